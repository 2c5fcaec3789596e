// SPDX-License-Identifier: GPL-3.0-or-later
#include "review_worker.h"

#include "runtime/review.h"
#include "store/review_reads.h"

#include <QDateTime>

#include <utility>

namespace ballast::app {

namespace {

constexpr int firstLookMs = 60'000, lookAgainMs = 3'600'000;
constexpr auto remindAgain = std::chrono::hours(24); ///< of the market

} // namespace

ReviewWorker::ReviewWorker(SessionDesk &desk) : m_desk(desk)
{
    m_thread.setMaxThreadCount(1);
    connect(&m_reminder, &QTimer::timeout, this, [this] {
        m_reminder.setInterval(lookAgainMs);
        remind();
    });
    m_reminder.start(firstLookMs);
}

ReviewWorker::~ReviewWorker()
{
    m_stop.request_stop();
    m_thread.clear();
    m_thread.waitForDone(); // it posts to this object, which then forgets it
}

void ReviewWorker::review(domain::Timestamp now, ui::ReviewSource::Done done)
{
    runtime::ReviewRequest request;
    request.databasePath = m_desk.databasePath();
    request.localTime = std::chrono::seconds(QDateTime::currentDateTime().offsetFromUtc());
    request.now = now;
    m_thread.start([this, request, done = std::move(done), stop = m_stop.get_token()] {
        auto made = runtime::makeReview(request, stop);
        QMetaObject::invokeMethod(
            this, [done, made = std::move(made)]() mutable { done(std::move(made)); }, Qt::QueuedConnection);
    });
}

void ReviewWorker::ask(evaluate::WhatIfQuestion question, ui::WhatIfSource::Done done)
{
    m_thread.start([this, question = std::move(question), done = std::move(done)] {
        auto answer = evaluate::whatIf(question);
        QMetaObject::invokeMethod(
            this, [done, answer = std::move(answer)]() mutable { done(std::move(answer)); }, Qt::QueuedConnection);
    });
}

void ReviewWorker::remind()
{
    const auto latest = m_desk.latest();
    if (!latest)
        return;
    const auto now = latest->at;
    if (m_remindedAt.isSet() && now - m_remindedAt < remindAgain)
        return;
    m_thread.start([this, path = m_desk.databasePath(), now] {
        const auto times = store::readReviewTimes(path);
        const auto since = !times ? domain::Timestamp{} : times->signedAt.isSet() ? times->signedAt : times->first;
        if (!since.isSet())
            return;
        const auto days = int((now - since) / std::chrono::hours(24));
        if (days < evaluate::daysBetweenReviews)
            return;
        QMetaObject::invokeMethod(
            this,
            [this, now, days] {
                m_remindedAt = now;
                m_desk.post(engine::RemindOfReview{days});
            },
            Qt::QueuedConnection);
    });
}

} // namespace ballast::app
