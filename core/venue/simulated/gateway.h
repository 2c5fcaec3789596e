// SPDX-License-Identifier: GPL-3.0-or-later
/// The one way into the handlers, for REST and for the order websocket: faults, limits, permission, then the call.
#pragma once

#include "venue/simulated/endpoints.h"
#include "venue/simulated/faults.h"

#include <chrono>

namespace ballast::venue::simulated {

struct CallContext
{
    QByteArray key;        ///< X-MBX-APIKEY, or the apiKey parameter
    QByteArray signedText; ///< what the client must have signed
    QString address;
};

struct Outcome
{
    Answer answer;
    bool lost = false; ///< carried out, but the answer must not arrive
    std::chrono::milliseconds delay{0};
    int usedWeight = 0;
    int retryAfterSeconds = 0; ///< > 0 with 429 and 418
    /// Order counters of the caller; -1 where the call places none.
    int ordersInTenSeconds = -1, ordersInMinute = -1;
};

class Gateway
{
public:
    Gateway(Desk &desk, Faults &faults) : m_desk(desk), m_faults(faults) {}
    /// `endpoint` null: there is none of that name, which costs weight as well.
    Outcome call(const Endpoint *endpoint, const QByteArray &name, const Parameters &parameters, const CallContext &context);

private:
    Answer carryOut(const Endpoint *endpoint, const QByteArray &name, const Parameters &parameters, const CallContext &context,
                    Outcome &outcome);

    Desk &m_desk;
    Faults &m_faults;
};

} // namespace ballast::venue::simulated
