// SPDX-License-Identifier: GPL-3.0-or-later
#include "../test_program.h"

#include "app/study_command.h"
#include "hourly_file.h"
#include "strategy/strategy.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace tst_study_command {

using ballast::app::runStudy;

class StudyCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // 40 days of hours: a wave with a fall in its second half.
        QVERIFY(ballast::test::writeHours(m_folder.filePath(QStringLiteral("hours.csv")), 40 * 24, [](int i) {
            return 0.004 * std::sin(i * 1.7) + 0.003 * std::sin(i * 0.31) - (i > 600 ? 0.0008 : 0);
        }));
    }
    void page_hasEveryStrategyOnBothSides_andNoNan()
    {
        const auto out = m_folder.filePath(QStringLiteral("page.md"));
        QCOMPARE(runStudy({QStringLiteral("--klines"), m_folder.filePath(QStringLiteral("hours.csv")), QStringLiteral("--days"),
                           QStringLiteral("10"), QStringLiteral("--out"), out}),
                 0);
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto page = QString::fromUtf8(file.readAll());
        QVERIFY(page.contains(QStringLiteral("3 positions of 10 days")));
        for (const auto &strategy : ballast::strategy::strategies())
            QCOMPARE(page.count(QStringLiteral("| %1 |").arg(QString::fromUtf8(strategy.name.data()))), 8); // two sides, four leverages
        QVERIFY(!page.contains(QStringLiteral("nan")));
        QVERIFY(page.contains(QStringLiteral("log-HAR")));
    }
    void badInput_isTold()
    {
        QCOMPARE(runStudy({}), 2);
        QCOMPARE(runStudy({QStringLiteral("--klines"), QStringLiteral("x.csv"), QStringLiteral("--days"), QStringLiteral("0")}), 2);
        QCOMPARE(runStudy({QStringLiteral("--klines"), m_folder.filePath(QStringLiteral("nowhere.csv"))}), 1);
        QCOMPARE(runStudy({QStringLiteral("--klines"), m_folder.filePath(QStringLiteral("hours.csv")), QStringLiteral("--days"),
                           QStringLiteral("100")}),
                 1); // no stretch that long
    }

private:
    QTemporaryDir m_folder;
};

int run(int count, char **arguments) { return test_program::run<StudyCommandTest, QCoreApplication>(count, arguments); }

} // namespace tst_study_command
#include "tst_study_command.moc"
