// SPDX-License-Identifier: GPL-3.0-or-later
/// How an alert is written for each kind of channel, and what an answer means. Pure: sending is alert_sender.h.
#pragma once

#include "domain/error.h"
#include "engine/alert_view.h"
#include "venue/secret.h"

#include <tl/expected.hpp>

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <chrono>
#include <utility>
#include <vector>

namespace ballast::runtime {

/// One line, as a person reads it on a telephone.
[[nodiscard]] QString alertTitle(const engine::AlertMessage &message);
[[nodiscard]] QString alertText(const engine::AlertMessage &message);

/// By POST. A Telegram address holds the bot's token: neither address nor headers may reach a log.
struct ChannelRequest
{
    QUrl url;
    QByteArray body; ///< JSON
    std::vector<std::pair<QByteArray, QByteArray>> headers;
};
/// Errors: an address that is neither https nor this computer's, a missing topic, chat or token.
[[nodiscard]] tl::expected<ChannelRequest, domain::Error> requestFor(const engine::AlertChannel &channel, const venue::Secret &token,
                                                                     const engine::AlertMessage &message);

enum class Verdict : std::uint8_t { delivered, tryAgain, refused };
struct Outcome
{
    Verdict verdict = Verdict::refused;
    std::chrono::milliseconds wait{}; ///< at least so long before the next try
    std::string detail;               ///< never a part of the address
};
/// `status` 0: no answer came.
[[nodiscard]] Outcome judge(int status, const QByteArray &retryAfter, int triesBefore);

/// Whether this channel hears of it. A trial and a heartbeat reach every channel.
[[nodiscard]] bool concerns(const engine::AlertChannel &channel, const engine::AlertMessage &message);

/// The trader's choice as a file; no secrets in it. A file that does not exist is the default.
[[nodiscard]] tl::expected<engine::AlertSettings, domain::Error> readAlertSettings(const QString &path);
[[nodiscard]] tl::expected<void, domain::Error> writeAlertSettings(const QString &path, const engine::AlertSettings &settings);

} // namespace ballast::runtime
