// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace ballast::ui::format {

namespace {

constexpr QChar minusSign(0x2212);
constexpr QChar joiner(0x00a0);

QString tr(const char *source) { return QCoreApplication::translate("ballast::ui::format", source); }

QString joined(const QString &figure, const QString &unit) { return unit.isEmpty() ? figure : figure + joiner + unit; }

bool known(double value) { return std::isfinite(value); }

/// "−0.00" is no number that anybody wants to read.
bool roundsToZero(double value, int decimals) { return std::fabs(value) < 0.5 * std::pow(10.0, -decimals); }

QDateTime local(domain::Timestamp at, Zone zone)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms(), zone == Zone::utc ? Qt::UTC : Qt::LocalTime);
}

} // namespace

QString text(std::string_view utf8) { return QString::fromUtf8(utf8.data(), qsizetype(utf8.size())); }

QString number(double value, int decimals, Sign sign)
{
    if (!known(value))
        return unknown;
    const bool zero = roundsToZero(value, decimals);
    const QString figure = QLocale().toString(std::fabs(zero ? 0.0 : value), 'f', decimals);
    if (zero)
        return figure;
    if (value < 0)
        return minusSign + figure;
    return sign == Sign::always ? QLatin1Char('+') + figure : figure;
}

int decimalsOf(double step)
{
    if (!(step > 0))
        return 2;
    const auto isWhole = [](double value) { return value > 0.5 && std::fabs(value - std::round(value)) < 1e-6 * value; };
    int decimals = 0;
    while (decimals < 8 && !isWhole(step * std::pow(10.0, decimals)))
        ++decimals;
    return decimals;
}

