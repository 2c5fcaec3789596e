// SPDX-License-Identifier: GPL-3.0-or-later
/// A session as a file: the engine's configuration, every event that it received, and what each of them made it do.
///
///     auto recorder = EventRecorder::start(path, engine.config(), version, onError);
///     recorder->add(event); ... recorder->add(effects);          // engine thread; copies some bytes, never waits for the disk
///
///     auto reader = EventReader::open(path, version);
///     while (auto step = reader->next()) engine.apply(step->event);
///     if (reader->error()) ...                                   // damaged; what was read until then is sound
///
/// The file is a chain of gzip members (`zcat` reads it), so that each is checked as a whole before any of it is used, and a file that ends
/// with the power ends only some seconds early. Inside: header, then records of kind, length and bytes (engine/event_codec.h).
/// A recording belongs to the version of Ballast that wrote it: only that one would decide the same.
#pragma once

#include "engine/event_codec.h"

#include <QFile>
#include <QString>

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace ballast::store {

class EventRecorder
{
public:
    /// Called once, in the recorder's thread, when the recording has to end early (disk full, too slow); the session goes on.
    using ErrorSink = std::function<void(const domain::Error &)>;

    /// Refuses a file that exists already, unless it is empty: a recording is evidence.
    [[nodiscard]] static tl::expected<std::unique_ptr<EventRecorder>, domain::Error>
    start(const QString &path, const engine::EngineConfig &config, std::string_view version, ErrorSink error);
    /// Writes what waits and marks the end.
    ~EventRecorder();
    EventRecorder(const EventRecorder &) = delete;
    EventRecorder &operator=(const EventRecorder &) = delete;

    // --- one thread, that of the engine ---
    void add(const engine::Event &event);
    /// Of the event before; leave out where there are none.
    void add(const engine::Effects &effects);

private:
    EventRecorder(std::unique_ptr<QFile> file, ErrorSink error) : m_file(std::move(file)), m_error(std::move(error)) {}
    void handOver();
    void run();
    [[nodiscard]] bool write(const std::string &bytes);

    std::string m_fresh; ///< the engine thread's own
    std::uint64_t m_events = 0;

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::vector<std::string> m_full, m_spare; ///< to write; to use again
    std::size_t m_waiting = 0;                ///< bytes in m_full
    bool m_stop = false, m_broken = false;

    std::unique_ptr<QFile> m_file;
    ErrorSink m_error;
    std::thread m_thread;
};

/// One event and what it made the engine do.
struct RecordedStep
{
    engine::Event event;
    std::string effects; ///< as engine::encode(Effects); empty = none
};

class EventReader
{
public:
    /// Errors: not a recording, of another version, damaged at its head.
    [[nodiscard]] static tl::expected<EventReader, domain::Error> open(const QString &path);

    [[nodiscard]] const engine::EngineConfig &config() const { return m_config; }
    [[nodiscard]] const std::string &version() const { return m_version; } ///< of the program that wrote it
    /// nullopt at the end, or where the file is damaged: see error().
    [[nodiscard]] std::optional<RecordedStep> next();
    [[nodiscard]] const std::optional<domain::Error> &error() const { return m_error; }
    /// The last record was the mark of an orderly end; false after next() gave nullopt: the session or its disk broke off.
    [[nodiscard]] bool isComplete() const { return m_complete; }

private:
    EventReader() = default;
    struct Record
    {
        std::uint8_t kind;
        std::string_view bytes;
    };
    bool readMember();
    [[nodiscard]] std::optional<Record> nextRecord();
    void fail(std::string what);

    std::unique_ptr<QFile> m_file;
    QByteArray m_packed;
    std::string m_member;
    std::size_t m_at = 0; ///< in m_member
    engine::EngineConfig m_config;
    std::string m_version;
    std::optional<engine::Event> m_pending;
    std::uint64_t m_events = 0;
    std::optional<domain::Error> m_error;
    bool m_complete = false;
};

} // namespace ballast::store
