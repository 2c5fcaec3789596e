<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>Alerts</name>
    <message>
        <source>Every channel needs a name.</source>
        <translation>Cada canal precisa de um nome.</translation>
    </message>
    <message>
        <source>The folder of %1 can&apos;t be made.</source>
        <translation>A pasta de %1 não pode ser criada.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 can&apos;t be removed.</source>
        <translation>%1 não pode ser removido.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>%1 não pode ser gravado: %2.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>Did nothing: %1.</source>
        <translation>Nada foi feito: %1.</translation>
    </message>
    <message>
        <source>the engine is not armed</source>
        <translation>o motor não está armado</translation>
    </message>
    <message>
        <source>trading is paused</source>
        <translation>as operações estão em pausa</translation>
    </message>
    <message>
        <source>this mode only observes</source>
        <translation>este modo só observa</translation>
    </message>
    <message>
        <source>there is no position to protect</source>
        <translation>não há posição a proteger</translation>
    </message>
    <message>
        <source>market data is %1 s old or was not read in full</source>
        <translation>os dados de mercado têm %1 s de idade ou não foram lidos por completo</translation>
    </message>
    <message>
        <source>market data has not arrived yet</source>
        <translation>os dados de mercado ainda não chegaram</translation>
    </message>
    <message>
        <source>account data is %1 s old or was not read in full</source>
        <translation>os dados da conta têm %1 s de idade ou não foram lidos por completo</translation>
    </message>
    <message>
        <source>account data has not arrived yet</source>
        <translation>os dados da conta ainda não chegaram</translation>
    </message>
    <message>
        <source>volatility is not known yet</source>
        <translation>a volatilidade ainda não é conhecida</translation>
    </message>
    <message>
        <source>there is no usable quote to trade against</source>
        <translation>não há cotação utilizável contra a qual operar</translation>
    </message>
    <message>
        <source>the last session is not accounted for yet</source>
        <translation>a última sessão ainda não foi esclarecida</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is too far from the exchange&apos;s; set it by a time server</source>
        <translation>o relógio deste computador difere demais do relógio da exchange; acerte-o por um servidor de horário</translation>
    </message>
    <message>
        <source>an order is still on its way</source>
        <translation>uma ordem ainda está a caminho</translation>
    </message>
    <message>
        <source>the last position change is not confirmed by the exchange yet</source>
        <translation>a exchange ainda não confirmou a última mudança de posição</translation>
    </message>
    <message>
        <source>the fate of an order is unknown and is being asked for</source>
        <translation>não se sabe o que houve com uma ordem, e isso está sendo consultado</translation>
    </message>
    <message>
        <source>the ratio of %1 % is inside its band of %2 to %3 %</source>
        <translation>a razão de %1 % está dentro da sua banda de %2 a %3 %</translation>
    </message>
    <message>
        <source>the cool-down since the last adjustment is running</source>
        <translation>o tempo de espera desde o último ajuste está correndo</translation>
    </message>
    <message>
        <source>the adjustment is smaller than the smallest trade</source>
        <translation>o ajuste é menor que a menor operação</translation>
    </message>
    <message>
        <source>this month&apos;s cost budget is used up</source>
        <translation>o orçamento de custo deste mês está esgotado</translation>
    </message>
    <message>
        <source>today&apos;s cost budget is used up</source>
        <translation>o orçamento de custo de hoje está esgotado</translation>
    </message>
    <message>
        <source>the hedge account has no free margin for more; transfer some to it</source>
        <translation>a conta de hedge não tem margem livre para mais; transfira fundos para ela</translation>
    </message>
    <message>
        <source>a hard limit stands in the way</source>
        <translation>um limite rígido impede</translation>
    </message>
    <message>
        <source>someone else traded in the hedge account; resume to let Ballast go on from there</source>
        <translation>outra pessoa operou na conta de hedge; retome para que o Ballast continue a partir daí</translation>
    </message>
    <message>
        <source>Closed the hedge (buy %1): there is no position left to protect.</source>
        <translation>Hedge fechado (compra de %1): não resta posição a proteger.</translation>
    </message>
    <message>
        <source>Closed the hedge (sell %1): there is no position left to protect.</source>
        <translation>Hedge fechado (venda de %1): não resta posição a proteger.</translation>
    </message>
    <message>
        <source>Increased the hedge from %1 % towards %2 % (buy %3, expected cost %4) because %5.</source>
        <translation>Hedge aumentado de %1 % em direção a %2 % (compra de %3, custo esperado %4) porque %5.</translation>
    </message>
    <message>
        <source>Increased the hedge from %1 % towards %2 % (sell %3, expected cost %4) because %5.</source>
        <translation>Hedge aumentado de %1 % em direção a %2 % (venda de %3, custo esperado %4) porque %5.</translation>
    </message>
    <message>
        <source>Reduced the hedge from %1 % towards %2 % (buy %3, expected cost %4) because %5.</source>
        <translation>Hedge reduzido de %1 % em direção a %2 % (compra de %3, custo esperado %4) porque %5.</translation>
    </message>
    <message>
        <source>Reduced the hedge from %1 % towards %2 % (sell %3, expected cost %4) because %5.</source>
        <translation>Hedge reduzido de %1 % em direção a %2 % (venda de %3, custo esperado %4) porque %5.</translation>
    </message>
    <message>
        <source>your manual ratio is in force</source>
        <translation>sua razão manual está em vigor</translation>
    </message>
    <message>
        <source>liquidation is only %1 expected one-day moves away</source>
        <translation>a liquidação está a apenas %1 movimentos diários esperados</translation>
    </message>
    <message>
        <source>the position is too small, or its leverage too low, for a hedge to pay</source>
        <translation>a posição é pequena demais, ou sua alavancagem baixa demais, para um hedge compensar</translation>
    </message>
    <message>
        <source>the hedge account can&apos;t safely carry more; transfer margin to it</source>
        <translation>a conta de hedge não pode carregar mais com segurança; transfira margem para ela</translation>
    </message>
    <message>
        <source>a stress move would cost more than the largest loss allowed</source>
        <translation>um movimento de estresse custaria mais que a maior perda permitida</translation>
    </message>
    <message>
        <source>the market goes sideways, where more hedge only costs</source>
        <translation>o mercado está lateral, e aí mais hedge só custa</translation>
    </message>
    <message>
        <source>less would leave liquidation too likely</source>
        <translation>com menos, a liquidação seria provável demais</translation>
    </message>
    <message>
        <source>less would cost more than the loss budget in a stress move</source>
        <translation>com menos, um movimento de estresse custaria mais que o orçamento de perda</translation>
    </message>
    <message>
        <source>volatility of %1 % a year is above its target</source>
        <translation>a volatilidade de %1 % ao ano está acima do alvo</translation>
    </message>
    <message>
        <source>funding makes part of the hedge dearer than the variance it takes away</source>
        <translation>o financiamento torna parte do hedge mais cara que a variância que ela elimina</translation>
    </message>
    <message>
        <source>funding pays for the hedge</source>
        <translation>o financiamento paga o hedge</translation>
    </message>
    <message>
        <source>that leaves the least variance</source>
        <translation>assim resta a menor variância</translation>
    </message>
    <message>
        <source>the static ratio is in force</source>
        <translation>a razão estática está em vigor</translation>
    </message>
    <message>
        <source>the market is calm at %1 % volatility a year</source>
        <translation>o mercado está calmo, com volatilidade de %1 % ao ano</translation>
    </message>
    <message>
        <source>the market is normal at %1 % volatility a year</source>
        <translation>o mercado está normal, com volatilidade de %1 % ao ano</translation>
    </message>
    <message>
        <source>the market is turbulent at %1 % volatility a year</source>
        <translation>o mercado está turbulento, com volatilidade de %1 % ao ano</translation>
    </message>
    <message>
        <source>effective leverage of %1x raises the minimum</source>
        <translation>a alavancagem efetiva de %1x eleva o mínimo</translation>
    </message>
    <message>
        <source>the minimum ratio applies</source>
        <translation>aplica-se a razão mínima</translation>
    </message>
    <message>
        <source>the ratio leaving its band at %1 % (now %2 %)</source>
        <translation>saída da razão da sua banda em %1 % (agora %2 %)</translation>
    </message>
    <message>
        <source>volatility passing %1 % a year (now %2 %)</source>
        <translation>cruzamento de %1 % de volatilidade ao ano (agora %2 %)</translation>
    </message>
    <message>
        <source>liquidation nearer than %1 expected one-day moves (now %2)</source>
        <translation>liquidação a menos de %1 movimentos diários esperados (agora %2)</translation>
    </message>
    <message>
        <source>effective leverage passing %1x (now %2x)</source>
        <translation>cruzamento de %1x de alavancagem efetiva (agora %2x)</translation>
    </message>
    <message>
        <source>The hedge is closed.</source>
        <translation>O hedge está fechado.</translation>
    </message>
    <message>
        <source>Ballast stays paused until you resume.</source>
        <translation>O Ballast continua em pausa até você retomar.</translation>
    </message>
    <message>
        <source>The hedge account has no free margin left: its equity is %1. Transfer some to it, or raise the leverage set there.</source>
        <translation>A conta de hedge não tem mais margem livre: seu patrimônio é %1. Transfira fundos para ela ou aumente a alavancagem definida nela.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on order size.</source>
        <translation>Uma ordem de hedge foi retida pelo limite de tamanho da ordem.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on hedge position size.</source>
        <translation>Uma ordem de hedge foi retida pelo limite de tamanho da posição de hedge.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on hedge ratio.</source>
        <translation>Uma ordem de hedge foi retida pelo limite da razão de hedge.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on orders a minute.</source>
        <translation>Uma ordem de hedge foi retida pelo limite de ordens por minuto.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on orders a day.</source>
        <translation>Uma ordem de hedge foi retida pelo limite de ordens por dia.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on cancels a minute.</source>
        <translation>Uma ordem de hedge foi retida pelo limite de cancelamentos por minuto.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on notional a day.</source>
        <translation>Uma ordem de hedge foi retida pelo limite de nocional por dia.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on cost a day.</source>
        <translation>Uma ordem de hedge foi retida pelo limite de custo por dia.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on price collar.</source>
        <translation>Uma ordem de hedge foi retida pelo limite de desvio de preço.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on data age.</source>
        <translation>Uma ordem de hedge foi retida pelo limite de idade dos dados.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on clock offset.</source>
        <translation>Uma ordem de hedge foi retida pelo limite de desvio do relógio.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on order form.</source>
        <translation>Uma ordem de hedge foi retida pelo limite de forma da ordem.</translation>
    </message>
    <message>
        <source>Data is in order again; trading goes on.</source>
        <translation>Os dados estão em ordem de novo; as operações continuam.</translation>
    </message>
    <message>
        <source>Trading is suspended.</source>
        <translation>As operações estão suspensas.</translation>
    </message>
    <message>
        <source>Liquidation of the protected position is %1 % away (%2 expected one-day moves). A hedge in another account does not move it: only added margin does.</source>
        <translation>A liquidação da posição protegida está a %1 % de distância (%2 movimentos diários esperados). Um hedge em outra conta não a desloca: só margem adicional o faz.</translation>
    </message>
    <message>
        <source>Liquidation is no longer near.</source>
        <translation>A liquidação não está mais próxima.</translation>
    </message>
    <message>
        <source>A manual override has ended; its automatic value is back in force.</source>
        <translation>Um ajuste manual terminou; seu valor automático está em vigor de novo.</translation>
    </message>
    <message>
        <source>The order book missed an update; it is being read again.</source>
        <translation>O livro de ordens perdeu uma atualização; está sendo lido de novo.</translation>
    </message>
    <message>
        <source>The basis of %1 is %2 deviations from its mean; the hedge is raised while that lasts.</source>
        <translation>A base de %1 está a %2 desvios da sua média; o hedge fica elevado enquanto isso durar.</translation>
    </message>
    <message>
        <source>%1 no longer moves with %2 as it did (correlation %3 this week, %4 over two months); the hedge is raised while that lasts.</source>
        <translation>%1 não se move mais com %2 como antes (correlação %3 nesta semana, %4 em dois meses); o hedge fica elevado enquanto isso durar.</translation>
    </message>
    <message>
        <source>No order rests in the hedge account.</source>
        <translation>Não há ordem aberta na conta de hedge.</translation>
    </message>
    <message>
        <source>A protected position is gone: closed by hand, or by the exchange. Reading the account again.</source>
        <translation>Uma posição protegida sumiu: fechada manualmente ou pela exchange. A conta está sendo lida de novo.</translation>
    </message>
    <message>
        <source>The hedge account holds a position that is not the hedge (%1); its margin is not free for the hedge. Close it, or keep that account for Ballast alone.</source>
        <translation>A conta de hedge tem uma posição que não é o hedge (%1); a margem dela não está livre para o hedge. Feche-a ou reserve essa conta só para o Ballast.</translation>
    </message>
    <message>
        <source>Ballast holds still; resume to let it go on from there.</source>
        <translation>O Ballast está parado; retome para que ele continue a partir daí.</translation>
    </message>
    <message>
        <source>The exchange has liquidated %1 %2 of the protected account.</source>
        <translation>A exchange liquidou %1 %2 da conta protegida.</translation>
    </message>
    <message>
        <source>The exchange has liquidated %1 %2 of the hedge account.</source>
        <translation>A exchange liquidou %1 %2 da conta de hedge.</translation>
    </message>
    <message>
        <source>The exchange has auto-deleveraged %1 %2 of the protected account.</source>
        <translation>A exchange reduziu por autodesalavancagem %1 %2 da conta protegida.</translation>
    </message>
    <message>
        <source>The exchange has auto-deleveraged %1 %2 of the hedge account.</source>
        <translation>A exchange reduziu por autodesalavancagem %1 %2 da conta de hedge.</translation>
    </message>
    <message>
        <source>The exchange has settled %1 %2 of the protected account.</source>
        <translation>A exchange encerrou por vencimento %1 %2 da conta protegida.</translation>
    </message>
    <message>
        <source>The exchange has settled %1 %2 of the hedge account.</source>
        <translation>A exchange encerrou por vencimento %1 %2 da conta de hedge.</translation>
    </message>
    <message>
        <source>An order that Ballast did not send rests in the hedge account (%1); cancel it, or keep that account for Ballast alone.</source>
        <translation>Há na conta de hedge uma ordem aberta que o Ballast não enviou (%1); cancele-a ou reserve essa conta só para o Ballast.</translation>
    </message>
    <message>
        <source>The exchange refused a hedge order (code %1); next attempt in %2 s.</source>
        <translation>A exchange rejeitou uma ordem de hedge (código %1); próxima tentativa em %2 s.</translation>
    </message>
    <message>
        <source>A hedge order never reached the exchange; next attempt in %1 s.</source>
        <translation>Uma ordem de hedge não chegou à exchange; próxima tentativa em %1 s.</translation>
    </message>
    <message>
        <source>No answer to a hedge order: its fate is being asked for, and nothing is sent until it is known.</source>
        <translation>Sem resposta a uma ordem de hedge: está sendo consultado o que houve com ela, e nada é enviado até se saber.</translation>
    </message>
    <message>
        <source>Somebody else traded in the hedge account: bought %1 at %2.</source>
        <translation>Outra pessoa operou na conta de hedge: comprou %1 a %2.</translation>
    </message>
    <message>
        <source>Somebody else traded in the hedge account: sold %1 at %2.</source>
        <translation>Outra pessoa operou na conta de hedge: vendeu %1 a %2.</translation>
    </message>
    <message>
        <source>Margin call on the protected account: add margin or reduce the position.</source>
        <translation>Chamada de margem na conta protegida: adicione margem ou reduza a posição.</translation>
    </message>
    <message>
        <source>Margin call on the hedge account: add margin or reduce the position.</source>
        <translation>Chamada de margem na conta de hedge: adicione margem ou reduza a posição.</translation>
    </message>
    <message>
        <source>The market feed was lost; reconnecting.</source>
        <translation>O fluxo de mercado foi perdido; reconectando.</translation>
    </message>
    <message>
        <source>The market feed is connected.</source>
        <translation>O fluxo de mercado está conectado.</translation>
    </message>
    <message>
        <source>The hedge account&apos;s feed was lost; reconnecting.</source>
        <translation>O fluxo da conta de hedge foi perdido; reconectando.</translation>
    </message>
    <message>
        <source>The hedge account&apos;s feed is connected.</source>
        <translation>O fluxo da conta de hedge está conectado.</translation>
    </message>
    <message>
        <source>The protected account&apos;s feed was lost; reconnecting.</source>
        <translation>O fluxo da conta protegida foi perdido; reconectando.</translation>
    </message>
    <message>
        <source>The protected account&apos;s feed is connected.</source>
        <translation>O fluxo da conta protegida está conectado.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 s away from the exchange&apos;s; check its time synchronisation.</source>
        <translation>O relógio deste computador difere %1 s do relógio da exchange; verifique a sincronização de horário.</translation>
    </message>
    <message>
        <source>The venue reports %1 as the liquidation price of %2 in %3; Ballast reckons %4. Plan with the nearer one, and check margin mode and collateral there.</source>
        <translation>A exchange informa %1 como preço de liquidação de %2 em %3; o Ballast calcula %4. Conte com o mais próximo e verifique lá o modo de margem e a garantia.</translation>
    </message>
    <message>
        <source>The hedge position changed without an order of Ballast&apos;s: by hand, or by the exchange while it could not be heard.</source>
        <translation>A posição de hedge mudou sem uma ordem do Ballast: manualmente, ou pela exchange enquanto ela não podia ser ouvida.</translation>
    </message>
    <message>
        <source>The computer slept or its clock jumped by %1 s; everything is being read again.</source>
        <translation>O computador esteve suspenso ou seu relógio saltou %1 s; tudo está sendo lido de novo.</translation>
    </message>
    <message>
        <source>The exchange has not confirmed yet that the hedge account&apos;s resting orders are gone; they are being cancelled again.</source>
        <translation>A exchange ainda não confirmou que as ordens abertas da conta de hedge sumiram; elas estão sendo canceladas de novo.</translation>
    </message>
    <message>
        <source>%1 order(s) of the last session have no known end; they are being asked for.</source>
        <translation>%1 ordem(ns) da última sessão não têm fim conhecido; estão sendo consultadas.</translation>
    </message>
    <message>
        <source>The hedge account is as Ballast expects it.</source>
        <translation>A conta de hedge está como o Ballast espera.</translation>
    </message>
    <message>
        <source>Armed: Ballast adjusts the hedge by itself from now on.</source>
        <translation>Armado: de agora em diante o Ballast ajusta o hedge sozinho.</translation>
    </message>
    <message>
        <source>Not done: %1.</source>
        <translation>Não feito: %1.</translation>
    </message>
    <message>
        <source>The differences are acknowledged; the hedge account counts as it is now.</source>
        <translation>As diferenças foram reconhecidas; a conta de hedge conta como está agora.</translation>
    </message>
    <message>
        <source>Disarmed: Ballast watches, and sends nothing. The hedge stays as it is.</source>
        <translation>Desarmado: o Ballast observa e não envia nada. O hedge fica como está.</translation>
    </message>
    <message>
        <source>Paused: no new hedge orders. Resting orders and the hedge stay.</source>
        <translation>Em pausa: nenhuma nova ordem de hedge. As ordens abertas e o hedge permanecem.</translation>
    </message>
    <message>
        <source>Resumed.</source>
        <translation>Retomado.</translation>
    </message>
    <message>
        <source>Paused, and cancelling the hedge account&apos;s resting orders. The hedge stays.</source>
        <translation>Em pausa, cancelando as ordens abertas da conta de hedge. O hedge permanece.</translation>
    </message>
    <message>
        <source>Paused, cancelling orders and closing the hedge. The protected account is not touched.</source>
        <translation>Em pausa, cancelando ordens e fechando o hedge. A conta protegida não é tocada.</translation>
    </message>
    <message>
        <source>Manual ratio of %1 % in force.</source>
        <translation>Razão manual de %1 % em vigor.</translation>
    </message>
    <message>
        <source>%1 set to %2 by hand.</source>
        <translation>%1 definido como %2 manualmente.</translation>
    </message>
    <message>
        <source>Back to automatic: every manual override is cleared.</source>
        <translation>De volta ao automático: todos os ajustes manuais foram encerrados.</translation>
    </message>
    <message>
        <source>Strategy in force: %1.</source>
        <translation>Estratégia em vigor: %1.</translation>
    </message>
    <message>
        <source>Preset in force: %1.</source>
        <translation>Perfil em vigor: %1.</translation>
    </message>
    <message>
        <source>Ballast ends: its resting order is being cancelled, the hedge stays as it is.</source>
        <translation>O Ballast está encerrando: sua ordem aberta está sendo cancelada, o hedge fica como está.</translation>
    </message>
    <message>
        <source>Ballast ends: no order of its own rests, the hedge stays as it is.</source>
        <translation>O Ballast está encerrando: nenhuma ordem sua está aberta, o hedge fica como está.</translation>
    </message>
    <message>
        <source>No weekly review has been signed for %1 days. Open the review, see what has drifted, and sign it.</source>
        <translation>Há %1 dias nenhuma revisão semanal é assinada. Abra a revisão, veja o que desviou e assine-a.</translation>
    </message>
    <message>
        <source>Closing the hedge.</source>
        <translation>Fechando o hedge.</translation>
    </message>
    <message>
        <source>Paused by hand.</source>
        <translation>Pausado manualmente.</translation>
    </message>
    <message>
        <source>Observe mode only watches.</source>
        <translation>O modo Observação só observa.</translation>
    </message>
    <message>
        <source>The hedge account is being compared with what Ballast knows of it.</source>
        <translation>A conta de hedge está sendo comparada com o que o Ballast sabe dela.</translation>
    </message>
    <message>
        <source>The hedge account differs from what Ballast knows.</source>
        <translation>A conta de hedge difere do que o Ballast sabe.</translation>
    </message>
    <message>
        <source>Not armed.</source>
        <translation>Não armado.</translation>
    </message>
    <message>
        <source>There is no position to protect, so nothing would be traded.</source>
        <translation>Não há posição a proteger, portanto nada seria operado.</translation>
    </message>
    <message>
        <source>The hedge is already inside the band of %1 to %2 %: no order.</source>
        <translation>O hedge já está dentro da banda de %1 a %2 %: nenhuma ordem.</translation>
    </message>
    <message>
        <source>Would buy %1 %2 at a cost of about %3 %4.</source>
        <translation>Compraria %1 %2 a um custo de cerca de %3 %4.</translation>
    </message>
    <message>
        <source>Would sell %1 %2 at a cost of about %3 %4.</source>
        <translation>Venderia %1 %2 a um custo de cerca de %3 %4.</translation>
    </message>
    <message>
        <source>The largest hedge position does not allow all of it.</source>
        <translation>A maior posição de hedge não permite tudo.</translation>
    </message>
    <message>
        <source>A manual ratio must lie between 0 and the maximum ratio.</source>
        <translation>Uma razão manual deve ficar entre 0 e a razão máxima.</translation>
    </message>
    <message>
        <source>The strategy is not known yet.</source>
        <translation>A estratégia ainda não é conhecida.</translation>
    </message>
    <message>
        <source>What it trades off on the recent past is being measured.</source>
        <translation>Está sendo medido o que se ganha e o que se perde no passado recente.</translation>
    </message>
    <message>
        <source>On the recent past, at %1: %2 activations and %3 orders a month, cost %4 % of the position a month, largest drawdown %5 %.</source>
        <translation>No passado recente, em %1: %2 ativações e %3 ordens por mês, custo de %4 % da posição por mês, maior drawdown %5 %.</translation>
    </message>
    <message>
        <source>The hedge account already holds %1 %2, which Ballast did not open; from now on it counts as hedge.</source>
        <translation>A conta de hedge já tem %1 %2 que o Ballast não abriu; de agora em diante isso conta como hedge.</translation>
    </message>
    <message>
        <source>The hedge account holds %1 %2; when Ballast last ran it held %3, and its own trades since do not explain the difference.</source>
        <translation>A conta de hedge tem %1 %2; quando o Ballast rodou pela última vez, tinha %3, e as próprias operações dela desde então não explicam a diferença.</translation>
    </message>
    <message>
        <source>Somebody else traded in the hedge account on %1: buy %2 at %3.</source>
        <translation>Outra pessoa operou na conta de hedge em %1: compra de %2 a %3.</translation>
    </message>
    <message>
        <source>Somebody else traded in the hedge account on %1: sell %2 at %3.</source>
        <translation>Outra pessoa operou na conta de hedge em %1: venda de %2 a %3.</translation>
    </message>
    <message>
        <source>An order that Ballast did not send rests in the hedge account: %1, buy %2.</source>
        <translation>Há na conta de hedge uma ordem aberta que o Ballast não enviou: %1, compra de %2.</translation>
    </message>
    <message>
        <source>An order that Ballast did not send rests in the hedge account: %1, sell %2.</source>
        <translation>Há na conta de hedge uma ordem aberta que o Ballast não enviou: %1, venda de %2.</translation>
    </message>
    <message>
        <source>The hedge account holds a position that is not the hedge: %1; its margin is not free for the hedge.</source>
        <translation>A conta de hedge tem uma posição que não é o hedge: %1; a margem dela não está livre para o hedge.</translation>
    </message>
    <message>
        <source>Observe mode never sends orders</source>
        <translation>O modo Observação nunca envia ordens</translation>
    </message>
    <message>
        <source>Observe mode never sends orders, nor cancels any</source>
        <translation>O modo Observação nunca envia ordens nem as cancela</translation>
    </message>
    <message>
        <source>switch to Paper or Demo to arm</source>
        <translation>mude para Paper ou Demo para armar</translation>
    </message>
    <message>
        <source>cancel them at the exchange</source>
        <translation>cancele-as na exchange</translation>
    </message>
    <message>
        <source>close the hedge at the exchange</source>
        <translation>feche o hedge na exchange</translation>
    </message>
    <message>
        <source>the hedge account has not been read yet</source>
        <translation>a conta de hedge ainda não foi lida</translation>
    </message>
    <message>
        <source>wait until it is connected</source>
        <translation>espere até que esteja conectada</translation>
    </message>
    <message>
        <source>the hedge account differs from what Ballast knows</source>
        <translation>a conta de hedge difere do que o Ballast sabe</translation>
    </message>
    <message>
        <source>read the differences and acknowledge them first</source>
        <translation>leia primeiro as diferenças e reconheça-as</translation>
    </message>
    <message>
        <source>there is no difference to acknowledge</source>
        <translation>não há diferença a reconhecer</translation>
    </message>
    <message>
        <source>there is no strategy &apos;%1&apos;</source>
        <translation>não existe a estratégia &apos;%1&apos;</translation>
    </message>
    <message>
        <source>choose one of the list of strategies</source>
        <translation>escolha uma da lista de estratégias</translation>
    </message>
    <message>
        <source>there is no preset &apos;%1&apos;</source>
        <translation>não existe o perfil &apos;%1&apos;</translation>
    </message>
    <message>
        <source>choose one of the list of presets</source>
        <translation>escolha um da lista de perfis</translation>
    </message>
    <message>
        <source>the signal dial can&apos;t be measured yet</source>
        <translation>o dial de sinais ainda não pode ser medido</translation>
    </message>
    <message>
        <source>wait until a protected position and 30 days of history are there</source>
        <translation>espere até haver uma posição protegida e 30 dias de histórico</translation>
    </message>
    <message>
        <source>%1 can&apos;t be %2</source>
        <translation>%1 não pode ser %2</translation>
    </message>
    <message>
        <source>choose from %1 to %2</source>
        <translation>escolha de %1 a %2</translation>
    </message>
    <message>
        <source>%1 is above %2</source>
        <translation>%1 está acima de %2</translation>
    </message>
    <message>
        <source>lower the first or raise the second</source>
        <translation>diminua o primeiro ou aumente o segundo</translation>
    </message>
    <message>
        <source>%1 is not open yet: %2</source>
        <translation>%1 ainda não está liberado: %2</translation>
    </message>
    <message>
        <source>%1 has run on %2 of %3 days</source>
        <translation>%1 rodou em %2 de %3 dias</translation>
    </message>
    <message>
        <source>%1 has made %2 of %3 decisions</source>
        <translation>%1 tomou %2 de %3 decisões</translation>
    </message>
    <message>
        <source>%1 has met %2 differences between its books and the exchange&apos;s</source>
        <translation>%1 encontrou %2 diferenças entre seus livros e os da exchange</translation>
    </message>
    <message>
        <source>run &apos;ballast %1&apos; until then</source>
        <translation>execute &apos;ballast %1&apos; até lá</translation>
    </message>
    <message>
        <source>real trading was not confirmed</source>
        <translation>a operação real não foi confirmada</translation>
    </message>
    <message>
        <source>type exactly: %1</source>
        <translation>digite exatamente: %1</translation>
    </message>
    <message>
        <source>no account is set up for this mode</source>
        <translation>nenhuma conta está configurada para este modo</translation>
    </message>
    <message>
        <source>set one up first</source>
        <translation>configure uma primeiro</translation>
    </message>
    <message>
        <source>both accounts have the same key</source>
        <translation>as duas contas têm a mesma chave</translation>
    </message>
    <message>
        <source>make a sub-account at the exchange, and a key of its own for the hedge</source>
        <translation>crie uma subconta na exchange e uma chave própria para o hedge</translation>
    </message>
    <message>
        <source>both keys belong to the same account</source>
        <translation>as duas chaves pertencem à mesma conta</translation>
    </message>
    <message>
        <source>the exchange did not show that the two keys belong to different accounts</source>
        <translation>a exchange não mostrou que as duas chaves pertencem a contas diferentes</translation>
    </message>
    <message>
        <source>nothing is traded until it does</source>
        <translation>nada é operado até que o faça</translation>
    </message>
    <message>
        <source>the key may withdraw funds</source>
        <translation>a chave pode sacar fundos</translation>
    </message>
    <message>
        <source>make a key without that right; Ballast never needs it</source>
        <translation>crie uma chave sem essa permissão; o Ballast nunca precisa dela</translation>
    </message>
    <message>
        <source>the key of the protected account may trade</source>
        <translation>a chave da conta protegida pode operar</translation>
    </message>
    <message>
        <source>make a key that can only read</source>
        <translation>crie uma chave que só possa ler</translation>
    </message>
    <message>
        <source>the key of the hedge account may not trade futures</source>
        <translation>a chave da conta de hedge não pode operar futuros</translation>
    </message>
    <message>
        <source>allow futures trading for it at the exchange</source>
        <translation>permita a ela operar futuros na exchange</translation>
    </message>
    <message>
        <source>the key of the protected account may not read</source>
        <translation>a chave da conta protegida não pode ler</translation>
    </message>
    <message>
        <source>the key of the hedge account may not read</source>
        <translation>a chave da conta de hedge não pode ler</translation>
    </message>
    <message>
        <source>allow reading for it at the exchange</source>
        <translation>permita a ela ler na exchange</translation>
    </message>
    <message>
        <source>the exchange did not say what the key may do</source>
        <translation>a exchange não informou o que a chave pode fazer</translation>
    </message>
    <message>
        <source>the key is not used until it does</source>
        <translation>a chave não é usada até que o faça</translation>
    </message>
    <message>
        <source>the exchange&apos;s balance can&apos;t be read: %1</source>
        <translation>o saldo da exchange não pode ser lido: %1</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>tente de novo mais tarde</translation>
    </message>
    <message>
        <source>the simulated exchange is reached on this computer only</source>
        <translation>a exchange simulada só é acessível neste computador</translation>
    </message>
    <message>
        <source>give an address like http://127.0.0.1:9470</source>
        <translation>informe um endereço como http://127.0.0.1:9470</translation>
    </message>
    <message>
        <source>account and market could not be read in time</source>
        <translation>a conta e o mercado não puderam ser lidos a tempo</translation>
    </message>
    <message>
        <source>check the connection, and try again</source>
        <translation>verifique a conexão e tente de novo</translation>
    </message>
    <message>
        <source>no temporary folder can be made</source>
        <translation>não é possível criar uma pasta temporária</translation>
    </message>
    <message>
        <source>free some disk space or set TMPDIR</source>
        <translation>libere espaço em disco ou defina TMPDIR</translation>
    </message>
    <message>
        <source>the key or the secret of the protected account is missing</source>
        <translation>falta a chave API ou a chave secreta da conta protegida</translation>
    </message>
    <message>
        <source>the key or the secret of the hedge account is missing</source>
        <translation>falta a chave API ou a chave secreta da conta de hedge</translation>
    </message>
    <message>
        <source>enter both</source>
        <translation>informe as duas</translation>
    </message>
    <message>
        <source>this exchange can&apos;t be used yet</source>
        <translation>esta exchange ainda não pode ser usada</translation>
    </message>
    <message>
        <source>choose binance or simulated</source>
        <translation>escolha binance ou simulated</translation>
    </message>
    <message>
        <source>the exchange does not list %1</source>
        <translation>a exchange não lista %1</translation>
    </message>
    <message>
        <source>choose a symbol that it lists, like ETHUSDT</source>
        <translation>escolha um símbolo que ela liste, como ETHUSDT</translation>
    </message>
    <message>
        <source>check the address of the exchange</source>
        <translation>verifique o endereço da exchange</translation>
    </message>
    <message>
        <source>%1: no answer from the exchange (%2)</source>
        <translation>%1: sem resposta da exchange (%2)</translation>
    </message>
    <message>
        <source>%1: the answer broke off</source>
        <translation>%1: a resposta foi interrompida</translation>
    </message>
    <message>
        <source>it is asked for again</source>
        <translation>é pedida de novo</translation>
    </message>
    <message>
        <source>it is being asked for</source>
        <translation>está sendo consultado</translation>
    </message>
    <message>
        <source>%1: held back by the exchange&apos;s rate limit</source>
        <translation>%1: retido pelo limite de frequência da exchange</translation>
    </message>
    <message>
        <source>it is tried again later</source>
        <translation>nova tentativa mais tarde</translation>
    </message>
    <message>
        <source>the key store does not answer</source>
        <translation>o chaveiro não responde</translation>
    </message>
    <message>
        <source>unlock it, or use an encrypted file: --vault FILE</source>
        <translation>desbloqueie-o ou use um arquivo cifrado: --vault FILE</translation>
    </message>
    <message>
        <source>no key is held under the name &apos;%1&apos;</source>
        <translation>nenhuma chave está guardada com o nome &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the passphrase is too short</source>
        <translation>a frase secreta é curta demais</translation>
    </message>
    <message>
        <source>choose one of at least %1 characters</source>
        <translation>escolha uma de pelo menos %1 caracteres</translation>
    </message>
    <message>
        <source>%1 is no vault of Ballast&apos;s</source>
        <translation>%1 não é um arquivo cifrado do Ballast</translation>
    </message>
    <message>
        <source>choose another file</source>
        <translation>escolha outro arquivo</translation>
    </message>
    <message>
        <source>the vault %1 can&apos;t be written: %2</source>
        <translation>o arquivo cifrado %1 não pode ser gravado: %2</translation>
    </message>
    <message>
        <source>choose a folder that can be written; nothing was changed</source>
        <translation>escolha uma pasta em que se possa gravar; nada foi alterado</translation>
    </message>
    <message>
        <source>the vault %1 can&apos;t be read: %2</source>
        <translation>o arquivo cifrado %1 não pode ser lido: %2</translation>
    </message>
    <message>
        <source>check the file&apos;s permissions</source>
        <translation>verifique as permissões do arquivo</translation>
    </message>
    <message>
        <source>the list of accounts %1 can&apos;t be read</source>
        <translation>a lista de contas %1 não pode ser lida</translation>
    </message>
    <message>
        <source>remove the file, and set the accounts up again</source>
        <translation>remova o arquivo e configure as contas de novo</translation>
    </message>
    <message>
        <source>the list of accounts %1 can&apos;t be written: %2</source>
        <translation>a lista de contas %1 não pode ser gravada: %2</translation>
    </message>
    <message>
        <source>free some disk space, or check the folder&apos;s permissions</source>
        <translation>libere espaço em disco ou verifique as permissões da pasta</translation>
    </message>
    <message>
        <source>%1 is in use by another Ballast (process %2)</source>
        <translation>%1 está em uso por outro Ballast (processo %2)</translation>
    </message>
    <message>
        <source>%1 is in use by another Ballast</source>
        <translation>%1 está em uso por outro Ballast</translation>
    </message>
    <message>
        <source>close that one first, or choose another database with --db</source>
        <translation>feche esse primeiro ou escolha outro banco de dados com --db</translation>
    </message>
    <message>
        <source>the folder %1 can&apos;t be made</source>
        <translation>a pasta %1 não pode ser criada</translation>
    </message>
    <message>
        <source>choose a folder that can be written</source>
        <translation>escolha uma pasta em que se possa gravar</translation>
    </message>
    <message>
        <source>there are too few candles yet</source>
        <translation>ainda há poucas velas</translation>
    </message>
    <message>
        <source>wait until an hour of the market has been seen</source>
        <translation>espere até que uma hora de mercado tenha sido vista</translation>
    </message>
    <message>
        <source>there is no protected position to look at</source>
        <translation>não há posição protegida a examinar</translation>
    </message>
    <message>
        <source>open one, or wait until the account has been read</source>
        <translation>abra uma ou espere até que a conta tenha sido lida</translation>
    </message>
    <message>
        <source>the move is out of reach</source>
        <translation>o movimento está fora de alcance</translation>
    </message>
    <message>
        <source>choose one between -95 % and +500 %</source>
        <translation>escolha um entre -95 % e +500 %</translation>
    </message>
    <message>
        <source>there is nothing to review yet in %1</source>
        <translation>ainda não há nada a revisar em %1</translation>
    </message>
    <message>
        <source>let a session run for some minutes first</source>
        <translation>deixe antes uma sessão rodar por alguns minutos</translation>
    </message>
    <message>
        <source>The position is opened %1 bars after the first with today&apos;s leverage and equity; the hedge account begins without a hedge.</source>
        <translation>A posição é aberta %1 barras após a primeira, com a alavancagem e o patrimônio de hoje; a conta de hedge começa sem hedge.</translation>
    </message>
    <message>
        <source>Funding is not charged: no funding rates were given.</source>
        <translation>O financiamento não é cobrado: nenhuma taxa de financiamento foi dada.</translation>
    </message>
    <message>
        <source>Funding: %1 settlements applied at their own times to the positions held then, at the bar&apos;s price; a position pays or receives its notional times the rate.</source>
        <translation>Financiamento: %1 pagamentos aplicados nos seus próprios horários às posições então mantidas, ao preço da barra; uma posição paga ou recebe seu nocional vezes a taxa.</translation>
    </message>
    <message>
        <source>The rates cover %1 to %2 only; outside, nothing is charged.</source>
        <translation>As taxas cobrem só de %1 a %2; fora disso, nada é cobrado.</translation>
    </message>
    <message>
        <source>Transfers: none. The hedge lies in another account, so its gains do not move the protected liquidation price.</source>
        <translation>Transferências: nenhuma. O hedge está em outra conta, então seus ganhos não deslocam o preço de liquidação protegido.</translation>
    </message>
    <message>
        <source>Transfers (%1): when less than %2 % of the liquidation distance at the opening is left in either account, margin is asked from the other one and arrives %3 later; only wallet money moves, and the giver keeps the whole opening distance for itself.</source>
        <translation>Transferências (%1): quando resta em uma das contas menos de %2 % da distância da liquidação na abertura, pede-se margem à outra, e ela chega %3 depois; só dinheiro da carteira é movido, e a que cede guarda para si toda a distância da abertura.</translation>
    </message>
    <message>
        <source>Capital: %1 in the protected account and %2 in the hedge account, in both runs; without the hedge the second part lies idle.</source>
        <translation>Capital: %1 na conta protegida e %2 na conta de hedge, nas duas execuções; sem o hedge, a segunda parte fica ociosa.</translation>
    </message>
    <message>
        <source>The position is opened at a bar&apos;s open without a fee and stays open; it is valued at the last close. A liquidated position is not opened again.</source>
        <translation>A posição é aberta na abertura de uma barra, sem taxa, e fica aberta; é avaliada no último fechamento. Uma posição liquidada não é aberta de novo.</translation>
    </message>
    <message>
        <source>Within a bar: open, the extreme against the protected position, the other extreme, close. The bar&apos;s prices serve as last and mark price alike.</source>
        <translation>Dentro de uma barra: abertura, o extremo contra a posição protegida, o outro extremo, fechamento. Os preços da barra servem tanto de último preço como de preço de marcação.</translation>
    </message>
    <message>
        <source>The engine sees every close; its orders fill whole at the next open (one bar of %1 later), unless that is beyond their limit price or behind a gap.</source>
        <translation>O motor vê cada fechamento; suas ordens são executadas inteiras na próxima abertura (uma barra de %1 depois), a menos que ela esteja além do preço limite ou após uma lacuna.</translation>
    </message>
    <message>
        <source>Slippage: %1 bps of every fill plus %2 x volatility x sqrt(order / traded volume) of the bar before, at most %3 bps; quoted spread %4 bps.</source>
        <translation>Slippage: %1 bps de cada execução mais %2 x volatilidade x sqrt(ordem / volume negociado) da barra anterior, no máximo %3 bps; spread cotado %4 bps.</translation>
    </message>
    <message>
        <source>Fees: taker %1 % of every fill; liquidation fee %2 % of the seized notional.</source>
        <translation>Taxas: taker %1 % de cada execução; taxa de liquidação %2 % do nocional apreendido.</translation>
    </message>
    <message>
        <source>Liquidation: cross margin, the whole position at once at the first tick where equity is down to the tiered maintenance margin (%1 tiers, first rate %2 %); a debt is borne by the insurance fund.</source>
        <translation>Liquidação: margem cruzada, a posição inteira de uma vez no primeiro tick em que o patrimônio caiu até a margem de manutenção por faixas (%1 faixas, primeira taxa %2 %); uma dívida é assumida pelo fundo de seguro.</translation>
    </message>
    <message>
        <source>An order that adds to the hedge needs margin for %1x leverage; without it the order is refused.</source>
        <translation>Uma ordem que aumenta o hedge precisa de margem para alavancagem de %1x; sem ela, a ordem é rejeitada.</translation>
    </message>
    <message>
        <source>The engine starts without history and knows the volatility after 30 returns (%1): no hedge before.</source>
        <translation>O motor começa sem histórico e conhece a volatilidade após 30 retornos (%1): antes disso, nenhum hedge.</translation>
    </message>
    <message>
        <source>The first %1 bars only tell the engine the volatility; the position is opened after them.</source>
        <translation>As primeiras %1 barras só informam a volatilidade ao motor; a posição é aberta depois delas.</translation>
    </message>
    <message>
        <source>The volatility half-life is raised to 12 bars (%1).</source>
        <translation>A meia-vida da volatilidade é elevada para 12 barras (%1).</translation>
    </message>
    <message>
        <source>Forecast and regime models are learnt anew every %1 from the bars seen so far, once there are %2 days of them; before that the present estimate and the thresholds stand in.</source>
        <translation>Os modelos de previsão e de regime são aprendidos de novo a cada %1 com as barras vistas até então, assim que houver %2 dias delas; antes disso, a estimativa atual e os limiares os substituem.</translation>
    </message>
    <message>
        <source>%1 gaps in the data (%2 missing in all): positions are carried through them, orders that wait are dropped, and a price that jumped past a liquidation level liquidates at the first price after.</source>
        <translation>%1 lacunas nos dados (%2 faltando ao todo): as posições são mantidas através delas, ordens em espera são descartadas, e um preço que saltou além de um nível de liquidação liquida no primeiro preço seguinte.</translation>
    </message>
    <message>
        <source>Drawdown is measured at every bar&apos;s extremes from the highest close; ratios and value at risk use daily (UTC) closes, 365 days a year, no risk-free rate.</source>
        <translation>O drawdown é medido nos extremos de cada barra a partir do maior fechamento; índices e valor em risco usam fechamentos diários (UTC), 365 dias por ano, sem taxa livre de risco.</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>demo</translation>
    </message>
    <message>
        <source>observe</source>
        <translation>observação</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>paper</translation>
    </message>
    <message>
        <source>testnet</source>
        <translation>testnet</translation>
    </message>
    <message>
        <source>live</source>
        <translation>real</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protegida</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>Hedge</translation>
    </message>
    <message>
        <source>Hedge (paper)</source>
        <translation>Hedge (paper)</translation>
    </message>
    <message>
        <source>Hedge (observed)</source>
        <translation>Hedge (observado)</translation>
    </message>
    <message>
        <source>%1 market</source>
        <translation>Mercado %1</translation>
    </message>
    <message>
        <source>cautious</source>
        <translation>cauteloso</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>equilibrado</translation>
    </message>
    <message>
        <source>lean</source>
        <translation>enxuto</translation>
    </message>
    <message>
        <source>More hedge, earlier: for positions that must not be lost.</source>
        <translation>Mais hedge, mais cedo: para posições que não podem ser perdidas.</translation>
    </message>
    <message>
        <source>The defaults.</source>
        <translation>Os padrões.</translation>
    </message>
    <message>
        <source>Little hedge, seldom traded: for the tail only.</source>
        <translation>Pouco hedge, raramente operado: só para a cauda.</translation>
    </message>
    <message>
        <source>regime-adaptive</source>
        <translation>adaptativa ao regime</translation>
    </message>
    <message>
        <source>static</source>
        <translation>estática</translation>
    </message>
    <message>
        <source>inverse-volatility</source>
        <translation>volatilidade inversa</translation>
    </message>
    <message>
        <source>minimum-variance</source>
        <translation>variância mínima</translation>
    </message>
    <message>
        <source>liquidation-aware</source>
        <translation>sensível à liquidação</translation>
    </message>
    <message>
        <source>loss-budget</source>
        <translation>orçamento de perda</translation>
    </message>
    <message>
        <source>cost-aware</source>
        <translation>sensível ao custo</translation>
    </message>
    <message>
        <source>composite</source>
        <translation>composta</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constante</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>último dia</translation>
    </message>
    <message>
        <source>mean of 5 days</source>
        <translation>média de 5 dias</translation>
    </message>
    <message>
        <source>mean of 22 days</source>
        <translation>média de 22 dias</translation>
    </message>
    <message>
        <source>weighted past</source>
        <translation>passado ponderado</translation>
    </message>
    <message>
        <source>last day&apos;s shock</source>
        <translation>choque do último dia</translation>
    </message>
    <message>
        <source>variance before</source>
        <translation>variância anterior</translation>
    </message>
    <message>
        <source>mean of the window</source>
        <translation>média da janela</translation>
    </message>
    <message>
        <source>first crash year</source>
        <translation>primeiro ano de crash</translation>
    </message>
    <message>
        <source>pandemic</source>
        <translation>pandemia</translation>
    </message>
    <message>
        <source>squeeze up</source>
        <translation>squeeze de alta</translation>
    </message>
    <message>
        <source>futures flush</source>
        <translation>limpeza dos futuros</translation>
    </message>
    <message>
        <source>weekend flush</source>
        <translation>limpeza de fim de semana</translation>
    </message>
    <message>
        <source>lender halts withdrawals</source>
        <translation>credor suspende saques</translation>
    </message>
    <message>
        <source>below the last peak</source>
        <translation>abaixo do último pico</translation>
    </message>
    <message>
        <source>carry unwinds</source>
        <translation>desmonte de carry trades</translation>
    </message>
    <message>
        <source>A floor that rises with leverage, and more hedge as the market turns from calm to turbulent.</source>
        <translation>Um piso que sobe com a alavancagem, e mais hedge à medida que o mercado passa de calmo a turbulento.</translation>
    </message>
    <message>
        <source>One ratio, always.</source>
        <translation>Uma única razão, sempre.</translation>
    </message>
    <message>
        <source>Hedges what volatility is above a target, so that what is left open moves equally much at all times.</source>
        <translation>Faz hedge da volatilidade acima de um alvo, para que o que fica aberto se mova igualmente a todo momento.</translation>
    </message>
    <message>
        <source>The ratio that leaves the least variance, from how protected position and hedge move together.</source>
        <translation>A razão que deixa a menor variância, conforme a posição protegida e o hedge se movem juntos.</translation>
    </message>
    <message>
        <source>The smallest hedge that keeps the probability of liquidation under a limit, if margin is moved in time.</source>
        <translation>O menor hedge que mantém a probabilidade de liquidação abaixo de um limite, se a margem for movida a tempo.</translation>
    </message>
    <message>
        <source>The smallest hedge that keeps the loss in a stress move within a budget.</source>
        <translation>O menor hedge que mantém a perda em um movimento de estresse dentro de um orçamento.</translation>
    </message>
    <message>
        <source>Weighs the variance taken away against funding, and trades only where it pays its fee.</source>
        <translation>Pesa a variância eliminada contra o financiamento, e opera só onde compensa a taxa.</translation>
    </message>
    <message>
        <source>A weighted mean of the others.</source>
        <translation>Uma média ponderada das outras.</translation>
    </message>
    <message>
        <source>Minimum ratio</source>
        <translation>Razão mínima</translation>
    </message>
    <message>
        <source>Ratio per turn of leverage</source>
        <translation>Razão por vez de alavancagem</translation>
    </message>
    <message>
        <source>Reference leverage</source>
        <translation>Alavancagem de referência</translation>
    </message>
    <message>
        <source>Ratio when calm</source>
        <translation>Razão em mercado calmo</translation>
    </message>
    <message>
        <source>Ratio when normal</source>
        <translation>Razão em mercado normal</translation>
    </message>
    <message>
        <source>Ratio when turbulent</source>
        <translation>Razão em mercado turbulento</translation>
    </message>
    <message>
        <source>Maximum ratio</source>
        <translation>Razão máxima</translation>
    </message>
    <message>
        <source>Cap when sideways</source>
        <translation>Teto em mercado lateral</translation>
    </message>
    <message>
        <source>Sideways below</source>
        <translation>Lateral abaixo de</translation>
    </message>
    <message>
        <source>Static ratio</source>
        <translation>Razão estática</translation>
    </message>
    <message>
        <source>Target volatility</source>
        <translation>Volatilidade alvo</translation>
    </message>
    <message>
        <source>Calm below</source>
        <translation>Calmo abaixo de</translation>
    </message>
    <message>
        <source>Turbulent above</source>
        <translation>Turbulento acima de</translation>
    </message>
    <message>
        <source>Regime hysteresis</source>
        <translation>Histerese do regime</translation>
    </message>
    <message>
        <source>Volatility half-life</source>
        <translation>Meia-vida da volatilidade</translation>
    </message>
    <message>
        <source>Signals: tight to loose</source>
        <translation>Sinais: de estritos a frouxos</translation>
    </message>
    <message>
        <source>Ratio added by a signal</source>
        <translation>Razão somada por um sinal</translation>
    </message>
    <message>
        <source>Critical distance</source>
        <translation>Distância crítica</translation>
    </message>
    <message>
        <source>Critical ratio</source>
        <translation>Razão crítica</translation>
    </message>
    <message>
        <source>Largest touch probability</source>
        <translation>Maior probabilidade de toque</translation>
    </message>
    <message>
        <source>Touch horizon</source>
        <translation>Horizonte de toque</translation>
    </message>
    <message>
        <source>Stress move</source>
        <translation>Movimento de estresse</translation>
    </message>
    <message>
        <source>Loss budget</source>
        <translation>Orçamento de perda</translation>
    </message>
    <message>
        <source>Largest loss</source>
        <translation>Perda máxima</translation>
    </message>
    <message>
        <source>Safety of the hedge account</source>
        <translation>Segurança da conta de hedge</translation>
    </message>
    <message>
        <source>Risk aversion</source>
        <translation>Aversão ao risco</translation>
    </message>
    <message>
        <source>Least leverage to hedge</source>
        <translation>Alavancagem mínima para hedge</translation>
    </message>
    <message>
        <source>Least position to hedge</source>
        <translation>Posição mínima para hedge</translation>
    </message>
    <message>
        <source>No-trade band</source>
        <translation>Banda sem operações</translation>
    </message>
    <message>
        <source>Smallest trade</source>
        <translation>Operação mínima</translation>
    </message>
    <message>
        <source>Cool-down</source>
        <translation>Tempo de espera</translation>
    </message>
    <message>
        <source>Wait as maker</source>
        <translation>Espera como maker</translation>
    </message>
    <message>
        <source>Share of the depth</source>
        <translation>Parcela da profundidade</translation>
    </message>
    <message>
        <source>Price collar</source>
        <translation>Desvio de preço máximo</translation>
    </message>
    <message>
        <source>Largest order</source>
        <translation>Ordem máxima</translation>
    </message>
    <message>
        <source>Largest hedge position</source>
        <translation>Maior posição de hedge</translation>
    </message>
    <message>
        <source>Largest hedge ratio</source>
        <translation>Maior razão de hedge</translation>
    </message>
    <message>
        <source>Orders a minute</source>
        <translation>Ordens por minuto</translation>
    </message>
    <message>
        <source>Orders a day</source>
        <translation>Ordens por dia</translation>
    </message>
    <message>
        <source>Cancels a minute</source>
        <translation>Cancelamentos por minuto</translation>
    </message>
    <message>
        <source>Notional a day</source>
        <translation>Nocional por dia</translation>
    </message>
    <message>
        <source>Cost budget a day</source>
        <translation>Orçamento de custo por dia</translation>
    </message>
    <message>
        <source>Cost budget a month</source>
        <translation>Orçamento de custo por mês</translation>
    </message>
    <message>
        <source>Oldest market data</source>
        <translation>Idade máxima dos dados de mercado</translation>
    </message>
    <message>
        <source>Largest clock offset</source>
        <translation>Maior desvio do relógio</translation>
    </message>
    <message>
        <source>Weight: static</source>
        <translation>Peso: estática</translation>
    </message>
    <message>
        <source>Weight: regime-adaptive</source>
        <translation>Peso: adaptativa ao regime</translation>
    </message>
    <message>
        <source>Weight: inverse-volatility</source>
        <translation>Peso: volatilidade inversa</translation>
    </message>
    <message>
        <source>Weight: minimum-variance</source>
        <translation>Peso: variância mínima</translation>
    </message>
    <message>
        <source>Weight: liquidation-aware</source>
        <translation>Peso: sensível à liquidação</translation>
    </message>
    <message>
        <source>Weight: loss-budget</source>
        <translation>Peso: orçamento de perda</translation>
    </message>
    <message>
        <source>Weight: cost-aware</source>
        <translation>Peso: sensível ao custo</translation>
    </message>
    <message>
        <source>The hedge never falls below this share of the protected exposure, before leverage is counted.</source>
        <translation>O hedge nunca cai abaixo desta parcela da exposição protegida, antes de se considerar a alavancagem.</translation>
    </message>
    <message>
        <source>How much each turn of effective leverage above the reference raises the minimum ratio.</source>
        <translation>Quanto cada vez de alavancagem efetiva acima da referência eleva a razão mínima.</translation>
    </message>
    <message>
        <source>Effective leverage from which the minimum ratio starts to rise.</source>
        <translation>Alavancagem efetiva a partir da qual a razão mínima começa a subir.</translation>
    </message>
    <message>
        <source>Ratio aimed at in a calm market, where the minimum does not ask for more.</source>
        <translation>Razão visada em um mercado calmo, onde o mínimo não exige mais.</translation>
    </message>
    <message>
        <source>Ratio aimed at in a normal market.</source>
        <translation>Razão visada em um mercado normal.</translation>
    </message>
    <message>
        <source>Ratio aimed at in a turbulent market.</source>
        <translation>Razão visada em um mercado turbulento.</translation>
    </message>
    <message>
        <source>The hedge never exceeds this share of the protected exposure; 100 % is flat.</source>
        <translation>O hedge nunca excede esta parcela da exposição protegida; 100 % é neutro.</translation>
    </message>
    <message>
        <source>In a calm market without direction the hedge stays at or under this share: over-hedging there only costs. The minimum goes first.</source>
        <translation>Em um mercado calmo e sem direção, o hedge fica nesta parcela ou abaixo dela: hedge em excesso aí só custa. O mínimo tem prioridade.</translation>
    </message>
    <message>
        <source>The market counts as sideways while net move / travelled path of the last 60 candles is below this; 0 switches the cap off.</source>
        <translation>O mercado é considerado lateral enquanto movimento líquido / caminho percorrido das últimas 60 velas estiver abaixo disto; 0 desativa o teto.</translation>
    </message>
    <message>
        <source>The ratio of the static strategy.</source>
        <translation>A razão da estratégia estática.</translation>
    </message>
    <message>
        <source>Annualised volatility that the inverse-volatility strategy leaves open.</source>
        <translation>Volatilidade anualizada que a estratégia de volatilidade inversa deixa aberta.</translation>
    </message>
    <message>
        <source>Annualised volatility below which the market counts as calm.</source>
        <translation>Volatilidade anualizada abaixo da qual o mercado é considerado calmo.</translation>
    </message>
    <message>
        <source>Annualised volatility above which the market counts as turbulent.</source>
        <translation>Volatilidade anualizada acima da qual o mercado é considerado turbulento.</translation>
    </message>
    <message>
        <source>By how much a threshold must be passed on the way back before a regime is left.</source>
        <translation>Em quanto um limiar deve ser ultrapassado no caminho de volta antes de se deixar um regime.</translation>
    </message>
    <message>
        <source>Age at which a return counts half in the volatility that drives the regime; takes effect at the next start.</source>
        <translation>Idade em que um retorno conta a metade na volatilidade que determina o regime; vale a partir do próximo início.</translation>
    </message>
    <message>
        <source>When correlation signals act: 0 at small breaks of correlation and basis (early, often, dearer), 1 at large ones (late, seldom).</source>
        <translation>Quando os sinais de correlação agem: 0 em pequenas rupturas de correlação e base (cedo, muitas vezes, mais caro), 1 em grandes (tarde, raramente).</translation>
    </message>
    <message>
        <source>What an active correlation signal adds to the target; 0 switches the signals off.</source>
        <translation>O que um sinal de correlação ativo soma ao alvo; 0 desativa os sinais.</translation>
    </message>
    <message>
        <source>Liquidation nearer than this many expected one-day moves tightens the hedge, whatever the strategy says.</source>
        <translation>Liquidação a menos deste número de movimentos diários esperados reforça o hedge, diga o que disser a estratégia.</translation>
    </message>
    <message>
        <source>Ratio that the tightening reaches as the distance to liquidation goes to zero.</source>
        <translation>Razão que o reforço atinge quando a distância da liquidação tende a zero.</translation>
    </message>
    <message>
        <source>The liquidation-aware strategy keeps the probability of touching liquidation at or under this.</source>
        <translation>A estratégia sensível à liquidação mantém a probabilidade de tocar a liquidação neste valor ou abaixo.</translation>
    </message>
    <message>
        <source>Time within which that probability counts.</source>
        <translation>Tempo dentro do qual essa probabilidade conta.</translation>
    </message>
    <message>
        <source>The move against the position for which losses are bounded.</source>
        <translation>O movimento contra a posição para o qual as perdas são limitadas.</translation>
    </message>
    <message>
        <source>Share of the protected equity that the loss-budget strategy is ready to lose in a stress move.</source>
        <translation>Parcela do patrimônio protegido que a estratégia de orçamento de perda aceita perder em um movimento de estresse.</translation>
    </message>
    <message>
        <source>Whatever the strategy: the hedge is raised until a stress move costs no more than this share of the protected equity.</source>
        <translation>Seja qual for a estratégia: o hedge é elevado até que um movimento de estresse não custe mais que esta parcela do patrimônio protegido.</translation>
    </message>
    <message>
        <source>The hedge stays so small that its own account outlives a move of this many expected days against it; 0 switches that off.</source>
        <translation>O hedge fica pequeno o bastante para que sua própria conta sobreviva a um movimento deste número de dias esperados contra ele; 0 desativa isso.</translation>
    </message>
    <message>
        <source>Weight of variance against cost in the cost-aware strategy; higher hedges more.</source>
        <translation>Peso da variância contra o custo na estratégia sensível ao custo; valores maiores fazem mais hedge.</translation>
    </message>
    <message>
        <source>A position under this effective leverage is not hedged: it can hardly be liquidated, and the hedge would not pay.</source>
        <translation>Uma posição abaixo desta alavancagem efetiva não recebe hedge: dificilmente pode ser liquidada, e o hedge não compensaria.</translation>
    </message>
    <message>
        <source>A position of a smaller notional is not hedged: fees and the smallest trade would eat the use.</source>
        <translation>Uma posição de nocional menor não recebe hedge: as taxas e a menor operação consumiriam o proveito.</translation>
    </message>
    <message>
        <source>Half-width of the band around the target inside which nothing is traded.</source>
        <translation>Meia largura da banda em torno do alvo dentro da qual nada é operado.</translation>
    </message>
    <message>
        <source>Adjustments of a smaller notional wait.</source>
        <translation>Ajustes de nocional menor esperam.</translation>
    </message>
    <message>
        <source>Shortest time between two adjustments; not applied while liquidation is critical.</source>
        <translation>Menor tempo entre dois ajustes; não se aplica enquanto a liquidação for crítica.</translation>
    </message>
    <message>
        <source>How long an order may rest as maker before what is left of it takes liquidity; shorter as liquidation nears, 0 takes at once.</source>
        <translation>Por quanto tempo uma ordem pode ficar aberta como maker antes que o restante dela tome liquidez; menos à medida que a liquidação se aproxima, 0 toma na hora.</translation>
    </message>
    <message>
        <source>No order is larger than this share of what the book offers inside the price collar; the rest follows in further orders.</source>
        <translation>Nenhuma ordem é maior que esta parcela do que o livro oferece dentro do desvio de preço máximo; o resto segue em outras ordens.</translation>
    </message>
    <message>
        <source>An order&apos;s limit price is never farther than this from mark and index price.</source>
        <translation>O preço limite de uma ordem nunca fica mais longe que isto do preço de marcação e do índice.</translation>
    </message>
    <message>
        <source>Larger adjustments are split.</source>
        <translation>Ajustes maiores são divididos.</translation>
    </message>
    <message>
        <source>No order may take the hedge beyond this notional.</source>
        <translation>Nenhuma ordem pode levar o hedge além deste nocional.</translation>
    </message>
    <message>
        <source>No order may take the hedge beyond this share of the protected exposure, whatever the strategy or a manual ratio asks for.</source>
        <translation>Nenhuma ordem pode levar o hedge além desta parcela da exposição protegida, peçam o que pedirem a estratégia ou uma razão manual.</translation>
    </message>
    <message>
        <source>More hedge orders than this in one minute are held back.</source>
        <translation>Mais ordens de hedge que isto em um minuto são retidas.</translation>
    </message>
    <message>
        <source>More hedge orders than this in one UTC day are held back.</source>
        <translation>Mais ordens de hedge que isto em um dia UTC são retidas.</translation>
    </message>
    <message>
        <source>Past this many cancelled orders in one minute no new order rests as maker: all take liquidity at once.</source>
        <translation>Além deste número de ordens canceladas em um minuto, nenhuma ordem nova fica como maker: todas tomam liquidez na hora.</translation>
    </message>
    <message>
        <source>Once the orders of one UTC day add up to this, only reductions and critical tightening are traded.</source>
        <translation>Quando as ordens de um dia UTC somam isto, só são operados reduções e reforços críticos.</translation>
    </message>
    <message>
        <source>Once fees, funding and slippage of the day pass this, only reductions and critical tightening are traded.</source>
        <translation>Quando taxas, financiamento e slippage do dia passam disto, só são operados reduções e reforços críticos.</translation>
    </message>
    <message>
        <source>Once fees, funding and slippage of the month pass this, only reductions and critical tightening are traded.</source>
        <translation>Quando taxas, financiamento e slippage do mês passam disto, só são operados reduções e reforços críticos.</translation>
    </message>
    <message>
        <source>Market data older than this stop trading; account data twelve times as old.</source>
        <translation>Dados de mercado mais antigos que isto param as operações; dados da conta, com doze vezes essa idade.</translation>
    </message>
    <message>
        <source>A computer clock farther than this from the exchange&apos;s stops trading; the offset itself is measured and allowed for.</source>
        <translation>Um relógio do computador que difira mais que isto do relógio da exchange para as operações; o desvio em si é medido e compensado.</translation>
    </message>
    <message>
        <source>Share of the static strategy in the composite one; the weights are divided by their sum.</source>
        <translation>Parcela da estratégia estática na composta; os pesos são divididos pela sua soma.</translation>
    </message>
    <message>
        <source>Share of the regime-adaptive strategy in the composite one.</source>
        <translation>Parcela da estratégia adaptativa ao regime na composta.</translation>
    </message>
    <message>
        <source>Share of the inverse-volatility strategy in the composite one.</source>
        <translation>Parcela da estratégia de volatilidade inversa na composta.</translation>
    </message>
    <message>
        <source>Share of the minimum-variance strategy in the composite one.</source>
        <translation>Parcela da estratégia de variância mínima na composta.</translation>
    </message>
    <message>
        <source>Share of the liquidation-aware strategy in the composite one.</source>
        <translation>Parcela da estratégia sensível à liquidação na composta.</translation>
    </message>
    <message>
        <source>Share of the loss-budget strategy in the composite one.</source>
        <translation>Parcela da estratégia de orçamento de perda na composta.</translation>
    </message>
    <message>
        <source>Share of the cost-aware strategy in the composite one.</source>
        <translation>Parcela da estratégia sensível ao custo na composta.</translation>
    </message>
    <message>
        <source>Parameter set in force: %1.</source>
        <translation>Conjunto de parâmetros em vigor: %1.</translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation>Motivo: %1.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>linha %1: %2</translation>
    </message>
    <message>
        <source>this is not valid JSON</source>
        <translation>isto não é JSON válido</translation>
    </message>
    <message>
        <source>choose a file that Ballast has exported</source>
        <translation>escolha um arquivo que o Ballast exportou</translation>
    </message>
    <message>
        <source>the file holds no parameter set</source>
        <translation>o arquivo não contém um conjunto de parâmetros</translation>
    </message>
    <message>
        <source>the parameter set is of another version of the format</source>
        <translation>o conjunto de parâmetros é de outra versão do formato</translation>
    </message>
    <message>
        <source>update Ballast first</source>
        <translation>atualize o Ballast primeiro</translation>
    </message>
    <message>
        <source>there is no parameter &apos;%1&apos;</source>
        <translation>não existe o parâmetro &apos;%1&apos;</translation>
    </message>
    <message>
        <source>it may be of another version; leave it out</source>
        <translation>pode ser de outra versão; omita-o</translation>
    </message>
    <message>
        <source>%1 is no number</source>
        <translation>%1 não é um número</translation>
    </message>
    <message>
        <source>write it as a number, without quotes</source>
        <translation>escreva como número, sem aspas</translation>
    </message>
    <message>
        <source>%1 is no text</source>
        <translation>%1 não é um texto</translation>
    </message>
    <message>
        <source>write it in quotes</source>
        <translation>escreva entre aspas</translation>
    </message>
    <message>
        <source>the file %1 can&apos;t be read: %2</source>
        <translation>o arquivo %1 não pode ser lido: %2</translation>
    </message>
    <message>
        <source>check that it is there and may be read</source>
        <translation>verifique se ele existe e pode ser lido</translation>
    </message>
    <message>
        <source>the file %1 can&apos;t be written: %2</source>
        <translation>o arquivo %1 não pode ser gravado: %2</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>escolha outra pasta</translation>
    </message>
    <message>
        <source>a manual ratio must lie between 0 and the maximum ratio</source>
        <translation>uma razão manual deve ficar entre 0 e a razão máxima</translation>
    </message>
    <message>
        <source>choose 0 to %1 %</source>
        <translation>escolha de 0 a %1 %</translation>
    </message>
    <message>
        <source>the override would end before it starts</source>
        <translation>o ajuste manual terminaria antes de começar</translation>
    </message>
    <message>
        <source>choose a later expiry</source>
        <translation>escolha um vencimento posterior</translation>
    </message>
    <message>
        <source>%1 holds sessions on the simulated exchange, which are no evidence</source>
        <translation>%1 contém sessões na exchange simulada, que não são evidências</translation>
    </message>
    <message>
        <source>%1 holds sessions of another mode (%2), which are no evidence</source>
        <translation>%1 contém sessões de outro modo (%2), que não são evidências</translation>
    </message>
    <message>
        <source>run &apos;ballast %1&apos; at the exchange itself, and leave --db and --evidence out</source>
        <translation>execute &apos;ballast %1&apos; na própria exchange e omita --db e --evidence</translation>
    </message>
    <message>
        <source>Everything has been read anew since the clock jumped.</source>
        <translation>Desde o salto do relógio, tudo foi lido de novo.</translation>
    </message>
    <message>
        <source>No limit holds the hedge back any more.</source>
        <translation>Nenhum limite retém mais o hedge.</translation>
    </message>
    <message>
        <source>The hedge has cost %1 this day, its budget is %2: only what makes the hedge smaller, or is urgent because liquidation is near, is still sent.</source>
        <translation>O hedge custou %1 neste dia, seu orçamento é %2: só continua sendo enviado o que reduz o hedge ou o que é urgente porque a liquidação está próxima.</translation>
    </message>
    <message>
        <source>The hedge has cost %1 this month, its budget is %2: only what makes the hedge smaller, or is urgent because liquidation is near, is still sent.</source>
        <translation>O hedge custou %1 neste mês, seu orçamento é %2: só continua sendo enviado o que reduz o hedge ou o que é urgente porque a liquidação está próxima.</translation>
    </message>
    <message>
        <source>The hedge&apos;s cost of this day is within its budget.</source>
        <translation>O custo do hedge neste dia está dentro do orçamento.</translation>
    </message>
    <message>
        <source>The hedge&apos;s cost of this month is within its budget.</source>
        <translation>O custo do hedge neste mês está dentro do orçamento.</translation>
    </message>
    <message>
        <source>The hedge account no longer holds the position that is not the hedge.</source>
        <translation>A conta de hedge não tem mais a posição que não é o hedge.</translation>
    </message>
    <message>
        <source>The order that Ballast did not send no longer rests (%1).</source>
        <translation>A ordem que o Ballast não enviou não está mais aberta (%1).</translation>
    </message>
    <message>
        <source>The fate of the hedge order is known: %1.</source>
        <translation>Já se sabe o que houve com a ordem de hedge: %1.</translation>
    </message>
    <message>
        <source>The exchange takes hedge orders again.</source>
        <translation>A exchange aceita ordens de hedge de novo.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with the exchange&apos;s.</source>
        <translation>O relógio deste computador coincide com o da exchange.</translation>
    </message>
    <message>
        <source>The liquidation prices of %1 agree with the venue&apos;s again.</source>
        <translation>Os preços de liquidação de %1 coincidem de novo com os da exchange.</translation>
    </message>
    <message>
        <source>An order of the last session has no known end (%1); it is being asked for.</source>
        <translation>Uma ordem da última sessão não tem fim conhecido (%1); está sendo consultada.</translation>
    </message>
    <message>
        <source>No margin has to be moved any more.</source>
        <translation>Não é mais preciso mover margem.</translation>
    </message>
    <message>
        <source>Liquidation of %1 is %2 % away.</source>
        <translation>Para %1, a liquidação está a %2 % de distância.</translation>
    </message>
    <message>
        <source>Add %1 to the margin of that isolated position itself; a transfer to the account does not reach it, before %2 (the market gets there by then with 5 % probability).</source>
        <translation>Adicione %1 à margem da própria posição isolada antes das %2; uma transferência para a conta não chega a ela (o mercado chega lá até então com 5 % de probabilidade).</translation>
    </message>
    <message>
        <source>Add %1 to the margin of that isolated position itself; a transfer to the account does not reach it, at once.</source>
        <translation>Adicione imediatamente %1 à margem da própria posição isolada; uma transferência para a conta não chega a ela.</translation>
    </message>
    <message>
        <source>Move %1 from %2 to it, before %3 (the market gets there by then with 5 % probability).</source>
        <translation>Mova %1 para ela antes das %3; %2 pode ceder esse valor (o mercado chega lá até então com 5 % de probabilidade).</translation>
    </message>
    <message>
        <source>Move %1 from %2 to it, at once.</source>
        <translation>Mova %1 para ela imediatamente; %2 pode ceder esse valor.</translation>
    </message>
    <message>
        <source>It needs %1; %2 can spare %3, the rest has to come from elsewhere, before %4 (the market gets there by then with 5 % probability).</source>
        <translation>Ela precisa receber %1; %2 pode ceder %3, o resto tem de vir de outro lugar, antes das %4 (o mercado chega lá até então com 5 % de probabilidade).</translation>
    </message>
    <message>
        <source>It needs %1; %2 can spare %3, the rest has to come from elsewhere, at once.</source>
        <translation>Ela precisa receber %1; %2 pode ceder %3, o resto tem de vir de outro lugar, imediatamente.</translation>
    </message>
    <message>
        <source>Ballast moves no more by itself: %1 is the limit.</source>
        <translation>O Ballast não move mais que isso sozinho: o limite é %1.</translation>
    </message>
    <message>
        <source>what the hedge account can spare</source>
        <translation>o que a conta de hedge pode ceder</translation>
    </message>
    <message>
        <source>the largest transfer</source>
        <translation>a maior transferência</translation>
    </message>
    <message>
        <source>the transfers of a day</source>
        <translation>o total de transferências de um dia</translation>
    </message>
    <message>
        <source>the time between transfers</source>
        <translation>o tempo entre transferências</translation>
    </message>
    <message>
        <source>the smallest transfer</source>
        <translation>a menor transferência</translation>
    </message>
    <message>
        <source>Liquidation is %1 % away: %2 of margin are on their way from %3 to %4.</source>
        <translation>A liquidação está a %1 % de distância: %3 está transferindo %2 de margem para %4.</translation>
    </message>
    <message>
        <source>It is not known yet whether %1 have moved to %2; the exchange is asked.</source>
        <translation>Ainda não se sabe se %1 foram movidos para %2; a exchange está sendo consultada.</translation>
    </message>
    <message>
        <source>No word on a transfer of %1 to %2: its fate is being asked for, and nothing else is moved until it is known.</source>
        <translation>Sem notícia de uma transferência de %1 para %2: está sendo consultado o que houve com ela, e nada mais é movido até se saber.</translation>
    </message>
    <message>
        <source>A transfer of %1 to %2 was refused.</source>
        <translation>Uma transferência de %1 para %2 foi rejeitada.</translation>
    </message>
    <message>
        <source>A transfer of %1 to %2 never reached the exchange; it is tried again.</source>
        <translation>Uma transferência de %1 para %2 não chegou à exchange; ela será tentada de novo.</translation>
    </message>
    <message>
        <source>The exchange refused to move %1 to %2: %3. Move it by hand.</source>
        <translation>A exchange recusou mover %1 para %2: %3. Mova o valor manualmente.</translation>
    </message>
    <message>
        <source>%1 of margin have arrived in %2.</source>
        <translation>A transferência chegou: %2 recebeu %1 de margem.</translation>
    </message>
    <message>
        <source>A transfer of %1 of the last session to %2 has no known end; it is being asked for.</source>
        <translation>Uma transferência de %1 da última sessão para %2 não tem fim conhecido; está sendo consultada.</translation>
    </message>
    <message>
        <source>the hedge account</source>
        <translation>a conta de hedge</translation>
    </message>
    <message>
        <source>the protected account %1</source>
        <translation>a conta protegida %1</translation>
    </message>
    <message>
        <source>The engine works again.</source>
        <translation>O motor voltou a funcionar.</translation>
    </message>
    <message>
        <source>Ballast&apos;s engine stands still: nothing is watched, and nothing is hedged. End Ballast and start it again.</source>
        <translation>O motor do Ballast está parado: nada é vigiado e nenhum hedge é feito. Encerre o Ballast e inicie-o de novo.</translation>
    </message>
    <message>
        <source>The order journal can be written again.</source>
        <translation>O diário de ordens pode ser gravado de novo.</translation>
    </message>
    <message>
        <source>The order journal can&apos;t be written, and no order leaves before it is: %1</source>
        <translation>Não é possível gravar o diário de ordens, e nenhuma ordem sai antes disso: %1</translation>
    </message>
    <message>
        <source>History can&apos;t be written, and waits in memory: %1</source>
        <translation>Não é possível gravar o histórico, e ele espera na memória: %1</translation>
    </message>
    <message>
        <source>History is written again; nothing of it was lost.</source>
        <translation>O histórico está sendo gravado de novo; nada dele se perdeu.</translation>
    </message>
    <message>
        <source>A record could not be kept: %1</source>
        <translation>Não foi possível guardar um registro: %1</translation>
    </message>
    <message>
        <source>The history was not backed up: %1</source>
        <translation>Não foi feito backup do histórico: %1</translation>
    </message>
    <message>
        <source>The history is backed up.</source>
        <translation>O backup do histórico está feito.</translation>
    </message>
    <message>
        <source>there is nothing to report yet in %1</source>
        <translation>ainda não há nada a relatar em %1</translation>
    </message>
    <message>
        <source>there is no time zone &apos;%1&apos;</source>
        <translation>não existe o fuso horário “%1”</translation>
    </message>
    <message>
        <source>give an IANA name such as Europe/Berlin, America/New_York or UTC</source>
        <translation>informe um nome IANA como Europe/Berlin, America/New_York ou UTC</translation>
    </message>
    <message>
        <source>Move margin below</source>
        <translation>Mover margem abaixo de</translation>
    </message>
    <message>
        <source>When liquidation of the protected position is nearer than this, margin has to be moved to its account; 0 switches the margin bridge off.</source>
        <translation>Quando a liquidação da posição protegida está mais próxima que isto, é preciso mover margem para a conta dela; 0 desativa a ponte de margem.</translation>
    </message>
    <message>
        <source>Distance to restore</source>
        <translation>Distância a restabelecer</translation>
    </message>
    <message>
        <source>As much margin is moved as puts liquidation this far away again.</source>
        <translation>Move-se tanta margem quanto necessário para que a liquidação volte a ficar a esta distância.</translation>
    </message>
    <message>
        <source>Distance the hedge keeps</source>
        <translation>Distância que o hedge mantém</translation>
    </message>
    <message>
        <source>The hedge account parts only with what it does not need to outlive a move of this size against it.</source>
        <translation>A conta de hedge só cede o que não precisa para sobreviver a um movimento deste tamanho contra ela.</translation>
    </message>
    <message>
        <source>Largest transfer</source>
        <translation>Maior transferência</translation>
    </message>
    <message>
        <source>No single transfer between own accounts is larger; the rest follows later.</source>
        <translation>Nenhuma transferência individual entre contas próprias é maior; o resto segue depois.</translation>
    </message>
    <message>
        <source>Transfers a day</source>
        <translation>Transferências por dia</translation>
    </message>
    <message>
        <source>Once the transfers of one UTC day add up to this, no more is moved; the alert then names what is missing.</source>
        <translation>Quando as transferências de um dia UTC somam isto, nada mais é movido; o alerta informa então o que falta.</translation>
    </message>
    <message>
        <source>Time between transfers</source>
        <translation>Tempo entre transferências</translation>
    </message>
    <message>
        <source>Shortest time between two transfers, and after one that was refused.</source>
        <translation>Menor tempo entre duas transferências, e depois de uma rejeitada.</translation>
    </message>
    <message>
        <source>last value</source>
        <translation>último valor</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Trading is paused and resting orders of the hedge account are cancelled. No hedge position is known.</source>
        <translation>As operações são pausadas e as ordens abertas da conta de hedge são canceladas. Nenhuma posição de hedge é conhecida.</translation>
    </message>
    <message>
        <source>Trading is paused, resting orders of the hedge account are cancelled, and its position of %1 %2 (about %3) is closed at the market.</source>
        <translation>As operações são pausadas, as ordens abertas da conta de hedge são canceladas e sua posição de %1 %2 (cerca de %3) é fechada a mercado.</translation>
    </message>
    <message>
        <source>It does not touch the protected account: its %1 %2 stay open, without a hedge, until you resume.</source>
        <translation>Não toca na conta protegida: seus %1 %2 continuam abertos, sem hedge, até você retomar.</translation>
    </message>
    <message>
        <source>Flatten the hedge</source>
        <translation>Zerar o hedge</translation>
    </message>
    <message>
        <source>Keep the hedge</source>
        <translation>Manter o hedge</translation>
    </message>
    <message>
        <source>Hold to flatten</source>
        <translation>Segure para zerar</translation>
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
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sim</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Não</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Ballast %1. Report %2, time zone %3.</source>
        <translation>Ballast %1. Relatório %2, fuso horário %3.</translation>
    </message>
    <message>
        <source>The first %1 of %2. All of them are in the CSV files, the workbook and the JSON.</source>
        <translation>Os primeiros %1 de %2. Todos estão nos arquivos CSV, na planilha e no JSON.</translation>
    </message>
    <message>
        <source>Report of the year %1</source>
        <translation>Relatório do ano %1</translation>
    </message>
    <message>
        <source>Monthly report, %1</source>
        <translation>Relatório mensal, %1</translation>
    </message>
    <message>
        <source>%1, from the change of the clock %2</source>
        <translation>%1, a partir da mudança de horário %2</translation>
    </message>
    <message>
        <source>Period %1 to %2. Times in %3 (%4) where nothing else is said; the period in UTC: %5 to %6.</source>
        <translation>Período de %1 a %2. Horários em %3 (%4) onde nada mais é dito; o período em UTC: de %5 a %6.</translation>
    </message>
    <message>
        <source>The period is not over: what is shown ends with the newest sample, at %1.</source>
        <translation>O período não terminou: o que se mostra acaba na amostra mais recente, às %1.</translation>
    </message>
    <message>
        <source>No session of Ballast ran in this period. There is no statement; what was booked is listed all the same.</source>
        <translation>Nenhuma sessão do Ballast rodou neste período. Não há extrato; ainda assim, o que foi lançado é listado.</translation>
    </message>
    <message>
        <source>A session ran for %1 of the period so far. Opening: %2. Closing: %3.</source>
        <translation>Uma sessão rodou durante %1 do período até agora. Abertura: %2. Fechamento: %3.</translation>
    </message>
    <message>
        <source>Ballast was not running when the period began: the statement opens with the closing of the one before, so that nothing falls between the two.</source>
        <translation>O Ballast não estava rodando quando o período começou: o extrato abre com o fechamento do anterior, para que nada caia entre os dois.</translation>
    </message>
    <message>
        <source>The database begins within this period: the statement opens with the first sample, not with the first of the month.</source>
        <translation>O banco de dados começa dentro deste período: o extrato abre com a primeira amostra, não com o dia primeiro do mês.</translation>
    </message>
    <message>
        <source>Closing equity</source>
        <translation>Patrimônio no fechamento</translation>
    </message>
    <message>
        <source>Result without transfers</source>
        <translation>Resultado sem transferências</translation>
    </message>
    <message>
        <source>Cost of the hedge</source>
        <translation>Custo do hedge</translation>
    </message>
    <message>
        <source>%1, %2 of what it protects</source>
        <translation>%1, %2 do que protege</translation>
    </message>
    <message>
        <source>Variance removed</source>
        <translation>Variância eliminada</translation>
    </message>
    <message>
        <source>hourly changes, %1 hours</source>
        <translation>variações horárias, %1 horas</translation>
    </message>
    <message>
        <source>Deepest drawdown</source>
        <translation>Maior drawdown</translation>
    </message>
    <message>
        <source>without the hedge %1</source>
        <translation>sem o hedge %1</translation>
    </message>
    <message>
        <source>Nearest to liquidation</source>
        <translation>Mais perto da liquidação</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas as contas</translation>
    </message>
    <message>
        <source>Core (protected)</source>
        <translation>Principal (protegida)</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>Hedge</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Extrato</translation>
    </message>
    <message>
        <source>Amounts in %1</source>
        <translation>Valores em %1</translation>
    </message>
    <message>
        <source>Opening equity</source>
        <translation>Patrimônio na abertura</translation>
    </message>
    <message>
        <source>Realised P&amp;L</source>
        <translation>PnL realizado</translation>
    </message>
    <message>
        <source>Change of unrealised P&amp;L</source>
        <translation>Variação do PnL não realizado</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Taxas</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financiamento</translation>
    </message>
    <message>
        <source>Transfers in</source>
        <translation>Transferências recebidas</translation>
    </message>
    <message>
        <source>Transfers out</source>
        <translation>Transferências enviadas</translation>
    </message>
    <message>
        <source>Not explained</source>
        <translation>Não explicado</translation>
    </message>
    <message>
        <source>The part that is not explained is what the equities moved beyond everything that was told: liquidation fees, interest, trades and transfers while Ballast was not running, or an equity sampled between two bookings.</source>
        <translation>A parte não explicada é o que os patrimônios se moveram além de tudo o que foi informado: taxas de liquidação, juros, operações e transferências enquanto o Ballast não rodava, ou um patrimônio amostrado entre dois lançamentos.</translation>
    </message>
    <message>
        <source>Where the change of unrealised P&amp;L is —, a position or its price at one of the ends is not known; it is then part of what is not explained.</source>
        <translation>Onde a variação do PnL não realizado é —, uma posição ou seu preço em uma das pontas não é conhecido; ela faz então parte do não explicado.</translation>
    </message>
    <message>
        <source>With the hedge and without it</source>
        <translation>Com o hedge e sem ele</translation>
    </message>
    <message>
        <source>Nothing was sampled that could be compared.</source>
        <translation>Nada foi amostrado que se pudesse comparar.</translation>
    </message>
    <message>
        <source>With the hedge</source>
        <translation>Com o hedge</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sem ele</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Worst hour</source>
        <translation>Pior hora</translation>
    </message>
    <message>
        <source>Effectiveness: %1 of the variance of hourly changes was removed (%2 hours compared, 24 are needed).</source>
        <translation>Eficácia: %1 da variância das variações horárias foi eliminado (%2 horas comparadas, são necessárias 24).</translation>
    </message>
    <message>
        <source>Equity, %1</source>
        <translation>Patrimônio, %1</translation>
    </message>
    <message>
        <source>Equity of all accounts with the hedge and without it, transfers taken out.</source>
        <translation>Patrimônio de todas as contas com o hedge e sem ele, descontadas as transferências.</translation>
    </message>
    <message>
        <source>without the hedge</source>
        <translation>sem o hedge</translation>
    </message>
    <message>
        <source>with the hedge</source>
        <translation>com o hedge</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>Drawdown</translation>
    </message>
    <message>
        <source>Fall below the highest equity so far, with the hedge and without it.</source>
        <translation>Queda abaixo do maior patrimônio até então, com o hedge e sem ele.</translation>
    </message>
    <message>
        <source>What the hedge cost</source>
        <translation>Quanto custou o hedge</translation>
    </message>
    <message>
        <source>Paid, %1</source>
        <translation>Pago, %1</translation>
    </message>
    <message>
        <source>Of protected value</source>
        <translation>Do valor protegido</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalhe</translation>
    </message>
    <message>
        <source>Maker fees</source>
        <translation>Taxas maker</translation>
    </message>
    <message>
        <source>%1 fills</source>
        <translation>%1 execuções</translation>
    </message>
    <message>
        <source>Taker fees</source>
        <translation>Taxas taker</translation>
    </message>
    <message>
        <source>%1 payments; received %2, paid %3</source>
        <translation>%1 pagamentos; recebido %2, pago %3</translation>
    </message>
    <message>
        <source>Slippage (estimate)</source>
        <translation>Slippage (estimativa)</translation>
    </message>
    <message>
        <source>against the mid price at the decision; part of the realised P&amp;L</source>
        <translation>em relação ao preço médio (mid) na decisão; parte do PnL realizado</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>No total</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 por dia</translation>
    </message>
    <message>
        <source>Protected value: the mean notional of the protected positions in %1 while there was one, %2. Traded volume of the hedge: %3.</source>
        <translation>Valor protegido: o nocional médio das posições protegidas em %1 enquanto houve alguma, %2. Volume negociado do hedge: %3.</translation>
    </message>
    <message>
        <source>%1 fees were paid in another currency: they stand in that currency&apos;s statement, not here.</source>
        <translation>%1 taxas foram pagas em outra moeda: constam do extrato dessa moeda, não aqui.</translation>
    </message>
    <message>
        <source>Fees, funding and slippage by day, %1</source>
        <translation>Taxas, financiamento e slippage por dia, %1</translation>
    </message>
    <message>
        <source>Cost of the hedge of each day; paid above zero.</source>
        <translation>Custo do hedge de cada dia; pago acima de zero.</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>custo</translation>
    </message>
    <message>
        <source>Distance to liquidation</source>
        <translation>Distância da liquidação</translation>
    </message>
    <message>
        <source>nearest of the day</source>
        <translation>menor do dia</translation>
    </message>
    <message>
        <source>No protected position with a liquidation price was sampled.</source>
        <translation>Nenhuma posição protegida com preço de liquidação foi amostrada.</translation>
    </message>
    <message>
        <source>The smallest distance of the period was %1 of the price, at %2.</source>
        <translation>A menor distância do período foi de %1 do preço, às %2.</translation>
    </message>
    <message>
        <source>Of the protected position that would be liquidated first, by Ballast&apos;s own calculation, sampled once a minute. A hedge in another account does not move this price; only margin does.</source>
        <translation>Da posição protegida que seria liquidada primeiro, pelo cálculo do próprio Ballast, amostrada uma vez por minuto. Um hedge em outra conta não desloca este preço; só margem o faz.</translation>
    </message>
    <message>
        <source>Smallest distance to liquidation by day</source>
        <translation>Menor distância da liquidação por dia</translation>
    </message>
    <message>
        <source>Smallest distance of each day, as a share of the price.</source>
        <translation>Menor distância de cada dia, como parcela do preço.</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Dia a dia</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Execuções</translation>
    </message>
    <message>
        <source>Slippage</source>
        <translation>Slippage</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Patrimônio</translation>
    </message>
    <message>
        <source>Without the hedge</source>
        <translation>Sem o hedge</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Observado</translation>
    </message>
    <message>
        <source>Fills to slippage: hedge account, %1, paid above zero. Equity and without the hedge: changes of all accounts while a session ran, transfers taken out. Days begin at midnight in %2.</source>
        <translation>De execuções a slippage: conta de hedge, %1, pago acima de zero. Patrimônio e sem o hedge: variações de todas as contas enquanto uma sessão rodava, descontadas as transferências. Os dias começam à meia-noite em %2.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisões</translation>
    </message>
    <message>
        <source>No decision was recorded.</source>
        <translation>Nenhuma decisão foi registrada.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Share of the time</source>
        <translation>Parcela do tempo</translation>
    </message>
    <message>
        <source>%1 decisions were recorded.</source>
        <translation>%1 decisões foram registradas.</translation>
    </message>
    <message>
        <source>Decisions that sent an order</source>
        <translation>Decisões que enviaram uma ordem</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Razão</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Alvo</translation>
    </message>
    <message>
        <source>Order, %1</source>
        <translation>Ordem, %1</translation>
    </message>
    <message>
        <source>Expected cost</source>
        <translation>Custo esperado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>order sent</source>
        <translation>ordem enviada</translation>
    </message>
    <message>
        <source>Overrides and other interventions</source>
        <translation>Ajustes manuais e outras intervenções</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceito</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>recusado: %1</translation>
    </message>
    <message>
        <source>There were none.</source>
        <translation>Não houve.</translation>
    </message>
    <message>
        <source>The window came to the front %1 times.</source>
        <translation>A janela veio para a frente %1 vezes.</translation>
    </message>
    <message>
        <source>mode %1, strategy %2</source>
        <translation>modo %1, estratégia %2</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravidade</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>crítico</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Lançamentos</translation>
    </message>
    <message>
        <source>%1 orders were made: %2 filled, %3 cancelled, %4 expired, %5 refused, %6 without a known end.</source>
        <translation>%1 ordens foram criadas: %2 executadas, %3 canceladas, %4 expiradas, %5 rejeitadas, %6 sem fim conhecido.</translation>
    </message>
    <message>
        <source>There were no fills, no funding payments and no transfers.</source>
        <translation>Não houve execuções, pagamentos de financiamento nem transferências.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Taxa</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>buy</source>
        <translation>compra</translation>
    </message>
    <message>
        <source>sell</source>
        <translation>venda</translation>
    </message>
    <message>
        <source>maker</source>
        <translation>maker</translation>
    </message>
    <message>
        <source>taker</source>
        <translation>taker</translation>
    </message>
    <message>
        <source>Funding payments</source>
        <translation>Pagamentos de financiamento</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transferências</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>Contraparte</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>externo</translation>
    </message>
    <message>
        <source>† Before the period began, and after the last statement closed: counted in this one.</source>
        <translation>† Antes do início do período e após o fechamento do último extrato: contado neste.</translation>
    </message>
    <message>
        <source>* Outside of the sampled time: not in this statement; after the closing it is in the next one.</source>
        <translation>* Fora do tempo amostrado: não está neste extrato; após o fechamento, está no próximo.</translation>
    </message>
    <message>
        <source>Method and signs</source>
        <translation>Método e sinais</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>January %1</source>
        <translation>Janeiro de %1</translation>
    </message>
    <message>
        <source>February %1</source>
        <translation>Fevereiro de %1</translation>
    </message>
    <message>
        <source>March %1</source>
        <translation>Março de %1</translation>
    </message>
    <message>
        <source>April %1</source>
        <translation>Abril de %1</translation>
    </message>
    <message>
        <source>May %1</source>
        <translation>Maio de %1</translation>
    </message>
    <message>
        <source>June %1</source>
        <translation>Junho de %1</translation>
    </message>
    <message>
        <source>July %1</source>
        <translation>Julho de %1</translation>
    </message>
    <message>
        <source>August %1</source>
        <translation>Agosto de %1</translation>
    </message>
    <message>
        <source>September %1</source>
        <translation>Setembro de %1</translation>
    </message>
    <message>
        <source>October %1</source>
        <translation>Outubro de %1</translation>
    </message>
    <message>
        <source>November %1</source>
        <translation>Novembro de %1</translation>
    </message>
    <message>
        <source>December %1</source>
        <translation>Dezembro de %1</translation>
    </message>
    <message>
        <source>not armed</source>
        <translation>não armado</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>only watching</source>
        <translation>só observando</translation>
    </message>
    <message>
        <source>no protected position</source>
        <translation>sem posição protegida</translation>
    </message>
    <message>
        <source>market data too old</source>
        <translation>dados de mercado antigos demais</translation>
    </message>
    <message>
        <source>account data too old</source>
        <translation>dados da conta antigos demais</translation>
    </message>
    <message>
        <source>no volatility yet</source>
        <translation>ainda sem volatilidade</translation>
    </message>
    <message>
        <source>order book not usable</source>
        <translation>livro de ordens não utilizável</translation>
    </message>
    <message>
        <source>an order was on its way</source>
        <translation>uma ordem estava a caminho</translation>
    </message>
    <message>
        <source>position not confirmed</source>
        <translation>posição não confirmada</translation>
    </message>
    <message>
        <source>an order&apos;s fate was unknown</source>
        <translation>não se sabia o que houve com uma ordem</translation>
    </message>
    <message>
        <source>inside the band</source>
        <translation>dentro da banda</translation>
    </message>
    <message>
        <source>cooling down</source>
        <translation>em tempo de espera</translation>
    </message>
    <message>
        <source>below the smallest trade</source>
        <translation>abaixo da menor operação</translation>
    </message>
    <message>
        <source>cost budget used up</source>
        <translation>orçamento de custo esgotado</translation>
    </message>
    <message>
        <source>no free margin</source>
        <translation>sem margem livre</translation>
    </message>
    <message>
        <source>a hard limit</source>
        <translation>um limite rígido</translation>
    </message>
    <message>
        <source>somebody else traded</source>
        <translation>outra pessoa operou</translation>
    </message>
    <message>
        <source>clock off</source>
        <translation>relógio desajustado</translation>
    </message>
    <message>
        <source>not reconciled yet</source>
        <translation>ainda não conciliado</translation>
    </message>
    <message>
        <source>Closing = opening + realised P&amp;L + change of unrealised P&amp;L - fees + funding + transfers + what is not explained. Fees paid stand with a minus in the statement, funding received with a plus.</source>
        <translation>Fechamento = abertura + PnL realizado + variação do PnL não realizado - taxas + financiamento + transferências + o não explicado. No extrato, taxas pagas levam um menos e financiamento recebido, um mais.</translation>
    </message>
    <message>
        <source>Fills, fees, funding and transfers are the exchange&apos;s own bookings, kept as exact decimals and added in the currency in which they were booked; nothing is converted. Fees in another currency have a statement of their own.</source>
        <translation>Execuções, taxas, financiamento e transferências são os lançamentos da própria exchange, guardados como decimais exatos e somados na moeda em que foram lançados; nada é convertido. Taxas em outra moeda têm um extrato próprio.</translation>
    </message>
    <message>
        <source>Equities are sampled once a minute: wallet plus unrealised P&amp;L at the mark price. They are known for all protected accounts together and for the hedge account; a protected account that is one of several shows its bookings only.</source>
        <translation>Os patrimônios são amostrados uma vez por minuto: carteira mais PnL não realizado ao preço de marcação. São conhecidos para todas as contas protegidas juntas e para a conta de hedge; uma conta protegida que é uma entre várias mostra só seus lançamentos.</translation>
    </message>
    <message>
        <source>The change of unrealised P&amp;L is what the trades and the marks at both ends made of the positions, less what of that was realised. It needs no entry price.</source>
        <translation>A variação do PnL não realizado é o que as operações e as marcações nas duas pontas fizeram das posições, menos o que disso foi realizado. Não precisa de preço de entrada.</translation>
    </message>
    <message>
        <source>Without the hedge: the protected accounts as they were, plus what the hedge account held when its session began, untouched. It begins anew with each session; a time in which no session ran is in neither figure.</source>
        <translation>Sem o hedge: as contas protegidas como estavam, mais o que a conta de hedge tinha quando sua sessão começou, intacto. Recomeça a cada sessão; um tempo em que nenhuma sessão rodou não está em nenhum dos dois números.</translation>
    </message>
    <message>
        <source>Effectiveness is one minus the ratio of the variances of hourly changes, with and without the hedge. Drawdown is the fall below the highest equity so far, as a fraction.</source>
        <translation>A eficácia é um menos a razão das variâncias das variações horárias, com e sem o hedge. O drawdown é a queda abaixo do maior patrimônio até então, como fração.</translation>
    </message>
    <message>
        <source>Costs of the hedge: fees and funding as booked in the hedge account, paid above zero; slippage is an estimate against the mid price at the decision, and is part of the realised P&amp;L already.</source>
        <translation>Custos do hedge: taxas e financiamento conforme lançados na conta de hedge, pago acima de zero; o slippage é uma estimativa em relação ao preço médio (mid) na decisão, e já faz parte do PnL realizado.</translation>
    </message>
    <message>
        <source>A hedge in another account offsets losses of equity. It does not move the liquidation price of the protected position.</source>
        <translation>Um hedge em outra conta compensa perdas de patrimônio. Ele não desloca o preço de liquidação da posição protegida.</translation>
    </message>
    <message>
        <source>This report is no tax advice. The tax files hold realised P&amp;L, fees and funding apart, so that nothing is counted twice.</source>
        <translation>Este relatório não é consultoria tributária. Os arquivos fiscais mantêm PnL realizado, taxas e financiamento separados, para que nada seja contado duas vezes.</translation>
    </message>
    <message>
        <source>A session ran for %1 of the period. Opening: %2. Closing: %3.</source>
        <translation>Uma sessão esteve em execução durante %1 do período. Abertura: %2. Fechamento: %3.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Ballast can&apos;t start</source>
        <translation>O Ballast não consegue iniciar</translation>
    </message>
