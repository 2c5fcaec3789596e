// SPDX-License-Identifier: GPL-3.0-or-later
/// A stretch of the past as the database keeps it, as values: what reviews and audits are worked out from.
#pragma once

#include "engine/effect.h"
#include "engine/mode.h"

#include <optional>
#include <string>
#include <vector>

namespace ballast::engine {

struct RecordedDecision
{
    Timestamp at;
    strategy::Hold hold = strategy::Hold::none;
    market::Regime regime = market::Regime::normal;
    double currentRatio = 0, targetRatio = 0;
    double protectedDelta = 0, leverage = 0, fundingRate = 0, spreadBps = 0, volatility = 0; ///< nan = not known
};

/// A line of the audit trail.
struct RecordedIntent
{
    Timestamp at;
    std::string kind;             ///< name(Intent), or "sessionStarted"
    std::optional<Intent> intent; ///< with its values; nullopt for a kind that this version does not know, and for a session's start
    bool accepted = true;
    std::string outcome;
};

struct RecordedStart
{
    Timestamp at;
    std::string mode, strategy;
    strategy::Parameters parameters;
    bool armed = false;
};

struct RecordedNote
{
    Timestamp at;
    Severity severity = Severity::info;
    std::string code, text; ///< code: name(NoteCode)
};

struct RecordedSlippage
{
    Timestamp at;
    double expected = 0, realised = 0; ///< quote, of one order that traded; paid > 0
};

/// [from, to), everything ascending.
struct RecordedHistory
{
    Timestamp from, to;
    std::optional<domain::Instrument> instrument; ///< of the hedge
    std::vector<Sample> samples;                  ///< one a minute while a session ran
    std::vector<RecordedDecision> decisions;
    std::vector<RecordedIntent> intents;
    std::vector<RecordedStart> starts; ///< the last one before `from` included
    std::vector<RecordedNote> notes;
    std::vector<RecordedSlippage> slippage;
    double fees = 0, funding = 0, slippagePaid = 0; ///< of the hedge account, quote, paid > 0
    std::size_t fills = 0;
};

} // namespace ballast::engine
