// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/parameter_trail.h"

#include "engine/overrides.h"
#include "strategy/parameter_set.h"
#include "strategy/presets.h"

#include <algorithm>

namespace ballast::evaluate {

namespace {

using strategy::ParameterId;

struct Change
{
    ChangedBy by = ChangedBy::nobody;
    domain::Timestamp at;
    std::string preset;
};

class Trail
{
public:
    explicit Trail(domain::Timestamp from) : m_from(from), m_overrides(strategy::Parameters()) {}

    void apply(const engine::RecordedStart &start)
    {
        advance(start.at);
        m_overrides = engine::Overrides(start.parameters);
        m_strategy = start.strategy;
        m_armed = start.armed;
        note(start.at, {ChangedBy::start, start.at, {}});
    }
    void apply(const engine::RecordedIntent &entry)
    {
        advance(entry.at);
        if (!entry.accepted || !entry.intent)
            return;
        if (const auto *ratio = std::get_if<engine::OverrideRatio>(&*entry.intent)) {
            (void)m_overrides.set(*ratio, entry.at);
        } else if (const auto *parameter = std::get_if<engine::OverrideParameter>(&*entry.intent)) {
            (void)m_overrides.set(*parameter, entry.at);
            note(entry.at, {ChangedBy::hand, entry.at, {}});
        } else if (std::holds_alternative<engine::BackToAutomatic>(*entry.intent)) {
            m_overrides.clear();
            note(entry.at, {ChangedBy::hand, entry.at, {}});
        } else if (const auto *chosen = std::get_if<engine::SelectStrategy>(&*entry.intent)) {
            m_strategy = chosen->name.str();
        } else if (const auto *preset = std::get_if<engine::ApplyPreset>(&*entry.intent)) {
            if (const auto *known = strategy::findPreset(preset->name.str())) {
                (void)m_overrides.setAutomatic(known->parameters());
                m_strategy = known->strategy;
                note(entry.at, {ChangedBy::preset, entry.at, preset->name.str()});
            }
        } else if (const auto *set = std::get_if<engine::ApplyParameters>(&*entry.intent)) {
            const auto then = strategy::withValues(m_overrides.automatic(), set->values);
            if (then && m_overrides.setAutomatic(*then)) {
                if (!set->strategy.view().empty())
                    m_strategy = set->strategy.str();
                note(entry.at, {ChangedBy::preset, entry.at, set->name.str()});
            }
        } else if (std::holds_alternative<engine::Arm>(*entry.intent)) {
            m_armed = true;
        } else if (std::holds_alternative<engine::Disarm>(*entry.intent)) {
            m_armed = false;
        }
    }
    /// Ends what has expired by then.
    void advance(domain::Timestamp at)
    {
        m_overrides.expire(at);
        remember(at, {ChangedBy::hand, at, {}}); // an expiry ends what a hand began
    }

    [[nodiscard]] ParameterTrail finish(domain::Timestamp to)
    {
        advance(to);
        begin(to);
        ParameterTrail out;
        out.before = m_before;
        out.now = m_overrides.effective();
        out.isArmed = m_armed;
        out.openEnded = m_overrides.ratio() && !m_overrides.ratio()->expiresAt.isSet();
        for (const auto &value : m_overrides.parameters())
            out.openEnded = out.openEnded || (value && !value->expiresAt.isSet());
        out.review.strategyBefore = m_strategyBefore;
        out.review.strategyNow = m_strategy;
        for (const auto &each : strategy::parameterTable()) {
            const auto &change = m_changes[std::size_t(each.id)];
            const double before = m_before[each.id], now = out.now[each.id];
            out.review.atDefault += now == each.defaultValue;
            if (now != each.defaultValue || change.by != ChangedBy::nobody)
                out.review.rows.push_back({each.id, each.defaultValue, before, now, change.by, change.at, change.preset});
        }
        std::ranges::stable_sort(out.review.rows, [](const auto &a, const auto &b) { return a.at > b.at; });
        return out;
    }

private:
    void begin(domain::Timestamp at)
    {
        if (at < m_from || m_begun)
            return;
        m_begun = true;
        m_before = m_last;
        m_strategyBefore = m_strategyLast;
    }
    void note(domain::Timestamp at, const Change &change) { remember(at, change); }
    /// What differs from before was changed by `change`, where it lies within the history.
    void remember(domain::Timestamp at, const Change &change)
    {
        const auto &now = m_overrides.effective();
        if (!m_any) { // the first values known are those that it began with
            m_any = change.by == ChangedBy::start || at >= m_from;
            m_last = now;
            m_strategyLast = m_strategy;
            return;
        }
        begin(at);
        for (std::size_t i = 0; i < strategy::parameterCount; ++i) {
            if (now.values[i] != m_last.values[i] && at >= m_from)
                m_changes[i] = change;
        }
        m_last = now;
        m_strategyLast = m_strategy;
    }

    domain::Timestamp m_from;
    engine::Overrides m_overrides;
    strategy::Parameters m_before, m_last;
    std::string m_strategy, m_strategyBefore, m_strategyLast;
    std::array<Change, strategy::parameterCount> m_changes{};
    bool m_any = false, m_begun = false, m_armed = false;
};

} // namespace

ParameterTrail parameterTrail(const engine::RecordedHistory &history)
{
    Trail trail(history.from);
    auto start = history.starts.begin();
    for (const auto &intent : history.intents) {
        for (; start != history.starts.end() && start->at <= intent.at; ++start)
            trail.apply(*start);
        trail.apply(intent);
    }
    for (; start != history.starts.end(); ++start)
        trail.apply(*start);
    return trail.finish(history.to);
}

} // namespace ballast::evaluate
