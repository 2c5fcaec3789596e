// SPDX-License-Identifier: GPL-3.0-or-later
/// Answers the evaluation page: one question at a time, on a thread of its own that spreads the work over the cores.
#pragma once

#include "ui/evaluate_source.h"

#include <QObject>
#include <QThreadPool>

#include <stop_token>

namespace ballast::app {

/// Lives in the window's thread.
class EvaluateWorker final : public QObject, public ui::EvaluateSource
{
public:
    EvaluateWorker();
    ~EvaluateWorker() override;

    void evaluate(ui::EvaluateQuestion question, Told told, Done done) override;
    void cancel() override { m_stop.request_stop(); }

private:
    QThreadPool m_thread; ///< one; the pool that it spreads over is made for each question
    std::stop_source m_stop;
};

} // namespace ballast::app
