// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves_view.h"

#include "ui/format.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <array>
#include <cmath>

namespace ballast::ui {

namespace {

constexpr int curvesAxisHeight = 20, gridLines = 5;
constexpr std::array dashes{Qt::SolidLine, Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine, Qt::DashDotDotLine};

/// 1, 2 or 5 times a power of ten.
double niceStep(double range)
{
    const double rough = range / gridLines, power = std::pow(10, std::floor(std::log10(rough)));
    const double share = rough / power;
    return power * (share < 1.5 ? 1 : share < 3.5 ? 2 : share < 7.5 ? 5 : 10);
}

QColor curveColour(std::size_t number, const Tokens &tokens)
{
    const std::array colours{tokens.text, tokens.seriesMain, tokens.seriesOther, tokens.seriesTarget, tokens.caution, tokens.good};
    return colours[number % colours.size()];
}

} // namespace

CurvesView::CurvesView(QWidget *parent) : QWidget(parent) {}

void CurvesView::set(std::vector<Curve> curves, const QString &unit)
{
    m_curves = std::move(curves);
    m_unit = unit;
    QStringList spoken;
    for (const auto &curve : m_curves) {
        if (!curve.points.empty())
            spoken.append(
                tr("%1: from %2 to %3")
                    .arg(curve.name, format::number(curve.points.front().second, 0), format::number(curve.points.back().second, 0)));
    }
    setAccessibleDescription(spoken.join(QLatin1Char('\n')));
    update();
}

void CurvesView::setLook(const Look &look)
{
    m_look = look;
    update();
}

void CurvesView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &tokens = m_look.tokens;
    painter.fillRect(rect(), tokens.surface);
    double low = std::numeric_limits<double>::infinity(), high = -low;
    std::int64_t from = std::numeric_limits<std::int64_t>::max(), to = std::numeric_limits<std::int64_t>::min();
    for (const auto &curve : m_curves) {
        for (const auto &[at, value] : curve.points) {
            low = std::min(low, value);
            high = std::max(high, value);
            from = std::min(from, at.ns);
            to = std::max(to, at.ns);
        }
    }
    if (!(high >= low) || to <= from)
        return;
    if (high == low) {
        low -= 1;
        high += 1;
    }
    painter.setFont(fontFor(Type::caption));
    const QFontMetricsF metrics(painter.font());
    double names = 0;
    for (const auto &curve : m_curves)
        names = std::max(names, metrics.horizontalAdvance(curve.name));
    names = std::min(names + 42, width() * 0.3);
    const double values = metrics.horizontalAdvance(format::number(high, 0)) + space::small;
    const QRectF plot(space::panel + values, space::panel + curvesAxisHeight / 2.0, width() - 2 * space::panel - values - names,
                      height() - 2 * space::panel - curvesAxisHeight * 1.5);
    const auto x = [&](std::int64_t ns) { return plot.left() + plot.width() * double(ns - from) / double(to - from); };
    const auto y = [&](double value) { return plot.bottom() - plot.height() * (value - low) / (high - low); };

    const double step = niceStep(high - low);
    for (double value = std::ceil(low / step) * step; value <= high; value += step) {
        painter.setPen(tokens.grid);
        painter.drawLine(QPointF(plot.left(), y(value)), QPointF(plot.right(), y(value)));
        painter.setPen(tokens.muted);
        painter.drawText(QRectF(space::panel, y(value) - curvesAxisHeight / 2.0, values - space::tight, curvesAxisHeight),
                         Qt::AlignRight | Qt::AlignVCenter, format::number(value, step < 1 ? 2 : 0));
    }
    painter.setPen(tokens.muted);
    painter.drawText(QRectF(space::panel, 2, values + 60, curvesAxisHeight), Qt::AlignLeft | Qt::AlignVCenter, m_unit);
    const QString first = format::dateTime({from}, m_look.zone).left(10), last = format::dateTime({to}, m_look.zone).left(10);
    const QRectF axis(plot.left(), plot.bottom() + space::tight, plot.width(), curvesAxisHeight);
    painter.drawText(axis, Qt::AlignLeft | Qt::AlignVCenter, first);
    painter.drawText(axis, Qt::AlignRight | Qt::AlignVCenter, last);
    if (plot.width() > 420)
        painter.drawText(axis, Qt::AlignHCenter | Qt::AlignVCenter, format::dateTime({from + (to - from) / 2}, m_look.zone).left(10));

    painter.setRenderHint(QPainter::Antialiasing);
    struct Label
    {
        double wanted, placed;
        std::size_t curve;
    };
    std::vector<Label> labels;
    // The one that the others are compared with lies on top.
    for (std::size_t k = m_curves.size(); k-- > 0;) {
        const auto &points = m_curves[k].points;
        if (points.empty())
            continue;
        QPolygonF line;
        for (std::size_t i = 0; i < points.size();) {
            const auto column = std::floor(x(points[i].first.ns));
            double lowest = points[i].second, highest = lowest, newest = lowest;
            for (; i < points.size() && std::floor(x(points[i].first.ns)) == column; ++i) {
                lowest = std::min(lowest, points[i].second);
                highest = std::max(highest, points[i].second);
                newest = points[i].second;
            }
            if (highest > lowest)
                line << QPointF(column, y(highest)) << QPointF(column, y(lowest));
            line << QPointF(column, y(newest));
        }
        painter.setPen(QPen(curveColour(k, tokens), k == 0 ? 2 : 1.5, dashes[k % dashes.size()]));
        painter.drawPolyline(line);
        labels.push_back({y(points.back().second), 0, k});
    }
    // Names beside the ends, none over another.
    std::sort(labels.begin(), labels.end(), [](const Label &a, const Label &b) { return a.wanted < b.wanted; });
    const double height = metrics.height() + 1;
    double free = plot.top() - curvesAxisHeight / 2.0;
    for (auto &label : labels) {
        label.placed = std::max(free, label.wanted - height / 2);
        free = label.placed + height;
    }
    double ceiling = plot.bottom() + curvesAxisHeight / 2.0;
    for (auto label = labels.rbegin(); label != labels.rend(); ++label) {
        label->placed = std::min(label->placed, ceiling - height);
        ceiling = label->placed;
    }
    for (const auto &label : labels) {
        const auto colour = curveColour(label.curve, tokens);
        const double middle = label.placed + height / 2;
        painter.setPen(QPen(colour, label.curve == 0 ? 2 : 1.5, dashes[label.curve % dashes.size()]));
        painter.drawLine(QPointF(plot.right() + 6, middle), QPointF(plot.right() + 32, middle));
        painter.setPen(tokens.text);
        painter.drawText(QRectF(plot.right() + 37, label.placed, names - 37, height), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(m_curves[label.curve].name, Qt::ElideRight, names - 37));
    }
}

} // namespace ballast::ui

#include "moc_curves_view.cpp"
