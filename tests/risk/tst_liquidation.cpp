// SPDX-License-Identifier: GPL-3.0-or-later
#include "../test_program.h"

#include "reference_csv.h"
#include "risk/account_risk.h"
#include "risk/liquidation.h"
#include "risk/margin_bridge.h"
#include "risk/venue_margin.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <array>
#include <cmath>
#include <random>

namespace tst_liquidation {

using namespace ballast;
using namespace ballast::risk;
using ballast::test::CsvRow;

namespace {

const QString reference = QStringLiteral(BALLAST_SHARED_DIR "/reference/");

double number(const CsvRow &row, const char *name, double fallback = 0)
{
    bool good = false;
    const double value = row.value(QLatin1String(name)).toDouble(&good);
    return good ? value : fallback;
}

MarginSchedule tiers()
{
    return MarginSchedule::fromTiers(
               {{0, 50e3, 0.004, 0, 125}, {50e3, 600e3, 0.005, 0, 100}, {600e3, 3e6, 0.01, 0, 75}, {3e6, 12e6, 0.02, 0, 50}})
        .value();
}

MarginSchedule fromJson(const QJsonObject &table)
{
    std::vector<MarginTier> rows;
    for (const auto each : table.value(QStringLiteral("tiers")).toArray()) {
        const auto tier = each.toObject();
        const auto get = [&](std::initializer_list<const char *> names) {
            for (const char *name : names) {
                if (tier.contains(QLatin1String(name)))
                    return tier.value(QLatin1String(name)).toDouble();
            }
            return 0.0;
        };
        const double cap = get({"cap", "notional_cap", "max_notional"});
        rows.push_back({get({"floor", "notional_floor", "min_notional"}), cap > 0 ? cap : 1e15, get({"mmr", "rate"}),
                        get({"maint_amount", "cum"}), std::max(1.0, get({"max_leverage", "leverage"}))});
    }
    auto schedule = MarginSchedule::fromTiers(rows);
    return schedule ? *schedule : MarginSchedule();
}

std::optional<std::pair<domain::VenueId, domain::MarginMode>> venueOf(const QString &formula)
{
    using domain::MarginMode, domain::VenueId;
    static const QHash<QString, std::pair<VenueId, MarginMode>> known{
        {QStringLiteral("BINANCE"), {VenueId::binance, MarginMode::isolated}},
        {QStringLiteral("BINANCE_BRACKET"), {VenueId::binance, MarginMode::isolated}},
        {QStringLiteral("BINANCE_HEDGE"), {VenueId::binance, MarginMode::cross}},
        {QStringLiteral("OKX_GATE"), {VenueId::okx, MarginMode::isolated}},
        {QStringLiteral("BYBIT"), {VenueId::bybit, MarginMode::isolated}},
        {QStringLiteral("BANKRUPTCY"), {VenueId::bybit, MarginMode::isolated}},
        {QStringLiteral("BYBIT_INV_ISO"), {VenueId::bybit, MarginMode::isolated}},
        {QStringLiteral("BYBIT_INV_CROSS"), {VenueId::bybit, MarginMode::cross}},
        {QStringLiteral("BYBIT_INV_CROSS_BANKRUPTCY"), {VenueId::bybit, MarginMode::cross}},
        {QStringLiteral("HYPERLIQUID"), {VenueId::hyperliquid, MarginMode::isolated}},
        {QStringLiteral("HYPERLIQUID_TIERED"), {VenueId::hyperliquid, MarginMode::isolated}},
        {QStringLiteral("BUFFER"), {VenueId::binance, MarginMode::isolated}},
    };
    const auto found = known.find(formula);
    return found == known.end() ? std::nullopt : std::optional(*found);
}

/// One row of the reference, as the pool that the library is asked about.
struct Case
{
    bool isKnown = false;
    QString formula;
    CsvRow row;
    std::vector<MarginLeg> legs;
    MarginSchedule schedule;
    MarginPool pool;
    double mark = 0;
    Direction direction = Direction::down;

