// SPDX-License-Identifier: GPL-3.0-or-later
#include "../test_program.h"

#include "store/market_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <quazip.h>
#include <quazipfile.h>
#include <zlib.h>

namespace tst_market_files {

using namespace ballast;

namespace {

const char *threeBars = "open_time,open,high,low,close,volume,close_time\n"
                        "60000,100,110,90,105,7.5,119999\n"
                        "120000,105,106,104,105.5,1,179999\n"
                        "180000,105.5,105.5,105.5,105.5,0,239999\n";

} // namespace

class MarketFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void klines_areRead_withOrWithoutAHeader()
    {
        const auto table = store::parseCandles(threeBars, "x").value();
        QCOMPARE(table.candles.size(), 3u);
        QCOMPARE(table.candles[0].high, 110.0);
        QCOMPARE(table.candles[1].openTime, domain::Timestamp::fromMs(120000));
        QCOMPARE(table.candles[0].interval, domain::Duration(std::chrono::minutes(1)));
        const auto bare = std::string_view(threeBars).substr(std::string_view(threeBars).find('\n') + 1);
        QCOMPARE(store::parseCandles(bare, "x").value().candles, table.candles);
    }
    void microseconds_areRecognised()
    {
        const auto table = store::parseCandles("1735689600000000,1,2,0.5,1.5,3\n1735689660000000,1,2,0.5,1.5,3\n", "x").value();
        QCOMPARE(table.candles[0].openTime, domain::Timestamp::fromMs(1735689600000));
    }
    void gapsAreCounted_duplicatesDropped_disorderSorted()
    {
        const auto table =
            store::parseCandles(
                "60000,1,1,1,1,1\n120000,1,1,1,1,1\n60000,1,1,1,1,1\n180000,1,1,1,1,1\n600000,1,1,1,1,1\n240000,1,1,1,1,1\n", "x")
                .value();
        QCOMPARE(table.candles.size(), 5u);
        QCOMPARE(table.duplicates, std::size_t(1));
        QCOMPARE(table.gaps, std::size_t(1));
        QCOMPARE(table.missing, std::size_t(5));
    }
    void malformedRows_nameFileAndLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("text in a number") << QByteArray("60000,1,1,1,1,1\n120000,1,x,1,1,1\n");
        QTest::newRow("too few columns") << QByteArray("60000,1,1,1,1,1\n120000,1,1,1\n");
        QTest::newRow("high below low") << QByteArray("60000,1,1,1,1,1\n120000,1,0.5,2,1,1\n");
        QTest::newRow("close outside") << QByteArray("60000,1,1,1,1,1\n120000,1,1,1,5,1\n");
        QTest::newRow("negative price") << QByteArray("60000,1,1,1,1,1\n120000,-1,1,-1,1,1\n");
        QTest::newRow("not a number") << QByteArray("60000,1,1,1,1,1\n120000,1,nan,1,1,1\n");
    }
    void malformedRows_nameFileAndLine()
    {
        QFETCH(QByteArray, text);
        const auto failed = store::parseCandles({text.constData(), std::size_t(text.size())}, "file.csv");
        QVERIFY(!failed);
        QVERIFY2(failed.error().what.starts_with("file.csv:2: "), failed.error().what.c_str());
    }
    void emptyText_isAnError()
    {
        QVERIFY(!store::parseCandles("", "x"));
        QVERIFY(!store::parseCandles("open_time,open\n", "x"));
    }
    void fundingAndDvol_areRead()
    {
        const auto funding =
            store::parseFunding("calc_time,funding_interval_hours,last_funding_rate\n1654070400011,8,-0.0001\n1654041600000,8,0.0003\n",
                                "x")
                .value();
        QCOMPARE(funding.size(), 2u);
        QCOMPARE(funding[0].rate, 0.0003);
        QCOMPARE(store::parseDvol("timestamp,open,high,low,close\n1616544000000,94.18,106.94,92.67,106.73\n", "x").value().front().close,
                 1.0673);
        QVERIFY(!store::parseFunding("1654070400011,8,7\n", "x"));
    }
    void compressedFiles_areToldByTheirContent()
    {
        const QString gz = m_folder.filePath(QStringLiteral("a.csv")), zip = m_folder.filePath(QStringLiteral("b.dat"));
        const auto file = gzopen(QFile::encodeName(gz).constData(), "wb");
        gzputs(file, threeBars);
        gzclose(file);
        QuaZip archive(zip);
        QVERIFY(archive.open(QuaZip::mdCreate));
        QuaZipFile member(&archive);
        QVERIFY(member.open(QIODevice::WriteOnly, QuaZipNewInfo(QStringLiteral("k.csv"))));
        member.write(threeBars);
        member.close();
        archive.close();
        QCOMPARE(store::readCandles(gz).value().candles.size(), 3u);
        QCOMPARE(store::readCandles(zip).value().candles.size(), 3u);

        QFile whole(gz);
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const auto bytes = whole.readAll();
        QFile torn(m_folder.filePath(QStringLiteral("torn.gz")));
        QVERIFY(torn.open(QIODevice::WriteOnly));
        torn.write(bytes.left(bytes.size() / 2));
        torn.close();
        QVERIFY(!store::readCandles(torn.fileName()));
    }
    void missingFile_andFolder_areClearErrors()
    {
        QCOMPARE(store::readCandles(QStringLiteral("/nowhere.csv")).error().kind, domain::ErrorKind::notFound);
        QVERIFY(!store::readCandles(m_folder.path()));
    }
    void realHistory_loadsInFull()
    {
        const QDir data(QStringLiteral(BALLAST_SHARED_DIR "/data"));
        if (!data.exists())
            QSKIP("the recorded history is not on this machine");
        const auto year = store::readCandles(data.filePath(QStringLiteral("eth_perp_1m_2021.csv.gz")));
        QVERIFY2(year.has_value(), year ? "" : year.error().message().c_str());
        QCOMPARE(year->candles.size(), 352'800u);
        QCOMPARE(store::readFunding(data.filePath(QStringLiteral("eth_funding_8h_2022-06_2025-12.csv.gz"))).value().size(), 2666u);
        QCOMPARE(store::readDvol(data.filePath(QStringLiteral("eth_dvol_1d_2021-2026.csv.gz"))).value().size(), 1262u);
        for (const auto &name :
             data.entryList({QStringLiteral("*_perp_*.gz"), QStringLiteral("*_spot_1h*.gz"), QStringLiteral("*_mark_*.gz")}))
            QVERIFY2(store::readCandles(data.filePath(name)).has_value(), qPrintable(name));
    }

private:
    QTemporaryDir m_folder;
};

int run(int count, char **arguments) { return test_program::run<MarketFilesTest, QCoreApplication>(count, arguments); }

} // namespace tst_market_files
#include "tst_market_files.moc"
