// SPDX-License-Identifier: GPL-3.0-or-later
// A standard client library of the venue, ccxt with its streaming half, against `ballast exchange`.
//
//   node ccxt_interop.mjs PATH-TO-SERVER [arguments of it…]
//
// ccxt is looked for where node looks, and in $CCXT_PATH (a folder that holds node_modules/ccxt).
// Exit status: 0 all passed, 1 something failed, 77 ccxt is not installed (the test is skipped).
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import assert from 'node:assert/strict';

const SKIPPED = 77;
const [, , server, ...serverArguments] = process.argv;

function loadCcxt () {
    const places = [import.meta.url, process.env.CCXT_PATH && join (process.env.CCXT_PATH, 'here.js')].filter (Boolean);
    for (const place of places) {
        try {
            return createRequire (place) ('ccxt');
        } catch (error) {
            if (error.code !== 'MODULE_NOT_FOUND') throw error;
        }
    }
    console.log ('SKIPPED: ccxt is not installed (npm install ccxt, or set CCXT_PATH)');
    process.exit (SKIPPED);
}

const ccxt = loadCcxt ();

/** Starts the exchange and reads its address from what it prints. */
async function startExchange () {
    const child = spawn (server, [...serverArguments, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    process.on ('exit', () => child.kill ());
    return await new Promise ((resolve, reject) => {
        child.on ('exit', (code) => reject (new Error (`the server ended with status ${code}: ${text}`)));
        child.stdout.on ('data', (chunk) => {
            text += chunk;
            const found = text.match (/http:\/\/(127\.0\.0\.1:\d+)/);
            if (found && text.includes ('Ctrl-C')) resolve ({ child, host: found[1] });
        });
    });
}

function client (Type, host, apiKey, secret) {
    const exchange = new Type ({ apiKey, secret, enableRateLimit: false });
    const api = exchange.urls['api'];
    for (const [name, url] of Object.entries (api)) {
        if (typeof url === 'string') api[name] = url.replace (/^https:\/\/[^/]+/, `http://${host}`);
    }
    if (api['ws']) { // only the streaming class has it
        api['ws']['future'] = `ws://${host}/ws`;
        api['ws']['ws-api']['future'] = `ws://${host}/ws-fapi/v1`;
    }
    return exchange;
}

const symbol = 'ETH/USDT:USDT';
let failures = 0;

async function check (name, action) {
    let timer;
    const timeout = new Promise ((_, reject) => { timer = setTimeout (() => reject (new Error ('no answer within 20 s')), 20000); });
    try {
        await Promise.race ([action (), timeout]);
        console.log (`pass  ${name}`);
    } catch (error) {
        failures++;
        console.log (`FAIL  ${name}: ${error.stack ?? error}`);
    } finally {
        clearTimeout (timer);
    }
}

/** Until a value of a watch… call satisfies `wanted`. */
async function watchUntil (watch, wanted) {
    for (;;) {
        const value = await watch ();
        if (wanted (value)) return value;
    }
}

async function publicRest (x) {
    await check ('loadMarkets', async () => {
        await x.loadMarkets ();
        const market = x.market (symbol);
        assert.ok (market.swap && market.linear && market.active);
        assert.equal (market.precision.price, 0.01);
        assert.ok (market.limits.cost.min > 0 && market.limits.amount.min > 0);
    });
    await check ('fetchTime', async () => assert.ok (Math.abs (await x.fetchTime () - Date.now ()) < 2000));
    await check ('fetchTicker', async () => {
        const ticker = await x.fetchTicker (symbol);
        assert.ok (ticker.last > 0 && ticker.high >= ticker.low && ticker.baseVolume > 0);
    });
    await check ('fetchTickers', async () => assert.ok (Object.keys (await x.fetchTickers ()).length >= 2));
    await check ('fetchBidsAsks', async () => assert.ok ((await x.fetchBidsAsks ([symbol]))[symbol].bid > 0));
    await check ('fetchOrderBook', async () => {
        const book = await x.fetchOrderBook (symbol, 20);
        assert.equal (book.bids.length, 20);
        assert.ok (book.bids[0][0] < book.asks[0][0]);
    });
    await check ('fetchOHLCV', async () => {
        for (const interval of ['1m', '1h']) {
            const bars = await x.fetchOHLCV (symbol, interval, undefined, 10);
            assert.ok (bars.length >= 10 && bars.every (([, o, h, l, c]) => h >= Math.max (o, c) && l <= Math.min (o, c)));
        }
    });
    await check ('fetchTrades', async () => { await x.fetchTrades (symbol, undefined, 10); });
    await check ('fetchFundingRate', async () => assert.ok ((await x.fetchFundingRate (symbol)).markPrice > 0));
    await check ('fetchFundingRates', async () => assert.ok ((await x.fetchFundingRates ())[symbol]));
    await check ('fetchFundingRateHistory', async () => { await x.fetchFundingRateHistory (symbol); });
    await check ('fetchFundingIntervals', async () => assert.equal ((await x.fetchFundingIntervals ())[symbol].interval, '8h'));
    await check ('fetchOpenInterest', async () => assert.ok ((await x.fetchOpenInterest (symbol)).openInterestAmount > 0));
    await check ('unknown symbol', async () => {
        await assert.rejects (x.fapiPublicGetDepth ({ symbol: 'NOPE' }), ccxt.BadSymbol);
    });
}

async function account (x, readOnly) {
    await check ('fetchBalance', async () => assert.ok ((await x.fetchBalance ()).USDT.total > 0));
    await check ('fetchBalance v3', async () => assert.ok ((await x.fetchBalance ({ useV2: false })).USDT.total > 0));
    await check ('fetchPositions of the protected account', async () => {
        const [position] = await readOnly.fetchPositions ();
        assert.equal (position.symbol, symbol);
        assert.equal (position.side, 'long');
        assert.ok (position.contracts > 0 && position.liquidationPrice > 0 && position.entryPrice > 0);
    });
    await check ('fetchPositionsRisk v2', async () => { await readOnly.fetchPositionsRisk ([symbol], { useV2: true }); });
    await check ('fetchAccountPositions', async () => { await readOnly.fetchAccountPositions ([symbol]); });
    await check ('fetchLeverageTiers', async () => assert.ok ((await x.fetchLeverageTiers ([symbol]))[symbol].length > 3));
    await check ('fetchLeverage', async () => assert.ok ((await x.fetchLeverage (symbol)).longLeverage > 0));
    await check ('fetchMarginMode', async () => assert.ok ((await x.fetchMarginMode (symbol)).marginMode));
    await check ('fetchTradingFee', async () => assert.equal ((await x.fetchTradingFee (symbol)).taker, 0.0005));
    await check ('fetchPositionMode', async () => assert.equal ((await x.fetchPositionMode (symbol)).hedged, false));
    await check ('setLeverage', async () => assert.equal (Number ((await x.setLeverage (8, symbol)).leverage), 8));
    await check ('setMarginMode', async () => {
        await x.setMarginMode ('isolated', symbol);
        await x.setMarginMode ('cross', symbol);
    });
    await check ('setPositionMode', async () => {
        await x.setPositionMode (true);
        await x.setPositionMode (false);
    });
    await check ('read-only key is refused orders', async () => {
        await assert.rejects (readOnly.createOrder (symbol, 'market', 'buy', 0.1), ccxt.AuthenticationError);
    });
    await check ('wrong secret is refused', async () => {
        const secret = readOnly.secret;
        readOnly.secret = 'wrong';
        try {
            await assert.rejects (readOnly.fetchBalance (), ccxt.AuthenticationError);
        } finally {
            readOnly.secret = secret;
        }
    });
}

async function orders (x) {
    const { bid, ask } = (await x.fetchBidsAsks ([symbol]))[symbol];
    const far = Number (x.priceToPrecision (symbol, bid * 0.97));
    await check ('createOrder limit, fetchOrder, fetchOpenOrders, cancelOrder', async () => {
        const order = await x.createOrder (symbol, 'limit', 'buy', 0.5, far, { clientOrderId: 'interop-1' });
        assert.equal (order.status, 'open');
        assert.equal ((await x.fetchOrder (order.id, symbol)).clientOrderId, 'interop-1');
        assert.equal ((await x.fetchOpenOrders (symbol)).length, 1);
        assert.equal ((await x.cancelOrder (order.id, symbol)).status, 'canceled');
        await assert.rejects (x.cancelOrder (order.id, symbol), ccxt.OrderNotFound);
        await assert.rejects (x.fetchOrder ('999999999', symbol), ccxt.OrderNotFound);
    });
    await check ('createOrder post-only', async () => {
        const order = await x.createOrder (symbol, 'limit', 'buy', 0.5, far, { postOnly: true });
        assert.equal (order.timeInForce, 'PO');
        await x.cancelAllOrders (symbol);
        await assert.rejects (x.createOrder (symbol, 'limit', 'buy', 0.5, Number (x.priceToPrecision (symbol, ask * 1.01)), { postOnly: true }), ccxt.InvalidOrder);
    });
    await check ('createOrder market, fetchMyTrades, fetchPosition', async () => {
        const order = await x.createOrder (symbol, 'market', 'sell', 1);
        assert.equal (order.status, 'closed');
        assert.ok (order.average > 0);
        const trades = await x.fetchMyTrades (symbol);
        assert.ok (trades.some ((trade) => trade.order === order.id && trade.fee.cost > 0));
        const [position] = await x.fetchPositions ([symbol]);
        assert.equal (position.side, 'short');
        assert.equal (position.contracts, 1);
    });
    await check ('createOrder reduce-only', async () => {
        const order = await x.createOrder (symbol, 'market', 'buy', 1, undefined, { reduceOnly: true });
        assert.equal (order.reduceOnly, true);
        assert.equal ((await x.fetchPositions ([symbol])).length, 0);
        await assert.rejects (x.createOrder (symbol, 'market', 'buy', 1, undefined, { reduceOnly: true }), ccxt.ExchangeError);
    });
    await check ('createOrders, cancelOrders', async () => {
        const made = await x.createOrders ([0.2, 0.3].map ((amount) => ({ symbol, type: 'limit', side: 'buy', amount, price: far })));
        assert.equal (made.length, 2);
        await x.cancelOrders (made.map ((order) => order.id), symbol);
        assert.equal ((await x.fetchOpenOrders (symbol)).length, 0);
    });
    await check ('fetchOrders, fetchClosedOrders, fetchLedger, fetchFundingHistory', async () => {
        assert.ok ((await x.fetchOrders (symbol)).length >= 4);
        assert.ok ((await x.fetchClosedOrders (symbol)).length >= 2);
        assert.ok ((await x.fetchLedger ('USDT', undefined, undefined, { type: 'swap' })).length > 0);
        await x.fetchFundingHistory (symbol);
    });
    await check ('too large an order is refused', async () => {
        // By the code: ccxt knows some classes of error by the host's name only.
        await assert.rejects (x.createOrder (symbol, 'market', 'buy', 900), /-2019/);
    });
    await check ('createOrder GTD, IOC, FOK', async () => {
        const goodTillDate = Date.now () + 3600000;
        const dated = await x.createOrder (symbol, 'limit', 'buy', 0.5, far, { timeInForce: 'GTD', goodTillDate });
        assert.equal (dated.timeInForce, 'GTD');
        assert.equal (Number ((await x.fetchOrder (dated.id, symbol)).info.goodTillDate), goodTillDate);
        await x.cancelOrder (dated.id, symbol);
        for (const timeInForce of ['IOC', 'FOK']) {
            assert.equal ((await x.createOrder (symbol, 'limit', 'buy', 0.5, far, { timeInForce })).status, 'expired');
        }
    });
    await check ('editOrder, editOrders', async () => {
        const lower = Number (x.priceToPrecision (symbol, bid * 0.96));
        const order = await x.createOrder (symbol, 'limit', 'buy', 0.5, far);
        const edited = await x.editOrder (order.id, symbol, 'limit', 'buy', 0.4, lower);
        assert.deepEqual ([edited.id, edited.amount, edited.price], [order.id, 0.4, lower]);
        const [again] = await x.editOrders ([{ id: order.id, symbol, type: 'limit', side: 'buy', amount: 0.3, price: far }]);
        assert.deepEqual ([again.id, again.amount, again.price], [order.id, 0.3, far]);
        await assert.rejects (x.editOrder (order.id, symbol, 'limit', 'buy', 0.3, far), /-5027/);
        await x.cancelOrder (order.id, symbol);
    });
    await check ('conditional orders', async () => {
        const at = (factor) => Number (x.priceToPrecision (symbol, bid * factor));
        const kinds = [
            ['market', 'buy', undefined, { triggerPrice: at (1.02) }],
            ['market', 'sell', undefined, { stopLossPrice: at (0.98) }],
            ['market', 'sell', undefined, { takeProfitPrice: at (1.02) }],
            ['limit', 'buy', at (1.03), { triggerPrice: at (1.02) }],
            ['market', 'sell', undefined, { trailingPercent: 1 }],
            ['STOP_MARKET', 'sell', undefined, { stopPrice: at (0.98), closePosition: true }],
        ];
        for (const [type, side, price, params] of kinds) {
            const order = await x.createOrder (symbol, type, side, params.closePosition ? undefined : 0.3, price, params);
            assert.equal (order.status, 'open');
            assert.ok ((await x.fetchOpenOrders (symbol, undefined, undefined, { trigger: true })).some (({ id }) => id === order.id));
            assert.equal ((await x.fetchOrder (order.id, symbol, { trigger: true })).id, order.id);
            await x.cancelOrder (order.id, symbol, { trigger: true });
        }
        await assert.rejects (x.createOrder (symbol, 'market', 'sell', 0.3, undefined, { stopLossPrice: at (1.02) }), /-2021/);
        await x.createOrder (symbol, 'market', 'buy', 0.3, undefined, { triggerPrice: at (1.02) });
        await x.cancelAllOrders (symbol, { trigger: true });
        assert.equal ((await x.fetchOpenOrders (symbol, undefined, undefined, { trigger: true })).length, 0);
    });
    await check ('createOrder test', async () => { await x.createOrder (symbol, 'limit', 'buy', 0.5, far, { test: true }); });
}

async function publicStreams (x) {
    await check ('watchOrderBook', async () => {
        let updates = 0;
        const book = await watchUntil (() => x.watchOrderBook (symbol), () => ++updates > 5);
        assert.ok (book.bids[0][0] < book.asks[0][0]);
        assert.ok (book.bids.length > 20);
    });
    await check ('watchOrderBook partial', async () => { await x.watchOrderBook ('BTC/USDT:USDT', 20, { name: 'depth' }); });
    await check ('watchTicker', async () => assert.ok ((await x.watchTicker (symbol)).last > 0));
    await check ('watchTickers', async () => { await x.watchTickers ([symbol, 'BTC/USDT:USDT']); });
    await check ('watchMarkPrice', async () => { await x.watchMarkPrice (symbol); });
    await check ('watchBidsAsks', async () => { await x.watchBidsAsks ([symbol]); });
    await check ('watchTrades', async () => assert.ok ((await x.watchTrades (symbol))[0].price > 0));
    await check ('watchOHLCV', async () => assert.equal ((await x.watchOHLCV (symbol, '1m'))[0].length, 6));
    await check ('watchOHLCV 1h', async () => assert.equal ((await x.watchOHLCV (symbol, '1h'))[0].length, 6));
}

async function privateStreams (x) {
    const side = { placed: 'sell', closed: 'buy' };
    await check ('watchOrders, watchMyTrades, watchPositions, watchBalance', async () => {
        const balance = x.watchBalance ();
        const watched = Promise.all ([
            watchUntil (() => x.watchOrders (symbol), (list) => list.some ((order) => order.status === 'closed')),
            watchUntil (() => x.watchMyTrades (symbol), (list) => list.length > 0),
            watchUntil (() => x.watchPositions ([symbol]), (list) => list.some ((position) => position.contracts === 0.7)),
            balance,
        ]);
        await x.sleep (1500); // the user stream is connected by then; what comes earlier would only be missed
        await x.createOrder (symbol, 'market', side.placed, 0.7);
        const [ordersSeen, trades] = await watched;
        assert.ok (ordersSeen.length > 0 && trades[0].fee.cost > 0);
    });
    await check ('createOrderWs, fetchOrderWs, cancelOrderWs', async () => {
        const { bid } = (await x.fetchBidsAsks ([symbol]))[symbol];
        const order = await x.createOrderWs (symbol, 'limit', 'buy', 0.4, Number (x.priceToPrecision (symbol, bid * 0.97)));
        assert.ok (order.id);
        assert.equal ((await x.fetchOrderWs (order.id, symbol)).id, order.id);
        assert.equal ((await x.cancelOrderWs (order.id, symbol)).status, 'canceled');
    });
    await check ('editOrderWs, conditional createOrderWs', async () => {
        const { bid } = (await x.fetchBidsAsks ([symbol]))[symbol];
        const at = (factor) => Number (x.priceToPrecision (symbol, bid * factor));
        const order = await x.createOrderWs (symbol, 'limit', 'buy', 0.4, at (0.97));
        assert.equal ((await x.editOrderWs (order.id, symbol, 'limit', 'buy', 0.3, at (0.96))).id, order.id);
        assert.equal ((await x.fetchOrderWs (order.id, symbol)).amount, 0.3);
        await x.cancelOrderWs (order.id, symbol);
        const stop = await x.createOrderWs (symbol, 'market', 'buy', 0.3, undefined, { triggerPrice: at (1.02) });
        await x.cancelOrderWs (stop.id, symbol, { trigger: true });
    });
    await check ('createOrderWs market', async () => { await x.createOrderWs (symbol, 'market', side.closed, 0.7, undefined, { reduceOnly: true }); });
    await check ('fetchBalanceWs', async () => assert.ok ((await x.fetchBalanceWs ()).USDT.total > 0));
    await check ('fetchPositionsWs', async () => { await x.fetchPositionsWs ([symbol]); });
    await check ('fetchOrderBookWs', async () => assert.ok ((await x.fetchOrderBookWs (symbol)).bids.length > 0));
    await check ('fetchTickerWs', async () => {
        const ticker = await x.fetchTickerWs (symbol);
        assert.ok (ticker.last > 0 || ticker.bid > 0);
    });
}

const { child, host } = await startExchange ();
const rest = client (ccxt.binanceusdm, host, 'sim-hedge-key', 'sim-hedge-secret');
const readOnly = client (ccxt.binanceusdm, host, 'sim-protected-key', 'sim-protected-secret');
const streaming = client (ccxt.pro.binanceusdm, host, 'sim-hedge-key', 'sim-hedge-secret');
try {
    await publicRest (rest);
    await readOnly.loadMarkets ();
    await account (rest, readOnly);
    await orders (rest);
    await streaming.loadHttpProxyAgent (); // ccxt wants this before it opens a ws:// address without TLS
    await streaming.loadMarkets ();
    await publicStreams (streaming);
    await privateStreams (streaming);
} finally {
    await streaming.close ();
    child.removeAllListeners ('exit');
    const ended = new Promise ((resolve) => child.on ('exit', resolve));
    child.kill ('SIGINT');
    await check ('Ctrl-C ends the server cleanly', async () => assert.equal (await ended, 0));
}
console.log (failures === 0 ? 'All passed.' : `${failures} failed.`);
process.exit (failures === 0 ? 0 : 1);
