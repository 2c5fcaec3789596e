// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report_command.h"

#include "app/output_file.h"
#include "app/report_files.h"
#include "app/usage.h"
#include "runtime/report.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>

#include <cstdio>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace ballast::app {

namespace {

/// What balances, for the terminal.
void printStatement(const report::MonthlyReport &report)
{
    const auto *all = report.sheet(report::Scope::all);
    if (!report.ends || !all) {
        std::puts("Nothing was sampled in this period: there is no statement.");
        return;
    }
    const auto &ledger = all->ledger;
    const auto line = [&](const char *name, const std::optional<domain::Money> &amount) {
        std::printf("  %-26s %18s %s\n", name, amount ? amount->toString().c_str() : "?", report.currency.c_str());
    };
    line("opening equity", ledger.opening);
    line("realised P&L", ledger.realised);
    line("change of unrealised P&L", ledger.unrealised);
    line("fees", -ledger.fees);
    line("funding", ledger.funding);
    line("transfers", ledger.transfers);
    line("not explained", ledger.residual());
    line("closing equity", ledger.closing);
}

} // namespace

int runReport(const QStringList &arguments, std::string version)
{
    const auto complain = [](const QString &what, int status) { return app::complain(QStringLiteral("report"), what, status); };
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("A month as a statement that balances: with the hedge and without it, what the hedge cost, "
                       "every booking, decision, override and incident."));
    parser.addHelpOption();
    const auto formats = reportFormatNames().join(QStringLiteral(", "));
    parser.addOptions(
        {{QStringLiteral("month"), QStringLiteral("The month, or the year."), QStringLiteral("YYYY-MM")},
         {QStringLiteral("db"), QStringLiteral("The database of the sessions; it is only read, and may be in use."),
          QStringLiteral("FILE")},
         {QStringLiteral("format"), QStringLiteral("One or more of: %1.").arg(formats), QStringLiteral("NAMES"), QStringLiteral("html")},
         {QStringLiteral("out"),
          QStringLiteral("The file; or a folder, for several formats and for the CSV set. Files in a folder get a name of their own."),
          QStringLiteral("PATH")},
         {QStringLiteral("zone"), QStringLiteral("IANA time zone whose month it is."), QStringLiteral("NAME"), QStringLiteral("UTC")}});
    const auto wrong = [&](const QString &what) { return complain(what + QStringLiteral("; see 'ballast report --help'"), wrongUsage); };
    if (!parser.parse(QStringList{QStringLiteral("ballast report")} + arguments))
        return wrong(parser.errorText());
    if (parser.isSet(QStringLiteral("help"))) {
        printUsage(parser, QStringLiteral("report"));
        return 0;
    }
    if (!parser.positionalArguments().isEmpty())
        return wrong(QStringLiteral("'%1' is not an option").arg(parser.positionalArguments().front()));
    const auto month = runtime::monthOf(parser.value(QStringLiteral("month")));
    if (!month)
        return wrong(QStringLiteral("--month must be like 2026-10, or 2026 for a year"));
    for (const auto *needed : {"db", "out"}) {
        if (parser.value(QLatin1String(needed)).isEmpty())
            return wrong(QStringLiteral("--%1 is needed").arg(QLatin1String(needed)));
    }
    std::vector<ui::ReportFormat> wanted;
    for (const auto &name : parser.value(QStringLiteral("format")).split(u',', Qt::SkipEmptyParts)) {
        const auto format = reportFormat(name.trimmed().toLower());
        if (!format)
            return wrong(QStringLiteral("there is no format '%1'; the formats are %2").arg(name.trimmed(), formats));
        wanted.push_back(*format);
    }
    if (wanted.empty())
        return wrong(QStringLiteral("--format needs at least one of %1").arg(formats));

    const QString out = parser.value(QStringLiteral("out"));
    if (const auto clash = overwritten({out}, {parser.value(QStringLiteral("db"))}); !clash.isEmpty())
        return wrong(clash);
    const bool isFolder = wanted.size() > 1 || QFileInfo(out).isDir();
    if (wanted.size() > 1 && QFileInfo::exists(out) && !QFileInfo(out).isDir())
        return wrong(QStringLiteral("several formats need a folder, and %1 is a file").arg(out));
    runtime::ReportRequest request;
    request.databasePath = parser.value(QStringLiteral("db"));
    std::tie(request.year, request.month) = *month;
    request.zone = parser.value(QStringLiteral("zone"));
    request.version = std::move(version);
    const auto report = runtime::makeMonthlyReport(request);
    if (!report)
        return complain(QString::fromStdString(report.error().message()),
                        report.error().kind == domain::ErrorKind::badInput ? wrongUsage : failed);
    if (isFolder && !QDir().mkpath(out))
        return complain(QStringLiteral("the folder %1 can't be made; choose another path").arg(out), failed);
    QStringList written;
    for (const auto format : wanted) {
        // The CSV set alone may stand in the folder itself.
        const bool named = isFolder && (wanted.size() > 1 || format != ui::ReportFormat::csv);
        const auto done = writeReport(*report, format, named ? QDir(out).filePath(reportFileName(report->period, format)) : out, {});
        if (!done)
            return complain(QString::fromStdString(done.error().message()), failed);
        written += *done;
    }
    std::printf("%s, %s%s\n", report::nameOf(report->period).c_str(), report->period.zone.id.c_str(),
                report->inProgress ? " (not over yet)" : "");
    printStatement(*report);
    for (const auto &path : written)
        std::printf("%s\n", qPrintable(path));
    return 0;
}

} // namespace ballast::app
