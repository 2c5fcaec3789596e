// SPDX-License-Identifier: GPL-3.0-or-later
/// The accounts that were set up: where their keys are held, never the keys. One for each place; a new set-up replaces it.
///
///     auto accounts = readAccounts(folder + "/accounts.json");   // no file: none
#pragma once

#include "engine/mode.h"
#include "runtime/live.h"
#include "ui/setup_service.h"

#include <vector>

namespace ballast::app {

struct SetUpAccount
{
    ui::SetupPlace place;
    QString ownKey, hedgeKey;         ///< names in the key ring; hedgeKey empty: Observe and Paper only
    QString transferKey;              ///< empty: margin is not moved
    QString hedgeName, protectedName; ///< venue::TransferLogin
    QString sealedFile;               ///< empty: the desktop's key store
    strategy::Parameters parameters;
    bool operator==(const SetUpAccount &) const = default;

    [[nodiscard]] QString id() const; ///< "simulated", "binance-testnet", "binance"
};

[[nodiscard]] tl::expected<std::vector<SetUpAccount>, domain::Error> readAccounts(const QString &path);
[[nodiscard]] tl::expected<void, domain::Error> writeAccounts(const QString &path, const std::vector<SetUpAccount> &accounts);

[[nodiscard]] QString idOf(ui::SetupVenue venue);
[[nodiscard]] bool fits(const SetUpAccount &account, engine::Mode mode);
/// Venue and addresses for `live.mode`.
void usePlace(runtime::LiveOptions &live, const ui::SetupPlace &place);

} // namespace ballast::app
