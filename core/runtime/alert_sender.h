// SPDX-License-Identifier: GPL-3.0-or-later
/// The one HTTP sender of alerts: a queue for each channel, one message of it on its way at a time, tried again while that makes sense.
/// A dead channel holds up nobody but itself. Lives in one thread with an event loop.
#pragma once

#include "runtime/alert_channel.h"

#include <QNetworkAccessManager>
#include <QObject>

#include <deque>
#include <functional>
#include <memory>

namespace ballast::runtime {

struct ChannelLogin
{
    engine::AlertChannel channel;
    venue::Secret token; ///< may be empty but for telegram
};

class AlertSender : public QObject
{
public:
    /// Told of each change of a receipt: waiting, then delivered or failed.
    using ReceiptSink = std::function<void(const engine::AlertReceipt &)>;
    using Clock = std::function<domain::Timestamp()>;

    AlertSender(ReceiptSink receipt, Clock clock, QObject *parent = nullptr);
    ~AlertSender() override;

    /// What waits for a channel that is gone is dropped.
    void setChannels(std::vector<ChannelLogin> channels);
    /// To every channel that it concerns.
    void send(const engine::AlertMessage &message);
    /// To this channel alone, whatever it usually hears of.
    void sendTo(const std::string &channel, const engine::AlertMessage &message);
    [[nodiscard]] bool isIdle() const; ///< nothing waits, nothing is on its way

private:
    struct Line
    {
        ChannelLogin login;
        std::deque<engine::AlertMessage> waiting;
        int tries = 0;
        bool busy = false; ///< on its way, or waiting for the next try
    };
    void enqueue(const std::shared_ptr<Line> &line, const engine::AlertMessage &message);
    void pump(const std::shared_ptr<Line> &line);
    void finished(const std::shared_ptr<Line> &line, const Outcome &outcome);
    void report(const Line &line, const engine::AlertMessage &message, engine::AlertReceipt::State state, std::string detail);

    ReceiptSink m_receipt;
    Clock m_clock;
    QNetworkAccessManager m_network;
    std::vector<std::shared_ptr<Line>> m_lines;
};

} // namespace ballast::runtime
