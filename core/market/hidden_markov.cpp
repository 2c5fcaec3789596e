// SPDX-License-Identifier: GPL-3.0-or-later
#include "market/hidden_markov.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>
#include <vector>

namespace ballast::market {

namespace {

constexpr std::size_t fewestPerState = 50;

/// Densities relative to the likeliest state, so that a far outlier can't underflow all of them; returns the log of the scale.
double densities(const HiddenMarkov &model, double value, StateProbabilities &out)
{
    double highest = -std::numeric_limits<double>::infinity();
    for (std::size_t s = 0; s < model.states; ++s) {
        const double z = (value - model.mean[s]) / model.deviation[s];
        out[s] = -0.5 * z * z - std::log(model.deviation[s]) - 0.5 * std::log(2 * std::numbers::pi);
        highest = std::max(highest, out[s]);
    }
    for (std::size_t s = 0; s < model.states; ++s)
        out[s] = std::exp(out[s] - highest);
    return highest;
}

double normalise(StateProbabilities &p, std::size_t states)
{
    const double sum = std::accumulate(p.begin(), p.begin() + std::ptrdiff_t(states), 0.0);
    for (std::size_t s = 0; s < states; ++s)
        p[s] = sum > 0 ? p[s] / sum : 1 / double(states);
    return std::max(sum, std::numeric_limits<double>::min());
}

StateProbabilities stepped(const HiddenMarkov &model, const StateProbabilities &before)
{
    StateProbabilities after{};
    for (std::size_t from = 0; from < model.states; ++from)
        for (std::size_t to = 0; to < model.states; ++to)
            after[to] += before[from] * model.transition[from][to];
    return after;
}

/// One EM step; returns the log-likelihood of the model that went in.
double improve(HiddenMarkov &model, std::span<const double> values, double floor, std::vector<StateProbabilities> &alpha,
               std::vector<StateProbabilities> &density)
{
    const std::size_t n = values.size(), k = model.states;
    std::vector<double> scale(n);
    double total = 0;
    for (std::size_t t = 0; t < n; ++t) {
        total += densities(model, values[t], density[t]);
        alpha[t] = t == 0 ? model.initial : stepped(model, alpha[t - 1]);
        for (std::size_t s = 0; s < k; ++s)
            alpha[t][s] *= density[t][s];
        scale[t] = normalise(alpha[t], k);
        total += std::log(scale[t]);
    }
    StateProbabilities beta{}, weight{}, sum{}, squares{}, first{};
    std::array<StateProbabilities, maximumStates> moves{};
    beta.fill(1);
    for (std::size_t t = n; t-- > 0;) {
        StateProbabilities gamma{};
        for (std::size_t s = 0; s < k; ++s)
            gamma[s] = alpha[t][s] * beta[s];
        normalise(gamma, k);
        for (std::size_t s = 0; s < k; ++s) {
            weight[s] += gamma[s];
            sum[s] += gamma[s] * values[t];
            squares[s] += gamma[s] * (values[t] - model.mean[s]) * (values[t] - model.mean[s]);
        }
        first = gamma;
        if (t == 0)
            break;
        StateProbabilities earlier{};
        for (std::size_t from = 0; from < k; ++from)
            for (std::size_t to = 0; to < k; ++to) {
                const double path = model.transition[from][to] * density[t][to] * beta[to] / scale[t];
                moves[from][to] += alpha[t - 1][from] * path;
                earlier[from] += path;
            }
        beta = earlier;
    }
    model.initial = first;
    for (std::size_t s = 0; s < k; ++s) {
        if (weight[s] > 1e-9) {
            const double mean = sum[s] / weight[s], shift = mean - model.mean[s];
            model.deviation[s] = std::sqrt(std::max(squares[s] / weight[s] - shift * shift, floor * floor));
            model.mean[s] = mean;
        }
        for (std::size_t to = 0; to < k; ++to)
            model.transition[s][to] = moves[s][to] + 1e-6; // a move never seen is not impossible
        normalise(model.transition[s], k);
    }
    return total;
}

std::vector<double> quantiles(std::span<const double> values, std::size_t parts)
{
    std::vector<double> sorted(values.begin(), values.end());
    std::ranges::sort(sorted);
    std::vector<double> cuts;
    for (std::size_t i = 1; i < parts; ++i)
        cuts.push_back(sorted[sorted.size() * i / parts]);
    return cuts;
}

} // namespace

StateProbabilities HiddenMarkov::filter(const StateProbabilities &before, double logVariance) const
{
    auto after = stepped(*this, before);
    if (std::isfinite(logVariance)) {
        StateProbabilities density{};
        densities(*this, logVariance, density);
        for (std::size_t s = 0; s < states; ++s)
            after[s] *= density[s];
    }
    normalise(after, states);
    return after;
}

double HiddenMarkov::annualVolatility(std::size_t state) const
{
    constexpr double daysAYear = 365;
    return std::sqrt(std::exp(mean[state]) * daysAYear);
}

double HiddenMarkov::predict(const StateProbabilities &filtered) const
{
    const auto next = stepped(*this, filtered);
    return std::inner_product(next.begin(), next.begin() + std::ptrdiff_t(states), mean.begin(), 0.0);
}

tl::expected<HiddenMarkov, domain::Error> fitHiddenMarkov(std::span<const double> values, std::size_t states)
{
    if (states < 2 || states > maximumStates)
        return tl::unexpected(domain::Error::badInput("a regime model has two or three states"));
    if (values.size() < fewestPerState * states)
        return tl::unexpected(domain::Error::badInput("too few periods to fit a regime model"));
    if (!std::ranges::all_of(values, [](double x) { return std::isfinite(x); }))
        return tl::unexpected(domain::Error::badInput("a log variance is not a finite number"));
    const auto n = double(values.size());
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / n;
    double squares = 0;
    for (const double x : values)
        squares += (x - mean) * (x - mean);
    const double deviation = std::sqrt(squares / n);
    if (!(deviation > 1e-9))
        return tl::unexpected(domain::Error::badInput("the log variances never change"));

    HiddenMarkov model;
    model.states = states;
    const auto middles = quantiles(values, 2 * states); // every other cut is the middle of a state's share
    for (std::size_t s = 0; s < states; ++s) {
        model.mean[s] = middles[2 * s];
        model.deviation[s] = deviation / double(states);
        model.initial[s] = 1 / double(states);
        for (std::size_t to = 0; to < states; ++to)
            model.transition[s][to] = s == to ? 0.9 : 0.1 / double(states - 1);
    }
    std::vector<StateProbabilities> alpha(values.size()), density(values.size());
    double last = -std::numeric_limits<double>::infinity();
    constexpr int maximumIterations = 500;
    for (model.iterations = 1; model.iterations <= maximumIterations; ++model.iterations) {
        model.logLikelihood = improve(model, values, 0.05 * deviation, alpha, density);
        if (!std::isfinite(model.logLikelihood))
            break;
        if (std::abs(model.logLikelihood - last) < 1e-6 * n) {
            std::array<std::size_t, maximumStates> order{0, 1, 2};
            std::sort(order.begin(), order.begin() + std::ptrdiff_t(states), [&](auto a, auto b) { return model.mean[a] < model.mean[b]; });
            auto ordered = model;
            for (std::size_t s = 0; s < states; ++s) {
                ordered.mean[s] = model.mean[order[s]];
                ordered.deviation[s] = model.deviation[order[s]];
                ordered.initial[s] = model.initial[order[s]];
                for (std::size_t to = 0; to < states; ++to)
                    ordered.transition[s][to] = model.transition[order[s]][order[to]];
            }
            return ordered;
        }
        last = model.logLikelihood;
    }
    return tl::unexpected(domain::Error{domain::ErrorKind::unknown, "the regime model did not converge", "keep the thresholds", 0});
}

std::size_t StateHysteresis::update(const StateProbabilities &filtered)
{
    const auto likeliest = std::size_t(std::ranges::max_element(filtered) - filtered.begin());
    if (!m_started || filtered[likeliest] >= m_enter)
        m_state = likeliest;
    m_started = true;
    return m_state;
}

RegimeVerdict compareWithThresholds(std::span<const double> values, std::size_t states, std::size_t window, std::size_t refit)
{
    RegimeVerdict verdict;
    std::vector<double> modelLoss, thresholdLoss;
    if (window < fewestPerState * std::max<std::size_t>(states, 2) || refit == 0)
        return verdict;
    for (std::size_t start = window; start < values.size(); start += refit) {
        const auto past = values.subspan(start - window, window);
        const auto model = fitHiddenMarkov(past, states);
        if (!model) {
            ++verdict.failedFits;
            continue;
        }
        const auto cuts = quantiles(past, states);
        const auto bucket = [&](double x) { return std::size_t(std::ranges::upper_bound(cuts, x) - cuts.begin()); };
        StateProbabilities sum{}, count{};
        auto filtered = model->initial;
        for (std::size_t i = 0; i < past.size(); ++i) {
            filtered = model->filter(filtered, past[i]);
            if (i + 1 < past.size()) {
                sum[bucket(past[i])] += past[i + 1];
                ++count[bucket(past[i])];
            }
        }
        for (std::size_t t = start; t < std::min(start + refit, values.size()); ++t) {
            if (!std::isfinite(values[t]))
                break;
            const auto held = bucket(values[t - 1]);
            const double byRule = count[held] > 0 ? sum[held] / count[held] : values[t - 1];
            modelLoss.push_back(std::pow(values[t] - model->predict(filtered), 2));
            thresholdLoss.push_back(std::pow(values[t] - byRule, 2));
            filtered = model->filter(filtered, values[t]);
        }
    }
    verdict.forecasts = modelLoss.size();
    if (modelLoss.empty())
        return verdict;
    verdict.modelError = std::accumulate(modelLoss.begin(), modelLoss.end(), 0.0) / double(modelLoss.size());
    verdict.thresholdError = std::accumulate(thresholdLoss.begin(), thresholdLoss.end(), 0.0) / double(modelLoss.size());
    verdict.test = dieboldMariano(modelLoss, thresholdLoss);
    verdict.useModel = verdict.failedFits == 0 && verdict.modelError < verdict.thresholdError && verdict.test.pValue < 0.05;
    return verdict;
}

} // namespace ballast::market
