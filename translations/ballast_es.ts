<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Alerts</name>
    <message>
        <source>Every channel needs a name.</source>
        <translation>Cada canal necesita un nombre.</translation>
    </message>
    <message>
        <source>The folder of %1 can&apos;t be made.</source>
        <translation>No se puede crear la carpeta de %1.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 can&apos;t be removed.</source>
        <translation>No se puede eliminar %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>Did nothing: %1.</source>
        <translation>No se hizo nada: %1.</translation>
    </message>
    <message>
        <source>the engine is not armed</source>
        <translation>el motor no está armado</translation>
    </message>
    <message>
        <source>trading is paused</source>
        <translation>la operativa está en pausa</translation>
    </message>
    <message>
        <source>this mode only observes</source>
        <translation>este modo solo observa</translation>
    </message>
    <message>
        <source>there is no position to protect</source>
        <translation>no hay ninguna posición que proteger</translation>
    </message>
    <message>
        <source>market data is %1 s old or was not read in full</source>
        <translation>los datos de mercado tienen %1 s de antigüedad o no se leyeron completos</translation>
    </message>
    <message>
        <source>market data has not arrived yet</source>
        <translation>aún no han llegado datos de mercado</translation>
    </message>
    <message>
        <source>account data is %1 s old or was not read in full</source>
        <translation>los datos de la cuenta tienen %1 s de antigüedad o no se leyeron completos</translation>
    </message>
    <message>
        <source>account data has not arrived yet</source>
        <translation>aún no han llegado datos de la cuenta</translation>
    </message>
    <message>
        <source>volatility is not known yet</source>
        <translation>aún no se conoce la volatilidad</translation>
    </message>
    <message>
        <source>there is no usable quote to trade against</source>
        <translation>no hay ninguna cotización utilizable contra la que operar</translation>
    </message>
    <message>
        <source>the last session is not accounted for yet</source>
        <translation>aún no se ha aclarado la última sesión</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is too far from the exchange&apos;s; set it by a time server</source>
        <translation>el reloj de este equipo difiere demasiado del reloj del exchange; sincronícelo con un servidor de hora</translation>
    </message>
    <message>
        <source>an order is still on its way</source>
        <translation>una orden está aún en camino</translation>
    </message>
    <message>
        <source>the last position change is not confirmed by the exchange yet</source>
        <translation>el exchange aún no ha confirmado el último cambio de posición</translation>
    </message>
    <message>
        <source>the fate of an order is unknown and is being asked for</source>
        <translation>se desconoce qué fue de una orden y se está consultando</translation>
    </message>
    <message>
        <source>the ratio of %1 % is inside its band of %2 to %3 %</source>
        <translation>el ratio del %1 % está dentro de su banda del %2 al %3 %</translation>
    </message>
    <message>
        <source>the cool-down since the last adjustment is running</source>
        <translation>corre el tiempo de espera desde el último ajuste</translation>
    </message>
    <message>
        <source>the adjustment is smaller than the smallest trade</source>
        <translation>el ajuste es menor que la operación mínima</translation>
    </message>
    <message>
        <source>this month&apos;s cost budget is used up</source>
        <translation>el presupuesto de coste de este mes está agotado</translation>
    </message>
    <message>
        <source>today&apos;s cost budget is used up</source>
        <translation>el presupuesto de coste de hoy está agotado</translation>
    </message>
    <message>
        <source>the hedge account has no free margin for more; transfer some to it</source>
        <translation>la cuenta de cobertura no tiene margen libre para más; transfiérale fondos</translation>
    </message>
    <message>
        <source>a hard limit stands in the way</source>
        <translation>lo impide un límite estricto</translation>
    </message>
    <message>
        <source>someone else traded in the hedge account; resume to let Ballast go on from there</source>
        <translation>alguien más operó en la cuenta de cobertura; reanude para que Ballast continúe desde ahí</translation>
    </message>
    <message>
        <source>Closed the hedge (buy %1): there is no position left to protect.</source>
        <translation>Cobertura cerrada (compra de %1): ya no queda ninguna posición que proteger.</translation>
    </message>
    <message>
        <source>Closed the hedge (sell %1): there is no position left to protect.</source>
        <translation>Cobertura cerrada (venta de %1): ya no queda ninguna posición que proteger.</translation>
    </message>
    <message>
        <source>Increased the hedge from %1 % towards %2 % (buy %3, expected cost %4) because %5.</source>
        <translation>Cobertura aumentada del %1 % hacia el %2 % (compra de %3, coste esperado %4) porque %5.</translation>
    </message>
    <message>
        <source>Increased the hedge from %1 % towards %2 % (sell %3, expected cost %4) because %5.</source>
        <translation>Cobertura aumentada del %1 % hacia el %2 % (venta de %3, coste esperado %4) porque %5.</translation>
    </message>
    <message>
        <source>Reduced the hedge from %1 % towards %2 % (buy %3, expected cost %4) because %5.</source>
        <translation>Cobertura reducida del %1 % hacia el %2 % (compra de %3, coste esperado %4) porque %5.</translation>
    </message>
    <message>
        <source>Reduced the hedge from %1 % towards %2 % (sell %3, expected cost %4) because %5.</source>
        <translation>Cobertura reducida del %1 % hacia el %2 % (venta de %3, coste esperado %4) porque %5.</translation>
    </message>
    <message>
        <source>your manual ratio is in force</source>
        <translation>está vigente su ratio manual</translation>
    </message>
    <message>
        <source>liquidation is only %1 expected one-day moves away</source>
        <translation>la liquidación está a solo %1 movimientos diarios esperados</translation>
    </message>
    <message>
        <source>the position is too small, or its leverage too low, for a hedge to pay</source>
        <translation>la posición es demasiado pequeña, o su apalancamiento demasiado bajo, para que una cobertura compense</translation>
    </message>
    <message>
        <source>the hedge account can&apos;t safely carry more; transfer margin to it</source>
        <translation>la cuenta de cobertura no puede llevar más con seguridad; transfiérale margen</translation>
    </message>
    <message>
        <source>a stress move would cost more than the largest loss allowed</source>
        <translation>un movimiento de estrés costaría más que la pérdida máxima permitida</translation>
    </message>
    <message>
        <source>the market goes sideways, where more hedge only costs</source>
        <translation>el mercado está lateral, y ahí más cobertura solo cuesta</translation>
    </message>
    <message>
        <source>less would leave liquidation too likely</source>
        <translation>con menos, la liquidación sería demasiado probable</translation>
    </message>
    <message>
        <source>less would cost more than the loss budget in a stress move</source>
        <translation>con menos, un movimiento de estrés costaría más que el presupuesto de pérdida</translation>
    </message>
    <message>
        <source>volatility of %1 % a year is above its target</source>
        <translation>la volatilidad del %1 % anual supera su objetivo</translation>
    </message>
    <message>
        <source>funding makes part of the hedge dearer than the variance it takes away</source>
        <translation>la financiación hace que parte de la cobertura cueste más que la varianza que elimina</translation>
    </message>
    <message>
        <source>funding pays for the hedge</source>
        <translation>la financiación paga la cobertura</translation>
    </message>
    <message>
        <source>that leaves the least variance</source>
        <translation>así queda la menor varianza</translation>
    </message>
    <message>
        <source>the static ratio is in force</source>
        <translation>está vigente el ratio estático</translation>
    </message>
    <message>
        <source>the market is calm at %1 % volatility a year</source>
        <translation>el mercado está tranquilo, con una volatilidad anual del %1 %</translation>
    </message>
    <message>
        <source>the market is normal at %1 % volatility a year</source>
        <translation>el mercado está normal, con una volatilidad anual del %1 %</translation>
    </message>
    <message>
        <source>the market is turbulent at %1 % volatility a year</source>
        <translation>el mercado está turbulento, con una volatilidad anual del %1 %</translation>
    </message>
    <message>
        <source>effective leverage of %1x raises the minimum</source>
        <translation>el apalancamiento efectivo de %1x eleva el mínimo</translation>
    </message>
    <message>
        <source>the minimum ratio applies</source>
        <translation>se aplica el ratio mínimo</translation>
    </message>
    <message>
        <source>the ratio leaving its band at %1 % (now %2 %)</source>
        <translation>salida del ratio de su banda en el %1 % (ahora %2 %)</translation>
    </message>
    <message>
        <source>volatility passing %1 % a year (now %2 %)</source>
        <translation>cruce del %1 % de volatilidad anual (ahora %2 %)</translation>
    </message>
    <message>
        <source>liquidation nearer than %1 expected one-day moves (now %2)</source>
        <translation>liquidación a menos de %1 movimientos diarios esperados (ahora %2)</translation>
    </message>
    <message>
        <source>effective leverage passing %1x (now %2x)</source>
        <translation>cruce de %1x de apalancamiento efectivo (ahora %2x)</translation>
    </message>
    <message>
        <source>The hedge is closed.</source>
        <translation>La cobertura está cerrada.</translation>
    </message>
    <message>
        <source>Ballast stays paused until you resume.</source>
        <translation>Ballast sigue en pausa hasta que usted reanude.</translation>
    </message>
    <message>
        <source>The hedge account has no free margin left: its equity is %1. Transfer some to it, or raise the leverage set there.</source>
        <translation>A la cuenta de cobertura no le queda margen libre: su patrimonio es %1. Transfiérale fondos o suba el apalancamiento fijado en ella.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on order size.</source>
        <translation>Se retuvo una orden de cobertura por el límite de tamaño de orden.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on hedge position size.</source>
        <translation>Se retuvo una orden de cobertura por el límite de tamaño de la posición de cobertura.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on hedge ratio.</source>
        <translation>Se retuvo una orden de cobertura por el límite del ratio de cobertura.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on orders a minute.</source>
        <translation>Se retuvo una orden de cobertura por el límite de órdenes por minuto.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on orders a day.</source>
        <translation>Se retuvo una orden de cobertura por el límite de órdenes por día.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on cancels a minute.</source>
        <translation>Se retuvo una orden de cobertura por el límite de cancelaciones por minuto.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on notional a day.</source>
        <translation>Se retuvo una orden de cobertura por el límite de nocional por día.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on cost a day.</source>
        <translation>Se retuvo una orden de cobertura por el límite de coste por día.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on price collar.</source>
        <translation>Se retuvo una orden de cobertura por el límite de desviación de precio.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on data age.</source>
        <translation>Se retuvo una orden de cobertura por el límite de antigüedad de los datos.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on clock offset.</source>
        <translation>Se retuvo una orden de cobertura por el límite de desfase del reloj.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on order form.</source>
        <translation>Se retuvo una orden de cobertura por el límite de forma de la orden.</translation>
    </message>
    <message>
        <source>Data is in order again; trading goes on.</source>
        <translation>Los datos vuelven a estar en orden; la operativa continúa.</translation>
    </message>
    <message>
        <source>Trading is suspended.</source>
        <translation>La operativa está suspendida.</translation>
    </message>
    <message>
        <source>Liquidation of the protected position is %1 % away (%2 expected one-day moves). A hedge in another account does not move it: only added margin does.</source>
        <translation>La liquidación de la posición protegida está a un %1 % (%2 movimientos diarios esperados). Una cobertura en otra cuenta no la desplaza: solo lo hace añadir margen.</translation>
    </message>
    <message>
        <source>Liquidation is no longer near.</source>
        <translation>La liquidación ya no está cerca.</translation>
    </message>
    <message>
        <source>A manual override has ended; its automatic value is back in force.</source>
        <translation>Un ajuste manual ha terminado; vuelve a estar vigente su valor automático.</translation>
    </message>
    <message>
        <source>The order book missed an update; it is being read again.</source>
        <translation>Al libro de órdenes le faltó una actualización; se está leyendo de nuevo.</translation>
    </message>
    <message>
        <source>The basis of %1 is %2 deviations from its mean; the hedge is raised while that lasts.</source>
        <translation>La base de %1 está a %2 desviaciones de su media; mientras dure, la cobertura se eleva.</translation>
    </message>
    <message>
        <source>%1 no longer moves with %2 as it did (correlation %3 this week, %4 over two months); the hedge is raised while that lasts.</source>
        <translation>%1 ya no se mueve con %2 como antes (correlación %3 esta semana, %4 en dos meses); mientras dure, la cobertura se eleva.</translation>
    </message>
    <message>
        <source>No order rests in the hedge account.</source>
        <translation>No hay ninguna orden abierta en la cuenta de cobertura.</translation>
    </message>
    <message>
        <source>A protected position is gone: closed by hand, or by the exchange. Reading the account again.</source>
        <translation>Una posición protegida ha desaparecido: cerrada manualmente o por el exchange. Se lee la cuenta de nuevo.</translation>
    </message>
    <message>
        <source>The hedge account holds a position that is not the hedge (%1); its margin is not free for the hedge. Close it, or keep that account for Ballast alone.</source>
        <translation>La cuenta de cobertura tiene una posición que no es la cobertura (%1); su margen no está libre para la cobertura. Ciérrela o reserve esa cuenta solo para Ballast.</translation>
    </message>
    <message>
        <source>Ballast holds still; resume to let it go on from there.</source>
        <translation>Ballast se mantiene quieto; reanude para que continúe desde ahí.</translation>
    </message>
    <message>
        <source>The exchange has liquidated %1 %2 of the protected account.</source>
        <translation>El exchange ha liquidado %1 %2 de la cuenta protegida.</translation>
    </message>
    <message>
        <source>The exchange has liquidated %1 %2 of the hedge account.</source>
        <translation>El exchange ha liquidado %1 %2 de la cuenta de cobertura.</translation>
    </message>
    <message>
        <source>The exchange has auto-deleveraged %1 %2 of the protected account.</source>
        <translation>El exchange ha reducido por autodesapalancamiento %1 %2 de la cuenta protegida.</translation>
    </message>
    <message>
        <source>The exchange has auto-deleveraged %1 %2 of the hedge account.</source>
        <translation>El exchange ha reducido por autodesapalancamiento %1 %2 de la cuenta de cobertura.</translation>
    </message>
    <message>
        <source>The exchange has settled %1 %2 of the protected account.</source>
        <translation>El exchange ha cerrado por vencimiento %1 %2 de la cuenta protegida.</translation>
    </message>
    <message>
        <source>The exchange has settled %1 %2 of the hedge account.</source>
        <translation>El exchange ha cerrado por vencimiento %1 %2 de la cuenta de cobertura.</translation>
    </message>
    <message>
        <source>An order that Ballast did not send rests in the hedge account (%1); cancel it, or keep that account for Ballast alone.</source>
        <translation>En la cuenta de cobertura hay abierta una orden que Ballast no envió (%1); cancélela o reserve esa cuenta solo para Ballast.</translation>
    </message>
    <message>
        <source>The exchange refused a hedge order (code %1); next attempt in %2 s.</source>
        <translation>El exchange rechazó una orden de cobertura (código %1); próximo intento en %2 s.</translation>
    </message>
    <message>
        <source>A hedge order never reached the exchange; next attempt in %1 s.</source>
        <translation>Una orden de cobertura no llegó al exchange; próximo intento en %1 s.</translation>
    </message>
    <message>
        <source>No answer to a hedge order: its fate is being asked for, and nothing is sent until it is known.</source>
        <translation>Sin respuesta a una orden de cobertura: se está consultando qué fue de ella, y no se envía nada hasta saberlo.</translation>
    </message>
    <message>
        <source>Somebody else traded in the hedge account: bought %1 at %2.</source>
        <translation>Alguien más operó en la cuenta de cobertura: compró %1 a %2.</translation>
    </message>
    <message>
        <source>Somebody else traded in the hedge account: sold %1 at %2.</source>
        <translation>Alguien más operó en la cuenta de cobertura: vendió %1 a %2.</translation>
    </message>
    <message>
        <source>Margin call on the protected account: add margin or reduce the position.</source>
        <translation>Llamada de margen en la cuenta protegida: añada margen o reduzca la posición.</translation>
    </message>
    <message>
        <source>Margin call on the hedge account: add margin or reduce the position.</source>
        <translation>Llamada de margen en la cuenta de cobertura: añada margen o reduzca la posición.</translation>
    </message>
    <message>
        <source>The market feed was lost; reconnecting.</source>
        <translation>Se perdió el flujo de mercado; reconectando.</translation>
    </message>
    <message>
        <source>The market feed is connected.</source>
        <translation>El flujo de mercado está conectado.</translation>
    </message>
    <message>
        <source>The hedge account&apos;s feed was lost; reconnecting.</source>
        <translation>Se perdió el flujo de la cuenta de cobertura; reconectando.</translation>
    </message>
    <message>
        <source>The hedge account&apos;s feed is connected.</source>
        <translation>El flujo de la cuenta de cobertura está conectado.</translation>
    </message>
    <message>
        <source>The protected account&apos;s feed was lost; reconnecting.</source>
        <translation>Se perdió el flujo de la cuenta protegida; reconectando.</translation>
    </message>
    <message>
        <source>The protected account&apos;s feed is connected.</source>
        <translation>El flujo de la cuenta protegida está conectado.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 s away from the exchange&apos;s; check its time synchronisation.</source>
        <translation>El reloj de este equipo difiere %1 s del reloj del exchange; compruebe su sincronización horaria.</translation>
    </message>
    <message>
        <source>The venue reports %1 as the liquidation price of %2 in %3; Ballast reckons %4. Plan with the nearer one, and check margin mode and collateral there.</source>
        <translation>El exchange comunica %1 como precio de liquidación de %2 en %3; Ballast calcula %4. Cuente con el más cercano y compruebe allí el modo de margen y la garantía.</translation>
    </message>
    <message>
        <source>The hedge position changed without an order of Ballast&apos;s: by hand, or by the exchange while it could not be heard.</source>
        <translation>La posición de cobertura cambió sin una orden de Ballast: manualmente, o por el exchange mientras no se le podía oír.</translation>
    </message>
    <message>
        <source>The computer slept or its clock jumped by %1 s; everything is being read again.</source>
        <translation>El equipo estuvo en suspensión o su reloj saltó %1 s; todo se está leyendo de nuevo.</translation>
    </message>
    <message>
        <source>The exchange has not confirmed yet that the hedge account&apos;s resting orders are gone; they are being cancelled again.</source>
        <translation>El exchange aún no ha confirmado que ya no existan las órdenes abiertas de la cuenta de cobertura; se están cancelando de nuevo.</translation>
    </message>
    <message>
        <source>%1 order(s) of the last session have no known end; they are being asked for.</source>
        <translation>%1 orden(es) de la última sesión no tienen final conocido; se están consultando.</translation>
    </message>
    <message>
        <source>The hedge account is as Ballast expects it.</source>
        <translation>La cuenta de cobertura está como Ballast espera.</translation>
    </message>
    <message>
        <source>Armed: Ballast adjusts the hedge by itself from now on.</source>
        <translation>Armado: desde ahora Ballast ajusta la cobertura por sí mismo.</translation>
    </message>
    <message>
        <source>Not done: %1.</source>
        <translation>No se hizo: %1.</translation>
    </message>
    <message>
        <source>The differences are acknowledged; the hedge account counts as it is now.</source>
        <translation>Las diferencias están reconocidas; la cuenta de cobertura cuenta como está ahora.</translation>
    </message>
    <message>
        <source>Disarmed: Ballast watches, and sends nothing. The hedge stays as it is.</source>
        <translation>Desarmado: Ballast observa y no envía nada. La cobertura queda como está.</translation>
    </message>
    <message>
        <source>Paused: no new hedge orders. Resting orders and the hedge stay.</source>
        <translation>En pausa: ninguna orden de cobertura nueva. Las órdenes abiertas y la cobertura se mantienen.</translation>
    </message>
    <message>
        <source>Resumed.</source>
        <translation>Reanudado.</translation>
    </message>
    <message>
        <source>Paused, and cancelling the hedge account&apos;s resting orders. The hedge stays.</source>
        <translation>En pausa; se cancelan las órdenes abiertas de la cuenta de cobertura. La cobertura se mantiene.</translation>
    </message>
    <message>
        <source>Paused, cancelling orders and closing the hedge. The protected account is not touched.</source>
        <translation>En pausa; se cancelan las órdenes y se cierra la cobertura. No se toca la cuenta protegida.</translation>
    </message>
    <message>
        <source>Manual ratio of %1 % in force.</source>
        <translation>Ratio manual del %1 % vigente.</translation>
    </message>
    <message>
        <source>%1 set to %2 by hand.</source>
        <translation>%1 fijado en %2 manualmente.</translation>
    </message>
    <message>
        <source>Back to automatic: every manual override is cleared.</source>
        <translation>De vuelta a automático: se anularon todos los ajustes manuales.</translation>
    </message>
    <message>
        <source>Strategy in force: %1.</source>
        <translation>Estrategia vigente: %1.</translation>
    </message>
    <message>
        <source>Preset in force: %1.</source>
        <translation>Perfil vigente: %1.</translation>
    </message>
    <message>
        <source>Ballast ends: its resting order is being cancelled, the hedge stays as it is.</source>
        <translation>Ballast termina: se está cancelando su orden abierta, la cobertura queda como está.</translation>
    </message>
    <message>
        <source>Ballast ends: no order of its own rests, the hedge stays as it is.</source>
        <translation>Ballast termina: no hay ninguna orden suya abierta, la cobertura queda como está.</translation>
    </message>
    <message>
        <source>No weekly review has been signed for %1 days. Open the review, see what has drifted, and sign it.</source>
        <translation>Hace %1 días que no se firma una revisión semanal. Abra la revisión, vea qué se ha desviado y fírmela.</translation>
    </message>
    <message>
        <source>Closing the hedge.</source>
        <translation>Cerrando la cobertura.</translation>
    </message>
    <message>
        <source>Paused by hand.</source>
        <translation>Pausado manualmente.</translation>
    </message>
    <message>
        <source>Observe mode only watches.</source>
        <translation>El modo Observación solo observa.</translation>
    </message>
    <message>
        <source>The hedge account is being compared with what Ballast knows of it.</source>
        <translation>La cuenta de cobertura se está comparando con lo que Ballast sabe de ella.</translation>
    </message>
    <message>
        <source>The hedge account differs from what Ballast knows.</source>
        <translation>La cuenta de cobertura difiere de lo que Ballast sabe.</translation>
    </message>
    <message>
        <source>Not armed.</source>
        <translation>No armado.</translation>
    </message>
    <message>
        <source>There is no position to protect, so nothing would be traded.</source>
        <translation>No hay ninguna posición que proteger, así que no se operaría nada.</translation>
    </message>
    <message>
        <source>The hedge is already inside the band of %1 to %2 %: no order.</source>
        <translation>La cobertura ya está dentro de la banda del %1 al %2 %: ninguna orden.</translation>
    </message>
    <message>
        <source>Would buy %1 %2 at a cost of about %3 %4.</source>
        <translation>Compraría %1 %2 con un coste de unos %3 %4.</translation>
    </message>
    <message>
        <source>Would sell %1 %2 at a cost of about %3 %4.</source>
        <translation>Vendería %1 %2 con un coste de unos %3 %4.</translation>
    </message>
    <message>
        <source>The largest hedge position does not allow all of it.</source>
        <translation>La posición de cobertura máxima no lo permite todo.</translation>
    </message>
    <message>
        <source>A manual ratio must lie between 0 and the maximum ratio.</source>
        <translation>Un ratio manual debe estar entre 0 y el ratio máximo.</translation>
    </message>
    <message>
        <source>The strategy is not known yet.</source>
        <translation>Aún no se conoce la estrategia.</translation>
    </message>
    <message>
        <source>What it trades off on the recent past is being measured.</source>
        <translation>Se está midiendo qué sacrifica y qué gana en el pasado reciente.</translation>
    </message>
    <message>
        <source>On the recent past, at %1: %2 activations and %3 orders a month, cost %4 % of the position a month, largest drawdown %5 %.</source>
        <translation>En el pasado reciente, con %1: %2 activaciones y %3 órdenes al mes, coste del %4 % de la posición al mes, mayor drawdown %5 %.</translation>
    </message>
    <message>
        <source>The hedge account already holds %1 %2, which Ballast did not open; from now on it counts as hedge.</source>
        <translation>La cuenta de cobertura ya tiene %1 %2 que Ballast no abrió; desde ahora cuenta como cobertura.</translation>
    </message>
    <message>
        <source>The hedge account holds %1 %2; when Ballast last ran it held %3, and its own trades since do not explain the difference.</source>
        <translation>La cuenta de cobertura tiene %1 %2; cuando Ballast se ejecutó por última vez tenía %3, y sus propias operaciones desde entonces no explican la diferencia.</translation>
    </message>
    <message>
        <source>Somebody else traded in the hedge account on %1: buy %2 at %3.</source>
        <translation>Alguien más operó en la cuenta de cobertura en %1: compra de %2 a %3.</translation>
    </message>
    <message>
        <source>Somebody else traded in the hedge account on %1: sell %2 at %3.</source>
        <translation>Alguien más operó en la cuenta de cobertura en %1: venta de %2 a %3.</translation>
    </message>
    <message>
        <source>An order that Ballast did not send rests in the hedge account: %1, buy %2.</source>
        <translation>En la cuenta de cobertura hay abierta una orden que Ballast no envió: %1, compra de %2.</translation>
    </message>
    <message>
        <source>An order that Ballast did not send rests in the hedge account: %1, sell %2.</source>
        <translation>En la cuenta de cobertura hay abierta una orden que Ballast no envió: %1, venta de %2.</translation>
    </message>
    <message>
        <source>The hedge account holds a position that is not the hedge: %1; its margin is not free for the hedge.</source>
        <translation>La cuenta de cobertura tiene una posición que no es la cobertura: %1; su margen no está libre para la cobertura.</translation>
    </message>
    <message>
        <source>Observe mode never sends orders</source>
        <translation>El modo Observación nunca envía órdenes</translation>
    </message>
    <message>
        <source>Observe mode never sends orders, nor cancels any</source>
        <translation>El modo Observación nunca envía órdenes ni las cancela</translation>
    </message>
    <message>
        <source>switch to Paper or Demo to arm</source>
        <translation>cambie a Paper o Demo para armar</translation>
    </message>
    <message>
        <source>cancel them at the exchange</source>
        <translation>cancélelas en el exchange</translation>
    </message>
    <message>
        <source>close the hedge at the exchange</source>
        <translation>cierre la cobertura en el exchange</translation>
    </message>
    <message>
        <source>the hedge account has not been read yet</source>
        <translation>la cuenta de cobertura aún no se ha leído</translation>
    </message>
    <message>
        <source>wait until it is connected</source>
        <translation>espere a que esté conectada</translation>
    </message>
    <message>
        <source>the hedge account differs from what Ballast knows</source>
        <translation>la cuenta de cobertura difiere de lo que Ballast sabe</translation>
    </message>
    <message>
        <source>read the differences and acknowledge them first</source>
        <translation>lea primero las diferencias y reconózcalas</translation>
    </message>
    <message>
        <source>there is no difference to acknowledge</source>
        <translation>no hay ninguna diferencia que reconocer</translation>
    </message>
    <message>
        <source>there is no strategy &apos;%1&apos;</source>
        <translation>no existe la estrategia &apos;%1&apos;</translation>
    </message>
    <message>
        <source>choose one of the list of strategies</source>
        <translation>elija una de la lista de estrategias</translation>
    </message>
    <message>
        <source>there is no preset &apos;%1&apos;</source>
        <translation>no existe el perfil &apos;%1&apos;</translation>
    </message>
    <message>
        <source>choose one of the list of presets</source>
        <translation>elija uno de la lista de perfiles</translation>
    </message>
    <message>
        <source>the signal dial can&apos;t be measured yet</source>
        <translation>el dial de señales aún no se puede medir</translation>
    </message>
    <message>
        <source>wait until a protected position and 30 days of history are there</source>
        <translation>espere a que haya una posición protegida y 30 días de historial</translation>
    </message>
    <message>
        <source>%1 can&apos;t be %2</source>
        <translation>%1 no puede ser %2</translation>
    </message>
    <message>
        <source>choose from %1 to %2</source>
        <translation>elija entre %1 y %2</translation>
    </message>
    <message>
        <source>%1 is above %2</source>
        <translation>%1 supera a %2</translation>
    </message>
    <message>
        <source>lower the first or raise the second</source>
        <translation>baje el primero o suba el segundo</translation>
    </message>
    <message>
        <source>%1 is not open yet: %2</source>
        <translation>%1 aún no está disponible: %2</translation>
    </message>
    <message>
        <source>%1 has run on %2 of %3 days</source>
        <translation>%1 ha funcionado %2 de %3 días</translation>
    </message>
    <message>
        <source>%1 has made %2 of %3 decisions</source>
        <translation>%1 ha tomado %2 de %3 decisiones</translation>
    </message>
    <message>
        <source>%1 has met %2 differences between its books and the exchange&apos;s</source>
        <translation>%1 ha encontrado %2 diferencias entre sus libros y los del exchange</translation>
    </message>
    <message>
        <source>run &apos;ballast %1&apos; until then</source>
        <translation>ejecute &apos;ballast %1&apos; hasta entonces</translation>
    </message>
    <message>
        <source>real trading was not confirmed</source>
        <translation>no se confirmó la operativa real</translation>
    </message>
    <message>
        <source>type exactly: %1</source>
        <translation>escriba exactamente: %1</translation>
    </message>
    <message>
        <source>no account is set up for this mode</source>
        <translation>no hay ninguna cuenta configurada para este modo</translation>
    </message>
    <message>
        <source>set one up first</source>
        <translation>configure una primero</translation>
    </message>
    <message>
        <source>both accounts have the same key</source>
        <translation>ambas cuentas tienen la misma clave</translation>
    </message>
    <message>
        <source>make a sub-account at the exchange, and a key of its own for the hedge</source>
        <translation>cree una subcuenta en el exchange, y una clave propia para la cobertura</translation>
    </message>
    <message>
        <source>both keys belong to the same account</source>
        <translation>ambas claves pertenecen a la misma cuenta</translation>
    </message>
    <message>
        <source>the exchange did not show that the two keys belong to different accounts</source>
        <translation>el exchange no mostró que las dos claves pertenezcan a cuentas distintas</translation>
    </message>
    <message>
        <source>nothing is traded until it does</source>
        <translation>no se opera nada hasta que lo haga</translation>
    </message>
    <message>
        <source>the key may withdraw funds</source>
        <translation>la clave puede retirar fondos</translation>
    </message>
    <message>
        <source>make a key without that right; Ballast never needs it</source>
        <translation>cree una clave sin ese permiso; Ballast nunca lo necesita</translation>
    </message>
    <message>
        <source>the key of the protected account may trade</source>
        <translation>la clave de la cuenta protegida puede operar</translation>
    </message>
    <message>
        <source>make a key that can only read</source>
        <translation>cree una clave que solo pueda leer</translation>
    </message>
    <message>
        <source>the key of the hedge account may not trade futures</source>
        <translation>la clave de la cuenta de cobertura no puede operar futuros</translation>
    </message>
    <message>
        <source>allow futures trading for it at the exchange</source>
        <translation>permítale operar futuros en el exchange</translation>
    </message>
    <message>
        <source>the key of the protected account may not read</source>
        <translation>la clave de la cuenta protegida no puede leer</translation>
    </message>
    <message>
        <source>the key of the hedge account may not read</source>
        <translation>la clave de la cuenta de cobertura no puede leer</translation>
    </message>
    <message>
        <source>allow reading for it at the exchange</source>
        <translation>permítale leer en el exchange</translation>
    </message>
    <message>
        <source>the exchange did not say what the key may do</source>
        <translation>el exchange no indicó qué puede hacer la clave</translation>
    </message>
    <message>
        <source>the key is not used until it does</source>
        <translation>la clave no se usa hasta que lo haga</translation>
    </message>
    <message>
        <source>the exchange&apos;s balance can&apos;t be read: %1</source>
        <translation>no se puede leer el saldo del exchange: %1</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>inténtelo más tarde</translation>
    </message>
    <message>
        <source>the simulated exchange is reached on this computer only</source>
        <translation>el exchange simulado solo es accesible en este equipo</translation>
    </message>
    <message>
        <source>give an address like http://127.0.0.1:9470</source>
        <translation>indique una dirección como http://127.0.0.1:9470</translation>
    </message>
    <message>
        <source>account and market could not be read in time</source>
        <translation>no se pudieron leer a tiempo la cuenta y el mercado</translation>
    </message>
    <message>
        <source>check the connection, and try again</source>
        <translation>compruebe la conexión e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>no temporary folder can be made</source>
        <translation>no se puede crear una carpeta temporal</translation>
    </message>
    <message>
        <source>free some disk space or set TMPDIR</source>
        <translation>libere espacio en disco o defina TMPDIR</translation>
    </message>
    <message>
        <source>the key or the secret of the protected account is missing</source>
        <translation>falta la clave API o la clave secreta de la cuenta protegida</translation>
    </message>
    <message>
        <source>the key or the secret of the hedge account is missing</source>
        <translation>falta la clave API o la clave secreta de la cuenta de cobertura</translation>
    </message>
    <message>
        <source>enter both</source>
        <translation>introduzca ambas</translation>
    </message>
    <message>
        <source>this exchange can&apos;t be used yet</source>
        <translation>este exchange aún no se puede usar</translation>
    </message>
    <message>
        <source>choose binance or simulated</source>
        <translation>elija binance o simulated</translation>
    </message>
    <message>
        <source>the exchange does not list %1</source>
        <translation>el exchange no ofrece %1</translation>
    </message>
    <message>
        <source>choose a symbol that it lists, like ETHUSDT</source>
        <translation>elija un símbolo que ofrezca, como ETHUSDT</translation>
    </message>
    <message>
        <source>check the address of the exchange</source>
        <translation>compruebe la dirección del exchange</translation>
    </message>
    <message>
        <source>%1: no answer from the exchange (%2)</source>
        <translation>%1: sin respuesta del exchange (%2)</translation>
    </message>
    <message>
        <source>%1: the answer broke off</source>
        <translation>%1: la respuesta se interrumpió</translation>
    </message>
    <message>
        <source>it is asked for again</source>
        <translation>se pide de nuevo</translation>
    </message>
    <message>
        <source>it is being asked for</source>
        <translation>se está consultando</translation>
    </message>
    <message>
        <source>%1: held back by the exchange&apos;s rate limit</source>
        <translation>%1: frenado por el límite de frecuencia del exchange</translation>
    </message>
    <message>
        <source>it is tried again later</source>
        <translation>se reintenta más tarde</translation>
    </message>
    <message>
        <source>the key store does not answer</source>
        <translation>el almacén de claves no responde</translation>
    </message>
    <message>
        <source>unlock it, or use an encrypted file: --vault FILE</source>
        <translation>desbloquéelo o use un archivo cifrado: --vault FILE</translation>
    </message>
    <message>
        <source>no key is held under the name &apos;%1&apos;</source>
        <translation>no hay ninguna clave guardada con el nombre &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the passphrase is too short</source>
        <translation>la frase de contraseña es demasiado corta</translation>
    </message>
    <message>
        <source>choose one of at least %1 characters</source>
        <translation>elija una de al menos %1 caracteres</translation>
    </message>
    <message>
        <source>%1 is no vault of Ballast&apos;s</source>
        <translation>%1 no es un archivo cifrado de Ballast</translation>
    </message>
    <message>
        <source>choose another file</source>
        <translation>elija otro archivo</translation>
    </message>
    <message>
        <source>the vault %1 can&apos;t be written: %2</source>
        <translation>no se puede escribir el archivo cifrado %1: %2</translation>
    </message>
    <message>
        <source>choose a folder that can be written; nothing was changed</source>
        <translation>elija una carpeta en la que se pueda escribir; no se cambió nada</translation>
    </message>
    <message>
        <source>the vault %1 can&apos;t be read: %2</source>
        <translation>no se puede leer el archivo cifrado %1: %2</translation>
    </message>
    <message>
        <source>check the file&apos;s permissions</source>
        <translation>compruebe los permisos del archivo</translation>
    </message>
    <message>
        <source>the list of accounts %1 can&apos;t be read</source>
        <translation>no se puede leer la lista de cuentas %1</translation>
    </message>
    <message>
        <source>remove the file, and set the accounts up again</source>
        <translation>elimine el archivo y configure las cuentas de nuevo</translation>
    </message>
    <message>
        <source>the list of accounts %1 can&apos;t be written: %2</source>
        <translation>no se puede escribir la lista de cuentas %1: %2</translation>
    </message>
    <message>
        <source>free some disk space, or check the folder&apos;s permissions</source>
        <translation>libere espacio en disco o compruebe los permisos de la carpeta</translation>
    </message>
    <message>
        <source>%1 is in use by another Ballast (process %2)</source>
        <translation>%1 está en uso por otro Ballast (proceso %2)</translation>
    </message>
    <message>
        <source>%1 is in use by another Ballast</source>
        <translation>%1 está en uso por otro Ballast</translation>
    </message>
    <message>
        <source>close that one first, or choose another database with --db</source>
        <translation>cierre ese primero o elija otra base de datos con --db</translation>
    </message>
    <message>
        <source>the folder %1 can&apos;t be made</source>
        <translation>no se puede crear la carpeta %1</translation>
    </message>
    <message>
        <source>choose a folder that can be written</source>
        <translation>elija una carpeta en la que se pueda escribir</translation>
    </message>
    <message>
        <source>there are too few candles yet</source>
        <translation>aún hay muy pocas velas</translation>
    </message>
    <message>
        <source>wait until an hour of the market has been seen</source>
        <translation>espere a que se haya visto una hora de mercado</translation>
    </message>
    <message>
        <source>there is no protected position to look at</source>
        <translation>no hay ninguna posición protegida que examinar</translation>
    </message>
    <message>
        <source>open one, or wait until the account has been read</source>
        <translation>abra una o espere a que se haya leído la cuenta</translation>
    </message>
    <message>
        <source>the move is out of reach</source>
        <translation>el movimiento está fuera de alcance</translation>
    </message>
    <message>
        <source>choose one between -95 % and +500 %</source>
        <translation>elija uno entre -95 % y +500 %</translation>
    </message>
    <message>
        <source>there is nothing to review yet in %1</source>
        <translation>aún no hay nada que revisar en %1</translation>
    </message>
    <message>
        <source>let a session run for some minutes first</source>
        <translation>deje antes que una sesión funcione unos minutos</translation>
    </message>
    <message>
        <source>The position is opened %1 bars after the first with today&apos;s leverage and equity; the hedge account begins without a hedge.</source>
        <translation>La posición se abre %1 barras después de la primera, con el apalancamiento y el patrimonio de hoy; la cuenta de cobertura empieza sin cobertura.</translation>
    </message>
    <message>
        <source>Funding is not charged: no funding rates were given.</source>
        <translation>No se cobra financiación: no se dieron tasas de financiación.</translation>
    </message>
    <message>
        <source>Funding: %1 settlements applied at their own times to the positions held then, at the bar&apos;s price; a position pays or receives its notional times the rate.</source>
        <translation>Financiación: %1 pagos aplicados en sus propias horas a las posiciones de ese momento, al precio de la barra; una posición paga o recibe su nocional multiplicado por la tasa.</translation>
    </message>
    <message>
        <source>The rates cover %1 to %2 only; outside, nothing is charged.</source>
        <translation>Las tasas cubren solo de %1 a %2; fuera de ahí no se cobra nada.</translation>
    </message>
    <message>
        <source>Transfers: none. The hedge lies in another account, so its gains do not move the protected liquidation price.</source>
        <translation>Transferencias: ninguna. La cobertura está en otra cuenta, así que sus ganancias no desplazan el precio de liquidación protegido.</translation>
    </message>
    <message>
        <source>Transfers (%1): when less than %2 % of the liquidation distance at the opening is left in either account, margin is asked from the other one and arrives %3 later; only wallet money moves, and the giver keeps the whole opening distance for itself.</source>
        <translation>Transferencias (%1): cuando en una de las cuentas queda menos del %2 % de la distancia a liquidación de la apertura, se pide margen a la otra y llega %3 después; solo se mueve dinero de la cartera, y la que da conserva para sí toda la distancia de la apertura.</translation>
    </message>
    <message>
        <source>Capital: %1 in the protected account and %2 in the hedge account, in both runs; without the hedge the second part lies idle.</source>
        <translation>Capital: %1 en la cuenta protegida y %2 en la cuenta de cobertura, en ambas pasadas; sin la cobertura, la segunda parte queda inactiva.</translation>
    </message>
    <message>
        <source>The position is opened at a bar&apos;s open without a fee and stays open; it is valued at the last close. A liquidated position is not opened again.</source>
        <translation>La posición se abre en la apertura de una barra sin comisión y queda abierta; se valora al último cierre. Una posición liquidada no se vuelve a abrir.</translation>
    </message>
    <message>
        <source>Within a bar: open, the extreme against the protected position, the other extreme, close. The bar&apos;s prices serve as last and mark price alike.</source>
        <translation>Dentro de una barra: apertura, el extremo contra la posición protegida, el otro extremo, cierre. Los precios de la barra sirven a la vez de último precio y de precio de marca.</translation>
    </message>
    <message>
        <source>The engine sees every close; its orders fill whole at the next open (one bar of %1 later), unless that is beyond their limit price or behind a gap.</source>
        <translation>El motor ve cada cierre; sus órdenes se ejecutan enteras en la siguiente apertura (una barra de %1 después), salvo que esté más allá de su precio límite o tras un hueco.</translation>
    </message>
    <message>
        <source>Slippage: %1 bps of every fill plus %2 x volatility x sqrt(order / traded volume) of the bar before, at most %3 bps; quoted spread %4 bps.</source>
        <translation>Deslizamiento: %1 bps de cada ejecución más %2 x volatilidad x sqrt(orden / volumen negociado) de la barra anterior, como máximo %3 bps; spread cotizado %4 bps.</translation>
    </message>
    <message>
        <source>Fees: taker %1 % of every fill; liquidation fee %2 % of the seized notional.</source>
        <translation>Comisiones: taker %1 % de cada ejecución; comisión de liquidación %2 % del nocional incautado.</translation>
    </message>
    <message>
        <source>Liquidation: cross margin, the whole position at once at the first tick where equity is down to the tiered maintenance margin (%1 tiers, first rate %2 %); a debt is borne by the insurance fund.</source>
        <translation>Liquidación: margen cruzado, toda la posición de una vez en el primer tick en que el patrimonio ha bajado al margen de mantenimiento por niveles (%1 niveles, primera tasa %2 %); una deuda la asume el fondo de seguro.</translation>
    </message>
    <message>
        <source>An order that adds to the hedge needs margin for %1x leverage; without it the order is refused.</source>
        <translation>Una orden que amplía la cobertura necesita margen para un apalancamiento de %1x; sin él, la orden se rechaza.</translation>
    </message>
    <message>
        <source>The engine starts without history and knows the volatility after 30 returns (%1): no hedge before.</source>
        <translation>El motor empieza sin historial y conoce la volatilidad tras 30 rendimientos (%1): antes no hay cobertura.</translation>
    </message>
    <message>
        <source>The first %1 bars only tell the engine the volatility; the position is opened after them.</source>
        <translation>Las primeras %1 barras solo enseñan la volatilidad al motor; la posición se abre después de ellas.</translation>
    </message>
    <message>
        <source>The volatility half-life is raised to 12 bars (%1).</source>
        <translation>La semivida de la volatilidad se eleva a 12 barras (%1).</translation>
    </message>
    <message>
        <source>Forecast and regime models are learnt anew every %1 from the bars seen so far, once there are %2 days of them; before that the present estimate and the thresholds stand in.</source>
        <translation>Los modelos de pronóstico y de régimen se aprenden de nuevo cada %1 con las barras vistas hasta entonces, en cuanto hay %2 días de ellas; antes los sustituyen la estimación actual y los umbrales.</translation>
    </message>
    <message>
        <source>%1 gaps in the data (%2 missing in all): positions are carried through them, orders that wait are dropped, and a price that jumped past a liquidation level liquidates at the first price after.</source>
        <translation>%1 huecos en los datos (faltan %2 en total): las posiciones se mantienen a través de ellos, las órdenes en espera se descartan, y un precio que saltó más allá de un nivel de liquidación liquida al primer precio posterior.</translation>
    </message>
    <message>
        <source>Drawdown is measured at every bar&apos;s extremes from the highest close; ratios and value at risk use daily (UTC) closes, 365 days a year, no risk-free rate.</source>
        <translation>El drawdown se mide en los extremos de cada barra desde el cierre más alto; los ratios y el valor en riesgo usan cierres diarios (UTC), 365 días al año, sin tipo libre de riesgo.</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>demo</translation>
    </message>
    <message>
        <source>observe</source>
        <translation>observación</translation>
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
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Hedge (paper)</source>
        <translation>Cobertura (paper)</translation>
    </message>
    <message>
        <source>Hedge (observed)</source>
        <translation>Cobertura (observada)</translation>
    </message>
    <message>
        <source>%1 market</source>
        <translation>Mercado %1</translation>
    </message>
    <message>
        <source>cautious</source>
        <translation>prudente</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>equilibrado</translation>
    </message>
    <message>
        <source>lean</source>
        <translation>ligero</translation>
    </message>
    <message>
        <source>More hedge, earlier: for positions that must not be lost.</source>
        <translation>Más cobertura, y antes: para posiciones que no se deben perder.</translation>
    </message>
    <message>
        <source>The defaults.</source>
        <translation>Los valores por defecto.</translation>
    </message>
    <message>
        <source>Little hedge, seldom traded: for the tail only.</source>
        <translation>Poca cobertura, con pocas operaciones: solo para la cola.</translation>
    </message>
    <message>
        <source>regime-adaptive</source>
        <translation>adaptativa al régimen</translation>
    </message>
    <message>
        <source>static</source>
        <translation>estática</translation>
    </message>
    <message>
        <source>inverse-volatility</source>
        <translation>volatilidad inversa</translation>
    </message>
    <message>
        <source>minimum-variance</source>
        <translation>varianza mínima</translation>
    </message>
    <message>
        <source>liquidation-aware</source>
        <translation>sensible a la liquidación</translation>
    </message>
    <message>
        <source>loss-budget</source>
        <translation>presupuesto de pérdida</translation>
    </message>
    <message>
        <source>cost-aware</source>
        <translation>sensible al coste</translation>
    </message>
    <message>
        <source>composite</source>
        <translation>compuesta</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constante</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>último día</translation>
    </message>
    <message>
        <source>mean of 5 days</source>
        <translation>media de 5 días</translation>
    </message>
    <message>
        <source>mean of 22 days</source>
        <translation>media de 22 días</translation>
    </message>
    <message>
        <source>weighted past</source>
        <translation>pasado ponderado</translation>
    </message>
    <message>
        <source>last day&apos;s shock</source>
        <translation>choque del último día</translation>
    </message>
    <message>
        <source>variance before</source>
        <translation>varianza anterior</translation>
    </message>
    <message>
        <source>mean of the window</source>
        <translation>media de la ventana</translation>
    </message>
    <message>
        <source>first crash year</source>
        <translation>primer año de desplome</translation>
    </message>
    <message>
        <source>pandemic</source>
        <translation>pandemia</translation>
    </message>
    <message>
        <source>squeeze up</source>
        <translation>squeeze al alza</translation>
    </message>
    <message>
        <source>futures flush</source>
        <translation>purga de futuros</translation>
    </message>
    <message>
        <source>weekend flush</source>
        <translation>purga de fin de semana</translation>
    </message>
    <message>
        <source>lender halts withdrawals</source>
        <translation>prestamista congela retiradas</translation>
    </message>
    <message>
        <source>below the last peak</source>
        <translation>por debajo del último máximo</translation>
    </message>
    <message>
        <source>carry unwinds</source>
        <translation>cierre de carry trades</translation>
    </message>
    <message>
        <source>A floor that rises with leverage, and more hedge as the market turns from calm to turbulent.</source>
        <translation>Un suelo que sube con el apalancamiento, y más cobertura a medida que el mercado pasa de tranquilo a turbulento.</translation>
    </message>
    <message>
        <source>One ratio, always.</source>
        <translation>Un solo ratio, siempre.</translation>
    </message>
    <message>
        <source>Hedges what volatility is above a target, so that what is left open moves equally much at all times.</source>
        <translation>Cubre la volatilidad que excede de un objetivo, para que lo que queda abierto se mueva lo mismo en todo momento.</translation>
    </message>
    <message>
        <source>The ratio that leaves the least variance, from how protected position and hedge move together.</source>
        <translation>El ratio que deja la menor varianza, según cómo se mueven juntas la posición protegida y la cobertura.</translation>
    </message>
    <message>
        <source>The smallest hedge that keeps the probability of liquidation under a limit, if margin is moved in time.</source>
        <translation>La cobertura más pequeña que mantiene la probabilidad de liquidación bajo un límite, si el margen se mueve a tiempo.</translation>
    </message>
    <message>
        <source>The smallest hedge that keeps the loss in a stress move within a budget.</source>
        <translation>La cobertura más pequeña que mantiene la pérdida de un movimiento de estrés dentro de un presupuesto.</translation>
    </message>
    <message>
        <source>Weighs the variance taken away against funding, and trades only where it pays its fee.</source>
        <translation>Sopesa la varianza eliminada frente a la financiación, y opera solo donde compensa la comisión.</translation>
    </message>
    <message>
        <source>A weighted mean of the others.</source>
        <translation>Una media ponderada de las demás.</translation>
    </message>
    <message>
        <source>Minimum ratio</source>
        <translation>Ratio mínimo</translation>
    </message>
    <message>
        <source>Ratio per turn of leverage</source>
        <translation>Ratio por vez de apalancamiento</translation>
    </message>
    <message>
        <source>Reference leverage</source>
        <translation>Apalancamiento de referencia</translation>
    </message>
    <message>
        <source>Ratio when calm</source>
        <translation>Ratio en mercado tranquilo</translation>
    </message>
    <message>
        <source>Ratio when normal</source>
        <translation>Ratio en mercado normal</translation>
    </message>
    <message>
        <source>Ratio when turbulent</source>
        <translation>Ratio en mercado turbulento</translation>
    </message>
    <message>
        <source>Maximum ratio</source>
        <translation>Ratio máximo</translation>
    </message>
    <message>
        <source>Cap when sideways</source>
        <translation>Tope en mercado lateral</translation>
    </message>
    <message>
        <source>Sideways below</source>
        <translation>Lateral por debajo de</translation>
    </message>
    <message>
        <source>Static ratio</source>
        <translation>Ratio estático</translation>
    </message>
    <message>
        <source>Target volatility</source>
        <translation>Volatilidad objetivo</translation>
    </message>
    <message>
        <source>Calm below</source>
        <translation>Tranquilo por debajo de</translation>
    </message>
    <message>
        <source>Turbulent above</source>
        <translation>Turbulento por encima de</translation>
    </message>
    <message>
        <source>Regime hysteresis</source>
        <translation>Histéresis del régimen</translation>
    </message>
    <message>
        <source>Volatility half-life</source>
        <translation>Semivida de la volatilidad</translation>
    </message>
    <message>
        <source>Signals: tight to loose</source>
        <translation>Señales: de estrictas a laxas</translation>
    </message>
    <message>
        <source>Ratio added by a signal</source>
        <translation>Ratio añadido por una señal</translation>
    </message>
    <message>
        <source>Critical distance</source>
        <translation>Distancia crítica</translation>
    </message>
    <message>
        <source>Critical ratio</source>
        <translation>Ratio crítico</translation>
    </message>
    <message>
        <source>Largest touch probability</source>
        <translation>Máxima probabilidad de toque</translation>
    </message>
    <message>
        <source>Touch horizon</source>
        <translation>Horizonte de toque</translation>
    </message>
    <message>
        <source>Stress move</source>
        <translation>Movimiento de estrés</translation>
    </message>
    <message>
        <source>Loss budget</source>
        <translation>Presupuesto de pérdida</translation>
    </message>
    <message>
        <source>Largest loss</source>
        <translation>Pérdida máxima</translation>
    </message>
    <message>
        <source>Safety of the hedge account</source>
        <translation>Seguridad de la cuenta de cobertura</translation>
    </message>
    <message>
        <source>Risk aversion</source>
        <translation>Aversión al riesgo</translation>
    </message>
    <message>
        <source>Least leverage to hedge</source>
        <translation>Apalancamiento mínimo para cubrir</translation>
    </message>
    <message>
        <source>Least position to hedge</source>
        <translation>Posición mínima para cubrir</translation>
    </message>
    <message>
        <source>No-trade band</source>
        <translation>Banda sin operaciones</translation>
    </message>
    <message>
        <source>Smallest trade</source>
        <translation>Operación mínima</translation>
    </message>
    <message>
        <source>Cool-down</source>
        <translation>Tiempo de espera</translation>
    </message>
    <message>
        <source>Wait as maker</source>
        <translation>Espera como maker</translation>
    </message>
    <message>
        <source>Share of the depth</source>
        <translation>Parte de la profundidad</translation>
    </message>
    <message>
        <source>Price collar</source>
        <translation>Desviación de precio máxima</translation>
    </message>
    <message>
        <source>Largest order</source>
        <translation>Orden máxima</translation>
    </message>
    <message>
        <source>Largest hedge position</source>
        <translation>Posición de cobertura máxima</translation>
    </message>
    <message>
        <source>Largest hedge ratio</source>
        <translation>Ratio de cobertura límite</translation>
    </message>
    <message>
        <source>Orders a minute</source>
        <translation>Órdenes por minuto</translation>
    </message>
    <message>
        <source>Orders a day</source>
        <translation>Órdenes por día</translation>
    </message>
    <message>
        <source>Cancels a minute</source>
        <translation>Cancelaciones por minuto</translation>
    </message>
    <message>
        <source>Notional a day</source>
        <translation>Nocional por día</translation>
    </message>
    <message>
        <source>Cost budget a day</source>
        <translation>Presupuesto de coste por día</translation>
    </message>
    <message>
        <source>Cost budget a month</source>
        <translation>Presupuesto de coste por mes</translation>
    </message>
    <message>
        <source>Oldest market data</source>
        <translation>Antigüedad máxima de datos de mercado</translation>
    </message>
    <message>
        <source>Largest clock offset</source>
        <translation>Desfase máximo del reloj</translation>
    </message>
    <message>
        <source>Weight: static</source>
        <translation>Peso: estática</translation>
    </message>
    <message>
        <source>Weight: regime-adaptive</source>
        <translation>Peso: adaptativa al régimen</translation>
    </message>
    <message>
        <source>Weight: inverse-volatility</source>
        <translation>Peso: volatilidad inversa</translation>
    </message>
    <message>
        <source>Weight: minimum-variance</source>
        <translation>Peso: varianza mínima</translation>
    </message>
    <message>
        <source>Weight: liquidation-aware</source>
        <translation>Peso: sensible a la liquidación</translation>
    </message>
    <message>
        <source>Weight: loss-budget</source>
        <translation>Peso: presupuesto de pérdida</translation>
    </message>
    <message>
        <source>Weight: cost-aware</source>
        <translation>Peso: sensible al coste</translation>
    </message>
    <message>
        <source>The hedge never falls below this share of the protected exposure, before leverage is counted.</source>
        <translation>La cobertura nunca baja de esta parte de la exposición protegida, antes de tener en cuenta el apalancamiento.</translation>
    </message>
    <message>
        <source>How much each turn of effective leverage above the reference raises the minimum ratio.</source>
        <translation>Cuánto eleva el ratio mínimo cada vez de apalancamiento efectivo por encima del de referencia.</translation>
    </message>
    <message>
        <source>Effective leverage from which the minimum ratio starts to rise.</source>
        <translation>Apalancamiento efectivo a partir del cual empieza a subir el ratio mínimo.</translation>
    </message>
    <message>
        <source>Ratio aimed at in a calm market, where the minimum does not ask for more.</source>
        <translation>Ratio buscado en un mercado tranquilo, donde el mínimo no exija más.</translation>
    </message>
    <message>
        <source>Ratio aimed at in a normal market.</source>
        <translation>Ratio buscado en un mercado normal.</translation>
    </message>
    <message>
        <source>Ratio aimed at in a turbulent market.</source>
        <translation>Ratio buscado en un mercado turbulento.</translation>
    </message>
    <message>
        <source>The hedge never exceeds this share of the protected exposure; 100 % is flat.</source>
        <translation>La cobertura nunca excede esta parte de la exposición protegida; 100 % es neutral.</translation>
    </message>
    <message>
        <source>In a calm market without direction the hedge stays at or under this share: over-hedging there only costs. The minimum goes first.</source>
        <translation>En un mercado tranquilo y sin dirección la cobertura queda en esta parte o por debajo: ahí cubrir de más solo cuesta. El mínimo tiene prioridad.</translation>
    </message>
    <message>
        <source>The market counts as sideways while net move / travelled path of the last 60 candles is below this; 0 switches the cap off.</source>
        <translation>El mercado se considera lateral mientras movimiento neto / camino recorrido de las últimas 60 velas esté por debajo de esto; 0 desactiva el tope.</translation>
    </message>
    <message>
        <source>The ratio of the static strategy.</source>
        <translation>El ratio de la estrategia estática.</translation>
    </message>
    <message>
        <source>Annualised volatility that the inverse-volatility strategy leaves open.</source>
        <translation>Volatilidad anualizada que la estrategia de volatilidad inversa deja abierta.</translation>
    </message>
    <message>
        <source>Annualised volatility below which the market counts as calm.</source>
        <translation>Volatilidad anualizada por debajo de la cual el mercado se considera tranquilo.</translation>
    </message>
    <message>
        <source>Annualised volatility above which the market counts as turbulent.</source>
        <translation>Volatilidad anualizada por encima de la cual el mercado se considera turbulento.</translation>
    </message>
    <message>
        <source>By how much a threshold must be passed on the way back before a regime is left.</source>
        <translation>En cuánto debe rebasarse un umbral en el camino de vuelta antes de abandonar un régimen.</translation>
    </message>
    <message>
        <source>Age at which a return counts half in the volatility that drives the regime; takes effect at the next start.</source>
        <translation>Antigüedad a la que un rendimiento cuenta la mitad en la volatilidad que determina el régimen; surte efecto en el próximo inicio.</translation>
    </message>
    <message>
        <source>When correlation signals act: 0 at small breaks of correlation and basis (early, often, dearer), 1 at large ones (late, seldom).</source>
        <translation>Cuándo actúan las señales de correlación: 0 con rupturas pequeñas de correlación y base (pronto, a menudo, más caro), 1 con grandes (tarde, rara vez).</translation>
    </message>
    <message>
        <source>What an active correlation signal adds to the target; 0 switches the signals off.</source>
        <translation>Lo que una señal de correlación activa suma al objetivo; 0 desactiva las señales.</translation>
    </message>
    <message>
        <source>Liquidation nearer than this many expected one-day moves tightens the hedge, whatever the strategy says.</source>
        <translation>Una liquidación a menos de este número de movimientos diarios esperados refuerza la cobertura, diga lo que diga la estrategia.</translation>
    </message>
    <message>
        <source>Ratio that the tightening reaches as the distance to liquidation goes to zero.</source>
        <translation>Ratio que alcanza el refuerzo cuando la distancia a liquidación tiende a cero.</translation>
    </message>
    <message>
        <source>The liquidation-aware strategy keeps the probability of touching liquidation at or under this.</source>
        <translation>La estrategia sensible a la liquidación mantiene en esto o por debajo la probabilidad de tocar la liquidación.</translation>
    </message>
    <message>
        <source>Time within which that probability counts.</source>
        <translation>Tiempo dentro del cual cuenta esa probabilidad.</translation>
    </message>
    <message>
        <source>The move against the position for which losses are bounded.</source>
        <translation>El movimiento contra la posición para el que se limitan las pérdidas.</translation>
    </message>
    <message>
        <source>Share of the protected equity that the loss-budget strategy is ready to lose in a stress move.</source>
        <translation>Parte del patrimonio protegido que la estrategia de presupuesto de pérdida está dispuesta a perder en un movimiento de estrés.</translation>
    </message>
    <message>
        <source>Whatever the strategy: the hedge is raised until a stress move costs no more than this share of the protected equity.</source>
        <translation>Sea cual sea la estrategia: la cobertura se eleva hasta que un movimiento de estrés no cueste más que esta parte del patrimonio protegido.</translation>
    </message>
    <message>
        <source>The hedge stays so small that its own account outlives a move of this many expected days against it; 0 switches that off.</source>
        <translation>La cobertura se mantiene lo bastante pequeña para que su propia cuenta sobreviva a un movimiento de estos días esperados en su contra; 0 lo desactiva.</translation>
    </message>
    <message>
        <source>Weight of variance against cost in the cost-aware strategy; higher hedges more.</source>
        <translation>Peso de la varianza frente al coste en la estrategia sensible al coste; más alto cubre más.</translation>
    </message>
    <message>
        <source>A position under this effective leverage is not hedged: it can hardly be liquidated, and the hedge would not pay.</source>
        <translation>Una posición por debajo de este apalancamiento efectivo no se cubre: apenas puede ser liquidada, y la cobertura no compensaría.</translation>
    </message>
    <message>
        <source>A position of a smaller notional is not hedged: fees and the smallest trade would eat the use.</source>
        <translation>Una posición de menor nocional no se cubre: las comisiones y la operación mínima se comerían el provecho.</translation>
    </message>
    <message>
        <source>Half-width of the band around the target inside which nothing is traded.</source>
        <translation>Semiancho de la banda alrededor del objetivo dentro de la cual no se opera.</translation>
    </message>
    <message>
        <source>Adjustments of a smaller notional wait.</source>
        <translation>Los ajustes de menor nocional esperan.</translation>
    </message>
    <message>
        <source>Shortest time between two adjustments; not applied while liquidation is critical.</source>
        <translation>Tiempo mínimo entre dos ajustes; no se aplica mientras la liquidación sea crítica.</translation>
    </message>
    <message>
        <source>How long an order may rest as maker before what is left of it takes liquidity; shorter as liquidation nears, 0 takes at once.</source>
        <translation>Cuánto puede quedar abierta una orden como maker antes de que lo que reste de ella tome liquidez; menos a medida que se acerca la liquidación, 0 la toma al instante.</translation>
    </message>
    <message>
        <source>No order is larger than this share of what the book offers inside the price collar; the rest follows in further orders.</source>
        <translation>Ninguna orden es mayor que esta parte de lo que ofrece el libro dentro de la desviación de precio máxima; el resto sigue en órdenes posteriores.</translation>
    </message>
    <message>
        <source>An order&apos;s limit price is never farther than this from mark and index price.</source>
        <translation>El precio límite de una orden nunca se aleja más que esto del precio de marca y del índice.</translation>
    </message>
    <message>
        <source>Larger adjustments are split.</source>
        <translation>Los ajustes mayores se dividen.</translation>
    </message>
    <message>
        <source>No order may take the hedge beyond this notional.</source>
        <translation>Ninguna orden puede llevar la cobertura más allá de este nocional.</translation>
    </message>
    <message>
        <source>No order may take the hedge beyond this share of the protected exposure, whatever the strategy or a manual ratio asks for.</source>
        <translation>Ninguna orden puede llevar la cobertura más allá de esta parte de la exposición protegida, pidan lo que pidan la estrategia o un ratio manual.</translation>
    </message>
    <message>
        <source>More hedge orders than this in one minute are held back.</source>
        <translation>Si hay más órdenes de cobertura que estas en un minuto, se retienen.</translation>
    </message>
    <message>
        <source>More hedge orders than this in one UTC day are held back.</source>
        <translation>Si hay más órdenes de cobertura que estas en un día UTC, se retienen.</translation>
    </message>
    <message>
        <source>Past this many cancelled orders in one minute no new order rests as maker: all take liquidity at once.</source>
        <translation>Pasado este número de órdenes canceladas en un minuto, ninguna orden nueva queda como maker: todas toman liquidez al instante.</translation>
    </message>
    <message>
        <source>Once the orders of one UTC day add up to this, only reductions and critical tightening are traded.</source>
        <translation>Cuando las órdenes de un día UTC suman esto, solo se operan reducciones y refuerzos críticos.</translation>
    </message>
    <message>
        <source>Once fees, funding and slippage of the day pass this, only reductions and critical tightening are traded.</source>
        <translation>Cuando las comisiones, la financiación y el deslizamiento del día pasan de esto, solo se operan reducciones y refuerzos críticos.</translation>
    </message>
    <message>
        <source>Once fees, funding and slippage of the month pass this, only reductions and critical tightening are traded.</source>
        <translation>Cuando las comisiones, la financiación y el deslizamiento del mes pasan de esto, solo se operan reducciones y refuerzos críticos.</translation>
    </message>
    <message>
        <source>Market data older than this stop trading; account data twelve times as old.</source>
        <translation>Los datos de mercado más antiguos que esto detienen la operativa; los de la cuenta, con doce veces esa antigüedad.</translation>
    </message>
    <message>
        <source>A computer clock farther than this from the exchange&apos;s stops trading; the offset itself is measured and allowed for.</source>
        <translation>Un reloj del equipo que difiera más que esto del reloj del exchange detiene la operativa; el desfase en sí se mide y se compensa.</translation>
    </message>
    <message>
        <source>Share of the static strategy in the composite one; the weights are divided by their sum.</source>
        <translation>Parte de la estrategia estática en la compuesta; los pesos se dividen por su suma.</translation>
    </message>
    <message>
        <source>Share of the regime-adaptive strategy in the composite one.</source>
        <translation>Parte de la estrategia adaptativa al régimen en la compuesta.</translation>
    </message>
    <message>
        <source>Share of the inverse-volatility strategy in the composite one.</source>
        <translation>Parte de la estrategia de volatilidad inversa en la compuesta.</translation>
    </message>
    <message>
        <source>Share of the minimum-variance strategy in the composite one.</source>
        <translation>Parte de la estrategia de varianza mínima en la compuesta.</translation>
    </message>
    <message>
        <source>Share of the liquidation-aware strategy in the composite one.</source>
        <translation>Parte de la estrategia sensible a la liquidación en la compuesta.</translation>
    </message>
    <message>
        <source>Share of the loss-budget strategy in the composite one.</source>
        <translation>Parte de la estrategia de presupuesto de pérdida en la compuesta.</translation>
    </message>
    <message>
        <source>Share of the cost-aware strategy in the composite one.</source>
        <translation>Parte de la estrategia sensible al coste en la compuesta.</translation>
    </message>
    <message>
        <source>Parameter set in force: %1.</source>
        <translation>Conjunto de parámetros vigente: %1.</translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation>Motivo: %1.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>this is not valid JSON</source>
        <translation>esto no es JSON válido</translation>
    </message>
    <message>
        <source>choose a file that Ballast has exported</source>
        <translation>elija un archivo que Ballast haya exportado</translation>
    </message>
    <message>
        <source>the file holds no parameter set</source>
        <translation>el archivo no contiene ningún conjunto de parámetros</translation>
    </message>
    <message>
        <source>the parameter set is of another version of the format</source>
        <translation>el conjunto de parámetros es de otra versión del formato</translation>
    </message>
    <message>
        <source>update Ballast first</source>
        <translation>actualice Ballast primero</translation>
    </message>
    <message>
        <source>there is no parameter &apos;%1&apos;</source>
        <translation>no existe el parámetro &apos;%1&apos;</translation>
    </message>
    <message>
        <source>it may be of another version; leave it out</source>
        <translation>puede ser de otra versión; omítalo</translation>
    </message>
    <message>
        <source>%1 is no number</source>
        <translation>%1 no es un número</translation>
    </message>
    <message>
        <source>write it as a number, without quotes</source>
        <translation>escríbalo como número, sin comillas</translation>
    </message>
    <message>
        <source>%1 is no text</source>
        <translation>%1 no es un texto</translation>
    </message>
    <message>
        <source>write it in quotes</source>
        <translation>escríbalo entre comillas</translation>
    </message>
    <message>
        <source>the file %1 can&apos;t be read: %2</source>
        <translation>no se puede leer el archivo %1: %2</translation>
    </message>
    <message>
        <source>check that it is there and may be read</source>
        <translation>compruebe que exista y que se pueda leer</translation>
    </message>
    <message>
        <source>the file %1 can&apos;t be written: %2</source>
        <translation>no se puede escribir el archivo %1: %2</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>elija otra carpeta</translation>
    </message>
    <message>
        <source>a manual ratio must lie between 0 and the maximum ratio</source>
        <translation>un ratio manual debe estar entre 0 y el ratio máximo</translation>
    </message>
    <message>
        <source>choose 0 to %1 %</source>
        <translation>elija de 0 a %1 %</translation>
    </message>
    <message>
        <source>the override would end before it starts</source>
        <translation>el ajuste manual terminaría antes de empezar</translation>
    </message>
    <message>
        <source>choose a later expiry</source>
        <translation>elija un vencimiento posterior</translation>
    </message>
    <message>
        <source>%1 holds sessions on the simulated exchange, which are no evidence</source>
        <translation>%1 contiene sesiones en el exchange simulado, que no son evidencia</translation>
    </message>
    <message>
        <source>%1 holds sessions of another mode (%2), which are no evidence</source>
        <translation>%1 contiene sesiones de otro modo (%2), que no son evidencia</translation>
    </message>
    <message>
        <source>run &apos;ballast %1&apos; at the exchange itself, and leave --db and --evidence out</source>
        <translation>ejecute &apos;ballast %1&apos; en el propio exchange y omita --db y --evidence</translation>
    </message>
    <message>
        <source>Everything has been read anew since the clock jumped.</source>
        <translation>Desde el salto del reloj se ha leído todo de nuevo.</translation>
    </message>
    <message>
        <source>No limit holds the hedge back any more.</source>
        <translation>Ningún límite retiene ya la cobertura.</translation>
    </message>
    <message>
        <source>The hedge has cost %1 this day, its budget is %2: only what makes the hedge smaller, or is urgent because liquidation is near, is still sent.</source>
        <translation>La cobertura ha costado %1 este día, su presupuesto es %2: solo se sigue enviando lo que reduce la cobertura o lo que es urgente porque la liquidación está cerca.</translation>
    </message>
    <message>
        <source>The hedge has cost %1 this month, its budget is %2: only what makes the hedge smaller, or is urgent because liquidation is near, is still sent.</source>
        <translation>La cobertura ha costado %1 este mes, su presupuesto es %2: solo se sigue enviando lo que reduce la cobertura o lo que es urgente porque la liquidación está cerca.</translation>
    </message>
    <message>
        <source>The hedge&apos;s cost of this day is within its budget.</source>
        <translation>El coste de la cobertura de este día está dentro de su presupuesto.</translation>
    </message>
    <message>
        <source>The hedge&apos;s cost of this month is within its budget.</source>
        <translation>El coste de la cobertura de este mes está dentro de su presupuesto.</translation>
    </message>
    <message>
        <source>The hedge account no longer holds the position that is not the hedge.</source>
        <translation>La cuenta de cobertura ya no tiene la posición que no es la cobertura.</translation>
    </message>
    <message>
        <source>The order that Ballast did not send no longer rests (%1).</source>
        <translation>La orden que Ballast no envió ya no está abierta (%1).</translation>
    </message>
    <message>
        <source>The fate of the hedge order is known: %1.</source>
        <translation>Ya se sabe qué fue de la orden de cobertura: %1.</translation>
    </message>
    <message>
        <source>The exchange takes hedge orders again.</source>
        <translation>El exchange vuelve a aceptar órdenes de cobertura.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with the exchange&apos;s.</source>
        <translation>El reloj de este equipo coincide con el del exchange.</translation>
    </message>
    <message>
        <source>The liquidation prices of %1 agree with the venue&apos;s again.</source>
        <translation>Los precios de liquidación de %1 vuelven a coincidir con los del exchange.</translation>
    </message>
    <message>
        <source>An order of the last session has no known end (%1); it is being asked for.</source>
        <translation>Una orden de la última sesión no tiene final conocido (%1); se está consultando.</translation>
    </message>
    <message>
        <source>No margin has to be moved any more.</source>
        <translation>Ya no hace falta mover margen.</translation>
    </message>
    <message>
        <source>Liquidation of %1 is %2 % away.</source>
        <translation>La liquidación de %1 está a un %2 %.</translation>
    </message>
    <message>
        <source>Add %1 to the margin of that isolated position itself; a transfer to the account does not reach it, before %2 (the market gets there by then with 5 % probability).</source>
        <translation>Añada %1 al margen de esa misma posición aislada antes de las %2; una transferencia a la cuenta no llega a ella (el mercado llega ahí para entonces con una probabilidad del 5 %).</translation>
    </message>
    <message>
        <source>Add %1 to the margin of that isolated position itself; a transfer to the account does not reach it, at once.</source>
        <translation>Añada de inmediato %1 al margen de esa misma posición aislada; una transferencia a la cuenta no llega a ella.</translation>
    </message>
    <message>
        <source>Move %1 from %2 to it, before %3 (the market gets there by then with 5 % probability).</source>
        <translation>Mueva a ella %1 de %2 antes de las %3 (el mercado llega ahí para entonces con una probabilidad del 5 %).</translation>
    </message>
    <message>
        <source>Move %1 from %2 to it, at once.</source>
        <translation>Mueva a ella %1 de %2 de inmediato.</translation>
    </message>
    <message>
        <source>It needs %1; %2 can spare %3, the rest has to come from elsewhere, before %4 (the market gets there by then with 5 % probability).</source>
        <translation>Necesita %1; %2 puede ceder %3, el resto debe venir de otra parte, antes de las %4 (el mercado llega ahí para entonces con una probabilidad del 5 %).</translation>
    </message>
    <message>
        <source>It needs %1; %2 can spare %3, the rest has to come from elsewhere, at once.</source>
        <translation>Necesita %1; %2 puede ceder %3, el resto debe venir de otra parte, de inmediato.</translation>
    </message>
    <message>
        <source>Ballast moves no more by itself: %1 is the limit.</source>
        <translation>Ballast no mueve más por sí mismo: el límite es %1.</translation>
    </message>
    <message>
        <source>what the hedge account can spare</source>
        <translation>lo que la cuenta de cobertura puede ceder</translation>
    </message>
    <message>
        <source>the largest transfer</source>
        <translation>la transferencia máxima</translation>
    </message>
    <message>
        <source>the transfers of a day</source>
        <translation>el total de transferencias de un día</translation>
    </message>
    <message>
        <source>the time between transfers</source>
        <translation>el tiempo entre transferencias</translation>
    </message>
    <message>
        <source>the smallest transfer</source>
        <translation>la transferencia mínima</translation>
    </message>
    <message>
        <source>Liquidation is %1 % away: %2 of margin are on their way from %3 to %4.</source>
        <translation>La liquidación está a un %1 %: %2 de margen están en camino de %3 a %4.</translation>
    </message>
    <message>
        <source>It is not known yet whether %1 have moved to %2; the exchange is asked.</source>
        <translation>Aún no se sabe si %1 se han movido a %2; se está consultando al exchange.</translation>
    </message>
    <message>
        <source>No word on a transfer of %1 to %2: its fate is being asked for, and nothing else is moved until it is known.</source>
        <translation>Sin noticias de una transferencia de %1 a %2: se está consultando qué fue de ella, y no se mueve nada más hasta saberlo.</translation>
    </message>
    <message>
        <source>A transfer of %1 to %2 was refused.</source>
        <translation>Se rechazó una transferencia de %1 a %2.</translation>
    </message>
    <message>
        <source>A transfer of %1 to %2 never reached the exchange; it is tried again.</source>
        <translation>Una transferencia de %1 a %2 no llegó al exchange; se intenta de nuevo.</translation>
    </message>
    <message>
        <source>The exchange refused to move %1 to %2: %3. Move it by hand.</source>
        <translation>El exchange rechazó mover %1 a %2: %3. Muévalos manualmente.</translation>
    </message>
    <message>
        <source>%1 of margin have arrived in %2.</source>
        <translation>Han llegado %1 de margen a %2.</translation>
    </message>
    <message>
        <source>A transfer of %1 of the last session to %2 has no known end; it is being asked for.</source>
        <translation>Una transferencia de %1 de la última sesión a %2 no tiene final conocido; se está consultando.</translation>
    </message>
    <message>
        <source>the hedge account</source>
        <translation>la cuenta de cobertura</translation>
    </message>
    <message>
        <source>the protected account %1</source>
        <translation>la cuenta protegida %1</translation>
    </message>
    <message>
        <source>The engine works again.</source>
        <translation>El motor vuelve a funcionar.</translation>
    </message>
    <message>
        <source>Ballast&apos;s engine stands still: nothing is watched, and nothing is hedged. End Ballast and start it again.</source>
        <translation>El motor de Ballast está parado: no se vigila nada y no se cubre nada. Cierre Ballast e inícielo de nuevo.</translation>
    </message>
    <message>
        <source>The order journal can be written again.</source>
        <translation>Ya se puede volver a escribir el diario de órdenes.</translation>
    </message>
    <message>
        <source>The order journal can&apos;t be written, and no order leaves before it is: %1</source>
        <translation>No se puede escribir el diario de órdenes, y hasta que se escriba no sale ninguna orden: %1</translation>
    </message>
    <message>
        <source>History can&apos;t be written, and waits in memory: %1</source>
        <translation>No se puede escribir el historial, y espera en memoria: %1</translation>
    </message>
    <message>
        <source>History is written again; nothing of it was lost.</source>
        <translation>El historial se vuelve a escribir; no se perdió nada de él.</translation>
    </message>
    <message>
        <source>A record could not be kept: %1</source>
        <translation>No se pudo conservar un registro: %1</translation>
    </message>
    <message>
        <source>The history was not backed up: %1</source>
        <translation>No se hizo copia de seguridad del historial: %1</translation>
    </message>
    <message>
        <source>The history is backed up.</source>
        <translation>El historial tiene copia de seguridad.</translation>
    </message>
    <message>
        <source>there is nothing to report yet in %1</source>
        <translation>aún no hay nada que informar en %1</translation>
    </message>
    <message>
        <source>there is no time zone &apos;%1&apos;</source>
        <translation>no existe la zona horaria “%1”</translation>
    </message>
    <message>
        <source>give an IANA name such as Europe/Berlin, America/New_York or UTC</source>
        <translation>indique un nombre IANA como Europe/Berlin, America/New_York o UTC</translation>
    </message>
    <message>
        <source>Move margin below</source>
        <translation>Mover margen bajo</translation>
    </message>
    <message>
        <source>When liquidation of the protected position is nearer than this, margin has to be moved to its account; 0 switches the margin bridge off.</source>
        <translation>Cuando la liquidación de la posición protegida está más cerca que esto, hay que mover margen a su cuenta; 0 desactiva el puente de margen.</translation>
    </message>
    <message>
        <source>Distance to restore</source>
        <translation>Distancia a restablecer</translation>
    </message>
    <message>
        <source>As much margin is moved as puts liquidation this far away again.</source>
        <translation>Se mueve tanto margen como hace falta para que la liquidación vuelva a estar a esta distancia.</translation>
    </message>
    <message>
        <source>Distance the hedge keeps</source>
        <translation>Distancia de la cobertura</translation>
    </message>
    <message>
        <source>The hedge account parts only with what it does not need to outlive a move of this size against it.</source>
        <translation>La cuenta de cobertura solo cede lo que no necesita para sobrevivir a un movimiento de este tamaño en su contra.</translation>
    </message>
    <message>
        <source>Largest transfer</source>
        <translation>Transferencia máxima</translation>
    </message>
    <message>
        <source>No single transfer between own accounts is larger; the rest follows later.</source>
        <translation>Ninguna transferencia individual entre cuentas propias es mayor; el resto sigue después.</translation>
    </message>
    <message>
        <source>Transfers a day</source>
        <translation>Transferencias por día</translation>
    </message>
    <message>
        <source>Once the transfers of one UTC day add up to this, no more is moved; the alert then names what is missing.</source>
        <translation>Cuando las transferencias de un día UTC suman esto, no se mueve nada más; la alerta indica entonces lo que falta.</translation>
    </message>
    <message>
        <source>Time between transfers</source>
        <translation>Tiempo entre transferencias</translation>
    </message>
    <message>
        <source>Shortest time between two transfers, and after one that was refused.</source>
        <translation>Tiempo mínimo entre dos transferencias, y tras una rechazada.</translation>
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
        <translation>La operativa se pausa y se cancelan las órdenes abiertas de la cuenta de cobertura. No se conoce ninguna posición de cobertura.</translation>
    </message>
    <message>
        <source>Trading is paused, resting orders of the hedge account are cancelled, and its position of %1 %2 (about %3) is closed at the market.</source>
        <translation>La operativa se pausa, se cancelan las órdenes abiertas de la cuenta de cobertura y su posición de %1 %2 (unos %3) se cierra a mercado.</translation>
    </message>
    <message>
        <source>It does not touch the protected account: its %1 %2 stay open, without a hedge, until you resume.</source>
        <translation>No toca la cuenta protegida: sus %1 %2 siguen abiertos, sin cobertura, hasta que usted reanude.</translation>
    </message>
    <message>
        <source>Flatten the hedge</source>
        <translation>Cerrar la cobertura</translation>
    </message>
    <message>
        <source>Keep the hedge</source>
        <translation>Conservar la cobertura</translation>
    </message>
    <message>
        <source>Hold to flatten</source>
        <translation>Mantenga pulsado para cerrar</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sí</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
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
        <translation>Restablecer</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Ballast %1. Report %2, time zone %3.</source>
        <translation>Ballast %1. Informe %2, zona horaria %3.</translation>
    </message>
    <message>
        <source>The first %1 of %2. All of them are in the CSV files, the workbook and the JSON.</source>
        <translation>Los primeros %1 de %2. Todos están en los archivos CSV, el libro de cálculo y el JSON.</translation>
    </message>
    <message>
        <source>Report of the year %1</source>
        <translation>Informe del año %1</translation>
    </message>
    <message>
        <source>Monthly report, %1</source>
        <translation>Informe mensual, %1</translation>
    </message>
    <message>
        <source>%1, from the change of the clock %2</source>
        <translation>%1, desde el cambio de hora %2</translation>
    </message>
    <message>
        <source>Period %1 to %2. Times in %3 (%4) where nothing else is said; the period in UTC: %5 to %6.</source>
        <translation>Período de %1 a %2. Horas en %3 (%4) si no se indica otra cosa; el período en UTC: de %5 a %6.</translation>
    </message>
    <message>
        <source>The period is not over: what is shown ends with the newest sample, at %1.</source>
        <translation>El período no ha terminado: lo mostrado acaba con la muestra más reciente, a las %1.</translation>
    </message>
    <message>
        <source>No session of Ballast ran in this period. There is no statement; what was booked is listed all the same.</source>
        <translation>En este período no funcionó ninguna sesión de Ballast. No hay extracto; aun así se lista lo contabilizado.</translation>
    </message>
    <message>
        <source>A session ran for %1 of the period so far. Opening: %2. Closing: %3.</source>
        <translation>Una sesión funcionó durante %1 del período hasta ahora. Apertura: %2. Cierre: %3.</translation>
    </message>
    <message>
        <source>Ballast was not running when the period began: the statement opens with the closing of the one before, so that nothing falls between the two.</source>
        <translation>Ballast no estaba en marcha cuando empezó el período: el extracto abre con el cierre del anterior, para que nada quede entre los dos.</translation>
    </message>
    <message>
        <source>The database begins within this period: the statement opens with the first sample, not with the first of the month.</source>
        <translation>La base de datos empieza dentro de este período: el extracto abre con la primera muestra, no con el primero del mes.</translation>
    </message>
    <message>
        <source>Closing equity</source>
        <translation>Patrimonio al cierre</translation>
    </message>
    <message>
        <source>Result without transfers</source>
        <translation>Resultado sin transferencias</translation>
    </message>
    <message>
        <source>Cost of the hedge</source>
        <translation>Coste de la cobertura</translation>
    </message>
    <message>
        <source>%1, %2 of what it protects</source>
        <translation>%1, %2 de lo que protege</translation>
    </message>
    <message>
        <source>Variance removed</source>
        <translation>Varianza eliminada</translation>
    </message>
    <message>
        <source>hourly changes, %1 hours</source>
        <translation>cambios horarios, %1 horas</translation>
    </message>
    <message>
        <source>Deepest drawdown</source>
        <translation>Mayor drawdown</translation>
    </message>
    <message>
        <source>without the hedge %1</source>
        <translation>sin la cobertura %1</translation>
    </message>
    <message>
        <source>Nearest to liquidation</source>
        <translation>Lo más cerca de la liquidación</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
    <message>
        <source>Core (protected)</source>
        <translation>Principal (protegida)</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Extracto</translation>
    </message>
    <message>
        <source>Amounts in %1</source>
        <translation>Importes en %1</translation>
    </message>
    <message>
        <source>Opening equity</source>
        <translation>Patrimonio de apertura</translation>
    </message>
    <message>
        <source>Realised P&amp;L</source>
        <translation>PnL realizado</translation>
    </message>
    <message>
        <source>Change of unrealised P&amp;L</source>
        <translation>Cambio del PnL no realizado</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Comisiones</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financiación</translation>
    </message>
    <message>
        <source>Transfers in</source>
        <translation>Transferencias entrantes</translation>
    </message>
    <message>
        <source>Transfers out</source>
        <translation>Transferencias salientes</translation>
    </message>
    <message>
        <source>Not explained</source>
        <translation>Sin explicar</translation>
    </message>
    <message>
        <source>The part that is not explained is what the equities moved beyond everything that was told: liquidation fees, interest, trades and transfers while Ballast was not running, or an equity sampled between two bookings.</source>
        <translation>La parte sin explicar es lo que se movieron los patrimonios más allá de todo lo comunicado: comisiones de liquidación, intereses, operaciones y transferencias mientras Ballast no funcionaba, o un patrimonio muestreado entre dos asientos.</translation>
    </message>
    <message>
        <source>Where the change of unrealised P&amp;L is —, a position or its price at one of the ends is not known; it is then part of what is not explained.</source>
        <translation>Donde el cambio del PnL no realizado es —, no se conoce una posición o su precio en uno de los extremos; entonces forma parte de lo no explicado.</translation>
    </message>
    <message>
        <source>With the hedge and without it</source>
        <translation>Con la cobertura y sin ella</translation>
    </message>
    <message>
        <source>Nothing was sampled that could be compared.</source>
        <translation>No se muestreó nada que se pudiera comparar.</translation>
    </message>
    <message>
        <source>With the hedge</source>
        <translation>Con la cobertura</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sin ella</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Worst hour</source>
        <translation>Peor hora</translation>
    </message>
    <message>
        <source>Effectiveness: %1 of the variance of hourly changes was removed (%2 hours compared, 24 are needed).</source>
        <translation>Eficacia: se eliminó el %1 de la varianza de los cambios horarios (%2 horas comparadas, se necesitan 24).</translation>
    </message>
    <message>
        <source>Equity, %1</source>
        <translation>Patrimonio, %1</translation>
    </message>
    <message>
        <source>Equity of all accounts with the hedge and without it, transfers taken out.</source>
        <translation>Patrimonio de todas las cuentas con la cobertura y sin ella, descontadas las transferencias.</translation>
    </message>
    <message>
        <source>without the hedge</source>
        <translation>sin la cobertura</translation>
    </message>
    <message>
        <source>with the hedge</source>
        <translation>con la cobertura</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>Drawdown</translation>
    </message>
    <message>
        <source>Fall below the highest equity so far, with the hedge and without it.</source>
        <translation>Caída por debajo del patrimonio más alto hasta entonces, con la cobertura y sin ella.</translation>
    </message>
    <message>
        <source>What the hedge cost</source>
        <translation>Lo que costó la cobertura</translation>
    </message>
    <message>
        <source>Paid, %1</source>
        <translation>Pagado, %1</translation>
    </message>
    <message>
        <source>Of protected value</source>
        <translation>Del valor protegido</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Maker fees</source>
        <translation>Comisiones maker</translation>
    </message>
    <message>
        <source>%1 fills</source>
        <translation>%1 ejecuciones</translation>
    </message>
    <message>
        <source>Taker fees</source>
        <translation>Comisiones taker</translation>
    </message>
    <message>
        <source>%1 payments; received %2, paid %3</source>
        <translation>%1 pagos; recibido %2, pagado %3</translation>
    </message>
    <message>
        <source>Slippage (estimate)</source>
        <translation>Deslizamiento (estimación)</translation>
    </message>
    <message>
        <source>against the mid price at the decision; part of the realised P&amp;L</source>
        <translation>respecto al precio medio (mid) de la decisión; parte del PnL realizado</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 al día</translation>
    </message>
    <message>
        <source>Protected value: the mean notional of the protected positions in %1 while there was one, %2. Traded volume of the hedge: %3.</source>
        <translation>Valor protegido: el nocional medio de las posiciones protegidas en %1 mientras las hubo, %2. Volumen negociado de la cobertura: %3.</translation>
    </message>
    <message>
        <source>%1 fees were paid in another currency: they stand in that currency&apos;s statement, not here.</source>
        <translation>%1 comisiones se pagaron en otra moneda: figuran en el extracto de esa moneda, no aquí.</translation>
    </message>
    <message>
        <source>Fees, funding and slippage by day, %1</source>
        <translation>Comisiones, financiación y deslizamiento por día, %1</translation>
    </message>
    <message>
        <source>Cost of the hedge of each day; paid above zero.</source>
        <translation>Coste de la cobertura de cada día; lo pagado, por encima de cero.</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>coste</translation>
    </message>
    <message>
        <source>Distance to liquidation</source>
        <translation>Distancia a liquidación</translation>
    </message>
    <message>
        <source>nearest of the day</source>
        <translation>mínima del día</translation>
    </message>
    <message>
        <source>No protected position with a liquidation price was sampled.</source>
        <translation>No se muestreó ninguna posición protegida con precio de liquidación.</translation>
    </message>
    <message>
        <source>The smallest distance of the period was %1 of the price, at %2.</source>
        <translation>La menor distancia del período fue del %1 del precio, a las %2.</translation>
    </message>
    <message>
        <source>Of the protected position that would be liquidated first, by Ballast&apos;s own calculation, sampled once a minute. A hedge in another account does not move this price; only margin does.</source>
        <translation>De la posición protegida que se liquidaría primero, según el propio cálculo de Ballast, muestreada una vez por minuto. Una cobertura en otra cuenta no desplaza este precio; solo lo hace el margen.</translation>
    </message>
    <message>
        <source>Smallest distance to liquidation by day</source>
        <translation>Menor distancia a liquidación por día</translation>
    </message>
    <message>
        <source>Smallest distance of each day, as a share of the price.</source>
        <translation>Menor distancia de cada día, como parte del precio.</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Día a día</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Slippage</source>
        <translation>Deslizamiento</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Patrimonio</translation>
    </message>
    <message>
        <source>Without the hedge</source>
        <translation>Sin la cobertura</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Mínima</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Observado</translation>
    </message>
    <message>
        <source>Fills to slippage: hedge account, %1, paid above zero. Equity and without the hedge: changes of all accounts while a session ran, transfers taken out. Days begin at midnight in %2.</source>
        <translation>De ejecuciones a deslizamiento: cuenta de cobertura, %1, lo pagado por encima de cero. Patrimonio y sin la cobertura: cambios de todas las cuentas mientras funcionaba una sesión, descontadas las transferencias. Los días empiezan a medianoche en %2.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>No decision was recorded.</source>
        <translation>No se registró ninguna decisión.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Share of the time</source>
        <translation>Parte del tiempo</translation>
    </message>
    <message>
        <source>%1 decisions were recorded.</source>
        <translation>Se registraron %1 decisiones.</translation>
    </message>
    <message>
        <source>Decisions that sent an order</source>
        <translation>Decisiones que enviaron una orden</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Ratio</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Order, %1</source>
        <translation>Orden, %1</translation>
    </message>
    <message>
        <source>Expected cost</source>
        <translation>Coste esperado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>order sent</source>
        <translation>orden enviada</translation>
    </message>
    <message>
        <source>Overrides and other interventions</source>
        <translation>Ajustes manuales y otras intervenciones</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>rechazado: %1</translation>
    </message>
    <message>
        <source>There were none.</source>
        <translation>No hubo ninguno.</translation>
    </message>
    <message>
        <source>The window came to the front %1 times.</source>
        <translation>La ventana pasó al frente %1 veces.</translation>
    </message>
    <message>
        <source>mode %1, strategy %2</source>
        <translation>modo %1, estrategia %2</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>crítica</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Asientos</translation>
    </message>
    <message>
        <source>%1 orders were made: %2 filled, %3 cancelled, %4 expired, %5 refused, %6 without a known end.</source>
        <translation>Se crearon %1 órdenes: %2 ejecutadas, %3 canceladas, %4 vencidas, %5 rechazadas, %6 sin final conocido.</translation>
    </message>
    <message>
        <source>There were no fills, no funding payments and no transfers.</source>
        <translation>No hubo ejecuciones, pagos de financiación ni transferencias.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
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
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Comisión</translation>
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
        <translation>venta</translation>
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
        <translation>Pagos de financiación</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transferencias</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>Contraparte</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>exterior</translation>
    </message>
    <message>
        <source>† Before the period began, and after the last statement closed: counted in this one.</source>
        <translation>† Antes de que empezara el período y después del cierre del último extracto: contado en este.</translation>
    </message>
    <message>
        <source>* Outside of the sampled time: not in this statement; after the closing it is in the next one.</source>
        <translation>* Fuera del tiempo muestreado: no está en este extracto; después del cierre está en el siguiente.</translation>
    </message>
    <message>
        <source>Method and signs</source>
        <translation>Método y signos</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>January %1</source>
        <translation>Enero de %1</translation>
    </message>
    <message>
        <source>February %1</source>
        <translation>Febrero de %1</translation>
    </message>
    <message>
        <source>March %1</source>
        <translation>Marzo de %1</translation>
    </message>
    <message>
        <source>April %1</source>
        <translation>Abril de %1</translation>
    </message>
    <message>
        <source>May %1</source>
        <translation>Mayo de %1</translation>
    </message>
    <message>
        <source>June %1</source>
        <translation>Junio de %1</translation>
    </message>
    <message>
        <source>July %1</source>
        <translation>Julio de %1</translation>
    </message>
    <message>
        <source>August %1</source>
        <translation>Agosto de %1</translation>
    </message>
    <message>
        <source>September %1</source>
        <translation>Septiembre de %1</translation>
    </message>
    <message>
        <source>October %1</source>
        <translation>Octubre de %1</translation>
    </message>
    <message>
        <source>November %1</source>
        <translation>Noviembre de %1</translation>
    </message>
    <message>
        <source>December %1</source>
        <translation>Diciembre de %1</translation>
    </message>
    <message>
        <source>not armed</source>
        <translation>no armado</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>only watching</source>
        <translation>solo observando</translation>
    </message>
    <message>
        <source>no protected position</source>
        <translation>sin posición protegida</translation>
    </message>
    <message>
        <source>market data too old</source>
        <translation>datos de mercado demasiado antiguos</translation>
    </message>
    <message>
        <source>account data too old</source>
        <translation>datos de la cuenta demasiado antiguos</translation>
    </message>
    <message>
        <source>no volatility yet</source>
        <translation>aún sin volatilidad</translation>
    </message>
    <message>
        <source>order book not usable</source>
        <translation>libro de órdenes no utilizable</translation>
    </message>
    <message>
        <source>an order was on its way</source>
        <translation>una orden estaba en camino</translation>
    </message>
    <message>
        <source>position not confirmed</source>
        <translation>posición sin confirmar</translation>
    </message>
    <message>
        <source>an order&apos;s fate was unknown</source>
        <translation>se desconocía qué fue de una orden</translation>
    </message>
    <message>
        <source>inside the band</source>
        <translation>dentro de la banda</translation>
    </message>
    <message>
        <source>cooling down</source>
        <translation>en tiempo de espera</translation>
    </message>
    <message>
        <source>below the smallest trade</source>
        <translation>por debajo de la operación mínima</translation>
    </message>
    <message>
        <source>cost budget used up</source>
        <translation>presupuesto de coste agotado</translation>
    </message>
    <message>
        <source>no free margin</source>
        <translation>sin margen libre</translation>
    </message>
    <message>
        <source>a hard limit</source>
        <translation>un límite estricto</translation>
    </message>
    <message>
        <source>somebody else traded</source>
        <translation>alguien más operó</translation>
    </message>
    <message>
        <source>clock off</source>
        <translation>reloj desfasado</translation>
    </message>
    <message>
        <source>not reconciled yet</source>
        <translation>aún sin conciliar</translation>
    </message>
    <message>
        <source>Closing = opening + realised P&amp;L + change of unrealised P&amp;L - fees + funding + transfers + what is not explained. Fees paid stand with a minus in the statement, funding received with a plus.</source>
        <translation>Cierre = apertura + PnL realizado + cambio del PnL no realizado - comisiones + financiación + transferencias + lo no explicado. En el extracto, las comisiones pagadas llevan un menos y la financiación recibida, un más.</translation>
    </message>
    <message>
        <source>Fills, fees, funding and transfers are the exchange&apos;s own bookings, kept as exact decimals and added in the currency in which they were booked; nothing is converted. Fees in another currency have a statement of their own.</source>
        <translation>Las ejecuciones, comisiones, financiación y transferencias son los asientos del propio exchange, guardados como decimales exactos y sumados en la moneda en que se contabilizaron; no se convierte nada. Las comisiones en otra moneda tienen su propio extracto.</translation>
    </message>
    <message>
        <source>Equities are sampled once a minute: wallet plus unrealised P&amp;L at the mark price. They are known for all protected accounts together and for the hedge account; a protected account that is one of several shows its bookings only.</source>
        <translation>Los patrimonios se muestrean una vez por minuto: cartera más PnL no realizado al precio de marca. Se conocen para todas las cuentas protegidas juntas y para la cuenta de cobertura; una cuenta protegida que es una de varias muestra solo sus asientos.</translation>
    </message>
    <message>
        <source>The change of unrealised P&amp;L is what the trades and the marks at both ends made of the positions, less what of that was realised. It needs no entry price.</source>
        <translation>El cambio del PnL no realizado es lo que las operaciones y las marcas en ambos extremos hicieron de las posiciones, menos lo que de ello se realizó. No necesita precio de entrada.</translation>
    </message>
    <message>
        <source>Without the hedge: the protected accounts as they were, plus what the hedge account held when its session began, untouched. It begins anew with each session; a time in which no session ran is in neither figure.</source>
        <translation>Sin la cobertura: las cuentas protegidas como estaban, más lo que tenía la cuenta de cobertura al empezar su sesión, intacto. Empieza de nuevo con cada sesión; un tiempo en que no funcionó ninguna sesión no está en ninguna de las dos cifras.</translation>
    </message>
    <message>
        <source>Effectiveness is one minus the ratio of the variances of hourly changes, with and without the hedge. Drawdown is the fall below the highest equity so far, as a fraction.</source>
        <translation>La eficacia es uno menos el cociente de las varianzas de los cambios horarios, con y sin la cobertura. El drawdown es la caída por debajo del patrimonio más alto hasta entonces, como fracción.</translation>
    </message>
    <message>
        <source>Costs of the hedge: fees and funding as booked in the hedge account, paid above zero; slippage is an estimate against the mid price at the decision, and is part of the realised P&amp;L already.</source>
        <translation>Costes de la cobertura: comisiones y financiación según los asientos de la cuenta de cobertura, lo pagado por encima de cero; el deslizamiento es una estimación respecto al precio medio (mid) de la decisión y ya forma parte del PnL realizado.</translation>
    </message>
    <message>
        <source>A hedge in another account offsets losses of equity. It does not move the liquidation price of the protected position.</source>
        <translation>Una cobertura en otra cuenta compensa pérdidas de patrimonio. No desplaza el precio de liquidación de la posición protegida.</translation>
    </message>
    <message>
        <source>This report is no tax advice. The tax files hold realised P&amp;L, fees and funding apart, so that nothing is counted twice.</source>
        <translation>Este informe no es asesoramiento fiscal. Los archivos fiscales separan PnL realizado, comisiones y financiación, para que nada se cuente dos veces.</translation>
    </message>
    <message>
        <source>A session ran for %1 of the period. Opening: %2. Closing: %3.</source>
        <translation>Hubo una sesión en marcha durante el %1 del periodo. Apertura: %2. Cierre: %3.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Ballast can&apos;t start</source>
        <translation>Ballast no puede iniciarse</translation>
    </message>
