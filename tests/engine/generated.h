// SPDX-License-Identifier: GPL-3.0-or-later
/// Random values of any type that events are made of, for properties: `make<engine::Event>(random)`.
#pragma once

#include "domain/fields.h"
#include "engine/engine.h"
#include "risk/named_days.h"

#include <bit>
#include <random>

namespace ballast::test {

using Random = std::mt19937_64;

template<typename T>
T make(Random &random);

namespace generated {

template<typename T>
void fill(T &value, Random &random)
{
    value = make<T>(random);
}
template<typename T>
void fill(std::vector<T> &value, Random &random)
{
    value.resize(random() % 5);
    for (auto &each : value)
        fill(each, random);
}
template<typename T, std::size_t N>
void fill(std::array<T, N> &value, Random &random)
{
    for (auto &each : value)
        fill(each, random);
}
template<typename T>
void fill(std::optional<T> &value, Random &random)
{
    value.reset();
    if (random() % 3)
        value = make<T>(random);
}
template<typename T>
void fill(std::shared_ptr<const T> &value, Random &random)
{
    value.reset();
    if (random() % 4)
        value = std::make_shared<const T>(make<T>(random));
}
template<typename... T>
void fill(std::variant<T...> &value, Random &random)
{
    const auto wanted = random() % sizeof...(T);
    std::size_t index = 0;
    ((index++ == wanted ? void(value = make<T>(random)) : void()), ...);
}
template<std::size_t N>
void fill(domain::InlineString<N> &value, Random &random)
{
    std::string text(random() % (N + 1), '\0');
    for (auto &c : text)
        c = char(random());
    value = domain::InlineString<N>(text);
}

} // namespace generated

template<typename T>
T make(Random &random)
{
    using generated::fill;
    if constexpr (std::is_same_v<T, bool>) {
        return random() % 2;
    } else if constexpr (std::is_floating_point_v<T>) {
        constexpr std::array odd{0.0, -0.0, std::numeric_limits<T>::quiet_NaN(), std::numeric_limits<T>::infinity(),
                                 std::numeric_limits<T>::denorm_min()};
        return random() % 8 == 0 ? odd[random() % odd.size()] : T(std::bit_cast<std::int64_t>(random())) * 1e-12;
    } else if constexpr (std::is_enum_v<T>) {
        return T(random() % domain::enumeratorCount<T>);
    } else if constexpr (std::is_arithmetic_v<T>) {
        return T(random() >> (random() % 64));
    } else if constexpr (std::is_same_v<T, domain::Duration>) {
        return T(std::int64_t(random() >> 2));
    } else if constexpr (std::is_same_v<T, std::string>) {
        return std::string(random() % 40, char('a' + random() % 26));
    } else if constexpr (std::is_same_v<T, std::string_view>) {
        return risk::namedDays[random() % risk::namedDays.size()].name;
    } else if constexpr (std::is_same_v<T, risk::MarginSchedule>) {
        if (random() % 2)
            return {};
        return risk::MarginSchedule::flat(double(1 + random() % 99) / 200, double(1 + random() % 125), make<risk::MarginRule>(random));
    } else if constexpr (std::is_same_v<T, strategy::Parameters>) {
        strategy::Parameters value;
        fill(value.values, random);
        return value;
    } else {
        T value{};
        domain::withFields(value, [&](auto &...field) { (fill(field, random), ...); });
        return value;
    }
}

} // namespace ballast::test
