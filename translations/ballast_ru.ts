<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>Alerts</name>
    <message>
        <source>Every channel needs a name.</source>
        <translation>Каждому каналу нужно имя.</translation>
    </message>
    <message>
        <source>The folder of %1 can&apos;t be made.</source>
        <translation>Не удаётся создать папку для %1.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 can&apos;t be removed.</source>
        <translation>Не удаётся удалить %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>Не удаётся записать %1: %2.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>Did nothing: %1.</source>
        <translation>Ничего не сделано: %1.</translation>
    </message>
    <message>
        <source>the engine is not armed</source>
        <translation>автоматика не активна</translation>
    </message>
    <message>
        <source>trading is paused</source>
        <translation>торговля на паузе</translation>
    </message>
    <message>
        <source>this mode only observes</source>
        <translation>этот режим только наблюдает</translation>
    </message>
    <message>
        <source>there is no position to protect</source>
        <translation>нет позиции, которую нужно защищать</translation>
    </message>
    <message>
        <source>market data is %1 s old or was not read in full</source>
        <translation>рыночным данным %1 с, или они прочитаны не полностью</translation>
    </message>
    <message>
        <source>market data has not arrived yet</source>
        <translation>рыночные данные ещё не поступили</translation>
    </message>
    <message>
        <source>account data is %1 s old or was not read in full</source>
        <translation>данным счёта %1 с, или они прочитаны не полностью</translation>
    </message>
    <message>
        <source>account data has not arrived yet</source>
        <translation>данные счёта ещё не поступили</translation>
    </message>
    <message>
        <source>volatility is not known yet</source>
        <translation>волатильность ещё неизвестна</translation>
    </message>
    <message>
        <source>there is no usable quote to trade against</source>
        <translation>нет пригодной котировки для сделки</translation>
    </message>
    <message>
        <source>the last session is not accounted for yet</source>
        <translation>прошлая сессия ещё не сверена</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is too far from the exchange&apos;s; set it by a time server</source>
        <translation>часы этого компьютера слишком расходятся с биржевыми; установите их по серверу времени</translation>
    </message>
    <message>
        <source>an order is still on its way</source>
        <translation>один ордер ещё в пути</translation>
    </message>
    <message>
        <source>the last position change is not confirmed by the exchange yet</source>
        <translation>последнее изменение позиции ещё не подтверждено биржей</translation>
    </message>
    <message>
        <source>the fate of an order is unknown and is being asked for</source>
        <translation>судьба ордера неизвестна и запрашивается</translation>
    </message>
    <message>
        <source>the ratio of %1 % is inside its band of %2 to %3 %</source>
        <translation>доля %1 % внутри своего коридора от %2 до %3 %</translation>
    </message>
    <message>
        <source>the cool-down since the last adjustment is running</source>
        <translation>идёт время остывания после последней корректировки</translation>
    </message>
    <message>
        <source>the adjustment is smaller than the smallest trade</source>
        <translation>корректировка меньше минимальной сделки</translation>
    </message>
    <message>
        <source>this month&apos;s cost budget is used up</source>
        <translation>бюджет издержек этого месяца исчерпан</translation>
    </message>
    <message>
        <source>today&apos;s cost budget is used up</source>
        <translation>сегодняшний бюджет издержек исчерпан</translation>
    </message>
    <message>
        <source>the hedge account has no free margin for more; transfer some to it</source>
        <translation>на хедж-счёте нет свободной маржи для большего; переведите туда часть</translation>
    </message>
    <message>
        <source>a hard limit stands in the way</source>
        <translation>мешает жёсткий лимит</translation>
    </message>
    <message>
        <source>someone else traded in the hedge account; resume to let Ballast go on from there</source>
        <translation>на хедж-счёте торговал кто-то другой; возобновите работу, чтобы Ballast продолжил с этого места</translation>
    </message>
    <message>
        <source>Closed the hedge (buy %1): there is no position left to protect.</source>
        <translation>Хедж закрыт (покупка %1): защищать больше нечего.</translation>
    </message>
    <message>
        <source>Closed the hedge (sell %1): there is no position left to protect.</source>
        <translation>Хедж закрыт (продажа %1): защищать больше нечего.</translation>
    </message>
    <message>
        <source>Increased the hedge from %1 % towards %2 % (buy %3, expected cost %4) because %5.</source>
        <translation>Хедж увеличен с %1 % в сторону %2 % (покупка %3, ожидаемые издержки %4), потому что %5.</translation>
    </message>
    <message>
        <source>Increased the hedge from %1 % towards %2 % (sell %3, expected cost %4) because %5.</source>
        <translation>Хедж увеличен с %1 % в сторону %2 % (продажа %3, ожидаемые издержки %4), потому что %5.</translation>
    </message>
    <message>
        <source>Reduced the hedge from %1 % towards %2 % (buy %3, expected cost %4) because %5.</source>
        <translation>Хедж уменьшен с %1 % в сторону %2 % (покупка %3, ожидаемые издержки %4), потому что %5.</translation>
    </message>
    <message>
        <source>Reduced the hedge from %1 % towards %2 % (sell %3, expected cost %4) because %5.</source>
        <translation>Хедж уменьшен с %1 % в сторону %2 % (продажа %3, ожидаемые издержки %4), потому что %5.</translation>
    </message>
    <message>
        <source>your manual ratio is in force</source>
        <translation>действует ваша доля, заданная вручную</translation>
    </message>
    <message>
        <source>liquidation is only %1 expected one-day moves away</source>
        <translation>ожидаемых дневных движений до ликвидации лишь %1</translation>
    </message>
    <message>
        <source>the position is too small, or its leverage too low, for a hedge to pay</source>
        <translation>позиция слишком мала или её плечо слишком низко, чтобы хедж окупился</translation>
    </message>
    <message>
        <source>the hedge account can&apos;t safely carry more; transfer margin to it</source>
        <translation>хедж-счёт не может безопасно нести больше; переведите на него маржу</translation>
    </message>
    <message>
        <source>a stress move would cost more than the largest loss allowed</source>
        <translation>стрессовое движение обошлось бы дороже максимально допустимого убытка</translation>
    </message>
    <message>
        <source>the market goes sideways, where more hedge only costs</source>
        <translation>рынок идёт вбок, где больший хедж только стоит денег</translation>
    </message>
    <message>
        <source>less would leave liquidation too likely</source>
        <translation>при меньшей доле ликвидация осталась бы слишком вероятной</translation>
    </message>
    <message>
        <source>less would cost more than the loss budget in a stress move</source>
        <translation>при меньшей доле стрессовое движение обошлось бы дороже бюджета убытков</translation>
    </message>
    <message>
        <source>volatility of %1 % a year is above its target</source>
        <translation>годовая волатильность %1 % выше своей цели</translation>
    </message>
    <message>
        <source>funding makes part of the hedge dearer than the variance it takes away</source>
        <translation>из-за фандинга часть хеджа дороже дисперсии, которую она снимает</translation>
    </message>
    <message>
        <source>funding pays for the hedge</source>
        <translation>фандинг оплачивает хедж</translation>
    </message>
    <message>
        <source>that leaves the least variance</source>
        <translation>это оставляет наименьшую дисперсию</translation>
    </message>
    <message>
        <source>the static ratio is in force</source>
        <translation>действует постоянная доля</translation>
    </message>
    <message>
        <source>the market is calm at %1 % volatility a year</source>
        <translation>рынок спокойный при годовой волатильности %1 %</translation>
    </message>
    <message>
        <source>the market is normal at %1 % volatility a year</source>
        <translation>рынок обычный при годовой волатильности %1 %</translation>
    </message>
    <message>
        <source>the market is turbulent at %1 % volatility a year</source>
        <translation>рынок турбулентный при годовой волатильности %1 %</translation>
    </message>
    <message>
        <source>effective leverage of %1x raises the minimum</source>
        <translation>эффективное плечо %1x повышает минимум</translation>
    </message>
    <message>
        <source>the minimum ratio applies</source>
        <translation>действует минимальная доля</translation>
    </message>
    <message>
        <source>the ratio leaving its band at %1 % (now %2 %)</source>
        <translation>доля выйдет из своего коридора при %1 % (сейчас %2 %)</translation>
    </message>
    <message>
        <source>volatility passing %1 % a year (now %2 %)</source>
        <translation>годовая волатильность пройдёт %1 % (сейчас %2 %)</translation>
    </message>
    <message>
        <source>liquidation nearer than %1 expected one-day moves (now %2)</source>
        <translation>ожидаемых дневных движений до ликвидации меньше %1 (сейчас %2)</translation>
    </message>
    <message>
        <source>effective leverage passing %1x (now %2x)</source>
        <translation>эффективное плечо пройдёт %1x (сейчас %2x)</translation>
    </message>
    <message>
        <source>The hedge is closed.</source>
        <translation>Хедж закрыт.</translation>
    </message>
    <message>
        <source>Ballast stays paused until you resume.</source>
        <translation>Ballast остаётся на паузе, пока вы не возобновите работу.</translation>
    </message>
    <message>
        <source>The hedge account has no free margin left: its equity is %1. Transfer some to it, or raise the leverage set there.</source>
        <translation>На хедж-счёте не осталось свободной маржи: его капитал %1. Переведите туда часть или увеличьте установленное там плечо.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on order size.</source>
        <translation>Ордер хеджа задержан лимитом на размер ордера.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on hedge position size.</source>
        <translation>Ордер хеджа задержан лимитом на размер позиции хеджа.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on hedge ratio.</source>
        <translation>Ордер хеджа задержан лимитом на долю хеджа.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on orders a minute.</source>
        <translation>Ордер хеджа задержан лимитом на ордера в минуту.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on orders a day.</source>
        <translation>Ордер хеджа задержан лимитом на ордера в день.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on cancels a minute.</source>
        <translation>Ордер хеджа задержан лимитом на отмены в минуту.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on notional a day.</source>
        <translation>Ордер хеджа задержан лимитом на номинал в день.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on cost a day.</source>
        <translation>Ордер хеджа задержан лимитом на издержки в день.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on price collar.</source>
        <translation>Ордер хеджа задержан лимитом на предел цены.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on data age.</source>
        <translation>Ордер хеджа задержан лимитом на возраст данных.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on clock offset.</source>
        <translation>Ордер хеджа задержан лимитом на сдвиг часов.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on order form.</source>
        <translation>Ордер хеджа задержан лимитом на форму ордера.</translation>
    </message>
    <message>
        <source>Data is in order again; trading goes on.</source>
        <translation>Данные снова в порядке; торговля продолжается.</translation>
    </message>
    <message>
        <source>Trading is suspended.</source>
        <translation>Торговля приостановлена.</translation>
    </message>
    <message>
        <source>Liquidation of the protected position is %1 % away (%2 expected one-day moves). A hedge in another account does not move it: only added margin does.</source>
        <translation>До ликвидации защищаемой позиции %1 % (ожидаемых дневных движений: %2). Хедж на другом счёте её не отодвигает: это делает только добавленная маржа.</translation>
    </message>
    <message>
        <source>Liquidation is no longer near.</source>
        <translation>Ликвидация больше не близко.</translation>
    </message>
    <message>
        <source>A manual override has ended; its automatic value is back in force.</source>
        <translation>Ручное значение перестало действовать; снова действует автоматическое.</translation>
    </message>
    <message>
        <source>The order book missed an update; it is being read again.</source>
        <translation>В стакане пропущено обновление; он читается заново.</translation>
    </message>
    <message>
        <source>The basis of %1 is %2 deviations from its mean; the hedge is raised while that lasts.</source>
        <translation>Базис %1 далёк от среднего (отклонений: %2); пока это так, хедж увеличен.</translation>
    </message>
    <message>
        <source>%1 no longer moves with %2 as it did (correlation %3 this week, %4 over two months); the hedge is raised while that lasts.</source>
        <translation>%1 больше не движется вместе с %2, как раньше (корреляция %3 за неделю, %4 за два месяца); пока это так, хедж увеличен.</translation>
    </message>
    <message>
        <source>No order rests in the hedge account.</source>
        <translation>На хедж-счёте нет открытых ордеров.</translation>
    </message>
    <message>
        <source>A protected position is gone: closed by hand, or by the exchange. Reading the account again.</source>
        <translation>Защищаемая позиция исчезла: закрыта вручную или биржей. Счёт читается заново.</translation>
    </message>
    <message>
        <source>The hedge account holds a position that is not the hedge (%1); its margin is not free for the hedge. Close it, or keep that account for Ballast alone.</source>
        <translation>На хедж-счёте есть позиция, которая не является хеджем (%1); её маржа для хеджа недоступна. Закройте её или оставьте этот счёт только для Ballast.</translation>
    </message>
    <message>
        <source>Ballast holds still; resume to let it go on from there.</source>
        <translation>Ballast бездействует; возобновите работу, чтобы он продолжил с этого места.</translation>
    </message>
    <message>
        <source>The exchange has liquidated %1 %2 of the protected account.</source>
        <translation>Биржа ликвидировала %1 %2 защищаемого счёта.</translation>
    </message>
    <message>
        <source>The exchange has liquidated %1 %2 of the hedge account.</source>
        <translation>Биржа ликвидировала %1 %2 хедж-счёта.</translation>
    </message>
    <message>
        <source>The exchange has auto-deleveraged %1 %2 of the protected account.</source>
        <translation>Биржа сократила авто-делевереджем %1 %2 защищаемого счёта.</translation>
    </message>
    <message>
        <source>The exchange has auto-deleveraged %1 %2 of the hedge account.</source>
        <translation>Биржа сократила авто-делевереджем %1 %2 хедж-счёта.</translation>
    </message>
    <message>
        <source>The exchange has settled %1 %2 of the protected account.</source>
        <translation>Биржа провела расчёт по %1 %2 защищаемого счёта.</translation>
    </message>
    <message>
        <source>The exchange has settled %1 %2 of the hedge account.</source>
        <translation>Биржа провела расчёт по %1 %2 хедж-счёта.</translation>
    </message>
    <message>
        <source>An order that Ballast did not send rests in the hedge account (%1); cancel it, or keep that account for Ballast alone.</source>
        <translation>На хедж-счёте открыт ордер, который Ballast не отправлял (%1); отмените его или оставьте этот счёт только для Ballast.</translation>
    </message>
    <message>
        <source>The exchange refused a hedge order (code %1); next attempt in %2 s.</source>
        <translation>Биржа отклонила ордер хеджа (код %1); следующая попытка через %2 с.</translation>
    </message>
    <message>
        <source>A hedge order never reached the exchange; next attempt in %1 s.</source>
        <translation>Ордер хеджа не дошёл до биржи; следующая попытка через %1 с.</translation>
    </message>
    <message>
        <source>No answer to a hedge order: its fate is being asked for, and nothing is sent until it is known.</source>
        <translation>Нет ответа на ордер хеджа: его судьба запрашивается, и, пока она неизвестна, ничего не отправляется.</translation>
    </message>
    <message>
        <source>Somebody else traded in the hedge account: bought %1 at %2.</source>
        <translation>На хедж-счёте торговал кто-то другой: куплено %1 по %2.</translation>
    </message>
    <message>
        <source>Somebody else traded in the hedge account: sold %1 at %2.</source>
        <translation>На хедж-счёте торговал кто-то другой: продано %1 по %2.</translation>
    </message>
    <message>
        <source>Margin call on the protected account: add margin or reduce the position.</source>
        <translation>Маржин-колл на защищаемом счёте: добавьте маржу или уменьшите позицию.</translation>
    </message>
    <message>
        <source>Margin call on the hedge account: add margin or reduce the position.</source>
        <translation>Маржин-колл на хедж-счёте: добавьте маржу или уменьшите позицию.</translation>
    </message>
    <message>
        <source>The market feed was lost; reconnecting.</source>
        <translation>Поток рынка потерян; идёт переподключение.</translation>
    </message>
    <message>
        <source>The market feed is connected.</source>
        <translation>Поток рынка подключён.</translation>
    </message>
    <message>
        <source>The hedge account&apos;s feed was lost; reconnecting.</source>
        <translation>Поток хедж-счёта потерян; идёт переподключение.</translation>
    </message>
    <message>
        <source>The hedge account&apos;s feed is connected.</source>
        <translation>Поток хедж-счёта подключён.</translation>
    </message>
    <message>
        <source>The protected account&apos;s feed was lost; reconnecting.</source>
        <translation>Поток защищаемого счёта потерян; идёт переподключение.</translation>
    </message>
    <message>
        <source>The protected account&apos;s feed is connected.</source>
        <translation>Поток защищаемого счёта подключён.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 s away from the exchange&apos;s; check its time synchronisation.</source>
        <translation>Часы этого компьютера расходятся с биржевыми на %1 с; проверьте его синхронизацию времени.</translation>
    </message>
    <message>
        <source>The venue reports %1 as the liquidation price of %2 in %3; Ballast reckons %4. Plan with the nearer one, and check margin mode and collateral there.</source>
        <translation>Биржа сообщает %1 как цену ликвидации %2 на счёте %3; по расчёту Ballast %4. Исходите из ближайшей и проверьте там режим маржи и обеспечение.</translation>
    </message>
    <message>
        <source>The hedge position changed without an order of Ballast&apos;s: by hand, or by the exchange while it could not be heard.</source>
        <translation>Позиция хеджа изменилась без ордера Ballast: вручную или биржей, пока с ней не было связи.</translation>
    </message>
    <message>
        <source>The computer slept or its clock jumped by %1 s; everything is being read again.</source>
        <translation>Компьютер спал, или его часы скакнули на %1 с; всё читается заново.</translation>
    </message>
    <message>
        <source>The exchange has not confirmed yet that the hedge account&apos;s resting orders are gone; they are being cancelled again.</source>
        <translation>Биржа ещё не подтвердила, что открытых ордеров хедж-счёта больше нет; они отменяются ещё раз.</translation>
    </message>
    <message>
        <source>%1 order(s) of the last session have no known end; they are being asked for.</source>
        <translation>Ордеров прошлой сессии без известного исхода: %1; они запрашиваются.</translation>
    </message>
    <message>
        <source>The hedge account is as Ballast expects it.</source>
        <translation>Хедж-счёт таков, каким его ожидает Ballast.</translation>
    </message>
    <message>
        <source>Armed: Ballast adjusts the hedge by itself from now on.</source>
        <translation>Активен: с этого момента Ballast сам корректирует хедж.</translation>
    </message>
    <message>
        <source>Not done: %1.</source>
        <translation>Не выполнено: %1.</translation>
    </message>
    <message>
        <source>The differences are acknowledged; the hedge account counts as it is now.</source>
        <translation>Расхождения подтверждены; хедж-счёт принят таким, каков он сейчас.</translation>
    </message>
    <message>
        <source>Disarmed: Ballast watches, and sends nothing. The hedge stays as it is.</source>
        <translation>Деактивирован: Ballast наблюдает и ничего не отправляет. Хедж остаётся как есть.</translation>
    </message>
    <message>
        <source>Paused: no new hedge orders. Resting orders and the hedge stay.</source>
        <translation>На паузе: новых ордеров хеджа нет. Открытые ордера и хедж остаются.</translation>
    </message>
    <message>
        <source>Resumed.</source>
        <translation>Возобновлено.</translation>
    </message>
    <message>
        <source>Paused, and cancelling the hedge account&apos;s resting orders. The hedge stays.</source>
        <translation>На паузе; открытые ордера хедж-счёта отменяются. Хедж остаётся.</translation>
    </message>
    <message>
        <source>Paused, cancelling orders and closing the hedge. The protected account is not touched.</source>
        <translation>На паузе; ордера отменяются, хедж закрывается. Защищаемый счёт не затрагивается.</translation>
    </message>
    <message>
        <source>Manual ratio of %1 % in force.</source>
        <translation>Действует доля, заданная вручную: %1 %.</translation>
    </message>
    <message>
        <source>%1 set to %2 by hand.</source>
        <translation>%1: вручную задано %2.</translation>
    </message>
    <message>
        <source>Back to automatic: every manual override is cleared.</source>
        <translation>Автоматика возвращена: все ручные значения сняты.</translation>
    </message>
    <message>
        <source>Strategy in force: %1.</source>
        <translation>Действующая стратегия: %1.</translation>
    </message>
    <message>
        <source>Preset in force: %1.</source>
        <translation>Действующий пресет: %1.</translation>
    </message>
    <message>
        <source>Ballast ends: its resting order is being cancelled, the hedge stays as it is.</source>
        <translation>Ballast завершает работу: его открытый ордер отменяется, хедж остаётся как есть.</translation>
    </message>
    <message>
        <source>Ballast ends: no order of its own rests, the hedge stays as it is.</source>
        <translation>Ballast завершает работу: своих открытых ордеров нет, хедж остаётся как есть.</translation>
    </message>
    <message>
        <source>No weekly review has been signed for %1 days. Open the review, see what has drifted, and sign it.</source>
        <translation>Еженедельная проверка не подписана уже столько дней: %1. Откройте проверку, посмотрите, что сместилось, и подпишите её.</translation>
    </message>
    <message>
        <source>Closing the hedge.</source>
        <translation>Хедж закрывается.</translation>
    </message>
    <message>
        <source>Paused by hand.</source>
        <translation>Пауза вручную.</translation>
    </message>
    <message>
        <source>Observe mode only watches.</source>
        <translation>Режим «Наблюдение» только смотрит.</translation>
    </message>
    <message>
        <source>The hedge account is being compared with what Ballast knows of it.</source>
        <translation>Хедж-счёт сверяется с тем, что о нём знает Ballast.</translation>
    </message>
    <message>
        <source>The hedge account differs from what Ballast knows.</source>
        <translation>Хедж-счёт отличается от того, что знает Ballast.</translation>
    </message>
    <message>
        <source>Not armed.</source>
        <translation>Не активен.</translation>
    </message>
    <message>
        <source>There is no position to protect, so nothing would be traded.</source>
        <translation>Нет позиции для защиты, поэтому сделок бы не было.</translation>
    </message>
    <message>
        <source>The hedge is already inside the band of %1 to %2 %: no order.</source>
        <translation>Хедж уже внутри коридора от %1 до %2 %: ордера нет.</translation>
    </message>
    <message>
        <source>Would buy %1 %2 at a cost of about %3 %4.</source>
        <translation>Будет куплено %1 %2, издержки около %3 %4.</translation>
    </message>
    <message>
        <source>Would sell %1 %2 at a cost of about %3 %4.</source>
        <translation>Будет продано %1 %2, издержки около %3 %4.</translation>
    </message>
    <message>
        <source>The largest hedge position does not allow all of it.</source>
        <translation>Максимальная позиция хеджа не позволяет всего этого.</translation>
    </message>
    <message>
        <source>A manual ratio must lie between 0 and the maximum ratio.</source>
        <translation>Доля, заданная вручную, должна быть между 0 и максимальной долей.</translation>
    </message>
    <message>
        <source>The strategy is not known yet.</source>
        <translation>Стратегия ещё неизвестна.</translation>
    </message>
    <message>
        <source>What it trades off on the recent past is being measured.</source>
        <translation>Что он дал бы и чего стоил бы в недавнем прошлом, сейчас измеряется.</translation>
    </message>
    <message>
        <source>On the recent past, at %1: %2 activations and %3 orders a month, cost %4 % of the position a month, largest drawdown %5 %.</source>
        <translation>В недавнем прошлом, при %1: в месяц срабатываний %2 и ордеров %3, издержки %4 % позиции в месяц, максимальная просадка %5 %.</translation>
    </message>
    <message>
        <source>The hedge account already holds %1 %2, which Ballast did not open; from now on it counts as hedge.</source>
        <translation>На хедж-счёте уже есть %1 %2, открытые не Ballast; теперь это считается хеджем.</translation>
    </message>
    <message>
        <source>The hedge account holds %1 %2; when Ballast last ran it held %3, and its own trades since do not explain the difference.</source>
        <translation>На хедж-счёте %1 %2; при последней работе Ballast там было %3, и собственные сделки с тех пор не объясняют разницу.</translation>
    </message>
    <message>
        <source>Somebody else traded in the hedge account on %1: buy %2 at %3.</source>
        <translation>На хедж-счёте торговал кто-то другой, %1: покупка %2 по %3.</translation>
    </message>
    <message>
        <source>Somebody else traded in the hedge account on %1: sell %2 at %3.</source>
        <translation>На хедж-счёте торговал кто-то другой, %1: продажа %2 по %3.</translation>
    </message>
    <message>
        <source>An order that Ballast did not send rests in the hedge account: %1, buy %2.</source>
        <translation>На хедж-счёте открыт ордер, который Ballast не отправлял: %1, покупка %2.</translation>
    </message>
    <message>
        <source>An order that Ballast did not send rests in the hedge account: %1, sell %2.</source>
        <translation>На хедж-счёте открыт ордер, который Ballast не отправлял: %1, продажа %2.</translation>
    </message>
    <message>
        <source>The hedge account holds a position that is not the hedge: %1; its margin is not free for the hedge.</source>
        <translation>На хедж-счёте есть позиция, которая не является хеджем: %1; её маржа для хеджа недоступна.</translation>
    </message>
    <message>
        <source>Observe mode never sends orders</source>
        <translation>Режим «Наблюдение» никогда не отправляет ордера</translation>
    </message>
    <message>
        <source>Observe mode never sends orders, nor cancels any</source>
        <translation>Режим «Наблюдение» никогда не отправляет ордера и не отменяет их</translation>
    </message>
    <message>
        <source>switch to Paper or Demo to arm</source>
        <translation>чтобы активировать, перейдите в режим «Бумажный» или «Демо»</translation>
    </message>
    <message>
        <source>cancel them at the exchange</source>
        <translation>отмените их на бирже</translation>
    </message>
    <message>
        <source>close the hedge at the exchange</source>
        <translation>закройте хедж на бирже</translation>
    </message>
    <message>
        <source>the hedge account has not been read yet</source>
        <translation>хедж-счёт ещё не прочитан</translation>
    </message>
    <message>
        <source>wait until it is connected</source>
        <translation>дождитесь подключения</translation>
    </message>
    <message>
        <source>the hedge account differs from what Ballast knows</source>
        <translation>хедж-счёт отличается от того, что знает Ballast</translation>
    </message>
    <message>
        <source>read the differences and acknowledge them first</source>
        <translation>сначала прочитайте расхождения и подтвердите их</translation>
    </message>
    <message>
        <source>there is no difference to acknowledge</source>
        <translation>нет расхождений для подтверждения</translation>
    </message>
    <message>
        <source>there is no strategy &apos;%1&apos;</source>
        <translation>нет стратегии «%1»</translation>
    </message>
    <message>
        <source>choose one of the list of strategies</source>
        <translation>выберите одну из списка стратегий</translation>
    </message>
    <message>
        <source>there is no preset &apos;%1&apos;</source>
        <translation>нет пресета «%1»</translation>
    </message>
    <message>
        <source>choose one of the list of presets</source>
        <translation>выберите один из списка пресетов</translation>
    </message>
    <message>
        <source>the signal dial can&apos;t be measured yet</source>
        <translation>регулятор сигналов пока нельзя измерить</translation>
    </message>
    <message>
        <source>wait until a protected position and 30 days of history are there</source>
        <translation>дождитесь защищаемой позиции и 30 дней истории</translation>
    </message>
    <message>
        <source>%1 can&apos;t be %2</source>
        <translation>%1 не может быть %2</translation>
    </message>
    <message>
        <source>choose from %1 to %2</source>
        <translation>выберите от %1 до %2</translation>
    </message>
    <message>
        <source>%1 is above %2</source>
        <translation>%1 больше, чем %2</translation>
    </message>
    <message>
        <source>lower the first or raise the second</source>
        <translation>уменьшите первое или увеличьте второе</translation>
    </message>
    <message>
        <source>%1 is not open yet: %2</source>
        <translation>режим %1 ещё не открыт: %2</translation>
    </message>
    <message>
        <source>%1 has run on %2 of %3 days</source>
        <translation>режим %1 проработал дней: %2 из %3</translation>
    </message>
    <message>
        <source>%1 has made %2 of %3 decisions</source>
        <translation>режим %1 принял решений: %2 из %3</translation>
    </message>
    <message>
        <source>%1 has met %2 differences between its books and the exchange&apos;s</source>
        <translation>в режиме %1 расхождений между своим учётом и биржевым: %2</translation>
    </message>
    <message>
        <source>run &apos;ballast %1&apos; until then</source>
        <translation>до тех пор работайте в режиме %1</translation>
    </message>
    <message>
        <source>real trading was not confirmed</source>
        <translation>реальная торговля не подтверждена</translation>
    </message>
    <message>
        <source>type exactly: %1</source>
        <translation>введите в точности: %1</translation>
    </message>
    <message>
        <source>no account is set up for this mode</source>
        <translation>для этого режима не настроен счёт</translation>
    </message>
    <message>
        <source>set one up first</source>
        <translation>сначала настройте его</translation>
    </message>
    <message>
        <source>both accounts have the same key</source>
        <translation>у обоих счетов один и тот же ключ</translation>
    </message>
    <message>
        <source>make a sub-account at the exchange, and a key of its own for the hedge</source>
        <translation>создайте на бирже субаккаунт и отдельный ключ для хеджа</translation>
    </message>
    <message>
        <source>both keys belong to the same account</source>
        <translation>оба ключа принадлежат одному счёту</translation>
    </message>
    <message>
        <source>the exchange did not show that the two keys belong to different accounts</source>
        <translation>биржа не показала, что эти два ключа принадлежат разным счетам</translation>
    </message>
    <message>
        <source>nothing is traded until it does</source>
        <translation>до этого торговли не будет</translation>
    </message>
    <message>
        <source>the key may withdraw funds</source>
        <translation>ключ разрешает вывод средств</translation>
    </message>
    <message>
        <source>make a key without that right; Ballast never needs it</source>
        <translation>создайте ключ без этого права; Ballast оно никогда не нужно</translation>
    </message>
    <message>
        <source>the key of the protected account may trade</source>
        <translation>ключ защищаемого счёта разрешает торговлю</translation>
    </message>
    <message>
        <source>make a key that can only read</source>
        <translation>создайте ключ только для чтения</translation>
    </message>
    <message>
        <source>the key of the hedge account may not trade futures</source>
        <translation>ключ хедж-счёта не разрешает торговлю фьючерсами</translation>
    </message>
    <message>
        <source>allow futures trading for it at the exchange</source>
        <translation>разрешите ему на бирже торговлю фьючерсами</translation>
    </message>
    <message>
        <source>the key of the protected account may not read</source>
        <translation>ключ защищаемого счёта не разрешает чтение</translation>
    </message>
    <message>
        <source>the key of the hedge account may not read</source>
        <translation>ключ хедж-счёта не разрешает чтение</translation>
    </message>
    <message>
        <source>allow reading for it at the exchange</source>
        <translation>разрешите ему на бирже чтение</translation>
    </message>
    <message>
        <source>the exchange did not say what the key may do</source>
        <translation>биржа не сообщила, что разрешено ключу</translation>
    </message>
    <message>
        <source>the key is not used until it does</source>
        <translation>до этого ключ не используется</translation>
    </message>
    <message>
        <source>the exchange&apos;s balance can&apos;t be read: %1</source>
        <translation>баланс биржи не удаётся прочитать: %1</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>попробуйте позже</translation>
    </message>
    <message>
        <source>the simulated exchange is reached on this computer only</source>
        <translation>симулированная биржа доступна только на этом компьютере</translation>
    </message>
    <message>
        <source>give an address like http://127.0.0.1:9470</source>
        <translation>укажите адрес вида http://127.0.0.1:9470</translation>
    </message>
    <message>
        <source>account and market could not be read in time</source>
        <translation>счёт и рынок не удалось прочитать вовремя</translation>
    </message>
    <message>
        <source>check the connection, and try again</source>
        <translation>проверьте соединение и попробуйте ещё раз</translation>
    </message>
    <message>
        <source>no temporary folder can be made</source>
        <translation>не удаётся создать временную папку</translation>
    </message>
    <message>
        <source>free some disk space or set TMPDIR</source>
        <translation>освободите место на диске или задайте TMPDIR</translation>
    </message>
    <message>
        <source>the key or the secret of the protected account is missing</source>
        <translation>нет ключа или секретного ключа защищаемого счёта</translation>
    </message>
    <message>
        <source>the key or the secret of the hedge account is missing</source>
        <translation>нет ключа или секретного ключа хедж-счёта</translation>
    </message>
    <message>
        <source>enter both</source>
        <translation>введите оба</translation>
    </message>
    <message>
        <source>this exchange can&apos;t be used yet</source>
        <translation>эту биржу пока нельзя использовать</translation>
    </message>
    <message>
        <source>choose binance or simulated</source>
        <translation>выберите binance или simulated</translation>
    </message>
    <message>
        <source>the exchange does not list %1</source>
        <translation>на бирже нет %1</translation>
    </message>
    <message>
        <source>choose a symbol that it lists, like ETHUSDT</source>
        <translation>выберите символ, который на ней есть, например ETHUSDT</translation>
    </message>
    <message>
        <source>check the address of the exchange</source>
        <translation>проверьте адрес биржи</translation>
    </message>
    <message>
        <source>%1: no answer from the exchange (%2)</source>
        <translation>%1: нет ответа от биржи (%2)</translation>
    </message>
    <message>
        <source>%1: the answer broke off</source>
        <translation>%1: ответ оборвался</translation>
    </message>
    <message>
        <source>it is asked for again</source>
        <translation>он запрашивается снова</translation>
    </message>
    <message>
        <source>it is being asked for</source>
        <translation>он запрашивается</translation>
    </message>
    <message>
        <source>%1: held back by the exchange&apos;s rate limit</source>
        <translation>%1: задержано лимитом частоты запросов биржи</translation>
    </message>
    <message>
        <source>it is tried again later</source>
        <translation>попытка будет повторена позже</translation>
    </message>
    <message>
        <source>the key store does not answer</source>
        <translation>хранилище ключей не отвечает</translation>
    </message>
    <message>
        <source>unlock it, or use an encrypted file: --vault FILE</source>
        <translation>разблокируйте его или используйте зашифрованный файл: --vault FILE</translation>
    </message>
    <message>
        <source>no key is held under the name &apos;%1&apos;</source>
        <translation>под именем «%1» ключа нет</translation>
    </message>
    <message>
        <source>the passphrase is too short</source>
        <translation>парольная фраза слишком короткая</translation>
    </message>
    <message>
        <source>choose one of at least %1 characters</source>
        <translation>выберите фразу, символов не менее: %1</translation>
    </message>
    <message>
        <source>%1 is no vault of Ballast&apos;s</source>
        <translation>%1 — не запечатанный файл Ballast</translation>
    </message>
    <message>
        <source>choose another file</source>
        <translation>выберите другой файл</translation>
    </message>
    <message>
        <source>the vault %1 can&apos;t be written: %2</source>
        <translation>запечатанный файл %1 не удаётся записать: %2</translation>
    </message>
    <message>
        <source>choose a folder that can be written; nothing was changed</source>
        <translation>выберите папку, доступную для записи; ничего не изменено</translation>
    </message>
    <message>
        <source>the vault %1 can&apos;t be read: %2</source>
        <translation>запечатанный файл %1 не удаётся прочитать: %2</translation>
    </message>
    <message>
        <source>check the file&apos;s permissions</source>
        <translation>проверьте права доступа к файлу</translation>
    </message>
    <message>
        <source>the list of accounts %1 can&apos;t be read</source>
        <translation>список счетов %1 не удаётся прочитать</translation>
    </message>
    <message>
        <source>remove the file, and set the accounts up again</source>
        <translation>удалите файл и настройте счета заново</translation>
    </message>
    <message>
        <source>the list of accounts %1 can&apos;t be written: %2</source>
        <translation>список счетов %1 не удаётся записать: %2</translation>
    </message>
    <message>
        <source>free some disk space, or check the folder&apos;s permissions</source>
        <translation>освободите место на диске или проверьте права доступа к папке</translation>
    </message>
    <message>
        <source>%1 is in use by another Ballast (process %2)</source>
        <translation>%1 используется другим Ballast (процесс %2)</translation>
    </message>
    <message>
        <source>%1 is in use by another Ballast</source>
        <translation>%1 используется другим Ballast</translation>
    </message>
    <message>
        <source>close that one first, or choose another database with --db</source>
        <translation>сначала закройте его или выберите другую базу данных с помощью --db</translation>
    </message>
    <message>
        <source>the folder %1 can&apos;t be made</source>
        <translation>папку %1 не удаётся создать</translation>
    </message>
    <message>
        <source>choose a folder that can be written</source>
        <translation>выберите папку, доступную для записи</translation>
    </message>
    <message>
        <source>there are too few candles yet</source>
        <translation>свечей пока слишком мало</translation>
    </message>
    <message>
        <source>wait until an hour of the market has been seen</source>
        <translation>дождитесь часа наблюдения за рынком</translation>
    </message>
    <message>
        <source>there is no protected position to look at</source>
        <translation>нет защищаемой позиции для рассмотрения</translation>
    </message>
    <message>
        <source>open one, or wait until the account has been read</source>
        <translation>откройте её или дождитесь чтения счёта</translation>
    </message>
    <message>
        <source>the move is out of reach</source>
        <translation>такое движение недостижимо</translation>
    </message>
    <message>
        <source>choose one between -95 % and +500 %</source>
        <translation>выберите от -95 % до +500 %</translation>
    </message>
    <message>
        <source>there is nothing to review yet in %1</source>
        <translation>за %1 проверять пока нечего</translation>
    </message>
    <message>
        <source>let a session run for some minutes first</source>
        <translation>сначала дайте сессии поработать несколько минут</translation>
    </message>
    <message>
        <source>The position is opened %1 bars after the first with today&apos;s leverage and equity; the hedge account begins without a hedge.</source>
        <translation>Позиция открывается с сегодняшними плечом и капиталом, пропустив после первой свечей: %1; хедж-счёт начинает без хеджа.</translation>
    </message>
    <message>
        <source>Funding is not charged: no funding rates were given.</source>
        <translation>Фандинг не начисляется: ставки финансирования не заданы.</translation>
    </message>
    <message>
        <source>Funding: %1 settlements applied at their own times to the positions held then, at the bar&apos;s price; a position pays or receives its notional times the rate.</source>
        <translation>Фандинг: расчётов %1, каждый в своё время к тогдашним позициям, по цене свечи; позиция платит или получает свой номинал, умноженный на ставку.</translation>
    </message>
    <message>
        <source>The rates cover %1 to %2 only; outside, nothing is charged.</source>
        <translation>Ставки охватывают только %1 — %2; вне этого ничего не начисляется.</translation>
    </message>
    <message>
        <source>Transfers: none. The hedge lies in another account, so its gains do not move the protected liquidation price.</source>
        <translation>Переводы: нет. Хедж на другом счёте, поэтому его прибыль не сдвигает цену ликвидации защищаемого.</translation>
    </message>
    <message>
        <source>Transfers (%1): when less than %2 % of the liquidation distance at the opening is left in either account, margin is asked from the other one and arrives %3 later; only wallet money moves, and the giver keeps the whole opening distance for itself.</source>
        <translation>Переводы (%1): когда на одном из счетов остаётся меньше %2 % расстояния до ликвидации при открытии, маржа запрашивается с другого и приходит через %3; переводятся только деньги кошелька, и отдающий счёт сохраняет себе всё расстояние открытия.</translation>
    </message>
    <message>
        <source>Capital: %1 in the protected account and %2 in the hedge account, in both runs; without the hedge the second part lies idle.</source>
        <translation>Капитал: %1 на защищаемом счёте и %2 на хедж-счёте, в обоих прогонах; без хеджа вторая часть лежит без дела.</translation>
    </message>
    <message>
        <source>The position is opened at a bar&apos;s open without a fee and stays open; it is valued at the last close. A liquidated position is not opened again.</source>
        <translation>Позиция открывается на открытии свечи без комиссии и остаётся открытой; оценивается по последнему закрытию. Ликвидированная позиция заново не открывается.</translation>
    </message>
    <message>
        <source>Within a bar: open, the extreme against the protected position, the other extreme, close. The bar&apos;s prices serve as last and mark price alike.</source>
        <translation>Внутри свечи: открытие, экстремум против защищаемой позиции, другой экстремум, закрытие. Цены свечи служат и последней ценой, и ценой маркировки.</translation>
    </message>
    <message>
        <source>The engine sees every close; its orders fill whole at the next open (one bar of %1 later), unless that is beyond their limit price or behind a gap.</source>
        <translation>Автоматика видит каждое закрытие; её ордера исполняются целиком на следующем открытии (через одну свечу, %1), если только оно не за их лимитной ценой и не за пропуском.</translation>
    </message>
    <message>
        <source>Slippage: %1 bps of every fill plus %2 x volatility x sqrt(order / traded volume) of the bar before, at most %3 bps; quoted spread %4 bps.</source>
        <translation>Проскальзывание: %1 bps каждого исполнения плюс %2 x волатильность x корень (ордер / торговый объём) предыдущей свечи, не более %3 bps; спред котировок %4 bps.</translation>
    </message>
    <message>
        <source>Fees: taker %1 % of every fill; liquidation fee %2 % of the seized notional.</source>
        <translation>Комиссии: тейкер %1 % каждого исполнения; комиссия за ликвидацию %2 % изъятого номинала.</translation>
    </message>
    <message>
        <source>Liquidation: cross margin, the whole position at once at the first tick where equity is down to the tiered maintenance margin (%1 tiers, first rate %2 %); a debt is borne by the insurance fund.</source>
        <translation>Ликвидация: кросс-маржа, вся позиция сразу на первом тике, где капитал опустился до поддерживающей маржи по уровням (уровней %1, первая ставка %2 %); долг покрывает страховой фонд.</translation>
    </message>
    <message>
        <source>An order that adds to the hedge needs margin for %1x leverage; without it the order is refused.</source>
        <translation>Ордер, увеличивающий хедж, требует маржи для плеча %1x; без неё ордер отклоняется.</translation>
    </message>
    <message>
        <source>The engine starts without history and knows the volatility after 30 returns (%1): no hedge before.</source>
        <translation>Автоматика начинает без истории и узнаёт волатильность после 30 доходностей (%1): раньше хеджа нет.</translation>
    </message>
    <message>
        <source>The first %1 bars only tell the engine the volatility; the position is opened after them.</source>
        <translation>Первые свечи (%1) лишь дают автоматике волатильность; позиция открывается после них.</translation>
    </message>
    <message>
        <source>The volatility half-life is raised to 12 bars (%1).</source>
        <translation>Период полураспада волатильности увеличен до 12 свечей (%1).</translation>
    </message>
    <message>
        <source>Forecast and regime models are learnt anew every %1 from the bars seen so far, once there are %2 days of them; before that the present estimate and the thresholds stand in.</source>
        <translation>Модели прогноза и режима заново обучаются каждые %1 на увиденных к тому времени свечах, когда их набирается на столько дней: %2; до этого их заменяют текущая оценка и пороги.</translation>
    </message>
    <message>
        <source>%1 gaps in the data (%2 missing in all): positions are carried through them, orders that wait are dropped, and a price that jumped past a liquidation level liquidates at the first price after.</source>
        <translation>Пропусков в данных: %1 (всего отсутствует %2): позиции проносятся через них, ожидающие ордера снимаются, а цена, перескочившая уровень ликвидации, ликвидирует по первой цене после.</translation>
    </message>
    <message>
        <source>Drawdown is measured at every bar&apos;s extremes from the highest close; ratios and value at risk use daily (UTC) closes, 365 days a year, no risk-free rate.</source>
        <translation>Просадка измеряется по экстремумам каждой свечи от наивысшего закрытия; коэффициенты и Value at Risk — по дневным закрытиям (UTC), 365 дней в году, без безрисковой ставки.</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>Демо</translation>
    </message>
    <message>
        <source>observe</source>
        <translation>Наблюдение</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>Бумажный</translation>
    </message>
    <message>
        <source>testnet</source>
        <translation>Тестнет</translation>
    </message>
    <message>
        <source>live</source>
        <translation>Реальный</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Защищаемый</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>Хедж</translation>
    </message>
    <message>
        <source>Hedge (paper)</source>
        <translation>Хедж (бумажный)</translation>
    </message>
    <message>
        <source>Hedge (observed)</source>
        <translation>Хедж (наблюдение)</translation>
    </message>
    <message>
        <source>%1 market</source>
        <translation>Рынок %1</translation>
    </message>
    <message>
        <source>cautious</source>
        <translation>осторожный</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>сбалансированный</translation>
    </message>
    <message>
        <source>lean</source>
        <translation>экономный</translation>
    </message>
    <message>
        <source>More hedge, earlier: for positions that must not be lost.</source>
        <translation>Больше хеджа и раньше: для позиций, которые нельзя потерять.</translation>
    </message>
    <message>
        <source>The defaults.</source>
        <translation>Значения по умолчанию.</translation>
    </message>
    <message>
        <source>Little hedge, seldom traded: for the tail only.</source>
        <translation>Мало хеджа, редкие сделки: только для хвостов.</translation>
    </message>
    <message>
        <source>regime-adaptive</source>
        <translation>адаптивная к режиму</translation>
    </message>
    <message>
        <source>static</source>
        <translation>постоянная</translation>
    </message>
    <message>
        <source>inverse-volatility</source>
        <translation>обратная волатильность</translation>
    </message>
    <message>
        <source>minimum-variance</source>
        <translation>минимальная дисперсия</translation>
    </message>
    <message>
        <source>liquidation-aware</source>
        <translation>с учётом ликвидации</translation>
    </message>
    <message>
        <source>loss-budget</source>
        <translation>бюджет убытков</translation>
    </message>
    <message>
        <source>cost-aware</source>
        <translation>с учётом издержек</translation>
    </message>
    <message>
        <source>composite</source>
        <translation>составная</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>константа</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>последний день</translation>
    </message>
    <message>
        <source>mean of 5 days</source>
        <translation>среднее за 5 дней</translation>
    </message>
    <message>
        <source>mean of 22 days</source>
        <translation>среднее за 22 дня</translation>
    </message>
    <message>
        <source>weighted past</source>
        <translation>взвешенное прошлое</translation>
    </message>
    <message>
        <source>last day&apos;s shock</source>
        <translation>шок последнего дня</translation>
    </message>
    <message>
        <source>variance before</source>
        <translation>дисперсия ранее</translation>
    </message>
    <message>
        <source>mean of the window</source>
        <translation>среднее по окну</translation>
    </message>
    <message>
        <source>first crash year</source>
        <translation>первый год обвала</translation>
    </message>
    <message>
        <source>pandemic</source>
        <translation>пандемия</translation>
    </message>
    <message>
        <source>squeeze up</source>
        <translation>сквиз вверх</translation>
    </message>
    <message>
        <source>futures flush</source>
        <translation>сброс фьючерсов</translation>
    </message>
    <message>
        <source>weekend flush</source>
        <translation>сброс на выходных</translation>
    </message>
    <message>
        <source>lender halts withdrawals</source>
        <translation>кредитор остановил вывод средств</translation>
    </message>
    <message>
        <source>below the last peak</source>
        <translation>ниже прошлого пика</translation>
    </message>
    <message>
        <source>carry unwinds</source>
        <translation>развал керри-трейда</translation>
    </message>
    <message>
        <source>A floor that rises with leverage, and more hedge as the market turns from calm to turbulent.</source>
        <translation>Нижняя граница, растущая с плечом, и больше хеджа по мере перехода рынка от спокойного к турбулентному.</translation>
    </message>
    <message>
        <source>One ratio, always.</source>
        <translation>Одна доля, всегда.</translation>
    </message>
    <message>
        <source>Hedges what volatility is above a target, so that what is left open moves equally much at all times.</source>
        <translation>Хеджирует волатильность сверх цели, чтобы незакрытая часть во все времена двигалась одинаково сильно.</translation>
    </message>
    <message>
        <source>The ratio that leaves the least variance, from how protected position and hedge move together.</source>
        <translation>Доля, оставляющая наименьшую дисперсию, судя по совместному движению защищаемой позиции и хеджа.</translation>
    </message>
    <message>
        <source>The smallest hedge that keeps the probability of liquidation under a limit, if margin is moved in time.</source>
        <translation>Наименьший хедж, удерживающий вероятность ликвидации ниже предела, если маржа переводится вовремя.</translation>
    </message>
    <message>
        <source>The smallest hedge that keeps the loss in a stress move within a budget.</source>
        <translation>Наименьший хедж, удерживающий убыток в стрессовом движении в пределах бюджета.</translation>
    </message>
    <message>
        <source>Weighs the variance taken away against funding, and trades only where it pays its fee.</source>
        <translation>Взвешивает снижение дисперсии против фандинга и торгует лишь там, где сделка окупает комиссию.</translation>
    </message>
    <message>
        <source>A weighted mean of the others.</source>
        <translation>Взвешенное среднее остальных.</translation>
    </message>
    <message>
        <source>Minimum ratio</source>
        <translation>Минимальная доля</translation>
    </message>
    <message>
        <source>Ratio per turn of leverage</source>
        <translation>Доля на единицу плеча</translation>
    </message>
    <message>
        <source>Reference leverage</source>
        <translation>Опорное плечо</translation>
    </message>
    <message>
        <source>Ratio when calm</source>
        <translation>Доля: спокойный</translation>
    </message>
    <message>
        <source>Ratio when normal</source>
        <translation>Доля: обычный</translation>
    </message>
    <message>
        <source>Ratio when turbulent</source>
        <translation>Доля: турбулентный</translation>
    </message>
    <message>
        <source>Maximum ratio</source>
        <translation>Максимальная доля</translation>
    </message>
    <message>
        <source>Cap when sideways</source>
        <translation>Потолок в боковике</translation>
    </message>
    <message>
        <source>Sideways below</source>
        <translation>Боковик ниже</translation>
    </message>
    <message>
        <source>Static ratio</source>
        <translation>Постоянная доля</translation>
    </message>
    <message>
        <source>Target volatility</source>
        <translation>Целевая волатильность</translation>
    </message>
    <message>
        <source>Calm below</source>
        <translation>Спокойный ниже</translation>
    </message>
    <message>
        <source>Turbulent above</source>
        <translation>Турбулентный выше</translation>
    </message>
    <message>
        <source>Regime hysteresis</source>
        <translation>Гистерезис режима</translation>
    </message>
    <message>
        <source>Volatility half-life</source>
        <translation>Полураспад волатильности</translation>
    </message>
    <message>
        <source>Signals: tight to loose</source>
        <translation>Сигналы: от узких к широким</translation>
    </message>
    <message>
        <source>Ratio added by a signal</source>
        <translation>Надбавка доли по сигналу</translation>
    </message>
    <message>
        <source>Critical distance</source>
        <translation>Критическое расстояние</translation>
    </message>
    <message>
        <source>Critical ratio</source>
        <translation>Критическая доля</translation>
    </message>
    <message>
        <source>Largest touch probability</source>
        <translation>Макс. вероятность касания</translation>
    </message>
    <message>
        <source>Touch horizon</source>
        <translation>Горизонт касания</translation>
    </message>
    <message>
        <source>Stress move</source>
        <translation>Стрессовое движение</translation>
    </message>
    <message>
        <source>Loss budget</source>
        <translation>Бюджет убытков</translation>
    </message>
    <message>
        <source>Largest loss</source>
        <translation>Максимальный убыток</translation>
    </message>
    <message>
        <source>Safety of the hedge account</source>
        <translation>Безопасность хедж-счёта</translation>
    </message>
    <message>
        <source>Risk aversion</source>
        <translation>Неприятие риска</translation>
    </message>
    <message>
        <source>Least leverage to hedge</source>
        <translation>Мин. плечо для хеджа</translation>
    </message>
    <message>
        <source>Least position to hedge</source>
        <translation>Мин. позиция для хеджа</translation>
    </message>
    <message>
        <source>No-trade band</source>
        <translation>Коридор без сделок</translation>
    </message>
    <message>
        <source>Smallest trade</source>
        <translation>Минимальная сделка</translation>
    </message>
    <message>
        <source>Cool-down</source>
        <translation>Время остывания</translation>
    </message>
    <message>
        <source>Wait as maker</source>
        <translation>Ожидание мейкером</translation>
    </message>
    <message>
        <source>Share of the depth</source>
        <translation>Доля глубины</translation>
    </message>
    <message>
        <source>Price collar</source>
        <translation>Предел цены</translation>
    </message>
    <message>
        <source>Largest order</source>
        <translation>Максимальный ордер</translation>
    </message>
    <message>
        <source>Largest hedge position</source>
        <translation>Макс. позиция хеджа</translation>
    </message>
    <message>
        <source>Largest hedge ratio</source>
        <translation>Максимальная доля хеджа</translation>
    </message>
    <message>
        <source>Orders a minute</source>
        <translation>Ордеров в минуту</translation>
    </message>
    <message>
        <source>Orders a day</source>
        <translation>Ордеров в день</translation>
    </message>
    <message>
        <source>Cancels a minute</source>
        <translation>Отмен в минуту</translation>
    </message>
    <message>
        <source>Notional a day</source>
        <translation>Номинал в день</translation>
    </message>
    <message>
        <source>Cost budget a day</source>
        <translation>Бюджет издержек в день</translation>
    </message>
    <message>
        <source>Cost budget a month</source>
        <translation>Бюджет издержек в месяц</translation>
    </message>
    <message>
        <source>Oldest market data</source>
        <translation>Макс. возраст рын. данных</translation>
    </message>
    <message>
        <source>Largest clock offset</source>
        <translation>Макс. сдвиг часов</translation>
    </message>
    <message>
        <source>Weight: static</source>
        <translation>Вес: постоянная</translation>
    </message>
    <message>
        <source>Weight: regime-adaptive</source>
        <translation>Вес: адаптивная к режиму</translation>
    </message>
    <message>
        <source>Weight: inverse-volatility</source>
        <translation>Вес: обратная волатильность</translation>
    </message>
    <message>
        <source>Weight: minimum-variance</source>
        <translation>Вес: минимальная дисперсия</translation>
    </message>
    <message>
        <source>Weight: liquidation-aware</source>
        <translation>Вес: с учётом ликвидации</translation>
    </message>
    <message>
        <source>Weight: loss-budget</source>
        <translation>Вес: бюджет убытков</translation>
    </message>
    <message>
        <source>Weight: cost-aware</source>
        <translation>Вес: с учётом издержек</translation>
    </message>
    <message>
        <source>The hedge never falls below this share of the protected exposure, before leverage is counted.</source>
        <translation>Хедж никогда не опускается ниже этой доли защищаемой экспозиции, до учёта плеча.</translation>
    </message>
    <message>
        <source>How much each turn of effective leverage above the reference raises the minimum ratio.</source>
        <translation>Насколько каждая единица эффективного плеча сверх опорного повышает минимальную долю.</translation>
    </message>
    <message>
        <source>Effective leverage from which the minimum ratio starts to rise.</source>
        <translation>Эффективное плечо, с которого минимальная доля начинает расти.</translation>
    </message>
    <message>
        <source>Ratio aimed at in a calm market, where the minimum does not ask for more.</source>
        <translation>Целевая доля на спокойном рынке, если минимум не требует большего.</translation>
    </message>
    <message>
        <source>Ratio aimed at in a normal market.</source>
        <translation>Целевая доля на обычном рынке.</translation>
    </message>
    <message>
        <source>Ratio aimed at in a turbulent market.</source>
        <translation>Целевая доля на турбулентном рынке.</translation>
    </message>
    <message>
        <source>The hedge never exceeds this share of the protected exposure; 100 % is flat.</source>
        <translation>Хедж никогда не превышает этой доли защищаемой экспозиции; 100 % — нейтрально.</translation>
    </message>
    <message>
        <source>In a calm market without direction the hedge stays at or under this share: over-hedging there only costs. The minimum goes first.</source>
        <translation>На спокойном рынке без направления хедж не больше этой доли: избыток хеджа там только стоит денег. Минимум важнее.</translation>
    </message>
    <message>
        <source>The market counts as sideways while net move / travelled path of the last 60 candles is below this; 0 switches the cap off.</source>
        <translation>Рынок считается боковым, пока итоговое движение / пройденный путь последних 60 свечей ниже этого; 0 отключает потолок.</translation>
    </message>
    <message>
        <source>The ratio of the static strategy.</source>
        <translation>Доля постоянной стратегии.</translation>
    </message>
    <message>
        <source>Annualised volatility that the inverse-volatility strategy leaves open.</source>
        <translation>Годовая волатильность, которую стратегия «обратная волатильность» оставляет незакрытой.</translation>
    </message>
    <message>
        <source>Annualised volatility below which the market counts as calm.</source>
        <translation>Годовая волатильность, ниже которой рынок считается спокойным.</translation>
    </message>
    <message>
        <source>Annualised volatility above which the market counts as turbulent.</source>
        <translation>Годовая волатильность, выше которой рынок считается турбулентным.</translation>
    </message>
    <message>
        <source>By how much a threshold must be passed on the way back before a regime is left.</source>
        <translation>На сколько нужно перейти порог на обратном пути, чтобы режим рынка сменился.</translation>
    </message>
    <message>
        <source>Age at which a return counts half in the volatility that drives the regime; takes effect at the next start.</source>
        <translation>Возраст, в котором доходность считается вполовину в волатильности, определяющей режим рынка; вступает в силу при следующем запуске.</translation>
    </message>
    <message>
        <source>When correlation signals act: 0 at small breaks of correlation and basis (early, often, dearer), 1 at large ones (late, seldom).</source>
        <translation>Когда действуют сигналы корреляции: 0 — при малых разрывах корреляции и базиса (рано, часто, дороже), 1 — при больших (поздно, редко).</translation>
    </message>
    <message>
        <source>What an active correlation signal adds to the target; 0 switches the signals off.</source>
        <translation>Что активный сигнал корреляции прибавляет к цели; 0 отключает сигналы.</translation>
    </message>
    <message>
        <source>Liquidation nearer than this many expected one-day moves tightens the hedge, whatever the strategy says.</source>
        <translation>Ликвидация ближе этого числа ожидаемых дневных движений усиливает хедж, что бы ни говорила стратегия.</translation>
    </message>
    <message>
        <source>Ratio that the tightening reaches as the distance to liquidation goes to zero.</source>
        <translation>Доля, которой достигает усиление, когда расстояние до ликвидации стремится к нулю.</translation>
    </message>
    <message>
        <source>The liquidation-aware strategy keeps the probability of touching liquidation at or under this.</source>
        <translation>Стратегия с учётом ликвидации удерживает вероятность касания ликвидации не выше этого значения.</translation>
    </message>
    <message>
        <source>Time within which that probability counts.</source>
        <translation>Время, на которое берётся эта вероятность.</translation>
    </message>
    <message>
        <source>The move against the position for which losses are bounded.</source>
        <translation>Движение против позиции, для которого ограничиваются убытки.</translation>
    </message>
    <message>
        <source>Share of the protected equity that the loss-budget strategy is ready to lose in a stress move.</source>
        <translation>Доля защищаемого капитала, которую стратегия «бюджет убытков» готова потерять в стрессовом движении.</translation>
    </message>
    <message>
        <source>Whatever the strategy: the hedge is raised until a stress move costs no more than this share of the protected equity.</source>
        <translation>При любой стратегии: хедж увеличивается, пока стрессовое движение не станет стоить не больше этой доли защищаемого капитала.</translation>
    </message>
    <message>
        <source>The hedge stays so small that its own account outlives a move of this many expected days against it; 0 switches that off.</source>
        <translation>Хедж остаётся настолько мал, что его собственный счёт переживёт движение против него на столько ожидаемых дней; 0 отключает это.</translation>
    </message>
    <message>
        <source>Weight of variance against cost in the cost-aware strategy; higher hedges more.</source>
        <translation>Вес дисперсии против издержек в стратегии с учётом издержек; чем выше, тем больше хеджа.</translation>
    </message>
    <message>
        <source>A position under this effective leverage is not hedged: it can hardly be liquidated, and the hedge would not pay.</source>
        <translation>Позиция с эффективным плечом ниже этого не хеджируется: её вряд ли могут ликвидировать, и хедж не окупился бы.</translation>
    </message>
    <message>
        <source>A position of a smaller notional is not hedged: fees and the smallest trade would eat the use.</source>
        <translation>Позиция с меньшим номиналом не хеджируется: комиссии и минимальная сделка съели бы пользу.</translation>
    </message>
    <message>
        <source>Half-width of the band around the target inside which nothing is traded.</source>
        <translation>Половина ширины коридора вокруг цели, внутри которого сделок нет.</translation>
    </message>
    <message>
        <source>Adjustments of a smaller notional wait.</source>
        <translation>Корректировки с меньшим номиналом ждут.</translation>
    </message>
    <message>
        <source>Shortest time between two adjustments; not applied while liquidation is critical.</source>
        <translation>Наименьшее время между двумя корректировками; не действует, пока ликвидация критична.</translation>
    </message>
    <message>
        <source>How long an order may rest as maker before what is left of it takes liquidity; shorter as liquidation nears, 0 takes at once.</source>
        <translation>Сколько ордер может стоять мейкером, прежде чем его остаток возьмёт ликвидность; короче с приближением ликвидации, 0 — брать сразу.</translation>
    </message>
    <message>
        <source>No order is larger than this share of what the book offers inside the price collar; the rest follows in further orders.</source>
        <translation>Ни один ордер не больше этой доли того, что стакан предлагает в пределах предела цены; остальное следует дальнейшими ордерами.</translation>
    </message>
    <message>
        <source>An order&apos;s limit price is never farther than this from mark and index price.</source>
        <translation>Лимитная цена ордера никогда не дальше этого от цены маркировки и цены индекса.</translation>
    </message>
    <message>
        <source>Larger adjustments are split.</source>
        <translation>Большие корректировки делятся на части.</translation>
    </message>
    <message>
        <source>No order may take the hedge beyond this notional.</source>
        <translation>Ни один ордер не может вывести хедж за этот номинал.</translation>
    </message>
    <message>
        <source>No order may take the hedge beyond this share of the protected exposure, whatever the strategy or a manual ratio asks for.</source>
        <translation>Ни один ордер не может вывести хедж за эту долю защищаемой экспозиции, чего бы ни требовали стратегия или доля, заданная вручную.</translation>
    </message>
    <message>
        <source>More hedge orders than this in one minute are held back.</source>
        <translation>Ордера хеджа сверх этого числа за одну минуту задерживаются.</translation>
    </message>
    <message>
        <source>More hedge orders than this in one UTC day are held back.</source>
        <translation>Ордера хеджа сверх этого числа за один день UTC задерживаются.</translation>
    </message>
    <message>
        <source>Past this many cancelled orders in one minute no new order rests as maker: all take liquidity at once.</source>
        <translation>После этого числа отменённых ордеров за одну минуту новые ордера не стоят мейкером: все сразу берут ликвидность.</translation>
    </message>
    <message>
        <source>Once the orders of one UTC day add up to this, only reductions and critical tightening are traded.</source>
        <translation>Когда сумма ордеров за один день UTC достигает этого, торгуются лишь уменьшения и критические усиления.</translation>
    </message>
    <message>
        <source>Once fees, funding and slippage of the day pass this, only reductions and critical tightening are traded.</source>
        <translation>Когда комиссии, фандинг и проскальзывание за день превышают это, торгуются лишь уменьшения и критические усиления.</translation>
    </message>
    <message>
        <source>Once fees, funding and slippage of the month pass this, only reductions and critical tightening are traded.</source>
        <translation>Когда комиссии, фандинг и проскальзывание за месяц превышают это, торгуются лишь уменьшения и критические усиления.</translation>
    </message>
    <message>
        <source>Market data older than this stop trading; account data twelve times as old.</source>
        <translation>Рыночные данные старше этого останавливают торговлю; данные счёта — в двенадцать раз старше.</translation>
    </message>
    <message>
        <source>A computer clock farther than this from the exchange&apos;s stops trading; the offset itself is measured and allowed for.</source>
        <translation>Часы компьютера, отличающиеся от биржевых больше этого, останавливают торговлю; сам сдвиг измеряется и учитывается.</translation>
    </message>
    <message>
        <source>Share of the static strategy in the composite one; the weights are divided by their sum.</source>
        <translation>Вклад постоянной стратегии в составную; веса делятся на их сумму.</translation>
    </message>
    <message>
        <source>Share of the regime-adaptive strategy in the composite one.</source>
        <translation>Вклад адаптивной к режиму стратегии в составную.</translation>
    </message>
    <message>
        <source>Share of the inverse-volatility strategy in the composite one.</source>
        <translation>Вклад стратегии «обратная волатильность» в составную.</translation>
    </message>
    <message>
        <source>Share of the minimum-variance strategy in the composite one.</source>
        <translation>Вклад стратегии «минимальная дисперсия» в составную.</translation>
    </message>
    <message>
        <source>Share of the liquidation-aware strategy in the composite one.</source>
        <translation>Вклад стратегии с учётом ликвидации в составную.</translation>
    </message>
    <message>
        <source>Share of the loss-budget strategy in the composite one.</source>
        <translation>Вклад стратегии «бюджет убытков» в составную.</translation>
    </message>
    <message>
        <source>Share of the cost-aware strategy in the composite one.</source>
        <translation>Вклад стратегии с учётом издержек в составную.</translation>
    </message>
    <message>
        <source>Parameter set in force: %1.</source>
        <translation>Действующий набор параметров: %1.</translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation>Причина: %1.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>строка %1: %2</translation>
    </message>
    <message>
        <source>this is not valid JSON</source>
        <translation>это недопустимый JSON</translation>
    </message>
    <message>
        <source>choose a file that Ballast has exported</source>
        <translation>выберите файл, экспортированный Ballast</translation>
    </message>
    <message>
        <source>the file holds no parameter set</source>
        <translation>в файле нет набора параметров</translation>
    </message>
    <message>
        <source>the parameter set is of another version of the format</source>
        <translation>набор параметров в формате другой версии</translation>
    </message>
    <message>
        <source>update Ballast first</source>
        <translation>сначала обновите Ballast</translation>
    </message>
    <message>
        <source>there is no parameter &apos;%1&apos;</source>
        <translation>нет параметра «%1»</translation>
    </message>
    <message>
        <source>it may be of another version; leave it out</source>
        <translation>он может быть из другой версии; уберите его</translation>
    </message>
    <message>
        <source>%1 is no number</source>
        <translation>%1 — не число</translation>
    </message>
    <message>
        <source>write it as a number, without quotes</source>
        <translation>запишите числом, без кавычек</translation>
    </message>
    <message>
        <source>%1 is no text</source>
        <translation>%1 — не текст</translation>
    </message>
    <message>
        <source>write it in quotes</source>
        <translation>запишите в кавычках</translation>
    </message>
    <message>
        <source>the file %1 can&apos;t be read: %2</source>
        <translation>файл %1 не удаётся прочитать: %2</translation>
    </message>
    <message>
        <source>check that it is there and may be read</source>
        <translation>проверьте, что он на месте и доступен для чтения</translation>
    </message>
    <message>
        <source>the file %1 can&apos;t be written: %2</source>
        <translation>файл %1 не удаётся записать: %2</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>выберите другую папку</translation>
    </message>
    <message>
        <source>a manual ratio must lie between 0 and the maximum ratio</source>
        <translation>доля, заданная вручную, должна быть между 0 и максимальной долей</translation>
    </message>
    <message>
        <source>choose 0 to %1 %</source>
        <translation>выберите от 0 до %1 %</translation>
    </message>
    <message>
        <source>the override would end before it starts</source>
        <translation>ручное значение закончилось бы раньше, чем началось</translation>
    </message>
    <message>
        <source>choose a later expiry</source>
        <translation>выберите более поздний срок</translation>
    </message>
    <message>
        <source>%1 holds sessions on the simulated exchange, which are no evidence</source>
        <translation>в %1 есть сессии на симулированной бирже, которые ничего не доказывают</translation>
    </message>
    <message>
        <source>%1 holds sessions of another mode (%2), which are no evidence</source>
        <translation>в %1 есть сессии другого режима (%2), которые ничего не доказывают</translation>
    </message>
    <message>
        <source>run &apos;ballast %1&apos; at the exchange itself, and leave --db and --evidence out</source>
        <translation>запустите режим %1 на самой бирже, без --db и --evidence</translation>
    </message>
    <message>
        <source>Everything has been read anew since the clock jumped.</source>
        <translation>После скачка часов всё прочитано заново.</translation>
    </message>
    <message>
        <source>No limit holds the hedge back any more.</source>
        <translation>Больше ни один лимит не сдерживает хедж.</translation>
    </message>
    <message>
        <source>The hedge has cost %1 this day, its budget is %2: only what makes the hedge smaller, or is urgent because liquidation is near, is still sent.</source>
        <translation>Хедж стоил за этот день %1 при бюджете %2: отправляется лишь то, что уменьшает хедж или срочно из-за близкой ликвидации.</translation>
    </message>
    <message>
        <source>The hedge has cost %1 this month, its budget is %2: only what makes the hedge smaller, or is urgent because liquidation is near, is still sent.</source>
        <translation>Хедж стоил за этот месяц %1 при бюджете %2: отправляется лишь то, что уменьшает хедж или срочно из-за близкой ликвидации.</translation>
    </message>
    <message>
        <source>The hedge&apos;s cost of this day is within its budget.</source>
        <translation>Издержки хеджа за этот день в пределах бюджета.</translation>
    </message>
    <message>
        <source>The hedge&apos;s cost of this month is within its budget.</source>
        <translation>Издержки хеджа за этот месяц в пределах бюджета.</translation>
    </message>
    <message>
        <source>The hedge account no longer holds the position that is not the hedge.</source>
        <translation>На хедж-счёте больше нет позиции, которая не является хеджем.</translation>
    </message>
    <message>
        <source>The order that Ballast did not send no longer rests (%1).</source>
        <translation>Ордер, который Ballast не отправлял, больше не открыт (%1).</translation>
    </message>
    <message>
        <source>The fate of the hedge order is known: %1.</source>
        <translation>Судьба ордера хеджа известна: %1.</translation>
    </message>
    <message>
        <source>The exchange takes hedge orders again.</source>
        <translation>Биржа снова принимает ордера хеджа.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with the exchange&apos;s.</source>
        <translation>Часы этого компьютера согласуются с биржевыми.</translation>
    </message>
    <message>
        <source>The liquidation prices of %1 agree with the venue&apos;s again.</source>
        <translation>Цены ликвидации на счёте %1 снова совпадают с биржевыми.</translation>
    </message>
    <message>
        <source>An order of the last session has no known end (%1); it is being asked for.</source>
        <translation>Исход ордера прошлой сессии неизвестен (%1); он запрашивается.</translation>
    </message>
    <message>
        <source>No margin has to be moved any more.</source>
        <translation>Переводить маржу больше не нужно.</translation>
    </message>
    <message>
        <source>Liquidation of %1 is %2 % away.</source>
        <translation>До ликвидации (%1) остаётся %2 %.</translation>
    </message>
    <message>
        <source>Add %1 to the margin of that isolated position itself; a transfer to the account does not reach it, before %2 (the market gets there by then with 5 % probability).</source>
        <translation>Добавьте %1 к марже самой этой изолированной позиции до %2 (к этому времени рынок дойдёт туда с вероятностью 5 %); перевод на счёт до неё не доходит.</translation>
    </message>
    <message>
        <source>Add %1 to the margin of that isolated position itself; a transfer to the account does not reach it, at once.</source>
        <translation>Немедленно добавьте %1 к марже самой этой изолированной позиции; перевод на счёт до неё не доходит.</translation>
    </message>
    <message>
        <source>Move %1 from %2 to it, before %3 (the market gets there by then with 5 % probability).</source>
        <translation>Переведите на него %1 (откуда: %2) до %3 (к этому времени рынок дойдёт туда с вероятностью 5 %).</translation>
    </message>
    <message>
        <source>Move %1 from %2 to it, at once.</source>
        <translation>Немедленно переведите на него %1 (откуда: %2).</translation>
    </message>
    <message>
        <source>It needs %1; %2 can spare %3, the rest has to come from elsewhere, before %4 (the market gets there by then with 5 % probability).</source>
        <translation>Ему нужно %1; %2 может отдать %3, остальное должно прийти из другого места, до %4 (к этому времени рынок дойдёт туда с вероятностью 5 %).</translation>
    </message>
    <message>
        <source>It needs %1; %2 can spare %3, the rest has to come from elsewhere, at once.</source>
        <translation>Ему нужно %1; %2 может отдать %3, остальное должно прийти из другого места, немедленно.</translation>
    </message>
    <message>
        <source>Ballast moves no more by itself: %1 is the limit.</source>
        <translation>Сам Ballast больше не переводит: предел — %1.</translation>
    </message>
    <message>
        <source>what the hedge account can spare</source>
        <translation>то, что может отдать хедж-счёт</translation>
    </message>
    <message>
        <source>the largest transfer</source>
        <translation>наибольший перевод</translation>
    </message>
    <message>
        <source>the transfers of a day</source>
        <translation>сумма переводов за день</translation>
    </message>
    <message>
        <source>the time between transfers</source>
        <translation>время между переводами</translation>
    </message>
    <message>
        <source>the smallest transfer</source>
        <translation>наименьший перевод</translation>
    </message>
    <message>
        <source>Liquidation is %1 % away: %2 of margin are on their way from %3 to %4.</source>
        <translation>До ликвидации %1 %: маржа %2 уже в пути (откуда: %3, куда: %4).</translation>
    </message>
    <message>
        <source>It is not known yet whether %1 have moved to %2; the exchange is asked.</source>
        <translation>Пока неизвестно, переведено ли %1 на %2; биржа запрашивается.</translation>
    </message>
    <message>
        <source>No word on a transfer of %1 to %2: its fate is being asked for, and nothing else is moved until it is known.</source>
        <translation>Нет ответа о переводе %1 на %2: его судьба запрашивается, и, пока она неизвестна, больше ничего не переводится.</translation>
    </message>
    <message>
        <source>A transfer of %1 to %2 was refused.</source>
        <translation>Перевод %1 на %2 отклонён.</translation>
    </message>
    <message>
        <source>A transfer of %1 to %2 never reached the exchange; it is tried again.</source>
        <translation>Перевод %1 на %2 не дошёл до биржи; попытка повторяется.</translation>
    </message>
    <message>
        <source>The exchange refused to move %1 to %2: %3. Move it by hand.</source>
        <translation>Биржа отказалась перевести %1 на %2: %3. Переведите вручную.</translation>
    </message>
    <message>
        <source>%1 of margin have arrived in %2.</source>
        <translation>Маржа %1 поступила на %2.</translation>
    </message>
    <message>
        <source>A transfer of %1 of the last session to %2 has no known end; it is being asked for.</source>
        <translation>Исход перевода %1 на %2 из прошлой сессии неизвестен; он запрашивается.</translation>
    </message>
    <message>
        <source>the hedge account</source>
        <translation>хедж-счёт</translation>
    </message>
    <message>
        <source>the protected account %1</source>
        <translation>защищаемый счёт «%1»</translation>
    </message>
    <message>
        <source>The engine works again.</source>
        <translation>Автоматика снова работает.</translation>
    </message>
    <message>
        <source>Ballast&apos;s engine stands still: nothing is watched, and nothing is hedged. End Ballast and start it again.</source>
        <translation>Автоматика Ballast стоит: ничто не отслеживается и ничто не хеджируется. Завершите Ballast и запустите его снова.</translation>
    </message>
    <message>
        <source>The order journal can be written again.</source>
        <translation>Журнал ордеров снова можно записывать.</translation>
    </message>
    <message>
        <source>The order journal can&apos;t be written, and no order leaves before it is: %1</source>
        <translation>Не удаётся записать журнал ордеров, а до записи ни один ордер не уходит: %1</translation>
    </message>
    <message>
        <source>History can&apos;t be written, and waits in memory: %1</source>
        <translation>Не удаётся записать историю, она ждёт в памяти: %1</translation>
    </message>
    <message>
        <source>History is written again; nothing of it was lost.</source>
        <translation>История снова записывается; ничего из неё не потеряно.</translation>
    </message>
    <message>
        <source>A record could not be kept: %1</source>
        <translation>Запись не удалось сохранить: %1</translation>
    </message>
    <message>
        <source>The history was not backed up: %1</source>
        <translation>Резервная копия истории не создана: %1</translation>
    </message>
    <message>
        <source>The history is backed up.</source>
        <translation>Резервная копия истории создана.</translation>
    </message>
    <message>
        <source>there is nothing to report yet in %1</source>
        <translation>пока не о чем составить отчёт: %1</translation>
    </message>
    <message>
        <source>there is no time zone &apos;%1&apos;</source>
        <translation>нет часового пояса «%1»</translation>
    </message>
    <message>
        <source>give an IANA name such as Europe/Berlin, America/New_York or UTC</source>
        <translation>укажите имя IANA, например Europe/Berlin, America/New_York или UTC</translation>
    </message>
    <message>
        <source>Move margin below</source>
        <translation>Перевод маржи ниже</translation>
    </message>
    <message>
        <source>When liquidation of the protected position is nearer than this, margin has to be moved to its account; 0 switches the margin bridge off.</source>
        <translation>Когда ликвидация защищаемой позиции ближе этого, на её счёт нужно перевести маржу; 0 отключает маржинальный мост.</translation>
    </message>
    <message>
        <source>Distance to restore</source>
        <translation>Восстановить расстояние</translation>
    </message>
    <message>
        <source>As much margin is moved as puts liquidation this far away again.</source>
        <translation>Переводится столько маржи, чтобы ликвидация снова была на таком расстоянии.</translation>
    </message>
    <message>
        <source>Distance the hedge keeps</source>
        <translation>Запас хеджа</translation>
    </message>
    <message>
        <source>The hedge account parts only with what it does not need to outlive a move of this size against it.</source>
        <translation>Хедж-счёт отдаёт лишь то, что ему не нужно, чтобы пережить движение такого размера против него.</translation>
    </message>
    <message>
        <source>Largest transfer</source>
        <translation>Максимальный перевод</translation>
    </message>
    <message>
        <source>No single transfer between own accounts is larger; the rest follows later.</source>
        <translation>Ни один перевод между собственными счетами не бывает больше; остальное следует позже.</translation>
    </message>
    <message>
        <source>Transfers a day</source>
        <translation>Переводы в день</translation>
    </message>
    <message>
        <source>Once the transfers of one UTC day add up to this, no more is moved; the alert then names what is missing.</source>
        <translation>Когда сумма переводов за один день UTC достигает этого, больше ничего не переводится; оповещение тогда называет, чего не хватает.</translation>
    </message>
    <message>
        <source>Time between transfers</source>
        <translation>Время между переводами</translation>
    </message>
    <message>
        <source>Shortest time between two transfers, and after one that was refused.</source>
        <translation>Наименьшее время между двумя переводами и после отклонённого.</translation>
    </message>
    <message>
        <source>last value</source>
        <translation>последнее значение</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Trading is paused and resting orders of the hedge account are cancelled. No hedge position is known.</source>
        <translation>Торговля ставится на паузу, открытые ордера хедж-счёта отменяются. Позиция хеджа неизвестна.</translation>
    </message>
    <message>
        <source>Trading is paused, resting orders of the hedge account are cancelled, and its position of %1 %2 (about %3) is closed at the market.</source>
        <translation>Торговля ставится на паузу, открытые ордера хедж-счёта отменяются, а его позиция %1 %2 (около %3) закрывается по рынку.</translation>
    </message>
    <message>
        <source>It does not touch the protected account: its %1 %2 stay open, without a hedge, until you resume.</source>
        <translation>Защищаемый счёт не затрагивается: его %1 %2 остаются открытыми без хеджа, пока вы не возобновите торговлю.</translation>
    </message>
    <message>
        <source>Flatten the hedge</source>
        <translation>Закрытие хеджа</translation>
    </message>
    <message>
        <source>Keep the hedge</source>
        <translation>Оставить хедж</translation>
    </message>
    <message>
        <source>Hold to flatten</source>
        <translation>Удерживайте для закрытия</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Да</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Нет</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Ballast %1. Report %2, time zone %3.</source>
        <translation>Ballast %1. Отчёт %2, часовой пояс %3.</translation>
    </message>
    <message>
        <source>The first %1 of %2. All of them are in the CSV files, the workbook and the JSON.</source>
        <translation>Первые %1 из %2. Все они есть в файлах CSV, в книге и в JSON.</translation>
    </message>
    <message>
        <source>Report of the year %1</source>
        <translation>Отчёт за %1 год</translation>
    </message>
    <message>
        <source>Monthly report, %1</source>
        <translation>Отчёт за месяц, %1</translation>
    </message>
    <message>
        <source>%1, from the change of the clock %2</source>
        <translation>%1, с перевода часов %2</translation>
    </message>
    <message>
        <source>Period %1 to %2. Times in %3 (%4) where nothing else is said; the period in UTC: %5 to %6.</source>
        <translation>Период %1 — %2. Время по %3 (%4), где не сказано иное; период по UTC: %5 — %6.</translation>
    </message>
    <message>
        <source>The period is not over: what is shown ends with the newest sample, at %1.</source>
        <translation>Период не завершён: показанное кончается последним замером, %1.</translation>
    </message>
    <message>
        <source>No session of Ballast ran in this period. There is no statement; what was booked is listed all the same.</source>
        <translation>В этом периоде не работала ни одна сессия Ballast. Сводки нет; проведённое всё же перечислено.</translation>
    </message>
    <message>
        <source>A session ran for %1 of the period so far. Opening: %2. Closing: %3.</source>
        <translation>Сессия работала %1 прошедшей части периода. Начало: %2. Конец: %3.</translation>
    </message>
    <message>
        <source>Ballast was not running when the period began: the statement opens with the closing of the one before, so that nothing falls between the two.</source>
        <translation>В начале периода Ballast не работал: сводка открывается концом предыдущей, чтобы между ними ничего не пропало.</translation>
    </message>
    <message>
        <source>The database begins within this period: the statement opens with the first sample, not with the first of the month.</source>
        <translation>База данных начинается внутри этого периода: сводка открывается первым замером, а не первым числом месяца.</translation>
    </message>
    <message>
        <source>Closing equity</source>
        <translation>Капитал на конец</translation>
    </message>
    <message>
        <source>Result without transfers</source>
        <translation>Результат без переводов</translation>
    </message>
    <message>
        <source>Cost of the hedge</source>
        <translation>Издержки хеджа</translation>
    </message>
    <message>
        <source>%1, %2 of what it protects</source>
        <translation>%1, %2 от защищаемого</translation>
    </message>
    <message>
        <source>Variance removed</source>
        <translation>Снижение дисперсии</translation>
    </message>
    <message>
        <source>hourly changes, %1 hours</source>
        <translation>часовые изменения, часов: %1</translation>
    </message>
    <message>
        <source>Deepest drawdown</source>
        <translation>Наибольшая просадка</translation>
    </message>
    <message>
        <source>without the hedge %1</source>
        <translation>без хеджа %1</translation>
    </message>
    <message>
        <source>Nearest to liquidation</source>
        <translation>Ближе всего к ликвидации</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Все счета</translation>
    </message>
    <message>
        <source>Core (protected)</source>
        <translation>Основной (защищаемый)</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>Хедж</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Сводка</translation>
    </message>
    <message>
        <source>Amounts in %1</source>
        <translation>Суммы в %1</translation>
    </message>
    <message>
        <source>Opening equity</source>
        <translation>Капитал на начало</translation>
    </message>
    <message>
        <source>Realised P&amp;L</source>
        <translation>Реализованный P&amp;L</translation>
    </message>
    <message>
        <source>Change of unrealised P&amp;L</source>
        <translation>Изменение нереализованного P&amp;L</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Комиссии</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Фандинг</translation>
    </message>
    <message>
        <source>Transfers in</source>
        <translation>Входящие переводы</translation>
    </message>
    <message>
        <source>Transfers out</source>
        <translation>Исходящие переводы</translation>
    </message>
    <message>
        <source>Not explained</source>
        <translation>Не объяснено</translation>
    </message>
    <message>
        <source>The part that is not explained is what the equities moved beyond everything that was told: liquidation fees, interest, trades and transfers while Ballast was not running, or an equity sampled between two bookings.</source>
        <translation>Необъяснённая часть — насколько капитал сдвинулся сверх всего сообщённого: комиссии за ликвидацию, проценты, сделки и переводы, пока Ballast не работал, или капитал, измеренный между двумя проводками.</translation>
    </message>
    <message>
        <source>Where the change of unrealised P&amp;L is —, a position or its price at one of the ends is not known; it is then part of what is not explained.</source>
        <translation>Где изменение нереализованного P&amp;L показано как —, позиция или её цена на одном из концов неизвестна; тогда это входит в необъяснённое.</translation>
    </message>
    <message>
        <source>With the hedge and without it</source>
        <translation>С хеджем и без него</translation>
    </message>
    <message>
        <source>Nothing was sampled that could be compared.</source>
        <translation>Не измерено ничего, что можно было бы сравнить.</translation>
    </message>
    <message>
        <source>With the hedge</source>
        <translation>С хеджем</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Без</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Worst hour</source>
        <translation>Худший час</translation>
    </message>
    <message>
        <source>Effectiveness: %1 of the variance of hourly changes was removed (%2 hours compared, 24 are needed).</source>
        <translation>Эффективность: снято %1 дисперсии часовых изменений (сравнено часов: %2, нужно 24).</translation>
    </message>
    <message>
        <source>Equity, %1</source>
        <translation>Капитал, %1</translation>
    </message>
    <message>
        <source>Equity of all accounts with the hedge and without it, transfers taken out.</source>
        <translation>Капитал всех счетов с хеджем и без него, за вычетом переводов.</translation>
    </message>
    <message>
        <source>without the hedge</source>
        <translation>без хеджа</translation>
    </message>
    <message>
        <source>with the hedge</source>
        <translation>с хеджем</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>Просадка</translation>
    </message>
    <message>
        <source>Fall below the highest equity so far, with the hedge and without it.</source>
        <translation>Падение ниже наивысшего до сих пор капитала, с хеджем и без него.</translation>
    </message>
    <message>
        <source>What the hedge cost</source>
        <translation>Сколько стоил хедж</translation>
    </message>
    <message>
        <source>Paid, %1</source>
        <translation>Уплачено, %1</translation>
    </message>
    <message>
        <source>Of protected value</source>
        <translation>От защищаемой стоимости</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Maker fees</source>
        <translation>Комиссии мейкера</translation>
    </message>
    <message>
        <source>%1 fills</source>
        <translation>исполнений: %1</translation>
    </message>
    <message>
        <source>Taker fees</source>
        <translation>Комиссии тейкера</translation>
    </message>
    <message>
        <source>%1 payments; received %2, paid %3</source>
        <translation>платежей: %1; получено %2, уплачено %3</translation>
    </message>
    <message>
        <source>Slippage (estimate)</source>
        <translation>Проскальзывание (оценка)</translation>
    </message>
    <message>
        <source>against the mid price at the decision; part of the realised P&amp;L</source>
        <translation>от средней цены в момент решения; часть реализованного P&amp;L</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 в день</translation>
    </message>
    <message>
        <source>Protected value: the mean notional of the protected positions in %1 while there was one, %2. Traded volume of the hedge: %3.</source>
        <translation>Защищаемая стоимость: средний номинал защищаемых позиций в %1, пока они были, %2. Торговый объём хеджа: %3.</translation>
    </message>
    <message>
        <source>%1 fees were paid in another currency: they stand in that currency&apos;s statement, not here.</source>
        <translation>Комиссий, уплаченных в другой валюте: %1; они в сводке той валюты, не здесь.</translation>
    </message>
    <message>
        <source>Fees, funding and slippage by day, %1</source>
        <translation>Комиссии, фандинг и проскальзывание по дням, %1</translation>
    </message>
    <message>
        <source>Cost of the hedge of each day; paid above zero.</source>
        <translation>Издержки хеджа за каждый день; уплаченное выше нуля.</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>издержки</translation>
    </message>
    <message>
        <source>Distance to liquidation</source>
        <translation>Расстояние до ликвидации</translation>
    </message>
    <message>
        <source>nearest of the day</source>
        <translation>наименьшее за день</translation>
    </message>
    <message>
        <source>No protected position with a liquidation price was sampled.</source>
        <translation>Защищаемых позиций с ценой ликвидации не измерено.</translation>
    </message>
    <message>
        <source>The smallest distance of the period was %1 of the price, at %2.</source>
        <translation>Наименьшее расстояние за период — %1 цены, %2.</translation>
    </message>
    <message>
        <source>Of the protected position that would be liquidated first, by Ballast&apos;s own calculation, sampled once a minute. A hedge in another account does not move this price; only margin does.</source>
        <translation>Для защищаемой позиции, которую ликвидировали бы первой, по собственному расчёту Ballast, с замером раз в минуту. Хедж на другом счёте эту цену не сдвигает; это делает только маржа.</translation>
    </message>
    <message>
        <source>Smallest distance to liquidation by day</source>
        <translation>Наименьшее расстояние до ликвидации по дням</translation>
    </message>
    <message>
        <source>Smallest distance of each day, as a share of the price.</source>
        <translation>Наименьшее расстояние за каждый день, как доля цены.</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>По дням</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Исполнения</translation>
    </message>
    <message>
        <source>Slippage</source>
        <translation>Проскальзывание</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Капитал</translation>
    </message>
    <message>
        <source>Without the hedge</source>
        <translation>Без хеджа</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Мин. расст.</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Наблюдение</translation>
    </message>
    <message>
        <source>Fills to slippage: hedge account, %1, paid above zero. Equity and without the hedge: changes of all accounts while a session ran, transfers taken out. Days begin at midnight in %2.</source>
        <translation>От исполнений до проскальзывания: хедж-счёт, %1, уплаченное выше нуля. Капитал и без хеджа: изменения всех счетов за время работы сессии, за вычетом переводов. Дни начинаются в полночь по %2.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>No decision was recorded.</source>
        <translation>Решений не записано.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Share of the time</source>
        <translation>Доля времени</translation>
    </message>
    <message>
        <source>%1 decisions were recorded.</source>
        <translation>Записано решений: %1.</translation>
    </message>
    <message>
        <source>Decisions that sent an order</source>
        <translation>Решения, отправившие ордер</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Order, %1</source>
        <translation>Ордер, %1</translation>
    </message>
    <message>
        <source>Expected cost</source>
        <translation>Ожидаемые издержки</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>order sent</source>
        <translation>ордер отправлен</translation>
    </message>
    <message>
        <source>Overrides and other interventions</source>
        <translation>Ручные значения и другие вмешательства</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>отклонено: %1</translation>
    </message>
    <message>
        <source>There were none.</source>
        <translation>Не было.</translation>
    </message>
    <message>
        <source>The window came to the front %1 times.</source>
        <translation>Окно выходило на передний план, раз: %1.</translation>
    </message>
    <message>
        <source>mode %1, strategy %2</source>
        <translation>режим %1, стратегия %2</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Происшествия</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Важность</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>критично</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>внимание</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Проводки</translation>
    </message>
    <message>
        <source>%1 orders were made: %2 filled, %3 cancelled, %4 expired, %5 refused, %6 without a known end.</source>
        <translation>Создано ордеров: %1; исполнено %2, отменено %3, истекло %4, отклонено %5, без известного исхода %6.</translation>
    </message>
    <message>
        <source>There were no fills, no funding payments and no transfers.</source>
        <translation>Не было ни исполнений, ни платежей фандинга, ни переводов.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Счёт</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Инструмент</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>buy</source>
        <translation>покупка</translation>
    </message>
    <message>
        <source>sell</source>
        <translation>продажа</translation>
    </message>
    <message>
        <source>maker</source>
        <translation>мейкер</translation>
    </message>
    <message>
        <source>taker</source>
        <translation>тейкер</translation>
    </message>
    <message>
        <source>Funding payments</source>
        <translation>Платежи фандинга</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Переводы</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>Другая сторона</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>внешняя</translation>
    </message>
    <message>
        <source>† Before the period began, and after the last statement closed: counted in this one.</source>
        <translation>† До начала периода и после конца прошлой сводки: учтено в этой.</translation>
    </message>
    <message>
        <source>* Outside of the sampled time: not in this statement; after the closing it is in the next one.</source>
        <translation>* Вне измеренного времени: не в этой сводке; если после конца — войдёт в следующую.</translation>
    </message>
    <message>
        <source>Method and signs</source>
        <translation>Метод и знаки</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>January %1</source>
        <translation>Январь %1</translation>
    </message>
    <message>
        <source>February %1</source>
        <translation>Февраль %1</translation>
    </message>
    <message>
        <source>March %1</source>
        <translation>Март %1</translation>
    </message>
    <message>
        <source>April %1</source>
        <translation>Апрель %1</translation>
    </message>
    <message>
        <source>May %1</source>
        <translation>Май %1</translation>
    </message>
    <message>
        <source>June %1</source>
        <translation>Июнь %1</translation>
    </message>
    <message>
        <source>July %1</source>
        <translation>Июль %1</translation>
    </message>
    <message>
        <source>August %1</source>
        <translation>Август %1</translation>
    </message>
    <message>
        <source>September %1</source>
        <translation>Сентябрь %1</translation>
    </message>
    <message>
        <source>October %1</source>
        <translation>Октябрь %1</translation>
    </message>
    <message>
        <source>November %1</source>
        <translation>Ноябрь %1</translation>
    </message>
    <message>
        <source>December %1</source>
        <translation>Декабрь %1</translation>
    </message>
    <message>
        <source>not armed</source>
        <translation>не активен</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>на паузе</translation>
    </message>
    <message>
        <source>only watching</source>
        <translation>только наблюдение</translation>
    </message>
    <message>
        <source>no protected position</source>
        <translation>нет защищаемой позиции</translation>
    </message>
    <message>
        <source>market data too old</source>
        <translation>рыночные данные устарели</translation>
    </message>
    <message>
        <source>account data too old</source>
        <translation>данные счёта устарели</translation>
    </message>
    <message>
        <source>no volatility yet</source>
        <translation>волатильности ещё нет</translation>
    </message>
    <message>
        <source>order book not usable</source>
        <translation>стакан непригоден</translation>
    </message>
    <message>
        <source>an order was on its way</source>
        <translation>ордер был в пути</translation>
    </message>
    <message>
        <source>position not confirmed</source>
        <translation>позиция не подтверждена</translation>
    </message>
    <message>
        <source>an order&apos;s fate was unknown</source>
        <translation>судьба ордера была неизвестна</translation>
    </message>
    <message>
        <source>inside the band</source>
        <translation>внутри коридора</translation>
    </message>
    <message>
        <source>cooling down</source>
        <translation>остывание</translation>
    </message>
    <message>
        <source>below the smallest trade</source>
        <translation>меньше минимальной сделки</translation>
    </message>
    <message>
        <source>cost budget used up</source>
        <translation>бюджет издержек исчерпан</translation>
    </message>
    <message>
        <source>no free margin</source>
        <translation>нет свободной маржи</translation>
    </message>
    <message>
        <source>a hard limit</source>
        <translation>жёсткий лимит</translation>
    </message>
    <message>
        <source>somebody else traded</source>
        <translation>торговал кто-то другой</translation>
    </message>
    <message>
        <source>clock off</source>
        <translation>часы неверны</translation>
    </message>
    <message>
        <source>not reconciled yet</source>
        <translation>ещё не сверено</translation>
    </message>
    <message>
        <source>Closing = opening + realised P&amp;L + change of unrealised P&amp;L - fees + funding + transfers + what is not explained. Fees paid stand with a minus in the statement, funding received with a plus.</source>
        <translation>Конец = начало + реализованный P&amp;L + изменение нереализованного P&amp;L - комиссии + фандинг + переводы + необъяснённое. Уплаченные комиссии стоят в сводке с минусом, полученный фандинг с плюсом.</translation>
    </message>
    <message>
        <source>Fills, fees, funding and transfers are the exchange&apos;s own bookings, kept as exact decimals and added in the currency in which they were booked; nothing is converted. Fees in another currency have a statement of their own.</source>
        <translation>Исполнения, комиссии, фандинг и переводы — собственные проводки биржи, хранятся как точные десятичные числа и складываются в валюте проводки; ничего не пересчитывается. У комиссий в другой валюте своя сводка.</translation>
    </message>
    <message>
        <source>Equities are sampled once a minute: wallet plus unrealised P&amp;L at the mark price. They are known for all protected accounts together and for the hedge account; a protected account that is one of several shows its bookings only.</source>
        <translation>Капитал измеряется раз в минуту: кошелёк плюс нереализованный P&amp;L по цене маркировки. Он известен для всех защищаемых счетов вместе и для хедж-счёта; защищаемый счёт, один из нескольких, показывает только свои проводки.</translation>
    </message>
    <message>
        <source>The change of unrealised P&amp;L is what the trades and the marks at both ends made of the positions, less what of that was realised. It needs no entry price.</source>
        <translation>Изменение нереализованного P&amp;L — то, что сделки и цены маркировки на обоих концах сделали из позиций, за вычетом реализованного из этого. Цена входа для него не нужна.</translation>
    </message>
    <message>
        <source>Without the hedge: the protected accounts as they were, plus what the hedge account held when its session began, untouched. It begins anew with each session; a time in which no session ran is in neither figure.</source>
        <translation>Без хеджа: защищаемые счета, какими они были, плюс то, что было на хедж-счёте в начале его сессии, нетронутое. С каждой сессией отсчёт начинается заново; время без сессии не входит ни в одно из чисел.</translation>
    </message>
    <message>
        <source>Effectiveness is one minus the ratio of the variances of hourly changes, with and without the hedge. Drawdown is the fall below the highest equity so far, as a fraction.</source>
        <translation>Эффективность — единица минус отношение дисперсий часовых изменений, с хеджем и без него. Просадка — падение ниже наивысшего до сих пор капитала, в долях.</translation>
    </message>
    <message>
        <source>Costs of the hedge: fees and funding as booked in the hedge account, paid above zero; slippage is an estimate against the mid price at the decision, and is part of the realised P&amp;L already.</source>
        <translation>Издержки хеджа: комиссии и фандинг, как проведены на хедж-счёте, уплаченное выше нуля; проскальзывание — оценка от средней цены в момент решения и уже часть реализованного P&amp;L.</translation>
    </message>
    <message>
        <source>A hedge in another account offsets losses of equity. It does not move the liquidation price of the protected position.</source>
        <translation>Хедж на другом счёте возмещает потери капитала. Цену ликвидации защищаемой позиции он не сдвигает.</translation>
    </message>
    <message>
        <source>This report is no tax advice. The tax files hold realised P&amp;L, fees and funding apart, so that nothing is counted twice.</source>
        <translation>Этот отчёт — не налоговая консультация. В налоговых файлах реализованный P&amp;L, комиссии и фандинг разделены, чтобы ничего не считалось дважды.</translation>
    </message>
    <message>
        <source>A session ran for %1 of the period. Opening: %2. Closing: %3.</source>
        <translation>Сеанс работал %1 периода. Начало: %2. Конец: %3.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Ballast can&apos;t start</source>
        <translation>Не удаётся запустить Ballast</translation>
    </message>
