<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Alerts</name>
    <message>
        <source>Every channel needs a name.</source>
        <translation>每个渠道都需要名称。</translation>
    </message>
    <message>
        <source>The folder of %1 can&apos;t be made.</source>
        <translation>无法创建 %1 所在的文件夹。</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 can&apos;t be removed.</source>
        <translation>无法移除 %1。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>Did nothing: %1.</source>
        <translation>未采取行动：%1。</translation>
    </message>
    <message>
        <source>the engine is not armed</source>
        <translation>自动对冲未启用</translation>
    </message>
    <message>
        <source>trading is paused</source>
        <translation>交易已暂停</translation>
    </message>
    <message>
        <source>this mode only observes</source>
        <translation>此模式仅作观察</translation>
    </message>
    <message>
        <source>there is no position to protect</source>
        <translation>没有需要保护的仓位</translation>
    </message>
    <message>
        <source>market data is %1 s old or was not read in full</source>
        <translation>行情数据已有 %1 秒未更新，或未完整读取</translation>
    </message>
    <message>
        <source>market data has not arrived yet</source>
        <translation>行情数据尚未到达</translation>
    </message>
    <message>
        <source>account data is %1 s old or was not read in full</source>
        <translation>账户数据已有 %1 秒未更新，或未完整读取</translation>
    </message>
    <message>
        <source>account data has not arrived yet</source>
        <translation>账户数据尚未到达</translation>
    </message>
    <message>
        <source>volatility is not known yet</source>
        <translation>波动率尚不可知</translation>
    </message>
    <message>
        <source>there is no usable quote to trade against</source>
        <translation>没有可用的报价可供交易</translation>
    </message>
    <message>
        <source>the last session is not accounted for yet</source>
        <translation>上次会话尚未核对清楚</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is too far from the exchange&apos;s; set it by a time server</source>
        <translation>本机时钟与交易所时钟相差过大；请用时间服务器校准</translation>
    </message>
    <message>
        <source>an order is still on its way</source>
        <translation>有订单仍在途中</translation>
    </message>
    <message>
        <source>the last position change is not confirmed by the exchange yet</source>
        <translation>最近一次仓位变动尚未得到交易所确认</translation>
    </message>
    <message>
        <source>the fate of an order is unknown and is being asked for</source>
        <translation>有订单的结果未知，正在查询</translation>
    </message>
    <message>
        <source>the ratio of %1 % is inside its band of %2 to %3 %</source>
        <translation>比率 %1 % 处于其区间 %2 至 %3 % 之内</translation>
    </message>
    <message>
        <source>the cool-down since the last adjustment is running</source>
        <translation>自上次调整以来的冷却时间尚未结束</translation>
    </message>
    <message>
        <source>the adjustment is smaller than the smallest trade</source>
        <translation>调整量小于最小交易额</translation>
    </message>
    <message>
        <source>this month&apos;s cost budget is used up</source>
        <translation>本月的成本预算已用尽</translation>
    </message>
    <message>
        <source>today&apos;s cost budget is used up</source>
        <translation>今日的成本预算已用尽</translation>
    </message>
    <message>
        <source>the hedge account has no free margin for more; transfer some to it</source>
        <translation>对冲账户没有更多可用保证金；请向其划转一些</translation>
    </message>
    <message>
        <source>a hard limit stands in the way</source>
        <translation>受硬性限制阻止</translation>
    </message>
    <message>
        <source>someone else traded in the hedge account; resume to let Ballast go on from there</source>
        <translation>对冲账户中有他人交易；请恢复，让 Ballast 从当前状态继续</translation>
    </message>
    <message>
        <source>Closed the hedge (buy %1): there is no position left to protect.</source>
        <translation>已平掉对冲仓位（买入 %1）：已没有需要保护的仓位。</translation>
    </message>
    <message>
        <source>Closed the hedge (sell %1): there is no position left to protect.</source>
        <translation>已平掉对冲仓位（卖出 %1）：已没有需要保护的仓位。</translation>
    </message>
    <message>
        <source>Increased the hedge from %1 % towards %2 % (buy %3, expected cost %4) because %5.</source>
        <translation>已将对冲由 %1 % 提高，目标 %2 %（买入 %3，预期成本 %4），原因：%5。</translation>
    </message>
    <message>
        <source>Increased the hedge from %1 % towards %2 % (sell %3, expected cost %4) because %5.</source>
        <translation>已将对冲由 %1 % 提高，目标 %2 %（卖出 %3，预期成本 %4），原因：%5。</translation>
    </message>
    <message>
        <source>Reduced the hedge from %1 % towards %2 % (buy %3, expected cost %4) because %5.</source>
        <translation>已将对冲由 %1 % 降低，目标 %2 %（买入 %3，预期成本 %4），原因：%5。</translation>
    </message>
    <message>
        <source>Reduced the hedge from %1 % towards %2 % (sell %3, expected cost %4) because %5.</source>
        <translation>已将对冲由 %1 % 降低，目标 %2 %（卖出 %3，预期成本 %4），原因：%5。</translation>
    </message>
    <message>
        <source>your manual ratio is in force</source>
        <translation>您手动设定的比率生效中</translation>
    </message>
    <message>
        <source>liquidation is only %1 expected one-day moves away</source>
        <translation>距强平仅 %1 倍一天内的预期波动</translation>
    </message>
    <message>
        <source>the position is too small, or its leverage too low, for a hedge to pay</source>
        <translation>仓位过小，或其杠杆过低，对冲不划算</translation>
    </message>
    <message>
        <source>the hedge account can&apos;t safely carry more; transfer margin to it</source>
        <translation>对冲账户无法安全承载更多；请向其划转保证金</translation>
    </message>
    <message>
        <source>a stress move would cost more than the largest loss allowed</source>
        <translation>一次压力波动造成的亏损会超过允许的最大亏损</translation>
    </message>
    <message>
        <source>the market goes sideways, where more hedge only costs</source>
        <translation>市场横盘，此时更多对冲只会增加成本</translation>
    </message>
    <message>
        <source>less would leave liquidation too likely</source>
        <translation>对冲再少，强平的可能性就会过高</translation>
    </message>
    <message>
        <source>less would cost more than the loss budget in a stress move</source>
        <translation>对冲再少，压力波动中的亏损就会超过亏损预算</translation>
    </message>
    <message>
        <source>volatility of %1 % a year is above its target</source>
        <translation>年化波动率 %1 % 高于其目标</translation>
    </message>
    <message>
        <source>funding makes part of the hedge dearer than the variance it takes away</source>
        <translation>资金费用使部分对冲的代价高于其消除的方差</translation>
    </message>
    <message>
        <source>funding pays for the hedge</source>
        <translation>资金费用收入足以支付对冲</translation>
    </message>
    <message>
        <source>that leaves the least variance</source>
        <translation>这样剩余的方差最小</translation>
    </message>
    <message>
        <source>the static ratio is in force</source>
        <translation>固定比率生效中</translation>
    </message>
    <message>
        <source>the market is calm at %1 % volatility a year</source>
        <translation>市场平静，年化波动率 %1 %</translation>
    </message>
    <message>
        <source>the market is normal at %1 % volatility a year</source>
        <translation>市场正常，年化波动率 %1 %</translation>
    </message>
    <message>
        <source>the market is turbulent at %1 % volatility a year</source>
        <translation>市场动荡，年化波动率 %1 %</translation>
    </message>
    <message>
        <source>effective leverage of %1x raises the minimum</source>
        <translation>有效杠杆 %1x 提高了最小比率</translation>
    </message>
    <message>
        <source>the minimum ratio applies</source>
        <translation>适用最小比率</translation>
    </message>
    <message>
        <source>the ratio leaving its band at %1 % (now %2 %)</source>
        <translation>比率在 %1 % 处离开其区间（当前 %2 %）</translation>
    </message>
    <message>
        <source>volatility passing %1 % a year (now %2 %)</source>
        <translation>年化波动率越过 %1 %（当前 %2 %）</translation>
    </message>
    <message>
        <source>liquidation nearer than %1 expected one-day moves (now %2)</source>
        <translation>距强平不足 %1 倍一天内的预期波动（当前 %2）</translation>
    </message>
    <message>
        <source>effective leverage passing %1x (now %2x)</source>
        <translation>有效杠杆越过 %1x（当前 %2x）</translation>
    </message>
    <message>
        <source>The hedge is closed.</source>
        <translation>对冲仓位已平仓。</translation>
    </message>
    <message>
        <source>Ballast stays paused until you resume.</source>
        <translation>Ballast 保持暂停，直至您恢复。</translation>
    </message>
    <message>
        <source>The hedge account has no free margin left: its equity is %1. Transfer some to it, or raise the leverage set there.</source>
        <translation>对冲账户已没有可用保证金：其权益为 %1。请向其划转一些，或调高在该账户设置的杠杆。</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on order size.</source>
        <translation>一笔对冲订单因订单大小限制被拦下。</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on hedge position size.</source>
        <translation>一笔对冲订单因对冲仓位大小限制被拦下。</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on hedge ratio.</source>
        <translation>一笔对冲订单因对冲比率限制被拦下。</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on orders a minute.</source>
        <translation>一笔对冲订单因每分钟订单数限制被拦下。</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on orders a day.</source>
        <translation>一笔对冲订单因每日订单数限制被拦下。</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on cancels a minute.</source>
        <translation>一笔对冲订单因每分钟撤单数限制被拦下。</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on notional a day.</source>
        <translation>一笔对冲订单因每日名义价值限制被拦下。</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on cost a day.</source>
        <translation>一笔对冲订单因每日成本限制被拦下。</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on price collar.</source>
        <translation>一笔对冲订单因价格限幅被拦下。</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on data age.</source>
        <translation>一笔对冲订单因数据时效限制被拦下。</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on clock offset.</source>
        <translation>一笔对冲订单因时钟偏差限制被拦下。</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on order form.</source>
        <translation>一笔对冲订单因订单格式限制被拦下。</translation>
    </message>
    <message>
        <source>Data is in order again; trading goes on.</source>
        <translation>数据已恢复正常；交易继续。</translation>
    </message>
    <message>
        <source>Trading is suspended.</source>
        <translation>交易已中止。</translation>
    </message>
    <message>
        <source>Liquidation of the protected position is %1 % away (%2 expected one-day moves). A hedge in another account does not move it: only added margin does.</source>
        <translation>受保护仓位距强平 %1 %（%2 倍一天内的预期波动）。另一账户中的对冲不会改变强平价格：只有追加保证金才会。</translation>
    </message>
    <message>
        <source>Liquidation is no longer near.</source>
        <translation>已不再临近强平。</translation>
    </message>
    <message>
        <source>A manual override has ended; its automatic value is back in force.</source>
        <translation>一项手动设定已结束；其自动值重新生效。</translation>
    </message>
    <message>
        <source>The order book missed an update; it is being read again.</source>
        <translation>订单簿漏掉了一次更新；正在重新读取。</translation>
    </message>
    <message>
        <source>The basis of %1 is %2 deviations from its mean; the hedge is raised while that lasts.</source>
        <translation>%1 的基差偏离其均值 %2 倍标准差；在此期间提高对冲。</translation>
    </message>
    <message>
        <source>%1 no longer moves with %2 as it did (correlation %3 this week, %4 over two months); the hedge is raised while that lasts.</source>
        <translation>%1 与 %2 的联动已不如从前（本周相关性 %3，两个月为 %4）；在此期间提高对冲。</translation>
    </message>
    <message>
        <source>No order rests in the hedge account.</source>
        <translation>对冲账户中没有挂单。</translation>
    </message>
    <message>
        <source>A protected position is gone: closed by hand, or by the exchange. Reading the account again.</source>
        <translation>一个受保护仓位已不存在：被手动平仓，或被交易所平仓。正在重新读取账户。</translation>
    </message>
    <message>
        <source>The hedge account holds a position that is not the hedge (%1); its margin is not free for the hedge. Close it, or keep that account for Ballast alone.</source>
        <translation>对冲账户持有不属于对冲的仓位（%1）；其保证金不能用于对冲。请平仓，或让该账户仅供 Ballast 使用。</translation>
    </message>
    <message>
        <source>Ballast holds still; resume to let it go on from there.</source>
        <translation>Ballast 保持不动；请恢复，让它从当前状态继续。</translation>
    </message>
    <message>
        <source>The exchange has liquidated %1 %2 of the protected account.</source>
        <translation>交易所已强平受保护账户的 %1 %2。</translation>
    </message>
    <message>
        <source>The exchange has liquidated %1 %2 of the hedge account.</source>
        <translation>交易所已强平对冲账户的 %1 %2。</translation>
    </message>
    <message>
        <source>The exchange has auto-deleveraged %1 %2 of the protected account.</source>
        <translation>交易所已对受保护账户的 %1 %2 执行自动减仓。</translation>
    </message>
    <message>
        <source>The exchange has auto-deleveraged %1 %2 of the hedge account.</source>
        <translation>交易所已对对冲账户的 %1 %2 执行自动减仓。</translation>
    </message>
    <message>
        <source>The exchange has settled %1 %2 of the protected account.</source>
        <translation>交易所已结算受保护账户的 %1 %2。</translation>
    </message>
    <message>
        <source>The exchange has settled %1 %2 of the hedge account.</source>
        <translation>交易所已结算对冲账户的 %1 %2。</translation>
    </message>
    <message>
        <source>An order that Ballast did not send rests in the hedge account (%1); cancel it, or keep that account for Ballast alone.</source>
        <translation>对冲账户中有一笔并非 Ballast 发出的挂单（%1）；请撤销，或让该账户仅供 Ballast 使用。</translation>
    </message>
    <message>
        <source>The exchange refused a hedge order (code %1); next attempt in %2 s.</source>
        <translation>交易所拒绝了一笔对冲订单（代码 %1）；%2 秒后重试。</translation>
    </message>
    <message>
        <source>A hedge order never reached the exchange; next attempt in %1 s.</source>
        <translation>一笔对冲订单未能到达交易所；%1 秒后重试。</translation>
    </message>
    <message>
        <source>No answer to a hedge order: its fate is being asked for, and nothing is sent until it is known.</source>
        <translation>一笔对冲订单没有得到答复：正在查询其结果，查明之前不发送任何订单。</translation>
    </message>
    <message>
        <source>Somebody else traded in the hedge account: bought %1 at %2.</source>
        <translation>对冲账户中有他人交易：以 %2 买入 %1。</translation>
    </message>
    <message>
        <source>Somebody else traded in the hedge account: sold %1 at %2.</source>
        <translation>对冲账户中有他人交易：以 %2 卖出 %1。</translation>
    </message>
    <message>
        <source>Margin call on the protected account: add margin or reduce the position.</source>
        <translation>受保护账户收到追加保证金通知：请追加保证金或减少仓位。</translation>
    </message>
    <message>
        <source>Margin call on the hedge account: add margin or reduce the position.</source>
        <translation>对冲账户收到追加保证金通知：请追加保证金或减少仓位。</translation>
    </message>
    <message>
        <source>The market feed was lost; reconnecting.</source>
        <translation>行情数据源已断开；正在重新连接。</translation>
    </message>
    <message>
        <source>The market feed is connected.</source>
        <translation>行情数据源已连接。</translation>
    </message>
    <message>
        <source>The hedge account&apos;s feed was lost; reconnecting.</source>
        <translation>对冲账户的数据源已断开；正在重新连接。</translation>
    </message>
    <message>
        <source>The hedge account&apos;s feed is connected.</source>
        <translation>对冲账户的数据源已连接。</translation>
    </message>
    <message>
        <source>The protected account&apos;s feed was lost; reconnecting.</source>
        <translation>受保护账户的数据源已断开；正在重新连接。</translation>
    </message>
    <message>
        <source>The protected account&apos;s feed is connected.</source>
        <translation>受保护账户的数据源已连接。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 s away from the exchange&apos;s; check its time synchronisation.</source>
        <translation>本机时钟与交易所时钟相差 %1 秒；请检查时间同步。</translation>
    </message>
    <message>
        <source>The venue reports %1 as the liquidation price of %2 in %3; Ballast reckons %4. Plan with the nearer one, and check margin mode and collateral there.</source>
        <translation>交易所报告 %3 中 %2 的强平价格为 %1；Ballast 算得 %4。请按较近的一个做打算，并检查该处的保证金模式和抵押品。</translation>
    </message>
    <message>
        <source>The hedge position changed without an order of Ballast&apos;s: by hand, or by the exchange while it could not be heard.</source>
        <translation>对冲仓位在没有 Ballast 订单的情况下发生了变化：由手动操作，或由交易所在失去联系期间所为。</translation>
    </message>
    <message>
        <source>The computer slept or its clock jumped by %1 s; everything is being read again.</source>
        <translation>电脑曾休眠，或其时钟跳变了 %1 秒；正在重新读取全部数据。</translation>
    </message>
    <message>
        <source>The exchange has not confirmed yet that the hedge account&apos;s resting orders are gone; they are being cancelled again.</source>
        <translation>交易所尚未确认对冲账户的挂单已撤销；正在再次撤单。</translation>
    </message>
    <message>
        <source>%1 order(s) of the last session have no known end; they are being asked for.</source>
        <translation>上次会话有 %1 笔订单结果未知；正在查询。</translation>
    </message>
    <message>
        <source>The hedge account is as Ballast expects it.</source>
        <translation>对冲账户与 Ballast 的预期一致。</translation>
    </message>
    <message>
        <source>Armed: Ballast adjusts the hedge by itself from now on.</source>
        <translation>已启用：从现在起由 Ballast 自行调整对冲。</translation>
    </message>
    <message>
        <source>Not done: %1.</source>
        <translation>未执行：%1。</translation>
    </message>
    <message>
        <source>The differences are acknowledged; the hedge account counts as it is now.</source>
        <translation>差异已确认；以对冲账户的当前状态为准。</translation>
    </message>
    <message>
        <source>Disarmed: Ballast watches, and sends nothing. The hedge stays as it is.</source>
        <translation>已停用：Ballast 只观察，不发送任何订单。对冲仓位保持原样。</translation>
    </message>
    <message>
        <source>Paused: no new hedge orders. Resting orders and the hedge stay.</source>
        <translation>已暂停：不再发送新的对冲订单。挂单和对冲仓位保持不变。</translation>
    </message>
    <message>
        <source>Resumed.</source>
        <translation>已恢复。</translation>
    </message>
    <message>
        <source>Paused, and cancelling the hedge account&apos;s resting orders. The hedge stays.</source>
        <translation>已暂停，正在撤销对冲账户的挂单。对冲仓位保持不变。</translation>
    </message>
    <message>
        <source>Paused, cancelling orders and closing the hedge. The protected account is not touched.</source>
        <translation>已暂停，正在撤单并平掉对冲仓位。不操作受保护账户。</translation>
    </message>
    <message>
        <source>Manual ratio of %1 % in force.</source>
        <translation>手动比率 %1 % 生效中。</translation>
    </message>
    <message>
        <source>%1 set to %2 by hand.</source>
        <translation>%1 已手动设定为 %2。</translation>
    </message>
    <message>
        <source>Back to automatic: every manual override is cleared.</source>
        <translation>恢复自动：所有手动设定均已清除。</translation>
    </message>
    <message>
        <source>Strategy in force: %1.</source>
        <translation>生效中的策略：%1。</translation>
    </message>
    <message>
        <source>Preset in force: %1.</source>
        <translation>生效中的预设：%1。</translation>
    </message>
    <message>
        <source>Ballast ends: its resting order is being cancelled, the hedge stays as it is.</source>
        <translation>Ballast 即将结束：正在撤销其挂单，对冲仓位保持原样。</translation>
    </message>
    <message>
        <source>Ballast ends: no order of its own rests, the hedge stays as it is.</source>
        <translation>Ballast 即将结束：没有自己的挂单，对冲仓位保持原样。</translation>
    </message>
    <message>
        <source>No weekly review has been signed for %1 days. Open the review, see what has drifted, and sign it.</source>
        <translation>已有 %1 天没有签署每周复核。请打开复核，查看有哪些漂移，然后签署。</translation>
    </message>
    <message>
        <source>Closing the hedge.</source>
        <translation>正在平掉对冲仓位。</translation>
    </message>
    <message>
        <source>Paused by hand.</source>
        <translation>已手动暂停。</translation>
    </message>
    <message>
        <source>Observe mode only watches.</source>
        <translation>观察模式仅作观察。</translation>
    </message>
    <message>
        <source>The hedge account is being compared with what Ballast knows of it.</source>
        <translation>正在将对冲账户与 Ballast 所知的状态作比较。</translation>
    </message>
    <message>
        <source>The hedge account differs from what Ballast knows.</source>
        <translation>对冲账户与 Ballast 所知的状态不一致。</translation>
    </message>
    <message>
        <source>Not armed.</source>
        <translation>未启用。</translation>
    </message>
    <message>
        <source>There is no position to protect, so nothing would be traded.</source>
        <translation>没有需要保护的仓位，因此不会进行任何交易。</translation>
    </message>
    <message>
        <source>The hedge is already inside the band of %1 to %2 %: no order.</source>
        <translation>对冲已处于 %1 至 %2 % 的区间之内：不发送订单。</translation>
    </message>
    <message>
        <source>Would buy %1 %2 at a cost of about %3 %4.</source>
        <translation>将买入 %1 %2，成本约 %3 %4。</translation>
    </message>
    <message>
        <source>Would sell %1 %2 at a cost of about %3 %4.</source>
        <translation>将卖出 %1 %2，成本约 %3 %4。</translation>
    </message>
    <message>
        <source>The largest hedge position does not allow all of it.</source>
        <translation>最大对冲仓位不允许全部执行。</translation>
    </message>
    <message>
        <source>A manual ratio must lie between 0 and the maximum ratio.</source>
        <translation>手动比率必须介于 0 与最大比率之间。</translation>
    </message>
    <message>
        <source>The strategy is not known yet.</source>
        <translation>策略尚不可知。</translation>
    </message>
    <message>
        <source>What it trades off on the recent past is being measured.</source>
        <translation>正在用近期历史测算它的取舍。</translation>
    </message>
    <message>
        <source>On the recent past, at %1: %2 activations and %3 orders a month, cost %4 % of the position a month, largest drawdown %5 %.</source>
        <translation>在近期历史上，取 %1 时：每月触发 %2 次、订单 %3 笔，每月成本为仓位的 %4 %，最大回撤 %5 %。</translation>
    </message>
    <message>
        <source>The hedge account already holds %1 %2, which Ballast did not open; from now on it counts as hedge.</source>
        <translation>对冲账户已持有 %1 %2，并非由 Ballast 开仓；从现在起计为对冲。</translation>
    </message>
    <message>
        <source>The hedge account holds %1 %2; when Ballast last ran it held %3, and its own trades since do not explain the difference.</source>
        <translation>对冲账户持有 %1 %2；Ballast 上次运行时其持有 %3，此后该账户自身的交易不足以解释这一差异。</translation>
    </message>
    <message>
        <source>Somebody else traded in the hedge account on %1: buy %2 at %3.</source>
        <translation>%1 对冲账户中有他人交易：以 %3 买入 %2。</translation>
    </message>
    <message>
        <source>Somebody else traded in the hedge account on %1: sell %2 at %3.</source>
        <translation>%1 对冲账户中有他人交易：以 %3 卖出 %2。</translation>
    </message>
    <message>
        <source>An order that Ballast did not send rests in the hedge account: %1, buy %2.</source>
        <translation>对冲账户中有一笔并非 Ballast 发出的挂单：%1，买入 %2。</translation>
    </message>
    <message>
        <source>An order that Ballast did not send rests in the hedge account: %1, sell %2.</source>
        <translation>对冲账户中有一笔并非 Ballast 发出的挂单：%1，卖出 %2。</translation>
    </message>
    <message>
        <source>The hedge account holds a position that is not the hedge: %1; its margin is not free for the hedge.</source>
        <translation>对冲账户持有不属于对冲的仓位：%1；其保证金不能用于对冲。</translation>
    </message>
    <message>
        <source>Observe mode never sends orders</source>
        <translation>观察模式从不发送订单</translation>
    </message>
    <message>
        <source>Observe mode never sends orders, nor cancels any</source>
        <translation>观察模式从不发送订单，也不撤销订单</translation>
    </message>
    <message>
        <source>switch to Paper or Demo to arm</source>
        <translation>请切换到模拟盘或演示模式后再启用</translation>
    </message>
    <message>
        <source>cancel them at the exchange</source>
        <translation>请在交易所撤销这些订单</translation>
    </message>
    <message>
        <source>close the hedge at the exchange</source>
        <translation>请在交易所平掉对冲仓位</translation>
    </message>
    <message>
        <source>the hedge account has not been read yet</source>
        <translation>尚未读取对冲账户</translation>
    </message>
    <message>
        <source>wait until it is connected</source>
        <translation>请等待其连接</translation>
    </message>
    <message>
        <source>the hedge account differs from what Ballast knows</source>
        <translation>对冲账户与 Ballast 所知的状态不一致</translation>
    </message>
    <message>
        <source>read the differences and acknowledge them first</source>
        <translation>请先阅读并确认差异</translation>
    </message>
    <message>
        <source>there is no difference to acknowledge</source>
        <translation>没有需要确认的差异</translation>
    </message>
    <message>
        <source>there is no strategy &apos;%1&apos;</source>
        <translation>没有名为“%1”的策略</translation>
    </message>
    <message>
        <source>choose one of the list of strategies</source>
        <translation>请从策略列表中选择一个</translation>
    </message>
    <message>
        <source>there is no preset &apos;%1&apos;</source>
        <translation>没有名为“%1”的预设</translation>
    </message>
    <message>
        <source>choose one of the list of presets</source>
        <translation>请从预设列表中选择一个</translation>
    </message>
    <message>
        <source>the signal dial can&apos;t be measured yet</source>
        <translation>信号旋钮尚无法测算</translation>
    </message>
    <message>
        <source>wait until a protected position and 30 days of history are there</source>
        <translation>请等到有受保护仓位和 30 天的历史</translation>
    </message>
    <message>
        <source>%1 can&apos;t be %2</source>
        <translation>%1 不能为 %2</translation>
    </message>
    <message>
        <source>choose from %1 to %2</source>
        <translation>请在 %1 至 %2 之间选择</translation>
    </message>
    <message>
        <source>%1 is above %2</source>
        <translation>%1 高于 %2</translation>
    </message>
    <message>
        <source>lower the first or raise the second</source>
        <translation>请调低前者或调高后者</translation>
    </message>
    <message>
        <source>%1 is not open yet: %2</source>
        <translation>%1尚未解锁：%2</translation>
    </message>
    <message>
        <source>%1 has run on %2 of %3 days</source>
        <translation>%1已运行 %2 天，需 %3 天</translation>
    </message>
    <message>
        <source>%1 has made %2 of %3 decisions</source>
        <translation>%1已作出 %2 次决策，需 %3 次</translation>
    </message>
    <message>
        <source>%1 has met %2 differences between its books and the exchange&apos;s</source>
        <translation>%1遇到 %2 处其账簿与交易所账簿之间的差异</translation>
    </message>
    <message>
        <source>run &apos;ballast %1&apos; until then</source>
        <translation>在此之前请运行 “ballast %1”</translation>
    </message>
    <message>
        <source>real trading was not confirmed</source>
        <translation>未确认进行真实交易</translation>
    </message>
    <message>
        <source>type exactly: %1</source>
        <translation>请准确输入：%1</translation>
    </message>
    <message>
        <source>no account is set up for this mode</source>
        <translation>尚未为此模式设置账户</translation>
    </message>
    <message>
        <source>set one up first</source>
        <translation>请先设置账户</translation>
    </message>
    <message>
        <source>both accounts have the same key</source>
        <translation>两个账户使用了相同的密钥</translation>
    </message>
    <message>
        <source>make a sub-account at the exchange, and a key of its own for the hedge</source>
        <translation>请在交易所创建子账户，并为对冲创建其专用密钥</translation>
    </message>
    <message>
        <source>both keys belong to the same account</source>
        <translation>两个密钥属于同一账户</translation>
    </message>
    <message>
        <source>the exchange did not show that the two keys belong to different accounts</source>
        <translation>交易所未能表明两个密钥属于不同账户</translation>
    </message>
    <message>
        <source>nothing is traded until it does</source>
        <translation>在此之前不进行任何交易</translation>
    </message>
    <message>
        <source>the key may withdraw funds</source>
        <translation>该密钥可以提现</translation>
    </message>
    <message>
        <source>make a key without that right; Ballast never needs it</source>
        <translation>请创建没有此权限的密钥；Ballast 永远不需要它</translation>
    </message>
    <message>
        <source>the key of the protected account may trade</source>
        <translation>受保护账户的密钥可以交易</translation>
    </message>
    <message>
        <source>make a key that can only read</source>
        <translation>请创建只能读取的密钥</translation>
    </message>
    <message>
        <source>the key of the hedge account may not trade futures</source>
        <translation>对冲账户的密钥不能交易合约</translation>
    </message>
    <message>
        <source>allow futures trading for it at the exchange</source>
        <translation>请在交易所允许其进行合约交易</translation>
    </message>
    <message>
        <source>the key of the protected account may not read</source>
        <translation>受保护账户的密钥没有读取权限</translation>
    </message>
    <message>
        <source>the key of the hedge account may not read</source>
        <translation>对冲账户的密钥没有读取权限</translation>
    </message>
    <message>
        <source>allow reading for it at the exchange</source>
        <translation>请在交易所允许其读取</translation>
    </message>
    <message>
        <source>the exchange did not say what the key may do</source>
        <translation>交易所未说明该密钥的权限</translation>
    </message>
    <message>
        <source>the key is not used until it does</source>
        <translation>在此之前不使用该密钥</translation>
    </message>
    <message>
        <source>the exchange&apos;s balance can&apos;t be read: %1</source>
        <translation>无法读取交易所余额：%1</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>请稍后重试</translation>
    </message>
    <message>
        <source>the simulated exchange is reached on this computer only</source>
        <translation>模拟交易所只能在本机上访问</translation>
    </message>
    <message>
        <source>give an address like http://127.0.0.1:9470</source>
        <translation>请提供形如 http://127.0.0.1:9470 的地址</translation>
    </message>
    <message>
        <source>account and market could not be read in time</source>
        <translation>未能及时读取账户和行情</translation>
    </message>
    <message>
        <source>check the connection, and try again</source>
        <translation>请检查连接，然后重试</translation>
    </message>
    <message>
        <source>no temporary folder can be made</source>
        <translation>无法创建临时文件夹</translation>
    </message>
    <message>
        <source>free some disk space or set TMPDIR</source>
        <translation>请释放一些磁盘空间，或设置 TMPDIR</translation>
    </message>
    <message>
        <source>the key or the secret of the protected account is missing</source>
        <translation>缺少受保护账户的密钥或 Secret 密钥</translation>
    </message>
    <message>
        <source>the key or the secret of the hedge account is missing</source>
        <translation>缺少对冲账户的密钥或 Secret 密钥</translation>
    </message>
    <message>
        <source>enter both</source>
        <translation>请两项都输入</translation>
    </message>
    <message>
        <source>this exchange can&apos;t be used yet</source>
        <translation>尚不支持此交易所</translation>
    </message>
    <message>
        <source>choose binance or simulated</source>
        <translation>请选择 binance 或 simulated</translation>
    </message>
    <message>
        <source>the exchange does not list %1</source>
        <translation>该交易所没有合约 %1</translation>
    </message>
    <message>
        <source>choose a symbol that it lists, like ETHUSDT</source>
        <translation>请选择其提供的合约，例如 ETHUSDT</translation>
    </message>
    <message>
        <source>check the address of the exchange</source>
        <translation>请检查交易所的地址</translation>
    </message>
    <message>
        <source>%1: no answer from the exchange (%2)</source>
        <translation>%1：交易所没有答复（%2）</translation>
    </message>
    <message>
        <source>%1: the answer broke off</source>
        <translation>%1：答复中断</translation>
    </message>
    <message>
        <source>it is asked for again</source>
        <translation>正在重新查询</translation>
    </message>
    <message>
        <source>it is being asked for</source>
        <translation>正在查询</translation>
    </message>
    <message>
        <source>%1: held back by the exchange&apos;s rate limit</source>
        <translation>%1：因交易所的速率限制而推迟</translation>
    </message>
    <message>
        <source>it is tried again later</source>
        <translation>稍后会重试</translation>
    </message>
    <message>
        <source>the key store does not answer</source>
        <translation>密钥库没有响应</translation>
    </message>
    <message>
        <source>unlock it, or use an encrypted file: --vault FILE</source>
        <translation>请将其解锁，或使用加密文件：--vault FILE</translation>
    </message>
    <message>
        <source>no key is held under the name &apos;%1&apos;</source>
        <translation>没有以“%1”为名保存的密钥</translation>
    </message>
    <message>
        <source>the passphrase is too short</source>
        <translation>口令过短</translation>
    </message>
    <message>
        <source>choose one of at least %1 characters</source>
        <translation>请选择至少 %1 个字符的口令</translation>
    </message>
    <message>
        <source>%1 is no vault of Ballast&apos;s</source>
        <translation>%1 不是 Ballast 的加密文件</translation>
    </message>
    <message>
        <source>choose another file</source>
        <translation>请选择其他文件</translation>
    </message>
    <message>
        <source>the vault %1 can&apos;t be written: %2</source>
        <translation>无法写入加密文件 %1：%2</translation>
    </message>
    <message>
        <source>choose a folder that can be written; nothing was changed</source>
        <translation>请选择可写入的文件夹；未作任何更改</translation>
    </message>
    <message>
        <source>the vault %1 can&apos;t be read: %2</source>
        <translation>无法读取加密文件 %1：%2</translation>
    </message>
    <message>
        <source>check the file&apos;s permissions</source>
        <translation>请检查该文件的权限</translation>
    </message>
    <message>
        <source>the list of accounts %1 can&apos;t be read</source>
        <translation>无法读取账户列表 %1</translation>
    </message>
    <message>
        <source>remove the file, and set the accounts up again</source>
        <translation>请移除该文件，并重新设置账户</translation>
    </message>
    <message>
        <source>the list of accounts %1 can&apos;t be written: %2</source>
        <translation>无法写入账户列表 %1：%2</translation>
    </message>
    <message>
        <source>free some disk space, or check the folder&apos;s permissions</source>
        <translation>请释放一些磁盘空间，或检查该文件夹的权限</translation>
    </message>
    <message>
        <source>%1 is in use by another Ballast (process %2)</source>
        <translation>%1 正由另一个 Ballast 使用（进程 %2）</translation>
    </message>
    <message>
        <source>%1 is in use by another Ballast</source>
        <translation>%1 正由另一个 Ballast 使用</translation>
    </message>
    <message>
        <source>close that one first, or choose another database with --db</source>
        <translation>请先关闭那一个，或用 --db 选择其他数据库</translation>
    </message>
    <message>
        <source>the folder %1 can&apos;t be made</source>
        <translation>无法创建文件夹 %1</translation>
    </message>
    <message>
        <source>choose a folder that can be written</source>
        <translation>请选择可写入的文件夹</translation>
    </message>
    <message>
        <source>there are too few candles yet</source>
        <translation>K 线尚太少</translation>
    </message>
    <message>
        <source>wait until an hour of the market has been seen</source>
        <translation>请等到已有一小时的行情</translation>
    </message>
    <message>
        <source>there is no protected position to look at</source>
        <translation>没有可供查看的受保护仓位</translation>
    </message>
    <message>
        <source>open one, or wait until the account has been read</source>
        <translation>请开仓，或等待账户读取完成</translation>
    </message>
    <message>
        <source>the move is out of reach</source>
        <translation>该变动超出范围</translation>
    </message>
    <message>
        <source>choose one between -95 % and +500 %</source>
        <translation>请在 -95 % 与 +500 % 之间选择</translation>
    </message>
    <message>
        <source>there is nothing to review yet in %1</source>
        <translation>%1 中尚无可复核的内容</translation>
    </message>
    <message>
        <source>let a session run for some minutes first</source>
        <translation>请先让会话运行几分钟</translation>
    </message>
    <message>
        <source>The position is opened %1 bars after the first with today&apos;s leverage and equity; the hedge account begins without a hedge.</source>
        <translation>仓位在首根 K 线之后第 %1 根开仓，采用今日的杠杆和权益；对冲账户起初没有对冲。</translation>
    </message>
    <message>
        <source>Funding is not charged: no funding rates were given.</source>
        <translation>未计入资金费用：没有提供资金费率。</translation>
    </message>
    <message>
        <source>Funding: %1 settlements applied at their own times to the positions held then, at the bar&apos;s price; a position pays or receives its notional times the rate.</source>
        <translation>资金费用：%1 次结算，按各自的时间作用于当时持有的仓位，按该根 K 线的价格计；仓位支付或收到其名义价值乘以费率的金额。</translation>
    </message>
    <message>
        <source>The rates cover %1 to %2 only; outside, nothing is charged.</source>
        <translation>费率仅覆盖 %1 至 %2；此范围之外不计费用。</translation>
    </message>
    <message>
        <source>Transfers: none. The hedge lies in another account, so its gains do not move the protected liquidation price.</source>
        <translation>划转：无。对冲在另一账户中，因此其盈利不会改变受保护仓位的强平价格。</translation>
    </message>
    <message>
        <source>Transfers (%1): when less than %2 % of the liquidation distance at the opening is left in either account, margin is asked from the other one and arrives %3 later; only wallet money moves, and the giver keeps the whole opening distance for itself.</source>
        <translation>划转（%1）：当任一账户剩余的强平距离不足开仓时的 %2 % 时，向另一账户请求保证金，并在 %3 后到账；只划转钱包资金，转出方为自己保留开仓时的全部距离。</translation>
    </message>
    <message>
        <source>Capital: %1 in the protected account and %2 in the hedge account, in both runs; without the hedge the second part lies idle.</source>
        <translation>资金：受保护账户 %1，对冲账户 %2，两次运行相同；不对冲时后一部分闲置。</translation>
    </message>
    <message>
        <source>The position is opened at a bar&apos;s open without a fee and stays open; it is valued at the last close. A liquidated position is not opened again.</source>
        <translation>仓位在一根 K 线的开盘价开仓，不计手续费，并一直持有；按最后的收盘价估值。被强平的仓位不再重新开仓。</translation>
    </message>
    <message>
        <source>Within a bar: open, the extreme against the protected position, the other extreme, close. The bar&apos;s prices serve as last and mark price alike.</source>
        <translation>一根 K 线之内依次为：开盘价、对受保护仓位不利的极值、另一极值、收盘价。K 线价格同时用作最新价和标记价格。</translation>
    </message>
    <message>
        <source>The engine sees every close; its orders fill whole at the next open (one bar of %1 later), unless that is beyond their limit price or behind a gap.</source>
        <translation>引擎看到每一个收盘价；其订单在下一个开盘价（一根 %1 的 K 线之后）全部成交，除非该价格超出其限价或位于缺口之后。</translation>
    </message>
    <message>
        <source>Slippage: %1 bps of every fill plus %2 x volatility x sqrt(order / traded volume) of the bar before, at most %3 bps; quoted spread %4 bps.</source>
        <translation>滑点：每笔成交 %1 bps，加上 %2 x 波动率 x sqrt(订单 / 前一根 K 线的成交量)，至多 %3 bps；报价价差 %4 bps。</translation>
    </message>
    <message>
        <source>Fees: taker %1 % of every fill; liquidation fee %2 % of the seized notional.</source>
        <translation>手续费：每笔成交按吃单方 %1 %；强平手续费为被接管名义价值的 %2 %。</translation>
    </message>
    <message>
        <source>Liquidation: cross margin, the whole position at once at the first tick where equity is down to the tiered maintenance margin (%1 tiers, first rate %2 %); a debt is borne by the insurance fund.</source>
        <translation>强平：全仓，在权益降至分档维持保证金的首个价位一次性强平全部仓位（%1 档，首档比率 %2 %）；穿仓亏损由保险基金承担。</translation>
    </message>
    <message>
        <source>An order that adds to the hedge needs margin for %1x leverage; without it the order is refused.</source>
        <translation>增加对冲的订单需要按 %1x 杠杆计的保证金；不足则订单被拒绝。</translation>
    </message>
    <message>
        <source>The engine starts without history and knows the volatility after 30 returns (%1): no hedge before.</source>
        <translation>引擎启动时没有历史，在 30 个收益率之后才知道波动率（%1）：此前没有对冲。</translation>
    </message>
    <message>
        <source>The first %1 bars only tell the engine the volatility; the position is opened after them.</source>
        <translation>前 %1 根 K 线只用于让引擎得知波动率；仓位在其后开仓。</translation>
    </message>
    <message>
        <source>The volatility half-life is raised to 12 bars (%1).</source>
        <translation>波动率半衰期提高至 12 根 K 线（%1）。</translation>
    </message>
    <message>
        <source>Forecast and regime models are learnt anew every %1 from the bars seen so far, once there are %2 days of them; before that the present estimate and the thresholds stand in.</source>
        <translation>预测模型和市场状态模型在积累 %2 天的 K 线之后，每 %1 用至此所见的 K 线重新学习；在此之前以当前估计值和阈值代替。</translation>
    </message>
    <message>
        <source>%1 gaps in the data (%2 missing in all): positions are carried through them, orders that wait are dropped, and a price that jumped past a liquidation level liquidates at the first price after.</source>
        <translation>数据中有 %1 处缺口（共缺失 %2）：仓位跨缺口保留，等待中的订单作废；价格若跳过强平价位，则按其后的首个价格强平。</translation>
    </message>
    <message>
        <source>Drawdown is measured at every bar&apos;s extremes from the highest close; ratios and value at risk use daily (UTC) closes, 365 days a year, no risk-free rate.</source>
        <translation>回撤按每根 K 线的极值相对最高收盘价计算；各比率和风险价值（VaR）采用每日（UTC）收盘价，每年 365 天，不计无风险利率。</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>observe</source>
        <translation>观察</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>模拟盘</translation>
    </message>
    <message>
        <source>testnet</source>
        <translation>测试网</translation>
    </message>
    <message>
        <source>live</source>
        <translation>实盘</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>受保护</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>对冲</translation>
    </message>
    <message>
        <source>Hedge (paper)</source>
        <translation>对冲（模拟盘）</translation>
    </message>
    <message>
        <source>Hedge (observed)</source>
        <translation>对冲（观察）</translation>
    </message>
    <message>
        <source>%1 market</source>
        <translation>%1 行情</translation>
    </message>
    <message>
        <source>cautious</source>
        <translation>谨慎</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>lean</source>
        <translation>精简</translation>
    </message>
    <message>
        <source>More hedge, earlier: for positions that must not be lost.</source>
        <translation>对冲更多、更早：适用于不容损失的仓位。</translation>
    </message>
    <message>
        <source>The defaults.</source>
        <translation>默认值。</translation>
    </message>
    <message>
        <source>Little hedge, seldom traded: for the tail only.</source>
        <translation>对冲少、交易少：仅应对尾部风险。</translation>
    </message>
    <message>
        <source>regime-adaptive</source>
        <translation>市场状态自适应</translation>
    </message>
    <message>
        <source>static</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>inverse-volatility</source>
        <translation>反向波动率</translation>
    </message>
    <message>
        <source>minimum-variance</source>
        <translation>最小方差</translation>
    </message>
    <message>
        <source>liquidation-aware</source>
        <translation>强平感知</translation>
    </message>
    <message>
        <source>loss-budget</source>
        <translation>亏损预算</translation>
    </message>
    <message>
        <source>cost-aware</source>
        <translation>成本感知</translation>
    </message>
    <message>
        <source>composite</source>
        <translation>组合</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>常数</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>前一日</translation>
    </message>
    <message>
        <source>mean of 5 days</source>
        <translation>5 日均值</translation>
    </message>
    <message>
        <source>mean of 22 days</source>
        <translation>22 日均值</translation>
    </message>
    <message>
        <source>weighted past</source>
        <translation>加权历史</translation>
    </message>
    <message>
        <source>last day&apos;s shock</source>
        <translation>前一日冲击</translation>
    </message>
    <message>
        <source>variance before</source>
        <translation>前期方差</translation>
    </message>
    <message>
        <source>mean of the window</source>
        <translation>窗口期均值</translation>
    </message>
    <message>
        <source>first crash year</source>
        <translation>首个暴跌年</translation>
    </message>
    <message>
        <source>pandemic</source>
        <translation>疫情</translation>
    </message>
    <message>
        <source>squeeze up</source>
        <translation>向上逼空</translation>
    </message>
    <message>
        <source>futures flush</source>
        <translation>合约爆仓潮</translation>
    </message>
    <message>
        <source>weekend flush</source>
        <translation>周末爆仓潮</translation>
    </message>
    <message>
        <source>lender halts withdrawals</source>
        <translation>借贷平台暂停提币</translation>
    </message>
    <message>
        <source>below the last peak</source>
        <translation>跌破上轮高点</translation>
    </message>
    <message>
        <source>carry unwinds</source>
        <translation>套息交易平仓</translation>
    </message>
    <message>
        <source>A floor that rises with leverage, and more hedge as the market turns from calm to turbulent.</source>
        <translation>下限随杠杆升高，市场由平静转为动荡时增加对冲。</translation>
    </message>
    <message>
        <source>One ratio, always.</source>
        <translation>始终采用同一比率。</translation>
    </message>
    <message>
        <source>Hedges what volatility is above a target, so that what is left open moves equally much at all times.</source>
        <translation>对冲高于目标的那部分波动率，使未对冲部分的波动始终相当。</translation>
    </message>
    <message>
        <source>The ratio that leaves the least variance, from how protected position and hedge move together.</source>
        <translation>根据受保护仓位与对冲的联动，取剩余方差最小的比率。</translation>
    </message>
    <message>
        <source>The smallest hedge that keeps the probability of liquidation under a limit, if margin is moved in time.</source>
        <translation>在及时划转保证金的前提下，使强平概率低于限值的最小对冲。</translation>
    </message>
    <message>
        <source>The smallest hedge that keeps the loss in a stress move within a budget.</source>
        <translation>使压力波动中的亏损不超出预算的最小对冲。</translation>
    </message>
    <message>
        <source>Weighs the variance taken away against funding, and trades only where it pays its fee.</source>
        <translation>权衡所消除的方差与资金费用，且仅在值回手续费时交易。</translation>
    </message>
    <message>
        <source>A weighted mean of the others.</source>
        <translation>其他策略的加权平均。</translation>
    </message>
    <message>
        <source>Minimum ratio</source>
        <translation>最小比率</translation>
    </message>
    <message>
        <source>Ratio per turn of leverage</source>
        <translation>每倍杠杆的比率</translation>
    </message>
    <message>
        <source>Reference leverage</source>
        <translation>参考杠杆</translation>
    </message>
    <message>
        <source>Ratio when calm</source>
        <translation>平静时比率</translation>
    </message>
    <message>
        <source>Ratio when normal</source>
        <translation>正常时比率</translation>
    </message>
    <message>
        <source>Ratio when turbulent</source>
        <translation>动荡时比率</translation>
    </message>
    <message>
        <source>Maximum ratio</source>
        <translation>最大比率</translation>
    </message>
    <message>
        <source>Cap when sideways</source>
        <translation>横盘时上限</translation>
    </message>
    <message>
        <source>Sideways below</source>
        <translation>横盘阈值</translation>
    </message>
    <message>
        <source>Static ratio</source>
        <translation>固定比率</translation>
    </message>
    <message>
        <source>Target volatility</source>
        <translation>目标波动率</translation>
    </message>
    <message>
        <source>Calm below</source>
        <translation>平静上限</translation>
    </message>
    <message>
        <source>Turbulent above</source>
        <translation>动荡下限</translation>
    </message>
    <message>
        <source>Regime hysteresis</source>
        <translation>市场状态滞后</translation>
    </message>
    <message>
        <source>Volatility half-life</source>
        <translation>波动率半衰期</translation>
    </message>
    <message>
        <source>Signals: tight to loose</source>
        <translation>信号：由紧到松</translation>
    </message>
    <message>
        <source>Ratio added by a signal</source>
        <translation>信号附加比率</translation>
    </message>
    <message>
        <source>Critical distance</source>
        <translation>危险距离</translation>
    </message>
    <message>
        <source>Critical ratio</source>
        <translation>危险比率</translation>
    </message>
    <message>
        <source>Largest touch probability</source>
        <translation>最大触及概率</translation>
    </message>
    <message>
        <source>Touch horizon</source>
        <translation>触及期限</translation>
    </message>
    <message>
        <source>Stress move</source>
        <translation>压力波动</translation>
    </message>
    <message>
        <source>Loss budget</source>
        <translation>亏损预算</translation>
    </message>
    <message>
        <source>Largest loss</source>
        <translation>最大亏损</translation>
    </message>
    <message>
        <source>Safety of the hedge account</source>
        <translation>对冲账户安全</translation>
    </message>
    <message>
        <source>Risk aversion</source>
        <translation>风险厌恶</translation>
    </message>
    <message>
        <source>Least leverage to hedge</source>
        <translation>对冲的最低杠杆</translation>
    </message>
    <message>
        <source>Least position to hedge</source>
        <translation>对冲的最小仓位</translation>
    </message>
    <message>
        <source>No-trade band</source>
        <translation>不交易区间</translation>
    </message>
    <message>
        <source>Smallest trade</source>
        <translation>最小交易额</translation>
    </message>
    <message>
        <source>Cool-down</source>
        <translation>冷却时间</translation>
    </message>
    <message>
        <source>Wait as maker</source>
        <translation>挂单等待时间</translation>
    </message>
    <message>
        <source>Share of the depth</source>
        <translation>深度占比</translation>
    </message>
    <message>
        <source>Price collar</source>
        <translation>价格限幅</translation>
    </message>
    <message>
        <source>Largest order</source>
        <translation>最大订单</translation>
    </message>
    <message>
        <source>Largest hedge position</source>
        <translation>最大对冲仓位</translation>
    </message>
    <message>
        <source>Largest hedge ratio</source>
        <translation>最大对冲比率</translation>
    </message>
    <message>
        <source>Orders a minute</source>
        <translation>每分钟订单数</translation>
    </message>
    <message>
        <source>Orders a day</source>
        <translation>每日订单数</translation>
    </message>
    <message>
        <source>Cancels a minute</source>
        <translation>每分钟撤单数</translation>
    </message>
    <message>
        <source>Notional a day</source>
        <translation>每日名义价值</translation>
    </message>
    <message>
        <source>Cost budget a day</source>
        <translation>每日成本预算</translation>
    </message>
    <message>
        <source>Cost budget a month</source>
        <translation>每月成本预算</translation>
    </message>
    <message>
        <source>Oldest market data</source>
        <translation>行情数据最长时效</translation>
    </message>
    <message>
        <source>Largest clock offset</source>
        <translation>最大时钟偏差</translation>
    </message>
    <message>
        <source>Weight: static</source>
        <translation>权重：固定</translation>
    </message>
    <message>
        <source>Weight: regime-adaptive</source>
        <translation>权重：市场状态自适应</translation>
    </message>
    <message>
        <source>Weight: inverse-volatility</source>
        <translation>权重：反向波动率</translation>
    </message>
    <message>
        <source>Weight: minimum-variance</source>
        <translation>权重：最小方差</translation>
    </message>
    <message>
        <source>Weight: liquidation-aware</source>
        <translation>权重：强平感知</translation>
    </message>
    <message>
        <source>Weight: loss-budget</source>
        <translation>权重：亏损预算</translation>
    </message>
    <message>
        <source>Weight: cost-aware</source>
        <translation>权重：成本感知</translation>
    </message>
    <message>
        <source>The hedge never falls below this share of the protected exposure, before leverage is counted.</source>
        <translation>对冲绝不低于受保护敞口的这一比例（尚未计入杠杆）。</translation>
    </message>
    <message>
        <source>How much each turn of effective leverage above the reference raises the minimum ratio.</source>
        <translation>有效杠杆每高出参考杠杆一倍，最小比率提高多少。</translation>
    </message>
    <message>
        <source>Effective leverage from which the minimum ratio starts to rise.</source>
        <translation>自此有效杠杆起，最小比率开始升高。</translation>
    </message>
    <message>
        <source>Ratio aimed at in a calm market, where the minimum does not ask for more.</source>
        <translation>平静市场中的目标比率，前提是最小比率不要求更多。</translation>
    </message>
    <message>
        <source>Ratio aimed at in a normal market.</source>
        <translation>正常市场中的目标比率。</translation>
    </message>
    <message>
        <source>Ratio aimed at in a turbulent market.</source>
        <translation>动荡市场中的目标比率。</translation>
    </message>
    <message>
        <source>The hedge never exceeds this share of the protected exposure; 100 % is flat.</source>
        <translation>对冲绝不超过受保护敞口的这一比例；100 % 为完全中性。</translation>
    </message>
    <message>
        <source>In a calm market without direction the hedge stays at or under this share: over-hedging there only costs. The minimum goes first.</source>
        <translation>在没有方向的平静市场中，对冲不超过这一比例：此时过度对冲只会增加成本。最小比率优先。</translation>
    </message>
    <message>
        <source>The market counts as sideways while net move / travelled path of the last 60 candles is below this; 0 switches the cap off.</source>
        <translation>最近 60 根 K 线的净变动 / 累计路程低于此值时，市场视为横盘；0 表示关闭该上限。</translation>
    </message>
    <message>
        <source>The ratio of the static strategy.</source>
        <translation>固定策略的比率。</translation>
    </message>
    <message>
        <source>Annualised volatility that the inverse-volatility strategy leaves open.</source>
        <translation>反向波动率策略保留不对冲的年化波动率。</translation>
    </message>
    <message>
        <source>Annualised volatility below which the market counts as calm.</source>
        <translation>年化波动率低于此值时，市场视为平静。</translation>
    </message>
    <message>
        <source>Annualised volatility above which the market counts as turbulent.</source>
        <translation>年化波动率高于此值时，市场视为动荡。</translation>
    </message>
    <message>
        <source>By how much a threshold must be passed on the way back before a regime is left.</source>
        <translation>回程须越过阈值多少，才离开当前市场状态。</translation>
    </message>
    <message>
        <source>Age at which a return counts half in the volatility that drives the regime; takes effect at the next start.</source>
        <translation>在决定市场状态的波动率中，收益率权重减半的时长；下次启动时生效。</translation>
    </message>
    <message>
        <source>When correlation signals act: 0 at small breaks of correlation and basis (early, often, dearer), 1 at large ones (late, seldom).</source>
        <translation>相关性信号何时起作用：0 为相关性和基差稍有破裂即起作用（早、频繁、成本较高），1 为破裂较大时才起作用（晚、少）。</translation>
    </message>
    <message>
        <source>What an active correlation signal adds to the target; 0 switches the signals off.</source>
        <translation>有效的相关性信号给目标增加的量；0 表示关闭信号。</translation>
    </message>
    <message>
        <source>Liquidation nearer than this many expected one-day moves tightens the hedge, whatever the strategy says.</source>
        <translation>距强平不足此倍数的一天内预期波动时收紧对冲，无论策略如何。</translation>
    </message>
    <message>
        <source>Ratio that the tightening reaches as the distance to liquidation goes to zero.</source>
        <translation>强平距离趋于零时，收紧所达到的比率。</translation>
    </message>
    <message>
        <source>The liquidation-aware strategy keeps the probability of touching liquidation at or under this.</source>
        <translation>强平感知策略将触及强平的概率保持在此值或以下。</translation>
    </message>
    <message>
        <source>Time within which that probability counts.</source>
        <translation>计算该概率的期限。</translation>
    </message>
    <message>
        <source>The move against the position for which losses are bounded.</source>
        <translation>为之限定亏损的、对仓位不利的价格变动。</translation>
    </message>
    <message>
        <source>Share of the protected equity that the loss-budget strategy is ready to lose in a stress move.</source>
        <translation>亏损预算策略在压力波动中愿意损失的受保护权益比例。</translation>
    </message>
    <message>
        <source>Whatever the strategy: the hedge is raised until a stress move costs no more than this share of the protected equity.</source>
        <translation>无论采用何种策略：提高对冲，直至压力波动的损失不超过受保护权益的这一比例。</translation>
    </message>
    <message>
        <source>The hedge stays so small that its own account outlives a move of this many expected days against it; 0 switches that off.</source>
        <translation>对冲保持足够小，使其自身账户能承受对其不利的、此天数的预期波动；0 表示关闭。</translation>
    </message>
    <message>
        <source>Weight of variance against cost in the cost-aware strategy; higher hedges more.</source>
        <translation>成本感知策略中方差相对成本的权重；越高则对冲越多。</translation>
    </message>
    <message>
        <source>A position under this effective leverage is not hedged: it can hardly be liquidated, and the hedge would not pay.</source>
        <translation>低于此有效杠杆的仓位不对冲：它几乎不可能被强平，对冲也不划算。</translation>
    </message>
    <message>
        <source>A position of a smaller notional is not hedged: fees and the smallest trade would eat the use.</source>
        <translation>名义价值更小的仓位不对冲：手续费和最小交易额会抵消其用处。</translation>
    </message>
    <message>
        <source>Half-width of the band around the target inside which nothing is traded.</source>
        <translation>目标周围区间的半宽，区间之内不进行交易。</translation>
    </message>
    <message>
        <source>Adjustments of a smaller notional wait.</source>
        <translation>名义价值更小的调整暂缓进行。</translation>
    </message>
    <message>
        <source>Shortest time between two adjustments; not applied while liquidation is critical.</source>
        <translation>两次调整之间的最短时间；强平危险时不适用。</translation>
    </message>
    <message>
        <source>How long an order may rest as maker before what is left of it takes liquidity; shorter as liquidation nears, 0 takes at once.</source>
        <translation>订单可作为挂单方等待多久，之后剩余部分转为吃单；越临近强平越短，0 表示立即吃单。</translation>
    </message>
    <message>
        <source>No order is larger than this share of what the book offers inside the price collar; the rest follows in further orders.</source>
        <translation>任何订单都不超过订单簿在价格限幅之内所提供数量的这一比例；其余部分由后续订单执行。</translation>
    </message>
    <message>
        <source>An order&apos;s limit price is never farther than this from mark and index price.</source>
        <translation>订单的限价与标记价格和指数价格的偏离绝不超过此值。</translation>
    </message>
    <message>
        <source>Larger adjustments are split.</source>
        <translation>更大的调整会被拆分。</translation>
    </message>
    <message>
        <source>No order may take the hedge beyond this notional.</source>
        <translation>任何订单都不得使对冲超过此名义价值。</translation>
    </message>
    <message>
        <source>No order may take the hedge beyond this share of the protected exposure, whatever the strategy or a manual ratio asks for.</source>
        <translation>任何订单都不得使对冲超过受保护敞口的这一比例，无论策略或手动比率要求多少。</translation>
    </message>
    <message>
        <source>More hedge orders than this in one minute are held back.</source>
        <translation>一分钟内超过此数的对冲订单会被拦下。</translation>
    </message>
    <message>
        <source>More hedge orders than this in one UTC day are held back.</source>
        <translation>一个 UTC 日内超过此数的对冲订单会被拦下。</translation>
    </message>
    <message>
        <source>Past this many cancelled orders in one minute no new order rests as maker: all take liquidity at once.</source>
        <translation>一分钟内撤单超过此数后，新订单不再作为挂单方等待：全部立即吃单。</translation>
    </message>
    <message>
        <source>Once the orders of one UTC day add up to this, only reductions and critical tightening are traded.</source>
        <translation>一个 UTC 日内的订单累计达到此值后，只执行减仓和危险时的收紧。</translation>
    </message>
    <message>
        <source>Once fees, funding and slippage of the day pass this, only reductions and critical tightening are traded.</source>
        <translation>当日的手续费、资金费用和滑点超过此值后，只执行减仓和危险时的收紧。</translation>
    </message>
    <message>
        <source>Once fees, funding and slippage of the month pass this, only reductions and critical tightening are traded.</source>
        <translation>当月的手续费、资金费用和滑点超过此值后，只执行减仓和危险时的收紧。</translation>
    </message>
    <message>
        <source>Market data older than this stop trading; account data twelve times as old.</source>
        <translation>行情数据早于此值即停止交易；账户数据则为其十二倍。</translation>
    </message>
    <message>
        <source>A computer clock farther than this from the exchange&apos;s stops trading; the offset itself is measured and allowed for.</source>
        <translation>本机时钟与交易所时钟相差超过此值即停止交易；偏差本身会测量并予以修正。</translation>
    </message>
    <message>
        <source>Share of the static strategy in the composite one; the weights are divided by their sum.</source>
        <translation>固定策略在组合策略中的份额；各权重会除以其总和。</translation>
    </message>
    <message>
        <source>Share of the regime-adaptive strategy in the composite one.</source>
        <translation>市场状态自适应策略在组合策略中的份额。</translation>
    </message>
    <message>
        <source>Share of the inverse-volatility strategy in the composite one.</source>
        <translation>反向波动率策略在组合策略中的份额。</translation>
    </message>
    <message>
        <source>Share of the minimum-variance strategy in the composite one.</source>
        <translation>最小方差策略在组合策略中的份额。</translation>
    </message>
    <message>
        <source>Share of the liquidation-aware strategy in the composite one.</source>
        <translation>强平感知策略在组合策略中的份额。</translation>
    </message>
    <message>
        <source>Share of the loss-budget strategy in the composite one.</source>
        <translation>亏损预算策略在组合策略中的份额。</translation>
    </message>
    <message>
        <source>Share of the cost-aware strategy in the composite one.</source>
        <translation>成本感知策略在组合策略中的份额。</translation>
    </message>
    <message>
        <source>Parameter set in force: %1.</source>
        <translation>生效中的参数组：%1。</translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation>原因：%1。</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>this is not valid JSON</source>
        <translation>这不是有效的 JSON</translation>
    </message>
    <message>
        <source>choose a file that Ballast has exported</source>
        <translation>请选择由 Ballast 导出的文件</translation>
    </message>
    <message>
        <source>the file holds no parameter set</source>
        <translation>该文件不含参数组</translation>
    </message>
    <message>
        <source>the parameter set is of another version of the format</source>
        <translation>该参数组属于其他版本的格式</translation>
    </message>
    <message>
        <source>update Ballast first</source>
        <translation>请先更新 Ballast</translation>
    </message>
    <message>
        <source>there is no parameter &apos;%1&apos;</source>
        <translation>没有名为“%1”的参数</translation>
    </message>
    <message>
        <source>it may be of another version; leave it out</source>
        <translation>它可能属于其他版本；请将其去掉</translation>
    </message>
    <message>
        <source>%1 is no number</source>
        <translation>%1 不是数字</translation>
    </message>
    <message>
        <source>write it as a number, without quotes</source>
        <translation>请写成数字，不加引号</translation>
    </message>
    <message>
        <source>%1 is no text</source>
        <translation>%1 不是文本</translation>
    </message>
    <message>
        <source>write it in quotes</source>
        <translation>请加上引号</translation>
    </message>
    <message>
        <source>the file %1 can&apos;t be read: %2</source>
        <translation>无法读取文件 %1：%2</translation>
    </message>
    <message>
        <source>check that it is there and may be read</source>
        <translation>请检查文件是否存在、是否可读</translation>
    </message>
    <message>
        <source>the file %1 can&apos;t be written: %2</source>
        <translation>无法写入文件 %1：%2</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>请选择其他文件夹</translation>
    </message>
    <message>
        <source>a manual ratio must lie between 0 and the maximum ratio</source>
        <translation>手动比率必须介于 0 与最大比率之间</translation>
    </message>
    <message>
        <source>choose 0 to %1 %</source>
        <translation>请在 0 至 %1 % 之间选择</translation>
    </message>
    <message>
        <source>the override would end before it starts</source>
        <translation>手动设定的结束时间早于开始时间</translation>
    </message>
    <message>
        <source>choose a later expiry</source>
        <translation>请选择更晚的到期时间</translation>
    </message>
    <message>
        <source>%1 holds sessions on the simulated exchange, which are no evidence</source>
        <translation>%1 包含模拟交易所上的会话，不能作为实绩</translation>
    </message>
    <message>
        <source>%1 holds sessions of another mode (%2), which are no evidence</source>
        <translation>%1 包含其他模式（%2）的会话，不能作为实绩</translation>
    </message>
    <message>
        <source>run &apos;ballast %1&apos; at the exchange itself, and leave --db and --evidence out</source>
        <translation>请在交易所本身运行“ballast %1”，并去掉 --db 和 --evidence</translation>
    </message>
    <message>
        <source>Everything has been read anew since the clock jumped.</source>
        <translation>自时钟跳变以来，全部数据已重新读取。</translation>
    </message>
    <message>
        <source>No limit holds the hedge back any more.</source>
        <translation>不再有任何限制拦下对冲。</translation>
    </message>
    <message>
        <source>The hedge has cost %1 this day, its budget is %2: only what makes the hedge smaller, or is urgent because liquidation is near, is still sent.</source>
        <translation>对冲今日成本为 %1，预算为 %2：此后只发送使对冲减小的订单，或因临近强平而紧急的订单。</translation>
    </message>
    <message>
        <source>The hedge has cost %1 this month, its budget is %2: only what makes the hedge smaller, or is urgent because liquidation is near, is still sent.</source>
        <translation>对冲本月成本为 %1，预算为 %2：此后只发送使对冲减小的订单，或因临近强平而紧急的订单。</translation>
    </message>
    <message>
        <source>The hedge&apos;s cost of this day is within its budget.</source>
        <translation>对冲今日成本在预算之内。</translation>
    </message>
    <message>
        <source>The hedge&apos;s cost of this month is within its budget.</source>
        <translation>对冲本月成本在预算之内。</translation>
    </message>
    <message>
        <source>The hedge account no longer holds the position that is not the hedge.</source>
        <translation>对冲账户不再持有那个不属于对冲的仓位。</translation>
    </message>
    <message>
        <source>The order that Ballast did not send no longer rests (%1).</source>
        <translation>那笔并非 Ballast 发出的挂单已不存在（%1）。</translation>
    </message>
    <message>
        <source>The fate of the hedge order is known: %1.</source>
        <translation>对冲订单的结果已查明：%1。</translation>
    </message>
    <message>
        <source>The exchange takes hedge orders again.</source>
        <translation>交易所重新接受对冲订单。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with the exchange&apos;s.</source>
        <translation>本机时钟与交易所时钟一致。</translation>
    </message>
    <message>
        <source>The liquidation prices of %1 agree with the venue&apos;s again.</source>
        <translation>%1 的强平价格重新与交易所的一致。</translation>
    </message>
    <message>
        <source>An order of the last session has no known end (%1); it is being asked for.</source>
        <translation>上次会话有一笔订单结果未知（%1）；正在查询。</translation>
    </message>
    <message>
        <source>No margin has to be moved any more.</source>
        <translation>不再需要划转保证金。</translation>
    </message>
    <message>
        <source>Liquidation of %1 is %2 % away.</source>
        <translation>%1距强平还有 %2 %。</translation>
    </message>
    <message>
        <source>Add %1 to the margin of that isolated position itself; a transfer to the account does not reach it, before %2 (the market gets there by then with 5 % probability).</source>
        <translation>请在 %2 之前（届时行情到达该处的概率为 5 %）直接向该逐仓仓位本身追加保证金 %1；划转到账户的资金不会到达该仓位。</translation>
    </message>
    <message>
        <source>Add %1 to the margin of that isolated position itself; a transfer to the account does not reach it, at once.</source>
        <translation>请立即直接向该逐仓仓位本身追加保证金 %1；划转到账户的资金不会到达该仓位。</translation>
    </message>
    <message>
        <source>Move %1 from %2 to it, before %3 (the market gets there by then with 5 % probability).</source>
        <translation>请在 %3 之前（届时行情到达该处的概率为 5 %）从%2向其划转 %1。</translation>
    </message>
    <message>
        <source>Move %1 from %2 to it, at once.</source>
        <translation>请立即从%2向其划转 %1。</translation>
    </message>
    <message>
        <source>It needs %1; %2 can spare %3, the rest has to come from elsewhere, before %4 (the market gets there by then with 5 % probability).</source>
        <translation>其需要 %1；%2可转出 %3，其余须在 %4 之前从别处转入（届时行情到达该处的概率为 5 %）。</translation>
    </message>
    <message>
        <source>It needs %1; %2 can spare %3, the rest has to come from elsewhere, at once.</source>
        <translation>其需要 %1；%2可转出 %3，其余须立即从别处转入。</translation>
    </message>
    <message>
        <source>Ballast moves no more by itself: %1 is the limit.</source>
        <translation>Ballast 不再自行划转更多：受限于%1。</translation>
    </message>
    <message>
        <source>what the hedge account can spare</source>
        <translation>对冲账户可转出的金额</translation>
    </message>
    <message>
        <source>the largest transfer</source>
        <translation>最大单笔划转</translation>
    </message>
    <message>
        <source>the transfers of a day</source>
        <translation>每日划转总额</translation>
    </message>
    <message>
        <source>the time between transfers</source>
        <translation>划转间隔</translation>
    </message>
    <message>
        <source>the smallest transfer</source>
        <translation>最小单笔划转</translation>
    </message>
    <message>
        <source>Liquidation is %1 % away: %2 of margin are on their way from %3 to %4.</source>
        <translation>距强平还有 %1 %：保证金 %2 正从%3划转至%4。</translation>
    </message>
    <message>
        <source>It is not known yet whether %1 have moved to %2; the exchange is asked.</source>
        <translation>尚不清楚 %1 是否已划转至%2；正在向交易所查询。</translation>
    </message>
    <message>
        <source>No word on a transfer of %1 to %2: its fate is being asked for, and nothing else is moved until it is known.</source>
        <translation>向%2划转 %1 没有得到答复：正在查询其结果，查明之前不划转任何其他资金。</translation>
    </message>
    <message>
        <source>A transfer of %1 to %2 was refused.</source>
        <translation>向%2划转 %1 被拒绝。</translation>
    </message>
    <message>
        <source>A transfer of %1 to %2 never reached the exchange; it is tried again.</source>
        <translation>向%2划转 %1 的请求未到达交易所；将重试。</translation>
    </message>
    <message>
        <source>The exchange refused to move %1 to %2: %3. Move it by hand.</source>
        <translation>交易所拒绝向%2划转 %1：%3。请手动划转。</translation>
    </message>
    <message>
        <source>%1 of margin have arrived in %2.</source>
        <translation>保证金 %1 已到达%2。</translation>
    </message>
    <message>
        <source>A transfer of %1 of the last session to %2 has no known end; it is being asked for.</source>
        <translation>上次会话向%2划转 %1 的结果未知；正在查询。</translation>
    </message>
    <message>
        <source>the hedge account</source>
        <translation>对冲账户</translation>
    </message>
    <message>
        <source>the protected account %1</source>
        <translation>受保护账户“%1”</translation>
    </message>
    <message>
        <source>The engine works again.</source>
        <translation>引擎重新运行。</translation>
    </message>
    <message>
        <source>Ballast&apos;s engine stands still: nothing is watched, and nothing is hedged. End Ballast and start it again.</source>
        <translation>Ballast 的引擎停滞：没有任何监视，也没有任何对冲。请结束 Ballast 并重新启动。</translation>
    </message>
    <message>
        <source>The order journal can be written again.</source>
        <translation>订单日志可以重新写入。</translation>
    </message>
    <message>
        <source>The order journal can&apos;t be written, and no order leaves before it is: %1</source>
        <translation>无法写入订单日志，在能够写入之前不会发出任何订单：%1</translation>
    </message>
    <message>
        <source>History can&apos;t be written, and waits in memory: %1</source>
        <translation>无法写入历史，暂存于内存等待：%1</translation>
    </message>
    <message>
        <source>History is written again; nothing of it was lost.</source>
        <translation>历史重新写入；没有任何丢失。</translation>
    </message>
    <message>
        <source>A record could not be kept: %1</source>
        <translation>一条记录未能保存：%1</translation>
    </message>
    <message>
        <source>The history was not backed up: %1</source>
        <translation>历史未能备份：%1</translation>
    </message>
    <message>
        <source>The history is backed up.</source>
        <translation>历史已备份。</translation>
    </message>
    <message>
        <source>there is nothing to report yet in %1</source>
        <translation>%1 中尚无可报告的内容</translation>
    </message>
    <message>
        <source>there is no time zone &apos;%1&apos;</source>
        <translation>没有时区“%1”</translation>
    </message>
    <message>
        <source>give an IANA name such as Europe/Berlin, America/New_York or UTC</source>
        <translation>请给出 IANA 名称，例如 Europe/Berlin、America/New_York 或 UTC</translation>
    </message>
    <message>
        <source>Move margin below</source>
        <translation>划转触发距离</translation>
    </message>
    <message>
        <source>When liquidation of the protected position is nearer than this, margin has to be moved to its account; 0 switches the margin bridge off.</source>
        <translation>受保护仓位的强平距离小于此值时，须向其账户划转保证金；0 表示关闭过桥保证金。</translation>
    </message>
    <message>
        <source>Distance to restore</source>
        <translation>恢复距离</translation>
    </message>
    <message>
        <source>As much margin is moved as puts liquidation this far away again.</source>
        <translation>划转的保证金数额，以使强平重新相距这么远为准。</translation>
    </message>
    <message>
        <source>Distance the hedge keeps</source>
        <translation>对冲保留距离</translation>
    </message>
    <message>
        <source>The hedge account parts only with what it does not need to outlive a move of this size against it.</source>
        <translation>对冲账户只转出其承受对其不利的、此幅度的波动所不需要的部分。</translation>
    </message>
    <message>
        <source>Largest transfer</source>
        <translation>最大单笔划转</translation>
    </message>
    <message>
        <source>No single transfer between own accounts is larger; the rest follows later.</source>
        <translation>自有账户之间的单笔划转不会超过此数；其余部分随后划转。</translation>
    </message>
    <message>
        <source>Transfers a day</source>
        <translation>每日划转总额</translation>
    </message>
    <message>
        <source>Once the transfers of one UTC day add up to this, no more is moved; the alert then names what is missing.</source>
        <translation>一个 UTC 日内的划转累计达到此值后，不再划转；警报随后指明还缺多少。</translation>
    </message>
    <message>
        <source>Time between transfers</source>
        <translation>划转间隔</translation>
    </message>
    <message>
        <source>Shortest time between two transfers, and after one that was refused.</source>
        <translation>两次划转之间以及划转被拒绝之后的最短时间。</translation>
    </message>
    <message>
        <source>last value</source>
        <translation>最近值</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Trading is paused and resting orders of the hedge account are cancelled. No hedge position is known.</source>
        <translation>交易将暂停，对冲账户的挂单将撤销。目前没有已知的对冲仓位。</translation>
    </message>
    <message>
        <source>Trading is paused, resting orders of the hedge account are cancelled, and its position of %1 %2 (about %3) is closed at the market.</source>
        <translation>交易将暂停，对冲账户的挂单将撤销，其 %1 %2 仓位（约 %3）将按市价平仓。</translation>
    </message>
    <message>
        <source>It does not touch the protected account: its %1 %2 stay open, without a hedge, until you resume.</source>
        <translation>不操作受保护账户：其 %1 %2 仍为未平仓，且没有对冲，直到您恢复为止。</translation>
    </message>
    <message>
        <source>Flatten the hedge</source>
        <translation>平掉对冲仓位</translation>
    </message>
    <message>
        <source>Keep the hedge</source>
        <translation>保留对冲</translation>
    </message>
    <message>
        <source>Hold to flatten</source>
        <translation>按住以平掉对冲</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>是(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>否(&amp;N)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Ballast %1. Report %2, time zone %3.</source>
        <translation>Ballast %1。报告 %2，时区 %3。</translation>
    </message>
    <message>
        <source>The first %1 of %2. All of them are in the CSV files, the workbook and the JSON.</source>
        <translation>共 %2 条，此处为前 %1 条。全部内容见 CSV 文件、工作簿和 JSON。</translation>
    </message>
    <message>
        <source>Report of the year %1</source>
        <translation>%1 年度报告</translation>
    </message>
    <message>
        <source>Monthly report, %1</source>
        <translation>月度报告，%1</translation>
    </message>
    <message>
        <source>%1, from the change of the clock %2</source>
        <translation>%1，时钟变更后为 %2</translation>
    </message>
    <message>
        <source>Period %1 to %2. Times in %3 (%4) where nothing else is said; the period in UTC: %5 to %6.</source>
        <translation>期间 %1 至 %2。未另行说明时，时间均为 %3（%4）；该期间的 UTC 时间：%5 至 %6。</translation>
    </message>
    <message>
        <source>The period is not over: what is shown ends with the newest sample, at %1.</source>
        <translation>该期间尚未结束：所示内容截至最新采样，时间为 %1。</translation>
    </message>
    <message>
        <source>No session of Ballast ran in this period. There is no statement; what was booked is listed all the same.</source>
        <translation>该期间内 Ballast 没有运行会话，因此没有对账单；已入账的内容仍予列出。</translation>
    </message>
    <message>
        <source>A session ran for %1 of the period so far. Opening: %2. Closing: %3.</source>
        <translation>至今会话运行时间占该期间的 %1。期初：%2。期末：%3。</translation>
    </message>
    <message>
        <source>Ballast was not running when the period began: the statement opens with the closing of the one before, so that nothing falls between the two.</source>
        <translation>期间开始时 Ballast 未在运行：对账单以上一期的期末为期初，使两期之间没有遗漏。</translation>
    </message>
    <message>
        <source>The database begins within this period: the statement opens with the first sample, not with the first of the month.</source>
        <translation>数据库始于该期间之内：对账单以首次采样为期初，而非当月首日。</translation>
    </message>
    <message>
        <source>Closing equity</source>
        <translation>期末权益</translation>
    </message>
    <message>
        <source>Result without transfers</source>
        <translation>不含划转的结果</translation>
    </message>
    <message>
        <source>Cost of the hedge</source>
        <translation>对冲成本</translation>
    </message>
    <message>
        <source>%1, %2 of what it protects</source>
        <translation>%1，占受保护价值 %2</translation>
    </message>
    <message>
        <source>Variance removed</source>
        <translation>消除的方差</translation>
    </message>
    <message>
        <source>hourly changes, %1 hours</source>
        <translation>每小时变动，%1 小时</translation>
    </message>
    <message>
        <source>Deepest drawdown</source>
        <translation>最大回撤</translation>
    </message>
    <message>
        <source>without the hedge %1</source>
        <translation>无对冲 %1</translation>
    </message>
    <message>
        <source>Nearest to liquidation</source>
        <translation>最接近强平</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>全部账户</translation>
    </message>
    <message>
        <source>Core (protected)</source>
        <translation>核心（受保护）</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>对冲</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>对账单</translation>
    </message>
    <message>
        <source>Amounts in %1</source>
        <translation>金额单位：%1</translation>
    </message>
    <message>
        <source>Opening equity</source>
        <translation>期初权益</translation>
    </message>
    <message>
        <source>Realised P&amp;L</source>
        <translation>已实现盈亏</translation>
    </message>
    <message>
        <source>Change of unrealised P&amp;L</source>
        <translation>未实现盈亏变动</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>资金费用</translation>
    </message>
    <message>
        <source>Transfers in</source>
        <translation>划入</translation>
    </message>
    <message>
        <source>Transfers out</source>
        <translation>划出</translation>
    </message>
    <message>
        <source>Not explained</source>
        <translation>未解释</translation>
    </message>
    <message>
        <source>The part that is not explained is what the equities moved beyond everything that was told: liquidation fees, interest, trades and transfers while Ballast was not running, or an equity sampled between two bookings.</source>
        <translation>未解释部分是权益变动中超出全部已知项目的部分：强平手续费、利息、Ballast 未运行期间的交易和划转，或在两次入账之间采样的权益。</translation>
    </message>
    <message>
        <source>Where the change of unrealised P&amp;L is —, a position or its price at one of the ends is not known; it is then part of what is not explained.</source>
        <translation>未实现盈亏变动显示为 — 时，表示期初或期末的仓位或其价格未知；该部分计入未解释部分。</translation>
    </message>
    <message>
        <source>With the hedge and without it</source>
        <translation>有对冲与无对冲</translation>
    </message>
    <message>
        <source>Nothing was sampled that could be compared.</source>
        <translation>没有可供比较的采样。</translation>
    </message>
    <message>
        <source>With the hedge</source>
        <translation>有对冲</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>无对冲</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Worst hour</source>
        <translation>最差的一小时</translation>
    </message>
    <message>
        <source>Effectiveness: %1 of the variance of hourly changes was removed (%2 hours compared, 24 are needed).</source>
        <translation>有效性：消除了每小时变动方差的 %1（比较了 %2 小时，至少需要 24 小时）。</translation>
    </message>
    <message>
        <source>Equity, %1</source>
        <translation>权益，%1</translation>
    </message>
    <message>
        <source>Equity of all accounts with the hedge and without it, transfers taken out.</source>
        <translation>全部账户有对冲与无对冲时的权益，已剔除划转。</translation>
    </message>
    <message>
        <source>without the hedge</source>
        <translation>无对冲</translation>
    </message>
    <message>
        <source>with the hedge</source>
        <translation>有对冲</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>回撤</translation>
    </message>
    <message>
        <source>Fall below the highest equity so far, with the hedge and without it.</source>
        <translation>相对至今最高权益的跌幅，有对冲与无对冲。</translation>
    </message>
    <message>
        <source>What the hedge cost</source>
        <translation>对冲的花费</translation>
    </message>
    <message>
        <source>Paid, %1</source>
        <translation>支付，%1</translation>
    </message>
    <message>
        <source>Of protected value</source>
        <translation>占受保护价值</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>Maker fees</source>
        <translation>挂单方手续费</translation>
    </message>
    <message>
        <source>%1 fills</source>
        <translation>%1 笔成交</translation>
    </message>
    <message>
        <source>Taker fees</source>
        <translation>吃单方手续费</translation>
    </message>
    <message>
        <source>%1 payments; received %2, paid %3</source>
        <translation>%1 笔支付；收到 %2，支付 %3</translation>
    </message>
    <message>
        <source>Slippage (estimate)</source>
        <translation>滑点（估计）</translation>
    </message>
    <message>
        <source>against the mid price at the decision; part of the realised P&amp;L</source>
        <translation>以决策时的中间价为基准；属于已实现盈亏的一部分</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>每日 %1</translation>
    </message>
    <message>
        <source>Protected value: the mean notional of the protected positions in %1 while there was one, %2. Traded volume of the hedge: %3.</source>
        <translation>受保护价值：存在受保护仓位期间，%1 受保护仓位的平均名义价值，为 %2。对冲的成交量：%3。</translation>
    </message>
    <message>
        <source>%1 fees were paid in another currency: they stand in that currency&apos;s statement, not here.</source>
        <translation>%1 笔手续费以其他币种支付：列于该币种的对账单，不在此处。</translation>
    </message>
    <message>
        <source>Fees, funding and slippage by day, %1</source>
        <translation>每日手续费、资金费用和滑点，%1</translation>
    </message>
    <message>
        <source>Cost of the hedge of each day; paid above zero.</source>
        <translation>每日的对冲成本；支付为零以上。</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Distance to liquidation</source>
        <translation>强平距离</translation>
    </message>
    <message>
        <source>nearest of the day</source>
        <translation>当日最近距离</translation>
    </message>
    <message>
        <source>No protected position with a liquidation price was sampled.</source>
        <translation>没有采样到带强平价格的受保护仓位。</translation>
    </message>
    <message>
        <source>The smallest distance of the period was %1 of the price, at %2.</source>
        <translation>该期间的最小距离为价格的 %1，时间为 %2。</translation>
    </message>
    <message>
        <source>Of the protected position that would be liquidated first, by Ballast&apos;s own calculation, sampled once a minute. A hedge in another account does not move this price; only margin does.</source>
        <translation>针对最先会被强平的受保护仓位，由 Ballast 自行计算，每分钟采样一次。另一账户中的对冲不会改变该价格；只有保证金才会。</translation>
    </message>
    <message>
        <source>Smallest distance to liquidation by day</source>
        <translation>每日最小强平距离</translation>
    </message>
    <message>
        <source>Smallest distance of each day, as a share of the price.</source>
        <translation>每日的最小距离，以占价格的比例表示。</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>逐日明细</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>Slippage</source>
        <translation>滑点</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>权益</translation>
    </message>
    <message>
        <source>Without the hedge</source>
        <translation>无对冲</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>最近距离</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>监测占比</translation>
    </message>
    <message>
        <source>Fills to slippage: hedge account, %1, paid above zero. Equity and without the hedge: changes of all accounts while a session ran, transfers taken out. Days begin at midnight in %2.</source>
        <translation>“成交”至“滑点”各列：对冲账户，%1，支付为零以上。“权益”和“无对冲”：会话运行期间全部账户的变动，已剔除划转。每日从 %2 的午夜开始。</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>No decision was recorded.</source>
        <translation>没有记录任何决策。</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Share of the time</source>
        <translation>时间占比</translation>
    </message>
    <message>
        <source>%1 decisions were recorded.</source>
        <translation>共记录 %1 次决策。</translation>
    </message>
    <message>
        <source>Decisions that sent an order</source>
        <translation>发出订单的决策</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Order, %1</source>
        <translation>订单，%1</translation>
    </message>
    <message>
        <source>Expected cost</source>
        <translation>预期成本</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>order sent</source>
        <translation>已发出订单</translation>
    </message>
    <message>
        <source>Overrides and other interventions</source>
        <translation>手动设定及其他干预</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>已拒绝：%1</translation>
    </message>
    <message>
        <source>There were none.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>The window came to the front %1 times.</source>
        <translation>窗口切换到前台 %1 次。</translation>
    </message>
    <message>
        <source>mode %1, strategy %2</source>
        <translation>模式 %1，策略 %2</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>入账记录</translation>
    </message>
    <message>
        <source>%1 orders were made: %2 filled, %3 cancelled, %4 expired, %5 refused, %6 without a known end.</source>
        <translation>共创建 %1 笔订单：成交 %2，撤销 %3，过期 %4，拒绝 %5，结果未知 %6。</translation>
    </message>
    <message>
        <source>There were no fills, no funding payments and no transfers.</source>
        <translation>没有成交、资金费用收付和划转。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>合约</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>As</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>buy</source>
        <translation>买入</translation>
    </message>
    <message>
        <source>sell</source>
        <translation>卖出</translation>
    </message>
    <message>
        <source>maker</source>
        <translation>挂单方</translation>
    </message>
    <message>
        <source>taker</source>
        <translation>吃单方</translation>
    </message>
    <message>
        <source>Funding payments</source>
        <translation>资金费用收付</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>划转</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>外部</translation>
    </message>
    <message>
        <source>† Before the period began, and after the last statement closed: counted in this one.</source>
        <translation>† 在期间开始之前、上一份对账单结账之后：计入本期。</translation>
    </message>
    <message>
        <source>* Outside of the sampled time: not in this statement; after the closing it is in the next one.</source>
        <translation>* 在采样时间之外：不计入本对账单；若在期末之后，则计入下一份。</translation>
    </message>
    <message>
        <source>Method and signs</source>
        <translation>方法与符号</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>January %1</source>
        <translation>%1 年 1 月</translation>
    </message>
    <message>
        <source>February %1</source>
        <translation>%1 年 2 月</translation>
    </message>
    <message>
        <source>March %1</source>
        <translation>%1 年 3 月</translation>
    </message>
    <message>
        <source>April %1</source>
        <translation>%1 年 4 月</translation>
    </message>
    <message>
        <source>May %1</source>
        <translation>%1 年 5 月</translation>
    </message>
    <message>
        <source>June %1</source>
        <translation>%1 年 6 月</translation>
    </message>
    <message>
        <source>July %1</source>
        <translation>%1 年 7 月</translation>
    </message>
    <message>
        <source>August %1</source>
        <translation>%1 年 8 月</translation>
    </message>
    <message>
        <source>September %1</source>
        <translation>%1 年 9 月</translation>
    </message>
    <message>
        <source>October %1</source>
        <translation>%1 年 10 月</translation>
    </message>
    <message>
        <source>November %1</source>
        <translation>%1 年 11 月</translation>
    </message>
    <message>
        <source>December %1</source>
        <translation>%1 年 12 月</translation>
    </message>
    <message>
        <source>not armed</source>
        <translation>未启用</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>only watching</source>
        <translation>仅观察</translation>
    </message>
    <message>
        <source>no protected position</source>
        <translation>无受保护仓位</translation>
    </message>
    <message>
        <source>market data too old</source>
        <translation>行情数据过旧</translation>
    </message>
    <message>
        <source>account data too old</source>
        <translation>账户数据过旧</translation>
    </message>
    <message>
        <source>no volatility yet</source>
        <translation>尚无波动率</translation>
    </message>
    <message>
        <source>order book not usable</source>
        <translation>订单簿不可用</translation>
    </message>
    <message>
        <source>an order was on its way</source>
        <translation>有订单在途</translation>
    </message>
    <message>
        <source>position not confirmed</source>
        <translation>仓位未确认</translation>
    </message>
    <message>
        <source>an order&apos;s fate was unknown</source>
        <translation>有订单结果未知</translation>
    </message>
    <message>
        <source>inside the band</source>
        <translation>在区间之内</translation>
    </message>
    <message>
        <source>cooling down</source>
        <translation>冷却中</translation>
    </message>
    <message>
        <source>below the smallest trade</source>
        <translation>低于最小交易额</translation>
    </message>
    <message>
        <source>cost budget used up</source>
        <translation>成本预算已用尽</translation>
    </message>
    <message>
        <source>no free margin</source>
        <translation>无可用保证金</translation>
    </message>
    <message>
        <source>a hard limit</source>
        <translation>硬性限制</translation>
    </message>
    <message>
        <source>somebody else traded</source>
        <translation>有他人交易</translation>
    </message>
    <message>
        <source>clock off</source>
        <translation>时钟有偏差</translation>
    </message>
    <message>
        <source>not reconciled yet</source>
        <translation>尚未核对</translation>
    </message>
    <message>
        <source>Closing = opening + realised P&amp;L + change of unrealised P&amp;L - fees + funding + transfers + what is not explained. Fees paid stand with a minus in the statement, funding received with a plus.</source>
        <translation>期末 = 期初 + 已实现盈亏 + 未实现盈亏变动 - 手续费 + 资金费用 + 划转 + 未解释部分。对账单中，支付的手续费带负号，收到的资金费用带正号。</translation>
    </message>
    <message>
        <source>Fills, fees, funding and transfers are the exchange&apos;s own bookings, kept as exact decimals and added in the currency in which they were booked; nothing is converted. Fees in another currency have a statement of their own.</source>
        <translation>成交、手续费、资金费用和划转均为交易所自身的入账记录，以精确小数保存，并按入账币种相加；不作任何折算。其他币种的手续费另有对账单。</translation>
    </message>
    <message>
        <source>Equities are sampled once a minute: wallet plus unrealised P&amp;L at the mark price. They are known for all protected accounts together and for the hedge account; a protected account that is one of several shows its bookings only.</source>
        <translation>权益每分钟采样一次：钱包余额加上按标记价格计的未实现盈亏。权益按全部受保护账户合计以及对冲账户分别得知；若某个受保护账户只是其中之一，则仅显示其入账记录。</translation>
    </message>
    <message>
        <source>The change of unrealised P&amp;L is what the trades and the marks at both ends made of the positions, less what of that was realised. It needs no entry price.</source>
        <translation>未实现盈亏变动，是期初至期末的交易和标记价格给仓位带来的结果，减去其中已实现的部分。计算无需开仓价。</translation>
    </message>
    <message>
        <source>Without the hedge: the protected accounts as they were, plus what the hedge account held when its session began, untouched. It begins anew with each session; a time in which no session ran is in neither figure.</source>
        <translation>无对冲：受保护账户的实际情况，加上对冲账户在其会话开始时持有的资产，保持不动。每次会话重新开始；没有会话运行的时间不计入任何一个数字。</translation>
    </message>
    <message>
        <source>Effectiveness is one minus the ratio of the variances of hourly changes, with and without the hedge. Drawdown is the fall below the highest equity so far, as a fraction.</source>
        <translation>有效性为 1 减去有对冲与无对冲时每小时变动方差之比。回撤为相对至今最高权益的跌幅，以小数表示。</translation>
    </message>
    <message>
        <source>Costs of the hedge: fees and funding as booked in the hedge account, paid above zero; slippage is an estimate against the mid price at the decision, and is part of the realised P&amp;L already.</source>
        <translation>对冲成本：手续费和资金费用按对冲账户的入账计，支付为零以上；滑点为以决策时中间价为基准的估计，已包含在已实现盈亏之中。</translation>
    </message>
    <message>
        <source>A hedge in another account offsets losses of equity. It does not move the liquidation price of the protected position.</source>
        <translation>另一账户中的对冲抵消权益的亏损，但不会改变受保护仓位的强平价格。</translation>
    </message>
    <message>
        <source>This report is no tax advice. The tax files hold realised P&amp;L, fees and funding apart, so that nothing is counted twice.</source>
        <translation>本报告不构成税务建议。税务文件将已实现盈亏、手续费和资金费用分开列出，以免重复计算。</translation>
    </message>
    <message>
        <source>A session ran for %1 of the period. Opening: %2. Closing: %3.</source>
        <translation>该期间有 %1 的时间在运行会话。期初：%2。期末：%3。</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Ballast can&apos;t start</source>
        <translation>Ballast 无法启动</translation>
    </message>
</context>
<context>
    <name>ballast::app::SessionDesk</name>
    <message>
        <source>Simulated exchange</source>
        <translation>模拟交易所</translation>
    </message>
    <message>
        <source>Binance testnet</source>
        <translation>币安测试网</translation>
    </message>
    <message>
        <source>Binance</source>
        <translation>币安</translation>
    </message>
</context>
<context>
    <name>ballast::ui</name>
    <message>
        <source>▲ Buy</source>
        <translation>▲ 买入</translation>
    </message>
    <message>
        <source>▼ Sell</source>
        <translation>▼ 卖出</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限价</translation>
    </message>
    <message>
        <source> IOC</source>
        <translation> IOC</translation>
    </message>
    <message>
        <source> FOK</source>
        <translation> FOK</translation>
    </message>
    <message>
        <source> post-only</source>
        <translation> 只挂单</translation>
    </message>
    <message>
        <source>, reduce</source>
        <translation>，只减仓</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>Journalled</source>
        <translation>已记入日志</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>挂单中</translation>
    </message>
    <message>
        <source>Partly filled</source>
        <translation>部分成交</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>已成交</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>▲ Warning</source>
        <translation>▲ 警告</translation>
    </message>
    <message>
        <source>■ Critical</source>
        <translation>■ 严重</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>均价</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Notional</source>
        <translation>名义价值</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>Paid is +, a rebate is −</source>
        <translation>支付为 +，返佣为 −</translation>
    </message>
    <message>
        <source>Realised P&amp;L</source>
        <translation>已实现盈亏</translation>
    </message>
    <message>
        <source>Without fees</source>
        <translation>不含手续费</translation>
    </message>
    <message>
        <source>Liquidity</source>
        <translation>流动性</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>挂单方</translation>
    </message>
    <message>
        <source>Taker</source>
        <translation>吃单方</translation>
    </message>
    <message>
        <source>Trade id</source>
        <translation>成交 ID</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>No hedge order yet.</source>
        <translation>尚无对冲订单。</translation>
    </message>
    <message>
        <source>No fill yet.</source>
        <translation>尚无成交。</translation>
    </message>
    <message>
        <source>Nothing to report.</source>
        <translation>没有可报告的事项。</translation>
    </message>
    <message>
        <source>Mark price</source>
        <translation>标记价格</translation>
    </message>
    <message>
        <source>Protected delta</source>
        <translation>受保护仓位 Delta</translation>
    </message>
    <message>
        <source>Hedge delta</source>
        <translation>对冲 Delta</translation>
    </message>
    <message>
        <source>Effective leverage</source>
        <translation>有效杠杆</translation>
    </message>
    <message>
        <source>Volatility, a year</source>
        <translation>波动率（年化）</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>市场状态</translation>
    </message>
    <message>
        <source>Liquidation distance</source>
        <translation>强平距离</translation>
    </message>
    <message>
        <source>in expected moves</source>
        <translation>以预期波动计</translation>
    </message>
    <message>
        <source>Funding rate</source>
        <translation>资金费率</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>价差</translation>
    </message>
    <message>
        <source>Market data age</source>
        <translation>行情数据时效</translation>
    </message>
    <message>
        <source>Account data age</source>
        <translation>账户数据时效</translation>
    </message>
    <message>
        <source>Ratio before</source>
        <translation>此前比率</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>Expected cost</source>
        <translation>预期成本</translation>
    </message>
    <message>
        <source>Risk removed, a day</source>
        <translation>每日消除的风险</translation>
    </message>
    <message>
        <source>Minimum ratio</source>
        <translation>最小比率</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>杠杆</translation>
    </message>
    <message>
        <source>Market regime</source>
        <translation>市场状态</translation>
    </message>
    <message>
        <source>Near liquidation</source>
        <translation>临近强平</translation>
    </message>
    <message>
        <source>Manual override</source>
        <translation>手动设定</translation>
    </message>
    <message>
        <source>Guardrails</source>
        <translation>护栏</translation>
    </message>
    <message>
        <source>Maximum ratio</source>
        <translation>最大比率</translation>
    </message>
    <message>
        <source>No-trade band</source>
        <translation>不交易区间</translation>
    </message>
    <message>
        <source>Cool-down</source>
        <translation>冷却时间</translation>
    </message>
    <message>
        <source>Smallest trade</source>
        <translation>最小交易额</translation>
    </message>
    <message>
        <source>Daily cost budget</source>
        <translation>每日成本预算</translation>
    </message>
    <message>
        <source>Largest order</source>
        <translation>最大订单</translation>
    </message>
    <message>
        <source>Largest position</source>
        <translation>最大仓位</translation>
    </message>
    <message>
        <source>Orders a minute</source>
        <translation>每分钟订单数</translation>
    </message>
    <message>
        <source>Never through flat</source>
        <translation>禁止直接反手</translation>
    </message>
    <message>
        <source>○ Held</source>
        <translation>○ 保持</translation>
    </message>
    <message>
        <source>▲ Increased</source>
        <translation>▲ 增加</translation>
    </message>
    <message>
        <source>▼ Reduced</source>
        <translation>▼ 减少</translation>
    </message>
    <message>
        <source>■ Closed</source>
        <translation>■ 平仓</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>平静</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Turbulent</source>
        <translation>动荡</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>Stale %1</source>
        <translation>未更新 %1</translation>
    </message>
    <message>
        <source>Waiting for account data</source>
        <translation>等待账户数据</translation>
    </message>
    <message>
        <source>No protected position</source>
        <translation>无受保护仓位</translation>
    </message>
    <message>
        <source>Net exposure</source>
        <translation>净敞口</translation>
    </message>
    <message>
        <source>Protected and hedge position together, in %1; long is +, short is −.</source>
        <translation>受保护仓位与对冲仓位合计，以 %1 计；多头为 +，空头为 −。</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>中性</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>多头</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>空头</translation>
    </message>
    <message>
        <source>Protected %1 · hedge %2</source>
        <translation>受保护 %1 · 对冲 %2</translation>
    </message>
    <message>
        <source>Hedge ratio</source>
        <translation>对冲比率</translation>
    </message>
    <message>
        <source>Minus the hedge over the protected position. 0 % is no hedge, 100 % is flat. Nothing is traded inside the band.</source>
        <translation>对冲仓位取负值，除以受保护仓位。0 % 为无对冲，100 % 为完全中性。在区间内不进行交易。</translation>
    </message>
    <message>
        <source>Minimum %1</source>
        <translation>最小 %1</translation>
    </message>
    <message>
        <source>Target %1 · band %2–%3</source>
        <translation>目标 %1 · 区间 %2–%3</translation>
    </message>
    <message>
        <source> · by hand until %1</source>
        <translation> · 手动至 %1</translation>
    </message>
    <message>
        <source> · by hand, no expiry</source>
        <translation> · 手动，无期限</translation>
    </message>
    <message>
        <source> · parameters by hand</source>
        <translation> · 手动参数</translation>
    </message>
    <message>
        <source>▼ Below band</source>
        <translation>▼ 低于区间</translation>
    </message>
    <message>
        <source>▲ Above band</source>
        <translation>▲ 高于区间</translation>
    </message>
    <message>
        <source>In band</source>
        <translation>区间内</translation>
    </message>
    <message>
        <source>How far the mark price is from liquidating the protected position, in %, in moves expected in one day (σ), and the probability of touching it: %1 in 1 h, %2 in 24 h, %3 in 7 d. The hedge in its own account does not move this price.</source>
        <translation>标记价格距受保护仓位强平还有多远：以 % 计、以一天内的预期波动（σ）计，以及触及的概率：1 小时内 %1，24 小时内 %2，7 天内 %3。独立账户中的对冲不会改变该价格。</translation>
    </message>
    <message>
        <source>No price liquidates the position</source>
        <translation>任何价格都不会强平该仓位</translation>
    </message>
    <message>
        <source>%1 · %2 within 24 h</source>
        <translation>%1 · 24 小时内 %2</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>价格 %1</translation>
    </message>
    <message>
        <source>at %1 · venue says %2</source>
        <translation>价格 %1 · 交易所 %2</translation>
    </message>
    <message>
        <source>Fee bleed today</source>
        <translation>今日费用损耗</translation>
    </message>
    <message>
        <source>What the hedge cost today: fees %1, funding %2, slippage %3. This month: fees %4, funding %5, slippage %6. Paid is +.</source>
        <translation>今日的对冲成本：手续费 %1，资金费用 %2，滑点 %3。本月：手续费 %4，资金费用 %5，滑点 %6。支付为 +。</translation>
    </message>
    <message>
        <source>%1 of budget</source>
        <translation>预算的 %1</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>本月 %1</translation>
    </message>
    <message>
        <source>Month %1 · %2 of protected</source>
        <translation>本月 %1 · 占受保护价值 %2</translation>
    </message>
    <message>
        <source>Projected %1</source>
        <translation>预计 %1</translation>
    </message>
    <message>
        <source>Projected %1 · %2</source>
        <translation>预计 %1 · %2</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>未更新</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>Bid / ask</source>
        <translation>买价 / 卖价</translation>
    </message>
    <message>
        <source>Order book</source>
        <translation>订单簿</translation>
    </message>
    <message>
        <source>within 0.1 %</source>
        <translation>0.1 % 范围内</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>Imbalance</source>
        <translation>失衡度</translation>
    </message>
    <message>
        <source>Next hedge</source>
        <translation>下一次对冲</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>无需操作</translation>
    </message>
    <message>
        <source>To the target</source>
        <translation>至目标</translation>
    </message>
    <message>
        <source>Cost about</source>
        <translation>预计成本约</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1，已持续 %2</translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation>波动率</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>年化</translation>
    </message>
    <message>
        <source>EWMA</source>
        <translation>EWMA</translation>
    </message>
    <message>
        <source>Yang–Zhang</source>
        <translation>Yang–Zhang</translation>
    </message>
    <message>
        <source>Implied</source>
        <translation>隐含</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>历史分位</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>资金费用</translation>
    </message>
    <message>
        <source>longs pay</source>
        <translation>多头支付</translation>
    </message>
    <message>
        <source>shorts pay</source>
        <translation>空头支付</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>费率</translation>
    </message>
    <message>
        <source>Next in</source>
        <translation>距下次</translation>
    </message>
    <message>
        <source>Hedge earns a day</source>
        <translation>对冲每日收入</translation>
    </message>
    <message>
        <source>Hedge pays a day</source>
        <translation>对冲每日支出</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往返延迟</translation>
    </message>
    <message>
        <source>Clock offset</source>
        <translation>时钟偏差</translation>
    </message>
    <message>
        <source>Book gaps</source>
        <translation>订单簿缺口</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>权益</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>仓位</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Protected accounts are only read; Ballast trades in the hedge account alone.</source>
        <translation>受保护账户仅被读取；Ballast 只在对冲账户中交易。</translation>
    </message>
    <message>
        <source>In coins; long is +, short is −</source>
        <translation>以币数计；多头为 +，空头为 −</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>开仓价</translation>
    </message>
    <message>
        <source>The venue&apos;s mark price; P&amp;L and liquidation use it</source>
        <translation>交易所的标记价格；用于盈亏和强平</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Mark price of the last day; the dotted line is the entry</source>
        <translation>最近一天的标记价格；点线为开仓价</translation>
    </message>
    <message>
        <source>P&amp;L</source>
        <translation>盈亏</translation>
    </message>
    <message>
        <source>Unrealised, against the mark price, without fees and funding</source>
        <translation>未实现，以标记价格为基准，不含手续费和资金费用</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>强平</translation>
    </message>
    <message>
        <source>Computed from the venue&apos;s margin tiers</source>
        <translation>按交易所的保证金档位计算</translation>
    </message>
    <message>
        <source>The venue says %1</source>
        <translation>交易所报 %1</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>From the mark to the liquidation price, in % and in moves expected in one day</source>
        <translation>从标记价格到强平价格，以 % 和一天内的预期波动计</translation>
    </message>
    <message>
        <source>P(24 h)</source>
        <translation>P(24 h)</translation>
    </message>
    <message>
        <source>Probability of touching the liquidation price within 24 hours</source>
        <translation>24 小时内触及强平价格的概率</translation>
    </message>
    <message>
        <source>Received is +, paid is −, since the start</source>
        <translation>收到为 +，支付为 −，自启动以来</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>合约</translation>
    </message>
    <message>
        <source>About Ballast</source>
        <translation>关于 Ballast</translation>
    </message>
    <message>
        <source>Ballast %1</source>
        <translation>Ballast %1</translation>
    </message>
    <message>
        <source>Qt %1</source>
        <translation>Qt %1</translation>
    </message>
    <message>
        <source>Commit %1</source>
        <translation>提交 %1</translation>
    </message>
    <message>
        <source>Keeps a measured hedge beside leveraged Ethereum positions.
Free software under the GNU General Public License, version 3 or later. No warranty.</source>
        <translation>在以太坊杠杆仓位之旁保持一份经过测算的对冲。
依据 GNU 通用公共许可证第 3 版或更高版本发布的自由软件。不提供任何担保。</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>关于 Qt</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>以来</translation>
    </message>
    <message>
        <source>When it was told first</source>
        <translation>首次报告的时间</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>How often it happened</source>
        <translation>发生的次数</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>已通知</translation>
    </message>
    <message>
        <source>✓ delivered, ✕ not delivered, … on its way</source>
        <translation>✓ 已送达，✕ 未送达，… 发送中</translation>
    </message>
    <message>
        <source>Trend efficiency</source>
        <translation>趋势效率</translation>
    </message>
    <message>
        <source>Static ratio</source>
        <translation>固定比率</translation>
    </message>
    <message>
        <source>Volatility above target</source>
        <translation>波动率高于目标</translation>
    </message>
    <message>
        <source>Variance taken away</source>
        <translation>消除的方差</translation>
    </message>
    <message>
        <source>Keeping liquidation unlikely</source>
        <translation>压低强平概率</translation>
    </message>
    <message>
        <source>Keeping the loss budget</source>
        <translation>守住亏损预算</translation>
    </message>
    <message>
        <source>Correlation signals</source>
        <translation>相关性信号</translation>
    </message>
    <message>
        <source>Largest loss</source>
        <translation>最大亏损</translation>
    </message>
    <message>
        <source>Cap when sideways</source>
        <translation>横盘时上限</translation>
    </message>
    <message>
        <source>Safety of the hedge account</source>
        <translation>对冲账户安全</translation>
    </message>
    <message>
        <source>Too small to pay</source>
        <translation>规模过小不划算</translation>
    </message>
    <message>
        <source>Monthly cost budget</source>
        <translation>每月成本预算</translation>
    </message>
    <message>
        <source>Free margin of the hedge account</source>
        <translation>对冲账户可用保证金</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation>需要留意</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>being asked</source>
        <translation>查询中</translation>
    </message>
    <message>
        <source>Delta of the protected positions plus delta of the hedge.</source>
        <translation>受保护仓位的 Delta 加上对冲的 Delta。</translation>
    </message>
    <message>
        <source>Coins of the base currency; long +, short −.</source>
        <translation>以基础币种计的币数；多头为 +，空头为 −。</translation>
    </message>
    <message>
        <source>Positions as the exchange reports them.</source>
        <translation>交易所报告的仓位。</translation>
    </message>
    <message>
        <source>Minus the hedge&apos;s delta over the protected delta.</source>
        <translation>对冲的 Delta 取负值，除以受保护仓位的 Delta。</translation>
    </message>
    <message>
        <source>%; 0 % is no hedge, 100 % is flat.</source>
        <translation>%；0 % 为无对冲，100 % 为完全中性。</translation>
    </message>
    <message>
        <source>Positions of both accounts, at the mark price.</source>
        <translation>两个账户的仓位，按标记价格计。</translation>
    </message>
    <message>
        <source>Target ratio</source>
        <translation>目标比率</translation>
    </message>
    <message>
        <source>What the strategy asks for, after the guardrails, or what you set by hand.</source>
        <translation>经护栏约束后的策略要求，或您手动设定的值。</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>The decision in force; its reasons are in the panel Decisions.</source>
        <translation>当前生效的决策；其原因见“决策”面板。</translation>
    </message>
    <message>
        <source>Around the target; inside it nothing is traded.</source>
        <translation>围绕目标；在区间内不进行交易。</translation>
    </message>
    <message>
        <source>%, from lower to upper edge.</source>
        <translation>%，从下沿到上沿。</translation>
    </message>
    <message>
        <source>Parameter “No-trade band”, or the strategy&apos;s own.</source>
        <translation>参数“不交易区间”，或策略自身的区间。</translation>
    </message>
    <message>
        <source>The floor under every target: it rises with leverage.</source>
        <translation>任何目标的下限：随杠杆升高而升高。</translation>
    </message>
    <message>
        <source>Parameters “Minimum ratio”, “Ratio per turn of leverage” and “Reference leverage”.</source>
        <translation>参数“最小比率”、“每倍杠杆的比率”和“参考杠杆”。</translation>
    </message>
    <message>
        <source>Liquidation price</source>
        <translation>强平价格</translation>
    </message>
    <message>
        <source>Mark price at which equity equals maintenance margin, by the exchange&apos;s own tiers. A hedge in another account does not move it.</source>
        <translation>权益等于维持保证金时的标记价格，按交易所自身的保证金档位计算。其他账户中的对冲不会改变它。</translation>
    </message>
    <message>
        <source>Quote currency.</source>
        <translation>计价币种。</translation>
    </message>
    <message>
        <source>Worked out here, and compared with what the exchange reports.</source>
        <translation>由本程序计算，并与交易所报告的数值比对。</translation>
    </message>
    <message>
        <source>From the mark price to the liquidation price of the position that dies first; also in σ, moves expected in one day.</source>
        <translation>从标记价格到最先爆仓的仓位的强平价格；也以 σ（一天内的预期波动）表示。</translation>
    </message>
    <message>
        <source>% of the mark price; − below it.</source>
        <translation>标记价格的 %；低于标记价格为 −。</translation>
    </message>
    <message>
        <source>Liquidation price, mark price and forecast volatility.</source>
        <translation>强平价格、标记价格和预测波动率。</translation>
    </message>
    <message>
        <source>Touch probability</source>
        <translation>触及概率</translation>
    </message>
    <message>
        <source>Probability that the price touches the liquidation price within 1 h, 24 h or 7 d.</source>
        <translation>价格在 1 小时、24 小时或 7 天内触及强平价格的概率。</translation>
    </message>
    <message>
        <source>%; the formula understates the fat tails of crypto.</source>
        <translation>%；该公式低估了加密货币的厚尾。</translation>
    </message>
    <message>
        <source>Closed form for a random walk at the forecast volatility.</source>
        <translation>按预测波动率的随机游走的解析解。</translation>
    </message>
    <message>
        <source>Fee bleed</source>
        <translation>费用损耗</translation>
    </message>
    <message>
        <source>What the hedge costs: fees, funding and slippage.</source>
        <translation>对冲的成本：手续费、资金费用和滑点。</translation>
    </message>
    <message>
        <source>Quote currency; paid is +.</source>
        <translation>计价币种；支付为 +。</translation>
    </message>
    <message>
        <source>Fees and funding booked by the exchange; slippage against the mid price at the decision.</source>
        <translation>交易所入账的手续费和资金费用；滑点以决策时的中间价为基准。</translation>
    </message>
    <message>
        <source>Projected cost</source>
        <translation>预计成本</translation>
    </message>
    <message>
        <source>The month&apos;s cost at the pace so far; also as a share of the protected notional.</source>
        <translation>按目前进度推算的当月成本；也以占受保护名义价值的比例表示。</translation>
    </message>
    <message>
        <source>Quote currency a month, and %.</source>
        <translation>每月的计价币种金额，以及 %。</translation>
    </message>
    <message>
        <source>Cost of the month to date.</source>
        <translation>当月至今的成本。</translation>
    </message>
    <message>
        <source>Protected notional over protected equity, whatever the exchange&apos;s slider says.</source>
        <translation>受保护名义价值除以受保护权益，与交易所杠杆滑块的设置无关。</translation>
    </message>
    <message>
        <source>Times.</source>
        <translation>倍。</translation>
    </message>
    <message>
        <source>Positions and balances of the protected accounts.</source>
        <translation>受保护账户的仓位和余额。</translation>
    </message>
    <message>
        <source>Wallet balance plus unrealised P&amp;L.</source>
        <translation>钱包余额加未实现盈亏。</translation>
    </message>
    <message>
        <source>Settlement currency.</source>
        <translation>结算币种。</translation>
    </message>
    <message>
        <source>Balances of the exchange, marked here.</source>
        <translation>交易所的余额，由本程序按标记价格估值。</translation>
    </message>
    <message>
        <source>Unrealised P&amp;L</source>
        <translation>未实现盈亏</translation>
    </message>
    <message>
        <source>Against the mark price, without fees and funding.</source>
        <translation>以标记价格为基准，不含手续费和资金费用。</translation>
    </message>
    <message>
        <source>Settlement currency; gain +.</source>
        <translation>结算币种；盈利为 +。</translation>
    </message>
    <message>
        <source>Entry price of the exchange and the mark price.</source>
        <translation>交易所的开仓均价和标记价格。</translation>
    </message>
    <message>
        <source>The exchange&apos;s fair price: it decides P&amp;L and liquidation. The index is the spot price behind it.</source>
        <translation>交易所的公允价格：决定盈亏与强平。指数价格是其背后的现货价格。</translation>
    </message>
    <message>
        <source>The exchange&apos;s stream; its age is in the header.</source>
        <translation>交易所的数据流；其时效显示在标题栏中。</translation>
    </message>
    <message>
        <source>What longs pay to shorts once an interval, of the notional. In costs the sign turns: paid is +.</source>
        <translation>多头每期按名义价值向空头支付的费用。计入成本时符号相反：支付为 +。</translation>
    </message>
    <message>
        <source>% an interval; received +, paid −.</source>
        <translation>每期 %；收到为 +，支付为 −。</translation>
    </message>
    <message>
        <source>The exchange&apos;s rate now, and what was booked.</source>
        <translation>交易所当前的费率，以及已入账的金额。</translation>
    </message>
    <message>
        <source>Of the next day, by the model that has forecast best out of sample; else an estimate of the present.</source>
        <translation>次日的波动率，由样本外预测最佳的模型给出；否则为对当前的估计。</translation>
    </message>
    <message>
        <source>% a year.</source>
        <translation>年化 %。</translation>
    </message>
    <message>
        <source>Candles of the exchange; the panel Models compares the forecasts.</source>
        <translation>交易所的 K 线；“模型”面板对各预测作比较。</translation>
    </message>
    <message>
        <source>Calm, normal or turbulent, by the volatility or by a hidden Markov model where that has proved better.</source>
        <translation>平静、正常或动荡，由波动率判定；若隐马尔可夫模型已证明更优，则由该模型判定。</translation>
    </message>
    <message>
        <source>A name and its probability.</source>
        <translation>名称及其概率。</translation>
    </message>
    <message>
        <source>Volatility and the thresholds under Parameters.</source>
        <translation>波动率，以及“参数”中的阈值。</translation>
    </message>
    <message>
        <source>Best ask less best bid, over the mid price.</source>
        <translation>最优卖价减最优买价，除以中间价。</translation>
    </message>
    <message>
        <source>Basis points.</source>
        <translation>基点。</translation>
    </message>
    <message>
        <source>The order book.</source>
        <translation>订单簿。</translation>
    </message>
    <message>
        <source>What the book offers within 0.1 % of the mid price.</source>
        <translation>订单簿在中间价 0.1 % 范围内的挂单量。</translation>
    </message>
    <message>
        <source>Coins of the base currency.</source>
        <translation>以基础币种计的币数。</translation>
    </message>
    <message>
        <source>Bid less ask depth, over their sum.</source>
        <translation>买盘深度减卖盘深度，除以两者之和。</translation>
    </message>
    <message>
        <source>−1 to +1; + is more bids.</source>
        <translation>−1 至 +1；+ 表示买盘较多。</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>基差</translation>
    </message>
    <message>
        <source>Perpetual less index price, over the index.</source>
        <translation>永续合约价格减指数价格，除以指数价格。</translation>
    </message>
    <message>
        <source>Mark and index price of the exchange.</source>
        <translation>交易所的标记价格和指数价格。</translation>
    </message>
    <message>
        <source>Correlation and beta</source>
        <translation>相关性与贝塔</translation>
    </message>
    <message>
        <source>How Ether and Bitcoin move together; a break can raise the hedge.</source>
        <translation>以太币与比特币的联动程度；联动破裂时可能提高对冲。</translation>
    </message>
    <message>
        <source>−1 to +1; beta without a unit.</source>
        <translation>−1 至 +1；贝塔无单位。</translation>
    </message>
    <message>
        <source>Hourly closes of both.</source>
        <translation>两者的每小时收盘价。</translation>
    </message>
    <message>
        <source>Margin bridge</source>
        <translation>过桥保证金</translation>
    </message>
    <message>
        <source>Margin that has to reach the protected account in time to keep it alive: the hedge&apos;s gain is in the other account.</source>
        <translation>为使受保护账户存活而须及时转入的保证金：对冲的盈利在另一个账户中。</translation>
    </message>
    <message>
        <source>Both accounts and the ladder of prices.</source>
        <translation>两个账户和价格阶梯。</translation>
    </message>
    <message>
        <source>Event to order</source>
        <translation>事件到下单</translation>
    </message>
    <message>
        <source>From the arrival of the market event that caused it to the order&apos;s write to the socket.</source>
        <translation>从引发订单的行情事件到达，到订单写入套接字的时间。</translation>
    </message>
    <message>
        <source>Microseconds, median and 99th percentile.</source>
        <translation>微秒，中位数和第 99 百分位。</translation>
    </message>
    <message>
        <source>Measured here.</source>
        <translation>由本程序测量。</translation>
    </message>
    <message>
        <source>Age of a feed</source>
        <translation>数据源时效</translation>
    </message>
    <message>
        <source>Since its last message. A feed that is silent too long counts as stale, and trading is suspended.</source>
        <translation>自最后一条消息以来的时间。静默过久的数据源视为未更新，交易会中止。</translation>
    </message>
    <message>
        <source>Seconds.</source>
        <translation>秒。</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>单位：%1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Position, delta</source>
        <translation>仓位、Delta</translation>
    </message>
    <message>
        <source>Long is +, short is −, in coins of the base currency.</source>
        <translation>多头为 +，空头为 −，以基础币种的币数计。</translation>
    </message>
    <message>
        <source>Minus the hedge&apos;s delta over the protected delta. 0 % is no hedge, 100 % is flat.</source>
        <translation>对冲的 Delta 取负值，除以受保护仓位的 Delta。0 % 为无对冲，100 % 为完全中性。</translation>
    </message>
    <message>
        <source>Received is +, paid is −. In costs the sign turns: paid is +.</source>
        <translation>收到为 +，支付为 −。计入成本时符号相反：支付为 +。</translation>
    </message>
    <message>
        <source>Fees, slippage</source>
        <translation>手续费、滑点</translation>
    </message>
    <message>
        <source>Paid is +, a rebate is −. Slippage is estimated against the mid price.</source>
        <translation>支付为 +，返佣为 −。滑点以中间价为基准估算。</translation>
    </message>
    <message>
        <source>Against the mark price; without fees and funding.</source>
        <translation>以标记价格为基准；不含手续费和资金费用。</translation>
    </message>
    <message>
        <source>Distance in % of the mark price, in σ (moves expected in one day), and as the probability of touching the price within 24 hours. A hedge in another account does not move it; only margin does.</source>
        <translation>距离以标记价格的 %、σ（一天内的预期波动）以及 24 小时内触及该价格的概率表示。其他账户中的对冲不会改变该价格；只有保证金会。</translation>
    </message>
    <message>
        <source>— means not known. It is never shown as 0.</source>
        <translation>— 表示未知。绝不会显示为 0。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Gain and loss have colours of their own, apart from long and short; a sign or an arrow says the same.</source>
        <translation>盈利和亏损有各自的颜色，与多头和空头的颜色不同；符号或箭头表达同样的含义。</translation>
    </message>
    <message>
        <source>Dashed frame</source>
        <translation>虚线框</translation>
    </message>
    <message>
        <source>A preview: it has not happened.</source>
        <translation>预览：尚未发生。</translation>
    </message>
    <message>
        <source>Size of the last order</source>
        <translation>最近一笔订单的数量</translation>
    </message>
    <message>
        <source>Hedge position</source>
        <translation>对冲仓位</translation>
    </message>
    <message>
        <source>Hedge to protected</source>
        <translation>对冲与受保护之比</translation>
    </message>
    <message>
        <source>Orders, last minute</source>
        <translation>最近一分钟订单数</translation>
    </message>
    <message>
        <source>Orders today</source>
        <translation>今日订单数</translation>
    </message>
    <message>
        <source>Cancels, last minute</source>
        <translation>最近一分钟撤单数</translation>
    </message>
    <message>
        <source>Notional today</source>
        <translation>今日名义价值</translation>
    </message>
    <message>
        <source>Cost today</source>
        <translation>今日成本</translation>
    </message>
    <message>
        <source>Its price beyond the mark</source>
        <translation>其价格偏离标记价</translation>
    </message>
    <message>
        <source>Age of market data</source>
        <translation>行情数据时效</translation>
    </message>
    <message>
        <source>Clock off by</source>
        <translation>时钟偏差</translation>
    </message>
    <message>
        <source>nothing is carried over in this mode</source>
        <translation>此模式不沿用上次的内容</translation>
    </message>
    <message>
        <source>reading the accounts</source>
        <translation>正在读取账户</translation>
    </message>
    <message>
        <source>all of it explained</source>
        <translation>均有解释</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>等待您处理</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Hard limits</source>
        <translation>硬性限制</translation>
    </message>
    <message>
        <source>days are UTC</source>
        <translation>按 UTC 日计</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>当前值</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>允许值</translation>
    </message>
    <message>
        <source>Checked last, before an order leaves: no strategy and no override can pass them. They are changed under Parameters, and each change is recorded.</source>
        <translation>订单发出前的最后一道检查：任何策略和手动设定都无法越过。在“参数”中更改，每次更改都会记录。</translation>
    </message>
    <message>
        <source>Since the last session</source>
        <translation>自上次会话以来</translation>
    </message>
    <message>
        <source>Ballast does not arm before you have looked at these, and said so.</source>
        <translation>在您查看并确认这些差异之前，Ballast 不会启用自动对冲。</translation>
    </message>
    <message>
        <source>Forecast, 24 h</source>
        <translation>预测，24 小时</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>相关性</translation>
    </message>
    <message>
        <source>signal active</source>
        <translation>有信号</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>无信号</translation>
    </message>
    <message>
        <source>%1, 7 d</source>
        <translation>%1，7 天</translation>
    </message>
    <message>
        <source>%1, 60 d</source>
        <translation>%1，60 天</translation>
    </message>
    <message>
        <source>Beta on %1</source>
        <translation>对 %1 的贝塔</translation>
    </message>
    <message>
        <source>Basis, deviations</source>
        <translation>基差，标准差</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 has run on %2 days and made %3 decisions</source>
        <translation>%1已运行 %2 天，作出 %3 次决策</translation>
    </message>
    <message>
        <source>, with %1 differences between books and exchange</source>
        <translation>，账簿与交易所之间有 %1 处差异</translation>
    </message>
    <message>
        <source>Not open yet.</source>
        <translation>尚未解锁。</translation>
    </message>
    <message>
        <source>Ending %1 cancels its resting orders. The hedge position stays open, and nobody adjusts it until %1 runs again.</source>
        <translation>结束%1会撤销其挂单。对冲仓位仍未平仓，在%1再次运行之前无人调整。</translation>
    </message>
    <message>
        <source>Looking at account, keys and evidence. What runs now goes on meanwhile.</source>
        <translation>正在检查账户、密钥和实绩。当前运行的内容在此期间继续。</translation>
    </message>
    <message>
        <source>Ending the session: resting orders are cancelled, connections closed.</source>
        <translation>正在结束会话：撤销挂单，关闭连接。</translation>
    </message>
    <message>
        <source>Starting %1: asking the exchange for account and market.</source>
        <translation>正在启动%1：向交易所查询账户和行情。</translation>
    </message>
    <message>
        <source>%1 was not started: %2 %3 goes on.</source>
        <translation>%1未启动：%2 %3继续运行。</translation>
    </message>
    <message>
        <source>%1 could not be started: %2 Nothing runs, and nothing is traded.</source>
        <translation>%1无法启动：%2 没有会话在运行，也不进行任何交易。</translation>
    </message>
    <message>
        <source>Its variance is the exponential of the sum and half the residual variance of %1.</source>
        <translation>其方差为“总和加上残差方差 %1 的一半”的指数。</translation>
    </message>
    <message>
        <source>The sum is of daily returns: times %1 it is realised variance, and what happened since the last hour is added.</source>
        <translation>总和基于日收益率：乘以 %1 即为已实现方差，再加上最近一个整点以来发生的部分。</translation>
    </message>
    <message>
        <source>The sum is the variance, kept within what the market has done in the window.</source>
        <translation>总和即方差，并限制在窗口期内行情实际出现过的范围之内。</translation>
    </message>
    <message>
        <source>Volatility thresholds decide: no model has been fitted yet.</source>
        <translation>由波动率阈值决定：尚未拟合任何模型。</translation>
    </message>
    <message>
        <source>Volatility thresholds decide: a hidden Markov model could not be fitted to this history.</source>
        <translation>由波动率阈值决定：隐马尔可夫模型无法拟合此段历史。</translation>
    </message>
    <message>
        <source>Volatility thresholds decide: the history is too short to try the hidden Markov model against them.</source>
        <translation>由波动率阈值决定：历史太短，无法将隐马尔可夫模型与之比较。</translation>
    </message>
    <message>
        <source>error %1 against %2 of the thresholds, p %3, %4 forecasts out of sample</source>
        <translation>误差 %1，阈值法为 %2，p %3，样本外预测 %4 次</translation>
    </message>
    <message>
        <source>The hidden Markov model decides: %1.</source>
        <translation>由隐马尔可夫模型决定：%1。</translation>
    </message>
    <message>
        <source>Volatility thresholds decide for the moment, as the newest days have a gap; else the hidden Markov model would: %1.</source>
        <translation>因最近几天存在缺口，暂由波动率阈值决定；否则将由隐马尔可夫模型决定：%1。</translation>
    </message>
    <message>
        <source>Volatility thresholds decide: the hidden Markov model could not be fitted every time (%1).</source>
        <translation>由波动率阈值决定：隐马尔可夫模型并非每次都能拟合（%1）。</translation>
    </message>
    <message>
        <source>Volatility thresholds decide: the hidden Markov model is not better with significance (%1).</source>
        <translation>由波动率阈值决定：隐马尔可夫模型并未显著更优（%1）。</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>%1 days of history are known; %2 are needed before models can be fitted.</source>
        <translation>已知 %1 天的历史；拟合模型需要 %2 天。</translation>
    </message>
    <message>
        <source>Until then the present EWMA estimate is used.</source>
        <translation>在此之前使用当前的 EWMA 估计值。</translation>
    </message>
    <message>
        <source>They are being fitted; until then the present EWMA estimate is used.</source>
        <translation>模型正在拟合；在此之前使用当前的 EWMA 估计值。</translation>
    </message>
    <message>
        <source>Forecasts compared</source>
        <translation>预测比较</translation>
    </message>
    <message>
        <source>smaller is better</source>
        <translation>越小越好</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>QLIKE</source>
        <translation>QLIKE</translation>
    </message>
    <message>
        <source>MSE</source>
        <translation>MSE</translation>
    </message>
    <message>
        <source>p vs EWMA</source>
        <translation>p，对比 EWMA</translation>
    </message>
    <message>
        <source>%1 ● used</source>
        <translation>%1 ● 采用</translation>
    </message>
    <message>
        <source>to beat</source>
        <translation>比较基准</translation>
    </message>
    <message>
        <source>%1: %2 fits failed; EWMA stood in for those forecasts.</source>
        <translation>%1：%2 次拟合失败；这些预测由 EWMA 代替。</translation>
    </message>
    <message>
        <source>%1 forecasts judged, each made from the %2 days before it; %3 days of history, fitted on %4 %5.</source>
        <translation>评判了 %1 次预测，每次均由此前 %2 天的数据作出；历史 %3 天，拟合于 %4 %5。</translation>
    </message>
    <message>
        <source>The others are not used: a model replaces EWMA only with a smaller QLIKE and a p under 0.05.</source>
        <translation>其余模型未采用：模型只有在 QLIKE 更小且 p 小于 0.05 时才会取代 EWMA。</translation>
    </message>
    <message>
        <source>Next 24 hours</source>
        <translation>未来 24 小时</translation>
    </message>
    <message>
        <source>by %1, in %2</source>
        <translation>由 %1 给出，以%2计</translation>
    </message>
    <message>
        <source>log variance</source>
        <translation>对数方差</translation>
    </message>
    <message>
        <source>variance of a day</source>
        <translation>日方差</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>项</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>系数</translation>
    </message>
    <message>
        <source>× value</source>
        <translation>× 值</translation>
    </message>
    <message>
        <source>= product</source>
        <translation>= 乘积</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>总和</translation>
    </message>
    <message>
        <source>The newest 22 days have a gap: the present EWMA estimate is used until they are complete.</source>
        <translation>最近 22 天存在缺口：在数据完整之前使用当前的 EWMA 估计值。</translation>
    </message>
    <message>
        <source>In use, %</source>
        <translation>采用，%</translation>
    </message>
    <message>
        <source>By model, %</source>
        <translation>模型，%</translation>
    </message>
    <message>
        <source>Volatility, %</source>
        <translation>波动率，%</translation>
    </message>
    <message>
        <source>Volatility: of a typical day in that state, as a year&apos;s.</source>
        <translation>波动率：该状态下典型一天的波动率，以年化表示。</translation>
    </message>
    <message>
        <source>From one day to the next</source>
        <translation>从一天到次日</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>转为%1</translation>
    </message>
    <message>
        <source>Other readings of volatility</source>
        <translation>其他波动率估计</translation>
    </message>
    <message>
        <source>Realised, every bar</source>
        <translation>已实现，每根 K 线</translation>
    </message>
    <message>
        <source>Realised, every fifth bar</source>
        <translation>已实现，每五根 K 线</translation>
    </message>
    <message>
        <source>Close to close</source>
        <translation>收盘对收盘</translation>
    </message>
    <message>
        <source>Parkinson</source>
        <translation>Parkinson</translation>
    </message>
    <message>
        <source>Garman–Klass</source>
        <translation>Garman–Klass</translation>
    </message>
    <message>
        <source>Rogers–Satchell</source>
        <translation>Rogers–Satchell</translation>
    </message>
    <message>
        <source>Implied by options</source>
        <translation>期权隐含</translation>
    </message>
    <message>
        <source>Rank among past values</source>
        <translation>在历史值中的分位</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>警报</translation>
    </message>
    <message>
        <source>Who dies first</source>
        <translation>谁先爆仓</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>What if *</source>
        <translation>假设分析 *</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Time calm</source>
        <translation>平静时间占比</translation>
    </message>
    <message>
        <source>Time normal</source>
        <translation>正常时间占比</translation>
    </message>
    <message>
        <source>Time turbulent</source>
        <translation>动荡时间占比</translation>
    </message>
    <message>
        <source>Funding, an interval</source>
        <translation>每期资金费率</translation>
    </message>
    <message>
        <source>Leverage, protected</source>
        <translation>受保护仓位杠杆</translation>
    </message>
    <message>
        <source>Nearest liquidation</source>
        <translation>最近的强平</translation>
    </message>
    <message>
        <source>The week at a glance</source>
        <translation>一周概览</translation>
    </message>
    <message>
        <source>Hedge cost</source>
        <translation>对冲成本</translation>
    </message>
    <message>
        <source>of its budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Fees · funding · slippage</source>
        <translation>手续费 · 资金费用 · 滑点</translation>
    </message>
    <message>
        <source>Of the protected value</source>
        <translation>占受保护价值</translation>
    </message>
    <message>
        <source>Equity, with the hedge</source>
        <translation>权益，有对冲</translation>
    </message>
    <message>
        <source>Equity, without it</source>
        <translation>权益，无对冲</translation>
    </message>
    <message>
        <source>Deepest fall, with and without</source>
        <translation>最大回撤，有 / 无对冲</translation>
    </message>
    <message>
        <source>Outside the band</source>
        <translation>区间之外</translation>
    </message>
    <message>
        <source>Liquidation was near</source>
        <translation>曾临近强平</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Slippage, expected</source>
        <translation>滑点（预期）</translation>
    </message>
    <message>
        <source>before and since</source>
        <translation>之前与之后</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>▲ drifted</source>
        <translation>▲ 漂移</translation>
    </message>
    <message>
        <source>▼ drifted</source>
        <translation>▼ 漂移</translation>
    </message>
    <message>
        <source>a week against two months</source>
        <translation>一周对比两个月</translation>
    </message>
    <message>
        <source>Two months</source>
        <translation>两个月</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>一周</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>破裂</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>减弱</translation>
    </message>
    <message>
        <source>not since</source>
        <translation>此后未改</translation>
    </message>
    <message>
        <source>at a start</source>
        <translation>启动时</translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation>预设 %1</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message numerus="yes">
        <source>%n at default</source>
        <translation>
            <numerusform>%n 项为默认值</numerusform>
        </translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>现值</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Every parameter is at its default, and nobody changed one.</source>
        <translation>所有参数均为默认值，且无人更改过。</translation>
    </message>
    <message>
        <source>Strategy: %1.</source>
        <translation>策略：%1。</translation>
    </message>
    <message>
        <source>Strategy: %1, before %2.</source>
        <translation>策略：%1，此前为 %2。</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>已清除</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>已替换</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>生效中</translation>
    </message>
    <message>
        <source>What overrides did</source>
        <translation>手动设定的效果</translation>
    </message>
    <message>
        <source>against letting the engine run</source>
        <translation>对比由引擎自动运行</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>手动设定</translation>
    </message>
    <message>
        <source>For</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>收益</translation>
    </message>
    <message>
        <source>Cost more</source>
        <translation>额外成本</translation>
    </message>
    <message>
        <source>Drawdown, pts</source>
        <translation>回撤，百分点</translation>
    </message>
    <message>
        <source>Liquidation, pts</source>
        <translation>强平距离，百分点</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 from %n override(s).</source>
        <translation>
            <numerusform>%1：%n 次手动设定，合计 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was set by hand: the engine ran alone.</source>
        <translation>没有任何手动设定：引擎独自运行。</translation>
    </message>
    <message>
        <source>* The two hedges had not met again by the end: the difference can still change.</source>
        <translation>* 到期末时两份对冲尚未重新一致：差额仍可能变化。</translation>
    </message>
    <message>
        <source>Replayed from the recorded events, with each override and without it, both on paper fills.</source>
        <translation>由记录的事件重放，分别包含与不含每次手动设定，均按模拟成交计。</translation>
    </message>
    <message>
        <source>Replayed from one-minute candles, with each override and without it: an estimate, as the events were not recorded.</source>
        <translation>由一分钟 K 线重放，分别包含与不含每次手动设定：因未记录事件，仅为估计。</translation>
    </message>
    <message>
        <source>Peace of mind</source>
        <translation>安心程度</translation>
    </message>
    <message>
        <source>%1 watched</source>
        <translation>看护了 %1</translation>
    </message>
    <message>
        <source>You looked</source>
        <translation>您查看过</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Nights without an alarm</source>
        <translation>无警报的夜晚</translation>
    </message>
    <message>
        <source>Longest armed and untouched</source>
        <translation>无人干预的最长运行</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>Until acknowledged</source>
        <translation>至确认的用时</translation>
    </message>
    <message>
        <source>Ratio %1</source>
        <translation>比率 %1</translation>
    </message>
    <message>
        <source>Since %1 the hedge cost %2 of a budget of %3; equity changed by %4 with it, and would have by %5 without.</source>
        <translation>自 %1 以来，对冲成本为 %2，预算为 %3；有对冲时权益变化 %4，若无对冲则为 %5。</translation>
    </message>
    <message>
        <source>The hedge cost what it may</source>
        <translation>对冲成本在允许范围内</translation>
    </message>
    <message>
        <source>The hedge was inside its band</source>
        <translation>对冲处于区间之内</translation>
    </message>
    <message>
        <source>%1 of the time outside</source>
        <translation>%1 的时间在区间之外</translation>
    </message>
    <message>
        <source>Liquidation never came near</source>
        <translation>从未临近强平</translation>
    </message>
    <message>
        <source>Slippage was as expected</source>
        <translation>滑点符合预期</translation>
    </message>
    <message>
        <source>%1, expected %2</source>
        <translation>%1，预期 %2</translation>
    </message>
    <message>
        <source>The market is the one the parameters were chosen for</source>
        <translation>行情与选定参数时相符</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) drifted</source>
        <translation>
            <numerusform>%n 项数值出现漂移</numerusform>
        </translation>
    </message>
    <message>
        <source>The parameters are as you want them</source>
        <translation>参数符合您的意愿</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n 项已更改</numerusform>
        </translation>
    </message>
    <message>
        <source>You know what each alert was about</source>
        <translation>您清楚每条警报的缘由</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n 条警报</numerusform>
        </translation>
    </message>
    <message>
        <source>The hedge takes risk away</source>
        <translation>对冲确实降低了风险</translation>
    </message>
    <message>
        <source>%1 of the variance</source>
        <translation>方差的 %1</translation>
    </message>
    <message>
        <source>Move, %</source>
        <translation>变动，%</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>受保护</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>对冲</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>爆仓方</translation>
    </message>
    <message>
        <source>change of equity</source>
        <translation>权益变化</translation>
    </message>
    <message>
        <source>If the price jumps</source>
        <translation>若价格跳变</translation>
    </message>
    <message>
        <source>If liquidations cascade</source>
        <translation>若发生连环强平</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>波次</translation>
    </message>
    <message>
        <source>No protected position: nothing to cascade.</source>
        <translation>没有受保护仓位：不会引发连环强平。</translation>
    </message>
    <message>
        <source>Each wave of forced orders moves the price on; from the second, the venue closes the hedge.</source>
        <translation>每一波强制订单都会进一步推动价格；从第二波起，交易所会平掉对冲仓位。</translation>
    </message>
    <message>
        <source>If a past day came again</source>
        <translation>若历史行情日重演</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>at worst</source>
        <translation>最差时</translation>
    </message>
    <message>
        <source>at close</source>
        <translation>收盘时</translation>
    </message>
    <message>
        <source>What was liquidated at the worst price does not come back at the close.</source>
        <translation>在最差价位被强平的部分，到收盘时也不会恢复。</translation>
    </message>
    <message>
        <source>1 day; lost is +</source>
        <translation>1 天；损失为 +</translation>
    </message>
    <message>
        <source>Worst days</source>
        <translation>最差行情日</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Historical</source>
        <translation>历史法</translation>
    </message>
    <message>
        <source>Filtered historical</source>
        <translation>滤波历史法</translation>
    </message>
    <message>
        <source>Cornish–Fisher</source>
        <translation>Cornish–Fisher</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>受保护</translation>
    </message>
    <message>
        <source>hedge</source>
        <translation>对冲</translation>
    </message>
    <message>
        <source>both</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Not known: no past day of returns yet.</source>
        <translation>未知：尚无历史日收益率。</translation>
    </message>
    <message>
        <source>Initial margin</source>
        <translation>起始保证金</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>总额</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>净额</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>释放额</translation>
    </message>
    <message>
        <source>Could carry</source>
        <translation>可承载</translation>
    </message>
    <message>
        <source>Net: what the venue asks for after long against short. Could carry: notional of these positions that the equity would be enough for. In one account: what separate accounts cost.</source>
        <translation>净额：多空相抵后交易所要求的金额。可承载：权益足以支撑的此类仓位的名义价值。同一账户：与之相比可见分设账户的代价。</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>账户 %1</translation>
    </message>
    <message>
        <source>in one account</source>
        <translation>若在同一账户</translation>
    </message>
    <message>
        <source>Touching liquidation</source>
        <translation>触及强平</translation>
    </message>
    <message>
        <source>within 24 h, %</source>
        <translation>24 小时内，%</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>仓位</translation>
    </message>
    <message>
        <source>Closed form</source>
        <translation>解析解</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>± standard error</source>
        <translation>± 标准误</translation>
    </message>
    <message>
        <source>The simulation draws from the market&apos;s own past days, fat tails included; the closed form takes moves to be normal.</source>
        <translation>模拟从该市场自身的历史日中抽样，包含厚尾；解析解则假定变动服从正态分布。</translation>
    </message>
    <message>
        <source>No position can be liquidated.</source>
        <translation>没有仓位会被强平。</translation>
    </message>
    <message>
        <source>the hedge</source>
        <translation>对冲仓位</translation>
    </message>
    <message>
        <source>the protected position</source>
        <translation>受保护仓位</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>● yes</source>
        <translation>● 是</translation>
    </message>
    <message>
        <source>■ no</source>
        <translation>■ 否</translation>
    </message>
    <message>
        <source>Nothing can be liquidated.</source>
        <translation>没有任何仓位会被强平。</translation>
    </message>
    <message>
        <source>The hedge is at its liquidation price now.</source>
        <translation>对冲仓位现已处于强平价格。</translation>
    </message>
    <message>
        <source>The protected position is at its liquidation price now.</source>
        <translation>受保护仓位现已处于强平价格。</translation>
    </message>
    <message>
        <source>%1 at %2 (%3)</source>
        <translation>%1，于 %2（%3）</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Falling: %1. Rising: %2.</source>
        <translation>下跌：%1。上涨：%2。</translation>
    </message>
    <message>
        <source>Liquidation of the protected position: %1</source>
        <translation>受保护仓位的强平：%1</translation>
    </message>
    <message>
        <source>Protected: liquidation at %1 (venue %2), %3 · %4; touched in 1 h %5, 24 h %6, 7 d %7</source>
        <translation>受保护：强平价 %1（交易所 %2），%3 · %4；触及概率 1 小时内 %5，24 小时内 %6，7 天内 %7</translation>
    </message>
    <message>
        <source>○ hedge closed by the venue</source>
        <translation>○ 对冲被交易所平仓</translation>
    </message>
    <message>
        <source>■ both</source>
        <translation>■ 双方</translation>
    </message>
    <message>
        <source>■ protected</source>
        <translation>■ 受保护</translation>
    </message>
    <message>
        <source>▲ hedge</source>
        <translation>▲ 对冲</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Of the mark price</source>
        <translation>相对标记价格</translation>
    </message>
    <message>
        <source>▶ is the row nearest to the mark price</source>
        <translation>▶ 为最接近标记价格的一行</translation>
    </message>
    <message>
        <source>Equity of the protected accounts there</source>
        <translation>受保护账户在该价位的权益</translation>
    </message>
    <message>
        <source>Equity of the hedge account there</source>
        <translation>对冲账户在该价位的权益</translation>
    </message>
    <message>
        <source>Who has been liquidated by then</source>
        <translation>届时已被强平的一方</translation>
    </message>
    <message>
        <source>To move</source>
        <translation>须划转</translation>
    </message>
    <message>
        <source>Margin that must be in the protected accounts by then, so that they live</source>
        <translation>届时须在受保护账户中、使其得以存活的保证金</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Margin that the hedge account could give there</source>
        <translation>对冲账户在该价位能够提供的保证金</translation>
    </message>
    <message>
        <source>P(24 h), %</source>
        <translation>P(24 h), %</translation>
    </message>
    <message>
        <source>Probability that this price is touched within 24 hours</source>
        <translation>24 小时内触及该价格的概率</translation>
    </message>
    <message>
        <source>Soonest, h</source>
        <translation>最快，h</translation>
    </message>
    <message>
        <source>The price is touched within this time with a probability of 5 %</source>
        <translation>价格在此时间内触及的概率为 5 %</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>来得及</translation>
    </message>
    <message>
        <source>Margin that is sent now arrives before the price can be there</source>
        <translation>现在划转的保证金能在价格可能到达之前到账</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>%1 空头</translation>
    </message>
    <message>
        <source>%1 long</source>
        <translation>%1 多头</translation>
    </message>
    <message>
        <source>Value at risk</source>
        <translation>风险价值（VaR）</translation>
    </message>
    <message>
        <source>Expected shortfall</source>
        <translation>预期短缺（ES）</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>The position is smaller than %1: inside its band it can&apos;t be adjusted by an order that the exchange takes.</source>
        <translation>仓位小于 %1：在其区间内，无法用交易所接受的订单进行调整。</translation>
    </message>
    <message>
        <source>Its leverage is so low that Ballast leaves it unhedged.</source>
        <translation>其杠杆过低，Ballast 不会为其对冲。</translation>
    </message>
    <message>
        <source>A month of hedging costs more than it is expected to keep.</source>
        <translation>对冲一个月的成本高于预期可保住的金额。</translation>
    </message>
    <message>
        <source>The account holds less than %1, where costs weigh heavily.</source>
        <translation>账户资金少于 %1，成本占比较重。</translation>
    </message>
    <message>
        <source>Leverage is under %1, where liquidation is seldom near.</source>
        <translation>杠杆低于 %1，很少临近强平。</translation>
    </message>
    <message>
        <source>Simulated exchange</source>
        <translation>模拟交易所</translation>
    </message>
    <message>
        <source>Binance testnet</source>
        <translation>币安测试网</translation>
    </message>
    <message>
        <source>Binance USD-M futures</source>
        <translation>币安 U 本位合约</translation>
    </message>
    <message>
        <source>Runs on this computer, with no account and no money. Start it with “ballast exchange”, which prints its keys.</source>
        <translation>在本机运行，无需账户和资金。用“ballast exchange”启动，它会打印出密钥。</translation>
    </message>
    <message>
        <source>The exchange&apos;s own test system: real orders, no real money. It does not say what a key may do.</source>
        <translation>交易所自身的测试系统：真实订单，无真实资金。它不提供密钥权限信息。</translation>
    </message>
    <message>
        <source>Your real account. You begin by only watching it; real orders come last, after the testnet.</source>
        <translation>您的真实账户。起初仅作观察；真实订单在测试网之后，放在最后。</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>What can&apos;t be read is refused, not assumed.</source>
        <translation>无法读取的一律拒绝，不作假定。</translation>
    </message>
    <message>
        <source>Key accepted</source>
        <translation>密钥已接受</translation>
    </message>
    <message>
        <source>The test system takes the key.</source>
        <translation>测试系统接受此密钥。</translation>
    </message>
    <message>
        <source>The test system does not say what a key may do; no money is at stake.</source>
        <translation>测试系统不提供密钥权限信息；不涉及资金。</translation>
    </message>
    <message>
        <source>May read</source>
        <translation>可读取</translation>
    </message>
    <message>
        <source>Positions, balances and orders.</source>
        <translation>仓位、余额和订单。</translation>
    </message>
    <message>
        <source>May trade</source>
        <translation>可交易</translation>
    </message>
    <message>
        <source>The hedge account needs it.</source>
        <translation>对冲账户需要此权限。</translation>
    </message>
    <message>
        <source>The protected account must not have it: Ballast never trades there.</source>
        <translation>受保护账户不得有此权限：Ballast 绝不在其中交易。</translation>
    </message>
    <message>
        <source>May withdraw</source>
        <translation>可提现</translation>
    </message>
    <message>
        <source>Never needed. A key that may withdraw is refused.</source>
        <translation>从不需要。可提现的密钥会被拒绝。</translation>
    </message>
    <message>
        <source>May transfer</source>
        <translation>可划转</translation>
    </message>
    <message>
        <source>Not needed here.</source>
        <translation>此处不需要。</translation>
    </message>
    <message>
        <source>Fixed addresses</source>
        <translation>固定地址</translation>
    </message>
    <message>
        <source>Works from the addresses that you listed at the exchange only.</source>
        <translation>仅能从您在交易所登记的地址使用。</translation>
    </message>
    <message>
        <source>Works from any address. Restrict it to this computer&apos;s at the exchange.</source>
        <translation>可从任何地址使用。请在交易所将其限制为本机的地址。</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Renew it at the exchange within two weeks.</source>
        <translation>请在两周内到交易所续期。</translation>
    </message>
    <message>
        <source>Of the right to trade.</source>
        <translation>指交易权限的到期。</translation>
    </message>
    <message>
        <source>Protected position</source>
        <translation>受保护仓位</translation>
    </message>
    <message>
        <source>Notional, at %1 leverage on %2 of equity.</source>
        <translation>名义价值，杠杆 %1，权益 %2。</translation>
    </message>
    <message>
        <source>Hedge aimed at</source>
        <translation>目标对冲</translation>
    </message>
    <message>
        <source>By the default strategy in the market of this moment; reaching it costs %1 once.</source>
        <translation>按当前行情下的默认策略；达到该对冲一次性成本为 %1。</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>每月成本</translation>
    </message>
    <message>
        <source>%1 of the position, %2 of the equity: fees, slippage and funding of the same hedge on the last half year.</source>
        <translation>仓位的 %1，权益的 %2：同一对冲在最近半年的手续费、滑点和资金费用。</translation>
    </message>
    <message>
        <source>Funding alone, at the present rate: there is not enough history yet to measure fees and slippage.</source>
        <translation>仅资金费用，按当前费率：历史尚不足以测算手续费和滑点。</translation>
    </message>
    <message>
        <source>Liquidation within 30 days</source>
        <translation>30 天内强平</translation>
    </message>
    <message>
        <source>No price liquidates the position as it stands.</source>
        <translation>就目前而言，任何价格都不会强平该仓位。</translation>
    </message>
    <message>
        <source>Without a hedge, at %1 distance and %2 volatility a year. Real markets have fatter tails.</source>
        <translation>无对冲时，距离 %1，年化波动率 %2。真实市场的尾部更厚。</translation>
    </message>
    <message>
        <source>Kept a month, expected</source>
        <translation>每月预期保住金额</translation>
    </message>
    <message>
        <source>That probability, times the share of your equity that the hedge would have earned by then.</source>
        <translation>上述概率乘以届时对冲本可挣得的、占您权益的份额。</translation>
    </message>
    <message>
        <source>In the hedge account</source>
        <translation>对冲账户内</translation>
    </message>
    <message>
        <source>What the hedge is carried with.</source>
        <translation>用于维持对冲的资金。</translation>
    </message>
    <message>
        <source>It is empty: move some margin there before you arm.</source>
        <translation>账户为空：启用自动对冲之前，请先转入一些保证金。</translation>
    </message>
    <message>
        <source>Smallest position</source>
        <translation>最小仓位</translation>
    </message>
    <message>
        <source>Under this notional hedging does not pay.</source>
        <translation>低于此名义价值，对冲不划算。</translation>
    </message>
    <message>
        <source>There is no position to protect now. Ballast waits for one; the figures are worked out then.</source>
        <translation>目前没有可保护的仓位。Ballast 会等待其出现；届时再计算各项数值。</translation>
    </message>
    <message>
        <source>Hedging does not pay for this position.</source>
        <translation>对此仓位而言，对冲不划算。</translation>
    </message>
    <message>
        <source>Hedging may pay for this position, but not clearly.</source>
        <translation>对此仓位而言，对冲可能划算，但并不明确。</translation>
    </message>
    <message>
        <source>Hedging pays for this position.</source>
        <translation>对此仓位而言，对冲划算。</translation>
    </message>
    <message>
        <source>✗ both liquidated</source>
        <translation>✗ 双方均被强平</translation>
    </message>
    <message>
        <source>✗ protected liquidated</source>
        <translation>✗ 受保护方被强平</translation>
    </message>
    <message>
        <source>✗ hedge liquidated</source>
        <translation>✗ 对冲方被强平</translation>
    </message>
    <message>
        <source>alive</source>
        <translation>存活</translation>
    </message>
    <message>
        <source>If it came so *</source>
        <translation>若果真如此 *</translation>
    </message>
    <message>
        <source>Without hedge</source>
        <translation>无对冲</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>按提议</translation>
    </message>
    <message>
        <source>Change of equity</source>
        <translation>权益变化</translation>
    </message>
    <message>
        <source>Deepest fall</source>
        <translation>最大跌幅</translation>
    </message>
    <message>
        <source>Cost of the hedge</source>
        <translation>对冲成本</translation>
    </message>
    <message>
        <source>Mean ratio</source>
        <translation>平均比率</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>期末</translation>
    </message>
    <message>
        <source>* Replayed on the market from %1 to %2, and from %3 to %4 in the move. It has not happened.</source>
        <translation>* 以 %1 至 %2 的行情重放，价格变动为从 %3 到 %4。这并未发生。</translation>
    </message>
    <message>
        <source>If liquidations cascade *</source>
        <translation>若发生连环强平 *</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>✗ gone</source>
        <translation>✗ 爆仓</translation>
    </message>
    <message>
        <source>Taken for granted</source>
        <translation>前提假设</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Everything at a glance</source>
        <translation>一目了然</translation>
    </message>
    <message>
        <source>Positions &amp;&amp; risk</source>
        <translation>仓位 &amp;&amp; 风险</translation>
    </message>
    <message>
        <source>Which account dies first, at what price, and what keeps it alive</source>
        <translation>哪个账户先爆仓、在什么价位，以及什么能使其存活</translation>
    </message>
    <message>
        <source>Ratio, target and band; every decision with its reasons; what can be changed by hand</source>
        <translation>比率、目标和区间；每次决策及其原因；可手动更改的内容</translation>
    </message>
    <message>
        <source>Volatility and regime, funding, order book, correlation, forecasts</source>
        <translation>波动率与市场状态、资金费用、订单簿、相关性、预测</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>The same market with the hedge and without it</source>
        <translation>同一行情，有对冲与无对冲</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>The month as a statement that balances</source>
        <translation>收支相符的月度对账单</translation>
    </message>
    <message>
        <source>What drifted since the parameters were last looked at</source>
        <translation>自上次查看参数以来的漂移</translation>
    </message>
    <message>
        <source>Orders, fills, alerts and events</source>
        <translation>订单、成交、警报和事件</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>收益率</translation>
    </message>
    <message>
        <source>Return a year</source>
        <translation>年化收益率</translation>
    </message>
    <message>
        <source>Volatility a year</source>
        <translation>年化波动率</translation>
    </message>
    <message>
        <source>Maximum drawdown</source>
        <translation>最大回撤</translation>
    </message>
    <message>
        <source>Sharpe</source>
        <translation>夏普比率</translation>
    </message>
    <message>
        <source>Sortino</source>
        <translation>索提诺比率</translation>
    </message>
    <message>
        <source>Calmar</source>
        <translation>卡玛比率</translation>
    </message>
    <message>
        <source>Value at risk, 5 % of days</source>
        <translation>风险价值（VaR），5 % 的交易日</translation>
    </message>
    <message>
        <source>Expected shortfall, 5 % of days</source>
        <translation>预期短缺（ES），5 % 的交易日</translation>
    </message>
    <message>
        <source>too few days to tell</source>
        <translation>天数太少，无法判断</translation>
    </message>
    <message>
        <source>not distinguishable from zero</source>
        <translation>与零无显著差异</translation>
    </message>
    <message>
        <source>▼ lower</source>
        <translation>▼ 更低</translation>
    </message>
    <message>
        <source>▲ higher</source>
        <translation>▲ 更高</translation>
    </message>
    <message>
        <source>✓ avoided</source>
        <translation>✓ 已避免</translation>
    </message>
    <message>
        <source>✗ liquidated</source>
        <translation>✗ 被强平</translation>
    </message>
    <message>
        <source>✗ only with the hedge</source>
        <translation>✗ 仅在有对冲时</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>With the hedge and without it</source>
        <translation>有对冲与无对冲</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>回撤</translation>
    </message>
    <message>
        <source>VaR 5 %</source>
        <translation>VaR 5 %</translation>
    </message>
    <message>
        <source>ES 5 %</source>
        <translation>ES 5 %</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Variance removed</source>
        <translation>消除的方差</translation>
    </message>
    <message>
        <source>Upside given up</source>
        <translation>放弃的上行收益</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>换手</translation>
    </message>
    <message>
        <source>Outside band</source>
        <translation>区间外</translation>
    </message>
    <message>
        <source>Cost: fees, slippage and funding of the hedge, of the protected value. Turnover: hedge traded, in protected values.</source>
        <translation>成本：对冲的手续费、滑点和资金费用，占受保护价值的比例。换手：对冲的成交量，以受保护价值的倍数计。</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) in the candles: positions are carried through.</source>
        <translation>
            <numerusform>K 线中有 %n 处缺口：仓位跨缺口保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 against no hedge</source>
        <translation>%1 与无对冲比较</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>无对冲</translation>
    </message>
    <message>
        <source>With</source>
        <translation>有对冲</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 区间</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Cost: fees %1, slippage %2, funding %3; together %4 of the protected value (%5 to %6).</source>
        <translation>成本：手续费 %1，滑点 %2，资金费用 %3；合计占受保护价值的 %4（%5 至 %6）。</translation>
    </message>
    <message>
        <source>Sharpe by its own test (Ledoit and Wolf): p %1, %2. Probability that the true Sharpe is above zero: %3 with, %4 without.</source>
        <translation>夏普比率采用其专门检验（Ledoit 与 Wolf）：p %1，%2。真实夏普比率大于零的概率：有对冲 %3，无对冲 %4。</translation>
    </message>
    <message>
        <source>no hedge</source>
        <translation>无对冲</translation>
    </message>
    <message>
        <source>Long positions liquidated within %1</source>
        <translation>%1 内被强平的多头仓位</translation>
    </message>
    <message>
        <source>Short positions liquidated within %1</source>
        <translation>%1 内被强平的空头仓位</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>单独</translation>
    </message>
    <message>
        <source>no position could be followed that long</source>
        <translation>没有仓位可跟踪这么久</translation>
    </message>
    <message>
        <source>%1 of %2 positions, 95 % interval %3 to %4; half of them within %5 h; %6 of the equity left on average</source>
        <translation>%2 个仓位中的 %1 个，95 % 区间 %3 至 %4；其中一半在 %5 小时之内；平均剩余权益的 %6</translation>
    </message>
    <message>
        <source>Without the hedge %1 of the same positions died; %2 of those were avoided, %3 came only with it.</source>
        <translation>若无对冲，同样的仓位中有 %1 个爆仓；其中 %2 个得以避免，%3 个仅因对冲而发生。</translation>
    </message>
    <message>
        <source>Share of the positions opened at every hour (hedged ones: at every few hours) that were liquidated; columns: how margin moves between the accounts. Rest the pointer on a cell for its interval and the time it took.</source>
        <translation>每小时开仓的仓位（有对冲的：每隔数小时）中被强平的比例；各列：保证金在账户之间的划转方式。将指针停在单元格上可查看其区间和用时。</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>月度报告</translation>
    </message>
    <message>
        <source>▼ deeper loss</source>
        <translation>▼ 亏损更大</translation>
    </message>
    <message>
        <source>▲ smaller loss</source>
        <translation>▲ 亏损更小</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>What moves margin must not trade.</source>
        <translation>用于划转保证金的密钥不得交易。</translation>
    </message>
    <message>
        <source>Between your own accounts; Ballast moves margin to the protected one only.</source>
        <translation>仅限您自己的账户之间；Ballast 只向受保护账户划转保证金。</translation>
    </message>
