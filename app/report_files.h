// SPDX-License-Identifier: GPL-3.0-or-later
/// A monthly report written to the disk, whole or not at all. For the command and for the window.
#pragma once

#include "domain/error.h"
#include "report/monthly_report.h"
#include "report/report_text.h"
#include "ui/report_source.h"

#include <tl/expected.hpp>

#include <QString>
#include <QStringList>

namespace ballast::app {

/// "pdf", "html", ...; nullopt for what is none.
[[nodiscard]] std::optional<ui::ReportFormat> reportFormat(const QString &name);
[[nodiscard]] QStringList reportFormatNames();

/// "ballast_2026-10_Europe-Berlin.html"; a folder's name for the CSV set.
[[nodiscard]] QString reportFileName(const report::Period &period, ui::ReportFormat format);

/// `path` is the file, or the folder of the CSV set, which is made where it is missing. Returns what was written.
[[nodiscard]] tl::expected<QStringList, domain::Error> writeReport(const report::MonthlyReport &report, ui::ReportFormat format,
                                                                   const QString &path, const report::ReportText &text);

} // namespace ballast::app
