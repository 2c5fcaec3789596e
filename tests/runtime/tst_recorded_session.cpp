// SPDX-License-Identifier: GPL-3.0-or-later
// A demo over real sockets is recorded, and played again: the same decisions, orders and notes, byte for byte.
#include "../test_program.h"

#include "evaluate/override_audit.h"
#include "runtime/demo.h"
#include "runtime/event_replay.h"
#include "store/database.h"
#include "store/writer.h"

#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace tst_recorded_session {

using namespace ballast;

namespace {

/// Every row of a table as text, in the order in which a reader would see them.
QStringList rows(QSqlDatabase &connection, const QString &table)
{
    QStringList out;
    // How a session began is told by the session, not by the engine.
    const QString what = table == QStringLiteral("intent") ? QStringLiteral("(SELECT at, kind, detail, accepted, outcome FROM intent "
                                                                            "WHERE kind <> 'sessionStarted')")
                                                           : table;
    QSqlQuery query(QStringLiteral("SELECT * FROM %1 ORDER BY 1, 2").arg(what), connection);
    while (query.next()) {
        QStringList row;
        for (int i = 0; i < query.record().count(); ++i)
            row.append(query.isNull(i) ? QStringLiteral("NULL") : query.value(i).toString());
        out.append(row.join(u'|'));
    }
    return out;
}

} // namespace

class RecordedSessionTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void recordedDemo_replaysToTheSameBytes()
    {
        const QString recording = m_folder.filePath(QStringLiteral("demo.events")),
                      first = m_folder.filePath(QStringLiteral("first.sqlite")),
                      second = m_folder.filePath(QStringLiteral("second.sqlite"));
        {
            runtime::DemoOptions options;
            options.scenario = "crash-15";
            options.speed = 60;
            options.databasePath = first;
            options.recordPath = recording;
            options.error = [](const domain::Error &error) { qWarning("%s", error.message().c_str()); };
            auto demo = runtime::Demo::start(options);
            QVERIFY2(demo.has_value(), demo ? "" : demo.error().message().c_str());
            auto &session = (*demo)->session();
            QTRY_COMPARE_WITH_TIMEOUT(session.latest()->armState, engine::ArmState::armed, 60'000);
            session.post(engine::OverrideRatio{0.85, {}, "a test's hand"});
            QTRY_VERIFY_WITH_TIMEOUT(session.latest()->ratio.current > 0.75, 60'000);
            session.post(engine::BackToAutomatic{});
            session.post(engine::ApplyPreset{"cautious"});
            QTRY_VERIFY_WITH_TIMEOUT(session.latest()->scenarios != nullptr, 60'000);
            QTRY_VERIFY_WITH_TIMEOUT(session.statistics().orders >= 2, 60'000);
        }
        auto reader = store::EventReader::open(recording);
        QVERIFY2(reader.has_value(), reader ? "" : reader.error().message().c_str());
        auto writer = store::StoreWriter::start(second, [](const domain::Error &error) { QFAIL(error.message().c_str()); });
        QVERIFY(writer.has_value());
        const auto replay = runtime::replayEvents(*reader, [&](store::Record record) { (*writer)->push(std::move(record)); });
        QVERIFY2(replay.has_value(), replay ? "" : replay.error().message().c_str());
        writer->reset();
        qInfo("%llu events, %llu orders, %llu decisions, %llu notes", static_cast<unsigned long long>(replay->events),
              static_cast<unsigned long long>(replay->orders), static_cast<unsigned long long>(replay->decisions),
              static_cast<unsigned long long>(replay->notes));
        QVERIFY(replay->complete);
        QVERIFY2(!replay->difference,
                 replay->difference ? qPrintable(
                     QStringLiteral("event %1, %2").arg(replay->difference->event).arg(QString::fromStdString(replay->difference->kind)))
                                    : "");
        QVERIFY(replay->events > 10'000);
        QVERIFY(replay->orders >= 2 && replay->decisions > 10 && replay->notes > 2);

        auto wrote = store::Database::open(first), again = store::Database::open(second);
        QVERIFY(wrote.has_value() && again.has_value());
        for (const char *table : {"decision", "trade_order", "fill", "event_note", "intent", "account_sample", "funding_payment", "candle",
                                  "instrument", "position_reading"}) {
            const auto before = rows((*wrote)->connection(), QLatin1String(table)),
                       after = rows((*again)->connection(), QLatin1String(table));
            QVERIFY2(before == after, table);
            QVERIFY2(!before.isEmpty() || QLatin1String(table) == QStringLiteral("funding_payment"), table);
        }
    }
    void overridesOfTheRecording_areAudited()
    {
        const QString path = m_folder.filePath(QStringLiteral("demo.events"));
        auto first = store::EventReader::open(path);
        QVERIFY(first.has_value());
        const auto audit = evaluate::auditOverrides(first->config(), runtime::sourceOf(path));
        QCOMPARE(audit.overrides.size(), std::size_t(1));
        const auto &effect = audit.overrides.front();
        qInfo("%s", evaluate::describe(effect, "USDT").c_str());
        QCOMPARE(effect.value, 0.85);
        QCOMPARE(effect.end, evaluate::OverrideEnd::cleared);
        QVERIFY(std::isfinite(effect.cost)); // nought where it lasted less than a minute, below where it was paid funding
        QVERIFY(std::isfinite(effect.profit));
        QVERIFY(audit.minutes > 24 * 60);
    }
    void otherConfiguration_isNoticed()
    {
        auto reader = store::EventReader::open(m_folder.filePath(QStringLiteral("demo.events")));
        QVERIFY(reader.has_value());
        // The same events, but effects of an engine that keeps less hedge.
        const QString other = m_folder.filePath(QStringLiteral("other.events"));
        {
            auto config = reader->config();
            auto recorder = store::EventRecorder::start(other, config, "test", {});
            QVERIFY(recorder.has_value());
            config.parameters[strategy::ParameterId::minimumRatio] -= 0.1;
            engine::Engine engine(config);
            while (const auto step = reader->next()) {
                (*recorder)->add(step->event);
                (*recorder)->add(engine.apply(step->event));
            }
        }
        auto changed = store::EventReader::open(other);
        QVERIFY(changed.has_value());
        const auto replay = runtime::replayEvents(*changed);
        QVERIFY(replay.has_value());
        QVERIFY(replay->difference.has_value());
        QVERIFY(replay->difference->event > 0 && !replay->difference->kind.empty());
        QVERIFY(replay->differences > 0 && replay->differences < replay->events);
    }
};

int run(int count, char **arguments) { return test_program::run<RecordedSessionTest, QCoreApplication>(count, arguments); }

} // namespace tst_recorded_session
#include "tst_recorded_session.moc"
