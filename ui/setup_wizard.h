// SPDX-License-Identifier: GPL-3.0-or-later
/// The guided set-up of an account: exchange, keys and what they may do, roles and isolation, transfers, limits, economics, where keys are
/// kept, mode. Nothing is kept before the end; closing it leaves nothing behind. It knows no venue: all checks come through SetupService.
///
///     auto *wizard = new SetupWizard(*services.setup, services.sessions, look, this);   // deletes itself
///     connect(wizard, &SetupWizard::accountKept, ...);
///     wizard->open();
#pragma once

#include "ui/setup_page.h"

#include <QDialog>

#include <vector>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace ballast::ui {

class SetupWizard : public QDialog
{
    Q_OBJECT

public:
    SetupWizard(SetupService &service, SessionControl *sessions, const Look &look, QWidget *parent);
    [[nodiscard]] int step() const;

Q_SIGNALS:
    /// The account is kept; where a first mode was chosen, this is the wish to start it.
    void accountKept(const SessionWish &wish, bool starts);

private:
    void go(int step);
    void finish();
    void refresh();

    SetupService &m_service;
    SetupDraft m_draft;
    Look m_look;
    std::vector<SetupPage *> m_pages;
    std::vector<QLabel *> m_steps;
    QStackedWidget *m_stack;
    QLabel *m_title, *m_problem;
    QPushButton *m_back, *m_next;
    bool m_keeping = false;
};

} // namespace ballast::ui
