// SPDX-License-Identifier: GPL-3.0-or-later
// What opens the gates: sessions at a real exchange, of the mode below. Nothing that was played on the simulated one.
#include "../test_program.h"

#include "store/mode_evidence.h"
#include "store/writer.h"

#include <QTemporaryDir>
#include <QTest>

namespace tst_mode_evidence {

using namespace ballast;
using domain::VenueId;
using engine::Mode;

namespace {

constexpr std::int64_t day = 86'400'000'000'000;

/// Adds a session of some days, one decision and one sample a day.
void runSession(const QString &path, Mode mode, VenueId venue, int days, int firstDay = 20'000)
{
    auto writer = store::StoreWriter::start(path, [](const domain::Error &error) { qFatal("%s", error.message().c_str()); });
    QVERIFY2(writer.has_value(), writer ? "" : writer.error().message().c_str());
    const domain::Timestamp start{firstDay * day};
    (*writer)->push({start, domain::Account{{0}, venue, domain::AccountRole::protectedAccount, domain::PositionMode::oneWay, "Protected"}});
    (*writer)->push({start, store::SessionStart{mode, "static", {}, false, venue}});
    for (int i = 0; i < days; ++i) {
        const domain::Timestamp at{(firstDay + i) * day + 1};
        engine::RecordSample sample;
        sample.sample.at = at;
        (*writer)->push({at, sample});
        strategy::Decision decision;
        decision.at = at;
        decision.number = std::uint64_t(i) + 1;
        (*writer)->push({at, engine::RecordDecision{decision}});
    }
    QVERIFY((*writer)->flush());
}

} // namespace

class ModeEvidenceTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_count = 0;
    QString m_path;

private Q_SLOTS:
    void init() { m_path = m_folder.filePath(QStringLiteral("%1.sqlite").arg(++m_count)); }

    void noFile_isNoEvidence_andNoError() { QCOMPARE(store::readModeEvidence(m_path, Mode::paper).value(), engine::ModeEvidence()); }

    void daysAtARealExchange_count()
    {
        runSession(m_path, Mode::paper, VenueId::binance, 4);
        const auto evidence = store::readModeEvidence(m_path, Mode::paper);
        QVERIFY2(evidence.has_value(), evidence ? "" : evidence.error().message().c_str());
        QCOMPARE(evidence->days, 4);
        QCOMPARE(evidence->decisions, std::uint64_t(4));
    }

    void whatWasPlayedOnTheSimulatedExchange_opensNothing()
    {
        runSession(m_path, Mode::testnet, VenueId::simulated, 30);
        const auto refused = store::readModeEvidence(m_path, Mode::testnet);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, domain::ErrorKind::refused);
        QVERIFY(refused.error().what.find("simulated") != std::string::npos);
        QVERIFY(refused.error().advice.find("ballast testnet") != std::string::npos);
    }

    /// Also when a real session came after it into the same file, and took over the row of the account.
    void aFileThatHoldsBoth_opensNothing()
    {
        runSession(m_path, Mode::testnet, VenueId::simulated, 30);
        runSession(m_path, Mode::testnet, VenueId::binance, 1, 20'050);
        QVERIFY(!store::readModeEvidence(m_path, Mode::testnet));
    }

    void anotherMode_opensNothing()
    {
        runSession(m_path, Mode::observe, VenueId::binance, 30);
        const auto refused = store::readModeEvidence(m_path, Mode::paper);
        QVERIFY(!refused);
        QVERIFY(refused.error().what.find("observe") != std::string::npos);
    }
};

int run(int count, char **arguments) { return test_program::run<ModeEvidenceTest, QCoreApplication>(count, arguments); }

} // namespace tst_mode_evidence
#include "tst_mode_evidence.moc"
