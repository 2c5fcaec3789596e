// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/live.h"

#include "runtime/await_answer.h"
#include "runtime/key_check.h"
#include "runtime/paper_venue.h"
#include "venue/binance/binance_venue.h"
#include "venue/binance/decoder.h"

#include <utility>

namespace ballast::runtime {

namespace {

using domain::Error;
using domain::ErrorKind;
using venue::binance::Rest;

constexpr auto deadManAfter = std::chrono::minutes(2);
constexpr domain::InstrumentId traded{0};

/// The instrument as the exchange defines it, and Bitcoin beside it, where it is listed: the correlation signals watch how they move
/// together.
tl::expected<std::vector<domain::Instrument>, Error> readInstruments(Rest &rest, const LiveOptions &options)
{
    const auto reply = awaitAnswer<QByteArray>([&](auto then) {
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

tl::expected<std::vector<domain::Instrument>, Error> askTheExchange(const LiveOptions &options)
{
    const auto &endpoints = options.route ? options.route->endpoints() : options.endpoints;
    Rest market(endpoints.rest);
    auto instruments = readInstruments(market, options);
    if (!instruments || !options.asksPermissions)
        return instruments;
    const bool elsewhere = !options.permissionsRest.isEmpty();
    Rest other(options.permissionsRest, Rest::spotTimePath);
    auto &keys = elsewhere ? other : market;
    using domain::KeyUse;
    std::vector<std::pair<const venue::Credentials *, KeyUse>> used{{&options.protectedLogin, KeyUse::watchProtected}};
    if (options.hedgeLogin)
        used.emplace_back(&*options.hedgeLogin, options.route ? KeyUse::trade : KeyUse::watchHedge);
    if (options.transfers)
        used.emplace_back(&options.transfers->credentials, KeyUse::transfer);
    for (const auto &[login, use] : used) {
        if (const auto fits = checkKey(keys, *login, use); !fits)
            return tl::unexpected(fits.error());
    }
    if (options.route) {
        if (auto apart = proveIsolation(market, options.protectedLogin, *options.hedgeLogin); !apart)
            return tl::unexpected(apart.error());
    }
    return instruments;
}

VenueFactory venueFactory(const LiveOptions &options, const std::optional<venue::TransferRoute> &transfers,
                          const domain::Instrument &instrument, const domain::Account &hedge)
{
    if (options.route) {
        return [route = *options.route, transfers, seed = std::uint64_t(wallNow().ns)](
                   venue::EventSink events, venue::ErrorSink errors, venue::Clock clock) -> std::unique_ptr<venue::Venue> {
            return std::make_unique<venue::binance::BinanceVenue>(route, std::move(events), std::move(errors), std::move(clock), seed,
                                                                  transfers);
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
    std::optional<venue::TransferRoute> transfers;
    if (options.transfers) {
        if (!options.route)
            return tl::unexpected(Error{ErrorKind::refused, "this mode moves no money between accounts", "leave transfers off", 0});
        auto route = venue::TransferRoute::along(*options.route, *options.transfers);
        if (!route)
            return tl::unexpected(route.error());
        transfers = *std::move(route);
    }

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
    if (transfers)
        config.transfers = engine::TransferRight::granted;
    const auto hedge = config.accounts[hedgeId.value];
    std::unique_ptr<store::EventRecorder> recorder;
    if (!options.recordPath.isEmpty()) {
        auto started = recordSession(options.recordPath, config, options.error);
        if (!started)
            return tl::unexpected(started.error());
        recorder = *std::move(started);
    }

    SessionSetup setup{engine::Engine(std::move(config)),
                       {},
                       venueFactory(options, transfers, instruments->front(), hedge),
                       *instruments,
                       {},
                       MarketClock(wallNow(), 1, Asleep::goesOn),
                       options.databasePath,
                       options.notify,
                       options.error,
                       std::move(recorder)};
    setup.logins.push_back({protectedId, domain::AccountRole::protectedAccount, std::move(options.protectedLogin)});
    if (options.hedgeLogin)
        setup.logins.push_back({hedgeId, domain::AccountRole::hedge, *std::move(options.hedgeLogin)});
    return Session::start(std::move(setup));
}

} // namespace ballast::runtime