</context>
<context>
    <name>ballast::ui::AccountsPage</name>
    <message>
        <source>Ask again</source>
        <translation>重新查询</translation>
    </message>
    <message>
        <source>A hedge in an account of its own can&apos;t be liquidated together with your position, and a key that trades can&apos;t touch it. So the two have to be different accounts.</source>
        <translation>独立账户中的对冲不会与您的仓位一起被强平，能交易的密钥也无法触及您的仓位。因此两者必须是不同的账户。</translation>
    </message>
    <message>
        <source>Roles and isolation</source>
        <translation>角色与隔离</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>受保护</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Your positions. Ballast reads it, and can do nothing else there.</source>
        <translation>您的仓位。Ballast 只读取该账户，在其中不能做任何其他操作。</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>对冲</translation>
    </message>
    <message>
        <source>trades</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Ballast opens and closes the hedge here, within the limits of the next step.</source>
        <translation>Ballast 在此开立和平掉对冲仓位，并遵守下一步设定的限制。</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Observe and Paper work without one. Set the account up again to add it.</source>
        <translation>观察和模拟盘无需对冲账户即可运行。要添加，请重新设置账户。</translation>
    </message>
    <message>
        <source>Two accounts</source>
        <translation>两个账户</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>查询中</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>已证实</translation>
    </message>
    <message>
        <source>not proved</source>
        <translation>未证实</translation>
    </message>
    <message>
        <source>The exchange gives one stream key for each account. It is asked with both API keys; the same answer twice would be the same account.</source>
        <translation>交易所为每个账户提供一个数据流密钥。用两个 API 密钥分别查询；若两次答复相同，则是同一账户。</translation>
    </message>
