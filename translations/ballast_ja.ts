<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>Alerts</name>
    <message>
        <source>Every channel needs a name.</source>
        <translation>すべての通知先に名前が必要です。</translation>
    </message>
    <message>
        <source>The folder of %1 can&apos;t be made.</source>
        <translation>%1 のフォルダーを作成できません。</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 can&apos;t be removed.</source>
        <translation>%1 を削除できません。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>%1 に書き込めません：%2。</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>Did nothing: %1.</source>
        <translation>何もしませんでした：%1。</translation>
    </message>
    <message>
        <source>the engine is not armed</source>
        <translation>自動ヘッジが有効ではありません</translation>
    </message>
    <message>
        <source>trading is paused</source>
        <translation>取引を一時停止中です</translation>
    </message>
    <message>
        <source>this mode only observes</source>
        <translation>このモードは監視だけを行います</translation>
    </message>
    <message>
        <source>there is no position to protect</source>
        <translation>保護するポジションがありません</translation>
    </message>
    <message>
        <source>market data is %1 s old or was not read in full</source>
        <translation>市場データが %1 秒前のものか、完全には読み取れていません</translation>
    </message>
    <message>
        <source>market data has not arrived yet</source>
        <translation>市場データがまだ届いていません</translation>
    </message>
    <message>
        <source>account data is %1 s old or was not read in full</source>
        <translation>アカウントデータが %1 秒前のものか、完全には読み取れていません</translation>
    </message>
    <message>
        <source>account data has not arrived yet</source>
        <translation>アカウントデータがまだ届いていません</translation>
    </message>
    <message>
        <source>volatility is not known yet</source>
        <translation>ボラティリティがまだ分かりません</translation>
    </message>
    <message>
        <source>there is no usable quote to trade against</source>
        <translation>取引に使える気配がありません</translation>
    </message>
    <message>
        <source>the last session is not accounted for yet</source>
        <translation>前回のセッションの照合が済んでいません</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is too far from the exchange&apos;s; set it by a time server</source>
        <translation>このコンピューターの時計が取引所の時計と大きくずれています。タイムサーバーで合わせてください</translation>
    </message>
    <message>
        <source>an order is still on its way</source>
        <translation>注文がまだ送信途中です</translation>
    </message>
    <message>
        <source>the last position change is not confirmed by the exchange yet</source>
        <translation>直近のポジション変更が、まだ取引所によって確認されていません</translation>
    </message>
    <message>
        <source>the fate of an order is unknown and is being asked for</source>
        <translation>結果が不明な注文があり、照会中です</translation>
    </message>
    <message>
        <source>the ratio of %1 % is inside its band of %2 to %3 %</source>
        <translation>比率 %1 % はバンド %2 ～ %3 % の内側にあります</translation>
    </message>
    <message>
        <source>the cool-down since the last adjustment is running</source>
        <translation>前回の調整からのクールダウン中です</translation>
    </message>
    <message>
        <source>the adjustment is smaller than the smallest trade</source>
        <translation>調整量が最小取引額を下回っています</translation>
    </message>
    <message>
        <source>this month&apos;s cost budget is used up</source>
        <translation>今月のコスト予算を使い切りました</translation>
    </message>
    <message>
        <source>today&apos;s cost budget is used up</source>
        <translation>本日のコスト予算を使い切りました</translation>
    </message>
    <message>
        <source>the hedge account has no free margin for more; transfer some to it</source>
        <translation>ヘッジアカウントに追加のための余剰証拠金がありません。いくらか振り替えてください</translation>
    </message>
    <message>
        <source>a hard limit stands in the way</source>
        <translation>ハードリミットに阻まれています</translation>
    </message>
    <message>
        <source>someone else traded in the hedge account; resume to let Ballast go on from there</source>
        <translation>ヘッジアカウントで第三者が取引しました。再開すると、Ballast は現在の状態から続行します</translation>
    </message>
    <message>
        <source>Closed the hedge (buy %1): there is no position left to protect.</source>
        <translation>ヘッジを決済しました（買い %1）：保護するポジションはもうありません。</translation>
    </message>
    <message>
        <source>Closed the hedge (sell %1): there is no position left to protect.</source>
        <translation>ヘッジを決済しました（売り %1）：保護するポジションはもうありません。</translation>
    </message>
    <message>
        <source>Increased the hedge from %1 % towards %2 % (buy %3, expected cost %4) because %5.</source>
        <translation>ヘッジを %1 % から %2 % に向けて引き上げました（買い %3、予想コスト %4）。理由：%5。</translation>
    </message>
    <message>
        <source>Increased the hedge from %1 % towards %2 % (sell %3, expected cost %4) because %5.</source>
        <translation>ヘッジを %1 % から %2 % に向けて引き上げました（売り %3、予想コスト %4）。理由：%5。</translation>
    </message>
    <message>
        <source>Reduced the hedge from %1 % towards %2 % (buy %3, expected cost %4) because %5.</source>
        <translation>ヘッジを %1 % から %2 % に向けて引き下げました（買い %3、予想コスト %4）。理由：%5。</translation>
    </message>
    <message>
        <source>Reduced the hedge from %1 % towards %2 % (sell %3, expected cost %4) because %5.</source>
        <translation>ヘッジを %1 % から %2 % に向けて引き下げました（売り %3、予想コスト %4）。理由：%5。</translation>
    </message>
    <message>
        <source>your manual ratio is in force</source>
        <translation>手動の比率が適用中です</translation>
    </message>
    <message>
        <source>liquidation is only %1 expected one-day moves away</source>
        <translation>清算まで 1 日の予想変動の %1 倍しかありません</translation>
    </message>
    <message>
        <source>the position is too small, or its leverage too low, for a hedge to pay</source>
        <translation>ポジションが小さすぎるか、レバレッジが低すぎて、ヘッジの採算が合いません</translation>
    </message>
    <message>
        <source>the hedge account can&apos;t safely carry more; transfer margin to it</source>
        <translation>ヘッジアカウントはこれ以上を安全に保有できません。証拠金を振り替えてください</translation>
    </message>
    <message>
        <source>a stress move would cost more than the largest loss allowed</source>
        <translation>ストレス変動による損失が、許容される最大損失を超えます</translation>
    </message>
    <message>
        <source>the market goes sideways, where more hedge only costs</source>
        <translation>市場が横ばいで、ヘッジを増やしてもコストがかかるだけです</translation>
    </message>
    <message>
        <source>less would leave liquidation too likely</source>
        <translation>これより少ないと、清算の可能性が高くなりすぎます</translation>
    </message>
    <message>
        <source>less would cost more than the loss budget in a stress move</source>
        <translation>これより少ないと、ストレス変動の損失が損失予算を超えます</translation>
    </message>
    <message>
        <source>volatility of %1 % a year is above its target</source>
        <translation>ボラティリティ年率 %1 % が目標を上回っています</translation>
    </message>
    <message>
        <source>funding makes part of the hedge dearer than the variance it takes away</source>
        <translation>資金調達料のため、ヘッジの一部が、除去する分散に見合わないほど割高です</translation>
    </message>
    <message>
        <source>funding pays for the hedge</source>
        <translation>資金調達料の受取でヘッジが賄われます</translation>
    </message>
    <message>
        <source>that leaves the least variance</source>
        <translation>これで残る分散が最小になります</translation>
    </message>
    <message>
        <source>the static ratio is in force</source>
        <translation>固定比率が適用中です</translation>
    </message>
    <message>
        <source>the market is calm at %1 % volatility a year</source>
        <translation>市場は平穏です（ボラティリティ年率 %1 %）</translation>
    </message>
    <message>
        <source>the market is normal at %1 % volatility a year</source>
        <translation>市場は通常です（ボラティリティ年率 %1 %）</translation>
    </message>
    <message>
        <source>the market is turbulent at %1 % volatility a year</source>
        <translation>市場は波乱です（ボラティリティ年率 %1 %）</translation>
    </message>
    <message>
        <source>effective leverage of %1x raises the minimum</source>
        <translation>実効レバレッジ %1x が最小比率を引き上げています</translation>
    </message>
    <message>
        <source>the minimum ratio applies</source>
        <translation>最小比率が適用されています</translation>
    </message>
    <message>
        <source>the ratio leaving its band at %1 % (now %2 %)</source>
        <translation>比率が %1 % でバンドを外れる（現在 %2 %）</translation>
    </message>
    <message>
        <source>volatility passing %1 % a year (now %2 %)</source>
        <translation>ボラティリティが年率 %1 % を越える（現在 %2 %）</translation>
    </message>
    <message>
        <source>liquidation nearer than %1 expected one-day moves (now %2)</source>
        <translation>清算まで 1 日の予想変動の %1 倍を切る（現在 %2）</translation>
    </message>
    <message>
        <source>effective leverage passing %1x (now %2x)</source>
        <translation>実効レバレッジが %1x を越える（現在 %2x）</translation>
    </message>
    <message>
        <source>The hedge is closed.</source>
        <translation>ヘッジを決済しました。</translation>
    </message>
    <message>
        <source>Ballast stays paused until you resume.</source>
        <translation>Ballast は、再開されるまで一時停止のままです。</translation>
    </message>
    <message>
        <source>The hedge account has no free margin left: its equity is %1. Transfer some to it, or raise the leverage set there.</source>
        <translation>ヘッジアカウントに余剰証拠金が残っていません。純資産は %1 です。いくらか振り替えるか、そこで設定されているレバレッジを上げてください。</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on order size.</source>
        <translation>注文サイズのリミットにより、ヘッジ注文を 1 件見送りました。</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on hedge position size.</source>
        <translation>ヘッジポジションサイズのリミットにより、ヘッジ注文を 1 件見送りました。</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on hedge ratio.</source>
        <translation>ヘッジ比率のリミットにより、ヘッジ注文を 1 件見送りました。</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on orders a minute.</source>
        <translation>毎分の注文数のリミットにより、ヘッジ注文を 1 件見送りました。</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on orders a day.</source>
        <translation>1 日の注文数のリミットにより、ヘッジ注文を 1 件見送りました。</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on cancels a minute.</source>
        <translation>毎分のキャンセル数のリミットにより、ヘッジ注文を 1 件見送りました。</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on notional a day.</source>
        <translation>1 日の想定元本のリミットにより、ヘッジ注文を 1 件見送りました。</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on cost a day.</source>
        <translation>1 日のコストのリミットにより、ヘッジ注文を 1 件見送りました。</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on price collar.</source>
        <translation>価格カラーのリミットにより、ヘッジ注文を 1 件見送りました。</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on data age.</source>
        <translation>データの古さのリミットにより、ヘッジ注文を 1 件見送りました。</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on clock offset.</source>
        <translation>時計のずれのリミットにより、ヘッジ注文を 1 件見送りました。</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on order form.</source>
        <translation>注文形式のリミットにより、ヘッジ注文を 1 件見送りました。</translation>
    </message>
    <message>
        <source>Data is in order again; trading goes on.</source>
        <translation>データが正常に戻り、取引を続行します。</translation>
    </message>
    <message>
        <source>Trading is suspended.</source>
        <translation>取引を中断しました。</translation>
    </message>
    <message>
        <source>Liquidation of the protected position is %1 % away (%2 expected one-day moves). A hedge in another account does not move it: only added margin does.</source>
        <translation>保護対象ポジションの清算まで %1 %（1 日の予想変動の %2 倍）です。別アカウントのヘッジは清算価格を動かしません。動かすのは証拠金の追加だけです。</translation>
    </message>
    <message>
        <source>Liquidation is no longer near.</source>
        <translation>清算はもう接近していません。</translation>
    </message>
    <message>
        <source>A manual override has ended; its automatic value is back in force.</source>
        <translation>手動設定が終了し、自動の値が再び適用されています。</translation>
    </message>
    <message>
        <source>The order book missed an update; it is being read again.</source>
        <translation>オーダーブックの更新が 1 回抜けました。読み直しています。</translation>
    </message>
    <message>
        <source>The basis of %1 is %2 deviations from its mean; the hedge is raised while that lasts.</source>
        <translation>%1 のベーシスが平均から %2 標準偏差離れています。その間、ヘッジを引き上げます。</translation>
    </message>
    <message>
        <source>%1 no longer moves with %2 as it did (correlation %3 this week, %4 over two months); the hedge is raised while that lasts.</source>
        <translation>%1 は %2 と以前のように連動していません（相関：今週 %3、2 か月間 %4）。その間、ヘッジを引き上げます。</translation>
    </message>
    <message>
        <source>No order rests in the hedge account.</source>
        <translation>ヘッジアカウントに未約定注文はありません。</translation>
    </message>
    <message>
        <source>A protected position is gone: closed by hand, or by the exchange. Reading the account again.</source>
        <translation>保護対象ポジションが 1 つなくなりました：手動または取引所による決済です。アカウントを読み直しています。</translation>
    </message>
    <message>
        <source>The hedge account holds a position that is not the hedge (%1); its margin is not free for the hedge. Close it, or keep that account for Ballast alone.</source>
        <translation>ヘッジアカウントに、ヘッジではないポジションがあります（%1）。その証拠金はヘッジに使えません。決済するか、そのアカウントを Ballast 専用にしてください。</translation>
    </message>
    <message>
        <source>Ballast holds still; resume to let it go on from there.</source>
        <translation>Ballast は動作を止めています。再開すると、現在の状態から続行します。</translation>
    </message>
    <message>
        <source>The exchange has liquidated %1 %2 of the protected account.</source>
        <translation>取引所が保護対象アカウントの %1 %2 を清算しました。</translation>
    </message>
    <message>
        <source>The exchange has liquidated %1 %2 of the hedge account.</source>
        <translation>取引所がヘッジアカウントの %1 %2 を清算しました。</translation>
    </message>
    <message>
        <source>The exchange has auto-deleveraged %1 %2 of the protected account.</source>
        <translation>取引所が保護対象アカウントの %1 %2 を自動デレバレッジ（ADL）しました。</translation>
    </message>
    <message>
        <source>The exchange has auto-deleveraged %1 %2 of the hedge account.</source>
        <translation>取引所がヘッジアカウントの %1 %2 を自動デレバレッジ（ADL）しました。</translation>
    </message>
    <message>
        <source>The exchange has settled %1 %2 of the protected account.</source>
        <translation>取引所が保護対象アカウントの %1 %2 を最終決済しました。</translation>
    </message>
    <message>
        <source>The exchange has settled %1 %2 of the hedge account.</source>
        <translation>取引所がヘッジアカウントの %1 %2 を最終決済しました。</translation>
    </message>
    <message>
        <source>An order that Ballast did not send rests in the hedge account (%1); cancel it, or keep that account for Ballast alone.</source>
        <translation>Ballast が送っていない注文がヘッジアカウントに残っています（%1）。キャンセルするか、そのアカウントを Ballast 専用にしてください。</translation>
    </message>
    <message>
        <source>The exchange refused a hedge order (code %1); next attempt in %2 s.</source>
        <translation>取引所がヘッジ注文を拒否しました（コード %1）。%2 秒後に再試行します。</translation>
    </message>
    <message>
        <source>A hedge order never reached the exchange; next attempt in %1 s.</source>
        <translation>ヘッジ注文が取引所に届きませんでした。%1 秒後に再試行します。</translation>
    </message>
    <message>
        <source>No answer to a hedge order: its fate is being asked for, and nothing is sent until it is known.</source>
        <translation>ヘッジ注文に応答がありません：結果を照会中で、判明するまで何も送信しません。</translation>
    </message>
    <message>
        <source>Somebody else traded in the hedge account: bought %1 at %2.</source>
        <translation>ヘッジアカウントで第三者が取引しました：%2 で %1 を買い。</translation>
    </message>
    <message>
        <source>Somebody else traded in the hedge account: sold %1 at %2.</source>
        <translation>ヘッジアカウントで第三者が取引しました：%2 で %1 を売り。</translation>
    </message>
    <message>
        <source>Margin call on the protected account: add margin or reduce the position.</source>
        <translation>保護対象アカウントに追証（マージンコール）が発生しました：証拠金を追加するか、ポジションを減らしてください。</translation>
    </message>
    <message>
        <source>Margin call on the hedge account: add margin or reduce the position.</source>
        <translation>ヘッジアカウントに追証（マージンコール）が発生しました：証拠金を追加するか、ポジションを減らしてください。</translation>
    </message>
    <message>
        <source>The market feed was lost; reconnecting.</source>
        <translation>市場フィードが切断されました。再接続しています。</translation>
    </message>
    <message>
        <source>The market feed is connected.</source>
        <translation>市場フィードに接続しました。</translation>
    </message>
    <message>
        <source>The hedge account&apos;s feed was lost; reconnecting.</source>
        <translation>ヘッジアカウントのフィードが切断されました。再接続しています。</translation>
    </message>
    <message>
        <source>The hedge account&apos;s feed is connected.</source>
        <translation>ヘッジアカウントのフィードに接続しました。</translation>
    </message>
    <message>
        <source>The protected account&apos;s feed was lost; reconnecting.</source>
        <translation>保護対象アカウントのフィードが切断されました。再接続しています。</translation>
    </message>
    <message>
        <source>The protected account&apos;s feed is connected.</source>
        <translation>保護対象アカウントのフィードに接続しました。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 s away from the exchange&apos;s; check its time synchronisation.</source>
        <translation>このコンピューターの時計が取引所の時計と %1 秒ずれています。時刻の同期を確認してください。</translation>
    </message>
    <message>
        <source>The venue reports %1 as the liquidation price of %2 in %3; Ballast reckons %4. Plan with the nearer one, and check margin mode and collateral there.</source>
        <translation>取引所は %3 の %2 の清算価格を %1 と報告していますが、Ballast の計算では %4 です。近いほうを前提とし、そこの証拠金モードと担保を確認してください。</translation>
    </message>
    <message>
        <source>The hedge position changed without an order of Ballast&apos;s: by hand, or by the exchange while it could not be heard.</source>
        <translation>Ballast の注文なしにヘッジポジションが変わりました：手動によるものか、連絡が取れない間の取引所によるものです。</translation>
    </message>
    <message>
        <source>The computer slept or its clock jumped by %1 s; everything is being read again.</source>
        <translation>コンピューターがスリープしたか、時計が %1 秒飛びました。すべてを読み直しています。</translation>
    </message>
    <message>
        <source>The exchange has not confirmed yet that the hedge account&apos;s resting orders are gone; they are being cancelled again.</source>
        <translation>ヘッジアカウントの未約定注文がなくなったことを、取引所がまだ確認していません。もう一度キャンセルしています。</translation>
    </message>
    <message>
        <source>%1 order(s) of the last session have no known end; they are being asked for.</source>
        <translation>前回のセッションの注文 %1 件の結果が不明です。照会しています。</translation>
    </message>
    <message>
        <source>The hedge account is as Ballast expects it.</source>
        <translation>ヘッジアカウントは Ballast の想定どおりです。</translation>
    </message>
    <message>
        <source>Armed: Ballast adjusts the hedge by itself from now on.</source>
        <translation>有効：以後、Ballast が自らヘッジを調整します。</translation>
    </message>
    <message>
        <source>Not done: %1.</source>
        <translation>実行されませんでした：%1。</translation>
    </message>
    <message>
        <source>The differences are acknowledged; the hedge account counts as it is now.</source>
        <translation>差異を確認しました。ヘッジアカウントは現在の状態を基準とします。</translation>
    </message>
    <message>
        <source>Disarmed: Ballast watches, and sends nothing. The hedge stays as it is.</source>
        <translation>無効：Ballast は監視だけを行い、何も送信しません。ヘッジはそのまま残ります。</translation>
    </message>
    <message>
        <source>Paused: no new hedge orders. Resting orders and the hedge stay.</source>
        <translation>一時停止：新しいヘッジ注文は出しません。未約定注文とヘッジは残ります。</translation>
    </message>
    <message>
        <source>Resumed.</source>
        <translation>再開しました。</translation>
    </message>
    <message>
        <source>Paused, and cancelling the hedge account&apos;s resting orders. The hedge stays.</source>
        <translation>一時停止し、ヘッジアカウントの未約定注文をキャンセルしています。ヘッジは残ります。</translation>
    </message>
    <message>
        <source>Paused, cancelling orders and closing the hedge. The protected account is not touched.</source>
        <translation>一時停止し、注文をキャンセルしてヘッジを決済しています。保護対象アカウントは操作しません。</translation>
    </message>
    <message>
        <source>Manual ratio of %1 % in force.</source>
        <translation>手動の比率 %1 % を適用中です。</translation>
    </message>
    <message>
        <source>%1 set to %2 by hand.</source>
        <translation>%1 を手動で %2 に設定しました。</translation>
    </message>
    <message>
        <source>Back to automatic: every manual override is cleared.</source>
        <translation>自動に戻しました：手動設定はすべて解除されました。</translation>
    </message>
    <message>
        <source>Strategy in force: %1.</source>
        <translation>適用中の戦略：%1。</translation>
    </message>
    <message>
        <source>Preset in force: %1.</source>
        <translation>適用中のプリセット：%1。</translation>
    </message>
    <message>
        <source>Ballast ends: its resting order is being cancelled, the hedge stays as it is.</source>
        <translation>Ballast を終了します：未約定注文をキャンセルしています。ヘッジはそのまま残ります。</translation>
    </message>
    <message>
        <source>Ballast ends: no order of its own rests, the hedge stays as it is.</source>
        <translation>Ballast を終了します：自身の未約定注文はありません。ヘッジはそのまま残ります。</translation>
    </message>
    <message>
        <source>No weekly review has been signed for %1 days. Open the review, see what has drifted, and sign it.</source>
        <translation>週次レビューが %1 日間署名されていません。レビューを開き、変化を確認して署名してください。</translation>
    </message>
    <message>
        <source>Closing the hedge.</source>
        <translation>ヘッジを決済しています。</translation>
    </message>
    <message>
        <source>Paused by hand.</source>
        <translation>手動で一時停止しました。</translation>
    </message>
    <message>
        <source>Observe mode only watches.</source>
        <translation>監視モードは監視だけを行います。</translation>
    </message>
    <message>
        <source>The hedge account is being compared with what Ballast knows of it.</source>
        <translation>ヘッジアカウントを、Ballast が把握している内容と照合しています。</translation>
    </message>
    <message>
        <source>The hedge account differs from what Ballast knows.</source>
        <translation>ヘッジアカウントが、Ballast の把握している内容と異なります。</translation>
    </message>
    <message>
        <source>Not armed.</source>
        <translation>有効ではありません。</translation>
    </message>
    <message>
        <source>There is no position to protect, so nothing would be traded.</source>
        <translation>保護するポジションがないため、何も取引されません。</translation>
    </message>
    <message>
        <source>The hedge is already inside the band of %1 to %2 %: no order.</source>
        <translation>ヘッジはすでにバンド %1 ～ %2 % の内側にあります：注文なし。</translation>
    </message>
    <message>
        <source>Would buy %1 %2 at a cost of about %3 %4.</source>
        <translation>%1 %2 を買います。コストは約 %3 %4 です。</translation>
    </message>
    <message>
        <source>Would sell %1 %2 at a cost of about %3 %4.</source>
        <translation>%1 %2 を売ります。コストは約 %3 %4 です。</translation>
    </message>
    <message>
        <source>The largest hedge position does not allow all of it.</source>
        <translation>最大ヘッジポジションにより、全量は許されません。</translation>
    </message>
    <message>
        <source>A manual ratio must lie between 0 and the maximum ratio.</source>
        <translation>手動の比率は 0 から最大比率までの間でなければなりません。</translation>
    </message>
    <message>
        <source>The strategy is not known yet.</source>
        <translation>戦略がまだ分かりません。</translation>
    </message>
    <message>
        <source>What it trades off on the recent past is being measured.</source>
        <translation>最近の履歴における得失を測定しています。</translation>
    </message>
    <message>
        <source>On the recent past, at %1: %2 activations and %3 orders a month, cost %4 % of the position a month, largest drawdown %5 %.</source>
        <translation>最近の履歴では、%1 のとき：月に作動 %2 回、注文 %3 件、コストは月にポジションの %4 %、最大ドローダウン %5 %。</translation>
    </message>
    <message>
        <source>The hedge account already holds %1 %2, which Ballast did not open; from now on it counts as hedge.</source>
        <translation>ヘッジアカウントはすでに %1 %2 を保有していますが、Ballast が建てたものではありません。以後はヘッジとして数えます。</translation>
    </message>
    <message>
        <source>The hedge account holds %1 %2; when Ballast last ran it held %3, and its own trades since do not explain the difference.</source>
        <translation>ヘッジアカウントは %1 %2 を保有しています。Ballast の前回の動作時は %3 でしたが、それ以後の同アカウント自身の取引ではこの差異を説明できません。</translation>
    </message>
    <message>
        <source>Somebody else traded in the hedge account on %1: buy %2 at %3.</source>
        <translation>%1、ヘッジアカウントで第三者が取引しました：%3 で %2 を買い。</translation>
    </message>
    <message>
        <source>Somebody else traded in the hedge account on %1: sell %2 at %3.</source>
        <translation>%1、ヘッジアカウントで第三者が取引しました：%3 で %2 を売り。</translation>
    </message>
    <message>
        <source>An order that Ballast did not send rests in the hedge account: %1, buy %2.</source>
        <translation>Ballast が送っていない注文がヘッジアカウントに残っています：%1、買い %2。</translation>
    </message>
    <message>
        <source>An order that Ballast did not send rests in the hedge account: %1, sell %2.</source>
        <translation>Ballast が送っていない注文がヘッジアカウントに残っています：%1、売り %2。</translation>
    </message>
    <message>
        <source>The hedge account holds a position that is not the hedge: %1; its margin is not free for the hedge.</source>
        <translation>ヘッジアカウントに、ヘッジではないポジションがあります：%1。その証拠金はヘッジに使えません。</translation>
    </message>
    <message>
        <source>Observe mode never sends orders</source>
        <translation>監視モードは注文を送信しません</translation>
    </message>
    <message>
        <source>Observe mode never sends orders, nor cancels any</source>
        <translation>監視モードは注文の送信もキャンセルも行いません</translation>
    </message>
    <message>
        <source>switch to Paper or Demo to arm</source>
        <translation>有効化するには、ペーパーまたはデモに切り替えてください</translation>
    </message>
    <message>
        <source>cancel them at the exchange</source>
        <translation>取引所でキャンセルしてください</translation>
    </message>
    <message>
        <source>close the hedge at the exchange</source>
        <translation>取引所でヘッジを決済してください</translation>
    </message>
    <message>
        <source>the hedge account has not been read yet</source>
        <translation>ヘッジアカウントがまだ読み取られていません</translation>
    </message>
    <message>
        <source>wait until it is connected</source>
        <translation>接続されるまでお待ちください</translation>
    </message>
    <message>
        <source>the hedge account differs from what Ballast knows</source>
        <translation>ヘッジアカウントが、Ballast の把握している内容と異なります</translation>
    </message>
    <message>
        <source>read the differences and acknowledge them first</source>
        <translation>先に差異を読み、確認してください</translation>
    </message>
    <message>
        <source>there is no difference to acknowledge</source>
        <translation>確認する差異はありません</translation>
    </message>
    <message>
        <source>there is no strategy &apos;%1&apos;</source>
        <translation>「%1」という戦略はありません</translation>
    </message>
    <message>
        <source>choose one of the list of strategies</source>
        <translation>戦略の一覧から選んでください</translation>
    </message>
    <message>
        <source>there is no preset &apos;%1&apos;</source>
        <translation>「%1」というプリセットはありません</translation>
    </message>
    <message>
        <source>choose one of the list of presets</source>
        <translation>プリセットの一覧から選んでください</translation>
    </message>
    <message>
        <source>the signal dial can&apos;t be measured yet</source>
        <translation>シグナルのダイヤルはまだ測定できません</translation>
    </message>
    <message>
        <source>wait until a protected position and 30 days of history are there</source>
        <translation>保護対象ポジションと 30 日分の履歴がそろうまでお待ちください</translation>
    </message>
    <message>
        <source>%1 can&apos;t be %2</source>
        <translation>%1 を %2 にすることはできません</translation>
    </message>
    <message>
        <source>choose from %1 to %2</source>
        <translation>%1 から %2 までの間で選んでください</translation>
    </message>
    <message>
        <source>%1 is above %2</source>
        <translation>%1 が %2 を上回っています</translation>
    </message>
    <message>
        <source>lower the first or raise the second</source>
        <translation>前者を下げるか、後者を上げてください</translation>
    </message>
    <message>
        <source>%1 is not open yet: %2</source>
        <translation>%1はまだ開かれていません：%2</translation>
    </message>
    <message>
        <source>%1 has run on %2 of %3 days</source>
        <translation>%1の稼働は %2 日です（%3 日必要）</translation>
    </message>
    <message>
        <source>%1 has made %2 of %3 decisions</source>
        <translation>%1の判断は %2 件です（%3 件必要）</translation>
    </message>
    <message>
        <source>%1 has met %2 differences between its books and the exchange&apos;s</source>
        <translation>%1で、帳簿と取引所の帳簿との差異が %2 件ありました</translation>
    </message>
    <message>
        <source>run &apos;ballast %1&apos; until then</source>
        <translation>それまでは「ballast %1」を実行してください</translation>
    </message>
    <message>
        <source>real trading was not confirmed</source>
        <translation>実際の取引が確認されていません</translation>
    </message>
    <message>
        <source>type exactly: %1</source>
        <translation>次のとおりに入力してください：%1</translation>
    </message>
    <message>
        <source>no account is set up for this mode</source>
        <translation>このモードのアカウントが設定されていません</translation>
    </message>
    <message>
        <source>set one up first</source>
        <translation>先にアカウントを設定してください</translation>
    </message>
    <message>
        <source>both accounts have the same key</source>
        <translation>両方のアカウントのキーが同じです</translation>
    </message>
    <message>
        <source>make a sub-account at the exchange, and a key of its own for the hedge</source>
        <translation>取引所でサブアカウントを作り、ヘッジ専用のキーを作成してください</translation>
    </message>
    <message>
        <source>both keys belong to the same account</source>
        <translation>両方のキーが同じアカウントのものです</translation>
    </message>
    <message>
        <source>the exchange did not show that the two keys belong to different accounts</source>
        <translation>2 つのキーが別々のアカウントのものであることを、取引所が示しませんでした</translation>
    </message>
    <message>
        <source>nothing is traded until it does</source>
        <translation>示されるまで何も取引しません</translation>
    </message>
    <message>
        <source>the key may withdraw funds</source>
        <translation>このキーは出金できます</translation>
    </message>
    <message>
        <source>make a key without that right; Ballast never needs it</source>
        <translation>その権限のないキーを作成してください。Ballast が必要とすることは決してありません</translation>
    </message>
    <message>
        <source>the key of the protected account may trade</source>
        <translation>保護対象アカウントのキーは取引できます</translation>
    </message>
    <message>
        <source>make a key that can only read</source>
        <translation>読み取りだけができるキーを作成してください</translation>
    </message>
    <message>
        <source>the key of the hedge account may not trade futures</source>
        <translation>ヘッジアカウントのキーは先物を取引できません</translation>
    </message>
    <message>
        <source>allow futures trading for it at the exchange</source>
        <translation>取引所で、そのキーに先物取引を許可してください</translation>
    </message>
    <message>
        <source>the key of the protected account may not read</source>
        <translation>保護対象アカウントのキーに読み取り権限がありません</translation>
    </message>
    <message>
        <source>the key of the hedge account may not read</source>
        <translation>ヘッジアカウントのキーに読み取り権限がありません</translation>
    </message>
    <message>
        <source>allow reading for it at the exchange</source>
        <translation>取引所で、そのキーに読み取りを許可してください</translation>
    </message>
    <message>
        <source>the exchange did not say what the key may do</source>
        <translation>取引所がキーの権限を示しませんでした</translation>
    </message>
    <message>
        <source>the key is not used until it does</source>
        <translation>示されるまでこのキーは使いません</translation>
    </message>
    <message>
        <source>the exchange&apos;s balance can&apos;t be read: %1</source>
        <translation>取引所の残高を読み取れません：%1</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>後でもう一度お試しください</translation>
    </message>
    <message>
        <source>the simulated exchange is reached on this computer only</source>
        <translation>シミュレーション取引所に接続できるのは、このコンピューター上だけです</translation>
    </message>
    <message>
        <source>give an address like http://127.0.0.1:9470</source>
        <translation>http://127.0.0.1:9470 のようなアドレスを指定してください</translation>
    </message>
    <message>
        <source>account and market could not be read in time</source>
        <translation>アカウントと市場を時間内に読み取れませんでした</translation>
    </message>
    <message>
        <source>check the connection, and try again</source>
        <translation>接続を確認し、もう一度お試しください</translation>
    </message>
    <message>
        <source>no temporary folder can be made</source>
        <translation>一時フォルダーを作成できません</translation>
    </message>
    <message>
        <source>free some disk space or set TMPDIR</source>
        <translation>ディスクの空き容量を増やすか、TMPDIR を設定してください</translation>
    </message>
    <message>
        <source>the key or the secret of the protected account is missing</source>
        <translation>保護対象アカウントのキーまたはシークレットキーがありません</translation>
    </message>
    <message>
        <source>the key or the secret of the hedge account is missing</source>
        <translation>ヘッジアカウントのキーまたはシークレットキーがありません</translation>
    </message>
    <message>
        <source>enter both</source>
        <translation>両方を入力してください</translation>
    </message>
    <message>
        <source>this exchange can&apos;t be used yet</source>
        <translation>この取引所はまだ使えません</translation>
    </message>
    <message>
        <source>choose binance or simulated</source>
        <translation>binance または simulated を選んでください</translation>
    </message>
    <message>
        <source>the exchange does not list %1</source>
        <translation>取引所に %1 はありません</translation>
    </message>
    <message>
        <source>choose a symbol that it lists, like ETHUSDT</source>
        <translation>ETHUSDT など、取引所にある銘柄を選んでください</translation>
    </message>
    <message>
        <source>check the address of the exchange</source>
        <translation>取引所のアドレスを確認してください</translation>
    </message>
    <message>
        <source>%1: no answer from the exchange (%2)</source>
        <translation>%1：取引所から応答がありません（%2）</translation>
    </message>
    <message>
        <source>%1: the answer broke off</source>
        <translation>%1：応答が途中で切れました</translation>
    </message>
    <message>
        <source>it is asked for again</source>
        <translation>もう一度照会しています</translation>
    </message>
    <message>
        <source>it is being asked for</source>
        <translation>照会しています</translation>
    </message>
    <message>
        <source>%1: held back by the exchange&apos;s rate limit</source>
        <translation>%1：取引所のレート制限により保留されました</translation>
    </message>
    <message>
        <source>it is tried again later</source>
        <translation>後でもう一度試みます</translation>
    </message>
    <message>
        <source>the key store does not answer</source>
        <translation>キーストアが応答しません</translation>
    </message>
    <message>
        <source>unlock it, or use an encrypted file: --vault FILE</source>
        <translation>解錠するか、暗号化ファイルを使ってください：--vault FILE</translation>
    </message>
    <message>
        <source>no key is held under the name &apos;%1&apos;</source>
        <translation>「%1」という名前で保存されたキーはありません</translation>
    </message>
    <message>
        <source>the passphrase is too short</source>
        <translation>パスフレーズが短すぎます</translation>
    </message>
    <message>
        <source>choose one of at least %1 characters</source>
        <translation>%1 文字以上のものを選んでください</translation>
    </message>
    <message>
        <source>%1 is no vault of Ballast&apos;s</source>
        <translation>%1 は Ballast の暗号化ファイルではありません</translation>
    </message>
    <message>
        <source>choose another file</source>
        <translation>別のファイルを選んでください</translation>
    </message>
    <message>
        <source>the vault %1 can&apos;t be written: %2</source>
        <translation>暗号化ファイル %1 に書き込めません：%2</translation>
    </message>
    <message>
        <source>choose a folder that can be written; nothing was changed</source>
        <translation>書き込めるフォルダーを選んでください。何も変更されていません</translation>
    </message>
    <message>
        <source>the vault %1 can&apos;t be read: %2</source>
        <translation>暗号化ファイル %1 を読み取れません：%2</translation>
    </message>
    <message>
        <source>check the file&apos;s permissions</source>
        <translation>ファイルのアクセス権を確認してください</translation>
    </message>
    <message>
        <source>the list of accounts %1 can&apos;t be read</source>
        <translation>アカウントの一覧 %1 を読み取れません</translation>
    </message>
    <message>
        <source>remove the file, and set the accounts up again</source>
        <translation>ファイルを削除し、アカウントを設定し直してください</translation>
    </message>
    <message>
        <source>the list of accounts %1 can&apos;t be written: %2</source>
        <translation>アカウントの一覧 %1 に書き込めません：%2</translation>
    </message>
    <message>
        <source>free some disk space, or check the folder&apos;s permissions</source>
        <translation>ディスクの空き容量を増やすか、フォルダーのアクセス権を確認してください</translation>
    </message>
    <message>
        <source>%1 is in use by another Ballast (process %2)</source>
        <translation>%1 は別の Ballast（プロセス %2）が使用中です</translation>
    </message>
    <message>
        <source>%1 is in use by another Ballast</source>
        <translation>%1 は別の Ballast が使用中です</translation>
    </message>
    <message>
        <source>close that one first, or choose another database with --db</source>
        <translation>先にそちらを終了するか、--db で別のデータベースを選んでください</translation>
    </message>
    <message>
        <source>the folder %1 can&apos;t be made</source>
        <translation>フォルダー %1 を作成できません</translation>
    </message>
    <message>
        <source>choose a folder that can be written</source>
        <translation>書き込めるフォルダーを選んでください</translation>
    </message>
    <message>
        <source>there are too few candles yet</source>
        <translation>ローソク足がまだ足りません</translation>
    </message>
    <message>
        <source>wait until an hour of the market has been seen</source>
        <translation>1 時間分の市場データがそろうまでお待ちください</translation>
    </message>
    <message>
        <source>there is no protected position to look at</source>
        <translation>対象となる保護対象ポジションがありません</translation>
    </message>
    <message>
        <source>open one, or wait until the account has been read</source>
        <translation>ポジションを建てるか、アカウントの読み取りが済むまでお待ちください</translation>
    </message>
    <message>
        <source>the move is out of reach</source>
        <translation>変動が範囲外です</translation>
    </message>
    <message>
        <source>choose one between -95 % and +500 %</source>
        <translation>-95 % から +500 % までの間で選んでください</translation>
    </message>
    <message>
        <source>there is nothing to review yet in %1</source>
        <translation>%1 には、レビューするものがまだありません</translation>
    </message>
    <message>
        <source>let a session run for some minutes first</source>
        <translation>先にセッションを数分間動かしてください</translation>
    </message>
    <message>
        <source>The position is opened %1 bars after the first with today&apos;s leverage and equity; the hedge account begins without a hedge.</source>
        <translation>ポジションは、最初の足から %1 本後に、本日のレバレッジと純資産で建てます。ヘッジアカウントはヘッジなしで始まります。</translation>
    </message>
    <message>
        <source>Funding is not charged: no funding rates were given.</source>
        <translation>資金調達料は計上しません：資金調達率が与えられていません。</translation>
    </message>
    <message>
        <source>Funding: %1 settlements applied at their own times to the positions held then, at the bar&apos;s price; a position pays or receives its notional times the rate.</source>
        <translation>資金調達料：%1 回の決済を、それぞれの時刻に、その時の保有ポジションに対して足の価格で適用します。ポジションは想定元本 × 料率を支払うか受け取ります。</translation>
    </message>
    <message>
        <source>The rates cover %1 to %2 only; outside, nothing is charged.</source>
        <translation>料率は %1 から %2 までだけです。それ以外の期間は計上しません。</translation>
    </message>
    <message>
        <source>Transfers: none. The hedge lies in another account, so its gains do not move the protected liquidation price.</source>
        <translation>振替：なし。ヘッジは別のアカウントにあるため、その利益は保護対象の清算価格を動かしません。</translation>
    </message>
    <message>
        <source>Transfers (%1): when less than %2 % of the liquidation distance at the opening is left in either account, margin is asked from the other one and arrives %3 later; only wallet money moves, and the giver keeps the whole opening distance for itself.</source>
        <translation>振替（%1）：いずれかのアカウントで残りが建玉時の清算までの距離の %2 % を下回ると、もう一方に証拠金を求め、%3 後に届きます。動くのはウォレットの資金だけで、渡す側は建玉時の距離を全て自分のために残します。</translation>
    </message>
    <message>
        <source>Capital: %1 in the protected account and %2 in the hedge account, in both runs; without the hedge the second part lies idle.</source>
        <translation>資金：保護対象アカウント %1、ヘッジアカウント %2。どちらの実行でも同じです。ヘッジなしでは後者は遊休のままです。</translation>
    </message>
    <message>
        <source>The position is opened at a bar&apos;s open without a fee and stays open; it is valued at the last close. A liquidated position is not opened again.</source>
        <translation>ポジションは足の始値で手数料なしに建て、保有し続けます。最後の終値で評価します。清算されたポジションは建て直しません。</translation>
    </message>
    <message>
        <source>Within a bar: open, the extreme against the protected position, the other extreme, close. The bar&apos;s prices serve as last and mark price alike.</source>
        <translation>足の内部の順序：始値、保護対象ポジションに不利な極値、もう一方の極値、終値。足の価格を最終価格とマーク価格の両方に使います。</translation>
    </message>
    <message>
        <source>The engine sees every close; its orders fill whole at the next open (one bar of %1 later), unless that is beyond their limit price or behind a gap.</source>
        <translation>エンジンはすべての終値を見ます。注文は次の始値（%1 の足 1 本後）で全量約定します。ただし、その値が指値を超える場合や、欠損の後になる場合を除きます。</translation>
    </message>
    <message>
        <source>Slippage: %1 bps of every fill plus %2 x volatility x sqrt(order / traded volume) of the bar before, at most %3 bps; quoted spread %4 bps.</source>
        <translation>スリッページ：約定ごとに %1 bps、加えて %2 x ボラティリティ x sqrt(注文 / 直前の足の出来高)、最大 %3 bps。気配スプレッド %4 bps。</translation>
    </message>
    <message>
        <source>Fees: taker %1 % of every fill; liquidation fee %2 % of the seized notional.</source>
        <translation>手数料：約定ごとにテイカー %1 %。清算手数料は接収された想定元本の %2 %。</translation>
    </message>
    <message>
        <source>Liquidation: cross margin, the whole position at once at the first tick where equity is down to the tiered maintenance margin (%1 tiers, first rate %2 %); a debt is borne by the insurance fund.</source>
        <translation>清算：クロス証拠金。純資産がティア別の維持証拠金（%1 ティア、最初の率 %2 %）まで下がった最初のティックで、ポジション全体を一度に清算します。不足分は保険基金が負担します。</translation>
    </message>
    <message>
        <source>An order that adds to the hedge needs margin for %1x leverage; without it the order is refused.</source>
        <translation>ヘッジを増やす注文には %1x のレバレッジに応じた証拠金が必要です。足りなければ注文は拒否されます。</translation>
    </message>
    <message>
        <source>The engine starts without history and knows the volatility after 30 returns (%1): no hedge before.</source>
        <translation>エンジンは履歴なしで始まり、リターン 30 個（%1）の後にボラティリティが分かります：それまではヘッジなしです。</translation>
    </message>
    <message>
        <source>The first %1 bars only tell the engine the volatility; the position is opened after them.</source>
        <translation>最初の %1 本の足は、エンジンがボラティリティを知るためだけに使います。ポジションはその後に建てます。</translation>
    </message>
    <message>
        <source>The volatility half-life is raised to 12 bars (%1).</source>
        <translation>ボラティリティの半減期を 12 本分（%1）に引き上げます。</translation>
    </message>
    <message>
        <source>Forecast and regime models are learnt anew every %1 from the bars seen so far, once there are %2 days of them; before that the present estimate and the thresholds stand in.</source>
        <translation>予測モデルとレジームモデルは、%2 日分の足がそろった後、%1 ごとに、それまでに見た足から学習し直します。それまでは現在の推定値としきい値で代用します。</translation>
    </message>
    <message>
        <source>%1 gaps in the data (%2 missing in all): positions are carried through them, orders that wait are dropped, and a price that jumped past a liquidation level liquidates at the first price after.</source>
        <translation>データの欠損 %1 か所（合計 %2 の欠落）：ポジションは欠損をまたいで保有し、待機中の注文は破棄します。価格が清算水準を飛び越えた場合は、その後の最初の価格で清算します。</translation>
    </message>
    <message>
        <source>Drawdown is measured at every bar&apos;s extremes from the highest close; ratios and value at risk use daily (UTC) closes, 365 days a year, no risk-free rate.</source>
        <translation>ドローダウンは、各足の極値を最高の終値と比べて測ります。各比率とバリュー・アット・リスク（VaR）には日次（UTC）の終値を使い、1 年は 365 日、無リスク金利は考慮しません。</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>observe</source>
        <translation>監視</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>ペーパー</translation>
    </message>
    <message>
        <source>testnet</source>
        <translation>テストネット</translation>
    </message>
    <message>
        <source>live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>保護対象</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>ヘッジ</translation>
    </message>
    <message>
        <source>Hedge (paper)</source>
        <translation>ヘッジ（ペーパー）</translation>
    </message>
    <message>
        <source>Hedge (observed)</source>
        <translation>ヘッジ（監視）</translation>
    </message>
    <message>
        <source>%1 market</source>
        <translation>%1 市場</translation>
    </message>
    <message>
        <source>cautious</source>
        <translation>慎重</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>バランス</translation>
    </message>
    <message>
        <source>lean</source>
        <translation>軽量</translation>
    </message>
    <message>
        <source>More hedge, earlier: for positions that must not be lost.</source>
        <translation>より多くのヘッジを、より早く：失うわけにいかないポジション向け。</translation>
    </message>
    <message>
        <source>The defaults.</source>
        <translation>既定値です。</translation>
    </message>
    <message>
        <source>Little hedge, seldom traded: for the tail only.</source>
        <translation>ヘッジは少なく、取引もまれ：テールリスク専用。</translation>
    </message>
    <message>
        <source>regime-adaptive</source>
        <translation>レジーム適応</translation>
    </message>
    <message>
        <source>static</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>inverse-volatility</source>
        <translation>逆ボラティリティ</translation>
    </message>
    <message>
        <source>minimum-variance</source>
        <translation>最小分散</translation>
    </message>
    <message>
        <source>liquidation-aware</source>
        <translation>清算考慮</translation>
    </message>
    <message>
        <source>loss-budget</source>
        <translation>損失予算</translation>
    </message>
    <message>
        <source>cost-aware</source>
        <translation>コスト考慮</translation>
    </message>
    <message>
        <source>composite</source>
        <translation>複合</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>定数</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>前日</translation>
    </message>
    <message>
        <source>mean of 5 days</source>
        <translation>5 日平均</translation>
    </message>
    <message>
        <source>mean of 22 days</source>
        <translation>22 日平均</translation>
    </message>
    <message>
        <source>weighted past</source>
        <translation>過去の加重値</translation>
    </message>
    <message>
        <source>last day&apos;s shock</source>
        <translation>前日のショック</translation>
    </message>
    <message>
        <source>variance before</source>
        <translation>直前の分散</translation>
    </message>
    <message>
        <source>mean of the window</source>
        <translation>期間の平均</translation>
    </message>
    <message>
        <source>first crash year</source>
        <translation>最初の暴落の年</translation>
    </message>
    <message>
        <source>pandemic</source>
        <translation>パンデミック</translation>
    </message>
    <message>
        <source>squeeze up</source>
        <translation>踏み上げ</translation>
    </message>
    <message>
        <source>futures flush</source>
        <translation>先物の投げ売り</translation>
    </message>
    <message>
        <source>weekend flush</source>
        <translation>週末の投げ売り</translation>
    </message>
    <message>
        <source>lender halts withdrawals</source>
        <translation>レンディング業者の出金停止</translation>
    </message>
    <message>
        <source>below the last peak</source>
        <translation>前回の高値割れ</translation>
    </message>
    <message>
        <source>carry unwinds</source>
        <translation>キャリー取引の巻き戻し</translation>
    </message>
    <message>
        <source>A floor that rises with leverage, and more hedge as the market turns from calm to turbulent.</source>
        <translation>レバレッジとともに上がる下限。市場が平穏から波乱に変わるにつれてヘッジを増やします。</translation>
    </message>
    <message>
        <source>One ratio, always.</source>
        <translation>常に 1 つの比率です。</translation>
    </message>
    <message>
        <source>Hedges what volatility is above a target, so that what is left open moves equally much at all times.</source>
        <translation>目標を上回るボラティリティをヘッジし、残した部分の変動を常に同程度にします。</translation>
    </message>
    <message>
        <source>The ratio that leaves the least variance, from how protected position and hedge move together.</source>
        <translation>保護対象ポジションとヘッジの連動から求めた、残る分散が最小になる比率です。</translation>
    </message>
    <message>
        <source>The smallest hedge that keeps the probability of liquidation under a limit, if margin is moved in time.</source>
        <translation>証拠金を間に合うように移動すれば、清算確率を限度未満に保てる最小のヘッジです。</translation>
    </message>
    <message>
        <source>The smallest hedge that keeps the loss in a stress move within a budget.</source>
        <translation>ストレス変動の損失を予算内に保つ最小のヘッジです。</translation>
    </message>
    <message>
        <source>Weighs the variance taken away against funding, and trades only where it pays its fee.</source>
        <translation>除去する分散と資金調達料を比べ、手数料に見合う場合だけ取引します。</translation>
    </message>
    <message>
        <source>A weighted mean of the others.</source>
        <translation>ほかの戦略の加重平均です。</translation>
    </message>
    <message>
        <source>Minimum ratio</source>
        <translation>最小比率</translation>
    </message>
    <message>
        <source>Ratio per turn of leverage</source>
        <translation>レバレッジ 1 倍あたりの比率</translation>
    </message>
    <message>
        <source>Reference leverage</source>
        <translation>基準レバレッジ</translation>
    </message>
    <message>
        <source>Ratio when calm</source>
        <translation>平穏時の比率</translation>
    </message>
    <message>
        <source>Ratio when normal</source>
        <translation>通常時の比率</translation>
    </message>
    <message>
        <source>Ratio when turbulent</source>
        <translation>波乱時の比率</translation>
    </message>
    <message>
        <source>Maximum ratio</source>
        <translation>最大比率</translation>
    </message>
    <message>
        <source>Cap when sideways</source>
        <translation>横ばい時の上限</translation>
    </message>
    <message>
        <source>Sideways below</source>
        <translation>横ばいのしきい値</translation>
    </message>
    <message>
        <source>Static ratio</source>
        <translation>固定比率</translation>
    </message>
    <message>
        <source>Target volatility</source>
        <translation>目標ボラティリティ</translation>
    </message>
    <message>
        <source>Calm below</source>
        <translation>平穏の上限</translation>
    </message>
    <message>
        <source>Turbulent above</source>
        <translation>波乱の下限</translation>
    </message>
    <message>
        <source>Regime hysteresis</source>
        <translation>レジームのヒステリシス</translation>
    </message>
    <message>
        <source>Volatility half-life</source>
        <translation>ボラティリティの半減期</translation>
    </message>
    <message>
        <source>Signals: tight to loose</source>
        <translation>シグナル：敏感～鈍感</translation>
    </message>
    <message>
        <source>Ratio added by a signal</source>
        <translation>シグナルによる加算比率</translation>
    </message>
    <message>
        <source>Critical distance</source>
        <translation>危険距離</translation>
    </message>
    <message>
        <source>Critical ratio</source>
        <translation>危険時の比率</translation>
    </message>
    <message>
        <source>Largest touch probability</source>
        <translation>最大到達確率</translation>
    </message>
    <message>
        <source>Touch horizon</source>
        <translation>到達の期間</translation>
    </message>
    <message>
        <source>Stress move</source>
        <translation>ストレス変動</translation>
    </message>
    <message>
        <source>Loss budget</source>
        <translation>損失予算</translation>
    </message>
    <message>
        <source>Largest loss</source>
        <translation>最大損失</translation>
    </message>
    <message>
        <source>Safety of the hedge account</source>
        <translation>ヘッジアカウントの安全</translation>
    </message>
    <message>
        <source>Risk aversion</source>
        <translation>リスク回避度</translation>
    </message>
    <message>
        <source>Least leverage to hedge</source>
        <translation>ヘッジする最小レバレッジ</translation>
    </message>
    <message>
        <source>Least position to hedge</source>
        <translation>ヘッジする最小ポジション</translation>
    </message>
    <message>
        <source>No-trade band</source>
        <translation>無取引バンド</translation>
    </message>
    <message>
        <source>Smallest trade</source>
        <translation>最小取引額</translation>
    </message>
    <message>
        <source>Cool-down</source>
        <translation>クールダウン</translation>
    </message>
    <message>
        <source>Wait as maker</source>
        <translation>メイカー待機時間</translation>
    </message>
    <message>
        <source>Share of the depth</source>
        <translation>板の厚みに対する割合</translation>
    </message>
    <message>
        <source>Price collar</source>
        <translation>価格カラー</translation>
    </message>
    <message>
        <source>Largest order</source>
        <translation>最大注文</translation>
    </message>
    <message>
        <source>Largest hedge position</source>
        <translation>最大ヘッジポジション</translation>
    </message>
    <message>
        <source>Largest hedge ratio</source>
        <translation>最大ヘッジ比率</translation>
    </message>
    <message>
        <source>Orders a minute</source>
        <translation>毎分の注文数</translation>
    </message>
    <message>
        <source>Orders a day</source>
        <translation>1 日の注文数</translation>
    </message>
    <message>
        <source>Cancels a minute</source>
        <translation>毎分のキャンセル数</translation>
    </message>
    <message>
        <source>Notional a day</source>
        <translation>1 日の想定元本</translation>
    </message>
    <message>
        <source>Cost budget a day</source>
        <translation>1 日のコスト予算</translation>
    </message>
    <message>
        <source>Cost budget a month</source>
        <translation>月間コスト予算</translation>
    </message>
    <message>
        <source>Oldest market data</source>
        <translation>市場データの最大経過時間</translation>
    </message>
    <message>
        <source>Largest clock offset</source>
        <translation>時計の最大のずれ</translation>
    </message>
    <message>
        <source>Weight: static</source>
        <translation>ウェイト：固定</translation>
    </message>
    <message>
        <source>Weight: regime-adaptive</source>
        <translation>ウェイト：レジーム適応</translation>
    </message>
    <message>
        <source>Weight: inverse-volatility</source>
        <translation>ウェイト：逆ボラティリティ</translation>
    </message>
    <message>
        <source>Weight: minimum-variance</source>
        <translation>ウェイト：最小分散</translation>
    </message>
    <message>
        <source>Weight: liquidation-aware</source>
        <translation>ウェイト：清算考慮</translation>
    </message>
    <message>
        <source>Weight: loss-budget</source>
        <translation>ウェイト：損失予算</translation>
    </message>
    <message>
        <source>Weight: cost-aware</source>
        <translation>ウェイト：コスト考慮</translation>
    </message>
    <message>
        <source>The hedge never falls below this share of the protected exposure, before leverage is counted.</source>
        <translation>ヘッジは、レバレッジを考慮する前の段階で、保護対象エクスポージャーのこの割合を下回ることはありません。</translation>
    </message>
    <message>
        <source>How much each turn of effective leverage above the reference raises the minimum ratio.</source>
        <translation>実効レバレッジが基準を 1 倍上回るごとに、最小比率を引き上げる幅です。</translation>
    </message>
    <message>
        <source>Effective leverage from which the minimum ratio starts to rise.</source>
        <translation>最小比率が上がり始める実効レバレッジです。</translation>
    </message>
    <message>
        <source>Ratio aimed at in a calm market, where the minimum does not ask for more.</source>
        <translation>平穏な市場での目標比率です（最小比率がそれ以上を求めない場合）。</translation>
    </message>
    <message>
        <source>Ratio aimed at in a normal market.</source>
        <translation>通常の市場での目標比率です。</translation>
    </message>
    <message>
        <source>Ratio aimed at in a turbulent market.</source>
        <translation>波乱の市場での目標比率です。</translation>
    </message>
    <message>
        <source>The hedge never exceeds this share of the protected exposure; 100 % is flat.</source>
        <translation>ヘッジは、保護対象エクスポージャーのこの割合を超えることはありません。100 % はニュートラルです。</translation>
    </message>
    <message>
        <source>In a calm market without direction the hedge stays at or under this share: over-hedging there only costs. The minimum goes first.</source>
        <translation>方向感のない平穏な市場では、ヘッジをこの割合以下に保ちます：そこでの過剰なヘッジはコストになるだけです。最小比率が優先します。</translation>
    </message>
    <message>
        <source>The market counts as sideways while net move / travelled path of the last 60 candles is below this; 0 switches the cap off.</source>
        <translation>直近 60 本のローソク足の純変動 / 総移動距離がこれを下回る間、市場は横ばいとみなします。0 は上限を無効にします。</translation>
    </message>
    <message>
        <source>The ratio of the static strategy.</source>
        <translation>固定戦略の比率です。</translation>
    </message>
    <message>
        <source>Annualised volatility that the inverse-volatility strategy leaves open.</source>
        <translation>逆ボラティリティ戦略がヘッジせずに残す年率ボラティリティです。</translation>
    </message>
    <message>
        <source>Annualised volatility below which the market counts as calm.</source>
        <translation>市場を平穏とみなす年率ボラティリティの上限です。</translation>
    </message>
    <message>
        <source>Annualised volatility above which the market counts as turbulent.</source>
        <translation>市場を波乱とみなす年率ボラティリティの下限です。</translation>
    </message>
    <message>
        <source>By how much a threshold must be passed on the way back before a regime is left.</source>
        <translation>レジームを離れる前に、戻りの際にしきい値をどれだけ越える必要があるかです。</translation>
    </message>
    <message>
        <source>Age at which a return counts half in the volatility that drives the regime; takes effect at the next start.</source>
        <translation>レジームを決めるボラティリティで、リターンの重みが半分になる経過時間です。次回の起動時に有効になります。</translation>
    </message>
    <message>
        <source>When correlation signals act: 0 at small breaks of correlation and basis (early, often, dearer), 1 at large ones (late, seldom).</source>
        <translation>相関シグナルが作動する時点：0 は相関とベーシスの小さな崩れで（早く、頻繁に、割高）、1 は大きな崩れで（遅く、まれに）。</translation>
    </message>
    <message>
        <source>What an active correlation signal adds to the target; 0 switches the signals off.</source>
        <translation>作動中の相関シグナルが目標に加える値です。0 はシグナルを無効にします。</translation>
    </message>
    <message>
        <source>Liquidation nearer than this many expected one-day moves tightens the hedge, whatever the strategy says.</source>
        <translation>清算までの距離が 1 日の予想変動のこの倍数を切ると、戦略にかかわらずヘッジを強化します。</translation>
    </message>
    <message>
        <source>Ratio that the tightening reaches as the distance to liquidation goes to zero.</source>
        <translation>清算までの距離がゼロに近づくにつれ、強化が到達する比率です。</translation>
    </message>
    <message>
        <source>The liquidation-aware strategy keeps the probability of touching liquidation at or under this.</source>
        <translation>清算考慮戦略は、清算に達する確率をこの値以下に保ちます。</translation>
    </message>
    <message>
        <source>Time within which that probability counts.</source>
        <translation>その確率を数える期間です。</translation>
    </message>
    <message>
        <source>The move against the position for which losses are bounded.</source>
        <translation>損失を限定する対象となる、ポジションに不利な変動です。</translation>
    </message>
    <message>
        <source>Share of the protected equity that the loss-budget strategy is ready to lose in a stress move.</source>
        <translation>損失予算戦略がストレス変動で失うことを許容する、保護対象の純資産の割合です。</translation>
    </message>
    <message>
        <source>Whatever the strategy: the hedge is raised until a stress move costs no more than this share of the protected equity.</source>
        <translation>戦略にかかわらず：ストレス変動の損失が保護対象の純資産のこの割合以下になるまで、ヘッジを引き上げます。</translation>
    </message>
    <message>
        <source>The hedge stays so small that its own account outlives a move of this many expected days against it; 0 switches that off.</source>
        <translation>ヘッジを小さく抑え、ヘッジに不利なこの日数分の予想変動にも自身のアカウントが耐えられるようにします。0 はこれを無効にします。</translation>
    </message>
    <message>
        <source>Weight of variance against cost in the cost-aware strategy; higher hedges more.</source>
        <translation>コスト考慮戦略における、コストに対する分散の重みです。大きいほど多くヘッジします。</translation>
    </message>
    <message>
        <source>A position under this effective leverage is not hedged: it can hardly be liquidated, and the hedge would not pay.</source>
        <translation>実効レバレッジがこれを下回るポジションはヘッジしません：清算される可能性はほとんどなく、ヘッジの採算も合いません。</translation>
    </message>
    <message>
        <source>A position of a smaller notional is not hedged: fees and the smallest trade would eat the use.</source>
        <translation>想定元本がこれより小さいポジションはヘッジしません：手数料と最小取引額で効果が失われます。</translation>
    </message>
    <message>
        <source>Half-width of the band around the target inside which nothing is traded.</source>
        <translation>目標を中心とするバンドの半幅です。その内側では取引しません。</translation>
    </message>
    <message>
        <source>Adjustments of a smaller notional wait.</source>
        <translation>想定元本がこれより小さい調整は待機します。</translation>
    </message>
    <message>
        <source>Shortest time between two adjustments; not applied while liquidation is critical.</source>
        <translation>2 回の調整の間の最短時間です。清算が危険な間は適用しません。</translation>
    </message>
    <message>
        <source>How long an order may rest as maker before what is left of it takes liquidity; shorter as liquidation nears, 0 takes at once.</source>
        <translation>注文がメイカーとして待機できる時間です。その後、残りはテイカーになります。清算が近いほど短くなり、0 は直ちにテイカーになります。</translation>
    </message>
    <message>
        <source>No order is larger than this share of what the book offers inside the price collar; the rest follows in further orders.</source>
        <translation>どの注文も、価格カラー内で板が提供する数量のこの割合を超えません。残りは後続の注文で続けます。</translation>
    </message>
    <message>
        <source>An order&apos;s limit price is never farther than this from mark and index price.</source>
        <translation>注文の指値は、マーク価格とインデックス価格からこれより離れることはありません。</translation>
    </message>
    <message>
        <source>Larger adjustments are split.</source>
        <translation>これより大きい調整は分割します。</translation>
    </message>
    <message>
        <source>No order may take the hedge beyond this notional.</source>
        <translation>どの注文も、この想定元本を超えてヘッジを増やすことはできません。</translation>
    </message>
    <message>
        <source>No order may take the hedge beyond this share of the protected exposure, whatever the strategy or a manual ratio asks for.</source>
        <translation>戦略や手動の比率が何を求めても、どの注文も、保護対象エクスポージャーのこの割合を超えてヘッジを増やすことはできません。</translation>
    </message>
    <message>
        <source>More hedge orders than this in one minute are held back.</source>
        <translation>1 分間にこれを超えるヘッジ注文は見送ります。</translation>
    </message>
    <message>
        <source>More hedge orders than this in one UTC day are held back.</source>
        <translation>UTC の 1 日にこれを超えるヘッジ注文は見送ります。</translation>
    </message>
    <message>
        <source>Past this many cancelled orders in one minute no new order rests as maker: all take liquidity at once.</source>
        <translation>1 分間のキャンセルがこれを超えると、新しい注文はメイカーとして待機せず、すべて直ちにテイカーになります。</translation>
    </message>
    <message>
        <source>Once the orders of one UTC day add up to this, only reductions and critical tightening are traded.</source>
        <translation>UTC の 1 日の注文の合計がこれに達すると、以後は減少と危険時の強化だけを取引します。</translation>
    </message>
    <message>
        <source>Once fees, funding and slippage of the day pass this, only reductions and critical tightening are traded.</source>
        <translation>当日の手数料、資金調達料、スリッページの合計がこれを超えると、以後は減少と危険時の強化だけを取引します。</translation>
    </message>
    <message>
        <source>Once fees, funding and slippage of the month pass this, only reductions and critical tightening are traded.</source>
        <translation>当月の手数料、資金調達料、スリッページの合計がこれを超えると、以後は減少と危険時の強化だけを取引します。</translation>
    </message>
    <message>
        <source>Market data older than this stop trading; account data twelve times as old.</source>
        <translation>市場データがこれより古いと取引を止めます。アカウントデータはその 12 倍です。</translation>
    </message>
    <message>
        <source>A computer clock farther than this from the exchange&apos;s stops trading; the offset itself is measured and allowed for.</source>
        <translation>コンピューターの時計が取引所の時計とこれより離れると取引を止めます。ずれ自体は測定して補正します。</translation>
    </message>
    <message>
        <source>Share of the static strategy in the composite one; the weights are divided by their sum.</source>
        <translation>複合戦略に占める固定戦略の割合です。ウェイトは合計で割ります。</translation>
    </message>
    <message>
        <source>Share of the regime-adaptive strategy in the composite one.</source>
        <translation>複合戦略に占めるレジーム適応戦略の割合です。</translation>
    </message>
    <message>
        <source>Share of the inverse-volatility strategy in the composite one.</source>
        <translation>複合戦略に占める逆ボラティリティ戦略の割合です。</translation>
    </message>
    <message>
        <source>Share of the minimum-variance strategy in the composite one.</source>
        <translation>複合戦略に占める最小分散戦略の割合です。</translation>
    </message>
    <message>
        <source>Share of the liquidation-aware strategy in the composite one.</source>
        <translation>複合戦略に占める清算考慮戦略の割合です。</translation>
    </message>
    <message>
        <source>Share of the loss-budget strategy in the composite one.</source>
        <translation>複合戦略に占める損失予算戦略の割合です。</translation>
    </message>
    <message>
        <source>Share of the cost-aware strategy in the composite one.</source>
        <translation>複合戦略に占めるコスト考慮戦略の割合です。</translation>
    </message>
    <message>
        <source>Parameter set in force: %1.</source>
        <translation>適用中のパラメーターセット：%1。</translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation>理由：%1。</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>%1 行目：%2</translation>
    </message>
    <message>
        <source>this is not valid JSON</source>
        <translation>有効な JSON ではありません</translation>
    </message>
    <message>
        <source>choose a file that Ballast has exported</source>
        <translation>Ballast がエクスポートしたファイルを選んでください</translation>
    </message>
    <message>
        <source>the file holds no parameter set</source>
        <translation>ファイルにパラメーターセットがありません</translation>
    </message>
    <message>
        <source>the parameter set is of another version of the format</source>
        <translation>パラメーターセットの形式のバージョンが異なります</translation>
    </message>
    <message>
        <source>update Ballast first</source>
        <translation>先に Ballast を更新してください</translation>
    </message>
    <message>
        <source>there is no parameter &apos;%1&apos;</source>
        <translation>「%1」というパラメーターはありません</translation>
    </message>
    <message>
        <source>it may be of another version; leave it out</source>
        <translation>別のバージョンのものかもしれません。取り除いてください</translation>
    </message>
    <message>
        <source>%1 is no number</source>
        <translation>%1 は数値ではありません</translation>
    </message>
    <message>
        <source>write it as a number, without quotes</source>
        <translation>引用符なしの数値で書いてください</translation>
    </message>
    <message>
        <source>%1 is no text</source>
        <translation>%1 はテキストではありません</translation>
    </message>
    <message>
        <source>write it in quotes</source>
        <translation>引用符で囲んでください</translation>
    </message>
    <message>
        <source>the file %1 can&apos;t be read: %2</source>
        <translation>ファイル %1 を読み取れません：%2</translation>
    </message>
    <message>
        <source>check that it is there and may be read</source>
        <translation>ファイルがあり、読み取れることを確認してください</translation>
    </message>
    <message>
        <source>the file %1 can&apos;t be written: %2</source>
        <translation>ファイル %1 に書き込めません：%2</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>別のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>a manual ratio must lie between 0 and the maximum ratio</source>
        <translation>手動の比率は 0 から最大比率までの間でなければなりません</translation>
    </message>
    <message>
        <source>choose 0 to %1 %</source>
        <translation>0 から %1 % までの間で選んでください</translation>
    </message>
    <message>
        <source>the override would end before it starts</source>
        <translation>手動設定の終了が開始より前になります</translation>
    </message>
    <message>
        <source>choose a later expiry</source>
        <translation>より遅い期限を選んでください</translation>
    </message>
    <message>
        <source>%1 holds sessions on the simulated exchange, which are no evidence</source>
        <translation>%1 にあるのはシミュレーション取引所のセッションで、実績になりません</translation>
    </message>
    <message>
        <source>%1 holds sessions of another mode (%2), which are no evidence</source>
        <translation>%1 にあるのは別のモード（%2）のセッションで、実績になりません</translation>
    </message>
    <message>
        <source>run &apos;ballast %1&apos; at the exchange itself, and leave --db and --evidence out</source>
        <translation>実際の取引所で「ballast %1」を実行し、--db と --evidence を外してください</translation>
    </message>
    <message>
        <source>Everything has been read anew since the clock jumped.</source>
        <translation>時計が飛んだ後、すべてを読み直しました。</translation>
    </message>
    <message>
        <source>No limit holds the hedge back any more.</source>
        <translation>ヘッジを抑えているリミットはもうありません。</translation>
    </message>
    <message>
        <source>The hedge has cost %1 this day, its budget is %2: only what makes the hedge smaller, or is urgent because liquidation is near, is still sent.</source>
        <translation>本日のヘッジコストは %1、予算は %2 です：ヘッジを小さくする注文か、清算が近く緊急の注文だけを引き続き送信します。</translation>
    </message>
    <message>
        <source>The hedge has cost %1 this month, its budget is %2: only what makes the hedge smaller, or is urgent because liquidation is near, is still sent.</source>
        <translation>今月のヘッジコストは %1、予算は %2 です：ヘッジを小さくする注文か、清算が近く緊急の注文だけを引き続き送信します。</translation>
    </message>
    <message>
        <source>The hedge&apos;s cost of this day is within its budget.</source>
        <translation>本日のヘッジコストは予算内です。</translation>
    </message>
    <message>
        <source>The hedge&apos;s cost of this month is within its budget.</source>
        <translation>今月のヘッジコストは予算内です。</translation>
    </message>
    <message>
        <source>The hedge account no longer holds the position that is not the hedge.</source>
        <translation>ヘッジではないポジションは、ヘッジアカウントにもうありません。</translation>
    </message>
    <message>
        <source>The order that Ballast did not send no longer rests (%1).</source>
        <translation>Ballast が送っていない注文はもう残っていません（%1）。</translation>
    </message>
    <message>
        <source>The fate of the hedge order is known: %1.</source>
        <translation>ヘッジ注文の結果が判明しました：%1。</translation>
    </message>
    <message>
        <source>The exchange takes hedge orders again.</source>
        <translation>取引所は再びヘッジ注文を受け付けています。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with the exchange&apos;s.</source>
        <translation>このコンピューターの時計は取引所の時計と合っています。</translation>
    </message>
    <message>
        <source>The liquidation prices of %1 agree with the venue&apos;s again.</source>
        <translation>%1 の清算価格は再び取引所の値と一致しています。</translation>
    </message>
    <message>
        <source>An order of the last session has no known end (%1); it is being asked for.</source>
        <translation>前回のセッションの注文 1 件の結果が不明です（%1）。照会しています。</translation>
    </message>
    <message>
        <source>No margin has to be moved any more.</source>
        <translation>証拠金を移動する必要はもうありません。</translation>
    </message>
    <message>
        <source>Liquidation of %1 is %2 % away.</source>
        <translation>%1の清算まで %2 % です。</translation>
    </message>
    <message>
        <source>Add %1 to the margin of that isolated position itself; a transfer to the account does not reach it, before %2 (the market gets there by then with 5 % probability).</source>
        <translation>%2 までに（それまでに市場がそこに達する確率は 5 %）、その分離ポジション自体の証拠金に %1 を追加してください。アカウントへの振替はそこに届きません。</translation>
    </message>
    <message>
        <source>Add %1 to the margin of that isolated position itself; a transfer to the account does not reach it, at once.</source>
        <translation>直ちに、その分離ポジション自体の証拠金に %1 を追加してください。アカウントへの振替はそこに届きません。</translation>
    </message>
    <message>
        <source>Move %1 from %2 to it, before %3 (the market gets there by then with 5 % probability).</source>
        <translation>%3 までに（それまでに市場がそこに達する確率は 5 %）、%2からそこへ %1 を移動してください。</translation>
    </message>
    <message>
        <source>Move %1 from %2 to it, at once.</source>
        <translation>直ちに、%2からそこへ %1 を移動してください。</translation>
    </message>
    <message>
        <source>It needs %1; %2 can spare %3, the rest has to come from elsewhere, before %4 (the market gets there by then with 5 % probability).</source>
        <translation>%1 が必要です。%2が出せるのは %3 で、残りは %4 までに別のところから移す必要があります（それまでに市場がそこに達する確率は 5 %）。</translation>
    </message>
    <message>
        <source>It needs %1; %2 can spare %3, the rest has to come from elsewhere, at once.</source>
        <translation>%1 が必要です。%2が出せるのは %3 で、残りは直ちに別のところから移す必要があります。</translation>
    </message>
    <message>
        <source>Ballast moves no more by itself: %1 is the limit.</source>
        <translation>Ballast が自動で移動するのはここまでです：制限は%1です。</translation>
    </message>
    <message>
        <source>what the hedge account can spare</source>
        <translation>ヘッジアカウントが出せる額</translation>
    </message>
    <message>
        <source>the largest transfer</source>
        <translation>最大振替額</translation>
    </message>
    <message>
        <source>the transfers of a day</source>
        <translation>1 日の振替総額</translation>
    </message>
    <message>
        <source>the time between transfers</source>
        <translation>振替の間隔</translation>
    </message>
    <message>
        <source>the smallest transfer</source>
        <translation>最小振替額</translation>
    </message>
    <message>
        <source>Liquidation is %1 % away: %2 of margin are on their way from %3 to %4.</source>
        <translation>清算まで %1 % です：証拠金 %2 を%3から%4へ移動しています。</translation>
    </message>
    <message>
        <source>It is not known yet whether %1 have moved to %2; the exchange is asked.</source>
        <translation>%1 が%2へ移動したかどうかはまだ不明です。取引所に照会しています。</translation>
    </message>
    <message>
        <source>No word on a transfer of %1 to %2: its fate is being asked for, and nothing else is moved until it is known.</source>
        <translation>%2への %1 の振替に応答がありません：結果を照会中で、判明するまで他に何も移動しません。</translation>
    </message>
    <message>
        <source>A transfer of %1 to %2 was refused.</source>
        <translation>%2への %1 の振替は拒否されました。</translation>
    </message>
    <message>
        <source>A transfer of %1 to %2 never reached the exchange; it is tried again.</source>
        <translation>%2への %1 の振替は取引所に届きませんでした。再試行します。</translation>
    </message>
    <message>
        <source>The exchange refused to move %1 to %2: %3. Move it by hand.</source>
        <translation>取引所は%2への %1 の移動を拒否しました：%3。手動で移動してください。</translation>
    </message>
    <message>
        <source>%1 of margin have arrived in %2.</source>
        <translation>証拠金 %1 が%2に届きました。</translation>
    </message>
    <message>
        <source>A transfer of %1 of the last session to %2 has no known end; it is being asked for.</source>
        <translation>前回のセッションの、%2への %1 の振替の結果が不明です。照会しています。</translation>
    </message>
    <message>
        <source>the hedge account</source>
        <translation>ヘッジアカウント</translation>
    </message>
    <message>
        <source>the protected account %1</source>
        <translation>保護対象アカウント「%1」</translation>
    </message>
    <message>
        <source>The engine works again.</source>
        <translation>エンジンは再び動いています。</translation>
    </message>
    <message>
        <source>Ballast&apos;s engine stands still: nothing is watched, and nothing is hedged. End Ballast and start it again.</source>
        <translation>Ballast のエンジンが停止しています：何も監視されず、何もヘッジされていません。Ballast を終了し、もう一度起動してください。</translation>
    </message>
    <message>
        <source>The order journal can be written again.</source>
        <translation>注文ジャーナルに再び書き込めます。</translation>
    </message>
    <message>
        <source>The order journal can&apos;t be written, and no order leaves before it is: %1</source>
        <translation>注文ジャーナルに書き込めません。書き込めるまで注文は一切出ません：%1</translation>
    </message>
    <message>
        <source>History can&apos;t be written, and waits in memory: %1</source>
        <translation>履歴に書き込めず、メモリー上で待機しています：%1</translation>
    </message>
    <message>
        <source>History is written again; nothing of it was lost.</source>
        <translation>履歴は再び書き込まれています。失われたものはありません。</translation>
    </message>
    <message>
        <source>A record could not be kept: %1</source>
        <translation>記録を保存できませんでした：%1</translation>
    </message>
    <message>
        <source>The history was not backed up: %1</source>
        <translation>履歴はバックアップされませんでした：%1</translation>
    </message>
    <message>
        <source>The history is backed up.</source>
        <translation>履歴はバックアップされています。</translation>
    </message>
    <message>
        <source>there is nothing to report yet in %1</source>
        <translation>%1 にはまだ報告する内容がありません</translation>
    </message>
    <message>
        <source>there is no time zone &apos;%1&apos;</source>
        <translation>タイムゾーン「%1」はありません</translation>
    </message>
    <message>
        <source>give an IANA name such as Europe/Berlin, America/New_York or UTC</source>
        <translation>Europe/Berlin、America/New_York、UTC などの IANA 名を指定してください</translation>
    </message>
    <message>
        <source>Move margin below</source>
        <translation>証拠金を移動する距離</translation>
    </message>
    <message>
        <source>When liquidation of the protected position is nearer than this, margin has to be moved to its account; 0 switches the margin bridge off.</source>
        <translation>保護対象ポジションの清算までの距離がこれより近いと、そのアカウントへ証拠金を移動する必要があります。0 は証拠金ブリッジを無効にします。</translation>
    </message>
    <message>
        <source>Distance to restore</source>
        <translation>回復する距離</translation>
    </message>
    <message>
        <source>As much margin is moved as puts liquidation this far away again.</source>
        <translation>清算が再びこの距離になるだけの証拠金を移動します。</translation>
    </message>
    <message>
        <source>Distance the hedge keeps</source>
        <translation>ヘッジが保つ距離</translation>
    </message>
    <message>
        <source>The hedge account parts only with what it does not need to outlive a move of this size against it.</source>
        <translation>ヘッジアカウントは、不利なこの大きさの変動に耐えるために必要のない分だけを出します。</translation>
    </message>
    <message>
        <source>Largest transfer</source>
        <translation>最大振替額</translation>
    </message>
    <message>
        <source>No single transfer between own accounts is larger; the rest follows later.</source>
        <translation>自身のアカウント間の 1 回の振替はこれを超えません。残りは後で続きます。</translation>
    </message>
    <message>
        <source>Transfers a day</source>
        <translation>1 日の振替総額</translation>
    </message>
    <message>
        <source>Once the transfers of one UTC day add up to this, no more is moved; the alert then names what is missing.</source>
        <translation>UTC の 1 日の振替の合計がこれに達すると、それ以上は移動しません。その後、アラートが不足分を示します。</translation>
    </message>
    <message>
        <source>Time between transfers</source>
        <translation>振替の間隔</translation>
    </message>
    <message>
        <source>Shortest time between two transfers, and after one that was refused.</source>
        <translation>2 回の振替の間、および拒否された振替の後の最短時間です。</translation>
    </message>
    <message>
        <source>last value</source>
        <translation>直近の値</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Trading is paused and resting orders of the hedge account are cancelled. No hedge position is known.</source>
        <translation>取引を一時停止し、ヘッジアカウントの未約定注文をキャンセルします。ヘッジポジションは把握されていません。</translation>
    </message>
    <message>
        <source>Trading is paused, resting orders of the hedge account are cancelled, and its position of %1 %2 (about %3) is closed at the market.</source>
        <translation>取引を一時停止し、ヘッジアカウントの未約定注文をキャンセルし、そのポジション %1 %2（約 %3）を成行で決済します。</translation>
    </message>
    <message>
        <source>It does not touch the protected account: its %1 %2 stay open, without a hedge, until you resume.</source>
        <translation>保護対象アカウントは操作しません。その %1 %2 は、再開するまでヘッジなしで保有されたままになります。</translation>
    </message>
    <message>
        <source>Flatten the hedge</source>
        <translation>ヘッジを全決済</translation>
    </message>
    <message>
        <source>Keep the hedge</source>
        <translation>ヘッジを維持</translation>
    </message>
    <message>
        <source>Hold to flatten</source>
        <translation>長押しで全決済</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>はい(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>いいえ(&amp;N)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Ballast %1. Report %2, time zone %3.</source>
        <translation>Ballast %1。レポート %2、タイムゾーン %3。</translation>
    </message>
    <message>
        <source>The first %1 of %2. All of them are in the CSV files, the workbook and the JSON.</source>
        <translation>%2 件のうち最初の %1 件です。全件は CSV ファイル、ワークブック、JSON にあります。</translation>
    </message>
    <message>
        <source>Report of the year %1</source>
        <translation>%1 年の年次レポート</translation>
    </message>
    <message>
        <source>Monthly report, %1</source>
        <translation>月次レポート、%1</translation>
    </message>
    <message>
        <source>%1, from the change of the clock %2</source>
        <translation>%1、時刻の切替後は %2</translation>
    </message>
    <message>
        <source>Period %1 to %2. Times in %3 (%4) where nothing else is said; the period in UTC: %5 to %6.</source>
        <translation>期間 %1 ～ %2。特に記載のない時刻は %3（%4）です。UTC での期間：%5 ～ %6。</translation>
    </message>
    <message>
        <source>The period is not over: what is shown ends with the newest sample, at %1.</source>
        <translation>期間は終了していません：表示は最新のサンプル（%1）までです。</translation>
    </message>
    <message>
        <source>No session of Ballast ran in this period. There is no statement; what was booked is listed all the same.</source>
        <translation>この期間に Ballast のセッションは動いていません。明細はありませんが、計上されたものは記載します。</translation>
    </message>
    <message>
        <source>A session ran for %1 of the period so far. Opening: %2. Closing: %3.</source>
        <translation>セッションが動いていたのは、これまでの期間の %1 です。期首：%2。期末：%3。</translation>
    </message>
    <message>
        <source>Ballast was not running when the period began: the statement opens with the closing of the one before, so that nothing falls between the two.</source>
        <translation>期間の開始時に Ballast は動いていませんでした：間に漏れがないように、明細は前の期間の期末から始まります。</translation>
    </message>
    <message>
        <source>The database begins within this period: the statement opens with the first sample, not with the first of the month.</source>
        <translation>データベースはこの期間の途中から始まります：明細は月初ではなく、最初のサンプルから始まります。</translation>
    </message>
    <message>
        <source>Closing equity</source>
        <translation>期末純資産</translation>
    </message>
    <message>
        <source>Result without transfers</source>
        <translation>振替を除く結果</translation>
    </message>
    <message>
        <source>Cost of the hedge</source>
        <translation>ヘッジコスト</translation>
    </message>
    <message>
        <source>%1, %2 of what it protects</source>
        <translation>%1、保護対象価値の %2</translation>
    </message>
    <message>
        <source>Variance removed</source>
        <translation>除去した分散</translation>
    </message>
    <message>
        <source>hourly changes, %1 hours</source>
        <translation>1 時間ごとの変化、%1 時間</translation>
    </message>
    <message>
        <source>Deepest drawdown</source>
        <translation>最大ドローダウン</translation>
    </message>
    <message>
        <source>without the hedge %1</source>
        <translation>ヘッジなしでは %1</translation>
    </message>
    <message>
        <source>Nearest to liquidation</source>
        <translation>清算への最接近</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>全アカウント</translation>
    </message>
    <message>
        <source>Core (protected)</source>
        <translation>コア（保護対象）</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>ヘッジ</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>明細</translation>
    </message>
    <message>
        <source>Amounts in %1</source>
        <translation>金額の単位：%1</translation>
    </message>
    <message>
        <source>Opening equity</source>
        <translation>期首純資産</translation>
    </message>
    <message>
        <source>Realised P&amp;L</source>
        <translation>実現損益</translation>
    </message>
    <message>
        <source>Change of unrealised P&amp;L</source>
        <translation>未実現損益の増減</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>手数料</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>資金調達料</translation>
    </message>
    <message>
        <source>Transfers in</source>
        <translation>振替入金</translation>
    </message>
    <message>
        <source>Transfers out</source>
        <translation>振替出金</translation>
    </message>
    <message>
        <source>Not explained</source>
        <translation>説明されない差額</translation>
    </message>
    <message>
        <source>The part that is not explained is what the equities moved beyond everything that was told: liquidation fees, interest, trades and transfers while Ballast was not running, or an equity sampled between two bookings.</source>
        <translation>説明されない差額とは、純資産の変動のうち、把握した項目を超える部分です：清算手数料、利息、Ballast が動いていない間の取引と振替、2 つの計上の間にサンプリングした純資産などです。</translation>
    </message>
    <message>
        <source>Where the change of unrealised P&amp;L is —, a position or its price at one of the ends is not known; it is then part of what is not explained.</source>
        <translation>未実現損益の増減が — の箇所は、期首または期末のポジションかその価格が不明です。その場合、説明されない差額に含まれます。</translation>
    </message>
    <message>
        <source>With the hedge and without it</source>
        <translation>ヘッジありとヘッジなし</translation>
    </message>
    <message>
        <source>Nothing was sampled that could be compared.</source>
        <translation>比較できるサンプルがありません。</translation>
    </message>
    <message>
        <source>With the hedge</source>
        <translation>ヘッジあり</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>ヘッジなし</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Worst hour</source>
        <translation>最悪の 1 時間</translation>
    </message>
    <message>
        <source>Effectiveness: %1 of the variance of hourly changes was removed (%2 hours compared, 24 are needed).</source>
        <translation>有効性：1 時間ごとの変化の分散のうち %1 を除去しました（%2 時間を比較、24 時間が必要）。</translation>
    </message>
    <message>
        <source>Equity, %1</source>
        <translation>純資産、%1</translation>
    </message>
    <message>
        <source>Equity of all accounts with the hedge and without it, transfers taken out.</source>
        <translation>ヘッジありとヘッジなしの全アカウントの純資産です。振替は除いています。</translation>
    </message>
    <message>
        <source>without the hedge</source>
        <translation>ヘッジなし</translation>
    </message>
    <message>
        <source>with the hedge</source>
        <translation>ヘッジあり</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>ドローダウン</translation>
    </message>
    <message>
        <source>Fall below the highest equity so far, with the hedge and without it.</source>
        <translation>それまでの最高純資産からの下落です。ヘッジありとヘッジなし。</translation>
    </message>
    <message>
        <source>What the hedge cost</source>
        <translation>ヘッジにかかったコスト</translation>
    </message>
    <message>
        <source>Paid, %1</source>
        <translation>支払い、%1</translation>
    </message>
    <message>
        <source>Of protected value</source>
        <translation>保護対象価値に対して</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Maker fees</source>
        <translation>メイカー手数料</translation>
    </message>
    <message>
        <source>%1 fills</source>
        <translation>約定 %1 件</translation>
    </message>
    <message>
        <source>Taker fees</source>
        <translation>テイカー手数料</translation>
    </message>
    <message>
        <source>%1 payments; received %2, paid %3</source>
        <translation>支払い %1 件。受取 %2、支払い %3</translation>
    </message>
    <message>
        <source>Slippage (estimate)</source>
        <translation>スリッページ（推定）</translation>
    </message>
    <message>
        <source>against the mid price at the decision; part of the realised P&amp;L</source>
        <translation>判断時の仲値に対する値。実現損益の一部</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>1 日あたり %1</translation>
    </message>
    <message>
        <source>Protected value: the mean notional of the protected positions in %1 while there was one, %2. Traded volume of the hedge: %3.</source>
        <translation>保護対象価値：ポジションがあった間の %1 の保護対象ポジションの平均想定元本、%2。ヘッジの取引高：%3。</translation>
    </message>
    <message>
        <source>%1 fees were paid in another currency: they stand in that currency&apos;s statement, not here.</source>
        <translation>手数料 %1 件は別の通貨で支払われました：ここではなく、その通貨の明細に記載します。</translation>
    </message>
    <message>
        <source>Fees, funding and slippage by day, %1</source>
        <translation>日別の手数料、資金調達料、スリッページ、%1</translation>
    </message>
    <message>
        <source>Cost of the hedge of each day; paid above zero.</source>
        <translation>日ごとのヘッジコストです。支払いはゼロより上です。</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Distance to liquidation</source>
        <translation>清算までの距離</translation>
    </message>
    <message>
        <source>nearest of the day</source>
        <translation>その日の最接近</translation>
    </message>
    <message>
        <source>No protected position with a liquidation price was sampled.</source>
        <translation>清算価格のある保護対象ポジションはサンプリングされていません。</translation>
    </message>
    <message>
        <source>The smallest distance of the period was %1 of the price, at %2.</source>
        <translation>期間中の最小距離は価格の %1（%2）でした。</translation>
    </message>
    <message>
        <source>Of the protected position that would be liquidated first, by Ballast&apos;s own calculation, sampled once a minute. A hedge in another account does not move this price; only margin does.</source>
        <translation>最初に清算されることになる保護対象ポジションについて、Ballast 自身の計算により、1 分ごとにサンプリングした値です。別アカウントのヘッジはこの価格を動かしません。動かすのは証拠金だけです。</translation>
    </message>
    <message>
        <source>Smallest distance to liquidation by day</source>
        <translation>日別の清算までの最小距離</translation>
    </message>
    <message>
        <source>Smallest distance of each day, as a share of the price.</source>
        <translation>日ごとの最小距離です（価格に対する割合）。</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>日別の内訳</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>約定</translation>
    </message>
    <message>
        <source>Slippage</source>
        <translation>スリッページ</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>純資産</translation>
    </message>
    <message>
        <source>Without the hedge</source>
        <translation>ヘッジなし</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>最接近</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>監視割合</translation>
    </message>
    <message>
        <source>Fills to slippage: hedge account, %1, paid above zero. Equity and without the hedge: changes of all accounts while a session ran, transfers taken out. Days begin at midnight in %2.</source>
        <translation>「約定」から「スリッページ」まで：ヘッジアカウント、%1、支払いはゼロより上。「純資産」と「ヘッジなし」：セッションが動いていた間の全アカウントの変化で、振替は除いています。1 日は %2 の午前 0 時に始まります。</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>No decision was recorded.</source>
        <translation>記録された判断はありません。</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Share of the time</source>
        <translation>時間の割合</translation>
    </message>
    <message>
        <source>%1 decisions were recorded.</source>
        <translation>%1 件の判断が記録されました。</translation>
    </message>
    <message>
        <source>Decisions that sent an order</source>
        <translation>注文を送信した判断</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Order, %1</source>
        <translation>注文、%1</translation>
    </message>
    <message>
        <source>Expected cost</source>
        <translation>予想コスト</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>order sent</source>
        <translation>注文を送信</translation>
    </message>
    <message>
        <source>Overrides and other interventions</source>
        <translation>手動設定とその他の介入</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>拒否：%1</translation>
    </message>
    <message>
        <source>There were none.</source>
        <translation>ありません。</translation>
    </message>
    <message>
        <source>The window came to the front %1 times.</source>
        <translation>ウィンドウが前面に表示されたのは %1 回です。</translation>
    </message>
    <message>
        <source>mode %1, strategy %2</source>
        <translation>モード %1、戦略 %2</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>インシデント</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重要度</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>計上</translation>
    </message>
    <message>
        <source>%1 orders were made: %2 filled, %3 cancelled, %4 expired, %5 refused, %6 without a known end.</source>
        <translation>注文 %1 件：約定 %2、キャンセル %3、失効 %4、拒否 %5、結果不明 %6。</translation>
    </message>
    <message>
        <source>There were no fills, no funding payments and no transfers.</source>
        <translation>約定、資金調達料の支払い、振替はありませんでした。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>売買</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手数料</translation>
    </message>
    <message>
        <source>As</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>buy</source>
        <translation>買い</translation>
    </message>
    <message>
        <source>sell</source>
        <translation>売り</translation>
    </message>
    <message>
        <source>maker</source>
        <translation>メイカー</translation>
    </message>
    <message>
        <source>taker</source>
        <translation>テイカー</translation>
    </message>
    <message>
        <source>Funding payments</source>
        <translation>資金調達料の受払い</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受取</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>振替</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>相手先</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>外部</translation>
    </message>
    <message>
        <source>† Before the period began, and after the last statement closed: counted in this one.</source>
        <translation>† 期間の開始前、前回の明細の締め後：この明細に含めます。</translation>
    </message>
    <message>
        <source>* Outside of the sampled time: not in this statement; after the closing it is in the next one.</source>
        <translation>* サンプリング時間外：この明細には含めません。期末より後のものは次の明細に含めます。</translation>
    </message>
    <message>
        <source>Method and signs</source>
        <translation>方法と符号</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
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
        <translation>無効</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>only watching</source>
        <translation>監視のみ</translation>
    </message>
    <message>
        <source>no protected position</source>
        <translation>保護対象ポジションなし</translation>
    </message>
    <message>
        <source>market data too old</source>
        <translation>市場データが古い</translation>
    </message>
    <message>
        <source>account data too old</source>
        <translation>アカウントデータが古い</translation>
    </message>
    <message>
        <source>no volatility yet</source>
        <translation>ボラティリティ未確定</translation>
    </message>
    <message>
        <source>order book not usable</source>
        <translation>オーダーブック使用不可</translation>
    </message>
    <message>
        <source>an order was on its way</source>
        <translation>注文が送信途中</translation>
    </message>
    <message>
        <source>position not confirmed</source>
        <translation>ポジション未確認</translation>
    </message>
    <message>
        <source>an order&apos;s fate was unknown</source>
        <translation>注文の結果が不明</translation>
    </message>
    <message>
        <source>inside the band</source>
        <translation>バンド内</translation>
    </message>
    <message>
        <source>cooling down</source>
        <translation>クールダウン中</translation>
    </message>
    <message>
        <source>below the smallest trade</source>
        <translation>最小取引額未満</translation>
    </message>
    <message>
        <source>cost budget used up</source>
        <translation>コスト予算を使い切り</translation>
    </message>
    <message>
        <source>no free margin</source>
        <translation>余剰証拠金なし</translation>
    </message>
    <message>
        <source>a hard limit</source>
        <translation>ハードリミット</translation>
    </message>
    <message>
        <source>somebody else traded</source>
        <translation>第三者の取引</translation>
    </message>
    <message>
        <source>clock off</source>
        <translation>時計のずれ</translation>
    </message>
    <message>
        <source>not reconciled yet</source>
        <translation>未照合</translation>
    </message>
    <message>
        <source>Closing = opening + realised P&amp;L + change of unrealised P&amp;L - fees + funding + transfers + what is not explained. Fees paid stand with a minus in the statement, funding received with a plus.</source>
        <translation>期末 = 期首 + 実現損益 + 未実現損益の増減 - 手数料 + 資金調達料 + 振替 + 説明されない差額。明細では、支払った手数料はマイナス、受け取った資金調達料はプラスで表します。</translation>
    </message>
    <message>
        <source>Fills, fees, funding and transfers are the exchange&apos;s own bookings, kept as exact decimals and added in the currency in which they were booked; nothing is converted. Fees in another currency have a statement of their own.</source>
        <translation>約定、手数料、資金調達料、振替は取引所自身の計上で、正確な小数で保持し、計上された通貨ごとに合計します。換算は行いません。別の通貨の手数料には、その通貨の明細があります。</translation>
    </message>
    <message>
        <source>Equities are sampled once a minute: wallet plus unrealised P&amp;L at the mark price. They are known for all protected accounts together and for the hedge account; a protected account that is one of several shows its bookings only.</source>
        <translation>純資産は 1 分ごとにサンプリングします：ウォレット残高とマーク価格での未実現損益の合計です。把握しているのは、全保護対象アカウントの合計とヘッジアカウントの値です。複数ある保護対象アカウントの 1 つについては、計上だけを示します。</translation>
    </message>
    <message>
        <source>The change of unrealised P&amp;L is what the trades and the marks at both ends made of the positions, less what of that was realised. It needs no entry price.</source>
        <translation>未実現損益の増減は、取引と期首・期末のマーク価格によってポジションに生じた損益から、そのうち実現した分を除いたものです。建値は必要ありません。</translation>
    </message>
    <message>
        <source>Without the hedge: the protected accounts as they were, plus what the hedge account held when its session began, untouched. It begins anew with each session; a time in which no session ran is in neither figure.</source>
        <translation>ヘッジなし：保護対象アカウントの実際の値に、セッション開始時にヘッジアカウントにあったものを手を付けずに加えた値です。セッションごとに新しく始まります。セッションが動いていない時間は、どちらの値にも含まれません。</translation>
    </message>
    <message>
        <source>Effectiveness is one minus the ratio of the variances of hourly changes, with and without the hedge. Drawdown is the fall below the highest equity so far, as a fraction.</source>
        <translation>有効性は、ヘッジありとヘッジなしの、1 時間ごとの変化の分散の比を 1 から引いた値です。ドローダウンは、それまでの最高純資産からの下落を比率で表したものです。</translation>
    </message>
    <message>
        <source>Costs of the hedge: fees and funding as booked in the hedge account, paid above zero; slippage is an estimate against the mid price at the decision, and is part of the realised P&amp;L already.</source>
        <translation>ヘッジコスト：手数料と資金調達料はヘッジアカウントでの計上額で、支払いはゼロより上です。スリッページは判断時の仲値に対する推定値で、すでに実現損益に含まれています。</translation>
    </message>
    <message>
        <source>A hedge in another account offsets losses of equity. It does not move the liquidation price of the protected position.</source>
        <translation>別アカウントのヘッジは純資産の損失を相殺しますが、保護対象ポジションの清算価格は動かしません。</translation>
    </message>
    <message>
        <source>This report is no tax advice. The tax files hold realised P&amp;L, fees and funding apart, so that nothing is counted twice.</source>
        <translation>このレポートは税務上の助言ではありません。税務用ファイルでは、二重計上を避けるため、実現損益、手数料、資金調達料を分けています。</translation>
    </message>
    <message>
        <source>A session ran for %1 of the period. Opening: %2. Closing: %3.</source>
        <translation>この期間の %1 でセッションが動作していました。期首：%2。期末：%3。</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Ballast can&apos;t start</source>
        <translation>Ballast を起動できません</translation>
    </message>
</context>
<context>
    <name>ballast::app::SessionDesk</name>
    <message>
        <source>Simulated exchange</source>
        <translation>シミュレーション取引所</translation>
    </message>
    <message>
        <source>Binance testnet</source>
        <translation>Binance テストネット</translation>
    </message>
    <message>
        <source>Binance</source>
        <translation>Binance</translation>
    </message>
</context>
<context>
    <name>ballast::ui</name>
    <message>
        <source>About Ballast</source>
        <translation>Ballast について</translation>
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
        <translation>コミット %1</translation>
    </message>
    <message>
        <source>Keeps a measured hedge beside leveraged Ethereum positions.
Free software under the GNU General Public License, version 3 or later. No warranty.</source>
        <translation>レバレッジをかけたイーサリアムのポジションの傍らに、計算されたヘッジを保ちます。
GNU 一般公衆ライセンス バージョン 3 以降に基づく自由ソフトウェアです。無保証です。</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Qt について</translation>
    </message>
    <message>
        <source>▲ Buy</source>
        <translation>▲ 買い</translation>
    </message>
    <message>
        <source>▼ Sell</source>
        <translation>▼ 売り</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市場</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>指値</translation>
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
        <translation> ポストオンリー</translation>
    </message>
    <message>
        <source>, reduce</source>
        <translation>、リデュースオンリー</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>計画済み</translation>
    </message>
    <message>
        <source>Journalled</source>
        <translation>記録済み</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>未約定</translation>
    </message>
    <message>
        <source>Partly filled</source>
        <translation>一部約定</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>約定</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>▲ Warning</source>
        <translation>▲ 警告</translation>
    </message>
    <message>
        <source>■ Critical</source>
        <translation>■ 重大</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>売買</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均価格</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Notional</source>
        <translation>想定元本</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手数料</translation>
    </message>
    <message>
        <source>Paid is +, a rebate is −</source>
        <translation>支払いは +、リベートは −</translation>
    </message>
    <message>
        <source>Realised P&amp;L</source>
        <translation>実現損益</translation>
    </message>
    <message>
        <source>Without fees</source>
        <translation>手数料を除く</translation>
    </message>
    <message>
        <source>Liquidity</source>
        <translation>流動性</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>メイカー</translation>
    </message>
    <message>
        <source>Taker</source>
        <translation>テイカー</translation>
    </message>
    <message>
        <source>Trade id</source>
        <translation>取引 ID</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重要度</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>No hedge order yet.</source>
        <translation>ヘッジ注文はまだありません。</translation>
    </message>
    <message>
        <source>No fill yet.</source>
        <translation>約定はまだありません。</translation>
    </message>
    <message>
        <source>Nothing to report.</source>
        <translation>報告事項はありません。</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>以降</translation>
    </message>
    <message>
        <source>When it was told first</source>
        <translation>最初に知らされた時刻</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>異常の内容</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>How often it happened</source>
        <translation>発生した回数</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>通知先</translation>
    </message>
    <message>
        <source>✓ delivered, ✕ not delivered, … on its way</source>
        <translation>✓ 配信済み、✕ 未配信、… 送信中</translation>
    </message>
    <message>
        <source>Mark price</source>
        <translation>マーク価格</translation>
    </message>
    <message>
        <source>Protected delta</source>
        <translation>保護対象のデルタ</translation>
    </message>
    <message>
        <source>Hedge delta</source>
        <translation>ヘッジのデルタ</translation>
    </message>
    <message>
        <source>Effective leverage</source>
        <translation>実効レバレッジ</translation>
    </message>
    <message>
        <source>Volatility, a year</source>
        <translation>ボラティリティ（年率）</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>レジーム</translation>
    </message>
    <message>
        <source>Liquidation distance</source>
        <translation>清算までの距離</translation>
    </message>
    <message>
        <source>in expected moves</source>
        <translation>予想変動で換算</translation>
    </message>
    <message>
        <source>Funding rate</source>
        <translation>資金調達率</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>スプレッド</translation>
    </message>
    <message>
        <source>Trend efficiency</source>
        <translation>トレンド効率</translation>
    </message>
    <message>
        <source>Market data age</source>
        <translation>市場データの経過時間</translation>
    </message>
    <message>
        <source>Account data age</source>
        <translation>アカウントデータの経過時間</translation>
    </message>
    <message>
        <source>Ratio before</source>
        <translation>変更前の比率</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>バンド</translation>
    </message>
    <message>
        <source>Expected cost</source>
        <translation>予想コスト</translation>
    </message>
    <message>
        <source>Risk removed, a day</source>
        <translation>除去したリスク（1 日）</translation>
    </message>
    <message>
        <source>Minimum ratio</source>
        <translation>最小比率</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>レバレッジ</translation>
    </message>
    <message>
        <source>Market regime</source>
        <translation>市場レジーム</translation>
    </message>
    <message>
        <source>Static ratio</source>
        <translation>固定比率</translation>
    </message>
    <message>
        <source>Volatility above target</source>
        <translation>目標を上回るボラティリティ</translation>
    </message>
    <message>
        <source>Variance taken away</source>
        <translation>除去した分散</translation>
    </message>
    <message>
        <source>Keeping liquidation unlikely</source>
        <translation>清算確率の抑制</translation>
    </message>
    <message>
        <source>Keeping the loss budget</source>
        <translation>損失予算の維持</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>資金調達料</translation>
    </message>
    <message>
        <source>Near liquidation</source>
        <translation>清算接近</translation>
    </message>
    <message>
        <source>Manual override</source>
        <translation>手動設定</translation>
    </message>
    <message>
        <source>Guardrails</source>
        <translation>ガードレール</translation>
    </message>
    <message>
        <source>Maximum ratio</source>
        <translation>最大比率</translation>
    </message>
    <message>
        <source>No-trade band</source>
        <translation>無取引バンド</translation>
    </message>
    <message>
        <source>Cool-down</source>
        <translation>クールダウン</translation>
    </message>
    <message>
        <source>Smallest trade</source>
        <translation>最小取引額</translation>
    </message>
    <message>
        <source>Daily cost budget</source>
        <translation>1 日のコスト予算</translation>
    </message>
    <message>
        <source>Largest order</source>
        <translation>最大注文</translation>
    </message>
    <message>
        <source>Largest position</source>
        <translation>最大ポジション</translation>
    </message>
    <message>
        <source>Orders a minute</source>
        <translation>毎分の注文数</translation>
    </message>
    <message>
        <source>Never through flat</source>
        <translation>直接の反転禁止</translation>
    </message>
    <message>
        <source>Largest loss</source>
        <translation>最大損失</translation>
    </message>
    <message>
        <source>Cap when sideways</source>
        <translation>横ばい時の上限</translation>
    </message>
    <message>
        <source>Safety of the hedge account</source>
        <translation>ヘッジアカウントの安全</translation>
    </message>
    <message>
        <source>Too small to pay</source>
        <translation>小さすぎて不採算</translation>
    </message>
    <message>
        <source>Monthly cost budget</source>
        <translation>月間コスト予算</translation>
    </message>
    <message>
        <source>Free margin of the hedge account</source>
        <translation>ヘッジアカウントの余剰証拠金</translation>
    </message>
    <message>
        <source>○ Held</source>
        <translation>○ 維持</translation>
    </message>
    <message>
        <source>▲ Increased</source>
        <translation>▲ 増加</translation>
    </message>
    <message>
        <source>▼ Reduced</source>
        <translation>▼ 縮小</translation>
    </message>
    <message>
        <source>■ Closed</source>
        <translation>■ 決済</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>平穏</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>Turbulent</source>
        <translation>波乱</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>being asked</source>
        <translation>照会中</translation>
    </message>
    <message>
        <source>Net exposure</source>
        <translation>ネットエクスポージャー</translation>
    </message>
    <message>
        <source>Delta of the protected positions plus delta of the hedge.</source>
        <translation>保護対象ポジションのデルタとヘッジのデルタの合計です。</translation>
    </message>
    <message>
        <source>Coins of the base currency; long +, short −.</source>
        <translation>ベース通貨のコイン数。ロングは +、ショートは −。</translation>
    </message>
    <message>
        <source>Positions as the exchange reports them.</source>
        <translation>取引所が報告するポジション。</translation>
    </message>
    <message>
        <source>Hedge ratio</source>
        <translation>ヘッジ比率</translation>
    </message>
    <message>
        <source>Minus the hedge&apos;s delta over the protected delta.</source>
        <translation>ヘッジのデルタの符号を反転し、保護対象のデルタで割った値です。</translation>
    </message>
    <message>
        <source>%; 0 % is no hedge, 100 % is flat.</source>
        <translation>%。0 % はヘッジなし、100 % はニュートラル。</translation>
    </message>
    <message>
        <source>Positions of both accounts, at the mark price.</source>
        <translation>両アカウントのポジション（マーク価格で評価）。</translation>
    </message>
    <message>
        <source>Target ratio</source>
        <translation>目標比率</translation>
    </message>
    <message>
        <source>What the strategy asks for, after the guardrails, or what you set by hand.</source>
        <translation>ガードレール適用後に戦略が求める値、または手動で設定した値です。</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>The decision in force; its reasons are in the panel Decisions.</source>
        <translation>適用中の判断。理由は「判断」パネルにあります。</translation>
    </message>
    <message>
        <source>Around the target; inside it nothing is traded.</source>
        <translation>目標の前後の範囲です。この内側では取引しません。</translation>
    </message>
    <message>
        <source>%, from lower to upper edge.</source>
        <translation>%、下限から上限まで。</translation>
    </message>
    <message>
        <source>Parameter “No-trade band”, or the strategy&apos;s own.</source>
        <translation>パラメーター「無取引バンド」、または戦略自身のもの。</translation>
    </message>
    <message>
        <source>The floor under every target: it rises with leverage.</source>
        <translation>すべての目標の下限です。レバレッジとともに上がります。</translation>
    </message>
    <message>
        <source>Parameters “Minimum ratio”, “Ratio per turn of leverage” and “Reference leverage”.</source>
        <translation>パラメーター「最小比率」「レバレッジ 1 倍あたりの比率」「基準レバレッジ」。</translation>
    </message>
    <message>
        <source>Liquidation price</source>
        <translation>清算価格</translation>
    </message>
    <message>
        <source>Mark price at which equity equals maintenance margin, by the exchange&apos;s own tiers. A hedge in another account does not move it.</source>
        <translation>純資産が維持証拠金と等しくなるマーク価格です。取引所自身の証拠金ティアで計算します。別のアカウントのヘッジでは動きません。</translation>
    </message>
    <message>
        <source>Quote currency.</source>
        <translation>クォート通貨。</translation>
    </message>
    <message>
        <source>Worked out here, and compared with what the exchange reports.</source>
        <translation>ここで計算し、取引所の報告値と照合します。</translation>
    </message>
    <message>
        <source>From the mark price to the liquidation price of the position that dies first; also in σ, moves expected in one day.</source>
        <translation>マーク価格から、最初に清算されるポジションの清算価格までの距離です。σ（1 日の予想変動）でも示します。</translation>
    </message>
    <message>
        <source>% of the mark price; − below it.</source>
        <translation>マーク価格に対する %。下側は −。</translation>
    </message>
    <message>
        <source>Liquidation price, mark price and forecast volatility.</source>
        <translation>清算価格、マーク価格、予測ボラティリティ。</translation>
    </message>
    <message>
        <source>Touch probability</source>
        <translation>到達確率</translation>
    </message>
    <message>
        <source>Probability that the price touches the liquidation price within 1 h, 24 h or 7 d.</source>
        <translation>価格が 1 時間、24 時間、7 日以内に清算価格に達する確率です。</translation>
    </message>
    <message>
        <source>%; the formula understates the fat tails of crypto.</source>
        <translation>%。この式は暗号資産のファットテールを過小評価します。</translation>
    </message>
    <message>
        <source>Closed form for a random walk at the forecast volatility.</source>
        <translation>予測ボラティリティのランダムウォークの閉形式解。</translation>
    </message>
    <message>
        <source>Fee bleed</source>
        <translation>コスト流出</translation>
    </message>
    <message>
        <source>What the hedge costs: fees, funding and slippage.</source>
        <translation>ヘッジにかかるコスト：手数料、資金調達料、スリッページです。</translation>
    </message>
    <message>
        <source>Quote currency; paid is +.</source>
        <translation>クォート通貨。支払いは +。</translation>
    </message>
    <message>
        <source>Fees and funding booked by the exchange; slippage against the mid price at the decision.</source>
        <translation>取引所が計上した手数料と資金調達料。スリッページは判断時の仲値に対する値。</translation>
    </message>
    <message>
        <source>Projected cost</source>
        <translation>見込みコスト</translation>
    </message>
    <message>
        <source>The month&apos;s cost at the pace so far; also as a share of the protected notional.</source>
        <translation>これまでのペースによる当月のコストです。保護対象の想定元本に対する割合でも示します。</translation>
    </message>
    <message>
        <source>Quote currency a month, and %.</source>
        <translation>1 か月あたりのクォート通貨、および %。</translation>
    </message>
    <message>
        <source>Cost of the month to date.</source>
        <translation>今月これまでのコスト。</translation>
    </message>
    <message>
        <source>Protected notional over protected equity, whatever the exchange&apos;s slider says.</source>
        <translation>保護対象の想定元本を保護対象の純資産で割った値です。取引所のスライダーの表示には関係しません。</translation>
    </message>
    <message>
        <source>Times.</source>
        <translation>倍。</translation>
    </message>
    <message>
        <source>Positions and balances of the protected accounts.</source>
        <translation>保護対象アカウントのポジションと残高。</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>純資産</translation>
    </message>
    <message>
        <source>Wallet balance plus unrealised P&amp;L.</source>
        <translation>ウォレット残高と未実現損益の合計です。</translation>
    </message>
    <message>
        <source>Settlement currency.</source>
        <translation>決済通貨。</translation>
    </message>
    <message>
        <source>Balances of the exchange, marked here.</source>
        <translation>取引所の残高（ここでマーク価格により評価）。</translation>
    </message>
    <message>
        <source>Unrealised P&amp;L</source>
        <translation>未実現損益</translation>
    </message>
    <message>
        <source>Against the mark price, without fees and funding.</source>
        <translation>マーク価格に対する値です。手数料と資金調達料は含みません。</translation>
    </message>
    <message>
        <source>Settlement currency; gain +.</source>
        <translation>決済通貨。利益は +。</translation>
    </message>
    <message>
        <source>Entry price of the exchange and the mark price.</source>
        <translation>取引所の建値とマーク価格。</translation>
    </message>
    <message>
        <source>The exchange&apos;s fair price: it decides P&amp;L and liquidation. The index is the spot price behind it.</source>
        <translation>取引所の公正価格で、損益と清算を決めます。インデックスはその裏付けとなる現物価格です。</translation>
    </message>
    <message>
        <source>The exchange&apos;s stream; its age is in the header.</source>
        <translation>取引所のストリーム。経過時間はヘッダーにあります。</translation>
    </message>
    <message>
        <source>What longs pay to shorts once an interval, of the notional. In costs the sign turns: paid is +.</source>
        <translation>1 期間ごとにロングがショートに支払う、想定元本に対する料率です。コストでは符号が逆になり、支払いが + です。</translation>
    </message>
    <message>
        <source>% an interval; received +, paid −.</source>
        <translation>1 期間あたり %。受取は +、支払いは −。</translation>
    </message>
    <message>
        <source>The exchange&apos;s rate now, and what was booked.</source>
        <translation>取引所の現在の料率と、計上済みの金額。</translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation>ボラティリティ</translation>
    </message>
    <message>
        <source>Of the next day, by the model that has forecast best out of sample; else an estimate of the present.</source>
        <translation>翌日のボラティリティです。標本外の予測が最も優れたモデルによります。なければ現在の推定値です。</translation>
    </message>
    <message>
        <source>% a year.</source>
        <translation>年率 %。</translation>
    </message>
    <message>
        <source>Candles of the exchange; the panel Models compares the forecasts.</source>
        <translation>取引所のローソク足。「モデル」パネルで予測を比較できます。</translation>
    </message>
    <message>
        <source>Calm, normal or turbulent, by the volatility or by a hidden Markov model where that has proved better.</source>
        <translation>平穏、通常、波乱のいずれかです。ボラティリティによって、または隠れマルコフモデルの方が優れていると示された場合はそれによって判定します。</translation>
    </message>
    <message>
        <source>A name and its probability.</source>
        <translation>名称とその確率。</translation>
    </message>
    <message>
        <source>Volatility and the thresholds under Parameters.</source>
        <translation>ボラティリティと、「パラメーター」にあるしきい値。</translation>
    </message>
    <message>
        <source>Best ask less best bid, over the mid price.</source>
        <translation>最良売り気配と最良買い気配の差を、仲値で割った値です。</translation>
    </message>
    <message>
        <source>Basis points.</source>
        <translation>ベーシスポイント。</translation>
    </message>
    <message>
        <source>The order book.</source>
        <translation>オーダーブック（板）。</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>板の厚み</translation>
    </message>
    <message>
        <source>What the book offers within 0.1 % of the mid price.</source>
        <translation>仲値の 0.1 % 以内にある板の数量です。</translation>
    </message>
    <message>
        <source>Coins of the base currency.</source>
        <translation>ベース通貨のコイン数。</translation>
    </message>
    <message>
        <source>Imbalance</source>
        <translation>不均衡</translation>
    </message>
    <message>
        <source>Bid less ask depth, over their sum.</source>
        <translation>買い板の厚みから売り板の厚みを引き、合計で割った値です。</translation>
    </message>
    <message>
        <source>−1 to +1; + is more bids.</source>
        <translation>−1 から +1。+ は買いが多い状態。</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>ベーシス</translation>
    </message>
    <message>
        <source>Perpetual less index price, over the index.</source>
        <translation>無期限価格とインデックス価格の差を、インデックス価格で割った値です。</translation>
    </message>
    <message>
        <source>Mark and index price of the exchange.</source>
        <translation>取引所のマーク価格とインデックス価格。</translation>
    </message>
    <message>
        <source>Correlation and beta</source>
        <translation>相関とベータ</translation>
    </message>
    <message>
        <source>How Ether and Bitcoin move together; a break can raise the hedge.</source>
        <translation>イーサとビットコインの連動の度合いです。連動が崩れると、ヘッジが引き上げられることがあります。</translation>
    </message>
    <message>
        <source>−1 to +1; beta without a unit.</source>
        <translation>−1 から +1。ベータは単位なし。</translation>
    </message>
    <message>
        <source>Hourly closes of both.</source>
        <translation>両者の 1 時間足の終値。</translation>
    </message>
    <message>
        <source>Margin bridge</source>
        <translation>証拠金ブリッジ</translation>
    </message>
    <message>
        <source>Margin that has to reach the protected account in time to keep it alive: the hedge&apos;s gain is in the other account.</source>
        <translation>保護対象アカウントを清算させないために、間に合うように届けるべき証拠金です。ヘッジの利益は別のアカウントにあります。</translation>
    </message>
    <message>
        <source>Both accounts and the ladder of prices.</source>
        <translation>両アカウントと価格ラダー。</translation>
    </message>
    <message>
        <source>Event to order</source>
        <translation>イベントから発注まで</translation>
    </message>
    <message>
        <source>From the arrival of the market event that caused it to the order&apos;s write to the socket.</source>
        <translation>原因となった市場イベントの到着から、注文をソケットに書き込むまでの時間です。</translation>
    </message>
    <message>
        <source>Microseconds, median and 99th percentile.</source>
        <translation>マイクロ秒、中央値と 99 パーセンタイル。</translation>
    </message>
    <message>
        <source>Measured here.</source>
        <translation>ここで測定。</translation>
    </message>
    <message>
        <source>Age of a feed</source>
        <translation>フィードの経過時間</translation>
    </message>
    <message>
        <source>Since its last message. A feed that is silent too long counts as stale, and trading is suspended.</source>
        <translation>最終メッセージからの経過時間です。無通信が長すぎるフィードは未更新とみなされ、取引は中断されます。</translation>
    </message>
    <message>
        <source>Seconds.</source>
        <translation>秒。</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>単位：%1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>出典：%1</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>データなし</translation>
    </message>
    <message>
        <source>Stale %1</source>
        <translation>未更新 %1</translation>
    </message>
    <message>
        <source>Waiting for account data</source>
        <translation>アカウントデータ待ち</translation>
    </message>
    <message>
        <source>No protected position</source>
        <translation>保護対象ポジションなし</translation>
    </message>
    <message>
        <source>Protected and hedge position together, in %1; long is +, short is −.</source>
        <translation>保護対象とヘッジのポジションの合計（%1）です。ロングは +、ショートは −。</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>ニュートラル</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>ロング</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>ショート</translation>
    </message>
    <message>
        <source>Protected %1 · hedge %2</source>
        <translation>保護対象 %1 · ヘッジ %2</translation>
    </message>
    <message>
        <source>Minus the hedge over the protected position. 0 % is no hedge, 100 % is flat. Nothing is traded inside the band.</source>
        <translation>ヘッジの符号を反転し、保護対象ポジションで割った値です。0 % はヘッジなし、100 % はニュートラルです。バンドの内側では取引しません。</translation>
    </message>
    <message>
        <source>Minimum %1</source>
        <translation>最小 %1</translation>
    </message>
    <message>
        <source>Target %1 · band %2–%3</source>
        <translation>目標 %1 · バンド %2–%3</translation>
    </message>
    <message>
        <source> · by hand until %1</source>
        <translation> · 手動、%1 まで</translation>
    </message>
    <message>
        <source> · by hand, no expiry</source>
        <translation> · 手動、期限なし</translation>
    </message>
    <message>
        <source> · parameters by hand</source>
        <translation> · パラメーターは手動</translation>
    </message>
    <message>
        <source>▼ Below band</source>
        <translation>▼ バンド未満</translation>
    </message>
    <message>
        <source>▲ Above band</source>
        <translation>▲ バンド超過</translation>
    </message>
    <message>
        <source>In band</source>
        <translation>バンド内</translation>
    </message>
    <message>
        <source>How far the mark price is from liquidating the protected position, in %, in moves expected in one day (σ), and the probability of touching it: %1 in 1 h, %2 in 24 h, %3 in 7 d. The hedge in its own account does not move this price.</source>
        <translation>マーク価格から保護対象ポジションの清算までの距離です。%、1 日の予想変動（σ）、到達確率で示します：1 時間以内 %1、24 時間以内 %2、7 日以内 %3。別アカウントのヘッジはこの価格を動かしません。</translation>
    </message>
    <message>
        <source>No price liquidates the position</source>
        <translation>このポジションが清算される価格はありません</translation>
    </message>
    <message>
        <source>%1 · %2 within 24 h</source>
        <translation>%1 · 24 時間以内 %2</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>価格 %1</translation>
    </message>
    <message>
        <source>at %1 · venue says %2</source>
        <translation>価格 %1 · 取引所 %2</translation>
    </message>
    <message>
        <source>Fee bleed today</source>
        <translation>本日のコスト流出</translation>
    </message>
    <message>
        <source>What the hedge cost today: fees %1, funding %2, slippage %3. This month: fees %4, funding %5, slippage %6. Paid is +.</source>
        <translation>本日のヘッジコスト：手数料 %1、資金調達料 %2、スリッページ %3。今月：手数料 %4、資金調達料 %5、スリッページ %6。支払いは + です。</translation>
    </message>
    <message>
        <source>%1 of budget</source>
        <translation>予算の %1</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>今月 %1</translation>
    </message>
    <message>
        <source>Month %1 · %2 of protected</source>
        <translation>今月 %1 · 保護対象の %2</translation>
    </message>
    <message>
        <source>Projected %1</source>
        <translation>見込み %1</translation>
    </message>
    <message>
        <source>Projected %1 · %2</source>
        <translation>見込み %1 · %2</translation>
    </message>
    <message>
        <source>Position, delta</source>
        <translation>ポジション、デルタ</translation>
    </message>
    <message>
        <source>Long is +, short is −, in coins of the base currency.</source>
        <translation>ロングは +、ショートは −。ベース通貨のコイン数です。</translation>
    </message>
    <message>
        <source>Minus the hedge&apos;s delta over the protected delta. 0 % is no hedge, 100 % is flat.</source>
        <translation>ヘッジのデルタの符号を反転し、保護対象のデルタで割った値です。0 % はヘッジなし、100 % はニュートラルです。</translation>
    </message>
    <message>
        <source>Received is +, paid is −. In costs the sign turns: paid is +.</source>
        <translation>受取は +、支払いは − です。コストでは符号が逆になり、支払いが + です。</translation>
    </message>
    <message>
        <source>Fees, slippage</source>
        <translation>手数料、スリッページ</translation>
    </message>
    <message>
        <source>Paid is +, a rebate is −. Slippage is estimated against the mid price.</source>
        <translation>支払いは +、リベートは − です。スリッページは仲値に対する推定です。</translation>
    </message>
    <message>
        <source>Against the mark price; without fees and funding.</source>
        <translation>マーク価格に対する値です。手数料と資金調達料は含みません。</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>清算</translation>
    </message>
    <message>
        <source>Distance in % of the mark price, in σ (moves expected in one day), and as the probability of touching the price within 24 hours. A hedge in another account does not move it; only margin does.</source>
        <translation>距離は、マーク価格に対する %、σ（1 日の予想変動）、24 時間以内にその価格に達する確率で示します。別のアカウントのヘッジでは動きません。動かすのは証拠金だけです。</translation>
    </message>
    <message>
        <source>— means not known. It is never shown as 0.</source>
        <translation>— は不明という意味です。0 と表示されることは決してありません。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Gain and loss have colours of their own, apart from long and short; a sign or an arrow says the same.</source>
        <translation>利益と損失には、ロングとショートとは別の色があります。符号や矢印も同じことを示します。</translation>
    </message>
    <message>
        <source>Dashed frame</source>
        <translation>破線の枠</translation>
    </message>
    <message>
        <source>A preview: it has not happened.</source>
        <translation>プレビューです。実際には起きていません。</translation>
    </message>
    <message>
        <source>Size of the last order</source>
        <translation>直近の注文の数量</translation>
    </message>
    <message>
        <source>Hedge position</source>
        <translation>ヘッジポジション</translation>
    </message>
    <message>
        <source>Hedge to protected</source>
        <translation>ヘッジ対保護対象</translation>
    </message>
    <message>
        <source>Orders, last minute</source>
        <translation>直近 1 分の注文数</translation>
    </message>
    <message>
        <source>Orders today</source>
        <translation>本日の注文数</translation>
    </message>
    <message>
        <source>Cancels, last minute</source>
        <translation>直近 1 分のキャンセル数</translation>
    </message>
    <message>
        <source>Notional today</source>
        <translation>本日の想定元本</translation>
    </message>
    <message>
        <source>Cost today</source>
        <translation>本日のコスト</translation>
    </message>
    <message>
        <source>Its price beyond the mark</source>
        <translation>その価格のマークからの乖離</translation>
    </message>
    <message>
        <source>Age of market data</source>
        <translation>市場データの経過時間</translation>
    </message>
    <message>
        <source>Clock off by</source>
        <translation>時計のずれ</translation>
    </message>
    <message>
        <source>nothing is carried over in this mode</source>
        <translation>このモードでは何も引き継ぎません</translation>
    </message>
    <message>
        <source>reading the accounts</source>
        <translation>アカウントを読み取り中</translation>
    </message>
    <message>
        <source>all of it explained</source>
        <translation>すべて説明済み</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>あなたの確認待ち</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Hard limits</source>
        <translation>ハードリミット</translation>
    </message>
    <message>
        <source>days are UTC</source>
        <translation>日付は UTC</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>現在値</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>許容値</translation>
    </message>
    <message>
        <source>Checked last, before an order leaves: no strategy and no override can pass them. They are changed under Parameters, and each change is recorded.</source>
        <translation>注文が出る直前に最後に確認されます。どの戦略も手動設定も、これを超えることはできません。「パラメーター」で変更でき、変更はすべて記録されます。</translation>
    </message>
    <message>
        <source>Since the last session</source>
        <translation>前回のセッション以降</translation>
    </message>
    <message>
        <source>Ballast does not arm before you have looked at these, and said so.</source>
        <translation>これらを見て確認したと示すまで、Ballast は自動ヘッジを有効にしません。</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>未更新</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>マーク</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>インデックス</translation>
    </message>
    <message>
        <source>Bid / ask</source>
        <translation>買い / 売り気配</translation>
    </message>
    <message>
        <source>Order book</source>
        <translation>オーダーブック</translation>
    </message>
    <message>
        <source>within 0.1 %</source>
        <translation>0.1 % 以内</translation>
    </message>
    <message>
        <source>Next hedge</source>
        <translation>次のヘッジ</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>何もしない</translation>
    </message>
    <message>
        <source>To the target</source>
        <translation>目標まで</translation>
    </message>
    <message>
        <source>Cost about</source>
        <translation>コスト（概算）</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1、%2 継続</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>年率</translation>
    </message>
    <message>
        <source>Forecast, 24 h</source>
        <translation>予測、24 時間</translation>
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
        <translation>インプライド</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>相関</translation>
    </message>
    <message>
        <source>signal active</source>
        <translation>シグナルあり</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>シグナルなし</translation>
    </message>
    <message>
        <source>%1, 7 d</source>
        <translation>%1、7 日</translation>
    </message>
    <message>
        <source>%1, 60 d</source>
        <translation>%1、60 日</translation>
    </message>
    <message>
        <source>Beta on %1</source>
        <translation>%1 に対するベータ</translation>
    </message>
    <message>
        <source>Basis, deviations</source>
        <translation>ベーシス、標準偏差</translation>
    </message>
    <message>
        <source>longs pay</source>
        <translation>ロングが支払い</translation>
    </message>
    <message>
        <source>shorts pay</source>
        <translation>ショートが支払い</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>料率</translation>
    </message>
    <message>
        <source>Next in</source>
        <translation>次回まで</translation>
    </message>
    <message>
        <source>Hedge earns a day</source>
        <translation>ヘッジの受取（1 日）</translation>
    </message>
    <message>
        <source>Hedge pays a day</source>
        <translation>ヘッジの支払い（1 日）</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往復時間</translation>
    </message>
    <message>
        <source>Clock offset</source>
        <translation>時計のずれ</translation>
    </message>
    <message>
        <source>Book gaps</source>
        <translation>板の欠落</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 has run on %2 days and made %3 decisions</source>
        <translation>%1の稼働 %2 日、判断 %3 件</translation>
    </message>
    <message>
        <source>, with %1 differences between books and exchange</source>
        <translation>、帳簿と取引所の差異 %1 件</translation>
    </message>
    <message>
        <source>Not open yet.</source>
        <translation>まだ開かれていません。</translation>
    </message>
    <message>
        <source>Ending %1 cancels its resting orders. The hedge position stays open, and nobody adjusts it until %1 runs again.</source>
        <translation>%1を終了すると、未約定注文はキャンセルされます。ヘッジポジションは保有されたままになり、%1が再び動くまで誰も調整しません。</translation>
    </message>
    <message>
        <source>Looking at account, keys and evidence. What runs now goes on meanwhile.</source>
        <translation>アカウント、キー、実績を確認しています。その間、現在動いているものは続きます。</translation>
    </message>
    <message>
        <source>Ending the session: resting orders are cancelled, connections closed.</source>
        <translation>セッションを終了しています：未約定注文をキャンセルし、接続を閉じます。</translation>
    </message>
    <message>
        <source>Starting %1: asking the exchange for account and market.</source>
        <translation>%1を開始しています：取引所にアカウントと市場を照会中です。</translation>
    </message>
    <message>
        <source>%1 was not started: %2 %3 goes on.</source>
        <translation>%1は開始されませんでした：%2 %3は続きます。</translation>
    </message>
    <message>
        <source>%1 could not be started: %2 Nothing runs, and nothing is traded.</source>
        <translation>%1を開始できませんでした：%2 何も動いておらず、取引も行われません。</translation>
    </message>
    <message>
        <source>Its variance is the exponential of the sum and half the residual variance of %1.</source>
        <translation>分散は、合計に残差分散 %1 の半分を加えた値の指数です。</translation>
    </message>
    <message>
        <source>The sum is of daily returns: times %1 it is realised variance, and what happened since the last hour is added.</source>
        <translation>合計は日次リターンによるものです。%1 を掛けると実現分散になり、直近の 1 時間足以降の動きを加えます。</translation>
    </message>
    <message>
        <source>The sum is the variance, kept within what the market has done in the window.</source>
        <translation>合計がそのまま分散です。期間内に市場が実際に示した範囲に収めます。</translation>
    </message>
    <message>
        <source>Volatility thresholds decide: no model has been fitted yet.</source>
        <translation>ボラティリティのしきい値で決定：モデルはまだ推定されていません。</translation>
    </message>
    <message>
        <source>Volatility thresholds decide: a hidden Markov model could not be fitted to this history.</source>
        <translation>ボラティリティのしきい値で決定：この履歴には隠れマルコフモデルを当てはめられませんでした。</translation>
    </message>
    <message>
        <source>Volatility thresholds decide: the history is too short to try the hidden Markov model against them.</source>
        <translation>ボラティリティのしきい値で決定：履歴が短すぎて、隠れマルコフモデルと比較できません。</translation>
    </message>
    <message>
        <source>error %1 against %2 of the thresholds, p %3, %4 forecasts out of sample</source>
        <translation>誤差 %1、しきい値では %2、p %3、標本外予測 %4 件</translation>
    </message>
    <message>
        <source>The hidden Markov model decides: %1.</source>
        <translation>隠れマルコフモデルで決定：%1。</translation>
    </message>
    <message>
        <source>Volatility thresholds decide for the moment, as the newest days have a gap; else the hidden Markov model would: %1.</source>
        <translation>直近の日に欠落があるため、当面はボラティリティのしきい値で決定します。欠落がなければ隠れマルコフモデルで決定します：%1。</translation>
    </message>
    <message>
        <source>Volatility thresholds decide: the hidden Markov model could not be fitted every time (%1).</source>
        <translation>ボラティリティのしきい値で決定：隠れマルコフモデルを毎回は推定できませんでした（%1）。</translation>
    </message>
    <message>
        <source>Volatility thresholds decide: the hidden Markov model is not better with significance (%1).</source>
        <translation>ボラティリティのしきい値で決定：隠れマルコフモデルは有意に優れていません（%1）。</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>%1 days of history are known; %2 are needed before models can be fitted.</source>
        <translation>履歴は %1 日分あります。モデルの推定には %2 日分が必要です。</translation>
    </message>
    <message>
        <source>Until then the present EWMA estimate is used.</source>
        <translation>それまでは現在の EWMA 推定値を使います。</translation>
    </message>
    <message>
        <source>They are being fitted; until then the present EWMA estimate is used.</source>
        <translation>推定中です。完了までは現在の EWMA 推定値を使います。</translation>
    </message>
    <message>
        <source>Forecasts compared</source>
        <translation>予測の比較</translation>
    </message>
    <message>
        <source>smaller is better</source>
        <translation>小さいほど良い</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
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
        <translation>p（対 EWMA）</translation>
    </message>
    <message>
        <source>%1 ● used</source>
        <translation>%1 ● 使用中</translation>
    </message>
    <message>
        <source>to beat</source>
        <translation>比較の基準</translation>
    </message>
    <message>
        <source>%1: %2 fits failed; EWMA stood in for those forecasts.</source>
        <translation>%1：推定の失敗 %2 回。その予測は EWMA で代用しました。</translation>
    </message>
    <message>
        <source>%1 forecasts judged, each made from the %2 days before it; %3 days of history, fitted on %4 %5.</source>
        <translation>%1 件の予測を評価しました。各予測は直前の %2 日から作成しています。履歴 %3 日、推定日時 %4 %5。</translation>
    </message>
    <message>
        <source>The others are not used: a model replaces EWMA only with a smaller QLIKE and a p under 0.05.</source>
        <translation>ほかは使用していません。モデルが EWMA に代わるのは、QLIKE がより小さく、p が 0.05 未満の場合だけです。</translation>
    </message>
    <message>
        <source>Next 24 hours</source>
        <translation>今後 24 時間</translation>
    </message>
    <message>
        <source>by %1, in %2</source>
        <translation>%1 による、%2</translation>
    </message>
    <message>
        <source>log variance</source>
        <translation>対数分散</translation>
    </message>
    <message>
        <source>variance of a day</source>
        <translation>1 日の分散</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>項</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>係数</translation>
    </message>
    <message>
        <source>× value</source>
        <translation>× 値</translation>
    </message>
    <message>
        <source>= product</source>
        <translation>= 積</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>The newest 22 days have a gap: the present EWMA estimate is used until they are complete.</source>
        <translation>直近 22 日に欠落があります。揃うまでは現在の EWMA 推定値を使います。</translation>
    </message>
    <message>
        <source>In use, %</source>
        <translation>使用中、%</translation>
    </message>
    <message>
        <source>By model, %</source>
        <translation>モデル、%</translation>
    </message>
    <message>
        <source>Volatility, %</source>
        <translation>ボラティリティ、%</translation>
    </message>
    <message>
        <source>Volatility: of a typical day in that state, as a year&apos;s.</source>
        <translation>ボラティリティ：その状態の典型的な 1 日の値を年率換算したもの。</translation>
    </message>
    <message>
        <source>From one day to the next</source>
        <translation>ある日から翌日へ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>%1へ</translation>
    </message>
    <message>
        <source>Other readings of volatility</source>
        <translation>その他のボラティリティ推定</translation>
    </message>
    <message>
        <source>Realised, every bar</source>
        <translation>実現、全足</translation>
    </message>
    <message>
        <source>Realised, every fifth bar</source>
        <translation>実現、5 本ごと</translation>
    </message>
    <message>
        <source>Close to close</source>
        <translation>終値対終値</translation>
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
        <translation>オプションのインプライド</translation>
    </message>
    <message>
        <source>Rank among past values</source>
        <translation>過去の値の中での順位</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>ポジション</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>リスク</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>約定</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>リミット</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Who dies first</source>
        <translation>先に清算される側</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>What if *</source>
        <translation>仮定分析 *</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Protected accounts are only read; Ballast trades in the hedge account alone.</source>
        <translation>保護対象アカウントは読み取るだけです。Ballast が取引するのはヘッジアカウントだけです。</translation>
    </message>
    <message>
        <source>In coins; long is +, short is −</source>
        <translation>コイン数。ロングは +、ショートは −</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>建値</translation>
    </message>
    <message>
        <source>The venue&apos;s mark price; P&amp;L and liquidation use it</source>
        <translation>取引所のマーク価格。損益と清算に使われます</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Mark price of the last day; the dotted line is the entry</source>
        <translation>直近 1 日のマーク価格。点線は建値です</translation>
    </message>
    <message>
        <source>P&amp;L</source>
        <translation>損益</translation>
    </message>
    <message>
        <source>Unrealised, against the mark price, without fees and funding</source>
        <translation>未実現、マーク価格に対する値。手数料と資金調達料は含みません</translation>
    </message>
    <message>
        <source>Computed from the venue&apos;s margin tiers</source>
        <translation>取引所の証拠金ティアから計算</translation>
    </message>
    <message>
        <source>The venue says %1</source>
        <translation>取引所は %1</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距離</translation>
    </message>
    <message>
        <source>From the mark to the liquidation price, in % and in moves expected in one day</source>
        <translation>マーク価格から清算価格まで。% と 1 日の予想変動で示します</translation>
    </message>
    <message>
        <source>P(24 h)</source>
        <translation>P(24 h)</translation>
    </message>
    <message>
        <source>Probability of touching the liquidation price within 24 hours</source>
        <translation>24 時間以内に清算価格に達する確率</translation>
    </message>
    <message>
        <source>Received is +, paid is −, since the start</source>
        <translation>受取は +、支払いは −（開始以降）</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Time calm</source>
        <translation>平穏の時間割合</translation>
    </message>
    <message>
        <source>Time normal</source>
        <translation>通常の時間割合</translation>
    </message>
    <message>
        <source>Time turbulent</source>
        <translation>波乱の時間割合</translation>
    </message>
    <message>
        <source>Funding, an interval</source>
        <translation>資金調達率（1 期間）</translation>
    </message>
    <message>
        <source>Leverage, protected</source>
        <translation>保護対象のレバレッジ</translation>
    </message>
    <message>
        <source>Nearest liquidation</source>
        <translation>最も近い清算</translation>
    </message>
    <message>
        <source>The week at a glance</source>
        <translation>1 週間の概要</translation>
    </message>
    <message>
        <source>Hedge cost</source>
        <translation>ヘッジコスト</translation>
    </message>
    <message>
        <source>of its budget</source>
        <translation>その予算</translation>
    </message>
    <message>
        <source>Fees · funding · slippage</source>
        <translation>手数料 · 資金調達料 · スリッページ</translation>
    </message>
    <message>
        <source>Of the protected value</source>
        <translation>保護対象価値に対して</translation>
    </message>
    <message>
        <source>Equity, with the hedge</source>
        <translation>純資産（ヘッジあり）</translation>
    </message>
    <message>
        <source>Equity, without it</source>
        <translation>純資産（ヘッジなし）</translation>
    </message>
    <message>
        <source>Deepest fall, with and without</source>
        <translation>最大下落（ヘッジあり・なし）</translation>
    </message>
    <message>
        <source>Outside the band</source>
        <translation>バンドの外</translation>
    </message>
    <message>
        <source>Liquidation was near</source>
        <translation>清算接近</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>Slippage, expected</source>
        <translation>スリッページ（予想）</translation>
    </message>
    <message>
        <source>before and since</source>
        <translation>以前と以降</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>▲ drifted</source>
        <translation>▲ 変化</translation>
    </message>
    <message>
        <source>▼ drifted</source>
        <translation>▼ 変化</translation>
    </message>
    <message>
        <source>a week against two months</source>
        <translation>1 週間と 2 か月の比較</translation>
    </message>
    <message>
        <source>Two months</source>
        <translation>2 か月</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>1 週間</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>崩壊</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>低下</translation>
    </message>
    <message>
        <source>not since</source>
        <translation>以降変更なし</translation>
    </message>
    <message>
        <source>at a start</source>
        <translation>起動時</translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation>プリセット %1</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手動</translation>
    </message>
    <message numerus="yes">
        <source>%n at default</source>
        <translation>
            <numerusform>%n 件が既定値</numerusform>
        </translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Every parameter is at its default, and nobody changed one.</source>
        <translation>すべてのパラメーターが既定値で、誰も変更していません。</translation>
    </message>
    <message>
        <source>Strategy: %1.</source>
        <translation>戦略：%1。</translation>
    </message>
    <message>
        <source>Strategy: %1, before %2.</source>
        <translation>戦略：%1、以前は %2。</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>解除済み</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>置き換え済み</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>適用中</translation>
    </message>
    <message>
        <source>What overrides did</source>
        <translation>手動設定の効果</translation>
    </message>
    <message>
        <source>against letting the engine run</source>
        <translation>エンジンに任せた場合との比較</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>手動設定</translation>
    </message>
    <message>
        <source>For</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>損益寄与</translation>
    </message>
    <message>
        <source>Cost more</source>
        <translation>追加コスト</translation>
    </message>
    <message>
        <source>Drawdown, pts</source>
        <translation>ドローダウン、pt</translation>
    </message>
    <message>
        <source>Liquidation, pts</source>
        <translation>清算までの距離、pt</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 from %n override(s).</source>
        <translation>
            <numerusform>%1：手動設定 %n 件で %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was set by hand: the engine ran alone.</source>
        <translation>手動設定はありません。エンジンだけで動きました。</translation>
    </message>
    <message>
        <source>* The two hedges had not met again by the end: the difference can still change.</source>
        <translation>* 期末までに 2 つのヘッジが再び一致していません。差はまだ変わり得ます。</translation>
    </message>
    <message>
        <source>Replayed from the recorded events, with each override and without it, both on paper fills.</source>
        <translation>記録されたイベントから、各手動設定がある場合とない場合を再現しました。どちらもペーパー約定によります。</translation>
    </message>
    <message>
        <source>Replayed from one-minute candles, with each override and without it: an estimate, as the events were not recorded.</source>
        <translation>1 分足から、各手動設定がある場合とない場合を再現しました。イベントが記録されていないため推定です。</translation>
    </message>
    <message>
        <source>Peace of mind</source>
        <translation>安心度</translation>
    </message>
    <message>
        <source>%1 watched</source>
        <translation>監視時間 %1</translation>
    </message>
    <message>
        <source>You looked</source>
        <translation>確認した回数</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>1 日あたり</translation>
    </message>
    <message>
        <source>Nights without an alarm</source>
        <translation>アラートのない夜</translation>
    </message>
    <message>
        <source>Longest armed and untouched</source>
        <translation>操作なしで有効だった最長時間</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>1 週あたり</translation>
    </message>
    <message>
        <source>Until acknowledged</source>
        <translation>確認までの時間</translation>
    </message>
    <message>
        <source>Ratio %1</source>
        <translation>比率 %1</translation>
    </message>
    <message>
        <source>Since %1 the hedge cost %2 of a budget of %3; equity changed by %4 with it, and would have by %5 without.</source>
        <translation>%1 以降のヘッジコストは %2（予算 %3）です。純資産の変化はヘッジありで %4、ヘッジなしでは %5 でした。</translation>
    </message>
    <message>
        <source>The hedge cost what it may</source>
        <translation>ヘッジコストは許容範囲内でした</translation>
    </message>
    <message>
        <source>The hedge was inside its band</source>
        <translation>ヘッジはバンド内でした</translation>
    </message>
    <message>
        <source>%1 of the time outside</source>
        <translation>時間の %1 がバンド外</translation>
    </message>
    <message>
        <source>Liquidation never came near</source>
        <translation>清算が近づくことはありませんでした</translation>
    </message>
    <message>
        <source>Slippage was as expected</source>
        <translation>スリッページは予想どおりでした</translation>
    </message>
    <message>
        <source>%1, expected %2</source>
        <translation>%1、予想 %2</translation>
    </message>
    <message>
        <source>The market is the one the parameters were chosen for</source>
        <translation>市場はパラメーターを選んだときのままです</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) drifted</source>
        <translation>
            <numerusform>%n 件の数値が変化</numerusform>
        </translation>
    </message>
    <message>
        <source>The parameters are as you want them</source>
        <translation>パラメーターは意図どおりです</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n 件変更</numerusform>
        </translation>
    </message>
    <message>
        <source>You know what each alert was about</source>
        <translation>各アラートの内容を把握しています</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>アラート %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The hedge takes risk away</source>
        <translation>ヘッジはリスクを減らしています</translation>
    </message>
    <message>
        <source>%1 of the variance</source>
        <translation>分散の %1</translation>
    </message>
    <message>
        <source>Move, %</source>
        <translation>変動、%</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>保護対象</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>ヘッジ</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>清算された側</translation>
    </message>
    <message>
        <source>change of equity</source>
        <translation>純資産の変化</translation>
    </message>
    <message>
        <source>If the price jumps</source>
        <translation>価格が急変した場合</translation>
    </message>
    <message>
        <source>If liquidations cascade</source>
        <translation>清算が連鎖した場合</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>波</translation>
    </message>
    <message>
        <source>No protected position: nothing to cascade.</source>
        <translation>保護対象ポジションがないため、連鎖するものはありません。</translation>
    </message>
    <message>
        <source>Each wave of forced orders moves the price on; from the second, the venue closes the hedge.</source>
        <translation>強制注文の波が起きるたびに価格はさらに動きます。2 波目からは、取引所がヘッジを決済します。</translation>
    </message>
    <message>
        <source>If a past day came again</source>
        <translation>過去の日が再来した場合</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>at worst</source>
        <translation>最悪時</translation>
    </message>
    <message>
        <source>at close</source>
        <translation>終値時</translation>
    </message>
    <message>
        <source>What was liquidated at the worst price does not come back at the close.</source>
        <translation>最悪の価格で清算されたものは、終値で戻ることはありません。</translation>
    </message>
    <message>
        <source>1 day; lost is +</source>
        <translation>1 日、損失は +</translation>
    </message>
    <message>
        <source>Worst days</source>
        <translation>最悪の日</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Historical</source>
        <translation>ヒストリカル</translation>
    </message>
    <message>
        <source>Filtered historical</source>
        <translation>フィルター付きヒストリカル</translation>
    </message>
    <message>
        <source>Cornish–Fisher</source>
        <translation>Cornish–Fisher</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>保護対象</translation>
    </message>
    <message>
        <source>hedge</source>
        <translation>ヘッジ</translation>
    </message>
    <message>
        <source>both</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Not known: no past day of returns yet.</source>
        <translation>不明：過去の日次リターンがまだありません。</translation>
    </message>
    <message>
        <source>Initial margin</source>
        <translation>初期証拠金</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>グロス</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>ネット</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>解放額</translation>
    </message>
    <message>
        <source>Could carry</source>
        <translation>保有可能額</translation>
    </message>
    <message>
        <source>Net: what the venue asks for after long against short. Could carry: notional of these positions that the equity would be enough for. In one account: what separate accounts cost.</source>
        <translation>ネット：ロングとショートを相殺した後に取引所が求める額。保有可能額：この純資産で足りる、これらのポジションの想定元本。1 つのアカウントの場合：アカウントを分けることのコストを示します。</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>アカウント %1</translation>
    </message>
    <message>
        <source>in one account</source>
        <translation>1 つのアカウントの場合</translation>
    </message>
    <message>
        <source>Touching liquidation</source>
        <translation>清算への到達</translation>
    </message>
    <message>
        <source>within 24 h, %</source>
        <translation>24 時間以内、%</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>ポジション</translation>
    </message>
    <message>
        <source>Closed form</source>
        <translation>閉形式</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>シミュレーション</translation>
    </message>
    <message>
        <source>± standard error</source>
        <translation>± 標準誤差</translation>
    </message>
    <message>
        <source>The simulation draws from the market&apos;s own past days, fat tails included; the closed form takes moves to be normal.</source>
        <translation>シミュレーションは、ファットテールを含む市場自身の過去の日から抽出します。閉形式は変動を正規分布とみなします。</translation>
    </message>
    <message>
        <source>No position can be liquidated.</source>
        <translation>清算され得るポジションはありません。</translation>
    </message>
    <message>
        <source>the hedge</source>
        <translation>ヘッジ</translation>
    </message>
    <message>
        <source>the protected position</source>
        <translation>保護対象ポジション</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>● yes</source>
        <translation>● はい</translation>
    </message>
    <message>
        <source>■ no</source>
        <translation>■ いいえ</translation>
    </message>
    <message>
        <source>Nothing can be liquidated.</source>
        <translation>清算され得るものはありません。</translation>
    </message>
    <message>
        <source>The hedge is at its liquidation price now.</source>
        <translation>ヘッジは現在、清算価格にあります。</translation>
    </message>
    <message>
        <source>The protected position is at its liquidation price now.</source>
        <translation>保護対象ポジションは現在、清算価格にあります。</translation>
    </message>
    <message>
        <source>%1 at %2 (%3)</source>
        <translation>%1、%2（%3）</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Falling: %1. Rising: %2.</source>
        <translation>下落時：%1。上昇時：%2。</translation>
    </message>
    <message>
        <source>Liquidation of the protected position: %1</source>
        <translation>保護対象ポジションの清算：%1</translation>
    </message>
    <message>
        <source>Protected: liquidation at %1 (venue %2), %3 · %4; touched in 1 h %5, 24 h %6, 7 d %7</source>
        <translation>保護対象：清算価格 %1（取引所 %2）、%3 · %4。到達確率：1 時間 %5、24 時間 %6、7 日 %7</translation>
    </message>
    <message>
        <source>○ hedge closed by the venue</source>
        <translation>○ ヘッジを取引所が決済</translation>
    </message>
    <message>
        <source>■ both</source>
        <translation>■ 両方</translation>
    </message>
    <message>
        <source>■ protected</source>
        <translation>■ 保護対象</translation>
    </message>
    <message>
        <source>▲ hedge</source>
        <translation>▲ ヘッジ</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Of the mark price</source>
        <translation>マーク価格に対して</translation>
    </message>
    <message>
        <source>▶ is the row nearest to the mark price</source>
        <translation>▶ はマーク価格に最も近い行です</translation>
    </message>
    <message>
        <source>Equity of the protected accounts there</source>
        <translation>その価格での保護対象アカウントの純資産</translation>
    </message>
    <message>
        <source>Equity of the hedge account there</source>
        <translation>その価格でのヘッジアカウントの純資産</translation>
    </message>
    <message>
        <source>Who has been liquidated by then</source>
        <translation>それまでに清算された側</translation>
    </message>
    <message>
        <source>To move</source>
        <translation>要移動額</translation>
    </message>
    <message>
        <source>Margin that must be in the protected accounts by then, so that they live</source>
        <translation>保護対象アカウントが清算を免れるために、それまでにそこになければならない証拠金</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>利用可能</translation>
    </message>
    <message>
        <source>Margin that the hedge account could give there</source>
        <translation>その価格でヘッジアカウントが出せる証拠金</translation>
    </message>
    <message>
        <source>P(24 h), %</source>
        <translation>P(24 h), %</translation>
    </message>
    <message>
        <source>Probability that this price is touched within 24 hours</source>
        <translation>24 時間以内にこの価格に達する確率</translation>
    </message>
    <message>
        <source>Soonest, h</source>
        <translation>最短、h</translation>
    </message>
    <message>
        <source>The price is touched within this time with a probability of 5 %</source>
        <translation>この時間内に価格に達する確率が 5 % です</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>間に合うか</translation>
    </message>
    <message>
        <source>Margin that is sent now arrives before the price can be there</source>
        <translation>いま送った証拠金は、価格がそこに達し得る前に届きます</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>%1 ショート</translation>
    </message>
    <message>
        <source>%1 long</source>
        <translation>%1 ロング</translation>
    </message>
    <message>
        <source>Value at risk</source>
        <translation>バリュー・アット・リスク（VaR）</translation>
    </message>
    <message>
        <source>Expected shortfall</source>
        <translation>期待ショートフォール（ES）</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>The position is smaller than %1: inside its band it can&apos;t be adjusted by an order that the exchange takes.</source>
        <translation>ポジションが %1 より小さいため、バンド内では取引所が受け付ける注文で調整できません。</translation>
    </message>
    <message>
        <source>Its leverage is so low that Ballast leaves it unhedged.</source>
        <translation>レバレッジが低いため、Ballast はヘッジせずにおきます。</translation>
    </message>
    <message>
        <source>A month of hedging costs more than it is expected to keep.</source>
        <translation>1 か月のヘッジコストが、守れると見込まれる額を上回ります。</translation>
    </message>
    <message>
        <source>The account holds less than %1, where costs weigh heavily.</source>
        <translation>アカウントの残高が %1 未満で、コストの負担が重くなります。</translation>
    </message>
    <message>
        <source>Leverage is under %1, where liquidation is seldom near.</source>
        <translation>レバレッジが %1 未満で、清算が近づくことはまれです。</translation>
    </message>
    <message>
        <source>Simulated exchange</source>
        <translation>シミュレーション取引所</translation>
    </message>
    <message>
        <source>Binance testnet</source>
        <translation>Binance テストネット</translation>
    </message>
    <message>
        <source>Binance USD-M futures</source>
        <translation>Binance USD-M 先物</translation>
    </message>
    <message>
        <source>Runs on this computer, with no account and no money. Start it with “ballast exchange”, which prints its keys.</source>
        <translation>このコンピューターで動き、アカウントも資金も要りません。「ballast exchange」で起動すると、キーが表示されます。</translation>
    </message>
    <message>
        <source>The exchange&apos;s own test system: real orders, no real money. It does not say what a key may do.</source>
        <translation>取引所自身のテストシステム：実際の注文、実際の資金なし。キーの権限は示されません。</translation>
    </message>
    <message>
        <source>Your real account. You begin by only watching it; real orders come last, after the testnet.</source>
        <translation>あなたの実際のアカウントです。初めは監視だけを行います。実際の注文は、テストネットの後、最後になります。</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>情報なし</translation>
    </message>
    <message>
        <source>What can&apos;t be read is refused, not assumed.</source>
        <translation>読み取れないものは、推測せずに拒否します。</translation>
    </message>
    <message>
        <source>Key accepted</source>
        <translation>キーの受け付け</translation>
    </message>
    <message>
        <source>The test system takes the key.</source>
        <translation>テストシステムはこのキーを受け付けます。</translation>
    </message>
    <message>
        <source>The test system does not say what a key may do; no money is at stake.</source>
        <translation>テストシステムはキーの権限を示しません。資金は関わりません。</translation>
    </message>
    <message>
        <source>May read</source>
        <translation>読み取り可</translation>
    </message>
    <message>
        <source>Positions, balances and orders.</source>
        <translation>ポジション、残高、注文。</translation>
    </message>
    <message>
        <source>May trade</source>
        <translation>取引可</translation>
    </message>
    <message>
        <source>The hedge account needs it.</source>
        <translation>ヘッジアカウントには必要です。</translation>
    </message>
    <message>
        <source>The protected account must not have it: Ballast never trades there.</source>
        <translation>保護対象アカウントにあってはなりません。Ballast がそこで取引することは決してありません。</translation>
    </message>
    <message>
        <source>May withdraw</source>
        <translation>出金可</translation>
    </message>
    <message>
        <source>Never needed. A key that may withdraw is refused.</source>
        <translation>まったく不要です。出金できるキーは拒否されます。</translation>
    </message>
    <message>
        <source>May transfer</source>
        <translation>振替可</translation>
    </message>
    <message>
        <source>Not needed here.</source>
        <translation>ここでは不要です。</translation>
    </message>
    <message>
        <source>Fixed addresses</source>
        <translation>固定アドレス</translation>
    </message>
    <message>
        <source>Works from the addresses that you listed at the exchange only.</source>
        <translation>取引所に登録したアドレスからのみ使えます。</translation>
    </message>
    <message>
        <source>Works from any address. Restrict it to this computer&apos;s at the exchange.</source>
        <translation>どのアドレスからでも使えます。取引所でこのコンピューターのアドレスに制限してください。</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Renew it at the exchange within two weeks.</source>
        <translation>2 週間以内に取引所で更新してください。</translation>
    </message>
    <message>
        <source>Of the right to trade.</source>
        <translation>取引権限の期限です。</translation>
    </message>
    <message>
        <source>Protected position</source>
        <translation>保護対象ポジション</translation>
    </message>
    <message>
        <source>Notional, at %1 leverage on %2 of equity.</source>
        <translation>想定元本。レバレッジ %1、純資産 %2。</translation>
    </message>
    <message>
        <source>Hedge aimed at</source>
        <translation>目標とするヘッジ</translation>
    </message>
    <message>
        <source>By the default strategy in the market of this moment; reaching it costs %1 once.</source>
        <translation>現時点の市場での既定の戦略によります。到達に一度だけ %1 かかります。</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>月間コスト</translation>
    </message>
    <message>
        <source>%1 of the position, %2 of the equity: fees, slippage and funding of the same hedge on the last half year.</source>
        <translation>ポジションの %1、純資産の %2：直近半年に同じヘッジでかかった手数料、スリッページ、資金調達料です。</translation>
    </message>
    <message>
        <source>Funding alone, at the present rate: there is not enough history yet to measure fees and slippage.</source>
        <translation>現在の料率による資金調達料のみです。手数料とスリッページを測るだけの履歴がまだありません。</translation>
    </message>
    <message>
        <source>Liquidation within 30 days</source>
        <translation>30 日以内の清算</translation>
    </message>
    <message>
        <source>No price liquidates the position as it stands.</source>
        <translation>現状では、このポジションが清算される価格はありません。</translation>
    </message>
    <message>
        <source>Without a hedge, at %1 distance and %2 volatility a year. Real markets have fatter tails.</source>
        <translation>ヘッジなし、距離 %1、年率ボラティリティ %2 の場合です。実際の市場はより厚いテールを持ちます。</translation>
    </message>
    <message>
        <source>Kept a month, expected</source>
        <translation>月間の期待保全額</translation>
    </message>
    <message>
        <source>That probability, times the share of your equity that the hedge would have earned by then.</source>
        <translation>その確率に、それまでにヘッジが得ていたはずの、純資産に対する割合を掛けた値です。</translation>
    </message>
    <message>
        <source>In the hedge account</source>
        <translation>ヘッジアカウント内</translation>
    </message>
    <message>
        <source>What the hedge is carried with.</source>
        <translation>ヘッジの維持に使う資金です。</translation>
    </message>
    <message>
        <source>It is empty: move some margin there before you arm.</source>
        <translation>空です。自動ヘッジを有効にする前に、証拠金を移してください。</translation>
    </message>
    <message>
        <source>Smallest position</source>
        <translation>最小ポジション</translation>
    </message>
    <message>
        <source>Under this notional hedging does not pay.</source>
        <translation>この想定元本を下回ると、ヘッジは採算が合いません。</translation>
    </message>
    <message>
        <source>There is no position to protect now. Ballast waits for one; the figures are worked out then.</source>
        <translation>現在、保護するポジションがありません。Ballast はそれを待ち、現れた時点で数値を計算します。</translation>
    </message>
    <message>
        <source>Hedging does not pay for this position.</source>
        <translation>このポジションでは、ヘッジは採算が合いません。</translation>
    </message>
    <message>
        <source>Hedging may pay for this position, but not clearly.</source>
        <translation>このポジションでは、ヘッジの採算が合う可能性はありますが、明確ではありません。</translation>
    </message>
    <message>
        <source>Hedging pays for this position.</source>
        <translation>このポジションでは、ヘッジは採算が合います。</translation>
    </message>
    <message>
        <source>✗ both liquidated</source>
        <translation>✗ 両方が清算</translation>
    </message>
    <message>
        <source>✗ protected liquidated</source>
        <translation>✗ 保護対象が清算</translation>
    </message>
    <message>
        <source>✗ hedge liquidated</source>
        <translation>✗ ヘッジが清算</translation>
    </message>
    <message>
        <source>alive</source>
        <translation>存続</translation>
    </message>
    <message>
        <source>If it came so *</source>
        <translation>もしそうなったら *</translation>
    </message>
    <message>
        <source>Without hedge</source>
        <translation>ヘッジなし</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>現状</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>提案どおり</translation>
    </message>
    <message>
        <source>Change of equity</source>
        <translation>純資産の変化</translation>
    </message>
    <message>
        <source>Deepest fall</source>
        <translation>最大下落</translation>
    </message>
    <message>
        <source>Cost of the hedge</source>
        <translation>ヘッジコスト</translation>
    </message>
    <message>
        <source>Mean ratio</source>
        <translation>平均比率</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>終了時</translation>
    </message>
    <message>
        <source>* Replayed on the market from %1 to %2, and from %3 to %4 in the move. It has not happened.</source>
        <translation>* %1 から %2 までの市場と、%3 から %4 への変動で再現しました。実際には起きていません。</translation>
    </message>
    <message>
        <source>If liquidations cascade *</source>
        <translation>清算が連鎖した場合 *</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>変動</translation>
    </message>
    <message>
        <source>✗ gone</source>
        <translation>✗ 清算</translation>
    </message>
    <message>
        <source>Taken for granted</source>
        <translation>前提条件</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Everything at a glance</source>
        <translation>すべてを一目で</translation>
    </message>
    <message>
        <source>Positions &amp;&amp; risk</source>
        <translation>ポジション &amp;&amp; リスク</translation>
    </message>
    <message>
        <source>Which account dies first, at what price, and what keeps it alive</source>
        <translation>どのアカウントが、いくらで先に清算されるか、何があれば免れるか</translation>
    </message>
    <message>
        <source>Ratio, target and band; every decision with its reasons; what can be changed by hand</source>
        <translation>比率、目標、バンド。すべての判断とその理由。手動で変更できるもの</translation>
    </message>
    <message>
        <source>Volatility and regime, funding, order book, correlation, forecasts</source>
        <translation>ボラティリティとレジーム、資金調達料、オーダーブック、相関、予測</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>The same market with the hedge and without it</source>
        <translation>同じ市場での、ヘッジありとヘッジなし</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>The month as a statement that balances</source>
        <translation>収支の合う月次明細</translation>
    </message>
    <message>
        <source>What drifted since the parameters were last looked at</source>
        <translation>前回パラメーターを確認してから変化したもの</translation>
    </message>
    <message>
        <source>Orders, fills, alerts and events</source>
        <translation>注文、約定、アラート、イベント</translation>
    </message>
    <message>
        <source>Correlation signals</source>
        <translation>相関シグナル</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>リターン</translation>
    </message>
    <message>
        <source>Return a year</source>
        <translation>年率リターン</translation>
    </message>
    <message>
        <source>Volatility a year</source>
        <translation>年率ボラティリティ</translation>
    </message>
    <message>
        <source>Maximum drawdown</source>
        <translation>最大ドローダウン</translation>
    </message>
    <message>
        <source>Sharpe</source>
        <translation>シャープ</translation>
    </message>
    <message>
        <source>Sortino</source>
        <translation>ソルティノ</translation>
    </message>
    <message>
        <source>Calmar</source>
        <translation>カルマー</translation>
    </message>
    <message>
        <source>Value at risk, 5 % of days</source>
        <translation>バリュー・アット・リスク（VaR）、5 % の日</translation>
    </message>
    <message>
        <source>Expected shortfall, 5 % of days</source>
        <translation>期待ショートフォール（ES）、5 % の日</translation>
    </message>
    <message>
        <source>too few days to tell</source>
        <translation>日数が少なく判定不能</translation>
    </message>
    <message>
        <source>not distinguishable from zero</source>
        <translation>ゼロと区別できない</translation>
    </message>
    <message>
        <source>▼ lower</source>
        <translation>▼ 低い</translation>
    </message>
    <message>
        <source>▲ higher</source>
        <translation>▲ 高い</translation>
    </message>
    <message>
        <source>✓ avoided</source>
        <translation>✓ 回避</translation>
    </message>
    <message>
        <source>✗ liquidated</source>
        <translation>✗ 清算</translation>
    </message>
    <message>
        <source>✗ only with the hedge</source>
        <translation>✗ ヘッジありでのみ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>With the hedge and without it</source>
        <translation>ヘッジありとヘッジなし</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>ドローダウン</translation>
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
        <translation>コスト</translation>
    </message>
    <message>
        <source>Variance removed</source>
        <translation>除去した分散</translation>
    </message>
    <message>
        <source>Upside given up</source>
        <translation>失った上昇益</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>回転率</translation>
    </message>
    <message>
        <source>Outside band</source>
        <translation>バンド外</translation>
    </message>
    <message>
        <source>Cost: fees, slippage and funding of the hedge, of the protected value. Turnover: hedge traded, in protected values.</source>
        <translation>コスト：ヘッジの手数料、スリッページ、資金調達料の、保護対象価値に対する割合。回転率：ヘッジの取引高（保護対象価値の倍数）。</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) in the candles: positions are carried through.</source>
        <translation>
            <numerusform>ローソク足の欠損 %n か所：ポジションは欠損をまたいで保有します。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 against no hedge</source>
        <translation>%1 とヘッジなしの比較</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>With</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 区間</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Cost: fees %1, slippage %2, funding %3; together %4 of the protected value (%5 to %6).</source>
        <translation>コスト：手数料 %1、スリッページ %2、資金調達料 %3。合計は保護対象価値の %4（%5 ～ %6）。</translation>
    </message>
    <message>
        <source>Sharpe by its own test (Ledoit and Wolf): p %1, %2. Probability that the true Sharpe is above zero: %3 with, %4 without.</source>
        <translation>シャープは専用の検定（Ledoit と Wolf）による：p %1、%2。真のシャープがゼロを上回る確率：ヘッジあり %3、なし %4。</translation>
    </message>
    <message>
        <source>no hedge</source>
        <translation>ヘッジなし</translation>
    </message>
    <message>
        <source>Long positions liquidated within %1</source>
        <translation>%1 以内に清算されたロングポジション</translation>
    </message>
    <message>
        <source>Short positions liquidated within %1</source>
        <translation>%1 以内に清算されたショートポジション</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>単独</translation>
    </message>
    <message>
        <source>no position could be followed that long</source>
        <translation>これだけの期間を追跡できたポジションがありません</translation>
    </message>
    <message>
        <source>%1 of %2 positions, 95 % interval %3 to %4; half of them within %5 h; %6 of the equity left on average</source>
        <translation>%2 ポジション中 %1、95 % 区間 %3 ～ %4。その半数は %5 時間以内。平均で純資産の %6 が残存</translation>
    </message>
    <message>
        <source>Without the hedge %1 of the same positions died; %2 of those were avoided, %3 came only with it.</source>
        <translation>ヘッジなしでは、同じポジションのうち %1 が清算。そのうち %2 は回避され、%3 はヘッジがあるために発生。</translation>
    </message>
    <message>
        <source>Share of the positions opened at every hour (hedged ones: at every few hours) that were liquidated; columns: how margin moves between the accounts. Rest the pointer on a cell for its interval and the time it took.</source>
        <translation>毎時に建てたポジション（ヘッジありは数時間ごと）のうち清算されたものの割合です。列：アカウント間の証拠金の移動方法。セルにポインターを合わせると、区間と要した時間が表示されます。</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>月次レポート</translation>
    </message>
    <message>
        <source>▼ deeper loss</source>
        <translation>▼ 損失が拡大</translation>
    </message>
    <message>
        <source>▲ smaller loss</source>
        <translation>▲ 損失が縮小</translation>
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
        <translation>証拠金を移すキーは取引できてはなりません。</translation>
    </message>
    <message>
        <source>Between your own accounts; Ballast moves margin to the protected one only.</source>
        <translation>ご自身のアカウント間のみ。Ballast は保護対象アカウントにだけ証拠金を移します。</translation>
    </message>
