// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/session.h"

#include "store/database.h"
#include "store/order_journal.h"
#include "store/repositories.h"
#include "store/writer.h"

#include <QCoreApplication>
#include <QThread>

#include <mutex>
#include <utility>
#include <vector>

namespace ballast::runtime {

/// The way of what is wrong around the engine into it: open as long as there is a host, also before and after for those who report.
class ReportBox
{
public:
    void put(engine::HostReport report)
    {
        const std::lock_guard lock(m_mutex);
        if (m_host)
            m_host->report(std::move(report));
        else
            m_early.push_back(std::move(report));
    }
    /// nullptr: what comes from now on is nobody's.
    void open(EngineHost *host)
    {
        const std::lock_guard lock(m_mutex);
        m_host = host;
        for (auto &report : std::exchange(m_early, {})) {
            if (m_host)
                m_host->report(std::move(report));
        }
    }

private:
    std::mutex m_mutex;
    EngineHost *m_host = nullptr;
    std::vector<engine::HostReport> m_early;
};

namespace {

engine::HostReport reportOf(store::StoreWriter::Trouble trouble, const domain::Error &error)
{
    using engine::NoteCode;
    using engine::Severity;
    using Trouble = store::StoreWriter::Trouble;
    switch (trouble) {
    case Trouble::failing:
        return {Severity::critical, NoteCode::historyFailed, "History can't be written, and waits in memory: " + error.message() + "."};
    case Trouble::over: return {Severity::info, NoteCode::historyFailed, "History is written again; nothing of it was lost."};
    case Trouble::recordLost: return {Severity::warning, NoteCode::recordLost, "A record could not be kept: " + error.message() + "."};
    case Trouble::backupFailed:
        return {Severity::warning, NoteCode::backupFailed, "The history was not backed up: " + error.message() + "."};
    case Trouble::backupMade: return {Severity::info, NoteCode::backupFailed, "The history is backed up."};
    }
    return {};
}

} // namespace

struct Session::Threads
{
    QString databasePath;
    ReportBox reports;
    std::unique_ptr<store::StoreWriter> writer;
    std::unique_ptr<store::OrderJournal> journal;
    std::unique_ptr<store::EventRecorder> recorder; ///< outlives the host
    QThread engineThread;
    EngineHost *host = nullptr; ///< lives in engineThread
    std::atomic<bool> stopped = false;
};

namespace {

HostOutlets makeOutlets(store::StoreWriter &writer, store::OrderJournal &journal, const SessionSetup &setup)
{
    const auto error = setup.error ? setup.error : [](const domain::Error &) {};
    HostOutlets outlets;
    outlets.journal = [&journal](const engine::PlaceOrder &order, domain::Timestamp at) {
        return journal.appendIntent(order.request, order.decision, at);
    };
    outlets.journalTransfer = [&journal](const domain::TransferRequest &request, domain::Timestamp at) {
        return journal.appendTransfer(request, at);
    };
    outlets.transferEnded = [&journal, error](const engine::CloseTransfer &ended, domain::Timestamp at) {
        if (auto written = journal.appendTransferEnd(ended.id, ended.status, at); !written)
            error(written.error());
    };
    outlets.outcome = [&journal](const domain::Order &order, domain::Timestamp at) {
        return journal.appendOutcome(order.request.id, order.status, at);
    };
    outlets.record = [&writer](store::Record record) { writer.push(std::move(record)); };
    outlets.notify = setup.notify ? setup.notify : [](const engine::Note &) {};
    outlets.error = error;
    outlets.recorder = setup.recorder.get();
    return outlets;
}

/// What was written by the sessions before; the journal's open ends are added later. A damaged database gives way to its newest backup.
tl::expected<std::shared_ptr<engine::EarlierSession>, domain::Error> readEarlier(const QString &path, const engine::EngineConfig &config,
                                                                                 domain::Timestamp now)
{
    std::optional<store::Restoration> restored;
    auto database = store::Database::openOrRestore(path, wallNow(), restored);
    if (!database)
        return tl::unexpected(database.error());
    if (!config.instruments.empty()) {
        if (auto own = store::checkSubject((*database)->connection(), path, config.instruments.front()); !own)
            return tl::unexpected(own.error());
    }
    auto earlier = store::earlierSession((*database)->connection(), now);
    if (!earlier)
        return tl::unexpected(earlier.error());
    if (restored)
        earlier->restored = store::describe(*restored);
    return std::make_shared<engine::EarlierSession>(*std::move(earlier));
}

std::vector<domain::Order> ordersOf(const std::vector<store::OpenIntent> &intents)
{
    std::vector<domain::Order> out;
    for (const auto &intent : intents) {
        auto &order = out.emplace_back();
        order.request = intent.request;
        order.status = domain::OrderStatus::unknown;
        order.createdAt = order.updatedAt = intent.at;
    }
    return out;
}

} // namespace

tl::expected<std::unique_ptr<store::EventRecorder>, domain::Error> recordSession(const QString &path, const engine::EngineConfig &config,
                                                                                 const venue::ErrorSink &error)
{
    return store::EventRecorder::start(path, config, QCoreApplication::applicationVersion().toStdString(), error);
}

Session::Session(std::unique_ptr<Threads> threads) : m_threads(std::move(threads)) {}

tl::expected<std::unique_ptr<Session>, domain::Error> Session::start(SessionSetup setup)
{
    auto threads = std::make_unique<Threads>();
    const bool carriesOn = engine::outlivesTheProcess(setup.engine.config().mode);
    auto read = readEarlier(setup.databasePath, setup.engine.config(), setup.clock.now());
    if (!read)
        return tl::unexpected(read.error());
    const auto earlier = *std::move(read);
    if (!earlier->restored.empty() && setup.error)
        setup.error({domain::ErrorKind::io, earlier->restored, {}, 0});
    if (carriesOn) {
        for (auto &login : setup.logins)
            login.heardUntil = earlier->heardUntil(login.account);
    }
    auto writer = store::StoreWriter::start(
        setup.databasePath, setup.error ? setup.error : [](const domain::Error &) {},
        [&reports = threads->reports](store::StoreWriter::Trouble trouble, const domain::Error &error) {
            reports.put(reportOf(trouble, error));
        },
        store::BackupPlan{});
    if (!writer)
        return tl::unexpected(writer.error());
    threads->writer = *std::move(writer);
    threads->databasePath = setup.databasePath;
    store::OpenEnds open;
    auto journal = store::OrderJournal::open(setup.databasePath + QStringLiteral(".orders"), open);
    if (!journal)
        return tl::unexpected(journal.error());
    threads->journal = *std::move(journal);
    earlier->unresolved = ordersOf(open.orders);
    for (const auto &[request, at] : open.transfers)
        earlier->openTransfers.push_back({request, at});
    for (const auto &account : setup.engine.config().accounts)
        threads->writer->push({setup.clock.now(), account});
    const auto &config = setup.engine.config();
    // A past that was traded before (a warm-up) belongs to the session.
    const auto startedAt = setup.past.empty() ? setup.clock.now() : setup.past.front().first;
    const auto venueId = config.accounts.empty() ? domain::VenueId::simulated : config.accounts.front().venue;
    threads->writer->push({startedAt, store::SessionStart{config.mode, config.strategy, config.parameters, config.armAtStart, venueId}});

    auto &thread = threads->engineThread;
    thread.setObjectName(QStringLiteral("engine"));
    auto outlets = makeOutlets(*threads->writer, *threads->journal, setup);
    threads->recorder = std::move(setup.recorder);
    const venue::Clock clock = [clock = setup.clock] { return clock.now(); };

    // A context object that lives in the new thread, so that host, timers and sockets are made there.
    QObject birth;
    QThread *home = QThread::currentThread();
    birth.moveToThread(&thread);
    thread.start(QThread::HighPriority);
    QMetaObject::invokeMethod(
        &birth,
        [&] {
            threads->host = new EngineHost(std::move(setup.engine), clock, std::move(outlets));
            auto *host = threads->host;
            threads->reports.open(host);
            for (const auto &[at, effects] : setup.past)
                host->keep(effects, at);
            auto venue = setup.makeVenue([host](const engine::Event &event) { host->handle(event); },
                                         setup.error ? setup.error : [](const domain::Error &) {}, clock);
            auto *asked = venue.get();
            host->attach(std::move(venue), setup.instruments, setup.logins);
            // Orders that the last session left without an end: the venue is asked what became of them.
            if (carriesOn || !open.transfers.empty() || !earlier->restored.empty())
                host->handle({clock(), {}, engine::SessionRestored{earlier}});
            if (!carriesOn)
                for (const auto &intent : open.orders)
                    asked->queryOrder(intent.request.account, intent.request.instrument, intent.request.id);
            birth.moveToThread(home);
        },
        Qt::BlockingQueuedConnection);
    return std::unique_ptr<Session>(new Session(std::move(threads)));
}

Session::~Session()
{
    stop();
    m_threads->reports.open(nullptr);
    QMetaObject::invokeMethod(
        m_threads->host, [this] { delete m_threads->host; }, Qt::BlockingQueuedConnection);
    m_threads->engineThread.quit();
    m_threads->engineThread.wait();
}

void Session::stop()
{
    if (m_threads->stopped.exchange(true))
        return;
    QMetaObject::invokeMethod(
        m_threads->host, [host = m_threads->host] { host->stop(); }, Qt::BlockingQueuedConnection);
    m_threads->writer->flush();
}

std::shared_ptr<const engine::Snapshot> Session::latest() const { return m_threads->host->latest(); }

void Session::post(engine::Intent intent) { m_threads->host->post(std::move(intent)); }

void Session::report(engine::HostReport report) { m_threads->reports.put(std::move(report)); }

const QString &Session::databasePath() const { return m_threads->databasePath; }

HostStatistics Session::statistics() const { return m_threads->host->statistics(); }

} // namespace ballast::runtime
