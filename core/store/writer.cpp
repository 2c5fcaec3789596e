// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/writer.h"

#include "store/database.h"
#include "store/repositories.h"
#include "store/sql_error.h"

#include <QFileInfo>

#include <future>
#include <utility>

namespace ballast::store {

namespace {

using std::chrono::milliseconds;

constexpr auto idleFlush = milliseconds(200), retryPause = milliseconds(500), lastPatience = milliseconds(5000);
constexpr std::size_t batchSize = 1000, wakeAt = 500, dropAbove = 1'000'000;

bool mayBeDropped(const Record &record)
{
    return std::holds_alternative<engine::RecordCandle>(record.body) || std::holds_alternative<engine::RecordSample>(record.body);
}

/// One transaction; on failure nothing of it stays. By statements: QSqlDatabase::commit() forgets SQLite's error code.
tl::expected<void, domain::Error> writeBatch(Database &database, Repositories &repositories, std::span<const Record> batch)
{
    auto &connection = database.connection();
    QSqlQuery query(connection);
    const auto fail = [&](domain::Error error) -> tl::expected<void, domain::Error> {
        query.exec(QStringLiteral("ROLLBACK"));
        return tl::unexpected(std::move(error));
    };
    if (!query.exec(QStringLiteral("BEGIN IMMEDIATE")))
        return tl::unexpected(sqlError(query, connection));
    for (const auto &record : batch) {
        if (auto done = repositories.write(record); !done)
            return fail(std::move(done.error()));
    }
    if (query.exec(QStringLiteral("COMMIT")))
        return {};
    return fail(sqlError(query, connection));
}

domain::Timestamp wallNow()
{
    return {std::chrono::duration_cast<domain::Duration>(std::chrono::system_clock::now().time_since_epoch()).count()};
}

/// When the next backup is due, and that one failed attempt is not followed by another at once.
class BackupSchedule
{
public:
    BackupSchedule(std::optional<BackupPlan> plan, QString path, bool isNew)
        : m_plan(plan), m_path(std::move(path)), m_fullSince(isNew ? wallNow() : domain::Timestamp{})
    {}

