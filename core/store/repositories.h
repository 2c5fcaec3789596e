// SPDX-License-Identifier: GPL-3.0-or-later
/// One writer per aggregate, each statement prepared once; every write may be repeated without doubling anything.
/// Reads for reports and for a look at past sessions are free functions below.
#pragma once

#include "domain/error.h"
#include "store/records.h"

#include <tl/expected.hpp>

#include <QSqlDatabase>
#include <QSqlQuery>

#include <memory>
#include <unordered_map>

namespace ballast::store {

class Repositories
{
public:
    [[nodiscard]] static tl::expected<std::unique_ptr<Repositories>, domain::Error> prepare(QSqlDatabase &connection);
    [[nodiscard]] tl::expected<void, domain::Error> write(const Record &record);

private:
    explicit Repositories(QSqlDatabase &connection) : m_connection(connection) {}

    bool write(const engine::RecordOrder &record, domain::Timestamp at);
    bool write(const engine::RecordFill &record, domain::Timestamp at);
    bool write(const engine::RecordFunding &record, domain::Timestamp at);
    bool write(const engine::RecordTransfer &record, domain::Timestamp at);
    bool write(const engine::RecordPosition &record, domain::Timestamp at);
    bool write(const engine::RecordHeard &record, domain::Timestamp at);
    bool write(const engine::RecordDecision &record, domain::Timestamp at);
    bool write(const engine::RecordCandle &record, domain::Timestamp at);
    bool write(const engine::RecordInstrument &record, domain::Timestamp at);
    bool write(const engine::RecordIntent &record, domain::Timestamp at);
    bool write(const engine::RecordSample &record, domain::Timestamp at);
    bool write(const engine::Note &record, domain::Timestamp at);
    bool write(const domain::Account &record, domain::Timestamp at);
    bool write(const SessionStart &record, domain::Timestamp at);
    bool run(QSqlQuery &query, std::initializer_list<QVariant> values);
    [[nodiscard]] int venueOf(domain::AccountId account) const;

    QSqlDatabase &m_connection;
    QSqlQuery m_order, m_fill, m_funding, m_transfer, m_position, m_heard, m_decision, m_candle, m_instrument, m_intent, m_sample, m_note,
        m_account;
    domain::Error m_failure;
    std::unordered_map<std::uint16_t, domain::VenueId> m_venues; ///< by account, learnt from account records
};

/// Exact sums over [from, to) of one account's fills and funding, amounts in `currency` only; other fee currencies are not mixed in.
struct MoneySums
{
    domain::Money fees, realisedPnl, funding;
    std::uint64_t fills = 0;
};
[[nodiscard]] tl::expected<MoneySums, domain::Error> sums(QSqlDatabase &connection, domain::AccountId account,
                                                          const domain::Currency &currency, domain::Timestamp from, domain::Timestamp to);
/// Newest first.
[[nodiscard]] tl::expected<std::vector<domain::Fill>, domain::Error> newestFills(QSqlDatabase &connection, int count);
/// What a session that carries on has to know of those before, as of `now`: positions, how far each account was heard, this month's
/// fills and payments (two days at least), today's orders. `unresolved` stays empty: the order journal knows those.
[[nodiscard]] tl::expected<engine::EarlierSession, domain::Error> earlierSession(QSqlDatabase &connection, domain::Timestamp now);
/// Refuses the books of another contract: ids of instruments and orders, and positions, would be read as those of `traded`. `path` is for
/// the message.
[[nodiscard]] tl::expected<void, domain::Error> checkSubject(QSqlDatabase &connection, const QString &path,
                                                             const domain::Instrument &traded);
/// Orders that had not reached a final state when they were last written.
[[nodiscard]] tl::expected<std::vector<domain::Order>, domain::Error> openOrders(QSqlDatabase &connection);

} // namespace ballast::store