</context>
<context>
    <name>ballast::ui::AlertDialog</name>
    <message>
        <source>Trading is suspended</source>
        <translation>交易已中止</translation>
    </message>
    <message>
        <source>Ballast is paused</source>
        <translation>Ballast 已暂停</translation>
    </message>
    <message>
        <source>A connection was lost</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>The computer slept or its clock jumped</source>
        <translation>电脑曾休眠或时钟跳变</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>时钟有误</translation>
    </message>
    <message>
        <source>The exchange refused an order</source>
        <translation>交易所拒绝了订单</translation>
    </message>
    <message>
        <source>The outcome of an order is not known</source>
        <translation>订单结果未知</translation>
    </message>
    <message>
        <source>A position vanished</source>
        <translation>仓位消失</translation>
    </message>
    <message>
        <source>The exchange closed a position by force</source>
        <translation>交易所强制平仓</translation>
    </message>
    <message>
        <source>Cancelling is not confirmed yet</source>
        <translation>撤单尚未确认</translation>
    </message>
    <message>
        <source>Margin call</source>
        <translation>追加保证金通知</translation>
    </message>
    <message>
        <source>Somebody else&apos;s order in the hedge account</source>
        <translation>对冲账户中出现他人订单</translation>
    </message>
    <message>
        <source>Liquidation is near</source>
        <translation>临近强平</translation>
    </message>
    <message>
        <source>Liquidation price differs from the exchange&apos;s</source>
        <translation>强平价格与交易所不一致</translation>
    </message>
    <message>
        <source>A hard limit was reached</source>
        <translation>触及硬性限制</translation>
    </message>
    <message>
        <source>Manual trades get in the way of the hedge</source>
        <translation>手动交易干扰对冲</translation>
    </message>
    <message>
        <source>The account differs from the last session</source>
        <translation>账户与上次会话不一致</translation>
    </message>
    <message>
        <source>A command could not be carried out</source>
        <translation>命令未能执行</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>警报</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通知渠道</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Silent alerts are listed; they make no sound and no message. Off: the log only.</source>
        <translation>静默的警报会列出，但不发声音也不发消息。关闭：仅写入日志。</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Repeat first after</source>
        <translation>首次重复间隔</translation>
    </message>
    <message>
        <source>Escalate critical ones after</source>
        <translation>严重警报升级前等待</translation>
    </message>
    <message>
        <source>Say that Ballast is alive every</source>
        <translation>报告 Ballast 运行正常的间隔</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>kept in the key store; empty: as it is</source>
        <translation>保存在密钥库；留空：保持不变</translation>
    </message>
    <message>
        <source>Only what nobody acknowledged in time</source>
        <translation>仅限未及时确认的警报</translation>
    </message>
    <message>
        <source>Send a trial</source>
        <translation>发送测试消息</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>From</source>
        <translation>最低级别</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Chat id</source>
        <translation>聊天 ID</translation>
    </message>
    <message>
        <source>✓ Delivered at %1</source>
        <translation>✓ 已于 %1 送达</translation>
    </message>
    <message>
        <source>✕ Not delivered: %1</source>
        <translation>✕ 未送达：%1</translation>
    </message>
    <message>
        <source>On its way …</source>
        <translation>发送中…</translation>
    </message>
    <message>
        <source>On its way: %1</source>
        <translation>发送中：%1</translation>
    </message>
    <message>
        <source>Another position in the hedge account</source>
        <translation>对冲账户中有其他仓位</translation>
    </message>
    <message>
        <source>The cost budget of the day is used up</source>
        <translation>当日成本预算已用尽</translation>
    </message>
    <message>
        <source>The cost budget of the month is used up</source>
        <translation>当月成本预算已用尽</translation>
    </message>
    <message>
        <source>An API key may not be used any more</source>
        <translation>某个 API 密钥已不可使用</translation>
    </message>
    <message>
        <source>An API key could not be checked</source>
        <translation>某个 API 密钥无法检查</translation>
    </message>
    <message>
        <source>An API key expires</source>
        <translation>某个 API 密钥即将到期</translation>
    </message>
    <message>
        <source>An API key works from any address</source>
        <translation>某个 API 密钥可从任意地址使用</translation>
    </message>
    <message>
        <source>An API key may transfer money</source>
        <translation>某个 API 密钥可以划转资金</translation>
    </message>
    <message>
        <source>The order journal can&apos;t be written</source>
        <translation>无法写入订单日志</translation>
    </message>
    <message>
        <source>The history can&apos;t be written</source>
        <translation>无法写入历史</translation>
    </message>
    <message>
        <source>A record could not be kept</source>
        <translation>一条记录未能保存</translation>
    </message>
    <message>
        <source>Ballast&apos;s engine stands still</source>
        <translation>Ballast 的引擎停滞</translation>
    </message>
    <message>
        <source>A backup failed</source>
        <translation>备份失败</translation>
    </message>
    <message>
        <source>Margin has to be moved</source>
        <translation>需要划转保证金</translation>
    </message>
    <message>
        <source>A transfer of margin was refused</source>
        <translation>保证金划转被拒绝</translation>
    </message>
    <message>
        <source>The outcome of a transfer is not known</source>
        <translation>划转结果未知</translation>
    </message>
    <message>
        <source>The database was restored from a backup</source>
        <translation>数据库已从备份恢复</translation>
    </message>
    <message>
        <source>In a webhook&apos;s address, {token} stands for the token below. Secret parts of an address belong there: the address itself is kept in a file, the token in the key store.</source>
        <translation>在 Webhook 的地址中，{token} 代表下方的令牌。地址中的秘密部分应放在该处：地址本身保存在文件中，令牌保存在密钥库中。</translation>
    </message>
