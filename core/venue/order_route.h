// SPDX-License-Identifier: GPL-3.0-or-later
/// Where orders may go. An adapter that was made without a route has nothing in it that could send one: the modes that must not trade
/// simply never hold a route.
#pragma once

#include "engine/mode_gate.h"
#include "venue/venue.h"

namespace ballast::venue {

class OrderRoute
{
public:
    /// The simulated exchange on this computer; any other host is refused.
    [[nodiscard]] static tl::expected<OrderRoute, domain::Error> loopback(Endpoints endpoints);
    /// Binance's own test system; its hosts are fixed.
    [[nodiscard]] static OrderRoute binanceTestnet();
    /// Real money; its hosts are fixed.
    [[nodiscard]] static OrderRoute binanceLive(const engine::LivePermit &permit);

    [[nodiscard]] const Endpoints &endpoints() const { return m_endpoints; }
    /// The host of transfers between own accounts; empty: there are none.
    [[nodiscard]] const QUrl &wallet() const { return m_wallet; }

private:
    OrderRoute(Endpoints endpoints, QUrl wallet) : m_endpoints(std::move(endpoints)), m_wallet(std::move(wallet)) {}
    Endpoints m_endpoints;
    QUrl m_wallet;
};

/// Whose money moves where, and by whose right.
struct TransferLogin
{
    Credentials credentials; ///< of the main account, with the right to transfer between accounts and none to withdraw
    /// As the venue names the accounts (an e-mail address); empty: the main account itself.
    QByteArray protectedName, hedgeName;
};

/// The right to move margin between own accounts. Only what may send orders can get one: observing and paper trading have no OrderRoute, so
/// nothing in them could move money.
class TransferRoute
{
public:
    /// Refused where the exchange has no such transfers (its test system), or both names are the same.
    [[nodiscard]] static tl::expected<TransferRoute, domain::Error> along(const OrderRoute &route, TransferLogin login);

    [[nodiscard]] const QUrl &wallet() const { return m_wallet; }
    [[nodiscard]] const TransferLogin &login() const { return m_login; }

private:
    TransferRoute(QUrl wallet, TransferLogin login) : m_wallet(std::move(wallet)), m_login(std::move(login)) {}
    QUrl m_wallet;
    TransferLogin m_login;
};

/// This computer itself.
[[nodiscard]] bool isLoopback(const QUrl &url);

} // namespace ballast::venue
