// SPDX-License-Identifier: GPL-3.0-or-later
/// A futures exchange in memory: synthetic market with depth, matching, fees, margin, funding, liquidation. Pure: it has no clock
/// and no sockets; venue/simulated puts a real protocol around it. Seeded and repeatable: same configuration, same calls, same results.
///
///     SimulatedExchange exchange(config);
///     auto account = exchange.openAccount("hedge", Money::fromInteger(5000));
///     exchange.advance(t, outputs);                 // market data and account events up to t
///     auto order = exchange.place(request, outputs);
#pragma once

#include "domain/account.h"
#include "domain/instrument.h"
#include "domain/market_data.h"
#include "domain/order.h"
#include "engine/event.h"
#include "exchange/conditional_order.h"
#include "exchange/margin_account.h"
#include "exchange/scenario.h"
#include "risk/margin_schedule.h"

#include <tl/expected.hpp>

#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ballast::exchange {

struct ExchangeConfig
{
    std::vector<domain::Instrument>
        instruments; ///< id.value == index; the first follows the scenario, others move with it (beta 1 plus own noise)
    std::vector<risk::MarginSchedule> schedules; ///< by instrument
    Scenario scenario;
    std::vector<domain::Candle> playback; ///< instead of the scenario when not empty
    std::uint64_t seed = 1;
    std::size_t pastDays = 0; ///< of hourly bars before the minutes
    domain::Timestamp start;  ///< time of the scenario's first phase; history lies before it
    domain::Duration bookInterval = std::chrono::milliseconds(100);
    domain::Duration markInterval = std::chrono::seconds(1);
    std::size_t bookLevels = 100; ///< a side
};
/// ETHUSDT (and BTCUSDT) with Binance-like filters, tiers and base fees, dated in resources.
[[nodiscard]] ExchangeConfig standardConfig(Scenario scenario, std::uint64_t seed, domain::Timestamp start);

/// Why a request was refused; the protocol layer maps it to the venue's code.
enum class Refusal : std::uint8_t {
    unknownAccount,
    unknownInstrument,
    unknownOrder,
    badPrecision,
    belowMinimumQuantity,
    belowMinimumNotional,
    quantityTooLarge,
    insufficientMargin,
    wouldTake,
    reduceOnlyRejected,
    duplicateClientId,
    wrongPositionSide,
    reduceOnlyInHedgeMode,
    priceOutOfRange,
    leverageOutOfRange,
    positionOpen,
    noChange,
    maintenance,
    notionalOverTierCap,
    wouldTrigger,
    tooManyConditional
};
struct Refused
{
    Refusal reason = Refusal::unknownOrder;
    std::string text;
};
[[nodiscard]] inline tl::unexpected<Refused> refuse(Refusal reason, const char *text) { return tl::unexpected(Refused{reason, text}); }

/// Each account has a spot wallet beside its futures wallet: it backs nothing, and money between accounts goes through it.
enum class Wallet : std::uint8_t { futures, spot };
struct WalletOf
{
    domain::AccountId account;
    Wallet wallet = Wallet::futures;
    bool operator==(const WalletOf &) const = default;
};

/// One entry of an account's income history.
enum class IncomeKind : std::uint8_t { realisedPnl, commission, funding, transfer, liquidationFee };
struct Income
{
    std::int64_t id = 0;
    IncomeKind kind = IncomeKind::commission;
    domain::InstrumentId instrument;
    domain::Money amount; ///< received > 0
    domain::Timestamp at;
};

/// A change of a resting order's price or quantity.
struct Amendment
{
    std::int64_t id = 0;
    domain::VenueOrderId order;
    domain::ClientOrderId client;
    domain::InstrumentId instrument;
    domain::Timestamp at;
    domain::Price priceBefore, priceAfter;
    domain::Quantity quantityBefore, quantityAfter;
    int count = 1; ///< how many amendments this order had, this one included
};

/// Market and account happenings, in order. Market data as the engine's own values; account happenings carry their account.
struct Output
{
    domain::Timestamp at;
    engine::EventBody body;
};
using Outputs = std::vector<Output>;

class SimulatedExchange
{
public:
    explicit SimulatedExchange(ExchangeConfig config);
    SimulatedExchange(SimulatedExchange &&) noexcept;
    ~SimulatedExchange();

    // --- set-up ---
    domain::AccountId openAccount(std::string label, domain::Money wallet, domain::PositionMode mode = domain::PositionMode::oneWay);
    /// A position from before the session: booked at `entry` without a fee.
    void seedPosition(domain::AccountId account, domain::InstrumentId instrument, domain::Quantity quantity, domain::Price entry,
                      double leverage, domain::MarginMode mode);

    // --- time ---
    /// Runs the market to `to`; appends what happened to `out`. Emits BookDelta, BestQuote, Trade, MarkPrice, Candle (1 m, open and
    /// closed), and for accounts OrderUpdate, FillEvent, BalanceUpdate, PositionUpdate, FundingEvent, MarginCall, LeverageUpdate.
    void advance(domain::Timestamp to, Outputs &out);
    [[nodiscard]] domain::Timestamp now() const;

