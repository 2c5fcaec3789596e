// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence_command.h"

#include "app/output_file.h"
#include "evidence_page.h"
#include "usage.h"
#include "worker_threads.h"

#include <QCommandLineParser>
#include <QDir>

#include <cstdio>

namespace ballast::app {

namespace {

QStringList found(const QDir &folder, const QString &start)
{
    QStringList paths;
    for (const auto &suffix : {QStringLiteral(".csv"), QStringLiteral(".csv.gz"), QStringLiteral(".zip")}) {
        for (const auto &name : folder.entryList({start + QLatin1Char('*') + suffix}, QDir::Files, QDir::Name))
            paths.append(folder.filePath(name));
    }
    return paths;
}

} // namespace

int runEvidence(const QStringList &arguments)
{
    const auto complain = [](const QString &what, int status) { return app::complain(QStringLiteral("evidence"), what, status); };
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Holds published claims about hedged positions against recorded markets, and writes the page docs/EVIDENCE.md.\n"
                       "The folder holds eth_perp_1h*, and optionally eth_perp_1m*, eth_perp_15m*, btc_perp_15m*, eth_funding*, eth_dvol*: "
                       "csv, csv.gz or zip."));
    parser.addOptions({{{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("This text.")},
                       {QStringLiteral("data"), QStringLiteral("Folder with the files (../shared/data)."), QStringLiteral("FOLDER")},
                       {QStringLiteral("out"), QStringLiteral("Write the page to FILE."), QStringLiteral("FILE")},
                       {QStringLiteral("as"), QStringLiteral("The command that the page names."), QStringLiteral("TEXT")},
                       {QStringLiteral("quick"), QStringLiteral("A thirtieth of the hedged positions: to try it out.")},
                       {QStringLiteral("threads"), QStringLiteral("Threads to work on (one a core)."), QStringLiteral("N")}});
    if (!parser.parse(QStringList{QStringLiteral("ballast evidence")} + arguments))
        return complain(parser.errorText() + QStringLiteral("; see 'ballast evidence --help'"), wrongUsage);
    if (parser.isSet(QStringLiteral("help"))) {
        printUsage(parser, QStringLiteral("evidence"));
        return 0;
    }
    bool fine = parser.positionalArguments().isEmpty();
    const auto threads = parser.isSet(QStringLiteral("threads")) ? parser.value(QStringLiteral("threads")).toUInt(&fine) : 0;
    if (!fine)
        return complain(QStringLiteral("there are only options, and --threads takes a number; see 'ballast evidence --help'"), wrongUsage);
    const QDir folder(parser.isSet(QStringLiteral("data")) ? parser.value(QStringLiteral("data")) : QStringLiteral("../shared/data"));
    if (!folder.exists())
        return complain(QStringLiteral("there is no folder '%1'; name one that holds eth_perp_1h* with --data FOLDER").arg(folder.path()),
                        failed);
    EvidenceInput input;
    input.quick = parser.isSet(QStringLiteral("quick"));
    const auto funding = found(folder, QStringLiteral("eth_funding")), implied = found(folder, QStringLiteral("eth_dvol"));
    input.hours = {QStringLiteral("1-hour candles"), {found(folder, QStringLiteral("eth_perp_1h")), funding, implied, {}}};
    if (input.hours.files.klines.isEmpty())
        return complain(
            QStringLiteral("'%1' holds no file eth_perp_1h*; the page is made from hourly candles of ETH by that name").arg(folder.path()),
            failed);
    for (const auto &path : found(folder, QStringLiteral("eth_perp_1m"))) {
        auto name = QFileInfo(path).fileName().mid(int(qstrlen("eth_perp_1m_")));
        name = name.left(name.indexOf(u'.')).replace(u'_', QStringLiteral(" to "));
        input.minutes.push_back({QStringLiteral("1 minute, ") + name, {{path}, funding, {}, {}}});
    }
    if (const auto quarters = found(folder, QStringLiteral("eth_perp_15m")), bitcoin = found(folder, QStringLiteral("btc_perp_15m"));
        !quarters.isEmpty() && !bitcoin.isEmpty())
        input.dial = {QStringLiteral("the 15-minute candles"), {quarters, funding, {}, bitcoin}};
    input.command = parser.isSet(QStringLiteral("as")) ? parser.value(QStringLiteral("as"))
                                                       : QStringLiteral("ballast evidence --data FOLDER --out docs/EVIDENCE.md");
    evaluate::Work work;
    work.spread = onThreads(threads);
    const auto page = evidencePage(input, work);
    if (!page)
        return complain(QString::fromStdString(page.error().message()), failed);
    const auto out = parser.value(QStringLiteral("out"));
    const auto problem = writeOutput("--out", out.isEmpty() ? standardOutput : out, page->toUtf8());
    return problem.isEmpty() ? 0 : complain(problem, failed);
}

} // namespace ballast::app
