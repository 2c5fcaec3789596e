// SPDX-License-Identifier: GPL-3.0-or-later
/// The words of reports in the window's language, and numbers as its reader writes them.
#pragma once

#include "report/report_text.h"

#include <string_view>
#include <vector>

namespace ballast::ui {

[[nodiscard]] report::ReportText reportText();
/// Every sentence of the report layer, as the translators see it.
[[nodiscard]] const std::vector<const char *> &reportSentences();

} // namespace ballast::ui
