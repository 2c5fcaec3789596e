// SPDX-License-Identifier: GPL-3.0-or-later
/// What a preset or a parameter set would change, before it does: one row a change, each with a tick.
///
///     ParameterSetDialog dialog({tr("Preset lean"), meaning, "static", "lean", rows}, look, "USDT", "ETH", this);
///     if (dialog.exec() == QDialog::Accepted) apply(dialog.chosen(), dialog.takesStrategy());
#pragma once

#include "domain/identifiers.h"
#include "strategy/parameter_set.h"
#include "ui/look.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace ballast::ui {

struct ProposedSet
{
    QString title, meaning;
    std::string strategyNow, strategyThen; ///< the same, or an empty `strategyThen`: it stays
    std::vector<strategy::ParameterChange> changes;
    [[nodiscard]] bool changesStrategy() const { return !strategyThen.empty() && strategyThen != strategyNow; }
};

class ParameterSetDialog : public QDialog
{
    Q_OBJECT

public:
    ParameterSetDialog(const ProposedSet &proposed, const Look &look, const domain::Currency &quote, const domain::Currency &base,
                       QWidget *parent);

    /// The rows that are ticked.
    [[nodiscard]] std::vector<strategy::ParameterValue> chosen() const;
    [[nodiscard]] bool takesStrategy() const;
    /// Nothing was left out.
    [[nodiscard]] bool takesAll() const;

private:
    void refresh();

    ProposedSet m_proposed;
    QTreeWidget *m_rows;
    QTreeWidgetItem *m_strategy = nullptr;
    std::vector<QTreeWidgetItem *> m_items; ///< in the order of the changes
    QPushButton *m_apply;
};

} // namespace ballast::ui
