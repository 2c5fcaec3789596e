// SPDX-License-Identifier: GPL-3.0-or-later
/// Books for tests: two accounts on one contract, filled in by hand or along a random path.
#pragma once

#include "exchange/margin_account.h"
#include "report/ledger.h"

#include <array>
#include <cmath>
#include <random>
#include <string>

namespace ballast::report::test {

inline constexpr domain::AccountId core{0}, hedge{1};
inline constexpr domain::InstrumentId eth{0};

inline domain::Timestamp day(int year, unsigned month, unsigned number)
{
    const std::chrono::sys_days at{std::chrono::year(year) / int(month) / int(number)};
    return domain::Timestamp{} + std::chrono::duration_cast<domain::Duration>(at.time_since_epoch());
}

inline domain::Instrument contract()
{
    domain::Instrument out;
    out.id = eth;
    out.symbol = "ETHUSDT";
    out.base = "ETH";
    out.quote = out.settle = "USDT";
    return out;
}

/// Nothing has happened in them.
inline engine::RecordedBooks emptyBooks(domain::Timestamp from, domain::Timestamp to)
{
    engine::RecordedBooks out;
    out.from = from;
    out.to = to;
    out.instruments = {contract()};
    out.hedgeInstrument = eth;
    domain::Account protectedOne, hedgeOne;
    protectedOne.id = core;
    protectedOne.label = "main";
    hedgeOne.id = hedge;
    hedgeOne.role = domain::AccountRole::hedge;
    hedgeOne.label = "hedge";
    out.accounts = {protectedOne, hedgeOne};
    return out;
}

inline engine::Sample sampleAt(domain::Timestamp at, double mark, double protectedEquity, double hedgeEquity, double hedgeAtStart)
{
    engine::Sample out;
    out.at = at;
    out.mark = mark;
    out.ratio = out.target = 0.5;
    out.protectedEquity = protectedEquity;
    out.hedgeEquity = hedgeEquity;
    out.equityWithHedge = protectedEquity + hedgeEquity;
    out.equityWithoutHedge = protectedEquity + hedgeAtStart;
    out.liquidationPrice = mark * 0.8;
    out.volatility = 0.6;
    return out;
}

inline engine::BookedFill fillAt(domain::Timestamp at, domain::AccountId account, domain::Side side, const char *quantity,
                                 const char *price, const char *fee, const char *realised, const std::string &id)
{
    engine::BookedFill out;
    out.fill.id = domain::TradeId(id);
    out.fill.account = account;
    out.fill.instrument = eth;
    out.fill.side = side;
    out.fill.quantity = domain::Quantity::parse(quantity).value();
    out.fill.price = domain::Price::parse(price).value();
    out.fill.fee = domain::Money::parse(fee).value();
    out.fill.feeCurrency = "USDT";
    out.fill.realisedPnl = domain::Money::parse(realised).value();
    out.fill.at = at;
    return out;
}

/// A random month of both accounts, booked by the exchange's own account: what it says is the truth that a ledger must meet.
struct RandomMonth
{
    engine::RecordedBooks books;
    std::array<domain::Money, 2> opening, closing; ///< exact equities
    std::array<domain::Money, 2> unrealisedOpening, unrealisedClosing;
};
inline RandomMonth randomMonth(std::uint64_t seed, domain::Timestamp from, domain::Timestamp to, std::size_t fills)
{
    using domain::Money;
    std::mt19937_64 random(seed);
    const auto uniform = [&random](double low, double high) { return std::uniform_real_distribution<double>(low, high)(random); };
    RandomMonth out{emptyBooks(from, to), {}, {}, {}, {}};
    auto &books = out.books;
    std::array accounts{exchange::MarginAccount(core, Money::fromInteger(20'000)),
                        exchange::MarginAccount(hedge, Money::fromInteger(9'000))};
    const auto instrument = contract();
    double price = 3000;
    const auto marks = [&] {
        return std::array{domain::Price::fromEstimate(price).toStep(domain::Price::fromRaw(1'000'000), domain::Rounding::halfEven)};
    };
    const auto book = [&](std::size_t which, domain::Timestamp at, std::size_t number) {
        const bool buys = uniform(0, 1) < 0.5;
        const auto size = domain::Quantity::fromRaw(std::int64_t(uniform(1, 3000)) * 100'000);
        const auto at_ =
            domain::Price::fromEstimate(price + uniform(-1, 1)).toStep(domain::Price::fromRaw(1'000'000), domain::Rounding::halfEven);
        const auto rate = domain::Rate::fromRaw(uniform(0, 1) < 0.5 ? 20'000 : 50'000);
        const auto result = accounts[which].fill(instrument, buys ? domain::Side::buy : domain::Side::sell, domain::PositionSide::both, at_,
                                                 size, rate, at);
        engine::BookedFill fill;
        fill.fill.id = domain::TradeId("t" + std::to_string(number));
        fill.fill.clientOrderId = domain::ClientOrderId("o" + std::to_string(number));
        fill.fill.account = domain::AccountId{std::uint16_t(which)};
        fill.fill.instrument = eth;
        fill.fill.side = buys ? domain::Side::buy : domain::Side::sell;
        fill.fill.price = at_;
        fill.fill.quantity = size;
        fill.fill.fee = result.fee;
        fill.fill.feeCurrency = "USDT";
        fill.fill.realisedPnl = result.realisedPnl;
        fill.fill.liquidity = rate.raw == 20'000 ? domain::Liquidity::maker : domain::Liquidity::taker;
        fill.fill.at = at;
        fill.slippage = uniform(-0.2, 0.5);
        fill.decision = number;
        return fill;
    };
    for (std::size_t i = 0; i < 2; ++i) // positions from before the period
        static_cast<void>(book(i, from, 0));
    const double hedgeAtStart = accounts[1].equity(marks()).toDouble();
    const auto sample = [&](domain::Timestamp at) {
        return sampleAt(at, marks()[0].toDouble(), accounts[0].equity(marks()).toDouble(), accounts[1].equity(marks()).toDouble(),
                        hedgeAtStart);
    };
    books.samples.push_back(sample(from));
    for (std::size_t i = 0; i < 2; ++i) {
        out.opening[i] = accounts[i].equity(marks());
        out.unrealisedOpening[i] = accounts[i].unrealised(marks());
    }
    const auto step = (to - from) / std::int64_t(fills + 2);
    for (std::size_t i = 0; i < fills; ++i) {
        const auto at = from + step * std::int64_t(i + 1);
        price *= std::exp(uniform(-0.002, 0.002));
        const auto which = std::size_t(uniform(0, 1) < 0.3 ? 0 : 1);
        books.fills.push_back(book(which, at, i + 1));
        if (i % 50 == 7) {
            const auto received =
                accounts[which].applyFunding(instrument, marks()[0], domain::Rate::fromRaw(std::int64_t(uniform(-30'000, 30'000))), at);
            if (!received.isZero())
                books.funding.push_back(
                    {domain::TradeId("f" + std::to_string(i)), domain::AccountId{std::uint16_t(which)}, eth, received, "USDT", at});
        }
        if (i % 120 == 11) {
            const auto amount = Money::fromRaw(std::int64_t(uniform(-500, 500) * 1e8));
            accounts[0].deposit(-amount);
            accounts[1].deposit(amount);
            books.transfers.push_back({domain::TradeId("m" + std::to_string(i)), core, hedge, -amount, "USDT", at});
            books.transfers.push_back({domain::TradeId("n" + std::to_string(i)), hedge, core, amount, "USDT", at});
        }
        if (i % 10 == 9)
            books.samples.push_back(sample(at));
    }
    price *= 1.01;
    const auto end = from + step * std::int64_t(fills + 1);
    books.samples.push_back(sample(end));
    books.first = books.samples.front().at;
    books.last = books.samples.back().at;
    for (std::size_t i = 0; i < 2; ++i) {
        out.closing[i] = accounts[i].equity(marks());
        out.unrealisedClosing[i] = accounts[i].unrealised(marks());
        domain::Quantity quantity;
        for (const auto &position : accounts[i].positions())
            quantity += position.quantity;
        books.positions.push_back({domain::AccountId{std::uint16_t(i)}, eth, quantity, end});
    }
    return out;
}

} // namespace ballast::report::test
