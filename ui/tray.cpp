// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray.h"

#include "ui/core_text.h"
#include "ui/format.h"
#include "ui/header_panel.h"
#include "ui/icons.h"
#include "ui/paint.h"

#include <QApplication>
#include <QMenu>

namespace ballast::ui {

namespace {

constexpr int iconSize = 64, markSize = 26;

QIcon stateIcon(engine::ArmState state, const Tokens &tokens)
{
    auto picture = applicationIcon().pixmap(iconSize, iconSize);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool armed = state == engine::ArmState::armed;
    const auto mark = armed ? StatusMark::good : state == engine::ArmState::disarmed ? StatusMark::waiting : StatusMark::bad;
    const QColor colour = armed ? tokens.good : state == engine::ArmState::disarmed ? tokens.muted : tokens.alarm;
    const QPointF centre(iconSize - markSize / 2.0, iconSize - markSize / 2.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.surface);
    painter.drawEllipse(centre, markSize / 2.0, markSize / 2.0);
    painter.translate(centre);
    painter.scale(2.4, 2.4); // the mark is drawn for a line of text
    paintStatusMark(painter, {}, mark, colour);
    painter.end();
    return QIcon(picture);
}

} // namespace

Tray::Tray(const ActionRegistry &actions, QWidget &window) : QObject(&window), m_menu(std::make_unique<QMenu>())
{
    m_menu->addAction(tr("Show Ballast"), this, &Tray::opened);
    m_menu->addSeparator();
    for (const auto command : {Command::pause, Command::cancelOrders, Command::flattenHedge, Command::resume})
        m_menu->addAction(actions[command]);
    m_menu->addSeparator();
    m_menu->addAction(actions[Command::quit]);
    m_icon.setContextMenu(m_menu.get());
    m_icon.setIcon(applicationIcon());
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT opened();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &Tray::opened);
    m_icon.show();
}

Tray::~Tray() = default;

void Tray::show(const engine::Snapshot &snapshot, const Look &look)
{
    const QString state = tr("Ballast \u00b7 %1 \u00b7 %2 \u00b7 hedge ratio %3 \u00b7 liquidation %4")
                              .arg(modeName(snapshot.mode), armStateName(snapshot.armState), format::ratio(snapshot.ratio.current),
                                   format::percent(snapshot.liquidation.distance, 1, format::Sign::always));
    if (state == m_state)
        return;
    m_state = state;
    m_icon.setToolTip(state);
    m_icon.setIcon(stateIcon(snapshot.armState, look.tokens));
}

void Tray::tell(const engine::AlertsView &view, bool muted)
{
    const auto before = std::exchange(m_told, view.messageCount);
    if (!before || *before == view.messageCount)
        return;
    const auto fresh = std::min<std::uint64_t>(view.messageCount - *before, view.messages.size());
    for (auto i = fresh; i-- > 0;) { // oldest first
        const auto &message = view.messages[i];
        if (message.kind == engine::AlertMessageKind::heartbeat || message.kind == engine::AlertMessageKind::trial)
            continue;
        const bool over = message.kind == engine::AlertMessageKind::ended;
        const bool critical = message.alert.severity == engine::Severity::critical && !over;
        const auto text = coreText(message.alert.text);
        m_icon.showMessage(over       ? tr("Over")
                           : critical ? tr("Critical")
                                      : tr("Warning"),
                           text,
                           critical ? QSystemTrayIcon::Critical
                           : over   ? QSystemTrayIcon::Information
                                    : QSystemTrayIcon::Warning);
        if (!muted && !over)
            QApplication::beep(); // the desktop's own alert sound, as loud as the user has made it
    }
}

} // namespace ballast::ui

#include "moc_tray.cpp"
