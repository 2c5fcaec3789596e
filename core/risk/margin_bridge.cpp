// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk/margin_bridge.h"

#include <algorithm>
#include <cmath>

namespace ballast::risk {

double marginToAdd(const MarginPool &pool, double price, double buffer)
{
    const double maintenance = pool.otherMaintenance + maintenanceAt(pool, price);
    return std::max(0.0, maintenance * buffer - marginExcess(pool, price));
}

} // namespace ballast::risk
