// SPDX-License-Identifier: GPL-3.0-or-later
// Parameter sets as files, and what is shown before one of them is applied.
#include "../test_program.h"

#include "demo_snapshot.h"
#include "ui/format.h"
#include "ui/parameter_panel.h"
#include "ui/parameter_set.h"
#include "ui/parameter_set_dialog.h"
#include "ui/strategy_menu.h"

#include <QApplication>
#include <QFile>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

namespace tst_parameter_sets {

using namespace ballast;
using namespace ballast::ui;
using strategy::ParameterId;

namespace {

QByteArray fileWith(const QByteArray &values, const QByteArray &strategy = "\"static\"")
{
    return "{\n \"ballastParameters\": 1,\n \"name\": \"quiet weeks\",\n \"strategy\": " + strategy + ",\n \"values\": {\n  " + values
           + "\n }\n}\n";
}

struct Menu
{
    QTemporaryDir home;
    Settings settings{home.filePath(QStringLiteral("settings.ini"))};
    engine::Snapshot snapshot = test::demoSnapshot(7);
    std::vector<engine::Intent> sent;
    StrategyMenu menu{QStringLiteral("Strategy"), [this](engine::Intent intent) { sent.push_back(std::move(intent)); }, settings, nullptr};

    Menu() { menu.reflect(snapshot); }

    QString write(const QByteArray &bytes) const
    {
        const QString path = home.filePath(QStringLiteral("set.json"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        return path;
    }
    /// Calls `look` with the dialog that `open` opens.
    template<typename Dialog>
    static void during(const std::function<void()> &open, const std::function<void(Dialog &)> &look)
    {
        int seen = 0;
        QTimer::singleShot(50, qApp, [&] {
            auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            ++seen;
            look(*dialog);
            if (dialog->isVisible())
                dialog->reject();
        });
        open();
        QCOMPARE(seen, 1);
    }
};

} // namespace

class ParameterSetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWritten_isReadBack()
    {
        strategy::Parameters own;
        own[ParameterId::bandWidth] = 0.083;
        own[ParameterId::maximumOrder] = 12'345;
        const auto set = strategy::setOf("quiet weeks", "loss-budget", own);
        const auto read = fromJson(toJson(set));
        QVERIFY2(read.has_value(), read ? "" : read.error().message().c_str());
        QCOMPARE(read->name, set.name);
        QCOMPARE(read->strategy, set.strategy);
        QVERIFY(strategy::withValues({}, read->values).value() == own);
    }

    void badFiles_areRefused_withLineAndKeyAndAdvice_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("no JSON") << QByteArray("{\n\"ballastParameters\": 1,\n oops }") << QStringLiteral("line 3: this is not valid JSON");
        QTest::newRow("another file") << QByteArray("{\"accounts\": []}") << QStringLiteral("no parameter set");
        QTest::newRow("a list") << QByteArray("[1, 2]") << QStringLiteral("no parameter set");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("not valid JSON");
        QTest::newRow("newer") << QByteArray("{\"ballastParameters\": 2, \"values\": {}}") << QStringLiteral("another version");
        QTest::newRow("unknown") << fileWith("\"bandWidth\": 0.1,\n  \"bandwith\": 0.1")
                                 << QStringLiteral("line 7: there is no parameter 'bandwith'");
        QTest::newRow("out of range") << fileWith("\"coolDown\": 30,\n  \"bandWidth\": 9")
                                      << QStringLiteral("line 7: bandWidth can't be 9");
        QTest::newRow("text") << fileWith("\"bandWidth\": \"0.1\"") << QStringLiteral("line 6: bandWidth is no number");
        QTest::newRow("null") << fileWith("\"bandWidth\": null") << QStringLiteral("bandWidth is no number");
        QTest::newRow("strategy") << fileWith({}, "\"astrology\"") << QStringLiteral("line 4: there is no strategy 'astrology'");
        QTest::newRow("strategy no text") << fileWith({}, "7") << QStringLiteral("line 4: strategy is no text");
    }
    void badFiles_areRefused_withLineAndKeyAndAdvice()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const auto read = fromJson(bytes);
        QVERIFY(!read);
        QVERIFY2(QString::fromStdString(read.error().what).contains(says), read.error().what.c_str());
        QVERIFY(!read.error().advice.empty());
    }

