// SPDX-License-Identifier: GPL-3.0-or-later
/// What becomes an alert, how loud, and who is told: rules, timing, and channels with a trial for each.
#pragma once

#include "ui/alert_desk.h"

#include <QDialog>

#include <map>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QSpinBox;

namespace ballast::ui {

class AlertDialog : public QDialog
{
    Q_OBJECT

public:
    AlertDialog(AlertDesk desk, QWidget *parent);

    [[nodiscard]] engine::AlertSettings settings() const;

private:
    QWidget *buildRules();
    QWidget *buildChannels();
    void showChannel(int row);
    void takeChannel();
    void addChannel();
    void removeChannel();
    void tryChannel();
    bool applyNow();
    void showReceipt();

    AlertDesk m_desk;
    engine::AlertSettings m_settings;
    std::map<std::string, QByteArray> m_tokens; ///< typed anew, by channel
    std::vector<QComboBox *> m_rules;
    QSpinBox *m_repeat, *m_escalate, *m_heartbeat;
    QListWidget *m_list;
    QWidget *m_form;
    QLineEdit *m_name, *m_address, *m_target, *m_token;
    QComboBox *m_kind, *m_minimum;
    QCheckBox *m_onlyEscalated;
    QLabel *m_targetLabel, *m_receipt, *m_problem;
    int m_shown = -1;
    bool m_filling = false;
};

/// What a rule is about, in words.
[[nodiscard]] QString ruleName(engine::NoteCode code);

} // namespace ballast::ui
