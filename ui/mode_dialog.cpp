// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mode_dialog.h"

#include "ui/dialog_parts.h"
#include "ui/header_panel.h"
#include "ui/mode_text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace ballast::ui {

namespace {

constexpr int chipColumn = 96, buttonColumn = 150;

} // namespace

ModeDialog::ModeDialog(SessionControl &sessions, const Look &look, QWidget *parent)
    : QDialog(parent), m_sessions(sessions), m_look(look), m_cards(new QVBoxLayout)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("modeDialog"));
    setWindowTitle(tr("Mode"));
    resize(760, 620);
    auto *column = dialogColumn(*this);
    column->addWidget(
        paragraph(tr("Each mode opens the next by what it has shown. One step down is always free, and one click."), "muted"));
    const auto leaves = leavesBehind(sessions.state().mode);
    if (sessions.state().phase == SessionState::Phase::running && !leaves.isEmpty())
        column->addWidget(paragraph(leaves, "caution"));
    auto *inside = new QWidget(this);
    inside->setLayout(m_cards);
    m_cards->setContentsMargins(0, 0, space::small, 0);
    m_cards->setSpacing(space::small);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inside);
    column->addWidget(scroll, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    m_sessions.readLadder(this, [this](const std::vector<Rung> &rungs) { build(rungs); });
}

void ModeDialog::build(const std::vector<Rung> &rungs)
{
    clear(*m_cards);
    for (const auto &rung : rungs)
        m_cards->addWidget(card(rung));
    m_cards->addStretch();
}

QWidget *ModeDialog::card(const Rung &rung)
{
    const auto &state = m_sessions.state();
    const bool runs = state.phase == SessionState::Phase::running && state.mode == rung.mode;
    auto *frame = new QFrame(this);
    frame->setProperty("role", runs ? QStringLiteral("current") : QStringLiteral("card"));
    auto *grid = new QGridLayout(frame);
    grid->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(space::tight);
    grid->setColumnMinimumWidth(0, chipColumn);
    grid->setColumnMinimumWidth(2, buttonColumn);
    grid->setColumnStretch(1, 1);
    auto *chip = new Chip(true, frame);
    chip->set(modeName(rung.mode), modeColour(m_look.tokens, rung.mode), m_look);
    grid->addWidget(chip, 0, 0, Qt::AlignLeft | Qt::AlignTop);
    auto *meaning = paragraph(modeMeaning(rung.mode), "body", 200);
    meaning->setFont(fontFor(Type::strong));
    grid->addWidget(meaning, 0, 1);
    int line = 1;
    if (const auto evidence = evidenceText(rung); !evidence.isEmpty())
        grid->addWidget(paragraph(evidence, rung.missing.empty() ? "good" : "muted", 200), line++, 1);
    if (rung.needsAccount() && rung.accounts.empty()) {
        grid->addWidget(paragraph(tr("No account is set up for it."), "muted", 200), line++, 1);
        auto *setUp = new QPushButton(tr("Set up\u2026"), frame);
        setUp->setObjectName(QStringLiteral("modeSetUp%1").arg(int(rung.mode)));
        connect(setUp, &QPushButton::clicked, this, [this] {
            Q_EMIT setUpWanted();
            reject();
        });
        grid->addWidget(setUp, 0, 2, Qt::AlignRight | Qt::AlignTop);
        return frame;
    }

    auto *fields = new QHBoxLayout;
    auto *accounts = new QComboBox(frame);
    for (const auto &account : rung.accounts)
        accounts->addItem(account.title);
    accounts->setVisible(rung.needsAccount());
    accounts->setAccessibleName(tr("Account"));
    accounts->setObjectName(QStringLiteral("modeAccount%1").arg(int(rung.mode)));
    auto *passphrase = secretField(tr("Passphrase of the sealed file"), frame);
    passphrase->setPlaceholderText(tr("Passphrase of the sealed file"));
    passphrase->setObjectName(QStringLiteral("modePassphrase%1").arg(int(rung.mode)));
    auto *phrase = new QLineEdit(frame);
    phrase->setPlaceholderText(tr("Type: %1").arg(QString::fromStdString(rung.phrase)));
    phrase->setAccessibleName(tr("Confirmation, letter by letter"));
    phrase->setObjectName(QStringLiteral("modePhrase"));
    phrase->setContextMenuPolicy(Qt::NoContextMenu); // typed, not pasted
    phrase->setVisible(!rung.phrase.empty() && rung.missing.empty());
    fields->addWidget(accounts);
    fields->addWidget(passphrase, 1);
    fields->addWidget(phrase, 1);
    fields->addStretch();
    grid->addLayout(fields, line++, 1);
    auto *start = new QPushButton(runs ? tr("Start again") : tr("Start"), frame);
    start->setObjectName(QStringLiteral("modeStart%1").arg(int(rung.mode)));
    start->setAccessibleName(tr("Start %1").arg(modeName(rung.mode)));
    start->setAutoDefault(false);
    grid->addWidget(start, 0, 2, Qt::AlignRight | Qt::AlignTop);

    const auto chosen = [rung, accounts] {
        return rung.accounts.empty() ? AccountChoice{} : rung.accounts[std::size_t(std::max(0, accounts->currentIndex()))];
    };
    const auto refresh = [this, rung, chosen, passphrase, phrase, start] {
        const auto account = chosen();
        passphrase->setVisible(account.sealed);
        const bool open = rung.missing.empty() || (rung.needsAccount() && !account.gated);
        const bool confirmed = rung.phrase.empty() || phrase->text().toStdString() == rung.phrase;
        start->setEnabled(open && confirmed && !(account.sealed && passphrase->text().isEmpty()) && !m_sessions.state().isBusy());
    };
    refresh();
    connect(accounts, &QComboBox::currentIndexChanged, frame, refresh);
    connect(passphrase, &QLineEdit::textChanged, frame, refresh);
    connect(phrase, &QLineEdit::textChanged, frame, refresh);
    connect(start, &QPushButton::clicked, this, [this, rung, chosen, passphrase, phrase] {
        m_sessions.start({rung.mode, chosen().id, TypedSecret(passphrase->text().toUtf8()), phrase->text()});
        accept();
    });
    return frame;
}

} // namespace ballast::ui

#include "moc_mode_dialog.cpp"
