// SPDX-License-Identifier: GPL-3.0-or-later
#include "cost_json.h"

#include "app/text.h"
#include "json_question.h"

#include "risk/venue_costs.h"

#include <array>

namespace ballast::app {

namespace {

using domain::ContractKind;
using domain::VenueId;

VenueId readVenue(Question &question)
{
    const auto text = question.text("venue");
    for (const auto venue : {VenueId::binance, VenueId::bybit, VenueId::okx, VenueId::deribit, VenueId::hyperliquid}) {
        if (domain::name(venue) == text.toStdString())
            return venue;
    }
    question.complain(QStringLiteral(".venue must be binance, bybit, okx, deribit or hyperliquid"));
    return VenueId::binance;
}

struct Rates
{
    double maker = 0, taker = 0; ///< of the value, after the discount
    QJsonObject told;            ///< what the answer says of them
};

/// By the venue's table, and what was given in its place.
Rates venueRates(Question &question, ContractKind contract)
{
    const auto costs = risk::venueCosts(readVenue(question));
    const auto tier = costs.tier(contract, question.text("tier").toStdString());
    if (!tier) {
        QStringList names;
        for (const auto &each : costs.tiers) {
            if (each.contract == contract)
                names.append(text(each.name));
        }
        question.complain(names.isEmpty() ? QStringLiteral(": no fees of this kind of contract are known")
                                          : QStringLiteral(".tier must be one of: ") + names.join(QStringLiteral(", ")));
        return {};
    }
    double off = 0;
    if (question.has("discount")) {
        const auto discount = costs.discount(question.text("discount").toStdString());
        if (!discount)
            question.complain(QStringLiteral(".discount is not in the venue's table"));
        else
            off = discount->off;
    }
    Rates out{question.number("maker").value_or(tier->maker) * (1 - off), question.number("taker").value_or(tier->taker) * (1 - off), {}};
    out.told = {{QStringLiteral("tier"), text(tier->name)}, {QStringLiteral("discount"), off}, {QStringLiteral("asOf"), text(costs.asOf)}};
    return out;
}

/// The trader's own, of no venue.
Rates ownRates(Question &question)
{
    for (const char *key : {"tier", "discount"}) {
        if (question.has(key))
            question.complain(QStringLiteral(".%1 needs a venue").arg(QLatin1String(key)));
    }
    return {question.number("maker").value_or(0), question.number("taker").value_or(0), {}};
}

QJsonObject feeAnswer(Question &question)
{
    const auto contractText = question.text("contract");
    if (!contractText.isEmpty() && contractText != QStringLiteral("linear") && contractText != QStringLiteral("inverse"))
        question.complain(QStringLiteral(".contract must be linear or inverse"));
    const auto contract = contractText == QStringLiteral("inverse") ? ContractKind::inverse : ContractKind::linear;
    const bool own = !question.has("venue") && question.has("maker") && question.has("taker");
    const auto [maker, taker, told] = own ? ownRates(question) : venueRates(question, contract);
    QJsonObject out = told;
    out.insert(QStringLiteral("maker"), maker);
    out.insert(QStringLiteral("taker"), taker);
    if (question.has("quantity")) {
        const double quantity = question.required("quantity", 0), price = question.required("price", 0);
        if (!(price > 0))
            question.complain(QStringLiteral(".price must be above 0"));
        const double makerFee = risk::tradingFee(contract, quantity, price, maker),
                     takerFee = risk::tradingFee(contract, quantity, price, taker);
        out.insert(QStringLiteral("makerFee"), orNull(makerFee));
        out.insert(QStringLiteral("takerFee"), orNull(takerFee));
        out.insert(QStringLiteral("makerRoundTrip"), orNull(2 * makerFee));
        out.insert(QStringLiteral("takerRoundTrip"), orNull(2 * takerFee));
    }
    return out;
}

QJsonObject fundingAnswer(Question &question)
{
    auto rule = question.has("venue") ? risk::venueCosts(readVenue(question)).funding : risk::FundingRule{};
    rule.interest = question.number("interest").value_or(rule.interest);
    rule.clamp = question.number("clamp").value_or(rule.clamp);
    rule.cap = question.number("cap").value_or(rule.cap);
    rule.intervalHours = question.number("intervalHours").value_or(rule.intervalHours);
    if (!(rule.clamp >= 0) || !(rule.cap >= 0))
        question.complain(QStringLiteral(": clamp and cap must not be negative"));
    if (!(rule.intervalHours > 0))
        question.complain(QStringLiteral(".intervalHours must be above 0"));
    const auto premium = question.number("premium");
    if (!premium)
        question.complain(QStringLiteral(".premium is missing; it is the premium index as a fraction, 0.0003 = 3 bps"));
    if (!question.problem().isEmpty())
        return {};
    const double rate = rule.rate(premium.value_or(0));
    QJsonObject out{{QStringLiteral("rate"), orNull(rate)},
                    {QStringLiteral("intervalHours"), rule.intervalHours},
                    {QStringLiteral("annualised"), orNull(rule.annualised(rate))},
                    {QStringLiteral("cap"), orNull(rule.cap)}};
    if (const auto notional = question.number("notional"))
        out.insert(QStringLiteral("payment"), orNull(-*notional * rate));
    return out;
}

tl::expected<QJsonArray, QString> answers(const QJsonArray &questions, const char *name, const QStringList &keys,
                                          QJsonObject (*answer)(Question &))
{
    QJsonArray out;
    for (const auto each : questions) {
        const auto row = each.toObject();
        Question question(row, QStringLiteral("%1[%2]").arg(QLatin1String(name)).arg(out.size()), keys);
        const auto result = answer(question);
        if (!question.problem().isEmpty())
            return tl::unexpected(question.problem());
        out.append(result);
    }
    return out;
}

} // namespace

tl::expected<QJsonArray, QString> feesJson(const QJsonArray &questions)
{
    static const QStringList keys{QStringLiteral("venue"),    QStringLiteral("contract"), QStringLiteral("tier"),
                                  QStringLiteral("discount"), QStringLiteral("maker"),    QStringLiteral("taker"),
                                  QStringLiteral("quantity"), QStringLiteral("price")};
    return answers(questions, "fees", keys, feeAnswer);
}

tl::expected<QJsonArray, QString> fundingJson(const QJsonArray &questions)
{
    static const QStringList keys{QStringLiteral("venue"),   QStringLiteral("premium"), QStringLiteral("interest"),
                                  QStringLiteral("clamp"),   QStringLiteral("cap"),     QStringLiteral("intervalHours"),
                                  QStringLiteral("notional")};
    return answers(questions, "funding", keys, fundingAnswer);
}

} // namespace ballast::app
