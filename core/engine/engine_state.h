// SPDX-License-Identifier: GPL-3.0-or-later
/// The engine's insides, shared by its parts: engine.cpp and account_events.cpp (events), decide.cpp (decisions and orders), snapshot.cpp
/// (the picture). Not part of the API.
#pragma once

#include "engine/account_state.h"
#include "engine/activity.h"
#include "engine/bridge.h"
#include "engine/cost_ledger.h"
#include "engine/engine.h"
#include "engine/execution.h"
#include "engine/limits.h"
#include "engine/market_state.h"
#include "engine/order_tracker.h"
#include "engine/overrides.h"
#include "market/market_models.h"
#include "market/pair_signals.h"
#include "market/regime.h"
#include "market/trend.h"
#include "market/volatility.h"
#include "strategy/strategy.h"

#include <array>
#include <deque>

namespace ballast::engine {

/// Sums over all protected accounts, and the hedge, at the present marks.
struct Book
{
    double mark = unknownValue;
    double protectedDelta = 0, protectedNotional = 0, protectedEquity = 0, protectedMaintenance = 0;
    double hedgeDelta = 0, hedgeEquity = 0;
    double leverage = 0;
    double volatility = unknownValue; ///< annualised, the move since the last candle included
    double liquidationPrice = unknownValue, liquidationDistance = unknownValue;
    double liquidationSigma = unknownValue; ///< inf when nothing can be liquidated
    bool complete = false;                  ///< every account synchronised, every position assessed
};

/// One change of the hedge, in as many orders as it takes.
struct Adjustment
{
    std::uint64_t plan = 0;
    domain::Side side = domain::Side::buy;
    int attempts = 0;
    bool rested = false; ///< it has been tried as maker; what is left takes
    Timestamp lastAt;
};

inline constexpr double basisMemory = 0.999; ///< a minute; half-life of half a day

[[nodiscard]] market::RegimeThresholds thresholds(const strategy::Parameters &parameters);

inline constexpr double accountAgeFactor = 12; ///< account data may be this many times as old as market data

template<typename T>
void keepNewest(std::deque<T> &list, const T &value, std::size_t count)
{
    list.push_front(value);
    if (list.size() > count)
        list.pop_back();
}

/// Shares the register of fills that were seen: one id space per account.
[[nodiscard]] domain::Fill markerOf(const domain::FundingPayment &payment);

class Engine::State
{
public:
    explicit State(EngineConfig config);

    Effects apply(const Event &event);
    [[nodiscard]] std::shared_ptr<const Snapshot> snapshot() const;
    [[nodiscard]] const EngineConfig &config() const { return m_config; }
    [[nodiscard]] bool hasOpenOrders() const { return m_orders.active() || m_orders.unknown(); }
    [[nodiscard]] const strategy::Decision &lastDecision() const { return m_last; }

private:
    // --- events (engine.cpp) ---
    void on(const BookDeltaEvent &event);
    void on(const BestQuote &event);
    void on(const Trade &) {}
    void on(const MarkPrice &event);
    void on(const CandleEvent &event);
    void on(const BookSnapshotEvent &event);
    void on(const ImpliedVolatility &event);
    void on(const InstrumentDefinition &event);
    void on(const MarginScheduleUpdate &event);
    void on(const FeeRates &event);
    void on(const FundingInterval &event);
    void on(const AccountSnapshot &event);
    void on(const BalanceUpdate &event);
    void on(const PositionUpdate &event);
    void on(const OrderUpdate &event);
    void on(const FillEvent &event);
    void on(const FundingEvent &event);
    void on(const LeverageUpdate &event);
    void on(const MarginCall &event);
    void on(const FeedStatus &event);
    void on(const ClockOffset &event);
    void on(const UserFeedAlive &event);
    void on(const TimerTick &event);
    void on(const ClockJump &event);
    void on(const IntentEvent &event);
    void on(const ModelsFitted &event);
    void on(const ScenariosAssessed &event);
    void on(const DialMeasured &event);
    void on(const SessionRestored &event);
    void on(const HistoryRead &event);
    void on(const TransferUpdate &event);
    void on(const HostReport &event);

    void on(const Arm &);
    void on(const Disarm &);
    void on(const Pause &);
    void on(const Resume &);
    void on(const CancelOrders &);
    void on(const FlattenHedge &);
    void on(const OverrideRatio &request);
    void on(const OverrideParameter &request);
    void on(const BackToAutomatic &);
    void on(const SelectStrategy &request);
    void on(const ApplyPreset &request);
    void on(const ApplyParameters &request);
    void on(const AskForDial &);
    void on(const StandDown &);
    void on(const AcknowledgeDifferences &);
    void on(const SignReview &request);
    void on(const RemindOfReview &request);
    void on(const WindowShown &);
    void finishIntent(tl::expected<void, domain::Error> result, const std::string &done);

