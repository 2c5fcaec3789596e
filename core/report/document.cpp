// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/document.h"

#include "domain/text_format.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace ballast::report {

namespace {

using domain::Money;

constexpr std::size_t chartPoints = 600;

/// Builds the blocks; holds what every section needs.
class Builder
{
public:
    Builder(const MonthlyReport &report, const ReportText &text) : r(report), m_text(text) {}

    Document build()
    {
        m_out.title = title();
        m_out.subtitle = subtitle();
        m_out.footer = say("Ballast %1. Report %2, time zone %3.", {r.version, nameOf(r.period), r.period.zone.id});
        completeness();
        tiles();
        statement();
        comparison();
        costs();
        liquidation();
        days();
        decisions();
        interventions();
        incidents();
        bookings();
        method();
        return std::move(m_out);
    }

private:
    [[nodiscard]] std::string say(const char *english) const { return report::say(m_text, english); }
    [[nodiscard]] std::string say(const char *english, std::initializer_list<std::string> arguments) const
    {
        return report::say(m_text, english, arguments);
    }
    [[nodiscard]] std::string amount(double value, Signs signs = Signs::whenNegative) const { return number(m_text, value, 2, signs); }
    [[nodiscard]] std::string withCurrency(const std::string &value) const { return value + "\u00a0" + r.currency; }
    [[nodiscard]] std::string optional(const std::optional<Money> &value, Signs signs = Signs::whenNegative) const
    {
        return value ? money(m_text, *value, signs) : std::string(unknownText);
    }
    [[nodiscard]] std::string local(Timestamp at) const { return localTime(r.period.zone, at); }
    [[nodiscard]] std::string count(std::size_t value) const { return number(m_text, double(value), 0); }

    void heading(const char *english) { m_out.blocks.emplace_back(Heading{say(english)}); }
    void paragraph(std::string words) { m_out.blocks.emplace_back(Paragraph{std::move(words), false}); }
    void note(std::string words) { m_out.blocks.emplace_back(Paragraph{std::move(words), true}); }
    /// What a table that is cut short says.
    [[nodiscard]] std::string cutShort(std::size_t all) const
    {
        return all <= mostListed ? std::string()
                                 : say("The first %1 of %2. All of them are in the CSV files, the workbook and the JSON.",
                                       {count(mostListed), count(all)});
    }

    [[nodiscard]] std::string title() const
    {
        static constexpr std::array months{"January %1", "February %1", "March %1",     "April %1",   "May %1",      "June %1",
                                           "July %1",    "August %1",   "September %1", "October %1", "November %1", "December %1"};
        const auto year = domain::textFormat("%d", r.period.year);
        const auto when = r.period.month == 0 ? year : say(months[std::size_t(r.period.month - 1)], {year});
        return r.period.month == 0 ? say("Report of the year %1", {when}) : say("Monthly report, %1", {when});
    }

    [[nodiscard]] std::string offsets() const
    {
        const auto first = offsetAt(r.period.zone, r.period.from), last = offsetAt(r.period.zone, r.period.to - Duration(1));
        const auto utc = [](Duration offset) { return "UTC" + offsetText(offset); };
        return first == last ? utc(first) : say("%1, from the change of the clock %2", {utc(first), utc(last)});
    }

    [[nodiscard]] std::string subtitle() const
    {
        return say("Period %1 to %2. Times in %3 (%4) where nothing else is said; the period in UTC: %5 to %6.",
                   {local(r.period.from), local(r.period.to), r.period.zone.id, offsets(), isoUtc(r.period.from), isoUtc(r.period.to)});
    }

    void completeness()
    {
        if (r.inProgress)
            paragraph(say("The period is not over: what is shown ends with the newest sample, at %1.", {local(r.books.last)}));
        if (!r.ends) {
            paragraph(say("No session of Ballast ran in this period. There is no statement; what was booked is listed all the same."));
            return;
        }
        const auto share = percent(m_text, r.watched, 1), opening = local(r.ends->opening.at), closing = local(r.ends->closing.at);
        paragraph(r.inProgress ? say("A session ran for %1 of the period so far. Opening: %2. Closing: %3.", {share, opening, closing})
                               : say("A session ran for %1 of the period. Opening: %2. Closing: %3.", {share, opening, closing}));
        if (r.books.opening && r.period.from - r.ends->opening.at > std::chrono::minutes(10))
            paragraph(say("Ballast was not running when the period began: the statement opens with the closing of the one before, so that "
                          "nothing falls between the two."));
        if (!r.books.opening)
            paragraph(say("The database begins within this period: the statement opens with the first sample, not with the first of the "
                          "month."));
    }

