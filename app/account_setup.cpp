// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account_setup.h"

#include "app/live_run.h"
#include "app/session_desk.h"
#include "keys/key_ring.h"
#include "runtime/clock.h"
#include "runtime/key_check.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QPointer>
#include <QTemporaryDir>
#include <QTimer>

#include <cmath>

namespace ballast::app {

namespace {

using domain::AccountRole;
using domain::Error;
using domain::ErrorKind;
using ui::SetupVenue;
using venue::binance::Rest;

constexpr int accountPatienceMs = 30'000, dialPatienceMs = 20'000, lookEveryMs = 100;

venue::Credentials credentialsOf(const ui::TypedKey &typed) { return {typed.key.reveal(), venue::Secret(typed.secret.reveal()), {}}; }

domain::VenueId venueOf(SetupVenue venue) { return venue == SetupVenue::simulated ? domain::VenueId::simulated : domain::VenueId::binance; }

tl::expected<runtime::LiveOptions, Error> placed(const ui::SetupPlace &place)
{
    if (place.venue == SetupVenue::simulated
        && (!place.address.isValid() || place.address.scheme() != QStringLiteral("http") || !venue::isLoopback(place.address)))
        return tl::unexpected(
            Error::badInput("the simulated exchange is reached on this computer only", "give an address like http://127.0.0.1:9470"));
    runtime::LiveOptions live;
    usePlace(live, place);
    return live;
}

ui::KeyReport reportOn(const ui::SetupPlace &place, domain::KeyUse use, const ui::TypedKey &key)
{
    const auto live = placed(place);
    if (!live)
        return {std::nullopt, live.error()};
    const auto credentials = credentialsOf(key);
    if (!live->asksPermissions) {
        Rest rest(live->endpoints.rest);
        const auto accepted = runtime::readBalance(rest, credentials);
        return accepted ? ui::KeyReport{ui::KeyRights{.told = false, .read = true}, std::nullopt}
                        : ui::KeyReport{std::nullopt, accepted.error()};
    }
    Rest rest(live->permissionsRest.isEmpty() ? live->endpoints.rest : live->permissionsRest, Rest::spotTimePath);
    const auto told = runtime::readKeyPermissions(rest, credentials);
    if (!told)
        return {std::nullopt, told.error()};
    ui::KeyRights rights{true, told->read, told->trade, told->transfer, told->withdraw, told->ipRestricted, told->expires, false};
    rights.expiresSoon = told->expires.isSet() && told->expires - runtime::wallNow() < venue::binance::nearExpiry;
    return {rights, venue::binance::objection(*told, use)};
}

/// Until `there` says so; false when the time is over, or nobody wants the answer any more.
bool waitFor(int patienceMs, const std::function<bool()> &there, const QPointer<QObject> &context)
{
    QElapsedTimer since;
    since.start();
    while (!there()) {
        if (since.hasExpired(patienceMs) || !context || QThread::currentThread()->isInterruptionRequested())
            return false;
        QEventLoop loop;
        QTimer::singleShot(lookEveryMs, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return true;
}

strategy::EconomicsInputs inputsOf(const engine::Snapshot &snapshot)
{
    strategy::EconomicsInputs in;
    in.notional = snapshot.exposure.protectedNotional;
    in.equity = snapshot.exposure.protectedEquity;
    in.leverage = snapshot.exposure.leverage;
    in.liquidationDistance = snapshot.liquidation.distance;
    in.volatility = snapshot.view.volatility;
    in.ratio = snapshot.ratio.target;
    in.tradingCost = snapshot.view.tradingCost;
    in.fundingPerYear = snapshot.view.fundingPerYear;
    in.direction = snapshot.exposure.protectedDelta < 0 ? -1 : 1;
    const auto &instrument = snapshot.hedgeInstrument;
    in.smallestTrade =
        std::max(instrument.minNotional.toDouble(), std::max(instrument.minQuantity, instrument.lotSize).toDouble() * snapshot.market.mark);
    const double dial = snapshot.parameters[strategy::ParameterId::signalDial];
    if (!snapshot.dial.empty())
        in.measuredCost =
            std::ranges::min_element(snapshot.dial, {}, [&](const auto &row) { return std::fabs(row.dial - dial); })->costPerMonth;
    return in;
}

/// A paper session of some seconds in a folder that goes with it: the real market and position, a hedge of the size that the real hedge
/// account could carry, and no order that leaves the program.
tl::expected<ui::EconomicsReport, Error> weighed(const ui::SetupResult &draft, const QPointer<QObject> &context)
{
    auto live = placed(draft.place);
    if (!live)
        return tl::unexpected(live.error());
    ui::EconomicsReport report;
    if (draft.hedge) {
        Rest rest(live->endpoints.rest);
        const auto balance = runtime::readBalance(rest, credentialsOf(*draft.hedge));
        if (!balance)
            return tl::unexpected(balance.error());
        report.hedgeEquity = balance->toDouble();
        if (balance->sign() > 0)
            live->wallet = *balance;
    }
    QTemporaryDir folder;
    if (!folder.isValid())
        return tl::unexpected(Error{ErrorKind::io, "no temporary folder can be made", "free some disk space or set TMPDIR", 0});
    live->mode = engine::Mode::paper;
    live->protectedLogin = credentialsOf(draft.own);
    live->parameters = draft.parameters;
    live->databasePath = folder.filePath(QStringLiteral("weighed.sqlite"));
    const auto session = runtime::startLive(*std::move(live));
    if (!session)
        return tl::unexpected(session.error());
    const auto ready = [&] {
        const auto now = (*session)->latest();
        return now && now->exposure.protectedEquity > 0 && now->view.volatility > 0 && !std::isnan(now->market.mark);
    };
    if (!waitFor(accountPatienceMs, ready, context))
        return tl::unexpected(
            Error{ErrorKind::unavailable, "account and market could not be read in time", "check the connection, and try again", 0});
    (*session)->post(engine::AskForDial{});
    const bool position = std::fabs((*session)->latest()->exposure.protectedDelta) > 0;
    if (position && (*session)->latest()->models.daysOfHistory >= 30)
        (void)waitFor(
            dialPatienceMs, [&] { return !(*session)->latest()->dial.empty(); }, context);
    const auto snapshot = (*session)->latest();
    report.inputs = inputsOf(*snapshot);
    report.figures = strategy::economics(report.inputs, draft.parameters);
    report.quote = snapshot->hedgeInstrument.quote;
    return report;
}

tl::expected<std::unique_ptr<keys::SecretStore>, Error> storeOf(const ui::KeyPlace &place)
{
    if (place.sealedFile.isEmpty())
        return keys::systemStore();
    return keys::openVault(place.sealedFile, venue::Secret(place.passphrase.reveal()));
}

tl::expected<void, Error> keyStoreRuns()
{
    const auto store = keys::systemStore();
    const auto read = store->read(QStringLiteral("index"));
    if (read || read.error().kind == ErrorKind::notFound)
        return {};
    return tl::unexpected(read.error());
}

tl::expected<QString, Error> kept(const QString &folder, const ui::SetupResult &result)
{
    auto accounts = readAccounts(accountsFile(folder));
    if (!accounts)
        return tl::unexpected(accounts.error());
    auto store = storeOf(result.keys);
    if (!store)
        return tl::unexpected(store.error());

    SetUpAccount account;
    account.place = result.place;
    account.sealedFile = result.keys.sealedFile;
    account.parameters = result.parameters;
    account.ownKey = account.id() + QStringLiteral("-protected");
    keys::KeyRing ring(**store);
    const bool testnet = result.place.venue == SetupVenue::binanceTestnet;
    const auto put = [&](const QString &name, AccountRole role, const ui::TypedKey &key) {
        const auto now = runtime::wallNow();
        return ring.put({name, venueOf(result.place.venue), role, testnet, now, now}, credentialsOf(key));
    };
    if (auto done = put(account.ownKey, AccountRole::protectedAccount, result.own); !done)
        return tl::unexpected(done.error());
    if (result.hedge) {
        account.hedgeKey = account.id() + QStringLiteral("-hedge");
        if (auto done = put(account.hedgeKey, AccountRole::hedge, *result.hedge); !done)
            return tl::unexpected(done.error());
    }
    if (result.transfers) {
        account.transferKey = account.id() + QStringLiteral("-transfers");
        account.hedgeName = result.transfers->hedgeName;
        account.protectedName = result.transfers->protectedName;
        if (auto done = put(account.transferKey, AccountRole::protectedAccount, result.transfers->key); !done)
            return tl::unexpected(done.error());
    }
    std::erase_if(*accounts, [&](const SetUpAccount &each) { return each.id() == account.id(); });
    accounts->push_back(account);
    if (auto written = writeAccounts(accountsFile(folder), *accounts); !written)
        return tl::unexpected(written.error());
    return account.id();
}

} // namespace

void AccountSetup::checkKey(ui::SetupPlace place, domain::KeyUse use, ui::TypedKey key, QObject *context,
                            std::function<void(ui::KeyReport)> then)
{
    m_background.ask(
        context, [place = std::move(place), use, key = std::move(key)] { return reportOn(place, use, key); }, std::move(then));
}

void AccountSetup::proveIsolation(ui::SetupPlace place, ui::TypedKey own, ui::TypedKey hedge, QObject *context, Then<void> then)
{
    m_background.ask(
        context,
        [place = std::move(place), own = std::move(own), hedge = std::move(hedge)]() -> tl::expected<void, Error> {
            if (own.key == hedge.key)
                return tl::unexpected(Error{ErrorKind::refused, "both accounts have the same key",
                                            "make a sub-account at the exchange, and a key of its own for the hedge", 0});
            const auto live = placed(place);
            if (!live)
                return tl::unexpected(live.error());
            Rest rest(live->endpoints.rest);
            return runtime::proveIsolation(rest, credentialsOf(own), credentialsOf(hedge));
        },
        std::move(then));
}

void AccountSetup::weigh(ui::SetupResult draft, QObject *context, Then<ui::EconomicsReport> then)
{
    m_background.ask(
        context, [draft = std::move(draft), wanted = QPointer<QObject>(context)] { return weighed(draft, wanted); }, std::move(then));
}

void AccountSetup::askKeyStore(QObject *context, Then<void> then)
{
    m_background.ask(
        context, [] { return keyStoreRuns(); }, std::move(then));
}

void AccountSetup::keep(ui::SetupResult result, QObject *context, Then<QString> then)
{
    m_background.ask(
        context, [folder = m_folder, result = std::move(result)] { return kept(folder, result); }, std::move(then));
}

} // namespace ballast::app
