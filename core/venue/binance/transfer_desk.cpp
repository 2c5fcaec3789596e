// SPDX-License-Identifier: GPL-3.0-or-later
#include "venue/binance/transfer_desk.h"

#include "venue/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace ballast::venue::binance {

namespace {

using domain::Error;
using domain::ErrorKind;
using domain::TransferStatus;

constexpr const char *path = "/sapi/v1/sub-account/universalTransfer";
constexpr int attempts = 3; ///< of the second step; after that the trader is asked to move it
constexpr auto clockMargin = std::chrono::minutes(1);
constexpr auto longestLook = std::chrono::hours(24 * 6); ///< the venue shows seven days at once

domain::TradeId idOf(const QJsonValue &number)
{
    const auto text = number.isString() ? number.toString().toStdString() : std::to_string(number.toInteger());
    return domain::TradeId(std::string_view(text).substr(0, domain::TradeId::capacity));
}

Error unreadable(const char *what) { return {ErrorKind::unknown, std::string(path) + ": " + what, "it is being asked for", 0}; }

} // namespace

TransferDesk::TransferDesk(const TransferRoute &route, EventSink events, ErrorSink errors, Clock clock)
    : m_login(route.login()), m_events(std::move(events)), m_errors(std::move(errors)), m_clock(std::move(clock)),
      m_rest(route.wallet(), Rest::spotTimePath)
{
    m_rest.synchroniseClock([](const auto &) {}); // later failures measure it again
}

TransferDesk::~TransferDesk() { m_rest.abortAll(); }

TransferDesk::Course TransferDesk::courseOf(const domain::TransferRequest &request, domain::AccountId hedge) const
{
    const auto name = [&](domain::AccountId account) { return account == hedge ? m_login.hedgeName : m_login.protectedName; };
    return {request, name(request.from), name(request.to), {}, std::nullopt, 0};
}

QByteArray TransferDesk::stepId(Step step, const Course &course)
{
    return bytesOf(course.request.id) + (step == Step::out ? 'a' : char('b' + course.attempt));
}

void TransferDesk::tell(const Course &course, TransferStatus status, const Error &error, bool neverArrived)
{
    m_underWay.erase(course.request.id.str());
    if (!neverArrived)
        m_errors(error);
    m_events({m_clock(), {}, engine::TransferUpdate{course.request, status, course.idOut, {}, error.code, error.message(), neverArrived}});
}

void TransferDesk::confirm(const Course &course, const domain::TradeId &idIn)
{
    m_underWay.erase(course.request.id.str());
    m_events({m_clock(), {}, engine::TransferUpdate{course.request, TransferStatus::confirmed, course.idOut, idIn, 0, {}, false}});
}

void TransferDesk::send(const domain::TransferRequest &request, domain::AccountId hedge)
{
    if (m_underWay.insert(request.id.str()).second)
        carryOut(Step::out, courseOf(request, hedge));
}

void TransferDesk::query(const domain::TransferRequest &request, domain::AccountId hedge, domain::Timestamp since)
{
    if (m_underWay.insert(request.id.str()).second)
        look(Step::out, courseOf(request, hedge), since);
}

void TransferDesk::carryOut(Step step, const Course &course)
{
    const bool out = step == Step::out;
    Parameters parameters;
    const QByteArray from = out ? course.giver : course.taker;
    if (!from.isEmpty())
        parameters.emplace_back("fromEmail", from);
    if (!course.taker.isEmpty())
        parameters.emplace_back("toEmail", course.taker);
    parameters.emplace_back("fromAccountType", out ? "USDT_FUTURE" : "SPOT");
    parameters.emplace_back("toAccountType", out ? "SPOT" : "USDT_FUTURE");
    parameters.emplace_back("clientTranId", stepId(step, course));
    parameters.emplace_back("asset", bytesOf(course.request.currency));
    parameters.emplace_back("amount", QByteArray::fromStdString(course.request.amount.toString()));
    m_rest.call(Method::post, path, std::move(parameters), Security::signature, &m_login.credentials,
                [this, step, course](const Rest::Reply &reply) {
                    if (!reply)
                        return failed(step, course, reply.error());
                    const auto number = QJsonDocument::fromJson(*reply).object().value(QStringLiteral("tranId"));
                    if (!number.isDouble() && !number.isString())
                        return tell(course, TransferStatus::unknown, unreadable("an answer without a number"));
                    m_accepted.insert(stepId(step, course));
                    look(step, course, m_clock());
                });
}

