// SPDX-License-Identifier: GPL-3.0-or-later
// The statement against the exchange's own books, and against a second accounting that works another way.
#include "../test_program.h"

#include "books.h"

#include <QTest>

#include <map>

namespace tst_ledger {

using namespace ballast;
using namespace ballast::report;
using namespace ballast::report::test;
using domain::Money;

namespace {

const LedgerSheet &sheetOf(const std::vector<LedgerSheet> &sheets, Scope scope, std::string_view currency = "USDT")
{
    for (const auto &sheet : sheets) {
        if (sheet.scope == scope && sheet.ledger.currency.view() == currency)
            return sheet;
    }
    qFatal("no such sheet");
}

double cents(Money value) { return value.toDouble(); }

/// Average cost in binary floating point, fill by fill: another method, and another arithmetic.
struct Second
{
    double quantity = 0, entry = 0, realised = 0, fees = 0;
    void fill(const domain::Fill &fill)
    {
        double left = fill.quantity.toDouble() * domain::sign(fill.side);
        const double price = fill.price.toDouble();
        if (quantity * left < 0) {
            const double closed = std::fabs(left) < std::fabs(quantity) ? -left : quantity;
            realised += closed * (price - entry);
            quantity -= closed;
            left += closed;
        }
        if (left != 0) {
            entry = (entry * quantity + price * left) / (quantity + left);
            quantity += left;
        }
        fees += fill.fee.toDouble();
    }
    [[nodiscard]] double unrealised(double mark) const { return quantity * (mark - entry); }
};

} // namespace

class LedgerTest : public QObject
{
    Q_OBJECT

