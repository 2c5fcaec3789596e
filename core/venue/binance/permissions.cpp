// SPDX-License-Identifier: GPL-3.0-or-later
#include "venue/binance/permissions.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace ballast::venue::binance {

void readPermissions(Rest &rest, const Credentials &credentials, std::function<void(tl::expected<KeyPermissions, domain::Error>)> then)
{
    rest.call(Method::get, "/sapi/v1/account/apiRestrictions", {}, Security::signature, &credentials,
              [then = std::move(then)](const Rest::Reply &reply) {
                  if (!reply)
                      return then(tl::unexpected(reply.error()));
                  const auto json = QJsonDocument::fromJson(*reply).object();
                  const auto says = [&](const char *key) { return json.value(QLatin1String(key)); };
                  if (!says("enableReading").isBool() || !says("enableWithdrawals").isBool())
                      return then(tl::unexpected(
                          domain::Error::badInput("the exchange did not say what the key may do", "the key is not used until it does")));
                  KeyPermissions permissions;
                  permissions.read = says("enableReading").toBool();
                  permissions.withdraw = says("enableWithdrawals").toBool();
                  permissions.trade =
                      says("enableFutures").toBool() || says("enableSpotAndMarginTrading").toBool() || says("enableMargin").toBool();
                  permissions.transfer = says("enableInternalTransfer").toBool() || says("permitsUniversalTransfer").toBool();
                  permissions.ipRestricted = says("ipRestrict").toBool();
                  if (const auto expiry = says("tradingAuthorityExpirationTime").toInteger(); expiry > 0)
                      permissions.expires = domain::Timestamp::fromMs(expiry);
                  then(permissions);
              });
}

std::string_view keyName(domain::KeyUse use)
{
    switch (use) {
    case domain::KeyUse::watchProtected: return "the key of the protected account";
    case domain::KeyUse::watchHedge:
    case domain::KeyUse::trade: return "the key of the hedge account";
    case domain::KeyUse::transfer: return "the key for transfers";
    }
    return "the key";
}

std::optional<domain::Error> objection(const KeyPermissions &permissions, domain::KeyUse use)
{
    using domain::KeyUse;
    const auto refused = [&](const char *does, const char *advice) {
        return domain::Error{domain::ErrorKind::refused, std::string(keyName(use)) + does, advice, 0};
    };
    if (permissions.withdraw)
        return refused(" may withdraw funds", "make a key without that right; Ballast never needs it");
    if (permissions.trade && use == KeyUse::transfer)
        return refused(" may trade", "make one that can only read and transfer");
    if (permissions.trade && use != KeyUse::trade)
        return refused(" may trade", "make a key that can only read");
    if (!permissions.trade && use == KeyUse::trade)
        return refused(" may not trade futures", "allow futures trading for it at the exchange");
    if (!permissions.read)
        return refused(" may not read", "allow reading for it at the exchange");
    if (!permissions.transfer && use == KeyUse::transfer)
        return refused(" may not move money between accounts", "allow internal transfers for it at the exchange, or leave transfers off");
    return std::nullopt;
}

std::vector<KeyWeakness> weaknesses(const KeyPermissions &permissions, domain::KeyUse use, domain::Timestamp now)
{
    using Kind = KeyWeakness::Kind;
    std::vector<KeyWeakness> out;
    if (permissions.transfer && use != domain::KeyUse::transfer)
        out.push_back({Kind::mayTransfer, "it may transfer between accounts: needed for the margin bridge only"});
    if (!permissions.ipRestricted)
        out.push_back({Kind::anyAddress, "it works from any address: restrict it to the addresses of this computer at the exchange"});
    if (permissions.expires.isSet() && permissions.expires - now < nearExpiry) {
        const auto days = std::chrono::duration_cast<std::chrono::hours>(permissions.expires - now).count() / 24;
        out.push_back({Kind::expires, permissions.expires <= now
                                          ? "its right to trade has expired: renew it at the exchange"
                                          : "its right to trade expires in " + std::to_string(days) + " days: renew it at the exchange"});
    }
    return out;
}

} // namespace ballast::venue::binance
