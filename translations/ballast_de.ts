<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Alerts</name>
    <message>
        <source>Every channel needs a name.</source>
        <translation>Jeder Kanal braucht einen Namen.</translation>
    </message>
    <message>
        <source>The folder of %1 can&apos;t be made.</source>
        <translation>Der Ordner von %1 lässt sich nicht anlegen.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 can&apos;t be removed.</source>
        <translation>%1 lässt sich nicht entfernen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>%1 lässt sich nicht schreiben: %2.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>Did nothing: %1.</source>
        <translation>Nichts getan: %1.</translation>
    </message>
    <message>
        <source>the engine is not armed</source>
        <translation>die Automatik ist nicht scharf</translation>
    </message>
    <message>
        <source>trading is paused</source>
        <translation>der Handel ist pausiert</translation>
    </message>
    <message>
        <source>this mode only observes</source>
        <translation>dieser Modus beobachtet nur</translation>
    </message>
    <message>
        <source>there is no position to protect</source>
        <translation>es gibt keine Position zu schützen</translation>
    </message>
    <message>
        <source>market data is %1 s old or was not read in full</source>
        <translation>die Marktdaten sind %1 s alt oder wurden nicht vollständig gelesen</translation>
    </message>
    <message>
        <source>market data has not arrived yet</source>
        <translation>es sind noch keine Marktdaten eingetroffen</translation>
    </message>
    <message>
        <source>account data is %1 s old or was not read in full</source>
        <translation>die Kontodaten sind %1 s alt oder wurden nicht vollständig gelesen</translation>
    </message>
    <message>
        <source>account data has not arrived yet</source>
        <translation>es sind noch keine Kontodaten eingetroffen</translation>
    </message>
    <message>
        <source>volatility is not known yet</source>
        <translation>die Volatilität ist noch nicht bekannt</translation>
    </message>
    <message>
        <source>there is no usable quote to trade against</source>
        <translation>es gibt keinen brauchbaren Kurs, zu dem gehandelt werden könnte</translation>
    </message>
    <message>
        <source>the last session is not accounted for yet</source>
        <translation>die letzte Sitzung ist noch nicht abgeglichen</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is too far from the exchange&apos;s; set it by a time server</source>
        <translation>die Uhr dieses Rechners weicht zu weit von der der Börse ab; stellen Sie sie nach einem Zeitserver</translation>
    </message>
    <message>
        <source>an order is still on its way</source>
        <translation>eine Order ist noch unterwegs</translation>
    </message>
    <message>
        <source>the last position change is not confirmed by the exchange yet</source>
        <translation>die letzte Positionsänderung ist von der Börse noch nicht bestätigt</translation>
    </message>
    <message>
        <source>the fate of an order is unknown and is being asked for</source>
        <translation>der Verbleib einer Order ist nicht bekannt und wird abgefragt</translation>
    </message>
    <message>
        <source>the ratio of %1 % is inside its band of %2 to %3 %</source>
        <translation>die Quote von %1 % liegt in ihrem Band von %2 bis %3 %</translation>
    </message>
    <message>
        <source>the cool-down since the last adjustment is running</source>
        <translation>die Abkühlzeit seit der letzten Anpassung läuft</translation>
    </message>
    <message>
        <source>the adjustment is smaller than the smallest trade</source>
        <translation>die Anpassung ist kleiner als der kleinste Trade</translation>
    </message>
    <message>
        <source>this month&apos;s cost budget is used up</source>
        <translation>das Kostenbudget dieses Monats ist aufgebraucht</translation>
    </message>
    <message>
        <source>today&apos;s cost budget is used up</source>
        <translation>das heutige Kostenbudget ist aufgebraucht</translation>
    </message>
    <message>
        <source>the hedge account has no free margin for more; transfer some to it</source>
        <translation>das Hedge-Konto hat keine freie Marge für mehr; buchen Sie welche dorthin um</translation>
    </message>
    <message>
        <source>a hard limit stands in the way</source>
        <translation>ein hartes Limit steht im Weg</translation>
    </message>
    <message>
        <source>someone else traded in the hedge account; resume to let Ballast go on from there</source>
        <translation>jemand anderes hat im Hedge-Konto gehandelt; setzen Sie fort, damit Ballast von dort weitermacht</translation>
    </message>
    <message>
        <source>Closed the hedge (buy %1): there is no position left to protect.</source>
        <translation>Hedge geschlossen (Kauf %1): es ist keine Position mehr zu schützen.</translation>
    </message>
    <message>
        <source>Closed the hedge (sell %1): there is no position left to protect.</source>
        <translation>Hedge geschlossen (Verkauf %1): es ist keine Position mehr zu schützen.</translation>
    </message>
    <message>
        <source>Increased the hedge from %1 % towards %2 % (buy %3, expected cost %4) because %5.</source>
        <translation>Hedge von %1 % in Richtung %2 % erhöht (Kauf %3, erwartete Kosten %4), denn %5.</translation>
    </message>
    <message>
        <source>Increased the hedge from %1 % towards %2 % (sell %3, expected cost %4) because %5.</source>
        <translation>Hedge von %1 % in Richtung %2 % erhöht (Verkauf %3, erwartete Kosten %4), denn %5.</translation>
    </message>
    <message>
        <source>Reduced the hedge from %1 % towards %2 % (buy %3, expected cost %4) because %5.</source>
        <translation>Hedge von %1 % in Richtung %2 % reduziert (Kauf %3, erwartete Kosten %4), denn %5.</translation>
    </message>
    <message>
        <source>Reduced the hedge from %1 % towards %2 % (sell %3, expected cost %4) because %5.</source>
        <translation>Hedge von %1 % in Richtung %2 % reduziert (Verkauf %3, erwartete Kosten %4), denn %5.</translation>
    </message>
    <message>
        <source>your manual ratio is in force</source>
        <translation>Ihre Quote von Hand gilt</translation>
    </message>
    <message>
        <source>liquidation is only %1 expected one-day moves away</source>
        <translation>die Liquidation ist nur %1 erwartete Tagesbewegungen entfernt</translation>
    </message>
    <message>
        <source>the position is too small, or its leverage too low, for a hedge to pay</source>
        <translation>die Position ist zu klein oder ihr Hebel zu niedrig, als dass ein Hedge sich lohnt</translation>
    </message>
    <message>
        <source>the hedge account can&apos;t safely carry more; transfer margin to it</source>
        <translation>das Hedge-Konto kann nicht sicher mehr tragen; buchen Sie Marge dorthin um</translation>
    </message>
    <message>
        <source>a stress move would cost more than the largest loss allowed</source>
        <translation>eine Stressbewegung würde mehr kosten als den größten erlaubten Verlust</translation>
    </message>
    <message>
        <source>the market goes sideways, where more hedge only costs</source>
        <translation>der Markt läuft seitwärts, wo mehr Hedge nur kostet</translation>
    </message>
    <message>
        <source>less would leave liquidation too likely</source>
        <translation>weniger würde eine Liquidation zu wahrscheinlich lassen</translation>
    </message>
    <message>
        <source>less would cost more than the loss budget in a stress move</source>
        <translation>weniger würde in einer Stressbewegung mehr kosten als das Verlustbudget</translation>
    </message>
    <message>
        <source>volatility of %1 % a year is above its target</source>
        <translation>die Volatilität von %1 % p. a. liegt über ihrem Ziel</translation>
    </message>
    <message>
        <source>funding makes part of the hedge dearer than the variance it takes away</source>
        <translation>das Funding macht einen Teil des Hedges teurer als die Varianz, die er wegnimmt</translation>
    </message>
    <message>
        <source>funding pays for the hedge</source>
        <translation>das Funding bezahlt den Hedge</translation>
    </message>
    <message>
        <source>that leaves the least variance</source>
        <translation>das lässt die geringste Varianz</translation>
    </message>
    <message>
        <source>the static ratio is in force</source>
        <translation>die feste Quote gilt</translation>
    </message>
    <message>
        <source>the market is calm at %1 % volatility a year</source>
        <translation>der Markt ist ruhig bei %1 % Volatilität p. a.</translation>
    </message>
    <message>
        <source>the market is normal at %1 % volatility a year</source>
        <translation>der Markt ist normal bei %1 % Volatilität p. a.</translation>
    </message>
    <message>
        <source>the market is turbulent at %1 % volatility a year</source>
        <translation>der Markt ist turbulent bei %1 % Volatilität p. a.</translation>
    </message>
    <message>
        <source>effective leverage of %1x raises the minimum</source>
        <translation>der effektive Hebel von %1x erhöht das Minimum</translation>
    </message>
    <message>
        <source>the minimum ratio applies</source>
        <translation>die Mindestquote gilt</translation>
    </message>
    <message>
        <source>the ratio leaving its band at %1 % (now %2 %)</source>
        <translation>die Quote verlässt ihr Band bei %1 % (jetzt %2 %)</translation>
    </message>
    <message>
        <source>volatility passing %1 % a year (now %2 %)</source>
        <translation>die Volatilität überschreitet %1 % p. a. (jetzt %2 %)</translation>
    </message>
    <message>
        <source>liquidation nearer than %1 expected one-day moves (now %2)</source>
        <translation>die Liquidation ist näher als %1 erwartete Tagesbewegungen (jetzt %2)</translation>
    </message>
    <message>
        <source>effective leverage passing %1x (now %2x)</source>
        <translation>der effektive Hebel überschreitet %1x (jetzt %2x)</translation>
    </message>
    <message>
        <source>The hedge is closed.</source>
        <translation>Der Hedge ist geschlossen.</translation>
    </message>
    <message>
        <source>Ballast stays paused until you resume.</source>
        <translation>Ballast bleibt pausiert, bis Sie fortsetzen.</translation>
    </message>
    <message>
        <source>The hedge account has no free margin left: its equity is %1. Transfer some to it, or raise the leverage set there.</source>
        <translation>Das Hedge-Konto hat keine freie Marge mehr: sein Eigenkapital ist %1. Buchen Sie welche dorthin um, oder erhöhen Sie den dort eingestellten Hebel.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on order size.</source>
        <translation>Eine Hedge-Order wurde vom Limit für die Ordergröße zurückgehalten.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on hedge position size.</source>
        <translation>Eine Hedge-Order wurde vom Limit für die Größe der Hedge-Position zurückgehalten.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on hedge ratio.</source>
        <translation>Eine Hedge-Order wurde vom Limit für die Hedge-Quote zurückgehalten.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on orders a minute.</source>
        <translation>Eine Hedge-Order wurde vom Limit für Orders pro Minute zurückgehalten.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on orders a day.</source>
        <translation>Eine Hedge-Order wurde vom Limit für Orders pro Tag zurückgehalten.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on cancels a minute.</source>
        <translation>Eine Hedge-Order wurde vom Limit für Stornos pro Minute zurückgehalten.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on notional a day.</source>
        <translation>Eine Hedge-Order wurde vom Limit für den Nominalwert pro Tag zurückgehalten.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on cost a day.</source>
        <translation>Eine Hedge-Order wurde vom Limit für die Kosten pro Tag zurückgehalten.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on price collar.</source>
        <translation>Eine Hedge-Order wurde vom Limit für die Preisgrenze zurückgehalten.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on data age.</source>
        <translation>Eine Hedge-Order wurde vom Limit für das Datenalter zurückgehalten.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on clock offset.</source>
        <translation>Eine Hedge-Order wurde vom Limit für die Uhrabweichung zurückgehalten.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on order form.</source>
        <translation>Eine Hedge-Order wurde vom Limit für die Orderform zurückgehalten.</translation>
    </message>
    <message>
        <source>Data is in order again; trading goes on.</source>
        <translation>Die Daten sind wieder in Ordnung; der Handel geht weiter.</translation>
    </message>
    <message>
        <source>Trading is suspended.</source>
        <translation>Der Handel ist ausgesetzt.</translation>
    </message>
    <message>
        <source>Liquidation of the protected position is %1 % away (%2 expected one-day moves). A hedge in another account does not move it: only added margin does.</source>
        <translation>Die Liquidation der geschützten Position ist %1 % entfernt (%2 erwartete Tagesbewegungen). Ein Hedge in einem anderen Konto verschiebt sie nicht: das tut nur zusätzliche Marge.</translation>
    </message>
    <message>
        <source>Liquidation is no longer near.</source>
        <translation>Die Liquidation ist nicht mehr nahe.</translation>
    </message>
    <message>
        <source>A manual override has ended; its automatic value is back in force.</source>
        <translation>Eine Vorgabe von Hand ist abgelaufen; ihr automatischer Wert gilt wieder.</translation>
    </message>
    <message>
        <source>The order book missed an update; it is being read again.</source>
        <translation>Dem Orderbuch fehlt eine Aktualisierung; es wird neu gelesen.</translation>
    </message>
    <message>
        <source>The basis of %1 is %2 deviations from its mean; the hedge is raised while that lasts.</source>
        <translation>Die Basis von %1 liegt %2 Abweichungen von ihrem Mittel; der Hedge ist erhöht, solange das anhält.</translation>
    </message>
    <message>
        <source>%1 no longer moves with %2 as it did (correlation %3 this week, %4 over two months); the hedge is raised while that lasts.</source>
        <translation>%1 bewegt sich nicht mehr mit %2 wie zuvor (Korrelation %3 diese Woche, %4 über zwei Monate); der Hedge ist erhöht, solange das anhält.</translation>
    </message>
    <message>
        <source>No order rests in the hedge account.</source>
        <translation>Im Hedge-Konto ist keine Order offen.</translation>
    </message>
    <message>
        <source>A protected position is gone: closed by hand, or by the exchange. Reading the account again.</source>
        <translation>Eine geschützte Position ist weg: von Hand geschlossen oder von der Börse. Das Konto wird neu gelesen.</translation>
    </message>
    <message>
        <source>The hedge account holds a position that is not the hedge (%1); its margin is not free for the hedge. Close it, or keep that account for Ballast alone.</source>
        <translation>Das Hedge-Konto hält eine Position, die nicht der Hedge ist (%1); ihre Marge ist für den Hedge nicht frei. Schließen Sie sie, oder überlassen Sie dieses Konto Ballast allein.</translation>
    </message>
    <message>
        <source>Ballast holds still; resume to let it go on from there.</source>
        <translation>Ballast hält still; setzen Sie fort, damit es von dort weitermacht.</translation>
    </message>
    <message>
        <source>The exchange has liquidated %1 %2 of the protected account.</source>
        <translation>Die Börse hat %1 %2 des geschützten Kontos liquidiert.</translation>
    </message>
    <message>
        <source>The exchange has liquidated %1 %2 of the hedge account.</source>
        <translation>Die Börse hat %1 %2 des Hedge-Kontos liquidiert.</translation>
    </message>
    <message>
        <source>The exchange has auto-deleveraged %1 %2 of the protected account.</source>
        <translation>Die Börse hat %1 %2 des geschützten Kontos per Auto-Deleveraging abgebaut.</translation>
    </message>
    <message>
        <source>The exchange has auto-deleveraged %1 %2 of the hedge account.</source>
        <translation>Die Börse hat %1 %2 des Hedge-Kontos per Auto-Deleveraging abgebaut.</translation>
    </message>
    <message>
        <source>The exchange has settled %1 %2 of the protected account.</source>
        <translation>Die Börse hat %1 %2 des geschützten Kontos abgerechnet.</translation>
    </message>
    <message>
        <source>The exchange has settled %1 %2 of the hedge account.</source>
        <translation>Die Börse hat %1 %2 des Hedge-Kontos abgerechnet.</translation>
    </message>
    <message>
        <source>An order that Ballast did not send rests in the hedge account (%1); cancel it, or keep that account for Ballast alone.</source>
        <translation>Im Hedge-Konto ist eine Order offen, die Ballast nicht gesendet hat (%1); stornieren Sie sie, oder überlassen Sie dieses Konto Ballast allein.</translation>
    </message>
    <message>
        <source>The exchange refused a hedge order (code %1); next attempt in %2 s.</source>
        <translation>Die Börse lehnte eine Hedge-Order ab (Code %1); nächster Versuch in %2 s.</translation>
    </message>
    <message>
        <source>A hedge order never reached the exchange; next attempt in %1 s.</source>
        <translation>Eine Hedge-Order hat die Börse nie erreicht; nächster Versuch in %1 s.</translation>
    </message>
    <message>
        <source>No answer to a hedge order: its fate is being asked for, and nothing is sent until it is known.</source>
        <translation>Keine Antwort auf eine Hedge-Order: ihr Verbleib wird abgefragt, und nichts wird gesendet, bis er bekannt ist.</translation>
    </message>
    <message>
        <source>Somebody else traded in the hedge account: bought %1 at %2.</source>
        <translation>Jemand anderes hat im Hedge-Konto gehandelt: %1 gekauft zu %2.</translation>
    </message>
    <message>
        <source>Somebody else traded in the hedge account: sold %1 at %2.</source>
        <translation>Jemand anderes hat im Hedge-Konto gehandelt: %1 verkauft zu %2.</translation>
    </message>
    <message>
        <source>Margin call on the protected account: add margin or reduce the position.</source>
        <translation>Margin Call im geschützten Konto: fügen Sie Marge hinzu oder verkleinern Sie die Position.</translation>
    </message>
    <message>
        <source>Margin call on the hedge account: add margin or reduce the position.</source>
        <translation>Margin Call im Hedge-Konto: fügen Sie Marge hinzu oder verkleinern Sie die Position.</translation>
    </message>
    <message>
        <source>The market feed was lost; reconnecting.</source>
        <translation>Der Markt-Feed ging verloren; er wird neu verbunden.</translation>
    </message>
    <message>
        <source>The market feed is connected.</source>
        <translation>Der Markt-Feed ist verbunden.</translation>
    </message>
    <message>
        <source>The hedge account&apos;s feed was lost; reconnecting.</source>
        <translation>Der Feed des Hedge-Kontos ging verloren; er wird neu verbunden.</translation>
    </message>
    <message>
        <source>The hedge account&apos;s feed is connected.</source>
        <translation>Der Feed des Hedge-Kontos ist verbunden.</translation>
    </message>
    <message>
        <source>The protected account&apos;s feed was lost; reconnecting.</source>
        <translation>Der Feed des geschützten Kontos ging verloren; er wird neu verbunden.</translation>
    </message>
    <message>
        <source>The protected account&apos;s feed is connected.</source>
        <translation>Der Feed des geschützten Kontos ist verbunden.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 s away from the exchange&apos;s; check its time synchronisation.</source>
        <translation>Die Uhr dieses Rechners weicht um %1 s von der der Börse ab; prüfen Sie seine Zeitsynchronisation.</translation>
    </message>
    <message>
        <source>The venue reports %1 as the liquidation price of %2 in %3; Ballast reckons %4. Plan with the nearer one, and check margin mode and collateral there.</source>
        <translation>Die Börse meldet %1 als Liquidationspreis von %2 im Konto %3; Ballast errechnet %4. Planen Sie mit dem näheren, und prüfen Sie dort Margenmodus und Sicherheiten.</translation>
    </message>
    <message>
        <source>The hedge position changed without an order of Ballast&apos;s: by hand, or by the exchange while it could not be heard.</source>
        <translation>Die Hedge-Position änderte sich ohne eine Order von Ballast: von Hand oder durch die Börse, während sie nicht zu hören war.</translation>
    </message>
    <message>
        <source>The computer slept or its clock jumped by %1 s; everything is being read again.</source>
        <translation>Der Rechner schlief, oder seine Uhr sprang um %1 s; alles wird neu gelesen.</translation>
    </message>
    <message>
        <source>The exchange has not confirmed yet that the hedge account&apos;s resting orders are gone; they are being cancelled again.</source>
        <translation>Die Börse hat noch nicht bestätigt, dass die offenen Orders des Hedge-Kontos weg sind; sie werden noch einmal storniert.</translation>
    </message>
    <message>
        <source>%1 order(s) of the last session have no known end; they are being asked for.</source>
        <translation>%1 Order(s) der letzten Sitzung haben kein bekanntes Ende; sie werden abgefragt.</translation>
    </message>
    <message>
        <source>The hedge account is as Ballast expects it.</source>
        <translation>Das Hedge-Konto ist, wie Ballast es erwartet.</translation>
    </message>
    <message>
        <source>Armed: Ballast adjusts the hedge by itself from now on.</source>
        <translation>Scharf: Ballast passt den Hedge ab jetzt selbst an.</translation>
    </message>
    <message>
        <source>Not done: %1.</source>
        <translation>Nicht ausgeführt: %1.</translation>
    </message>
    <message>
        <source>The differences are acknowledged; the hedge account counts as it is now.</source>
        <translation>Die Abweichungen sind bestätigt; das Hedge-Konto gilt, wie es jetzt ist.</translation>
    </message>
    <message>
        <source>Disarmed: Ballast watches, and sends nothing. The hedge stays as it is.</source>
        <translation>Entschärft: Ballast beobachtet und sendet nichts. Der Hedge bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Paused: no new hedge orders. Resting orders and the hedge stay.</source>
        <translation>Pausiert: keine neuen Hedge-Orders. Offene Orders und der Hedge bleiben.</translation>
    </message>
    <message>
        <source>Resumed.</source>
        <translation>Fortgesetzt.</translation>
    </message>
    <message>
        <source>Paused, and cancelling the hedge account&apos;s resting orders. The hedge stays.</source>
        <translation>Pausiert; die offenen Orders des Hedge-Kontos werden storniert. Der Hedge bleibt.</translation>
    </message>
    <message>
        <source>Paused, cancelling orders and closing the hedge. The protected account is not touched.</source>
        <translation>Pausiert; Orders werden storniert, und der Hedge wird geschlossen. Das geschützte Konto wird nicht berührt.</translation>
    </message>
    <message>
        <source>Manual ratio of %1 % in force.</source>
        <translation>Quote von Hand gültig: %1 %.</translation>
    </message>
    <message>
        <source>%1 set to %2 by hand.</source>
        <translation>%1 von Hand auf %2 gesetzt.</translation>
    </message>
    <message>
        <source>Back to automatic: every manual override is cleared.</source>
        <translation>Zurück zur Automatik: alle Vorgaben von Hand sind aufgehoben.</translation>
    </message>
    <message>
        <source>Strategy in force: %1.</source>
        <translation>Geltende Strategie: %1.</translation>
    </message>
    <message>
        <source>Preset in force: %1.</source>
        <translation>Geltendes Preset: %1.</translation>
    </message>
    <message>
        <source>Ballast ends: its resting order is being cancelled, the hedge stays as it is.</source>
        <translation>Ballast endet: seine offene Order wird storniert, der Hedge bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Ballast ends: no order of its own rests, the hedge stays as it is.</source>
        <translation>Ballast endet: keine eigene Order ist offen, der Hedge bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>No weekly review has been signed for %1 days. Open the review, see what has drifted, and sign it.</source>
        <translation>Seit %1 Tagen wurde keine Wochenprüfung unterschrieben. Öffnen Sie die Prüfung, sehen Sie, was sich verschoben hat, und unterschreiben Sie sie.</translation>
    </message>
    <message>
        <source>Closing the hedge.</source>
        <translation>Der Hedge wird geschlossen.</translation>
    </message>
    <message>
        <source>Paused by hand.</source>
        <translation>Von Hand pausiert.</translation>
    </message>
    <message>
        <source>Observe mode only watches.</source>
        <translation>Der Modus Beobachten sieht nur zu.</translation>
    </message>
    <message>
        <source>The hedge account is being compared with what Ballast knows of it.</source>
        <translation>Das Hedge-Konto wird mit dem verglichen, was Ballast davon weiß.</translation>
    </message>
    <message>
        <source>The hedge account differs from what Ballast knows.</source>
        <translation>Das Hedge-Konto weicht von dem ab, was Ballast weiß.</translation>
    </message>
    <message>
        <source>Not armed.</source>
        <translation>Nicht scharf.</translation>
    </message>
    <message>
        <source>There is no position to protect, so nothing would be traded.</source>
        <translation>Es gibt keine Position zu schützen, also würde nichts gehandelt.</translation>
    </message>
    <message>
        <source>The hedge is already inside the band of %1 to %2 %: no order.</source>
        <translation>Der Hedge liegt schon im Band von %1 bis %2 %: keine Order.</translation>
    </message>
    <message>
        <source>Would buy %1 %2 at a cost of about %3 %4.</source>
        <translation>Würde %1 %2 kaufen, Kosten etwa %3 %4.</translation>
    </message>
    <message>
        <source>Would sell %1 %2 at a cost of about %3 %4.</source>
        <translation>Würde %1 %2 verkaufen, Kosten etwa %3 %4.</translation>
    </message>
    <message>
        <source>The largest hedge position does not allow all of it.</source>
        <translation>Die größte Hedge-Position lässt nicht alles davon zu.</translation>
    </message>
    <message>
        <source>A manual ratio must lie between 0 and the maximum ratio.</source>
        <translation>Eine Quote von Hand muss zwischen 0 und der Höchstquote liegen.</translation>
    </message>
    <message>
        <source>The strategy is not known yet.</source>
        <translation>Die Strategie ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>What it trades off on the recent past is being measured.</source>
        <translation>Was er in der jüngsten Vergangenheit gebracht und gekostet hätte, wird gerade gemessen.</translation>
    </message>
    <message>
        <source>On the recent past, at %1: %2 activations and %3 orders a month, cost %4 % of the position a month, largest drawdown %5 %.</source>
        <translation>An der jüngsten Vergangenheit, bei %1: %2 Aktivierungen und %3 Orders pro Monat, Kosten %4 % der Position pro Monat, größter Drawdown %5 %.</translation>
    </message>
    <message>
        <source>The hedge account already holds %1 %2, which Ballast did not open; from now on it counts as hedge.</source>
        <translation>Das Hedge-Konto hält bereits %1 %2, die Ballast nicht eröffnet hat; das zählt ab jetzt als Hedge.</translation>
    </message>
    <message>
        <source>The hedge account holds %1 %2; when Ballast last ran it held %3, and its own trades since do not explain the difference.</source>
        <translation>Das Hedge-Konto hält %1 %2; als Ballast zuletzt lief, hielt es %3, und die eigenen Trades seither erklären den Unterschied nicht.</translation>
    </message>
    <message>
        <source>Somebody else traded in the hedge account on %1: buy %2 at %3.</source>
        <translation>Jemand anderes hat am %1 im Hedge-Konto gehandelt: Kauf %2 zu %3.</translation>
    </message>
    <message>
        <source>Somebody else traded in the hedge account on %1: sell %2 at %3.</source>
        <translation>Jemand anderes hat am %1 im Hedge-Konto gehandelt: Verkauf %2 zu %3.</translation>
    </message>
    <message>
        <source>An order that Ballast did not send rests in the hedge account: %1, buy %2.</source>
        <translation>Im Hedge-Konto ist eine Order offen, die Ballast nicht gesendet hat: %1, Kauf %2.</translation>
    </message>
    <message>
        <source>An order that Ballast did not send rests in the hedge account: %1, sell %2.</source>
        <translation>Im Hedge-Konto ist eine Order offen, die Ballast nicht gesendet hat: %1, Verkauf %2.</translation>
    </message>
    <message>
        <source>The hedge account holds a position that is not the hedge: %1; its margin is not free for the hedge.</source>
        <translation>Das Hedge-Konto hält eine Position, die nicht der Hedge ist: %1; ihre Marge ist für den Hedge nicht frei.</translation>
    </message>
    <message>
        <source>Observe mode never sends orders</source>
        <translation>Der Modus Beobachten sendet nie Orders</translation>
    </message>
    <message>
        <source>Observe mode never sends orders, nor cancels any</source>
        <translation>Der Modus Beobachten sendet nie Orders und storniert auch keine</translation>
    </message>
    <message>
        <source>switch to Paper or Demo to arm</source>
        <translation>wechseln Sie zu Paper oder Demo, um scharf zu schalten</translation>
    </message>
    <message>
        <source>cancel them at the exchange</source>
        <translation>stornieren Sie sie an der Börse</translation>
    </message>
    <message>
        <source>close the hedge at the exchange</source>
        <translation>schließen Sie den Hedge an der Börse</translation>
    </message>
    <message>
        <source>the hedge account has not been read yet</source>
        <translation>das Hedge-Konto wurde noch nicht gelesen</translation>
    </message>
    <message>
        <source>wait until it is connected</source>
        <translation>warten Sie, bis es verbunden ist</translation>
    </message>
    <message>
        <source>the hedge account differs from what Ballast knows</source>
        <translation>das Hedge-Konto weicht von dem ab, was Ballast weiß</translation>
    </message>
    <message>
        <source>read the differences and acknowledge them first</source>
        <translation>lesen Sie die Abweichungen, und bestätigen Sie sie zuerst</translation>
    </message>
    <message>
        <source>there is no difference to acknowledge</source>
        <translation>es gibt keine Abweichung zu bestätigen</translation>
    </message>
    <message>
        <source>there is no strategy &apos;%1&apos;</source>
        <translation>es gibt keine Strategie „%1“</translation>
    </message>
    <message>
        <source>choose one of the list of strategies</source>
        <translation>wählen Sie eine aus der Liste der Strategien</translation>
    </message>
    <message>
        <source>there is no preset &apos;%1&apos;</source>
        <translation>es gibt kein Preset „%1“</translation>
    </message>
    <message>
        <source>choose one of the list of presets</source>
        <translation>wählen Sie eines aus der Liste der Presets</translation>
    </message>
    <message>
        <source>the signal dial can&apos;t be measured yet</source>
        <translation>der Signalregler lässt sich noch nicht ausmessen</translation>
    </message>
    <message>
        <source>wait until a protected position and 30 days of history are there</source>
        <translation>warten Sie, bis eine geschützte Position und 30 Tage Verlauf da sind</translation>
    </message>
    <message>
        <source>%1 can&apos;t be %2</source>
        <translation>%1 kann nicht %2 sein</translation>
    </message>
    <message>
        <source>choose from %1 to %2</source>
        <translation>wählen Sie von %1 bis %2</translation>
    </message>
    <message>
        <source>%1 is above %2</source>
        <translation>%1 liegt über %2</translation>
    </message>
    <message>
        <source>lower the first or raise the second</source>
        <translation>senken Sie den ersten Wert, oder erhöhen Sie den zweiten</translation>
    </message>
    <message>
        <source>%1 is not open yet: %2</source>
        <translation>%1 ist noch nicht offen: %2</translation>
    </message>
    <message>
        <source>%1 has run on %2 of %3 days</source>
        <translation>%1 lief an %2 von %3 Tagen</translation>
    </message>
    <message>
        <source>%1 has made %2 of %3 decisions</source>
        <translation>%1 traf %2 von %3 Entscheidungen</translation>
    </message>
    <message>
        <source>%1 has met %2 differences between its books and the exchange&apos;s</source>
        <translation>%1 stieß auf %2 Abweichungen zwischen seinen Büchern und denen der Börse</translation>
    </message>
    <message>
        <source>run &apos;ballast %1&apos; until then</source>
        <translation>lassen Sie bis dahin den Modus %1 laufen</translation>
    </message>
    <message>
        <source>real trading was not confirmed</source>
        <translation>der echte Handel wurde nicht bestätigt</translation>
    </message>
    <message>
        <source>type exactly: %1</source>
        <translation>tippen Sie genau: %1</translation>
    </message>
    <message>
        <source>no account is set up for this mode</source>
        <translation>für diesen Modus ist kein Konto eingerichtet</translation>
    </message>
    <message>
        <source>set one up first</source>
        <translation>richten Sie zuerst eines ein</translation>
    </message>
    <message>
        <source>both accounts have the same key</source>
        <translation>beide Konten haben denselben Schlüssel</translation>
    </message>
    <message>
        <source>make a sub-account at the exchange, and a key of its own for the hedge</source>
        <translation>legen Sie an der Börse ein Unterkonto an, und für den Hedge einen eigenen Schlüssel</translation>
    </message>
    <message>
        <source>both keys belong to the same account</source>
        <translation>beide Schlüssel gehören zum selben Konto</translation>
    </message>
    <message>
        <source>the exchange did not show that the two keys belong to different accounts</source>
        <translation>die Börse hat nicht gezeigt, dass die beiden Schlüssel zu verschiedenen Konten gehören</translation>
    </message>
    <message>
        <source>nothing is traded until it does</source>
        <translation>bis dahin wird nichts gehandelt</translation>
    </message>
    <message>
        <source>the key may withdraw funds</source>
        <translation>der Schlüssel darf Geld auszahlen</translation>
    </message>
    <message>
        <source>make a key without that right; Ballast never needs it</source>
        <translation>erstellen Sie einen Schlüssel ohne dieses Recht; Ballast braucht es nie</translation>
    </message>
    <message>
        <source>the key of the protected account may trade</source>
        <translation>der Schlüssel des geschützten Kontos darf handeln</translation>
    </message>
    <message>
        <source>make a key that can only read</source>
        <translation>erstellen Sie einen Schlüssel, der nur lesen darf</translation>
    </message>
    <message>
        <source>the key of the hedge account may not trade futures</source>
        <translation>der Schlüssel des Hedge-Kontos darf keine Futures handeln</translation>
    </message>
    <message>
        <source>allow futures trading for it at the exchange</source>
        <translation>erlauben Sie ihm an der Börse den Handel mit Futures</translation>
    </message>
    <message>
        <source>the key of the protected account may not read</source>
        <translation>der Schlüssel des geschützten Kontos darf nicht lesen</translation>
    </message>
    <message>
        <source>the key of the hedge account may not read</source>
        <translation>der Schlüssel des Hedge-Kontos darf nicht lesen</translation>
    </message>
    <message>
        <source>allow reading for it at the exchange</source>
        <translation>erlauben Sie ihm an der Börse das Lesen</translation>
    </message>
    <message>
        <source>the exchange did not say what the key may do</source>
        <translation>die Börse sagte nicht, was der Schlüssel darf</translation>
    </message>
    <message>
        <source>the key is not used until it does</source>
        <translation>bis dahin wird der Schlüssel nicht genutzt</translation>
    </message>
    <message>
        <source>the exchange&apos;s balance can&apos;t be read: %1</source>
        <translation>das Guthaben der Börse lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>versuchen Sie es später noch einmal</translation>
    </message>
    <message>
        <source>the simulated exchange is reached on this computer only</source>
        <translation>die simulierte Börse ist nur auf diesem Rechner erreichbar</translation>
    </message>
    <message>
        <source>give an address like http://127.0.0.1:9470</source>
        <translation>geben Sie eine Adresse wie http://127.0.0.1:9470 an</translation>
    </message>
    <message>
        <source>account and market could not be read in time</source>
        <translation>Konto und Markt konnten nicht rechtzeitig gelesen werden</translation>
    </message>
    <message>
        <source>check the connection, and try again</source>
        <translation>prüfen Sie die Verbindung, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>no temporary folder can be made</source>
        <translation>es lässt sich kein temporärer Ordner anlegen</translation>
    </message>
    <message>
        <source>free some disk space or set TMPDIR</source>
        <translation>schaffen Sie Platz auf dem Datenträger, oder setzen Sie TMPDIR</translation>
    </message>
    <message>
        <source>the key or the secret of the protected account is missing</source>
        <translation>der Schlüssel oder das Secret des geschützten Kontos fehlt</translation>
    </message>
    <message>
        <source>the key or the secret of the hedge account is missing</source>
        <translation>der Schlüssel oder das Secret des Hedge-Kontos fehlt</translation>
    </message>
    <message>
        <source>enter both</source>
        <translation>geben Sie beide ein</translation>
    </message>
    <message>
        <source>this exchange can&apos;t be used yet</source>
        <translation>diese Börse lässt sich noch nicht nutzen</translation>
    </message>
    <message>
        <source>choose binance or simulated</source>
        <translation>wählen Sie binance oder simulated</translation>
    </message>
    <message>
        <source>the exchange does not list %1</source>
        <translation>die Börse führt %1 nicht</translation>
    </message>
    <message>
        <source>choose a symbol that it lists, like ETHUSDT</source>
        <translation>wählen Sie ein Symbol, das sie führt, etwa ETHUSDT</translation>
    </message>
    <message>
        <source>check the address of the exchange</source>
        <translation>prüfen Sie die Adresse der Börse</translation>
    </message>
    <message>
        <source>%1: no answer from the exchange (%2)</source>
        <translation>%1: keine Antwort von der Börse (%2)</translation>
    </message>
    <message>
        <source>%1: the answer broke off</source>
        <translation>%1: die Antwort brach ab</translation>
    </message>
    <message>
        <source>it is asked for again</source>
        <translation>es wird noch einmal abgefragt</translation>
    </message>
    <message>
        <source>it is being asked for</source>
        <translation>es wird gerade abgefragt</translation>
    </message>
    <message>
        <source>%1: held back by the exchange&apos;s rate limit</source>
        <translation>%1: vom Ratenlimit der Börse zurückgehalten</translation>
    </message>
    <message>
        <source>it is tried again later</source>
        <translation>es wird später noch einmal versucht</translation>
    </message>
    <message>
        <source>the key store does not answer</source>
        <translation>der Schlüsselspeicher antwortet nicht</translation>
    </message>
    <message>
        <source>unlock it, or use an encrypted file: --vault FILE</source>
        <translation>entsperren Sie ihn, oder nutzen Sie eine verschlüsselte Datei: --vault FILE</translation>
    </message>
    <message>
        <source>no key is held under the name &apos;%1&apos;</source>
        <translation>unter dem Namen „%1“ liegt kein Schlüssel</translation>
    </message>
    <message>
        <source>the passphrase is too short</source>
        <translation>die Passphrase ist zu kurz</translation>
    </message>
    <message>
        <source>choose one of at least %1 characters</source>
        <translation>wählen Sie eine mit mindestens %1 Zeichen</translation>
    </message>
    <message>
        <source>%1 is no vault of Ballast&apos;s</source>
        <translation>%1 ist keine versiegelte Datei von Ballast</translation>
    </message>
    <message>
        <source>choose another file</source>
        <translation>wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>the vault %1 can&apos;t be written: %2</source>
        <translation>die versiegelte Datei %1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>choose a folder that can be written; nothing was changed</source>
        <translation>wählen Sie einen beschreibbaren Ordner; es wurde nichts geändert</translation>
    </message>
    <message>
        <source>the vault %1 can&apos;t be read: %2</source>
        <translation>die versiegelte Datei %1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>check the file&apos;s permissions</source>
        <translation>prüfen Sie die Dateirechte</translation>
    </message>
    <message>
        <source>the list of accounts %1 can&apos;t be read</source>
        <translation>die Kontenliste %1 lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>remove the file, and set the accounts up again</source>
        <translation>entfernen Sie die Datei, und richten Sie die Konten noch einmal ein</translation>
    </message>
    <message>
        <source>the list of accounts %1 can&apos;t be written: %2</source>
        <translation>die Kontenliste %1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>free some disk space, or check the folder&apos;s permissions</source>
        <translation>schaffen Sie Platz auf dem Datenträger, oder prüfen Sie die Ordnerrechte</translation>
    </message>
    <message>
        <source>%1 is in use by another Ballast (process %2)</source>
        <translation>%1 wird von einem anderen Ballast genutzt (Prozess %2)</translation>
    </message>
    <message>
        <source>%1 is in use by another Ballast</source>
        <translation>%1 wird von einem anderen Ballast genutzt</translation>
    </message>
    <message>
        <source>close that one first, or choose another database with --db</source>
        <translation>schließen Sie zuerst jenes, oder wählen Sie mit --db eine andere Datenbank</translation>
    </message>
    <message>
        <source>the folder %1 can&apos;t be made</source>
        <translation>der Ordner %1 lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>choose a folder that can be written</source>
        <translation>wählen Sie einen beschreibbaren Ordner</translation>
    </message>
    <message>
        <source>there are too few candles yet</source>
        <translation>es gibt noch zu wenige Kerzen</translation>
    </message>
    <message>
        <source>wait until an hour of the market has been seen</source>
        <translation>warten Sie, bis eine Stunde des Marktes gesehen wurde</translation>
    </message>
    <message>
        <source>there is no protected position to look at</source>
        <translation>es gibt keine geschützte Position anzusehen</translation>
    </message>
    <message>
        <source>open one, or wait until the account has been read</source>
        <translation>eröffnen Sie eine, oder warten Sie, bis das Konto gelesen ist</translation>
    </message>
    <message>
        <source>the move is out of reach</source>
        <translation>die Bewegung ist außer Reichweite</translation>
    </message>
    <message>
        <source>choose one between -95 % and +500 %</source>
        <translation>wählen Sie eine zwischen -95 % und +500 %</translation>
    </message>
    <message>
        <source>there is nothing to review yet in %1</source>
        <translation>in %1 gibt es noch nichts zu prüfen</translation>
    </message>
    <message>
        <source>let a session run for some minutes first</source>
        <translation>lassen Sie zuerst einige Minuten eine Sitzung laufen</translation>
    </message>
    <message>
        <source>The position is opened %1 bars after the first with today&apos;s leverage and equity; the hedge account begins without a hedge.</source>
        <translation>Die Position wird %1 Kerzen nach der ersten mit heutigem Hebel und Eigenkapital eröffnet; das Hedge-Konto beginnt ohne Hedge.</translation>
    </message>
    <message>
        <source>Funding is not charged: no funding rates were given.</source>
        <translation>Funding wird nicht berechnet: es wurden keine Finanzierungsraten angegeben.</translation>
    </message>
    <message>
        <source>Funding: %1 settlements applied at their own times to the positions held then, at the bar&apos;s price; a position pays or receives its notional times the rate.</source>
        <translation>Funding: %1 Abrechnungen, je zu ihrer Zeit auf die dann gehaltenen Positionen angewandt, zum Preis der Kerze; eine Position zahlt oder erhält ihren Nominalwert mal die Rate.</translation>
    </message>
    <message>
        <source>The rates cover %1 to %2 only; outside, nothing is charged.</source>
        <translation>Die Raten decken nur %1 bis %2 ab; außerhalb wird nichts berechnet.</translation>
    </message>
    <message>
        <source>Transfers: none. The hedge lies in another account, so its gains do not move the protected liquidation price.</source>
        <translation>Umbuchungen: keine. Der Hedge liegt in einem anderen Konto, darum verschieben seine Gewinne den Liquidationspreis des geschützten nicht.</translation>
    </message>
    <message>
        <source>Transfers (%1): when less than %2 % of the liquidation distance at the opening is left in either account, margin is asked from the other one and arrives %3 later; only wallet money moves, and the giver keeps the whole opening distance for itself.</source>
        <translation>Umbuchungen (%1): ist in einem der Konten weniger als %2 % des Liquidationsabstands bei Eröffnung übrig, wird Marge vom anderen angefordert und trifft %3 später ein; nur Wallet-Geld wird bewegt, und das gebende Konto behält für sich den ganzen Abstand der Eröffnung.</translation>
    </message>
    <message>
        <source>Capital: %1 in the protected account and %2 in the hedge account, in both runs; without the hedge the second part lies idle.</source>
        <translation>Kapital: %1 im geschützten Konto und %2 im Hedge-Konto, in beiden Läufen; ohne den Hedge liegt der zweite Teil brach.</translation>
    </message>
    <message>
        <source>The position is opened at a bar&apos;s open without a fee and stays open; it is valued at the last close. A liquidated position is not opened again.</source>
        <translation>Die Position wird zur Eröffnung einer Kerze ohne Gebühr eröffnet und bleibt offen; bewertet wird sie zum letzten Schlusskurs. Eine liquidierte Position wird nicht neu eröffnet.</translation>
    </message>
    <message>
        <source>Within a bar: open, the extreme against the protected position, the other extreme, close. The bar&apos;s prices serve as last and mark price alike.</source>
        <translation>Innerhalb einer Kerze: Eröffnung, das Extrem gegen die geschützte Position, das andere Extrem, Schluss. Die Preise der Kerze gelten zugleich als letzter Preis und als Mark-Preis.</translation>
    </message>
    <message>
        <source>The engine sees every close; its orders fill whole at the next open (one bar of %1 later), unless that is beyond their limit price or behind a gap.</source>
        <translation>Die Automatik sieht jeden Schlusskurs; ihre Orders werden zur nächsten Eröffnung ganz ausgeführt (eine Kerze von %1 später), außer diese liegt jenseits ihres Limitpreises oder hinter einer Lücke.</translation>
    </message>
    <message>
        <source>Slippage: %1 bps of every fill plus %2 x volatility x sqrt(order / traded volume) of the bar before, at most %3 bps; quoted spread %4 bps.</source>
        <translation>Slippage: %1 bps jeder Ausführung plus %2 x Volatilität x Wurzel (Order / gehandeltes Volumen) der Kerze davor, höchstens %3 bps; quotierter Spread %4 bps.</translation>
    </message>
    <message>
        <source>Fees: taker %1 % of every fill; liquidation fee %2 % of the seized notional.</source>
        <translation>Gebühren: Taker %1 % jeder Ausführung; Liquidationsgebühr %2 % des eingezogenen Nominalwerts.</translation>
    </message>
    <message>
        <source>Liquidation: cross margin, the whole position at once at the first tick where equity is down to the tiered maintenance margin (%1 tiers, first rate %2 %); a debt is borne by the insurance fund.</source>
        <translation>Liquidation: Cross-Marge, die ganze Position auf einmal beim ersten Tick, bei dem das Eigenkapital auf die gestufte Erhaltungsmarge gefallen ist (%1 Stufen, erste Rate %2 %); eine Schuld trägt der Versicherungsfonds.</translation>
    </message>
    <message>
        <source>An order that adds to the hedge needs margin for %1x leverage; without it the order is refused.</source>
        <translation>Eine Order, die den Hedge vergrößert, braucht Marge für %1x Hebel; ohne sie wird die Order abgelehnt.</translation>
    </message>
    <message>
        <source>The engine starts without history and knows the volatility after 30 returns (%1): no hedge before.</source>
        <translation>Die Automatik startet ohne Verlauf und kennt die Volatilität nach 30 Renditen (%1): davor kein Hedge.</translation>
    </message>
    <message>
        <source>The first %1 bars only tell the engine the volatility; the position is opened after them.</source>
        <translation>Die ersten %1 Kerzen geben der Automatik nur die Volatilität; die Position wird danach eröffnet.</translation>
    </message>
    <message>
        <source>The volatility half-life is raised to 12 bars (%1).</source>
        <translation>Die Halbwertszeit der Volatilität ist auf 12 Kerzen erhöht (%1).</translation>
    </message>
    <message>
        <source>Forecast and regime models are learnt anew every %1 from the bars seen so far, once there are %2 days of them; before that the present estimate and the thresholds stand in.</source>
        <translation>Prognose- und Regimemodelle werden alle %1 neu gelernt, aus den bis dahin gesehenen Kerzen, sobald sie %2 Tage umfassen; davor treten die jetzige Schätzung und die Schwellen an ihre Stelle.</translation>
    </message>
    <message>
        <source>%1 gaps in the data (%2 missing in all): positions are carried through them, orders that wait are dropped, and a price that jumped past a liquidation level liquidates at the first price after.</source>
        <translation>%1 Lücken in den Daten (insgesamt fehlen %2): Positionen werden durch sie hindurch gehalten, wartende Orders verworfen, und ein Preis, der über ein Liquidationsniveau sprang, liquidiert beim ersten Preis danach.</translation>
    </message>
    <message>
        <source>Drawdown is measured at every bar&apos;s extremes from the highest close; ratios and value at risk use daily (UTC) closes, 365 days a year, no risk-free rate.</source>
        <translation>Der Drawdown wird an den Extremen jeder Kerze ab dem höchsten Schlusskurs gemessen; Kennzahlen und Value at Risk nutzen tägliche Schlusskurse (UTC), 365 Tage im Jahr, ohne risikofreien Zins.</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>observe</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>testnet</source>
        <translation>Testnet</translation>
    </message>
    <message>
        <source>live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>Hedge</translation>
    </message>
    <message>
        <source>Hedge (paper)</source>
        <translation>Hedge (Paper)</translation>
    </message>
    <message>
        <source>Hedge (observed)</source>
        <translation>Hedge (beobachtet)</translation>
    </message>
    <message>
        <source>%1 market</source>
        <translation>Markt %1</translation>
    </message>
    <message>
        <source>cautious</source>
        <translation>vorsichtig</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>ausgewogen</translation>
    </message>
    <message>
        <source>lean</source>
        <translation>sparsam</translation>
    </message>
    <message>
        <source>More hedge, earlier: for positions that must not be lost.</source>
        <translation>Mehr Hedge, früher: für Positionen, die nicht verloren gehen dürfen.</translation>
    </message>
    <message>
        <source>The defaults.</source>
        <translation>Die Standardwerte.</translation>
    </message>
    <message>
        <source>Little hedge, seldom traded: for the tail only.</source>
        <translation>Wenig Hedge, selten gehandelt: nur für die Tails.</translation>
    </message>
    <message>
        <source>regime-adaptive</source>
        <translation>regimeadaptiv</translation>
    </message>
    <message>
        <source>static</source>
        <translation>fest</translation>
    </message>
    <message>
        <source>inverse-volatility</source>
        <translation>inverse Volatilität</translation>
    </message>
    <message>
        <source>minimum-variance</source>
        <translation>minimale Varianz</translation>
    </message>
    <message>
        <source>liquidation-aware</source>
        <translation>liquidationsbewusst</translation>
    </message>
    <message>
        <source>loss-budget</source>
        <translation>Verlustbudget</translation>
    </message>
    <message>
        <source>cost-aware</source>
        <translation>kostenbewusst</translation>
    </message>
    <message>
        <source>composite</source>
        <translation>zusammengesetzt</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>Konstante</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>letzter Tag</translation>
    </message>
    <message>
        <source>mean of 5 days</source>
        <translation>Mittel aus 5 Tagen</translation>
    </message>
    <message>
        <source>mean of 22 days</source>
        <translation>Mittel aus 22 Tagen</translation>
    </message>
    <message>
        <source>weighted past</source>
        <translation>gewichtete Vergangenheit</translation>
    </message>
    <message>
        <source>last day&apos;s shock</source>
        <translation>Schock des letzten Tages</translation>
    </message>
    <message>
        <source>variance before</source>
        <translation>Varianz zuvor</translation>
    </message>
    <message>
        <source>mean of the window</source>
        <translation>Mittel des Fensters</translation>
    </message>
    <message>
        <source>first crash year</source>
        <translation>erstes Crashjahr</translation>
    </message>
    <message>
        <source>pandemic</source>
        <translation>Pandemie</translation>
    </message>
    <message>
        <source>squeeze up</source>
        <translation>Squeeze nach oben</translation>
    </message>
    <message>
        <source>futures flush</source>
        <translation>Futures-Ausverkauf</translation>
    </message>
    <message>
        <source>weekend flush</source>
        <translation>Wochenend-Ausverkauf</translation>
    </message>
    <message>
        <source>lender halts withdrawals</source>
        <translation>Kreditgeber stoppt Auszahlungen</translation>
    </message>
    <message>
        <source>below the last peak</source>
        <translation>unter dem letzten Hoch</translation>
    </message>
    <message>
        <source>carry unwinds</source>
        <translation>Carry-Auflösung</translation>
    </message>
    <message>
        <source>A floor that rises with leverage, and more hedge as the market turns from calm to turbulent.</source>
        <translation>Eine Untergrenze, die mit dem Hebel steigt, und mehr Hedge, wenn der Markt von ruhig zu turbulent wechselt.</translation>
    </message>
    <message>
        <source>One ratio, always.</source>
        <translation>Eine Quote, immer.</translation>
    </message>
    <message>
        <source>Hedges what volatility is above a target, so that what is left open moves equally much at all times.</source>
        <translation>Sichert ab, was an Volatilität über einem Ziel liegt, damit sich das offen Gelassene jederzeit gleich stark bewegt.</translation>
    </message>
    <message>
        <source>The ratio that leaves the least variance, from how protected position and hedge move together.</source>
        <translation>Die Quote mit der geringsten verbleibenden Varianz, danach, wie sich geschützte Position und Hedge gemeinsam bewegen.</translation>
    </message>
    <message>
        <source>The smallest hedge that keeps the probability of liquidation under a limit, if margin is moved in time.</source>
        <translation>Der kleinste Hedge, der die Liquidationswahrscheinlichkeit unter einer Grenze hält, wenn Marge rechtzeitig umgebucht wird.</translation>
    </message>
    <message>
        <source>The smallest hedge that keeps the loss in a stress move within a budget.</source>
        <translation>Der kleinste Hedge, der den Verlust in einer Stressbewegung im Budget hält.</translation>
    </message>
    <message>
        <source>Weighs the variance taken away against funding, and trades only where it pays its fee.</source>
        <translation>Wägt die Varianzminderung gegen das Funding ab und handelt nur, wo sich die Gebühr lohnt.</translation>
    </message>
    <message>
        <source>A weighted mean of the others.</source>
        <translation>Ein gewichtetes Mittel der anderen.</translation>
    </message>
    <message>
        <source>Minimum ratio</source>
        <translation>Mindestquote</translation>
    </message>
    <message>
        <source>Ratio per turn of leverage</source>
        <translation>Quote je Hebelstufe</translation>
    </message>
    <message>
        <source>Reference leverage</source>
        <translation>Referenzhebel</translation>
    </message>
    <message>
        <source>Ratio when calm</source>
        <translation>Quote, wenn ruhig</translation>
    </message>
    <message>
        <source>Ratio when normal</source>
        <translation>Quote, wenn normal</translation>
    </message>
    <message>
        <source>Ratio when turbulent</source>
        <translation>Quote, wenn turbulent</translation>
    </message>
    <message>
        <source>Maximum ratio</source>
        <translation>Höchstquote</translation>
    </message>
    <message>
        <source>Cap when sideways</source>
        <translation>Deckel im Seitwärtsmarkt</translation>
    </message>
    <message>
        <source>Sideways below</source>
        <translation>Seitwärts unter</translation>
    </message>
    <message>
        <source>Static ratio</source>
        <translation>Feste Quote</translation>
    </message>
    <message>
        <source>Target volatility</source>
        <translation>Zielvolatilität</translation>
    </message>
    <message>
        <source>Calm below</source>
        <translation>Ruhig unter</translation>
    </message>
    <message>
        <source>Turbulent above</source>
        <translation>Turbulent über</translation>
    </message>
    <message>
        <source>Regime hysteresis</source>
        <translation>Regime-Hysterese</translation>
    </message>
    <message>
        <source>Volatility half-life</source>
        <translation>Volatilitäts-Halbwertszeit</translation>
    </message>
    <message>
        <source>Signals: tight to loose</source>
        <translation>Signale: eng bis weit</translation>
    </message>
    <message>
        <source>Ratio added by a signal</source>
        <translation>Zusatzquote bei Signal</translation>
    </message>
    <message>
        <source>Critical distance</source>
        <translation>Kritischer Abstand</translation>
    </message>
    <message>
        <source>Critical ratio</source>
        <translation>Kritische Quote</translation>
    </message>
    <message>
        <source>Largest touch probability</source>
        <translation>Max. Berührungswahrscheinl.</translation>
    </message>
    <message>
        <source>Touch horizon</source>
        <translation>Berührungshorizont</translation>
    </message>
    <message>
        <source>Stress move</source>
        <translation>Stressbewegung</translation>
    </message>
    <message>
        <source>Loss budget</source>
        <translation>Verlustbudget</translation>
    </message>
    <message>
        <source>Largest loss</source>
        <translation>Größter Verlust</translation>
    </message>
    <message>
        <source>Safety of the hedge account</source>
        <translation>Sicherheit des Hedge-Kontos</translation>
    </message>
    <message>
        <source>Risk aversion</source>
        <translation>Risikoaversion</translation>
    </message>
    <message>
        <source>Least leverage to hedge</source>
        <translation>Kleinster Hebel für Hedge</translation>
    </message>
    <message>
        <source>Least position to hedge</source>
        <translation>Kleinste Position für Hedge</translation>
    </message>
    <message>
        <source>No-trade band</source>
        <translation>Toleranzband</translation>
    </message>
    <message>
        <source>Smallest trade</source>
        <translation>Kleinster Trade</translation>
    </message>
    <message>
        <source>Cool-down</source>
        <translation>Abkühlzeit</translation>
    </message>
    <message>
        <source>Wait as maker</source>
        <translation>Wartezeit als Maker</translation>
    </message>
    <message>
        <source>Share of the depth</source>
        <translation>Anteil an der Tiefe</translation>
    </message>
    <message>
        <source>Price collar</source>
        <translation>Preisgrenze</translation>
    </message>
    <message>
        <source>Largest order</source>
        <translation>Größte Order</translation>
    </message>
    <message>
        <source>Largest hedge position</source>
        <translation>Größte Hedge-Position</translation>
    </message>
    <message>
        <source>Largest hedge ratio</source>
        <translation>Größte Hedge-Quote</translation>
    </message>
    <message>
        <source>Orders a minute</source>
        <translation>Orders pro Minute</translation>
    </message>
    <message>
        <source>Orders a day</source>
        <translation>Orders pro Tag</translation>
    </message>
    <message>
        <source>Cancels a minute</source>
        <translation>Stornos pro Minute</translation>
    </message>
    <message>
        <source>Notional a day</source>
        <translation>Nominalwert pro Tag</translation>
    </message>
    <message>
        <source>Cost budget a day</source>
        <translation>Kostenbudget pro Tag</translation>
    </message>
    <message>
        <source>Cost budget a month</source>
        <translation>Kostenbudget pro Monat</translation>
    </message>
    <message>
        <source>Oldest market data</source>
        <translation>Älteste Marktdaten</translation>
    </message>
    <message>
        <source>Largest clock offset</source>
        <translation>Größte Uhrabweichung</translation>
    </message>
    <message>
        <source>Weight: static</source>
        <translation>Gewicht: fest</translation>
    </message>
    <message>
        <source>Weight: regime-adaptive</source>
        <translation>Gewicht: regimeadaptiv</translation>
    </message>
    <message>
        <source>Weight: inverse-volatility</source>
        <translation>Gewicht: inverse Volatilität</translation>
    </message>
    <message>
        <source>Weight: minimum-variance</source>
        <translation>Gewicht: minimale Varianz</translation>
    </message>
    <message>
        <source>Weight: liquidation-aware</source>
        <translation>Gewicht: liquidationsbewusst</translation>
    </message>
    <message>
        <source>Weight: loss-budget</source>
        <translation>Gewicht: Verlustbudget</translation>
    </message>
    <message>
        <source>Weight: cost-aware</source>
        <translation>Gewicht: kostenbewusst</translation>
    </message>
    <message>
        <source>The hedge never falls below this share of the protected exposure, before leverage is counted.</source>
        <translation>Der Hedge fällt nie unter diesen Anteil am geschützten Exposure, bevor der Hebel zählt.</translation>
    </message>
    <message>
        <source>How much each turn of effective leverage above the reference raises the minimum ratio.</source>
        <translation>Um wie viel jede Stufe effektiven Hebels über dem Referenzhebel die Mindestquote erhöht.</translation>
    </message>
    <message>
        <source>Effective leverage from which the minimum ratio starts to rise.</source>
        <translation>Effektiver Hebel, ab dem die Mindestquote zu steigen beginnt.</translation>
    </message>
    <message>
        <source>Ratio aimed at in a calm market, where the minimum does not ask for more.</source>
        <translation>Angestrebte Quote im ruhigen Markt, wo das Minimum nicht mehr verlangt.</translation>
    </message>
    <message>
        <source>Ratio aimed at in a normal market.</source>
        <translation>Angestrebte Quote im normalen Markt.</translation>
    </message>
    <message>
        <source>Ratio aimed at in a turbulent market.</source>
        <translation>Angestrebte Quote im turbulenten Markt.</translation>
    </message>
    <message>
        <source>The hedge never exceeds this share of the protected exposure; 100 % is flat.</source>
        <translation>Der Hedge überschreitet nie diesen Anteil am geschützten Exposure; 100 % ist neutral.</translation>
    </message>
    <message>
        <source>In a calm market without direction the hedge stays at or under this share: over-hedging there only costs. The minimum goes first.</source>
        <translation>Im ruhigen Markt ohne Richtung bleibt der Hedge höchstens bei diesem Anteil: zu viel Hedge kostet dort nur. Das Minimum geht vor.</translation>
    </message>
    <message>
        <source>The market counts as sideways while net move / travelled path of the last 60 candles is below this; 0 switches the cap off.</source>
        <translation>Der Markt gilt als seitwärts, solange Nettobewegung / zurückgelegter Weg der letzten 60 Kerzen darunter liegt; 0 schaltet den Deckel ab.</translation>
    </message>
    <message>
        <source>The ratio of the static strategy.</source>
        <translation>Die Quote der festen Strategie.</translation>
    </message>
    <message>
        <source>Annualised volatility that the inverse-volatility strategy leaves open.</source>
        <translation>Annualisierte Volatilität, die die Strategie „inverse Volatilität“ offen lässt.</translation>
    </message>
    <message>
        <source>Annualised volatility below which the market counts as calm.</source>
        <translation>Annualisierte Volatilität, unter der der Markt als ruhig gilt.</translation>
    </message>
    <message>
        <source>Annualised volatility above which the market counts as turbulent.</source>
        <translation>Annualisierte Volatilität, über der der Markt als turbulent gilt.</translation>
    </message>
    <message>
        <source>By how much a threshold must be passed on the way back before a regime is left.</source>
        <translation>Wie weit eine Schwelle auf dem Rückweg passiert sein muss, bevor ein Marktregime verlassen wird.</translation>
    </message>
    <message>
        <source>Age at which a return counts half in the volatility that drives the regime; takes effect at the next start.</source>
        <translation>Alter, in dem eine Rendite in der Volatilität, die das Marktregime steuert, halb zählt; gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>When correlation signals act: 0 at small breaks of correlation and basis (early, often, dearer), 1 at large ones (late, seldom).</source>
        <translation>Wann Korrelationssignale wirken: 0 bei kleinen Brüchen von Korrelation und Basis (früh, oft, teurer), 1 bei großen (spät, selten).</translation>
    </message>
    <message>
        <source>What an active correlation signal adds to the target; 0 switches the signals off.</source>
        <translation>Was ein aktives Korrelationssignal zum Ziel addiert; 0 schaltet die Signale ab.</translation>
    </message>
    <message>
        <source>Liquidation nearer than this many expected one-day moves tightens the hedge, whatever the strategy says.</source>
        <translation>Eine Liquidation, die näher ist als so viele erwartete Tagesbewegungen, verstärkt den Hedge, was auch immer die Strategie sagt.</translation>
    </message>
    <message>
        <source>Ratio that the tightening reaches as the distance to liquidation goes to zero.</source>
        <translation>Quote, die diese Verstärkung erreicht, wenn der Liquidationsabstand gegen null geht.</translation>
    </message>
    <message>
        <source>The liquidation-aware strategy keeps the probability of touching liquidation at or under this.</source>
        <translation>Die liquidationsbewusste Strategie hält die Wahrscheinlichkeit, die Liquidation zu berühren, höchstens bei diesem Wert.</translation>
    </message>
    <message>
        <source>Time within which that probability counts.</source>
        <translation>Zeit, für die diese Wahrscheinlichkeit gilt.</translation>
    </message>
    <message>
        <source>The move against the position for which losses are bounded.</source>
        <translation>Die Bewegung gegen die Position, für die Verluste begrenzt werden.</translation>
    </message>
    <message>
        <source>Share of the protected equity that the loss-budget strategy is ready to lose in a stress move.</source>
        <translation>Anteil am geschützten Eigenkapital, den die Strategie „Verlustbudget“ in einer Stressbewegung zu verlieren bereit ist.</translation>
    </message>
    <message>
        <source>Whatever the strategy: the hedge is raised until a stress move costs no more than this share of the protected equity.</source>
        <translation>Unabhängig von der Strategie: der Hedge wird erhöht, bis eine Stressbewegung höchstens diesen Anteil am geschützten Eigenkapital kostet.</translation>
    </message>
    <message>
        <source>The hedge stays so small that its own account outlives a move of this many expected days against it; 0 switches that off.</source>
        <translation>Der Hedge bleibt so klein, dass sein eigenes Konto eine Bewegung von so vielen erwarteten Tagen gegen ihn überlebt; 0 schaltet das ab.</translation>
    </message>
    <message>
        <source>Weight of variance against cost in the cost-aware strategy; higher hedges more.</source>
        <translation>Gewicht der Varianz gegen die Kosten in der kostenbewussten Strategie; höher sichert mehr ab.</translation>
    </message>
    <message>
        <source>A position under this effective leverage is not hedged: it can hardly be liquidated, and the hedge would not pay.</source>
        <translation>Eine Position unter diesem effektiven Hebel wird nicht abgesichert: sie kann kaum liquidiert werden, und der Hedge würde sich nicht lohnen.</translation>
    </message>
    <message>
        <source>A position of a smaller notional is not hedged: fees and the smallest trade would eat the use.</source>
        <translation>Eine Position mit kleinerem Nominalwert wird nicht abgesichert: Gebühren und der kleinste Trade würden den Nutzen aufzehren.</translation>
    </message>
    <message>
        <source>Half-width of the band around the target inside which nothing is traded.</source>
        <translation>Halbe Breite des Bands um das Ziel, in dem nicht gehandelt wird.</translation>
    </message>
    <message>
        <source>Adjustments of a smaller notional wait.</source>
        <translation>Anpassungen mit kleinerem Nominalwert warten.</translation>
    </message>
    <message>
        <source>Shortest time between two adjustments; not applied while liquidation is critical.</source>
        <translation>Kürzeste Zeit zwischen zwei Anpassungen; gilt nicht, solange die Liquidation kritisch ist.</translation>
    </message>
    <message>
        <source>How long an order may rest as maker before what is left of it takes liquidity; shorter as liquidation nears, 0 takes at once.</source>
        <translation>Wie lange eine Order als Maker offen bleiben darf, bevor ihr Rest Liquidität nimmt; kürzer, wenn die Liquidation näher rückt, 0 nimmt sofort.</translation>
    </message>
    <message>
        <source>No order is larger than this share of what the book offers inside the price collar; the rest follows in further orders.</source>
        <translation>Keine Order ist größer als dieser Anteil dessen, was das Orderbuch innerhalb der Preisgrenze bietet; der Rest folgt in weiteren Orders.</translation>
    </message>
    <message>
        <source>An order&apos;s limit price is never farther than this from mark and index price.</source>
        <translation>Der Limitpreis einer Order ist nie weiter als dies von Mark- und Indexpreis entfernt.</translation>
    </message>
    <message>
        <source>Larger adjustments are split.</source>
        <translation>Größere Anpassungen werden aufgeteilt.</translation>
    </message>
    <message>
        <source>No order may take the hedge beyond this notional.</source>
        <translation>Keine Order darf den Hedge über diesen Nominalwert bringen.</translation>
    </message>
    <message>
        <source>No order may take the hedge beyond this share of the protected exposure, whatever the strategy or a manual ratio asks for.</source>
        <translation>Keine Order darf den Hedge über diesen Anteil am geschützten Exposure bringen, was auch immer die Strategie oder eine Quote von Hand verlangt.</translation>
    </message>
    <message>
        <source>More hedge orders than this in one minute are held back.</source>
        <translation>Mehr Hedge-Orders als diese in einer Minute werden zurückgehalten.</translation>
    </message>
    <message>
        <source>More hedge orders than this in one UTC day are held back.</source>
        <translation>Mehr Hedge-Orders als diese an einem UTC-Tag werden zurückgehalten.</translation>
    </message>
    <message>
        <source>Past this many cancelled orders in one minute no new order rests as maker: all take liquidity at once.</source>
        <translation>Nach so vielen stornierten Orders in einer Minute bleibt keine neue Order als Maker offen: alle nehmen sofort Liquidität.</translation>
    </message>
    <message>
        <source>Once the orders of one UTC day add up to this, only reductions and critical tightening are traded.</source>
        <translation>Sobald die Orders eines UTC-Tages diese Summe erreichen, werden nur noch Reduzierungen und kritische Verstärkungen gehandelt.</translation>
    </message>
    <message>
        <source>Once fees, funding and slippage of the day pass this, only reductions and critical tightening are traded.</source>
        <translation>Sobald Gebühren, Funding und Slippage des Tages dies überschreiten, werden nur noch Reduzierungen und kritische Verstärkungen gehandelt.</translation>
    </message>
    <message>
        <source>Once fees, funding and slippage of the month pass this, only reductions and critical tightening are traded.</source>
        <translation>Sobald Gebühren, Funding und Slippage des Monats dies überschreiten, werden nur noch Reduzierungen und kritische Verstärkungen gehandelt.</translation>
    </message>
    <message>
        <source>Market data older than this stop trading; account data twelve times as old.</source>
        <translation>Ältere Marktdaten stoppen den Handel; Kontodaten erst beim zwölffachen Alter.</translation>
    </message>
    <message>
        <source>A computer clock farther than this from the exchange&apos;s stops trading; the offset itself is measured and allowed for.</source>
        <translation>Eine Rechneruhr, die weiter als dies von der der Börse abweicht, stoppt den Handel; die Abweichung selbst wird gemessen und berücksichtigt.</translation>
    </message>
    <message>
        <source>Share of the static strategy in the composite one; the weights are divided by their sum.</source>
        <translation>Anteil der festen Strategie an der zusammengesetzten; die Gewichte werden durch ihre Summe geteilt.</translation>
    </message>
    <message>
        <source>Share of the regime-adaptive strategy in the composite one.</source>
        <translation>Anteil der regimeadaptiven Strategie an der zusammengesetzten.</translation>
    </message>
    <message>
        <source>Share of the inverse-volatility strategy in the composite one.</source>
        <translation>Anteil der Strategie „inverse Volatilität“ an der zusammengesetzten.</translation>
    </message>
    <message>
        <source>Share of the minimum-variance strategy in the composite one.</source>
        <translation>Anteil der Strategie „minimale Varianz“ an der zusammengesetzten.</translation>
    </message>
    <message>
        <source>Share of the liquidation-aware strategy in the composite one.</source>
        <translation>Anteil der liquidationsbewussten Strategie an der zusammengesetzten.</translation>
    </message>
    <message>
        <source>Share of the loss-budget strategy in the composite one.</source>
        <translation>Anteil der Strategie „Verlustbudget“ an der zusammengesetzten.</translation>
    </message>
    <message>
        <source>Share of the cost-aware strategy in the composite one.</source>
        <translation>Anteil der kostenbewussten Strategie an der zusammengesetzten.</translation>
    </message>
    <message>
        <source>Parameter set in force: %1.</source>
        <translation>Geltender Parametersatz: %1.</translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation>Grund: %1.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>this is not valid JSON</source>
        <translation>das ist kein gültiges JSON</translation>
    </message>
    <message>
        <source>choose a file that Ballast has exported</source>
        <translation>wählen Sie eine Datei, die Ballast exportiert hat</translation>
    </message>
    <message>
        <source>the file holds no parameter set</source>
        <translation>die Datei enthält keinen Parametersatz</translation>
    </message>
    <message>
        <source>the parameter set is of another version of the format</source>
        <translation>der Parametersatz hat eine andere Version des Formats</translation>
    </message>
    <message>
        <source>update Ballast first</source>
        <translation>aktualisieren Sie zuerst Ballast</translation>
    </message>
    <message>
        <source>there is no parameter &apos;%1&apos;</source>
        <translation>es gibt keinen Parameter „%1“</translation>
    </message>
    <message>
        <source>it may be of another version; leave it out</source>
        <translation>er kann aus einer anderen Version stammen; lassen Sie ihn weg</translation>
    </message>
    <message>
        <source>%1 is no number</source>
        <translation>%1 ist keine Zahl</translation>
    </message>
    <message>
        <source>write it as a number, without quotes</source>
        <translation>schreiben Sie sie als Zahl, ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>%1 is no text</source>
        <translation>%1 ist kein Text</translation>
    </message>
    <message>
        <source>write it in quotes</source>
        <translation>setzen Sie ihn in Anführungszeichen</translation>
    </message>
    <message>
        <source>the file %1 can&apos;t be read: %2</source>
        <translation>die Datei %1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>check that it is there and may be read</source>
        <translation>prüfen Sie, ob sie da ist und gelesen werden darf</translation>
    </message>
    <message>
        <source>the file %1 can&apos;t be written: %2</source>
        <translation>die Datei %1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>a manual ratio must lie between 0 and the maximum ratio</source>
        <translation>eine Quote von Hand muss zwischen 0 und der Höchstquote liegen</translation>
    </message>
    <message>
        <source>choose 0 to %1 %</source>
        <translation>wählen Sie 0 bis %1 %</translation>
    </message>
    <message>
        <source>the override would end before it starts</source>
        <translation>die Vorgabe würde enden, bevor sie beginnt</translation>
    </message>
    <message>
        <source>choose a later expiry</source>
        <translation>wählen Sie einen späteren Ablauf</translation>
    </message>
    <message>
        <source>%1 holds sessions on the simulated exchange, which are no evidence</source>
        <translation>%1 enthält Sitzungen an der simulierten Börse, die kein Nachweis sind</translation>
    </message>
    <message>
        <source>%1 holds sessions of another mode (%2), which are no evidence</source>
        <translation>%1 enthält Sitzungen eines anderen Modus (%2), die kein Nachweis sind</translation>
    </message>
    <message>
        <source>run &apos;ballast %1&apos; at the exchange itself, and leave --db and --evidence out</source>
        <translation>lassen Sie den Modus %1 an der Börse selbst laufen, ohne --db und --evidence</translation>
    </message>
    <message>
        <source>Everything has been read anew since the clock jumped.</source>
        <translation>Seit dem Uhrsprung ist alles neu gelesen.</translation>
    </message>
    <message>
        <source>No limit holds the hedge back any more.</source>
        <translation>Kein Limit hält den Hedge mehr zurück.</translation>
    </message>
    <message>
        <source>The hedge has cost %1 this day, its budget is %2: only what makes the hedge smaller, or is urgent because liquidation is near, is still sent.</source>
        <translation>Der Hedge hat an diesem Tag %1 gekostet, sein Budget ist %2: gesendet wird nur noch, was den Hedge verkleinert oder dringend ist, weil die Liquidation nahe ist.</translation>
    </message>
    <message>
        <source>The hedge has cost %1 this month, its budget is %2: only what makes the hedge smaller, or is urgent because liquidation is near, is still sent.</source>
        <translation>Der Hedge hat in diesem Monat %1 gekostet, sein Budget ist %2: gesendet wird nur noch, was den Hedge verkleinert oder dringend ist, weil die Liquidation nahe ist.</translation>
    </message>
    <message>
        <source>The hedge&apos;s cost of this day is within its budget.</source>
        <translation>Die Kosten des Hedges an diesem Tag liegen im Budget.</translation>
    </message>
    <message>
        <source>The hedge&apos;s cost of this month is within its budget.</source>
        <translation>Die Kosten des Hedges in diesem Monat liegen im Budget.</translation>
    </message>
    <message>
        <source>The hedge account no longer holds the position that is not the hedge.</source>
        <translation>Das Hedge-Konto hält die Position, die nicht der Hedge ist, nicht mehr.</translation>
    </message>
    <message>
        <source>The order that Ballast did not send no longer rests (%1).</source>
        <translation>Die Order, die Ballast nicht gesendet hat, ist nicht mehr offen (%1).</translation>
    </message>
    <message>
        <source>The fate of the hedge order is known: %1.</source>
        <translation>Der Verbleib der Hedge-Order ist bekannt: %1.</translation>
    </message>
    <message>
        <source>The exchange takes hedge orders again.</source>
        <translation>Die Börse nimmt wieder Hedge-Orders an.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with the exchange&apos;s.</source>
        <translation>Die Uhr dieses Rechners stimmt mit der der Börse überein.</translation>
    </message>
    <message>
        <source>The liquidation prices of %1 agree with the venue&apos;s again.</source>
        <translation>Die Liquidationspreise im Konto %1 stimmen wieder mit denen der Börse überein.</translation>
    </message>
    <message>
        <source>An order of the last session has no known end (%1); it is being asked for.</source>
        <translation>Eine Order der letzten Sitzung hat kein bekanntes Ende (%1); sie wird abgefragt.</translation>
    </message>
    <message>
        <source>No margin has to be moved any more.</source>
        <translation>Es muss keine Marge mehr umgebucht werden.</translation>
    </message>
    <message>
        <source>Liquidation of %1 is %2 % away.</source>
        <translation>Für %1 ist die Liquidation %2 % entfernt.</translation>
    </message>
    <message>
        <source>Add %1 to the margin of that isolated position itself; a transfer to the account does not reach it, before %2 (the market gets there by then with 5 % probability).</source>
        <translation>Fügen Sie vor %2 der Marge dieser isolierten Position selbst %1 hinzu; eine Umbuchung auf das Konto erreicht sie nicht (der Markt ist bis dahin mit 5 % Wahrscheinlichkeit dort).</translation>
    </message>
    <message>
        <source>Add %1 to the margin of that isolated position itself; a transfer to the account does not reach it, at once.</source>
        <translation>Fügen Sie sofort der Marge dieser isolierten Position selbst %1 hinzu; eine Umbuchung auf das Konto erreicht sie nicht.</translation>
    </message>
    <message>
        <source>Move %1 from %2 to it, before %3 (the market gets there by then with 5 % probability).</source>
        <translation>Buchen Sie %1 dorthin um, und zwar vor %3; %2 kann das abgeben (der Markt ist bis dahin mit 5 % Wahrscheinlichkeit dort).</translation>
    </message>
    <message>
        <source>Move %1 from %2 to it, at once.</source>
        <translation>Buchen Sie sofort %1 dorthin um; %2 kann das abgeben.</translation>
    </message>
    <message>
        <source>It needs %1; %2 can spare %3, the rest has to come from elsewhere, before %4 (the market gets there by then with 5 % probability).</source>
        <translation>Es braucht %1; %2 kann %3 abgeben, der Rest muss anderswoher kommen, vor %4 (der Markt ist bis dahin mit 5 % Wahrscheinlichkeit dort).</translation>
    </message>
    <message>
        <source>It needs %1; %2 can spare %3, the rest has to come from elsewhere, at once.</source>
        <translation>Es braucht %1; %2 kann %3 abgeben, der Rest muss anderswoher kommen, und zwar sofort.</translation>
    </message>
    <message>
        <source>Ballast moves no more by itself: %1 is the limit.</source>
        <translation>Mehr bucht Ballast von selbst nicht um: die Grenze ist %1.</translation>
    </message>
    <message>
        <source>what the hedge account can spare</source>
        <translation>was das Hedge-Konto abgeben kann</translation>
    </message>
    <message>
        <source>the largest transfer</source>
        <translation>die größte Umbuchung</translation>
    </message>
    <message>
        <source>the transfers of a day</source>
        <translation>die Summe der Umbuchungen eines Tages</translation>
    </message>
    <message>
        <source>the time between transfers</source>
        <translation>die Zeit zwischen Umbuchungen</translation>
    </message>
    <message>
        <source>the smallest transfer</source>
        <translation>die kleinste Umbuchung</translation>
    </message>
    <message>
        <source>Liquidation is %1 % away: %2 of margin are on their way from %3 to %4.</source>
        <translation>Die Liquidation ist %1 % entfernt: %2 Marge sind auf dem Weg, %3 gibt sie ab, auf %4 werden sie umgebucht.</translation>
    </message>
    <message>
        <source>It is not known yet whether %1 have moved to %2; the exchange is asked.</source>
        <translation>Es ist noch nicht bekannt, ob %1 auf %2 umgebucht wurden; die Börse wird gefragt.</translation>
    </message>
    <message>
        <source>No word on a transfer of %1 to %2: its fate is being asked for, and nothing else is moved until it is known.</source>
        <translation>Keine Nachricht über eine Umbuchung von %1 auf %2: ihr Verbleib wird abgefragt, und nichts anderes wird umgebucht, bis er bekannt ist.</translation>
    </message>
    <message>
        <source>A transfer of %1 to %2 was refused.</source>
        <translation>Eine Umbuchung von %1 auf %2 wurde abgelehnt.</translation>
    </message>
    <message>
        <source>A transfer of %1 to %2 never reached the exchange; it is tried again.</source>
        <translation>Eine Umbuchung von %1 auf %2 hat die Börse nie erreicht; sie wird noch einmal versucht.</translation>
    </message>
    <message>
        <source>The exchange refused to move %1 to %2: %3. Move it by hand.</source>
        <translation>Die Börse lehnte es ab, %1 auf %2 umzubuchen: %3. Buchen Sie von Hand um.</translation>
    </message>
    <message>
        <source>%1 of margin have arrived in %2.</source>
        <translation>Die Umbuchung ist angekommen: %2 hat %1 Marge erhalten.</translation>
    </message>
    <message>
        <source>A transfer of %1 of the last session to %2 has no known end; it is being asked for.</source>
        <translation>Eine Umbuchung von %1 der letzten Sitzung auf %2 hat kein bekanntes Ende; sie wird abgefragt.</translation>
    </message>
    <message>
        <source>the hedge account</source>
        <translation>das Hedge-Konto</translation>
    </message>
    <message>
        <source>the protected account %1</source>
        <translation>das geschützte Konto %1</translation>
    </message>
    <message>
        <source>The engine works again.</source>
        <translation>Die Automatik arbeitet wieder.</translation>
    </message>
    <message>
        <source>Ballast&apos;s engine stands still: nothing is watched, and nothing is hedged. End Ballast and start it again.</source>
        <translation>Die Automatik von Ballast steht still: nichts wird überwacht, und nichts wird abgesichert. Beenden Sie Ballast, und starten Sie es neu.</translation>
    </message>
    <message>
        <source>The order journal can be written again.</source>
        <translation>Das Orderjournal lässt sich wieder schreiben.</translation>
    </message>
    <message>
        <source>The order journal can&apos;t be written, and no order leaves before it is: %1</source>
        <translation>Das Orderjournal lässt sich nicht schreiben, und vorher geht keine Order hinaus: %1</translation>
    </message>
    <message>
        <source>History can&apos;t be written, and waits in memory: %1</source>
        <translation>Der Verlauf lässt sich nicht schreiben und wartet im Speicher: %1</translation>
    </message>
    <message>
        <source>History is written again; nothing of it was lost.</source>
        <translation>Der Verlauf wird wieder geschrieben; nichts davon ging verloren.</translation>
    </message>
    <message>
        <source>A record could not be kept: %1</source>
        <translation>Eine Aufzeichnung ließ sich nicht aufbewahren: %1</translation>
    </message>
    <message>
        <source>The history was not backed up: %1</source>
        <translation>Der Verlauf wurde nicht gesichert: %1</translation>
    </message>
    <message>
        <source>The history is backed up.</source>
        <translation>Der Verlauf ist gesichert.</translation>
    </message>
    <message>
        <source>there is nothing to report yet in %1</source>
        <translation>in %1 gibt es noch nichts zu berichten</translation>
    </message>
    <message>
        <source>there is no time zone &apos;%1&apos;</source>
        <translation>es gibt keine Zeitzone „%1“</translation>
    </message>
    <message>
        <source>give an IANA name such as Europe/Berlin, America/New_York or UTC</source>
        <translation>geben Sie einen IANA-Namen wie Europe/Berlin, America/New_York oder UTC an</translation>
    </message>
    <message>
        <source>Move margin below</source>
        <translation>Umbuchen unter</translation>
    </message>
    <message>
        <source>When liquidation of the protected position is nearer than this, margin has to be moved to its account; 0 switches the margin bridge off.</source>
        <translation>Ist die Liquidation der geschützten Position näher als dies, muss Marge auf deren Konto umgebucht werden; 0 schaltet die Margenbrücke ab.</translation>
    </message>
    <message>
        <source>Distance to restore</source>
        <translation>Abstand nach Umbuchung</translation>
    </message>
    <message>
        <source>As much margin is moved as puts liquidation this far away again.</source>
        <translation>Es wird so viel Marge umgebucht, dass die Liquidation wieder so weit entfernt ist.</translation>
    </message>
    <message>
        <source>Distance the hedge keeps</source>
        <translation>Abstand des Hedges</translation>
    </message>
    <message>
        <source>The hedge account parts only with what it does not need to outlive a move of this size against it.</source>
        <translation>Das Hedge-Konto gibt nur ab, was es nicht braucht, um eine Bewegung dieser Größe gegen sich zu überleben.</translation>
    </message>
    <message>
        <source>Largest transfer</source>
        <translation>Größte Umbuchung</translation>
    </message>
    <message>
        <source>No single transfer between own accounts is larger; the rest follows later.</source>
        <translation>Keine einzelne Umbuchung zwischen eigenen Konten ist größer; der Rest folgt später.</translation>
    </message>
    <message>
        <source>Transfers a day</source>
        <translation>Umbuchungen pro Tag</translation>
    </message>
    <message>
        <source>Once the transfers of one UTC day add up to this, no more is moved; the alert then names what is missing.</source>
        <translation>Sobald die Umbuchungen eines UTC-Tages diese Summe erreichen, wird nichts mehr umgebucht; der Alarm nennt dann, was fehlt.</translation>
    </message>
    <message>
        <source>Time between transfers</source>
        <translation>Zeit zwischen Umbuchungen</translation>
    </message>
    <message>
        <source>Shortest time between two transfers, and after one that was refused.</source>
        <translation>Kürzeste Zeit zwischen zwei Umbuchungen, und nach einer abgelehnten.</translation>
    </message>
    <message>
        <source>last value</source>
        <translation>letzter Wert</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Trading is paused and resting orders of the hedge account are cancelled. No hedge position is known.</source>
        <translation>Der Handel wird pausiert, und offene Orders des Hedge-Kontos werden storniert. Eine Hedge-Position ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Trading is paused, resting orders of the hedge account are cancelled, and its position of %1 %2 (about %3) is closed at the market.</source>
        <translation>Der Handel wird pausiert, offene Orders des Hedge-Kontos werden storniert, und seine Position von %1 %2 (etwa %3) wird zum Marktpreis geschlossen.</translation>
    </message>
    <message>
        <source>It does not touch the protected account: its %1 %2 stay open, without a hedge, until you resume.</source>
        <translation>Das geschützte Konto wird nicht berührt: seine %1 %2 bleiben offen, ohne Hedge, bis Sie den Handel fortsetzen.</translation>
    </message>
    <message>
        <source>Flatten the hedge</source>
        <translation>Hedge glattstellen</translation>
    </message>
    <message>
        <source>Keep the hedge</source>
        <translation>Hedge behalten</translation>
    </message>
    <message>
        <source>Hold to flatten</source>
        <translation>Zum Glattstellen halten</translation>
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
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Ballast %1. Report %2, time zone %3.</source>
        <translation>Ballast %1. Bericht %2, Zeitzone %3.</translation>
    </message>
    <message>
        <source>The first %1 of %2. All of them are in the CSV files, the workbook and the JSON.</source>
        <translation>Die ersten %1 von %2. Alle stehen in den CSV-Dateien, der Arbeitsmappe und im JSON.</translation>
    </message>
    <message>
        <source>Report of the year %1</source>
        <translation>Bericht des Jahres %1</translation>
    </message>
    <message>
        <source>Monthly report, %1</source>
        <translation>Monatsbericht, %1</translation>
    </message>
    <message>
        <source>%1, from the change of the clock %2</source>
        <translation>%1, ab der Zeitumstellung %2</translation>
    </message>
    <message>
        <source>Period %1 to %2. Times in %3 (%4) where nothing else is said; the period in UTC: %5 to %6.</source>
        <translation>Zeitraum %1 bis %2. Zeiten in %3 (%4), wo nichts anderes steht; der Zeitraum in UTC: %5 bis %6.</translation>
    </message>
    <message>
        <source>The period is not over: what is shown ends with the newest sample, at %1.</source>
        <translation>Der Zeitraum ist noch nicht zu Ende: das Gezeigte endet mit dem neuesten Messwert, um %1.</translation>
    </message>
    <message>
        <source>No session of Ballast ran in this period. There is no statement; what was booked is listed all the same.</source>
        <translation>In diesem Zeitraum lief keine Sitzung von Ballast. Es gibt keine Abrechnung; was gebucht wurde, ist trotzdem aufgeführt.</translation>
    </message>
    <message>
        <source>A session ran for %1 of the period so far. Opening: %2. Closing: %3.</source>
        <translation>Bisher lief während %1 des Zeitraums eine Sitzung. Anfang: %2. Schluss: %3.</translation>
    </message>
    <message>
        <source>Ballast was not running when the period began: the statement opens with the closing of the one before, so that nothing falls between the two.</source>
        <translation>Ballast lief nicht, als der Zeitraum begann: die Abrechnung beginnt mit dem Schluss der vorigen, damit zwischen beiden nichts verloren geht.</translation>
    </message>
    <message>
        <source>The database begins within this period: the statement opens with the first sample, not with the first of the month.</source>
        <translation>Die Datenbank beginnt innerhalb dieses Zeitraums: die Abrechnung beginnt mit dem ersten Messwert, nicht mit dem Monatsersten.</translation>
    </message>
    <message>
        <source>Closing equity</source>
        <translation>Eigenkapital am Schluss</translation>
    </message>
    <message>
        <source>Result without transfers</source>
        <translation>Ergebnis ohne Umbuchungen</translation>
    </message>
    <message>
        <source>Cost of the hedge</source>
        <translation>Kosten des Hedges</translation>
    </message>
    <message>
        <source>%1, %2 of what it protects</source>
        <translation>%1, %2 dessen, was er schützt</translation>
    </message>
    <message>
        <source>Variance removed</source>
        <translation>Varianzminderung</translation>
    </message>
    <message>
        <source>hourly changes, %1 hours</source>
        <translation>stündliche Änderungen, %1 Stunden</translation>
    </message>
    <message>
        <source>Deepest drawdown</source>
        <translation>Tiefster Drawdown</translation>
    </message>
    <message>
        <source>without the hedge %1</source>
        <translation>ohne den Hedge %1</translation>
    </message>
    <message>
        <source>Nearest to liquidation</source>
        <translation>Der Liquidation am nächsten</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>Core (protected)</source>
        <translation>Kern (geschützt)</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>Hedge</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Amounts in %1</source>
        <translation>Beträge in %1</translation>
    </message>
    <message>
        <source>Opening equity</source>
        <translation>Eigenkapital am Anfang</translation>
    </message>
    <message>
        <source>Realised P&amp;L</source>
        <translation>Realisierter P&amp;L</translation>
    </message>
    <message>
        <source>Change of unrealised P&amp;L</source>
        <translation>Änderung des unrealisierten P&amp;L</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Funding</translation>
    </message>
    <message>
        <source>Transfers in</source>
        <translation>Umbuchungen ein</translation>
    </message>
    <message>
        <source>Transfers out</source>
        <translation>Umbuchungen aus</translation>
    </message>
    <message>
        <source>Not explained</source>
        <translation>Nicht erklärt</translation>
    </message>
    <message>
        <source>The part that is not explained is what the equities moved beyond everything that was told: liquidation fees, interest, trades and transfers while Ballast was not running, or an equity sampled between two bookings.</source>
        <translation>Der nicht erklärte Teil ist, was sich die Eigenkapitale über alles Gemeldete hinaus bewegten: Liquidationsgebühren, Zinsen, Trades und Umbuchungen, während Ballast nicht lief, oder ein Eigenkapital, das zwischen zwei Buchungen gemessen wurde.</translation>
    </message>
    <message>
        <source>Where the change of unrealised P&amp;L is —, a position or its price at one of the ends is not known; it is then part of what is not explained.</source>
        <translation>Wo bei der Änderung des unrealisierten P&amp;L — steht, ist eine Position oder ihr Preis an einem der Enden nicht bekannt; sie ist dann Teil des nicht Erklärten.</translation>
    </message>
    <message>
        <source>With the hedge and without it</source>
        <translation>Mit und ohne Hedge</translation>
    </message>
    <message>
        <source>Nothing was sampled that could be compared.</source>
        <translation>Es wurde nichts gemessen, das sich vergleichen ließe.</translation>
    </message>
    <message>
        <source>With the hedge</source>
        <translation>Mit dem Hedge</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Worst hour</source>
        <translation>Schlimmste Stunde</translation>
    </message>
    <message>
        <source>Effectiveness: %1 of the variance of hourly changes was removed (%2 hours compared, 24 are needed).</source>
        <translation>Wirksamkeit: %1 der Varianz stündlicher Änderungen wurden weggenommen (%2 Stunden verglichen, 24 sind nötig).</translation>
    </message>
    <message>
        <source>Equity, %1</source>
        <translation>Eigenkapital, %1</translation>
    </message>
    <message>
        <source>Equity of all accounts with the hedge and without it, transfers taken out.</source>
        <translation>Eigenkapital aller Konten mit und ohne Hedge, um Umbuchungen bereinigt.</translation>
    </message>
    <message>
        <source>without the hedge</source>
        <translation>ohne den Hedge</translation>
    </message>
    <message>
        <source>with the hedge</source>
        <translation>mit dem Hedge</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>Drawdown</translation>
    </message>
    <message>
        <source>Fall below the highest equity so far, with the hedge and without it.</source>
        <translation>Rückgang unter das bisher höchste Eigenkapital, mit und ohne Hedge.</translation>
    </message>
    <message>
        <source>What the hedge cost</source>
        <translation>Was der Hedge kostete</translation>
    </message>
    <message>
        <source>Paid, %1</source>
        <translation>Gezahlt, %1</translation>
    </message>
    <message>
        <source>Of protected value</source>
        <translation>Vom geschützten Wert</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Maker fees</source>
        <translation>Maker-Gebühren</translation>
    </message>
    <message>
        <source>%1 fills</source>
        <translation>%1 Ausführungen</translation>
    </message>
    <message>
        <source>Taker fees</source>
        <translation>Taker-Gebühren</translation>
    </message>
    <message>
        <source>%1 payments; received %2, paid %3</source>
        <translation>%1 Zahlungen; erhalten %2, gezahlt %3</translation>
    </message>
    <message>
        <source>Slippage (estimate)</source>
        <translation>Slippage (Schätzung)</translation>
    </message>
    <message>
        <source>against the mid price at the decision; part of the realised P&amp;L</source>
        <translation>gegen den Mittelpreis bei der Entscheidung; Teil des realisierten P&amp;L</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 pro Tag</translation>
    </message>
    <message>
        <source>Protected value: the mean notional of the protected positions in %1 while there was one, %2. Traded volume of the hedge: %3.</source>
        <translation>Geschützter Wert: der mittlere Nominalwert der geschützten Positionen in %1, solange es eine gab, %2. Gehandeltes Volumen des Hedges: %3.</translation>
    </message>
    <message>
        <source>%1 fees were paid in another currency: they stand in that currency&apos;s statement, not here.</source>
        <translation>%1 Gebühren wurden in einer anderen Währung gezahlt: sie stehen in der Abrechnung jener Währung, nicht hier.</translation>
    </message>
    <message>
        <source>Fees, funding and slippage by day, %1</source>
        <translation>Gebühren, Funding und Slippage nach Tag, %1</translation>
    </message>
    <message>
        <source>Cost of the hedge of each day; paid above zero.</source>
        <translation>Kosten des Hedges an jedem Tag; gezahlt über null.</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Distance to liquidation</source>
        <translation>Liquidationsabstand</translation>
    </message>
    <message>
        <source>nearest of the day</source>
        <translation>kleinster des Tages</translation>
    </message>
    <message>
        <source>No protected position with a liquidation price was sampled.</source>
        <translation>Es wurde keine geschützte Position mit Liquidationspreis gemessen.</translation>
    </message>
    <message>
        <source>The smallest distance of the period was %1 of the price, at %2.</source>
        <translation>Der kleinste Abstand des Zeitraums war %1 des Preises, um %2.</translation>
    </message>
    <message>
        <source>Of the protected position that would be liquidated first, by Ballast&apos;s own calculation, sampled once a minute. A hedge in another account does not move this price; only margin does.</source>
        <translation>Von der geschützten Position, die zuerst liquidiert würde, nach eigener Berechnung von Ballast, einmal pro Minute gemessen. Ein Hedge in einem anderen Konto verschiebt diesen Preis nicht; das tut nur Marge.</translation>
    </message>
    <message>
        <source>Smallest distance to liquidation by day</source>
        <translation>Kleinster Liquidationsabstand nach Tag</translation>
    </message>
    <message>
        <source>Smallest distance of each day, as a share of the price.</source>
        <translation>Kleinster Abstand jedes Tages, als Anteil am Preis.</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Tag für Tag</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Ausführungen</translation>
    </message>
    <message>
        <source>Slippage</source>
        <translation>Slippage</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Eigenkapital</translation>
    </message>
    <message>
        <source>Without the hedge</source>
        <translation>Ohne den Hedge</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Min. Abstand</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Fills to slippage: hedge account, %1, paid above zero. Equity and without the hedge: changes of all accounts while a session ran, transfers taken out. Days begin at midnight in %2.</source>
        <translation>Ausführungen bis Slippage: Hedge-Konto, %1, gezahlt über null. Eigenkapital und ohne den Hedge: Änderungen aller Konten, während eine Sitzung lief, um Umbuchungen bereinigt. Tage beginnen um Mitternacht in %2.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>No decision was recorded.</source>
        <translation>Es wurde keine Entscheidung aufgezeichnet.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Share of the time</source>
        <translation>Zeitanteil</translation>
    </message>
    <message>
        <source>%1 decisions were recorded.</source>
        <translation>%1 Entscheidungen wurden aufgezeichnet.</translation>
    </message>
    <message>
        <source>Decisions that sent an order</source>
        <translation>Entscheidungen, die eine Order sendeten</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Order, %1</source>
        <translation>Order, %1</translation>
    </message>
    <message>
        <source>Expected cost</source>
        <translation>Erwartete Kosten</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>order sent</source>
        <translation>Order gesendet</translation>
    </message>
    <message>
        <source>Overrides and other interventions</source>
        <translation>Vorgaben und andere Eingriffe</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>abgelehnt: %1</translation>
    </message>
    <message>
        <source>There were none.</source>
        <translation>Es gab keine.</translation>
    </message>
    <message>
        <source>The window came to the front %1 times.</source>
        <translation>Das Fenster kam %1-mal nach vorn.</translation>
    </message>
    <message>
        <source>mode %1, strategy %2</source>
        <translation>Modus %1, Strategie %2</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>%1 orders were made: %2 filled, %3 cancelled, %4 expired, %5 refused, %6 without a known end.</source>
        <translation>%1 Orders wurden erstellt: %2 ausgeführt, %3 storniert, %4 abgelaufen, %5 abgelehnt, %6 ohne bekanntes Ende.</translation>
    </message>
    <message>
        <source>There were no fills, no funding payments and no transfers.</source>
        <translation>Es gab keine Ausführungen, keine Funding-Zahlungen und keine Umbuchungen.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>buy</source>
        <translation>Kauf</translation>
    </message>
    <message>
        <source>sell</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>maker</source>
        <translation>Maker</translation>
    </message>
    <message>
        <source>taker</source>
        <translation>Taker</translation>
    </message>
    <message>
        <source>Funding payments</source>
        <translation>Funding-Zahlungen</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Umbuchungen</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>Gegenkonto</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>extern</translation>
    </message>
    <message>
        <source>† Before the period began, and after the last statement closed: counted in this one.</source>
        <translation>† Vor Beginn des Zeitraums und nach Schluss der letzten Abrechnung: in dieser mitgezählt.</translation>
    </message>
    <message>
        <source>* Outside of the sampled time: not in this statement; after the closing it is in the next one.</source>
        <translation>* Außerhalb der gemessenen Zeit: nicht in dieser Abrechnung; nach dem Schluss steht es in der nächsten.</translation>
    </message>
    <message>
        <source>Method and signs</source>
        <translation>Methode und Vorzeichen</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>January %1</source>
        <translation>Januar %1</translation>
    </message>
    <message>
        <source>February %1</source>
        <translation>Februar %1</translation>
    </message>
    <message>
        <source>March %1</source>
        <translation>März %1</translation>
    </message>
    <message>
        <source>April %1</source>
        <translation>April %1</translation>
    </message>
    <message>
        <source>May %1</source>
        <translation>Mai %1</translation>
    </message>
    <message>
        <source>June %1</source>
        <translation>Juni %1</translation>
    </message>
    <message>
        <source>July %1</source>
        <translation>Juli %1</translation>
    </message>
    <message>
        <source>August %1</source>
        <translation>August %1</translation>
    </message>
    <message>
        <source>September %1</source>
        <translation>September %1</translation>
    </message>
    <message>
        <source>October %1</source>
        <translation>Oktober %1</translation>
    </message>
    <message>
        <source>November %1</source>
        <translation>November %1</translation>
    </message>
    <message>
        <source>December %1</source>
        <translation>Dezember %1</translation>
    </message>
    <message>
        <source>not armed</source>
        <translation>nicht scharf</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>only watching</source>
        <translation>nur beobachtet</translation>
    </message>
    <message>
        <source>no protected position</source>
        <translation>keine geschützte Position</translation>
    </message>
    <message>
        <source>market data too old</source>
        <translation>Marktdaten zu alt</translation>
    </message>
    <message>
        <source>account data too old</source>
        <translation>Kontodaten zu alt</translation>
    </message>
    <message>
        <source>no volatility yet</source>
        <translation>noch keine Volatilität</translation>
    </message>
    <message>
        <source>order book not usable</source>
        <translation>Orderbuch nicht brauchbar</translation>
    </message>
    <message>
        <source>an order was on its way</source>
        <translation>eine Order war unterwegs</translation>
    </message>
    <message>
        <source>position not confirmed</source>
        <translation>Position nicht bestätigt</translation>
    </message>
    <message>
        <source>an order&apos;s fate was unknown</source>
        <translation>Verbleib einer Order war nicht bekannt</translation>
    </message>
    <message>
        <source>inside the band</source>
        <translation>im Band</translation>
    </message>
    <message>
        <source>cooling down</source>
        <translation>Abkühlzeit</translation>
    </message>
    <message>
        <source>below the smallest trade</source>
        <translation>unter dem kleinsten Trade</translation>
    </message>
    <message>
        <source>cost budget used up</source>
        <translation>Kostenbudget aufgebraucht</translation>
    </message>
    <message>
        <source>no free margin</source>
        <translation>keine freie Marge</translation>
    </message>
    <message>
        <source>a hard limit</source>
        <translation>ein hartes Limit</translation>
    </message>
    <message>
        <source>somebody else traded</source>
        <translation>jemand anderes handelte</translation>
    </message>
    <message>
        <source>clock off</source>
        <translation>Uhr geht falsch</translation>
    </message>
    <message>
        <source>not reconciled yet</source>
        <translation>noch nicht abgeglichen</translation>
    </message>
    <message>
        <source>Closing = opening + realised P&amp;L + change of unrealised P&amp;L - fees + funding + transfers + what is not explained. Fees paid stand with a minus in the statement, funding received with a plus.</source>
        <translation>Schluss = Anfang + realisierter P&amp;L + Änderung des unrealisierten P&amp;L - Gebühren + Funding + Umbuchungen + nicht Erklärtes. Gezahlte Gebühren stehen in der Abrechnung mit Minus, erhaltenes Funding mit Plus.</translation>
    </message>
    <message>
        <source>Fills, fees, funding and transfers are the exchange&apos;s own bookings, kept as exact decimals and added in the currency in which they were booked; nothing is converted. Fees in another currency have a statement of their own.</source>
        <translation>Ausführungen, Gebühren, Funding und Umbuchungen sind die eigenen Buchungen der Börse, als exakte Dezimalzahlen gehalten und in der Währung addiert, in der sie gebucht wurden; nichts wird umgerechnet. Gebühren in einer anderen Währung haben eine eigene Abrechnung.</translation>
    </message>
    <message>
        <source>Equities are sampled once a minute: wallet plus unrealised P&amp;L at the mark price. They are known for all protected accounts together and for the hedge account; a protected account that is one of several shows its bookings only.</source>
        <translation>Eigenkapitale werden einmal pro Minute gemessen: Wallet plus unrealisierter P&amp;L zum Mark-Preis. Bekannt sind sie für alle geschützten Konten zusammen und für das Hedge-Konto; ein geschütztes Konto unter mehreren zeigt nur seine Buchungen.</translation>
    </message>
    <message>
        <source>The change of unrealised P&amp;L is what the trades and the marks at both ends made of the positions, less what of that was realised. It needs no entry price.</source>
        <translation>Die Änderung des unrealisierten P&amp;L ist, was die Trades und die Mark-Preise an beiden Enden aus den Positionen machten, abzüglich dessen, was davon realisiert wurde. Sie braucht keinen Einstiegspreis.</translation>
    </message>
    <message>
        <source>Without the hedge: the protected accounts as they were, plus what the hedge account held when its session began, untouched. It begins anew with each session; a time in which no session ran is in neither figure.</source>
        <translation>Ohne den Hedge: die geschützten Konten, wie sie waren, plus das, was das Hedge-Konto zu Beginn seiner Sitzung hielt, unberührt. Es beginnt mit jeder Sitzung neu; eine Zeit, in der keine Sitzung lief, ist in keiner der beiden Zahlen.</translation>
    </message>
    <message>
        <source>Effectiveness is one minus the ratio of the variances of hourly changes, with and without the hedge. Drawdown is the fall below the highest equity so far, as a fraction.</source>
        <translation>Wirksamkeit ist eins minus das Verhältnis der Varianzen stündlicher Änderungen, mit und ohne Hedge. Drawdown ist der Rückgang unter das bisher höchste Eigenkapital, als Bruchteil.</translation>
    </message>
    <message>
        <source>Costs of the hedge: fees and funding as booked in the hedge account, paid above zero; slippage is an estimate against the mid price at the decision, and is part of the realised P&amp;L already.</source>
        <translation>Kosten des Hedges: Gebühren und Funding, wie im Hedge-Konto gebucht, gezahlt über null; Slippage ist eine Schätzung gegen den Mittelpreis bei der Entscheidung und schon Teil des realisierten P&amp;L.</translation>
    </message>
    <message>
        <source>A hedge in another account offsets losses of equity. It does not move the liquidation price of the protected position.</source>
        <translation>Ein Hedge in einem anderen Konto gleicht Verluste an Eigenkapital aus. Den Liquidationspreis der geschützten Position verschiebt er nicht.</translation>
    </message>
    <message>
        <source>This report is no tax advice. The tax files hold realised P&amp;L, fees and funding apart, so that nothing is counted twice.</source>
        <translation>Dieser Bericht ist keine Steuerberatung. Die Steuerdateien führen realisierten P&amp;L, Gebühren und Funding getrennt, damit nichts doppelt zählt.</translation>
    </message>
    <message>
        <source>A session ran for %1 of the period. Opening: %2. Closing: %3.</source>
        <translation>Während %1 des Zeitraums lief eine Sitzung. Anfang: %2. Ende: %3.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Ballast can&apos;t start</source>
        <translation>Ballast kann nicht starten</translation>
    </message>
