// SPDX-License-Identifier: GPL-3.0-or-later
/// Every number, time and direction that the window shows becomes text here: sign, unit, precision, grouping by locale,
/// and "—" for what is not known. Minus is U+2212, as wide as plus in tabular fonts. Units are joined by a no-break space.
///
///     format::money(-12.5, u"USDT", Sign::always)   // "−12.50 USDT"
///     format::ratio(nan)                            // "—"
#pragma once

#include "domain/decimal.h"
#include "domain/identifiers.h"
#include "domain/time.h"
#include "engine/effect.h"
#include "strategy/parameters.h"
#include "ui/settings.h"

#include <QString>

namespace ballast::ui::format {

inline const QString unknown = QStringLiteral("\u2014");

enum class Sign {
    whenNegative,
    always ///< "+" on gains and long sides; zero has none
};

[[nodiscard]] QString text(std::string_view utf8);
[[nodiscard]] QString number(double value, int decimals, Sign sign = Sign::whenNegative);
/// Decimals needed to show a multiple of `step` exactly, at most 8.
[[nodiscard]] int decimalsOf(double step);

/// "−12.50 USDT". Amounts of 100,000 and more lose their decimals: nobody reads them there.
[[nodiscard]] QString money(double value, std::string_view currency, Sign sign = Sign::whenNegative);
/// "12.4k", "3.1M": axis labels and tiles.
[[nodiscard]] QString compact(double value, Sign sign = Sign::whenNegative);
/// "3.42e−7": where a table has to show a square of a variance.
[[nodiscard]] QString scientific(double value, int decimals);
[[nodiscard]] QString price(double value, double tick);
[[nodiscard]] QString quantity(double value, double lot, Sign sign = Sign::whenNegative);

[[nodiscard]] QString percent(double fraction, int decimals, Sign sign = Sign::whenNegative);
/// A hedge ratio or a band: "62 %".
[[nodiscard]] QString ratio(double fraction);
/// Small probabilities stay honest: "< 0.1 %".
[[nodiscard]] QString probability(double fraction);
[[nodiscard]] QString leverage(double value);
[[nodiscard]] QString sigma(double value);
[[nodiscard]] QString basisPoints(double value);

/// "3 s", "4 min", "2 h 05 min", "3 d 4 h"; below a second "0.4 s".
[[nodiscard]] QString duration(double seconds);
/// "1:23:45" until `then`; "now" once it has passed; "—" when not set.
[[nodiscard]] QString countdown(domain::Timestamp now, domain::Timestamp then);
[[nodiscard]] QString clock(domain::Timestamp at, Zone zone);    ///< "14:05:09"
[[nodiscard]] QString dateTime(domain::Timestamp at, Zone zone); ///< "2026-11-23 14:05:09"
[[nodiscard]] QString zoneName(Zone zone, domain::Timestamp at); ///< "UTC", "UTC+01:00"

/// ▲ above zero, ▼ below, nothing at zero or unknown: the second signal beside colour.
[[nodiscard]] QString arrow(double value);
/// A value of a parameter with its unit: "5 %", "30 s", "50,000 USDT".
[[nodiscard]] QString parameter(double value, strategy::Unit unit, std::string_view quote, std::string_view base);

/// "0\u2013100 %": the unit once, where it is the same.
[[nodiscard]] QString parameterRange(double minimum, double maximum, strategy::Unit unit);

} // namespace ballast::ui::format