    void anImportedSet_isShownRowByRow_andTheTickedRowsAreApplied()
    {
        Menu desk;
        const auto path = desk.write(fileWith("\"bandWidth\": 0.11, \"coolDown\": 300"));
        Menu::during<ParameterSetDialog>([&] { desk.menu.importFrom(path); },
                                         [&](ParameterSetDialog &dialog) {
                                             auto *rows = dialog.findChild<QTreeWidget *>();
                                             QCOMPARE(rows->topLevelItemCount(), 3); // the strategy is one
                                             QCOMPARE(rows->topLevelItem(1)->text(1),
                                                      format::parameter(desk.snapshot.automaticParameters[ParameterId::bandWidth],
                                                                        strategy::Unit::ratio, "USDT", "ETH"));
                                             QCOMPARE(rows->topLevelItem(1)->text(2), QStringLiteral("11\u00a0%"));
                                             rows->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
                                             rows->topLevelItem(2)->setCheckState(0, Qt::Unchecked);
                                             dialog.findChild<QPushButton *>(QStringLiteral("parameterSetApply"))->click();
                                         });
        QCOMPARE(desk.sent.size(), std::size_t(1));
        const auto *applied = std::get_if<engine::ApplyParameters>(&desk.sent.front());
        QVERIFY(applied);
        QVERIFY((*applied == engine::ApplyParameters{"quiet weeks", {}, {{ParameterId::bandWidth, 0.11}}}));
    }

    void nothingTicked_nothingToApply_andCancelSendsNothing()
    {
        Menu desk;
        const auto path = desk.write(fileWith("\"bandWidth\": 0.11", "\"\""));
        Menu::during<ParameterSetDialog>([&] { desk.menu.importFrom(path); },
                                         [](ParameterSetDialog &dialog) {
                                             auto *apply = dialog.findChild<QPushButton *>(QStringLiteral("parameterSetApply"));
                                             QVERIFY(apply->isEnabled());
                                             dialog.findChild<QTreeWidget *>()->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
                                             QVERIFY(!apply->isEnabled());
                                         });
        QVERIFY(desk.sent.empty());
    }

    void aPreset_goesThroughTheSameDifference()
    {
        Menu desk;
        const auto open = [&](const char *name) {
            for (auto *action : desk.menu.findChildren<QAction *>()) {
                if (action->data().toString() == QLatin1String(name))
                    return action->trigger();
            }
        };
        Menu::during<ParameterSetDialog>([&] { open("lean"); },
                                         [](ParameterSetDialog &dialog) {
                                             QVERIFY(dialog.findChild<QTreeWidget *>()->topLevelItemCount() > 5);
                                             dialog.findChild<QPushButton *>(QStringLiteral("parameterSetApply"))->click();
                                         });
        QVERIFY(std::get<engine::ApplyPreset>(desk.sent.at(0)) == engine::ApplyPreset{"lean"});
        desk.settings.setConfirmsSets(false); // as the trader wants it
        open("cautious");
        QVERIFY(std::get<engine::ApplyPreset>(desk.sent.at(1)) == engine::ApplyPreset{"cautious"});
    }

    void aBadFile_isToldInAMessage_andAppliesNothing()
    {
        Menu desk;
        const auto path = desk.write(fileWith("\"bandWidth\": 0.11, \"minimumRatio\": 0.9, \"maximumRatio\": 0.2"));
        Menu::during<QMessageBox>([&] { desk.menu.importFrom(path); },
                                  [](QMessageBox &box) { QVERIFY(box.text().contains(QStringLiteral("minimumRatio"))); });
        Menu::during<QMessageBox>([&] { desk.menu.importFrom(desk.home.filePath(QStringLiteral("none.json"))); },
                                  [](QMessageBox &box) { QVERIFY(box.text().contains(QStringLiteral("none.json"))); });
        QVERIFY(desk.sent.empty());
    }

