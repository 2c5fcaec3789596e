// SPDX-License-Identifier: GPL-3.0-or-later
/// Keeps an order book consistent with a venue's update stream, or says that it is not.
///
/// One state machine for every venue; what differs is how updates chain (SequenceRule). Updates that come before the
/// snapshot are buffered (bounded); a gap empties the book and asks for a new snapshot.
#pragma once

#include "domain/market_data.h"
#include "market/order_book.h"

#include <cstdint>
#include <vector>

namespace ballast::market {

enum class SequenceRule : std::uint8_t {
    /// Binance USDⓈ-M: drop lastId < snapshot id; first applied has firstId <= id <= lastId; then previousId == last lastId.
    firstLastPrevious,
    /// Snapshot in the stream, then previousId == last lastId (OKX seqId, Deribit change_id).
    previous,
    /// Snapshot in the stream, then lastId rises by one (Bybit).
    increasing,
    /// Every message is a whole book (Hyperliquid).
    snapshotsOnly
};

/// Incremental update; levels are absolute sizes.
struct BookDelta
{
    std::int64_t firstId = 0, lastId = 0, previousId = 0;
    domain::Levels bids, asks;
    bool operator==(const BookDelta &) const = default;
};

struct BookSnapshot
{
    std::int64_t lastId = 0;
    domain::Levels bids, asks;
    bool operator==(const BookSnapshot &) const = default;
};

enum class SyncState : std::uint8_t { waitingForSnapshot, synchronised };

class BookSync
{
public:
    BookSync(domain::Price tickSize, SequenceRule rule);

    enum class Result : std::uint8_t {
        applied,
        buffered,     ///< waiting for the snapshot
        ignored,      ///< older than the snapshot
        needsSnapshot ///< first update without a snapshot, or a gap: request one
    };
    Result apply(const BookDelta &delta);
    /// Result::needsSnapshot when the snapshot is older than what is buffered.
    Result apply(const BookSnapshot &snapshot);
    /// The socket was lost: nothing held is trusted any more.
    void reset();

    [[nodiscard]] SyncState state() const { return m_state; }
    [[nodiscard]] const OrderBook &book() const { return m_book; }
    [[nodiscard]] std::uint64_t gaps() const { return m_gaps; }

private:
    void applyLevels(const BookDelta &delta);

    OrderBook m_book;
    std::vector<BookDelta> m_pending;
    std::int64_t m_lastId = 0;
    std::uint64_t m_gaps = 0;
    SequenceRule m_rule;
    SyncState m_state = SyncState::waitingForSnapshot;
    bool m_bridged = false; ///< the first delta after the snapshot was seen
};

} // namespace ballast::market
