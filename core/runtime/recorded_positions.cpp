// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/recorded_positions.h"

#include "evaluate/comparison.h"
#include "report/ledger.h"
#include "runtime/known_contract.h"
#include "store/report_reads.h"
#include "store/review_reads.h"

#include <algorithm>
#include <cmath>

namespace ballast::runtime {

namespace {

using domain::Error;
using domain::ErrorKind;
using domain::Money;
using domain::Quantity;
using domain::Timestamp;
using engine::RecordedBooks;
using evaluate::PositionChange;

constexpr auto rateIsOfThatSettlement = std::chrono::minutes(15);

Error nothing(std::string what, std::string advice) { return {ErrorKind::notFound, std::move(what), std::move(advice), 0}; }

bool isProtected(const RecordedBooks &books, domain::AccountId id)
{
    const auto *account = report::findAccount(books, id);
    return account && account->role == domain::AccountRole::protectedAccount;
}

/// What the protected accounts held together; an error names the account that was never read.
tl::expected<Quantity, Error> heldAt(const RecordedBooks &books, Timestamp at)
{
    Quantity sum;
    for (const auto &account : books.accounts) {
        if (account.role != domain::AccountRole::protectedAccount)
            continue;
        const auto held = report::positionAt(books, account.id, books.hedgeInstrument, at);
        if (!held)
            return tl::unexpected(nothing("the position of account '" + account.label.str() + "' was never read",
                                          "let a session run until its accounts are shown"));
        sum += *held;
    }
    return sum;
}

/// Trades, and money from outside, after `at`: ascending. Margin from the hedge account is the hedge's doing, not the trader's.
std::vector<PositionChange> changesAfter(const RecordedBooks &books, Timestamp at)
{
    std::vector<PositionChange> out;
    const auto settle = report::settlementCurrency(books);
    for (const auto &[fill, slippage, decision] : books.fills) {
        if (fill.at <= at || fill.instrument != books.hedgeInstrument || !isProtected(books, fill.account))
            continue;
        out.push_back({fill.at, fill.quantity * domain::sign(fill.side), fill.price, fill.feeCurrency == settle ? fill.fee : Money{}, {}});
    }
    for (const auto &transfer : books.transfers) {
        if (transfer.at <= at || transfer.currency != settle || !isProtected(books, transfer.account))
            continue;
        if (transfer.counterpart && !isProtected(books, *transfer.counterpart) && report::findAccount(books, *transfer.counterpart))
            continue;
        out.push_back({transfer.at, {}, {}, {}, transfer.amount});
    }
    std::ranges::stable_sort(out, {}, &PositionChange::at);
    return out;
}

std::vector<std::string> leftOut(const RecordedBooks &books)
{
    std::vector<std::string> out;
    const auto settle = report::settlementCurrency(books);
    if (std::ranges::any_of(books.fills, [&](const engine::BookedFill &each) {
            return !each.fill.fee.isZero() && each.fill.feeCurrency != settle && isProtected(books, each.fill.account);
        }))
        out.push_back("Fees that were paid in another currency than " + settle.str() + " are left out.");
    for (const auto &instrument : books.instruments) {
        const auto others = [&](domain::AccountId account, domain::InstrumentId id) {
            return id == instrument.id && id != books.hedgeInstrument && isProtected(books, account);
        };
        const bool held = std::ranges::any_of(books.positions, [&](const engine::KnownPosition &each) {
            return !each.quantity.isZero() && others(each.account, each.instrument);
        });
        const bool wasTraded = std::ranges::any_of(
            books.fills, [&](const engine::BookedFill &each) { return others(each.fill.account, each.fill.instrument); });
        if (held || wasTraded)
            out.push_back("Positions in " + instrument.symbol.str() + " are left out: only those in the hedge's contract are followed.");
    }
    return out;
}

/// The rate shown last before each settlement, where Ballast was running then.
std::vector<evaluate::FundingRow> fundingOf(std::span<const engine::RecordedDecision> decisions, domain::Duration interval)
{
    std::vector<evaluate::FundingRow> out;
    if (interval <= domain::Duration::zero())
        return out;
    for (std::size_t i = 0; i < decisions.size(); ++i) {
        const auto &[at, rate] = std::pair(decisions[i].at, decisions[i].fundingRate);
        const Timestamp settlement{(at.ns / interval.count() + 1) * interval.count()};
        const bool isLast = i + 1 == decisions.size() || decisions[i + 1].at >= settlement;
        if (isLast && std::isfinite(rate) && settlement - at <= rateIsOfThatSettlement)
            out.push_back({settlement, domain::Rate::fromEstimate(rate)});
    }
    return out;
}

} // namespace

tl::expected<RecordedPositions, Error> readRecordedPositions(const QString &databasePath, std::span<const domain::Candle> candles)
{
    const auto span = store::readSpan(databasePath);
    if (!span)
        return tl::unexpected(span.error());
    if (!span->first.isSet())
        return tl::unexpected(
            nothing("there are no recorded positions yet in " + databasePath.toStdString(), "let a session run for some minutes first"));
    const auto end = span->last + domain::Duration(1);
    const auto books = store::readBooks(databasePath, Timestamp{1}, end);
    if (!books)
        return tl::unexpected(books.error());
    const auto *instrument = report::findInstrument(*books, books->hedgeInstrument);
    if (!instrument)
        return tl::unexpected(nothing("the database does not say which contract was hedged", "let a session run for some minutes first"));
    if (instrument->kind != domain::ContractKind::linear)
        return tl::unexpected(Error::badInput("recorded positions in " + instrument->symbol.str() + " can't be replayed",
                                              "only linear contracts can; the weekly review has the overrides of others, too"));

    RecordedPositions out;
    out.contract = knownContract(*instrument);
    if (candles.empty()) {
        auto own = store::readMinuteCandles(databasePath, Timestamp{1}, end);
        if (!own)
            return tl::unexpected(own.error());
        out.candles = *std::move(own);
        candles = out.candles;
    }
    if (candles.empty())
        return tl::unexpected(nothing("the database has no candles of " + instrument->symbol.str(), "give candles of that time"));
    const auto known = [&](const engine::Sample &sample) {
        return sample.at >= candles.front().openTime && sample.mark > 0 && sample.protectedEquity > 0;
    };
    const auto first = std::ranges::find_if(books->samples, known);
    if (first == books->samples.end())
        return tl::unexpected(
            nothing("no equity was recorded in the time of the candles (from " + evaluate::timeText(candles.front().openTime) + ")",
                    "give candles of the time in which Ballast ran"));
    auto held = heldAt(*books, first->at);
    if (!held)
        return tl::unexpected(held.error());
    out.equity = Money::fromEstimate(first->protectedEquity);
    out.hedgeCapital = Money::fromEstimate(std::isfinite(first->hedgeEquity) ? std::max(0.0, first->hedgeEquity) : 0);
    out.leverage = std::max(1.0, std::fabs(held->toDouble()) * first->mark / first->protectedEquity);
    out.changes.push_back({first->at, *held, domain::Price::fromEstimate(first->mark), {}, {}});
    for (auto change : changesAfter(*books, first->at)) {
        *held += change.quantity; // a trade's own quantity until here
        change.quantity = *held;
        out.changes.push_back(change);
    }
    if (std::ranges::all_of(out.changes, [](const PositionChange &each) { return each.quantity.isZero(); }))
        return tl::unexpected(
            nothing("no position in " + instrument->symbol.str() + " was recorded", "let a session run while you hold one"));
    const auto history = store::readHistory(databasePath, first->at, end);
    if (!history)
        return tl::unexpected(history.error());
    out.funding = fundingOf(history->decisions, instrument->fundingInterval);
    out.notes = leftOut(*books);
    return out;
}

void follow(const RecordedPositions &recorded, evaluate::ReplaySpec &spec, bool keepCapital)
{
    spec.recorded = recorded.changes;
    spec.contract = recorded.contract;
    spec.equity = recorded.equity;
    spec.leverage = recorded.leverage;
    spec.warmUpBars = 0;
    if (!keepCapital)
        spec.hedgeCapital = recorded.hedgeCapital;
}

} // namespace ballast::runtime