</context>
<context>
    <name>ballast::app::SessionDesk</name>
    <message>
        <source>Simulated exchange</source>
        <translation>Exchange simulado</translation>
    </message>
    <message>
        <source>Binance testnet</source>
        <translation>Testnet de Binance</translation>
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
        <translation>Acerca de Ballast</translation>
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
        <translation>Mantiene una cobertura medida junto a posiciones apalancadas en Ethereum.
Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Sin garantía.</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Acerca de Qt</translation>
    </message>
    <message>
        <source>▲ Buy</source>
        <translation>▲ Compra</translation>
    </message>
    <message>
        <source>▼ Sell</source>
        <translation>▼ Venta</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
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
        <translation>, solo reducir</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificada</translation>
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
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Partly filled</source>
        <translation>Ejec. parcial</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Ejecutada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vencida</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
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
        <translation>■ Crítica</translation>
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
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Promedio</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Notional</source>
        <translation>Nocional</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Comisión</translation>
    </message>
    <message>
        <source>Paid is +, a rebate is −</source>
        <translation>Lo pagado es +, un reembolso es −</translation>
    </message>
    <message>
        <source>Realised P&amp;L</source>
        <translation>PnL realizado</translation>
    </message>
    <message>
        <source>Without fees</source>
        <translation>Sin comisiones</translation>
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
        <translation>ID de operación</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>No hedge order yet.</source>
        <translation>Aún no hay órdenes de cobertura.</translation>
    </message>
    <message>
        <source>No fill yet.</source>
        <translation>Aún no hay ejecuciones.</translation>
    </message>
    <message>
        <source>Nothing to report.</source>
        <translation>Nada que comunicar.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>When it was told first</source>
        <translation>Cuándo se comunicó por primera vez</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué va mal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>How often it happened</source>
        <translation>Cuántas veces ocurrió</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>Avisado a</translation>
    </message>
    <message>
        <source>✓ delivered, ✕ not delivered, … on its way</source>
        <translation>✓ entregado, ✕ no entregado, … en camino</translation>
    </message>
    <message>
        <source>Mark price</source>
        <translation>Precio de marca</translation>
    </message>
    <message>
        <source>Protected delta</source>
        <translation>Delta protegida</translation>
    </message>
    <message>
        <source>Hedge delta</source>
        <translation>Delta cobertura</translation>
    </message>
    <message>
        <source>Effective leverage</source>
        <translation>Apalancamiento efectivo</translation>
    </message>
    <message>
        <source>Volatility, a year</source>
        <translation>Volatilidad, anual</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>Régimen</translation>
    </message>
    <message>
        <source>Liquidation distance</source>
        <translation>Distancia a liquidación</translation>
    </message>
    <message>
        <source>in expected moves</source>
        <translation>en movimientos esperados</translation>
    </message>
    <message>
        <source>Funding rate</source>
        <translation>Tasa de financiación</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>Trend efficiency</source>
        <translation>Eficiencia tendencia</translation>
    </message>
    <message>
        <source>Market data age</source>
        <translation>Antig. datos mercado</translation>
    </message>
    <message>
        <source>Account data age</source>
        <translation>Antig. datos cuenta</translation>
    </message>
    <message>
        <source>Ratio before</source>
        <translation>Ratio anterior</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <source>Expected cost</source>
        <translation>Coste esperado</translation>
    </message>
    <message>
        <source>Risk removed, a day</source>
        <translation>Riesgo eliminado, al día</translation>
    </message>
    <message>
        <source>Minimum ratio</source>
        <translation>Ratio mínimo</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>Apalancamiento</translation>
    </message>
    <message>
        <source>Market regime</source>
        <translation>Régimen de mercado</translation>
    </message>
    <message>
        <source>Static ratio</source>
        <translation>Ratio estático</translation>
    </message>
    <message>
        <source>Volatility above target</source>
        <translation>Volatilidad sobre el objetivo</translation>
    </message>
    <message>
        <source>Variance taken away</source>
        <translation>Varianza eliminada</translation>
    </message>
    <message>
        <source>Keeping liquidation unlikely</source>
        <translation>Mantener improbable la liquidación</translation>
    </message>
    <message>
        <source>Keeping the loss budget</source>
        <translation>Respetar el presupuesto de pérdida</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financiación</translation>
    </message>
    <message>
        <source>Near liquidation</source>
        <translation>Cerca de liquidación</translation>
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
        <translation>Ratio máximo</translation>
    </message>
    <message>
        <source>No-trade band</source>
        <translation>Banda sin operaciones</translation>
    </message>
    <message>
        <source>Cool-down</source>
        <translation>Tiempo de espera</translation>
    </message>
    <message>
        <source>Smallest trade</source>
        <translation>Operación mínima</translation>
    </message>
    <message>
        <source>Daily cost budget</source>
        <translation>Presupuesto de coste diario</translation>
    </message>
    <message>
        <source>Largest order</source>
        <translation>Orden máxima</translation>
    </message>
    <message>
        <source>Largest position</source>
        <translation>Posición máxima</translation>
    </message>
    <message>
        <source>Orders a minute</source>
        <translation>Órdenes por minuto</translation>
    </message>
    <message>
        <source>Never through flat</source>
        <translation>Nunca cruzar el cero</translation>
    </message>
    <message>
        <source>Largest loss</source>
        <translation>Pérdida máxima</translation>
    </message>
    <message>
        <source>Cap when sideways</source>
        <translation>Tope en mercado lateral</translation>
    </message>
    <message>
        <source>Safety of the hedge account</source>
        <translation>Seguridad de la cuenta de cobertura</translation>
    </message>
    <message>
        <source>Too small to pay</source>
        <translation>Demasiado pequeña</translation>
    </message>
    <message>
        <source>Monthly cost budget</source>
        <translation>Presupuesto de coste mensual</translation>
    </message>
    <message>
        <source>Free margin of the hedge account</source>
        <translation>Margen libre de la cuenta de cobertura</translation>
    </message>
    <message>
        <source>○ Held</source>
        <translation>○ Mantenida</translation>
    </message>
    <message>
        <source>▲ Increased</source>
        <translation>▲ Aumentada</translation>
    </message>
    <message>
        <source>▼ Reduced</source>
        <translation>▼ Reducida</translation>
    </message>
    <message>
        <source>■ Closed</source>
        <translation>■ Cerrada</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Tranquilo</translation>
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
        <translation>en orden</translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation>conviene revisarlo</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>being asked</source>
        <translation>consultando</translation>
    </message>
    <message>
        <source>Net exposure</source>
        <translation>Exposición neta</translation>
    </message>
    <message>
        <source>Delta of the protected positions plus delta of the hedge.</source>
        <translation>Delta de las posiciones protegidas más delta de la cobertura.</translation>
    </message>
    <message>
        <source>Coins of the base currency; long +, short −.</source>
        <translation>Unidades de la moneda base; largo +, corto −.</translation>
    </message>
    <message>
        <source>Positions as the exchange reports them.</source>
        <translation>Posiciones según las comunica el exchange.</translation>
    </message>
    <message>
        <source>Hedge ratio</source>
        <translation>Ratio de cobertura</translation>
    </message>
    <message>
        <source>Minus the hedge&apos;s delta over the protected delta.</source>
        <translation>Menos la delta de la cobertura entre la delta protegida.</translation>
    </message>
    <message>
        <source>%; 0 % is no hedge, 100 % is flat.</source>
        <translation>%; 0 % es sin cobertura, 100 % es neutral.</translation>
    </message>
    <message>
        <source>Positions of both accounts, at the mark price.</source>
        <translation>Posiciones de ambas cuentas, al precio de marca.</translation>
    </message>
    <message>
        <source>Target ratio</source>
        <translation>Ratio objetivo</translation>
    </message>
    <message>
        <source>What the strategy asks for, after the guardrails, or what you set by hand.</source>
        <translation>Lo que pide la estrategia, tras las salvaguardas, o lo que usted fija manualmente.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>The decision in force; its reasons are in the panel Decisions.</source>
        <translation>La decisión vigente; sus motivos están en el panel Decisiones.</translation>
    </message>
    <message>
        <source>Around the target; inside it nothing is traded.</source>
        <translation>Alrededor del objetivo; dentro de ella no se opera.</translation>
    </message>
    <message>
        <source>%, from lower to upper edge.</source>
        <translation>%, del borde inferior al superior.</translation>
    </message>
    <message>
        <source>Parameter “No-trade band”, or the strategy&apos;s own.</source>
        <translation>Parámetro “Banda sin operaciones”, o el de la estrategia.</translation>
    </message>
    <message>
        <source>The floor under every target: it rises with leverage.</source>
        <translation>El suelo de todo objetivo: sube con el apalancamiento.</translation>
    </message>
    <message>
        <source>Parameters “Minimum ratio”, “Ratio per turn of leverage” and “Reference leverage”.</source>
        <translation>Parámetros “Ratio mínimo”, “Ratio por vez de apalancamiento” y “Apalancamiento de referencia”.</translation>
    </message>
    <message>
        <source>Liquidation price</source>
        <translation>Precio de liquidación</translation>
    </message>
    <message>
        <source>Mark price at which equity equals maintenance margin, by the exchange&apos;s own tiers. A hedge in another account does not move it.</source>
        <translation>Precio de marca al que el patrimonio iguala el margen de mantenimiento, según los niveles del propio exchange. Una cobertura en otra cuenta no lo mueve.</translation>
    </message>
    <message>
        <source>Quote currency.</source>
        <translation>Moneda de cotización.</translation>
    </message>
    <message>
        <source>Worked out here, and compared with what the exchange reports.</source>
        <translation>Se calcula aquí y se compara con el que comunica el exchange.</translation>
    </message>
    <message>
        <source>From the mark price to the liquidation price of the position that dies first; also in σ, moves expected in one day.</source>
        <translation>Del precio de marca al precio de liquidación de la posición que se liquida primero; también en σ, movimientos esperados en un día.</translation>
    </message>
    <message>
        <source>% of the mark price; − below it.</source>
        <translation>% del precio de marca; − por debajo.</translation>
    </message>
    <message>
        <source>Liquidation price, mark price and forecast volatility.</source>
        <translation>Precio de liquidación, precio de marca y volatilidad pronosticada.</translation>
    </message>
    <message>
        <source>Touch probability</source>
        <translation>Probabilidad de toque</translation>
    </message>
    <message>
        <source>Probability that the price touches the liquidation price within 1 h, 24 h or 7 d.</source>
        <translation>Probabilidad de que el precio toque el precio de liquidación en 1 h, 24 h o 7 d.</translation>
    </message>
    <message>
        <source>%; the formula understates the fat tails of crypto.</source>
        <translation>%; la fórmula subestima las colas gruesas de las criptomonedas.</translation>
    </message>
    <message>
        <source>Closed form for a random walk at the forecast volatility.</source>
        <translation>Fórmula cerrada para un paseo aleatorio con la volatilidad pronosticada.</translation>
    </message>
    <message>
        <source>Fee bleed</source>
        <translation>Coste de cobertura</translation>
    </message>
    <message>
        <source>What the hedge costs: fees, funding and slippage.</source>
        <translation>Lo que cuesta la cobertura: comisiones, financiación y deslizamiento.</translation>
    </message>
    <message>
        <source>Quote currency; paid is +.</source>
        <translation>Moneda de cotización; lo pagado es +.</translation>
    </message>
    <message>
        <source>Fees and funding booked by the exchange; slippage against the mid price at the decision.</source>
        <translation>Comisiones y financiación contabilizadas por el exchange; deslizamiento respecto al precio medio (mid) en el momento de la decisión.</translation>
    </message>
    <message>
        <source>Projected cost</source>
        <translation>Coste proyectado</translation>
    </message>
    <message>
        <source>The month&apos;s cost at the pace so far; also as a share of the protected notional.</source>
        <translation>El coste del mes al ritmo actual; también como parte del nocional protegido.</translation>
    </message>
    <message>
        <source>Quote currency a month, and %.</source>
        <translation>Moneda de cotización al mes, y %.</translation>
    </message>
    <message>
        <source>Cost of the month to date.</source>
        <translation>Coste del mes hasta hoy.</translation>
    </message>
    <message>
        <source>Protected notional over protected equity, whatever the exchange&apos;s slider says.</source>
        <translation>Nocional protegido entre patrimonio protegido, diga lo que diga el selector del exchange.</translation>
    </message>
    <message>
        <source>Times.</source>
        <translation>Veces.</translation>
    </message>
    <message>
        <source>Positions and balances of the protected accounts.</source>
        <translation>Posiciones y saldos de las cuentas protegidas.</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Patrimonio</translation>
    </message>
    <message>
        <source>Wallet balance plus unrealised P&amp;L.</source>
        <translation>Saldo de la cartera más PnL no realizado.</translation>
    </message>
    <message>
        <source>Settlement currency.</source>
        <translation>Moneda de liquidación.</translation>
    </message>
    <message>
        <source>Balances of the exchange, marked here.</source>
        <translation>Saldos del exchange, valorados aquí a precio de marca.</translation>
    </message>
    <message>
        <source>Unrealised P&amp;L</source>
        <translation>PnL no realizado</translation>
    </message>
    <message>
        <source>Against the mark price, without fees and funding.</source>
        <translation>Respecto al precio de marca, sin comisiones ni financiación.</translation>
    </message>
    <message>
        <source>Settlement currency; gain +.</source>
        <translation>Moneda de liquidación; ganancia +.</translation>
    </message>
    <message>
        <source>Entry price of the exchange and the mark price.</source>
        <translation>Precio de entrada según el exchange y precio de marca.</translation>
    </message>
    <message>
        <source>The exchange&apos;s fair price: it decides P&amp;L and liquidation. The index is the spot price behind it.</source>
        <translation>El precio justo del exchange: decide PnL y liquidación. El índice es el precio spot que hay detrás.</translation>
    </message>
    <message>
        <source>The exchange&apos;s stream; its age is in the header.</source>
        <translation>El flujo del exchange; su antigüedad está en la cabecera.</translation>
    </message>
    <message>
        <source>What longs pay to shorts once an interval, of the notional. In costs the sign turns: paid is +.</source>
        <translation>Lo que los largos pagan a los cortos en cada intervalo, sobre el nocional. En los costes el signo se invierte: lo pagado es +.</translation>
    </message>
    <message>
        <source>% an interval; received +, paid −.</source>
        <translation>% por intervalo; lo recibido +, lo pagado −.</translation>
    </message>
    <message>
        <source>The exchange&apos;s rate now, and what was booked.</source>
        <translation>La tasa actual del exchange y lo contabilizado.</translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation>Volatilidad</translation>
    </message>
    <message>
        <source>Of the next day, by the model that has forecast best out of sample; else an estimate of the present.</source>
        <translation>Del próximo día, según el modelo que mejor ha pronosticado fuera de muestra; si no, una estimación del presente.</translation>
    </message>
    <message>
        <source>% a year.</source>
        <translation>% anual.</translation>
    </message>
    <message>
        <source>Candles of the exchange; the panel Models compares the forecasts.</source>
        <translation>Velas del exchange; el panel Modelos compara los pronósticos.</translation>
    </message>
    <message>
        <source>Calm, normal or turbulent, by the volatility or by a hidden Markov model where that has proved better.</source>
        <translation>Tranquilo, normal o turbulento, según la volatilidad o según un modelo oculto de Márkov donde este haya resultado mejor.</translation>
    </message>
    <message>
        <source>A name and its probability.</source>
        <translation>Un nombre y su probabilidad.</translation>
    </message>
    <message>
        <source>Volatility and the thresholds under Parameters.</source>
        <translation>La volatilidad y los umbrales de Parámetros.</translation>
    </message>
    <message>
        <source>Best ask less best bid, over the mid price.</source>
        <translation>Mejor ask menos mejor bid, entre el precio medio (mid).</translation>
    </message>
    <message>
        <source>Basis points.</source>
        <translation>Puntos básicos.</translation>
    </message>
    <message>
        <source>The order book.</source>
        <translation>El libro de órdenes.</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profundidad</translation>
    </message>
    <message>
        <source>What the book offers within 0.1 % of the mid price.</source>
        <translation>Lo que ofrece el libro a menos de 0.1 % del precio medio (mid).</translation>
    </message>
    <message>
        <source>Coins of the base currency.</source>
        <translation>Unidades de la moneda base.</translation>
    </message>
    <message>
        <source>Imbalance</source>
        <translation>Desequilibrio</translation>
    </message>
    <message>
        <source>Bid less ask depth, over their sum.</source>
        <translation>Profundidad de bid menos de ask, entre su suma.</translation>
    </message>
    <message>
        <source>−1 to +1; + is more bids.</source>
        <translation>−1 a +1; + es más bids.</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Perpetual less index price, over the index.</source>
        <translation>Precio del perpetuo menos el del índice, entre el índice.</translation>
    </message>
    <message>
        <source>Mark and index price of the exchange.</source>
        <translation>Precio de marca y de índice del exchange.</translation>
    </message>
    <message>
        <source>Correlation and beta</source>
        <translation>Correlación y beta</translation>
    </message>
    <message>
        <source>How Ether and Bitcoin move together; a break can raise the hedge.</source>
        <translation>Cómo se mueven juntos Ether y Bitcoin; una ruptura puede elevar la cobertura.</translation>
    </message>
    <message>
        <source>−1 to +1; beta without a unit.</source>
        <translation>−1 a +1; beta sin unidad.</translation>
    </message>
    <message>
        <source>Hourly closes of both.</source>
        <translation>Cierres horarios de ambos.</translation>
    </message>
    <message>
        <source>Margin bridge</source>
        <translation>Puente de margen</translation>
    </message>
    <message>
        <source>Margin that has to reach the protected account in time to keep it alive: the hedge&apos;s gain is in the other account.</source>
        <translation>Margen que debe llegar a tiempo a la cuenta protegida para mantenerla viva: la ganancia de la cobertura está en la otra cuenta.</translation>
    </message>
    <message>
        <source>Both accounts and the ladder of prices.</source>
        <translation>Ambas cuentas y la escalera de precios.</translation>
    </message>
    <message>
        <source>Event to order</source>
        <translation>De evento a orden</translation>
    </message>
    <message>
        <source>From the arrival of the market event that caused it to the order&apos;s write to the socket.</source>
        <translation>Desde la llegada del evento de mercado que la causó hasta la escritura de la orden en el socket.</translation>
    </message>
    <message>
        <source>Microseconds, median and 99th percentile.</source>
        <translation>Microsegundos, mediana y percentil 99.</translation>
    </message>
    <message>
        <source>Measured here.</source>
        <translation>Medido aquí.</translation>
    </message>
    <message>
        <source>Age of a feed</source>
        <translation>Antigüedad de un flujo</translation>
    </message>
    <message>
        <source>Since its last message. A feed that is silent too long counts as stale, and trading is suspended.</source>
        <translation>Desde su último mensaje. Un flujo que calla demasiado tiempo se considera obsoleto, y la operativa se suspende.</translation>
    </message>
    <message>
        <source>Seconds.</source>
        <translation>Segundos.</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>Unidad: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>Stale %1</source>
        <translation>Obsoleto %1</translation>
    </message>
    <message>
        <source>Waiting for account data</source>
        <translation>Esperando datos de la cuenta</translation>
    </message>
    <message>
        <source>No protected position</source>
        <translation>Sin posición protegida</translation>
    </message>
    <message>
        <source>Protected and hedge position together, in %1; long is +, short is −.</source>
        <translation>Posición protegida y de cobertura juntas, en %1; largo es +, corto es −.</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Largo</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Corto</translation>
    </message>
    <message>
        <source>Protected %1 · hedge %2</source>
        <translation>Protegido %1 · cobertura %2</translation>
    </message>
    <message>
        <source>Minus the hedge over the protected position. 0 % is no hedge, 100 % is flat. Nothing is traded inside the band.</source>
        <translation>Menos la cobertura entre la posición protegida. 0 % es sin cobertura, 100 % es neutral. Dentro de la banda no se opera.</translation>
    </message>
    <message>
        <source>Minimum %1</source>
        <translation>Mínimo %1</translation>
    </message>
    <message>
        <source>Target %1 · band %2–%3</source>
        <translation>Objetivo %1 · banda %2–%3</translation>
    </message>
    <message>
        <source> · by hand until %1</source>
        <translation> · manual hasta %1</translation>
    </message>
    <message>
        <source> · by hand, no expiry</source>
        <translation> · manual, sin vencimiento</translation>
    </message>
    <message>
        <source> · parameters by hand</source>
        <translation> · parámetros manuales</translation>
    </message>
    <message>
        <source>▼ Below band</source>
        <translation>▼ Bajo la banda</translation>
    </message>
    <message>
        <source>▲ Above band</source>
        <translation>▲ Sobre la banda</translation>
    </message>
    <message>
        <source>In band</source>
        <translation>En la banda</translation>
    </message>
    <message>
        <source>How far the mark price is from liquidating the protected position, in %, in moves expected in one day (σ), and the probability of touching it: %1 in 1 h, %2 in 24 h, %3 in 7 d. The hedge in its own account does not move this price.</source>
        <translation>Cuánto dista el precio de marca de liquidar la posición protegida, en %, en movimientos esperados en un día (σ), y la probabilidad de tocarlo: %1 en 1 h, %2 en 24 h, %3 en 7 d. La cobertura, en su propia cuenta, no mueve este precio.</translation>
    </message>
    <message>
        <source>No price liquidates the position</source>
        <translation>Ningún precio liquida la posición</translation>
    </message>
    <message>
        <source>%1 · %2 within 24 h</source>
        <translation>%1 · %2 en 24 h</translation>
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
        <translation>Coste cobertura hoy</translation>
    </message>
    <message>
        <source>What the hedge cost today: fees %1, funding %2, slippage %3. This month: fees %4, funding %5, slippage %6. Paid is +.</source>
        <translation>Lo que ha costado hoy la cobertura: comisiones %1, financiación %2, deslizamiento %3. Este mes: comisiones %4, financiación %5, deslizamiento %6. Lo pagado es +.</translation>
    </message>
    <message>
        <source>%1 of budget</source>
        <translation>%1 del presupuesto</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>Mes %1</translation>
    </message>
    <message>
        <source>Month %1 · %2 of protected</source>
        <translation>Mes %1 · %2 de lo protegido</translation>
    </message>
    <message>
        <source>Projected %1</source>
        <translation>Proyectado %1</translation>
    </message>
    <message>
        <source>Projected %1 · %2</source>
        <translation>Proyectado %1 · %2</translation>
    </message>
    <message>
        <source>Position, delta</source>
        <translation>Posición, delta</translation>
    </message>
    <message>
        <source>Long is +, short is −, in coins of the base currency.</source>
        <translation>Largo es +, corto es −, en unidades de la moneda base.</translation>
    </message>
    <message>
        <source>Minus the hedge&apos;s delta over the protected delta. 0 % is no hedge, 100 % is flat.</source>
        <translation>Menos la delta de la cobertura entre la delta protegida. 0 % es sin cobertura, 100 % es neutral.</translation>
    </message>
    <message>
        <source>Received is +, paid is −. In costs the sign turns: paid is +.</source>
        <translation>Lo recibido es +, lo pagado es −. En los costes el signo se invierte: lo pagado es +.</translation>
    </message>
    <message>
        <source>Fees, slippage</source>
        <translation>Comisiones, deslizamiento</translation>
    </message>
    <message>
        <source>Paid is +, a rebate is −. Slippage is estimated against the mid price.</source>
        <translation>Lo pagado es +, un reembolso es −. El deslizamiento se estima respecto al precio medio (mid).</translation>
    </message>
    <message>
        <source>Against the mark price; without fees and funding.</source>
        <translation>Respecto al precio de marca; sin comisiones ni financiación.</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>Liquidación</translation>
    </message>
    <message>
        <source>Distance in % of the mark price, in σ (moves expected in one day), and as the probability of touching the price within 24 hours. A hedge in another account does not move it; only margin does.</source>
        <translation>Distancia en % del precio de marca, en σ (movimientos esperados en un día) y como probabilidad de tocar el precio en 24 horas. Una cobertura en otra cuenta no lo mueve; solo el margen lo hace.</translation>
    </message>
    <message>
        <source>— means not known. It is never shown as 0.</source>
        <translation>— significa que no se sabe. Nunca se muestra como 0.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Gain and loss have colours of their own, apart from long and short; a sign or an arrow says the same.</source>
        <translation>Ganancia y pérdida tienen colores propios, distintos de los de largo y corto; un signo o una flecha dicen lo mismo.</translation>
    </message>
    <message>
        <source>Dashed frame</source>
        <translation>Marco discontinuo</translation>
    </message>
    <message>
        <source>A preview: it has not happened.</source>
        <translation>Una vista previa: no ha ocurrido.</translation>
    </message>
    <message>
        <source>Size of the last order</source>
        <translation>Tamaño de la última orden</translation>
    </message>
    <message>
        <source>Hedge position</source>
        <translation>Posición de cobertura</translation>
    </message>
    <message>
        <source>Hedge to protected</source>
        <translation>Cobertura sobre protegido</translation>
    </message>
    <message>
        <source>Orders, last minute</source>
        <translation>Órdenes, último minuto</translation>
    </message>
    <message>
        <source>Orders today</source>
        <translation>Órdenes hoy</translation>
    </message>
    <message>
        <source>Cancels, last minute</source>
        <translation>Cancelaciones, último minuto</translation>
    </message>
    <message>
        <source>Notional today</source>
        <translation>Nocional hoy</translation>
    </message>
    <message>
        <source>Cost today</source>
        <translation>Coste hoy</translation>
    </message>
    <message>
        <source>Its price beyond the mark</source>
        <translation>Su precio más allá de la marca</translation>
    </message>
    <message>
        <source>Age of market data</source>
        <translation>Antigüedad datos mercado</translation>
    </message>
    <message>
        <source>Clock off by</source>
        <translation>Desfase del reloj</translation>
    </message>
    <message>
        <source>nothing is carried over in this mode</source>
        <translation>en este modo no se arrastra nada</translation>
    </message>
    <message>
        <source>reading the accounts</source>
        <translation>leyendo las cuentas</translation>
    </message>
    <message>
        <source>all of it explained</source>
        <translation>todo está explicado</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>espera su respuesta</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>reconocido</translation>
    </message>
    <message>
        <source>Hard limits</source>
        <translation>Límites estrictos</translation>
    </message>
    <message>
        <source>days are UTC</source>
        <translation>los días son UTC</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Checked last, before an order leaves: no strategy and no override can pass them. They are changed under Parameters, and each change is recorded.</source>
        <translation>Se comprueban en último lugar, antes de que salga una orden: ninguna estrategia ni ajuste manual puede superarlos. Se cambian en Parámetros, y cada cambio queda registrado.</translation>
    </message>
    <message>
        <source>Since the last session</source>
        <translation>Desde la última sesión</translation>
    </message>
    <message>
        <source>Ballast does not arm before you have looked at these, and said so.</source>
        <translation>Ballast no se arma antes de que usted las haya mirado y lo haya dicho.</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>obsoleto</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marca</translation>
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
        <translation>Libro de órdenes</translation>
    </message>
    <message>
        <source>within 0.1 %</source>
        <translation>a menos de 0.1 %</translation>
    </message>
    <message>
        <source>Next hedge</source>
        <translation>Próxima cobertura</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nada que hacer</translation>
    </message>
    <message>
        <source>To the target</source>
        <translation>Hasta el objetivo</translation>
    </message>
    <message>
        <source>Cost about</source>
        <translation>Coste aprox.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 desde hace %2</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>anual</translation>
    </message>
    <message>
        <source>Forecast, 24 h</source>
        <translation>Pronóstico, 24 h</translation>
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
        <translation>Correlación</translation>
    </message>
    <message>
        <source>signal active</source>
        <translation>señal activa</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>sin señal</translation>
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
        <translation>Beta respecto a %1</translation>
    </message>
    <message>
        <source>Basis, deviations</source>
        <translation>Base, desviaciones</translation>
    </message>
    <message>
        <source>longs pay</source>
        <translation>pagan los largos</translation>
    </message>
    <message>
        <source>shorts pay</source>
        <translation>pagan los cortos</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Next in</source>
        <translation>Próxima en</translation>
    </message>
    <message>
        <source>Hedge earns a day</source>
        <translation>Cobertura gana al día</translation>
    </message>
    <message>
        <source>Hedge pays a day</source>
        <translation>Cobertura paga al día</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida y vuelta</translation>
    </message>
    <message>
        <source>Clock offset</source>
        <translation>Desfase del reloj</translation>
    </message>
    <message>
        <source>Book gaps</source>
        <translation>Huecos del libro</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 has run on %2 days and made %3 decisions</source>
        <translation>%1 ha funcionado %2 días y ha tomado %3 decisiones</translation>
    </message>
    <message>
        <source>, with %1 differences between books and exchange</source>
        <translation>, con %1 diferencias entre los registros y el exchange</translation>
    </message>
    <message>
        <source>Not open yet.</source>
        <translation>Aún no está abierto.</translation>
    </message>
    <message>
        <source>Ending %1 cancels its resting orders. The hedge position stays open, and nobody adjusts it until %1 runs again.</source>
        <translation>Terminar %1 cancela sus órdenes abiertas. La posición de cobertura sigue abierta, y nadie la ajusta hasta que %1 vuelva a estar en marcha.</translation>
    </message>
    <message>
        <source>Looking at account, keys and evidence. What runs now goes on meanwhile.</source>
        <translation>Comprobando cuenta, claves y evidencia. Lo que está en marcha sigue mientras tanto.</translation>
    </message>
    <message>
        <source>Ending the session: resting orders are cancelled, connections closed.</source>
        <translation>Terminando la sesión: se cancelan las órdenes abiertas y se cierran las conexiones.</translation>
    </message>
    <message>
        <source>Starting %1: asking the exchange for account and market.</source>
        <translation>Iniciando %1: consultando la cuenta y el mercado al exchange.</translation>
    </message>
    <message>
        <source>%1 was not started: %2 %3 goes on.</source>
        <translation>No se inició %1: %2 %3 sigue en marcha.</translation>
    </message>
    <message>
        <source>%1 could not be started: %2 Nothing runs, and nothing is traded.</source>
        <translation>No se pudo iniciar %1: %2 Nada está en marcha y no se opera.</translation>
    </message>
    <message>
        <source>Its variance is the exponential of the sum and half the residual variance of %1.</source>
        <translation>Su varianza es la exponencial de la suma más la mitad de la varianza residual de %1.</translation>
    </message>
    <message>
        <source>The sum is of daily returns: times %1 it is realised variance, and what happened since the last hour is added.</source>
        <translation>La suma es de rendimientos diarios: multiplicada por %1 es la varianza realizada, y se añade lo ocurrido desde la última hora.</translation>
    </message>
    <message>
        <source>The sum is the variance, kept within what the market has done in the window.</source>
        <translation>La suma es la varianza, limitada a lo que el mercado ha hecho en la ventana.</translation>
    </message>
    <message>
        <source>Volatility thresholds decide: no model has been fitted yet.</source>
        <translation>Deciden los umbrales de volatilidad: aún no se ha ajustado ningún modelo.</translation>
    </message>
    <message>
        <source>Volatility thresholds decide: a hidden Markov model could not be fitted to this history.</source>
        <translation>Deciden los umbrales de volatilidad: no se pudo ajustar un modelo oculto de Márkov a este historial.</translation>
    </message>
    <message>
        <source>Volatility thresholds decide: the history is too short to try the hidden Markov model against them.</source>
        <translation>Deciden los umbrales de volatilidad: el historial es demasiado corto para contrastar con ellos el modelo oculto de Márkov.</translation>
    </message>
    <message>
        <source>error %1 against %2 of the thresholds, p %3, %4 forecasts out of sample</source>
        <translation>error %1 frente a %2 de los umbrales, p %3, %4 pronósticos fuera de muestra</translation>
    </message>
    <message>
        <source>The hidden Markov model decides: %1.</source>
        <translation>Decide el modelo oculto de Márkov: %1.</translation>
    </message>
    <message>
        <source>Volatility thresholds decide for the moment, as the newest days have a gap; else the hidden Markov model would: %1.</source>
        <translation>De momento deciden los umbrales de volatilidad, pues los días más recientes tienen un hueco; si no, lo haría el modelo oculto de Márkov: %1.</translation>
    </message>
    <message>
        <source>Volatility thresholds decide: the hidden Markov model could not be fitted every time (%1).</source>
        <translation>Deciden los umbrales de volatilidad: el modelo oculto de Márkov no se pudo ajustar todas las veces (%1).</translation>
    </message>
    <message>
        <source>Volatility thresholds decide: the hidden Markov model is not better with significance (%1).</source>
        <translation>Deciden los umbrales de volatilidad: el modelo oculto de Márkov no es significativamente mejor (%1).</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Pronóstico</translation>
    </message>
    <message>
        <source>%1 days of history are known; %2 are needed before models can be fitted.</source>
        <translation>Se conocen %1 días de historial; hacen falta %2 para poder ajustar modelos.</translation>
    </message>
    <message>
        <source>Until then the present EWMA estimate is used.</source>
        <translation>Hasta entonces se usa la estimación EWMA actual.</translation>
    </message>
    <message>
        <source>They are being fitted; until then the present EWMA estimate is used.</source>
        <translation>Se están ajustando; hasta entonces se usa la estimación EWMA actual.</translation>
    </message>
    <message>
        <source>Forecasts compared</source>
        <translation>Pronósticos comparados</translation>
    </message>
    <message>
        <source>smaller is better</source>
        <translation>menor es mejor</translation>
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
        <translation>%1 ● en uso</translation>
    </message>
    <message>
        <source>to beat</source>
        <translation>a batir</translation>
    </message>
    <message>
        <source>%1: %2 fits failed; EWMA stood in for those forecasts.</source>
        <translation>%1: fallaron %2 ajustes; EWMA los sustituyó en esos pronósticos.</translation>
    </message>
    <message>
        <source>%1 forecasts judged, each made from the %2 days before it; %3 days of history, fitted on %4 %5.</source>
        <translation>%1 pronósticos evaluados, cada uno hecho con los %2 días anteriores; %3 días de historial, ajustados el %4 %5.</translation>
    </message>
    <message>
        <source>The others are not used: a model replaces EWMA only with a smaller QLIKE and a p under 0.05.</source>
        <translation>Los demás no se usan: un modelo sustituye a EWMA solo con un QLIKE menor y un p inferior a 0.05.</translation>
    </message>
    <message>
        <source>Next 24 hours</source>
        <translation>Próximas 24 horas</translation>
    </message>
    <message>
        <source>by %1, in %2</source>
        <translation>según %1, en %2</translation>
    </message>
    <message>
        <source>log variance</source>
        <translation>varianza logarítmica</translation>
    </message>
    <message>
        <source>variance of a day</source>
        <translation>varianza de un día</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Término</translation>
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
        <translation>= producto</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>The newest 22 days have a gap: the present EWMA estimate is used until they are complete.</source>
        <translation>Los 22 días más recientes tienen un hueco: se usa la estimación EWMA actual hasta que estén completos.</translation>
    </message>
    <message>
        <source>In use, %</source>
        <translation>En uso, %</translation>
    </message>
    <message>
        <source>By model, %</source>
        <translation>Según modelo, %</translation>
    </message>
    <message>
        <source>Volatility, %</source>
        <translation>Volatilidad, %</translation>
    </message>
    <message>
        <source>Volatility: of a typical day in that state, as a year&apos;s.</source>
        <translation>Volatilidad: la de un día típico en ese estado, anualizada.</translation>
    </message>
    <message>
        <source>From one day to the next</source>
        <translation>De un día al siguiente</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>a %1</translation>
    </message>
    <message>
        <source>Other readings of volatility</source>
        <translation>Otras lecturas de la volatilidad</translation>
    </message>
    <message>
        <source>Realised, every bar</source>
        <translation>Realizada, cada vela</translation>
    </message>
    <message>
        <source>Realised, every fifth bar</source>
        <translation>Realizada, cada quinta vela</translation>
    </message>
    <message>
        <source>Close to close</source>
        <translation>De cierre a cierre</translation>
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
        <translation>Implícita en opciones</translation>
    </message>
    <message>
        <source>Rank among past values</source>
        <translation>Percentil entre valores pasados</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Posiciones</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Who dies first</source>
        <translation>Qué se liquida primero</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>What if *</source>
        <translation>¿Y si…? *</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Protected accounts are only read; Ballast trades in the hedge account alone.</source>
        <translation>Las cuentas protegidas solo se leen; Ballast opera únicamente en la cuenta de cobertura.</translation>
    </message>
    <message>
        <source>In coins; long is +, short is −</source>
        <translation>En monedas; largo es +, corto es −</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>The venue&apos;s mark price; P&amp;L and liquidation use it</source>
        <translation>El precio de marca del exchange; PnL y liquidación lo usan</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Mark price of the last day; the dotted line is the entry</source>
        <translation>Precio de marca del último día; la línea de puntos es la entrada</translation>
    </message>
    <message>
        <source>P&amp;L</source>
        <translation>PnL</translation>
    </message>
    <message>
        <source>Unrealised, against the mark price, without fees and funding</source>
        <translation>No realizado, respecto al precio de marca, sin comisiones ni financiación</translation>
    </message>
    <message>
        <source>Computed from the venue&apos;s margin tiers</source>
        <translation>Calculado con los niveles de margen del exchange</translation>
    </message>
    <message>
        <source>The venue says %1</source>
        <translation>El exchange indica %1</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>From the mark to the liquidation price, in % and in moves expected in one day</source>
        <translation>De la marca al precio de liquidación, en % y en movimientos esperados en un día</translation>
    </message>
    <message>
        <source>P(24 h)</source>
        <translation>P(24 h)</translation>
    </message>
    <message>
        <source>Probability of touching the liquidation price within 24 hours</source>
        <translation>Probabilidad de tocar el precio de liquidación en 24 horas</translation>
    </message>
    <message>
        <source>Received is +, paid is −, since the start</source>
        <translation>Lo recibido es +, lo pagado es −, desde el inicio</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Símbolo</translation>
    </message>
    <message>
        <source>Time calm</source>
        <translation>Tiempo tranquilo</translation>
    </message>
    <message>
        <source>Time normal</source>
        <translation>Tiempo normal</translation>
    </message>
    <message>
        <source>Time turbulent</source>
        <translation>Tiempo turbulento</translation>
    </message>
    <message>
        <source>Funding, an interval</source>
        <translation>Financiación por intervalo</translation>
    </message>
    <message>
        <source>Leverage, protected</source>
        <translation>Apalancamiento, protegido</translation>
    </message>
    <message>
        <source>Nearest liquidation</source>
        <translation>Liquidación más cercana</translation>
    </message>
    <message>
        <source>The week at a glance</source>
        <translation>La semana de un vistazo</translation>
    </message>
    <message>
        <source>Hedge cost</source>
        <translation>Coste de cobertura</translation>
    </message>
    <message>
        <source>of its budget</source>
        <translation>de su presupuesto</translation>
    </message>
    <message>
        <source>Fees · funding · slippage</source>
        <translation>Comisiones · financiación · deslizamiento</translation>
    </message>
    <message>
        <source>Of the protected value</source>
        <translation>Del valor protegido</translation>
    </message>
    <message>
        <source>Equity, with the hedge</source>
        <translation>Patrimonio, con cobertura</translation>
    </message>
    <message>
        <source>Equity, without it</source>
        <translation>Patrimonio, sin ella</translation>
    </message>
    <message>
        <source>Deepest fall, with and without</source>
        <translation>Mayor caída, con y sin</translation>
    </message>
    <message>
        <source>Outside the band</source>
        <translation>Fuera de la banda</translation>
    </message>
    <message>
        <source>Liquidation was near</source>
        <translation>Liquidación cercana</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Slippage, expected</source>
        <translation>Deslizamiento, esperado</translation>
    </message>
    <message>
        <source>before and since</source>
        <translation>antes y desde entonces</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>▲ drifted</source>
        <translation>▲ desviado</translation>
    </message>
    <message>
        <source>▼ drifted</source>
        <translation>▼ desviado</translation>
    </message>
    <message>
        <source>a week against two months</source>
        <translation>una semana frente a dos meses</translation>
    </message>
    <message>
        <source>Two months</source>
        <translation>Dos meses</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>rota</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>débil</translation>
    </message>
    <message>
        <source>not since</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>at a start</source>
        <translation>al iniciar</translation>
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
            <numerusform>%n por defecto</numerusform>
            <numerusform>%n por defecto</numerusform>
        </translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Por defecto</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Every parameter is at its default, and nobody changed one.</source>
        <translation>Todos los parámetros están por defecto y nadie ha cambiado ninguno.</translation>
    </message>
    <message>
        <source>Strategy: %1.</source>
        <translation>Estrategia: %1.</translation>
    </message>
    <message>
        <source>Strategy: %1, before %2.</source>
        <translation>Estrategia: %1, antes %2.</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>vencido</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>sustituido</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>vigente</translation>
    </message>
    <message>
        <source>What overrides did</source>
        <translation>Qué hicieron los ajustes manuales</translation>
    </message>
    <message>
        <source>against letting the engine run</source>
        <translation>frente a dejar actuar al motor</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Ajuste manual</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Ganado</translation>
    </message>
    <message>
        <source>Cost more</source>
        <translation>Coste extra</translation>
    </message>
    <message>
        <source>Drawdown, pts</source>
        <translation>Drawdown, pts</translation>
    </message>
    <message>
        <source>Liquidation, pts</source>
        <translation>Liquidación, pts</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 from %n override(s).</source>
        <translation>
            <numerusform>%1: %2 de %n ajuste manual.</numerusform>
            <numerusform>%1: %2 de %n ajustes manuales.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was set by hand: the engine ran alone.</source>
        <translation>No se fijó nada manualmente: el motor actuó solo.</translation>
    </message>
    <message>
        <source>* The two hedges had not met again by the end: the difference can still change.</source>
        <translation>* Al final las dos coberturas aún no habían vuelto a coincidir: la diferencia todavía puede cambiar.</translation>
    </message>
    <message>
        <source>Replayed from the recorded events, with each override and without it, both on paper fills.</source>
        <translation>Reproducido con los eventos registrados, con cada ajuste manual y sin él, ambos con ejecuciones simuladas.</translation>
    </message>
    <message>
        <source>Replayed from one-minute candles, with each override and without it: an estimate, as the events were not recorded.</source>
        <translation>Reproducido con velas de un minuto, con cada ajuste manual y sin él: una estimación, pues los eventos no se registraron.</translation>
    </message>
    <message>
        <source>Peace of mind</source>
        <translation>Tranquilidad</translation>
    </message>
    <message>
        <source>%1 watched</source>
        <translation>%1 de vigilancia</translation>
    </message>
    <message>
        <source>You looked</source>
        <translation>Usted miró</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>Nights without an alarm</source>
        <translation>Noches sin alarma</translation>
    </message>
    <message>
        <source>Longest armed and untouched</source>
        <translation>Más tiempo armado sin tocarlo</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>por semana</translation>
    </message>
    <message>
        <source>Until acknowledged</source>
        <translation>Hasta reconocerlas</translation>
    </message>
    <message>
        <source>Ratio %1</source>
        <translation>Ratio %1</translation>
    </message>
    <message>
        <source>Since %1 the hedge cost %2 of a budget of %3; equity changed by %4 with it, and would have by %5 without.</source>
        <translation>Desde %1 la cobertura costó %2 de un presupuesto de %3; el patrimonio cambió en %4 con ella, y sin ella habría cambiado en %5.</translation>
    </message>
    <message>
        <source>The hedge cost what it may</source>
        <translation>La cobertura costó lo permitido</translation>
    </message>
    <message>
        <source>The hedge was inside its band</source>
        <translation>La cobertura estuvo dentro de su banda</translation>
    </message>
    <message>
        <source>%1 of the time outside</source>
        <translation>%1 del tiempo fuera</translation>
    </message>
    <message>
        <source>Liquidation never came near</source>
        <translation>La liquidación nunca estuvo cerca</translation>
    </message>
    <message>
        <source>Slippage was as expected</source>
        <translation>El deslizamiento fue el esperado</translation>
    </message>
    <message>
        <source>%1, expected %2</source>
        <translation>%1, esperado %2</translation>
    </message>
    <message>
        <source>The market is the one the parameters were chosen for</source>
        <translation>El mercado es aquel para el que se eligieron los parámetros</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) drifted</source>
        <translation>
            <numerusform>%n cifra desviada</numerusform>
            <numerusform>%n cifras desviadas</numerusform>
        </translation>
    </message>
    <message>
        <source>The parameters are as you want them</source>
        <translation>Los parámetros son los que usted quiere</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n cambiado</numerusform>
            <numerusform>%n cambiados</numerusform>
        </translation>
    </message>
    <message>
        <source>You know what each alert was about</source>
        <translation>Usted sabe a qué se debió cada alerta</translation>
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
        <translation>La cobertura elimina riesgo</translation>
    </message>
    <message>
        <source>%1 of the variance</source>
        <translation>%1 de la varianza</translation>
    </message>
    <message>
        <source>Move, %</source>
        <translation>Movimiento, %</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protegida</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambas</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Liquidado</translation>
    </message>
    <message>
        <source>change of equity</source>
        <translation>cambio del patrimonio</translation>
    </message>
    <message>
        <source>If the price jumps</source>
        <translation>Si el precio salta</translation>
    </message>
    <message>
        <source>If liquidations cascade</source>
        <translation>Si hay liquidaciones en cascada</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Ola</translation>
    </message>
    <message>
        <source>No protected position: nothing to cascade.</source>
        <translation>Sin posición protegida: nada que caiga en cascada.</translation>
    </message>
    <message>
        <source>Each wave of forced orders moves the price on; from the second, the venue closes the hedge.</source>
        <translation>Cada ola de órdenes forzosas mueve más el precio; desde la segunda, el exchange cierra la cobertura.</translation>
    </message>
    <message>
        <source>If a past day came again</source>
        <translation>Si volviera un día pasado</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>at worst</source>
        <translation>en lo peor</translation>
    </message>
    <message>
        <source>at close</source>
        <translation>al cierre</translation>
    </message>
    <message>
        <source>What was liquidated at the worst price does not come back at the close.</source>
        <translation>Lo que se liquidó al peor precio no vuelve al cierre.</translation>
    </message>
    <message>
        <source>1 day; lost is +</source>
        <translation>1 día; lo perdido es +</translation>
    </message>
    <message>
        <source>Worst days</source>
        <translation>Peores días</translation>
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
        <translation>cobertura</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambas</translation>
    </message>
    <message>
        <source>Not known: no past day of returns yet.</source>
        <translation>No se sabe: aún no hay días pasados con rendimientos.</translation>
    </message>
    <message>
        <source>Initial margin</source>
        <translation>Margen inicial</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Bruto</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>Liberado</translation>
    </message>
    <message>
        <source>Could carry</source>
        <translation>Podría sostener</translation>
    </message>
    <message>
        <source>Net: what the venue asks for after long against short. Could carry: notional of these positions that the equity would be enough for. In one account: what separate accounts cost.</source>
        <translation>Neto: lo que pide el exchange tras compensar largos con cortos. Podría sostener: nocional de estas posiciones para el que alcanzaría el patrimonio. En una sola cuenta: lo que cuestan las cuentas separadas.</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>cuenta %1</translation>
    </message>
    <message>
        <source>in one account</source>
        <translation>en una sola cuenta</translation>
    </message>
    <message>
        <source>Touching liquidation</source>
        <translation>Toque de liquidación</translation>
    </message>
    <message>
        <source>within 24 h, %</source>
        <translation>en 24 h, %</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Closed form</source>
        <translation>Fórmula cerrada</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simulado</translation>
    </message>
    <message>
        <source>± standard error</source>
        <translation>± error estándar</translation>
    </message>
    <message>
        <source>The simulation draws from the market&apos;s own past days, fat tails included; the closed form takes moves to be normal.</source>
        <translation>La simulación toma muestras de los días pasados del propio mercado, colas gruesas incluidas; la fórmula cerrada supone que los movimientos son normales.</translation>
    </message>
    <message>
        <source>No position can be liquidated.</source>
        <translation>Ninguna posición puede liquidarse.</translation>
    </message>
    <message>
        <source>the hedge</source>
        <translation>la cobertura</translation>
    </message>
    <message>
        <source>the protected position</source>
        <translation>la posición protegida</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>no hace falta</translation>
    </message>
    <message>
        <source>● yes</source>
        <translation>● sí</translation>
    </message>
    <message>
        <source>■ no</source>
        <translation>■ no</translation>
    </message>
    <message>
        <source>Nothing can be liquidated.</source>
        <translation>Nada puede liquidarse.</translation>
    </message>
    <message>
        <source>The hedge is at its liquidation price now.</source>
        <translation>La cobertura está ahora en su precio de liquidación.</translation>
    </message>
    <message>
        <source>The protected position is at its liquidation price now.</source>
        <translation>La posición protegida está ahora en su precio de liquidación.</translation>
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
        <translation>A la baja: %1. Al alza: %2.</translation>
    </message>
    <message>
        <source>Liquidation of the protected position: %1</source>
        <translation>Liquidación de la posición protegida: %1</translation>
    </message>
    <message>
        <source>Protected: liquidation at %1 (venue %2), %3 · %4; touched in 1 h %5, 24 h %6, 7 d %7</source>
        <translation>Protegida: liquidación a %1 (exchange %2), %3 · %4; toque en 1 h %5, 24 h %6, 7 d %7</translation>
    </message>
    <message>
        <source>○ hedge closed by the venue</source>
        <translation>○ cobertura cerrada por el exchange</translation>
    </message>
    <message>
        <source>■ both</source>
        <translation>■ ambas</translation>
    </message>
    <message>
        <source>■ protected</source>
        <translation>■ protegida</translation>
    </message>
    <message>
        <source>▲ hedge</source>
        <translation>▲ cobertura</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Of the mark price</source>
        <translation>Del precio de marca</translation>
    </message>
    <message>
        <source>▶ is the row nearest to the mark price</source>
        <translation>▶ es la fila más cercana al precio de marca</translation>
    </message>
    <message>
        <source>Equity of the protected accounts there</source>
        <translation>Patrimonio de las cuentas protegidas en ese punto</translation>
    </message>
    <message>
        <source>Equity of the hedge account there</source>
        <translation>Patrimonio de la cuenta de cobertura en ese punto</translation>
    </message>
    <message>
        <source>Who has been liquidated by then</source>
        <translation>Qué se ha liquidado para entonces</translation>
    </message>
    <message>
        <source>To move</source>
        <translation>A mover</translation>
    </message>
    <message>
        <source>Margin that must be in the protected accounts by then, so that they live</source>
        <translation>Margen que debe estar en las cuentas protegidas para entonces, para que sigan vivas</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Margin that the hedge account could give there</source>
        <translation>Margen que la cuenta de cobertura podría ceder en ese punto</translation>
    </message>
    <message>
        <source>P(24 h), %</source>
        <translation>P(24 h), %</translation>
    </message>
    <message>
        <source>Probability that this price is touched within 24 hours</source>
        <translation>Probabilidad de que se toque este precio en 24 horas</translation>
    </message>
    <message>
        <source>Soonest, h</source>
        <translation>Más pronto, h</translation>
    </message>
    <message>
        <source>The price is touched within this time with a probability of 5 %</source>
        <translation>El precio se toca en este tiempo con una probabilidad del 5 %</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>A tiempo</translation>
    </message>
    <message>
        <source>Margin that is sent now arrives before the price can be there</source>
        <translation>El margen que se envía ahora llega antes de que el precio pueda estar ahí</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>%1 corto</translation>
    </message>
    <message>
        <source>%1 long</source>
        <translation>%1 largo</translation>
    </message>
    <message>
        <source>Value at risk</source>
        <translation>Valor en riesgo</translation>
    </message>
    <message>
        <source>Expected shortfall</source>
        <translation>Pérdida esperada en la cola</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>The position is smaller than %1: inside its band it can&apos;t be adjusted by an order that the exchange takes.</source>
        <translation>La posición es menor que %1: dentro de su banda no se puede ajustar con una orden que el exchange acepte.</translation>
    </message>
    <message>
        <source>Its leverage is so low that Ballast leaves it unhedged.</source>
        <translation>Su apalancamiento es tan bajo que Ballast la deja sin cobertura.</translation>
    </message>
    <message>
        <source>A month of hedging costs more than it is expected to keep.</source>
        <translation>Un mes de cobertura cuesta más de lo que se espera que conserve.</translation>
    </message>
    <message>
        <source>The account holds less than %1, where costs weigh heavily.</source>
        <translation>La cuenta tiene menos de %1, donde los costes pesan mucho.</translation>
    </message>
    <message>
        <source>Leverage is under %1, where liquidation is seldom near.</source>
        <translation>El apalancamiento es inferior a %1, donde la liquidación rara vez está cerca.</translation>
    </message>
    <message>
        <source>Simulated exchange</source>
        <translation>Exchange simulado</translation>
    </message>
    <message>
        <source>Binance testnet</source>
        <translation>Testnet de Binance</translation>
    </message>
    <message>
        <source>Binance USD-M futures</source>
        <translation>Futuros USD-M de Binance</translation>
    </message>
    <message>
        <source>Runs on this computer, with no account and no money. Start it with “ballast exchange”, which prints its keys.</source>
        <translation>Funciona en este equipo, sin cuenta ni dinero. Inícielo con “ballast exchange”, que muestra sus claves.</translation>
    </message>
    <message>
        <source>The exchange&apos;s own test system: real orders, no real money. It does not say what a key may do.</source>
        <translation>El sistema de pruebas del propio exchange: órdenes reales, sin dinero real. No indica qué puede hacer una clave.</translation>
    </message>
    <message>
        <source>Your real account. You begin by only watching it; real orders come last, after the testnet.</source>
        <translation>Su cuenta real. Se empieza solo observándola; las órdenes reales vienen al final, después de la testnet.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>What can&apos;t be read is refused, not assumed.</source>
        <translation>Lo que no se puede leer se rechaza, no se da por supuesto.</translation>
    </message>
    <message>
        <source>Key accepted</source>
        <translation>Clave aceptada</translation>
    </message>
    <message>
        <source>The test system takes the key.</source>
        <translation>El sistema de pruebas acepta la clave.</translation>
    </message>
    <message>
        <source>The test system does not say what a key may do; no money is at stake.</source>
        <translation>El sistema de pruebas no indica qué puede hacer una clave; no hay dinero en juego.</translation>
    </message>
    <message>
        <source>May read</source>
        <translation>Puede leer</translation>
    </message>
    <message>
        <source>Positions, balances and orders.</source>
        <translation>Posiciones, saldos y órdenes.</translation>
    </message>
    <message>
        <source>May trade</source>
        <translation>Puede operar</translation>
    </message>
    <message>
        <source>The hedge account needs it.</source>
        <translation>La cuenta de cobertura lo necesita.</translation>
    </message>
    <message>
        <source>The protected account must not have it: Ballast never trades there.</source>
        <translation>La cuenta protegida no debe tenerlo: Ballast nunca opera en ella.</translation>
    </message>
    <message>
        <source>May withdraw</source>
        <translation>Puede retirar</translation>
    </message>
    <message>
        <source>Never needed. A key that may withdraw is refused.</source>
        <translation>Nunca hace falta. Una clave que puede retirar se rechaza.</translation>
    </message>
    <message>
        <source>May transfer</source>
        <translation>Puede transferir</translation>
    </message>
    <message>
        <source>Not needed here.</source>
        <translation>Aquí no hace falta.</translation>
    </message>
    <message>
        <source>Fixed addresses</source>
        <translation>Direcciones fijas</translation>
    </message>
    <message>
        <source>Works from the addresses that you listed at the exchange only.</source>
        <translation>Funciona solo desde las direcciones que usted indicó en el exchange.</translation>
    </message>
    <message>
        <source>Works from any address. Restrict it to this computer&apos;s at the exchange.</source>
        <translation>Funciona desde cualquier dirección. Restrínjala en el exchange a la de este equipo.</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>no se indica</translation>
    </message>
    <message>
        <source>Renew it at the exchange within two weeks.</source>
        <translation>Renuévela en el exchange antes de dos semanas.</translation>
    </message>
    <message>
        <source>Of the right to trade.</source>
        <translation>Del permiso para operar.</translation>
    </message>
    <message>
        <source>Protected position</source>
        <translation>Posición protegida</translation>
    </message>
    <message>
        <source>Notional, at %1 leverage on %2 of equity.</source>
        <translation>Nocional, con apalancamiento %1 sobre %2 de patrimonio.</translation>
    </message>
    <message>
        <source>Hedge aimed at</source>
        <translation>Cobertura objetivo</translation>
    </message>
    <message>
        <source>By the default strategy in the market of this moment; reaching it costs %1 once.</source>
        <translation>Según la estrategia por defecto en el mercado de este momento; alcanzarla cuesta %1 una vez.</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Coste al mes</translation>
    </message>
    <message>
        <source>%1 of the position, %2 of the equity: fees, slippage and funding of the same hedge on the last half year.</source>
        <translation>%1 de la posición, %2 del patrimonio: comisiones, deslizamiento y financiación de la misma cobertura en el último medio año.</translation>
    </message>
    <message>
        <source>Funding alone, at the present rate: there is not enough history yet to measure fees and slippage.</source>
        <translation>Solo la financiación, a la tasa actual: aún no hay historial suficiente para medir comisiones y deslizamiento.</translation>
    </message>
    <message>
        <source>Liquidation within 30 days</source>
        <translation>Liquidación en 30 días</translation>
    </message>
    <message>
        <source>No price liquidates the position as it stands.</source>
        <translation>Ningún precio liquida la posición tal como está.</translation>
    </message>
    <message>
        <source>Without a hedge, at %1 distance and %2 volatility a year. Real markets have fatter tails.</source>
        <translation>Sin cobertura, a %1 de distancia y con %2 de volatilidad anual. Los mercados reales tienen colas más gruesas.</translation>
    </message>
    <message>
        <source>Kept a month, expected</source>
        <translation>Conservado al mes, esperado</translation>
    </message>
    <message>
        <source>That probability, times the share of your equity that the hedge would have earned by then.</source>
        <translation>Esa probabilidad, por la parte de su patrimonio que la cobertura habría ganado para entonces.</translation>
    </message>
    <message>
        <source>In the hedge account</source>
        <translation>En la cuenta de cobertura</translation>
    </message>
    <message>
        <source>What the hedge is carried with.</source>
        <translation>Con lo que se sostiene la cobertura.</translation>
    </message>
    <message>
        <source>It is empty: move some margin there before you arm.</source>
        <translation>Está vacía: mueva margen ahí antes de armar.</translation>
    </message>
    <message>
        <source>Smallest position</source>
        <translation>Posición mínima</translation>
    </message>
    <message>
        <source>Under this notional hedging does not pay.</source>
        <translation>Por debajo de este nocional, la cobertura no compensa.</translation>
    </message>
    <message>
        <source>There is no position to protect now. Ballast waits for one; the figures are worked out then.</source>
        <translation>Ahora no hay ninguna posición que proteger. Ballast espera a que haya una; entonces se calculan las cifras.</translation>
    </message>
    <message>
        <source>Hedging does not pay for this position.</source>
        <translation>La cobertura no compensa para esta posición.</translation>
    </message>
    <message>
        <source>Hedging may pay for this position, but not clearly.</source>
        <translation>La cobertura puede compensar para esta posición, pero no con claridad.</translation>
    </message>
    <message>
        <source>Hedging pays for this position.</source>
        <translation>La cobertura compensa para esta posición.</translation>
    </message>
    <message>
        <source>✗ both liquidated</source>
        <translation>✗ ambas liquidadas</translation>
    </message>
    <message>
        <source>✗ protected liquidated</source>
        <translation>✗ protegida liquidada</translation>
    </message>
    <message>
        <source>✗ hedge liquidated</source>
        <translation>✗ cobertura liquidada</translation>
    </message>
    <message>
        <source>alive</source>
        <translation>sin liquidar</translation>
    </message>
    <message>
        <source>If it came so *</source>
        <translation>Si ocurriera así *</translation>
    </message>
    <message>
        <source>Without hedge</source>
        <translation>Sin cobertura</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>Como se propone</translation>
    </message>
    <message>
        <source>Change of equity</source>
        <translation>Cambio del patrimonio</translation>
    </message>
    <message>
        <source>Deepest fall</source>
        <translation>Mayor caída</translation>
    </message>
    <message>
        <source>Cost of the hedge</source>
        <translation>Coste de la cobertura</translation>
    </message>
    <message>
        <source>Mean ratio</source>
        <translation>Ratio medio</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Al final</translation>
    </message>
    <message>
        <source>* Replayed on the market from %1 to %2, and from %3 to %4 in the move. It has not happened.</source>
        <translation>* Reproducido sobre el mercado de %1 a %2, y de %3 a %4 en el movimiento. No ha ocurrido.</translation>
    </message>
    <message>
        <source>If liquidations cascade *</source>
        <translation>Si hay liquidaciones en cascada *</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>✗ gone</source>
        <translation>✗ liquidada</translation>
    </message>
    <message>
        <source>Taken for granted</source>
        <translation>Supuestos</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Everything at a glance</source>
        <translation>Todo de un vistazo</translation>
    </message>
    <message>
        <source>Positions &amp;&amp; risk</source>
        <translation>Posiciones &amp;&amp; riesgo</translation>
    </message>
    <message>
        <source>Which account dies first, at what price, and what keeps it alive</source>
        <translation>Qué cuenta se liquida primero, a qué precio, y qué la mantiene viva</translation>
    </message>
    <message>
        <source>Ratio, target and band; every decision with its reasons; what can be changed by hand</source>
        <translation>Ratio, objetivo y banda; cada decisión con sus motivos; lo que se puede cambiar manualmente</translation>
    </message>
    <message>
        <source>Volatility and regime, funding, order book, correlation, forecasts</source>
        <translation>Volatilidad y régimen, financiación, libro de órdenes, correlación, pronósticos</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <source>The same market with the hedge and without it</source>
        <translation>El mismo mercado con la cobertura y sin ella</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>The month as a statement that balances</source>
        <translation>El mes como un extracto que cuadra</translation>
    </message>
    <message>
        <source>What drifted since the parameters were last looked at</source>
        <translation>Qué se ha desviado desde que se miraron los parámetros por última vez</translation>
    </message>
    <message>
        <source>Orders, fills, alerts and events</source>
        <translation>Órdenes, ejecuciones, alertas y eventos</translation>
    </message>
    <message>
        <source>Correlation signals</source>
        <translation>Señales de correlación</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <source>Return a year</source>
        <translation>Rendimiento anual</translation>
    </message>
    <message>
        <source>Volatility a year</source>
        <translation>Volatilidad anual</translation>
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
        <translation>Valor en riesgo, 5 % de los días</translation>
    </message>
    <message>
        <source>Expected shortfall, 5 % of days</source>
        <translation>Pérdida esperada en la cola, 5 % de los días</translation>
    </message>
    <message>
        <source>too few days to tell</source>
        <translation>muy pocos días para saberlo</translation>
    </message>
    <message>
        <source>not distinguishable from zero</source>
        <translation>no se distingue de cero</translation>
    </message>
    <message>
        <source>▼ lower</source>
        <translation>▼ menor</translation>
    </message>
    <message>
        <source>▲ higher</source>
        <translation>▲ mayor</translation>
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
        <translation>✗ solo con la cobertura</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>With the hedge and without it</source>
        <translation>Con la cobertura y sin ella</translation>
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
        <translation>Coste</translation>
    </message>
    <message>
        <source>Variance removed</source>
        <translation>Varianza eliminada</translation>
    </message>
    <message>
        <source>Upside given up</source>
        <translation>Ganancia cedida</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Rotación</translation>
    </message>
    <message>
        <source>Outside band</source>
        <translation>Fuera de banda</translation>
    </message>
    <message>
        <source>Cost: fees, slippage and funding of the hedge, of the protected value. Turnover: hedge traded, in protected values.</source>
        <translation>Coste: comisiones, deslizamiento y financiación de la cobertura, sobre el valor protegido. Rotación: cobertura negociada, en valores protegidos.</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) in the candles: positions are carried through.</source>
        <translation>
            <numerusform>%n hueco en las velas: las posiciones se mantienen a través de él.</numerusform>
            <numerusform>%n huecos en las velas: las posiciones se mantienen a través de ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 against no hedge</source>
        <translation>%1 frente a ninguna cobertura</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sin</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
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
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Cost: fees %1, slippage %2, funding %3; together %4 of the protected value (%5 to %6).</source>
        <translation>Coste: comisiones %1, deslizamiento %2, financiación %3; en total %4 del valor protegido (%5 a %6).</translation>
    </message>
    <message>
        <source>Sharpe by its own test (Ledoit and Wolf): p %1, %2. Probability that the true Sharpe is above zero: %3 with, %4 without.</source>
        <translation>Sharpe según su propio contraste (Ledoit y Wolf): p %1, %2. Probabilidad de que el Sharpe verdadero sea mayor que cero: %3 con, %4 sin.</translation>
    </message>
    <message>
        <source>no hedge</source>
        <translation>sin cobertura</translation>
    </message>
    <message>
        <source>Long positions liquidated within %1</source>
        <translation>Posiciones largas liquidadas en %1</translation>
    </message>
    <message>
        <source>Short positions liquidated within %1</source>
        <translation>Posiciones cortas liquidadas en %1</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>sola</translation>
    </message>
    <message>
        <source>no position could be followed that long</source>
        <translation>ninguna posición pudo seguirse tanto tiempo</translation>
    </message>
    <message>
        <source>%1 of %2 positions, 95 % interval %3 to %4; half of them within %5 h; %6 of the equity left on average</source>
        <translation>%1 de %2 posiciones, intervalo 95 % de %3 a %4; la mitad de ellas en %5 h; queda de media %6 del patrimonio</translation>
    </message>
    <message>
        <source>Without the hedge %1 of the same positions died; %2 of those were avoided, %3 came only with it.</source>
        <translation>Sin la cobertura se liquidaron %1 de las mismas posiciones; %2 de ellas se evitaron, %3 llegaron solo con ella.</translation>
    </message>
    <message>
        <source>Share of the positions opened at every hour (hedged ones: at every few hours) that were liquidated; columns: how margin moves between the accounts. Rest the pointer on a cell for its interval and the time it took.</source>
        <translation>Parte de las posiciones abiertas a cada hora (las cubiertas: cada pocas horas) que fueron liquidadas; columnas: cómo se mueve el margen entre las cuentas. Deje el puntero sobre una celda para ver su intervalo y el tiempo que tardó.</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>Informe mensual</translation>
    </message>
    <message>
        <source>▼ deeper loss</source>
        <translation>▼ mayor pérdida</translation>
    </message>
    <message>
        <source>▲ smaller loss</source>
        <translation>▲ menor pérdida</translation>
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
        <translation>La que mueve margen no debe operar.</translation>
    </message>
    <message>
        <source>Between your own accounts; Ballast moves margin to the protected one only.</source>
        <translation>Entre sus propias cuentas; Ballast mueve margen solo hacia la protegida.</translation>
    </message>