</context>
<context>
    <name>ballast::ui::AlertsPanel</name>
    <message>
        <source>Active, escalated</source>
        <translation>活动，已升级</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>this window</source>
        <translation>本窗口</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Acknowledge all</source>
        <translation>全部确认</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>警报</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>You have seen it: it is not repeated, and not escalated</source>
        <translation>表示您已看到：不再重复，也不再升级</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>No sound; everything else goes on</source>
        <translation>不发声音；其余一切照常</translation>
    </message>
    <message>
        <source>Rules and channels…</source>
        <translation>规则与渠道…</translation>
    </message>
</context>
<context>
    <name>ballast::ui::ChartPanel</name>
    <message>
        <source>Calm</source>
        <translation>平静</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Turbulent</source>
        <translation>动荡</translation>
    </message>
    <message>
        <source>The first candle comes within a minute.</source>
        <translation>第一根 K 线将在一分钟内出现。</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>开仓价</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>强平</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>The ratio is drawn from the first minute on.</source>
        <translation>比率曲线自第一分钟起绘制。</translation>
    </message>
    <message>
        <source>Without hedge</source>
        <translation>无对冲</translation>
    </message>
    <message>
        <source>With hedge</source>
        <translation>有对冲</translation>
    </message>
    <message>
        <source>Equity is drawn from the first minute on.</source>
        <translation>权益曲线自第一分钟起绘制。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Volatility used, a year</source>
        <translation>采用的波动率（年化）</translation>
    </message>
    <message>
        <source>Volatility is drawn from the first minute on.</source>
        <translation>波动率曲线自第一分钟起绘制。</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>EWMA</source>
        <translation>EWMA</translation>
    </message>
    <message>
        <source>Yang–Zhang</source>
        <translation>Yang–Zhang</translation>
    </message>
    <message>
        <source>Implied</source>
        <translation>隐含</translation>
    </message>
    <message>
        <source>1h</source>
        <translation>1h</translation>
    </message>
    <message>
        <source>6h</source>
        <translation>6h</translation>
    </message>
    <message>
        <source>24h</source>
        <translation>24h</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>The last %1</source>
        <translation>最近 %1</translation>
    </message>
    <message>
        <source>The whole history</source>
        <translation>全部历史</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>%1: %2. Choose another folder.</source>
        <translation>%1：%2。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Back to the newest</source>
        <translation>回到最新</translation>
    </message>
    <message>
        <source>Save picture as PNG…</source>
        <translation>将图像保存为 PNG…</translation>
    </message>
    <message>
        <source>Save picture as SVG…</source>
        <translation>将图像保存为 SVG…</translation>
    </message>
    <message>
        <source>Save values as CSV…</source>
        <translation>将数值保存为 CSV…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>无法写入 %1。请选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>ballast::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Find a command, a panel or a parameter</source>
        <translation>查找命令、面板或参数</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配项</translation>
    </message>
