// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity_panels.h"

#include "ui/core_text.h"
#include "ui/format.h"
#include "ui/table_view.h"
#include "ui/words.h"

#include <QVBoxLayout>

#include <functional>

namespace ballast::ui {

namespace {

using format::Sign;

QString sideText(domain::Side side) { return side == domain::Side::buy ? tr("\u25b2 Buy") : tr("\u25bc Sell"); }

QColor sideColour(domain::Side side, const Tokens &t) { return side == domain::Side::buy ? t.longSide : t.shortSide; }

QColor muted(const Tokens &t) { return t.muted; }

QString typeText(const domain::OrderRequest &request)
{
    QString text = request.type == domain::OrderType::market ? tr("Market") : tr("Limit");
    switch (request.timeInForce) {
    case domain::TimeInForce::goodTillCancelled: break;
    case domain::TimeInForce::immediateOrCancel: text += tr(" IOC"); break;
    case domain::TimeInForce::fillOrKill: text += tr(" FOK"); break;
    case domain::TimeInForce::postOnly: text += tr(" post-only"); break;
    }
    if (request.reduceOnly == domain::ReduceOnly::yes)
        text += tr(", reduce");
    return text;
}

QColor statusColour(domain::OrderStatus status, const Tokens &t)
{
    using enum domain::OrderStatus;
    switch (status) {
    case filled: return t.good;
    case refused: return t.alarm;
    case unknown: return t.caution;
    case cancelled:
    case expired: return t.muted;
    default: return t.accent;
    }
}

/// Zero means "not yet" for a price.
double orNan(domain::Price price) { return price.isZero() ? std::nan("") : price.toDouble(); }

/// A table that fills its panel and takes its rows from one list of the snapshot.
template<typename Row>
class TablePanel final : public Panel
{
public:
    using Rows = std::function<std::vector<Row>(const engine::Snapshot &)>;

    TablePanel(std::vector<Column<Row>> columns, typename RowsModel<Row>::Key key, Rows rows, const QString &name, const QString &emptyText,
               Settings &settings, QWidget *parent)
        : Panel(parent), m_model(new RowsModel<Row>(std::move(columns), std::move(key))), m_rows(std::move(rows))
    {
        m_table = newTable(m_model, name, settings, this);
        m_table->setEmptyText(emptyText);
        m_table->restore();
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(m_table);
    }