</context>
<context>
    <name>ballast::app::SessionDesk</name>
    <message>
        <source>Simulated exchange</source>
        <translation>Exchange simulada</translation>
    </message>
    <message>
        <source>Binance testnet</source>
        <translation>Testnet da Binance</translation>
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
        <translation>Sobre o Ballast</translation>
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
        <translation>Commit %1</translation>
    </message>
    <message>
        <source>Keeps a measured hedge beside leveraged Ethereum positions.
Free software under the GNU General Public License, version 3 or later. No warranty.</source>
        <translation>Mantém um hedge medido ao lado de posições alavancadas em Ethereum.
Software livre sob a Licença Pública Geral GNU, versão 3 ou posterior. Sem garantia.</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Sobre o Qt</translation>
    </message>
    <message>
        <source>▲ Buy</source>
        <translation>▲ Compra</translation>
    </message>
    <message>
        <source>▼ Sell</source>
        <translation>▼ Venda</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
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
        <translation>, só reduzir</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planejada</translation>
    </message>
    <message>
        <source>Journalled</source>
        <translation>Registrada</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>Aberta</translation>
    </message>
    <message>
        <source>Partly filled</source>
        <translation>Exec. parcial</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Executada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirada</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rejeitada</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>▲ Warning</source>
        <translation>▲ Aviso</translation>
    </message>
    <message>
        <source>■ Critical</source>
        <translation>■ Crítico</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Médio</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID do cliente</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Notional</source>
        <translation>Nocional</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Taxa</translation>
    </message>
    <message>
        <source>Paid is +, a rebate is −</source>
        <translation>Pago é +, um rebate é −</translation>
    </message>
    <message>
        <source>Realised P&amp;L</source>
        <translation>PnL realizado</translation>
    </message>
    <message>
        <source>Without fees</source>
        <translation>Sem taxas</translation>
    </message>
    <message>
        <source>Liquidity</source>
        <translation>Liquidez</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Maker</translation>
    </message>
    <message>
        <source>Taker</source>
        <translation>Taker</translation>
    </message>
    <message>
        <source>Trade id</source>
        <translation>ID da operação</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravidade</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>No hedge order yet.</source>
        <translation>Nenhuma ordem de hedge ainda.</translation>
    </message>
    <message>
        <source>No fill yet.</source>
        <translation>Nenhuma execução ainda.</translation>
    </message>
    <message>
        <source>Nothing to report.</source>
        <translation>Nada a informar.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>When it was told first</source>
        <translation>Quando foi informado pela primeira vez</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>O que está errado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Vezes</translation>
    </message>
    <message>
        <source>How often it happened</source>
        <translation>Quantas vezes aconteceu</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>Avisado a</translation>
    </message>
    <message>
        <source>✓ delivered, ✕ not delivered, … on its way</source>
        <translation>✓ entregue, ✕ não entregue, … a caminho</translation>
    </message>
    <message>
        <source>Mark price</source>
        <translation>Preço de marcação</translation>
    </message>
    <message>
        <source>Protected delta</source>
        <translation>Delta protegido</translation>
    </message>
    <message>
        <source>Hedge delta</source>
        <translation>Delta do hedge</translation>
    </message>
    <message>
        <source>Effective leverage</source>
        <translation>Alavancagem efetiva</translation>
    </message>
    <message>
        <source>Volatility, a year</source>
        <translation>Volatilidade, ao ano</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>Regime</translation>
    </message>
    <message>
        <source>Liquidation distance</source>
        <translation>Distância da liquidação</translation>
    </message>
    <message>
        <source>in expected moves</source>
        <translation>em movimentos esperados</translation>
    </message>
    <message>
        <source>Funding rate</source>
        <translation>Taxa de financiamento</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>Trend efficiency</source>
        <translation>Eficiência da tendência</translation>
    </message>
    <message>
        <source>Market data age</source>
        <translation>Idade dos dados de mercado</translation>
    </message>
    <message>
        <source>Account data age</source>
        <translation>Idade dos dados da conta</translation>
    </message>
    <message>
        <source>Ratio before</source>
        <translation>Razão anterior</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <source>Expected cost</source>
        <translation>Custo esperado</translation>
    </message>
    <message>
        <source>Risk removed, a day</source>
        <translation>Risco removido, por dia</translation>
    </message>
    <message>
        <source>Minimum ratio</source>
        <translation>Razão mínima</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>Alavancagem</translation>
    </message>
    <message>
        <source>Market regime</source>
        <translation>Regime de mercado</translation>
    </message>
    <message>
        <source>Static ratio</source>
        <translation>Razão estática</translation>
    </message>
    <message>
        <source>Volatility above target</source>
        <translation>Volatilidade acima do alvo</translation>
    </message>
    <message>
        <source>Variance taken away</source>
        <translation>Variância removida</translation>
    </message>
    <message>
        <source>Keeping liquidation unlikely</source>
        <translation>Manter a liquidação improvável</translation>
    </message>
    <message>
        <source>Keeping the loss budget</source>
        <translation>Respeitar o orçamento de perda</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financiamento</translation>
    </message>
    <message>
        <source>Near liquidation</source>
        <translation>Perto da liquidação</translation>
    </message>
    <message>
        <source>Manual override</source>
        <translation>Ajuste manual</translation>
    </message>
    <message>
        <source>Guardrails</source>
        <translation>Salvaguardas</translation>
    </message>
    <message>
        <source>Maximum ratio</source>
        <translation>Razão máxima</translation>
    </message>
    <message>
        <source>No-trade band</source>
        <translation>Banda sem operações</translation>
    </message>
    <message>
        <source>Cool-down</source>
        <translation>Tempo de espera</translation>
    </message>
    <message>
        <source>Smallest trade</source>
        <translation>Operação mínima</translation>
    </message>
    <message>
        <source>Daily cost budget</source>
        <translation>Orçamento de custo diário</translation>
    </message>
    <message>
        <source>Largest order</source>
        <translation>Ordem máxima</translation>
    </message>
    <message>
        <source>Largest position</source>
        <translation>Posição máxima</translation>
    </message>
    <message>
        <source>Orders a minute</source>
        <translation>Ordens por minuto</translation>
    </message>
    <message>
        <source>Never through flat</source>
        <translation>Nunca cruzar o zero</translation>
    </message>
    <message>
        <source>Largest loss</source>
        <translation>Perda máxima</translation>
    </message>
    <message>
        <source>Cap when sideways</source>
        <translation>Teto em mercado lateral</translation>
    </message>
    <message>
        <source>Safety of the hedge account</source>
        <translation>Segurança da conta de hedge</translation>
    </message>
    <message>
        <source>Too small to pay</source>
        <translation>Pequena demais para compensar</translation>
    </message>
    <message>
        <source>Monthly cost budget</source>
        <translation>Orçamento de custo mensal</translation>
    </message>
    <message>
        <source>Free margin of the hedge account</source>
        <translation>Margem livre da conta de hedge</translation>
    </message>
    <message>
        <source>○ Held</source>
        <translation>○ Mantido</translation>
    </message>
    <message>
        <source>▲ Increased</source>
        <translation>▲ Aumentado</translation>
    </message>
    <message>
        <source>▼ Reduced</source>
        <translation>▼ Reduzido</translation>
    </message>
    <message>
        <source>■ Closed</source>
        <translation>■ Fechado</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Calmo</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Turbulent</source>
        <translation>Turbulento</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>em ordem</translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation>vale conferir</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusado</translation>
    </message>
    <message>
        <source>being asked</source>
        <translation>consultando</translation>
    </message>
    <message>
        <source>Net exposure</source>
        <translation>Exposição líquida</translation>
    </message>
    <message>
        <source>Delta of the protected positions plus delta of the hedge.</source>
        <translation>Delta das posições protegidas mais delta do hedge.</translation>
    </message>
    <message>
        <source>Coins of the base currency; long +, short −.</source>
        <translation>Unidades da moeda base; long +, short −.</translation>
    </message>
    <message>
        <source>Positions as the exchange reports them.</source>
        <translation>Posições conforme a exchange as informa.</translation>
    </message>
    <message>
        <source>Hedge ratio</source>
        <translation>Razão de hedge</translation>
    </message>
    <message>
        <source>Minus the hedge&apos;s delta over the protected delta.</source>
        <translation>Menos o delta do hedge sobre o delta protegido.</translation>
    </message>
    <message>
        <source>%; 0 % is no hedge, 100 % is flat.</source>
        <translation>%; 0 % é sem hedge, 100 % é neutro.</translation>
    </message>
    <message>
        <source>Positions of both accounts, at the mark price.</source>
        <translation>Posições das duas contas, ao preço de marcação.</translation>
    </message>
    <message>
        <source>Target ratio</source>
        <translation>Razão alvo</translation>
    </message>
    <message>
        <source>What the strategy asks for, after the guardrails, or what you set by hand.</source>
        <translation>O que a estratégia pede, depois das salvaguardas, ou o que você define manualmente.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>The decision in force; its reasons are in the panel Decisions.</source>
        <translation>A decisão em vigor; os motivos estão no painel Decisões.</translation>
    </message>
    <message>
        <source>Around the target; inside it nothing is traded.</source>
        <translation>Em torno do alvo; dentro dela nada é negociado.</translation>
    </message>
    <message>
        <source>%, from lower to upper edge.</source>
        <translation>%, da borda inferior à superior.</translation>
    </message>
    <message>
        <source>Parameter “No-trade band”, or the strategy&apos;s own.</source>
        <translation>Parâmetro “Banda sem operações”, ou a banda da própria estratégia.</translation>
    </message>
    <message>
        <source>The floor under every target: it rises with leverage.</source>
        <translation>O piso de todo alvo: sobe com a alavancagem.</translation>
    </message>
    <message>
        <source>Parameters “Minimum ratio”, “Ratio per turn of leverage” and “Reference leverage”.</source>
        <translation>Parâmetros “Razão mínima”, “Razão por vez de alavancagem” e “Alavancagem de referência”.</translation>
    </message>
    <message>
        <source>Liquidation price</source>
        <translation>Preço de liquidação</translation>
    </message>
    <message>
        <source>Mark price at which equity equals maintenance margin, by the exchange&apos;s own tiers. A hedge in another account does not move it.</source>
        <translation>Preço de marcação no qual o patrimônio iguala a margem de manutenção, pelas faixas da própria exchange. Um hedge em outra conta não o move.</translation>
    </message>
    <message>
        <source>Quote currency.</source>
        <translation>Moeda de cotação.</translation>
    </message>
    <message>
        <source>Worked out here, and compared with what the exchange reports.</source>
        <translation>Calculado aqui e comparado com o que a exchange informa.</translation>
    </message>
    <message>
        <source>From the mark price to the liquidation price of the position that dies first; also in σ, moves expected in one day.</source>
        <translation>Do preço de marcação ao preço de liquidação da posição que é liquidada primeiro; também em σ, movimentos esperados em um dia.</translation>
    </message>
    <message>
        <source>% of the mark price; − below it.</source>
        <translation>% do preço de marcação; − abaixo dele.</translation>
    </message>
    <message>
        <source>Liquidation price, mark price and forecast volatility.</source>
        <translation>Preço de liquidação, preço de marcação e volatilidade prevista.</translation>
    </message>
    <message>
        <source>Touch probability</source>
        <translation>Probabilidade de toque</translation>
    </message>
    <message>
        <source>Probability that the price touches the liquidation price within 1 h, 24 h or 7 d.</source>
        <translation>Probabilidade de o preço tocar o preço de liquidação em 1 h, 24 h ou 7 d.</translation>
    </message>
    <message>
        <source>%; the formula understates the fat tails of crypto.</source>
        <translation>%; a fórmula subestima as caudas grossas das criptomoedas.</translation>
    </message>
    <message>
        <source>Closed form for a random walk at the forecast volatility.</source>
        <translation>Fórmula fechada para um passeio aleatório com a volatilidade prevista.</translation>
    </message>
    <message>
        <source>Fee bleed</source>
        <translation>Custo do hedge</translation>
    </message>
    <message>
        <source>What the hedge costs: fees, funding and slippage.</source>
        <translation>O que o hedge custa: taxas, financiamento e slippage.</translation>
    </message>
    <message>
        <source>Quote currency; paid is +.</source>
        <translation>Moeda de cotação; pago é +.</translation>
    </message>
    <message>
        <source>Fees and funding booked by the exchange; slippage against the mid price at the decision.</source>
        <translation>Taxas e financiamento lançados pela exchange; slippage em relação ao preço médio (mid) no momento da decisão.</translation>
    </message>
    <message>
        <source>Projected cost</source>
        <translation>Custo projetado</translation>
    </message>
    <message>
        <source>The month&apos;s cost at the pace so far; also as a share of the protected notional.</source>
        <translation>O custo do mês no ritmo até agora; também como parcela do nocional protegido.</translation>
    </message>
    <message>
        <source>Quote currency a month, and %.</source>
        <translation>Moeda de cotação por mês, e %.</translation>
    </message>
    <message>
        <source>Cost of the month to date.</source>
        <translation>Custo do mês até hoje.</translation>
    </message>
    <message>
        <source>Protected notional over protected equity, whatever the exchange&apos;s slider says.</source>
        <translation>Nocional protegido sobre patrimônio protegido, não importa o que diga o seletor da exchange.</translation>
    </message>
    <message>
        <source>Times.</source>
        <translation>Vezes.</translation>
    </message>
    <message>
        <source>Positions and balances of the protected accounts.</source>
        <translation>Posições e saldos das contas protegidas.</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Patrimônio</translation>
    </message>
    <message>
        <source>Wallet balance plus unrealised P&amp;L.</source>
        <translation>Saldo da carteira mais PnL não realizado.</translation>
    </message>
    <message>
        <source>Settlement currency.</source>
        <translation>Moeda de liquidação.</translation>
    </message>
    <message>
        <source>Balances of the exchange, marked here.</source>
        <translation>Saldos da exchange, avaliados aqui a preço de marcação.</translation>
    </message>
    <message>
        <source>Unrealised P&amp;L</source>
        <translation>PnL não realizado</translation>
    </message>
    <message>
        <source>Against the mark price, without fees and funding.</source>
        <translation>Em relação ao preço de marcação, sem taxas e financiamento.</translation>
    </message>
    <message>
        <source>Settlement currency; gain +.</source>
        <translation>Moeda de liquidação; ganho +.</translation>
    </message>
    <message>
        <source>Entry price of the exchange and the mark price.</source>
        <translation>Preço de entrada da exchange e preço de marcação.</translation>
    </message>
    <message>
        <source>The exchange&apos;s fair price: it decides P&amp;L and liquidation. The index is the spot price behind it.</source>
        <translation>O preço justo da exchange: decide PnL e liquidação. O índice é o preço spot por trás dele.</translation>
    </message>
    <message>
        <source>The exchange&apos;s stream; its age is in the header.</source>
        <translation>O fluxo da exchange; sua idade está no cabeçalho.</translation>
    </message>
    <message>
        <source>What longs pay to shorts once an interval, of the notional. In costs the sign turns: paid is +.</source>
        <translation>O que os longs pagam aos shorts a cada intervalo, sobre o nocional. Nos custos o sinal se inverte: pago é +.</translation>
    </message>
    <message>
        <source>% an interval; received +, paid −.</source>
        <translation>% por intervalo; recebido +, pago −.</translation>
    </message>
    <message>
        <source>The exchange&apos;s rate now, and what was booked.</source>
        <translation>A taxa atual da exchange e o que foi lançado.</translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation>Volatilidade</translation>
    </message>
    <message>
        <source>Of the next day, by the model that has forecast best out of sample; else an estimate of the present.</source>
        <translation>Do próximo dia, pelo modelo que melhor previu fora da amostra; senão, uma estimativa do presente.</translation>
    </message>
    <message>
        <source>% a year.</source>
        <translation>% ao ano.</translation>
    </message>
    <message>
        <source>Candles of the exchange; the panel Models compares the forecasts.</source>
        <translation>Velas da exchange; o painel Modelos compara as previsões.</translation>
    </message>
    <message>
        <source>Calm, normal or turbulent, by the volatility or by a hidden Markov model where that has proved better.</source>
        <translation>Calmo, normal ou turbulento, pela volatilidade ou por um modelo oculto de Markov onde este se mostrou melhor.</translation>
    </message>
    <message>
        <source>A name and its probability.</source>
        <translation>Um nome e sua probabilidade.</translation>
    </message>
    <message>
        <source>Volatility and the thresholds under Parameters.</source>
        <translation>A volatilidade e os limiares em Parâmetros.</translation>
    </message>
    <message>
        <source>Best ask less best bid, over the mid price.</source>
        <translation>Melhor ask menos melhor bid, sobre o preço médio (mid).</translation>
    </message>
    <message>
        <source>Basis points.</source>
        <translation>Pontos-base.</translation>
    </message>
    <message>
        <source>The order book.</source>
        <translation>O livro de ordens.</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profundidade</translation>
    </message>
    <message>
        <source>What the book offers within 0.1 % of the mid price.</source>
        <translation>O que o livro oferece a até 0.1 % do preço médio (mid).</translation>
    </message>
    <message>
        <source>Coins of the base currency.</source>
        <translation>Unidades da moeda base.</translation>
    </message>
    <message>
        <source>Imbalance</source>
        <translation>Desequilíbrio</translation>
    </message>
    <message>
        <source>Bid less ask depth, over their sum.</source>
        <translation>Profundidade de bid menos de ask, sobre a soma.</translation>
    </message>
    <message>
        <source>−1 to +1; + is more bids.</source>
        <translation>−1 a +1; + é mais bids.</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Perpetual less index price, over the index.</source>
        <translation>Preço do perpétuo menos o do índice, sobre o índice.</translation>
    </message>
    <message>
        <source>Mark and index price of the exchange.</source>
        <translation>Preço de marcação e de índice da exchange.</translation>
    </message>
    <message>
        <source>Correlation and beta</source>
        <translation>Correlação e beta</translation>
    </message>
    <message>
        <source>How Ether and Bitcoin move together; a break can raise the hedge.</source>
        <translation>Como Ether e Bitcoin se movem juntos; uma quebra pode aumentar o hedge.</translation>
    </message>
    <message>
        <source>−1 to +1; beta without a unit.</source>
        <translation>−1 a +1; beta sem unidade.</translation>
    </message>
    <message>
        <source>Hourly closes of both.</source>
        <translation>Fechamentos horários de ambos.</translation>
    </message>
    <message>
        <source>Margin bridge</source>
        <translation>Ponte de margem</translation>
    </message>
    <message>
        <source>Margin that has to reach the protected account in time to keep it alive: the hedge&apos;s gain is in the other account.</source>
        <translation>Margem que precisa chegar a tempo à conta protegida para mantê-la viva: o ganho do hedge está na outra conta.</translation>
    </message>
    <message>
        <source>Both accounts and the ladder of prices.</source>
        <translation>As duas contas e a escada de preços.</translation>
    </message>
    <message>
        <source>Event to order</source>
        <translation>Do evento à ordem</translation>
    </message>
    <message>
        <source>From the arrival of the market event that caused it to the order&apos;s write to the socket.</source>
        <translation>Da chegada do evento de mercado que a causou até a escrita da ordem no socket.</translation>
    </message>
    <message>
        <source>Microseconds, median and 99th percentile.</source>
        <translation>Microssegundos, mediana e percentil 99.</translation>
    </message>
    <message>
        <source>Measured here.</source>
        <translation>Medido aqui.</translation>
    </message>
    <message>
        <source>Age of a feed</source>
        <translation>Idade de um fluxo</translation>
    </message>
    <message>
        <source>Since its last message. A feed that is silent too long counts as stale, and trading is suspended.</source>
        <translation>Desde a última mensagem. Um fluxo em silêncio por tempo demais é considerado obsoleto, e as operações são suspensas.</translation>
    </message>
    <message>
        <source>Seconds.</source>
        <translation>Segundos.</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>Unidade: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fonte: %1</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sem dados</translation>
    </message>
    <message>
        <source>Stale %1</source>
        <translation>Obsoleto %1</translation>
    </message>
    <message>
        <source>Waiting for account data</source>
        <translation>Aguardando dados da conta</translation>
    </message>
    <message>
        <source>No protected position</source>
        <translation>Sem posição protegida</translation>
    </message>
    <message>
        <source>Protected and hedge position together, in %1; long is +, short is −.</source>
        <translation>Posição protegida e hedge juntos, em %1; long é +, short é −.</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Neutro</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Long</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Short</translation>
    </message>
    <message>
        <source>Protected %1 · hedge %2</source>
        <translation>Protegido %1 · hedge %2</translation>
    </message>
    <message>
        <source>Minus the hedge over the protected position. 0 % is no hedge, 100 % is flat. Nothing is traded inside the band.</source>
        <translation>Menos o hedge sobre a posição protegida. 0 % é sem hedge, 100 % é neutro. Nada é negociado dentro da banda.</translation>
    </message>
    <message>
        <source>Minimum %1</source>
        <translation>Mínimo %1</translation>
    </message>
    <message>
        <source>Target %1 · band %2–%3</source>
        <translation>Alvo %1 · banda %2–%3</translation>
    </message>
    <message>
        <source> · by hand until %1</source>
        <translation> · manual até %1</translation>
    </message>
    <message>
        <source> · by hand, no expiry</source>
        <translation> · manual, sem prazo</translation>
    </message>
    <message>
        <source> · parameters by hand</source>
        <translation> · parâmetros manuais</translation>
    </message>
    <message>
        <source>▼ Below band</source>
        <translation>▼ Abaixo da banda</translation>
    </message>
    <message>
        <source>▲ Above band</source>
        <translation>▲ Acima da banda</translation>
    </message>
    <message>
        <source>In band</source>
        <translation>Na banda</translation>
    </message>
    <message>
        <source>How far the mark price is from liquidating the protected position, in %, in moves expected in one day (σ), and the probability of touching it: %1 in 1 h, %2 in 24 h, %3 in 7 d. The hedge in its own account does not move this price.</source>
        <translation>Quanto falta para o preço de marcação liquidar a posição protegida, em %, em movimentos esperados em um dia (σ), e a probabilidade de tocá-lo: %1 em 1 h, %2 em 24 h, %3 em 7 d. O hedge, em sua própria conta, não move este preço.</translation>
    </message>
    <message>
        <source>No price liquidates the position</source>
        <translation>Nenhum preço liquida a posição</translation>
    </message>
    <message>
        <source>%1 · %2 within 24 h</source>
        <translation>%1 · %2 em 24 h</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>a %1</translation>
    </message>
    <message>
        <source>at %1 · venue says %2</source>
        <translation>a %1 · exchange: %2</translation>
    </message>
    <message>
        <source>Fee bleed today</source>
        <translation>Custo do hedge hoje</translation>
    </message>
    <message>
        <source>What the hedge cost today: fees %1, funding %2, slippage %3. This month: fees %4, funding %5, slippage %6. Paid is +.</source>
        <translation>O que o hedge custou hoje: taxas %1, financiamento %2, slippage %3. Neste mês: taxas %4, financiamento %5, slippage %6. Pago é +.</translation>
    </message>
    <message>
        <source>%1 of budget</source>
        <translation>%1 do orçamento</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>Mês %1</translation>
    </message>
    <message>
        <source>Month %1 · %2 of protected</source>
        <translation>Mês %1 · %2 do protegido</translation>
    </message>
    <message>
        <source>Projected %1</source>
        <translation>Projetado %1</translation>
    </message>
    <message>
        <source>Projected %1 · %2</source>
        <translation>Projetado %1 · %2</translation>
    </message>
    <message>
        <source>Position, delta</source>
        <translation>Posição, delta</translation>
    </message>
    <message>
        <source>Long is +, short is −, in coins of the base currency.</source>
        <translation>Long é +, short é −, em unidades da moeda base.</translation>
    </message>
    <message>
        <source>Minus the hedge&apos;s delta over the protected delta. 0 % is no hedge, 100 % is flat.</source>
        <translation>Menos o delta do hedge sobre o delta protegido. 0 % é sem hedge, 100 % é neutro.</translation>
    </message>
    <message>
        <source>Received is +, paid is −. In costs the sign turns: paid is +.</source>
        <translation>Recebido é +, pago é −. Nos custos o sinal se inverte: pago é +.</translation>
    </message>
    <message>
        <source>Fees, slippage</source>
        <translation>Taxas, slippage</translation>
    </message>
    <message>
        <source>Paid is +, a rebate is −. Slippage is estimated against the mid price.</source>
        <translation>Pago é +, um rebate é −. O slippage é estimado em relação ao preço médio (mid).</translation>
    </message>
    <message>
        <source>Against the mark price; without fees and funding.</source>
        <translation>Em relação ao preço de marcação; sem taxas e financiamento.</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>Liquidação</translation>
    </message>
    <message>
        <source>Distance in % of the mark price, in σ (moves expected in one day), and as the probability of touching the price within 24 hours. A hedge in another account does not move it; only margin does.</source>
        <translation>Distância em % do preço de marcação, em σ (movimentos esperados em um dia) e como probabilidade de tocar o preço em 24 horas. Um hedge em outra conta não o move; só a margem move.</translation>
    </message>
    <message>
        <source>— means not known. It is never shown as 0.</source>
        <translation>— significa que não se sabe. Nunca é mostrado como 0.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Gain and loss have colours of their own, apart from long and short; a sign or an arrow says the same.</source>
        <translation>Ganho e perda têm cores próprias, diferentes das de long e short; um sinal ou uma seta diz o mesmo.</translation>
    </message>
    <message>
        <source>Dashed frame</source>
        <translation>Moldura tracejada</translation>
    </message>
    <message>
        <source>A preview: it has not happened.</source>
        <translation>Uma prévia: não aconteceu.</translation>
    </message>
    <message>
        <source>Size of the last order</source>
        <translation>Tamanho da última ordem</translation>
    </message>
    <message>
        <source>Hedge position</source>
        <translation>Posição de hedge</translation>
    </message>
    <message>
        <source>Hedge to protected</source>
        <translation>Hedge sobre protegido</translation>
    </message>
    <message>
        <source>Orders, last minute</source>
        <translation>Ordens, último minuto</translation>
    </message>
    <message>
        <source>Orders today</source>
        <translation>Ordens hoje</translation>
    </message>
    <message>
        <source>Cancels, last minute</source>
        <translation>Cancelamentos, último minuto</translation>
    </message>
    <message>
        <source>Notional today</source>
        <translation>Nocional hoje</translation>
    </message>
    <message>
        <source>Cost today</source>
        <translation>Custo hoje</translation>
    </message>
    <message>
        <source>Its price beyond the mark</source>
        <translation>Seu preço além da marcação</translation>
    </message>
    <message>
        <source>Age of market data</source>
        <translation>Idade dos dados de mercado</translation>
    </message>
    <message>
        <source>Clock off by</source>
        <translation>Desvio do relógio</translation>
    </message>
    <message>
        <source>nothing is carried over in this mode</source>
        <translation>neste modo nada é transportado</translation>
    </message>
    <message>
        <source>reading the accounts</source>
        <translation>lendo as contas</translation>
    </message>
    <message>
        <source>all of it explained</source>
        <translation>tudo explicado</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>aguarda você</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>reconhecido</translation>
    </message>
    <message>
        <source>Hard limits</source>
        <translation>Limites rígidos</translation>
    </message>
    <message>
        <source>days are UTC</source>
        <translation>os dias são UTC</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Checked last, before an order leaves: no strategy and no override can pass them. They are changed under Parameters, and each change is recorded.</source>
        <translation>Verificados por último, antes de uma ordem sair: nenhuma estratégia e nenhum ajuste manual pode ultrapassá-los. São alterados em Parâmetros, e cada mudança é registrada.</translation>
    </message>
    <message>
        <source>Since the last session</source>
        <translation>Desde a última sessão</translation>
    </message>
    <message>
        <source>Ballast does not arm before you have looked at these, and said so.</source>
        <translation>O Ballast não é armado antes que você as tenha visto e dito isso.</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>obsoleto</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marcação</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Bid / ask</source>
        <translation>Bid / ask</translation>
    </message>
    <message>
        <source>Order book</source>
        <translation>Livro de ordens</translation>
    </message>
    <message>
        <source>within 0.1 %</source>
        <translation>a até 0.1 %</translation>
    </message>
    <message>
        <source>Next hedge</source>
        <translation>Próximo hedge</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nada a fazer</translation>
    </message>
    <message>
        <source>To the target</source>
        <translation>Até o alvo</translation>
    </message>
    <message>
        <source>Cost about</source>
        <translation>Custo aprox.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 há %2</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>ao ano</translation>
    </message>
    <message>
        <source>Forecast, 24 h</source>
        <translation>Previsão, 24 h</translation>
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
        <translation>Implícita</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Percentil</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Correlação</translation>
    </message>
    <message>
        <source>signal active</source>
        <translation>sinal ativo</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>sem sinal</translation>
    </message>
    <message>
        <source>%1, 7 d</source>
        <translation>%1, 7 d</translation>
    </message>
    <message>
        <source>%1, 60 d</source>
        <translation>%1, 60 d</translation>
    </message>
    <message>
        <source>Beta on %1</source>
        <translation>Beta sobre %1</translation>
    </message>
    <message>
        <source>Basis, deviations</source>
        <translation>Base, desvios</translation>
    </message>
    <message>
        <source>longs pay</source>
        <translation>longs pagam</translation>
    </message>
    <message>
        <source>shorts pay</source>
        <translation>shorts pagam</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taxa</translation>
    </message>
    <message>
        <source>Next in</source>
        <translation>Próxima em</translation>
    </message>
    <message>
        <source>Hedge earns a day</source>
        <translation>Hedge ganha por dia</translation>
    </message>
    <message>
        <source>Hedge pays a day</source>
        <translation>Hedge paga por dia</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida e volta</translation>
    </message>
    <message>
        <source>Clock offset</source>
        <translation>Desvio do relógio</translation>
    </message>
    <message>
        <source>Book gaps</source>
        <translation>Lacunas no livro</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 has run on %2 days and made %3 decisions</source>
        <translation>%1 funcionou em %2 dias e tomou %3 decisões</translation>
    </message>
    <message>
        <source>, with %1 differences between books and exchange</source>
        <translation>, com %1 diferenças entre os registros e a exchange</translation>
    </message>
    <message>
        <source>Not open yet.</source>
        <translation>Ainda não está aberto.</translation>
    </message>
    <message>
        <source>Ending %1 cancels its resting orders. The hedge position stays open, and nobody adjusts it until %1 runs again.</source>
        <translation>Encerrar %1 cancela suas ordens abertas. A posição de hedge continua aberta, e ninguém a ajusta até %1 voltar a funcionar.</translation>
    </message>
    <message>
        <source>Looking at account, keys and evidence. What runs now goes on meanwhile.</source>
        <translation>Verificando conta, chaves e evidências. O que está em execução continua enquanto isso.</translation>
    </message>
    <message>
        <source>Ending the session: resting orders are cancelled, connections closed.</source>
        <translation>Encerrando a sessão: ordens abertas são canceladas, conexões fechadas.</translation>
    </message>
    <message>
        <source>Starting %1: asking the exchange for account and market.</source>
        <translation>Iniciando %1: consultando conta e mercado na exchange.</translation>
    </message>
    <message>
        <source>%1 was not started: %2 %3 goes on.</source>
        <translation>%1 não foi iniciado: %2 %3 continua.</translation>
    </message>
    <message>
        <source>%1 could not be started: %2 Nothing runs, and nothing is traded.</source>
        <translation>%1 não pôde ser iniciado: %2 Nada está em execução e nada é negociado.</translation>
    </message>
    <message>
        <source>Its variance is the exponential of the sum and half the residual variance of %1.</source>
        <translation>Sua variância é a exponencial da soma mais metade da variância residual de %1.</translation>
    </message>
    <message>
        <source>The sum is of daily returns: times %1 it is realised variance, and what happened since the last hour is added.</source>
        <translation>A soma é de retornos diários: multiplicada por %1 é a variância realizada, e soma-se o que ocorreu desde a última hora.</translation>
    </message>
    <message>
        <source>The sum is the variance, kept within what the market has done in the window.</source>
        <translation>A soma é a variância, mantida dentro do que o mercado fez na janela.</translation>
    </message>
    <message>
        <source>Volatility thresholds decide: no model has been fitted yet.</source>
        <translation>Os limiares de volatilidade decidem: nenhum modelo foi ajustado ainda.</translation>
    </message>
    <message>
        <source>Volatility thresholds decide: a hidden Markov model could not be fitted to this history.</source>
        <translation>Os limiares de volatilidade decidem: não foi possível ajustar um modelo oculto de Markov a este histórico.</translation>
    </message>
    <message>
        <source>Volatility thresholds decide: the history is too short to try the hidden Markov model against them.</source>
        <translation>Os limiares de volatilidade decidem: o histórico é curto demais para testar o modelo oculto de Markov contra eles.</translation>
    </message>
    <message>
        <source>error %1 against %2 of the thresholds, p %3, %4 forecasts out of sample</source>
        <translation>erro %1 contra %2 dos limiares, p %3, %4 previsões fora da amostra</translation>
    </message>
    <message>
        <source>The hidden Markov model decides: %1.</source>
        <translation>O modelo oculto de Markov decide: %1.</translation>
    </message>
    <message>
        <source>Volatility thresholds decide for the moment, as the newest days have a gap; else the hidden Markov model would: %1.</source>
        <translation>Por ora os limiares de volatilidade decidem, pois os dias mais recentes têm uma lacuna; senão, o modelo oculto de Markov decidiria: %1.</translation>
    </message>
    <message>
        <source>Volatility thresholds decide: the hidden Markov model could not be fitted every time (%1).</source>
        <translation>Os limiares de volatilidade decidem: o modelo oculto de Markov não pôde ser ajustado todas as vezes (%1).</translation>
    </message>
    <message>
        <source>Volatility thresholds decide: the hidden Markov model is not better with significance (%1).</source>
        <translation>Os limiares de volatilidade decidem: o modelo oculto de Markov não é significativamente melhor (%1).</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsão</translation>
    </message>
    <message>
        <source>%1 days of history are known; %2 are needed before models can be fitted.</source>
        <translation>%1 dias de histórico são conhecidos; são necessários %2 para ajustar modelos.</translation>
    </message>
    <message>
        <source>Until then the present EWMA estimate is used.</source>
        <translation>Até lá é usada a estimativa EWMA atual.</translation>
    </message>
    <message>
        <source>They are being fitted; until then the present EWMA estimate is used.</source>
        <translation>Estão sendo ajustados; até lá é usada a estimativa EWMA atual.</translation>
    </message>
    <message>
        <source>Forecasts compared</source>
        <translation>Previsões comparadas</translation>
    </message>
    <message>
        <source>smaller is better</source>
        <translation>menor é melhor</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
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
        <translation>p vs EWMA</translation>
    </message>
    <message>
        <source>%1 ● used</source>
        <translation>%1 ● em uso</translation>
    </message>
    <message>
        <source>to beat</source>
        <translation>a superar</translation>
    </message>
    <message>
        <source>%1: %2 fits failed; EWMA stood in for those forecasts.</source>
        <translation>%1: %2 ajustes falharam; o EWMA os substituiu nessas previsões.</translation>
    </message>
    <message>
        <source>%1 forecasts judged, each made from the %2 days before it; %3 days of history, fitted on %4 %5.</source>
        <translation>%1 previsões avaliadas, cada uma feita com os %2 dias anteriores; %3 dias de histórico, ajustadas em %4 %5.</translation>
    </message>
    <message>
        <source>The others are not used: a model replaces EWMA only with a smaller QLIKE and a p under 0.05.</source>
        <translation>Os outros não são usados: um modelo só substitui o EWMA com um QLIKE menor e um p abaixo de 0.05.</translation>
    </message>
    <message>
        <source>Next 24 hours</source>
        <translation>Próximas 24 horas</translation>
    </message>
    <message>
        <source>by %1, in %2</source>
        <translation>por %1, em %2</translation>
    </message>
    <message>
        <source>log variance</source>
        <translation>variância logarítmica</translation>
    </message>
    <message>
        <source>variance of a day</source>
        <translation>variância de um dia</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Termo</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>Coeficiente</translation>
    </message>
    <message>
        <source>× value</source>
        <translation>× valor</translation>
    </message>
    <message>
        <source>= product</source>
        <translation>= produto</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Soma</translation>
    </message>
    <message>
        <source>The newest 22 days have a gap: the present EWMA estimate is used until they are complete.</source>
        <translation>Os 22 dias mais recentes têm uma lacuna: a estimativa EWMA atual é usada até estarem completos.</translation>
    </message>
    <message>
        <source>In use, %</source>
        <translation>Em uso, %</translation>
    </message>
    <message>
        <source>By model, %</source>
        <translation>Por modelo, %</translation>
    </message>
    <message>
        <source>Volatility, %</source>
        <translation>Volatilidade, %</translation>
    </message>
    <message>
        <source>Volatility: of a typical day in that state, as a year&apos;s.</source>
        <translation>Volatilidade: a de um dia típico nesse estado, anualizada.</translation>
    </message>
    <message>
        <source>From one day to the next</source>
        <translation>De um dia para o outro</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>Other readings of volatility</source>
        <translation>Outras leituras da volatilidade</translation>
    </message>
    <message>
        <source>Realised, every bar</source>
        <translation>Realizada, cada vela</translation>
    </message>
    <message>
        <source>Realised, every fifth bar</source>
        <translation>Realizada, a cada quinta vela</translation>
    </message>
    <message>
        <source>Close to close</source>
        <translation>De fechamento a fechamento</translation>
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
        <translation>Implícita nas opções</translation>
    </message>
    <message>
        <source>Rank among past values</source>
        <translation>Percentil entre valores passados</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Posições</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risco</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordens</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Execuções</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisões</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Who dies first</source>
        <translation>O que é liquidado primeiro</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>What if *</source>
        <translation>E se…? *</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Protected accounts are only read; Ballast trades in the hedge account alone.</source>
        <translation>As contas protegidas são apenas lidas; o Ballast opera somente na conta de hedge.</translation>
    </message>
    <message>
        <source>In coins; long is +, short is −</source>
        <translation>Em moedas; long é +, short é −</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>The venue&apos;s mark price; P&amp;L and liquidation use it</source>
        <translation>O preço de marcação da exchange; PnL e liquidação o usam</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Mark price of the last day; the dotted line is the entry</source>
        <translation>Preço de marcação do último dia; a linha pontilhada é a entrada</translation>
    </message>
    <message>
        <source>P&amp;L</source>
        <translation>PnL</translation>
    </message>
    <message>
        <source>Unrealised, against the mark price, without fees and funding</source>
        <translation>Não realizado, em relação ao preço de marcação, sem taxas e financiamento</translation>
    </message>
    <message>
        <source>Computed from the venue&apos;s margin tiers</source>
        <translation>Calculado pelas faixas de margem da exchange</translation>
    </message>
    <message>
        <source>The venue says %1</source>
        <translation>A exchange informa %1</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distância</translation>
    </message>
    <message>
        <source>From the mark to the liquidation price, in % and in moves expected in one day</source>
        <translation>Da marcação ao preço de liquidação, em % e em movimentos esperados em um dia</translation>
    </message>
    <message>
        <source>P(24 h)</source>
        <translation>P(24 h)</translation>
    </message>
    <message>
        <source>Probability of touching the liquidation price within 24 hours</source>
        <translation>Probabilidade de tocar o preço de liquidação em 24 horas</translation>
    </message>
    <message>
        <source>Received is +, paid is −, since the start</source>
        <translation>Recebido é +, pago é −, desde o início</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Símbolo</translation>
    </message>
    <message>
        <source>Time calm</source>
        <translation>Tempo calmo</translation>
    </message>
    <message>
        <source>Time normal</source>
        <translation>Tempo normal</translation>
    </message>
    <message>
        <source>Time turbulent</source>
        <translation>Tempo turbulento</translation>
    </message>
    <message>
        <source>Funding, an interval</source>
        <translation>Financiamento por intervalo</translation>
    </message>
    <message>
        <source>Leverage, protected</source>
        <translation>Alavancagem, protegido</translation>
    </message>
    <message>
        <source>Nearest liquidation</source>
        <translation>Liquidação mais próxima</translation>
    </message>
    <message>
        <source>The week at a glance</source>
        <translation>A semana num relance</translation>
    </message>
    <message>
        <source>Hedge cost</source>
        <translation>Custo do hedge</translation>
    </message>
    <message>
        <source>of its budget</source>
        <translation>do orçamento</translation>
    </message>
    <message>
        <source>Fees · funding · slippage</source>
        <translation>Taxas · financiamento · slippage</translation>
    </message>
    <message>
        <source>Of the protected value</source>
        <translation>Do valor protegido</translation>
    </message>
    <message>
        <source>Equity, with the hedge</source>
        <translation>Patrimônio, com hedge</translation>
    </message>
    <message>
        <source>Equity, without it</source>
        <translation>Patrimônio, sem ele</translation>
    </message>
    <message>
        <source>Deepest fall, with and without</source>
        <translation>Maior queda, com e sem</translation>
    </message>
    <message>
        <source>Outside the band</source>
        <translation>Fora da banda</translation>
    </message>
    <message>
        <source>Liquidation was near</source>
        <translation>Liquidação esteve próxima</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>Slippage, expected</source>
        <translation>Slippage, esperado</translation>
    </message>
    <message>
        <source>before and since</source>
        <translation>antes e desde então</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>▲ drifted</source>
        <translation>▲ desviou</translation>
    </message>
    <message>
        <source>▼ drifted</source>
        <translation>▼ desviou</translation>
    </message>
    <message>
        <source>a week against two months</source>
        <translation>uma semana contra dois meses</translation>
    </message>
    <message>
        <source>Two months</source>
        <translation>Dois meses</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>rompida</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>fraca</translation>
    </message>
    <message>
        <source>not since</source>
        <translation>não alterado</translation>
    </message>
    <message>
        <source>at a start</source>
        <translation>numa inicialização</translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation>perfil %1</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>manual</translation>
    </message>
    <message numerus="yes">
        <source>%n at default</source>
        <translation>
            <numerusform>%n no padrão</numerusform>
            <numerusform>%n no padrão</numerusform>
        </translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Era</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Every parameter is at its default, and nobody changed one.</source>
        <translation>Todos os parâmetros estão no padrão, e ninguém alterou nenhum.</translation>
    </message>
    <message>
        <source>Strategy: %1.</source>
        <translation>Estratégia: %1.</translation>
    </message>
    <message>
        <source>Strategy: %1, before %2.</source>
        <translation>Estratégia: %1, antes %2.</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirado</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>removido</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>substituído</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>em vigor</translation>
    </message>
    <message>
        <source>What overrides did</source>
        <translation>O que os ajustes manuais fizeram</translation>
    </message>
    <message>
        <source>against letting the engine run</source>
        <translation>contra deixar o motor agir</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Ajuste manual</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Ganhou</translation>
    </message>
    <message>
        <source>Cost more</source>
        <translation>Custou a mais</translation>
    </message>
    <message>
        <source>Drawdown, pts</source>
        <translation>Drawdown, pts</translation>
    </message>
    <message>
        <source>Liquidation, pts</source>
        <translation>Liquidação, pts</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 from %n override(s).</source>
        <translation>
            <numerusform>%1: %2 de %n ajuste manual.</numerusform>
            <numerusform>%1: %2 de %n ajustes manuais.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was set by hand: the engine ran alone.</source>
        <translation>Nada foi definido manualmente: o motor agiu sozinho.</translation>
    </message>
    <message>
        <source>* The two hedges had not met again by the end: the difference can still change.</source>
        <translation>* Os dois hedges ainda não haviam se reencontrado no fim: a diferença ainda pode mudar.</translation>
    </message>
    <message>
        <source>Replayed from the recorded events, with each override and without it, both on paper fills.</source>
        <translation>Reproduzido dos eventos gravados, com cada ajuste manual e sem ele, ambos com execuções simuladas.</translation>
    </message>
    <message>
        <source>Replayed from one-minute candles, with each override and without it: an estimate, as the events were not recorded.</source>
        <translation>Reproduzido de velas de um minuto, com cada ajuste manual e sem ele: uma estimativa, pois os eventos não foram gravados.</translation>
    </message>
    <message>
        <source>Peace of mind</source>
        <translation>Tranquilidade</translation>
    </message>
    <message>
        <source>%1 watched</source>
        <translation>%1 de vigilância</translation>
    </message>
    <message>
        <source>You looked</source>
        <translation>Você olhou</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>por dia</translation>
    </message>
    <message>
        <source>Nights without an alarm</source>
        <translation>Noites sem alarme</translation>
    </message>
    <message>
        <source>Longest armed and untouched</source>
        <translation>Mais tempo armado sem toque</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>por semana</translation>
    </message>
    <message>
        <source>Until acknowledged</source>
        <translation>Até reconhecer</translation>
    </message>
    <message>
        <source>Ratio %1</source>
        <translation>Razão %1</translation>
    </message>
    <message>
        <source>Since %1 the hedge cost %2 of a budget of %3; equity changed by %4 with it, and would have by %5 without.</source>
        <translation>Desde %1 o hedge custou %2 de um orçamento de %3; o patrimônio mudou em %4 com ele, e teria mudado em %5 sem ele.</translation>
    </message>
    <message>
        <source>The hedge cost what it may</source>
        <translation>O hedge custou o que podia</translation>
    </message>
    <message>
        <source>The hedge was inside its band</source>
        <translation>O hedge esteve dentro da banda</translation>
    </message>
    <message>
        <source>%1 of the time outside</source>
        <translation>%1 do tempo fora</translation>
    </message>
    <message>
        <source>Liquidation never came near</source>
        <translation>A liquidação nunca chegou perto</translation>
    </message>
    <message>
        <source>Slippage was as expected</source>
        <translation>O slippage foi o esperado</translation>
    </message>
    <message>
        <source>%1, expected %2</source>
        <translation>%1, esperado %2</translation>
    </message>
    <message>
        <source>The market is the one the parameters were chosen for</source>
        <translation>O mercado é aquele para o qual os parâmetros foram escolhidos</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) drifted</source>
        <translation>
            <numerusform>%n número desviou</numerusform>
            <numerusform>%n números desviaram</numerusform>
        </translation>
    </message>
    <message>
        <source>The parameters are as you want them</source>
        <translation>Os parâmetros estão como você quer</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n alterado</numerusform>
            <numerusform>%n alterados</numerusform>
        </translation>
    </message>
    <message>
        <source>You know what each alert was about</source>
        <translation>Você sabe do que tratava cada alerta</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n alerta</numerusform>
            <numerusform>%n alertas</numerusform>
        </translation>
    </message>
    <message>
        <source>The hedge takes risk away</source>
        <translation>O hedge remove risco</translation>
    </message>
    <message>
        <source>%1 of the variance</source>
        <translation>%1 da variância</translation>
    </message>
    <message>
        <source>Move, %</source>
        <translation>Movimento, %</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protegida</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>Hedge</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Liquidado</translation>
    </message>
    <message>
        <source>change of equity</source>
        <translation>mudança do patrimônio</translation>
    </message>
    <message>
        <source>If the price jumps</source>
        <translation>Se o preço saltar</translation>
    </message>
    <message>
        <source>If liquidations cascade</source>
        <translation>Se houver liquidações em cascata</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Onda</translation>
    </message>
    <message>
        <source>No protected position: nothing to cascade.</source>
        <translation>Sem posição protegida: nada a cair em cascata.</translation>
    </message>
    <message>
        <source>Each wave of forced orders moves the price on; from the second, the venue closes the hedge.</source>
        <translation>Cada onda de ordens forçadas move mais o preço; a partir da segunda, a exchange fecha o hedge.</translation>
    </message>
    <message>
        <source>If a past day came again</source>
        <translation>Se um dia passado se repetisse</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>at worst</source>
        <translation>no pior</translation>
    </message>
    <message>
        <source>at close</source>
        <translation>no fechamento</translation>
    </message>
    <message>
        <source>What was liquidated at the worst price does not come back at the close.</source>
        <translation>O que foi liquidado no pior preço não volta no fechamento.</translation>
    </message>
    <message>
        <source>1 day; lost is +</source>
        <translation>1 dia; perda é +</translation>
    </message>
    <message>
        <source>Worst days</source>
        <translation>Piores dias</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Historical</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Filtered historical</source>
        <translation>Histórico filtrado</translation>
    </message>
    <message>
        <source>Cornish–Fisher</source>
        <translation>Cornish–Fisher</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>protegida</translation>
    </message>
    <message>
        <source>hedge</source>
        <translation>hedge</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambos</translation>
    </message>
    <message>
        <source>Not known: no past day of returns yet.</source>
        <translation>Não se sabe: ainda não há dias passados com retornos.</translation>
    </message>
    <message>
        <source>Initial margin</source>
        <translation>Margem inicial</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Bruto</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Líquido</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>Liberado</translation>
    </message>
    <message>
        <source>Could carry</source>
        <translation>Sustentaria</translation>
    </message>
    <message>
        <source>Net: what the venue asks for after long against short. Could carry: notional of these positions that the equity would be enough for. In one account: what separate accounts cost.</source>
        <translation>Líquido: o que a exchange pede após compensar long com short. Sustentaria: nocional destas posições para o qual o patrimônio bastaria. Em uma só conta: o que custam contas separadas.</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>conta %1</translation>
    </message>
    <message>
        <source>in one account</source>
        <translation>em uma só conta</translation>
    </message>
    <message>
        <source>Touching liquidation</source>
        <translation>Toque na liquidação</translation>
    </message>
    <message>
        <source>within 24 h, %</source>
        <translation>em 24 h, %</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posição</translation>
    </message>
    <message>
        <source>Closed form</source>
        <translation>Fórmula fechada</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simulado</translation>
    </message>
    <message>
        <source>± standard error</source>
        <translation>± erro padrão</translation>
    </message>
    <message>
        <source>The simulation draws from the market&apos;s own past days, fat tails included; the closed form takes moves to be normal.</source>
        <translation>A simulação sorteia dos próprios dias passados do mercado, com caudas grossas; a fórmula fechada supõe movimentos normais.</translation>
    </message>
    <message>
        <source>No position can be liquidated.</source>
        <translation>Nenhuma posição pode ser liquidada.</translation>
    </message>
    <message>
        <source>the hedge</source>
        <translation>o hedge</translation>
    </message>
    <message>
        <source>the protected position</source>
        <translation>a posição protegida</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>não é preciso</translation>
    </message>
    <message>
        <source>● yes</source>
        <translation>● sim</translation>
    </message>
    <message>
        <source>■ no</source>
        <translation>■ não</translation>
    </message>
    <message>
        <source>Nothing can be liquidated.</source>
        <translation>Nada pode ser liquidado.</translation>
    </message>
    <message>
        <source>The hedge is at its liquidation price now.</source>
        <translation>O hedge está agora no seu preço de liquidação.</translation>
    </message>
    <message>
        <source>The protected position is at its liquidation price now.</source>
        <translation>A posição protegida está agora no seu preço de liquidação.</translation>
    </message>
    <message>
        <source>%1 at %2 (%3)</source>
        <translation>%1 a %2 (%3)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Falling: %1. Rising: %2.</source>
        <translation>Na queda: %1. Na alta: %2.</translation>
    </message>
    <message>
        <source>Liquidation of the protected position: %1</source>
        <translation>Liquidação da posição protegida: %1</translation>
    </message>
    <message>
        <source>Protected: liquidation at %1 (venue %2), %3 · %4; touched in 1 h %5, 24 h %6, 7 d %7</source>
        <translation>Protegida: liquidação a %1 (exchange %2), %3 · %4; toque em 1 h %5, 24 h %6, 7 d %7</translation>
    </message>
    <message>
        <source>○ hedge closed by the venue</source>
        <translation>○ hedge fechado pela exchange</translation>
    </message>
    <message>
        <source>■ both</source>
        <translation>■ ambos</translation>
    </message>
    <message>
        <source>■ protected</source>
        <translation>■ protegida</translation>
    </message>
    <message>
        <source>▲ hedge</source>
        <translation>▲ hedge</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Of the mark price</source>
        <translation>Do preço de marcação</translation>
    </message>
    <message>
        <source>▶ is the row nearest to the mark price</source>
        <translation>▶ é a linha mais próxima do preço de marcação</translation>
    </message>
    <message>
        <source>Equity of the protected accounts there</source>
        <translation>Patrimônio das contas protegidas nesse ponto</translation>
    </message>
    <message>
        <source>Equity of the hedge account there</source>
        <translation>Patrimônio da conta de hedge nesse ponto</translation>
    </message>
    <message>
        <source>Who has been liquidated by then</source>
        <translation>O que já foi liquidado até lá</translation>
    </message>
    <message>
        <source>To move</source>
        <translation>A mover</translation>
    </message>
    <message>
        <source>Margin that must be in the protected accounts by then, so that they live</source>
        <translation>Margem que precisa estar nas contas protegidas até lá, para que vivam</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponível</translation>
    </message>
    <message>
        <source>Margin that the hedge account could give there</source>
        <translation>Margem que a conta de hedge poderia ceder nesse ponto</translation>
    </message>
    <message>
        <source>P(24 h), %</source>
        <translation>P(24 h), %</translation>
    </message>
    <message>
        <source>Probability that this price is touched within 24 hours</source>
        <translation>Probabilidade de este preço ser tocado em 24 horas</translation>
    </message>
    <message>
        <source>Soonest, h</source>
        <translation>Mais cedo, h</translation>
    </message>
    <message>
        <source>The price is touched within this time with a probability of 5 %</source>
        <translation>O preço é tocado dentro deste tempo com probabilidade de 5 %</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>A tempo</translation>
    </message>
    <message>
        <source>Margin that is sent now arrives before the price can be there</source>
        <translation>A margem enviada agora chega antes que o preço possa estar lá</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>%1 short</translation>
    </message>
    <message>
        <source>%1 long</source>
        <translation>%1 long</translation>
    </message>
    <message>
        <source>Value at risk</source>
        <translation>Valor em risco</translation>
    </message>
    <message>
        <source>Expected shortfall</source>
        <translation>Perda esperada na cauda</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>The position is smaller than %1: inside its band it can&apos;t be adjusted by an order that the exchange takes.</source>
        <translation>A posição é menor que %1: dentro da banda ela não pode ser ajustada por uma ordem que a exchange aceite.</translation>
    </message>
    <message>
        <source>Its leverage is so low that Ballast leaves it unhedged.</source>
        <translation>Sua alavancagem é tão baixa que o Ballast a deixa sem hedge.</translation>
    </message>
    <message>
        <source>A month of hedging costs more than it is expected to keep.</source>
        <translation>Um mês de hedge custa mais do que se espera que preserve.</translation>
    </message>
    <message>
        <source>The account holds less than %1, where costs weigh heavily.</source>
        <translation>A conta tem menos de %1, onde os custos pesam muito.</translation>
    </message>
    <message>
        <source>Leverage is under %1, where liquidation is seldom near.</source>
        <translation>A alavancagem é menor que %1, onde a liquidação raramente está próxima.</translation>
    </message>
    <message>
        <source>Simulated exchange</source>
        <translation>Exchange simulada</translation>
    </message>
    <message>
        <source>Binance testnet</source>
        <translation>Testnet da Binance</translation>
    </message>
    <message>
        <source>Binance USD-M futures</source>
        <translation>Futuros USD-M da Binance</translation>
    </message>
    <message>
        <source>Runs on this computer, with no account and no money. Start it with “ballast exchange”, which prints its keys.</source>
        <translation>Funciona neste computador, sem conta e sem dinheiro. Inicie-a com “ballast exchange”, que mostra as chaves.</translation>
    </message>
    <message>
        <source>The exchange&apos;s own test system: real orders, no real money. It does not say what a key may do.</source>
        <translation>O sistema de testes da própria exchange: ordens reais, sem dinheiro real. Ele não informa o que uma chave pode fazer.</translation>
    </message>
    <message>
        <source>Your real account. You begin by only watching it; real orders come last, after the testnet.</source>
        <translation>Sua conta real. Você começa apenas observando; ordens reais vêm por último, depois da testnet.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissões</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>não informado</translation>
    </message>
    <message>
        <source>What can&apos;t be read is refused, not assumed.</source>
        <translation>O que não pode ser lido é recusado, não presumido.</translation>
    </message>
    <message>
        <source>Key accepted</source>
        <translation>Chave aceita</translation>
    </message>
    <message>
        <source>The test system takes the key.</source>
        <translation>O sistema de testes aceita a chave.</translation>
    </message>
    <message>
        <source>The test system does not say what a key may do; no money is at stake.</source>
        <translation>O sistema de testes não informa o que uma chave pode fazer; não há dinheiro em jogo.</translation>
    </message>
    <message>
        <source>May read</source>
        <translation>Pode ler</translation>
    </message>
    <message>
        <source>Positions, balances and orders.</source>
        <translation>Posições, saldos e ordens.</translation>
    </message>
    <message>
        <source>May trade</source>
        <translation>Pode operar</translation>
    </message>
    <message>
        <source>The hedge account needs it.</source>
        <translation>A conta de hedge precisa disso.</translation>
    </message>
    <message>
        <source>The protected account must not have it: Ballast never trades there.</source>
        <translation>A conta protegida não deve ter isso: o Ballast nunca opera nela.</translation>
    </message>
    <message>
        <source>May withdraw</source>
        <translation>Pode sacar</translation>
    </message>
    <message>
        <source>Never needed. A key that may withdraw is refused.</source>
        <translation>Nunca é preciso. Uma chave que pode sacar é recusada.</translation>
    </message>
    <message>
        <source>May transfer</source>
        <translation>Pode transferir</translation>
    </message>
    <message>
        <source>Not needed here.</source>
        <translation>Não é preciso aqui.</translation>
    </message>
    <message>
        <source>Fixed addresses</source>
        <translation>Endereços fixos</translation>
    </message>
    <message>
        <source>Works from the addresses that you listed at the exchange only.</source>
        <translation>Funciona só a partir dos endereços que você cadastrou na exchange.</translation>
    </message>
    <message>
        <source>Works from any address. Restrict it to this computer&apos;s at the exchange.</source>
        <translation>Funciona de qualquer endereço. Restrinja-a na exchange ao deste computador.</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expira</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>não informado</translation>
    </message>
    <message>
        <source>Renew it at the exchange within two weeks.</source>
        <translation>Renove-a na exchange em até duas semanas.</translation>
    </message>
    <message>
        <source>Of the right to trade.</source>
        <translation>Do direito de operar.</translation>
    </message>
    <message>
        <source>Protected position</source>
        <translation>Posição protegida</translation>
    </message>
    <message>
        <source>Notional, at %1 leverage on %2 of equity.</source>
        <translation>Nocional, com alavancagem %1 sobre %2 de patrimônio.</translation>
    </message>
    <message>
        <source>Hedge aimed at</source>
        <translation>Hedge pretendido</translation>
    </message>
    <message>
        <source>By the default strategy in the market of this moment; reaching it costs %1 once.</source>
        <translation>Pela estratégia padrão no mercado deste momento; chegar a ele custa %1 uma vez.</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Custo por mês</translation>
    </message>
    <message>
        <source>%1 of the position, %2 of the equity: fees, slippage and funding of the same hedge on the last half year.</source>
        <translation>%1 da posição, %2 do patrimônio: taxas, slippage e financiamento do mesmo hedge no último meio ano.</translation>
    </message>
    <message>
        <source>Funding alone, at the present rate: there is not enough history yet to measure fees and slippage.</source>
        <translation>Só o financiamento, à taxa atual: ainda não há histórico suficiente para medir taxas e slippage.</translation>
    </message>
    <message>
        <source>Liquidation within 30 days</source>
        <translation>Liquidação em 30 dias</translation>
    </message>
    <message>
        <source>No price liquidates the position as it stands.</source>
        <translation>Nenhum preço liquida a posição como ela está.</translation>
    </message>
    <message>
        <source>Without a hedge, at %1 distance and %2 volatility a year. Real markets have fatter tails.</source>
        <translation>Sem hedge, a %1 de distância e com %2 de volatilidade ao ano. Mercados reais têm caudas mais grossas.</translation>
    </message>
    <message>
        <source>Kept a month, expected</source>
        <translation>Preservado por mês, esperado</translation>
    </message>
    <message>
        <source>That probability, times the share of your equity that the hedge would have earned by then.</source>
        <translation>Essa probabilidade, vezes a parcela do seu patrimônio que o hedge teria ganhado até lá.</translation>
    </message>
    <message>
        <source>In the hedge account</source>
        <translation>Na conta de hedge</translation>
    </message>
    <message>
        <source>What the hedge is carried with.</source>
        <translation>O que sustenta o hedge.</translation>
    </message>
    <message>
        <source>It is empty: move some margin there before you arm.</source>
        <translation>Está vazia: mova margem para lá antes de armar.</translation>
    </message>
    <message>
        <source>Smallest position</source>
        <translation>Posição mínima</translation>
    </message>
    <message>
        <source>Under this notional hedging does not pay.</source>
        <translation>Abaixo deste nocional o hedge não compensa.</translation>
    </message>
    <message>
        <source>There is no position to protect now. Ballast waits for one; the figures are worked out then.</source>
        <translation>Não há posição a proteger agora. O Ballast espera por uma; os números são calculados então.</translation>
    </message>
    <message>
        <source>Hedging does not pay for this position.</source>
        <translation>O hedge não compensa para esta posição.</translation>
    </message>
    <message>
        <source>Hedging may pay for this position, but not clearly.</source>
        <translation>O hedge pode compensar para esta posição, mas não claramente.</translation>
    </message>
    <message>
        <source>Hedging pays for this position.</source>
        <translation>O hedge compensa para esta posição.</translation>
    </message>
    <message>
        <source>✗ both liquidated</source>
        <translation>✗ ambos liquidados</translation>
    </message>
    <message>
        <source>✗ protected liquidated</source>
        <translation>✗ protegida liquidada</translation>
    </message>
    <message>
        <source>✗ hedge liquidated</source>
        <translation>✗ hedge liquidado</translation>
    </message>
    <message>
        <source>alive</source>
        <translation>sem liquidação</translation>
    </message>
    <message>
        <source>If it came so *</source>
        <translation>Se acontecesse assim *</translation>
    </message>
    <message>
        <source>Without hedge</source>
        <translation>Sem hedge</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>Como proposto</translation>
    </message>
    <message>
        <source>Change of equity</source>
        <translation>Mudança do patrimônio</translation>
    </message>
    <message>
        <source>Deepest fall</source>
        <translation>Maior queda</translation>
    </message>
    <message>
        <source>Cost of the hedge</source>
        <translation>Custo do hedge</translation>
    </message>
    <message>
        <source>Mean ratio</source>
        <translation>Razão média</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>No fim</translation>
    </message>
    <message>
        <source>* Replayed on the market from %1 to %2, and from %3 to %4 in the move. It has not happened.</source>
        <translation>* Reproduzido sobre o mercado de %1 a %2, e de %3 a %4 no movimento. Não aconteceu.</translation>
    </message>
    <message>
        <source>If liquidations cascade *</source>
        <translation>Se houver liquidações em cascata *</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>✗ gone</source>
        <translation>✗ liquidado</translation>
    </message>
    <message>
        <source>Taken for granted</source>
        <translation>Pressupostos</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Everything at a glance</source>
        <translation>Tudo num relance</translation>
    </message>
    <message>
        <source>Positions &amp;&amp; risk</source>
        <translation>Posições &amp;&amp; risco</translation>
    </message>
    <message>
        <source>Which account dies first, at what price, and what keeps it alive</source>
        <translation>Qual conta é liquidada primeiro, a que preço, e o que a mantém viva</translation>
    </message>
    <message>
        <source>Ratio, target and band; every decision with its reasons; what can be changed by hand</source>
        <translation>Razão, alvo e banda; cada decisão com seus motivos; o que pode ser mudado manualmente</translation>
    </message>
    <message>
        <source>Volatility and regime, funding, order book, correlation, forecasts</source>
        <translation>Volatilidade e regime, financiamento, livro de ordens, correlação, previsões</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Avaliar</translation>
    </message>
    <message>
        <source>The same market with the hedge and without it</source>
        <translation>O mesmo mercado com o hedge e sem ele</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Relatórios</translation>
    </message>
    <message>
        <source>The month as a statement that balances</source>
        <translation>O mês como um extrato que fecha</translation>
    </message>
    <message>
        <source>What drifted since the parameters were last looked at</source>
        <translation>O que desviou desde que os parâmetros foram vistos pela última vez</translation>
    </message>
    <message>
        <source>Orders, fills, alerts and events</source>
        <translation>Ordens, execuções, alertas e eventos</translation>
    </message>
    <message>
        <source>Correlation signals</source>
        <translation>Sinais de correlação</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retorno</translation>
    </message>
    <message>
        <source>Return a year</source>
        <translation>Retorno ao ano</translation>
    </message>
    <message>
        <source>Volatility a year</source>
        <translation>Volatilidade ao ano</translation>
    </message>
    <message>
        <source>Maximum drawdown</source>
        <translation>Drawdown máximo</translation>
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
        <translation>Valor em risco, 5 % dos dias</translation>
    </message>
    <message>
        <source>Expected shortfall, 5 % of days</source>
        <translation>Perda esperada na cauda, 5 % dos dias</translation>
    </message>
    <message>
        <source>too few days to tell</source>
        <translation>poucos dias para dizer</translation>
    </message>
    <message>
        <source>not distinguishable from zero</source>
        <translation>não se distingue de zero</translation>
    </message>
    <message>
        <source>▼ lower</source>
        <translation>▼ menor</translation>
    </message>
    <message>
        <source>▲ higher</source>
        <translation>▲ maior</translation>
    </message>
    <message>
        <source>✓ avoided</source>
        <translation>✓ evitada</translation>
    </message>
    <message>
        <source>✗ liquidated</source>
        <translation>✗ liquidada</translation>
    </message>
    <message>
        <source>✗ only with the hedge</source>
        <translation>✗ só com o hedge</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>With the hedge and without it</source>
        <translation>Com o hedge e sem ele</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>Drawdown</translation>
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
        <translation>Custo</translation>
    </message>
    <message>
        <source>Variance removed</source>
        <translation>Variância eliminada</translation>
    </message>
    <message>
        <source>Upside given up</source>
        <translation>Ganho cedido</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Giro</translation>
    </message>
    <message>
        <source>Outside band</source>
        <translation>Fora da banda</translation>
    </message>
    <message>
        <source>Cost: fees, slippage and funding of the hedge, of the protected value. Turnover: hedge traded, in protected values.</source>
        <translation>Custo: taxas, slippage e financiamento do hedge, sobre o valor protegido. Giro: hedge negociado, em valores protegidos.</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) in the candles: positions are carried through.</source>
        <translation>
            <numerusform>%n lacuna nas velas: as posições são mantidas através dela.</numerusform>
            <numerusform>%n lacunas nas velas: as posições são mantidas através delas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 against no hedge</source>
        <translation>%1 contra nenhum hedge</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sem</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Com</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo 95 %</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredito</translation>
    </message>
    <message>
        <source>Cost: fees %1, slippage %2, funding %3; together %4 of the protected value (%5 to %6).</source>
        <translation>Custo: taxas %1, slippage %2, financiamento %3; no total %4 do valor protegido (%5 a %6).</translation>
    </message>
    <message>
        <source>Sharpe by its own test (Ledoit and Wolf): p %1, %2. Probability that the true Sharpe is above zero: %3 with, %4 without.</source>
        <translation>Sharpe pelo seu próprio teste (Ledoit e Wolf): p %1, %2. Probabilidade de o Sharpe verdadeiro ser maior que zero: %3 com, %4 sem.</translation>
    </message>
    <message>
        <source>no hedge</source>
        <translation>sem hedge</translation>
    </message>
    <message>
        <source>Long positions liquidated within %1</source>
        <translation>Posições long liquidadas em %1</translation>
    </message>
    <message>
        <source>Short positions liquidated within %1</source>
        <translation>Posições short liquidadas em %1</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>sozinha</translation>
    </message>
    <message>
        <source>no position could be followed that long</source>
        <translation>nenhuma posição pôde ser acompanhada por tanto tempo</translation>
    </message>
    <message>
        <source>%1 of %2 positions, 95 % interval %3 to %4; half of them within %5 h; %6 of the equity left on average</source>
        <translation>%1 de %2 posições, intervalo 95 % de %3 a %4; metade delas em %5 h; resta em média %6 do patrimônio</translation>
    </message>
    <message>
        <source>Without the hedge %1 of the same positions died; %2 of those were avoided, %3 came only with it.</source>
        <translation>Sem o hedge, %1 das mesmas posições foram liquidadas; %2 delas foram evitadas, %3 só vieram com ele.</translation>
    </message>
    <message>
        <source>Share of the positions opened at every hour (hedged ones: at every few hours) that were liquidated; columns: how margin moves between the accounts. Rest the pointer on a cell for its interval and the time it took.</source>
        <translation>Parcela das posições abertas a cada hora (as com hedge: a cada poucas horas) que foram liquidadas; colunas: como a margem se move entre as contas. Deixe o ponteiro sobre uma célula para ver seu intervalo e o tempo que levou.</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>Relatório mensal</translation>
    </message>
    <message>
        <source>▼ deeper loss</source>
        <translation>▼ perda maior</translation>
    </message>
    <message>
        <source>▲ smaller loss</source>
        <translation>▲ perda menor</translation>
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
        <translation>A que move margem não pode operar.</translation>
    </message>
    <message>
        <source>Between your own accounts; Ballast moves margin to the protected one only.</source>
        <translation>Entre as suas próprias contas; o Ballast só move margem para a protegida.</translation>
    </message>
