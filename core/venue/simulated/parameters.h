// SPDX-License-Identifier: GPL-3.0-or-later
/// The parameters of one request, in the order sent, with typed readers that answer in the venue's own error codes.
#pragma once

#include "venue/simulated/api_error.h"

#include <QByteArray>
#include <QByteArrayView>

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace ballast::venue::simulated {

template<typename T>
using Checked = tl::expected<T, ApiError>;

class Parameters
{
public:
    /// Appends the pairs of "a=1&b=2" (percent-encoded, '+' is a space). A name without '=' has an empty value.
    void addEncoded(QByteArrayView text);
    void add(QByteArray name, QByteArray value) { m_pairs.emplace_back(std::move(name), std::move(value)); }

    [[nodiscard]] const std::vector<std::pair<QByteArray, QByteArray>> &pairs() const { return m_pairs; }
    [[nodiscard]] bool has(QByteArrayView name) const { return find(name) != nullptr; }

    /// Empty when absent.
    [[nodiscard]] QByteArray text(QByteArrayView name) const;
    [[nodiscard]] Checked<QByteArray> required(QByteArrayView name) const;
    /// Absent or empty: `fallback`; not a whole number or outside [least, most]: -1130 / -1100.
    [[nodiscard]] Checked<std::int64_t> integer(QByteArrayView name, std::int64_t fallback, std::int64_t least, std::int64_t most) const;
    [[nodiscard]] Checked<std::optional<std::int64_t>> optionalInteger(QByteArrayView name) const;
    /// true / false in any case; absent: `fallback`.
    [[nodiscard]] Checked<bool> boolean(QByteArrayView name, bool fallback) const;
    /// A plain decimal of at most eight places; surplus places: -1111.
    template<typename Value>
    [[nodiscard]] Checked<Value> decimal(QByteArrayView name) const
    {
        return readDecimal(name).map([](std::int64_t raw) { return Value::fromRaw(raw); });
    }

private:
    [[nodiscard]] const QByteArray *find(QByteArrayView name) const;
    [[nodiscard]] Checked<std::int64_t> readDecimal(QByteArrayView name) const;

    std::vector<std::pair<QByteArray, QByteArray>> m_pairs;
};

[[nodiscard]] ApiError missing(QByteArrayView name);
[[nodiscard]] ApiError malformed(QByteArrayView name);

} // namespace ballast::venue::simulated
