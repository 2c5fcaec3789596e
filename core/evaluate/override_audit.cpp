// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/override_audit.h"

#include "domain/numbers.h"
#include "domain/text_format.h"
#include "evaluate/comparison.h"
#include "evaluate/paper_twin.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <span>

namespace ballast::evaluate {

namespace {

constexpr auto longestAftermath = std::chrono::hours(24);
constexpr double ratiosMeet = 0.02; ///< of the protected position: what the no-trade band would leave alone anyhow
constexpr std::size_t twinsAtOnce = 20;

/// An override as the trader asked for it.
struct Asked
{
    std::size_t number = 0; ///< of the override intent, in order
    domain::Timestamp at, expiresAt;
    std::optional<strategy::ParameterId> parameter;
    double value = 0;
    domain::Label reason;
    bool accepted = false;
};

struct Intents
{
    std::vector<Asked> overrides;
    std::vector<std::pair<std::size_t, domain::Timestamp>> clearings; ///< overrides asked for before it; when
};

const engine::Intent *intentOf(const engine::Event &event)
{
    const auto *body = std::get_if<engine::IntentEvent>(&event.body);
    return body ? &body->intent : nullptr;
}

bool isOverride(const engine::Intent &intent)
{
    return std::holds_alternative<engine::OverrideRatio>(intent) || std::holds_alternative<engine::OverrideParameter>(intent);
}

Intents find(const std::function<EventSource()> &open)
{
    Intents out;
    for (auto next = open(); const auto event = next();) {
        const auto *intent = intentOf(*event);
        if (!intent)
            continue;
        const auto number = out.overrides.size();
        if (const auto *ratio = std::get_if<engine::OverrideRatio>(intent))
            out.overrides.push_back({number, event->at, ratio->expiresAt, std::nullopt, ratio->ratio, ratio->reason});
        else if (const auto *parameter = std::get_if<engine::OverrideParameter>(intent))
            out.overrides.push_back({number, event->at, parameter->expiresAt, parameter->parameter, parameter->value, parameter->reason});
        else if (std::holds_alternative<engine::BackToAutomatic>(*intent))
            out.clearings.emplace_back(number, event->at);
    }
    return out;
}

/// Plays the recording to a twin that hears everything and to one for each of `without`, which does not hear that override;
/// std::nullopt = none of them.
std::vector<std::unique_ptr<PaperTwin>> play(const engine::EngineConfig &config, const std::function<EventSource()> &open,
                                             std::span<const std::optional<std::size_t>> without, Intents &intents,
                                             const std::stop_token &stop)
{
    std::vector<std::unique_ptr<PaperTwin>> twins;
    for (std::size_t i = 0; i <= without.size(); ++i)
        twins.push_back(std::make_unique<PaperTwin>(config));
    std::size_t number = 0;
    for (auto next = open(); const auto event = next();) {
        if (stop.stop_requested())
            break;
        const auto *intent = intentOf(*event);
        if (!intent || !isOverride(*intent)) {
            for (auto &twin : twins)
                twin->apply(*event);
            continue;
        }
        twins.front()->apply(*event);
        intents.overrides[number].accepted = twins.front()->accepted();
        for (std::size_t i = 0; i < without.size(); ++i) {
            if (without[i] && *without[i] != number)
                twins[i + 1]->apply(*event);
        }
        ++number;
    }
    return twins;
}

struct Stretch
{
    double drawdown = 0; ///< <= 0
    double nearest = std::numeric_limits<double>::infinity();
};
Stretch stretch(std::span<const TwinPoint> points)
{
    Stretch out;
    double peak = 0;
    for (const auto &point : points) {
        peak = std::max(peak, point.equity());
        if (peak > 0)
            out.drawdown = std::min(out.drawdown, point.equity() / peak - 1);
        out.nearest = std::min(out.nearest, point.nearestLiquidation);
    }
    return out;
}

double difference(double a, double b) { return std::isfinite(a) && std::isfinite(b) ? a - b : domain::unknownValue; }

/// Points of both at the same minutes: a twin that lacks one is cut to the shorter.
std::size_t common(const PaperTwin &a, const PaperTwin &b) { return std::min(a.points().size(), b.points().size()); }

void measure(OverrideEffect &effect, const PaperTwin &with, const PaperTwin &without)
{
    const auto count = common(with, without);
    const std::span a = std::span(with.points()).first(count), b = std::span(without.points()).first(count);
    const auto from = std::size_t(std::ranges::lower_bound(a, effect.setAt, {}, &TwinPoint::at) - a.begin());
    std::size_t to = from;
    for (std::size_t i = from; i < count && !effect.settled; ++i) {
        to = i;
        if (effect.end == OverrideEnd::inForce || a[i].at < effect.endedAt)
            continue;
        effect.settled = std::fabs(a[i].ratio - b[i].ratio) <= ratiosMeet;
        if (a[i].at - effect.endedAt > longestAftermath)
            break;
    }
    if (from >= count)
        return;
    effect.countedUntil = a[to].at;
    effect.profit = difference(a[to].equity(), b[to].equity());
    effect.cost = difference(a[to].cost, b[to].cost);
    const auto one = stretch(a.subspan(from, to - from + 1)), other = stretch(b.subspan(from, to - from + 1));
    effect.drawdown = one.drawdown - other.drawdown;
    effect.liquidationDistance = difference(one.nearest, other.nearest);
}

OverrideEffect effectOf(const Asked &asked, const Intents &intents, domain::Timestamp lastMinute)
{
    OverrideEffect out{asked.parameter, asked.value, asked.at, lastMinute, OverrideEnd::inForce, asked.reason, {}, false, 0, 0, 0, 0};
    const auto ends = [&](domain::Timestamp at, OverrideEnd how) {
        if (out.end == OverrideEnd::inForce || at < out.endedAt) {
            out.endedAt = at;
            out.end = how;
        }
    };
    if (asked.expiresAt.isSet() && asked.expiresAt <= lastMinute)
        ends(asked.expiresAt, OverrideEnd::expired);
    for (const auto &other : intents.overrides) {
        if (other.accepted && other.number > asked.number && other.parameter == asked.parameter)
            ends(other.at, OverrideEnd::replaced);
    }
    for (const auto &[before, at] : intents.clearings) {
        if (before > asked.number)
            ends(at, OverrideEnd::cleared);
    }
    return out;
}

} // namespace

OverrideAudit auditOverrides(const engine::EngineConfig &config, const std::function<EventSource()> &open, const std::stop_token &stop)
{
    OverrideAudit out;
    auto intents = find(open);
    std::vector<std::optional<std::size_t>> all{std::nullopt};
    for (const auto &asked : intents.overrides)
        all.emplace_back(asked.number);
    for (std::size_t at = 0; at < all.size() && !stop.stop_requested(); at += twinsAtOnce) {
        const auto some = std::span(all).subspan(at, std::min(twinsAtOnce, all.size() - at));
        const auto twins = play(config, open, some, intents, stop);
        const auto &asItWas = *twins.front();
        if (asItWas.points().empty() || stop.stop_requested())
            break;
        out.from = asItWas.points().front().at;
        out.to = asItWas.points().back().at;
        out.minutes = asItWas.points().size();
        for (std::size_t i = 0; i < some.size(); ++i) {
            const auto &without = *twins[i + 1];
            if (!some[i]) {
                OverrideEffect whole;
                whole.setAt = out.from;
                measure(whole, asItWas, without);
                out.together = {whole.profit, whole.cost, whole.drawdown, whole.liquidationDistance};
            } else if (const auto &asked = intents.overrides[*some[i]]; asked.accepted) {
                auto effect = effectOf(asked, intents, out.to);
                measure(effect, asItWas, without);
                out.overrides.push_back(effect);
            }
        }
    }
    return out;
}

namespace {

std::string duration(domain::Duration length)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(length).count();
    constexpr long long day = 1440;
    if (minutes >= 2 * day)
        return domain::textFormat("%lld d %lld h", static_cast<long long>(minutes / day), static_cast<long long>(minutes / 60 % 24));
    return minutes >= 60 ? domain::textFormat("%lld h %lld min", static_cast<long long>(minutes / 60), static_cast<long long>(minutes % 60))
                         : domain::textFormat("%lld min", static_cast<long long>(minutes));
}

const char *name(OverrideEnd end)
{
    switch (end) {
    case OverrideEnd::expired: return "expired";
    case OverrideEnd::cleared: return "cleared by hand";
    case OverrideEnd::replaced: return "replaced by another";
    case OverrideEnd::inForce: return "still in force at the end";
    }
    return "?";
}

} // namespace

