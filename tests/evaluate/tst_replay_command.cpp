// SPDX-License-Identifier: GPL-3.0-or-later
#include "../test_program.h"

#include "app/replay_command.h"

#include "strategy/presets.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <unistd.h>

namespace tst_replay_command {

namespace {

/// Runs the command with both outputs in files.
struct Outcome
{
    int status = -1;
    QString out, error;
};

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class Redirect
{
public:
    Redirect(std::FILE *stream, const QString &path) : m_stream(stream)
    {
        std::fflush(stream);
        m_saved = ::dup(::fileno(stream));
        m_target = std::fopen(qPrintable(path), "w");
        ::dup2(::fileno(m_target), ::fileno(stream));
    }
    ~Redirect()
    {
        std::fflush(m_stream);
        ::dup2(m_saved, ::fileno(m_stream));
        ::close(m_saved);
        std::fclose(m_target);
    }
    Redirect(const Redirect &) = delete;
    Redirect &operator=(const Redirect &) = delete;

private:
    std::FILE *m_stream, *m_target;
    int m_saved;
};

} // namespace

class TestReplayCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongUsage_exitsTwo_withOneLine_data();
    void wrongUsage_exitsTwo_withOneLine();
    void unreadableData_exitsOne_withOneLine();
    void help_listsEveryParameter();
    void result_isPrintedAndWritten();
    void severalFiles_areJoined_inAnyOrder();
    void filesOfDifferentBars_areRefused();
    void whatIsRead_isNotWrittenOver();
    void standardOutput_takesTheJson();
    void presetsAndLearning_areTaken();
    void theDial_isReplayedFromTightToLoose();
    void unwritableJson_exitsOne();
    void realYear_isReplayed();

private:
    Outcome run(const QStringList &arguments);
    QString klines(const QString &name, int firstMinute, int bars, double from, double to);

    QTemporaryDir m_folder;
};

Outcome TestReplayCommand::run(const QStringList &arguments)
{
    const QString out = m_folder.filePath(QStringLiteral("out")), error = m_folder.filePath(QStringLiteral("error"));
    Outcome outcome;
    {
        const Redirect output(stdout, out), errors(stderr, error);
        outcome.status = ballast::app::runReplay(arguments);
    }
    outcome.out = QString::fromUtf8(contents(out));
    outcome.error = QString::fromUtf8(contents(error));
    return outcome;
}

QString TestReplayCommand::klines(const QString &name, int firstMinute, int bars, double from, double to)
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("can't write %s", qPrintable(path));
    double price = from;
    for (int i = 0; i < bars; ++i) {
        const double next = from + (to - from) * (i + 1) / bars;
        const auto open = 1'609'459'200'000LL + (firstMinute + i) * 60'000LL;
        file.write(QStringLiteral("%1,%2,%3,%4,%5,100,%6,0,0,0,0,0\n")
                       .arg(open)
                       .arg(price, 0, 'f', 2)
                       .arg(std::max(price, next), 0, 'f', 2)
                       .arg(std::min(price, next), 0, 'f', 2)
                       .arg(next, 0, 'f', 2)
                       .arg(open + 59'999)
                       .toUtf8());
        price = next;
    }
    return path;
}

