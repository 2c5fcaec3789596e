// SPDX-License-Identifier: GPL-3.0-or-later
/// A table model written as a list of columns: how a row's value is read (for sorting), shown and coloured.
///
///     RowsModel<engine::PositionRow> model({{tr("Entry"), [](const auto &row) { return row.entry; }, ...}});
///     model.setRows(snapshot.positions);
///
/// Sorting goes by value, never by text: ValueRole gives a number, a time or a name; an unknown number sorts below all.
#pragma once

#include "ui/look.h"

#include <QAbstractTableModel>

#include <algorithm>
#include <cmath>
#include <concepts>
#include <functional>
#include <limits>
#include <vector>

namespace ballast::ui {

enum TableRole {
    ValueRole = Qt::UserRole + 1, ///< what sorts
    PictureRole                   ///< what a delegate draws, if the column has one
};

template<typename Row>
struct Column
{
    QString title;
    std::function<QVariant(const Row &)> value;
    std::function<QString(const Row &, const Look &)> text;
    std::function<QColor(const Row &, const Tokens &)> colour = {}; ///< empty = the text colour
    Qt::Alignment alignment = Qt::AlignRight;
    QString meaning = {}; ///< tool tip of the header
    int width = 84;
    std::function<QVariant(const Row &)> picture = {};
    std::function<QString(const Row &, const Look &)> detail = {}; ///< tool tip of the cell
};

template<typename Row>
class RowsModel : public QAbstractTableModel
{
public:
    using Key = std::function<quint64(const Row &)>;

    /// With a `key` the rows are a list whose new ones come first: they are inserted, so that selection and scroll stay put.
    explicit RowsModel(std::vector<Column<Row>> columns, Key key = {}, QObject *parent = nullptr)
        : QAbstractTableModel(parent), m_columns(std::move(columns)), m_key(std::move(key))
    {}

    void setLook(const Look &look)
    {
        m_look = look;
        announceAll();
    }

    /// A background behind rows that stand out; an invalid colour for the others. Never the only sign.
    void setGround(std::function<QColor(const Row &, const Tokens &)> ground) { m_ground = std::move(ground); }

    /// Takes over the titles of `columns`, for units that are known only later.
    void setTitles(const std::vector<Column<Row>> &columns)
    {
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            if (m_columns[i].title == columns[i].title)
                continue;
            m_columns[i].title = columns[i].title;
            Q_EMIT headerDataChanged(Qt::Horizontal, int(i), int(i));
        }
    }

    template<typename Rows>
    void setRows(const Rows &rows)
    {
        if constexpr (std::equality_comparable<Row>) {
            if (std::equal(m_rows.begin(), m_rows.end(), rows.begin(), rows.end()))
                return; // nothing to paint again
        }
        const auto fresh = newAtFront(rows);
        if (fresh < 0) {
            beginResetModel();
            m_rows.assign(rows.begin(), rows.end());
            endResetModel();
            return;
        }
        if (fresh > 0) {
            beginInsertRows({}, 0, int(fresh) - 1);
            m_rows.insert(m_rows.begin(), rows.begin(), rows.begin() + fresh);
            endInsertRows();
        }
        if (m_rows.size() > rows.size()) {
            beginRemoveRows({}, int(rows.size()), int(m_rows.size()) - 1);
            m_rows.erase(m_rows.begin() + std::ptrdiff_t(rows.size()), m_rows.end());
            endRemoveRows();
        }
        m_rows.assign(rows.begin(), rows.end());
        announceAll();
    }

    [[nodiscard]] const Row &row(int index) const { return m_rows[std::size_t(index)]; }
    [[nodiscard]] const std::vector<Column<Row>> &columns() const { return m_columns; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_columns.size()); }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid())
            return {};
        const auto &each = m_rows[std::size_t(index.row())];
        const auto &column = m_columns[std::size_t(index.column())];
        switch (role) {
        case Qt::DisplayRole: return column.text(each, m_look);
        case Qt::TextAlignmentRole: return int(column.alignment | Qt::AlignVCenter);
        case Qt::ForegroundRole: return column.colour ? column.colour(each, m_look.tokens) : m_look.tokens.text;
        case Qt::BackgroundRole: return m_ground ? m_ground(each, m_look.tokens) : QVariant();
        case Qt::ToolTipRole: return column.detail ? column.detail(each, m_look) : QVariant();
        case ValueRole: return sortable(column.value(each));
        case PictureRole: return column.picture ? column.picture(each) : QVariant();
        default: return {};
        }
    }

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal)
            return {};
        const auto &column = m_columns[std::size_t(section)];
        switch (role) {
        case Qt::DisplayRole: return column.title;
        case Qt::TextAlignmentRole: return int(column.alignment | Qt::AlignVCenter);
        case Qt::ToolTipRole: return column.meaning.isEmpty() ? QVariant() : column.meaning;
        default: return {};
        }
    }

private:
    /// nan has no place in an order; it goes to the end instead of breaking the sort.
    static QVariant sortable(const QVariant &value)
    {
        const bool isNan = value.typeId() == QMetaType::Double && std::isnan(value.toDouble());
        return isNan ? QVariant(-std::numeric_limits<double>::infinity()) : value;
    }

    /// How many rows are new in front of those already held; −1 when the lists can't be matched so.
    template<typename Rows>
    std::ptrdiff_t newAtFront(const Rows &rows) const
    {
        if (rows.size() == m_rows.size() && (m_rows.empty() || !m_key || m_key(rows.front()) == m_key(m_rows.front())))
            return 0;
        if (!m_key || m_rows.empty() || rows.empty())
            return -1;
        const auto first = m_key(m_rows.front());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (m_key(rows[i]) == first)
                return rows.size() <= m_rows.size() + i ? std::ptrdiff_t(i) : -1;
        }
        return -1;
    }

    void announceAll()
    {
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, int(m_columns.size()) - 1));
    }

    std::vector<Column<Row>> m_columns;
    Key m_key;
    std::function<QColor(const Row &, const Tokens &)> m_ground;
    std::vector<Row> m_rows;
    Look m_look;
};

} // namespace ballast::ui
