// SPDX-License-Identifier: GPL-3.0-or-later
/// What the review page writes: its figures as small tables, its check-list as sentences.
#pragma once

#include "engine/snapshot.h"
#include "evaluate/review.h"
#include "ui/report_view.h"

#include <QString>

#include <vector>

namespace ballast::ui {

/// "Week 2026-W47, since 2026-11-19: the hedge cost 12.40 USDT of a budget of 350.00; equity −120.00 with it, −310.00 without."
[[nodiscard]] QString weekInWords(const evaluate::WeeklyReview &weekly, Zone zone);
/// Week at a glance, market, correlations (of the present snapshot), parameters, overrides, peace of mind.
[[nodiscard]] std::vector<ReportTable> reviewTables(const evaluate::Review &review, const std::vector<engine::PairRow> &pairs, Zone zone);

struct CheckLine
{
    QString text, detail; ///< what to look at, and what was found
    bool isFine = false;
};
[[nodiscard]] std::vector<CheckLine> checkLines(const evaluate::WeeklyReview &weekly);

/// "Ratio 90 %", "Band half-width 5 %".
[[nodiscard]] QString overrideName(const evaluate::OverrideEffect &effect, const QString &currency);

} // namespace ballast::ui
