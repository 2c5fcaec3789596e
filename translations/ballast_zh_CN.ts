<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ChartPanel</name>
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
</context>
<context>
    <name>DecisionDetail</name>
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
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionPanel</name>
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
        <source>Trades only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the decisions to do nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DockTitle</name>
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
    <name>FeedStrip</name>
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
    <name>HeaderPanel</name>
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
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Ballast</source>
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
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParameterPanel</name>
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
</context>
<context>
    <name>PositionsPanel</name>
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
    <name>PreviewBox</name>
    <message>
        <source>Target %1 · order %2 · net %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preview</source>
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
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arming and flattening have no key on purpose: both are deliberate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
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
        <source>Hedge ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minus the hedge&apos;s delta over the protected delta. 0 % is no hedge, 100 % is flat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding</source>
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
        <source>Unrealised P&amp;L</source>
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
        <source>Unknown</source>
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
        <source>Signs and units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballast %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps a measured hedge beside leveraged Ethereum positions.
Free software under the GNU General Public License, version 3 or later. No warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Ballast</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeChart</name>
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
    <name>ballast::ui</name>
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
        <source>Net exposure</source>
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
        <source>Hedge ratio</source>
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
        <source>Depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imbalance</source>
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
        <source>Volatility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a year</source>
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
        <source>Funding</source>
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
        <source>Equity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions</source>
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
        <source>Liquidation</source>
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
</context>
<context>
    <name>ballast::ui::EquityChart</name>
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
</context>
<context>
    <name>ballast::ui::PriceChart</name>
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
</context>
<context>
    <name>ballast::ui::RatioChart</name>
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
