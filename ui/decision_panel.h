// SPDX-License-Identifier: GPL-3.0-or-later
/// No black box: every decision, also the one to do nothing, with its sentence, contributions, guardrails and inputs.
#pragma once

#include "ui/panel.h"
#include "ui/rows_model.h"
#include "ui/settings.h"

#include <optional>

class QButtonGroup;
class QScrollArea;

namespace ballast::ui {

class TableView;
class TextLabel;

/// One decision in full; as high as it needs to be at its width.
class DecisionDetail : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionDetail(QWidget *parent);
    void set(const std::optional<strategy::Decision> &decision, const domain::Instrument &instrument);
    void setLook(const Look &look);
    [[nodiscard]] const std::optional<strategy::Decision> &decision() const { return m_decision; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Draws, or with no painter only measures; returns the height.
    int layOut(QPainter *painter, int width) const;

    std::optional<strategy::Decision> m_decision;
    domain::Instrument m_instrument;
    Look m_look;
};

class DecisionPanel : public Panel
{
    Q_OBJECT

public:
    DecisionPanel(Settings &settings, QWidget *parent);
    void show(const engine::Snapshot &snapshot) override;
    void setLook(const Look &look) override;
    using Panel::show;

    /// The trade that was decided at or last before `at`, as when a fill was clicked.
    void select(domain::Timestamp at);
    [[nodiscard]] TableView &table() const { return *m_table; }
    [[nodiscard]] const DecisionDetail &detail() const { return *m_detail; }

private:
    void showSelected();

    RowsModel<strategy::Decision> *m_model;
    TableView *m_table;
    DecisionDetail *m_detail;
    domain::Instrument m_instrument;
    bool m_tradesOnly = false;
    QString m_search; ///< shown are decisions with this in their words
};

[[nodiscard]] std::vector<Column<strategy::Decision>> decisionColumns();
/// `wanted` stands in the words of the decision; an empty one in all.
[[nodiscard]] bool matches(const strategy::Decision &decision, const QString &wanted);

} // namespace ballast::ui
