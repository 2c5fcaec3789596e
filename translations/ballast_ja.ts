<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>Alerts</name>
    <message>
        <source>Every channel needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of %1 can&apos;t be made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 can&apos;t be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>Did nothing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the engine is not armed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trading is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this mode only observes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no position to protect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>market data is %1 s old or was not read in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>market data has not arrived yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account data is %1 s old or was not read in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account data has not arrived yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volatility is not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no usable quote to trade against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last session is not accounted for yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer&apos;s clock is too far from the exchange&apos;s; set it by a time server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an order is still on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last position change is not confirmed by the exchange yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fate of an order is unknown and is being asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ratio of %1 % is inside its band of %2 to %3 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cool-down since the last adjustment is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the adjustment is smaller than the smallest trade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this month&apos;s cost budget is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today&apos;s cost budget is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hedge account has no free margin for more; transfer some to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a hard limit stands in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>someone else traded in the hedge account; resume to let Ballast go on from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed the hedge (buy %1): there is no position left to protect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed the hedge (sell %1): there is no position left to protect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Increased the hedge from %1 % towards %2 % (buy %3, expected cost %4) because %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Increased the hedge from %1 % towards %2 % (sell %3, expected cost %4) because %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced the hedge from %1 % towards %2 % (buy %3, expected cost %4) because %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced the hedge from %1 % towards %2 % (sell %3, expected cost %4) because %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your manual ratio is in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>liquidation is only %1 expected one-day moves away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the position is too small, or its leverage too low, for a hedge to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hedge account can&apos;t safely carry more; transfer margin to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a stress move would cost more than the largest loss allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the market goes sideways, where more hedge only costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less would leave liquidation too likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less would cost more than the loss budget in a stress move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volatility of %1 % a year is above its target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>funding makes part of the hedge dearer than the variance it takes away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>funding pays for the hedge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that leaves the least variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the static ratio is in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the market is calm at %1 % volatility a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the market is normal at %1 % volatility a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the market is turbulent at %1 % volatility a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effective leverage of %1x raises the minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the minimum ratio applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ratio leaving its band at %1 % (now %2 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volatility passing %1 % a year (now %2 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>liquidation nearer than %1 expected one-day moves (now %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effective leverage passing %1x (now %2x)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hedge is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballast stays paused until you resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hedge account has no free margin left: its equity is %1. Transfer some to it, or raise the leverage set there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on order size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on hedge position size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on hedge ratio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on orders a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on orders a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on cancels a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on notional a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on cost a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on price collar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on data age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on clock offset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on order form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data is in order again; trading goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trading is suspended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liquidation of the protected position is %1 % away (%2 expected one-day moves). A hedge in another account does not move it: only added margin does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liquidation is no longer near.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manual override has ended; its automatic value is back in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order book missed an update; it is being read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The basis of %1 is %2 deviations from its mean; the hedge is raised while that lasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 no longer moves with %2 as it did (correlation %3 this week, %4 over two months); the hedge is raised while that lasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order rests in the hedge account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A protected position is gone: closed by hand, or by the exchange. Reading the account again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hedge account holds a position that is not the hedge (%1); its margin is not free for the hedge. Close it, or keep that account for Ballast alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballast holds still; resume to let it go on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange has liquidated %1 %2 of the protected account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange has liquidated %1 %2 of the hedge account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange has auto-deleveraged %1 %2 of the protected account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange has auto-deleveraged %1 %2 of the hedge account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange has settled %1 %2 of the protected account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange has settled %1 %2 of the hedge account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order that Ballast did not send rests in the hedge account (%1); cancel it, or keep that account for Ballast alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange refused a hedge order (code %1); next attempt in %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hedge order never reached the exchange; next attempt in %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer to a hedge order: its fate is being asked for, and nothing is sent until it is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else traded in the hedge account: bought %1 at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else traded in the hedge account: sold %1 at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin call on the protected account: add margin or reduce the position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin call on the hedge account: add margin or reduce the position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The market feed was lost; reconnecting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The market feed is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hedge account&apos;s feed was lost; reconnecting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hedge account&apos;s feed is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The protected account&apos;s feed was lost; reconnecting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The protected account&apos;s feed is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 s away from the exchange&apos;s; check its time synchronisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The venue reports %1 as the liquidation price of %2 in %3; Ballast reckons %4. Plan with the nearer one, and check margin mode and collateral there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hedge position changed without an order of Ballast&apos;s: by hand, or by the exchange while it could not be heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer slept or its clock jumped by %1 s; everything is being read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange has not confirmed yet that the hedge account&apos;s resting orders are gone; they are being cancelled again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 order(s) of the last session have no known end; they are being asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hedge account is as Ballast expects it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Armed: Ballast adjusts the hedge by itself from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The differences are acknowledged; the hedge account counts as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disarmed: Ballast watches, and sends nothing. The hedge stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: no new hedge orders. Resting orders and the hedge stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused, and cancelling the hedge account&apos;s resting orders. The hedge stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused, cancelling orders and closing the hedge. The protected account is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual ratio of %1 % in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 set to %2 by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to automatic: every manual override is cleared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy in force: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset in force: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballast ends: its resting order is being cancelled, the hedge stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballast ends: no order of its own rests, the hedge stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No weekly review has been signed for %1 days. Open the review, see what has drifted, and sign it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the hedge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observe mode only watches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hedge account is being compared with what Ballast knows of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hedge account differs from what Ballast knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not armed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no position to protect, so nothing would be traded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hedge is already inside the band of %1 to %2 %: no order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would buy %1 %2 at a cost of about %3 %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would sell %1 %2 at a cost of about %3 %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest hedge position does not allow all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manual ratio must lie between 0 and the maximum ratio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strategy is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it trades off on the recent past is being measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the recent past, at %1: %2 activations and %3 orders a month, cost %4 % of the position a month, largest drawdown %5 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hedge account already holds %1 %2, which Ballast did not open; from now on it counts as hedge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hedge account holds %1 %2; when Ballast last ran it held %3, and its own trades since do not explain the difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else traded in the hedge account on %1: buy %2 at %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else traded in the hedge account on %1: sell %2 at %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order that Ballast did not send rests in the hedge account: %1, buy %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order that Ballast did not send rests in the hedge account: %1, sell %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hedge account holds a position that is not the hedge: %1; its margin is not free for the hedge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observe mode never sends orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observe mode never sends orders, nor cancels any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switch to Paper or Demo to arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancel them at the exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close the hedge at the exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hedge account has not been read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait until it is connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hedge account differs from what Ballast knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the differences and acknowledge them first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no difference to acknowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no strategy &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose one of the list of strategies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no preset &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose one of the list of presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the signal dial can&apos;t be measured yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait until a protected position and 30 days of history are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is above %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower the first or raise the second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not open yet: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has run on %2 of %3 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has made %2 of %3 decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has met %2 differences between its books and the exchange&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run &apos;ballast %1&apos; until then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>real trading was not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type exactly: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no account is set up for this mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set one up first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both accounts have the same key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a sub-account at the exchange, and a key of its own for the hedge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both keys belong to the same account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the exchange did not show that the two keys belong to different accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is traded until it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key may withdraw funds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a key without that right; Ballast never needs it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key of the protected account may trade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a key that can only read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key of the hedge account may not trade futures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allow futures trading for it at the exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key of the protected account may not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key of the hedge account may not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allow reading for it at the exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the exchange did not say what the key may do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key is not used until it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the exchange&apos;s balance can&apos;t be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try again later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the simulated exchange is reached on this computer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give an address like http://127.0.0.1:9470</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account and market could not be read in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the connection, and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no temporary folder can be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free some disk space or set TMPDIR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key or the secret of the protected account is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key or the secret of the hedge account is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enter both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this exchange can&apos;t be used yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose binance or simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the exchange does not list %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a symbol that it lists, like ETHUSDT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the address of the exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no answer from the exchange (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the answer broke off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is asked for again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is being asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: held back by the exchange&apos;s rate limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is tried again later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key store does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlock it, or use an encrypted file: --vault FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key is held under the name &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the passphrase is too short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose one of at least %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no vault of Ballast&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the vault %1 can&apos;t be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a folder that can be written; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the vault %1 can&apos;t be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the file&apos;s permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list of accounts %1 can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove the file, and set the accounts up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list of accounts %1 can&apos;t be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free some disk space, or check the folder&apos;s permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in use by another Ballast (process %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in use by another Ballast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close that one first, or choose another database with --db</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder %1 can&apos;t be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a folder that can be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are too few candles yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait until an hour of the market has been seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no protected position to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open one, or wait until the account has been read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the move is out of reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose one between -95 % and +500 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing to review yet in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let a session run for some minutes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The position is opened %1 bars after the first with today&apos;s leverage and equity; the hedge account begins without a hedge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding is not charged: no funding rates were given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding: %1 settlements applied at their own times to the positions held then, at the bar&apos;s price; a position pays or receives its notional times the rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rates cover %1 to %2 only; outside, nothing is charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfers: none. The hedge lies in another account, so its gains do not move the protected liquidation price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfers (%1): when less than %2 % of the liquidation distance at the opening is left in either account, margin is asked from the other one and arrives %3 later; only wallet money moves, and the giver keeps the whole opening distance for itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital: %1 in the protected account and %2 in the hedge account, in both runs; without the hedge the second part lies idle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The position is opened at a bar&apos;s open without a fee and stays open; it is valued at the last close. A liquidated position is not opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within a bar: open, the extreme against the protected position, the other extreme, close. The bar&apos;s prices serve as last and mark price alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine sees every close; its orders fill whole at the next open (one bar of %1 later), unless that is beyond their limit price or behind a gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slippage: %1 bps of every fill plus %2 x volatility x sqrt(order / traded volume) of the bar before, at most %3 bps; quoted spread %4 bps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fees: taker %1 % of every fill; liquidation fee %2 % of the seized notional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liquidation: cross margin, the whole position at once at the first tick where equity is down to the tiered maintenance margin (%1 tiers, first rate %2 %); a debt is borne by the insurance fund.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order that adds to the hedge needs margin for %1x leverage; without it the order is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine starts without history and knows the volatility after 30 returns (%1): no hedge before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 bars only tell the engine the volatility; the position is opened after them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volatility half-life is raised to 12 bars (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast and regime models are learnt anew every %1 from the bars seen so far, once there are %2 days of them; before that the present estimate and the thresholds stand in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gaps in the data (%2 missing in all): positions are carried through them, orders that wait are dropped, and a price that jumped past a liquidation level liquidates at the first price after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawdown is measured at every bar&apos;s extremes from the highest close; ratios and value at risk use daily (UTC) closes, 365 days a year, no risk-free rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>testnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hedge (paper)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hedge (observed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cautious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More hedge, earlier: for positions that must not be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The defaults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little hedge, seldom traded: for the tail only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regime-adaptive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>static</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inverse-volatility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minimum-variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>liquidation-aware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss-budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost-aware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>composite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of 5 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of 22 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weighted past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last day&apos;s shock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variance before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first crash year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pandemic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>squeeze up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>futures flush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weekend flush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lender halts withdrawals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below the last peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carry unwinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A floor that rises with leverage, and more hedge as the market turns from calm to turbulent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One ratio, always.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hedges what volatility is above a target, so that what is left open moves equally much at all times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ratio that leaves the least variance, from how protected position and hedge move together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest hedge that keeps the probability of liquidation under a limit, if margin is moved in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest hedge that keeps the loss in a stress move within a budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighs the variance taken away against funding, and trades only where it pays its fee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weighted mean of the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio per turn of leverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference leverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio when calm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio when normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio when turbulent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cap when sideways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sideways below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Static ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target volatility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calm below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turbulent above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regime hysteresis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volatility half-life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signals: tight to loose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio added by a signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest touch probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch horizon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stress move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety of the hedge account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk aversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least leverage to hedge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least position to hedge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No-trade band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest trade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cool-down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait as maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price collar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest hedge position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest hedge ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancels a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notional a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost budget a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost budget a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest market data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest clock offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight: static</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight: regime-adaptive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight: inverse-volatility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight: minimum-variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight: liquidation-aware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight: loss-budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight: cost-aware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hedge never falls below this share of the protected exposure, before leverage is counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much each turn of effective leverage above the reference raises the minimum ratio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective leverage from which the minimum ratio starts to rise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio aimed at in a calm market, where the minimum does not ask for more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio aimed at in a normal market.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio aimed at in a turbulent market.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hedge never exceeds this share of the protected exposure; 100 % is flat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a calm market without direction the hedge stays at or under this share: over-hedging there only costs. The minimum goes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The market counts as sideways while net move / travelled path of the last 60 candles is below this; 0 switches the cap off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ratio of the static strategy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annualised volatility that the inverse-volatility strategy leaves open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annualised volatility below which the market counts as calm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annualised volatility above which the market counts as turbulent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By how much a threshold must be passed on the way back before a regime is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age at which a return counts half in the volatility that drives the regime; takes effect at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When correlation signals act: 0 at small breaks of correlation and basis (early, often, dearer), 1 at large ones (late, seldom).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an active correlation signal adds to the target; 0 switches the signals off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liquidation nearer than this many expected one-day moves tightens the hedge, whatever the strategy says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio that the tightening reaches as the distance to liquidation goes to zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The liquidation-aware strategy keeps the probability of touching liquidation at or under this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time within which that probability counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The move against the position for which losses are bounded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the protected equity that the loss-budget strategy is ready to lose in a stress move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever the strategy: the hedge is raised until a stress move costs no more than this share of the protected equity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hedge stays so small that its own account outlives a move of this many expected days against it; 0 switches that off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of variance against cost in the cost-aware strategy; higher hedges more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A position under this effective leverage is not hedged: it can hardly be liquidated, and the hedge would not pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A position of a smaller notional is not hedged: fees and the smallest trade would eat the use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half-width of the band around the target inside which nothing is traded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjustments of a smaller notional wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest time between two adjustments; not applied while liquidation is critical.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long an order may rest as maker before what is left of it takes liquidity; shorter as liquidation nears, 0 takes at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order is larger than this share of what the book offers inside the price collar; the rest follows in further orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order&apos;s limit price is never farther than this from mark and index price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger adjustments are split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order may take the hedge beyond this notional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order may take the hedge beyond this share of the protected exposure, whatever the strategy or a manual ratio asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More hedge orders than this in one minute are held back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More hedge orders than this in one UTC day are held back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past this many cancelled orders in one minute no new order rests as maker: all take liquidity at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once the orders of one UTC day add up to this, only reductions and critical tightening are traded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once fees, funding and slippage of the day pass this, only reductions and critical tightening are traded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once fees, funding and slippage of the month pass this, only reductions and critical tightening are traded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market data older than this stop trading; account data twelve times as old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A computer clock farther than this from the exchange&apos;s stops trading; the offset itself is measured and allowed for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the static strategy in the composite one; the weights are divided by their sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the regime-adaptive strategy in the composite one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the inverse-volatility strategy in the composite one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the minimum-variance strategy in the composite one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the liquidation-aware strategy in the composite one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the loss-budget strategy in the composite one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the cost-aware strategy in the composite one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter set in force: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not valid JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a file that Ballast has exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file holds no parameter set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the parameter set is of another version of the format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update Ballast first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no parameter &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it may be of another version; leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it as a number, without quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file %1 can&apos;t be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check that it is there and may be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file %1 can&apos;t be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a manual ratio must lie between 0 and the maximum ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose 0 to %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the override would end before it starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a later expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds sessions on the simulated exchange, which are no evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds sessions of another mode (%2), which are no evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run &apos;ballast %1&apos; at the exchange itself, and leave --db and --evidence out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Trading is paused and resting orders of the hedge account are cancelled. No hedge position is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trading is paused, resting orders of the hedge account are cancelled, and its position of %1 %2 (about %3) is closed at the market.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not touch the protected account: its %1 %2 stay open, without a hedge, until you resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flatten the hedge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the hedge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold to flatten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Ballast can&apos;t start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::app::SessionDesk</name>
    <message>
        <source>Simulated exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binance testnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui</name>
    <message>
        <source>About Ballast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballast %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps a measured hedge beside leveraged Ethereum positions.
Free software under the GNU General Public License, version 3 or later. No warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ Buy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▼ Sell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> IOC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> FOK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> post-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, reduce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>■ Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid is +, a rebate is −</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Realised P&amp;L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liquidity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hedge order yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fill yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was told first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often it happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ delivered, ✕ not delivered, … on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected delta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hedge delta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective leverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volatility, a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liquidation distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in expected moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend efficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market data age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account data age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk removed, a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market regime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Static ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volatility above target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variance taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping liquidation unlikely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping the loss budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near liquidation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual override</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardrails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No-trade band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cool-down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest trade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily cost budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never through flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cap when sideways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety of the hedge account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too small to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly cost budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free margin of the hedge account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ Increased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▼ Reduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>■ Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turbulent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net exposure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delta of the protected positions plus delta of the hedge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coins of the base currency; long +, short −.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions as the exchange reports them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hedge ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minus the hedge&apos;s delta over the protected delta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%; 0 % is no hedge, 100 % is flat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions of both accounts, at the mark price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the strategy asks for, after the guardrails, or what you set by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision in force; its reasons are in the panel Decisions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Around the target; inside it nothing is traded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%, from lower to upper edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter “No-trade band”, or the strategy&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The floor under every target: it rises with leverage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters “Minimum ratio”, “Ratio per turn of leverage” and “Reference leverage”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liquidation price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark price at which equity equals maintenance margin, by the exchange&apos;s own tiers. A hedge in another account does not move it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked out here, and compared with what the exchange reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the mark price to the liquidation price of the position that dies first; also in σ, moves expected in one day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of the mark price; − below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liquidation price, mark price and forecast volatility.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability that the price touches the liquidation price within 1 h, 24 h or 7 d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%; the formula understates the fat tails of crypto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed form for a random walk at the forecast volatility.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee bleed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the hedge costs: fees, funding and slippage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote currency; paid is +.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fees and funding booked by the exchange; slippage against the mid price at the decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projected cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month&apos;s cost at the pace so far; also as a share of the protected notional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote currency a month, and %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of the month to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected notional over protected equity, whatever the exchange&apos;s slider says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions and balances of the protected accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wallet balance plus unrealised P&amp;L.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settlement currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balances of the exchange, marked here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unrealised P&amp;L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the mark price, without fees and funding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settlement currency; gain +.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry price of the exchange and the mark price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange&apos;s fair price: it decides P&amp;L and liquidation. The index is the spot price behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange&apos;s stream; its age is in the header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What longs pay to shorts once an interval, of the notional. In costs the sign turns: paid is +.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% an interval; received +, paid −.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange&apos;s rate now, and what was booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the next day, by the model that has forecast best out of sample; else an estimate of the present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candles of the exchange; the panel Models compares the forecasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calm, normal or turbulent, by the volatility or by a hidden Markov model where that has proved better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name and its probability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volatility and the thresholds under Parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best ask less best bid, over the mid price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the book offers within 0.1 % of the mid price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coins of the base currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imbalance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bid less ask depth, over their sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>℡ to +1; + is more bids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perpetual less index price, over the index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark and index price of the exchange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correlation and beta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How Ether and Bitcoin move together; a break can raise the hedge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>℡ to +1; beta without a unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hourly closes of both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin that has to reach the protected account in time to keep it alive: the hedge&apos;s gain is in the other account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both accounts and the ladder of prices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event to order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the arrival of the market event that caused it to the order&apos;s write to the socket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microseconds, median and 99th percentile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age of a feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since its last message. A feed that is silent too long counts as stale, and trading is suspended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for account data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No protected position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected and hedge position together, in %1; long is +, short is −.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected %1 · hedge %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minus the hedge over the protected position. 0 % is no hedge, 100 % is flat. Nothing is traded inside the band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target %1 · band %2–%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · by hand until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · by hand, no expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · parameters by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▼ Below band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ Above band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the mark price is from liquidating the protected position, in %, in moves expected in one day (σ), and the probability of touching it: %1 in 1 h, %2 in 24 h, %3 in 7 d. The hedge in its own account does not move this price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No price liquidates the position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 within 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1 · venue says %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee bleed today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the hedge cost today: fees %1, funding %2, slippage %3. This month: fees %4, funding %5, slippage %6. Paid is +.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month %1 · %2 of protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projected %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projected %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position, delta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long is +, short is −, in coins of the base currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minus the hedge&apos;s delta over the protected delta. 0 % is no hedge, 100 % is flat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received is +, paid is −. In costs the sign turns: paid is +.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fees, slippage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid is +, a rebate is −. Slippage is estimated against the mid price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the mark price; without fees and funding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance in % of the mark price, in σ (moves expected in one day), and as the probability of touching the price within 24 hours. A hedge in another account does not move it; only margin does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>— means not known. It is never shown as 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain and loss have colours of their own, apart from long and short; a sign or an arrow says the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashed frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A preview: it has not happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the last order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hedge position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hedge to protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders, last minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancels, last minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notional today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its price beyond the mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age of market data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock off by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is carried over in this mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading the accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of it explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days are UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked last, before an order leaves: no strategy and no override can pass them. They are changed under Parameters, and each change is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the last session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballast does not arm before you have looked at these, and said so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bid / ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within 0.1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hedge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast, 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EWMA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang–Zhang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signal active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, 7 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, 60 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beta on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis, deviations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longs pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shorts pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hedge earns a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hedge pays a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has run on %2 days and made %3 decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, with %1 differences between books and exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not open yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending %1 cancels its resting orders. The hedge position stays open, and nobody adjusts it until %1 runs again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at account, keys and evidence. What runs now goes on meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending the session: resting orders are cancelled, connections closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting %1: asking the exchange for account and market.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not started: %2 %3 goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be started: %2 Nothing runs, and nothing is traded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its variance is the exponential of the sum and half the residual variance of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum is of daily returns: times %1 it is realised variance, and what happened since the last hour is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum is the variance, kept within what the market has done in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volatility thresholds decide: no model has been fitted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volatility thresholds decide: a hidden Markov model could not be fitted to this history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volatility thresholds decide: the history is too short to try the hidden Markov model against them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error %1 against %2 of the thresholds, p %3, %4 forecasts out of sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hidden Markov model decides: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volatility thresholds decide for the moment, as the newest days have a gap; else the hidden Markov model would: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volatility thresholds decide: the hidden Markov model could not be fitted every time (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volatility thresholds decide: the hidden Markov model is not better with significance (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days of history are known; %2 are needed before models can be fitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then the present EWMA estimate is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are being fitted; until then the present EWMA estimate is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecasts compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smaller is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QLIKE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p vs EWMA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ● used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 fits failed; EWMA stood in for those forecasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 forecasts judged, each made from the %2 days before it; %3 days of history, fitted on %4 %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others are not used: a model replaces EWMA only with a smaller QLIKE and a p under 0.05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1, in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variance of a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>× value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest 22 days have a gap: the present EWMA estimate is used until they are complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By model, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volatility, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volatility: of a typical day in that state, as a year&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From one day to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other readings of volatility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Realised, every bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Realised, every fifth bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close to close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parkinson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garman–Klass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rogers–Satchell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implied by options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank among past values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who dies first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected accounts are only read; Ballast trades in the hedge account alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In coins; long is +, short is −</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The venue&apos;s mark price; P&amp;L and liquidation use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark price of the last day; the dotted line is the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unrealised, against the mark price, without fees and funding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed from the venue&apos;s margin tiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The venue says %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the mark to the liquidation price, in % and in moves expected in one day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P(24 h)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability of touching the liquidation price within 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received is +, paid is −, since the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time calm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time turbulent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding, an interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leverage, protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest liquidation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week at a glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hedge cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of its budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fees · funding · slippage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the protected value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equity, with the hedge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equity, without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deepest fall, with and without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liquidation was near</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Slippage, expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before and since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ drifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▼ drifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a week against two months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at a start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n at default</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every parameter is at its default, and nobody changed one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy: %1, before %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What overrides did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against letting the engine run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Override</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawdown, pts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liquidation, pts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 from %n override(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was set by hand: the engine ran alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>* The two hedges had not met again by the end: the difference can still change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replayed from the recorded events, with each override and without it, both on paper fills.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replayed from one-minute candles, with each override and without it: an estimate, as the events were not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peace of mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nights without an alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest armed and untouched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1 the hedge cost %2 of a budget of %3; equity changed by %4 with it, and would have by %5 without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hedge cost what it may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hedge was inside its band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the time outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liquidation never came near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slippage was as expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, expected %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The market is the one the parameters were chosen for</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) drifted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The parameters are as you want them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You know what each alert was about</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The hedge takes risk away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of equity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the price jumps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If liquidations cascade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No protected position: nothing to cascade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each wave of forced orders moves the price on; from the second, the venue closes the hedge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a past day came again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was liquidated at the worst price does not come back at the close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day; lost is +</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Historical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtered historical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CornishĿisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hedge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: no past day of returns yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could carry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net: what the venue asks for after long against short. Could carry: notional of these positions that the equity would be enough for. In one account: what separate accounts cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in one account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touching liquidation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within 24 h, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>± standard error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simulation draws from the market&apos;s own past days, fat tails included; the closed form takes moves to be normal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No position can be liquidated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hedge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the protected position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>■ no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be liquidated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hedge is at its liquidation price now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The protected position is at its liquidation price now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falling: %1. Rising: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liquidation of the protected position: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected: liquidation at %1 (venue %2), %3 · %4; touched in 1 h %5, 24 h %6, 7 d %7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ hedge closed by the venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>■ both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>■ protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ hedge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the mark price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▶ is the row nearest to the mark price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equity of the protected accounts there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equity of the hedge account there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has been liquidated by then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin that must be in the protected accounts by then, so that they live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin that the hedge account could give there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P(24 h), %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability that this price is touched within 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soonest, h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price is touched within this time with a probability of 5 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin that is sent now arrives before the price can be there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected shortfall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The position is smaller than %1: inside its band it can&apos;t be adjusted by an order that the exchange takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its leverage is so low that Ballast leaves it unhedged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A month of hedging costs more than it is expected to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account holds less than %1, where costs weigh heavily.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leverage is under %1, where liquidation is seldom near.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binance testnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binance USD-M futures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs on this computer, with no account and no money. Start it with Ჺllast exchange”, which prints its keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange&apos;s own test system: real orders, no real money. It does not say what a key may do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your real account. You begin by only watching it; real orders come last, after the testnet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can&apos;t be read is refused, not assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test system takes the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test system does not say what a key may do; no money is at stake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions, balances and orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May trade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hedge account needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The protected account must not have it: Ballast never trades there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never needed. A key that may withdraw is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed only if Ballast is to move margin between your own accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works from the addresses that you listed at the exchange only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works from any address. Restrict it to this computer&apos;s at the exchange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew it at the exchange within two weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the right to trade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notional, at %1 leverage on %2 of equity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hedge aimed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the default strategy in the market of this moment; reaching it costs %1 once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the position, %2 of the equity: fees, slippage and funding of the same hedge on the last half year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding alone, at the present rate: there is not enough history yet to measure fees and slippage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liquidation within 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No price liquidates the position as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a hedge, at %1 distance and %2 volatility a year. Real markets have fatter tails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept a month, expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That probability, times the share of your equity that the hedge would have earned by then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the hedge account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the hedge is carried with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is empty: move some margin there before you arm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under this notional hedging does not pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no position to protect now. Ballast waits for one; the figures are worked out then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hedging does not pay for this position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hedging may pay for this position, but not clearly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hedging pays for this position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ both liquidated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ protected liquidated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ hedge liquidated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it came so *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without hedge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of equity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deepest fall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of the hedge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>* Replayed on the market from %1 to %2, and from %3 to %4 in the move. It has not happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If liquidations cascade *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken for granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything at a glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions &amp;&amp; risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which account dies first, at what price, and what keeps it alive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio, target and band; every decision with its reasons; what can be changed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volatility and regime, funding, order book, correlation, forecasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same market with the hedge and without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month as a statement that balances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What drifted since the parameters were last looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders, fills, alerts and events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correlation signals</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::AccountsPage</name>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hedge in an account of its own can&apos;t be liquidated together with your position, and a key that trades can&apos;t touch it. So the two have to be different accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles and isolation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your positions. Ballast reads it, and can do nothing else there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballast opens and closes the hedge here, within the limits of the next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observe and Paper work without one. Set the account up again to add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not proved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange gives one stream key for each account. It is asked with both API keys; the same answer twice would be the same account.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::AlertDialog</name>
    <message>
        <source>Trading is suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballast is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer slept or its clock jumped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange refused an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outcome of an order is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A position vanished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange closed a position by force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling is not confirmed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else&apos;s order in the hedge account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liquidation is near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liquidation price differs from the exchange&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hard limit was reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual trades get in the way of the hedge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account differs from the last session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command could not be carried out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent alerts are listed; they make no sound and no message. Off: the log only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat first after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalate critical ones after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that Ballast is alive every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept in the key store; empty: as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what nobody acknowledged in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Delivered at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ Not delivered: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::AlertsPanel</name>
    <message>
        <source>Active, escalated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have seen it: it is not repeated, and not escalated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound; everything else goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules and channels…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::ChartPanel</name>
    <message>
        <source>Calm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turbulent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first candle comes within a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ratio is drawn from the first minute on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without hedge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With hedge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equity is drawn from the first minute on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volatility used, a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volatility is drawn from the first minute on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EWMA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang–Zhang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture as SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save values as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command, a panel or a parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::DecisionDetail</name>
    <message>
        <source>What made the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardrails that bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before → after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the nearest threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::DecisionPanel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decision yet. Ballast decides as soon as it knows the account and the market.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the decisions with this word in their sentence, factors or guardrails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trades only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the decisions to do nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::DockTitle</name>
    <message>
        <source>Float or dock this panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this panel; the View menu opens it again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::EconomicsPage</name>
    <message>
        <source>Work it out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hedging costs money every month. Before you begin, see what it would cost on your account as it stands, and what it is likely to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it pay?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading position, market and fees; up to a minute…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not worked out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::FeedStrip</name>
    <message>
        <source>Age of the last message of each feed. A feed counts as stale when it is silent too long, even if its connection is open; trading is then suspended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::HeaderPanel</name>
    <message>
        <source>won&apos;t cancel orders, close the hedge or touch the protected account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>won&apos;t close the hedge or touch the protected account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>won&apos;t touch the protected account, which is then unhedged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBSERVE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PAPER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TESTNET</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated market, simulated money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real market, read-only: never sends an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real market, simulated fills: no real orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange&apos;s test system: real orders, no real money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real market, real orders, real money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DISARMED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARMED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SUSPENDED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PAUSED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three levels: pause, cancel orders, flatten the hedge. None touches the protected account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One value by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 values by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends hedge orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NO SESSION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing runs, nothing is traded; the figures are the last ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STOPPED</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::HeadlineTile</name>
    <message>
        <source>Age of the market data: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::HelpWindow</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arming has no key on purpose, and flattening has to be held: both are deliberate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a figure, a sign or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs and units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::KeyPage</name>
    <message>
        <source>Not now: only watch, and hedge on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hedge account: a sub-account of its own, in which Ballast trades. Make an API key there that may read and trade futures, and that must not withdraw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The protected account: the one with your leveraged positions. Make an API key there that may only read; Ballast never needs more, and refuses one that can do more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hedge account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the exchange what the key may do…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test only reads: it asks what the key may do, and changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key fits this account.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::LadderPanel</name>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected dies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hedge dies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who dies first: not worked out yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who dies first? Working it out …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left at each price, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◀ Protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hedge ▶</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dies without %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>liquidated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed by the venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1 (%2)
Protected account: %3
Hedge account: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin to move by then: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin to move by then: %1; the market may be there sooner than a transfer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::LimitsPage</name>
    <message>
        <source>Hard limits: checked last, before an order leaves. No strategy and no override can pass them. The values here are the defaults; tighten them to your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::LimitsPanel</name>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is as it should be: go on from what it holds now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::MainWindow</name>
    <message>
        <source>Ballast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballast is armed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballast is adjusting the hedge. If it ends, resting orders are cancelled, the hedge stays as it is, and nobody looks after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it running in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End Ballast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let Ballast send hedge orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Disarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop sending hedge orders; resting orders and the hedge stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause new hedge orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not cancel resting orders, close the hedge, or touch the protected account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the pause; Ballast may send hedge orders again if it is armed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel hedge orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauses and cancels resting orders; does not close the hedge or touch the protected account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Flatten hedge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauses, cancels and closes the hedge; does not touch the protected account, which is then unhedged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ac&amp;knowledge differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hedge account is as it should be, whatever the last session left: go on from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Override…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the hedge ratio or a parameter by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End every manual override now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain green, loss red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain red, loss green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain blue, loss orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times in &amp;UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times in local &amp;zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;lerts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes an alert, how loud, and who is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start with the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Ballast when you log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loc&amp;k layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panels can&apos;t be moved, floated or closed by accident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put every panel back where it was at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every command, panel and parameter by a few letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language, theme, colours, scale, times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each figure is, its unit and its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each key does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Signs and units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to read the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Ballast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window; the hedge position stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kill switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &amp;up an account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange, keys, limits: step by step, and nothing is kept before the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change &amp;mode…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo, Observe, Paper, Testnet, Live: what each has shown, and what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One mode &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the session and starts the next lower mode that is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show and raise this panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::ModeDialog</name>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each mode opens the next by what it has shown. One step down is always free, and one click.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account is set up for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the sealed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmation, letter by letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::ModePage</name>
    <message>
        <source>Start small: each mode opens the next by what it has shown. One step down is always free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ǐinish” keeps the keys and the account, ends what runs now, and starts. Nothing has been kept so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only keep the account; what runs now goes on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::ModelsPanel</name>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::ParameterPanel</name>
    <message>
        <source>Hedge ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own target, instead of the strategy&apos;s; never beyond the maximum ratio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of the composite strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it lasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for 15 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for 1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for 4 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, for the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to automatic  (F9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End every manual override now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand since %1, %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was set by hand in this session, and when it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of this session, newest first. What overrides cost or earned is in the review of the week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::ParameterSetDialog</name>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic values take effect at once. Values set by hand stay in force until they end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These values are in force already: nothing would change.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::PlacePage</name>
    <message>
        <source>Where is the account that you want to protect? You can set up one of each; everything can be tried on the simulated exchange first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the simulated exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::PositionsPanel</name>
    <message>
        <source>hedge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>isolated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open position. Ballast starts to hedge when the protected account holds one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::PreviewBox</name>
    <message>
        <source>preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target %1 (now %2) · order %3 · net %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liquidation of the hedge account: %1 → %2. Of the protected one: %3; a hedge does not move it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::ReviewPanel</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign this review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no database to review in this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written into the audit trail, with the time. Nothing else changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review is made when it is first looked at …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the history, and replaying it without your overrides …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last signed %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed just now. The next review is due in a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A review is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::RiskPanel</name>
    <message>
        <source>Losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who dies first, by price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left of each account at each price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What jumps, past days and the worst days would cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who dies first? Working it out …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who dies first? %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::SessionBar</name>
    <message>
        <source>Back to the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain and loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green and red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red and green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue and orange (colour-blind safe)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTC, as exchanges use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On top of the screen&apos;s own scale; takes effect at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 times a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a preset or a parameter set replaces values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real trading and flattening are always confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History, orders and decisions; never a key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::SetupWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::StoragePage</name>
    <message>
        <source>The desktop&apos;s key store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sealed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of the sealed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys are kept in one place only, and never shown again: not in the database, the settings, a log or a report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For computers where no key store runs. A passphrase seals it; without the passphrase nobody can open it, you neither. It is asked for at each start of a session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the keys are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for a key store…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocked with your login; Secret Service or KWallet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase needs at least %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::StrategyMenu</name>
    <message>
        <source>&amp;Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter sets (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import parameters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy and values from a file; what would change is shown first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export parameters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy and every automatic value, to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter set %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::TimeChart</name>
    <message>
        <source>O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::Tray</name>
    <message>
        <source>Show Ballast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballast · %1 · %2 · hedge ratio %3 · liquidation %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::WhatIfPanel</name>
    <message>
        <source>Calculate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Parameters …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if: nothing here is real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHAT IF — NOTHING HERE IS REAL. No order is sent, no parameter is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a move or another parameter, and calculate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move of the price, per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time that the move takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in 5 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in six hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy and parameters to start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameters in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows this value in the editor of parameters. It is in force only once it is applied there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price moves by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing calculated yet *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not available in this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaying …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures below are of other settings: calculate again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The market has moved on since: recalculate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recalculate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ballast::ui::format</name>
    <message>
        <source>bps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% per ×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/ min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/ day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>risk</name>
    <message>
        <source>Safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