</context>
<context>
    <name>ballast::ui::AccountsPage</name>
    <message>
        <source>Ask again</source>
        <translation>再照会</translation>
    </message>
    <message>
        <source>A hedge in an account of its own can&apos;t be liquidated together with your position, and a key that trades can&apos;t touch it. So the two have to be different accounts.</source>
        <translation>独立したアカウントのヘッジは、ポジションと一緒に清算されることがなく、取引できるキーがポジションに触れることもできません。そのため、両者は別のアカウントでなければなりません。</translation>
    </message>
    <message>
        <source>Roles and isolation</source>
        <translation>役割と分離</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>保護対象</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>Your positions. Ballast reads it, and can do nothing else there.</source>
        <translation>あなたのポジションです。Ballast は読み取るだけで、ほかには何もできません。</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>ヘッジ</translation>
    </message>
    <message>
        <source>trades</source>
        <translation>取引</translation>
    </message>
    <message>
        <source>Ballast opens and closes the hedge here, within the limits of the next step.</source>
        <translation>Ballast はここで、次のステップのリミットの範囲内でヘッジを建て、決済します。</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Observe and Paper work without one. Set the account up again to add it.</source>
        <translation>監視とペーパーはこれがなくても動きます。追加するには、アカウントを再度設定してください。</translation>
    </message>
    <message>
        <source>Two accounts</source>
        <translation>2 つのアカウント</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>照会中</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>証明済み</translation>
    </message>
    <message>
        <source>not proved</source>
        <translation>未証明</translation>
    </message>
    <message>
        <source>The exchange gives one stream key for each account. It is asked with both API keys; the same answer twice would be the same account.</source>
        <translation>取引所はアカウントごとに 1 つのストリームキーを発行します。両方の API キーで照会し、同じ答えが 2 回返れば同じアカウントです。</translation>
    </message>
