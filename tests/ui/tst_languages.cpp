// SPDX-License-Identifier: GPL-3.0-or-later
#include "../test_program.h"

#include "catalogue.h"
#include "demo_review.h"
#include "demo_snapshot.h"
#include "engine/limits.h"
#include "engine/mode_gate.h"
#include "risk/named_days.h"
#include "strategy/presets.h"
#include "strategy/strategy.h"
#include "ui/action_registry.h"
#include "ui/core_text.h"
#include "ui/format.h"
#include "ui/help_window.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/review_panel.h"
#include "ui/text_label.h"
#include "ui/what_if_panel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDockWidget>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLibraryInfo>
#include <QMenu>
#include <QProcess>
#include <QSet>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTranslator>

#include <memory>

namespace tst_languages {

using namespace ballast;
using namespace ballast::ui;
using test::Catalogue;
using test::keyOf;
using test::Translation;

namespace {

const QString root = QStringLiteral(BALLAST_SOURCE_DIR);

QString fileOf(const LanguageEntry &language)
{
    return root + QStringLiteral("/translations/ballast_%1.ts").arg(QLatin1String(language.code));
}

bool isEnglish(const LanguageEntry &language) { return QLatin1String(language.code) == QLatin1String("en"); }

/// Marks what it translates, and remembers what it was asked for.
class Marker : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment, int) const override
    {
        if (!source || !*source)
            return {};
        const QString itsContext = QString::fromUtf8(context), text = QString::fromUtf8(source);
        const bool ours = itsContext.startsWith(QStringLiteral("ballast::")) || itsContext == QStringLiteral("Core")
                          || itsContext == QStringLiteral("risk") || itsContext == QStringLiteral("QObject");
        if (ours)
            asked.insert(keyOf(itsContext, text, QString::fromUtf8(comment)));
        return ours || itsContext == QStringLiteral("QPlatformTheme") ? QChar(0xab) + text + QChar(0xbb) : QString();
    }
    mutable QSet<QString> asked;
};

/// What is left of a text without its translated parts and the names that are the same in every language.
QString untranslated(QString text)
{
    static const QRegularExpression marked(QStringLiteral("\u00ab[^\u00ab\u00bb]*\u00bb"));
    static const QRegularExpression names(
        QStringLiteral("ETHUSDT|BTCUSDT|ETH|USDT|USD|UTC|BTC|Ballast|Binance|EWMA|GARCH|HAR|Yang|Zhang|HMM|QLIKE|DVOL|F\\d+|Ctrl|Shift|"
                       "P&L|VaR|https?://\\S+|bps|sigma|\\d+h"));
    for (QString before; before != text;) {
        before = text;
        text.remove(marked);
    }
    return text.remove(names);
}

bool hasWords(const QString &text)
{
    static const QRegularExpression words(QStringLiteral("[A-Za-z]{3,}"));
    return words.match(text).hasMatch();
}

/// Every text of the widgets below `window` that is seen.
QStringList visibleTexts(const QWidget &window)
{
    QStringList out;
    for (const auto *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            out << label->text();
        else if (const auto *line = qobject_cast<const TextLabel *>(widget))
            out << line->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            out << button->text();
        else if (const auto *box = qobject_cast<const QComboBox *>(widget))
            out << box->currentText();
        else if (const auto *bar = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < bar->count(); ++i)
                out << bar->tabText(i);
        } else if (const auto *header = qobject_cast<const QHeaderView *>(widget); header && header->model()) {
            for (int i = 0; i < header->count(); ++i)
                out << header->model()->headerData(i, header->orientation()).toString();
        }
    }
    return out;
}

struct Desk
{
    QTemporaryDir home;
    Settings settings{home.filePath(QStringLiteral("settings.ini"))};
    std::shared_ptr<engine::Snapshot> snapshot = std::make_shared<engine::Snapshot>(test::demoSnapshot(7));
    MainWindow window{[this] { return snapshot; }, [](const engine::Intent &) {}, settings};

    Desk()
    {
        window.resize(1440, 900);
        window.show();
        QCoreApplication::processEvents();
    }
};

/// A language is in force until the end of the test function.
struct Marked
{
    Marker marker;
    Marked() { QApplication::installTranslator(&marker); }
    ~Marked() { QApplication::removeTranslator(&marker); }
};

} // namespace

