// SPDX-License-Identifier: GPL-3.0-or-later
// The file: magic, cost of the key derivation (operations, bytes of memory), salt, nonce, sealed CBOR map of name to secret.
// What stands before the sealed part is authenticated with it.
#include "keys/secret_store.h"

#include <QCborMap>
#include <QCborValue>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <sodium.h>

namespace ballast::keys {

namespace {

using domain::Error;
using domain::ErrorKind;
using venue::Secret;

constexpr std::array<char, 8> magic{'B', 'L', 'S', 'T', 'V', 'L', 'T', '1'};
constexpr qsizetype saltAt = 24, nonceAt = saltAt + crypto_pwhash_SALTBYTES,
                    sealedAt = nonceAt + crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::uint64_t operations = crypto_pwhash_OPSLIMIT_MODERATE, memory = crypto_pwhash_MEMLIMIT_INTERACTIVE;
constexpr std::uint64_t mostOperations = 20, mostMemory = std::uint64_t(1) << 30; // what a hostile file may make us spend
constexpr qint64 largestFile = 1 << 20;

using Key = std::array<unsigned char, crypto_aead_xchacha20poly1305_ietf_KEYBYTES>;

unsigned char *raw(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }
const unsigned char *raw(const QByteArray &bytes) { return reinterpret_cast<const unsigned char *>(bytes.constData()); }

Error wrong(const QString &path)
{
    return {ErrorKind::refused, "the passphrase does not open " + path.toStdString() + ", or the file was changed",
            "type it again; a copy of the file may be whole", 0};
}

class Vault final : public SecretStore
{
public:
    Vault(QString path, QByteArray header, const Key &key, QCborMap entries)
        : m_path(std::move(path)), m_header(std::move(header)), m_key(key), m_entries(std::move(entries))
    {}
    ~Vault() override { sodium_memzero(m_key.data(), m_key.size()); }
    Vault(const Vault &) = delete;
    Vault &operator=(const Vault &) = delete;

    tl::expected<Secret, Error> read(const QString &name) override
    {
        const auto value = m_entries.value(name);
        if (!value.isByteArray())
            return tl::unexpected(Error{ErrorKind::notFound, "there is no such entry in " + m_path.toStdString(), "add the key first", 0});
        return Secret(value.toByteArray());
    }
    tl::expected<void, Error> write(const QString &name, const Secret &secret) override
    {
        auto changed = m_entries;
        changed.insert(name, secret.reveal());
        return keep(std::move(changed));
    }
    tl::expected<void, Error> remove(const QString &name) override
    {
        auto changed = m_entries;
        changed.remove(name);
        return keep(std::move(changed));
    }

private:
    tl::expected<void, Error> keep(QCborMap changed)
    {
        QByteArray plain = QCborValue(changed).toCbor();
        QByteArray file = m_header;
        QByteArray nonce(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES, '\0');
        randombytes_buf(nonce.data(), std::size_t(nonce.size()));
        file += nonce;
        QByteArray sealed(plain.size() + qsizetype(crypto_aead_xchacha20poly1305_ietf_ABYTES), '\0');
        crypto_aead_xchacha20poly1305_ietf_encrypt(raw(sealed), nullptr, raw(std::as_const(plain)), std::uint64_t(plain.size()),
                                                   raw(std::as_const(file)), std::uint64_t(file.size()), nullptr, raw(std::as_const(nonce)),
                                                   m_key.data());
        sodium_memzero(plain.data(), std::size_t(plain.size()));
        QSaveFile out(m_path);
        if (!out.open(QIODevice::WriteOnly) || !out.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || out.write(file + sealed) < 0
            || !out.commit())
            return tl::unexpected(Error{ErrorKind::io,
                                        "the vault " + m_path.toStdString() + " can't be written: " + out.errorString().toStdString(),
                                        "choose a folder that can be written; nothing was changed", 0});
        m_entries = std::move(changed);
        return {};
    }

