// SPDX-License-Identifier: GPL-3.0-or-later
/// What the user may choose about the window; each choice is kept and shown at once, but for the scale.
#pragma once

#include "ui/settings.h"

#include <QDialog>

namespace ballast::ui {

class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `dataFolder` is shown only; empty: left out.
    SettingsDialog(Settings &settings, const QString &dataFolder, QWidget *parent);

Q_SIGNALS:
    void lookChanged();     ///< theme, colours, zone
    void languageChanged(); ///< Settings::language()
    void refreshChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();

    Settings &m_settings;
    QString m_dataFolder;
    bool m_rebuilding = false;
};

} // namespace ballast::ui
