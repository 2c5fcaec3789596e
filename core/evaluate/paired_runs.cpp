// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/paired_runs.h"

#include "domain/numbers.h"
#include "domain/text_format.h"
#include "evaluate/assumptions.h"
#include "evaluate/run.h"
#include "strategy/presets.h"
#include "strategy/strategy.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>
#include <optional>

namespace ballast::evaluate {

namespace {

using domain::Error;
using domain::textFormat;

using domain::unknownValue;

ReplaySpec armSpec(const ReplaySpec &spec, const Arm &arm)
{
    auto own = spec;
    own.strategy = arm.strategy;
    own.parameters = arm.parameters;
    return own;
}

ArmFigures figuresOf(const RunResult &with, const RunResult &without, const BootstrapPlan &plan)
{
    ArmFigures out;
    out.cost = costOf(with);
    // The days' ratio is of the sum over the days' notional; the figure itself is over its mean.
    const auto ratio = bootstrapRatio(with.dailyCost, with.dailyProtected, plan);
    const double scale = std::isfinite(out.cost.ofProtected) && ratio.mean != 0 ? out.cost.ofProtected / ratio.mean : unknownValue;
    out.costInterval = {ratio.interval.low * scale, ratio.interval.high * scale};
    out.drawdownChange = with.performance.maxDrawdown - without.performance.maxDrawdown;
    out.returnChange = with.performance.totalReturn - without.performance.totalReturn;
    out.opportunityCost = without.performance.totalReturn > 0 ? std::max(0.0, -out.returnChange) : 0;
    out.turnover = with.meanProtectedNotional > 0 ? with.hedgeTurnover / with.meanProtectedNotional : unknownValue;
    out.outsideBand = with.timeOutsideBand();
    out.avoidance = avoidanceOf(with, without);
    return out;
}

std::string percent(double value, int decimals = 2) { return std::isfinite(value) ? textFormat("%.*f", decimals, value * 100) : "—"; }
std::string plain(double value) { return std::isfinite(value) ? textFormat("%.3f", value) : "—"; }

/// Columns are told in characters, and "—" is one of three bytes.
std::string padded(const std::string &text, int width)
{
    const auto shown = std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
    const auto missing = std::size_t(std::max<std::ptrdiff_t>(0, std::abs(width) - shown));
    return width < 0 ? text + std::string(missing, ' ') : std::string(missing, ' ') + text;
}

bool isRatio(Figure figure) { return figure == Figure::sharpe || figure == Figure::sortino || figure == Figure::calmar; }

std::string row(const std::string &name, const std::array<std::string, 12> &cells)
{
    std::string line = padded(name, -20);
    for (const auto &cell : cells)
        line += padded(cell, 10);
    return line + "\n";
}

} // namespace

domain::Error stoppedEarly()
{
    Error error;
    error.kind = domain::ErrorKind::busy;
    error.what = "stopped before it was done";
    return error;
}

std::vector<Arm> strategyArms(const strategy::Parameters &parameters)
{
    std::vector<Arm> arms;
    for (const auto &each : strategy::strategies())
        arms.push_back({std::string(each.name), std::string(each.name), parameters});
    return arms;
}

std::vector<Arm> presetArms()
{
    std::vector<Arm> arms;
    for (const auto &each : strategy::presets())
        arms.push_back({"preset " + std::string(each.name), std::string(each.strategy), each.parameters()});
    return arms;
}

std::string_view name(Avoidance avoidance) noexcept
{
    constexpr std::array<std::string_view, 4> names{"nothing to avoid", "avoided", "not avoided", "caused"};
    return names[std::size_t(avoidance)];
}

Avoidance avoidanceOf(const RunResult &with, const RunResult &without)
{
    const bool died = with.liquidated(domain::AccountRole::protectedAccount);
    const bool diedWithout = without.liquidated(domain::AccountRole::protectedAccount);
    if (diedWithout)
        return died ? Avoidance::notAvoided : Avoidance::avoided;
    return died ? Avoidance::caused : Avoidance::nothingToAvoid;
}

tl::expected<PairedRuns, domain::Error> pairedRuns(const ReplaySpec &spec, const MarketHistory &history, const std::vector<Arm> &arms,
                                                   const Work &work, const BootstrapPlan &plan)
{
    if (arms.empty())
        return tl::unexpected(Error::badInput("there is nothing to compare the position with", "choose a strategy or a preset"));
    std::optional<Setting> setting;
    for (const auto &arm : arms) {
        auto each = setUp(armSpec(spec, arm), history);
        if (!each)
            return tl::unexpected(each.error());
        setting = *std::move(each);
    }
    const auto &course = setting->course;
    const auto first = frame(spec, history, *setting);
    PairedRuns out;
    out.start = first.start;
    out.end = first.end;
    out.bars = first.bars;
    out.interval = first.interval;
    out.entry = first.entry;
    out.quantity = first.quantity;
    out.gaps = first.gaps;
    out.arms.resize(arms.size());

    std::size_t fundingApplied = 0;
    std::atomic<std::size_t> done = 0;
    const auto steps = arms.size() * 2 + 1; // the runs, then what they mean
    const auto told = [&] {
        const auto now = ++done;
        if (work.told)
            work.told(now, steps);
    };
    work.spread(arms.size() + 1, [&](std::size_t number) {
        if (work.stop.stop_requested())
            return;
        if (number == arms.size()) {
            Run run(spec, history, course, Hedging::off);
            out.without = run.play();
            fundingApplied = run.fundingApplied();
        } else {
            const auto own = armSpec(spec, arms[number]);
            out.arms[number].arm = arms[number];
            out.arms[number].run = Run(own, history, course, Hedging::on).play();
        }
        told();
    });
    work.spread(arms.size(), [&](std::size_t number) {
        if (work.stop.stop_requested())
            return;
        auto &arm = out.arms[number];
        arm.figures = figuresOf(arm.run, out.without, plan);
        arm.significance = comparePaired(arm.run.daily, out.without.daily, calendarDays, plan);
        told();
    });
    if (work.stop.stop_requested())
        return tl::unexpected(stoppedEarly());

    ReplayResult described = first;
    described.fundingApplied = fundingApplied;
    out.assumptions = describeAssumptions(spec, history, described);
    out.assumptions.push_back(
        textFormat("Intervals hold %.0f %%: stationary bootstrap of the days (Politis and Romano 1994), %zu resamples, block "
                   "length by Politis and White (2004); figures of the comparison are from daily closes.",
                   plan.level * 100, plan.resamples));
    return out;
}

std::string pairedText(const PairedRuns &runs, double level)
{
    std::string text = row("", {"return", "drawdown", "Sharpe", "Sortino", "Calmar", "VaR 5 %", "ES 5 %", "cost", "removed", "turnover",
                                "outside", "position"});
    text += row("", {"%", "%", "", "", "", "%/day", "%/day", "% of val.", "% of var.", "x value", "% of time", ""});
    const auto line = [&](const std::string &name, const RunResult &run, const ArmResult *arm) {
        const auto &p = run.performance;
        const bool died = run.liquidated(domain::AccountRole::protectedAccount);
        return row(name, {percent(p.totalReturn), percent(p.maxDrawdown), plain(p.sharpe), plain(p.sortino), plain(p.calmar),
                          percent(p.valueAtRisk), percent(p.expectedShortfall), arm ? percent(arm->figures.cost.ofProtected) : "—",
                          arm ? percent(arm->significance.effectiveness, 1) : "—", arm ? plain(arm->figures.turnover) : "—",
                          arm ? percent(arm->figures.outsideBand, 1) : "—", died ? "dead" : "alive"});
    };
    text += line("without a hedge", runs.without, nullptr);
    for (const auto &arm : runs.arms)
        text += line(arm.arm.name, arm.run, &arm);
    for (const auto &arm : runs.arms) {
        const auto &test = arm.significance;
        const auto &cost = arm.figures.cost;
        text += "\n" + arm.arm.name + " against no hedge, " + std::to_string(test.observations) + " days\n";
        text += textFormat(
            "  cost: fees %.2f, slippage %.2f, funding %.2f, together %s %% of the protected value (%.0f %%: %s to %s); liquidation: %s\n",
            cost.fees, cost.slippage, cost.funding, percent(cost.ofProtected, 3).c_str(), level * 100,
            percent(arm.figures.costInterval.low, 3).c_str(), percent(arm.figures.costInterval.high, 3).c_str(),
            std::string(name(arm.figures.avoidance)).c_str());
        text += textFormat("  opportunity cost %s %%\n", percent(arm.figures.opportunityCost).c_str());
        for (const auto &each : test.differences) {
            const auto number = [&](double value) {
                return isRatio(each.figure) ? plain(value) : percent(value) + (std::isfinite(value) ? " %" : "");
            };
            const auto words = std::string(each.verdict == Verdict::indistinguishable ? name(each.verdict)
                                           : each.verdict == Verdict::unknown         ? "too few days to tell"
                                                                                      : name(each.verdict));
            text += "  " + padded(std::string(name(each.figure)), -20) + padded(number(each.value), 12) + "   [" + number(each.interval.low)
                    + " to " + number(each.interval.high) + "]  p " + plain(each.pValue) + "  " + words + "\n";
        }
        text += "  Sharpe by its own test (Ledoit and Wolf 2008): p " + plain(test.sharpeTest.pValue) + ", "
                + std::string(name(test.sharpeTest.verdict)) + "\n";
        text += "  probability that the true Sharpe is above 0: " + percent(test.probabilisticSharpeWith, 1) + " % with, "
                + percent(test.probabilisticSharpeWithout, 1) + " % without\n";
        text += "  variance removed: " + percent(test.effectiveness, 1) + " % [" + percent(test.effectivenessInterval.low, 1) + " to "
                + percent(test.effectivenessInterval.high, 1) + "]\n";
    }
    return text;
}

} // namespace ballast::evaluate
