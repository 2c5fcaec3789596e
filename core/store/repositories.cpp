// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/repositories.h"

#include "store/rows.h"
#include "store/sql_error.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QVariant>

#include <cmath>

namespace ballast::store {

namespace {

QString toQt(std::string_view value) { return QString::fromUtf8(value.data(), qsizetype(value.size())); }

/// Unknown estimates are NULL.
QVariant estimate(double value) { return std::isfinite(value) ? QVariant(value) : QVariant(QMetaType::fromType<double>()); }

QJsonValue jsonNumber(double value) { return std::isfinite(value) ? QJsonValue(value) : QJsonValue(QJsonValue::Null); }

QString compact(const QJsonObject &object) { return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)); }

QString placeholders(int count)
{
    QString out = QStringLiteral("?");
    for (int i = 1; i < count; ++i)
        out += QStringLiteral(",?");
    return out;
}

QString intentDetail(const engine::Intent &intent)
{
    QJsonObject detail;
    if (const auto *ratio = std::get_if<engine::OverrideRatio>(&intent)) {
        detail = {{QStringLiteral("ratio"), ratio->ratio},
                  {QStringLiteral("expiresAt"), qint64(ratio->expiresAt.ns)},
                  {QStringLiteral("reason"), toQt(ratio->reason)}};
    } else if (const auto *parameter = std::get_if<engine::OverrideParameter>(&intent)) {
        detail = {{QStringLiteral("parameter"), toQt(strategy::spec(parameter->parameter).key)},
                  {QStringLiteral("value"), parameter->value},
                  {QStringLiteral("expiresAt"), qint64(parameter->expiresAt.ns)},
                  {QStringLiteral("reason"), toQt(parameter->reason)}};
    } else if (const auto *chosen = std::get_if<engine::SelectStrategy>(&intent)) {
        detail = {{QStringLiteral("name"), toQt(chosen->name)}};
    } else if (const auto *preset = std::get_if<engine::ApplyPreset>(&intent)) {
        detail = {{QStringLiteral("name"), toQt(preset->name)}};
    } else if (const auto *set = std::get_if<engine::ApplyParameters>(&intent)) {
        QJsonObject values;
        for (const auto &[id, value] : set->values)
            values.insert(toQt(strategy::spec(id).key), value);
        detail = {{QStringLiteral("name"), toQt(set->name)},
                  {QStringLiteral("strategy"), toQt(set->strategy)},
                  {QStringLiteral("values"), values}};
    } else if (const auto *review = std::get_if<engine::SignReview>(&intent)) {
        detail = {{QStringLiteral("week"), toQt(review->week)}};
    }
    return compact(detail);
}

} // namespace

