// SPDX-License-Identifier: GPL-3.0-or-later
/// A venue's tiered maintenance margin: maintenance = value * rate - deduction, by tier of the position's size.
/// Source: Binance "Leverage and Margin of USDⓈ-M Futures"; deduction[n] = floor[n] (rate[n] - rate[n-1]) + deduction[n-1].
/// What differs between venues is in MarginRule; which venue does what is in venue_margin.h.
///
/// Prices and sizes here are those of the contract's own space: a linear contract at price P is worth quantity * P in quote currency;
/// a coin-margined one is worth quantity / P in coin, which is quantity * z at z = 1/P. Functions that take `price` mean P or z.
#pragma once

#include "domain/decimal.h"
#include "domain/error.h"

#include <tl/expected.hpp>

#include <cstdint>
#include <vector>

namespace ballast::risk {

/// What floors, caps and deductions count.
enum class TierUnit : std::uint8_t {
    value, ///< what the position is worth in its settlement currency: quote notional (linear), coin (inverse)
    size   ///< base coin (linear), face value in quote currency (inverse); does not move with the price
};
/// The price at which the position is valued for maintenance.
enum class MarginBasis : std::uint8_t { mark, entry };

struct MarginRule
{
    TierUnit unit = TierUnit::value;
    MarginBasis basis = MarginBasis::mark;
    bool wholePosition = false;   ///< the tier's rate holds for the whole position: no deductions, maintenance jumps at the edges
    double closingFee = 0;        ///< fraction of the value at the price looked at, required on top of maintenance
    double bankruptcyFee = 0;     ///< the same of the value at the bankruptcy price
    double ratePerCoin = 0;       ///< the rate grows by this with every base coin of the position
    bool chargesBothLegs = false; ///< hedge mode: initial margin of both legs of a contract, not of the larger one
    bool operator==(const MarginRule &) const = default;
};

struct MarginTier
{
    double notionalFloor = 0;   ///< in the rule's unit, exclusive except in the first tier
    double notionalCap = 0;     ///< inclusive: a notional equal to the cap is in the lower tier
    double maintenanceRate = 0; ///< fraction
    double deduction = 0;       ///< in the rule's unit
    double maxLeverage = 1;
    bool operator==(const MarginTier &) const = default;
};

/// Maintenance of one leg as long as it stays in its tier: constant + linear * price + quadratic * price^2, settlement currency.
struct MaintenanceCurve
{
    double constant = 0, linear = 0, quadratic = 0;
    [[nodiscard]] double at(double price) const { return constant + price * (linear + price * quadratic); }
};

class MarginSchedule
{
public:
    MarginSchedule() = default;
    /// Tiers ascending and adjoining, rates in (0, 1); deductions are computed where all are 0, unless a rate holds for the whole
    /// position. Errors name the tier.
    [[nodiscard]] static tl::expected<MarginSchedule, domain::Error> fromTiers(std::vector<MarginTier> tiers, const MarginRule &rule = {});
    /// One rate for every size.
    [[nodiscard]] static MarginSchedule flat(double maintenanceRate, double maxLeverage, const MarginRule &rule = {});

    [[nodiscard]] const std::vector<MarginTier> &tiers() const { return m_tiers; }
    [[nodiscard]] const MarginRule &rule() const { return m_rule; }
    [[nodiscard]] bool empty() const { return m_tiers.empty(); }
    /// The tier of `notional` >= 0 (in the rule's unit); above the last cap the last tier. Must not be empty.
    [[nodiscard]] const MarginTier &tierOf(double notional) const;
    [[nodiscard]] double maintenance(double notional) const; ///< of a plain linear position at its mark (default rule)
    [[nodiscard]] double initial(double notional, double leverage) const;

    /// The tier of a leg of `size` > 0 opened at `entry`, at `price`.
    [[nodiscard]] const MarginTier &tierOf(double size, double entry, double price) const;
    /// Maintenance and closing fee of a leg of `size` > 0 opened at `entry`, in the tier that it has at `price`; the bankruptcy fee is
    /// the pool's matter. `coinFollowsPrice`: the leg's base coins are size * price (inverse), not size (linear).
    [[nodiscard]] MaintenanceCurve curve(double size, double entry, double price, bool coinFollowsPrice) const;
    /// The tier moves with the price: only then can a leg change its tier on the way.
    [[nodiscard]] bool tiersFollowPrice() const { return m_rule.unit == TierUnit::value && m_rule.basis == MarginBasis::mark; }
    bool operator==(const MarginSchedule &) const = default;

private:
    std::vector<MarginTier> m_tiers;
    MarginRule m_rule;
};

} // namespace ballast::risk
