// SPDX-License-Identifier: GPL-3.0-or-later
/// Whether an API key may be used so: asked of the exchange, before a session and every day of it.
#pragma once

#include "domain/error.h"
#include "engine/event.h"
#include "venue/binance/permissions.h"
#include "venue/binance/rest.h"

#include <tl/expected.hpp>

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ballast::runtime {

/// The permissions, where they are those of `use`; an error that says whose key it is, why it is refused and what to do otherwise.
[[nodiscard]] tl::expected<venue::KeyPermissions, domain::Error> checkKey(venue::binance::Rest &rest, const venue::Credentials &credentials,
                                                                          domain::KeyUse use);

/// The permissions as they are; a call that fails is an error, never a pass.
[[nodiscard]] tl::expected<venue::KeyPermissions, domain::Error> readKeyPermissions(venue::binance::Rest &rest,
                                                                                    const venue::Credentials &credentials);

/// Wallet balance of a futures account, 0 where it holds no `asset`. An answer shows that the exchange accepts the key at all: test systems
/// say no more of it.
[[nodiscard]] tl::expected<domain::Money, domain::Error> readBalance(venue::binance::Rest &rest, const venue::Credentials &credentials,
                                                                     std::string_view asset = "USDT");

/// The exchange gives one listen key per account, however often it is asked: the same one twice is the same account.
[[nodiscard]] tl::expected<void, domain::Error> proveIsolation(venue::binance::Rest &rest, const venue::Credentials &own,
                                                               const venue::Credentials &hedge);

/// Asks again every day. A key that may no longer be used so, or that nobody could ask about for a day, disarms the session; that, and what
/// is only worth telling, is reported for the key's account, and reported as over (info) when it is.
class KeyWatch : public QObject
{
    Q_OBJECT

public:
    struct Watched
    {
        venue::Credentials credentials;
        domain::KeyUse use = domain::KeyUse::watchProtected;
        domain::AccountId account{}; ///< whose trouble it is
    };
    struct Rhythm
    {
        std::chrono::milliseconds every = std::chrono::hours(24), retry = std::chrono::hours(1), patience = std::chrono::hours(24);
    };
    /// `disarm` gets the reason, once per answer; `report` what began, goes on or is over.
    KeyWatch(QUrl permissionsRest, std::vector<Watched> keys, std::function<void(const domain::Error &)> disarm,
             std::function<void(const engine::HostReport &)> report, Rhythm rhythm);
    /// Asks now: a weakness that the key has from the start is told at the start.
    void ask();

private:
    void tell(std::size_t key, engine::NoteCode code, engine::Severity severity, const std::string &what);
    void over(std::size_t key, engine::NoteCode code);
    void answered(std::size_t key, const tl::expected<venue::KeyPermissions, domain::Error> &answer);

    venue::binance::Rest m_rest;
    std::vector<Watched> m_keys;
    std::vector<domain::Timestamp> m_answeredAt;
    std::function<void(const domain::Error &)> m_disarm;
    std::function<void(const engine::HostReport &)> m_report;
    std::vector<std::vector<engine::NoteCode>> m_told; ///< by key: what is wrong with it
    Rhythm m_rhythm;
    QTimer m_timer;
};

} // namespace ballast::runtime
