// SPDX-License-Identifier: GPL-3.0-or-later
// A session that really runs, kept in a database, and then every format of its report by the command.
#include "../test_program.h"

#include "app/report_command.h"
#include "app/report_files.h"
#include "runtime/direct_session.h"
#include "runtime/report.h"
#include "store/writer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <vector>

namespace tst_report_command {

using namespace ballast;

namespace {

// 2026-10-25 00:00 UTC less four hours: the session lies across the change of Berlin's clock.
constexpr auto start = domain::Timestamp::fromMs(1'792'886'400'000) - std::chrono::hours(4);

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ReportCommandTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::array<domain::Money, 2> m_openingEquity, m_closingEquity;

    QString in(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    int run(QStringList arguments) const
    {
        return app::runReport(QStringList{QStringLiteral("--db"), in("session.sqlite")} + arguments, "test");
    }
    static QStringList words(const char *line) { return QString::fromLatin1(line).split(u' '); }

private Q_SLOTS:
    void initTestCase()
    {
        exchange::SimulatedExchange exchange(exchange::standardConfig(exchange::makeScenario("crash-15").value(), 7, start));
        const auto price = exchange.marks()[0];
        const auto own = exchange.openAccount("protected", domain::Money::fromEstimate(price.toDouble() * 10 / 5));
        const auto hedge = exchange.openAccount("hedge", domain::Money::fromInteger(8000));
        exchange.seedPosition(own, {0}, domain::Quantity::fromInteger(10), price, 5, domain::MarginMode::cross);
        engine::EngineConfig config;
        config.instruments = exchange.instruments();
        config.schedules = exchange.schedules();
        config.accounts = {{own, domain::VenueId::simulated, domain::AccountRole::protectedAccount, domain::PositionMode::oneWay, "main"},
                           {hedge, domain::VenueId::simulated, domain::AccountRole::hedge, domain::PositionMode::oneWay, "hedge"}};
        config.hedgeAccount = hedge;
        config.armAtStart = true;
        const auto accounts = config.accounts;
        engine::Engine engine(std::move(config));
        runtime::DirectSession session(exchange, engine);
        auto writer = store::StoreWriter::start(in("session.sqlite"), [](const domain::Error &error) { QFAIL(error.message().c_str()); });
        QVERIFY(writer.has_value());
        for (const auto &account : accounts)
            (*writer)->push({start, account});
        bool begun = false;
        session.setObserver([&](const engine::Event &event, const engine::Effects &effects) {
            store::eachRecord(effects, event.at, [&](store::Record record) {
                if (const auto *sampled = std::get_if<engine::RecordSample>(&record.body)) {
                    // Within a step the exchange is ahead of the engine: its books, at the price that the engine had heard of.
                    std::vector<domain::Price> marks(exchange.marks().begin(), exchange.marks().end());
                    marks[0] = domain::Price::fromEstimate(sampled->sample.mark);
                    for (std::uint16_t i = 0; i < 2; ++i) {
                        m_closingEquity[i] = exchange.account({i}).equity(marks);
                        if (!begun)
                            m_openingEquity[i] = m_closingEquity[i];
                    }
                    begun = true;
                }
                (*writer)->push(std::move(record));
            });
        });
        session.begin();
        session.run(start + std::chrono::minutes(50), std::chrono::seconds(1));
        session.post(engine::OverrideRatio{0.9, {}, "=by hand"});
        session.run(start + std::chrono::hours(3), std::chrono::seconds(1));
        session.post(engine::BackToAutomatic{});
        session.run(start + std::chrono::hours(6), std::chrono::seconds(1));
        writer->reset();
    }
    void ledger_isTheExchangesEquity()
    {
        runtime::ReportRequest request;
        request.databasePath = in("session.sqlite");
        request.year = 2026;
        request.month = 10;
        request.now = start + std::chrono::hours(6);
        const auto report = runtime::makeMonthlyReport(request);
        QVERIFY2(report.has_value(), report ? "" : report.error().message().c_str());
        QVERIFY(report->books.fills.size() > 1);
        QVERIFY(!report->books.funding.empty());
        QVERIFY(report->inProgress);
        const report::Scope scopes[] = {report::Scope::core, report::Scope::hedge};
        for (std::size_t i = 0; i < 2; ++i) {
            const auto &ledger = report->sheet(scopes[i])->ledger;
            qInfo("%s: residual %s", i == 0 ? "core" : "hedge", ledger.residual()->toString().c_str());
            QVERIFY((*ledger.opening - m_openingEquity[i]).abs() < domain::Money::parse("0.01").value());
            QVERIFY((*ledger.closing - m_closingEquity[i]).abs() < domain::Money::parse("0.01").value());
            QVERIFY(ledger.unrealised.has_value());
            QVERIFY(ledger.residual()->abs() < domain::Money::parse("0.01").value());
        }
        const auto &cost = report->figures.cost;
        QVERIFY(cost.total() > 0 && cost.protectedNotional > 10'000);
        QVERIFY(report->figures.nearest > 0 && report->figures.nearest < 1);
        QVERIFY(!report->books.decisions.empty());
    }
    void everyFormat_isWritten()
    {
        QCOMPARE(run(words("--month 2026-10 --zone Europe/Berlin --format pdf,html,csv,xlsx,json,koinly,cointracking --out") << in("all")),
                 0);
        const QDir all(in("all"));
        const QStringList expected{QStringLiteral("ballast_2026-10_Europe-Berlin.html"),
                                   QStringLiteral("ballast_2026-10_Europe-Berlin.json"),
                                   QStringLiteral("ballast_2026-10_Europe-Berlin.pdf"),
                                   QStringLiteral("ballast_2026-10_Europe-Berlin.xlsx"),
                                   QStringLiteral("ballast_2026-10_Europe-Berlin_cointracking.csv"),
                                   QStringLiteral("ballast_2026-10_Europe-Berlin_csv"),
                                   QStringLiteral("ballast_2026-10_Europe-Berlin_koinly.csv")};
        QCOMPARE(all.entryList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name), expected);
        const auto pdf = contents(all.filePath(expected[2]));
        QVERIFY(pdf.startsWith("%PDF-") && pdf.contains("%%EOF"));
        QVERIFY(!pdf.contains("/Subtype /Image")); // charts are lines
        QVERIFY(contents(all.filePath(expected[3])).startsWith("PK"));
        const auto page = contents(all.filePath(expected[0]));
        QVERIFY(page.contains("Europe/Berlin") && page.contains("UTC+02:00, from the change of the clock UTC+01:00"));
        QVERIFY(page.contains("overrideRatio") && page.contains("=by hand"));
        QCOMPARE(QDir(all.filePath(expected[5])).entryList(QDir::Files).size(), qsizetype(11));
    }
    void oneFormat_isWritten_toTheFileItself()
    {
        QCOMPARE(run(words("--month 2026-10 --format json --out") << in("mine.json")), 0);
        QVERIFY(contents(in("mine.json")).startsWith('{'));
        QCOMPARE(run(words("--month 2026-10 --format csv --out") << in("set")), 0);
        QVERIFY(QFileInfo::exists(in("set") + QStringLiteral("/statement.csv")));
        QCOMPARE(run(words("--month 2026 --format xlsx --out") << in("year.xlsx")), 0);
        QVERIFY(contents(in("year.xlsx")).startsWith("PK"));
        QCOMPARE(run(words("--month 2026 --format xlsx --out") << in("year.xlsx")), 0); // replaced
    }
    void wrongUsage_andMissingThings_haveTheirStatus()
    {
        QCOMPARE(run(words("--month 2026-13 --out x")), 2);
        QCOMPARE(run(words("--month 2026-10")), 2);
        QCOMPARE(run(words("--month 2026-10 --format docx --out x")), 2);
        QCOMPARE(run(words("--month 2026-10 --zone Nowhere/Land --out x")), 2);
        QCOMPARE(run(words("--month 2026-10 stray --out x")), 2);
        QCOMPARE(run(words("--month 2025-01 --format html --out") << in("none.html")), 1); // no such month
        QVERIFY(!QFileInfo::exists(in("none.html")));
        QCOMPARE(app::runReport(words("--month 2026-10 --format html --out x --db") << in("absent.sqlite"), "test"), 1);
        QCOMPARE(run(words("--month 2026-10 --format html --out /nonexistent/folder/x.html")), 1);
        QCOMPARE(run(words("--month 2026-10 --format xlsx --out /nonexistent/folder/x.xlsx")), 1);
        for (const auto *format : {"csv", "html"}) // what it reads is not written over
            QCOMPARE(run(words("--month 2026-10 --out") << in("session.sqlite") << QStringLiteral("--format") << QLatin1String(format)), 2);
        QCOMPARE(run({QStringLiteral("--help")}), 0);
    }
    void months_areThoseOfTheZone()
    {
        const auto months = runtime::recordedMonths(in("session.sqlite"), QStringLiteral("Europe/Berlin"));
        QVERIFY(months.has_value());
        QCOMPARE(*months, (std::vector<std::pair<int, int>>{{2026, 10}}));
    }
};

int run(int count, char **arguments) { return test_program::run<ReportCommandTest, QApplication>(count, arguments); }

} // namespace tst_report_command
#include "tst_report_command.moc"
