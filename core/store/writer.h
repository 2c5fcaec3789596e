// SPDX-License-Identifier: GPL-3.0-or-later
/// The store thread: takes records from the engine thread without making it wait, writes them in batches, backs up.
///
/// Orders, fills, funding, intents, decisions and notes are never dropped: when the disk fails they wait in memory and are tried again.
/// Candles and samples are dropped, and counted, once a million records wait.
#pragma once

#include "domain/error.h"
#include "store/backup.h"
#include "store/records.h"

#include <tl/expected.hpp>

#include <QString>

#include <atomic>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace ballast::store {

class StoreWriter
{
public:
    /// Called in the store thread: once when writing begins to fail, once for each record that can never be written, and at the end
    /// when something is left that could not be.
    using ErrorSink = std::function<void(const domain::Error &)>;
    enum class Trouble : std::uint8_t {
        failing,      ///< writing has begun to fail: the disk, a lock
        over,         ///< it works again; the error is empty
        recordLost,   ///< one record can never be written
        backupFailed, ///< the copy beside the database could not be made
        backupMade    ///< one was made; the error is empty
    };
    /// Called in the store thread beside the error sink, for whoever follows the state.
    using TroubleSink = std::function<void(Trouble, const domain::Error &)>;

    /// Opens the database in the new thread and returns its outcome. With a plan, the thread keeps backups beside the database; what is
    /// pushed meanwhile waits in memory.
    [[nodiscard]] static tl::expected<std::unique_ptr<StoreWriter>, domain::Error>
    start(const QString &path, ErrorSink error, TroubleSink trouble = {}, std::optional<BackupPlan> plan = std::nullopt);
    /// Writes what waits (for five seconds at most when the disk refuses), then closes.
    ~StoreWriter();
    StoreWriter(const StoreWriter &) = delete;
    StoreWriter &operator=(const StoreWriter &) = delete;

    /// From any thread; never waits for the disk.
    void push(Record record);
    /// Returns when everything pushed so far is committed, or false when that failed within `patience`.
    bool flush(std::chrono::milliseconds patience = std::chrono::seconds(10));
    [[nodiscard]] std::uint64_t dropped() const { return m_dropped; }

private:
    StoreWriter(QString path, ErrorSink error, TroubleSink trouble, std::optional<BackupPlan> plan)
        : m_path(std::move(path)), m_error(std::move(error)), m_trouble(std::move(trouble)), m_plan(plan)
    {}
    void run(std::function<void(tl::expected<void, domain::Error>)> started);

    QString m_path;
    ErrorSink m_error;
    TroubleSink m_trouble;
    std::optional<BackupPlan> m_plan;
    std::mutex m_mutex;
    std::condition_variable m_wake, m_written;
    std::vector<Record> m_queue;
    std::uint64_t m_pushed = 0, m_committed = 0;
    std::atomic<std::uint64_t> m_dropped = 0;
    bool m_stop = false, m_flushing = false;
    std::thread m_thread;
};

} // namespace ballast::store
