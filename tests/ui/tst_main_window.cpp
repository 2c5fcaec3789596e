// SPDX-License-Identifier: GPL-3.0-or-later
#include "../test_program.h"

#include "demo_snapshot.h"
#include "ui/action_registry.h"
#include "ui/chart_panel.h"
#include "ui/decision_panel.h"
#include "ui/format.h"
#include "ui/header_panel.h"
#include "ui/headline_panel.h"
#include "ui/hold_button.h"
#include "ui/ladder_panel.h"
#include "ui/limits_panel.h"
#include "ui/main_window.h"
#include "ui/market_panel.h"
#include "ui/parameter_panel.h"
#include "ui/positions_panel.h"
#include "ui/report_view.h"
#include "ui/table_view.h"
#include "ui/text_label.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QSortFilterProxyModel>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace tst_main_window {

using namespace ballast;
using namespace ballast::ui;
using engine::Intent;

namespace {

/// A shown window over one snapshot that the test may exchange, and the intents that it sent.
struct Desk
{
    explicit Desk(engine::Snapshot first = test::demoSnapshot(7), QString file = {})
        : snapshot(test::shared(std::move(first))), settings(file.isEmpty() ? home.filePath(QStringLiteral("settings.ini")) : file),
          window([this] { return snapshot; },
                 [this](const Intent &intent) {
                     if (!std::holds_alternative<engine::WindowShown>(intent)) // whether a window is active is the test machine's affair
                         intents.push_back(intent);
                 },
                 settings)
    {
        window.resize(1440, 900);
        window.show();
        const bool exposed = QTest::qWaitForWindowExposed(&window);
        Q_ASSERT(exposed);
        window.refresh();
    }
    void show(engine::Snapshot next)
    {
        snapshot = test::shared(std::move(next));
        window.refresh();
    }
    template<typename Widget>
    Widget *find(const char *name = nullptr)
    {
        auto *found = window.findChild<Widget *>(name ? QString::fromLatin1(name) : QString());
        Q_ASSERT(found);
        return found;
    }
    void raise(const char *dock)
    {
        find<QDockWidget>(dock)->raise();
        QCoreApplication::processEvents();
    }

    QTemporaryDir home;
    std::shared_ptr<const engine::Snapshot> snapshot;
    std::vector<Intent> intents;
    Settings settings;
    MainWindow window;
};

template<typename Wanted>
const Wanted *onlyIntent(const Desk &desk)
{
    return desk.intents.size() == 1 ? std::get_if<Wanted>(&desk.intents.front()) : nullptr;
}

/// Every text that any table of the window shows.
QStringList tableTexts(const QWidget &window)
{
    QStringList texts;
    for (const auto *table : window.findChildren<QTableView *>()) {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            for (int column = 0; column < table->model()->columnCount(); ++column)
                texts << table->model()->index(row, column).data().toString();
        }
    }
    return texts;
}

