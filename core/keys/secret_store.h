// SPDX-License-Identifier: GPL-3.0-or-later
/// Where secrets rest: the operating system's key store, or an encrypted file where none runs.
#pragma once

#include "domain/error.h"
#include "venue/secret.h"

#include <tl/expected.hpp>

#include <QString>

#include <memory>

namespace ballast::keys {

class SecretStore
{
public:
    virtual ~SecretStore() = default;
    /// ErrorKind::notFound where there is no entry of this name.
    [[nodiscard]] virtual tl::expected<venue::Secret, domain::Error> read(const QString &name) = 0;
    [[nodiscard]] virtual tl::expected<void, domain::Error> write(const QString &name, const venue::Secret &secret) = 0;
    /// Fine where there is no entry of this name.
    [[nodiscard]] virtual tl::expected<void, domain::Error> remove(const QString &name) = 0;
};

/// The key store of the desktop session through QtKeychain (Secret Service, KWallet). A call waits for the answer, at most some 30 s: the
/// store may ask its owner for leave. Never falls back to plain text; ErrorKind::unavailable where no key store runs.
[[nodiscard]] std::unique_ptr<SecretStore> systemStore();

/// A file sealed by a passphrase: Argon2id makes the key, XChaCha20-Poly1305 seals (libsodium). Made, readable by its owner only, with
/// the first write. Refused: a wrong passphrase, a file that was tampered with, one that asks for more than 1 GiB of memory.
[[nodiscard]] tl::expected<std::unique_ptr<SecretStore>, domain::Error> openVault(const QString &path, venue::Secret passphrase);

constexpr int shortestPassphrase = 10;

} // namespace ballast::keys
