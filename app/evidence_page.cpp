// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence_page.h"

#include "app/text.h"
#include "evaluate/liquidation_study.h"
#include "evaluate/signal_dial.h"
#include "evaluate/sweep.h"
#include "evaluate/venue_comparison.h"
#include "strategy/strategy.h"

#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace ballast::app {

namespace {

using domain::Duration;
using evaluate::Direction;
using evaluate::Interval;
using evaluate::TransferMode;
using namespace std::chrono_literals;

constexpr Duration twoDays = 48h, thirtyDays = 24h * 30;
constexpr double claimedDeadShare = 0.87, claimedHedgedShare = 0.12, claimedDrawdownCut = 0.34, claimedReturnCut = 0.08,
                 claimedCostCut = 0.23;

/// With the minus that the claims are written with.
QString digits(double value, int decimals)
{
    return std::isfinite(value) ? QString::number(value, 'f', decimals).replace(u'-', QChar(0x2212)) : QStringLiteral("–");
}
QString percent(double value, int decimals = 1) { return digits(value * 100, decimals); }
QString signedPercent(double value, int decimals = 1) { return (value > 0 ? QStringLiteral("+") : QString()) + percent(value, decimals); }
QString range(const Interval &interval, int decimals = 1)
{
    return std::isfinite(interval.low) ? QStringLiteral("%1 to %2").arg(percent(interval.low, decimals), percent(interval.high, decimals))
                                       : QStringLiteral("–");
}
QString number(double value, int decimals = 2) { return digits(value, decimals); }
QString pText(double p)
{
    return !std::isfinite(p) ? QStringLiteral("–") : p < 0.001 ? QStringLiteral("<0.001") : QString::number(p, 'f', 3);
}
QString verdictText(evaluate::Verdict verdict) { return text(evaluate::name(verdict)); }
QString fallVerdict(evaluate::Verdict verdict)
{
    return verdict == evaluate::Verdict::higher  ? QStringLiteral("shallower")
           : verdict == evaluate::Verdict::lower ? QStringLiteral("deeper")
                                                 : verdictText(verdict);
}
QString sideText(Direction side) { return side == Direction::longPosition ? QStringLiteral("long") : QStringLiteral("short"); }

/// The page, part by part; the first error ends it.
class Page
{
public:
    Page(const EvidenceInput &input, const evaluate::Work &work) : m_input(input), m_work(work) {}
    [[nodiscard]] tl::expected<QString, domain::Error> make();

private:
    using Part = tl::expected<QString, domain::Error>;
    [[nodiscard]] Part unhedged();
    [[nodiscard]] Part hedged();
    [[nodiscard]] Part minutes();
    [[nodiscard]] Part months();
    [[nodiscard]] Part dial();
    [[nodiscard]] Part venues();
    [[nodiscard]] QString data() const;

