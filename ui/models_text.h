// SPDX-License-Identifier: GPL-3.0-or-later
/// What was learnt from the market's history, as small tables: which forecast won, what it says now and why, and the regime.
#pragma once

#include "engine/snapshot.h"
#include "ui/report_view.h"

#include <vector>

namespace ballast::ui {

/// The competition of forecasts; changes only when the models are fitted anew.
[[nodiscard]] ReportTable tournamentTable(const market::MarketModels &models, Zone zone);
/// Volatility of the next 24 hours as a sum of terms.
[[nodiscard]] ReportTable forecastTable(const engine::ModelFigures &figures);
/// Probabilities of the regimes, who decides on them and why, and what the states are.
[[nodiscard]] ReportTable regimeTable(const engine::Snapshot &snapshot);
/// Probabilities of the regime model's next state.
[[nodiscard]] ReportTable transitionTable(const market::HiddenMarkov &hidden);
[[nodiscard]] ReportTable readingsTable(const engine::MarketFigures &market);
/// Stands for the first two as long as there are no models.
[[nodiscard]] ReportTable waitingTable(std::size_t daysOfHistory);

} // namespace ballast::ui
