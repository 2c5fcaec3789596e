// SPDX-License-Identifier: GPL-3.0-or-later
/// The decoder's slower half: any message by its shape. Not part of the adapter's API.
#pragma once

#include "venue/binance/decoder.h"
#include "venue/binance/fields.h"

namespace ballast::venue::binance {

/// Where a document's events go, and what it could not say.
struct DocumentSink
{
    SymbolTable &symbols;
    const DecodeContext &context;
    std::vector<engine::Event> &events;
    std::string_view ignored;
    std::optional<ErrorReply> error;
    Problem problem;
    std::string streamSymbol; ///< upper-case symbol of a combined stream's name
    bool partialBook = false; ///< the stream's depthUpdates are the top of the book whole, not changes

    void emit(engine::EventBody body, domain::Timestamp venueAt = {}) { events.push_back({context.receivedAt, venueAt, std::move(body)}); }
};

/// Fills `sink`; sink.problem says what is wrong with a malformed document.
void decodeDocument(simdjson::dom::element document, DocumentSink &sink);

/// Stream events (objects with "e"); false when the kind is not a user-stream one. In decode_user.cpp.
bool decodeUserEvent(std::string_view kind, const Fields &fields, DocumentSink &sink);
/// REST and websocket API replies; false when the shape is not known. In decode_reply.cpp.
bool decodeReplyObject(const Fields &fields, DocumentSink &sink);
bool decodeReplyRows(simdjson::dom::array rows, DocumentSink &sink);

/// The instrument of a symbol field, or nullopt (then the row is skipped, not an error).
[[nodiscard]] std::optional<domain::InstrumentId> instrumentOf(std::string_view symbol, DocumentSink &sink);
/// "@depth5", "@depth10" and "@depth20" send the top of the book whole, under the name of a change.
[[nodiscard]] bool isPartialBook(std::string_view stream);
/// [[price, quantity], ...]
[[nodiscard]] domain::Levels levelsOf(const Fields &fields, std::string_view key);
[[nodiscard]] domain::PositionSide positionSideOf(std::string_view text, Problem &problem);
[[nodiscard]] domain::OrderStatus orderStatusOf(std::string_view text, Problem &problem);
[[nodiscard]] domain::Side sideOf(std::string_view text, Problem &problem);
/// Prices above 0, the high not below the low, no volume below 0. (The venue's own examples don't hold open and close between the two.)
void checkCandle(const domain::Candle &candle, Problem &problem);
[[nodiscard]] engine::ForcedBy forcedByOf(std::string_view clientId);
void setTypeAndTimeInForce(std::string_view type, std::string_view timeInForce, domain::OrderRequest &request);

} // namespace ballast::venue::binance
