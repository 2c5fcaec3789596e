// SPDX-License-Identifier: GPL-3.0-or-later
/// ballast report: a month as a statement that balances, in any of its formats.
#pragma once

#include <QStringList>

#include <string>

namespace ballast::app {

int runReport(const QStringList &arguments, std::string version);

} // namespace ballast::app
