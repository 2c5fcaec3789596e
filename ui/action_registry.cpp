// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/action_registry.h"

#include "ui/icons.h"

#include <QActionGroup>
#include <QRegularExpression>
#include <QWidget>

namespace ballast::ui {

QString withoutMnemonic(QString text)
{
    static const QRegularExpression appended(QStringLiteral("\\s?\\(&.\\)"));
    return text.remove(appended).remove(u'&');
}

QAction *ActionRegistry::add(Command command, const CommandText &text, QWidget &owner, std::function<void()> run)
{
    auto *action = new QAction(text.text, &owner);
    const auto keys = text.shortcut.toString(QKeySequence::NativeText);
    action->setIconText(withoutMnemonic(text.text)); // what buttons show
    action->setToolTip(keys.isEmpty() ? text.meaning : text.meaning + QStringLiteral("  (%1)").arg(keys));
    action->setStatusTip(text.meaning);
    action->setShortcut(text.shortcut);
    action->setShortcutContext(Qt::WindowShortcut);
    owner.addAction(action);
    QObject::connect(action, &QAction::triggered, &owner, std::move(run));
    m_actions[command] = {action, text.icon};
    return action;
}

QAction *ActionRegistry::addChoice(Command command, const CommandText &text, QWidget &owner, QActionGroup &group, std::function<void()> run)
{
    auto *action = add(command, text, owner, std::move(run));
    action->setCheckable(true);
    group.addAction(action);
    return action;
}

void ActionRegistry::removeAll()
{
    for (const auto &[command, entry] : m_actions)
        delete entry.action;
    m_actions.clear();
}

std::vector<QAction *> ActionRegistry::all() const
{
    std::vector<QAction *> result;
    for (const auto &[command, entry] : m_actions)
        result.push_back(entry.action);
    return result;
}

void ActionRegistry::tint(const Tokens &tokens)
{
    for (const auto &[command, entry] : m_actions) {
        if (!entry.icon.isEmpty())
            entry.action->setIcon(icon(entry.icon, tokens.muted));
    }
}

} // namespace ballast::ui