    void needBook(InstrumentId instrument, market::BookSync::Result result);
    void askForAccount(AccountState &account);
    void confirmHedge();
    void conflict(const std::string &what);
    void noticeStrangers(const AccountState &account);
    [[nodiscard]] bool justExplained() const;
    void reconcile();
    [[nodiscard]] bool reconciled() const;
    void recordPosition(const AccountState &account, InstrumentId instrument);
    void noteForced(ForcedBy forcedBy, const domain::OrderRequest &request);
    void noteForeign(const domain::Order &order);
    void forgetForeign(const AccountSnapshot &reading); ///< orders that it no longer shows
    void askForScenarios();                             ///< on each tick: now and then
    void compareWithVenue(AccountState &account);       ///< our liquidation prices against the reported ones
    void watchTheVenue();                               ///< on each tick: silence, unresolved orders
    void cancelEverything();                            ///< and again, until the account shows that nothing rests
    void keepCancelling();
    void renewDeadManSwitch();
    void orderSettled(const domain::ClientOrderId &id, bool arrived); ///< after a change of one of our orders
    void takeSample();
    [[nodiscard]] domain::Money costOf(const domain::Fill &fill) const; ///< quote
    void remember(const CandleEvent &closed);                           ///< for the models and the signals
    void readSignals();
    void note(Severity severity, NoteCode code, std::string text, const Subject &subject = {});
    void follow(bool is, bool &held, Severity severity, NoteCode code, std::string begun, std::string over); ///< a note for each change

    // --- margin between accounts (transfers.cpp) ---
    void tendBridge(); ///< on each tick
    void watchTransfer(const TrackedTransfer &open);
    void sendTransfer(const BridgePlan &plan, domain::Money amount);
    void tellOfBridge(const BridgePlan &plan, const TransferAllowance &allowed);
    [[nodiscard]] BridgePlan bridgePlan() const;
    [[nodiscard]] bool mayTransfer() const;
    [[nodiscard]] std::string labelOf(AccountId account) const;
    void restoreTransfers(const EarlierSession &earlier);

    // --- decisions (decide.cpp) ---
    void marketMoved();
    void decide();
    void assessBook();
    /// Base coin, of positions in the hedge instrument's underlying; others only share the margin.
    [[nodiscard]] double hedgeableDelta(const AccountState &account) const;
    [[nodiscard]] double minimumVarianceRatio() const; ///< of the protected positions, on the hedge instrument
    [[nodiscard]] strategy::Hold doubt(const strategy::Decision &decision) const;
    [[nodiscard]] strategy::Hold planOrder(strategy::Decision &decision, domain::OrderRequest &request);
    [[nodiscard]] domain::OrderRequest makeRequest(double deltaChange, const strategy::Decision &decision, bool closesAll,
                                                   domain::TimeInForce timeInForce) const;
    [[nodiscard]] bool continues(double change) const; ///< the adjustment under way
    [[nodiscard]] domain::TimeInForce chooseExecution(const strategy::Decision &decision, bool continuing, bool closing) const;
    [[nodiscard]] LimitContext limitContext(const strategy::Decision &decision, bool urgent) const;
    void tendResting(const strategy::Decision &decision, strategy::Hold uncertain);
    void send(const domain::OrderRequest &request, strategy::Decision &decision);
    void record(strategy::Decision decision);
    void followDoubt(strategy::Hold hold, const strategy::Decision &decision);
    void followLiquidation(const strategy::Decision &decision);
    void followCosts();
    [[nodiscard]] double outsideSeconds(Timestamp since) const; ///< age in outside time; inf when never heard
    [[nodiscard]] strategy::View view(market::Regime regime) const;
    [[nodiscard]] double volatilityNow() const; ///< the forecast where there is one, else the present estimate
    [[nodiscard]] market::Regime regimeNow(double volatility);
    [[nodiscard]] double affordable() const; ///< base coin that the hedge account's free margin could still open; inf when not known

    [[nodiscard]] const domain::Instrument &hedgeInstrument() const { return m_config.instruments[m_config.hedgeInstrument.value]; }
    [[nodiscard]] MarketState &hedgeMarket() { return m_markets[m_config.hedgeInstrument.value]; }
    [[nodiscard]] const MarketState &hedgeMarket() const { return m_markets[m_config.hedgeInstrument.value]; }
    [[nodiscard]] AccountState &hedgeAccount() { return m_accounts[m_config.hedgeAccount.value]; }
    [[nodiscard]] const AccountState &hedgeAccount() const { return m_accounts[m_config.hedgeAccount.value]; }
    [[nodiscard]] const market::HourlyHistory &history() const { return m_histories[m_config.hedgeInstrument.value]; }
    [[nodiscard]] bool known(InstrumentId id) const { return id.value < m_config.instruments.size(); }
    [[nodiscard]] bool known(AccountId id) const { return id.value < m_config.accounts.size(); }
    [[nodiscard]] bool isHedge(AccountId id) const { return id == m_config.hedgeAccount; }

