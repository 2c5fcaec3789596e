// SPDX-License-Identifier: GPL-3.0-or-later
#include "../test_program.h"

#include "engine/alert_book.h"

#include <QTest>

namespace tst_alert_book {

using namespace ballast;
using namespace ballast::engine;
using namespace std::chrono_literals;

namespace {

const domain::Timestamp start = domain::Timestamp::fromMs(1'790'000'000'000);

Note note(NoteCode code, Severity severity = Severity::warning, std::string text = "something")
{
    return {severity, code, start, std::move(text)};
}

std::vector<AlertMessageKind> kinds(const std::vector<AlertMessage> &messages)
{
    std::vector<AlertMessageKind> result;
    for (const auto &message : messages)
        result.push_back(message.kind);
    return result;
}

using Kinds = std::vector<AlertMessageKind>;
constexpr auto raised = AlertMessageKind::raised, escalated = AlertMessageKind::escalated, ended = AlertMessageKind::ended;

} // namespace

class AlertBookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameThing_isToldOnce_howeverOftenItHappens()
    {
        AlertBook book(defaultAlertRules());
        QCOMPARE(kinds(book.take(note(NoteCode::orderRefused), start)), Kinds{raised});
        for (int i = 1; i < 50; ++i)
            QVERIFY(book.take(note(NoteCode::orderRefused), start + i * 1s).empty());
        QCOMPARE(book.alerts().size(), 1u);
        QCOMPARE(book.alerts().front().times, 50);
    }

    void repetitions_becomeRarer_andStopWhenAPersonHasSeenIt()
    {
        AlertBook book(defaultAlertRules(), {.firstRepeat = 5min, .rarestRepeat = 20min});
        (void)book.take(note(NoteCode::suspended), start);
        std::vector<int> minutes;
        for (int minute = 1; minute <= 100; ++minute) {
            if (!book.tick(start + minute * 1min).empty())
                minutes.push_back(minute);
        }
        QCOMPARE(minutes, (std::vector<int>{5, 15, 35, 55, 75, 95}));
        book.acknowledge(book.alerts().front().number);
        for (int minute = 101; minute <= 300; ++minute)
            QVERIFY(book.tick(start + minute * 1min).empty());
    }

    void aCriticalAlert_thatNobodyAnswers_isEscalatedOnce()
    {
        AlertBook book(defaultAlertRules(), {.firstRepeat = 1h, .escalateAfter = 10min});
        (void)book.take(note(NoteCode::liquidationNear, Severity::critical), start);
        QVERIFY(book.tick(start + 9min).empty());
        QCOMPARE(kinds(book.tick(start + 10min)), Kinds{escalated});
        QVERIFY(book.tick(start + 11min).empty());
        AlertBook answered(defaultAlertRules(), {.firstRepeat = 1h, .escalateAfter = 10min});
        (void)answered.take(note(NoteCode::liquidationNear, Severity::critical), start);
        answered.acknowledgeAll();
        QVERIFY(answered.tick(start + 10min).empty());
    }

    void whatIsOver_isSaid_andTheNextTimeIsANewAlert()
    {
        AlertBook book(defaultAlertRules());
        (void)book.take(note(NoteCode::suspended), start);
        const auto over = book.take(note(NoteCode::recovered, Severity::info), start + 1min);
        QCOMPARE(kinds(over), Kinds{ended});
        QVERIFY(over.front().alert.state == AlertState::ended);
        QVERIFY(book.take(note(NoteCode::recovered, Severity::info), start + 2min).empty());
        QCOMPARE(kinds(book.take(note(NoteCode::suspended), start + 3min)), Kinds{raised});
        QCOMPARE(book.alerts().size(), 2u);
        (void)book.take(note(NoteCode::liquidationNear, Severity::critical), start + 4min);
        QCOMPARE(kinds(book.take(note(NoteCode::liquidationNear, Severity::info), start + 5min)), Kinds{ended});
    }

    void fault17_oneFeedsReturn_endsOnlyItsOwnAlert()
    {
        AlertBook book(defaultAlertRules());
        const auto about = [](NoteCode code, Severity severity, Subject subject) {
            return Note{severity, code, start, "feed", std::move(subject)};
        };
        const Subject own{.account = domain::AccountId{0}}, hedge{.account = domain::AccountId{1}},
            market{.instrument = domain::InstrumentId{0}};
        for (const auto &subject : {own, hedge, market})
            (void)book.take(about(NoteCode::feedLost, Severity::warning, subject), start);
        QCOMPARE(book.alerts().size(), 3u);
        (void)book.take(about(NoteCode::feedLost, Severity::warning, hedge), start + 1s);
        QCOMPARE(book.alerts().size(), 3u); // the same again
        (void)book.take(about(NoteCode::feedBack, Severity::info, hedge), start + 2s);
        const auto open = [&] {
            std::vector<Subject> out;
            for (const auto &alert : book.alerts()) {
                if (alert.state != AlertState::ended)
                    out.push_back(alert.subject);
            }
            return out;
        };
        QCOMPARE(open(), (std::vector<Subject>{market, own}));
        (void)book.take(about(NoteCode::feedBack, Severity::info, market), start + 3s);
        QCOMPARE(open(), (std::vector<Subject>{own}));
    }

