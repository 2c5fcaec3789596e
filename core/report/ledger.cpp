// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ledger.h"

#include "domain/numbers.h"

#include <algorithm>
#include <cmath>

namespace ballast::report {

namespace {

using domain::Account;
using domain::AccountRole;
using domain::Currency;
using domain::Instrument;
using domain::Money;
using domain::Quantity;
using domain::Timestamp;
using engine::RecordedBooks;

using domain::unknownValue;

/// What a signed quantity is worth at a price, in settlement currency, but for a constant that cancels.
Money worth(const Instrument &instrument, Quantity quantity, domain::Price price)
{
    if (price.isZero())
        return {};
    if (instrument.kind == domain::ContractKind::inverse)
        return -Money{domain::decimal::mulDiv(quantity.raw, domain::decimal::one, price.raw, domain::Rounding::halfEven)};
    return domain::notional(price, quantity);
}

Quantity signedQuantity(const domain::Fill &fill) { return fill.side == domain::Side::buy ? fill.quantity : -fill.quantity; }

struct Window
{
    Timestamp after, until; ///< (after, until]
    [[nodiscard]] bool holds(Timestamp at) const { return at > after && at <= until; }
};

struct Prices
{
    double opening = unknownValue, closing = unknownValue;
};
Prices pricesOf(const RecordedBooks &books, domain::InstrumentId instrument, const LedgerEnds &ends)
{
    if (instrument == books.hedgeInstrument)
        return {ends.opening.mark, ends.closing.mark};
    const auto known = std::ranges::find(books.prices, instrument, &engine::EndPrices::instrument);
    return known == books.prices.end() ? Prices{} : Prices{known->opening, known->closing};
}

/// What the position of one account in one instrument made between the ends, realised or not.
std::optional<Money> tradingResult(const RecordedBooks &books, domain::AccountId account, const Instrument &instrument,
                                   const LedgerEnds &ends)
{
    const auto before = positionAt(books, account, instrument.id, ends.opening.at);
    const auto after = positionAt(books, account, instrument.id, ends.closing.at);
    if (!before || !after)
        return std::nullopt;
    const auto prices = pricesOf(books, instrument.id, ends);
    if ((!before->isZero() && !(prices.opening > 0)) || (!after->isZero() && !(prices.closing > 0)))
        return std::nullopt;
    Money out;
    if (!after->isZero())
        out += worth(instrument, *after, domain::Price::fromEstimate(prices.closing));
    if (!before->isZero())
        out -= worth(instrument, *before, domain::Price::fromEstimate(prices.opening));
    const Window window{ends.opening.at, ends.closing.at};
    for (const auto &[fill, slippage, decision] : books.fills) {
        if (fill.account == account && fill.instrument == instrument.id && window.holds(fill.at))
            out -= worth(instrument, signedQuantity(fill), fill.price);
    }
    return out;
}

/// Accounts of a scope.
using Members = std::vector<Account>;
bool holds(const Members &members, domain::AccountId id)
{
    return std::ranges::any_of(members, [id](const Account &account) { return account.id == id; });
}

void addFlows(const RecordedBooks &books, const Members &members, const Window &window, LedgerSheet &sheet)
{
    auto &[currency, opening, closing, realised, fees, funding, transfers, unrealised] = sheet.ledger;
    auto &sums = sheet.turnover;
    for (const auto &[fill, slippage, decision] : books.fills) {
        if (!holds(members, fill.account) || !window.holds(fill.at))
            continue;
        const auto *instrument = findInstrument(books, fill.instrument);
        if (instrument && instrument->settle == currency) {
            realised += fill.realisedPnl;
            sums.volume +=
                instrument->kind == domain::ContractKind::inverse ? Money{fill.quantity.raw} : domain::notional(fill.price, fill.quantity);
            sums.slippage += std::isfinite(slippage) ? slippage : 0;
            ++sums.fills;
            sums.makerFills += fill.liquidity == domain::Liquidity::maker;
        }
        if (fill.feeCurrency == currency) {
            fees += fill.fee;
            (fill.liquidity == domain::Liquidity::maker ? sums.makerFees : sums.takerFees) += fill.fee;
        }
    }
    for (const auto &payment : books.funding) {
        if (!holds(members, payment.account) || payment.currency != currency || !window.holds(payment.at))
            continue;
        funding += payment.amount;
        (payment.amount.sign() > 0 ? sums.fundingReceived : sums.fundingPaid) += payment.amount.abs();
        ++sums.fundingPayments;
    }
    for (const auto &transfer : books.transfers) {
        if (!holds(members, transfer.account) || transfer.currency != currency || !window.holds(transfer.at))
            continue;
        transfers += transfer.amount;
        (transfer.amount.sign() > 0 ? sums.transfersIn : sums.transfersOut) += transfer.amount.abs();
        ++sums.transferCount;
    }
}

/// What each account made in each contract.
struct TradingResult
{
    domain::AccountId account;
    Currency settle;
    std::optional<Money> made;
};
std::vector<TradingResult> tradingResults(const RecordedBooks &books, const LedgerEnds &ends)
{
    std::vector<TradingResult> out;
    for (const auto &account : books.accounts) {
        for (const auto &instrument : books.instruments) {
            if (instrument.kind != domain::ContractKind::spot)
                out.push_back({account.id, instrument.settle, tradingResult(books, account.id, instrument, ends)});
        }
    }
    return out;
}

void addUnrealised(const std::vector<TradingResult> &results, const Members &members, Ledger &ledger)
{
    Money sum;
    for (const auto &result : results) {
        if (result.settle != ledger.currency || !holds(members, result.account))
            continue;
        if (!result.made)
            return; // stays unknown, and so in the residual
        sum += *result.made;
    }
    ledger.unrealised = sum - ledger.realised;
}

std::optional<Money> equity(double sampled)
{
    if (!std::isfinite(sampled))
        return std::nullopt;
    return Money::fromEstimate(sampled);
}

void addEquity(const LedgerEnds &ends, Scope scope, Ledger &ledger)
{
    const auto pick = [scope](const engine::Sample &sample) {
        return scope == Scope::core    ? sample.protectedEquity
               : scope == Scope::hedge ? sample.hedgeEquity
                                       : sample.protectedEquity + sample.hedgeEquity;
    };
    ledger.opening = equity(pick(ends.opening));
    ledger.closing = equity(pick(ends.closing));
}

/// The main one first, then others in the order of their first booking.
std::vector<Currency> currenciesOf(const RecordedBooks &books)
{
    std::vector<Currency> out{settlementCurrency(books)};
    const auto add = [&out](const Currency &currency) {
        if (!currency.empty() && std::ranges::find(out, currency) == out.end())
            out.push_back(currency);
    };
    for (const auto &each : books.fills) {
        if (!each.fill.fee.isZero())
            add(each.fill.feeCurrency);
        if (const auto *instrument = findInstrument(books, each.fill.instrument))
            add(instrument->settle);
    }
    for (const auto &payment : books.funding)
        add(payment.currency);
    for (const auto &transfer : books.transfers)
        add(transfer.currency);
    return out;
}

} // namespace

std::optional<Money> Ledger::residual() const
{
    if (!opening || !closing)
        return std::nullopt;
    return *closing - *opening - realised - unrealised.value_or(Money{}) + fees - funding - transfers;
}

const Instrument *findInstrument(const RecordedBooks &books, domain::InstrumentId id)
{
    const auto found = std::ranges::find(books.instruments, id, &Instrument::id);
    return found == books.instruments.end() ? nullptr : &*found;
}

const Account *findAccount(const RecordedBooks &books, domain::AccountId id)
{
    const auto found = std::ranges::find(books.accounts, id, &Account::id);
    return found == books.accounts.end() ? nullptr : &*found;
}

Currency settlementCurrency(const RecordedBooks &books)
{
    const auto *instrument = findInstrument(books, books.hedgeInstrument);
    return instrument ? instrument->settle : Currency();
}

std::optional<Quantity> positionAt(const RecordedBooks &books, domain::AccountId account, domain::InstrumentId instrument, Timestamp at)
{
    const auto mine = [&](domain::AccountId a, domain::InstrumentId i) { return a == account && i == instrument; };
    Quantity since;
    bool traded = false;
    for (const auto &each : books.fills) {
        if (!mine(each.fill.account, each.fill.instrument))
            continue;
        traded = true;
        if (each.fill.at > at)
            since += signedQuantity(each.fill);
    }
    for (const auto &later : books.tradedLater) {
        if (mine(later.account, later.instrument)) {
            traded = true;
            since += later.quantity;
        }
    }
    const auto reading =
        std::ranges::find_if(books.positions, [&](const engine::KnownPosition &each) { return mine(each.account, each.instrument); });
    if (reading != books.positions.end())
        return reading->quantity - since;
    if (traded)
        return std::nullopt;
    return Quantity{}; // never read and never traded: there was none
}

std::optional<LedgerEnds> endsOf(const RecordedBooks &books)
{
    if (books.samples.empty())
        return std::nullopt;
    return LedgerEnds{books.opening ? *books.opening : books.samples.front(), books.samples.back()};
}

std::vector<LedgerSheet> ledgers(const RecordedBooks &books, const std::optional<LedgerEnds> &ends)
{
    Members core, hedge;
    for (const auto &account : books.accounts)
        (account.role == AccountRole::hedge ? hedge : core).push_back(account);
    const Window window =
        ends ? Window{ends->opening.at, ends->closing.at} : Window{books.from - domain::Duration(1), books.to - domain::Duration(1)};
    const auto main = settlementCurrency(books);
    const auto results = ends ? tradingResults(books, *ends) : std::vector<TradingResult>();
    std::vector<LedgerSheet> out;
    for (const auto &currency : currenciesOf(books)) {
        const auto add = [&](Scope scope, const Members &members, std::optional<domain::AccountId> account, std::string name) {
            LedgerSheet sheet{scope, account, std::move(name), {}, {}};
            sheet.ledger.currency = currency;
            addFlows(books, members, window, sheet);
            if (ends) {
                addUnrealised(results, members, sheet.ledger);
                // Equities are sampled by role: an account that shares its role has none of its own.
                const bool alone = members.size() == 1 && (members.front().role == AccountRole::hedge ? hedge : core).size() == 1;
                const auto as = scope != Scope::account ? scope : members.front().role == AccountRole::hedge ? Scope::hedge : Scope::core;
                if (currency == main && (scope != Scope::account || alone))
                    addEquity(*ends, as, sheet.ledger);
            }
            out.push_back(std::move(sheet));
        };
        add(Scope::all, books.accounts, std::nullopt, {});
        add(Scope::core, core, std::nullopt, {});
        add(Scope::hedge, hedge, std::nullopt, {});
        for (const auto &account : books.accounts)
            add(Scope::account, {account}, account.id, account.label.str());
    }
    return out;
}

} // namespace ballast::report
