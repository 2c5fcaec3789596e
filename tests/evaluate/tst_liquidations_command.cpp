// SPDX-License-Identifier: GPL-3.0-or-later
#include "../test_program.h"

#include "app/liquidations_command.h"
#include "hourly_file.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace tst_liquidations_command {

using ballast::app::runLiquidations;

class TestLiquidationsCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // 12 days of hours: calm, then a fall of a third in its tenth day.
        QVERIFY(ballast::test::writeHours(m_folder.filePath(QStringLiteral("hours.csv")), 12 * 24,
                                          [](int i) { return 0.002 * std::sin(i * 1.7) - (i >= 216 && i < 232 ? 0.025 : 0); }));
    }
    void json_holdsEveryCell()
    {
        const auto out = m_folder.filePath(QStringLiteral("study.json"));
        QCOMPARE(runLiquidations({m_folder.filePath(QStringLiteral("hours.csv")), QStringLiteral("--leverage"), QStringLiteral("3,10"),
                                  QStringLiteral("--horizons"), QStringLiteral("24h,3d"), QStringLiteral("--strategy"),
                                  QStringLiteral("static,cautious"), QStringLiteral("--transfer"), QStringLiteral("none,auto"),
                                  QStringLiteral("--json"), out}),
                 0);
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto study = QJsonDocument::fromJson(file.readAll()).object();
        const auto cells = study.value(QLatin1String("cells")).toArray();
        QCOMPARE(cells.size(), 2 * 2 * (1 + 2 * 2) * 2); // sides, leverages, unhedged and arms with transfers, horizons
        int dead = 0;
        for (const auto &each : cells) {
            const auto cell = each.toObject();
            QVERIFY(cell.value(QLatin1String("positions")).toInt() > 0);
            const auto isLong = cell.value(QLatin1String("side")).toString() == QStringLiteral("long");
            if (isLong)
                dead += cell.value(QLatin1String("liquidated")).toInt();
            else
                QCOMPARE(cell.value(QLatin1String("liquidated")).toInt(), 0); // it only fell
        }
        QVERIFY(dead > 0);
        QVERIFY(study.value(QLatin1String("assumptions")).toArray().size() > 3);
    }
    void mistakes_areTold_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        const auto file = m_folder.filePath(QStringLiteral("hours.csv"));
        const auto row = [&](const char *name, const QStringList &more, int status) {
            QTest::newRow(name) << QStringList{file} + more << status;
        };
        QTest::newRow("no file") << QStringList{} << 2;
        QTest::newRow("missing file") << QStringList{QStringLiteral("nowhere.csv")} << 1;
        row("side", {QStringLiteral("--side"), QStringLiteral("up")}, 2);
        row("leverage", {QStringLiteral("--leverage"), QStringLiteral("ten")}, 2);
        row("too much leverage",
            {QStringLiteral("--leverage"), QStringLiteral("125"), QStringLiteral("--equity"), QStringLiteral("1000000")}, 2);
        row("horizon", {QStringLiteral("--horizons"), QStringLiteral("48")}, 2);
        row("strategy", {QStringLiteral("--strategy"), QStringLiteral("luck")}, 2);
        row("transfer", {QStringLiteral("--transfer"), QStringLiteral("pigeon")}, 2);
        row("every", {QStringLiteral("--every"), QStringLiteral("0")}, 2);
        row("unknown", {QStringLiteral("--colour"), QStringLiteral("red")}, 2);
        row("too short", {QStringLiteral("--horizons"), QStringLiteral("90d")}, 1);
    }
    void mistakes_areTold()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QCOMPARE(runLiquidations(arguments), status);
    }

private:
    QTemporaryDir m_folder;
};

int run(int count, char **arguments) { return test_program::run<TestLiquidationsCommand, QCoreApplication>(count, arguments); }

} // namespace tst_liquidations_command
#include "tst_liquidations_command.moc"
