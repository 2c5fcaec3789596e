// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/event_json.h"

#include <array>
#include <charconv>
#include <cmath>

namespace ballast::engine {

namespace {

/// Writes one JSON object member after the other.
class JsonLine
{
public:
    explicit JsonLine(std::string_view kind) { text("kind", kind); }

    JsonLine &text(std::string_view key, std::string_view value) { return raw(key, jsonText(value)); }
    JsonLine &integer(std::string_view key, std::int64_t value) { return raw(key, std::to_string(value)); }
    JsonLine &flag(std::string_view key, bool value) { return raw(key, value ? "true" : "false"); }
    JsonLine &time(std::string_view key, Timestamp at) { return at.isSet() ? integer(key, at.ms()) : *this; }
    template<typename Tag>
    JsonLine &decimal(std::string_view key, domain::Decimal<Tag> value)
    {
        return raw(key, '"' + value.toString() + '"');
    }
    JsonLine &real(std::string_view key, double value)
    {
        if (!std::isfinite(value))
            return raw(key, "null");
        std::array<char, 40> out{};
        const auto end = std::to_chars(out.data(), out.data() + out.size(), value).ptr;
        return raw(key, std::string(out.data(), end));
    }
    JsonLine &raw(std::string_view key, std::string_view value)
    {
        m_out += m_out.empty() ? '{' : ',';
        m_out += jsonText(key);
        m_out += ':';
        m_out += value;
        return *this;
    }
    [[nodiscard]] std::string finish() { return m_out + '}'; }

private:
    std::string m_out;
};

std::string levelsJson(const domain::Levels &levels)
{
    std::string out = "[";
    for (const auto &level : levels) {
        if (out.size() > 1)
            out += ',';
        out += "[\"" + level.price.toString() + "\",\"" + level.quantity.toString() + "\"]";
    }
    return out + ']';
}

std::string_view name(ForcedBy forcedBy)
{
    switch (forcedBy) {
    case ForcedBy::nobody: return "nobody";
    case ForcedBy::liquidation: return "liquidation";
    case ForcedBy::autoDeleveraging: return "autoDeleveraging";
    case ForcedBy::settlement: return "settlement";
    }
    return "?";
}

std::string_view name(FeedState state)
{
    return state == FeedState::connected ? "connected" : state == FeedState::connecting ? "connecting" : "disconnected";
}

struct Body
{
    JsonLine &out;
    const SymbolOf &symbolOf;

    JsonLine &symbol(InstrumentId id) const { return out.text("symbol", symbolOf(id)); }

