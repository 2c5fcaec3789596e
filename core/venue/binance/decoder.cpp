// SPDX-License-Identifier: GPL-3.0-or-later
#include "venue/binance/decoder.h"

#include "venue/binance/documents.h"

#include <simdjson.h>

namespace ballast::venue::binance {

static_assert(Decoder::paddingBytes >= simdjson::SIMDJSON_PADDING);

namespace {

namespace ondemand = simdjson::ondemand;

using domain::Price;
using domain::Quantity;
using domain::Timestamp;

/// A decimal in quotes to fixed point. Surplus digits are rounded (marks and rates have them). Read where it stands: a decimal has nothing
/// to unescape, and what has is none.
template<typename Decimal>
bool read(ondemand::value value, Decimal &out)
{
    const auto token = value.raw_json_token(); // with its quotes, and with the blanks that follow
    const auto end = token.rfind('"');
    return end != std::string_view::npos && end > 0 && token.front() == '"'
           && domain::decimal::parseRounded(token.substr(1, end - 1), out.raw);
}

/// What has no meaning below 0.
template<typename Decimal>
bool readUnsigned(ondemand::value value, Decimal &out)
{
    return read(value, out) && out.sign() >= 0;
}

bool readTime(ondemand::value value, Timestamp &out)
{
    std::int64_t ms = 0;
    if (value.get_int64().get(ms) != simdjson::SUCCESS || !Timestamp::isPlausibleMs(ms))
        return false;
    out = Timestamp::fromMs(ms);
    return true;
}

bool readLevels(ondemand::value value, domain::Levels &out)
{
    out.clear();
    ondemand::array rows;
    if (value.get_array().get(rows) != simdjson::SUCCESS)
        return false;
    for (auto row : rows) {
        ondemand::array pair;
        if (row.get_array().get(pair) != simdjson::SUCCESS)
            return false;
        domain::Level level;
        int column = 0;
        for (auto cell : pair) {
            ondemand::value text;
            if (cell.get(text) != simdjson::SUCCESS)
                return false;
            if (column == 0 && !read(text, level.price))
                return false;
            if (column == 1 && !read(text, level.quantity))
                return false;
            ++column;
        }
        if (column < 2)
            return false;
        if (level.price.sign() < 0 || level.quantity.sign() < 0)
            return false;
        out.push_back(level);
    }
    return true;
}

} // namespace

class Decoder::Private
{
public:
    explicit Private(SymbolTable table) : symbols(std::move(table)), documents(1)
    {
        depth.body = engine::BookDeltaEvent{};
        quote.body = engine::BestQuote{};
        trade.body = engine::Trade{};
        mark.body = engine::MarkPrice{};
    }

    /// The event of a hot message, or nullptr when it is none or not as expected (then the slow path looks, and complains).
    const engine::Event *hot(std::string &text, const DecodeContext &context);

