// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/event_recording.h"

#include <QFileInfo>

#include <zlib.h>

#include <array>
#include <cstring>

namespace ballast::store {

namespace {

using domain::Error;
using domain::ErrorKind;

constexpr std::string_view magic = "Ballast events\n";
constexpr std::uint32_t formatVersion = 1;
enum RecordKind : std::uint8_t { eventRecord = 1, effectsRecord = 2, endRecord = 3 };
constexpr std::size_t recordHead = 1 + sizeof(std::uint32_t);

constexpr std::size_t handOverAt = 256 * 1024, memberSize = 1024 * 1024;
constexpr std::size_t mostWaiting = 512 * 1024 * 1024;   ///< bytes for a disk that does not follow; then the recording ends
constexpr std::size_t largestMember = 128 * 1024 * 1024; ///< unpacked; what is larger was not written by us
constexpr auto longestWait = std::chrono::seconds(2);    ///< in memory, before it is written
constexpr int gzip = 16, window = 15 + gzip;

template<typename T>
void append(std::string &out, T value)
{
    out.append(reinterpret_cast<const char *>(&value), sizeof value);
}

/// Starts a record; its length is filled in by endOf().
std::size_t begin(std::string &out, RecordKind kind)
{
    out += char(kind);
    append(out, std::uint32_t(0));
    return out.size();
}

void endOf(std::string &out, std::size_t from)
{
    const auto length = std::uint32_t(out.size() - from);
    std::memcpy(out.data() + from - sizeof length, &length, sizeof length);
}

Error ioError(const QString &path, const QString &what)
{
    return {ErrorKind::io, "can't record the session in " + path.toStdString() + ": " + what.toStdString(),
            "make room, or choose another file", 0};
}

/// One gzip member; empty when memory is out.
QByteArray packed(const std::string &bytes)
{
    z_stream stream{};
    if (deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, window, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray out(qsizetype(deflateBound(&stream, uLong(bytes.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    const bool done = deflate(&stream, Z_FINISH) == Z_STREAM_END;
    out.truncate(done ? qsizetype(stream.total_out) : 0);
    deflateEnd(&stream);
    return out;
}

} // namespace

tl::expected<std::unique_ptr<EventRecorder>, Error> EventRecorder::start(const QString &path, const engine::EngineConfig &config,
                                                                         std::string_view version, ErrorSink error)
{
    if (QFileInfo(path).size() > 0)
        return tl::unexpected(
            Error{ErrorKind::refused, path.toStdString() + " exists already", "choose a new file: a recording is never overwritten", 0});
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::WriteOnly))
        return tl::unexpected(ioError(path, file->errorString()));
    std::unique_ptr<EventRecorder> recorder(new EventRecorder(
        std::move(file), error ? std::move(error) : [](const Error &) {}));
    auto &head = recorder->m_fresh;
    head = magic;
    append(head, formatVersion);
    append(head, engine::layoutFingerprint());
    append(head, std::uint32_t(version.size()));
    head += version;
    std::string configuration;
    engine::encode(config, configuration);
    append(head, std::uint32_t(configuration.size()));
    head += configuration;
    if (!recorder->write(head))
        return tl::unexpected(ioError(path, recorder->m_file->errorString()));
    head.clear();
    recorder->m_thread = std::thread([&recorder = *recorder] { recorder.run(); });
    return recorder;
}

EventRecorder::~EventRecorder()
{
    if (!m_thread.joinable())
        return;
    const auto from = begin(m_fresh, endRecord);
    append(m_fresh, m_events);
    endOf(m_fresh, from);
    handOver();
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void EventRecorder::add(const engine::Event &event)
{
    ++m_events;
    const auto from = begin(m_fresh, eventRecord);
    engine::encode(event, m_fresh);
    endOf(m_fresh, from);
    if (m_fresh.size() >= handOverAt || std::holds_alternative<engine::TimerTick>(event.body))
        handOver();
}

void EventRecorder::add(const engine::Effects &effects)
{
    if (effects.empty())
        return;
    const auto from = begin(m_fresh, effectsRecord);
    engine::encode(effects, m_fresh);
    endOf(m_fresh, from);
}

void EventRecorder::handOver()
{
    bool wake = false;
    {
        const std::lock_guard lock(m_mutex);
        m_broken = m_broken || m_waiting > mostWaiting;
        if (m_broken) { // the thread that writes says so
            m_fresh.clear();
            return;
        }
        m_waiting += m_fresh.size();
        wake = m_waiting >= memberSize;
        m_full.push_back(std::move(m_fresh));
        m_fresh.clear();
        if (!m_spare.empty()) {
            m_fresh = std::move(m_spare.back());
            m_spare.pop_back();
        }
    }
    if (wake)
        m_wake.notify_one();
}

void EventRecorder::run()
{
    constexpr std::size_t keptSpare = 8;
    std::vector<std::string> work;
    std::string member;
    auto lastWrite = std::chrono::steady_clock::now();
    for (bool stop = false; !stop;) {
        bool overflow = false;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait_until(lock, lastWrite + longestWait, [this] { return m_stop || m_waiting >= memberSize; });
            stop = m_stop;
            overflow = m_broken;
            work.swap(m_full);
            m_waiting = 0;
        }
        lastWrite = std::chrono::steady_clock::now();
        bool fine = !overflow;
        for (auto &bytes : work) {
            if (!fine)
                break;
            member += bytes;
            if (member.size() >= memberSize) {
                fine = write(member);
                member.clear();
            }
        }
        if (fine && !member.empty())
            fine = write(member);
        member.clear();
        if (!fine) {
            m_error(overflow
                        ? Error{ErrorKind::io, "the recording in " + m_file->fileName().toStdString() + " ends here: the disk is too slow",
                                "record to a faster disk", 0}
                        : ioError(m_file->fileName(), m_file->errorString()));
            const std::lock_guard lock(m_mutex);
            m_broken = true;
            m_full.clear();
            return;
        }
        const std::lock_guard lock(m_mutex);
        for (auto &bytes : work) {
            if (m_spare.size() == keptSpare)
                break;
            bytes.clear();
            m_spare.push_back(std::move(bytes));
        }
        work.clear();
    }
}

bool EventRecorder::write(const std::string &bytes)
{
    const auto member = packed(bytes);
    return !member.isEmpty() && m_file->write(member) == member.size() && m_file->flush();
}

// --- reading ---

tl::expected<EventReader, Error> EventReader::open(const QString &path)
{
    EventReader reader;
    reader.m_file = std::make_unique<QFile>(path);
    if (!reader.m_file->open(QIODevice::ReadOnly))
        return tl::unexpected(Error{ErrorKind::notFound,
                                    "can't read " + path.toStdString() + ": " + reader.m_file->errorString().toStdString(),
                                    "name a file that 'ballast demo --record FILE' has written", 0});
    const auto name = path.toStdString();
    const Error stranger = Error::badInput(name + " is no recorded session", "name a file that 'ballast demo --record FILE' has written");
    const bool isPacked = reader.m_file->peek(2) == QByteArrayLiteral("\x1f\x8b");
    if (!reader.readMember())
        return tl::unexpected(isPacked && reader.m_error ? *reader.m_error : stranger);
    std::string_view head = reader.m_member;
    const auto number = [&head](auto &value) {
        if (head.size() < sizeof value)
            return false;
        std::memcpy(&value, head.data(), sizeof value);
        head.remove_prefix(sizeof value);
        return true;
    };
    const auto text = [&](std::string_view &value) {
        std::uint32_t length = 0;
        if (!number(length) || length > head.size())
            return false;
        value = head.substr(0, length);
        head.remove_prefix(length);
        return true;
    };
    if (!head.starts_with(magic))
        return tl::unexpected(stranger);
    head.remove_prefix(magic.size());
    std::uint32_t format = 0;
    std::uint64_t layout = 0;
    std::string_view version, configuration;
    if (!number(format) || !number(layout) || !text(version))
        return tl::unexpected(stranger);
    reader.m_version = version;
    if (format != formatVersion || layout != engine::layoutFingerprint())
        return tl::unexpected(
            Error::badInput(name + " was recorded by Ballast " + reader.m_version + ", whose events this version can't read",
                            "replay it with the version that recorded it: only that one decides the same"));
    if (!text(configuration))
        return tl::unexpected(stranger);
    auto config = engine::decodeConfig(configuration);
    if (!config)
        return tl::unexpected(stranger);
    reader.m_config = *std::move(config);
    reader.m_at = reader.m_member.size() - head.size();
    return reader;
}

void EventReader::fail(std::string what)
{
    m_error = Error::badInput(m_file->fileName().toStdString() + ": " + std::move(what) + ", after " + std::to_string(m_events) + " events",
                              "the events before are sound; copy the file again if it came from elsewhere");
}

/// Unpacks the next member into m_member once all of it is there and its checksum holds. False at the end of the file, or with an error.
bool EventReader::readMember()
{
    m_member.clear();
    m_at = 0;
    z_stream stream{};
    if (inflateInit2(&stream, window) != Z_OK)
        return false;
    std::array<char, 64 * 1024> out;
    int status = Z_OK;
    bool any = false;
    while (status == Z_OK) {
        if (m_packed.isEmpty())
            m_packed = m_file->read(256 * 1024);
        if (m_packed.isEmpty())
            break;
        any = true;
        stream.next_in = reinterpret_cast<Bytef *>(m_packed.data());
        stream.avail_in = uInt(m_packed.size());
        do {
            stream.next_out = reinterpret_cast<Bytef *>(out.data());
            stream.avail_out = uInt(out.size());
            status = inflate(&stream, Z_NO_FLUSH);
            m_member.append(out.data(), out.size() - stream.avail_out);
        } while (status == Z_OK && (stream.avail_in > 0 || stream.avail_out == 0) && m_member.size() <= largestMember);
        if (status == Z_BUF_ERROR) // it wants more
            status = Z_OK;
        m_packed = m_packed.last(qsizetype(stream.avail_in));
        if (m_member.size() > largestMember)
            status = Z_DATA_ERROR;
    }
    inflateEnd(&stream);
    if (status == Z_STREAM_END)
        return true;
    m_member.clear();
    if (any && status != Z_OK)
        fail("the file is damaged");
    return false; // a member that breaks off was being written when the session ended
}

std::optional<EventReader::Record> EventReader::nextRecord()
{
    if (m_error || (m_at == m_member.size() && !readMember()))
        return std::nullopt;
    std::uint32_t length = 0;
    const std::string_view rest = std::string_view(m_member).substr(m_at);
    if (rest.size() >= recordHead)
        std::memcpy(&length, rest.data() + 1, sizeof length);
    if (rest.size() < recordHead || rest.size() - recordHead < length) {
        fail("a record is cut short");
        return std::nullopt;
    }
    m_at += recordHead + length;
    return Record{std::uint8_t(rest.front()), rest.substr(recordHead, length)};
}

std::optional<RecordedStep> EventReader::next()
{
    while (true) {
        const auto record = nextRecord();
        if (!record || record->kind == endRecord) {
            m_complete = m_complete || (record && !m_error);
            if (!m_pending || m_error)
                return std::nullopt;
            RecordedStep last{*std::move(m_pending), {}};
            m_pending.reset();
            return last;
        }
        if (record->kind == effectsRecord && m_pending) {
            RecordedStep step{*std::move(m_pending), std::string(record->bytes)};
            m_pending.reset();
            return step;
        }
        auto event = record->kind == eventRecord ? engine::decodeEvent(record->bytes) : tl::unexpected(Error{});
        if (!event) {
            fail("a record is none that Ballast writes");
            return std::nullopt;
        }
        ++m_events;
        auto before = std::exchange(m_pending, *std::move(event));
        if (before)
            return RecordedStep{*std::move(before), {}};
    }
}

} // namespace ballast::store
