// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/mode_gate.h"

#include "domain/text_format.h"

namespace ballast::engine {

ModeGate gate(Mode wanted) noexcept
{
    switch (wanted) {
    case Mode::demo:
    case Mode::observe: return {};
    case Mode::paper: return {Mode::observe, 1, 50};
    case Mode::testnet: return {Mode::paper, 3, 100};
    case Mode::live: return {Mode::testnet, 7, 200};
    }
    return {};
}

std::vector<std::string> missing(Mode wanted, const ModeEvidence &below)
{
    const auto needed = gate(wanted);
    const std::string mode(name(needed.below));
    std::vector<std::string> out;
    if (below.days < needed.days)
        out.push_back(domain::textFormat("%s has run on %d of %d days", mode.c_str(), below.days, needed.days));
    if (below.decisions < needed.decisions)
        out.push_back(domain::textFormat("%s has made %llu of %llu decisions", mode.c_str(),
                                         static_cast<unsigned long long>(below.decisions),
                                         static_cast<unsigned long long>(needed.decisions)));
    // Paper fills can't differ from the exchange's books; whoever trades beside a real hedge account has to settle that first.
    if (wanted == Mode::live && below.reconciliationErrors > 0)
        out.push_back(domain::textFormat("%s has met %llu differences between its books and the exchange's", mode.c_str(),
                                         static_cast<unsigned long long>(below.reconciliationErrors)));
    return out;
}

tl::expected<void, domain::Error> passGate(Mode wanted, const ModeEvidence &below)
{
    const auto open = missing(wanted, below);
    if (open.empty())
        return {};
    std::string what = std::string(name(wanted)) + " is not open yet: ";
    for (std::size_t i = 0; i < open.size(); ++i)
        what += (i > 0 ? "; " : "") + open[i];
    return tl::unexpected(
        domain::Error{domain::ErrorKind::refused, what, "run 'ballast " + std::string(name(gate(wanted).below)) + "' until then", 0});
}

std::string livePhrase(std::string_view symbol) { return "trade " + std::string(symbol) + " with real money"; }

tl::expected<LivePermit, domain::Error> LivePermit::grant(const ModeEvidence &testnet, std::string_view symbol, std::string_view typed)
{
    if (auto passed = passGate(Mode::live, testnet); !passed)
        return tl::unexpected(passed.error());
    if (typed != livePhrase(symbol))
        return tl::unexpected(
            domain::Error{domain::ErrorKind::refused, "real trading was not confirmed", "type exactly: " + livePhrase(symbol), 0});
    return LivePermit();
}

} // namespace ballast::engine