    void tiles()
    {
        const auto *all = r.sheet(Scope::all);
        if (!all || !r.ends)
            return;
        const auto &comparison = r.figures.comparison;
        const auto &cost = r.figures.cost;
        Tiles out;
        out.tiles.push_back({say("Closing equity"), optional(all->ledger.closing), r.currency});
        const auto change = all->ledger.opening && all->ledger.closing
                                ? std::optional(*all->ledger.closing - *all->ledger.opening - all->ledger.transfers)
                                : std::nullopt;
        out.tiles.push_back({say("Result without transfers"), optional(change, Signs::always), r.currency});
        out.tiles.push_back({say("Cost of the hedge"), amount(cost.total()),
                             say("%1, %2 of what it protects", {r.currency, percent(m_text, cost.ofProtected(), 3)})});
        out.tiles.push_back({say("Variance removed"), percent(m_text, comparison.varianceRemoved, 0),
                             say("hourly changes, %1 hours", {count(comparison.hours)})});
        out.tiles.push_back({say("Deepest drawdown"), percent(m_text, comparison.maxDrawdown, 2),
                             say("without the hedge %1", {percent(m_text, comparison.maxDrawdownWithout, 2)})});
        out.tiles.push_back({say("Nearest to liquidation"), percent(m_text, r.figures.nearest, 2),
                             r.figures.nearestAt.isSet() ? local(r.figures.nearestAt) : std::string()});
        m_out.blocks.emplace_back(std::move(out));
    }

    /// An account that is the only one of its role: the role's column says the same.
    [[nodiscard]] bool isAlone(const LedgerSheet &sheet) const
    {
        const auto *account = sheet.account ? findAccount(r.books, *sheet.account) : nullptr;
        return account && std::ranges::count(r.books.accounts, account->role, &domain::Account::role) == 1;
    }

    [[nodiscard]] std::string scopeName(const LedgerSheet &sheet) const
    {
        switch (sheet.scope) {
        case Scope::all: return say("All accounts");
        case Scope::core: return say("Core (protected)");
        case Scope::hedge: return say("Hedge");
        case Scope::account: break;
        }
        return sheet.name.empty() ? r.accountName(*sheet.account) : sheet.name;
    }

    void statement()
    {
        heading("Statement");
        std::vector<std::string> currencies;
        for (const auto &sheet : r.sheets) {
            if (std::ranges::find(currencies, sheet.ledger.currency.view()) == currencies.end())
                currencies.push_back(sheet.ledger.currency.str());
        }
        bool residual = false, unpriced = false;
        for (const auto &currency : currencies) {
            Table table;
            table.title = say("Amounts in %1", {currency});
            table.columns.push_back({{}, Align::left, false});
            const std::array lines{say("Opening equity"), say("Realised P&L"),  say("Change of unrealised P&L"),
                                   say("Fees"),           say("Funding"),       say("Transfers in"),
                                   say("Transfers out"),  say("Not explained"), say("Closing equity")};
            table.rows.resize(lines.size());
            for (std::size_t i = 0; i < lines.size(); ++i)
                table.rows[i].push_back(lines[i]);
            for (const auto &sheet : r.sheets) {
                if (sheet.ledger.currency.view() != currency || isAlone(sheet))
                    continue;
                table.columns.push_back({scopeName(sheet), Align::right, false});
                const auto &ledger = sheet.ledger;
                const auto left = ledger.residual();
                residual = residual || (left && left->abs() >= Money::fromRaw(domain::decimal::one / 100));
                unpriced = unpriced || (r.ends && !ledger.unrealised);
                std::size_t line = 0;
                const auto put = [&](std::string value) { table.rows[line++].push_back(std::move(value)); };
                put(optional(ledger.opening));
                put(money(m_text, ledger.realised, Signs::always));
                put(optional(ledger.unrealised, Signs::always));
                put(money(m_text, -ledger.fees, Signs::always));
                put(money(m_text, ledger.funding, Signs::always));
                put(money(m_text, sheet.turnover.transfersIn, Signs::always));
                put(money(m_text, -sheet.turnover.transfersOut, Signs::always));
                put(left ? exactMoney(m_text, *left, Signs::always) : std::string(unknownText));
                put(optional(ledger.closing));
            }
            table.strongRows = {0, lines.size() - 1};
            m_out.blocks.emplace_back(std::move(table));
        }
        if (residual)
            paragraph(say("The part that is not explained is what the equities moved beyond everything that was told: liquidation fees, "
                          "interest, trades and transfers while Ballast was not running, or an equity sampled between two bookings."));
        if (unpriced)
            note(say(
                "Where the change of unrealised P&L is \u2014, a position or its price at one of the ends is not known; it is then part of "
                "what is not explained."));
    }

