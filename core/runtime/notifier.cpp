// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/notifier.h"

#include "runtime/clock.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace ballast::runtime {

namespace {

constexpr int alertTickMs = 1000, farewellMs = 3000;
constexpr std::size_t receiptsKept = 100, messagesKept = 50;

std::vector<ChannelLogin> logins(const engine::AlertSettings &settings, std::vector<venue::Secret> tokens)
{
    tokens.resize(settings.channels.size());
    std::vector<ChannelLogin> result;
    for (std::size_t i = 0; i < tokens.size(); ++i)
        result.push_back({settings.channels[i], std::move(tokens[i])});
    return result;
}

} // namespace

/// Lives in the notifier's thread.
class Notifier::Worker : public QObject
{
public:
    Worker(engine::AlertSettings settings, std::vector<venue::Secret> tokens, std::string_view mode)
        : m_mode(mode), m_book(settings.rules, settings.timing), m_settings(std::move(settings)), m_tokens(std::move(tokens))
    {
        publish();
    }

    void begin()
    {
        m_sender = std::make_unique<AlertSender>([this](const auto &receipt) { keep(receipt); }, [] { return wallNow(); });
        m_sender->setChannels(logins(m_settings, std::exchange(m_tokens, {})));
        m_tick = std::make_unique<QTimer>();
        connect(m_tick.get(), &QTimer::timeout, this, [this] {
            feelPulse();
            auto messages = m_book.tick(wallNow());
            if (m_silent)
                std::erase_if(messages, [](const auto &message) { return message.kind == engine::AlertMessageKind::heartbeat; });
            say(std::move(messages));
        });
        m_tick->start(alertTickMs);
    }
    void end()
    {
        m_tick.reset();
        const QDeadlineTimer patience(farewellMs);
        while (!m_sender->isIdle() && !patience.hasExpired())
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
        m_sender.reset();
    }
    void take(const engine::Note &note)
    {
        say(m_book.take(note, wallNow()));
        publish(); // a repetition makes no message, and still counts
    }
    void acknowledge(std::optional<std::uint64_t> alert)
    {
        alert ? m_book.acknowledge(*alert) : m_book.acknowledgeAll();
        publish();
    }
    void apply(engine::AlertSettings settings, std::vector<venue::Secret> tokens)
    {
        m_book.setRules(settings.rules);
        m_book.setTiming(settings.timing);
        m_sender->setChannels(logins(settings, std::move(tokens)));
        m_settings = std::move(settings);
        publish();
    }
    void follow(Pulse pulse, std::chrono::milliseconds patience)
    {
        m_pulse = std::move(pulse);
        m_patience = patience;
        m_beat = 0;
    }
    void beginSession(std::string_view mode)
    {
        m_mode = mode;
        m_silent = false;
        m_book = engine::AlertBook(m_settings.rules, m_settings.timing);
        publish();
    }
    void test(const std::string &channel)
    {
        m_sender->sendTo(channel, {engine::AlertMessageKind::trial, {}, wallNow(), m_mode});
        publish();
    }
    [[nodiscard]] std::shared_ptr<const engine::AlertsView> latest() const
    {
        const std::lock_guard lock(m_mutex);
        return m_view;
    }

private:
    void feelPulse()
    {
        const auto beat = m_pulse ? m_pulse() : 0;
        const auto tell = [this](engine::Severity severity, const char *text) {
            take({severity, engine::NoteCode::engineSilent, wallNow(), text});
        };
        if (beat == 0 || std::exchange(m_beat, beat) != beat) {
            m_still.start(); // its clock stops while the computer sleeps, as the engine does
            if (std::exchange(m_silent, false))
                tell(engine::Severity::info, "The engine works again.");
        } else if (!m_silent && m_still.elapsed() > m_patience.count()) {
            m_silent = true;
            tell(engine::Severity::critical,
                 "Ballast's engine stands still: nothing is watched, and nothing is hedged. End Ballast and start it again.");
        }
    }
    void say(std::vector<engine::AlertMessage> messages)
    {
        for (auto &message : messages) {
            message.mode = m_mode;
            m_sender->send(message);
            m_messages.insert(m_messages.begin(), message);
            ++m_messageCount;
        }
        if (m_messages.size() > messagesKept)
            m_messages.resize(messagesKept);
        if (!messages.empty())
            publish();
    }
    void keep(const engine::AlertReceipt &receipt)
    {
        const auto same = std::ranges::find_if(m_receipts, [&](const engine::AlertReceipt &each) {
            return each.state == engine::AlertReceipt::State::waiting && each.channel == receipt.channel && each.kind == receipt.kind
                   && each.alert == receipt.alert;
        });
        if (same != m_receipts.end())
            *same = receipt;
        else
            m_receipts.insert(m_receipts.begin(), receipt);
        if (m_receipts.size() > receiptsKept)
            m_receipts.resize(receiptsKept);
        publish();
    }
    void publish()
    {
        auto view = std::make_shared<engine::AlertsView>();
        view->alerts = m_book.alerts();
        view->receipts = m_receipts;
        view->messages = m_messages;
        view->messageCount = m_messageCount;
        view->settings = m_settings;
        const std::lock_guard lock(m_mutex);
        m_view = std::move(view);
    }