</context>
<context>
    <name>ballast::ui::CurvesView</name>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1：由 %2 至 %3</translation>
    </message>
</context>
<context>
    <name>ballast::ui::DecisionDetail</name>
    <message>
        <source>What made the target</source>
        <translation>目标的构成</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>Guardrails that bound</source>
        <translation>生效的护栏</translation>
    </message>
    <message>
        <source>before → after</source>
        <translation>之前 → 之后</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>什么会改变它</translation>
    </message>
    <message>
        <source>the nearest threshold</source>
        <translation>最近的阈值</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>decision %1</source>
        <translation>决策 %1</translation>
    </message>
</context>
<context>
    <name>ballast::ui::DecisionPanel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>No decision yet. Ballast decides as soon as it knows the account and the market.</source>
        <translation>尚无决策。Ballast 一获知账户和行情便会作出决策。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search decisions</source>
        <translation>搜索决策</translation>
    </message>
    <message>
        <source>Shows the decisions with this word in their sentence, factors or guardrails</source>
        <translation>显示说明、因子或护栏中含有该词的决策</translation>
    </message>
    <message>
        <source>Trades only</source>
        <translation>仅交易</translation>
    </message>
    <message>
        <source>Hide the decisions to do nothing</source>
        <translation>隐藏不采取行动的决策</translation>
    </message>
