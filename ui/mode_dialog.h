// SPDX-License-Identifier: GPL-3.0-or-later
/// The ladder of modes: what each has shown, what is missing, and one click to start another. Live asks for its phrase.
#pragma once

#include "ui/look.h"
#include "ui/session_control.h"

#include <QDialog>

class QVBoxLayout;

namespace ballast::ui {

class ModeDialog : public QDialog
{
    Q_OBJECT

public:
    ModeDialog(SessionControl &sessions, const Look &look, QWidget *parent);

Q_SIGNALS:
    void setUpWanted();

private:
    void build(const std::vector<Rung> &rungs);
    QWidget *card(const Rung &rung);

    SessionControl &m_sessions;
    Look m_look;
    QVBoxLayout *m_cards;
};

} // namespace ballast::ui
