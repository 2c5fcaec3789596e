// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hold_button.h"

#include <QPainter>
#include <QPainterPath>
#include <QTimer>

#include <algorithm>

namespace ballast::ui {

HoldButton::HoldButton(const QString &text, const Look &look, QWidget *parent)
    : QPushButton(text, parent), m_look(look), m_frame(new QTimer(this))
{
    setAutoDefault(false);
    setMinimumHeight(34);
    connect(this, &QPushButton::pressed, this, [this] {
        m_since.start();
        m_frame->start(16);
    });
    connect(this, &QPushButton::released, this, [this] {
        m_since.invalidate();
        m_frame->stop();
        update();
    });
    connect(m_frame, &QTimer::timeout, this, [this] {
        update();
        if (progress() < 1)
            return;
        m_frame->stop();
        m_since.invalidate();
        Q_EMIT held();
    });
}

double HoldButton::progress() const { return m_since.isValid() ? std::min(1.0, double(m_since.elapsed()) / holdMs) : 0; }

QSize HoldButton::sizeHint() const { return {fontMetrics().horizontalAdvance(text()) + 4 * space::large, 34}; }

void HoldButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &t = m_look.tokens;
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath outline;
    outline.addRoundedRect(frame, space::radius, space::radius);
    painter.fillPath(outline, mix(t.alarm, t.surface, 0.18));
    painter.save();
    painter.setClipPath(outline);
    QRectF done = frame;
    done.setWidth(frame.width() * progress());
    painter.fillRect(done, t.alarm);
    painter.restore();
    painter.setPen(QPen(t.alarm, hasFocus() ? 2 : 1));
    painter.drawPath(outline);
    painter.setFont(fontFor(Type::strong));
    painter.setPen(progress() > 0.5 ? readableOn(t.alarm) : t.text);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace ballast::ui

#include "moc_hold_button.cpp"
