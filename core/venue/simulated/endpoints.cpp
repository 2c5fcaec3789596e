// SPDX-License-Identifier: GPL-3.0-or-later
#include "venue/simulated/endpoints.h"

#include <array>

namespace ballast::venue::simulated {

const Endpoint *findEndpoint(std::string_view verb, std::string_view path)
{
    for (const auto table : {marketEndpoints(), orderEndpoints(), algoEndpoints(), accountEndpoints(), walletEndpoints()}) {
        for (const Endpoint &endpoint : table) {
            if (endpoint.name == path && endpoint.verb == verb)
                return &endpoint;
        }
    }
    return nullptr;
}

const Endpoint *findMethod(std::string_view method)
{
    for (const Endpoint &endpoint : socketMethods()) {
        if (endpoint.name == method)
            return &endpoint;
    }
    return nullptr;
}

std::span<const Endpoint> socketMethods()
{
    using enum Security;
    static constexpr std::array<Endpoint, 22> methods = {{
        {{}, "ping", open, 1, 0, answerPing, nullptr},
        {{}, "time", open, 1, 0, answerTime, nullptr},
        {{}, "depth", open, 5, 0, answerDepth, nullptr},
        {{}, "ticker.price", open, 2, 0, answerPriceTicker, nullptr},
        {{}, "ticker.book", open, 2, 0, answerBookTicker, nullptr},
        {{}, "order.place", trade, 0, 1, placeOrder, nullptr},
        {{}, "order.modify", trade, 1, 1, modifyOrder, nullptr},
        {{}, "algoOrder.place", trade, 0, 1, placeAlgo, nullptr},
        {{}, "algoOrder.cancel", trade, 1, 0, cancelAlgo, nullptr},
        {{}, "order.cancel", trade, 1, 0, cancelOrder, nullptr},
        {{}, "order.status", read, 1, 0, queryOrder, nullptr},
        {{}, "account.balance", read, 5, 0, answerBalanceV2, nullptr},
        {{}, "v2/account.balance", read, 5, 0, answerBalanceV2, nullptr},
        {{}, "account.status", read, 5, 0, answerAccountV2, nullptr},
        {{}, "v2/account.status", read, 5, 0, answerAccountV3, nullptr},
        {{}, "account.position", read, 5, 0, answerPositionsV2, nullptr},
        {{}, "v2/account.position", read, 5, 0, answerPositionsV3, nullptr},
        {{}, "userDataStream.start", keyed, 1, 0, startListenKey, nullptr},
        {{}, "userDataStream.ping", keyed, 1, 0, keepListenKey, nullptr},
        {{}, "userDataStream.stop", keyed, 1, 0, closeListenKey, nullptr},
        {{}, "account.balance/v2", read, 5, 0, answerBalanceV2, nullptr},
        {{}, "account.position/v2", read, 5, 0, answerPositionsV3, nullptr},
    }};
    return methods;
}

Checked<const SymbolInfo *> optionalSymbol(const Desk &desk, const Parameters &parameters)
{
    const QByteArray name = parameters.text("symbol");
    if (name.isEmpty())
        return nullptr;
    const SymbolInfo *symbol = desk.record.find(name);
    if (!symbol)
        return tl::unexpected(ApiError(Code::badSymbol, "Invalid symbol: this exchange does not list it."));
    return symbol;
}

Checked<const SymbolInfo *> requiredSymbol(const Desk &desk, const Parameters &parameters)
{
    if (const auto named = parameters.required("symbol"); !named)
        return tl::unexpected(named.error());
    return optionalSymbol(desk, parameters);
}

Answer answerEmptyList(Desk &, const Caller &, const Parameters &) { return QByteArray("[]"); }

} // namespace ballast::venue::simulated
