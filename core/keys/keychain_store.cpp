// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/secret_store.h"

#include <QEventLoop>
#include <QTimer>

#include <qt6keychain/keychain.h>

namespace ballast::keys {

namespace {

using domain::Error;
using domain::ErrorKind;
using venue::Secret;

constexpr int patienceMs = 30'000;
const QString service = QStringLiteral("ballast");

Error errorOf(const QKeychain::Job &job)
{
    const std::string said = job.errorString().toStdString();
    switch (job.error()) {
    case QKeychain::EntryNotFound: return {ErrorKind::notFound, "there is no such entry in the key store", "add the key first", 0};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {ErrorKind::refused, "the key store refused access: " + said, "unlock it, or allow Ballast to use it", 0};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return {ErrorKind::unavailable, "no key store runs here", "use an encrypted file instead: --vault FILE", 0};
    default:
        return {ErrorKind::unavailable, "the key store failed: " + said, "start or unlock it, or use an encrypted file: --vault FILE", 0};
    }
}

tl::expected<void, Error> finish(QKeychain::Job &job)
{
    QEventLoop loop;
    bool done = false;
    QObject::connect(&job, &QKeychain::Job::finished, &loop, [&] {
        done = true;
        loop.quit();
    });
    QTimer::singleShot(patienceMs, &loop, &QEventLoop::quit);
    job.setAutoDelete(false);
    job.setInsecureFallback(false);
    job.start();
    if (!done)
        loop.exec();
    if (!done)
        return tl::unexpected(
            Error{ErrorKind::unavailable, "the key store does not answer", "unlock it, or use an encrypted file: --vault FILE", 0});
    if (job.error() != QKeychain::NoError)
        return tl::unexpected(errorOf(job));
    return {};
}

class KeychainStore final : public SecretStore
{
public:
    tl::expected<Secret, Error> read(const QString &name) override
    {
        QKeychain::ReadPasswordJob job(service);
        job.setKey(name);
        if (auto done = finish(job); !done)
            return tl::unexpected(done.error());
        return Secret(job.binaryData());
    }
    tl::expected<void, Error> write(const QString &name, const Secret &secret) override
    {
        QKeychain::WritePasswordJob job(service);
        job.setKey(name);
        job.setBinaryData(secret.reveal());
        return finish(job);
    }
    tl::expected<void, Error> remove(const QString &name) override
    {
        QKeychain::DeletePasswordJob job(service);
        job.setKey(name);
        auto done = finish(job);
        if (!done && done.error().kind == ErrorKind::notFound)
            return {};
        return done;
    }
};

} // namespace

std::unique_ptr<SecretStore> systemStore() { return std::make_unique<KeychainStore>(); }

} // namespace ballast::keys
