// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts_panel.h"

#include "ui/activity_panels.h"
#include "ui/core_text.h"
#include "ui/format.h"
#include "ui/table_view.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ballast::ui {

namespace {

using engine::AlertState;
using State = engine::AlertReceipt::State;

QColor severityColour(const engine::Alert &alert, const Tokens &t)
{
    if (alert.state == AlertState::ended)
        return t.muted;
    return alert.severity == engine::Severity::critical ? t.alarm : alert.severity == engine::Severity::warning ? t.caution : t.muted;
}

} // namespace

QString alertStateName(const engine::Alert &alert)
{
    switch (alert.state) {
    case AlertState::active: return alert.escalated ? AlertsPanel::tr("Active, escalated") : AlertsPanel::tr("Active");
    case AlertState::acknowledged: return AlertsPanel::tr("Acknowledged");
    case AlertState::ended: return AlertsPanel::tr("Over");
    }
    return {};
}

std::vector<AlertRow> alertRows(const engine::AlertsView &view)
{
    std::vector<AlertRow> rows;
    for (const auto &alert : view.alerts) {
        QStringList heard, seen;
        for (const auto &receipt : view.receipts) { // newest first: the last word on each channel
            const auto channel = format::text(receipt.channel);
            if (receipt.alert != alert.number || seen.contains(channel))
                continue;
            seen << channel;
            heard << (receipt.state == State::delivered ? channel + QStringLiteral(" \u2713")
                      : receipt.state == State::failed  ? channel + QStringLiteral(" \u2715")
                                                        : channel + QStringLiteral(" \u2026"));
        }
        rows.push_back({alert, heard.join(QStringLiteral(", "))});
    }
    return rows;
}

std::vector<Column<AlertRow>> alertColumns()
{
    std::vector<Column<AlertRow>> c;
    c.push_back({tr("Since"), [](const AlertRow &r) { return qlonglong(r.alert.since.ns); },
                 [](const AlertRow &r, const Look &look) { return format::dateTime(r.alert.since, look.zone); },
                 [](const AlertRow &, const Tokens &t) { return t.muted; }, Qt::AlignLeft, tr("When it was told first"), 148});
    c.push_back({tr("Severity"),
                 [](const AlertRow &r) { return int(r.alert.severity); },
                 [](const AlertRow &r, const Look &) { return severityName(r.alert.severity); },
                 [](const AlertRow &r, const Tokens &t) { return severityColour(r.alert, t); },
                 Qt::AlignLeft,
                 {},
                 96});
    c.push_back({tr("What is wrong"),
                 [](const AlertRow &r) { return coreText(r.alert.text); },
                 [](const AlertRow &r, const Look &) { return coreText(r.alert.text); },
                 [](const AlertRow &r, const Tokens &t) { return r.alert.state == AlertState::ended ? t.muted : t.text; },
                 Qt::AlignLeft,
                 {},
                 320,
                 {},
                 [](const AlertRow &r, const Look &) { return coreText(r.alert.text); }});
    c.push_back({tr("State"),
                 [](const AlertRow &r) { return int(r.alert.state); },
                 [](const AlertRow &r, const Look &) { return alertStateName(r.alert); },
                 [](const AlertRow &r, const Tokens &t) { return r.alert.state == AlertState::active ? t.text : t.muted; },
                 Qt::AlignLeft,
                 {},
                 116});
    c.push_back({tr("Times"),
                 [](const AlertRow &r) { return r.alert.times; },
                 [](const AlertRow &r, const Look &) { return format::number(r.alert.times, 0); },
                 {},
                 Qt::AlignRight,
                 tr("How often it happened"),
                 56});
    c.push_back({tr("Told to"), [](const AlertRow &r) { return r.heard; },
                 [](const AlertRow &r, const Look &) { return r.heard.isEmpty() ? AlertsPanel::tr("this window") : r.heard; },
                 [](const AlertRow &, const Tokens &t) { return t.muted; }, Qt::AlignLeft,
                 tr("\u2713 delivered, \u2715 not delivered, \u2026 on its way"), 140});
    return c;
}

AlertsPanel::AlertsPanel(Settings &settings, QWidget *parent)
    : Panel(parent), m_rows(new RowsModel<AlertRow>(alertColumns(), [](const AlertRow &r) { return quint64(r.alert.number); })),
      m_table(newTable(m_rows, QStringLiteral("alertsTable"), settings, this)), m_one(new QPushButton(tr("Acknowledge"), this)),
      m_all(new QPushButton(tr("Acknowledge all"), this)), m_mute(new QToolButton(this))
{
    setAccessibleName(tr("Alerts"));
    m_table->setEmptyText(tr("Nothing is wrong."));
    m_table->restore();
    m_one->setObjectName(QStringLiteral("acknowledgeOne"));
    m_one->setToolTip(tr("You have seen it: it is not repeated, and not escalated"));
    m_all->setObjectName(QStringLiteral("acknowledgeAll"));
    m_mute->setObjectName(QStringLiteral("muteAlerts"));
    m_mute->setText(tr("Mute"));
    m_mute->setToolTip(tr("No sound; everything else goes on"));
    m_mute->setCheckable(true);
    m_mute->setChecked(settings.alertsMuted());
    m_mute->setProperty("role", QStringLiteral("range"));
    auto *channels = new QPushButton(tr("Rules and channels\u2026"), this);
    channels->setObjectName(QStringLiteral("alertSettings"));
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(space::small, space::tight, space::small, space::tight);
    bar->setSpacing(space::small);
    bar->addWidget(m_one);
    bar->addWidget(m_all);
    bar->addStretch();
    bar->addWidget(m_mute);
    bar->addWidget(channels);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addLayout(bar);
    connect(m_one, &QPushButton::clicked, this, [this] {
        for (const auto &index : m_table->selectionModel()->selectedRows())
            m_desk.acknowledge(m_rows->row(m_table->sorted().mapToSource(index).row()).alert.number);
    });
    connect(m_all, &QPushButton::clicked, this, [this] { m_desk.acknowledgeAll(); });
    connect(m_mute, &QToolButton::toggled, this, [this, &settings](bool muted) {
        settings.setAlertsMuted(muted);
        Q_EMIT muteChanged(muted);
    });
    connect(channels, &QPushButton::clicked, this, &AlertsPanel::settingsWanted);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AlertsPanel::reflect);
    reflect();
}

void AlertsPanel::setDesk(AlertDesk desk)
{
    m_desk = std::move(desk);
    reflect();
}

void AlertsPanel::reflect()
{
    m_one->setEnabled(bool(m_desk) && !m_table->selectionModel()->selectedRows().isEmpty());
    bool open = false;
    for (int i = 0; i < m_rows->rowCount(); ++i)
        open = open || m_rows->row(i).alert.state == AlertState::active;
    m_all->setEnabled(bool(m_desk) && open);
}

void AlertsPanel::show(const engine::Snapshot &)
{
    if (!m_desk)
        return;
    m_rows->setRows(alertRows(*m_desk.latest()));
    reflect();
}

void AlertsPanel::setLook(const Look &look)
{
    m_rows->setLook(look);
    m_table->setLook(look);
}

} // namespace ballast::ui

#include "moc_alerts_panel.cpp"