</context>
<context>
    <name>ballast::app::SessionDesk</name>
    <message>
        <source>Simulated exchange</source>
        <translation>Simulierte Börse</translation>
    </message>
    <message>
        <source>Binance testnet</source>
        <translation>Binance-Testnet</translation>
    </message>
    <message>
        <source>Binance</source>
        <translation>Binance</translation>
    </message>
</context>
<context>
    <name>ballast::ui</name>
    <message>
        <source>▲ Buy</source>
        <translation>▲ Kauf</translation>
    </message>
    <message>
        <source>▼ Sell</source>
        <translation>▼ Verkauf</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
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
        <translation> Post-Only</translation>
    </message>
    <message>
        <source>, reduce</source>
        <translation>, Reduce-Only</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Journalled</source>
        <translation>Protokolliert</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Partly filled</source>
        <translation>Teilweise ausgeführt</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>▲ Warning</source>
        <translation>▲ Warnung</translation>
    </message>
    <message>
        <source>■ Critical</source>
        <translation>■ Kritisch</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Ø Preis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Notional</source>
        <translation>Nominalwert</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Paid is +, a rebate is −</source>
        <translation>Gezahlt ist +, eine Rückvergütung −</translation>
    </message>
    <message>
        <source>Realised P&amp;L</source>
        <translation>Realisierter P&amp;L</translation>
    </message>
    <message>
        <source>Without fees</source>
        <translation>Ohne Gebühren</translation>
    </message>
    <message>
        <source>Liquidity</source>
        <translation>Liquidität</translation>
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
        <translation>Trade-ID</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>No hedge order yet.</source>
        <translation>Noch keine Hedge-Order.</translation>
    </message>
    <message>
        <source>No fill yet.</source>
        <translation>Noch keine Ausführung.</translation>
    </message>
    <message>
        <source>Nothing to report.</source>
        <translation>Nichts zu melden.</translation>
    </message>
    <message>
        <source>Mark price</source>
        <translation>Mark-Preis</translation>
    </message>
    <message>
        <source>Protected delta</source>
        <translation>Delta geschützt</translation>
    </message>
    <message>
        <source>Hedge delta</source>
        <translation>Delta Hedge</translation>
    </message>
    <message>
        <source>Effective leverage</source>
        <translation>Effektiver Hebel</translation>
    </message>
    <message>
        <source>Volatility, a year</source>
        <translation>Volatilität p. a.</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>Marktregime</translation>
    </message>
    <message>
        <source>Liquidation distance</source>
        <translation>Liquidationsabstand</translation>
    </message>
    <message>
        <source>in expected moves</source>
        <translation>in erwarteten Bewegungen</translation>
    </message>
    <message>
        <source>Funding rate</source>
        <translation>Finanzierungsrate</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>Market data age</source>
        <translation>Alter der Marktdaten</translation>
    </message>
    <message>
        <source>Account data age</source>
        <translation>Alter der Kontodaten</translation>
    </message>
    <message>
        <source>Ratio before</source>
        <translation>Quote vorher</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Expected cost</source>
        <translation>Erwartete Kosten</translation>
    </message>
    <message>
        <source>Risk removed, a day</source>
        <translation>Risikominderung pro Tag</translation>
    </message>
    <message>
        <source>Minimum ratio</source>
        <translation>Mindestquote</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>Hebel</translation>
    </message>
    <message>
        <source>Market regime</source>
        <translation>Marktregime</translation>
    </message>
    <message>
        <source>Near liquidation</source>
        <translation>Nahe der Liquidation</translation>
    </message>
    <message>
        <source>Manual override</source>
        <translation>Vorgabe von Hand</translation>
    </message>
    <message>
        <source>Guardrails</source>
        <translation>Leitplanken</translation>
    </message>
    <message>
        <source>Maximum ratio</source>
        <translation>Höchstquote</translation>
    </message>
    <message>
        <source>No-trade band</source>
        <translation>Toleranzband</translation>
    </message>
    <message>
        <source>Cool-down</source>
        <translation>Abkühlzeit</translation>
    </message>
    <message>
        <source>Smallest trade</source>
        <translation>Kleinster Trade</translation>
    </message>
    <message>
        <source>Daily cost budget</source>
        <translation>Tageskostenbudget</translation>
    </message>
    <message>
        <source>Largest order</source>
        <translation>Größte Order</translation>
    </message>
    <message>
        <source>Largest position</source>
        <translation>Größte Position</translation>
    </message>
    <message>
        <source>Orders a minute</source>
        <translation>Orders pro Minute</translation>
    </message>
    <message>
        <source>Never through flat</source>
        <translation>Nie über null hinaus</translation>
    </message>
    <message>
        <source>○ Held</source>
        <translation>○ Gehalten</translation>
    </message>
    <message>
        <source>▲ Increased</source>
        <translation>▲ Erhöht</translation>
    </message>
    <message>
        <source>▼ Reduced</source>
        <translation>▼ Reduziert</translation>
    </message>
    <message>
        <source>■ Closed</source>
        <translation>■ Geschlossen</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Ruhig</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Turbulent</source>
        <translation>Turbulent</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>Stale %1</source>
        <translation>Veraltet %1</translation>
    </message>
    <message>
        <source>Waiting for account data</source>
        <translation>Warten auf Kontodaten</translation>
    </message>
    <message>
        <source>No protected position</source>
        <translation>Keine geschützte Position</translation>
    </message>
    <message>
        <source>Net exposure</source>
        <translation>Netto-Exposure</translation>
    </message>
    <message>
        <source>Protected and hedge position together, in %1; long is +, short is −.</source>
        <translation>Geschützte Position und Hedge zusammen, in %1; Long ist +, Short ist −.</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Neutral</translation>
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
        <translation>Geschützt %1 · Hedge %2</translation>
    </message>
    <message>
        <source>Hedge ratio</source>
        <translation>Hedge-Quote</translation>
    </message>
    <message>
        <source>Minus the hedge over the protected position. 0 % is no hedge, 100 % is flat. Nothing is traded inside the band.</source>
        <translation>Der Hedge mit umgekehrtem Vorzeichen, geteilt durch die geschützte Position. 0 % ist kein Hedge, 100 % ist neutral. Innerhalb des Bands wird nicht gehandelt.</translation>
    </message>
    <message>
        <source>Minimum %1</source>
        <translation>Minimum %1</translation>
    </message>
    <message>
        <source>Target %1 · band %2–%3</source>
        <translation>Ziel %1 · Band %2–%3</translation>
    </message>
    <message>
        <source> · by hand until %1</source>
        <translation> · von Hand bis %1</translation>
    </message>
    <message>
        <source> · by hand, no expiry</source>
        <translation> · von Hand, ohne Ablauf</translation>
    </message>
    <message>
        <source> · parameters by hand</source>
        <translation> · Parameter von Hand</translation>
    </message>
    <message>
        <source>▼ Below band</source>
        <translation>▼ Unter Band</translation>
    </message>
    <message>
        <source>▲ Above band</source>
        <translation>▲ Über Band</translation>
    </message>
    <message>
        <source>In band</source>
        <translation>Im Band</translation>
    </message>
    <message>
        <source>How far the mark price is from liquidating the protected position, in %, in moves expected in one day (σ), and the probability of touching it: %1 in 1 h, %2 in 24 h, %3 in 7 d. The hedge in its own account does not move this price.</source>
        <translation>Wie weit der Mark-Preis von der Liquidation der geschützten Position entfernt ist: in %, in erwarteten Tagesbewegungen (σ) und als Wahrscheinlichkeit, sie zu berühren: %1 in 1 h, %2 in 24 h, %3 in 7 d. Der Hedge in seinem eigenen Konto verschiebt diesen Preis nicht.</translation>
    </message>
    <message>
        <source>No price liquidates the position</source>
        <translation>Kein Preis liquidiert die Position</translation>
    </message>
    <message>
        <source>%1 · %2 within 24 h</source>
        <translation>%1 · %2 innerhalb von 24 h</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>at %1 · venue says %2</source>
        <translation>bei %1 · laut Börse %2</translation>
    </message>
    <message>
        <source>Fee bleed today</source>
        <translation>Kostenabfluss heute</translation>
    </message>
    <message>
        <source>What the hedge cost today: fees %1, funding %2, slippage %3. This month: fees %4, funding %5, slippage %6. Paid is +.</source>
        <translation>Was der Hedge heute kostete: Gebühren %1, Funding %2, Slippage %3. Dieser Monat: Gebühren %4, Funding %5, Slippage %6. Gezahlt ist +.</translation>
    </message>
    <message>
        <source>%1 of budget</source>
        <translation>%1 des Budgets</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>Monat %1</translation>
    </message>
    <message>
        <source>Month %1 · %2 of protected</source>
        <translation>Monat %1 · %2 des Geschützten</translation>
    </message>
    <message>
        <source>Projected %1</source>
        <translation>Hochgerechnet %1</translation>
    </message>
    <message>
        <source>Projected %1 · %2</source>
        <translation>Hochgerechnet %1 · %2</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Bid / ask</source>
        <translation>Bid / Ask</translation>
    </message>
    <message>
        <source>Order book</source>
        <translation>Orderbuch</translation>
    </message>
    <message>
        <source>within 0.1 %</source>
        <translation>innerhalb 0.1 %</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Imbalance</source>
        <translation>Schieflage</translation>
    </message>
    <message>
        <source>Next hedge</source>
        <translation>Nächster Hedge</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nichts zu tun</translation>
    </message>
    <message>
        <source>To the target</source>
        <translation>Bis zum Ziel</translation>
    </message>
    <message>
        <source>Cost about</source>
        <translation>Kosten etwa</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation>Volatilität</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>p. a.</translation>
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
        <translation>Implizit</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Funding</translation>
    </message>
    <message>
        <source>longs pay</source>
        <translation>Longs zahlen</translation>
    </message>
    <message>
        <source>shorts pay</source>
        <translation>Shorts zahlen</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Next in</source>
        <translation>Nächstes in</translation>
    </message>
    <message>
        <source>Hedge earns a day</source>
        <translation>Hedge erhält pro Tag</translation>
    </message>
    <message>
        <source>Hedge pays a day</source>
        <translation>Hedge zahlt pro Tag</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>Clock offset</source>
        <translation>Uhrabweichung</translation>
    </message>
    <message>
        <source>Book gaps</source>
        <translation>Orderbuchlücken</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Eigenkapital</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Ausführungen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Protected accounts are only read; Ballast trades in the hedge account alone.</source>
        <translation>Geschützte Konten werden nur gelesen; Ballast handelt allein im Hedge-Konto.</translation>
    </message>
    <message>
        <source>In coins; long is +, short is −</source>
        <translation>In Coins; Long ist +, Short ist −</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>The venue&apos;s mark price; P&amp;L and liquidation use it</source>
        <translation>Der Mark-Preis der Börse; P&amp;L und Liquidation richten sich nach ihm</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Mark price of the last day; the dotted line is the entry</source>
        <translation>Mark-Preis des letzten Tages; die gepunktete Linie ist der Einstieg</translation>
    </message>
    <message>
        <source>P&amp;L</source>
        <translation>P&amp;L</translation>
    </message>
    <message>
        <source>Unrealised, against the mark price, without fees and funding</source>
        <translation>Unrealisiert, zum Mark-Preis, ohne Gebühren und Funding</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>Liquidation</translation>
    </message>
    <message>
        <source>Computed from the venue&apos;s margin tiers</source>
        <translation>Berechnet aus den Margenstufen der Börse</translation>
    </message>
    <message>
        <source>The venue says %1</source>
        <translation>Laut Börse %1</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>From the mark to the liquidation price, in % and in moves expected in one day</source>
        <translation>Vom Mark-Preis zum Liquidationspreis, in % und in erwarteten Tagesbewegungen</translation>
    </message>
    <message>
        <source>P(24 h)</source>
        <translation>P(24 h)</translation>
    </message>
    <message>
        <source>Probability of touching the liquidation price within 24 hours</source>
        <translation>Wahrscheinlichkeit, den Liquidationspreis innerhalb von 24 Stunden zu berühren</translation>
    </message>
    <message>
        <source>Received is +, paid is −, since the start</source>
        <translation>Erhalten ist +, gezahlt ist −, seit dem Start</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>About Ballast</source>
        <translation>Über Ballast</translation>
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
        <translation>Hält neben gehebelten Ethereum-Positionen einen bemessenen Hedge.
