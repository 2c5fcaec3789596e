// SPDX-License-Identifier: GPL-3.0-or-later
/// What clients of the venue ask on its other hosts: key permissions, transfers, and empty lists of the markets that are not simulated.
#include "venue/simulated/encode_account.h"
#include "venue/simulated/endpoints.h"

#include <algorithm>
#include <charconv>

namespace ballast::venue::simulated {

namespace {

Answer answerRestrictions(Desk &, const Caller &caller, const Parameters &)
{
    const KeyPermissions &permissions = caller.key->permissions;
    QByteArray body;
    JsonWriter json(body);
    json.beginObject()
        .boolean("ipRestrict", permissions.ipRestricted)
        .integer("createTime", 1'600'000'000'000)
        .boolean("enableReading", permissions.read)
        .boolean("enableWithdrawals", permissions.withdraw)
        .boolean("enableInternalTransfer", permissions.transfer)
        .boolean("enableMargin", false)
        .boolean("enableFutures", permissions.trade)
        .boolean("permitsUniversalTransfer", permissions.transfer)
        .boolean("enableVanillaOptions", false)
        .boolean("enableFixApiTrade", false)
        .boolean("enableFixReadOnly", false)
        .boolean("enableSpotAndMarginTrading", false)
        .boolean("enablePortfolioMarginTrading", false);
    if (permissions.expires.isSet())
        json.integer("tradingAuthorityExpirationTime", permissions.expires.ms());
    json.endObject();
    return body;
}

/// Accounts are named "<anything><number>@…" or by their bare number, as ExchangeServer's README says.
std::optional<domain::AccountId> accountNamed(const Desk &desk, const QByteArray &name)
{
    const QByteArray local = name.left(name.indexOf('@') < 0 ? name.size() : name.indexOf('@'));
    qsizetype from = local.size();
    while (from > 0 && local[from - 1] >= '0' && local[from - 1] <= '9')
        --from;
    std::uint16_t number = 0;
    const auto [end, error] = std::from_chars(local.data() + from, local.data() + local.size(), number);
    if (error != std::errc() || end != local.data() + local.size() || number >= desk.exchange.accountCount())
        return std::nullopt;
    return domain::AccountId{number};
}

/// What the parties' wallets are called; the ones that are not simulated are refused like misspelt ones.
std::optional<exchange::Wallet> walletNamed(const QByteArray &type)
{
    if (type == "USDT_FUTURE")
        return exchange::Wallet::futures;
    return type == "SPOT" ? std::optional(exchange::Wallet::spot) : std::nullopt;
}

Answer transfer(Desk &desk, const Caller &caller, const Parameters &parameters)
{
    const auto amount = parameters.decimal<domain::Money>("amount");
    if (!amount)
        return tl::unexpected(amount.error());
    const auto asset = parameters.required("asset"), fromType = parameters.required("fromAccountType"),
               toType = parameters.required("toAccountType");
    for (const auto *needed : {&asset, &fromType, &toType}) {
        if (!*needed)
            return tl::unexpected(needed->error());
    }
    if (*asset != "USDT" || amount->sign() <= 0)
        return tl::unexpected(malformed(*asset != "USDT" ? "asset" : "amount"));
    const auto fromWallet = walletNamed(*fromType), toWallet = walletNamed(*toType);
    if (!fromWallet || !toWallet)
        return tl::unexpected(malformed(fromWallet ? "toAccountType" : "fromAccountType"));
    // Between accounts, money of a futures wallet goes through a spot wallet.
    if (*fromWallet == exchange::Wallet::futures && *toWallet == exchange::Wallet::futures)
        return tl::unexpected(malformed("toAccountType"));
    const auto party = [&](const char *name) -> std::optional<domain::AccountId> {
        const QByteArray text = parameters.text(name);
        return text.isEmpty() ? std::optional(caller.account()) : accountNamed(desk, text);
    };
    const auto from = party("fromEmail"), to = party("toEmail");
    if (!from || !to || (*from == *to && *fromWallet == *toWallet))
        return tl::unexpected(malformed(!from ? "fromEmail" : "toEmail"));
    const QByteArray clientId = parameters.text("clientTranId");
    const auto isSame = [&](const TransferRecord &record) { return !clientId.isEmpty() && record.clientId == clientId; };
    if (std::ranges::any_of(desk.transfers, isSame))
        return tl::unexpected(malformed("clientTranId"));
    const bool fails = *toWallet == exchange::Wallet::futures && desk.faults.failTransfers > 0;
    if (fails) {
        --desk.faults.failTransfers;
    } else if (const auto done = desk.exchange.transfer({*from, *fromWallet}, {*to, *toWallet}, *amount, desk.outputs); !done) {
        return tl::unexpected(toApiError(done.error(), Attempt::transfer));
    }
    desk.transfers.push_back({std::int64_t(11'945'860'000 + desk.transfers.size()), parameters.text("fromEmail"),
                              parameters.text("toEmail"), *fromType, *toType, clientId, *from, *to, *amount, desk.exchange.now().ms(),
                              fails});
    QByteArray body;
    JsonWriter(body).beginObject().integer("tranId", desk.transfers.back().id).text("clientTranId", clientId.toStdString()).endObject();
    return body;
}

/// One side only, as at the venue: by giver or by taker; neither: what the caller's own account gave. At most seven days at once.
Answer answerTransfers(Desk &desk, const Caller &caller, const Parameters &parameters)
{
    constexpr std::int64_t weekMs = 7LL * 86'400'000, latest = 4'000'000'000'000;
    const QByteArray fromName = parameters.text("fromEmail"), toName = parameters.text("toEmail"),
                     clientId = parameters.text("clientTranId");
    if (!fromName.isEmpty() && !toName.isEmpty())
        return tl::unexpected(malformed("toEmail"));
    const auto end = parameters.integer("endTime", desk.exchange.now().ms(), 0, latest);
    const auto start = end ? parameters.integer("startTime", std::max<std::int64_t>(0, *end - weekMs), 0, latest) : end;
    if (!start)
        return tl::unexpected(start.error());
    if (*end - *start > weekMs || *start > *end)
        return tl::unexpected(malformed("startTime"));
    const auto giver = fromName.isEmpty() ? std::optional(caller.account()) : accountNamed(desk, fromName);
    const auto taker = toName.isEmpty() ? std::nullopt : accountNamed(desk, toName);
    std::int64_t count = 0;
    const bool hides = desk.faults.hiddenTransfers > 0;
    desk.faults.hiddenTransfers -= hides ? 1 : 0;
    QByteArray body;
    JsonWriter json(body);
    json.beginObject().beginArray("result");
    for (const auto &record : desk.transfers) {
        const bool ofParty = toName.isEmpty() ? giver == record.from : taker == record.to;
        if (hides || !ofParty || (!clientId.isEmpty() && record.clientId != clientId) || record.atMs < *start || record.atMs > *end)
            continue;
        ++count;
        const bool pends = desk.faults.pendingTransfers > 0;
        desk.faults.pendingTransfers -= pends ? 1 : 0;
        json.beginObject()
            .integer("tranId", record.id)
            .text("fromEmail", record.fromName.toStdString())
            .text("toEmail", record.toName.toStdString())
            .text("asset", "USDT")
            .exact("amount", record.amount)
            .integer("createTimeStamp", record.atMs)
            .text("fromAccountType", record.fromType.toStdString())
            .text("toAccountType", record.toType.toStdString())
            .text("status", pends           ? "PROCESS"
                            : record.failed ? "FAILURE"
                                            : "SUCCESS")
            .text("clientTranId", record.clientId.toStdString())
            .endObject();
    }
    json.endArray().integer("totalCount", count).endObject();
    return body;
}

Answer answerCoins(Desk &, const Caller &, const Parameters &)
{
    QByteArray body;
    JsonWriter json(body);
    json.beginArray().beginObject().text("coin", "USDT").text("name", "USDT (simulated)");
    for (const char *flag : {"depositAllEnable", "withdrawAllEnable", "isLegalMoney"})
        json.boolean(flag, false);
    for (const char *amount : {"free", "locked", "freeze", "withdrawing", "ipoing", "ipoable", "storage"})
        json.text(amount, "0");
    json.boolean("trading", true).beginArray("networkList").endArray().endObject().endArray();
    return body;
}

Answer answerSystemStatus(Desk &, const Caller &, const Parameters &) { return QByteArray(R"({"status":0,"msg":"normal"})"); }

/// What transfers have left in the spot wallet; nothing is traded there.
Answer answerSpotAccount(Desk &desk, const Caller &caller, const Parameters &)
{
    QByteArray body;
    JsonWriter(body)
        .beginObject()
        .boolean("canTrade", false)
        .boolean("canWithdraw", caller.key->permissions.withdraw)
        .boolean("canDeposit", false)
        .integer("updateTime", 0)
        .text("accountType", "SPOT")
        .beginArray("balances")
        .beginObject()
        .text("asset", "USDT")
        .exact("free", desk.exchange.spotBalance(caller.account()))
        .text("locked", "0")
        .endObject()
        .endArray()
        .beginArray("permissions")
        .endArray()
        .endObject();
    return body;
}

Answer answerNoMarkets(Desk &desk, const Caller &, const Parameters &)
{
    QByteArray body;
    JsonWriter(body)
        .beginObject()
        .text("timezone", "UTC")
        .integer("serverTime", desk.wallMs())
        .beginArray("rateLimits")
        .endArray()
        .beginArray("exchangeFilters")
        .endArray()
        .beginArray("symbols")
        .endArray()
        .beginArray("optionSymbols")
        .endArray()
        .endObject();
    return body;
}

} // namespace

std::span<const Endpoint> walletEndpoints()
{
    using enum Security;
    static constexpr Endpoint table[] = {
        {"GET", "/sapi/v1/account/apiRestrictions", read, 1, 0, answerRestrictions, nullptr},
        {"POST", "/sapi/v1/sub-account/universalTransfer", Security::transfer, 1, 0, simulated::transfer, nullptr},
        {"GET", "/sapi/v1/sub-account/universalTransfer", Security::transfer, 1, 0, answerTransfers, nullptr},
        {"GET", "/sapi/v1/capital/config/getall", read, 10, 0, answerCoins, nullptr},
        {"GET", "/sapi/v1/system/status", open, 1, 0, answerSystemStatus, nullptr},
        {"GET", "/sapi/v1/margin/allPairs", read, 1, 0, answerEmptyList, nullptr},
        {"GET", "/sapi/v1/margin/isolated/allPairs", read, 1, 0, answerEmptyList, nullptr},
        {"GET", "/api/v3/ping", open, 1, 0, answerPing, nullptr},
        {"GET", "/api/v3/time", open, 1, 0, answerTime, nullptr},
        {"GET", "/api/v3/exchangeInfo", open, 10, 0, answerNoMarkets, nullptr},
        {"GET", "/api/v3/account", read, 10, 0, answerSpotAccount, nullptr},
        {"GET", "/dapi/v1/ping", open, 1, 0, answerPing, nullptr},
        {"GET", "/dapi/v1/time", open, 1, 0, answerTime, nullptr},
        {"GET", "/dapi/v1/exchangeInfo", open, 1, 0, answerNoMarkets, nullptr},
        {"GET", "/eapi/v1/ping", open, 1, 0, answerPing, nullptr},
        {"GET", "/eapi/v1/time", open, 1, 0, answerTime, nullptr},
        {"GET", "/eapi/v1/exchangeInfo", open, 1, 0, answerNoMarkets, nullptr},
    };
    return table;
}

} // namespace ballast::venue::simulated
