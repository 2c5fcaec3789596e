// SPDX-License-Identifier: GPL-3.0-or-later
/// A part of the window that shows one part of a Snapshot. Panels hold no state of the business: what they draw is what
/// they were last shown.
#pragma once

#include "engine/intent.h"
#include "engine/snapshot.h"
#include "ui/look.h"

#include <QWidget>

#include <functional>

namespace ballast::ui {

using IntentSink = std::function<void(engine::Intent)>;

class Panel : public QWidget
{
    Q_OBJECT

public:
    explicit Panel(QWidget *parent = nullptr) : QWidget(parent)
    {
        setProperty("role", QStringLiteral("panel"));
        setAttribute(Qt::WA_StyledBackground);
    }

    using QWidget::show;
    virtual void show(const engine::Snapshot &snapshot) = 0;
    virtual void setLook(const Look &look) = 0;

Q_SIGNALS:
    void stale(); ///< asks to be shown the newest snapshot again: the user chose another view of it
};

} // namespace ballast::ui
