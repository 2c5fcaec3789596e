// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/header_panel.h"

#include "ui/core_text.h"
#include "ui/format.h"
#include "ui/icons.h"
#include "ui/paint.h"
#include "ui/text_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QToolButton>

#include <cmath>

namespace ballast::ui {

namespace {

constexpr int stripeHeight = 4, headerHeight = 58, badgeGap = 18, markWidth = 14;

QVBoxLayout *twoLines(QWidget *first, QWidget *second)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(1);
    column->addStretch();
    column->addWidget(first);
    column->addWidget(second);
    column->addStretch();
    return column;
}

/// Each level of the kill switch, with what it won't do on a line of its own.
void fillKillMenu(QMenu &menu, const ActionRegistry &actions)
{
    const std::array levels = {
        std::pair{Command::pause, HeaderPanel::tr("won't cancel orders, close the hedge or touch the protected account")},
        std::pair{Command::cancelOrders, HeaderPanel::tr("won't close the hedge or touch the protected account")},
        std::pair{Command::flattenHedge, HeaderPanel::tr("won't touch the protected account, which is then unhedged")}};
    for (const auto &[command, limit] : levels) {
        menu.addAction(actions[command]);
        auto *note = menu.addAction(limit);
        note->setEnabled(false);
        note->setFont(fontFor(Type::caption));
        menu.addSeparator();
    }
    menu.addAction(actions[Command::resume]);
}

QColor armColour(engine::ArmState state, const Tokens &tokens)
{
    switch (state) {
    case engine::ArmState::disarmed: return tokens.muted;
    case engine::ArmState::armed: return tokens.good;
    case engine::ArmState::suspended: return tokens.caution;
    case engine::ArmState::paused: return tokens.alarm;
    }
    return tokens.alarm;
}

} // namespace

QString modeName(engine::Mode mode)
{
    switch (mode) {
    case engine::Mode::demo: return HeaderPanel::tr("DEMO");
    case engine::Mode::observe: return HeaderPanel::tr("OBSERVE");
    case engine::Mode::paper: return HeaderPanel::tr("PAPER");
    case engine::Mode::testnet: return HeaderPanel::tr("TESTNET");
    case engine::Mode::live: return HeaderPanel::tr("LIVE");
    }
    return {};
}

QString modeMeaning(engine::Mode mode)
{
    switch (mode) {
    case engine::Mode::demo: return HeaderPanel::tr("Simulated market, simulated money");
    case engine::Mode::observe: return HeaderPanel::tr("Real market, read-only: never sends an order");
    case engine::Mode::paper: return HeaderPanel::tr("Real market, simulated fills: no real orders");
    case engine::Mode::testnet: return HeaderPanel::tr("The exchange's test system: real orders, no real money");
    case engine::Mode::live: return HeaderPanel::tr("Real market, real orders, real money");
    }
    return {};
}

QString armStateName(engine::ArmState state)
{
    switch (state) {
    case engine::ArmState::disarmed: return HeaderPanel::tr("DISARMED");
    case engine::ArmState::armed: return HeaderPanel::tr("ARMED");
    case engine::ArmState::suspended: return HeaderPanel::tr("SUSPENDED");
    case engine::ArmState::paused: return HeaderPanel::tr("PAUSED");
    }
    return {};
}

Chip::Chip(bool solid, QWidget *parent) : QWidget(parent), m_solid(solid) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

void Chip::set(const QString &text, const QColor &colour, const Look &look)
{
    if (text == m_text && colour == m_colour && look.tokens == m_look.tokens)
        return;
    m_look = look;
    m_colour = colour;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const { return (chipSize(m_text, Type::strong) + QSizeF(6, 4)).toSize(); }

void Chip::setClickable(const QString &meaning)
{
    m_clickable = true;
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setToolTip(meaning);
    setAccessibleDescription(meaning);
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(painter, rect(), m_text, m_colour, m_look.tokens, m_solid ? ChipStyle::solid : ChipStyle::tinted, Type::strong);
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_look.tokens.text, 1, Qt::DotLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), space::radius, space::radius);
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_clickable && event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT clicked();
    else
        QWidget::mouseReleaseEvent(event);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    const bool pressed = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_clickable && pressed)
        Q_EMIT clicked();
    else
        QWidget::keyPressEvent(event);
}

