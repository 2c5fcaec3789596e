// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/strategy_menu.h"

#include "strategy/presets.h"
#include "strategy/strategy.h"
#include "ui/format.h"

#include <QActionGroup>
#include <QMessageBox>

namespace ballast::ui {

StrategyMenu::StrategyMenu(const QString &title, std::function<void(engine::Intent)> send, QWidget *parent)
    : QMenu(title, parent), m_send(std::move(send)), m_strategies(new QActionGroup(this)), m_presets(new QActionGroup(this))
{
    setToolTipsVisible(true);
    m_presets->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    const auto add = [this](QMenu &menu, QActionGroup &group, std::string_view name, std::string_view meaning) {
        auto *action = menu.addAction(format::text(name));
        action->setCheckable(true);
        action->setToolTip(format::text(meaning));
        action->setStatusTip(action->toolTip());
        action->setData(format::text(name));
        group.addAction(action);
        return action;
    };
    for (const auto &each : strategy::strategies()) {
        const domain::Label name(each.name);
        connect(add(*this, *m_strategies, each.name, each.meaning), &QAction::triggered, this,
                [this, name] { m_send(engine::SelectStrategy{name}); });
    }
    addSeparator();
    auto *presets = addMenu(tr("&Presets"));
    presets->setToolTipsVisible(true);
    for (const auto &each : strategy::presets()) {
        auto *action = add(*presets, *m_presets, each.name, each.meaning);
        connect(action, &QAction::triggered, this, [this, action] { askForPreset(action->data().toString(), action->toolTip()); });
    }
}

void StrategyMenu::reflect(const engine::Snapshot &snapshot)
{
    for (auto *action : m_strategies->actions())
        action->setChecked(action->data().toString() == format::text(snapshot.strategy));
    for (auto *action : m_presets->actions()) {
        const auto *preset = strategy::findPreset(action->data().toString().toStdString());
        action->setChecked(preset && preset->strategy == snapshot.strategy && preset->parameters() == snapshot.automaticParameters);
    }
}

void StrategyMenu::askForPreset(const QString &name, const QString &meaning)
{
    const auto answer = QMessageBox::question(parentWidget(), tr("Preset %1").arg(name),
                                              tr("%1\n\nEvery automatic parameter takes this preset's value. Values set by hand stay in "
                                                 "force until they end.")
                                                  .arg(meaning),
                                              QMessageBox::Apply | QMessageBox::Cancel, QMessageBox::Cancel);
    if (answer == QMessageBox::Apply)
        m_send(engine::ApplyPreset{domain::Label(name.toStdString())});
}

} // namespace ballast::ui
