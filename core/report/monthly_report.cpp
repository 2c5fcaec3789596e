// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/monthly_report.h"

#include "domain/text_format.h"

#include <algorithm>
#include <cmath>

namespace ballast::report {

namespace {

constexpr double minute = 60;

std::string until(Timestamp expiresAt, const TimeZone &zone)
{
    return expiresAt.isSet() ? " until " + localTime(zone, expiresAt) + " " + offsetText(offsetAt(zone, expiresAt)) : std::string();
}
std::string because(const domain::Label &reason) { return reason.empty() ? std::string() : " (" + reason.str() + ")"; }

} // namespace

const LedgerSheet *MonthlyReport::sheet(Scope scope) const
{
    const auto found = std::ranges::find_if(
        sheets, [&](const LedgerSheet &each) { return each.scope == scope && each.ledger.currency.view() == currency; });
    return found == sheets.end() ? nullptr : &*found;
}

std::string MonthlyReport::accountName(domain::AccountId id) const
{
    const auto *account = findAccount(books, id);
    if (account && !account->label.empty())
        return account->label.str();
    return domain::textFormat("#%d", int(id.value));
}

std::string MonthlyReport::symbolOf(domain::InstrumentId id) const
{
    const auto *instrument = findInstrument(books, id);
    return instrument ? instrument->symbol.str() : domain::textFormat("#%d", int(id.value));
}

bool MonthlyReport::isCounted(Timestamp at) const { return ends && at > ends->opening.at && at <= ends->closing.at; }

MonthlyReport monthlyReport(engine::RecordedBooks books, Period period, Timestamp now, std::string version)
{
    MonthlyReport out;
    out.period = std::move(period);
    out.version = std::move(version);
    out.books = std::move(books);
    const auto last = now.isSet() ? std::max(now, out.books.last) : out.books.last;
    out.inProgress = last >= out.period.from && last < out.period.to;
    out.currency = settlementCurrency(out.books).str();
    if (const auto *instrument = findInstrument(out.books, out.books.hedgeInstrument))
        out.base = instrument->base.str();
    out.ends = endsOf(out.books);
    out.sheets = ledgers(out.books, out.ends);
    const auto *hedge = out.sheet(Scope::hedge);
    out.figures = figuresOf(out.books, out.period, out.ends, hedge ? *hedge : LedgerSheet{});
    const auto end = out.inProgress ? last : out.period.to;
    const double minutes = domain::toSeconds(end - out.period.from) / minute;
    out.watched = minutes >= 1 ? std::min(1.0, double(out.books.samples.size()) / minutes) : 0;
    return out;
}

std::string describe(const engine::RecordedIntent &intent, const TimeZone &zone)
{
    if (!intent.intent)
        return intent.kind;
    if (const auto *ratio = std::get_if<engine::OverrideRatio>(&*intent.intent))
        return domain::textFormat("ratio %.4g %%", ratio->ratio * 100) + until(ratio->expiresAt, zone) + because(ratio->reason);
    if (const auto *parameter = std::get_if<engine::OverrideParameter>(&*intent.intent))
        return std::string(strategy::spec(parameter->parameter).key) + domain::textFormat(" = %.6g", parameter->value)
               + until(parameter->expiresAt, zone) + because(parameter->reason);
    if (const auto *strategy = std::get_if<engine::SelectStrategy>(&*intent.intent))
        return "strategy " + strategy->name.str();
    if (const auto *preset = std::get_if<engine::ApplyPreset>(&*intent.intent))
        return "preset " + preset->name.str();
    if (const auto *set = std::get_if<engine::ApplyParameters>(&*intent.intent))
        return "parameters " + set->name.str() + domain::textFormat(" (%zu values)", set->values.size());
    if (const auto *review = std::get_if<engine::SignReview>(&*intent.intent))
        return "review of " + review->week.str();
    return intent.kind;
}

} // namespace ballast::report
