// SPDX-License-Identifier: GPL-3.0-or-later
#include "../test_program.h"

#include "demo_evaluate.h"
#include "demo_snapshot.h"
#include "ui/evaluate_panel.h"
#include "ui/evaluate_text.h"
#include "ui/main_window.h"
#include "ui/workspaces.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDockWidget>
#include <QDoubleSpinBox>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace tst_evaluate_panel {

using namespace ballast;
using namespace ballast::ui;

namespace {

QStringList someFiles() { return {QStringLiteral("/data/ETH-1h.csv.gz")}; }
QString allText(const ReportView &view) { return plainText(view.tables()); }

EvaluateQuestion aQuestion()
{
    EvaluateQuestion question;
    question.leverage = 3;
    question.arms = {{"regime-adaptive", "regime-adaptive", {}}, {"static", "static", {}}};
    return question;
}

} // namespace

class EvaluatePanelTest : public QObject
{
    Q_OBJECT

    QPushButton *runButton(const EvaluatePanel &panel) const { return panel.findChild<QPushButton *>(QStringLiteral("runEvaluation")); }
    QPushButton *cancelButton(const EvaluatePanel &panel) const
    {
        return panel.findChild<QPushButton *>(QStringLiteral("cancelEvaluation"));
    }

private Q_SLOTS:
    void workspace_isOffered_becauseItsPanelExists()
    {
        QVERIFY(isOffered(entryOf(Workspace::evaluate)));
        QTemporaryDir home;
        Settings settings(home.filePath(QStringLiteral("settings.ini")));
        const auto snapshot = ui::test::shared(ui::test::demoSnapshot(7));
        Services services;
        const auto source = std::make_shared<ui::test::StubEvaluations>();
        services.evaluations = source;
        MainWindow window([&] { return snapshot; }, [](const engine::Intent &) {}, settings, services);
        auto *panel = window.findChild<EvaluatePanel *>();
        QVERIFY(panel && window.findChild<QDockWidget *>(QStringLiteral("evaluate")));
        panel->setFiles(HistoryKind::klines, someFiles());
        panel->run();
        QCOMPARE(source->asked, 1);
    }
    void comparing_needsASourceCandlesAndAHedge()
    {
        EvaluatePanel panel(nullptr);
        QVERIFY(!runButton(panel)->isEnabled());
        panel.setFiles(HistoryKind::klines, someFiles());
        QVERIFY(!runButton(panel)->isEnabled()); // no source
        const auto source = std::make_shared<ui::test::StubEvaluations>();
        panel.setSource(source);
        QVERIFY(runButton(panel)->isEnabled());
        QCheckBox *last = nullptr;
        for (auto *box : panel.findChildren<QCheckBox *>()) {
            if (!box->property("arm").isValid())
                continue;
            box->setChecked(false);
            last = box;
        }
        QVERIFY(last && !runButton(panel)->isEnabled());
        last->setChecked(true);
        QVERIFY(runButton(panel)->isEnabled());
        runButton(panel)->click();
        QCOMPARE(source->asked, 1);
        QCOMPARE(source->question.klines, someFiles());
        QCOMPARE(source->question.arms.size(), std::size_t(1));
        QCOMPARE(QString::fromStdString(source->question.arms.front().name).left(7), QStringLiteral("preset "));
    }
    void theTradersOwnPositions_needNoCandles_andNoPositionToBeDescribed()
    {
        EvaluatePanel panel(nullptr);
        const auto source = std::make_shared<ui::test::StubEvaluations>();
        panel.setSource(source);
        QVERIFY(!runButton(panel)->isEnabled());
        panel.findChild<QComboBox *>(QStringLiteral("evaluatedPositions"))->setCurrentIndex(1);
        QVERIFY(runButton(panel)->isEnabled());
        for (const auto *field : panel.findChildren<QDoubleSpinBox *>())
            QVERIFY(!field->isEnabled());
        runButton(panel)->click();
        QVERIFY(source->question.ownPositions);
        QVERIFY(source->question.klines.isEmpty());
    }
    void progress_isShown_andTheRunCanBeCancelled()
    {
        EvaluatePanel panel(nullptr);
        const auto source = std::make_shared<ui::test::StubEvaluations>();
        panel.setSource(source);
        panel.setFiles(HistoryKind::klines, someFiles());
        panel.run();
        QVERIFY(panel.isRunning());
        QVERIFY(cancelButton(panel)->isEnabled() && !runButton(panel)->isEnabled());
        source->told(0.42);
        QCOMPARE(panel.findChild<QProgressBar *>()->value(), 42);
        cancelButton(panel)->click();
        QCOMPARE(source->cancelled, 1);
        QVERIFY(!panel.isRunning());
        QVERIFY(panel.state().contains(QStringLiteral("Cancelled")));
        QVERIFY(runButton(panel)->isEnabled());
    }
    void errors_areShown_andLateAnswersAreNot()
    {
        EvaluatePanel panel(nullptr);
        const auto source = std::make_shared<ui::test::StubEvaluations>();
        panel.setSource(source);
        panel.setFiles(HistoryKind::klines, someFiles());
        panel.run();
        const auto first = source->done;
        first(tl::unexpected(domain::Error::badInput("'ETH-1h.csv.gz', line 7: the price 'x' is not a number", "look at the file")));
        QVERIFY(panel.state().contains(QStringLiteral("line 7")));
        panel.run();
        first(ui::test::demoEvaluation(aQuestion(), false));
        QVERIFY(panel.isRunning()); // that was the answer to the first question
        QVERIFY(panel.curves().curves().empty());
    }
    void answer_isShownAsCurvesFiguresAndMap()
    {
        EvaluatePanel panel(nullptr);
        const auto source = std::make_shared<ui::test::StubEvaluations>();
        panel.setSource(source);
        panel.setFiles(HistoryKind::klines, someFiles());
        panel.run();
        const auto answer = ui::test::demoEvaluation(aQuestion());
        source->done(answer);
        QVERIFY(!panel.isRunning());
        QCOMPARE(panel.curves().curves().size(), std::size_t(3));
        const auto text = allText(panel.figures());
        for (const char *part : {"regime-adaptive", "static", "Sharpe", "Variance removed", "95 % interval",
                                 "not distinguishable from zero", "Taken for granted"})
            QVERIFY2(text.contains(QLatin1String(part)), qPrintable(QLatin1String(part) + QStringLiteral(" not in ") + text));
        QVERIFY(!text.contains(QRegularExpression(QStringLiteral("\\bnan\\b")))); // "maintenance" may be there
        auto *tabs = panel.findChild<QTabWidget *>();
        QVERIFY(tabs->isTabEnabled(1));
        QCOMPARE(panel.heatMap().content().rows.size(), std::size_t(5));
        QCOMPARE(panel.heatMap().content().columns.size(), std::size_t(1 + 2 * 3));
        for (const auto &row : panel.heatMap().content().cells) {
            for (const auto &cell : row)
                QVERIFY(!cell.text.isEmpty()); // the figure stands in the cell
        }
    }
    void withoutAStudy_thereIsNoMap()
    {
        EvaluatePanel panel(nullptr);
        const auto source = std::make_shared<ui::test::StubEvaluations>();
        panel.setSource(source);
        panel.setFiles(HistoryKind::klines, someFiles());
        panel.run();
        source->done(ui::test::demoEvaluation(aQuestion(), false));
        QVERIFY(!panel.findChild<QTabWidget *>()->isTabEnabled(1));
        QVERIFY(panel.heatMap().content().rows.empty());
    }
    void heatMap_isWhatTheStudyFound()
    {
        const auto answer = ui::test::demoEvaluation(aQuestion());
        const auto horizon = std::chrono::hours(24 * 30);
        const auto content = ui::heatMap(*answer.study, evaluate::Direction::longPosition, horizon);
        const auto *cell = answer.study->find(evaluate::Direction::longPosition, 10, "", evaluate::TransferMode::none, horizon);
        QVERIFY(cell);
        QCOMPARE(content.cells[3][0].share, cell->liquidatedShare());
        int columns = 0;
        for (const auto &group : content.groups)
            columns += group.second;
        QCOMPARE(std::size_t(columns), content.columns.size());
    }
    void curves_areAsLongAsTheReplay_andAtMostSix()
    {
        auto question = aQuestion();
        question.arms = evaluate::strategyArms({});
        const auto answer = ui::test::demoEvaluation(question, false);
        std::vector<std::size_t> all;
        for (std::size_t i = 0; i < answer.runs.arms.size(); ++i)
            all.push_back(i);
        const auto curves = equityCurves(answer.runs, all);
        QCOMPARE(curves.size(), std::size_t(6));
        QCOMPARE(curves.front().points.size(), answer.runs.without.curve.size());
    }
};

int run(int count, char **arguments) { return test_program::run<EvaluatePanelTest, QApplication>(count, arguments); }

} // namespace tst_evaluate_panel
#include "tst_evaluate_panel.moc"
