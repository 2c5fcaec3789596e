// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own_positions.h"

#include "runtime/recorded_positions.h"

namespace ballast::app {

tl::expected<void, domain::Error> followRecorded(const QString &databasePath, bool keepCapital, evaluate::ReplaySpec &spec,
                                                 History &history)
{
    auto recorded = runtime::readRecordedPositions(databasePath, history.candles);
    if (!recorded)
        return tl::unexpected(recorded.error());
    runtime::follow(*recorded, spec, keepCapital);
    if (history.candles.empty()) {
        history.candles = std::move(recorded->candles);
        history.notes.append(QStringLiteral("The candles are those that Ballast recorded."));
    }
    if (history.funding.empty()) {
        history.funding = std::move(recorded->funding);
        history.notes.append(QStringLiteral("Funding is at the rates that Ballast saw last before each settlement: %1 of them.")
                                 .arg(history.funding.size()));
    }
    for (const auto &note : recorded->notes)
        history.notes.append(QString::fromStdString(note));
    return {};
}

} // namespace ballast::app
