// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/data_tables.h"

#include "domain/text_format.h"

#include <array>
#include <optional>

namespace ballast::report {

namespace {

using enum CellKind;

void put(TableSink &sink, const std::optional<domain::Money> &value)
{
    if (value)
        sink.exact(value->raw);
    else
        sink.empty();
}

void putDay(TableSink &sink, std::int64_t day) { sink.text(isoDay(day)); }

std::string_view nameOf(Scope scope)
{
    switch (scope) {
    case Scope::all: return "all";
    case Scope::core: return "core";
    case Scope::hedge: return "hedge";
    case Scope::account: break;
    }
    return "account";
}

std::string_view venueOf(const MonthlyReport &report, domain::AccountId id)
{
    const auto *account = findAccount(report.books, id);
    return account ? domain::name(account->venue) : std::string_view();
}

/// "yes" in the statement, "before" the period, "no" otherwise.
std::string_view countedIn(const MonthlyReport &report, Timestamp at) { return report.isCounted(at) ? "yes" : "no"; }

void writeHead(const MonthlyReport &report, TableSink &sink)
{
    static constexpr std::array<DataColumn, 2> columns{{{"key", text}, {"value", text}}};
    sink.begin("report", columns);
    const auto line = [&sink](std::string_view key, std::string_view value) {
        sink.text(key);
        sink.text(value);
        sink.endRow();
    };
    const auto &period = report.period;
    line("period", nameOf(period));
    line("time_zone", period.zone.id);
    line("utc_offset_first", offsetText(offsetAt(period.zone, period.from)));
    line("utc_offset_last", offsetText(offsetAt(period.zone, period.to - Duration(1))));
    line("from_utc", isoUtc(period.from));
    line("to_utc", isoUtc(period.to));
    line("in_progress", report.inProgress ? "yes" : "no");
    line("opening_at_utc", report.ends ? isoUtc(report.ends->opening.at) : "");
    line("closing_at_utc", report.ends ? isoUtc(report.ends->closing.at) : "");
    line("currency", report.currency);
    line("base", report.base);
    line("ballast_version", report.version);
    const auto share = [&](std::string_view key, double value) { line(key, value == value ? domain::textFormat("%.9g", value) : ""); };
    const auto &comparison = report.figures.comparison;
    const auto &cost = report.figures.cost;
    share("watched_share", report.watched);
    share("change_with_hedge", comparison.change);
    share("change_without_hedge", comparison.changeWithout);
    share("max_drawdown_with_hedge", comparison.maxDrawdown);
    share("max_drawdown_without_hedge", comparison.maxDrawdownWithout);
    share("variance_removed", comparison.varianceRemoved);
    line("hours_compared", std::to_string(comparison.hours));
    share("hedge_cost", cost.total());
    share("hedge_fees_maker", cost.makerFees);
    share("hedge_fees_taker", cost.takerFees);
    share("hedge_funding_paid", cost.funding);
    share("hedge_slippage", cost.slippage);
    share("protected_value_mean", cost.protectedNotional);
    share("hedge_cost_of_protected_value", cost.ofProtected());
    share("liquidation_distance_min", report.figures.nearest);
    line("signs", "fees, funding_paid, slippage and cost: paid > 0; realised_pnl, funding_received, transfers and changes: received > 0; "
                  "shares and drawdowns are fractions");
    sink.end();
}

void writeStatement(const MonthlyReport &report, TableSink &sink)
{
    static constexpr std::array<DataColumn, 20> columns{{{"scope", text},
                                                         {"account", text},
                                                         {"currency", text},
                                                         {"opening_equity", exact},
                                                         {"realised_pnl", exact},
                                                         {"unrealised_pnl_change", exact},
                                                         {"fees_paid", exact},
                                                         {"funding_received", exact},
                                                         {"transfers_in", exact},
                                                         {"transfers_out", exact},
                                                         {"unexplained", exact},
                                                         {"closing_equity", exact},
                                                         {"maker_fees", exact},
                                                         {"taker_fees", exact},
                                                         {"volume", exact},
                                                         {"slippage_estimate", estimate},
                                                         {"fills", count},
                                                         {"maker_fills", count},
                                                         {"funding_payments", count},
                                                         {"transfers", count}}};
    sink.begin("statement", columns);
    for (const auto &sheet : report.sheets) {
        const auto &ledger = sheet.ledger;
        const auto &turnover = sheet.turnover;
        sink.text(nameOf(sheet.scope));
        sink.text(sheet.account ? report.accountName(*sheet.account) : std::string());
        sink.text(ledger.currency);
        put(sink, ledger.opening);
        sink.exact(ledger.realised.raw);
        put(sink, ledger.unrealised);
        sink.exact(ledger.fees.raw);
        sink.exact(ledger.funding.raw);
        sink.exact(turnover.transfersIn.raw);
        sink.exact(turnover.transfersOut.raw);
        put(sink, ledger.residual());
        put(sink, ledger.closing);
        sink.exact(turnover.makerFees.raw);
        sink.exact(turnover.takerFees.raw);
        sink.exact(turnover.volume.raw);
        sink.estimate(turnover.slippage);
        sink.count(std::int64_t(turnover.fills));
        sink.count(std::int64_t(turnover.makerFills));
        sink.count(std::int64_t(turnover.fundingPayments));
        sink.count(std::int64_t(turnover.transferCount));
        sink.endRow();
    }
    sink.end();
}

void writeDays(const MonthlyReport &report, TableSink &sink)
{
    static constexpr std::array<DataColumn, 12> columns{{{"local_day", text},
                                                         {"begins_utc", time},
                                                         {"hedge_fills", count},
                                                         {"hedge_realised_pnl", exact},
                                                         {"hedge_fees_paid", exact},
                                                         {"hedge_funding_paid", exact},
                                                         {"hedge_slippage_estimate", estimate},
                                                         {"equity_change_with_hedge", estimate},
                                                         {"equity_change_without_hedge", estimate},
                                                         {"liquidation_distance_min", estimate},
                                                         {"liquidation_distance_min_utc", time},
                                                         {"minutes_sampled", count}}};
    sink.begin("days", columns);
    for (const auto &day : report.figures.days) {
        putDay(sink, day.day);
        sink.time(startOfLocalDay(report.period.zone, day.day));
        sink.count(std::int64_t(day.fills));
        sink.exact(day.realised.raw);
        sink.exact(day.fees.raw);
        sink.exact(day.funding.raw);
        sink.estimate(day.slippage);
        sink.estimate(day.change);
        sink.estimate(day.changeWithout);
        sink.estimate(day.nearest);
        sink.time(day.nearestAt);
        sink.count(std::int64_t(day.minutes));
        sink.endRow();
    }
    sink.end();
}

void writeFills(const MonthlyReport &report, TableSink &sink)
{
    static constexpr std::array<DataColumn, 16> columns{{{"time_utc", time},
                                                         {"venue", text},
                                                         {"account", text},
                                                         {"instrument", text},
                                                         {"side", text},
                                                         {"quantity", exact},
                                                         {"price", exact},
                                                         {"fee_paid", exact},
                                                         {"fee_currency", text},
                                                         {"realised_pnl", exact},
                                                         {"liquidity", text},
                                                         {"slippage_estimate", estimate},
                                                         {"decision", count},
                                                         {"trade_id", text},
                                                         {"client_order_id", text},
                                                         {"in_statement", text}}};
    sink.begin("fills", columns);
    for (const auto &[fill, slippage, decision] : report.books.fills) {
        sink.time(fill.at);
        sink.text(venueOf(report, fill.account));
        sink.text(report.accountName(fill.account));
        sink.text(report.symbolOf(fill.instrument));
        sink.text(fill.side == domain::Side::buy ? "buy" : "sell");
        sink.exact(fill.quantity.raw);
        sink.exact(fill.price.raw);
        sink.exact(fill.fee.raw);
        sink.text(fill.feeCurrency);
        sink.exact(fill.realisedPnl.raw);
        sink.text(fill.liquidity == domain::Liquidity::maker ? "maker" : "taker");
        sink.estimate(slippage);
        sink.count(std::int64_t(decision));
        sink.text(fill.id);
        sink.text(fill.clientOrderId);
        sink.text(countedIn(report, fill.at));
        sink.endRow();
    }
    sink.end();
}

void writeFlows(const MonthlyReport &report, TableSink &sink)
{
    static constexpr std::array<DataColumn, 8> payments{{{"time_utc", time},
                                                         {"venue", text},
                                                         {"account", text},
                                                         {"instrument", text},
                                                         {"funding_received", exact},
                                                         {"currency", text},
                                                         {"payment_id", text},
                                                         {"in_statement", text}}};
    sink.begin("funding", payments);
    for (const auto &payment : report.books.funding) {
        sink.time(payment.at);
        sink.text(venueOf(report, payment.account));
        sink.text(report.accountName(payment.account));
        sink.text(report.symbolOf(payment.instrument));
        sink.exact(payment.amount.raw);
        sink.text(payment.currency);
        sink.text(payment.id);
        sink.text(countedIn(report, payment.at));
        sink.endRow();
    }
    sink.end();
    static constexpr std::array<DataColumn, 8> transfers{{{"time_utc", time},
                                                          {"venue", text},
                                                          {"account", text},
                                                          {"counterpart", text},
                                                          {"amount_received", exact},
                                                          {"currency", text},
                                                          {"transfer_id", text},
                                                          {"in_statement", text}}};
    sink.begin("transfers", transfers);
    for (const auto &transfer : report.books.transfers) {
        sink.time(transfer.at);
        sink.text(venueOf(report, transfer.account));
        sink.text(report.accountName(transfer.account));
        sink.text(transfer.counterpart ? report.accountName(*transfer.counterpart) : "outside");
        sink.exact(transfer.amount.raw);
        sink.text(transfer.currency);
        sink.text(transfer.id);
        sink.text(countedIn(report, transfer.at));
        sink.endRow();
    }
    sink.end();
}

void writeSamples(const MonthlyReport &report, TableSink &sink)
{
    static constexpr std::array<DataColumn, 10> columns{{{"time_utc", time},
                                                         {"mark", estimate},
                                                         {"equity_with_hedge", estimate},
                                                         {"equity_without_hedge", estimate},
                                                         {"protected_equity", estimate},
                                                         {"hedge_equity", estimate},
                                                         {"hedge_ratio", estimate},
                                                         {"target_ratio", estimate},
                                                         {"liquidation_price", estimate},
                                                         {"volatility", estimate}}};
    sink.begin("equity", columns);
    for (const auto &sample : report.books.samples) {
        sink.time(sample.at);
        for (const double value : {sample.mark, sample.equityWithHedge, sample.equityWithoutHedge, sample.protectedEquity,
                                   sample.hedgeEquity, sample.ratio, sample.target, sample.liquidationPrice, sample.volatility})
            sink.estimate(value);
        sink.endRow();
    }
    sink.end();
}

void writeDecisions(const MonthlyReport &report, TableSink &sink)
{
    static constexpr std::array<DataColumn, 9> columns{{{"time_utc", time},
                                                        {"number", count},
                                                        {"action", text},
                                                        {"regime", text},
                                                        {"hedge_ratio", estimate},
                                                        {"target_ratio", estimate},
                                                        {"order_quantity", exact},
                                                        {"expected_cost", estimate},
                                                        {"explanation", text}}};
    sink.begin("decisions", columns);
    for (const auto &decision : report.books.decisions) {
        sink.time(decision.at);
        sink.count(std::int64_t(decision.number));
        sink.text(strategy::name(decision.action));
        sink.text(market::name(decision.regime));
        sink.estimate(decision.currentRatio);
        sink.estimate(decision.targetRatio);
        sink.exact(decision.orderQuantity.raw);
        sink.estimate(decision.expectedCost);
        sink.text(decision.explanation);
        sink.endRow();
    }
    sink.end();
    static constexpr std::array<DataColumn, 3> outcomes{{{"outcome", text}, {"decisions", count}, {"seconds", estimate}}};
    sink.begin("outcomes", outcomes);
    for (const auto &hold : report.books.holds) {
        sink.text(hold.hold == strategy::Hold::none ? "orderSent" : strategy::name(hold.hold));
        sink.count(std::int64_t(hold.decisions));
        sink.estimate(domain::toSeconds(hold.time));
        sink.endRow();
    }
    sink.end();
}

void writeEvents(const MonthlyReport &report, TableSink &sink)
{
    static constexpr std::array<DataColumn, 5> intents{
        {{"time_utc", time}, {"kind", text}, {"detail", text}, {"accepted", text}, {"outcome", text}}};
    sink.begin("interventions", intents);
    for (const auto &intent : report.books.intents) {
        sink.time(intent.at);
        sink.text(intent.kind);
        sink.text(describe(intent, {}));
        sink.text(intent.accepted ? "yes" : "no");
        sink.text(intent.outcome);
        sink.endRow();
    }
    sink.end();
    static constexpr std::array<DataColumn, 4> notes{{{"time_utc", time}, {"severity", text}, {"code", text}, {"text", text}}};
    sink.begin("incidents", notes);
    for (const auto &note : report.books.notes) {
        sink.time(note.at);
        sink.text(engine::name(note.severity));
        sink.text(note.code);
        sink.text(note.text);
        sink.endRow();
    }
    sink.end();
}

} // namespace

void writeTables(const MonthlyReport &report, TableSink &sink)
{
    writeHead(report, sink);
    writeStatement(report, sink);
    writeDays(report, sink);
    writeFills(report, sink);
    writeFlows(report, sink);
    writeSamples(report, sink);
    writeDecisions(report, sink);
    writeEvents(report, sink);
}

} // namespace ballast::report