QStringList allTexts(QWidget &window)
{
    QStringList texts = tableTexts(window);
    for (const auto *label : window.findChildren<TextLabel *>())
        texts << label->text();
    for (const auto *tile : window.findChildren<HeadlineTile *>())
        texts << tile->headline().figure << tile->headline().first << tile->headline().second << tile->headline().chip
              << tile->headline().meaning;
    for (const auto *view : window.findChildren<MarketView *>()) {
        for (const auto &section : view->sections()) {
            texts << section.note;
            for (const auto &row : section.rows)
                texts << row.figure;
        }
    }
    for (const auto *view : window.findChildren<ReportView *>())
        texts << plainText(view->tables());
    for (const auto *box : window.findChildren<PreviewBox *>())
        texts << box->figures() << box->explanation();
    return texts;
}

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unknownFigures_areDashes_neverNan()
    {
        Desk desk(test::emptySnapshot());
        const auto tiles = desk.window.findChildren<HeadlineTile *>();
        QCOMPARE(tiles.size(), 4);
        QCOMPARE(tiles[0]->headline().figure, QStringLiteral("\u2014"));
        QCOMPARE(tiles[1]->headline().figure, QStringLiteral("\u2014"));
        QCOMPARE(tiles[2]->headline().figure, QStringLiteral("\u2014"));
        static const QRegularExpression bare(QStringLiteral("\\b-?(nan|inf)\\b"), QRegularExpression::CaseInsensitiveOption);
        for (const auto &text : allTexts(desk.window))
            QVERIFY2(!text.contains(bare), qPrintable(text));
    }

    void headlines_showTheSnapshotsFigures()
    {
        auto snapshot = test::demoSnapshot(7);
        snapshot.ratio.current = 0.58;
        snapshot.ratio.target = 0.6;
        snapshot.ratio.bandLow = 0.55;
        snapshot.ratio.bandHigh = 0.65;
        snapshot.exposure.netDelta = -1.25;
        snapshot.liquidation.distance = -0.084;
        const auto values = headlines(snapshot, Look());
        QCOMPARE(values[0].figure, QStringLiteral("\u22121.250"));
        QCOMPARE(values[0].arrow, QStringLiteral("\u25bc"));
        QCOMPARE(values[1].figure, QStringLiteral("58"));
        QCOMPARE(values[1].chip, QStringLiteral("In band"));
        QCOMPARE(values[2].figure, QStringLiteral("\u22128.4"));
        QCOMPARE(values[3].figure, QStringLiteral("26.66"));
        snapshot.ratio.current = 0.5;
        QVERIFY(headlines(snapshot, Look())[1].chip.contains(QStringLiteral("Below band")));
    }

    void staleMarket_greysFigures_andSaysTheAge()
    {
        Desk desk;
        desk.show(test::stale(test::demoSnapshot(7)));
        const auto *tile = desk.window.findChildren<HeadlineTile *>().front();
        QCOMPARE(tile->headline().colour, Look::from(desk.settings).tokens.faint);
        QCOMPARE(tile->headline().chip, QStringLiteral("Stale 14\u00a0s"));
        QCOMPARE(desk.find<Chip>("armState")->text(), QStringLiteral("SUSPENDED"));
    }

    void positions_sortByValue_notByText()
    {
        auto snapshot = test::demoSnapshot(7);
        auto row = snapshot.positions.front();
        snapshot.positions.clear();
        for (const double size : {9.0, -120.0, 10.0, 100.0, engine::unknownValue}) {
            row.quantity = size;
            snapshot.positions.push_back(row);
        }
        Desk desk(snapshot);
        auto &table = desk.find<PositionsPanel>()->table();
        int sizeColumn = -1;
        for (int column = 0; column < table.model()->columnCount(); ++column) {
            if (table.model()->headerData(column, Qt::Horizontal).toString() == QLatin1String("Size"))
                sizeColumn = column;
        }
        QVERIFY(sizeColumn >= 0);
        table.sortByColumn(sizeColumn, Qt::AscendingOrder);
        QStringList shown;
        for (int i = 0; i < table.model()->rowCount(); ++i)
            shown << table.model()->index(i, sizeColumn).data().toString().section(QLatin1Char(' '), -1);
        QCOMPARE(shown, (QStringList{QStringLiteral("\u2014"), QStringLiteral("\u2212120.000"), QStringLiteral("+9.000"),
                                     QStringLiteral("+10.000"), QStringLiteral("+100.000")}));
    }

    void newDecisions_areInserted_andTheSelectionStays()
    {
        auto snapshot = test::demoSnapshot(7);
        Desk desk(snapshot);
        auto *panel = desk.find<DecisionPanel>();
        panel->table().selectRow(2);
        const auto chosen = snapshot.decisions[2];
        QCOMPARE(panel->detail().decision()->number, chosen.number);
        auto newest = snapshot.decisions.front();
        newest.number += 1;
        snapshot.decisions.insert(snapshot.decisions.begin(), newest);
        desk.show(snapshot);
        QCOMPARE(panel->table().currentIndex().row(), 3);
        QCOMPARE(panel->detail().decision()->number, chosen.number);
        desk.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        panel->table().setFocus();
        QTest::keyClick(&panel->table(), Qt::Key_Escape);
        QCOMPARE(panel->detail().decision()->number, newest.number);
    }

    void armButton_sendsWhatTheStateAllows()
    {
        Desk desk;
        auto *button = desk.find<QToolButton>("armButton");
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(onlyIntent<engine::Disarm>(desk));
        desk.intents.clear();
        auto snapshot = test::demoSnapshot(7);
        snapshot.armState = engine::ArmState::disarmed;
        snapshot.armReason = "Not armed.";
        desk.show(snapshot);
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(onlyIntent<engine::Arm>(desk));
        desk.intents.clear();
        snapshot.armState = engine::ArmState::paused;
        desk.show(snapshot);
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(onlyIntent<engine::Resume>(desk));
    }

    void limits_showTheirUse_andGrowLoudAsItRises()
    {
        auto snapshot = test::demoSnapshot(7);
        const auto row = [&](engine::Limit limit) { return limitsTable(snapshot).rows[std::size_t(limit)]; };
        QCOMPARE(limitsTable(snapshot).rows.size(), engine::measuredLimits);
        auto &orders = snapshot.limits[std::size_t(engine::Limit::ordersPerDay)];
        orders.used = orders.allowed * 0.5;
        QCOMPARE(row(engine::Limit::ordersPerDay)[1].bar.value(), 0.5);
        QCOMPARE(row(engine::Limit::ordersPerDay)[1].tone, Tone::plain);
        orders.used = orders.allowed * 0.8;
        QCOMPARE(row(engine::Limit::ordersPerDay)[1].tone, Tone::caution);
        orders.used = orders.allowed * 3;
        QCOMPARE(row(engine::Limit::ordersPerDay)[1].tone, Tone::alarm);
        QCOMPARE(row(engine::Limit::ordersPerDay)[1].bar.value(), 1.0);
        orders.used = engine::unknownValue;
        QCOMPARE(row(engine::Limit::ordersPerDay)[1].text, format::unknown);
    }
    void differences_areShown_andAcknowledgedByOneClick()
    {
        Desk desk;
        auto *panel = desk.find<QDockWidget>("limits")->findChild<LimitsPanel *>();
        QVERIFY(panel->acknowledgeButton().isHidden()); // nothing to say yes to
        auto snapshot = test::demoSnapshot(7);
        snapshot.mode = engine::Mode::testnet;
        snapshot.reconciliation = {engine::ReconciliationState::differs, snapshot.at, {"The hedge account holds something else."}};
        desk.show(snapshot);
        QVERIFY(plainText(panel->report().tables()).contains(QStringLiteral("holds something else")));
        QVERIFY(!panel->acknowledgeButton().isHidden());
        panel->acknowledgeButton().click();
        QVERIFY(onlyIntent<engine::AcknowledgeDifferences>(desk));
    }
    void observeMode_can_notArmNorTrade()
    {
        auto snapshot = test::emptySnapshot();
        Desk desk(snapshot);
        for (const auto command : {Command::arm, Command::pause, Command::cancelOrders, Command::flattenHedge})
            QVERIFY(!desk.window.actions()[command]->isEnabled());
    }

    void killSwitch_pausesAndCancels_atOnce_andSaysWhatItWillNotDo()
    {
        Desk desk;
        const auto *menu = desk.find<QToolButton>("killSwitch")->menu();
        QVERIFY(menu);
        int limits = 0;
        for (const auto *action : menu->actions())
            limits += action->text().contains(QLatin1String("protected account")) ? 1 : 0;
        QCOMPARE(limits, 3);
        desk.window.actions()[Command::pause]->trigger();
        QVERIFY(onlyIntent<engine::Pause>(desk));
        desk.intents.clear();
        desk.window.actions()[Command::cancelOrders]->trigger();
        QVERIFY(onlyIntent<engine::CancelOrders>(desk));
    }

    void flatten_happensOnlyAfterHolding()
    {
        Desk desk;
        const auto during = [&desk](auto act) {
            QTimer::singleShot(0, &desk.window, [&desk, act] {
                auto *dialog = desk.window.findChild<QDialog *>(QStringLiteral("confirmFlatten"));
                QVERIFY(dialog);
                act(dialog, dialog->findChild<HoldButton *>());
            });
            desk.window.actions()[Command::flattenHedge]->trigger();
        };
        during([](QDialog *dialog, HoldButton *button) {
            QTest::mouseClick(button, Qt::LeftButton); // a click is not enough
            QVERIFY(dialog->isVisible());
            dialog->reject();
        });
        QVERIFY(desk.intents.empty());
        during([](QDialog *, HoldButton *button) { QTest::mousePress(button, Qt::LeftButton); });
        QVERIFY(onlyIntent<engine::FlattenHedge>(desk));
    }

    void ratioOverride_isPreviewed_andSentWithExpiryAndReason()
    {
        Desk desk;
        desk.raise("parameters");
        auto *panel = desk.find<ParameterPanel>();
        panel->edit(std::nullopt);
        auto *value = desk.find<QDoubleSpinBox>("overrideValue");
        value->setValue(30);
        const auto expected = engine::previewRatio(*desk.snapshot, 0.30);
        const auto *box = desk.find<PreviewBox>("overridePreview");
        QCOMPARE(box->explanation(), QString::fromStdString(expected.explanation));
        QVERIFY(box->figures().contains(QStringLiteral("Target 30\u00a0%")));
        desk.find<QLineEdit>("overrideReason")->setText(QStringLiteral("FOMC tonight"));
        auto *expiry = desk.find<QComboBox>("overrideExpiry");
        expiry->setCurrentIndex(expiry->findData(qlonglong(14'400)));
        QTest::mouseClick(desk.find<QPushButton>("overrideApply"), Qt::LeftButton);
        const auto *intent = onlyIntent<engine::OverrideRatio>(desk);
        QVERIFY(intent);
        QVERIFY(std::fabs(intent->ratio - 0.30) < 1e-9);
        QVERIFY(intent->expiresAt == desk.snapshot->at + std::chrono::hours(4));
        QCOMPARE(intent->reason.str(), std::string("FOMC tonight"));
    }

    void lookingAtTheSignalDial_asksForItsTradeOff_andShowsItBeforeItIsTurned()
    {
        Desk desk;
        desk.raise("parameters");
        auto *panel = desk.find<ParameterPanel>();
        desk.intents.clear();
        panel->edit(strategy::ParameterId::signalDial);
        QVERIFY(onlyIntent<engine::AskForDial>(desk));
        auto measured = *desk.snapshot;
        measured.dial = {{0, {}, 9, 30, 0.002, -0.20, 10'000}, {1, {}, 1, 20, 0.001, -0.30, 9'000}};
        panel->show(measured);
        desk.intents.clear();
        panel->edit(strategy::ParameterId::signalDial);
        QVERIFY(desk.intents.empty());
        desk.find<QDoubleSpinBox>("overrideValue")->setValue(100);
        const auto text = desk.find<PreviewBox>("overridePreview")->explanation();
        QVERIFY2(text.contains(QStringLiteral("1.0 activations")) && text.contains(QStringLiteral("-30.0 %")), qPrintable(text));
    }

    void everyParameter_canBeOverridden_withinItsRange()
    {
        Desk desk;
        desk.raise("parameters");
        auto *panel = desk.find<ParameterPanel>();
        auto *value = desk.find<QDoubleSpinBox>("overrideValue");
        auto *expiry = desk.find<QComboBox>("overrideExpiry");
        expiry->setCurrentIndex(expiry->findData(qlonglong(0)));
        for (const auto &spec : strategy::parameterTable()) {
            panel->edit(spec.id);
            desk.intents.clear();
            value->setValue(1e12); // clamped
            QTest::mouseClick(desk.find<QPushButton>("overrideApply"), Qt::LeftButton);
            const auto *intent = onlyIntent<engine::OverrideParameter>(desk);
            QVERIFY2(intent, spec.key.data());
            QVERIFY2(intent->parameter == spec.id, spec.key.data());
            QVERIFY2(std::fabs(intent->value - spec.maximum) <= 1e-9 * spec.maximum, spec.key.data());
            QVERIFY(!intent->expiresAt.isSet());
        }
    }

    void f9_goesBackToAutomatic()
    {
        auto snapshot = test::demoSnapshot(7);
        snapshot.overrides = {{std::nullopt, 0.8, snapshot.at, snapshot.at + std::chrono::hours(1), "test"}};
        Desk desk(snapshot);
        desk.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        QTest::keyClick(&desk.window, Qt::Key_F9);
        QVERIFY(onlyIntent<engine::BackToAutomatic>(desk));
    }

    void longReasons_areCutBetweenCharacters()
    {
        const auto label = toLabel(QString(40, QChar(0x00e9))); // two bytes each
        QCOMPARE(label.view().size(), std::size_t(46));
        QCOMPARE(QString::fromUtf8(label.view().data(), qsizetype(label.view().size())), QString(23, QChar(0x00e9)));
    }

    void learntPanels_areTabs_thatDoNotCoverTheUsualOnes()
    {
        Desk desk;
        for (const auto *name : {"risk", "models", "limits"}) {
            const auto *dock = desk.find<QDockWidget>(name);
            QVERIFY(!dock->isHidden());
            QVERIFY(!desk.window.tabifiedDockWidgets(desk.find<QDockWidget>(name)).isEmpty());
            QVERIFY(dock->toggleViewAction()->isEnabled());
        }
        QStringList inFront;
        for (const auto *bar : desk.window.findChildren<QTabBar *>(Qt::FindDirectChildrenOnly))
            inFront << bar->tabText(bar->currentIndex());
        for (const auto *name : {"price", "decisions", "positions"})
            QVERIFY(inFront.contains(desk.find<QDockWidget>(name)->windowTitle()));
    }

    void layout_isRemembered_lockedAndReset()
    {
        QTemporaryDir home;
        const QString file = home.filePath(QStringLiteral("settings.ini"));
        {
            Desk desk(test::demoSnapshot(7), file);
            desk.find<QDockWidget>("market")->hide();
            desk.find<QDockWidget>("price")->setFloating(true);
            desk.window.actions()[Command::lockLayout]->trigger();
            desk.window.close();
        }
        Desk desk(test::demoSnapshot(7), file);
        QVERIFY(desk.find<QDockWidget>("market")->isHidden());
        QVERIFY(desk.find<QDockWidget>("price")->isFloating());
        QCOMPARE(desk.find<QDockWidget>("ratio")->features(), QDockWidget::NoDockWidgetFeatures);
        desk.window.actions()[Command::resetLayout]->trigger();
        QVERIFY(!desk.find<QDockWidget>("market")->isHidden());
        QVERIFY(!desk.find<QDockWidget>("price")->isFloating());
        QVERIFY(desk.find<QDockWidget>("ratio")->features().testFlag(QDockWidget::DockWidgetMovable));
    }

    void charts_redrawOnlyWhenTheHistoryGrew()
    {
        Desk desk;
        QCoreApplication::processEvents();
        auto *panel = desk.find<QDockWidget>("price")->findChild<ChartPanel *>();
        const auto before = panel->chart().content().bars;
        QVERIFY(!before.empty());
        QVERIFY(int(before.size()) <= panel->chart().width());
        panel->setHours(1);
        QVERIFY(panel->chart().content().range.length() <= 3'600'000.0);
    }

    void wheelAndDrag_holdAStretchOfThePast_andADoubleClickReturns()
    {
        Desk desk;
        auto *panel = desk.find<QDockWidget>("price")->findChild<ChartPanel *>();
        auto &chart = panel->chart();
        const auto newest = chart.content().range;
        const QPointF middle = chart.rect().center();
        QWheelEvent nearer(middle, chart.mapToGlobal(middle), {}, {0, 240}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(chart.viewport(), &nearer);
        QVERIFY(panel->held());
        QVERIFY(chart.content().range.length() < newest.length() * 0.7);
        const auto zoomed = chart.content().range;
        QTest::mousePress(chart.viewport(), Qt::LeftButton, {}, middle.toPoint());
        const QPointF target = middle + QPointF(60, 0);
        QMouseEvent drag(QEvent::MouseMove, target, chart.mapToGlobal(target), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(chart.viewport(), &drag);
        QVERIFY(chart.content().range.from < zoomed.from); // dragged to the right: earlier times
        QVERIFY(std::fabs(chart.content().range.length() - zoomed.length()) < 1);
        QTest::mouseRelease(chart.viewport(), Qt::LeftButton, {}, target.toPoint());
        QTest::mouseDClick(chart.viewport(), Qt::LeftButton, {}, middle.toPoint());
        QVERIFY(!panel->held());
        QCOMPARE(chart.content().range, newest);
    }

    void valuesOfAChart_areSavedWithoutLocale_andAtFullResolution()
    {
        Desk desk;
        auto *panel = desk.find<QDockWidget>("equity")->findChild<ChartPanel *>();
        panel->setHours(1);
        const auto lines = panel->values(*desk.snapshot).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
        QCOMPARE(lines.front(), QStringLiteral("time,mark,with_hedge,without_hedge,protected_account,hedge_account,hedge_cost"));
        QVERIFY(lines.size() >= 60 && lines.size() <= 62);
        QVERIFY(lines.back().contains(
            QRegularExpression(QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z,[\\d.]+,[\\d.]+,"))));
    }

    void aClickedFill_showsTheDecisionThatMadeIt()
    {
        auto snapshot = test::demoSnapshot(7);
        const auto trade = std::find_if(snapshot.decisions.begin(), snapshot.decisions.end(),
                                        [](const auto &decision) { return decision.action != strategy::Action::none; });
        QVERIFY(trade != snapshot.decisions.end());
        const auto wanted = *trade;
        Desk desk(std::move(snapshot));
        auto *panel = desk.find<QDockWidget>("price")->findChild<ChartPanel *>();
        Q_EMIT panel->momentChosen(wanted.at + std::chrono::seconds(1));
        QCOMPARE(desk.find<DecisionPanel>()->detail().decision()->number, wanted.number);
    }

    void searchingTheLedger_leavesWhatHasTheWord()
    {
        Desk desk;
        auto *panel = desk.find<DecisionPanel>();
        const int all = panel->table().model()->rowCount();
        auto *search = desk.find<QLineEdit>("decisionSearch");
        search->setText(QStringLiteral("no such word"));
        QCOMPARE(panel->table().model()->rowCount(), 0);
        const auto some = std::count_if(desk.snapshot->decisions.begin(), desk.snapshot->decisions.end(),
                                        [](const auto &decision) { return matches(decision, QStringLiteral("bought")); });
        search->setText(QStringLiteral("Bought"));
        QCOMPARE(qsizetype(panel->table().model()->rowCount()), qsizetype(some));
        search->clear();
        QCOMPARE(panel->table().model()->rowCount(), all);
    }

    void everyWorkspace_hasPanelsOfItsOwn_andKeepsItsLayout()
    {
        QTemporaryDir home;
        const QString file = home.filePath(QStringLiteral("settings.ini"));
        {
            Desk desk(test::demoSnapshot(7), file);
            for (const auto &entry : workspaces()) {
                desk.window.showWorkspace(entry.id);
                for (const auto &place : entry.places) {
                    if (const auto *docked = desk.window.findChild<QDockWidget *>(place.dock))
                        QVERIFY2(!docked->isHidden(), qPrintable(entry.key + QLatin1Char(' ') + place.dock));
                }
            }
            desk.window.showWorkspace(Workspace::market);
            desk.find<QDockWidget>("models")->hide();
            desk.window.showWorkspace(Workspace::overview);
            QVERIFY(!desk.find<QDockWidget>("models")->isHidden()); // hidden there, not here
            desk.window.actions()[Command::showMarket]->trigger();
            QVERIFY(desk.find<QDockWidget>("models")->isHidden());
            desk.window.close();
        }
        Desk desk(test::demoSnapshot(7), file);
        QCOMPARE(desk.window.workspace(), Workspace::market);
        QVERIFY(desk.find<QDockWidget>("models")->isHidden());
        desk.window.actions()[Command::editOverride]->trigger(); // parameters have no place in this one
        QVERIFY(desk.find<QDockWidget>("parameters")->isVisible());
    }

    void theLadderPicture_namesEveryLevel_fromTheHighest()
    {
        const auto snapshot = test::demoSnapshot(7);
        const auto picture = ladderPicture(snapshot);
        QVERIFY(!picture.empty());
        QVERIFY(
            std::is_sorted(picture.levels.begin(), picture.levels.end(), [](const auto &a, const auto &b) { return a.price > b.price; }));
        const auto level = [&](const char *label) {
            return std::find_if(picture.levels.begin(), picture.levels.end(),
                                [&](const LadderLevel &each) { return each.label == QLatin1String(label); });
        };
        QVERIFY(level("Mark") != picture.levels.end());
        QCOMPARE(level("Mark")->price, snapshot.market.mark);
        QVERIFY(level("Protected dies") != picture.levels.end());
        QVERIFY(level("Protected dies")->price < level("Mark")->price); // a long position dies below
        QVERIFY(plainText(picture).contains(QStringLiteral("Protected dies")));
        QVERIFY(ladderPicture(test::emptySnapshot()).empty());
    }

    void textOfEveryTheme_isReadable()
    {
        for (const auto theme : {ThemeName::dark, ThemeName::light}) {
            for (const auto colours : {GainColours::greenGain, GainColours::redGain, GainColours::blueGain}) {
                const auto t = tokensFor(theme, colours);
                for (const auto &colour : {t.text, t.muted, t.faint, t.accent, t.gain, t.loss, t.longSide, t.shortSide, t.good, t.caution,
                                           t.alarm, t.hypothetical})
                    QVERIFY2(contrast(colour, t.surface) >= 4.5, qPrintable(colour.name() + QStringLiteral(" on ") + t.surface.name()));
                for (const auto &background : {t.accent, t.demo, t.observe, t.paper, t.alarm})
                    QVERIFY2(contrast(readableOn(background), background) >= 4.5, qPrintable(background.name()));
                QVERIFY(t.gain != t.longSide && t.loss != t.shortSide);
            }
        }
    }

    void nothing_isClipped_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("light");
        for (const bool light : {false, true}) {
            for (const auto &size : {QSize(1100, 700), QSize(1440, 900), QSize(1920, 1080)})
                QTest::addRow("%dx%d %s", size.width(), size.height(), light ? "light" : "dark") << size << light;
        }
    }
    void nothing_isClipped()
    {
        QFETCH(QSize, size);
        QFETCH(bool, light);
        auto snapshot = test::demoSnapshot(7);
        snapshot.overrides = {{std::nullopt, 0.8, snapshot.at, snapshot.at + std::chrono::hours(1), "test"}};
        Desk desk(snapshot);
        desk.window.setTheme(light ? ThemeName::light : ThemeName::dark);
        desk.window.resize(size);
        QCoreApplication::processEvents();
        QCOMPARE(desk.window.size(), size);
        for (const auto *dock : {"parameters", "orders", "risk", "models", "positions", "decisions"}) {
            desk.raise(dock);
            for (const auto *label : desk.window.findChildren<TextLabel *>()) {
                if (label->isVisible() && !label->isElided())
                    QVERIFY2(label->textWidth() <= label->width() + 0.5, qPrintable(label->text()));
            }
            for (const auto *label : desk.window.findChildren<QLabel *>()) {
                if (label->isVisible() && !label->wordWrap())
                    QVERIFY2(label->sizeHint().width() <= label->width(), qPrintable(label->text()));
            }
            for (const auto *button : desk.window.findChildren<QAbstractButton *>()) {
                if (button->isVisible() && !button->text().isEmpty())
                    QVERIFY2(button->sizeHint().width() <= button->width(), qPrintable(button->text()));
            }
        }
        for (const auto *tile : desk.window.findChildren<HeadlineTile *>())
            QVERIFY2(tile->fits(), qPrintable(tile->headline().caption));
    }

    void theWindowsPlaceAndSize_areKept()
    {
        QTemporaryDir home;
        const QString file = home.filePath(QStringLiteral("settings.ini"));
        {
            Desk desk(test::demoSnapshot(7), file);
            desk.window.resize(1234, 777);
            QCoreApplication::processEvents();
            desk.window.close();
        }
        Settings settings(file);
        MainWindow window([] { return nullptr; }, [](const Intent &) {}, settings);
        window.show();
        QCOMPARE(window.size(), QSize(1234, 777));
    }

    void quittingWhileArmed_asks_andTheEngineCanStayInTheTray_data()
    {
        QTest::addColumn<bool>("armed");
        QTest::addColumn<QString>("answer");
        QTest::addColumn<bool>("asked");
        QTest::addColumn<bool>("staysVisible");
        QTest::addColumn<bool>("ends");
        QTest::newRow("not armed") << false << QString() << false << false << true;
        QTest::newRow("cancel") << true << QStringLiteral("Cancel") << true << true << false;
        QTest::newRow("tray") << true << QStringLiteral("Keep it running in the tray") << true << false << false;
        QTest::newRow("end") << true << QStringLiteral("End Ballast") << true << false << true;
    }
    void quittingWhileArmed_asks_andTheEngineCanStayInTheTray()
    {
        QFETCH(bool, armed);
        QFETCH(QString, answer);
        QFETCH(bool, asked);
        QFETCH(bool, staysVisible);
        QFETCH(bool, ends);
        auto snapshot = test::demoSnapshot(7);
        snapshot.armState = armed ? engine::ArmState::armed : engine::ArmState::disarmed;
        const auto shown = test::shared(snapshot);
        QTemporaryDir home;
        Settings settings(home.filePath(QStringLiteral("settings.ini")));
        const auto view = std::make_shared<engine::AlertsView>();
        Services services;
        services.alerts = {[view] { return view; }, [](std::uint64_t) {}, [] {}, [](const auto &, const auto &) { return QString(); },
                           [](const std::string &) {}};
        services.hasTray = true;
        MainWindow window([&] { return shown; }, [](const Intent &) {}, settings, services);
        window.show();
        QCoreApplication::processEvents();
        int questions = 0;
        QTimer::singleShot(50, &window, [&] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            if (!box)
                return;
            ++questions;
            for (auto *button : box->buttons()) {
                if (button->text().remove(u'&') == answer)
                    button->click();
            }
        });
        QTimer::singleShot(0, &window, [&] { window.actions()[Command::quit]->trigger(); });
        QTimer::singleShot(400, &window, [] { QCoreApplication::exit(7); });
        const int status = QApplication::exec();
        QCOMPARE(questions, asked ? 1 : 0);
        QCOMPARE(window.isVisible(), staysVisible);
        QCOMPARE(status, ends ? 0 : 7);
    }

    void fault18_aHiddenWindow_isNotRefreshed()
    {
        Desk desk;
        int asked = 0;
        MainWindow window(
            [&] {
                ++asked;
                return desk.snapshot;
            },
            [](const Intent &) {}, desk.settings);
        QTest::qWait(300);
        QCOMPARE(asked, 0);
    }
};

int run(int count, char **arguments) { return test_program::run<MainWindowTest, QApplication>(count, arguments); }

} // namespace tst_main_window
#include "tst_main_window.moc"
