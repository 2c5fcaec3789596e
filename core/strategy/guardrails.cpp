// SPDX-License-Identifier: GPL-3.0-or-later
#include "strategy/guardrails.h"

#include "strategy/strategy.h"

#include <algorithm>
#include <cmath>

namespace ballast::strategy {

namespace {

double &contribution(Decision &decision, Factor factor) { return decision.contributions[std::size_t(factor)]; }

double sum(const Decision &decision)
{
    double total = 0;
    for (const double part : decision.contributions)
        total += part;
    return total;
}

/// Moves `ratio` to `limited`, leaving a trace.
void bind(Decision &decision, Guardrail guardrail, double &ratio, double limited)
{
    auto &effect = decision.guardrails[std::size_t(guardrail)];
    effect = {ratio, limited, limited != ratio};
    ratio = limited;
}

} // namespace

void applyGuardrails(Decision &decision, std::optional<double> manualRatio, const Parameters &parameters) noexcept
{
    for (double &part : decision.contributions) {
        if (!std::isfinite(part))
            part = 0;
    }
    if (manualRatio && std::isfinite(*manualRatio))
        contribution(decision, Factor::overridden) = *manualRatio - sum(decision);

    const double wanted = sum(decision);
    double ratio = wanted;
    const double floor = manualRatio ? 0.0 : minimumRatio(decision.inputs.leverage, parameters);
    bind(decision, Guardrail::minimumRatio, ratio, std::max(ratio, floor));
    bind(decision, Guardrail::maximumRatio, ratio, std::min(ratio, parameters[ParameterId::maximumRatio]));
    contribution(decision, Factor::guardrails) += ratio - wanted;

    // The target is the sum as a machine adds it, so that the contributions always explain it exactly.
    decision.targetRatio = std::clamp(sum(decision), 0.0, parameters[ParameterId::maximumRatio]);
    contribution(decision, Factor::guardrails) += decision.targetRatio - sum(decision);
    decision.targetRatio = sum(decision);
    decision.bandLow = decision.targetRatio - parameters[ParameterId::bandWidth];
    decision.bandHigh = decision.targetRatio + parameters[ParameterId::bandWidth];
}

} // namespace ballast::strategy
