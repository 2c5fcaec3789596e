// SPDX-License-Identifier: GPL-3.0-or-later
/// The monthly report as one value: what every writer and the preview show. Pure: what a database holds of the period in, figures out.
#pragma once

#include "report/calendar.h"
#include "report/figures.h"
#include "report/ledger.h"

#include <optional>
#include <string>
#include <vector>

namespace ballast::report {

struct MonthlyReport
{
    Period period;
    std::string version; ///< of the program
    bool inProgress = false;
    engine::RecordedBooks books;
    std::optional<LedgerEnds> ends; ///< not set: nothing was sampled, and there is no statement
    std::vector<LedgerSheet> sheets;
    Figures figures;
    std::string currency; ///< settlement of the hedge
    std::string base;     ///< coin that is hedged
    double watched = 0;   ///< share of the period so far in which a session ran

    [[nodiscard]] const LedgerSheet *sheet(Scope scope) const; ///< in the settlement currency
    [[nodiscard]] std::string accountName(domain::AccountId id) const;
    [[nodiscard]] std::string symbolOf(domain::InstrumentId id) const;
    /// Within the period, by the calendar: what tax tools get. Others lie between the opening and the period's begin.
    [[nodiscard]] bool isWithin(Timestamp at) const { return at >= period.from && at < period.to; }
    [[nodiscard]] bool isCounted(Timestamp at) const; ///< in the statement
};

/// `books` must be those of [period.from, period.to). In progress: the newest sample lies before the period's end, and `now` too
/// (not set: as the database says).
[[nodiscard]] MonthlyReport monthlyReport(engine::RecordedBooks books, Period period, Timestamp now, std::string version);

/// What an intent asked for, in plain words: "ratio 90 % until 2026-11-24 10:00:00 UTC (FOMC)".
[[nodiscard]] std::string describe(const engine::RecordedIntent &intent, const TimeZone &zone);

} // namespace ballast::report
