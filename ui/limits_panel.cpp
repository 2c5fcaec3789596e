// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/limits_panel.h"

#include "ui/core_text.h"
#include "ui/format.h"
#include "ui/words.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace ballast::ui {

namespace {

using engine::Limit;
using engine::ReconciliationState;

constexpr double high = 0.75; ///< share of a limit from which it is worth a look

QString limitName(Limit limit)
{
    switch (limit) {
    case Limit::orderSize: return tr("Size of the last order");
    case Limit::positionSize: return tr("Hedge position");
    case Limit::hedgeRatio: return tr("Hedge to protected");
    case Limit::orderRate: return tr("Orders, last minute");
    case Limit::ordersPerDay: return tr("Orders today");
    case Limit::cancelRate: return tr("Cancels, last minute");
    case Limit::notionalPerDay: return tr("Notional today");
    case Limit::dailyCost: return tr("Cost today");
    case Limit::priceCollar: return tr("Its price beyond the mark");
    case Limit::dataAge: return tr("Age of market data");
    case Limit::clockOffset: return tr("Clock off by");
    case Limit::malformed: break;
    }
    return {};
}

/// As fine as a glance needs: three digits of what is in use.
double readable(double value)
{
    if (!std::isfinite(value) || value == 0)
        return value;
    const double step = std::pow(10, std::floor(std::log10(std::fabs(value))) - 2);
    return std::round(value / step) * step;
}

/// Without the unit where the figure beside it says it.
QString allowedText(double value, strategy::Unit unit)
{
    using enum strategy::Unit;
    if (unit == quoteCurrency || unit == perMinute || unit == perDay)
        return format::number(value, 0);
    return format::parameter(value, unit, {}, {});
}

QString stateName(ReconciliationState state)
{
    switch (state) {
    case ReconciliationState::notNeeded: return tr("nothing is carried over in this mode");
    case ReconciliationState::pending: return tr("reading the accounts");
    case ReconciliationState::matched: return tr("all of it explained");
    case ReconciliationState::differs: return tr("waits for you");
    case ReconciliationState::acknowledged: return tr("acknowledged");
    }
    return {};
}

} // namespace

ReportTable limitsTable(const engine::Snapshot &snapshot)
{
    ReportTable table;
    table.title = tr("Hard limits");
    table.note = tr("days are UTC");
    table.columns = {{tr("Limit"), Qt::AlignLeft}, {tr("In use"), Qt::AlignRight}, {tr("Allowed"), Qt::AlignRight}};
    const auto &instrument = snapshot.hedgeInstrument;
    const auto settle = instrument.settle.view(), base = instrument.base.view();
    for (const auto &row : snapshot.limits) {
        const auto parameter = engine::parameterOf(row.limit);
        if (!parameter)
            continue;
        const auto unit = strategy::spec(*parameter).unit;
        const bool known = std::isfinite(row.used) && row.allowed > 0;
        const double share = known ? row.used / row.allowed : 0;
        const auto tone = !known ? Tone::muted : share >= 1 ? Tone::alarm : share >= high ? Tone::caution : Tone::plain;
        table.rows.push_back({{limitName(row.limit)},
                              {format::parameter(readable(row.used), unit, settle, base), tone, std::clamp(share, 0.0, 1.0)},
                              {allowedText(row.allowed, unit), Tone::muted}});
    }
    table.remarks = {tr("Checked last, before an order leaves: no strategy and no override can pass them. They are changed under "
                        "Parameters, and each change is recorded.")};
    return table;
}

ReportTable reconciliationTable(const engine::Reconciliation &reconciliation, Zone zone)
{
    ReportTable table;
    table.title = tr("Since the last session");
    table.note = reconciliation.at.isSet()
                     ? stateName(reconciliation.state) + QStringLiteral(" · ") + format::dateTime(reconciliation.at, zone)
                     : stateName(reconciliation.state);
    for (const auto &difference : reconciliation.differences)
        table.remarks.append(QStringLiteral("• ") + coreText(difference));
    if (reconciliation.state == ReconciliationState::differs)
        table.remarks.append(tr("Ballast does not arm before you have looked at these, and said so."));
    return table;
}

LimitsPanel::LimitsPanel(const IntentSink &send, QWidget *parent)
    : Panel(parent), m_area(new ReportArea(tr("Limits"), this)), m_acknowledge(new QPushButton(tr("Acknowledge differences"), this))
{
    setAccessibleName(tr("Limits"));
    m_acknowledge->setToolTip(tr("The account is as it should be: go on from what it holds now"));
    m_acknowledge->setVisible(false);
    connect(m_acknowledge, &QPushButton::clicked, this, [send] { send(engine::AcknowledgeDifferences{}); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_area);
    column->addWidget(m_acknowledge);
}

void LimitsPanel::show(const engine::Snapshot &snapshot)
{
    std::vector<ReportTable> tables{limitsTable(snapshot)};
    if (snapshot.reconciliation.state != ReconciliationState::notNeeded)
        tables.insert(tables.begin(), reconciliationTable(snapshot.reconciliation, m_zone));
    m_area->view().set(std::move(tables));
    m_acknowledge->setVisible(snapshot.reconciliation.state == ReconciliationState::differs);
}

void LimitsPanel::setLook(const Look &look)
{
    m_zone = look.zone;
    m_area->view().setLook(look);
}

} // namespace ballast::ui

#include "moc_limits_panel.cpp"