tl::expected<std::unique_ptr<Repositories>, domain::Error> Repositories::prepare(QSqlDatabase &connection)
{
    std::unique_ptr<Repositories> all(new Repositories(connection));
    const auto statement = [&](QSqlQuery &query, const QString &sql) {
        query = QSqlQuery(connection);
        return query.prepare(sql);
    };
    const bool ready =
        statement(all->m_order, QStringLiteral("INSERT INTO trade_order VALUES (%1) ON CONFLICT (client_id) DO UPDATE SET venue_id = "
                                               "excluded.venue_id, status = excluded.status, "
                                               "filled = excluded.filled, average_price = excluded.average_price, reject_code = "
                                               "excluded.reject_code, updated_at = excluded.updated_at, realised_slippage = "
                                               "CASE excluded.realised_slippage WHEN 0 THEN realised_slippage ELSE "
                                               "excluded.realised_slippage END")
                                    .arg(placeholders(20)))
        && statement(all->m_fill, QStringLiteral("INSERT INTO fill VALUES (%1) ON CONFLICT DO NOTHING").arg(placeholders(15)))
        && statement(all->m_funding, QStringLiteral("INSERT INTO funding_payment VALUES (%1) ON CONFLICT DO NOTHING").arg(placeholders(7)))
        && statement(all->m_transfer, QStringLiteral("INSERT INTO transfer VALUES (%1) ON CONFLICT (venue, account, transfer_id) DO UPDATE "
                                                     "SET counterpart = coalesce(excluded.counterpart, counterpart)")
                                          .arg(placeholders(7)))
        && statement(all->m_position, QStringLiteral("INSERT OR REPLACE INTO position_reading VALUES (%1)").arg(placeholders(4)))
        && statement(all->m_heard, QStringLiteral("INSERT INTO account_heard VALUES (%1) ON CONFLICT (account) DO UPDATE SET until = "
                                                  "max(until, excluded.until)")
                                       .arg(placeholders(2)))
        && statement(all->m_decision, QStringLiteral("INSERT OR REPLACE INTO decision VALUES (%1)").arg(placeholders(13)))
        && statement(all->m_candle, QStringLiteral("INSERT OR REPLACE INTO candle VALUES (%1)").arg(placeholders(8)))
        && statement(all->m_instrument, QStringLiteral("INSERT OR REPLACE INTO instrument VALUES (%1)").arg(placeholders(10)))
        && statement(all->m_intent,
                     QStringLiteral("INSERT INTO intent (at, kind, detail, accepted, outcome) VALUES (%1)").arg(placeholders(5)))
        && statement(all->m_sample, QStringLiteral("INSERT OR REPLACE INTO account_sample VALUES (%1)").arg(placeholders(11)))
        && statement(all->m_note, QStringLiteral("INSERT INTO event_note (at, severity, code, text) VALUES (%1)").arg(placeholders(4)))
        && statement(all->m_account, QStringLiteral("INSERT OR REPLACE INTO account VALUES (%1)").arg(placeholders(4)));
    if (!ready)
        return tl::unexpected(sqlError(connection.lastError(), connection));
    return all;
}

tl::expected<void, domain::Error> Repositories::write(const Record &record)
{
    const bool done = std::visit([&](const auto &body) { return write(body, record.at); }, record.body);
    if (done)
        return {};
    return tl::unexpected(m_failure);
}

bool Repositories::run(QSqlQuery &query, std::initializer_list<QVariant> values)
{
    int position = 0;
    for (const auto &value : values)
        query.bindValue(position++, value);
    if (query.exec())
        return true;
    m_failure = sqlError(query, m_connection);
    return false;
}

int Repositories::venueOf(domain::AccountId account) const
{
    const auto known = m_venues.find(account.value);
    return known == m_venues.end() ? int(domain::VenueId::simulated) : int(known->second);
}

bool Repositories::write(const engine::RecordOrder &record, domain::Timestamp)
{
    const auto &order = record.order;
    const auto &request = order.request;
    return run(m_order, {toQt(request.id),
                         int(request.account.value),
                         int(request.instrument.value),
                         toQt(order.venueOrderId),
                         whole(std::int64_t(record.decision)),
                         int(request.side),
                         int(request.type),
                         int(request.timeInForce),
                         int(request.reduceOnly),
                         int(request.positionSide),
                         whole(request.quantity.raw),
                         whole(request.price.raw),
                         int(order.status),
                         whole(order.filled.raw),
                         whole(order.averagePrice.raw),
                         order.rejectCode,
                         whole(order.createdAt.ns),
                         whole(order.updatedAt.ns),
                         estimate(record.expectedSlippage),
                         estimate(record.realisedSlippage)});
}

bool Repositories::write(const engine::RecordFill &record, domain::Timestamp at)
{
    const auto &fill = record.fill;
    return run(m_fill, {venueOf(fill.account), int(fill.account.value), toQt(fill.id), toQt(fill.clientOrderId), int(fill.instrument.value),
                        int(fill.side), whole(fill.price.raw), whole(fill.quantity.raw), whole(fill.fee.raw), toQt(fill.feeCurrency),
                        whole(fill.realisedPnl.raw), int(fill.liquidity == domain::Liquidity::maker), estimate(record.slippage),
                        whole(std::int64_t(record.decision)), whole(fill.at.isSet() ? fill.at.ns : at.ns)});
}

