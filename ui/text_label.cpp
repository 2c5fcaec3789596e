// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_label.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ballast::ui {

TextLabel::TextLabel(Type type, QWidget *parent) : QWidget(parent), m_font(fontFor(type))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void TextLabel::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    setAccessibleName(text);
    if (m_elided)
        setToolTip(text);
    if (const int width = int(std::ceil(textWidth())); width > m_widest) {
        m_widest = width;
        updateGeometry();
    }
    update();
}

void TextLabel::setColour(const QColor &colour)
{
    if (m_colour == colour)
        return;
    m_colour = colour;
    update();
}

void TextLabel::setType(Type type)
{
    m_font = fontFor(type);
    m_widest = int(std::ceil(textWidth()));
    updateGeometry();
    update();
}

void TextLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

void TextLabel::setElided(bool elided)
{
    m_elided = elided;
    updateGeometry();
}

double TextLabel::textWidth() const { return QFontMetricsF(m_font).horizontalAdvance(m_text); }

QSize TextLabel::sizeHint() const { return {m_widest, int(std::ceil(QFontMetricsF(m_font).height()))}; }

QSize TextLabel::minimumSizeHint() const { return {m_elided ? std::min(m_widest, 24) : m_widest, sizeHint().height()}; }

void TextLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(m_font);
    painter.setPen(m_colour.isValid() ? m_colour : palette().color(QPalette::WindowText));
    const QString shown = m_elided ? QFontMetricsF(m_font).elidedText(m_text, Qt::ElideRight, width()) : m_text;
    painter.drawText(rect(), int(m_alignment), shown);
}

} // namespace ballast::ui

#include "moc_text_label.cpp"
