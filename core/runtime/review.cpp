// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/review.h"

#include "evaluate/parameter_trail.h"
#include "evaluate/recorded_minutes.h"
#include "runtime/event_replay.h"
#include "runtime/known_contract.h"
#include "store/review_reads.h"

#include <algorithm>
#include <cmath>

namespace ballast::runtime {

namespace {

using domain::Error;
using domain::Timestamp;
using engine::RecordedHistory;
using evaluate::Review;

constexpr auto week = std::chrono::hours(24 * evaluate::daysBetweenReviews);
constexpr auto warmUp = std::chrono::hours(6);

bool isOverride(const engine::RecordedIntent &entry)
{
    return entry.accepted && entry.intent
           && (std::holds_alternative<engine::OverrideRatio>(*entry.intent)
               || std::holds_alternative<engine::OverrideParameter>(*entry.intent));
}

void append(evaluate::OverrideAudit &all, evaluate::OverrideAudit one)
{
    if (one.minutes == 0)
        return;
    all.from = all.minutes == 0 ? one.from : std::min(all.from, one.from);
    all.to = std::max(all.to, one.to);
    all.minutes += one.minutes;
    all.together.profit += one.together.profit;
    all.together.cost += one.together.cost;
    all.together.drawdown = std::min(all.together.drawdown, one.together.drawdown);
    all.together.liquidationDistance = std::fmin(all.together.liquidationDistance, one.together.liquidationDistance);
    all.overrides.insert(all.overrides.end(), one.overrides.begin(), one.overrides.end());
}

/// One session, from `from` to `to`, as minutes; nothing where no override was set in it.
std::optional<evaluate::RecordedMinutes> minutesOf(const QString &path, const RecordedHistory &history, const engine::RecordedStart *start,
                                                   Timestamp from, Timestamp to)
{
    const auto within = [&](Timestamp at) { return at >= from && at < to; };
    if (!history.instrument || std::ranges::none_of(history.intents, [&](const auto &each) { return isOverride(each) && within(each.at); }))
        return std::nullopt;
    evaluate::RecordedMinutes out;
    auto contract = knownContract(*history.instrument);
    out.instrument = contract.instrument;
    out.schedule = std::move(contract.schedule);
    if (start) {
        out.strategy = strategy::findStrategy(start->strategy) ? start->strategy : out.strategy;
        out.parameters = start->parameters;
        out.armed = start->armed;
    }
    auto decision = history.decisions.begin();
    const engine::RecordedDecision *known = nullptr;
    for (const auto &sample : history.samples) {
        for (; decision != history.decisions.end() && decision->at <= sample.at; ++decision)
            known = &*decision;
        if (!within(sample.at) || !known || !std::isfinite(known->protectedDelta) || !std::isfinite(sample.protectedEquity))
            continue;
        if (out.account.empty()) {
            out.hedgeEquity = std::isfinite(sample.hedgeEquity) ? sample.hedgeEquity : 0;
            out.hedgeDelta = std::isfinite(sample.ratio) ? -sample.ratio * known->protectedDelta : 0;
        }
        out.account.push_back({sample.at, known->protectedDelta, sample.protectedEquity,
                               std::isfinite(known->leverage) ? known->leverage : 0,
                               std::isfinite(known->fundingRate) ? known->fundingRate : 0});
    }
    for (const auto &intent : history.intents) {
        if (intent.accepted && intent.intent && within(intent.at))
            out.intents.emplace_back(intent.at, *intent.intent);
    }
    auto candles = store::readMinuteCandles(path, from - warmUp, to);
    if (!candles || candles->empty() || out.account.empty())
        return std::nullopt;
    out.candles = *std::move(candles);
    return out;
}

void auditMinutes(const QString &path, const RecordedHistory &history, Review &out, const std::stop_token &stop)
{
    // An override dies with its session: each is audited alone.
    std::vector<const engine::RecordedStart *> starts;
    for (const auto &start : history.starts)
        starts.push_back(&start);
    if (starts.empty() || starts.front()->at > history.from)
        starts.insert(starts.begin(), nullptr);
    for (std::size_t i = 0; i < starts.size() && !stop.stop_requested(); ++i) {
        const auto from = starts[i] ? std::max(history.from, starts[i]->at) : history.from;
        const auto to = i + 1 < starts.size() ? starts[i + 1]->at : history.to;
        const auto minutes = minutesOf(path, history, starts[i], from, to);
        if (!minutes)
            continue;
        append(out.audit, evaluate::auditOverrides(
                              evaluate::configOf(*minutes), [&] { return evaluate::eventsOf(*minutes); }, stop));
        out.basis = evaluate::AuditBasis::minutes;
        out.assumptions = evaluate::assumptionsOf(*minutes);
    }
}

tl::expected<void, Error> auditRecordings(const QStringList &recordings, Review &out, const std::stop_token &stop)
{
    for (const auto &path : recordings) {
        auto reader = store::EventReader::open(path);
        if (!reader)
            return tl::unexpected(reader.error());
        auto audit = evaluate::auditOverrides(reader->config(), sourceOf(path), stop);
        if (!audit.overrides.empty())
            append(out.audit, std::move(audit));
    }
    std::erase_if(out.audit.overrides,
                  [&](const evaluate::OverrideEffect &effect) { return effect.setAt < out.weekly.from || effect.setAt >= out.weekly.to; });
    out.basis = out.audit.overrides.empty() ? evaluate::AuditBasis::none : evaluate::AuditBasis::events;
    out.assumptions = {"Market, protected account and intents are those recorded; the hedge's orders are filled by the paper model on both "
                       "sides, not as the exchange filled them."};
    return {};
}

} // namespace

tl::expected<Review, Error> makeReview(const ReviewRequest &request, const std::stop_token &stop)
{
    const auto times = store::readReviewTimes(request.databasePath);
    if (!times)
        return tl::unexpected(times.error());
    if (!times->first.isSet())
        return tl::unexpected(Error{domain::ErrorKind::notFound, "there is nothing to review yet in " + request.databasePath.toStdString(),
                                    "let a session run for some minutes first", 0});
    const auto now = request.now.isSet() ? request.now : times->last;
    auto from = now - week, to = now + std::chrono::nanoseconds(1);
    if (request.period)
        std::tie(from, to) = *request.period;
    else if (times->signedAt.isSet())
        from = std::min(from, times->signedAt);
    if (request.period && (to <= times->first || from > times->last))
        return tl::unexpected(Error{domain::ErrorKind::notFound,
                                    "nothing was recorded in that period in " + request.databasePath.toStdString(),
                                    "choose one in which a session ran", 0});
    const auto recent = store::readHistory(request.databasePath, from, to);
    if (!recent)
        return tl::unexpected(recent.error());
    const auto before = store::readHistory(request.databasePath, from - (to - from), from);
    if (!before)
        return tl::unexpected(before.error());

    Review out;
    out.weekly = evaluate::weeklyReview({&*recent, &*before, times->signedAt, times->first, now, request.localTime});
    if (request.recordings.isEmpty())
        auditMinutes(request.databasePath, *recent, out, stop);
    else if (auto done = auditRecordings(request.recordings, out, stop); !done)
        return tl::unexpected(done.error());
    return out;
}

} // namespace ballast::runtime
