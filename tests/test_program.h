// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>
#ifdef QT_WIDGETS_LIB
#include <QApplication>
#endif

#include <type_traits>

namespace test_program {

/// The tests of a folder are one program, and several of its files are compiled at once: reading the headers is most of a test's build.
/// Hence each file NAME.cpp keeps to itself in `namespace NAME`, ends with `int run(int, char **)`, and runs alone as `PROGRAM NAME`.
/// Application is the QCoreApplication or QApplication that the test needs; void: none, as in QTEST_APPLESS_MAIN.
template<typename Test, typename Application = void>
int run(int count, char **arguments)
{
    const auto execute = [&] {
        Test test;
        return QTest::qExec(&test, count, arguments);
    };
    if constexpr (std::is_void_v<Application>) {
        return execute();
    } else {
        Application application(count, arguments);
        Application::setAttribute(Qt::AA_Use96Dpi);
        return execute();
    }
}

} // namespace test_program
