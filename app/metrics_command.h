// SPDX-License-Identifier: GPL-3.0-or-later
/// `ballast metrics FILE.json`: every figure of a return series, or the figures that a list of cases asks for.
#pragma once

#include "domain/error.h"

#include <QJsonObject>
#include <QStringList>

#include <tl/expected.hpp>

namespace ballast::app {

[[nodiscard]] int runMetrics(const QStringList &arguments);

/// The work itself: question and answer as docs/cli-evaluate.md describes them. Errors name the place in the question.
[[nodiscard]] tl::expected<QJsonObject, domain::Error> answerMetrics(const QJsonObject &question);

} // namespace ballast::app
