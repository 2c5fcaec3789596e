// SPDX-License-Identifier: GPL-3.0-or-later
/// What was typed into a field that hides it, on its way to the key store. Wipes itself; never shown again, never logged.
#pragma once

#include <QByteArray>
#include <QLineEdit>

#include <utility>

namespace ballast::ui {

class TypedSecret
{
public:
    TypedSecret() = default;
    explicit TypedSecret(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    TypedSecret(const TypedSecret &) = default;
    TypedSecret(TypedSecret &&) noexcept = default;
    TypedSecret &operator=(const TypedSecret &) = default;
    TypedSecret &operator=(TypedSecret &&) noexcept = default;
    ~TypedSecret() { m_bytes.fill('\0'); }

    [[nodiscard]] static TypedSecret from(const QLineEdit &field) { return TypedSecret(field.text().trimmed().toUtf8()); }
    [[nodiscard]] const QByteArray &reveal() const { return m_bytes; }
    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    bool operator==(const TypedSecret &) const = default;

private:
    QByteArray m_bytes;
};

/// Key and secret of one account.
struct TypedKey
{
    TypedSecret key, secret;
    [[nodiscard]] bool isComplete() const { return !key.isEmpty() && !secret.isEmpty(); }
    bool operator==(const TypedKey &) const = default;
};

} // namespace ballast::ui
