// SPDX-License-Identifier: GPL-3.0-or-later
/// What the risk panel writes: who dies first in words, the ladder as rows of a table, and what may be lost as small tables.
#pragma once

#include "engine/snapshot.h"
#include "risk/scenario_report.h"
#include "ui/report_view.h"
#include "ui/rows_model.h"

#include <QString>

#include <vector>

namespace ballast::ui {

struct AccountNames
{
    std::vector<QString> accounts;               ///< in the order of the configuration
    std::vector<std::vector<QString>> positions; ///< of each account
};
[[nodiscard]] AccountNames accountNames(const engine::Snapshot &snapshot);

/// "Falling: the protected position at −19.8 % (2,411.30). Rising: the hedge at +46.0 % (4,390.12)."
[[nodiscard]] QString whoDiesFirst(const risk::PriceLadder &ladder, double mark, double tick, const AccountNames &names = {});
/// The protected position's liquidation now, with the venue's own price and the probabilities of touching it.
[[nodiscard]] QString nearestLiquidation(const engine::LiquidationFigures &liquidation, double tick);

struct LadderRow
{
    risk::LadderRung rung;
    double price = engine::unknownValue, tick = 0.01;
    int decimals = 0;     ///< of amounts
    bool nearest = false; ///< to the mark
    bool operator==(const LadderRow &) const = default;
};
/// As on a price scale: the highest price first.
[[nodiscard]] std::vector<LadderRow> ladderRows(const risk::PriceLadder &ladder, double mark, double tick);
[[nodiscard]] std::vector<Column<LadderRow>> ladderColumns(const QString &currency);

/// Stress moves, past days, the cascade, value at risk, expected shortfall, margin, touch probabilities.
[[nodiscard]] std::vector<ReportTable> lossTables(const risk::ScenarioReport &report, const AccountNames &names, const QString &currency);

/// Who has nothing left, with a mark beside the colour.
[[nodiscard]] ReportCell goneCell(bool protectedDead, bool hedgeDead, bool hedgeDeleveraged);

} // namespace ballast::ui
