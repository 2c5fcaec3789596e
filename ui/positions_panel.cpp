// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/positions_panel.h"

#include "ui/core_text.h"
#include "ui/format.h"
#include "ui/headline.h"
#include "ui/risk_tier.h"
#include "ui/table_view.h"
#include "ui/words.h"

#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace ballast::ui {

namespace {

using format::Sign;

constexpr std::size_t sparkPoints = 72, dayOfSamples = 1440;

bool isLong(const PositionView &view) { return view.row.quantity > 0; }

QString roleText(const PositionView &view)
{
    return view.row.role == domain::AccountRole::hedge ? PositionsPanel::tr("hedge") : PositionsPanel::tr("protected");
}

QString marginText(const PositionView &view)
{
    return view.row.marginMode == domain::MarginMode::cross ? PositionsPanel::tr("cross") : PositionsPanel::tr("isolated");
}

QColor gainColour(double value, const Tokens &t) { return value > 0 ? t.gain : value < 0 ? t.loss : t.text; }

/// Prices and what follows from them are grey while the market is stale.
QColor orStale(const PositionView &view, const Tokens &t, const QColor &fresh) { return view.stale ? t.faint : fresh; }

std::shared_ptr<const std::vector<double>> lastDay(const engine::Series<engine::Sample> &samples)
{
    auto values = std::make_shared<std::vector<double>>();
    const std::size_t first = samples.size() > dayOfSamples ? samples.size() - dayOfSamples : 0;
    const std::size_t step = std::max<std::size_t>(1, (samples.size() - first) / sparkPoints);
    for (std::size_t i = first; i < samples.size(); i += step) {
        if (std::isfinite(samples[i].mark))
            values->push_back(samples[i].mark);
    }
    if (!samples.empty() && std::isfinite(samples.back().mark))
        values->push_back(samples.back().mark);
    return values;
}

} // namespace

