// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help_window.h"

#include "ui/action_registry.h"
#include "ui/dialog_parts.h"
#include "ui/glossary.h"
#include "ui/words.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

#include <array>

namespace ballast::ui {

namespace {

constexpr int termColumn = 170;

struct HelpRow
{
    QString term, meaning, note;
};

std::vector<HelpRow> figureRows()
{
    std::vector<HelpRow> rows;
    for (const auto &entry : glossary())
        rows.push_back({entry.term, entry.definition, unitAndSource(entry.figure)});
    return rows;
}

std::vector<HelpRow> signRows()
{
    return {
        {tr("Position, delta"), tr("Long is +, short is \u2212, in coins of the base currency."), {}},
        {tr("Hedge ratio"), tr("Minus the hedge's delta over the protected delta. 0 % is no hedge, 100 % is flat."), {}},
        {tr("Funding"), tr("Received is +, paid is \u2212. In costs the sign turns: paid is +."), {}},
        {tr("Fees, slippage"), tr("Paid is +, a rebate is \u2212. Slippage is estimated against the mid price."), {}},
        {tr("Unrealised P&L"), tr("Against the mark price; without fees and funding."), {}},
        {tr("Liquidation"),
         tr("Distance in % of the mark price, in \u03c3 (moves expected in one day), and as the probability of touching the price within "
            "24 "
            "hours. A hedge in another account does not move it; only margin does."),
         {}},
        {tr("Unknown"), tr("\u2014 means not known. It is never shown as 0."), {}},
        {tr("Colours"), tr("Gain and loss have colours of their own, apart from long and short; a sign or an arrow says the same."), {}},
        {tr("Dashed frame"), tr("A preview: it has not happened."), {}},
    };
}

std::vector<HelpRow> keyRows(const ActionRegistry &actions)
{
    std::vector<HelpRow> rows;
    for (const auto *action : actions.all()) {
        if (!action->shortcut().isEmpty())
            rows.push_back({action->shortcut().toString(QKeySequence::NativeText), action->statusTip(), {}});
    }
    rows.push_back(
        {HelpWindow::tr("none"), HelpWindow::tr("Arming has no key on purpose, and flattening has to be held: both are deliberate."), {}});
    return rows;
}

QWidget *pageOf(const std::vector<HelpRow> &rows)
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::medium);
    for (const auto &row : rows) {
        auto *line = new QWidget(inside);
        line->setObjectName(QStringLiteral("helpRow"));
        auto *grid = new QGridLayout(line);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(space::large);
        grid->setVerticalSpacing(space::hair);
        grid->setColumnStretch(1, 1);
        auto *term = paragraph(row.term, "body", termColumn, line);
        term->setFixedWidth(termColumn);
        term->setFont(fontFor(Type::strong));
        auto *meaning = paragraph(row.meaning, "body", 300, line);
        meaning->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(term, 0, 0, Qt::AlignTop);
        grid->addWidget(meaning, 0, 1);
        if (!row.note.isEmpty())
            grid->addWidget(paragraph(row.note, "muted", 300, line), 1, 1);
        column->addWidget(line);
    }
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    return scroll;
}

} // namespace

HelpWindow::HelpWindow(const ActionRegistry &actions, Page first, QWidget *parent) : QDialog(parent), m_actions(actions)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("help"));
    resize(760, 640);
    build(first);
}

void HelpWindow::retranslate()
{
    const auto page = Page(m_tabs->currentIndex());
    const QString sought = m_search->text();
    if (auto *old = layout()) {
        clear(*old);
        delete old;
    }
    build(page);
    m_search->setText(sought);
}

void HelpWindow::build(Page first)
{
    setWindowTitle(tr("Help"));
    auto *column = dialogColumn(*this);
    m_search = new QLineEdit(this);
    m_tabs = new QTabWidget(this);
    m_search->setPlaceholderText(tr("Find a figure, a sign or a key"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setObjectName(QStringLiteral("helpSearch"));
    m_search->setClearButtonEnabled(true);
    column->addWidget(m_search);
    m_tabs->addTab(pageOf(figureRows()), tr("Figures"));
    m_tabs->addTab(pageOf(signRows()), tr("Signs and units"));
    m_tabs->addTab(pageOf(keyRows(m_actions)), tr("Keys"));
    m_tabs->setCurrentIndex(int(first));
    column->addWidget(m_tabs, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    column->addWidget(buttons);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    m_search->setFocus();
}

void HelpWindow::search(const QString &text)
{
    for (auto *line : m_tabs->findChildren<QWidget *>(QStringLiteral("helpRow"))) {
        bool found = text.trimmed().isEmpty();
        for (const auto *label : line->findChildren<QLabel *>())
            found = found || label->text().contains(text.trimmed(), Qt::CaseInsensitive);
        line->setVisible(found);
    }
}

} // namespace ballast::ui

#include "moc_help_window.cpp"
