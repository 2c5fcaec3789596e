// SPDX-License-Identifier: GPL-3.0-or-later
/// Words and numbers of a report in the reader's language. The layer knows English; whoever wants another language lends a lookup.
#pragma once

#include "domain/decimal.h"

#include <functional>
#include <initializer_list>
#include <string>

namespace ballast::report {

struct ReportText
{
    std::function<std::string(const char *)> translate{}; ///< of an English sentence of this layer; not set: English
    std::string decimalPoint = ".", groupSeparator = ",";
    std::string languageCode = "en"; ///< for HTML
};

[[nodiscard]] std::string say(const ReportText &text, const char *english);
/// The same with %1, %2 ... replaced.
[[nodiscard]] std::string say(const ReportText &text, const char *english, std::initializer_list<std::string> arguments);

enum class Signs : unsigned char {
    whenNegative,
    always ///< "+" above zero
};
inline constexpr const char *unknownText = "\u2014";

/// Grouped; minus is U+2212; nan and infinity are "—".
[[nodiscard]] std::string number(const ReportText &text, double value, int decimals, Signs signs = Signs::whenNegative);
/// Rounded half to even at two decimals.
[[nodiscard]] std::string money(const ReportText &text, domain::Money value, Signs signs = Signs::whenNegative);
/// All decimals that it has, two at least.
[[nodiscard]] std::string exactMoney(const ReportText &text, domain::Money value, Signs signs = Signs::whenNegative);
/// All decimals that it has.
[[nodiscard]] std::string exact(const ReportText &text, std::int64_t raw, Signs signs = Signs::whenNegative);
[[nodiscard]] std::string percent(const ReportText &text, double fraction, int decimals, Signs signs = Signs::whenNegative);

} // namespace ballast::report
