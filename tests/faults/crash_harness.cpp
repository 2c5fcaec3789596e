// SPDX-License-Identifier: GPL-3.0-or-later
// Kills Ballast at random points and starts it again, on an exchange that lives on in this process. At the end the books of both sides
// must be the same, no order may have gone past its target, and the hedge must stand where it should.
//
//     crash_harness --ballast build/dev/app/ballast --runs 200 --seed 1
#include "books.h"

#include "runtime/clock.h"
#include "venue/simulated/exchange_server.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <cmath>
#include <cstdio>
#include <random>

using namespace ballast;

namespace {

constexpr domain::AccountId own{0}, hedge{1};
constexpr domain::InstrumentId eth{0};
constexpr double ratio = 0.5, band = 0.02;
constexpr int onItsWayMs = 500; ///< what a killed process had sent is read within this time

class Harness
{
public:
    Harness(QString program, std::uint64_t seed)
        : m_program(std::move(program)), m_random(seed), m_server(makeExchange(), [] { return runtime::wallNow(); })
    {
        m_server.addKey({"own", venue::Secret("secret"), own, {.read = true}});
        m_server.addKey({"hedge", venue::Secret("secret"), hedge, {.read = true, .trade = true}});
        m_server.setRateLimits({.weightPerMinute = 1'000'000, .ordersPerTenSeconds = 100'000, .ordersPerMinute = 100'000});
        if (!m_server.listen(0))
            qFatal("no port");
    }

    /// One life of the process, which ends by a kill somewhere.
    void run()
    {
        changeTheProtectedPosition();
        start();
        // Half of the kills come at any time of its life, half within a moment of an order's arrival.
        const bool onOrder = below(2) == 0;
        const int lifetime = below(1500), afterOrder = below(3) == 0 ? 0 : below(40);
        const auto ordersBefore = orders();
        wait([&] { return onOrder ? orders() > ordersBefore : m_age.elapsed() > lifetime; }, 4000);
        if (onOrder && afterOrder > 0) {
            QElapsedTimer since;
            since.start();
            wait([&] { return since.elapsed() >= afterOrder; }, 1000);
        }
        m_child.kill();
        m_child.waitForFinished();
        ++(onOrder ? m_killsAtOrders : m_killsAnywhere);
    }

