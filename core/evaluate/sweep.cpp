// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/sweep.h"

#include "domain/numbers.h"
#include "domain/text_format.h"
#include "evaluate/run.h"
#include "strategy/strategy.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace ballast::evaluate {

namespace {

using domain::Error;
using domain::textFormat;

using domain::unknownValue;
constexpr std::size_t mostPoints = 1'000'000;

struct Named
{
    Objective objective;
    std::string_view name;
};
constexpr std::array objectives{Named{Objective::sharpe, "sharpe"},        Named{Objective::sortino, "sortino"},
                                Named{Objective::calmar, "calmar"},        Named{Objective::totalReturn, "return"},
                                Named{Objective::maxDrawdown, "drawdown"}, Named{Objective::lowestCost, "cost"}};

tl::unexpected<Error> refuse(std::string what, std::string advice)
{
    return tl::unexpected(Error::badInput(std::move(what), std::move(advice)));
}

/// FNV-1a: the same on every machine.
class Hash
{
public:
    void add(std::uint64_t value)
    {
        for (int i = 0; i < 8; ++i, value >>= 8)
            m_value = (m_value ^ (value & 0xff)) * 0x100000001b3;
    }
    void add(double value) { add(std::bit_cast<std::uint64_t>(value)); }
    void add(std::string_view text)
    {
        for (const char c : text)
            m_value = (m_value ^ static_cast<unsigned char>(c)) * 0x100000001b3;
        add(std::uint64_t(text.size()));
    }
    void add(const strategy::Parameters &parameters)
    {
        for (const auto &row : strategy::parameterTable())
            add(parameters[row.id]);
    }
    [[nodiscard]] std::uint64_t value() const { return m_value; }

private:
    std::uint64_t m_value = 0xcbf29ce484222325;
};

MarketHistory part(const MarketHistory &history, const SweepWindow &window)
{
    MarketHistory out = history;
    out.candles = history.candles.subspan(window.first, window.end - window.first);
    const auto from = out.candles.front().openTime - std::chrono::hours(48), to = out.candles.back().openTime + std::chrono::hours(24);
    const auto trim = [&](auto &rows) {
        const auto first =
            std::lower_bound(rows.begin(), rows.end(), from, [](const auto &row, domain::Timestamp at) { return row.at < at; });
        const auto last = std::lower_bound(first, rows.end(), to, [](const auto &row, domain::Timestamp at) { return row.at < at; });
        rows = rows.subspan(std::size_t(first - rows.begin()), std::size_t(last - first));
    };
    trim(out.funding);
    trim(out.implied);
    const auto earlier = [](const domain::Candle &bar, domain::Timestamp at) { return bar.openTime < at; };
    const auto first = std::lower_bound(out.reference.begin(), out.reference.end(), from, earlier);
    const auto last = std::lower_bound(first, out.reference.end(), to, earlier);
    out.reference = out.reference.subspan(std::size_t(first - out.reference.begin()), std::size_t(last - first));
    return out;
}

tl::expected<PointResult, Error> tryAll(const ReplaySpec &spec, const MarketHistory &history, const std::vector<SweepWindow> &windows,
                                        Hedging hedging)
{
    PointResult result;
    for (const auto &window : windows) {
        const auto market = part(history, window);
        const auto setting = setUp(spec, market);
        if (!setting)
            return tl::unexpected(setting.error());
        const auto run = Run(spec, market, setting->course, hedging).play();
        result.windows.push_back(
            {run.daily, run.performance.maxDrawdown, costOf(run).ofProtected, run.liquidated(domain::AccountRole::protectedAccount)});
    }
    return result;
}

std::vector<double> joined(const PointResult &point, std::size_t first, std::size_t end)
{
    std::vector<double> daily;
    for (std::size_t i = first; i < end; ++i)
        daily.insert(daily.end(), point.windows[i].daily.begin(), point.windows[i].daily.end());
    return daily;
}

double worthOf(Objective objective, Returns daily, double drawdown, double cost)
{
    switch (objective) {
    case Objective::sharpe: return sharpe(daily, calendarDays);
    case Objective::sortino: return sortino(daily, calendarDays);
    case Objective::calmar: return drawdown < 0 ? annualReturn(daily, calendarDays) / -drawdown : unknownValue;
    case Objective::totalReturn: return totalReturn(daily);
    case Objective::maxDrawdown: return drawdown;
    case Objective::lowestCost: return -cost;
    }
    return unknownValue;
}

PartFigures partFigures(const PointResult &point, const std::vector<std::size_t> &windows, Objective objective)
{
    PartFigures out;
    std::vector<double> daily;
    double cost = 0;
    for (const auto i : windows) {
        const auto &window = point.windows[i];
        daily.insert(daily.end(), window.daily.begin(), window.daily.end());
        out.maxDrawdown = std::min(out.maxDrawdown, window.maxDrawdown);
        cost += std::isfinite(window.cost) ? window.cost : 0;
        out.liquidated += window.liquidated;
    }
    out.windows = windows.size();
    out.days = daily.size();
    out.cost = windows.empty() ? 0 : cost / double(windows.size());
    out.totalReturn = totalReturn(daily);
    out.sharpe = sharpe(daily, calendarDays);
    out.objective = worthOf(objective, daily, out.maxDrawdown, out.cost);
    return out;
}

std::vector<std::size_t> range(std::size_t first, std::size_t end)
{
    std::vector<std::size_t> out;
    for (; first < end; ++first)
        out.push_back(first);
    return out;
}

/// Better first; nan last; ties by the point's number, so that the order of work decides nothing.
bool better(double a, std::size_t numberA, double b, std::size_t numberB)
{
    if (std::isnan(a) || std::isnan(b))
        return std::isnan(a) == std::isnan(b) ? numberA < numberB : std::isnan(b);
    return a != b ? a > b : numberA < numberB;
}

double varianceOf(const std::vector<double> &values)
{
    double sum = 0, squares = 0;
    std::size_t count = 0;
    for (const double value : values) {
        if (std::isnan(value))
            continue;
        sum += value;
        ++count;
    }
    if (count < 2)
        return 0;
    for (const double value : values) {
        if (!std::isnan(value))
            squares += (value - sum / double(count)) * (value - sum / double(count));
    }
    return squares / double(count - 1);
}

} // namespace

