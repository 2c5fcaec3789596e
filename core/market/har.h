// SPDX-License-Identifier: GPL-3.0-or-later
/// HAR (Corsi 2009): next period's realised variance on a constant, the last one, the mean of 5 and the mean of 22, and any further
/// regressors (funding, basis, book imbalance, DVOL); OLS over a rolling window, refitted with every period.
/// The log forms regress logs and return exp(forecast + s^2/2), s^2 the residual variance: on means of logs, or on logs of means
/// (Andersen, Bollerslev & Diebold 2007).
#pragma once

#include "market/least_squares.h"

#include <cstdint>
#include <deque>
#include <span>
#include <string>
#include <vector>

namespace ballast::market {

enum class HarForm : std::uint8_t { level, log, logOfMeans };

struct HarOptions
{
    HarForm form = HarForm::level;
    std::size_t window = 1000;           ///< rows in the regression
    std::size_t fewest = 60;             ///< rows before it forecasts
    std::vector<std::string> regressors; ///< names of the further columns
};

struct HarTerm
{
    std::string name;
    double coefficient = 0;
    double value = 0;
    double contribution = 0; ///< coefficient times value
};

struct HarForecast
{
    double variance = 0; ///< per period, never below the smallest variance of the window
    double linear = 0;   ///< the sum of the contributions: a variance, or its log (without s^2/2) in the log forms
    double residualVariance = 0;
    double rSquared = 0; ///< in sample
    bool isFloored = false;
    std::vector<HarTerm> terms;
};

class Har
{
public:
    explicit Har(HarOptions options = {});
    /// The variance of the period that closed, and the further regressors known at its end. A variance that is not positive and
    /// finite, or a regressor that is not finite, is a gap: the lags start again, the fitted rows stay.
    void add(double variance, std::span<const double> regressors = {});
    /// Keeps the fit as it is: what comes later moves the lags, no longer the coefficients.
    void freeze() { m_isFrozen = true; }
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] HarForecast forecast() const; ///< of the next period; an empty one (variance 0) while not ready

private:
    struct Row
    {
        std::vector<double> values;
        double target = 0;
    };
    void keep(Row row);

    HarOptions m_options;
    LeastSquares m_squares;
    std::deque<Row> m_rows;
    std::deque<double> m_lags;    ///< the last 22; logs where their mean is regressed
    std::vector<double> m_latest; ///< the row whose target is still to come
    std::size_t m_sinceRebuild = 0;
    bool m_isFrozen = false;
};

} // namespace ballast::market