</context>
<context>
    <name>ballast::app::SessionDesk</name>
    <message>
        <source>Simulated exchange</source>
        <translation>Симулированная биржа</translation>
    </message>
    <message>
        <source>Binance testnet</source>
        <translation>Тестнет Binance</translation>
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
        <translation>О Ballast</translation>
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
        <translation>Коммит %1</translation>
    </message>
    <message>
        <source>Keeps a measured hedge beside leveraged Ethereum positions.
Free software under the GNU General Public License, version 3 or later. No warranty.</source>
        <translation>Держит рядом с позициями Ethereum с плечом соразмерный хедж.
Свободная программа под GNU General Public License версии 3 или более поздней. Без каких-либо гарантий.</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>О Qt</translation>
    </message>
    <message>
        <source>▲ Buy</source>
        <translation>▲ Покупка</translation>
    </message>
    <message>
        <source>▼ Sell</source>
        <translation>▼ Продажа</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Рынок</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Лимит</translation>
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
        <translation> post-only</translation>
    </message>
    <message>
        <source>, reduce</source>
        <translation>, reduce-only</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Запланирован</translation>
    </message>
    <message>
        <source>Journalled</source>
        <translation>В журнале</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлен</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>Открыт</translation>
    </message>
    <message>
        <source>Partly filled</source>
        <translation>Исполнен частично</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Исполнен</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменён</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Истёк</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонён</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Инфо</translation>
    </message>
    <message>
        <source>▲ Warning</source>
        <translation>▲ Внимание</translation>
    </message>
    <message>
        <source>■ Critical</source>
        <translation>■ Критично</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Средняя</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID клиента</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Notional</source>
        <translation>Номинал</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Paid is +, a rebate is −</source>
        <translation>Уплачено +, рибейт −</translation>
    </message>
    <message>
        <source>Realised P&amp;L</source>
        <translation>Реализованный P&amp;L</translation>
    </message>
    <message>
        <source>Without fees</source>
        <translation>Без комиссий</translation>
    </message>
    <message>
        <source>Liquidity</source>
        <translation>Ликвидность</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Мейкер</translation>
    </message>
    <message>
        <source>Taker</source>
        <translation>Тейкер</translation>
    </message>
    <message>
        <source>Trade id</source>
        <translation>ID сделки</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Важность</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>No hedge order yet.</source>
        <translation>Ордеров хеджа пока нет.</translation>
    </message>
    <message>
        <source>No fill yet.</source>
        <translation>Исполнений пока нет.</translation>
    </message>
    <message>
        <source>Nothing to report.</source>
        <translation>Сообщать нечего.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С момента</translation>
    </message>
    <message>
        <source>When it was told first</source>
        <translation>Когда об этом сообщено впервые</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Раз</translation>
    </message>
    <message>
        <source>How often it happened</source>
        <translation>Сколько раз это случилось</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>Кому сообщено</translation>
    </message>
    <message>
        <source>✓ delivered, ✕ not delivered, … on its way</source>
        <translation>✓ доставлено, ✕ не доставлено, … в пути</translation>
    </message>
    <message>
        <source>Mark price</source>
        <translation>Цена маркировки</translation>
    </message>
    <message>
        <source>Protected delta</source>
        <translation>Дельта защищаемого</translation>
    </message>
    <message>
        <source>Hedge delta</source>
        <translation>Дельта хеджа</translation>
    </message>
    <message>
        <source>Effective leverage</source>
        <translation>Эффективное плечо</translation>
    </message>
    <message>
        <source>Volatility, a year</source>
        <translation>Годовая волатильность</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>Режим рынка</translation>
    </message>
    <message>
        <source>Liquidation distance</source>
        <translation>Расстояние до ликвидации</translation>
    </message>
    <message>
        <source>in expected moves</source>
        <translation>в ожидаемых движениях</translation>
    </message>
    <message>
        <source>Funding rate</source>
        <translation>Ставка финансирования</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Спред</translation>
    </message>
    <message>
        <source>Trend efficiency</source>
        <translation>Эффективность тренда</translation>
    </message>
    <message>
        <source>Market data age</source>
        <translation>Возраст рыночных данных</translation>
    </message>
    <message>
        <source>Account data age</source>
        <translation>Возраст данных счёта</translation>
    </message>
    <message>
        <source>Ratio before</source>
        <translation>Доля до</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Коридор</translation>
    </message>
    <message>
        <source>Expected cost</source>
        <translation>Ожидаемые издержки</translation>
    </message>
    <message>
        <source>Risk removed, a day</source>
        <translation>Снижение риска в день</translation>
    </message>
    <message>
        <source>Minimum ratio</source>
        <translation>Минимальная доля</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>Плечо</translation>
    </message>
    <message>
        <source>Market regime</source>
        <translation>Режим рынка</translation>
    </message>
    <message>
        <source>Static ratio</source>
        <translation>Постоянная доля</translation>
    </message>
    <message>
        <source>Volatility above target</source>
        <translation>Волатильность выше цели</translation>
    </message>
    <message>
        <source>Variance taken away</source>
        <translation>Снижение дисперсии</translation>
    </message>
    <message>
        <source>Keeping liquidation unlikely</source>
        <translation>Удержание ликвидации маловероятной</translation>
    </message>
    <message>
        <source>Keeping the loss budget</source>
        <translation>Соблюдение бюджета убытков</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Фандинг</translation>
    </message>
    <message>
        <source>Near liquidation</source>
        <translation>Близость ликвидации</translation>
    </message>
    <message>
        <source>Manual override</source>
        <translation>Ручное значение</translation>
    </message>
    <message>
        <source>Guardrails</source>
        <translation>Ограничители</translation>
    </message>
    <message>
        <source>Maximum ratio</source>
        <translation>Максимальная доля</translation>
    </message>
    <message>
        <source>No-trade band</source>
        <translation>Коридор без сделок</translation>
    </message>
    <message>
        <source>Cool-down</source>
        <translation>Время остывания</translation>
    </message>
    <message>
        <source>Smallest trade</source>
        <translation>Минимальная сделка</translation>
    </message>
    <message>
        <source>Daily cost budget</source>
        <translation>Дневной бюджет издержек</translation>
    </message>
    <message>
        <source>Largest order</source>
        <translation>Максимальный ордер</translation>
    </message>
    <message>
        <source>Largest position</source>
        <translation>Максимальная позиция</translation>
    </message>
    <message>
        <source>Orders a minute</source>
        <translation>Ордеров в минуту</translation>
    </message>
    <message>
        <source>Never through flat</source>
        <translation>Не переходить через ноль</translation>
    </message>
    <message>
        <source>Largest loss</source>
        <translation>Максимальный убыток</translation>
    </message>
    <message>
        <source>Cap when sideways</source>
        <translation>Потолок в боковике</translation>
    </message>
    <message>
        <source>Safety of the hedge account</source>
        <translation>Безопасность хедж-счёта</translation>
    </message>
    <message>
        <source>Too small to pay</source>
        <translation>Слишком мало, чтобы окупиться</translation>
    </message>
    <message>
        <source>Monthly cost budget</source>
        <translation>Месячный бюджет издержек</translation>
    </message>
    <message>
        <source>Free margin of the hedge account</source>
        <translation>Свободная маржа хедж-счёта</translation>
    </message>
    <message>
        <source>○ Held</source>
        <translation>○ Без изменений</translation>
    </message>
    <message>
        <source>▲ Increased</source>
        <translation>▲ Увеличен</translation>
    </message>
    <message>
        <source>▼ Reduced</source>
        <translation>▼ Уменьшен</translation>
    </message>
    <message>
        <source>■ Closed</source>
        <translation>■ Закрыт</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Спокойный</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>Turbulent</source>
        <translation>Турбулентный</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>в порядке</translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation>стоит взглянуть</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>being asked</source>
        <translation>запрашивается</translation>
    </message>
    <message>
        <source>Net exposure</source>
        <translation>Чистая экспозиция</translation>
    </message>
    <message>
        <source>Delta of the protected positions plus delta of the hedge.</source>
        <translation>Дельта защищаемых позиций плюс дельта хеджа.</translation>
    </message>
    <message>
        <source>Coins of the base currency; long +, short −.</source>
        <translation>Монеты базовой валюты; лонг +, шорт −.</translation>
    </message>
    <message>
        <source>Positions as the exchange reports them.</source>
        <translation>Позиции по данным биржи.</translation>
    </message>
    <message>
        <source>Hedge ratio</source>
        <translation>Доля хеджа</translation>
    </message>
    <message>
        <source>Minus the hedge&apos;s delta over the protected delta.</source>
        <translation>Дельта хеджа с обратным знаком, делённая на защищаемую дельту.</translation>
    </message>
    <message>
        <source>%; 0 % is no hedge, 100 % is flat.</source>
        <translation>%; 0 % — без хеджа, 100 % — нейтрально.</translation>
    </message>
    <message>
        <source>Positions of both accounts, at the mark price.</source>
        <translation>Позиции обоих счетов по цене маркировки.</translation>
    </message>
    <message>
        <source>Target ratio</source>
        <translation>Целевая доля</translation>
    </message>
    <message>
        <source>What the strategy asks for, after the guardrails, or what you set by hand.</source>
        <translation>Чего требует стратегия после ограничителей или что вы задали вручную.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>The decision in force; its reasons are in the panel Decisions.</source>
        <translation>Действующее решение; его причины — на панели «Решения».</translation>
    </message>
    <message>
        <source>Around the target; inside it nothing is traded.</source>
        <translation>Вокруг цели; внутри него сделок нет.</translation>
    </message>
    <message>
        <source>%, from lower to upper edge.</source>
        <translation>%, от нижнего края до верхнего.</translation>
    </message>
    <message>
        <source>Parameter “No-trade band”, or the strategy&apos;s own.</source>
        <translation>Параметр «Коридор без сделок» или собственный коридор стратегии.</translation>
    </message>
    <message>
        <source>The floor under every target: it rises with leverage.</source>
        <translation>Нижняя граница любой цели: растёт вместе с плечом.</translation>
    </message>
    <message>
        <source>Parameters “Minimum ratio”, “Ratio per turn of leverage” and “Reference leverage”.</source>
        <translation>Параметры «Минимальная доля», «Доля на единицу плеча» и «Опорное плечо».</translation>
    </message>
    <message>
        <source>Liquidation price</source>
        <translation>Цена ликвидации</translation>
    </message>
    <message>
        <source>Mark price at which equity equals maintenance margin, by the exchange&apos;s own tiers. A hedge in another account does not move it.</source>
        <translation>Цена маркировки, при которой капитал равен поддерживающей марже по уровням самой биржи. Хедж на другом счёте её не сдвигает.</translation>
    </message>
    <message>
        <source>Quote currency.</source>
        <translation>Валюта котировки.</translation>
    </message>
    <message>
        <source>Worked out here, and compared with what the exchange reports.</source>
        <translation>Рассчитано здесь и сверено с данными биржи.</translation>
    </message>
    <message>
        <source>From the mark price to the liquidation price of the position that dies first; also in σ, moves expected in one day.</source>
        <translation>От цены маркировки до цены ликвидации позиции, которая погибнет первой; также в σ — движениях, ожидаемых за день.</translation>
    </message>
    <message>
        <source>% of the mark price; − below it.</source>
        <translation>% от цены маркировки; − ниже неё.</translation>
    </message>
    <message>
        <source>Liquidation price, mark price and forecast volatility.</source>
        <translation>Цена ликвидации, цена маркировки и прогноз волатильности.</translation>
    </message>
    <message>
        <source>Touch probability</source>
        <translation>Вероятность касания</translation>
    </message>
    <message>
        <source>Probability that the price touches the liquidation price within 1 h, 24 h or 7 d.</source>
        <translation>Вероятность того, что цена коснётся цены ликвидации за 1 ч, 24 ч или 7 д.</translation>
    </message>
    <message>
        <source>%; the formula understates the fat tails of crypto.</source>
        <translation>%; формула недооценивает толстые хвосты криптовалют.</translation>
    </message>
    <message>
        <source>Closed form for a random walk at the forecast volatility.</source>
        <translation>Замкнутая формула для случайного блуждания с прогнозной волатильностью.</translation>
    </message>
    <message>
        <source>Fee bleed</source>
        <translation>Издержки хеджа</translation>
    </message>
    <message>
        <source>What the hedge costs: fees, funding and slippage.</source>
        <translation>Сколько стоит хедж: комиссии, фандинг и проскальзывание.</translation>
    </message>
    <message>
        <source>Quote currency; paid is +.</source>
        <translation>Валюта котировки; уплачено +.</translation>
    </message>
    <message>
        <source>Fees and funding booked by the exchange; slippage against the mid price at the decision.</source>
        <translation>Комиссии и фандинг, проведённые биржей; проскальзывание — от средней цены в момент решения.</translation>
    </message>
    <message>
        <source>Projected cost</source>
        <translation>Прогноз издержек</translation>
    </message>
    <message>
        <source>The month&apos;s cost at the pace so far; also as a share of the protected notional.</source>
        <translation>Издержки месяца при нынешнем темпе; также как доля защищаемого номинала.</translation>
    </message>
    <message>
        <source>Quote currency a month, and %.</source>
        <translation>Валюта котировки в месяц и %.</translation>
    </message>
    <message>
        <source>Cost of the month to date.</source>
        <translation>Издержки с начала месяца.</translation>
    </message>
    <message>
        <source>Protected notional over protected equity, whatever the exchange&apos;s slider says.</source>
        <translation>Защищаемый номинал, делённый на защищаемый капитал, что бы ни показывал ползунок биржи.</translation>
    </message>
    <message>
        <source>Times.</source>
        <translation>Кратность.</translation>
    </message>
    <message>
        <source>Positions and balances of the protected accounts.</source>
        <translation>Позиции и балансы защищаемых счетов.</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Капитал</translation>
    </message>
    <message>
        <source>Wallet balance plus unrealised P&amp;L.</source>
        <translation>Баланс кошелька плюс нереализованный P&amp;L.</translation>
    </message>
    <message>
        <source>Settlement currency.</source>
        <translation>Валюта расчётов.</translation>
    </message>
    <message>
        <source>Balances of the exchange, marked here.</source>
        <translation>Балансы биржи, переоценённые здесь по цене маркировки.</translation>
    </message>
    <message>
        <source>Unrealised P&amp;L</source>
        <translation>Нереализованный P&amp;L</translation>
    </message>
    <message>
        <source>Against the mark price, without fees and funding.</source>
        <translation>По цене маркировки, без комиссий и фандинга.</translation>
    </message>
    <message>
        <source>Settlement currency; gain +.</source>
        <translation>Валюта расчётов; прибыль +.</translation>
    </message>
    <message>
        <source>Entry price of the exchange and the mark price.</source>
        <translation>Цена входа по данным биржи и цена маркировки.</translation>
    </message>
    <message>
        <source>The exchange&apos;s fair price: it decides P&amp;L and liquidation. The index is the spot price behind it.</source>
        <translation>Справедливая цена биржи: от неё зависят P&amp;L и ликвидация. Индекс — спотовая цена, на которой она основана.</translation>
    </message>
    <message>
        <source>The exchange&apos;s stream; its age is in the header.</source>
        <translation>Поток биржи; его возраст указан в шапке окна.</translation>
    </message>
    <message>
        <source>What longs pay to shorts once an interval, of the notional. In costs the sign turns: paid is +.</source>
        <translation>Сколько лонги платят шортам за интервал, от номинала. В издержках знак обратный: уплачено +.</translation>
    </message>
    <message>
        <source>% an interval; received +, paid −.</source>
        <translation>% за интервал; получено +, уплачено −.</translation>
    </message>
    <message>
        <source>The exchange&apos;s rate now, and what was booked.</source>
        <translation>Текущая ставка биржи и то, что уже проведено.</translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation>Волатильность</translation>
    </message>
    <message>
        <source>Of the next day, by the model that has forecast best out of sample; else an estimate of the present.</source>
        <translation>На следующий день, по модели с лучшими прогнозами вне выборки; иначе оценка текущей.</translation>
    </message>
    <message>
        <source>% a year.</source>
        <translation>% годовых.</translation>
    </message>
    <message>
        <source>Candles of the exchange; the panel Models compares the forecasts.</source>
        <translation>Свечи биржи; панель «Модели» сравнивает прогнозы.</translation>
    </message>
    <message>
        <source>Calm, normal or turbulent, by the volatility or by a hidden Markov model where that has proved better.</source>
        <translation>Спокойный, обычный или турбулентный — по волатильности или по скрытой марковской модели там, где она оказалась лучше.</translation>
    </message>
    <message>
        <source>A name and its probability.</source>
        <translation>Название и его вероятность.</translation>
    </message>
    <message>
        <source>Volatility and the thresholds under Parameters.</source>
        <translation>Волатильность и пороги из раздела «Параметры».</translation>
    </message>
    <message>
        <source>Best ask less best bid, over the mid price.</source>
        <translation>Лучший аск минус лучший бид, делённые на среднюю цену.</translation>
    </message>
    <message>
        <source>Basis points.</source>
        <translation>Базисные пункты.</translation>
    </message>
    <message>
        <source>The order book.</source>
        <translation>Стакан ордеров.</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Глубина</translation>
    </message>
    <message>
        <source>What the book offers within 0.1 % of the mid price.</source>
        <translation>Что предлагает стакан в пределах 0.1 % от средней цены.</translation>
    </message>
    <message>
        <source>Coins of the base currency.</source>
        <translation>Монеты базовой валюты.</translation>
    </message>
    <message>
        <source>Imbalance</source>
        <translation>Дисбаланс</translation>
    </message>
    <message>
        <source>Bid less ask depth, over their sum.</source>
        <translation>Глубина бидов минус глубина асков, делённая на их сумму.</translation>
    </message>
    <message>
        <source>−1 to +1; + is more bids.</source>
        <translation>От −1 до +1; + значит больше бидов.</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Базис</translation>
    </message>
    <message>
        <source>Perpetual less index price, over the index.</source>
        <translation>Бессрочный контракт минус цена индекса, делённые на индекс.</translation>
    </message>
    <message>
        <source>Mark and index price of the exchange.</source>
        <translation>Цена маркировки и цена индекса биржи.</translation>
    </message>
    <message>
        <source>Correlation and beta</source>
        <translation>Корреляция и бета</translation>
    </message>
    <message>
        <source>How Ether and Bitcoin move together; a break can raise the hedge.</source>
        <translation>Как эфир и биткоин движутся вместе; разрыв связи может увеличить хедж.</translation>
    </message>
    <message>
        <source>−1 to +1; beta without a unit.</source>
        <translation>От −1 до +1; бета без единицы.</translation>
    </message>
    <message>
        <source>Hourly closes of both.</source>
        <translation>Часовые закрытия обоих.</translation>
    </message>
    <message>
        <source>Margin bridge</source>
        <translation>Маржинальный мост</translation>
    </message>
    <message>
        <source>Margin that has to reach the protected account in time to keep it alive: the hedge&apos;s gain is in the other account.</source>
        <translation>Маржа, которая должна вовремя попасть на защищаемый счёт, чтобы он уцелел: прибыль хеджа находится на другом счёте.</translation>
    </message>
    <message>
        <source>Both accounts and the ladder of prices.</source>
        <translation>Оба счёта и лестница цен.</translation>
    </message>
    <message>
        <source>Event to order</source>
        <translation>От события до ордера</translation>
    </message>
    <message>
        <source>From the arrival of the market event that caused it to the order&apos;s write to the socket.</source>
        <translation>От прихода вызвавшего его рыночного события до записи ордера в сокет.</translation>
    </message>
    <message>
        <source>Microseconds, median and 99th percentile.</source>
        <translation>Микросекунды, медиана и 99-й перцентиль.</translation>
    </message>
    <message>
        <source>Measured here.</source>
        <translation>Измерено здесь.</translation>
    </message>
    <message>
        <source>Age of a feed</source>
        <translation>Возраст потока</translation>
    </message>
    <message>
        <source>Since its last message. A feed that is silent too long counts as stale, and trading is suspended.</source>
        <translation>С его последнего сообщения. Поток, который слишком долго молчит, считается устаревшим, и торговля приостанавливается.</translation>
    </message>
    <message>
        <source>Seconds.</source>
        <translation>Секунды.</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>Единица: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Источник: %1</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Нет данных</translation>
    </message>
    <message>
        <source>Stale %1</source>
        <translation>Устарело %1</translation>
    </message>
    <message>
        <source>Waiting for account data</source>
        <translation>Ожидание данных счёта</translation>
    </message>
    <message>
        <source>No protected position</source>
        <translation>Нет защищаемой позиции</translation>
    </message>
    <message>
        <source>Protected and hedge position together, in %1; long is +, short is −.</source>
        <translation>Защищаемая позиция и хедж вместе, в %1; лонг +, шорт −.</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Нейтрально</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Лонг</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Шорт</translation>
    </message>
    <message>
        <source>Protected %1 · hedge %2</source>
        <translation>Защищаемая %1 · хедж %2</translation>
    </message>
    <message>
        <source>Minus the hedge over the protected position. 0 % is no hedge, 100 % is flat. Nothing is traded inside the band.</source>
        <translation>Хедж с обратным знаком, делённый на защищаемую позицию. 0 % — без хеджа, 100 % — нейтрально. Внутри коридора сделок нет.</translation>
    </message>
    <message>
        <source>Minimum %1</source>
        <translation>Минимум %1</translation>
    </message>
    <message>
        <source>Target %1 · band %2–%3</source>
        <translation>Цель %1 · коридор %2–%3</translation>
    </message>
    <message>
        <source> · by hand until %1</source>
        <translation> · вручную до %1</translation>
    </message>
    <message>
        <source> · by hand, no expiry</source>
        <translation> · вручную, бессрочно</translation>
    </message>
    <message>
        <source> · parameters by hand</source>
        <translation> · параметры вручную</translation>
    </message>
    <message>
        <source>▼ Below band</source>
        <translation>▼ Ниже коридора</translation>
    </message>
    <message>
        <source>▲ Above band</source>
        <translation>▲ Выше коридора</translation>
    </message>
    <message>
        <source>In band</source>
        <translation>В коридоре</translation>
    </message>
    <message>
        <source>How far the mark price is from liquidating the protected position, in %, in moves expected in one day (σ), and the probability of touching it: %1 in 1 h, %2 in 24 h, %3 in 7 d. The hedge in its own account does not move this price.</source>
        <translation>Насколько цена маркировки далека от ликвидации защищаемой позиции: в %, в движениях, ожидаемых за день (σ), и вероятность её коснуться: %1 за 1 ч, %2 за 24 ч, %3 за 7 д. Хедж на отдельном счёте эту цену не сдвигает.</translation>
    </message>
    <message>
        <source>No price liquidates the position</source>
        <translation>Позицию не ликвидирует никакая цена</translation>
    </message>
    <message>
        <source>%1 · %2 within 24 h</source>
        <translation>%1 · %2 за 24 ч</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>при %1</translation>
    </message>
    <message>
        <source>at %1 · venue says %2</source>
        <translation>при %1 · по данным биржи %2</translation>
    </message>
    <message>
        <source>Fee bleed today</source>
        <translation>Издержки хеджа сегодня</translation>
    </message>
    <message>
        <source>What the hedge cost today: fees %1, funding %2, slippage %3. This month: fees %4, funding %5, slippage %6. Paid is +.</source>
        <translation>Сколько хедж стоил сегодня: комиссии %1, фандинг %2, проскальзывание %3. В этом месяце: комиссии %4, фандинг %5, проскальзывание %6. Уплачено +.</translation>
    </message>
    <message>
        <source>%1 of budget</source>
        <translation>%1 бюджета</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>Месяц %1</translation>
    </message>
    <message>
        <source>Month %1 · %2 of protected</source>
        <translation>Месяц %1 · %2 от защищаемого</translation>
    </message>
    <message>
        <source>Projected %1</source>
        <translation>Прогноз %1</translation>
    </message>
    <message>
        <source>Projected %1 · %2</source>
        <translation>Прогноз %1 · %2</translation>
    </message>
    <message>
        <source>Position, delta</source>
        <translation>Позиция, дельта</translation>
    </message>
    <message>
        <source>Long is +, short is −, in coins of the base currency.</source>
        <translation>Лонг +, шорт −, в монетах базовой валюты.</translation>
    </message>
    <message>
        <source>Minus the hedge&apos;s delta over the protected delta. 0 % is no hedge, 100 % is flat.</source>
        <translation>Дельта хеджа с обратным знаком, делённая на защищаемую дельту. 0 % — без хеджа, 100 % — нейтрально.</translation>
    </message>
    <message>
        <source>Received is +, paid is −. In costs the sign turns: paid is +.</source>
        <translation>Получено +, уплачено −. В издержках знак обратный: уплачено +.</translation>
    </message>
    <message>
        <source>Fees, slippage</source>
        <translation>Комиссии, проскальзывание</translation>
    </message>
    <message>
        <source>Paid is +, a rebate is −. Slippage is estimated against the mid price.</source>
        <translation>Уплачено +, рибейт −. Проскальзывание оценивается от средней цены.</translation>
    </message>
    <message>
        <source>Against the mark price; without fees and funding.</source>
        <translation>По цене маркировки; без комиссий и фандинга.</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>Ликвидация</translation>
    </message>
    <message>
        <source>Distance in % of the mark price, in σ (moves expected in one day), and as the probability of touching the price within 24 hours. A hedge in another account does not move it; only margin does.</source>
        <translation>Расстояние в % от цены маркировки, в σ (движениях, ожидаемых за день) и как вероятность касания цены в течение 24 часов. Хедж на другом счёте её не сдвигает; сдвигает только маржа.</translation>
    </message>
    <message>
        <source>— means not known. It is never shown as 0.</source>
        <translation>— значит неизвестно. Это никогда не показывается как 0.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Gain and loss have colours of their own, apart from long and short; a sign or an arrow says the same.</source>
        <translation>У прибыли и убытка свои цвета, отдельные от лонга и шорта; знак или стрелка говорят то же самое.</translation>
    </message>
    <message>
        <source>Dashed frame</source>
        <translation>Пунктирная рамка</translation>
    </message>
    <message>
        <source>A preview: it has not happened.</source>
        <translation>Предпросмотр: этого не произошло.</translation>
    </message>
    <message>
        <source>Size of the last order</source>
        <translation>Размер последнего ордера</translation>
    </message>
    <message>
        <source>Hedge position</source>
        <translation>Позиция хеджа</translation>
    </message>
    <message>
        <source>Hedge to protected</source>
        <translation>Хедж к защищаемому</translation>
    </message>
    <message>
        <source>Orders, last minute</source>
        <translation>Ордера за минуту</translation>
    </message>
    <message>
        <source>Orders today</source>
        <translation>Ордера сегодня</translation>
    </message>
    <message>
        <source>Cancels, last minute</source>
        <translation>Отмены за минуту</translation>
    </message>
    <message>
        <source>Notional today</source>
        <translation>Номинал сегодня</translation>
    </message>
    <message>
        <source>Cost today</source>
        <translation>Издержки сегодня</translation>
    </message>
    <message>
        <source>Its price beyond the mark</source>
        <translation>Цена ордера дальше маркировки</translation>
    </message>
    <message>
        <source>Age of market data</source>
        <translation>Возраст рыночных данных</translation>
    </message>
    <message>
        <source>Clock off by</source>
        <translation>Сдвиг часов</translation>
    </message>
    <message>
        <source>nothing is carried over in this mode</source>
        <translation>в этом режиме ничего не переносится</translation>
    </message>
    <message>
        <source>reading the accounts</source>
        <translation>чтение счетов</translation>
    </message>
    <message>
        <source>all of it explained</source>
        <translation>всё объяснено</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>ждёт вас</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>подтверждено</translation>
    </message>
    <message>
        <source>Hard limits</source>
        <translation>Жёсткие лимиты</translation>
    </message>
    <message>
        <source>days are UTC</source>
        <translation>дни по UTC</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Занято</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Допустимо</translation>
    </message>
    <message>
        <source>Checked last, before an order leaves: no strategy and no override can pass them. They are changed under Parameters, and each change is recorded.</source>
        <translation>Проверяются последними, перед отправкой ордера: ни стратегия, ни ручное значение не могут их превысить. Меняются в разделе «Параметры», и каждое изменение записывается.</translation>
    </message>
    <message>
        <source>Since the last session</source>
        <translation>С прошлой сессии</translation>
    </message>
    <message>
        <source>Ballast does not arm before you have looked at these, and said so.</source>
        <translation>Ballast не активируется, пока вы не посмотрите их и не подтвердите это.</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>устарело</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Маркировка</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Индекс</translation>
    </message>
    <message>
        <source>Bid / ask</source>
        <translation>Бид / аск</translation>
    </message>
    <message>
        <source>Order book</source>
        <translation>Стакан</translation>
    </message>
    <message>
        <source>within 0.1 %</source>
        <translation>в пределах 0.1 %</translation>
    </message>
    <message>
        <source>Next hedge</source>
        <translation>Следующий хедж</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>ничего не нужно</translation>
    </message>
    <message>
        <source>To the target</source>
        <translation>До цели</translation>
    </message>
    <message>
        <source>Cost about</source>
        <translation>Издержки около</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1, уже %2</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>годовая</translation>
    </message>
    <message>
        <source>Forecast, 24 h</source>
        <translation>Прогноз, 24 ч</translation>
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
        <translation>Подразумеваемая</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Ранг</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Корреляция</translation>
    </message>
    <message>
        <source>signal active</source>
        <translation>сигнал активен</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>нет сигнала</translation>
    </message>
    <message>
        <source>%1, 7 d</source>
        <translation>%1, 7 д</translation>
    </message>
    <message>
        <source>%1, 60 d</source>
        <translation>%1, 60 д</translation>
    </message>
    <message>
        <source>Beta on %1</source>
        <translation>Бета к %1</translation>
    </message>
    <message>
        <source>Basis, deviations</source>
        <translation>Базис, отклонения</translation>
    </message>
    <message>
        <source>longs pay</source>
        <translation>платят лонги</translation>
    </message>
    <message>
        <source>shorts pay</source>
        <translation>платят шорты</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Ставка</translation>
    </message>
    <message>
        <source>Next in</source>
        <translation>Следующий через</translation>
    </message>
    <message>
        <source>Hedge earns a day</source>
        <translation>Хедж получает в день</translation>
    </message>
    <message>
        <source>Hedge pays a day</source>
        <translation>Хедж платит в день</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Соединение</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Задержка RTT</translation>
    </message>
    <message>
        <source>Clock offset</source>
        <translation>Сдвиг часов</translation>
    </message>
    <message>
        <source>Book gaps</source>
        <translation>Разрывы стакана</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 has run on %2 days and made %3 decisions</source>
        <translation>Режим %1: дней работы %2, решений %3</translation>
    </message>
    <message>
        <source>, with %1 differences between books and exchange</source>
        <translation>, расхождений между учётом и биржей: %1</translation>
    </message>
    <message>
        <source>Not open yet.</source>
        <translation>Ещё не открыт.</translation>
    </message>
    <message>
        <source>Ending %1 cancels its resting orders. The hedge position stays open, and nobody adjusts it until %1 runs again.</source>
        <translation>При завершении режима %1 его открытые ордера отменяются. Позиция хеджа остаётся открытой, и никто её не корректирует, пока режим %1 не запущен снова.</translation>
    </message>
    <message>
        <source>Looking at account, keys and evidence. What runs now goes on meanwhile.</source>
        <translation>Проверяются счёт, ключи и данные прошлой работы. То, что запущено сейчас, тем временем продолжается.</translation>
    </message>
    <message>
        <source>Ending the session: resting orders are cancelled, connections closed.</source>
        <translation>Сессия завершается: открытые ордера отменяются, соединения закрываются.</translation>
    </message>
    <message>
        <source>Starting %1: asking the exchange for account and market.</source>
        <translation>Запуск режима %1: у биржи запрашиваются счёт и рынок.</translation>
    </message>
    <message>
        <source>%1 was not started: %2 %3 goes on.</source>
        <translation>Режим %1 не запущен: %2 Режим %3 продолжается.</translation>
    </message>
    <message>
        <source>%1 could not be started: %2 Nothing runs, and nothing is traded.</source>
        <translation>Не удалось запустить режим %1: %2 Ничего не запущено, торговли нет.</translation>
    </message>
    <message>
        <source>Its variance is the exponential of the sum and half the residual variance of %1.</source>
        <translation>Дисперсия — экспонента суммы и половины остаточной дисперсии %1.</translation>
    </message>
    <message>
        <source>The sum is of daily returns: times %1 it is realised variance, and what happened since the last hour is added.</source>
        <translation>Сумма относится к дневным доходностям: умноженная на %1, она даёт реализованную дисперсию; к ней добавлено то, что произошло после последнего часа.</translation>
    </message>
    <message>
        <source>The sum is the variance, kept within what the market has done in the window.</source>
        <translation>Сумма и есть дисперсия, ограниченная тем, что рынок показал в окне.</translation>
    </message>
    <message>
        <source>Volatility thresholds decide: no model has been fitted yet.</source>
        <translation>Решают пороги волатильности: ни одна модель ещё не подогнана.</translation>
    </message>
    <message>
        <source>Volatility thresholds decide: a hidden Markov model could not be fitted to this history.</source>
        <translation>Решают пороги волатильности: скрытую марковскую модель не удалось подогнать к этой истории.</translation>
    </message>
    <message>
        <source>Volatility thresholds decide: the history is too short to try the hidden Markov model against them.</source>
        <translation>Решают пороги волатильности: история слишком коротка, чтобы сравнить с ними скрытую марковскую модель.</translation>
    </message>
    <message>
        <source>error %1 against %2 of the thresholds, p %3, %4 forecasts out of sample</source>
        <translation>ошибка %1 против %2 у порогов, p %3, прогнозов вне выборки: %4</translation>
    </message>
    <message>
        <source>The hidden Markov model decides: %1.</source>
        <translation>Решает скрытая марковская модель: %1.</translation>
    </message>
    <message>
        <source>Volatility thresholds decide for the moment, as the newest days have a gap; else the hidden Markov model would: %1.</source>
        <translation>Пока решают пороги волатильности, так как в последних днях есть пропуск; иначе решала бы скрытая марковская модель: %1.</translation>
    </message>
    <message>
        <source>Volatility thresholds decide: the hidden Markov model could not be fitted every time (%1).</source>
        <translation>Решают пороги волатильности: скрытую марковскую модель удалось подогнать не каждый раз (%1).</translation>
    </message>
    <message>
        <source>Volatility thresholds decide: the hidden Markov model is not better with significance (%1).</source>
        <translation>Решают пороги волатильности: скрытая марковская модель не показала значимого преимущества (%1).</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Прогноз</translation>
    </message>
    <message>
        <source>%1 days of history are known; %2 are needed before models can be fitted.</source>
        <translation>Известно дней истории: %1; для подгонки моделей нужно %2.</translation>
    </message>
    <message>
        <source>Until then the present EWMA estimate is used.</source>
        <translation>До тех пор используется текущая оценка EWMA.</translation>
    </message>
    <message>
        <source>They are being fitted; until then the present EWMA estimate is used.</source>
        <translation>Идёт их подгонка; до тех пор используется текущая оценка EWMA.</translation>
    </message>
    <message>
        <source>Forecasts compared</source>
        <translation>Сравнение прогнозов</translation>
    </message>
    <message>
        <source>smaller is better</source>
        <translation>меньше — лучше</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
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
        <translation>p к EWMA</translation>
    </message>
    <message>
        <source>%1 ● used</source>
        <translation>%1 ● используется</translation>
    </message>
    <message>
        <source>to beat</source>
        <translation>эталон</translation>
    </message>
    <message>
        <source>%1: %2 fits failed; EWMA stood in for those forecasts.</source>
        <translation>%1: неудачных подгонок %2; в этих прогнозах её заменила EWMA.</translation>
    </message>
    <message>
        <source>%1 forecasts judged, each made from the %2 days before it; %3 days of history, fitted on %4 %5.</source>
        <translation>Оценено прогнозов: %1, каждый по %2 предшествующим дням; дней истории: %3, подгонка %4 %5.</translation>
    </message>
    <message>
        <source>The others are not used: a model replaces EWMA only with a smaller QLIKE and a p under 0.05.</source>
        <translation>Остальные не используются: модель заменяет EWMA, только если её QLIKE меньше и p ниже 0.05.</translation>
    </message>
    <message>
        <source>Next 24 hours</source>
        <translation>Следующие 24 часа</translation>
    </message>
    <message>
        <source>by %1, in %2</source>
        <translation>по %1, %2</translation>
    </message>
    <message>
        <source>log variance</source>
        <translation>логарифм дисперсии</translation>
    </message>
    <message>
        <source>variance of a day</source>
        <translation>дневная дисперсия</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Слагаемое</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>Коэффициент</translation>
    </message>
    <message>
        <source>× value</source>
        <translation>× значение</translation>
    </message>
    <message>
        <source>= product</source>
        <translation>= произведение</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>The newest 22 days have a gap: the present EWMA estimate is used until they are complete.</source>
        <translation>В последних 22 днях есть пропуск: пока они не полны, используется текущая оценка EWMA.</translation>
    </message>
    <message>
        <source>In use, %</source>
        <translation>В работе, %</translation>
    </message>
    <message>
        <source>By model, %</source>
        <translation>По модели, %</translation>
    </message>
    <message>
        <source>Volatility, %</source>
        <translation>Волатильность, %</translation>
    </message>
    <message>
        <source>Volatility: of a typical day in that state, as a year&apos;s.</source>
        <translation>Волатильность: типичного дня в этом состоянии, в пересчёте на год.</translation>
    </message>
    <message>
        <source>From one day to the next</source>
        <translation>От одного дня к следующему</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>в %1</translation>
    </message>
    <message>
        <source>Other readings of volatility</source>
        <translation>Другие оценки волатильности</translation>
    </message>
    <message>
        <source>Realised, every bar</source>
        <translation>Реализованная, по каждой свече</translation>
    </message>
    <message>
        <source>Realised, every fifth bar</source>
        <translation>Реализованная, по каждой пятой свече</translation>
    </message>
    <message>
        <source>Close to close</source>
        <translation>По ценам закрытия</translation>
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
        <translation>Подразумеваемая опционами</translation>
    </message>
    <message>
        <source>Rank among past values</source>
        <translation>Ранг среди прошлых значений</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Позиции</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Риск</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ордера</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Исполнения</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Лимиты</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Оповещения</translation>
    </message>
    <message>
        <source>Who dies first</source>
        <translation>Кто погибнет первым</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>What if *</source>
        <translation>Что если *</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Счёт</translation>
    </message>
    <message>
        <source>Protected accounts are only read; Ballast trades in the hedge account alone.</source>
        <translation>Защищаемые счета только читаются; Ballast торгует лишь на хедж-счёте.</translation>
    </message>
    <message>
        <source>In coins; long is +, short is −</source>
        <translation>В монетах; лонг +, шорт −</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>The venue&apos;s mark price; P&amp;L and liquidation use it</source>
        <translation>Цена маркировки биржи; по ней считаются P&amp;L и ликвидация</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 ч</translation>
    </message>
    <message>
        <source>Mark price of the last day; the dotted line is the entry</source>
        <translation>Цена маркировки за последние сутки; пунктир — вход</translation>
    </message>
    <message>
        <source>P&amp;L</source>
        <translation>P&amp;L</translation>
    </message>
    <message>
        <source>Unrealised, against the mark price, without fees and funding</source>
        <translation>Нереализованный, по цене маркировки, без комиссий и фандинга</translation>
    </message>
    <message>
        <source>Computed from the venue&apos;s margin tiers</source>
        <translation>Рассчитано по уровням маржи биржи</translation>
    </message>
    <message>
        <source>The venue says %1</source>
        <translation>По данным биржи %1</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Расстояние</translation>
    </message>
    <message>
        <source>From the mark to the liquidation price, in % and in moves expected in one day</source>
        <translation>От цены маркировки до цены ликвидации, в % и в движениях, ожидаемых за день</translation>
    </message>
    <message>
        <source>P(24 h)</source>
        <translation>P(24 ч)</translation>
    </message>
    <message>
        <source>Probability of touching the liquidation price within 24 hours</source>
        <translation>Вероятность коснуться цены ликвидации в течение 24 часов</translation>
    </message>
    <message>
        <source>Received is +, paid is −, since the start</source>
        <translation>Получено +, уплачено −, с начала работы</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Символ</translation>
    </message>
    <message>
        <source>Time calm</source>
        <translation>Время: спокойный</translation>
    </message>
    <message>
        <source>Time normal</source>
        <translation>Время: обычный</translation>
    </message>
    <message>
        <source>Time turbulent</source>
        <translation>Время: турбулентный</translation>
    </message>
    <message>
        <source>Funding, an interval</source>
        <translation>Фандинг за интервал</translation>
    </message>
    <message>
        <source>Leverage, protected</source>
        <translation>Плечо, защищаемое</translation>
    </message>
    <message>
        <source>Nearest liquidation</source>
        <translation>Ближайшая ликвидация</translation>
    </message>
    <message>
        <source>The week at a glance</source>
        <translation>Неделя вкратце</translation>
    </message>
    <message>
        <source>Hedge cost</source>
        <translation>Издержки хеджа</translation>
    </message>
    <message>
        <source>of its budget</source>
        <translation>из его бюджета</translation>
    </message>
    <message>
        <source>Fees · funding · slippage</source>
        <translation>Комиссии · фандинг · проскальзывание</translation>
    </message>
    <message>
        <source>Of the protected value</source>
        <translation>От защищаемой стоимости</translation>
    </message>
    <message>
        <source>Equity, with the hedge</source>
        <translation>Капитал с хеджем</translation>
    </message>
    <message>
        <source>Equity, without it</source>
        <translation>Капитал без хеджа</translation>
    </message>
    <message>
        <source>Deepest fall, with and without</source>
        <translation>Наибольшая просадка, с ним и без него</translation>
    </message>
    <message>
        <source>Outside the band</source>
        <translation>Вне коридора</translation>
    </message>
    <message>
        <source>Liquidation was near</source>
        <translation>Ликвидация была близко</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n раз</numerusform>
            <numerusform>%n раза</numerusform>
            <numerusform>%n раз</numerusform>
        </translation>
    </message>
    <message>
        <source>Slippage, expected</source>
        <translation>Проскальзывание, ожидаемое</translation>
    </message>
    <message>
        <source>before and since</source>
        <translation>до и после</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>▲ drifted</source>
        <translation>▲ сместилось</translation>
    </message>
    <message>
        <source>▼ drifted</source>
        <translation>▼ сместилось</translation>
    </message>
    <message>
        <source>a week against two months</source>
        <translation>неделя против двух месяцев</translation>
    </message>
    <message>
        <source>Two months</source>
        <translation>Два месяца</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>нарушена</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>слабая</translation>
    </message>
    <message>
        <source>not since</source>
        <translation>с тех пор нет</translation>
    </message>
    <message>
        <source>at a start</source>
        <translation>при запуске</translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation>пресет %1</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>вручную</translation>
    </message>
    <message numerus="yes">
        <source>%n at default</source>
        <translation>
            <numerusform>%n по умолчанию</numerusform>
            <numerusform>%n по умолчанию</numerusform>
            <numerusform>%n по умолчанию</numerusform>
        </translation>
    </message>
    <message>
        <source>Default</source>
        <translation>По умолчанию</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Every parameter is at its default, and nobody changed one.</source>
        <translation>Все параметры по умолчанию, и никто их не менял.</translation>
    </message>
    <message>
        <source>Strategy: %1.</source>
        <translation>Стратегия: %1.</translation>
    </message>
    <message>
        <source>Strategy: %1, before %2.</source>
        <translation>Стратегия: %1, раньше %2.</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>истекло</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>заменено</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>What overrides did</source>
        <translation>Что дали ручные значения</translation>
    </message>
    <message>
        <source>against letting the engine run</source>
        <translation>по сравнению с работой автоматики</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Ручное значение</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Заработано</translation>
    </message>
    <message>
        <source>Cost more</source>
        <translation>Доп. издержки</translation>
    </message>
    <message>
        <source>Drawdown, pts</source>
        <translation>Просадка, п. п.</translation>
    </message>
    <message>
        <source>Liquidation, pts</source>
        <translation>Ликвидация, п. п.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 from %n override(s).</source>
        <translation>
            <numerusform>%1: %2 от %n ручного значения.</numerusform>
            <numerusform>%1: %2 от %n ручных значений.</numerusform>
            <numerusform>%1: %2 от %n ручных значений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was set by hand: the engine ran alone.</source>
        <translation>Вручную ничего не задавалось: автоматика работала сама.</translation>
    </message>
    <message>
        <source>* The two hedges had not met again by the end: the difference can still change.</source>
        <translation>* К концу оба хеджа ещё не сошлись: разница может измениться.</translation>
    </message>
    <message>
        <source>Replayed from the recorded events, with each override and without it, both on paper fills.</source>
        <translation>Воспроизведено по записанным событиям, с каждым ручным значением и без него, в обоих случаях с бумажными исполнениями.</translation>
    </message>
    <message>
        <source>Replayed from one-minute candles, with each override and without it: an estimate, as the events were not recorded.</source>
        <translation>Воспроизведено по минутным свечам, с каждым ручным значением и без него: это оценка, так как события не записывались.</translation>
    </message>
    <message>
        <source>Peace of mind</source>
        <translation>Спокойствие</translation>
    </message>
    <message>
        <source>%1 watched</source>
        <translation>под наблюдением %1</translation>
    </message>
    <message>
        <source>You looked</source>
        <translation>Вы смотрели</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>в день</translation>
    </message>
    <message>
        <source>Nights without an alarm</source>
        <translation>Ночи без тревог</translation>
    </message>
    <message>
        <source>Longest armed and untouched</source>
        <translation>Дольше всего активен без вмешательства</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>в неделю</translation>
    </message>
    <message>
        <source>Until acknowledged</source>
        <translation>До подтверждения</translation>
    </message>
    <message>
        <source>Ratio %1</source>
        <translation>Доля %1</translation>
    </message>
    <message>
        <source>Since %1 the hedge cost %2 of a budget of %3; equity changed by %4 with it, and would have by %5 without.</source>
        <translation>С %1 хедж стоил %2 при бюджете %3; капитал с ним изменился на %4, а без него изменился бы на %5.</translation>
    </message>
    <message>
        <source>The hedge cost what it may</source>
        <translation>Хедж стоил не больше допустимого</translation>
    </message>
    <message>
        <source>The hedge was inside its band</source>
        <translation>Хедж был в своём коридоре</translation>
    </message>
    <message>
        <source>%1 of the time outside</source>
        <translation>%1 времени вне коридора</translation>
    </message>
    <message>
        <source>Liquidation never came near</source>
        <translation>Ликвидация ни разу не приблизилась</translation>
    </message>
    <message>
        <source>Slippage was as expected</source>
        <translation>Проскальзывание было ожидаемым</translation>
    </message>
    <message>
        <source>%1, expected %2</source>
        <translation>%1, ожидалось %2</translation>
    </message>
    <message>
        <source>The market is the one the parameters were chosen for</source>
        <translation>Рынок тот же, для которого выбраны параметры</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) drifted</source>
        <translation>
            <numerusform>сместился %n показатель</numerusform>
            <numerusform>сместились %n показателя</numerusform>
            <numerusform>сместилось %n показателей</numerusform>
        </translation>
    </message>
    <message>
        <source>The parameters are as you want them</source>
        <translation>Параметры такие, как вы хотите</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>изменён %n</numerusform>
            <numerusform>изменено %n</numerusform>
            <numerusform>изменено %n</numerusform>
        </translation>
    </message>
    <message>
        <source>You know what each alert was about</source>
        <translation>Вы знаете, о чём было каждое оповещение</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n оповещение</numerusform>
            <numerusform>%n оповещения</numerusform>
            <numerusform>%n оповещений</numerusform>
        </translation>
    </message>
    <message>
        <source>The hedge takes risk away</source>
        <translation>Хедж снижает риск</translation>
    </message>
    <message>
        <source>%1 of the variance</source>
        <translation>%1 дисперсии</translation>
    </message>
    <message>
        <source>Move, %</source>
        <translation>Δ цены, %</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Защищаемый</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>Хедж</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Вместе</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Ликвидация</translation>
    </message>
    <message>
        <source>change of equity</source>
        <translation>изменение капитала</translation>
    </message>
    <message>
        <source>If the price jumps</source>
        <translation>Если цена скакнёт</translation>
    </message>
    <message>
        <source>If liquidations cascade</source>
        <translation>При каскаде ликвидаций</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Волна</translation>
    </message>
    <message>
        <source>No protected position: nothing to cascade.</source>
        <translation>Нет защищаемой позиции: каскада не будет.</translation>
    </message>
    <message>
        <source>Each wave of forced orders moves the price on; from the second, the venue closes the hedge.</source>
        <translation>Каждая волна принудительных ордеров сдвигает цену дальше; со второй биржа закрывает хедж.</translation>
    </message>
    <message>
        <source>If a past day came again</source>
        <translation>Если бы повторился прошлый день</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>at worst</source>
        <translation>в худший момент</translation>
    </message>
    <message>
        <source>at close</source>
        <translation>на закрытии</translation>
    </message>
    <message>
        <source>What was liquidated at the worst price does not come back at the close.</source>
        <translation>То, что ликвидировано по худшей цене, к закрытию не возвращается.</translation>
    </message>
    <message>
        <source>1 day; lost is +</source>
        <translation>1 день; потери со знаком +</translation>
    </message>
    <message>
        <source>Worst days</source>
        <translation>Худшие дни</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Чьи</translation>
    </message>
    <message>
        <source>Historical</source>
        <translation>Исторический</translation>
    </message>
    <message>
        <source>Filtered historical</source>
        <translation>Историч. с фильтром</translation>
    </message>
    <message>
        <source>Cornish–Fisher</source>
        <translation>Cornish–Fisher</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>защищаемый</translation>
    </message>
    <message>
        <source>hedge</source>
        <translation>хедж</translation>
    </message>
    <message>
        <source>both</source>
        <translation>вместе</translation>
    </message>
    <message>
        <source>Not known: no past day of returns yet.</source>
        <translation>Неизвестно: пока нет ни одного прошлого дня доходностей.</translation>
    </message>
    <message>
        <source>Initial margin</source>
        <translation>Начальная маржа</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Брутто</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Нетто</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>Высвобождено</translation>
    </message>
    <message>
        <source>Could carry</source>
        <translation>Выдержал бы</translation>
    </message>
    <message>
        <source>Net: what the venue asks for after long against short. Could carry: notional of these positions that the equity would be enough for. In one account: what separate accounts cost.</source>
        <translation>Нетто: сколько требует биржа после зачёта лонга против шорта. Выдержал бы: номинал этих позиций, на который хватило бы капитала. На одном счёте: во что обходятся раздельные счета.</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>счёт %1</translation>
    </message>
    <message>
        <source>in one account</source>
        <translation>на одном счёте</translation>
    </message>
    <message>
        <source>Touching liquidation</source>
        <translation>Касание ликвидации</translation>
    </message>
    <message>
        <source>within 24 h, %</source>
        <translation>за 24 ч, %</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Позиция</translation>
    </message>
    <message>
        <source>Closed form</source>
        <translation>Формула</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Симуляция</translation>
    </message>
    <message>
        <source>± standard error</source>
        <translation>± ст. ошибка</translation>
    </message>
    <message>
        <source>The simulation draws from the market&apos;s own past days, fat tails included; the closed form takes moves to be normal.</source>
        <translation>Симуляция берёт прошлые дни самого рынка, включая толстые хвосты; замкнутая формула считает движения нормальными.</translation>
    </message>
    <message>
        <source>No position can be liquidated.</source>
        <translation>Ни одна позиция не может быть ликвидирована.</translation>
    </message>
    <message>
        <source>the hedge</source>
        <translation>хедж</translation>
    </message>
    <message>
        <source>the protected position</source>
        <translation>защищаемая позиция</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>не нужно</translation>
    </message>
    <message>
        <source>● yes</source>
        <translation>● да</translation>
    </message>
    <message>
        <source>■ no</source>
        <translation>■ нет</translation>
    </message>
    <message>
        <source>Nothing can be liquidated.</source>
        <translation>Ликвидировать нечего.</translation>
    </message>
    <message>
        <source>The hedge is at its liquidation price now.</source>
        <translation>Хедж сейчас на своей цене ликвидации.</translation>
    </message>
    <message>
        <source>The protected position is at its liquidation price now.</source>
        <translation>Защищаемая позиция сейчас на своей цене ликвидации.</translation>
    </message>
    <message>
        <source>%1 at %2 (%3)</source>
        <translation>%1 при %2 (%3)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>Falling: %1. Rising: %2.</source>
        <translation>При падении: %1. При росте: %2.</translation>
    </message>
    <message>
        <source>Liquidation of the protected position: %1</source>
        <translation>Ликвидация защищаемой позиции: %1</translation>
    </message>
    <message>
        <source>Protected: liquidation at %1 (venue %2), %3 · %4; touched in 1 h %5, 24 h %6, 7 d %7</source>
        <translation>Защищаемая: ликвидация при %1 (биржа %2), %3 · %4; касание за 1 ч %5, 24 ч %6, 7 д %7</translation>
    </message>
    <message>
        <source>○ hedge closed by the venue</source>
        <translation>○ хедж закрыт биржей</translation>
    </message>
    <message>
        <source>■ both</source>
        <translation>■ оба</translation>
    </message>
    <message>
        <source>■ protected</source>
        <translation>■ защищаемый</translation>
    </message>
    <message>
        <source>▲ hedge</source>
        <translation>▲ хедж</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никто</translation>
    </message>
    <message>
        <source>Of the mark price</source>
        <translation>От цены маркировки</translation>
    </message>
    <message>
        <source>▶ is the row nearest to the mark price</source>
        <translation>▶ — строка, ближайшая к цене маркировки</translation>
    </message>
    <message>
        <source>Equity of the protected accounts there</source>
        <translation>Капитал защищаемых счетов при этой цене</translation>
    </message>
    <message>
        <source>Equity of the hedge account there</source>
        <translation>Капитал хедж-счёта при этой цене</translation>
    </message>
    <message>
        <source>Who has been liquidated by then</source>
        <translation>Кто к этому моменту ликвидирован</translation>
    </message>
    <message>
        <source>To move</source>
        <translation>Перевести</translation>
    </message>
    <message>
        <source>Margin that must be in the protected accounts by then, so that they live</source>
        <translation>Маржа, которая к этому моменту должна быть на защищаемых счетах, чтобы они уцелели</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Доступно</translation>
    </message>
    <message>
        <source>Margin that the hedge account could give there</source>
        <translation>Маржа, которую хедж-счёт мог бы отдать при этой цене</translation>
    </message>
    <message>
        <source>P(24 h), %</source>
        <translation>P(24 ч), %</translation>
    </message>
    <message>
        <source>Probability that this price is touched within 24 hours</source>
        <translation>Вероятность касания этой цены в течение 24 часов</translation>
    </message>
    <message>
        <source>Soonest, h</source>
        <translation>Раньше всего, ч</translation>
    </message>
    <message>
        <source>The price is touched within this time with a probability of 5 %</source>
        <translation>За это время цена будет затронута с вероятностью 5 %</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Вовремя</translation>
    </message>
    <message>
        <source>Margin that is sent now arrives before the price can be there</source>
        <translation>Отправленная сейчас маржа придёт раньше, чем цена может туда дойти</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>%1 шорт</translation>
    </message>
    <message>
        <source>%1 long</source>
        <translation>%1 лонг</translation>
    </message>
    <message>
        <source>Value at risk</source>
        <translation>Value at Risk</translation>
    </message>
    <message>
        <source>Expected shortfall</source>
        <translation>Expected Shortfall</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>The position is smaller than %1: inside its band it can&apos;t be adjusted by an order that the exchange takes.</source>
        <translation>Позиция меньше %1: в пределах её коридора хедж нельзя скорректировать ордером, который примет биржа.</translation>
    </message>
    <message>
        <source>Its leverage is so low that Ballast leaves it unhedged.</source>
        <translation>Её плечо так мало, что Ballast оставляет её без хеджа.</translation>
    </message>
    <message>
        <source>A month of hedging costs more than it is expected to keep.</source>
        <translation>Месяц хеджирования стоит больше, чем, как ожидается, сохранит.</translation>
    </message>
    <message>
        <source>The account holds less than %1, where costs weigh heavily.</source>
        <translation>На счёте меньше %1: при таком размере издержки весят много.</translation>
    </message>
    <message>
        <source>Leverage is under %1, where liquidation is seldom near.</source>
        <translation>Плечо ниже %1: при таком ликвидация редко бывает близко.</translation>
    </message>
    <message>
        <source>Simulated exchange</source>
        <translation>Симулированная биржа</translation>
    </message>
    <message>
        <source>Binance testnet</source>
        <translation>Тестнет Binance</translation>
    </message>
    <message>
        <source>Binance USD-M futures</source>
        <translation>Фьючерсы Binance USD-M</translation>
    </message>
    <message>
        <source>Runs on this computer, with no account and no money. Start it with “ballast exchange”, which prints its keys.</source>
        <translation>Работает на этом компьютере, без счёта и без денег. Запустите её командой «ballast exchange», которая выведет её ключи.</translation>
    </message>
    <message>
        <source>The exchange&apos;s own test system: real orders, no real money. It does not say what a key may do.</source>
        <translation>Тестовая система самой биржи: реальные ордера, но не реальные деньги. Она не сообщает, что разрешено ключу.</translation>
    </message>
    <message>
        <source>Your real account. You begin by only watching it; real orders come last, after the testnet.</source>
        <translation>Ваш реальный счёт. Вы начинаете только с наблюдения; реальные ордера — в последнюю очередь, после тестнета.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Права</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>не сообщены</translation>
    </message>
    <message>
        <source>What can&apos;t be read is refused, not assumed.</source>
        <translation>Что нельзя прочитать, отклоняется, а не предполагается.</translation>
    </message>
    <message>
        <source>Key accepted</source>
        <translation>Ключ принят</translation>
    </message>
    <message>
        <source>The test system takes the key.</source>
        <translation>Тестовая система принимает ключ.</translation>
    </message>
    <message>
        <source>The test system does not say what a key may do; no money is at stake.</source>
        <translation>Тестовая система не сообщает, что разрешено ключу; деньгам ничто не угрожает.</translation>
    </message>
    <message>
        <source>May read</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Positions, balances and orders.</source>
        <translation>Позиции, балансы и ордера.</translation>
    </message>
    <message>
        <source>May trade</source>
        <translation>Торговля</translation>
    </message>
    <message>
        <source>The hedge account needs it.</source>
        <translation>Хедж-счёту это нужно.</translation>
    </message>
    <message>
        <source>The protected account must not have it: Ballast never trades there.</source>
        <translation>У защищаемого счёта этого быть не должно: Ballast там никогда не торгует.</translation>
    </message>
    <message>
        <source>May withdraw</source>
        <translation>Вывод средств</translation>
    </message>
    <message>
        <source>Never needed. A key that may withdraw is refused.</source>
        <translation>Никогда не нужен. Ключ с правом вывода отклоняется.</translation>
    </message>
    <message>
        <source>May transfer</source>
        <translation>Переводы</translation>
    </message>
    <message>
        <source>Not needed here.</source>
        <translation>Здесь не нужно.</translation>
    </message>
    <message>
        <source>Fixed addresses</source>
        <translation>Привязка к адресам</translation>
    </message>
    <message>
        <source>Works from the addresses that you listed at the exchange only.</source>
        <translation>Работает только с адресов, указанных вами на бирже.</translation>
    </message>
    <message>
        <source>Works from any address. Restrict it to this computer&apos;s at the exchange.</source>
        <translation>Работает с любого адреса. Ограничьте его на бирже адресом этого компьютера.</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Истекает</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Renew it at the exchange within two weeks.</source>
        <translation>Обновите его на бирже в течение двух недель.</translation>
    </message>
    <message>
        <source>Of the right to trade.</source>
        <translation>Срок права на торговлю.</translation>
    </message>
    <message>
        <source>Protected position</source>
        <translation>Защищаемая позиция</translation>
    </message>
    <message>
        <source>Notional, at %1 leverage on %2 of equity.</source>
        <translation>Номинал, при плече %1 на капитал %2.</translation>
    </message>
    <message>
        <source>Hedge aimed at</source>
        <translation>Целевой хедж</translation>
    </message>
    <message>
        <source>By the default strategy in the market of this moment; reaching it costs %1 once.</source>
        <translation>По стратегии по умолчанию на рынке в данный момент; выход на него обойдётся разово в %1.</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Издержки в месяц</translation>
    </message>
    <message>
        <source>%1 of the position, %2 of the equity: fees, slippage and funding of the same hedge on the last half year.</source>
        <translation>%1 от позиции, %2 от капитала: комиссии, проскальзывание и фандинг такого же хеджа за последние полгода.</translation>
    </message>
    <message>
        <source>Funding alone, at the present rate: there is not enough history yet to measure fees and slippage.</source>
        <translation>Только фандинг по текущей ставке: чтобы измерить комиссии и проскальзывание, истории пока мало.</translation>
    </message>
    <message>
        <source>Liquidation within 30 days</source>
        <translation>Ликвидация за 30 дней</translation>
    </message>
    <message>
        <source>No price liquidates the position as it stands.</source>
        <translation>В нынешнем виде позицию не ликвидирует никакая цена.</translation>
    </message>
    <message>
        <source>Without a hedge, at %1 distance and %2 volatility a year. Real markets have fatter tails.</source>
        <translation>Без хеджа, при расстоянии %1 и годовой волатильности %2. У реальных рынков хвосты толще.</translation>
    </message>
    <message>
        <source>Kept a month, expected</source>
        <translation>Ожидаемо сохранит в месяц</translation>
    </message>
    <message>
        <source>That probability, times the share of your equity that the hedge would have earned by then.</source>
        <translation>Эта вероятность, умноженная на долю вашего капитала, которую хедж заработал бы к тому моменту.</translation>
    </message>
    <message>
        <source>In the hedge account</source>
        <translation>На хедж-счёте</translation>
    </message>
    <message>
        <source>What the hedge is carried with.</source>
        <translation>Чем обеспечен хедж.</translation>
    </message>
    <message>
        <source>It is empty: move some margin there before you arm.</source>
        <translation>Он пуст: переведите туда маржу, прежде чем активировать.</translation>
    </message>
    <message>
        <source>Smallest position</source>
        <translation>Минимальная позиция</translation>
    </message>
    <message>
        <source>Under this notional hedging does not pay.</source>
        <translation>Ниже этого номинала хеджирование не окупается.</translation>
    </message>
    <message>
        <source>There is no position to protect now. Ballast waits for one; the figures are worked out then.</source>
        <translation>Сейчас нет позиции для защиты. Ballast ждёт её; тогда и будут рассчитаны показатели.</translation>
    </message>
    <message>
        <source>Hedging does not pay for this position.</source>
        <translation>Для этой позиции хеджирование не окупается.</translation>
    </message>
    <message>
        <source>Hedging may pay for this position, but not clearly.</source>
        <translation>Для этой позиции хеджирование может окупиться, но не однозначно.</translation>
    </message>
    <message>
        <source>Hedging pays for this position.</source>
        <translation>Для этой позиции хеджирование окупается.</translation>
    </message>
    <message>
        <source>✗ both liquidated</source>
        <translation>✗ ликвидированы оба</translation>
    </message>
    <message>
        <source>✗ protected liquidated</source>
        <translation>✗ защищаемый ликвидирован</translation>
    </message>
    <message>
        <source>✗ hedge liquidated</source>
        <translation>✗ хедж ликвидирован</translation>
    </message>
    <message>
        <source>alive</source>
        <translation>уцелел</translation>
    </message>
    <message>
        <source>If it came so *</source>
        <translation>Если бы так случилось *</translation>
    </message>
    <message>
        <source>Without hedge</source>
        <translation>Без хеджа</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Как сейчас</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>Как предложено</translation>
    </message>
    <message>
        <source>Change of equity</source>
        <translation>Изменение капитала</translation>
    </message>
    <message>
        <source>Deepest fall</source>
        <translation>Наибольшая просадка</translation>
    </message>
    <message>
        <source>Cost of the hedge</source>
        <translation>Издержки хеджа</translation>
    </message>
    <message>
        <source>Mean ratio</source>
        <translation>Средняя доля</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>В конце</translation>
    </message>
    <message>
        <source>* Replayed on the market from %1 to %2, and from %3 to %4 in the move. It has not happened.</source>
        <translation>* Воспроизведено на рынке с %1 по %2 и от %3 до %4 в движении. Этого не произошло.</translation>
    </message>
    <message>
        <source>If liquidations cascade *</source>
        <translation>При каскаде ликвидаций *</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Δ цены</translation>
    </message>
    <message>
        <source>✗ gone</source>
        <translation>✗ ликвидирован</translation>
    </message>
    <message>
        <source>Taken for granted</source>
        <translation>Допущения</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Everything at a glance</source>
        <translation>Всё сразу перед глазами</translation>
    </message>
    <message>
        <source>Positions &amp;&amp; risk</source>
        <translation>Позиции &amp;&amp; риск</translation>
    </message>
    <message>
        <source>Which account dies first, at what price, and what keeps it alive</source>
        <translation>Какой счёт погибнет первым, при какой цене и что его спасает</translation>
    </message>
    <message>
        <source>Ratio, target and band; every decision with its reasons; what can be changed by hand</source>
        <translation>Доля, цель и коридор; каждое решение с причинами; что можно изменить вручную</translation>
    </message>
    <message>
        <source>Volatility and regime, funding, order book, correlation, forecasts</source>
        <translation>Волатильность и режим рынка, фандинг, стакан, корреляция, прогнозы</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>The same market with the hedge and without it</source>
        <translation>Тот же рынок с хеджем и без него</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>The month as a statement that balances</source>
        <translation>Месяц в виде отчёта, в котором всё сходится</translation>
    </message>
    <message>
        <source>What drifted since the parameters were last looked at</source>
        <translation>Что сместилось с последнего просмотра параметров</translation>
    </message>
    <message>
        <source>Orders, fills, alerts and events</source>
        <translation>Ордера, исполнения, оповещения и события</translation>
    </message>
    <message>
        <source>Correlation signals</source>
        <translation>Сигналы корреляции</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Доходность</translation>
    </message>
    <message>
        <source>Return a year</source>
        <translation>Годовая доходность</translation>
    </message>
    <message>
        <source>Volatility a year</source>
        <translation>Годовая волатильность</translation>
    </message>
    <message>
        <source>Maximum drawdown</source>
        <translation>Максимальная просадка</translation>
    </message>
    <message>
        <source>Sharpe</source>
        <translation>Sharpe</translation>
    </message>
    <message>
        <source>Sortino</source>
        <translation>Sortino</translation>
    </message>
    <message>
        <source>Calmar</source>
        <translation>Calmar</translation>
    </message>
    <message>
        <source>Value at risk, 5 % of days</source>
        <translation>Value at Risk, 5 % дней</translation>
    </message>
    <message>
        <source>Expected shortfall, 5 % of days</source>
        <translation>Expected shortfall, 5 % дней</translation>
    </message>
    <message>
        <source>too few days to tell</source>
        <translation>слишком мало дней для вывода</translation>
    </message>
    <message>
        <source>not distinguishable from zero</source>
        <translation>неотличимо от нуля</translation>
    </message>
    <message>
        <source>▼ lower</source>
        <translation>▼ ниже</translation>
    </message>
    <message>
        <source>▲ higher</source>
        <translation>▲ выше</translation>
    </message>
    <message>
        <source>✓ avoided</source>
        <translation>✓ предотвращена</translation>
    </message>
    <message>
        <source>✗ liquidated</source>
        <translation>✗ ликвидирован</translation>
    </message>
    <message>
        <source>✗ only with the hedge</source>
        <translation>✗ только с хеджем</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>автоматически</translation>
    </message>
    <message>
        <source>With the hedge and without it</source>
        <translation>С хеджем и без него</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>Просадка</translation>
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
        <translation>Издержки</translation>
    </message>
    <message>
        <source>Variance removed</source>
        <translation>Снижение дисперсии</translation>
    </message>
    <message>
        <source>Upside given up</source>
        <translation>Упущенный рост</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Оборот</translation>
    </message>
    <message>
        <source>Outside band</source>
        <translation>Вне коридора</translation>
    </message>
    <message>
        <source>Cost: fees, slippage and funding of the hedge, of the protected value. Turnover: hedge traded, in protected values.</source>
        <translation>Издержки: комиссии, проскальзывание и фандинг хеджа, от защищаемой стоимости. Оборот: торговля хеджем, в защищаемых стоимостях.</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) in the candles: positions are carried through.</source>
        <translation>
            <numerusform>%n пропуск в свечах: позиции проносятся через него.</numerusform>
            <numerusform>%n пропуска в свечах: позиции проносятся через них.</numerusform>
            <numerusform>%n пропусков в свечах: позиции проносятся через них.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 against no hedge</source>
        <translation>%1 против «без хеджа»</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Без</translation>
    </message>
    <message>
        <source>With</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % интервал</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>Cost: fees %1, slippage %2, funding %3; together %4 of the protected value (%5 to %6).</source>
        <translation>Издержки: комиссии %1, проскальзывание %2, фандинг %3; всего %4 защищаемой стоимости (%5 — %6).</translation>
    </message>
    <message>
        <source>Sharpe by its own test (Ledoit and Wolf): p %1, %2. Probability that the true Sharpe is above zero: %3 with, %4 without.</source>
        <translation>Sharpe по собственному тесту (Ledoit и Wolf): p %1, %2. Вероятность, что истинный Sharpe выше нуля: %3 с хеджем, %4 без него.</translation>
    </message>
    <message>
        <source>no hedge</source>
        <translation>без хеджа</translation>
    </message>
    <message>
        <source>Long positions liquidated within %1</source>
        <translation>Лонг-позиции, ликвидированные за %1</translation>
    </message>
    <message>
        <source>Short positions liquidated within %1</source>
        <translation>Шорт-позиции, ликвидированные за %1</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>одна</translation>
    </message>
    <message>
        <source>no position could be followed that long</source>
        <translation>ни одну позицию не удалось проследить так долго</translation>
    </message>
    <message>
        <source>%1 of %2 positions, 95 % interval %3 to %4; half of them within %5 h; %6 of the equity left on average</source>
        <translation>Позиций %1 из %2, 95 % интервал %3 — %4; половина из них за %5 ч; в среднем осталось %6 капитала</translation>
    </message>
    <message>
        <source>Without the hedge %1 of the same positions died; %2 of those were avoided, %3 came only with it.</source>
        <translation>Без хеджа из тех же позиций погибло %1; из них предотвращено %2, только с хеджем добавилось %3.</translation>
    </message>
    <message>
        <source>Share of the positions opened at every hour (hedged ones: at every few hours) that were liquidated; columns: how margin moves between the accounts. Rest the pointer on a cell for its interval and the time it took.</source>
        <translation>Доля ликвидированных среди позиций, открытых каждый час (с хеджем — раз в несколько часов); столбцы: как маржа переводится между счетами. Задержите указатель на ячейке, чтобы увидеть её интервал и затраченное время.</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>Отчёт за месяц</translation>
    </message>
    <message>
        <source>▼ deeper loss</source>
        <translation>▼ больше убыток</translation>
    </message>
    <message>
        <source>▲ smaller loss</source>
        <translation>▲ меньше убыток</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 д</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>What moves margin must not trade.</source>
        <translation>Ключ, переводящий маржу, не должен торговать.</translation>
    </message>
    <message>
        <source>Between your own accounts; Ballast moves margin to the protected one only.</source>
        <translation>Между вашими счетами; Ballast переводит маржу только на защищаемый.</translation>
    </message>
