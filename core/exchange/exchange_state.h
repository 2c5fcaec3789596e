// SPDX-License-Identifier: GPL-3.0-or-later
/// The simulated exchange's insides, shared by its parts: simulated_exchange.cpp (market and queries), matching.cpp (orders),
/// settlement.cpp (funding, liquidation, account events). Not part of the API.
#pragma once

#include "exchange/simulated_exchange.h"
#include "exchange/synthetic_book.h"

#include <deque>
#include <map>
#include <random>

namespace ballast::exchange {

class SimulatedExchange::State
{
public:
    explicit State(ExchangeConfig config);

    struct Market
    {
        Market(const domain::Instrument &instrument, std::size_t levels) : book(instrument, levels) {}
        SyntheticBook book;
        double price = 0;
        domain::Rate fundingRate = domain::Rate::fromRaw(10'000);
        domain::Timestamp nextFunding;
        std::int64_t updateId = 0;
        domain::Candle open; ///< the candle that is being formed
        std::vector<domain::Candle> candles;
        std::vector<engine::Trade> trades;
        std::vector<FundingRow> funding;
        double noise = 0; ///< own log noise of the instruments beside the first
        std::vector<SyntheticBook::Change> changes;
        engine::BestQuote lastQuote;
    };

    struct Client
    {
        Client(std::string name, MarginAccount money) : label(std::move(name)), account(std::move(money)) {}
        std::string label;
        MarginAccount account;
        domain::Money spot;
        std::vector<domain::Order> orders; ///< all, oldest first
        std::vector<std::size_t> open;     ///< indices of those that rest
        std::vector<domain::Fill> fills;
        std::vector<Income> income;
        domain::Timestamp marginCallAt;
        std::map<std::string, GoodTill> goodTill; ///< by the order's number
        std::vector<Amendment> amendments;
        std::deque<ConditionalOrder> conditional;
        std::map<std::uint16_t, domain::Timestamp> deadMan; ///< by instrument: when its orders are cancelled
    };

    // --- market (simulated_exchange.cpp) ---
    void makeHistory();
    void advance(domain::Timestamp to, Outputs &out);
    void stepMarket(domain::Timestamp to, Outputs &out);
    void formCandle(Market &market, domain::InstrumentId id, Outputs &out);
    void publishBook(domain::InstrumentId id, Outputs &out);
    void publishQuote(domain::InstrumentId id, Outputs &out);
    void publicTrade(domain::InstrumentId id, domain::Price price, domain::Quantity quantity, domain::Side aggressor, Outputs &out);
    [[nodiscard]] engine::MarkPrice markPrice(domain::InstrumentId id) const;
    [[nodiscard]] domain::Quantity visible(domain::InstrumentId id, domain::Side side, std::int64_t price) const;
    [[nodiscard]] engine::BookSnapshotEvent bookSnapshot(domain::InstrumentId id, std::size_t levels) const;
    [[nodiscard]] engine::BestQuote bestQuote(domain::InstrumentId id) const;
    /// Best prices of the clients' resting orders: where the market makers' quotes may not lie on the other side.
    [[nodiscard]] SyntheticBook::Touch restingTouch(domain::InstrumentId id) const;

    // --- orders (matching.cpp) ---
    tl::expected<domain::Order, Refused> place(const domain::OrderRequest &request, Outputs &out,
                                               std::optional<GoodTill> goodTill = std::nullopt);
    tl::expected<domain::Order, Refused> cancel(Client &client, std::size_t index, domain::OrderStatus as, Outputs &out);
    [[nodiscard]] std::optional<Refused> check(const Client &client, const domain::OrderRequest &request) const;
    [[nodiscard]] std::vector<domain::Order> resting(const Client &client) const;
    [[nodiscard]] bool wouldTake(const domain::OrderRequest &request) const;
    [[nodiscard]] domain::Quantity takeable(const domain::OrderRequest &request) const;
    void take(Client &client, std::size_t index, Outputs &out, engine::ForcedBy forcedBy);
    void execute(Client &client, std::size_t index, domain::Price price, domain::Quantity quantity, domain::Liquidity liquidity,
                 Outputs &out, engine::ForcedBy forcedBy);
    void fillRestingThrough(domain::InstrumentId id, SyntheticBook::Touch touch, Outputs &out);
    void obeyDeadMen(Outputs &out);
    int cancelAll(Client &client, domain::InstrumentId instrument, Outputs &out);

    // --- order_changes.cpp ---
    tl::expected<domain::Order, Refused> amend(Client &client, std::size_t index, domain::Price price, domain::Quantity quantity,
                                               Outputs &out);
    void endByDate(Outputs &out);

    // --- conditional_order.cpp ---
    [[nodiscard]] domain::Price triggerPrice(domain::InstrumentId id, TriggerBy by) const;
    tl::expected<ConditionalOrder, Refused> placeConditional(const ConditionalRequest &request);
    void watchConditional(Outputs &out);
    void trigger(Client &client, std::size_t index, Outputs &out);
    void tell(ConditionalOrder &order);

    // --- money (settlement.cpp) ---
    void settleFunding(domain::InstrumentId id, Outputs &out);
    void checkLiquidations(Outputs &out);
    void callMargin(Client &client, Outputs &out);
    void liquidate(Client &client, MarginAccount::Doomed doomed, Outputs &out);
    [[nodiscard]] domain::Money crossWallet(const Client &client) const;
    void publishBalance(const Client &client, domain::InstrumentId instrument, Outputs &out) const;
    void book(Client &client, IncomeKind kind, domain::InstrumentId instrument, domain::Money amount);
    void publishAccount(const Client &client, domain::InstrumentId instrument, Outputs &out) const;
    [[nodiscard]] domain::Position withLiquidationPrice(const Client &client, const domain::Position &position) const;
    [[nodiscard]] engine::AccountSnapshot snapshot(const Client &client) const;

    [[nodiscard]] Client *client(domain::AccountId id) { return id.value < clients.size() ? &clients[id.value] : nullptr; }
    [[nodiscard]] const Client *client(domain::AccountId id) const { return id.value < clients.size() ? &clients[id.value] : nullptr; }
    void emit(Outputs &out, engine::EventBody body) const { out.push_back({now, std::move(body)}); }

    ExchangeConfig config;
    PriceProcess process;
    std::mt19937_64 random;
    domain::Timestamp now, markedAt;
    double firstPrice = 0;
    std::vector<Market> markets;
    std::vector<domain::Price> marks;
    std::deque<Client> clients;
    std::vector<ConditionalOrder> conditionalChanges;
    std::int64_t nextOrder = 0, nextTrade = 0, nextIncome = 0, nextAmendment = 0, nextConditional = 0;
};

} // namespace ballast::exchange