void TestReplayCommand::wrongUsage_exitsTwo_withOneLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QString &line, const char *says) {
        QTest::newRow(name) << line.split(u' ', Qt::SkipEmptyParts) << QString::fromUtf8(says);
    };
    row("nothing", QString(), "--klines FILE is needed");
    row("no file", QStringLiteral("--klines"), "--klines needs a file");
    row("stray word", QStringLiteral("x.csv"), "unexpected 'x.csv'");
    row("unknown option", QStringLiteral("--klines x --levrage 3"), "no option '--levrage'");
    row("side", QStringLiteral("--klines x --side up"), "long or short, not 'up'");
    row("leverage 0", QStringLiteral("--klines x --leverage 0"), "--leverage must be");
    row("leverage 126", QStringLiteral("--klines x --leverage 126"), "at most 125");
    row("leverage of a big position", QStringLiteral("--klines x --leverage 100 --equity 1000000"), "the venue allows");
    row("leverage nan", QStringLiteral("--klines x --leverage nan"), "--leverage must be");
    row("equity", QStringLiteral("--klines x --equity -5"), "--equity must be");
    row("own positions are what they are", QStringLiteral("--positions x --side short"), "--side is read from --positions");
    row("no dial of own positions", QStringLiteral("--positions x --dial"), "neither --dial nor --venue");
    row("hedge capital", QStringLiteral("--klines x --hedge-capital much"), "--hedge-capital must be");
    row("strategy", QStringLiteral("--klines x --strategy best"), "regime-adaptive");
    row("near key", QStringLiteral("--klines x --set bandwith=0.1"), "did you mean bandWidth");
    row("part of a key", QStringLiteral("--klines x --set ratio=0.1"), "minimumRatio");
    row("strange key", QStringLiteral("--klines x --set zzzzzzzzzzzz=0.1"), "no parameter 'zzzzzzzzzzzz'");
    row("no value", QStringLiteral("--klines x --set bandWidth"), "key=value");
    row("no number", QStringLiteral("--klines x --set bandWidth=wide"), "not a number");
    row("range", QStringLiteral("--klines x --set bandWidth=3"), "0 to 0.5");
    row("relation", QStringLiteral("--klines x --set maximumRatio=0.2"), "minimumRatio is above maximumRatio");
    row("transfer", QStringLiteral("--klines x --transfer maybe"), "none, manual or auto");
    row("two values", QStringLiteral("--klines x --leverage 3 4"), "one value");
}

void TestReplayCommand::wrongUsage_exitsTwo_withOneLine()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const auto outcome = run(arguments);
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.error.contains(says), qPrintable(outcome.error));
    QCOMPARE(outcome.error.count(u'\n'), 1);
    QVERIFY(outcome.out.isEmpty());
}

void TestReplayCommand::unreadableData_exitsOne_withOneLine()
{
    const auto expectFailure = [this](const QString &path, const char *says) {
        const auto outcome = run({QStringLiteral("--klines"), path});
        QCOMPARE(outcome.status, 1);
        QCOMPARE(outcome.error.count(u'\n'), 1);
        QVERIFY2(outcome.error.contains(QLatin1String(says)), qPrintable(outcome.error));
        QVERIFY(outcome.out.isEmpty());
    };
    expectFailure(m_folder.filePath(QStringLiteral("nowhere.csv")), "nowhere.csv");
    const QString broken = klines(QStringLiteral("broken.csv"), 0, 10, 1000, 1000);
    QFile file(broken);
    QVERIFY(file.open(QIODevice::Append));
    file.write("1609459800000,1000,abc,1,1,1\n");
    file.close();
    expectFailure(broken, "broken.csv");
    QFile empty(m_folder.filePath(QStringLiteral("empty.csv")));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    empty.close();
    expectFailure(empty.fileName(), "");
}

void TestReplayCommand::help_listsEveryParameter()
{
    const auto outcome = run({QStringLiteral("--help")});
    QCOMPARE(outcome.status, 0);
    for (const char *part : {"--klines", "--transfer", "minimumRatio", "bandWidth", "maximumDataAge"})
        QVERIFY2(outcome.out.contains(QLatin1String(part)), part);
}

void TestReplayCommand::result_isPrintedAndWritten()
{
    const QString path = klines(QStringLiteral("fall.csv"), 0, 200, 1000, 850), json = m_folder.filePath(QStringLiteral("result.json"));
    const auto outcome =
        run({QStringLiteral("--klines"), path, QStringLiteral("--leverage=10"), QStringLiteral("--equity"), QStringLiteral("10000"),
             QStringLiteral("--hedge-capital"), QStringLiteral("5000"), QStringLiteral("--json"), json});
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.error.isEmpty());
    QVERIFY(outcome.out.contains(QStringLiteral("Maximum drawdown")));
    QVERIFY(outcome.out.contains(QStringLiteral("Assumptions")));
    const auto document = QJsonDocument::fromJson(contents(json)).object();
    QCOMPARE(document.value(QLatin1String("side")).toString(), QStringLiteral("long"));
    QCOMPARE(document.value(QLatin1String("bars")).toInt(), 200);
    QCOMPARE(document.value(QLatin1String("quantity")).toDouble(), 100.0);
    const auto results = document.value(QLatin1String("results")).toArray();
    QCOMPARE(results.size(), 1);
    const auto with = results[0].toObject().value(QLatin1String("withHedge")).toObject();
    const auto without = results[0].toObject().value(QLatin1String("withoutHedge")).toObject();
    QCOMPARE(without.value(QLatin1String("finalEquity")).toDouble(), 5000.0);
    QCOMPARE(without.value(QLatin1String("liquidations")).toArray().size(), 1);
    QVERIFY(with.value(QLatin1String("finalEquity")).toDouble() > 5000);
    QVERIFY(with.value(QLatin1String("orders")).toInt() > 0);
    QVERIFY(with.value(QLatin1String("curve")).toArray().size() >= 2);
    QVERIFY(!results[0].toObject().value(QLatin1String("assumptions")).toArray().isEmpty());
}

