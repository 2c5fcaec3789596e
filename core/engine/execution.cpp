// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execution.h"

#include <algorithm>
#include <cassert>
#include <charconv>
#include <cmath>
#include <limits>
#include <string>

namespace ballast::engine {

namespace {

using domain::Price;
using domain::Rounding;
using domain::Side;
using strategy::ParameterId;

constexpr std::size_t longestId = 32;

void append(std::string &text, char mark, std::uint64_t value)
{
    char digits[16];
    const auto end = std::to_chars(digits, digits + sizeof digits, value, 36).ptr;
    if (mark != '\0')
        text += mark;
    text.append(digits, end);
}

} // namespace

domain::ClientOrderId clientOrderId(const domain::Label &tag, const OrderPlace &place)
{
    std::string text = tag.str();
    append(text, '\0', place.session);
    append(text, 'A', place.account.value);
    append(text, 'P', place.plan);
    append(text, 'L', std::uint64_t(place.leg));
    append(text, 'T', std::uint64_t(place.attempt));
    assert(text.size() <= longestId);
    return domain::ClientOrderId(std::string_view(text).substr(0, longestId));
}

double makerPatience(double liquidationSigma, const strategy::Parameters &parameters)
{
    const double critical = parameters[ParameterId::criticalSigma], longest = parameters[ParameterId::makerPatience];
    if (std::isnan(liquidationSigma))
        return 0;
    if (!(critical > 0))
        return longest;
    return longest * std::clamp(liquidationSigma / critical - 1, 0.0, 1.0);
}

Price collarPrice(Side side, double mark, double index, double collar, Price tick)
{
    const bool buying = side == Side::buy;
    const double reference = !(index > 0) ? mark : buying ? std::min(mark, index) : std::max(mark, index);
    return Price::fromEstimate(reference * (buying ? 1 + collar : 1 - collar)).toStep(tick, buying ? Rounding::down : Rounding::up);
}

Price restingPrice(Side side, double bid, double ask, Price collar, Price tick)
{
    const auto touch = Price::fromEstimate(side == Side::buy ? bid : ask).toStep(tick, side == Side::buy ? Rounding::down : Rounding::up);
    return side == Side::buy ? std::min(touch, collar) : std::max(touch, collar);
}

double largestPiece(const market::OrderBook &book, bool synchronised, Side side, double fraction, double share)
{
    if (!synchronised || !book.isUsable())
        return std::numeric_limits<double>::infinity();
    return share * book.depth(side == Side::buy ? Side::sell : Side::buy, fraction);
}

} // namespace ballast::engine