</context>
<context>
    <name>ballast::ui::AccountsPage</name>
    <message>
        <source>Ask again</source>
        <translation>Consultar de nuevo</translation>
    </message>
    <message>
        <source>A hedge in an account of its own can&apos;t be liquidated together with your position, and a key that trades can&apos;t touch it. So the two have to be different accounts.</source>
        <translation>Una cobertura en su propia cuenta no puede liquidarse junto con su posición, y una clave que opera no puede tocarla. Por eso tienen que ser dos cuentas distintas.</translation>
    </message>
    <message>
        <source>Roles and isolation</source>
        <translation>Funciones y aislamiento</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protegida</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>Your positions. Ballast reads it, and can do nothing else there.</source>
        <translation>Sus posiciones. Ballast las lee, y no puede hacer nada más ahí.</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>trades</source>
        <translation>opera</translation>
    </message>
    <message>
        <source>Ballast opens and closes the hedge here, within the limits of the next step.</source>
        <translation>Ballast abre y cierra aquí la cobertura, dentro de los límites del paso siguiente.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún ninguna</translation>
    </message>
    <message>
        <source>Observe and Paper work without one. Set the account up again to add it.</source>
        <translation>Observación y Paper funcionan sin ella. Configure la cuenta de nuevo para añadirla.</translation>
    </message>
    <message>
        <source>Two accounts</source>
        <translation>Dos cuentas</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>no hace falta</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>consultando</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>demostrado</translation>
    </message>
    <message>
        <source>not proved</source>
        <translation>no demostrado</translation>
    </message>
    <message>
        <source>The exchange gives one stream key for each account. It is asked with both API keys; the same answer twice would be the same account.</source>
        <translation>El exchange da una clave de flujo por cada cuenta. Se le pide con ambas claves API; dos veces la misma respuesta sería la misma cuenta.</translation>
    </message>
