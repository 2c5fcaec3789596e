// SPDX-License-Identifier: GPL-3.0-or-later
/// What demo, observe and paper share: the window or the figures on the terminal, the run's end, its JSON and screenshot.
#pragma once

#include "app/running_session.h"
#include "engine/mode.h"

#include <QJsonObject>
#include <QString>

#include <functional>

class QApplication;
class QCommandLineParser;

namespace ballast::app {

constexpr double longestRun = 2'000'000; ///< seconds; what a timer can count in milliseconds

struct RunOptions
{
    QString command; ///< for messages: "demo"
    engine::Mode mode = engine::Mode::demo;
    bool headless = false;
    double seconds = 0; ///< 0 = until the window is closed
    QString json{}, screenshot{};
    QString record{}; ///< every event goes there; empty: not recorded
};

/// --headless, --seconds, --db, --json, --screenshot, --record.
void addRunOptions(QCommandLineParser &parser);
/// False when --seconds is no number from 0 to longestRun.
[[nodiscard]] bool readRunOptions(const QCommandLineParser &parser, RunOptions &options);

/// What a run adds to "session" of the JSON.
using DescribeRun = std::function<QJsonObject(const engine::Snapshot &, double seconds)>;

/// Shows the session until it ends; the process's exit status.
int runSession(QApplication &application, const RunOptions &options, const StartRun &start, const DescribeRun &describe);

} // namespace ballast::app
