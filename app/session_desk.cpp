// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session_desk.h"

#include "app/held_key.h"
#include "app/live_run.h"
#include "store/mode_evidence.h"

#include <algorithm>
#include <cstdio>

namespace ballast::app {

namespace {

using domain::Error;
using domain::ErrorKind;
using engine::Mode;
using ui::Rung;
using Phase = ui::SessionState::Phase;

constexpr Mode ladder[] = {Mode::demo, Mode::observe, Mode::paper, Mode::testnet, Mode::live};

void complainOf(const Error &error) { std::fprintf(stderr, "ballast: %s\n", error.message().c_str()); }

QString titleOf(ui::SetupVenue venue)
{
    switch (venue) {
    case ui::SetupVenue::simulated: return SessionDesk::tr("Simulated exchange");
    case ui::SetupVenue::binanceTestnet: return SessionDesk::tr("Binance testnet");
    case ui::SetupVenue::binance: return SessionDesk::tr("Binance");
    }
    return {};
}

std::vector<Rung> rungsOf(const QString &folder)
{
    const auto accounts = readAccounts(accountsFile(folder));
    const auto symbol = runtime::LiveOptions().symbol;
    std::vector<Rung> out;
    for (const auto mode : ladder) {
        Rung rung;
        rung.mode = mode;
        if (const auto gate = engine::gate(mode); gate.days > 0) {
            const auto evidence =
                store::readModeEvidence(folder + u'/' + databaseName(gate.below, domain::VenueId::binance, symbol), gate.below);
            if (evidence) {
                rung.evidence = *evidence;
                rung.missing = engine::missing(mode, *evidence);
            } else {
                rung.missing = {evidence.error().message()};
            }
        }
        if (mode == Mode::live)
            rung.phrase = engine::livePhrase(symbol);
        for (const auto &account : accounts ? *accounts : std::vector<SetUpAccount>()) {
            if (fits(account, mode))
                rung.accounts.push_back({account.id(), titleOf(account.place.venue), !account.sealedFile.isEmpty(),
                                         account.place.venue != ui::SetupVenue::simulated});
        }
        out.push_back(std::move(rung));
    }
    return out;
}

/// Everything that can be refused before the running session is ended: account, keys, gate, typed phrase.
tl::expected<StartRun, Error> plan(const QString &folder, const ui::SessionWish &wish)
{
    const auto accounts = readAccounts(accountsFile(folder));
    if (!accounts)
        return tl::unexpected(accounts.error());
    const auto account = std::ranges::find_if(*accounts, [&](const SetUpAccount &each) { return each.id() == wish.account; });
    if (account == accounts->end() || !fits(*account, wish.mode))
        return tl::unexpected(Error{ErrorKind::notFound, "no account is set up for this mode", "set one up first", 0});

    runtime::LiveOptions live;
    live.mode = wish.mode;
    usePlace(live, account->place);
    live.parameters = account->parameters;
    live.databasePath = folder + u'/' + databaseName(wish.mode, live.venue, live.symbol);
    live.error = complainOf;
    if (auto opened = openTheMode(live, folder, {}, [&](const std::string &) { return wish.phrase.toStdString(); }); !opened)
        return tl::unexpected(opened.error());

    auto store = account->sealedFile.isEmpty() ? tl::expected<std::unique_ptr<keys::SecretStore>, Error>(keys::systemStore())
                                               : keys::openVault(account->sealedFile, venue::Secret(wish.passphrase.reveal()));
    if (!store)
        return tl::unexpected(store.error());
    keys::KeyRing ring(**store);
    const bool testnet = account->place.venue == ui::SetupVenue::binanceTestnet;
    auto own = heldKey(ring, account->ownKey, domain::AccountRole::protectedAccount, live.venue, testnet);
    if (!own)
        return tl::unexpected(own.error());
    live.protectedLogin = *std::move(own);
    // What may trade stays in the key store unless this mode trades.
    if (engine::outlivesTheProcess(wish.mode)) {
        auto hedge = heldKey(ring, account->hedgeKey, domain::AccountRole::hedge, live.venue, testnet);
        if (!hedge)
            return tl::unexpected(hedge.error());
        live.hedgeLogin = *std::move(hedge);
        if (!account->transferKey.isEmpty()) {
            auto mover = heldKey(ring, account->transferKey, domain::AccountRole::protectedAccount, live.venue, testnet);
            if (!mover)
                return tl::unexpected(mover.error());
            live.transfers = venue::TransferLogin{*std::move(mover), account->protectedName.toUtf8(), account->hedgeName.toUtf8()};
        }
    }
    return [live = std::move(live)](const NoteSink &notify) mutable {
        live.notify = notify;
        return startWatched(live);
    };
}

} // namespace

QString accountsFile(const QString &folder) { return folder + QStringLiteral("/accounts.json"); }

SessionDesk::SessionDesk(QString folder, runtime::DemoOptions demo, SessionWatch watch)
    : m_folder(std::move(folder)), m_demo(std::move(demo)), m_watch(std::move(watch)), m_background(QStringLiteral("sessions"))
{
    if (!m_demo.error)
        m_demo.error = complainOf;
}

SessionDesk::~SessionDesk()
{
    m_background.finish([ended = std::make_shared<RunningSession>(swap({}))] { *ended = {}; });
}

RunningSession SessionDesk::swap(RunningSession next)
{
    const std::lock_guard lock(m_mutex);
    m_sessions += next.session ? 1 : 0;
    return std::exchange(m_running, std::move(next));
}

void SessionDesk::enter(Phase phase)
{
    m_state.phase = phase;
    Q_EMIT changed();
}

void SessionDesk::fail(Mode wanted, Error error)
{
    m_state.wanted = wanted;
    m_state.error = std::move(error);
    enter(m_running.session ? Phase::running : Phase::none);
}

void SessionDesk::dismissError()
{
    m_state.error.reset();
    m_state.wanted.reset();
    Q_EMIT changed();
}

void SessionDesk::readLadder(QObject *context, std::function<void(std::vector<Rung>)> then)
{
    m_background.ask(
        context, [folder = m_folder] { return rungsOf(folder); }, std::move(then));
}

void SessionDesk::start(ui::SessionWish wish)
{
    if (m_state.isBusy())
        return;
    m_state.error.reset();
    m_state.wanted.reset();
    if (wish.mode == Mode::demo)
        return endThenBegin(Mode::demo, startDemo(m_demo));
    enter(Phase::checking);
    const auto mode = wish.mode;
    m_background.ask(
        this, [folder = m_folder, wish = std::move(wish)] { return plan(folder, wish); },
        [this, mode](tl::expected<StartRun, Error> run) {
            if (!run)
                return fail(mode, run.error());
            endThenBegin(mode, *std::move(run));
        });
}

void SessionDesk::endThenBegin(Mode mode, StartRun run)
{
    if (!m_running.session)
        return begin(mode, std::move(run));
    m_last = m_running.session->latest();
    enter(Phase::ending);
    m_background.ask(
        this,
        [ended = swap({})]() mutable {
            ended = {};
            return true;
        },
        [this, mode, run = std::move(run)](bool) { begin(mode, run); });
}

void SessionDesk::begin(Mode mode, StartRun run)
{
    m_state.mode = mode;
    if (m_watch.begins)
        m_watch.begins(mode);
    enter(Phase::starting);
    const auto notify = m_watch.notify ? m_watch.notify : [](const engine::Note &) {};
    m_background.ask(
        this, [run = std::move(run), notify] { return run(notify); },
        [this, mode](tl::expected<RunningSession, Error> started) {
            if (!started)
                return fail(mode, started.error());
            (void)swap(*std::move(started));
            enter(Phase::running);
        });
}

std::shared_ptr<const engine::Snapshot> SessionDesk::latest() const { return m_running.session ? m_running.session->latest() : m_last; }

QString SessionDesk::databasePath() const { return m_running.session ? m_running.session->databasePath() : QString(); }

runtime::HostStatistics SessionDesk::statistics() const
{
    return m_running.session ? m_running.session->statistics() : runtime::HostStatistics();
}

void SessionDesk::stop()
{
    if (m_running.session)
        m_running.session->stop();
}

SessionView SessionDesk::view() const
{
    const std::lock_guard lock(m_mutex);
    if (!m_running.session)
        return {};
    return {m_sessions, m_running.session->latest(), m_running.session->databasePath()};
}

std::uint64_t SessionDesk::post(engine::Intent intent)
{
    const std::lock_guard lock(m_mutex);
    if (!m_running.session)
        return 0;
    m_running.session->post(std::move(intent));
    return m_sessions;
}

} // namespace ballast::app

#include "moc_session_desk.cpp"
