// SPDX-License-Identifier: GPL-3.0-or-later
// render_icon ICON.svg SIZE OUT: a picture of an SVG icon; the suffix of OUT (png, ico, icns) says which kind.
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const int size = argc == 4 ? QByteArray(argv[2]).toInt() : 0;
    if (size < 1 || size > 2048) {
        std::fputs("usage: render_icon ICON.svg SIZE OUT; SIZE is 1 to 2048 pixels\n", stderr);
        return 2;
    }
    QSvgRenderer icon(QString::fromLocal8Bit(argv[1]));
    QImage picture(size, size, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    icon.render(&painter);
    painter.end();
    if (!icon.isValid() || !picture.save(QString::fromLocal8Bit(argv[3]))) {
        std::fprintf(stderr, "render_icon: can't turn %s into %s\n", argv[1], argv[3]);
        return 1;
    }
    return 0;
}