FeedStrip::FeedStrip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setToolTip(
        tr("Age of the last message of each feed. A feed counts as stale when it is silent too long, even if its connection is open; "
           "trading is then suspended."));
}

void FeedStrip::set(const std::vector<engine::FeedRow> &feeds, const Look &look)
{
    m_look = look;
    const QFontMetricsF caption(fontFor(Type::caption)), figure(fontFor(Type::figure));
    std::vector<Badge> badges;
    for (const auto &feed : feeds) {
        Badge badge{coreText(feed.name), {}, feed.state, feed.stale, 0};
        if (feed.state == engine::FeedState::disconnected)
            badge.state = tr("disconnected");
        else if (feed.state == engine::FeedState::connecting)
            badge.state = tr("connecting");
        else if (feed.stale)
            badge.state = tr("stale %1").arg(format::duration(feed.ageSeconds));
        else
            badge.state = tr("%1 ago").arg(format::duration(feed.ageSeconds));
        // Room for the widest usual text, so that a changing age does not move the neighbours.
        badge.width = markWidth
                      + int(std::ceil(std::max({caption.horizontalAdvance(badge.name), figure.horizontalAdvance(badge.state),
                                                figure.horizontalAdvance(tr("%1 ago").arg(format::duration(88)))})));
        badges.push_back(badge);
    }
    const auto before = sizeHint();
    m_badges = std::move(badges);
    if (sizeHint() != before)
        updateGeometry();
    update();
}

QSize FeedStrip::sizeHint() const
{
    int width = 0;
    for (const auto &badge : m_badges)
        width += badge.width + (width ? badgeGap : 0);
    return {width, 36};
}

void FeedStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &t = m_look.tokens;
    double x = 0;
    for (const auto &badge : m_badges) {
        const bool down = badge.connection == engine::FeedState::disconnected;
        const QColor colour = down ? t.alarm : badge.stale ? t.caution : t.good;
        paintStatusMark(painter, {x + 5, 9}, down ? StatusMark::bad : badge.stale ? StatusMark::waiting : StatusMark::good, colour);
        painter.setFont(fontFor(Type::caption));
        painter.setPen(t.muted);
        painter.drawText(QPointF(x + markWidth, 13), badge.name);
        painter.setFont(fontFor(Type::figure));
        painter.setPen(down || badge.stale ? colour : t.text);
        painter.drawText(QPointF(x + markWidth, 30), badge.state);
        x += badge.width + badgeGap;
    }
}

HeaderPanel::HeaderPanel(const ActionRegistry &actions, QWidget *parent)
    : Panel(parent), m_actions(actions), m_mode(new Chip(true, this)), m_arm(new Chip(false, this)),
      m_market(new TextLabel(Type::strong, this)), m_modeMeaning(new TextLabel(Type::caption, this)),
      m_armTitle(new TextLabel(Type::caption, this)), m_reason(new TextLabel(Type::caption, this)), m_feeds(new FeedStrip(this)),
      m_armButton(new QToolButton(this)), m_kill(new QToolButton(this)), m_setUp(new QToolButton(this))
{
    setObjectName(QStringLiteral("header"));
    setFixedHeight(headerHeight);
    m_mode->setObjectName(QStringLiteral("mode"));
    m_arm->setObjectName(QStringLiteral("armState"));
    m_armButton->setObjectName(QStringLiteral("armButton"));
    m_armButton->setProperty("role", QStringLiteral("button"));
    m_armButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_armButton->setDefaultAction(actions[Command::arm]);
    m_setUp->setObjectName(QStringLiteral("setUpButton"));
    m_setUp->setProperty("role", QStringLiteral("button"));
    m_setUp->setDefaultAction(actions[Command::setUpAccount]);
    m_setUp->setVisible(false);
    if (actions[Command::changeMode]->isVisible()) {
        m_mode->setClickable(actions[Command::changeMode]->statusTip());
        connect(m_mode, &Chip::clicked, actions[Command::changeMode], &QAction::trigger);
    }
    m_kill->setObjectName(QStringLiteral("killSwitch"));
    m_kill->setProperty("role", QStringLiteral("danger"));
    m_kill->setText(tr("Kill switch"));
    m_kill->setToolTip(tr("Three levels: pause, cancel orders, flatten the hedge. None touches the protected account."));
    m_kill->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_kill->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_kill);
    fillKillMenu(*menu, actions);
    m_kill->setMenu(menu);
    m_modeMeaning->setElided(true);
    m_market->setElided(true);
    m_reason->setElided(true);
    m_reason->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_armTitle->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (auto *label : {m_modeMeaning, m_market, m_reason})
        label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::medium, stripeHeight, space::medium, 0);
    row->setSpacing(space::medium);
    row->addWidget(m_mode);
    row->addLayout(twoLines(m_market, m_modeMeaning), 2);
    row->addWidget(m_setUp);
    row->addSpacing(space::small);
    row->addWidget(m_feeds);
    row->addSpacing(space::small);
    row->addLayout(twoLines(m_armTitle, m_reason), 3);
    row->addWidget(m_arm);
    row->addWidget(m_armButton);
    row->addWidget(m_kill);
}

