// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace ballast::ui {

void paintMeter(QPainter &painter, const QRectF &area, const Meter &meter, const Tokens &tokens)
{
    const auto x = [&](double value) {
        const double share = (value - meter.from) / (meter.to - meter.from);
        return area.left() + std::clamp(share, 0.0, 1.0) * area.width();
    };
    const auto bar = [&](double from, double to, const QColor &colour) {
        if (std::isnan(from) || std::isnan(to))
            return;
        const double left = x(std::min(from, to)), right = x(std::max(from, to));
        if (right - left < 0.5)
            return;
        const double radius = std::min(area.height() / 2, (right - left) / 2);
        painter.setBrush(colour);
        painter.drawRoundedRect(QRectF(left, area.top(), right - left, area.height()), radius, radius);
    };
    if (!(meter.to > meter.from))
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    bar(meter.from, meter.to, tokens.raised);
    if (meter.zone)
        bar(meter.zone->first, meter.zone->second, mix(tokens.accent, tokens.raised, 0.45));
    bar(meter.fillFrom, meter.fillTo, meter.fill);
    if (meter.tick && !std::isnan(*meter.tick)) {
        painter.setBrush(tokens.text);
        painter.drawRect(QRectF(x(*meter.tick) - 1, area.top() - 2, 2, area.height() + 4));
    }
    if (meter.marker && !std::isnan(*meter.marker)) {
        const double at = x(*meter.marker);
        const double reach = area.height() * 0.95;
        const QPointF triangle[] = {
            {at, area.top() + area.height() / 2}, {at - reach, area.top() - reach}, {at + reach, area.top() - reach}};
        painter.setBrush(meter.fill.isValid() ? meter.fill : tokens.text);
        painter.setPen(QPen(tokens.surface, 1));
        painter.drawConvexPolygon(triangle, 3);
    }
    painter.restore();
}

QSizeF chipSize(const QString &text, Type type)
{
    const QFontMetricsF metrics(fontFor(type));
    return {std::ceil(metrics.horizontalAdvance(text)) + 14, std::ceil(metrics.height()) + 5};
}

void paintChip(QPainter &painter, const QRectF &area, const QString &text, const QColor &colour, const Tokens &tokens, ChipStyle style,
               Type type)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor background = style == ChipStyle::solid ? colour : mix(colour, tokens.surface, 0.16);
    painter.setBrush(background);
    painter.setPen(style == ChipStyle::solid ? QPen(Qt::NoPen) : QPen(mix(colour, tokens.surface, 0.5), 1));
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setFont(fontFor(type));
    painter.setPen(style == ChipStyle::solid ? readableOn(colour) : colour);
    painter.drawText(area, Qt::AlignCenter, text);
    painter.restore();
}

void paintStatusMark(QPainter &painter, const QPointF &centre, StatusMark mark, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    constexpr double radius = 3.5;
    switch (mark) {
    case StatusMark::good:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(centre, radius, radius);
        break;
    case StatusMark::waiting:
        painter.setPen(QPen(colour, 1.6));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centre, radius - 0.5, radius - 0.5);
        break;
    case StatusMark::bad:
        painter.setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(centre + QPointF(-radius, -radius), centre + QPointF(radius, radius));
        painter.drawLine(centre + QPointF(-radius, radius), centre + QPointF(radius, -radius));
        break;
    }
    painter.restore();
}

} // namespace ballast::ui
