// SPDX-License-Identifier: GPL-3.0-or-later
// The command line: which command, which kind of application, nothing else.
#include "app/instance_link.h"
#include "app/text.h"
#include "app/usage.h"
#include "decode_command.h"
#include "demo_command.h"
#include "event_replay_command.h"
#include "evidence_command.h"
#include "exchange_command.h"
#include "keys_command.h"
#include "liquidations_command.h"
#include "live_command.h"
#include "metrics_command.h"
#include "replay_command.h"
#include "report_command.h"
#include "review_command.h"
#include "risk_command.h"
#include "study_command.h"
#include "sweep_command.h"
#include "ui/language.h"
#include "ui/settings.h"
#include "version.h"

#include <QApplication>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTextStream>

#include <cstdio>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>

namespace {

using ballast::app::text;

void printHelp()
{
    std::puts("Ballast keeps a measured hedge beside leveraged Ethereum positions.\n"
              "\n"
              "Usage: ballast [COMMAND] [OPTIONS]\n"
              "\n"
              "  ballast              open the desktop; the first start plays a demo, no account needed\n"
              "  ballast demo         the demo; --headless for a terminal, --json and --screenshot for scripts\n"
              "  ballast observe      watches a live account with a read-only key; never sends an order\n"
              "  ballast paper        the same with orders that a model fills; none leaves this computer\n"
              "  ballast testnet      real orders on the exchange's test system, or on 'ballast exchange'\n"
              "  ballast live         real orders, real money; opens after a time on the testnet\n"
              "  ballast keys         API keys in the desktop's key store or in a sealed file; checks what they may do\n"
              "  ballast kill         the kill switch of a Ballast that is running: pause, cancel or flatten\n"
              "  ballast alerts       its open alerts; acknowledge one, send a trial message\n"
              "  ballast exchange     the simulated exchange alone, for any client of that venue's API\n"
              "  ballast decode       recorded exchange messages to normalised events\n"
              "  ballast replay       one market with and without the hedge\n"
              "  ballast report       a month as a statement that balances: PDF, HTML, CSV, XLSX, JSON, tax tools\n"
              "  ballast sweep        many parameter sets on one history, and how much of the best one is luck\n"
              "  ballast evidence     published claims held against recorded markets: docs/EVIDENCE.md\n"
              "  ballast liquidations how often, how soon and at what leverage positions are liquidated, hedged and not\n"
              "  ballast metrics      every figure of a series of returns\n"
              "  ballast review       what drifted since the last review, what overrides did, and your signature\n"
              "  ballast study        which forecast and which strategy would have served, on recorded candles\n"
              "  ballast risk         margin, liquidation and bridge of the positions in a file\n"
              "\n"
              "  ballast COMMAND --help    the command's options\n"
              "  ballast --version\n"
              "\n"
              "Exit status: 0 done, 1 the work failed, 2 wrong usage.");
}

/// Qt complains on standard error where a service or a container has no runtime folder; scripts should see our words alone.
void provideRuntimeFolder()
{
    if (qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"))
        return;
    const QString path = QDir::temp().filePath(QStringLiteral("ballast-runtime-%1").arg(::getuid()));
    QDir().mkpath(path);
    if (QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(path));
}

/// A window is wanted, but there is no display to show it on.
bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
           || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("ballast"));
    QCoreApplication::setOrganizationName(QStringLiteral("ballast"));
    QCoreApplication::setApplicationVersion(text(ballast::app::version()));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.ballast.Ballast")); // a Wayland desktop finds the icon by it
    ::umask(077); // databases, journals and exports are the trader's own affair

    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const QString command = arguments.isEmpty() || arguments.front().startsWith(u'-') ? QString() : arguments.takeFirst();

