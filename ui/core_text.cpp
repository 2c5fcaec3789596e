// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core_text.h"

#include "ui/format.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <vector>

namespace ballast::ui {

namespace {

/// As the core writes them; %1 stands for what the core fills in. A test walks the core's own lists and finds what is missing here.
constexpr const char *sources[] = {
    // --- why the engine did what it did ---
    QT_TRANSLATE_NOOP("Core", "Did nothing: %1."),
    QT_TRANSLATE_NOOP("Core", "the engine is not armed"),
    QT_TRANSLATE_NOOP("Core", "trading is paused"),
    QT_TRANSLATE_NOOP("Core", "this mode only observes"),
    QT_TRANSLATE_NOOP("Core", "there is no position to protect"),
    QT_TRANSLATE_NOOP("Core", "market data is %1 s old or was not read in full"),
    QT_TRANSLATE_NOOP("Core", "market data has not arrived yet"),
    QT_TRANSLATE_NOOP("Core", "account data is %1 s old or was not read in full"),
    QT_TRANSLATE_NOOP("Core", "account data has not arrived yet"),
    QT_TRANSLATE_NOOP("Core", "volatility is not known yet"),
    QT_TRANSLATE_NOOP("Core", "there is no usable quote to trade against"),
    QT_TRANSLATE_NOOP("Core", "the last session is not accounted for yet"),
    QT_TRANSLATE_NOOP("Core", "this computer's clock is too far from the exchange's; set it by a time server"),
    QT_TRANSLATE_NOOP("Core", "an order is still on its way"),
    QT_TRANSLATE_NOOP("Core", "the last position change is not confirmed by the exchange yet"),
    QT_TRANSLATE_NOOP("Core", "the fate of an order is unknown and is being asked for"),
    QT_TRANSLATE_NOOP("Core", "the ratio of %1 % is inside its band of %2 to %3 %"),
    QT_TRANSLATE_NOOP("Core", "the cool-down since the last adjustment is running"),
    QT_TRANSLATE_NOOP("Core", "the adjustment is smaller than the smallest trade"),
    QT_TRANSLATE_NOOP("Core", "this month's cost budget is used up"),
    QT_TRANSLATE_NOOP("Core", "today's cost budget is used up"),
    QT_TRANSLATE_NOOP("Core", "the hedge account has no free margin for more; transfer some to it"),
    QT_TRANSLATE_NOOP("Core", "a hard limit stands in the way"),
    QT_TRANSLATE_NOOP("Core", "someone else traded in the hedge account; resume to let Ballast go on from there"),
    QT_TRANSLATE_NOOP("Core", "Closed the hedge (buy %1): there is no position left to protect."),
    QT_TRANSLATE_NOOP("Core", "Closed the hedge (sell %1): there is no position left to protect."),
    QT_TRANSLATE_NOOP("Core", "Increased the hedge from %1 % towards %2 % (buy %3, expected cost %4) because %5."),
    QT_TRANSLATE_NOOP("Core", "Increased the hedge from %1 % towards %2 % (sell %3, expected cost %4) because %5."),
    QT_TRANSLATE_NOOP("Core", "Reduced the hedge from %1 % towards %2 % (buy %3, expected cost %4) because %5."),
    QT_TRANSLATE_NOOP("Core", "Reduced the hedge from %1 % towards %2 % (sell %3, expected cost %4) because %5."),
    QT_TRANSLATE_NOOP("Core", "your manual ratio is in force"),
    QT_TRANSLATE_NOOP("Core", "liquidation is only %1 expected one-day moves away"),
    QT_TRANSLATE_NOOP("Core", "the position is too small, or its leverage too low, for a hedge to pay"),
    QT_TRANSLATE_NOOP("Core", "the hedge account can't safely carry more; transfer margin to it"),
    QT_TRANSLATE_NOOP("Core", "a stress move would cost more than the largest loss allowed"),
    QT_TRANSLATE_NOOP("Core", "the market goes sideways, where more hedge only costs"),
    QT_TRANSLATE_NOOP("Core", "less would leave liquidation too likely"),
    QT_TRANSLATE_NOOP("Core", "less would cost more than the loss budget in a stress move"),
    QT_TRANSLATE_NOOP("Core", "volatility of %1 % a year is above its target"),
    QT_TRANSLATE_NOOP("Core", "funding makes part of the hedge dearer than the variance it takes away"),
    QT_TRANSLATE_NOOP("Core", "funding pays for the hedge"),
    QT_TRANSLATE_NOOP("Core", "that leaves the least variance"),
    QT_TRANSLATE_NOOP("Core", "the static ratio is in force"),
    QT_TRANSLATE_NOOP("Core", "the market is calm at %1 % volatility a year"),
    QT_TRANSLATE_NOOP("Core", "the market is normal at %1 % volatility a year"),
    QT_TRANSLATE_NOOP("Core", "the market is turbulent at %1 % volatility a year"),
    QT_TRANSLATE_NOOP("Core", "effective leverage of %1x raises the minimum"),
    QT_TRANSLATE_NOOP("Core", "the minimum ratio applies"),
    QT_TRANSLATE_NOOP("Core", "the ratio leaving its band at %1 % (now %2 %)"),
    QT_TRANSLATE_NOOP("Core", "volatility passing %1 % a year (now %2 %)"),
    QT_TRANSLATE_NOOP("Core", "liquidation nearer than %1 expected one-day moves (now %2)"),
    QT_TRANSLATE_NOOP("Core", "effective leverage passing %1x (now %2x)"),
    // --- notes, which are also what alerts say ---
    QT_TRANSLATE_NOOP("Core", "The hedge is closed."),
    QT_TRANSLATE_NOOP("Core", "Ballast stays paused until you resume."),
    QT_TRANSLATE_NOOP("Core", "The hedge account has no free margin left: its equity is %1. Transfer some to it, or raise the leverage set "
                              "there."),
    QT_TRANSLATE_NOOP("Core", "A hedge order was held back by the limit on order size."),
    QT_TRANSLATE_NOOP("Core", "A hedge order was held back by the limit on hedge position size."),
    QT_TRANSLATE_NOOP("Core", "A hedge order was held back by the limit on hedge ratio."),
    QT_TRANSLATE_NOOP("Core", "A hedge order was held back by the limit on orders a minute."),
    QT_TRANSLATE_NOOP("Core", "A hedge order was held back by the limit on orders a day."),
    QT_TRANSLATE_NOOP("Core", "A hedge order was held back by the limit on cancels a minute."),
    QT_TRANSLATE_NOOP("Core", "A hedge order was held back by the limit on notional a day."),
    QT_TRANSLATE_NOOP("Core", "A hedge order was held back by the limit on cost a day."),
    QT_TRANSLATE_NOOP("Core", "A hedge order was held back by the limit on price collar."),
    QT_TRANSLATE_NOOP("Core", "A hedge order was held back by the limit on data age."),
    QT_TRANSLATE_NOOP("Core", "A hedge order was held back by the limit on clock offset."),
    QT_TRANSLATE_NOOP("Core", "A hedge order was held back by the limit on order form."),
    QT_TRANSLATE_NOOP("Core", "Data is in order again; trading goes on."),
    QT_TRANSLATE_NOOP("Core", "Everything has been read anew since the clock jumped."),
    QT_TRANSLATE_NOOP("Core", "No limit holds the hedge back any more."),
    QT_TRANSLATE_NOOP("Core", "The hedge has cost %1 this day, its budget is %2: only what makes the hedge smaller, or is urgent because "
                              "liquidation is near, is still sent."),
    QT_TRANSLATE_NOOP("Core", "The hedge has cost %1 this month, its budget is %2: only what makes the hedge smaller, or is urgent because "
                              "liquidation is near, is still sent."),
    QT_TRANSLATE_NOOP("Core", "The hedge's cost of this day is within its budget."),
    QT_TRANSLATE_NOOP("Core", "The hedge's cost of this month is within its budget."),
    QT_TRANSLATE_NOOP("Core", "The hedge account no longer holds the position that is not the hedge."),
    QT_TRANSLATE_NOOP("Core", "The order that Ballast did not send no longer rests (%1)."),
    QT_TRANSLATE_NOOP("Core", "The fate of the hedge order is known: %1."),
    QT_TRANSLATE_NOOP("Core", "The exchange takes hedge orders again."),
    QT_TRANSLATE_NOOP("Core", "This computer's clock agrees with the exchange's."),
    QT_TRANSLATE_NOOP("Core", "The liquidation prices of %1 agree with the venue's again."),
    QT_TRANSLATE_NOOP("Core", "An order of the last session has no known end (%1); it is being asked for."),
    QT_TRANSLATE_NOOP("Core", "No margin has to be moved any more."),
    QT_TRANSLATE_NOOP("Core", "Liquidation of %1 is %2 % away."),
    QT_TRANSLATE_NOOP("Core", "Add %1 to the margin of that isolated position itself; a transfer to the account does not reach it, before "
                              "%2 (the market gets there by then with 5 % probability)."),
    QT_TRANSLATE_NOOP("Core",
                      "Add %1 to the margin of that isolated position itself; a transfer to the account does not reach it, at once."),
    QT_TRANSLATE_NOOP("Core", "Move %1 from %2 to it, before %3 (the market gets there by then with 5 % probability)."),
    QT_TRANSLATE_NOOP("Core", "Move %1 from %2 to it, at once."),
    QT_TRANSLATE_NOOP("Core", "It needs %1; %2 can spare %3, the rest has to come from elsewhere, before %4 (the market gets there by then "
                              "with 5 % probability)."),
    QT_TRANSLATE_NOOP("Core", "It needs %1; %2 can spare %3, the rest has to come from elsewhere, at once."),
    QT_TRANSLATE_NOOP("Core", "Ballast moves no more by itself: %1 is the limit."),
    QT_TRANSLATE_NOOP("Core", "what the hedge account can spare"),
    QT_TRANSLATE_NOOP("Core", "the largest transfer"),
    QT_TRANSLATE_NOOP("Core", "the transfers of a day"),
    QT_TRANSLATE_NOOP("Core", "the time between transfers"),
    QT_TRANSLATE_NOOP("Core", "the smallest transfer"),
    QT_TRANSLATE_NOOP("Core", "Liquidation is %1 % away: %2 of margin are on their way from %3 to %4."),
    QT_TRANSLATE_NOOP("Core", "It is not known yet whether %1 have moved to %2; the exchange is asked."),
    QT_TRANSLATE_NOOP("Core",
                      "No word on a transfer of %1 to %2: its fate is being asked for, and nothing else is moved until it is known."),
    QT_TRANSLATE_NOOP("Core", "A transfer of %1 to %2 was refused."),
    QT_TRANSLATE_NOOP("Core", "A transfer of %1 to %2 never reached the exchange; it is tried again."),
    QT_TRANSLATE_NOOP("Core", "The exchange refused to move %1 to %2: %3. Move it by hand."),
    QT_TRANSLATE_NOOP("Core", "%1 of margin have arrived in %2."),
    QT_TRANSLATE_NOOP("Core", "A transfer of %1 of the last session to %2 has no known end; it is being asked for."),
    QT_TRANSLATE_NOOP("Core", "the hedge account"),
    QT_TRANSLATE_NOOP("Core", "the protected account %1"),
    QT_TRANSLATE_NOOP("Core", "The engine works again."),
    QT_TRANSLATE_NOOP("Core", "Ballast's engine stands still: nothing is watched, and nothing is hedged. End Ballast and start it again."),
    QT_TRANSLATE_NOOP("Core", "The order journal can be written again."),
    QT_TRANSLATE_NOOP("Core", "The order journal can't be written, and no order leaves before it is: %1"),
    QT_TRANSLATE_NOOP("Core", "History can't be written, and waits in memory: %1"),
    QT_TRANSLATE_NOOP("Core", "History is written again; nothing of it was lost."),
    QT_TRANSLATE_NOOP("Core", "A record could not be kept: %1"),
    QT_TRANSLATE_NOOP("Core", "The history was not backed up: %1"),
    QT_TRANSLATE_NOOP("Core", "The history is backed up."),
    QT_TRANSLATE_NOOP("Core", "Trading is suspended."),
    QT_TRANSLATE_NOOP("Core",
                      "Liquidation of the protected position is %1 % away (%2 expected one-day moves). A hedge in another account does "
                      "not move it: only added margin does."),
    QT_TRANSLATE_NOOP("Core", "Liquidation is no longer near."),
    QT_TRANSLATE_NOOP("Core", "A manual override has ended; its automatic value is back in force."),
    QT_TRANSLATE_NOOP("Core", "The order book missed an update; it is being read again."),
    QT_TRANSLATE_NOOP("Core", "The basis of %1 is %2 deviations from its mean; the hedge is raised while that lasts."),
    QT_TRANSLATE_NOOP("Core",
                      "%1 no longer moves with %2 as it did (correlation %3 this week, %4 over two months); the hedge is raised while "
                      "that lasts."),
    QT_TRANSLATE_NOOP("Core", "No order rests in the hedge account."),
    QT_TRANSLATE_NOOP("Core", "A protected position is gone: closed by hand, or by the exchange. Reading the account again."),
    QT_TRANSLATE_NOOP("Core",
                      "The hedge account holds a position that is not the hedge (%1); its margin is not free for the hedge. Close it, "
                      "or keep that account for Ballast alone."),
    QT_TRANSLATE_NOOP("Core", "Ballast holds still; resume to let it go on from there."),
    QT_TRANSLATE_NOOP("Core", "The exchange has liquidated %1 %2 of the protected account."),
    QT_TRANSLATE_NOOP("Core", "The exchange has liquidated %1 %2 of the hedge account."),
    QT_TRANSLATE_NOOP("Core", "The exchange has auto-deleveraged %1 %2 of the protected account."),
    QT_TRANSLATE_NOOP("Core", "The exchange has auto-deleveraged %1 %2 of the hedge account."),
    QT_TRANSLATE_NOOP("Core", "The exchange has settled %1 %2 of the protected account."),
    QT_TRANSLATE_NOOP("Core", "The exchange has settled %1 %2 of the hedge account."),
    QT_TRANSLATE_NOOP("Core",
                      "An order that Ballast did not send rests in the hedge account (%1); cancel it, or keep that account for Ballast "
                      "alone."),
    QT_TRANSLATE_NOOP("Core", "The exchange refused a hedge order (code %1); next attempt in %2 s."),
    QT_TRANSLATE_NOOP("Core", "A hedge order never reached the exchange; next attempt in %1 s."),
    QT_TRANSLATE_NOOP("Core", "No answer to a hedge order: its fate is being asked for, and nothing is sent until it is known."),
    QT_TRANSLATE_NOOP("Core", "Somebody else traded in the hedge account: bought %1 at %2."),
    QT_TRANSLATE_NOOP("Core", "Somebody else traded in the hedge account: sold %1 at %2."),
    QT_TRANSLATE_NOOP("Core", "Margin call on the protected account: add margin or reduce the position."),
    QT_TRANSLATE_NOOP("Core", "Margin call on the hedge account: add margin or reduce the position."),
    QT_TRANSLATE_NOOP("Core", "The market feed was lost; reconnecting."),
    QT_TRANSLATE_NOOP("Core", "The market feed is connected."),
    QT_TRANSLATE_NOOP("Core", "The hedge account's feed was lost; reconnecting."),
    QT_TRANSLATE_NOOP("Core", "The hedge account's feed is connected."),
    QT_TRANSLATE_NOOP("Core", "The protected account's feed was lost; reconnecting."),
    QT_TRANSLATE_NOOP("Core", "The protected account's feed is connected."),
    QT_TRANSLATE_NOOP("Core", "This computer's clock is %1 s away from the exchange's; check its time synchronisation."),
    QT_TRANSLATE_NOOP("Core",
                      "The venue reports %1 as the liquidation price of %2 in %3; Ballast reckons %4. Plan with the nearer one, and "
                      "check margin mode and collateral there."),
    QT_TRANSLATE_NOOP("Core", "The hedge position changed without an order of Ballast's: by hand, or by the exchange while it could not be "
                              "heard."),
    QT_TRANSLATE_NOOP("Core", "The computer slept or its clock jumped by %1 s; everything is being read again."),
    QT_TRANSLATE_NOOP("Core",
                      "The exchange has not confirmed yet that the hedge account's resting orders are gone; they are being cancelled "
                      "again."),
    QT_TRANSLATE_NOOP("Core", "%1 order(s) of the last session have no known end; they are being asked for."),
    QT_TRANSLATE_NOOP("Core", "The hedge account is as Ballast expects it."),
    QT_TRANSLATE_NOOP("Core", "Armed: Ballast adjusts the hedge by itself from now on."),
    QT_TRANSLATE_NOOP("Core", "Not done: %1."),
    QT_TRANSLATE_NOOP("Core", "The differences are acknowledged; the hedge account counts as it is now."),
    QT_TRANSLATE_NOOP("Core", "Disarmed: Ballast watches, and sends nothing. The hedge stays as it is."),
    QT_TRANSLATE_NOOP("Core", "Paused: no new hedge orders. Resting orders and the hedge stay."),
    QT_TRANSLATE_NOOP("Core", "Resumed."),
    QT_TRANSLATE_NOOP("Core", "Paused, and cancelling the hedge account's resting orders. The hedge stays."),
    QT_TRANSLATE_NOOP("Core", "Paused, cancelling orders and closing the hedge. The protected account is not touched."),
    QT_TRANSLATE_NOOP("Core", "Manual ratio of %1 % in force."),
    QT_TRANSLATE_NOOP("Core", "%1 set to %2 by hand."),
    QT_TRANSLATE_NOOP("Core", "Back to automatic: every manual override is cleared."),
    QT_TRANSLATE_NOOP("Core", "Strategy in force: %1."),
    QT_TRANSLATE_NOOP("Core", "Preset in force: %1."),
    QT_TRANSLATE_NOOP("Core", "Parameter set in force: %1."),
    QT_TRANSLATE_NOOP("Core", "Reason: %1."),
    QT_TRANSLATE_NOOP("Core", "line %1: %2"),
    QT_TRANSLATE_NOOP("Core", "this is not valid JSON"),
    QT_TRANSLATE_NOOP("Core", "choose a file that Ballast has exported"),
    QT_TRANSLATE_NOOP("Core", "the file holds no parameter set"),
    QT_TRANSLATE_NOOP("Core", "the parameter set is of another version of the format"),
    QT_TRANSLATE_NOOP("Core", "update Ballast first"),
    QT_TRANSLATE_NOOP("Core", "there is no parameter '%1'"),
    QT_TRANSLATE_NOOP("Core", "it may be of another version; leave it out"),
    QT_TRANSLATE_NOOP("Core", "%1 is no number"),
    QT_TRANSLATE_NOOP("Core", "write it as a number, without quotes"),
    QT_TRANSLATE_NOOP("Core", "%1 is no text"),
    QT_TRANSLATE_NOOP("Core", "write it in quotes"),
    QT_TRANSLATE_NOOP("Core", "the file %1 can't be read: %2"),
    QT_TRANSLATE_NOOP("Core", "check that it is there and may be read"),
    QT_TRANSLATE_NOOP("Core", "the file %1 can't be written: %2"),
    QT_TRANSLATE_NOOP("Core", "choose another folder"),
    QT_TRANSLATE_NOOP("Core", "a manual ratio must lie between 0 and the maximum ratio"),
    QT_TRANSLATE_NOOP("Core", "choose 0 to %1 %"),
    QT_TRANSLATE_NOOP("Core", "the override would end before it starts"),
    QT_TRANSLATE_NOOP("Core", "choose a later expiry"),
    QT_TRANSLATE_NOOP("Core", "Ballast ends: its resting order is being cancelled, the hedge stays as it is."),
    QT_TRANSLATE_NOOP("Core", "Ballast ends: no order of its own rests, the hedge stays as it is."),
    QT_TRANSLATE_NOOP("Core", "No weekly review has been signed for %1 days. Open the review, see what has drifted, and sign it."),

    // --- why it is not armed, and what an override would do ---
    QT_TRANSLATE_NOOP("Core", "Closing the hedge."),
    QT_TRANSLATE_NOOP("Core", "Paused by hand."),
    QT_TRANSLATE_NOOP("Core", "Observe mode only watches."),
    QT_TRANSLATE_NOOP("Core", "The hedge account is being compared with what Ballast knows of it."),
    QT_TRANSLATE_NOOP("Core", "The hedge account differs from what Ballast knows."),
    QT_TRANSLATE_NOOP("Core", "Not armed."),
    QT_TRANSLATE_NOOP("Core", "There is no position to protect, so nothing would be traded."),
    QT_TRANSLATE_NOOP("Core", "The hedge is already inside the band of %1 to %2 %: no order."),
    QT_TRANSLATE_NOOP("Core", "Would buy %1 %2 at a cost of about %3 %4."),
    QT_TRANSLATE_NOOP("Core", "Would sell %1 %2 at a cost of about %3 %4."),
    QT_TRANSLATE_NOOP("Core", "The largest hedge position does not allow all of it."),
    QT_TRANSLATE_NOOP("Core", "A manual ratio must lie between 0 and the maximum ratio."),
    QT_TRANSLATE_NOOP("Core", "The strategy is not known yet."),
    QT_TRANSLATE_NOOP("Core", "What it trades off on the recent past is being measured."),
    QT_TRANSLATE_NOOP("Core", "On the recent past, at %1: %2 activations and %3 orders a month, cost %4 % of the position a month, largest "
                              "drawdown %5 %."),

    // --- reconciliation ---
    QT_TRANSLATE_NOOP("Core", "The hedge account already holds %1 %2, which Ballast did not open; from now on it counts as hedge."),
    QT_TRANSLATE_NOOP("Core",
                      "The hedge account holds %1 %2; when Ballast last ran it held %3, and its own trades since do not explain the "
                      "difference."),
    QT_TRANSLATE_NOOP("Core", "Somebody else traded in the hedge account on %1: buy %2 at %3."),
    QT_TRANSLATE_NOOP("Core", "Somebody else traded in the hedge account on %1: sell %2 at %3."),
    QT_TRANSLATE_NOOP("Core", "An order that Ballast did not send rests in the hedge account: %1, buy %2."),
    QT_TRANSLATE_NOOP("Core", "An order that Ballast did not send rests in the hedge account: %1, sell %2."),
    QT_TRANSLATE_NOOP("Core", "The hedge account holds a position that is not the hedge: %1; its margin is not free for the hedge."),

    // --- refusals, and what can be done ---
    QT_TRANSLATE_NOOP("Core", "Observe mode never sends orders"),
    QT_TRANSLATE_NOOP("Core", "Observe mode never sends orders, nor cancels any"),
    QT_TRANSLATE_NOOP("Core", "switch to Paper or Demo to arm"),
    QT_TRANSLATE_NOOP("Core", "cancel them at the exchange"),
    QT_TRANSLATE_NOOP("Core", "close the hedge at the exchange"),
    QT_TRANSLATE_NOOP("Core", "the hedge account has not been read yet"),
    QT_TRANSLATE_NOOP("Core", "wait until it is connected"),
    QT_TRANSLATE_NOOP("Core", "the hedge account differs from what Ballast knows"),
    QT_TRANSLATE_NOOP("Core", "read the differences and acknowledge them first"),
    QT_TRANSLATE_NOOP("Core", "there is no difference to acknowledge"),
    QT_TRANSLATE_NOOP("Core", "there is no strategy '%1'"),
    QT_TRANSLATE_NOOP("Core", "choose one of the list of strategies"),
    QT_TRANSLATE_NOOP("Core", "there is no preset '%1'"),
    QT_TRANSLATE_NOOP("Core", "choose one of the list of presets"),
    QT_TRANSLATE_NOOP("Core", "the signal dial can't be measured yet"),
    QT_TRANSLATE_NOOP("Core", "wait until a protected position and 30 days of history are there"),
    QT_TRANSLATE_NOOP("Core", "%1 can't be %2"),
    QT_TRANSLATE_NOOP("Core", "choose from %1 to %2"),
    QT_TRANSLATE_NOOP("Core", "%1 is above %2"),
    QT_TRANSLATE_NOOP("Core", "lower the first or raise the second"),
    QT_TRANSLATE_NOOP("Core", "%1 is not open yet: %2"),
    QT_TRANSLATE_NOOP("Core", "%1 has run on %2 of %3 days"),
    QT_TRANSLATE_NOOP("Core", "%1 has made %2 of %3 decisions"),
    QT_TRANSLATE_NOOP("Core", "%1 has met %2 differences between its books and the exchange's"),
    QT_TRANSLATE_NOOP("Core", "run 'ballast %1' until then"),
    QT_TRANSLATE_NOOP("Core", "%1 holds sessions on the simulated exchange, which are no evidence"),
    QT_TRANSLATE_NOOP("Core", "%1 holds sessions of another mode (%2), which are no evidence"),
    QT_TRANSLATE_NOOP("Core", "run 'ballast %1' at the exchange itself, and leave --db and --evidence out"),
    QT_TRANSLATE_NOOP("Core", "real trading was not confirmed"),
    QT_TRANSLATE_NOOP("Core", "type exactly: %1"),
    QT_TRANSLATE_NOOP("Core", "no account is set up for this mode"),
    QT_TRANSLATE_NOOP("Core", "set one up first"),
    QT_TRANSLATE_NOOP("Core", "both accounts have the same key"),
    QT_TRANSLATE_NOOP("Core", "make a sub-account at the exchange, and a key of its own for the hedge"),
    QT_TRANSLATE_NOOP("Core", "both keys belong to the same account"),
    QT_TRANSLATE_NOOP("Core", "the exchange did not show that the two keys belong to different accounts"),
    QT_TRANSLATE_NOOP("Core", "nothing is traded until it does"),
    QT_TRANSLATE_NOOP("Core", "the key may withdraw funds"),
    QT_TRANSLATE_NOOP("Core", "make a key without that right; Ballast never needs it"),
    QT_TRANSLATE_NOOP("Core", "the key of the protected account may trade"),
    QT_TRANSLATE_NOOP("Core", "make a key that can only read"),
    QT_TRANSLATE_NOOP("Core", "the key of the hedge account may not trade futures"),
    QT_TRANSLATE_NOOP("Core", "allow futures trading for it at the exchange"),
    QT_TRANSLATE_NOOP("Core", "the key of the protected account may not read"),
    QT_TRANSLATE_NOOP("Core", "the key of the hedge account may not read"),
    QT_TRANSLATE_NOOP("Core", "allow reading for it at the exchange"),
    QT_TRANSLATE_NOOP("Core", "the exchange did not say what the key may do"),
    QT_TRANSLATE_NOOP("Core", "the key is not used until it does"),
    QT_TRANSLATE_NOOP("Core", "the exchange's balance can't be read: %1"),
    QT_TRANSLATE_NOOP("Core", "try again later"),
    QT_TRANSLATE_NOOP("Core", "the simulated exchange is reached on this computer only"),
    QT_TRANSLATE_NOOP("Core", "give an address like http://127.0.0.1:9470"),
    QT_TRANSLATE_NOOP("Core", "account and market could not be read in time"),
    QT_TRANSLATE_NOOP("Core", "check the connection, and try again"),
    QT_TRANSLATE_NOOP("Core", "no temporary folder can be made"),
    QT_TRANSLATE_NOOP("Core", "free some disk space or set TMPDIR"),
    QT_TRANSLATE_NOOP("Core", "the key or the secret of the protected account is missing"),
    QT_TRANSLATE_NOOP("Core", "the key or the secret of the hedge account is missing"),
    QT_TRANSLATE_NOOP("Core", "enter both"),
    QT_TRANSLATE_NOOP("Core", "this exchange can't be used yet"),
    QT_TRANSLATE_NOOP("Core", "choose binance or simulated"),
    QT_TRANSLATE_NOOP("Core", "the exchange does not list %1"),
    QT_TRANSLATE_NOOP("Core", "choose a symbol that it lists, like ETHUSDT"),
    QT_TRANSLATE_NOOP("Core", "check the address of the exchange"),
    QT_TRANSLATE_NOOP("Core", "%1: no answer from the exchange (%2)"),
    QT_TRANSLATE_NOOP("Core", "%1: the answer broke off"),
    QT_TRANSLATE_NOOP("Core", "it is asked for again"),
    QT_TRANSLATE_NOOP("Core", "it is being asked for"),
    QT_TRANSLATE_NOOP("Core", "%1: held back by the exchange's rate limit"),
    QT_TRANSLATE_NOOP("Core", "it is tried again later"),
    QT_TRANSLATE_NOOP("Core", "the key store does not answer"),
    QT_TRANSLATE_NOOP("Core", "unlock it, or use an encrypted file: --vault FILE"),
    QT_TRANSLATE_NOOP("Core", "no key is held under the name '%1'"),
    QT_TRANSLATE_NOOP("Core", "the passphrase is too short"),
    QT_TRANSLATE_NOOP("Core", "choose one of at least %1 characters"),
    QT_TRANSLATE_NOOP("Core", "%1 is no vault of Ballast's"),
    QT_TRANSLATE_NOOP("Core", "choose another file"),
    QT_TRANSLATE_NOOP("Core", "the vault %1 can't be written: %2"),
    QT_TRANSLATE_NOOP("Core", "choose a folder that can be written; nothing was changed"),
    QT_TRANSLATE_NOOP("Core", "the vault %1 can't be read: %2"),
    QT_TRANSLATE_NOOP("Core", "check the file's permissions"),
    QT_TRANSLATE_NOOP("Core", "the list of accounts %1 can't be read"),
    QT_TRANSLATE_NOOP("Core", "remove the file, and set the accounts up again"),
    QT_TRANSLATE_NOOP("Core", "the list of accounts %1 can't be written: %2"),
    QT_TRANSLATE_NOOP("Core", "free some disk space, or check the folder's permissions"),
    QT_TRANSLATE_NOOP("Core", "%1 is in use by another Ballast (process %2)"),
    QT_TRANSLATE_NOOP("Core", "%1 is in use by another Ballast"),
    QT_TRANSLATE_NOOP("Core", "close that one first, or choose another database with --db"),
    QT_TRANSLATE_NOOP("Core", "the folder %1 can't be made"),
    QT_TRANSLATE_NOOP("Core", "choose a folder that can be written"),
    QT_TRANSLATE_NOOP("Core", "there are too few candles yet"),
    QT_TRANSLATE_NOOP("Core", "wait until an hour of the market has been seen"),
    QT_TRANSLATE_NOOP("Core", "there is no protected position to look at"),
    QT_TRANSLATE_NOOP("Core", "open one, or wait until the account has been read"),
    QT_TRANSLATE_NOOP("Core", "the move is out of reach"),
    QT_TRANSLATE_NOOP("Core", "choose one between -95 % and +500 %"),
    QT_TRANSLATE_NOOP("Core", "there is nothing to review yet in %1"),
    QT_TRANSLATE_NOOP("Core", "there is nothing to report yet in %1"),
    QT_TRANSLATE_NOOP("Core", "there is no time zone '%1'"),
    QT_TRANSLATE_NOOP("Core", "give an IANA name such as Europe/Berlin, America/New_York or UTC"),
    QT_TRANSLATE_NOOP("Core", "let a session run for some minutes first"),

    // --- what a what-if takes for granted ---
    QT_TRANSLATE_NOOP("Core", "The position is opened %1 bars after the first with today's leverage and equity; the hedge account begins "
                              "without a hedge."),
    QT_TRANSLATE_NOOP("Core", "Funding is not charged: no funding rates were given."),
    QT_TRANSLATE_NOOP("Core",
                      "Funding: %1 settlements applied at their own times to the positions held then, at the bar's price; a position "
                      "pays or receives its notional times the rate."),
    QT_TRANSLATE_NOOP("Core", "The rates cover %1 to %2 only; outside, nothing is charged."),
    QT_TRANSLATE_NOOP("Core",
                      "Transfers: none. The hedge lies in another account, so its gains do not move the protected liquidation price."),
    QT_TRANSLATE_NOOP("Core",
                      "Transfers (%1): when less than %2 % of the liquidation distance at the opening is left in either account, margin "
                      "is asked from the other one and arrives %3 later; only wallet money moves, and the giver keeps the whole opening "
                      "distance for itself."),
    QT_TRANSLATE_NOOP("Core",
                      "Capital: %1 in the protected account and %2 in the hedge account, in both runs; without the hedge the second "
                      "part lies idle."),
    QT_TRANSLATE_NOOP("Core", "The position is opened at a bar's open without a fee and stays open; it is valued at the last close. A "
                              "liquidated position is not opened again."),
    QT_TRANSLATE_NOOP("Core",
                      "Within a bar: open, the extreme against the protected position, the other extreme, close. The bar's prices serve "
                      "as last and mark price alike."),
    QT_TRANSLATE_NOOP("Core",
                      "The engine sees every close; its orders fill whole at the next open (one bar of %1 later), unless that is beyond "
                      "their limit price or behind a gap."),
    QT_TRANSLATE_NOOP("Core",
                      "Slippage: %1 bps of every fill plus %2 x volatility x sqrt(order / traded volume) of the bar before, at most %3 "
                      "bps; quoted spread %4 bps."),
    QT_TRANSLATE_NOOP("Core", "Fees: taker %1 % of every fill; liquidation fee %2 % of the seized notional."),
    QT_TRANSLATE_NOOP("Core", "Liquidation: cross margin, the whole position at once at the first tick where equity is down to the tiered "
                              "maintenance margin (%1 tiers, first rate %2 %); a debt is borne by the insurance fund."),
    QT_TRANSLATE_NOOP("Core", "An order that adds to the hedge needs margin for %1x leverage; without it the order is refused."),
    QT_TRANSLATE_NOOP("Core", "The engine starts without history and knows the volatility after 30 returns (%1): no hedge before."),
    QT_TRANSLATE_NOOP("Core", "The first %1 bars only tell the engine the volatility; the position is opened after them."),
    QT_TRANSLATE_NOOP("Core", "The volatility half-life is raised to 12 bars (%1)."),
    QT_TRANSLATE_NOOP("Core",
                      "Forecast and regime models are learnt anew every %1 from the bars seen so far, once there are %2 days of them; "
                      "before that the present estimate and the thresholds stand in."),
    QT_TRANSLATE_NOOP("Core",
                      "%1 gaps in the data (%2 missing in all): positions are carried through them, orders that wait are dropped, and a "
                      "price that jumped past a liquidation level liquidates at the first price after."),
    QT_TRANSLATE_NOOP("Core",
                      "Drawdown is measured at every bar's extremes from the highest close; ratios and value at risk use daily (UTC) "
                      "closes, 365 days a year, no risk-free rate."),

    // --- names ---
    QT_TRANSLATE_NOOP("Core", "demo"),
    QT_TRANSLATE_NOOP("Core", "observe"),
    QT_TRANSLATE_NOOP("Core", "paper"),
    QT_TRANSLATE_NOOP("Core", "testnet"),
    QT_TRANSLATE_NOOP("Core", "live"),
    QT_TRANSLATE_NOOP("Core", "Protected"),
    QT_TRANSLATE_NOOP("Core", "Hedge"),
    QT_TRANSLATE_NOOP("Core", "Hedge (paper)"),
    QT_TRANSLATE_NOOP("Core", "Hedge (observed)"),
    QT_TRANSLATE_NOOP("Core", "%1 market"),
    QT_TRANSLATE_NOOP("Core", "cautious"),
    QT_TRANSLATE_NOOP("Core", "balanced"),
    QT_TRANSLATE_NOOP("Core", "lean"),
    QT_TRANSLATE_NOOP("Core", "More hedge, earlier: for positions that must not be lost."),
    QT_TRANSLATE_NOOP("Core", "The defaults."),
    QT_TRANSLATE_NOOP("Core", "Little hedge, seldom traded: for the tail only."),
    QT_TRANSLATE_NOOP("Core", "regime-adaptive"),
    QT_TRANSLATE_NOOP("Core", "static"),
    QT_TRANSLATE_NOOP("Core", "inverse-volatility"),
    QT_TRANSLATE_NOOP("Core", "minimum-variance"),
    QT_TRANSLATE_NOOP("Core", "liquidation-aware"),
    QT_TRANSLATE_NOOP("Core", "loss-budget"),
    QT_TRANSLATE_NOOP("Core", "cost-aware"),
    QT_TRANSLATE_NOOP("Core", "composite"),
    QT_TRANSLATE_NOOP("Core", "constant"),
    QT_TRANSLATE_NOOP("Core", "last day"),
    QT_TRANSLATE_NOOP("Core", "mean of 5 days"),
    QT_TRANSLATE_NOOP("Core", "mean of 22 days"),
    QT_TRANSLATE_NOOP("Core", "weighted past"),
    QT_TRANSLATE_NOOP("Core", "last day's shock"),
    QT_TRANSLATE_NOOP("Core", "variance before"),
    QT_TRANSLATE_NOOP("Core", "last value"),
    QT_TRANSLATE_NOOP("Core", "mean of the window"),
    QT_TRANSLATE_NOOP("Core", "first crash year"),
    QT_TRANSLATE_NOOP("Core", "pandemic"),
    QT_TRANSLATE_NOOP("Core", "squeeze up"),
    QT_TRANSLATE_NOOP("Core", "futures flush"),
    QT_TRANSLATE_NOOP("Core", "weekend flush"),
    QT_TRANSLATE_NOOP("Core", "lender halts withdrawals"),
    QT_TRANSLATE_NOOP("Core", "below the last peak"),
    QT_TRANSLATE_NOOP("Core", "carry unwinds"),

    // --- strategies ---
    QT_TRANSLATE_NOOP("Core", "A floor that rises with leverage, and more hedge as the market turns from calm to turbulent."),
    QT_TRANSLATE_NOOP("Core", "One ratio, always."),
    QT_TRANSLATE_NOOP("Core", "Hedges what volatility is above a target, so that what is left open moves equally much at all times."),
    QT_TRANSLATE_NOOP("Core", "The ratio that leaves the least variance, from how protected position and hedge move together."),
    QT_TRANSLATE_NOOP("Core", "The smallest hedge that keeps the probability of liquidation under a limit, if margin is moved in time."),
    QT_TRANSLATE_NOOP("Core", "The smallest hedge that keeps the loss in a stress move within a budget."),
    QT_TRANSLATE_NOOP("Core", "Weighs the variance taken away against funding, and trades only where it pays its fee."),
    QT_TRANSLATE_NOOP("Core", "A weighted mean of the others."),

    // --- parameters: names, then meanings ---
    QT_TRANSLATE_NOOP("Core", "Minimum ratio"),
    QT_TRANSLATE_NOOP("Core", "Ratio per turn of leverage"),
    QT_TRANSLATE_NOOP("Core", "Reference leverage"),
    QT_TRANSLATE_NOOP("Core", "Ratio when calm"),
    QT_TRANSLATE_NOOP("Core", "Ratio when normal"),
    QT_TRANSLATE_NOOP("Core", "Ratio when turbulent"),
    QT_TRANSLATE_NOOP("Core", "Maximum ratio"),
    QT_TRANSLATE_NOOP("Core", "Cap when sideways"),
    QT_TRANSLATE_NOOP("Core", "Sideways below"),
    QT_TRANSLATE_NOOP("Core", "Static ratio"),
    QT_TRANSLATE_NOOP("Core", "Target volatility"),
    QT_TRANSLATE_NOOP("Core", "Calm below"),
    QT_TRANSLATE_NOOP("Core", "Turbulent above"),
    QT_TRANSLATE_NOOP("Core", "Regime hysteresis"),
    QT_TRANSLATE_NOOP("Core", "Volatility half-life"),
    QT_TRANSLATE_NOOP("Core", "Signals: tight to loose"),
    QT_TRANSLATE_NOOP("Core", "Ratio added by a signal"),
    QT_TRANSLATE_NOOP("Core", "Critical distance"),
    QT_TRANSLATE_NOOP("Core", "Critical ratio"),
    QT_TRANSLATE_NOOP("Core", "Largest touch probability"),
    QT_TRANSLATE_NOOP("Core", "Touch horizon"),
    QT_TRANSLATE_NOOP("Core", "Stress move"),
    QT_TRANSLATE_NOOP("Core", "Loss budget"),
    QT_TRANSLATE_NOOP("Core", "Largest loss"),
    QT_TRANSLATE_NOOP("Core", "Safety of the hedge account"),
    QT_TRANSLATE_NOOP("Core", "Risk aversion"),
    QT_TRANSLATE_NOOP("Core", "Least leverage to hedge"),
    QT_TRANSLATE_NOOP("Core", "Least position to hedge"),
    QT_TRANSLATE_NOOP("Core", "No-trade band"),
    QT_TRANSLATE_NOOP("Core", "Smallest trade"),
    QT_TRANSLATE_NOOP("Core", "Cool-down"),
    QT_TRANSLATE_NOOP("Core", "Wait as maker"),
    QT_TRANSLATE_NOOP("Core", "Share of the depth"),
    QT_TRANSLATE_NOOP("Core", "Price collar"),
    QT_TRANSLATE_NOOP("Core", "Largest order"),
    QT_TRANSLATE_NOOP("Core", "Largest hedge position"),
    QT_TRANSLATE_NOOP("Core", "Largest hedge ratio"),
    QT_TRANSLATE_NOOP("Core", "Orders a minute"),
    QT_TRANSLATE_NOOP("Core", "Orders a day"),
    QT_TRANSLATE_NOOP("Core", "Cancels a minute"),
    QT_TRANSLATE_NOOP("Core", "Notional a day"),
    QT_TRANSLATE_NOOP("Core", "Cost budget a day"),
    QT_TRANSLATE_NOOP("Core", "Cost budget a month"),
    QT_TRANSLATE_NOOP("Core", "Oldest market data"),
    QT_TRANSLATE_NOOP("Core", "Largest clock offset"),
    QT_TRANSLATE_NOOP("Core", "Weight: static"),
    QT_TRANSLATE_NOOP("Core", "Weight: regime-adaptive"),
    QT_TRANSLATE_NOOP("Core", "Weight: inverse-volatility"),
    QT_TRANSLATE_NOOP("Core", "Weight: minimum-variance"),
    QT_TRANSLATE_NOOP("Core", "Weight: liquidation-aware"),
    QT_TRANSLATE_NOOP("Core", "Weight: loss-budget"),
    QT_TRANSLATE_NOOP("Core", "Weight: cost-aware"),
    QT_TRANSLATE_NOOP("Core", "The hedge never falls below this share of the protected exposure, before leverage is counted."),
    QT_TRANSLATE_NOOP("Core", "How much each turn of effective leverage above the reference raises the minimum ratio."),
    QT_TRANSLATE_NOOP("Core", "Effective leverage from which the minimum ratio starts to rise."),
    QT_TRANSLATE_NOOP("Core", "Ratio aimed at in a calm market, where the minimum does not ask for more."),
    QT_TRANSLATE_NOOP("Core", "Ratio aimed at in a normal market."),
    QT_TRANSLATE_NOOP("Core", "Ratio aimed at in a turbulent market."),
    QT_TRANSLATE_NOOP("Core", "The hedge never exceeds this share of the protected exposure; 100 % is flat."),
    QT_TRANSLATE_NOOP("Core",
                      "In a calm market without direction the hedge stays at or under this share: over-hedging there only costs. The "
                      "minimum goes first."),
    QT_TRANSLATE_NOOP("Core",
                      "The market counts as sideways while net move / travelled path of the last 60 candles is below this; 0 switches "
                      "the cap off."),
    QT_TRANSLATE_NOOP("Core", "The ratio of the static strategy."),
    QT_TRANSLATE_NOOP("Core", "Annualised volatility that the inverse-volatility strategy leaves open."),
    QT_TRANSLATE_NOOP("Core", "Annualised volatility below which the market counts as calm."),
    QT_TRANSLATE_NOOP("Core", "Annualised volatility above which the market counts as turbulent."),
    QT_TRANSLATE_NOOP("Core", "By how much a threshold must be passed on the way back before a regime is left."),
    QT_TRANSLATE_NOOP("Core",
                      "Age at which a return counts half in the volatility that drives the regime; takes effect at the next start."),
    QT_TRANSLATE_NOOP("Core",
                      "When correlation signals act: 0 at small breaks of correlation and basis (early, often, dearer), 1 at large ones "
                      "(late, seldom)."),
    QT_TRANSLATE_NOOP("Core", "What an active correlation signal adds to the target; 0 switches the signals off."),
    QT_TRANSLATE_NOOP("Core", "Liquidation nearer than this many expected one-day moves tightens the hedge, whatever the strategy says."),
    QT_TRANSLATE_NOOP("Core", "Ratio that the tightening reaches as the distance to liquidation goes to zero."),
    QT_TRANSLATE_NOOP("Core", "The liquidation-aware strategy keeps the probability of touching liquidation at or under this."),
    QT_TRANSLATE_NOOP("Core", "Time within which that probability counts."),
    QT_TRANSLATE_NOOP("Core", "The move against the position for which losses are bounded."),
    QT_TRANSLATE_NOOP("Core", "Share of the protected equity that the loss-budget strategy is ready to lose in a stress move."),
    QT_TRANSLATE_NOOP("Core",
                      "Whatever the strategy: the hedge is raised until a stress move costs no more than this share of the protected "
                      "equity."),
    QT_TRANSLATE_NOOP("Core",
                      "The hedge stays so small that its own account outlives a move of this many expected days against it; 0 switches "
                      "that off."),
    QT_TRANSLATE_NOOP("Core", "Weight of variance against cost in the cost-aware strategy; higher hedges more."),
    QT_TRANSLATE_NOOP("Core",
                      "A position under this effective leverage is not hedged: it can hardly be liquidated, and the hedge would not "
                      "pay."),
    QT_TRANSLATE_NOOP("Core", "A position of a smaller notional is not hedged: fees and the smallest trade would eat the use."),
    QT_TRANSLATE_NOOP("Core", "Half-width of the band around the target inside which nothing is traded."),
    QT_TRANSLATE_NOOP("Core", "Adjustments of a smaller notional wait."),
    QT_TRANSLATE_NOOP("Core", "Shortest time between two adjustments; not applied while liquidation is critical."),
    QT_TRANSLATE_NOOP("Core",
                      "How long an order may rest as maker before what is left of it takes liquidity; shorter as liquidation nears, 0 "
                      "takes at once."),
    QT_TRANSLATE_NOOP("Core",
                      "No order is larger than this share of what the book offers inside the price collar; the rest follows in further "
                      "orders."),
    QT_TRANSLATE_NOOP("Core", "An order's limit price is never farther than this from mark and index price."),
    QT_TRANSLATE_NOOP("Core", "Larger adjustments are split."),
    QT_TRANSLATE_NOOP("Core", "No order may take the hedge beyond this notional."),
    QT_TRANSLATE_NOOP("Core",
                      "No order may take the hedge beyond this share of the protected exposure, whatever the strategy or a manual ratio "
                      "asks for."),
    QT_TRANSLATE_NOOP("Core", "More hedge orders than this in one minute are held back."),
    QT_TRANSLATE_NOOP("Core", "More hedge orders than this in one UTC day are held back."),
    QT_TRANSLATE_NOOP("Core", "Past this many cancelled orders in one minute no new order rests as maker: all take liquidity at once."),
    QT_TRANSLATE_NOOP("Core", "Once the orders of one UTC day add up to this, only reductions and critical tightening are traded."),
    QT_TRANSLATE_NOOP("Core", "Once fees, funding and slippage of the day pass this, only reductions and critical tightening are traded."),
    QT_TRANSLATE_NOOP("Core",
                      "Once fees, funding and slippage of the month pass this, only reductions and critical tightening are traded."),
    QT_TRANSLATE_NOOP("Core", "Market data older than this stop trading; account data twelve times as old."),
    QT_TRANSLATE_NOOP("Core",
                      "A computer clock farther than this from the exchange's stops trading; the offset itself is measured and allowed "
                      "for."),
    QT_TRANSLATE_NOOP("Core", "Share of the static strategy in the composite one; the weights are divided by their sum."),
    QT_TRANSLATE_NOOP("Core", "Share of the regime-adaptive strategy in the composite one."),
    QT_TRANSLATE_NOOP("Core", "Share of the inverse-volatility strategy in the composite one."),
    QT_TRANSLATE_NOOP("Core", "Share of the minimum-variance strategy in the composite one."),
    QT_TRANSLATE_NOOP("Core", "Share of the liquidation-aware strategy in the composite one."),
    QT_TRANSLATE_NOOP("Core", "Share of the loss-budget strategy in the composite one."),
    QT_TRANSLATE_NOOP("Core", "Share of the cost-aware strategy in the composite one."),
    QT_TRANSLATE_NOOP("Core", "Move margin below"),
    QT_TRANSLATE_NOOP("Core", "When liquidation of the protected position is nearer than this, margin has to be moved to its account; 0 "
                              "switches the margin bridge off."),
    QT_TRANSLATE_NOOP("Core", "Distance to restore"),
    QT_TRANSLATE_NOOP("Core", "As much margin is moved as puts liquidation this far away again."),
    QT_TRANSLATE_NOOP("Core", "Distance the hedge keeps"),
    QT_TRANSLATE_NOOP("Core", "The hedge account parts only with what it does not need to outlive a move of this size against it."),
    QT_TRANSLATE_NOOP("Core", "Largest transfer"),
    QT_TRANSLATE_NOOP("Core", "No single transfer between own accounts is larger; the rest follows later."),
    QT_TRANSLATE_NOOP("Core", "Transfers a day"),
    QT_TRANSLATE_NOOP("Core", "Once the transfers of one UTC day add up to this, no more is moved; the alert then names what is missing."),
    QT_TRANSLATE_NOOP("Core", "Time between transfers"),
    QT_TRANSLATE_NOOP("Core", "Shortest time between two transfers, and after one that was refused."),
};

/// A source cut at its place holders.
struct Pattern
{
    const char *source;
    QStringList pieces;       ///< between the place holders; one more than `numbers`
    std::vector<int> numbers; ///< of the place holders, in their order
    qsizetype fixed = 0;      ///< letters that are given: the pattern with the most of them is tried first
};

std::vector<Pattern> makePatterns()
{
    static const QRegularExpression holder(QStringLiteral("%([1-9])"));
    std::vector<Pattern> out;
    for (const auto *source : sources) {
        const QString text = QString::fromUtf8(source);
        Pattern pattern{source, {}, {}, 0};
        qsizetype from = 0;
        for (auto found = holder.globalMatch(text); found.hasNext();) {
            const auto match = found.next();
            pattern.pieces << text.mid(from, match.capturedStart() - from);
            pattern.numbers.push_back(match.captured(1).toInt());
            from = match.capturedEnd();
        }
        pattern.pieces << text.mid(from);
        for (const auto &piece : pattern.pieces)
            pattern.fixed += piece.size();
        out.push_back(std::move(pattern));
    }
    std::ranges::stable_sort(out, std::ranges::greater(), &Pattern::fixed);
    return out;
}

/// What stands in the place holders, by their number; nullopt where the text is another one.
std::optional<QStringList> matched(const Pattern &pattern, const QString &text)
{
    if (pattern.numbers.empty())
        return text == pattern.pieces.front() ? std::optional(QStringList()) : std::nullopt;
    if (text.size() <= pattern.fixed || !text.startsWith(pattern.pieces.front()) || !text.endsWith(pattern.pieces.back()))
        return std::nullopt;
    if (pattern.pieces.back().isEmpty() && text.endsWith(u'.'))
        return std::nullopt; // the full stop belongs to no part; the text without it is looked at next
    const qsizetype last = text.size() - pattern.pieces.back().size();
    QStringList filled(9);
    qsizetype from = pattern.pieces.front().size();
    for (std::size_t i = 0; i < pattern.numbers.size(); ++i) {
        const bool isLast = i + 1 == pattern.numbers.size();
        const auto &next = pattern.pieces[qsizetype(i) + 1];
        const qsizetype to = isLast ? last : text.indexOf(next, from + 1);
        if (to <= from || to > last)
            return std::nullopt;
        const QString part = text.mid(from, to - from);
        const auto &before = pattern.pieces[qsizetype(i)];
        // Sentences stand after a colon or a reason; elsewhere they would be two texts taken for one.
        if (part.contains(QStringLiteral("; ")) && !before.endsWith(QStringLiteral(": ")) && !before.endsWith(QStringLiteral("because ")))
            return std::nullopt;
        filled[pattern.numbers[i] - 1] = part;
        from = to + next.size();
    }
    return filled;
}

struct Translated
{
    QString text;
    bool known = false;
};

Translated translate(const QString &english);

QString filledIn(const QString &pattern, const QStringList &parts)
{
    QString out;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int number = pattern[i] == u'%' && i + 1 < pattern.size() ? pattern[i + 1].digitValue() : -1;
        if (number >= 1 && number <= parts.size()) {
            out += parts[number - 1];
            ++i;
        } else {
            out += pattern[i];
        }
    }
    return out;
}

QChar fullStop()
{
    const auto language = QLocale().language();
    return language == QLocale::Chinese || language == QLocale::Japanese ? QChar(0x3002) : QChar(u'.');
}

/// A figure, a name that is translated too, or one that is not.
QString translatedPart(const QString &part)
{
    static const QRegularExpression figure(QStringLiteral("^[-+]?\\d+\\.\\d+$"));
    if (figure.match(part).hasMatch())
        return QString(part).replace(u'.', QLocale().decimalPoint());
    return translate(part).text;
}

std::optional<QString> translatedWhole(const QString &english)
{
    static const auto patterns = makePatterns();
    for (const auto &pattern : patterns) {
        auto parts = matched(pattern, english);
        if (!parts)
            continue;
        if (std::string_view(pattern.source).find("'ballast %") == std::string_view::npos) { // a command is typed as it is
            for (auto &part : *parts)
                part = translatedPart(part);
        }
        return filledIn(QCoreApplication::translate("Core", pattern.source), *parts);
    }
    return std::nullopt;
}

Translated translate(const QString &english)
{
    if (english.isEmpty())
        return {english, true};
    if (auto whole = translatedWhole(english))
        return {*std::move(whole), true};
    // Sentences that follow each other, or an error and its advice: the longest beginning that is known, and the rest by itself.
    for (qsizetype at = english.size() - 2; at > 0; --at) {
        const bool sentence = english[at] == u'.', advice = english[at] == u';';
        if ((!sentence && !advice) || english[at + 1] != u' ')
            continue;
        if (const auto first = translatedWhole(english.first(sentence ? at + 1 : at))) {
            const auto rest = translate(english.mid(at + 2));
            return {*first + (sentence ? QStringLiteral(" ") : QStringLiteral("; ")) + rest.text, rest.known};
        }
    }
    if (english.endsWith(u'.')) {
        if (const auto bare = translate(english.chopped(1)); bare.known)
            return {bare.text + fullStop(), true};
    }
    return {english, false};
}

QString sentence(std::string_view english)
{
    QString out = coreText(english);
    if (out.isEmpty())
        return out;
    if (const auto word = out.section(u' ', 0, 0); word == word.toLower()) // "minimumRatio" is a name
        out[0] = out[0].toUpper();
    if (!out.endsWith(u'.') && !out.endsWith(QChar(0x3002)))
        out += fullStop();
    return out;
}

} // namespace

QString coreText(std::string_view english) { return translate(format::text(english).trimmed()).text; }

bool isKnownToTranslators(std::string_view english) { return translate(format::text(english).trimmed()).known; }

QString errorText(const domain::Error &error) { return (sentence(error.what) + u' ' + sentence(error.advice)).trimmed(); }

} // namespace ballast::ui
