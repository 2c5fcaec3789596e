// SPDX-License-Identifier: GPL-3.0-or-later
/// One run of a replay: accounts, engine and price path, bar by bar. Internal to what replays: replay.cpp, paired_runs.cpp,
/// liquidation_study.cpp, recorded_minutes.cpp, sweep.cpp.
#pragma once

#include "domain/numbers.h"
#include "engine/bridge.h"
#include "engine/engine.h"
#include "evaluate/replay.h"
#include "exchange/margin_account.h"

#include <array>
#include <optional>

namespace ballast::evaluate {

inline constexpr domain::InstrumentId instrumentId{0};
inline constexpr domain::AccountId protectedId{0}, hedgeId{1};
/// The venue settles funding some milliseconds after the hour: that still belongs to the open of a bar.
inline constexpr domain::Duration settlementLag = std::chrono::seconds(1);

enum class Hedging : std::uint8_t { off, on };

/// What both runs share, worked out once.
struct Course
{
    domain::Instrument instrument; ///< id 0
    domain::Duration interval{};
    std::size_t openingBar = 0;
    domain::Price entry;
    domain::Quantity quantity; ///< signed
};

/// A course, and the gaps on it.
struct Setting
{
    Course course;
    std::vector<Gap> gaps;
};
/// Checks candles and specification as replay() does.
[[nodiscard]] tl::expected<Setting, domain::Error> setUp(const ReplaySpec &spec, const MarketHistory &history);
/// A result with everything but the runs, their cost and the assumptions.
[[nodiscard]] ReplayResult frame(const ReplaySpec &spec, const MarketHistory &history, const Setting &setting);
[[nodiscard]] HedgeCost costOf(const RunResult &run);

/// Simple returns from one UTC day's last equity to the next; a day without bars is nan.
class DailyReturns
{
public:
    void start(domain::Timestamp at, double equity);
    /// Whether `at` is on a later day than what was added last: closeDay() is then due before add().
    [[nodiscard]] bool dayIsOver(domain::Timestamp at) const { return at.ns >= m_nextDay; }
    /// Ends the day, and as many empty ones as lie before `at`; returns how many days that were.
    std::size_t closeDay(domain::Timestamp at);
    void add(double equity) { m_last = equity; }
    /// Money that came in is no return: it counts as there since the day began.
    void deposit(double amount) { m_previous += amount, m_last += amount; }
    /// Ends the last day.
    [[nodiscard]] std::vector<double> finish();

private:
    std::vector<double> m_returns;
    std::int64_t m_nextDay = 0;
    double m_previous = 0, m_last = 0;
};

class Run
{
public:
    Run(const ReplaySpec &spec, const MarketHistory &history, const Course &course, Hedging hedging);
    [[nodiscard]] RunResult play();

    [[nodiscard]] std::size_t fundingApplied() const { return m_fundingApplied; }

private:
    /// One account and what the loop over bars needs of it.
    struct Leg
    {
        exchange::MarginAccount account;
        domain::AccountRole role;
        AccountLedger ledger;
        domain::Quantity quantity;
        domain::Price entry;
        double doom = domain::unknownValue; ///< liquidation price; nan = none
    };

    void open(const domain::Candle &bar);
    void step(const domain::Candle &bar);
    void follow(domain::Timestamp until);
    void trade(const PositionChange &change);
    [[nodiscard]] bool canCarry(domain::Quantity quantity, domain::Price price);
    void walk(double from, double to);
    void touch(Leg &leg, double from, double to);
    void liquidate(Leg &leg, domain::Price price);
    void settleFunding(const domain::Candle &bar, domain::Timestamp until);
    void settleTransfer(const domain::Candle &bar);
    void considerTransfer(const domain::Candle &bar);
    void settleOrders(const domain::Candle &bar);
    void settle(const domain::OrderRequest &order, const domain::Candle &bar);
    void refresh();
    void observe(double price);
    void closeDays(std::size_t days);
    void watchBand();
    void sample(domain::Timestamp at, double price);
    [[nodiscard]] RunResult finish();

    // --- the engine's side ---
    void tellPrice(double price, domain::Timestamp at);
    void tellAccount(const Leg &leg, domain::Timestamp at);
    void tellBalance(const Leg &leg, domain::Timestamp at);
    void tellPosition(const Leg &leg, domain::Timestamp at);
    void learn(const engine::FitModels &fit);
    void tellReference(domain::Timestamp closeTime);
    void tell(engine::EventBody body, domain::Timestamp at);
    void feed(const engine::Event &event);

    [[nodiscard]] double equityAt(double price) const { return m_constant + m_slope * price; }
    [[nodiscard]] engine::BridgePlan bridgeAt(double price) const;
    [[nodiscard]] domain::Money movedOnDayOf(domain::Timestamp at) const;
    [[nodiscard]] bool finished() const
    {
        return m_opened && m_protected.quantity.isZero() && m_hedge.quantity.isZero() && m_pending.empty()
               && m_nextChange == m_spec.recorded.size();
    }

    const ReplaySpec &m_spec;
    const MarketHistory &m_history;
    const Course &m_course;
    std::vector<risk::MarginSchedule> m_schedules;
    std::optional<engine::Engine> m_engine; ///< absent without the hedge
    Leg m_protected, m_hedge;
    std::array<domain::Price, 1> m_marks{};

    bool m_opened = false;
    std::size_t m_nextChange = 0; ///< of ReplaySpec::recorded
    int m_lostSide = 0; ///< of a position that died, or that nothing is left for: until the trader had closed it, nothing is followed
    double m_constant = 0, m_slope = 0;      ///< equity of both accounts = constant + slope * price
    double m_deadBelow = 0, m_deadAbove = 0; ///< prices at which the exact liquidation test is worth its time
    double m_bridgeBelow = 0, m_bridgeAbove = 0;
    double m_peak = 0, m_worst = 0; ///< highest close; deepest fall from it, <= 0
    double m_ratio = domain::unknownValue;
    double m_ratioSum = 0, m_notionalSum = 0;
    std::size_t m_barsAlive = 0;
    domain::Timestamp m_now; ///< open of the present bar
    std::size_t m_nextFunding = 0, m_nextImplied = 0, m_fundingApplied = 0;
    std::size_t m_nextReference = 0;
    domain::Candle m_previous;
    std::vector<domain::OrderRequest> m_pending;
    std::optional<Transfer> m_transfer; ///< asked for, not yet done
    bool m_askedForProtected = false, m_askedForHedge = false;
    std::uint64_t m_tradeNumber = 0;

    engine::Event m_quoteEvent, m_markEvent, m_candleEvent; ///< reused for every bar
    DailyReturns m_daily;
    double m_costOfDaysBefore = 0, m_protectedNotional = 0; ///< booked to earlier days; at the last close
    domain::Timestamp m_nextSample;
    RunResult m_result;
};

} // namespace ballast::evaluate
