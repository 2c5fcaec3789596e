// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the demo, exchange and all, many times as fast as the market, and watches the process: its memory, files and threads have to
// stay where they are once the history is full.
//
//     soak --ballast build/dev/app/ballast --hours-of-market 168
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <unistd.h>
#include <vector>

namespace {

struct Sample
{
    double hours = 0; ///< of market
    double megabytes = 0;
    int files = 0, threads = 0;
    double databaseMegabytes = 0;
};

constexpr double megabyte = 1024 * 1024;
constexpr int samplesWanted = 120;
/// Of resident memory, by the end of a day. The history of a window is full after a day; until then it may grow.
constexpr double mostMegabytesPerDay = 6;
constexpr double shortRunAllowance = 25; ///< MB: what a run of less than two days may gain from the first quarter to the last

int entriesOf(const QString &folder) { return int(QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System).size()); }

Sample look(qint64 process, const QString &database, double hours)
{
    const QString self = QStringLiteral("/proc/%1/").arg(process);
    Sample out;
    out.hours = hours;
    if (QFile statm(self + QStringLiteral("statm")); statm.open(QIODevice::ReadOnly))
        out.megabytes = statm.readAll().split(' ').value(1).toDouble() * double(::sysconf(_SC_PAGESIZE)) / megabyte;
    out.files = entriesOf(self + QStringLiteral("fd"));
    out.threads = entriesOf(self + QStringLiteral("task"));
    out.databaseMegabytes = double(QFileInfo(database).size() + QFileInfo(database + QStringLiteral("-wal")).size()) / megabyte;
    return out;
}

/// Least squares, per hour.
double slope(const std::vector<Sample> &samples, std::size_t from)
{
    double x = 0, y = 0, xx = 0, xy = 0;
    const auto n = double(samples.size() - from);
    for (std::size_t i = from; i < samples.size(); ++i) {
        x += samples[i].hours;
        y += samples[i].megabytes;
        xx += samples[i].hours * samples[i].hours;
        xy += samples[i].hours * samples[i].megabytes;
    }
    const double spread = n * xx - x * x;
    return spread > 0 ? (n * xy - x * y) / spread : 0;
}

double median(std::vector<double> values)
{
    std::nth_element(values.begin(), values.begin() + std::ptrdiff_t(values.size() / 2), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions(
        {{QStringLiteral("ballast"), QStringLiteral("The program."), QStringLiteral("FILE")},
         {QStringLiteral("hours-of-market"), QStringLiteral("How long."), QStringLiteral("N"), QStringLiteral("168")},
         {QStringLiteral("speed"), QStringLiteral("How many times as fast as the market."), QStringLiteral("N"), QStringLiteral("600")},
         {QStringLiteral("scenario"), QStringLiteral("What the market does."), QStringLiteral("NAME"), QStringLiteral("crash-15")}});
    parser.process(application);
    const double hours = parser.value(QStringLiteral("hours-of-market")).toDouble(),
                 speed = parser.value(QStringLiteral("speed")).toDouble();
    if (!(hours > 0) || !(speed > 0)) {
        std::fputs("soak: --hours-of-market and --speed must be numbers above zero\n", stderr);
        return 2;
    }
    QTemporaryDir folder;
    const QString database = folder.filePath(QStringLiteral("soak.sqlite")), json = folder.filePath(QStringLiteral("soak.json"));
    const double seconds = hours * 3600 / speed;
    QProcess child;
    child.setStandardOutputFile(QProcess::nullDevice());
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(parser.value(QStringLiteral("ballast")),
                {QStringLiteral("demo"), QStringLiteral("--headless"), QStringLiteral("--speed"), parser.value(QStringLiteral("speed")),
                 QStringLiteral("--seconds"), QString::number(seconds, 'f', 1), QStringLiteral("--scenario"),
                 parser.value(QStringLiteral("scenario")), QStringLiteral("--db"), database, QStringLiteral("--json"), json});
    if (!child.waitForStarted()) {
        std::fputs("soak: the program can't be started\n", stderr);
        return 2;
    }
    std::vector<Sample> samples;
    QElapsedTimer clock;
    clock.start();
    const int every = std::max(100, int(seconds * 1000 / samplesWanted));
    while (!child.waitForFinished(every)) {
        if (child.error() == QProcess::Timedout && child.state() == QProcess::Running)
            samples.push_back(look(child.processId(), database, double(clock.elapsed()) / 1000 * speed / 3600));
    }
    while (!samples.empty() && samples.back().megabytes <= 0)
        samples.pop_back(); // it was ending
    if (child.exitStatus() != QProcess::NormalExit || child.exitCode() != 0 || samples.size() < 20) {
        std::fprintf(stderr, "soak: it ended with status %d after %zu samples\n", child.exitCode(), samples.size());
        return 1;
    }
    std::printf("%8s %10s %7s %8s %12s\n", "hours", "memory MB", "files", "threads", "database MB");
    for (std::size_t i = 0; i < samples.size(); i += samples.size() / 12)
        std::printf("%8.1f %10.1f %7d %8d %12.1f\n", samples[i].hours, samples[i].megabytes, samples[i].files, samples[i].threads,
                    samples[i].databaseMegabytes);
    QFile report(json);
    const auto figures = report.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(report.readAll()).object() : QJsonObject();
    const auto session = figures.value(QStringLiteral("session")).toObject();
    std::printf("orders sent %lld; event to order p50 %.0f us, p99 %.0f us\n",
                static_cast<long long>(session.value(QStringLiteral("ordersSent")).toInteger()),
                session.value(QStringLiteral("eventToOrderP50Microseconds")).toDouble(),
                session.value(QStringLiteral("eventToOrderP99Microseconds")).toDouble());

    const auto half = samples.size() / 2, quarter = samples.size() / 4;
    const auto middle = [&](std::size_t from, std::size_t to, auto figure) {
        std::vector<double> values;
        for (std::size_t i = from; i < to; ++i)
            values.push_back(figure(samples[i]));
        return median(std::move(values));
    };
    const auto memory = [](const Sample &each) { return each.megabytes; };
    const auto files = [](const Sample &each) { return double(each.files); };
    const auto threads = [](const Sample &each) { return double(each.threads); };
    const double perDay = slope(samples, half) * 24, gained = middle(3 * quarter, samples.size(), memory) - middle(quarter, half, memory);
    const double moreFiles = middle(3 * quarter, samples.size(), files) - middle(quarter, half, files);
    const double moreThreads = middle(3 * quarter, samples.size(), threads) - middle(quarter, half, threads);
    std::printf("memory %+.1f MB a day in the second half (%+.1f MB from the second quarter to the last), files %+.0f, threads %+.0f\n",
                perDay, gained, moreFiles, moreThreads);
    const bool leaks = hours >= 48 ? perDay > mostMegabytesPerDay : gained > shortRunAllowance;
    if (leaks || moreFiles > 2 || moreThreads > 2) {
        std::puts("soak: something grows");
        return 1;
    }
    std::puts("soak: flat");
    return 0;
}
