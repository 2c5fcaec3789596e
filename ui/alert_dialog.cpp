// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alert_dialog.h"

#include "ui/activity_panels.h"
#include "ui/format.h"
#include "ui/look.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace ballast::ui {

namespace {

constexpr int receiptPollMs = 250;
constexpr QSize usual(640, 520);

int minutes(domain::Duration duration) { return int(std::chrono::duration_cast<std::chrono::minutes>(duration).count()); }

QSpinBox *newSpin(int value, int low, int high, const QString &suffix, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(low, high);
    box->setValue(value);
    box->setSuffix(suffix);
    return box;
}

} // namespace

QString ruleName(engine::NoteCode code)
{
    using enum engine::NoteCode;
    switch (code) {
    case suspended: return AlertDialog::tr("Trading is suspended");
    case paused: return AlertDialog::tr("Ballast is paused");
    case feedLost: return AlertDialog::tr("A connection was lost");
    case clockJump: return AlertDialog::tr("The computer slept or its clock jumped");
    case clockOffset: return AlertDialog::tr("The clock is wrong");
    case orderRefused: return AlertDialog::tr("The exchange refused an order");
    case orderUnknown: return AlertDialog::tr("The outcome of an order is not known");
    case positionVanished: return AlertDialog::tr("A position vanished");
    case forcedByVenue: return AlertDialog::tr("The exchange closed a position by force");
    case cancelPending: return AlertDialog::tr("Cancelling is not confirmed yet");
    case marginCall: return AlertDialog::tr("Margin call");
    case foreignOrder: return AlertDialog::tr("Somebody else's order in the hedge account");
    case foreignPosition: return AlertDialog::tr("Another position in the hedge account");
    case liquidationNear: return AlertDialog::tr("Liquidation is near");
    case liquidationMismatch: return AlertDialog::tr("Liquidation price differs from the exchange's");
    case limitReached: return AlertDialog::tr("A hard limit was reached");
    case dailyCostReached: return AlertDialog::tr("The cost budget of the day is used up");
    case monthlyCostReached: return AlertDialog::tr("The cost budget of the month is used up");
    case keyRefused: return AlertDialog::tr("An API key may not be used any more");
    case keyUnchecked: return AlertDialog::tr("An API key could not be checked");
    case keyExpires: return AlertDialog::tr("An API key expires");
    case keyUnlocked: return AlertDialog::tr("An API key works from any address");
    case keyTransfers: return AlertDialog::tr("An API key may transfer money");
    case journalFailed: return AlertDialog::tr("The order journal can't be written");
    case historyFailed: return AlertDialog::tr("The history can't be written");
    case recordLost: return AlertDialog::tr("A record could not be kept");
    case engineSilent: return AlertDialog::tr("Ballast's engine stands still");
    case backupFailed: return AlertDialog::tr("A backup failed");
    case conflict: return AlertDialog::tr("Manual trades get in the way of the hedge");
    case difference: return AlertDialog::tr("The account differs from the last session");
    case transferNeeded: return AlertDialog::tr("Margin has to be moved");
    case transferRefused: return AlertDialog::tr("A transfer of margin was refused");
    case transferUnknown: return AlertDialog::tr("The outcome of a transfer is not known");
    case databaseRestored: return AlertDialog::tr("The database was restored from a backup");
    case intentRefused: return AlertDialog::tr("A command could not be carried out");
    default: return format::text(engine::name(code));
    }
}

AlertDialog::AlertDialog(AlertDesk desk, QWidget *parent) : QDialog(parent), m_desk(std::move(desk)), m_settings(m_desk.latest()->settings)
{
    setObjectName(QStringLiteral("alertDialog"));
    setWindowTitle(tr("Alerts"));
    resize(usual);
    auto *tabs = new QTabWidget(this);
    tabs->addTab(buildChannels(), tr("Channels"));
    tabs->addTab(buildRules(), tr("Rules"));
    m_problem = new QLabel(this);
    m_problem->setObjectName(QStringLiteral("alertProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (applyNow())
            accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(tabs, 1);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    for (const auto &channel : m_settings.channels)
        m_list->addItem(format::text(channel.name));
    m_list->setCurrentRow(m_settings.channels.empty() ? -1 : 0);
    showChannel(m_list->currentRow());
    auto *poll = new QTimer(this);
    connect(poll, &QTimer::timeout, this, &AlertDialog::showReceipt);
    poll->start(receiptPollMs);
}

QWidget *AlertDialog::buildRules()
{
    auto *page = new QWidget(this);
    auto *grid = new QGridLayout;
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const auto &rule : m_settings.rules) {
        auto *choice = new QComboBox(page);
        choice->addItem(tr("Off"), int(engine::Loudness::off));
        choice->addItem(tr("Silent"), int(engine::Loudness::silent));
        choice->addItem(tr("On"), int(engine::Loudness::on));
        choice->setCurrentIndex(choice->findData(int(rule.loudness)));
        auto *name = new QLabel(ruleName(rule.code), page);
        name->setBuddy(choice);
        choice->setAccessibleName(name->text());
        grid->addWidget(name, row, 0);
        grid->addWidget(choice, row++, 1);
        m_rules.push_back(choice);
    }
    page->setLayout(grid);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);

    auto *outer = new QWidget(this);
    auto *column = new QVBoxLayout(outer);
    auto *explanation = new QLabel(tr("Silent alerts are listed; they make no sound and no message. Off: the log only."), outer);
    explanation->setProperty("role", QStringLiteral("muted"));
    explanation->setWordWrap(true);
    column->addWidget(explanation);
    column->addWidget(scroll, 1);
    auto *form = new QFormLayout;
    m_repeat = newSpin(minutes(m_settings.timing.firstRepeat), 1, 1440, tr(" min"), outer);
    m_escalate = newSpin(minutes(m_settings.timing.escalateAfter), 0, 1440, tr(" min"), outer);
    m_escalate->setSpecialValueText(tr("at once"));
    m_heartbeat = newSpin(minutes(m_settings.timing.heartbeat) / 60, 0, 168, tr(" h"), outer);
    m_heartbeat->setSpecialValueText(tr("never"));
    form->addRow(tr("Repeat first after"), m_repeat);
    form->addRow(tr("Escalate critical ones after"), m_escalate);
    form->addRow(tr("Say that Ballast is alive every"), m_heartbeat);
    column->addLayout(form);
    return outer;
}