</context>
<context>
    <name>ballast::ui::AlertDialog</name>
    <message>
        <source>Trading is suspended</source>
        <translation>取引の中断</translation>
    </message>
    <message>
        <source>Ballast is paused</source>
        <translation>Ballast の一時停止</translation>
    </message>
    <message>
        <source>A connection was lost</source>
        <translation>接続の切断</translation>
    </message>
    <message>
        <source>The computer slept or its clock jumped</source>
        <translation>コンピューターのスリープまたは時計の飛び</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>時計のずれ</translation>
    </message>
    <message>
        <source>The exchange refused an order</source>
        <translation>取引所による注文拒否</translation>
    </message>
    <message>
        <source>The outcome of an order is not known</source>
        <translation>注文結果が不明</translation>
    </message>
    <message>
        <source>A position vanished</source>
        <translation>ポジションの消失</translation>
    </message>
    <message>
        <source>The exchange closed a position by force</source>
        <translation>取引所による強制決済</translation>
    </message>
    <message>
        <source>Cancelling is not confirmed yet</source>
        <translation>キャンセルが未確認</translation>
    </message>
    <message>
        <source>Margin call</source>
        <translation>追証（マージンコール）</translation>
    </message>
    <message>
        <source>Somebody else&apos;s order in the hedge account</source>
        <translation>ヘッジアカウントに他者の注文</translation>
    </message>
    <message>
        <source>Liquidation is near</source>
        <translation>清算が接近</translation>
    </message>
    <message>
        <source>Liquidation price differs from the exchange&apos;s</source>
        <translation>清算価格が取引所と不一致</translation>
    </message>
    <message>
        <source>A hard limit was reached</source>
        <translation>ハードリミットに到達</translation>
    </message>
    <message>
        <source>Manual trades get in the way of the hedge</source>
        <translation>手動取引がヘッジを妨害</translation>
    </message>
    <message>
        <source>The account differs from the last session</source>
        <translation>アカウントが前回のセッションと相違</translation>
    </message>
    <message>
        <source>A command could not be carried out</source>
        <translation>コマンドを実行できず</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通知先</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>サイレント</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Silent alerts are listed; they make no sound and no message. Off: the log only.</source>
        <translation>サイレントのアラートは一覧に出ますが、音もメッセージも出しません。オフ：ログにのみ記録します。</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>即時</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Repeat first after</source>
        <translation>最初の再通知まで</translation>
    </message>
    <message>
        <source>Escalate critical ones after</source>
        <translation>重大アラートのエスカレーションまで</translation>
    </message>
    <message>
        <source>Say that Ballast is alive every</source>
        <translation>Ballast の稼働通知の間隔</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>kept in the key store; empty: as it is</source>
        <translation>キーストアに保存。空欄なら変更なし</translation>
    </message>
    <message>
        <source>Only what nobody acknowledged in time</source>
        <translation>時間内に誰も確認しなかったものだけ</translation>
    </message>
    <message>
        <source>Send a trial</source>
        <translation>テスト送信</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>From</source>
        <translation>最低レベル</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Chat id</source>
        <translation>チャット ID</translation>
    </message>
    <message>
        <source>✓ Delivered at %1</source>
        <translation>✓ %1 に配信済み</translation>
    </message>
    <message>
        <source>✕ Not delivered: %1</source>
        <translation>✕ 未配信：%1</translation>
    </message>
    <message>
        <source>On its way …</source>
        <translation>送信中…</translation>
    </message>
    <message>
        <source>On its way: %1</source>
        <translation>送信中：%1</translation>
    </message>
    <message>
        <source>Another position in the hedge account</source>
        <translation>ヘッジアカウントに別のポジション</translation>
    </message>
    <message>
        <source>The cost budget of the day is used up</source>
        <translation>1 日のコスト予算を使い切り</translation>
    </message>
    <message>
        <source>The cost budget of the month is used up</source>
        <translation>月間コスト予算を使い切り</translation>
    </message>
    <message>
        <source>An API key may not be used any more</source>
        <translation>API キーが使用不可</translation>
    </message>
    <message>
        <source>An API key could not be checked</source>
        <translation>API キーを確認できない</translation>
    </message>
    <message>
        <source>An API key expires</source>
        <translation>API キーの有効期限</translation>
    </message>
    <message>
        <source>An API key works from any address</source>
        <translation>API キーが任意のアドレスから使用可能</translation>
    </message>
    <message>
        <source>An API key may transfer money</source>
        <translation>API キーが資金の振替可能</translation>
    </message>
    <message>
        <source>The order journal can&apos;t be written</source>
        <translation>注文ジャーナルに書き込めない</translation>
    </message>
    <message>
        <source>The history can&apos;t be written</source>
        <translation>履歴に書き込めない</translation>
    </message>
    <message>
        <source>A record could not be kept</source>
        <translation>記録を保存できなかった</translation>
    </message>
    <message>
        <source>Ballast&apos;s engine stands still</source>
        <translation>Ballast のエンジンが停止</translation>
    </message>
    <message>
        <source>A backup failed</source>
        <translation>バックアップの失敗</translation>
    </message>
    <message>
        <source>Margin has to be moved</source>
        <translation>証拠金の移動が必要</translation>
    </message>
    <message>
        <source>A transfer of margin was refused</source>
        <translation>証拠金の振替の拒否</translation>
    </message>
    <message>
        <source>The outcome of a transfer is not known</source>
        <translation>振替の結果が不明</translation>
    </message>
    <message>
        <source>The database was restored from a backup</source>
        <translation>データベースをバックアップから復元</translation>
    </message>
    <message>
        <source>In a webhook&apos;s address, {token} stands for the token below. Secret parts of an address belong there: the address itself is kept in a file, the token in the key store.</source>
        <translation>Webhook のアドレスでは、{token} が下のトークンを表します。アドレスの秘密の部分はそこに入れてください：アドレス自体はファイルに、トークンはキーストアに保存されます。</translation>
    </message>