</context>
<context>
    <name>ballast::ui::DockTitle</name>
    <message>
        <source>Float or dock this panel</source>
        <translation>浮动或停靠此面板</translation>
    </message>
    <message>
        <source>Close this panel; the View menu opens it again</source>
        <translation>关闭此面板；可从“视图”菜单重新打开</translation>
    </message>
</context>
<context>
    <name>ballast::ui::EconomicsPage</name>
    <message>
        <source>Work it out again</source>
        <translation>重新计算</translation>
    </message>
    <message>
        <source>Hedging costs money every month. Before you begin, see what it would cost on your account as it stands, and what it is likely to keep.</source>
        <translation>对冲每个月都要花钱。开始之前，请先了解就您账户现状而言的成本，以及可能保住的金额。</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Does it pay?</source>
        <translation>划算吗？</translation>
    </message>
    <message>
        <source>Reading position, market and fees; up to a minute…</source>
        <translation>正在读取仓位、行情和费用；最长一分钟…</translation>
    </message>
    <message>
        <source>Not worked out</source>
        <translation>未计算</translation>
    </message>
</context>
<context>
    <name>ballast::ui::EvaluatePanel</name>
    <message>
        <source>Liquidation study as well</source>
        <translation>同时进行强平研究</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较结果</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Choose candles, and compare.</source>
        <translation>请选择 K 线，然后比较。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Candles …</source>
        <translation>K 线…</translation>
    </message>
    <message>
        <source>Funding …</source>
        <translation>资金费率…</translation>
    </message>
    <message>
        <source>Implied volatility …</source>
        <translation>隐含波动率…</translation>
    </message>
    <message>
        <source>Bitcoin …</source>
        <translation>比特币…</translation>
    </message>
    <message>
        <source>1 minute to 1 day, as Binance Data Vision has them: csv, gz or zip. Several files are joined.</source>
        <translation>1 分钟至 1 天，即 Binance Data Vision 提供的格式：csv、gz 或 zip。多个文件会合并。</translation>
    </message>
    <message>
        <source>Funding rates of the same contract. Without them none is charged.</source>
        <translation>同一合约的资金费率。未提供则不计资金费用。</translation>
    </message>
    <message>
        <source>DVOL by day, where the strategy looks at it.</source>
        <translation>每日 DVOL，供会用到它的策略使用。</translation>
    </message>
    <message>
        <source>Candles of Bitcoin, for the correlation signals.</source>
        <translation>比特币的 K 线，用于相关性信号。</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>仓位</translation>
    </message>
    <message>
        <source>long</source>
        <translation>多头</translation>
    </message>
    <message>
        <source>short</source>
        <translation>空头</translation>
    </message>
    <message>
        <source> % of the notional</source>
        <translation> % 的名义价值</translation>
    </message>
    <message>
        <source>stays where it is</source>
        <translation>保持不动</translation>
    </message>
    <message>
        <source>is moved by hand, after 4 h</source>
        <translation>手动划转，4 小时后</translation>
    </message>
    <message>
        <source>is moved automatically</source>
        <translation>自动划转</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>杠杆</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>权益</translation>
    </message>
    <message>
        <source>Hedge account</source>
        <translation>对冲账户</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>保证金</translation>
    </message>
    <message>
        <source>Hedges to compare</source>
        <translation>要比较的对冲</translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation>预设 %1</translation>
    </message>
    <message>
        <source>Positions opened at every hour, at several leverages, on both sides and with every way to move margin: takes longer.</source>
        <translation>每小时开仓，涵盖多种杠杆、多空两个方向和各种保证金划转方式：耗时较长。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Intervals of</source>
        <translation>显示区间的对冲</translation>
    </message>
    <message>
        <source>Hedge whose intervals are shown</source>
        <translation>显示其区间的对冲</translation>
    </message>
    <message>
        <source>Equity with each hedge</source>
        <translation>各对冲下的权益</translation>
    </message>
    <message>
        <source>Curves and figures</source>
        <translation>曲线与数据</translation>
    </message>
    <message>
        <source>How long the positions are followed</source>
        <translation>跟踪仓位的时长</translation>
    </message>
    <message>
        <source>Liquidations</source>
        <translation>强平</translation>
    </message>
    <message>
        <source>History files</source>
        <translation>历史文件</translation>
    </message>
    <message>
        <source>Tables (*.csv *.gz *.zip);;All files (*)</source>
        <translation>表格 (*.csv *.gz *.zip);;所有文件 (*)</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Replaying …</source>
        <translation>重放中…</translation>
    </message>
    <message>
        <source>Cancelled. What was shown before is still shown.</source>
        <translation>已取消。之前显示的内容仍然保留。</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>%1 内</translation>
    </message>
    <message>
        <source>Taken for granted</source>
        <translation>前提假设</translation>
    </message>
    <message>
        <source>Not available in this session.</source>
        <translation>本会话中不可用。</translation>
    </message>
    <message>
        <source>Choose candles first.</source>
        <translation>请先选择 K 线。</translation>
    </message>
    <message>
        <source>Tick at least one hedge.</source>
        <translation>请至少勾选一种对冲。</translation>
    </message>
    <message>
        <source>%1 candles of %2, %3 to %4.</source>
        <translation>%1 根 %2 K线，%3 至 %4。</translation>
    </message>
    <message>
        <source>one that is kept open</source>
        <translation>一个一直持有的仓位</translation>
    </message>
    <message>
        <source>my own, as recorded</source>
        <translation>我自己的仓位，按记录</translation>
    </message>
    <message>
        <source>Your own: what your protected accounts held, trade by trade, as Ballast recorded it. Without candle files on the candles that it saw.</source>
        <translation>您自己的：您的受保护账户所持有的仓位，按 Ballast 的记录逐笔重现。没有选择K线文件时，使用 Ballast 看到的K线。</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>仓位</translation>
    </message>
