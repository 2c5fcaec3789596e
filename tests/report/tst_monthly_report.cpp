// SPDX-License-Identifier: GPL-3.0-or-later
#include "../test_program.h"

#include "books.h"
#include "report/document.h"
#include "report/monthly_report.h"
#include "runtime/report.h"

#include <QTest>

#include <cmath>

namespace tst_monthly_report {

using namespace ballast;
using namespace ballast::report;
using namespace ballast::report::test;

namespace {

TimeZone berlin(int year) { return runtime::timeZone(QStringLiteral("Europe/Berlin"), year).value(); }

std::string wordsOf(const Document &document)
{
    std::string out = document.title + "\n" + document.subtitle + "\n";
    for (const auto &block : document.blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            out += paragraph->text + "\n";
        if (const auto *heading = std::get_if<Heading>(&block))
            out += heading->text + "\n";
        if (const auto *table = std::get_if<Table>(&block)) {
            for (const auto &row : table->rows) {
                for (const auto &cell : row)
                    out += cell + "|";
                out += "\n";
            }
        }
    }
    return out;
}

} // namespace

class MonthlyReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void monthAcrossAChangeOfTheClock_hasItsHours()
    {
        const auto october = periodOf(2026, 10, berlin(2026));
        QCOMPARE(isoUtc(october.from), std::string("2026-09-30T22:00:00.000Z"));
        QCOMPARE(isoUtc(october.to), std::string("2026-10-31T23:00:00.000Z"));
        QCOMPARE(std::int64_t((october.to - october.from) / std::chrono::hours(1)), std::int64_t(31 * 24 + 1));
        const auto march = periodOf(2026, 3, berlin(2026));
        QCOMPARE(std::int64_t((march.to - march.from) / std::chrono::hours(1)), std::int64_t(31 * 24 - 1));
        // The day of the change: 25 hours, and both times 02:30 belong to it.
        const auto change = localDay(october.zone, day(2026, 10, 25));
        QCOMPARE(isoDay(change), std::string("2026-10-25"));
        QCOMPARE(std::int64_t((startOfLocalDay(october.zone, change + 1) - startOfLocalDay(october.zone, change)) / std::chrono::hours(1)),
                 std::int64_t(25));
        QCOMPARE(localTime(october.zone, day(2026, 10, 25) + std::chrono::minutes(30)), std::string("2026-10-25 02:30:00"));
        QCOMPARE(localTime(october.zone, day(2026, 10, 25) + std::chrono::minutes(90)), std::string("2026-10-25 02:30:00"));
    }
    void midnightThatIsSkipped_orComesTwice_beginsTheDayOnce()
    {
        // Beirut goes forward at midnight of 2026-03-29: the day begins at 01:00 local time.
        const auto zone = runtime::timeZone(QStringLiteral("Asia/Beirut"), 2026).value();
        const auto number = localDay(zone, day(2026, 3, 29) + std::chrono::hours(6));
        const auto begin = startOfLocalDay(zone, number);
        QCOMPARE(localDay(zone, begin), number);
        QCOMPARE(localDay(zone, begin - domain::Duration(1)), number - 1);
        QCOMPARE(localTime(zone, begin), std::string("2026-03-29 01:00:00"));
        // And every day of five years in several zones begins where the day before ends.
        for (const auto *id :
             {"UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Apia", "Australia/Lord_Howe", "America/Havana"}) {
            const auto each = runtime::timeZone(QLatin1String(id), 2026).value();
            for (auto at = localDay(each, day(2025, 2, 1)); at < localDay(each, day(2027, 11, 1)); ++at) {
                const auto start = startOfLocalDay(each, at);
                QVERIFY2(localDay(each, start) >= at, id);
                QVERIFY2(localDay(each, start - domain::Duration(1)) < at, id);
            }
        }
    }
    void unknownZone_isAClearError()
    {
        const auto zone = runtime::timeZone(QStringLiteral("Europe/Nowhere"), 2026);
        QVERIFY(!zone);
        QVERIFY(zone.error().message().find("Europe/Berlin") != std::string::npos);
        QVERIFY(!runtime::monthOf(QStringLiteral("2026-13")));
        QVERIFY(!runtime::monthOf(QStringLiteral("26-10")));
        QVERIFY(!runtime::monthOf(QStringLiteral("2026-1")));
        QCOMPARE(runtime::monthOf(QStringLiteral("2026-10")).value(), std::pair(2026, 10));
        QCOMPARE(runtime::monthOf(QStringLiteral("2026")).value(), std::pair(2026, 0));
    }
    void days_areLocal_andAddUpToTheMonth()
    {
        const auto period = periodOf(2026, 10, berlin(2026));
        const auto month = randomMonth(3, period.from, period.to, 900);
        const auto report = monthlyReport(month.books, period, period.to, "test");
        QCOMPARE(report.figures.days.size(), std::size_t(31));
        std::uint64_t fills = 0;
        domain::Money fees, realised;
        double change = 0;
        for (const auto &row : report.figures.days) {
            fills += row.fills;
            fees += row.fees;
            realised += row.realised;
            change += row.change;
        }
        const auto &hedge = *report.sheet(Scope::hedge);
        QCOMPARE(fills, hedge.turnover.fills);
        QCOMPARE(fees, hedge.ledger.fees);
        QCOMPARE(realised, hedge.ledger.realised);
        QVERIFY(std::fabs(change - report.figures.comparison.change) < 1e-6);
        QVERIFY(!report.inProgress);
    }
    void transfers_areNoGain_andNoLoss()
    {
        const auto period = periodOf(2026, 10, {});
        auto books = emptyBooks(period.from, period.to);
        const auto add = [&](int minute, double core, double hedge, double atStart) {
            books.samples.push_back(sampleAt(period.from + std::chrono::minutes(minute), 3000, core, hedge, atStart));
        };
        add(0, 1000, 500, 500);
        add(1, 700, 800, 500);  // 300 moved to the hedge
        add(2, 700, 1800, 500); // 1000 deposited from outside
        add(3, 690, 1815, 500);
        const auto at = [&](int minute) { return period.from + std::chrono::minutes(minute) - std::chrono::seconds(20); };
        books.transfers = {{"1", core, hedge, domain::Money::fromInteger(-300), "USDT", at(1)},
                           {"2", hedge, core, domain::Money::fromInteger(300), "USDT", at(1)},
                           {"3", hedge, std::nullopt, domain::Money::fromInteger(1000), "USDT", at(2)}};
        books.first = books.samples.front().at;
        books.last = books.samples.back().at;
        const auto report = monthlyReport(books, period, {}, "test");
        QCOMPARE(report.figures.comparison.change, 5.0);
        QCOMPARE(report.figures.comparison.changeWithout, -10.0);
        QCOMPARE(report.figures.comparison.effect(), 15.0);
        QCOMPARE(report.figures.comparison.maxDrawdown, 0.0);
        QCOMPARE(*report.sheet(Scope::all)->ledger.residual(), domain::Money::fromInteger(5)); // no trade explains it
        QVERIFY(report.inProgress);
        QVERIFY(std::isnan(report.figures.comparison.varianceRemoved)); // four minutes are no day
    }
    void effectiveness_isTheVarianceRemoved()
    {
        const auto period = periodOf(2026, 10, {});
        auto books = emptyBooks(period.from, period.to);
        for (int minute = 0; minute <= 60 * 48; ++minute) {
            const double wave = 100 * std::sin(minute / 97.0);
            auto sample = sampleAt(period.from + std::chrono::minutes(minute), 3000 + wave, 10'000 + wave * 10, 5000 - wave * 5, 5000);
            books.samples.push_back(sample); // half of every move is taken away: a quarter of the variance stays
        }
        books.first = books.samples.front().at;
        books.last = books.samples.back().at;
        const auto report = monthlyReport(books, period, {}, "test");
        QVERIFY(std::fabs(report.figures.comparison.varianceRemoved - 0.75) < 1e-9);
        QCOMPARE(report.figures.comparison.hours, std::size_t(48));
        QVERIFY(std::fabs(report.figures.nearest - 0.2) < 1e-9);
    }
    void aHoleBetweenSessions_isInNeitherFigure()
    {
        const auto period = periodOf(2026, 10, {});
        auto books = emptyBooks(period.from, period.to);
        const auto add = [&](int minute, double core, double hedge, double atStart) {
            books.samples.push_back(sampleAt(period.from + std::chrono::minutes(minute), 3000, core, hedge, atStart));
        };
        add(0, 1000, 500, 500);
        add(1, 990, 505, 500);
        add(600, 500, 900, 900); // another session, ten hours later
        add(601, 495, 902, 900);
        books.last = books.samples.back().at;
        const auto report = monthlyReport(books, period, {}, "test");
        QCOMPARE(report.figures.comparison.change, -5.0 - 3.0);
        QCOMPARE(report.figures.comparison.changeWithout, -10.0 - 5.0);
        QCOMPARE(report.figures.comparison.minutes, std::size_t(2));
    }
    void cost_isAShareOfTheProtectedValue()
    {
        const auto period = periodOf(2026, 10, {});
        auto books = emptyBooks(period.from, period.to);
        for (int minute = 0; minute < 10; ++minute)
            books.samples.push_back(sampleAt(period.from + std::chrono::minutes(minute), 2000, 5000, 2000, 2000));
        books.last = books.samples.back().at;
        books.positions = {{core, eth, domain::Quantity::fromInteger(-10), books.last},
                           {hedge, eth, domain::Quantity::fromInteger(5), books.last}};
        books.fills = {fillAt(period.from + std::chrono::minutes(2), hedge, domain::Side::buy, "5", "2000", "4", "0", "1")};
        books.fills[0].slippage = 3;
        books.funding = {{"f", hedge, eth, domain::Money::fromInteger(-1), "USDT", period.from + std::chrono::minutes(3)},
                         {"g", core, eth, domain::Money::fromInteger(-100), "USDT", period.from + std::chrono::minutes(3)}};
        const auto report = monthlyReport(books, period, {}, "test");
        QCOMPARE(report.figures.cost.total(), 8.0); // the protected account's funding is no cost of the hedge
        QCOMPARE(report.figures.cost.protectedNotional, 20'000.0);
        QCOMPARE(report.figures.cost.ofProtected(), 8.0 / 20'000);
    }
    void monthWithoutTrades_isFine_andSaysSo()
    {
        const auto period = periodOf(2026, 10, {});
        auto books = emptyBooks(period.from, period.to);
        for (int minute = 0; minute < 30; ++minute)
            books.samples.push_back(sampleAt(period.from + std::chrono::minutes(minute), 2000, 5000, 2000, 2000));
        books.last = period.to + std::chrono::hours(1);
        const auto report = monthlyReport(books, period, {}, "test");
        QVERIFY(!report.inProgress);
        QCOMPARE(*report.sheet(Scope::all)->ledger.residual(), domain::Money{});
        const auto words = wordsOf(documentOf(report, {}));
        QVERIFY(words.find("There were no fills") != std::string::npos);
        QVERIFY(words.find("nan") == std::string::npos);
        // And one in which nothing ran at all.
        auto nothing = emptyBooks(period.from, period.to);
        const auto none = monthlyReport(nothing, period, {}, "test");
        QVERIFY(!none.ends);
        QVERIFY(wordsOf(documentOf(none, {})).find("There is no statement") != std::string::npos);
    }
    void document_statesZoneAndPeriod_andThatItIsNotOver()
    {
        const auto period = periodOf(2026, 10, berlin(2026));
        auto month = randomMonth(5, period.from, period.from + std::chrono::hours(24 * 10), 300);
        month.books.to = period.to;
        const auto report = monthlyReport(month.books, period, {}, "test");
        const auto words = wordsOf(documentOf(report, {}));
        QVERIFY(words.find("Europe/Berlin") != std::string::npos);
        QVERIFY(words.find("2026-09-30T22:00:00.000Z") != std::string::npos);
        QVERIFY(words.find("UTC+02:00, from the change of the clock UTC+01:00") != std::string::npos);
        QVERIFY(words.find("The period is not over") != std::string::npos);
        QVERIFY(words.find("Not explained") != std::string::npos);
    }
    void words_areLookedUp_andNumbersAreTheReadersOwn()
    {
        ReportText text;
        text.translate = [](const char *english) { return "<" + std::string(english) + ">"; };
        text.decimalPoint = ",";
        text.groupSeparator = ".";
        QCOMPARE(money(text, domain::Money::parse("-1234567.895").value()), std::string("\u22121.234.567,90"));
        QCOMPARE(exactMoney(text, domain::Money::parse("0.00000001").value(), Signs::always), std::string("+0,00000001"));
        QCOMPARE(number(text, -0.001, 2), std::string("0,00"));
        QCOMPARE(number(text, NAN, 2), std::string("\u2014"));
        QCOMPARE(say(text, "%1 of %2", {"a", "%1"}), std::string("<a of %1>"));
        const auto period = periodOf(2026, 10, {});
        const auto report = monthlyReport(randomMonth(5, period.from, period.to, 300).books, period, {}, "test");
        const auto document = documentOf(report, text);
        QCOMPARE(document.title, std::string("<Monthly report, <October 2026>>"));
        for (const auto &block : document.blocks) {
            if (const auto *paragraph = std::get_if<Paragraph>(&block))
                QVERIFY2(paragraph->text.starts_with('<'), paragraph->text.c_str());
        }
    }
};

int run(int count, char **arguments) { return test_program::run<MonthlyReportTest, QCoreApplication>(count, arguments); }

} // namespace tst_monthly_report
#include "tst_monthly_report.moc"