Freie Software unter der GNU General Public License, Version 3 oder später. Keine Gewährleistung.</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Über Qt</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>When it was told first</source>
        <translation>Wann es zuerst gemeldet wurde</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>How often it happened</source>
        <translation>Wie oft es vorkam</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>Gemeldet an</translation>
    </message>
    <message>
        <source>✓ delivered, ✕ not delivered, … on its way</source>
        <translation>✓ zugestellt, ✕ nicht zugestellt, … unterwegs</translation>
    </message>
    <message>
        <source>Trend efficiency</source>
        <translation>Trendeffizienz</translation>
    </message>
    <message>
        <source>Static ratio</source>
        <translation>Feste Quote</translation>
    </message>
    <message>
        <source>Volatility above target</source>
        <translation>Volatilität über Ziel</translation>
    </message>
    <message>
        <source>Variance taken away</source>
        <translation>Varianzminderung</translation>
    </message>
    <message>
        <source>Keeping liquidation unlikely</source>
        <translation>Liquidation unwahrscheinlich halten</translation>
    </message>
    <message>
        <source>Keeping the loss budget</source>
        <translation>Verlustbudget einhalten</translation>
    </message>
    <message>
        <source>Correlation signals</source>
        <translation>Korrelationssignale</translation>
    </message>
    <message>
        <source>Largest loss</source>
        <translation>Größter Verlust</translation>
    </message>
    <message>
        <source>Cap when sideways</source>
        <translation>Deckel im Seitwärtsmarkt</translation>
    </message>
    <message>
        <source>Safety of the hedge account</source>
        <translation>Sicherheit des Hedge-Kontos</translation>
    </message>
    <message>
        <source>Too small to pay</source>
        <translation>Zu klein, um sich zu lohnen</translation>
    </message>
    <message>
        <source>Monthly cost budget</source>
        <translation>Monatskostenbudget</translation>
    </message>
    <message>
        <source>Free margin of the hedge account</source>
        <translation>Freie Marge des Hedge-Kontos</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>being asked</source>
        <translation>wird abgefragt</translation>
    </message>
    <message>
        <source>Delta of the protected positions plus delta of the hedge.</source>
        <translation>Delta der geschützten Positionen plus Delta des Hedges.</translation>
    </message>
    <message>
        <source>Coins of the base currency; long +, short −.</source>
        <translation>Coins der Basiswährung; Long +, Short −.</translation>
    </message>
    <message>
        <source>Positions as the exchange reports them.</source>
        <translation>Positionen, wie die Börse sie meldet.</translation>
    </message>
    <message>
        <source>Minus the hedge&apos;s delta over the protected delta.</source>
        <translation>Das Delta des Hedges mit umgekehrtem Vorzeichen, geteilt durch das geschützte Delta.</translation>
    </message>
    <message>
        <source>%; 0 % is no hedge, 100 % is flat.</source>
        <translation>%; 0 % ist kein Hedge, 100 % ist neutral.</translation>
    </message>
    <message>
        <source>Positions of both accounts, at the mark price.</source>
        <translation>Positionen beider Konten, zum Mark-Preis.</translation>
    </message>
    <message>
        <source>Target ratio</source>
        <translation>Zielquote</translation>
    </message>
    <message>
        <source>What the strategy asks for, after the guardrails, or what you set by hand.</source>
        <translation>Was die Strategie nach den Leitplanken verlangt, oder was Sie von Hand setzen.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>The decision in force; its reasons are in the panel Decisions.</source>
        <translation>Die geltende Entscheidung; ihre Gründe stehen im Panel Entscheidungen.</translation>
    </message>
    <message>
        <source>Around the target; inside it nothing is traded.</source>
        <translation>Um das Ziel herum; darin wird nicht gehandelt.</translation>
    </message>
    <message>
        <source>%, from lower to upper edge.</source>
        <translation>%, vom unteren zum oberen Rand.</translation>
    </message>
    <message>
        <source>Parameter “No-trade band”, or the strategy&apos;s own.</source>
        <translation>Parameter „Toleranzband“, oder das eigene der Strategie.</translation>
    </message>
    <message>
        <source>The floor under every target: it rises with leverage.</source>
        <translation>Die Untergrenze jedes Ziels: sie steigt mit dem Hebel.</translation>
    </message>
    <message>
        <source>Parameters “Minimum ratio”, “Ratio per turn of leverage” and “Reference leverage”.</source>
        <translation>Parameter „Mindestquote“, „Quote je Hebelstufe“ und „Referenzhebel“.</translation>
    </message>
    <message>
        <source>Liquidation price</source>
        <translation>Liquidationspreis</translation>
    </message>
    <message>
        <source>Mark price at which equity equals maintenance margin, by the exchange&apos;s own tiers. A hedge in another account does not move it.</source>
        <translation>Mark-Preis, bei dem das Eigenkapital der Erhaltungsmarge gleicht, nach den Stufen der Börse. Ein Hedge in einem anderen Konto verschiebt ihn nicht.</translation>
    </message>
    <message>
        <source>Quote currency.</source>
        <translation>Kurswährung.</translation>
    </message>
    <message>
        <source>Worked out here, and compared with what the exchange reports.</source>
        <translation>Hier berechnet und mit der Angabe der Börse verglichen.</translation>
    </message>
    <message>
        <source>From the mark price to the liquidation price of the position that dies first; also in σ, moves expected in one day.</source>
        <translation>Vom Mark-Preis zum Liquidationspreis der Position, die zuerst stirbt; auch in σ, den für einen Tag erwarteten Bewegungen.</translation>
    </message>
    <message>
        <source>% of the mark price; − below it.</source>
        <translation>% des Mark-Preises; − darunter.</translation>
    </message>
    <message>
        <source>Liquidation price, mark price and forecast volatility.</source>
        <translation>Liquidationspreis, Mark-Preis und prognostizierte Volatilität.</translation>
    </message>
    <message>
        <source>Touch probability</source>
        <translation>Berührungswahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Probability that the price touches the liquidation price within 1 h, 24 h or 7 d.</source>
        <translation>Wahrscheinlichkeit, dass der Preis den Liquidationspreis innerhalb von 1 h, 24 h oder 7 d berührt.</translation>
    </message>
    <message>
        <source>%; the formula understates the fat tails of crypto.</source>
        <translation>%; die Formel unterschätzt die Fat Tails der Kryptomärkte.</translation>
    </message>
    <message>
        <source>Closed form for a random walk at the forecast volatility.</source>
        <translation>Geschlossene Formel für einen Random Walk mit der prognostizierten Volatilität.</translation>
    </message>
    <message>
        <source>Fee bleed</source>
        <translation>Kostenabfluss</translation>
    </message>
    <message>
        <source>What the hedge costs: fees, funding and slippage.</source>
        <translation>Was der Hedge kostet: Gebühren, Funding und Slippage.</translation>
    </message>
    <message>
        <source>Quote currency; paid is +.</source>
        <translation>Kurswährung; gezahlt ist +.</translation>
    </message>
    <message>
        <source>Fees and funding booked by the exchange; slippage against the mid price at the decision.</source>
        <translation>Von der Börse gebuchte Gebühren und Funding; Slippage gegen den Mittelpreis bei der Entscheidung.</translation>
    </message>
    <message>
        <source>Projected cost</source>
        <translation>Hochgerechnete Kosten</translation>
    </message>
    <message>
        <source>The month&apos;s cost at the pace so far; also as a share of the protected notional.</source>
        <translation>Die Kosten des Monats beim bisherigen Tempo; auch als Anteil am geschützten Nominalwert.</translation>
    </message>
    <message>
        <source>Quote currency a month, and %.</source>
        <translation>Kurswährung pro Monat, und %.</translation>
    </message>
    <message>
        <source>Cost of the month to date.</source>
        <translation>Kosten des Monats bis heute.</translation>
    </message>
    <message>
        <source>Protected notional over protected equity, whatever the exchange&apos;s slider says.</source>
        <translation>Geschützter Nominalwert durch geschütztes Eigenkapital, was auch immer der Hebelregler der Börse sagt.</translation>
    </message>
    <message>
        <source>Times.</source>
        <translation>Vielfaches.</translation>
    </message>
    <message>
        <source>Positions and balances of the protected accounts.</source>
        <translation>Positionen und Guthaben der geschützten Konten.</translation>
    </message>
    <message>
        <source>Wallet balance plus unrealised P&amp;L.</source>
        <translation>Wallet-Guthaben plus unrealisierter P&amp;L.</translation>
    </message>
    <message>
        <source>Settlement currency.</source>
        <translation>Abrechnungswährung.</translation>
    </message>
    <message>
        <source>Balances of the exchange, marked here.</source>
        <translation>Guthaben der Börse, hier zum Mark-Preis bewertet.</translation>
    </message>
    <message>
        <source>Unrealised P&amp;L</source>
        <translation>Unrealisierter P&amp;L</translation>
    </message>
    <message>
        <source>Against the mark price, without fees and funding.</source>
        <translation>Zum Mark-Preis, ohne Gebühren und Funding.</translation>
    </message>
    <message>
        <source>Settlement currency; gain +.</source>
        <translation>Abrechnungswährung; Gewinn +.</translation>
    </message>
    <message>
        <source>Entry price of the exchange and the mark price.</source>
        <translation>Einstiegspreis der Börse und der Mark-Preis.</translation>
    </message>
    <message>
        <source>The exchange&apos;s fair price: it decides P&amp;L and liquidation. The index is the spot price behind it.</source>
        <translation>Der faire Preis der Börse: er entscheidet über P&amp;L und Liquidation. Der Index ist der Spotpreis dahinter.</translation>
    </message>
    <message>
        <source>The exchange&apos;s stream; its age is in the header.</source>
        <translation>Der Datenstrom der Börse; sein Alter steht in der Kopfzeile.</translation>
    </message>
    <message>
        <source>What longs pay to shorts once an interval, of the notional. In costs the sign turns: paid is +.</source>
        <translation>Was Longs je Intervall an Shorts zahlen, als Anteil am Nominalwert. Bei Kosten dreht sich das Vorzeichen: gezahlt ist +.</translation>
    </message>
    <message>
        <source>% an interval; received +, paid −.</source>
        <translation>% je Intervall; erhalten +, gezahlt −.</translation>
    </message>
    <message>
        <source>The exchange&apos;s rate now, and what was booked.</source>
        <translation>Die jetzige Rate der Börse, und was gebucht wurde.</translation>
    </message>
    <message>
        <source>Of the next day, by the model that has forecast best out of sample; else an estimate of the present.</source>
        <translation>Des nächsten Tages, nach dem Modell mit den besten Prognosen außerhalb der Stichprobe; sonst eine Schätzung der Gegenwart.</translation>
    </message>
    <message>
        <source>% a year.</source>
        <translation>% p. a.</translation>
    </message>
    <message>
        <source>Candles of the exchange; the panel Models compares the forecasts.</source>
        <translation>Kerzen der Börse; das Panel Modelle vergleicht die Prognosen.</translation>
    </message>
    <message>
        <source>Calm, normal or turbulent, by the volatility or by a hidden Markov model where that has proved better.</source>
        <translation>Ruhig, normal oder turbulent, nach der Volatilität oder nach einem Hidden-Markov-Modell, wo es sich als besser erwiesen hat.</translation>
    </message>
    <message>
        <source>A name and its probability.</source>
        <translation>Ein Name und seine Wahrscheinlichkeit.</translation>
    </message>
    <message>
        <source>Volatility and the thresholds under Parameters.</source>
        <translation>Volatilität und die Schwellen unter Parameter.</translation>
    </message>
    <message>
        <source>Best ask less best bid, over the mid price.</source>
        <translation>Bester Ask minus bester Bid, durch den Mittelpreis.</translation>
    </message>
    <message>
        <source>Basis points.</source>
        <translation>Basispunkte.</translation>
    </message>
    <message>
        <source>The order book.</source>
        <translation>Das Orderbuch.</translation>
    </message>
    <message>
        <source>What the book offers within 0.1 % of the mid price.</source>
        <translation>Was das Orderbuch innerhalb 0.1 % um den Mittelpreis bietet.</translation>
    </message>
    <message>
        <source>Coins of the base currency.</source>
        <translation>Coins der Basiswährung.</translation>
    </message>
    <message>
        <source>Bid less ask depth, over their sum.</source>
        <translation>Bid-Tiefe minus Ask-Tiefe, durch ihre Summe.</translation>
    </message>
    <message>
        <source>−1 to +1; + is more bids.</source>
        <translation>−1 bis +1; + heißt mehr Bids.</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Perpetual less index price, over the index.</source>
        <translation>Perpetual minus Indexpreis, durch den Index.</translation>
    </message>
    <message>
        <source>Mark and index price of the exchange.</source>
        <translation>Mark- und Indexpreis der Börse.</translation>
    </message>
    <message>
        <source>Correlation and beta</source>
        <translation>Korrelation und Beta</translation>
    </message>
    <message>
        <source>How Ether and Bitcoin move together; a break can raise the hedge.</source>
        <translation>Wie Ether und Bitcoin sich gemeinsam bewegen; ein Bruch kann den Hedge erhöhen.</translation>
    </message>
    <message>
        <source>−1 to +1; beta without a unit.</source>
        <translation>−1 bis +1; Beta ohne Einheit.</translation>
    </message>
    <message>
        <source>Hourly closes of both.</source>
        <translation>Stündliche Schlusskurse beider.</translation>
    </message>
    <message>
        <source>Margin bridge</source>
        <translation>Margenbrücke</translation>
    </message>
    <message>
        <source>Margin that has to reach the protected account in time to keep it alive: the hedge&apos;s gain is in the other account.</source>
        <translation>Marge, die das geschützte Konto rechtzeitig erreichen muss, damit es überlebt: der Gewinn des Hedges liegt im anderen Konto.</translation>
    </message>
    <message>
        <source>Both accounts and the ladder of prices.</source>
        <translation>Beide Konten und die Preisleiter.</translation>
    </message>
    <message>
        <source>Event to order</source>
        <translation>Ereignis bis Order</translation>
    </message>
    <message>
        <source>From the arrival of the market event that caused it to the order&apos;s write to the socket.</source>
        <translation>Vom Eintreffen des auslösenden Marktereignisses bis zum Schreiben der Order in den Socket.</translation>
    </message>
    <message>
        <source>Microseconds, median and 99th percentile.</source>
        <translation>Mikrosekunden, Median und 99. Perzentil.</translation>
    </message>
    <message>
        <source>Measured here.</source>
        <translation>Hier gemessen.</translation>
    </message>
    <message>
        <source>Age of a feed</source>
        <translation>Alter eines Feeds</translation>
    </message>
    <message>
        <source>Since its last message. A feed that is silent too long counts as stale, and trading is suspended.</source>
        <translation>Seit seiner letzten Nachricht. Ein Feed, der zu lange schweigt, gilt als veraltet, und der Handel wird ausgesetzt.</translation>
    </message>
    <message>
        <source>Seconds.</source>
        <translation>Sekunden.</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>Einheit: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Position, delta</source>
        <translation>Position, Delta</translation>
    </message>
    <message>
        <source>Long is +, short is −, in coins of the base currency.</source>
        <translation>Long ist +, Short ist −, in Coins der Basiswährung.</translation>
    </message>
    <message>
        <source>Minus the hedge&apos;s delta over the protected delta. 0 % is no hedge, 100 % is flat.</source>
        <translation>Das Delta des Hedges mit umgekehrtem Vorzeichen, geteilt durch das geschützte Delta. 0 % ist kein Hedge, 100 % ist neutral.</translation>
    </message>
    <message>
        <source>Received is +, paid is −. In costs the sign turns: paid is +.</source>
        <translation>Erhalten ist +, gezahlt ist −. Bei Kosten dreht sich das Vorzeichen: gezahlt ist +.</translation>
    </message>
    <message>
        <source>Fees, slippage</source>
        <translation>Gebühren, Slippage</translation>
    </message>
    <message>
        <source>Paid is +, a rebate is −. Slippage is estimated against the mid price.</source>
        <translation>Gezahlt ist +, eine Rückvergütung ist −. Slippage wird gegen den Mittelpreis geschätzt.</translation>
    </message>
    <message>
        <source>Against the mark price; without fees and funding.</source>
        <translation>Zum Mark-Preis; ohne Gebühren und Funding.</translation>
    </message>
    <message>
        <source>Distance in % of the mark price, in σ (moves expected in one day), and as the probability of touching the price within 24 hours. A hedge in another account does not move it; only margin does.</source>
        <translation>Abstand in % des Mark-Preises, in σ (für einen Tag erwartete Bewegungen) und als Wahrscheinlichkeit, den Preis innerhalb von 24 Stunden zu berühren. Ein Hedge in einem anderen Konto verschiebt ihn nicht; das tut nur Marge.</translation>
    </message>
    <message>
        <source>— means not known. It is never shown as 0.</source>
        <translation>— heißt nicht bekannt. Es wird nie als 0 gezeigt.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Gain and loss have colours of their own, apart from long and short; a sign or an arrow says the same.</source>
        <translation>Gewinn und Verlust haben eigene Farben, getrennt von Long und Short; ein Vorzeichen oder Pfeil sagt dasselbe.</translation>
    </message>
    <message>
        <source>Dashed frame</source>
        <translation>Gestrichelter Rahmen</translation>
    </message>
    <message>
        <source>A preview: it has not happened.</source>
        <translation>Eine Vorschau: es ist nicht geschehen.</translation>
    </message>
    <message>
        <source>Size of the last order</source>
        <translation>Größe der letzten Order</translation>
    </message>
    <message>
        <source>Hedge position</source>
        <translation>Hedge-Position</translation>
    </message>
    <message>
        <source>Hedge to protected</source>
        <translation>Hedge zu Geschütztem</translation>
    </message>
    <message>
        <source>Orders, last minute</source>
        <translation>Orders, letzte Minute</translation>
    </message>
    <message>
        <source>Orders today</source>
        <translation>Orders heute</translation>
    </message>
    <message>
        <source>Cancels, last minute</source>
        <translation>Stornos, letzte Minute</translation>
    </message>
    <message>
        <source>Notional today</source>
        <translation>Nominalwert heute</translation>
    </message>
    <message>
        <source>Cost today</source>
        <translation>Kosten heute</translation>
    </message>
    <message>
        <source>Its price beyond the mark</source>
        <translation>Orderpreis jenseits Mark-Preis</translation>
    </message>
    <message>
        <source>Age of market data</source>
        <translation>Alter der Marktdaten</translation>
    </message>
    <message>
        <source>Clock off by</source>
        <translation>Uhrabweichung</translation>
    </message>
    <message>
        <source>nothing is carried over in this mode</source>
        <translation>in diesem Modus wird nichts übernommen</translation>
    </message>
    <message>
        <source>reading the accounts</source>
        <translation>Konten werden gelesen</translation>
    </message>
    <message>
        <source>all of it explained</source>
        <translation>alles erklärt</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>wartet auf Sie</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>Hard limits</source>
        <translation>Harte Limits</translation>
    </message>
    <message>
        <source>days are UTC</source>
        <translation>Tage in UTC</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Genutzt</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Checked last, before an order leaves: no strategy and no override can pass them. They are changed under Parameters, and each change is recorded.</source>
        <translation>Zuletzt geprüft, bevor eine Order hinausgeht: keine Strategie und keine Vorgabe kann sie überschreiten. Sie werden unter Parameter geändert, und jede Änderung wird aufgezeichnet.</translation>
    </message>
    <message>
        <source>Since the last session</source>
        <translation>Seit der letzten Sitzung</translation>
    </message>
    <message>
        <source>Ballast does not arm before you have looked at these, and said so.</source>
        <translation>Ballast schaltet nicht scharf, bevor Sie diese angesehen und das bestätigt haben.</translation>
    </message>
    <message>
        <source>Forecast, 24 h</source>
        <translation>Prognose, 24 h</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Korrelation</translation>
    </message>
    <message>
        <source>signal active</source>
        <translation>Signal aktiv</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>kein Signal</translation>
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
        <translation>Beta zu %1</translation>
    </message>
    <message>
        <source>Basis, deviations</source>
        <translation>Basis, Abweichungen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 has run on %2 days and made %3 decisions</source>
        <translation>%1 lief an %2 Tagen und traf %3 Entscheidungen</translation>
    </message>
    <message>
        <source>, with %1 differences between books and exchange</source>
        <translation>, mit %1 Abweichungen zwischen Büchern und Börse</translation>
    </message>
    <message>
        <source>Not open yet.</source>
        <translation>Noch nicht offen.</translation>
    </message>
    <message>
        <source>Ending %1 cancels its resting orders. The hedge position stays open, and nobody adjusts it until %1 runs again.</source>
        <translation>Beim Beenden von %1 werden die offenen Orders storniert. Die Hedge-Position bleibt offen, und niemand passt sie an, bis %1 wieder läuft.</translation>
    </message>
    <message>
        <source>Looking at account, keys and evidence. What runs now goes on meanwhile.</source>
        <translation>Konto, Schlüssel und Nachweise werden geprüft. Was jetzt läuft, läuft inzwischen weiter.</translation>
    </message>
    <message>
        <source>Ending the session: resting orders are cancelled, connections closed.</source>
        <translation>Die Sitzung wird beendet: offene Orders werden storniert, Verbindungen geschlossen.</translation>
    </message>
    <message>
        <source>Starting %1: asking the exchange for account and market.</source>
        <translation>%1 wird gestartet: Konto und Markt werden bei der Börse abgefragt.</translation>
    </message>
    <message>
        <source>%1 was not started: %2 %3 goes on.</source>
        <translation>%1 wurde nicht gestartet: %2 %3 läuft weiter.</translation>
    </message>
    <message>
        <source>%1 could not be started: %2 Nothing runs, and nothing is traded.</source>
        <translation>%1 konnte nicht gestartet werden: %2 Nichts läuft, und nichts wird gehandelt.</translation>
    </message>
    <message>
        <source>Its variance is the exponential of the sum and half the residual variance of %1.</source>
        <translation>Die Varianz ist die Exponentialfunktion der Summe und der halben Residualvarianz von %1.</translation>
    </message>
    <message>
        <source>The sum is of daily returns: times %1 it is realised variance, and what happened since the last hour is added.</source>
        <translation>Die Summe gilt für Tagesrenditen: mal %1 ist sie realisierte Varianz; was seit der letzten vollen Stunde geschah, kommt hinzu.</translation>
    </message>
    <message>
        <source>The sum is the variance, kept within what the market has done in the window.</source>
        <translation>Die Summe ist die Varianz, begrenzt auf das, was der Markt im Fenster getan hat.</translation>
    </message>
    <message>
        <source>Volatility thresholds decide: no model has been fitted yet.</source>
        <translation>Volatilitätsschwellen entscheiden: noch ist kein Modell angepasst.</translation>
    </message>
    <message>
        <source>Volatility thresholds decide: a hidden Markov model could not be fitted to this history.</source>
        <translation>Volatilitätsschwellen entscheiden: ein Hidden-Markov-Modell ließ sich an diesen Verlauf nicht anpassen.</translation>
    </message>
    <message>
        <source>Volatility thresholds decide: the history is too short to try the hidden Markov model against them.</source>
        <translation>Volatilitätsschwellen entscheiden: der Verlauf ist zu kurz, um das Hidden-Markov-Modell gegen sie zu prüfen.</translation>
    </message>
    <message>
        <source>error %1 against %2 of the thresholds, p %3, %4 forecasts out of sample</source>
        <translation>Fehler %1 gegen %2 der Schwellen, p %3, %4 Prognosen außerhalb der Stichprobe</translation>
    </message>
    <message>
        <source>The hidden Markov model decides: %1.</source>
        <translation>Das Hidden-Markov-Modell entscheidet: %1.</translation>
    </message>
    <message>
        <source>Volatility thresholds decide for the moment, as the newest days have a gap; else the hidden Markov model would: %1.</source>
        <translation>Volatilitätsschwellen entscheiden vorerst, weil die neuesten Tage eine Lücke haben; sonst täte es das Hidden-Markov-Modell: %1.</translation>
    </message>
    <message>
        <source>Volatility thresholds decide: the hidden Markov model could not be fitted every time (%1).</source>
        <translation>Volatilitätsschwellen entscheiden: das Hidden-Markov-Modell ließ sich nicht jedes Mal anpassen (%1).</translation>
    </message>
    <message>
        <source>Volatility thresholds decide: the hidden Markov model is not better with significance (%1).</source>
        <translation>Volatilitätsschwellen entscheiden: das Hidden-Markov-Modell ist nicht signifikant besser (%1).</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>%1 days of history are known; %2 are needed before models can be fitted.</source>
        <translation>%1 Tage Verlauf sind bekannt; %2 sind nötig, bevor Modelle angepasst werden können.</translation>
    </message>
    <message>
        <source>Until then the present EWMA estimate is used.</source>
        <translation>Bis dahin gilt die jetzige EWMA-Schätzung.</translation>
    </message>
    <message>
        <source>They are being fitted; until then the present EWMA estimate is used.</source>
        <translation>Sie werden gerade angepasst; bis dahin gilt die jetzige EWMA-Schätzung.</translation>
    </message>
    <message>
        <source>Forecasts compared</source>
        <translation>Prognosen im Vergleich</translation>
    </message>
    <message>
        <source>smaller is better</source>
        <translation>kleiner ist besser</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
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
        <translation>p gg. EWMA</translation>
    </message>
    <message>
        <source>%1 ● used</source>
        <translation>%1 ● genutzt</translation>
    </message>
    <message>
        <source>to beat</source>
        <translation>zu schlagen</translation>
    </message>
    <message>
        <source>%1: %2 fits failed; EWMA stood in for those forecasts.</source>
        <translation>%1: %2 Anpassungen schlugen fehl; für diese Prognosen sprang EWMA ein.</translation>
    </message>
    <message>
        <source>%1 forecasts judged, each made from the %2 days before it; %3 days of history, fitted on %4 %5.</source>
        <translation>%1 Prognosen beurteilt, jede aus den %2 Tagen davor; %3 Tage Verlauf, angepasst am %4 %5.</translation>
    </message>
    <message>
        <source>The others are not used: a model replaces EWMA only with a smaller QLIKE and a p under 0.05.</source>
        <translation>Die anderen werden nicht genutzt: ein Modell ersetzt EWMA nur mit kleinerem QLIKE und einem p unter 0.05.</translation>
    </message>
    <message>
        <source>Next 24 hours</source>
        <translation>Nächste 24 Stunden</translation>
    </message>
    <message>
        <source>by %1, in %2</source>
        <translation>nach %1, in %2</translation>
    </message>
    <message>
        <source>log variance</source>
        <translation>Log-Varianz</translation>
    </message>
    <message>
        <source>variance of a day</source>
        <translation>Tagesvarianz</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>Koeffizient</translation>
    </message>
    <message>
        <source>× value</source>
        <translation>× Wert</translation>
    </message>
    <message>
        <source>= product</source>
        <translation>= Produkt</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>The newest 22 days have a gap: the present EWMA estimate is used until they are complete.</source>
        <translation>Die neuesten 22 Tage haben eine Lücke: bis sie vollständig sind, gilt die jetzige EWMA-Schätzung.</translation>
    </message>
    <message>
        <source>In use, %</source>
        <translation>Genutzt, %</translation>
    </message>
    <message>
        <source>By model, %</source>
        <translation>Nach Modell, %</translation>
    </message>
    <message>
        <source>Volatility, %</source>
        <translation>Volatilität, %</translation>
    </message>
    <message>
        <source>Volatility: of a typical day in that state, as a year&apos;s.</source>
        <translation>Volatilität: eines typischen Tages in diesem Zustand, aufs Jahr gerechnet.</translation>
    </message>
    <message>
        <source>From one day to the next</source>
        <translation>Von einem Tag zum nächsten</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>Other readings of volatility</source>
        <translation>Andere Volatilitätsmaße</translation>
    </message>
    <message>
        <source>Realised, every bar</source>
        <translation>Realisiert, jede Kerze</translation>
    </message>
    <message>
        <source>Realised, every fifth bar</source>
        <translation>Realisiert, jede fünfte Kerze</translation>
    </message>
    <message>
        <source>Close to close</source>
        <translation>Schluss zu Schluss</translation>
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
        <translation>Implizit aus Optionen</translation>
    </message>
    <message>
        <source>Rank among past values</source>
        <translation>Rang unter früheren Werten</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Who dies first</source>
        <translation>Wer stirbt zuerst</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>What if *</source>
        <translation>Was wäre, wenn *</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Time calm</source>
        <translation>Zeit ruhig</translation>
    </message>
    <message>
        <source>Time normal</source>
        <translation>Zeit normal</translation>
    </message>
    <message>
        <source>Time turbulent</source>
        <translation>Zeit turbulent</translation>
    </message>
    <message>
        <source>Funding, an interval</source>
        <translation>Funding je Intervall</translation>
    </message>
    <message>
        <source>Leverage, protected</source>
        <translation>Hebel, geschützt</translation>
    </message>
    <message>
        <source>Nearest liquidation</source>
        <translation>Nächste Liquidation</translation>
    </message>
    <message>
        <source>The week at a glance</source>
        <translation>Die Woche auf einen Blick</translation>
    </message>
    <message>
        <source>Hedge cost</source>
        <translation>Kosten des Hedges</translation>
    </message>
    <message>
        <source>of its budget</source>
        <translation>von seinem Budget</translation>
    </message>
    <message>
        <source>Fees · funding · slippage</source>
        <translation>Gebühren · Funding · Slippage</translation>
    </message>
    <message>
        <source>Of the protected value</source>
        <translation>Vom geschützten Wert</translation>
    </message>
    <message>
        <source>Equity, with the hedge</source>
        <translation>Eigenkapital, mit Hedge</translation>
    </message>
    <message>
        <source>Equity, without it</source>
        <translation>Eigenkapital, ohne Hedge</translation>
    </message>
    <message>
        <source>Deepest fall, with and without</source>
        <translation>Tiefster Rückgang, mit und ohne</translation>
    </message>
    <message>
        <source>Outside the band</source>
        <translation>Außerhalb des Bands</translation>
    </message>
    <message>
        <source>Liquidation was near</source>
        <translation>Liquidation war nahe</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Slippage, expected</source>
        <translation>Slippage, erwartete</translation>
    </message>
    <message>
        <source>before and since</source>
        <translation>vorher und seither</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>▲ drifted</source>
        <translation>▲ verschoben</translation>
    </message>
    <message>
        <source>▼ drifted</source>
        <translation>▼ verschoben</translation>
    </message>
    <message>
        <source>a week against two months</source>
        <translation>eine Woche gegen zwei Monate</translation>
    </message>
    <message>
        <source>Two months</source>
        <translation>Zwei Monate</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>gebrochen</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>schwach</translation>
    </message>
    <message>
        <source>not since</source>
        <translation>seither nicht</translation>
    </message>
    <message>
        <source>at a start</source>
        <translation>bei einem Start</translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation>Preset %1</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message numerus="yes">
        <source>%n at default</source>
        <translation>
            <numerusform>%n auf Standard</numerusform>
            <numerusform>%n auf Standard</numerusform>
        </translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>War</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Every parameter is at its default, and nobody changed one.</source>
        <translation>Jeder Parameter steht auf Standard, und niemand hat einen geändert.</translation>
    </message>
    <message>
        <source>Strategy: %1.</source>
        <translation>Strategie: %1.</translation>
    </message>
    <message>
        <source>Strategy: %1, before %2.</source>
        <translation>Strategie: %1, vorher %2.</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>aufgehoben</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>What overrides did</source>
        <translation>Was Vorgaben bewirkten</translation>
    </message>
    <message>
        <source>against letting the engine run</source>
        <translation>verglichen mit der Automatik</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Ertrag</translation>
    </message>
    <message>
        <source>Cost more</source>
        <translation>Mehrkosten</translation>
    </message>
    <message>
        <source>Drawdown, pts</source>
        <translation>Drawdown, Pp.</translation>
    </message>
    <message>
        <source>Liquidation, pts</source>
        <translation>Liquidation, Pp.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 from %n override(s).</source>
        <translation>
            <numerusform>%1: %2 durch %n Vorgabe.</numerusform>
            <numerusform>%1: %2 durch %n Vorgaben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was set by hand: the engine ran alone.</source>
        <translation>Nichts wurde von Hand gesetzt: die Automatik lief allein.</translation>
    </message>
    <message>
        <source>* The two hedges had not met again by the end: the difference can still change.</source>
        <translation>* Die beiden Hedges hatten sich am Ende noch nicht wieder getroffen: der Unterschied kann sich noch ändern.</translation>
    </message>
    <message>
        <source>Replayed from the recorded events, with each override and without it, both on paper fills.</source>
        <translation>Aus den aufgezeichneten Ereignissen nachgespielt, mit jeder Vorgabe und ohne sie, beides mit Paper-Ausführungen.</translation>
    </message>
    <message>
        <source>Replayed from one-minute candles, with each override and without it: an estimate, as the events were not recorded.</source>
        <translation>Aus Minutenkerzen nachgespielt, mit jeder Vorgabe und ohne sie: eine Schätzung, da die Ereignisse nicht aufgezeichnet wurden.</translation>
    </message>
    <message>
        <source>Peace of mind</source>
        <translation>Seelenruhe</translation>
    </message>
    <message>
        <source>%1 watched</source>
        <translation>%1 beobachtet</translation>
    </message>
    <message>
        <source>You looked</source>
        <translation>Sie sahen nach</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>pro Tag</translation>
    </message>
    <message>
        <source>Nights without an alarm</source>
        <translation>Nächte ohne Alarm</translation>
    </message>
    <message>
        <source>Longest armed and untouched</source>
        <translation>Am längsten scharf und unberührt</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>pro Woche</translation>
    </message>
    <message>
        <source>Until acknowledged</source>
        <translation>Bis zum Quittieren</translation>
    </message>
    <message>
        <source>Ratio %1</source>
        <translation>Quote %1</translation>
    </message>
    <message>
        <source>Since %1 the hedge cost %2 of a budget of %3; equity changed by %4 with it, and would have by %5 without.</source>
        <translation>Seit %1 kostete der Hedge %2 von einem Budget von %3; das Eigenkapital änderte sich mit ihm um %4 und hätte sich ohne ihn um %5 geändert.</translation>
    </message>
    <message>
        <source>The hedge cost what it may</source>
        <translation>Der Hedge kostete, was er darf</translation>
    </message>
    <message>
        <source>The hedge was inside its band</source>
        <translation>Der Hedge war in seinem Band</translation>
    </message>
    <message>
        <source>%1 of the time outside</source>
        <translation>%1 der Zeit außerhalb</translation>
    </message>
    <message>
        <source>Liquidation never came near</source>
        <translation>Die Liquidation kam nie nahe</translation>
    </message>
    <message>
        <source>Slippage was as expected</source>
        <translation>Die Slippage war wie erwartet</translation>
    </message>
    <message>
        <source>%1, expected %2</source>
        <translation>%1, erwartet %2</translation>
    </message>
    <message>
        <source>The market is the one the parameters were chosen for</source>
        <translation>Der Markt ist der, für den die Parameter gewählt wurden</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) drifted</source>
        <translation>
            <numerusform>%n Größe verschoben</numerusform>
            <numerusform>%n Größen verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>The parameters are as you want them</source>
        <translation>Die Parameter sind, wie Sie sie wollen</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>You know what each alert was about</source>
        <translation>Sie wissen, worum es bei jedem Alarm ging</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n Alarm</numerusform>
            <numerusform>%n Alarme</numerusform>
        </translation>
    </message>
    <message>
        <source>The hedge takes risk away</source>
        <translation>Der Hedge nimmt Risiko weg</translation>
    </message>
    <message>
        <source>%1 of the variance</source>
        <translation>%1 der Varianz</translation>
    </message>
    <message>
        <source>Move, %</source>
        <translation>Δ Preis, %</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>Hedge</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Liquidiert</translation>
    </message>
    <message>
        <source>change of equity</source>
        <translation>Eigenkapitaländerung</translation>
    </message>
    <message>
        <source>If the price jumps</source>
        <translation>Wenn der Preis springt</translation>
    </message>
    <message>
        <source>If liquidations cascade</source>
        <translation>Bei einer Liquidationskaskade</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Welle</translation>
    </message>
    <message>
        <source>No protected position: nothing to cascade.</source>
        <translation>Keine geschützte Position: keine Kaskade.</translation>
    </message>
    <message>
        <source>Each wave of forced orders moves the price on; from the second, the venue closes the hedge.</source>
        <translation>Jede Welle erzwungener Orders bewegt den Preis weiter; ab der zweiten schließt die Börse den Hedge.</translation>
    </message>
    <message>
        <source>If a past day came again</source>
        <translation>Wenn ein vergangener Tag wiederkäme</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>at worst</source>
        <translation>schlimmstens</translation>
    </message>
    <message>
        <source>at close</source>
        <translation>zum Schluss</translation>
    </message>
    <message>
        <source>What was liquidated at the worst price does not come back at the close.</source>
        <translation>Was beim schlimmsten Preis liquidiert wurde, kommt zum Schluss nicht zurück.</translation>
    </message>
    <message>
        <source>1 day; lost is +</source>
        <translation>1 Tag; Verlust ist +</translation>
    </message>
    <message>
        <source>Worst days</source>
        <translation>Schlimmste Tage</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Historical</source>
        <translation>Historisch</translation>
    </message>
    <message>
        <source>Filtered historical</source>
        <translation>Gefiltert historisch</translation>
    </message>
    <message>
        <source>Cornish–Fisher</source>
        <translation>Cornish–Fisher</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>geschützt</translation>
    </message>
    <message>
        <source>hedge</source>
        <translation>Hedge</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <source>Not known: no past day of returns yet.</source>
        <translation>Nicht bekannt: noch kein vergangener Tag mit Renditen.</translation>
    </message>
    <message>
        <source>Initial margin</source>
        <translation>Anfangsmarge</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>Freigesetzt</translation>
    </message>
    <message>
        <source>Could carry</source>
        <translation>Tragbar</translation>
    </message>
    <message>
        <source>Net: what the venue asks for after long against short. Could carry: notional of these positions that the equity would be enough for. In one account: what separate accounts cost.</source>
        <translation>Netto: was die Börse nach Verrechnung von Long und Short verlangt. Tragbar: Nominalwert dieser Positionen, für den das Eigenkapital reichen würde. In einem Konto: was getrennte Konten kosten.</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>in one account</source>
        <translation>in einem Konto</translation>
    </message>
    <message>
        <source>Touching liquidation</source>
        <translation>Berührung der Liquidation</translation>
    </message>
    <message>
        <source>within 24 h, %</source>
        <translation>innerhalb von 24 h, %</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Closed form</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simuliert</translation>
    </message>
    <message>
        <source>± standard error</source>
        <translation>± Standardfehler</translation>
    </message>
    <message>
        <source>The simulation draws from the market&apos;s own past days, fat tails included; the closed form takes moves to be normal.</source>
        <translation>Die Simulation zieht aus den vergangenen Tagen des Marktes selbst, Fat Tails inbegriffen; die Formel nimmt normalverteilte Bewegungen an.</translation>
    </message>
    <message>
        <source>No position can be liquidated.</source>
        <translation>Keine Position kann liquidiert werden.</translation>
    </message>
    <message>
        <source>the hedge</source>
        <translation>der Hedge</translation>
    </message>
    <message>
        <source>the protected position</source>
        <translation>die geschützte Position</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>● yes</source>
        <translation>● ja</translation>
    </message>
    <message>
        <source>■ no</source>
        <translation>■ nein</translation>
    </message>
    <message>
        <source>Nothing can be liquidated.</source>
        <translation>Nichts kann liquidiert werden.</translation>
    </message>
    <message>
        <source>The hedge is at its liquidation price now.</source>
        <translation>Der Hedge ist jetzt an seinem Liquidationspreis.</translation>
    </message>
    <message>
        <source>The protected position is at its liquidation price now.</source>
        <translation>Die geschützte Position ist jetzt an ihrem Liquidationspreis.</translation>
    </message>
    <message>
        <source>%1 at %2 (%3)</source>
        <translation>%1 bei %2 (%3)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Falling: %1. Rising: %2.</source>
        <translation>Fallend: %1. Steigend: %2.</translation>
    </message>
    <message>
        <source>Liquidation of the protected position: %1</source>
        <translation>Liquidation der geschützten Position: %1</translation>
    </message>
    <message>
        <source>Protected: liquidation at %1 (venue %2), %3 · %4; touched in 1 h %5, 24 h %6, 7 d %7</source>
        <translation>Geschützt: Liquidation bei %1 (Börse %2), %3 · %4; Berührung in 1 h %5, 24 h %6, 7 d %7</translation>
    </message>
    <message>
        <source>○ hedge closed by the venue</source>
        <translation>○ Hedge von der Börse geschlossen</translation>
    </message>
    <message>
        <source>■ both</source>
        <translation>■ beide</translation>
    </message>
    <message>
        <source>■ protected</source>
        <translation>■ geschützt</translation>
    </message>
    <message>
        <source>▲ hedge</source>
        <translation>▲ Hedge</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Of the mark price</source>
        <translation>Vom Mark-Preis</translation>
    </message>
    <message>
        <source>▶ is the row nearest to the mark price</source>
        <translation>▶ ist die Zeile, die dem Mark-Preis am nächsten ist</translation>
    </message>
    <message>
        <source>Equity of the protected accounts there</source>
        <translation>Eigenkapital der geschützten Konten dort</translation>
    </message>
    <message>
        <source>Equity of the hedge account there</source>
        <translation>Eigenkapital des Hedge-Kontos dort</translation>
    </message>
    <message>
        <source>Who has been liquidated by then</source>
        <translation>Wer bis dahin liquidiert ist</translation>
    </message>
    <message>
        <source>To move</source>
        <translation>Umbuchen</translation>
    </message>
    <message>
        <source>Margin that must be in the protected accounts by then, so that they live</source>
        <translation>Marge, die bis dahin in den geschützten Konten sein muss, damit sie überleben</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Margin that the hedge account could give there</source>
        <translation>Marge, die das Hedge-Konto dort abgeben könnte</translation>
    </message>
    <message>
        <source>P(24 h), %</source>
        <translation>P(24 h), %</translation>
    </message>
    <message>
        <source>Probability that this price is touched within 24 hours</source>
        <translation>Wahrscheinlichkeit, dass dieser Preis innerhalb von 24 Stunden berührt wird</translation>
    </message>
    <message>
        <source>Soonest, h</source>
        <translation>Frühestens, h</translation>
    </message>
    <message>
        <source>The price is touched within this time with a probability of 5 %</source>
        <translation>Der Preis wird innerhalb dieser Zeit mit einer Wahrscheinlichkeit von 5 % berührt</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Rechtzeitig</translation>
    </message>
    <message>
        <source>Margin that is sent now arrives before the price can be there</source>
        <translation>Jetzt gesendete Marge kommt an, bevor der Preis dort sein kann</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>%1 Short</translation>
    </message>
    <message>
        <source>%1 long</source>
        <translation>%1 Long</translation>
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
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>The position is smaller than %1: inside its band it can&apos;t be adjusted by an order that the exchange takes.</source>
        <translation>Die Position ist kleiner als %1: innerhalb ihres Bands lässt sie sich mit keiner Order anpassen, die die Börse annimmt.</translation>
    </message>
    <message>
        <source>Its leverage is so low that Ballast leaves it unhedged.</source>
        <translation>Ihr Hebel ist so niedrig, dass Ballast sie nicht absichert.</translation>
    </message>
    <message>
        <source>A month of hedging costs more than it is expected to keep.</source>
        <translation>Ein Monat Absicherung kostet mehr, als sie erwartungsgemäß bewahrt.</translation>
    </message>
    <message>
        <source>The account holds less than %1, where costs weigh heavily.</source>
        <translation>Das Konto hält weniger als %1; da fallen Kosten stark ins Gewicht.</translation>
    </message>
    <message>
        <source>Leverage is under %1, where liquidation is seldom near.</source>
        <translation>Der Hebel ist unter %1; da ist eine Liquidation selten nahe.</translation>
    </message>
    <message>
        <source>Simulated exchange</source>
        <translation>Simulierte Börse</translation>
    </message>
    <message>
        <source>Binance testnet</source>
        <translation>Binance-Testnet</translation>
    </message>
    <message>
        <source>Binance USD-M futures</source>
        <translation>Binance USD-M-Futures</translation>
    </message>
    <message>
        <source>Runs on this computer, with no account and no money. Start it with “ballast exchange”, which prints its keys.</source>
        <translation>Läuft auf diesem Rechner, ohne Konto und ohne Geld. Starten Sie sie mit „ballast exchange“; das gibt ihre Schlüssel aus.</translation>
    </message>
    <message>
        <source>The exchange&apos;s own test system: real orders, no real money. It does not say what a key may do.</source>
        <translation>Das Testsystem der Börse: echte Orders, kein echtes Geld. Es sagt nicht, was ein Schlüssel darf.</translation>
    </message>
    <message>
        <source>Your real account. You begin by only watching it; real orders come last, after the testnet.</source>
        <translation>Ihr echtes Konto. Sie beginnen mit bloßem Beobachten; echte Orders kommen zuletzt, nach dem Testnet.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht mitgeteilt</translation>
    </message>
    <message>
        <source>What can&apos;t be read is refused, not assumed.</source>
        <translation>Was sich nicht lesen lässt, wird abgelehnt, nicht angenommen.</translation>
    </message>
    <message>
        <source>Key accepted</source>
        <translation>Schlüssel angenommen</translation>
    </message>
    <message>
        <source>The test system takes the key.</source>
        <translation>Das Testsystem nimmt den Schlüssel an.</translation>
    </message>
    <message>
        <source>The test system does not say what a key may do; no money is at stake.</source>
        <translation>Das Testsystem sagt nicht, was ein Schlüssel darf; es geht um kein Geld.</translation>
    </message>
    <message>
        <source>May read</source>
        <translation>Darf lesen</translation>
    </message>
    <message>
        <source>Positions, balances and orders.</source>
        <translation>Positionen, Guthaben und Orders.</translation>
    </message>
    <message>
        <source>May trade</source>
        <translation>Darf handeln</translation>
    </message>
    <message>
        <source>The hedge account needs it.</source>
        <translation>Das Hedge-Konto braucht es.</translation>
    </message>
    <message>
        <source>The protected account must not have it: Ballast never trades there.</source>
        <translation>Das geschützte Konto darf es nicht haben: Ballast handelt dort nie.</translation>
    </message>
    <message>
        <source>May withdraw</source>
        <translation>Darf auszahlen</translation>
    </message>
    <message>
        <source>Never needed. A key that may withdraw is refused.</source>
        <translation>Nie nötig. Ein Schlüssel, der auszahlen darf, wird abgelehnt.</translation>
    </message>
    <message>
        <source>May transfer</source>
        <translation>Darf übertragen</translation>
    </message>
    <message>
        <source>Not needed here.</source>
        <translation>Hier nicht nötig.</translation>
    </message>
    <message>
        <source>Fixed addresses</source>
        <translation>Feste Adressen</translation>
    </message>
    <message>
        <source>Works from the addresses that you listed at the exchange only.</source>
        <translation>Funktioniert nur von den Adressen, die Sie bei der Börse eingetragen haben.</translation>
    </message>
    <message>
        <source>Works from any address. Restrict it to this computer&apos;s at the exchange.</source>
        <translation>Funktioniert von jeder Adresse. Beschränken Sie ihn bei der Börse auf die dieses Rechners.</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>Renew it at the exchange within two weeks.</source>
        <translation>Erneuern Sie ihn bei der Börse innerhalb von zwei Wochen.</translation>
    </message>
    <message>
        <source>Of the right to trade.</source>
        <translation>Betrifft das Recht zu handeln.</translation>
    </message>
    <message>
        <source>Protected position</source>
        <translation>Geschützte Position</translation>
    </message>
    <message>
        <source>Notional, at %1 leverage on %2 of equity.</source>
        <translation>Nominalwert, bei %1 Hebel auf %2 Eigenkapital.</translation>
    </message>
    <message>
        <source>Hedge aimed at</source>
        <translation>Angestrebter Hedge</translation>
    </message>
    <message>
        <source>By the default strategy in the market of this moment; reaching it costs %1 once.</source>
        <translation>Nach der Standardstrategie im jetzigen Markt; ihn zu erreichen kostet einmalig %1.</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Kosten pro Monat</translation>
    </message>
    <message>
        <source>%1 of the position, %2 of the equity: fees, slippage and funding of the same hedge on the last half year.</source>
        <translation>%1 der Position, %2 des Eigenkapitals: Gebühren, Slippage und Funding desselben Hedges im letzten Halbjahr.</translation>
    </message>
    <message>
        <source>Funding alone, at the present rate: there is not enough history yet to measure fees and slippage.</source>
        <translation>Nur Funding, zur jetzigen Rate: für Gebühren und Slippage reicht der Verlauf noch nicht.</translation>
    </message>
    <message>
        <source>Liquidation within 30 days</source>
        <translation>Liquidation binnen 30 Tagen</translation>
    </message>
    <message>
        <source>No price liquidates the position as it stands.</source>
        <translation>Kein Preis liquidiert die Position, wie sie jetzt ist.</translation>
    </message>
    <message>
        <source>Without a hedge, at %1 distance and %2 volatility a year. Real markets have fatter tails.</source>
        <translation>Ohne Hedge, bei %1 Abstand und %2 Volatilität p. a. Echte Märkte haben dickere Tails.</translation>
    </message>
    <message>
        <source>Kept a month, expected</source>
        <translation>Bewahrt pro Monat, erwartet</translation>
    </message>
    <message>
        <source>That probability, times the share of your equity that the hedge would have earned by then.</source>
        <translation>Diese Wahrscheinlichkeit mal der Anteil Ihres Eigenkapitals, den der Hedge bis dahin verdient hätte.</translation>
    </message>
    <message>
        <source>In the hedge account</source>
        <translation>Im Hedge-Konto</translation>
    </message>
    <message>
        <source>What the hedge is carried with.</source>
        <translation>Womit der Hedge besichert ist.</translation>
    </message>
    <message>
        <source>It is empty: move some margin there before you arm.</source>
        <translation>Es ist leer: buchen Sie Marge dorthin um, bevor Sie scharf schalten.</translation>
    </message>
    <message>
        <source>Smallest position</source>
        <translation>Kleinste Position</translation>
    </message>
    <message>
        <source>Under this notional hedging does not pay.</source>
        <translation>Unter diesem Nominalwert lohnt sich Absichern nicht.</translation>
    </message>
    <message>
        <source>There is no position to protect now. Ballast waits for one; the figures are worked out then.</source>
        <translation>Jetzt gibt es keine Position zu schützen. Ballast wartet auf eine; dann werden die Zahlen berechnet.</translation>
    </message>
    <message>
        <source>Hedging does not pay for this position.</source>
        <translation>Absichern lohnt sich für diese Position nicht.</translation>
    </message>
    <message>
        <source>Hedging may pay for this position, but not clearly.</source>
        <translation>Absichern kann sich für diese Position lohnen, aber nicht eindeutig.</translation>
    </message>
    <message>
        <source>Hedging pays for this position.</source>
        <translation>Absichern lohnt sich für diese Position.</translation>
    </message>
    <message>
        <source>✗ both liquidated</source>
        <translation>✗ beide liquidiert</translation>
    </message>
    <message>
        <source>✗ protected liquidated</source>
        <translation>✗ Geschütztes liquidiert</translation>
    </message>
    <message>
        <source>✗ hedge liquidated</source>
        <translation>✗ Hedge liquidiert</translation>
    </message>
    <message>
        <source>alive</source>
        <translation>überlebt</translation>
    </message>
    <message>
        <source>If it came so *</source>
        <translation>Wenn es so käme *</translation>
    </message>
    <message>
        <source>Without hedge</source>
        <translation>Ohne Hedge</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>Wie vorgeschlagen</translation>
    </message>
    <message>
        <source>Change of equity</source>
        <translation>Eigenkapitaländerung</translation>
    </message>
    <message>
        <source>Deepest fall</source>
        <translation>Tiefster Rückgang</translation>
    </message>
    <message>
        <source>Cost of the hedge</source>
        <translation>Kosten des Hedges</translation>
    </message>
    <message>
        <source>Mean ratio</source>
        <translation>Mittlere Quote</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Am Ende</translation>
    </message>
    <message>
        <source>* Replayed on the market from %1 to %2, and from %3 to %4 in the move. It has not happened.</source>
        <translation>* Nachgespielt am Markt von %1 bis %2, und von %3 bis %4 in der Bewegung. Es ist nicht geschehen.</translation>
    </message>
    <message>
        <source>If liquidations cascade *</source>
        <translation>Bei einer Liquidationskaskade *</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Δ Preis</translation>
    </message>
    <message>
        <source>✗ gone</source>
        <translation>✗ liquidiert</translation>
    </message>
    <message>
        <source>Taken for granted</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Everything at a glance</source>
        <translation>Alles auf einen Blick</translation>
    </message>
    <message>
        <source>Positions &amp;&amp; risk</source>
        <translation>Positionen &amp;&amp; Risiko</translation>
    </message>
    <message>
        <source>Which account dies first, at what price, and what keeps it alive</source>
        <translation>Welches Konto zuerst stirbt, bei welchem Preis, und was es am Leben hält</translation>
    </message>
    <message>
        <source>Ratio, target and band; every decision with its reasons; what can be changed by hand</source>
        <translation>Quote, Ziel und Band; jede Entscheidung mit ihren Gründen; was sich von Hand ändern lässt</translation>
    </message>
    <message>
        <source>Volatility and regime, funding, order book, correlation, forecasts</source>
        <translation>Volatilität und Marktregime, Funding, Orderbuch, Korrelation, Prognosen</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>The same market with the hedge and without it</source>
        <translation>Derselbe Markt mit und ohne Hedge</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>The month as a statement that balances</source>
        <translation>Der Monat als Abrechnung, die aufgeht</translation>
    </message>
    <message>
        <source>What drifted since the parameters were last looked at</source>
        <translation>Was sich verschoben hat, seit die Parameter zuletzt angesehen wurden</translation>
    </message>
    <message>
        <source>Orders, fills, alerts and events</source>
        <translation>Orders, Ausführungen, Alarme und Ereignisse</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Rendite</translation>
    </message>
    <message>
        <source>Return a year</source>
        <translation>Rendite p. a.</translation>
    </message>
    <message>
        <source>Volatility a year</source>
        <translation>Volatilität p. a.</translation>
    </message>
    <message>
        <source>Maximum drawdown</source>
        <translation>Maximaler Drawdown</translation>
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
        <translation>Value at Risk, 5 % der Tage</translation>
    </message>
    <message>
        <source>Expected shortfall, 5 % of days</source>
        <translation>Expected Shortfall, 5 % der Tage</translation>
    </message>
    <message>
        <source>too few days to tell</source>
        <translation>zu wenige Tage für ein Urteil</translation>
    </message>
    <message>
        <source>not distinguishable from zero</source>
        <translation>nicht von null unterscheidbar</translation>
    </message>
    <message>
        <source>▼ lower</source>
        <translation>▼ niedriger</translation>
    </message>
    <message>
        <source>▲ higher</source>
        <translation>▲ höher</translation>
    </message>
    <message>
        <source>✓ avoided</source>
        <translation>✓ vermieden</translation>
    </message>
    <message>
        <source>✗ liquidated</source>
        <translation>✗ liquidiert</translation>
    </message>
    <message>
        <source>✗ only with the hedge</source>
        <translation>✗ nur mit dem Hedge</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>With the hedge and without it</source>
        <translation>Mit und ohne Hedge</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
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
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Variance removed</source>
        <translation>Varianzminderung</translation>
    </message>
    <message>
        <source>Upside given up</source>
        <translation>Entgangener Gewinn</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Umschlag</translation>
    </message>
    <message>
        <source>Outside band</source>
        <translation>Außer Band</translation>
    </message>
    <message>
        <source>Cost: fees, slippage and funding of the hedge, of the protected value. Turnover: hedge traded, in protected values.</source>
        <translation>Kosten: Gebühren, Slippage und Funding des Hedges, vom geschützten Wert. Umschlag: gehandelter Hedge, in geschützten Werten.</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) in the candles: positions are carried through.</source>
        <translation>
            <numerusform>%n Lücke in den Kerzen: Positionen werden durch sie hindurch gehalten.</numerusform>
            <numerusform>%n Lücken in den Kerzen: Positionen werden durch sie hindurch gehalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 against no hedge</source>
        <translation>%1 gegen keinen Hedge</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Cost: fees %1, slippage %2, funding %3; together %4 of the protected value (%5 to %6).</source>
        <translation>Kosten: Gebühren %1, Slippage %2, Funding %3; zusammen %4 des geschützten Werts (%5 bis %6).</translation>
    </message>
    <message>
        <source>Sharpe by its own test (Ledoit and Wolf): p %1, %2. Probability that the true Sharpe is above zero: %3 with, %4 without.</source>
        <translation>Sharpe mit eigenem Test (Ledoit und Wolf): p %1, %2. Wahrscheinlichkeit, dass der wahre Sharpe über null liegt: %3 mit, %4 ohne.</translation>
    </message>
    <message>
        <source>no hedge</source>
        <translation>kein Hedge</translation>
    </message>
    <message>
        <source>Long positions liquidated within %1</source>
        <translation>Long-Positionen, liquidiert innerhalb von %1</translation>
    </message>
    <message>
        <source>Short positions liquidated within %1</source>
        <translation>Short-Positionen, liquidiert innerhalb von %1</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>allein</translation>
    </message>
    <message>
        <source>no position could be followed that long</source>
        <translation>keine Position konnte so lange verfolgt werden</translation>
    </message>
    <message>
        <source>%1 of %2 positions, 95 % interval %3 to %4; half of them within %5 h; %6 of the equity left on average</source>
        <translation>%1 von %2 Positionen, 95-%-Intervall %3 bis %4; die Hälfte davon innerhalb von %5 h; im Mittel bleiben %6 des Eigenkapitals</translation>
    </message>
    <message>
        <source>Without the hedge %1 of the same positions died; %2 of those were avoided, %3 came only with it.</source>
        <translation>Ohne den Hedge starben %1 derselben Positionen; %2 davon wurden vermieden, %3 kamen erst durch ihn.</translation>
    </message>
    <message>
        <source>Share of the positions opened at every hour (hedged ones: at every few hours) that were liquidated; columns: how margin moves between the accounts. Rest the pointer on a cell for its interval and the time it took.</source>
        <translation>Anteil der zu jeder Stunde (abgesicherte: alle paar Stunden) eröffneten Positionen, die liquidiert wurden; Spalten: wie Marge zwischen den Konten umgebucht wird. Lassen Sie den Zeiger auf einer Zelle ruhen, um ihr Intervall und die benötigte Zeit zu sehen.</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>Monatsbericht</translation>
    </message>
    <message>
        <source>▼ deeper loss</source>
        <translation>▼ größerer Verlust</translation>
    </message>
    <message>
        <source>▲ smaller loss</source>
        <translation>▲ kleinerer Verlust</translation>
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
        <translation>Was Marge umbucht, darf nicht handeln.</translation>
    </message>
    <message>
        <source>Between your own accounts; Ballast moves margin to the protected one only.</source>
        <translation>Zwischen Ihren eigenen Konten; Ballast bucht Marge nur auf das geschützte um.</translation>
    </message>
