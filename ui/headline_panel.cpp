// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/headline_panel.h"

#include "ui/format.h"

#include <QFontMetricsF>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>

namespace ballast::ui {

namespace {

constexpr int tileHeight = 120, padding = 13;
constexpr int figureBaseline = 58, meterTop = 69, meterHeight = 6, firstBaseline = 93, secondBaseline = 110;
constexpr int unitGap = 6, smallestFigure = 18;

double widthOf(const QFont &font, const QString &text) { return QFontMetricsF(font).horizontalAdvance(text); }

} // namespace

HeadlineTile::HeadlineTile(QWidget *parent) : QWidget(parent)
{
    setProperty("role", QStringLiteral("tile"));
    setFixedHeight(tileHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void HeadlineTile::setHeadline(const Headline &headline)
{
    if (m_headline == headline)
        return;
    m_headline = headline;
    setAccessibleName(headline.caption + QLatin1Char(' ') + headline.figure + QLatin1Char(' ') + headline.unit);
    setAccessibleDescription(headline.first + QStringLiteral(", ") + headline.second);
    update();
}

QString HeadlineTile::explanation() const
{
    return m_headline.meaning + QStringLiteral("\n\n") + unitAndSource(m_headline.figureOf) + u'\n'
           + tr("Age of the market data: %1").arg(format::duration(m_age));
}

/// Put together when it is asked for: the age changes all the time.
bool HeadlineTile::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    // Rich text wraps, plain text would be one long line.
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), Qt::convertFromPlainText(explanation()), this);
    return true;
}

void HeadlineTile::setLook(const Look &look)
{
    m_look = look;
    update();
}

QFont HeadlineTile::figureFont() const
{
    QFont font = fontFor(Type::headline);
    const double others = widthOf(fontFor(Type::figureBold), m_headline.unit + m_headline.arrow) + 3 * unitGap;
    while (font.pixelSize() > smallestFigure && widthOf(font, m_headline.figure) + others > width() - 2 * padding)
        font.setPixelSize(font.pixelSize() - 1);
    return font;
}

bool HeadlineTile::fits() const
{
    const double room = width() - 2 * padding;
    const QFont detail = fontFor(Type::figure);
    const double top = widthOf(fontFor(Type::caption), m_headline.caption)
                       + (m_headline.chip.isEmpty() ? 0 : chipSize(m_headline.chip).width() + space::tight);
    const double figure =
        widthOf(figureFont(), m_headline.figure) + widthOf(fontFor(Type::figureBold), m_headline.unit + m_headline.arrow) + 2 * unitGap;
    return std::max({top, figure, widthOf(detail, m_headline.first), widthOf(detail, m_headline.second)}) <= room;
}

void HeadlineTile::paintEvent(QPaintEvent *)
{
    const auto &t = m_look.tokens;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.surface);
    painter.drawRoundedRect(rect(), space::radius, space::radius);
    const double room = width() - 2 * padding;

    painter.setFont(fontFor(Type::caption));
    painter.setPen(t.muted);
    painter.drawText(QPointF(padding, 22), m_headline.caption);
    if (!m_headline.chip.isEmpty()) {
        const QSizeF size = chipSize(m_headline.chip);
        paintChip(painter, {QPointF(width() - padding - size.width() + 4, 8), size}, m_headline.chip, m_headline.chipColour, t);
    }

    const QFont figure = figureFont(), unit = fontFor(Type::figureBold);
    double x = padding;
    painter.setFont(figure);
    painter.setPen(m_headline.colour.isValid() ? m_headline.colour : t.text);
    painter.drawText(QPointF(x, figureBaseline), m_headline.figure);
    x += widthOf(figure, m_headline.figure) + unitGap;
    painter.setFont(unit);
    painter.setPen(t.muted);
    painter.drawText(QPointF(x, figureBaseline), m_headline.unit);
    x += widthOf(unit, m_headline.unit) + unitGap;
    painter.setPen(m_headline.colour);
    painter.drawText(QPointF(x, figureBaseline), m_headline.arrow);

    if (m_headline.meter)
        paintMeter(painter, QRectF(padding, meterTop, room, meterHeight), *m_headline.meter, t);

    const QFont detail = fontFor(Type::figure);
    const QFontMetricsF metrics(detail);
    painter.setFont(detail);
    painter.setPen(t.text);
    painter.drawText(QPointF(padding, firstBaseline), metrics.elidedText(m_headline.first, Qt::ElideRight, room));
    painter.setPen(t.muted);
    painter.drawText(QPointF(padding, secondBaseline), metrics.elidedText(m_headline.second, Qt::ElideRight, room));
}

HeadlinePanel::HeadlinePanel(QWidget *parent) : Panel(parent)
{
    setProperty("role", QStringLiteral("headlines"));
    setObjectName(QStringLiteral("headlines"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::radius, space::radius, space::radius, space::radius);
    row->setSpacing(space::radius);
    for (auto &tile : m_tiles) {
        tile = new HeadlineTile(this);
        row->addWidget(tile, 1);
    }
}

void HeadlinePanel::show(const engine::Snapshot &snapshot)
{
    const auto values = headlines(snapshot, m_look);
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        m_tiles[i]->setHeadline(values[i]);
        m_tiles[i]->setAge(marketAge(snapshot));
    }
}

void HeadlinePanel::setLook(const Look &look)
{
    m_look = look;
    for (auto *tile : m_tiles)
        tile->setLook(look);
}

} // namespace ballast::ui

#include "moc_headline_panel.cpp"
