// SPDX-License-Identifier: GPL-3.0-or-later
/// Everything that can happen, as values. Live, paper, demo and replay feed the same engine with the same events.
///
/// An Event may be reused by its producer (decoders keep one per kind so that level vectors keep their capacity);
/// the engine copies what it keeps.
#pragma once

#include "domain/account.h"
#include "domain/instrument.h"
#include "domain/market_data.h"
#include "domain/order.h"
#include "domain/transfer.h"
#include "engine/dial.h"
#include "engine/intent.h"
#include "engine/note.h"
#include "engine/reconciliation.h"
#include "market/book_sync.h"
#include "market/market_models.h"
#include "risk/margin_schedule.h"
#include "risk/scenario_report.h"

#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ballast::engine {

using domain::AccountId;
using domain::InstrumentId;
using domain::Timestamp;

// --- market ---
struct BookDeltaEvent
{
    InstrumentId instrument;
    market::BookDelta delta;
    bool operator==(const BookDeltaEvent &) const = default;
};
struct BookSnapshotEvent
{
    InstrumentId instrument;
    market::BookSnapshot snapshot;
    bool operator==(const BookSnapshotEvent &) const = default;
};
struct BestQuote
{
    InstrumentId instrument;
    domain::Price bid, ask;
    domain::Quantity bidQuantity, askQuantity;
    bool operator==(const BestQuote &) const = default;
};
struct Trade
{
    InstrumentId instrument;
    domain::Price price;
    domain::Quantity quantity; ///< > 0
    domain::Side aggressor = domain::Side::buy;
    bool operator==(const Trade &) const = default;
};
struct MarkPrice
{
    InstrumentId instrument;
    domain::Price mark, index;
    domain::Rate fundingRate; ///< predicted for nextFunding; positive: longs pay
    Timestamp nextFunding;
    bool operator==(const MarkPrice &) const = default;
};
enum class CandleState : std::uint8_t { open, closed };
struct CandleEvent
{
    InstrumentId instrument;
    domain::Candle candle;
    CandleState state = CandleState::closed;
    bool operator==(const CandleEvent &) const = default;
};
/// DVOL or the like; annualised fraction.
struct ImpliedVolatility
{
    domain::Currency base;
    double value = 0;
    bool operator==(const ImpliedVolatility &) const = default;
};

// --- reference data ---
struct InstrumentDefinition
{
    domain::Instrument instrument;
    bool operator==(const InstrumentDefinition &) const = default;
};
struct MarginScheduleUpdate
{
    InstrumentId instrument;
    risk::MarginSchedule schedule;
    bool operator==(const MarginScheduleUpdate &) const = default;
};
struct FeeRates
{
    AccountId account;
    InstrumentId instrument;
    domain::Rate maker, taker;
    bool operator==(const FeeRates &) const = default;
};
struct FundingInterval
{
    InstrumentId instrument;
    domain::Duration interval{};
    bool operator==(const FundingInterval &) const = default;
};

// --- accounts ---
/// The whole truth of one account at one moment, read over REST: replaces what was held.
struct AccountSnapshot
{
    AccountId account;
    domain::PositionMode positionMode = domain::PositionMode::oneWay;
    std::vector<domain::Balance> balances;
    std::vector<domain::Position> positions;
    std::vector<domain::Order> openOrders;
    /// When its reading began: it need not know what happened since. Not set: it is of the event's own time.
    Timestamp since{};
    bool operator==(const AccountSnapshot &) const = default;
};
struct BalanceUpdate
{
    domain::Balance balance;
    bool operator==(const BalanceUpdate &) const = default;
};
/// Venue streams may leave out what they do not carry: leverage 0 = unchanged.
struct PositionUpdate
{
    domain::Position position;
    bool operator==(const PositionUpdate &) const = default;
};
/// Forced by the venue, told from its own order ids.
enum class ForcedBy : std::uint8_t { nobody, liquidation, autoDeleveraging, settlement };
struct OrderUpdate
{
    domain::Order order;
    ForcedBy forcedBy = ForcedBy::nobody;
    bool neverArrived = false; ///< the venue was asked for it, by id and among all its orders, and does not know it
    bool operator==(const OrderUpdate &) const = default;
};
struct FillEvent
{
    domain::Fill fill;
    ForcedBy forcedBy = ForcedBy::nobody;
    bool operator==(const FillEvent &) const = default;
};
struct FundingEvent
{
    domain::FundingPayment payment;
    bool operator==(const FundingEvent &) const = default;
};
/// What is known of a transfer of ours.
struct TransferUpdate
{
    domain::TransferRequest request;
    domain::TransferStatus status = domain::TransferStatus::unknown;
    domain::TradeId idOut, idIn; ///< the venue's numbers of the booking in `from` and in `to`, once confirmed
    int code = 0;                ///< the venue's own number of a refusal
    std::string reason;          ///< of a refusal, or why the outcome is not known
    bool neverArrived = false;   ///< the venue's history was asked and has no such transfer
    bool operator==(const TransferUpdate &) const = default;
};
struct LeverageUpdate
{
    AccountId account;
    InstrumentId instrument;
    double leverage = 1;
    bool operator==(const LeverageUpdate &) const = default;
};
struct MarginCall
{
    AccountId account;
    InstrumentId instrument;
    bool operator==(const MarginCall &) const = default;
};