void TestReplayCommand::severalFiles_areJoined_inAnyOrder()
{
    const QString one = klines(QStringLiteral("one.csv"), 0, 100, 1000, 1010),
                  two = klines(QStringLiteral("two.csv"), 100, 100, 1010, 1000);
    const QString overlapping = klines(QStringLiteral("overlap.csv"), 90, 10, 1009, 1010);
    const QString json = m_folder.filePath(QStringLiteral("joined.json"));
    const auto outcome = run({QStringLiteral("--klines"), two, one, overlapping, QStringLiteral("--json"), json});
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.out.contains(QStringLiteral("10 candles that came twice")));
    const auto document = QJsonDocument::fromJson(contents(json)).object();
    QCOMPARE(document.value(QLatin1String("bars")).toInt(), 200);
    QVERIFY(document.value(QLatin1String("gaps")).toArray().isEmpty());
    QCOMPARE(document.value(QLatin1String("entry")).toDouble(), 1000.0);
}

void TestReplayCommand::filesOfDifferentBars_areRefused()
{
    const QString minutes = klines(QStringLiteral("m.csv"), 0, 300, 3000, 3000), hours = m_folder.filePath(QStringLiteral("h.csv"));
    QFile file(hours);
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int i = 0; i < 48; ++i)
        file.write(QByteArray::number(1'500'000'000'000 + i * 3'600'000LL) + ",3000,3001,2999,3000,10\n");
    file.close();
    const auto outcome = run({QStringLiteral("--klines"), hours, minutes});
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.error.contains(QStringLiteral("another length")), qPrintable(outcome.error));
}

void TestReplayCommand::whatIsRead_isNotWrittenOver()
{
    const QString path = klines(QStringLiteral("kept.csv"), 0, 300, 3000, 3000);
    const auto before = contents(path);
    QCOMPARE(run({QStringLiteral("--klines"), path, QStringLiteral("--json"), path}).status, 2);
    QCOMPARE(contents(path), before);
    QCOMPARE(run({QStringLiteral("--klines"), path, QStringLiteral("--dial"), QStringLiteral("--compare")}).status, 2);
}

void TestReplayCommand::standardOutput_takesTheJson()
{
    const QString path = klines(QStringLiteral("plain.csv"), 0, 60, 1000, 1001);
    const auto outcome = run({QStringLiteral("--klines"), path, QStringLiteral("--json"), QStringLiteral("-")});
    QCOMPARE(outcome.status, 0);
    QJsonParseError error{};
    QVERIFY(QJsonDocument::fromJson(outcome.out.toUtf8(), &error).isObject());
    QCOMPARE(error.error, QJsonParseError::NoError);
}

void TestReplayCommand::presetsAndLearning_areTaken()
{
    const QString path = klines(QStringLiteral("preset.csv"), 0, 120, 1000, 1010);
    const auto outcome = run({QStringLiteral("--klines"), path, QStringLiteral("--preset"), QStringLiteral("lean"),
                              QStringLiteral("--learn"), QStringLiteral("7"), QStringLiteral("--json"), QStringLiteral("-")});
    QCOMPARE(outcome.status, 0);
    const auto parameters = QJsonDocument::fromJson(outcome.out.toUtf8()).object().value(QStringLiteral("parameters")).toObject();
    QCOMPARE(parameters.value(QStringLiteral("minimumRatio")).toDouble(),
             ballast::strategy::findPreset("lean")->parameters()[ballast::strategy::ParameterId::minimumRatio]);
    QCOMPARE(run({QStringLiteral("--klines"), path, QStringLiteral("--learn"), QStringLiteral("often")}).status, 2);
    QCOMPARE(run({QStringLiteral("--klines"), path, QStringLiteral("--preset"), QStringLiteral("bold")}).status, 2);
}

