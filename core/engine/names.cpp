// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/effect.h"
#include "engine/event.h"
#include "engine/mode.h"

#include <array>

namespace ballast::engine {

std::string_view name(Mode mode) noexcept
{
    switch (mode) {
    case Mode::demo: return "demo";
    case Mode::observe: return "observe";
    case Mode::paper: return "paper";
    case Mode::testnet: return "testnet";
    case Mode::live: return "live";
    }
    return "?";
}

std::string_view name(Severity severity) noexcept
{
    switch (severity) {
    case Severity::info: return "info";
    case Severity::warning: return "warning";
    case Severity::critical: return "critical";
    }
    return "?";
}

std::string_view name(NoteCode code) noexcept
{
    switch (code) {
    case NoteCode::armed: return "armed";
    case NoteCode::disarmed: return "disarmed";
    case NoteCode::suspended: return "suspended";
    case NoteCode::recovered: return "recovered";
    case NoteCode::paused: return "paused";
    case NoteCode::resumed: return "resumed";
    case NoteCode::bookGap: return "bookGap";
    case NoteCode::feedLost: return "feedLost";
    case NoteCode::feedBack: return "feedBack";
    case NoteCode::clockJump: return "clockJump";
    case NoteCode::clockOffset: return "clockOffset";
    case NoteCode::orderRefused: return "orderRefused";
    case NoteCode::orderUnknown: return "orderUnknown";
    case NoteCode::positionVanished: return "positionVanished";
    case NoteCode::forcedByVenue: return "forcedByVenue";
    case NoteCode::cancelPending: return "cancelPending";
    case NoteCode::cancelDone: return "cancelDone";
    case NoteCode::flattened: return "flattened";
    case NoteCode::marginCall: return "marginCall";
    case NoteCode::foreignOrder: return "foreignOrder";
    case NoteCode::foreignPosition: return "foreignPosition";
    case NoteCode::liquidationNear: return "liquidationNear";
    case NoteCode::liquidationMismatch: return "liquidationMismatch";
    case NoteCode::signalActive: return "signalActive";
    case NoteCode::overrideSet: return "overrideSet";
    case NoteCode::overrideEnded: return "overrideEnded";
    case NoteCode::limitReached: return "limitReached";
    case NoteCode::dailyCostReached: return "dailyCostReached";
    case NoteCode::monthlyCostReached: return "monthlyCostReached";
    case NoteCode::conflict: return "conflict";
    case NoteCode::intentRefused: return "intentRefused";
    case NoteCode::reconciled: return "reconciled";
    case NoteCode::difference: return "difference";
    case NoteCode::reviewDue: return "reviewDue";
    case NoteCode::transferNeeded: return "transferNeeded";
    case NoteCode::transferSent: return "transferSent";
    case NoteCode::transferDone: return "transferDone";
    case NoteCode::transferRefused: return "transferRefused";
    case NoteCode::transferUnknown: return "transferUnknown";
    case NoteCode::databaseRestored: return "databaseRestored";
    case NoteCode::keyRefused: return "keyRefused";
    case NoteCode::keyUnchecked: return "keyUnchecked";
    case NoteCode::keyExpires: return "keyExpires";
    case NoteCode::keyUnlocked: return "keyUnlocked";
    case NoteCode::keyTransfers: return "keyTransfers";
    case NoteCode::journalFailed: return "journalFailed";
    case NoteCode::historyFailed: return "historyFailed";
    case NoteCode::recordLost: return "recordLost";
    case NoteCode::backupFailed: return "backupFailed";
    case NoteCode::engineSilent: return "engineSilent";
    }
    return "?";
}

std::string_view name(const Intent &intent) noexcept
{
    static constexpr std::array<std::string_view, std::variant_size_v<Intent>> names = {"arm",
                                                                                        "disarm",
                                                                                        "pause",
                                                                                        "resume",
                                                                                        "cancelOrders",
                                                                                        "flattenHedge",
                                                                                        "overrideRatio",
                                                                                        "overrideParameter",
                                                                                        "backToAutomatic",
                                                                                        "selectStrategy",
                                                                                        "applyPreset",
                                                                                        "askForDial",
                                                                                        "standDown",
                                                                                        "acknowledgeDifferences",
                                                                                        "signReview",
                                                                                        "remindOfReview",
                                                                                        "windowShown",
                                                                                        "applyParameters"};
    return names[intent.index()];
}

std::string_view name(const EventBody &body) noexcept
{
    static constexpr std::array<std::string_view, std::variant_size_v<EventBody>> names = {
        "bookDelta",       "bestQuote",      "trade",     "markPrice",       "candle",          "bookSnapshot",      "impliedVolatility",
        "instrument",      "marginSchedule", "feeRates",  "fundingInterval", "accountSnapshot", "balance",           "position",
        "order",           "fill",           "funding",   "leverage",        "marginCall",      "feedStatus",        "clockOffset",
        "userFeedAlive",   "timer",          "clockJump", "intent",          "modelsFitted",    "scenariosAssessed", "dialMeasured",
        "sessionRestored", "historyRead",    "transfer",  "hostReport"};
    return names[body.index()];
}

} // namespace ballast::engine
