// SPDX-License-Identifier: GPL-3.0-or-later
/// What the engine says in English (names, meanings, reasons, notes, errors), in the language of the window. The engine knows no
/// languages: its records stay the same for everybody, and only what is shown is translated.
///
///     label->setText(coreText(note.text));   // "Trading is suspended. Did nothing: trading is paused."
#pragma once

#include "domain/error.h"

#include <QString>

#include <string_view>

namespace ballast::ui {

/// Sentence by sentence; figures in them get the locale's decimal sign. What is not known stays English.
[[nodiscard]] QString coreText(std::string_view english);
/// What happened and what can be done about it, as sentences.
[[nodiscard]] QString errorText(const domain::Error &error);
/// Every part of the text has a translation.
[[nodiscard]] bool isKnownToTranslators(std::string_view english);

} // namespace ballast::ui