    Case(const CsvRow &from, const QJsonObject &tables) : formula(from.value(QStringLiteral("formula"))), row(from)
    {
        const auto venue = venueOf(formula);
        if (!venue)
            return;
        isKnown = true;
        const bool inverse = row.value(QStringLiteral("contract")) == QStringLiteral("inverse");
        const auto kind = inverse ? domain::ContractKind::inverse : domain::ContractKind::linear;
        const auto rule = marginRule(venue->first, kind, venue->second, number(row, "taker_fee"));
        const double largest = number(row, "max_leverage"), rate = largest > 0 ? 1 / (2 * largest) : number(row, "mmr", 0.01);
        schedule =
            MarginSchedule::fromTiers({{0, std::numeric_limits<double>::infinity(), rate, number(row, "maint_amount"), 125}}, rule).value();
        if (const QString table = row.value(QStringLiteral("bracket_table")); !table.isEmpty())
            schedule = fromJson(tables.value(table).toObject());
        mark = number(row, "entry_price");
        const auto side = row.value(QStringLiteral("side"));
        direction = side == QStringLiteral("long") || side == QStringLiteral("down") ? Direction::down : Direction::up;
        const double size = number(row, "qty"), leverage = number(row, "leverage");
        if (formula == QStringLiteral("BINANCE_HEDGE")) {
            legs = {{number(row, "hedge_long_qty"), number(row, "hedge_long_entry")},
                    {-number(row, "hedge_short_qty"), number(row, "hedge_short_entry")}};
            const bool both = legs[0].quantity != 0 && legs[1].quantity != 0;
            mark = both ? (legs[0].entry + legs[1].entry) / 2 : std::max(legs[0].entry, legs[1].entry);
        } else {
            legs = {{size * (direction == Direction::down ? 1 : -1), mark}};
        }
        double collateral = number(row, "wallet_or_margin");
        // The venue's own initial margin where the row states no other.
        if (venue->first == domain::VenueId::bybit && venue->second == domain::MarginMode::isolated)
            collateral = (inverse ? size / mark : size * mark) / leverage;
        pool = {legs, &schedule, collateral + number(row, "extra_margin"), 0, 0, kind};
        if (const double other = number(row, "other_qty"); other != 0) {
            const double sign = row.value(QStringLiteral("other_side")) == QStringLiteral("short") ? -1 : 1;
            pool.otherMaintenance = other * number(row, "other_mark") * number(row, "other_mmr") - number(row, "other_maint_amount");
            pool.otherUnrealised = sign * other * (number(row, "other_mark") - number(row, "other_entry"));
        }
    }
    Case(const Case &) = delete;
    Case &operator=(const Case &) = delete;

