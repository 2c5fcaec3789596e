// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/liquidation_study.h"

#include "domain/numbers.h"
#include "domain/text_format.h"
#include "evaluate/assumptions.h"
#include "evaluate/comparison.h"
#include "evaluate/run.h"
#include "risk/liquidation.h"

#include <algorithm>
#include <atomic>
#include <cmath>

namespace ballast::evaluate {

namespace {

using domain::Error;
using domain::textFormat;

constexpr std::size_t blockBars = 64;
constexpr std::size_t startsATask = 32; ///< hedged replays that one task makes
using domain::unknownValue;

/// One start: its bar, and for every horizon the last bar, if they are all there.
struct Start
{
    std::size_t bar = 0;
    std::vector<std::size_t> lasts; ///< of the horizons that fit, ascending
    std::size_t history = 0;        ///< gapless bars before it
};

/// What became of one position, by horizon.
struct Outcome
{
    std::vector<bool> dead;
    std::vector<double> left;    ///< of the capital of both accounts
    double hours = unknownValue; ///< to the liquidation
};

struct Group
{
    Direction side = Direction::longPosition;
    double leverage = 0;
    const Arm *arm = nullptr; ///< none = unhedged
    TransferMode transfer = TransferMode::none;
    std::vector<Outcome> outcomes; ///< by start that the group follows
};

ReplaySpec groupSpec(const LiquidationQuestion &question, const Group &group)
{
    auto spec = question.base;
    spec.direction = group.side;
    spec.leverage = group.leverage;
    spec.hedgeCapital = domain::Money::fromEstimate(spec.equity.toDouble() * group.leverage * question.hedgeShare);
    spec.transfer.mode = group.transfer;
    if (group.arm) {
        spec.strategy = group.arm->strategy;
        spec.parameters = group.arm->parameters;
    }
    spec.sampleInterval = std::min(question.horizons.front(), domain::Duration(std::chrono::hours(1)));
    return spec;
}

std::vector<Start> startsOf(const LiquidationQuestion &question, std::span<const domain::Candle> candles, domain::Duration interval)
{
    std::vector<Start> starts;
    for (std::size_t begin = 0, end = 0; begin < candles.size(); begin = end) {
        for (end = begin + 1; end < candles.size() && candles[end].openTime - candles[end - 1].openTime == interval;)
            ++end;
        for (std::size_t bar = begin; bar < end; ++bar) {
            if (candles[bar].openTime.ns % question.startEvery.count() >= interval.count())
                continue;
            Start start{bar, {}, bar - begin};
            for (const auto horizon : question.horizons) {
                const auto bars = std::size_t(horizon / interval);
                if (bar + bars > end)
                    break;
                start.lasts.push_back(bar + bars - 1);
            }
            if (!start.lasts.empty())
                starts.push_back(std::move(start));
        }
    }
    return starts;
}

template<typename Row>
std::span<const Row> between(std::span<const Row> rows, domain::Timestamp from, domain::Timestamp to)
{
    const auto earlier = [](const Row &row, domain::Timestamp at) { return row.at < at; };
    const auto first = std::lower_bound(rows.begin(), rows.end(), from, earlier);
    const auto last = std::lower_bound(first, rows.end(), to, earlier);
    return rows.subspan(std::size_t(first - rows.begin()), std::size_t(last - first));
}

/// Replays one hedged position.
tl::expected<Outcome, Error> replayed(const ReplaySpec &spec, const MarketHistory &history, const Start &start, domain::Duration interval)
{
    const auto first = start.bar - spec.warmUpBars, last = start.lasts.back();
    MarketHistory part;
    part.candles = history.candles.subspan(first, last - first + 1);
    const auto from = part.candles.front().openTime, to = part.candles.back().openTime + interval;
    part.funding = between(history.funding, history.candles[start.bar].openTime, to);
    part.implied = between(history.implied, from - std::chrono::hours(48), to); // the newest known value, and what follows
    const auto earlier = [](const domain::Candle &bar, domain::Timestamp at) { return bar.openTime < at; };
    const auto reference = std::lower_bound(history.reference.begin(), history.reference.end(), from, earlier);
    const auto referenceEnd = std::lower_bound(reference, history.reference.end(), to, earlier);
    part.reference = history.reference.subspan(std::size_t(reference - history.reference.begin()), std::size_t(referenceEnd - reference));
    const auto setting = setUp(spec, part);
    if (!setting)
        return tl::unexpected(setting.error());
    const auto run = Run(spec, part, setting->course, Hedging::on).play();
    Outcome outcome;
    const auto opened = history.candles[start.bar].openTime;
    std::optional<domain::Timestamp> died;
    for (const auto &each : run.liquidations) {
        if (each.account == domain::AccountRole::protectedAccount)
            died = each.at;
    }
    if (died)
        outcome.hours = domain::toSeconds(*died - opened) / 3'600;
    const double capital = (spec.equity + spec.hedgeCapital).toDouble();
    for (const auto bar : start.lasts) {
        const auto end = history.candles[bar].openTime + interval;
        outcome.dead.push_back(died && *died < end);
        const auto after = std::upper_bound(run.curve.begin(), run.curve.end(), end,
                                            [](domain::Timestamp at, const EquityPoint &point) { return at < point.at; });
        outcome.left.push_back(std::prev(after)->total().toDouble() / capital);
    }
    return outcome;
}

Outcome scanned(const FateScan &scan, const ReplaySpec &spec, std::span<const domain::Candle> candles, const Start &start)
{
    Outcome outcome;
    const double hedge = spec.hedgeCapital.toDouble(), capital = spec.equity.toDouble() + hedge;
    for (const auto &fate : scan.follow(spec, start.bar, start.lasts)) {
        outcome.dead.push_back(fate.liquidatedAt.has_value());
        outcome.left.push_back((fate.left + hedge) / capital);
        if (fate.liquidatedAt)
            outcome.hours = domain::toSeconds(*fate.liquidatedAt - candles[start.bar].openTime) / 3'600;
    }
    return outcome;
}

double median(std::vector<double> values)
{
    if (values.empty())
        return unknownValue;
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return (*std::max_element(values.begin(), middle) + *middle) / 2;
}

/// `without` are the unhedged outcomes of the same starts; empty for the unhedged arm itself.
LiquidationCell cellOf(const LiquidationQuestion &question, const Group &group, std::size_t horizon,
                       const std::vector<const Outcome *> &without, domain::Duration between)
{
    LiquidationCell cell;
    cell.side = group.side;
    cell.leverage = group.leverage;
    cell.arm = group.arm ? group.arm->name : std::string();
    cell.transfer = group.transfer;
    cell.horizon = question.horizons[horizon];
    std::vector<double> dead, hours, left, apart;
    for (std::size_t i = 0; i < group.outcomes.size(); ++i) {
        const auto &outcome = group.outcomes[i];
        if (outcome.dead.size() <= horizon)
            continue;
        ++cell.positions;
        cell.liquidated += outcome.dead[horizon];
        dead.push_back(outcome.dead[horizon] ? 1 : 0);
        left.push_back(outcome.left[horizon]);
        if (outcome.dead[horizon])
            hours.push_back(outcome.hours);
        if (without.empty())
            continue;
        const auto &other = *without[i];
        cell.liquidatedWithout += other.dead[horizon];
        cell.avoided += other.dead[horizon] && !outcome.dead[horizon];
        cell.caused += !other.dead[horizon] && outcome.dead[horizon];
        apart.push_back(outcome.left[horizon] - other.left[horizon]);
    }
    if (cell.positions == 0)
        return cell;
    auto plan = question.plan;
    const double overlap = std::max(1.0, double(cell.horizon.count()) / double(between.count()));
    if (plan.blockLength <= 0)
        plan.blockLength = std::min(std::max(overlap, meanBlockLength(dead)), std::max(1.0, double(dead.size()) / 3));
    cell.share = bootstrapMean(dead, plan).interval;
    cell.medianHours = median(std::move(hours));
    double sum = 0;
    for (const double value : left)
        sum += value;
    cell.meanLeft = sum / double(left.size());
    cell.medianLeft = median(std::move(left));
    if (!apart.empty())
        cell.leftDifference = bootstrapMean(apart, plan);
    return cell;
}

std::vector<std::string> assumptionsOf(const LiquidationQuestion &question, const LiquidationStudy &study, std::size_t hedged)
{
    std::vector<std::string> lines;
    lines.push_back(textFormat(
        "%zu starts, one at every %g h of the candles from which the shortest horizon can be followed without a gap; %zu gaps, none "
        "of them crossed.",
        study.starts, domain::toSeconds(question.startEvery) / 3'600, study.gaps.size()));
    if (!question.arms.empty())
        lines.push_back(textFormat(
            "Hedged arms: every %zu-th start with %zu bars before it, %zu in all, each compared with the unhedged position of the "
            "same hour.",
            question.hedgedEvery, question.warmUpBars, hedged));
    lines.push_back(textFormat(
        "Capital: %s %s in the protected account, %.0f %% of the position's notional in the hedge account; equity left is of both "
        "together, and the hedge account lies idle where there is no hedge.",
        question.base.equity.toString().c_str(), question.base.contract.instrument.quote.str().c_str(), question.hedgeShare * 100));
    lines.push_back("The position is opened at a bar's open without a fee. Within a bar the extreme against the position comes first; it "
                    "dies at the first "
                    "tick beyond its liquidation price, or at the open where the price jumped past it, and pays the liquidation fee.");
    lines.push_back(textFormat(
        "A hedge's orders fill one bar (%g min) after the close that asked for them; margin on request arrives %g min (automatic) or %g "
        "min (manual) after the bar, and not before the next bar.",
        domain::toSeconds(study.interval) / 60, domain::toSeconds(question.base.transfer.automaticDelay) / 60,
        domain::toSeconds(question.base.transfer.manualDelay) / 60));
    lines.push_back(textFormat(
        "Intervals hold %.0f %%: stationary bootstrap over the starts in their order, mean block at least as long as the horizon, %zu "
        "resamples.",
        question.plan.level * 100, question.plan.resamples));
    return lines;
}

} // namespace

double LiquidationCell::avoidanceRate() const { return liquidatedWithout > 0 ? double(avoided) / double(liquidatedWithout) : unknownValue; }

const LiquidationCell *LiquidationStudy::find(Direction side, double leverage, std::string_view arm, TransferMode transfer,
                                              domain::Duration horizon) const
{
    const auto found = std::find_if(cells.begin(), cells.end(), [&](const LiquidationCell &cell) {
        return cell.side == side && cell.leverage == leverage && cell.arm == arm && cell.transfer == transfer && cell.horizon == horizon;
    });
    return found == cells.end() ? nullptr : &*found;
}

// --- the scan ---

FateScan::FateScan(std::span<const domain::Candle> candles, std::span<const FundingRow> funding, domain::Duration interval)
    : m_candles(candles), m_funding(funding), m_interval(interval)
{
    for (std::size_t i = 0; i < candles.size(); ++i) {
        if (i % blockBars == 0) {
            m_lows.push_back(candles[i].low);
            m_highs.push_back(candles[i].high);
        }
        m_lows.back() = std::min(m_lows.back(), candles[i].low);
        m_highs.back() = std::max(m_highs.back(), candles[i].high);
    }
}

/// First bar in [from, end) that reaches `level` going down (-1) or up (+1); `end` = none.
std::size_t FateScan::firstBeyond(double level, int direction, std::size_t from, std::size_t end) const
{
    for (std::size_t i = from; i < end;) {
        const auto block = i / blockBars;
        const bool reached = direction < 0 ? m_lows[block] <= level : m_highs[block] >= level;
        const auto blockEnd = std::min(end, (block + 1) * blockBars);
        if (reached) {
            for (; i < blockEnd; ++i) {
                if (direction < 0 ? m_candles[i].low <= level : m_candles[i].high >= level)
                    return i;
            }
        }
        i = blockEnd;
    }
    return end;
}

std::vector<Fate> FateScan::follow(const ReplaySpec &spec, std::size_t first, std::span<const std::size_t> lasts) const
{
    const auto &instrument = spec.contract.instrument;
    const double entry = domain::Price::fromEstimate(m_candles[first].open).toDouble();
    const int side = sign(spec.direction);
    const double size = domain::Quantity::fromEstimate(spec.equity.toDouble() * spec.leverage / entry)
                            .toStep(instrument.lotSize, domain::Rounding::towardZero)
                            .toDouble()
                        * side;
    double wallet = spec.equity.toDouble();
    const risk::MarginLeg leg{size, entry};
    const auto &schedule = spec.contract.schedule;
    const bool plain = schedule.rule() == risk::MarginRule{};
    /// `near` is the liquidation price before the wallet changed; 0 = not known.
    const auto doomOf = [&](double near) {
        if (plain && near > 0 && std::isfinite(near)) { // most changes of the wallet stay in one tier: solved there in one line
            const auto &tier = schedule.tierOf(std::fabs(size) * near);
            const double price = (size * entry - wallet - tier.deduction) / (size - std::fabs(size) * tier.maintenanceRate);
            if (price > 0 && &schedule.tierOf(std::fabs(size) * price) == &tier)
                return price;
        }
        const risk::MarginPool pool{{&leg, 1}, &schedule, wallet};
        // Searched from far on the safe side, as run.cpp does.
        const auto doom =
            risk::liquidationPrice(pool, entry * (side > 0 ? 1e3 : 1e-3), side > 0 ? risk::Direction::down : risk::Direction::up);
        return doom ? *doom : side > 0 ? 0.0 : std::numeric_limits<double>::infinity();
    };
    const auto opened = m_candles[first].openTime;
    auto row = std::upper_bound(m_funding.begin(), m_funding.end(), opened + settlementLag,
                                [](domain::Timestamp at, const FundingRow &each) { return at < each.at; });
    std::vector<Fate> fates;
    std::optional<domain::Timestamp> died;
    double rest = 0;
    const auto seize = [&](std::size_t bar, double price) {
        died = m_candles[bar].openTime;
        const double fee = std::fabs(size) * price * instrument.liquidationFee.toDouble();
        rest = std::max(0.0, wallet + size * (price - entry) - fee);
    };
    double doom = doomOf(0);
    std::size_t next = first; // bar from which on nothing is looked at yet
    for (const auto last : lasts) {
        while (!died && next <= last) {
            const auto until = m_candles[last].openTime + m_interval;
            const bool funded = row != m_funding.end() && row->at < until;
            // The bar in which the next funding is settled, and whether that is at its open.
            const auto bar = funded ? std::min(last, first + std::size_t((row->at - opened) / m_interval)) : last;
            const bool atOpen = funded && row->at <= m_candles[bar].openTime + settlementLag;
            const auto end = funded && atOpen ? bar : bar + 1;
            if (const auto hit = firstBeyond(doom, -side, next, end); hit < end) {
                const double open = m_candles[hit].open;
                const auto tick =
                    domain::Price::fromEstimate(doom).toStep(instrument.tickSize, side > 0 ? domain::Rounding::down : domain::Rounding::up);
                // A jump past the price is paid in full; a path through it, at the first tick beyond.
                const bool jumped = side > 0 ? open <= doom : open >= doom;
                const double extreme = side > 0 ? m_candles[hit].low : m_candles[hit].high;
                const double price = jumped ? open : side > 0 ? std::max(tick.toDouble(), extreme) : std::min(tick.toDouble(), extreme);
                seize(hit, price);
                break;
            }
            next = std::max(next, end);
            if (!funded)
                break;
            const auto &candle = m_candles[bar];
            const double share = std::clamp(double((row->at - candle.openTime).count()) / double(m_interval.count()), 0.0, 1.0);
            wallet -= size * (candle.open + share * (candle.close - candle.open)) * row->rate.toDouble();
            doom = doomOf(doom);
            ++row;
            if (!atOpen && (side > 0 ? candle.close <= doom : candle.close >= doom))
                seize(bar, candle.close);
        }
        fates.push_back({died, died ? rest : wallet + size * (m_candles[last].close - entry)});
    }
    return fates;
}

// --- the study ---

tl::expected<LiquidationStudy, domain::Error> studyLiquidations(const LiquidationQuestion &question, const MarketHistory &history,
                                                                const Work &work)
{
    const auto refuse = [](std::string what, std::string advice) {
        return tl::unexpected(Error::badInput(std::move(what), std::move(advice)));
    };
    if (question.sides.empty() || question.leverages.empty() || question.horizons.empty())
        return refuse("there is nothing to study", "give at least one side, one leverage and one horizon");
    if (!std::is_sorted(question.horizons.begin(), question.horizons.end()) || question.horizons.front().count() <= 0)
        return refuse("the horizons must be positive and ascending", "e.g. 48 hours and 30 days");
    if (question.startEvery.count() <= 0 || question.hedgedEvery == 0)
        return refuse("starts need a distance", "e.g. one hour");

    std::vector<Group> groups;
    for (const auto side : question.sides) {
        for (const double leverage : question.leverages) {
            groups.push_back({side, leverage, nullptr, TransferMode::none, {}});
            for (const auto &arm : question.arms) {
                for (const auto transfer : question.transfers)
                    groups.push_back({side, leverage, &arm, transfer, {}});
            }
        }
    }
    LiquidationStudy study;
    for (const auto &group : groups) { // every specification is checked once, with the whole history
        auto setting = setUp(groupSpec(question, group), history);
        if (!setting)
            return tl::unexpected(setting.error());
        study.interval = setting->course.interval;
        study.gaps = std::move(setting->gaps);
    }
    const auto &candles = history.candles;
    study.from = candles.front().openTime;
    study.to = candles.back().openTime + study.interval;
    study.bars = candles.size();
    if (question.horizons.front() < study.interval)
        return refuse("a horizon is shorter than a bar", "use shorter bars or longer horizons");
    const auto starts = startsOf(question, candles, study.interval);
    study.starts = starts.size();
    if (starts.empty())
        return refuse("no position can be followed to the first horizon without a gap", "give more candles, or a shorter horizon");
    std::vector<std::size_t> sampled;
    for (std::size_t i = 0, since = question.hedgedEvery; i < starts.size(); ++i, ++since) {
        if (since < question.hedgedEvery || starts[i].history < question.warmUpBars)
            continue;
        sampled.push_back(i);
        since = 0;
    }

    // Tasks are pieces of groups; each writes into places of its own, so their order does not matter.
    struct Piece
    {
        Group *group;
        std::size_t first, last;
    };
    std::vector<Piece> pieces;
    for (auto &group : groups) {
        const auto count = group.arm ? sampled.size() : starts.size();
        const auto size = group.arm ? startsATask : startsATask * 64;
        group.outcomes.resize(count);
        for (std::size_t first = 0; first < count; first += size)
            pieces.push_back({&group, first, std::min(count, first + size)});
    }
    const FateScan scan(candles, history.funding, study.interval);
    std::atomic<std::size_t> done = 0;
    work.spread(pieces.size(), [&](std::size_t number) {
        const auto &piece = pieces[number];
        auto spec = groupSpec(question, *piece.group);
        spec.warmUpBars = question.warmUpBars;
        for (std::size_t i = piece.first; i < piece.last && !work.stop.stop_requested(); ++i) {
            if (!piece.group->arm) {
                piece.group->outcomes[i] = scanned(scan, spec, candles, starts[i]);
                continue;
            }
            // What is wrong with a specification was found above; a start at which the smallest order is too large is left out.
            if (auto outcome = replayed(spec, history, starts[sampled[i]], study.interval))
                piece.group->outcomes[i] = *std::move(outcome);
        }
        const auto now = ++done;
        if (work.told)
            work.told(now, pieces.size());
    });
    if (work.stop.stop_requested())
        return tl::unexpected(stoppedEarly());

    std::vector<std::vector<LiquidationCell>> cells(groups.size());
    work.spread(groups.size(), [&](std::size_t number) {
        const auto &group = groups[number];
        std::vector<const Outcome *> without;
        if (group.arm) {
            const auto *unhedged = &group;
            while (unhedged->arm)
                --unhedged;
            for (const auto i : sampled)
                without.push_back(&unhedged->outcomes[i]);
        }
        const auto between = question.startEvery * std::int64_t(group.arm ? question.hedgedEvery : 1);
        for (std::size_t horizon = 0; horizon < question.horizons.size(); ++horizon)
            cells[number].push_back(cellOf(question, group, horizon, without, between));
    });
    for (auto &each : cells)
        study.cells.insert(study.cells.end(), std::make_move_iterator(each.begin()), std::make_move_iterator(each.end()));
    study.assumptions = assumptionsOf(question, study, sampled.size());
    return study;
}

std::string liquidationText(const LiquidationStudy &study)
{
    const auto percent = [](double value) { return std::isfinite(value) ? textFormat("%.1f", value * 100) : std::string("-"); };
    std::string text =
        textFormat("%zu bars of %g min, %s to %s; %zu gaps; %zu starts\n\n", study.bars, domain::toSeconds(study.interval) / 60,
                   timeText(study.from).c_str(), timeText(study.to).c_str(), study.gaps.size(), study.starts);
    text += textFormat("%-5s %8s %-20s %-9s %7s %9s %7s %15s %8s %8s %9s %9s %7s\n", "side", "leverage", "hedge", "transfer", "horizon",
                       "positions", "dead %", "95 % interval", "median h", "left %", "unhedged", "avoided", "caused");
    for (const auto &cell : study.cells) {
        const auto interval = textFormat("%s to %s", percent(cell.share.low).c_str(), percent(cell.share.high).c_str());
        text += textFormat(
            "%-5s %8g %-20s %-9s %6gh %9zu %7s %15s %8s %8s", cell.side == Direction::longPosition ? "long" : "short", cell.leverage,
            cell.arm.empty() ? "none" : cell.arm.c_str(), cell.arm.empty() ? "" : std::string(name(cell.transfer)).c_str(),
            domain::toSeconds(cell.horizon) / 3'600, cell.positions, percent(cell.liquidatedShare()).c_str(), interval.c_str(),
            std::isfinite(cell.medianHours) ? textFormat("%.1f", cell.medianHours).c_str() : "-", percent(cell.meanLeft).c_str());
        if (!cell.arm.empty())
            text += textFormat(" %9zu %9zu %7zu", cell.liquidatedWithout, cell.avoided, cell.caused);
        text += "\n";
    }
    return text;
}

} // namespace ballast::evaluate