    const domain::Timestamp m_from = day(2026, 10, 1), m_to = day(2026, 11, 1);

private Q_SLOTS:
    void randomMonths_balance_withoutResidual_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 40; ++seed)
            QTest::addRow("seed %d", int(seed)) << seed;
    }
    void randomMonths_balance_withoutResidual()
    {
        QFETCH(quint64, seed);
        const auto month = randomMonth(seed, m_from, m_to, 400);
        const auto sheets = ledgers(month.books, endsOf(month.books));
        const Scope scopes[] = {Scope::core, Scope::hedge};
        for (std::size_t i = 0; i < 2; ++i) {
            const auto &ledger = sheetOf(sheets, scopes[i]).ledger;
            // conservation: the exchange's equity is the ledger's
            QVERIFY((*ledger.opening - month.opening[i]).abs() <= Money::fromRaw(1));
            const auto closing = *ledger.opening + ledger.realised + *ledger.unrealised - ledger.fees + ledger.funding + ledger.transfers;
            QVERIFY2((closing - month.closing[i]).abs() < Money::parse("0.0001").value(),
                     qPrintable(QString::fromStdString(closing.toString())));
            QVERIFY(ledger.residual()->abs() < Money::parse("0.0001").value());
            const auto unrealised = month.unrealisedClosing[i] - month.unrealisedOpening[i];
            QVERIFY((*ledger.unrealised - unrealised).abs() < Money::parse("0.0001").value());
        }
        const auto &all = sheetOf(sheets, Scope::all).ledger;
        QVERIFY(all.residual()->abs() < Money::parse("0.0002").value());
        QVERIFY(all.transfers.isZero()); // they were between the own accounts
        QVERIFY((*all.closing - month.closing[0] - month.closing[1]).abs() < Money::parse("0.0001").value());
    }
    void secondAccounting_agreesToTheCent()
    {
        for (std::uint64_t seed = 100; seed < 120; ++seed) {
            auto month = randomMonth(seed, m_from, m_to, 300);
            auto &books = month.books;
            // The second one begins flat: positions from before are taken away.
            const auto ends = *endsOf(books);
            for (std::uint16_t i = 0; i < 2; ++i) {
                const domain::AccountId account{i};
                const auto before = positionAt(books, account, eth, ends.opening.at).value();
                Second second;
                second.quantity = before.toDouble();
                second.entry = ends.opening.mark; // its unrealised P&L begins at nought
                for (const auto &each : books.fills) {
                    if (each.fill.account == account)
                        second.fill(each.fill);
                }
                const auto ledger = sheetOf(ledgers(books, ends), i == 0 ? Scope::core : Scope::hedge).ledger;
                // Entries differ, so realised and unrealised do as well; what the trading made together does not.
                const double made = second.realised + second.unrealised(ends.closing.mark);
                QVERIFY2(std::fabs(made - cents(ledger.realised + *ledger.unrealised)) < 0.01, qPrintable(QString::number(made)));
                QVERIFY(std::fabs(second.fees - cents(ledger.fees)) < 0.01);
                double moved = 0;
                for (const auto &payment : books.funding)
                    moved += payment.account == account ? payment.amount.toDouble() : 0;
                for (const auto &transfer : books.transfers)
                    moved += transfer.account == account ? transfer.amount.toDouble() : 0;
                const double closing = month.opening[i].toDouble() + made - second.fees + moved;
                QVERIFY(std::fabs(closing - month.closing[i].toDouble()) < 0.01);
            }
        }
    }
    void whatNobodyTold_isPrinted_asResidual()
    {
        auto books = emptyBooks(m_from, m_to);
        books.samples = {sampleAt(m_from, 3000, 1000, 500, 500), sampleAt(m_from + std::chrono::hours(1), 3000, 1000, 487.5, 500)};
        books.fills = {fillAt(m_from + std::chrono::minutes(5), hedge, domain::Side::sell, "1", "3000", "1.5", "0", "1"),
                       fillAt(m_from + std::chrono::minutes(6), hedge, domain::Side::buy, "1", "3001", "1.5", "-1", "2")};
        books.positions = {{hedge, eth, {}, m_from + std::chrono::minutes(6)}};
        const auto sheets = ledgers(books, endsOf(books));
        const auto &ledger = sheetOf(sheets, Scope::hedge).ledger;
        QCOMPARE(ledger.realised, Money::fromInteger(-1));
        QCOMPARE(*ledger.unrealised, Money{});
        QCOMPARE(ledger.fees, Money::fromInteger(3));
        QCOMPARE(*ledger.residual(), Money::parse("-8.5").value()); // 487.50 = 500 - 1 - 3 - 8.50
        QCOMPARE(*sheetOf(sheets, Scope::all).ledger.residual(), Money::parse("-8.5").value());
        QCOMPARE(*sheetOf(sheets, Scope::core).ledger.residual(), Money{});
    }
    void fees_inAnotherCurrency_haveALedgerOfTheirOwn()
    {
        auto books = emptyBooks(m_from, m_to);
        books.samples = {sampleAt(m_from, 3000, 1000, 500, 500), sampleAt(m_from + std::chrono::hours(1), 3000, 1000, 500, 500)};
        books.fills = {fillAt(m_from + std::chrono::minutes(5), hedge, domain::Side::sell, "1", "3000", "0.002", "0", "1")};
        books.fills[0].fill.feeCurrency = "BNB";
        books.positions = {{hedge, eth, domain::Quantity::fromInteger(-1), m_from + std::chrono::minutes(5)}};
        const auto sheets = ledgers(books, endsOf(books));
        QCOMPARE(sheetOf(sheets, Scope::hedge).ledger.fees, Money{});
        QCOMPARE(*sheetOf(sheets, Scope::hedge).ledger.residual(), Money{});
        const auto &other = sheetOf(sheets, Scope::hedge, "BNB");
        QCOMPARE(other.ledger.fees, Money::parse("0.002").value());
        QVERIFY(!other.ledger.opening && !other.ledger.residual());
        QCOMPARE(other.turnover.fills, std::uint64_t(0));
    }
    void flowsOutsideOfTheEnds_areNotCounted()
    {
        auto books = emptyBooks(m_from, m_to);
        books.opening = sampleAt(m_from - std::chrono::hours(2), 3000, 1000, 500, 500);
        books.samples = {sampleAt(m_from + std::chrono::hours(1), 3000, 1000, 560, 500)};
        const auto pay = [&](const char *id, domain::Timestamp at, int amount) {
            books.funding.push_back({domain::TradeId(id), hedge, eth, Money::fromInteger(amount), "USDT", at});
        };
        pay("at the opening", books.opening->at, 1000);
        pay("before midnight", m_from - std::chrono::hours(1), 20);
        pay("at the closing", books.samples[0].at, 40);
        pay("after it", books.samples[0].at + domain::Duration(1), 1000);
        const auto ledger = sheetOf(ledgers(books, endsOf(books)), Scope::hedge).ledger;
        QCOMPARE(ledger.funding, Money::fromInteger(60));
        QCOMPARE(*ledger.residual(), Money{});
    }
    void statementsOfTwoMonths_areChained()
    {
        // One path cut in two: what the first closes with, the second opens with, and every flow is in one of them.
        const auto month = randomMonth(7, m_from, m_to, 200);
        const auto middle = m_from + std::chrono::hours(24 * 15);
        auto first = month.books, second = month.books;
        first.to = second.from = middle;
        std::erase_if(first.samples, [&](const auto &each) { return each.at >= middle; });
        std::erase_if(second.samples, [&](const auto &each) { return each.at < middle; });
        second.opening = first.samples.back();
        std::erase_if(first.fills, [&](const auto &each) { return each.fill.at >= middle; });
        std::erase_if(first.funding, [&](const auto &each) { return each.at >= middle; });
        std::erase_if(first.transfers, [&](const auto &each) { return each.at >= middle; });
        std::erase_if(second.fills, [&](const auto &each) { return each.fill.at <= second.opening->at; });
        std::erase_if(second.funding, [&](const auto &each) { return each.at <= second.opening->at; });
        std::erase_if(second.transfers, [&](const auto &each) { return each.at <= second.opening->at; });
        for (const auto &each : month.books.fills) {
            if (each.fill.at >= middle)
                first.tradedLater.push_back(
                    {each.fill.account, eth, each.fill.side == domain::Side::buy ? each.fill.quantity : -each.fill.quantity});
        }
        const auto whole = ledgers(month.books, endsOf(month.books)), a = ledgers(first, endsOf(first)),
                   b = ledgers(second, endsOf(second));
        for (const auto scope : {Scope::all, Scope::core, Scope::hedge}) {
            const auto &w = sheetOf(whole, scope).ledger, &x = sheetOf(a, scope).ledger, &y = sheetOf(b, scope).ledger;
            QCOMPARE(*x.closing, *y.opening);
            QCOMPARE(x.realised + y.realised, w.realised);
            QCOMPARE(x.fees + y.fees, w.fees);
            QCOMPARE(x.funding + y.funding, w.funding);
            QCOMPARE(x.transfers + y.transfers, w.transfers);
            QVERIFY(x.residual()->abs() < Money::parse("0.0002").value());
            QVERIFY(y.residual()->abs() < Money::parse("0.0002").value());
        }
    }
    void coinMarginedContracts_areCountedInCoin()
    {
        auto books = emptyBooks(m_from, m_to);
        books.instruments[0].kind = domain::ContractKind::inverse;
        books.instruments[0].settle = "ETH";
        // 6000 USD of face bought at 3000 and marked at 4000: 6000 (1/3000 - 1/4000) = 0.5 ETH
        books.samples = {sampleAt(m_from, 3000, 10, 2, 2), sampleAt(m_from + std::chrono::hours(1), 4000, 10, 2.5, 2)};
        books.fills = {fillAt(m_from + std::chrono::minutes(5), hedge, domain::Side::buy, "6000", "3000", "0", "0", "1")};
        books.positions = {{hedge, eth, domain::Quantity::fromInteger(6000), m_from + std::chrono::minutes(5)}};
        const auto ledger = sheetOf(ledgers(books, endsOf(books)), Scope::hedge, "ETH").ledger;
        QCOMPARE(*ledger.unrealised, Money::parse("0.5").value());
        QCOMPARE(*ledger.residual(), Money{});
    }
    void positionWithoutAReading_isUnknown_andSaysSo()
    {
        auto books = emptyBooks(m_from, m_to);
        books.samples = {sampleAt(m_from, 3000, 1000, 500, 500), sampleAt(m_from + std::chrono::hours(1), 3100, 1000, 400, 500)};
        books.fills = {fillAt(m_from + std::chrono::minutes(5), hedge, domain::Side::sell, "1", "3000", "0", "0", "1")};
        QVERIFY(!positionAt(books, hedge, eth, m_from));
        QCOMPARE(positionAt(books, core, eth, m_from).value(), domain::Quantity{});
        const auto ledger = sheetOf(ledgers(books, endsOf(books)), Scope::hedge).ledger;
        QVERIFY(!ledger.unrealised);
        QCOMPARE(*ledger.residual(), Money::fromInteger(-100));
    }
    void accountsThatShareARole_haveBookings_butNoEquityOfTheirOwn()
    {
        auto books = emptyBooks(m_from, m_to);
        auto third = books.accounts[0];
        third.id = {2};
        third.label = "second";
        books.accounts.push_back(third);
        books.samples = {sampleAt(m_from, 3000, 1000, 500, 500), sampleAt(m_from + std::chrono::hours(1), 3000, 1000, 500, 500)};
        int withEquity = 0, accounts = 0;
        for (const auto &sheet : ledgers(books, endsOf(books))) {
            accounts += sheet.scope == Scope::account;
            withEquity += sheet.scope == Scope::account && sheet.ledger.opening;
        }
        QCOMPARE(accounts, 3);
        QCOMPARE(withEquity, 1); // the hedge
    }
};

int run(int count, char **arguments) { return test_program::run<LedgerTest, QCoreApplication>(count, arguments); }

} // namespace tst_ledger
#include "tst_ledger.moc"
