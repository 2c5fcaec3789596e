// SPDX-License-Identifier: GPL-3.0-or-later
/// What was booked in a stretch of time, as the database keeps it, as values: what statements and monthly reports are made from.
#pragma once

#include "domain/account.h"
#include "domain/instrument.h"
#include "domain/order.h"
#include "domain/transfer.h"
#include "engine/recorded_history.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace ballast::engine {

struct BookedFill
{
    domain::Fill fill;
    double slippage = 0; ///< quote, against the mid at the decision; paid > 0; nan = not known
    std::uint64_t decision = 0;
};

/// Signed quantity that was traded: bought > 0.
struct TradedQuantity
{
    AccountId account;
    InstrumentId instrument;
    domain::Quantity quantity;
};

/// A decision that sent an order.
struct BookedDecision
{
    Timestamp at;
    std::uint64_t number = 0;
    strategy::Action action = strategy::Action::none;
    market::Regime regime = market::Regime::normal;
    double currentRatio = 0, targetRatio = 0; ///< nan = not known
    domain::Quantity orderQuantity;           ///< signed
    double expectedCost = 0;                  ///< quote
    std::string explanation;
};

/// How often, and for how long, nothing was sent for a reason (strategy::Hold::none: an order was).
struct HoldTime
{
    strategy::Hold hold = strategy::Hold::none;
    std::size_t decisions = 0;
    domain::Duration time{}; ///< until the next decision, ten minutes at most
};

/// Of an instrument that is not the hedge's: the last price known at the two ends of the statement; nan = none.
struct EndPrices
{
    InstrumentId instrument;
    double opening = 0, closing = 0;
};

/// [from, to), everything ascending. Fills, payments and transfers begin after the opening sample where that lies before `from`, so
/// that each is in one statement and no statement has a hole before it.
struct RecordedBooks
{
    Timestamp from, to;
    Timestamp first, last;         ///< samples of the whole database; not set: it has none
    std::optional<Sample> opening; ///< the newest before `from`
    std::vector<Sample> samples;   ///< one a minute while a session ran
    std::vector<domain::Account> accounts;
    std::vector<domain::Instrument> instruments;
    InstrumentId hedgeInstrument;
    std::vector<BookedFill> fills;
    std::vector<domain::FundingPayment> funding;
    std::vector<domain::Transfer> transfers;
    std::vector<KnownPosition> positions;    ///< the newest reading of each
    std::vector<TradedQuantity> tradedLater; ///< from `to` on
    std::vector<EndPrices> prices;
    std::vector<BookedDecision> decisions;
    std::vector<HoldTime> holds;
    std::vector<RecordedIntent> intents;
    std::vector<RecordedStart> starts; ///< the last one before `from` included
    std::vector<RecordedNote> notes;
    std::array<std::size_t, std::size_t(domain::OrderStatus::unknown) + 1> orders{}; ///< by status, of those made in the period
};

} // namespace ballast::engine
