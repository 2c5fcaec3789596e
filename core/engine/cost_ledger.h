// SPDX-License-Identifier: GPL-3.0-or-later
/// What the hedge cost: fees and funding exactly as booked, slippage as estimated. Paid > 0 everywhere.
#pragma once

#include "domain/decimal.h"
#include "domain/time.h"

#include <cstdint>

namespace ballast::engine {

struct CostSum
{
    domain::Money fees;    ///< rebates negative
    domain::Money funding; ///< received negative
    double slippage = 0;   ///< against the mid at the decision
    [[nodiscard]] double total() const { return fees.toDouble() + funding.toDouble() + slippage; }
};

/// Days and months are UTC.
class CostLedger
{
public:
    /// What is told late counts for the day and month on which it happened.
    void addFill(domain::Money fee, double slippage, domain::Timestamp at);
    void addFunding(domain::Money received, domain::Timestamp at);
    /// The total counts from here.
    void startTotal() { m_total = {}; }

    [[nodiscard]] CostSum today(domain::Timestamp now) const;
    [[nodiscard]] CostSum month(domain::Timestamp now) const;
    [[nodiscard]] const CostSum &total() const { return m_total; }
    /// This month's cost if it goes on as since `start` (or the first of the month); nan before an hour has passed.
    [[nodiscard]] double projectedMonth(domain::Timestamp now, domain::Timestamp start) const;

private:
    template<typename Change>
    void apply(domain::Timestamp at, Change change);

    CostSum m_today, m_month, m_total;
    std::int64_t m_day = 0, m_monthNumber = 0;
};

} // namespace ballast::engine