</context>
<context>
    <name>ballast::ui::AccountsPage</name>
    <message>
        <source>Ask again</source>
        <translation>Запросить снова</translation>
    </message>
    <message>
        <source>A hedge in an account of its own can&apos;t be liquidated together with your position, and a key that trades can&apos;t touch it. So the two have to be different accounts.</source>
        <translation>Хедж на отдельном счёте не может быть ликвидирован вместе с вашей позицией, а ключ с правом торговли не может её затронуть. Поэтому счета должны быть разными.</translation>
    </message>
    <message>
        <source>Roles and isolation</source>
        <translation>Роли и разделение</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Защищаемый</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>только чтение</translation>
    </message>
    <message>
        <source>Your positions. Ballast reads it, and can do nothing else there.</source>
        <translation>Ваши позиции. Ballast читает счёт и больше ничего там сделать не может.</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>Хедж</translation>
    </message>
    <message>
        <source>trades</source>
        <translation>торгует</translation>
    </message>
    <message>
        <source>Ballast opens and closes the hedge here, within the limits of the next step.</source>
        <translation>Здесь Ballast открывает и закрывает хедж в пределах лимитов следующего шага.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>пока нет</translation>
    </message>
    <message>
        <source>Observe and Paper work without one. Set the account up again to add it.</source>
        <translation>Режимы «Наблюдение» и «Бумажный» работают без него. Чтобы добавить его, настройте счёт ещё раз.</translation>
    </message>
    <message>
        <source>Two accounts</source>
        <translation>Два счёта</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>не нужно</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>запрос</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>доказано</translation>
    </message>
    <message>
        <source>not proved</source>
        <translation>не доказано</translation>
    </message>
    <message>
        <source>The exchange gives one stream key for each account. It is asked with both API keys; the same answer twice would be the same account.</source>
        <translation>Биржа выдаёт каждому счёту один ключ потока. Он запрашивается обоими API-ключами; два одинаковых ответа означали бы один и тот же счёт.</translation>
    </message>
