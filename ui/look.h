// SPDX-License-Identifier: GPL-3.0-or-later
/// The one design system: palette, spacing, type scale and the time zone of the display. Every colour, distance and font
/// of the window comes from here; widgets keep a copy of the Look they were given.
#pragma once

#include "engine/mode.h"
#include "ui/settings.h"

#include <QColor>
#include <QFont>

class QApplication;

namespace ballast::ui {

namespace space {
inline constexpr int hair = 2, tight = 4, small = 8, medium = 12, large = 16;
inline constexpr int radius = 5;
inline constexpr int row = 26;   ///< height of a table row
inline constexpr int panel = 13; ///< from a panel's edge to what is painted in it
} // namespace space

struct Tokens
{
    // surfaces, from the back to the front
    QColor window, surface, raised, hover, border, grid;
    QColor text, muted, faint;
    QColor accent, onAccent; ///< selection, focus, default buttons
    // meaning
    QColor gain, loss;           ///< money won or lost
    QColor longSide, shortSide;  ///< direction; never used for money
    QColor good, caution, alarm; ///< state of a risk or of a connection
    QColor hypothetical;         ///< frames whatever has not happened: previews
    // series of the charts
    QColor seriesMain, seriesOther, seriesTarget, band;
    QColor demo, observe, paper, testnet, live; ///< modes
    bool operator==(const Tokens &) const = default;
};
[[nodiscard]] Tokens tokensFor(ThemeName theme, GainColours colours);

/// Roles of text; sizes in pixels of the unscaled screen.
enum class Type {
    caption,    ///< 11: labels above figures, axis labels
    body,       ///< 13
    strong,     ///< 13, semi-bold
    figure,     ///< 13, tabular digits: tables
    figureBold, ///< 15, tabular, semi-bold
    headline    ///< 32, tabular, semi-bold: across a room
};
[[nodiscard]] QFont fontFor(Type type);

struct Look
{
    Tokens tokens;
    Zone zone = Zone::utc;
    [[nodiscard]] static Look from(const Settings &settings);
};

[[nodiscard]] QColor modeColour(const Tokens &tokens, engine::Mode mode);
/// Black or white, whichever reads better on `background`.
[[nodiscard]] QColor readableOn(const QColor &background);
/// WCAG contrast, 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);
/// `share` of a over b.
[[nodiscard]] QColor mix(const QColor &a, const QColor &b, double share);

/// Palette, style sheet and font of the whole application.
void apply(const Look &look, QApplication &application);
[[nodiscard]] QString styleSheet(const Tokens &tokens);

} // namespace ballast::ui
