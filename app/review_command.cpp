// SPDX-License-Identifier: GPL-3.0-or-later
#include "review_command.h"

#include "app/output_file.h"
#include "evaluate/weekly_review.h"
#include "review_json.h"
#include "runtime/clock.h"
#include "runtime/review.h"
#include "store/review_reads.h"
#include "store/writer.h"
#include "usage.h"

#include <QCommandLineParser>
#include <QDate>
#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <optional>

namespace ballast::app {

namespace {

const QString reviewCommand = QStringLiteral("review");

std::optional<std::pair<domain::Timestamp, domain::Timestamp>> monthOf(const QString &text)
{
    const auto first = QDate::fromString(text + QStringLiteral("-01"), Qt::ISODate);
    if (!first.isValid() || text.size() != 7)
        return std::nullopt;
    const auto at = [](const QDate &day) { return domain::Timestamp::fromMs(day.startOfDay(Qt::UTC).toMSecsSinceEpoch()); };
    return std::pair(at(first), at(first.addMonths(1)));
}

int sign(const QString &path, const std::string &week, domain::Timestamp at)
{
    bool stored = true;
    auto writer = store::StoreWriter::start(path, [&stored](const domain::Error &error) {
        std::fprintf(stderr, "ballast review: %s\n", error.message().c_str());
        stored = false;
    });
    if (!writer)
        return complain(reviewCommand, QString::fromStdString(writer.error().message()), failed);
    (*writer)->push({at, engine::RecordIntent{engine::SignReview{domain::Label(week)}, true, "signed for " + week}});
    writer->reset();
    if (!stored)
        return failed;
    std::printf("Signed for %s.\n", week.c_str());
    return 0;
}

} // namespace

int runReview(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "What drifted in market, parameters and results since the last signed review, what overrides did, and how quiet it was."));
    parser.addHelpOption();
    parser.addOptions(
        {{QStringLiteral("db"), QStringLiteral("The database of the sessions to review."), QStringLiteral("FILE")},
         {QStringLiteral("month"), QStringLiteral("A month instead of the time since the last signed review."), QStringLiteral("YYYY-MM")},
         {QStringLiteral("week"), QStringLiteral("A week of ISO 8601 instead."), QStringLiteral("YYYY-Www")},
         {QStringLiteral("events"), QStringLiteral("A recorded session to audit overrides from; may be repeated."), QStringLiteral("FILE")},
         {QStringLiteral("json"), QStringLiteral("Write the review to FILE (docs/cli-review.md)."), QStringLiteral("FILE")},
         {QStringLiteral("sign"), QStringLiteral("Sign for the review, once it has been read.")}});
    const auto wrong = [](const QString &what) {
        return complain(reviewCommand, what + QStringLiteral("; see 'ballast review --help'"), wrongUsage);
    };
    if (!parser.parse(QStringList{QStringLiteral("ballast review")} + arguments))
        return wrong(parser.errorText());
    if (parser.isSet(QStringLiteral("help"))) {
        printUsage(parser, reviewCommand);
        return 0;
    }
    if (!parser.positionalArguments().isEmpty())
        return wrong(QStringLiteral("'%1' is not an option").arg(parser.positionalArguments().front()));
    runtime::ReviewRequest request;
    request.databasePath = parser.value(QStringLiteral("db"));
    request.recordings = parser.values(QStringLiteral("events"));
    request.localTime = std::chrono::seconds(QDateTime::currentDateTime().offsetFromUtc());
    const bool month = parser.isSet(QStringLiteral("month")), week = parser.isSet(QStringLiteral("week"));
    if (request.databasePath.isEmpty())
        return wrong(QStringLiteral("--db FILE is needed"));
    if (const auto clash = overwritten({parser.value(QStringLiteral("json"))}, request.recordings + QStringList(request.databasePath));
        !clash.isEmpty())
        return wrong(clash);
    if (month && week)
        return wrong(QStringLiteral("--month and --week exclude each other"));
    if (month) {
        request.period = monthOf(parser.value(QStringLiteral("month")));
        if (!request.period)
            return wrong(QStringLiteral("--month must be like 2026-11"));
    }
    if (week) {
        const auto monday = evaluate::startOfWeek(parser.value(QStringLiteral("week")).toStdString());
        if (!monday)
            return wrong(QStringLiteral("--week must be like 2026-W47"));
        request.period = std::pair(*monday, *monday + std::chrono::hours(7 * 24));
    }
    const auto review = runtime::makeReview(request);
    if (!review)
        return complain(reviewCommand, QString::fromStdString(review.error().message()), failed);
    if (const QString path = parser.value(QStringLiteral("json")); !path.isEmpty()) {
        if (const auto problem = writeOutput("--json", path, QJsonDocument(toJson(*review)).toJson()); !problem.isEmpty())
            return complain(reviewCommand, problem, failed);
    }
    std::fputs(reviewText(*review).c_str(), stdout);
    if (!parser.isSet(QStringLiteral("sign")))
        return 0;
    if (review->weekly.to > runtime::wallNow() + std::chrono::hours(1))
        return complain(reviewCommand, QStringLiteral("the period is not over yet; sign for it when it is"), failed);
    return sign(request.databasePath, review->weekly.week, std::min(runtime::wallNow(), review->weekly.to));
}

} // namespace ballast::app
