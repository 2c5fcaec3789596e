// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/weekly_review.h"

#include "domain/numbers.h"
#include "domain/text_format.h"
#include "evaluate/parameter_trail.h"
#include "evaluate/peace_of_mind.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace ballast::evaluate {

namespace {

using domain::Timestamp;
using engine::RecordedHistory;

using domain::unknownValue;
constexpr double day = 24 * 3600.0;
constexpr auto longestIdle = std::chrono::minutes(10); ///< between two recorded decisions of a running session

class Mean
{
public:
    void add(double value, double weight = 1)
    {
        if (std::isfinite(value)) {
            m_sum += value * weight;
            m_weight += weight;
        }
    }
    [[nodiscard]] double value() const { return m_weight > 0 ? m_sum / m_weight : unknownValue; }

private:
    double m_sum = 0, m_weight = 0;
};

/// How long decision `i` stood, seconds.
double stood(const RecordedHistory &history, std::size_t i)
{
    const auto &all = history.decisions;
    const auto until = i + 1 < all.size() ? all[i + 1].at : history.to;
    return domain::toSeconds(std::clamp<domain::Duration>(until - all[i].at, {}, longestIdle));
}

using Figures = std::array<double, std::size_t(DriftFigure::nearestDistance) + 1>;

Figures marketFigures(const RecordedHistory &history)
{
    Mean volatility, funding, spread, leverage;
    std::array<double, 3> regimes{};
    double nearest = unknownValue;
    for (const auto &sample : history.samples) {
        volatility.add(sample.volatility);
        if (std::isfinite(sample.liquidationPrice) && sample.mark > 0)
            nearest = std::fmin(nearest, std::fabs(sample.liquidationPrice / sample.mark - 1));
    }
    for (std::size_t i = 0; i < history.decisions.size(); ++i) {
        const auto &decision = history.decisions[i];
        const double seconds = stood(history, i);
        funding.add(decision.fundingRate, seconds);
        spread.add(decision.spreadBps, seconds);
        leverage.add(decision.leverage, seconds);
        if (std::size_t(decision.regime) < regimes.size())
            regimes[std::size_t(decision.regime)] += seconds;
    }
    const double all = regimes[0] + regimes[1] + regimes[2];
    const auto share = [&](std::size_t regime) { return all > 0 ? regimes[regime] / all : unknownValue; };
    return {volatility.value(), share(0), share(1), share(2), funding.value(), spread.value(), leverage.value(), nearest};
}

bool isNotable(DriftFigure figure, double before, double now)
{
    constexpr double points = 0.10, quarter = 0.25, fundingStep = 0.00005;
    if (!std::isfinite(before) || !std::isfinite(now))
        return false;
    switch (figure) {
    case DriftFigure::calmShare:
    case DriftFigure::normalShare:
    case DriftFigure::turbulentShare: return std::fabs(now - before) > points;
    case DriftFigure::fundingRate: return std::fabs(now - before) > fundingStep;
    default: return std::fabs(now - before) > quarter * std::fabs(before);
    }
}

std::vector<MarketDrift> marketDrift(const RecordedHistory &before, const RecordedHistory &recent)
{
    const auto was = marketFigures(before), is = marketFigures(recent);
    std::vector<MarketDrift> out;
    for (std::size_t i = 0; i < is.size(); ++i)
        out.push_back({DriftFigure(i), was[i], is[i], isNotable(DriftFigure(i), was[i], is[i])});
    return out;
}

/// Equities of one session: the twin without the hedge starts anew with each.
bool continues(const engine::Sample &before, const engine::Sample &after) { return after.at - before.at <= longestIdle; }

struct Drawdown
{
    double peak = 0, worst = 0;
    void add(double equity)
    {
        peak = std::max(peak, equity);
        if (peak > 0)
            worst = std::min(worst, equity / peak - 1);
    }
};

void equities(const RecordedHistory &history, ResultReview &out)
{
    constexpr std::size_t fewestHours = 24;
    const auto &samples = history.samples;
    std::vector<std::pair<double, double>> hourly;
    std::size_t hourStart = 0;
    Drawdown with, without;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const auto &sample = samples[i];
        if (!std::isfinite(sample.equityWithHedge) || !std::isfinite(sample.equityWithoutHedge))
            continue;
        if (i == 0 || !continues(samples[i - 1], sample)) {
            with = {0, with.worst};
            without = {0, without.worst};
            hourStart = i;
        } else {
            out.change += sample.equityWithHedge - samples[i - 1].equityWithHedge;
            out.changeWithout += sample.equityWithoutHedge - samples[i - 1].equityWithoutHedge;
        }
        with.add(sample.equityWithHedge);
        without.add(sample.equityWithoutHedge);
        if (sample.at - samples[hourStart].at >= std::chrono::hours(1)) {
            hourly.emplace_back(sample.equityWithHedge - samples[hourStart].equityWithHedge,
                                sample.equityWithoutHedge - samples[hourStart].equityWithoutHedge);
            hourStart = i;
        }
    }
    out.maxDrawdown = with.worst;
    out.maxDrawdownWithout = without.worst;
    out.effectiveness = unknownValue;
    if (hourly.size() < fewestHours)
        return;
    Mean meanWith, meanWithout;
    for (const auto &[a, b] : hourly) {
        meanWith.add(a);
        meanWithout.add(b);
    }
    double varianceWith = 0, varianceWithout = 0;
    for (const auto &[a, b] : hourly) {
        varianceWith += std::pow(a - meanWith.value(), 2);
        varianceWithout += std::pow(b - meanWithout.value(), 2);
    }
    if (varianceWithout > 0)
        out.effectiveness = 1 - varianceWith / varianceWithout;
}

