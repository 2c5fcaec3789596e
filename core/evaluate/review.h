// SPDX-License-Identifier: GPL-3.0-or-later
/// A review as one value: what the window shows and the command line writes.
#pragma once

#include "evaluate/override_audit.h"
#include "evaluate/weekly_review.h"

namespace ballast::evaluate {

/// What the override audit was replayed from.
enum class AuditBasis : std::uint8_t { none, minutes, events };

struct Review
{
    WeeklyReview weekly;
    OverrideAudit audit;
    AuditBasis basis = AuditBasis::none;  ///< none: there was no override
    std::vector<std::string> assumptions; ///< of the audit, one sentence each
};

} // namespace ballast::evaluate
