// SPDX-License-Identifier: GPL-3.0-or-later
/// The few shapes that the window draws itself: chips, meters, status marks. Pure painting, no state.
#pragma once

#include "ui/look.h"

#include <QPainter>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace ballast::ui {

/// A horizontal bar from `from` to `to`: a filled part, a zone (e.g. the no-trade band), ticks, and a marker. All values in
/// the unit of the bar; what lies outside is drawn at its end; nan is not drawn.
struct Meter
{
    double from = 0, to = 1;
    double fillFrom = 0, fillTo = 0;
    QColor fill;
    std::optional<std::pair<double, double>> zone;
    std::optional<double> tick, marker;
    bool operator==(const Meter &) const = default;
};
void paintMeter(QPainter &painter, const QRectF &area, const Meter &meter, const Tokens &tokens);

enum class ChipStyle { solid, tinted };
/// Size of a chip around `text`.
[[nodiscard]] QSizeF chipSize(const QString &text, Type type = Type::caption);
void paintChip(QPainter &painter, const QRectF &area, const QString &text, const QColor &colour, const Tokens &tokens,
               ChipStyle style = ChipStyle::tinted, Type type = Type::caption);

/// Told apart by shape as well as by colour: a disc, a ring, a cross.
enum class StatusMark { good, waiting, bad };
void paintStatusMark(QPainter &painter, const QPointF &centre, StatusMark mark, const QColor &colour);

} // namespace ballast::ui
