// SPDX-License-Identifier: GPL-3.0-or-later
/// A table of shares, each cell filled as strongly as its share is high and with the figure in it: colour is never the only signal.
#pragma once

#include "ui/look.h"

#include <QString>
#include <QWidget>

#include <limits>
#include <vector>

namespace ballast::ui {

struct HeatCell
{
    double share = std::numeric_limits<double>::quiet_NaN(); ///< [0, 1]; nan = nothing to show
    QString text, toolTip;
    bool operator==(const HeatCell &) const = default;
};
struct HeatMapContent
{
    QString title, note;                         ///< the note stands below
    std::vector<std::pair<QString, int>> groups; ///< titles over as many columns
    std::vector<QString> columns, rows;
    std::vector<std::vector<HeatCell>> cells; ///< by row, as many as there are columns
    bool operator==(const HeatMapContent &) const = default;
};

class HeatMap : public QWidget
{
    Q_OBJECT

public:
    explicit HeatMap(QWidget *parent);
    void set(HeatMapContent content);
    void setLook(const Look &look);
    [[nodiscard]] const HeatMapContent &content() const { return m_content; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRectF cellArea(std::size_t row, std::size_t column) const;
    [[nodiscard]] int titleWidth() const;
    [[nodiscard]] double columnWidth() const;

    HeatMapContent m_content;
    Look m_look;
};

} // namespace ballast::ui
