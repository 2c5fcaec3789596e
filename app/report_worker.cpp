// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report_worker.h"

#include "app/report_files.h"
#include "runtime/report.h"

#include <string>
#include <utility>

namespace ballast::app {

ReportWorker::ReportWorker(SessionDesk &desk, std::string version) : m_desk(desk), m_version(std::move(version))
{
    m_thread.setMaxThreadCount(1);
}

ReportWorker::~ReportWorker()
{
    m_thread.clear();
    m_thread.waitForDone(); // it posts to this object, which then forgets it
}

template<typename Work, typename Done>
void ReportWorker::start(Work work, Done done)
{
    m_thread.start([this, work = std::move(work), done = std::move(done)] {
        auto result = work();
        QMetaObject::invokeMethod(
            this, [done, result = std::move(result)]() mutable { done(std::move(result)); }, Qt::QueuedConnection);
    });
}

void ReportWorker::months(QString zone, Months done)
{
    start([path = m_desk.databasePath(), zone = std::move(zone)] { return runtime::recordedMonths(path, zone); }, std::move(done));
}

void ReportWorker::make(ui::ReportMonth month, QString zone, Made done)
{
    const runtime::ReportRequest request{m_desk.databasePath(), month.first, month.second, std::move(zone), m_version, {}};
    start(
        [request]() -> tl::expected<std::shared_ptr<const report::MonthlyReport>, domain::Error> {
            auto report = runtime::makeMonthlyReport(request);
            if (!report)
                return tl::unexpected(report.error());
            return std::make_shared<const report::MonthlyReport>(*std::move(report));
        },
        std::move(done));
}

void ReportWorker::write(std::shared_ptr<const report::MonthlyReport> report, ui::ReportFormat format, QString path,
                         report::ReportText text, Written done)
{
    start([report = std::move(report), format, path = std::move(path),
           text = std::move(text)] { return writeReport(*report, format, path, text); },
          std::move(done));
}

QString ReportWorker::fileName(const report::Period &period, ui::ReportFormat format) const { return reportFileName(period, format); }

} // namespace ballast::app

#include "moc_report_worker.cpp"