</context>
<context>
    <name>ballast::ui::AlertsPanel</name>
    <message>
        <source>Active, escalated</source>
        <translation>発生中・エスカレーション済み</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>発生中</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>this window</source>
        <translation>このウィンドウ</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Acknowledge all</source>
        <translation>すべて確認</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>異常はありません。</translation>
    </message>
    <message>
        <source>You have seen it: it is not repeated, and not escalated</source>
        <translation>確認済みにします。再通知もエスカレーションもしません</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>No sound; everything else goes on</source>
        <translation>音だけを止めます。ほかはすべて続きます</translation>
    </message>
    <message>
        <source>Rules and channels…</source>
        <translation>ルールと通知先…</translation>
    </message>
</context>
<context>
    <name>ballast::ui::ChartPanel</name>
    <message>
        <source>Calm</source>
        <translation>平穏</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>Turbulent</source>
        <translation>波乱</translation>
    </message>
    <message>
        <source>The first candle comes within a minute.</source>
        <translation>最初のローソク足は 1 分以内に表示されます。</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>マーク</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>建値</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>清算</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>The ratio is drawn from the first minute on.</source>
        <translation>比率は最初の 1 分から描画されます。</translation>
    </message>
    <message>
        <source>Without hedge</source>
        <translation>ヘッジなし</translation>
    </message>
    <message>
        <source>With hedge</source>
        <translation>ヘッジあり</translation>
    </message>
    <message>
        <source>Equity is drawn from the first minute on.</source>
        <translation>純資産は最初の 1 分から描画されます。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始時</translation>
    </message>
    <message>
        <source>Volatility used, a year</source>
        <translation>使用ボラティリティ（年率）</translation>
    </message>
    <message>
        <source>Volatility is drawn from the first minute on.</source>
        <translation>ボラティリティは最初の 1 分から描画されます。</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>予測</translation>
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
        <translation>インプライド</translation>
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
        <translation>全期間</translation>
    </message>
    <message>
        <source>The last %1</source>
        <translation>直近 %1</translation>
    </message>
    <message>
        <source>The whole history</source>
        <translation>全履歴</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>保存できません</translation>
    </message>
    <message>
        <source>%1: %2. Choose another folder.</source>
        <translation>%1：%2。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Back to the newest</source>
        <translation>最新に戻る</translation>
    </message>
    <message>
        <source>Save picture as PNG…</source>
        <translation>画像を PNG で保存…</translation>
    </message>
    <message>
        <source>Save picture as SVG…</source>
        <translation>画像を SVG で保存…</translation>
    </message>
    <message>
        <source>Save values as CSV…</source>
        <translation>数値を CSV で保存…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1 に書き込めませんでした。別のフォルダーを選んでください。</translation>
    </message>
