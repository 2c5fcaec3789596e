// SPDX-License-Identifier: GPL-3.0-or-later
/// A line across the window while a session is not plainly running: what is being done, or why nothing runs and what to do.
#pragma once

#include "ui/session_control.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ballast::ui {

class SessionBar : public QWidget
{
    Q_OBJECT

public:
    explicit SessionBar(QWidget *parent);
    void show(const SessionState &state); ///< hides itself where there is nothing to say
    using QWidget::show;
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void demoWanted();
    void ladderWanted();
    void dismissed();

private:
    QLabel *m_text;
    QProgressBar *m_busy;
    QPushButton *m_demo, *m_ladder, *m_dismiss;
};

} // namespace ballast::ui