std::string_view name(Objective objective) noexcept
{
    return std::find_if(objectives.begin(), objectives.end(), [&](const Named &each) { return each.objective == objective; })->name;
}

std::optional<Objective> objective(std::string_view name) noexcept
{
    const auto found = std::find_if(objectives.begin(), objectives.end(), [&](const Named &each) { return each.name == name; });
    return found == objectives.end() ? std::nullopt : std::optional(found->objective);
}

std::vector<SweepPoint> gridOf(const SweepSpec &spec)
{
    std::vector<SweepPoint> points;
    std::size_t combinations = 1;
    for (const auto &axis : spec.axes)
        combinations *= std::max<std::size_t>(1, std::min(axis.values.size(), mostPoints));
    for (std::size_t s = 0; s < spec.strategies.size(); ++s) {
        for (std::size_t i = 0; i < std::min(combinations, mostPoints); ++i) {
            SweepPoint point;
            point.number = s * combinations + i;
            point.strategy = spec.strategies[s];
            point.parameters = spec.base.parameters;
            std::size_t rest = i, below = combinations;
            for (const auto &axis : spec.axes) {
                if (axis.values.empty())
                    continue;
                below /= axis.values.size();
                const double value = axis.values[rest / below];
                rest %= below;
                point.parameters[axis.id] = value;
                point.values.emplace_back(axis.id, value);
            }
            if (strategy::validate(point.parameters))
                points.push_back(std::move(point));
        }
    }
    return points;
}

std::string nameOf(const SweepPoint &point)
{
    std::string text = point.strategy;
    for (const auto &[id, value] : point.values) {
        for (const auto &row : strategy::parameterTable()) {
            if (row.id == id)
                text += ", " + std::string(row.key) + textFormat(" %g", value);
        }
    }
    return text;
}

