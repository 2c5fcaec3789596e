// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/alert_book.h"

#include "engine/alert_view.h"

#include <algorithm>

namespace ballast::engine {

namespace {

constexpr std::size_t mostHeld = 200;

bool isOpen(const Alert &alert) { return alert.state != AlertState::ended; }

/// Told by another code than the alert's own rule names: a suspension is over with the arming that it suspended, a conflict and a pause
/// with the next arming.
bool endsToo(NoteCode alert, NoteCode told)
{
    using enum NoteCode;
    if (alert == suspended)
        return told == disarmed || told == armed || told == paused || told == resumed;
    return alert == conflict && told == armed;
}

bool isAbout(const Note &note, const Alert &alert) { return note.subject == alert.subject || note.subject.isEverything(); }

} // namespace

std::string_view name(Loudness loudness) noexcept
{
    switch (loudness) {
    case Loudness::off: return "off";
    case Loudness::silent: return "silent";
    case Loudness::on: return "on";
    }
    return "?";
}

std::string_view name(AlertState state) noexcept
{
    switch (state) {
    case AlertState::active: return "active";
    case AlertState::acknowledged: return "acknowledged";
    case AlertState::ended: return "ended";
    }
    return "?";
}

std::string_view name(AlertMessageKind kind) noexcept
{
    switch (kind) {
    case AlertMessageKind::raised: return "raised";
    case AlertMessageKind::repeated: return "repeated";
    case AlertMessageKind::escalated: return "escalated";
    case AlertMessageKind::ended: return "ended";
    case AlertMessageKind::heartbeat: return "heartbeat";
    case AlertMessageKind::trial: return "trial";
    }
    return "?";
}

std::string_view name(ChannelKind kind) noexcept
{
    switch (kind) {
    case ChannelKind::webhook: return "webhook";
    case ChannelKind::ntfy: return "ntfy";
    case ChannelKind::telegram: return "telegram";
    }
    return "?";
}

std::vector<AlertRule> defaultAlertRules()
{
    using enum NoteCode;
    using enum Loudness;
    return {{suspended, on, recovered},
            {paused, silent, resumed},
            {feedLost, silent, feedBack}, // the suspension that follows a long one is loud
            {clockJump, silent, clockJump},
            {clockOffset, on, clockOffset},
            {orderRefused, on, {}},
            {orderUnknown, on, orderUnknown},
            {positionVanished, on, {}},
            {forcedByVenue, on, {}},
            {cancelPending, on, cancelDone},
            {marginCall, on, {}},
            {foreignOrder, on, foreignOrder},
            {foreignPosition, on, foreignPosition},
            {liquidationNear, on, liquidationNear},
            {liquidationMismatch, on, liquidationMismatch},
            {limitReached, on, limitReached},
            {dailyCostReached, on, dailyCostReached},
            {monthlyCostReached, on, monthlyCostReached},
            {conflict, on, resumed},
            {difference, on, reconciled},
            {intentRefused, off, {}},
            {keyRefused, on, keyRefused},
            {keyUnchecked, on, keyUnchecked},
            {keyExpires, on, keyExpires},
            {keyUnlocked, silent, keyUnlocked}, // the trader may have chosen so
            {keyTransfers, silent, keyTransfers},
            {journalFailed, on, journalFailed},
            {historyFailed, on, historyFailed},
            {recordLost, on, {}},
            {backupFailed, on, backupFailed},
            {engineSilent, on, engineSilent}};
}

const AlertRule *AlertBook::ruleFor(NoteCode code) const
{
    const auto found = std::ranges::find(m_rules, code, &AlertRule::code);
    return found == m_rules.end() ? nullptr : &*found;
}

void AlertBook::speak(std::vector<AlertMessage> &out, AlertMessageKind kind, Held &held, domain::Timestamp now)
{
    held.said = now;
    if (held.alert.loudness == Loudness::on)
        out.push_back({kind, held.alert, now});
}

std::vector<AlertMessage> AlertBook::take(const Note &note, domain::Timestamp now)
{
    std::vector<AlertMessage> out;
    for (auto &held : m_held) {
        const bool over = held.alert.code == note.code ? note.severity == Severity::info
                                                       : held.endedBy == note.code || endsToo(held.alert.code, note.code);
        if (!over || !isOpen(held.alert) || !isAbout(note, held.alert))
            continue;
        held.alert.state = AlertState::ended;
        held.alert.last = now;
        speak(out, AlertMessageKind::ended, held, now);
    }
    const auto *rule = ruleFor(note.code);
    if (!rule || rule->loudness == Loudness::off || note.severity == Severity::info)
        return out;
    const auto same = std::ranges::find_if(
        m_held, [&](const Held &held) { return held.alert.code == note.code && held.alert.subject == note.subject && isOpen(held.alert); });
    if (same != m_held.end()) {
        auto &alert = same->alert;
        const bool worse = note.severity > alert.severity;
        ++alert.times;
        alert.last = now;
        alert.text = note.text;
        alert.severity = std::max(alert.severity, note.severity);
        if (worse) { // what was seen as a warning is not seen as critical
            alert.state = AlertState::active;
            same->pause = m_timing.firstRepeat;
            speak(out, AlertMessageKind::raised, *same, now);
        }
        return out;
    }
    if (m_held.size() == mostHeld)
        m_held.erase(m_held.begin());
    m_held.push_back(
        {{++m_numbers, note.code, note.subject, note.severity, note.text, now, now, 1, AlertState::active, false, rule->loudness},
         now,
         m_timing.firstRepeat,
         rule->endedBy});
    speak(out, AlertMessageKind::raised, m_held.back(), now);
    return out;
}

std::vector<AlertMessage> AlertBook::tick(domain::Timestamp now)
{
    std::vector<AlertMessage> out;
    for (auto &held : m_held) {
        auto &alert = held.alert;
        if (!held.endedBy && isOpen(alert) && now - alert.last >= m_timing.forgetAfter)
            alert.state = AlertState::ended; // without a word: nothing has changed
        if (alert.state != AlertState::active)
            continue;
        if (alert.severity == Severity::critical && !alert.escalated && now - alert.since >= m_timing.escalateAfter) {
            alert.escalated = true;
            speak(out, AlertMessageKind::escalated, held, now);
        } else if (now - held.said >= held.pause) {
            held.pause = std::min(held.pause * 2, m_timing.rarestRepeat);
            speak(out, AlertMessageKind::repeated, held, now);
        }
    }
    if (m_timing.heartbeat > domain::Duration::zero()) {
        if (!m_heartbeat.isSet() || now - m_heartbeat >= m_timing.heartbeat) {
            m_heartbeat = now;
            out.push_back({AlertMessageKind::heartbeat, {}, now});
        }
    }
    return out;
}

void AlertBook::acknowledge(Held &held)
{
    if (held.alert.state == AlertState::active)
        held.alert.state = held.endedBy ? AlertState::acknowledged : AlertState::ended;
}

void AlertBook::acknowledge(std::uint64_t number)
{
    for (auto &held : m_held) {
        if (held.alert.number == number)
            acknowledge(held);
    }
}

void AlertBook::acknowledgeAll()
{
    for (auto &held : m_held)
        acknowledge(held);
}

std::vector<Alert> AlertBook::alerts() const
{
    std::vector<Alert> result;
    result.reserve(m_held.size());
    for (auto held = m_held.rbegin(); held != m_held.rend(); ++held)
        result.push_back(held->alert);
    return result;
}

} // namespace ballast::engine