</context>
<context>
    <name>ballast::ui::AlertDialog</name>
    <message>
        <source>Trading is suspended</source>
        <translation>La operativa está suspendida</translation>
    </message>
    <message>
        <source>Ballast is paused</source>
        <translation>Ballast está en pausa</translation>
    </message>
    <message>
        <source>A connection was lost</source>
        <translation>Se perdió una conexión</translation>
    </message>
    <message>
        <source>The computer slept or its clock jumped</source>
        <translation>El equipo se suspendió o su reloj saltó</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>El reloj está mal</translation>
    </message>
    <message>
        <source>The exchange refused an order</source>
        <translation>El exchange rechazó una orden</translation>
    </message>
    <message>
        <source>The outcome of an order is not known</source>
        <translation>No se sabe qué pasó con una orden</translation>
    </message>
    <message>
        <source>A position vanished</source>
        <translation>Una posición desapareció</translation>
    </message>
    <message>
        <source>The exchange closed a position by force</source>
        <translation>El exchange cerró una posición a la fuerza</translation>
    </message>
    <message>
        <source>Cancelling is not confirmed yet</source>
        <translation>Cancelación aún sin confirmar</translation>
    </message>
    <message>
        <source>Margin call</source>
        <translation>Llamada de margen</translation>
    </message>
    <message>
        <source>Somebody else&apos;s order in the hedge account</source>
        <translation>Orden ajena en la cuenta de cobertura</translation>
    </message>
    <message>
        <source>Liquidation is near</source>
        <translation>La liquidación está cerca</translation>
    </message>
    <message>
        <source>Liquidation price differs from the exchange&apos;s</source>
        <translation>El precio de liquidación difiere del que da el exchange</translation>
    </message>
    <message>
        <source>A hard limit was reached</source>
        <translation>Se alcanzó un límite estricto</translation>
    </message>
    <message>
        <source>Manual trades get in the way of the hedge</source>
        <translation>Operaciones manuales interfieren con la cobertura</translation>
    </message>
    <message>
        <source>The account differs from the last session</source>
        <translation>La cuenta difiere de la última sesión</translation>
    </message>
    <message>
        <source>A command could not be carried out</source>
        <translation>No se pudo ejecutar un comando</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Silenciosa</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activada</translation>
    </message>
    <message>
        <source>Silent alerts are listed; they make no sound and no message. Off: the log only.</source>
        <translation>Las alertas silenciosas aparecen en la lista, sin sonido ni mensaje. Desactivada: solo el registro.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>de inmediato</translation>
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
        <translation>Primera repetición tras</translation>
    </message>
    <message>
        <source>Escalate critical ones after</source>
        <translation>Escalar las críticas tras</translation>
    </message>
    <message>
        <source>Say that Ballast is alive every</source>
        <translation>Avisar de que Ballast sigue activo cada</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>kept in the key store; empty: as it is</source>
        <translation>en el almacén de claves; vacío: sin cambios</translation>
    </message>
    <message>
        <source>Only what nobody acknowledged in time</source>
        <translation>Solo lo que nadie reconoció a tiempo</translation>
    </message>
    <message>
        <source>Send a trial</source>
        <translation>Enviar una prueba</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Chat id</source>
        <translation>ID de chat</translation>
    </message>
    <message>
        <source>✓ Delivered at %1</source>
        <translation>✓ Entregado a las %1</translation>
    </message>
    <message>
        <source>✕ Not delivered: %1</source>
        <translation>✕ No entregado: %1</translation>
    </message>
    <message>
        <source>On its way …</source>
        <translation>En camino …</translation>
    </message>
    <message>
        <source>On its way: %1</source>
        <translation>En camino: %1</translation>
    </message>
    <message>
        <source>Another position in the hedge account</source>
        <translation>Otra posición en la cuenta de cobertura</translation>
    </message>
    <message>
        <source>The cost budget of the day is used up</source>
        <translation>El presupuesto de coste del día está agotado</translation>
    </message>
    <message>
        <source>The cost budget of the month is used up</source>
        <translation>El presupuesto de coste del mes está agotado</translation>
    </message>
    <message>
        <source>An API key may not be used any more</source>
        <translation>Una clave API ya no se puede usar</translation>
    </message>
    <message>
        <source>An API key could not be checked</source>
        <translation>No se pudo comprobar una clave API</translation>
    </message>
    <message>
        <source>An API key expires</source>
        <translation>Una clave API vence</translation>
    </message>
    <message>
        <source>An API key works from any address</source>
        <translation>Una clave API funciona desde cualquier dirección</translation>
    </message>
    <message>
        <source>An API key may transfer money</source>
        <translation>Una clave API puede transferir dinero</translation>
    </message>
    <message>
        <source>The order journal can&apos;t be written</source>
        <translation>No se puede escribir el diario de órdenes</translation>
    </message>
    <message>
        <source>The history can&apos;t be written</source>
        <translation>No se puede escribir el historial</translation>
    </message>
    <message>
        <source>A record could not be kept</source>
        <translation>No se pudo conservar un registro</translation>
    </message>
    <message>
        <source>Ballast&apos;s engine stands still</source>
        <translation>El motor de Ballast está parado</translation>
    </message>
    <message>
        <source>A backup failed</source>
        <translation>Falló una copia de seguridad</translation>
    </message>
    <message>
        <source>Margin has to be moved</source>
        <translation>Hay que mover margen</translation>
    </message>
    <message>
        <source>A transfer of margin was refused</source>
        <translation>Se rechazó una transferencia de margen</translation>
    </message>
    <message>
        <source>The outcome of a transfer is not known</source>
        <translation>Se desconoce el resultado de una transferencia</translation>
    </message>
    <message>
        <source>The database was restored from a backup</source>
        <translation>La base de datos se restauró de una copia de seguridad</translation>
    </message>
    <message>
        <source>In a webhook&apos;s address, {token} stands for the token below. Secret parts of an address belong there: the address itself is kept in a file, the token in the key store.</source>
        <translation>En la dirección de un webhook, {token} representa el token de abajo. Las partes secretas de una dirección van ahí: la dirección en sí se guarda en un archivo; el token, en el almacén de claves.</translation>
    </message>
