// SPDX-License-Identifier: GPL-3.0-or-later
#include "venue/binance/history_reader.h"

#include <algorithm>
#include <map>
#include <memory>
#include <utility>

namespace ballast::venue::binance {

namespace {

using domain::Timestamp;

constexpr domain::Duration window = std::chrono::hours(24 * 7) - std::chrono::minutes(1), restingTime = std::chrono::hours(24);
constexpr std::size_t pageRows = 1000;

enum class Kind { fills, orders };

/// One reading; keeps itself alive through the callbacks of its requests.
struct Reading : std::enable_shared_from_this<Reading>
{
    Rest &rest;
    Decoder &decoder;
    const Credentials &credentials;
    HistoryQuestion question;
    std::function<void(tl::expected<AccountHistory, domain::Error>)> then;
    AccountHistory result;
    struct Origin
    {
        domain::ClientOrderId id;
        engine::ForcedBy forcedBy;
    };
    std::map<std::string, Origin> origins; ///< by symbol and the venue's order id
    std::size_t symbol = 0;
    Kind kind = Kind::fills; ///< these first: whatever made them is among the orders that are read later
    Timestamp next;

    Reading(Rest &r, Decoder &d, const Credentials &c, HistoryQuestion q,
            std::function<void(tl::expected<AccountHistory, domain::Error>)> callback)
        : rest(r), decoder(d), credentials(c), question(std::move(q)), then(std::move(callback)), next(question.from)
    {}

    [[nodiscard]] static std::string keyOf(domain::InstrumentId instrument, const domain::VenueOrderId &order)
    {
        return std::to_string(instrument.value) + ':' + order.str();
    }

    void go()
    {
        if (symbol == question.symbols.size())
            return finish();
        const auto end = std::min(next + window, question.to);
        Parameters parameters{{"symbol", question.symbols[symbol]},
                              {"startTime", QByteArray::number(qlonglong(next.ms()))},
                              {"limit", QByteArray::number(qulonglong(pageRows))}};
        if (end < question.to) // the last window stays open: the venue's clock may be ahead of ours
            parameters.emplace_back("endTime", QByteArray::number(qlonglong(end.ms())));
        rest.call(Method::get, kind == Kind::orders ? "/fapi/v1/allOrders" : "/fapi/v1/userTrades", parameters, Security::signature,
                  &credentials, [self = shared_from_this(), end](const Rest::Reply &reply) { self->take(reply, end); });
    }

    void take(const Rest::Reply &reply, Timestamp end)
    {
        if (!reply)
            return then(tl::unexpected(reply.error()));
        std::string text = reply->toStdString();
        const auto decoded = decoder.decodeStrictly(text, {question.account, {}, question.receivedAt, std::chrono::minutes(1)});
        if (!decoded)
            return then(tl::unexpected(decoded.error()));
        Timestamp newest;
        for (const auto &event : decoded->events)
            newest = std::max(newest, keep(event));
        if (decoded->events.size() >= pageRows)
            next = std::max(newest, next + std::chrono::milliseconds(1)); // the same instant again: known ids are left out later
        else
            next = end;
        if (next >= question.to) {
            if (kind == Kind::orders)
                ++symbol;
            kind = kind == Kind::orders ? Kind::fills : Kind::orders;
            next = kind == Kind::orders ? question.from - restingTime : question.from;
        }
        go();
    }

    Timestamp keep(engine::Event event)
    {
        if (const auto *update = std::get_if<engine::OrderUpdate>(&event.body)) {
            const auto &order = update->order;
            origins[keyOf(order.request.instrument, order.venueOrderId)] = {order.request.id, update->forcedBy};
            result.orders.push_back(event);
            return order.createdAt;
        }
        if (const auto *fill = std::get_if<engine::FillEvent>(&event.body)) {
            const auto at = fill->fill.at;
            result.fills.push_back(std::move(event));
            return at;
        }
        return {};
    }

    void finish()
    {
        for (auto &event : result.fills) {
            auto &fill = std::get<engine::FillEvent>(event.body);
            if (const auto origin = origins.find(keyOf(fill.fill.instrument, fill.fill.venueOrderId)); origin != origins.end()) {
                fill.fill.clientOrderId = origin->second.id;
                fill.forcedBy = origin->second.forcedBy;
            }
        }
        then(std::move(result));
    }
};

} // namespace

void readAccountHistory(Rest &rest, Decoder &decoder, const Credentials &credentials, HistoryQuestion question,
                        std::function<void(tl::expected<AccountHistory, domain::Error>)> then)
{
    std::make_shared<Reading>(rest, decoder, credentials, std::move(question), std::move(then))->go();
}

} // namespace ballast::venue::binance
