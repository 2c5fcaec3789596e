// SPDX-License-Identifier: GPL-3.0-or-later
/// Draws the cells of tables: keeps a cell's colour when its row is selected (a style sheet would not), and knows the pictures that a cell
/// may carry under PictureRole: a sparkline, or a bar under the text.
#pragma once

#include "ui/look.h"
#include "ui/paint.h"
#include "ui/risk_tier.h"

#include <QStyledItemDelegate>

#include <memory>
#include <vector>

namespace ballast::ui {

struct Sparkline
{
    std::shared_ptr<const std::vector<double>> values; ///< equally spaced, oldest first
    double base = 0;                                   ///< drawn as a dotted line where it is in reach; nan = none
    bool gaining = true;
};

/// The bar takes the colour of its tier.
struct CellBar
{
    Meter meter;
    RiskTier tier = RiskTier::unknown;
};

class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setLook(const Look &look) { m_look = look; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Look m_look;
};

} // namespace ballast::ui

Q_DECLARE_METATYPE(ballast::ui::Sparkline)
Q_DECLARE_METATYPE(ballast::ui::CellBar)
