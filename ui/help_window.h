// SPDX-License-Identifier: GPL-3.0-or-later
/// Help: every figure with its definition, unit and source; signs and colours; every key. Searched by typing.
#pragma once

#include <QDialog>

class QLineEdit;
class QTabWidget;

namespace ballast::ui {

class ActionRegistry;

class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    enum class Page { figures, signs, keys };
    HelpWindow(const ActionRegistry &actions, Page first, QWidget *parent);
    /// Every text anew: after a change of language, when the actions have theirs.
    void retranslate();

private:
    void build(Page first);
    void search(const QString &text);

    const ActionRegistry &m_actions;
    QLineEdit *m_search = nullptr;
    QTabWidget *m_tabs = nullptr;
};

} // namespace ballast::ui
