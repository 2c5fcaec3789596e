// SPDX-License-Identifier: GPL-3.0-or-later
/// The monthly report: choose month and time zone, see the pages as they will be printed, save them in any format.
#pragma once

#include "ui/panel.h"
#include "ui/report_pages.h"
#include "ui/report_source.h"

#include <QAbstractScrollArea>

#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace ballast::ui {

/// Pages one below the other, as wide as the place allows. Only those in sight are painted.
class PageView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PageView(QWidget *parent);
    void set(ReportPages pages);
    void setLook(const Look &look);
    [[nodiscard]] int pages() const { return m_pages ? m_pages->count() : 0; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] double scale() const;
    void measure();

    std::optional<ReportPages> m_pages;
    Look m_look;
};

class ReportPanel : public Panel
{
    Q_OBJECT

public:
    explicit ReportPanel(QWidget *parent);
    /// Without a source the panel says that there is no database to report of.
    void setSource(std::shared_ptr<ReportSource> source);
    /// Where files go, in the place of the dialog that asks; for tests.
    void setChooser(std::function<QString(const QString &suggested, ReportFormat format)> choose) { m_choose = std::move(choose); }
    void show(const engine::Snapshot &snapshot) override;
    void setLook(const Look &look) override;
    using Panel::show;

    void reload();
    void save();
    [[nodiscard]] QString state() const; ///< what stands in the place of the pages; empty while they are shown
    [[nodiscard]] QString result() const;
    [[nodiscard]] const PageView &preview() const { return *m_preview; }

private:
    void build();
    void say(const QString &text);
    void takeMonths(tl::expected<std::vector<ReportMonth>, domain::Error> months);
    void take(tl::expected<std::shared_ptr<const report::MonthlyReport>, domain::Error> report);
    void make();
    void reflect();
    [[nodiscard]] QString zone() const;
    [[nodiscard]] ReportFormat format() const;

    std::shared_ptr<ReportSource> m_source;
    std::shared_ptr<const report::MonthlyReport> m_report;
    std::function<QString(const QString &, ReportFormat)> m_choose;
    domain::Timestamp m_now, m_askedAt;
    int m_wanted = 0; ///< counts questions: only the newest answer is shown
    bool m_busy = false;

    QComboBox *m_month, *m_zone, *m_format;
    QPushButton *m_reload, *m_save;
    QLabel *m_result, *m_state;
    QStackedWidget *m_places;
    PageView *m_preview;
};

} // namespace ballast::ui
