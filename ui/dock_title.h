// SPDX-License-Identifier: GPL-3.0-or-later
/// The title bar of a dock: name, float and close. Folds away when the dock is one of several tabs, whose tab says the name.
#pragma once

#include "ui/look.h"

#include <QWidget>

class QDockWidget;
class QToolButton;

namespace ballast::ui {

class TextLabel;

class DockTitle : public QWidget
{
    Q_OBJECT

public:
    explicit DockTitle(QDockWidget &dock);
    void setLook(const Look &look);
    void setFolded(bool folded);
    void setLocked(bool locked);
    [[nodiscard]] QSize sizeHint() const override; ///< what QDockWidget asks for the height of its title

private:
    TextLabel *m_name;
    QToolButton *m_float, *m_close;
    bool m_folded = false;
};

} // namespace ballast::ui