</context>
<context>
    <name>ballast::ui::AlertDialog</name>
    <message>
        <source>Trading is suspended</source>
        <translation>Торговля приостановлена</translation>
    </message>
    <message>
        <source>Ballast is paused</source>
        <translation>Ballast на паузе</translation>
    </message>
    <message>
        <source>A connection was lost</source>
        <translation>Потеряно соединение</translation>
    </message>
    <message>
        <source>The computer slept or its clock jumped</source>
        <translation>Компьютер спал или его часы скакнули</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>Часы идут неверно</translation>
    </message>
    <message>
        <source>The exchange refused an order</source>
        <translation>Биржа отклонила ордер</translation>
    </message>
    <message>
        <source>The outcome of an order is not known</source>
        <translation>Исход ордера неизвестен</translation>
    </message>
    <message>
        <source>A position vanished</source>
        <translation>Исчезла позиция</translation>
    </message>
    <message>
        <source>The exchange closed a position by force</source>
        <translation>Биржа принудительно закрыла позицию</translation>
    </message>
    <message>
        <source>Cancelling is not confirmed yet</source>
        <translation>Отмена ещё не подтверждена</translation>
    </message>
    <message>
        <source>Margin call</source>
        <translation>Маржин-колл</translation>
    </message>
    <message>
        <source>Somebody else&apos;s order in the hedge account</source>
        <translation>Чужой ордер на хедж-счёте</translation>
    </message>
    <message>
        <source>Liquidation is near</source>
        <translation>Ликвидация близко</translation>
    </message>
    <message>
        <source>Liquidation price differs from the exchange&apos;s</source>
        <translation>Цена ликвидации отличается от биржевой</translation>
    </message>
    <message>
        <source>A hard limit was reached</source>
        <translation>Достигнут жёсткий лимит</translation>
    </message>
    <message>
        <source>Manual trades get in the way of the hedge</source>
        <translation>Ручные сделки мешают хеджу</translation>
    </message>
    <message>
        <source>The account differs from the last session</source>
        <translation>Счёт отличается от прошлой сессии</translation>
    </message>
    <message>
        <source>A command could not be carried out</source>
        <translation>Команду не удалось выполнить</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Оповещения</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Каналы</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выкл.</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Без звука</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Вкл.</translation>
    </message>
    <message>
        <source>Silent alerts are listed; they make no sound and no message. Off: the log only.</source>
        <translation>Оповещения «Без звука» есть в списке, но без сигнала и без сообщения. «Выкл.»: только в журнале.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> мин</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>сразу</translation>
    </message>
    <message>
        <source> h</source>
        <translation> ч</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>Repeat first after</source>
        <translation>Первый повтор через</translation>
    </message>
    <message>
        <source>Escalate critical ones after</source>
        <translation>Эскалация критических через</translation>
    </message>
    <message>
        <source>Say that Ballast is alive every</source>
        <translation>Сообщать, что Ballast работает, каждые</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Вебхук</translation>
    </message>
    <message>
        <source>kept in the key store; empty: as it is</source>
        <translation>в хранилище ключей; пусто: без изменений</translation>
    </message>
    <message>
        <source>Only what nobody acknowledged in time</source>
        <translation>Только то, что никто не подтвердил вовремя</translation>
    </message>
    <message>
        <source>Send a trial</source>
        <translation>Отправить пробу</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Токен</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Не ниже</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Chat id</source>
        <translation>ID чата</translation>
    </message>
    <message>
        <source>✓ Delivered at %1</source>
        <translation>✓ Доставлено в %1</translation>
    </message>
    <message>
        <source>✕ Not delivered: %1</source>
        <translation>✕ Не доставлено: %1</translation>
    </message>
    <message>
        <source>On its way …</source>
        <translation>В пути …</translation>
    </message>
    <message>
        <source>On its way: %1</source>
        <translation>В пути: %1</translation>
    </message>
    <message>
        <source>Another position in the hedge account</source>
        <translation>Другая позиция на хедж-счёте</translation>
    </message>
    <message>
        <source>The cost budget of the day is used up</source>
        <translation>Дневной бюджет издержек исчерпан</translation>
    </message>
    <message>
        <source>The cost budget of the month is used up</source>
        <translation>Месячный бюджет издержек исчерпан</translation>
    </message>
    <message>
        <source>An API key may not be used any more</source>
        <translation>API-ключ больше нельзя использовать</translation>
    </message>
    <message>
        <source>An API key could not be checked</source>
        <translation>API-ключ не удалось проверить</translation>
    </message>
    <message>
        <source>An API key expires</source>
        <translation>Срок API-ключа истекает</translation>
    </message>
    <message>
        <source>An API key works from any address</source>
        <translation>API-ключ работает с любого адреса</translation>
    </message>
    <message>
        <source>An API key may transfer money</source>
        <translation>API-ключ разрешает переводы</translation>
    </message>
    <message>
        <source>The order journal can&apos;t be written</source>
        <translation>Не удаётся записать журнал ордеров</translation>
    </message>
    <message>
        <source>The history can&apos;t be written</source>
        <translation>Не удаётся записать историю</translation>
    </message>
    <message>
        <source>A record could not be kept</source>
        <translation>Запись не удалось сохранить</translation>
    </message>
    <message>
        <source>Ballast&apos;s engine stands still</source>
        <translation>Автоматика Ballast стоит</translation>
    </message>
    <message>
        <source>A backup failed</source>
        <translation>Резервная копия не удалась</translation>
    </message>
    <message>
        <source>Margin has to be moved</source>
        <translation>Нужно перевести маржу</translation>
    </message>
    <message>
        <source>A transfer of margin was refused</source>
        <translation>Перевод маржи отклонён</translation>
    </message>
    <message>
        <source>The outcome of a transfer is not known</source>
        <translation>Исход перевода неизвестен</translation>
    </message>
    <message>
        <source>The database was restored from a backup</source>
        <translation>База данных восстановлена из копии</translation>
    </message>
    <message>
        <source>In a webhook&apos;s address, {token} stands for the token below. Secret parts of an address belong there: the address itself is kept in a file, the token in the key store.</source>
        <translation>В адресе вебхука {token} заменяет токен, указанный ниже. Секретные части адреса должны быть там: сам адрес хранится в файле, токен — в хранилище ключей.</translation>
    </message>
