// SPDX-License-Identifier: GPL-3.0-or-later
/// The four figures that must be readable across a room.
#pragma once

#include "ui/headline.h"
#include "ui/panel.h"

#include <array>

namespace ballast::ui {

class HeadlineTile : public QWidget
{
    Q_OBJECT

public:
    explicit HeadlineTile(QWidget *parent);
    void setHeadline(const Headline &headline);
    void setAge(double seconds) { m_age = seconds; } ///< of the market data behind it; nan = unknown
    [[nodiscard]] QString explanation() const;       ///< tool tip: what it is, unit, source, age
    void setLook(const Look &look);
    [[nodiscard]] const Headline &headline() const { return m_headline; }
    /// True when no line of the tile had to be shortened at its present width.
    [[nodiscard]] bool fits() const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont figureFont() const; ///< headline size, or the largest smaller one that fits

    Headline m_headline;
    double m_age = engine::unknownValue;
    Look m_look;
};

class HeadlinePanel : public Panel
{
    Q_OBJECT

public:
    explicit HeadlinePanel(QWidget *parent = nullptr);
    void show(const engine::Snapshot &snapshot) override;
    void setLook(const Look &look) override;
    using Panel::show;

private:
    std::array<HeadlineTile *, 4> m_tiles{};
    Look m_look;
};

} // namespace ballast::ui
