// SPDX-License-Identifier: GPL-3.0-or-later
/// A button for what must not happen by accident: acts only when it is held down for a while, by mouse or by space bar.
#pragma once

#include "ui/look.h"

#include <QElapsedTimer>
#include <QPushButton>

class QTimer;

namespace ballast::ui {

class HoldButton : public QPushButton
{
    Q_OBJECT

public:
    static constexpr int holdMs = 1'200;

    HoldButton(const QString &text, const Look &look, QWidget *parent = nullptr);
    [[nodiscard]] double progress() const; ///< 0 to 1
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void held();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
    QElapsedTimer m_since;
    QTimer *m_frame;
};

} // namespace ballast::ui
