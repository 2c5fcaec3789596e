// SPDX-License-Identifier: GPL-3.0-or-later
/// What a person has to hear of, made from notes: one alert for each condition of each subject, however often it is told; repeated ever
/// more rarely, escalated while nobody answers, and ended with a word when it is over. A state machine of values: time comes in.
///
///     AlertBook book(defaultAlertRules());
///     for (const AlertMessage &message : book.take(note, now)) send(message);
///     for (const AlertMessage &message : book.tick(now)) send(message);
#pragma once

#include "engine/effect.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ballast::engine {

enum class Loudness : std::uint8_t {
    off,    ///< listed in the log only
    silent, ///< an alert, without sound and without messages outside
    on
};
[[nodiscard]] std::string_view name(Loudness loudness) noexcept;

struct AlertRule
{
    NoteCode code = NoteCode::armed;
    Loudness loudness = Loudness::on;
    /// The note that ends it; the same code told as `info` does, too: in either case when it is about the same subject, or about
    /// everything. Its own code: nothing else ends it. None: it also ends by being acknowledged, or by itself after a day.
    std::optional<NoteCode> endedBy;
    bool operator==(const AlertRule &) const = default;
};
/// One for each code that may become an alert; others never do.
[[nodiscard]] std::vector<AlertRule> defaultAlertRules();

struct AlertTiming
{
    domain::Duration firstRepeat = std::chrono::minutes(5);    ///< doubled with each repetition …
    domain::Duration rarestRepeat = std::chrono::hours(4);     ///< … up to this
    domain::Duration escalateAfter = std::chrono::minutes(10); ///< a critical alert that nobody acknowledged
    domain::Duration forgetAfter = std::chrono::hours(24);
    domain::Duration heartbeat{}; ///< "still alive" this often; 0 = never
    bool operator==(const AlertTiming &) const = default;
};

enum class AlertState : std::uint8_t { active, acknowledged, ended };
[[nodiscard]] std::string_view name(AlertState state) noexcept;

struct Alert
{
    std::uint64_t number = 0; ///< from 1 up
    NoteCode code = NoteCode::armed;
    Subject subject;
    Severity severity = Severity::warning; ///< the worst that was told
    std::string text;                      ///< the newest that was told
    domain::Timestamp since, last;
    int times = 1; ///< how often it was told
    AlertState state = AlertState::active;
    bool escalated = false;
    Loudness loudness = Loudness::on;
    bool operator==(const Alert &) const = default;
};

enum class AlertMessageKind : std::uint8_t { raised, repeated, escalated, ended, heartbeat, trial };
[[nodiscard]] std::string_view name(AlertMessageKind kind) noexcept;

struct AlertMessage
{
    AlertMessageKind kind = AlertMessageKind::raised;
    Alert alert; ///< without meaning for a heartbeat
    domain::Timestamp at;
    std::string_view mode{}; ///< in which Ballast runs; empty: not said
    bool operator==(const AlertMessage &) const = default;
};

class AlertBook
{
public:
    explicit AlertBook(std::vector<AlertRule> rules, AlertTiming timing = {}) : m_rules(std::move(rules)), m_timing(timing) {}

    /// Messages are made for alerts that are `on`. What was told while `active` already is counted, and says no more until its time.
    [[nodiscard]] std::vector<AlertMessage> take(const Note &note, domain::Timestamp now);
    /// Repetitions, escalations, the heartbeat, and the end of what is forgotten.
    [[nodiscard]] std::vector<AlertMessage> tick(domain::Timestamp now);
    /// Seen by a person: no repetition and no escalation any more. An alert that nothing else ends is over with it.
    void acknowledge(std::uint64_t number);
    void acknowledgeAll();
    /// Alerts that are open keep their state.
    void setRules(std::vector<AlertRule> rules) { m_rules = std::move(rules); }
    void setTiming(const AlertTiming &timing) { m_timing = timing; }

    [[nodiscard]] std::vector<Alert> alerts() const; ///< newest first, at most 200, ended ones too
    [[nodiscard]] const std::vector<AlertRule> &rules() const { return m_rules; }
    [[nodiscard]] const AlertTiming &timing() const { return m_timing; }

private:
    struct Held
    {
        Alert alert;
        domain::Timestamp said; ///< when it last became a message
        domain::Duration pause{};
        std::optional<NoteCode> endedBy;
    };
    [[nodiscard]] const AlertRule *ruleFor(NoteCode code) const;
    void acknowledge(Held &held);
    static void speak(std::vector<AlertMessage> &out, AlertMessageKind kind, Held &held, domain::Timestamp now);

    std::vector<AlertRule> m_rules;
    AlertTiming m_timing;
    std::vector<Held> m_held; ///< oldest first
    std::uint64_t m_numbers = 0;
    domain::Timestamp m_heartbeat;
};

} // namespace ballast::engine
