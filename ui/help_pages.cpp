// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help_pages.h"

#include "ui/action_registry.h"
#include "ui/icons.h"

#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <array>

namespace ballast::ui {

namespace {

/// Opens without blocking the window behind it: prices go on.
void openPage(QWidget &parent, const QString &title, QLayout *content)
{
    auto *page = new QDialog(&parent);
    page->setAttribute(Qt::WA_DeleteOnClose);
    page->setWindowTitle(title);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::large);
    column->addLayout(content);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, page);
    QObject::connect(buttons, &QDialogButtonBox::rejected, page, &QDialog::close);
    column->addWidget(buttons);
    column->setSizeConstraint(QLayout::SetFixedSize);
    page->open();
}

void addRow(QGridLayout &grid, const QString &left, const QString &right)
{
    const int row = grid.rowCount();
    auto *term = new QLabel(left);
    term->setFont(fontFor(Type::strong));
    auto *meaning = new QLabel(right);
    meaning->setProperty("role", QStringLiteral("muted"));
    meaning->setWordWrap(right.size() > 90);
    if (meaning->wordWrap())
        meaning->setMinimumWidth(520);
    grid.addWidget(term, row, 0, Qt::AlignTop);
    grid.addWidget(meaning, row, 1);
}

QGridLayout *newGrid()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(2 * space::large);
    grid->setVerticalSpacing(space::small);
    return grid;
}

} // namespace

void showShortcuts(QWidget &parent, const ActionRegistry &actions)
{
    auto *grid = newGrid();
    for (const auto *action : actions.all()) {
        if (!action->shortcut().isEmpty())
            addRow(*grid, action->shortcut().toString(QKeySequence::NativeText), action->statusTip());
    }
    addRow(*grid, QObject::tr("none"), QObject::tr("Arming and flattening have no key on purpose: both are deliberate."));
    openPage(parent, QObject::tr("Keyboard shortcuts"), grid);
}

void showConventions(QWidget &parent)
{
    auto *grid = newGrid();
    const std::array rows = {
        std::pair{QObject::tr("Position, delta"), QObject::tr("Long is +, short is \u2212, in coins of the base currency.")},
        std::pair{QObject::tr("Hedge ratio"),
                  QObject::tr("Minus the hedge's delta over the protected delta. 0 % is no hedge, 100 % is flat.")},
        std::pair{QObject::tr("Funding"), QObject::tr("Received is +, paid is \u2212. In costs the sign turns: paid is +.")},
        std::pair{QObject::tr("Fees, slippage"),
                  QObject::tr("Paid is +, a rebate is \u2212. Slippage is estimated against the mid price.")},
        std::pair{QObject::tr("Unrealised P&L"), QObject::tr("Against the mark price; without fees and funding.")},
        std::pair{
            QObject::tr("Liquidation"),
            QObject::tr("Distance in % of the mark price, in \u03c3 (moves expected in one day), and as the probability of touching the "
                        "price within 24 hours. A hedge in another account does not move it; only margin does.")},
        std::pair{QObject::tr("Unknown"), QObject::tr("\u2014 means not known. It is never shown as 0.")},
        std::pair{QObject::tr("Colours"),
                  QObject::tr("Gain and loss have colours of their own, apart from long and short; a sign or an arrow says the same.")},
        std::pair{QObject::tr("Dashed frame"), QObject::tr("A preview: it has not happened.")}};
    for (const auto &[term, meaning] : rows)
        addRow(*grid, term, meaning);
    openPage(parent, QObject::tr("Signs and units"), grid);
}

void showAbout(QWidget &parent)
{
    auto *column = new QVBoxLayout;
    auto *picture = new QLabel;
    picture->setPixmap(applicationIcon().pixmap(96, 96));
    picture->setAlignment(Qt::AlignCenter);
    column->addWidget(picture);
    auto *name = new QLabel(QObject::tr("Ballast %1").arg(QApplication::applicationVersion()).trimmed());
    name->setFont(fontFor(Type::figureBold));
    name->setAlignment(Qt::AlignCenter);
    column->addWidget(name);
    auto *text = new QLabel(QObject::tr("Keeps a measured hedge beside leveraged Ethereum positions.\n"
                                        "Free software under the GNU General Public License, version 3 or later. No warranty."));
    text->setAlignment(Qt::AlignCenter);
    text->setProperty("role", QStringLiteral("muted"));
    column->addWidget(text);
    openPage(parent, QObject::tr("About Ballast"), column);
}

} // namespace ballast::ui