std::vector<Column<PositionView>> positionColumns()
{
    using View = PositionView;
    const auto name = [](std::string_view text) { return QVariant(format::text(text)); };
    std::vector<Column<View>> columns;
    columns.push_back({tr("Account"),
                       [name](const View &v) { return name(v.row.account); },
                       [](const View &v, const Look &) {
                           const QString label = coreText(v.row.account), role = roleText(v);
                           return label.startsWith(role, Qt::CaseInsensitive) ? label : label + QStringLiteral(" \u00b7 ") + role;
                       },
                       {},
                       Qt::AlignLeft,
                       tr("Protected accounts are only read; Ballast trades in the hedge account alone."),
                       118});
    columns.push_back({tr("Size"),
                       [](const View &v) { return v.row.quantity; },
                       [](const View &v, const Look &) {
                           return format::arrow(v.row.quantity) + QLatin1Char(' ') + format::quantity(v.row.quantity, v.lot, Sign::always);
                       },
                       [](const View &v, const Tokens &t) { return isLong(v) ? t.longSide : t.shortSide; },
                       Qt::AlignRight,
                       tr("In coins; long is +, short is \u2212"),
                       82,
                       {},
                       [](const View &v, const Look &) { return format::money(v.row.notional, v.row.quote, Sign::always); }});
    columns.push_back({tr("Entry"),
                       [](const View &v) { return v.row.entry; },
                       [](const View &v, const Look &) { return format::price(v.row.entry, v.tick); },
                       {},
                       Qt::AlignRight,
                       {},
                       70});
    columns.push_back({tr("Mark"), [](const View &v) { return v.row.mark; },
                       [](const View &v, const Look &) { return format::price(v.row.mark, v.tick); },
                       [](const View &v, const Tokens &t) { return orStale(v, t, t.text); }, Qt::AlignRight,
                       tr("The venue's mark price; P&L and liquidation use it"), 70});
    columns.push_back({tr("24 h"),
                       [](const View &v) { return v.row.entry > 0 ? v.row.mark / v.row.entry : 0; },
                       [](const View &, const Look &) { return QString(); },
                       {},
                       Qt::AlignCenter,
                       tr("Mark price of the last day; the dotted line is the entry"),
                       56,
                       [](const View &v) { return QVariant::fromValue(v.price); }});
    columns.push_back({tr("P&L"), [](const View &v) { return v.row.unrealisedPnl; },
                       [](const View &v, const Look &) {
                           const QString figure = format::number(v.row.unrealisedPnl, 2, Sign::always);
                           const QString arrow = format::arrow(v.row.unrealisedPnl);
                           return arrow.isEmpty() ? figure : arrow + QLatin1Char(' ') + figure;
                       },
                       [](const View &v, const Tokens &t) { return orStale(v, t, gainColour(v.row.unrealisedPnl, t)); }, Qt::AlignRight,
                       tr("Unrealised, against the mark price, without fees and funding"), 88});
    columns.push_back(
        {tr("Liquidation"),
         [](const View &v) { return v.row.liquidationPrice; },
         [](const View &v, const Look &) { return format::price(v.row.liquidationPrice, v.tick); },
         {},
         Qt::AlignRight,
         tr("Computed from the venue's margin tiers"),
         74,
         {},
         [](const View &v, const Look &) { return tr("The venue says %1").arg(format::price(v.row.venueLiquidationPrice, v.tick)); }});
    columns.push_back({tr("Distance"), [](const View &v) { return std::fabs(v.row.liquidationDistance); },
                       [](const View &v, const Look &) {
                           const QString distance = format::percent(v.row.liquidationDistance, 1, Sign::always);
                           return std::isnan(v.row.liquidationSigma)
                                      ? distance
                                      : distance + QStringLiteral(" \u00b7 ") + format::sigma(v.row.liquidationSigma);
                       },
                       [](const View &v, const Tokens &t) {
                           const auto tier = riskTier(v.row.liquidationSigma, v.criticalSigma);
                           return orStale(v, t, tier == RiskTier::critical || tier == RiskTier::watch ? riskTierColour(tier, t) : t.text);
                       },
                       Qt::AlignRight, tr("From the mark to the liquidation price, in % and in moves expected in one day"), 112,
                       [](const View &v) -> QVariant {
                           const auto tier = riskTier(v.row.liquidationSigma, v.criticalSigma);
                           if (tier == RiskTier::unknown)
                               return {};
                           Meter meter{0, std::max(1.0, 4 * v.criticalSigma), 0, v.row.liquidationSigma, {}, {}, {}, {}};
                           return QVariant::fromValue(CellBar{meter, tier});
                       }});
    columns.push_back({tr("P(24 h)"),
                       [](const View &v) { return v.row.probability24h; },
                       [](const View &v, const Look &) { return format::probability(v.row.probability24h); },
                       {},
                       Qt::AlignRight,
                       tr("Probability of touching the liquidation price within 24 hours"),
                       60});
    columns.push_back({tr("Leverage"),
                       [](const View &v) { return v.row.leverage; },
                       [](const View &v, const Look &) { return format::leverage(v.row.leverage) + QLatin1Char(' ') + marginText(v); },
                       {},
                       Qt::AlignRight,
                       {},
                       92});
    columns.push_back({tr("Funding"), [](const View &v) { return v.row.funding; },
                       [](const View &v, const Look &) { return format::number(v.row.funding, 2, Sign::always); },
                       [](const View &v, const Tokens &t) { return gainColour(v.row.funding, t); }, Qt::AlignRight,
                       tr("Received is +, paid is \u2212, since the start"), 58});
    columns.push_back({tr("Symbol"),
                       [name](const View &v) { return name(v.row.symbol); },
                       [](const View &v, const Look &) { return format::text(v.row.symbol); },
                       [](const View &, const Tokens &t) { return t.muted; },
                       Qt::AlignLeft,
                       {},
                       60});
    return columns;
}

PositionsPanel::PositionsPanel(Settings &settings, QWidget *parent) : Panel(parent), m_model(new RowsModel<PositionView>(positionColumns()))
{
    m_table = newTable(m_model, QStringLiteral("positionsTable"), settings, this);
    m_table->setEmptyText(tr("No open position. Ballast starts to hedge when the protected account holds one."));
    m_table->restore();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
}

void PositionsPanel::show(const engine::Snapshot &snapshot)
{
    if (!m_day || m_samplesSeen != snapshot.samples.size()) {
        m_samplesSeen = snapshot.samples.size();
        m_day = lastDay(snapshot.samples);
    }
    const auto &hedge = snapshot.hedgeInstrument;
    const bool stale = marketIsStale(snapshot);
    std::vector<PositionView> rows;
    for (const auto &row : snapshot.positions) {
        PositionView view{row, 0.01, 0.001, snapshot.parameters[strategy::ParameterId::criticalSigma], stale, {}};
        if (row.symbol == hedge.symbol) {
            view.tick = hedge.tickSize.toDouble();
            view.lot = hedge.lotSize.toDouble();
            view.price = {m_day, row.entry, !(row.unrealisedPnl < 0)};
        }
        rows.push_back(std::move(view));
    }
    m_model->setRows(rows);
}

void PositionsPanel::setLook(const Look &look)
{
    m_model->setLook(look);
    m_table->setLook(look);
}

} // namespace ballast::ui

#include "moc_positions_panel.cpp"