    void keep(QSqlDatabase &connection, const StoreWriter::ErrorSink &error, const StoreWriter::TroubleSink &trouble)
    {
        const auto now = std::chrono::steady_clock::now();
        if (!m_plan || now < m_nextLook)
            return;
        m_nextLook = now + lookEvery;
        const auto at = wallNow();
        if (!isBackupDue(backupsOf(m_path), *m_plan, m_fullSince, at))
            return;
        if (const auto made = backUp(connection, m_path, at, m_plan->keep); !made) {
            error(made.error());
            trouble(StoreWriter::Trouble::backupFailed, made.error());
            m_nextLook = now + afterFailure;
        } else {
            trouble(StoreWriter::Trouble::backupMade, {});
        }
    }

private:
    static constexpr auto lookEvery = std::chrono::minutes(1), afterFailure = std::chrono::minutes(60);
    std::optional<BackupPlan> m_plan;
    QString m_path;
    domain::Timestamp m_fullSince;
    std::chrono::steady_clock::time_point m_nextLook{};
};

/// The record itself can't be stored (too big, a constraint, a type, a range), whatever becomes of disk and locks.
bool isRecordsFault(const domain::Error &error) { return error.code == 18 || error.code == 19 || error.code == 20 || error.code == 25; }

} // namespace

tl::expected<std::unique_ptr<StoreWriter>, domain::Error> StoreWriter::start(const QString &path, ErrorSink error, TroubleSink trouble,
                                                                             std::optional<BackupPlan> plan)
{
    std::unique_ptr<StoreWriter> writer(new StoreWriter(
        path, error ? std::move(error) : [](const domain::Error &) {}, trouble ? std::move(trouble) : [](Trouble, const domain::Error &) {},
        plan));
    std::promise<tl::expected<void, domain::Error>> opened;
    auto outcome = opened.get_future();
    writer->m_thread = std::thread([&writer = *writer, opened = std::move(opened)]() mutable {
        writer.run([&](tl::expected<void, domain::Error> result) { opened.set_value(std::move(result)); });
    });
    if (auto result = outcome.get(); !result) {
        writer->m_thread.join();
        return tl::unexpected(result.error());
    }
    return writer;
}

StoreWriter::~StoreWriter()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void StoreWriter::push(Record record)
{
    bool wake = false;
    {
        const std::lock_guard lock(m_mutex);
        if (m_queue.size() >= dropAbove && mayBeDropped(record)) {
            ++m_dropped;
            return;
        }
        m_queue.push_back(std::move(record));
        ++m_pushed;
        wake = m_queue.size() == wakeAt; // smaller batches wait for the idle flush: waking a thread costs more than a record
    }
    if (wake)
        m_wake.notify_one();
}

bool StoreWriter::flush(milliseconds patience)
{
    std::unique_lock lock(m_mutex);
    const auto goal = m_pushed;
    m_flushing = true;
    m_wake.notify_one();
    return m_written.wait_for(lock, patience, [&] { return m_committed >= goal; });
}

void StoreWriter::run(std::function<void(tl::expected<void, domain::Error>)> started)
{
    const bool isNew = QFileInfo(m_path).size() == 0;
    auto database = Database::open(m_path);
    if (!database)
        return started(tl::unexpected(database.error()));
    auto repositories = Repositories::prepare((*database)->connection());
    if (!repositories)
        return started(tl::unexpected(repositories.error()));
    started({});

    BackupSchedule backups(m_plan, m_path, isNew);
    std::vector<Record> waiting;
    bool failing = false;
    std::chrono::steady_clock::time_point giveUpAt{};
    while (true) {
        bool stop = false;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait_for(lock, failing ? retryPause : idleFlush, [&] { return m_stop || m_flushing || m_queue.size() >= wakeAt; });
            m_flushing = false;
            stop = m_stop;
            if (waiting.empty()) // else what came since stays in the queue, where it is counted
                waiting.swap(m_queue);
        }
        std::size_t done = 0, oneByOne = 0; ///< the latter: records of a failed batch still to be tried alone
        while (done < waiting.size()) {
            const auto size = oneByOne > 0 ? std::size_t(1) : std::min(batchSize, waiting.size() - done);
            const auto written = writeBatch(**database, **repositories, std::span(waiting).subspan(done, size));
            if (!written && isRecordsFault(written.error())) {
                if (size == 1) {
                    m_error(written.error()); // this one can never be written; the others need not wait for it
                    m_trouble(Trouble::recordLost, written.error());
                    ++m_dropped;
                    ++done;
                } else {
                    oneByOne = size;
                }
                continue;
            }
            if (!written) {
                if (!std::exchange(failing, true)) {
                    m_error(written.error());
                    m_trouble(Trouble::failing, written.error());
                }
                break;
            }
            if (std::exchange(failing, false))
                m_trouble(Trouble::over, {});
            done += size;
            oneByOne -= std::min(oneByOne, size);
        }
        waiting.erase(waiting.begin(), waiting.begin() + std::ptrdiff_t(done));
        {
            const std::lock_guard lock(m_mutex);
            m_committed += done;
        }
        m_written.notify_all();
        if (!stop) {
            if (!failing)
                backups.keep((*database)->connection(), m_error, m_trouble);
            continue;
        }
        const auto now = std::chrono::steady_clock::now();
        if (giveUpAt == std::chrono::steady_clock::time_point{})
            giveUpAt = now + lastPatience;
        const std::lock_guard lock(m_mutex);
        const auto left = waiting.size() + m_queue.size();
        if (left > 0 && now > giveUpAt)
            m_error({domain::ErrorKind::io, std::to_string(left) + " records of history could not be saved in " + m_path.toStdString(),
                     "the order journal beside it has every order; make room before the next start", 0});
        if (left == 0 || now > giveUpAt)
            return;
    }
}

} // namespace ballast::store
