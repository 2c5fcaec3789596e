// SPDX-License-Identifier: GPL-3.0-or-later
#include "venue/simulated/gateway.h"

#include "venue/simulated/protocol_time.h"

namespace ballast::venue::simulated {

namespace {

int weightOf(const Endpoint *endpoint, const Parameters &parameters)
{
    if (!endpoint)
        return 1;
    return endpoint->weigher ? endpoint->weigher(parameters) : endpoint->weight;
}

ApiError scripted(const Faults &faults)
{
    ApiError error;
    error.httpStatus = faults.failStatus;
    error.code = faults.failCode;
    error.text = faults.failText;
    return error;
}

} // namespace

Outcome Gateway::call(const Endpoint *endpoint, const QByteArray &name, const Parameters &parameters, const CallContext &context)
{
    Outcome outcome;
    const bool touched = m_faults.onlyPath.isEmpty() || name.startsWith(m_faults.onlyPath);
    if (touched)
        outcome.delay = m_faults.replyDelay;
    if (touched && m_faults.failRequests > 0) {
        --m_faults.failRequests;
        if (m_faults.carryOutFailed)
            (void)carryOut(endpoint, name, parameters, context, outcome);
        outcome.answer = tl::unexpected(scripted(m_faults));
        if (m_faults.failStatus == 429 || m_faults.failStatus == 418)
            outcome.retryAfterSeconds = 1;
    } else {
        outcome.answer = carryOut(endpoint, name, parameters, context, outcome);
        if (touched && m_faults.loseReplies > 0) {
            --m_faults.loseReplies;
            outcome.lost = true;
        }
    }
    outcome.usedWeight = m_desk.rates.usedWeight(context.address, m_desk.wallMs());
    return outcome;
}

Answer Gateway::carryOut(const Endpoint *endpoint, const QByteArray &name, const Parameters &parameters, const CallContext &context,
                         Outcome &outcome)
{
    const std::int64_t wallMs = m_desk.wallMs();
    const auto verdict = m_desk.rates.request(context.address, weightOf(endpoint, parameters), wallMs);
    if (verdict == RateMeter::Verdict::slowDown) {
        outcome.retryAfterSeconds = int((minuteMs - wallMs % minuteMs) / 1000) + 1;
        return tl::unexpected(ApiError(Code::tooManyRequests, "Too many requests: the request weight of this minute is used up.", 429));
    }
    if (verdict == RateMeter::Verdict::banned) {
        outcome.retryAfterSeconds = m_desk.rates.limits().banSeconds;
        return tl::unexpected(ApiError(Code::tooManyRequests, "Way too many requests: this address is banned for a while.", 418));
    }
    if (!endpoint)
        return tl::unexpected(
            ApiError(Code::unknownPath, "'" + name.toStdString() + "' is not served by this exchange with that method.", 404));
    const auto key = m_desk.keys.admit(endpoint->security, context.key, parameters, context.signedText, wallMs);
    if (!key)
        return tl::unexpected(key.error());
    const Caller caller{*key, context.address};
    if (endpoint->orders > 0) {
        const bool pass = m_desk.rates.orders(caller.account(), endpoint->orders, wallMs) == RateMeter::Verdict::pass;
        outcome.ordersInTenSeconds = m_desk.rates.ordersInTenSeconds(caller.account(), wallMs);
        outcome.ordersInMinute = m_desk.rates.ordersInMinute(caller.account(), wallMs);
        if (!pass)
            return tl::unexpected(ApiError(Code::tooManyOrders, "Too many new orders: the order limit of this account is used up.", 429));
    }
    return endpoint->handler(m_desk, caller, parameters);
}

} // namespace ballast::venue::simulated