QWidget *AlertDialog::buildChannels()
{
    auto *page = new QWidget(this);
    m_list = new QListWidget(page);
    m_list->setObjectName(QStringLiteral("channelList"));
    m_list->setMaximumWidth(180);
    m_list->setAccessibleName(tr("Channels"));
    auto *add = new QPushButton(tr("Add"), page);
    add->setObjectName(QStringLiteral("channelAdd"));
    auto *remove = new QPushButton(tr("Remove"), page);
    remove->setObjectName(QStringLiteral("channelRemove"));

    m_form = new QWidget(page);
    m_name = new QLineEdit(m_form);
    m_name->setObjectName(QStringLiteral("channelName"));
    m_kind = new QComboBox(m_form);
    m_kind->setObjectName(QStringLiteral("channelKind"));
    m_kind->addItem(tr("Webhook"), int(engine::ChannelKind::webhook));
    m_kind->addItem(QStringLiteral("ntfy"), int(engine::ChannelKind::ntfy));
    m_kind->addItem(QStringLiteral("Telegram"), int(engine::ChannelKind::telegram));
    m_address = new QLineEdit(m_form);
    m_address->setObjectName(QStringLiteral("channelAddress"));
    m_address->setPlaceholderText(QStringLiteral("https://"));
    m_address->setToolTip(
        tr("In a webhook's address, {token} stands for the token below. Secret parts of an address belong there: the address "
           "itself is kept in a file, the token in the key store."));
    m_target = new QLineEdit(m_form);
    m_target->setObjectName(QStringLiteral("channelTarget"));
    m_targetLabel = new QLabel(m_form);
    m_token = new QLineEdit(m_form);
    m_token->setObjectName(QStringLiteral("channelToken"));
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setPlaceholderText(tr("kept in the key store; empty: as it is"));
    m_minimum = new QComboBox(m_form);
    m_minimum->addItem(severityName(engine::Severity::warning), int(engine::Severity::warning));
    m_minimum->addItem(severityName(engine::Severity::critical), int(engine::Severity::critical));
    m_onlyEscalated = new QCheckBox(tr("Only what nobody acknowledged in time"), m_form);
    auto *trial = new QPushButton(tr("Send a trial"), m_form);
    trial->setObjectName(QStringLiteral("channelTrial"));
    m_receipt = new QLabel(m_form);
    m_receipt->setObjectName(QStringLiteral("channelReceipt"));
    m_receipt->setWordWrap(true);
    m_receipt->setProperty("role", QStringLiteral("muted"));
    auto *form = new QFormLayout(m_form);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Kind"), m_kind);
    form->addRow(tr("Address"), m_address);
    form->addRow(m_targetLabel, m_target);
    form->addRow(tr("Token"), m_token);
    form->addRow(tr("From"), m_minimum);
    form->addRow(QString(), m_onlyEscalated);
    form->addRow(QString(), trial);
    form->addRow(QString(), m_receipt);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(remove);
    auto *left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addLayout(buttons);
    auto *row = new QHBoxLayout(page);
    row->addLayout(left);
    row->addWidget(m_form, 1, Qt::AlignTop);

    connect(m_list, &QListWidget::currentRowChanged, this, &AlertDialog::showChannel);
    connect(add, &QPushButton::clicked, this, &AlertDialog::addChannel);
    connect(remove, &QPushButton::clicked, this, &AlertDialog::removeChannel);
    connect(trial, &QPushButton::clicked, this, &AlertDialog::tryChannel);
    for (auto *edit : {m_name, m_address, m_target, m_token})
        connect(edit, &QLineEdit::textEdited, this, &AlertDialog::takeChannel);
    for (auto *box : {m_kind, m_minimum})
        connect(box, &QComboBox::currentIndexChanged, this, &AlertDialog::takeChannel);
    connect(m_onlyEscalated, &QCheckBox::toggled, this, &AlertDialog::takeChannel);
    return page;
}