void TestReplayCommand::theDial_isReplayedFromTightToLoose()
{
    const QString path = klines(QStringLiteral("dial.csv"), 0, 300, 1000, 950);
    const auto outcome = run({QStringLiteral("--klines"), path, QStringLiteral("--btc"), path, QStringLiteral("--dial"),
                              QStringLiteral("--json"), QStringLiteral("-")});
    QCOMPARE(outcome.status, 0);
    const auto rows = QJsonDocument::fromJson(outcome.out.toUtf8()).array();
    QCOMPARE(rows.size(), 5);
    for (int i = 1; i < rows.size(); ++i) {
        for (const char *key : {"dial", "breakDeviations", "basisDeviations"})
            QVERIFY(rows[i].toObject().value(QLatin1String(key)).toDouble() > rows[i - 1].toObject().value(QLatin1String(key)).toDouble());
        QVERIFY(rows[i].toObject().value(QStringLiteral("maximumDrawdown")).toDouble() <= 0);
    }
    QVERIFY(run({QStringLiteral("--klines"), path, QStringLiteral("--dial")}).out.contains(QStringLiteral("activations")));
}

void TestReplayCommand::unwritableJson_exitsOne()
{
    const QString path = klines(QStringLiteral("plain.csv"), 0, 60, 1000, 1001);
    const auto outcome =
        run({QStringLiteral("--klines"), path, QStringLiteral("--json"), m_folder.filePath(QStringLiteral("no/such/folder.json"))});
    QCOMPARE(outcome.status, 1);
    QVERIFY(outcome.error.contains(QStringLiteral("--json")));
}

void TestReplayCommand::realYear_isReplayed()
{
    const QString folder = QStringLiteral(BALLAST_SHARED_DIR "/data/");
    const QString candles = folder + QStringLiteral("eth_perp_1m_2021.csv.gz");
    if (!QFileInfo::exists(candles))
        QSKIP("the recorded candles are not here");
    for (const auto *transfer : {"none", "auto"}) {
        for (const auto *side : {"long", "short"}) {
            const QString json = m_folder.filePath(QStringLiteral("year.json"));
            const auto outcome = run({QStringLiteral("--klines"), candles, QStringLiteral("--side"), QLatin1String(side),
                                      QStringLiteral("--transfer"), QLatin1String(transfer), QStringLiteral("--json"), json});
            QCOMPARE(outcome.status, 0);
            const auto document = QJsonDocument::fromJson(contents(json)).object();
            QCOMPARE(document.value(QLatin1String("bars")).toInt(), 352'800);
            QVERIFY(document.value(QLatin1String("gaps")).toArray().size() >= 3); // the months that are held out
            const auto result = document.value(QLatin1String("results")).toArray()[0].toObject();
            for (const auto *run : {"withHedge", "withoutHedge"}) {
                const auto figures = result.value(QLatin1String(run)).toObject();
                double ledger = 0;
                for (const auto *account : {"protected", "hedge"}) {
                    const auto entries = figures.value(QLatin1String(account)).toObject();
                    const auto entry = [&](const char *key) { return entries.value(QLatin1String(key)).toDouble(); };
                    ledger += entry("start") + entry("realised") + entry("unrealised") - entry("fees") + entry("funding")
                              + entry("transferred") + entry("insured");
                }
                QVERIFY(std::abs(ledger - figures.value(QLatin1String("finalEquity")).toDouble()) < 1e-6);
                const auto last = figures.value(QLatin1String("curve")).toArray().last().toArray();
                QVERIFY(std::abs(last[2].toDouble() + last[3].toDouble() - ledger) < 1e-6);
            }
        }
    }
}

int run(int count, char **arguments) { return test_program::run<TestReplayCommand, QCoreApplication>(count, arguments); }

} // namespace tst_replay_command
#include "tst_replay_command.moc"
