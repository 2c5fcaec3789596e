// SPDX-License-Identifier: GPL-3.0-or-later
/// What an earlier session left behind, held against what the venue shows now. Pure: values in, sentences out.
///
/// Order of a start: SessionRestored (from the database and the order journal) → AccountSnapshot → orders and fills since →
/// HistoryRead, and with it reconcile(). Where differences are found, arming waits until the trader has acknowledged them.
#pragma once

#include "domain/account.h"
#include "domain/order.h"
#include "domain/transfer.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace ballast::engine {

/// A position as it was last written down.
struct KnownPosition
{
    domain::AccountId account;
    domain::InstrumentId instrument;
    domain::Quantity quantity; ///< net, signed
    domain::Timestamp at;
    bool operator==(const KnownPosition &) const = default;
};

/// A fill with what the ledger knew of it.
struct KnownFill
{
    domain::Fill fill;
    double slippage = 0; ///< quote; paid > 0
    bool operator==(const KnownFill &) const = default;
};

struct EarlierSession
{
    struct Heard
    {
        domain::AccountId account;
        domain::Timestamp until; ///< everything before has been told and written
        bool operator==(const Heard &) const = default;
    };
    std::vector<Heard> heard; ///< empty: there was no earlier session
    std::vector<KnownPosition> positions;
    std::vector<KnownFill> fills;                 ///< of this month and at least the last two days
    std::vector<domain::FundingPayment> payments; ///< of the same time
    std::vector<domain::Order> orders;            ///< sent on this UTC day
    std::vector<domain::Order> unresolved;        ///< journalled, and no end known
    struct OpenTransfer
    {
        domain::TransferRequest request;
        domain::Timestamp at;
        bool operator==(const OpenTransfer &) const = default;
    };
    std::vector<OpenTransfer> openTransfers; ///< journalled, and no end known
    std::vector<domain::Transfer> transfers; ///< of this UTC day, between accounts of ours, both sides
    std::string restored;                    ///< that the database was damaged, and what stands in its place; empty: it was not
    bool operator==(const EarlierSession &) const = default;

    /// Not set: the account was never heard.
    [[nodiscard]] domain::Timestamp heardUntil(domain::AccountId account) const;
};

enum class ReconciliationState : std::uint8_t {
    notNeeded,   ///< demo, paper, observe: nothing is carried over
    pending,     ///< the venue has not been read yet
    matched,     ///< every difference has an explanation
    differs,     ///< waits for the trader
    acknowledged ///< by the trader
};
[[nodiscard]] std::string_view name(ReconciliationState state) noexcept;

struct Reconciliation
{
    ReconciliationState state = ReconciliationState::notNeeded;
    domain::Timestamp at;
    std::vector<std::string> differences; ///< one sentence each, for the trader
    bool operator==(const Reconciliation &) const = default;
};

/// Is `now` what `before` and the newest of these fills make, however many of them? Oldest first. A reading and a fill of the same
/// minute may have crossed, and the reading may already hold fills that are told later; fills older than the reading by more than
/// `crossing` are in it.
[[nodiscard]] bool explained(const KnownPosition &before, domain::Quantity now, std::span<const domain::Fill> fills,
                             domain::Duration crossing = std::chrono::minutes(1));

struct ReconciliationInput
{
    std::optional<KnownPosition> before; ///< of the hedge account; nullopt: never seen before
    domain::Quantity now;
    std::span<const domain::Fill> own;     ///< ours, or forced by the venue; of hedge account and instrument, oldest first
    std::span<const domain::Fill> foreign; ///< somebody else's since the last session
    std::span<const domain::Order> foreignOrders;
    std::span<const domain::Position> strangers; ///< positions in the hedge account that are not the hedge
    std::string symbol;
};
[[nodiscard]] std::vector<std::string> differences(const ReconciliationInput &input);

} // namespace ballast::engine