    // --- trading; each appends the resulting account events to `out` ---
    /// `goodTill`: when what still rests of a good-till-cancelled order ends by itself.
    tl::expected<domain::Order, Refused> place(const domain::OrderRequest &request, Outputs &out,
                                               std::optional<GoodTill> goodTill = std::nullopt);
    /// Changes a resting order under its own number. It keeps its place in the queue only when nothing but its quantity shrinks; it
    /// ends, cancelled, when the new quantity is filled already or when it is post-only and would take.
    tl::expected<domain::Order, Refused> amend(domain::AccountId account, domain::InstrumentId instrument, const domain::VenueOrderId &id,
                                               domain::Price price, domain::Quantity quantity, Outputs &out);
    tl::expected<ConditionalOrder, Refused> placeConditional(const ConditionalRequest &request);
    tl::expected<ConditionalOrder, Refused> cancelConditional(domain::AccountId account, std::int64_t number);
    /// Conditional orders that changed since the last call, in order.
    [[nodiscard]] std::vector<ConditionalOrder> takeConditionalChanges();
    tl::expected<domain::Order, Refused> cancel(domain::AccountId account, domain::InstrumentId instrument, const domain::ClientOrderId &id,
                                                Outputs &out);
    tl::expected<domain::Order, Refused> cancelByVenueId(domain::AccountId account, domain::InstrumentId instrument,
                                                         const domain::VenueOrderId &id, Outputs &out);
    int cancelAll(domain::AccountId account, domain::InstrumentId instrument, Outputs &out);
    /// Dead-man switch: cancels all of the account's orders in `instrument` at now + `countdown` unless set again; 0 = off.
    void countdownCancelAll(domain::AccountId account, domain::InstrumentId instrument, domain::Duration countdown);
    tl::expected<void, Refused> setLeverage(domain::AccountId account, domain::InstrumentId instrument, double leverage, Outputs &out);
    tl::expected<void, Refused> setMarginMode(domain::AccountId account, domain::InstrumentId instrument, domain::MarginMode mode,
                                              Outputs &out);
    tl::expected<void, Refused> setPositionMode(domain::AccountId account, domain::PositionMode mode);
    tl::expected<void, Refused> transfer(WalletOf from, WalletOf to, domain::Money amount, Outputs &out);
    tl::expected<void, Refused> transfer(domain::AccountId from, domain::AccountId to, domain::Money amount, Outputs &out);

    /// The venue takes the one-way position over, wholly or in part, for a reason that may lie outside the account (auto-deleveraging
    /// answers another's bankruptcy): at the mark, under the order id by which the venue tells it. False without such a position.
    bool closeByVenue(domain::AccountId account, domain::InstrumentId instrument, engine::ForcedBy forcedBy, domain::Quantity quantity,
                      Outputs &out);

    // --- queries ---
    [[nodiscard]] const std::vector<domain::Instrument> &instruments() const;
    [[nodiscard]] const std::vector<risk::MarginSchedule> &schedules() const;
    [[nodiscard]] std::size_t accountCount() const;
    [[nodiscard]] const MarginAccount &account(domain::AccountId id) const;
    [[nodiscard]] domain::Money spotBalance(domain::AccountId id) const;
    [[nodiscard]] std::span<const domain::Price> marks() const; ///< by instrument
    [[nodiscard]] engine::MarkPrice markPrice(domain::InstrumentId instrument) const;
    [[nodiscard]] engine::BookSnapshotEvent bookSnapshot(domain::InstrumentId instrument, std::size_t levels) const;
    [[nodiscard]] engine::BestQuote bestQuote(domain::InstrumentId instrument) const;
    /// Closed 1-minute candles from the history on, oldest first.
    [[nodiscard]] const std::vector<domain::Candle> &candles(domain::InstrumentId instrument) const;
    /// Hourly bars up to the hour of the first minute; made anew at each call. Empty in playback and without pastDays.
    [[nodiscard]] std::vector<domain::Candle> pastHours(domain::InstrumentId instrument) const;
    [[nodiscard]] std::optional<domain::Order> findOrder(domain::AccountId account, domain::InstrumentId instrument,
                                                         const domain::ClientOrderId &id) const;
    [[nodiscard]] std::optional<domain::Order> findOrderByVenueId(domain::AccountId account, domain::InstrumentId instrument,
                                                                  const domain::VenueOrderId &id) const;
    [[nodiscard]] std::vector<domain::Order> openOrders(domain::AccountId account) const;
    [[nodiscard]] const std::vector<domain::Order> &orderHistory(domain::AccountId account) const; ///< all, oldest first
    [[nodiscard]] std::optional<GoodTill> goodTill(domain::AccountId account, const domain::VenueOrderId &id) const;
    [[nodiscard]] const std::vector<Amendment> &amendments(domain::AccountId account) const;              ///< oldest first
    [[nodiscard]] const std::deque<ConditionalOrder> &conditionalOrders(domain::AccountId account) const; ///< all, oldest first
    [[nodiscard]] const std::vector<domain::Fill> &fills(domain::AccountId account) const;
    [[nodiscard]] const std::vector<Income> &income(domain::AccountId account) const;
    [[nodiscard]] const std::vector<engine::Trade> &recentTrades(domain::InstrumentId instrument) const; ///< newest last, at most 1000
    struct FundingRow
    {
        domain::Timestamp at;
        domain::Rate rate;
        domain::Price mark;
    };
    [[nodiscard]] const std::vector<FundingRow> &fundingHistory(domain::InstrumentId instrument) const;
    /// The account as an engine snapshot event, with venue liquidation prices filled in.
    [[nodiscard]] engine::AccountSnapshot accountSnapshot(domain::AccountId account) const;

private:
    class State;
    std::unique_ptr<State> m_state;
};

} // namespace ballast::exchange