    void show(const engine::Snapshot &snapshot) override { m_model->setRows(m_rows(snapshot)); }
    void setLook(const Look &look) override
    {
        m_model->setLook(look);
        m_table->setLook(look);
    }

private:
    RowsModel<Row> *m_model;
    Rows m_rows;
    TableView *m_table;
};

quint64 keyOf(std::string_view text) { return quint64(std::hash<std::string_view>()(text)); }

} // namespace

QString statusName(domain::OrderStatus status)
{
    using enum domain::OrderStatus;
    switch (status) {
    case planned: return tr("Planned");
    case journalled: return tr("Journalled");
    case sent: return tr("Sent");
    case acknowledged: return tr("Resting");
    case partlyFilled: return tr("Partly filled");
    case filled: return tr("Filled");
    case cancelled: return tr("Cancelled");
    case expired: return tr("Expired");
    case refused: return tr("Refused");
    case unknown: return tr("Unknown");
    }
    return {};
}

QString severityName(engine::Severity severity)
{
    switch (severity) {
    case engine::Severity::info: return tr("Info");
    case engine::Severity::warning: return tr("\u25b2 Warning");
    case engine::Severity::critical: return tr("\u25a0 Critical");
    }
    return {};
}

std::vector<Column<OrderView>> orderColumns()
{
    using View = OrderView;
    std::vector<Column<View>> c;
    c.push_back({tr("Time"),
                 [](const View &v) { return qlonglong(v.order.createdAt.ns); },
                 [](const View &v, const Look &look) { return format::dateTime(v.order.createdAt, look.zone); },
                 [](const View &, const Tokens &t) { return muted(t); },
                 Qt::AlignLeft,
                 {},
                 144});
    c.push_back({tr("Side"),
                 [](const View &v) { return int(v.order.request.side); },
                 [](const View &v, const Look &) { return sideText(v.order.request.side); },
                 [](const View &v, const Tokens &t) { return sideColour(v.order.request.side, t); },
                 Qt::AlignLeft,
                 {},
                 92});
    c.push_back({tr("Type"),
                 [](const View &v) { return typeText(v.order.request); },
                 [](const View &v, const Look &) { return typeText(v.order.request); },
                 {},
                 Qt::AlignLeft,
                 {},
                 128});
    c.push_back({tr("Size"), [](const View &v) { return v.order.request.quantity.toDouble(); },
                 [](const View &v, const Look &) { return format::quantity(v.order.request.quantity.toDouble(), v.lot); }});
    c.push_back({tr("Filled"), [](const View &v) { return v.order.filled.toDouble(); },
                 [](const View &v, const Look &) { return format::quantity(v.order.filled.toDouble(), v.lot); }});
    c.push_back({tr("Limit"), [](const View &v) { return orNan(v.order.request.price); },
                 [](const View &v, const Look &) { return format::price(orNan(v.order.request.price), v.tick); }});
    c.push_back({tr("Average"), [](const View &v) { return orNan(v.order.averagePrice); },
                 [](const View &v, const Look &) { return format::price(orNan(v.order.averagePrice), v.tick); }});
    c.push_back({tr("Status"),
                 [](const View &v) { return int(v.order.status); },
                 [](const View &v, const Look &) {
                     const QString name = statusName(v.order.status);
                     return v.order.rejectCode != 0 ? name + QStringLiteral(" (%1)").arg(v.order.rejectCode) : name;
                 },
                 [](const View &v, const Tokens &t) { return statusColour(v.order.status, t); },
                 Qt::AlignLeft,
                 {},
                 116});
    c.push_back({tr("Client id"),
                 [](const View &v) { return format::text(v.order.request.id); },
                 [](const View &v, const Look &) { return format::text(v.order.request.id); },
                 [](const View &, const Tokens &t) { return muted(t); },
                 Qt::AlignLeft,
                 {},
                 190});
    return c;
}

std::vector<Column<FillView>> fillColumns()
{
    using View = FillView;
    std::vector<Column<View>> c;
    c.push_back({tr("Time"),
                 [](const View &v) { return qlonglong(v.fill.at.ns); },
                 [](const View &v, const Look &look) { return format::dateTime(v.fill.at, look.zone); },
                 [](const View &, const Tokens &t) { return muted(t); },
                 Qt::AlignLeft,
                 {},
                 144});
    c.push_back({tr("Side"),
                 [](const View &v) { return int(v.fill.side); },
                 [](const View &v, const Look &) { return sideText(v.fill.side); },
                 [](const View &v, const Tokens &t) { return sideColour(v.fill.side, t); },
                 Qt::AlignLeft,
                 {},
                 92});
    c.push_back({tr("Price"), [](const View &v) { return v.fill.price.toDouble(); },
                 [](const View &v, const Look &) { return format::price(v.fill.price.toDouble(), v.tick); }});
    c.push_back({tr("Size"), [](const View &v) { return v.fill.quantity.toDouble(); },
                 [](const View &v, const Look &) { return format::quantity(v.fill.quantity.toDouble(), v.lot); }});
    c.push_back({tr("Notional"),
                 [](const View &v) { return v.fill.price.toDouble() * v.fill.quantity.toDouble(); },
                 [](const View &v, const Look &) { return format::number(v.fill.price.toDouble() * v.fill.quantity.toDouble(), 2); },
                 {},
                 Qt::AlignRight,
                 {},
                 96});
    c.push_back({tr("Fee"),
                 [](const View &v) { return v.fill.fee.toDouble(); },
                 [](const View &v, const Look &) { return format::number(v.fill.fee.toDouble(), 4); },
                 {},
                 Qt::AlignRight,
                 tr("Paid is +, a rebate is \u2212"),
                 76});
    c.push_back({tr("Realised P&L"), [](const View &v) { return v.fill.realisedPnl.toDouble(); },
                 [](const View &v, const Look &) { return format::number(v.fill.realisedPnl.toDouble(), 2, Sign::always); },
                 [](const View &v, const Tokens &t) {
                     const int sign = v.fill.realisedPnl.sign();
                     return sign > 0 ? t.gain : sign < 0 ? t.loss : t.muted;
                 },
                 Qt::AlignRight, tr("Without fees"), 104});
    c.push_back({tr("Liquidity"),
                 [](const View &v) { return int(v.fill.liquidity); },
                 [](const View &v, const Look &) { return v.fill.liquidity == domain::Liquidity::maker ? tr("Maker") : tr("Taker"); },
                 [](const View &, const Tokens &t) { return muted(t); },
                 Qt::AlignLeft,
                 {},
                 76});
    c.push_back({tr("Trade id"),
                 [](const View &v) { return format::text(v.fill.id); },
                 [](const View &v, const Look &) { return format::text(v.fill.id); },
                 [](const View &, const Tokens &t) { return muted(t); },
                 Qt::AlignLeft,
                 {},
                 120});
    return c;
}

std::vector<Column<engine::Note>> noteColumns()
{
    using engine::Note;
    std::vector<Column<Note>> c;
    c.push_back({tr("Time"),
                 [](const Note &n) { return qlonglong(n.at.ns); },
                 [](const Note &n, const Look &look) { return format::dateTime(n.at, look.zone); },
                 [](const Note &, const Tokens &t) { return muted(t); },
                 Qt::AlignLeft,
                 {},
                 144});
    c.push_back(
        {tr("Severity"),
         [](const Note &n) { return int(n.severity); },
         [](const Note &n, const Look &) { return severityName(n.severity); },
         [](const Note &n, const Tokens &t) {
             return n.severity == engine::Severity::critical ? t.alarm : n.severity == engine::Severity::warning ? t.caution : t.muted;
         },
         Qt::AlignLeft,
         {},
         92});
    c.push_back({tr("What happened"),
                 [](const Note &n) { return coreText(n.text); },
                 [](const Note &n, const Look &) { return coreText(n.text); },
                 {},
                 Qt::AlignLeft,
                 {},
                 420,
                 {},
                 [](const Note &n, const Look &) { return coreText(n.text); }});
    return c;
}

Panel *newOrdersPanel(Settings &settings, QWidget *parent)
{
    const auto rows = [](const engine::Snapshot &snapshot) {
        std::vector<OrderView> result;
        for (const auto &order : snapshot.orders)
            result.push_back({order, snapshot.hedgeInstrument.tickSize.toDouble(), snapshot.hedgeInstrument.lotSize.toDouble()});
        return result;
    };
    return new TablePanel<OrderView>(
        orderColumns(), [](const OrderView &v) { return keyOf(v.order.request.id); }, rows, QStringLiteral("ordersTable"),
        tr("No hedge order yet."), settings, parent);
}

Panel *newFillsPanel(Settings &settings, QWidget *parent)
{
    const auto rows = [](const engine::Snapshot &snapshot) {
        std::vector<FillView> result;
        for (const auto &fill : snapshot.fills)
            result.push_back({fill, snapshot.hedgeInstrument.tickSize.toDouble(), snapshot.hedgeInstrument.lotSize.toDouble()});
        return result;
    };
    return new TablePanel<FillView>(
        fillColumns(), [](const FillView &v) { return keyOf(v.fill.id); }, rows, QStringLiteral("fillsTable"), tr("No fill yet."), settings,
        parent);
}

Panel *newLogPanel(Settings &settings, QWidget *parent)
{
    const auto key = [](const engine::Note &note) { return quint64(note.at.ns) ^ keyOf(note.text); };
    return new TablePanel<engine::Note>(
        noteColumns(), key, [](const engine::Snapshot &snapshot) { return snapshot.notes; }, QStringLiteral("logTable"),
        tr("Nothing to report."), settings, parent);
}

} // namespace ballast::ui
