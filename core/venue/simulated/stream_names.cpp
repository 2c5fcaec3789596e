// SPDX-License-Identifier: GPL-3.0-or-later
#include "venue/simulated/stream_names.h"

#include <QUrlQuery>

#include <algorithm>

namespace ballast::venue::simulated {

namespace {

QList<QByteArray> namesIn(const QByteArray &text, char separator)
{
    QList<QByteArray> names;
    for (const QByteArray &name : text.split(separator)) {
        if (!name.isEmpty())
            names.append(name);
    }
    return names;
}

/// Removes a leading "/public" and the like.
Route takeRoute(QByteArray &path)
{
    constexpr std::pair<const char *, Route> routes[] = {
        {"/public/", Route::publicData}, {"/market/", Route::marketData}, {"/private/", Route::privateData}, {"/pm/", Route::plain}};
    for (const auto &[prefix, route] : routes) {
        if (path.startsWith(prefix)) {
            path.remove(0, qsizetype(qstrlen(prefix)) - 1);
            return route;
        }
    }
    return Route::plain;
}

} // namespace

bool isStreamPath(const QByteArray &path)
{
    QByteArray rest = path;
    takeRoute(rest);
    return rest == "/ws" || rest.startsWith("/ws/") || rest == "/stream" || rest == "/stream/";
}

std::optional<StreamAddress> parseStreamAddress(const QUrl &url)
{
    QByteArray path = url.path(QUrl::FullyDecoded).toUtf8();
    if (!isStreamPath(path))
        return std::nullopt;
    StreamAddress address;
    address.route = takeRoute(path);
    const QUrlQuery query(url);
    address.combined = path.startsWith("/stream");
    if (!address.combined)
        address.streams = namesIn(path.mid(qsizetype(qstrlen("/ws"))), '/');
    address.streams += namesIn(query.queryItemValue(QStringLiteral("streams"), QUrl::FullyDecoded).toUtf8(), '/');
    address.streams += namesIn(query.queryItemValue(QStringLiteral("listenKey"), QUrl::FullyDecoded).toUtf8(), '/');
    address.userEvents = namesIn(query.queryItemValue(QStringLiteral("events"), QUrl::FullyDecoded).toUtf8(), '/');
    return address;
}

bool isListenKey(const QByteArray &stream)
{
    return stream.size() >= 32 && std::all_of(stream.begin(), stream.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
           });
}

bool deliveredOn(Route route, const QByteArray &stream)
{
    if (route == Route::plain)
        return true;
    if (isListenKey(stream))
        return route == Route::privateData;
    if (stream.endsWith("@trade"))
        return route == Route::publicData || route == Route::marketData;
    const bool publicStream = stream.contains("@depth") || stream.endsWith("bookTicker");
    return route == (publicStream ? Route::publicData : Route::marketData);
}

} // namespace ballast::venue::simulated
