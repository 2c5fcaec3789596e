// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk_text.h"

#include "ui/core_text.h"
#include "ui/format.h"
#include "ui/words.h"

#include <algorithm>
#include <cmath>

namespace ballast::ui {

namespace {

using format::Sign;

/// All amounts of a table with the same decimals: cents only where amounts are small.
int decimalsFor(double largest) { return largest >= 1'000 ? 0 : 2; }

QString withUnit(const QString &title, const QString &unit) { return unit.isEmpty() ? title : title + QStringLiteral(", ") + unit; }

/// In per cent, for a column that names the unit.
QString bareProbability(double fraction)
{
    if (!std::isfinite(fraction))
        return format::unknown;
    return fraction < 0.0005 ? QLatin1Char('<') + format::number(0.1, 1) : format::number(fraction * 100, 1);
}

ReportCell move(double fraction, Tone tone = Tone::plain) { return {format::number(fraction * 100, 1, Sign::always), tone}; }

ReportCell gain(double value, int decimals)
{
    return {format::number(value, decimals, Sign::always), value > 0 ? Tone::gain : value < 0 ? Tone::loss : Tone::plain};
}

double largest(const risk::EquityChange &change)
{
    return std::max({std::fabs(change.ofProtected), std::fabs(change.ofHedge), std::fabs(change.both())});
}

std::vector<ReportCell> changeCells(std::vector<ReportCell> first, const risk::EquityChange &change, int decimals, const ReportCell &gone)
{
    first.push_back(gain(change.ofProtected, decimals));
    first.push_back(gain(change.ofHedge, decimals));
    first.push_back(gain(change.both(), decimals));
    first.push_back(gone);
    return first;
}

std::vector<ReportColumn> changeColumns(std::vector<ReportColumn> first)
{
    first.push_back({tr("Move, %")});
    first.push_back({tr("Protected")});
    first.push_back({tr("Hedge")});
    first.push_back({tr("Both")});
    first.push_back({tr("Gone"), Qt::AlignLeft});
    return first;
}

QString changeNote(const QString &currency) { return withUnit(tr("change of equity"), currency); }

ReportTable stressTable(const risk::ScenarioReport &report, const QString &currency)
{
    ReportTable table{tr("If the price jumps"), changeNote(currency), changeColumns({}), {}, {}};
    table.columns.front().alignment = Qt::AlignRight;
    double most = 0;
    for (const auto &row : report.stress)
        most = std::max(most, largest(row.change));
    for (const auto &row : report.stress)
        table.rows.push_back(
            changeCells({move(row.move)}, row.change, decimalsFor(most), goneCell(row.protectedDead, row.hedgeDead, false)));
    return table;
}

ReportTable cascadeTable(const risk::ScenarioReport &report, const QString &currency)
{
    ReportTable table{tr("If liquidations cascade"), changeNote(currency), changeColumns({{tr("Wave"), Qt::AlignLeft}}), {}, {}};
    double most = 0;
    for (const auto &row : report.cascade)
        most = std::max(most, largest(row.change));
    for (const auto &row : report.cascade)
        table.rows.push_back(changeCells({{format::number(row.wave, 0), Tone::muted}, move(row.move)}, row.change, decimalsFor(most),
                                         goneCell(row.protectedDead, row.hedgeDead, row.hedgeDeleveraged)));
    table.remarks << (report.cascade.empty()
                          ? tr("No protected position: nothing to cascade.")
                          : tr("Each wave of forced orders moves the price on; from the second, the venue closes the hedge."));
    return table;
}

/// "2020-03-12 pandemic": the date stays as it is written everywhere.
QString dayName(std::string_view name)
{
    constexpr std::size_t date = 11;
    return format::text(name.substr(0, date)) + coreText(name.substr(date));
}

ReportTable pastDaysTable(const risk::ScenarioReport &report, const QString &currency)
{
    ReportTable table{
        tr("If a past day came again"), changeNote(currency), changeColumns({{tr("Day"), Qt::AlignLeft}, {{}, Qt::AlignLeft}}), {}, {}};
    double most = 0;
    for (const auto &row : report.namedDays)
        most = std::max({most, largest(row.atWorst), largest(row.atClose)});
    const int decimals = decimalsFor(most);
    for (const auto &row : report.namedDays) {
        const auto gone = goneCell(row.protectedDead, row.hedgeDead, false);
        table.rows.push_back(
            changeCells({{dayName(row.name)}, {tr("at worst"), Tone::muted}, move(row.extreme)}, row.atWorst, decimals, gone));
        table.rows.push_back(changeCells({{}, {tr("at close"), Tone::muted}, move(row.close)}, row.atClose, decimals, gone));
    }
    table.remarks << tr("What was liquidated at the worst price does not come back at the close.");
    return table;
}

/// Value at risk or expected shortfall: `figure` picks which.
ReportTable lossTable(const risk::ScenarioReport &report, const QString &title, const QString &currency, double risk::LossFigures::*figure)
{
    ReportTable table{title,
                      withUnit(tr("1 day; lost is +"), currency),
                      {{tr("Worst days"), Qt::AlignLeft},
                       {tr("Of"), Qt::AlignLeft},
                       {tr("Historical")},
                       {tr("Filtered historical")},
                       {tr("Cornish\u2013"
                           "Fisher")}},
                      {},
                      {}};
    double most = 0;
    for (const auto &row : report.loss) {
        for (const auto *of : {&row.ofProtected, &row.ofHedge, &row.both})
            most = std::max({most, std::fabs(of->historical.*figure), std::fabs(of->cornishFisher.*figure)});
    }
    const int decimals = decimalsFor(most);
    for (const auto &row : report.loss) {
        const auto add = [&](const QString &level, const QString &of, const risk::LossMethods &loss) {
            table.rows.push_back({{level},
                                  {of, Tone::muted},
                                  {format::number(loss.historical.*figure, decimals)},
                                  {format::number(loss.filteredHistorical.*figure, decimals)},
                                  {format::number(loss.cornishFisher.*figure, decimals)}});
        };
        add(format::percent(row.level, 0), tr("protected"), row.ofProtected);
        add({}, tr("hedge"), row.ofHedge);
        add({}, tr("both"), row.both);
    }
    if (report.loss.empty())
        table.remarks << tr("Not known: no past day of returns yet.");
    return table;
}

ReportTable capitalTable(const risk::ScenarioReport &report, const AccountNames &names, const QString &currency)
{
    ReportTable table{tr("Initial margin"),
                      currency,
                      {{tr("Account"), Qt::AlignLeft}, {tr("Gross")}, {tr("Net")}, {tr("Freed")}, {tr("Could carry")}},
                      {},
                      {tr("Net: what the venue asks for after long against short. Could carry: notional of these positions that the equity "
                          "would be enough for. In one account: what separate accounts cost.")}};
    double most = std::fabs(report.inOneAccount.gross);
    for (const auto &use : report.capital)
        most = std::max(most, std::fabs(use.gross));
    const int decimals = decimalsFor(most);
    const auto add = [&](const QString &name, const risk::CapitalUse &use) {
        table.rows.push_back({{name},
                              {format::number(use.gross, decimals)},
                              {format::number(use.net, decimals)},
                              {format::number(use.freed(), decimals)},
                              {format::number(use.couldCarry(), 0)}});
    };
    for (std::size_t i = 0; i < report.capital.size(); ++i)
        add(i < names.accounts.size() ? names.accounts[i] : tr("account %1").arg(i + 1), report.capital[i]);
    if (report.capital.size() > 1)
        add(tr("in one account"), report.inOneAccount);
    return table;
}

QString positionName(const AccountNames &names, const risk::TouchRow &row)
{
    const QString account = row.account < names.accounts.size() ? names.accounts[row.account] : tr("account %1").arg(row.account + 1);
    if (row.account < names.positions.size() && row.position < names.positions[row.account].size())
        return account + QStringLiteral(" \u00b7 ") + names.positions[row.account][row.position];
    return account;
}

ReportTable touchTable(const risk::ScenarioReport &report, const AccountNames &names)
{
    ReportTable table{
        tr("Touching liquidation"),
        tr("within 24 h, %"),
        {{tr("Position"), Qt::AlignLeft}, {tr("Closed form")}, {tr("Simulated")}, {tr("\u00b1 standard error")}},
        {},
        {tr("The simulation draws from the market's own past days, fat tails included; the closed form takes moves to be normal.")}};
    for (const auto &row : report.touch)
        table.rows.push_back(
            {{positionName(names, row)},
             {bareProbability(row.closedForm)},
             {bareProbability(row.simulated.probability)},
             {std::isfinite(row.simulated.probability) ? format::number(row.simulated.standardError * 100, 2) : format::unknown}});
    if (report.touch.empty())
        table.remarks = QStringList{tr("No position can be liquidated.")};
    return table;
}

QString roleName(domain::AccountRole role) { return role == domain::AccountRole::hedge ? tr("the hedge") : tr("the protected position"); }

QString inTimeText(const risk::LadderRung &rung)
{
    if (rung.marginToMove == 0)
        return tr("not needed");
    if (std::isnan(rung.soonestHours))
        return format::unknown;
    return rung.inTime ? tr("\u25cf yes") : tr("\u25a0 no");
}

} // namespace

QString whoDiesFirst(const risk::PriceLadder &ladder, double mark, double tick, const AccountNames &names)
{
    if (!ladder.firstDown && !ladder.firstUp)
        return tr("Nothing can be liquidated.");
    for (const auto *death : {&ladder.firstDown, &ladder.firstUp}) {
        if (*death && (*death)->move == 0)
            return (*death)->role == domain::AccountRole::hedge ? tr("The hedge is at its liquidation price now.")
                                                                : tr("The protected position is at its liquidation price now.");
    }
    // Where an account holds several positions the role alone would not say which one.
    const auto who = [&](const risk::PriceLadder::Death &death) {
        const auto [account, position] = death.position;
        const bool severalHeld = account < names.positions.size() && names.positions[account].size() > 1;
        return severalHeld && position < names.positions[account].size()
                   ? roleName(death.role) + QStringLiteral(" \u00b7 ") + names.positions[account][position]
                   : roleName(death.role);
    };
    const auto where = [&](const std::optional<risk::PriceLadder::Death> &death) {
        return death ? tr("%1 at %2 (%3)")
                           .arg(who(*death), format::percent(death->move, 1, Sign::always), format::price(mark * (1 + death->move), tick))
                     : tr("nothing");
    };
    return tr("Falling: %1. Rising: %2.").arg(where(ladder.firstDown), where(ladder.firstUp));
}

QString nearestLiquidation(const engine::LiquidationFigures &liquidation, double tick)
{
    if (std::isnan(liquidation.price))
        return tr("Liquidation of the protected position: %1").arg(format::unknown);
    return tr("Protected: liquidation at %1 (venue %2), %3 \u00b7 %4; touched in 1 h %5, 24 h %6, 7 d %7")
        .arg(format::price(liquidation.price, tick), format::price(liquidation.venuePrice, tick),
             format::percent(liquidation.distance, 1, Sign::always), format::sigma(liquidation.sigma),
             format::probability(liquidation.probability1h), format::probability(liquidation.probability24h),
             format::probability(liquidation.probability7d));
}

ReportCell goneCell(bool protectedDead, bool hedgeDead, bool hedgeDeleveraged)
{
    const QString closed = hedgeDeleveraged ? tr("\u25cb hedge closed by the venue") : QString();
    if (protectedDead && hedgeDead)
        return {tr("\u25a0 both"), Tone::alarm};
    if (protectedDead)
        return {closed.isEmpty() ? tr("\u25a0 protected") : tr("\u25a0 protected") + QStringLiteral(" \u00b7 ") + closed, Tone::alarm};
    if (hedgeDead)
        return {tr("\u25b2 hedge"), Tone::caution};
    return closed.isEmpty() ? ReportCell{tr("nobody"), Tone::muted} : ReportCell{closed, Tone::caution};
}

std::vector<LadderRow> ladderRows(const risk::PriceLadder &ladder, double mark, double tick)
{
    std::vector<LadderRow> rows;
    double most = 0;
    for (const auto &rung : ladder.rungs) {
        rows.push_back({rung, mark * (1 + rung.move), tick, 0, false});
        most = std::max({most, std::fabs(rung.protectedEquity), std::fabs(rung.hedgeEquity), rung.marginToMove});
    }
    std::reverse(rows.begin(), rows.end());
    for (auto &row : rows)
        row.decimals = decimalsFor(most);
    const auto nearest = std::min_element(
        rows.begin(), rows.end(), [](const LadderRow &a, const LadderRow &b) { return std::fabs(a.rung.move) < std::fabs(b.rung.move); });
    if (nearest != rows.end())
        nearest->nearest = true;
    return rows;
}

std::vector<Column<LadderRow>> ladderColumns(const QString &currency)
{
    using Row = LadderRow;
    const auto amount = [](double risk::LadderRung::*figure) {
        return [figure](const Row &row, const Look &) { return format::number(row.rung.*figure, row.decimals); };
    };
    const auto value = [](double risk::LadderRung::*figure) { return [figure](const Row &row) { return row.rung.*figure; }; };
    const auto gone = [](const Row &row) { return goneCell(row.rung.protectedDead, row.rung.hedgeDead, row.rung.hedgeDeleveraged); };
    std::vector<Column<Row>> c;
    c.push_back({tr("Move, %"),
                 value(&risk::LadderRung::move),
                 [](const Row &row, const Look &) { return move(row.rung.move).text; },
                 {},
                 Qt::AlignRight,
                 tr("Of the mark price"),
                 72});
    c.push_back({withUnit(tr("Price"), currency),
                 [](const Row &row) { return row.price; },
                 [](const Row &row, const Look &) {
                     const QString price = format::price(row.price, row.tick);
                     return row.nearest ? QStringLiteral("\u25b6 ") + price : price;
                 },
                 {},
                 Qt::AlignRight,
                 tr("\u25b6 is the row nearest to the mark price"),
                 100});
    c.push_back({withUnit(tr("Protected"), currency), value(&risk::LadderRung::protectedEquity), amount(&risk::LadderRung::protectedEquity),
                 [](const Row &row, const Tokens &t) { return row.rung.protectedDead ? t.alarm : t.text; }, Qt::AlignRight,
                 tr("Equity of the protected accounts there"), 112});
    c.push_back({withUnit(tr("Hedge"), currency), value(&risk::LadderRung::hedgeEquity), amount(&risk::LadderRung::hedgeEquity),
                 [](const Row &row, const Tokens &t) { return row.rung.hedgeDead ? t.caution : t.text; }, Qt::AlignRight,
                 tr("Equity of the hedge account there"), 94});
    c.push_back({tr("Gone"), [gone](const Row &row) { return gone(row).text; },
                 [gone](const Row &row, const Look &) { return gone(row).text; },
                 [gone](const Row &row, const Tokens &t) { return toneColour(gone(row).tone, t); }, Qt::AlignLeft,
                 tr("Who has been liquidated by then"), 96});
    c.push_back({withUnit(tr("To move"), currency),
                 value(&risk::LadderRung::marginToMove),
                 amount(&risk::LadderRung::marginToMove),
                 {},
                 Qt::AlignRight,
                 tr("Margin that must be in the protected accounts by then, so that they live"),
                 98});
    c.push_back({withUnit(tr("Available"), currency), value(&risk::LadderRung::marginAvailable), amount(&risk::LadderRung::marginAvailable),
                 [](const Row &row, const Tokens &t) { return row.rung.marginAvailable < row.rung.marginToMove ? t.caution : t.text; },
                 Qt::AlignRight, tr("Margin that the hedge account could give there"), 104});
    c.push_back({tr("P(24 h), %"),
                 value(&risk::LadderRung::probability),
                 [](const Row &row, const Look &) { return bareProbability(row.rung.probability); },
                 {},
                 Qt::AlignRight,
                 tr("Probability that this price is touched within 24 hours"),
                 76});
    c.push_back({tr("Soonest, h"),
                 value(&risk::LadderRung::soonestHours),
                 [](const Row &row, const Look &) { return format::number(row.rung.soonestHours, row.rung.soonestHours < 10 ? 1 : 0); },
                 {},
                 Qt::AlignRight,
                 tr("The price is touched within this time with a probability of 5 %"),
                 82});
    c.push_back({tr("In time"), [](const Row &row) { return inTimeText(row.rung); },
                 [](const Row &row, const Look &) { return inTimeText(row.rung); },
                 [](const Row &row, const Tokens &t) {
                     const bool needed = row.rung.marginToMove > 0 && !std::isnan(row.rung.soonestHours);
                     return !needed ? t.muted : row.rung.inTime ? t.good : t.alarm;
                 },
                 Qt::AlignLeft, tr("Margin that is sent now arrives before the price can be there"), 84});
    return c;
}

AccountNames accountNames(const engine::Snapshot &snapshot)
{
    AccountNames names;
    for (const auto &feed : snapshot.feeds) {
        if (feed.feed != engine::Feed::user)
            continue;
        names.accounts.push_back(coreText(feed.name));
        auto &positions = names.positions.emplace_back();
        for (const auto &row : snapshot.positions) {
            if (coreText(row.account) == names.accounts.back())
                positions.push_back((row.quantity < 0 ? tr("%1 short") : tr("%1 long")).arg(format::text(row.symbol)));
        }
    }
    return names;
}

std::vector<ReportTable> lossTables(const risk::ScenarioReport &report, const AccountNames &names, const QString &currency)
{
    return {stressTable(report, currency),
            cascadeTable(report, currency),
            pastDaysTable(report, currency),
            touchTable(report, names),
            lossTable(report, tr("Value at risk"), currency, &risk::LossFigures::valueAtRisk),
            lossTable(report, tr("Expected shortfall"), currency, &risk::LossFigures::expectedShortfall),
            capitalTable(report, names, currency)};
}

} // namespace ballast::ui
