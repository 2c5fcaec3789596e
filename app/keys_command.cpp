// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys_command.h"

#include "runtime/clock.h"
#include "runtime/key_check.h"
#include "secret_input.h"
#include "usage.h"
#include "venue/binance/binance_venue.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <cstdio>
#include <optional>

namespace ballast::app {

namespace {

using domain::AccountRole;
using domain::Error;
using domain::ErrorKind;
using domain::VenueId;
using keys::KeyEntry;

struct KeysOptions
{
    QString action, name, vault;
    QUrl rest;
    KeyEntry entry;
};

int fail(const Error &error) { return complain(QStringLiteral("keys"), QString::fromStdString(error.message()), failed); }

/// Fills `options`; otherwise the exit status.
std::optional<int> readKeysOptions(const QStringList &arguments, KeysOptions &options)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Keeps API keys in the desktop's key store, or in a sealed file. They are asked for, or read from standard input:\n"
                       "the passphrase of the sealed file, if there is one, then the key, then its secret.\n\n"
                       "  add NAME     asks the exchange what the key may do; kept only when it fits its role\n"
                       "  list         the names, never the keys\n"
                       "  check [NAME] asks the exchange again\n"
                       "  remove NAME"));
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("action"), QStringLiteral("add, list, check or remove"));
    parser.addOptions(
        {{QStringLiteral("role"), QStringLiteral("protected (may only read) or hedge (may trade)."), QStringLiteral("ROLE")},
         {QStringLiteral("venue"), QStringLiteral("binance, or simulated."), QStringLiteral("NAME"), QStringLiteral("binance")},
         {QStringLiteral("testnet"), QStringLiteral("A key of the exchange's test system.")},
         {QStringLiteral("rest"), QStringLiteral("Address of the simulated exchange."), QStringLiteral("URL"),
          QStringLiteral("http://127.0.0.1:9470")},
         {QStringLiteral("vault"), QStringLiteral("A sealed file instead of the key store."), QStringLiteral("FILE")}});
    const auto wrong = [](const QString &what) {
        return complain(QStringLiteral("keys"), what + QStringLiteral("; see 'ballast keys --help'"), wrongUsage);
    };
    if (!parser.parse(QStringList{QStringLiteral("ballast keys")} + arguments)) {
        QString what = parser.errorText();
        while (what.endsWith(u'.'))
            what.chop(1);
        return wrong(what);
    }
    if (parser.isSet(QStringLiteral("help"))) {
        printUsage(parser, QStringLiteral("keys"));
        return 0;
    }
    const auto words = parser.positionalArguments();
    options.action = words.value(0);
    options.name = words.value(1);
    const bool named = options.action == QStringLiteral("add") || options.action == QStringLiteral("remove");
    const bool known = named || options.action == QStringLiteral("list") || options.action == QStringLiteral("check");
    if (!known)
        return wrong(QStringLiteral("say add, list, check or remove"));
    // What is too much is not named in the message: it may be a secret.
    if (words.size() > 2 || (options.action == QStringLiteral("list") && words.size() > 1))
        return wrong(QStringLiteral("there is an argument too many (keys and secrets are never arguments)"));
    if (named && !keys::isKeyName(options.name))
        return wrong(QStringLiteral("give the key a name of letters, digits, '-' and '_', at most 40"));
    options.vault = parser.value(QStringLiteral("vault"));
    auto &entry = options.entry;
    entry.name = options.name;
    entry.testnet = parser.isSet(QStringLiteral("testnet"));
    options.rest = QUrl(parser.value(QStringLiteral("rest")));
    const auto venue = parser.value(QStringLiteral("venue"));
    if (venue != QStringLiteral("binance") && venue != QStringLiteral("simulated"))
        return wrong(QStringLiteral("--venue must be binance or simulated"));
    entry.venue = venue == QStringLiteral("binance") ? VenueId::binance : VenueId::simulated;
    const QString host = options.rest.host();
    if (!options.rest.isValid()
        || (host != QStringLiteral("127.0.0.1") && host != QStringLiteral("localhost") && host != QStringLiteral("::1")))
        return wrong(QStringLiteral("--rest must be an address on this computer, like http://127.0.0.1:9470"));
    if (options.action == QStringLiteral("add")) {
        const auto role = parser.value(QStringLiteral("role"));
        if (role != QStringLiteral("protected") && role != QStringLiteral("hedge"))
            return wrong(QStringLiteral("--role must be protected or hedge"));
        entry.role = role == QStringLiteral("hedge") ? AccountRole::hedge : AccountRole::protectedAccount;
    }
    return std::nullopt;
}

