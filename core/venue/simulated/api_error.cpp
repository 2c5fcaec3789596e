// SPDX-License-Identifier: GPL-3.0-or-later
#include "venue/simulated/api_error.h"

#include "venue/simulated/json_writer.h"

namespace ballast::venue::simulated {

QByteArray ApiError::json() const
{
    QByteArray body;
    JsonWriter(body).beginObject().integer("code", code).text("msg", text).endObject();
    return body;
}

namespace {

Code codeOf(exchange::Refusal reason, Attempt attempt, domain::OrderType type)
{
    using exchange::Refusal;
    switch (reason) {
    case Refusal::unknownAccount: return Code::keyRejected;
    case Refusal::unknownInstrument: return Code::badSymbol;
    case Refusal::unknownOrder: return attempt == Attempt::cancel ? Code::cancelRejected : Code::noSuchOrder;
    case Refusal::badPrecision: return Code::badPrecision;
    case Refusal::belowMinimumQuantity: return Code::quantityTooSmall;
    case Refusal::belowMinimumNotional: return Code::belowNotional;
    case Refusal::quantityTooLarge: return Code::quantityTooLarge;
    case Refusal::insufficientMargin: return Code::marginInsufficient;
    case Refusal::wouldTake: return Code::wouldTake;
    case Refusal::reduceOnlyRejected: return Code::reduceOnlyRejected;
    case Refusal::duplicateClientId: return Code::clientIdDuplicate;
    case Refusal::wrongPositionSide: return Code::positionSideMismatch;
    case Refusal::reduceOnlyInHedgeMode: return Code::notRequired;
    case Refusal::priceOutOfRange: return type == domain::OrderType::market ? Code::marketOutsideBounds : Code::priceTooFar;
    case Refusal::leverageOutOfRange: return Code::leverageInvalid;
    case Refusal::positionOpen: return attempt == Attempt::setMarginType ? Code::marginTypeHasPosition : Code::positionModeHasPosition;
    case Refusal::noChange:
        if (attempt == Attempt::amend)
            return Code::nothingToModify;
        return attempt == Attempt::setMarginType ? Code::marginTypeSame : Code::positionModeSame;
    case Refusal::notionalOverTierCap: return Code::overPositionCap;
    case Refusal::wouldTrigger: return Code::wouldTrigger;
    case Refusal::tooManyConditional: return Code::tooManyConditional;
    case Refusal::maintenance: return Code::unknown;
    }
    return Code::unknown;
}

} // namespace

ApiError toApiError(const exchange::Refused &refused, Attempt attempt, domain::OrderType type)
{
    const Code code = codeOf(refused.reason, attempt, type);
    int status = 400;
    if (code == Code::keyRejected)
        status = 401;
    else if (refused.reason == exchange::Refusal::maintenance)
        status = 503;
    return {code, refused.text.empty() ? "The request was refused." : refused.text, status};
}

} // namespace ballast::venue::simulated