QString money(double value, std::string_view currency, Sign sign)
{
    if (!known(value))
        return unknown;
    return joined(number(value, std::fabs(value) >= 100'000 ? 0 : 2, sign), text(currency));
}

QString compact(double value, Sign sign)
{
    if (!known(value))
        return unknown;
    const double size = std::fabs(value);
    if (size >= 999'500)
        return number(value / 1e6, size >= 99.5e6 ? 0 : 1, sign) + QLatin1Char('M');
    if (size >= 9'995)
        return number(value / 1e3, size >= 99.5e3 ? 0 : 1, sign) + QLatin1Char('k');
    return number(value, size >= 100 ? 0 : 2, sign);
}

QString scientific(double value, int decimals)
{
    if (!known(value) || value == 0)
        return number(value, 0);
    const QString text = QString::number(value, 'e', decimals);
    const auto at = text.indexOf(QLatin1Char('e'));
    return number(text.first(at).toDouble(), decimals) + QLatin1Char('e') + number(text.mid(at + 1).toDouble(), 0);
}

QString price(double value, double tick) { return number(value, decimalsOf(tick)); }

QString quantity(double value, double lot, Sign sign) { return number(value, decimalsOf(lot), sign); }

QString percent(double fraction, int decimals, Sign sign)
{
    return known(fraction) ? joined(number(fraction * 100, decimals, sign), QStringLiteral("%")) : unknown;
}

QString ratio(double fraction) { return percent(fraction, 0); }

QString probability(double fraction)
{
    if (!known(fraction))
        return unknown;
    if (fraction < 0.0005)
        return QStringLiteral("<") + joiner + percent(0.001, 1);
    return percent(fraction, fraction < 0.1 ? 1 : 0);
}

QString leverage(double value) { return known(value) ? number(value, 1) + QChar(0x00d7) : unknown; }

QString sigma(double value) { return known(value) ? joined(number(value, 1), QStringLiteral("\u03c3")) : unknown; }

QString basisPoints(double value) { return known(value) ? joined(number(value, 2), tr("bps")) : unknown; }

QString duration(double seconds)
{
    if (!known(seconds))
        return unknown;
    seconds = std::max(0.0, seconds);
    if (seconds < 0.95)
        return joined(number(seconds, 1), tr("s"));
    const auto whole = std::llround(seconds);
    const auto two = [](long long value) { return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0')); };
    if (whole < 100)
        return joined(number(double(whole), 0), tr("s"));
    const auto minutes = whole / 60;
    if (minutes < 60)
        return joined(number(double(minutes), 0), tr("min"));
    if (minutes < 48 * 60)
        return joined(joined(number(double(minutes / 60), 0), tr("h")), joined(two(minutes % 60), tr("min")));
    return joined(joined(number(double(minutes / 1440), 0), tr("d")), joined(number(double(minutes / 60 % 24), 0), tr("h")));
}

QString countdown(domain::Timestamp now, domain::Timestamp then)
{
    if (!then.isSet() || !now.isSet())
        return unknown;
    const auto left = (then.ms() - now.ms() + 999) / 1000;
    if (left <= 0)
        return tr("now");
    return QStringLiteral("%1:%2:%3").arg(left / 3600).arg(left / 60 % 60, 2, 10, QLatin1Char('0')).arg(left % 60, 2, 10, QLatin1Char('0'));
}

QString clock(domain::Timestamp at, Zone zone) { return at.isSet() ? local(at, zone).toString(QStringLiteral("HH:mm:ss")) : unknown; }

QString dateTime(domain::Timestamp at, Zone zone)
{
    return at.isSet() ? local(at, zone).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) : unknown;
}

QString zoneName(Zone zone, domain::Timestamp at)
{
    if (zone == Zone::utc)
        return QStringLiteral("UTC");
    const int offset = local(at, zone).offsetFromUtc() / 60;
    return QStringLiteral("UTC%1%2:%3")
        .arg(offset < 0 ? minusSign : QLatin1Char('+'))
        .arg(std::abs(offset) / 60, 2, 10, QLatin1Char('0'))
        .arg(std::abs(offset) % 60, 2, 10, QLatin1Char('0'));
}

QString arrow(double value)
{
    if (!known(value) || value == 0)
        return {};
    return value > 0 ? QStringLiteral("\u25b2") : QStringLiteral("\u25bc");
}

namespace {

/// As many decimals as the value has, at most four.
QString shortest(double figure)
{
    int decimals = 0;
    while (decimals < 4 && std::fabs(figure * std::pow(10.0, decimals) - std::round(figure * std::pow(10.0, decimals))) > 1e-6)
        ++decimals;
    return number(figure, decimals);
}

} // namespace

QString parameterRange(double minimum, double maximum, strategy::Unit unit)
{
    const auto bound = [unit](double value) { return value >= 10'000 ? compact(value) : parameter(value, unit, {}, {}); };
    const QString high = bound(maximum);
    QString low = bound(minimum);
    const auto unitAt = low.indexOf(joiner);
    if (unitAt >= 0 && high.endsWith(low.mid(unitAt)))
        low.truncate(unitAt);
    return low + QChar(0x2013) + high;
}

QString parameter(double value, strategy::Unit unit, std::string_view quote, std::string_view base)
{
    if (!known(value))
        return unknown;
    switch (unit) {
    case strategy::Unit::ratio:
    case strategy::Unit::volatility:
    case strategy::Unit::fraction: return joined(shortest(value * 100), QStringLiteral("%"));
    case strategy::Unit::perLeverage: return joined(shortest(value * 100), tr("% per \u00d7"));
    case strategy::Unit::leverage: return shortest(value) + QChar(0x00d7);
    case strategy::Unit::sigma: return joined(shortest(value), QStringLiteral("\u03c3"));
    case strategy::Unit::quoteCurrency: return joined(shortest(value), text(quote));
    case strategy::Unit::baseCoin: return joined(shortest(value), text(base));
    case strategy::Unit::seconds: return joined(shortest(value), tr("s"));
    case strategy::Unit::hours: return joined(shortest(value), tr("h"));
    case strategy::Unit::number: return shortest(value);
    case strategy::Unit::perMinute: return joined(shortest(value), tr("/ min"));
    case strategy::Unit::perDay: return joined(shortest(value), tr("/ day"));
    }
    return unknown;
}

} // namespace ballast::ui::format
