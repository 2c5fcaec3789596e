// SPDX-License-Identifier: GPL-3.0-or-later
/// Orders and fills of an account over a stretch of time, from GET allOrders and userTrades, in windows and pages as the venue wants
/// them (seven days and a thousand rows at most).
#pragma once

#include "venue/binance/decoder.h"
#include "venue/binance/rest.h"

#include <functional>
#include <vector>

namespace ballast::venue::binance {

struct AccountHistory
{
    std::vector<engine::Event> fills;  ///< FillEvent, with the client ids of their orders, oldest first by instrument
    std::vector<engine::Event> orders; ///< OrderUpdate
};

struct HistoryQuestion
{
    domain::AccountId account;
    std::vector<QByteArray> symbols;
    domain::Timestamp from, to; ///< orders are read from a day earlier, for fills of those that were resting
    domain::Timestamp receivedAt;
};

/// `rest`, `decoder` and `credentials` must outlive the answer. The first request that fails ends it, with that error.
void readAccountHistory(Rest &rest, Decoder &decoder, const Credentials &credentials, HistoryQuestion question,
                        std::function<void(tl::expected<AccountHistory, domain::Error>)> then);

} // namespace ballast::venue::binance
