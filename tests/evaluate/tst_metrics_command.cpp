// SPDX-License-Identifier: GPL-3.0-or-later
#include "../test_program.h"

#include "app/metrics_command.h"
#include "evaluate/metrics.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace tst_metrics_command {

using ballast::app::answerMetrics;
using ballast::app::runMetrics;

namespace {

QJsonObject object(const char *text) { return QJsonDocument::fromJson(text).object(); }

QString problemOf(const char *text)
{
    const auto answer = answerMetrics(object(text));
    return answer ? QString() : QString::fromStdString(answer.error().message());
}

} // namespace

class TestMetricsCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reference_agreesInEveryCase()
    {
        QFile file(QStringLiteral(BALLAST_SHARED_DIR "/reference/metrics.json"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the reference values are not here");
        const auto question = QJsonDocument::fromJson(file.readAll()).object();
        const auto answer = answerMetrics(question);
        QVERIFY2(answer, answer ? "" : answer.error().message().c_str());
        for (const auto &each : answer->value(QLatin1String("results")).toArray())
            QVERIFY2(each.toObject().value(QLatin1String("agrees")).toBool(), QJsonDocument(each.toObject()).toJson().constData());
        QCOMPARE(answer->value(QLatin1String("judged")).toInt(), int(question.value(QLatin1String("cases")).toArray().size()));
        QCOMPARE(answer->value(QLatin1String("agreed")).toInt(), answer->value(QLatin1String("judged")).toInt());
    }
    void series_getsEveryFigure()
    {
        const auto answer =
            answerMetrics(object(R"({"returns": [0.01, 0.1, null, -0.04, 0.02, 0.03, 0.02, 0.01, -0.1], "periodsPerYear": 252,
            "window": 3, "trials": 10, "trialVariance": 0.01})"));
        QVERIFY2(answer, answer ? "" : answer.error().message().c_str());
        const std::vector<double> r{0.01, 0.1, std::nan(""), -0.04, 0.02, 0.03, 0.02, 0.01, -0.1};
        using namespace ballast::evaluate;
        const auto at = [&](const char *key) { return answer->value(QLatin1String(key)).toDouble(-99); };
        QCOMPARE(at("sharpe"), sharpe(r, 252));
        QCOMPARE(at("sortino"), sortino(r, 252));
        QCOMPARE(at("calmar"), calmar(r, 252));
        QCOMPARE(at("maxDrawdown"), maxDrawdown(r));
        QCOMPARE(at("valueAtRisk"), valueAtRisk(r, 0.05));
        QCOMPARE(at("expectedShortfall"), expectedShortfall(r, 0.05));
        QVERIFY(at("deflatedSharpe") < at("probabilisticSharpe"));
        QCOMPARE(answer->value(QLatin1String("rolling")).toObject().value(QLatin1String("sharpe")).toArray().size(), 7);
    }
    void equity_isTurnedIntoReturns()
    {
        const auto equity = answerMetrics(object(R"({"equity": [100, 110, 99]})")),
                   returns = answerMetrics(object(R"({"returns": [0.1, -0.1]})"));
        QVERIFY(equity && returns);
        QVERIFY(std::fabs(equity->value(QLatin1String("totalReturn")).toDouble() - returns->value(QLatin1String("totalReturn")).toDouble())
                < 1e-12);
    }
    void pairedSeries_getIntervalsAndVerdicts()
    {
        QJsonArray with, without;
        for (int i = 0; i < 100; ++i) {
            without.append(0.02 * std::sin(i * 1.3));
            with.append(0.01 * std::sin(i * 1.3));
        }
        const auto answer =
            answerMetrics({{QStringLiteral("returns"), with}, {QStringLiteral("against"), without}, {QStringLiteral("resamples"), 200}});
        QVERIFY(answer);
        const auto differences = answer->value(QLatin1String("paired")).toObject().value(QLatin1String("differences")).toObject();
        QCOMPARE(differences.value(QLatin1String("volatility")).toObject().value(QLatin1String("verdict")).toString(),
                 QStringLiteral("lower"));
        QCOMPARE(differences.value(QLatin1String("Sharpe")).toObject().value(QLatin1String("verdict")).toString(),
                 QStringLiteral("not distinguishable from zero"));
    }
    void profits_getMoneyFigures()
    {
        const auto answer = answerMetrics(object(R"({"profits": [0, -500, 500, 10000, -1000], "start": 1000})"));
        QVERIFY(answer);
        QCOMPARE(answer->value(QLatin1String("drawdownByAmount")).toObject().value(QLatin1String("amount")).toDouble(), 1000.0);
        QCOMPARE(answer->value(QLatin1String("drawdownByFraction")).toObject().value(QLatin1String("fraction")).toDouble(), 0.5);
    }
    void mistakes_nameTheirPlace()
    {
        QVERIFY(problemOf(R"({})").contains(QStringLiteral("returns is missing")));
        QVERIFY(problemOf(R"({"returns": []})").contains(QStringLiteral("empty")));
        QVERIFY(problemOf(R"({"returns": [0.1, "x"]})").contains(QStringLiteral("returns[1] is not a number")));
        QVERIFY(problemOf(R"({"returns": [0.1], "periods": 3})").contains(QStringLiteral("periods is not known")));
        QVERIFY(problemOf(R"({"returns": [0.1], "cutoff": 2})").contains(QStringLiteral("cutoff must be 0 to 1")));
        QVERIFY(problemOf(R"({"returns": [0.1, 0.2], "against": [0.1]})").contains(QStringLiteral("against has 1 values")));
        QVERIFY(problemOf(R"({"equity": [0, 1]})").contains(QStringLiteral("equity[0] must be above 0")));
        QVERIFY(problemOf(R"({"cases": [{"id": "a", "metric": "magic", "series": "inline", "data": [1]}]})")
                    .contains(QStringLiteral("'magic' is not known")));
        QVERIFY(problemOf(R"({"cases": [{"id": "a", "metric": "sharpe", "series": "gone"}]})").contains(QStringLiteral("'gone'")));
    }
    void file_isReadOrItsLineIsNamed()
    {
        QTemporaryDir folder;
        const auto write = [&](const char *name, const char *text) {
            QFile file(folder.filePath(QLatin1String(name)));
            if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0)
                qFatal("can't write");
            return file.fileName();
        };
        QCOMPARE(runMetrics({write("good.json", R"({"returns": [0.1, 0.2]})")}), 0);
        QCOMPARE(runMetrics({write("bad.json", "{\"returns\":\n [0.1,}")}), 1);
        QCOMPARE(runMetrics({write("list.json", "[1, 2]")}), 1);
        QCOMPARE(runMetrics({folder.filePath(QStringLiteral("none.json"))}), 1);
        QCOMPARE(runMetrics({write("wrong.json",
                                   R"({"cases": [{"metric": "total_return", "series": "inline", "data": [0.5], "expected": 0.4}]})")}),
                 1);
        QCOMPARE(runMetrics({}), 2);
        QCOMPARE(runMetrics({QStringLiteral("--nothing")}), 2);
    }
};

int run(int count, char **arguments) { return test_program::run<TestMetricsCommand, QCoreApplication>(count, arguments); }

} // namespace tst_metrics_command
#include "tst_metrics_command.moc"
