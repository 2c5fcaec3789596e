// SPDX-License-Identifier: GPL-3.0-or-later
#include "event_replay_command.h"

#include "app/output_file.h"
#include "app/text.h"
#include "evaluate/comparison.h"
#include "runtime/event_replay.h"
#include "store/writer.h"
#include "usage.h"

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <memory>

namespace ballast::app {

namespace {

const QString replayCommand = QStringLiteral("replay");

QJsonObject json(const runtime::EventReplay &replay, const std::string &version)
{
    QJsonObject out{{QStringLiteral("recordedBy"), QString::fromStdString(version)},
                    {QStringLiteral("from"), isoTime(replay.from)},
                    {QStringLiteral("to"), isoTime(replay.to)},
                    {QStringLiteral("complete"), replay.complete},
                    {QStringLiteral("events"), qint64(replay.events)},
                    {QStringLiteral("orders"), qint64(replay.orders)},
                    {QStringLiteral("decisions"), qint64(replay.decisions)},
                    {QStringLiteral("notes"), qint64(replay.notes)},
                    {QStringLiteral("differences"), qint64(replay.differences)}};
    if (replay.difference)
        out.insert(QStringLiteral("firstDifference"), QJsonObject{{QStringLiteral("event"), qint64(replay.difference->event)},
                                                                  {QStringLiteral("kind"), QString::fromStdString(replay.difference->kind)},
                                                                  {QStringLiteral("at"), isoTime(replay.difference->at)}});
    return out;
}

} // namespace

int runEventReplay(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Plays a recorded session through a fresh engine, and says whether it decides as it did then, byte for byte."));
    parser.addHelpOption();
    parser.addOptions(
        {{QStringLiteral("events"), QStringLiteral("A session that --record has written."), QStringLiteral("FILE")},
         {QStringLiteral("db"), QStringLiteral("Keep what the engine makes of it in FILE, which must be new."), QStringLiteral("FILE")},
         {QStringLiteral("json"), QStringLiteral("Write the outcome to FILE."), QStringLiteral("FILE")}});
    if (!parser.parse(QStringList{QStringLiteral("ballast replay")} + arguments))
        return complain(replayCommand, parser.errorText() + QStringLiteral("; see 'ballast replay --events FILE --help'"), wrongUsage);
    if (parser.isSet(QStringLiteral("help"))) {
        printUsage(parser, QStringLiteral("replay --events FILE"));
        return 0;
    }
    if (!parser.positionalArguments().isEmpty())
        return complain(replayCommand,
                        QStringLiteral("--events takes one file; '%1' is too many").arg(parser.positionalArguments().front()), wrongUsage);
    if (const auto clash = overwritten({parser.value(QStringLiteral("json"))}, {parser.value(QStringLiteral("events"))}); !clash.isEmpty())
        return complain(replayCommand, clash, wrongUsage);
    const auto fail = [](const domain::Error &error) { return complain(replayCommand, QString::fromStdString(error.message()), failed); };
    auto recording = store::EventReader::open(parser.value(QStringLiteral("events")));
    if (!recording)
        return fail(recording.error());
    const QString databasePath = parser.value(QStringLiteral("db"));
    if (QFileInfo::exists(databasePath))
        return complain(replayCommand, QStringLiteral("%1 exists already; choose a new file").arg(databasePath), failed);
    std::unique_ptr<store::StoreWriter> writer;
    bool stored = true;
    if (!databasePath.isEmpty()) {
        auto started = store::StoreWriter::start(databasePath, [&stored](const domain::Error &error) {
            std::fprintf(stderr, "ballast replay: %s\n", error.message().c_str());
            stored = false;
        });
        if (!started)
            return fail(started.error());
        writer = *std::move(started);
    }
    std::function<void(store::Record)> keep;
    if (writer)
        keep = [&writer](store::Record record) { writer->push(std::move(record)); };

    QElapsedTimer clock;
    clock.start();
    const auto replay = runtime::replayEvents(*recording, keep);
    if (!replay)
        return fail(replay.error());
    const double seconds = std::max(1e-9, double(clock.nsecsElapsed()) / 1e9);
    writer.reset();
    if (!stored)
        return failed;

    const QString path = parser.value(QStringLiteral("json"));
    const bool speaks = path != standardOutput;
    if (speaks) {
        std::printf("%s, %s to %s, recorded by Ballast %s%s\n", std::string(engine::name(recording->config().mode)).c_str(),
                    evaluate::timeText(replay->from).c_str(), evaluate::timeText(replay->to).c_str(), recording->version().c_str(),
                    replay->complete ? "" : " (the recording breaks off)");
        std::printf("%llu events in %.2f s: %llu orders, %llu decisions, %llu notes\n", static_cast<unsigned long long>(replay->events),
                    seconds, static_cast<unsigned long long>(replay->orders), static_cast<unsigned long long>(replay->decisions),
                    static_cast<unsigned long long>(replay->notes));
    }
    if (!path.isEmpty()) {
        if (const auto problem = writeOutput("--json", path, QJsonDocument(json(*replay, recording->version())).toJson());
            !problem.isEmpty())
            return complain(replayCommand, problem, failed);
    }
    if (!replay->difference) {
        if (speaks)
            std::puts("The engine decides as it did then, byte for byte.");
        return 0;
    }
    return complain(
        replayCommand,
        QStringLiteral("the engine decides differently from event %1 on (%2, %3), %4 time(s) in all; replay it with the program "
                       "that recorded it")
            .arg(replay->difference->event)
            .arg(QString::fromStdString(replay->difference->kind), isoTime(replay->difference->at))
            .arg(replay->differences),
        failed);
}

} // namespace ballast::app
