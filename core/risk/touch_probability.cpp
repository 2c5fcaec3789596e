// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/touch_probability.h"

#include "domain/numbers.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace ballast::risk {

namespace {

using domain::unknownValue;

double normalCdf(double x) { return 0.5 * std::erfc(-x / std::numbers::sqrt2); }

/// Mass between two points, from the tail in which it lies so that small ones keep their digits.
double normalMass(double from, double to) { return from > 0 ? normalCdf(-from) - normalCdf(-to) : normalCdf(to) - normalCdf(from); }

/// exp(exponent) * mass, where one may overflow while the other underflows.
double weighted(double exponent, double mass) { return mass > 0 ? std::exp(exponent + std::log(mass)) : 0; }

bool isSound(double spot, double barrier, double sigma, double years, double drift)
{
    return spot > 0 && barrier > 0 && sigma >= 0 && years >= 0 && !std::isnan(drift);
}

/// Start at 0 between a < 0 < c, drift nu; s = sigma sqrt(T) below c - a.
double survivalByImages(double a, double c, double nu, double sigma, double years)
{
    const double s = sigma * std::sqrt(years), w = c - a, k = nu / (sigma * sigma), move = nu * years;
    const int terms = 4 + int((std::fabs(move) + 9 * s) / (2 * w));
    double sum = 0;
    for (int n = -terms; n <= terms; ++n) {
        const double image = 2 * n * w, reflected = 2 * c + 2 * n * w;
        sum += weighted(k * image, normalMass((a - image - move) / s, (c - image - move) / s));
        sum -= weighted(k * reflected, normalMass((a - reflected - move) / s, (c - reflected - move) / s));
    }
    return sum;
}

double survivalBySines(double a, double c, double nu, double sigma, double years)
{
    const double w = c - a, k = nu / (sigma * sigma), decay = nu * nu * years / (2 * sigma * sigma);
    double sum = 0;
    for (int n = 1; n <= 60; ++n) {
        const double f = n * std::numbers::pi / w;
        const double ends = std::exp(k * a - decay) - (n % 2 ? -1 : 1) * std::exp(k * c - decay);
        sum += 2 / w * std::sin(-f * a) * std::exp(-f * f * sigma * sigma * years / 2) * f * ends / (k * k + f * f);
    }
    return sum;
}

} // namespace

double touchProbability(double spot, double barrier, double sigma, double years, double drift)
{
    if (!isSound(spot, barrier, sigma, years, drift))
        return unknownValue;
    if (spot == barrier)
        return 1;
    const double spread = sigma * std::sqrt(years);
    if (spread == 0)
        return 0;
    const double b = std::log(barrier / spot);
    const double move = (drift - sigma * sigma / 2) * years;
    const double side = b < 0 ? 1 : -1; // lower barrier: as in the header; upper: signs inside N turned
    const double direct = normalCdf(side * (b - move) / spread);
    const double reflected = weighted(2 * move / (spread * spread) * b, normalCdf(side * (b + move) / spread));
    return std::clamp(direct + reflected, 0.0, 1.0);
}

double discreteTouchProbability(double spot, double barrier, double sigma, double years, double step, double drift)
{
    constexpr double shift = 0.5826; // -zeta(1/2) / sqrt(2 pi)
    if (!(step >= 0) || !isSound(spot, barrier, sigma, years, drift))
        return unknownValue;
    if (spot == barrier)
        return 1;
    return touchProbability(spot, barrier * std::exp((barrier < spot ? -1 : 1) * shift * sigma * std::sqrt(step)), sigma, years, drift);
}

double touchEitherProbability(double spot, double low, double high, double sigma, double years, double drift)
{
    if (!isSound(spot, low, sigma, years, drift) || !(high > low))
        return unknownValue;
    if (spot <= low || spot >= high)
        return 1;
    const double below = touchProbability(spot, low, sigma, years, drift), above = touchProbability(spot, high, sigma, years, drift);
    const double spread = sigma * std::sqrt(years);
    if (spread == 0)
        return 0;
    const double a = std::log(low / spot), c = std::log(high / spot), nu = drift - sigma * sigma / 2;
    const double survival = spread < c - a ? survivalByImages(a, c, nu, sigma, years) : survivalBySines(a, c, nu, sigma, years);
    // Tiny probabilities drown in 1 - survival; the single barriers keep them.
    return std::clamp(std::max({1 - survival, below, above}), 0.0, std::min(1.0, below + above));
}

double valueOfOneAtTouch(double spot, double barrier, double sigma, double years, double rate, double drift)
{
    if (!isSound(spot, barrier, sigma, years, drift) || !(rate >= 0))
        return unknownValue;
    if (spot == barrier)
        return 1;
    const double spread = sigma * std::sqrt(years);
    if (spread == 0)
        return 0;
    const double b = std::log(barrier / spot), variance = sigma * sigma, nu = drift - variance / 2;
    const double l = std::sqrt(nu * nu + 2 * rate * variance), down = std::fabs(b), towards = b < 0 ? nu : -nu;
    const double near = weighted(-(towards + l) * down / variance, normalCdf((l * years - down) / spread));
    const double far = weighted((l - towards) * down / variance, normalCdf((-l * years - down) / spread));
    return std::clamp(near + far, 0.0, 1.0);
}

double leverageForTouch(bool isLong, double maintenanceRate, double sigma, double years, double target, double drift)
{
    constexpr double farthest = 60; // in sigma sqrt(T): beyond it nothing is touched
    if (!(target > 0 && target < 1) || !(maintenanceRate >= 0 && maintenanceRate < 1) || !isSound(1, 1, sigma, years, drift))
        return unknownValue;
    const double spread = sigma * std::sqrt(years), side = isLong ? -1 : 1;
    double near = 0, far = farthest * spread + std::fabs(drift) * years; // distance in log price
    for (int i = 0; i < 200; ++i) {
        const double middle = (near + far) / 2;
        (touchProbability(1, std::exp(side * middle), sigma, years, drift) > target ? near : far) = middle;
    }
    const double margin = std::fabs(std::expm1(side * far)) + maintenanceRate; // 1 / L
    return margin > 0 ? 1 / margin : std::numeric_limits<double>::infinity();
}

double distanceInSigma(double spot, double barrier, double sigma, double years)
{
    const double spread = sigma * std::sqrt(years);
    const double distance = std::fabs(std::log(barrier / spot));
    return spread == 0 ? std::numeric_limits<double>::infinity() : distance / spread;
}

} // namespace ballast::risk
