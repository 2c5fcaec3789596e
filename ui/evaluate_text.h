// SPDX-License-Identifier: GPL-3.0-or-later
/// What the evaluation page shows, from values: tables, curves and heat map. No widget, so that tests can read it.
#pragma once

#include "ui/curves_view.h"
#include "ui/evaluate_source.h"
#include "ui/heat_map.h"
#include "ui/report_view.h"

namespace ballast::ui {

[[nodiscard]] QString horizonText(domain::Duration length); ///< "48 h", "30 d", "15 min"
[[nodiscard]] QString armName(const evaluate::Arm &arm);    ///< as shown: "preset cautious"

/// One row an arm, the position alone first; then what was replayed, and what was taken for granted.
[[nodiscard]] std::vector<ReportTable> comparisonTables(const EvaluateAnswer &answer, Zone zone);
/// Every figure of one arm against the position alone, with interval, p and verdict.
[[nodiscard]] ReportTable significanceTable(const evaluate::ArmResult &arm);
/// The position alone and these arms (at most five).
[[nodiscard]] std::vector<Curve> equityCurves(const evaluate::PairedRuns &runs, const std::vector<std::size_t> &arms);
/// Share liquidated: leverages down, hedges and transfers across.
[[nodiscard]] HeatMapContent heatMap(const evaluate::LiquidationStudy &study, evaluate::Direction side, domain::Duration horizon);

} // namespace ballast::ui
