// SPDX-License-Identifier: GPL-3.0-or-later
/// A month with something of everything, and a source that answers at once.
#pragma once

#include "../report/books.h"
#include "ui/report_source.h"

#include <cmath>
#include <memory>
#include <string>

namespace ballast::ui::test {

inline std::shared_ptr<const report::MonthlyReport> demoReport(std::size_t fills = 400)
{
    const auto period = report::periodOf(2026, 10, {});
    auto books = report::test::randomMonth(3, period.from, period.to, fills).books;
    books.holds = {{strategy::Hold::insideBand, 4'000, std::chrono::hours(700)}, {strategy::Hold::none, 40, std::chrono::minutes(9)}};
    books.decisions = {{period.from + std::chrono::hours(7), 1, strategy::Action::increase, market::Regime::calm, 0.5, 0.6,
                        domain::Quantity::fromInteger(-1), 1.2, "Increased the hedge: volatility is above its target."}};
    books.notes = {{period.from + std::chrono::hours(9), engine::Severity::critical, "feedLost",
                    "The market stream was lost; " + std::string(300, 'w') + " and what follows a very long word."}};
    books.intents = {{period.from, "arm", engine::Intent(engine::Arm{}), true, ""}};
    return std::make_shared<report::MonthlyReport>(report::monthlyReport(std::move(books), period, period.to, "test"));
}

class PromptReports final : public ReportSource
{
public:
    void months(QString, Months done) override { done(std::vector<ReportMonth>{{2026, 10}, {2026, 9}}); }
    void make(ReportMonth, QString, Made done) override { done(demoReport()); }
    void write(std::shared_ptr<const report::MonthlyReport>, ReportFormat, QString path, report::ReportText, Written done) override
    {
        done(QStringList{path});
    }
    QString fileName(const report::Period &, ReportFormat) const override { return QStringLiteral("report"); }
};

} // namespace ballast::ui::test