</context>
<context>
    <name>ballast::ui::AlertsPanel</name>
    <message>
        <source>Active, escalated</source>
        <translation>Activa, escalada</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Reconocida</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>this window</source>
        <translation>esta ventana</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Reconocer</translation>
    </message>
    <message>
        <source>Acknowledge all</source>
        <translation>Reconocer todas</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>No hay ningún problema.</translation>
    </message>
    <message>
        <source>You have seen it: it is not repeated, and not escalated</source>
        <translation>Usted la ha visto: ni se repite ni se escala</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>No sound; everything else goes on</source>
        <translation>Sin sonido; todo lo demás sigue</translation>
    </message>
    <message>
        <source>Rules and channels…</source>
        <translation>Reglas y canales…</translation>
    </message>
</context>
<context>
    <name>ballast::ui::ChartPanel</name>
    <message>
        <source>Calm</source>
        <translation>Tranquilo</translation>
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
        <translation>La primera vela llega en menos de un minuto.</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>Liquidación</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Ratio</translation>
    </message>
    <message>
        <source>The ratio is drawn from the first minute on.</source>
        <translation>El ratio se dibuja desde el primer minuto.</translation>
    </message>
    <message>
        <source>Without hedge</source>
        <translation>Sin cobertura</translation>
    </message>
    <message>
        <source>With hedge</source>
        <translation>Con cobertura</translation>
    </message>
    <message>
        <source>Equity is drawn from the first minute on.</source>
        <translation>El patrimonio se dibuja desde el primer minuto.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Volatility used, a year</source>
        <translation>Volatilidad usada, anual</translation>
    </message>
    <message>
        <source>Volatility is drawn from the first minute on.</source>
        <translation>La volatilidad se dibuja desde el primer minuto.</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Pronóstico</translation>
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
        <translation>Todo</translation>
    </message>
    <message>
        <source>The last %1</source>
        <translation>Último tramo: %1</translation>
    </message>
    <message>
        <source>The whole history</source>
        <translation>Todo el historial</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>%1: %2. Choose another folder.</source>
        <translation>%1: %2. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Back to the newest</source>
        <translation>Ir a lo más reciente</translation>
    </message>
    <message>
        <source>Save picture as PNG…</source>
        <translation>Guardar imagen como PNG…</translation>
    </message>
    <message>
        <source>Save picture as SVG…</source>
        <translation>Guardar imagen como SVG…</translation>
    </message>
    <message>
        <source>Save values as CSV…</source>
        <translation>Guardar valores como CSV…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>No se pudo escribir %1. Elija otra carpeta.</translation>
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
        <translation>Buscar un comando, un panel o un parámetro</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincidencias</translation>
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
        <translation>Qué formó el objetivo</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>objetivo %1</translation>
    </message>
    <message>
        <source>Guardrails that bound</source>
        <translation>Salvaguardas que limitaron</translation>
    </message>
    <message>
        <source>before → after</source>
        <translation>antes → después</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Qué lo cambiaría</translation>
    </message>
    <message>
        <source>the nearest threshold</source>
        <translation>el umbral más cercano</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>decision %1</source>
        <translation>decisión %1</translation>
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
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>No decision yet. Ballast decides as soon as it knows the account and the market.</source>
        <translation>Aún no hay decisiones. Ballast decide en cuanto conoce la cuenta y el mercado.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search decisions</source>
        <translation>Buscar decisiones</translation>
    </message>
    <message>
        <source>Shows the decisions with this word in their sentence, factors or guardrails</source>
        <translation>Muestra las decisiones que tienen esta palabra en su frase, sus factores o sus salvaguardas</translation>
    </message>
    <message>
        <source>Trades only</source>
        <translation>Solo operaciones</translation>
    </message>
    <message>
        <source>Hide the decisions to do nothing</source>
        <translation>Oculta las decisiones de no hacer nada</translation>
    </message>
