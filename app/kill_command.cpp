// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instance_link.h"
#include "app/usage.h"

#include <QCommandLineParser>
#include <QJsonDocument>

#include <cstdio>

namespace ballast::app {

namespace {

constexpr int killPatienceMs = 20'000;

} // namespace

int runKill(const QStringList &arguments)
{
    const auto complain = [](const QString &what, int status) { return app::complain(QStringLiteral("kill"), what, status); };
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

    const auto meant = choose(
        runningInstances(), {parser.value(QStringLiteral("pid")), parser.value(QStringLiteral("db")), parser.isSet(QStringLiteral("all"))});
    if (!meant)
        return complain(QString::fromStdString(meant.error().message()),
                        meant.error().kind == domain::ErrorKind::notFound ? failed : wrongUsage);
    bool all = true;
    for (const auto &each : *meant) {
        const auto reply = ask(each.socket, {{QStringLiteral("ask"), words.front()}}, killPatienceMs);
        all = all && reply.value(QStringLiteral("done")).toBool();
        if (parser.isSet(QStringLiteral("json")))
            std::printf("%s\n", QJsonDocument(reply).toJson(QJsonDocument::Compact).constData());
        else
            std::printf("%s (%lld): %s\n", qPrintable(each.mode.isEmpty() ? each.command : each.mode), static_cast<long long>(each.pid),
                        reply.isEmpty() ? "it does not answer" : qPrintable(reply.value(QStringLiteral("outcome")).toString()));
    }
    return all ? 0 : failed;
}

} // namespace ballast::app
