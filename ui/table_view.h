// SPDX-License-Identifier: GPL-3.0-or-later
/// The look and behaviour that all tables share: sorted by value, columns movable and remembered, a designed empty state.
#pragma once

#include "ui/look.h"
#include "ui/settings.h"

#include <QTableView>

class QSortFilterProxyModel;

namespace ballast::ui {

class CellDelegate;

class TableView : public QTableView
{
    Q_OBJECT

public:
    /// Takes over `model`. `name` is the key under which widths, order and sorting are remembered.
    TableView(QAbstractTableModel *model, const QString &name, Settings &settings, QWidget *parent);

    void setColumnWidths(const std::vector<int> &widths); ///< before restoring what was remembered
    void restore();
    void setLook(const Look &look);
    void setEmptyText(const QString &text) { m_emptyText = text; }
    [[nodiscard]] QSortFilterProxyModel &sorted() const { return *m_sorted; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void remember();

    QSortFilterProxyModel *m_sorted;
    CellDelegate *m_delegate;
    Settings &m_settings;
    Look m_look;
    QString m_emptyText;
    bool m_restored = false;
};

/// A new table of one RowsModel with its columns' widths set.
template<typename Row, template<typename> typename Model>
[[nodiscard]] TableView *newTable(Model<Row> *model, const QString &name, Settings &settings, QWidget *parent)
{
    auto *view = new TableView(model, name, settings, parent);
    std::vector<int> widths;
    for (const auto &column : model->columns())
        widths.push_back(column.width);
    view->setColumnWidths(widths);
    return view;
}

} // namespace ballast::ui