</context>
<context>
    <name>ballast::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Find a command, a panel or a parameter</source>
        <translation>コマンド、パネル、パラメーターを検索</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>一致する項目</translation>
    </message>
</context>
<context>
    <name>ballast::ui::CurvesView</name>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1：%2 から %3</translation>
    </message>
</context>
<context>
    <name>ballast::ui::DecisionDetail</name>
    <message>
        <source>What made the target</source>
        <translation>目標の内訳</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目標 %1</translation>
    </message>
    <message>
        <source>Guardrails that bound</source>
        <translation>作動したガードレール</translation>
    </message>
    <message>
        <source>before → after</source>
        <translation>前 → 後</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>何があれば変わるか</translation>
    </message>
    <message>
        <source>the nearest threshold</source>
        <translation>最も近いしきい値</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>入力値</translation>
    </message>
    <message>
        <source>decision %1</source>
        <translation>判断 %1</translation>
    </message>
</context>
<context>
    <name>ballast::ui::DecisionPanel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>No decision yet. Ballast decides as soon as it knows the account and the market.</source>
        <translation>まだ判断はありません。アカウントと市場の情報が揃い次第、Ballast が判断します。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search decisions</source>
        <translation>判断を検索</translation>
    </message>
    <message>
        <source>Shows the decisions with this word in their sentence, factors or guardrails</source>
        <translation>説明文、要因、ガードレールにこの語を含む判断を表示します</translation>
    </message>
    <message>
        <source>Trades only</source>
        <translation>取引のみ</translation>
    </message>
    <message>
        <source>Hide the decisions to do nothing</source>
        <translation>何もしない判断を隠します</translation>
    </message>
