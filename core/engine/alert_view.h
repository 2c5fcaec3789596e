// SPDX-License-Identifier: GPL-3.0-or-later
/// Alerts as the window sees them and as the trader sets them: values only. Tokens of channels are secrets and never stand here.
#pragma once

#include "engine/alert_book.h"

#include <memory>
#include <string>
#include <vector>

namespace ballast::engine {

enum class ChannelKind : std::uint8_t {
    webhook, ///< a JSON document by POST
    ntfy,    ///< a topic of an ntfy server
    telegram ///< a chat, through a bot
};
[[nodiscard]] std::string_view name(ChannelKind kind) noexcept;

struct AlertChannel
{
    std::string name; ///< as the trader calls it; letters, digits, '-' and '_', at most 40
    ChannelKind kind = ChannelKind::webhook;
    /// webhook: the whole address, where "{token}" stands for the channel's token; ntfy, telegram: the server's. https, or http on this
    /// computer.
    std::string address;
    std::string target; ///< ntfy: topic; telegram: chat id; webhook: not used
    Severity minimum = Severity::warning;
    bool onlyEscalated = false; ///< hears only of what nobody acknowledged in time
    bool operator==(const AlertChannel &) const = default;
};

struct AlertSettings
{
    std::vector<AlertChannel> channels;
    std::vector<AlertRule> rules = defaultAlertRules();
    AlertTiming timing;
    bool operator==(const AlertSettings &) const = default;
};

struct AlertReceipt
{
    enum class State : std::uint8_t { waiting, delivered, failed };
    std::string channel;
    AlertMessageKind kind = AlertMessageKind::raised;
    std::uint64_t alert = 0; ///< 0: a trial or a heartbeat
    State state = State::waiting;
    std::string detail; ///< what went wrong and what to do; empty when delivered
    domain::Timestamp at;
    bool operator==(const AlertReceipt &) const = default;
};

struct AlertsView
{
    std::vector<Alert> alerts;          ///< newest first
    std::vector<AlertReceipt> receipts; ///< newest first, at most 100
    std::vector<AlertMessage> messages; ///< newest first, at most 50: what the desktop shows and sounds
    std::uint64_t messageCount = 0;     ///< of all messages ever made: tells new ones
    AlertSettings settings;
};

} // namespace ballast::engine
