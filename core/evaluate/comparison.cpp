// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/comparison.h"

#include "domain/text_format.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ballast::evaluate {

namespace {

using domain::textFormat;

constexpr const char *dash = "—";
constexpr std::size_t nameWidth = 26, unitWidth = 8, valueWidth = 18;

/// Width in characters, not bytes: continuation bytes of UTF-8 take no column.
std::size_t widthOf(const std::string &text)
{
    return std::size_t(std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

std::string left(const std::string &text, std::size_t width) { return text + std::string(width - std::min(width, widthOf(text)), ' '); }
std::string right(const std::string &text, std::size_t width) { return std::string(width - std::min(width, widthOf(text)), ' ') + text; }

std::string signedText(double value, int decimals) { return (value > 0 ? "+" : "") + amountText(value, decimals); }

class Table
{
public:
    void head(const char *with, const char *without, const char *difference)
    {
        m_text += left("", nameWidth) + left("", unitWidth) + right(with, valueWidth) + right(without, valueWidth)
                  + right(difference, valueWidth) + '\n';
    }
    void row(const char *name, const std::string &unit, double with, double without, int decimals = 2)
    {
        // A difference of what is equal is not a figure.
        const std::string difference = with == without ? "" : signedText(with - without, decimals);
        m_text += left(name, nameWidth) + left(unit, unitWidth) + right(amountText(with, decimals), valueWidth)
                  + right(amountText(without, decimals), valueWidth) + right(difference, valueWidth);
        m_text.erase(m_text.find_last_not_of(' ') + 1);
        m_text += '\n';
    }
    [[nodiscard]] const std::string &text() const { return m_text; }

private:
    std::string m_text;
};

const char *nameOf(domain::AccountRole role) { return role == domain::AccountRole::hedge ? "hedge" : "protected"; }

void describeLiquidations(const char *run, const RunResult &result, const domain::Instrument &instrument, std::string &out)
{
    for (const auto &each : result.liquidations)
        out += textFormat("  %-14s %-9s account at %s, price %s: %s %s seized, equity %s -> %s %s\n", run, nameOf(each.account),
                          timeText(each.at).c_str(), amountText(each.price.toDouble()).c_str(), each.quantity.abs().toString().c_str(),
                          instrument.base.str().c_str(), amountText(each.equityBefore.toDouble()).c_str(),
                          amountText(each.equityAfter.toDouble()).c_str(), instrument.quote.str().c_str());
}

double sumOf(const RunResult &run, domain::Money AccountLedger::*entry)
{
    return (run.protectedAccount.*entry + run.hedgeAccount.*entry).toDouble();
}

} // namespace

std::string timeText(domain::Timestamp at)
{
    if (!at.isSet())
        return dash;
    const auto point = std::chrono::sys_time<domain::Duration>(domain::Duration(at.ns));
    const auto day = std::chrono::floor<std::chrono::days>(point);
    const std::chrono::year_month_day date(day);
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(point - day).count();
    return textFormat("%04d-%02u-%02u %02d:%02d UTC", int(date.year()), unsigned(date.month()), unsigned(date.day()), int(minutes / 60),
                      int(minutes % 60));
}

std::string amountText(double value, int decimals)
{
    if (!std::isfinite(value))
        return dash;
    std::string text = textFormat("%.*f", decimals, std::fabs(value));
    const auto point = text.find('.');
    for (auto at = std::ptrdiff_t(point == std::string::npos ? text.size() : point) - 3; at > 0; at -= 3)
        text.insert(std::size_t(at), 1, ',');
    const bool zero = text.find_first_of("123456789") == std::string::npos;
    return value < 0 && !zero ? "-" + text : text;
}

std::string comparisonText(const ReplaySpec &spec, const ReplayResult &result)
{
    const auto &instrument = spec.contract.instrument;
    const auto quote = instrument.quote.str();
    const auto &with = result.withHedge, &without = result.withoutHedge;
    const char *side = !spec.recorded.empty() ? "Recorded positions, first" : spec.direction == Direction::longPosition ? "Long" : "Short";
    std::string out =
        textFormat("%s %s %s at %s, %.4gx, %s to %s, %zu bars of %.4g min, strategy %s\n\n", side,
                   (spec.recorded.empty() ? result.quantity.abs() : result.quantity).toString().c_str(), instrument.base.str().c_str(),
                   amountText(result.entry.toDouble()).c_str(), spec.leverage, timeText(result.start).c_str(), timeText(result.end).c_str(),
                   result.bars, domain::toSeconds(result.interval) / 60, result.strategy.c_str());
    Table table;
    table.head("with hedge", "without hedge", "difference");
    const double start = sumOf(with, &AccountLedger::start);
    const auto &a = with.performance, &b = without.performance;
    table.row("Start equity", quote, start, start);
    table.row("Final equity", quote, a.finalEquity, b.finalEquity);
    table.row("  protected account", quote, with.protectedAccount.equity().toDouble(), without.protectedAccount.equity().toDouble());
    table.row("  hedge account", quote, with.hedgeAccount.equity().toDouble(), without.hedgeAccount.equity().toDouble());
    table.row("Return", "%", a.totalReturn * 100, b.totalReturn * 100);
    table.row("Maximum drawdown", "%", a.maxDrawdown * 100, b.maxDrawdown * 100);
    table.row("Return a year", "% p.a.", a.annualReturn * 100, b.annualReturn * 100);
    table.row("Volatility", "% p.a.", a.volatility * 100, b.volatility * 100);
    table.row("Sharpe", "", a.sharpe, b.sharpe);
    table.row("Sortino", "", a.sortino, b.sortino);
    table.row("Calmar", "", a.calmar, b.calmar);
    table.row("Value at risk 95 %", "% a day", a.valueAtRisk * 100, b.valueAtRisk * 100);
    table.row("Expected shortfall 95 %", "% a day", a.expectedShortfall * 100, b.expectedShortfall * 100);
    table.row("Fees paid", quote, sumOf(with, &AccountLedger::fees), sumOf(without, &AccountLedger::fees));
    table.row("Funding received", quote, sumOf(with, &AccountLedger::funding), sumOf(without, &AccountLedger::funding));
    table.row("Slippage paid", quote, sumOf(with, &AccountLedger::slippage), sumOf(without, &AccountLedger::slippage));
    table.row("Liquidations", "", double(with.liquidations.size()), double(without.liquidations.size()), 0);
    table.row("Margin transfers", "", double(with.transfers.size()), double(without.transfers.size()), 0);
    table.row("Mean hedge ratio", "%", with.meanRatio * 100, without.meanRatio * 100, 1);
    out += table.text();
    out += textFormat("\nHedge orders: %llu given, %llu filled, %llu refused for lack of margin, %llu expired; first fill %s\n",
                      static_cast<unsigned long long>(with.orders), static_cast<unsigned long long>(with.fills),
                      static_cast<unsigned long long>(with.refused), static_cast<unsigned long long>(with.expired),
                      timeText(with.firstHedgeAt).c_str());
    const auto &cost = result.hedgeCost;
    out += textFormat("Cost of the hedge: %s %s (fees %s, slippage %s, funding %s) = %s %% of the protected notional, %s %% a month\n",
                      amountText(cost.total()).c_str(), quote.c_str(), amountText(cost.fees).c_str(), amountText(cost.slippage).c_str(),
                      amountText(cost.funding).c_str(), amountText(cost.ofProtected * 100, 3).c_str(),
                      amountText(cost.ofProtectedPerMonth * 100, 3).c_str());
    if (!with.liquidations.empty() || !without.liquidations.empty()) {
        out += "\nLiquidations\n";
        describeLiquidations("with hedge", with, instrument, out);
        describeLiquidations("without hedge", without, instrument, out);
    }
    return out;
}

} // namespace ballast::evaluate
