// SPDX-License-Identifier: GPL-3.0-or-later
/// Paired replay: one leveraged position on one path of candles, once with the hedge of the real engine and once without, with the same
/// accounts, fees, funding and liquidation rules.
///
///     ReplaySpec spec;
///     spec.contract = {instrument, schedule};
///     const auto result = replay(spec, {candles, funding, {}});     // result->withHedge, result->withoutHedge
///
/// Capital: `equity` backs the position in the protected account, `hedgeCapital` lies in the hedge account. Both runs own both, so that
/// equities and returns compare like with like; without the hedge the second part lies idle.
///
/// Within a bar the price goes open, adverse extreme, favourable extreme, close, as seen from the protected position. The engine sees
/// closes; what it orders there fills at the open of the next bar. Every other assumption is a line of ReplayResult::assumptions.
#pragma once

#include "domain/error.h"
#include "domain/instrument.h"
#include "domain/market_data.h"
#include "evaluate/cost_model.h"
#include "evaluate/metrics.h"
#include "evaluate/transfer_policy.h"
#include "risk/margin_schedule.h"
#include "strategy/parameters.h"

#include <tl/expected.hpp>

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace ballast::evaluate {

enum class Direction : std::uint8_t { longPosition, shortPosition };
[[nodiscard]] constexpr int sign(Direction direction) noexcept { return direction == Direction::longPosition ? 1 : -1; }

/// The contract that both accounts trade. Linear ones only: coin-margined accounts need a price for their wallet, too.
struct Contract
{
    domain::Instrument instrument; ///< fees of the accounts, tick, lot, liquidation fee
    risk::MarginSchedule schedule;
};

/// The trader changed the position, or put money in or took it out.
struct PositionChange
{
    domain::Timestamp at;
    domain::Quantity quantity; ///< held from then on; long > 0
    domain::Price price;       ///< of the trade; of no meaning where the quantity stays as it was
    domain::Money fee;         ///< of the trade, paid > 0
    domain::Money deposit;     ///< received > 0
};

struct ReplaySpec
{
    Direction direction = Direction::longPosition;
    double leverage = 10; ///< notional at the open / equity
    /// The trader's own positions, ascending, in place of one that is opened after the warm-up with `direction` and `leverage` and kept.
    /// The first entry opens what was held then; `equity` is the protected account's at that time.
    std::vector<PositionChange> recorded;
    domain::Money equity = domain::Money::fromInteger(10'000);       ///< of the protected account, quote currency
    domain::Money hedgeCapital = domain::Money::fromInteger(10'000); ///< of the hedge account, on top
    double hedgeLeverage = 20;                                       ///< set at the venue in the hedge account: margin an order needs
    std::string strategy = "regime-adaptive";
    strategy::Parameters parameters;
    Contract contract;
    CostModel costs;
    TransferPolicy transfer;
    /// Bars shown to the engine before the position is opened, so that it knows the volatility; 0 = opened at the first bar.
    std::size_t warmUpBars = 0;
    /// How often the engine learns its forecast and regime models, as it does live; 0 = never: EWMA and thresholds.
    domain::Duration refitInterval{};
    domain::Duration sampleInterval = std::chrono::hours(1); ///< of the equity curves; never finer than a bar
};

/// A settled funding rate; positive: longs pay shorts.
struct FundingRow
{
    domain::Timestamp at;
    domain::Rate rate;
};
/// Known from `at` on; annualised fraction.
struct ImpliedRow
{
    domain::Timestamp at;
    double value = 0;
};
/// One market's past: candles of one length, strictly ascending, with gaps where they are missing; rows ascending.
struct MarketHistory
{
    std::span<const domain::Candle> candles;
    std::span<const FundingRow> funding;
    std::span<const ImpliedRow> implied{};
    /// Of the market that the correlation signals look at (Bitcoin); may be empty.
    std::span<const domain::Candle> reference{};
};

struct EquityPoint
{
    domain::Timestamp at; ///< close of a bar; the first one is the opening
    double price = 0;
    domain::Money protectedEquity, hedgeEquity;
    double ratio = 0; ///< -hedge quantity / protected quantity; nan without a position
    [[nodiscard]] domain::Money total() const { return protectedEquity + hedgeEquity; }
};

struct Liquidation
{
    domain::AccountRole account = domain::AccountRole::protectedAccount;
    domain::Timestamp at; ///< open of the bar in which it happened
    domain::Price price;
    domain::Quantity quantity;  ///< what was closed, signed
    domain::Money equityBefore; ///< of the account when it was seized
    domain::Money equityAfter;
    domain::Money fee; ///< the venue's liquidation fee
};

struct Transfer
{
    domain::Timestamp requestedAt, at;
    domain::Money amount; ///< from the hedge to the protected account, > 0
};

/// Where one account's money went: equity = start + realised + unrealised - fees + funding + transferred + insured, to the last decimal.
struct AccountLedger
{
    domain::Money start;
    domain::Money realised;    ///< without fees
    domain::Money unrealised;  ///< at the last close
    domain::Money fees;        ///< trading and liquidation, paid > 0
    domain::Money funding;     ///< received > 0
    domain::Money transferred; ///< received from the other account > 0
    domain::Money insured;     ///< what the venue's insurance fund bore of a liquidation that cost more than there was
    domain::Money slippage;    ///< part of realised and unrealised, told apart; paid > 0
    [[nodiscard]] domain::Money equity() const { return start + realised + unrealised - fees + funding + transferred + insured; }
};

struct RunResult
{
    std::vector<EquityPoint> curve;
    AccountLedger protectedAccount, hedgeAccount;
    std::vector<Liquidation> liquidations;
    std::vector<Transfer> transfers;
    Performance performance; ///< of both accounts together, from daily closes; the drawdown from every bar's extremes
    std::uint64_t orders = 0, fills = 0, refused = 0, expired = 0;
    std::uint64_t signals = 0;      ///< correlation signals that became active
    domain::Timestamp firstHedgeAt; ///< first fill of the hedge account; not set = none
    domain::Quantity hedgeTraded;   ///< sum of |quantity|
    double hedgeTurnover = 0;       ///< sum of |quantity| * price, quote
    std::vector<double> daily;      ///< simple returns of both accounts together by UTC day; nan = a day without bars
    /// Of the same days: what the hedge cost (fees + slippage - funding received, quote) and the protected notional at the last close.
    std::vector<double> dailyCost, dailyProtected;
    std::size_t barsDecided = 0, barsOutsideBand = 0; ///< closes at which the engine knew a target; those with the ratio outside its band
    double meanRatio = 0;                             ///< over the bars in which the protected position lived; nan when none
    double meanProtectedNotional = 0;
    domain::Duration protectedFor{}; ///< how long the protected position lived

    [[nodiscard]] domain::Money finalEquity() const { return protectedAccount.equity() + hedgeAccount.equity(); }
    [[nodiscard]] bool liquidated(domain::AccountRole role) const;
    /// Share of the decided bars; nan without any.
    [[nodiscard]] double timeOutsideBand() const;
};

/// What the hedge cost, apart from what it won or lost on the price: fees, slippage and funding of the hedge account.
struct HedgeCost
{
    double fees = 0, slippage = 0, funding = 0; ///< quote currency, paid > 0
    double ofProtected = 0;                     ///< total / mean protected notional; nan without one
    double ofProtectedPerMonth = 0;             ///< the same per 30 days of the position's life
    [[nodiscard]] double total() const { return fees + slippage + funding; }
};

struct Gap
{
    domain::Timestamp from, to; ///< end of the last bar before, open of the first bar after
};

struct ReplayResult
{
    std::string strategy;
    domain::Timestamp start, end; ///< opening of the position, close of the last bar
    std::size_t bars = 0;         ///< replayed, warm-up included
    domain::Duration interval{};
    domain::Price entry;
    domain::Quantity quantity; ///< of the protected position, signed
    std::size_t fundingApplied = 0;
    std::vector<Gap> gaps;
    RunResult withHedge, withoutHedge;
    HedgeCost hedgeCost;
    std::vector<std::string> assumptions; ///< one sentence each
};

/// Errors name what is wrong with the specification or the bar (by its number and time), and what to do.
[[nodiscard]] tl::expected<ReplayResult, domain::Error> replay(const ReplaySpec &spec, const MarketHistory &history);

} // namespace ballast::evaluate
