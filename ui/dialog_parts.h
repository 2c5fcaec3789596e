// SPDX-License-Identifier: GPL-3.0-or-later
/// What dialogs and wizard pages are made of.
#pragma once

#include "ui/look.h"

#include <QString>

#include <vector>

class QBoxLayout;
class QDialog;
class QGridLayout;
class QLabel;
class QLayout;
class QLineEdit;
class QPushButton;
class QVBoxLayout;
class QWidget;

namespace ballast::ui {

/// Column with the margins of a dialog.
[[nodiscard]] QVBoxLayout *dialogColumn(QWidget &dialog);
[[nodiscard]] QLabel *heading(const QString &text, QWidget *parent = nullptr);
/// Wraps; `role` is "body", "muted", "caution" or "alarm" of the style sheet.
[[nodiscard]] QLabel *paragraph(const QString &text, const char *role = "body", int minimumWidth = 420, QWidget *parent = nullptr);
void setRole(QWidget &widget, const char *role);
/// Shows nothing of what is typed, and offers nothing to copy.
[[nodiscard]] QLineEdit *secretField(const QString &accessibleName, QWidget *parent);
[[nodiscard]] QPushButton *primaryButton(const QString &text, QWidget *parent);

/// How a thing that was looked at stands; a shape and a word go with each colour.
enum class Mark : std::uint8_t { none, good, warning, bad, waiting };
struct CheckRow
{
    Mark mark = Mark::none;
    QString what;    ///< "May withdraw"
    QString answer;  ///< "no": short
    QString meaning; ///< one sentence
    bool operator==(const CheckRow &) const = default;
};
[[nodiscard]] QString markText(Mark mark); ///< ✓ ✕ ! …
[[nodiscard]] QString markName(Mark mark); ///< for screen readers
[[nodiscard]] QColor markColour(Mark mark, const Tokens &tokens);
/// Fills `grid` anew.
void showChecks(QGridLayout &grid, const std::vector<CheckRow> &rows, const Look &look);
/// As high as texts that wrap need at the dialog's usual width; a size hint takes them for one line. Call it once all is in place.
void fitHeight(QDialog &dialog);
/// Removes every widget and item of `layout`.
void clear(QLayout &layout);

} // namespace ballast::ui