    [[nodiscard]] std::vector<Tick> dayTicks() const
    {
        std::vector<Tick> out;
        const auto first = localDay(r.period.zone, r.period.from), last = localDay(r.period.zone, r.period.to - Duration(1));
        const auto step = std::max<std::int64_t>(1, (last - first + 1) / 10);
        for (auto day = first; day <= last; day += step) {
            const auto label = isoDay(day);
            out.push_back({double(startOfLocalDay(r.period.zone, day).ms()), r.period.month == 0 ? label.substr(5) : label.substr(8)});
        }
        return out;
    }

    void comparison()
    {
        heading("With the hedge and without it");
        const auto &c = r.figures.comparison;
        if (r.figures.curve.size() < 2) {
            paragraph(say("Nothing was sampled that could be compared."));
            return;
        }
        Table table;
        table.columns = {{{}, Align::left, false},
                         {say("With the hedge"), Align::right, false},
                         {say("Without"), Align::right, false},
                         {say("Difference"), Align::right, false}};
        const auto line = [&](std::string name, double with, double without, bool isShare) {
            const auto show = [&](double value, Signs signs) {
                return isShare ? percent(m_text, value, 2, signs) : withCurrency(amount(value, signs));
            };
            table.rows.push_back(
                {std::move(name), show(with, Signs::always), show(without, Signs::always), show(with - without, Signs::always)});
        };
        line(say("Result"), c.change, c.changeWithout, false);
        line(say("Deepest drawdown"), c.maxDrawdown, c.maxDrawdownWithout, true);
        line(say("Worst hour"), c.worstHour, c.worstHourWithout, false);
        table.note = say("Effectiveness: %1 of the variance of hourly changes was removed (%2 hours compared, 24 are needed).",
                         {percent(m_text, c.varianceRemoved, 1), count(c.hours)});
        m_out.blocks.emplace_back(std::move(table));

        const auto points = thinned(r.figures.curve, chartPoints);
        const auto series = [&](const char *name, SeriesRole role, double EquityPoint::*value) {
            Series out{say(name), role, {}};
            for (const auto &point : points)
                out.points.emplace_back(double(point.at.ms()), point.*value);
            return out;
        };
        Chart equity{say("Equity, %1", {r.currency}),
                     say("Equity of all accounts with the hedge and without it, transfers taken out."),
                     ChartKind::lines,
                     {},
                     double(r.period.from.ms()),
                     double(r.period.to.ms()),
                     dayTicks(),
                     0,
                     false,
                     false};
        equity.series = {series("without the hedge", SeriesRole::other, &EquityPoint::without),
                         series("with the hedge", SeriesRole::main, &EquityPoint::with)};
        equity.from = std::min(equity.from, double(points.front().at.ms()));
        Chart drawdown{say("Drawdown"),
                       say("Fall below the highest equity so far, with the hedge and without it."),
                       ChartKind::lines,
                       {},
                       equity.from,
                       equity.to,
                       equity.ticks,
                       1,
                       true,
                       true};
        drawdown.series = {series("without the hedge", SeriesRole::other, &EquityPoint::drawdownWithout),
                           series("with the hedge", SeriesRole::main, &EquityPoint::drawdown)};
        m_out.blocks.emplace_back(std::move(equity));
        m_out.blocks.emplace_back(std::move(drawdown));
    }