tl::expected<std::vector<SweepWindow>, domain::Error> windowsOf(const SweepSpec &spec, const MarketHistory &history)
{
    auto own = spec.base;
    if (!spec.strategies.empty())
        own.strategy = spec.strategies.front();
    const auto setting = setUp(own, history);
    if (!setting)
        return tl::unexpected(setting.error());
    if (spec.positionDays < 1)
        return refuse("a position must be held for a day at least", "give e.g. 30 days");
    const auto &candles = history.candles;
    const auto interval = setting->course.interval;
    const auto bars = std::size_t(std::max<std::int64_t>(1, std::chrono::hours(24) * spec.positionDays / interval));
    std::vector<SweepWindow> windows;
    for (std::size_t begin = 0, end = 0; begin < candles.size(); begin = end) {
        for (end = begin + 1; end < candles.size() && candles[end].openTime - candles[end - 1].openTime == interval;)
            ++end;
        for (auto from = begin; from + spec.base.warmUpBars + bars <= end; from += bars)
            windows.push_back({from, from + spec.base.warmUpBars + bars});
    }
    if (windows.size() < 4)
        return refuse(
            textFormat("the candles hold %zu positions of %d days without a gap; at least 4 are needed to train, validate and test",
                       windows.size(), spec.positionDays),
            "give more candles, or shorter positions");
    return windows;
}

tl::expected<PointResult, domain::Error> tryUnhedged(const SweepSpec &spec, const MarketHistory &history,
                                                     const std::vector<SweepWindow> &windows)
{
    auto own = spec.base;
    if (!spec.strategies.empty())
        own.strategy = spec.strategies.front();
    return tryAll(own, history, windows, Hedging::off);
}

tl::expected<PointResult, domain::Error> tryPoint(const SweepSpec &spec, const MarketHistory &history,
                                                  const std::vector<SweepWindow> &windows, const SweepPoint &point)
{
    auto own = spec.base;
    own.strategy = point.strategy;
    own.parameters = point.parameters;
    auto result = tryAll(own, history, windows, Hedging::on);
    if (result)
        result->number = point.number;
    return result;
}

std::uint64_t sweepKey(const SweepSpec &spec, const MarketHistory &history)
{
    Hash hash;
    const auto &base = spec.base;
    const auto &instrument = base.contract.instrument;
    hash.add(std::string_view("ballast sweep 2"));
    hash.add(std::uint64_t(base.direction));
    hash.add(base.leverage);
    hash.add(std::uint64_t(base.equity.raw));
    hash.add(std::uint64_t(base.hedgeCapital.raw));
    hash.add(base.hedgeLeverage);
    for (const double value :
         {base.costs.spreadBps, base.costs.fixedBps, base.costs.impactFactor, base.costs.maximumImpactBps, instrument.takerFee.toDouble(),
          instrument.liquidationFee.toDouble(), instrument.tickSize.toDouble(), instrument.lotSize.toDouble()})
        hash.add(value);
    hash.add(std::uint64_t(base.transfer.mode));
    hash.add(std::uint64_t(base.transfer.automaticDelay.count()));
    hash.add(std::uint64_t(base.transfer.manualDelay.count()));
    hash.add(std::uint64_t(base.warmUpBars));
    hash.add(std::uint64_t(base.refitInterval.count()));
    hash.add(std::uint64_t(spec.positionDays));
    for (const auto &tier : base.contract.schedule.tiers()) {
        for (const double value : {tier.notionalFloor, tier.notionalCap, tier.maintenanceRate, tier.deduction, tier.maxLeverage})
            hash.add(value);
    }
    for (const auto *candles : {&history.candles, &history.reference}) {
        hash.add(std::uint64_t(candles->size()));
        for (const auto &bar : *candles) {
            hash.add(std::uint64_t(bar.openTime.ns));
            for (const double value : {bar.open, bar.high, bar.low, bar.close, bar.volume})
                hash.add(value);
        }
    }
    for (const auto &row : history.funding) {
        hash.add(std::uint64_t(row.at.ns));
        hash.add(row.rate.toDouble());
    }
    for (const auto &row : history.implied) {
        hash.add(std::uint64_t(row.at.ns));
        hash.add(row.value);
    }
    return hash.value();
}

std::uint64_t pointKey(const SweepPoint &point)
{
    Hash hash;
    hash.add(std::string_view(point.strategy));
    hash.add(point.parameters);
    return hash.value();
}