bool Repositories::write(const engine::RecordFunding &record, domain::Timestamp at)
{
    const auto &payment = record.payment;
    return run(m_funding, {venueOf(payment.account), int(payment.account.value), toQt(payment.id), int(payment.instrument.value),
                           whole(payment.amount.raw), toQt(payment.currency), whole(payment.at.isSet() ? payment.at.ns : at.ns)});
}

bool Repositories::write(const engine::RecordTransfer &record, domain::Timestamp at)
{
    const auto &transfer = record.transfer;
    const QVariant counterpart = transfer.counterpart ? QVariant(int(transfer.counterpart->value)) : QVariant(QMetaType::fromType<int>());
    return run(m_transfer, {venueOf(transfer.account), int(transfer.account.value), toQt(transfer.id), counterpart,
                            whole(transfer.amount.raw), toQt(transfer.currency), whole(transfer.at.isSet() ? transfer.at.ns : at.ns)});
}

bool Repositories::write(const engine::RecordPosition &record, domain::Timestamp)
{
    const auto &position = record.position;
    return run(m_position,
               {int(position.account.value), int(position.instrument.value), whole(position.quantity.raw), whole(position.at.ns)});
}

bool Repositories::write(const engine::RecordHeard &record, domain::Timestamp)
{
    return run(m_heard, {int(record.account.value), whole(record.until.ns)});
}

bool Repositories::write(const engine::RecordDecision &record, domain::Timestamp)
{
    const auto &decision = record.decision;
    const auto &in = decision.inputs;
    QJsonObject contributions, guardrails;
    for (std::size_t i = 0; i < strategy::factorCount; ++i)
        contributions.insert(toQt(strategy::name(strategy::Factor(i))), jsonNumber(decision.contributions[i]));
    for (std::size_t i = 0; i < strategy::guardrailCount; ++i) {
        const auto &effect = decision.guardrails[i];
        if (effect.bound)
            guardrails.insert(toQt(strategy::name(strategy::Guardrail(i))),
                              QJsonArray{jsonNumber(effect.before), jsonNumber(effect.after)});
    }
    const QJsonObject inputs{{QStringLiteral("mark"), jsonNumber(in.mark)},
                             {QStringLiteral("protectedDelta"), jsonNumber(in.protectedDelta)},
                             {QStringLiteral("hedgeDelta"), jsonNumber(in.hedgeDelta)},
                             {QStringLiteral("leverage"), jsonNumber(in.leverage)},
                             {QStringLiteral("volatility"), jsonNumber(in.volatility)},
                             {QStringLiteral("liquidationDistance"), jsonNumber(in.liquidationDistance)},
                             {QStringLiteral("liquidationSigma"), jsonNumber(in.liquidationSigma)},
                             {QStringLiteral("fundingRate"), jsonNumber(in.fundingRate)},
                             {QStringLiteral("spreadBps"), jsonNumber(in.spreadBps)},
                             {QStringLiteral("marketAge"), jsonNumber(in.marketAgeSeconds)},
                             {QStringLiteral("accountAge"), jsonNumber(in.accountAgeSeconds)}};
    return run(m_decision, {whole(std::int64_t(decision.number)), whole(decision.at.ns), int(decision.action), int(decision.hold),
                            int(decision.regime), estimate(decision.currentRatio), estimate(decision.targetRatio),
                            whole(decision.orderQuantity.raw), estimate(decision.expectedCost), compact(inputs), compact(contributions),
                            compact(guardrails), QString::fromStdString(strategy::explain(decision))});
}

bool Repositories::write(const engine::RecordCandle &record, domain::Timestamp)
{
    const auto &candle = record.candle;
    return run(m_candle, {int(record.instrument.value), whole(candle.openTime.ns), whole(candle.interval.count()), candle.open, candle.high,
                          candle.low, candle.close, candle.volume});
}

