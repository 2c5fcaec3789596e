// SPDX-License-Identifier: GPL-3.0-or-later
/// The promise that no order and no transfer is forgotten: its intent is in this file before it leaves.
///
/// Append-only text, one record a line, each with a checksum; one write() per record, so that it survives the death of the process
/// (kill -9). A background thread calls fdatasync, so that a power cut loses at most its interval; client ids and reconciliation cover
/// that. A torn last line is ignored when read. See docs/decisions/001-order-journal.md.
#pragma once

#include "domain/error.h"
#include "domain/order.h"
#include "domain/transfer.h"

#include <tl/expected.hpp>

#include <QString>

#include <atomic>
#include <thread>
#include <vector>

namespace ballast::store {

/// An order whose end is not in the journal: its fate has to be asked for.
struct OpenIntent
{
    domain::OrderRequest request;
    std::uint64_t decision = 0;
    domain::Timestamp at;
};

/// A transfer between own accounts whose end is not in the journal.
struct OpenTransfer
{
    domain::TransferRequest request;
    domain::Timestamp at;
};

struct OpenEnds
{
    std::vector<OpenIntent> orders;
    std::vector<OpenTransfer> transfers;
};

class OrderJournal
{
public:
    /// Opens or creates `path`; `openIntents` gets what the last session left unresolved, and the file is started anew with only those.
    [[nodiscard]] static tl::expected<std::unique_ptr<OrderJournal>, domain::Error> open(const QString &path,
                                                                                         std::vector<OpenIntent> &openIntents);
    /// The same, with the transfers, too.
    [[nodiscard]] static tl::expected<std::unique_ptr<OrderJournal>, domain::Error> open(const QString &path, OpenEnds &openEnds);
    ~OrderJournal();
    OrderJournal(const OrderJournal &) = delete;
    OrderJournal &operator=(const OrderJournal &) = delete;

    /// Must succeed before the order leaves.
    [[nodiscard]] tl::expected<void, domain::Error> appendIntent(const domain::OrderRequest &request, std::uint64_t decision,
                                                                 domain::Timestamp at);
    /// Only final states matter; others are ignored.
    [[nodiscard]] tl::expected<void, domain::Error> appendOutcome(const domain::ClientOrderId &id, domain::OrderStatus status,
                                                                  domain::Timestamp at);

    /// Must succeed before the transfer leaves.
    [[nodiscard]] tl::expected<void, domain::Error> appendTransfer(const domain::TransferRequest &request, domain::Timestamp at);
    [[nodiscard]] tl::expected<void, domain::Error> appendTransferEnd(const domain::ClientOrderId &id, domain::TransferStatus status,
                                                                      domain::Timestamp at);

private:
    OrderJournal(int file, QString path);
    tl::expected<void, domain::Error> append(std::string_view line);
    void syncInBackground();

    int m_file;
    QString m_path;
    std::atomic<bool> m_dirty = false, m_stop = false;
    std::thread m_syncer;
};

} // namespace ballast::store
