// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cost_ledger.h"

#include "domain/numbers.h"

#include <algorithm>

namespace ballast::engine {

template<typename Change>
void CostLedger::apply(domain::Timestamp at, Change change)
{
    const auto day = domain::dayNumber(at), month = domain::monthNumber(at);
    if (day > m_day) {
        m_day = day;
        m_today = {};
    }
    if (month > m_monthNumber) {
        m_monthNumber = month;
        m_month = {};
    }
    if (day == m_day)
        change(m_today);
    if (month == m_monthNumber)
        change(m_month);
    change(m_total);
}

void CostLedger::addFill(domain::Money fee, double slippage, domain::Timestamp at)
{
    apply(at, [&](CostSum &sum) {
        sum.fees += fee;
        sum.slippage += slippage;
    });
}

void CostLedger::addFunding(domain::Money received, domain::Timestamp at)
{
    apply(at, [&](CostSum &sum) { sum.funding -= received; });
}

CostSum CostLedger::today(domain::Timestamp now) const { return domain::dayNumber(now) == m_day ? m_today : CostSum{}; }

CostSum CostLedger::month(domain::Timestamp now) const { return domain::monthNumber(now) == m_monthNumber ? m_month : CostSum{}; }

double CostLedger::projectedMonth(domain::Timestamp now, domain::Timestamp start) const
{
    const auto since = std::max(domain::startOfMonth(now), start);
    const double elapsed = domain::toSeconds(now - since);
    if (elapsed < 3600)
        return domain::unknownValue;
    const double end = domain::toSeconds(domain::startOfMonth(now) - domain::Timestamp{}) + domain::daysInMonth(now) * 86'400.0;
    const double remaining = end - domain::toSeconds(now - domain::Timestamp{});
    const double cost = month(now).total();
    return cost + cost / elapsed * remaining;
}

} // namespace ballast::engine