    QString m_path;
    QByteArray m_header; ///< up to the nonce
    Key m_key;
    QCborMap m_entries;
};

bool derive(const QByteArray &header, const Secret &passphrase, Key &key)
{
    const auto number = [&](qsizetype at) { return qFromLittleEndian<quint64>(header.constData() + at); };
    return crypto_pwhash(key.data(), key.size(), passphrase.reveal().constData(), std::uint64_t(passphrase.reveal().size()),
                         raw(header) + saltAt, number(8), std::size_t(number(16)), crypto_pwhash_ALG_ARGON2ID13)
           == 0;
}

QByteArray newHeader()
{
    QByteArray header(magic.data(), qsizetype(magic.size()));
    header.resize(nonceAt);
    qToLittleEndian<quint64>(operations, header.data() + 8);
    qToLittleEndian<quint64>(memory, header.data() + 16);
    randombytes_buf(header.data() + saltAt, crypto_pwhash_SALTBYTES);
    return header;
}

tl::expected<QByteArray, Error> content(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QByteArray();
    if (!QFileInfo(path).isFile())
        return tl::unexpected(Error{ErrorKind::badInput, path.toStdString() + " is no ordinary file", "choose another file", 0});
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(Error{ErrorKind::io,
                                    "the vault " + path.toStdString() + " can't be read: " + file.errorString().toStdString(),
                                    "check the file's permissions", 0});
    if (file.size() > largestFile)
        return tl::unexpected(Error::badInput(path.toStdString() + " is no vault of Ballast's", "choose another file"));
    return file.readAll();
}

} // namespace

tl::expected<std::unique_ptr<SecretStore>, Error> openVault(const QString &path, Secret passphrase)
{
    if (sodium_init() < 0)
        return tl::unexpected(Error{ErrorKind::unavailable, "the cryptographic library can't start", "restart the computer", 0});
    const auto bytes = content(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    Key key{};
    if (bytes->isEmpty()) {
        if (passphrase.reveal().size() < shortestPassphrase)
            return tl::unexpected(Error::badInput("the passphrase is too short",
                                                  "choose one of at least " + std::to_string(shortestPassphrase) + " characters"));
        auto header = newHeader();
        if (!derive(header, passphrase, key))
            return tl::unexpected(Error{ErrorKind::unavailable, "there is not enough memory to make a key", "close other programs", 0});
        return std::make_unique<Vault>(path, std::move(header), key, QCborMap());
    }
    const auto number = [&](qsizetype at) { return qFromLittleEndian<quint64>(bytes->constData() + at); };
    if (bytes->size() < sealedAt + qsizetype(crypto_aead_xchacha20poly1305_ietf_ABYTES)
        || !std::equal(magic.begin(), magic.end(), bytes->constData()) || number(8) < crypto_pwhash_OPSLIMIT_MIN
        || number(8) > mostOperations || number(16) < crypto_pwhash_MEMLIMIT_MIN || number(16) > mostMemory)
        return tl::unexpected(Error::badInput(path.toStdString() + " is no vault of Ballast's", "choose another file"));
    const auto header = bytes->left(nonceAt), front = bytes->left(sealedAt), sealed = bytes->mid(sealedAt);
    if (!derive(header, passphrase, key))
        return tl::unexpected(Error{ErrorKind::unavailable, "there is not enough memory to make the key", "close other programs", 0});
    QByteArray plain(sealed.size() - qsizetype(crypto_aead_xchacha20poly1305_ietf_ABYTES), '\0');
    const bool opened =
        crypto_aead_xchacha20poly1305_ietf_decrypt(raw(plain), nullptr, nullptr, raw(sealed), std::uint64_t(sealed.size()), raw(front),
                                                   std::uint64_t(front.size()), raw(front) + nonceAt, key.data())
        == 0;
    const auto entries = opened ? QCborValue::fromCbor(plain) : QCborValue();
    sodium_memzero(plain.data(), std::size_t(plain.size()));
    if (!entries.isMap()) {
        sodium_memzero(key.data(), key.size());
        return tl::unexpected(wrong(path));
    }
    auto vault = std::make_unique<Vault>(path, header, key, entries.toMap());
    sodium_memzero(key.data(), key.size());
    return vault;
}

} // namespace ballast::keys