void AlertDialog::showChannel(int row)
{
    m_shown = row;
    m_form->setVisible(row >= 0);
    if (row < 0)
        return;
    m_filling = true;
    const auto &channel = m_settings.channels[std::size_t(row)];
    m_name->setText(format::text(channel.name));
    m_kind->setCurrentIndex(m_kind->findData(int(channel.kind)));
    m_address->setText(format::text(channel.address));
    m_target->setText(format::text(channel.target));
    m_token->clear();
    m_minimum->setCurrentIndex(std::max(0, m_minimum->findData(int(channel.minimum))));
    m_onlyEscalated->setChecked(channel.onlyEscalated);
    m_filling = false;
    takeChannel();
    showReceipt();
}

/// What the fields say becomes the channel's.
void AlertDialog::takeChannel()
{
    if (m_filling || m_shown < 0)
        return;
    auto &channel = m_settings.channels[std::size_t(m_shown)];
    auto typed = m_tokens.extract(channel.name); // a token goes with its channel's name
    channel.name = m_name->text().trimmed().toStdString();
    if (!typed.empty()) {
        typed.key() = channel.name;
        m_tokens.insert(std::move(typed));
    }
    channel.kind = engine::ChannelKind(m_kind->currentData().toInt());
    channel.address = m_address->text().trimmed().toStdString();
    channel.target = m_target->text().trimmed().toStdString();
    channel.minimum = engine::Severity(m_minimum->currentData().toInt());
    channel.onlyEscalated = m_onlyEscalated->isChecked();
    if (!m_token->text().isEmpty())
        m_tokens[channel.name] = m_token->text().toUtf8();
    m_list->item(m_shown)->setText(m_name->text());
    const bool targeted = channel.kind != engine::ChannelKind::webhook;
    m_target->setVisible(targeted);
    m_targetLabel->setVisible(targeted);
    m_targetLabel->setText(channel.kind == engine::ChannelKind::ntfy ? tr("Topic") : tr("Chat id"));
}

void AlertDialog::addChannel()
{
    int number = 1;
    const auto taken = [&](const QString &name) {
        return std::ranges::any_of(m_settings.channels, [&](const auto &channel) { return channel.name == name.toStdString(); });
    };
    while (taken(QStringLiteral("channel-%1").arg(number)))
        ++number;
    m_settings.channels.emplace_back().name = QStringLiteral("channel-%1").arg(number).toStdString();
    m_list->addItem(format::text(m_settings.channels.back().name));
    m_list->setCurrentRow(m_list->count() - 1);
    m_name->setFocus();
    m_name->selectAll();
}

void AlertDialog::removeChannel()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_shown = -1; // the list tells of its next row before the channel is gone
    m_settings.channels.erase(m_settings.channels.begin() + row);
    const QSignalBlocker quiet(m_list);
    delete m_list->takeItem(row);
    showChannel(m_list->currentRow());
}

engine::AlertSettings AlertDialog::settings() const
{
    auto result = m_settings;
    for (std::size_t i = 0; i < m_rules.size(); ++i)
        result.rules[i].loudness = engine::Loudness(m_rules[i]->currentData().toInt());
    result.timing.firstRepeat = std::chrono::minutes(m_repeat->value());
    result.timing.escalateAfter = std::chrono::minutes(m_escalate->value());
    result.timing.heartbeat = std::chrono::hours(m_heartbeat->value());
    return result;
}

bool AlertDialog::applyNow()
{
    const auto problem = m_desk.apply(settings(), m_tokens);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (problem.isEmpty()) {
        m_tokens.clear();
        m_token->clear();
    }
    return problem.isEmpty();
}

void AlertDialog::tryChannel()
{
    if (m_shown >= 0 && applyNow())
        m_desk.test(m_settings.channels[std::size_t(m_shown)].name);
}

void AlertDialog::showReceipt()
{
    QString text;
    if (m_shown >= 0) {
        const auto view = m_desk.latest();
        const auto &name = m_settings.channels[std::size_t(m_shown)].name;
        const auto receipt = std::ranges::find_if(view->receipts, [&](const auto &each) { return each.channel == name; });
        if (receipt != view->receipts.end()) {
            using State = engine::AlertReceipt::State;
            const auto detail = format::text(receipt->detail);
            text = receipt->state == State::delivered ? tr("\u2713 Delivered at %1").arg(format::dateTime(receipt->at, Zone::local))
                   : receipt->state == State::failed  ? tr("\u2715 Not delivered: %1").arg(detail)
                   : detail.isEmpty()                 ? tr("On its way \u2026")
                                                      : tr("On its way: %1").arg(detail);
        }
    }
    m_receipt->setText(text);
}

} // namespace ballast::ui

#include "moc_alert_dialog.cpp"
