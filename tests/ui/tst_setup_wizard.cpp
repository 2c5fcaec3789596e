// SPDX-License-Identifier: GPL-3.0-or-later
// What the wizard gathers, while the exchange takes its time to answer.
#include "../test_program.h"

#include "stub_services.h"
#include "ui/setup_wizard.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>

#include <vector>

namespace tst_setup_wizard {

using namespace ballast;
using namespace ballast::ui;

namespace {

/// Answers when it is told to.
class SlowSetup final : public test::StubSetup
{
public:
    void checkKey(SetupPlace place, domain::KeyUse use, TypedKey key, QObject *context, std::function<void(KeyReport)> then) override
    {
        waiting.emplace_back([=, this] { StubSetup::checkKey(place, use, key, context, then); });
        if (!slow)
            answer();
    }
    void keep(SetupResult result, QObject *, Then<QString> then) override
    {
        kept = std::move(result);
        then(QStringLiteral("simulated"));
    }
    void answer()
    {
        for (const auto &each : std::exchange(waiting, {}))
            each();
    }

    bool slow = false;
    std::vector<std::function<void()>> waiting;
    std::optional<SetupResult> kept;
};

struct Desk
{
    SlowSetup setup;
    test::StubSessions sessions;
    std::unique_ptr<SetupWizard> wizard = std::make_unique<SetupWizard>(setup, &sessions, Look(), nullptr);

    Desk()
    {
        wizard->setAttribute(Qt::WA_DeleteOnClose, false);
        wizard->show();
    }
    template<typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return wizard->findChild<Widget *>(QLatin1String(name));
    }
    [[nodiscard]] QPushButton *next() const { return find<QPushButton>("setupNext"); }
    void test(const char *suffix) const
    {
        const QByteArray end(suffix);
        find<QLineEdit>(QByteArray("setupKey" + end).constData())->setText(QString::fromLatin1("key-of-" + end));
        find<QLineEdit>(QByteArray("setupSecret" + end).constData())->setText(QStringLiteral("secret"));
        find<QPushButton>(QByteArray("setupTest" + end).constData())->click();
    }
    /// To the page of transfers, with both accounts' keys tested.
    void goToTransfers() const
    {
        next()->click();
        test("Own");
        next()->click();
        test("Hedge");
        next()->click();
        next()->click();
    }
    void finish() const
    {
        auto *stack = wizard->findChild<QStackedWidget *>();
        while (stack->currentIndex() + 1 < stack->count()) {
            if (auto *passphrase = find<QLineEdit>("setupPassphrase"); passphrase && passphrase->isVisible()) {
                passphrase->setText(QStringLiteral("correct horse battery"));
                find<QLineEdit>("setupPassphraseAgain")->setText(QStringLiteral("correct horse battery"));
            }
            QVERIFY(next()->isEnabled());
            next()->click();
        }
        next()->click();
    }
};

} // namespace

class SetupWizardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void transfers_areSetUp_onlyWithAKeyThatFits_andTwoNames()
    {
        Desk desk;
        desk.goToTransfers();
        auto *notNow = desk.find<QCheckBox>("setupNoneTransfer");
        QVERIFY(notNow->isVisible() && notNow->isChecked() && desk.next()->isEnabled());
        notNow->click();
        QVERIFY(!desk.next()->isEnabled());
        desk.test("Transfer");
        QVERIFY(!desk.next()->isEnabled()); // from where?
        desk.find<QLineEdit>("setupHedgeName")->setText(QStringLiteral("one@example.org"));
        QVERIFY(desk.next()->isEnabled());
        desk.find<QLineEdit>("setupProtectedName")->setText(QStringLiteral("one@example.org"));
        QVERIFY(!desk.next()->isEnabled()); // one account
        desk.find<QLineEdit>("setupProtectedName")->setText(QStringLiteral("two@example.org"));
        desk.finish();
        QVERIFY(desk.setup.kept && desk.setup.kept->transfers);
        QCOMPARE(desk.setup.kept->transfers->key.key.reveal(), QByteArray("key-of-Transfer"));
        QCOMPARE(desk.setup.kept->transfers->hedgeName, QStringLiteral("one@example.org"));
        QCOMPARE(desk.setup.kept->transfers->protectedName, QStringLiteral("two@example.org"));
    }
    void whoSaysNotNow_whileTheKeyIsAskedAbout_getsNoTransfers()
    {
        Desk desk;
        desk.goToTransfers();
        auto *notNow = desk.find<QCheckBox>("setupNoneTransfer");
        notNow->click();
        desk.find<QLineEdit>("setupHedgeName")->setText(QStringLiteral("one@example.org"));
        desk.setup.slow = true;
        desk.test("Transfer");
        notNow->setChecked(true);
        desk.setup.answer();
        desk.finish();
        QVERIFY(desk.setup.kept && !desk.setup.kept->transfers);
    }
    void anotherHedgeKey_forgetsWhatWasSetUpForTheFirst()
    {
        Desk desk;
        desk.goToTransfers();
        desk.find<QCheckBox>("setupNoneTransfer")->click();
        desk.find<QLineEdit>("setupHedgeName")->setText(QStringLiteral("one@example.org"));
        desk.test("Transfer");
        QVERIFY(desk.next()->isEnabled());
        auto *back = desk.find<QPushButton>("setupBack");
        back->click();
        back->click();
        desk.find<QCheckBox>("setupNoneHedge")->click();
        desk.next()->click();
        desk.next()->click();
        QVERIFY(desk.find<QCheckBox>("setupNoneTransfer")->isChecked() && desk.next()->isEnabled());
        desk.finish();
        QVERIFY(desk.setup.kept && !desk.setup.kept->transfers && !desk.setup.kept->hedge);
    }
};

int run(int count, char **arguments) { return test_program::run<SetupWizardTest, QApplication>(count, arguments); }

} // namespace tst_setup_wizard
#include "tst_setup_wizard.moc"
