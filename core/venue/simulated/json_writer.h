// SPDX-License-Identifier: GPL-3.0-or-later
/// Appends JSON to a buffer, members in the order in which they are written, decimals as strings like the venue's.
///
///     JsonWriter json(buffer);
///     json.beginObject().text("e", "depthUpdate").integer("E", ms).fixed("p", price, 2).endObject();
///
/// Nesting is the caller's duty: the writer only places the commas.
#pragma once

#include "domain/decimal.h"

#include <QByteArray>

#include <cstdint>
#include <string_view>

namespace ballast::venue::simulated {

class JsonWriter
{
public:
    explicit JsonWriter(QByteArray &out) : m_out(out) {}

    JsonWriter &beginObject(std::string_view key = {}) { return open(key, '{'); }
    JsonWriter &endObject() { return close('}'); }
    JsonWriter &beginArray(std::string_view key = {}) { return open(key, '['); }
    JsonWriter &endArray() { return close(']'); }

    // Members of an object; inside an array the key is left empty.
    JsonWriter &text(std::string_view key, std::string_view value);
    JsonWriter &integer(std::string_view key, std::int64_t value);
    JsonWriter &real(std::string_view key, double value); ///< a bare number; not finite becomes null
    JsonWriter &boolean(std::string_view key, bool value);
    JsonWriter &null(std::string_view key);
    /// `json` must be one valid JSON value.
    JsonWriter &raw(std::string_view key, std::string_view json);

    /// Shortest exact text, quoted.
    template<typename Tag>
    JsonWriter &exact(std::string_view key, domain::Decimal<Tag> value)
    {
        return decimal(key, value.raw, -1);
    }
    /// Exactly `places` decimals, rounded half to even, quoted.
    template<typename Tag>
    JsonWriter &fixed(std::string_view key, domain::Decimal<Tag> value, int places = 8)
    {
        return decimal(key, value.raw, places);
    }
    JsonWriter &fixed(std::string_view key, double estimate, int places = 8);

private:
    JsonWriter &open(std::string_view key, char bracket);
    JsonWriter &close(char bracket);
    void prefix(std::string_view key);
    JsonWriter &decimal(std::string_view key, std::int64_t raw, int places);

    QByteArray &m_out;
};

/// `raw` (eight implied decimals) with exactly `places` decimals; places < 0: the shortest exact text.
[[nodiscard]] QByteArray decimalText(std::int64_t raw, int places);
/// Decimals needed to write multiples of `step`, e.g. 2 for 0.01.
[[nodiscard]] int decimalPlaces(std::int64_t step);

} // namespace ballast::venue::simulated
