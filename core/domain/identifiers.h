// SPDX-License-Identifier: GPL-3.0-or-later
/// Names of things: small, comparable, without heap memory, so that events stay cheap values.
#pragma once

#include <algorithm>
#include <array>
#include <cassert>
#include <compare>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace ballast::domain {

/// Text of at most N characters, stored in place. Longer input is a programming error: check with fits() at the boundary.
template<std::size_t N>
class InlineString
{
public:
    static_assert(N < 256);
    static constexpr std::size_t capacity = N;

    constexpr InlineString() = default;
    constexpr InlineString(std::string_view text) : m_size(std::uint8_t(std::min(text.size(), N)))
    {
        assert(text.size() <= N);
        std::copy_n(text.data(), m_size, m_text.data());
    }
    constexpr InlineString(const char *text) : InlineString(std::string_view(text)) {}

    [[nodiscard]] static constexpr bool fits(std::string_view text) { return text.size() <= N; }
    [[nodiscard]] constexpr std::string_view view() const { return {m_text.data(), m_size}; }
    [[nodiscard]] std::string str() const { return std::string(view()); }
    [[nodiscard]] constexpr bool empty() const { return m_size == 0; }
    constexpr operator std::string_view() const { return view(); }

    friend constexpr bool operator==(const InlineString &a, const InlineString &b) { return a.view() == b.view(); }
    friend constexpr auto operator<=>(const InlineString &a, const InlineString &b) { return a.view() <=> b.view(); }

private:
    std::array<char, N> m_text{};
    std::uint8_t m_size = 0;
};

enum class VenueId : std::uint8_t { simulated, binance, bybit, okx, deribit, hyperliquid };
[[nodiscard]] std::string_view name(VenueId venue) noexcept;

/// Position of the account or instrument in EngineConfig::accounts / ::instruments.
struct AccountId
{
    std::uint16_t value = 0;
    friend constexpr auto operator<=>(AccountId, AccountId) = default;
};
struct InstrumentId
{
    std::uint16_t value = 0;
    friend constexpr auto operator<=>(InstrumentId, InstrumentId) = default;
};

using Symbol = InlineString<31>;
using Currency = InlineString<11>;
using Label = InlineString<47>;
/// ASCII letters and digits only, at most 32: the intersection of what the venues accept.
using ClientOrderId = InlineString<63>; // the venues' own forced orders have longer ids than ours
using VenueOrderId = InlineString<40>;
/// The venue's own number of a fill; unique together with venue and account.
using TradeId = InlineString<40>;

} // namespace ballast::domain

template<std::size_t N>
struct std::hash<ballast::domain::InlineString<N>>
{
    std::size_t operator()(const ballast::domain::InlineString<N> &text) const noexcept
    {
        return std::hash<std::string_view>()(text.view());
    }
};
