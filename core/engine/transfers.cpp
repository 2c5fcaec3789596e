// SPDX-License-Identifier: GPL-3.0-or-later
// Margin between the accounts: when to ask for it, when to move it, and what became of it.
#include "engine/engine_state.h"

#include "domain/text_format.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ballast::engine {

namespace {

using domain::Money;
using domain::TransferStatus;
using strategy::ParameterId;

constexpr double lookEvery = 1;              ///< outside seconds
constexpr double transferWindowSeconds = 30; ///< a request can arrive until then, and the history lag; no earlier "never" counts
constexpr double tellAgainAbove = 1.25;      ///< times the amount that was told

/// "14:05 UTC", or with the day where that is another.
std::string clockTime(Timestamp at, Timestamp now)
{
    const auto minutes = at.ns / 60'000'000'000 % 1440;
    const auto days = domain::dayNumber(at) - domain::dayNumber(now);
    const auto text = domain::textFormat("%02d:%02d UTC", int(minutes / 60), int(minutes % 60));
    return days == 0 ? text : text + domain::textFormat(" (in %d day%s)", int(days), days == 1 ? "" : "s");
}

std::string cents(Money amount)
{
    const auto whole = amount.raw / 100'000'000, rest = amount.raw / 1'000'000 % 100;
    return domain::textFormat("%lld.%02lld", static_cast<long long>(whole), static_cast<long long>(rest));
}

} // namespace

std::string Engine::State::labelOf(AccountId account) const
{
    return isHedge(account) ? "the hedge account" : "the protected account " + m_config.accounts[account.value].label.str();
}

BridgePlan Engine::State::bridgePlan() const
{
    const auto endOf = [this](const AccountState &account) {
        const auto *balance = account.balance(hedgeInstrument().settle);
        return BridgeEnd{account.account.id,
                         {balance ? balance->wallet.toDouble() : 0, account.positions, m_config.instruments, m_marks, m_config.schedules},
                         &account.risk};
    };
    std::vector<BridgeEnd> ends;
    for (const auto &account : m_accounts) {
        if (!isHedge(account.account.id))
            ends.push_back(endOf(account));
    }
    const auto usable = [](const AccountState &account) { return account.synchronised && !account.vanishUnconfirmed; };
    if (!m_book.complete || !std::ranges::all_of(m_accounts, usable))
        return {};
    return planBridge(ends, endOf(hedgeAccount()), volatilityNow(), m_overrides.effective());
}

bool Engine::State::mayTransfer() const
{
    return m_config.transfers == TransferRight::granted && m_config.mode != Mode::observe && m_armed && !m_paused && !m_conflict
           && !m_standingDown && reconciled();
}

void Engine::State::tendBridge()
{
    if (const auto *open = m_transfers.open())
        watchTransfer(*open);
    if (!m_config.keepHistory || outsideSeconds(m_bridgeLookedAt) < lookEvery)
        return;
    m_bridgeLookedAt = m_now;
    if (!m_unsettled.empty())
        return; // figures of before and after would be mixed
    const auto plan = bridgePlan();
    if (plan.need == BridgeNeed::unknown)
        return;
    if (plan.need == BridgeNeed::none) {
        if (!m_transfers.open())
            m_bridgeLine.clear();
        if (std::exchange(m_toldTransfer, Money{}).sign() > 0)
            note(Severity::info, NoteCode::transferNeeded, "No margin has to be moved any more.");
        return;
    }
    const TransferContext context{m_transfers.movedOn(m_now),
                                  m_transfers.lastAttempt().isSet() ? std::optional(outsideSeconds(m_transfers.lastAttempt()))
                                                                    : std::nullopt,
                                  m_transfers.open() != nullptr || m_now < m_transfersBlockedUntil};
    const auto allowed = allowedTransfer(plan, context, m_overrides.effective());
    const bool uncertain = m_lastDoubt != strategy::Hold::none;
    if (mayTransfer() && !uncertain && allowed.amount.sign() > 0)
        return sendTransfer(plan, allowed.amount);
    if (mayTransfer() && (uncertain || allowed.bound == TransferLimit::interval))
        return; // it is seen to in a moment
    tellOfBridge(plan, allowed);
}

void Engine::State::tellOfBridge(const BridgePlan &plan, const TransferAllowance &allowed)
{
    const auto currency = hedgeInstrument().settle.str();
    const auto amount = cents(plan.wanted) + " " + currency;
    std::string text = domain::textFormat("Liquidation of %s is %.1f %% away. ", labelOf(plan.to).c_str(), std::fabs(plan.distance) * 100);
    if (plan.need == BridgeNeed::isolated)
        text += "Add " + amount + " to the margin of that isolated position itself; a transfer to the account does not reach it";
    else if (plan.spare >= plan.wanted)
        text += "Move " + amount + " from " + labelOf(plan.from) + " to it";
    else
        text +=
            "It needs " + amount + "; " + labelOf(plan.from) + " can spare " + cents(plan.spare) + ", the rest has to come from elsewhere";
    if (plan.within)
        text += ", before " + clockTime(m_now + *plan.within, m_now) + " (the market gets there by then with 5 % probability).";
    else
        text += ", at once.";
    if (mayTransfer() && plan.need == BridgeNeed::margin)
        text += " Ballast moves no more by itself: " + std::string(name(allowed.bound)) + " is the limit.";
    m_bridgeLine = text;
    if (m_toldTransfer.sign() > 0 && plan.wanted.toDouble() <= tellAgainAbove * m_toldTransfer.toDouble())
        return;
    m_toldTransfer = plan.wanted;
    note(Severity::critical, NoteCode::transferNeeded, std::move(text));
}

