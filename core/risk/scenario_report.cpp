// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/scenario_report.h"

#include "risk/named_days.h"
#include "risk/touch_probability.h"

#include <algorithm>
#include <cmath>

namespace ballast::risk {

namespace {

constexpr std::array stressMoves{-0.30, -0.15, -0.10, -0.05, 0.05, 0.10, 0.15, 0.30};
constexpr std::array lossLevels{0.05, 0.01};
constexpr double daySeconds = 24 * 3600;

/// The accounts as the ladder wants them, on top of the input.
struct Views
{
    std::vector<LadderAccount> accounts;
    const ScenarioInput &input;

    explicit Views(const ScenarioInput &from) : input(from)
    {
        for (const auto &account : from.accounts)
            accounts.push_back({account.role, viewOf(account, from)});
    }
    [[nodiscard]] PriceLadder ladder(std::span<const double> moves, std::optional<double> deleveragedAt,
                                     std::optional<double> reached = {}) const
    {
        return priceLadder({accounts, moves, input.volatility, input.transferHours, input.buffer, deleveragedAt, reached});
    }
};

EquityChange change(const LadderRung &from, double protectedEquity, double hedgeEquity)
{
    return {protectedEquity - from.protectedEquity, hedgeEquity - from.hedgeEquity};
}

std::vector<StressRow> stress(const Views &views, const LadderRung &now)
{
    std::vector<StressRow> out;
    for (const auto &rung : views.ladder(stressMoves, views.input.deleveragedAt).rungs)
        out.push_back({rung.move, change(now, rung.protectedEquity, rung.hedgeEquity), rung.protectedDead, rung.hedgeDead});
    return out;
}

std::vector<NamedDayRow> pastDays(const Views &views, const LadderRung &now)
{
    std::vector<NamedDayRow> out;
    for (const auto &day : namedDays) {
        const std::array extreme{day.extreme}, last{day.close};
        const auto worst = views.ladder(extreme, views.input.deleveragedAt).rungs.front();
        const auto close = views.ladder(last, views.input.deleveragedAt, day.extreme).rungs.front();
        out.push_back({day.name, day.extreme, day.close, change(now, worst.protectedEquity, worst.hedgeEquity),
                       change(now, close.protectedEquity, close.hedgeEquity), worst.protectedDead, worst.hedgeDead});
    }
    return out;
}

/// Towards whatever hurts the protected accounts.
std::vector<CascadeRow> cascade(const Views &views, const LadderRung &now, double protectedDelta)
{
    constexpr double firstWave = 0.08, feedback = 0.6;
    constexpr int waves = 4;
    if (protectedDelta == 0)
        return {};
    std::vector<CascadeRow> out;
    double move = 0, wave = firstWave;
    std::optional<double> deleveragedAt;
    for (int i = 1; i <= waves; ++i) {
        move += protectedDelta > 0 ? -wave : wave;
        wave *= feedback;
        if (i == 2)
            deleveragedAt = move;
        const std::array moves{move};
        const auto rung = views.ladder(moves, deleveragedAt).rungs.front();
        out.push_back(
            {i, move, change(now, rung.protectedEquity, rung.hedgeEquity), rung.protectedDead, rung.hedgeDead, rung.hedgeDeleveraged});
    }
    return out;
}

LossFigures times(LossFigures figures, double size)
{
    figures.valueAtRisk *= size;
    figures.expectedShortfall *= size;
    return figures;
}

LossMethods lossOf(double exposure, const std::vector<double> &returns, double level)
{
    std::vector<double> own = returns;
    for (double &each : own)
        each = exposure < 0 ? -each : each;
    const double size = std::fabs(exposure);
    return {times(historicalLoss(own, level), size), times(filteredHistoricalLoss(own, level), size),
            times(cornishFisherLoss(own, level), size)};
}

TouchEstimate simulate(double mark, double barrier, const ScenarioInput &input, std::span<const double> logs)
{
    TouchSimulation simulation;
    simulation.spot = mark;
    simulation.barrier = barrier;
    simulation.returns = logs;
    simulation.steps = std::max<std::size_t>(1, std::size_t(std::lround(daySeconds / input.returnsInterval)));
    if (std::isfinite(input.volatility))
        simulation.volatilityPerStep = input.volatility * std::sqrt(domain::yearsPerDay / double(simulation.steps));
    return simulateTouch(simulation);
}

/// Every position where it could offset every other one.
CapitalUse together(const ScenarioInput &input)
{
    ScenarioAccount all;
    for (const auto &account : input.accounts) {
        all.wallet += account.wallet;
        for (auto position : account.positions) {
            position.marginMode = domain::MarginMode::cross;
            position.side = domain::PositionSide::both;
            all.positions.push_back(position);
        }
        if (all.schedules.size() < account.schedules.size())
            all.schedules = account.schedules;
    }
    return capitalUse({all.wallet, all.positions, input.instruments, input.marks, all.schedules});
}

} // namespace

AccountView viewOf(const ScenarioAccount &account, const ScenarioInput &input)
{
    return {account.wallet,    account.positions,         input.instruments,     input.marks,
            account.schedules, account.isolatedSchedules, account.coinCollateral};
}

std::vector<double> usualMoves()
{
    std::vector<double> out;
    for (int step = -30; step <= 30; step += 2)
        out.push_back(step / 100.0);
    return out;
}

ScenarioReport scenarioReport(const ScenarioInput &input)
{
    const Views views(input);
    ScenarioReport out;
    out.ladder = views.ladder(input.moves, input.deleveragedAt);
    constexpr std::array nowhere{0.0};
    const auto now = views.ladder(nowhere, {}).rungs.front();
    out.stress = stress(views, now);
    out.namedDays = pastDays(views, now);

    std::vector<double> logs;
    for (const double each : input.returns)
        logs.push_back(std::log1p(each));
    double mine = 0, hedge = 0, protectedDelta = 0;
    for (std::size_t i = 0; i < views.accounts.size(); ++i) {
        const auto &account = views.accounts[i];
        AccountRisk assessed;
        assess(account.view, assessed);
        out.capital.push_back(capitalUse(account.view));
        if (account.view.coinCollateral)
            (account.role == domain::AccountRole::hedge ? hedge : mine) += account.view.wallet;
        for (std::size_t k = 0; k < assessed.positions.size(); ++k) {
            const auto &position = assessed.positions[k];
            (account.role == domain::AccountRole::hedge ? hedge : mine) += position.delta * position.mark;
            if (account.role == domain::AccountRole::protectedAccount)
                protectedDelta += position.delta;
            if (position.liquidationPrice)
                out.touch.push_back({i, k,
                                     touchProbability(position.mark, *position.liquidationPrice, input.volatility, domain::yearsPerDay),
                                     simulate(position.mark, *position.liquidationPrice, input, logs)});
        }
    }
    out.inOneAccount = together(input);
    out.cascade = cascade(views, now, protectedDelta);
    for (const double level : lossLevels) {
        if (!input.returns.empty())
            out.loss.push_back({level, lossOf(mine, input.returns, level), lossOf(hedge, input.returns, level),
                                lossOf(mine + hedge, input.returns, level)});
    }
    return out;
}

} // namespace ballast::risk