</context>
<context>
    <name>ballast::ui::AccountsPage</name>
    <message>
        <source>Ask again</source>
        <translation>Consultar de novo</translation>
    </message>
    <message>
        <source>A hedge in an account of its own can&apos;t be liquidated together with your position, and a key that trades can&apos;t touch it. So the two have to be different accounts.</source>
        <translation>Um hedge em conta própria não pode ser liquidado junto com a sua posição, e uma chave que opera não pode tocar nela. Por isso as duas têm de ser contas diferentes.</translation>
    </message>
    <message>
        <source>Roles and isolation</source>
        <translation>Papéis e isolamento</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protegida</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>somente leitura</translation>
    </message>
    <message>
        <source>Your positions. Ballast reads it, and can do nothing else there.</source>
        <translation>Suas posições. O Ballast as lê e não pode fazer mais nada ali.</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>Hedge</translation>
    </message>
    <message>
        <source>trades</source>
        <translation>opera</translation>
    </message>
    <message>
        <source>Ballast opens and closes the hedge here, within the limits of the next step.</source>
        <translation>O Ballast abre e fecha o hedge aqui, dentro dos limites do próximo passo.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nenhuma ainda</translation>
    </message>
    <message>
        <source>Observe and Paper work without one. Set the account up again to add it.</source>
        <translation>Observação e Paper funcionam sem ela. Configure a conta de novo para adicioná-la.</translation>
    </message>
    <message>
        <source>Two accounts</source>
        <translation>Duas contas</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>não é preciso</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>consultando</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>provado</translation>
    </message>
    <message>
        <source>not proved</source>
        <translation>não provado</translation>
    </message>
    <message>
        <source>The exchange gives one stream key for each account. It is asked with both API keys; the same answer twice would be the same account.</source>
        <translation>A exchange dá uma chave de stream por conta. Ela é pedida com as duas chaves API; a mesma resposta duas vezes seria a mesma conta.</translation>
    </message>
