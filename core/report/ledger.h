// SPDX-License-Identifier: GPL-3.0-or-later
/// The statement: opening equity, everything that was booked, closing equity, and what of the difference nothing explains.
///
///     closing = opening + realised + unrealised - fees + funding + transfers + residual
///
/// The residual is what is left over: it is printed, never spread over the other lines. Exact decimals. Realised P&L is the exchange's
/// own figure of each fill. The change of unrealised P&L needs no entry price: it is what the trades and the two end prices made of the
/// position (q_closing p_closing - q_opening p_opening - sum of signed q p), less what of that was realised; for coin-margined contracts
/// -q / p stands in the place of q p. Prices at the ends are the marks that were sampled with the equities.
#pragma once

#include "engine/recorded_books.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ballast::report {

enum class Scope : std::uint8_t { all, core, hedge, account };

/// Fees paid > 0; all else received > 0.
struct Ledger
{
    domain::Currency currency;
    std::optional<domain::Money> opening, closing; ///< equity; nullopt: not sampled in this currency or for this account alone
    domain::Money realised, fees, funding, transfers;
    std::optional<domain::Money> unrealised; ///< its change; nullopt: a position or a price at one of the ends is not known
    [[nodiscard]] std::optional<domain::Money> residual() const;
};

/// What was traded, for the same scope and settlement currency.
struct Turnover
{
    domain::Money makerFees, takerFees;         ///< in Ledger::currency, paid > 0
    domain::Money volume;                       ///< quote (linear) or face value (inverse), bought and sold
    domain::Money fundingReceived, fundingPaid; ///< both >= 0
    domain::Money transfersIn, transfersOut;    ///< both >= 0
    double slippage = 0;                        ///< quote, estimate; paid > 0
    std::uint64_t fills = 0, makerFills = 0, fundingPayments = 0, transferCount = 0;
};

struct LedgerSheet
{
    Scope scope = Scope::all;
    std::optional<domain::AccountId> account; ///< where the scope is one account
    std::string name;                         ///< of that account
    Ledger ledger;
    Turnover turnover;
};

/// What the ledgers lie between. Flows after `opening.at` and up to `closing.at` are counted.
struct LedgerEnds
{
    engine::Sample opening, closing;
};
/// nullopt: nothing was sampled in the period.
[[nodiscard]] std::optional<LedgerEnds> endsOf(const engine::RecordedBooks &books);

/// Of all accounts together, of the protected ones, of the hedge, then of each account; in the settlement currency of the hedge
/// instrument first, then in every other currency in which something was booked. Without ends there are flows only, all of the period.
[[nodiscard]] std::vector<LedgerSheet> ledgers(const engine::RecordedBooks &books, const std::optional<LedgerEnds> &ends);

/// Signed position of the account at `at`, from the newest reading and the fills since; nullopt where there is no reading to go by.
[[nodiscard]] std::optional<domain::Quantity> positionAt(const engine::RecordedBooks &books, domain::AccountId account,
                                                         domain::InstrumentId instrument, domain::Timestamp at);

[[nodiscard]] const domain::Instrument *findInstrument(const engine::RecordedBooks &books, domain::InstrumentId id);
[[nodiscard]] const domain::Account *findAccount(const engine::RecordedBooks &books, domain::AccountId id);
/// Of the hedge instrument; empty where there is none.
[[nodiscard]] domain::Currency settlementCurrency(const engine::RecordedBooks &books);

} // namespace ballast::report