</context>
<context>
    <name>ballast::ui::AlertsPanel</name>
    <message>
        <source>Active, escalated</source>
        <translation>Активно, эскалировано</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Активно</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>this window</source>
        <translation>это окно</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Acknowledge all</source>
        <translation>Подтвердить все</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Оповещения</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Всё в порядке.</translation>
    </message>
    <message>
        <source>You have seen it: it is not repeated, and not escalated</source>
        <translation>Вы это видели: без повторов и эскалации</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Без звука</translation>
    </message>
    <message>
        <source>No sound; everything else goes on</source>
        <translation>Без звука; всё остальное продолжается</translation>
    </message>
    <message>
        <source>Rules and channels…</source>
        <translation>Правила и каналы…</translation>
    </message>
</context>
<context>
    <name>ballast::ui::ChartPanel</name>
    <message>
        <source>Calm</source>
        <translation>Спокойный</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>Turbulent</source>
        <translation>Турбулентный</translation>
    </message>
    <message>
        <source>The first candle comes within a minute.</source>
        <translation>Первая свеча появится в течение минуты.</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Маркировка</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>Ликвидация</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>The ratio is drawn from the first minute on.</source>
        <translation>График доли рисуется с первой минуты.</translation>
    </message>
    <message>
        <source>Without hedge</source>
        <translation>Без хеджа</translation>
    </message>
    <message>
        <source>With hedge</source>
        <translation>С хеджем</translation>
    </message>
    <message>
        <source>Equity is drawn from the first minute on.</source>
        <translation>График капитала рисуется с первой минуты.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Volatility used, a year</source>
        <translation>Используемая годовая волатильность</translation>
    </message>
    <message>
        <source>Volatility is drawn from the first minute on.</source>
        <translation>График волатильности рисуется с первой минуты.</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Прогноз</translation>
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
        <translation>Подразумеваемая</translation>
    </message>
    <message>
        <source>1h</source>
        <translation>1ч</translation>
    </message>
    <message>
        <source>6h</source>
        <translation>6ч</translation>
    </message>
    <message>
        <source>24h</source>
        <translation>24ч</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>The last %1</source>
        <translation>Последние %1</translation>
    </message>
    <message>
        <source>The whole history</source>
        <translation>Вся история</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>%1: %2. Choose another folder.</source>
        <translation>%1: %2. Выберите другую папку.</translation>
    </message>
    <message>
        <source>Back to the newest</source>
        <translation>К последним данным</translation>
    </message>
    <message>
        <source>Save picture as PNG…</source>
        <translation>Сохранить рисунок как PNG…</translation>
    </message>
    <message>
        <source>Save picture as SVG…</source>
        <translation>Сохранить рисунок как SVG…</translation>
    </message>
    <message>
        <source>Save values as CSV…</source>
        <translation>Сохранить значения как CSV…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>Не удалось записать %1. Выберите другую папку.</translation>
    </message>
