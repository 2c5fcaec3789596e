// SPDX-License-Identifier: GPL-3.0-or-later
#include "../test_program.h"

#include "evaluate/parameter_trail.h"
#include "evaluate/peace_of_mind.h"
#include "evaluate/weekly_review.h"

#include <QTest>

#include <cmath>

namespace tst_weekly_review {

using namespace ballast;
using namespace ballast::evaluate;
using engine::RecordedHistory;
using std::chrono::hours;
using std::chrono::minutes;
using strategy::ParameterId;

namespace {

constexpr auto monday = domain::Timestamp{1'763'942'400'000'000'000}; ///< 2025-11-24 00:00 UTC

domain::Timestamp at(double hour) { return monday + domain::Duration(std::int64_t(hour * 3.6e12)); }

/// A week of minutes from Monday on; the hedge takes half of every change away.
RecordedHistory week(double volatility = 0.5, double move = 10)
{
    RecordedHistory out;
    out.from = monday;
    out.to = at(7 * 24);
    out.instrument = domain::Instrument();
    out.instrument->settle = "USDT";
    double with = 10'000, without = 10'000;
    for (int minute = 0; minute < 7 * 24 * 60; ++minute) {
        const double change = (minute / 60) % 2 ? move / 60 : -move / 60;
        with += change / 2;
        without += change;
        engine::Sample sample;
        sample.at = monday + minutes(minute);
        sample.mark = 3000;
        sample.ratio = 0.5;
        sample.equityWithHedge = with;
        sample.equityWithoutHedge = without;
        sample.liquidationPrice = 2400;
        sample.volatility = volatility;
        out.samples.push_back(sample);
        if (minute % 5 == 0)
            out.decisions.push_back({sample.at, minute % 50 ? strategy::Hold::insideBand : strategy::Hold::coolingDown,
                                     market::Regime::normal, 0.5, 0.5, 10, 5, 0.0001, 1, volatility});
    }
    return out;
}

engine::RecordedIntent intent(double hour, engine::Intent value, bool accepted = true)
{
    return {at(hour), std::string(engine::name(value)), value, accepted, {}};
}
engine::RecordedNote note(double hour, engine::Severity severity, engine::NoteCode code)
{
    return {at(hour), severity, std::string(engine::name(code)), "text"};
}

const MarketDrift &drift(const WeeklyReview &review, DriftFigure figure) { return review.market[std::size_t(figure)]; }
bool isFine(const WeeklyReview &review, CheckItem item)
{
    for (const auto &check : review.checks) {
        if (check.item == item)
            return check.isFine;
    }
    return false;
}

WeeklyReview reviewOf(const RecordedHistory &recent, const RecordedHistory &before, domain::Timestamp signedAt = {})
{
    return weeklyReview({&recent, &before, signedAt, recent.from, recent.to, {}});
}

} // namespace

class WeeklyReviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weeks_areThoseOfIso8601()
    {
        QCOMPARE(isoWeek(monday), std::string("2025-W48"));
        QCOMPARE(isoWeek(monday - std::chrono::nanoseconds(1)), std::string("2025-W47"));
        QCOMPARE(isoWeek({1'735'603'200'000'000'000}), std::string("2025-W01")); // 2024-12-31, a Tuesday
        QCOMPARE(isoWeek({1'609'459'200'000'000'000}), std::string("2020-W53")); // 2021-01-01, a Friday
        QVERIFY(startOfWeek("2025-W48") == monday);
        QVERIFY(startOfWeek("2020-W53").has_value());
        for (const char *wrong : {"", "2025-48", "2025-W54", "2025-W00", "2021-W53", "2025-Wxx", "20-W48", "2025-W481"})
            QVERIFY2(!startOfWeek(wrong), wrong);
        for (int day = 0; day < 4000; ++day) {
            const domain::Timestamp time{monday.ns + day * std::int64_t(86'400'000'000'000)};
            const auto start = startOfWeek(isoWeek(time));
            QVERIFY(start && *start <= time && time - *start < hours(7 * 24));
        }
    }
    void figures_areThoseOfTheHistory()
    {
        auto recent = week();
        recent.fees = 20;
        recent.funding = -5;
        recent.slippagePaid = 10;
        const auto review = reviewOf(recent, week());
        QCOMPARE(review.results.cost(), 25.0);
        QVERIFY(std::fabs(review.results.budget - 1500 * 7 / 30.0) < 0.5);
        QVERIFY(std::fabs(review.results.ofProtected - 25.0 / 30'000) < 1e-9);
        QVERIFY(std::fabs(review.results.outsideBand - 0.1) < 0.01);    // one decision of ten
        QVERIFY(std::fabs(review.results.effectiveness - 0.75) < 0.01); // half of each change
        QVERIFY(std::fabs(drift(review, DriftFigure::nearestDistance).now - 0.2) < 1e-9);
        QVERIFY(std::fabs(drift(review, DriftFigure::normalShare).now - 1) < 1e-9);
        QCOMPARE(review.currency, std::string("USDT"));
        QCOMPARE(review.week, std::string("2025-W48"));
    }
    void drift_isNoticed_whereItIsLarge()
    {
        const auto review = reviewOf(week(0.9), week(0.5));
        QVERIFY(drift(review, DriftFigure::volatility).isNotable);
        QVERIFY(!drift(review, DriftFigure::spread).isNotable);
        QVERIFY(!isFine(review, CheckItem::marketAsBefore));
        QVERIFY(isFine(reviewOf(week(0.52), week(0.5)), CheckItem::marketAsBefore));
    }
    void nothingRecorded_isUnknown_notZero()
    {
        RecordedHistory empty;
        empty.from = monday;
        empty.to = at(7 * 24);
        const auto review = reviewOf(empty, empty);
        QVERIFY(std::isnan(drift(review, DriftFigure::volatility).now));
        QVERIFY(std::isnan(review.results.effectiveness) && std::isnan(review.results.outsideBand)
                && std::isnan(review.results.ofProtected));
        QVERIFY(std::isnan(review.peace.looksPerDay));
        QCOMPARE(review.peace.nights, std::size_t(0));
        QCOMPARE(review.parameters.atDefault, strategy::parameterCount);
    }
    void review_isDue_afterAWeek()
    {
        QVERIFY(reviewOf(week(), week()).isDue); // never signed, a week of history
        QVERIFY(!reviewOf(week(), week(), at(30)).isDue);
        QVERIFY(reviewOf(week(), week(), monday).isDue);
        QCOMPARE(reviewOf(week(), week(), at(6 * 24)).daysSinceSigned, 1.0);
    }
    void parameters_tellWhoChangedThem()
    {
        auto recent = week();
        engine::RecordedStart start;
        start.at = at(-10);
        start.strategy = "regime-adaptive";
        start.parameters[ParameterId::bandWidth] = 0.08;
        recent.starts = {start};
        recent.intents = {intent(5, engine::OverrideParameter{ParameterId::minimumRatio, 0.45, {}, {}}),
                          intent(6, engine::OverrideParameter{ParameterId::minimumRatio, 9.0, {}, {}}, false),
                          intent(10, engine::OverrideParameter{ParameterId::staticRatio, 0.6, at(20), {}})};
        const auto trail = parameterTrail(recent);
        QVERIFY(trail.openEnded);
        QCOMPARE(trail.now[ParameterId::minimumRatio], 0.45);
        QCOMPARE(trail.now[ParameterId::staticRatio], strategy::spec(ParameterId::staticRatio).defaultValue); // ended at 20 h
        const auto row = [&](ParameterId id) {
            for (const auto &each : trail.review.rows) {
                if (each.id == id)
                    return each;
            }
            return ParameterDrift{};
        };
        QCOMPARE(row(ParameterId::bandWidth).by, ChangedBy::nobody); // as the session began: not a change of this week
        QCOMPARE(row(ParameterId::bandWidth).before, 0.08);
        QCOMPARE(row(ParameterId::minimumRatio).by, ChangedBy::hand);
        QCOMPARE(row(ParameterId::minimumRatio).before, strategy::spec(ParameterId::minimumRatio).defaultValue);
        QCOMPARE(row(ParameterId::staticRatio).by, ChangedBy::hand);
        QCOMPARE(trail.review.atDefault, strategy::parameterCount - 2);
        QVERIFY(!isFine(reviewOf(recent, week()), CheckItem::parametersAsIntended));
    }
    void presetsAndRestarts_areChangesToo()
    {
        auto recent = week();
        engine::RecordedStart first, second;
        first.at = at(-1);
        first.strategy = second.strategy = "regime-adaptive";
        second.at = at(50);
        second.parameters[ParameterId::bandWidth] = 0.09;
        recent.starts = {first, second};
        recent.intents = {intent(5, engine::ApplyPreset{"cautious"})};
        const auto trail = parameterTrail(recent);
        QCOMPARE(trail.now[ParameterId::bandWidth], 0.09); // the restart begins anew
        bool byStart = false;
        for (const auto &row : trail.review.rows)
            byStart = byStart || (row.id == ParameterId::bandWidth && row.by == ChangedBy::start);
        QVERIFY(byStart);
        recent.starts.pop_back();
        const auto preset = parameterTrail(recent);
        QVERIFY(!preset.review.rows.empty());
        QCOMPARE(preset.review.rows.front().by, ChangedBy::preset);
        QCOMPARE(preset.review.rows.front().preset, std::string("cautious"));
    }
    void nights_countWithoutAlarm()
    {
        auto recent = week();
        recent.notes = {note(26, engine::Severity::critical, engine::NoteCode::liquidationNear), // Tuesday 02:00
                        note(36, engine::Severity::warning, engine::NoteCode::feedLost),         // by day
                        note(50, engine::Severity::info, engine::NoteCode::signalActive)};       // at night, but no alarm
        const auto peace = peaceOfMind(recent, {});
        QCOMPARE(peace.nights, std::size_t(7)); // the last one only till midnight: two hours are too few; the first from midnight on
        QCOMPARE(peace.quietNights, std::size_t(6));
        QCOMPARE(peace.alerts, std::size_t(2));
        QVERIFY(std::fabs(peace.alertsPerWeek - 2) < 0.01);
        // Twelve hours east of UTC that alarm was in the afternoon.
        QCOMPARE(peaceOfMind(recent, hours(12)).quietNights, peaceOfMind(recent, hours(12)).nights - 1);
    }
    void looks_interventions_andAcknowledgements_areCounted()
    {
        auto recent = week();
        engine::RecordedStart start;
        start.at = monday;
        start.armed = true;
        recent.starts = {start};
        recent.intents = {intent(1, engine::WindowShown{}), intent(20, engine::WindowShown{}), intent(30, engine::Pause{}),
                          intent(31, engine::Resume{}), intent(100, engine::AcknowledgeDifferences{})};
        recent.notes = {note(98, engine::Severity::warning, engine::NoteCode::difference)};
        const auto peace = peaceOfMind(recent, {});
        QCOMPARE(peace.looks, std::size_t(2));
        QCOMPARE(peace.acknowledged, std::size_t(1));
        QCOMPARE(peace.meanAcknowledgement, domain::Duration(hours(2)));
        const double longest = domain::toSeconds(peace.longestUntouched) / 3600;
        QVERIFY2(std::fabs(longest - (7 * 24 - 31)) < 0.1, qPrintable(QString::number(longest)));
    }
    void aGapInTheSamples_isNoPeace()
    {
        auto recent = week();
        engine::RecordedStart start;
        start.at = monday;
        start.armed = true;
        recent.starts = {start};
        std::erase_if(recent.samples, [](const engine::Sample &sample) { return sample.at > at(40) && sample.at < at(60); });
        const auto peace = peaceOfMind(recent, {});
        QVERIFY(std::fabs(peace.hoursWatched - 148) < 0.2);
        QVERIFY(std::fabs(domain::toSeconds(peace.longestUntouched) / 3600 - 108) < 0.2);
    }
    void checks_sayWhatIsWrong()
    {
        auto recent = week();
        recent.fees = 5000;
        recent.notes = {note(26, engine::Severity::critical, engine::NoteCode::liquidationNear)};
        recent.slippage = {{at(1), 10, 40}};
        const auto review = reviewOf(recent, week());
        QVERIFY(!isFine(review, CheckItem::costWithinBudget));
        QVERIFY(!isFine(review, CheckItem::noNearLiquidation));
        QVERIFY(!isFine(review, CheckItem::slippageAsExpected));
        QVERIFY(!isFine(review, CheckItem::alertsUnderstood));
        QVERIFY(isFine(review, CheckItem::hedgeEffective));
        QCOMPARE(review.results.nearLiquidations, std::size_t(1));
    }
};

int run(int count, char **arguments) { return test_program::run<WeeklyReviewTest, QCoreApplication>(count, arguments); }

} // namespace tst_weekly_review
#include "tst_weekly_review.moc"
