// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/figures.h"

#include "domain/numbers.h"

#include <algorithm>
#include <cmath>

namespace ballast::report {

namespace {

using engine::RecordedBooks;
using engine::Sample;

using domain::unknownValue;
constexpr auto longestGap = std::chrono::minutes(10); ///< between two samples of one session
constexpr std::size_t fewestHours = 24;

bool isHedge(const RecordedBooks &books, domain::AccountId id)
{
    const auto *account = findAccount(books, id);
    return account && account->role == domain::AccountRole::hedge;
}

bool comparable(const Sample &sample) { return std::isfinite(sample.equityWithHedge) && std::isfinite(sample.equityWithoutHedge); }

/// Transfers between two samples, by whose equity they move.
class TransferSums
{
public:
    explicit TransferSums(const RecordedBooks &books) : m_books(books), m_currency(settlementCurrency(books)) {}
    struct Moved
    {
        double all = 0, core = 0;
    };
    /// Of (last call's, at].
    Moved until(Timestamp at)
    {
        Moved out;
        for (; m_next < m_books.transfers.size() && m_books.transfers[m_next].at <= at; ++m_next) {
            const auto &transfer = m_books.transfers[m_next];
            if (transfer.currency != m_currency)
                continue;
            const double amount = transfer.amount.toDouble();
            out.all += amount;
            out.core += isHedge(m_books, transfer.account) ? 0 : amount;
        }
        return out;
    }

private:
    const RecordedBooks &m_books;
    domain::Currency m_currency;
    std::size_t m_next = 0;
};

/// Population variance: only the ratio of two is used.
double variance(const std::vector<double> &values)
{
    double mean = 0, out = 0;
    for (const double value : values)
        mean += value / double(values.size());
    for (const double value : values)
        out += (value - mean) * (value - mean);
    return out / double(values.size());
}

DayRow *rowOf(std::vector<DayRow> &days, std::int64_t number)
{
    if (days.empty() || number < days.front().day || number > days.back().day)
        return nullptr;
    return &days[std::size_t(number - days.front().day)];
}

std::vector<DayRow> emptyDays(const Period &period, Timestamp newest)
{
    std::vector<DayRow> out;
    const auto first = localDay(period.zone, period.from);
    const auto last = localDay(period.zone, std::max(period.from, std::min(newest, period.to - Duration(1))));
    for (auto day = first; day <= last; ++day) {
        DayRow row;
        row.day = day;
        row.nearest = unknownValue;
        out.push_back(row);
    }
    return out;
}

void compare(const RecordedBooks &books, const Period &period, Figures &out)
{
    // The opening sample belongs to the period where the session ran on over its begin.
    std::vector<const Sample *> samples;
    if (books.opening && comparable(*books.opening))
        samples.push_back(&*books.opening);
    for (const auto &sample : books.samples) {
        if (comparable(sample))
            samples.push_back(&sample);
    }
    auto &result = out.comparison;
    result.varianceRemoved = result.worstHour = result.worstHourWithout = unknownValue;
    if (samples.empty())
        return;
    TransferSums transfers(books);
    static_cast<void>(transfers.until(samples.front()->at));
    const double start = samples.front()->equityWithHedge;
    double with = start, without = start, peak = start, peakWithout = start;
    std::vector<double> hourly, hourlyWithout;
    double hour = 0, hourWithout = 0;
    auto hourBegan = samples.front()->at;
    out.curve.reserve(samples.size());
    out.curve.push_back({samples.front()->at, start, start, 0, 0});
    for (std::size_t i = 1; i < samples.size(); ++i) {
        const auto &before = *samples[i - 1], &now = *samples[i];
        const auto moved = transfers.until(now.at);
        if (now.at - before.at > longestGap) {
            hourBegan = now.at;
            hour = hourWithout = 0;
        } else {
            const double change = now.equityWithHedge - before.equityWithHedge - moved.all;
            const double other = now.equityWithoutHedge - before.equityWithoutHedge - moved.core;
            with += change;
            without += other;
            hour += change;
            hourWithout += other;
            ++result.minutes;
            if (auto *day = rowOf(out.days, localDay(period.zone, now.at))) {
                day->change += change;
                day->changeWithout += other;
            }
        }
        if (now.at - hourBegan >= std::chrono::hours(1)) {
            hourly.push_back(hour);
            hourlyWithout.push_back(hourWithout);
            hourBegan = now.at;
            hour = hourWithout = 0;
        }
        peak = std::max(peak, with);
        peakWithout = std::max(peakWithout, without);
        const EquityPoint point{now.at, with, without, peak > 0 ? with / peak - 1 : 0, peakWithout > 0 ? without / peakWithout - 1 : 0};
        result.maxDrawdown = std::min(result.maxDrawdown, point.drawdown);
        result.maxDrawdownWithout = std::min(result.maxDrawdownWithout, point.drawdownWithout);
        out.curve.push_back(point);
    }
    result.change = with - start;
    result.changeWithout = without - start;
    result.hours = hourly.size();
    if (!hourly.empty()) {
        result.worstHour = std::min(0.0, std::ranges::min(hourly));
        result.worstHourWithout = std::min(0.0, std::ranges::min(hourlyWithout));
    }
    if (hourly.size() >= fewestHours) {
        const double unhedged = variance(hourlyWithout);
        result.varianceRemoved = unhedged > 0 ? 1 - variance(hourly) / unhedged : unknownValue;
    }
}

void addDistances(const RecordedBooks &books, const Period &period, Figures &out)
{
    out.nearest = unknownValue;
    for (const auto &sample : books.samples) {
        auto *day = rowOf(out.days, localDay(period.zone, sample.at));
        if (!day)
            continue;
        ++day->minutes;
        if (!std::isfinite(sample.liquidationPrice) || !(sample.mark > 0))
            continue;
        const double distance = std::fabs(sample.liquidationPrice / sample.mark - 1);
        if (!(distance >= day->nearest)) {
            day->nearest = distance;
            day->nearestAt = sample.at;
        }
        if (!(distance >= out.nearest)) {
            out.nearest = distance;
            out.nearestAt = sample.at;
        }
    }
}

void addDailyFlows(const RecordedBooks &books, const Period &period, Figures &out)
{
    const auto currency = settlementCurrency(books);
    for (const auto &[fill, slippage, decision] : books.fills) {
        if (!isHedge(books, fill.account))
            continue;
        if (fill.feeCurrency != currency && !fill.fee.isZero())
            ++out.cost.otherFees;
        auto *day = rowOf(out.days, localDay(period.zone, fill.at));
        if (!day)
            continue;
        ++day->fills;
        day->realised += fill.realisedPnl;
        day->fees += fill.feeCurrency == currency ? fill.fee : domain::Money{};
        day->slippage += std::isfinite(slippage) ? slippage : 0;
    }
    for (const auto &payment : books.funding) {
        auto *day = rowOf(out.days, localDay(period.zone, payment.at));
        if (day && isHedge(books, payment.account) && payment.currency == currency)
            day->funding -= payment.amount;
    }
}

/// Mean |notional| of the protected accounts' positions in the hedge's base coin.
double protectedNotional(const RecordedBooks &books)
{
    struct Held
    {
        double delta = 0; ///< base coin, at the begin and then as the fills move it
        const domain::Instrument *instrument = nullptr;
        domain::AccountId account;
    };
    const auto *hedge = findInstrument(books, books.hedgeInstrument);
    if (!hedge || books.samples.empty())
        return unknownValue;
    std::vector<Held> all;
    for (const auto &account : books.accounts) {
        for (const auto &instrument : books.instruments) {
            if (account.role == domain::AccountRole::hedge || instrument.base != hedge->base)
                continue;
            if (const auto quantity = positionAt(books, account.id, instrument.id, books.samples.front().at))
                all.push_back({quantity->toDouble(), &instrument, account.id});
        }
    }
    double sum = 0;
    std::size_t count = 0, next = 0;
    while (next < books.fills.size() && books.fills[next].fill.at <= books.samples.front().at)
        ++next;
    for (const auto &sample : books.samples) {
        for (; next < books.fills.size() && books.fills[next].fill.at <= sample.at; ++next) {
            const auto &fill = books.fills[next].fill;
            for (auto &held : all) {
                if (held.account == fill.account && held.instrument->id == fill.instrument)
                    held.delta += fill.quantity.toDouble() * domain::sign(fill.side);
            }
        }
        double notional = 0;
        for (const auto &held : all) {
            const double face = std::fabs(held.delta);
            notional += held.instrument->kind == domain::ContractKind::inverse ? face : face * sample.mark;
        }
        if (notional > 0 && std::isfinite(notional)) {
            sum += notional;
            ++count;
        }
    }
    return count > 0 ? sum / double(count) : unknownValue;
}

} // namespace

Figures figuresOf(const RecordedBooks &books, const Period &period, const std::optional<LedgerEnds> &ends, const LedgerSheet &hedge)
{
    Figures out;
    out.days = emptyDays(period, books.last);
    compare(books, period, out);
    addDistances(books, period, out);
    addDailyFlows(books, period, out);
    auto &cost = out.cost;
    cost.makerFees = hedge.turnover.makerFees.toDouble();
    cost.takerFees = hedge.turnover.takerFees.toDouble();
    cost.funding = -hedge.ledger.funding.toDouble();
    cost.slippage = hedge.turnover.slippage;
    cost.protectedNotional = protectedNotional(books);
    cost.days = ends ? domain::toSeconds(ends->closing.at - ends->opening.at) / 86'400 : unknownValue;
    return out;
}

std::vector<EquityPoint> thinned(const std::vector<EquityPoint> &curve, std::size_t most)
{
    if (curve.size() <= most || most < 3)
        return curve;
    std::vector<EquityPoint> out{curve.front()};
    const auto inner = curve.size() - 2, groups = most - 2;
    for (std::size_t i = 0; i < groups; ++i) {
        const auto from = 1 + i * inner / groups, to = 1 + (i + 1) * inner / groups;
        out.push_back(*std::min_element(curve.begin() + std::ptrdiff_t(from), curve.begin() + std::ptrdiff_t(to),
                                        [](const EquityPoint &a, const EquityPoint &b) { return a.with < b.with; }));
    }
    out.push_back(curve.back());
    return out;
}

} // namespace ballast::report
