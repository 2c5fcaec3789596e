// SPDX-License-Identifier: GPL-3.0-or-later
/// Where monthly reports come from and go to: made and written by the application, so that the window knows neither database nor threads.
#pragma once

#include "domain/error.h"
#include "report/monthly_report.h"
#include "report/report_text.h"

#include <tl/expected.hpp>

#include <QString>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace ballast::ui {

enum class ReportFormat : std::uint8_t { pdf, html, xlsx, csv, json, koinly, coinTracking };

using ReportMonth = std::pair<int, int>; ///< year, month; month 0 is the whole year

/// All answers come later, in the window's thread, unless the source has gone by then.
class ReportSource
{
public:
    using Months = std::function<void(tl::expected<std::vector<ReportMonth>, domain::Error>)>;
    using Made = std::function<void(tl::expected<std::shared_ptr<const report::MonthlyReport>, domain::Error>)>;
    using Written = std::function<void(tl::expected<QStringList, domain::Error>)>;
    virtual ~ReportSource() = default;
    /// Those with something in them, newest first.
    virtual void months(QString zone, Months done) = 0;
    virtual void make(ReportMonth month, QString zone, Made done) = 0;
    /// `path` is a file, or a folder for the CSV set.
    virtual void write(std::shared_ptr<const report::MonthlyReport> report, ReportFormat format, QString path, report::ReportText text,
                       Written done) = 0;
    /// As a file of that report is called by default.
    [[nodiscard]] virtual QString fileName(const report::Period &period, ReportFormat format) const = 0;
};

} // namespace ballast::ui
