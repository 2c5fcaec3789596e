// SPDX-License-Identifier: GPL-3.0-or-later
/// Answers the review page and the what-if panel from a thread of its own, and reminds of a review that is due.
#pragma once

#include "app/session_desk.h"
#include "ui/review_source.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <stop_token>

namespace ballast::app {

/// Lives in the window's thread, and must end before the desk.
class ReviewWorker final : public QObject, public ui::ReviewSource, public ui::WhatIfSource
{
public:
    explicit ReviewWorker(SessionDesk &desk);
    ~ReviewWorker() override;

    void review(domain::Timestamp now, ui::ReviewSource::Done done) override;
    void ask(evaluate::WhatIfQuestion question, ui::WhatIfSource::Done done) override;

private:
    void remind();

    SessionDesk &m_desk;
    QThreadPool m_thread; ///< one: a review and a what-if wait for each other
    std::stop_source m_stop;
    QTimer m_reminder;
    domain::Timestamp m_remindedAt;
};

} // namespace ballast::app
