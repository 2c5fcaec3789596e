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
    const QUrl wallet = endpoints.rest;
    return OrderRoute(std::move(endpoints), wallet);
}

OrderRoute OrderRoute::binanceTestnet() { return {binance::testnetEndpoints(), {}}; }

OrderRoute OrderRoute::binanceLive(const engine::LivePermit &)
{
    return {binance::mainEndpoints(), QUrl(QStringLiteral("https://api.binance.com"))};
}

tl::expected<TransferRoute, domain::Error> TransferRoute::along(const OrderRoute &route, TransferLogin login)
{
    using domain::Error;
    if (route.wallet().isEmpty())
        return tl::unexpected(Error{domain::ErrorKind::refused, "the exchange's test system has no transfers between accounts",
                                    "leave transfers off there; the simulated exchange has them", 0});
    if (login.credentials.key.isEmpty() || login.credentials.secret.isEmpty())
        return tl::unexpected(Error::badInput("the key for transfers, or its secret, is missing", "enter both, or leave transfers off"));
    if (login.protectedName == login.hedgeName)
        return tl::unexpected(Error::badInput("transfers need the name of the hedge's sub-account",
                                              "give the e-mail address by which the exchange knows it"));
    return TransferRoute(route.wallet(), std::move(login));
}

} // namespace ballast::venue