bool Repositories::write(const engine::RecordInstrument &record, domain::Timestamp)
{
    const auto &instrument = record.instrument;
    return run(m_instrument, {int(instrument.id.value), int(instrument.venue), toQt(instrument.symbol), toQt(instrument.base),
                              toQt(instrument.quote), toQt(instrument.settle), int(instrument.kind), whole(instrument.contractSize.raw),
                              whole(instrument.tickSize.raw), whole(instrument.lotSize.raw)});
}

bool Repositories::write(const engine::RecordIntent &record, domain::Timestamp at)
{
    return run(m_intent, {whole(at.ns), toQt(engine::name(record.intent)), intentDetail(record.intent), int(record.accepted),
                          QString::fromStdString(record.outcome)});
}

bool Repositories::write(const engine::RecordSample &record, domain::Timestamp)
{
    const auto &sample = record.sample;
    return run(m_sample,
               {whole(sample.at.ns), estimate(sample.mark), estimate(sample.ratio), estimate(sample.target),
                estimate(sample.equityWithHedge), estimate(sample.equityWithoutHedge), estimate(sample.protectedEquity),
                estimate(sample.hedgeEquity), estimate(sample.liquidationPrice), estimate(sample.hedgeCost), estimate(sample.volatility)});
}

bool Repositories::write(const engine::Note &record, domain::Timestamp)
{
    return run(m_note, {whole(record.at.ns), int(record.severity), toQt(engine::name(record.code)), QString::fromStdString(record.text)});
}

bool Repositories::write(const domain::Account &record, domain::Timestamp)
{
    m_venues[record.id.value] = record.venue;
    return run(m_account, {int(record.id.value), int(record.venue), int(record.role), toQt(record.label)});
}

bool Repositories::write(const SessionStart &record, domain::Timestamp at)
{
    QJsonObject parameters; // those that are not at their default
    for (const auto &each : strategy::parameterTable()) {
        if (const double value = record.parameters[each.id]; value != each.defaultValue)
            parameters.insert(toQt(each.key), value);
    }
    const QJsonObject detail{{QStringLiteral("mode"), toQt(engine::name(record.mode))},
                             {QStringLiteral("strategy"), QString::fromStdString(record.strategy)},
                             {QStringLiteral("armed"), record.armed},
                             {QStringLiteral("venue"), toQt(domain::name(record.venue))},
                             {QStringLiteral("parameters"), parameters}};
    return run(m_intent,
               {whole(at.ns), QStringLiteral("sessionStarted"), compact(detail), 1, QStringLiteral("")}); // a null string would be NULL
}

// --- reads ---

namespace {

std::string utf8(const QSqlQuery &query, int column) { return query.value(column).toString().toStdString(); }

} // namespace

tl::expected<MoneySums, domain::Error> sums(QSqlDatabase &connection, domain::AccountId account, const domain::Currency &currency,
                                            domain::Timestamp from, domain::Timestamp to)
{
    MoneySums out;
    QSqlQuery fills(connection);
    fills.prepare(QStringLiteral("SELECT count(*), coalesce(sum(CASE fee_currency WHEN ? THEN fee ELSE 0 END), 0), "
                                 "coalesce(sum(realised_pnl), 0) FROM fill WHERE account = ? AND at >= ? AND at < ?"));
    QSqlQuery funding(connection);
    funding.prepare(
        QStringLiteral("SELECT coalesce(sum(amount), 0) FROM funding_payment WHERE currency = ? AND account = ? AND at >= ? AND at < ?"));
    for (auto *query : {&fills, &funding}) {
        query->addBindValue(toQt(currency));
        query->addBindValue(int(account.value));
        query->addBindValue(qlonglong(from.ns));
        query->addBindValue(qlonglong(to.ns));
        if (!query->exec() || !query->next())
            return tl::unexpected(sqlError(*query, connection));
    }
    out.fills = fills.value(0).toULongLong();
    out.fees = {fills.value(1).toLongLong()};
    out.realisedPnl = {fills.value(2).toLongLong()};
    out.funding = {funding.value(0).toLongLong()};
    return out;
}