    if (command.isEmpty() && (arguments.contains(QStringLiteral("--help")) || arguments.contains(QStringLiteral("-h")))) {
        printHelp();
        return 0;
    }
    if (command.isEmpty() && (arguments.contains(QStringLiteral("--version")) || arguments.contains(QStringLiteral("-v")))) {
        const auto version = ballast::app::version(), commit = ballast::app::commit();
        std::printf("ballast %.*s (commit %.*s)\n", int(version.size()), version.data(), int(commit.size()), commit.data());
        return 0;
    }
    using namespace ballast::app;
    using ballast::engine::Mode;
    if (command == QStringLiteral("kill") || command == QStringLiteral("alerts")) {
        provideRuntimeFolder(); // where running ones are found
        const QCoreApplication application(argc, argv);
        return command == QStringLiteral("kill") ? runKill(arguments) : runAlerts(arguments);
    }
    if (command == QStringLiteral("decode") || command == QStringLiteral("replay") || command == QStringLiteral("risk")
        || command == QStringLiteral("study") || command == QStringLiteral("review") || command == QStringLiteral("exchange")
        || command == QStringLiteral("keys") || command == QStringLiteral("liquidations") || command == QStringLiteral("metrics")
        || command == QStringLiteral("sweep") || command == QStringLiteral("evidence")) {
        QCoreApplication application(argc, argv);
        if (command == QStringLiteral("decode"))
            return runDecode(arguments);
        if (command == QStringLiteral("replay"))
            return arguments.indexOf(QRegularExpression(QStringLiteral("^--events(=.*)?$"))) >= 0 ? runEventReplay(arguments)
                                                                                                  : runReplay(arguments);
        if (command == QStringLiteral("risk"))
            return runRisk(arguments);
        if (command == QStringLiteral("review"))
            return runReview(arguments);
        if (command == QStringLiteral("liquidations"))
            return runLiquidations(arguments);
        if (command == QStringLiteral("sweep"))
            return runSweep(arguments);
        if (command == QStringLiteral("evidence"))
            return runEvidence(arguments);
        if (command == QStringLiteral("metrics"))
            return runMetrics(arguments);
        if (command == QStringLiteral("study"))
            return runStudy(arguments);
        if (command == QStringLiteral("keys"))
            return runKeys(application, arguments);
        return runExchange(application, arguments);
    }
    if (command == QStringLiteral("report")) {
        if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen"); // pages have fonts; no window opens
        provideRuntimeFolder();
        const QGuiApplication application(argc, argv);
        return runReport(arguments, std::string(version()));
    }
    std::optional<Mode> market; ///< of a session on a market that is really there
    for (const auto mode : {Mode::observe, Mode::paper, Mode::testnet, Mode::live}) {
        if (command.toStdString() == ballast::engine::name(mode))
            market = mode;
    }
    if (command.isEmpty() || command == QStringLiteral("demo") || market) {
        const bool windowless = arguments.contains(QStringLiteral("--headless")) || arguments.contains(QStringLiteral("--help"));
        if (windowless && !hasDisplay())
            qputenv("QT_QPA_PLATFORM", "offscreen");
        if (windowless)
            provideRuntimeFolder();
        if (!windowless && !hasDisplay()) {
            std::fputs("ballast: there is no display; add --headless, as in 'ballast demo --headless', or set DISPLAY\n", stderr);
            return 1;
        }
        // Qt reads the scale once, before the application is made. A script's run does not depend on what the user has chosen.
        const ballast::ui::Settings settings;
        if (!windowless && !qEnvironmentVariableIsSet("QT_SCALE_FACTOR") && settings.scalePercent() != 100)
            qputenv("QT_SCALE_FACTOR", QByteArray::number(settings.scalePercent() / 100.0));
        QApplication application(argc, argv);
#ifdef BALLAST_COMMIT
        application.setProperty("commit", QStringLiteral(BALLAST_COMMIT));
#endif
        if (!windowless)
            ballast::ui::setLanguage(application, settings.language());
        if (market)
            return runLive(application, *market, arguments);
        return runDemo(application, arguments);
    }
    std::fprintf(stderr, "ballast: there is no command '%s'; 'ballast --help' lists them\n", qPrintable(command));
    return wrongUsage;
}
