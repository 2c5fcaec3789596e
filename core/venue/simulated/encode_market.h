// SPDX-License-Identifier: GPL-3.0-or-later
/// Market data in the venue's JSON: answers of the REST interface and messages of the streams. Shapes follow recorded examples.
#pragma once

#include "venue/simulated/json_writer.h"
#include "venue/simulated/kline.h"
#include "venue/simulated/market_record.h"
#include "venue/simulated/rate_meter.h"

namespace ballast::venue::simulated {

// --- answers ---
void writeExchangeInfo(JsonWriter &json, const std::vector<SymbolInfo> &symbols, const RateLimits &limits, std::int64_t wallMs);
void writeRateLimits(JsonWriter &json, const RateLimits &limits);
void writeDepth(JsonWriter &json, const SymbolInfo &symbol, const market::BookSnapshot &book, std::int64_t marketMs);
void writeTrade(JsonWriter &json, const SymbolInfo &symbol, const TapeTrade &trade);
void writeAggregateTrade(JsonWriter &json, const SymbolInfo &symbol, const TapeTrade &trade);
void writeKline(JsonWriter &json, const SymbolInfo &symbol, const MarketRecord &record, const Kline &bar);
void writeTicker(JsonWriter &json, const SymbolInfo &symbol, const DayStatistics &day, domain::Quantity lastQuantity);
void writePriceTicker(JsonWriter &json, const SymbolInfo &symbol, double last, std::int64_t marketMs);
void writeBookTicker(JsonWriter &json, const SymbolInfo &symbol, const engine::BestQuote &quote, std::int64_t lastId,
                     std::int64_t marketMs);
void writePremiumIndex(JsonWriter &json, const SymbolInfo &symbol, const engine::MarkPrice &mark, std::int64_t marketMs);

// --- stream messages ---
[[nodiscard]] QByteArray depthMessage(const SymbolInfo &symbol, const market::BookDelta &delta, std::int64_t marketMs);
/// The best levels as a message of a partial-depth stream.
[[nodiscard]] QByteArray partialDepthMessage(const SymbolInfo &symbol, const market::BookSnapshot &book, std::int64_t previousId,
                                             std::int64_t marketMs);
[[nodiscard]] QByteArray aggregateTradeMessage(const SymbolInfo &symbol, const TapeTrade &trade);
[[nodiscard]] QByteArray tradeMessage(const SymbolInfo &symbol, const TapeTrade &trade);
[[nodiscard]] QByteArray bookTickerMessage(const SymbolInfo &symbol, const engine::BestQuote &quote, std::int64_t lastId,
                                           std::int64_t marketMs);
[[nodiscard]] QByteArray markPriceMessage(const SymbolInfo &symbol, const engine::MarkPrice &mark, std::int64_t marketMs);
enum class Bar { open, closed };
[[nodiscard]] QByteArray klineMessage(const SymbolInfo &symbol, const KlineInterval &interval, const MarketRecord &record, const Kline &bar,
                                      Bar state, std::int64_t marketMs);
[[nodiscard]] QByteArray tickerMessage(const SymbolInfo &symbol, const DayStatistics &day, domain::Quantity lastQuantity);
[[nodiscard]] QByteArray miniTickerMessage(const SymbolInfo &symbol, const DayStatistics &day);

} // namespace ballast::venue::simulated
