// SPDX-License-Identifier: GPL-3.0-or-later
/// An immutable picture of the engine for the window, made at most once a display frame and shared as shared_ptr<const Snapshot>.
/// Unknown numbers are nan or nullopt, never 0; the window shows them as "—".
/// Signs: position and delta long > 0; funding received > 0; costs paid > 0; distance to liquidation of a long < 0.
#pragma once

#include "domain/account.h"
#include "domain/instrument.h"
#include "domain/numbers.h"
#include "domain/order.h"
#include "engine/bridge.h"
#include "engine/dial.h"
#include "engine/effect.h"
#include "engine/limits.h"
#include "engine/mode.h"
#include "engine/series.h"
#include "market/market_models.h"
#include "market/pair_signals.h"
#include "market/regime.h"
#include "market/volatility.h"
#include "strategy/decision.h"
#include "strategy/parameters.h"
#include "strategy/strategy.h"

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ballast::engine {

using domain::unknownValue;

enum class ArmState : std::uint8_t {
    disarmed, ///< by the trader, or never armed
    armed,
    suspended, ///< armed, but doubt stops trading; recovers by itself
    paused     ///< kill switch
};

struct ExposureFigures
{
    double netDelta = unknownValue;    ///< base coin, both accounts
    double netNotional = unknownValue; ///< quote
    double protectedDelta = unknownValue, hedgeDelta = unknownValue;
    double protectedNotional = unknownValue; ///< >= 0
    double protectedEquity = unknownValue, hedgeEquity = unknownValue;
    double leverage = unknownValue; ///< effective, protected
};

struct RatioFigures
{
    double current = unknownValue, target = unknownValue, bandLow = unknownValue, bandHigh = unknownValue;
    double minimum = unknownValue; ///< the leverage-adjusted floor
};

struct LiquidationFigures
{
    double price = unknownValue;    ///< of the protected position that dies first; nan = none can
    double distance = unknownValue; ///< signed fraction of the mark
    double sigma = unknownValue;    ///< in expected one-day moves
    double probability1h = unknownValue, probability24h = unknownValue, probability7d = unknownValue;
    double venuePrice = unknownValue; ///< as the venue reports it
};

struct CostFigures
{
    double feesToday = 0, fundingToday = 0, slippageToday = 0, today = 0; ///< paid > 0
    double feesMonth = 0, fundingMonth = 0, slippageMonth = 0, month = 0;
    double projectedMonth = unknownValue;
    double monthOfProtected = unknownValue; ///< month / protected notional, fraction
    double projectedOfProtected = unknownValue;
    double total = 0; ///< since the session's start
    std::uint64_t fills = 0, orders = 0;
};

struct MarketFigures
{
    double mark = unknownValue, index = unknownValue, bid = unknownValue, ask = unknownValue;
    double spreadBps = unknownValue;
    double bidDepth = unknownValue, askDepth = unknownValue; ///< base units within 0.1 % of mid
    double imbalance = unknownValue;
    double nextHedgeQuantity = unknownValue; ///< base units to reach the target, signed
    double nextHedgeCost = unknownValue;     ///< quote, fee + slippage
    double fundingRate = unknownValue;       ///< per interval
    Timestamp nextFunding;
    double fundingCostPerDay = unknownValue;  ///< for this hedge, paid > 0
    double forecastVolatility = unknownValue; ///< of the next day, by the model that won; what decisions use where it is known
    double ewmaVolatility = unknownValue, yangZhangVolatility = unknownValue, volatilityRank = unknownValue;
    market::WindowVolatility windowVolatility{unknownValue, unknownValue, unknownValue, unknownValue,
                                              unknownValue, unknownValue, unknownValue}; ///< the last day of bars by every estimator
    double impliedVolatility = unknownValue;
    double basis = unknownValue, basisScore = unknownValue; ///< fraction of the index; deviations from its mean
    bool signalActive = false;                              ///< a correlation signal raises the hedge
    market::Regime regime = market::Regime::normal;
    Timestamp regimeSince;
    std::array<double, 3> regimeProbability{};
};

/// The learning part, laid open. Empty until enough history is there; then the present estimate is used instead.
struct ModelFigures
{
    std::shared_ptr<const market::MarketModels> models; ///< tournament, coefficients, regime model and its verdict; null = none yet
    market::ForecastFigures forecast;                   ///< of the next 24 hours, with its addends
    bool regimeByModel = false;                         ///< the hidden Markov model beat the thresholds and is in use
    std::array<double, 3> regimeProbability{};          ///< of the model, where there is one: calm, normal, turbulent
    std::size_t daysOfHistory = 0;
};

/// Margin that was moved, is on its way, or should be.
struct BridgeFigures
{
    std::string line; ///< one sentence about the present; empty: liquidation is far
    bool urgent = false;
    double moved = 0;                         ///< from the hedge account to the protected ones since the start, quote
    std::vector<TrackedTransfer> transfers{}; ///< newest first, at most 20
};

/// How another instrument moves with the hedge instrument.
struct PairRow
{
    domain::Symbol symbol;
    market::PairSignals signals;
};

struct PositionRow
{
    domain::Label account;
    domain::AccountRole role = domain::AccountRole::protectedAccount;
    domain::Symbol symbol;
    domain::Currency base, quote;
    domain::PositionSide side = domain::PositionSide::both;
    domain::MarginMode marginMode = domain::MarginMode::cross;
    double quantity = 0, entry = unknownValue, mark = unknownValue, notional = unknownValue, leverage = unknownValue;
    double unrealisedPnl = unknownValue, maintenanceMargin = unknownValue, funding = 0; ///< funding received since the start
    double liquidationPrice = unknownValue, venueLiquidationPrice = unknownValue;
    double liquidationDistance = unknownValue, liquidationSigma = unknownValue, probability24h = unknownValue;
    double ageSeconds = unknownValue;
};

struct FeedRow
{
    Feed feed = Feed::market;
    std::string name;
    FeedState state = FeedState::disconnected;
    double ageSeconds = unknownValue; ///< since the last message
    bool stale = true;
};

struct ActiveOverride
{
    std::optional<strategy::ParameterId> parameter; ///< nullopt = the ratio itself
    double value = 0;
    Timestamp setAt, expiresAt;
    domain::Label reason;
};

struct FillMark
{
    Timestamp at;
    domain::Side side = domain::Side::buy;
    double price = 0, quantity = 0;
    domain::AccountRole role = domain::AccountRole::hedge;
};

struct Snapshot
{
    Timestamp at;
    std::uint64_t eventCount = 0;
    Mode mode = Mode::demo;
    ArmState armState = ArmState::disarmed;
    std::string armReason; ///< why not armed; empty when armed
    Reconciliation reconciliation;
    std::string strategy; ///< name of the strategy in force
    strategy::View view;  ///< what it last looked at
    domain::Instrument hedgeInstrument;

    ExposureFigures exposure;
    RatioFigures ratio;
    LiquidationFigures liquidation;
    CostFigures cost;
    BridgeFigures bridge;
    MarketFigures market;
    ModelFigures models;
    std::vector<PairRow> pairs;
    std::vector<DialRow> dial; ///< the trade-off of ParameterId::signalDial, tight to loose; empty until asked for
    std::shared_ptr<const risk::ScenarioReport>
        scenarios; ///< some seconds old; accounts in the order of the configuration; null = none yet
    std::vector<PositionRow> positions;
    std::vector<FeedRow> feeds;
    double clockOffsetMs = unknownValue, roundTripMs = unknownValue;
    std::uint64_t bookGaps = 0;

    strategy::Decision current;                ///< the newest evaluation, recorded or not
    std::vector<strategy::Decision> decisions; ///< newest first, at most 200
    std::vector<domain::Order> orders;         ///< newest first, at most 100
    std::vector<domain::Fill> fills;           ///< newest first, at most 100
    std::vector<Note> notes;                   ///< newest first, at most 200
    strategy::Parameters parameters;           ///< in force, overrides included
    strategy::Parameters automaticParameters;  ///< without overrides
    std::vector<ActiveOverride> overrides;
    std::array<LimitUse, measuredLimits> limits{}; ///< by Limit

    Series<Sample> samples;           ///< one a minute
    Series<domain::Candle> candles;   ///< 1-minute, hedge instrument
    std::vector<FillMark> hedgeFills; ///< oldest first, at most 500
    double equityStart = unknownValue;
};

/// What an override would do, without doing it. Pure: computed from a snapshot.
struct OverridePreview
{
    double targetRatio = unknownValue;
    double orderQuantity = 0; ///< base, signed; 0 = inside the band
    double orderCost = 0;     ///< quote
    double netDelta = unknownValue;
    double protectedDistance = unknownValue; ///< of liquidation, signed fraction of the mark; a hedge in another account does not move it
    double hedgeDistanceBefore = unknownValue,
           hedgeDistanceAfter = unknownValue; ///< of the hedge account's; unknown where none liquidates it
    bool withinLimits = true;
    std::string explanation;
};
[[nodiscard]] OverridePreview previewRatio(const Snapshot &snapshot, double ratio);
[[nodiscard]] OverridePreview previewParameter(const Snapshot &snapshot, strategy::ParameterId parameter, double value);

} // namespace ballast::engine