// --- the machine around it ---
enum class Feed : std::uint8_t { market, user };
enum class FeedState : std::uint8_t { disconnected, connecting, connected };
struct FeedStatus
{
    Feed feed = Feed::market;
    domain::VenueId venue = domain::VenueId::simulated;
    AccountId account; ///< user feeds only
    FeedState state = FeedState::disconnected;
    bool operator==(const FeedStatus &) const = default;
};
/// Server clock minus ours, and the round trip over which it was measured.
struct ClockOffset
{
    domain::VenueId venue = domain::VenueId::simulated;
    domain::Duration offset{}, roundTrip{};
    bool operator==(const ClockOffset &) const = default;
};
/// A sign of life on a user feed (pong, keep-alive): its silence is no staleness then.
struct UserFeedAlive
{
    AccountId account;
    bool operator==(const UserFeedAlive &) const = default;
};
struct TimerTick
{
    bool operator==(const TimerTick &) const = default;
};
/// The machine slept or its clock jumped: nothing held is trusted until read again.
struct ClockJump
{
    domain::Duration gap{};
    bool operator==(const ClockJump &) const = default;
};
struct IntentEvent
{
    Intent intent;
    bool operator==(const IntentEvent &) const = default;
};
/// The answer to FitModels; without models when the history did not suffice.
struct ModelsFitted
{
    std::shared_ptr<const market::MarketModels> models;
    bool operator==(const ModelsFitted &other) const
    {
        return models == other.models || (models && other.models && *models == *other.models);
    }
};

/// The answer to AssessScenarios.
struct ScenariosAssessed
{
    std::shared_ptr<const risk::ScenarioReport> report;
    bool operator==(const ScenariosAssessed &other) const
    {
        return report == other.report || (report && other.report && *report == *other.report);
    }
};

/// The answer to MeasureDial; no rows where the past does not suffice.
struct DialMeasured
{
    std::vector<DialRow> rows;
    bool operator==(const DialMeasured &) const = default;
};

/// What the database and the order journal know of the sessions before; the first event of a session that carries on, and of any other
/// that has a transfer without an end or a restored database to tell of.
struct SessionRestored
{
    std::shared_ptr<const EarlierSession> earlier;
    bool operator==(const SessionRestored &other) const
    {
        return earlier == other.earlier || (earlier && other.earlier && *earlier == *other.earlier);
    }
};
/// Every order and fill since the account was last heard has been told.
struct HistoryRead
{
    AccountId account;
    bool operator==(const HistoryRead &) const = default;
};

/// What the machine around the engine found wrong, or right again: keys, disk. It is told like what the engine notices itself.
struct HostReport
{
    Severity severity = Severity::warning; ///< info: that is over
    NoteCode code = NoteCode::historyFailed;
    std::string text;
    Subject subject{};
    bool operator==(const HostReport &) const = default;
};

using EventBody =
    std::variant<BookDeltaEvent, BestQuote, Trade, MarkPrice, CandleEvent, BookSnapshotEvent, ImpliedVolatility, InstrumentDefinition,
                 MarginScheduleUpdate, FeeRates, FundingInterval, AccountSnapshot, BalanceUpdate, PositionUpdate, OrderUpdate, FillEvent,
                 FundingEvent, LeverageUpdate, MarginCall, FeedStatus, ClockOffset, UserFeedAlive, TimerTick, ClockJump, IntentEvent,
                 ModelsFitted, ScenariosAssessed, DialMeasured, SessionRestored, HistoryRead, TransferUpdate, HostReport>;

struct Event
{
    Timestamp at;      ///< when Ballast received it (its own clock): the only time the engine knows
    Timestamp venueAt; ///< the venue's own stamp, if it has one
    EventBody body;
    bool operator==(const Event &) const = default;
};

[[nodiscard]] std::string_view name(const EventBody &body) noexcept;

} // namespace ballast::engine
