// SPDX-License-Identifier: GPL-3.0-or-later
/// Reads typed fields of one JSON object and remembers the first thing that is wrong, so that a decoder can read on and check once.
/// Not part of the adapter's API.
#pragma once

#include "domain/decimal.h"
#include "domain/identifiers.h"
#include "domain/time.h"

#include <simdjson.h>

#include <charconv>
#include <cmath>
#include <string>
#include <string_view>

namespace ballast::venue::binance {

struct Problem
{
    std::string what; ///< empty = none
    void note(std::string_view key, std::string_view wrong)
    {
        if (what.empty())
            what = "field '" + std::string(key) + "' " + std::string(wrong);
    }
    explicit operator bool() const { return !what.empty(); }
};

enum class Need { required, optional };

class Fields
{
public:
    using Element = simdjson::dom::element;
    using Object = simdjson::dom::object;

    Fields(Object object, Problem &problem) : m_object(object), m_problem(problem) {}

    [[nodiscard]] bool has(std::string_view key) const { return m_object[key].error() == simdjson::SUCCESS; }
    [[nodiscard]] Object object() const { return m_object; }
    [[nodiscard]] Problem &problem() const { return m_problem; }

    [[nodiscard]] std::string_view text(std::string_view key, Need need = Need::required) const
    {
        std::string_view value;
        if (m_object[key].get(value) != simdjson::SUCCESS && (need == Need::required || (has(key) && !isNull(key))))
            m_problem.note(key, has(key) ? "is not a text" : "is missing");
        return value;
    }
    template<typename Text>
    [[nodiscard]] Text name(std::string_view key, Need need = Need::required) const
    {
        const auto value = text(key, need);
        if (Text::fits(value))
            return Text(value);
        m_problem.note(key, "is too long");
        return {};
    }
    [[nodiscard]] std::int64_t integer(std::string_view key, Need need = Need::required) const
    {
        Element element;
        if (m_object[key].get(element) != simdjson::SUCCESS || element.is_null()) {
            if (need == Need::required)
                m_problem.note(key, "is missing");
            return 0;
        }
        return integerOf(element, key);
    }
    [[nodiscard]] std::int64_t integerOf(Element element, std::string_view key) const
    {
        std::int64_t value = 0;
        if (element.get(value) == simdjson::SUCCESS)
            return value;
        std::string_view digits;
        if (element.get(digits) == simdjson::SUCCESS) {
            const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
            if (error == std::errc() && end == digits.data() + digits.size())
                return value;
        }
        m_problem.note(key, "is not a whole number");
        return 0;
    }
    /// Milliseconds since 1970. What no clock can mean is a problem, so that the difference of two times never overflows.
    [[nodiscard]] domain::Timestamp time(std::string_view key, Need need = Need::required) const { return timeAt(integer(key, need), key); }
    [[nodiscard]] domain::Timestamp timeOf(Element element, std::string_view key) const { return timeAt(integerOf(element, key), key); }
    /// Identifiers come as numbers or as texts.
    template<typename Text>
    [[nodiscard]] Text identifier(std::string_view key, Need need = Need::required) const
    {
        Element element;
        if (m_object[key].get(element) == simdjson::SUCCESS && element.is_string())
            return name<Text>(key, need);
        if (!has(key) && need == Need::optional)
            return {};
        return Text(std::to_string(integer(key, need)));
    }
    /// A decimal as text, or as a JSON number (then its own digits are read, never a double's). Surplus digits are rounded.
    template<typename Decimal>
    [[nodiscard]] Decimal decimal(std::string_view key, Need need = Need::required) const
    {
        Element element;
        Decimal value;
        if (m_object[key].get(element) != simdjson::SUCCESS || element.is_null()) {
            if (need == Need::required)
                m_problem.note(key, "is missing");
            return value;
        }
        return decimalOf<Decimal>(element, key, need);
    }
    template<typename Decimal>
    [[nodiscard]] Decimal decimalOf(Element element, std::string_view key, Need need = Need::required) const
    {
        Decimal value;
        std::string_view digits;
        std::string number;
        if (element.get(digits) != simdjson::SUCCESS) {
            if (!element.is_number()) {
                m_problem.note(key, "is not a number");
                return value;
            }
            number = simdjson::minify(element);
            digits = number;
        }
        if (digits.empty()) { // venues write "" for "none"
            if (need == Need::required)
                m_problem.note(key, "is empty");
            return value;
        }
        if (!domain::decimal::parseRounded(digits, value.raw))
            m_problem.note(key, "is not a decimal that fits");
        return value;
    }
    /// A decimal that has no meaning below 0: prices and amounts of the market.
    template<typename Decimal>
    [[nodiscard]] Decimal unsignedDecimal(std::string_view key, Need need = Need::required) const
    {
        const auto value = decimal<Decimal>(key, need);
        if (value.sign() < 0)
            m_problem.note(key, "is below 0");
        return value;
    }
    /// An estimate: volumes, candle prices, margin rates.
    [[nodiscard]] double real(std::string_view key, Need need = Need::required) const
    {
        Element element;
        if (m_object[key].get(element) != simdjson::SUCCESS || element.is_null()) {
            if (need == Need::required)
                m_problem.note(key, "is missing");
            return 0;
        }
        return realOf(element, key);
    }
    [[nodiscard]] double realOf(Element element, std::string_view key) const
    {
        double value = 0;
        std::string_view digits;
        if (element.get(digits) == simdjson::SUCCESS) {
            const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
            if (error != std::errc() || end != digits.data() + digits.size() || !std::isfinite(value))
                m_problem.note(key, "is not a number");
        } else if (element.get(value) != simdjson::SUCCESS) {
            m_problem.note(key, "is not a number");
        }
        return value;
    }
    [[nodiscard]] bool flag(std::string_view key, Need need = Need::required) const
    {
        bool value = false;
        if (m_object[key].get(value) == simdjson::SUCCESS)
            return value;
        std::string_view word;
        if (m_object[key].get(word) == simdjson::SUCCESS && (word == "true" || word == "false"))
            return word == "true";
        if (need == Need::required || (has(key) && !isNull(key)))
            m_problem.note(key, has(key) ? "is not true or false" : "is missing");
        return false;
    }
    /// Calls `visit(element)` for each entry of a list.
    template<typename Visit>
    void each(std::string_view key, Visit visit) const
    {
        simdjson::dom::array list;
        if (m_object[key].get(list) != simdjson::SUCCESS) {
            m_problem.note(key, has(key) ? "is not a list" : "is missing");
            return;
        }
        for (const auto element : list)
            visit(element);
    }
    /// The same for a list of objects.
    template<typename Visit>
    void eachObject(std::string_view key, Visit visit) const
    {
        each(key, [&](Element element) {
            Object entry;
            if (element.get(entry) == simdjson::SUCCESS)
                visit(Fields(entry, m_problem));
            else
                m_problem.note(key, "holds something that is not an object");
        });
    }
    [[nodiscard]] Fields child(std::string_view key) const
    {
        Object value;
        if (m_object[key].get(value) != simdjson::SUCCESS) {
            m_problem.note(key, has(key) ? "is not an object" : "is missing");
            return {m_object, m_problem};
        }
        return {value, m_problem};
    }

private:
    [[nodiscard]] domain::Timestamp timeAt(std::int64_t ms, std::string_view key) const
    {
        if (domain::Timestamp::isPlausibleMs(ms))
            return domain::Timestamp::fromMs(ms);
        m_problem.note(key, "is not a time");
        return {};
    }
    [[nodiscard]] bool isNull(std::string_view key) const
    {
        Element element;
        return m_object[key].get(element) == simdjson::SUCCESS && element.is_null();
    }

    Object m_object;
    Problem &m_problem;
};

} // namespace ballast::venue::binance