/// What the exchange says of the key goes to standard output; an error where it must not be used so.
tl::expected<void, Error> checkAtTheExchange(const KeyEntry &entry, const venue::Credentials &credentials, const QUrl &simulated)
{
    using venue::binance::Rest;
    if (entry.testnet) { // no call for permissions there, and no money: that it is a key at all
        Rest rest(venue::binance::testnetEndpoints().rest);
        if (const auto accepted = runtime::readBalance(rest, credentials); !accepted)
            return tl::unexpected(accepted.error());
        std::puts("The test system accepts the key; it does not say what the key may do.");
        return {};
    }
    Rest rest(entry.venue == VenueId::simulated ? simulated : QUrl(QStringLiteral("https://api.binance.com")), Rest::spotTimePath);
    const auto use = entry.role == AccountRole::hedge ? domain::KeyUse::trade : domain::KeyUse::watchProtected;
    const auto permissions = runtime::checkKey(rest, credentials, use);
    if (!permissions)
        return tl::unexpected(permissions.error());
    std::printf("The exchange says: read %s, trade %s, transfer %s, withdraw %s, fixed addresses %s\n", permissions->read ? "yes" : "no",
                permissions->trade ? "yes" : "no", permissions->transfer ? "yes" : "no", permissions->withdraw ? "yes" : "no",
                permissions->ipRestricted ? "yes" : "no");
    for (const auto &weakness : venue::binance::weaknesses(*permissions, use, runtime::wallNow()))
        std::printf("Warning: %s\n", weakness.text.c_str());
    return {};
}

const char *roleName(AccountRole role) { return role == AccountRole::hedge ? "hedge" : "protected"; }

QString dayOf(domain::Timestamp at)
{
    return at.isSet() ? QDateTime::fromMSecsSinceEpoch(at.ms(), Qt::UTC).toString(QStringLiteral("yyyy-MM-dd hh:mm"))
                      : QStringLiteral("never");
}

tl::expected<void, Error> addKey(keys::KeyRing &ring, KeysOptions &options)
{
    auto &entry = options.entry;
    const auto credentials = readCredentials(entry.role == AccountRole::hedge ? "the hedge account (may trade, must not withdraw)"
                                                                              : "the protected account (may only read)");
    if (!credentials)
        return tl::unexpected(credentials.error());
    const auto held = ring.list();
    if (!held)
        return tl::unexpected(held.error());
    for (const auto &other : *held) {
        const auto same = other.name == entry.name ? tl::unexpected(Error{}) : ring.find(other.name);
        if (same && same->key == credentials->key)
            return tl::unexpected(Error{ErrorKind::refused, "this key is held already, as '" + other.name.toStdString() + "'",
                                        "the hedge needs a sub-account and a key of its own", 0});
    }
    if (auto fine = checkAtTheExchange(entry, *credentials, options.rest); !fine)
        return fine;
    entry.added = entry.checked = runtime::wallNow();
    if (auto done = ring.put(entry, *credentials); !done)
        return done;
    std::printf("Kept as '%s' (%s account).\n", qPrintable(entry.name), roleName(entry.role));
    return {};
}

tl::expected<void, Error> listKeys(keys::KeyRing &ring)
{
    const auto entries = ring.list();
    if (!entries)
        return tl::unexpected(entries.error());
    if (entries->empty())
        std::puts("No key is held.");
    for (const auto &entry : *entries) {
        const auto venue = domain::name(entry.venue);
        std::printf("%-20s %-10s %-10.*s %-8s added %s   checked %s\n", qPrintable(entry.name), roleName(entry.role), int(venue.size()),
                    venue.data(), entry.testnet ? "testnet" : "", qPrintable(dayOf(entry.added)), qPrintable(dayOf(entry.checked)));
    }
    return {};
}

tl::expected<void, Error> checkKeys(keys::KeyRing &ring, const KeysOptions &options)
{
    const auto entries = ring.list();
    if (!entries)
        return tl::unexpected(entries.error());
    std::optional<Error> worst;
    bool any = false;
    for (const auto &entry : *entries) {
        if (!options.name.isEmpty() && entry.name != options.name)
            continue;
        any = true;
        std::printf("%s (%s account)\n", qPrintable(entry.name), roleName(entry.role));
        std::fflush(stdout);
        const auto credentials = ring.find(entry.name);
        auto fine = credentials ? checkAtTheExchange(entry, *credentials, options.rest) : tl::unexpected(credentials.error());
        if (fine)
            fine = ring.markChecked(entry.name, runtime::wallNow());
        if (!fine) {
            std::printf("Refused: %s\n", fine.error().message().c_str());
            worst = fine.error();
        }
    }
    if (!any)
        return tl::unexpected(Error{ErrorKind::notFound, options.name.isEmpty() ? "no key is held" : "no key is held under this name",
                                    "'ballast keys add' adds one", 0});
    if (worst)
        return tl::unexpected(*worst);
    return {};
}

tl::expected<void, Error> carryOut(keys::KeyRing &ring, KeysOptions &options)
{
    if (options.action == QStringLiteral("add"))
        return addKey(ring, options);
    if (options.action == QStringLiteral("list"))
        return listKeys(ring);
    if (options.action == QStringLiteral("check"))
        return checkKeys(ring, options);
    return ring.remove(options.name);
}

} // namespace

tl::expected<std::unique_ptr<keys::SecretStore>, Error> openStore(const QString &vaultPath)
{
    if (vaultPath.isEmpty())
        return keys::systemStore();
    auto passphrase = readHidden("Passphrase of the sealed file (not shown): ");
    if (!passphrase)
        return tl::unexpected(passphrase.error());
    return keys::openVault(vaultPath, *std::move(passphrase));
}

int runKeys(QCoreApplication &, const QStringList &arguments)
{
    KeysOptions options;
    if (const auto status = readKeysOptions(arguments, options))
        return *status;
    const auto store = openStore(options.vault);
    if (!store)
        return fail(store.error());
    keys::KeyRing ring(**store);
    if (const auto done = carryOut(ring, options); !done)
        return fail(done.error());
    return 0;
}

} // namespace ballast::app
