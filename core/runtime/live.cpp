// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/live.h"

#include "runtime/paper_venue.h"
#include "venue/binance/binance_venue.h"
#include "venue/binance/decoder.h"
#include "venue/binance/permissions.h"

#include <QEventLoop>
#include <QTimer>

#include <utility>

namespace ballast::runtime {

namespace {

using domain::Error;
using domain::ErrorKind;
using venue::binance::Rest;

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

/// Neither mode sends an order, so both accounts' keys are held to the stricter rule: reading only.
tl::expected<void, Error> checkKey(Rest &rest, const venue::Credentials &credentials, const char *whose)
{
    const auto permissions = await<venue::KeyPermissions>([&](auto then) { readPermissions(rest, credentials, then); });
    if (!permissions) {
        auto error = permissions.error();
        error.what = std::string("the key of the ") + whose + " account was not accepted: " + error.what;
        return tl::unexpected(std::move(error));
    }
    if (auto refused = venue::binance::objection(*permissions, domain::AccountRole::protectedAccount)) {
        if (permissions->trade && !permissions->withdraw)
            refused->what = std::string("the key of the ") + whose + " account may trade";
        return tl::unexpected(*std::move(refused));
    }
    if (!permissions->read)
        return tl::unexpected(Error{ErrorKind::refused, std::string("the key of the ") + whose + " account may not read",
                                    "allow reading for it at the exchange", 0});
    return {};
}

tl::expected<std::vector<domain::Instrument>, Error> askTheExchange(const LiveOptions &options)
{
    Rest market(options.endpoints.rest);
    auto instruments = readInstruments(market, options);
    if (!instruments)
        return instruments;
    Rest keys(options.permissionsRest.isEmpty() ? options.endpoints.rest : options.permissionsRest);
    if (auto fine = checkKey(keys, options.protectedLogin, "protected"); !fine)
        return tl::unexpected(fine.error());
    if (options.hedgeLogin) {
        if (auto fine = checkKey(keys, *options.hedgeLogin, "hedge"); !fine)
            return tl::unexpected(fine.error());
    }
    return instruments;
}

VenueFactory venueFactory(const LiveOptions &options, const domain::Instrument &instrument, const domain::Account &hedge)
{
    auto endpoints = options.endpoints;
    endpoints.orderStream.clear(); // nothing here has an order to send
    return [mode = options.mode, endpoints, hedge, asset = instrument.settle, wallet = options.wallet, seed = std::uint64_t(wallNow().ns)](
               venue::EventSink events, venue::ErrorSink errors, venue::Clock clock) -> std::unique_ptr<venue::Venue> {
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
    const bool paper = options.mode == engine::Mode::paper;
    if (options.mode != engine::Mode::observe && !paper)
        return tl::unexpected(Error::badInput("this session only observes or trades on paper"));
    if (options.venue != domain::VenueId::binance && options.venue != domain::VenueId::simulated)
        return tl::unexpected(Error::badInput("this exchange can't be watched yet", "choose binance or simulated"));
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
    config.accounts = {
        {protectedId, options.venue, domain::AccountRole::protectedAccount, domain::PositionMode::oneWay, "Protected"},
        {hedgeId, options.venue, domain::AccountRole::hedge, domain::PositionMode::oneWay, paper ? "Hedge (paper)" : "Hedge (observed)"}};
    config.hedgeInstrument = traded;
    config.hedgeAccount = hedgeId;
    config.strategy = options.strategy;
    config.parameters = options.parameters;
    config.session = std::uint64_t(wallNow().ms());
    config.armAtStart = paper; // no order of it can leave the program
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
