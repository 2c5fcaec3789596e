// SPDX-License-Identifier: GPL-3.0-or-later
/// Who dies first, as a picture: prices from top to bottom, what is left of the protected account to the left of them and of the hedge to
/// the right, and the levels that matter: mark, entry, liquidations, and where margin has to have moved.
#pragma once

#include "ui/panel.h"

#include <QString>

#include <vector>

namespace ballast::ui {

struct LadderLevel
{
    double price = engine::unknownValue;
    QString label;
    QColor Tokens::*colour = &Tokens::muted;
    Qt::PenStyle pen = Qt::DashLine;
    bool operator==(const LadderLevel &) const = default;
};

struct LadderPicture
{
    struct Row
    {
        double price = 0, move = 0;
        double protectedEquity = 0, hedgeEquity = 0; ///< quote; 0 once liquidated
        bool protectedDead = false, hedgeDead = false, hedgeDeleveraged = false;
        double marginToMove = 0;
        bool inTime = true;
        bool operator==(const Row &) const = default;
    };
    std::vector<Row> rows;           ///< the highest price first
    std::vector<LadderLevel> levels; ///< the highest price first; unknown ones left out
    double most = 0;                 ///< the largest equity of any row
    QString currency;
    double tick = 0.01;
    [[nodiscard]] bool empty() const { return rows.empty(); }
    bool operator==(const LadderPicture &) const = default;
};
[[nodiscard]] LadderPicture ladderPicture(const engine::Snapshot &snapshot);
/// As a screen reader gets it: the levels with their distance from the mark.
[[nodiscard]] QString plainText(const LadderPicture &picture);

class LadderPanel : public Panel
{
    Q_OBJECT

public:
    explicit LadderPanel(QWidget *parent);
    void show(const engine::Snapshot &snapshot) override;
    void setLook(const Look &look) override;
    using Panel::show;

    [[nodiscard]] const LadderPicture &picture() const { return m_picture; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {340, 240}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override; ///< the row under the cursor, in words

private:
    struct Geometry
    {
        QRectF plot;                                            ///< the rows
        double axis = 0, leftBars = 0, rightBars = 0, tags = 0; ///< left edges, but for leftBars: the right end of the left bars
        double rowHeight = 0;
    };
    [[nodiscard]] Geometry geometry() const;
    [[nodiscard]] double toY(const Geometry &place, double price) const;
    void paintBars(QPainter &painter, const Geometry &place) const;
    void paintWords(QPainter &painter, const Geometry &place) const; ///< over the levels, which would strike them through
    void paintLevels(QPainter &painter, const Geometry &place) const;

    LadderPicture m_picture;
    Look m_look;
};

} // namespace ballast::ui
