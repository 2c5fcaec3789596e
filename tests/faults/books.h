// SPDX-License-Identifier: GPL-3.0-or-later
/// The exchange's books against ours, after the fact.
#pragma once

#include "exchange/simulated_exchange.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <map>
#include <set>
#include <string>

namespace ballast::test {

/// What the database at `path` has of `account` against what the exchange has, fill by fill and order by order. Empty when all is well.
inline QString booksDiffer(const QString &path, exchange::SimulatedExchange &exchange, domain::AccountId account)
{
    using Money = std::pair<qlonglong, qlonglong>; // price and fee, or status and filled, as they are stored
    std::map<std::string, Money> fills, orders;
    const QString name = QStringLiteral("check");
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        if (!database.open())
            return QStringLiteral("the database can't be opened");
        const auto read = [&](const char *sql, std::map<std::string, Money> &into) {
            QSqlQuery query(QString::fromLatin1(sql).arg(account.value), database);
            while (query.next())
                into[query.value(0).toString().toStdString()] = {query.value(1).toLongLong(), query.value(2).toLongLong()};
        };
        read("SELECT trade_id, price, fee FROM fill WHERE account = %1", fills);
        read("SELECT client_id, status, filled FROM trade_order WHERE account = %1", orders);
    }
    QSqlDatabase::removeDatabase(name);

    QString problem;
    std::set<std::string> ids;
    for (const auto &order : exchange.orderHistory(account)) {
        const auto id = order.request.id.str();
        if (!id.starts_with("blst"))
            continue;
        const QString shown = QString::fromStdString(id);
        if (!ids.insert(id).second)
            problem += QStringLiteral("order %1 twice; ").arg(shown);
        const auto row = orders.find(id);
        if (row == orders.end())
            problem += QStringLiteral("order %1 not written; ").arg(shown);
        else if (row->second != Money{int(order.status), order.filled.raw})
            problem += QStringLiteral("order %1 is %2 here and %3 there; ").arg(shown).arg(row->second.first).arg(int(order.status));
    }
    std::map<std::string, Money> known;
    for (const auto &fill : exchange.fills(account))
        known[fill.id.str()] = {fill.price.raw, fill.fee.raw};
    for (const auto &[id, money] : known) {
        const auto row = fills.find(id);
        if (row == fills.end())
            problem += QStringLiteral("fill %1 not written; ").arg(QString::fromStdString(id));
        else if (row->second != money)
            problem += QStringLiteral("fill %1 is written with another price or fee; ").arg(QString::fromStdString(id));
    }
    if (fills.size() != known.size())
        problem += QStringLiteral("%1 fills written, %2 at the exchange; ").arg(fills.size()).arg(known.size());
    return problem;
}

} // namespace ballast::test