</context>
<context>
    <name>ballast::ui::AccountsPage</name>
    <message>
        <source>Ask again</source>
        <translation>Erneut abfragen</translation>
    </message>
    <message>
        <source>A hedge in an account of its own can&apos;t be liquidated together with your position, and a key that trades can&apos;t touch it. So the two have to be different accounts.</source>
        <translation>Ein Hedge in einem eigenen Konto kann nicht zusammen mit Ihrer Position liquidiert werden, und ein Schlüssel, der handelt, kommt an sie nicht heran. Darum müssen es zwei verschiedene Konten sein.</translation>
    </message>
    <message>
        <source>Roles and isolation</source>
        <translation>Rollen und Trennung</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>nur lesen</translation>
    </message>
    <message>
        <source>Your positions. Ballast reads it, and can do nothing else there.</source>
        <translation>Ihre Positionen. Ballast liest das Konto und kann dort sonst nichts tun.</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>Hedge</translation>
    </message>
    <message>
        <source>trades</source>
        <translation>handelt</translation>
    </message>
    <message>
        <source>Ballast opens and closes the hedge here, within the limits of the next step.</source>
        <translation>Ballast öffnet und schließt den Hedge hier, in den Grenzen des nächsten Schritts.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keines</translation>
    </message>
    <message>
        <source>Observe and Paper work without one. Set the account up again to add it.</source>
        <translation>Beobachten und Paper gehen ohne. Richten Sie das Konto noch einmal ein, um es hinzuzufügen.</translation>
    </message>
    <message>
        <source>Two accounts</source>
        <translation>Zwei Konten</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>wird abgefragt</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>nachgewiesen</translation>
    </message>
    <message>
        <source>not proved</source>
        <translation>nicht nachgewiesen</translation>
    </message>
    <message>
        <source>The exchange gives one stream key for each account. It is asked with both API keys; the same answer twice would be the same account.</source>
        <translation>Die Börse vergibt für jedes Konto einen Stream-Schlüssel. Er wird mit beiden API-Schlüsseln abgefragt; zweimal dieselbe Antwort hieße dasselbe Konto.</translation>
    </message>
