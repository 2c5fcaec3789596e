// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialog_parts.h"

#include "ui/words.h"

#include <QDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace ballast::ui {

QVBoxLayout *dialogColumn(QWidget &dialog)
{
    auto *column = new QVBoxLayout(&dialog);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::medium);
    return column;
}

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(fontFor(Type::figureBold));
    label->setWordWrap(true);
    return label;
}

QLabel *paragraph(const QString &text, const char *role, int minimumWidth, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setMinimumWidth(minimumWidth);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", QLatin1String(role));
    return label;
}

void setRole(QWidget &widget, const char *role)
{
    if (widget.property("role").toString() == QLatin1String(role))
        return;
    widget.setProperty("role", QLatin1String(role));
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

QLineEdit *secretField(const QString &accessibleName, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setEchoMode(QLineEdit::Password);
    field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    field->setContextMenuPolicy(Qt::NoContextMenu);
    field->setMaxLength(512);
    field->setAccessibleName(accessibleName);
    return field;
}

QPushButton *primaryButton(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setProperty("role", QStringLiteral("primary"));
    return button;
}

QString markText(Mark mark)
{
    switch (mark) {
    case Mark::none: return QStringLiteral("\u00b7");
    case Mark::good: return QStringLiteral("\u2713");
    case Mark::warning: return QStringLiteral("!");
    case Mark::bad: return QStringLiteral("\u2715");
    case Mark::waiting: return QStringLiteral("\u2026");
    }
    return {};
}

QString markName(Mark mark)
{
    switch (mark) {
    case Mark::none: return {};
    case Mark::good: return tr("in order");
    case Mark::warning: return tr("worth a look");
    case Mark::bad: return tr("refused");
    case Mark::waiting: return tr("being asked");
    }
    return {};
}

QColor markColour(Mark mark, const Tokens &tokens)
{
    switch (mark) {
    case Mark::none:
    case Mark::waiting: return tokens.muted;
    case Mark::good: return tokens.good;
    case Mark::warning: return tokens.caution;
    case Mark::bad: return tokens.alarm;
    }
    return tokens.muted;
}

void fitHeight(QDialog &dialog)
{
    const auto *layout = dialog.layout();
    if (!layout)
        return;
    const QSize usual = dialog.sizeHint().expandedTo(dialog.minimumSize());
    const int needs = layout->hasHeightForWidth() ? layout->totalHeightForWidth(usual.width()) : usual.height();
    dialog.resize(usual.width(), std::max(usual.height(), needs));
}

void clear(QLayout &layout)
{
    while (auto *item = layout.takeAt(0)) {
        if (auto *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        if (auto *inner = item->layout())
            clear(*inner);
        delete item;
    }
}

void showChecks(QGridLayout &grid, const std::vector<CheckRow> &rows, const Look &look)
{
    clear(grid);
    grid.setHorizontalSpacing(space::medium);
    grid.setVerticalSpacing(space::small);
    grid.setColumnStretch(3, 1);
    int line = 0;
    for (const auto &row : rows) {
        auto *mark = new QLabel(markText(row.mark));
        mark->setFont(fontFor(Type::figureBold));
        mark->setFixedWidth(18);
        mark->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        mark->setStyleSheet(QStringLiteral("color: %1").arg(markColour(row.mark, look.tokens).name()));
        mark->setAccessibleName(row.what + QStringLiteral(": ") + markName(row.mark));
        auto *what = new QLabel(row.what);
        what->setFont(fontFor(Type::strong));
        auto *answer = new QLabel(row.answer);
        answer->setFont(fontFor(Type::figure));
        auto *meaning = paragraph(row.meaning, "muted", 240);
        grid.addWidget(mark, line, 0, Qt::AlignTop);
        grid.addWidget(what, line, 1, Qt::AlignTop);
        grid.addWidget(answer, line, 2, Qt::AlignTop | Qt::AlignRight);
        grid.addWidget(meaning, line, 3);
        ++line;
    }
}

} // namespace ballast::ui
