// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_text.h"

#include "domain/text_format.h"

#include <algorithm>
#include <cmath>

namespace ballast::report {

namespace {

constexpr const char *minus = "\u2212";
constexpr const char *narrowSpace = "\u00a0"; // no-break, so that a unit stays with its number

/// "-1234.50" as the reader writes it.
std::string dressed(const ReportText &text, const std::string &plain, Signs signs)
{
    const bool negative = plain.starts_with('-');
    const auto digits = plain.substr(negative ? 1 : 0);
    const auto point = std::min(digits.find('.'), digits.size());
    std::string out;
    for (std::size_t i = 0; i < point; ++i) {
        if (i > 0 && (point - i) % 3 == 0)
            out += text.groupSeparator;
        out += digits[i];
    }
    if (point < digits.size())
        out += text.decimalPoint + digits.substr(point + 1);
    const bool zero = digits.find_first_not_of("0.") == std::string::npos;
    if (zero)
        return out;
    if (negative)
        return minus + out;
    return signs == Signs::always ? "+" + out : out;
}

} // namespace

std::string say(const ReportText &text, const char *english) { return text.translate ? text.translate(english) : std::string(english); }

std::string say(const ReportText &text, const char *english, std::initializer_list<std::string> arguments)
{
    const auto pattern = say(text, english);
    std::string out;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const auto index = i + 1 < pattern.size() && pattern[i] == '%' ? std::size_t(pattern[i + 1] - '1') : arguments.size();
        if (index < arguments.size()) {
            out += *(arguments.begin() + index);
            ++i;
        } else {
            out += pattern[i];
        }
    }
    return out;
}

std::string number(const ReportText &text, double value, int decimals, Signs signs)
{
    if (!std::isfinite(value))
        return unknownText;
    return dressed(text, domain::textFormat("%.*f", decimals, value), signs);
}

std::string money(const ReportText &text, domain::Money value, Signs signs)
{
    const auto cents = value.toStep(domain::Money::fromRaw(domain::decimal::one / 100), domain::Rounding::halfEven);
    return exactMoney(text, cents, signs);
}

std::string exactMoney(const ReportText &text, domain::Money value, Signs signs)
{
    auto plain = value.toString();
    const auto point = plain.find('.');
    if (point == std::string::npos)
        plain += ".00";
    else if (plain.size() - point == 2)
        plain += '0';
    return dressed(text, plain, signs);
}

std::string exact(const ReportText &text, std::int64_t raw, Signs signs) { return dressed(text, domain::decimal::toString(raw), signs); }

std::string percent(const ReportText &text, double fraction, int decimals, Signs signs)
{
    if (!std::isfinite(fraction))
        return unknownText;
    return number(text, fraction * 100, decimals, signs) + narrowSpace + "%";
}

} // namespace ballast::report
