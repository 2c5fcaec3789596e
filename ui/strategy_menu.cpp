// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/strategy_menu.h"

#include "strategy/presets.h"
#include "strategy/strategy.h"
#include "ui/core_text.h"
#include "ui/format.h"
#include "ui/override_draft.h"
#include "ui/parameter_set.h"
#include "ui/parameter_set_dialog.h"

#include <QActionGroup>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

namespace ballast::ui {

StrategyMenu::StrategyMenu(const QString &title, std::function<void(engine::Intent)> send, const Settings &settings, QWidget *parent)
    : QMenu(title, parent), m_send(std::move(send)), m_settings(settings), m_strategies(new QActionGroup(this)),
      m_presets(new QActionGroup(this))
{
    setToolTipsVisible(true);
    m_presets->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    const auto add = [this](QMenu &menu, QActionGroup &group, std::string_view name, std::string_view meaning) {
        auto *action = menu.addAction(coreText(name));
        action->setCheckable(true);
        action->setToolTip(coreText(meaning));
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
    addSeparator();
    const QString files = tr("Parameter sets (*.json)");
    m_import = addAction(tr("&Import parameters\u2026"), this, [this, files] {
        const auto path = QFileDialog::getOpenFileName(parentWidget(), tr("Import parameters"), {}, files);
        if (!path.isEmpty())
            importFrom(path);
    });
    m_import->setToolTip(tr("Strategy and values from a file; what would change is shown first"));
    m_export = addAction(tr("&Export parameters\u2026"), this, [this, files] {
        const auto path =
            QFileDialog::getSaveFileName(parentWidget(), tr("Export parameters"), QStringLiteral("ballast-parameters.json"), files);
        if (!path.isEmpty())
            exportTo(path);
    });
    m_export->setToolTip(tr("Strategy and every automatic value, to a file"));
    m_import->setEnabled(false);
    m_export->setEnabled(false);
}

void StrategyMenu::reflect(const engine::Snapshot &snapshot)
{
    m_now = {snapshot.strategy, snapshot.automaticParameters, snapshot.hedgeInstrument.quote, snapshot.hedgeInstrument.base, true};
    m_import->setEnabled(true);
    m_export->setEnabled(true);
    for (auto *action : m_strategies->actions())
        action->setChecked(action->data().toString() == format::text(snapshot.strategy));
    for (auto *action : m_presets->actions()) {
        const auto *preset = strategy::findPreset(action->data().toString().toStdString());
        action->setChecked(preset && preset->strategy == snapshot.strategy && preset->parameters() == snapshot.automaticParameters);
    }
}

void StrategyMenu::askForPreset(const QString &name, const QString &meaning)
{
    const auto *preset = strategy::findPreset(name.toStdString());
    if (!preset)
        return;
    const ProposedSet proposed{tr("Preset %1").arg(coreText(preset->name)), meaning, m_now.strategy, std::string(preset->strategy),
                               strategy::difference(m_now.automatic, preset->parameters())};
    propose(
        proposed, [preset] { return engine::ApplyPreset{domain::Label(preset->name)}; }, name);
}

void StrategyMenu::propose(const ProposedSet &proposed, const std::function<engine::Intent()> &whole, const QString &name)
{
    if (!m_settings.confirmsSets() || !m_now.known)
        return m_send(whole());
    ParameterSetDialog dialog(proposed, Look::from(m_settings), m_now.quote, m_now.base, parentWidget());
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (dialog.takesAll())
        return m_send(whole());
    m_send(engine::ApplyParameters{toLabel(name), domain::Label(dialog.takesStrategy() ? proposed.strategyThen : std::string()),
                                   dialog.chosen()});
}

void StrategyMenu::importFrom(const QString &path)
{
    const auto set = readParameterSet(path);
    if (!set)
        return complain(set.error());
    const auto then = strategy::withValues(m_now.automatic, set->values);
    if (!then)
        return complain(then.error());
    const QString name = set->name.empty() ? QFileInfo(path).completeBaseName() : QString::fromStdString(set->name);
    const ProposedSet proposed{tr("Parameter set %1").arg(name), QFileInfo(path).fileName(), m_now.strategy, set->strategy,
                               strategy::difference(m_now.automatic, *then)};
    propose(
        proposed,
        [&] {
            std::vector<strategy::ParameterValue> values;
            for (const auto &change : proposed.changes)
                values.push_back({change.parameter, change.after});
            return engine::ApplyParameters{toLabel(name), domain::Label(set->strategy), std::move(values)};
        },
        name);
}

bool StrategyMenu::exportTo(const QString &path)
{
    const auto name = QFileInfo(path).completeBaseName().toStdString();
    if (const auto written = writeParameterSet(path, strategy::setOf(name, m_now.strategy, m_now.automatic)); !written) {
        complain(written.error());
        return false;
    }
    return true;
}

void StrategyMenu::complain(const domain::Error &error) { QMessageBox::warning(parentWidget(), tr("Not done"), errorText(error)); }

} // namespace ballast::ui

#include "moc_strategy_menu.cpp"
