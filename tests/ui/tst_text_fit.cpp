// SPDX-License-Identifier: GPL-3.0-or-later
// No text is cut off and nothing covers anything: every workspace and dialog, in the languages with the longest and the widest words.
#include "../test_program.h"

#include "full_window.h"
#include "text_fit.h"
#include "ui/action_registry.h"
#include "ui/language.h"
#include "ui/mode_dialog.h"
#include "ui/parameter_set_dialog.h"
#include "ui/review_panel.h"
#include "ui/setup_wizard.h"
#include "ui/what_if_panel.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QDockWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QTimer>
#include <QTranslator>

namespace tst_text_fit {

using namespace ballast;
using namespace ballast::ui;

namespace {

/// Every text a quarter longer, as a translation often is.
class Longer : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        if (!QByteArrayView(context).startsWith("ballast") && QByteArrayView(context) != "Core")
            return {};
        QString more;
        while (more.size() < text.size() / 4)
            more += QStringLiteral(" long").mid(0, int(text.size() / 4 - more.size()));
        return text + more;
    }
};

/// In force as long as it lives.
class InLanguage
{
public:
    explicit InLanguage(const QString &code)
    {
        if (code == QStringLiteral("longer"))
            QApplication::installTranslator(&m_longer);
        else
            setLanguage(*qApp, code);
    }
    ~InLanguage()
    {
        QApplication::removeTranslator(&m_longer);
        setLanguage(*qApp, QStringLiteral("en"));
    }

private:
    Longer m_longer;
};

void raiseTab(const QWidget &window, const QString &name)
{
    const auto *wanted = window.findChild<QDockWidget *>(name);
    for (auto *bar : window.findChildren<QTabBar *>(Qt::FindDirectChildrenOnly)) {
        for (int i = 0; i < bar->count(); ++i) {
            if (wanted && bar->tabText(i) == wanted->windowTitle())
                bar->setCurrentIndex(i);
        }
    }
}

using Desk = test::FullWindow;

/// Joined, so that a failure shows them.
QString problemsOf(const QWidget &widget) { return (test::misfits(widget) + test::badFigures(widget)).join(u'\n'); }

} // namespace

class TextFitTest : public QObject
{
    Q_OBJECT