    void costs()
    {
        heading("What the hedge cost");
        const auto &cost = r.figures.cost;
        const auto *hedge = r.sheet(Scope::hedge);
        Table table;
        table.columns = {{{}, Align::left, false},
                         {say("Paid, %1", {r.currency}), Align::right, false},
                         {say("Of protected value"), Align::right, false},
                         {say("Detail"), Align::left, true}};
        const auto line = [&](std::string name, double paid, std::string detail) {
            table.rows.push_back({std::move(name), amount(paid), percent(m_text, paid / cost.protectedNotional, 4), std::move(detail)});
        };
        const auto turnover = hedge ? hedge->turnover : Turnover{};
        line(say("Maker fees"), cost.makerFees, say("%1 fills", {count(turnover.makerFills)}));
        line(say("Taker fees"), cost.takerFees, say("%1 fills", {count(turnover.fills - turnover.makerFills)}));
        line(say("Funding"), cost.funding,
             say("%1 payments; received %2, paid %3",
                 {count(turnover.fundingPayments), money(m_text, turnover.fundingReceived), money(m_text, turnover.fundingPaid)}));
        line(say("Slippage (estimate)"), cost.slippage, say("against the mid price at the decision; part of the realised P&L"));
        line(say("Together"), cost.total(), say("%1 a day", {withCurrency(amount(cost.perDay()))}));
        table.strongRows = {table.rows.size() - 1};
        table.note = say(
            "Protected value: the mean notional of the protected positions in %1 while there was one, %2. Traded volume of the hedge: %3.",
            {r.base, withCurrency(amount(cost.protectedNotional)), withCurrency(money(m_text, turnover.volume))});
        if (cost.otherFees > 0)
            table.note +=
                " "
                + say("%1 fees were paid in another currency: they stand in that currency's statement, not here.", {count(cost.otherFees)});
        m_out.blocks.emplace_back(std::move(table));
        Chart chart{say("Fees, funding and slippage by day, %1", {r.currency}),
                    say("Cost of the hedge of each day; paid above zero."),
                    ChartKind::bars,
                    {},
                    double(r.period.from.ms()),
                    double(r.period.to.ms()),
                    dayTicks(),
                    2,
                    false,
                    true};
        Series bars{say("cost"), SeriesRole::main, {}};
        for (const auto &day : r.figures.days)
            bars.points.emplace_back(double(startOfLocalDay(r.period.zone, day.day).ms()),
                                     (day.fees + day.funding).toDouble() + day.slippage);
        chart.series = {std::move(bars)};
        if (std::ranges::any_of(chart.series.front().points, [](const auto &point) { return point.second != 0; }))
            m_out.blocks.emplace_back(std::move(chart));
    }

    void liquidation()
    {
        heading("Distance to liquidation");
        Series line{say("nearest of the day"), SeriesRole::alarm, {}};
        for (const auto &day : r.figures.days) {
            if (std::isfinite(day.nearest))
                line.points.emplace_back(double(startOfLocalDay(r.period.zone, day.day).ms()), day.nearest);
        }
        if (line.points.empty()) {
            paragraph(say("No protected position with a liquidation price was sampled."));
            return;
        }
        paragraph(say("The smallest distance of the period was %1 of the price, at %2.",
                      {percent(m_text, r.figures.nearest, 2), local(r.figures.nearestAt)}));
        note(say("Of the protected position that would be liquidated first, by Ballast's own calculation, sampled once a minute. A hedge "
                 "in another "
                 "account does not move this price; only margin does."));
        Chart chart{say("Smallest distance to liquidation by day"),
                    say("Smallest distance of each day, as a share of the price."),
                    ChartKind::bars,
                    {},
                    double(r.period.from.ms()),
                    double(r.period.to.ms()),
                    dayTicks(),
                    1,
                    true,
                    true};
        chart.series = {std::move(line)};
        m_out.blocks.emplace_back(std::move(chart));
    }

