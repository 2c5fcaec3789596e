// SPDX-License-Identifier: GPL-3.0-or-later
/// What the set-up wizard asks of the world. Given by the composition root. Nothing here waits: `then` comes later, in the window's
/// thread, and not at all when `context` is gone by then.
#pragma once

#include "domain/account.h"
#include "domain/error.h"
#include "engine/mode.h"
#include "strategy/economics.h"
#include "ui/typed_secret.h"

#include <tl/expected.hpp>

#include <QObject>
#include <QString>
#include <QUrl>

#include <functional>
#include <optional>

namespace ballast::ui {

enum class SetupVenue : std::uint8_t { simulated, binanceTestnet, binance };

struct SetupPlace
{
    SetupVenue venue = SetupVenue::simulated;
    QUrl address; ///< of a simulated exchange on this computer; the others' addresses are fixed
    bool operator==(const SetupPlace &) const = default;
};

/// Whether an account there can run in `mode`, by where it is and whether it has a hedge account; gates come on top.
[[nodiscard]] bool fits(SetupVenue venue, bool hasHedge, engine::Mode mode);
/// Whether margin can be moved between accounts there.
[[nodiscard]] bool hasTransfers(SetupVenue venue);

/// What the exchange says that a key may do.
struct KeyRights
{
    bool told = true; ///< false on the test system, which has no call for it: the key was only seen to be accepted
    bool read = false, trade = false, transfer = false, withdraw = false, ipRestricted = false;
    domain::Timestamp expires{}; ///< of the right to trade; not set: never, or not said
    bool expiresSoon = false;
    bool operator==(const KeyRights &) const = default;
};
struct KeyReport
{
    std::optional<KeyRights> rights;      ///< nullopt: the exchange did not say; that is a refusal
    std::optional<domain::Error> refusal; ///< why the key must not be used in its role
    [[nodiscard]] bool isUsable() const { return rights && !refusal; }
};

/// The position as it stands, and whether hedging it pays.
struct EconomicsReport
{
    strategy::EconomicsInputs inputs;
    strategy::Economics figures;
    domain::Currency quote;
    double hedgeEquity = strategy::EconomicsInputs::unknown; ///< what is there to hedge with
};

/// Where the keys are to be kept; an empty path is the desktop's key store.
struct KeyPlace
{
    QString sealedFile;
    TypedSecret passphrase;
};

/// By whose right margin moves to the protected account, and what the exchange calls the accounts (e-mail addresses).
struct SetupTransfers
{
    TypedKey key; ///< of the main account
    QString hedgeName;
    QString protectedName; ///< empty: the protected account is the main one
    [[nodiscard]] bool isNamed() const { return !hedgeName.isEmpty() && hedgeName != protectedName; }
};

/// All that the wizard has gathered; the only thing that is ever kept.
struct SetupResult
{
    SetupPlace place;
    TypedKey own;
    std::optional<TypedKey> hedge;           ///< without one: Observe and Paper only
    std::optional<SetupTransfers> transfers; ///< without: an alert says how much margin is missing, and until when
    strategy::Parameters parameters;
    KeyPlace keys;
};

class SetupService
{
public:
    template<typename T>
    using Then = std::function<void(tl::expected<T, domain::Error>)>;

    virtual ~SetupService() = default;
    virtual void checkKey(SetupPlace place, domain::KeyUse use, TypedKey key, QObject *context, std::function<void(KeyReport)> then) = 0;
    /// That the two keys belong to different accounts.
    virtual void proveIsolation(SetupPlace place, TypedKey own, TypedKey hedge, QObject *context, Then<void> then) = 0;
    /// Watches the account for some seconds, and works out what hedging it would cost.
    virtual void weigh(SetupResult draft, QObject *context, Then<EconomicsReport> then) = 0;
    /// Whether a key store runs on this desktop.
    virtual void askKeyStore(QObject *context, Then<void> then) = 0;
    [[nodiscard]] virtual QString usualSealedFile() const = 0;
    /// Keys to the key store or the sealed file, the rest to the list of accounts. The account's id (SessionWish::account).
    virtual void keep(SetupResult result, QObject *context, Then<QString> then) = 0;
};

} // namespace ballast::ui
