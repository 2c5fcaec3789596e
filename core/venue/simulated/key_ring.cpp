// SPDX-License-Identifier: GPL-3.0-or-later
#include "venue/simulated/key_ring.h"

#include <QMessageAuthenticationCode>

#include <algorithm>

namespace ballast::venue::simulated {

namespace {

constexpr qsizetype longestKey = 128;
constexpr std::int64_t defaultWindowMs = 5000, longestWindowMs = 60'000, allowedLeadMs = 1000;

bool isKeyText(const QByteArray &key)
{
    return !key.isEmpty() && key.size() <= longestKey && std::all_of(key.begin(), key.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
    });
}

/// Takes as long for a near miss as for a far one.
bool sameHex(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size())
        return false;
    int difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= a[i] ^ b[i];
    return difference == 0;
}

bool permitted(const KeyPermissions &permissions, Security security)
{
    switch (security) {
    case Security::open:
    case Security::keyed: return true;
    case Security::read: return permissions.read;
    case Security::trade: return permissions.trade;
    case Security::transfer: return permissions.transfer;
    }
    return false;
}

tl::expected<void, ApiError> checkTime(const Parameters &parameters, std::int64_t wallMs)
{
    const auto timestamp = parameters.optionalInteger("timestamp");
    if (!timestamp)
        return tl::unexpected(timestamp.error());
    if (!timestamp->has_value())
        return tl::unexpected(missing("timestamp"));
    const auto window = parameters.integer("recvWindow", defaultWindowMs, 0, longestWindowMs);
    if (!window)
        return tl::unexpected(window.error());
    const std::int64_t sent = **timestamp;
    if (sent < 0)
        return tl::unexpected(malformed("timestamp"));
    if (sent >= wallMs + allowedLeadMs)
        return tl::unexpected(ApiError(Code::timestampOutside, "The timestamp is more than 1000 ms ahead of the server's clock."));
    if (wallMs - sent > *window)
        return tl::unexpected(ApiError(Code::timestampOutside, "The timestamp of this request lies outside its recvWindow."));
    return {};
}

} // namespace

void KeyRing::add(ApiKey key)
{
    const QByteArray name = key.key;
    m_keys.insert(name, std::move(key));
}

Checked<const ApiKey *> KeyRing::admit(Security security, const QByteArray &key, const Parameters &parameters, const QByteArray &signedText,
                                       std::int64_t wallMs) const
{
    if (security == Security::open)
        return nullptr;
    if (!isKeyText(key))
        return tl::unexpected(ApiError(Code::badKeyFormat, "The API key is missing or its format is invalid.", 401));
    const auto rejected = [] {
        return tl::unexpected(ApiError(Code::keyRejected, "Invalid API-key, IP, or permissions for action.", 401));
    };
    const auto found = m_keys.constFind(key);
    if (found == m_keys.constEnd())
        return rejected();
    if (security != Security::keyed) {
        if (const auto inTime = checkTime(parameters, wallMs); !inTime)
            return tl::unexpected(inTime.error());
        const auto signature = parameters.required("signature");
        if (!signature)
            return tl::unexpected(signature.error());
        const QByteArray expected =
            QMessageAuthenticationCode::hash(signedText, found->secret.reveal(), QCryptographicHash::Sha256).toHex();
        if (!sameHex(signature->toLower(), expected))
            return tl::unexpected(ApiError(Code::badSignature, "The signature of this request is not valid."));
    }
    if (!permitted(found->permissions, security))
        return rejected();
    return &*found;
}

QByteArray withoutSignature(QByteArrayView encoded)
{
    constexpr QByteArrayView name("signature=");
    for (qsizetype from = 0; from < encoded.size();) {
        const auto end = encoded.indexOf('&', from);
        const auto stop = end < 0 ? encoded.size() : end;
        if (encoded.sliced(from, stop - from).startsWith(name)) {
            QByteArray rest = encoded.first(from).toByteArray();
            if (stop < encoded.size())
                rest += encoded.sliced(stop + 1).toByteArray();
            else if (rest.endsWith('&'))
                rest.chop(1);
            return rest;
        }
        from = stop + 1;
    }
    return encoded.toByteArray();
}

QByteArray sortedSignedText(const Parameters &parameters)
{
    auto pairs = parameters.pairs();
    std::sort(pairs.begin(), pairs.end());
    QByteArray text;
    for (const auto &[name, value] : pairs) {
        if (name == "signature")
            continue;
        if (!text.isEmpty())
            text += '&';
        text += name + '=' + value;
    }
    return text;
}

} // namespace ballast::venue::simulated