    void days()
    {
        heading("Day by day");
        Table table;
        table.columns = {{say("Day"), Align::left, false},           {say("Fills"), Align::right, false},
                         {say("Realised P&L"), Align::right, false}, {say("Fees"), Align::right, false},
                         {say("Funding"), Align::right, false},      {say("Slippage"), Align::right, false},
                         {say("Equity"), Align::right, false},       {say("Without the hedge"), Align::right, false},
                         {say("Nearest"), Align::right, false},      {say("Watched"), Align::right, false}};
        DayRow sum;
        std::uint64_t minutes = 0;
        for (const auto &day : r.figures.days) {
            const auto length =
                double((startOfLocalDay(r.period.zone, day.day + 1) - startOfLocalDay(r.period.zone, day.day)) / std::chrono::minutes(1));
            table.rows.push_back({isoDay(day.day), count(day.fills), money(m_text, day.realised, Signs::always), money(m_text, day.fees),
                                  money(m_text, day.funding), amount(day.slippage), amount(day.change, Signs::always),
                                  amount(day.changeWithout, Signs::always), percent(m_text, day.nearest, 1),
                                  percent(m_text, std::min(1.0, double(day.minutes) / length), 0)});
            sum.fills += day.fills;
            sum.realised += day.realised;
            sum.fees += day.fees;
            sum.funding += day.funding;
            sum.slippage += day.slippage;
            sum.change += day.change;
            sum.changeWithout += day.changeWithout;
            minutes += day.minutes;
        }
        table.rows.push_back({say("Together"), count(sum.fills), money(m_text, sum.realised, Signs::always), money(m_text, sum.fees),
                              money(m_text, sum.funding), amount(sum.slippage), amount(sum.change, Signs::always),
                              amount(sum.changeWithout, Signs::always), percent(m_text, r.figures.nearest, 1),
                              percent(m_text, r.watched, 0)});
        table.strongRows = {table.rows.size() - 1};
        table.note =
            say("Fills to slippage: hedge account, %1, paid above zero. Equity and without the hedge: changes of all accounts while "
                "a session ran, transfers taken out. Days begin at midnight in %2.",
                {r.currency, r.period.zone.id});
        m_out.blocks.emplace_back(std::move(table));
    }

    void decisions()
    {
        heading("Decisions");
        if (r.books.holds.empty()) {
            paragraph(say("No decision was recorded."));
            return;
        }
        Table held;
        held.columns = {
            {say("Outcome"), Align::left, false}, {say("Decisions"), Align::right, false}, {say("Share of the time"), Align::right, false}};
        double whole = 0;
        std::size_t all = 0;
        for (const auto &hold : r.books.holds) {
            whole += domain::toSeconds(hold.time);
            all += hold.decisions;
        }
        for (const auto &hold : r.books.holds)
            held.rows.push_back(
                {holdName(hold.hold), count(hold.decisions), percent(m_text, whole > 0 ? domain::toSeconds(hold.time) / whole : 0, 1)});
        held.note = say("%1 decisions were recorded.", {count(all)});
        m_out.blocks.emplace_back(std::move(held));
        if (r.books.decisions.empty())
            return;
        Table sent;
        sent.title = say("Decisions that sent an order");
        sent.columns = {{say("Time"), Align::left, false},           {say("Ratio"), Align::right, false},
                        {say("Target"), Align::right, false},        {say("Order, %1", {r.base}), Align::right, false},
                        {say("Expected cost"), Align::right, false}, {say("Why"), Align::left, true}};
        const auto listed = std::min(mostListed, r.books.decisions.size());
        for (std::size_t i = 0; i < listed; ++i) {
            const auto &decision = r.books.decisions[i];
            sent.rows.push_back({local(decision.at), percent(m_text, decision.currentRatio, 1), percent(m_text, decision.targetRatio, 1),
                                 exact(m_text, decision.orderQuantity.raw, Signs::always), amount(decision.expectedCost),
                                 decision.explanation});
        }
        sent.note = cutShort(r.books.decisions.size());
        m_out.blocks.emplace_back(std::move(sent));
    }

    [[nodiscard]] std::string holdName(strategy::Hold hold) const
    {
        static constexpr std::array words{"order sent",
                                          "not armed",
                                          "paused",
                                          "only watching",
                                          "no protected position",
                                          "market data too old",
                                          "account data too old",
                                          "no volatility yet",
                                          "order book not usable",
                                          "an order was on its way",
                                          "position not confirmed",
                                          "an order's fate was unknown",
                                          "inside the band",
                                          "cooling down",
                                          "below the smallest trade",
                                          "cost budget used up",
                                          "no free margin",
                                          "a hard limit",
                                          "somebody else traded",
                                          "clock off",
                                          "not reconciled yet"};
        const auto index = std::size_t(hold);
        return index < words.size() ? say(words[index]) : std::string(strategy::name(hold));
    }

