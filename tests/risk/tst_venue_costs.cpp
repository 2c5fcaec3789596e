// SPDX-License-Identifier: GPL-3.0-or-later
#include "../test_program.h"

#include "reference_csv.h"
#include "risk/venue_costs.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>
#include <limits>

namespace tst_venue_costs {

using namespace ballast;
using domain::ContractKind;
using domain::VenueId;
using test::CsvRow;

namespace {

struct Market
{
    VenueId venue;
    ContractKind contract;
};

std::optional<Market> market(const QString &text)
{
    using enum ContractKind;
    static const QHash<QString, Market> markets{
        {QStringLiteral("binance_usdm"), {VenueId::binance, linear}}, {QStringLiteral("binance_coinm"), {VenueId::binance, inverse}},
        {QStringLiteral("bybit_linear"), {VenueId::bybit, linear}},   {QStringLiteral("bybit_inverse"), {VenueId::bybit, inverse}},
        {QStringLiteral("okx_swap"), {VenueId::okx, linear}},         {QStringLiteral("hyperliquid_perp"), {VenueId::hyperliquid, linear}}};
    const auto found = markets.find(text);
    return found == markets.end() ? std::nullopt : std::optional(*found);
}

std::optional<double> numberIn(const QString &text, const QString &pattern)
{
    const auto match = QRegularExpression(pattern).match(text);
    return match.hasMatch() ? std::optional(match.captured(1).toDouble()) : std::nullopt;
}

/// Computed value and expected value; nullopt where the row holds nothing that Ballast computes (observed spreads and depths).
std::optional<std::pair<double, double>> check(const CsvRow &row)
{
    const auto kind = row.value(QStringLiteral("kind")), qualifier = row.value(QStringLiteral("qualifier")),
               tierName = row.value(QStringLiteral("tier"));
    const auto venue = market(row.value(QStringLiteral("venue")));
    const double value = row.value(QStringLiteral("value")).toDouble();
    const auto rule =
        venue ? risk::venueCosts(venue->venue).funding : risk::FundingRule{8, 0.0001, 0.0005, std::numeric_limits<double>::infinity()};
    if (kind == QStringLiteral("trading_fee") && venue) {
        const auto tier = risk::venueCosts(venue->venue).tier(venue->contract, tierName.toStdString());
        if (!tier)
            return std::pair{std::nan(""), 0.0};
        const double maker = row.value(QStringLiteral("maker_rate")).toDouble(), taker = row.value(QStringLiteral("taker_rate")).toDouble();
        return std::pair{tier->maker == maker ? tier->taker : std::nan(""), taker};
    }
    if (kind == QStringLiteral("fee_discount") && venue) {
        const auto costs = risk::venueCosts(venue->venue);
        auto discount = costs.discount(tierName.toStdString());
        if (!discount)
            discount = costs.discount(tierName.section(QLatin1Char(' '), 0, 0).toStdString());
        return std::pair{discount ? discount->off : std::nan(""), value};
    }
    if (kind == QStringLiteral("fee_example") && venue) {
        const bool isMaker = qualifier.contains(QStringLiteral("maker"));
        const double rate = row.value(isMaker ? QStringLiteral("maker_rate") : QStringLiteral("taker_rate")).toDouble();
        const double sides = qualifier.contains(QStringLiteral("round trip")) ? 2 : 1;
        const double size = numberIn(qualifier, QStringLiteral("^([0-9.]+)")).value_or(0);
        const double price = numberIn(qualifier, QStringLiteral("at ([0-9.]+)")).value_or(1);
        return std::pair{sides * risk::tradingFee(venue->contract, size, price, rate), value};
    }
    if (kind == QStringLiteral("funding_formula")) {
        auto each = rule;
        each.interest = numberIn(qualifier, QStringLiteral("interest (-?[0-9.e-]+)")).value_or(each.interest);
        return std::pair{each.rate(numberIn(qualifier, QStringLiteral("premium (-?[0-9.e-]+)")).value_or(0)), value};
    }
    if (kind == QStringLiteral("funding")) {
        if (qualifier.contains(QStringLiteral("interest component")))
            return std::pair{rule.interest, value};
        if (qualifier.contains(QStringLiteral("interval hours")))
            return std::pair{rule.intervalHours, value};
        if (qualifier.contains(QStringLiteral("clamp")))
            return std::pair{rule.clamp, value};
        if (qualifier.contains(QStringLiteral("cap per hour")))
            return std::pair{rule.cap, value};
        if (qualifier.contains(QStringLiteral("annualised")))
            return std::pair{rule.annualised(rule.rate(0)), value};
    }
    return std::nullopt;
}

} // namespace

class VenueCosts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReferenceRow_holds()
    {
        const auto rows = test::readCsv(QStringLiteral(BALLAST_SHARED_DIR "/reference/fees.csv"));
        if (rows.isEmpty())
            QSKIP("../shared/reference/fees.csv is not here");
        int checked = 0;
        for (const auto &row : rows) {
            const auto pair = check(row);
            if (!pair)
                continue;
            ++checked;
            QVERIFY2(std::fabs(pair->first - pair->second) <= 1e-9 * std::max(1.0, std::fabs(pair->second)),
                     qPrintable(QStringLiteral("%1: %2 instead of %3")
                                    .arg(row.value(QStringLiteral("row_id")))
                                    .arg(pair->first, 0, 'g', 12)
                                    .arg(pair->second, 0, 'g', 12)));
        }
        QVERIFY(checked >= int(rows.size()) - 3); // observed spreads and depth are no formula
    }
    void theFirstTierIsTheOneEverybodyStartsIn()
    {
        for (const auto venue : {VenueId::binance, VenueId::bybit, VenueId::okx, VenueId::hyperliquid}) {
            const auto costs = risk::venueCosts(venue);
            const auto base = costs.tier(ContractKind::linear);
            QVERIFY(base);
            for (const auto &tier : costs.tiers)
                QVERIFY(tier.contract != ContractKind::linear || (tier.maker <= base->maker && tier.taker <= base->taker));
        }
        QVERIFY(!risk::venueCosts(VenueId::binance).tier(ContractKind::linear, "VIP99"));
        QVERIFY(!risk::venueCosts(VenueId::binance).discount("no such thing"));
    }
    void aFundingRateNeverExceedsItsCap_andFollowsThePremiumBeyondTheClamp()
    {
        const auto rule = risk::venueCosts(VenueId::hyperliquid).funding;
        QCOMPARE(rule.rate(10), 0.04);
        QCOMPARE(rule.rate(-10), -0.04);
        QCOMPARE(rule.rate(0), 0.0001 / 8);
        const auto binance = risk::venueCosts(VenueId::binance).funding;
        for (double premium = -0.01; premium <= 0.01; premium += 0.0001)
            QVERIFY(std::fabs(binance.rate(premium) - premium) <= 0.0005 + 1e-12);
        QVERIFY(std::isnan(binance.rate(std::nan(""))));
    }
    void anInverseFeeIsInCoin()
    {
        QCOMPARE(risk::tradingFee(ContractKind::inverse, -10000, 8000, 0.00055), 0.0006875);
        QCOMPARE(risk::tradingFee(ContractKind::linear, -10, 8000, 0.00055), 44.0);
    }
};

int run(int count, char **arguments) { return test_program::run<VenueCosts>(count, arguments); }

} // namespace tst_venue_costs
#include "tst_venue_costs.moc"
