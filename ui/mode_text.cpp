// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mode_text.h"

#include "ui/core_text.h"
#include "ui/format.h"
#include "ui/header_panel.h"
#include "ui/setup_text.h"
#include "ui/words.h"

namespace ballast::ui {

namespace {

QString ofNeeded(std::uint64_t have, std::uint64_t needed) { return tr("%1 of %2").arg(have).arg(needed); }

} // namespace

QString evidenceText(const Rung &rung)
{
    const auto needed = engine::gate(rung.mode);
    if (needed.days == 0)
        return {};
    QString out = tr("%1 has run on %2 days and made %3 decisions")
                      .arg(modeName(needed.below), ofNeeded(std::uint64_t(rung.evidence.days), std::uint64_t(needed.days)),
                           ofNeeded(rung.evidence.decisions, needed.decisions));
    if (rung.mode == engine::Mode::live)
        out += tr(", with %1 differences between books and exchange").arg(rung.evidence.reconciliationErrors);
    return out + u'.';
}

QString missingText(const Rung &rung)
{
    if (rung.missing.empty())
        return {};
    return tr("Not open yet.") + u' ' + evidenceText(rung);
}

QString leavesBehind(engine::Mode mode)
{
    if (!engine::outlivesTheProcess(mode))
        return {};
    return tr("Ending %1 cancels its resting orders. The hedge position stays open, and nobody adjusts it until %1 runs again.")
        .arg(modeName(mode));
}

QString stateText(const SessionState &state)
{
    using Phase = SessionState::Phase;
    switch (state.phase) {
    case Phase::checking: return tr("Looking at account, keys and evidence. What runs now goes on meanwhile.");
    case Phase::ending: return tr("Ending the session: resting orders are cancelled, connections closed.");
    case Phase::starting: return tr("Starting %1: asking the exchange for account and market.").arg(modeName(state.mode));
    case Phase::running:
        if (state.error)
            return tr("%1 was not started: %2 %3 goes on.")
                .arg(state.wanted ? modeName(*state.wanted) : QString(), errorText(*state.error), modeName(state.mode));
        return {};
    case Phase::none:
        if (state.error)
            return tr("%1 could not be started: %2 Nothing runs, and nothing is traded.")
                .arg(state.wanted ? modeName(*state.wanted) : QString(), errorText(*state.error));
        return {};
    }
    return {};
}

} // namespace ballast::ui
