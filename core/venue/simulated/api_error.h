// SPDX-License-Identifier: GPL-3.0-or-later
/// A refusal in the venue's terms: HTTP status, its numeric code and a sentence.
#pragma once

#include "exchange/simulated_exchange.h"

#include <QByteArray>

#include <tl/expected.hpp>

#include <string>

namespace ballast::venue::simulated {

/// Codes of the USDⓈ-M futures interface (error-code page of its documentation) that this server uses.
enum class Code : int {
    unknown = -1000,
    tooManyRequests = -1003,
    badMessage = -1013,
    timestampOutside = -1021,
    badSignature = -1022,
    illegalCharacters = -1100,
    mandatoryMissing = -1102,
    notRequired = -1106,
    badPrecision = -1111,
    badTimeInForce = -1115,
    badOrderType = -1116,
    badSide = -1117,
    badInterval = -1120,
    badSymbol = -1121,
    listenKeyUnknown = -1125,
    badParameter = -1130,
    tooManyOrders = -1015,
    cancelRejected = -2011,
    badCallbackRate = -2007,
    noSuchOrder = -2013,
    badKeyFormat = -2014,
    keyRejected = -2015,
    marginInsufficient = -2019,
    wouldTrigger = -2021,
    reduceOnlyRejected = -2022,
    overPositionCap = -2027,
    priceTooLow = -4001,
    quantityZero = -4003,
    quantityTooSmall = -4004,
    quantityTooLarge = -4005,
    offTick = -4014,
    clientIdFormat = -4015,
    priceTooFar = -4016,
    offStep = -4023,
    leverageInvalid = -4028,
    marginTypeSame = -4046,
    marginTypeHasPosition = -4048,
    assetModeSame = -4171,
    tooManyConditional = -4045,
    positionModeSame = -4059,
    positionSideMismatch = -4061,
    positionModeHasPosition = -4068,
    clientIdDuplicate = -4116,
    useAlgoEndpoint = -4120,
    marketOutsideBounds = -4131,
    closePositionType = -4136,
    closePositionQuantity = -4137,
    belowNotional = -4164,
    unknownPath = -5000,
    wouldTake = -5022,
    limitOnly = -5025,
    nothingToModify = -5027,
    badGoodTillDate = -5040
};

struct ApiError
{
    int httpStatus = 400;
    int code = 0;
    std::string text;

    ApiError() = default;
    ApiError(Code venueCode, std::string what, int status = 400) : httpStatus(status), code(int(venueCode)), text(std::move(what)) {}
    [[nodiscard]] QByteArray json() const; ///< {"code":-1121,"msg":"…"}
};

/// The body of a successful answer, or why there is none.
using Answer = tl::expected<QByteArray, ApiError>;

/// What the client was trying to do: the venue words the same refusal differently.
enum class Attempt { place, amend, cancel, query, setLeverage, setMarginType, setPositionMode, transfer };
[[nodiscard]] ApiError toApiError(const exchange::Refused &refused, Attempt attempt, domain::OrderType type = domain::OrderType::limit);

} // namespace ballast::venue::simulated