</context>
<context>
    <name>ballast::ui::AlertDialog</name>
    <message>
        <source>Trading is suspended</source>
        <translation>As operações estão suspensas</translation>
    </message>
    <message>
        <source>Ballast is paused</source>
        <translation>O Ballast está em pausa</translation>
    </message>
    <message>
        <source>A connection was lost</source>
        <translation>Uma conexão caiu</translation>
    </message>
    <message>
        <source>The computer slept or its clock jumped</source>
        <translation>O computador dormiu ou o relógio saltou</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>O relógio está errado</translation>
    </message>
    <message>
        <source>The exchange refused an order</source>
        <translation>A exchange rejeitou uma ordem</translation>
    </message>
    <message>
        <source>The outcome of an order is not known</source>
        <translation>Não se sabe o que houve com uma ordem</translation>
    </message>
    <message>
        <source>A position vanished</source>
        <translation>Uma posição sumiu</translation>
    </message>
    <message>
        <source>The exchange closed a position by force</source>
        <translation>A exchange fechou uma posição à força</translation>
    </message>
    <message>
        <source>Cancelling is not confirmed yet</source>
        <translation>Cancelamento ainda não confirmado</translation>
    </message>
    <message>
        <source>Margin call</source>
        <translation>Chamada de margem</translation>
    </message>
    <message>
        <source>Somebody else&apos;s order in the hedge account</source>
        <translation>Ordem de outra pessoa na conta de hedge</translation>
    </message>
    <message>
        <source>Liquidation is near</source>
        <translation>A liquidação está próxima</translation>
    </message>
    <message>
        <source>Liquidation price differs from the exchange&apos;s</source>
        <translation>O preço de liquidação difere do da exchange</translation>
    </message>
    <message>
        <source>A hard limit was reached</source>
        <translation>Um limite rígido foi atingido</translation>
    </message>
    <message>
        <source>Manual trades get in the way of the hedge</source>
        <translation>Operações manuais atrapalham o hedge</translation>
    </message>
    <message>
        <source>The account differs from the last session</source>
        <translation>A conta difere da última sessão</translation>
    </message>
    <message>
        <source>A command could not be carried out</source>
        <translation>Um comando não pôde ser executado</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canais</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Silencioso</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ligado</translation>
    </message>
    <message>
        <source>Silent alerts are listed; they make no sound and no message. Off: the log only.</source>
        <translation>Alertas silenciosos aparecem na lista, sem som e sem mensagem. Desligado: só o registro.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>imediatamente</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Repeat first after</source>
        <translation>Primeira repetição após</translation>
    </message>
    <message>
        <source>Escalate critical ones after</source>
        <translation>Escalar os críticos após</translation>
    </message>
    <message>
        <source>Say that Ballast is alive every</source>
        <translation>Avisar que o Ballast está ativo a cada</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>kept in the key store; empty: as it is</source>
        <translation>fica no chaveiro; vazio: sem mudança</translation>
    </message>
    <message>
        <source>Only what nobody acknowledged in time</source>
        <translation>Só o que ninguém reconheceu a tempo</translation>
    </message>
    <message>
        <source>Send a trial</source>
        <translation>Enviar um teste</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tópico</translation>
    </message>
    <message>
        <source>Chat id</source>
        <translation>ID do chat</translation>
    </message>
    <message>
        <source>✓ Delivered at %1</source>
        <translation>✓ Entregue às %1</translation>
    </message>
    <message>
        <source>✕ Not delivered: %1</source>
        <translation>✕ Não entregue: %1</translation>
    </message>
    <message>
        <source>On its way …</source>
        <translation>A caminho …</translation>
    </message>
    <message>
        <source>On its way: %1</source>
        <translation>A caminho: %1</translation>
    </message>
    <message>
        <source>Another position in the hedge account</source>
        <translation>Outra posição na conta de hedge</translation>
    </message>
    <message>
        <source>The cost budget of the day is used up</source>
        <translation>O orçamento de custo do dia está esgotado</translation>
    </message>
    <message>
        <source>The cost budget of the month is used up</source>
        <translation>O orçamento de custo do mês está esgotado</translation>
    </message>
    <message>
        <source>An API key may not be used any more</source>
        <translation>Uma chave API não pode mais ser usada</translation>
    </message>
    <message>
        <source>An API key could not be checked</source>
        <translation>Uma chave API não pôde ser verificada</translation>
    </message>
    <message>
        <source>An API key expires</source>
        <translation>Uma chave API vai expirar</translation>
    </message>
    <message>
        <source>An API key works from any address</source>
        <translation>Uma chave API funciona de qualquer endereço</translation>
    </message>
    <message>
        <source>An API key may transfer money</source>
        <translation>Uma chave API pode transferir dinheiro</translation>
    </message>
    <message>
        <source>The order journal can&apos;t be written</source>
        <translation>O diário de ordens não pode ser gravado</translation>
    </message>
    <message>
        <source>The history can&apos;t be written</source>
        <translation>O histórico não pode ser gravado</translation>
    </message>
    <message>
        <source>A record could not be kept</source>
        <translation>Um registro não pôde ser guardado</translation>
    </message>
    <message>
        <source>Ballast&apos;s engine stands still</source>
        <translation>O motor do Ballast está parado</translation>
    </message>
    <message>
        <source>A backup failed</source>
        <translation>Um backup falhou</translation>
    </message>
    <message>
        <source>Margin has to be moved</source>
        <translation>É preciso mover margem</translation>
    </message>
    <message>
        <source>A transfer of margin was refused</source>
        <translation>Uma transferência de margem foi recusada</translation>
    </message>
    <message>
        <source>The outcome of a transfer is not known</source>
        <translation>O resultado de uma transferência não é conhecido</translation>
    </message>
    <message>
        <source>The database was restored from a backup</source>
        <translation>O banco de dados foi restaurado de um backup</translation>
    </message>
    <message>
        <source>In a webhook&apos;s address, {token} stands for the token below. Secret parts of an address belong there: the address itself is kept in a file, the token in the key store.</source>
        <translation>No endereço de um webhook, {token} representa o token abaixo. As partes secretas de um endereço ficam ali: o endereço em si é guardado em um arquivo; o token, no chaveiro.</translation>
    </message>
