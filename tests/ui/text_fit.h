// SPDX-License-Identifier: GPL-3.0-or-later
/// Measures every text that is seen against the room that it has, and looks for figures that are none.
///
///     QCOMPARE(test::misfits(window), QStringList());   // one line a text that is cut off, or a widget that covers another
///     QCOMPARE(test::badFigures(window), QStringList());
///
/// A text may be cut where a tool tip has the whole of it. What is painted by hand is measured by its widget (HeadlineTile::fits).
#pragma once

#include "ui/headline_panel.h"
#include "ui/text_label.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTextDocument>
#include <QToolButton>

#include <cmath>

namespace ballast::ui::test {

/// What screens see of it: nothing where an ancestor is smaller, or scrolled away.
inline bool isSeen(const QWidget &widget) { return widget.isVisible() && !widget.visibleRegion().isEmpty(); }

inline QString whereIs(const QWidget &widget)
{
    QStringList path;
    for (const auto *at = &widget; at; at = at->parentWidget()) {
        if (!at->objectName().isEmpty() && !at->objectName().startsWith(QStringLiteral("qt_")))
            path.prepend(at->objectName());
    }
    return path.join(u'/') + QStringLiteral(" (") + QString::fromLatin1(widget.metaObject()->className()) + u')';
}

/// Of one widget; empty where all is well.
inline QString misfitOf(const QWidget &widget)
{
    constexpr int slack = 1; // of rounding
    const auto cut = [&](const QString &text, int needs, int has) {
        return QStringLiteral("%1: \"%2\" needs %3 px and has %4").arg(whereIs(widget), text.left(60)).arg(needs).arg(has);
    };
    const auto width = [&](const QString &text) { return widget.fontMetrics().size(Qt::TextShowMnemonic, text).width(); };
    if (const auto *line = qobject_cast<const TextLabel *>(&widget)) {
        const int needs = int(std::ceil(line->textWidth()));
        return needs > line->width() + slack && !(line->isElided() && line->toolTip() == line->text())
                   ? cut(line->text(), needs, line->width())
                   : QString();
    }
    if (const auto *tile = qobject_cast<const HeadlineTile *>(&widget))
        return tile->fits() ? QString() : cut(tile->headline().caption, 0, tile->width());
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        const QString text = label->text();
        if (text.isEmpty() || !label->toolTip().isEmpty())
            return {};
        if (label->wordWrap()) {
            const int needs = label->heightForWidth(label->width());
            return needs > label->height() + slack ? cut(text, needs, label->height()) : QString();
        }
        const auto needs = label->minimumSizeHint();
        if (needs.width() > label->width() + slack)
            return cut(text, needs.width(), label->width());
        return needs.height() > label->height() + slack ? cut(text, needs.height(), label->height()) : QString();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        const auto *tool = qobject_cast<const QToolButton *>(button);
        if (button->text().isEmpty() || (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull()))
            return {};
        if (qobject_cast<const QTabBar *>(button->parentWidget()) || button->parentWidget()->inherits("QCalendarWidget"))
            return {};
        const auto needs = button->sizeHint();
        return needs.width() > button->width() + slack ? cut(button->text(), needs.width(), button->width()) : QString();
    }
    if (const auto *bar = qobject_cast<const QTabBar *>(&widget)) {
        for (int i = 0; i < bar->count(); ++i) {
            const auto rect = bar->tabRect(i);
            if (!bar->isTabVisible(i) || rect.isEmpty())
                continue;
            if (width(bar->tabText(i)) > rect.width() + slack && bar->tabToolTip(i).isEmpty())
                return cut(bar->tabText(i), width(bar->tabText(i)), rect.width());
            if (!bar->usesScrollButtons() && rect.right() > bar->width() + slack)
                return cut(bar->tabText(i), rect.right(), bar->width());
        }
        return {};
    }
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget)) {
        if (header->orientation() != Qt::Horizontal || !header->model())
            return {};
        for (int i = 0; i < header->count(); ++i) {
            const QString text = header->model()->headerData(i, Qt::Horizontal).toString();
            if (header->isSectionHidden(i) || header->sectionViewportPosition(i) + header->sectionSize(i) > header->width())
                continue;
            if (width(text) > header->sectionSize(i) + slack && header->model()->headerData(i, Qt::Horizontal, Qt::ToolTipRole).isNull())
                return cut(text, width(text), header->sectionSize(i));
        }
        return {};
    }
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        QStyleOptionComboBox option;
        option.initFrom(box);
        option.editable = box->isEditable();
        const int has = box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box).width();
        return width(box->currentText()) > has + slack && box->toolTip().isEmpty() ? cut(box->currentText(), width(box->currentText()), has)
                                                                                   : QString();
    }
    if (const auto *spin = qobject_cast<const QAbstractSpinBox *>(&widget)) {
        const auto *edit = spin->findChild<QLineEdit *>();
        return edit && width(edit->text()) > edit->width() + slack ? cut(edit->text(), width(edit->text()), edit->width()) : QString();
    }
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget)) {
        if (!edit->text().isEmpty() || !edit->toolTip().isEmpty())
            return {};
        const int needs = width(edit->placeholderText()), has = edit->contentsRect().width();
        return needs > has + slack ? cut(edit->placeholderText(), needs, has) : QString();
    }
    return {};
}

