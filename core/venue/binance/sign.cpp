// SPDX-License-Identifier: GPL-3.0-or-later
#include "venue/binance/sign.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <array>

namespace ballast::venue::binance {

QByteArray signatureOf(const QByteArray &payload, const Secret &secret)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    const auto &key = secret.reveal();
    HMAC(EVP_sha256(), key.constData(), int(key.size()), reinterpret_cast<const unsigned char *>(payload.constData()),
         std::size_t(payload.size()), digest.data(), &size);
    return QByteArray(reinterpret_cast<const char *>(digest.data()), int(size)).toHex();
}

} // namespace ballast::venue::binance
