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

/// 0 far from liquidation, 1 at it; nan distance counts as far (the engine holds on missing data before this matters).
double criticality(double distance, double criticalSigma)
{
    if (!(criticalSigma > 0) || !(distance < criticalSigma))
        return 0;
    return 1 - std::max(0.0, distance) / criticalSigma;
}

/// The largest ratio at which the hedge account keeps maintenance after `hedgeSafety` expected one-day moves against it.
double safeRatio(const DecisionInputs &inputs, const Parameters &parameters)
{
    constexpr double maintenance = 0.01; ///< of notional: above the first tiers of every venue, so that the way there is not underrated
    const double move = parameters[ParameterId::hedgeSafety] * inputs.volatility / std::sqrt(365.0) + maintenance;
    const double notional = std::fabs(inputs.protectedDelta) * inputs.mark;
    const double ratio = std::max(inputs.hedgeEquity, 0.0) / (notional * move);
    return parameters[ParameterId::hedgeSafety] > 0 && notional > 0 && !std::isnan(ratio) ? ratio : std::numeric_limits<double>::infinity();
}

bool paysToHedge(const DecisionInputs &inputs, const Parameters &parameters)
{
    const double notional = std::fabs(inputs.protectedDelta) * inputs.mark;
    return !(inputs.leverage < parameters[ParameterId::minimumLeverage]) && !(notional < parameters[ParameterId::minimumPosition]);
}

} // namespace

void applyGuardrails(Decision &decision, std::optional<double> manualRatio, const Parameters &parameters, double bandHalfWidth) noexcept
{
    for (double &part : decision.contributions) {
        if (!std::isfinite(part))
            part = 0;
    }
    const auto &in = decision.inputs;
    const bool manual = manualRatio && std::isfinite(*manualRatio);
    if (manual) {
        contribution(decision, Factor::overridden) = *manualRatio - sum(decision);
    } else {
        const double share = criticality(in.liquidationSigma, parameters[ParameterId::criticalSigma]);
        double tightened = sum(decision);
        const double before = tightened;
        bind(decision, Guardrail::criticalDistance, tightened,
             before + share * std::max(0.0, parameters[ParameterId::criticalRatio] - before));
        contribution(decision, Factor::criticality) = tightened - before;
    }

    const double wanted = sum(decision);
    double ratio = wanted;
    if (!manual) {
        const double floor = minimumRatio(in.leverage, parameters);
        const bool critical = in.liquidationSigma < parameters[ParameterId::criticalSigma];
        // Sideways: the cap gives way to the floor, to the largest loss and to nearing liquidation.
        if (decision.regime == market::Regime::calm && in.trendEfficiency < parameters[ParameterId::sidewaysEfficiency] && !critical)
            bind(decision, Guardrail::sidewaysCap, ratio, std::min(ratio, parameters[ParameterId::sidewaysCap]));
        bind(decision, Guardrail::minimumRatio, ratio, std::max(ratio, floor));
        const double stressed = in.leverage * parameters[ParameterId::stressMove]; // loss of equity without a hedge
        if (stressed > parameters[ParameterId::maximumLoss])
            bind(decision, Guardrail::maximumLoss, ratio, std::max(ratio, 1 - parameters[ParameterId::maximumLoss] / stressed));
        bind(decision, Guardrail::hedgeSafety, ratio, std::min(ratio, safeRatio(in, parameters)));
        if (in.protectedDelta != 0 && !paysToHedge(in, parameters))
            bind(decision, Guardrail::economics, ratio, 0);
    }
    bind(decision, Guardrail::maximumRatio, ratio, std::clamp(ratio, 0.0, parameters[ParameterId::maximumRatio]));
    contribution(decision, Factor::guardrails) += ratio - wanted;

    // The target is the sum as a machine adds it, so that the contributions always explain it exactly.
    decision.targetRatio = std::clamp(sum(decision), 0.0, parameters[ParameterId::maximumRatio]);
    contribution(decision, Factor::guardrails) += decision.targetRatio - sum(decision);
    decision.targetRatio = sum(decision);
    const double band = std::isfinite(bandHalfWidth) ? bandHalfWidth : parameters[ParameterId::bandWidth];
    decision.bandLow = decision.targetRatio - band;
    decision.bandHigh = decision.targetRatio + band;
}

} // namespace ballast::strategy
