// SPDX-License-Identifier: GPL-3.0-or-later
/// Addresses and names of streams: which path opens what, and which stream lives on which route.
/// The venue split its stream host into /public, /market and /private in 2026; a stream on the wrong route stays silent.
/// The old addresses without a route deliver every stream here, for clients that still use them.
#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <optional>

namespace ballast::venue::simulated {

enum class Route { plain, publicData, marketData, privateData };

struct StreamAddress
{
    Route route = Route::plain;
    bool combined = false; ///< messages wrapped as {"stream":…,"data":…}
    QList<QByteArray> streams;
    QList<QByteArray> userEvents; ///< kinds of user messages asked for; empty: all
};

/// nullopt: no stream is served at that path.
[[nodiscard]] std::optional<StreamAddress> parseStreamAddress(const QUrl &url);
[[nodiscard]] bool isStreamPath(const QByteArray &path);
inline constexpr const char *orderSocketPath = "/ws-fapi/v1";

[[nodiscard]] bool isListenKey(const QByteArray &stream);
[[nodiscard]] bool deliveredOn(Route route, const QByteArray &stream);

} // namespace ballast::venue::simulated