</context>
<context>
    <name>ballast::ui::AlertDialog</name>
    <message>
        <source>Trading is suspended</source>
        <translation>Handel ist ausgesetzt</translation>
    </message>
    <message>
        <source>Ballast is paused</source>
        <translation>Ballast ist pausiert</translation>
    </message>
    <message>
        <source>A connection was lost</source>
        <translation>Eine Verbindung ging verloren</translation>
    </message>
    <message>
        <source>The computer slept or its clock jumped</source>
        <translation>Der Rechner schlief oder seine Uhr sprang</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>Die Uhr geht falsch</translation>
    </message>
    <message>
        <source>The exchange refused an order</source>
        <translation>Die Börse lehnte eine Order ab</translation>
    </message>
    <message>
        <source>The outcome of an order is not known</source>
        <translation>Der Ausgang einer Order ist nicht bekannt</translation>
    </message>
    <message>
        <source>A position vanished</source>
        <translation>Eine Position ist verschwunden</translation>
    </message>
    <message>
        <source>The exchange closed a position by force</source>
        <translation>Die Börse hat eine Position zwangsweise geschlossen</translation>
    </message>
    <message>
        <source>Cancelling is not confirmed yet</source>
        <translation>Stornierung noch nicht bestätigt</translation>
    </message>
    <message>
        <source>Margin call</source>
        <translation>Margin Call</translation>
    </message>
    <message>
        <source>Somebody else&apos;s order in the hedge account</source>
        <translation>Fremde Order im Hedge-Konto</translation>
    </message>
    <message>
        <source>Liquidation is near</source>
        <translation>Liquidation ist nahe</translation>
    </message>
    <message>
        <source>Liquidation price differs from the exchange&apos;s</source>
        <translation>Liquidationspreis weicht von dem der Börse ab</translation>
    </message>
    <message>
        <source>A hard limit was reached</source>
        <translation>Ein hartes Limit wurde erreicht</translation>
    </message>
    <message>
        <source>Manual trades get in the way of the hedge</source>
        <translation>Manuelle Trades stören den Hedge</translation>
    </message>
    <message>
        <source>The account differs from the last session</source>
        <translation>Das Konto weicht von der letzten Sitzung ab</translation>
    </message>
    <message>
        <source>A command could not be carried out</source>
        <translation>Ein Befehl konnte nicht ausgeführt werden</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Still</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Silent alerts are listed; they make no sound and no message. Off: the log only.</source>
        <translation>Stille Alarme stehen in der Liste, ohne Ton und ohne Nachricht. Aus: nur im Protokoll.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Repeat first after</source>
        <translation>Erste Wiederholung nach</translation>
    </message>
    <message>
        <source>Escalate critical ones after</source>
        <translation>Kritische eskalieren nach</translation>
    </message>
    <message>
        <source>Say that Ballast is alive every</source>
        <translation>Lebenszeichen von Ballast alle</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>kept in the key store; empty: as it is</source>
        <translation>im Schlüsselspeicher; leer: unverändert</translation>
    </message>
    <message>
        <source>Only what nobody acknowledged in time</source>
        <translation>Nur was niemand rechtzeitig quittiert hat</translation>
    </message>
    <message>
        <source>Send a trial</source>
        <translation>Test senden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Chat id</source>
        <translation>Chat-ID</translation>
    </message>
    <message>
        <source>✓ Delivered at %1</source>
        <translation>✓ Zugestellt um %1</translation>
    </message>
    <message>
        <source>✕ Not delivered: %1</source>
        <translation>✕ Nicht zugestellt: %1</translation>
    </message>
    <message>
        <source>On its way …</source>
        <translation>Unterwegs …</translation>
    </message>
    <message>
        <source>On its way: %1</source>
        <translation>Unterwegs: %1</translation>
    </message>
    <message>
        <source>Another position in the hedge account</source>
        <translation>Eine andere Position im Hedge-Konto</translation>
    </message>
    <message>
        <source>The cost budget of the day is used up</source>
        <translation>Das Kostenbudget des Tages ist aufgebraucht</translation>
    </message>
    <message>
        <source>The cost budget of the month is used up</source>
        <translation>Das Kostenbudget des Monats ist aufgebraucht</translation>
    </message>
    <message>
        <source>An API key may not be used any more</source>
        <translation>Ein API-Schlüssel darf nicht mehr genutzt werden</translation>
    </message>
    <message>
        <source>An API key could not be checked</source>
        <translation>Ein API-Schlüssel konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>An API key expires</source>
        <translation>Ein API-Schlüssel läuft ab</translation>
    </message>
    <message>
        <source>An API key works from any address</source>
        <translation>Ein API-Schlüssel funktioniert von jeder Adresse</translation>
    </message>
    <message>
        <source>An API key may transfer money</source>
        <translation>Ein API-Schlüssel darf Geld übertragen</translation>
    </message>
    <message>
        <source>The order journal can&apos;t be written</source>
        <translation>Das Orderjournal lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>The history can&apos;t be written</source>
        <translation>Der Verlauf lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>A record could not be kept</source>
        <translation>Ein Eintrag konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Ballast&apos;s engine stands still</source>
        <translation>Die Automatik von Ballast steht still</translation>
    </message>
    <message>
        <source>A backup failed</source>
        <translation>Eine Sicherung schlug fehl</translation>
    </message>
    <message>
        <source>Margin has to be moved</source>
        <translation>Marge muss umgebucht werden</translation>
    </message>
    <message>
        <source>A transfer of margin was refused</source>
        <translation>Eine Umbuchung von Marge wurde abgelehnt</translation>
    </message>
    <message>
        <source>The outcome of a transfer is not known</source>
        <translation>Der Ausgang einer Umbuchung ist nicht bekannt</translation>
    </message>
    <message>
        <source>The database was restored from a backup</source>
        <translation>Die Datenbank wurde aus einer Sicherung wiederhergestellt</translation>
    </message>
    <message>
        <source>In a webhook&apos;s address, {token} stands for the token below. Secret parts of an address belong there: the address itself is kept in a file, the token in the key store.</source>
        <translation>In der Adresse eines Webhooks steht {token} für das Token unten. Geheime Teile einer Adresse gehören dorthin: die Adresse selbst liegt in einer Datei, das Token im Schlüsselspeicher.</translation>
    </message>
