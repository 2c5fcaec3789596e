// SPDX-License-Identifier: GPL-3.0-or-later
/// The margin bridge in action: when margin has to go from the hedge account to a protected one, how much, until when, and what became of
/// each transfer. Pure; a hedge in another account does not move a liquidation price, only margin does (risk/margin_bridge.h).
///
/// Rule: when liquidation is nearer than ParameterId::bridgeTrigger, as much as puts it bridgeTarget away again, the maintenance there
/// exceeded by a buffer, rounded up to the cent. The hedge account gives what it has beyond initial margin and beyond what it needs to
/// outlive a move of bridgeReserve against it, with the same buffer, rounded down; unrealised profit can't leave an account. All marks
/// are taken to move by the same fraction.
#pragma once

#include "domain/transfer.h"
#include "engine/event.h"
#include "risk/account_risk.h"
#include "strategy/parameters.h"

#include <deque>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace ballast::engine {

struct BridgeEnd
{
    AccountId account;
    risk::AccountView view;
    const risk::AccountRisk *risk = nullptr; ///< of `view`
};

enum class BridgeNeed : std::uint8_t {
    unknown, ///< a figure is missing
    none,
    isolated, ///< margin of an isolated position: it has to be added to the position itself, at the exchange
    margin    ///< a transfer to the account helps
};

struct BridgePlan
{
    BridgeNeed need = BridgeNeed::unknown;
    AccountId from, to;
    double distance = 0;                    ///< of liquidation, as a fraction of the mark; long < 0
    domain::Money wanted;                   ///< brings the target distance back; whole cents, up
    domain::Money spare;                    ///< what the hedge account can part with; whole cents, down
    std::optional<domain::Duration> within; ///< until then the market reaches liquidation with 5 % probability; nullopt: not known
};

/// The protected account that is liquidated first counts. `volatility` annualised; nan = not known.
[[nodiscard]] BridgePlan planBridge(std::span<const BridgeEnd> protectedEnds, const BridgeEnd &hedge, double volatility,
                                    const strategy::Parameters &parameters);

// --- limits, in one place, checked last before a transfer is sent ---

enum class TransferLimit : std::uint8_t { none, spare, perTransfer, perDay, interval, smallest };
[[nodiscard]] std::string_view name(TransferLimit limit) noexcept;

struct TransferContext
{
    domain::Money movedToday;                  ///< of this UTC day, what is under way included
    std::optional<double> secondsSinceAttempt; ///< since the last one, outside time; nullopt: there was none
    bool blocked = false;                      ///< one is under way, or was refused a moment ago
};
struct TransferAllowance
{
    domain::Money amount;                      ///< may leave now; 0 = nothing
    TransferLimit bound = TransferLimit::none; ///< the one that made it less than wanted
};
[[nodiscard]] TransferAllowance allowedTransfer(const BridgePlan &plan, const TransferContext &context,
                                                const strategy::Parameters &parameters);

// --- what became of them ---

struct TrackedTransfer
{
    domain::TransferRequest request;
    domain::TransferStatus status = domain::TransferStatus::planned;
    Timestamp plannedAt, updatedAt;
    int code = 0;       ///< of a refusal
    std::string reason; ///< of a refusal, or why the outcome is not known
    bool operator==(const TrackedTransfer &) const = default;
};

/// One transfer at a time; a final state is never left, `unknown` gives way to nothing but a final one.
class TransferTracker
{
public:
    /// Adds one in state `planned`.
    void plan(const domain::TransferRequest &request, Timestamp at);
    /// One that an earlier session left without an end: `unknown`.
    void restore(const domain::TransferRequest &request, Timestamp at);
    /// What earlier sessions of this day moved.
    void addMoved(domain::Money amount, Timestamp at) { m_earlier.push_back({amount, at}); }
    /// True when the state changed.
    bool apply(const TransferUpdate &update, Timestamp at);

    [[nodiscard]] const TrackedTransfer *open() const; ///< neither confirmed nor refused
    [[nodiscard]] const TrackedTransfer *find(const domain::ClientOrderId &id) const;
    /// On the UTC day of `now`: confirmed or without an end.
    [[nodiscard]] domain::Money movedOn(Timestamp now) const;
    [[nodiscard]] Timestamp lastAttempt() const { return m_transfers.empty() ? Timestamp{} : m_transfers.front().plannedAt; }
    [[nodiscard]] const std::deque<TrackedTransfer> &transfers() const { return m_transfers; } ///< newest first, at most 200
    [[nodiscard]] std::uint64_t count() const { return m_count; }

private:
    struct Moved
    {
        domain::Money amount;
        Timestamp at;
    };
    std::deque<TrackedTransfer> m_transfers;
    std::vector<Moved> m_earlier;
    std::uint64_t m_count = 0;
};

} // namespace ballast::engine