</context>
<context>
    <name>ballast::ui::FeedStrip</name>
    <message>
        <source>Age of the last message of each feed. A feed counts as stale when it is silent too long, even if its connection is open; trading is then suspended.</source>
        <translation>各数据源最近一条消息距今的时间。数据源静默过久即视为未更新，即使连接仍然打开；此时交易会中止。</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>已断开</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>连接中</translation>
    </message>
    <message>
        <source>stale %1</source>
        <translation>未更新 %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 前</translation>
    </message>
</context>
<context>
    <name>ballast::ui::HeaderPanel</name>
    <message>
        <source>won&apos;t cancel orders, close the hedge or touch the protected account</source>
        <translation>不撤销订单，不平对冲仓位，不操作受保护账户</translation>
    </message>
    <message>
        <source>won&apos;t close the hedge or touch the protected account</source>
        <translation>不平对冲仓位，不操作受保护账户</translation>
    </message>
    <message>
        <source>won&apos;t touch the protected account, which is then unhedged</source>
        <translation>不操作受保护账户，该账户此后将没有对冲</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>OBSERVE</source>
        <translation>观察</translation>
    </message>
    <message>
        <source>PAPER</source>
        <translation>模拟盘</translation>
    </message>
    <message>
        <source>TESTNET</source>
        <translation>测试网</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>实盘</translation>
    </message>
    <message>
        <source>Simulated market, simulated money</source>
        <translation>模拟行情，模拟资金</translation>
    </message>
    <message>
        <source>Real market, read-only: never sends an order</source>
        <translation>真实行情，只读：绝不发送订单</translation>
    </message>
    <message>
        <source>Real market, simulated fills: no real orders</source>
        <translation>真实行情，模拟成交：没有真实订单</translation>
    </message>
    <message>
        <source>The exchange&apos;s test system: real orders, no real money</source>
        <translation>交易所的测试系统：真实订单，无真实资金</translation>
    </message>
    <message>
        <source>Real market, real orders, real money</source>
        <translation>真实行情，真实订单，真实资金</translation>
    </message>
    <message>
        <source>DISARMED</source>
        <translation>未启用</translation>
    </message>
    <message>
        <source>ARMED</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>SUSPENDED</source>
        <translation>已中止</translation>
    </message>
    <message>
        <source>PAUSED</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>紧急停止</translation>
    </message>
    <message>
        <source>Three levels: pause, cancel orders, flatten the hedge. None touches the protected account.</source>
        <translation>三个级别：暂停、撤单、平掉对冲仓位。均不操作受保护账户。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>One value by hand</source>
        <translation>手动值 1 个</translation>
    </message>
    <message>
        <source>%1 values by hand</source>
        <translation>手动值 %1 个</translation>
    </message>
    <message>
        <source>Sends hedge orders</source>
        <translation>会发送对冲订单</translation>
    </message>
    <message>
        <source>NO SESSION</source>
        <translation>无会话</translation>
    </message>
    <message>
        <source>Nothing runs, nothing is traded; the figures are the last ones</source>
        <translation>没有会话在运行，也不进行任何交易；显示的是最后的数值</translation>
    </message>
    <message>
        <source>STOPPED</source>
        <translation>已停止</translation>
    </message>
</context>
<context>
    <name>ballast::ui::HeadlineTile</name>
    <message>
        <source>Age of the market data: %1</source>
        <translation>行情数据时效：%1</translation>
    </message>
</context>
<context>
    <name>ballast::ui::HelpWindow</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Arming has no key on purpose, and flattening has to be held: both are deliberate.</source>
        <translation>启用自动对冲有意不设快捷键，平掉对冲仓位则须按住不放：两者都应是经过考虑的操作。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Find a figure, a sign or a key</source>
        <translation>查找数值、符号或按键</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Signs and units</source>
        <translation>符号与单位</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>ballast::ui::KeyPage</name>
    <message>
        <source>Not now: only watch, and hedge on paper</source>
        <translation>暂不：仅观察，对冲只在模拟盘进行</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret 密钥</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>The hedge account: a sub-account of its own, in which Ballast trades. Make an API key there that may read and trade futures, and that must not withdraw.</source>
        <translation>对冲账户：一个独立的子账户，由 Ballast 在其中交易。请在该账户创建一个可读取并交易合约、但不得提现的 API 密钥。</translation>
    </message>
    <message>
        <source>The protected account: the one with your leveraged positions. Make an API key there that may only read; Ballast never needs more, and refuses one that can do more.</source>
        <translation>受保护账户：持有您杠杆仓位的账户。请在该账户创建一个只能读取的 API 密钥；Ballast 永远不需要更多权限，并会拒绝权限更大的密钥。</translation>
    </message>
    <message>
        <source>Hedge account</source>
        <translation>对冲账户</translation>
    </message>
    <message>
        <source>Protected account</source>
        <translation>受保护账户</translation>
    </message>
    <message>
        <source>ends in %1</source>
        <translation>结尾为 %1</translation>
    </message>
    <message>
        <source>Asking the exchange what the key may do…</source>
        <translation>正在向交易所查询密钥权限…</translation>
    </message>
    <message>
        <source>The test only reads: it asks what the key may do, and changes nothing.</source>
        <translation>测试只作读取：查询密钥的权限，不更改任何内容。</translation>
    </message>
    <message>
        <source>The key fits this account.</source>
        <translation>此密钥适用于该账户。</translation>
    </message>
    <message>
        <source>Not now: an alert says how much margin is missing, and until when</source>
        <translation>暂不：由警报说明缺多少保证金以及截止时间</translation>
    </message>
    <message>
        <source>the hedge sub-account&apos;s e-mail address</source>
        <translation>对冲子账户的电子邮箱地址</translation>
    </message>
    <message>
        <source>empty: it is the main account</source>
        <translation>留空：即主账户</translation>
    </message>
    <message>
        <source>Margin transfers</source>
        <translation>保证金划转</translation>
    </message>
    <message>
        <source>Without a hedge account there is nothing to move margin from.</source>
        <translation>没有对冲账户，就没有可划出的保证金。</translation>
    </message>
    <message>
        <source>The test system has no transfers between accounts.</source>
        <translation>测试系统不支持账户之间的划转。</translation>
    </message>
    <message>
        <source>The key fits. Now name the two accounts as the exchange does; they are two different ones.</source>
        <translation>密钥适用。现在请按交易所的叫法填写这两个账户；它们必须不同。</translation>
    </message>
    <message>
        <source>The key fits; margin can be moved.</source>
        <translation>密钥适用；可以划转保证金。</translation>
    </message>
    <message>
        <source>Where liquidation is near, margin in the protected account is what moves it away. With a key of the main account that may make internal transfers, and neither trade nor withdraw, Ballast moves it from the hedge account by itself while it is armed, within limits of its own. It never moves money the other way.</source>
        <translation>强平临近时，只有受保护账户中的保证金能把它推远。凭主账户的一个密钥（可内部划转，但不能交易也不能提现），Ballast 在启用状态下会在其自身限额内自动从对冲账户划转保证金。它从不反向转移资金。</translation>
    </message>
