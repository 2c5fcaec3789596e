// SPDX-License-Identifier: GPL-3.0-or-later
/// An answer for the evaluation page, replayed on a made-up market, and a source that gives it when it is told to.
#pragma once

#include "exchange/scenario.h"
#include "exchange/simulated_exchange.h"
#include "ui/evaluate_source.h"

#include <cmath>
#include <random>

namespace ballast::ui::test {

struct StubEvaluations : EvaluateSource
{
    EvaluateQuestion question;
    Told told;
    Done done;
    int asked = 0, cancelled = 0;

    void evaluate(EvaluateQuestion q, Told t, Done d) override
    {
        question = std::move(q);
        told = std::move(t);
        done = std::move(d);
        ++asked;
    }
    void cancel() override
    {
        ++cancelled;
        if (done)
            done(tl::unexpected(evaluate::stoppedEarly()));
    }
};

/// Four months of hours: a rise, then a fall of a third.
inline std::vector<domain::Candle> demoHours()
{
    std::vector<domain::Candle> out;
    std::mt19937_64 random(4);
    double price = 3'000;
    const auto start = domain::Timestamp::fromMs(1'735'689'600'000); // 2025-01-01
    for (int i = 0; i < 120 * 24; ++i) {
        const double shock = (double(random() >> 11) * 0x1p-53 - 0.5) * 0.02;
        const double next = price * (1 + shock + (i < 1'700 ? 0.0002 : i < 1'900 ? -0.002 : 0));
        out.push_back({start + std::chrono::hours(i), std::chrono::hours(1), price, std::max(price, next) * 1.002,
                       std::min(price, next) * 0.998, next, 5'000});
        price = next;
    }
    return out;
}

inline EvaluateAnswer demoEvaluation(const EvaluateQuestion &question, bool studied = true)
{
    const auto candles = demoHours();
    const auto config = exchange::standardConfig({}, 1, domain::Timestamp::fromMs(1));
    evaluate::ReplaySpec spec;
    spec.contract = {config.instruments.front(), config.schedules.front()};
    spec.direction = question.side;
    spec.leverage = question.leverage;
    spec.equity = question.equity;
    spec.hedgeCapital = domain::Money::fromEstimate(question.equity.toDouble() * question.leverage * question.hedgeShare);
    spec.transfer.mode = question.transfer;
    spec.warmUpBars = 100;
    evaluate::BootstrapPlan plan;
    plan.resamples = 200;
    const evaluate::MarketHistory history{candles, {}, {}, {}};
    EvaluateAnswer answer{evaluate::pairedRuns(spec, history, question.arms, {}, plan).value(), {}, {}};
    if (studied) {
        evaluate::LiquidationQuestion study;
        study.base = spec;
        study.leverages = {2, 3, 5, 10, 20};
        study.arms = question.arms;
        study.hedgedEvery = 72;
        study.plan.resamples = 200;
        answer.study = evaluate::studyLiquidations(study, history).value();
    }
    return answer;
}

} // namespace ballast::ui::test
