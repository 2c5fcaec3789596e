// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/command_palette.h"

#include "ui/fuzzy_match.h"
#include "ui/look.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace ballast::ui {

namespace {

constexpr int rowHeight = 42, shownRows = 9, paletteWidth = 620;
enum PaletteRole { EntryRole = Qt::UserRole + 1, KindRole, DetailRole, ShortcutRole };

/// Title and shortcut on the first line; kind and detail below.
class EntryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {paletteWidth, rowHeight}; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto &palette = option.palette;
        const bool enabled = index.flags() & Qt::ItemIsEnabled;
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, palette.color(QPalette::Light));
        const QRect room = option.rect.adjusted(space::medium, 4, -space::medium, -4);
        const auto shortcut = index.data(ShortcutRole).toString();
        const int keys = QFontMetrics(fontFor(Type::figure)).horizontalAdvance(shortcut) + (shortcut.isEmpty() ? 0 : space::medium);
        const auto ink = palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::Text);
        const QColor quiet = mix(ink, palette.color(QPalette::Base), 0.62);
        painter->setFont(fontFor(Type::strong));
        painter->setPen(ink);
        const QFontMetrics strong(painter->font());
        painter->drawText(room.adjusted(0, 0, -keys, 0), Qt::AlignLeft | Qt::AlignTop,
                          strong.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, room.width() - keys));
        painter->setFont(fontFor(Type::figure));
        painter->setPen(quiet);
        painter->drawText(room, Qt::AlignRight | Qt::AlignTop, shortcut);
        painter->setFont(fontFor(Type::caption));
        const auto below = index.data(KindRole).toString() + QStringLiteral("  \u00b7  ") + index.data(DetailRole).toString();
        painter->drawText(room, Qt::AlignLeft | Qt::AlignBottom,
                          QFontMetrics(painter->font()).elidedText(below, Qt::ElideRight, room.width()));
        painter->restore();
    }
};

} // namespace

std::vector<std::size_t> findEntries(const std::vector<PaletteEntry> &entries, const QString &query)
{
    struct Found
    {
        std::size_t index;
        int score;
    };
    std::vector<Found> found;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const auto title = fuzzyScore(query, entries[i].title);
        // The sentence only by whole words: letters of a long text fit nearly anything.
        const bool inDetail = !query.trimmed().isEmpty() && entries[i].detail.contains(query.trimmed(), Qt::CaseInsensitive);
        if (title)
            found.push_back({i, *title + 1000});
        else if (inDetail)
            found.push_back({i, 0});
    }
    if (!query.trimmed().isEmpty())
        std::ranges::stable_sort(found, std::greater{}, &Found::score);
    std::vector<std::size_t> out;
    for (const auto &each : found)
        out.push_back(each.index);
    return out;
}

CommandPalette::CommandPalette(std::vector<PaletteEntry> entries, QWidget *parent)
    : QDialog(parent), m_entries(std::move(entries)), m_query(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("commandPalette"));
    setWindowTitle(tr("Commands"));
    setWindowFlag(Qt::FramelessWindowHint);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::small, space::small, space::small, space::small);
    column->setSpacing(space::small);
    column->addWidget(m_query);
    column->addWidget(m_list);
    m_query->setObjectName(QStringLiteral("paletteQuery"));
    m_query->setPlaceholderText(tr("Find a command, a panel or a parameter"));
    m_query->setAccessibleName(m_query->placeholderText());
    m_query->setClearButtonEnabled(true);
    m_query->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("Matches"));
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFixedSize(paletteWidth, shownRows * rowHeight);
    connect(m_query, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_query, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    search({});
}

void CommandPalette::search(const QString &query)
{
    m_list->clear();
    for (const auto index : findEntries(m_entries, query)) {
        const auto &entry = m_entries[index];
        auto *item = new QListWidgetItem(entry.title, m_list);
        item->setData(EntryRole, int(index));
        item->setData(KindRole, entry.kind);
        item->setData(DetailRole, entry.detail);
        item->setData(ShortcutRole, entry.shortcut);
        item->setData(Qt::AccessibleDescriptionRole, entry.kind + QStringLiteral(". ") + entry.detail);
        if (!entry.enabled)
            item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::runCurrent()
{
    const auto *item = m_list->currentItem();
    if (!item || !(item->flags() & Qt::ItemIsEnabled))
        return;
    // After the palette has gone: what runs may open a dialog of its own, or rebuild the window.
    QTimer::singleShot(0, parentWidget(), m_entries[std::size_t(item->data(EntryRole).toInt())].run);
    accept();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_query && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int rows = m_list->count(), page = shownRows - 1;
        const int step = key == Qt::Key_Down       ? 1
                         : key == Qt::Key_Up       ? -1
                         : key == Qt::Key_PageDown ? page
                         : key == Qt::Key_PageUp   ? -page
                                                   : 0;
        if (step != 0 && rows > 0) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, rows - 1));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (const auto *over = parentWidget()) {
        const auto top = over->mapToGlobal(QPoint((over->width() - QDialog::width()) / 2, 96));
        move(top);
    }
    m_query->setFocus();
}

} // namespace ballast::ui

#include "moc_command_palette.cpp"
