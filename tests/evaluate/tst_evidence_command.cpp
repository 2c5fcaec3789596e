// SPDX-License-Identifier: GPL-3.0-or-later
#include "../test_program.h"

#include "app/evidence_command.h"
#include "hourly_file.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace tst_evidence_command {

using ballast::app::runEvidence;

class TestEvidenceCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void page_answersEveryClaim_fromAnyFolder()
    {
        QTemporaryDir folder;
        QVERIFY(ballast::test::writeHours(
            folder.filePath(QStringLiteral("eth_perp_1h_made.csv")), 220 * 24,
            [](int i) { return 0.006 * std::sin(i * 1.7) + 0.004 * std::sin(i * 0.031); },
            [](int i) { return i >= 100 * 24 && i < 130 * 24; })); // a month is missing
        const auto out = folder.filePath(QStringLiteral("page.md"));
        QCOMPARE(runEvidence({QStringLiteral("--data"), folder.path(), QStringLiteral("--out"), out, QStringLiteral("--quick")}), 0);
        QFile page(out);
        QVERIFY(page.open(QIODevice::ReadOnly));
        const auto text = QString::fromUtf8(page.readAll());
        for (const auto *claim : {"| 87 % of leveraged", "| a liquidation rate of 12 %", "| drawdown −34 % for −8 %", "| hedge cost −23 %"})
            QVERIFY2(text.contains(QString::fromUtf8(claim)), claim);
        QVERIFY(text.contains(QStringLiteral("has 1 gaps")));
        QVERIFY(!text.contains(QRegularExpression(QStringLiteral("\\bnan\\b"))));
        QVERIFY(!text.contains(folder.path())); // no machine's paths on the page
        for (const auto &line : text.split(u'\n')) {
            for (int i = 1; i <= 9; ++i)
                QVERIFY2(!line.contains(QStringLiteral("%%1").arg(i)), qPrintable(line)); // a value that was not filled in
        }
    }
    void absentData_isSaid()
    {
        QTemporaryDir folder;
        QCOMPARE(runEvidence({QStringLiteral("--data"), folder.path()}), 1);
        QCOMPARE(runEvidence({QStringLiteral("--data"), folder.filePath(QStringLiteral("none"))}), 1);
        QCOMPARE(runEvidence({QStringLiteral("surplus")}), 2);
        QCOMPARE(runEvidence({QStringLiteral("--threads"), QStringLiteral("many")}), 2);
    }
};

int run(int count, char **arguments) { return test_program::run<TestEvidenceCommand, QCoreApplication>(count, arguments); }

} // namespace tst_evidence_command
#include "tst_evidence_command.moc"