    [[nodiscard]] std::optional<double> answer() const
    {
        if (formula == QStringLiteral("BUFFER")) {
            const auto given = row.value(QStringLiteral("expected_kind")).section(QLatin1Char('='), 1).chopped(1).toDouble();
            return bufferedLiquidation(given, mark, number(row, "buffer"));
        }
        if (formula.endsWith(QStringLiteral("BANKRUPTCY")))
            return bankruptcyPrice(pool);
        const auto price = liquidationPrice(pool, mark, direction);
        const double tick = number(row, "tick");
        return price && tick > 0 ? toTriggerTick(*price, mark, tick) : price;
    }
};

bool near(double actual, double expected, const CsvRow &row)
{
    const double difference = std::fabs(actual - expected);
    return difference <= std::max(number(row, "tol_abs"), number(row, "tol_rel") * std::fabs(expected)) + 1e-12;
}

} // namespace

class LiquidationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishedLiquidationPrices_hold()
    {
        const auto rows = test::readCsv(reference + QStringLiteral("liquidation.csv"));
        if (rows.isEmpty())
            QSKIP("the reference values are not on this machine");
        QFile json(reference + QStringLiteral("leverage_brackets.json"));
        QVERIFY(json.open(QIODevice::ReadOnly));
        const auto tables = QJsonDocument::fromJson(json.readAll()).object().value(QStringLiteral("tables")).toObject();
        for (const auto &row : rows) {
            const Case each(row, tables);
            const auto id = qPrintable(row.value(QStringLiteral("case_id")));
            QVERIFY2(each.isKnown, id);
            bool isNumber = false;
            const double expected = row.value(QStringLiteral("expected")).toDouble(&isNumber);
            const auto ours = each.answer();
            if (!isNumber)
                QVERIFY2(!ours, id);
            else
                QVERIFY2(ours && near(*ours, expected, row), qPrintable(QStringLiteral("%1: %2, expected %3")
                                                                            .arg(row.value(QStringLiteral("case_id")))
                                                                            .arg(ours.value_or(-1), 0, 'f', 8)
                                                                            .arg(row.value(QStringLiteral("expected")))));
        }
        qInfo("%d rows", int(rows.size()));
    }
    void publishedTiers_areLookedUpRight()
    {
        QFile json(reference + QStringLiteral("leverage_brackets.json"));
        if (!json.open(QIODevice::ReadOnly))
            QSKIP("the reference values are not on this machine");
        const auto root = QJsonDocument::fromJson(json.readAll()).object();
        const auto tables = root.value(QStringLiteral("tables")).toObject();
        const auto cases = root.value(QStringLiteral("lookup_cases")).toArray();
        QVERIFY(!cases.isEmpty());
        for (const auto value : cases) {
            const auto row = value.toObject();
            const auto schedule = fromJson(tables.value(row.value(QStringLiteral("table")).toString()).toObject());
            const double notional = row.value(QStringLiteral("notional")).toDouble();
            const auto &tier = schedule.tierOf(notional);
            const auto text = qPrintable(QStringLiteral("%1 at %2").arg(row.value(QStringLiteral("table")).toString()).arg(notional));
            QVERIFY2(&tier - schedule.tiers().data() == row.value(QStringLiteral("tier")).toInt() - 1, text);
            QCOMPARE(tier.maintenanceRate, row.value(QStringLiteral("mmr")).toDouble());
            QVERIFY2(std::fabs(tier.deduction - row.value(QStringLiteral("maint_amount")).toDouble()) < 1e-5, text);
            QVERIFY2(std::fabs(schedule.maintenance(notional) - row.value(QStringLiteral("maintenance_margin")).toDouble()) < 1e-4, text);
        }
    }
    void atTheLiquidationPrice_equityIsTheMaintenanceMargin()
    {
        const unsigned seed = 4711;
        qInfo("seed %u", seed);
        std::mt19937_64 random(seed);
        const auto uniform = [&](double from, double to) { return from + (to - from) * double(random() >> 11) * 0x1p-53; };
        const auto schedule = tiers();
        int found = 0;
        for (int i = 0; i < 20'000; ++i) {
            const double mark = uniform(100, 5000), size = std::exp(uniform(-3, 8)) * (i % 2 ? 1 : -1);
            const std::array legs{MarginLeg{size, mark * uniform(0.8, 1.2)}, MarginLeg{-size * uniform(0, 1.2), mark * uniform(0.9, 1.1)}};
            const MarginPool pool{std::span(legs).first(i % 3 ? 1 : 2), &schedule, std::fabs(size) * mark * uniform(0.01, 2),
                                  uniform(0, 100), uniform(-50, 50)};
            if (marginExcess(pool, mark) <= 0) {
                QCOMPARE(liquidationPrice(pool, mark, Direction::down).value(), mark);
                continue;
            }
            for (const auto direction : {Direction::down, Direction::up}) {
                const auto price = liquidationPrice(pool, mark, direction);
                if (!price)
                    continue;
                ++found;
                const double scale = std::fabs(size) * mark + pool.collateral;
                QVERIFY2(std::fabs(marginExcess(pool, *price)) < 1e-9 * scale,
                         qPrintable(QStringLiteral("seed %1 case %2").arg(seed).arg(i)));
                QVERIFY(direction == Direction::down ? *price < mark : *price > mark);
                // Nothing is liquidated between here and there.
                for (const double share : {0.25, 0.5, 0.9})
                    QVERIFY(marginExcess(pool, mark + (*price - mark) * share) > -1e-9 * scale);
            }
        }
        QVERIFY(found > 5000);
    }
    void liquidationPrice_movesAway_whenMarginIsAdded()
    {
        const auto schedule = tiers();
        const std::array leg{MarginLeg{10, 3000}};
        double last = 3000;
        for (double margin = 1000; margin < 25'000; margin += 500) {
            const auto price = liquidationPrice({leg, &schedule, margin, 0, 0}, 3000, Direction::down);
            QVERIFY(price && *price < last);
            last = *price;
        }
    }
    void addedMargin_isExactlyWhatKeepsThePositionAlive()
    {
        const auto schedule = tiers();
        const std::array leg{MarginLeg{10, 3000}};
        const MarginPool pool{leg, &schedule, 3000, 0, 0};
        const double add = marginToAdd(pool, 2500);
        QVERIFY(add > 0);
        QVERIFY(std::fabs(marginExcess({leg, &schedule, 3000 + add, 0, 0}, 2500)) < 1e-9);
        QCOMPARE(marginToAdd(pool, 3000), 0.0);
        QVERIFY(marginToAdd(pool, 2500, 0.5) > add);
    }
    void shippedTiers_areTheVenuesOwn()
    {
        QFile file(QStringLiteral(BALLAST_SHARED_DIR "/reference/leverage_brackets.json"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the reference values are not here");
        const auto tables = QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("tables")).toObject();
        using domain::VenueId;
        struct Shipped
        {
            VenueId venue;
            const char *symbol, *table;
        };
        for (const auto &[venue, symbol, table] :
             {Shipped{VenueId::binance, "ETHUSDT", "binance_ETHUSDT_2024-10-24"},
              Shipped{VenueId::binance, "BTCUSDT", "binance_BTCUSDT_2024-10-24"},
              Shipped{VenueId::binance, "ETHUSDC", "binance_ETHUSDC_2024-10-24"}, Shipped{VenueId::hyperliquid, "ETH", "hyperliquid_ETH"},
              Shipped{VenueId::hyperliquid, "BTC", "hyperliquid_BTC"}}) {
            const auto known = knownSchedule(venue, symbol);
            QVERIFY2(known, symbol);
            QCOMPARE(known->asOf.size(), std::size_t(10));
            const auto published = fromJson(tables.value(QLatin1String(table)).toObject()).tiers();
            const auto &shipped = known->schedule.tiers();
            QCOMPARE(shipped.size(), published.size());
            for (std::size_t i = 0; i < shipped.size(); ++i) {
                QVERIFY(shipped[i].notionalCap == published[i].notionalCap || i + 1 == shipped.size());
                QVERIFY(std::fabs(shipped[i].maintenanceRate - published[i].maintenanceRate) < 1e-12);
                QVERIFY(std::fabs(shipped[i].deduction - published[i].deduction) < 1e-5);
                QCOMPARE(shipped[i].maxLeverage, published[i].maxLeverage);
            }
        }
        QVERIFY(!knownSchedule(VenueId::binance, "DOGEUSDT"));
    }
    void okxTiers_holdForTheWholePosition_andCountCoins()
    {
        const auto known = knownSchedule(domain::VenueId::okx, "ETH-USDT-SWAP", domain::MarginMode::cross, 0.0005).value().schedule;
        const std::array small{MarginLeg{300, 3000}}, large{MarginLeg{300.1, 3000}};
        const double below = maintenanceAt({small, &known}, 3000), above = maintenanceAt({large, &known}, 3000);
        QVERIFY(std::fabs(below - 300 * 3000 * (0.004 + 0.0005)) < 1e-6);
        QVERIFY(std::fabs(above - 300.1 * 3000 * (0.005 + 0.0005)) < 1e-6); // jumps: there is no deduction
    }
    void deribitsRate_growsWithTheCoinsThatThePositionIsWorth()
    {
        const auto known = knownSchedule(domain::VenueId::deribit, "ETH-PERPETUAL").value().schedule;
        const std::array leg{MarginLeg{3'000'000, 3000}}; // 1,000 ETH at 3,000
        const MarginPool pool{leg, &known, 100, 0, 0, domain::ContractKind::inverse};
        QVERIFY(std::fabs(maintenanceAt(pool, 3000) - 1000 * (0.01 + 1000 * 0.000004)) < 1e-9);
        QVERIFY(std::fabs(maintenanceAt(pool, 1500) - 2000 * (0.01 + 2000 * 0.000004)) < 1e-9);
        const double price = liquidationPrice(pool, 3000).value();
        QVERIFY(std::fabs(marginExcess(pool, price)) < 1e-9);
        QVERIFY(price < 3000 && marginExcess(pool, price * 1.001) > 0);
    }
    void everyVenuesRule_putsEquityAtMaintenance_atItsLiquidationPrice()
    {
        using namespace domain;
        const unsigned seed = 20260;
        qInfo("seed %u", seed);
        std::mt19937_64 random(seed);
        const auto uniform = [&](double from, double to) { return from + (to - from) * double(random() >> 11) * 0x1p-53; };
        int found = 0;
        for (int i = 0; i < 20'000; ++i) {
            const auto venue = std::array{VenueId::binance, VenueId::bybit, VenueId::okx, VenueId::deribit, VenueId::hyperliquid}[i % 5];
            const auto kind = i % 2 ? ContractKind::inverse : ContractKind::linear;
            auto rule = marginRule(venue, kind, i % 3 ? MarginMode::cross : MarginMode::isolated, 0.0006);
            rule.ratePerCoin = venue == VenueId::deribit ? 0.000004 : 0;
            const double mark = uniform(500, 5000), coins = std::exp(uniform(-3, 6)) * (i % 7 < 3 ? -1 : 1);
            const double quantity = kind == ContractKind::inverse ? coins * mark : coins;
            const auto schedule =
                MarginSchedule::fromTiers({{0, 40, 0.004, 0, 100}, {40, 4000, 0.01, 0, 50}, {4000, 1e12, 0.02, 0, 20}}, rule);
            QVERIFY(schedule);
            const std::array legs{MarginLeg{quantity, mark * uniform(0.9, 1.1)}, MarginLeg{-quantity * uniform(0, 0.9), mark}};
            const double worth = kind == ContractKind::inverse ? std::fabs(coins) : std::fabs(coins) * mark;
            const MarginPool pool{std::span(legs).first(i % 4 ? 1 : 2), &*schedule, worth * uniform(0.02, 1.5), 0, worth * 0.001, kind};
            if (marginExcess(pool, mark) <= 0)
                continue;
            for (const auto direction : {Direction::down, Direction::up}) {
                const auto price = liquidationPrice(pool, mark, direction);
                if (!price)
                    continue;
                ++found;
                const double scale = worth * std::max(1.0, kind == ContractKind::inverse ? mark / *price : *price / mark) + pool.collateral;
                // At an edge where maintenance jumps it is reached on the far side.
                const double beyond = *price * (direction == Direction::down ? 1 - 1e-12 : 1 + 1e-12);
                const auto text = qPrintable(QStringLiteral("seed %1 case %2").arg(seed).arg(i));
                QVERIFY2(marginExcess(pool, beyond) < 1e-9 * scale, text);
                QVERIFY2(marginExcess(pool, mark + (*price - mark) * 0.999) > -1e-9 * scale, text);
                if (!rule.wholePosition)
                    QVERIFY2(std::fabs(marginExcess(pool, *price)) < 1e-9 * scale, text);
            }
        }
        qInfo("%d prices", found);
        QVERIFY(found > 5000);
    }
    void tierAtItsCap_isTheLowerOne()
    {
        const auto schedule = tiers();
        QCOMPARE(schedule.tierOf(50e3).maintenanceRate, 0.004);
        QCOMPARE(schedule.tierOf(50e3 + 0.01).maintenanceRate, 0.005);
        QVERIFY(std::fabs(schedule.maintenance(50e3) - schedule.maintenance(50e3 + 1e-6)) < 1e-6); // continuous
        QCOMPARE(schedule.tierOf(1e12).maintenanceRate, 0.02);
    }
    void tiersThatDoNotJoin_liquidateAtTheirEdge()
    {
        // No deduction in the second tier: maintenance jumps from 100 to 1000 where the notional passes 10,000.
        const auto schedule = MarginSchedule::fromTiers({{0, 10'000, 0.01, 0, 50}, {10'000, 1e9, 0.1, 1e-9, 10}}).value();
        const std::array leg{MarginLeg{-90, 100}};
        const MarginPool pool{leg, &schedule, 1200, 0, 0};
        const auto price = liquidationPrice(pool, 100, Direction::up);
        QVERIFY(price && std::fabs(*price - 10'000 / 90.0) < 1e-9);
        QVERIFY(marginExcess(pool, *price * 1.0001) <= 0);
        QVERIFY(marginExcess(pool, *price * 0.9999) > 0);
    }
    void senselessTiers_areRefusedByName_data()
    {
        QTest::addColumn<int>("which");
        for (int i = 0; i < 5; ++i)
            QTest::newRow(qPrintable(QString::number(i))) << i;
    }
    void senselessTiers_areRefusedByName()
    {
        QFETCH(int, which);
        std::vector<MarginTier> rows{{0, 50e3, 0.004, 0, 125}, {50e3, 600e3, 0.005, 0, 100}};
        switch (which) {
        case 0: rows.clear(); break;
        case 1: rows[1].notionalFloor = 60e3; break;
        case 2: rows[1].maintenanceRate = 1.5; break;
        case 3: rows[1].notionalCap = 40e3; break;
        case 4: rows[1].maintenanceRate = 0.001; break;
        }
        QVERIFY(!MarginSchedule::fromTiers(rows));
    }
    void unknownMarkOrTiers_makeTheAccountIncomplete_neverZero()
    {
        domain::Instrument instrument;
        domain::Position position;
        position.quantity = domain::Quantity::fromInteger(1);
        position.entryPrice = domain::Price::fromInteger(3000);
        const auto schedule = tiers();
        AccountRisk risk;
        const std::array marks{0.0};
        assess({1000, std::span(&position, 1), std::span(&instrument, 1), marks, std::span(&schedule, 1)}, risk);
        QVERIFY(!risk.complete && std::isnan(risk.equity) && !risk.positions[0].liquidationPrice);
        const std::array known{3000.0};
        const MarginSchedule none;
        assess({1000, std::span(&position, 1), std::span(&instrument, 1), known, std::span(&none, 1)}, risk);
        QVERIFY(!risk.complete && std::isnan(risk.maintenanceMargin));
        assess({1000, std::span(&position, 1), std::span(&instrument, 1), known, std::span(&schedule, 1)}, risk);
        QVERIFY(risk.complete);
        QCOMPARE(risk.equity, 1000.0);
        QCOMPARE(risk.nearest, 0);
    }
    void isolatedPosition_diesByItsOwnMargin_whateverTheWalletHolds()
    {
        domain::Instrument instrument;
        domain::Position position;
        position.quantity = domain::Quantity::fromInteger(10);
        position.entryPrice = domain::Price::fromInteger(3000);
        position.marginMode = domain::MarginMode::isolated;
        position.isolatedMargin = domain::Money::fromInteger(3000);
        const auto schedule = tiers();
        const std::array marks{3000.0};
        AccountRisk poor, rich;
        assess({3000, std::span(&position, 1), std::span(&instrument, 1), marks, std::span(&schedule, 1)}, poor);
        assess({100'000, std::span(&position, 1), std::span(&instrument, 1), marks, std::span(&schedule, 1)}, rich);
        QCOMPARE(poor.positions[0].liquidationPrice.value(), rich.positions[0].liquidationPrice.value());
        position.marginMode = domain::MarginMode::cross;
        assess({100'000, std::span(&position, 1), std::span(&instrument, 1), marks, std::span(&schedule, 1)}, rich);
        QVERIFY(!rich.positions[0].liquidationPrice);
    }
    void coinMarginedPosition_isValuedAtTheMark()
    {
        domain::Instrument instrument;
        instrument.kind = domain::ContractKind::inverse;
        domain::Position position;
        position.quantity = domain::Quantity::fromInteger(30'000); // USD
        position.entryPrice = domain::Price::fromInteger(3000);
        const auto schedule = MarginSchedule::flat(0.01, 50);
        const std::array marks{3300.0};
        AccountRisk risk;
        assess({6600, std::span(&position, 1), std::span(&instrument, 1), marks, std::span(&schedule, 1)}, risk);
        QVERIFY(std::fabs(risk.delta - 30'000 / 3300.0) < 1e-9);
        QVERIFY(std::fabs(risk.positions[0].unrealisedPnl - 30'000 * (1 / 3000.0 - 1 / 3300.0) * 3300) < 1e-6);
        // At the liquidation price coin equity equals coin maintenance.
        const double p = risk.positions[0].liquidationPrice.value();
        QVERIFY(std::fabs(2 + 30'000 * (1 / 3000.0 - 1 / p) - 30'000 * 0.01 / p) < 1e-9);
    }
    void coinMarginedLegs_shareTheirPool_andCoinEquityMeetsMaintenanceThere()
    {
        const unsigned seed = 4711;
        qInfo("seed %u", seed);
        std::mt19937_64 random(seed);
        const auto pick = [&](double from, double to) { return from + (to - from) * double(random() >> 11) * 0x1p-53; };
        domain::Instrument instrument;
        instrument.kind = domain::ContractKind::inverse;
        const auto schedule = tiers(); // with deductions
        int checked = 0;
        for (int i = 0; i < 5000; ++i) {
            std::array<domain::Position, 2> legs;
            for (auto &leg : legs) {
                leg.quantity = domain::Quantity::fromEstimate(std::floor(pick(1'000, 900'000)) * (&leg == &legs[0] ? 1 : -1));
                leg.entryPrice = domain::Price::fromEstimate(pick(2500, 3500));
            }
            const std::array marks{pick(2700, 3300)};
            const double wallet = pick(10'000, 300'000);
            AccountRisk risk;
            assess({wallet, legs, std::span(&instrument, 1), marks, std::span(&schedule, 1)}, risk);
            if (!risk.positions[0].liquidationPrice)
                continue;
            const double p = *risk.positions[0].liquidationPrice;
            double equity = wallet / marks[0], maintenance = 0;
            for (const auto &leg : legs) {
                const double face = leg.quantity.toDouble();
                equity += face * (1 / leg.entryPrice.toDouble() - 1 / p);
                maintenance += schedule.maintenance(std::fabs(face) / p); // tiers count coins
            }
            const auto text = qPrintable(QStringLiteral("seed %1 case %2").arg(seed).arg(i));
            if (std::fabs(p - marks[0]) < 1e-9 * p)
                QVERIFY2(equity <= maintenance + 1e-9 * maintenance, text); // dead already
            else
                QVERIFY2(std::fabs(equity - maintenance) < 1e-9 * std::max(1.0, std::fabs(equity) + 1e6 / p), text);
            QVERIFY(std::fabs(*risk.positions[1].liquidationPrice / p - 1) < 1e-12); // one pool, one price
            ++checked;
        }
        QVERIFY(checked > 1000);
    }
    void bankruptcy_countsWhatTheOtherSymbolsHaveWonOrLost()
    {
        const auto schedule = tiers();
        const std::array leg{MarginLeg{10, 3000}};
        QCOMPARE(bankruptcyPrice({leg, &schedule, 3000, 0, 0}).value(), 2700.0);
        QCOMPARE(bankruptcyPrice({leg, &schedule, 3000, 0, -1000}).value(), 2800.0);
        QVERIFY(!bankruptcyPrice({leg, &schedule, 50'000, 0, 0})); // never: the price would be below 0
    }
};

int run(int count, char **arguments) { return test_program::run<LiquidationTest>(count, arguments); }

} // namespace tst_liquidation
#include "tst_liquidation.moc"
