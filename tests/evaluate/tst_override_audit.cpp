// SPDX-License-Identifier: GPL-3.0-or-later
#include "../test_program.h"

#include "evaluate/override_audit.h"
#include "evaluate/paper_twin.h"
#include "evaluate/recorded_minutes.h"

#include <QElapsedTimer>
#include <QTest>

#include <cmath>

namespace tst_override_audit {

using namespace ballast;
using evaluate::OverrideEnd;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

constexpr auto start = domain::Timestamp::fromMs(1'760'000'000'000);

domain::Timestamp at(int minute) { return start + minutes(minute); }

/// A day before in which nothing happens, then `hours` of minutes along `price(minute)`; 10 ETH long, hedged by half.
template<typename Price>
evaluate::RecordedMinutes recordedMarket(int count, Price price)
{
    evaluate::RecordedMinutes out;
    out.instrument.symbol = "ETHUSDT";
    out.instrument.base = "ETH";
    out.instrument.quote = out.instrument.settle = "USDT";
    out.schedule = risk::MarginSchedule::flat(0.005, 100);
    constexpr int before = 180;
    double last = price(0);
    for (int i = -before; i < count; ++i) {
        const double now = i < 0 ? price(0) * (1 + (i % 2 ? 0.0004 : -0.0004)) : price(i);
        out.candles.push_back({at(i), minutes(1), last, std::max(last, now) * 1.0002, std::min(last, now) * 0.9998, now, 1000});
        last = now;
        if (i >= 0)
            out.account.push_back({at(i), 10, 6000 + 10 * (now - price(0)), 5, 0.0001});
    }
    out.hedgeEquity = 8000;
    out.hedgeDelta = -5;
    return out;
}

evaluate::OverrideAudit audit(const evaluate::RecordedMinutes &recorded)
{
    return evaluate::auditOverrides(evaluate::configOf(recorded), [&] { return evaluate::eventsOf(recorded); });
}

double falling(int minute) { return 3000 - 0.25 * minute + (minute % 2 ? 0.6 : -0.6); }
double rising(int minute) { return 3000 + 0.25 * minute + (minute % 2 ? 0.6 : -0.6); }

} // namespace

class OverrideAuditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutOverrides_thereIsNothingToTell()
    {
        const auto recorded = recordedMarket(240, falling);
        const auto result = audit(recorded);
        QVERIFY(result.overrides.empty());
        QVERIFY(result.minutes > 200);
        QCOMPARE(result.together, evaluate::OverrideTotal{});
    }
    void moreHedge_earnsInAFall_andCostsInARise()
    {
        for (const bool isFall : {true, false}) {
            auto recorded = recordedMarket(600, isFall ? falling : rising);
            recorded.intents = {{at(60), engine::OverrideRatio{0.9, at(300), "news"}}};
            const auto result = audit(recorded);
            QCOMPARE(result.overrides.size(), std::size_t(1));
            const auto &effect = result.overrides.front();
            qInfo("%s", evaluate::describe(effect, "USDT").c_str());
            QVERIFY(!effect.parameter);
            QCOMPARE(effect.end, OverrideEnd::expired);
            QCOMPARE(effect.endedAt, at(300));
            QVERIFY(effect.settled);
            // About 4 ETH more of short over 240 minutes of 0.25 a minute.
            QVERIFY2(isFall ? effect.profit > 100 && effect.profit < 400 : effect.profit < -100 && effect.profit > -400,
                     qPrintable(QString::number(effect.profit)));
            QVERIFY(effect.cost > 0);                                                                    // there and back
            QVERIFY(std::fabs(result.together.profit - effect.profit) < 0.1 * std::fabs(effect.profit)); // followed a little longer
        }
    }
    void profit_isWhatTheQuantityEarned_lessItsCost()
    {
        auto recorded = recordedMarket(400, falling);
        recorded.intents = {{at(60), engine::OverrideRatio{0.9, {}, {}}}};
        const auto config = evaluate::configOf(recorded);
        evaluate::PaperTwin with(config), without(config);
        for (auto next = evaluate::eventsOf(recorded); const auto event = next();) {
            with.apply(*event);
            if (!std::holds_alternative<engine::IntentEvent>(event->body))
                without.apply(*event);
        }
        // The same sum by hand: ratio difference * 10 ETH * price changes, minute by minute.
        double sum = 0;
        const auto &a = with.points(), &b = without.points();
        QCOMPARE(a.size(), b.size());
        for (std::size_t i = 1; i < a.size(); ++i)
            sum -= (a[i - 1].ratio - b[i - 1].ratio) * 10 * (a[i].mark - a[i - 1].mark);
        const auto result = audit(recorded);
        const auto &effect = result.overrides.front();
        QCOMPARE(effect.end, OverrideEnd::inForce);
        QVERIFY(!effect.settled);
        QVERIFY2(std::fabs(effect.profit + effect.cost - sum) < 0.06 * sum,
                 qPrintable(QStringLiteral("%1 + %2 against %3").arg(effect.profit).arg(effect.cost).arg(sum)));
        QCOMPARE(effect.profit, a.back().equity() - b.back().equity());
    }
    void overrides_areToldApart_byWhatEndedThem()
    {
        auto recorded = recordedMarket(500, falling);
        recorded.intents = {
            {at(60), engine::OverrideRatio{0.7, {}, "one"}},
            {at(90), engine::OverrideRatio{0.8, {}, "two"}},
            {at(100), engine::OverrideParameter{strategy::ParameterId::minimumRatio, 7.0, {}, "refused: out of range"}},
            {at(110), engine::OverrideParameter{strategy::ParameterId::minimumRatio, 0.6, {}, "three"}},
            {at(200), engine::BackToAutomatic{}},
            {at(300), engine::OverrideParameter{strategy::ParameterId::minimumRatio, 0.5, {}, "four"}},
        };
        const auto result = audit(recorded);
        QCOMPARE(result.overrides.size(), std::size_t(4));
        QCOMPARE(result.overrides[0].end, OverrideEnd::replaced);
        QCOMPARE(result.overrides[0].endedAt, at(90));
        QCOMPARE(result.overrides[1].end, OverrideEnd::cleared);
        QCOMPARE(result.overrides[1].endedAt, at(200));
        QCOMPARE(*result.overrides[2].parameter, strategy::ParameterId::minimumRatio);
        QCOMPARE(result.overrides[2].end, OverrideEnd::cleared);
        QCOMPARE(result.overrides[3].end, OverrideEnd::inForce);
        QCOMPARE(result.overrides[3].reason.view(), std::string_view("four"));
    }
    void twins_areTheSame_whenTheyHearTheSame()
    {
        auto recorded = recordedMarket(300, falling);
        recorded.intents = {{at(60), engine::OverrideRatio{0.7, {}, "one"}}};
        const auto config = evaluate::configOf(recorded);
        evaluate::PaperTwin one(config), other(config);
        for (auto next = evaluate::eventsOf(recorded); const auto event = next();) {
            one.apply(*event);
            other.apply(*event);
        }
        QVERIFY(!one.points().empty());
        QVERIFY(one.hasStarted());
        for (std::size_t i = 0; i < one.points().size(); ++i) {
            QCOMPARE(one.points()[i].equity(), other.points()[i].equity());
            QCOMPARE(one.points()[i].cost, other.points()[i].cost);
        }
        QVERIFY(one.points().back().ratio > 0.65);
    }
    void aWeekOfMinutes_isAuditedInSeconds()
    {
        auto recorded =
            recordedMarket(7 * 24 * 60, [](int minute) { return 3000 + 100 * std::sin(minute / 900.0) + (minute % 2 ? 0.6 : -0.6); });
        for (int day = 0; day < 6; ++day)
            recorded.intents.push_back({at(60 + day * 24 * 60), engine::OverrideRatio{0.8, at(300 + day * 24 * 60), {}}});
        QElapsedTimer clock;
        clock.start();
        const auto result = audit(recorded);
        qInfo("%zu overrides of a week: %lld ms", result.overrides.size(), static_cast<long long>(clock.elapsed()));
        QCOMPARE(result.overrides.size(), std::size_t(6));
    }
};

int run(int count, char **arguments) { return test_program::run<OverrideAuditTest, QCoreApplication>(count, arguments); }

} // namespace tst_override_audit
#include "tst_override_audit.moc"
