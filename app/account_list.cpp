// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/account_list.h"

#include "app/live_run.h"
#include "ui/parameter_set.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace ballast::app {

namespace {

using domain::Error;
using ui::SetupVenue;

constexpr SetupVenue venues[] = {SetupVenue::simulated, SetupVenue::binanceTestnet, SetupVenue::binance};

QJsonObject toJson(const SetUpAccount &account)
{
    return {{QStringLiteral("place"), idOf(account.place.venue)},
            {QStringLiteral("address"), account.place.address.toString()},
            {QStringLiteral("ownKey"), account.ownKey},
            {QStringLiteral("hedgeKey"), account.hedgeKey},
            {QStringLiteral("transferKey"), account.transferKey},
            {QStringLiteral("hedgeName"), account.hedgeName},
            {QStringLiteral("protectedName"), account.protectedName},
            {QStringLiteral("sealedFile"), account.sealedFile},
            {QStringLiteral("parameters"), ui::valuesToJson(account.parameters)}};
}

tl::expected<SetUpAccount, Error> fromJson(const QJsonObject &row)
{
    const auto text = [&](const char *key) { return row.value(QLatin1String(key)).toString(); };
    SetUpAccount out;
    const auto *venue = std::ranges::find_if(venues, [&](SetupVenue each) { return idOf(each) == text("place"); });
    if (venue == std::end(venues) || text("ownKey").isEmpty())
        return tl::unexpected(Error::badInput("the list of accounts holds one that can't be read", "set the account up again"));
    out.place = {*venue, QUrl(text("address"))};
    out.ownKey = text("ownKey");
    out.hedgeKey = text("hedgeKey");
    out.transferKey = text("transferKey");
    out.hedgeName = text("hedgeName");
    out.protectedName = text("protectedName");
    out.sealedFile = text("sealedFile");
    auto values = ui::valuesFromJson(row.value(QLatin1String("parameters")).toObject());
    if (!values)
        return tl::unexpected(values.error());
    out.parameters = *values;
    return out;
}

} // namespace

QString idOf(SetupVenue venue)
{
    switch (venue) {
    case SetupVenue::simulated: return QStringLiteral("simulated");
    case SetupVenue::binanceTestnet: return QStringLiteral("binance-testnet");
    case SetupVenue::binance: return QStringLiteral("binance");
    }
    return {};
}

QString SetUpAccount::id() const { return idOf(place.venue); }

tl::expected<std::vector<SetUpAccount>, Error> readAccounts(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return std::vector<SetUpAccount>();
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(Error{domain::ErrorKind::io,
                                    "the list of accounts " + path.toStdString() + " can't be read: " + file.errorString().toStdString(),
                                    "check the file's permissions", 0});
    const auto document = QJsonDocument::fromJson(file.readAll());
    if (!document.isArray())
        return tl::unexpected(Error::badInput("the list of accounts " + path.toStdString() + " can't be read",
                                              "remove the file, and set the accounts up again"));
    std::vector<SetUpAccount> out;
    for (const auto &row : document.array()) {
        auto account = fromJson(row.toObject());
        if (!account)
            return tl::unexpected(account.error());
        out.push_back(*std::move(account));
    }
    return out;
}

tl::expected<void, Error> writeAccounts(const QString &path, const std::vector<SetUpAccount> &accounts)
{
    QJsonArray rows;
    for (const auto &account : accounts)
        rows.append(toJson(account));
    const auto bytes = QJsonDocument(rows).toJson();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return tl::unexpected(Error{domain::ErrorKind::io,
                                    "the list of accounts " + path.toStdString() + " can't be written: " + file.errorString().toStdString(),
                                    "free some disk space, or check the folder's permissions", 0});
    return {};
}

bool fits(const SetUpAccount &account, engine::Mode mode) { return ui::fits(account.place.venue, !account.hedgeKey.isEmpty(), mode); }

void usePlace(runtime::LiveOptions &live, const ui::SetupPlace &place)
{
    if (place.venue == SetupVenue::simulated)
        useSimulated(live, simulatedEndpoints(place.address));
    else
        useBinance(live, place.venue == SetupVenue::binanceTestnet);
}

} // namespace ballast::app
