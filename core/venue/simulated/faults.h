// SPDX-License-Identifier: GPL-3.0-or-later
/// Misbehaviour on demand, for tests of clients. Counters go down by one each time they act.
#pragma once

#include <QByteArray>

#include <chrono>
#include <string>

namespace ballast::venue::simulated {

struct Faults
{
    bool muteStreams = false;       ///< sockets stay open and silent
    bool refuseConnections = false; ///< new connections are cut at once
    std::chrono::milliseconds replyDelay{0};
    int loseReplies = 0;         ///< requests that are carried out but never answered; the connection is cut
    int failRequests = 0;        ///< requests answered with the failure below instead of being carried out
    bool carryOutFailed = false; ///< they are carried out all the same: the venue's "execution status unknown"
    int failStatus = 503;
    int failCode = -1000;
    std::string failText = "Service Unavailable";
    QByteArray onlyPath;       ///< loseReplies, failRequests and replyDelay touch paths (or methods) that begin so; empty: all
    int hiddenTransfers = 0;   ///< answers of the history that do not show what was done: it lags
    int pendingTransfers = 0;  ///< answers of the history that show a transfer as not done yet
    int failTransfers = 0;     ///< transfers into a futures wallet that are accepted, and then fail: the money stays where it was
    int skipDepthMessages = 0; ///< depth messages left out: a gap in the update ids
    int breakFrames = 0;       ///< stream messages cut in half
    int dropUserMessages = 0, doubleUserMessages = 0;
    int swapUserMessages = 0; ///< messages that arrive after the one that follows them
};

} // namespace ballast::venue::simulated