tl::expected<SweepVerdict, domain::Error> judgeSweep(const SweepSpec &spec, const std::vector<SweepWindow> &windows,
                                                     std::vector<PointResult> tried, const PointResult &unhedged)
{
    if (tried.empty())
        return refuse("there is no point to judge", "give strategies, and values that agree with each other");
    std::sort(tried.begin(), tried.end(), [](const PointResult &a, const PointResult &b) { return a.number < b.number; });
    for (const auto &point : tried) {
        if (point.windows.size() != windows.size())
            return refuse(textFormat("point %zu has %zu windows of %zu", point.number, point.windows.size(), windows.size()),
                          "try it again");
    }
    if (unhedged.windows.size() != windows.size())
        return refuse("the run without a hedge lacks windows", "make it again");
    const auto count = windows.size();
    const auto validateFrom = std::clamp<std::size_t>(std::size_t(std::lround(double(count) * spec.split[0])), 1, count - 2);
    const auto testFrom = std::clamp<std::size_t>(std::size_t(std::lround(double(count) * spec.split[1])), validateFrom + 1, count - 1);
    const std::array<std::vector<std::size_t>, 3> parts{range(0, validateFrom), range(validateFrom, testFrom), range(testFrom, count)};
    const auto all = [&](const PointResult &point) {
        std::array<PartFigures, 3> out{};
        for (std::size_t part = 0; part < parts.size(); ++part)
            out[part] = partFigures(point, parts[part], spec.objective);
        return out;
    };

    SweepVerdict verdict;
    verdict.trials = tried.size();
    verdict.windows = {parts[0].size(), parts[1].size(), parts[2].size()};
    std::vector<double> ratios;
    for (const auto &point : tried) {
        verdict.ranking.push_back({point.number, all(point)});
        ratios.push_back(verdict.ranking.back().parts[0].sharpe / std::sqrt(calendarDays));
    }
    const auto by = [](Part part) {
        return [part](const RankedPoint &a, const RankedPoint &b) {
            return better(a.parts[std::size_t(part)].objective, a.number, b.parts[std::size_t(part)].objective, b.number);
        };
    };
    std::sort(verdict.ranking.begin(), verdict.ranking.end(), by(Part::train));
    const auto shortlist = std::ptrdiff_t(std::clamp<std::size_t>(spec.shortlist, 1, verdict.ranking.size()));
    const auto winner = *std::min_element(verdict.ranking.begin(), verdict.ranking.begin() + shortlist, by(Part::validate));
    verdict.chosen = winner.number;
    verdict.chosenParts = winner.parts;
    verdict.unhedgedParts = all(unhedged);
    const auto pointOf = [&](std::size_t number) -> const PointResult & {
        return *std::lower_bound(tried.begin(), tried.end(), number,
                                 [](const PointResult &point, std::size_t n) { return point.number < n; });
    };
    const auto &chosen = pointOf(verdict.chosen);
    verdict.trialVariance = varianceOf(ratios);
    verdict.deflatedSharpe = deflatedSharpe(joined(chosen, 0, testFrom), verdict.trialVariance, verdict.trials);
    const auto onTest = joined(chosen, testFrom, count);
    verdict.testProbability = probabilisticSharpe(onTest);
    verdict.test = comparePaired(onTest, joined(unhedged, testFrom, count), calendarDays, spec.plan);

    PointResult walked;
    std::vector<std::size_t> steps;
    for (auto window = std::max<std::size_t>(1, spec.walkForwardFrom); window < count; ++window) {
        const auto before = range(0, window);
        WalkStep step;
        step.window = window;
        step.objectiveBefore = unknownValue;
        const PointResult *best = nullptr;
        for (const auto &point : tried) {
            const double worth = partFigures(point, before, spec.objective).objective;
            if (!best || better(worth, point.number, step.objectiveBefore, best->number)) {
                best = &point;
                step.objectiveBefore = worth;
            }
        }
        step.chosen = best->number;
        step.returned = totalReturn(best->windows[window].daily);
        walked.windows.push_back(best->windows[window]);
        steps.push_back(window);
        verdict.walk.push_back(step);
    }
    if (!steps.empty()) {
        PointResult alone;
        for (const auto window : steps)
            alone.windows.push_back(unhedged.windows[window]);
        verdict.walkForward = partFigures(walked, range(0, steps.size()), spec.objective);
        verdict.walkUnhedged = partFigures(alone, range(0, steps.size()), spec.objective);
        verdict.walkTest = comparePaired(joined(walked, 0, steps.size()), joined(alone, 0, steps.size()), calendarDays, spec.plan);
    }
    return verdict;
}

