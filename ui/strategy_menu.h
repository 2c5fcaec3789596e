// SPDX-License-Identifier: GPL-3.0-or-later
/// Menus that choose the strategy in force and the preset of automatic parameters.
#pragma once

#include "engine/intent.h"
#include "engine/snapshot.h"

#include <QMenu>

#include <functional>

class QActionGroup;

namespace ballast::ui {

class StrategyMenu : public QMenu
{
    Q_OBJECT

public:
    StrategyMenu(const QString &title, std::function<void(engine::Intent)> send, QWidget *parent);
    /// Ticks what is in force; nothing while a preset's values have been changed.
    void reflect(const engine::Snapshot &snapshot);

private:
    void askForPreset(const QString &name, const QString &meaning);

    std::function<void(engine::Intent)> m_send;
    QActionGroup *m_strategies, *m_presets;
};

} // namespace ballast::ui