</context>
<context>
    <name>ballast::ui::DockTitle</name>
    <message>
        <source>Float or dock this panel</source>
        <translation>このパネルを切り離す／ドッキングする</translation>
    </message>
    <message>
        <source>Close this panel; the View menu opens it again</source>
        <translation>このパネルを閉じます。「表示」メニューから再び開けます</translation>
    </message>
</context>
<context>
    <name>ballast::ui::EconomicsPage</name>
    <message>
        <source>Work it out again</source>
        <translation>再計算</translation>
    </message>
    <message>
        <source>Hedging costs money every month. Before you begin, see what it would cost on your account as it stands, and what it is likely to keep.</source>
        <translation>ヘッジには毎月費用がかかります。始める前に、現在のアカウントでいくらかかり、どれだけ守れる見込みかを確認してください。</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Does it pay?</source>
        <translation>採算は合うか？</translation>
    </message>
    <message>
        <source>Reading position, market and fees; up to a minute…</source>
        <translation>ポジション、市場、手数料を読み込み中。最長 1 分…</translation>
    </message>
    <message>
        <source>Not worked out</source>
        <translation>未計算</translation>
    </message>
</context>
<context>
    <name>ballast::ui::EvaluatePanel</name>
    <message>
        <source>Liquidation study as well</source>
        <translation>清算の調査も行う</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較結果</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Choose candles, and compare.</source>
        <translation>ローソク足を選び、比較してください。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Candles …</source>
        <translation>ローソク足…</translation>
    </message>
    <message>
        <source>Funding …</source>
        <translation>資金調達率…</translation>
    </message>
    <message>
        <source>Implied volatility …</source>
        <translation>インプライドボラティリティ…</translation>
    </message>
    <message>
        <source>Bitcoin …</source>
        <translation>ビットコイン…</translation>
    </message>
    <message>
        <source>1 minute to 1 day, as Binance Data Vision has them: csv, gz or zip. Several files are joined.</source>
        <translation>1 分足から 1 日足まで、Binance Data Vision の形式：csv、gz、zip。複数のファイルは連結されます。</translation>
    </message>
    <message>
        <source>Funding rates of the same contract. Without them none is charged.</source>
        <translation>同じ銘柄の資金調達率。なければ計上しません。</translation>
    </message>
    <message>
        <source>DVOL by day, where the strategy looks at it.</source>
        <translation>日次の DVOL。戦略が参照する場合に使います。</translation>
    </message>
    <message>
        <source>Candles of Bitcoin, for the correlation signals.</source>
        <translation>相関シグナルに使うビットコインのローソク足。</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>ポジション</translation>
    </message>
    <message>
        <source>long</source>
        <translation>ロング</translation>
    </message>
    <message>
        <source>short</source>
        <translation>ショート</translation>
    </message>
    <message>
        <source> % of the notional</source>
        <translation> %（想定元本比）</translation>
    </message>
    <message>
        <source>stays where it is</source>
        <translation>移動しない</translation>
    </message>
    <message>
        <source>is moved by hand, after 4 h</source>
        <translation>手動で移動、4 時間後</translation>
    </message>
    <message>
        <source>is moved automatically</source>
        <translation>自動で移動</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>売買</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>レバレッジ</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>純資産</translation>
    </message>
    <message>
        <source>Hedge account</source>
        <translation>ヘッジアカウント</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>証拠金</translation>
    </message>
    <message>
        <source>Hedges to compare</source>
        <translation>比較するヘッジ</translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation>プリセット %1</translation>
    </message>
    <message>
        <source>Positions opened at every hour, at several leverages, on both sides and with every way to move margin: takes longer.</source>
        <translation>毎時に、複数のレバレッジ、両方向、すべての証拠金の移動方法でポジションを建てます：時間がかかります。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Intervals of</source>
        <translation>区間の表示対象</translation>
    </message>
    <message>
        <source>Hedge whose intervals are shown</source>
        <translation>区間を表示するヘッジ</translation>
    </message>
    <message>
        <source>Equity with each hedge</source>
        <translation>各ヘッジでの純資産</translation>
    </message>
    <message>
        <source>Curves and figures</source>
        <translation>曲線と数値</translation>
    </message>
    <message>
        <source>How long the positions are followed</source>
        <translation>ポジションの追跡期間</translation>
    </message>
    <message>
        <source>Liquidations</source>
        <translation>清算</translation>
    </message>
    <message>
        <source>History files</source>
        <translation>履歴ファイル</translation>
    </message>
    <message>
        <source>Tables (*.csv *.gz *.zip);;All files (*)</source>
        <translation>表 (*.csv *.gz *.zip);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Replaying …</source>
        <translation>再現中…</translation>
    </message>
    <message>
        <source>Cancelled. What was shown before is still shown.</source>
        <translation>キャンセルしました。以前の表示はそのまま残っています。</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>%1 以内</translation>
    </message>
    <message>
        <source>Taken for granted</source>
        <translation>前提条件</translation>
    </message>
    <message>
        <source>Not available in this session.</source>
        <translation>このセッションでは利用できません。</translation>
    </message>
    <message>
        <source>Choose candles first.</source>
        <translation>先にローソク足を選んでください。</translation>
    </message>
    <message>
        <source>Tick at least one hedge.</source>
        <translation>ヘッジを 1 つ以上選択してください。</translation>
    </message>
    <message>
        <source>%1 candles of %2, %3 to %4.</source>
        <translation>%2 足 %1 本、%3 から %4 まで。</translation>
    </message>
    <message>
        <source>one that is kept open</source>
        <translation>開いたままの一つのポジション</translation>
    </message>
    <message>
        <source>my own, as recorded</source>
        <translation>記録された自分のポジション</translation>
    </message>
    <message>
        <source>Your own: what your protected accounts held, trade by trade, as Ballast recorded it. Without candle files on the candles that it saw.</source>
        <translation>自分のもの: 保護対象の口座が保有していたものを、Ballast の記録どおりに取引ごとにたどります。ローソク足のファイルがなければ、Ballast が見たローソク足を使います。</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>ポジション</translation>
    </message>
