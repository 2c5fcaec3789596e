// SPDX-License-Identifier: GPL-3.0-or-later
/// One account of the adapter: its login, its private stream and what is read of it. Not part of the adapter's API.
#pragma once

#include "venue/binance/binance_venue.h"

#include <QDeadlineTimer>

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace ballast::venue::binance {

/// A mute stream counts as connected for a while; what is read twice is known by its id.
constexpr std::chrono::seconds hearingMargin(60);

struct BinanceVenue::Session
{
    AccountLogin login;
    QByteArray listenKey;
    std::unique_ptr<Stream> stream;
    std::vector<std::string> held;    ///< private messages that came while the snapshot was read
    engine::AccountSnapshot snapshot; ///< being gathered
    std::map<std::uint16_t, double> leverages;
    int waitingFor = 0; ///< replies of the snapshot still to come
    bool snapshotFailed = false;
    bool readAgain = false; ///< the private stream reconnected while the snapshot was read
    QDeadlineTimer retryAt{QDeadlineTimer::Forever};
    domain::Timestamp fundingReadTo;
    bool caughtUp = false;     ///< nothing is missing between heardTo and now, as long as the stream stays
    int connections = 0;       ///< of the private stream
    domain::Timestamp heardTo; ///< server time until which the private stream told everything; not set: never read yet
};

} // namespace ballast::venue::binance
