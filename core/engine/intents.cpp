// SPDX-License-Identifier: GPL-3.0-or-later
// What the trader asks for: each intent is carried out or refused with a reason, and recorded either way.
#include "domain/text_format.h"
#include "engine/engine_state.h"
#include "strategy/parameter_set.h"
#include "strategy/presets.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ballast::engine {

void Engine::State::on(const IntentEvent &event)
{
    std::visit([this](const auto &intent) { on(intent); }, event.intent);
    // Every handler ends with finishIntent, whose RecordIntent still lacks the intent itself.
    for (auto &effect : m_effects) {
        if (auto *record = std::get_if<RecordIntent>(&effect))
            record->intent = event.intent;
    }
    decide();
}

void Engine::State::finishIntent(tl::expected<void, domain::Error> result, const std::string &done)
{
    RecordIntent record;
    record.accepted = result.has_value();
    if (!result) {
        record.outcome = result.error().message();
        note(Severity::warning, NoteCode::intentRefused, "Not done: " + record.outcome + ".");
    } else {
        record.outcome = done;
    }
    m_effects.emplace_back(std::move(record));
}

void Engine::State::on(const Arm &)
{
    if (m_config.mode == Mode::observe)
        return finishIntent(tl::unexpected(domain::Error{domain::ErrorKind::refused, "Observe mode never sends orders",
                                                         "switch to Paper or Demo to arm", 0}),
                            {});
    if (!reconciled())
        return finishIntent(
            tl::unexpected(m_reconciliation.state == ReconciliationState::pending
                               ? domain::Error{domain::ErrorKind::unavailable, "the hedge account has not been read yet",
                                               "wait until it is connected", 0}
                               : domain::Error{domain::ErrorKind::refused, "the hedge account differs from what Ballast knows",
                                               "read the differences and acknowledge them first", 0}),
            {});
    m_armed = true;
    m_conflict = m_standingDown = false;
    m_unexplainedSince = {};
    note(Severity::info, NoteCode::armed, "Armed: Ballast adjusts the hedge by itself from now on.");
    finishIntent({}, "armed");
}

void Engine::State::on(const AcknowledgeDifferences &)
{
    if (m_reconciliation.state != ReconciliationState::differs)
        return finishIntent(tl::unexpected(domain::Error{domain::ErrorKind::refused, "there is no difference to acknowledge", {}, 0}), {});
    m_reconciliation.state = ReconciliationState::acknowledged;
    note(Severity::info, NoteCode::reconciled, "The differences are acknowledged; the hedge account counts as it is now.");
    finishIntent({}, "acknowledged");
}

void Engine::State::on(const Disarm &)
{
    m_armed = m_armWanted = false;
    note(Severity::info, NoteCode::disarmed, "Disarmed: Ballast watches, and sends nothing. The hedge stays as it is.");
    finishIntent({}, "disarmed");
}

void Engine::State::on(const Pause &)
{
    m_paused = true;
    note(Severity::warning, NoteCode::paused, "Paused: no new hedge orders. Resting orders and the hedge stay.");
    finishIntent({}, "paused");
}

void Engine::State::on(const Resume &)
{
    m_paused = m_flattening = m_conflict = false;
    m_unexplainedSince = {};
    note(Severity::info, NoteCode::resumed, "Resumed.");
    finishIntent({}, "resumed");
}

void Engine::State::on(const CancelOrders &)
{
    if (m_config.mode == Mode::observe)
        return finishIntent(tl::unexpected(domain::Error{domain::ErrorKind::refused, "Observe mode never sends orders, nor cancels any",
                                                         "cancel them at the exchange", 0}),
                            {});
    m_paused = true;
    cancelEverything();
    note(Severity::warning, NoteCode::paused, "Paused, and cancelling the hedge account's resting orders. The hedge stays.");
    finishIntent({}, "cancelling");
}

void Engine::State::on(const FlattenHedge &)
{
    if (m_config.mode == Mode::observe)
        return finishIntent(tl::unexpected(domain::Error{domain::ErrorKind::refused, "Observe mode never sends orders",
                                                         "close the hedge at the exchange", 0}),
                            {});
    m_paused = m_flattening = true;
    m_adjustment.reset();
    cancelEverything();
    note(Severity::warning, NoteCode::paused, "Paused, cancelling orders and closing the hedge. The protected account is not touched.");
    finishIntent({}, "flattening");
}

namespace {

std::string withReason(std::string text, const domain::Label &reason)
{
    return reason.view().empty() ? text : std::move(text) + " Reason: " + reason.str() + ".";
}

} // namespace

void Engine::State::on(const OverrideRatio &request)
{
    auto result = m_overrides.set(request, m_now);
    if (result)
        note(Severity::info, NoteCode::overrideSet,
             withReason(domain::textFormat("Manual ratio of %.0f %% in force.", request.ratio * 100), request.reason));
    finishIntent(std::move(result), "override set");
}

void Engine::State::on(const OverrideParameter &request)
{
    auto result = m_overrides.set(request, m_now);
    if (result) {
        m_regime.setThresholds(thresholds(m_overrides.effective()));
        note(Severity::info, NoteCode::overrideSet,
             withReason(
                 domain::textFormat("%s set to %.6g by hand.", std::string(strategy::spec(request.parameter).name).c_str(), request.value),
                 request.reason));
    }
    finishIntent(std::move(result), "override set");
}

