// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluate_text.h"

#include "ui/format.h"
#include "ui/words.h"

#include <algorithm>
#include <cmath>

namespace ballast::ui {

namespace {

using evaluate::Verdict;
using format::Sign;

ReportCell percentCell(double value, int decimals = 1, Tone tone = Tone::plain) { return {format::percent(value, decimals), tone}; }
ReportCell numberCell(double value) { return {format::number(value, 2)}; }

QString figureName(evaluate::Figure figure)
{
    switch (figure) {
    case evaluate::Figure::totalReturn: return tr("Return");
    case evaluate::Figure::annualReturn: return tr("Return a year");
    case evaluate::Figure::volatility: return tr("Volatility a year");
    case evaluate::Figure::maxDrawdown: return tr("Maximum drawdown");
    case evaluate::Figure::sharpe: return tr("Sharpe");
    case evaluate::Figure::sortino: return tr("Sortino");
    case evaluate::Figure::calmar: return tr("Calmar");
    case evaluate::Figure::valueAtRisk: return tr("Value at risk, 5 % of days");
    case evaluate::Figure::expectedShortfall: return tr("Expected shortfall, 5 % of days");
    }
    return {};
}

/// Losses are negative: a higher one is a smaller one, which is what is said.
QString verdictName(Verdict verdict, evaluate::Figure figure)
{
    const bool isLoss =
        figure == evaluate::Figure::maxDrawdown || figure == evaluate::Figure::valueAtRisk || figure == evaluate::Figure::expectedShortfall;
    switch (verdict) {
    case Verdict::unknown: return tr("too few days to tell");
    case Verdict::indistinguishable: return tr("not distinguishable from zero");
    case Verdict::lower: return isLoss ? tr("\u25bc deeper loss") : tr("\u25bc lower");
    case Verdict::higher: return isLoss ? tr("\u25b2 smaller loss") : tr("\u25b2 higher");
    }
    return {};
}

bool isRatio(evaluate::Figure figure)
{
    return figure == evaluate::Figure::sharpe || figure == evaluate::Figure::sortino || figure == evaluate::Figure::calmar;
}

QString avoidanceName(evaluate::Avoidance avoidance)
{
    switch (avoidance) {
    case evaluate::Avoidance::nothingToAvoid: return tr("alive");
    case evaluate::Avoidance::avoided: return tr("\u2713 avoided");
    case evaluate::Avoidance::notAvoided: return tr("\u2717 liquidated");
    case evaluate::Avoidance::caused: return tr("\u2717 only with the hedge");
    }
    return {};
}

QString transferName(evaluate::TransferMode mode)
{
    switch (mode) {
    case evaluate::TransferMode::none: return tr("none");
    case evaluate::TransferMode::manual: return tr("by hand");
    case evaluate::TransferMode::automatic: return tr("automatic");
    }
    return {};
}

std::vector<ReportCell> row(const QString &name, const evaluate::RunResult &run, const evaluate::ArmResult *arm)
{
    const auto &p = run.performance;
    const bool dead = run.liquidated(domain::AccountRole::protectedAccount);
    const ReportCell none{format::unknown, Tone::muted};
    std::vector<ReportCell> cells{{name},
                                  percentCell(p.totalReturn, 1, p.totalReturn < 0 ? Tone::loss : Tone::gain),
                                  percentCell(p.maxDrawdown),
                                  numberCell(p.sharpe),
                                  numberCell(p.sortino),
                                  numberCell(p.calmar),
                                  percentCell(p.valueAtRisk),
                                  percentCell(p.expectedShortfall)};
    if (!arm) {
        for (int i = 0; i < 5; ++i)
            cells.push_back(none);
        cells.push_back({dead ? tr("\u2717 liquidated") : tr("alive"), dead ? Tone::alarm : Tone::good});
        return cells;
    }
    const auto &f = arm->figures;
    cells.push_back(percentCell(f.cost.ofProtected, 2));
    cells.push_back(percentCell(arm->significance.effectiveness));
    cells.push_back(percentCell(f.opportunityCost));
    cells.push_back({format::number(f.turnover, 1)});
    cells.push_back(percentCell(f.outsideBand));
    cells.push_back(
        {avoidanceName(f.avoidance),
         f.avoidance == evaluate::Avoidance::notAvoided || f.avoidance == evaluate::Avoidance::caused ? Tone::alarm : Tone::good});
    return cells;
}

} // namespace

QString horizonText(domain::Duration length)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(length).count();
    if (minutes % 60 != 0)
        return tr("%1 min").arg(minutes);
    return minutes > 48 * 60 && minutes % (24 * 60) == 0 ? tr("%1 d").arg(minutes / (24 * 60)) : tr("%1 h").arg(minutes / 60);
}

