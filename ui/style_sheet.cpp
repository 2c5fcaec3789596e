// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look.h"

#include <array>
#include <utility>

namespace ballast::ui {

namespace {

/// Written with token names (@border) so that one text serves every theme. Widgets are told apart by type and by the
/// dynamic property "role", never by colour in their own code.
const char *const text = R"(
QMainWindow, QDialog { background: @window; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QMainWindow::separator { background: @window; width: 5px; height: 5px; }
QMainWindow::separator:hover { background: @accent; }
QToolTip { background: @raised; color: @text; border: 1px solid @border; padding: 5px 7px; }

QMenuBar { background: @window; color: @muted; padding: 1px 4px; }
QMenuBar::item { padding: 4px 9px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: @hover; color: @text; }
QMenu { background: @raised; color: @text; border: 1px solid @border; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 10px; border-radius: 4px; }
QMenu::icon { padding-left: 6px; }
QMenu::item:selected { background: @hover; }
QMenu::item:disabled { color: @faint; }
QMenu::separator { height: 1px; background: @border; margin: 4px 6px; }

QDockWidget { color: @text; }
QWidget[role="dockTitle"] { background: @surface; border-bottom: 1px solid @border; }
QWidget[role="panel"] { background: @surface; }
QWidget[role="tile"] { background: @surface; border-radius: 6px; }
QWidget[role="header"] { background: @surface; }

QLabel { background: transparent; color: @text; }
QLabel[role="caption"], QLabel[role="muted"] { color: @muted; }
QLabel[role="faint"] { color: @faint; }
QLabel[role="good"] { color: @good; }
QLabel[role="caution"] { color: @caution; }
QLabel[role="alarm"] { color: @alarm; }
QFrame[role="card"] { background: @surface; border: 1px solid @border; border-radius: 6px; }
QFrame[role="current"] { background: @surface; border: 1px solid @accent; border-radius: 6px; }
QWidget[role="steps"] { background: @surface; }
QWidget[role="notice"] { background: @raised; border-bottom: 1px solid @border; }
QWidget[role="warning"] { background: @raised; border-bottom: 2px solid @caution; }
QWidget[role="failure"] { background: @raised; border-bottom: 2px solid @alarm; }
QProgressBar { background: @border; border: none; border-radius: 2px; max-height: 4px; }
QProgressBar::chunk { background: @accent; border-radius: 2px; }
QRadioButton, QCheckBox { background: transparent; color: @text; spacing: 7px; }
QRadioButton:disabled, QCheckBox:disabled { color: @faint; }
QCheckBox::indicator, QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid @faint; background: @window; }
QCheckBox::indicator { border-radius: 3px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QCheckBox::indicator:focus, QRadioButton::indicator:hover { border-color: @accent; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(:/ballast/icons/check-@tick.svg); }
QRadioButton::indicator:checked { width: 8px; height: 8px; border: 4px solid @accent; background: @onAccent; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: @border; }

QTabWidget::pane { border: none; background: @surface; }
QTabBar { background: @window; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: @muted; padding: 5px 12px; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; background: @surface; border-bottom: 2px solid @accent; }

QTabBar[role="workspaces"]::tab { padding: 4px 11px; border-radius: 4px; border: none; margin: 1px; }
QTabBar[role="workspaces"]::tab:selected { background: @hover; border: none; color: @text; }
QTabBar[role="workspaces"]::tab:hover { color: @text; }

QTableView, QTreeView, QListView {
    background: @surface; color: @text; border: none; gridline-color: @grid; outline: none;
    selection-background-color: @hover; selection-color: @text; alternate-background-color: @surface; }
QTreeView::item { padding: 0 6px; }
QTableView:focus, QTreeView:focus, QListView:focus { border: none; }
QHeaderView { background: @surface; border: none; }
QHeaderView::section { background: @surface; color: @muted; border: none; border-bottom: 1px solid @border; padding: 4px 8px; font-size: 11px; font-weight: 500; }
QHeaderView::section:hover { color: @text; }
QTableCornerButton::section { background: @surface; border: none; }

QScrollBar:vertical { background: transparent; width: 9px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 9px; margin: 0; }
QScrollBar::handle { background: @border; border-radius: 3px; margin: 2px; min-height: 24px; min-width: 24px; }
QScrollBar::handle:hover { background: @faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QScrollArea { background: transparent; border: none; }

QPushButton, QToolButton[role="button"] {
    background: @raised; color: @text; border: 1px solid @border; border-radius: 5px; padding: 4px 12px; min-height: 18px; }
QPushButton:hover, QToolButton[role="button"]:hover { background: @hover; }
QPushButton:pressed, QToolButton[role="button"]:pressed { background: @border; }
QPushButton:focus { border-color: @accent; }
QPushButton:disabled { color: @faint; border-color: @grid; }
QPushButton:default, QPushButton[role="primary"] { background: @accent; color: @onAccent; border-color: @accent; }
QPushButton[role="primary"]:disabled { background: @raised; color: @faint; border-color: @grid; }
QToolButton[role="danger"] {
    background: transparent; color: @alarm; border: 1px solid @alarm; border-radius: 5px; padding: 4px 12px; min-height: 18px; }
QToolButton[role="danger"]:hover, QToolButton[role="danger"]:pressed { background: @alarm; color: @onAlarm; }
QToolButton[role="danger"]::menu-indicator { image: none; }
QToolButton[role="range"] { background: transparent; color: @faint; border: none; border-radius: 3px; padding: 1px 5px; }
QToolButton[role="range"]:hover { color: @text; }
QToolButton[role="range"]:checked { color: @text; background: @hover; }
QToolButton[role="flat"] { background: transparent; border: none; border-radius: 4px; padding: 2px; }
QToolButton[role="flat"]:hover { background: @hover; }

QLineEdit, QAbstractSpinBox, QComboBox {
    background: @window; color: @text; border: 1px solid @border; border-radius: 5px; padding: 3px 7px; min-height: 18px;
    selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus { border-color: @accent; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url(:/ballast/icons/chevron.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: @raised; border: 1px solid @border; selection-background-color: @hover; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: none; }
QSlider::groove:horizontal { background: @border; height: 4px; border-radius: 2px; }
QSlider::sub-page:horizontal { background: @accent; border-radius: 2px; }
QSlider::handle:horizontal { background: @text; width: 12px; height: 12px; margin: -4px 0; border-radius: 6px; }
QWidget[role="hypothetical"] { border: 1px dashed @hypothetical; border-radius: 6px; background: @surface; }
)";

} // namespace

QString styleSheet(const Tokens &t)
{
    // Longer names first where one begins another.
    const std::array<std::pair<const char *, QColor>, 16> names{{{"@onAccent", t.onAccent},
                                                                 {"@onAlarm", readableOn(t.alarm)},
                                                                 {"@window", t.window},
                                                                 {"@surface", t.surface},
                                                                 {"@raised", t.raised},
                                                                 {"@hover", t.hover},
                                                                 {"@border", t.border},
                                                                 {"@grid", t.grid},
                                                                 {"@text", t.text},
                                                                 {"@muted", t.muted},
                                                                 {"@faint", t.faint},
                                                                 {"@accent", t.accent},
                                                                 {"@alarm", t.alarm},
                                                                 {"@hypothetical", t.hypothetical},
                                                                 {"@caution", t.caution},
                                                                 {"@good", t.good}}};
    QString result = QString::fromLatin1(text);
    result.replace(QLatin1String("@tick"), t.onAccent.lightness() > 128 ? QStringLiteral("white") : QStringLiteral("black"));
    for (const auto &[name, colour] : names)
        result.replace(QLatin1String(name), colour.name());
    return result;
}

} // namespace ballast::ui