</context>
<context>
    <name>ballast::ui::FeedStrip</name>
    <message>
        <source>Age of the last message of each feed. A feed counts as stale when it is silent too long, even if its connection is open; trading is then suspended.</source>
        <translation>各フィードの最終メッセージからの経過時間です。接続が開いていても、無通信が長すぎるフィードは未更新とみなされ、取引は中断されます。</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>接続中</translation>
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
        <translation>注文のキャンセル、ヘッジの決済、保護対象アカウントの操作は行いません</translation>
    </message>
    <message>
        <source>won&apos;t close the hedge or touch the protected account</source>
        <translation>ヘッジの決済、保護対象アカウントの操作は行いません</translation>
    </message>
    <message>
        <source>won&apos;t touch the protected account, which is then unhedged</source>
        <translation>保護対象アカウントは操作しません。同アカウントは以後ヘッジなしになります</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>OBSERVE</source>
        <translation>監視</translation>
    </message>
    <message>
        <source>PAPER</source>
        <translation>ペーパー</translation>
    </message>
    <message>
        <source>TESTNET</source>
        <translation>テストネット</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Simulated market, simulated money</source>
        <translation>仮想の市場、仮想の資金</translation>
    </message>
    <message>
        <source>Real market, read-only: never sends an order</source>
        <translation>実際の市場、読み取り専用：注文は一切送りません</translation>
    </message>
    <message>
        <source>Real market, simulated fills: no real orders</source>
        <translation>実際の市場、模擬約定：実際の注文はありません</translation>
    </message>
    <message>
        <source>The exchange&apos;s test system: real orders, no real money</source>
        <translation>取引所のテストシステム：実際の注文、実際の資金なし</translation>
    </message>
    <message>
        <source>Real market, real orders, real money</source>
        <translation>実際の市場、実際の注文、実際の資金</translation>
    </message>
    <message>
        <source>DISARMED</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>ARMED</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>SUSPENDED</source>
        <translation>中断中</translation>
    </message>
    <message>
        <source>PAUSED</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>キルスイッチ</translation>
    </message>
    <message>
        <source>Three levels: pause, cancel orders, flatten the hedge. None touches the protected account.</source>
        <translation>3 段階：一時停止、注文キャンセル、ヘッジの全決済。いずれも保護対象アカウントは操作しません。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>One value by hand</source>
        <translation>手動の値 1 件</translation>
    </message>
    <message>
        <source>%1 values by hand</source>
        <translation>手動の値 %1 件</translation>
    </message>
    <message>
        <source>Sends hedge orders</source>
        <translation>ヘッジ注文を送ります</translation>
    </message>
    <message>
        <source>NO SESSION</source>
        <translation>セッションなし</translation>
    </message>
    <message>
        <source>Nothing runs, nothing is traded; the figures are the last ones</source>
        <translation>何も動いておらず、取引もしません。数値は最後のものです</translation>
    </message>
    <message>
        <source>STOPPED</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>ballast::ui::HeadlineTile</name>
    <message>
        <source>Age of the market data: %1</source>
        <translation>市場データの経過時間：%1</translation>
    </message>
</context>
<context>
    <name>ballast::ui::HelpWindow</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Arming has no key on purpose, and flattening has to be held: both are deliberate.</source>
        <translation>自動ヘッジの有効化には意図的にキーがなく、全決済は長押しが必要です。どちらも熟慮のうえの操作です。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Find a figure, a sign or a key</source>
        <translation>数値、符号、キーを検索</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Signs and units</source>
        <translation>符号と単位</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
</context>
<context>
    <name>ballast::ui::KeyPage</name>
    <message>
        <source>Not now: only watch, and hedge on paper</source>
        <translation>今はしない：監視し、ヘッジはペーパーのみ</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレットキー</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>The hedge account: a sub-account of its own, in which Ballast trades. Make an API key there that may read and trade futures, and that must not withdraw.</source>
        <translation>ヘッジアカウント：Ballast が取引する独立したサブアカウントです。そこで、読み取りと先物取引ができ、出金はできない API キーを作成してください。</translation>
    </message>
    <message>
        <source>The protected account: the one with your leveraged positions. Make an API key there that may only read; Ballast never needs more, and refuses one that can do more.</source>
        <translation>保護対象アカウント：レバレッジポジションのあるアカウントです。そこで、読み取りだけができる API キーを作成してください。Ballast がそれ以上の権限を必要とすることはなく、それ以上のことができるキーは拒否します。</translation>
    </message>
    <message>
        <source>Hedge account</source>
        <translation>ヘッジアカウント</translation>
    </message>
    <message>
        <source>Protected account</source>
        <translation>保護対象アカウント</translation>
    </message>
    <message>
        <source>ends in %1</source>
        <translation>末尾 %1</translation>
    </message>
    <message>
        <source>Asking the exchange what the key may do…</source>
        <translation>キーの権限を取引所に照会しています…</translation>
    </message>
    <message>
        <source>The test only reads: it asks what the key may do, and changes nothing.</source>
        <translation>テストは読み取りだけです。キーの権限を照会し、何も変更しません。</translation>
    </message>
    <message>
        <source>The key fits this account.</source>
        <translation>このキーはこのアカウントに適しています。</translation>
    </message>
    <message>
        <source>Not now: an alert says how much margin is missing, and until when</source>
        <translation>今はしない：不足する証拠金の額と期限をアラートで知らせる</translation>
    </message>
    <message>
        <source>the hedge sub-account&apos;s e-mail address</source>
        <translation>ヘッジ用サブアカウントのメールアドレス</translation>
    </message>
    <message>
        <source>empty: it is the main account</source>
        <translation>空欄：メインアカウント</translation>
    </message>
    <message>
        <source>Margin transfers</source>
        <translation>証拠金の振替</translation>
    </message>
    <message>
        <source>Without a hedge account there is nothing to move margin from.</source>
        <translation>ヘッジアカウントがないと、証拠金の移し元がありません。</translation>
    </message>
    <message>
        <source>The test system has no transfers between accounts.</source>
        <translation>テストシステムにはアカウント間の振替がありません。</translation>
    </message>
    <message>
        <source>The key fits. Now name the two accounts as the exchange does; they are two different ones.</source>
        <translation>キーは適しています。次に、取引所での呼び名で二つのアカウントを入力してください。二つは別のものです。</translation>
    </message>
    <message>
        <source>The key fits; margin can be moved.</source>
        <translation>キーは適しています。証拠金を移せます。</translation>
    </message>
    <message>
        <source>Where liquidation is near, margin in the protected account is what moves it away. With a key of the main account that may make internal transfers, and neither trade nor withdraw, Ballast moves it from the hedge account by itself while it is armed, within limits of its own. It never moves money the other way.</source>
        <translation>清算が近いとき、それを遠ざけるのは保護対象アカウントの証拠金です。内部振替はできるが取引も出金もできないメインアカウントのキーがあれば、Ballast は有効な間、独自の限度内でヘッジアカウントから自動的に証拠金を移します。逆方向に資金を移すことはありません。</translation>
    </message>