std::string describe(const OverrideEffect &effect, std::string_view currency)
{
    const std::string unit(currency);
    std::string out = effect.parameter
                          ? domain::textFormat("%s %.6g", std::string(strategy::spec(*effect.parameter).name).c_str(), effect.value)
                          : domain::textFormat("Ratio %.0f %%", effect.value * 100);
    out += " from " + timeText(effect.setAt) + " for " + duration(effect.endedAt - effect.setAt) + " (" + name(effect.end) + "): ";
    out +=
        amountText(std::fabs(effect.profit)) + " " + unit + (effect.profit < 0 ? " lost" : " earned") + " against letting the engine run";
    out += "; the hedge cost " + amountText(std::fabs(effect.cost)) + " " + unit + (effect.cost < 0 ? " less" : " more");
    out += domain::textFormat("; drawdown %.2f points %s", std::fabs(effect.drawdown) * 100, effect.drawdown < 0 ? "deeper" : "shallower");
    if (std::isfinite(effect.liquidationDistance))
        out += domain::textFormat("; nearest liquidation %.2f points %s", std::fabs(effect.liquidationDistance) * 100,
                                  effect.liquidationDistance < 0 ? "nearer" : "farther");
    if (!effect.settled)
        out += "; the two hedges had not met again by " + timeText(effect.countedUntil);
    return out + ".";
}

} // namespace ballast::evaluate