</context>
<context>
    <name>ballast::ui::DockTitle</name>
    <message>
        <source>Float or dock this panel</source>
        <translation>Desacoplar o acoplar este panel</translation>
    </message>
    <message>
        <source>Close this panel; the View menu opens it again</source>
        <translation>Cerrar este panel; el menú Ver lo abre de nuevo</translation>
    </message>
</context>
<context>
    <name>ballast::ui::EconomicsPage</name>
    <message>
        <source>Work it out again</source>
        <translation>Calcular de nuevo</translation>
    </message>
    <message>
        <source>Hedging costs money every month. Before you begin, see what it would cost on your account as it stands, and what it is likely to keep.</source>
        <translation>La cobertura cuesta dinero todos los meses. Antes de empezar, vea lo que costaría en su cuenta tal como está y lo que probablemente conserve.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
    <message>
        <source>Does it pay?</source>
        <translation>¿Compensa?</translation>
    </message>
    <message>
        <source>Reading position, market and fees; up to a minute…</source>
        <translation>Leyendo posición, mercado y comisiones; hasta un minuto…</translation>
    </message>
    <message>
        <source>Not worked out</source>
        <translation>Sin calcular</translation>
    </message>
</context>
<context>
    <name>ballast::ui::EvaluatePanel</name>
    <message>
        <source>Liquidation study as well</source>
        <translation>También estudio de liquidaciones</translation>
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
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <source>Choose candles, and compare.</source>
        <translation>Elija velas y compare.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Candles …</source>
        <translation>Velas …</translation>
    </message>
    <message>
        <source>Funding …</source>
        <translation>Financiación …</translation>
    </message>
    <message>
        <source>Implied volatility …</source>
        <translation>Volatilidad implícita …</translation>
    </message>
    <message>
        <source>Bitcoin …</source>
        <translation>Bitcoin …</translation>
    </message>
    <message>
        <source>1 minute to 1 day, as Binance Data Vision has them: csv, gz or zip. Several files are joined.</source>
        <translation>De 1 minuto a 1 día, como las ofrece Binance Data Vision: csv, gz o zip. Varios archivos se unen.</translation>
    </message>
    <message>
        <source>Funding rates of the same contract. Without them none is charged.</source>
        <translation>Tasas de financiación del mismo contrato. Sin ellas no se cobra ninguna.</translation>
    </message>
    <message>
        <source>DVOL by day, where the strategy looks at it.</source>
        <translation>DVOL por día, donde la estrategia lo tiene en cuenta.</translation>
    </message>
    <message>
        <source>Candles of Bitcoin, for the correlation signals.</source>
        <translation>Velas de Bitcoin, para las señales de correlación.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>long</source>
        <translation>largo</translation>
    </message>
    <message>
        <source>short</source>
        <translation>corto</translation>
    </message>
    <message>
        <source> % of the notional</source>
        <translation> % del nocional</translation>
    </message>
    <message>
        <source>stays where it is</source>
        <translation>queda donde está</translation>
    </message>
    <message>
        <source>is moved by hand, after 4 h</source>
        <translation>se mueve manualmente, tras 4 h</translation>
    </message>
    <message>
        <source>is moved automatically</source>
        <translation>se mueve automáticamente</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>Apalancamiento</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Patrimonio</translation>
    </message>
    <message>
        <source>Hedge account</source>
        <translation>Cuenta de cobertura</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Hedges to compare</source>
        <translation>Coberturas que comparar</translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation>perfil %1</translation>
    </message>
    <message>
        <source>Positions opened at every hour, at several leverages, on both sides and with every way to move margin: takes longer.</source>
        <translation>Posiciones abiertas a cada hora, con varios apalancamientos, en ambos lados y con todas las formas de mover margen: tarda más.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Intervals of</source>
        <translation>Intervalos de</translation>
    </message>
    <message>
        <source>Hedge whose intervals are shown</source>
        <translation>Cobertura cuyos intervalos se muestran</translation>
    </message>
    <message>
        <source>Equity with each hedge</source>
        <translation>Patrimonio con cada cobertura</translation>
    </message>
    <message>
        <source>Curves and figures</source>
        <translation>Curvas y cifras</translation>
    </message>
    <message>
        <source>How long the positions are followed</source>
        <translation>Cuánto tiempo se siguen las posiciones</translation>
    </message>
    <message>
        <source>Liquidations</source>
        <translation>Liquidaciones</translation>
    </message>
    <message>
        <source>History files</source>
        <translation>Archivos de historial</translation>
    </message>
    <message>
        <source>Tables (*.csv *.gz *.zip);;All files (*)</source>
        <translation>Tablas (*.csv *.gz *.zip);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún ninguna</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Replaying …</source>
        <translation>Reproduciendo …</translation>
    </message>
    <message>
        <source>Cancelled. What was shown before is still shown.</source>
        <translation>Cancelado. Se sigue mostrando lo que se mostraba antes.</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Taken for granted</source>
        <translation>Supuestos</translation>
    </message>
    <message>
        <source>Not available in this session.</source>
        <translation>No disponible en esta sesión.</translation>
    </message>
    <message>
        <source>Choose candles first.</source>
        <translation>Elija primero las velas.</translation>
    </message>
    <message>
        <source>Tick at least one hedge.</source>
        <translation>Marque al menos una cobertura.</translation>
    </message>
    <message>
        <source>%1 candles of %2, %3 to %4.</source>
        <translation>%1 velas de %2, del %3 al %4.</translation>
    </message>
    <message>
        <source>one that is kept open</source>
        <translation>una que se mantiene abierta</translation>
    </message>
    <message>
        <source>my own, as recorded</source>
        <translation>las mías, tal como se registraron</translation>
    </message>
    <message>
        <source>Your own: what your protected accounts held, trade by trade, as Ballast recorded it. Without candle files on the candles that it saw.</source>
        <translation>Las propias: lo que tenían sus cuentas protegidas, operación por operación, tal como Ballast lo registró. Sin archivos de velas, sobre las velas que vio.</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Posiciones</translation>
    </message>
