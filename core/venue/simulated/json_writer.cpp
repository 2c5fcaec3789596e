// SPDX-License-Identifier: GPL-3.0-or-later
#include "venue/simulated/json_writer.h"

#include <array>
#include <charconv>
#include <cmath>

namespace ballast::venue::simulated {

namespace {

constexpr std::int64_t powerOfTen(int exponent)
{
    std::int64_t power = 1;
    for (; exponent > 0; --exponent)
        power *= 10;
    return power;
}

void appendQuoted(QByteArray &out, std::string_view value)
{
    static constexpr char hex[] = "0123456789abcdef";
    out += '"';
    for (const char c : value) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (byte < 0x20) {
            out += "\\u00";
            out += hex[byte >> 4];
            out += hex[byte & 15];
        } else {
            out += c;
        }
    }
    out += '"';
}

} // namespace

int decimalPlaces(std::int64_t step)
{
    int places = domain::decimal::digits;
    for (; places > 0 && step % 10 == 0; --places)
        step /= 10;
    return places;
}

QByteArray decimalText(std::int64_t raw, int places)
{
    std::array<char, 32> text{};
    if (places < 0)
        return {text.data(), domain::decimal::write(raw, text.data()) - text.data()};
    const std::int64_t step = powerOfTen(domain::decimal::digits - places);
    raw = domain::decimal::toStep(raw, step, domain::Rounding::halfEven);
    char *end = domain::decimal::write(raw, text.data());
    QByteArray out(text.data(), end - text.data());
    const auto point = out.indexOf('.');
    const auto written = point < 0 ? 0 : out.size() - point - 1;
    if (places > 0) {
        if (point < 0)
            out += '.';
        out.append(places - written, '0');
    }
    return out;
}

JsonWriter &JsonWriter::open(std::string_view key, char bracket)
{
    prefix(key);
    m_out += bracket;
    return *this;
}

JsonWriter &JsonWriter::close(char bracket)
{
    m_out += bracket;
    return *this;
}

void JsonWriter::prefix(std::string_view key)
{
    if (!m_out.isEmpty() && m_out.back() != '{' && m_out.back() != '[' && m_out.back() != ':')
        m_out += ',';
    if (!key.empty()) {
        appendQuoted(m_out, key);
        m_out += ':';
    }
}

JsonWriter &JsonWriter::text(std::string_view key, std::string_view value)
{
    prefix(key);
    appendQuoted(m_out, value);
    return *this;
}

JsonWriter &JsonWriter::integer(std::string_view key, std::int64_t value)
{
    prefix(key);
    m_out += QByteArray::number(qint64(value));
    return *this;
}

JsonWriter &JsonWriter::real(std::string_view key, double value)
{
    if (!std::isfinite(value))
        return null(key);
    prefix(key);
    std::array<char, 400> digits{}; // the longest double in plain notation has 309 digits before its point
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed).ptr;
    m_out.append(digits.data(), end - digits.data());
    return *this;
}

JsonWriter &JsonWriter::boolean(std::string_view key, bool value) { return raw(key, value ? "true" : "false"); }

JsonWriter &JsonWriter::null(std::string_view key) { return raw(key, "null"); }

JsonWriter &JsonWriter::raw(std::string_view key, std::string_view json)
{
    prefix(key);
    m_out.append(json.data(), qsizetype(json.size()));
    return *this;
}

JsonWriter &JsonWriter::decimal(std::string_view key, std::int64_t raw, int places)
{
    prefix(key);
    m_out += '"';
    m_out += decimalText(raw, places);
    m_out += '"';
    return *this;
}

JsonWriter &JsonWriter::fixed(std::string_view key, double estimate, int places)
{
    return decimal(key, domain::decimal::fromDouble(estimate), places);
}

} // namespace ballast::venue::simulated