</context>
<context>
    <name>ballast::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Find a command, a panel or a parameter</source>
        <translation>Найти команду, панель или параметр</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Совпадения</translation>
    </message>
</context>
<context>
    <name>ballast::ui::CurvesView</name>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: от %2 до %3</translation>
    </message>
</context>
<context>
    <name>ballast::ui::DecisionDetail</name>
    <message>
        <source>What made the target</source>
        <translation>Из чего сложилась цель</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>цель %1</translation>
    </message>
    <message>
        <source>Guardrails that bound</source>
        <translation>Сработавшие ограничители</translation>
    </message>
    <message>
        <source>before → after</source>
        <translation>до → после</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Что изменило бы решение</translation>
    </message>
    <message>
        <source>the nearest threshold</source>
        <translation>ближайший порог</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Входные данные</translation>
    </message>
    <message>
        <source>decision %1</source>
        <translation>решение %1</translation>
    </message>
</context>
<context>
    <name>ballast::ui::DecisionPanel</name>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>No decision yet. Ballast decides as soon as it knows the account and the market.</source>
        <translation>Решений пока нет. Ballast примет решение, как только узнает счёт и рынок.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search decisions</source>
        <translation>Поиск решений</translation>
    </message>
    <message>
        <source>Shows the decisions with this word in their sentence, factors or guardrails</source>
        <translation>Показывает решения с этим словом в тексте, факторах или ограничителях</translation>
    </message>
    <message>
        <source>Trades only</source>
        <translation>Только сделки</translation>
    </message>
    <message>
        <source>Hide the decisions to do nothing</source>
        <translation>Скрыть решения без действий</translation>
    </message>