</context>
<context>
    <name>ballast::ui::FeedStrip</name>
    <message>
        <source>Age of the last message of each feed. A feed counts as stale when it is silent too long, even if its connection is open; trading is then suspended.</source>
        <translation>Antigüedad del último mensaje de cada flujo de datos. Un flujo se considera obsoleto cuando calla demasiado tiempo, aunque su conexión esté abierta; entonces se suspende la operativa.</translation>
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
        <translation>hace %1</translation>
    </message>
</context>
<context>
    <name>ballast::ui::HeaderPanel</name>
    <message>
        <source>won&apos;t cancel orders, close the hedge or touch the protected account</source>
        <translation>no cancela órdenes, no cierra la cobertura ni toca la cuenta protegida</translation>
    </message>
    <message>
        <source>won&apos;t close the hedge or touch the protected account</source>
        <translation>no cierra la cobertura ni toca la cuenta protegida</translation>
    </message>
    <message>
        <source>won&apos;t touch the protected account, which is then unhedged</source>
        <translation>no toca la cuenta protegida, que queda entonces sin cobertura</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>OBSERVE</source>
        <translation>OBSERVACIÓN</translation>
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
        <translation>Mercado simulado, dinero simulado</translation>
    </message>
    <message>
        <source>Real market, read-only: never sends an order</source>
        <translation>Mercado real, solo lectura: nunca envía una orden</translation>
    </message>
    <message>
        <source>Real market, simulated fills: no real orders</source>
        <translation>Mercado real, ejecuciones simuladas: sin órdenes reales</translation>
    </message>
    <message>
        <source>The exchange&apos;s test system: real orders, no real money</source>
        <translation>El sistema de pruebas del exchange: órdenes reales, sin dinero real</translation>
    </message>
    <message>
        <source>Real market, real orders, real money</source>
        <translation>Mercado real, órdenes reales, dinero real</translation>
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
        <translation>SUSPENDIDO</translation>
    </message>
    <message>
        <source>PAUSED</source>
        <translation>EN PAUSA</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>Parada de emergencia</translation>
    </message>
    <message>
        <source>Three levels: pause, cancel orders, flatten the hedge. None touches the protected account.</source>
        <translation>Tres niveles: pausar, cancelar órdenes, cerrar la cobertura. Ninguno toca la cuenta protegida.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>One value by hand</source>
        <translation>Un valor manual</translation>
    </message>
    <message>
        <source>%1 values by hand</source>
        <translation>%1 valores manuales</translation>
    </message>
    <message>
        <source>Sends hedge orders</source>
        <translation>Envía órdenes de cobertura</translation>
    </message>
    <message>
        <source>NO SESSION</source>
        <translation>SIN SESIÓN</translation>
    </message>
    <message>
        <source>Nothing runs, nothing is traded; the figures are the last ones</source>
        <translation>Nada está en marcha, no se opera; las cifras son las últimas</translation>
    </message>
    <message>
        <source>STOPPED</source>
        <translation>DETENIDO</translation>
    </message>
</context>
<context>
    <name>ballast::ui::HeadlineTile</name>
    <message>
        <source>Age of the market data: %1</source>
        <translation>Antigüedad de los datos de mercado: %1</translation>
    </message>
</context>
<context>
    <name>ballast::ui::HelpWindow</name>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Arming has no key on purpose, and flattening has to be held: both are deliberate.</source>
        <translation>Armar no tiene tecla a propósito, y para cerrar la cobertura hay que mantener pulsado: ambas cosas son deliberadas.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Find a figure, a sign or a key</source>
        <translation>Buscar una cifra, un signo o una tecla</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Signs and units</source>
        <translation>Signos y unidades</translation>
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
        <translation>Ahora no: solo observar, y cobertura simulada</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave API</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Clave secreta</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>The hedge account: a sub-account of its own, in which Ballast trades. Make an API key there that may read and trade futures, and that must not withdraw.</source>
        <translation>La cuenta de cobertura: una subcuenta propia en la que Ballast opera. Cree en ella una clave API que pueda leer y operar futuros, y que no pueda retirar.</translation>
    </message>
    <message>
        <source>The protected account: the one with your leveraged positions. Make an API key there that may only read; Ballast never needs more, and refuses one that can do more.</source>
        <translation>La cuenta protegida: la que tiene sus posiciones apalancadas. Cree en ella una clave API que solo pueda leer; Ballast nunca necesita más, y rechaza una que pueda hacer más.</translation>
    </message>
    <message>
        <source>Hedge account</source>
        <translation>Cuenta de cobertura</translation>
    </message>
    <message>
        <source>Protected account</source>
        <translation>Cuenta protegida</translation>
    </message>
    <message>
        <source>ends in %1</source>
        <translation>termina en %1</translation>
    </message>
    <message>
        <source>Asking the exchange what the key may do…</source>
        <translation>Consultando al exchange qué puede hacer la clave…</translation>
    </message>
    <message>
        <source>The test only reads: it asks what the key may do, and changes nothing.</source>
        <translation>La prueba solo lee: consulta qué puede hacer la clave y no cambia nada.</translation>
    </message>
    <message>
        <source>The key fits this account.</source>
        <translation>La clave es apta para esta cuenta.</translation>
    </message>
    <message>
        <source>Not now: an alert says how much margin is missing, and until when</source>
        <translation>Ahora no: una alerta dice cuánto margen falta y hasta cuándo</translation>
    </message>
    <message>
        <source>the hedge sub-account&apos;s e-mail address</source>
        <translation>correo electrónico de la subcuenta de cobertura</translation>
    </message>
    <message>
        <source>empty: it is the main account</source>
        <translation>vacío: es la cuenta principal</translation>
    </message>
    <message>
        <source>Margin transfers</source>
        <translation>Traspasos de margen</translation>
    </message>
    <message>
        <source>Without a hedge account there is nothing to move margin from.</source>
        <translation>Sin cuenta de cobertura no hay de dónde mover margen.</translation>
    </message>
    <message>
        <source>The test system has no transfers between accounts.</source>
        <translation>El sistema de pruebas no tiene traspasos entre cuentas.</translation>
    </message>
    <message>
        <source>The key fits. Now name the two accounts as the exchange does; they are two different ones.</source>
        <translation>La clave sirve. Ahora nombre las dos cuentas como lo hace la bolsa; son dos distintas.</translation>
    </message>
    <message>
        <source>The key fits; margin can be moved.</source>
        <translation>La clave sirve; se puede mover margen.</translation>
    </message>
    <message>
        <source>Where liquidation is near, margin in the protected account is what moves it away. With a key of the main account that may make internal transfers, and neither trade nor withdraw, Ballast moves it from the hedge account by itself while it is armed, within limits of its own. It never moves money the other way.</source>
        <translation>Cuando la liquidación está cerca, lo que la aleja es el margen en la cuenta protegida. Con una clave de la cuenta principal que pueda hacer traspasos internos, y ni operar ni retirar, Ballast lo mueve por sí solo desde la cuenta de cobertura mientras está armado, dentro de límites propios. Nunca mueve dinero en sentido contrario.</translation>
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
        <translation>Liq. cobertura</translation>
    </message>
    <message>
        <source>Move %1 by</source>
        <translation>Mover %1 antes</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Who dies first: not worked out yet</source>
        <translation>Qué se liquida primero: aún sin calcular</translation>
    </message>
    <message>
        <source>Who dies first? Working it out …</source>
        <translation>¿Qué se liquida primero? Calculando …</translation>
    </message>
    <message>
        <source>What is left at each price, %1</source>
        <translation>Lo que queda a cada precio, %1</translation>
    </message>
    <message>
        <source>◀ Protected</source>
        <translation>◀ Protegida</translation>
    </message>
    <message>
        <source>Hedge ▶</source>
        <translation>Cobertura ▶</translation>
    </message>
    <message>
        <source>dies without %1</source>
        <translation>sin %1, liquidada</translation>
    </message>
    <message>
        <source>liquidated</source>
        <translation>liquidada</translation>
    </message>
    <message>
        <source>closed by the venue</source>
        <translation>cerrada por el exchange</translation>
    </message>
    <message>
        <source>At %1 (%2)