namespace {

const QString fillColumns =
    QStringLiteral("trade_id, client_id, account, instrument, side, price, quantity, fee, fee_currency, realised_pnl, "
                   "maker, at, slippage");
const QString orderColumns = QStringLiteral("client_id, account, instrument, venue_id, side, quantity, price, status, filled, created_at, "
                                            "updated_at, type, time_in_force, reduce_only, position_side, average_price, reject_code");

domain::Fill fillOf(const QSqlQuery &query)
{
    domain::Fill fill;
    fill.id = domain::TradeId(utf8(query, 0));
    fill.clientOrderId = domain::ClientOrderId(utf8(query, 1));
    fill.account = {std::uint16_t(query.value(2).toUInt())};
    fill.instrument = {std::uint16_t(query.value(3).toUInt())};
    fill.side = domain::Side(query.value(4).toInt());
    fill.price = {query.value(5).toLongLong()};
    fill.quantity = {query.value(6).toLongLong()};
    fill.fee = {query.value(7).toLongLong()};
    fill.feeCurrency = domain::Currency(utf8(query, 8));
    fill.realisedPnl = {query.value(9).toLongLong()};
    fill.liquidity = query.value(10).toInt() ? domain::Liquidity::maker : domain::Liquidity::taker;
    fill.at = {query.value(11).toLongLong()};
    return fill;
}

domain::Order orderOf(const QSqlQuery &query)
{
    domain::Order order;
    order.request.id = domain::ClientOrderId(utf8(query, 0));
    order.request.account = {std::uint16_t(query.value(1).toUInt())};
    order.request.instrument = {std::uint16_t(query.value(2).toUInt())};
    order.venueOrderId = domain::VenueOrderId(utf8(query, 3));
    order.request.side = domain::Side(query.value(4).toInt());
    order.request.quantity = {query.value(5).toLongLong()};
    order.request.price = {query.value(6).toLongLong()};
    order.status = domain::OrderStatus(query.value(7).toInt());
    order.filled = {query.value(8).toLongLong()};
    order.createdAt = {query.value(9).toLongLong()};
    order.updatedAt = {query.value(10).toLongLong()};
    order.request.type = domain::OrderType(query.value(11).toInt());
    order.request.timeInForce = domain::TimeInForce(query.value(12).toInt());
    order.request.reduceOnly = domain::ReduceOnly(query.value(13).toInt());
    order.request.positionSide = domain::PositionSide(query.value(14).toInt());
    order.averagePrice = {query.value(15).toLongLong()};
    order.rejectCode = query.value(16).toInt();
    return order;
}

} // namespace

tl::expected<std::vector<domain::Fill>, domain::Error> newestFills(QSqlDatabase &connection, int count)
{
    std::vector<domain::Fill> out;
    const auto done = eachRow(connection, QStringLiteral("SELECT %1 FROM fill ORDER BY at DESC LIMIT ?").arg(fillColumns), {count},
                              [&](const QSqlQuery &query) { out.push_back(fillOf(query)); });
    if (!done)
        return tl::unexpected(done.error());
    return out;
}

tl::expected<std::vector<domain::Order>, domain::Error> openOrders(QSqlDatabase &connection)
{
    std::vector<domain::Order> out;
    const QString sql = QStringLiteral("SELECT %1 FROM trade_order WHERE status NOT IN (?, ?, ?, ?) ORDER BY created_at").arg(orderColumns);
    using domain::OrderStatus;
    const auto done = eachRow(connection, sql,
                              {int(OrderStatus::filled), int(OrderStatus::cancelled), int(OrderStatus::expired), int(OrderStatus::refused)},
                              [&](const QSqlQuery &query) { out.push_back(orderOf(query)); });
    if (!done)
        return tl::unexpected(done.error());
    return out;
}

