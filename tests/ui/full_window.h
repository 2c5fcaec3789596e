// SPDX-License-Identifier: GPL-3.0-or-later
/// The window with everything that is lent to it, without a session: what pictures and tests of its texts look at.
#pragma once

#include "demo_evaluate.h"
#include "demo_report.h"
#include "demo_review.h"
#include "demo_snapshot.h"
#include "stub_services.h"
#include "ui/evaluate_panel.h"
#include "ui/main_window.h"

#include <QTemporaryDir>
#include <QTest>

namespace ballast::ui::test {

struct FullWindow
{
    QTemporaryDir home;
    Settings settings{home.filePath(QStringLiteral("settings.ini"))};
    std::shared_ptr<const engine::Snapshot> snapshot;
    StubSessions sessions;
    StubSetup setup;
    std::shared_ptr<StubReviews> reviews = std::make_shared<StubReviews>();
    std::shared_ptr<StubEvaluations> evaluations = std::make_shared<StubEvaluations>();
    std::unique_ptr<MainWindow> window;

    explicit FullWindow(engine::Snapshot shown = demoSnapshot(7), QSize size = {1440, 900}, ThemeName theme = ThemeName::dark)
        : snapshot(shared(std::move(shown)))
    {
        settings.setTheme(theme);
        const auto view = std::make_shared<engine::AlertsView>();
        view->settings.channels = {
            {"phone", engine::ChannelKind::ntfy, "https://ntfy.example", "ballast", engine::Severity::warning, false}};
        Services services;
        services.sessions = &sessions;
        services.setup = &setup;
        services.dataFolder = QStringLiteral("/home/somebody/.local/share/ballast");
        services.alerts = {[view] { return view; }, [](std::uint64_t) {}, [] {}, [](const auto &, const auto &) { return QString(); },
                           [](const std::string &) {}};
        services.reviews = reviews;
        services.whatIf = reviews;
        services.reports = std::make_shared<PromptReports>();
        services.evaluations = evaluations;
        window = std::make_unique<MainWindow>([this] { return snapshot; }, [](const engine::Intent &) {}, settings, services);
        window->resize(size);
        window->show();
        QTest::qWait(60);
    }

    /// What the pages say once they were asked; reports answer by themselves.
    void answerAll()
    {
        if (reviews->answer)
            reviews->answer(demoReview(snapshot->at));
        if (evaluations->asked > 0)
            return;
        auto *panel = window->findChild<EvaluatePanel *>();
        panel->setFiles(HistoryKind::klines, {QStringLiteral("ETHUSDT-1h-2025-01.zip"), QStringLiteral("ETHUSDT-1h-2025-02.zip")});
        panel->run();
        static const auto answer = demoEvaluation(evaluations->question); // seconds of work, the same for each window
        evaluations->done(answer);
    }
};

} // namespace ballast::ui::test
