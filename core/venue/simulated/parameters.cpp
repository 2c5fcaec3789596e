// SPDX-License-Identifier: GPL-3.0-or-later
#include "venue/simulated/parameters.h"

#include <charconv>
#include <limits>

namespace ballast::venue::simulated {

namespace {

QByteArray decoded(QByteArrayView text)
{
    QByteArray plain = text.toByteArray();
    plain.replace('+', ' ');
    return QByteArray::fromPercentEncoding(plain);
}

std::string quoted(QByteArrayView name) { return "'" + std::string(name.data(), std::size_t(name.size())) + "'"; }

} // namespace

ApiError missing(QByteArrayView name)
{
    return {Code::mandatoryMissing, "Parameter " + quoted(name) + " is mandatory and was not sent or is empty."};
}

ApiError malformed(QByteArrayView name) { return {Code::badParameter, "Parameter " + quoted(name) + " does not hold a valid value."}; }

void Parameters::addEncoded(QByteArrayView text)
{
    while (!text.isEmpty()) {
        const auto end = text.indexOf('&');
        const QByteArrayView pair = end < 0 ? text : text.first(end);
        text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
        if (pair.isEmpty())
            continue;
        const auto equals = pair.indexOf('=');
        if (equals < 0)
            add(decoded(pair), {});
        else
            add(decoded(pair.first(equals)), decoded(pair.sliced(equals + 1)));
    }
}

const QByteArray *Parameters::find(QByteArrayView name) const
{
    for (const auto &[key, value] : m_pairs) {
        if (key == name)
            return &value;
    }
    return nullptr;
}

QByteArray Parameters::text(QByteArrayView name) const
{
    const QByteArray *value = find(name);
    return value ? *value : QByteArray();
}

Checked<QByteArray> Parameters::required(QByteArrayView name) const
{
    const QByteArray *value = find(name);
    if (!value || value->isEmpty())
        return tl::unexpected(missing(name));
    return *value;
}

Checked<std::optional<std::int64_t>> Parameters::optionalInteger(QByteArrayView name) const
{
    const QByteArray *value = find(name);
    if (!value || value->isEmpty())
        return std::nullopt;
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(value->data(), value->data() + value->size(), number);
    if (error != std::errc() || end != value->data() + value->size())
        return tl::unexpected(ApiError(Code::illegalCharacters, "Parameter " + quoted(name) + " must be a whole number."));
    return number;
}

Checked<std::int64_t> Parameters::integer(QByteArrayView name, std::int64_t fallback, std::int64_t least, std::int64_t most) const
{
    const auto number = optionalInteger(name);
    if (!number)
        return tl::unexpected(number.error());
    if (!number->has_value())
        return fallback;
    if (**number < least || **number > most)
        return tl::unexpected(malformed(name));
    return **number;
}

Checked<bool> Parameters::boolean(QByteArrayView name, bool fallback) const
{
    const QByteArray value = text(name).toLower();
    if (value.isEmpty())
        return fallback;
    if (value == "true")
        return true;
    if (value == "false")
        return false;
    return tl::unexpected(malformed(name));
}

Checked<std::int64_t> Parameters::readDecimal(QByteArrayView name) const
{
    const auto value = required(name);
    if (!value)
        return tl::unexpected(value.error());
    std::int64_t raw = 0;
    const std::string_view text(value->data(), std::size_t(value->size()));
    if (domain::decimal::parseExact(text, raw))
        return raw;
    if (domain::decimal::parseRounded(text, raw) && text.find_first_of("eE") == std::string_view::npos)
        return tl::unexpected(ApiError(Code::badPrecision, "Parameter " + quoted(name) + " has more decimals than this asset allows."));
    return tl::unexpected(ApiError(Code::illegalCharacters, "Parameter " + quoted(name) + " is not a decimal number."));
}

} // namespace ballast::venue::simulated
