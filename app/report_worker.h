// SPDX-License-Identifier: GPL-3.0-or-later
/// Makes and writes the window's monthly reports in a thread of its own.
#pragma once

#include "app/session_desk.h"
#include "ui/report_source.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <string>

namespace ballast::app {

/// Lives in the window's thread, and must end before the desk.
class ReportWorker final : public QObject, public ui::ReportSource
{
    Q_OBJECT

public:
    ReportWorker(SessionDesk &desk, std::string version);
    ~ReportWorker() override;

    void months(QString zone, Months done) override;
    void make(ui::ReportMonth month, QString zone, Made done) override;
    void write(std::shared_ptr<const report::MonthlyReport> report, ui::ReportFormat format, QString path, report::ReportText text,
               Written done) override;
    [[nodiscard]] QString fileName(const report::Period &period, ui::ReportFormat format) const override;

private:
    /// `work` there, `done` with its result here.
    template<typename Work, typename Done>
    void start(Work work, Done done);

    SessionDesk &m_desk;
    std::string m_version;
    QThreadPool m_thread; ///< one: a report is read before the next
};

} // namespace ballast::app
