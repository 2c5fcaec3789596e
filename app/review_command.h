// SPDX-License-Identifier: GPL-3.0-or-later
/// ballast review: what drifted, what overrides did, how quiet it was; and the signature under it.
#pragma once

#include <QStringList>

namespace ballast::app {

int runReview(const QStringList &arguments);

} // namespace ballast::app
