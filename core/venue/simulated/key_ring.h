// SPDX-License-Identifier: GPL-3.0-or-later
/// API keys of the simulated exchange and the check of what they sign.
/// Rule of the venue: signature = hex(HMAC-SHA256(secret, query + body as sent, without the signature itself)), timestamps within
/// recvWindow of the server's wall clock and at most a second ahead of it.
#pragma once

#include "venue/simulated/parameters.h"
#include "venue/venue.h"

#include <QByteArray>
#include <QHash>

#include <optional>

namespace ballast::venue::simulated {

struct ApiKey
{
    QByteArray key;
    Secret secret;
    domain::AccountId account;
    KeyPermissions permissions;
};

/// What an endpoint asks of the caller.
enum class Security {
    open,    ///< nobody is asked
    keyed,   ///< the key in the header is enough (listen keys)
    read,    ///< signed, permission to read
    trade,   ///< signed, permission to trade
    transfer ///< signed, permission to move money between own accounts
};

class KeyRing
{
public:
    void add(ApiKey key);
    void remove(const QByteArray &key) { m_keys.remove(key); }

    /// Checks key, permission, timestamp and signature as far as `security` asks; nullptr for open endpoints without a key.
    /// `signedText` is what the client must have signed.
    [[nodiscard]] Checked<const ApiKey *> admit(Security security, const QByteArray &key, const Parameters &parameters,
                                                const QByteArray &signedText, std::int64_t wallMs) const;

private:
    QHash<QByteArray, ApiKey> m_keys;
};

/// Query or form text without its "signature" pair, the rest byte for byte.
[[nodiscard]] QByteArray withoutSignature(QByteArrayView encoded);
/// The text that requests of the websocket interface sign: all parameters but the signature, sorted by name.
[[nodiscard]] QByteArray sortedSignedText(const Parameters &parameters);

} // namespace ballast::venue::simulated
