// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>

#include <algorithm>
#include <cmath>

namespace ballast::ui {

namespace {

QColor rgb(unsigned value) { return QColor::fromRgb(value); }

Tokens darkTokens()
{
    Tokens t;
    t.window = rgb(0x0d1117);
    t.surface = rgb(0x141a22);
    t.raised = rgb(0x1c242f);
    t.hover = rgb(0x26303d);
    t.border = rgb(0x2a3441);
    t.grid = rgb(0x212a35);
    t.text = rgb(0xe8ecf2);
    t.muted = rgb(0x9fabba);
    t.faint = rgb(0x7f8c9c);
    t.accent = rgb(0x4c9bff);
    t.onAccent = rgb(0x06121f);
    t.longSide = rgb(0x62aef5);
    t.shortSide = rgb(0xe59b5a);
    t.good = rgb(0x45b98a);
    t.caution = rgb(0xe7b549);
    t.alarm = rgb(0xff6b6b);
    t.hypothetical = rgb(0xd987f0);
    t.seriesMain = rgb(0x36c5d4);
    t.seriesOther = rgb(0x93a0b4);
    t.seriesTarget = rgb(0xe7b549);
    t.band = rgb(0x2f3f50);
    t.demo = rgb(0x9d7bff);
    t.observe = rgb(0x3fa7e8);
    t.paper = rgb(0xe9a63a);
    t.testnet = rgb(0xb48cf2);
    t.live = rgb(0xff5b5b);
    return t;
}

Tokens lightTokens()
{
    Tokens t;
    t.window = rgb(0xe9edf2);
    t.surface = rgb(0xffffff);
    t.raised = rgb(0xf2f5f8);
    t.hover = rgb(0xe3e9f0);
    t.border = rgb(0xcdd5df);
    t.grid = rgb(0xe6ebf1);
    t.text = rgb(0x131a23);
    t.muted = rgb(0x4b5868);
    t.faint = rgb(0x626e7d);
    t.accent = rgb(0x1f66d1);
    t.onAccent = rgb(0xffffff);
    t.longSide = rgb(0x1d68b8);
    t.shortSide = rgb(0xa85412);
    t.good = rgb(0x11774f);
    t.caution = rgb(0x8f6200);
    t.alarm = rgb(0xc4262e);
    t.hypothetical = rgb(0x9327b0);
    t.seriesMain = rgb(0x0b8494);
    t.seriesOther = rgb(0x7c8899);
    t.seriesTarget = rgb(0xb07a00);
    t.band = rgb(0xdce6ef);
    t.demo = rgb(0x6a45d8);
    t.observe = rgb(0x0f6fb3);
    t.paper = rgb(0xb87400);
    t.testnet = rgb(0x7a3fd1);
    t.live = rgb(0xc62828);
    return t;
}

void colourGains(Tokens &t, GainColours colours, bool dark)
{
    const QColor green = dark ? rgb(0x3fbf83) : rgb(0x11774f);
    const QColor red = dark ? rgb(0xf0717a) : rgb(0xc02a35);
    switch (colours) {
    case GainColours::greenGain:
        t.gain = green;
        t.loss = red;
        return;
    case GainColours::redGain:
        t.gain = red;
        t.loss = green;
        return;
    case GainColours::blueGain: // told apart by every common form of colour blindness; direction moves out of the way
        t.gain = dark ? rgb(0x5ab4ff) : rgb(0x0a63b0);
        t.loss = dark ? rgb(0xf2a24a) : rgb(0xa3530b);
        t.longSide = dark ? rgb(0x4fc7b4) : rgb(0x0b7566);
        t.shortSide = dark ? rgb(0xd79be0) : rgb(0x8a3f96);
        return;
    }
}

double channel(double value) { return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); }

double luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

bool hasTabularFigures(const QString &family)
{
    QFont font(family);
    font.setPixelSize(100);
    const QFontMetricsF metrics(font);
    const double zero = metrics.horizontalAdvance(QLatin1Char('0'));
    for (char digit = '1'; digit <= '9'; ++digit) {
        if (std::fabs(metrics.horizontalAdvance(QLatin1Char(digit)) - zero) > 0.5)
            return false;
    }
    return true;
}

struct Families
{
    QString text, figures;
};

/// Looked up once: the font database does not change while the program runs.
const Families &families()
{
    static const Families found = [] {
        const auto installed = QFontDatabase::families();
        const QStringList wanted = {QStringLiteral("Inter"),     QStringLiteral("Roboto"),   QStringLiteral("Noto Sans"),
                                    QStringLiteral("Open Sans"), QStringLiteral("Segoe UI"), QStringLiteral("DejaVu Sans")};
        Families result;
        for (const auto &family : wanted) {
            if (!installed.contains(family))
                continue;
            if (result.text.isEmpty())
                result.text = family;
            if (result.figures.isEmpty() && hasTabularFigures(family))
                result.figures = family;
        }
        if (result.text.isEmpty())
            result.text = QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
        if (result.figures.isEmpty())
            result.figures = QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
        return result;
    }();
    return found;
}

QFont made(const QString &family, int pixels, QFont::Weight weight)
{
    QFont font(family);
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

} // namespace

Tokens tokensFor(ThemeName theme, GainColours colours)
{
    const bool dark = theme == ThemeName::dark;
    Tokens t = dark ? darkTokens() : lightTokens();
    colourGains(t, colours, dark);
    return t;
}

QFont fontFor(Type type)
{
    switch (type) {
    case Type::caption: return made(families().text, 11, QFont::Medium);
    case Type::body: return made(families().text, 13, QFont::Normal);
    case Type::strong: return made(families().text, 13, QFont::DemiBold);
    case Type::figure: return made(families().figures, 13, QFont::Normal);
    case Type::figureBold: return made(families().figures, 15, QFont::Medium);
    case Type::headline: return made(families().figures, 32, QFont::Medium);
    }
    return {};
}

Look Look::from(const Settings &settings) { return {tokensFor(settings.theme(), settings.gainColours()), settings.zone()}; }

QColor modeColour(const Tokens &tokens, engine::Mode mode)
{
    switch (mode) {
    case engine::Mode::demo: return tokens.demo;
    case engine::Mode::observe: return tokens.observe;
    case engine::Mode::paper: return tokens.paper;
    case engine::Mode::testnet: return tokens.testnet;
    case engine::Mode::live: return tokens.live;
    }
    return tokens.alarm;
}

QColor readableOn(const QColor &background)
{
    const QColor black = rgb(0x0b0f14), white = rgb(0xffffff);
    return contrast(black, background) > contrast(white, background) ? black : white;
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a), second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor mix(const QColor &a, const QColor &b, double share)
{
    const auto blend = [share](float x, float y) { return float(x * share + y * (1 - share)); };
    return QColor::fromRgbF(blend(a.redF(), b.redF()), blend(a.greenF(), b.greenF()), blend(a.blueF(), b.blueF()));
}

void apply(const Look &look, QApplication &application)
{
    const auto &t = look.tokens;
    QPalette palette;
    palette.setColor(QPalette::Window, t.window);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Base, t.surface);
    palette.setColor(QPalette::AlternateBase, t.raised);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::PlaceholderText, t.faint);
    palette.setColor(QPalette::Button, t.raised);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::BrightText, t.alarm);
    palette.setColor(QPalette::Highlight, t.accent);
    palette.setColor(QPalette::HighlightedText, t.onAccent);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::ToolTipBase, t.raised);
    palette.setColor(QPalette::ToolTipText, t.text);
    palette.setColor(QPalette::Light, t.hover);
    palette.setColor(QPalette::Midlight, t.raised);
    palette.setColor(QPalette::Mid, t.border);
    palette.setColor(QPalette::Dark, t.border);
    palette.setColor(QPalette::Shadow, t.window);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.faint);
    if (application.style()->objectName() != QLatin1String("fusion") && application.styleSheet().isEmpty())
        application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    application.setPalette(palette);
    application.setFont(fontFor(Type::body));
    application.setStyleSheet(styleSheet(t));
}

} // namespace ballast::ui