    /// A last life, to its orderly end; what is wrong after it.
    QString finish()
    {
        start();
        const bool settled =
            wait([this] { return m_age.elapsed() > 3000 && atTarget() && m_server.exchange().openOrders(hedge).empty(); }, 60'000);
        m_child.terminate();
        QElapsedTimer ending;
        ending.start();
        while (m_child.state() != QProcess::NotRunning && ending.elapsed() < 10'000)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 10);
        QString problem = m_problem;
        if (m_child.state() != QProcess::NotRunning)
            problem += QStringLiteral("it did not end when asked; ");
        if (!settled)
            problem += QStringLiteral("the hedge is %1 ETH where %2 belong; ").arg(held()).arg(target());
        problem += test::booksDiffer(database(), m_server.exchange(), hedge);
        return problem;
    }

    void report()
    {
        std::printf("kills at any time %d, at an order %d; orders at the exchange %zu, fills %zu; largest overshoot of an order %.4f ETH\n",
                    m_killsAnywhere, m_killsAtOrders, m_server.exchange().orderHistory(hedge).size(),
                    m_server.exchange().fills(hedge).size(), m_overshoot);
    }
    QString lastWords() { return QString::fromLocal8Bit(m_words.right(1500)); }

private:
    static exchange::SimulatedExchange makeExchange()
    {
        exchange::SimulatedExchange exchange(exchange::standardConfig(exchange::makeScenario("calm").value(), 1, runtime::wallNow()));
        (void)exchange.openAccount("own", domain::Money::fromInteger(12'000));
        (void)exchange.openAccount("hedge", domain::Money::fromInteger(50'000));
        exchange.seedPosition(own, eth, domain::Quantity::fromInteger(10), domain::Price::fromInteger(3000), 5, domain::MarginMode::cross);
        return exchange;
    }

    [[nodiscard]] QString database() const { return m_folder.filePath(QStringLiteral("crash.sqlite")); }
    int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(m_random); }
    [[nodiscard]] std::size_t orders() { return m_server.exchange().orderHistory(hedge).size(); }
    [[nodiscard]] double quantityOf(domain::AccountId account)
    {
        const auto *position = m_server.exchange().account(account).position(eth, domain::PositionSide::both);
        return position ? position->quantity.toDouble() : 0;
    }
    [[nodiscard]] double held() { return quantityOf(hedge); }
    [[nodiscard]] double target() { return -ratio * quantityOf(own); }
    [[nodiscard]] bool atTarget() { return std::fabs(held() - target()) <= band * quantityOf(own) + 0.01; }

    void changeTheProtectedPosition()
    {
        const double wanted = 4 + below(12), change = wanted - quantityOf(own);
        if (std::fabs(change) < 0.5)
            return;
        domain::OrderRequest request;
        request.id = domain::ClientOrderId("byhand" + std::to_string(++m_byHand));
        request.account = own;
        request.instrument = eth;
        request.side = change > 0 ? domain::Side::buy : domain::Side::sell;
        request.type = domain::OrderType::market;
        request.timeInForce = domain::TimeInForce::immediateOrCancel;
        request.quantity = domain::Quantity::fromEstimate(std::round(std::fabs(change)));
        m_targetBefore = target();
        m_changed.start();
        m_server.act([&](auto &exchange, auto &out) { (void)exchange.place(request, out); });
    }

    void start()
    {
        const auto endpoints = m_server.endpoints();
        QStringList arguments{QStringLiteral("testnet"),         QStringLiteral("--venue"),    QStringLiteral("simulated"),
                              QStringLiteral("--rest"),          endpoints.rest.toString(),    QStringLiteral("--stream"),
                              endpoints.marketStream.toString(), QStringLiteral("--headless"), QStringLiteral("--arm"),
                              QStringLiteral("--seconds"),       QStringLiteral("120"),        QStringLiteral("--strategy"),
                              QStringLiteral("static"),          QStringLiteral("--db"),       database()};
        const QString patience = below(2) == 0 ? QStringLiteral("makerPatience=0") : QStringLiteral("makerPatience=1");
        for (const QString &setting :
             {patience, QStringLiteral("coolDown=0"), QStringLiteral("maximumOrder=6000"), QStringLiteral("ordersPerMinute=120"),
              QStringLiteral("ordersPerDay=10000"), QStringLiteral("notionalPerDay=1000000000"), QStringLiteral("dailyCost=1000000"),
              QStringLiteral("monthlyCost=10000000"), QStringLiteral("bandWidth=%1").arg(band), QStringLiteral("criticalSigma=0"),
              QStringLiteral("minimumLeverage=0")})
            arguments << QStringLiteral("--set") << setting;
        m_child.setProcessChannelMode(QProcess::MergedChannels);
        m_child.start(m_program, arguments);
        if (!m_child.waitForStarted())
            qFatal("%s can't be started", qPrintable(m_program));
        m_child.write("own\nsecret\nhedge\nsecret\n");
        m_child.closeWriteChannel();
        m_age.start();
    }

    /// Turns the exchange until `done`; every order that arrives meanwhile is looked at.
    template<typename Done>
    bool wait(Done done, int patienceMs)
    {
        QElapsedTimer waited;
        waited.start();
        QTimer wake;
        wake.start(1);
        while (waited.elapsed() < patienceMs) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            m_words += m_child.readAll();
            if (m_words.size() > 20'000)
                m_words = m_words.right(5000);
            watchOrders();
            if (done())
                return true;
            if (m_child.state() == QProcess::NotRunning) {
                m_problem = QStringLiteral("it ended by itself; ");
                return false;
            }
        }
        return false;
    }

    /// An order that was sent twice, or from a position that was not read, goes past the target.
    void watchOrders()
    {
        const auto &history = m_server.exchange().orderHistory(hedge);
        for (; m_seen < history.size(); ++m_seen) {
            const auto &request = history[m_seen].request;
            if (!request.id.view().starts_with("blst"))
                continue;
            const double after = m_heldBefore + request.quantity.toDouble() * domain::sign(request.side);
            // What a killed process had still sent was right for the protected position before it changed.
            const double before = m_changed.isValid() && m_changed.elapsed() < onItsWayMs ? m_targetBefore : target();
            const double low = std::min({m_heldBefore, target(), before}), high = std::max({m_heldBefore, target(), before});
            const double overshoot = std::max(low - after, after - high);
            m_overshoot = std::max(m_overshoot, overshoot);
            if (overshoot > 0.05)
                m_problem += QStringLiteral("order %1 leads from %2 to %3 ETH, past %4; ")
                                 .arg(QString::fromStdString(request.id.str()))
                                 .arg(m_heldBefore)
                                 .arg(after)
                                 .arg(target());
            m_heldBefore += history[m_seen].filled.toDouble() * domain::sign(request.side);
        }
        m_heldBefore = held();
    }

    QString m_program;
    std::mt19937_64 m_random;
    QTemporaryDir m_folder;
    venue::simulated::ExchangeServer m_server;
    QProcess m_child;
    QElapsedTimer m_age;
    QByteArray m_words;
    QString m_problem;
    std::size_t m_seen = 0;
    double m_heldBefore = 0, m_overshoot = 0;
    double m_targetBefore = 0; ///< that of the protected position before it last changed
    QElapsedTimer m_changed;
    int m_byHand = 0, m_killsAnywhere = 0, m_killsAtOrders = 0;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("ballast"), QStringLiteral("The program."), QStringLiteral("FILE")},
                       {QStringLiteral("runs"), QStringLiteral("How often it is killed."), QStringLiteral("N"), QStringLiteral("200")},
                       {QStringLiteral("seed"), QStringLiteral("Of the kills."), QStringLiteral("N"), QStringLiteral("1")}});
    parser.addHelpOption();
    parser.process(application);
    Harness harness(parser.value(QStringLiteral("ballast")), parser.value(QStringLiteral("seed")).toULongLong());
    const int runs = parser.value(QStringLiteral("runs")).toInt();
    for (int i = 1; i <= runs; ++i) {
        harness.run();
        if (i % 50 == 0) {
            std::printf("%d of %d lives\n", i, runs);
            std::fflush(stdout);
        }
    }
    const QString problem = harness.finish();
    harness.report();
    if (problem.isEmpty()) {
        std::printf("%d kills: nothing lost, nothing doubled\n", runs);
        return 0;
    }
    std::printf("FAILED: %s\nits last words:\n%s\n", qPrintable(problem), qPrintable(harness.lastWords()));
    return 1;
}
