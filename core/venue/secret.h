// SPDX-License-Identifier: GPL-3.0-or-later
/// Text that must not be seen.
#pragma once

#include <QByteArray>

#include <utility>

namespace ballast::venue {

/// Wipes itself, and never reaches a log by accident: it has no stream operator and no conversion.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    Secret(const Secret &) = default;
    Secret(Secret &&) noexcept = default;
    Secret &operator=(const Secret &) = default;
    Secret &operator=(Secret &&) noexcept = default;
    ~Secret() { m_bytes.fill('\0'); }
    [[nodiscard]] const QByteArray &reveal() const { return m_bytes; } ///< for signing, sealing and sending only
    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }

private:
    QByteArray m_bytes;
};

} // namespace ballast::venue
