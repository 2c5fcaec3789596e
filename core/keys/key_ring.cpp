// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/key_ring.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

#include <algorithm>

namespace ballast::keys {

namespace {

using domain::Error;
using domain::ErrorKind;

const QString indexName = QStringLiteral("index");
QString entryName(const QString &key) { return QStringLiteral("key/") + key; }

enum Field : qint64 { name, venueId, role, added, checked, testnet };

QCborMap toCbor(const KeyEntry &entry)
{
    return {{Field::name, entry.name},       {Field::venueId, qint64(entry.venue)},  {Field::role, qint64(entry.role)},
            {Field::testnet, entry.testnet}, {Field::added, qint64(entry.added.ns)}, {Field::checked, qint64(entry.checked.ns)}};
}

KeyEntry fromCbor(const QCborMap &map)
{
    KeyEntry entry;
    entry.name = map.value(Field::name).toString();
    entry.venue = domain::VenueId(map.value(Field::venueId).toInteger());
    entry.role = domain::AccountRole(map.value(Field::role).toInteger());
    entry.testnet = map.value(Field::testnet).toBool();
    entry.added = {map.value(Field::added).toInteger()};
    entry.checked = {map.value(Field::checked).toInteger()};
    return entry;
}

} // namespace

bool isKeyName(const QString &text)
{
    return !text.isEmpty() && text.size() <= 40 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
    });
}

tl::expected<std::vector<KeyEntry>, Error> KeyRing::list()
{
    const auto stored = m_store.read(indexName);
    if (!stored && stored.error().kind == ErrorKind::notFound)
        return std::vector<KeyEntry>();
    if (!stored)
        return tl::unexpected(stored.error());
    std::vector<KeyEntry> out;
    for (const auto &each : QCborValue::fromCbor(stored->reveal()).toArray()) {
        if (auto entry = fromCbor(each.toMap()); isKeyName(entry.name))
            out.push_back(std::move(entry));
    }
    return out;
}

tl::expected<venue::Credentials, Error> KeyRing::find(const QString &key)
{
    const auto stored = m_store.read(entryName(key));
    if (!stored && stored.error().kind == ErrorKind::notFound)
        return tl::unexpected(Error{ErrorKind::notFound, "no key is held under the name '" + key.toStdString() + "'",
                                    "'ballast keys list' shows the names, 'ballast keys add' adds one", 0});
    if (!stored)
        return tl::unexpected(stored.error());
    const auto fields = QCborValue::fromCbor(stored->reveal()).toArray();
    if (fields.size() != 3)
        return tl::unexpected(Error::badInput("the key '" + key.toStdString() + "' can't be read", "remove it, and add it again"));
    return venue::Credentials{fields[0].toByteArray(), venue::Secret(fields[1].toByteArray()), venue::Secret(fields[2].toByteArray())};
}

tl::expected<void, Error> KeyRing::put(const KeyEntry &entry, const venue::Credentials &credentials)
{
    if (!isKeyName(entry.name))
        return tl::unexpected(
            Error::badInput("'" + entry.name.toStdString() + "' is no name for a key", "use letters, digits, '-' and '_', at most 40"));
    auto entries = list();
    if (!entries)
        return tl::unexpected(entries.error());
    const venue::Secret packed(
        QCborValue(QCborArray{credentials.key, credentials.secret.reveal(), credentials.passphrase.reveal()}).toCbor());
    // The key first: an index that names a missing key would be worse than a key that no index names.
    if (auto done = m_store.write(entryName(entry.name), packed); !done)
        return done;
    std::erase_if(*entries, [&](const KeyEntry &each) { return each.name == entry.name; });
    entries->push_back(entry);
    return keepIndex(*entries);
}

tl::expected<void, Error> KeyRing::markChecked(const QString &key, domain::Timestamp at)
{
    auto entries = list();
    if (!entries)
        return tl::unexpected(entries.error());
    for (auto &entry : *entries) {
        if (entry.name == key)
            entry.checked = at;
    }
    return keepIndex(*entries);
}

tl::expected<void, Error> KeyRing::remove(const QString &key)
{
    auto entries = list();
    if (!entries)
        return tl::unexpected(entries.error());
    if (std::erase_if(*entries, [&](const KeyEntry &each) { return each.name == key; }) == 0)
        return tl::unexpected(Error{ErrorKind::notFound, "no key is held under the name '" + key.toStdString() + "'",
                                    "'ballast keys list' shows the names", 0});
    if (auto done = m_store.remove(entryName(key)); !done)
        return done;
    return keepIndex(*entries);
}

tl::expected<void, Error> KeyRing::keepIndex(const std::vector<KeyEntry> &entries)
{
    QCborArray rows;
    for (const auto &entry : entries)
        rows.append(toCbor(entry));
    return m_store.write(indexName, venue::Secret(QCborValue(rows).toCbor()));
}

} // namespace ballast::keys