void Engine::State::on(const BackToAutomatic &)
{
    const bool any = m_overrides.any();
    m_overrides.clear();
    m_regime.setThresholds(thresholds(m_overrides.effective()));
    if (any)
        note(Severity::info, NoteCode::overrideEnded, "Back to automatic: every manual override is cleared.");
    finishIntent({}, "automatic");
}

void Engine::State::on(const SelectStrategy &request)
{
    const auto *chosen = strategy::findStrategy(request.name.str());
    if (!chosen)
        return finishIntent(tl::unexpected(domain::Error::badInput("there is no strategy '" + request.name.str() + "'",
                                                                   "choose one of the list of strategies")),
                            {});
    m_strategy = chosen;
    m_config.strategy = chosen->name;
    note(Severity::info, NoteCode::overrideSet, "Strategy in force: " + m_config.strategy + ".");
    finishIntent({}, "strategy " + m_config.strategy);
}

void Engine::State::on(const ApplyPreset &request)
{
    const auto *preset = strategy::findPreset(request.name.str());
    if (!preset)
        return finishIntent(
            tl::unexpected(domain::Error::badInput("there is no preset '" + request.name.str() + "'", "choose one of the list of presets")),
            {});
    auto result = m_overrides.setAutomatic(preset->parameters());
    if (result) {
        m_strategy = strategy::findStrategy(preset->strategy);
        m_config.strategy = preset->strategy;
        m_regime.setThresholds(thresholds(m_overrides.effective()));
        note(Severity::info, NoteCode::overrideSet, "Preset in force: " + std::string(preset->name) + ".");
    }
    finishIntent(std::move(result), "preset " + std::string(preset->name));
}

void Engine::State::on(const ApplyParameters &request)
{
    const auto *chosen = request.strategy.view().empty() ? m_strategy : strategy::findStrategy(request.strategy.view());
    if (!chosen)
        return finishIntent(tl::unexpected(domain::Error::badInput("there is no strategy '" + request.strategy.str() + "'",
                                                                   "choose one of the list of strategies")),
                            {});
    const auto then = strategy::withValues(m_overrides.automatic(), request.values);
    if (!then)
        return finishIntent(tl::unexpected(then.error()), {});
    auto result = m_overrides.setAutomatic(*then);
    if (result) {
        m_strategy = chosen;
        m_config.strategy = chosen->name;
        m_regime.setThresholds(thresholds(m_overrides.effective()));
        note(Severity::info, NoteCode::overrideSet, "Parameter set in force: " + request.name.str() + ".");
    }
    finishIntent(std::move(result), "parameters " + request.name.str());
}

void Engine::State::on(const StandDown &)
{
    m_standingDown = true;
    const bool rests = hasOpenOrders(); // one of unknown fate may rest, too
    if (rests)
        cancelEverything();
    renewDeadManSwitch();
    note(Severity::info, NoteCode::disarmed,
         rests ? "Ballast ends: its resting order is being cancelled, the hedge stays as it is."
               : "Ballast ends: no order of its own rests, the hedge stays as it is.");
    finishIntent({}, "standing down");
}

void Engine::State::on(const SignReview &request) { finishIntent({}, "signed for " + request.week.str()); }

void Engine::State::on(const RemindOfReview &request)
{
    note(Severity::warning, NoteCode::reviewDue,
         domain::textFormat("No weekly review has been signed for %d days. Open the review, see what has drifted, and sign it.",
                            request.days));
    finishIntent({}, "reminded");
}

void Engine::State::on(const WindowShown &) { finishIntent({}, {}); }

void Engine::State::on(const AskForDial &)
{
    constexpr double largestLeverage = 50;
    constexpr std::size_t fewestDays = 30;
    const auto other = std::ranges::find_if(m_histories, [&](const auto &each) { return &each != &history() && each.days() > 0; });
    if (history().days() < fewestDays || !m_book.complete || m_book.protectedDelta == 0 || !(m_book.protectedEquity > 0))
        return finishIntent(tl::unexpected(domain::Error{domain::ErrorKind::unavailable, "the signal dial can't be measured yet",
                                                         "wait until a protected position and 30 days of history are there", 0}),
                            {});
    MeasureDial ask;
    ask.isLong = m_book.protectedDelta > 0;
    ask.leverage = std::clamp(m_book.leverage, 0.1, largestLeverage);
    ask.equity = m_book.protectedEquity;
    ask.hedgeEquity = std::max(0.0, m_book.hedgeEquity);
    ask.strategy = m_config.strategy;
    ask.parameters = m_overrides.effective();
    ask.instrument = hedgeInstrument();
    ask.schedule = m_config.schedules[m_config.hedgeInstrument.value];
    ask.hourly.assign(history().bars().begin(), history().bars().end());
    if (other != m_histories.end())
        ask.reference.assign(other->bars().begin(), other->bars().end());
    m_effects.emplace_back(std::move(ask));
    finishIntent({}, "measuring the signal dial");
}

void Engine::State::on(const DialMeasured &event) { m_dial = event.rows; }

} // namespace ballast::engine
