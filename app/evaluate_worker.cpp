// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate_worker.h"

#include "history_files.h"
#include "own_positions.h"
#include "worker_threads.h"

#include <QElapsedTimer>

#include <algorithm>
#include <mutex>
#include <thread>
#include <utility>

namespace ballast::app {

namespace {

constexpr qint64 toldEveryMs = 100;
constexpr double shareOfRuns = 0.3; ///< of the progress, where a liquidation study follows

/// One core is left to the engine and the window.
unsigned threadsBesideTheWindow() { return std::max(1u, std::thread::hardware_concurrency() - 1); }

tl::expected<ui::EvaluateAnswer, domain::Error> answer(const ui::EvaluateQuestion &question, const QString &databasePath,
                                                       const std::stop_token &stop, const ui::EvaluateSource::Told &told)
{
    auto history = readHistory({question.klines, question.funding, question.impliedVolatility, question.bitcoin});
    if (!history)
        return tl::unexpected(history.error());
    evaluate::ReplaySpec spec;
    spec.contract = standardContract();
    spec.direction = question.side;
    spec.leverage = question.leverage;
    spec.equity = question.equity;
    spec.hedgeCapital = domain::Money::fromEstimate(question.equity.toDouble() * question.leverage * question.hedgeShare);
    spec.transfer.mode = question.transfer;
    if (question.ownPositions) {
        if (auto done = followRecorded(databasePath, false, spec, *history); !done)
            return tl::unexpected(done.error());
    } else {
        spec.warmUpBars = std::min<std::size_t>(100, history->candles.size() / 10);
    }
    evaluate::Work work;
    work.spread = onThreads(threadsBesideTheWindow());
    work.stop = stop;
    double from = 0, share = question.liquidations ? shareOfRuns : 1;
    work.told = [&](std::size_t done, std::size_t of) { told(from + share * double(done) / double(of)); };
    auto runs = evaluate::pairedRuns(spec, history->view(), question.arms, work);
    if (!runs)
        return tl::unexpected(runs.error());
    ui::EvaluateAnswer out{*std::move(runs), {}, history->notes};
    if (!question.liquidations || question.ownPositions)
        return out;
    from = share;
    share = 1 - share;
    evaluate::LiquidationQuestion study;
    study.base = spec;
    study.hedgeShare = question.hedgeShare;
    study.arms = question.arms;
    study.leverages.clear();
    for (const double leverage : {2.0, 3.0, 5.0, 10.0, 20.0, 50.0}) { // as high as the venue allows for this equity
        if (leverage <= spec.contract.schedule.tierOf(spec.equity.toDouble() * leverage).maxLeverage)
            study.leverages.push_back(leverage);
    }
    study.hedgedEvery = std::max<std::size_t>(
        24, std::size_t((history->candles.back().openTime - history->candles.front().openTime) / std::chrono::hours(300)));
    auto studied = evaluate::studyLiquidations(study, history->view(), work);
    if (!studied)
        return tl::unexpected(studied.error());
    out.study = *std::move(studied);
    return out;
}

} // namespace

EvaluateWorker::EvaluateWorker(std::function<QString()> databasePath) : m_databasePath(std::move(databasePath))
{
    m_thread.setMaxThreadCount(1);
}

EvaluateWorker::~EvaluateWorker()
{
    m_stop.request_stop();
    m_thread.clear();
    m_thread.waitForDone(); // it posts to this object, which then forgets it
}

void EvaluateWorker::evaluate(ui::EvaluateQuestion question, Told told, Done done)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_thread.start([this, question = std::move(question), path = m_databasePath(), told = std::move(told), done = std::move(done),
                    stop = m_stop.get_token()] {
        std::mutex mutex;
        QElapsedTimer since;
        since.start();
        auto made = answer(question, path, stop, [&](double share) {
            const std::lock_guard lock(mutex);
            if (since.elapsed() < toldEveryMs)
                return;
            since.restart();
            QMetaObject::invokeMethod(
                this, [told, share] { told(share); }, Qt::QueuedConnection);
        });
        QMetaObject::invokeMethod(
            this, [done, made = std::move(made)]() mutable { done(std::move(made)); }, Qt::QueuedConnection);
    });
}

} // namespace ballast::app
