// SPDX-License-Identifier: GPL-3.0-or-later
/// The market around the hedge: prices, book, volatility, regime, funding, and what the next hedge would cost.
#pragma once

#include "ui/paint.h"
#include "ui/panel.h"

#include <optional>
#include <vector>

namespace ballast::ui {

struct MarketRow
{
    QString name, figure;
    QColor colour;              ///< invalid = text
    std::optional<Meter> meter; ///< drawn between name and figure
    bool operator==(const MarketRow &) const = default;
};
struct MarketSection
{
    QString title, note; ///< the note stands at the right end of the title
    QColor noteColour;
    std::vector<MarketRow> rows;
    std::vector<std::pair<double, QColor>> shares; ///< a bar of parts of one, e.g. the regime's probabilities
    bool operator==(const MarketSection &) const = default;
};
[[nodiscard]] std::vector<MarketSection> marketSections(const engine::Snapshot &snapshot, const Look &look);

/// Sections in one or two columns, as the width allows.
class MarketView : public QWidget
{
    Q_OBJECT

public:
    explicit MarketView(QWidget *parent);
    void set(std::vector<MarketSection> sections);
    void setLook(const Look &look);
    [[nodiscard]] const std::vector<MarketSection> &sections() const { return m_sections; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int layOut(QPainter *painter, int width) const;

    std::vector<MarketSection> m_sections;
    Look m_look;
};

class MarketPanel : public Panel
{
    Q_OBJECT

public:
    explicit MarketPanel(QWidget *parent);
    void show(const engine::Snapshot &snapshot) override;
    void setLook(const Look &look) override;
    using Panel::show;

private:
    MarketView *m_view;
    Look m_look;
};

} // namespace ballast::ui
