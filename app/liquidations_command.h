// SPDX-License-Identifier: GPL-3.0-or-later
/// `ballast liquidations FILES…`: positions opened at every hour of a history; who is liquidated, when, and what a hedge changes.
#pragma once

#include "evaluate/liquidation_study.h"

#include <QJsonObject>
#include <QStringList>

namespace ballast::app {

[[nodiscard]] int runLiquidations(const QStringList &arguments);

[[nodiscard]] QJsonObject json(const evaluate::LiquidationStudy &study);

} // namespace ballast::app
