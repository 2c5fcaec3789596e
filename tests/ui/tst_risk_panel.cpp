// SPDX-License-Identifier: GPL-3.0-or-later
#include "../test_program.h"

#include "demo_snapshot.h"
#include "ui/format.h"
#include "ui/models_panel.h"
#include "ui/models_text.h"
#include "ui/risk_panel.h"
#include "ui/risk_text.h"
#include "ui/table_view.h"

#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <cmath>

namespace tst_risk_panel {

using namespace ballast;
using namespace ballast::ui;

namespace {

const QString dash = QStringLiteral("\u2014");

const ReportTable &tableOf(const std::vector<ReportTable> &tables, const char *title)
{
    for (const auto &table : tables) {
        if (table.title == QLatin1String(title))
            return table;
    }
    qFatal("no table %s", title);
}

std::vector<ReportTable> losses(const engine::Snapshot &snapshot)
{
    return lossTables(*snapshot.scenarios, accountNames(snapshot), QStringLiteral("USDT"));
}

} // namespace

class RiskPanelTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_home;
    Settings m_settings{m_home.filePath(QStringLiteral("settings.ini"))};

private Q_SLOTS:
    void whoDiesFirst_isSaidWithRoleMoveAndPrice()
    {
        risk::PriceLadder ladder;
        QCOMPARE(whoDiesFirst(ladder, 3'000, 0.01), QStringLiteral("Nothing can be liquidated."));
        ladder.firstDown = {domain::AccountRole::protectedAccount, -0.2};
        QCOMPARE(whoDiesFirst(ladder, 3'000, 0.01),
                 QStringLiteral("Falling: the protected position at \u221220.0\u00a0% (2,400.00). Rising: nothing."));
        ladder.firstUp = {domain::AccountRole::hedge, 0.5};
        QVERIFY(whoDiesFirst(ladder, 3'000, 0.01).endsWith(QStringLiteral("Rising: the hedge at +50.0\u00a0% (4,500.00).")));
        QVERIFY(whoDiesFirst(ladder, engine::unknownValue, 0.01).contains(dash));
        ladder.firstDown->position = {0, 1};
        const AccountNames names{{QStringLiteral("mine")}, {{QStringLiteral("ETHUSDT long"), QStringLiteral("BTCUSDT long")}}};
        QVERIFY(whoDiesFirst(ladder, 3'000, 0.01, names).contains(QStringLiteral("BTCUSDT long")));
        ladder.firstDown->move = 0;
        QVERIFY(whoDiesFirst(ladder, 3'000, 0.01).endsWith(QStringLiteral("at its liquidation price now.")));
    }

    void ladder_hasTheHighestPriceFirst_andOneRowNearestToTheMark()
    {
        const auto snapshot = test::demoSnapshot(7);
        const auto rows = ladderRows(snapshot.scenarios->ladder, 3'000, 0.01);
        QCOMPARE(rows.size(), snapshot.scenarios->ladder.rungs.size());
        int nearest = 0;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            nearest += rows[i].nearest ? 1 : 0;
            QVERIFY(i == 0 || rows[i].price < rows[i - 1].price);
            if (rows[i].nearest)
                QCOMPARE(rows[i].price, 3'000.0);
        }
        QCOMPARE(nearest, 1);
        QVERIFY(ladderRows({}, 3'000, 0.01).empty());
    }

    void fault23_whoIsGone_isSaidInWords_notByColourAlone()
    {
        QVERIFY(goneCell(true, false, false).text.contains(QStringLiteral("protected")));
        QVERIFY(goneCell(false, true, false).text.contains(QStringLiteral("hedge")));
        QVERIFY(goneCell(true, true, false).text.contains(QStringLiteral("both")));
        QVERIFY(goneCell(false, false, true).text.contains(QStringLiteral("closed by the venue")));
        QCOMPARE(goneCell(false, false, false).text, QStringLiteral("nobody"));
    }

    void unknownVolatility_leavesProbabilityAndTimesOpen()
    {
        const auto columns = ladderColumns(QStringLiteral("USDT"));
        LadderRow row;
        row.rung.probability = row.rung.soonestHours = engine::unknownValue;
        row.rung.marginToMove = 10;
        for (const std::size_t column : {std::size_t(1), std::size_t(7), std::size_t(8), std::size_t(9)})
            QCOMPARE(columns[column].text(row, Look()), dash);
        row.rung.marginToMove = 0;
        QCOMPARE(columns[9].text(row, Look()), QStringLiteral("not needed"));
    }

    void losses_haveSigns_andAddUp()
    {
        const auto snapshot = test::demoSnapshot(7);
        const auto tables = losses(snapshot);
        const auto &stress = tableOf(tables, "If the price jumps");
        QCOMPARE(stress.rows.size(), std::size_t(8));
        QCOMPARE(stress.rows.front()[0].text, QStringLiteral("\u221230.0"));
        QVERIFY(stress.rows.front()[1].text.startsWith(QChar(0x2212)) && stress.rows.front()[1].tone == Tone::loss);
        QVERIFY(stress.rows.front()[2].text.startsWith(QLatin1Char('+')) && stress.rows.front()[2].tone == Tone::gain);
        QCOMPARE(tableOf(tables, "If a past day came again").rows.size(), 2 * snapshot.scenarios->namedDays.size());
        QCOMPARE(tableOf(tables, "If liquidations cascade").rows.size(), snapshot.scenarios->cascade.size());
        for (const auto *title : {"Value at risk", "Expected shortfall"})
            QCOMPARE(tableOf(tables, title).rows.size(), std::size_t(6));
        QCOMPARE(tableOf(tables, "Touching liquidation").rows.front()[0].text, QStringLiteral("main \u00b7 ETHUSDT long"));
        QCOMPARE(tableOf(tables, "Initial margin").rows[1][0].text, QStringLiteral("hedge"));
        for (const auto &table : tables) {
            for (const auto &row : table.rows)
                QCOMPARE(row.size(), table.columns.size());
        }
    }

    void withoutReturns_lossesSaySo()
    {
        risk::ScenarioReport report;
        const auto tables = lossTables(report, {}, {});
        QVERIFY(tableOf(tables, "Value at risk").rows.empty());
        QVERIFY(!tableOf(tables, "Value at risk").remarks.isEmpty());
        QVERIFY(!tableOf(tables, "Touching liquidation").remarks.isEmpty());
    }

    void withoutScenarios_thePanelWaits_andThenFillsIn()
    {
        RiskPanel panel(m_settings, nullptr);
        panel.show(test::emptySnapshot());
        QVERIFY(panel.sentence().contains(QStringLiteral("Working it out")));
        QCOMPARE(panel.ladder().model()->rowCount(), 0);
        QVERIFY(plainText(panel.losses().tables()).contains(QStringLiteral("Working it out")));
        const auto snapshot = test::demoSnapshot(7);
        panel.show(snapshot);
        QVERIFY(panel.sentence().contains(QStringLiteral("Falling: the protected position")));
        QCOMPARE(panel.ladder().model()->rowCount(), int(snapshot.scenarios->ladder.rungs.size()));
        QCOMPARE(panel.ladder().model()->headerData(1, Qt::Horizontal).toString(), QStringLiteral("Price, USDT"));
        QVERIFY(!panel.ladder().accessibleName().isEmpty());
    }

    void theSameScenarios_areNotBuiltAgain()
    {
        RiskPanel panel(m_settings, nullptr);
        auto snapshot = test::demoSnapshot(7);
        panel.show(snapshot);
        const auto before = panel.sentence();
        snapshot.market.mark *= 1.1; // the report is of the mark then
        panel.show(snapshot);
        QCOMPARE(panel.sentence(), before);
        snapshot.scenarios = std::make_shared<const risk::ScenarioReport>(*snapshot.scenarios);
        panel.show(snapshot);
        QVERIFY(panel.sentence() != before);
    }

    void losses_areReachedByTheKeyboard()
    {
        RiskPanel panel(m_settings, nullptr);
        panel.resize(900, 300);
        panel.QWidget::show();
        panel.show(test::demoSnapshot(7));
        auto *button = panel.findChild<QToolButton *>(QStringLiteral("riskLosses"));
        QVERIFY(button->focusPolicy() & Qt::TabFocus);
        QTest::keyClick(button, Qt::Key_Space);
        QVERIFY(panel.losses().isVisible());
    }

    void withoutModels_theDaysThatAreMissingAreNamed()
    {
        ModelsPanel panel(nullptr);
        auto snapshot = test::emptySnapshot();
        snapshot.models.daysOfHistory = 40;
        panel.show(snapshot);
        const QString text = plainText(panel.report().tables());
        QVERIFY(text.contains(QStringLiteral("40 days")) && text.contains(QStringLiteral("152")) && text.contains(QStringLiteral("EWMA")));
        QVERIFY(!text.contains(QStringLiteral("nan")));
    }

    void tournament_marksTheUsedModelInWords()
    {
        const auto snapshot = test::demoSnapshot(7);
        const auto table = tournamentTable(*snapshot.models.models, Zone::utc);
        QCOMPARE(table.rows.size(), market::varianceModels);
        int used = 0;
        for (const auto &row : table.rows)
            used += row[0].text.contains(QStringLiteral("used")) ? 1 : 0;
        QCOMPARE(used, 1);
        QVERIFY(table.remarks.front().contains(format::number(double(snapshot.models.models->days), 0)));
    }

    void forecast_isASumOfItsTerms_orADash()
    {
        const auto snapshot = test::demoSnapshot(7);
        const auto table = forecastTable(snapshot.models);
        QCOMPARE(table.rows.back()[3].text, format::percent(snapshot.models.forecast.volatility, 1));
        auto gap = snapshot.models;
        gap.forecast = {};
        const auto open = forecastTable(gap);
        QCOMPARE(open.rows.size(), std::size_t(2));
        QCOMPARE(open.rows.back()[3].text, dash);
    }

    void regime_saysWhoDecidesAndWhy()
    {
        auto snapshot = test::demoSnapshot(7);
        QVERIFY(snapshot.models.models->regimes);
        snapshot.models.regimeByModel = true;
        QVERIFY(regimeTable(snapshot).remarks.front().startsWith(QStringLiteral("The hidden Markov model decides")));
        auto models = *snapshot.models.models;
        models.verdict.useModel = false;
        models.verdict.failedFits = 0;
        models.verdict.forecasts = 90;
        snapshot.models.regimeByModel = false;
        snapshot.models.models = std::make_shared<const market::MarketModels>(models);
        QVERIFY(regimeTable(snapshot).remarks.front().contains(QStringLiteral("not better with significance")));
        models.regimes->states = 2;
        const auto transitions = transitionTable(*models.regimes);
        QCOMPARE(transitions.rows[1][1].text, dash); // two states: no normal one
        QVERIFY(transitions.rows[0][1].text != dash);
    }

    void annualVolatility_isTheRootOfAYearOfTypicalDays()
    {
        market::HiddenMarkov hidden;
        hidden.mean = {std::log(0.0004), std::log(0.0016), 0};
        QVERIFY(std::fabs(hidden.annualVolatility(0) - 0.02 * std::sqrt(365.0)) < 1e-12);
        QVERIFY(std::fabs(hidden.annualVolatility(1) - 0.04 * std::sqrt(365.0)) < 1e-12);
    }

    void tables_fitIntoAnyWidth_orScroll()
    {
        ReportArea area(QStringLiteral("test"), nullptr);
        area.view().set(losses(test::demoSnapshot(7)));
        area.QWidget::show();
        int last = 0;
        for (const int width : {1900, 900, 400}) {
            area.resize(width, 300);
            QCoreApplication::processEvents();
            QVERIFY(area.view().width() >= area.view().minimumWidth());
            QVERIFY(area.view().minimumHeight() >= last); // narrower is taller
            last = area.view().minimumHeight();
        }
    }
};

int run(int count, char **arguments) { return test_program::run<RiskPanelTest, QApplication>(count, arguments); }

} // namespace tst_risk_panel
#include "tst_risk_panel.moc"
