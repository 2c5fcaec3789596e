// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parameter_set_dialog.h"

#include "ui/core_text.h"
#include "ui/dialog_parts.h"
#include "ui/format.h"
#include "ui/parameter_field.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ballast::ui {

namespace {

enum SetColumn { SettingColumn, NowColumn, ThenColumn };
constexpr int fewestRows = 4, mostRows = 14;

} // namespace

ParameterSetDialog::ParameterSetDialog(const ProposedSet &proposed, const Look &look, const domain::Currency &quote,
                                       const domain::Currency &base, QWidget *parent)
    : QDialog(parent), m_proposed(proposed), m_rows(new QTreeWidget(this)), m_apply(primaryButton(tr("Apply"), this))
{
    setObjectName(QStringLiteral("parameterSet"));
    setWindowTitle(proposed.title);
    setMinimumWidth(620);
    auto *column = dialogColumn(*this);
    column->addWidget(heading(proposed.title, this));
    if (!proposed.meaning.isEmpty())
        column->addWidget(paragraph(proposed.meaning, "muted", 420, this));
    column->addWidget(
        paragraph(tr("Automatic values take effect at once. Values set by hand stay in force until they end."), "muted", 420, this));

    m_rows->setObjectName(QStringLiteral("parameterSetRows"));
    m_rows->setAccessibleName(tr("What would change"));
    m_rows->setColumnCount(3);
    m_rows->setHeaderLabels({tr("Parameter"), tr("Now"), tr("Then")});
    m_rows->setRootIsDecorated(false);
    m_rows->setUniformRowHeights(true);
    m_rows->header()->setStretchLastSection(false);
    m_rows->header()->setSectionResizeMode(SettingColumn, QHeaderView::Stretch);
    for (const int figure : {NowColumn, ThenColumn}) {
        m_rows->header()->setSectionResizeMode(figure, QHeaderView::ResizeToContents);
        m_rows->headerItem()->setTextAlignment(figure, Qt::AlignRight | Qt::AlignVCenter);
    }
    const auto add = [&](const QString &name, const QString &meaning, const QString &now, const QString &then) {
        auto *item = new QTreeWidgetItem(m_rows, {name, now, then});
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(SettingColumn, Qt::Checked);
        item->setToolTip(SettingColumn, meaning);
        for (const int figure : {NowColumn, ThenColumn}) {
            item->setTextAlignment(figure, Qt::AlignRight | Qt::AlignVCenter);
            item->setFont(figure, fontFor(Type::figure));
        }
        item->setForeground(NowColumn, look.tokens.muted);
        item->setForeground(ThenColumn, look.tokens.hypothetical);
        return item;
    };
    if (proposed.changesStrategy())
        m_strategy = add(tr("Strategy"), {}, coreText(proposed.strategyNow), coreText(proposed.strategyThen));
    for (const auto &change : proposed.changes) {
        const auto unit = strategy::spec(change.parameter).unit;
        const auto figure = [&](double value) { return format::parameter(value, unit, quote.view(), base.view()); };
        m_items.push_back(
            add(parameterName(change.parameter), parameterMeaning(change.parameter), figure(change.before), figure(change.after)));
    }
    const int rows = std::clamp(m_rows->topLevelItemCount() + 2, fewestRows, mostRows);
    m_rows->setMinimumHeight(rows * space::row);
    column->addWidget(m_rows, 1);
    if (m_rows->topLevelItemCount() == 0) {
        m_rows->hide();
        column->addWidget(paragraph(tr("These values are in force already: nothing would change."), "body", 420, this));
    }

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_apply, QDialogButtonBox::AcceptRole);
    m_apply->setObjectName(QStringLiteral("parameterSetApply"));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_rows, &QTreeWidget::itemChanged, this, &ParameterSetDialog::refresh);
    refresh();
}

void ParameterSetDialog::refresh() { m_apply->setEnabled(takesStrategy() || !chosen().empty()); }

std::vector<strategy::ParameterValue> ParameterSetDialog::chosen() const
{
    std::vector<strategy::ParameterValue> out;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (m_items[i]->checkState(SettingColumn) == Qt::Checked)
            out.push_back({m_proposed.changes[i].parameter, m_proposed.changes[i].after});
    }
    return out;
}

bool ParameterSetDialog::takesStrategy() const { return m_strategy && m_strategy->checkState(SettingColumn) == Qt::Checked; }

bool ParameterSetDialog::takesAll() const { return chosen().size() == m_items.size() && (!m_strategy || takesStrategy()); }

} // namespace ballast::ui

#include "moc_parameter_set_dialog.cpp"
