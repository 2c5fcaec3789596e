// SPDX-License-Identifier: GPL-3.0-or-later
/// From an account and a mode to a running session: addresses, database, gate, route for orders, watch over the keys. The command line and
/// the desktop start sessions by these alone.
#pragma once

#include "app/running_session.h"
#include "runtime/demo.h"
#include "runtime/live.h"

#include <QString>

#include <functional>

namespace ballast::app {

[[nodiscard]] QString modeWord(engine::Mode mode);

/// The simulated exchange on this computer, by the address of its REST interface.
[[nodiscard]] venue::Endpoints simulatedEndpoints(const QUrl &rest = QUrl(QStringLiteral("http://127.0.0.1:9470")));
/// Venue, addresses and where permissions are asked, as `live.mode` needs them. `test`: the exchange's own test system.
void useBinance(runtime::LiveOptions &live, bool test);
void useSimulated(runtime::LiveOptions &live, const venue::Endpoints &endpoints);

/// Secrets and listen keys travel in the open on http and ws: for this computer only.
[[nodiscard]] bool isPrivate(const QUrl &url);

/// The folder of everything that Ballast keeps; made where it is not there.
[[nodiscard]] tl::expected<QString, domain::Error> dataFolder();
/// Each mode has a file of its own, so that paper fills never stand among observed ones; what was done on the simulated exchange has
/// another, and opens no gate. So has each contract but the usual one (that of LiveOptions): its books can't be read as another's.
[[nodiscard]] QString databaseName(engine::Mode mode, domain::VenueId venue, const std::string &symbol);

/// Passes the gate by the evidence in `folder` (or in the file `evidence`), and sets the route for orders where the mode has one. The
/// simulated exchange needs no gate: nothing is at stake there. `askPhrase` gets what has to be typed, and gives what was.
[[nodiscard]] tl::expected<void, domain::Error> openTheMode(runtime::LiveOptions &live, const QString &folder, const QString &evidence,
                                                            const std::function<std::string(const std::string &)> &askPhrase);

/// startLive(), and the keys asked about again every day. Call it in a thread whose event loop goes on.
[[nodiscard]] tl::expected<RunningSession, domain::Error> startWatched(runtime::LiveOptions live);

[[nodiscard]] StartRun startDemo(runtime::DemoOptions options);

} // namespace ballast::app
