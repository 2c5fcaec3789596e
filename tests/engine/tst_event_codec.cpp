// SPDX-License-Identifier: GPL-3.0-or-later
#include "../test_program.h"

#include "engine/event_codec.h"
#include "generated.h"

#include <QTest>

#include <set>

namespace tst_event_codec {

using namespace ballast;
using namespace ballast::test;

namespace {

template<std::size_t... index>
engine::EventBody bodyOfKind(std::size_t kind, Random &random, std::index_sequence<index...>)
{
    engine::EventBody body;
    (void)((index == kind && (body = make<std::variant_alternative_t<index, engine::EventBody>>(random), true)) || ...);
    return body;
}

engine::Event eventOfKind(std::size_t kind, Random &random)
{
    return {make<domain::Timestamp>(random), make<domain::Timestamp>(random),
            bodyOfKind(kind, random, std::make_index_sequence<std::variant_size_v<engine::EventBody>>())};
}

std::string bytesOf(const auto &value)
{
    std::string out;
    engine::encode(value, out);
    return out;
}

/// Without nan, which equals nothing.
bool holdsNan(const std::string &bytes)
{
    for (std::size_t i = 0; i + 8 <= bytes.size(); ++i) {
        if ((std::uint8_t(bytes[i + 7]) & 0x7f) == 0x7f && (std::uint8_t(bytes[i + 6]) & 0xf8) == 0xf8)
            return true;
    }
    return false;
}

} // namespace

class EventCodecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfEvent_comesBackAsItWas()
    {
        constexpr auto kinds = std::variant_size_v<engine::EventBody>;
        Random random(20261124);
        std::set<std::size_t> compared;
        for (std::size_t kind = 0; kind < kinds; ++kind) {
            for (int i = 0; i < 200; ++i) {
                const auto event = eventOfKind(kind, random);
                const auto bytes = bytesOf(event);
                const auto decoded = engine::decodeEvent(bytes);
                QVERIFY2(decoded.has_value(), qPrintable(QStringLiteral("kind %1, case %2").arg(kind).arg(i)));
                QCOMPARE(bytesOf(*decoded), bytes); // holds for nan, too
                if (!holdsNan(bytes)) {
                    QVERIFY(*decoded == event);
                    compared.insert(kind);
                }
            }
        }
        QCOMPARE(compared.size(), kinds);
    }
    void configurations_comeBackAsTheyWere()
    {
        Random random(7);
        for (int i = 0; i < 300; ++i) {
            const auto config = make<engine::EngineConfig>(random);
            const auto bytes = bytesOf(config);
            const auto decoded = engine::decodeConfig(bytes);
            QVERIFY(decoded.has_value());
            QCOMPARE(bytesOf(*decoded), bytes);
        }
    }
    void differentEffects_haveDifferentBytes()
    {
        engine::Note note;
        note.text = "one";
        auto other = note;
        other.text = "two";
        QVERIFY(bytesOf(engine::Effects{note}) != bytesOf(engine::Effects{other}));
        QVERIFY(bytesOf(engine::Effects{note}) != bytesOf(engine::Effects{note, note}));
        engine::FitModels ask, longer;
        ask.hourly.resize(5000);
        longer.hourly.resize(5001);
        QVERIFY(bytesOf(engine::Effects{ask}).size() < 20); // counts by its hash
        QVERIFY(bytesOf(engine::Effects{ask}) != bytesOf(engine::Effects{longer}));
    }
    void cutOrChangedBytes_areErrors_orOtherEvents_butNeverMore()
    {
        Random random(99);
        for (int i = 0; i < 2000; ++i) {
            auto bytes = bytesOf(eventOfKind(random() % std::variant_size_v<engine::EventBody>, random));
            QVERIFY(!engine::decodeEvent(bytes.substr(0, random() % bytes.size())));
            QVERIFY(!engine::decodeEvent(bytes + 'x'));
            bytes[random() % bytes.size()] ^= char(1 << random() % 8);
            if (const auto decoded = engine::decodeEvent(bytes)) { // a tier table is completed on the way; then it stays
                const auto again = engine::decodeEvent(bytesOf(*decoded));
                QVERIFY(again.has_value());
                QCOMPARE(bytesOf(*again), bytesOf(*decoded));
            }
        }
        QVERIFY(!engine::decodeEvent({}));
    }
    void enumeratorsThatDoNotExist_areErrors()
    {
        auto bytes = bytesOf(engine::Event{{}, {}, engine::TimerTick{}});
        QVERIFY(engine::decodeEvent(bytes).has_value());
        bytes.back() = char(std::variant_size_v<engine::EventBody>); // the kind is the last byte of an event without fields
        QVERIFY(!engine::decodeEvent(bytes));
        engine::Event override{{}, {}, engine::IntentEvent{engine::OverrideParameter{}}};
        std::get<engine::OverrideParameter>(std::get<engine::IntentEvent>(override.body).intent).parameter = strategy::ParameterId::count;
        QVERIFY(!engine::decodeEvent(bytesOf(override)));
    }
};

int run(int count, char **arguments) { return test_program::run<EventCodecTest, QCoreApplication>(count, arguments); }

} // namespace tst_event_codec
#include "tst_event_codec.moc"
