// SPDX-License-Identifier: GPL-3.0-or-later
/// Binance USDⓈ-M messages to events: market streams, user stream, REST replies, websocket API replies; bare or in their envelopes.
/// Kinds are told by shape, never by where a message came from.
///
///     Decoder decoder(symbols);
///     auto decoded = decoder.decode(buffer, context);
///     if (!decoded) log(decoded.error()); else for (const auto &event : decoded->events) sink(event);
///
/// The four hot messages (depthUpdate, bookTicker, aggTrade, markPriceUpdate) are read on demand into events that are reused: no allocation
/// in steady state. A message either decodes whole or not at all.
#pragma once

#include "domain/error.h"
#include "engine/event.h"
#include "venue/binance/symbol_table.h"

#include <tl/expected.hpp>

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ballast::venue::binance {

/// What a message cannot say itself.
struct DecodeContext
{
    domain::AccountId account;                           ///< whose user stream or signed reply this is
    std::string_view symbol;                             ///< for REST replies that leave it out (depth, klines, trades)
    domain::Timestamp receivedAt;                        ///< becomes Event::at
    domain::Duration interval = std::chrono::minutes(1); ///< of REST klines
};

struct Decoded
{
    std::span<const engine::Event> events; ///< valid until the next call
    std::string_view ignored;              ///< stable name of a known kind without meaning for the engine; empty when there are events
};

/// A venue error reply {code, msg}.
struct ErrorReply
{
    int code = 0;
    std::string text;
};

class Decoder
{
public:
    explicit Decoder(SymbolTable symbols);
    Decoder(Decoder &&) noexcept;
    Decoder &operator=(Decoder &&) noexcept;
    ~Decoder();

    /// `text` must have decoder padding behind its end: the string grows by paddingBytes where it lacks it.
    [[nodiscard]] tl::expected<Decoded, domain::Error> decode(std::string &text, const DecodeContext &context);
    /// The same without the fast path: the whole document is validated, to its last byte. For files and tests.
    [[nodiscard]] tl::expected<Decoded, domain::Error> decodeStrictly(std::string &text, const DecodeContext &context);

    [[nodiscard]] SymbolTable &symbols();
    /// Set when the last message was an error reply.
    [[nodiscard]] const std::optional<ErrorReply> &errorReply() const;

    static constexpr std::size_t paddingBytes = 64;

private:
    class Private;
    std::unique_ptr<Private> m_p;
};

} // namespace ballast::venue::binance
