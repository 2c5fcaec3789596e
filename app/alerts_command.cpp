// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instance_link.h"
#include "app/usage.h"

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QThread>

#include <cstdio>

namespace ballast::app {

namespace {

constexpr int alertsPatienceMs = 5000, receiptPatienceMs = 30'000, receiptPollMs = 200;

QJsonObject askFor(const RunningInstance &instance, const char *what, const QString &which = {})
{
    return ask(instance.socket, {{QStringLiteral("ask"), QLatin1String(what)}, {QStringLiteral("which"), which}}, alertsPatienceMs);
}

int complainOfReply(const QJsonObject &reply)
{
    const QString problem = reply.isEmpty() ? QStringLiteral("it does not answer") : reply.value(QStringLiteral("problem")).toString();
    return complain(QStringLiteral("alerts"), problem, failed);
}

bool isOpen(const QJsonObject &alert) { return alert.value(QStringLiteral("state")).toString() != QStringLiteral("ended"); }

int list(const RunningInstance &instance, bool all, bool json)
{
    const auto reply = askFor(instance, "alerts");
    if (!reply.value(QStringLiteral("done")).toBool())
        return complainOfReply(reply);
    int open = 0;
    for (const auto &row : reply.value(QStringLiteral("alerts")).toArray()) {
        const auto alert = row.toObject();
        open += isOpen(alert);
        if (!all && !isOpen(alert))
            continue;
        const auto word = [&](const char *key) { return alert.value(QLatin1String(key)).toString(); };
        if (json)
            std::printf("%s\n", QJsonDocument(alert).toJson(QJsonDocument::Compact).constData());
        else
            std::printf("%4lld  %s  %-8s  %-12s  %s\n", static_cast<long long>(alert.value(QStringLiteral("number")).toDouble()),
                        qPrintable(word("since")), qPrintable(word("severity")), qPrintable(word("state")), qPrintable(word("text")));
    }
    if (open == 0 && !json)
        std::puts("no alert is open");
    return 0;
}

/// Waits for the receipt: a trial that nobody got is no success.
int test(const RunningInstance &instance, const QString &channel)
{
    const auto receipts = [&] {
        QJsonArray out;
        for (const auto &row : askFor(instance, "alerts").value(QStringLiteral("receipts")).toArray()) {
            const auto receipt = row.toObject();
            if (receipt.value(QStringLiteral("channel")).toString() == channel
                && receipt.value(QStringLiteral("kind")).toString() == QStringLiteral("trial"))
                out.append(receipt);
        }
        return out;
    };
    const auto before = receipts().size();
    const auto reply = askFor(instance, "testAlert", channel);
    if (!reply.value(QStringLiteral("done")).toBool())
        return complainOfReply(reply);
    QElapsedTimer waited;
    waited.start();
    QString detail;
    while (waited.elapsed() < receiptPatienceMs) {
        QThread::msleep(receiptPollMs);
        const auto now = receipts();
        if (now.size() <= before)
            continue;
        const auto newest = now.first().toObject();
        const auto state = newest.value(QStringLiteral("state")).toString();
        detail = newest.value(QStringLiteral("detail")).toString();
        if (state == QStringLiteral("delivered")) {
            std::printf("%s: delivered\n", qPrintable(channel));
            return 0;
        }
        if (state == QStringLiteral("failed"))
            break;
    }
    return complain(QStringLiteral("alerts"),
                    channel + QStringLiteral(": not delivered: ") + (detail.isEmpty() ? QStringLiteral("no answer yet") : detail), failed);
}

} // namespace

int runAlerts(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("The alerts of a Ballast that is running on this computer.\n\n"
                       "  list             those that are open (--past: ended ones too); the default\n"
                       "  acknowledge N    seen: no repetition and no escalation any more; 'all' for every one\n"
                       "  test CHANNEL     sends a trial message and waits for its receipt\n\n"
                       "Exit status: 0 done, 1 not done or nothing runs, 2 wrong usage."));
    parser.addPositionalArgument(QStringLiteral("what"), QStringLiteral("list, acknowledge or test."));
    parser.addOptions({{QStringLiteral("pid"), QStringLiteral("The process, where several run."), QStringLiteral("N")},
                       {QStringLiteral("db"), QStringLiteral("The one with this database."), QStringLiteral("FILE")},
                       {QStringLiteral("past"), QStringLiteral("With list: ended alerts too.")},
                       {QStringLiteral("json"), QStringLiteral("With list: JSON, one alert a line.")}});
    const auto help = parser.addHelpOption();
    if (!parser.parse(QStringList{QStringLiteral("ballast alerts")} + arguments))
        return complain(QStringLiteral("alerts"), parser.errorText(), wrongUsage);
    if (parser.isSet(help)) {
        std::fputs(qPrintable(parser.helpText()), stdout);
        return 0;
    }
    const auto words = parser.positionalArguments();
    const QString what = words.isEmpty() ? QStringLiteral("list") : words.front();
    const bool lists = what == QStringLiteral("list");
    if ((!lists && what != QStringLiteral("acknowledge") && what != QStringLiteral("test")) || words.size() > 2
        || (lists && words.size() > 1) || (!lists && words.size() != 2))
        return complain(QStringLiteral("alerts"), QStringLiteral("say list, acknowledge N, acknowledge all or test CHANNEL"), wrongUsage);
    const auto meant = choose(runningInstances(), {parser.value(QStringLiteral("pid")), parser.value(QStringLiteral("db")), false});
    if (!meant)
        return complain(QStringLiteral("alerts"), QString::fromStdString(meant.error().message()),
                        meant.error().kind == domain::ErrorKind::notFound ? failed : wrongUsage);
    const auto &instance = meant->front();
    if (lists)
        return list(instance, parser.isSet(QStringLiteral("past")), parser.isSet(QStringLiteral("json")));
    if (what == QStringLiteral("test"))
        return test(instance, words.back());
    const auto reply = askFor(instance, "acknowledge", words.back());
    if (!reply.value(QStringLiteral("done")).toBool())
        return complainOfReply(reply);
    return 0;
}

} // namespace ballast::app
