// SPDX-License-Identifier: GPL-3.0-or-later
/// Answers the evaluation page: one question at a time, on a thread of its own that spreads the work over the cores.
#pragma once

#include "ui/evaluate_source.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <stop_token>

namespace ballast::app {

/// Lives in the window's thread.
class EvaluateWorker final : public QObject, public ui::EvaluateSource
{
public:
    /// Asked in the window's thread, with every question about the trader's own positions.
    explicit EvaluateWorker(std::function<QString()> databasePath);
    ~EvaluateWorker() override;

    void evaluate(ui::EvaluateQuestion question, Told told, Done done) override;
    void cancel() override { m_stop.request_stop(); }

private:
    std::function<QString()> m_databasePath;
    QThreadPool m_thread; ///< one; the pool that it spreads over is made for each question
    std::stop_source m_stop;
};

} // namespace ballast::app