    SymbolTable symbols;
    ondemand::parser onDemand;
    simdjson::dom::parser dom;
    engine::Event depth, quote, trade, mark;
    std::vector<engine::Event> documents;
    std::optional<ErrorReply> error;

private:
    const engine::Event *readDepth(ondemand::object &object, engine::Event &event);
    const engine::Event *readQuote(ondemand::object &object, engine::Event &event);
    const engine::Event *readTrade(ondemand::object &object, engine::Event &event);
    const engine::Event *readMark(ondemand::object &object, engine::Event &event);
    bool instrument(ondemand::value value, domain::InstrumentId &out)
    {
        std::string_view symbol;
        if (value.get_string().get(symbol) != simdjson::SUCCESS)
            return false;
        const auto id = symbols.resolve(symbol);
        out = id.value_or(domain::InstrumentId{});
        return id.has_value();
    }
};

const engine::Event *Decoder::Private::readDepth(ondemand::object &object, engine::Event &event)
{
    auto &body = std::get<engine::BookDeltaEvent>(event.body);
    bool good = true;
    int seen = 0;
    for (auto field : object) {
        std::string_view key;
        if (field.unescaped_key().get(key) != simdjson::SUCCESS)
            return nullptr;
        if (key == "E")
            good = good && readTime(field.value(), event.venueAt), seen |= 1;
        else if (key == "s")
            good = good && instrument(field.value(), body.instrument), seen |= 2;
        else if (key == "U")
            good = good && field.value().get_int64().get(body.delta.firstId) == simdjson::SUCCESS, seen |= 4;
        else if (key == "u")
            good = good && field.value().get_int64().get(body.delta.lastId) == simdjson::SUCCESS, seen |= 8;
        else if (key == "pu")
            good = good && field.value().get_int64().get(body.delta.previousId) == simdjson::SUCCESS, seen |= 16;
        else if (key == "b")
            good = good && readLevels(field.value(), body.delta.bids), seen |= 32;
        else if (key == "a")
            good = good && readLevels(field.value(), body.delta.asks), seen |= 64;
    }
    return good && seen == 127 ? &event : nullptr;
}

const engine::Event *Decoder::Private::readQuote(ondemand::object &object, engine::Event &event)
{
    auto &body = std::get<engine::BestQuote>(event.body);
    event.venueAt = {}; // not every quote says it, and the event is used again
    bool good = true;
    int seen = 0;
    for (auto field : object) {
        std::string_view key;
        if (field.unescaped_key().get(key) != simdjson::SUCCESS || key.size() != 1)
            return nullptr;
        switch (key[0]) {
        case 'E': good = good && readTime(field.value(), event.venueAt); break;
        case 's': good = good && instrument(field.value(), body.instrument), seen |= 1; break;
        case 'b': good = good && readUnsigned(field.value(), body.bid), seen |= 2; break;
        case 'B': good = good && readUnsigned(field.value(), body.bidQuantity), seen |= 4; break;
        case 'a': good = good && readUnsigned(field.value(), body.ask), seen |= 8; break;
        case 'A': good = good && readUnsigned(field.value(), body.askQuantity), seen |= 16; break;
        default: break;
        }
    }
    return good && seen == 31 ? &event : nullptr;
}

const engine::Event *Decoder::Private::readTrade(ondemand::object &object, engine::Event &event)
{
    auto &body = std::get<engine::Trade>(event.body);
    bool good = true, buyerIsMaker = false;
    int seen = 0;
    for (auto field : object) {
        std::string_view key;
        if (field.unescaped_key().get(key) != simdjson::SUCCESS)
            return nullptr;
        if (key == "s")
            good = good && instrument(field.value(), body.instrument), seen |= 1;
        else if (key == "p")
            good = good && readUnsigned(field.value(), body.price), seen |= 2;
        else if (key == "q")
            good = good && readUnsigned(field.value(), body.quantity), seen |= 4;
        else if (key == "T")
            good = good && readTime(field.value(), event.venueAt), seen |= 8;
        else if (key == "m")
            good = good && field.value().get_bool().get(buyerIsMaker) == simdjson::SUCCESS, seen |= 16;
    }
    body.aggressor = buyerIsMaker ? domain::Side::sell : domain::Side::buy;
    return good && seen == 31 ? &event : nullptr;
}

const engine::Event *Decoder::Private::readMark(ondemand::object &object, engine::Event &event)
{
    auto &body = std::get<engine::MarkPrice>(event.body);
    bool good = true;
    int seen = 0;
    for (auto field : object) {
        std::string_view key;
        if (field.unescaped_key().get(key) != simdjson::SUCCESS)
            return nullptr;
        if (key == "E")
            good = good && readTime(field.value(), event.venueAt), seen |= 1;
        else if (key == "s")
            good = good && instrument(field.value(), body.instrument), seen |= 2;
        else if (key == "p")
            good = good && readUnsigned(field.value(), body.mark), seen |= 4;
        else if (key == "i")
            good = good && readUnsigned(field.value(), body.index), seen |= 8;
        else if (key == "r")
            good = good && read(field.value(), body.fundingRate), seen |= 16;
        else if (key == "T")
            good = good && readTime(field.value(), body.nextFunding), seen |= 32;
    }
    return good && seen == 63 ? &event : nullptr;
}

const engine::Event *Decoder::Private::hot(std::string &text, const DecodeContext &context)
{
    // The kind stands in the first few dozen bytes of what the venue sends; anything else goes the slow way.
    const auto head = std::string_view(text).substr(0, 96);
    const auto e = head.find("\"e\":\"");
    if (e == std::string_view::npos)
        return nullptr;
    const auto kind = head.substr(e + 5);
    using Reader = const engine::Event *(Private::*)(ondemand::object &, engine::Event &);
    Reader reader = nullptr;
    engine::Event *event = nullptr;
    if (kind.starts_with("depthUpdate\"")) {
        if (isPartialBook(head.substr(0, e)))
            return nullptr;
        reader = &Private::readDepth;
        event = &depth;
    } else if (kind.starts_with("bookTicker\"")) {
        reader = &Private::readQuote;
        event = &quote;
    } else if (kind.starts_with("aggTrade\"") || kind.starts_with("trade\"")) {
        reader = &Private::readTrade;
        event = &trade;
    } else if (kind.starts_with("markPriceUpdate\"")) {
        reader = &Private::readMark;
        event = &mark;
    } else {
        return nullptr;
    }
    const bool wrapped = head.find("\"data\"") < e;
    text.reserve(text.size() + paddingBytes); // may move the text: the views above end here
    ondemand::document document;
    ondemand::object object;
    if (onDemand.iterate(text.data(), text.size(), text.capacity()).get(document) != simdjson::SUCCESS)
        return nullptr;
    const auto found = wrapped ? document["data"].get_object().get(object) : document.get_object().get(object);
    if (found != simdjson::SUCCESS)
        return nullptr;
    const auto *result = (this->*reader)(object, *event);
    if (!result)
        return nullptr;
    event->at = context.receivedAt;
    return result;
}

Decoder::Decoder(SymbolTable symbols) : m_p(std::make_unique<Private>(std::move(symbols))) {}
Decoder::Decoder(Decoder &&) noexcept = default;
Decoder &Decoder::operator=(Decoder &&) noexcept = default;
Decoder::~Decoder() = default;

SymbolTable &Decoder::symbols() { return m_p->symbols; }

const std::optional<ErrorReply> &Decoder::errorReply() const { return m_p->error; }

tl::expected<Decoded, domain::Error> Decoder::decode(std::string &text, const DecodeContext &context)
{
    m_p->error.reset();
    if (const auto *event = m_p->hot(text, context))
        return Decoded{std::span(event, 1), {}};
    return decodeStrictly(text, context);
}

tl::expected<Decoded, domain::Error> Decoder::decodeStrictly(std::string &text, const DecodeContext &context)
{
    m_p->error.reset();
    text.reserve(text.size() + paddingBytes);
    simdjson::dom::element document;
    if (const auto error = m_p->dom.parse(text.data(), text.size(), false).get(document); error != simdjson::SUCCESS)
        return tl::unexpected(domain::Error::badInput(std::string("not valid JSON: ") + simdjson::error_message(error)));
    m_p->documents.clear();
    DocumentSink sink{m_p->symbols, context, m_p->documents, {}, {}, {}, {}, false};
    decodeDocument(document, sink);
    m_p->error = std::move(sink.error);
    if (sink.problem)
        return tl::unexpected(domain::Error::badInput(sink.problem.what));
    return Decoded{m_p->documents, m_p->documents.empty() ? sink.ignored : std::string_view()};
}

} // namespace ballast::venue::binance
