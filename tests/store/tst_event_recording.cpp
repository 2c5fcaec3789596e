// SPDX-License-Identifier: GPL-3.0-or-later
#include "../test_program.h"

#include "../engine/builders.h"
#include "store/event_recording.h"

#include <QTemporaryDir>
#include <QTest>

namespace tst_event_recording {

using namespace ballast;

namespace {

constexpr auto start = domain::Timestamp::fromMs(1'760'000'000'000);

engine::Event quote(int i)
{
    const auto price = domain::Price::fromInteger(3000 + i % 7);
    return {start + std::chrono::milliseconds(i),
            {},
            engine::BestQuote{{0}, price, price, domain::Quantity::fromInteger(1 + i), domain::Quantity::fromInteger(2)}};
}

engine::Effects effectsOf(int i)
{
    engine::Note note;
    note.text = "note " + std::to_string(i);
    return {note};
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class EventRecordingTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    /// `count` quotes, every tenth with effects.
    QString record(const char *name, int count)
    {
        auto recorder = store::EventRecorder::start(path(name), test::config(), "1.2.3",
                                                    [](const domain::Error &error) { qFatal("%s", error.message().c_str()); });
        if (!recorder)
            qFatal("%s", recorder.error().message().c_str());
        for (int i = 0; i < count; ++i) {
            (*recorder)->add(quote(i));
            if (i % 10 == 0)
                (*recorder)->add(effectsOf(i));
        }
        return path(name);
    }

private Q_SLOTS:
    void whatIsWritten_isReadBack()
    {
        constexpr int count = 50'000; // several members
        auto reader = store::EventReader::open(record("whole.events", count));
        QVERIFY2(reader.has_value(), reader ? "" : reader.error().message().c_str());
        QCOMPARE(reader->version(), std::string("1.2.3"));
        QCOMPARE(reader->config().strategy, test::config().strategy);
        QCOMPARE(reader->config().instruments, test::config().instruments);
        for (int i = 0; i < count; ++i) {
            const auto step = reader->next();
            QVERIFY2(step.has_value(), qPrintable(QString::number(i)));
            QVERIFY(step->event == quote(i));
            std::string effects;
            if (i % 10 == 0)
                engine::encode(effectsOf(i), effects);
            QCOMPARE(step->effects, effects);
        }
        QVERIFY(!reader->next());
        QVERIFY(!reader->error());
        QVERIFY(reader->isComplete());
    }
    void fileThatBreaksOff_isReadAsFarAsItGoes()
    {
        const auto whole = contents(record("long.events", 50'000));
        put(path("short.events"), whole.left(whole.size() / 2));
        auto reader = store::EventReader::open(path("short.events"));
        QVERIFY(reader.has_value());
        int count = 0;
        for (; const auto step = reader->next(); ++count)
            QVERIFY(step->event == quote(count));
        QVERIFY(count > 1000 && count < 50'000);
        QVERIFY(!reader->error());
        QVERIFY(!reader->isComplete());
    }
    void changedByte_isAClearError()
    {
        auto bytes = contents(record("sound.events", 50'000));
        bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 0x10);
        put(path("damaged.events"), bytes);
        auto reader = store::EventReader::open(path("damaged.events"));
        QVERIFY(reader.has_value());
        int count = 0;
        for (; const auto step = reader->next(); ++count)
            QVERIFY(step->event == quote(count)); // nothing of a damaged member is handed out
        QVERIFY(reader->error());
        QVERIFY2(reader->error()->what.find("damaged") != std::string::npos, reader->error()->what.c_str());
        QVERIFY(!reader->isComplete());
    }
    void otherFiles_areRefused()
    {
        put(path("empty"), {});
        put(path("text"), "no recording\n");
        put(path("gzip"), QByteArray::fromHex("1f8b0800000000000003")); // a head, and no more
        for (const char *name : {"empty", "text", "gzip", "absent"}) {
            const auto reader = store::EventReader::open(path(name));
            QVERIFY2(!reader, name);
            QVERIFY2(!reader.error().advice.empty(), name);
        }
    }
    void recordings_areNeverOverwritten()
    {
        record("evidence.events", 10);
        const auto again = store::EventRecorder::start(path("evidence.events"), test::config(), "1", {});
        QVERIFY(!again);
        QCOMPARE(again.error().kind, domain::ErrorKind::refused);
        QVERIFY(!store::EventRecorder::start(QStringLiteral("/proc/none/x.events"), test::config(), "1", {}));
    }
    void fullDisk_isRefusedAtTheStart()
    {
        if (!QFile::exists(QStringLiteral("/dev/full")))
            QSKIP("there is no /dev/full here");
        const auto refused = store::EventRecorder::start(QStringLiteral("/dev/full"), test::config(), "1", {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, domain::ErrorKind::io);
    }
};

int run(int count, char **arguments) { return test_program::run<EventRecordingTest, QCoreApplication>(count, arguments); }

} // namespace tst_event_recording
#include "tst_event_recording.moc"
