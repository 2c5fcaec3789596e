// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/reconciliation.h"

#include "domain/text_format.h"

#include <algorithm>

namespace ballast::engine {

std::string_view name(ReconciliationState state) noexcept
{
    switch (state) {
    case ReconciliationState::notNeeded: return "notNeeded";
    case ReconciliationState::pending: return "pending";
    case ReconciliationState::matched: return "matched";
    case ReconciliationState::differs: return "differs";
    case ReconciliationState::acknowledged: return "acknowledged";
    }
    return "?";
}

namespace {

std::string utcText(domain::Timestamp at)
{
    const std::chrono::sys_time<std::chrono::nanoseconds> time{std::chrono::nanoseconds(at.ns)};
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(std::chrono::floor<std::chrono::seconds>(time - day));
    return domain::textFormat("%04d-%02u-%02u %02ld:%02ld UTC", int(date.year()), unsigned(date.month()), unsigned(date.day()),
                              long(clock.hours().count()), long(clock.minutes().count()));
}

} // namespace

domain::Timestamp EarlierSession::heardUntil(domain::AccountId account) const
{
    const auto found = std::ranges::find(heard, account, &Heard::account);
    return found == heard.end() ? domain::Timestamp{} : found->until;
}

bool explained(const KnownPosition &before, domain::Quantity now, std::span<const domain::Fill> fills, domain::Duration crossing)
{
    auto held = before.quantity;
    for (auto at = fills.rbegin(); held != now && at != fills.rend() && at->at >= before.at - crossing; ++at)
        held = at->side == domain::Side::buy ? held + at->quantity : held - at->quantity;
    return held == now;
}

std::vector<std::string> differences(const ReconciliationInput &input)
{
    std::vector<std::string> out;
    if (!input.before && !input.now.isZero())
        out.push_back("The hedge account already holds " + input.now.toString() + " " + input.symbol
                      + ", which Ballast did not open; from now on it counts as hedge.");
    if (input.before && !explained(*input.before, input.now, input.own))
        out.push_back("The hedge account holds " + input.now.toString() + " " + input.symbol + "; when Ballast last ran it held "
                      + input.before->quantity.toString() + ", and its own trades since do not explain the difference.");
    for (const auto &fill : input.foreign)
        out.push_back("Somebody else traded in the hedge account on " + utcText(fill.at) + ": " + std::string(domain::name(fill.side)) + " "
                      + fill.quantity.toString() + " at " + fill.price.toString() + ".");
    for (const auto &order : input.foreignOrders)
        out.push_back("An order that Ballast did not send rests in the hedge account: " + order.request.id.str() + ", "
                      + std::string(domain::name(order.request.side)) + " " + order.request.quantity.toString() + ".");
    for (const auto &position : input.strangers)
        out.push_back("The hedge account holds a position that is not the hedge: " + position.quantity.toString()
                      + "; its margin is not free for the hedge.");
    return out;
}

} // namespace ballast::engine
