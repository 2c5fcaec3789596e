// SPDX-License-Identifier: GPL-3.0-or-later
#include "../test_program.h"

#include "app/sweep_command.h"
#include "hourly_file.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace tst_sweep_command {

using ballast::app::runSweep;

class TestSweepCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(ballast::test::writeHours(path("hours.csv"), 60 * 24,
                                          [](int i) { return 0.004 * std::sin(i * 1.7) + 0.003 * std::sin(i * 0.031); }));
    }
    void sweep_goesOnWhereItStopped_withTheSameAnswer()
    {
        const QStringList what{path("hours.csv"),
                               QStringLiteral("--strategy"),
                               QStringLiteral("static,regime-adaptive"),
                               QStringLiteral("--axis"),
                               QStringLiteral("bandWidth=0.02:0.1:0.04"),
                               QStringLiteral("--days"),
                               QStringLiteral("6"),
                               QStringLiteral("--leverage"),
                               QStringLiteral("3")};
        QCOMPARE(runSweep(what + QStringList{QStringLiteral("--json"), path("whole.json")}), 0);
        const QStringList kept = what + QStringList{QStringLiteral("--state"), path("state.jsonl")};
        QCOMPARE(runSweep(kept + QStringList{QStringLiteral("--json"), path("first.json")}), 0);
        const auto lines = read("state.jsonl").split('\n');
        QCOMPARE(lines.size(), 2 * 3 + 1 + 1); // points, the run without a hedge, and after the last newline nothing
        // Stopped in the middle of a line.
        QFile torn(path("state.jsonl"));
        QVERIFY(torn.open(QIODevice::WriteOnly | QIODevice::Truncate));
        torn.write(lines[0] + '\n' + lines[1] + '\n' + lines[2].left(lines[2].size() / 2));
        torn.close();
        QCOMPARE(
            runSweep(kept + QStringList{QStringLiteral("--json"), path("second.json"), QStringLiteral("--threads"), QStringLiteral("1")}),
            0);
        QCOMPARE(read("first.json"), read("whole.json"));
        QCOMPARE(read("second.json"), read("whole.json"));
        const auto answer = QJsonDocument::fromJson(read("whole.json")).object();
        QCOMPARE(answer.value(QLatin1String("trials")).toInt(), 6);
        QVERIFY(answer.contains(QLatin1String("deflatedSharpe")));
    }
    void aFileThatIsSomethingElse_isNeverWrittenOver()
    {
        const auto before = read("hours.csv");
        QVERIFY(QFile::copy(path("hours.csv"), path("copy.csv")));
        for (const auto &where : {path("hours.csv"), path("copy.csv")}) {
            QVERIFY(runSweep({path("hours.csv"), QStringLiteral("--days"), QStringLiteral("6"), QStringLiteral("--state"), where}) != 0);
            QCOMPARE(read(QFileInfo(where).fileName().toLatin1().constData()), before);
        }
        QCOMPARE(runSweep({path("hours.csv"), QStringLiteral("--json"), path("hours.csv")}), 2);
        QCOMPARE(read("hours.csv"), before);
    }
    void oneSet_isOneTrial()
    {
        QStringList what{path("hours.csv"),
                         QStringLiteral("--days"),
                         QStringLiteral("6"),
                         QStringLiteral("--axis"),
                         QStringLiteral("bandWidth=0.05,0.1,0.05"),
                         QStringLiteral("--json"),
                         path("trials.json")};
        QCOMPARE(runSweep(what), 0);
        QCOMPARE(QJsonDocument::fromJson(read("trials.json")).object().value(QLatin1String("trials")).toInt(), 2);
        what << QStringLiteral("--axis") << QStringLiteral("bandWidth=0.2");
        QCOMPARE(runSweep(what), 2);
    }
    void stateOfAnotherSweep_isNotUsed()
    {
        const QStringList what{path("hours.csv"), QStringLiteral("--days"), QStringLiteral("6"), QStringLiteral("--state"),
                               path("other.jsonl")};
        QCOMPARE(runSweep(what + QStringList{QStringLiteral("--leverage"), QStringLiteral("3")}), 0);
        const auto before = read("other.jsonl").count('\n');
        QCOMPARE(runSweep(what + QStringList{QStringLiteral("--leverage"), QStringLiteral("4")}), 0);
        QCOMPARE(read("other.jsonl").count('\n'), 2 * before);
    }
    void mistakes_areTold_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<int>("status");
        QTest::newRow("axis without a parameter") << QStringList{QStringLiteral("--axis"), QStringLiteral("bandwith=1,2")} << 2;
        QTest::newRow("axis without values") << QStringList{QStringLiteral("--axis"), QStringLiteral("bandWidth=")} << 2;
        QTest::newRow("axis out of range") << QStringList{QStringLiteral("--axis"), QStringLiteral("bandWidth=7")} << 2;
        QTest::newRow("falling axis") << QStringList{QStringLiteral("--axis"), QStringLiteral("bandWidth=0.5:0.1:0.1")} << 2;
        QTest::newRow("objective") << QStringList{QStringLiteral("--objective"), QStringLiteral("fame")} << 2;
        QTest::newRow("strategy") << QStringList{QStringLiteral("--strategy"), QStringLiteral("luck")} << 2;
        QTest::newRow("too long") << QStringList{QStringLiteral("--days"), QStringLiteral("50")} << 1;
        QTest::newRow("state can't be written") << QStringList{QStringLiteral("--state"), QStringLiteral("/nowhere/at/all.jsonl")} << 1;
    }
    void mistakes_areTold()
    {
        QFETCH(QStringList, more);
        QFETCH(int, status);
        QCOMPARE(runSweep(QStringList{path("hours.csv")} + more), status);
        QCOMPARE(runSweep({}), 2);
    }

private:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    QByteArray read(const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QTemporaryDir m_folder;
};

int run(int count, char **arguments) { return test_program::run<TestSweepCommand, QCoreApplication>(count, arguments); }

} // namespace tst_sweep_command
#include "tst_sweep_command.moc"