    const EvidenceInput &m_input;
    evaluate::Work m_work;
    History m_hours;
    std::vector<evaluate::Gap> m_gaps;
    QStringList m_answers; ///< one line a claim
};

// --- claim 1: unhedged positions ---

QString shareRow(const evaluate::LiquidationStudy &study, Direction side, double leverage)
{
    QString row = QStringLiteral("| %1 | %2× |").arg(sideText(side)).arg(leverage);
    for (const auto horizon : {twoDays, thirtyDays}) {
        const auto *cell = study.find(side, leverage, "", TransferMode::none, horizon);
        row +=
            cell && cell->positions > 0
                ? QStringLiteral(" %1 | %2 | %3 |").arg(percent(cell->liquidatedShare()), range(cell->share), number(cell->medianHours, 1))
                : QStringLiteral(" – | – | – |");
    }
    return row + QStringLiteral("\n");
}

Page::Part Page::unhedged()
{
    evaluate::LiquidationQuestion question;
    question.base.contract = standardContract();
    question.base.equity = domain::Money::fromInteger(500); // small enough for the venue to allow the highest leverage
    question.leverages = {2, 3, 5, 10, 20, 25, 50, 75, 100};
    const auto study = evaluate::studyLiquidations(question, m_hours.view(), m_work);
    if (!study)
        return tl::unexpected(study.error());
    m_gaps = study->gaps;
    QString table =
        QStringLiteral("| side | leverage | dead in 48 h, % | 95 % interval | median h | dead in 30 d, % | 95 % interval | median h |\n"
                       "|---|---:|---:|---:|---:|---:|---:|---:|\n");
    QStringList reached;
    for (const auto side : question.sides) {
        double least = 0;
        for (const double leverage : question.leverages) {
            table += shareRow(*study, side, leverage);
            const auto *cell = study->find(side, leverage, "", TransferMode::none, twoDays);
            if (least == 0 && cell->liquidatedShare() >= claimedDeadShare)
                least = leverage;
        }
        reached.append(least > 0
                           ? QStringLiteral("%1 positions reach it at %2×").arg(sideText(side)).arg(least)
                           : QStringLiteral("%1 positions do not reach it even at %2×").arg(sideText(side)).arg(question.leverages.back()));
    }
    const auto at = [&](Direction side, double leverage) { return study->find(side, leverage, "", TransferMode::none, twoDays); };
    const auto *ten = at(Direction::longPosition, 10), *tenShort = at(Direction::shortPosition, 10),
               *fifty = at(Direction::longPosition, 50);
    const bool holds = ten->liquidatedShare() >= claimedDeadShare;
    m_answers.append(
        QStringLiteral("| 87 %% of leveraged positions are liquidated within 48 h | **%1** | At 10×, unhedged: long %2 %% (%3), short %4 "
                       "%%. At 50× long: %5 %%. "
                       "Among the leverages of the table, %6. The claim names no leverage, and without one it says nothing. |\n")
            .replace(QStringLiteral("%%"), QStringLiteral("%"))
            .arg(holds ? QStringLiteral("confirmed at 10×") : QStringLiteral("refuted as a general rule"), percent(ten->liquidatedShare()),
                 range(ten->share), percent(tenShort->liquidatedShare()), percent(fifty->liquidatedShare()),
                 reached.join(QStringLiteral("; "))));
    return QStringLiteral("## How soon do leveraged positions die?\n\nUnhedged, opened at every hour from which 48 h can be followed "
                          "without a gap (%1 starts), "
                          "funding charged where the file has it. \"Median h\" is the time to liquidation of those that died.\n\n")
               .arg(study->starts)
           + table + QStringLiteral("\n");
}

// --- claim 2: the same, hedged ---

Page::Part Page::hedged()
{
    evaluate::LiquidationQuestion question;
    question.base.contract = standardContract();
    question.leverages = {3, 5, 10, 20};
    question.arms = evaluate::strategyArms({});
    const auto presets = evaluate::presetArms();
    question.arms.insert(question.arms.end(), presets.begin(), presets.end());
    question.hedgedEvery = m_input.quick ? 24 * 30 : 48;
    const auto study = evaluate::studyLiquidations(question, m_hours.view(), m_work);
    if (!study)
        return tl::unexpected(study.error());
    QString out =
        QStringLiteral(
            "## Does a hedge in another account avoid liquidations?\n\nA position every %1 hours, each with and without the hedge over the "
            "same hours, followed 30 days. The hedge account starts with %2 % of the notional. \"Dead\" in %; in brackets the 95 % "
            "interval "
            "of the share. \"Left\": equity of both accounts at the end, in % of the start, mean; * where the difference from the unhedged "
            "one is distinguishable from zero.\n\n")
            .arg(question.hedgedEvery)
            .arg(question.hedgeShare * 100, 0, 'f', 0);
    int within = 0, cells = 0;
    double lowest = 1, highest = 0;
    std::size_t deadWithout = 0, avoidedNone = 0, avoidedManual = 0, avoidedAuto = 0;
    for (const auto side : question.sides) {
        for (const double leverage : question.leverages) {
            const auto *reference = study->find(side, leverage, question.arms.front().name, TransferMode::none, thirtyDays);
            if (!reference || reference->positions == 0)
                continue;
            out += QStringLiteral("### %1, %2×\n\nUnhedged, the same %3 starts: %4 % dead.\n\n| hedge | dead, no transfers | left | dead, "
                                  "by hand after 4 h | left | dead, "
                                  "automatic | left | avoided |\n|---|---:|---:|---:|---:|---:|---:|---:|\n")
                       .arg(side == Direction::longPosition ? QStringLiteral("Long") : QStringLiteral("Short"))
                       .arg(leverage)
                       .arg(reference->positions)
                       .arg(percent(double(reference->liquidatedWithout) / double(reference->positions)));
            for (const auto &arm : question.arms) {
                QString row = QStringLiteral("| %1 |").arg(QString::fromStdString(arm.name));
                const evaluate::LiquidationCell *automatic = nullptr;
                for (const auto transfer : question.transfers) {
                    const auto *cell = study->find(side, leverage, arm.name, transfer, thirtyDays);
                    const bool clear = cell->leftDifference.verdict == evaluate::Verdict::higher
                                       || cell->leftDifference.verdict == evaluate::Verdict::lower;
                    row += QStringLiteral(" %1 (%2) | %3%4 |")
                               .arg(percent(cell->liquidatedShare()), range(cell->share), percent(cell->meanLeft),
                                    clear ? QStringLiteral("*") : QString());
                    (transfer == TransferMode::none     ? avoidedNone
                     : transfer == TransferMode::manual ? avoidedManual
                                                        : avoidedAuto) += cell->avoided;
                    if (transfer == TransferMode::automatic)
                        automatic = cell;
                }
                deadWithout += automatic->liquidatedWithout;
                within += automatic->share.contains(claimedHedgedShare);
                ++cells;
                if (leverage == 10) {
                    lowest = std::min(lowest, automatic->liquidatedShare());
                    highest = std::max(highest, automatic->liquidatedShare());
                }
                out += row + QStringLiteral(" %1 of %2 |\n").arg(automatic->avoided).arg(automatic->liquidatedWithout);
            }
            out += QStringLiteral("\n");
        }
    }
    const auto rate = [&](std::size_t avoided) { return percent(deadWithout > 0 ? double(avoided) / double(deadWithout) : std::nan("")); };
    m_answers.append(
        QStringLiteral(
            "| a liquidation rate of 12 % with the hedge | **%1** | In 30 days with automatic transfers it is %2 % to %3 % at 10×, "
            "depending on "
            "strategy and side; 12 % lies in the interval of %4 of %5 combinations of strategy, side and leverage. Avoided, of all that "
            "died unhedged: %6 % without transfers, %7 % by hand, %8 % automatically. |\n")
            .arg(within == 0       ? QStringLiteral("refuted")
                 : within == cells ? QStringLiteral("confirmed")
                                   : QStringLiteral("depends on leverage and transfers"),
                 percent(lowest), percent(highest))
            .arg(within)
            .arg(cells)
            .arg(rate(avoidedNone), rate(avoidedManual), rate(avoidedAuto)));
    return out;
}

// --- bars of a minute ---

Page::Part Page::minutes()
{
    if (m_input.minutes.empty())
        return QString();
    QString out = QStringLiteral("## The same on finer bars\n\nBars of an hour hide nothing from the liquidation test (their extremes are "
                                 "tested), but orders and transfers "
                                 "wait for the next bar. On bars of a minute they hardly wait. Long, 10×, followed 48 h and 30 d.\n\n"
                                 "| candles | starts | dead in 48 h, % | 95 % interval | dead in 30 d, % | hedged positions | dead "
                                 "unhedged in 30 d, % | regime-adaptive, "
                                 "automatic, % | inverse-volatility, automatic, % |\n|---|---:|---:|---:|---:|---:|---:|---:|---:|\n");
    for (const auto &series : m_input.minutes) {
        const auto history = readHistory(series.files);
        if (!history)
            return tl::unexpected(history.error());
        evaluate::LiquidationQuestion question;
        question.base.contract = standardContract();
        question.sides = {Direction::longPosition};
        question.leverages = {10};
        question.transfers = {TransferMode::automatic};
        question.warmUpBars = 60;
        question.hedgedEvery = m_input.quick ? 24 * 30 : 72;
        for (const auto *strategy : {"regime-adaptive", "inverse-volatility"})
            question.arms.push_back({strategy, strategy, {}});
        const auto study = evaluate::studyLiquidations(question, history->view(), m_work);
        if (!study)
            return tl::unexpected(study.error());
        const auto *soon = study->find(Direction::longPosition, 10, "", TransferMode::none, twoDays);
        const auto *late = study->find(Direction::longPosition, 10, "", TransferMode::none, thirtyDays);
        QString row = QStringLiteral("| %1 | %2 | %3 | %4 | %5 |")
                          .arg(series.name)
                          .arg(study->starts)
                          .arg(percent(soon->liquidatedShare()), range(soon->share),
                               late->positions > 0 ? percent(late->liquidatedShare()) : QStringLiteral("–"));
        const auto *first = study->find(Direction::longPosition, 10, "regime-adaptive", TransferMode::automatic, thirtyDays);
        row += QStringLiteral(" %1 | %2 |")
                   .arg(first->positions)
                   .arg(first->positions > 0 ? percent(double(first->liquidatedWithout) / double(first->positions)) : QStringLiteral("–"));
        for (const auto *strategy : {"regime-adaptive", "inverse-volatility"}) {
            const auto *cell = study->find(Direction::longPosition, 10, strategy, TransferMode::automatic, thirtyDays);
            row += QStringLiteral(" %1 |").arg(cell->positions > 0 ? percent(cell->liquidatedShare()) : QStringLiteral("–"));
        }
        out += row + QStringLiteral("\n");
    }
    return out + QStringLiteral("\n");
}

// --- claims 3 and 4: a month at a time ---

/// How often one sizing cost less than another.
struct CostCount
{
    int compared = 0, cheaper = 0, dearer = 0, shares = 0, asClaimed = 0;
    double least = std::numeric_limits<double>::infinity(), most = -std::numeric_limits<double>::infinity(); ///< change of the cost, share
};

struct ArmMonths
{
    QString name;
    evaluate::PointResult result;
};

std::vector<double> each(const evaluate::PointResult &result, double (*figure)(const evaluate::WindowResult &))
{
    std::vector<double> out;
    for (const auto &window : result.windows)
        out.push_back(figure(window));
    return out;
}

double returnOf(const evaluate::WindowResult &window) { return evaluate::totalReturn(window.daily); }
double fallOf(const evaluate::WindowResult &window) { return -window.maxDrawdown; }
double costOf(const evaluate::WindowResult &window) { return window.cost; }

std::vector<double> less(const std::vector<double> &a, const std::vector<double> &b)
{
    std::vector<double> out(a.size());
    for (std::size_t i = 0; i < a.size(); ++i)
        out[i] = a[i] - b[i];
    return out;
}

std::vector<double> joinedDays(const evaluate::PointResult &result)
{
    std::vector<double> out;
    for (const auto &window : result.windows)
        out.insert(out.end(), window.daily.begin(), window.daily.end());
    return out;
}

Page::Part Page::months()
{
    QString out = QStringLiteral(
        "## What does it buy, and what does it cost?\n\nPositions of 30 days, one after the other on every stretch without a gap, margin "
        "moved "
        "automatically. \"Drawdown\": sum of the maximum drawdowns with the hedge against without, −34 % means that a third of the fall is "
        "gone. "
        "\"Return\": mean per position, percentage points. \"Cost\": fees, slippage and funding of the hedge, % of the protected value. "
        "In brackets 95 % intervals, by resampling the positions.\n\n");
    double bestCut = 0, worstCut = 0;
    int drawdownWithin = 0, returnWithin = 0, both = 0, cells = 0;
    CostCount againstRegime, againstFixed;
    QString costTable, ratios;
    for (const auto side : {Direction::longPosition, Direction::shortPosition}) {
        for (const double leverage : {2.0, 3.0, 5.0, 10.0}) {
            evaluate::SweepSpec spec;
            spec.base.contract = standardContract();
            spec.base.direction = side;
            spec.base.leverage = leverage;
            spec.base.hedgeCapital = domain::Money::fromEstimate(spec.base.equity.toDouble() * leverage * 0.2);
            spec.base.transfer.mode = TransferMode::automatic;
            spec.base.warmUpBars = 100;
            auto arms = evaluate::strategyArms({});
            const auto presets = evaluate::presetArms();
            arms.insert(arms.end(), presets.begin(), presets.end());
            spec.strategies = {arms.front().strategy};
            const auto windows = evaluate::windowsOf(spec, m_hours.view());
            if (!windows)
                return tl::unexpected(windows.error());
            std::vector<ArmMonths> results(arms.size() + 1);
            m_work.spread(results.size(), [&](std::size_t i) {
                if (i == arms.size()) {
                    results[i] = {QString(), evaluate::tryUnhedged(spec, m_hours.view(), *windows).value_or(evaluate::PointResult{})};
                    return;
                }
                const evaluate::SweepPoint point{i, arms[i].strategy, arms[i].parameters, {}};
                results[i] = {QString::fromStdString(arms[i].name),
                              evaluate::tryPoint(spec, m_hours.view(), *windows, point).value_or(evaluate::PointResult{})};
            });
            const auto &alone = results.back().result;
            const auto aloneReturns = each(alone, returnOf), aloneFalls = each(alone, fallOf);
            double meanReturn = 0;
            for (const double value : aloneReturns)
                meanReturn += value / double(aloneReturns.size());
            out += QStringLiteral("### %1, %2×: %3 positions, unhedged mean return %4 %\n\n| hedge | drawdown, % | return, points | cost, "
                                  "% | Sharpe, difference | p | maximum "
                                  "drawdown and Sharpe: verdict |\n|---|---:|---:|---:|---:|---:|---|\n")
                       .arg(side == Direction::longPosition ? QStringLiteral("Long") : QStringLiteral("Short"))
                       .arg(leverage)
                       .arg(windows->size())
                       .arg(percent(meanReturn));
            struct Judged
            {
                evaluate::MeanTest fall, gain, cost;
                evaluate::PairedSignificance paired;
            };
            std::vector<Judged> judged(arms.size());
            m_work.spread(arms.size(), [&](std::size_t i) {
                const auto &result = results[i].result;
                judged[i] = {evaluate::bootstrapRatio(less(each(result, fallOf), aloneFalls), aloneFalls),
                             evaluate::bootstrapMean(less(each(result, returnOf), aloneReturns)),
                             evaluate::bootstrapMean(each(result, costOf)), evaluate::comparePaired(joinedDays(result), joinedDays(alone))};
            });
            const auto resultOf = [&](const char *strategy) -> const evaluate::PointResult & {
                const auto arm =
                    std::find_if(arms.begin(), arms.end(), [&](const evaluate::Arm &candidate) { return candidate.name == strategy; });
                return results[std::size_t(arm - arms.begin())].result;
            };
            const auto &regime = resultOf("regime-adaptive"), &inverse = resultOf("inverse-volatility"), &fixed = resultOf("static");
            for (std::size_t i = 0; i < arms.size(); ++i) {
                const auto &[fall, gain, cost, paired] = judged[i];
                const auto &sharpe = paired.of(evaluate::Figure::sharpe);
                const bool cutFits = fall.interval.contains(-claimedDrawdownCut), returnFits = gain.interval.contains(-claimedReturnCut);
                drawdownWithin += cutFits;
                returnWithin += returnFits;
                both += cutFits && returnFits;
                ++cells;
                bestCut = std::min(bestCut, fall.mean);
                worstCut = cells == 1 ? fall.mean : std::max(worstCut, fall.mean);
                out += QStringLiteral("| %1 | %2 (%3) | %4 (%5) | %6 (%7) | %8 | %9 | %10; %11 |\n")
                           .arg(results[i].name, signedPercent(fall.mean), range(fall.interval), signedPercent(gain.mean),
                                range(gain.interval), percent(cost.mean, 2), range(cost.interval, 2), number(sharpe.value),
                                pText(paired.sharpeTest.pValue))
                           .arg(fallVerdict(paired.of(evaluate::Figure::maxDrawdown).verdict), verdictText(paired.sharpeTest.verdict));
            }
            out += QStringLiteral("\n");
            // D3 against D2 and against a fixed ratio, the same months.
            const auto add = [&](const evaluate::PointResult &other, const QString &name, CostCount &count) {
                const auto costs = each(inverse, costOf), others = each(other, costOf);
                const auto points = evaluate::bootstrapMean(less(costs, others));
                // A share of next to nothing says nothing: only where the other's cost is clearly above zero.
                const bool hasShare = evaluate::bootstrapMean(others).interval.low > 0;
                const auto ratio = evaluate::bootstrapRatio(less(costs, others), others);
                ++count.compared;
                count.cheaper += points.verdict == evaluate::Verdict::lower;
                count.dearer += points.verdict == evaluate::Verdict::higher;
                if (hasShare) {
                    ++count.shares;
                    count.asClaimed += ratio.interval.contains(-claimedCostCut);
                    count.least = std::min(count.least, ratio.mean);
                    count.most = std::max(count.most, ratio.mean);
                }
                const auto days = evaluate::comparePaired(joinedDays(inverse), joinedDays(other));
                costTable += QStringLiteral("| %1 | %2× | %3 | %4 (%5) | %6 | %7 | %8 | %9 |\n")
                                 .arg(sideText(side))
                                 .arg(leverage)
                                 .arg(name, signedPercent(points.mean, 2), range(points.interval, 2),
                                      hasShare ? signedPercent(ratio.mean) + QStringLiteral(" (") + range(ratio.interval) + QLatin1Char(')')
                                               : QStringLiteral("–"),
                                      verdictText(points.verdict), number(days.of(evaluate::Figure::sharpe).value))
                                 .arg(verdictText(days.sharpeTest.verdict));
            };
            add(regime, QStringLiteral("regime-adaptive (D2)"), againstRegime);
            add(fixed, QStringLiteral("static"), againstFixed);
            if (side == Direction::longPosition && leverage == 3) {
                ratios = QStringLiteral("## Every ratio, once\n\nLong, 3×, the same months joined: what each figure changes against the "
                                        "position alone, from daily closes.\n\n"
                                        "| hedge | Sharpe | Sortino | Calmar | VaR 5 %, points | ES 5 %, points | variance removed, % "
                                        "|\n|---|---:|---:|---:|---:|---:|---:|\n");
                for (std::size_t i = 0; i < arms.size(); ++i) {
                    const auto &paired = judged[i].paired;
                    const auto star = [&](evaluate::Figure figure) {
                        const auto verdict = paired.of(figure).verdict;
                        return verdict == evaluate::Verdict::higher || verdict == evaluate::Verdict::lower ? QStringLiteral("*")
                                                                                                           : QString();
                    };
                    const auto plain = [&](evaluate::Figure figure) { return number(paired.of(figure).value) + star(figure); };
                    const auto points = [&](evaluate::Figure figure) { return signedPercent(paired.of(figure).value, 2) + star(figure); };
                    ratios += QStringLiteral("| %1 | %2 | %3 | %4 | %5 | %6 | %7 (%8) |\n")
                                  .arg(results[i].name, plain(evaluate::Figure::sharpe), plain(evaluate::Figure::sortino),
                                       plain(evaluate::Figure::calmar), points(evaluate::Figure::valueAtRisk),
                                       points(evaluate::Figure::expectedShortfall), percent(paired.effectiveness),
                                       range(paired.effectivenessInterval));
                }
                ratios += QStringLiteral("\n\\* distinguishable from zero at 95 %. Everything without a star is not.\n\n");
            }
        }
    }
    m_answers.append(QStringLiteral("| drawdown −34 % for −8 % of return | **%1** | The drawdown changes by %2 % to %3 %, by strategy, "
                                    "side and leverage. −34 % lies in the interval of %4 "
                                    "of %5 combinations, −8 points of return in that of %6, both at once in %7. |\n")
                         .arg(both == 0       ? QStringLiteral("refuted as a pair")
                              : both == cells ? QStringLiteral("confirmed")
                                              : QStringLiteral("one outcome among many"),
                              signedPercent(bestCut), signedPercent(worstCut))
                         .arg(drawdownWithin)
                         .arg(cells)
                         .arg(returnWithin)
                         .arg(both));
    const auto &regimeCount = againstRegime;
    m_answers.append(
        QStringLiteral("| hedge cost −23 % by inverse-volatility sizing | **%1** | Against following the regime (D2) the cost changes by "
                       "%2 % to %3 %, distinguishably down in %4 of %5 "
                       "combinations of side and leverage; −23 % lies in the interval of %6. Against a fixed ratio it is "
                       "distinguishably cheaper in %7 and dearer in %8 of %9. |\n")
            .arg(regimeCount.cheaper * 2 > regimeCount.compared && regimeCount.asClaimed > 0
                     ? QStringLiteral("plausible against D2, not against a fixed ratio")
                 : regimeCount.cheaper > 0 ? QStringLiteral("depends on side and leverage")
                                           : QStringLiteral("refuted"),
                 signedPercent(regimeCount.least), signedPercent(regimeCount.most))
            .arg(regimeCount.cheaper)
            .arg(regimeCount.compared)
            .arg(regimeCount.asClaimed)
            .arg(againstFixed.cheaper)
            .arg(againstFixed.dearer)
            .arg(againstFixed.compared));
    return out + ratios
           + QStringLiteral(
               "## Inverse volatility (D3) against following the regime (D2)\n\nD3 hedges less as volatility rises, D2 more; both ship. "
               "Change of the hedge's cost when "
               "inverse-volatility takes the other's place, and what it does to the Sharpe ratio.\n\n"
               "| side | leverage | against | cost, points of the protected value | cost, % | verdict | Sharpe, difference | verdict |\n"
               "|---|---:|---|---:|---:|---|---:|---|\n")
           + costTable + QStringLiteral("\n");
}

// --- D4, R6 ---

Page::Part Page::dial()
{
    if (m_input.dial.files.klines.isEmpty())
        return QString();
    const auto history = readHistory(m_input.dial.files);
    if (!history)
        return tl::unexpected(history.error());
    evaluate::ReplaySpec spec;
    spec.contract = standardContract();
    spec.leverage = 1.2;
    spec.hedgeCapital = domain::Money::fromInteger(20'000); // enough to live through the years of the candles
    spec.transfer.mode = TransferMode::automatic;
    spec.warmUpBars = 100;
    const auto rows = evaluate::dialTradeOff(spec, history->view());
    if (!rows)
        return tl::unexpected(rows.error());
    QString out = QStringLiteral("## Correlation thresholds, from tight to loose (D4)\n\nOne long position at 1.2× with twice its equity "
                                 "in the hedge account, over %1, with Bitcoin "
                                 "beside it; the dial moves all thresholds "
                                 "together.\n\n| dial | activations a month | orders a month | cost a month, % of the notional | maximum "
                                 "drawdown, % | final equity |\n"
                                 "|---:|---:|---:|---:|---:|---:|\n")
                      .arg(m_input.dial.name);
    for (const auto &row : *rows)
        out += QStringLiteral("| %1 | %2 | %3 | %4 | %5 | %6 |\n")
                   .arg(number(row.dial), number(row.activationsPerMonth), number(row.ordersPerMonth, 1), percent(row.costPerMonth, 3),
                        percent(row.maximumDrawdown), number(row.finalEquity, 0));
    return out + QStringLiteral("\n");
}

Page::Part Page::venues()
{
    evaluate::ReplaySpec spec;
    spec.contract = standardContract();
    spec.leverage = 3;
    spec.hedgeCapital = domain::Money::fromInteger(6'000);
    spec.transfer.mode = TransferMode::automatic;
    spec.warmUpBars = 100;
    // The longest stretch without a gap: every venue's own funding times fall into it.
    std::size_t first = 0, length = 0;
    const auto &candles = m_hours.candles;
    for (std::size_t begin = 0, end = 0; begin < candles.size(); begin = end) {
        for (end = begin + 1; end < candles.size() && candles[end].openTime - candles[end - 1].openTime == candles[0].interval;)
            ++end;
        if (end - begin > length) {
            first = begin;
            length = end - begin;
        }
    }
    auto view = m_hours.view();
    view.candles = view.candles.subspan(first, length);
    if (length <= spec.warmUpBars)
        return QString();
    const auto comparison = evaluate::compareVenues(spec, view, evaluate::comparableVenues());
    if (!comparison)
        return tl::unexpected(comparison.error());
    QString out = QStringLiteral("## The same hedge on other venues (R6)\n\nLong, 3×, regime-adaptive, %1 to %2: the longest stretch "
                                 "without a gap, under each venue's fees of the first "
                                 "tier, funding interval and margin tiers. Depth is taken to be the same everywhere.\n\n| venue | taker, % "
                                 "| funding every, h | fees | slippage | funding | "
                                 "cost a month, % of the protected value |\n|---|---:|---:|---:|---:|---:|---:|\n")
                      .arg(isoDay(view.candles.front().openTime), isoDay(view.candles.back().openTime));
    for (const auto &row : comparison->rows)
        out += QStringLiteral("| %1 | %2 | %3 | %4 | %5 | %6 | %7 |\n")
                   .arg(text(domain::name(row.venue)), percent(row.taker, 3), number(row.fundingHours, 0), number(row.cost.fees),
                        number(row.cost.slippage), number(row.cost.funding), percent(row.cost.ofProtectedPerMonth, 3));
    return out + QStringLiteral("\n");
}

// --- data and whole ---

QString Page::data() const
{
    const auto names = [](const HistoryFiles &files) {
        QStringList out;
        for (const auto *list : {&files.klines, &files.funding, &files.impliedVolatility, &files.bitcoin}) {
            for (const auto &path : *list)
                out.append(QLatin1Char('`') + QFileInfo(path).fileName() + QLatin1Char('`'));
        }
        return out.join(QStringLiteral(", "));
    };
    const auto &candles = m_hours.candles;
    QString out = QStringLiteral("## Data\n\n%1: %2 candles, %3 to %4. Funding: %5 settlements")
                      .arg(names(m_input.hours.files))
                      .arg(candles.size())
                      .arg(isoDay(candles.front().openTime), isoDay(candles.back().openTime))
                      .arg(m_hours.funding.size());
    if (!m_hours.funding.empty())
        out += QStringLiteral(", %1 to %2; none is charged outside")
                   .arg(isoDay(m_hours.funding.front().at), isoDay(m_hours.funding.back().at));
    out += QStringLiteral(".\n");
    for (const auto &series : m_input.minutes)
        out += QStringLiteral("%1: %2.\n").arg(series.name, names(series.files));
    if (!m_input.dial.files.klines.isEmpty())
        out += QStringLiteral("For D4: %1.\n").arg(names(m_input.dial.files));
    if (m_gaps.empty())
        return out + QStringLiteral("\nThe long history has no gaps.\n");
    out += QStringLiteral("\nThe long history has %1 gaps. They are months that the source left out; no position is followed across "
                          "one:\n\n| from | to | hours missing |\n|---|---|---:|\n")
               .arg(m_gaps.size());
    for (const auto &gap : m_gaps)
        out += QStringLiteral("| %1 | %2 | %3 |\n").arg(isoDay(gap.from), isoDay(gap.to)).arg((gap.to - gap.from) / 1h);
    return out;
}

tl::expected<QString, domain::Error> Page::make()
{
    auto hours = readHistory(m_input.hours.files);
    if (!hours)
        return tl::unexpected(hours.error());
    m_hours = *std::move(hours);
    QString body;
    for (const auto part : {&Page::unhedged, &Page::hedged, &Page::minutes, &Page::months, &Page::dial, &Page::venues}) {
        auto made = (this->*part)();
        if (!made)
            return tl::unexpected(made.error());
        body += *made;
    }
    QString page = QStringLiteral("# Evidence: published claims against recorded markets\n\nEvery number here is worked out by one "
                                  "command, with the engine that trades:\n\n```\n%1\n```\n\n"
                                  "Other candles give other numbers; the command takes any folder with files named alike. What the "
                                  "forecasts and strategies did one by one is in "
                                  "[the study](study.md); formulas are in [strategies](strategies.md).\n\n## The claims\n\n| claim | "
                                  "answer | what was found |\n|---|---|---|\n")
                       .arg(m_input.command);
    page += m_answers.join(QString());
    page += QStringLiteral("\nRead with care: ETH rose over these years, and one market's past is one path. Positions that overlap are not "
                           "independent; the intervals allow for that by "
                           "resampling whole blocks of them. A bar's extremes are tested against the position first (the pessimistic "
                           "order), orders of the hedge fill one bar later, and both "
                           "sides of every comparison own the same capital: without a hedge the hedge account lies idle. "
                           "Of many comparisons one in twenty stands out by chance.\n\n");
    return page + body + data();
}

} // namespace

tl::expected<QString, domain::Error> evidencePage(const EvidenceInput &input, const evaluate::Work &work)
{
    return Page(input, work).make();
}

} // namespace ballast::app