    void interventions()
    {
        heading("Overrides and other interventions");
        Table table;
        table.columns = {{say("Time"), Align::left, false},
                         {say("What"), Align::left, false},
                         {say("Detail"), Align::left, true},
                         {say("Outcome"), Align::left, true}};
        std::size_t looks = 0, all = 0;
        for (const auto &intent : r.books.intents) {
            if (intent.kind == "windowShown") {
                ++looks;
                continue;
            }
            if (++all > mostListed)
                continue;
            const auto words = describe(intent, r.period.zone);
            table.rows.push_back(
                {local(intent.at), intent.kind, words == intent.kind ? sessionDetail(intent) : words,
                 intent.accepted ? (intent.outcome.empty() ? say("accepted") : intent.outcome) : say("refused: %1", {intent.outcome})});
        }
        if (table.rows.empty()) {
            paragraph(say("There were none."));
            return;
        }
        table.note = cutShort(all);
        if (looks > 0)
            table.note += (table.note.empty() ? "" : " ") + say("The window came to the front %1 times.", {count(looks)});
        m_out.blocks.emplace_back(std::move(table));
    }

    [[nodiscard]] std::string sessionDetail(const engine::RecordedIntent &intent) const
    {
        if (intent.kind != "sessionStarted")
            return {};
        const auto start = std::ranges::find(r.books.starts, intent.at, &engine::RecordedStart::at);
        return start == r.books.starts.end() ? std::string() : say("mode %1, strategy %2", {start->mode, start->strategy});
    }

    void incidents()
    {
        heading("Incidents");
        Table table;
        table.columns = {
            {say("Time"), Align::left, false}, {say("Severity"), Align::left, false}, {say("What happened"), Align::left, true}};
        std::size_t all = 0;
        for (const auto &each : r.books.notes) {
            if (each.severity == engine::Severity::info || ++all > mostListed)
                continue;
            table.rows.push_back(
                {local(each.at), each.severity == engine::Severity::critical ? say("critical") : say("warning"), each.text});
        }
        if (table.rows.empty()) {
            paragraph(say("There were none."));
            return;
        }
        table.note = cutShort(all);
        m_out.blocks.emplace_back(std::move(table));
    }

    void bookings()
    {
        heading("Bookings");
        const auto unknownOrders = r.books.orders[std::size_t(domain::OrderStatus::unknown)];
        std::size_t orders = 0;
        for (const auto each : r.books.orders)
            orders += each;
        const auto of = [&](domain::OrderStatus status) { return count(r.books.orders[std::size_t(status)]); };
        paragraph(say("%1 orders were made: %2 filled, %3 cancelled, %4 expired, %5 refused, %6 without a known end.",
                      {count(orders), of(domain::OrderStatus::filled), of(domain::OrderStatus::cancelled), of(domain::OrderStatus::expired),
                       of(domain::OrderStatus::refused), count(unknownOrders)}));
        if (r.books.fills.empty() && r.books.funding.empty() && r.books.transfers.empty()) {
            paragraph(say("There were no fills, no funding payments and no transfers."));
            return;
        }
        fills();
        flows();
    }

    void fills()
    {
        if (r.books.fills.empty())
            return;
        Table table;
        table.title = say("Fills");
        table.columns = {{say("Time"), Align::left, false},          {say("Account"), Align::left, false},
                         {say("Instrument"), Align::left, false},    {say("Side"), Align::left, false},
                         {say("Quantity"), Align::right, false},     {say("Price"), Align::right, false},
                         {say("Fee"), Align::right, false},          {{}, Align::left, false},
                         {say("Realised P&L"), Align::right, false}, {say("As"), Align::left, false}};
        const auto listed = std::min(mostListed, r.books.fills.size());
        for (std::size_t i = 0; i < listed; ++i) {
            const auto &fill = r.books.fills[i].fill;
            table.rows.push_back({local(fill.at) + mark(fill.at), r.accountName(fill.account), r.symbolOf(fill.instrument),
                                  fill.side == domain::Side::buy ? say("buy") : say("sell"), exact(m_text, fill.quantity.raw),
                                  exact(m_text, fill.price.raw), exact(m_text, fill.fee.raw), fill.feeCurrency.str(),
                                  exact(m_text, fill.realisedPnl.raw, Signs::always),
                                  fill.liquidity == domain::Liquidity::maker ? say("maker") : say("taker")});
        }
        table.note = withMarks(cutShort(r.books.fills.size()));
        m_out.blocks.emplace_back(std::move(table));
    }

