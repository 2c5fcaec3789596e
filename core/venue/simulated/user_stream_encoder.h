// SPDX-License-Identifier: GPL-3.0-or-later
/// Account happenings of the exchange as messages of the venue's user stream.
///
/// The exchange speaks of orders and fills; the stream tells each fill as one ORDER_TRADE_UPDATE with running totals, and balance and
/// position changes of one moment as one ACCOUNT_UPDATE with its reason. So the encoder remembers what each order has filled.
#pragma once

#include "venue/simulated/desk.h"

#include <QByteArray>

#include <map>
#include <string>
#include <vector>

namespace ballast::venue::simulated {

struct UserMessage
{
    domain::AccountId account;
    QByteArray kind; ///< "ORDER_TRADE_UPDATE", …: for connections that asked for some kinds only
    QByteArray json;
};

class UserStreamEncoder
{
public:
    explicit UserStreamEncoder(const Desk &desk) : m_desk(desk) {}
    /// Takes wallets and positions as they are, before anything is encoded.
    void start();
    /// Messages for `outputs`, in order.
    [[nodiscard]] std::vector<UserMessage> encode(const exchange::Outputs &outputs);

private:
    struct Progress
    {
        domain::Quantity filled;
        domain::Money cost;
        bool announced = false;
        domain::Price price; ///< as last told: a difference is an amendment
        domain::Quantity quantity;
    };
    struct Pending
    {
        domain::Timestamp at;
        std::vector<domain::Balance> balances;
        std::vector<domain::Position> positions;
        std::string reason;
    };
    using PositionKey = std::tuple<std::uint16_t, std::uint16_t, domain::PositionSide>;

    void onOrder(const engine::OrderUpdate &update, domain::Timestamp at);
    void onFill(const engine::FillEvent &event, domain::Timestamp at);
    void onMarginCall(const engine::MarginCall &call, domain::Timestamp at);
    /// Changes of one moment are one message, whether they were put out before or after the fill that caused them.
    void flushOlder(domain::AccountId account, domain::Timestamp at);
    Pending &pending(domain::AccountId account, domain::Timestamp at);
    void flush(domain::AccountId account);
    void flushAll();
    Progress &progressOf(const domain::Order &order);
    void orderMessage(const domain::Order &order, const Progress &progress, engine::ForcedBy forcedBy, std::string_view execution,
                      std::string_view status, const domain::Fill *fill, domain::Timestamp at);

    const Desk &m_desk;
    std::map<std::string, Progress> m_progress; ///< by venue order id
    std::map<std::uint16_t, Pending> m_pending; ///< by account
    std::map<std::uint16_t, domain::Money> m_wallets;
    std::map<PositionKey, domain::Money> m_realised;
    std::map<PositionKey, domain::Position> m_positions; ///< as last told: the exchange may be steps ahead of an output
    std::vector<UserMessage> m_out;
};

} // namespace ballast::venue::simulated
