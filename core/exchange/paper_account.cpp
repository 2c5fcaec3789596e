// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/paper_account.h"

#include "exchange/order_rules.h"
#include "risk/account_risk.h"

#include <algorithm>
#include <array>
#include <type_traits>

namespace ballast::exchange {

namespace {

using domain::OrderStatus;
using domain::OrderType;
using domain::Price;
using domain::Quantity;
using domain::Side;
using domain::TimeInForce;

} // namespace

struct PaperAccount::Market
{
    Market(const domain::Instrument &definition, market::SequenceRule rule) : instrument(definition), sync(definition.tickSize, rule) {}

    domain::Instrument instrument;
    market::BookSync sync;
    engine::BestQuote quote; ///< zeros while unknown
    domain::Rate fundingRate;
    domain::Timestamp nextFunding, lastFunding;
    /// What paper orders took of each shown level, by raw price; forgotten when the venue shows the level anew.
    std::array<std::map<std::int64_t, Quantity>, 2> taken;
};

PaperAccount::PaperAccount(PaperConfig config) : m_config(config), m_account(config.account, config.wallet, config.positionMode) {}
PaperAccount::~PaperAccount() = default;

PaperAccount::Market *PaperAccount::market(domain::InstrumentId id)
{
    const auto found = m_markets.find(id.value);
    return found == m_markets.end() ? nullptr : &found->second;
}

std::string PaperAccount::nextId()
{
    // Numbers grow from the first event's time, so that those of two sessions never meet.
    if (m_number == 0)
        m_number = m_now.ms() * 1000;
    return std::to_string(++m_number);
}

// --- what the market does ---

void PaperAccount::apply(const engine::Event &event, Outputs &out)
{
    m_now = std::max(m_now, event.at);
    settleFunding(out);
    feed(event.body, out);
}

void PaperAccount::feed(const engine::EventBody &body, Outputs &out)
{
    if (const auto *definition = std::get_if<engine::InstrumentDefinition>(&body)) {
        const auto &instrument = definition->instrument;
        const std::size_t needed = std::size_t(instrument.id.value) + 1;
        m_instruments.resize(std::max(m_instruments.size(), needed));
        m_schedules.resize(std::max(m_schedules.size(), needed));
        m_marks.resize(std::max(m_marks.size(), needed));
        m_instruments[instrument.id.value] = instrument;
        if (auto *known = market(instrument.id)) {
            const bool sameGrid = known->instrument.tickSize == instrument.tickSize;
            known->instrument = instrument;
            if (!sameGrid)
                known->sync = market::BookSync(instrument.tickSize, m_config.sequenceRule);
        } else {
            m_markets.try_emplace(instrument.id.value, instrument, m_config.sequenceRule);
            m_account.setLeverage(instrument.id, m_config.leverage);
        }
    } else if (const auto *schedule = std::get_if<engine::MarginScheduleUpdate>(&body)) {
        m_schedules.resize(std::max(m_schedules.size(), std::size_t(schedule->instrument.value) + 1));
        m_schedules[schedule->instrument.value] = schedule->schedule;
    } else if (const auto *fees = std::get_if<engine::FeeRates>(&body)) {
        if (auto *known = market(fees->instrument); known && fees->account == m_config.account) {
            known->instrument.makerFee = fees->maker;
            known->instrument.takerFee = fees->taker;
        }
    } else if (const auto *interval = std::get_if<engine::FundingInterval>(&body)) {
        if (auto *known = market(interval->instrument))
            known->instrument.fundingInterval = interval->interval;
    } else if (const auto *snapshot = std::get_if<engine::BookSnapshotEvent>(&body)) {
        if (auto *known = market(snapshot->instrument)) {
            (void)known->sync.apply(snapshot->snapshot);
            known->taken = {};
        }
    } else if (const auto *delta = std::get_if<engine::BookDeltaEvent>(&body)) {
        if (auto *known = market(delta->instrument); known && known->sync.apply(delta->delta) == market::BookSync::Result::applied) {
            onLevels(*known, delta->delta.bids, delta->delta.asks);
            const auto bid = known->sync.book().bestBid(), ask = known->sync.book().bestAsk();
            fillPassed(*known, bid ? bid->price : Price{}, ask ? ask->price : Price{}, out);
        }
    } else if (const auto *quote = std::get_if<engine::BestQuote>(&body)) {
        if (auto *known = market(quote->instrument)) {
            known->quote = *quote;
            fillPassed(*known, quote->bid, quote->ask, out);
        }
    } else if (const auto *trade = std::get_if<engine::Trade>(&body)) {
        // A seller who hit a price below a resting bid would have met the bid first; a buyer above an offer likewise.
        if (auto *known = market(trade->instrument))
            fillPassed(*known, trade->aggressor == Side::buy ? trade->price : Price{},
                       trade->aggressor == Side::sell ? trade->price : Price{}, out);
    } else if (const auto *mark = std::get_if<engine::MarkPrice>(&body)) {
        if (auto *known = market(mark->instrument)) {
            m_marks[mark->instrument.value] = mark->mark;
            known->fundingRate = mark->fundingRate;
            if (mark->nextFunding > known->lastFunding)
                known->nextFunding = mark->nextFunding;
            liquidateIfDue(out);
        }
    } else if (const auto *feed = std::get_if<engine::FeedStatus>(&body)) {
        if (feed->feed == engine::Feed::market && feed->state != engine::FeedState::connected) {
            for (auto &[id, known] : m_markets) {
                known.sync.reset();
                known.quote = {};
                known.taken = {};
            }
        }
    }
}

void PaperAccount::onLevels(Market &market, const domain::Levels &bids, const domain::Levels &asks)
{
    if (market.taken[0].empty() && market.taken[1].empty())
        return;
    for (const auto &level : bids)
        market.taken[std::size_t(Side::buy)].erase(level.price.raw);
    for (const auto &level : asks)
        market.taken[std::size_t(Side::sell)].erase(level.price.raw);
}

void PaperAccount::fillPassed(Market &market, Price bid, Price ask, Outputs &out)
{
    if (m_resting.empty())
        return;
    const auto all = m_resting;
    for (auto *each : all) {
        auto &order = *each;
        const auto &request = order.request;
        if (request.instrument != market.instrument.id)
            continue;
        const bool passed = request.side == Side::buy ? ask.sign() > 0 && ask < request.price : bid.sign() > 0 && bid > request.price;
        if (!passed)
            continue;
        auto left = request.quantity - order.filled;
        if (onlyReduces(request))
            left = std::min(left, reducible(m_account, request));
        if (left.isZero())
            finish(order, OrderStatus::expired, out);
        else
            execute(market, order, request.price, left, domain::Liquidity::maker, engine::ForcedBy::nobody, out);
    }
}

void PaperAccount::settleFunding(Outputs &out)
{
    for (auto &[id, market] : m_markets) {
        while (market.nextFunding.isSet() && m_now >= market.nextFunding) {
            const auto due = market.nextFunding;
            market.lastFunding = due;
            market.nextFunding =
                market.instrument.fundingInterval.count() > 0 ? due + market.instrument.fundingInterval : domain::Timestamp{};
            const auto received = m_account.applyFunding(market.instrument, m_marks[id], market.fundingRate, m_now);
            if (received.isZero())
                continue;
            domain::FundingPayment payment;
            payment.id = domain::TradeId(nextId());
            payment.account = m_config.account;
            payment.instrument = market.instrument.id;
            payment.amount = received;
            payment.currency = market.instrument.settle;
            payment.at = due;
            emit(out, engine::FundingEvent{payment});
            publishAccount(market.instrument.id, out);
        }
    }
}

void PaperAccount::liquidateIfDue(Outputs &out)
{
    bool exposed = false;
    for (const auto &held : m_account.positions()) {
        if (held.quantity.isZero())
            continue;
        if (m_schedules[held.instrument.value].empty())
            return; // nothing can be said about margin
        exposed = true;
    }
    if (!exposed)
        return;
    const bool strained = m_account.maintenance(m_marks, m_schedules) > marginCallAt * m_account.equity(m_marks).toDouble();
    auto doomed = m_account.toLiquidate(m_marks, m_schedules);
    if ((strained || doomed) && !m_marginCalled) {
        for (const auto &held : m_account.positions()) {
            if (!held.quantity.isZero())
                emit(out, engine::MarginCall{m_config.account, held.instrument});
        }
    }
    m_marginCalled = strained || doomed;
    for (; doomed; doomed = m_account.toLiquidate(m_marks, m_schedules)) {
        auto &where = m_markets.at(doomed->instrument.value);
        cancelAll(doomed->instrument, out);
        const auto quantity = m_account.position(doomed->instrument, doomed->side)->quantity;
        domain::Order order;
        order.venueOrderId = domain::VenueOrderId(nextId());
        order.request.id = domain::ClientOrderId("autoclose-" + order.venueOrderId.str());
        order.request.account = m_config.account;
        order.request.instrument = doomed->instrument;
        order.request.side = quantity.sign() > 0 ? Side::sell : Side::buy;
        order.request.positionSide = doomed->side;
        order.request.type = OrderType::market;
        order.request.timeInForce = TimeInForce::immediateOrCancel;
        order.request.quantity = quantity.abs();
        order.status = OrderStatus::acknowledged;
        order.createdAt = order.updatedAt = m_now;
        auto &placed = m_orders.emplace_back(order);
        emit(out, engine::OrderUpdate{placed, engine::ForcedBy::liquidation});
        take(where, placed, engine::ForcedBy::liquidation, out);
        if (const auto left = placed.request.quantity - placed.filled; !left.isZero()) // the venue takes over what the book can't
            execute(where, placed, m_marks[doomed->instrument.value], left, domain::Liquidity::taker, engine::ForcedBy::liquidation, out);
        const auto fee = domain::notional(m_marks[doomed->instrument.value], quantity.abs()) * where.instrument.liquidationFee;
        m_account.deposit(-std::clamp(fee, domain::Money{}, std::max(m_account.wallet(), domain::Money{})));
        publishAccount(doomed->instrument, out);
    }
}

// --- what we do ---

domain::Levels PaperAccount::offered(const Market &market, const domain::OrderRequest &request) const
{
    const Side makers = opposite(request.side);
    const auto &quote = market.quote;
    const auto touch = makers == Side::sell ? domain::Level{quote.ask, quote.askQuantity} : domain::Level{quote.bid, quote.bidQuantity};
    domain::Levels levels;
    if (market.sync.state() == market::SyncState::synchronised)
        market.sync.book().top(makers, market.sync.book().levelCount(makers), levels);
    if (levels.empty() && touch.price.sign() > 0)
        levels.push_back(touch);
    const auto &taken = market.taken[std::size_t(makers)];
    for (auto &level : levels) {
        // The quote stream runs ahead of the book: what lies better than the quote is gone already.
        const bool stale = touch.price.sign() > 0 && (makers == Side::sell ? level.price < touch.price : level.price > touch.price);
        const auto used = taken.find(level.price.raw);
        level.quantity = stale ? Quantity{} : used == taken.end() ? level.quantity : std::max(level.quantity - used->second, Quantity{});
    }
    std::erase_if(levels, [&](const domain::Level &level) {
        const bool beyond =
            request.type == OrderType::limit && (request.side == Side::buy ? level.price > request.price : level.price < request.price);
        return beyond || level.quantity.sign() <= 0;
    });
    return levels;
}

void PaperAccount::take(Market &market, domain::Order &order, engine::ForcedBy forcedBy, Outputs &out)
{
    auto &taken = market.taken[std::size_t(opposite(order.request.side))];
    for (const auto &level : offered(market, order.request)) {
        const auto quantity = std::min(level.quantity, order.request.quantity - order.filled);
        if (quantity.isZero())
            break;
        taken[level.price.raw] += quantity;
        execute(market, order, level.price, quantity, domain::Liquidity::taker, forcedBy, out);
    }
}

tl::expected<domain::Order, Refused> PaperAccount::place(const domain::OrderRequest &request, Outputs &out)
{
    if (request.account != m_config.account)
        return refuse(Refusal::unknownAccount, "There is no such account.");
    auto *where = market(request.instrument);
    if (!where)
        return refuse(Refusal::unknownInstrument, "There is no such instrument.");
    const auto mark = m_marks[request.instrument.value];
    const bool hasQuote = where->quote.bid.sign() > 0 || where->sync.state() == market::SyncState::synchronised;
    if (mark.sign() <= 0 || !hasQuote)
        return refuse(Refusal::maintenance, "There is no market data for this instrument yet.");
    if (auto refused = checkRules(where->instrument, m_account, mark, request))
        return tl::unexpected(*refused);
    const auto open = resting();
    if (std::any_of(open.begin(), open.end(), [&](const domain::Order &order) { return order.request.id == request.id; }))
        return refuse(Refusal::duplicateClientId, "An open order has this client id.");
    if (request.timeInForce == TimeInForce::postOnly && !offered(*where, request).empty())
        return refuse(Refusal::wouldTake, "A post-only order would take.");
    if (auto refused = checkMargin(m_account, m_marks, m_schedules[request.instrument.value], open, request))
        return tl::unexpected(*refused);

    domain::Order order;
    order.request = request;
    if (onlyReduces(request))
        order.request.quantity = std::min(request.quantity, reducible(m_account, request));
    order.venueOrderId = domain::VenueOrderId(nextId());
    order.status = OrderStatus::acknowledged;
    order.createdAt = order.updatedAt = m_now;
    auto &placed = m_orders.emplace_back(order);
    emit(out, engine::OrderUpdate{placed, engine::ForcedBy::nobody});

    Quantity within;
    for (const auto &level : offered(*where, placed.request))
        within += level.quantity;
    if (request.timeInForce != TimeInForce::fillOrKill || within >= placed.request.quantity)
        take(*where, placed, engine::ForcedBy::nobody, out);
    const bool rests = request.type == OrderType::limit
                       && (request.timeInForce == TimeInForce::goodTillCancelled || request.timeInForce == TimeInForce::postOnly);
    if (placed.status == OrderStatus::filled)
        return placed;
    if (rests)
        m_resting.push_back(&placed);
    else
        finish(placed, OrderStatus::expired, out);
    return placed;
}

void PaperAccount::execute(Market &market, domain::Order &order, Price price, Quantity quantity, domain::Liquidity liquidity,
                           engine::ForcedBy forcedBy, Outputs &out)
{
    (void)nextId();
    const auto fill = bookFill(m_account, market.instrument, order, price, quantity, liquidity, m_number, m_now);
    m_fills.push_back(fill);
    if (order.status == OrderStatus::filled)
        std::erase(m_resting, &order);
    publishAccount(market.instrument.id, out);
    emit(out, engine::OrderUpdate{order, forcedBy});
    emit(out, engine::FillEvent{fill, forcedBy});
}

void PaperAccount::finish(domain::Order &order, OrderStatus as, Outputs &out)
{
    std::erase(m_resting, &order);
    order.status = as;
    order.updatedAt = m_now;
    emit(out, engine::OrderUpdate{order, engine::ForcedBy::nobody});
}

tl::expected<domain::Order, Refused> PaperAccount::cancel(domain::InstrumentId instrument, const domain::ClientOrderId &id, Outputs &out)
{
    const auto found = std::find_if(m_resting.begin(), m_resting.end(), [&](const domain::Order *order) {
        return order->request.instrument == instrument && order->request.id == id;
    });
    if (found != m_resting.end()) {
        auto &order = **found;
        finish(order, OrderStatus::cancelled, out);
        return order;
    }
    return refuse(Refusal::unknownOrder, "There is no such order.");
}

int PaperAccount::cancelAll(domain::InstrumentId instrument, Outputs &out)
{
    int count = 0;
    const auto all = m_resting;
    for (auto *order : all) {
        if (order->request.instrument != instrument)
            continue;
        finish(*order, OrderStatus::cancelled, out);
        ++count;
    }
    return count;
}

void PaperAccount::seedPosition(domain::InstrumentId instrument, Quantity quantity, Price entry)
{
    const bool hedgeMode = m_account.positionMode() == domain::PositionMode::hedge;
    const auto side = !hedgeMode            ? domain::PositionSide::both
                      : quantity.sign() > 0 ? domain::PositionSide::longSide
                                            : domain::PositionSide::shortSide;
    m_account.fill(m_markets.at(instrument.value).instrument, quantity.sign() > 0 ? Side::buy : Side::sell, side, entry, quantity.abs(), {},
                   m_now);
}

tl::expected<void, Refused> PaperAccount::setLeverage(domain::InstrumentId instrument, double leverage, Outputs &out)
{
    if (!market(instrument))
        return refuse(Refusal::unknownInstrument, "There is no such instrument.");
    double notional = 0;
    for (const auto &held : m_account.positions()) {
        if (held.instrument == instrument)
            notional += domain::notional(m_marks[instrument.value], held.quantity.abs()).toDouble();
    }
    const auto &schedule = m_schedules[instrument.value];
    if (!(leverage >= 1) || (!schedule.empty() && leverage > schedule.tierOf(notional).maxLeverage))
        return refuse(Refusal::leverageOutOfRange, "The leverage is not allowed for this position.");
    if (notional / leverage - notional / m_account.leverage(instrument) > m_account.available(m_marks).toDouble())
        return refuse(Refusal::insufficientMargin, "The margin does not allow a leverage this low.");
    m_account.setLeverage(instrument, leverage);
    emit(out, engine::LeverageUpdate{m_config.account, instrument, leverage});
    return {};
}

// --- what a venue would tell ---

std::vector<domain::Order> PaperAccount::resting() const
{
    std::vector<domain::Order> result;
    for (const auto *order : m_resting)
        result.push_back(*order);
    return result;
}

std::optional<domain::Order> PaperAccount::findOrder(domain::InstrumentId instrument, const domain::ClientOrderId &id) const
{
    const auto found = std::find_if(m_orders.rbegin(), m_orders.rend(), [&](const domain::Order &order) {
        return order.request.instrument == instrument && order.request.id == id;
    });
    return found == m_orders.rend() ? std::nullopt : std::optional(*found);
}

domain::Balance PaperAccount::balance() const
{
    auto cross = m_account.wallet();
    for (const auto &held : m_account.positions()) {
        if (held.marginMode == domain::MarginMode::isolated)
            cross -= held.isolatedMargin;
    }
    return {m_config.account, m_config.asset, m_account.wallet(), cross, m_now};
}

domain::Position PaperAccount::withLiquidationPrice(const domain::Position &position) const
{
    std::vector<double> marks;
    for (const auto mark : m_marks)
        marks.push_back(mark.toDouble());
    std::vector<domain::Position> held;
    std::copy_if(m_account.positions().begin(), m_account.positions().end(), std::back_inserter(held),
                 [](const domain::Position &each) { return !each.quantity.isZero(); });
    risk::AccountRisk risk;
    risk::assess({m_account.wallet().toDouble(), held, m_instruments, marks, m_schedules}, risk);
    auto result = position;
    result.venueLiquidationPrice.reset();
    for (const auto &each : risk.positions) {
        if (each.instrument == position.instrument && each.side == position.side && each.liquidationPrice)
            result.venueLiquidationPrice = Price::fromEstimate(*each.liquidationPrice)
                                               .toStep(m_instruments[position.instrument.value].tickSize, domain::Rounding::halfEven);
    }
    return result;
}

void PaperAccount::publishAccount(domain::InstrumentId instrument, Outputs &out) const
{
    emit(out, engine::BalanceUpdate{balance()});
    for (const auto &held : m_account.positions()) {
        if (held.instrument == instrument)
            emit(out, engine::PositionUpdate{withLiquidationPrice(held)});
    }
}

engine::AccountSnapshot PaperAccount::accountSnapshot() const
{
    engine::AccountSnapshot result;
    result.account = m_config.account;
    result.positionMode = m_account.positionMode();
    result.balances = {balance()};
    for (const auto &held : m_account.positions()) {
        if (!held.quantity.isZero())
            result.positions.push_back(withLiquidationPrice(held));
    }
    result.openOrders = resting();
    return result;
}

} // namespace ballast::exchange