    std::string_view m_mode; ///< a name that lives as long as the program
    engine::AlertBook m_book;
    engine::AlertSettings m_settings;
    std::vector<venue::Secret> m_tokens; ///< until the thread runs
    std::unique_ptr<AlertSender> m_sender;
    std::unique_ptr<QTimer> m_tick;
    std::vector<engine::AlertReceipt> m_receipts;
    std::vector<engine::AlertMessage> m_messages;
    std::uint64_t m_messageCount = 0;
    Pulse m_pulse;
    std::chrono::milliseconds m_patience{};
    std::uint64_t m_beat = 0;
    QElapsedTimer m_still; ///< since the pulse changed
    bool m_silent = false;
    mutable std::mutex m_mutex; ///< guards the view
    std::shared_ptr<const engine::AlertsView> m_view;
};

Notifier::Notifier(engine::AlertSettings settings, std::vector<venue::Secret> tokens, std::string_view mode)
    : m_worker(new Worker(std::move(settings), std::move(tokens), mode))
{
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("alerts"));
    m_thread.start();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->begin(); });
}

Notifier::~Notifier()
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->end(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
    delete m_worker;
}

void Notifier::take(engine::Note note)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, note = std::move(note)] { worker->take(note); }, Qt::QueuedConnection);
}
void Notifier::acknowledge(std::uint64_t alert)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, alert] { worker->acknowledge(alert); }, Qt::QueuedConnection);
}
void Notifier::acknowledgeAll()
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->acknowledge(std::nullopt); }, Qt::QueuedConnection);
}
void Notifier::apply(engine::AlertSettings settings, std::vector<venue::Secret> tokens)
{
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, settings = std::move(settings), tokens = std::move(tokens)]() mutable {
            worker->apply(std::move(settings), std::move(tokens));
        },
        Qt::QueuedConnection);
}
void Notifier::begin(std::string_view mode)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, mode] { worker->beginSession(mode); }, Qt::QueuedConnection);
}
void Notifier::test(std::string channel)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, channel = std::move(channel)] { worker->test(channel); }, Qt::QueuedConnection);
}
void Notifier::follow(Pulse pulse, std::chrono::milliseconds patience)
{
    QMetaObject::invokeMethod(
        m_worker, [&] { m_worker->follow(std::move(pulse), patience); }, Qt::BlockingQueuedConnection);
}
std::shared_ptr<const engine::AlertsView> Notifier::latest() const { return m_worker->latest(); }

} // namespace ballast::runtime
