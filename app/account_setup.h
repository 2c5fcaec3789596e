// SPDX-License-Identifier: GPL-3.0-or-later
/// Answers the set-up wizard: asks the exchange what keys may do, proves that accounts are apart, weighs cost against use on the account as
/// it is, and keeps what was gathered at the end. Secrets are in memory only until then.
#pragma once

#include "app/account_list.h"
#include "app/background.h"
#include "ui/setup_service.h"

namespace ballast::app {

class AccountSetup final : public ui::SetupService
{
public:
    /// `folder` holds accounts.json and the usual sealed file.
    explicit AccountSetup(QString folder) : m_folder(std::move(folder)), m_background(QStringLiteral("set-up")) {}

    void checkKey(ui::SetupPlace place, domain::KeyUse use, ui::TypedKey key, QObject *context,
                  std::function<void(ui::KeyReport)> then) override;
    void proveIsolation(ui::SetupPlace place, ui::TypedKey own, ui::TypedKey hedge, QObject *context, Then<void> then) override;
    void weigh(ui::SetupResult draft, QObject *context, Then<ui::EconomicsReport> then) override;
    void askKeyStore(QObject *context, Then<void> then) override;
    [[nodiscard]] QString usualSealedFile() const override { return m_folder + QStringLiteral("/keys.sealed"); }
    void keep(ui::SetupResult result, QObject *context, Then<QString> then) override;

private:
    QString m_folder;
    Background m_background;
};

} // namespace ballast::app
