// SPDX-License-Identifier: GPL-3.0-or-later
/// Menus that choose the strategy in force, a preset of automatic parameters, or a parameter set from a file. What would change is shown
/// before it does.
#pragma once

#include "engine/intent.h"
#include "engine/snapshot.h"
#include "strategy/parameter_set.h"
#include "ui/look.h"

#include <QMenu>

#include <functional>

class QActionGroup;

namespace ballast::ui {

struct ProposedSet;

class StrategyMenu : public QMenu
{
    Q_OBJECT

public:
    StrategyMenu(const QString &title, std::function<void(engine::Intent)> send, const Settings &settings, QWidget *parent);
    /// Ticks what is in force; nothing while a preset's values have been changed.
    void reflect(const engine::Snapshot &snapshot);

    /// Reads the file, shows what would change and sends what was chosen; says what is wrong with it otherwise.
    void importFrom(const QString &path);
    /// Writes strategy and automatic values; false, and told, where that can't be done.
    bool exportTo(const QString &path);

private:
    void askForPreset(const QString &name, const QString &meaning);
    void propose(const ProposedSet &proposed, const std::function<engine::Intent()> &whole, const QString &name);
    void complain(const domain::Error &error);

    std::function<void(engine::Intent)> m_send;
    const Settings &m_settings;
    QActionGroup *m_strategies, *m_presets;
    QAction *m_import, *m_export;
    struct
    {
        std::string strategy;
        strategy::Parameters automatic;
        domain::Currency quote, base;
        bool known = false;
    } m_now; ///< of the last snapshot
};

} // namespace ballast::ui