    // --- snapshot.cpp ---
    void fillFigures(Snapshot &out) const;
    void fillMarket(Snapshot &out) const;
    void fillPositions(Snapshot &out) const;
    void fillFeeds(Snapshot &out) const;

    EngineConfig m_config;
    const strategy::Strategy *m_strategy;
    strategy::View m_view; ///< what the last decision was made from
    Overrides m_overrides;
    std::vector<MarketState> m_markets;
    std::vector<AccountState> m_accounts;
    std::vector<double> m_marks; ///< by instrument, for risk::assess
    market::VolatilityTracker m_volatility;
    market::RegimeClassifier m_regime;
    std::vector<market::HourlyHistory> m_histories; ///< by instrument
    std::vector<market::PairSignals> m_pairs;       ///< by instrument, against the hedge instrument
    market::EwmaScore m_basis{basisMemory};
    double m_basisScore = unknownValue;
    std::size_t m_basisReadings = 0;
    bool m_historyGrew = false; ///< since models and pairs were last brought up to date
    bool m_signalActive = false;
    Timestamp m_signalUntil; ///< a signal is not dropped before
    market::MarketForecast m_forecast;
    Timestamp m_fitAskedAt, m_scenariosAskedAt;
    std::shared_ptr<const risk::ScenarioReport> m_scenarios;
    std::vector<DialRow> m_dial;
    market::TrendEfficiency m_trend;
    OrderTracker m_orders;
    TransferTracker m_transfers;
    domain::Money m_moved;              ///< confirmed, from the hedge account to protected ones, since the start
    std::vector<AccountId> m_unsettled; ///< a confirmed transfer changes them: to be read before figures count again
    domain::Money m_toldTransfer;       ///< the amount that the last alert named; 0 = none is standing
    std::string m_bridgeLine;           ///< for the window
    Timestamp m_bridgeLookedAt, m_transferAskedAt, m_transfersBlockedUntil;
    CostLedger m_costs;
    Book m_book;
    std::optional<double> m_implied;

    Timestamp m_now;
    Effects m_effects;
    std::uint64_t m_events = 0, m_decisions = 0;

    Reconciliation m_reconciliation;
    std::shared_ptr<const EarlierSession> m_earlier;
    std::vector<FillEvent> m_sinceEarlier;          ///< of the hedge account, until it is reconciled
    std::vector<domain::Order> m_openAtStart;       ///< as the first snapshot of the hedge account showed them
    std::vector<KnownPosition> m_recordedPositions; ///< as last written
    bool m_armWanted = false;                       ///< arms by itself once the last session is accounted for
    bool m_armed = false, m_paused = false, m_flattening = false;
    strategy::Hold m_lastDoubt = strategy::Hold::none;
    strategy::Hold m_notedHold = strategy::Hold::none; ///< the obstacle that a note has told of, until it is gone
    bool m_wasInOrder = false;                         ///< data has been complete and fresh at least once
    bool m_conflict = false;                           ///< somebody else traded in the hedge account; until the trader resumes or arms
    bool m_clockIsOff = false, m_jumpNoted = false, m_limitNoted = false;
    bool m_dailyCostReached = false, m_monthlyCostReached = false;
    std::optional<InstrumentId> m_stranger;                       ///< of the foreign position that was noted
    std::vector<domain::ClientOrderId> m_foreign, m_unknownNoted; ///< orders that were noted, and still rest or are not known
    bool m_liquidationNear = false;
    bool m_standingDown = false;
    bool m_cancelWanted = false;        ///< everything that rests in the hedge account is to go
    Timestamp m_explainedAt;            ///< a fill without an order of this session has said why the position changes
    domain::VenueOrderId m_forcedOrder; ///< the one that was told last: each is told once
    Timestamp m_unexplainedSince;       ///< the hedge position changed, and nothing has said why yet
    double m_decidedAtPrice = 0;        ///< touch mid at the last decision
    Timestamp m_lastOrderAt, m_blockedUntil;
    int m_refusals = 0;
    Activity m_activity;
    std::optional<Adjustment> m_adjustment;
    Timestamp m_cancelAskedAt, m_cancelBegan;
    Timestamp m_deadManRenewedAt;
    strategy::Decision m_last;     ///< newest evaluation
    strategy::Decision m_recorded; ///< newest one that was recorded
    Timestamp m_sampledAt, m_startedAt;
    std::optional<double> m_hedgeEquityAtStart, m_equityAtStart;
    std::vector<double> m_fundingByAccount; ///< received since the start

    // history for the window
    std::deque<strategy::Decision> m_decisionList;
    std::deque<domain::Fill> m_fills;
    std::deque<Note> m_notes;
    std::deque<FillMark> m_hedgeFills;
    Series<Sample> m_samples;
    Series<domain::Candle> m_candles;
    Timestamp m_lastCandle;
    domain::Duration m_clockOffset{}, m_roundTrip{};
    bool m_clockKnown = false;
    FeedState m_marketFeed = FeedState::disconnected;
    std::uint64_t m_fillCount = 0;
};

} // namespace ballast::engine