/// A widget whose place is not the layout's to give: of item views and scroll areas.
inline bool isPlacedByHand(const QWidget &widget)
{
    for (const auto *at = widget.parentWidget(); at; at = at->parentWidget()) {
        if (qobject_cast<const QAbstractItemView *>(at) || qobject_cast<const QAbstractSpinBox *>(at) || qobject_cast<const QComboBox *>(at)
            || qobject_cast<const QLineEdit *>(at) || qobject_cast<const QTabBar *>(at))
            return true;
    }
    return false;
}

/// Texts that are cut off, leave their parent, or cover each other.
inline QStringList misfits(const QWidget &top)
{
    QStringList out;
    QHash<const QWidget *, QList<const QWidget *>> leaves;
    auto all = top.findChildren<QWidget *>();
    for (const auto *widget : std::as_const(all)) {
        if (!isSeen(*widget) || isPlacedByHand(*widget))
            continue;
        if (const auto wrong = misfitOf(*widget); !wrong.isEmpty())
            out << wrong;
        const bool isLeaf = qobject_cast<const QLabel *>(widget) || qobject_cast<const TextLabel *>(widget)
                            || qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
                            || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget);
        const auto *parent = widget->parentWidget();
        if (!isLeaf || !parent)
            continue;
        const bool scrolled = parent->parentWidget() && qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
        if (!scrolled && !parent->rect().adjusted(-1, -1, 1, 1).contains(widget->geometry()))
            out << QStringLiteral("%1 leaves its parent").arg(whereIs(*widget));
        for (const auto *other : std::as_const(leaves[parent])) {
            const auto common = other->geometry().intersected(widget->geometry());
            if (common.width() > 1 && common.height() > 1)
                out << QStringLiteral("%1 covers %2").arg(whereIs(*widget), whereIs(*other));
        }
        leaves[parent] << widget;
    }
    return out;
}

/// Texts in which a figure is "nan" or "inf".
inline QStringList badFigures(const QWidget &top)
{
    static const QRegularExpression bad(QStringLiteral("(?<![A-Za-z])-?(nan|inf)(?![A-Za-z])"), QRegularExpression::CaseInsensitiveOption);
    QStringList out;
    for (const auto *widget : top.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        QStringList texts{widget->accessibleName(), widget->toolTip()};
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts << label->text();
        if (const auto *line = qobject_cast<const TextLabel *>(widget))
            texts << line->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts << button->text();
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model()) {
            for (int row = 0; row < std::min(view->model()->rowCount(), 200); ++row) {
                for (int column = 0; column < view->model()->columnCount(); ++column)
                    texts << view->model()->index(row, column).data().toString();
            }
        }
        for (const auto &text : std::as_const(texts)) {
            if (text.contains(bad))
                out << whereIs(*widget) + QStringLiteral(": ") + text.left(80);
        }
    }
    return out;
}

} // namespace ballast::ui::test