void Engine::State::sendTransfer(const BridgePlan &plan, Money amount)
{
    domain::TransferRequest request;
    const auto id = m_config.orderTag.str() + "t" + std::to_string(m_config.session) + "n" + std::to_string(m_transfers.count() + 1);
    request.id = domain::ClientOrderId(id);
    request.from = plan.from;
    request.to = plan.to;
    request.amount = amount;
    request.currency = hedgeInstrument().settle;
    m_transfers.plan(request, m_now);
    m_transferAskedAt = m_now;
    m_bridgeLine =
        domain::textFormat("Liquidation is %.1f %% away: %s %s of margin are on their way from %s to %s.", std::fabs(plan.distance) * 100,
                           cents(amount).c_str(), request.currency.str().c_str(), labelOf(plan.from).c_str(), labelOf(plan.to).c_str());
    note(Severity::info, NoteCode::transferSent, m_bridgeLine);
    m_effects.emplace_back(SendTransfer{request});
}

void Engine::State::watchTransfer(const TrackedTransfer &open)
{
    const double patience = m_overrides.effective()[ParameterId::maximumDataAge];
    if (open.status == TransferStatus::planned || outsideSeconds(std::max(open.updatedAt, m_transferAskedAt)) < patience)
        return;
    m_transferAskedAt = m_now;
    m_effects.emplace_back(QueryTransfer{open.request, open.plannedAt});
}

void Engine::State::on(const TransferUpdate &event)
{
    const auto *tracked = m_transfers.find(event.request.id);
    if (!tracked)
        return;
    // What is still under way can arrive until the venue's receive window has closed; no earlier "never" counts.
    if (event.neverArrived && outsideSeconds(tracked->plannedAt) < transferWindowSeconds)
        return;
    if (!m_transfers.apply(event, m_now))
        return;
    const auto &request = tracked->request;
    const auto amount = cents(request.amount) + " " + request.currency.str();
    switch (tracked->status) {
    case TransferStatus::planned:
    case TransferStatus::sent: return;
    case TransferStatus::unknown:
        m_transferAskedAt = m_now;
        m_bridgeLine = "It is not known yet whether " + amount + " have moved to " + labelOf(request.to) + "; the exchange is asked.";
        note(Severity::warning, NoteCode::transferUnknown,
             "No word on a transfer of " + amount + " to " + labelOf(request.to)
                 + ": its fate is being asked for, and nothing else is moved until it is known."
                 + (event.reason.empty() ? std::string() : " (" + event.reason + ")"));
        m_effects.emplace_back(QueryTransfer{request, tracked->plannedAt});
        return;
    case TransferStatus::refused:
        m_transfersBlockedUntil =
            m_now + domain::Duration(std::int64_t(m_overrides.effective()[ParameterId::transferInterval] * m_config.timeScale * 1e9));
        m_bridgeLine = "A transfer of " + amount + " to " + labelOf(request.to) + " was refused.";
        note(Severity::critical, NoteCode::transferRefused,
             event.neverArrived
                 ? "A transfer of " + amount + " to " + labelOf(request.to) + " never reached the exchange; it is tried again."
                 : "The exchange refused to move " + amount + " to " + labelOf(request.to) + ": "
                       + (event.reason.empty() ? domain::textFormat("code %d", event.code) : event.reason) + ". Move it by hand.");
        m_effects.emplace_back(CloseTransfer{request.id, TransferStatus::refused});
        return;
    case TransferStatus::confirmed: break;
    }
    m_moved += isHedge(request.from) ? request.amount : -request.amount;
    const auto book = [&](AccountId account, AccountId counterpart, const domain::TradeId &id, Money booked) {
        m_effects.emplace_back(RecordTransfer{{id, account, counterpart, booked, request.currency, m_now}});
        m_unsettled.push_back(account);
        askForAccount(m_accounts[account.value]);
    };
    book(request.from, request.to, event.idOut, -request.amount);
    book(request.to, request.from, event.idIn, request.amount);
    m_effects.emplace_back(CloseTransfer{request.id, TransferStatus::confirmed});
    m_toldTransfer = {};
    m_bridgeLine = amount + " of margin have arrived in " + labelOf(request.to) + ".";
    note(Severity::info, NoteCode::transferDone, m_bridgeLine);
}

void Engine::State::restoreTransfers(const EarlierSession &earlier)
{
    for (const auto &transfer : earlier.transfers) {
        if (transfer.amount.sign() < 0 && isHedge(transfer.account))
            m_transfers.addMoved(-transfer.amount, transfer.at);
    }
    for (const auto &[request, at] : earlier.openTransfers) {
        if (!known(request.from) || !known(request.to))
            continue;
        m_transfers.restore(request, at);
        m_transferAskedAt = m_now;
        note(Severity::warning, NoteCode::transferUnknown,
             "A transfer of " + cents(request.amount) + " " + request.currency.str() + " of the last session to " + labelOf(request.to)
                 + " has no known end; it is being asked for.");
        m_effects.emplace_back(QueryTransfer{request, at});
    }
}

} // namespace ballast::engine
