// SPDX-License-Identifier: GPL-3.0-or-later
/// History files of one market, joined: what replay, studies and sweeps read. Several files of a kind are put in order; what comes twice is
/// dropped and said.
#pragma once

#include "domain/error.h"
#include "evaluate/replay.h"

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <vector>

namespace ballast::app {

struct HistoryFiles
{
    QStringList klines, funding, impliedVolatility, bitcoin; ///< paths
    [[nodiscard]] QStringList all() const { return klines + funding + impliedVolatility + bitcoin; }
};

struct History
{
    std::vector<domain::Candle> candles;
    std::vector<evaluate::FundingRow> funding;
    std::vector<evaluate::ImpliedRow> implied; ///< each known when its day is over
    std::vector<domain::Candle> reference;     ///< Bitcoin
    QStringList notes;                         ///< what was dropped

    [[nodiscard]] evaluate::MarketHistory view() const { return {candles, funding, implied, reference}; }
};

/// Errors name the file and the line; without kline files there are no candles; files of different bar length are refused.
[[nodiscard]] tl::expected<History, domain::Error> readHistory(const HistoryFiles &files);

/// The contract that is replayed: the standard ETH perpetual with its filters, tiers and base fees.
[[nodiscard]] evaluate::Contract standardContract();

} // namespace ballast::app
