// SPDX-License-Identifier: GPL-3.0-or-later
#include "venue/order_route.h"

#include "venue/binance/binance_venue.h"

#include <QHostAddress>

namespace ballast::venue {

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host == QStringLiteral("localhost") || QHostAddress(host).isLoopback();
}

tl::expected<OrderRoute, domain::Error> OrderRoute::loopback(Endpoints endpoints)
{
    for (const auto *url : {&endpoints.rest, &endpoints.marketStream, &endpoints.userStream, &endpoints.orderStream}) {
        if (!url->isEmpty() && !isLoopback(*url))
            return tl::unexpected(domain::Error{domain::ErrorKind::refused,
                                                "orders to " + url->host().toStdString() + " need another mode than this one",
                                                "use the address of an exchange that runs on this computer", 0});
    }
    return OrderRoute(std::move(endpoints));
}

OrderRoute OrderRoute::binanceTestnet() { return OrderRoute(binance::testnetEndpoints()); }

OrderRoute OrderRoute::binanceLive(const engine::LivePermit &) { return OrderRoute(binance::mainEndpoints()); }

} // namespace ballast::venue
