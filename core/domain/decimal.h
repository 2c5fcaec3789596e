// SPDX-License-Identifier: GPL-3.0-or-later
/// Exact decimals: what is booked or sent to a venue never passes through binary floating point.
///
///     const auto price = Price::parse("3000.10").value();
///     const Money cost = notional(price, Quantity::fromInteger(2));   // 6000.20 exactly
///
/// Shape: a signed 64-bit integer with eight implied decimals, so |value| < 92,233,720,368.
/// Price is quote currency per unit of base, Quantity is base units (long > 0, short < 0; contracts of
/// face value for inverse instruments), Money is an amount of some currency, Rate is a fraction (fee, funding, margin).
#pragma once

#include "domain/error.h"

#include <tl/expected.hpp>

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace ballast::domain {

__extension__ typedef __int128 Int128;

/// How a value that falls between two representable steps is settled.
enum class Rounding { halfEven, towardZero, awayFromZero, down, up };

namespace decimal {

inline constexpr int digits = 8;
inline constexpr std::int64_t one = 100'000'000;

/// Reads "-12.5" to raw units. More than eight decimals are an error unless the rest is zeros; so is overflow. No allocation.
[[nodiscard]] bool parseExact(std::string_view text, std::int64_t &raw) noexcept;
/// As parseExact, but surplus decimals are rounded half to even and an exponent ("1e-7") is accepted.
[[nodiscard]] bool parseRounded(std::string_view text, std::int64_t &raw) noexcept;
/// Shortest exact text: no exponent, no trailing zeros, "0" for zero.
[[nodiscard]] std::string toString(std::int64_t raw);
/// Writes the same text to `out` (at least 24 bytes); returns the end.
char *write(std::int64_t raw, char *out) noexcept;
/// a * b / divisor in 128 bits, rounded; asserts that the result fits.
[[nodiscard]] std::int64_t mulDiv(std::int64_t a, std::int64_t b, std::int64_t divisor, Rounding rounding) noexcept;
/// Nearest multiple of `step` (> 0) under `rounding`.
[[nodiscard]] std::int64_t toStep(std::int64_t raw, std::int64_t step, Rounding rounding) noexcept;
/// The one place where an estimate becomes exact: rounded half to even at eight decimals; saturates, nan becomes 0.
[[nodiscard]] std::int64_t fromDouble(double value) noexcept;

} // namespace decimal

template<typename Tag>
struct Decimal
{
    std::int64_t raw = 0;

    static constexpr Decimal fromRaw(std::int64_t raw) noexcept { return {raw}; }
    static constexpr Decimal fromInteger(std::int64_t units) noexcept { return {units * decimal::one}; }
    /// An estimate made exact (see decimal::fromDouble); callers round to tick or lot afterwards.
    static Decimal fromEstimate(double value) noexcept { return {decimal::fromDouble(value)}; }
    [[nodiscard]] static tl::expected<Decimal, Error> parse(std::string_view text)
    {
        Decimal result;
        if (!decimal::parseExact(text, result.raw))
            return tl::unexpected(Error::badInput("not a decimal with at most 8 places: '" + std::string(text) + "'"));
        return result;
    }

    [[nodiscard]] double toDouble() const noexcept { return double(raw) / double(decimal::one); }
    [[nodiscard]] std::string toString() const { return decimal::toString(raw); }
    [[nodiscard]] Decimal toStep(Decimal step, Rounding rounding) const noexcept { return {decimal::toStep(raw, step.raw, rounding)}; }
    [[nodiscard]] constexpr Decimal abs() const noexcept { return {raw < 0 ? -raw : raw}; }
    [[nodiscard]] constexpr int sign() const noexcept { return (raw > 0) - (raw < 0); }
    [[nodiscard]] constexpr bool isZero() const noexcept { return raw == 0; }

    constexpr Decimal operator-() const noexcept { return {-raw}; }
    constexpr Decimal &operator+=(Decimal other) noexcept
    {
        raw += other.raw;
        return *this;
    }
    constexpr Decimal &operator-=(Decimal other) noexcept
    {
        raw -= other.raw;
        return *this;
    }
    friend constexpr Decimal operator+(Decimal a, Decimal b) noexcept { return {a.raw + b.raw}; }
    friend constexpr Decimal operator-(Decimal a, Decimal b) noexcept { return {a.raw - b.raw}; }
    friend constexpr Decimal operator*(Decimal a, std::int64_t n) noexcept { return {a.raw * n}; }
    friend constexpr auto operator<=>(Decimal, Decimal) noexcept = default;
};

using Price = Decimal<struct PriceTag>;
using Quantity = Decimal<struct QuantityTag>;
using Money = Decimal<struct MoneyTag>;
using Rate = Decimal<struct RateTag>;

/// price * quantity, signed like the quantity.
[[nodiscard]] inline Money notional(Price price, Quantity quantity, Rounding rounding = Rounding::halfEven) noexcept
{
    return {decimal::mulDiv(price.raw, quantity.raw, decimal::one, rounding)};
}
[[nodiscard]] inline Money operator*(Money amount, Rate rate) noexcept
{
    return {decimal::mulDiv(amount.raw, rate.raw, decimal::one, Rounding::halfEven)};
}
/// Average price of `cost` over `quantity` (not zero), e.g. an entry price.
[[nodiscard]] inline Price averagePrice(Money cost, Quantity quantity) noexcept
{
    return {decimal::mulDiv(cost.raw, decimal::one, quantity.raw, Rounding::halfEven)};
}

} // namespace ballast::domain
