// SPDX-License-Identifier: GPL-3.0-or-later
// A newcomer's first hour in some seconds: first start, wizard, paper, an override that expires, kill switch, language, theme. The window,
// the session desk and the set-up are the real ones; only the exchange is simulated, and it is reached through its sockets.
#include "../test_program.h"

#include "app/account_setup.h"
#include "app/live_run.h"
#include "app/session_desk.h"
#include "runtime/clock.h"
#include "text_fit.h"
#include "ui/action_registry.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/setup_wizard.h"
#include "venue/simulated/exchange_server.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

namespace tst_newcomer {

using namespace ballast;
using namespace ballast::ui;

namespace {

constexpr int patienceMs = 90'000;

/// The exchange in a thread of its own, as another program would run it.
struct Exchange
{
    QThread thread;
    venue::simulated::ExchangeServer *server;
    quint16 port = 0;

    Exchange()
    {
        exchange::SimulatedExchange market(exchange::standardConfig(exchange::makeScenario("calm").value(), 1, runtime::wallNow()));
        const auto own = market.openAccount("own", domain::Money::fromInteger(6000));
        const auto hedge = market.openAccount("hedge", domain::Money::fromInteger(20'000));
        market.seedPosition(own, {0}, domain::Quantity::fromInteger(10), domain::Price::fromInteger(3000), 5, domain::MarginMode::cross);
        server = new venue::simulated::ExchangeServer(std::move(market), [] { return runtime::wallNow(); });
        server->addKey(
            {QByteArrayLiteral("newcomer-own-key"), venue::Secret(QByteArrayLiteral("newcomer-own-secret")), own, {.read = true}});
        server->addKey({QByteArrayLiteral("newcomer-hedge-key"),
                        venue::Secret(QByteArrayLiteral("newcomer-hedge-secret")),
                        hedge,
                        {.read = true, .trade = true}});
        server->addKey({QByteArrayLiteral("newcomer-main-key"),
                        venue::Secret(QByteArrayLiteral("newcomer-main-secret")),
                        own,
                        {.read = true, .transfer = true}});
        server->moveToThread(&thread);
        thread.start();
        QMetaObject::invokeMethod(
            server, [this] { port = server->listen(0).value_or(0); }, Qt::BlockingQueuedConnection);
    }
    ~Exchange()
    {
        QMetaObject::invokeMethod(
            server, [this] { delete server; }, Qt::BlockingQueuedConnection);
        thread.quit();
        thread.wait();
    }
};

/// What is wrong with what is seen, once layouts have followed the texts.
QString problemsOf(const QWidget &widget)
{
    QCoreApplication::processEvents();
    return (test::misfits(widget) + test::badFigures(widget)).join(u'\n');
}

} // namespace

#define LOOKS_FINE(widget)                                                                                                                 \
    do {                                                                                                                                   \
        const auto problems = problemsOf(widget);                                                                                          \
        QVERIFY2(problems.isEmpty(), qPrintable(problems));                                                                                \
    } while (false)

class NewcomerTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;
    std::unique_ptr<Exchange> m_exchange;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<app::SessionDesk> m_desk;
    std::unique_ptr<app::AccountSetup> m_setup;
    std::unique_ptr<MainWindow> m_window;