std::string sweepText(const SweepSpec &spec, const std::vector<SweepPoint> &points, const SweepVerdict &verdict)
{
    const auto percent = [](double value) { return std::isfinite(value) ? textFormat("%.1f", value * 100) : std::string("-"); };
    const auto plain = [](double value) { return std::isfinite(value) ? textFormat("%.3f", value) : std::string("-"); };
    const auto named = [&](std::size_t number) {
        const auto found = std::find_if(points.begin(), points.end(), [&](const SweepPoint &point) { return point.number == number; });
        return found == points.end() ? std::to_string(number) : nameOf(*found);
    };
    const auto line = [&](const std::string &title, const std::array<PartFigures, 3> &parts) {
        std::string text;
        for (const auto &each : parts)
            text += textFormat(" %9s %8s %8s |", plain(each.objective).c_str(), percent(each.totalReturn).c_str(),
                               percent(each.maxDrawdown).c_str());
        return text + " " + title + "\n";
    };
    std::string text = textFormat(
        "%zu parameter sets were tried on %zu + %zu + %zu positions of %d days (train + validate + test), by %s.\n\n", verdict.trials,
        verdict.windows[0], verdict.windows[1], verdict.windows[2], spec.positionDays, std::string(name(spec.objective)).c_str());
    text += textFormat(" %-27s | %-27s | %-27s |\n", "train", "validate", "test");
    for (int i = 0; i < 3; ++i)
        text += textFormat(" %9s %8s %8s |", "objective", "return %", "fall %");
    text += " parameters\n";
    for (std::size_t i = 0; i < std::min<std::size_t>(10, verdict.ranking.size()); ++i)
        text += line(named(verdict.ranking[i].number), verdict.ranking[i].parts);
    text += line("without a hedge", verdict.unhedgedParts);
    text += "\nChosen on validate among the best " + std::to_string(std::min(spec.shortlist, verdict.ranking.size()))
            + " of train: " + named(verdict.chosen) + "\n";
    const auto judged = [&](const PairedSignificance &test) {
        std::string out;
        for (const auto figure : {Figure::totalReturn, Figure::maxDrawdown, Figure::sharpe}) {
            const auto &each = test.of(figure);
            out += textFormat("  %-17s %+.4f [%s to %s], p %s: %s\n", std::string(name(figure)).c_str(), each.value,
                              plain(each.interval.low).c_str(), plain(each.interval.high).c_str(), plain(each.pValue).c_str(),
                              std::string(name(each.verdict)).c_str());
        }
        return out;
    };
    text += "On test, against no hedge (daily closes):\n" + judged(verdict.test);
    text += textFormat("Deflated Sharpe ratio where it was chosen, after %zu trials: %s %% likely above 0. On test, one look: %s %%.\n",
                       verdict.trials, percent(verdict.deflatedSharpe).c_str(), percent(verdict.testProbability).c_str());
    if (!verdict.walk.empty()) {
        text += textFormat("\nWalk-forward over %zu positions: return %s %% (%s %% without), drawdown %s %% (%s %%), Sharpe %s (%s)\n",
                           verdict.walk.size(), percent(verdict.walkForward.totalReturn).c_str(),
                           percent(verdict.walkUnhedged.totalReturn).c_str(), percent(verdict.walkForward.maxDrawdown).c_str(),
                           percent(verdict.walkUnhedged.maxDrawdown).c_str(), plain(verdict.walkForward.sharpe).c_str(),
                           plain(verdict.walkUnhedged.sharpe).c_str());
        text += judged(verdict.walkTest);
    }
    return text;
}

} // namespace ballast::evaluate