</context>
<context>
    <name>ballast::ui::LadderPanel</name>
    <message>
        <source>Entry</source>
        <translation>开仓价</translation>
    </message>
    <message>
        <source>Protected dies</source>
        <translation>受保护方爆仓</translation>
    </message>
    <message>
        <source>Hedge dies</source>
        <translation>对冲方爆仓</translation>
    </message>
    <message>
        <source>Move %1 by</source>
        <translation>此前须划转 %1</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Who dies first: not worked out yet</source>
        <translation>谁先爆仓：尚未计算</translation>
    </message>
    <message>
        <source>Who dies first? Working it out …</source>
        <translation>谁先爆仓？计算中…</translation>
    </message>
    <message>
        <source>What is left at each price, %1</source>
        <translation>各价位的剩余权益，%1</translation>
    </message>
    <message>
        <source>◀ Protected</source>
        <translation>◀ 受保护</translation>
    </message>
    <message>
        <source>Hedge ▶</source>
        <translation>对冲 ▶</translation>
    </message>
    <message>
        <source>dies without %1</source>
        <translation>缺 %1 即爆仓</translation>
    </message>
    <message>
        <source>liquidated</source>
        <translation>已强平</translation>
    </message>
    <message>
        <source>closed by the venue</source>
        <translation>被交易所平仓</translation>
    </message>
    <message>
        <source>At %1 (%2)
Protected account: %3
Hedge account: %4</source>
        <translation>在 %1（%2）
受保护账户：%3
对冲账户：%4</translation>
    </message>
    <message>
        <source>Margin to move by then: %1</source>
        <translation>届时须划转的保证金：%1</translation>
    </message>
    <message>
        <source>Margin to move by then: %1; the market may be there sooner than a transfer</source>
        <translation>届时须划转的保证金：%1；行情可能比划转更早到达该处</translation>
    </message>
</context>
<context>
    <name>ballast::ui::LimitsPage</name>
    <message>
        <source>Hard limits: checked last, before an order leaves. No strategy and no override can pass them. The values here are the defaults; tighten them to your account.</source>
        <translation>硬性限制：订单发出前的最后一道检查。任何策略和手动设定都无法越过。此处为默认值；请根据您的账户收紧。</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
</context>
<context>
    <name>ballast::ui::LimitsPanel</name>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Acknowledge differences</source>
        <translation>确认差异</translation>
    </message>
    <message>
        <source>The account is as it should be: go on from what it holds now</source>
        <translation>账户正是应有的状态：从其当前持有的内容继续</translation>
    </message>
</context>
<context>
    <name>ballast::ui::MainWindow</name>
    <message>
        <source>Ballast</source>
        <translation>Ballast</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Ballast is armed</source>
        <translation>自动对冲已启用</translation>
    </message>
    <message>
        <source>Ballast is adjusting the hedge. If it ends, resting orders are cancelled, the hedge stays as it is, and nobody looks after it.</source>
        <translation>Ballast 正在调整对冲。如果退出，挂单将被撤销，对冲仓位保持原样，并且无人照管。</translation>
    </message>
    <message>
        <source>Keep it running in the tray</source>
        <translation>在托盘中继续运行</translation>
    </message>
    <message>
        <source>End Ballast</source>
        <translation>退出 Ballast</translation>
    </message>
    <message>
        <source>&amp;Arm</source>
        <translation>启用(&amp;A)</translation>
    </message>
    <message>
        <source>Let Ballast send hedge orders</source>
        <translation>允许 Ballast 发送对冲订单</translation>
    </message>
    <message>
        <source>&amp;Disarm</source>
        <translation>停用(&amp;D)</translation>
    </message>
    <message>
        <source>Stop sending hedge orders; resting orders and the hedge stay</source>
        <translation>停止发送对冲订单；挂单和对冲仓位保持不变</translation>
    </message>
    <message>
        <source>&amp;Pause new hedge orders</source>
        <translation>暂停新的对冲订单(&amp;P)</translation>
    </message>
    <message>
        <source>Does not cancel resting orders, close the hedge, or touch the protected account</source>
        <translation>不撤销挂单，不平对冲仓位，也不操作受保护账户</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>End the pause; Ballast may send hedge orders again if it is armed</source>
        <translation>结束暂停；若自动对冲已启用，Ballast 可再次发送对冲订单</translation>
    </message>
    <message>
        <source>&amp;Cancel hedge orders</source>
        <translation>撤销对冲订单(&amp;C)</translation>
    </message>
    <message>
        <source>Pauses and cancels resting orders; does not close the hedge or touch the protected account</source>
        <translation>暂停并撤销挂单；不平对冲仓位，也不操作受保护账户</translation>
    </message>
    <message>
        <source>&amp;Flatten hedge…</source>
        <translation>平掉对冲仓位(&amp;F)…</translation>
    </message>
    <message>
        <source>Pauses, cancels and closes the hedge; does not touch the protected account, which is then unhedged</source>
        <translation>暂停、撤单并平掉对冲仓位；不操作受保护账户，该账户此后将没有对冲</translation>
    </message>
    <message>
        <source>Ac&amp;knowledge differences</source>
        <translation>确认差异(&amp;K)</translation>
    </message>
    <message>
        <source>The hedge account is as it should be, whatever the last session left: go on from there</source>
        <translation>无论上次会话留下了什么，对冲账户正是应有的状态：由此继续</translation>
    </message>
    <message>
        <source>&amp;Override…</source>
        <translation>手动设定(&amp;O)…</translation>
    </message>
    <message>
        <source>Set the hedge ratio or a parameter by hand</source>
        <translation>手动设定对冲比率或某个参数</translation>
    </message>
    <message>
        <source>&amp;Back to automatic</source>
        <translation>恢复自动(&amp;B)</translation>
    </message>
    <message>
        <source>End every manual override now</source>
        <translation>立即结束所有手动设定</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>深色主题(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>浅色主题(&amp;L)</translation>
    </message>
    <message>
        <source>Gain green, loss red</source>
        <translation>盈利绿色，亏损红色</translation>
    </message>
    <message>
        <source>Gain red, loss green</source>
        <translation>盈利红色，亏损绿色</translation>
    </message>
    <message>
        <source>Gain blue, loss orange</source>
        <translation>盈利蓝色，亏损橙色</translation>
    </message>
    <message>
        <source>Times in &amp;UTC</source>
        <translation>以 UTC 显示时间(&amp;U)</translation>
    </message>
    <message>
        <source>Times in local &amp;zone</source>
        <translation>以本地时区显示时间(&amp;Z)</translation>
    </message>
    <message>
        <source>A&amp;lerts…</source>
        <translation>警报(&amp;L)…</translation>
    </message>
    <message>
        <source>What becomes an alert, how loud, and who is told</source>
        <translation>哪些事项成为警报、声音多大、通知谁</translation>
    </message>
    <message>
        <source>&amp;Start with the desktop</source>
        <translation>随桌面启动(&amp;S)</translation>
    </message>
    <message>
        <source>Open Ballast when you log in</source>
        <translation>登录时打开 Ballast</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>未更改</translation>
    </message>
    <message>
        <source>Loc&amp;k layout</source>
        <translation>锁定布局(&amp;K)</translation>
    </message>
    <message>
        <source>Panels can&apos;t be moved, floated or closed by accident</source>
        <translation>防止误将面板移动、浮动或关闭</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>Put every panel back where it was at first</source>
        <translation>将所有面板恢复到最初的位置</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>使用整个屏幕</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>查找命令(&amp;F)…</translation>
    </message>
    <message>
        <source>Every command, panel and parameter by a few letters</source>
        <translation>输入几个字母即可找到任何命令、面板和参数</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Language, theme, colours, scale, times</source>
        <translation>语言、主题、颜色、缩放、时间</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>What each figure is, its unit and its source</source>
        <translation>每个数值的含义、单位和来源</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>What each key does</source>
        <translation>每个按键的作用</translation>
    </message>
    <message>
        <source>&amp;Signs and units</source>
        <translation>符号与单位(&amp;S)</translation>
    </message>
    <message>
        <source>How to read the numbers</source>
        <translation>如何阅读这些数字</translation>
    </message>
    <message>
        <source>&amp;About Ballast</source>
        <translation>关于 Ballast(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>版本与许可证</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window; the hedge position stays as it is</source>
        <translation>关闭窗口；对冲仓位保持原样</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Trading</source>
        <translation>交易(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Strategy</source>
        <translation>策略(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Kill switch</source>
        <translation>紧急停止(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>Set &amp;up an account…</source>
        <translation>设置账户(&amp;U)…</translation>
    </message>
    <message>
        <source>Exchange, keys, limits: step by step, and nothing is kept before the end</source>
        <translation>交易所、密钥、限制：逐步设置，完成之前不保存任何内容</translation>
    </message>
    <message>
        <source>Change &amp;mode…</source>
        <translation>更改模式(&amp;M)…</translation>
    </message>
    <message>
        <source>Demo, Observe, Paper, Testnet, Live: what each has shown, and what is missing</source>
        <translation>演示、观察、模拟盘、测试网、实盘：各模式的实绩，以及尚缺的条件</translation>
    </message>
    <message>
        <source>One mode &amp;down</source>
        <translation>降低一级模式(&amp;D)</translation>
    </message>
    <message>
        <source>Ends the session and starts the next lower mode that is open</source>
        <translation>结束当前会话，并启动下一个可用的较低模式</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Show and raise this panel</source>
        <translation>显示此面板并置于最前</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
</context>
<context>
    <name>ballast::ui::ModeDialog</name>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Each mode opens the next by what it has shown. One step down is always free, and one click.</source>
        <translation>每种模式凭其实绩解锁下一种模式。降低一级始终没有条件，只需点击一次。</translation>
    </message>
    <message>
        <source>No account is set up for it.</source>
        <translation>尚未为其设置账户。</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Passphrase of the sealed file</source>
        <translation>加密文件的口令</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>请输入：%1</translation>
    </message>
    <message>
        <source>Confirmation, letter by letter</source>
        <translation>确认语，逐字输入</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>启动%1</translation>
    </message>
</context>
<context>
    <name>ballast::ui::ModePage</name>
    <message>
        <source>Start small: each mode opens the next by what it has shown. One step down is always free.</source>
        <translation>从小处开始：每种模式凭其实绩解锁下一种模式。降低一级始终没有条件。</translation>
    </message>
    <message>
        <source>“Finish” keeps the keys and the account, ends what runs now, and starts. Nothing has been kept so far.</source>
        <translation>“完成”会保存密钥和账户，结束当前运行的内容，然后启动。到目前为止尚未保存任何内容。</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>暂不启动</translation>
    </message>
    <message>
        <source>Only keep the account; what runs now goes on.</source>
        <translation>仅保存账户；当前运行的内容继续。</translation>
    </message>
</context>
<context>
    <name>ballast::ui::ModelsPanel</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
</context>
<context>
    <name>ballast::ui::PageView</name>
    <message>
        <source>Preview of the report</source>
        <translation>报告预览</translation>
    </message>
</context>
<context>
    <name>ballast::ui::ParameterPanel</name>
    <message>
        <source>Hedge ratio</source>
        <translation>对冲比率</translation>
    </message>
    <message>
        <source>Your own target, instead of the strategy&apos;s; never beyond the maximum ratio.</source>
        <translation>您自己的目标，取代策略的目标；绝不超过最大比率。</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>市场状态</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Trading</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Hard limits</source>
        <translation>硬性限制</translation>
    </message>
    <message>
        <source>Weights of the composite strategy</source>
        <translation>组合策略的权重</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>生效值</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>Value by hand</source>
        <translation>手动值</translation>
    </message>
    <message>
        <source>How long it lasts</source>
        <translation>有效时长</translation>
    </message>
    <message>
        <source>for 15 min</source>
        <translation>持续 15 分钟</translation>
    </message>
    <message>
        <source>for 1 h</source>
        <translation>持续 1 小时</translation>
    </message>
    <message>
        <source>for 4 h</source>
        <translation>持续 4 小时</translation>
    </message>
    <message>
        <source>for 24 h</source>
        <translation>持续 24 小时</translation>
    </message>
    <message>
        <source>until cleared</source>
        <translation>直至清除</translation>
    </message>
    <message>
        <source>Reason, for the audit trail</source>
        <translation>理由，写入审计记录</translation>
    </message>
    <message>
        <source>Apply by hand</source>
        <translation>手动应用</translation>
    </message>
    <message>
        <source>Back to automatic  (F9)</source>
        <translation>恢复自动  (F9)</translation>
    </message>
    <message>
        <source>End every manual override now</source>
        <translation>立即结束所有手动设定</translation>
    </message>
    <message>
        <source>By hand since %1, %2. %3</source>
        <translation>自 %1 起手动，%2。%3</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>历史…</translation>
    </message>
    <message>
        <source>What was set by hand in this session, and when it ended</source>
        <translation>本次会话中手动设定的内容及其结束时间</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>手动设定</translation>
    </message>
    <message>
        <source>Of this session, newest first. What overrides cost or earned is in the review of the week.</source>
        <translation>本次会话，最新的在前。各次手动设定的花费或收益见每周复核。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>ballast::ui::ParameterSetDialog</name>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Automatic values take effect at once. Values set by hand stay in force until they end.</source>
        <translation>自动值立即生效。手动设定的值继续生效，直至其结束。</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>将会更改的内容</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>These values are in force already: nothing would change.</source>
        <translation>这些值已在生效中：不会有任何更改。</translation>
    </message>
</context>
<context>
    <name>ballast::ui::PlacePage</name>
    <message>
        <source>Where is the account that you want to protect? You can set up one of each; everything can be tried on the simulated exchange first.</source>
        <translation>您要保护的账户在哪里？每种可各设置一个；一切都可先在模拟交易所试用。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Address of the simulated exchange</source>
        <translation>模拟交易所的地址</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>交易所</translation>
    </message>
</context>
<context>
    <name>ballast::ui::PositionsPanel</name>
    <message>
        <source>hedge</source>
        <translation>对冲</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>受保护</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>全仓</translation>
    </message>
    <message>
        <source>isolated</source>
        <translation>逐仓</translation>
    </message>
    <message>
        <source>No open position. Ballast starts to hedge when the protected account holds one.</source>
        <translation>没有未平仓位。受保护账户持有仓位后，Ballast 即开始对冲。</translation>
    </message>
</context>
<context>
    <name>ballast::ui::PreviewBox</name>
    <message>
        <source>preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Target %1 (now %2) · order %3 · net %4</source>
        <translation>目标 %1（当前 %2）· 订单 %3 · 净敞口 %4</translation>
    </message>
    <message>
        <source>Liquidation of the hedge account: %1 → %2. Of the protected one: %3; a hedge does not move it.</source>
        <translation>对冲账户的强平价：%1 → %2。受保护账户的强平价：%3；对冲不会改变它。</translation>
    </message>
</context>
<context>
    <name>ballast::ui::ReportPanel</name>
    <message>
        <source>The year %1</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>Make it anew</source>
        <translation>重新生成</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>月度报告</translation>
    </message>
    <message>
        <source>There is no database to report of in this session.</source>
        <translation>本次会话中没有可供报告的数据库。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Whose month it is, and the times of the report. The files for machines are in UTC always.</source>
        <translation>月份的划分以及报告中的时间均依此时区。供机器读取的文件始终为 UTC。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>HTML 页面</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>工作簿 (XLSX)</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>CSV 文件</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Koinly (CSV)</source>
        <translation>Koinly (CSV)</translation>
    </message>
    <message>
        <source>CoinTracking (CSV)</source>
        <translation>CoinTracking (CSV)</translation>
    </message>
    <message>
        <source>Folder for the CSV files</source>
        <translation>CSV 文件的文件夹</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>The report is made when it is first looked at …</source>
        <translation>报告在首次查看时生成…</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet. Let a session run for some minutes.</source>
        <translation>尚无任何记录。请让会话运行几分钟。</translation>
    </message>
    <message>
        <source>Reading the month …</source>
        <translation>正在读取该月…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in %1</source>
        <translation>
            <numerusform>已将 %n 个文件保存到 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ballast::ui::ReviewPanel</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Make it anew</source>
        <translation>重新生成</translation>
    </message>
    <message>
        <source>Sign this review</source>
        <translation>签署本次复核</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>There is no database to review in this session.</source>
        <translation>本会话没有可供复核的数据库。</translation>
    </message>
    <message>
        <source>Before you sign</source>
        <translation>签署之前</translation>
    </message>
    <message>
        <source>Written into the audit trail, with the time. Nothing else changes.</source>
        <translation>连同时间写入审计记录。其他一切不变。</translation>
    </message>
    <message>
        <source>The review is made when it is first looked at …</source>
        <translation>首次查看时生成复核…</translation>
    </message>
    <message>
        <source>Reading the history, and replaying it without your overrides …</source>
        <translation>正在读取历史，并在去除您的手动设定后重放…</translation>
    </message>
    <message>
        <source>Last signed %1.</source>
        <translation>上次签署于 %1。</translation>
    </message>
    <message>
        <source>Never signed.</source>
        <translation>从未签署。</translation>
    </message>
    <message>
        <source>Signed just now. The next review is due in a week.</source>
        <translation>刚刚签署。下次复核应在一周后进行。</translation>
    </message>
    <message>
        <source>A review is due.</source>
        <translation>应进行复核。</translation>
    </message>
    <message>
        <source>look: </source>
        <translation>请查看: </translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签署</translation>
    </message>
</context>
<context>
    <name>ballast::ui::RiskPanel</name>
    <message>
        <source>Losses</source>
        <translation>亏损</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Who dies first, by price</source>
        <translation>谁先爆仓（按价格）</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>计算中…</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>价格阶梯</translation>
    </message>
    <message>
        <source>What is left of each account at each price</source>
        <translation>各账户在各价位的剩余权益</translation>
    </message>
    <message>
        <source>What jumps, past days and the worst days would cost</source>
        <translation>价格跳变、历史行情日和最差行情日会造成的损失</translation>
    </message>
    <message>
        <source>Who dies first? Working it out …</source>
        <translation>谁先爆仓？计算中…</translation>
    </message>
    <message>
        <source>Who dies first? %1</source>
        <translation>谁先爆仓？%1</translation>
    </message>
</context>
<context>
    <name>ballast::ui::SessionBar</name>
    <message>
        <source>Back to the demo</source>
        <translation>返回演示</translation>
    </message>
    <message>
        <source>Mode…</source>
        <translation>模式…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>处理中</translation>
    </message>
</context>
<context>
    <name>ballast::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Gain and loss</source>
        <translation>盈利与亏损</translation>
    </message>
    <message>
        <source>Green and red</source>
        <translation>绿色与红色</translation>
    </message>
    <message>
        <source>Red and green</source>
        <translation>红色与绿色</translation>
    </message>
    <message>
        <source>Blue and orange (colour-blind safe)</source>
        <translation>蓝色与橙色（色盲友好）</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>UTC, as exchanges use it</source>
        <translation>UTC，与交易所一致</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>本地</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>On top of the screen&apos;s own scale; takes effect at the next start.</source>
        <translation>在屏幕自身缩放的基础上叠加；下次启动时生效。</translation>
    </message>
    <message>
        <source>%1 times a second</source>
        <translation>每秒 %1 次</translation>
    </message>
    <message>
        <source>Figures refresh</source>
        <translation>数值刷新</translation>
    </message>
    <message>
        <source>Before a preset or a parameter set replaces values</source>
        <translation>在预设或参数组替换现有值之前</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Real trading and flattening are always confirmed.</source>
        <translation>实盘交易和平掉对冲仓位始终需要确认。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>History, orders and decisions; never a key.</source>
        <translation>历史、订单和决策；绝不含密钥。</translation>
    </message>
</context>
<context>
    <name>ballast::ui::SetupWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Set up an account</source>
        <translation>设置账户</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完成(&amp;F)</translation>
    </message>
</context>
<context>
    <name>ballast::ui::StoragePage</name>
    <message>
        <source>The desktop&apos;s key store</source>
        <translation>桌面的密钥库</translation>
    </message>
    <message>
        <source>A sealed file</source>
        <translation>加密文件</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>再次输入口令</translation>
    </message>
    <message>
        <source>Path of the sealed file</source>
        <translation>加密文件的路径</translation>
    </message>
    <message>
        <source>The keys are kept in one place only, and never shown again: not in the database, the settings, a log or a report.</source>
        <translation>密钥只保存在一处，且不会再次显示：数据库、设置、日志和报告中都没有。</translation>
    </message>
    <message>
        <source>For computers where no key store runs. A passphrase seals it; without the passphrase nobody can open it, you neither. It is asked for at each start of a session.</source>
        <translation>适用于没有密钥库运行的电脑。文件以口令加密；没有口令，任何人都无法打开，包括您自己。每次启动会话时都会要求输入口令。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再次输入</translation>
    </message>
    <message>
        <source>Sealed file</source>
        <translation>加密文件</translation>
    </message>
    <message>
        <source>Where the keys are kept</source>
        <translation>密钥保存位置</translation>
    </message>
    <message>
        <source>Looking for a key store…</source>
        <translation>正在查找密钥库…</translation>
    </message>
    <message>
        <source>Unlocked with your login; Secret Service or KWallet.</source>
        <translation>随登录解锁；Secret Service 或 KWallet。</translation>
    </message>
    <message>
        <source>The passphrase needs at least %1 characters.</source>
        <translation>口令至少需要 %1 个字符。</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>两次输入的口令不一致。</translation>
    </message>
</context>
<context>
    <name>ballast::ui::StrategyMenu</name>
    <message>
        <source>&amp;Presets</source>
        <translation>预设(&amp;P)</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>预设 %1</translation>
    </message>
    <message>
        <source>Parameter sets (*.json)</source>
        <translation>参数组 (*.json)</translation>
    </message>
    <message>
        <source>&amp;Import parameters…</source>
        <translation>导入参数(&amp;I)…</translation>
    </message>
    <message>
        <source>Import parameters</source>
        <translation>导入参数</translation>
    </message>
    <message>
        <source>Strategy and values from a file; what would change is shown first</source>
        <translation>从文件导入策略和值；会先显示将会更改的内容</translation>
    </message>
    <message>
        <source>&amp;Export parameters…</source>
        <translation>导出参数(&amp;E)…</translation>
    </message>
    <message>
        <source>Export parameters</source>
        <translation>导出参数</translation>
    </message>
    <message>
        <source>Strategy and every automatic value, to a file</source>
        <translation>将策略和所有自动值导出到文件</translation>
    </message>
    <message>
        <source>Parameter set %1</source>
        <translation>参数组 %1</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未执行</translation>
    </message>
</context>
<context>
    <name>ballast::ui::TimeChart</name>
    <message>
        <source>O</source>
        <translation>开</translation>
    </message>
    <message>
        <source>H</source>
        <translation>高</translation>
    </message>
    <message>
        <source>L</source>
        <translation>低</translation>
    </message>
    <message>
        <source>C</source>
        <translation>收</translation>
    </message>
</context>
<context>
    <name>ballast::ui::Tray</name>
    <message>
        <source>Show Ballast</source>
        <translation>显示 Ballast</translation>
    </message>
    <message>
        <source>Ballast · %1 · %2 · hedge ratio %3 · liquidation %4</source>
        <translation>Ballast · %1 · %2 · 对冲比率 %3 · 强平 %4</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
</context>
<context>
    <name>ballast::ui::WhatIfPanel</name>
    <message>
        <source>Calculate</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Open in Parameters …</source>
        <translation>在参数中打开…</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假设分析</translation>
    </message>
    <message>
        <source>What if: nothing here is real</source>
        <translation>假设分析：此处一切均非真实</translation>
    </message>
    <message>
        <source>WHAT IF — NOTHING HERE IS REAL. No order is sent, no parameter is changed.</source>
        <translation>假设分析 — 此处一切均非真实。不发送任何订单，不更改任何参数。</translation>
    </message>
    <message>
        <source>Choose a move or another parameter, and calculate.</source>
        <translation>选择价格变动或其他参数，然后计算。</translation>
    </message>
    <message>
        <source>Move of the price, per cent</source>
        <translation>价格变动，百分比</translation>
    </message>
    <message>
        <source>Time that the move takes</source>
        <translation>变动所需时间</translation>
    </message>
    <message>
        <source>in 5 minutes</source>
        <translation>5 分钟内</translation>
    </message>
    <message>
        <source>in an hour</source>
        <translation>1 小时内</translation>
    </message>
    <message>
        <source>in six hours</source>
        <translation>6 小时内</translation>
    </message>
    <message>
        <source>in a day</source>
        <translation>1 天内</translation>
    </message>
    <message>
        <source>Strategy and parameters to start from</source>
        <translation>作为起点的策略和参数</translation>
    </message>
    <message>
        <source>parameters in force</source>
        <translation>当前生效的参数</translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation>预设 %1</translation>
    </message>
    <message>
        <source>Parameter to change</source>
        <translation>要更改的参数</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>其他不变</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>参数值</translation>
    </message>
    <message>
        <source>Shows this value in the editor of parameters. It is in force only once it is applied there.</source>
        <translation>在参数编辑器中显示此值。只有在那里应用后才会生效。</translation>
    </message>
    <message>
        <source>The price moves by</source>
        <translation>价格变动</translation>
    </message>
    <message>
        <source>with</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>and</source>
        <translation>并更改</translation>
    </message>
    <message>
        <source>Nothing calculated yet *</source>
        <translation>尚未计算 *</translation>
    </message>
    <message>
        <source>no move</source>
        <translation>无变动</translation>
    </message>
    <message>
        <source>Not available in this session.</source>
        <translation>本会话中不可用。</translation>
    </message>
    <message>
        <source>Replaying …</source>
        <translation>重放中…</translation>
    </message>
    <message>
        <source>The figures below are of other settings: calculate again.</source>
        <translation>下方数值属于其他设置：请重新计算。</translation>
    </message>
    <message>
        <source>The market has moved on since: recalculate.</source>
        <translation>此后行情已变动：请重新计算。</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>截至 %1。</translation>
    </message>
    <message>
        <source>Recalculate</source>
        <translation>重新计算</translation>
    </message>
</context>
<context>
    <name>ballast::ui::format</name>
    <message>
        <source>bps</source>
        <translation>bps</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>% per ×</source>
        <translation>% / 倍</translation>
    </message>
    <message>
        <source>/ min</source>
        <translation>/ min</translation>
    </message>
    <message>
        <source>/ day</source>
        <translation>/ 天</translation>
    </message>
</context>
<context>
    <name>risk</name>
    <message>
        <source>Safe</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>危险</translation>
    </message>
</context>
</TS>
