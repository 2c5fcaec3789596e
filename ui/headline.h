// SPDX-License-Identifier: GPL-3.0-or-later
/// What the four tiles under the header say, as values: made from a Snapshot by pure functions, drawn by HeadlineTile.
#pragma once

#include "engine/snapshot.h"
#include "ui/glossary.h"
#include "ui/look.h"
#include "ui/paint.h"

#include <QString>

#include <array>
#include <optional>

namespace ballast::ui {

struct Headline
{
    QString caption;
    QString figure, unit; ///< the figure carries its sign
    QString arrow;        ///< direction, where it has one
    QColor colour;
    QString chip;
    QColor chipColour;
    QString first, second; ///< two lines of detail
    std::optional<Meter> meter;
    QString meaning; ///< tool tip; unit, source and age are added to it
    Figure figureOf = Figure::netExposure;
    bool operator==(const Headline &) const = default;
};

[[nodiscard]] Headline exposureHeadline(const engine::Snapshot &snapshot, const Look &look);
[[nodiscard]] Headline ratioHeadline(const engine::Snapshot &snapshot, const Look &look);
[[nodiscard]] Headline liquidationHeadline(const engine::Snapshot &snapshot, const Look &look);
[[nodiscard]] Headline costHeadline(const engine::Snapshot &snapshot, const Look &look);
[[nodiscard]] std::array<Headline, 4> headlines(const engine::Snapshot &snapshot, const Look &look);

/// Seconds since the market was last heard of; nan when never.
[[nodiscard]] double marketAge(const engine::Snapshot &snapshot);
/// True when prices are not fresh: figures that hang on them are then drawn grey, with the age.
[[nodiscard]] bool marketIsStale(const engine::Snapshot &snapshot);

} // namespace ballast::ui
