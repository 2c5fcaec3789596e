// SPDX-License-Identifier: GPL-3.0-or-later
#include "../test_program.h"

#include "demo_report.h"
#include "demo_snapshot.h"
#include "ui/main_window.h"
#include "ui/report_panel.h"
#include "ui/report_words.h"
#include "ui/workspaces.h"

#include <QBuffer>
#include <QComboBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <set>

namespace tst_report_panel {

using namespace ballast;
using namespace ballast::ui;

namespace {

class Stub final : public ReportSource
{
public:
    void months(QString zone, Months done) override
    {
        zones.append(zone);
        answerMonths = std::move(done);
    }
    void make(ReportMonth month, QString, Made done) override
    {
        asked.push_back(month);
        answer = std::move(done);
    }
    void write(std::shared_ptr<const report::MonthlyReport>, ReportFormat format, QString path, report::ReportText, Written done) override
    {
        written.emplace_back(format, path);
        answerWritten = std::move(done);
    }
    QString fileName(const report::Period &, ReportFormat) const override { return QStringLiteral("name"); }

    QStringList zones;
    std::vector<ReportMonth> asked;
    std::vector<std::pair<ReportFormat, QString>> written;
    Months answerMonths;
    Made answer;
    Written answerWritten;
};

} // namespace

class ReportPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutASource_saysSo_andSavesNothing()
    {
        ReportPanel panel(nullptr);
        QVERIFY(panel.state().contains(QStringLiteral("no database")));
        QVERIFY(!panel.findChild<QPushButton *>(QStringLiteral("saveReport"))->isEnabled());
    }
    void newestMonth_isShown_andAnotherOnChoice()
    {
        ReportPanel panel(nullptr);
        const auto source = std::make_shared<Stub>();
        panel.setSource(source);
        panel.QWidget::show();
        panel.show(test::demoSnapshot(7));
        source->answerMonths(std::vector<ReportMonth>{{2026, 10}, {2026, 9}});
        QCOMPARE(source->asked.back(), ReportMonth(2026, 10));
        source->answer(test::demoReport());
        QVERIFY(panel.state().isEmpty());
        QVERIFY(panel.preview().pages() > 2);
        panel.findChild<QComboBox *>(QStringLiteral("reportMonth"))->setCurrentIndex(2); // after the months, the year
        QCOMPARE(source->asked.back(), ReportMonth(2026, 0));
        source->answer(tl::unexpected(domain::Error::badInput("that went wrong", "do this")));
        QVERIFY(panel.state().contains(QStringLiteral("do this")));
    }
    void save_goesWhereItIsChosen_andTellsHowItWent()
    {
        ReportPanel panel(nullptr);
        const auto source = std::make_shared<Stub>();
        panel.setSource(source);
        panel.reload();
        source->answerMonths(std::vector<ReportMonth>{{2026, 10}});
        source->answer(test::demoReport());
        QString suggestion;
        panel.setChooser([&](const QString &suggested, ReportFormat) {
            suggestion = suggested;
            return QStringLiteral("/tmp/chosen.xlsx");
        });
        auto *format = panel.findChild<QComboBox *>(QStringLiteral("reportFormat"));
        format->setCurrentIndex(format->findData(int(ReportFormat::xlsx)));
        panel.findChild<QPushButton *>(QStringLiteral("saveReport"))->click();
        QVERIFY(suggestion.endsWith(QStringLiteral("name")));
        QCOMPARE(source->written.size(), std::size_t(1));
        QCOMPARE(source->written[0].first, ReportFormat::xlsx);
        source->answerWritten(QStringList{source->written[0].second});
        QVERIFY(panel.result().contains(QStringLiteral("chosen.xlsx")));
        panel.save();
        source->answerWritten(tl::unexpected(domain::Error::badInput("the disk is full")));
        QVERIFY(panel.result().contains(QStringLiteral("disk is full")));
    }
    void everySentence_isInTheCatalogues()
    {
        std::set<std::string> known;
        for (const auto *sentence : reportSentences())
            known.insert(sentence);
        std::set<std::string> missing;
        report::ReportText text;
        text.translate = [&](const char *english) {
            if (!known.contains(english))
                missing.insert(english);
            return std::string(english);
        };
        for (const std::size_t fills : {std::size_t(0), std::size_t(50), std::size_t(700)}) {
            const auto report = test::demoReport(fills);
            const ReportPages pages(report::documentOf(*report, text), text);
            QVERIFY(pages.count() > 0);
        }
        const auto period = report::periodOf(2026, 0, {});
        static_cast<void>(
            report::documentOf(report::monthlyReport(report::test::emptyBooks(period.from, period.to), period, {}, "x"), text));
        QVERIFY2(missing.empty(), missing.empty() ? "" : missing.begin()->c_str());
    }
    void pdf_hasNoPictures_andAllPages()
    {
        const auto report = test::demoReport();
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        const auto document = report::documentOf(*report, {});
        writePdf(document, {}, buffer);
        QVERIFY(bytes.startsWith("%PDF"));
        QVERIFY(!bytes.contains("/Subtype /Image"));
        const ReportPages pages(document, {});
        QVERIFY(bytes.contains(QByteArray("/Count ") + QByteArray::number(pages.count())));
    }
    void window_offersTheWorkspace()
    {
        QTemporaryDir home;
        Settings settings(home.filePath(QStringLiteral("settings.ini")));
        const auto snapshot = test::shared(test::demoSnapshot(7));
        const auto source = std::make_shared<Stub>();
        Services services;
        services.reports = source;
        MainWindow window([&] { return snapshot; }, [](const engine::Intent &) {}, settings, services);
        window.show();
        QVERIFY(isOffered(entryOf(Workspace::reports)));
        window.showWorkspace(Workspace::reports);
        QTRY_VERIFY(!source->zones.isEmpty());
    }
};

int run(int count, char **arguments) { return test_program::run<ReportPanelTest, QApplication>(count, arguments); }

} // namespace tst_report_panel
#include "tst_report_panel.moc"
