// SPDX-License-Identifier: GPL-3.0-or-later
/// What the server answers: one table of REST endpoints and one of websocket methods over the same handlers.
/// A handler reads parameters, asks or changes the exchange and returns a JSON body; it knows nothing of sockets.
#pragma once

#include "venue/simulated/api_error.h"
#include "venue/simulated/desk.h"

#include <span>
#include <string_view>

namespace ballast::venue::simulated {

using Handler = Answer (*)(Desk &desk, const Caller &caller, const Parameters &parameters);
/// Weight of calls whose cost depends on their parameters.
using Weigher = int (*)(const Parameters &parameters);

struct Endpoint
{
    std::string_view verb; ///< "GET", …; empty for methods of the websocket interface
    std::string_view name; ///< path or method
    Security security = Security::open;
    int weight = 1;
    int orders = 0; ///< on the order counters of the account
    Handler handler = nullptr;
    Weigher weigher = nullptr; ///< instead of `weight`
};

[[nodiscard]] std::span<const Endpoint> marketEndpoints();
[[nodiscard]] std::span<const Endpoint> accountEndpoints();
[[nodiscard]] std::span<const Endpoint> orderEndpoints();
[[nodiscard]] std::span<const Endpoint> algoEndpoints();
[[nodiscard]] std::span<const Endpoint> walletEndpoints();
[[nodiscard]] std::span<const Endpoint> socketMethods();

/// nullptr when there is no such endpoint.
[[nodiscard]] const Endpoint *findEndpoint(std::string_view verb, std::string_view path);
[[nodiscard]] const Endpoint *findMethod(std::string_view method);

// --- shared by handlers ---
[[nodiscard]] Checked<const SymbolInfo *> requiredSymbol(const Desk &desk, const Parameters &parameters);
/// nullptr when the parameter is absent.
[[nodiscard]] Checked<const SymbolInfo *> optionalSymbol(const Desk &desk, const Parameters &parameters);

Answer answerEmptyList(Desk &, const Caller &, const Parameters &); ///< of what this exchange never has

// Handlers that both interfaces use.
Answer answerPing(Desk &, const Caller &, const Parameters &);
Answer answerTime(Desk &, const Caller &, const Parameters &);
Answer answerDepth(Desk &, const Caller &, const Parameters &);
Answer answerPriceTicker(Desk &, const Caller &, const Parameters &);
Answer answerBookTicker(Desk &, const Caller &, const Parameters &);
Answer answerBalanceV2(Desk &, const Caller &, const Parameters &);
Answer answerAccountV2(Desk &, const Caller &, const Parameters &);
Answer answerAccountV3(Desk &, const Caller &, const Parameters &);
Answer answerPositionsV2(Desk &, const Caller &, const Parameters &);
Answer answerPositionsV3(Desk &, const Caller &, const Parameters &);
Answer startListenKey(Desk &, const Caller &, const Parameters &);
Answer keepListenKey(Desk &, const Caller &, const Parameters &);
Answer closeListenKey(Desk &, const Caller &, const Parameters &);
Answer placeOrder(Desk &, const Caller &, const Parameters &);
Answer modifyOrder(Desk &, const Caller &, const Parameters &);
Answer placeAlgo(Desk &, const Caller &, const Parameters &);
Answer cancelAlgo(Desk &, const Caller &, const Parameters &);
Answer cancelOrder(Desk &, const Caller &, const Parameters &);
Answer queryOrder(Desk &, const Caller &, const Parameters &);

} // namespace ballast::venue::simulated
