// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/live.h"

#include "runtime/paper_venue.h"
#include "venue/binance/binance_venue.h"
#include "venue/binance/decoder.h"
#include "venue/binance/permissions.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <utility>

namespace ballast::runtime {

namespace {

using domain::Error;
using domain::ErrorKind;
using venue::binance::Rest;

constexpr auto deadManAfter = std::chrono::minutes(2);
constexpr int patienceMs = 20'000;
constexpr domain::AccountId protectedId{0}, hedgeId{1};
constexpr domain::InstrumentId traded{0};

/// Waits for one answer of `ask(then)`.
template<typename T>
tl::expected<T, Error> await(const std::function<void(std::function<void(tl::expected<T, Error>)>)> &ask)
{
    // Shared with the callback, which may come after the patience has ended.
    struct Wait
    {
        std::optional<tl::expected<T, Error>> answer;
        QEventLoop loop;
    };
    const auto wait = std::make_shared<Wait>();
    ask([wait](tl::expected<T, Error> answer) {
        wait->answer = std::move(answer);
        wait->loop.quit();
    });
    if (!wait->answer) {
        QTimer::singleShot(patienceMs, &wait->loop, &QEventLoop::quit);
        wait->loop.exec();
    }
    if (!wait->answer)
        return tl::unexpected(
            Error{ErrorKind::unavailable, "the exchange does not answer", "check the address and the internet connection", 0});
    return *std::move(wait->answer);
}

/// The instrument as the exchange defines it, and Bitcoin beside it, where it is listed: the correlation signals watch how they move
/// together.
tl::expected<std::vector<domain::Instrument>, Error> readInstruments(Rest &rest, const LiveOptions &options)
{
    const auto reply = await<QByteArray>([&](auto then) {
        rest.call(venue::binance::Method::get, "/fapi/v1/exchangeInfo", {}, venue::binance::Security::none, nullptr, then);
    });
    if (!reply)
        return tl::unexpected(reply.error());
    constexpr domain::InstrumentId reference{1};
    constexpr const char *bitcoin = "BTCUSDT";
    venue::binance::SymbolTable table;
    table.add(options.symbol, traded);
    if (options.symbol != bitcoin)
        table.add(bitcoin, reference);
    venue::binance::Decoder decoder(std::move(table));
    std::string text = reply->toStdString();
    const auto decoded = decoder.decodeStrictly(text, {});
    if (!decoded)
        return tl::unexpected(Error{decoded.error().kind, "exchangeInfo: " + decoded.error().what, "check the address of the exchange", 0});
    std::vector<domain::Instrument> out;
    for (const auto id : {traded, reference}) {
        for (const auto &event : decoded->events) {
            const auto *definition = std::get_if<engine::InstrumentDefinition>(&event.body);
            if (definition && definition->instrument.id == id && out.size() == id.value)
                out.push_back(definition->instrument);
        }
    }
    if (out.empty())
        return tl::unexpected(
            Error{ErrorKind::notFound, "the exchange does not list " + options.symbol, "choose a symbol that it lists, like ETHUSDT", 0});
    return out;
}

/// Where no order is sent, both accounts' keys are held to the stricter rule: reading only.
tl::expected<void, Error> checkKey(Rest &rest, const venue::Credentials &credentials, domain::AccountRole held, const char *whose)
{
    const auto permissions = await<venue::KeyPermissions>([&](auto then) { readPermissions(rest, credentials, then); });
    if (!permissions) {
        auto error = permissions.error();
        error.what = std::string("the key of the ") + whose + " account was not accepted: " + error.what;
        return tl::unexpected(std::move(error));
    }
    if (auto refused = venue::binance::objection(*permissions, held)) {
        if (permissions->trade && !permissions->withdraw)
            refused->what = std::string("the key of the ") + whose + " account may trade";
        return tl::unexpected(*std::move(refused));
    }
    if (!permissions->read)
        return tl::unexpected(Error{ErrorKind::refused, std::string("the key of the ") + whose + " account may not read",
                                    "allow reading for it at the exchange", 0});
    return {};
}

/// The exchange gives one listen key per account, however often it is asked: the same one twice is the same account.
tl::expected<void, Error> proveIsolation(Rest &rest, const venue::Credentials &own, const venue::Credentials &hedge)
{
    const auto ask = [&](const venue::Credentials &credentials) {
        return await<QByteArray>([&](auto then) {
            rest.call(venue::binance::Method::post, "/fapi/v1/listenKey", {}, venue::binance::Security::key, &credentials, then);
        });
    };
    const auto first = ask(own), second = ask(hedge);
    if (!first || !second)
        return tl::unexpected(first ? second.error() : first.error());
    const auto keyOf = [](const QByteArray &reply) {
        return QJsonDocument::fromJson(reply).object().value(QStringLiteral("listenKey")).toString();
    };
    const QString one = keyOf(*first), two = keyOf(*second);
    if (one.isEmpty() || two.isEmpty())
        return tl::unexpected(
            Error::badInput("the exchange did not show that the two keys belong to different accounts", "nothing is traded until it does"));
    if (one == two)
        return tl::unexpected(Error{ErrorKind::refused, "both keys belong to the same account",
                                    "make a sub-account at the exchange, and a key of its own for the hedge", 0});
    return {};
}

tl::expected<std::vector<domain::Instrument>, Error> askTheExchange(const LiveOptions &options)
{
    const auto &endpoints = options.route ? options.route->endpoints() : options.endpoints;
    Rest market(endpoints.rest);
    auto instruments = readInstruments(market, options);
    if (!instruments || !options.asksPermissions)
        return instruments;
    const bool elsewhere = !options.permissionsRest.isEmpty();
    Rest other(options.permissionsRest);
    auto &keys = elsewhere ? other : market;
    using domain::AccountRole;
    if (auto fine = checkKey(keys, options.protectedLogin, AccountRole::protectedAccount, "protected"); !fine)
        return tl::unexpected(fine.error());
    if (options.hedgeLogin) {
        const auto held = options.route ? AccountRole::hedge : AccountRole::protectedAccount;
        if (auto fine = checkKey(keys, *options.hedgeLogin, held, "hedge"); !fine)
            return tl::unexpected(fine.error());
    }
    if (options.route) {
        if (auto apart = proveIsolation(market, options.protectedLogin, *options.hedgeLogin); !apart)
            return tl::unexpected(apart.error());
    }
    return instruments;
}

VenueFactory venueFactory(const LiveOptions &options, const domain::Instrument &instrument, const domain::Account &hedge)
{
    if (options.route) {
        return [route = *options.route, seed = std::uint64_t(wallNow().ns)](venue::EventSink events, venue::ErrorSink errors,
                                                                            venue::Clock clock) -> std::unique_ptr<venue::Venue> {
            return std::make_unique<venue::binance::BinanceVenue>(route, std::move(events), std::move(errors), std::move(clock), seed);
        };
    }
    return [mode = options.mode, endpoints = options.endpoints, hedge, asset = instrument.settle, wallet = options.wallet,
            seed = std::uint64_t(wallNow().ns)](venue::EventSink events, venue::ErrorSink errors,
                                                venue::Clock clock) -> std::unique_ptr<venue::Venue> {
        const WatchedFactory watched = [&](venue::EventSink sink) {
            return std::make_unique<venue::binance::BinanceVenue>(endpoints, std::move(sink), errors, clock, seed);
        };
        if (mode == engine::Mode::observe)
            return std::make_unique<ObserveVenue>(watched, hedge, asset, std::move(events), errors, clock);
        exchange::PaperConfig paper;
        paper.account = hedge.id;
        paper.wallet = wallet;
        paper.asset = asset;
        return std::make_unique<PaperVenue>(watched, paper, std::move(events), errors, clock);
    };
}

} // namespace

tl::expected<std::unique_ptr<Session>, Error> startLive(LiveOptions options)
{
    const bool paper = options.mode == engine::Mode::paper, trades = engine::outlivesTheProcess(options.mode);
    if (options.mode == engine::Mode::demo)
        return tl::unexpected(Error::badInput("the demo has a market of its own", "start it with 'ballast demo'"));
    if (trades != options.route.has_value())
        return tl::unexpected(Error::badInput(trades ? "there is no route for orders" : "this mode has no use for a route for orders"));
    if (trades && (!options.hedgeLogin || options.hedgeLogin->key.isEmpty() || options.hedgeLogin->secret.isEmpty()))
        return tl::unexpected(Error::badInput("the key or the secret of the hedge account is missing", "enter both"));
    if (trades && options.hedgeLogin->key == options.protectedLogin.key)
        return tl::unexpected(Error{ErrorKind::refused, "both accounts have the same key",
                                    "make a sub-account at the exchange, and a key of its own for the hedge", 0});
    if (options.venue != domain::VenueId::binance && options.venue != domain::VenueId::simulated)
        return tl::unexpected(Error::badInput("this exchange can't be used yet", "choose binance or simulated"));
    if (options.symbol.empty() || !domain::Symbol::fits(options.symbol))
        return tl::unexpected(Error::badInput("'" + options.symbol + "' is not a symbol", "choose one like ETHUSDT"));
    if (options.protectedLogin.key.isEmpty() || options.protectedLogin.secret.isEmpty())
        return tl::unexpected(Error::badInput("the key or the secret of the protected account is missing", "enter both"));
    if (paper && options.wallet.sign() <= 0)
        return tl::unexpected(Error::badInput("the paper wallet must hold something", "choose e.g. --wallet 5000"));
    if (paper)
        options.hedgeLogin.reset();

    const auto instruments = askTheExchange(options);
    if (!instruments)
        return tl::unexpected(instruments.error());

    engine::EngineConfig config;
    config.mode = options.mode;
    config.instruments = *instruments;
    config.schedules.resize(instruments->size());
    config.accounts = {{protectedId, options.venue, domain::AccountRole::protectedAccount, domain::PositionMode::oneWay, "Protected"},
                       {hedgeId, options.venue, domain::AccountRole::hedge, domain::PositionMode::oneWay,
                        paper    ? "Hedge (paper)"
                        : trades ? "Hedge"
                                 : "Hedge (observed)"}};
    config.hedgeInstrument = traded;
    config.hedgeAccount = hedgeId;
    config.strategy = options.strategy;
    config.parameters = options.parameters;
    config.session = std::uint64_t(wallNow().ms());
    config.armAtStart = paper || options.arm; // no order of the first can leave the program
    if (trades)
        config.deadManAfter = deadManAfter;
    const auto hedge = config.accounts[hedgeId.value];

    SessionSetup setup{engine::Engine(std::move(config)),
                       {},
                       venueFactory(options, instruments->front(), hedge),
                       *instruments,
                       {},
                       MarketClock(wallNow()),
                       options.databasePath,
                       options.notify,
                       options.error};
    setup.logins.push_back({protectedId, domain::AccountRole::protectedAccount, std::move(options.protectedLogin)});
    if (options.hedgeLogin)
        setup.logins.push_back({hedgeId, domain::AccountRole::hedge, *std::move(options.hedgeLogin)});
    return Session::start(std::move(setup));
}

} // namespace ballast::runtime
