// SPDX-License-Identifier: GPL-3.0-or-later
#include "market/har.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace ballast::market {

namespace {
constexpr std::size_t week = 5, month = 22, ownColumns = 4;
}

Har::Har(HarOptions options) : m_options(std::move(options)), m_squares(ownColumns + m_options.regressors.size()) {}

void Har::keep(Row row)
{
    m_squares.add(row.values, row.target);
    m_rows.push_back(std::move(row));
    if (m_rows.size() <= m_options.window)
        return;
    m_squares.add(m_rows.front().values, m_rows.front().target, -1);
    m_rows.pop_front();
    if (++m_sinceRebuild < m_options.window)
        return;
    m_sinceRebuild = 0; // taking rows out leaves rounding behind
    m_squares = LeastSquares(ownColumns + m_options.regressors.size());
    for (const auto &held : m_rows)
        m_squares.add(held.values, held.target);
}

void Har::add(double variance, std::span<const double> regressors)
{
    const bool isSound = variance > 0 && std::isfinite(variance) && regressors.size() == m_options.regressors.size()
                         && std::ranges::all_of(regressors, [](double x) { return std::isfinite(x); });
    if (!isSound) {
        m_lags.clear();
        m_latest.clear();
        return;
    }
    const double target = m_options.form == HarForm::level ? variance : std::log(variance);
    if (!m_latest.empty() && !m_isFrozen)
        keep({std::move(m_latest), target});
    m_latest.clear();
    m_lags.push_back(m_options.form == HarForm::log ? target : variance);
    if (m_lags.size() > month)
        m_lags.pop_front();
    if (m_lags.size() < month)
        return;
    const auto meanOfLast = [this](std::size_t count) {
        const double mean = std::accumulate(m_lags.end() - std::ptrdiff_t(count), m_lags.end(), 0.0) / double(count);
        return m_options.form == HarForm::logOfMeans ? std::log(mean) : mean;
    };
    m_latest = {1, target, meanOfLast(week), meanOfLast(month)};
    m_latest.insert(m_latest.end(), regressors.begin(), regressors.end());
}

bool Har::isReady() const { return !m_latest.empty() && m_rows.size() >= std::max(m_options.fewest, m_latest.size() + 1); }

HarForecast Har::forecast() const
{
    HarForecast forecast;
    if (!isReady())
        return forecast;
    const auto coefficients = m_squares.solve();
    double mean = 0, lowest = m_rows.front().target;
    for (const auto &row : m_rows) {
        mean += row.target / double(m_rows.size());
        lowest = std::min(lowest, row.target);
    }
    double residuals = 0, total = 0;
    for (const auto &row : m_rows) {
        const double fitted = std::inner_product(row.values.begin(), row.values.end(), coefficients.begin(), 0.0);
        residuals += (row.target - fitted) * (row.target - fitted);
        total += (row.target - mean) * (row.target - mean);
    }
    forecast.residualVariance = residuals / double(m_rows.size() - coefficients.size());
    forecast.rSquared = total > 0 ? 1 - residuals / total : 0;
    for (std::size_t i = 0; i < coefficients.size(); ++i) {
        constexpr std::array<const char *, ownColumns> names{"constant", "last", "mean of 5", "mean of 22"};
        const double contribution = coefficients[i] * m_latest[i];
        forecast.terms.push_back(
            {i < ownColumns ? names[i] : m_options.regressors[i - ownColumns], coefficients[i], m_latest[i], contribution});
        forecast.linear += contribution;
    }
    if (m_options.form != HarForm::level) {
        // A log forecast far outside what was seen (an outlying regressor) must not overflow.
        forecast.variance = std::exp(std::min(forecast.linear + forecast.residualVariance / 2, 300.0));
        lowest = std::exp(lowest);
    } else {
        forecast.variance = forecast.linear;
    }
    forecast.isFloored = forecast.variance < lowest;
    forecast.variance = std::max(forecast.variance, lowest);
    return forecast;
}

} // namespace ballast::market