    void operator()(const BookDeltaEvent &event) const
    {
        symbol(event.instrument)
            .integer("firstId", event.delta.firstId)
            .integer("lastId", event.delta.lastId)
            .integer("previousId", event.delta.previousId);
        out.raw("bids", levelsJson(event.delta.bids)).raw("asks", levelsJson(event.delta.asks));
    }
    void operator()(const BookSnapshotEvent &event) const
    {
        symbol(event.instrument)
            .integer("lastId", event.snapshot.lastId)
            .raw("bids", levelsJson(event.snapshot.bids))
            .raw("asks", levelsJson(event.snapshot.asks));
    }
    void operator()(const BestQuote &event) const
    {
        symbol(event.instrument)
            .decimal("bid", event.bid)
            .decimal("bidQuantity", event.bidQuantity)
            .decimal("ask", event.ask)
            .decimal("askQuantity", event.askQuantity);
    }
    void operator()(const Trade &event) const
    {
        symbol(event.instrument)
            .decimal("price", event.price)
            .decimal("quantity", event.quantity)
            .text("aggressor", domain::name(event.aggressor));
    }
    void operator()(const MarkPrice &event) const
    {
        symbol(event.instrument)
            .decimal("mark", event.mark)
            .decimal("index", event.index)
            .decimal("fundingRate", event.fundingRate)
            .time("nextFunding", event.nextFunding);
    }
    void operator()(const CandleEvent &event) const
    {
        const auto &candle = event.candle;
        symbol(event.instrument)
            .time("openTime", candle.openTime)
            .integer("intervalSeconds", std::chrono::duration_cast<std::chrono::seconds>(candle.interval).count());
        out.real("open", candle.open)
            .real("high", candle.high)
            .real("low", candle.low)
            .real("close", candle.close)
            .real("volume", candle.volume);
        out.flag("closed", event.state == CandleState::closed);
    }
    void operator()(const ModelsFitted &event) const
    {
        if (!event.models)
            return;
        const auto &models = *event.models;
        out.time("fittedAt", models.fittedAt).integer("days", std::int64_t(models.days));
        out.text("forecast", market::name(models.tournament.winner));
        out.flag("regimeModel", models.verdict.useModel);
    }
    void operator()(const ScenariosAssessed &event) const
    {
        if (event.report)
            out.integer("rungs", std::int64_t(event.report->ladder.rungs.size()));
    }
    void operator()(const SessionRestored &event) const
    {
        if (event.earlier)
            out.integer("fills", std::int64_t(event.earlier->fills.size()))
                .integer("unresolvedOrders", std::int64_t(event.earlier->unresolved.size()));
    }
    void operator()(const HistoryRead &) const {}
    void operator()(const TransferUpdate &event) const
    {
        out.text("id", event.request.id)
            .decimal("amount", event.request.amount)
            .text("currency", event.request.currency)
            .text("status", domain::name(event.status));
        if (!event.reason.empty())
            out.text("reason", event.reason);
    }
    void operator()(const HostReport &event) const
    {
        out.text("severity", engine::name(event.severity)).text("code", engine::name(event.code)).text("text", event.text);
    }
    void operator()(const DialMeasured &event) const { out.integer("rows", std::int64_t(event.rows.size())); }
    void operator()(const ImpliedVolatility &event) const { out.text("base", event.base).real("value", event.value); }
    void operator()(const InstrumentDefinition &event) const
    {
        const auto &instrument = event.instrument;
        out.text("symbol", instrument.symbol)
            .text("base", instrument.base)
            .text("quote", instrument.quote)
            .text("settle", instrument.settle);
        out.text("contract", instrument.kind == domain::ContractKind::inverse ? "inverse"
                             : instrument.kind == domain::ContractKind::spot  ? "spot"
                                                                              : "linear");
        out.decimal("tickSize", instrument.tickSize).decimal("lotSize", instrument.lotSize).decimal("minQuantity", instrument.minQuantity);
        out.decimal("maxQuantity", instrument.maxQuantity).decimal("minNotional", instrument.minNotional);
    }
    void operator()(const MarginScheduleUpdate &event) const
    {
        std::string tiers = "[";
        for (const auto &tier : event.schedule.tiers()) {
            JsonLine row("tier");
            row.real("notionalFloor", tier.notionalFloor)
                .real("notionalCap", tier.notionalCap)
                .real("maintenanceRate", tier.maintenanceRate);
            row.real("deduction", tier.deduction).real("maxLeverage", tier.maxLeverage);
            tiers += (tiers.size() > 1 ? "," : "") + row.finish();
        }
        symbol(event.instrument).raw("tiers", tiers + ']');
    }
    void operator()(const FeeRates &event) const { symbol(event.instrument).decimal("maker", event.maker).decimal("taker", event.taker); }
    void operator()(const FundingInterval &event) const
    {
        symbol(event.instrument).integer("hours", std::chrono::duration_cast<std::chrono::hours>(event.interval).count());
    }
    static void balance(JsonLine &row, const domain::Balance &value)
    {
        row.text("asset", value.asset).decimal("wallet", value.wallet).decimal("crossWallet", value.crossWallet);
    }
    void position(JsonLine &row, const domain::Position &value) const
    {
        row.text("symbol", symbolOf(value.instrument))
            .text("side", domain::name(value.side))
            .decimal("quantity", value.quantity)
            .decimal("entryPrice", value.entryPrice);
        row.text("marginMode", value.marginMode == domain::MarginMode::isolated ? "isolated" : "cross").real("leverage", value.leverage);
        row.decimal("isolatedMargin", value.isolatedMargin);
        if (value.venueLiquidationPrice)
            row.decimal("liquidationPrice", *value.venueLiquidationPrice);
    }
    void operator()(const AccountSnapshot &event) const
    {
        std::string balances = "[", positions = "[";
        for (const auto &each : event.balances) {
            JsonLine row("balance");
            balance(row, each);
            balances += (balances.size() > 1 ? "," : "") + row.finish();
        }
        for (const auto &each : event.positions) {
            JsonLine row("position");
            position(row, each);
            positions += (positions.size() > 1 ? "," : "") + row.finish();
        }
        out.text("positionMode", event.positionMode == domain::PositionMode::hedge ? "hedge" : "oneWay");
        out.raw("balances", balances + ']').raw("positions", positions + ']').integer("openOrders", std::int64_t(event.openOrders.size()));
    }
    void operator()(const BalanceUpdate &event) const { balance(out, event.balance); }
    void operator()(const PositionUpdate &event) const { position(out, event.position); }
    void operator()(const OrderUpdate &event) const
    {
        const auto &order = event.order;
        const auto &request = order.request;
        symbol(request.instrument)
            .text("clientOrderId", request.id)
            .text("orderId", order.venueOrderId)
            .text("status", domain::name(order.status));
        out.text("side", domain::name(request.side))
            .text("positionSide", domain::name(request.positionSide))
            .text("type", domain::name(request.type));
        out.text("timeInForce", domain::name(request.timeInForce)).flag("reduceOnly", request.reduceOnly == domain::ReduceOnly::yes);
        out.decimal("quantity", request.quantity)
            .decimal("price", request.price)
            .decimal("filled", order.filled)
            .decimal("averagePrice", order.averagePrice);
        out.text("forcedBy", name(event.forcedBy));
    }
    void operator()(const FillEvent &event) const
    {
        const auto &fill = event.fill;
        symbol(fill.instrument)
            .text("tradeId", fill.id)
            .text("orderId", fill.venueOrderId)
            .text("clientOrderId", fill.clientOrderId)
            .text("side", domain::name(fill.side));
        out.text("positionSide", domain::name(fill.positionSide))
            .decimal("price", fill.price)
            .decimal("quantity", fill.quantity)
            .decimal("fee", fill.fee);
        out.text("feeCurrency", fill.feeCurrency)
            .decimal("realisedPnl", fill.realisedPnl)
            .flag("maker", fill.liquidity == domain::Liquidity::maker);
        out.text("forcedBy", name(event.forcedBy));
    }
    void operator()(const FundingEvent &event) const
    {
        symbol(event.payment.instrument)
            .text("paymentId", event.payment.id)
            .decimal("amount", event.payment.amount)
            .text("currency", event.payment.currency);
    }
    void operator()(const LeverageUpdate &event) const { symbol(event.instrument).real("leverage", event.leverage); }
    void operator()(const MarginCall &event) const { symbol(event.instrument); }
    void operator()(const FeedStatus &event) const
    {
        out.text("feed", event.feed == Feed::market ? "market" : "user")
            .text("venue", domain::name(event.venue))
            .text("state", name(event.state));
    }
    void operator()(const ClockOffset &event) const
    {
        out.text("venue", domain::name(event.venue))
            .real("offsetMs", double(event.offset.count()) / 1e6)
            .real("roundTripMs", double(event.roundTrip.count()) / 1e6);
    }
    void operator()(const UserFeedAlive &) const {}
    void operator()(const TimerTick &) const {}
    void operator()(const ClockJump &event) const { out.real("gapSeconds", domain::toSeconds(event.gap)); }
    void operator()(const IntentEvent &event) const { out.text("intent", engine::name(event.intent)); }
};

} // namespace

std::string jsonText(std::string_view text)
{
    static constexpr char hex[] = "0123456789abcdef";
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            out += "\\u00";
            out += hex[static_cast<unsigned char>(c) >> 4];
            out += hex[static_cast<unsigned char>(c) & 15];
        } else {
            out += c;
        }
    }
    return out + '"';
}

std::string toJson(const Event &event, const SymbolOf &symbolOf)
{
    JsonLine out(name(event.body));
    out.time("at", event.at).time("venueAt", event.venueAt);
    std::visit(Body{out, symbolOf}, event.body);
    return out.finish();
}

} // namespace ballast::engine
