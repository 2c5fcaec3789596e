// SPDX-License-Identifier: GPL-3.0-or-later
/// Which instrument a venue symbol is. A handful of entries: a linear search beats a hash.
#pragma once

#include "domain/identifiers.h"

#include <optional>
#include <string_view>
#include <vector>

namespace ballast::venue::binance {

class SymbolTable
{
public:
    /// fixed: only what was added is known (a live session). learning: every symbol gets an id when it first appears (decoding recordings).
    enum class Policy { fixed, learning };
    explicit SymbolTable(Policy policy = Policy::fixed) : m_policy(policy) {}

    void add(std::string_view symbol, domain::InstrumentId id);
    /// Case matters: streams name symbols in lower case only in their names, never in messages.
    [[nodiscard]] std::optional<domain::InstrumentId> resolve(std::string_view symbol);
    /// "?" for an id that is not in the table.
    [[nodiscard]] std::string_view nameOf(domain::InstrumentId id) const;

private:
    struct Entry
    {
        domain::Symbol symbol;
        domain::InstrumentId id;
    };
    Policy m_policy;
    std::vector<Entry> m_entries;
};

} // namespace ballast::venue::binance
