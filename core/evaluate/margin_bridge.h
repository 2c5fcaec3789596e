// SPDX-License-Identifier: GPL-3.0-or-later
/// Moving margin between the protected and the hedge account, in time: the only thing by which a hedge in another account keeps a
/// position alive.
///
/// Rule, the same for either account: when less than `triggerShare` of the reference distance to liquidation is left, as much as brings
/// the whole reference distance back is asked for; the giver keeps the reference distance for itself and can give only what is in its
/// wallet (unrealised profit can't be withdrawn). The reference is the protected position's distance when it was opened.
#pragma once

#include "domain/decimal.h"
#include "domain/time.h"
#include "exchange/margin_account.h"
#include "risk/margin_schedule.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace ballast::evaluate {

enum class TransferMode : std::uint8_t {
    none,     ///< never
    manual,   ///< by the trader, who needs time to notice
    automatic ///< by the application, where the trader allows it
};
[[nodiscard]] std::string_view name(TransferMode mode) noexcept;
[[nodiscard]] std::optional<TransferMode> transferMode(std::string_view name) noexcept;

struct TransferPolicy
{
    TransferMode mode = TransferMode::none;
    domain::Duration automaticDelay = std::chrono::minutes(1);
    domain::Duration manualDelay = std::chrono::hours(4);
    double triggerShare = 0.5;

    [[nodiscard]] domain::Duration delay() const { return mode == TransferMode::manual ? manualDelay : automaticDelay; }
};

/// The one position of one account, as the bridge sees it at `mark`.
struct BridgeEnd
{
    const exchange::MarginAccount *account = nullptr;
    domain::Quantity quantity; ///< signed; zero = no position
    domain::Price entry;
};

/// |liquidation price / mark - 1|; infinity when nothing can be liquidated.
[[nodiscard]] double liquidationDistance(const BridgeEnd &end, const risk::MarginSchedule &schedule, double mark);
/// Margin that has to be added (> 0) or can be spared (< 0) so that liquidation is exactly `distance` away from `mark`.
[[nodiscard]] double marginFor(const BridgeEnd &end, const risk::MarginSchedule &schedule, double mark, double distance);
/// What `giver` can part with: keeps `distance` for its own position, at most its wallet, at least 0.
[[nodiscard]] domain::Money spare(const BridgeEnd &giver, const risk::MarginSchedule &schedule, double mark, double distance);
/// What moves from `giver` to `taker` at `mark` under the rule above; 0 = nothing to do, or nothing to give.
[[nodiscard]] domain::Money bridgeAmount(const BridgeEnd &taker, const BridgeEnd &giver, const risk::MarginSchedule &schedule, double mark,
                                         double referenceDistance, double triggerShare);

} // namespace ballast::evaluate
