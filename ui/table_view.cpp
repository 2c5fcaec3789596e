// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table_view.h"

#include "ui/cell_delegate.h"
#include "ui/rows_model.h"

#include <QHeaderView>
#include <QPainter>
#include <QSortFilterProxyModel>

namespace ballast::ui {

TableView::TableView(QAbstractTableModel *model, const QString &name, Settings &settings, QWidget *parent)
    : QTableView(parent), m_sorted(new QSortFilterProxyModel(this)), m_delegate(new CellDelegate(this)), m_settings(settings)
{
    setObjectName(name);
    model->setParent(this);
    m_sorted->setSourceModel(model);
    m_sorted->setSortRole(ValueRole);
    setModel(m_sorted);
    setItemDelegate(m_delegate);
    setFont(fontFor(Type::figure));
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false); // Tab leaves the table: every panel stays in reach of the keyboard
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(space::row);
    verticalHeader()->setMinimumSectionSize(space::row);
    auto *header = horizontalHeader();
    header->setFont(fontFor(Type::caption));
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(36);
    header->setStretchLastSection(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    connect(header, &QHeaderView::sectionResized, this, &TableView::remember);
    connect(header, &QHeaderView::sectionMoved, this, &TableView::remember);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &TableView::remember);
}

void TableView::setColumnWidths(const std::vector<int> &widths)
{
    for (std::size_t i = 0; i < widths.size(); ++i)
        horizontalHeader()->resizeSection(int(i), widths[i]);
}

void TableView::restore()
{
    const auto state = m_settings.tableState(objectName());
    if (!state.isEmpty())
        horizontalHeader()->restoreState(state);
    m_restored = true;
}

void TableView::remember()
{
    if (m_restored && isVisible()) // not while the table is being built, nor for widths that follow the window
        m_settings.setTableState(objectName(), horizontalHeader()->saveState());
}

void TableView::setLook(const Look &look)
{
    m_look = look;
    m_delegate->setLook(look);
    viewport()->update();
}

void TableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (model()->rowCount() > 0 || m_emptyText.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setFont(fontFor(Type::body));
    painter.setPen(m_look.tokens.muted);
    painter.drawText(viewport()->rect().adjusted(space::large, 0, -space::large, 0), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

} // namespace ballast::ui

#include "moc_table_view.cpp"
