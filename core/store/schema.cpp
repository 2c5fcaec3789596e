// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

#include "store/sql_error.h"

#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

namespace ballast::store {

namespace {

/// Step n brings version n to n + 1.
QList<QStringList> migrations()
{
    return {
        {
            QStringLiteral("CREATE TABLE instrument (id INTEGER PRIMARY KEY, venue INTEGER NOT NULL, symbol TEXT NOT NULL, base TEXT NOT "
                           "NULL, quote TEXT "
                           "NOT NULL, "
                           "settle TEXT NOT NULL, kind INTEGER NOT NULL, contract_size INTEGER NOT NULL, tick INTEGER NOT NULL, lot "
                           "INTEGER NOT NULL)"),
            QStringLiteral(
                "CREATE TABLE account (id INTEGER PRIMARY KEY, venue INTEGER NOT NULL, role INTEGER NOT NULL, label TEXT NOT NULL)"),
            QStringLiteral("CREATE TABLE candle (instrument INTEGER NOT NULL, open_time INTEGER NOT NULL, interval INTEGER NOT NULL, open "
                           "REAL NOT NULL, "
                           "high REAL NOT NULL, "
                           "low REAL NOT NULL, close REAL NOT NULL, volume REAL NOT NULL, PRIMARY KEY (instrument, interval, open_time)) "
                           "WITHOUT ROWID"),
            QStringLiteral(
                "CREATE TABLE trade_order (client_id TEXT PRIMARY KEY, account INTEGER NOT NULL, instrument INTEGER NOT NULL, "
                "venue_id TEXT NOT NULL, decision INTEGER NOT NULL, "
                "side INTEGER NOT NULL, type INTEGER NOT NULL, time_in_force INTEGER NOT NULL, reduce_only INTEGER NOT NULL, "
                "position_side INTEGER NOT NULL, "
                "quantity INTEGER NOT NULL, price INTEGER NOT NULL, status INTEGER NOT NULL, filled INTEGER NOT NULL, average_price "
                "INTEGER NOT NULL, "
                "reject_code INTEGER NOT NULL, created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL)"),
            QStringLiteral(
                "CREATE TABLE fill (venue INTEGER NOT NULL, account INTEGER NOT NULL, trade_id TEXT NOT NULL, client_id TEXT NOT NULL, "
                "instrument INTEGER NOT NULL, "
                "side INTEGER NOT NULL, price INTEGER NOT NULL, quantity INTEGER NOT NULL, fee INTEGER NOT NULL, fee_currency TEXT NOT "
                "NULL, "
                "realised_pnl INTEGER NOT NULL, maker INTEGER NOT NULL, slippage REAL, decision INTEGER NOT NULL, at INTEGER NOT "
                "NULL, "
                "PRIMARY KEY (venue, account, trade_id)) WITHOUT ROWID"),
            QStringLiteral("CREATE INDEX fill_at ON fill (at)"),
            QStringLiteral("CREATE TABLE funding_payment (venue INTEGER NOT NULL, account INTEGER NOT NULL, payment_id TEXT NOT NULL, "
                           "instrument INTEGER NOT NULL, amount INTEGER NOT NULL, "
                           "currency TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (venue, account, payment_id)) WITHOUT ROWID"),
            QStringLiteral("CREATE TABLE account_sample (at INTEGER PRIMARY KEY, mark REAL, ratio REAL, target REAL, equity_with REAL, "
                           "equity_without REAL, protected_equity REAL, "
                           "hedge_equity REAL, liquidation_price REAL, hedge_cost REAL, volatility REAL)"),
            QStringLiteral(
                "CREATE TABLE decision (number INTEGER NOT NULL, at INTEGER NOT NULL, action INTEGER NOT NULL, hold INTEGER NOT NULL, "
                "regime "
                "INTEGER NOT NULL, "
                "current_ratio REAL, target_ratio REAL, order_quantity INTEGER NOT NULL, expected_cost REAL, inputs TEXT NOT NULL, "
                "contributions TEXT NOT NULL, guardrails TEXT NOT NULL, explanation TEXT NOT NULL, PRIMARY KEY (at, number)) WITHOUT "
                "ROWID"),
            QStringLiteral("CREATE TABLE intent (id INTEGER PRIMARY KEY, at INTEGER NOT NULL, kind TEXT NOT NULL, detail TEXT NOT NULL, "
                           "accepted INTEGER NOT NULL, outcome TEXT NOT NULL)"),
            QStringLiteral("CREATE TABLE event_note (id INTEGER PRIMARY KEY, at INTEGER NOT NULL, severity INTEGER NOT NULL, code TEXT NOT "
                           "NULL, text TEXT NOT NULL)"),
        },
        {
            QStringLiteral("ALTER TABLE trade_order ADD COLUMN expected_slippage REAL NOT NULL DEFAULT 0"),
            QStringLiteral("ALTER TABLE trade_order ADD COLUMN realised_slippage REAL NOT NULL DEFAULT 0"),
        },
        {
            QStringLiteral("CREATE TABLE position_reading (account INTEGER NOT NULL, instrument INTEGER NOT NULL, quantity INTEGER NOT "
                           "NULL, at INTEGER NOT NULL, PRIMARY KEY (account, instrument)) WITHOUT ROWID"),
            QStringLiteral("CREATE TABLE account_heard (account INTEGER PRIMARY KEY, until INTEGER NOT NULL)"),
        },
        {
            QStringLiteral(
                "CREATE TABLE transfer (venue INTEGER NOT NULL, account INTEGER NOT NULL, transfer_id TEXT NOT NULL, counterpart "
                "INTEGER, amount INTEGER NOT NULL, currency TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (venue, account, "
                "transfer_id)) WITHOUT ROWID"),
        }};
}

} // namespace

tl::expected<int, domain::Error> versionOf(QSqlDatabase &connection)
{
    QSqlQuery query(connection);
    if (!query.exec(QStringLiteral("PRAGMA user_version")) || !query.next())
        return tl::unexpected(sqlError(query, connection));
    return query.value(0).toInt();
}

tl::expected<void, domain::Error> migrate(QSqlDatabase &connection, int from)
{
    const auto steps = migrations();
    static_assert(schemaVersion == 4);
    for (int version = from; version < schemaVersion; ++version) {
        if (!connection.transaction())
            return tl::unexpected(sqlError(connection.lastError(), connection));
        auto statements = steps[version];
        statements.append(QStringLiteral("PRAGMA user_version = %1").arg(version + 1));
        statements.append(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
        for (const auto &statement : statements) {
            QSqlQuery query(connection);
            if (!query.exec(statement)) {
                auto error = sqlError(query, connection);
                connection.rollback();
                return tl::unexpected(std::move(error));
            }
        }
        if (!connection.commit()) {
            auto error = sqlError(connection.lastError(), connection);
            connection.rollback();
            return tl::unexpected(std::move(error));
        }
    }
    return {};
}

} // namespace ballast::store