QString armName(const evaluate::Arm &arm)
{
    const auto name = QString::fromStdString(arm.name);
    const auto prefix = QStringLiteral("preset ");
    return name.startsWith(prefix) ? tr("preset %1").arg(name.mid(prefix.size())) : name;
}

std::vector<ReportTable> comparisonTables(const EvaluateAnswer &answer, Zone zone)
{
    const auto &runs = answer.runs;
    ReportTable table{tr("With the hedge and without it"),
                      tr("%1 to %2").arg(format::dateTime(runs.start, zone).left(16), format::dateTime(runs.end, zone).left(16)),
                      {{tr("Hedge"), Qt::AlignLeft},
                       {tr("Return")},
                       {tr("Drawdown")},
                       {tr("Sharpe")},
                       {tr("Sortino")},
                       {tr("Calmar")},
                       {tr("VaR 5 %")},
                       {tr("ES 5 %")},
                       {tr("Cost")},
                       {tr("Variance removed")},
                       {tr("Upside given up")},
                       {tr("Turnover")},
                       {tr("Outside band")},
                       {tr("Position")}},
                      {},
                      {}};
    table.rows.push_back(row(tr("none"), runs.without, nullptr));
    for (const auto &arm : runs.arms)
        table.rows.push_back(row(armName(arm.arm), arm.run, &arm));
    table.remarks << tr(
        "Cost: fees, slippage and funding of the hedge, of the protected value. Turnover: hedge traded, in protected values.");
    if (!runs.gaps.empty())
        table.remarks << tr("%n gap(s) in the candles: positions are carried through.", nullptr, int(runs.gaps.size()));
    table.remarks << answer.notes;
    return {table};
}

ReportTable significanceTable(const evaluate::ArmResult &arm)
{
    const auto &test = arm.significance;
    ReportTable table{tr("%1 against no hedge").arg(armName(arm.arm)),
                      tr("%n day(s)", nullptr, int(test.observations)),
                      {{tr("Figure"), Qt::AlignLeft},
                       {tr("Without")},
                       {tr("With")},
                       {tr("Difference")},
                       {tr("95 % interval")},
                       {tr("p")},
                       {tr("Verdict"), Qt::AlignLeft}},
                      {},
                      {}};
    for (const auto &each : test.differences) {
        const auto number = [&](double value, Sign sign = Sign::whenNegative) {
            return isRatio(each.figure) ? format::number(value, 2, sign) : format::percent(value, 1, sign);
        };
        const bool clear = each.verdict == Verdict::lower || each.verdict == Verdict::higher;
        table.rows.push_back(
            {{figureName(each.figure)},
             {number(each.without)},
             {number(each.with)},
             {number(each.value, Sign::always)},
             {std::isnan(each.interval.low) ? format::unknown : tr("%1 to %2").arg(number(each.interval.low), number(each.interval.high))},
             {format::number(each.pValue, 3)},
             {verdictName(each.verdict, each.figure), clear ? Tone::plain : Tone::muted}});
    }
    const auto &cost = arm.figures.cost;
    table.remarks << tr("Cost: fees %1, slippage %2, funding %3; together %4 of the protected value (%5 to %6).")
                         .arg(format::number(cost.fees, 2), format::number(cost.slippage, 2), format::number(cost.funding, 2),
                              format::percent(cost.ofProtected, 2), format::percent(arm.figures.costInterval.low, 2),
                              format::percent(arm.figures.costInterval.high, 2));
    table.remarks
        << tr("Sharpe by its own test (Ledoit and Wolf): p %1, %2. Probability that the true Sharpe is above zero: %3 with, %4 without.")
               .arg(format::number(test.sharpeTest.pValue, 3), verdictName(test.sharpeTest.verdict, evaluate::Figure::sharpe),
                    format::percent(test.probabilisticSharpeWith, 0), format::percent(test.probabilisticSharpeWithout, 0));
    return table;
}