</context>
<context>
    <name>ballast::ui::DockTitle</name>
    <message>
        <source>Float or dock this panel</source>
        <translation>Открепить или закрепить панель</translation>
    </message>
    <message>
        <source>Close this panel; the View menu opens it again</source>
        <translation>Закрыть панель; снова открыть её можно в меню «Вид»</translation>
    </message>
</context>
<context>
    <name>ballast::ui::EconomicsPage</name>
    <message>
        <source>Work it out again</source>
        <translation>Рассчитать заново</translation>
    </message>
    <message>
        <source>Hedging costs money every month. Before you begin, see what it would cost on your account as it stands, and what it is likely to keep.</source>
        <translation>Хеджирование стоит денег каждый месяц. Прежде чем начать, посмотрите, во что оно обошлось бы на вашем нынешнем счёте и что оно, вероятно, сохранит.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Выполняется</translation>
    </message>
    <message>
        <source>Does it pay?</source>
        <translation>Окупается ли это?</translation>
    </message>
    <message>
        <source>Reading position, market and fees; up to a minute…</source>
        <translation>Чтение позиции, рынка и комиссий; до минуты…</translation>
    </message>
    <message>
        <source>Not worked out</source>
        <translation>Не рассчитано</translation>
    </message>
</context>
<context>
    <name>ballast::ui::EvaluatePanel</name>
    <message>
        <source>Liquidation study as well</source>
        <translation>Также анализ ликвидаций</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Choose candles, and compare.</source>
        <translation>Выберите свечи и сравните.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Candles …</source>
        <translation>Свечи …</translation>
    </message>
    <message>
        <source>Funding …</source>
        <translation>Фандинг …</translation>
    </message>
    <message>
        <source>Implied volatility …</source>
        <translation>Подразум. волатильность …</translation>
    </message>
    <message>
        <source>Bitcoin …</source>
        <translation>Биткоин …</translation>
    </message>
    <message>
        <source>1 minute to 1 day, as Binance Data Vision has them: csv, gz or zip. Several files are joined.</source>
        <translation>От 1 минуты до 1 дня, как в Binance Data Vision: csv, gz или zip. Несколько файлов соединяются.</translation>
    </message>
    <message>
        <source>Funding rates of the same contract. Without them none is charged.</source>
        <translation>Ставки финансирования того же контракта. Без них фандинг не начисляется.</translation>
    </message>
    <message>
        <source>DVOL by day, where the strategy looks at it.</source>
        <translation>DVOL по дням, если стратегия его учитывает.</translation>
    </message>
    <message>
        <source>Candles of Bitcoin, for the correlation signals.</source>
        <translation>Свечи биткоина, для сигналов корреляции.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Позиция</translation>
    </message>
    <message>
        <source>long</source>
        <translation>лонг</translation>
    </message>
    <message>
        <source>short</source>
        <translation>шорт</translation>
    </message>
    <message>
        <source> % of the notional</source>
        <translation> % от номинала</translation>
    </message>
    <message>
        <source>stays where it is</source>
        <translation>остаётся на месте</translation>
    </message>
    <message>
        <source>is moved by hand, after 4 h</source>
        <translation>переводится вручную, через 4 ч</translation>
    </message>
    <message>
        <source>is moved automatically</source>
        <translation>переводится автоматически</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>Плечо</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Капитал</translation>
    </message>
    <message>
        <source>Hedge account</source>
        <translation>Хедж-счёт</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Маржа</translation>
    </message>
    <message>
        <source>Hedges to compare</source>
        <translation>Сравниваемые хеджи</translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation>пресет %1</translation>
    </message>
    <message>
        <source>Positions opened at every hour, at several leverages, on both sides and with every way to move margin: takes longer.</source>
        <translation>Позиции, открытые каждый час, с разными плечами, на обеих сторонах и со всеми способами перевода маржи: займёт больше времени.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Intervals of</source>
        <translation>Интервалы для</translation>
    </message>
    <message>
        <source>Hedge whose intervals are shown</source>
        <translation>Хедж, интервалы которого показаны</translation>
    </message>
    <message>
        <source>Equity with each hedge</source>
        <translation>Капитал с каждым хеджем</translation>
    </message>
    <message>
        <source>Curves and figures</source>
        <translation>Графики и показатели</translation>
    </message>
    <message>
        <source>How long the positions are followed</source>
        <translation>Сколько времени прослеживаются позиции</translation>
    </message>
    <message>
        <source>Liquidations</source>
        <translation>Ликвидации</translation>
    </message>
    <message>
        <source>History files</source>
        <translation>Файлы истории</translation>
    </message>
    <message>
        <source>Tables (*.csv *.gz *.zip);;All files (*)</source>
        <translation>Таблицы (*.csv *.gz *.zip);;Все файлы (*)</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>пока нет</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Replaying …</source>
        <translation>Воспроизведение …</translation>
    </message>
    <message>
        <source>Cancelled. What was shown before is still shown.</source>
        <translation>Отменено. Показано то же, что и раньше.</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>за %1</translation>
    </message>
    <message>
        <source>Taken for granted</source>
        <translation>Допущения</translation>
    </message>
    <message>
        <source>Not available in this session.</source>
        <translation>Недоступно в этой сессии.</translation>
    </message>
    <message>
        <source>Choose candles first.</source>
        <translation>Сначала выберите свечи.</translation>
    </message>
    <message>
        <source>Tick at least one hedge.</source>
        <translation>Отметьте хотя бы один хедж.</translation>
    </message>
    <message>
        <source>%1 candles of %2, %3 to %4.</source>
        <translation>Свечей: %1 по %2, с %3 по %4.</translation>
    </message>
    <message>
        <source>one that is kept open</source>
        <translation>одна, которая остаётся открытой</translation>
    </message>
    <message>
        <source>my own, as recorded</source>
        <translation>мои собственные, как записаны</translation>
    </message>
    <message>
        <source>Your own: what your protected accounts held, trade by trade, as Ballast recorded it. Without candle files on the candles that it saw.</source>
        <translation>Ваши собственные: что держали ваши защищаемые счета, сделка за сделкой, как записал Ballast. Без файлов свечей — на свечах, которые он видел.</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Позиции</translation>
    </message>
</context>
<context>
    <name>ballast::ui::FeedStrip</name>
    <message>
        <source>Age of the last message of each feed. A feed counts as stale when it is silent too long, even if its connection is open; trading is then suspended.</source>
        <translation>Возраст последнего сообщения каждого потока. Поток считается устаревшим, если слишком долго молчит, даже при открытом соединении; торговля тогда приостанавливается.</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>нет связи</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>подключение</translation>
    </message>
    <message>
        <source>stale %1</source>
        <translation>устарел %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 назад</translation>
    </message>
</context>
<context>
    <name>ballast::ui::HeaderPanel</name>
    <message>
        <source>won&apos;t cancel orders, close the hedge or touch the protected account</source>
        <translation>не отменяет ордера, не закрывает хедж, не трогает защищаемый счёт</translation>
    </message>
    <message>
        <source>won&apos;t close the hedge or touch the protected account</source>
        <translation>не закрывает хедж, не трогает защищаемый счёт</translation>
    </message>
    <message>
        <source>won&apos;t touch the protected account, which is then unhedged</source>
        <translation>не трогает защищаемый счёт: он остаётся без хеджа</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>ДЕМО</translation>
    </message>
    <message>
        <source>OBSERVE</source>
        <translation>НАБЛЮДЕНИЕ</translation>
    </message>
    <message>
        <source>PAPER</source>
        <translation>БУМАЖНЫЙ</translation>
    </message>
    <message>
        <source>TESTNET</source>
        <translation>ТЕСТНЕТ</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>РЕАЛЬНЫЙ</translation>
    </message>
    <message>
        <source>Simulated market, simulated money</source>
        <translation>Симулированный рынок, симулированные деньги</translation>
    </message>
    <message>
        <source>Real market, read-only: never sends an order</source>
        <translation>Реальный рынок, только чтение: никогда не отправляет ордера</translation>
    </message>
    <message>
        <source>Real market, simulated fills: no real orders</source>
        <translation>Реальный рынок, симулированные исполнения: реальных ордеров нет</translation>
    </message>
    <message>
        <source>The exchange&apos;s test system: real orders, no real money</source>
        <translation>Тестовая система биржи: реальные ордера, но не реальные деньги</translation>
    </message>
    <message>
        <source>Real market, real orders, real money</source>
        <translation>Реальный рынок, реальные ордера, реальные деньги</translation>
    </message>
    <message>
        <source>DISARMED</source>
        <translation>НЕ АКТИВЕН</translation>
    </message>
    <message>
        <source>ARMED</source>
        <translation>АКТИВЕН</translation>
    </message>
    <message>
        <source>SUSPENDED</source>
        <translation>ПРИОСТАНОВЛЕН</translation>
    </message>
    <message>
        <source>PAUSED</source>
        <translation>НА ПАУЗЕ</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>Аварийный стоп</translation>
    </message>
    <message>
        <source>Three levels: pause, cancel orders, flatten the hedge. None touches the protected account.</source>
        <translation>Три уровня: пауза, отмена ордеров, закрытие хеджа. Ни один не трогает защищаемый счёт.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>One value by hand</source>
        <translation>Вручную: одно значение</translation>
    </message>
    <message>
        <source>%1 values by hand</source>
        <translation>Значений вручную: %1</translation>
    </message>
    <message>
        <source>Sends hedge orders</source>
        <translation>Отправляет ордера хеджа</translation>
    </message>
    <message>
        <source>NO SESSION</source>
        <translation>НЕТ СЕССИИ</translation>
    </message>
    <message>
        <source>Nothing runs, nothing is traded; the figures are the last ones</source>
        <translation>Ничего не запущено, торговли нет; показаны последние данные</translation>
    </message>
    <message>
        <source>STOPPED</source>
        <translation>ОСТАНОВЛЕН</translation>
    </message>
</context>
<context>
    <name>ballast::ui::HeadlineTile</name>
    <message>
        <source>Age of the market data: %1</source>
        <translation>Возраст рыночных данных: %1</translation>
    </message>
</context>
<context>
    <name>ballast::ui::HelpWindow</name>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Arming has no key on purpose, and flattening has to be held: both are deliberate.</source>
        <translation>У активации намеренно нет клавиши, а закрытие хеджа требует удержания: и то и другое должно быть осознанным.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Find a figure, a sign or a key</source>
        <translation>Найти показатель, знак или клавишу</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Signs and units</source>
        <translation>Знаки и единицы</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
</context>
<context>
    <name>ballast::ui::KeyPage</name>
    <message>
        <source>Not now: only watch, and hedge on paper</source>
        <translation>Не сейчас: только наблюдать и хеджировать в бумажном режиме</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-ключ</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Секретный ключ</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>The hedge account: a sub-account of its own, in which Ballast trades. Make an API key there that may read and trade futures, and that must not withdraw.</source>
        <translation>Хедж-счёт: отдельный субаккаунт, на котором торгует Ballast. Создайте там API-ключ с правом чтения и торговли фьючерсами, но без права вывода.</translation>
    </message>
    <message>
        <source>The protected account: the one with your leveraged positions. Make an API key there that may only read; Ballast never needs more, and refuses one that can do more.</source>
        <translation>Защищаемый счёт: тот, где ваши позиции с плечом. Создайте там API-ключ только для чтения; большего Ballast никогда не требует и ключ с большими правами отклоняет.</translation>
    </message>
    <message>
        <source>Hedge account</source>
        <translation>Хедж-счёт</translation>
    </message>
    <message>
        <source>Protected account</source>
        <translation>Защищаемый счёт</translation>
    </message>
    <message>
        <source>ends in %1</source>
        <translation>оканчивается на %1</translation>
    </message>
    <message>
        <source>Asking the exchange what the key may do…</source>
        <translation>Запрос у биржи, что разрешено ключу…</translation>
    </message>
    <message>
        <source>The test only reads: it asks what the key may do, and changes nothing.</source>
        <translation>Проверка только читает: спрашивает, что разрешено ключу, и ничего не меняет.</translation>
    </message>
    <message>
        <source>The key fits this account.</source>
        <translation>Ключ подходит этому счёту.</translation>
    </message>
    <message>
        <source>Not now: an alert says how much margin is missing, and until when</source>
        <translation>Не сейчас: оповещение скажет, сколько маржи не хватает и до какого срока</translation>
    </message>
    <message>
        <source>the hedge sub-account&apos;s e-mail address</source>
        <translation>адрес эл. почты субаккаунта хеджа</translation>
    </message>
    <message>
        <source>empty: it is the main account</source>
        <translation>пусто: это основной счёт</translation>
    </message>
    <message>
        <source>Margin transfers</source>
        <translation>Переводы маржи</translation>
    </message>
    <message>
        <source>Without a hedge account there is nothing to move margin from.</source>
        <translation>Без хедж-счёта маржу взять неоткуда.</translation>
    </message>
    <message>
        <source>The test system has no transfers between accounts.</source>
        <translation>В тестовой системе нет переводов между счетами.</translation>
    </message>
    <message>
        <source>The key fits. Now name the two accounts as the exchange does; they are two different ones.</source>
        <translation>Ключ подходит. Теперь назовите оба счёта так, как их называет биржа; это два разных счёта.</translation>
    </message>
    <message>
        <source>The key fits; margin can be moved.</source>
        <translation>Ключ подходит; маржу можно переводить.</translation>
    </message>
    <message>
        <source>Where liquidation is near, margin in the protected account is what moves it away. With a key of the main account that may make internal transfers, and neither trade nor withdraw, Ballast moves it from the hedge account by itself while it is armed, within limits of its own. It never moves money the other way.</source>
        <translation>Когда ликвидация близко, отодвигает её только маржа на защищаемом счёте. С ключом основного счёта, которому разрешены внутренние переводы, но не торговля и не вывод, Ballast, пока активен, сам переводит её с хедж-счёта в пределах собственных лимитов. В обратную сторону он деньги не переводит никогда.</translation>
    </message>
</context>
<context>
    <name>ballast::ui::LadderPanel</name>
    <message>
        <source>Entry</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Protected dies</source>
        <translation>Гибель защищаемого</translation>
    </message>
    <message>
        <source>Hedge dies</source>
        <translation>Гибель хеджа</translation>
    </message>
    <message>
        <source>Move %1 by</source>
        <translation>Перевести %1 до</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Маркировка</translation>
    </message>
    <message>
        <source>Who dies first: not worked out yet</source>
        <translation>Кто погибнет первым: ещё не рассчитано</translation>
    </message>
    <message>
        <source>Who dies first? Working it out …</source>
        <translation>Кто погибнет первым? Идёт расчёт …</translation>
    </message>
    <message>
        <source>What is left at each price, %1</source>
        <translation>Что остаётся при каждой цене, %1</translation>
    </message>
    <message>
        <source>◀ Protected</source>
        <translation>◀ Защищаемый</translation>
    </message>
    <message>
        <source>Hedge ▶</source>
        <translation>Хедж ▶</translation>
    </message>
    <message>
        <source>dies without %1</source>
        <translation>погибнет без %1</translation>
    </message>
    <message>
        <source>liquidated</source>
        <translation>ликвидирован</translation>
    </message>
    <message>
        <source>closed by the venue</source>
        <translation>закрыт биржей</translation>
    </message>
    <message>
        <source>At %1 (%2)