class LanguagesTest : public QObject
{
    Q_OBJECT

    static void addLanguages()
    {
        QTest::addColumn<QString>("path");
        for (const auto &language : languages()) {
            if (!isEnglish(language))
                QTest::newRow(language.code) << fileOf(language);
        }
    }

private Q_SLOTS:
    void cleanup() { setLanguage(*qApp, QStringLiteral("en")); }

    void theNineLanguages_areListed_andEachHasACatalogue()
    {
        QStringList codes;
        for (const auto &language : languages()) {
            codes << QLatin1String(language.code);
            QVERIFY2(isEnglish(language) || QFile::exists(fileOf(language)), language.code);
        }
        QStringList wanted{QStringLiteral("de"), QStringLiteral("en"),    QStringLiteral("es"),
                           QStringLiteral("ja"), QStringLiteral("ko"),    QStringLiteral("ru"),
                           QStringLiteral("tr"), QStringLiteral("pt_BR"), QStringLiteral("zh_CN")};
        codes.sort();
        wanted.sort();
        QCOMPARE(codes, wanted);
    }

    void aCatalogue_isForTheLanguageOfItsName_data() { addLanguages(); }
    void aCatalogue_isForTheLanguageOfItsName()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto head = QString::fromUtf8(file.read(200));
        QVERIFY2(head.contains(QStringLiteral("language=\"%1\"").arg(QLatin1String(QTest::currentDataTag()))), qPrintable(head));
        QVERIFY(!test::readCatalogue(path).isEmpty());
    }

    void catalogues_holdEveryTextOfTheSources_andNoOther()
    {
        const QString lupdate = QLibraryInfo::path(QLibraryInfo::BinariesPath) + QStringLiteral("/lupdate");
        if (!QFile::exists(lupdate))
            QSKIP("lupdate is not installed: sources and catalogues are not compared");
        QTemporaryDir folder;
        const QString fresh = folder.filePath(QStringLiteral("fresh.ts"));
        QProcess process;
        process.setWorkingDirectory(root);
        process.start(lupdate, {QStringLiteral("ui"), QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("-I"),
                                QStringLiteral("."), QStringLiteral("-I"), QStringLiteral("core"), QStringLiteral("-locations"),
                                QStringLiteral("none"), QStringLiteral("-ts"), fresh});
        QVERIFY(process.waitForFinished(120'000) && process.exitCode() == 0);
        // A tr() that is looked up under another name than it is filed under is never translated.
        const auto complaints = QString::fromUtf8(process.readAllStandardError()).split(u'\n');
        for (const auto &line : complaints) {
            static const QRegularExpression namespaceOnly(QStringLiteral("'ballast::ui(::format)?' lacks Q_OBJECT"));
            QVERIFY2(!line.contains(QStringLiteral("lacks Q_OBJECT")) || line.contains(namespaceOnly), qPrintable(line));
            QVERIFY2(!line.contains(QStringLiteral("Qualifying with unknown")), qPrintable(line));
        }
        const auto wanted = test::readCatalogue(fresh);
        QVERIFY(wanted.size() > 1000);
        for (const auto &language : languages()) {
            if (isEnglish(language))
                continue;
            const auto held = test::readCatalogue(fileOf(language));
            QStringList differing;
            for (auto it = wanted.begin(); it != wanted.end(); ++it) {
                const auto found = held.find(it.key());
                if (found == held.end() || found->counts != it->counts)
                    differing << QStringLiteral("missing: ") + it->context + QStringLiteral(": ") + it->source;
            }
            for (auto it = held.begin(); it != held.end(); ++it) {
                if (!wanted.contains(it.key()))
                    differing << QStringLiteral("gone: ") + it->context + QStringLiteral(": ") + it->source;
            }
            QVERIFY2(differing.isEmpty(), qPrintable(QLatin1String(language.code) + QStringLiteral(": run ./dev translations; ")
                                                     + differing.mid(0, 5).join(QStringLiteral("; "))));
        }
    }

    void everyText_isTranslated_data() { addLanguages(); }
    void everyText_isTranslated()
    {
        QFETCH(QString, path);
        QStringList open;
        for (const auto &entry : test::readCatalogue(path)) {
            const bool empty =
                std::any_of(entry.forms.begin(), entry.forms.end(), [](const QString &form) { return form.trimmed().isEmpty(); });
            if (!entry.finished || entry.forms.isEmpty() || empty)
                open << entry.source;
        }
        QVERIFY2(open.isEmpty(),
                 qPrintable(QStringLiteral("%1 texts, among them: %2").arg(open.size()).arg(open.mid(0, 5).join(QStringLiteral(" | ")))));
        QVERIFY(setLanguage(*qApp, QLatin1String(QTest::currentDataTag())));
    }

    void translations_keepThePlaceHolders_data() { addLanguages(); }
    void translations_keepThePlaceHolders()
    {
        QFETCH(QString, path);
        for (const auto &entry : test::readCatalogue(path)) {
            for (const auto &form : entry.forms) {
                if (!entry.finished)
                    continue;
                QVERIFY2(!form.trimmed().isEmpty(), qPrintable(entry.source));
                auto wanted = test::placeHolders(entry.source), held = test::placeHolders(form);
                if (entry.counts) { // "one alert" needs no figure
                    wanted.removeAll(QStringLiteral("%n"));
                    held.removeAll(QStringLiteral("%n"));
                }
                QVERIFY2(wanted == held, qPrintable(entry.source + QStringLiteral(" -> ") + form));
            }
        }
    }

    /// Every context that the window asks under is one that the catalogues file under.
    void whatTheWindowAsksFor_isInTheCatalogue()
    {
        Marked in;
        {
            Desk desk;
            const auto reviews = std::make_shared<test::StubReviews>();
            desk.window.findChild<ReviewPanel *>()->setSource(reviews);
            desk.window.findChild<WhatIfPanel *>()->setSource(reviews);
            for (const auto &workspace : workspaces()) {
                desk.window.showWorkspace(workspace.id);
                QTest::qWait(20);
            }
            if (reviews->answer)
                reviews->answer(test::demoReview(desk.snapshot->at));
            for (const auto command : {Command::settings, Command::help, Command::commandPalette}) {
                desk.window.actions()[command]->trigger();
                QTest::qWait(20);
            }
        }
        const auto held = test::readCatalogue(root + QStringLiteral("/translations/ballast_de.ts"));
        QVERIFY(in.marker.asked.size() > 400);
        for (const auto &key : std::as_const(in.marker.asked))
            QVERIFY2(held.contains(key), qPrintable(QString(key).replace(QChar(0x1f), QStringLiteral(" | "))));
    }

    void noTextOfTheWindow_staysEnglish_data()
    {
        QTest::addColumn<int>("workspace");
        for (const auto &workspace : workspaces())
            QTest::newRow(qPrintable(workspace.key)) << int(workspace.id);
    }
    void noTextOfTheWindow_staysEnglish()
    {
        QFETCH(int, workspace);
        Marked in;
        Desk desk;
        desk.window.showWorkspace(Workspace(workspace));
        QTest::qWait(50);
        for (const auto &text : visibleTexts(desk.window))
            QVERIFY2(!hasWords(untranslated(text)), qPrintable(text));
    }

    void whatTheCoreSays_isKnownToTranslators()
    {
        const auto known = [](std::string_view english) {
            const bool found = isKnownToTranslators(english);
            if (!found)
                qWarning("not in ui/core_sentences.cpp: %.*s", int(english.size()), english.data());
            return found;
        };
        bool all = true;
        for (const auto &spec : strategy::parameterTable())
            all = known(spec.name) && known(spec.meaning) && all;
        for (const auto &each : strategy::strategies())
            all = known(each.name) && known(each.meaning) && all;
        for (const auto &each : strategy::presets())
            all = known(each.name) && known(each.meaning) && all;
        const auto snapshot = test::demoSnapshot(7);
        for (const auto &decision : snapshot.decisions) {
            all = known(strategy::explain(decision)) && all;
            if (decision.nearest)
                all = known(strategy::describe(*decision.nearest)) && all;
        }
        auto held = snapshot.current;
        for (int hold = 1; hold <= int(strategy::Hold::conflict); ++hold) {
            held.hold = strategy::Hold(hold);
            all = known(strategy::explain(held)) && all;
        }
        for (const auto &day : risk::namedDays)
            all = known(day.name.substr(11)) && all;
        for (const auto ratio : {0.0, 0.4, 5.0})
            all = known(engine::previewRatio(snapshot, ratio).explanation) && all;
        for (const auto value : {0.1, 0.9, 77.0})
            all = known(engine::previewParameter(snapshot, strategy::ParameterId::minimumRatio, value).explanation) && all;
        for (const auto value : {0.0, 0.5, 1.0})
            all = known(engine::previewParameter(snapshot, strategy::ParameterId::signalDial, value).explanation) && all;
        for (const auto mode : {engine::Mode::paper, engine::Mode::testnet, engine::Mode::live})
            all = known(engine::passGate(mode, {0, 0, 3}).error().message()) && all;
        for (int limit = 0; limit <= int(engine::Limit::malformed); ++limit)
            all = known("A hedge order was held back by the limit on " + std::string(name(engine::Limit(limit))) + ".") && all;
        QVERIFY(all);
    }

    void whatTheCoreSays_isTranslatedInParts()
    {
        Marked in;
        QCOMPARE(coreText("Trading is suspended. Did nothing: trading is paused."),
                 QStringLiteral("\u00abTrading is suspended.\u00bb \u00abDid nothing: \u00abtrading is paused\u00bb.\u00bb"));
        QCOMPARE(coreText("Preset in force: lean."), QStringLiteral("\u00abPreset in force: \u00ablean\u00bb.\u00bb"));
        QCOMPARE(coreText("bandWidth can't be 7; choose from 0 to 0.5."),
                 QStringLiteral("\u00abbandWidth can't be 7\u00bb; \u00abchoose from 0 to 0.5\u00bb."));
        QCOMPARE(coreText("nobody has written this"), QStringLiteral("nobody has written this"));
        QCOMPARE(coreText(""), QString());
    }

    void figuresInSentences_haveTheDecimalSignOfTheLanguage()
    {
        setLanguage(*qApp, QStringLiteral("de"));
        QVERIFY(coreText("liquidation is only 2.5 expected one-day moves away").contains(QStringLiteral("2,5")));
        setLanguage(*qApp, QStringLiteral("en"));
        QVERIFY(coreText("liquidation is only 2.5 expected one-day moves away").contains(QStringLiteral("2.5")));
    }

    /// Also of a help window that stands open beside it.
    void anotherLanguage_changesAnOpenWindow_withoutRestart()
    {
        Desk desk;
        desk.window.actions()[Command::help]->trigger();
        QTest::qWait(50);
        const auto textOf = [&](const char *dock) { return desk.window.findChild<QDockWidget *>(QLatin1String(dock))->windowTitle(); };
        const QString before = textOf("positions");
        {
            Marked in;
            QTest::qWait(100);
            QCOMPARE(textOf("positions"), QChar(0xab) + before + QChar(0xbb));
            const auto *help = desk.window.findChild<HelpWindow *>();
            QVERIFY(help && help->isVisible());
            QVERIFY(help->windowTitle().startsWith(QChar(0xab)));
            for (const auto &text : visibleTexts(*help))
                QVERIFY2(!hasWords(untranslated(text)), qPrintable(text));
            QVERIFY(desk.window.actions()[Command::arm]->text().startsWith(QChar(0xab)));
        }
        QTest::qWait(100);
        QCOMPARE(textOf("positions"), before);
    }

    void numbersFollowTheLanguage()
    {
        Desk desk;
        QCOMPARE(format::number(1234.5, 2), QStringLiteral("1,234.50"));
        setLanguage(*qApp, QStringLiteral("de"));
        QTest::qWait(100);
        QCOMPARE(format::number(1234.5, 2), QStringLiteral("1.234,50"));
        QVERIFY(desk.window.isVisible());
        setLanguage(*qApp, QStringLiteral("ru"));
        QCOMPARE(QLocale().decimalPoint(), QStringLiteral(","));
    }
};

int run(int count, char **arguments) { return test_program::run<LanguagesTest, QApplication>(count, arguments); }

} // namespace tst_languages
#include "tst_languages.moc"
