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

private:
    explicit OrderRoute(Endpoints endpoints) : m_endpoints(std::move(endpoints)) {}
    Endpoints m_endpoints;
};

/// This computer itself.
[[nodiscard]] bool isLoopback(const QUrl &url);

} // namespace ballast::venue