</context>
<context>
    <name>ballast::ui::AlertsPanel</name>
    <message>
        <source>Active, escalated</source>
        <translation>Aktiv, eskaliert</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Quittiert</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>this window</source>
        <translation>dieses Fenster</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
    <message>
        <source>Acknowledge all</source>
        <translation>Alle quittieren</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Alles in Ordnung.</translation>
    </message>
    <message>
        <source>You have seen it: it is not repeated, and not escalated</source>
        <translation>Sie haben es gesehen: keine Wiederholung, keine Eskalation</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>No sound; everything else goes on</source>
        <translation>Kein Ton; alles andere läuft weiter</translation>
    </message>
    <message>
        <source>Rules and channels…</source>
        <translation>Regeln und Kanäle…</translation>
    </message>
</context>
<context>
    <name>ballast::ui::ChartPanel</name>
    <message>
        <source>Calm</source>
        <translation>Ruhig</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Turbulent</source>
        <translation>Turbulent</translation>
    </message>
    <message>
        <source>The first candle comes within a minute.</source>
        <translation>Die erste Kerze kommt binnen einer Minute.</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>Liquidation</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>The ratio is drawn from the first minute on.</source>
        <translation>Die Quote wird ab der ersten Minute gezeichnet.</translation>
    </message>
    <message>
        <source>Without hedge</source>
        <translation>Ohne Hedge</translation>
    </message>
    <message>
        <source>With hedge</source>
        <translation>Mit Hedge</translation>
    </message>
    <message>
        <source>Equity is drawn from the first minute on.</source>
        <translation>Das Eigenkapital wird ab der ersten Minute gezeichnet.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Volatility used, a year</source>
        <translation>Genutzte Volatilität p. a.</translation>
    </message>
    <message>
        <source>Volatility is drawn from the first minute on.</source>
        <translation>Die Volatilität wird ab der ersten Minute gezeichnet.</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
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
        <translation>Implizit</translation>
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
        <translation>Alles</translation>
    </message>
    <message>
        <source>The last %1</source>
        <translation>Die letzten %1</translation>
    </message>
    <message>
        <source>The whole history</source>
        <translation>Der ganze Verlauf</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>%1: %2. Choose another folder.</source>
        <translation>%1: %2. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Back to the newest</source>
        <translation>Zurück zum Neuesten</translation>
    </message>
    <message>
        <source>Save picture as PNG…</source>
        <translation>Bild als PNG speichern…</translation>
    </message>
    <message>
        <source>Save picture as SVG…</source>
        <translation>Bild als SVG speichern…</translation>
    </message>
    <message>
        <source>Save values as CSV…</source>
        <translation>Werte als CSV speichern…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1 konnte nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>ballast::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Find a command, a panel or a parameter</source>
        <translation>Befehl, Panel oder Parameter suchen</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
