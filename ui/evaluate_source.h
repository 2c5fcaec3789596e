// SPDX-License-Identifier: GPL-3.0-or-later
/// Where the evaluation page's answers come from: made by the application, so that the window knows neither files nor threads.
#pragma once

#include "domain/error.h"
#include "evaluate/liquidation_study.h"
#include "evaluate/paired_runs.h"

#include <tl/expected.hpp>

#include <QStringList>

#include <functional>
#include <optional>

namespace ballast::ui {

struct EvaluateQuestion
{
    QStringList klines, funding, impliedVolatility, bitcoin; ///< paths
    bool ownPositions = false; ///< those that Ballast recorded, in place of the one below; on its own candles where none are named
    evaluate::Direction side = evaluate::Direction::longPosition;
    double leverage = 5;
    domain::Money equity = domain::Money::fromInteger(10'000);
    double hedgeShare = 0.2; ///< hedge capital / notional
    evaluate::TransferMode transfer = evaluate::TransferMode::automatic;
    std::vector<evaluate::Arm> arms;
    bool liquidations = false; ///< the liquidation study as well, at several leverages and with every transfer mode
};

struct EvaluateAnswer
{
    evaluate::PairedRuns runs;
    std::optional<evaluate::LiquidationStudy> study;
    QStringList notes; ///< what was dropped from the files
};

class EvaluateSource
{
public:
    using Done = std::function<void(tl::expected<EvaluateAnswer, domain::Error>)>;
    using Told = std::function<void(double share)>; ///< of the work that is done
    virtual ~EvaluateSource() = default;
    /// Worked out elsewhere. Both are called in the window's thread, `done` once and last, unless the source has gone by then. One question
    /// at a time: asked again before that, the first one is cancelled.
    virtual void evaluate(EvaluateQuestion question, Told told, Done done) = 0;
    /// Soon answered with an error that says so.
    virtual void cancel() = 0;
};

} // namespace ballast::ui
