// SPDX-License-Identifier: GPL-3.0-or-later
#include "venue/binance/symbol_table.h"

namespace ballast::venue::binance {

void SymbolTable::add(std::string_view symbol, domain::InstrumentId id) { m_entries.push_back({domain::Symbol(symbol), id}); }

std::optional<domain::InstrumentId> SymbolTable::resolve(std::string_view symbol)
{
    for (const auto &entry : m_entries) {
        if (entry.symbol.view() == symbol)
            return entry.id;
    }
    if (m_policy == Policy::fixed || !domain::Symbol::fits(symbol) || m_entries.size() > 60'000)
        return std::nullopt;
    const domain::InstrumentId id{std::uint16_t(m_entries.size())};
    add(symbol, id);
    return id;
}

std::string_view SymbolTable::nameOf(domain::InstrumentId id) const
{
    for (const auto &entry : m_entries) {
        if (entry.id == id)
            return entry.symbol.view();
    }
    return "?";
}

} // namespace ballast::venue::binance
