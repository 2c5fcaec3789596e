// SPDX-License-Identifier: GPL-3.0-or-later
/// The page docs/EVIDENCE.md: claims, tables and verdicts, all worked out from the files it is given.
#pragma once

#include "domain/error.h"
#include "evaluate/work.h"
#include "history_files.h"

#include <QString>

#include <tl/expected.hpp>

#include <vector>

namespace ballast::app {

/// Candles of one kind, as found in the folder.
struct EvidenceSeries
{
    QString name; ///< "1-minute candles of 2021", as the page calls them
    HistoryFiles files;
};

struct EvidenceInput
{
    EvidenceSeries hours;                ///< the long history
    std::vector<EvidenceSeries> minutes; ///< shorter ones of finer bars; may be empty
    EvidenceSeries dial;                 ///< with Bitcoin, for the trade-off of the signal dial; klines may be empty
    QString command;                     ///< by which the page is made again
    bool quick = false;                  ///< fewer sampled positions: for tests
};

[[nodiscard]] tl::expected<QString, domain::Error> evidencePage(const EvidenceInput &input, const evaluate::Work &work);

} // namespace ballast::app
