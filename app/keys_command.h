// SPDX-License-Identifier: GPL-3.0-or-later
/// `ballast keys`: API keys in the key store of the desktop, or in a sealed file (docs/cli-keys.md). And `--keys` of the sessions.
#pragma once

#include "app/held_key.h"
#include "domain/error.h"
#include "keys/key_ring.h"

#include <tl/expected.hpp>

#include <QStringList>

class QCoreApplication;

namespace ballast::app {

/// Exit status: 0 done, 1 it can't be done, 2 wrong usage.
int runKeys(QCoreApplication &application, const QStringList &arguments);

/// The sealed file at `vaultPath`, whose passphrase is asked for; the desktop's key store where that is empty.
[[nodiscard]] tl::expected<std::unique_ptr<keys::SecretStore>, domain::Error> openStore(const QString &vaultPath);

} // namespace ballast::app