</context>
<context>
    <name>ballast::ui::AlertsPanel</name>
    <message>
        <source>Active, escalated</source>
        <translation>Ativo, escalado</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Reconhecido</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Encerrado</translation>
    </message>
    <message>
        <source>this window</source>
        <translation>esta janela</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Reconhecer</translation>
    </message>
    <message>
        <source>Acknowledge all</source>
        <translation>Reconhecer todos</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Nenhum problema.</translation>
    </message>
    <message>
        <source>You have seen it: it is not repeated, and not escalated</source>
        <translation>Você viu: não se repete nem é escalado</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>No sound; everything else goes on</source>
        <translation>Sem som; todo o resto continua</translation>
    </message>
    <message>
        <source>Rules and channels…</source>
        <translation>Regras e canais…</translation>
    </message>
</context>
<context>
    <name>ballast::ui::ChartPanel</name>
    <message>
        <source>Calm</source>
        <translation>Calmo</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Turbulent</source>
        <translation>Turbulento</translation>
    </message>
    <message>
        <source>The first candle comes within a minute.</source>
        <translation>A primeira vela chega em até um minuto.</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marcação</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>Liquidação</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Alvo</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Razão</translation>
    </message>
    <message>
        <source>The ratio is drawn from the first minute on.</source>
        <translation>A razão é desenhada a partir do primeiro minuto.</translation>
    </message>
    <message>
        <source>Without hedge</source>
        <translation>Sem hedge</translation>
    </message>
    <message>
        <source>With hedge</source>
        <translation>Com hedge</translation>
    </message>
    <message>
        <source>Equity is drawn from the first minute on.</source>
        <translation>O patrimônio é desenhado a partir do primeiro minuto.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Volatility used, a year</source>
        <translation>Volatilidade usada, ao ano</translation>
    </message>
    <message>
        <source>Volatility is drawn from the first minute on.</source>
        <translation>A volatilidade é desenhada a partir do primeiro minuto.</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsão</translation>
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
        <translation>Implícita</translation>
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
        <translation>Tudo</translation>
    </message>
    <message>
        <source>The last %1</source>
        <translation>Último período: %1</translation>
    </message>
    <message>
        <source>The whole history</source>
        <translation>Todo o histórico</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Não salvo</translation>
    </message>
    <message>
        <source>%1: %2. Choose another folder.</source>
        <translation>%1: %2. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>Back to the newest</source>
        <translation>Voltar ao mais recente</translation>
    </message>
    <message>
        <source>Save picture as PNG…</source>
        <translation>Salvar imagem como PNG…</translation>
    </message>
    <message>
        <source>Save picture as SVG…</source>
        <translation>Salvar imagem como SVG…</translation>
    </message>
    <message>
        <source>Save values as CSV…</source>
        <translation>Salvar valores como CSV…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>Não foi possível gravar %1. Escolha outra pasta.</translation>
    </message>