Protected account: %3
Hedge account: %4</source>
        <translation>При %1 (%2)
Защищаемый счёт: %3
Хедж-счёт: %4</translation>
    </message>
    <message>
        <source>Margin to move by then: %1</source>
        <translation>Маржа, которую нужно перевести к этому моменту: %1</translation>
    </message>
    <message>
        <source>Margin to move by then: %1; the market may be there sooner than a transfer</source>
        <translation>Маржа, которую нужно перевести к этому моменту: %1; рынок может дойти туда раньше перевода</translation>
    </message>
</context>
<context>
    <name>ballast::ui::LimitsPage</name>
    <message>
        <source>Hard limits: checked last, before an order leaves. No strategy and no override can pass them. The values here are the defaults; tighten them to your account.</source>
        <translation>Жёсткие лимиты: проверяются последними, перед отправкой ордера. Ни стратегия, ни ручное значение не могут их превысить. Здесь стоят значения по умолчанию; ужесточите их под свой счёт.</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>Вернуть по умолчанию</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Лимиты</translation>
    </message>
</context>
<context>
    <name>ballast::ui::LimitsPanel</name>
    <message>
        <source>Limits</source>
        <translation>Лимиты</translation>
    </message>
    <message>
        <source>Acknowledge differences</source>
        <translation>Подтвердить расхождения</translation>
    </message>
    <message>
        <source>The account is as it should be: go on from what it holds now</source>
        <translation>Счёт таков, каким должен быть: продолжить с тем, что на нём сейчас</translation>
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
        <translation>Рабочие области</translation>
    </message>
    <message>
        <source>Ballast is armed</source>
        <translation>Ballast активен</translation>
    </message>
    <message>
        <source>Ballast is adjusting the hedge. If it ends, resting orders are cancelled, the hedge stays as it is, and nobody looks after it.</source>
        <translation>Ballast сейчас ведёт хедж. Если завершить программу, открытые ордера будут отменены, хедж останется как есть, и следить за ним будет некому.</translation>
    </message>
    <message>
        <source>Keep it running in the tray</source>
        <translation>Оставить работать в трее</translation>
    </message>
    <message>
        <source>End Ballast</source>
        <translation>Завершить Ballast</translation>
    </message>
    <message>
        <source>&amp;Arm</source>
        <translation>&amp;Активировать</translation>
    </message>
    <message>
        <source>Let Ballast send hedge orders</source>
        <translation>Разрешить Ballast отправлять ордера хеджа</translation>
    </message>
    <message>
        <source>&amp;Disarm</source>
        <translation>&amp;Деактивировать</translation>
    </message>
    <message>
        <source>Stop sending hedge orders; resting orders and the hedge stay</source>
        <translation>Больше не отправлять ордера хеджа; открытые ордера и хедж остаются</translation>
    </message>
    <message>
        <source>&amp;Pause new hedge orders</source>
        <translation>&amp;Пауза новых ордеров хеджа</translation>
    </message>
    <message>
        <source>Does not cancel resting orders, close the hedge, or touch the protected account</source>
        <translation>Не отменяет открытые ордера, не закрывает хедж, не трогает защищаемый счёт</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Возобновить</translation>
    </message>
    <message>
        <source>End the pause; Ballast may send hedge orders again if it is armed</source>
        <translation>Снять паузу; Ballast снова может отправлять ордера хеджа, если он активен</translation>
    </message>
    <message>
        <source>&amp;Cancel hedge orders</source>
        <translation>&amp;Отменить ордера хеджа</translation>
    </message>
    <message>
        <source>Pauses and cancels resting orders; does not close the hedge or touch the protected account</source>
        <translation>Ставит на паузу и отменяет открытые ордера; не закрывает хедж и не трогает защищаемый счёт</translation>
    </message>
    <message>
        <source>&amp;Flatten hedge…</source>
        <translation>&amp;Закрыть хедж…</translation>
    </message>
    <message>
        <source>Pauses, cancels and closes the hedge; does not touch the protected account, which is then unhedged</source>
        <translation>Ставит на паузу, отменяет ордера и закрывает хедж; не трогает защищаемый счёт, который остаётся без хеджа</translation>
    </message>
    <message>
        <source>Ac&amp;knowledge differences</source>
        <translation>&amp;Подтвердить расхождения</translation>
    </message>
    <message>
        <source>The hedge account is as it should be, whatever the last session left: go on from there</source>
        <translation>Хедж-счёт таков, каким должен быть, что бы ни осталось от прошлой сессии: продолжить с этого места</translation>
    </message>
    <message>
        <source>&amp;Override…</source>
        <translation>&amp;Ручное значение…</translation>
    </message>
    <message>
        <source>Set the hedge ratio or a parameter by hand</source>
        <translation>Задать долю хеджа или параметр вручную</translation>
    </message>
    <message>
        <source>&amp;Back to automatic</source>
        <translation>&amp;Вернуть автоматику</translation>
    </message>
    <message>
        <source>End every manual override now</source>
        <translation>Снять сейчас все ручные значения</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>&amp;Тёмная тема</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>&amp;Светлая тема</translation>
    </message>
    <message>
        <source>Gain green, loss red</source>
        <translation>Прибыль зелёная, убыток красный</translation>
    </message>
    <message>
        <source>Gain red, loss green</source>
        <translation>Прибыль красная, убыток зелёный</translation>
    </message>
    <message>
        <source>Gain blue, loss orange</source>
        <translation>Прибыль синяя, убыток оранжевый</translation>
    </message>
    <message>
        <source>Times in &amp;UTC</source>
        <translation>Время по &amp;UTC</translation>
    </message>
    <message>
        <source>Times in local &amp;zone</source>
        <translation>&amp;Местное время</translation>
    </message>
    <message>
        <source>A&amp;lerts…</source>
        <translation>&amp;Оповещения…</translation>
    </message>
    <message>
        <source>What becomes an alert, how loud, and who is told</source>
        <translation>Что становится оповещением, насколько громко и кто его получает</translation>
    </message>
    <message>
        <source>&amp;Start with the desktop</source>
        <translation>Запускать при &amp;входе</translation>
    </message>
    <message>
        <source>Open Ballast when you log in</source>
        <translation>Открывать Ballast при входе в систему</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>Не изменено</translation>
    </message>
    <message>
        <source>Loc&amp;k layout</source>
        <translation>&amp;Закрепить раскладку</translation>
    </message>
    <message>
        <source>Panels can&apos;t be moved, floated or closed by accident</source>
        <translation>Панели нельзя случайно сдвинуть, открепить или закрыть</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>С&amp;бросить раскладку</translation>
    </message>
    <message>
        <source>Put every panel back where it was at first</source>
        <translation>Вернуть все панели на исходные места</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Во весь экран</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Использовать весь экран</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>Найти &amp;команду…</translation>
    </message>
    <message>
        <source>Every command, panel and parameter by a few letters</source>
        <translation>Любая команда, панель или параметр по нескольким буквам</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Нас&amp;тройки…</translation>
    </message>
    <message>
        <source>Language, theme, colours, scale, times</source>
        <translation>Язык, тема, цвета, масштаб, время</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>What each figure is, its unit and its source</source>
        <translation>Что означает каждый показатель, его единица и источник</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Горячие клавиши</translation>
    </message>
    <message>
        <source>What each key does</source>
        <translation>Что делает каждая клавиша</translation>
    </message>
    <message>
        <source>&amp;Signs and units</source>
        <translation>&amp;Знаки и единицы</translation>
    </message>
    <message>
        <source>How to read the numbers</source>
        <translation>Как читать числа</translation>
    </message>
    <message>
        <source>&amp;About Ballast</source>
        <translation>&amp;О Ballast</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Версия и лицензия</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>Close the window; the hedge position stays as it is</source>
        <translation>Закрыть окно; позиция хеджа остаётся как есть</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Trading</source>
        <translation>&amp;Торговля</translation>
    </message>
    <message>
        <source>&amp;Strategy</source>
        <translation>&amp;Стратегия</translation>
    </message>
    <message>
        <source>&amp;Kill switch</source>
        <translation>Аварийный ст&amp;оп</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Панели</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Цвета</translation>
    </message>
    <message>
        <source>Set &amp;up an account…</source>
        <translation>Настроить &amp;счёт…</translation>
    </message>
    <message>
        <source>Exchange, keys, limits: step by step, and nothing is kept before the end</source>
        <translation>Биржа, ключи, лимиты: шаг за шагом; до конца ничего не сохраняется</translation>
    </message>
    <message>
        <source>Change &amp;mode…</source>
        <translation>Сменить &amp;режим…</translation>
    </message>
    <message>
        <source>Demo, Observe, Paper, Testnet, Live: what each has shown, and what is missing</source>
        <translation>Демо, Наблюдение, Бумажный, Тестнет, Реальный: что показал каждый режим и чего не хватает</translation>
    </message>
    <message>
        <source>One mode &amp;down</source>
        <translation>На режим &amp;ниже</translation>
    </message>
    <message>
        <source>Ends the session and starts the next lower mode that is open</source>
        <translation>Завершает сессию и запускает следующий более низкий открытый режим</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Панель</translation>
    </message>
    <message>
        <source>Show and raise this panel</source>
        <translation>Показать панель и вывести вперёд</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Параметр</translation>
    </message>
</context>
<context>
    <name>ballast::ui::ModeDialog</name>
    <message>
        <source>Mode</source>
        <translation>Режим</translation>
    </message>
    <message>
        <source>Each mode opens the next by what it has shown. One step down is always free, and one click.</source>
        <translation>Каждый режим открывает следующий тем, что показал. Шаг вниз всегда свободен и делается одним щелчком.</translation>
    </message>
    <message>
        <source>No account is set up for it.</source>
        <translation>Для него не настроен счёт.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Настроить…</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Счёт</translation>
    </message>
    <message>
        <source>Passphrase of the sealed file</source>
        <translation>Парольная фраза запечатанного файла</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Введите: %1</translation>
    </message>
    <message>
        <source>Confirmation, letter by letter</source>
        <translation>Подтверждение, буква за буквой</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Запустить заново</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Запустить</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Запустить режим %1</translation>
    </message>
</context>
<context>
    <name>ballast::ui::ModePage</name>
    <message>
        <source>Start small: each mode opens the next by what it has shown. One step down is always free.</source>
        <translation>Начните с малого: каждый режим открывает следующий тем, что показал. Шаг вниз всегда свободен.</translation>
    </message>
    <message>
        <source>“Finish” keeps the keys and the account, ends what runs now, and starts. Nothing has been kept so far.</source>
        <translation>«Готово» сохраняет ключи и счёт, завершает то, что сейчас запущено, и запускает выбранное. Пока ничего не сохранено.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Пока ничего</translation>
    </message>
    <message>
        <source>Only keep the account; what runs now goes on.</source>
        <translation>Только сохранить счёт; то, что запущено, продолжается.</translation>
    </message>
</context>
<context>
    <name>ballast::ui::ModelsPanel</name>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
</context>
<context>
    <name>ballast::ui::PageView</name>
    <message>
        <source>Preview of the report</source>
        <translation>Предпросмотр отчёта</translation>
    </message>
</context>
<context>
    <name>ballast::ui::ParameterPanel</name>
    <message>
        <source>Hedge ratio</source>
        <translation>Доля хеджа</translation>
    </message>
    <message>
        <source>Your own target, instead of the strategy&apos;s; never beyond the maximum ratio.</source>
        <translation>Ваша собственная цель вместо цели стратегии; никогда не выше максимальной доли.</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>Режим рынка</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Безопасность</translation>
    </message>
    <message>
        <source>Trading</source>
        <translation>Торговля</translation>
    </message>
    <message>
        <source>Hard limits</source>
        <translation>Жёсткие лимиты</translation>
    </message>
    <message>
        <source>Weights of the composite strategy</source>
        <translation>Веса составной стратегии</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Параметр</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Диапазон</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Вручную</translation>
    </message>
    <message>
        <source>Value by hand</source>
        <translation>Значение вручную</translation>
    </message>
    <message>
        <source>How long it lasts</source>
        <translation>Сколько действует</translation>
    </message>
    <message>
        <source>for 15 min</source>
        <translation>на 15 мин</translation>
    </message>
    <message>
        <source>for 1 h</source>
        <translation>на 1 ч</translation>
    </message>
    <message>
        <source>for 4 h</source>
        <translation>на 4 ч</translation>
    </message>
    <message>
        <source>for 24 h</source>
        <translation>на 24 ч</translation>
    </message>
    <message>
        <source>until cleared</source>
        <translation>до отмены</translation>
    </message>
    <message>
        <source>Reason, for the audit trail</source>
        <translation>Причина, для журнала аудита</translation>
    </message>
    <message>
        <source>Apply by hand</source>
        <translation>Применить вручную</translation>
    </message>
    <message>
        <source>Back to automatic  (F9)</source>
        <translation>Вернуть автоматику  (F9)</translation>
    </message>
    <message>
        <source>End every manual override now</source>
        <translation>Снять сейчас все ручные значения</translation>
    </message>
    <message>
        <source>By hand since %1, %2. %3</source>
        <translation>Вручную с %1, %2. %3</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>История…</translation>
    </message>
    <message>
        <source>What was set by hand in this session, and when it ended</source>
        <translation>Что задавалось вручную в этой сессии и когда перестало действовать</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Задано вручную</translation>
    </message>
    <message>
        <source>Of this session, newest first. What overrides cost or earned is in the review of the week.</source>
        <translation>За эту сессию, сначала новые. Чего стоили или что принесли ручные значения, — в проверке за неделю.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
</context>
<context>
    <name>ballast::ui::ParameterSetDialog</name>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Automatic values take effect at once. Values set by hand stay in force until they end.</source>
        <translation>Автоматические значения вступают в силу сразу. Значения, заданные вручную, действуют до своего срока.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Что изменилось бы</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Параметр</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Потом</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Стратегия</translation>
    </message>
    <message>
        <source>These values are in force already: nothing would change.</source>
        <translation>Эти значения уже действуют: ничего бы не изменилось.</translation>
    </message>
</context>
<context>
    <name>ballast::ui::PlacePage</name>
    <message>
        <source>Where is the account that you want to protect? You can set up one of each; everything can be tried on the simulated exchange first.</source>
        <translation>Где находится счёт, который вы хотите защитить? Можно настроить по одному на каждой площадке; всё можно сначала испытать на симулированной бирже.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Address of the simulated exchange</source>
        <translation>Адрес симулированной биржи</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Биржа</translation>
    </message>
</context>
<context>
    <name>ballast::ui::PositionsPanel</name>
    <message>
        <source>hedge</source>
        <translation>хедж</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>защищаемый</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>кросс</translation>
    </message>
    <message>
        <source>isolated</source>
        <translation>изолир.</translation>
    </message>
    <message>
        <source>No open position. Ballast starts to hedge when the protected account holds one.</source>
        <translation>Открытых позиций нет. Ballast начнёт хеджировать, когда на защищаемом счёте появится позиция.</translation>
    </message>
</context>
<context>
    <name>ballast::ui::PreviewBox</name>
    <message>
        <source>preview</source>
        <translation>предпросмотр</translation>
    </message>
    <message>
        <source>Target %1 (now %2) · order %3 · net %4</source>
        <translation>Цель %1 (сейчас %2) · ордер %3 · нетто %4</translation>
    </message>
    <message>
        <source>Liquidation of the hedge account: %1 → %2. Of the protected one: %3; a hedge does not move it.</source>
        <translation>Ликвидация хедж-счёта: %1 → %2. Защищаемого: %3; хедж её не сдвигает.</translation>
    </message>
</context>
<context>
    <name>ballast::ui::ReportPanel</name>
    <message>
        <source>The year %1</source>
        <translation>%1 год</translation>
    </message>
    <message>
        <source>Make it anew</source>
        <translation>Составить заново</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Сохранить …</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>Отчёт за месяц</translation>
    </message>
    <message>
        <source>There is no database to report of in this session.</source>
        <translation>В этой сессии нет базы данных для отчёта.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Whose month it is, and the times of the report. The files for machines are in UTC always.</source>
        <translation>По чьему времени считается месяц и указано время в отчёте. Файлы для машин всегда в UTC.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>Страница HTML</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Книга (XLSX)</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>Файлы CSV</translation>
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
        <translation>Папка для файлов CSV</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>The report is made when it is first looked at …</source>
        <translation>Отчёт составляется при первом просмотре …</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet. Let a session run for some minutes.</source>
        <translation>Пока ничего не записано. Дайте сессии поработать несколько минут.</translation>
    </message>
    <message>
        <source>Reading the month …</source>
        <translation>Чтение месяца …</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Сохранено как %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in %1</source>
        <translation>
            <numerusform>%n файл сохранён в %1</numerusform>
            <numerusform>%n файла сохранено в %1</numerusform>
            <numerusform>%n файлов сохранено в %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ballast::ui::ReviewPanel</name>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Make it anew</source>
        <translation>Составить заново</translation>
    </message>
    <message>
        <source>Sign this review</source>
        <translation>Подписать проверку</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>There is no database to review in this session.</source>
        <translation>В этой сессии нет базы данных для проверки.</translation>
    </message>
    <message>
        <source>Before you sign</source>
        <translation>Прежде чем подписать</translation>
    </message>
    <message>
        <source>Written into the audit trail, with the time. Nothing else changes.</source>
        <translation>Записывается в журнал аудита со временем. Больше ничего не меняется.</translation>
    </message>
    <message>
        <source>The review is made when it is first looked at …</source>
        <translation>Проверка составляется при первом просмотре …</translation>
    </message>
    <message>
        <source>Reading the history, and replaying it without your overrides …</source>
        <translation>Чтение истории и её воспроизведение без ваших ручных значений …</translation>
    </message>
    <message>
        <source>Last signed %1.</source>
        <translation>Последняя подпись: %1.</translation>
    </message>
    <message>
        <source>Never signed.</source>
        <translation>Ещё не подписано.</translation>
    </message>
    <message>
        <source>Signed just now. The next review is due in a week.</source>
        <translation>Только что подписано. Следующая проверка через неделю.</translation>
    </message>
    <message>
        <source>A review is due.</source>
        <translation>Пора провести проверку.</translation>
    </message>
    <message>
        <source>look: </source>
        <translation>проверьте: </translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подписано</translation>
    </message>
</context>
<context>
    <name>ballast::ui::RiskPanel</name>
    <message>
        <source>Losses</source>
        <translation>Убытки</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Риск</translation>
    </message>
    <message>
        <source>Who dies first, by price</source>
        <translation>Кто погибнет первым, по цене</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>Идёт расчёт …</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Лестница</translation>
    </message>
    <message>
        <source>What is left of each account at each price</source>
        <translation>Что остаётся от каждого счёта при каждой цене</translation>
    </message>
    <message>
        <source>What jumps, past days and the worst days would cost</source>
        <translation>Во что обошлись бы скачки, прошлые дни и худшие дни</translation>
    </message>
    <message>
        <source>Who dies first? Working it out …</source>
        <translation>Кто погибнет первым? Идёт расчёт …</translation>
    </message>
    <message>
        <source>Who dies first? %1</source>
        <translation>Кто погибнет первым? %1</translation>
    </message>
</context>
<context>
    <name>ballast::ui::SessionBar</name>
    <message>
        <source>Back to the demo</source>
        <translation>Вернуться в демо</translation>
    </message>
    <message>
        <source>Mode…</source>
        <translation>Режим…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Выполняется</translation>
    </message>
</context>
<context>
    <name>ballast::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Gain and loss</source>
        <translation>Прибыль и убыток</translation>
    </message>
    <message>
        <source>Green and red</source>
        <translation>Зелёный и красный</translation>
    </message>
    <message>
        <source>Red and green</source>
        <translation>Красный и зелёный</translation>
    </message>
    <message>
        <source>Blue and orange (colour-blind safe)</source>
        <translation>Синий и оранжевый (различимы при дальтонизме)</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>UTC, as exchanges use it</source>
        <translation>UTC, как на биржах</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Местное</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>On top of the screen&apos;s own scale; takes effect at the next start.</source>
        <translation>Сверх масштаба самого экрана; вступает в силу при следующем запуске.</translation>
    </message>
    <message>
        <source>%1 times a second</source>
        <translation>%1 в секунду</translation>
    </message>
    <message>
        <source>Figures refresh</source>
        <translation>Обновление значений</translation>
    </message>
    <message>
        <source>Before a preset or a parameter set replaces values</source>
        <translation>Перед тем как пресет или набор параметров заменит значения</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Подтверждать</translation>
    </message>
    <message>
        <source>Real trading and flattening are always confirmed.</source>
        <translation>Реальная торговля и закрытие хеджа подтверждаются всегда.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Папка данных</translation>
    </message>
    <message>
        <source>History, orders and decisions; never a key.</source>
        <translation>История, ордера и решения; никаких ключей.</translation>
    </message>
</context>
<context>
    <name>ballast::ui::SetupWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Далее</translation>
    </message>
    <message>
        <source>Set up an account</source>
        <translation>Настройка счёта</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Готово</translation>
    </message>
</context>
<context>
    <name>ballast::ui::StoragePage</name>
    <message>
        <source>The desktop&apos;s key store</source>
        <translation>Хранилище ключей рабочего стола</translation>
    </message>
    <message>
        <source>A sealed file</source>
        <translation>Запечатанный файл</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Парольная фраза ещё раз</translation>
    </message>
    <message>
        <source>Path of the sealed file</source>
        <translation>Путь к запечатанному файлу</translation>
    </message>
    <message>
        <source>The keys are kept in one place only, and never shown again: not in the database, the settings, a log or a report.</source>
        <translation>Ключи хранятся только в одном месте и больше никогда не показываются: ни в базе данных, ни в настройках, ни в журнале, ни в отчёте.</translation>
    </message>
    <message>
        <source>For computers where no key store runs. A passphrase seals it; without the passphrase nobody can open it, you neither. It is asked for at each start of a session.</source>
        <translation>Для компьютеров, где нет хранилища ключей. Файл запечатывает парольная фраза; без неё открыть его не сможет никто, даже вы. Она запрашивается при каждом запуске сессии.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Sealed file</source>
        <translation>Запечатанный файл</translation>
    </message>
    <message>
        <source>Where the keys are kept</source>
        <translation>Где хранятся ключи</translation>
    </message>
    <message>
        <source>Looking for a key store…</source>
        <translation>Поиск хранилища ключей…</translation>
    </message>
    <message>
        <source>Unlocked with your login; Secret Service or KWallet.</source>
        <translation>Открывается при входе в систему; Secret Service или KWallet.</translation>
    </message>
    <message>
        <source>The passphrase needs at least %1 characters.</source>
        <translation>Минимальная длина парольной фразы, символов: %1.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Парольные фразы не совпадают.</translation>
    </message>
</context>
<context>
    <name>ballast::ui::StrategyMenu</name>
    <message>
        <source>&amp;Presets</source>
        <translation>&amp;Пресеты</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>Пресет %1</translation>
    </message>
    <message>
        <source>Parameter sets (*.json)</source>
        <translation>Наборы параметров (*.json)</translation>
    </message>
    <message>
        <source>&amp;Import parameters…</source>
        <translation>&amp;Импорт параметров…</translation>
    </message>
    <message>
        <source>Import parameters</source>
        <translation>Импорт параметров</translation>
    </message>
    <message>
        <source>Strategy and values from a file; what would change is shown first</source>
        <translation>Стратегия и значения из файла; сначала показано, что изменится</translation>
    </message>
    <message>
        <source>&amp;Export parameters…</source>
        <translation>&amp;Экспорт параметров…</translation>
    </message>
    <message>
        <source>Export parameters</source>
        <translation>Экспорт параметров</translation>
    </message>
    <message>
        <source>Strategy and every automatic value, to a file</source>
        <translation>Стратегия и все автоматические значения, в файл</translation>
    </message>
    <message>
        <source>Parameter set %1</source>
        <translation>Набор параметров %1</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Не выполнено</translation>
    </message>
</context>
<context>
    <name>ballast::ui::TimeChart</name>
    <message>
        <source>O</source>
        <translation>O</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
</context>
<context>
    <name>ballast::ui::Tray</name>
    <message>
        <source>Show Ballast</source>
        <translation>Показать Ballast</translation>
    </message>
    <message>
        <source>Ballast · %1 · %2 · hedge ratio %3 · liquidation %4</source>
        <translation>Ballast · %1 · %2 · доля хеджа %3 · ликвидация %4</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Критично</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Внимание</translation>
    </message>
</context>
<context>
    <name>ballast::ui::WhatIfPanel</name>
    <message>
        <source>Calculate</source>
        <translation>Рассчитать</translation>
    </message>
    <message>
        <source>Open in Parameters …</source>
        <translation>Открыть в параметрах …</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Что если</translation>
    </message>
    <message>
        <source>What if: nothing here is real</source>
        <translation>Что если: здесь всё не по-настоящему</translation>
    </message>
    <message>
        <source>WHAT IF — NOTHING HERE IS REAL. No order is sent, no parameter is changed.</source>
        <translation>ЧТО ЕСЛИ — ЗДЕСЬ ВСЁ НЕ ПО-НАСТОЯЩЕМУ. Ордера не отправляются, параметры не меняются.</translation>
    </message>
    <message>
        <source>Choose a move or another parameter, and calculate.</source>
        <translation>Выберите движение цены или другой параметр и рассчитайте.</translation>
    </message>
    <message>
        <source>Move of the price, per cent</source>
        <translation>Движение цены, в процентах</translation>
    </message>
    <message>
        <source>Time that the move takes</source>
        <translation>Время, за которое проходит движение</translation>
    </message>
    <message>
        <source>in 5 minutes</source>
        <translation>за 5 минут</translation>
    </message>
    <message>
        <source>in an hour</source>
        <translation>за час</translation>
    </message>
    <message>
        <source>in six hours</source>
        <translation>за шесть часов</translation>
    </message>
    <message>
        <source>in a day</source>
        <translation>за день</translation>
    </message>
    <message>
        <source>Strategy and parameters to start from</source>
        <translation>Исходные стратегия и параметры</translation>
    </message>
    <message>
        <source>parameters in force</source>
        <translation>действующими параметрами</translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation>пресетом %1</translation>
    </message>
    <message>
        <source>Parameter to change</source>
        <translation>Изменяемый параметр</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>больше ничем</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>Его значение</translation>
    </message>
    <message>
        <source>Shows this value in the editor of parameters. It is in force only once it is applied there.</source>
        <translation>Показывает это значение в редакторе параметров. Оно вступит в силу, только когда вы примените его там.</translation>
    </message>
    <message>
        <source>The price moves by</source>
        <translation>Цена сдвигается на</translation>
    </message>
    <message>
        <source>with</source>
        <translation>с</translation>
    </message>
    <message>
        <source>and</source>
        <translation>и</translation>
    </message>
    <message>
        <source>Nothing calculated yet *</source>
        <translation>Ещё ничего не рассчитано *</translation>
    </message>
    <message>
        <source>no move</source>
        <translation>без движения</translation>
    </message>
    <message>
        <source>Not available in this session.</source>
        <translation>Недоступно в этой сессии.</translation>
    </message>
    <message>
        <source>Replaying …</source>
        <translation>Воспроизведение …</translation>
    </message>
    <message>
        <source>The figures below are of other settings: calculate again.</source>
        <translation>Числа ниже относятся к другим настройкам: рассчитайте заново.</translation>
    </message>
    <message>
        <source>The market has moved on since: recalculate.</source>
        <translation>Рынок с тех пор сдвинулся: пересчитайте.</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Данные на %1.</translation>
    </message>
    <message>
        <source>Recalculate</source>
        <translation>Пересчитать</translation>
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
        <translation>с</translation>
    </message>
    <message>
        <source>min</source>
        <translation>мин</translation>
    </message>
    <message>
        <source>h</source>
        <translation>ч</translation>
    </message>
    <message>
        <source>d</source>
        <translation>д</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>% per ×</source>
        <translation>% на ×</translation>
    </message>
    <message>
        <source>/ min</source>
        <translation>/ мин</translation>
    </message>
    <message>
        <source>/ day</source>
        <translation>/ день</translation>
    </message>
</context>
<context>
    <name>risk</name>
    <message>
        <source>Safe</source>
        <translation>Безопасно</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Осторожно</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Критично</translation>
    </message>
</context>
</TS>