void TransferDesk::failed(Step step, const Course &course, Error error)
{
    // Money that lies between the wallets is neither here nor refused: the next look carries it on.
    if (step == Step::in) {
        error.what = "the margin is in the spot wallet and not yet in the futures wallet: " + error.what;
        return tell(course, TransferStatus::unknown, error);
    }
    if (error.kind != ErrorKind::refused)
        return tell(course, error.kind == ErrorKind::unknown ? TransferStatus::unknown : TransferStatus::refused, error);
    auto doubted = course;
    doubted.refusal = std::move(error);
    look(Step::out, doubted, m_clock());
}

void TransferDesk::look(Step step, const Course &course, domain::Timestamp since)
{
    const auto clientId = stepId(step, course);
    const QByteArray from = step == Step::out ? course.giver : course.taker;
    const auto start = since - clockMargin, end = std::min(m_clock() + clockMargin, start + longestLook);
    Parameters parameters{{"clientTranId", clientId},
                          {"startTime", QByteArray::number(qint64(start.ms()))},
                          {"endTime", QByteArray::number(qint64(end.ms()))}};
    if (!from.isEmpty())
        parameters.emplace_back("fromEmail", from);
    m_rest.call(Method::get, path, std::move(parameters), Security::signature, &m_login.credentials,
                [this, step, course, since, clientId](const Rest::Reply &reply) {
                    if (!reply && course.refusal) // who may not even ask has moved nothing
                        return tell(course, reply.error().kind == ErrorKind::refused ? TransferStatus::refused : TransferStatus::unknown,
                                    *course.refusal);
                    if (!reply) { // the engine asks again
                        m_underWay.erase(course.request.id.str());
                        return m_errors(reply.error());
                    }
                    const auto rows = QJsonDocument::fromJson(*reply).object().value(QStringLiteral("result"));
                    if (!rows.isArray()) {
                        m_underWay.erase(course.request.id.str());
                        return m_errors(unreadable("a history that can't be read"));
                    }
                    Found found;
                    for (const auto &row : rows.toArray()) {
                        const auto entry = row.toObject();
                        if (entry.value(QStringLiteral("clientTranId")).toString().toUtf8() != clientId)
                            continue;
                        const auto status = entry.value(QStringLiteral("status")).toString();
                        found.id = idOf(entry.value(QStringLiteral("tranId")));
                        found.state = status == QStringLiteral("SUCCESS")                                         ? Found::State::done
                                      : status == QStringLiteral("FAILURE") || status == QStringLiteral("FAILED") ? Found::State::failed
                                                                                                                  : Found::State::pending;
                    }
                    follow(step, course, since, found);
                });
}

void TransferDesk::follow(Step step, const Course &course, domain::Timestamp since, const Found &found)
{
    const bool accepted = m_accepted.contains(stepId(step, course));
    auto next = course;
    switch (found.state) {
    case Found::State::pending: m_underWay.erase(course.request.id.str()); return; // the engine asks again
    case Found::State::done:
        if (step == Step::in)
            return confirm(course, found.id);
        next.idOut = found.id;
        return look(Step::in, next, since);
    case Found::State::absent:
        if (accepted) {
            m_underWay.erase(course.request.id.str());
            return;
        }
        if (step == Step::in)
            return carryOut(Step::in, course);
        if (course.refusal)
            return tell(course, TransferStatus::refused, *course.refusal);
        return tell(course, TransferStatus::refused, {ErrorKind::notFound, "the exchange knows no such transfer", {}, 0}, true);
    case Found::State::failed:
        if (step == Step::out) // took nothing
            return tell(course, TransferStatus::refused, {ErrorKind::refused, "the exchange could not carry out the transfer", {}, 0});
        // The money is in the spot wallet, and the step's id is used up. The next attempt is for the next time the engine asks.
        if (++next.attempt < attempts && m_accepted.erase(stepId(step, course)) == 0)
            return look(Step::in, next, since);
        return tell(course, TransferStatus::unknown,
                    {ErrorKind::refused, "the margin is in the spot wallet, and the exchange did not take it to the futures wallet",
                     next.attempt < attempts ? "it is tried again" : "move it there by hand", 0});
    }
}

} // namespace ballast::venue::binance
