// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup_text.h"

#include "ui/format.h"
#include "ui/words.h"

#include <cmath>

namespace ballast::ui {

namespace {

using domain::KeyUse;
using strategy::EconomicsReason;
using strategy::EconomicsVerdict;

QString yesNo(bool value) { return value ? tr("yes") : tr("no"); }

QString reasonText(EconomicsReason reason, const EconomicsReport &report)
{
    switch (reason) {
    case EconomicsReason::tooSmall:
        return tr("The position is smaller than %1: inside its band it can't be adjusted by an order that the exchange takes.")
            .arg(format::money(report.figures.smallestPosition, report.quote));
    case EconomicsReason::underLeverage: return tr("Its leverage is so low that Ballast leaves it unhedged.");
    case EconomicsReason::costsMore: return tr("A month of hedging costs more than it is expected to keep.");
    case EconomicsReason::smallAccount:
        return tr("The account holds less than %1, where costs weigh heavily.").arg(format::money(strategy::clearlyLarge, report.quote));
    case EconomicsReason::littleLeverage:
        return tr("Leverage is under %1, where liquidation is seldom near.").arg(format::leverage(strategy::clearlyLeveraged));
    }
    return {};
}

} // namespace

bool hasTransfers(SetupVenue venue) { return venue != SetupVenue::binanceTestnet; }

bool fits(SetupVenue venue, bool hasHedge, engine::Mode mode)
{
    using engine::Mode;
    switch (venue) {
    case SetupVenue::simulated: return mode == Mode::observe || mode == Mode::paper || (mode == Mode::testnet && hasHedge);
    case SetupVenue::binanceTestnet: return mode == Mode::testnet && hasHedge;
    case SetupVenue::binance: return mode == Mode::observe || mode == Mode::paper || (mode == Mode::live && hasHedge);
    }
    return false;
}

QString placeName(SetupVenue venue)
{
    switch (venue) {
    case SetupVenue::simulated: return tr("Simulated exchange");
    case SetupVenue::binanceTestnet: return tr("Binance testnet");
    case SetupVenue::binance: return tr("Binance USD-M futures");
    }
    return {};
}

QString placeMeaning(SetupVenue venue)
{
    switch (venue) {
    case SetupVenue::simulated:
        return tr("Runs on this computer, with no account and no money. Start it with \u201c"
                  "ballast exchange\u201d, which prints its keys.");
    case SetupVenue::binanceTestnet:
        return tr("The exchange's own test system: real orders, no real money. It does not say what a key may do.");
    case SetupVenue::binance: return tr("Your real account. You begin by only watching it; real orders come last, after the testnet.");
    }
    return {};
}

std::vector<CheckRow> rightsRows(const KeyReport &report, KeyUse use)
{
    if (!report.rights)
        return {{Mark::bad, tr("Permissions"), tr("not told"), tr("What can't be read is refused, not assumed.")}};
    const auto &rights = *report.rights;
    if (!rights.told)
        return {{Mark::good, tr("Key accepted"), yesNo(true), tr("The test system takes the key.")},
                {Mark::warning, tr("Permissions"), tr("not told"),
                 tr("The test system does not say what a key may do; no money is at stake.")}};
    const bool trades = use == KeyUse::trade, moves = use == KeyUse::transfer;
    const bool tradesWrongly = rights.trade != trades;
    const auto transferMark = rights.transfer == moves ? Mark::good : moves ? Mark::bad : Mark::warning;
    return {
        {rights.read ? Mark::good : Mark::bad, tr("May read"), yesNo(rights.read), tr("Positions, balances and orders.")},
        {tradesWrongly ? Mark::bad : Mark::good, tr("May trade"), yesNo(rights.trade),
         trades  ? tr("The hedge account needs it.")
         : moves ? tr("What moves margin must not trade.")
                 : tr("The protected account must not have it: Ballast never trades there.")},
        {rights.withdraw ? Mark::bad : Mark::good, tr("May withdraw"), yesNo(rights.withdraw),
         tr("Never needed. A key that may withdraw is refused.")},
        {transferMark, tr("May transfer"), yesNo(rights.transfer),
         moves ? tr("Between your own accounts; Ballast moves margin to the protected one only.") : tr("Not needed here.")},
        {rights.ipRestricted ? Mark::good : Mark::warning, tr("Fixed addresses"), yesNo(rights.ipRestricted),
         rights.ipRestricted ? tr("Works from the addresses that you listed at the exchange only.")
                             : tr("Works from any address. Restrict it to this computer's at the exchange.")},
        {rights.expiresSoon ? Mark::warning : Mark::good, tr("Expires"),
         rights.expires.isSet() ? format::dateTime(rights.expires, Zone::utc).left(10) : tr("not said"),
         rights.expiresSoon ? tr("Renew it at the exchange within two weeks.") : tr("Of the right to trade.")},
    };
}

std::vector<CheckRow> economicsRows(const EconomicsReport &report)
{
    const auto &in = report.inputs;
    const auto &figures = report.figures;
    std::vector<CheckRow> rows;
    const auto row = [&](const QString &what, const QString &answer, const QString &meaning) {
        rows.push_back({Mark::none, what, answer, meaning});
    };
    if (figures.verdict != EconomicsVerdict::noPosition) {
        row(tr("Protected position"), format::money(in.notional, report.quote),
            tr("Notional, at %1 leverage on %2 of equity.").arg(format::leverage(in.leverage), format::money(in.equity, report.quote)));
        row(tr("Hedge aimed at"), format::ratio(in.ratio),
            tr("By the default strategy in the market of this moment; reaching it costs %1 once.")
                .arg(format::money(figures.entryCost, report.quote)));
        row(tr("Cost a month"), format::money(figures.costPerMonth, report.quote, format::Sign::always),
            figures.measured
                ? tr("%1 of the position, %2 of the equity: fees, slippage and funding of the same hedge on the last half year.")
                      .arg(format::percent(figures.costOfProtected, 2), format::percent(figures.costOfEquity, 1))
                : tr("Funding alone, at the present rate: there is not enough history yet to measure fees and slippage."));
        row(tr("Liquidation within 30 days"), format::probability(figures.liquidationProbability),
            std::isnan(in.liquidationDistance)
                ? tr("No price liquidates the position as it stands.")
                : tr("Without a hedge, at %1 distance and %2 volatility a year. Real markets have fatter tails.")
                      .arg(format::percent(in.liquidationDistance, 1), format::percent(in.volatility, 0)));
        row(tr("Kept a month, expected"), format::money(figures.keptPerMonth, report.quote),
            tr("That probability, times the share of your equity that the hedge would have earned by then."));
    }
    if (!std::isnan(report.hedgeEquity))
        rows.push_back(
            {report.hedgeEquity > 0 ? Mark::good : Mark::warning, tr("In the hedge account"),
             format::money(report.hedgeEquity, report.quote),
             report.hedgeEquity > 0 ? tr("What the hedge is carried with.") : tr("It is empty: move some margin there before you arm.")});
    row(tr("Smallest position"), format::money(figures.smallestPosition, report.quote), tr("Under this notional hedging does not pay."));
    for (const auto reason : figures.reasons)
        rows.push_back({figures.verdict == EconomicsVerdict::doesNotPay ? Mark::bad : Mark::warning, {}, {}, reasonText(reason, report)});
    return rows;
}

QString verdictText(const EconomicsReport &report)
{
    switch (report.figures.verdict) {
    case EconomicsVerdict::noPosition:
        return tr("There is no position to protect now. Ballast waits for one; the figures are worked out then.");
    case EconomicsVerdict::doesNotPay: return tr("Hedging does not pay for this position.");
    case EconomicsVerdict::doubtful: return tr("Hedging may pay for this position, but not clearly.");
    case EconomicsVerdict::pays: return tr("Hedging pays for this position.");
    }
    return {};
}

Mark verdictMark(EconomicsVerdict verdict)
{
    switch (verdict) {
    case EconomicsVerdict::noPosition: return Mark::none;
    case EconomicsVerdict::doesNotPay: return Mark::bad;
    case EconomicsVerdict::doubtful: return Mark::warning;
    case EconomicsVerdict::pays: return Mark::good;
    }
    return Mark::none;
}

std::vector<strategy::ParameterId> limitParameters()
{
    std::vector<strategy::ParameterId> out;
    for (std::size_t i = 0; i < engine::measuredLimits; ++i) {
        if (const auto parameter = engine::parameterOf(engine::Limit(i)))
            out.push_back(*parameter);
    }
    out.push_back(strategy::ParameterId::monthlyCost);
    return out;
}

} // namespace ballast::ui
