// SPDX-License-Identifier: GPL-3.0-or-later
// A review of a real session's database: what was written is what is read.
#include "../test_program.h"

#include "runtime/demo.h"
#include "runtime/review.h"
#include "store/review_reads.h"
#include "store/writer.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace tst_review {

using namespace ballast;

class ReviewTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path() const { return m_folder.filePath(QStringLiteral("demo.sqlite")); }

private Q_SLOTS:
    void initTestCase()
    {
        runtime::DemoOptions options;
        options.scenario = "calm";
        options.speed = 200;
        options.databasePath = path();
        options.error = [](const domain::Error &error) { qWarning("%s", error.message().c_str()); };
        auto demo = runtime::Demo::start(options);
        QVERIFY2(demo.has_value(), demo ? "" : demo.error().message().c_str());
        auto &session = (*demo)->session();
        QCOMPARE(session.databasePath(), path());
        QTRY_COMPARE_WITH_TIMEOUT(session.latest()->armState, engine::ArmState::armed, 60'000);
        const auto begun = session.latest()->at;
        session.post(engine::WindowShown{});
        session.post(engine::OverrideRatio{0.85, {}, "a test's hand"});
        QTRY_VERIFY_WITH_TIMEOUT(session.latest()->ratio.current > 0.75, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(session.latest()->at - begun > std::chrono::minutes(20), 120'000);
        session.post(engine::BackToAutomatic{});
        session.post(engine::OverrideParameter{strategy::ParameterId::bandWidth, 0.08, {}, "fewer trades"});
        QTRY_VERIFY_WITH_TIMEOUT(session.latest()->at - begun > std::chrono::minutes(40), 120'000);
    }
    void databaseOfASession_isReviewed()
    {
        const auto review = runtime::makeReview({path(), std::nullopt, {}, {}, {}});
        QVERIFY2(review.has_value(), review ? "" : review.error().message().c_str());
        const auto &weekly = review->weekly;
        QVERIFY(weekly.samples > 1440);
        QCOMPARE(weekly.currency, std::string("USDT"));
        QVERIFY(weekly.results.fees > 0); // the cost as a whole may be a gain: near the full eight hours funding is booked
        QVERIFY(std::isfinite(weekly.results.effectiveness));
        QVERIFY(std::isfinite(weekly.results.outsideBand));
        QVERIFY(std::isfinite(weekly.market.front().now));
        QCOMPARE(weekly.peace.looks, std::size_t(1));
        QVERIFY(!weekly.signedAt.isSet());
        bool byHand = false;
        for (const auto &row : weekly.parameters.rows)
            byHand = byHand || (row.id == strategy::ParameterId::bandWidth && row.now == 0.08 && row.by == evaluate::ChangedBy::hand);
        QVERIFY(byHand);

        QCOMPARE(review->basis, evaluate::AuditBasis::minutes);
        QCOMPARE(review->audit.overrides.size(), std::size_t(2));
        const auto &effect = review->audit.overrides.front();
        qInfo("%s", evaluate::describe(effect, weekly.currency).c_str());
        QCOMPARE(effect.value, 0.85);
        QCOMPARE(effect.end, evaluate::OverrideEnd::cleared);
        QVERIFY(std::isfinite(effect.cost) && effect.cost != 0); // below zero where it was paid funding
        QVERIFY(!review->assumptions.empty());
    }
    void signature_isRead_andEndsTheWait()
    {
        const auto before = store::readReviewTimes(path());
        QVERIFY(before.has_value());
        QVERIFY(before->first.isSet() && !before->signedAt.isSet());
        {
            auto writer = store::StoreWriter::start(path(), {});
            QVERIFY(writer.has_value());
            (*writer)->push({before->last, engine::RecordIntent{engine::SignReview{"2026-W47"}, true, "signed"}});
        }
        const auto after = store::readReviewTimes(path());
        QVERIFY(after.has_value());
        QCOMPARE(after->signedAt, before->last);
        QCOMPARE(after->signedWeek, std::string("2026-W47"));
        const auto review = runtime::makeReview({path(), std::nullopt, {}, {}, {}});
        QVERIFY(review.has_value());
        QVERIFY(!review->weekly.isDue);
        QCOMPARE(review->weekly.signedAt, before->last);
    }
    void aPeriodThatIsAskedFor_isThatPeriod_andHasToHoldSomething()
    {
        const auto times = store::readReviewTimes(path());
        QVERIFY(times && times->signedAt.isSet()); // the time since the signature is for who asks for no period
        const std::pair asked(times->last - std::chrono::minutes(5), times->last + std::chrono::hours(1));
        const auto review = runtime::makeReview({path(), asked, {}, {}, {}});
        QVERIFY(review.has_value());
        QCOMPARE(review->weekly.from, asked.first);
        for (const auto &empty : {std::pair(times->last + std::chrono::hours(24), times->last + std::chrono::hours(48)),
                                  std::pair(times->first - std::chrono::hours(48), times->first - std::chrono::hours(24))}) {
            const auto none = runtime::makeReview({path(), empty, {}, {}, {}});
            QVERIFY(!none);
            QCOMPARE(none.error().kind, domain::ErrorKind::notFound);
        }
    }
    void absentOrEmptyDatabases_areClearErrors()
    {
        const auto absent = runtime::makeReview({m_folder.filePath(QStringLiteral("none.sqlite")), std::nullopt, {}, {}, {}});
        QVERIFY(!absent);
        QCOMPARE(absent.error().kind, domain::ErrorKind::notFound);
        const QString empty = m_folder.filePath(QStringLiteral("empty.sqlite"));
        QVERIFY(store::StoreWriter::start(empty, {}).has_value());
        const auto nothing = runtime::makeReview({empty, std::nullopt, {}, {}, {}});
        QVERIFY(!nothing);
        QVERIFY(!nothing.error().advice.empty());
        QFile file(m_folder.filePath(QStringLiteral("text.sqlite")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no database at all, and long enough to be read as one");
        file.close();
        QVERIFY(!runtime::makeReview({file.fileName(), std::nullopt, {}, {}, {}}));
    }
};

int run(int count, char **arguments) { return test_program::run<ReviewTest, QCoreApplication>(count, arguments); }

} // namespace tst_review
#include "tst_review.moc"
