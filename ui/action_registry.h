// SPDX-License-Identifier: GPL-3.0-or-later
/// Every command of the window as one QAction: menus, buttons, shortcuts and the help page share this list.
#pragma once

#include "ui/look.h"

#include <QAction>
#include <QKeySequence>
#include <QString>

#include <functional>
#include <map>
#include <vector>

namespace ballast::ui {

enum class Command {
    setUpAccount,
    changeMode,
    stepDown,
    arm,
    disarm,
    pause,
    resume,
    cancelOrders,
    flattenHedge,
    acknowledge,
    editOverride,
    backToAutomatic,
    showOverview, ///< the workspaces, in their order
    showRisk,
    showHedge,
    showMarket,
    showEvaluate,
    showReports,
    showReview,
    showLog,
    darkTheme,
    lightTheme,
    greenGain,
    redGain,
    blueGain,
    utcTimes,
    localTimes,
    alertSettings,
    autostart,
    lockLayout,
    resetLayout,
    fullScreen,
    commandPalette,
    settings,
    help,
    shortcuts,
    conventions,
    about,
    quit
};

struct CommandText
{
    QString text;    ///< as in menus, with its mnemonic
    QString meaning; ///< one sentence: tool tip and status tip
    QString icon;    ///< empty = none
    QKeySequence shortcut;
};

/// A menu's text for other places: "&Arm" and "\u542f\u7528(&A)" without their marks for keys.
[[nodiscard]] QString withoutMnemonic(QString text);

class ActionRegistry
{
public:
    /// The action belongs to `owner`, on which its shortcut works.
    QAction *add(Command command, const CommandText &text, QWidget &owner, std::function<void()> run);
    QAction *addChoice(Command command, const CommandText &text, QWidget &owner, QActionGroup &group, std::function<void()> run);

    [[nodiscard]] QAction *operator[](Command command) const { return m_actions.at(command).action; }
    void removeAll();                                 ///< deletes every action; the owner is about to add them anew
    [[nodiscard]] std::vector<QAction *> all() const; ///< in the order of Command
    void tint(const Tokens &tokens);

private:
    struct Entry
    {
        QAction *action;
        QString icon;
    };
    std::map<Command, Entry> m_actions;
};

} // namespace ballast::ui
