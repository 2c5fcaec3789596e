// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance_link.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

namespace ballast::app {

namespace {

constexpr int failed = 1, wrongUsage = 2, answerPatienceMs = 20'000;

int complain(const QString &what, int status)
{
    std::fprintf(stderr, "ballast kill: %s\n", qPrintable(what));
    return status;
}

} // namespace

int runKill(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("The kill switch of a Ballast that is running on this computer, with or without a window.\n\n"
                       "  pause     no new hedge orders; resting orders and the hedge stay\n"
                       "  cancel    the same, and resting hedge orders are cancelled; the hedge stays\n"
                       "  flatten   the same, and the hedge is closed; the protected account is never touched, and is then unhedged\n\n"
                       "Exit status: 0 done, 1 not done yet or nothing runs, 2 wrong usage."));
    parser.addPositionalArgument(QStringLiteral("level"), QStringLiteral("pause, cancel or flatten."));
    parser.addOptions({{QStringLiteral("pid"), QStringLiteral("The process, where several run."), QStringLiteral("N")},
                       {QStringLiteral("db"), QStringLiteral("The one with this database."), QStringLiteral("FILE")},
                       {QStringLiteral("all"), QStringLiteral("Every one that runs.")},
                       {QStringLiteral("json"), QStringLiteral("Answers as JSON, one a line.")}});
    const auto help = parser.addHelpOption();
    if (!parser.parse(QStringList{QStringLiteral("ballast kill")} + arguments))
        return complain(parser.errorText(), wrongUsage);
    if (parser.isSet(help)) {
        std::fputs(qPrintable(parser.helpText()), stdout);
        return 0;
    }
    const auto words = parser.positionalArguments();
    const QStringList levels{QStringLiteral("pause"), QStringLiteral("cancel"), QStringLiteral("flatten")};
    if (words.size() != 1 || !levels.contains(words.front()))
        return complain(QStringLiteral("say how far: pause, cancel or flatten"), wrongUsage);

    auto instances = runningInstances();
    const QString pid = parser.value(QStringLiteral("pid"));
    const QString database = QFileInfo(parser.value(QStringLiteral("db"))).absoluteFilePath();
    std::erase_if(instances, [&](const RunningInstance &each) {
        return (!pid.isEmpty() && QString::number(each.pid) != pid) || (parser.isSet(QStringLiteral("db")) && each.database != database);
    });
    if (instances.empty())
        return complain(QStringLiteral("no such Ballast runs for this user; if orders may rest, look at the exchange itself"), failed);
    if (instances.size() > 1 && !parser.isSet(QStringLiteral("all"))) {
        QString list;
        for (const auto &each : instances)
            list += QStringLiteral("\n  --pid %1   %2, %3, %4").arg(each.pid).arg(each.command, each.state, each.database);
        return complain(QStringLiteral("several run; say --all, or which one:%1").arg(list), wrongUsage);
    }
    bool all = true;
    for (const auto &each : instances) {
        const auto reply = ask(each.socket, {{QStringLiteral("ask"), words.front()}}, answerPatienceMs);
        all = all && reply.value(QStringLiteral("done")).toBool();
        if (parser.isSet(QStringLiteral("json")))
            std::printf("%s\n", QJsonDocument(reply).toJson(QJsonDocument::Compact).constData());
        else
            std::printf("%s (%lld): %s\n", qPrintable(each.command), static_cast<long long>(each.pid),
                        reply.isEmpty() ? "it does not answer" : qPrintable(reply.value(QStringLiteral("outcome")).toString()));
    }
    return all ? 0 : failed;
}

} // namespace ballast::app