</context>
<context>
    <name>ballast::ui::CurvesView</name>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: von %2 bis %3</translation>
    </message>
</context>
<context>
    <name>ballast::ui::DecisionDetail</name>
    <message>
        <source>What made the target</source>
        <translation>Woraus das Ziel besteht</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>Guardrails that bound</source>
        <translation>Wirksame Leitplanken</translation>
    </message>
    <message>
        <source>before → after</source>
        <translation>vorher → nachher</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Was es ändern würde</translation>
    </message>
    <message>
        <source>the nearest threshold</source>
        <translation>die nächste Schwelle</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingangswerte</translation>
    </message>
    <message>
        <source>decision %1</source>
        <translation>Entscheidung %1</translation>
    </message>
</context>
<context>
    <name>ballast::ui::DecisionPanel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>No decision yet. Ballast decides as soon as it knows the account and the market.</source>
        <translation>Noch keine Entscheidung. Ballast entscheidet, sobald es Konto und Markt kennt.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search decisions</source>
        <translation>Entscheidungen durchsuchen</translation>
    </message>
    <message>
        <source>Shows the decisions with this word in their sentence, factors or guardrails</source>
        <translation>Zeigt die Entscheidungen mit diesem Wort in Satz, Faktoren oder Leitplanken</translation>
    </message>
    <message>
        <source>Trades only</source>
        <translation>Nur Trades</translation>
    </message>
    <message>
        <source>Hide the decisions to do nothing</source>
        <translation>Entscheidungen ohne Handlung ausblenden</translation>
    </message>
</context>
<context>
    <name>ballast::ui::DockTitle</name>
    <message>
        <source>Float or dock this panel</source>
        <translation>Panel lösen oder andocken</translation>
    </message>
    <message>
        <source>Close this panel; the View menu opens it again</source>
        <translation>Panel schließen; das Menü Ansicht öffnet es wieder</translation>
    </message>
</context>
<context>
    <name>ballast::ui::EconomicsPage</name>
    <message>
        <source>Work it out again</source>
        <translation>Neu berechnen</translation>
    </message>
    <message>
        <source>Hedging costs money every month. Before you begin, see what it would cost on your account as it stands, and what it is likely to keep.</source>
        <translation>Absichern kostet jeden Monat Geld. Sehen Sie vorher, was es bei Ihrem jetzigen Konto kosten würde und was es voraussichtlich bewahrt.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Does it pay?</source>
        <translation>Lohnt es sich?</translation>
    </message>
    <message>
        <source>Reading position, market and fees; up to a minute…</source>
        <translation>Position, Markt und Gebühren werden gelesen; bis zu einer Minute…</translation>
    </message>
    <message>
        <source>Not worked out</source>
        <translation>Nicht berechnet</translation>
    </message>
</context>
<context>
    <name>ballast::ui::EvaluatePanel</name>
    <message>
        <source>Liquidation study as well</source>
        <translation>Auch Liquidationsstudie</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Choose candles, and compare.</source>
        <translation>Wählen Sie Kerzen, und vergleichen Sie.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Candles …</source>
        <translation>Kerzen …</translation>
    </message>
    <message>
        <source>Funding …</source>
        <translation>Funding …</translation>
    </message>
    <message>
        <source>Implied volatility …</source>
        <translation>Implizite Volatilität …</translation>
    </message>
    <message>
        <source>Bitcoin …</source>
        <translation>Bitcoin …</translation>
    </message>
    <message>
        <source>1 minute to 1 day, as Binance Data Vision has them: csv, gz or zip. Several files are joined.</source>
        <translation>1 Minute bis 1 Tag, wie bei Binance Data Vision: csv, gz oder zip. Mehrere Dateien werden zusammengefügt.</translation>
    </message>
    <message>
        <source>Funding rates of the same contract. Without them none is charged.</source>
        <translation>Finanzierungsraten desselben Kontrakts. Ohne sie wird keine berechnet.</translation>
    </message>
    <message>
        <source>DVOL by day, where the strategy looks at it.</source>
        <translation>DVOL nach Tag, wo die Strategie es ansieht.</translation>
    </message>
    <message>
        <source>Candles of Bitcoin, for the correlation signals.</source>
        <translation>Kerzen von Bitcoin, für die Korrelationssignale.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>long</source>
        <translation>Long</translation>
    </message>
    <message>
        <source>short</source>
        <translation>Short</translation>
    </message>
    <message>
        <source> % of the notional</source>
        <translation> % des Nominalwerts</translation>
    </message>
    <message>
        <source>stays where it is</source>
        <translation>bleibt, wo sie ist</translation>
    </message>
    <message>
        <source>is moved by hand, after 4 h</source>
        <translation>von Hand umgebucht, nach 4 h</translation>
    </message>
    <message>
        <source>is moved automatically</source>
        <translation>automatisch umgebucht</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>Hebel</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Eigenkapital</translation>
    </message>
    <message>
        <source>Hedge account</source>
        <translation>Hedge-Konto</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Hedges to compare</source>
        <translation>Zu vergleichende Hedges</translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation>Preset %1</translation>
    </message>
    <message>
        <source>Positions opened at every hour, at several leverages, on both sides and with every way to move margin: takes longer.</source>
        <translation>Zu jeder Stunde eröffnete Positionen, mit mehreren Hebeln, auf beiden Seiten und mit jeder Art, Marge umzubuchen: dauert länger.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Intervals of</source>
        <translation>Intervalle von</translation>
    </message>
    <message>
        <source>Hedge whose intervals are shown</source>
        <translation>Hedge, dessen Intervalle gezeigt werden</translation>
    </message>
    <message>
        <source>Equity with each hedge</source>
        <translation>Eigenkapital mit jedem Hedge</translation>
    </message>
    <message>
        <source>Curves and figures</source>
        <translation>Kurven und Zahlen</translation>
    </message>
    <message>
        <source>How long the positions are followed</source>
        <translation>Wie lange die Positionen verfolgt werden</translation>
    </message>
    <message>
        <source>Liquidations</source>
        <translation>Liquidationen</translation>
    </message>
    <message>
        <source>History files</source>
        <translation>Verlaufsdateien</translation>
    </message>
    <message>
        <source>Tables (*.csv *.gz *.zip);;All files (*)</source>
        <translation>Tabellen (*.csv *.gz *.zip);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keines</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Replaying …</source>
        <translation>Wird nachgespielt …</translation>
    </message>
    <message>
        <source>Cancelled. What was shown before is still shown.</source>
        <translation>Abgebrochen. Was vorher gezeigt wurde, wird weiter gezeigt.</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>innerhalb von %1</translation>
    </message>
    <message>
        <source>Taken for granted</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>Not available in this session.</source>
        <translation>In dieser Sitzung nicht verfügbar.</translation>
    </message>
    <message>
        <source>Choose candles first.</source>
        <translation>Wählen Sie zuerst Kerzen.</translation>
    </message>
    <message>
        <source>Tick at least one hedge.</source>
        <translation>Kreuzen Sie mindestens einen Hedge an.</translation>
    </message>
    <message>
        <source>%1 candles of %2, %3 to %4.</source>
        <translation>%1 Kerzen zu %2, %3 bis %4.</translation>
    </message>
    <message>
        <source>one that is kept open</source>
        <translation>eine, die offen bleibt</translation>
    </message>
    <message>
        <source>my own, as recorded</source>
        <translation>meine eigenen, wie aufgezeichnet</translation>
    </message>
    <message>
        <source>Your own: what your protected accounts held, trade by trade, as Ballast recorded it. Without candle files on the candles that it saw.</source>
        <translation>Eigene: was Ihre geschützten Konten hielten, Trade für Trade, wie Ballast es aufgezeichnet hat. Ohne Kerzendateien auf den Kerzen, die es sah.</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
</context>
<context>
    <name>ballast::ui::FeedStrip</name>
    <message>
        <source>Age of the last message of each feed. A feed counts as stale when it is silent too long, even if its connection is open; trading is then suspended.</source>
        <translation>Alter der letzten Nachricht jedes Feeds. Ein Feed gilt als veraltet, wenn er zu lange schweigt, auch bei offener Verbindung; der Handel wird dann ausgesetzt.</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>getrennt</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>stale %1</source>
        <translation>veraltet %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
</context>
<context>
    <name>ballast::ui::HeaderPanel</name>
    <message>
        <source>won&apos;t cancel orders, close the hedge or touch the protected account</source>
        <translation>storniert keine Orders, schließt den Hedge nicht, berührt das geschützte Konto nicht</translation>
    </message>
    <message>
        <source>won&apos;t close the hedge or touch the protected account</source>
        <translation>schließt den Hedge nicht, berührt das geschützte Konto nicht</translation>
    </message>
    <message>
        <source>won&apos;t touch the protected account, which is then unhedged</source>
        <translation>berührt das geschützte Konto nicht; es ist dann ohne Absicherung</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>OBSERVE</source>
        <translation>BEOBACHTEN</translation>
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
        <translation>LIVE</translation>
    </message>
    <message>
        <source>Simulated market, simulated money</source>
        <translation>Simulierter Markt, simuliertes Geld</translation>
    </message>
    <message>
        <source>Real market, read-only: never sends an order</source>
        <translation>Echter Markt, nur lesend: sendet nie eine Order</translation>
    </message>
    <message>
        <source>Real market, simulated fills: no real orders</source>
        <translation>Echter Markt, simulierte Ausführungen: keine echten Orders</translation>
    </message>
    <message>
        <source>The exchange&apos;s test system: real orders, no real money</source>
        <translation>Testsystem der Börse: echte Orders, kein echtes Geld</translation>
    </message>
    <message>
        <source>Real market, real orders, real money</source>
        <translation>Echter Markt, echte Orders, echtes Geld</translation>
    </message>
    <message>
        <source>DISARMED</source>
        <translation>ENTSCHÄRFT</translation>
    </message>
    <message>
        <source>ARMED</source>
        <translation>SCHARF</translation>
    </message>
    <message>
        <source>SUSPENDED</source>
        <translation>AUSGESETZT</translation>
    </message>
    <message>
        <source>PAUSED</source>
        <translation>PAUSIERT</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>Not-Aus</translation>
    </message>
    <message>
        <source>Three levels: pause, cancel orders, flatten the hedge. None touches the protected account.</source>
        <translation>Drei Stufen: pausieren, Orders stornieren, Hedge glattstellen. Keine berührt das geschützte Konto.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>One value by hand</source>
        <translation>Ein Wert von Hand</translation>
    </message>
    <message>
        <source>%1 values by hand</source>
        <translation>%1 Werte von Hand</translation>
    </message>
    <message>
        <source>Sends hedge orders</source>
        <translation>Sendet Hedge-Orders</translation>
    </message>
    <message>
        <source>NO SESSION</source>
        <translation>KEINE SITZUNG</translation>
    </message>
    <message>
        <source>Nothing runs, nothing is traded; the figures are the last ones</source>
        <translation>Nichts läuft, nichts wird gehandelt; die Zahlen sind die letzten</translation>
    </message>
    <message>
        <source>STOPPED</source>
        <translation>GESTOPPT</translation>
    </message>
</context>
<context>
    <name>ballast::ui::HeadlineTile</name>
    <message>
        <source>Age of the market data: %1</source>
        <translation>Alter der Marktdaten: %1</translation>
    </message>
</context>
<context>
    <name>ballast::ui::HelpWindow</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Arming has no key on purpose, and flattening has to be held: both are deliberate.</source>
        <translation>Scharfschalten hat absichtlich keine Taste, und Glattstellen muss gehalten werden: Beides soll bewusst geschehen.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Find a figure, a sign or a key</source>
        <translation>Größe, Zeichen oder Taste suchen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Größen</translation>
    </message>
    <message>
        <source>Signs and units</source>
        <translation>Zeichen und Einheiten</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>ballast::ui::KeyPage</name>
    <message>
        <source>Not now: only watch, and hedge on paper</source>
        <translation>Nicht jetzt: nur beobachten, und im Paper-Modus absichern</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>The hedge account: a sub-account of its own, in which Ballast trades. Make an API key there that may read and trade futures, and that must not withdraw.</source>
        <translation>Das Hedge-Konto: ein eigenes Unterkonto, in dem Ballast handelt. Erstellen Sie dort einen API-Schlüssel, der lesen und Futures handeln darf, aber nicht auszahlen.</translation>
    </message>
    <message>
        <source>The protected account: the one with your leveraged positions. Make an API key there that may only read; Ballast never needs more, and refuses one that can do more.</source>
        <translation>Das geschützte Konto: das mit Ihren gehebelten Positionen. Erstellen Sie dort einen API-Schlüssel, der nur lesen darf; mehr braucht Ballast nie, und einen, der mehr darf, lehnt es ab.</translation>
    </message>
    <message>
        <source>Hedge account</source>
        <translation>Hedge-Konto</translation>
    </message>
    <message>
        <source>Protected account</source>
        <translation>Geschütztes Konto</translation>
    </message>
    <message>
        <source>ends in %1</source>
        <translation>endet auf %1</translation>
    </message>
    <message>
        <source>Asking the exchange what the key may do…</source>
        <translation>Börse wird gefragt, was der Schlüssel darf…</translation>
    </message>
    <message>
        <source>The test only reads: it asks what the key may do, and changes nothing.</source>
        <translation>Der Test liest nur: er fragt, was der Schlüssel darf, und ändert nichts.</translation>
    </message>
    <message>
        <source>The key fits this account.</source>
        <translation>Der Schlüssel passt zu diesem Konto.</translation>
    </message>
    <message>
        <source>Not now: an alert says how much margin is missing, and until when</source>
        <translation>Nicht jetzt: ein Alarm sagt, wie viel Marge fehlt, und bis wann</translation>
    </message>
    <message>
        <source>the hedge sub-account&apos;s e-mail address</source>
        <translation>E-Mail-Adresse des Hedge-Unterkontos</translation>
    </message>
    <message>
        <source>empty: it is the main account</source>
        <translation>leer: es ist das Hauptkonto</translation>
    </message>
    <message>
        <source>Margin transfers</source>
        <translation>Margenumbuchung</translation>
    </message>
    <message>
        <source>Without a hedge account there is nothing to move margin from.</source>
        <translation>Ohne Hedge-Konto gibt es nichts, woher Marge kommen könnte.</translation>
    </message>
    <message>
        <source>The test system has no transfers between accounts.</source>
        <translation>Das Testsystem kennt keine Umbuchungen zwischen Konten.</translation>
    </message>
    <message>
        <source>The key fits. Now name the two accounts as the exchange does; they are two different ones.</source>
        <translation>Der Schlüssel passt. Nennen Sie nun die beiden Konten so, wie die Börse sie nennt; es sind zwei verschiedene.</translation>
    </message>
    <message>
        <source>The key fits; margin can be moved.</source>
        <translation>Der Schlüssel passt; Marge kann umgebucht werden.</translation>
    </message>
    <message>
        <source>Where liquidation is near, margin in the protected account is what moves it away. With a key of the main account that may make internal transfers, and neither trade nor withdraw, Ballast moves it from the hedge account by itself while it is armed, within limits of its own. It never moves money the other way.</source>
        <translation>Ist die Liquidation nahe, rückt nur Marge im geschützten Konto sie wieder weg. Mit einem Schlüssel des Hauptkontos, der intern umbuchen darf, aber weder handeln noch auszahlen, bucht Ballast sie selbst vom Hedge-Konto um, solange es scharf ist, in eigenen Grenzen. In die andere Richtung bewegt es nie Geld.</translation>
    </message>