</context>
<context>
    <name>ballast::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Find a command, a panel or a parameter</source>
        <translation>Procurar um comando, um painel ou um parâmetro</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>ballast::ui::CurvesView</name>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: de %2 a %3</translation>
    </message>
</context>
<context>
    <name>ballast::ui::DecisionDetail</name>
    <message>
        <source>What made the target</source>
        <translation>O que formou o alvo</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>alvo %1</translation>
    </message>
    <message>
        <source>Guardrails that bound</source>
        <translation>Salvaguardas que limitaram</translation>
    </message>
    <message>
        <source>before → after</source>
        <translation>antes → depois</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>O que o mudaria</translation>
    </message>
    <message>
        <source>the nearest threshold</source>
        <translation>o limiar mais próximo</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>decision %1</source>
        <translation>decisão %1</translation>
    </message>
</context>
<context>
    <name>ballast::ui::DecisionPanel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisão</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Alvo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>No decision yet. Ballast decides as soon as it knows the account and the market.</source>
        <translation>Nenhuma decisão ainda. O Ballast decide assim que conhece a conta e o mercado.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search decisions</source>
        <translation>Buscar decisões</translation>
    </message>
    <message>
        <source>Shows the decisions with this word in their sentence, factors or guardrails</source>
        <translation>Mostra as decisões com esta palavra na frase, nos fatores ou nas salvaguardas</translation>
    </message>
    <message>
        <source>Trades only</source>
        <translation>Só operações</translation>
    </message>
    <message>
        <source>Hide the decisions to do nothing</source>
        <translation>Oculta as decisões de não fazer nada</translation>
    </message>
