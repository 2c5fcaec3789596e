// SPDX-License-Identifier: GPL-3.0-or-later
#include "market/book_sync.h"

#include <utility>

namespace ballast::market {

namespace {

/// Half a minute at ten updates a second; past that the requested snapshot is taken for lost and asked for again.
constexpr std::size_t maximumPending = 300;

} // namespace

BookSync::BookSync(domain::Price tickSize, SequenceRule rule) : m_book(tickSize), m_rule(rule) {}

void BookSync::reset()
{
    m_book.clear();
    m_pending.clear();
    m_state = SyncState::waitingForSnapshot;
    m_bridged = false;
    m_lastId = 0;
}

void BookSync::applyLevels(const BookDelta &delta)
{
    for (const auto &level : delta.bids)
        m_book.apply(domain::Side::buy, level);
    for (const auto &level : delta.asks)
        m_book.apply(domain::Side::sell, level);
    m_lastId = delta.lastId;
    m_bridged = true;
}

BookSync::Result BookSync::apply(const BookDelta &delta)
{
    if (m_state == SyncState::waitingForSnapshot) {
        if (m_pending.size() >= maximumPending)
            m_pending.clear();
        m_pending.push_back(delta);
        return m_pending.size() == 1 ? Result::needsSnapshot : Result::buffered;
    }
    bool chains = false;
    switch (m_rule) {
    case SequenceRule::firstLastPrevious:
        if (!m_bridged && delta.lastId < m_lastId)
            return Result::ignored;
        if (m_bridged && delta.lastId <= m_lastId)
            return Result::ignored; // sent twice
        chains = m_bridged ? delta.previousId == m_lastId : delta.firstId <= m_lastId;
        break;
    case SequenceRule::previous: chains = delta.previousId == m_lastId; break;
    case SequenceRule::increasing: chains = delta.lastId == m_lastId + 1; break;
    case SequenceRule::snapshotsOnly: chains = false; break;
    }
    if (!chains) {
        ++m_gaps;
        reset();
        m_pending.push_back(delta);
        return Result::needsSnapshot;
    }
    applyLevels(delta);
    return Result::applied;
}

BookSync::Result BookSync::apply(const BookSnapshot &snapshot)
{
    const bool late = m_state == SyncState::synchronised && m_rule == SequenceRule::firstLastPrevious && snapshot.lastId < m_lastId;
    if (late) // answers an earlier question; the book is further on
        return Result::ignored;
    auto pending = std::exchange(m_pending, {});
    if (m_rule == SequenceRule::firstLastPrevious && !pending.empty()) {
        std::erase_if(pending, [&](const BookDelta &delta) { return delta.lastId < snapshot.lastId; });
        if (!pending.empty() && pending.front().firstId > snapshot.lastId) {
            m_pending = std::move(pending);
            return Result::needsSnapshot;
        }
    } else {
        pending.clear();
    }
    m_book.replace(snapshot.bids, snapshot.asks);
    m_lastId = snapshot.lastId;
    m_bridged = false;
    m_state = SyncState::synchronised;
    for (const auto &delta : pending) {
        if (const auto result = apply(delta); result == Result::needsSnapshot)
            return result;
    }
    return Result::applied;
}

} // namespace ballast::market
