// SPDX-License-Identifier: GPL-3.0-or-later
/// Everything about a set of accounts that takes more than a moment to compute: who dies first, what stress moves and past days would cost,
/// value at risk, what margin is freed, and the simulated touch beside the closed form. One call, apart from the thread that trades.
///
/// Amounts in quote currency; moves are fractions of the mark; every instrument moves alike (one underlying).
#pragma once

#include "domain/account.h"
#include "domain/instrument.h"
#include "risk/loss.h"
#include "risk/price_ladder.h"
#include "risk/touch_simulation.h"

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace ballast::risk {

struct ScenarioAccount
{
    domain::AccountRole role = domain::AccountRole::protectedAccount;
    double wallet = 0;
    std::vector<domain::Position> positions;
    std::vector<MarginSchedule> schedules;              ///< by InstrumentId::value
    std::vector<MarginSchedule> isolatedSchedules = {}; ///< AccountView
    bool coinCollateral = false;                        ///< AccountView
    bool operator==(const ScenarioAccount &) const = default;
};

struct ScenarioInput
{
    std::vector<ScenarioAccount> accounts;
    std::vector<domain::Instrument> instruments; ///< by InstrumentId::value
    std::vector<double> marks;                   ///< by InstrumentId::value
    double volatility = 0;                       ///< annualised; nan = not known
    std::vector<double> returns;                 ///< simple, of the underlying, oldest first; may be empty
    double returnsInterval = 24 * 3600;          ///< seconds
    std::vector<double> moves;                   ///< of the ladder
    double transferHours = 1, buffer = 0.1;
    std::optional<double> deleveragedAt;
    bool operator==(const ScenarioInput &) const = default;
};

/// On top of the two: they have to outlive it.
[[nodiscard]] AccountView viewOf(const ScenarioAccount &account, const ScenarioInput &input);

/// Change of equity; what was liquidated on the way does not come back with the price.
struct EquityChange
{
    double ofProtected = 0, ofHedge = 0;
    [[nodiscard]] double both() const { return ofProtected + ofHedge; }
    bool operator==(const EquityChange &) const = default;
};

struct StressRow
{
    double move = 0;
    EquityChange change;
    bool protectedDead = false, hedgeDead = false;
    bool operator==(const StressRow &) const = default;
};

struct NamedDayRow
{
    std::string_view name;
    double extreme = 0, close = 0; ///< moves
    EquityChange atWorst, atClose;
    bool protectedDead = false, hedgeDead = false;
    bool operator==(const NamedDayRow &) const = default;
};

/// A fall that feeds on itself: each wave of forced selling moves the price on by a share of the wave before, and the next liquidation
/// starts the next wave. The hedge is deleveraged with the second wave.
struct CascadeRow
{
    int wave = 0;
    double move = 0; ///< of the mark, in all
    EquityChange change;
    bool protectedDead = false, hedgeDead = false, hedgeDeleveraged = false;
    bool operator==(const CascadeRow &) const = default;
};

struct LossMethods
{
    LossFigures historical, filteredHistorical, cornishFisher;
    bool operator==(const LossMethods &) const = default;
};
/// For one period of the returns.
struct LossRow
{
    double level = 0; ///< 0.05 = the worst 5 % of periods
    LossMethods ofProtected, ofHedge, both;
    bool operator==(const LossRow &) const = default;
};

/// Within a day, for one position of an account.
struct TouchRow
{
    std::size_t account = 0, position = 0;
    double closedForm = 0;
    TouchEstimate simulated;
    bool operator==(const TouchRow &) const = default;
};

struct ScenarioReport
{
    PriceLadder ladder;
    std::vector<StressRow> stress;
    std::vector<NamedDayRow> namedDays;
    std::vector<CascadeRow> cascade;
    std::vector<LossRow> loss;       ///< empty without returns
    std::vector<CapitalUse> capital; ///< by account
    CapitalUse inOneAccount;         ///< what it would take if all positions stood cross, one-way, in one account: the price of separation
    std::vector<TouchRow> touch;
    bool operator==(const ScenarioReport &) const = default;
};

[[nodiscard]] ScenarioReport scenarioReport(const ScenarioInput &input);
/// -30 % to +30 % in steps of 2 %.
[[nodiscard]] std::vector<double> usualMoves();

} // namespace ballast::risk
