// SPDX-License-Identifier: GPL-3.0-or-later
/// Paper trading: one hedge account that fills against a live market which it only watches. Pure; no order leaves the program.
///
///     PaperAccount paper({.account = hedgeId, .wallet = Money::fromInteger(5000)});
///     paper.apply(event, outputs);                  // every market event, in the engine's order
///     auto order = paper.place(request, outputs);   // outputs: the account events a venue would have sent
///
/// Fills are pessimistic. Taking orders walk the visible book, and what they took stays taken until the venue shows that level
/// anew. A resting order fills, at its price and as maker, only when the market goes past it: a quote or a trade beyond its price.
#pragma once

#include "exchange/simulated_exchange.h"
#include "market/book_sync.h"

#include <deque>
#include <map>
#include <memory>

namespace ballast::exchange {

struct PaperConfig
{
    domain::AccountId account;
    domain::Money wallet;
    domain::Currency asset = "USDT";
    domain::PositionMode positionMode = domain::PositionMode::oneWay;
    market::SequenceRule sequenceRule = market::SequenceRule::firstLastPrevious;
    double leverage = 20; ///< of an instrument until setLeverage
};

class PaperAccount
{
public:
    explicit PaperAccount(PaperConfig config);
    ~PaperAccount();

    /// Takes in BookSnapshot, BookDelta, BestQuote, Trade, MarkPrice, InstrumentDefinition, MarginScheduleUpdate, FeeRates (of this
    /// account), FundingInterval, FeedStatus and TimerTick; ignores the rest. Appends what it means for the account: fills of resting
    /// orders, funding when its time has come, a liquidation.
    void apply(const engine::Event &event, Outputs &out);

    /// Refusal::maintenance while no quote of the instrument is known.
    tl::expected<domain::Order, Refused> place(const domain::OrderRequest &request, Outputs &out);
    tl::expected<domain::Order, Refused> cancel(domain::InstrumentId instrument, const domain::ClientOrderId &id, Outputs &out);
    int cancelAll(domain::InstrumentId instrument, Outputs &out);
    tl::expected<void, Refused> setLeverage(domain::InstrumentId instrument, double leverage, Outputs &out);
    /// A position that was there before: no fee, no fill. The instrument must have been defined.
    void seedPosition(domain::InstrumentId instrument, domain::Quantity quantity, domain::Price entry);

    [[nodiscard]] domain::Timestamp now() const { return m_now; }
    [[nodiscard]] const MarginAccount &account() const { return m_account; }
    [[nodiscard]] std::optional<domain::Order> findOrder(domain::InstrumentId instrument, const domain::ClientOrderId &id) const;
    [[nodiscard]] const std::vector<domain::Fill> &fills() const { return m_fills; }
    [[nodiscard]] engine::AccountSnapshot accountSnapshot() const;

private:
    struct Market;
    Market *market(domain::InstrumentId id);
    void feed(const engine::EventBody &body, Outputs &out);
    void onLevels(Market &market, const domain::Levels &bids, const domain::Levels &asks);
    void fillPassed(Market &market, domain::Price bid, domain::Price ask, Outputs &out);
    void settleFunding(Outputs &out);
    void liquidateIfDue(Outputs &out);
    [[nodiscard]] domain::Levels offered(const Market &market, const domain::OrderRequest &request) const;
    void take(Market &market, domain::Order &order, engine::ForcedBy forcedBy, Outputs &out);
    void execute(Market &market, domain::Order &order, domain::Price price, domain::Quantity quantity, domain::Liquidity liquidity,
                 engine::ForcedBy forcedBy, Outputs &out);
    void finish(domain::Order &order, domain::OrderStatus as, Outputs &out);
    void publishAccount(domain::InstrumentId instrument, Outputs &out) const;
    [[nodiscard]] domain::Balance balance() const;
    [[nodiscard]] domain::Position withLiquidationPrice(const domain::Position &position) const;
    [[nodiscard]] std::vector<domain::Order> resting() const;
    void emit(Outputs &out, engine::EventBody body) const { out.push_back({m_now, std::move(body)}); }
    std::string nextId();

    PaperConfig m_config;
    MarginAccount m_account;
    domain::Timestamp m_now;
    std::map<std::uint16_t, Market> m_markets;
    std::vector<domain::Instrument> m_instruments; ///< by InstrumentId::value
    std::vector<risk::MarginSchedule> m_schedules; ///< by InstrumentId::value; empty = unknown
    std::vector<domain::Price> m_marks;            ///< by InstrumentId::value; 0 = unknown
    std::deque<domain::Order> m_orders;            ///< all, oldest first; they keep their addresses
    std::vector<domain::Order *> m_resting;
    std::vector<domain::Fill> m_fills;
    std::int64_t m_number = 0;
    bool m_marginCalled = false;
};

} // namespace ballast::exchange