std::vector<Curve> equityCurves(const evaluate::PairedRuns &runs, const std::vector<std::size_t> &arms)
{
    const auto curve = [](const QString &name, const evaluate::RunResult &run) {
        Curve out{name, {}};
        out.points.reserve(run.curve.size());
        for (const auto &point : run.curve)
            out.points.emplace_back(point.at, point.total().toDouble());
        return out;
    };
    std::vector<Curve> out{curve(tr("no hedge"), runs.without)};
    for (const auto number : arms) {
        if (number < runs.arms.size() && out.size() <= 5)
            out.push_back(curve(armName(runs.arms[number].arm), runs.arms[number].run));
    }
    return out;
}

HeatMapContent heatMap(const evaluate::LiquidationStudy &study, evaluate::Direction side, domain::Duration horizon)
{
    HeatMapContent out;
    out.title = side == evaluate::Direction::longPosition ? tr("Long positions liquidated within %1").arg(horizonText(horizon))
                                                          : tr("Short positions liquidated within %1").arg(horizonText(horizon));
    struct Column
    {
        std::string arm;
        evaluate::TransferMode transfer;
        bool operator==(const Column &) const = default;
    };
    std::vector<Column> columns;
    std::vector<double> leverages;
    for (const auto &cell : study.cells) {
        if (cell.side != side || cell.horizon != horizon)
            continue;
        if (std::find(leverages.begin(), leverages.end(), cell.leverage) == leverages.end())
            leverages.push_back(cell.leverage);
        if (const Column column{cell.arm, cell.transfer}; std::find(columns.begin(), columns.end(), column) == columns.end())
            columns.push_back(column);
    }
    for (const auto &column : columns) {
        const auto group = column.arm.empty() ? tr("no hedge") : armName({column.arm, {}, {}});
        if (out.groups.empty() || out.groups.back().first != group)
            out.groups.emplace_back(group, 0);
        ++out.groups.back().second;
        out.columns.push_back(column.arm.empty() ? tr("alone") : transferName(column.transfer));
    }
    for (const double leverage : leverages) {
        out.rows.push_back(format::leverage(leverage));
        auto &cells = out.cells.emplace_back();
        for (const auto &column : columns) {
            const auto *cell = study.find(side, leverage, column.arm, column.transfer, horizon);
            if (!cell || cell->positions == 0) {
                cells.push_back({std::numeric_limits<double>::quiet_NaN(), format::unknown, tr("no position could be followed that long")});
                continue;
            }
            auto tip = tr("%1 of %2 positions, 95 % interval %3 to %4; half of them within %5 h; %6 of the equity left on average")
                           .arg(cell->liquidated)
                           .arg(cell->positions)
                           .arg(format::percent(cell->share.low, 1), format::percent(cell->share.high, 1),
                                format::number(cell->medianHours, 1), format::percent(cell->meanLeft, 0));
            if (!cell->arm.empty())
                tip += QLatin1Char('\n')
                       + tr("Without the hedge %1 of the same positions died; %2 of those were avoided, %3 came only with it.")
                             .arg(cell->liquidatedWithout)
                             .arg(cell->avoided)
                             .arg(cell->caused);
            cells.push_back({cell->liquidatedShare(), format::percent(cell->liquidatedShare(), 1), tip});
        }
    }
    out.note = tr("Share of the positions opened at every hour (hedged ones: at every few hours) that were liquidated; columns: how margin "
                  "moves between the accounts. "
                  "Rest the pointer on a cell for its interval and the time it took.");
    return out;
}

} // namespace ballast::ui
