// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/alert_sender.h"

#include <QNetworkReply>
#include <QTimer>

#include <algorithm>

namespace ballast::runtime {

namespace {

constexpr int patienceMs = 15'000;
constexpr std::size_t mostWaiting = 100; ///< the oldest give way: what is new matters more

} // namespace

AlertSender::AlertSender(ReceiptSink receipt, Clock clock, QObject *parent)
    : QObject(parent), m_receipt(std::move(receipt)), m_clock(std::move(clock)), m_network(this)
{
    m_network.setTransferTimeout(patienceMs);
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy); // a token follows nobody elsewhere
}

AlertSender::~AlertSender() = default;

void AlertSender::setChannels(std::vector<ChannelLogin> channels)
{
    std::vector<std::shared_ptr<Line>> lines;
    for (auto &login : channels) {
        const auto same = std::ranges::find_if(m_lines, [&](const auto &line) { return line->login.channel.name == login.channel.name; });
        auto line = same == m_lines.end() ? std::make_shared<Line>() : *same;
        line->login = std::move(login);
        lines.push_back(std::move(line));
    }
    m_lines = std::move(lines);
}

void AlertSender::send(const engine::AlertMessage &message)
{
    for (const auto &line : m_lines) {
        if (concerns(line->login.channel, message))
            enqueue(line, message);
    }
}

void AlertSender::sendTo(const std::string &channel, const engine::AlertMessage &message)
{
    for (const auto &line : m_lines) {
        if (line->login.channel.name == channel)
            enqueue(line, message);
    }
}

bool AlertSender::isIdle() const
{
    return std::ranges::none_of(m_lines, [](const auto &line) { return line->busy || !line->waiting.empty(); });
}

void AlertSender::enqueue(const std::shared_ptr<Line> &line, const engine::AlertMessage &message)
{
    if (line->waiting.size() == mostWaiting) { // the front one is on its way
        report(*line, line->waiting[1], engine::AlertReceipt::State::failed, "given up: too many wait for this channel");
        line->waiting.erase(line->waiting.begin() + 1);
    }
    line->waiting.push_back(message);
    report(*line, message, engine::AlertReceipt::State::waiting, {});
    pump(line);
}

void AlertSender::pump(const std::shared_ptr<Line> &line)
{
    if (line->busy || line->waiting.empty())
        return;
    const auto request = requestFor(line->login.channel, line->login.token, line->waiting.front());
    line->busy = true;
    if (!request) {
        finished(line, {Verdict::refused, {}, request.error().message()});
        return;
    }
    QNetworkRequest wire(request->url);
    for (const auto &[header, value] : request->headers)
        wire.setRawHeader(header, value);
    auto *reply = m_network.post(wire, request->body);
    connect(reply, &QNetworkReply::finished, this, [this, line, reply] {
        reply->deleteLater();
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        finished(line, judge(status, reply->rawHeader("Retry-After"), line->tries)); // errorString() would show the address
    });
}

void AlertSender::finished(const std::shared_ptr<Line> &line, const Outcome &outcome)
{
    if (outcome.verdict == Verdict::tryAgain) {
        ++line->tries;
        report(*line, line->waiting.front(), engine::AlertReceipt::State::waiting, outcome.detail + "; it is tried again");
        QTimer::singleShot(outcome.wait, Qt::PreciseTimer, this, [this, line] { // never before the server wants it
            line->busy = false;
            pump(line);
        });
        return;
    }
    const auto message = line->waiting.front();
    line->waiting.pop_front();
    line->tries = 0;
    line->busy = false;
    report(*line, message,
           outcome.verdict == Verdict::delivered ? engine::AlertReceipt::State::delivered : engine::AlertReceipt::State::failed,
           outcome.detail);
    pump(line);
}

void AlertSender::report(const Line &line, const engine::AlertMessage &message, engine::AlertReceipt::State state, std::string detail)
{
    m_receipt({line.login.channel.name, message.kind, message.alert.number, state, std::move(detail), m_clock()});
}

} // namespace ballast::runtime
