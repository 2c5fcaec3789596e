// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/touch_probability.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace ballast::risk {

namespace {

double normalCdf(double x) { return 0.5 * std::erfc(-x / std::numbers::sqrt2); }

} // namespace

double touchProbability(double spot, double barrier, double sigma, double years, double drift)
{
    if (!(spot > 0) || !(barrier > 0) || !(sigma >= 0) || !(years >= 0) || std::isnan(drift))
        return std::numeric_limits<double>::quiet_NaN();
    if (spot == barrier)
        return 1;
    const double spread = sigma * std::sqrt(years);
    if (spread == 0)
        return 0;
    const double b = std::log(barrier / spot);
    const double move = (drift - sigma * sigma / 2) * years;
    const double side = b < 0 ? 1 : -1; // lower barrier: as in the header; upper: signs inside N turned
    const double direct = normalCdf(side * (b - move) / spread);
    const double reflectedCdf = normalCdf(side * (b + move) / spread);
    // exp() alone may overflow where the normal tail underflows: their product stays below one.
    const double reflected = reflectedCdf > 0 ? std::exp(2 * move / (spread * spread) * b + std::log(reflectedCdf)) : 0;
    return std::clamp(direct + reflected, 0.0, 1.0);
}

double distanceInSigma(double spot, double barrier, double sigma, double years)
{
    const double spread = sigma * std::sqrt(years);
    const double distance = std::fabs(std::log(barrier / spot));
    return spread == 0 ? std::numeric_limits<double>::infinity() : distance / spread;
}

} // namespace ballast::risk