    void whatIsExported_canBeImported_andChangesNothing()
    {
        Menu desk;
        const auto path = desk.home.filePath(QStringLiteral("mine.json"));
        QVERIFY(desk.menu.exportTo(path));
        const auto set = readParameterSet(path).value();
        QCOMPARE(set.name, std::string("mine"));
        QCOMPARE(set.strategy, desk.snapshot.strategy);
        QVERIFY(strategy::withValues({}, set.values).value() == desk.snapshot.automaticParameters);
        Menu::during<QMessageBox>([&] { QVERIFY(!desk.menu.exportTo(QStringLiteral("/no/such/folder/mine.json"))); }, [](QMessageBox &) {});
    }

    void aPreview_tellsBeforeAndAfter_alsoOfLiquidation()
    {
        const auto snapshot = test::demoSnapshot(7);
        const auto more = engine::previewRatio(snapshot, 0.9), less = engine::previewRatio(snapshot, 0.1);
        // The hedge of a long position is short: the more of it, the nearer its account's liquidation above.
        QVERIFY(more.hedgeDistanceAfter > 0 && less.hedgeDistanceAfter > more.hedgeDistanceAfter);
        QCOMPARE(more.hedgeDistanceBefore, less.hedgeDistanceBefore);
        QCOMPARE(more.protectedDistance, snapshot.liquidation.distance); // a hedge elsewhere does not move it
        // Against the definition: equity at that price is what has to be kept.
        const double quantity = snapshot.exposure.hedgeDelta + more.orderQuantity, mark = snapshot.market.mark;
        const auto hedge = std::find_if(snapshot.positions.begin(), snapshot.positions.end(),
                                        [](const auto &row) { return row.role == domain::AccountRole::hedge; });
        QVERIFY(hedge != snapshot.positions.end());
        const double rate = hedge->maintenanceMargin / std::fabs(hedge->notional), price = mark * (1 + more.hedgeDistanceAfter);
        const double equity = snapshot.exposure.hedgeEquity - more.orderCost + quantity * (price - mark);
        QVERIFY(std::fabs(equity - rate * std::fabs(quantity) * price) < 1e-6 * snapshot.exposure.hedgeEquity);
    }

    void theHistoryOfOverrides_isWhatWasSetAndEnded()
    {
        auto snapshot = test::demoSnapshot(7);
        snapshot.notes = {
            {engine::Severity::info, engine::NoteCode::overrideEnded, snapshot.at,
             "A manual override has ended; its automatic value is back in force."},
            {engine::Severity::warning, engine::NoteCode::feedLost, snapshot.at, "The market feed was lost; reconnecting."},
            {engine::Severity::info, engine::NoteCode::overrideSet, snapshot.at, "Manual ratio of 80 % in force. Reason: FOMC."}};
        QCOMPARE(overrideHistory(snapshot).size(), std::size_t(2));
        ParameterPanel panel([](const engine::Intent &) {}, nullptr);
        panel.show(snapshot);
        auto *button = panel.findChild<QPushButton *>(QStringLiteral("overrideHistory"));
        QVERIFY(button->isEnabled());
        Menu::during<QDialog>([&] { button->click(); },
                              [](QDialog &dialog) {
                                  auto *rows = dialog.findChild<QTreeWidget *>();
                                  QCOMPARE(rows->topLevelItemCount(), 2);
                                  QVERIFY(rows->topLevelItem(1)->text(1).contains(QStringLiteral("FOMC")));
                              });
        snapshot.notes.clear();
        panel.show(snapshot);
        QVERIFY(!button->isEnabled());
    }
};

int run(int count, char **arguments) { return test_program::run<ParameterSetsTest, QApplication>(count, arguments); }

} // namespace tst_parameter_sets
#include "tst_parameter_sets.moc"
