// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"
#include "store/kline_csv.h"

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace ballast;
    const auto table = store::parseCandles(fuzz::textOf(data, size), "fuzz");
    if (!table) {
        fuzz::require(!table.error().message().empty(), "a refusal says why");
        return 0;
    }
    for (std::size_t i = 0; i < table->candles.size(); ++i) {
        const auto &candle = table->candles[i];
        fuzz::require(candle.low > 0 && candle.low <= candle.open && candle.open <= candle.high && candle.low <= candle.close
                          && candle.close <= candle.high,
                      "open and close lie between low and high, above zero");
        fuzz::require(i == 0 || table->candles[i - 1].openTime < candle.openTime, "times ascend and are distinct");
    }
    return 0;
}
