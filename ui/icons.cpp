// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace ballast::ui {

namespace {

class TintedSvg : public QIconEngine
{
public:
    TintedSvg(const QString &name, const QColor &colour) : m_name(name), m_colour(colour) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QFile file(QStringLiteral(":/ballast/icons/%1.svg").arg(m_name));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT_X(opened, "icon", qPrintable(m_name));
        auto drawing = file.readAll();
        drawing.replace("#000", m_colour.name().toLatin1());
        QSvgRenderer renderer(drawing);
        if (mode == QIcon::Disabled)
            painter->setOpacity(0.4);
        renderer.render(painter, rect);
        painter->setOpacity(1);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const auto key =
            QStringLiteral("ballast-%1-%2-%3x%4-%5").arg(m_name, m_colour.name()).arg(size.width()).arg(size.height()).arg(int(mode));
        QPixmap result;
        if (QPixmapCache::find(key, &result))
            return result;
        result = QPixmap(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, {{}, size}, mode, state);
        painter.end();
        QPixmapCache::insert(key, result);
        return result;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new TintedSvg(*this); }

private:
    QString m_name;
    QColor m_colour;
};

} // namespace

QIcon icon(const QString &name, const QColor &colour) { return QIcon(new TintedSvg(name, colour)); }

QIcon applicationIcon()
{
    QIcon result;
    QSvgRenderer renderer(QStringLiteral(":/ballast/icons/ballast.svg"));
    for (const int size : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        painter.end();
        result.addPixmap(pixmap);
    }
    return result;
}

} // namespace ballast::ui
