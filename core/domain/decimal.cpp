// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decimal.h"

#include <array>
#include <cassert>
#include <charconv>
#include <cmath>
#include <cstring>
#include <limits>

namespace ballast::domain::decimal {

namespace {

constexpr std::int64_t maximum = std::numeric_limits<std::int64_t>::max();

constexpr std::array<std::int64_t, digits + 1> powersOfTen = {1, 10, 100, 1'000, 10'000, 100'000, 1'000'000, 10'000'000, 100'000'000};

bool isDigit(char c) noexcept { return c >= '0' && c <= '9'; }

enum class Surplus { refuse, round };

/// Plain notation only. Rounds half to even on the digits past the eighth when asked to.
bool parsePlain(std::string_view text, std::int64_t &raw, Surplus surplus) noexcept
{
    const char *at = text.data();
    const char *const end = at + text.size();
    const bool negative = at != end && *at == '-';
    if (negative)
        ++at;
    const char *const firstDigit = at;
    std::int64_t value = 0;
    for (; at != end && isDigit(*at); ++at) {
        if (value > (maximum / one - 9) / 10)
            return false;
        value = value * 10 + (*at - '0');
    }
    bool any = at != firstDigit;
    value *= one;
    if (at != end && *at == '.') {
        ++at;
        std::int64_t fraction = 0;
        int places = 0;
        for (; at != end && isDigit(*at) && places < digits; ++at, ++places)
            fraction = fraction * 10 + (*at - '0');
        any = any || places > 0;
        value += fraction * powersOfTen[std::size_t(digits - places)];
        const char *const rest = at;
        while (at != end && *at == '0')
            ++at;
        if (at != end && isDigit(*at)) {
            if (surplus == Surplus::refuse)
                return false;
            const bool half = rest == at && *at == '5';
            const bool above = rest == at && *at > '5';
            bool tail = false;
            for (++at; at != end && isDigit(*at); ++at)
                tail = tail || *at != '0';
            if (above || (half && (tail || (value & 1) != 0)))
                ++value;
        }
    }
    if (!any || at != end)
        return false;
    raw = negative ? -value : value;
    return true;
}

/// Quotient of n / d (d > 0) rounded.
Int128 divide(Int128 n, Int128 d, Rounding rounding) noexcept
{
    Int128 quotient = n / d;
    const Int128 remainder = n % d;
    if (remainder == 0)
        return quotient;
    const int direction = n < 0 ? -1 : 1;
    const Int128 twice = 2 * (remainder < 0 ? -remainder : remainder);
    bool away = false;
    switch (rounding) {
    case Rounding::halfEven: away = twice > d || (twice == d && (quotient & 1) != 0); break;
    case Rounding::towardZero: break;
    case Rounding::awayFromZero: away = true; break;
    case Rounding::down: away = direction < 0; break;
    case Rounding::up: away = direction > 0; break;
    }
    return away ? quotient + direction : quotient;
}

} // namespace

bool parseExact(std::string_view text, std::int64_t &raw) noexcept { return parsePlain(text, raw, Surplus::refuse); }

bool parseRounded(std::string_view text, std::int64_t &raw) noexcept
{
    if (parsePlain(text, raw, Surplus::round))
        return true;
    if (text.find_first_of("eE") == std::string_view::npos)
        return false;
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !(std::fabs(value) < double(maximum) / double(one)))
        return false;
    raw = fromDouble(value);
    return true;
}

char *write(std::int64_t raw, char *out) noexcept
{
    auto magnitude = raw < 0 ? ~std::uint64_t(raw) + 1 : std::uint64_t(raw);
    if (raw < 0)
        *out++ = '-';
    out = std::to_chars(out, out + 20, magnitude / one).ptr;
    auto fraction = magnitude % one;
    if (fraction == 0)
        return out;
    *out++ = '.';
    for (auto unit = std::uint64_t(one / 10); fraction != 0 && unit != 0; unit /= 10) {
        // cppcheck-suppress zerodivcond ; a fraction has no digit below the smallest unit
        *out++ = char('0' + fraction / unit);
        fraction %= unit;
    }
    return out;
}

std::string toString(std::int64_t raw)
{
    std::array<char, 32> text{};
    return {text.data(), write(raw, text.data())};
}

std::int64_t mulDiv(std::int64_t a, std::int64_t b, std::int64_t divisor, Rounding rounding) noexcept
{
    assert(divisor != 0);
    const Int128 product = Int128(a) * b;
    const Int128 result = divisor < 0 ? divide(-product, -Int128(divisor), rounding) : divide(product, divisor, rounding);
    assert(result <= maximum && result >= -Int128(maximum));
    return std::int64_t(result);
}

std::int64_t toStep(std::int64_t raw, std::int64_t step, Rounding rounding) noexcept
{
    assert(step > 0);
    return std::int64_t(divide(raw, step, rounding) * step);
}

std::int64_t fromDouble(double value) noexcept
{
    const double scaled = value * double(one);
    if (std::isnan(scaled))
        return 0;
    if (scaled >= double(maximum))
        return maximum;
    if (scaled <= -double(maximum))
        return -maximum;
    return std::llrint(scaled);
}

} // namespace ballast::domain::decimal
