// SPDX-License-Identifier: GPL-3.0-or-later
/// A realistic snapshot: a long 10x position, a hedge beside it, a day of candles, samples and fills, 120 decisions, scenarios and
/// fitted models.
#pragma once

#include "engine/snapshot.h"

#include <memory>

namespace ballast::ui::test {

/// The same seed gives the same snapshot.
[[nodiscard]] engine::Snapshot demoSnapshot(unsigned seed, int minutes = 1440);
/// As the engine gives it before anything is known.
[[nodiscard]] engine::Snapshot emptySnapshot();
/// `snapshot` with its market feed mute and trading suspended for it.
[[nodiscard]] engine::Snapshot stale(engine::Snapshot snapshot);

[[nodiscard]] inline std::shared_ptr<const engine::Snapshot> shared(engine::Snapshot snapshot)
{
    return std::make_shared<const engine::Snapshot>(std::move(snapshot));
}

} // namespace ballast::ui::test
