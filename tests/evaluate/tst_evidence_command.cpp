// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence_command.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using ballast::app::runEvidence;

class TestEvidenceCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void page_answersEveryClaim_fromAnyFolder()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("eth_perp_1h_made.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        double price = 2000;
        for (int i = 0; i < 220 * 24; ++i) {
            if (i == 100 * 24)
                i += 30 * 24; // a month is missing
            const double next = price * (1 + 0.006 * std::sin(i * 1.7) + 0.004 * std::sin(i * 0.031));
            file.write(QStringLiteral("%1,%2,%3,%4,%5,1000,%1,0,0,0,0,0\n")
                           .arg(1'700'006'400'000LL + i * 3'600'000LL)
                           .arg(price, 0, 'f', 2)
                           .arg(std::max(price, next) * 1.001, 0, 'f', 2)
                           .arg(std::min(price, next) * 0.999, 0, 'f', 2)
                           .arg(next, 0, 'f', 2)
                           .toUtf8());
            price = next;
        }
        file.close();
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

QTEST_GUILESS_MAIN(TestEvidenceCommand)
#include "tst_evidence_command.moc"