tl::expected<void, domain::Error> checkSubject(QSqlDatabase &connection, const QString &path, const domain::Instrument &traded)
{
    std::string held;
    auto done = eachRow(connection, QStringLiteral("SELECT symbol FROM instrument WHERE id = ?"), {int(traded.id.value)},
                        [&](const QSqlQuery &query) { held = utf8(query, 0); });
    const std::string symbol(traded.symbol.view());
    if (done && !held.empty() && held != symbol) {
        return tl::unexpected(domain::Error{domain::ErrorKind::refused,
                                            path.toStdString() + " holds the books of " + held + ", not of " + symbol,
                                            "choose another file with --db, or the contract of these books", 0});
    }
    return done;
}

tl::expected<engine::EarlierSession, domain::Error> earlierSession(QSqlDatabase &connection, domain::Timestamp now)
{
    engine::EarlierSession out;
    const auto from = std::min(domain::startOfMonth(now), now - std::chrono::hours(48));
    tl::expected<void, domain::Error> done = eachRow(
        connection, QStringLiteral("SELECT account, instrument, quantity, at FROM position_reading"), {}, [&](const QSqlQuery &query) {
            out.positions.push_back({{std::uint16_t(query.value(0).toUInt())},
                                     {std::uint16_t(query.value(1).toUInt())},
                                     {query.value(2).toLongLong()},
                                     {query.value(3).toLongLong()}});
        });
    if (done)
        done = eachRow(connection, QStringLiteral("SELECT account, until FROM account_heard"), {}, [&](const QSqlQuery &query) {
            out.heard.push_back({{std::uint16_t(query.value(0).toUInt())}, {query.value(1).toLongLong()}});
        });
    if (done)
        done = eachRow(connection, QStringLiteral("SELECT %1 FROM fill WHERE at >= ? ORDER BY at").arg(fillColumns), {whole(from.ns)},
                       [&](const QSqlQuery &query) {
                           out.fills.push_back({fillOf(query), query.value(12).toDouble()});
                       });
    if (done)
        done = eachRow(connection,
                       QStringLiteral("SELECT payment_id, account, instrument, amount, currency, at FROM funding_payment WHERE at >= ? "
                                      "ORDER BY at"),
                       {whole(from.ns)}, [&](const QSqlQuery &query) {
                           domain::FundingPayment payment;
                           payment.id = domain::TradeId(utf8(query, 0));
                           payment.account = {std::uint16_t(query.value(1).toUInt())};
                           payment.instrument = {std::uint16_t(query.value(2).toUInt())};
                           payment.amount = {query.value(3).toLongLong()};
                           payment.currency = domain::Currency(utf8(query, 4));
                           payment.at = {query.value(5).toLongLong()};
                           out.payments.push_back(payment);
                       });
    if (done)
        done = eachRow(connection, QStringLiteral("SELECT %1 FROM trade_order WHERE created_at >= ? ORDER BY created_at").arg(orderColumns),
                       {whole(domain::startOfDay(now).ns)}, [&](const QSqlQuery &query) { out.orders.push_back(orderOf(query)); });
    if (done)
        done = eachRow(connection,
                       QStringLiteral("SELECT transfer_id, account, counterpart, amount, currency, at FROM transfer WHERE at >= ? AND "
                                      "counterpart IS NOT NULL ORDER BY at"),
                       {whole(domain::startOfDay(now).ns)}, [&](const QSqlQuery &query) {
                           out.transfers.push_back({domain::TradeId(utf8(query, 0)),
                                                    {std::uint16_t(query.value(1).toUInt())},
                                                    domain::AccountId{std::uint16_t(query.value(2).toUInt())},
                                                    {query.value(3).toLongLong()},
                                                    domain::Currency(utf8(query, 4)),
                                                    {query.value(5).toLongLong()}});
                       });
    if (!done)
        return tl::unexpected(done.error());
    return out;
}

} // namespace ballast::store