    [[nodiscard]] std::shared_ptr<const engine::Snapshot> now() const { return m_desk->latest(); }
    template<typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_window->findChild<T *>(QLatin1String(name));
    }
    void trigger(Command command) const
    {
        m_window->refresh(); // what may be done follows the newest state
        auto *action = m_window->actions()[command];
        QVERIFY2(action->isEnabled(), qPrintable(action->text()));
        action->trigger();
        QTest::qWait(50);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_home.isValid());
        m_exchange = std::make_unique<Exchange>();
        QVERIFY(m_exchange->port != 0);
        m_settings = std::make_unique<Settings>(m_home.filePath(QStringLiteral("settings.ini")));
        m_desk = std::make_unique<app::SessionDesk>(m_home.path());
        m_setup = std::make_unique<app::AccountSetup>(m_home.path());
        m_window = std::make_unique<MainWindow>([this] { return m_desk->latest(); },
                                                [this](engine::Intent intent) { m_desk->post(std::move(intent)); }, *m_settings,
                                                Services{.sessions = m_desk.get(), .setup = m_setup.get(), .dataFolder = m_home.path()});
        m_window->resize(1440, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void cleanupTestCase()
    {
        m_window.reset();
        m_setup.reset();
        m_desk.reset();
        m_exchange.reset();
        setLanguage(*qApp, QStringLiteral("en"));
    }

    void a_theFirstStart_playsTheDemo()
    {
        m_desk->begin(engine::Mode::demo, app::startDemo({}));
        QTRY_VERIFY_WITH_TIMEOUT(now() && now()->mode == engine::Mode::demo && now()->market.mark > 0, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(now()->ratio.target > 0, patienceMs);
        m_window->refresh();
        LOOKS_FINE(*m_window);
    }

    void b_theWizard_setsUpAnAccount_andStartsPaper()
    {
        trigger(Command::setUpAccount);
        auto *wizard = m_window->findChild<SetupWizard *>();
        QVERIFY(wizard && wizard->isVisible());
        auto *next = wizard->findChild<QPushButton *>(QStringLiteral("setupNext"));
        auto *stack = wizard->findChild<QStackedWidget *>();
        const auto type = [&](const char *name, const QString &text) {
            auto *field = wizard->findChild<QLineEdit *>(QLatin1String(name));
            QVERIFY2(field && field->isVisible(), name);
            field->setText(text);
        };
        const auto goOn = [&] {
            QTRY_VERIFY_WITH_TIMEOUT(next->isEnabled(), patienceMs);
            LOOKS_FINE(*wizard);
            QTest::mouseClick(next, Qt::LeftButton);
        };
        QCOMPARE(stack->currentIndex(), 0);
        type("setupAddress", QStringLiteral("http://127.0.0.1:%1").arg(m_exchange->port));
        goOn();

        QVERIFY(!next->isEnabled()); // no key, no next step
        type("setupKeyOwn", QStringLiteral("newcomer-hedge-key"));
        type("setupSecretOwn", QStringLiteral("newcomer-hedge-secret"));
        QTest::mouseClick(wizard->findChild<QPushButton *>(QStringLiteral("setupTestOwn")), Qt::LeftButton);
        auto *outcome = wizard->findChild<QLabel *>(QStringLiteral("setupOutcomeOwn"));
        QTRY_VERIFY_WITH_TIMEOUT(outcome->text().contains(QStringLiteral("may trade")), patienceMs); // a trading key is refused here
        QVERIFY(!next->isEnabled());
        type("setupKeyOwn", QStringLiteral("newcomer-own-key"));
        type("setupSecretOwn", QStringLiteral("newcomer-own-secret"));
        QTest::mouseClick(wizard->findChild<QPushButton *>(QStringLiteral("setupTestOwn")), Qt::LeftButton);
        goOn();

        type("setupKeyHedge", QStringLiteral("newcomer-hedge-key"));
        type("setupSecretHedge", QStringLiteral("newcomer-hedge-secret"));
        QTest::mouseClick(wizard->findChild<QPushButton *>(QStringLiteral("setupTestHedge")), Qt::LeftButton);
        goOn(); // roles and isolation
        goOn(); // margin transfers

        QVERIFY(next->isEnabled()); // margin may be moved by hand
        QTest::mouseClick(wizard->findChild<QCheckBox *>(QStringLiteral("setupNoneTransfer")), Qt::LeftButton, {}, QPoint(8, 8));
        QVERIFY(!next->isEnabled());
        auto *transfer = wizard->findChild<QPushButton *>(QStringLiteral("setupTestTransfer"));
        auto *moves = wizard->findChild<QLabel *>(QStringLiteral("setupOutcomeTransfer"));
        type("setupKeyTransfer", QStringLiteral("newcomer-own-key"));
        type("setupSecretTransfer", QStringLiteral("newcomer-own-secret"));
        QTest::mouseClick(transfer, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(moves->text().contains(QStringLiteral("may not move money")), patienceMs);
        type("setupKeyTransfer", QStringLiteral("newcomer-main-key"));
        type("setupSecretTransfer", QStringLiteral("newcomer-main-secret"));
        QTest::mouseClick(transfer, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(moves->text().startsWith(QStringLiteral("The key fits.")), patienceMs);
        QVERIFY(!next->isEnabled()); // from where, the exchange can't guess
        type("setupHedgeName", QStringLiteral("hedge1@example.org"));
        type("setupProtectedName", QStringLiteral("own0@example.org"));
        goOn(); // limits
        goOn(); // does it pay?
        auto *verdict = wizard->findChild<QLabel *>(QStringLiteral("setupVerdict"));
        QTRY_VERIFY_WITH_TIMEOUT(verdict->text().startsWith(QStringLiteral("Hedging")), patienceMs);
        goOn(); // where the keys are kept
        QTest::mouseClick(wizard->findChild<QRadioButton *>(QStringLiteral("setupFile")), Qt::LeftButton);
        type("setupPath", m_home.filePath(QStringLiteral("keys.sealed")));
        type("setupPassphrase", QStringLiteral("sleeps through the night"));
        QVERIFY(!next->isEnabled());
        type("setupPassphraseAgain", QStringLiteral("sleeps through the night"));
        goOn(); // begin
        auto *paper = wizard->findChild<QRadioButton *>(QStringLiteral("setupMode%1").arg(int(engine::Mode::paper)));
        QTRY_VERIFY_WITH_TIMEOUT(
            paper || (paper = wizard->findChild<QRadioButton *>(QStringLiteral("setupMode%1").arg(int(engine::Mode::paper)))), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(paper->isEnabled(), patienceMs);
        paper->click();
        goOn();

        QTRY_VERIFY_WITH_TIMEOUT(m_desk->state().phase == SessionState::Phase::running && m_desk->state().mode == engine::Mode::paper,
                                 patienceMs);
        QVERIFY(!m_desk->state().error);
        QTRY_VERIFY_WITH_TIMEOUT(now()->mode == engine::Mode::paper && now()->exposure.protectedDelta > 9, patienceMs);
        // What is done on the simulated exchange never counts for the ladder of a real one.
        QVERIFY2(m_desk->databasePath().endsWith(QStringLiteral("paper-simulated.sqlite")), qPrintable(m_desk->databasePath()));
        m_window->refresh();
        LOOKS_FINE(*m_window);
    }

    void c_paper_isArmed_andHedges()
    {
        if (m_window->actions()[Command::arm]->isEnabled()) // paper arms itself: none of its orders leaves the program
            trigger(Command::arm);
        QTRY_VERIFY_WITH_TIMEOUT(now()->armState == engine::ArmState::armed, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!now()->decisions.empty(), patienceMs);
        m_window->refresh();
        LOOKS_FINE(*m_window);
    }

    void d_anOverride_isShownBeforeItIsApplied_andExpires()
    {
        trigger(Command::editOverride);
        QTRY_VERIFY(find<QDockWidget>("parameters")->isVisible());
        m_window->refresh();
        auto *value = find<QDoubleSpinBox>("overrideValue");
        value->setValue(35);
        find<QLineEdit>("overrideReason")->setText(QStringLiteral("first try"));
        auto *expiry = find<QComboBox>("overrideExpiry");
        expiry->setCurrentIndex(expiry->findData(qlonglong(900)));
        LOOKS_FINE(*m_window);
        QTest::mouseClick(find<QPushButton>("overrideApply"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(now()->overrides.size() == 1, patienceMs);
        const auto active = now()->overrides.front();
        QVERIFY(!active.parameter && std::fabs(active.value - 0.35) < 1e-9);
        const auto lasts = active.expiresAt - active.setAt; // asked for by the snapshot's clock, set some moments later
        QVERIFY(lasts > std::chrono::minutes(14) && lasts <= std::chrono::minutes(15));
        QTRY_VERIFY_WITH_TIMEOUT(std::fabs(now()->ratio.target - 0.35) < 0.02, patienceMs);
        m_window->refresh();
        QVERIFY(find<QPushButton>("overrideHistory")->isEnabled());
        trigger(Command::backToAutomatic);
        QTRY_VERIFY_WITH_TIMEOUT(now()->overrides.empty(), patienceMs);
    }

    void e_theKillSwitch_stopsEverything()
    {
        trigger(Command::pause);
        QTRY_VERIFY_WITH_TIMEOUT(now()->armState == engine::ArmState::paused, patienceMs);
        m_window->refresh();
        LOOKS_FINE(*m_window);
        trigger(Command::cancelOrders);
        QTRY_VERIFY_WITH_TIMEOUT(
            std::none_of(now()->orders.begin(), now()->orders.end(), [](const auto &order) { return !domain::isFinal(order.status); }),
            patienceMs);
        trigger(Command::resume);
        QTRY_VERIFY_WITH_TIMEOUT(now()->armState != engine::ArmState::paused, patienceMs);
        trigger(Command::disarm);
        QTRY_VERIFY_WITH_TIMEOUT(now()->armState == engine::ArmState::disarmed, patienceMs);
    }

    void f_onTheTestSystem_marginMovesByTheKeyOfTheWizard()
    {
        QLineEdit passphrase(QStringLiteral("sleeps through the night"));
        m_desk->start({engine::Mode::testnet, QStringLiteral("simulated"), TypedSecret::from(passphrase), {}});
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->state().phase == SessionState::Phase::running && m_desk->state().mode == engine::Mode::testnet,
                                 patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(now()->mode == engine::Mode::testnet && now()->exposure.protectedDelta > 9, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(now()->liquidation.distance < 0, patienceMs);
        trigger(Command::arm);
        QTRY_VERIFY_WITH_TIMEOUT(now()->armState == engine::ArmState::armed, patienceMs);
        QCOMPARE(now()->bridge.moved, 0.0); // liquidation is far
        const double before = now()->exposure.protectedEquity;
        using strategy::ParameterId;
        QTRY_VERIFY_WITH_TIMEOUT(now()->exposure.hedgeDelta < -2, patienceMs); // what the hedge needs stays where it is
        m_desk->post(
            engine::ApplyParameters{domain::Label("wide"), {}, {{ParameterId::bridgeTrigger, 0.3}, {ParameterId::bridgeTarget, 0.35}}});
        QTRY_VERIFY_WITH_TIMEOUT(now()->bridge.moved > 100, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(now()->exposure.protectedEquity - before > now()->bridge.moved / 2, patienceMs); // the mark moves, too
        QCOMPARE(now()->bridge.transfers.front().status, domain::TransferStatus::confirmed);
        m_window->refresh();
        LOOKS_FINE(*m_window);
        trigger(Command::disarm);
        QTRY_VERIFY_WITH_TIMEOUT(now()->armState == engine::ArmState::disarmed, patienceMs);
    }

    void g_everyWorkspace_isLookedAt()
    {
        for (const auto &workspace : workspaces()) {
            if (!isOffered(workspace)) {
                qWarning("no panel of the workspace %s yet: not looked at", qPrintable(workspace.key));
                continue;
            }
            m_window->showWorkspace(workspace.id);
            QTest::qWait(150);
            m_window->refresh();
            const auto problems = problemsOf(*m_window);
            QVERIFY2(problems.isEmpty(), qPrintable(workspace.key + u'\n' + problems));
        }
        m_window->showWorkspace(Workspace::overview);
    }

    void h_languageAndTheme_changeWithoutRestart()
    {
        trigger(Command::settings);
        auto *dialog = m_window->findChild<QDialog *>(QStringLiteral("settings"));
        QVERIFY(dialog && dialog->isVisible());
        auto *language = dialog->findChild<QComboBox *>(QStringLiteral("settingsLanguage"));
        const auto choose = [](QComboBox &box, int index) {
            box.setCurrentIndex(index);
            Q_EMIT box.activated(index);
        };
        choose(*language, language->findData(QStringLiteral("de")));
        QTest::qWait(200);
        QCOMPARE(m_settings->language(), QStringLiteral("de"));
        QCOMPARE(QLocale().language(), QLocale::German);
        m_window->refresh();
        LOOKS_FINE(*m_window);
        dialog = m_window->findChild<QDialog *>(QStringLiteral("settings"));
        QVERIFY(dialog);
        auto *theme = dialog->findChild<QComboBox *>(QStringLiteral("settingsTheme"));
        const auto before = m_window->palette().color(QPalette::Window);
        choose(*theme, theme->findData(int(ThemeName::light)));
        QTest::qWait(100);
        QCOMPARE(m_settings->theme(), ThemeName::light);
        QVERIFY(qApp->palette().color(QPalette::Window) != before);
        LOOKS_FINE(*dialog);
        dialog->close();
        m_window->refresh();
        LOOKS_FINE(*m_window);
    }
};

int run(int count, char **arguments) { return test_program::run<NewcomerTest, QApplication>(count, arguments); }

} // namespace tst_newcomer
#include "tst_newcomer.moc"