</context>
<context>
    <name>ballast::ui::DockTitle</name>
    <message>
        <source>Float or dock this panel</source>
        <translation>Soltar ou encaixar este painel</translation>
    </message>
    <message>
        <source>Close this panel; the View menu opens it again</source>
        <translation>Fechar este painel; o menu Exibir o abre de novo</translation>
    </message>
</context>
<context>
    <name>ballast::ui::EconomicsPage</name>
    <message>
        <source>Work it out again</source>
        <translation>Calcular de novo</translation>
    </message>
    <message>
        <source>Hedging costs money every month. Before you begin, see what it would cost on your account as it stands, and what it is likely to keep.</source>
        <translation>Fazer hedge custa dinheiro todo mês. Antes de começar, veja o que custaria na sua conta como ela está e o que provavelmente preserva.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabalhando</translation>
    </message>
    <message>
        <source>Does it pay?</source>
        <translation>Compensa?</translation>
    </message>
    <message>
        <source>Reading position, market and fees; up to a minute…</source>
        <translation>Lendo posição, mercado e taxas; até um minuto…</translation>
    </message>
    <message>
        <source>Not worked out</source>
        <translation>Não calculado</translation>
    </message>
</context>
<context>
    <name>ballast::ui::EvaluatePanel</name>
    <message>
        <source>Liquidation study as well</source>
        <translation>Também estudo de liquidações</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparação</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Avaliar</translation>
    </message>
    <message>
        <source>Choose candles, and compare.</source>
        <translation>Escolha velas e compare.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Candles …</source>
        <translation>Velas …</translation>
    </message>
    <message>
        <source>Funding …</source>
        <translation>Financiamento …</translation>
    </message>
    <message>
        <source>Implied volatility …</source>
        <translation>Volatilidade implícita …</translation>
    </message>
    <message>
        <source>Bitcoin …</source>
        <translation>Bitcoin …</translation>
    </message>
    <message>
        <source>1 minute to 1 day, as Binance Data Vision has them: csv, gz or zip. Several files are joined.</source>
        <translation>De 1 minuto a 1 dia, como a Binance Data Vision os oferece: csv, gz ou zip. Vários arquivos são unidos.</translation>
    </message>
    <message>
        <source>Funding rates of the same contract. Without them none is charged.</source>
        <translation>Taxas de financiamento do mesmo contrato. Sem elas, nada é cobrado.</translation>
    </message>
    <message>
        <source>DVOL by day, where the strategy looks at it.</source>
        <translation>DVOL por dia, onde a estratégia o considera.</translation>
    </message>
    <message>
        <source>Candles of Bitcoin, for the correlation signals.</source>
        <translation>Velas do Bitcoin, para os sinais de correlação.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posição</translation>
    </message>
    <message>
        <source>long</source>
        <translation>long</translation>
    </message>
    <message>
        <source>short</source>
        <translation>short</translation>
    </message>
    <message>
        <source> % of the notional</source>
        <translation> % do nocional</translation>
    </message>
    <message>
        <source>stays where it is</source>
        <translation>fica onde está</translation>
    </message>
    <message>
        <source>is moved by hand, after 4 h</source>
        <translation>é movida manualmente, após 4 h</translation>
    </message>
    <message>
        <source>is moved automatically</source>
        <translation>é movida automaticamente</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>Alavancagem</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Patrimônio</translation>
    </message>
    <message>
        <source>Hedge account</source>
        <translation>Conta de hedge</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margem</translation>
    </message>
    <message>
        <source>Hedges to compare</source>
        <translation>Hedges a comparar</translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation>perfil %1</translation>
    </message>
    <message>
        <source>Positions opened at every hour, at several leverages, on both sides and with every way to move margin: takes longer.</source>
        <translation>Posições abertas a cada hora, com várias alavancagens, nos dois lados e com todas as formas de mover margem: demora mais.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Intervals of</source>
        <translation>Intervalos de</translation>
    </message>
    <message>
        <source>Hedge whose intervals are shown</source>
        <translation>Hedge cujos intervalos são mostrados</translation>
    </message>
    <message>
        <source>Equity with each hedge</source>
        <translation>Patrimônio com cada hedge</translation>
    </message>
    <message>
        <source>Curves and figures</source>
        <translation>Curvas e números</translation>
    </message>
    <message>
        <source>How long the positions are followed</source>
        <translation>Por quanto tempo as posições são acompanhadas</translation>
    </message>
    <message>
        <source>Liquidations</source>
        <translation>Liquidações</translation>
    </message>
    <message>
        <source>History files</source>
        <translation>Arquivos de histórico</translation>
    </message>
    <message>
        <source>Tables (*.csv *.gz *.zip);;All files (*)</source>
        <translation>Tabelas (*.csv *.gz *.zip);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nenhuma ainda</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>Replaying …</source>
        <translation>Reproduzindo …</translation>
    </message>
    <message>
        <source>Cancelled. What was shown before is still shown.</source>
        <translation>Cancelado. O que se mostrava antes continua sendo mostrado.</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>Taken for granted</source>
        <translation>Pressupostos</translation>
    </message>
    <message>
        <source>Not available in this session.</source>
        <translation>Não disponível nesta sessão.</translation>
    </message>
    <message>
        <source>Choose candles first.</source>
        <translation>Escolha primeiro as velas.</translation>
    </message>
    <message>
        <source>Tick at least one hedge.</source>
        <translation>Marque pelo menos um hedge.</translation>
    </message>
    <message>
        <source>%1 candles of %2, %3 to %4.</source>
        <translation>%1 velas de %2, de %3 a %4.</translation>
    </message>
    <message>
        <source>one that is kept open</source>
        <translation>uma que fica aberta</translation>
    </message>
    <message>
        <source>my own, as recorded</source>
        <translation>as minhas, como registradas</translation>
    </message>
    <message>
        <source>Your own: what your protected accounts held, trade by trade, as Ballast recorded it. Without candle files on the candles that it saw.</source>
        <translation>As suas: o que suas contas protegidas tinham, negócio a negócio, como o Ballast registrou. Sem arquivos de velas, sobre as velas que ele viu.</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Posições</translation>
    </message>
</context>
<context>
    <name>ballast::ui::FeedStrip</name>
    <message>
        <source>Age of the last message of each feed. A feed counts as stale when it is silent too long, even if its connection is open; trading is then suspended.</source>
        <translation>Idade da última mensagem de cada fluxo de dados. Um fluxo é considerado obsoleto quando fica em silêncio por tempo demais, mesmo com a conexão aberta; as operações são então suspensas.</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>desconectado</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>stale %1</source>
        <translation>obsoleto %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>há %1</translation>
    </message>
</context>
<context>
    <name>ballast::ui::HeaderPanel</name>
    <message>
        <source>won&apos;t cancel orders, close the hedge or touch the protected account</source>
        <translation>não cancela ordens, não fecha o hedge nem toca na conta protegida</translation>
    </message>
    <message>
        <source>won&apos;t close the hedge or touch the protected account</source>
        <translation>não fecha o hedge nem toca na conta protegida</translation>
    </message>
    <message>
        <source>won&apos;t touch the protected account, which is then unhedged</source>
        <translation>não toca na conta protegida, que fica então sem hedge</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>OBSERVE</source>
        <translation>OBSERVAÇÃO</translation>
    </message>
    <message>
        <source>PAPER</source>
        <translation>PAPER</translation>
    </message>
    <message>
        <source>TESTNET</source>
        <translation>TESTNET</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>REAL</translation>
    </message>
    <message>
        <source>Simulated market, simulated money</source>
        <translation>Mercado simulado, dinheiro simulado</translation>
    </message>
    <message>
        <source>Real market, read-only: never sends an order</source>
        <translation>Mercado real, somente leitura: nunca envia uma ordem</translation>
    </message>
    <message>
        <source>Real market, simulated fills: no real orders</source>
        <translation>Mercado real, execuções simuladas: sem ordens reais</translation>
    </message>
    <message>
        <source>The exchange&apos;s test system: real orders, no real money</source>
        <translation>O sistema de testes da exchange: ordens reais, sem dinheiro real</translation>
    </message>
    <message>
        <source>Real market, real orders, real money</source>
        <translation>Mercado real, ordens reais, dinheiro real</translation>
    </message>
    <message>
        <source>DISARMED</source>
        <translation>DESARMADO</translation>
    </message>
    <message>
        <source>ARMED</source>
        <translation>ARMADO</translation>
    </message>
    <message>
        <source>SUSPENDED</source>
        <translation>SUSPENSO</translation>
    </message>
    <message>
        <source>PAUSED</source>
        <translation>EM PAUSA</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>Parada de emergência</translation>
    </message>
    <message>
        <source>Three levels: pause, cancel orders, flatten the hedge. None touches the protected account.</source>
        <translation>Três níveis: pausar, cancelar ordens, zerar o hedge. Nenhum toca na conta protegida.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>One value by hand</source>
        <translation>Um valor manual</translation>
    </message>
    <message>
        <source>%1 values by hand</source>
        <translation>%1 valores manuais</translation>
    </message>
    <message>
        <source>Sends hedge orders</source>
        <translation>Envia ordens de hedge</translation>
    </message>
    <message>
        <source>NO SESSION</source>
        <translation>SEM SESSÃO</translation>
    </message>
    <message>
        <source>Nothing runs, nothing is traded; the figures are the last ones</source>
        <translation>Nada está em execução, nada é negociado; os números são os últimos</translation>
    </message>
    <message>
        <source>STOPPED</source>
        <translation>PARADO</translation>
    </message>
</context>
<context>
    <name>ballast::ui::HeadlineTile</name>
    <message>
        <source>Age of the market data: %1</source>
        <translation>Idade dos dados de mercado: %1</translation>
    </message>
</context>
<context>
    <name>ballast::ui::HelpWindow</name>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>Arming has no key on purpose, and flattening has to be held: both are deliberate.</source>
        <translation>Armar não tem tecla de propósito, e para zerar é preciso segurar: as duas coisas são deliberadas.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Find a figure, a sign or a key</source>
        <translation>Procurar um número, um sinal ou uma tecla</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Signs and units</source>
        <translation>Sinais e unidades</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>ballast::ui::KeyPage</name>
    <message>
        <source>Not now: only watch, and hedge on paper</source>
        <translation>Agora não: só observar, e hedge simulado</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chave API</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Chave secreta</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>The hedge account: a sub-account of its own, in which Ballast trades. Make an API key there that may read and trade futures, and that must not withdraw.</source>
        <translation>A conta de hedge: uma subconta própria, na qual o Ballast opera. Crie nela uma chave API que possa ler e operar futuros, e que não possa sacar.</translation>
    </message>
    <message>
        <source>The protected account: the one with your leveraged positions. Make an API key there that may only read; Ballast never needs more, and refuses one that can do more.</source>
        <translation>A conta protegida: a que tem as suas posições alavancadas. Crie nela uma chave API que só possa ler; o Ballast nunca precisa de mais e recusa uma que possa mais.</translation>
    </message>
    <message>
        <source>Hedge account</source>
        <translation>Conta de hedge</translation>
    </message>
    <message>
        <source>Protected account</source>
        <translation>Conta protegida</translation>
    </message>
    <message>
        <source>ends in %1</source>
        <translation>termina em %1</translation>
    </message>
    <message>
        <source>Asking the exchange what the key may do…</source>
        <translation>Consultando na exchange o que a chave pode fazer…</translation>
    </message>
    <message>
        <source>The test only reads: it asks what the key may do, and changes nothing.</source>
        <translation>O teste só lê: consulta o que a chave pode fazer e não muda nada.</translation>
    </message>
    <message>
        <source>The key fits this account.</source>
        <translation>A chave serve para esta conta.</translation>
    </message>
    <message>
        <source>Not now: an alert says how much margin is missing, and until when</source>
        <translation>Agora não: um alerta diz quanta margem falta e até quando</translation>
    </message>
    <message>
        <source>the hedge sub-account&apos;s e-mail address</source>
        <translation>e-mail da subconta de hedge</translation>
    </message>
    <message>
        <source>empty: it is the main account</source>
        <translation>vazio: é a conta principal</translation>
    </message>
    <message>
        <source>Margin transfers</source>
        <translation>Transferências de margem</translation>
    </message>
    <message>
        <source>Without a hedge account there is nothing to move margin from.</source>
        <translation>Sem conta de hedge não há de onde mover margem.</translation>
    </message>
    <message>
        <source>The test system has no transfers between accounts.</source>
        <translation>O sistema de testes não tem transferências entre contas.</translation>
    </message>
    <message>
        <source>The key fits. Now name the two accounts as the exchange does; they are two different ones.</source>
        <translation>A chave serve. Agora nomeie as duas contas como a corretora as chama; são duas diferentes.</translation>
    </message>
    <message>
        <source>The key fits; margin can be moved.</source>
        <translation>A chave serve; a margem pode ser movida.</translation>
    </message>
    <message>
        <source>Where liquidation is near, margin in the protected account is what moves it away. With a key of the main account that may make internal transfers, and neither trade nor withdraw, Ballast moves it from the hedge account by itself while it is armed, within limits of its own. It never moves money the other way.</source>
        <translation>Quando a liquidação está próxima, o que a afasta é a margem na conta protegida. Com uma chave da conta principal que possa fazer transferências internas, e nem operar nem sacar, o Ballast a move por conta própria da conta de hedge enquanto está armado, dentro de limites próprios. Ele nunca move dinheiro no sentido contrário.</translation>
    </message>
</context>
<context>
    <name>ballast::ui::LadderPanel</name>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Protected dies</source>
        <translation>Liq. protegida</translation>
    </message>
    <message>
        <source>Hedge dies</source>
        <translation>Liq. hedge</translation>
    </message>
    <message>
        <source>Move %1 by</source>
        <translation>Mover %1 até aqui</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marcação</translation>
    </message>
    <message>
        <source>Who dies first: not worked out yet</source>
        <translation>O que é liquidado primeiro: ainda não calculado</translation>
    </message>
    <message>
        <source>Who dies first? Working it out …</source>
        <translation>O que é liquidado primeiro? Calculando …</translation>
    </message>
    <message>
        <source>What is left at each price, %1</source>
        <translation>O que resta a cada preço, %1</translation>
    </message>
    <message>
        <source>◀ Protected</source>
        <translation>◀ Protegida</translation>
    </message>
    <message>
        <source>Hedge ▶</source>
        <translation>Hedge ▶</translation>
    </message>
    <message>
        <source>dies without %1</source>
        <translation>sem %1, liquidada</translation>
    </message>
    <message>
        <source>liquidated</source>
        <translation>liquidada</translation>
    </message>
    <message>
        <source>closed by the venue</source>
        <translation>fechado pela exchange</translation>
    </message>
    <message>
        <source>At %1 (%2)
