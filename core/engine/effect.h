// SPDX-License-Identifier: GPL-3.0-or-later
/// What the engine wants done. The runtime executes the first group; the store keeps the second; the window shows the third.
#pragma once

#include "domain/market_data.h"
#include "domain/order.h"
#include "domain/transfer.h"
#include "engine/event.h"
#include "engine/note.h"
#include "risk/scenario_report.h"
#include "strategy/decision.h"

#include <string>
#include <variant>
#include <vector>

namespace ballast::engine {

// --- to the executor ---
/// Journal first, then send.
struct PlaceOrder
{
    domain::OrderRequest request;
    std::uint64_t decision = 0;
    bool operator==(const PlaceOrder &) const = default;
};
struct CancelOrder
{
    AccountId account;
    InstrumentId instrument;
    domain::ClientOrderId id;
    bool operator==(const CancelOrder &) const = default;
};
struct CancelAllOrders
{
    AccountId account;
    InstrumentId instrument;
    bool operator==(const CancelAllOrders &) const = default;
};
struct QueryOrder
{
    AccountId account;
    InstrumentId instrument;
    domain::ClientOrderId id;
    bool operator==(const QueryOrder &) const = default;
};
/// The venue cancels every order of the account by itself unless it hears this again within `after`; zero ends the watch.
struct RenewDeadManSwitch
{
    AccountId account;
    InstrumentId instrument;
    domain::Duration after{};
    bool operator==(const RenewDeadManSwitch &) const = default;
};
/// Margin between own accounts: journal first, then send.
struct SendTransfer
{
    domain::TransferRequest request;
    bool operator==(const SendTransfer &) const = default;
};
/// What became of it, by the venue's own history from `since` on.
struct QueryTransfer
{
    domain::TransferRequest request;
    Timestamp since;
    bool operator==(const QueryTransfer &) const = default;
};
/// It has an end: the journal may let it go.
struct CloseTransfer
{
    domain::ClientOrderId id;
    domain::TransferStatus status = domain::TransferStatus::confirmed;
    bool operator==(const CloseTransfer &) const = default;
};
struct RequestBookSnapshot
{
    InstrumentId instrument;
    bool operator==(const RequestBookSnapshot &) const = default;
};
struct RequestAccountSnapshot
{
    AccountId account;
    bool operator==(const RequestAccountSnapshot &) const = default;
};

/// Learn from these bars apart from this thread, and answer with ModelsFitted (market::fitMarketModels).
struct FitModels
{
    std::vector<domain::Candle> hourly;
    bool operator==(const FitModels &) const = default;
};

/// Work this out apart from this thread, and answer with ScenariosAssessed (risk::scenarioReport).
struct AssessScenarios
{
    risk::ScenarioInput input;
    bool operator==(const AssessScenarios &) const = default;
};

/// Replay these bars at every position of the signal dial apart from this thread, and answer with DialMeasured.
struct MeasureDial
{
    bool isLong = true;
    double leverage = 1, equity = 0, hedgeEquity = 0; ///< quote
    std::string strategy;
    strategy::Parameters parameters;
    domain::Instrument instrument;
    risk::MarginSchedule schedule;
    std::vector<domain::Candle> hourly, reference; ///< of the hedge instrument, and of the market beside it
    bool operator==(const MeasureDial &) const = default;
};

// --- to the store ---
struct RecordOrder
{
    domain::Order order;
    std::uint64_t decision = 0;
    double expectedSlippage = 0, realisedSlippage = 0; ///< quote, against the mid at the decision; paid > 0
    bool operator==(const RecordOrder &) const = default;
};
struct RecordFill
{
    domain::Fill fill;
    std::uint64_t decision = 0;
    double slippage = 0; ///< quote currency against the mid at the decision; paid > 0
    bool operator==(const RecordFill &) const = default;
};
struct RecordFunding
{
    domain::FundingPayment payment;
    bool operator==(const RecordFunding &) const = default;
};
struct RecordTransfer
{
    domain::Transfer transfer;
    bool operator==(const RecordTransfer &) const = default;
};
/// The net position of an account, whenever it changes: what the next session compares with.
struct RecordPosition
{
    KnownPosition position;
    bool operator==(const RecordPosition &) const = default;
};
/// Everything that happened in the account until then has been told and written: where the next session begins to read.
struct RecordHeard
{
    AccountId account;
    Timestamp until;
    bool operator==(const RecordHeard &) const = default;
};
struct RecordDecision
{
    strategy::Decision decision;
    bool operator==(const RecordDecision &) const = default;
};
struct RecordCandle
{
    InstrumentId instrument;
    domain::Candle candle;
    bool operator==(const RecordCandle &) const = default;
};
struct RecordInstrument
{
    domain::Instrument instrument;
    bool operator==(const RecordInstrument &) const = default;
};
struct RecordIntent
{
    Intent intent;
    bool accepted = true;
    std::string outcome; ///< why it was refused, else empty
    bool operator==(const RecordIntent &) const = default;
};
/// One point of the history charts and of the account history table. Equities in quote currency; nan = unknown.
struct Sample
{
    Timestamp at;
    double mark = 0;
    double ratio = 0, target = 0;
    double equityWithHedge = 0;    ///< protected + hedge account
    double equityWithoutHedge = 0; ///< protected, less what came from the hedge account, + what that held at the start, untouched
    double protectedEquity = 0, hedgeEquity = 0;
    double liquidationPrice = 0;
    double hedgeCost = 0; ///< fees - funding + slippage since the start; paid > 0
    double volatility = 0;
    bool operator==(const Sample &) const = default;
};
struct RecordSample
{
    Sample sample;
    bool operator==(const RecordSample &) const = default;
};

using Effect = std::variant<PlaceOrder, CancelOrder, CancelAllOrders, QueryOrder, RenewDeadManSwitch, SendTransfer, QueryTransfer,
                            CloseTransfer, RequestBookSnapshot, RequestAccountSnapshot, FitModels, AssessScenarios, MeasureDial,
                            RecordOrder, RecordFill, RecordFunding, RecordTransfer, RecordPosition, RecordHeard, RecordDecision,
                            RecordCandle, RecordInstrument, RecordIntent, RecordSample, Note>;
/// In order of execution; empty (and without heap memory) for most events.
using Effects = std::vector<Effect>;

} // namespace ballast::engine