    static void addLanguages()
    {
        QTest::addColumn<QString>("language");
        for (const auto *language : {"en", "longer", "de", "zh_CN", "ja"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

private Q_SLOTS:
    void aTextThatIsCutOff_isFound()
    {
        QWidget parent;
        parent.setObjectName(QStringLiteral("parent"));
        parent.resize(300, 100);
        auto *label = new QLabel(QStringLiteral("a text of some length"), &parent);
        label->setGeometry(0, 0, 40, 20);
        auto *other = new QPushButton(QStringLiteral("covers"), &parent);
        other->setGeometry(20, 0, 200, 40);
        parent.show();
        QCOMPARE(test::misfits(parent).size(), 2);
        QVERIFY(test::misfits(parent).join(u'\n').contains(QStringLiteral("covers")));
        label->setToolTip(label->text());
        other->move(60, 40);
        QCOMPARE(test::misfits(parent), QStringList());
    }

    void aFigureThatIsNone_isFound()
    {
        QWidget parent;
        auto *label = new QLabel(QStringLiteral("information, finance, Anna"), &parent);
        parent.show();
        QCOMPARE(test::badFigures(parent), QStringList());
        label->setText(QStringLiteral("costs nan USDT"));
        QCOMPARE(test::badFigures(parent).size(), 1);
        label->setText(QStringLiteral("-inf"));
        QCOMPARE(test::badFigures(parent).size(), 1);
    }

    void workspaces_fit_data() { addLanguages(); }
    void workspaces_fit()
    {
        QFETCH(QString, language);
        const InLanguage in(language);
        for (const auto &size : {QSize(1100, 700), QSize(1440, 900)}) {
            Desk desk(test::demoSnapshot(7), size);
            for (const auto &workspace : workspaces()) {
                if (!isOffered(workspace))
                    continue;
                desk.window->showWorkspace(workspace.id);
                QTest::qWait(30);
                desk.answerAll();
                for (const auto &place : workspace.places) {
                    raiseTab(*desk.window, place.dock);
                    QTest::qWait(10);
                    const auto problems = problemsOf(*desk.window);
                    QVERIFY2(problems.isEmpty(),
                             qPrintable(
                                 QStringLiteral("%1, %2, %3 px wide\n%4").arg(workspace.key, place.dock).arg(size.width()).arg(problems)));
                }
            }
        }
    }

    void emptyAndStaleStates_fit()
    {
        for (const auto &snapshot : {test::emptySnapshot(), test::stale(test::demoSnapshot(7))}) {
            Desk desk(snapshot);
            const auto problems = problemsOf(*desk.window);
            QVERIFY2(problems.isEmpty(), qPrintable(problems));
        }
    }

    void dialogs_fit_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("command");
        for (const auto *language : {"en", "longer", "de", "zh_CN", "ja"}) {
            for (const auto command : {Command::settings, Command::help, Command::shortcuts, Command::conventions, Command::about,
                                       Command::commandPalette, Command::alertSettings, Command::changeMode, Command::flattenHedge})
                QTest::addRow("%s %d", language, int(command)) << QString::fromLatin1(language) << int(command);
        }
    }
    void dialogs_fit()
    {
        QFETCH(QString, language);
        QFETCH(int, command);
        const InLanguage in(language);
        Desk desk;
        QString problems;
        int seen = 0;
        QTimer::singleShot(150, desk.window.get(), [&] { // a modal dialog runs its own loop meanwhile
            for (auto *dialog : QApplication::topLevelWidgets()) {
                if (dialog == desk.window.get() || !dialog->isVisible() || dialog->windowType() == Qt::ToolTip)
                    continue;
                ++seen;
                problems += problemsOf(*dialog);
                for (auto *tabs : dialog->findChildren<QTabWidget *>()) {
                    for (int i = 0; i < tabs->count(); ++i) {
                        tabs->setCurrentIndex(i);
                        QCoreApplication::processEvents();
                        problems += problemsOf(*dialog);
                    }
                }
                dialog->close();
            }
        });
        desk.window->actions()[Command(command)]->trigger();
        QTest::qWait(200);
        QCOMPARE(seen, 1);
        QVERIFY2(problems.isEmpty(), qPrintable(problems));
    }

    void everyStepOfTheWizard_fits_data() { addLanguages(); }
    void everyStepOfTheWizard_fits()
    {
        QFETCH(QString, language);
        const InLanguage in(language);
        test::StubSessions sessions;
        test::StubSetup setup;
        QTemporaryDir home;
        Settings settings(home.filePath(QStringLiteral("settings.ini")));
        auto *wizard = new SetupWizard(setup, &sessions, Look::from(settings), nullptr);
        const std::unique_ptr<QWidget> owner(wizard);
        wizard->setAttribute(Qt::WA_DeleteOnClose, false);
        wizard->show();
        const auto type = [&](const char *name, const char *text) {
            auto *field = wizard->findChild<QLineEdit *>(QLatin1String(name));
            QVERIFY2(field, name);
            field->setText(QString::fromLatin1(text));
        };
        auto *next = wizard->findChild<QPushButton *>(QStringLiteral("setupNext"));
        auto *stack = wizard->findChild<QStackedWidget *>();
        for (int step = 0; step < stack->count(); ++step) {
            QCOMPARE(stack->currentIndex(), step);
            if (auto *none = wizard->findChild<QCheckBox *>(QStringLiteral("setupNoneTransfer")); none->isVisible()) {
                QVERIFY(next->isEnabled()); // it may be left for later
                none->click();
                type("setupHedgeName", "hedge@example.org");
            }
            for (const auto &[key, secret, test] : {std::tuple{"setupKeyOwn", "setupSecretOwn", "setupTestOwn"},
                                                    {"setupKeyHedge", "setupSecretHedge", "setupTestHedge"},
                                                    {"setupKeyTransfer", "setupSecretTransfer", "setupTestTransfer"}}) {
                if (auto *button = wizard->findChild<QPushButton *>(QLatin1String(test)); button && button->isVisible()) {
                    type(key, test); // two keys
                    type(secret, "secret-of-some-length");
                    button->click();
                }
            }
            if (auto *file = wizard->findChild<QRadioButton *>(QStringLiteral("setupFile")); file && file->isVisible()) {
                file->click();
                type("setupPassphrase", "correct horse battery");
                type("setupPassphraseAgain", "correct horse battery");
            }
            QTest::qWait(20);
            const auto problems = problemsOf(*wizard);
            QVERIFY2(problems.isEmpty(), qPrintable(QStringLiteral("step %1\n").arg(step + 1) + problems));
            if (step + 1 < stack->count()) {
                QVERIFY2(next->isEnabled(), qPrintable(QStringLiteral("step %1").arg(step + 1)));
                next->click();
            }
        }
    }

    void theDifferenceOfASet_fits_data() { addLanguages(); }
    void theDifferenceOfASet_fits()
    {
        QFETCH(QString, language);
        const InLanguage in(language);
        strategy::Parameters then;
        for (const auto &row : strategy::parameterTable())
            then[row.id] = row.maximum;
        QTemporaryDir home;
        Settings settings(home.filePath(QStringLiteral("settings.ini")));
        ParameterSetDialog dialog(
            {QStringLiteral("Set"), QStringLiteral("what it is for"), "static", "composite", strategy::difference({}, then)},
            Look::from(settings), domain::Currency("USDT"), domain::Currency("ETH"), nullptr);
        dialog.show();
        QTest::qWait(20);
        const auto problems = problemsOf(dialog);
        QVERIFY2(problems.isEmpty(), qPrintable(problems));
    }
};

int run(int count, char **arguments) { return test_program::run<TextFitTest, QApplication>(count, arguments); }

} // namespace tst_text_fit
#include "tst_text_fit.moc"
