// SPDX-License-Identifier: GPL-3.0-or-later
// The files, read back by strict readers.
#include "../test_program.h"

#include "books.h"
#include "report/writers.h"

#include <quazip.h>
#include <quazipfile.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <map>
#include <stdexcept>

namespace tst_report_writers {

using namespace ballast;
using namespace ballast::report;
using namespace ballast::report::test;

namespace {

using Rows = std::vector<std::vector<std::string>>;

/// RFC 4180 and nothing else: throws at a bare quote, a bare line feed, an open quote.
Rows strictCsv(const std::string &bytes)
{
    Rows rows;
    std::vector<std::string> row;
    std::string field;
    std::size_t i = 0;
    const auto expect = [](bool fine, const char *what) {
        if (!fine)
            throw std::runtime_error(what);
    };
    while (i < bytes.size()) {
        if (bytes[i] == '"') {
            for (++i;; ++i) {
                expect(i < bytes.size(), "a quote stays open");
                if (bytes[i] == '"' && i + 1 < bytes.size() && bytes[i + 1] == '"') {
                    field += bytes[++i];
                } else if (bytes[i] == '"') {
                    ++i;
                    break;
                } else {
                    field += bytes[i];
                }
            }
        } else {
            for (; i < bytes.size() && bytes[i] != ',' && bytes[i] != '\r'; ++i) {
                expect(bytes[i] != '"' && bytes[i] != '\n', "a bare quote or line feed");
                field += bytes[i];
            }
        }
        row.push_back(std::move(field));
        field.clear();
        expect(i < bytes.size(), "the last line has no end");
        if (bytes[i] == ',') {
            ++i;
            if (i < bytes.size() && bytes[i] == '\r')
                row.emplace_back();
            else
                continue;
        }
        expect(bytes.compare(i, 2, "\r\n") == 0, "a line that does not end with CRLF");
        i += 2;
        rows.push_back(std::move(row));
        row.clear();
        expect(rows.back().size() == rows.front().size(), "lines of different length");
    }
    return rows;
}

/// A month with something of everything, and words that are meant to do harm.
MonthlyReport richReport(std::size_t fills = 300)
{
    const auto period = periodOf(2026, 10, {});
    auto books = randomMonth(11, period.from, period.to, fills).books;
    books.accounts[1].label = "=cmd|' /C calc'!A0";
    books.decisions = {{period.from + std::chrono::hours(1), 1, strategy::Action::increase, market::Regime::turbulent, 0.5, 0.7,
                        domain::Quantity::parse("-1.25").value(), 3.5, "more, because \"volatility\" rose\r\nmuch"}};
    books.holds = {{strategy::Hold::insideBand, 1000, std::chrono::hours(20)}, {strategy::Hold::none, 1, std::chrono::seconds(5)}};
    books.intents = {{period.from + std::chrono::hours(2), "overrideRatio",
                      engine::Intent(engine::OverrideRatio{0.9, period.from + std::chrono::hours(5), "@SUM(1+1)"}), true, ""}};
    books.notes = {{period.from + std::chrono::hours(3), engine::Severity::warning, "feedLost", "<script>alert(1)</script> & more"}};
    books.orders[std::size_t(domain::OrderStatus::filled)] = 12;
    return monthlyReport(std::move(books), period, {}, "test");
}

std::map<std::string, Rows> tablesOf(const MonthlyReport &report)
{
    std::map<std::string, Rows> out;
    for (const auto &file : csvFiles(report))
        out[file.name] = strictCsv(file.bytes);
    return out;
}

std::size_t columnOf(const Rows &rows, const std::string &name)
{
    for (std::size_t i = 0; i < rows.front().size(); ++i) {
        if (rows.front()[i] == name)
            return i;
    }
    throw std::runtime_error("no column " + name);
}

domain::Money sumOf(const Rows &rows, const std::string &name)
{
    const auto column = columnOf(rows, name);
    domain::Money out;
    for (std::size_t i = 1; i < rows.size(); ++i)
        out += domain::Money::parse(rows[i][column]).value();
    return out;
}

} // namespace

class ReportWritersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csv_isStrict_andHoldsEveryBooking()
    {
        const auto report = richReport();
        const auto tables = tablesOf(report);
        QCOMPARE(tables.at("fills.csv").size(), report.books.fills.size() + 1);
        QCOMPARE(tables.at("equity.csv").size(), report.books.samples.size() + 1);
        // The sums of the rows are those of the statement, to the last decimal.
        const auto &all = report.sheet(Scope::all)->ledger;
        QCOMPARE(sumOf(tables.at("fills.csv"), "fee_paid"), all.fees);
        QCOMPARE(sumOf(tables.at("fills.csv"), "realised_pnl"), all.realised);
        QCOMPARE(sumOf(tables.at("funding.csv"), "funding_received"), all.funding);
        const auto &statement = tables.at("statement.csv");
        const auto cell = [&](const char *name) { return domain::Money::parse(statement[1][columnOf(statement, name)]).value(); };
        QCOMPARE(cell("opening_equity") + cell("realised_pnl") + cell("unrealised_pnl_change") - cell("fees_paid")
                     + cell("funding_received") + cell("transfers_in") - cell("transfers_out") + cell("unexplained"),
                 cell("closing_equity"));
        const auto &fills = tables.at("fills.csv");
        const auto time = fills[1][columnOf(fills, "time_utc")];
        QVERIFY(QDateTime::fromString(QString::fromStdString(time), Qt::ISODateWithMs).isValid());
        QVERIFY(time.ends_with('Z'));
        QCOMPARE(tables.at("decisions.csv")[1].back(), std::string("more, because \"volatility\" rose\r\nmuch"));
    }
    void csv_neverHoldsAFormula()
    {
        const auto report = richReport();
        for (const auto &[name, rows] : tablesOf(report)) {
            for (const auto &row : rows) {
                for (const auto &field : row) {
                    if (field.empty() || std::string("=+-@\t\r").find(field.front()) == std::string::npos)
                        continue;
                    QVERIFY2(domain::Money::parse(field).has_value() || QString::fromStdString(field).toDouble() != 0, field.c_str());
                }
            }
        }
        QCOMPARE(tablesOf(report).at("fills.csv")[1][2].front() == '\'' || tablesOf(report).at("fills.csv")[1][2] == "main", true);
        for (const auto &bytes : {koinlyCsv(report), coinTrackingCsv(report)}) {
            for (const auto &row : strictCsv(bytes)) {
                for (const auto &field : row)
                    QVERIFY2(field.empty() || std::string("=+-@").find(field.front()) == std::string::npos, field.c_str());
            }
        }
    }
    void fault16_koinlysFile_hasItsOwnHeader_andSumsToTheStatement()
    {
        const auto report = richReport();
        const auto rows = strictCsv(koinlyCsv(report));
        const std::vector<std::string> header{"Date",        "Sent Amount",  "Sent Currency",    "Received Amount",    "Received Currency",
                                              "Fee Amount",  "Fee Currency", "Net Worth Amount", "Net Worth Currency", "Label",
                                              "Description", "TxHash"};
        QCOMPARE(rows[0], header);
        std::map<std::string, domain::Money> sums;
        for (std::size_t i = 1; i < rows.size(); ++i) {
            const auto amount = [&](std::size_t column) {
                return rows[i][column].empty() ? domain::Money{} : domain::Money::parse(rows[i][column]).value();
            };
            QVERIFY(amount(1).sign() >= 0 && amount(3).sign() >= 0 && amount(1).isZero() != amount(3).isZero());
            sums[rows[i][9]] += amount(3) - amount(1);
            QVERIFY(QDateTime::fromString(QString::fromStdString(rows[i][0]), QStringLiteral("yyyy-MM-dd HH:mm:ss")).isValid());
        }
        const auto &all = report.sheet(Scope::all)->ledger;
        QCOMPARE(sums["Realized P&L"], all.realised);
        QCOMPARE(sums["Futures Fee"], -all.fees);
        QCOMPARE(sums["Funding Fee"], all.funding);
        QVERIFY(!sums.contains("")); // transfers were between the own accounts
    }
    void fault16_coinTrackingsFile_hasItsOwnHeader_andSumsToTheStatement()
    {
        const auto report = richReport();
        const auto rows = strictCsv(coinTrackingCsv(report));
        const std::vector<std::string> header{"Type",         "Buy Amount", "Buy Currency", "Sell Amount", "Sell Currency", "Fee",
                                              "Fee Currency", "Exchange",   "Trade-Group",  "Comment",     "Date"};
        QCOMPARE(rows[0], header);
        domain::Money total;
        for (std::size_t i = 1; i < rows.size(); ++i) {
            total += rows[i][1].empty() ? domain::Money{} : domain::Money::parse(rows[i][1]).value();
            total -= rows[i][3].empty() ? domain::Money{} : domain::Money::parse(rows[i][3]).value();
        }
        const auto &all = report.sheet(Scope::all)->ledger;
        QCOMPARE(total, all.realised - all.fees + all.funding);
    }
    void json_isOneObject_withTheSameRows()
    {
        const auto report = richReport();
        QJsonParseError error;
        const auto object = QJsonDocument::fromJson(QByteArray::fromStdString(json(report)), &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(object.value(QLatin1String("fills")).toArray().size(), qsizetype(report.books.fills.size()));
        QCOMPARE(object.value(QLatin1String("report")).toObject().value(QLatin1String("period")).toString(), QStringLiteral("2026-10"));
        const auto first = object.value(QLatin1String("statement")).toArray().first().toObject();
        QCOMPARE(first.value(QLatin1String("fees_paid")).toString().toStdString(), report.sheet(Scope::all)->ledger.fees.toString());
        QCOMPARE(object.value(QLatin1String("incidents")).toArray().first().toObject().value(QLatin1String("text")).toString(),
                 QStringLiteral("<script>alert(1)</script> & more"));
    }
    void html_isWellFormed_fetchesNothing_andShowsNoScript()
    {
        const auto page = html(documentOf(richReport(), {}), {});
        QXmlStreamReader reader(QByteArray::fromStdString(page.substr(page.find('\n') + 1)));
        QStringList elements;
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement)
                elements.append(reader.name().toString());
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY(elements.count(QStringLiteral("svg")) >= 4);
        QVERIFY(!elements.contains(QStringLiteral("script")) && !elements.contains(QStringLiteral("img"))
                && !elements.contains(QStringLiteral("link")));
        QVERIFY(page.find("http://") == std::string::npos && page.find("https://") == std::string::npos);
        QVERIFY(page.find("prefers-color-scheme:dark") != std::string::npos);
        QVERIFY(page.find("nan") == std::string::npos);
    }
    void longLists_areCutInThePage_withAWord()
    {
        const auto report = richReport(mostListed + 250);
        const auto page = html(documentOf(report, {}), {});
        QVERIFY(page.find("The first 500 of 750.") != std::string::npos);
        QCOMPARE(strictCsv(csvFiles(report)[3].bytes).size(), mostListed + 251);
    }
    void xlsx_hasTypedCells_andFrozenHeaders()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("report.xlsx"));
        const auto report = richReport();
        const auto bytes = xlsx(report);
        QCOMPARE(xlsx(report), bytes); // no clock is in it
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes.data(), qint64(bytes.size()));
        file.close();
        QuaZip zip(path);
        QVERIFY(zip.open(QuaZip::mdUnzip));
        const auto part = [&](const QString &name) {
            QuaZipFile inside(&zip);
            if (!zip.setCurrentFile(name) || !inside.open(QIODevice::ReadOnly))
                return QByteArray();
            return inside.readAll();
        };
        const auto workbook = part(QStringLiteral("xl/workbook.xml"));
        for (const auto *name : {"report", "statement", "days", "fills", "funding", "transfers", "equity", "decisions", "outcomes",
                                 "interventions", "incidents"})
            QVERIFY2(workbook.contains(QByteArray("name=\"") + name + '"'), name);
        const auto fills = part(QStringLiteral("xl/worksheets/sheet4.xml"));
        QVERIFY(fills.contains("state=\"frozen\""));
        QXmlStreamReader reader(fills);
        std::size_t rows = 0, numbers = 0, formulas = 0;
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            rows += reader.name() == QLatin1String("row");
            formulas += reader.name() == QLatin1String("f");
            numbers += reader.name() == QLatin1String("c") && !reader.attributes().hasAttribute(QLatin1String("t"));
        }
        QVERIFY(!reader.hasError());
        QCOMPARE(rows, report.books.fills.size() + 1);
        QCOMPARE(formulas, std::size_t(0));
        QVERIFY(fills.contains("<v>" + QByteArray::fromStdString(report.books.fills[0].fill.fee.toString()) + "</v>")); // all its decimals
        for (const auto &name : zip.getFileNameList()) { // every part is XML, and whole
            QXmlStreamReader each(part(name));
            while (!each.atEnd())
                each.readNext();
            QVERIFY2(!each.hasError(), qPrintable(name + QStringLiteral(": ") + each.errorString()));
        }
        QCOMPARE(zip.getFileNameList().size(), qsizetype(11 + 7));
        QCOMPARE(numbers, report.books.fills.size() * 7); // time, quantity, price, fee, P&L, slippage, decision
    }
};

int run(int count, char **arguments) { return test_program::run<ReportWritersTest, QCoreApplication>(count, arguments); }

} // namespace tst_report_writers
#include "tst_report_writers.moc"
