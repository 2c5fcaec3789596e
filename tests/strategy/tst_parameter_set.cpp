// SPDX-License-Identifier: GPL-3.0-or-later
#include "../test_program.h"

#include "strategy/parameter_set.h"

#include <QTest>

namespace tst_parameter_set {

using namespace ballast;
using strategy::ParameterId;
using strategy::Parameters;

class ParameterSetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSet_holdsEveryValue_soThatLaterDefaultsDontChangeIt()
    {
        Parameters own;
        own[ParameterId::bandWidth] = 0.08;
        const auto set = strategy::setOf("mine", "static", own);
        QCOMPARE(set.values.size(), strategy::parameterCount);
        QVERIFY(strategy::withValues({}, set.values).value() == own);
    }

    void whatASetDoesNotName_staysAsItIs()
    {
        Parameters now;
        now[ParameterId::coolDown] = 120;
        const strategy::ParameterValue values[] = {{ParameterId::bandWidth, 0.09}};
        const auto then = strategy::withValues(now, values).value();
        QCOMPARE(then[ParameterId::coolDown], 120.0);
        const auto rows = strategy::difference(now, then);
        QCOMPARE(rows.size(), std::size_t(1));
        QVERIFY((rows.front() == strategy::ParameterChange{ParameterId::bandWidth, 0.05, 0.09}));
    }

    void aContradiction_appliesNothing()
    {
        const strategy::ParameterValue values[] = {
            {ParameterId::bandWidth, 0.09}, {ParameterId::minimumRatio, 0.9}, {ParameterId::maximumRatio, 0.4}};
        const auto then = strategy::withValues({}, values);
        QVERIFY(!then);
        QVERIFY(then.error().what.find("minimumRatio is above maximumRatio") != std::string::npos);
    }

    void unknownNamesAndValuesOutOfRange_areNamed_withWhatToDo()
    {
        const auto unknown = strategy::readValue("bandwith", 0.1);
        QVERIFY(!unknown && unknown.error().what.find("'bandwith'") != std::string::npos && !unknown.error().advice.empty());
        const auto tooMuch = strategy::readValue("bandWidth", 7);
        QVERIFY(!tooMuch && tooMuch.error().what.find("bandWidth can't be 7") != std::string::npos);
        QVERIFY(tooMuch.error().advice.find("0 to 0.5") != std::string::npos);
        QVERIFY(!strategy::readValue("bandWidth", std::numeric_limits<double>::quiet_NaN()));
        QVERIFY((strategy::readValue("bandWidth", 0.1).value() == strategy::ParameterValue{ParameterId::bandWidth, 0.1}));
    }
};

int run(int count, char **arguments) { return test_program::run<ParameterSetTest>(count, arguments); }

} // namespace tst_parameter_set
#include "tst_parameter_set.moc"
