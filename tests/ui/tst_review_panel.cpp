// SPDX-License-Identifier: GPL-3.0-or-later
#include "../test_program.h"

#include "demo_review.h"
#include "demo_snapshot.h"
#include "ui/main_window.h"
#include "ui/parameter_panel.h"
#include "ui/review_panel.h"
#include "ui/review_text.h"
#include "ui/what_if_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDockWidget>
#include <QDoubleSpinBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>

namespace tst_review_panel {

using namespace ballast;
using namespace ballast::ui;

namespace {

domain::Error failure()
{
    return {domain::ErrorKind::notFound, "there is nothing to review yet", "let a session run for some minutes first", 0};
}

QString allText(const ReportView &view) { return plainText(view.tables()); }

} // namespace

class ReviewPanelTest : public QObject
{
    Q_OBJECT

    engine::Snapshot m_snapshot = test::demoSnapshot(7);

private Q_SLOTS:
    void withoutASource_itSaysSo()
    {
        ReviewPanel panel([](const engine::Intent &) {}, nullptr);
        panel.QWidget::show();
        panel.show(m_snapshot);
        QVERIFY(!panel.state().isEmpty());
    }
    void review_isAskedForOnce_whenItIsLookedAt()
    {
        ReviewPanel panel([](const engine::Intent &) {}, nullptr);
        const auto source = std::make_shared<test::StubReviews>();
        panel.setSource(source);
        panel.show(m_snapshot);
        QCOMPARE(source->asked, 0); // not visible
        panel.QWidget::show();
        panel.show(m_snapshot);
        panel.show(m_snapshot);
        QCOMPARE(source->asked, 1);
        QCOMPARE(source->askedAt, m_snapshot.at);
        QVERIFY(!panel.state().isEmpty()); // loading
        source->answer(test::demoReview(m_snapshot.at));
        QVERIFY(panel.state().isEmpty());
        const auto text = allText(panel.figures());
        for (const char *part : {"USDT", "drifted", "by hand", "Ratio 90", "6 of 7"})
            QVERIFY2(text.contains(QLatin1String(part)), qPrintable(QLatin1String(part) + QStringLiteral(" not in ") + text));
    }
    void errors_areShown_andCanBeTriedAgain()
    {
        ReviewPanel panel([](const engine::Intent &) {}, nullptr);
        const auto source = std::make_shared<test::StubReviews>();
        panel.setSource(source);
        panel.QWidget::show();
        panel.show(m_snapshot);
        source->answer(tl::unexpected(failure()));
        QVERIFY(panel.state().contains(QStringLiteral("nothing to review")));
        panel.reload();
        QCOMPARE(source->asked, 2);
        source->answer(test::demoReview(m_snapshot.at));
        QVERIFY(panel.state().isEmpty());
    }
    void review_isSignedOnce_andOnlyWithEveryPointTicked()
    {
        std::vector<engine::Intent> sent;
        ReviewPanel panel([&](const engine::Intent &intent) { sent.push_back(intent); }, nullptr);
        const auto source = std::make_shared<test::StubReviews>();
        panel.setSource(source);
        panel.QWidget::show();
        panel.show(m_snapshot);
        const auto review = test::demoReview(m_snapshot.at);
        source->answer(review);
        auto *sign = panel.findChild<QPushButton *>(QStringLiteral("signReview"));
        QVERIFY(!sign->isEnabled());
        const auto boxes = panel.findChildren<QCheckBox *>();
        QCOMPARE(std::size_t(boxes.size()), review.weekly.checks.size());
        int ticked = 0;
        for (auto *box : boxes) {
            ticked += box->isChecked();
            box->setChecked(true);
        }
        QCOMPARE(ticked, 4); // what the figures say already
        QVERIFY(sign->isEnabled());
        sign->click();
        sign->click();
        QCOMPARE(sent.size(), std::size_t(1));
        QCOMPARE(std::get<engine::SignReview>(sent.front()).week.view(), std::string_view(review.weekly.week));
        QVERIFY(!sign->isEnabled());
    }
    void answerAfterThePanelHasGone_isHarmless()
    {
        const auto source = std::make_shared<test::StubReviews>();
        {
            ReviewPanel panel([](const engine::Intent &) {}, nullptr);
            panel.setSource(source);
            panel.QWidget::show();
            panel.show(m_snapshot);
        }
        source->answer(test::demoReview(m_snapshot.at));
    }
    void whatIf_asksForWhatIsChosen()
    {
        WhatIfPanel panel(nullptr);
        const auto source = std::make_shared<test::StubReviews>();
        panel.setSource(source);
        panel.show(m_snapshot);
        QCOMPARE(source->questions, 0); // only when told to
        panel.findChild<QSlider *>()->setValue(-20);
        const auto combos = panel.findChildren<QComboBox *>();
        for (auto *combo : combos) {
            if (const int at = combo->findData(int(strategy::ParameterId::minimumRatio)); at > 0 && combo->count() > 10)
                combo->setCurrentIndex(at);
        }
        panel.findChild<QDoubleSpinBox *>()->setValue(55); // per cent
        panel.recalculate();
        QCOMPARE(source->questions, 1);
        const auto &question = source->lastQuestion;
        QCOMPARE(question.move, -0.2);
        QCOMPARE(question.proposed[strategy::ParameterId::minimumRatio], 0.55);
        QCOMPARE(question.parameters, m_snapshot.parameters);
        QVERIFY(question.candles.size() >= 60);
        QVERIFY(panel.mark().contains(QStringLiteral("Replaying")));

        evaluate::WhatIfAnswer answer;
        answer.from = answer.to = m_snapshot.at;
        answer.without = {-900, -0.2, 0, 0, 0, true, false};
        answer.asItIs = {-300, -0.1, 12, 0.5, 3, false, false};
        answer.proposed = {-250, -0.09, 14, 0.6, 4, false, false};
        source->answerWhatIf(answer);
        const auto text = allText(panel.figures());
        QVERIFY2(text.contains(QStringLiteral("liquidated")) && text.contains(QStringLiteral("not happened")), qPrintable(text));

        auto later = m_snapshot;
        later.market.mark *= 1.01;
        panel.show(later);
        QVERIFY2(panel.mark().contains(QStringLiteral("moved on")), qPrintable(panel.mark()));
        panel.findChild<QSlider *>()->setValue(-10);
        QVERIFY2(panel.mark().contains(QStringLiteral("other settings")), qPrintable(panel.mark()));
        panel.recalculate();
        source->answerWhatIf(tl::unexpected(failure()));
        QVERIFY(allText(panel.figures()).contains(QStringLiteral("nothing to review")));
    }
    void whatIf_sendsNothing_andOpensTheEditorWithTheValue()
    {
        QTemporaryDir home;
        Settings settings(home.filePath(QStringLiteral("settings.ini")));
        std::vector<engine::Intent> sent;
        const auto snapshot = test::shared(m_snapshot);
        MainWindow window([&] { return snapshot; },
                          [&](const engine::Intent &intent) {
                              if (!std::holds_alternative<engine::WindowShown>(intent))
                                  sent.push_back(intent);
                          },
                          settings);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        auto *panel = window.findChild<WhatIfPanel *>();
        QVERIFY(window.findChild<QDockWidget *>(QStringLiteral("what-if"))->windowTitle().endsWith(u'*'));
        QSignalSpy proposed(panel, &WhatIfPanel::proposed);
        Q_EMIT panel->proposed(strategy::ParameterId::minimumRatio, 0.55);
        auto *editor = window.findChild<ParameterPanel *>();
        QCOMPARE(editor->target(), OverrideTarget(strategy::ParameterId::minimumRatio));
        QCOMPARE(editor->findChild<QDoubleSpinBox *>()->value(), 55.0);
        for (auto *button : panel->findChildren<QPushButton *>())
            button->click();
        QVERIFY(sent.empty());
    }
    void looks_areCounted_notMoreThanOnceAMinute()
    {
        QTemporaryDir home;
        Settings settings(home.filePath(QStringLiteral("settings.ini")));
        int looks = 0;
        const auto snapshot = test::shared(m_snapshot);
        MainWindow window([&] { return snapshot; },
                          [&](const engine::Intent &intent) { looks += std::holds_alternative<engine::WindowShown>(intent); }, settings);
        window.show();
        window.refresh();
        for (int i = 0; i < 3; ++i) {
            QEvent activated(QEvent::WindowActivate);
            QCoreApplication::sendEvent(&window, &activated);
        }
        QCOMPARE(looks, 1);
    }
};

int run(int count, char **arguments) { return test_program::run<ReviewPanelTest, QApplication>(count, arguments); }

} // namespace tst_review_panel
#include "tst_review_panel.moc"
