// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace ballast::ui {

report::ReportText reportText()
{
    const QLocale locale;
    report::ReportText out;
    out.translate = [](const char *english) { return QCoreApplication::translate("Report", english).toStdString(); };
    out.decimalPoint = locale.decimalPoint().toStdString();
    out.groupSeparator = locale.groupSeparator().toStdString();
    out.languageCode = locale.bcp47Name().toStdString();
    return out;
}

/// The report layer knows no translation: what it says is named here for the catalogues. A test compares the two.
const std::vector<const char *> &reportSentences()
{
    static const std::vector<const char *> sentences{
        QT_TRANSLATE_NOOP("Report", "Ballast %1. Report %2, time zone %3."),
        QT_TRANSLATE_NOOP("Report", "The first %1 of %2. All of them are in the CSV files, the workbook and the JSON."),
        QT_TRANSLATE_NOOP("Report", "Report of the year %1"),
        QT_TRANSLATE_NOOP("Report", "Monthly report, %1"),
        QT_TRANSLATE_NOOP("Report", "%1, from the change of the clock %2"),
        QT_TRANSLATE_NOOP("Report", "Period %1 to %2. Times in %3 (%4) where nothing else is said; the period in UTC: %5 to %6."),
        QT_TRANSLATE_NOOP("Report", "The period is not over: what is shown ends with the newest sample, at %1."),
        QT_TRANSLATE_NOOP("Report",
                          "No session of Ballast ran in this period. There is no statement; what was booked is listed all the same."),
        QT_TRANSLATE_NOOP("Report", "A session ran for %1 of the period. Opening: %2. Closing: %3."),
        QT_TRANSLATE_NOOP("Report", "A session ran for %1 of the period so far. Opening: %2. Closing: %3."),
        QT_TRANSLATE_NOOP("Report", "Ballast was not running when the period began: the statement opens with the closing of the one "
                                    "before, so that nothing falls between the two."),
        QT_TRANSLATE_NOOP(
            "Report",
            "The database begins within this period: the statement opens with the first sample, not with the first of the month."),
        QT_TRANSLATE_NOOP("Report", "Closing equity"),
        QT_TRANSLATE_NOOP("Report", "Result without transfers"),
        QT_TRANSLATE_NOOP("Report", "Cost of the hedge"),
        QT_TRANSLATE_NOOP("Report", "%1, %2 of what it protects"),
        QT_TRANSLATE_NOOP("Report", "Variance removed"),
        QT_TRANSLATE_NOOP("Report", "hourly changes, %1 hours"),
        QT_TRANSLATE_NOOP("Report", "Deepest drawdown"),
        QT_TRANSLATE_NOOP("Report", "without the hedge %1"),
        QT_TRANSLATE_NOOP("Report", "Nearest to liquidation"),
        QT_TRANSLATE_NOOP("Report", "All accounts"),
        QT_TRANSLATE_NOOP("Report", "Core (protected)"),
        QT_TRANSLATE_NOOP("Report", "Hedge"),
        QT_TRANSLATE_NOOP("Report", "Statement"),
        QT_TRANSLATE_NOOP("Report", "Amounts in %1"),
        QT_TRANSLATE_NOOP("Report", "Opening equity"),
        QT_TRANSLATE_NOOP("Report", "Realised P&L"),
        QT_TRANSLATE_NOOP("Report", "Change of unrealised P&L"),
        QT_TRANSLATE_NOOP("Report", "Fees"),
        QT_TRANSLATE_NOOP("Report", "Funding"),
        QT_TRANSLATE_NOOP("Report", "Transfers in"),
        QT_TRANSLATE_NOOP("Report", "Transfers out"),
        QT_TRANSLATE_NOOP("Report", "Not explained"),
        QT_TRANSLATE_NOOP("Report",
                          "The part that is not explained is what the equities moved beyond everything that was told: liquidation fees, "
                          "interest, trades and transfers while Ballast was not running, or an equity sampled between two bookings."),
        QT_TRANSLATE_NOOP("Report", "Where the change of unrealised P&L is \u2014, a position or its price at one of the ends is not "
                                    "known; it is then part of what is not explained."),
        QT_TRANSLATE_NOOP("Report", "With the hedge and without it"),
        QT_TRANSLATE_NOOP("Report", "Nothing was sampled that could be compared."),
        QT_TRANSLATE_NOOP("Report", "With the hedge"),
        QT_TRANSLATE_NOOP("Report", "Without"),
        QT_TRANSLATE_NOOP("Report", "Difference"),
        QT_TRANSLATE_NOOP("Report", "Result"),
        QT_TRANSLATE_NOOP("Report", "Worst hour"),
        QT_TRANSLATE_NOOP("Report", "Effectiveness: %1 of the variance of hourly changes was removed (%2 hours compared, 24 are needed)."),
        QT_TRANSLATE_NOOP("Report", "Equity, %1"),
        QT_TRANSLATE_NOOP("Report", "Equity of all accounts with the hedge and without it, transfers taken out."),
        QT_TRANSLATE_NOOP("Report", "without the hedge"),
        QT_TRANSLATE_NOOP("Report", "with the hedge"),
        QT_TRANSLATE_NOOP("Report", "Drawdown"),
        QT_TRANSLATE_NOOP("Report", "Fall below the highest equity so far, with the hedge and without it."),
        QT_TRANSLATE_NOOP("Report", "What the hedge cost"),
        QT_TRANSLATE_NOOP("Report", "Paid, %1"),
        QT_TRANSLATE_NOOP("Report", "Of protected value"),
        QT_TRANSLATE_NOOP("Report", "Detail"),
        QT_TRANSLATE_NOOP("Report", "Maker fees"),
        QT_TRANSLATE_NOOP("Report", "%1 fills"),
        QT_TRANSLATE_NOOP("Report", "Taker fees"),
        QT_TRANSLATE_NOOP("Report", "%1 payments; received %2, paid %3"),
        QT_TRANSLATE_NOOP("Report", "Slippage (estimate)"),
        QT_TRANSLATE_NOOP("Report", "against the mid price at the decision; part of the realised P&L"),
        QT_TRANSLATE_NOOP("Report", "Together"),
        QT_TRANSLATE_NOOP("Report", "%1 a day"),
        QT_TRANSLATE_NOOP(
            "Report",
            "Protected value: the mean notional of the protected positions in %1 while there was one, %2. Traded volume of the hedge: %3."),
        QT_TRANSLATE_NOOP("Report", "%1 fees were paid in another currency: they stand in that currency's statement, not here."),
        QT_TRANSLATE_NOOP("Report", "Fees, funding and slippage by day, %1"),
        QT_TRANSLATE_NOOP("Report", "Cost of the hedge of each day; paid above zero."),
        QT_TRANSLATE_NOOP("Report", "cost"),
        QT_TRANSLATE_NOOP("Report", "Distance to liquidation"),
        QT_TRANSLATE_NOOP("Report", "nearest of the day"),
        QT_TRANSLATE_NOOP("Report", "No protected position with a liquidation price was sampled."),
        QT_TRANSLATE_NOOP("Report", "The smallest distance of the period was %1 of the price, at %2."),
        QT_TRANSLATE_NOOP("Report", "Of the protected position that would be liquidated first, by Ballast's own calculation, sampled once "
                                    "a minute. A hedge in another account does not move this price; only margin does."),
        QT_TRANSLATE_NOOP("Report", "Smallest distance to liquidation by day"),
        QT_TRANSLATE_NOOP("Report", "Smallest distance of each day, as a share of the price."),
        QT_TRANSLATE_NOOP("Report", "Day by day"),
        QT_TRANSLATE_NOOP("Report", "Day"),
        QT_TRANSLATE_NOOP("Report", "Fills"),
        QT_TRANSLATE_NOOP("Report", "Slippage"),
        QT_TRANSLATE_NOOP("Report", "Equity"),
        QT_TRANSLATE_NOOP("Report", "Without the hedge"),
        QT_TRANSLATE_NOOP("Report", "Nearest"),
        QT_TRANSLATE_NOOP("Report", "Watched"),
        QT_TRANSLATE_NOOP("Report", "Fills to slippage: hedge account, %1, paid above zero. Equity and without the hedge: changes of all "
                                    "accounts while a session ran, transfers taken out. Days begin at midnight in %2."),
        QT_TRANSLATE_NOOP("Report", "Decisions"),
        QT_TRANSLATE_NOOP("Report", "No decision was recorded."),
        QT_TRANSLATE_NOOP("Report", "Outcome"),
        QT_TRANSLATE_NOOP("Report", "Share of the time"),
        QT_TRANSLATE_NOOP("Report", "%1 decisions were recorded."),
        QT_TRANSLATE_NOOP("Report", "Decisions that sent an order"),
        QT_TRANSLATE_NOOP("Report", "Time"),
        QT_TRANSLATE_NOOP("Report", "Ratio"),
        QT_TRANSLATE_NOOP("Report", "Target"),
        QT_TRANSLATE_NOOP("Report", "Order, %1"),
        QT_TRANSLATE_NOOP("Report", "Expected cost"),
        QT_TRANSLATE_NOOP("Report", "Why"),
        QT_TRANSLATE_NOOP("Report", "order sent"),
        QT_TRANSLATE_NOOP("Report", "Overrides and other interventions"),
        QT_TRANSLATE_NOOP("Report", "What"),
        QT_TRANSLATE_NOOP("Report", "accepted"),
        QT_TRANSLATE_NOOP("Report", "refused: %1"),
        QT_TRANSLATE_NOOP("Report", "There were none."),
        QT_TRANSLATE_NOOP("Report", "The window came to the front %1 times."),
        QT_TRANSLATE_NOOP("Report", "mode %1, strategy %2"),
        QT_TRANSLATE_NOOP("Report", "Incidents"),
        QT_TRANSLATE_NOOP("Report", "Severity"),
        QT_TRANSLATE_NOOP("Report", "What happened"),
        QT_TRANSLATE_NOOP("Report", "critical"),
        QT_TRANSLATE_NOOP("Report", "warning"),
        QT_TRANSLATE_NOOP("Report", "Bookings"),
        QT_TRANSLATE_NOOP("Report", "%1 orders were made: %2 filled, %3 cancelled, %4 expired, %5 refused, %6 without a known end."),
        QT_TRANSLATE_NOOP("Report", "There were no fills, no funding payments and no transfers."),
        QT_TRANSLATE_NOOP("Report", "Account"),
        QT_TRANSLATE_NOOP("Report", "Instrument"),
        QT_TRANSLATE_NOOP("Report", "Side"),
        QT_TRANSLATE_NOOP("Report", "Quantity"),
        QT_TRANSLATE_NOOP("Report", "Price"),
        QT_TRANSLATE_NOOP("Report", "Fee"),
        QT_TRANSLATE_NOOP("Report", "As"),
        QT_TRANSLATE_NOOP("Report", "buy"),
        QT_TRANSLATE_NOOP("Report", "sell"),
        QT_TRANSLATE_NOOP("Report", "maker"),
        QT_TRANSLATE_NOOP("Report", "taker"),
        QT_TRANSLATE_NOOP("Report", "Funding payments"),
        QT_TRANSLATE_NOOP("Report", "Received"),
        QT_TRANSLATE_NOOP("Report", "Transfers"),
        QT_TRANSLATE_NOOP("Report", "Counterpart"),
        QT_TRANSLATE_NOOP("Report", "outside"),
        QT_TRANSLATE_NOOP("Report", "\u2020 Before the period began, and after the last statement closed: counted in this one."),
        QT_TRANSLATE_NOOP("Report", "* Outside of the sampled time: not in this statement; after the closing it is in the next one."),
        QT_TRANSLATE_NOOP("Report", "Method and signs"),
        QT_TRANSLATE_NOOP("Report", "Page %1 of %2"),
        QT_TRANSLATE_NOOP("Report", "January %1"),
        QT_TRANSLATE_NOOP("Report", "February %1"),
        QT_TRANSLATE_NOOP("Report", "March %1"),
        QT_TRANSLATE_NOOP("Report", "April %1"),
        QT_TRANSLATE_NOOP("Report", "May %1"),
        QT_TRANSLATE_NOOP("Report", "June %1"),
        QT_TRANSLATE_NOOP("Report", "July %1"),
        QT_TRANSLATE_NOOP("Report", "August %1"),
        QT_TRANSLATE_NOOP("Report", "September %1"),
        QT_TRANSLATE_NOOP("Report", "October %1"),
        QT_TRANSLATE_NOOP("Report", "November %1"),
        QT_TRANSLATE_NOOP("Report", "December %1"),
        QT_TRANSLATE_NOOP("Report", "not armed"),
        QT_TRANSLATE_NOOP("Report", "paused"),
        QT_TRANSLATE_NOOP("Report", "only watching"),
        QT_TRANSLATE_NOOP("Report", "no protected position"),
        QT_TRANSLATE_NOOP("Report", "market data too old"),
        QT_TRANSLATE_NOOP("Report", "account data too old"),
        QT_TRANSLATE_NOOP("Report", "no volatility yet"),
        QT_TRANSLATE_NOOP("Report", "order book not usable"),
        QT_TRANSLATE_NOOP("Report", "an order was on its way"),
        QT_TRANSLATE_NOOP("Report", "position not confirmed"),
        QT_TRANSLATE_NOOP("Report", "an order's fate was unknown"),
        QT_TRANSLATE_NOOP("Report", "inside the band"),
        QT_TRANSLATE_NOOP("Report", "cooling down"),
        QT_TRANSLATE_NOOP("Report", "below the smallest trade"),
        QT_TRANSLATE_NOOP("Report", "cost budget used up"),
        QT_TRANSLATE_NOOP("Report", "no free margin"),
        QT_TRANSLATE_NOOP("Report", "a hard limit"),
        QT_TRANSLATE_NOOP("Report", "somebody else traded"),
        QT_TRANSLATE_NOOP("Report", "clock off"),
        QT_TRANSLATE_NOOP("Report", "not reconciled yet"),
        QT_TRANSLATE_NOOP("Report", "Closing = opening + realised P&L + change of unrealised P&L - fees + funding + transfers + what is "
                                    "not explained. Fees paid stand with a minus in the statement, funding received with a plus."),
        QT_TRANSLATE_NOOP(
            "Report", "Fills, fees, funding and transfers are the exchange's own bookings, kept as exact decimals and added in the "
                      "currency in which they were booked; nothing is converted. Fees in another currency have a statement of their own."),
        QT_TRANSLATE_NOOP(
            "Report", "Equities are sampled once a minute: wallet plus unrealised P&L at the mark price. They are known for all protected "
                      "accounts together and for the hedge account; a protected account that is one of several shows its bookings only."),
        QT_TRANSLATE_NOOP("Report", "The change of unrealised P&L is what the trades and the marks at both ends made of the positions, "
                                    "less what of that was realised. It needs no entry price."),
        QT_TRANSLATE_NOOP("Report",
                          "Without the hedge: the protected accounts as they were, plus what the hedge account held when its session "
                          "began, untouched. It begins anew with each session; a time in which no session ran is in neither figure."),
        QT_TRANSLATE_NOOP("Report", "Effectiveness is one minus the ratio of the variances of hourly changes, with and without the hedge. "
                                    "Drawdown is the fall below the highest equity so far, as a fraction."),
        QT_TRANSLATE_NOOP("Report", "Costs of the hedge: fees and funding as booked in the hedge account, paid above zero; slippage is an "
                                    "estimate against the mid price at the decision, and is part of the realised P&L already."),
        QT_TRANSLATE_NOOP(
            "Report",
            "A hedge in another account offsets losses of equity. It does not move the liquidation price of the protected position."),
        QT_TRANSLATE_NOOP(
            "Report",
            "This report is no tax advice. The tax files hold realised P&L, fees and funding apart, so that nothing is counted twice."),
    };
    return sentences;
}

} // namespace ballast::ui