void HeaderPanel::show(const engine::Snapshot &snapshot)
{
    if (m_stopped)
        return showStopped();
    const auto &t = m_look.tokens;
    m_stripe = modeColour(t, snapshot.mode);
    m_setUp->setVisible(snapshot.mode == engine::Mode::demo && m_actions[Command::setUpAccount]->isVisible());
    m_mode->set(modeName(snapshot.mode), m_stripe, m_look);
    m_modeMeaning->setText(modeMeaning(snapshot.mode));
    m_market->setText(format::text(snapshot.hedgeInstrument.symbol) + QStringLiteral(" \u00b7 ") + coreText(snapshot.strategy));
    m_feeds->set(snapshot.feeds, m_look);
    m_arm->set(armStateName(snapshot.armState), armColour(snapshot.armState, t), m_look);
    const bool trades = snapshot.armState == engine::ArmState::armed;
    const auto byHand = int(snapshot.overrides.size());
    m_armTitle->setText(byHand == 0 ? tr("Automatic") : byHand == 1 ? tr("One value by hand") : tr("%1 values by hand").arg(byHand));
    m_armTitle->setColour(byHand > 0 ? t.hypothetical : t.muted);
    m_reason->setText(trades ? tr("Sends hedge orders") : coreText(snapshot.armReason));
    m_reason->setColour(trades ? t.muted : t.text);
    const auto wanted = snapshot.armState == engine::ArmState::disarmed ? Command::arm
                        : snapshot.armState == engine::ArmState::paused ? Command::resume
                                                                        : Command::disarm;
    if (m_armButton->defaultAction() != m_actions[wanted]) {
        for (const auto command : {Command::arm, Command::disarm, Command::resume})
            m_armButton->removeAction(m_actions[command]);
        m_armButton->setDefaultAction(m_actions[wanted]);
    }
    update(0, 0, width(), stripeHeight);
}

void HeaderPanel::setStopped(bool stopped)
{
    m_stopped = stopped;
    if (stopped)
        showStopped();
}

void HeaderPanel::showStopped()
{
    const auto &t = m_look.tokens;
    m_stripe = t.faint;
    m_mode->set(tr("NO SESSION"), t.faint, m_look);
    m_modeMeaning->setText(tr("Nothing runs, nothing is traded; the figures are the last ones"));
    m_arm->set(tr("STOPPED"), t.muted, m_look);
    m_armTitle->setText({});
    m_reason->setText({});
    m_feeds->set({}, m_look);
    update();
}

void HeaderPanel::setLook(const Look &look)
{
    m_look = look;
    m_market->setColour(look.tokens.text);
    m_modeMeaning->setColour(look.tokens.muted);
    m_kill->setIcon(icon(QStringLiteral("kill"), look.tokens.alarm));
    update();
}

void HeaderPanel::paintEvent(QPaintEvent *event)
{
    Panel::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(rect(), m_look.tokens.surface);
    painter.fillRect(QRect(0, 0, width(), stripeHeight), m_stripe);
}

} // namespace ballast::ui

#include "moc_header_panel.cpp"
