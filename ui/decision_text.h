// SPDX-License-Identifier: GPL-3.0-or-later
/// A Decision as rows to read: its inputs, the contributions that add up to the target, the guardrails that bound.
#pragma once

#include "engine/snapshot.h"
#include "ui/look.h"

#include <QString>

#include <vector>

namespace ballast::ui {

struct NamedFigure
{
    QString name, figure;
    bool operator==(const NamedFigure &) const = default;
};
[[nodiscard]] std::vector<NamedFigure> inputRows(const strategy::Decision &decision, const domain::Instrument &instrument);

struct ContributionRow
{
    QString name;
    double from = 0, to = 0; ///< where the bar of this factor begins and ends: running sum before and after
    bool operator==(const ContributionRow &) const = default;
};
/// One row a factor that moved the target; the last ends at it.
[[nodiscard]] std::vector<ContributionRow> contributionRows(const strategy::Decision &decision);

struct GuardrailRow
{
    QString name, before, after;
    bool operator==(const GuardrailRow &) const = default;
};
/// Only those that bound.
[[nodiscard]] std::vector<GuardrailRow> guardrailRows(const strategy::Decision &decision, const domain::Instrument &instrument);

[[nodiscard]] QString factorName(strategy::Factor factor);
[[nodiscard]] QString guardrailName(strategy::Guardrail guardrail);
[[nodiscard]] QString actionName(const strategy::Decision &decision);
[[nodiscard]] QColor actionColour(const strategy::Decision &decision, const Tokens &tokens);
[[nodiscard]] QString regimeName(market::Regime regime);
[[nodiscard]] QColor regimeColour(market::Regime regime, const Tokens &tokens);

} // namespace ballast::ui
