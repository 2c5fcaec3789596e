// SPDX-License-Identifier: GPL-3.0-or-later
/// What each figure of the window is, in which unit, and where it comes from: one table for help and tool tips.
#pragma once

#include <QString>

#include <vector>

namespace ballast::ui {

enum class Figure {
    netExposure,
    hedgeRatio,
    target,
    band,
    minimumRatio,
    liquidationPrice,
    liquidationDistance,
    touchProbability,
    feeBleed,
    projectedCost,
    leverage,
    protectedEquity,
    unrealisedPnl,
    markPrice,
    funding,
    volatility,
    regime,
    spread,
    depth,
    imbalance,
    basis,
    correlation,
    marginBridge,
    latency,
    feedAge
};

struct GlossaryEntry
{
    Figure figure;
    QString term;
    QString definition; ///< with the formula in words
    QString unit;       ///< and sign
    QString source;
};
/// In the order of Figure, in the present language.
[[nodiscard]] std::vector<GlossaryEntry> glossary();
[[nodiscard]] GlossaryEntry glossaryEntry(Figure figure);
/// For a tool tip: unit and source on lines of their own.
[[nodiscard]] QString unitAndSource(Figure figure);

} // namespace ballast::ui
