// SPDX-License-Identifier: GPL-3.0-or-later
/// A review with something of everything, and a source that answers when it is told to.
#pragma once

#include "ui/review_source.h"

#include <utility>

namespace ballast::ui::test {

inline evaluate::Review demoReview(domain::Timestamp now)
{
    using namespace evaluate;
    Review out;
    auto &weekly = out.weekly;
    weekly.from = now - std::chrono::hours(7 * 24);
    weekly.to = now;
    weekly.week = isoWeek(now);
    weekly.signedAt = now - std::chrono::hours(8 * 24);
    weekly.daysSinceSigned = 8;
    weekly.isDue = true;
    weekly.currency = "USDT";
    weekly.samples = 10'000;
    weekly.market = {{DriftFigure::volatility, 0.52, 0.81, true},      {DriftFigure::calmShare, 0.41, 0.08, true},
                     {DriftFigure::normalShare, 0.50, 0.57, false},    {DriftFigure::turbulentShare, 0.09, 0.35, true},
                     {DriftFigure::fundingRate, 0.0001, 0.0003, true}, {DriftFigure::spread, 0.4, 0.5, false},
                     {DriftFigure::leverage, 4.9, 5.6, false},         {DriftFigure::nearestDistance, 0.16, 0.09, true}};
    weekly.parameters.atDefault = strategy::parameterCount - 2;
    weekly.parameters.strategyBefore = weekly.parameters.strategyNow = "regime-adaptive";
    weekly.parameters.rows = {{strategy::ParameterId::bandWidth, 0.05, 0.05, 0.08, ChangedBy::hand, now - std::chrono::hours(50), {}},
                              {strategy::ParameterId::minimumRatio, 0.3, 0.4, 0.4, ChangedBy::nobody, {}, {}}};
    weekly.results = {31.4, -4.2, 12.9, 350, 0.0013, 0.07, 0.61, -212.5, -540.3, -0.06, -0.11, 1, 9.8, 12.9, 14};
    weekly.peace = {19, 2.7, 7, 6, std::chrono::hours(61), 3, 3.1, 1, std::chrono::minutes(42), 166};
    weekly.checks = {{CheckItem::costWithinBudget, true},   {CheckItem::insideBand, true},      {CheckItem::noNearLiquidation, false},
                     {CheckItem::slippageAsExpected, true}, {CheckItem::marketAsBefore, false}, {CheckItem::parametersAsIntended, false},
                     {CheckItem::alertsUnderstood, false},  {CheckItem::hedgeEffective, true}};
    OverrideEffect ratio{std::nullopt,
                         0.9,
                         now - std::chrono::hours(90),
                         now - std::chrono::hours(84),
                         OverrideEnd::expired,
                         "FOMC",
                         now - std::chrono::hours(83),
                         true,
                         -38.2,
                         6.1,
                         0.004,
                         -0.012};
    OverrideEffect band{strategy::ParameterId::bandWidth,
                        0.08,
                        now - std::chrono::hours(50),
                        now,
                        OverrideEnd::inForce,
                        "fewer trades",
                        now,
                        false,
                        4.7,
                        -2.2,
                        0,
                        0};
    out.audit = {weekly.from, weekly.to, {ratio, band}, {-33.5, 3.9, 0.004, -0.012}, 10'000};
    out.basis = AuditBasis::minutes;
    out.assumptions = {"The market is rebuilt from candles."};
    return out;
}

class StubReviews final : public ui::ReviewSource, public ui::WhatIfSource
{
public:
    void review(domain::Timestamp now, ui::ReviewSource::Done done) override
    {
        ++asked;
        askedAt = now;
        answer = std::move(done);
    }
    void ask(evaluate::WhatIfQuestion question, ui::WhatIfSource::Done done) override
    {
        ++questions;
        lastQuestion = std::move(question);
        answerWhatIf = std::move(done);
    }
    int asked = 0, questions = 0;
    domain::Timestamp askedAt;
    ui::ReviewSource::Done answer;
    evaluate::WhatIfQuestion lastQuestion;
    ui::WhatIfSource::Done answerWhatIf;
};

} // namespace ballast::ui::test
