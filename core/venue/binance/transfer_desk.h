// SPDX-License-Identifier: GPL-3.0-or-later
/// The part of the adapter that moves margin between own accounts. Made from a TransferRoute only; an adapter without it moves nothing.
///
/// The venue's universal transfer (POST /sapi/v1/sub-account/universalTransfer, by the main account's key) takes money of a futures wallet
/// to spot wallets only. So a transfer has two steps, each with an id of its own: giver's futures → taker's spot ("…a"), taker's spot →
/// taker's futures ("…b"). Source: developers.binance.com, Sub Account, "Universal Transfer" and "Query Universal Transfer History".
/// A step is never repeated before the history has said that it is not there; nor is a refusal believed before, because a request that was
/// sent twice on its way is refused the second time. Accepted is not done either: the history says SUCCESS first. A second step that failed
/// has left the money in the taker's spot wallet; it is tried again under further ids ("…c", "…d"), one with each look.
#pragma once

#include "venue/binance/rest.h"
#include "venue/order_route.h"

#include <optional>
#include <set>
#include <string>

namespace ballast::venue::binance {

class TransferDesk
{
public:
    TransferDesk(const TransferRoute &route, EventSink events, ErrorSink errors, Clock clock);
    ~TransferDesk();
    TransferDesk(const TransferDesk &) = delete;
    TransferDesk &operator=(const TransferDesk &) = delete;

    void send(const domain::TransferRequest &request, domain::AccountId hedge);
    void query(const domain::TransferRequest &request, domain::AccountId hedge, domain::Timestamp since);

private:
    enum class Step { out, in };
    /// A transfer on its way through both steps.
    struct Course
    {
        domain::TransferRequest request;
        QByteArray giver, taker;              ///< as the venue names them
        domain::TradeId idOut;                ///< of the first step, once it is done
        std::optional<domain::Error> refusal; ///< of the first step; the history has the last word
        int attempt = 0;                      ///< of the second step
    };
    struct Found
    {
        enum class State { absent, pending, done, failed };
        State state = State::absent;
        domain::TradeId id;
    };

    /// What the venue knows the step by.
    [[nodiscard]] static QByteArray stepId(Step step, const Course &course);
    [[nodiscard]] Course courseOf(const domain::TransferRequest &request, domain::AccountId hedge) const;
    void carryOut(Step step, const Course &course);
    void failed(Step step, const Course &course, domain::Error error);
    void look(Step step, const Course &course, domain::Timestamp since);
    void follow(Step step, const Course &course, domain::Timestamp since, const Found &found);
    void confirm(const Course &course, const domain::TradeId &idIn);
    void tell(const Course &course, domain::TransferStatus status, const domain::Error &error, bool neverArrived = false);

    TransferLogin m_login;
    EventSink m_events;
    ErrorSink m_errors;
    Clock m_clock;
    Rest m_rest;
    std::set<std::string> m_underWay; ///< a step of these is being carried out or looked for: no second one meanwhile
    std::set<QByteArray> m_accepted;  ///< ids of steps that the venue took: the history may lag, and not to be there says nothing
};

} // namespace ballast::venue::binance
