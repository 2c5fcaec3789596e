// SPDX-License-Identifier: GPL-3.0-or-later
/// The trader's own positions as the database kept them, as something that can be replayed with every kind of hedge.
#pragma once

#include "domain/error.h"
#include "evaluate/replay.h"

#include <tl/expected.hpp>

#include <QString>

#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace ballast::runtime {

struct RecordedPositions
{
    evaluate::Contract contract;
    std::vector<evaluate::PositionChange> changes; ///< of all protected accounts together
    domain::Money equity, hedgeCapital;            ///< of the protected accounts and of the hedge account at the first change
    double leverage = 1;                           ///< the first notional / equity, at least 1
    std::vector<domain::Candle> candles;           ///< one minute each, where none were given
    /// The rate shown before each settlement; of use where none were given.
    std::vector<evaluate::FundingRow> funding;
    std::vector<std::string> notes; ///< what was left out, one sentence each
};

/// From the first sample at which everything is known (not before the first of `candles`, where there are some) to the newest one. Errors:
/// no samples, a position that was never read, a coin-margined contract, or no candles.
[[nodiscard]] tl::expected<RecordedPositions, domain::Error> readRecordedPositions(const QString &databasePath,
                                                                                   std::span<const domain::Candle> candles = {});

/// What is recorded, in place of a position that is opened and kept. An own `hedgeCapital` of the specification stays where
/// `keepCapital` says so.
void follow(const RecordedPositions &recorded, evaluate::ReplaySpec &spec, bool keepCapital);

} // namespace ballast::runtime