Protected account: %3
Hedge account: %4</source>
        <translation>A %1 (%2)
Conta protegida: %3
Conta de hedge: %4</translation>
    </message>
    <message>
        <source>Margin to move by then: %1</source>
        <translation>Margem a mover até lá: %1</translation>
    </message>
    <message>
        <source>Margin to move by then: %1; the market may be there sooner than a transfer</source>
        <translation>Margem a mover até lá: %1; o mercado pode chegar lá antes de uma transferência</translation>
    </message>
</context>
<context>
    <name>ballast::ui::LimitsPage</name>
    <message>
        <source>Hard limits: checked last, before an order leaves. No strategy and no override can pass them. The values here are the defaults; tighten them to your account.</source>
        <translation>Limites rígidos: verificados por último, antes de uma ordem sair. Nenhuma estratégia e nenhum ajuste manual pode ultrapassá-los. Os valores aqui são os padrões; aperte-os para a sua conta.</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>Voltar aos padrões</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
</context>
<context>
    <name>ballast::ui::LimitsPanel</name>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Acknowledge differences</source>
        <translation>Reconhecer diferenças</translation>
    </message>
    <message>
        <source>The account is as it should be: go on from what it holds now</source>
        <translation>A conta está como deve estar: continuar a partir do que ela tem agora</translation>
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
        <translation>Áreas de trabalho</translation>
    </message>
    <message>
        <source>Ballast is armed</source>
        <translation>O Ballast está armado</translation>
    </message>
    <message>
        <source>Ballast is adjusting the hedge. If it ends, resting orders are cancelled, the hedge stays as it is, and nobody looks after it.</source>
        <translation>O Ballast está ajustando o hedge. Se for encerrado, as ordens abertas são canceladas, o hedge fica como está e ninguém cuida dele.</translation>
    </message>
    <message>
        <source>Keep it running in the tray</source>
        <translation>Continuar na bandeja do sistema</translation>
    </message>
    <message>
        <source>End Ballast</source>
        <translation>Encerrar o Ballast</translation>
    </message>
    <message>
        <source>&amp;Arm</source>
        <translation>&amp;Armar</translation>
    </message>
    <message>
        <source>Let Ballast send hedge orders</source>
        <translation>Permite que o Ballast envie ordens de hedge</translation>
    </message>
    <message>
        <source>&amp;Disarm</source>
        <translation>&amp;Desarmar</translation>
    </message>
    <message>
        <source>Stop sending hedge orders; resting orders and the hedge stay</source>
        <translation>Para de enviar ordens de hedge; as ordens abertas e o hedge permanecem</translation>
    </message>
    <message>
        <source>&amp;Pause new hedge orders</source>
        <translation>&amp;Pausar novas ordens de hedge</translation>
    </message>
    <message>
        <source>Does not cancel resting orders, close the hedge, or touch the protected account</source>
        <translation>Não cancela ordens abertas, não fecha o hedge nem toca na conta protegida</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Retomar</translation>
    </message>
    <message>
        <source>End the pause; Ballast may send hedge orders again if it is armed</source>
        <translation>Encerra a pausa; se estiver armado, o Ballast pode voltar a enviar ordens de hedge</translation>
    </message>
    <message>
        <source>&amp;Cancel hedge orders</source>
        <translation>&amp;Cancelar ordens de hedge</translation>
    </message>
    <message>
        <source>Pauses and cancels resting orders; does not close the hedge or touch the protected account</source>
        <translation>Pausa e cancela as ordens abertas; não fecha o hedge nem toca na conta protegida</translation>
    </message>
    <message>
        <source>&amp;Flatten hedge…</source>
        <translation>&amp;Zerar hedge…</translation>
    </message>
    <message>
        <source>Pauses, cancels and closes the hedge; does not touch the protected account, which is then unhedged</source>
        <translation>Pausa, cancela e fecha o hedge; não toca na conta protegida, que fica então sem hedge</translation>
    </message>
    <message>
        <source>Ac&amp;knowledge differences</source>
        <translation>&amp;Reconhecer diferenças</translation>
    </message>
    <message>
        <source>The hedge account is as it should be, whatever the last session left: go on from there</source>
        <translation>A conta de hedge está como deve estar, seja o que for que a última sessão deixou: continuar a partir daí</translation>
    </message>
    <message>
        <source>&amp;Override…</source>
        <translation>Ajuste &amp;manual…</translation>
    </message>
    <message>
        <source>Set the hedge ratio or a parameter by hand</source>
        <translation>Define manualmente a razão de hedge ou um parâmetro</translation>
    </message>
    <message>
        <source>&amp;Back to automatic</source>
        <translation>&amp;Voltar ao automático</translation>
    </message>
    <message>
        <source>End every manual override now</source>
        <translation>Encerra agora todos os ajustes manuais</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>Tema &amp;escuro</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>Tema &amp;claro</translation>
    </message>
    <message>
        <source>Gain green, loss red</source>
        <translation>Ganho verde, perda vermelha</translation>
    </message>
    <message>
        <source>Gain red, loss green</source>
        <translation>Ganho vermelho, perda verde</translation>
    </message>
    <message>
        <source>Gain blue, loss orange</source>
        <translation>Ganho azul, perda laranja</translation>
    </message>
    <message>
        <source>Times in &amp;UTC</source>
        <translation>Horários em &amp;UTC</translation>
    </message>
    <message>
        <source>Times in local &amp;zone</source>
        <translation>Horários no &amp;fuso local</translation>
    </message>
    <message>
        <source>A&amp;lerts…</source>
        <translation>A&amp;lertas…</translation>
    </message>
    <message>
        <source>What becomes an alert, how loud, and who is told</source>
        <translation>O que vira alerta, com que volume e quem é avisado</translation>
    </message>
    <message>
        <source>&amp;Start with the desktop</source>
        <translation>&amp;Iniciar com o sistema</translation>
    </message>
    <message>
        <source>Open Ballast when you log in</source>
        <translation>Abre o Ballast quando você faz login</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>Não alterado</translation>
    </message>
    <message>
        <source>Loc&amp;k layout</source>
        <translation>&amp;Bloquear layout</translation>
    </message>
    <message>
        <source>Panels can&apos;t be moved, floated or closed by accident</source>
        <translation>Os painéis não podem ser movidos, soltos ou fechados por acidente</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Redefinir layout</translation>
    </message>
    <message>
        <source>Put every panel back where it was at first</source>
        <translation>Devolve cada painel ao lugar inicial</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Tela cheia</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Usa a tela inteira</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>Procurar &amp;comando…</translation>
    </message>
    <message>
        <source>Every command, panel and parameter by a few letters</source>
        <translation>Todos os comandos, painéis e parâmetros com poucas letras</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>C&amp;onfigurações…</translation>
    </message>
    <message>
        <source>Language, theme, colours, scale, times</source>
        <translation>Idioma, tema, cores, escala, horários</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>What each figure is, its unit and its source</source>
        <translation>O que é cada número, sua unidade e sua fonte</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atalhos de &amp;teclado</translation>
    </message>
    <message>
        <source>What each key does</source>
        <translation>O que cada tecla faz</translation>
    </message>
    <message>
        <source>&amp;Signs and units</source>
        <translation>&amp;Sinais e unidades</translation>
    </message>
    <message>
        <source>How to read the numbers</source>
        <translation>Como ler os números</translation>
    </message>
    <message>
        <source>&amp;About Ballast</source>
        <translation>S&amp;obre o Ballast</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Versão e licença</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Close the window; the hedge position stays as it is</source>
        <translation>Fecha a janela; a posição de hedge fica como está</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Trading</source>
        <translation>&amp;Operações</translation>
    </message>
    <message>
        <source>&amp;Strategy</source>
        <translation>&amp;Estratégia</translation>
    </message>
    <message>
        <source>&amp;Kill switch</source>
        <translation>&amp;Parada de emergência</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Exibir</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Painéis</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>C&amp;ores</translation>
    </message>
    <message>
        <source>Set &amp;up an account…</source>
        <translation>Configurar &amp;uma conta…</translation>
    </message>
    <message>
        <source>Exchange, keys, limits: step by step, and nothing is kept before the end</source>
        <translation>Exchange, chaves, limites: passo a passo, e nada é guardado antes do fim</translation>
    </message>
    <message>
        <source>Change &amp;mode…</source>
        <translation>Mudar de &amp;modo…</translation>
    </message>
    <message>
        <source>Demo, Observe, Paper, Testnet, Live: what each has shown, and what is missing</source>
        <translation>Demo, Observação, Paper, Testnet, Real: o que cada um mostrou e o que falta</translation>
    </message>
    <message>
        <source>One mode &amp;down</source>
        <translation>&amp;Descer um modo</translation>
    </message>
    <message>
        <source>Ends the session and starts the next lower mode that is open</source>
        <translation>Encerra a sessão e inicia o próximo modo inferior que esteja aberto</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Painel</translation>
    </message>
    <message>
        <source>Show and raise this panel</source>
        <translation>Mostrar este painel e trazê-lo à frente</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parâmetro</translation>
    </message>
</context>
<context>
    <name>ballast::ui::ModeDialog</name>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Each mode opens the next by what it has shown. One step down is always free, and one click.</source>
        <translation>Cada modo abre o seguinte pelo que mostrou. Descer um degrau é sempre livre, com um clique.</translation>
    </message>
    <message>
        <source>No account is set up for it.</source>
        <translation>Nenhuma conta está configurada para ele.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurar…</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Passphrase of the sealed file</source>
        <translation>Frase secreta do arquivo cifrado</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Digite: %1</translation>
    </message>
    <message>
        <source>Confirmation, letter by letter</source>
        <translation>Confirmação, letra por letra</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Iniciar de novo</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Iniciar %1</translation>
    </message>
</context>
<context>
    <name>ballast::ui::ModePage</name>
    <message>
        <source>Start small: each mode opens the next by what it has shown. One step down is always free.</source>
        <translation>Comece pequeno: cada modo abre o seguinte pelo que mostrou. Descer um degrau é sempre livre.</translation>
    </message>
    <message>
        <source>“Finish” keeps the keys and the account, ends what runs now, and starts. Nothing has been kept so far.</source>
        <translation>“Concluir” guarda as chaves e a conta, encerra o que está em execução e inicia. Nada foi guardado até agora.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada ainda</translation>
    </message>
    <message>
        <source>Only keep the account; what runs now goes on.</source>
        <translation>Só guardar a conta; o que está em execução continua.</translation>
    </message>
</context>
<context>
    <name>ballast::ui::ModelsPanel</name>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
</context>
<context>
    <name>ballast::ui::PageView</name>
    <message>
        <source>Preview of the report</source>
        <translation>Prévia do relatório</translation>
    </message>
</context>
<context>
    <name>ballast::ui::ParameterPanel</name>
    <message>
        <source>Hedge ratio</source>
        <translation>Razão de hedge</translation>
    </message>
    <message>
        <source>Your own target, instead of the strategy&apos;s; never beyond the maximum ratio.</source>
        <translation>Seu próprio alvo, em vez do da estratégia; nunca acima da razão máxima.</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Razão</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>Regime</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Segurança</translation>
    </message>
    <message>
        <source>Trading</source>
        <translation>Operações</translation>
    </message>
    <message>
        <source>Hard limits</source>
        <translation>Limites rígidos</translation>
    </message>
    <message>
        <source>Weights of the composite strategy</source>
        <translation>Pesos da estratégia composta</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parâmetro</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Em vigor</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Faixa</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Value by hand</source>
        <translation>Valor manual</translation>
    </message>
    <message>
        <source>How long it lasts</source>
        <translation>Quanto dura</translation>
    </message>
    <message>
        <source>for 15 min</source>
        <translation>por 15 min</translation>
    </message>
    <message>
        <source>for 1 h</source>
        <translation>por 1 h</translation>
    </message>
    <message>
        <source>for 4 h</source>
        <translation>por 4 h</translation>
    </message>
    <message>
        <source>for 24 h</source>
        <translation>por 24 h</translation>
    </message>
    <message>
        <source>until cleared</source>
        <translation>até ser removido</translation>
    </message>
    <message>
        <source>Reason, for the audit trail</source>
        <translation>Motivo, para a trilha de auditoria</translation>
    </message>
    <message>
        <source>Apply by hand</source>
        <translation>Aplicar manualmente</translation>
    </message>
    <message>
        <source>Back to automatic  (F9)</source>
        <translation>Voltar ao automático  (F9)</translation>
    </message>
    <message>
        <source>End every manual override now</source>
        <translation>Encerra agora todos os ajustes manuais</translation>
    </message>
    <message>
        <source>By hand since %1, %2. %3</source>
        <translation>Manual desde %1, %2. %3</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Histórico…</translation>
    </message>
    <message>
        <source>What was set by hand in this session, and when it ended</source>
        <translation>O que foi definido manualmente nesta sessão e quando terminou</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Definido manualmente</translation>
    </message>
    <message>
        <source>Of this session, newest first. What overrides cost or earned is in the review of the week.</source>
        <translation>Desta sessão, os mais recentes primeiro. O que os ajustes manuais custaram ou renderam está na revisão da semana.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
</context>
<context>
    <name>ballast::ui::ParameterSetDialog</name>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Automatic values take effect at once. Values set by hand stay in force until they end.</source>
        <translation>Valores automáticos valem de imediato. Valores definidos manualmente ficam em vigor até terminarem.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>O que mudaria</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parâmetro</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Estratégia</translation>
    </message>
    <message>
        <source>These values are in force already: nothing would change.</source>
        <translation>Estes valores já estão em vigor: nada mudaria.</translation>
    </message>
</context>
<context>
    <name>ballast::ui::PlacePage</name>
    <message>
        <source>Where is the account that you want to protect? You can set up one of each; everything can be tried on the simulated exchange first.</source>
        <translation>Onde está a conta que você quer proteger? Você pode configurar uma de cada; tudo pode ser testado antes na exchange simulada.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Address of the simulated exchange</source>
        <translation>Endereço da exchange simulada</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Exchange</translation>
    </message>
</context>
<context>
    <name>ballast::ui::PositionsPanel</name>
    <message>
        <source>hedge</source>
        <translation>hedge</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>protegida</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>cruzada</translation>
    </message>
    <message>
        <source>isolated</source>
        <translation>isolada</translation>
    </message>
    <message>
        <source>No open position. Ballast starts to hedge when the protected account holds one.</source>
        <translation>Nenhuma posição aberta. O Ballast começa a fazer hedge quando a conta protegida tiver uma.</translation>
    </message>
</context>
<context>
    <name>ballast::ui::PreviewBox</name>
    <message>
        <source>preview</source>
        <translation>prévia</translation>
    </message>
    <message>
        <source>Target %1 (now %2) · order %3 · net %4</source>
        <translation>Alvo %1 (agora %2) · ordem %3 · líquido %4</translation>
    </message>
    <message>
        <source>Liquidation of the hedge account: %1 → %2. Of the protected one: %3; a hedge does not move it.</source>
        <translation>Liquidação da conta de hedge: %1 → %2. Da protegida: %3; um hedge não a desloca.</translation>
    </message>
</context>
<context>
    <name>ballast::ui::ReportPanel</name>
    <message>
        <source>The year %1</source>
        <translation>O ano %1</translation>
    </message>
    <message>
        <source>Make it anew</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Salvar …</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>Relatório mensal</translation>
    </message>
    <message>
        <source>There is no database to report of in this session.</source>
        <translation>Nesta sessão não há banco de dados sobre o qual gerar um relatório.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>Whose month it is, and the times of the report. The files for machines are in UTC always.</source>
        <translation>De quem é o mês, e os horários do relatório. Os arquivos para máquinas estão sempre em UTC.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>Página HTML</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Planilha (XLSX)</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>Arquivos CSV</translation>
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
        <translation>Pasta para os arquivos CSV</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>The report is made when it is first looked at …</source>
        <translation>O relatório é gerado quando é visto pela primeira vez …</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet. Let a session run for some minutes.</source>
        <translation>Nada foi gravado ainda. Deixe uma sessão rodar por alguns minutos.</translation>
    </message>
    <message>
        <source>Reading the month …</source>
        <translation>Lendo o mês …</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in %1</source>
        <translation>
            <numerusform>%n arquivo salvo em %1</numerusform>
            <numerusform>%n arquivos salvos em %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ballast::ui::ReviewPanel</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Make it anew</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Sign this review</source>
        <translation>Assinar esta revisão</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>There is no database to review in this session.</source>
        <translation>Não há banco de dados para revisar nesta sessão.</translation>
    </message>
    <message>
        <source>Before you sign</source>
        <translation>Antes de assinar</translation>
    </message>
    <message>
        <source>Written into the audit trail, with the time. Nothing else changes.</source>
        <translation>É gravado na trilha de auditoria, com a hora. Nada mais muda.</translation>
    </message>
    <message>
        <source>The review is made when it is first looked at …</source>
        <translation>A revisão é feita quando é aberta pela primeira vez …</translation>
    </message>
    <message>
        <source>Reading the history, and replaying it without your overrides …</source>
        <translation>Lendo o histórico e reproduzindo-o sem os seus ajustes manuais …</translation>
    </message>
    <message>
        <source>Last signed %1.</source>
        <translation>Última assinatura: %1.</translation>
    </message>
    <message>
        <source>Never signed.</source>
        <translation>Nunca assinada.</translation>
    </message>
    <message>
        <source>Signed just now. The next review is due in a week.</source>
        <translation>Assinada agora. A próxima revisão é daqui a uma semana.</translation>
    </message>
    <message>
        <source>A review is due.</source>
        <translation>Há uma revisão a fazer.</translation>
    </message>
    <message>
        <source>look: </source>
        <translation>veja: </translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Assinada</translation>
    </message>
</context>
<context>
    <name>ballast::ui::RiskPanel</name>
    <message>
        <source>Losses</source>
        <translation>Perdas</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risco</translation>
    </message>
    <message>
        <source>Who dies first, by price</source>
        <translation>O que é liquidado primeiro, por preço</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>Calculando …</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Escada</translation>
    </message>
    <message>
        <source>What is left of each account at each price</source>
        <translation>O que resta de cada conta a cada preço</translation>
    </message>
    <message>
        <source>What jumps, past days and the worst days would cost</source>
        <translation>O que custariam saltos, dias passados e os piores dias</translation>
    </message>
    <message>
        <source>Who dies first? Working it out …</source>
        <translation>O que é liquidado primeiro? Calculando …</translation>
    </message>
    <message>
        <source>Who dies first? %1</source>
        <translation>O que é liquidado primeiro? %1</translation>
    </message>
</context>
<context>
    <name>ballast::ui::SessionBar</name>
    <message>
        <source>Back to the demo</source>
        <translation>Voltar à demo</translation>
    </message>
    <message>
        <source>Mode…</source>
        <translation>Modo…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabalhando</translation>
    </message>
</context>
<context>
    <name>ballast::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Igual ao sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Gain and loss</source>
        <translation>Ganho e perda</translation>
    </message>
    <message>
        <source>Green and red</source>
        <translation>Verde e vermelho</translation>
    </message>
    <message>
        <source>Red and green</source>
        <translation>Vermelho e verde</translation>
    </message>
    <message>
        <source>Blue and orange (colour-blind safe)</source>
        <translation>Azul e laranja (para daltônicos)</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Vezes</translation>
    </message>
    <message>
        <source>UTC, as exchanges use it</source>
        <translation>UTC, como nas exchanges</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>On top of the screen&apos;s own scale; takes effect at the next start.</source>
        <translation>Além da escala da própria tela; vale a partir do próximo início.</translation>
    </message>
    <message>
        <source>%1 times a second</source>
        <translation>%1 vezes por segundo</translation>
    </message>
    <message>
        <source>Figures refresh</source>
        <translation>Atualização dos números</translation>
    </message>
    <message>
        <source>Before a preset or a parameter set replaces values</source>
        <translation>Antes de um perfil ou um conjunto de parâmetros substituir valores</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Real trading and flattening are always confirmed.</source>
        <translation>Operações reais e a zeragem do hedge são sempre confirmadas.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Pasta de dados</translation>
    </message>
    <message>
        <source>History, orders and decisions; never a key.</source>
        <translation>Histórico, ordens e decisões; nunca uma chave.</translation>
    </message>
</context>
<context>
    <name>ballast::ui::SetupWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Avançar</translation>
    </message>
    <message>
        <source>Set up an account</source>
        <translation>Configurar uma conta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Concluir</translation>
    </message>
</context>
<context>
    <name>ballast::ui::StoragePage</name>
    <message>
        <source>The desktop&apos;s key store</source>
        <translation>O chaveiro do sistema</translation>
    </message>
    <message>
        <source>A sealed file</source>
        <translation>Um arquivo cifrado</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Repetir frase secreta</translation>
    </message>
    <message>
        <source>Path of the sealed file</source>
        <translation>Caminho do arquivo cifrado</translation>
    </message>
    <message>
        <source>The keys are kept in one place only, and never shown again: not in the database, the settings, a log or a report.</source>
        <translation>As chaves são guardadas em um só lugar e nunca mais são mostradas: nem no banco de dados, nem nas configurações, nem em um registro ou relatório.</translation>
    </message>
    <message>
        <source>For computers where no key store runs. A passphrase seals it; without the passphrase nobody can open it, you neither. It is asked for at each start of a session.</source>
        <translation>Para computadores sem chaveiro em execução. Uma frase secreta o cifra; sem ela ninguém pode abri-lo, nem você. Ela é pedida a cada início de sessão.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Sealed file</source>
        <translation>Arquivo cifrado</translation>
    </message>
    <message>
        <source>Where the keys are kept</source>
        <translation>Onde as chaves são guardadas</translation>
    </message>
    <message>
        <source>Looking for a key store…</source>
        <translation>Procurando um chaveiro…</translation>
    </message>
    <message>
        <source>Unlocked with your login; Secret Service or KWallet.</source>
        <translation>Desbloqueado com o seu login; Secret Service ou KWallet.</translation>
    </message>
    <message>
        <source>The passphrase needs at least %1 characters.</source>
        <translation>A frase secreta precisa de pelo menos %1 caracteres.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>As duas frases secretas diferem.</translation>
    </message>
</context>
<context>
    <name>ballast::ui::StrategyMenu</name>
    <message>
        <source>&amp;Presets</source>
        <translation>&amp;Perfis</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>Perfil %1</translation>
    </message>
    <message>
        <source>Parameter sets (*.json)</source>
        <translation>Conjuntos de parâmetros (*.json)</translation>
    </message>
    <message>
        <source>&amp;Import parameters…</source>
        <translation>&amp;Importar parâmetros…</translation>
    </message>
    <message>
        <source>Import parameters</source>
        <translation>Importar parâmetros</translation>
    </message>
    <message>
        <source>Strategy and values from a file; what would change is shown first</source>
        <translation>Estratégia e valores de um arquivo; o que mudaria é mostrado primeiro</translation>
    </message>
    <message>
        <source>&amp;Export parameters…</source>
        <translation>&amp;Exportar parâmetros…</translation>
    </message>
    <message>
        <source>Export parameters</source>
        <translation>Exportar parâmetros</translation>
    </message>
    <message>
        <source>Strategy and every automatic value, to a file</source>
        <translation>Estratégia e todos os valores automáticos, para um arquivo</translation>
    </message>
    <message>
        <source>Parameter set %1</source>
        <translation>Conjunto de parâmetros %1</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Não feito</translation>
    </message>
</context>
<context>
    <name>ballast::ui::TimeChart</name>
    <message>
        <source>O</source>
        <translation>A</translation>
    </message>
    <message>
        <source>H</source>
        <translation>Máx</translation>
    </message>
    <message>
        <source>L</source>
        <translation>Mín</translation>
    </message>
    <message>
        <source>C</source>
        <translation>F</translation>
    </message>
</context>
<context>
    <name>ballast::ui::Tray</name>
    <message>
        <source>Show Ballast</source>
        <translation>Mostrar o Ballast</translation>
    </message>
    <message>
        <source>Ballast · %1 · %2 · hedge ratio %3 · liquidation %4</source>
        <translation>Ballast · %1 · %2 · razão de hedge %3 · liquidação %4</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Encerrado</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
</context>
<context>
    <name>ballast::ui::WhatIfPanel</name>
    <message>
        <source>Calculate</source>
        <translation>Calcular</translation>
    </message>
    <message>
        <source>Open in Parameters …</source>
        <translation>Abrir em Parâmetros …</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>E se…?</translation>
    </message>
    <message>
        <source>What if: nothing here is real</source>
        <translation>E se…? Nada aqui é real</translation>
    </message>
    <message>
        <source>WHAT IF — NOTHING HERE IS REAL. No order is sent, no parameter is changed.</source>
        <translation>E SE…? — NADA AQUI É REAL. Nenhuma ordem é enviada, nenhum parâmetro é alterado.</translation>
    </message>
    <message>
        <source>Choose a move or another parameter, and calculate.</source>
        <translation>Escolha um movimento ou outro parâmetro e calcule.</translation>
    </message>
    <message>
        <source>Move of the price, per cent</source>
        <translation>Movimento do preço, por cento</translation>
    </message>
    <message>
        <source>Time that the move takes</source>
        <translation>Tempo que o movimento leva</translation>
    </message>
    <message>
        <source>in 5 minutes</source>
        <translation>em 5 minutos</translation>
    </message>
    <message>
        <source>in an hour</source>
        <translation>em uma hora</translation>
    </message>
    <message>
        <source>in six hours</source>
        <translation>em seis horas</translation>
    </message>
    <message>
        <source>in a day</source>
        <translation>em um dia</translation>
    </message>
    <message>
        <source>Strategy and parameters to start from</source>
        <translation>Estratégia e parâmetros de partida</translation>
    </message>
    <message>
        <source>parameters in force</source>
        <translation>parâmetros em vigor</translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation>perfil %1</translation>
    </message>
    <message>
        <source>Parameter to change</source>
        <translation>Parâmetro a mudar</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>nada mais</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>Seu valor</translation>
    </message>
    <message>
        <source>Shows this value in the editor of parameters. It is in force only once it is applied there.</source>
        <translation>Mostra este valor no editor de parâmetros. Só entra em vigor depois de aplicado lá.</translation>
    </message>
    <message>
        <source>The price moves by</source>
        <translation>O preço se move</translation>
    </message>
    <message>
        <source>with</source>
        <translation>com</translation>
    </message>
    <message>
        <source>and</source>
        <translation>e</translation>
    </message>
    <message>
        <source>Nothing calculated yet *</source>
        <translation>Nada calculado ainda *</translation>
    </message>
    <message>
        <source>no move</source>
        <translation>sem movimento</translation>
    </message>
    <message>
        <source>Not available in this session.</source>
        <translation>Não disponível nesta sessão.</translation>
    </message>
    <message>
        <source>Replaying …</source>
        <translation>Reproduzindo …</translation>
    </message>
    <message>
        <source>The figures below are of other settings: calculate again.</source>
        <translation>Os números abaixo são de outras configurações: calcule de novo.</translation>
    </message>
    <message>
        <source>The market has moved on since: recalculate.</source>
        <translation>O mercado se moveu desde então: recalcule.</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Às %1.</translation>
    </message>
    <message>
        <source>Recalculate</source>
        <translation>Recalcular</translation>
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
        <translation>agora</translation>
    </message>
    <message>
        <source>% per ×</source>
        <translation>% por ×</translation>
    </message>
    <message>
        <source>/ min</source>
        <translation>/ min</translation>
    </message>
    <message>
        <source>/ day</source>
        <translation>/ dia</translation>
    </message>
</context>
<context>
    <name>risk</name>
    <message>
        <source>Safe</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Atenção</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
</context>
</TS>