Protected account: %3
Hedge account: %4</source>
        <translation>A %1 (%2)
Cuenta protegida: %3
Cuenta de cobertura: %4</translation>
    </message>
    <message>
        <source>Margin to move by then: %1</source>
        <translation>Margen que mover para entonces: %1</translation>
    </message>
    <message>
        <source>Margin to move by then: %1; the market may be there sooner than a transfer</source>
        <translation>Margen que mover para entonces: %1; el mercado puede llegar ahí antes que una transferencia</translation>
    </message>
</context>
<context>
    <name>ballast::ui::LimitsPage</name>
    <message>
        <source>Hard limits: checked last, before an order leaves. No strategy and no override can pass them. The values here are the defaults; tighten them to your account.</source>
        <translation>Límites estrictos: se comprueban en último lugar, antes de que salga una orden. Ninguna estrategia ni ajuste manual puede superarlos. Los valores de aquí son los predeterminados; ajústelos más a su cuenta.</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>Valores por defecto</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
</context>
<context>
    <name>ballast::ui::LimitsPanel</name>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Acknowledge differences</source>
        <translation>Reconocer diferencias</translation>
    </message>
    <message>
        <source>The account is as it should be: go on from what it holds now</source>
        <translation>La cuenta está como debe: continuar desde lo que tiene ahora</translation>
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
        <translation>Espacios de trabajo</translation>
    </message>
    <message>
        <source>Ballast is armed</source>
        <translation>Ballast está armado</translation>
    </message>
    <message>
        <source>Ballast is adjusting the hedge. If it ends, resting orders are cancelled, the hedge stays as it is, and nobody looks after it.</source>
        <translation>Ballast está ajustando la cobertura. Si se cierra, se cancelan las órdenes abiertas, la cobertura queda como está y nadie se ocupa de ella.</translation>
    </message>
    <message>
        <source>Keep it running in the tray</source>
        <translation>Seguir en la bandeja del sistema</translation>
    </message>
    <message>
        <source>End Ballast</source>
        <translation>Cerrar Ballast</translation>
    </message>
    <message>
        <source>&amp;Arm</source>
        <translation>&amp;Armar</translation>
    </message>
    <message>
        <source>Let Ballast send hedge orders</source>
        <translation>Permite que Ballast envíe órdenes de cobertura</translation>
    </message>
    <message>
        <source>&amp;Disarm</source>
        <translation>&amp;Desarmar</translation>
    </message>
    <message>
        <source>Stop sending hedge orders; resting orders and the hedge stay</source>
        <translation>Deja de enviar órdenes de cobertura; las órdenes abiertas y la cobertura se mantienen</translation>
    </message>
    <message>
        <source>&amp;Pause new hedge orders</source>
        <translation>&amp;Pausar nuevas órdenes de cobertura</translation>
    </message>
    <message>
        <source>Does not cancel resting orders, close the hedge, or touch the protected account</source>
        <translation>No cancela órdenes abiertas, no cierra la cobertura ni toca la cuenta protegida</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>End the pause; Ballast may send hedge orders again if it is armed</source>
        <translation>Termina la pausa; si está armado, Ballast puede volver a enviar órdenes de cobertura</translation>
    </message>
    <message>
        <source>&amp;Cancel hedge orders</source>
        <translation>&amp;Cancelar órdenes de cobertura</translation>
    </message>
    <message>
        <source>Pauses and cancels resting orders; does not close the hedge or touch the protected account</source>
        <translation>Pausa y cancela las órdenes abiertas; no cierra la cobertura ni toca la cuenta protegida</translation>
    </message>
    <message>
        <source>&amp;Flatten hedge…</source>
        <translation>C&amp;errar cobertura…</translation>
    </message>
    <message>
        <source>Pauses, cancels and closes the hedge; does not touch the protected account, which is then unhedged</source>
        <translation>Pausa, cancela y cierra la cobertura; no toca la cuenta protegida, que queda entonces sin cobertura</translation>
    </message>
    <message>
        <source>Ac&amp;knowledge differences</source>
        <translation>&amp;Reconocer diferencias</translation>
    </message>
    <message>
        <source>The hedge account is as it should be, whatever the last session left: go on from there</source>
        <translation>La cuenta de cobertura está como debe, sea lo que sea que dejó la última sesión: continuar desde ahí</translation>
    </message>
    <message>
        <source>&amp;Override…</source>
        <translation>Ajuste &amp;manual…</translation>
    </message>
    <message>
        <source>Set the hedge ratio or a parameter by hand</source>
        <translation>Fija manualmente el ratio de cobertura o un parámetro</translation>
    </message>
    <message>
        <source>&amp;Back to automatic</source>
        <translation>&amp;Volver a automático</translation>
    </message>
    <message>
        <source>End every manual override now</source>
        <translation>Termina ahora todos los ajustes manuales</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>Tema &amp;oscuro</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>Tema &amp;claro</translation>
    </message>
    <message>
        <source>Gain green, loss red</source>
        <translation>Ganancia verde, pérdida roja</translation>
    </message>
    <message>
        <source>Gain red, loss green</source>
        <translation>Ganancia roja, pérdida verde</translation>
    </message>
    <message>
        <source>Gain blue, loss orange</source>
        <translation>Ganancia azul, pérdida naranja</translation>
    </message>
    <message>
        <source>Times in &amp;UTC</source>
        <translation>Horas en &amp;UTC</translation>
    </message>
    <message>
        <source>Times in local &amp;zone</source>
        <translation>Horas en &amp;zona local</translation>
    </message>
    <message>
        <source>A&amp;lerts…</source>
        <translation>A&amp;lertas…</translation>
    </message>
    <message>
        <source>What becomes an alert, how loud, and who is told</source>
        <translation>Qué pasa a ser alerta, con qué volumen y a quién se avisa</translation>
    </message>
    <message>
        <source>&amp;Start with the desktop</source>
        <translation>&amp;Iniciar con el escritorio</translation>
    </message>
    <message>
        <source>Open Ballast when you log in</source>
        <translation>Abre Ballast al iniciar su sesión</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Loc&amp;k layout</source>
        <translation>&amp;Bloquear disposición</translation>
    </message>
    <message>
        <source>Panels can&apos;t be moved, floated or closed by accident</source>
        <translation>Los paneles no se pueden mover, desacoplar ni cerrar por accidente</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Restablecer disposición</translation>
    </message>
    <message>
        <source>Put every panel back where it was at first</source>
        <translation>Devuelve cada panel a su lugar inicial</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pantalla co&amp;mpleta</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Usa toda la pantalla</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>Buscar un &amp;comando…</translation>
    </message>
    <message>
        <source>Every command, panel and parameter by a few letters</source>
        <translation>Todos los comandos, paneles y parámetros con unas pocas letras</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>C&amp;onfiguración…</translation>
    </message>
    <message>
        <source>Language, theme, colours, scale, times</source>
        <translation>Idioma, tema, colores, escala, horas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>What each figure is, its unit and its source</source>
        <translation>Qué es cada cifra, su unidad y su fuente</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>What each key does</source>
        <translation>Qué hace cada tecla</translation>
    </message>
    <message>
        <source>&amp;Signs and units</source>
        <translation>&amp;Signos y unidades</translation>
    </message>
    <message>
        <source>How to read the numbers</source>
        <translation>Cómo leer los números</translation>
    </message>
    <message>
        <source>&amp;About Ballast</source>
        <translation>&amp;Acerca de Ballast</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Versión y licencia</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close the window; the hedge position stays as it is</source>
        <translation>Cierra la ventana; la posición de cobertura queda como está</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Trading</source>
        <translation>&amp;Operativa</translation>
    </message>
    <message>
        <source>&amp;Strategy</source>
        <translation>&amp;Estrategia</translation>
    </message>
    <message>
        <source>&amp;Kill switch</source>
        <translation>&amp;Parada de emergencia</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Paneles</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Co&amp;lores</translation>
    </message>
    <message>
        <source>Set &amp;up an account…</source>
        <translation>Configurar &amp;una cuenta…</translation>
    </message>
    <message>
        <source>Exchange, keys, limits: step by step, and nothing is kept before the end</source>
        <translation>Exchange, claves, límites: paso a paso, y nada se guarda antes del final</translation>
    </message>
    <message>
        <source>Change &amp;mode…</source>
        <translation>Cambiar de &amp;modo…</translation>
    </message>
    <message>
        <source>Demo, Observe, Paper, Testnet, Live: what each has shown, and what is missing</source>
        <translation>Demo, Observación, Paper, Testnet, Real: qué ha demostrado cada uno y qué falta</translation>
    </message>
    <message>
        <source>One mode &amp;down</source>
        <translation>&amp;Bajar un modo</translation>
    </message>
    <message>
        <source>Ends the session and starts the next lower mode that is open</source>
        <translation>Termina la sesión e inicia el modo inferior más próximo que esté abierto</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Show and raise this panel</source>
        <translation>Mostrar este panel y traerlo al frente</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
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
        <translation>Cada modo abre el siguiente por lo que ha demostrado. Bajar un paso siempre es libre, con un clic.</translation>
    </message>
    <message>
        <source>No account is set up for it.</source>
        <translation>No hay ninguna cuenta configurada para él.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurar…</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Passphrase of the sealed file</source>
        <translation>Frase de contraseña del archivo cifrado</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Escriba: %1</translation>
    </message>
    <message>
        <source>Confirmation, letter by letter</source>
        <translation>Confirmación, letra por letra</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Iniciar de nuevo</translation>
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
        <translation>Empiece en pequeño: cada modo abre el siguiente por lo que ha demostrado. Bajar un paso siempre es libre.</translation>
    </message>
    <message>
        <source>“Finish” keeps the keys and the account, ends what runs now, and starts. Nothing has been kept so far.</source>
        <translation>“Finalizar” guarda las claves y la cuenta, termina lo que está en marcha e inicia. Hasta ahora no se ha guardado nada.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada todavía</translation>
    </message>
    <message>
        <source>Only keep the account; what runs now goes on.</source>
        <translation>Solo guardar la cuenta; lo que está en marcha continúa.</translation>
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
        <translation>Vista previa del informe</translation>
    </message>
</context>
<context>
    <name>ballast::ui::ParameterPanel</name>
    <message>
        <source>Hedge ratio</source>
        <translation>Ratio de cobertura</translation>
    </message>
    <message>
        <source>Your own target, instead of the strategy&apos;s; never beyond the maximum ratio.</source>
        <translation>Su propio objetivo, en lugar del de la estrategia; nunca por encima del ratio máximo.</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Ratio</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>Régimen</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Trading</source>
        <translation>Operativa</translation>
    </message>
    <message>
        <source>Hard limits</source>
        <translation>Límites estrictos</translation>
    </message>
    <message>
        <source>Weights of the composite strategy</source>
        <translation>Pesos de la estrategia compuesta</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Rango</translation>
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
        <translation>Cuánto dura</translation>
    </message>
    <message>
        <source>for 15 min</source>
        <translation>durante 15 min</translation>
    </message>
    <message>
        <source>for 1 h</source>
        <translation>durante 1 h</translation>
    </message>
    <message>
        <source>for 4 h</source>
        <translation>durante 4 h</translation>
    </message>
    <message>
        <source>for 24 h</source>
        <translation>durante 24 h</translation>
    </message>
    <message>
        <source>until cleared</source>
        <translation>hasta quitarlo</translation>
    </message>
    <message>
        <source>Reason, for the audit trail</source>
        <translation>Motivo, para el registro de auditoría</translation>
    </message>
    <message>
        <source>Apply by hand</source>
        <translation>Aplicar manualmente</translation>
    </message>
    <message>
        <source>Back to automatic  (F9)</source>
        <translation>Volver a automático  (F9)</translation>
    </message>
    <message>
        <source>End every manual override now</source>
        <translation>Termina ahora todos los ajustes manuales</translation>
    </message>
    <message>
        <source>By hand since %1, %2. %3</source>
        <translation>Manual desde %1, %2. %3</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historial…</translation>
    </message>
    <message>
        <source>What was set by hand in this session, and when it ended</source>
        <translation>Lo que se fijó manualmente en esta sesión y cuándo terminó</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Fijado manualmente</translation>
    </message>
    <message>
        <source>Of this session, newest first. What overrides cost or earned is in the review of the week.</source>
        <translation>De esta sesión, lo más reciente primero. Lo que costaron o ganaron los ajustes manuales está en la revisión de la semana.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
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
        <translation>Los valores automáticos surten efecto de inmediato. Los valores fijados manualmente siguen vigentes hasta que terminen.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Estrategia</translation>
    </message>
    <message>
        <source>These values are in force already: nothing would change.</source>
        <translation>Estos valores ya están vigentes: no cambiaría nada.</translation>
    </message>
</context>
<context>
    <name>ballast::ui::PlacePage</name>
    <message>
        <source>Where is the account that you want to protect? You can set up one of each; everything can be tried on the simulated exchange first.</source>
        <translation>¿Dónde está la cuenta que quiere proteger? Puede configurar una de cada; todo se puede probar primero en el exchange simulado.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Address of the simulated exchange</source>
        <translation>Dirección del exchange simulado</translation>
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
        <translation>cobertura</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>protegida</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>cruzado</translation>
    </message>
    <message>
        <source>isolated</source>
        <translation>aislado</translation>
    </message>
    <message>
        <source>No open position. Ballast starts to hedge when the protected account holds one.</source>
        <translation>No hay posiciones abiertas. Ballast empieza a cubrir cuando la cuenta protegida tenga una.</translation>
    </message>
</context>
<context>
    <name>ballast::ui::PreviewBox</name>
    <message>
        <source>preview</source>
        <translation>vista previa</translation>
    </message>
    <message>
        <source>Target %1 (now %2) · order %3 · net %4</source>
        <translation>Objetivo %1 (ahora %2) · orden %3 · neto %4</translation>
    </message>
    <message>
        <source>Liquidation of the hedge account: %1 → %2. Of the protected one: %3; a hedge does not move it.</source>
        <translation>Liquidación de la cuenta de cobertura: %1 → %2. De la protegida: %3; una cobertura no la desplaza.</translation>
    </message>
</context>
<context>
    <name>ballast::ui::ReportPanel</name>
    <message>
        <source>The year %1</source>
        <translation>El año %1</translation>
    </message>
    <message>
        <source>Make it anew</source>
        <translation>Hacerla de nuevo</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Guardar …</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>Informe mensual</translation>
    </message>
    <message>
        <source>There is no database to report of in this session.</source>
        <translation>En esta sesión no hay ninguna base de datos sobre la que informar.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Whose month it is, and the times of the report. The files for machines are in UTC always.</source>
        <translation>De quién es el mes, y las horas del informe. Los archivos para máquinas están siempre en UTC.</translation>
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
        <translation>Libro de cálculo (XLSX)</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>Archivos CSV</translation>
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
        <translation>Carpeta para los archivos CSV</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>The report is made when it is first looked at …</source>
        <translation>El informe se crea cuando se mira por primera vez …</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet. Let a session run for some minutes.</source>
        <translation>Aún no se ha registrado nada. Deje que una sesión funcione unos minutos.</translation>
    </message>
    <message>
        <source>Reading the month …</source>
        <translation>Leyendo el mes …</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in %1</source>
        <translation>
            <numerusform>%n archivo guardado en %1</numerusform>
            <numerusform>%n archivos guardados en %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ballast::ui::ReviewPanel</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Make it anew</source>
        <translation>Hacerla de nuevo</translation>
    </message>
    <message>
        <source>Sign this review</source>
        <translation>Firmar esta revisión</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>There is no database to review in this session.</source>
        <translation>En esta sesión no hay base de datos que revisar.</translation>
    </message>
    <message>
        <source>Before you sign</source>
        <translation>Antes de firmar</translation>
    </message>
    <message>
        <source>Written into the audit trail, with the time. Nothing else changes.</source>
        <translation>Se escribe en el registro de auditoría, con la hora. Nada más cambia.</translation>
    </message>
    <message>
        <source>The review is made when it is first looked at …</source>
        <translation>La revisión se hace cuando se mira por primera vez …</translation>
    </message>
    <message>
        <source>Reading the history, and replaying it without your overrides …</source>
        <translation>Leyendo el historial y reproduciéndolo sin sus ajustes manuales …</translation>
    </message>
    <message>
        <source>Last signed %1.</source>
        <translation>Última firma: %1.</translation>
    </message>
    <message>
        <source>Never signed.</source>
        <translation>Nunca firmada.</translation>
    </message>
    <message>
        <source>Signed just now. The next review is due in a week.</source>
        <translation>Firmada ahora mismo. La próxima revisión toca en una semana.</translation>
    </message>
    <message>
        <source>A review is due.</source>
        <translation>Toca una revisión.</translation>
    </message>
    <message>
        <source>look: </source>
        <translation>mire: </translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmada</translation>
    </message>
</context>
<context>
    <name>ballast::ui::RiskPanel</name>
    <message>
        <source>Losses</source>
        <translation>Pérdidas</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Who dies first, by price</source>
        <translation>Qué se liquida primero, por precio</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>Calculando …</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Escalera</translation>
    </message>
    <message>
        <source>What is left of each account at each price</source>
        <translation>Lo que queda de cada cuenta a cada precio</translation>
    </message>
    <message>
        <source>What jumps, past days and the worst days would cost</source>
        <translation>Lo que costarían los saltos, los días pasados y los peores días</translation>
    </message>
    <message>
        <source>Who dies first? Working it out …</source>
        <translation>¿Qué se liquida primero? Calculando …</translation>
    </message>
    <message>
        <source>Who dies first? %1</source>
        <translation>¿Qué se liquida primero? %1</translation>
    </message>
</context>
<context>
    <name>ballast::ui::SessionBar</name>
    <message>
        <source>Back to the demo</source>
        <translation>Volver a la demo</translation>
    </message>
    <message>
        <source>Mode…</source>
        <translation>Modo…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
</context>
<context>
    <name>ballast::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
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
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Gain and loss</source>
        <translation>Ganancia y pérdida</translation>
    </message>
    <message>
        <source>Green and red</source>
        <translation>Verde y rojo</translation>
    </message>
    <message>
        <source>Red and green</source>
        <translation>Rojo y verde</translation>
    </message>
    <message>
        <source>Blue and orange (colour-blind safe)</source>
        <translation>Azul y naranja (apto para daltónicos)</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>UTC, as exchanges use it</source>
        <translation>UTC, como en los exchanges</translation>
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
        <translation>Se suma a la escala de la pantalla; se aplica en el próximo inicio.</translation>
    </message>
    <message>
        <source>%1 times a second</source>
        <translation>%1 veces por segundo</translation>
    </message>
    <message>
        <source>Figures refresh</source>
        <translation>Actualización de cifras</translation>
    </message>
    <message>
        <source>Before a preset or a parameter set replaces values</source>
        <translation>Antes de que un perfil o un conjunto de parámetros sustituya valores</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Real trading and flattening are always confirmed.</source>
        <translation>Las operaciones reales y el cierre de la cobertura siempre se confirman.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>History, orders and decisions; never a key.</source>
        <translation>Historial, órdenes y decisiones; nunca una clave.</translation>
    </message>
</context>
<context>
    <name>ballast::ui::SetupWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Set up an account</source>
        <translation>Configurar una cuenta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Finalizar</translation>
    </message>
</context>
<context>
    <name>ballast::ui::StoragePage</name>
    <message>
        <source>The desktop&apos;s key store</source>
        <translation>El almacén de claves del escritorio</translation>
    </message>
    <message>
        <source>A sealed file</source>
        <translation>Un archivo cifrado</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Repetir frase de contraseña</translation>
    </message>
    <message>
        <source>Path of the sealed file</source>
        <translation>Ruta del archivo cifrado</translation>
    </message>
    <message>
        <source>The keys are kept in one place only, and never shown again: not in the database, the settings, a log or a report.</source>
        <translation>Las claves se guardan en un solo lugar y nunca vuelven a mostrarse: ni en la base de datos, ni en la configuración, ni en un registro, ni en un informe.</translation>
    </message>
    <message>
        <source>For computers where no key store runs. A passphrase seals it; without the passphrase nobody can open it, you neither. It is asked for at each start of a session.</source>
        <translation>Para equipos donde no hay un almacén de claves. Una frase de contraseña lo cifra; sin ella nadie puede abrirlo, usted tampoco. Se pide en cada inicio de una sesión.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Sealed file</source>
        <translation>Archivo cifrado</translation>
    </message>
    <message>
        <source>Where the keys are kept</source>
        <translation>Dónde se guardan las claves</translation>
    </message>
    <message>
        <source>Looking for a key store…</source>
        <translation>Buscando un almacén de claves…</translation>
    </message>
    <message>
        <source>Unlocked with your login; Secret Service or KWallet.</source>
        <translation>Se desbloquea con su inicio de sesión; Secret Service o KWallet.</translation>
    </message>
    <message>
        <source>The passphrase needs at least %1 characters.</source>
        <translation>La frase de contraseña necesita al menos %1 caracteres.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Las dos frases de contraseña difieren.</translation>
    </message>
</context>
<context>
    <name>ballast::ui::StrategyMenu</name>
    <message>
        <source>&amp;Presets</source>
        <translation>&amp;Perfiles</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>Perfil %1</translation>
    </message>
    <message>
        <source>Parameter sets (*.json)</source>
        <translation>Conjuntos de parámetros (*.json)</translation>
    </message>
    <message>
        <source>&amp;Import parameters…</source>
        <translation>&amp;Importar parámetros…</translation>
    </message>
    <message>
        <source>Import parameters</source>
        <translation>Importar parámetros</translation>
    </message>
    <message>
        <source>Strategy and values from a file; what would change is shown first</source>
        <translation>Estrategia y valores de un archivo; primero se muestra qué cambiaría</translation>
    </message>
    <message>
        <source>&amp;Export parameters…</source>
        <translation>&amp;Exportar parámetros…</translation>
    </message>
    <message>
        <source>Export parameters</source>
        <translation>Exportar parámetros</translation>
    </message>
    <message>
        <source>Strategy and every automatic value, to a file</source>
        <translation>Estrategia y todos los valores automáticos, a un archivo</translation>
    </message>
    <message>
        <source>Parameter set %1</source>
        <translation>Conjunto de parámetros %1</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>No se hizo</translation>
    </message>
</context>
<context>
    <name>ballast::ui::TimeChart</name>
    <message>
        <source>O</source>
        <translation>Ap</translation>
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
        <translation>C</translation>
    </message>
</context>
<context>
    <name>ballast::ui::Tray</name>
    <message>
        <source>Show Ballast</source>
        <translation>Mostrar Ballast</translation>
    </message>
    <message>
        <source>Ballast · %1 · %2 · hedge ratio %3 · liquidation %4</source>
        <translation>Ballast · %1 · %2 · ratio de cobertura %3 · liquidación %4</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítica</translation>
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
        <translation>Abrir en Parámetros …</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>¿Y si…?</translation>
    </message>
    <message>
        <source>What if: nothing here is real</source>
        <translation>¿Y si…? Aquí nada es real</translation>
    </message>
    <message>
        <source>WHAT IF — NOTHING HERE IS REAL. No order is sent, no parameter is changed.</source>
        <translation>¿Y SI…? — AQUÍ NADA ES REAL. No se envía ninguna orden, no se cambia ningún parámetro.</translation>
    </message>
    <message>
        <source>Choose a move or another parameter, and calculate.</source>
        <translation>Elija un movimiento u otro parámetro, y calcule.</translation>
    </message>
    <message>
        <source>Move of the price, per cent</source>
        <translation>Movimiento del precio, por ciento</translation>
    </message>
    <message>
        <source>Time that the move takes</source>
        <translation>Tiempo que tarda el movimiento</translation>
    </message>
    <message>
        <source>in 5 minutes</source>
        <translation>en 5 minutos</translation>
    </message>
    <message>
        <source>in an hour</source>
        <translation>en una hora</translation>
    </message>
    <message>
        <source>in six hours</source>
        <translation>en seis horas</translation>
    </message>
    <message>
        <source>in a day</source>
        <translation>en un día</translation>
    </message>
    <message>
        <source>Strategy and parameters to start from</source>
        <translation>Estrategia y parámetros de partida</translation>
    </message>
    <message>
        <source>parameters in force</source>
        <translation>parámetros vigentes</translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation>perfil %1</translation>
    </message>
    <message>
        <source>Parameter to change</source>
        <translation>Parámetro que cambiar</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>nada más</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>Su valor</translation>
    </message>
    <message>
        <source>Shows this value in the editor of parameters. It is in force only once it is applied there.</source>
        <translation>Muestra este valor en el editor de parámetros. Solo está vigente una vez aplicado allí.</translation>
    </message>
    <message>
        <source>The price moves by</source>
        <translation>El precio se mueve</translation>
    </message>
    <message>
        <source>with</source>
        <translation>con</translation>
    </message>
    <message>
        <source>and</source>
        <translation>y</translation>
    </message>
    <message>
        <source>Nothing calculated yet *</source>
        <translation>Nada calculado aún *</translation>
    </message>
    <message>
        <source>no move</source>
        <translation>sin cambio</translation>
    </message>
    <message>
        <source>Not available in this session.</source>
        <translation>No disponible en esta sesión.</translation>
    </message>
    <message>
        <source>Replaying …</source>
        <translation>Reproduciendo …</translation>
    </message>
    <message>
        <source>The figures below are of other settings: calculate again.</source>
        <translation>Las cifras de abajo son de otra configuración: calcule de nuevo.</translation>
    </message>
    <message>
        <source>The market has moved on since: recalculate.</source>
        <translation>El mercado se ha movido desde entonces: recalcule.</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>A las %1.</translation>
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
        <translation>ahora</translation>
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
        <translation>/ día</translation>
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
        <translation>Vigilar</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
</context>
</TS>
