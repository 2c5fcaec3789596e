// SPDX-License-Identifier: GPL-3.0-or-later
// Realised P&L, fees and funding apart, so that no tool counts a fee twice. Column names are those of the tools' own templates.
#include "report/writers.h"

#include <algorithm>
#include <optional>

namespace ballast::report {

namespace {

using domain::Money;

enum class Kind { realised, fee, funding, transfer, spotTrade };

/// One line of a tax tool: what came in, what went out.
struct Movement
{
    Timestamp at;
    Kind kind = Kind::realised;
    Money received, sent; ///< >= 0
    std::string receivedCurrency, sentCurrency;
    Money fee; ///< of a spot trade, >= 0
    std::string feeCurrency;
    std::string account, words, id;
};

void addAmount(std::vector<Movement> &out, Movement movement, Money amount, const std::string &currency)
{
    if (amount.isZero())
        return;
    if (amount.sign() > 0) {
        movement.received = amount;
        movement.receivedCurrency = currency;
    } else {
        movement.sent = -amount;
        movement.sentCurrency = currency;
    }
    out.push_back(std::move(movement));
}

std::vector<Movement> movementsOf(const MonthlyReport &report)
{
    std::vector<Movement> out;
    const auto idOf = [&](domain::AccountId account, std::string_view id, const char *what) {
        const auto *known = findAccount(report.books, account);
        return std::string(known ? domain::name(known->venue) : "venue") + "-" + std::to_string(account.value) + "-" + std::string(id)
               + what;
    };
    for (const auto &[fill, slippage, decision] : report.books.fills) {
        if (!report.isWithin(fill.at))
            continue;
        const auto *instrument = findInstrument(report.books, fill.instrument);
        const auto account = report.accountName(fill.account), symbol = report.symbolOf(fill.instrument);
        const std::string side = fill.side == domain::Side::buy ? "bought " : "sold ";
        const auto words = side + fill.quantity.toString() + " " + symbol + " at " + fill.price.toString();
        const auto currency = instrument ? instrument->settle.str() : report.currency;
        if (instrument && instrument->kind == domain::ContractKind::spot) {
            const bool buys = fill.side == domain::Side::buy;
            const Money coin{fill.quantity.raw}, cash = domain::notional(fill.price, fill.quantity);
            Movement trade{fill.at,
                           Kind::spotTrade,
                           buys ? coin : cash,
                           buys ? cash : coin,
                           (buys ? instrument->base : instrument->quote).str(),
                           (buys ? instrument->quote : instrument->base).str(),
                           std::max(fill.fee, Money{}),
                           fill.feeCurrency.str(),
                           account,
                           words,
                           idOf(fill.account, fill.id, "")};
            out.push_back(std::move(trade));
            if (fill.fee.sign() < 0)
                addAmount(out,
                          {fill.at, Kind::fee, {}, {}, {}, {}, {}, {}, account, "rebate, " + words, idOf(fill.account, fill.id, "-fee")},
                          -fill.fee, fill.feeCurrency.str());
            continue;
        }
        addAmount(out, {fill.at, Kind::realised, {}, {}, {}, {}, {}, {}, account, words, idOf(fill.account, fill.id, "-pnl")},
                  fill.realisedPnl, currency);
        addAmount(out, {fill.at, Kind::fee, {}, {}, {}, {}, {}, {}, account, "fee, " + words, idOf(fill.account, fill.id, "-fee")},
                  -fill.fee, fill.feeCurrency.str());
    }
    for (const auto &payment : report.books.funding) {
        if (report.isWithin(payment.at))
            addAmount(out,
                      {payment.at,
                       Kind::funding,
                       {},
                       {},
                       {},
                       {},
                       {},
                       {},
                       report.accountName(payment.account),
                       "funding " + report.symbolOf(payment.instrument),
                       idOf(payment.account, payment.id, "-funding")},
                      payment.amount, payment.currency.str());
    }
    for (const auto &transfer : report.books.transfers) {
        if (report.isWithin(transfer.at) && !transfer.counterpart) // between the own accounts nothing comes or goes
            addAmount(out,
                      {transfer.at,
                       Kind::transfer,
                       {},
                       {},
                       {},
                       {},
                       {},
                       {},
                       report.accountName(transfer.account),
                       "transfer",
                       idOf(transfer.account, transfer.id, "-transfer")},
                      transfer.amount, transfer.currency.str());
    }
    std::ranges::stable_sort(out, {}, &Movement::at);
    return out;
}

std::string plain(Money amount) { return amount.isZero() ? std::string() : amount.toString(); }

/// Fields in order; those that come from outside are made safe.
class Line
{
public:
    explicit Line(std::string &out) : m_out(out) {}
    ~Line() { m_out += "\r\n"; }
    Line(const Line &) = delete;
    Line &operator=(const Line &) = delete;
    Line &add(std::string_view field)
    {
        if (!m_first)
            m_out += ',';
        m_first = false;
        csv::appendText(m_out, field);
        return *this;
    }

private:
    std::string &m_out;
    bool m_first = true;
};

const char *koinlyLabel(Kind kind)
{
    switch (kind) {
    case Kind::realised: return "Realized P&L";
    case Kind::fee: return "Futures Fee";
    case Kind::funding: return "Funding Fee";
    default: return "";
    }
}

const char *coinTrackingType(const Movement &movement)
{
    const bool in = movement.received.sign() > 0;
    switch (movement.kind) {
    case Kind::realised:
    case Kind::funding: return in ? "Derivatives / Futures Profit" : "Derivatives / Futures Loss";
    case Kind::fee: return in ? "Derivatives / Futures Profit" : "Other Fee";
    case Kind::transfer: return in ? "Deposit" : "Withdrawal";
    case Kind::spotTrade: break;
    }
    return "Trade";
}

} // namespace

std::string koinlyCsv(const MonthlyReport &report)
{
    std::string out = "Date,Sent Amount,Sent Currency,Received Amount,Received Currency,Fee Amount,Fee Currency,Net Worth Amount,Net Worth "
                      "Currency,Label,Description,TxHash\r\n";
    for (const auto &each : movementsOf(report)) {
        Line line(out);
        line.add(plainUtc(each.at)).add(plain(each.sent)).add(each.sentCurrency).add(plain(each.received)).add(each.receivedCurrency);
        line.add(plain(each.fee)).add(each.fee.isZero() ? "" : each.feeCurrency).add("").add("");
        line.add(koinlyLabel(each.kind)).add(each.account + ": " + each.words).add(each.id);
    }
    return out;
}

std::string coinTrackingCsv(const MonthlyReport &report)
{
    std::string out = "Type,Buy Amount,Buy Currency,Sell Amount,Sell Currency,Fee,Fee Currency,Exchange,Trade-Group,Comment,Date\r\n";
    for (const auto &each : movementsOf(report)) {
        Line line(out);
        line.add(coinTrackingType(each)).add(plain(each.received)).add(each.receivedCurrency).add(plain(each.sent)).add(each.sentCurrency);
        line.add(plain(each.fee)).add(each.fee.isZero() ? "" : each.feeCurrency);
        line.add("Ballast").add(each.account).add(each.words + " (" + each.id + ")").add(plainUtc(each.at));
    }
    return out;
}

} // namespace ballast::report
