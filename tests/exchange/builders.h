// SPDX-License-Identifier: GPL-3.0-or-later
/// Builders for the exchange tests: decimals from text, orders, a running exchange.
#pragma once

#include "exchange/simulated_exchange.h"

#include <string>

namespace ballast::test {

inline domain::Price price(std::string_view text) { return domain::Price::parse(text).value(); }
inline domain::Quantity quantity(std::string_view text) { return domain::Quantity::parse(text).value(); }
inline domain::Money money(std::string_view text) { return domain::Money::parse(text).value(); }
inline domain::Rate rate(std::string_view text) { return domain::Rate::parse(text).value(); }

inline const domain::InstrumentId eth{0}, btc{1};
/// 2026-03-02 06:00 UTC: two hours before a funding time.
inline constexpr auto monday = domain::Timestamp::fromMs(1'772'431'200'000);

inline exchange::ExchangeConfig scenarioConfig(std::string_view name = "calm", std::uint64_t seed = 7)
{
    return exchange::standardConfig(exchange::makeScenario(name).value(), seed, monday);
}

/// Orders with ids of their own: `orders.limit(Side::buy, "0.5", "2990")`.
class Orders
{
public:
    explicit Orders(domain::AccountId account) : m_account(account) {}

    domain::OrderRequest market(domain::Side side, std::string_view size)
    {
        domain::OrderRequest request;
        request.id = domain::ClientOrderId("t" + std::to_string(m_account.value) + "x" + std::to_string(++m_count));
        request.account = m_account;
        request.instrument = eth;
        request.side = side;
        request.type = domain::OrderType::market;
        request.quantity = quantity(size);
        return request;
    }
    domain::OrderRequest limit(domain::Side side, std::string_view size, domain::Price at)
    {
        auto request = market(side, size);
        request.type = domain::OrderType::limit;
        request.price = at;
        return request;
    }

private:
    domain::AccountId m_account;
    int m_count = 0;
};

template<typename Body>
std::vector<Body> all(const exchange::Outputs &outputs)
{
    std::vector<Body> result;
    for (const auto &output : outputs) {
        if (const auto *body = std::get_if<Body>(&output.body))
            result.push_back(*body);
    }
    return result;
}

} // namespace ballast::test