ResultReview results(const RecordedHistory &recent, const strategy::Parameters &parameters)
{
    constexpr double daysAMonth = 30;
    ResultReview out;
    out.fees = recent.fees;
    out.funding = recent.funding;
    out.slippage = recent.slippagePaid;
    out.budget = parameters[strategy::ParameterId::monthlyCost] * domain::toSeconds(recent.to - recent.from) / (day * daysAMonth);
    double inside = 0, outside = 0;
    Mean notional;
    std::size_t sample = 0;
    for (std::size_t i = 0; i < recent.decisions.size(); ++i) {
        const auto &decision = recent.decisions[i];
        if (decision.hold == strategy::Hold::noProtectedPosition || !(std::fabs(decision.protectedDelta) > 0))
            continue;
        (decision.hold == strategy::Hold::insideBand ? inside : outside) += stood(recent, i);
        while (sample + 1 < recent.samples.size() && recent.samples[sample + 1].at <= decision.at)
            ++sample;
        if (!recent.samples.empty())
            notional.add(std::fabs(decision.protectedDelta) * recent.samples[sample].mark, stood(recent, i));
    }
    out.outsideBand = inside + outside > 0 ? outside / (inside + outside) : unknownValue;
    out.ofProtected = notional.value() > 0 ? out.cost() / notional.value() : unknownValue;
    out.nearLiquidations = std::size_t(std::ranges::count_if(recent.notes, [](const engine::RecordedNote &note) {
        return note.code == engine::name(engine::NoteCode::liquidationNear) && note.severity == engine::Severity::critical;
    }));
    for (const auto &order : recent.slippage) {
        out.expectedSlippage += order.expected;
        out.realisedSlippage += order.realised;
    }
    out.orders = recent.slippage.size();
    equities(recent, out);
    return out;
}

std::vector<Check> checks(const WeeklyReview &review, const ParameterTrail &trail)
{
    constexpr double mostOutside = 0.10, slippageFactor = 1.5, slippageAnyhow = 1; // quote: below it nobody cares
    constexpr double leastEffective = 0.2;
    const auto &results = review.results;
    const bool calm = std::ranges::none_of(review.market, &MarketDrift::isNotable);
    const bool asIntended = std::ranges::none_of(review.parameters.rows, [](const auto &row) { return row.by != ChangedBy::nobody; })
                            && !trail.openEnded && review.parameters.strategyBefore == review.parameters.strategyNow;
    // What is not known is not passed: somebody has to look.
    return {{CheckItem::costWithinBudget, results.cost() <= results.budget},
            {CheckItem::insideBand, results.outsideBand <= mostOutside},
            {CheckItem::noNearLiquidation, results.nearLiquidations == 0},
            {CheckItem::slippageAsExpected,
             results.realisedSlippage <= std::max(slippageAnyhow, slippageFactor * std::fabs(results.expectedSlippage))},
            {CheckItem::marketAsBefore, calm},
            {CheckItem::parametersAsIntended, asIntended},
            {CheckItem::alertsUnderstood, review.peace.alerts == 0},
            {CheckItem::hedgeEffective, results.effectiveness >= leastEffective}};
}

} // namespace

WeeklyReview weeklyReview(const ReviewInput &input)
{
    const auto &recent = *input.recent;
    WeeklyReview out;
    out.from = recent.from;
    out.to = recent.to;
    out.week = isoWeek(recent.to - std::chrono::nanoseconds(1));
    out.signedAt = input.signedAt;
    const auto since = input.signedAt.isSet() ? input.signedAt : input.firstSample;
    out.daysSinceSigned = since.isSet() ? domain::toSeconds(input.now - since) / day : unknownValue;
    out.isDue = out.daysSinceSigned >= daysBetweenReviews;
    out.currency = recent.instrument ? recent.instrument->settle.str() : std::string();
    out.samples = recent.samples.size();
    out.market = marketDrift(*input.before, recent);
    const auto trail = parameterTrail(recent);
    out.parameters = trail.review;
    out.results = results(recent, trail.now);
    out.peace = peaceOfMind(recent, input.localTime);
    out.checks = checks(out, trail);
    return out;
}

// --- weeks ---

namespace {

/// Days since 1970-01-01 of January 1st.
std::int64_t newYear(int year)
{
    return std::chrono::sys_days(std::chrono::year(year) / std::chrono::January / 1).time_since_epoch().count();
}
std::int64_t mondayOf(std::int64_t dayNumber) { return dayNumber - ((dayNumber + 3) % 7 + 7) % 7; } // 1970-01-01 was a Thursday

} // namespace

std::string isoWeek(Timestamp at)
{
    const auto monday = mondayOf(domain::dayNumber(at));
    const auto thursday = monday + 3;
    const int year = int(std::chrono::year_month_day(std::chrono::sys_days(std::chrono::days(thursday))).year());
    return domain::textFormat("%04d-W%02d", year, int((thursday - newYear(year)) / 7) + 1);
}

std::optional<Timestamp> startOfWeek(std::string_view week)
{
    int year = 0, number = 0;
    if (week.size() != 8 || week.substr(4, 2) != "-W")
        return std::nullopt;
    const auto read = [](std::string_view text, int &value) {
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        return error == std::errc() && end == text.data() + text.size();
    };
    if (!read(week.substr(0, 4), year) || !read(week.substr(6), number) || number < 1 || number > 53 || year < 1970 || year > 2100)
        return std::nullopt;
    const Timestamp out{(mondayOf(newYear(year) + 3) + std::int64_t(number - 1) * 7) * domain::nsPerDay}; // January 4th is in week 1
    return isoWeek(out) == week ? std::optional(out) : std::nullopt;
}

} // namespace ballast::evaluate
