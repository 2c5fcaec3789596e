// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/peace_of_mind.h"

#include "domain/numbers.h"

#include <algorithm>
#include <map>

namespace ballast::evaluate {

namespace {

using domain::Timestamp;
using engine::RecordedIntent;

constexpr auto longestGap = std::chrono::minutes(10); ///< between samples of a running session
constexpr std::int64_t hourNs = 3'600'000'000'000;
constexpr int evening = 22, morning = 7;

/// The evening's day of the night that `local` lies in; nullopt by day.
std::optional<std::int64_t> nightOf(Timestamp local)
{
    const auto day = domain::dayNumber(local);
    const auto hour = (local.ns - day * domain::nsPerDay) / hourNs;
    if (hour >= evening)
        return day;
    return hour < morning ? std::optional(day - 1) : std::nullopt;
}

/// By hand, on how the hedge is run; looking, signing and acknowledging are none.
bool isIntervention(const RecordedIntent &entry)
{
    if (!entry.accepted || !entry.intent)
        return false;
    return std::visit(
        [](const auto &intent) {
            using T = std::remove_cvref_t<decltype(intent)>;
            return std::is_same_v<
                       T, engine::
                              Disarm> || std::is_same_v<T, engine::Pause> || std::is_same_v<T, engine::Resume> || std::is_same_v<T, engine::CancelOrders> || std::is_same_v<T, engine::FlattenHedge> || std::is_same_v<T, engine::OverrideRatio> || std::is_same_v<T, engine::OverrideParameter> || std::is_same_v<T, engine::BackToAutomatic> || std::is_same_v<T, engine::SelectStrategy> || std::is_same_v<T, engine::ApplyPreset> || std::is_same_v<T, engine::ApplyParameters>;
        },
        *entry.intent);
}

void countNights(const engine::RecordedHistory &history, domain::Duration localTime, PeaceOfMind &out)
{
    constexpr std::size_t fewestMinutes = 9 * 60 / 2;
    struct Night
    {
        std::size_t minutes = 0;
        bool alarmed = false;
    };
    std::map<std::int64_t, Night> nights;
    std::int64_t lastMinute = 0;
    for (const auto &sample : history.samples) {
        const auto minute = sample.at.ns / (hourNs / 60);
        if (const auto night = nightOf(sample.at + localTime); night && minute != lastMinute)
            ++nights[*night].minutes;
        lastMinute = minute;
    }
    for (const auto &note : history.notes) {
        if (const auto night = nightOf(note.at + localTime); night && note.severity >= engine::Severity::warning)
            nights[*night].alarmed = true;
    }
    for (const auto &[day, night] : nights) {
        if (night.minutes < fewestMinutes)
            continue;
        ++out.nights;
        out.quietNights += !night.alarmed;
    }
}

/// Samples tell when a session ran; starts, intents and notes whether it was armed, and when a hand came in between.
void measureUntouched(const engine::RecordedHistory &history, PeaceOfMind &out)
{
    struct Mark
    {
        Timestamp at;
        enum Kind : std::uint8_t { armed, disarmed, touched, running } kind;
    };
    std::vector<Mark> marks;
    for (const auto &start : history.starts)
        marks.push_back({start.at, start.armed ? Mark::armed : Mark::disarmed});
    for (const auto &note : history.notes) { // also of an arming by itself, after the accounts were compared
        if (note.code == engine::name(engine::NoteCode::armed))
            marks.push_back({note.at, Mark::armed});
        else if (note.code == engine::name(engine::NoteCode::disarmed))
            marks.push_back({note.at, Mark::disarmed});
    }
    for (const auto &intent : history.intents) {
        if (isIntervention(intent))
            marks.push_back({intent.at, Mark::touched});
    }
    for (const auto &sample : history.samples)
        marks.push_back({sample.at, Mark::running});
    std::ranges::stable_sort(marks, {}, &Mark::at);
    bool isArmed = false;
    Timestamp since, last;
    for (const auto &mark : marks) {
        if (mark.kind == Mark::armed || mark.kind == Mark::disarmed)
            isArmed = mark.kind == Mark::armed;
        if (mark.kind == Mark::running) {
            if (!last.isSet() || mark.at - last > longestGap)
                since = mark.at; // a new session
            last = mark.at;
        } else {
            since = std::max(mark.at, last);
        }
        if (isArmed && last.isSet() && since.isSet())
            out.longestUntouched = std::max(out.longestUntouched, last - since);
    }
}

} // namespace

PeaceOfMind peaceOfMind(const engine::RecordedHistory &history, domain::Duration localTime)
{
    using domain::unknownValue;
    PeaceOfMind out;
    domain::Duration watched{}, answered{};
    for (std::size_t i = 1; i < history.samples.size(); ++i) {
        if (const auto step = history.samples[i].at - history.samples[i - 1].at; step <= longestGap)
            watched += step;
    }
    out.hoursWatched = domain::toSeconds(watched) / 3600;
    for (const auto &note : history.notes)
        out.alerts += note.severity >= engine::Severity::warning;
    Timestamp asked;
    auto note = history.notes.begin();
    for (const auto &entry : history.intents) {
        for (; note != history.notes.end() && note->at <= entry.at; ++note) {
            if (note->code == engine::name(engine::NoteCode::difference) && !asked.isSet())
                asked = note->at;
        }
        if (!entry.accepted || !entry.intent)
            continue;
        out.looks += std::holds_alternative<engine::WindowShown>(*entry.intent);
        if (std::holds_alternative<engine::AcknowledgeDifferences>(*entry.intent) && asked.isSet()) {
            ++out.acknowledged;
            answered += entry.at - asked;
            asked = {};
        }
    }
    if (out.acknowledged > 0)
        out.meanAcknowledgement = answered / std::int64_t(out.acknowledged);
    const double days = out.hoursWatched / 24;
    out.looksPerDay = days >= 1 ? double(out.looks) / days : unknownValue;
    out.alertsPerWeek = days >= 1 ? double(out.alerts) / days * 7 : unknownValue;
    countNights(history, localTime, out);
    measureUntouched(history, out);
    return out;
}

} // namespace ballast::evaluate