    void anOrderOfUnknownFate_staysOpen_whenAnothersIsKnown()
    {
        AlertBook book(defaultAlertRules());
        Subject first{.account = domain::AccountId{1}, .order = "a"}, second{.account = domain::AccountId{1}, .order = "b"};
        (void)book.take({Severity::warning, NoteCode::orderUnknown, start, "a?", first}, start);
        (void)book.take({Severity::warning, NoteCode::orderUnknown, start, "b?", second}, start);
        QCOMPARE(kinds(book.take({Severity::info, NoteCode::orderUnknown, start, "a!", first}, start + 1s)), Kinds{ended});
        QVERIFY(book.alerts()[0].state == AlertState::active); // b
        book.acknowledgeAll();
        QVERIFY(book.alerts()[0].state == AlertState::acknowledged); // seeing it does not end it
    }

    void whatIsOverForEverything_endsEachOfIt()
    {
        AlertBook book(defaultAlertRules());
        (void)book.take({Severity::warning, NoteCode::conflict, start, "somebody", {.account = domain::AccountId{1}}}, start);
        QCOMPARE(kinds(book.take(note(NoteCode::armed, Severity::info), start + 1s)), Kinds{ended});
    }

    void everyRule_hasAnEnd_thatItsOwnNotesCanTell()
    {
        for (const auto &rule : defaultAlertRules()) {
            AlertBook book(std::vector<AlertRule>{{rule.code, Loudness::on, rule.endedBy}});
            const Subject subject{.account = domain::AccountId{1}};
            (void)book.take({Severity::critical, rule.code, start, "wrong", subject}, start);
            QCOMPARE(book.alerts().size(), 1u);
            (void)book.take({Severity::info, rule.code, start, "other", {.account = domain::AccountId{2}}}, start + 1s);
            QVERIFY2(book.alerts().front().state == AlertState::active, std::string(name(rule.code)).c_str());
            (void)book.take({Severity::info, rule.endedBy.value_or(rule.code), start, "right", subject}, start + 2s);
            QVERIFY2(book.alerts().front().state == AlertState::ended, std::string(name(rule.code)).c_str());
        }
    }

    void whatGetsWorse_isToldAgain_evenWhenItWasAcknowledged()
    {
        AlertBook book(defaultAlertRules());
        (void)book.take(note(NoteCode::conflict, Severity::warning), start);
        book.acknowledgeAll();
        QCOMPARE(kinds(book.take(note(NoteCode::conflict, Severity::critical), start + 1s)), Kinds{raised});
        QVERIFY(book.alerts().front().state == AlertState::active);
        QVERIFY(book.alerts().front().severity == Severity::critical);
    }

    void rules_areObeyed_offSilentOn()
    {
        auto rules = defaultAlertRules();
        for (auto &rule : rules)
            rule.loudness = rule.code == NoteCode::orderRefused ? Loudness::off : Loudness::silent;
        AlertBook book(rules);
        QVERIFY(book.take(note(NoteCode::orderRefused), start).empty());
        QVERIFY(book.alerts().empty());
        QVERIFY(book.take(note(NoteCode::orderUnknown), start).empty());
        QCOMPARE(book.alerts().size(), 1u);
        QVERIFY(book.take(note(NoteCode::bookGap), start).empty()); // never an alert
        QCOMPARE(book.alerts().size(), 1u);
    }

    void anEventWithoutAnEnd_isForgottenAfterADay()
    {
        AlertBook book(defaultAlertRules(), {.firstRepeat = 48h});
        (void)book.take(note(NoteCode::marginCall), start);
        (void)book.tick(start + 25h);
        QVERIFY(book.alerts().front().state == AlertState::ended);
        (void)book.take(note(NoteCode::suspended), start);
        (void)book.tick(start + 72h);
        QVERIFY(book.alerts().front().state == AlertState::active); // that one lasts until it recovers
    }

    void theHeartbeat_comesAtOnce_andThenAtItsInterval()
    {
        AlertBook book(defaultAlertRules(), {.heartbeat = 6h});
        int beats = 0;
        for (int minute = 0; minute <= 24 * 60; ++minute)
            beats += int(book.tick(start + minute * 1min).size());
        QCOMPARE(beats, 5);
    }

    void theList_isBounded()
    {
        AlertBook book(defaultAlertRules());
        for (int i = 0; i < 1000; ++i) {
            (void)book.take(note(NoteCode::suspended), start + i * 2s);
            (void)book.take(note(NoteCode::recovered, Severity::info), start + i * 2s + 1s);
        }
        QCOMPARE(book.alerts().size(), 200u);
        QCOMPARE(book.alerts().front().number, 1000u);
    }
};

int run(int count, char **arguments) { return test_program::run<AlertBookTest>(count, arguments); }

} // namespace tst_alert_book
#include "tst_alert_book.moc"