    void flows()
    {
        if (!r.books.funding.empty()) {
            Table table;
            table.title = say("Funding payments");
            table.columns = {{say("Time"), Align::left, false},
                             {say("Account"), Align::left, false},
                             {say("Instrument"), Align::left, false},
                             {say("Received"), Align::right, false},
                             {{}, Align::left, false}};
            for (std::size_t i = 0; i < std::min(mostListed, r.books.funding.size()); ++i) {
                const auto &payment = r.books.funding[i];
                table.rows.push_back({local(payment.at) + mark(payment.at), r.accountName(payment.account), r.symbolOf(payment.instrument),
                                      exact(m_text, payment.amount.raw, Signs::always), payment.currency.str()});
            }
            table.note = withMarks(cutShort(r.books.funding.size()));
            m_out.blocks.emplace_back(std::move(table));
        }
        if (r.books.transfers.empty())
            return;
        Table table;
        table.title = say("Transfers");
        table.columns = {{say("Time"), Align::left, false},
                         {say("Account"), Align::left, false},
                         {say("Counterpart"), Align::left, false},
                         {say("Received"), Align::right, false},
                         {{}, Align::left, false}};
        for (std::size_t i = 0; i < std::min(mostListed, r.books.transfers.size()); ++i) {
            const auto &transfer = r.books.transfers[i];
            table.rows.push_back({local(transfer.at) + mark(transfer.at), r.accountName(transfer.account),
                                  transfer.counterpart ? r.accountName(*transfer.counterpart) : say("outside"),
                                  exact(m_text, transfer.amount.raw, Signs::always), transfer.currency.str()});
        }
        table.note = withMarks(cutShort(r.books.transfers.size()));
        m_out.blocks.emplace_back(std::move(table));
    }

    /// A booking outside of the statement, or of the calendar's period, is told.
    std::string mark(Timestamp at)
    {
        if (!r.isWithin(at)) {
            m_early = true;
            return "\u00a0\u2020";
        }
        if (r.ends && !r.isCounted(at)) {
            m_uncounted = true;
            return "\u00a0*";
        }
        return {};
    }
    std::string withMarks(std::string words)
    {
        const auto add = [&words](const std::string &more) { words += (words.empty() ? "" : " ") + more; };
        if (std::exchange(m_early, false))
            add(say("\u2020 Before the period began, and after the last statement closed: counted in this one."));
        if (std::exchange(m_uncounted, false))
            add(say("* Outside of the sampled time: not in this statement; after the closing it is in the next one."));
        return words;
    }

    void method()
    {
        heading("Method and signs");
        for (const char *words :
             {"Closing = opening + realised P&L + change of unrealised P&L - fees + funding + transfers + what is not explained. Fees paid "
              "stand with a minus in the statement, funding received with a plus.",
              "Fills, fees, funding and transfers are the exchange's own bookings, kept as exact decimals and added in the currency in "
              "which "
              "they were booked; nothing is converted. Fees in another currency have a statement of their own.",
              "Equities are sampled once a minute: wallet plus unrealised P&L at the mark price. They are known for all protected accounts "
              "together and for the hedge account; a protected account that is one of several shows its bookings only.",
              "The change of unrealised P&L is what the trades and the marks at both ends made of the positions, less what of that was "
              "realised. It needs no entry price.",
              "Without the hedge: the protected accounts as they were, plus what the hedge account held when its session began, untouched. "
              "It "
              "begins anew with each session; a time in which no session ran is in neither figure.",
              "Effectiveness is one minus the ratio of the variances of hourly changes, with and without the hedge. Drawdown is the fall "
              "below "
              "the highest equity so far, as a fraction.",
              "Costs of the hedge: fees and funding as booked in the hedge account, paid above zero; slippage is an estimate against the "
              "mid "
              "price at the decision, and is part of the realised P&L already.",
              "A hedge in another account offsets losses of equity. It does not move the liquidation price of the protected position.",
              "This report is no tax advice. The tax files hold realised P&L, fees and funding apart, so that nothing is counted twice."})
            note(say(words));
    }

    const MonthlyReport &r;
    const ReportText &m_text;
    Document m_out;
    bool m_early = false, m_uncounted = false;
};

} // namespace

Document documentOf(const MonthlyReport &report, const ReportText &text) { return Builder(report, text).build(); }

} // namespace ballast::report
