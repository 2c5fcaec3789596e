// SPDX-License-Identifier: GPL-3.0-or-later
/// What the engine may rely on of whatever the decoder lets through.
#pragma once

#include "fuzz.h"
#include "venue/binance/decoder.h"

#include <cmath>

namespace ballast::fuzz {

inline venue::binance::Decoder makeDecoder()
{
    venue::binance::SymbolTable symbols;
    symbols.add("ETHUSDT", domain::InstrumentId{0});
    symbols.add("BTCUSDT", domain::InstrumentId{1});
    return venue::binance::Decoder(std::move(symbols));
}

inline void checkEvents(std::span<const engine::Event> events)
{
    for (const auto &event : events) {
        if (const auto *trade = std::get_if<engine::Trade>(&event.body))
            require(trade->price.raw >= 0 && trade->quantity.raw >= 0, "a trade has neither negative price nor negative quantity");
        if (const auto *candle = std::get_if<engine::CandleEvent>(&event.body))
            require(std::isfinite(candle->candle.close), "a candle closes at a finite price");
        if (const auto *order = std::get_if<engine::OrderUpdate>(&event.body))
            require(order->order.request.account == domain::AccountId{3}, "an order belongs to the account that was asked for");
        if (const auto *fill = std::get_if<engine::FillEvent>(&event.body))
            require(fill->fill.account == domain::AccountId{3}, "a fill belongs to the account that was asked for");
    }
}

inline venue::binance::DecodeContext context()
{
    return {domain::AccountId{3}, "ETHUSDT", {1'700'000'000'000'000'000}, std::chrono::minutes(1)};
}

} // namespace ballast::fuzz