</context>
<context>
    <name>ballast::ui::LadderPanel</name>
    <message>
        <source>Entry</source>
        <translation>建値</translation>
    </message>
    <message>
        <source>Protected dies</source>
        <translation>保護対象が清算</translation>
    </message>
    <message>
        <source>Hedge dies</source>
        <translation>ヘッジが清算</translation>
    </message>
    <message>
        <source>Move %1 by</source>
        <translation>ここまでに %1 を移動</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>マーク</translation>
    </message>
    <message>
        <source>Who dies first: not worked out yet</source>
        <translation>先に清算されるのは：未計算</translation>
    </message>
    <message>
        <source>Who dies first? Working it out …</source>
        <translation>先に清算されるのは？ 計算中…</translation>
    </message>
    <message>
        <source>What is left at each price, %1</source>
        <translation>各価格での残り、%1</translation>
    </message>
    <message>
        <source>◀ Protected</source>
        <translation>◀ 保護対象</translation>
    </message>
    <message>
        <source>Hedge ▶</source>
        <translation>ヘッジ ▶</translation>
    </message>
    <message>
        <source>dies without %1</source>
        <translation>%1 がなければ清算</translation>
    </message>
    <message>
        <source>liquidated</source>
        <translation>清算済み</translation>
    </message>
    <message>
        <source>closed by the venue</source>
        <translation>取引所が決済</translation>
    </message>
    <message>
        <source>At %1 (%2)
Protected account: %3
Hedge account: %4</source>
        <translation>%1（%2）で
保護対象アカウント：%3
ヘッジアカウント：%4</translation>
    </message>
    <message>
        <source>Margin to move by then: %1</source>
        <translation>それまでに移動すべき証拠金：%1</translation>
    </message>
    <message>
        <source>Margin to move by then: %1; the market may be there sooner than a transfer</source>
        <translation>それまでに移動すべき証拠金：%1。市場は振替より先にそこへ達するおそれがあります</translation>
    </message>
</context>
<context>
    <name>ballast::ui::LimitsPage</name>
    <message>
        <source>Hard limits: checked last, before an order leaves. No strategy and no override can pass them. The values here are the defaults; tighten them to your account.</source>
        <translation>ハードリミット：注文が出る直前に最後に確認されます。どの戦略も手動設定も、これを超えることはできません。ここの値は既定値です。アカウントに合わせて厳しくしてください。</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>既定値に戻す</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>リミット</translation>
    </message>
</context>
<context>
    <name>ballast::ui::LimitsPanel</name>
    <message>
        <source>Limits</source>
        <translation>リミット</translation>
    </message>
    <message>
        <source>Acknowledge differences</source>
        <translation>差異を確認</translation>
    </message>
    <message>
        <source>The account is as it should be: go on from what it holds now</source>
        <translation>アカウントは正しい状態です。現在の保有内容から続けます</translation>
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
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>Ballast is armed</source>
        <translation>自動ヘッジが有効です</translation>
    </message>
    <message>
        <source>Ballast is adjusting the hedge. If it ends, resting orders are cancelled, the hedge stays as it is, and nobody looks after it.</source>
        <translation>Ballast はヘッジを調整しています。終了すると、未約定注文はキャンセルされ、ヘッジはそのまま残り、誰も管理しなくなります。</translation>
    </message>
    <message>
        <source>Keep it running in the tray</source>
        <translation>トレイで実行を続ける</translation>
    </message>
    <message>
        <source>End Ballast</source>
        <translation>Ballast を終了</translation>
    </message>
    <message>
        <source>&amp;Arm</source>
        <translation>有効化(&amp;A)</translation>
    </message>
    <message>
        <source>Let Ballast send hedge orders</source>
        <translation>Ballast がヘッジ注文を送ることを許可します</translation>
    </message>
    <message>
        <source>&amp;Disarm</source>
        <translation>無効化(&amp;D)</translation>
    </message>
    <message>
        <source>Stop sending hedge orders; resting orders and the hedge stay</source>
        <translation>ヘッジ注文の送信を止めます。未約定注文とヘッジはそのまま残ります</translation>
    </message>
    <message>
        <source>&amp;Pause new hedge orders</source>
        <translation>新規ヘッジ注文を一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Does not cancel resting orders, close the hedge, or touch the protected account</source>
        <translation>未約定注文のキャンセル、ヘッジの決済、保護対象アカウントの操作は行いません</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>End the pause; Ballast may send hedge orders again if it is armed</source>
        <translation>一時停止を解除します。自動ヘッジが有効なら、Ballast は再びヘッジ注文を送れます</translation>
    </message>
    <message>
        <source>&amp;Cancel hedge orders</source>
        <translation>ヘッジ注文をキャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Pauses and cancels resting orders; does not close the hedge or touch the protected account</source>
        <translation>一時停止し、未約定注文をキャンセルします。ヘッジの決済と保護対象アカウントの操作は行いません</translation>
    </message>
    <message>
        <source>&amp;Flatten hedge…</source>
        <translation>ヘッジを全決済(&amp;F)…</translation>
    </message>
    <message>
        <source>Pauses, cancels and closes the hedge; does not touch the protected account, which is then unhedged</source>
        <translation>一時停止し、注文をキャンセルしてヘッジを決済します。保護対象アカウントは操作せず、以後ヘッジなしになります</translation>
    </message>
    <message>
        <source>Ac&amp;knowledge differences</source>
        <translation>差異を確認(&amp;K)</translation>
    </message>
    <message>
        <source>The hedge account is as it should be, whatever the last session left: go on from there</source>
        <translation>前回のセッションの結果にかかわらず、ヘッジアカウントは正しい状態です。ここから続けます</translation>
    </message>
    <message>
        <source>&amp;Override…</source>
        <translation>手動設定(&amp;O)…</translation>
    </message>
    <message>
        <source>Set the hedge ratio or a parameter by hand</source>
        <translation>ヘッジ比率またはパラメーターを手動で設定します</translation>
    </message>
    <message>
        <source>&amp;Back to automatic</source>
        <translation>自動に戻す(&amp;B)</translation>
    </message>
    <message>
        <source>End every manual override now</source>
        <translation>すべての手動設定を今すぐ終了します</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>ダークテーマ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>ライトテーマ(&amp;L)</translation>
    </message>
    <message>
        <source>Gain green, loss red</source>
        <translation>利益は緑、損失は赤</translation>
    </message>
    <message>
        <source>Gain red, loss green</source>
        <translation>利益は赤、損失は緑</translation>
    </message>
    <message>
        <source>Gain blue, loss orange</source>
        <translation>利益は青、損失はオレンジ</translation>
    </message>
    <message>
        <source>Times in &amp;UTC</source>
        <translation>時刻を UTC で表示(&amp;U)</translation>
    </message>
    <message>
        <source>Times in local &amp;zone</source>
        <translation>時刻を現地時間で表示(&amp;Z)</translation>
    </message>
    <message>
        <source>A&amp;lerts…</source>
        <translation>アラート(&amp;L)…</translation>
    </message>
    <message>
        <source>What becomes an alert, how loud, and who is told</source>
        <translation>何をアラートにするか、音の大きさ、通知先</translation>
    </message>
    <message>
        <source>&amp;Start with the desktop</source>
        <translation>デスクトップと同時に起動(&amp;S)</translation>
    </message>
    <message>
        <source>Open Ballast when you log in</source>
        <translation>ログイン時に Ballast を開きます</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>変更されません</translation>
    </message>
    <message>
        <source>Loc&amp;k layout</source>
        <translation>レイアウトをロック(&amp;K)</translation>
    </message>
    <message>
        <source>Panels can&apos;t be moved, floated or closed by accident</source>
        <translation>パネルを誤って移動、切り離し、閉じることを防ぎます</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>レイアウトをリセット(&amp;R)</translation>
    </message>
    <message>
        <source>Put every panel back where it was at first</source>
        <translation>すべてのパネルを最初の位置に戻します</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全画面(&amp;F)</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>画面全体を使います</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>コマンドを検索(&amp;F)…</translation>
    </message>
    <message>
        <source>Every command, panel and parameter by a few letters</source>
        <translation>数文字ですべてのコマンド、パネル、パラメーターを検索します</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Language, theme, colours, scale, times</source>
        <translation>言語、テーマ、色、拡大率、時刻</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>What each figure is, its unit and its source</source>
        <translation>各数値の意味、単位、出典</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>What each key does</source>
        <translation>各キーの働き</translation>
    </message>
    <message>
        <source>&amp;Signs and units</source>
        <translation>符号と単位(&amp;S)</translation>
    </message>
    <message>
        <source>How to read the numbers</source>
        <translation>数値の読み方</translation>
    </message>
    <message>
        <source>&amp;About Ballast</source>
        <translation>Ballast について(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>バージョンとライセンス</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window; the hedge position stays as it is</source>
        <translation>ウィンドウを閉じます。ヘッジポジションはそのまま残ります</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Trading</source>
        <translation>取引(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Strategy</source>
        <translation>戦略(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Kill switch</source>
        <translation>キルスイッチ(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>パネル(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>色(&amp;C)</translation>
    </message>
    <message>
        <source>Set &amp;up an account…</source>
        <translation>アカウントを設定(&amp;U)…</translation>
    </message>
    <message>
        <source>Exchange, keys, limits: step by step, and nothing is kept before the end</source>
        <translation>取引所、キー、リミット：順を追って設定し、完了まで何も保存しません</translation>
    </message>
    <message>
        <source>Change &amp;mode…</source>
        <translation>モードを変更(&amp;M)…</translation>
    </message>
    <message>
        <source>Demo, Observe, Paper, Testnet, Live: what each has shown, and what is missing</source>
        <translation>デモ、監視、ペーパー、テストネット、ライブ：各モードの実績と不足しているもの</translation>
    </message>
    <message>
        <source>One mode &amp;down</source>
        <translation>モードを 1 段階下げる(&amp;D)</translation>
    </message>
    <message>
        <source>Ends the session and starts the next lower mode that is open</source>
        <translation>セッションを終了し、利用可能な 1 つ下のモードを開始します</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>パネル</translation>
    </message>
    <message>
        <source>Show and raise this panel</source>
        <translation>このパネルを表示して前面に出します</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>パラメーター</translation>
    </message>
</context>
<context>
    <name>ballast::ui::ModeDialog</name>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>Each mode opens the next by what it has shown. One step down is always free, and one click.</source>
        <translation>各モードは、その実績によって次のモードを開きます。1 段階下げるのは常に無条件で、クリック 1 回です。</translation>
    </message>
    <message>
        <source>No account is set up for it.</source>
        <translation>このモード用のアカウントが設定されていません。</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Passphrase of the sealed file</source>
        <translation>暗号化ファイルのパスフレーズ</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>入力してください：%1</translation>
    </message>
    <message>
        <source>Confirmation, letter by letter</source>
        <translation>確認の語句、一字一句正確に</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>再度開始</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>%1を開始</translation>
    </message>
</context>
<context>
    <name>ballast::ui::ModePage</name>
    <message>
        <source>Start small: each mode opens the next by what it has shown. One step down is always free.</source>
        <translation>小さく始めてください。各モードは、その実績によって次のモードを開きます。1 段階下げるのは常に無条件です。</translation>
    </message>
    <message>
        <source>“Finish” keeps the keys and the account, ends what runs now, and starts. Nothing has been kept so far.</source>
        <translation>「完了」を押すと、キーとアカウントを保存し、現在動いているものを終了して、開始します。ここまで何も保存されていません。</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>まだ開始しない</translation>
    </message>
    <message>
        <source>Only keep the account; what runs now goes on.</source>
        <translation>アカウントだけを保存します。現在動いているものは続きます。</translation>
    </message>
</context>
<context>
    <name>ballast::ui::ModelsPanel</name>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
</context>
<context>
    <name>ballast::ui::PageView</name>
    <message>
        <source>Preview of the report</source>
        <translation>レポートのプレビュー</translation>
    </message>
</context>
<context>
    <name>ballast::ui::ParameterPanel</name>
    <message>
        <source>Hedge ratio</source>
        <translation>ヘッジ比率</translation>
    </message>
    <message>
        <source>Your own target, instead of the strategy&apos;s; never beyond the maximum ratio.</source>
        <translation>戦略の目標に代わる、あなた自身の目標です。最大比率を超えることはありません。</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>レジーム</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Trading</source>
        <translation>取引</translation>
    </message>
    <message>
        <source>Hard limits</source>
        <translation>ハードリミット</translation>
    </message>
    <message>
        <source>Weights of the composite strategy</source>
        <translation>複合戦略のウェイト</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>適用中</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>Value by hand</source>
        <translation>手動の値</translation>
    </message>
    <message>
        <source>How long it lasts</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>for 15 min</source>
        <translation>15 分間</translation>
    </message>
    <message>
        <source>for 1 h</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>for 4 h</source>
        <translation>4 時間</translation>
    </message>
    <message>
        <source>for 24 h</source>
        <translation>24 時間</translation>
    </message>
    <message>
        <source>until cleared</source>
        <translation>解除するまで</translation>
    </message>
    <message>
        <source>Reason, for the audit trail</source>
        <translation>理由（監査証跡に記録）</translation>
    </message>
    <message>
        <source>Apply by hand</source>
        <translation>手動で適用</translation>
    </message>
    <message>
        <source>Back to automatic  (F9)</source>
        <translation>自動に戻す  (F9)</translation>
    </message>
    <message>
        <source>End every manual override now</source>
        <translation>すべての手動設定を今すぐ終了します</translation>
    </message>
    <message>
        <source>By hand since %1, %2. %3</source>
        <translation>%1 から手動、%2。%3</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>履歴…</translation>
    </message>
    <message>
        <source>What was set by hand in this session, and when it ended</source>
        <translation>このセッションで手動設定したものと、その終了時刻</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>手動設定</translation>
    </message>
    <message>
        <source>Of this session, newest first. What overrides cost or earned is in the review of the week.</source>
        <translation>このセッション分、新しい順。手動設定による損益は週次レビューにあります。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
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
        <translation>適用</translation>
    </message>
    <message>
        <source>Automatic values take effect at once. Values set by hand stay in force until they end.</source>
        <translation>自動の値は直ちに有効になります。手動で設定した値は、終了するまで適用され続けます。</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>変更される内容</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>戦略</translation>
    </message>
    <message>
        <source>These values are in force already: nothing would change.</source>
        <translation>これらの値はすでに適用中です：何も変わりません。</translation>
    </message>
</context>
<context>
    <name>ballast::ui::PlacePage</name>
    <message>
        <source>Where is the account that you want to protect? You can set up one of each; everything can be tried on the simulated exchange first.</source>
        <translation>保護したいアカウントはどこにありますか。それぞれ 1 つずつ設定できます。すべて、まずシミュレーション取引所で試せます。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Address of the simulated exchange</source>
        <translation>シミュレーション取引所のアドレス</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>取引所</translation>
    </message>
</context>
<context>
    <name>ballast::ui::PositionsPanel</name>
    <message>
        <source>hedge</source>
        <translation>ヘッジ</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>保護対象</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>クロス</translation>
    </message>
    <message>
        <source>isolated</source>
        <translation>分離</translation>
    </message>
    <message>
        <source>No open position. Ballast starts to hedge when the protected account holds one.</source>
        <translation>保有ポジションはありません。保護対象アカウントがポジションを持つと、Ballast はヘッジを始めます。</translation>
    </message>
</context>
<context>
    <name>ballast::ui::PreviewBox</name>
    <message>
        <source>preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Target %1 (now %2) · order %3 · net %4</source>
        <translation>目標 %1（現在 %2）· 注文 %3 · ネット %4</translation>
    </message>
    <message>
        <source>Liquidation of the hedge account: %1 → %2. Of the protected one: %3; a hedge does not move it.</source>
        <translation>ヘッジアカウントの清算価格：%1 → %2。保護対象の清算価格：%3。ヘッジはこれを動かしません。</translation>
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
        <translation>作り直す</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>月次レポート</translation>
    </message>
    <message>
        <source>There is no database to report of in this session.</source>
        <translation>このセッションには、レポートの対象となるデータベースがありません。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Whose month it is, and the times of the report. The files for machines are in UTC always.</source>
        <translation>月の区切りとレポートの時刻に使います。機械処理用のファイルは常に UTC です。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>HTML ページ</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>ワークブック (XLSX)</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>CSV ファイル</translation>
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
        <translation>CSV ファイルのフォルダー</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>The report is made when it is first looked at …</source>
        <translation>レポートは最初に表示したときに作成されます…</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet. Let a session run for some minutes.</source>
        <translation>まだ何も記録されていません。セッションを数分間動かしてください。</translation>
    </message>
    <message>
        <source>Reading the month …</source>
        <translation>月のデータを読み込み中…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in %1</source>
        <translation>
            <numerusform>%n 個のファイルを %1 に保存しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ballast::ui::ReviewPanel</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Make it anew</source>
        <translation>作り直す</translation>
    </message>
    <message>
        <source>Sign this review</source>
        <translation>このレビューに署名</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>There is no database to review in this session.</source>
        <translation>このセッションにはレビューするデータベースがありません。</translation>
    </message>
    <message>
        <source>Before you sign</source>
        <translation>署名する前に</translation>
    </message>
    <message>
        <source>Written into the audit trail, with the time. Nothing else changes.</source>
        <translation>時刻とともに監査証跡に記録します。ほかは何も変わりません。</translation>
    </message>
    <message>
        <source>The review is made when it is first looked at …</source>
        <translation>レビューは最初に表示したときに作成されます…</translation>
    </message>
    <message>
        <source>Reading the history, and replaying it without your overrides …</source>
        <translation>履歴を読み込み、手動設定なしで再現しています…</translation>
    </message>
    <message>
        <source>Last signed %1.</source>
        <translation>前回の署名：%1。</translation>
    </message>
    <message>
        <source>Never signed.</source>
        <translation>未署名です。</translation>
    </message>
    <message>
        <source>Signed just now. The next review is due in a week.</source>
        <translation>署名しました。次のレビューは 1 週間後です。</translation>
    </message>
    <message>
        <source>A review is due.</source>
        <translation>レビューの時期です。</translation>
    </message>
    <message>
        <source>look: </source>
        <translation>要確認: </translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>署名済み</translation>
    </message>
</context>
<context>
    <name>ballast::ui::RiskPanel</name>
    <message>
        <source>Losses</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>リスク</translation>
    </message>
    <message>
        <source>Who dies first, by price</source>
        <translation>先に清算されるのは（価格別）</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>計算中…</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>価格ラダー</translation>
    </message>
    <message>
        <source>What is left of each account at each price</source>
        <translation>各価格で各アカウントに残る額</translation>
    </message>
    <message>
        <source>What jumps, past days and the worst days would cost</source>
        <translation>価格の急変、過去の特定日、最悪の日に生じる損失</translation>
    </message>
    <message>
        <source>Who dies first? Working it out …</source>
        <translation>先に清算されるのは？ 計算中…</translation>
    </message>
    <message>
        <source>Who dies first? %1</source>
        <translation>先に清算されるのは？ %1</translation>
    </message>
</context>
<context>
    <name>ballast::ui::SessionBar</name>
    <message>
        <source>Back to the demo</source>
        <translation>デモに戻る</translation>
    </message>
    <message>
        <source>Mode…</source>
        <translation>モード…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>処理中</translation>
    </message>
</context>
<context>
    <name>ballast::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Gain and loss</source>
        <translation>利益と損失</translation>
    </message>
    <message>
        <source>Green and red</source>
        <translation>緑と赤</translation>
    </message>
    <message>
        <source>Red and green</source>
        <translation>赤と緑</translation>
    </message>
    <message>
        <source>Blue and orange (colour-blind safe)</source>
        <translation>青とオレンジ（色覚多様性に対応）</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>UTC, as exchanges use it</source>
        <translation>UTC（取引所と同じ）</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>現地時間</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>拡大率</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>On top of the screen&apos;s own scale; takes effect at the next start.</source>
        <translation>画面自体の拡大率に加えて適用されます。次回の起動時に有効になります。</translation>
    </message>
    <message>
        <source>%1 times a second</source>
        <translation>毎秒 %1 回</translation>
    </message>
    <message>
        <source>Figures refresh</source>
        <translation>数値の更新</translation>
    </message>
    <message>
        <source>Before a preset or a parameter set replaces values</source>
        <translation>プリセットやパラメーターセットが値を置き換える前</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Real trading and flattening are always confirmed.</source>
        <translation>実際の取引とヘッジの全決済は、常に確認を求めます。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>データフォルダー</translation>
    </message>
    <message>
        <source>History, orders and decisions; never a key.</source>
        <translation>履歴、注文、判断。キーは決して含みません。</translation>
    </message>
</context>
<context>
    <name>ballast::ui::SetupWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Set up an account</source>
        <translation>アカウントの設定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完了(&amp;F)</translation>
    </message>
</context>
<context>
    <name>ballast::ui::StoragePage</name>
    <message>
        <source>The desktop&apos;s key store</source>
        <translation>デスクトップのキーストア</translation>
    </message>
    <message>
        <source>A sealed file</source>
        <translation>暗号化ファイル</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>パスフレーズ（再入力）</translation>
    </message>
    <message>
        <source>Path of the sealed file</source>
        <translation>暗号化ファイルのパス</translation>
    </message>
    <message>
        <source>The keys are kept in one place only, and never shown again: not in the database, the settings, a log or a report.</source>
        <translation>キーは 1 か所にだけ保存され、二度と表示されません。データベース、設定、ログ、レポートのいずれにも含まれません。</translation>
    </message>
    <message>
        <source>For computers where no key store runs. A passphrase seals it; without the passphrase nobody can open it, you neither. It is asked for at each start of a session.</source>
        <translation>キーストアが動いていないコンピューター向けです。パスフレーズで暗号化され、パスフレーズがなければ、あなた自身を含め誰も開けません。セッションを開始するたびに入力を求めます。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再入力</translation>
    </message>
    <message>
        <source>Sealed file</source>
        <translation>暗号化ファイル</translation>
    </message>
    <message>
        <source>Where the keys are kept</source>
        <translation>キーの保存場所</translation>
    </message>
    <message>
        <source>Looking for a key store…</source>
        <translation>キーストアを探しています…</translation>
    </message>
    <message>
        <source>Unlocked with your login; Secret Service or KWallet.</source>
        <translation>ログインで解錠されます。Secret Service または KWallet。</translation>
    </message>
    <message>
        <source>The passphrase needs at least %1 characters.</source>
        <translation>パスフレーズは %1 文字以上必要です。</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>2 つのパスフレーズが一致しません。</translation>
    </message>
</context>
<context>
    <name>ballast::ui::StrategyMenu</name>
    <message>
        <source>&amp;Presets</source>
        <translation>プリセット(&amp;P)</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>プリセット %1</translation>
    </message>
    <message>
        <source>Parameter sets (*.json)</source>
        <translation>パラメーターセット (*.json)</translation>
    </message>
    <message>
        <source>&amp;Import parameters…</source>
        <translation>パラメーターをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Import parameters</source>
        <translation>パラメーターをインポート</translation>
    </message>
    <message>
        <source>Strategy and values from a file; what would change is shown first</source>
        <translation>ファイルから戦略と値を読み込みます。先に変更内容を表示します</translation>
    </message>
    <message>
        <source>&amp;Export parameters…</source>
        <translation>パラメーターをエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Export parameters</source>
        <translation>パラメーターをエクスポート</translation>
    </message>
    <message>
        <source>Strategy and every automatic value, to a file</source>
        <translation>戦略とすべての自動の値をファイルに書き出します</translation>
    </message>
    <message>
        <source>Parameter set %1</source>
        <translation>パラメーターセット %1</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>実行されませんでした</translation>
    </message>
</context>
<context>
    <name>ballast::ui::TimeChart</name>
    <message>
        <source>O</source>
        <translation>始</translation>
    </message>
    <message>
        <source>H</source>
        <translation>高</translation>
    </message>
    <message>
        <source>L</source>
        <translation>安</translation>
    </message>
    <message>
        <source>C</source>
        <translation>終</translation>
    </message>
</context>
<context>
    <name>ballast::ui::Tray</name>
    <message>
        <source>Show Ballast</source>
        <translation>Ballast を表示</translation>
    </message>
    <message>
        <source>Ballast · %1 · %2 · hedge ratio %3 · liquidation %4</source>
        <translation>Ballast · %1 · %2 · ヘッジ比率 %3 · 清算 %4</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>重大</translation>
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
        <translation>計算</translation>
    </message>
    <message>
        <source>Open in Parameters …</source>
        <translation>パラメーターで開く…</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>仮定分析</translation>
    </message>
    <message>
        <source>What if: nothing here is real</source>
        <translation>仮定分析：ここにあるものはすべて現実ではありません</translation>
    </message>
    <message>
        <source>WHAT IF — NOTHING HERE IS REAL. No order is sent, no parameter is changed.</source>
        <translation>仮定分析 — ここにあるものはすべて現実ではありません。注文は送られず、パラメーターも変更されません。</translation>
    </message>
    <message>
        <source>Choose a move or another parameter, and calculate.</source>
        <translation>価格変動または別のパラメーターを選び、計算してください。</translation>
    </message>
    <message>
        <source>Move of the price, per cent</source>
        <translation>価格変動（パーセント）</translation>
    </message>
    <message>
        <source>Time that the move takes</source>
        <translation>変動にかかる時間</translation>
    </message>
    <message>
        <source>in 5 minutes</source>
        <translation>5 分で</translation>
    </message>
    <message>
        <source>in an hour</source>
        <translation>1 時間で</translation>
    </message>
    <message>
        <source>in six hours</source>
        <translation>6 時間で</translation>
    </message>
    <message>
        <source>in a day</source>
        <translation>1 日で</translation>
    </message>
    <message>
        <source>Strategy and parameters to start from</source>
        <translation>出発点とする戦略とパラメーター</translation>
    </message>
    <message>
        <source>parameters in force</source>
        <translation>適用中のパラメーター</translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation>プリセット %1</translation>
    </message>
    <message>
        <source>Parameter to change</source>
        <translation>変更するパラメーター</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>ほかは変更なし</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>その値</translation>
    </message>
    <message>
        <source>Shows this value in the editor of parameters. It is in force only once it is applied there.</source>
        <translation>この値をパラメーターエディターに表示します。そこで適用して初めて有効になります。</translation>
    </message>
    <message>
        <source>The price moves by</source>
        <translation>価格変動</translation>
    </message>
    <message>
        <source>with</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>and</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Nothing calculated yet *</source>
        <translation>まだ計算していません *</translation>
    </message>
    <message>
        <source>no move</source>
        <translation>変動なし</translation>
    </message>
    <message>
        <source>Not available in this session.</source>
        <translation>このセッションでは利用できません。</translation>
    </message>
    <message>
        <source>Replaying …</source>
        <translation>再現中…</translation>
    </message>
    <message>
        <source>The figures below are of other settings: calculate again.</source>
        <translation>以下の数値は別の設定のものです。計算し直してください。</translation>
    </message>
    <message>
        <source>The market has moved on since: recalculate.</source>
        <translation>その後、市場が動きました。再計算してください。</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>%1 時点。</translation>
    </message>
    <message>
        <source>Recalculate</source>
        <translation>再計算</translation>
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
        <translation>今</translation>
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
        <translation>/ 日</translation>
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
        <translation>危険</translation>
    </message>
</context>
</TS>