</context>
<context>
    <name>ballast::ui::LadderPanel</name>
    <message>
        <source>Entry</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>Protected dies</source>
        <translation>Geschützt stirbt</translation>
    </message>
    <message>
        <source>Hedge dies</source>
        <translation>Hedge stirbt</translation>
    </message>
    <message>
        <source>Move %1 by</source>
        <translation>%1 umbuchen bis</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Who dies first: not worked out yet</source>
        <translation>Wer stirbt zuerst: noch nicht berechnet</translation>
    </message>
    <message>
        <source>Who dies first? Working it out …</source>
        <translation>Wer stirbt zuerst? Wird berechnet …</translation>
    </message>
    <message>
        <source>What is left at each price, %1</source>
        <translation>Was bei jedem Preis übrig ist, %1</translation>
    </message>
    <message>
        <source>◀ Protected</source>
        <translation>◀ Geschützt</translation>
    </message>
    <message>
        <source>Hedge ▶</source>
        <translation>Hedge ▶</translation>
    </message>
    <message>
        <source>dies without %1</source>
        <translation>stirbt ohne %1</translation>
    </message>
    <message>
        <source>liquidated</source>
        <translation>liquidiert</translation>
    </message>
    <message>
        <source>closed by the venue</source>
        <translation>von der Börse geschlossen</translation>
    </message>
    <message>
        <source>At %1 (%2)
Protected account: %3
Hedge account: %4</source>
        <translation>Bei %1 (%2)
Geschütztes Konto: %3
Hedge-Konto: %4</translation>
    </message>
    <message>
        <source>Margin to move by then: %1</source>
        <translation>Bis dahin umzubuchende Marge: %1</translation>
    </message>
    <message>
        <source>Margin to move by then: %1; the market may be there sooner than a transfer</source>
        <translation>Bis dahin umzubuchende Marge: %1; der Markt kann schneller dort sein als eine Umbuchung</translation>
    </message>
</context>
<context>
    <name>ballast::ui::LimitsPage</name>
    <message>
        <source>Hard limits: checked last, before an order leaves. No strategy and no override can pass them. The values here are the defaults; tighten them to your account.</source>
        <translation>Harte Limits: zuletzt geprüft, bevor eine Order hinausgeht. Keine Strategie und keine Vorgabe kann sie überschreiten. Die Werte hier sind Standardwerte; ziehen Sie sie für Ihr Konto enger.</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>Zurück zum Standard</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
</context>
<context>
    <name>ballast::ui::LimitsPanel</name>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Acknowledge differences</source>
        <translation>Abweichungen bestätigen</translation>
    </message>
    <message>
        <source>The account is as it should be: go on from what it holds now</source>
        <translation>Das Konto ist, wie es sein soll: mit dem jetzigen Bestand weitermachen</translation>
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
        <translation>Arbeitsbereiche</translation>
    </message>
    <message>
        <source>Ballast is armed</source>
        <translation>Ballast ist scharf</translation>
    </message>
    <message>
        <source>Ballast is adjusting the hedge. If it ends, resting orders are cancelled, the hedge stays as it is, and nobody looks after it.</source>
        <translation>Ballast passt den Hedge laufend an. Wird es beendet, werden offene Orders storniert, der Hedge bleibt, wie er ist, und niemand kümmert sich um ihn.</translation>
    </message>
    <message>
        <source>Keep it running in the tray</source>
        <translation>Im Tray weiterlaufen lassen</translation>
    </message>
    <message>
        <source>End Ballast</source>
        <translation>Ballast beenden</translation>
    </message>
    <message>
        <source>&amp;Arm</source>
        <translation>&amp;Scharf schalten</translation>
    </message>
    <message>
        <source>Let Ballast send hedge orders</source>
        <translation>Ballast darf Hedge-Orders senden</translation>
    </message>
    <message>
        <source>&amp;Disarm</source>
        <translation>&amp;Entschärfen</translation>
    </message>
    <message>
        <source>Stop sending hedge orders; resting orders and the hedge stay</source>
        <translation>Keine Hedge-Orders mehr senden; offene Orders und der Hedge bleiben</translation>
    </message>
    <message>
        <source>&amp;Pause new hedge orders</source>
        <translation>Neue Hedge-Orders &amp;pausieren</translation>
    </message>
    <message>
        <source>Does not cancel resting orders, close the hedge, or touch the protected account</source>
        <translation>Storniert keine offenen Orders, schließt den Hedge nicht, berührt das geschützte Konto nicht</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>End the pause; Ballast may send hedge orders again if it is armed</source>
        <translation>Pause beenden; Ballast darf wieder Hedge-Orders senden, wenn es scharf ist</translation>
    </message>
    <message>
        <source>&amp;Cancel hedge orders</source>
        <translation>Hedge-Orders s&amp;tornieren</translation>
    </message>
    <message>
        <source>Pauses and cancels resting orders; does not close the hedge or touch the protected account</source>
        <translation>Pausiert und storniert offene Orders; schließt den Hedge nicht und berührt das geschützte Konto nicht</translation>
    </message>
    <message>
        <source>&amp;Flatten hedge…</source>
        <translation>Hedge &amp;glattstellen…</translation>
    </message>
    <message>
        <source>Pauses, cancels and closes the hedge; does not touch the protected account, which is then unhedged</source>
        <translation>Pausiert, storniert und schließt den Hedge; berührt das geschützte Konto nicht, das dann nicht abgesichert ist</translation>
    </message>
    <message>
        <source>Ac&amp;knowledge differences</source>
        <translation>&amp;Abweichungen bestätigen</translation>
    </message>
    <message>
        <source>The hedge account is as it should be, whatever the last session left: go on from there</source>
        <translation>Das Hedge-Konto ist, wie es sein soll, was auch immer die letzte Sitzung hinterließ: von dort weitermachen</translation>
    </message>
    <message>
        <source>&amp;Override…</source>
        <translation>&amp;Vorgabe…</translation>
    </message>
    <message>
        <source>Set the hedge ratio or a parameter by hand</source>
        <translation>Hedge-Quote oder einen Parameter von Hand setzen</translation>
    </message>
    <message>
        <source>&amp;Back to automatic</source>
        <translation>&amp;Zurück zur Automatik</translation>
    </message>
    <message>
        <source>End every manual override now</source>
        <translation>Alle Vorgaben von Hand jetzt beenden</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>&amp;Dunkles Design</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>&amp;Helles Design</translation>
    </message>
    <message>
        <source>Gain green, loss red</source>
        <translation>Gewinn grün, Verlust rot</translation>
    </message>
    <message>
        <source>Gain red, loss green</source>
        <translation>Gewinn rot, Verlust grün</translation>
    </message>
    <message>
        <source>Gain blue, loss orange</source>
        <translation>Gewinn blau, Verlust orange</translation>
    </message>
    <message>
        <source>Times in &amp;UTC</source>
        <translation>Zeiten in &amp;UTC</translation>
    </message>
    <message>
        <source>Times in local &amp;zone</source>
        <translation>Zeiten in Orts&amp;zeit</translation>
    </message>
    <message>
        <source>A&amp;lerts…</source>
        <translation>&amp;Alarme…</translation>
    </message>
    <message>
        <source>What becomes an alert, how loud, and who is told</source>
        <translation>Was ein Alarm wird, wie laut, und wer davon erfährt</translation>
    </message>
    <message>
        <source>&amp;Start with the desktop</source>
        <translation>Mit dem &amp;Desktop starten</translation>
    </message>
    <message>
        <source>Open Ballast when you log in</source>
        <translation>Ballast beim Anmelden öffnen</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>Nicht geändert</translation>
    </message>
    <message>
        <source>Loc&amp;k layout</source>
        <translation>&amp;Layout sperren</translation>
    </message>
    <message>
        <source>Panels can&apos;t be moved, floated or closed by accident</source>
        <translation>Panels lassen sich nicht versehentlich verschieben, lösen oder schließen</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Layout zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>Put every panel back where it was at first</source>
        <translation>Jedes Panel an seinen ursprünglichen Platz setzen</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Den ganzen Bildschirm nutzen</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>Befehl s&amp;uchen…</translation>
    </message>
    <message>
        <source>Every command, panel and parameter by a few letters</source>
        <translation>Jeder Befehl, jedes Panel, jeder Parameter mit wenigen Buchstaben</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Language, theme, colours, scale, times</source>
        <translation>Sprache, Design, Farben, Skalierung, Zeiten</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>What each figure is, its unit and its source</source>
        <translation>Was jede Größe ist, ihre Einheit und ihre Quelle</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>What each key does</source>
        <translation>Was jede Taste tut</translation>
    </message>
    <message>
        <source>&amp;Signs and units</source>
        <translation>&amp;Zeichen und Einheiten</translation>
    </message>
    <message>
        <source>How to read the numbers</source>
        <translation>Wie die Zahlen zu lesen sind</translation>
    </message>
    <message>
        <source>&amp;About Ballast</source>
        <translation>&amp;Über Ballast</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the window; the hedge position stays as it is</source>
        <translation>Fenster schließen; die Hedge-Position bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Trading</source>
        <translation>Ha&amp;ndel</translation>
    </message>
    <message>
        <source>&amp;Strategy</source>
        <translation>S&amp;trategie</translation>
    </message>
    <message>
        <source>&amp;Kill switch</source>
        <translation>&amp;Not-Aus</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Panels</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Set &amp;up an account…</source>
        <translation>&amp;Konto einrichten…</translation>
    </message>
    <message>
        <source>Exchange, keys, limits: step by step, and nothing is kept before the end</source>
        <translation>Börse, Schlüssel, Limits: Schritt für Schritt; vor dem Ende wird nichts gespeichert</translation>
    </message>
    <message>
        <source>Change &amp;mode…</source>
        <translation>&amp;Modus wechseln…</translation>
    </message>
    <message>
        <source>Demo, Observe, Paper, Testnet, Live: what each has shown, and what is missing</source>
        <translation>Demo, Beobachten, Paper, Testnet, Live: was jeder gezeigt hat und was fehlt</translation>
    </message>
    <message>
        <source>One mode &amp;down</source>
        <translation>Einen Modus &amp;tiefer</translation>
    </message>
    <message>
        <source>Ends the session and starts the next lower mode that is open</source>
        <translation>Beendet die Sitzung und startet den nächsttieferen offenen Modus</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Show and raise this panel</source>
        <translation>Panel zeigen und nach vorn holen</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
</context>
<context>
    <name>ballast::ui::ModeDialog</name>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Each mode opens the next by what it has shown. One step down is always free, and one click.</source>
        <translation>Jeder Modus öffnet den nächsten durch das, was er gezeigt hat. Eine Stufe tiefer ist immer frei und nur ein Klick.</translation>
    </message>
    <message>
        <source>No account is set up for it.</source>
        <translation>Dafür ist kein Konto eingerichtet.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Einrichten…</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Passphrase of the sealed file</source>
        <translation>Passphrase der versiegelten Datei</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Tippen Sie: %1</translation>
    </message>
    <message>
        <source>Confirmation, letter by letter</source>
        <translation>Bestätigung, Buchstabe für Buchstabe</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>%1 starten</translation>
    </message>
</context>
<context>
    <name>ballast::ui::ModePage</name>
    <message>
        <source>Start small: each mode opens the next by what it has shown. One step down is always free.</source>
        <translation>Beginnen Sie klein: jeder Modus öffnet den nächsten durch das, was er gezeigt hat. Eine Stufe tiefer ist immer frei.</translation>
    </message>
    <message>
        <source>“Finish” keeps the keys and the account, ends what runs now, and starts. Nothing has been kept so far.</source>
        <translation>„Fertig“ speichert Schlüssel und Konto, beendet, was jetzt läuft, und startet. Bisher ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Only keep the account; what runs now goes on.</source>
        <translation>Nur das Konto speichern; was jetzt läuft, läuft weiter.</translation>
    </message>
</context>
<context>
    <name>ballast::ui::ModelsPanel</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
</context>
<context>
    <name>ballast::ui::PageView</name>
    <message>
        <source>Preview of the report</source>
        <translation>Vorschau des Berichts</translation>
    </message>
</context>
<context>
    <name>ballast::ui::ParameterPanel</name>
    <message>
        <source>Hedge ratio</source>
        <translation>Hedge-Quote</translation>
    </message>
    <message>
        <source>Your own target, instead of the strategy&apos;s; never beyond the maximum ratio.</source>
        <translation>Ihr eigenes Ziel statt des Ziels der Strategie; nie über der Höchstquote.</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>Marktregime</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Trading</source>
        <translation>Handel</translation>
    </message>
    <message>
        <source>Hard limits</source>
        <translation>Harte Limits</translation>
    </message>
    <message>
        <source>Weights of the composite strategy</source>
        <translation>Gewichte der zusammengesetzten Strategie</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Value by hand</source>
        <translation>Wert von Hand</translation>
    </message>
    <message>
        <source>How long it lasts</source>
        <translation>Wie lange es gilt</translation>
    </message>
    <message>
        <source>for 15 min</source>
        <translation>für 15 min</translation>
    </message>
    <message>
        <source>for 1 h</source>
        <translation>für 1 h</translation>
    </message>
    <message>
        <source>for 4 h</source>
        <translation>für 4 h</translation>
    </message>
    <message>
        <source>for 24 h</source>
        <translation>für 24 h</translation>
    </message>
    <message>
        <source>until cleared</source>
        <translation>bis aufgehoben</translation>
    </message>
    <message>
        <source>Reason, for the audit trail</source>
        <translation>Grund, für das Prüfprotokoll</translation>
    </message>
    <message>
        <source>Apply by hand</source>
        <translation>Von Hand setzen</translation>
    </message>
    <message>
        <source>Back to automatic  (F9)</source>
        <translation>Zurück zur Automatik  (F9)</translation>
    </message>
    <message>
        <source>End every manual override now</source>
        <translation>Alle Vorgaben von Hand jetzt beenden</translation>
    </message>
    <message>
        <source>By hand since %1, %2. %3</source>
        <translation>Von Hand seit %1, %2. %3</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Verlauf…</translation>
    </message>
    <message>
        <source>What was set by hand in this session, and when it ended</source>
        <translation>Was in dieser Sitzung von Hand gesetzt wurde und wann es endete</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Von Hand gesetzt</translation>
    </message>
    <message>
        <source>Of this session, newest first. What overrides cost or earned is in the review of the week.</source>
        <translation>Aus dieser Sitzung, Neuestes zuerst. Was Vorgaben kosteten oder einbrachten, steht in der Wochenprüfung.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>ballast::ui::ParameterSetDialog</name>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Automatic values take effect at once. Values set by hand stay in force until they end.</source>
        <translation>Automatische Werte gelten sofort. Von Hand gesetzte Werte gelten weiter, bis sie enden.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>These values are in force already: nothing would change.</source>
        <translation>Diese Werte gelten bereits: es würde sich nichts ändern.</translation>
    </message>
</context>
<context>
    <name>ballast::ui::PlacePage</name>
    <message>
        <source>Where is the account that you want to protect? You can set up one of each; everything can be tried on the simulated exchange first.</source>
        <translation>Wo ist das Konto, das Sie schützen wollen? Sie können je eines einrichten; alles lässt sich zuerst an der simulierten Börse ausprobieren.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address of the simulated exchange</source>
        <translation>Adresse der simulierten Börse</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Börse</translation>
    </message>
</context>
<context>
    <name>ballast::ui::PositionsPanel</name>
    <message>
        <source>hedge</source>
        <translation>Hedge</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>geschützt</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>Cross</translation>
    </message>
    <message>
        <source>isolated</source>
        <translation>Isoliert</translation>
    </message>
    <message>
        <source>No open position. Ballast starts to hedge when the protected account holds one.</source>
        <translation>Keine offene Position. Ballast beginnt abzusichern, sobald das geschützte Konto eine hält.</translation>
    </message>
</context>
<context>
    <name>ballast::ui::PreviewBox</name>
    <message>
        <source>preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Target %1 (now %2) · order %3 · net %4</source>
        <translation>Ziel %1 (jetzt %2) · Order %3 · netto %4</translation>
    </message>
    <message>
        <source>Liquidation of the hedge account: %1 → %2. Of the protected one: %3; a hedge does not move it.</source>
        <translation>Liquidation des Hedge-Kontos: %1 → %2. Des geschützten: %3; ein Hedge verschiebt sie nicht.</translation>
    </message>
</context>
<context>
    <name>ballast::ui::ReportPanel</name>
    <message>
        <source>The year %1</source>
        <translation>Das Jahr %1</translation>
    </message>
    <message>
        <source>Make it anew</source>
        <translation>Neu erstellen</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>Monatsbericht</translation>
    </message>
    <message>
        <source>There is no database to report of in this session.</source>
        <translation>In dieser Sitzung gibt es keine Datenbank für einen Bericht.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Whose month it is, and the times of the report. The files for machines are in UTC always.</source>
        <translation>Wessen Monat es ist, und die Zeiten des Berichts. Die Dateien für Maschinen sind immer in UTC.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>HTML-Seite</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Arbeitsmappe (XLSX)</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>CSV-Dateien</translation>
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
        <translation>Ordner für die CSV-Dateien</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>The report is made when it is first looked at …</source>
        <translation>Der Bericht entsteht, wenn er zum ersten Mal angesehen wird …</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet. Let a session run for some minutes.</source>
        <translation>Noch nichts aufgezeichnet. Lassen Sie einige Minuten eine Sitzung laufen.</translation>
    </message>
    <message>
        <source>Reading the month …</source>
        <translation>Der Monat wird gelesen …</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in %1</source>
        <translation>
            <numerusform>%n Datei gespeichert in %1</numerusform>
            <numerusform>%n Dateien gespeichert in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ballast::ui::ReviewPanel</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Make it anew</source>
        <translation>Neu erstellen</translation>
    </message>
    <message>
        <source>Sign this review</source>
        <translation>Prüfung unterschreiben</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>There is no database to review in this session.</source>
        <translation>In dieser Sitzung gibt es keine Datenbank zum Prüfen.</translation>
    </message>
    <message>
        <source>Before you sign</source>
        <translation>Bevor Sie unterschreiben</translation>
    </message>
    <message>
        <source>Written into the audit trail, with the time. Nothing else changes.</source>
        <translation>Wird mit Uhrzeit ins Prüfprotokoll geschrieben. Sonst ändert sich nichts.</translation>
    </message>
    <message>
        <source>The review is made when it is first looked at …</source>
        <translation>Die Prüfung entsteht, wenn sie zum ersten Mal angesehen wird …</translation>
    </message>
    <message>
        <source>Reading the history, and replaying it without your overrides …</source>
        <translation>Verlauf wird gelesen und ohne Ihre Vorgaben nachgespielt …</translation>
    </message>
    <message>
        <source>Last signed %1.</source>
        <translation>Zuletzt unterschrieben %1.</translation>
    </message>
    <message>
        <source>Never signed.</source>
        <translation>Nie unterschrieben.</translation>
    </message>
    <message>
        <source>Signed just now. The next review is due in a week.</source>
        <translation>Soeben unterschrieben. Die nächste Prüfung ist in einer Woche fällig.</translation>
    </message>
    <message>
        <source>A review is due.</source>
        <translation>Eine Prüfung ist fällig.</translation>
    </message>
    <message>
        <source>look: </source>
        <translation>ansehen: </translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterschrieben</translation>
    </message>
</context>
<context>
    <name>ballast::ui::RiskPanel</name>
    <message>
        <source>Losses</source>
        <translation>Verluste</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Who dies first, by price</source>
        <translation>Wer stirbt zuerst, nach Preis</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Leiter</translation>
    </message>
    <message>
        <source>What is left of each account at each price</source>
        <translation>Was bei jedem Preis von jedem Konto übrig ist</translation>
    </message>
    <message>
        <source>What jumps, past days and the worst days would cost</source>
        <translation>Was Sprünge, vergangene Tage und die schlechtesten Tage kosten würden</translation>
    </message>
    <message>
        <source>Who dies first? Working it out …</source>
        <translation>Wer stirbt zuerst? Wird berechnet …</translation>
    </message>
    <message>
        <source>Who dies first? %1</source>
        <translation>Wer stirbt zuerst? %1</translation>
    </message>
</context>
<context>
    <name>ballast::ui::SessionBar</name>
    <message>
        <source>Back to the demo</source>
        <translation>Zurück zur Demo</translation>
    </message>
    <message>
        <source>Mode…</source>
        <translation>Modus…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
</context>
<context>
    <name>ballast::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Gain and loss</source>
        <translation>Gewinn und Verlust</translation>
    </message>
    <message>
        <source>Green and red</source>
        <translation>Grün und rot</translation>
    </message>
    <message>
        <source>Red and green</source>
        <translation>Rot und grün</translation>
    </message>
    <message>
        <source>Blue and orange (colour-blind safe)</source>
        <translation>Blau und orange (auch bei Farbenblindheit)</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>UTC, as exchanges use it</source>
        <translation>UTC, wie an den Börsen</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>On top of the screen&apos;s own scale; takes effect at the next start.</source>
        <translation>Zusätzlich zur Skalierung des Bildschirms; gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>%1 times a second</source>
        <translation>%1-mal pro Sekunde</translation>
    </message>
    <message>
        <source>Figures refresh</source>
        <translation>Aktualisierung der Werte</translation>
    </message>
    <message>
        <source>Before a preset or a parameter set replaces values</source>
        <translation>Bevor ein Preset oder ein Parametersatz Werte ersetzt</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Real trading and flattening are always confirmed.</source>
        <translation>Echter Handel und Glattstellen werden immer bestätigt.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>History, orders and decisions; never a key.</source>
        <translation>Verlauf, Orders und Entscheidungen; nie ein Schlüssel.</translation>
    </message>
</context>
<context>
    <name>ballast::ui::SetupWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Set up an account</source>
        <translation>Konto einrichten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertig</translation>
    </message>
</context>
<context>
    <name>ballast::ui::StoragePage</name>
    <message>
        <source>The desktop&apos;s key store</source>
        <translation>Der Schlüsselspeicher des Desktops</translation>
    </message>
    <message>
        <source>A sealed file</source>
        <translation>Eine versiegelte Datei</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Passphrase noch einmal</translation>
    </message>
    <message>
        <source>Path of the sealed file</source>
        <translation>Pfad der versiegelten Datei</translation>
    </message>
    <message>
        <source>The keys are kept in one place only, and never shown again: not in the database, the settings, a log or a report.</source>
        <translation>Die Schlüssel werden nur an einem Ort aufbewahrt und nie wieder gezeigt: nicht in der Datenbank, den Einstellungen, einem Protokoll oder einem Bericht.</translation>
    </message>
    <message>
        <source>For computers where no key store runs. A passphrase seals it; without the passphrase nobody can open it, you neither. It is asked for at each start of a session.</source>
        <translation>Für Rechner, auf denen kein Schlüsselspeicher läuft. Eine Passphrase versiegelt sie; ohne die Passphrase kann niemand sie öffnen, auch Sie nicht. Sie wird bei jedem Start einer Sitzung abgefragt.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Sealed file</source>
        <translation>Versiegelte Datei</translation>
    </message>
    <message>
        <source>Where the keys are kept</source>
        <translation>Wo die Schlüssel liegen</translation>
    </message>
    <message>
        <source>Looking for a key store…</source>
        <translation>Suche nach einem Schlüsselspeicher…</translation>
    </message>
    <message>
        <source>Unlocked with your login; Secret Service or KWallet.</source>
        <translation>Mit Ihrer Anmeldung entsperrt; Secret Service oder KWallet.</translation>
    </message>
    <message>
        <source>The passphrase needs at least %1 characters.</source>
        <translation>Die Passphrase braucht mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Die beiden Passphrasen sind verschieden.</translation>
    </message>
</context>
<context>
    <name>ballast::ui::StrategyMenu</name>
    <message>
        <source>&amp;Presets</source>
        <translation>&amp;Presets</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>Preset %1</translation>
    </message>
    <message>
        <source>Parameter sets (*.json)</source>
        <translation>Parametersätze (*.json)</translation>
    </message>
    <message>
        <source>&amp;Import parameters…</source>
        <translation>Parameter &amp;importieren…</translation>
    </message>
    <message>
        <source>Import parameters</source>
        <translation>Parameter importieren</translation>
    </message>
    <message>
        <source>Strategy and values from a file; what would change is shown first</source>
        <translation>Strategie und Werte aus einer Datei; was sich ändern würde, wird zuerst gezeigt</translation>
    </message>
    <message>
        <source>&amp;Export parameters…</source>
        <translation>Parameter &amp;exportieren…</translation>
    </message>
    <message>
        <source>Export parameters</source>
        <translation>Parameter exportieren</translation>
    </message>
    <message>
        <source>Strategy and every automatic value, to a file</source>
        <translation>Strategie und alle automatischen Werte, in eine Datei</translation>
    </message>
    <message>
        <source>Parameter set %1</source>
        <translation>Parametersatz %1</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht ausgeführt</translation>
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
        <translation>Ballast zeigen</translation>
    </message>
    <message>
        <source>Ballast · %1 · %2 · hedge ratio %3 · liquidation %4</source>
        <translation>Ballast · %1 · %2 · Hedge-Quote %3 · Liquidation %4</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
</context>
<context>
    <name>ballast::ui::WhatIfPanel</name>
    <message>
        <source>Calculate</source>
        <translation>Berechnen</translation>
    </message>
    <message>
        <source>Open in Parameters …</source>
        <translation>In Parametern öffnen …</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>What if: nothing here is real</source>
        <translation>Was wäre, wenn: nichts hier ist echt</translation>
    </message>
    <message>
        <source>WHAT IF — NOTHING HERE IS REAL. No order is sent, no parameter is changed.</source>
        <translation>WAS WÄRE, WENN — NICHTS HIER IST ECHT. Es wird keine Order gesendet und kein Parameter geändert.</translation>
    </message>
    <message>
        <source>Choose a move or another parameter, and calculate.</source>
        <translation>Wählen Sie eine Bewegung oder einen anderen Parameter, und berechnen Sie.</translation>
    </message>
    <message>
        <source>Move of the price, per cent</source>
        <translation>Bewegung des Preises, Prozent</translation>
    </message>
    <message>
        <source>Time that the move takes</source>
        <translation>Zeit, die die Bewegung braucht</translation>
    </message>
    <message>
        <source>in 5 minutes</source>
        <translation>in 5 Minuten</translation>
    </message>
    <message>
        <source>in an hour</source>
        <translation>in einer Stunde</translation>
    </message>
    <message>
        <source>in six hours</source>
        <translation>in sechs Stunden</translation>
    </message>
    <message>
        <source>in a day</source>
        <translation>in einem Tag</translation>
    </message>
    <message>
        <source>Strategy and parameters to start from</source>
        <translation>Strategie und Parameter als Ausgangspunkt</translation>
    </message>
    <message>
        <source>parameters in force</source>
        <translation>geltenden Parametern</translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation>Preset %1</translation>
    </message>
    <message>
        <source>Parameter to change</source>
        <translation>Zu ändernder Parameter</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>nichts weiter</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>Dessen Wert</translation>
    </message>
    <message>
        <source>Shows this value in the editor of parameters. It is in force only once it is applied there.</source>
        <translation>Zeigt diesen Wert im Parameter-Editor. Er gilt erst, wenn er dort gesetzt wird.</translation>
    </message>
    <message>
        <source>The price moves by</source>
        <translation>Der Preis bewegt sich um</translation>
    </message>
    <message>
        <source>with</source>
        <translation>mit</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>Nothing calculated yet *</source>
        <translation>Noch nichts berechnet *</translation>
    </message>
    <message>
        <source>no move</source>
        <translation>keine Bewegung</translation>
    </message>
    <message>
        <source>Not available in this session.</source>
        <translation>In dieser Sitzung nicht verfügbar.</translation>
    </message>
    <message>
        <source>Replaying …</source>
        <translation>Wird nachgespielt …</translation>
    </message>
    <message>
        <source>The figures below are of other settings: calculate again.</source>
        <translation>Die Zahlen unten gehören zu anderen Einstellungen: neu berechnen.</translation>
    </message>
    <message>
        <source>The market has moved on since: recalculate.</source>
        <translation>Der Markt hat sich seither bewegt: neu berechnen.</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Stand %1.</translation>
    </message>
    <message>
        <source>Recalculate</source>
        <translation>Neu berechnen</translation>
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
        <translation>jetzt</translation>
    </message>
    <message>
        <source>% per ×</source>
        <translation>% je ×</translation>
    </message>
    <message>
        <source>/ min</source>
        <translation>/ min</translation>
    </message>
    <message>
        <source>/ day</source>
        <translation>/ Tag</translation>
    </message>
</context>
<context>
    <name>risk</name>
    <message>
        <source>Safe</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
</context>
</TS>
