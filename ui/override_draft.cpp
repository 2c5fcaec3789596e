// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/override_draft.h"

#include <algorithm>
#include <iterator>

namespace ballast::ui {

OverrideRange overrideRange(OverrideTarget target, const strategy::Parameters &parameters)
{
    if (!target)
        return {0, parameters[strategy::ParameterId::maximumRatio], 0.01};
    const auto &spec = strategy::spec(*target);
    return {spec.minimum, spec.maximum, spec.step};
}

double editFactor(strategy::Unit unit)
{
    switch (unit) {
    case strategy::Unit::ratio:
    case strategy::Unit::perLeverage:
    case strategy::Unit::volatility:
    case strategy::Unit::fraction: return 100;
    default: return 1;
    }
}

strategy::Unit unitOf(OverrideTarget target) { return target ? strategy::spec(*target).unit : strategy::Unit::ratio; }

engine::Intent overrideIntent(OverrideTarget target, double value, std::chrono::seconds lasts, const QString &reason, domain::Timestamp now)
{
    const auto expires = lasts.count() > 0 ? now + lasts : domain::Timestamp();
    if (!target)
        return engine::OverrideRatio{value, expires, toLabel(reason)};
    return engine::OverrideParameter{*target, value, expires, toLabel(reason)};
}

engine::OverridePreview preview(const engine::Snapshot &snapshot, OverrideTarget target, double value)
{
    return target ? engine::previewParameter(snapshot, *target, value) : engine::previewRatio(snapshot, value);
}

domain::Label toLabel(const QString &text)
{
    QString kept = text.trimmed();
    while (kept.toUtf8().size() > qsizetype(domain::Label::capacity))
        kept.chop(kept.back().isLowSurrogate() ? 2 : 1);
    return domain::Label(kept.toStdString());
}

std::vector<engine::Note> overrideHistory(const engine::Snapshot &snapshot)
{
    std::vector<engine::Note> out;
    std::ranges::copy_if(snapshot.notes, std::back_inserter(out), [](const engine::Note &note) {
        return note.code == engine::NoteCode::overrideSet || note.code == engine::NoteCode::overrideEnded;
    });
    return out;
}

const engine::ActiveOverride *activeOverride(const engine::Snapshot &snapshot, OverrideTarget target)
{
    const auto found = std::find_if(snapshot.overrides.begin(), snapshot.overrides.end(),
                                    [&](const engine::ActiveOverride &each) { return each.parameter == target; });
    return found == snapshot.overrides.end() ? nullptr : &*found;
}

} // namespace ballast::ui
