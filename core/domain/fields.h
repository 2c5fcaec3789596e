// SPDX-License-Identifier: GPL-3.0-or-later
/// The fields of a plain struct without naming them, so that a codec can't forget the one that was added yesterday.
///
///     domain::withFields(order, [](auto &...field) { (write(field), ...); });
///
/// For aggregates without base classes, of at most 24 fields; a larger one does not compile. Names are not known, order is.
#pragma once

#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>

namespace ballast::domain {

namespace fields {

/// Stands for a value of any type while fields are counted; never made.
struct Anything
{
    template<typename T>
    operator T() const;
};

template<typename T, typename... Known>
consteval std::size_t count()
{
    if constexpr (requires { T{Known{}..., Anything{}}; })
        return count<T, Known..., Anything>();
    else
        return sizeof...(Known);
}

/// Whether `value` is one of E's enumerators: the compiler spells others as a cast, "(E)7".
template<typename E, E value>
consteval bool isEnumerator()
{
    const std::string_view spelt = __PRETTY_FUNCTION__;
    const auto at = spelt.find("value = ");
    return at != std::string_view::npos && spelt[at + 8] != '(' && !spelt.ends_with("::count]");
}

template<typename E, std::size_t from>
consteval std::size_t countEnumerators()
{
    if constexpr (isEnumerator<E, E(from)>())
        return countEnumerators<E, from + 1>();
    else
        return from;
}

} // namespace fields

template<typename T>
inline constexpr std::size_t fieldCount = fields::count<T>();

/// Of an enum class that counts up from 0 without a hole; a last enumerator "count" is none.
template<typename E>
inline constexpr std::size_t enumeratorCount = fields::countEnumerators<E, 0>();

/// Calls `use` with a reference to each field, in order of declaration.
template<typename T, typename Use>
constexpr decltype(auto) withFields(T &value, Use &&use)
{
    constexpr auto n = fieldCount<std::remove_const_t<T>>;
    static_assert(n <= 24, "add a line below");
    // clang-format off
    if constexpr (n == 0) { return use(); }
    else if constexpr (n == 1) { auto &[a] = value; return use(a); }
    else if constexpr (n == 2) { auto &[a, b] = value; return use(a, b); }
    else if constexpr (n == 3) { auto &[a, b, c] = value; return use(a, b, c); }
    else if constexpr (n == 4) { auto &[a, b, c, d] = value; return use(a, b, c, d); }
    else if constexpr (n == 5) { auto &[a, b, c, d, e] = value; return use(a, b, c, d, e); }
    else if constexpr (n == 6) { auto &[a, b, c, d, e, f] = value; return use(a, b, c, d, e, f); }
    else if constexpr (n == 7) { auto &[a, b, c, d, e, f, g] = value; return use(a, b, c, d, e, f, g); }
    else if constexpr (n == 8) { auto &[a, b, c, d, e, f, g, h] = value; return use(a, b, c, d, e, f, g, h); }
    else if constexpr (n == 9) { auto &[a, b, c, d, e, f, g, h, i] = value; return use(a, b, c, d, e, f, g, h, i); }
    else if constexpr (n == 10) { auto &[a, b, c, d, e, f, g, h, i, j] = value; return use(a, b, c, d, e, f, g, h, i, j); }
    else if constexpr (n == 11) { auto &[a, b, c, d, e, f, g, h, i, j, k] = value; return use(a, b, c, d, e, f, g, h, i, j, k); }
    else if constexpr (n == 12) { auto &[a, b, c, d, e, f, g, h, i, j, k, l] = value; return use(a, b, c, d, e, f, g, h, i, j, k, l); }
    else if constexpr (n == 13) { auto &[a, b, c, d, e, f, g, h, i, j, k, l, m] = value; return use(a, b, c, d, e, f, g, h, i, j, k, l, m); }
    else if constexpr (n == 14) { auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, o] = value; return use(a, b, c, d, e, f, g, h, i, j, k, l, m, o); }
    else if constexpr (n == 15) { auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, o, p] = value; return use(a, b, c, d, e, f, g, h, i, j, k, l, m, o, p); }
    else if constexpr (n == 16) { auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, o, p, q] = value; return use(a, b, c, d, e, f, g, h, i, j, k, l, m, o, p, q); }
    else if constexpr (n == 17) { auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, o, p, q, r] = value; return use(a, b, c, d, e, f, g, h, i, j, k, l, m, o, p, q, r); }
    else if constexpr (n == 18) { auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, o, p, q, r, s] = value; return use(a, b, c, d, e, f, g, h, i, j, k, l, m, o, p, q, r, s); }
    else if constexpr (n == 19) { auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, o, p, q, r, s, t] = value; return use(a, b, c, d, e, f, g, h, i, j, k, l, m, o, p, q, r, s, t); }
    else if constexpr (n == 20) { auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, o, p, q, r, s, t, u] = value; return use(a, b, c, d, e, f, g, h, i, j, k, l, m, o, p, q, r, s, t, u); }
    else if constexpr (n == 21) { auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, o, p, q, r, s, t, u, v] = value; return use(a, b, c, d, e, f, g, h, i, j, k, l, m, o, p, q, r, s, t, u, v); }
    else if constexpr (n == 22) { auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, o, p, q, r, s, t, u, v, w] = value; return use(a, b, c, d, e, f, g, h, i, j, k, l, m, o, p, q, r, s, t, u, v, w); }
    else if constexpr (n == 23) { auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, o, p, q, r, s, t, u, v, w, x] = value; return use(a, b, c, d, e, f, g, h, i, j, k, l, m, o, p, q, r, s, t, u, v, w, x); }
    else { auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, o, p, q, r, s, t, u, v, w, x, y] = value; return use(a, b, c, d, e, f, g, h, i, j, k, l, m, o, p, q, r, s, t, u, v, w, x, y); }
    // clang-format on
}

} // namespace ballast::domain
