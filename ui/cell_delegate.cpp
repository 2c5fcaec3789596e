// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cell_delegate.h"

#include "ui/rows_model.h"

#include <algorithm>
#include <cmath>

namespace ballast::ui {

namespace {

void paintSparkline(QPainter &painter, const QRectF &area, const Sparkline &picture, const Tokens &tokens)
{
    if (!picture.values || picture.values->size() < 2)
        return;
    const auto &values = *picture.values;
    const auto [lowest, highest] = std::minmax_element(values.begin(), values.end());
    const double low = *lowest, high = std::max(*highest, low + 1e-9 * std::fabs(low) + 1e-12);
    const auto y = [&](double value) { return area.bottom() - (value - low) / (high - low) * area.height(); };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (picture.base >= low && picture.base <= high) {
        painter.setPen(QPen(tokens.faint, 1, Qt::DotLine));
        painter.drawLine(QPointF(area.left(), y(picture.base)), QPointF(area.right(), y(picture.base)));
    }
    QPolygonF line;
    for (std::size_t i = 0; i < values.size(); ++i)
        line << QPointF(area.left() + area.width() * double(i) / double(values.size() - 1), y(values[i]));
    const QColor colour = picture.gaining ? tokens.gain : tokens.loss;
    painter.setPen(QPen(colour, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(line.back(), 2, 2);
    painter.restore();
}

} // namespace

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int padding = 8;
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, m_look.tokens.hover);
    else if (const auto ground = index.data(Qt::BackgroundRole).value<QColor>(); ground.isValid())
        painter->fillRect(option.rect, ground);
    if (const QString text = index.data(Qt::DisplayRole).toString(); !text.isEmpty()) {
        const QRect area = option.rect.adjusted(padding, 0, -padding, 0);
        painter->setFont(option.font);
        painter->setPen(index.data(Qt::ForegroundRole).value<QColor>());
        painter->drawText(area, index.data(Qt::TextAlignmentRole).toInt() | Qt::TextSingleLine,
                          option.fontMetrics.elidedText(text, Qt::ElideRight, area.width()));
    }
    const QVariant picture = index.data(PictureRole);
    if (picture.canConvert<Sparkline>()) {
        paintSparkline(*painter, QRectF(option.rect).adjusted(padding, 5, -padding, -5), picture.value<Sparkline>(), m_look.tokens);
    } else if (picture.canConvert<CellBar>()) {
        const QRectF area(option.rect.left() + padding, option.rect.bottom() - 4, option.rect.width() - 2 * padding, 3);
        auto bar = picture.value<CellBar>();
        bar.meter.fill = riskTierColour(bar.tier, m_look.tokens);
        paintMeter(*painter, area, bar.meter, m_look.tokens);
    }
}

} // namespace ballast::ui

#include "moc_cell_delegate.cpp"
