<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko">
<context>
    <name>Alerts</name>
    <message>
        <source>Every channel needs a name.</source>
        <translation>모든 채널에는 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>The folder of %1 can&apos;t be made.</source>
        <translation>%1의 폴더를 만들 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 can&apos;t be removed.</source>
        <translation>%1을(를) 제거할 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>%1에 쓸 수 없습니다: %2.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>Did nothing: %1.</source>
        <translation>아무것도 하지 않았습니다: %1.</translation>
    </message>
    <message>
        <source>the engine is not armed</source>
        <translation>자동 헤지가 활성 상태가 아닙니다</translation>
    </message>
    <message>
        <source>trading is paused</source>
        <translation>거래가 일시정지되었습니다</translation>
    </message>
    <message>
        <source>this mode only observes</source>
        <translation>이 모드는 관찰만 합니다</translation>
    </message>
    <message>
        <source>there is no position to protect</source>
        <translation>보호할 포지션이 없습니다</translation>
    </message>
    <message>
        <source>market data is %1 s old or was not read in full</source>
        <translation>시장 데이터가 %1초 지났거나 완전히 읽히지 않았습니다</translation>
    </message>
    <message>
        <source>market data has not arrived yet</source>
        <translation>시장 데이터가 아직 도착하지 않았습니다</translation>
    </message>
    <message>
        <source>account data is %1 s old or was not read in full</source>
        <translation>계정 데이터가 %1초 지났거나 완전히 읽히지 않았습니다</translation>
    </message>
    <message>
        <source>account data has not arrived yet</source>
        <translation>계정 데이터가 아직 도착하지 않았습니다</translation>
    </message>
    <message>
        <source>volatility is not known yet</source>
        <translation>변동성을 아직 알 수 없습니다</translation>
    </message>
    <message>
        <source>there is no usable quote to trade against</source>
        <translation>거래에 쓸 수 있는 호가가 없습니다</translation>
    </message>
    <message>
        <source>the last session is not accounted for yet</source>
        <translation>지난 세션이 아직 정리되지 않았습니다</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is too far from the exchange&apos;s; set it by a time server</source>
        <translation>이 컴퓨터의 시계가 거래소 시계와 너무 많이 다릅니다. 시간 서버로 맞추십시오</translation>
    </message>
    <message>
        <source>an order is still on its way</source>
        <translation>주문이 아직 전송 중입니다</translation>
    </message>
    <message>
        <source>the last position change is not confirmed by the exchange yet</source>
        <translation>마지막 포지션 변경을 거래소가 아직 확인하지 않았습니다</translation>
    </message>
    <message>
        <source>the fate of an order is unknown and is being asked for</source>
        <translation>결과를 알 수 없는 주문이 있어 조회하고 있습니다</translation>
    </message>
    <message>
        <source>the ratio of %1 % is inside its band of %2 to %3 %</source>
        <translation>비율 %1 %가 밴드 %2~%3 % 안에 있습니다</translation>
    </message>
    <message>
        <source>the cool-down since the last adjustment is running</source>
        <translation>마지막 조정 이후 쿨다운 중입니다</translation>
    </message>
    <message>
        <source>the adjustment is smaller than the smallest trade</source>
        <translation>조정량이 최소 거래액보다 작습니다</translation>
    </message>
    <message>
        <source>this month&apos;s cost budget is used up</source>
        <translation>이달의 비용 예산을 모두 썼습니다</translation>
    </message>
    <message>
        <source>today&apos;s cost budget is used up</source>
        <translation>오늘의 비용 예산을 모두 썼습니다</translation>
    </message>
    <message>
        <source>the hedge account has no free margin for more; transfer some to it</source>
        <translation>헤지 계정에 추가할 여유 증거금이 없습니다. 일부를 이체하십시오</translation>
    </message>
    <message>
        <source>a hard limit stands in the way</source>
        <translation>절대 한도에 막혀 있습니다</translation>
    </message>
    <message>
        <source>someone else traded in the hedge account; resume to let Ballast go on from there</source>
        <translation>헤지 계정에서 다른 누군가가 거래했습니다. 재개하면 Ballast가 현재 상태에서 계속합니다</translation>
    </message>
    <message>
        <source>Closed the hedge (buy %1): there is no position left to protect.</source>
        <translation>헤지를 종료했습니다(매수 %1): 보호할 포지션이 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>Closed the hedge (sell %1): there is no position left to protect.</source>
        <translation>헤지를 종료했습니다(매도 %1): 보호할 포지션이 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>Increased the hedge from %1 % towards %2 % (buy %3, expected cost %4) because %5.</source>
        <translation>헤지를 %1 %에서 %2 % 쪽으로 늘렸습니다(매수 %3, 예상 비용 %4). 이유: %5.</translation>
    </message>
    <message>
        <source>Increased the hedge from %1 % towards %2 % (sell %3, expected cost %4) because %5.</source>
        <translation>헤지를 %1 %에서 %2 % 쪽으로 늘렸습니다(매도 %3, 예상 비용 %4). 이유: %5.</translation>
    </message>
    <message>
        <source>Reduced the hedge from %1 % towards %2 % (buy %3, expected cost %4) because %5.</source>
        <translation>헤지를 %1 %에서 %2 % 쪽으로 줄였습니다(매수 %3, 예상 비용 %4). 이유: %5.</translation>
    </message>
    <message>
        <source>Reduced the hedge from %1 % towards %2 % (sell %3, expected cost %4) because %5.</source>
        <translation>헤지를 %1 %에서 %2 % 쪽으로 줄였습니다(매도 %3, 예상 비용 %4). 이유: %5.</translation>
    </message>
    <message>
        <source>your manual ratio is in force</source>
        <translation>수동 비율이 적용 중입니다</translation>
    </message>
    <message>
        <source>liquidation is only %1 expected one-day moves away</source>
        <translation>청산까지 하루 예상 변동의 %1배밖에 남지 않았습니다</translation>
    </message>
    <message>
        <source>the position is too small, or its leverage too low, for a hedge to pay</source>
        <translation>포지션이 너무 작거나 레버리지가 너무 낮아 헤지가 수지에 맞지 않습니다</translation>
    </message>
    <message>
        <source>the hedge account can&apos;t safely carry more; transfer margin to it</source>
        <translation>헤지 계정이 더 이상 안전하게 감당할 수 없습니다. 증거금을 이체하십시오</translation>
    </message>
    <message>
        <source>a stress move would cost more than the largest loss allowed</source>
        <translation>스트레스 변동의 손실이 허용된 최대 손실보다 커집니다</translation>
    </message>
    <message>
        <source>the market goes sideways, where more hedge only costs</source>
        <translation>시장이 횡보 중이어서 헤지를 늘리면 비용만 듭니다</translation>
    </message>
    <message>
        <source>less would leave liquidation too likely</source>
        <translation>이보다 적으면 청산 가능성이 너무 높아집니다</translation>
    </message>
    <message>
        <source>less would cost more than the loss budget in a stress move</source>
        <translation>이보다 적으면 스트레스 변동의 손실이 손실 예산을 넘습니다</translation>
    </message>
    <message>
        <source>volatility of %1 % a year is above its target</source>
        <translation>변동성 연율 %1 %가 목표보다 높습니다</translation>
    </message>
    <message>
        <source>funding makes part of the hedge dearer than the variance it takes away</source>
        <translation>펀딩비 때문에 헤지의 일부가 제거하는 분산보다 비쌉니다</translation>
    </message>
    <message>
        <source>funding pays for the hedge</source>
        <translation>펀딩비 수령액으로 헤지 비용이 충당됩니다</translation>
    </message>
    <message>
        <source>that leaves the least variance</source>
        <translation>이렇게 하면 남는 분산이 최소가 됩니다</translation>
    </message>
    <message>
        <source>the static ratio is in force</source>
        <translation>고정 비율이 적용 중입니다</translation>
    </message>
    <message>
        <source>the market is calm at %1 % volatility a year</source>
        <translation>시장이 평온합니다(변동성 연율 %1 %)</translation>
    </message>
    <message>
        <source>the market is normal at %1 % volatility a year</source>
        <translation>시장이 보통입니다(변동성 연율 %1 %)</translation>
    </message>
    <message>
        <source>the market is turbulent at %1 % volatility a year</source>
        <translation>시장이 격동 상태입니다(변동성 연율 %1 %)</translation>
    </message>
    <message>
        <source>effective leverage of %1x raises the minimum</source>
        <translation>실효 레버리지 %1x가 최소 비율을 높입니다</translation>
    </message>
    <message>
        <source>the minimum ratio applies</source>
        <translation>최소 비율이 적용됩니다</translation>
    </message>
    <message>
        <source>the ratio leaving its band at %1 % (now %2 %)</source>
        <translation>비율이 %1 %에서 밴드를 벗어날 때(현재 %2 %)</translation>
    </message>
    <message>
        <source>volatility passing %1 % a year (now %2 %)</source>
        <translation>변동성이 연율 %1 %를 넘을 때(현재 %2 %)</translation>
    </message>
    <message>
        <source>liquidation nearer than %1 expected one-day moves (now %2)</source>
        <translation>청산까지 하루 예상 변동의 %1배보다 가까워질 때(현재 %2)</translation>
    </message>
    <message>
        <source>effective leverage passing %1x (now %2x)</source>
        <translation>실효 레버리지가 %1x를 넘을 때(현재 %2x)</translation>
    </message>
    <message>
        <source>The hedge is closed.</source>
        <translation>헤지를 종료했습니다.</translation>
    </message>
    <message>
        <source>Ballast stays paused until you resume.</source>
        <translation>재개할 때까지 Ballast는 일시정지 상태를 유지합니다.</translation>
    </message>
    <message>
        <source>The hedge account has no free margin left: its equity is %1. Transfer some to it, or raise the leverage set there.</source>
        <translation>헤지 계정에 여유 증거금이 남아 있지 않습니다. 순자산은 %1입니다. 일부를 이체하거나 그곳에 설정된 레버리지를 높이십시오.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on order size.</source>
        <translation>주문 크기 한도 때문에 헤지 주문을 보류했습니다.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on hedge position size.</source>
        <translation>헤지 포지션 크기 한도 때문에 헤지 주문을 보류했습니다.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on hedge ratio.</source>
        <translation>헤지 비율 한도 때문에 헤지 주문을 보류했습니다.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on orders a minute.</source>
        <translation>분당 주문 수 한도 때문에 헤지 주문을 보류했습니다.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on orders a day.</source>
        <translation>일일 주문 수 한도 때문에 헤지 주문을 보류했습니다.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on cancels a minute.</source>
        <translation>분당 취소 수 한도 때문에 헤지 주문을 보류했습니다.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on notional a day.</source>
        <translation>일일 명목 가치 한도 때문에 헤지 주문을 보류했습니다.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on cost a day.</source>
        <translation>일일 비용 한도 때문에 헤지 주문을 보류했습니다.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on price collar.</source>
        <translation>가격 범위 한도 때문에 헤지 주문을 보류했습니다.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on data age.</source>
        <translation>데이터 경과 시간 한도 때문에 헤지 주문을 보류했습니다.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on clock offset.</source>
        <translation>시계 오차 한도 때문에 헤지 주문을 보류했습니다.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on order form.</source>
        <translation>주문 형식 한도 때문에 헤지 주문을 보류했습니다.</translation>
    </message>
    <message>
        <source>Data is in order again; trading goes on.</source>
        <translation>데이터가 정상으로 돌아와 거래를 계속합니다.</translation>
    </message>
    <message>
        <source>Trading is suspended.</source>
        <translation>거래가 중단되었습니다.</translation>
    </message>
    <message>
        <source>Liquidation of the protected position is %1 % away (%2 expected one-day moves). A hedge in another account does not move it: only added margin does.</source>
        <translation>보호 대상 포지션의 청산까지 %1 %(하루 예상 변동의 %2배) 남았습니다. 다른 계정의 헤지는 청산가를 움직이지 않으며, 증거금을 추가해야만 움직입니다.</translation>
    </message>
    <message>
        <source>Liquidation is no longer near.</source>
        <translation>더 이상 청산 임박 상태가 아닙니다.</translation>
    </message>
    <message>
        <source>A manual override has ended; its automatic value is back in force.</source>
        <translation>수동 설정이 끝나 자동 값이 다시 적용됩니다.</translation>
    </message>
    <message>
        <source>The order book missed an update; it is being read again.</source>
        <translation>호가창이 업데이트를 놓쳐 다시 읽고 있습니다.</translation>
    </message>
    <message>
        <source>The basis of %1 is %2 deviations from its mean; the hedge is raised while that lasts.</source>
        <translation>%1의 베이시스가 평균에서 표준편차의 %2배만큼 벗어났습니다. 그동안 헤지를 높입니다.</translation>
    </message>
    <message>
        <source>%1 no longer moves with %2 as it did (correlation %3 this week, %4 over two months); the hedge is raised while that lasts.</source>
        <translation>%1이(가) %2과(와) 예전처럼 함께 움직이지 않습니다(상관관계: 이번 주 %3, 두 달간 %4). 그동안 헤지를 높입니다.</translation>
    </message>
    <message>
        <source>No order rests in the hedge account.</source>
        <translation>헤지 계정에 미체결 주문이 없습니다.</translation>
    </message>
    <message>
        <source>A protected position is gone: closed by hand, or by the exchange. Reading the account again.</source>
        <translation>보호 대상 포지션이 사라졌습니다: 수동으로 또는 거래소가 종료했습니다. 계정을 다시 읽고 있습니다.</translation>
    </message>
    <message>
        <source>The hedge account holds a position that is not the hedge (%1); its margin is not free for the hedge. Close it, or keep that account for Ballast alone.</source>
        <translation>헤지 계정에 헤지가 아닌 포지션이 있습니다(%1). 그 증거금은 헤지에 쓸 수 없습니다. 종료하거나 그 계정을 Ballast 전용으로 두십시오.</translation>
    </message>
    <message>
        <source>Ballast holds still; resume to let it go on from there.</source>
        <translation>Ballast가 멈춰 있습니다. 재개하면 현재 상태에서 계속합니다.</translation>
    </message>
    <message>
        <source>The exchange has liquidated %1 %2 of the protected account.</source>
        <translation>거래소가 보호 대상 계정의 %1 %2을(를) 청산했습니다.</translation>
    </message>
    <message>
        <source>The exchange has liquidated %1 %2 of the hedge account.</source>
        <translation>거래소가 헤지 계정의 %1 %2을(를) 청산했습니다.</translation>
    </message>
    <message>
        <source>The exchange has auto-deleveraged %1 %2 of the protected account.</source>
        <translation>거래소가 보호 대상 계정의 %1 %2을(를) 자동 디레버리징했습니다.</translation>
    </message>
    <message>
        <source>The exchange has auto-deleveraged %1 %2 of the hedge account.</source>
        <translation>거래소가 헤지 계정의 %1 %2을(를) 자동 디레버리징했습니다.</translation>
    </message>
    <message>
        <source>The exchange has settled %1 %2 of the protected account.</source>
        <translation>거래소가 보호 대상 계정의 %1 %2을(를) 정산했습니다.</translation>
    </message>
    <message>
        <source>The exchange has settled %1 %2 of the hedge account.</source>
        <translation>거래소가 헤지 계정의 %1 %2을(를) 정산했습니다.</translation>
    </message>
    <message>
        <source>An order that Ballast did not send rests in the hedge account (%1); cancel it, or keep that account for Ballast alone.</source>
        <translation>Ballast가 보내지 않은 주문이 헤지 계정에 미체결로 있습니다(%1). 취소하거나 그 계정을 Ballast 전용으로 두십시오.</translation>
    </message>
    <message>
        <source>The exchange refused a hedge order (code %1); next attempt in %2 s.</source>
        <translation>거래소가 헤지 주문을 거부했습니다(코드 %1). %2초 후 다시 시도합니다.</translation>
    </message>
    <message>
        <source>A hedge order never reached the exchange; next attempt in %1 s.</source>
        <translation>헤지 주문이 거래소에 도달하지 못했습니다. %1초 후 다시 시도합니다.</translation>
    </message>
    <message>
        <source>No answer to a hedge order: its fate is being asked for, and nothing is sent until it is known.</source>
        <translation>헤지 주문에 응답이 없습니다: 결과를 조회하고 있으며, 알 때까지 아무것도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Somebody else traded in the hedge account: bought %1 at %2.</source>
        <translation>헤지 계정에서 다른 누군가가 거래했습니다: %2에 %1 매수.</translation>
    </message>
    <message>
        <source>Somebody else traded in the hedge account: sold %1 at %2.</source>
        <translation>헤지 계정에서 다른 누군가가 거래했습니다: %2에 %1 매도.</translation>
    </message>
    <message>
        <source>Margin call on the protected account: add margin or reduce the position.</source>
        <translation>보호 대상 계정에 마진콜이 발생했습니다: 증거금을 추가하거나 포지션을 줄이십시오.</translation>
    </message>
    <message>
        <source>Margin call on the hedge account: add margin or reduce the position.</source>
        <translation>헤지 계정에 마진콜이 발생했습니다: 증거금을 추가하거나 포지션을 줄이십시오.</translation>
    </message>
    <message>
        <source>The market feed was lost; reconnecting.</source>
        <translation>시장 피드가 끊겨 다시 연결하고 있습니다.</translation>
    </message>
    <message>
        <source>The market feed is connected.</source>
        <translation>시장 피드가 연결되었습니다.</translation>
    </message>
    <message>
        <source>The hedge account&apos;s feed was lost; reconnecting.</source>
        <translation>헤지 계정의 피드가 끊겨 다시 연결하고 있습니다.</translation>
    </message>
    <message>
        <source>The hedge account&apos;s feed is connected.</source>
        <translation>헤지 계정의 피드가 연결되었습니다.</translation>
    </message>
    <message>
        <source>The protected account&apos;s feed was lost; reconnecting.</source>
        <translation>보호 대상 계정의 피드가 끊겨 다시 연결하고 있습니다.</translation>
    </message>
    <message>
        <source>The protected account&apos;s feed is connected.</source>
        <translation>보호 대상 계정의 피드가 연결되었습니다.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 s away from the exchange&apos;s; check its time synchronisation.</source>
        <translation>이 컴퓨터의 시계가 거래소 시계와 %1초 차이 납니다. 시간 동기화를 확인하십시오.</translation>
    </message>
    <message>
        <source>The venue reports %1 as the liquidation price of %2 in %3; Ballast reckons %4. Plan with the nearer one, and check margin mode and collateral there.</source>
        <translation>거래소는 %3에 있는 %2의 청산가를 %1(으)로 보고하지만 Ballast의 계산은 %4입니다. 더 가까운 쪽을 기준으로 계획하고, 그곳의 증거금 모드와 담보를 확인하십시오.</translation>
    </message>
    <message>
        <source>The hedge position changed without an order of Ballast&apos;s: by hand, or by the exchange while it could not be heard.</source>
        <translation>Ballast의 주문 없이 헤지 포지션이 바뀌었습니다: 수동으로, 또는 연락이 끊긴 동안 거래소에 의한 것입니다.</translation>
    </message>
    <message>
        <source>The computer slept or its clock jumped by %1 s; everything is being read again.</source>
        <translation>컴퓨터가 절전 상태였거나 시계가 %1초 건너뛰었습니다. 모든 것을 다시 읽고 있습니다.</translation>
    </message>
    <message>
        <source>The exchange has not confirmed yet that the hedge account&apos;s resting orders are gone; they are being cancelled again.</source>
        <translation>헤지 계정의 미체결 주문이 없어졌음을 거래소가 아직 확인하지 않아 다시 취소하고 있습니다.</translation>
    </message>
    <message>
        <source>%1 order(s) of the last session have no known end; they are being asked for.</source>
        <translation>지난 세션의 주문 %1건의 결과를 알 수 없어 조회하고 있습니다.</translation>
    </message>
    <message>
        <source>The hedge account is as Ballast expects it.</source>
        <translation>헤지 계정이 Ballast의 예상과 같습니다.</translation>
    </message>
    <message>
        <source>Armed: Ballast adjusts the hedge by itself from now on.</source>
        <translation>활성화됨: 이제부터 Ballast가 스스로 헤지를 조정합니다.</translation>
    </message>
    <message>
        <source>Not done: %1.</source>
        <translation>실행되지 않음: %1.</translation>
    </message>
    <message>
        <source>The differences are acknowledged; the hedge account counts as it is now.</source>
        <translation>차이를 확인했습니다. 헤지 계정은 현재 상태를 기준으로 합니다.</translation>
    </message>
    <message>
        <source>Disarmed: Ballast watches, and sends nothing. The hedge stays as it is.</source>
        <translation>비활성화됨: Ballast는 지켜보기만 하고 아무것도 보내지 않습니다. 헤지는 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>Paused: no new hedge orders. Resting orders and the hedge stay.</source>
        <translation>일시정지됨: 새 헤지 주문을 내지 않습니다. 미체결 주문과 헤지는 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>Resumed.</source>
        <translation>재개되었습니다.</translation>
    </message>
    <message>
        <source>Paused, and cancelling the hedge account&apos;s resting orders. The hedge stays.</source>
        <translation>일시정지하고 헤지 계정의 미체결 주문을 취소하고 있습니다. 헤지는 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>Paused, cancelling orders and closing the hedge. The protected account is not touched.</source>
        <translation>일시정지하고 주문을 취소하며 헤지를 종료하고 있습니다. 보호 대상 계정은 조작하지 않습니다.</translation>
    </message>
    <message>
        <source>Manual ratio of %1 % in force.</source>
        <translation>수동 비율 %1 %가 적용 중입니다.</translation>
    </message>
    <message>
        <source>%1 set to %2 by hand.</source>
        <translation>%1을(를) 수동으로 %2(으)로 설정했습니다.</translation>
    </message>
    <message>
        <source>Back to automatic: every manual override is cleared.</source>
        <translation>자동으로 복귀: 모든 수동 설정이 해제되었습니다.</translation>
    </message>
    <message>
        <source>Strategy in force: %1.</source>
        <translation>적용 중인 전략: %1.</translation>
    </message>
    <message>
        <source>Preset in force: %1.</source>
        <translation>적용 중인 프리셋: %1.</translation>
    </message>
    <message>
        <source>Ballast ends: its resting order is being cancelled, the hedge stays as it is.</source>
        <translation>Ballast를 끝냅니다: 미체결 주문을 취소하고 있으며, 헤지는 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>Ballast ends: no order of its own rests, the hedge stays as it is.</source>
        <translation>Ballast를 끝냅니다: 자체 미체결 주문이 없으며, 헤지는 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>No weekly review has been signed for %1 days. Open the review, see what has drifted, and sign it.</source>
        <translation>%1일 동안 주간 검토에 서명하지 않았습니다. 검토를 열어 무엇이 변화했는지 확인하고 서명하십시오.</translation>
    </message>
    <message>
        <source>Closing the hedge.</source>
        <translation>헤지를 종료하고 있습니다.</translation>
    </message>
    <message>
        <source>Paused by hand.</source>
        <translation>수동으로 일시정지했습니다.</translation>
    </message>
    <message>
        <source>Observe mode only watches.</source>
        <translation>관찰 모드는 지켜보기만 합니다.</translation>
    </message>
    <message>
        <source>The hedge account is being compared with what Ballast knows of it.</source>
        <translation>헤지 계정을 Ballast가 파악한 내용과 비교하고 있습니다.</translation>
    </message>
    <message>
        <source>The hedge account differs from what Ballast knows.</source>
        <translation>헤지 계정이 Ballast가 파악한 내용과 다릅니다.</translation>
    </message>
    <message>
        <source>Not armed.</source>
        <translation>활성 상태가 아닙니다.</translation>
    </message>
    <message>
        <source>There is no position to protect, so nothing would be traded.</source>
        <translation>보호할 포지션이 없으므로 아무것도 거래되지 않습니다.</translation>
    </message>
    <message>
        <source>The hedge is already inside the band of %1 to %2 %: no order.</source>
        <translation>헤지가 이미 밴드 %1~%2 % 안에 있습니다: 주문 없음.</translation>
    </message>
    <message>
        <source>Would buy %1 %2 at a cost of about %3 %4.</source>
        <translation>%1 %2을(를) 매수하며, 비용은 약 %3 %4입니다.</translation>
    </message>
    <message>
        <source>Would sell %1 %2 at a cost of about %3 %4.</source>
        <translation>%1 %2을(를) 매도하며, 비용은 약 %3 %4입니다.</translation>
    </message>
    <message>
        <source>The largest hedge position does not allow all of it.</source>
        <translation>최대 헤지 포지션 때문에 전량은 허용되지 않습니다.</translation>
    </message>
    <message>
        <source>A manual ratio must lie between 0 and the maximum ratio.</source>
        <translation>수동 비율은 0과 최대 비율 사이여야 합니다.</translation>
    </message>
    <message>
        <source>The strategy is not known yet.</source>
        <translation>전략을 아직 알 수 없습니다.</translation>
    </message>
    <message>
        <source>What it trades off on the recent past is being measured.</source>
        <translation>최근 기록에서의 득실을 측정하고 있습니다.</translation>
    </message>
    <message>
        <source>On the recent past, at %1: %2 activations and %3 orders a month, cost %4 % of the position a month, largest drawdown %5 %.</source>
        <translation>최근 기록에서 %1일 때: 월 작동 %2회, 주문 %3건, 월 비용은 포지션의 %4 %, 최대 낙폭 %5 %.</translation>
    </message>
    <message>
        <source>The hedge account already holds %1 %2, which Ballast did not open; from now on it counts as hedge.</source>
        <translation>헤지 계정이 이미 %1 %2을(를) 보유하고 있으나 Ballast가 진입한 것이 아닙니다. 이제부터 헤지로 계산합니다.</translation>
    </message>
    <message>
        <source>The hedge account holds %1 %2; when Ballast last ran it held %3, and its own trades since do not explain the difference.</source>
        <translation>헤지 계정이 %1 %2을(를) 보유하고 있습니다. Ballast가 마지막으로 실행되었을 때는 %3을(를) 보유했으며, 그 이후 이 계정의 자체 거래로는 이 차이가 설명되지 않습니다.</translation>
    </message>
    <message>
        <source>Somebody else traded in the hedge account on %1: buy %2 at %3.</source>
        <translation>%1, 헤지 계정에서 다른 누군가가 거래했습니다: %3에 %2 매수.</translation>
    </message>
    <message>
        <source>Somebody else traded in the hedge account on %1: sell %2 at %3.</source>
        <translation>%1, 헤지 계정에서 다른 누군가가 거래했습니다: %3에 %2 매도.</translation>
    </message>
    <message>
        <source>An order that Ballast did not send rests in the hedge account: %1, buy %2.</source>
        <translation>Ballast가 보내지 않은 주문이 헤지 계정에 미체결로 있습니다: %1, 매수 %2.</translation>
    </message>
    <message>
        <source>An order that Ballast did not send rests in the hedge account: %1, sell %2.</source>
        <translation>Ballast가 보내지 않은 주문이 헤지 계정에 미체결로 있습니다: %1, 매도 %2.</translation>
    </message>
    <message>
        <source>The hedge account holds a position that is not the hedge: %1; its margin is not free for the hedge.</source>
        <translation>헤지 계정에 헤지가 아닌 포지션이 있습니다: %1. 그 증거금은 헤지에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Observe mode never sends orders</source>
        <translation>관찰 모드는 주문을 절대 보내지 않습니다</translation>
    </message>
    <message>
        <source>Observe mode never sends orders, nor cancels any</source>
        <translation>관찰 모드는 주문을 절대 보내지도 취소하지도 않습니다</translation>
    </message>
    <message>
        <source>switch to Paper or Demo to arm</source>
        <translation>활성화하려면 모의거래나 데모로 전환하십시오</translation>
    </message>
    <message>
        <source>cancel them at the exchange</source>
        <translation>거래소에서 취소하십시오</translation>
    </message>
    <message>
        <source>close the hedge at the exchange</source>
        <translation>거래소에서 헤지를 종료하십시오</translation>
    </message>
    <message>
        <source>the hedge account has not been read yet</source>
        <translation>헤지 계정을 아직 읽지 않았습니다</translation>
    </message>
    <message>
        <source>wait until it is connected</source>
        <translation>연결될 때까지 기다리십시오</translation>
    </message>
    <message>
        <source>the hedge account differs from what Ballast knows</source>
        <translation>헤지 계정이 Ballast가 파악한 내용과 다릅니다</translation>
    </message>
    <message>
        <source>read the differences and acknowledge them first</source>
        <translation>먼저 차이를 읽고 확인하십시오</translation>
    </message>
    <message>
        <source>there is no difference to acknowledge</source>
        <translation>확인할 차이가 없습니다</translation>
    </message>
    <message>
        <source>there is no strategy &apos;%1&apos;</source>
        <translation>‘%1’ 전략이 없습니다</translation>
    </message>
    <message>
        <source>choose one of the list of strategies</source>
        <translation>전략 목록에서 하나를 선택하십시오</translation>
    </message>
    <message>
        <source>there is no preset &apos;%1&apos;</source>
        <translation>‘%1’ 프리셋이 없습니다</translation>
    </message>
    <message>
        <source>choose one of the list of presets</source>
        <translation>프리셋 목록에서 하나를 선택하십시오</translation>
    </message>
    <message>
        <source>the signal dial can&apos;t be measured yet</source>
        <translation>신호 다이얼을 아직 측정할 수 없습니다</translation>
    </message>
    <message>
        <source>wait until a protected position and 30 days of history are there</source>
        <translation>보호 대상 포지션과 30일의 기록이 갖춰질 때까지 기다리십시오</translation>
    </message>
    <message>
        <source>%1 can&apos;t be %2</source>
        <translation>%1은(는) %2이(가) 될 수 없습니다</translation>
    </message>
    <message>
        <source>choose from %1 to %2</source>
        <translation>%1에서 %2 사이에서 선택하십시오</translation>
    </message>
    <message>
        <source>%1 is above %2</source>
        <translation>%1이(가) %2보다 높습니다</translation>
    </message>
    <message>
        <source>lower the first or raise the second</source>
        <translation>앞의 것을 낮추거나 뒤의 것을 높이십시오</translation>
    </message>
    <message>
        <source>%1 is not open yet: %2</source>
        <translation>%1은(는) 아직 열리지 않았습니다: %2</translation>
    </message>
    <message>
        <source>%1 has run on %2 of %3 days</source>
        <translation>%1 실행 %2일(%3일 필요)</translation>
    </message>
    <message>
        <source>%1 has made %2 of %3 decisions</source>
        <translation>%1 결정 %2건(%3건 필요)</translation>
    </message>
    <message>
        <source>%1 has met %2 differences between its books and the exchange&apos;s</source>
        <translation>%1에서 장부와 거래소 장부의 차이가 %2건 있었습니다</translation>
    </message>
    <message>
        <source>run &apos;ballast %1&apos; until then</source>
        <translation>그때까지 ‘ballast %1’을(를) 실행하십시오</translation>
    </message>
    <message>
        <source>real trading was not confirmed</source>
        <translation>실제 거래가 확인되지 않았습니다</translation>
    </message>
    <message>
        <source>type exactly: %1</source>
        <translation>정확히 입력하십시오: %1</translation>
    </message>
    <message>
        <source>no account is set up for this mode</source>
        <translation>이 모드에 설정된 계정이 없습니다</translation>
    </message>
    <message>
        <source>set one up first</source>
        <translation>먼저 계정을 설정하십시오</translation>
    </message>
    <message>
        <source>both accounts have the same key</source>
        <translation>두 계정의 키가 같습니다</translation>
    </message>
    <message>
        <source>make a sub-account at the exchange, and a key of its own for the hedge</source>
        <translation>거래소에서 하위 계정을 만들고 헤지 전용 키를 만드십시오</translation>
    </message>
    <message>
        <source>both keys belong to the same account</source>
        <translation>두 키가 같은 계정에 속합니다</translation>
    </message>
    <message>
        <source>the exchange did not show that the two keys belong to different accounts</source>
        <translation>두 키가 서로 다른 계정에 속함을 거래소가 보여 주지 않았습니다</translation>
    </message>
    <message>
        <source>nothing is traded until it does</source>
        <translation>그때까지 아무것도 거래하지 않습니다</translation>
    </message>
    <message>
        <source>the key may withdraw funds</source>
        <translation>키에 출금 권한이 있습니다</translation>
    </message>
    <message>
        <source>make a key without that right; Ballast never needs it</source>
        <translation>그 권한이 없는 키를 만드십시오. Ballast는 그 권한을 절대 필요로 하지 않습니다</translation>
    </message>
    <message>
        <source>the key of the protected account may trade</source>
        <translation>보호 대상 계정의 키에 거래 권한이 있습니다</translation>
    </message>
    <message>
        <source>make a key that can only read</source>
        <translation>읽기만 가능한 키를 만드십시오</translation>
    </message>
    <message>
        <source>the key of the hedge account may not trade futures</source>
        <translation>헤지 계정의 키에 선물 거래 권한이 없습니다</translation>
    </message>
    <message>
        <source>allow futures trading for it at the exchange</source>
        <translation>거래소에서 이 키에 선물 거래를 허용하십시오</translation>
    </message>
    <message>
        <source>the key of the protected account may not read</source>
        <translation>보호 대상 계정의 키에 읽기 권한이 없습니다</translation>
    </message>
    <message>
        <source>the key of the hedge account may not read</source>
        <translation>헤지 계정의 키에 읽기 권한이 없습니다</translation>
    </message>
    <message>
        <source>allow reading for it at the exchange</source>
        <translation>거래소에서 이 키에 읽기를 허용하십시오</translation>
    </message>
    <message>
        <source>the exchange did not say what the key may do</source>
        <translation>거래소가 키의 권한을 알려 주지 않았습니다</translation>
    </message>
    <message>
        <source>the key is not used until it does</source>
        <translation>그때까지 이 키를 사용하지 않습니다</translation>
    </message>
    <message>
        <source>the exchange&apos;s balance can&apos;t be read: %1</source>
        <translation>거래소 잔고를 읽을 수 없습니다: %1</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>나중에 다시 시도하십시오</translation>
    </message>
    <message>
        <source>the simulated exchange is reached on this computer only</source>
        <translation>시뮬레이션 거래소는 이 컴퓨터에서만 연결할 수 있습니다</translation>
    </message>
    <message>
        <source>give an address like http://127.0.0.1:9470</source>
        <translation>http://127.0.0.1:9470과 같은 주소를 지정하십시오</translation>
    </message>
    <message>
        <source>account and market could not be read in time</source>
        <translation>계정과 시장을 제때 읽지 못했습니다</translation>
    </message>
    <message>
        <source>check the connection, and try again</source>
        <translation>연결을 확인하고 다시 시도하십시오</translation>
    </message>
    <message>
        <source>no temporary folder can be made</source>
        <translation>임시 폴더를 만들 수 없습니다</translation>
    </message>
    <message>
        <source>free some disk space or set TMPDIR</source>
        <translation>디스크 공간을 확보하거나 TMPDIR을 설정하십시오</translation>
    </message>
    <message>
        <source>the key or the secret of the protected account is missing</source>
        <translation>보호 대상 계정의 키 또는 시크릿 키가 없습니다</translation>
    </message>
    <message>
        <source>the key or the secret of the hedge account is missing</source>
        <translation>헤지 계정의 키 또는 시크릿 키가 없습니다</translation>
    </message>
    <message>
        <source>enter both</source>
        <translation>둘 다 입력하십시오</translation>
    </message>
    <message>
        <source>this exchange can&apos;t be used yet</source>
        <translation>이 거래소는 아직 사용할 수 없습니다</translation>
    </message>
    <message>
        <source>choose binance or simulated</source>
        <translation>binance 또는 simulated를 선택하십시오</translation>
    </message>
    <message>
        <source>the exchange does not list %1</source>
        <translation>거래소에 %1 심볼이 없습니다</translation>
    </message>
    <message>
        <source>choose a symbol that it lists, like ETHUSDT</source>
        <translation>ETHUSDT와 같이 거래소에 있는 심볼을 선택하십시오</translation>
    </message>
    <message>
        <source>check the address of the exchange</source>
        <translation>거래소의 주소를 확인하십시오</translation>
    </message>
    <message>
        <source>%1: no answer from the exchange (%2)</source>
        <translation>%1: 거래소의 응답이 없습니다(%2)</translation>
    </message>
    <message>
        <source>%1: the answer broke off</source>
        <translation>%1: 응답이 중간에 끊겼습니다</translation>
    </message>
    <message>
        <source>it is asked for again</source>
        <translation>다시 조회하고 있습니다</translation>
    </message>
    <message>
        <source>it is being asked for</source>
        <translation>조회하고 있습니다</translation>
    </message>
    <message>
        <source>%1: held back by the exchange&apos;s rate limit</source>
        <translation>%1: 거래소의 요청 제한 때문에 보류되었습니다</translation>
    </message>
    <message>
        <source>it is tried again later</source>
        <translation>나중에 다시 시도합니다</translation>
    </message>
    <message>
        <source>the key store does not answer</source>
        <translation>키 저장소가 응답하지 않습니다</translation>
    </message>
    <message>
        <source>unlock it, or use an encrypted file: --vault FILE</source>
        <translation>잠금을 해제하거나 암호화 파일을 사용하십시오: --vault FILE</translation>
    </message>
    <message>
        <source>no key is held under the name &apos;%1&apos;</source>
        <translation>‘%1’ 이름으로 저장된 키가 없습니다</translation>
    </message>
    <message>
        <source>the passphrase is too short</source>
        <translation>암호 구문이 너무 짧습니다</translation>
    </message>
    <message>
        <source>choose one of at least %1 characters</source>
        <translation>%1자 이상으로 선택하십시오</translation>
    </message>
    <message>
        <source>%1 is no vault of Ballast&apos;s</source>
        <translation>%1은(는) Ballast의 암호화 파일이 아닙니다</translation>
    </message>
    <message>
        <source>choose another file</source>
        <translation>다른 파일을 선택하십시오</translation>
    </message>
    <message>
        <source>the vault %1 can&apos;t be written: %2</source>
        <translation>암호화 파일 %1에 쓸 수 없습니다: %2</translation>
    </message>
    <message>
        <source>choose a folder that can be written; nothing was changed</source>
        <translation>쓸 수 있는 폴더를 선택하십시오. 아무것도 변경되지 않았습니다</translation>
    </message>
    <message>
        <source>the vault %1 can&apos;t be read: %2</source>
        <translation>암호화 파일 %1을(를) 읽을 수 없습니다: %2</translation>
    </message>
    <message>
        <source>check the file&apos;s permissions</source>
        <translation>파일의 권한을 확인하십시오</translation>
    </message>
    <message>
        <source>the list of accounts %1 can&apos;t be read</source>
        <translation>계정 목록 %1을(를) 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>remove the file, and set the accounts up again</source>
        <translation>파일을 제거하고 계정을 다시 설정하십시오</translation>
    </message>
    <message>
        <source>the list of accounts %1 can&apos;t be written: %2</source>
        <translation>계정 목록 %1에 쓸 수 없습니다: %2</translation>
    </message>
    <message>
        <source>free some disk space, or check the folder&apos;s permissions</source>
        <translation>디스크 공간을 확보하거나 폴더의 권한을 확인하십시오</translation>
    </message>
    <message>
        <source>%1 is in use by another Ballast (process %2)</source>
        <translation>다른 Ballast(프로세스 %2)가 %1을(를) 사용 중입니다</translation>
    </message>
    <message>
        <source>%1 is in use by another Ballast</source>
        <translation>다른 Ballast가 %1을(를) 사용 중입니다</translation>
    </message>
    <message>
        <source>close that one first, or choose another database with --db</source>
        <translation>먼저 그쪽을 닫거나 --db로 다른 데이터베이스를 선택하십시오</translation>
    </message>
    <message>
        <source>the folder %1 can&apos;t be made</source>
        <translation>폴더 %1을(를) 만들 수 없습니다</translation>
    </message>
    <message>
        <source>choose a folder that can be written</source>
        <translation>쓸 수 있는 폴더를 선택하십시오</translation>
    </message>
    <message>
        <source>there are too few candles yet</source>
        <translation>캔들이 아직 너무 적습니다</translation>
    </message>
    <message>
        <source>wait until an hour of the market has been seen</source>
        <translation>한 시간의 시장 데이터가 쌓일 때까지 기다리십시오</translation>
    </message>
    <message>
        <source>there is no protected position to look at</source>
        <translation>살펴볼 보호 대상 포지션이 없습니다</translation>
    </message>
    <message>
        <source>open one, or wait until the account has been read</source>
        <translation>포지션에 진입하거나 계정을 읽을 때까지 기다리십시오</translation>
    </message>
    <message>
        <source>the move is out of reach</source>
        <translation>변동이 범위를 벗어났습니다</translation>
    </message>
    <message>
        <source>choose one between -95 % and +500 %</source>
        <translation>-95 %에서 +500 % 사이에서 선택하십시오</translation>
    </message>
    <message>
        <source>there is nothing to review yet in %1</source>
        <translation>%1에 아직 검토할 것이 없습니다</translation>
    </message>
    <message>
        <source>let a session run for some minutes first</source>
        <translation>먼저 세션을 몇 분간 실행하십시오</translation>
    </message>
    <message>
        <source>The position is opened %1 bars after the first with today&apos;s leverage and equity; the hedge account begins without a hedge.</source>
        <translation>포지션은 첫 봉에서 %1봉 뒤에 오늘의 레버리지와 순자산으로 진입합니다. 헤지 계정은 헤지 없이 시작합니다.</translation>
    </message>
    <message>
        <source>Funding is not charged: no funding rates were given.</source>
        <translation>펀딩비를 부과하지 않습니다: 펀딩비율이 주어지지 않았습니다.</translation>
    </message>
    <message>
        <source>Funding: %1 settlements applied at their own times to the positions held then, at the bar&apos;s price; a position pays or receives its notional times the rate.</source>
        <translation>펀딩비: %1회의 정산을 각각의 시각에 당시 보유 포지션에 봉의 가격으로 적용합니다. 포지션은 명목 가치에 요율을 곱한 금액을 지급하거나 수령합니다.</translation>
    </message>
    <message>
        <source>The rates cover %1 to %2 only; outside, nothing is charged.</source>
        <translation>요율은 %1에서 %2까지만 있으며, 그 밖에서는 아무것도 부과하지 않습니다.</translation>
    </message>
    <message>
        <source>Transfers: none. The hedge lies in another account, so its gains do not move the protected liquidation price.</source>
        <translation>이체: 없음. 헤지는 다른 계정에 있으므로 그 이익은 보호 대상의 청산가를 움직이지 않습니다.</translation>
    </message>
    <message>
        <source>Transfers (%1): when less than %2 % of the liquidation distance at the opening is left in either account, margin is asked from the other one and arrives %3 later; only wallet money moves, and the giver keeps the whole opening distance for itself.</source>
        <translation>이체(%1): 어느 한 계정에 남은 청산까지 거리가 진입 시의 %2 %보다 작아지면 다른 계정에 증거금을 요청하고 %3 후 도착합니다. 지갑 자금만 움직이며, 주는 쪽은 진입 시의 거리 전부를 자신을 위해 남겨 둡니다.</translation>
    </message>
    <message>
        <source>Capital: %1 in the protected account and %2 in the hedge account, in both runs; without the hedge the second part lies idle.</source>
        <translation>자본: 보호 대상 계정 %1, 헤지 계정 %2. 두 실행에서 같으며, 헤지가 없으면 뒤의 금액은 쓰이지 않습니다.</translation>
    </message>
    <message>
        <source>The position is opened at a bar&apos;s open without a fee and stays open; it is valued at the last close. A liquidated position is not opened again.</source>
        <translation>포지션은 봉의 시가에 수수료 없이 진입하여 계속 보유하며, 마지막 종가로 평가합니다. 청산된 포지션은 다시 진입하지 않습니다.</translation>
    </message>
    <message>
        <source>Within a bar: open, the extreme against the protected position, the other extreme, close. The bar&apos;s prices serve as last and mark price alike.</source>
        <translation>봉 내부의 순서: 시가, 보호 대상 포지션에 불리한 극값, 다른 극값, 종가. 봉의 가격을 최종 가격과 마크 가격으로 함께 씁니다.</translation>
    </message>
    <message>
        <source>The engine sees every close; its orders fill whole at the next open (one bar of %1 later), unless that is beyond their limit price or behind a gap.</source>
        <translation>엔진은 모든 종가를 봅니다. 주문은 다음 시가(%1 봉 하나 뒤)에 전량 체결되며, 그 가격이 지정가를 벗어나거나 공백 뒤인 경우는 제외합니다.</translation>
    </message>
    <message>
        <source>Slippage: %1 bps of every fill plus %2 x volatility x sqrt(order / traded volume) of the bar before, at most %3 bps; quoted spread %4 bps.</source>
        <translation>슬리피지: 체결마다 %1 bps, 그리고 %2 x 변동성 x sqrt(주문 / 직전 봉의 거래량), 최대 %3 bps. 호가 스프레드 %4 bps.</translation>
    </message>
    <message>
        <source>Fees: taker %1 % of every fill; liquidation fee %2 % of the seized notional.</source>
        <translation>수수료: 체결마다 테이커 %1 %. 청산 수수료는 인수된 명목 가치의 %2 %.</translation>
    </message>
    <message>
        <source>Liquidation: cross margin, the whole position at once at the first tick where equity is down to the tiered maintenance margin (%1 tiers, first rate %2 %); a debt is borne by the insurance fund.</source>
        <translation>청산: 교차 증거금, 순자산이 구간별 유지 증거금(%1개 구간, 첫 요율 %2 %)까지 내려간 첫 틱에서 포지션 전체를 한 번에 청산합니다. 부족분은 보험 기금이 부담합니다.</translation>
    </message>
    <message>
        <source>An order that adds to the hedge needs margin for %1x leverage; without it the order is refused.</source>
        <translation>헤지를 늘리는 주문에는 %1x 레버리지에 해당하는 증거금이 필요하며, 없으면 주문이 거부됩니다.</translation>
    </message>
    <message>
        <source>The engine starts without history and knows the volatility after 30 returns (%1): no hedge before.</source>
        <translation>엔진은 기록 없이 시작하며 수익률 30개(%1) 후에 변동성을 알게 됩니다: 그 전에는 헤지가 없습니다.</translation>
    </message>
    <message>
        <source>The first %1 bars only tell the engine the volatility; the position is opened after them.</source>
        <translation>처음 %1개 봉은 엔진에 변동성을 알려 주는 데만 쓰이며, 포지션은 그 뒤에 진입합니다.</translation>
    </message>
    <message>
        <source>The volatility half-life is raised to 12 bars (%1).</source>
        <translation>변동성 반감기를 12봉(%1)으로 높입니다.</translation>
    </message>
    <message>
        <source>Forecast and regime models are learnt anew every %1 from the bars seen so far, once there are %2 days of them; before that the present estimate and the thresholds stand in.</source>
        <translation>예측 모델과 국면 모델은 %2일의 봉이 쌓인 뒤 %1마다 그때까지의 봉으로 다시 학습합니다. 그 전에는 현재 추정치와 임계값으로 대신합니다.</translation>
    </message>
    <message>
        <source>%1 gaps in the data (%2 missing in all): positions are carried through them, orders that wait are dropped, and a price that jumped past a liquidation level liquidates at the first price after.</source>
        <translation>데이터 공백 %1개(총 %2 누락): 포지션은 공백을 넘겨 보유하고, 대기 중인 주문은 폐기합니다. 가격이 청산 수준을 뛰어넘은 경우 그 뒤의 첫 가격에서 청산합니다.</translation>
    </message>
    <message>
        <source>Drawdown is measured at every bar&apos;s extremes from the highest close; ratios and value at risk use daily (UTC) closes, 365 days a year, no risk-free rate.</source>
        <translation>낙폭은 각 봉의 극값을 최고 종가와 비교하여 측정합니다. 비율과 최대예상손실(VaR)에는 일간(UTC) 종가를 쓰며, 1년은 365일, 무위험 이자율은 없습니다.</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>데모</translation>
    </message>
    <message>
        <source>observe</source>
        <translation>관찰</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>모의거래</translation>
    </message>
    <message>
        <source>testnet</source>
        <translation>테스트넷</translation>
    </message>
    <message>
        <source>live</source>
        <translation>실거래</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>보호 대상</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>헤지</translation>
    </message>
    <message>
        <source>Hedge (paper)</source>
        <translation>헤지(모의거래)</translation>
    </message>
    <message>
        <source>Hedge (observed)</source>
        <translation>헤지(관찰)</translation>
    </message>
    <message>
        <source>%1 market</source>
        <translation>%1 시장</translation>
    </message>
    <message>
        <source>cautious</source>
        <translation>신중</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>균형</translation>
    </message>
    <message>
        <source>lean</source>
        <translation>경량</translation>
    </message>
    <message>
        <source>More hedge, earlier: for positions that must not be lost.</source>
        <translation>더 많은 헤지를 더 일찍: 잃어서는 안 되는 포지션용.</translation>
    </message>
    <message>
        <source>The defaults.</source>
        <translation>기본값입니다.</translation>
    </message>
    <message>
        <source>Little hedge, seldom traded: for the tail only.</source>
        <translation>적은 헤지, 드문 거래: 꼬리 위험에만 대비합니다.</translation>
    </message>
    <message>
        <source>regime-adaptive</source>
        <translation>국면 적응</translation>
    </message>
    <message>
        <source>static</source>
        <translation>고정</translation>
    </message>
    <message>
        <source>inverse-volatility</source>
        <translation>역변동성</translation>
    </message>
    <message>
        <source>minimum-variance</source>
        <translation>최소 분산</translation>
    </message>
    <message>
        <source>liquidation-aware</source>
        <translation>청산 고려</translation>
    </message>
    <message>
        <source>loss-budget</source>
        <translation>손실 예산</translation>
    </message>
    <message>
        <source>cost-aware</source>
        <translation>비용 고려</translation>
    </message>
    <message>
        <source>composite</source>
        <translation>복합</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>상수</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>전일</translation>
    </message>
    <message>
        <source>mean of 5 days</source>
        <translation>5일 평균</translation>
    </message>
    <message>
        <source>mean of 22 days</source>
        <translation>22일 평균</translation>
    </message>
    <message>
        <source>weighted past</source>
        <translation>가중 과거값</translation>
    </message>
    <message>
        <source>last day&apos;s shock</source>
        <translation>전일 충격</translation>
    </message>
    <message>
        <source>variance before</source>
        <translation>직전 분산</translation>
    </message>
    <message>
        <source>mean of the window</source>
        <translation>기간 평균</translation>
    </message>
    <message>
        <source>first crash year</source>
        <translation>첫 폭락의 해</translation>
    </message>
    <message>
        <source>pandemic</source>
        <translation>팬데믹</translation>
    </message>
    <message>
        <source>squeeze up</source>
        <translation>상승 숏 스퀴즈</translation>
    </message>
    <message>
        <source>futures flush</source>
        <translation>선물 대량 청산</translation>
    </message>
    <message>
        <source>weekend flush</source>
        <translation>주말 대량 청산</translation>
    </message>
    <message>
        <source>lender halts withdrawals</source>
        <translation>대출 업체 출금 중단</translation>
    </message>
    <message>
        <source>below the last peak</source>
        <translation>이전 고점 하회</translation>
    </message>
    <message>
        <source>carry unwinds</source>
        <translation>캐리 트레이드 청산</translation>
    </message>
    <message>
        <source>A floor that rises with leverage, and more hedge as the market turns from calm to turbulent.</source>
        <translation>레버리지와 함께 높아지는 하한, 그리고 시장이 평온에서 격동으로 바뀔수록 더 많은 헤지.</translation>
    </message>
    <message>
        <source>One ratio, always.</source>
        <translation>항상 하나의 비율.</translation>
    </message>
    <message>
        <source>Hedges what volatility is above a target, so that what is left open moves equally much at all times.</source>
        <translation>목표를 넘는 변동성을 헤지하여, 열어 둔 부분이 언제나 비슷한 크기로 움직이게 합니다.</translation>
    </message>
    <message>
        <source>The ratio that leaves the least variance, from how protected position and hedge move together.</source>
        <translation>보호 대상 포지션과 헤지의 연동에서 구한, 남는 분산이 최소인 비율.</translation>
    </message>
    <message>
        <source>The smallest hedge that keeps the probability of liquidation under a limit, if margin is moved in time.</source>
        <translation>증거금을 제때 이체한다면 청산 확률을 한도 아래로 유지하는 최소의 헤지.</translation>
    </message>
    <message>
        <source>The smallest hedge that keeps the loss in a stress move within a budget.</source>
        <translation>스트레스 변동의 손실을 예산 안으로 유지하는 최소의 헤지.</translation>
    </message>
    <message>
        <source>Weighs the variance taken away against funding, and trades only where it pays its fee.</source>
        <translation>제거되는 분산과 펀딩비를 비교하고, 수수료 값을 하는 경우에만 거래합니다.</translation>
    </message>
    <message>
        <source>A weighted mean of the others.</source>
        <translation>다른 전략들의 가중 평균.</translation>
    </message>
    <message>
        <source>Minimum ratio</source>
        <translation>최소 비율</translation>
    </message>
    <message>
        <source>Ratio per turn of leverage</source>
        <translation>레버리지 1배당 비율</translation>
    </message>
    <message>
        <source>Reference leverage</source>
        <translation>기준 레버리지</translation>
    </message>
    <message>
        <source>Ratio when calm</source>
        <translation>평온 시 비율</translation>
    </message>
    <message>
        <source>Ratio when normal</source>
        <translation>보통 시 비율</translation>
    </message>
    <message>
        <source>Ratio when turbulent</source>
        <translation>격동 시 비율</translation>
    </message>
    <message>
        <source>Maximum ratio</source>
        <translation>최대 비율</translation>
    </message>
    <message>
        <source>Cap when sideways</source>
        <translation>횡보 시 상한</translation>
    </message>
    <message>
        <source>Sideways below</source>
        <translation>횡보 기준</translation>
    </message>
    <message>
        <source>Static ratio</source>
        <translation>고정 비율</translation>
    </message>
    <message>
        <source>Target volatility</source>
        <translation>목표 변동성</translation>
    </message>
    <message>
        <source>Calm below</source>
        <translation>평온 상한</translation>
    </message>
    <message>
        <source>Turbulent above</source>
        <translation>격동 하한</translation>
    </message>
    <message>
        <source>Regime hysteresis</source>
        <translation>국면 히스테리시스</translation>
    </message>
    <message>
        <source>Volatility half-life</source>
        <translation>변동성 반감기</translation>
    </message>
    <message>
        <source>Signals: tight to loose</source>
        <translation>신호: 민감~둔감</translation>
    </message>
    <message>
        <source>Ratio added by a signal</source>
        <translation>신호에 따른 추가 비율</translation>
    </message>
    <message>
        <source>Critical distance</source>
        <translation>위험 거리</translation>
    </message>
    <message>
        <source>Critical ratio</source>
        <translation>위험 시 비율</translation>
    </message>
    <message>
        <source>Largest touch probability</source>
        <translation>최대 도달 확률</translation>
    </message>
    <message>
        <source>Touch horizon</source>
        <translation>도달 기간</translation>
    </message>
    <message>
        <source>Stress move</source>
        <translation>스트레스 변동</translation>
    </message>
    <message>
        <source>Loss budget</source>
        <translation>손실 예산</translation>
    </message>
    <message>
        <source>Largest loss</source>
        <translation>최대 손실</translation>
    </message>
    <message>
        <source>Safety of the hedge account</source>
        <translation>헤지 계정의 안전</translation>
    </message>
    <message>
        <source>Risk aversion</source>
        <translation>위험 회피도</translation>
    </message>
    <message>
        <source>Least leverage to hedge</source>
        <translation>헤지할 최소 레버리지</translation>
    </message>
    <message>
        <source>Least position to hedge</source>
        <translation>헤지할 최소 포지션</translation>
    </message>
    <message>
        <source>No-trade band</source>
        <translation>무거래 밴드</translation>
    </message>
    <message>
        <source>Smallest trade</source>
        <translation>최소 거래액</translation>
    </message>
    <message>
        <source>Cool-down</source>
        <translation>쿨다운</translation>
    </message>
    <message>
        <source>Wait as maker</source>
        <translation>메이커 대기 시간</translation>
    </message>
    <message>
        <source>Share of the depth</source>
        <translation>호가 깊이 대비 비율</translation>
    </message>
    <message>
        <source>Price collar</source>
        <translation>가격 범위</translation>
    </message>
    <message>
        <source>Largest order</source>
        <translation>최대 주문</translation>
    </message>
    <message>
        <source>Largest hedge position</source>
        <translation>최대 헤지 포지션</translation>
    </message>
    <message>
        <source>Largest hedge ratio</source>
        <translation>최대 헤지 비율</translation>
    </message>
    <message>
        <source>Orders a minute</source>
        <translation>분당 주문 수</translation>
    </message>
    <message>
        <source>Orders a day</source>
        <translation>일일 주문 수</translation>
    </message>
    <message>
        <source>Cancels a minute</source>
        <translation>분당 취소 수</translation>
    </message>
    <message>
        <source>Notional a day</source>
        <translation>일일 명목 가치</translation>
    </message>
    <message>
        <source>Cost budget a day</source>
        <translation>일일 비용 예산</translation>
    </message>
    <message>
        <source>Cost budget a month</source>
        <translation>월간 비용 예산</translation>
    </message>
    <message>
        <source>Oldest market data</source>
        <translation>시장 데이터 최대 경과 시간</translation>
    </message>
    <message>
        <source>Largest clock offset</source>
        <translation>최대 시계 오차</translation>
    </message>
    <message>
        <source>Weight: static</source>
        <translation>가중치: 고정</translation>
    </message>
    <message>
        <source>Weight: regime-adaptive</source>
        <translation>가중치: 국면 적응</translation>
    </message>
    <message>
        <source>Weight: inverse-volatility</source>
        <translation>가중치: 역변동성</translation>
    </message>
    <message>
        <source>Weight: minimum-variance</source>
        <translation>가중치: 최소 분산</translation>
    </message>
    <message>
        <source>Weight: liquidation-aware</source>
        <translation>가중치: 청산 고려</translation>
    </message>
    <message>
        <source>Weight: loss-budget</source>
        <translation>가중치: 손실 예산</translation>
    </message>
    <message>
        <source>Weight: cost-aware</source>
        <translation>가중치: 비용 고려</translation>
    </message>
    <message>
        <source>The hedge never falls below this share of the protected exposure, before leverage is counted.</source>
        <translation>헤지는 레버리지를 반영하기 전 기준으로 보호 대상 노출의 이 비율 아래로 절대 내려가지 않습니다.</translation>
    </message>
    <message>
        <source>How much each turn of effective leverage above the reference raises the minimum ratio.</source>
        <translation>실효 레버리지가 기준을 1배 넘을 때마다 최소 비율이 높아지는 폭.</translation>
    </message>
    <message>
        <source>Effective leverage from which the minimum ratio starts to rise.</source>
        <translation>최소 비율이 높아지기 시작하는 실효 레버리지.</translation>
    </message>
    <message>
        <source>Ratio aimed at in a calm market, where the minimum does not ask for more.</source>
        <translation>평온한 시장에서 목표로 하는 비율(최소 비율이 더 요구하지 않을 때).</translation>
    </message>
    <message>
        <source>Ratio aimed at in a normal market.</source>
        <translation>보통 시장에서 목표로 하는 비율.</translation>
    </message>
    <message>
        <source>Ratio aimed at in a turbulent market.</source>
        <translation>격동하는 시장에서 목표로 하는 비율.</translation>
    </message>
    <message>
        <source>The hedge never exceeds this share of the protected exposure; 100 % is flat.</source>
        <translation>헤지는 보호 대상 노출의 이 비율을 절대 넘지 않습니다. 100 %는 중립입니다.</translation>
    </message>
    <message>
        <source>In a calm market without direction the hedge stays at or under this share: over-hedging there only costs. The minimum goes first.</source>
        <translation>방향이 없는 평온한 시장에서 헤지는 이 비율 이하로 유지됩니다: 그곳에서의 과도한 헤지는 비용만 듭니다. 최소 비율이 우선합니다.</translation>
    </message>
    <message>
        <source>The market counts as sideways while net move / travelled path of the last 60 candles is below this; 0 switches the cap off.</source>
        <translation>최근 60개 캔들의 순변동 / 총 이동 거리가 이보다 작은 동안 시장을 횡보로 봅니다. 0이면 상한을 끕니다.</translation>
    </message>
    <message>
        <source>The ratio of the static strategy.</source>
        <translation>고정 전략의 비율.</translation>
    </message>
    <message>
        <source>Annualised volatility that the inverse-volatility strategy leaves open.</source>
        <translation>역변동성 전략이 헤지하지 않고 남겨 두는 연율 변동성.</translation>
    </message>
    <message>
        <source>Annualised volatility below which the market counts as calm.</source>
        <translation>연율 변동성이 이보다 낮으면 시장을 평온으로 봅니다.</translation>
    </message>
    <message>
        <source>Annualised volatility above which the market counts as turbulent.</source>
        <translation>연율 변동성이 이보다 높으면 시장을 격동으로 봅니다.</translation>
    </message>
    <message>
        <source>By how much a threshold must be passed on the way back before a regime is left.</source>
        <translation>국면을 벗어나려면 되돌아갈 때 임계값을 얼마나 넘어야 하는지 나타냅니다.</translation>
    </message>
    <message>
        <source>Age at which a return counts half in the volatility that drives the regime; takes effect at the next start.</source>
        <translation>국면을 정하는 변동성에서 수익률의 비중이 절반이 되는 경과 시간. 다음 시작 시 적용됩니다.</translation>
    </message>
    <message>
        <source>When correlation signals act: 0 at small breaks of correlation and basis (early, often, dearer), 1 at large ones (late, seldom).</source>
        <translation>상관관계 신호가 작동하는 시점: 0은 상관관계와 베이시스의 작은 붕괴에서(일찍, 자주, 더 비싸게), 1은 큰 붕괴에서(늦게, 드물게).</translation>
    </message>
    <message>
        <source>What an active correlation signal adds to the target; 0 switches the signals off.</source>
        <translation>작동 중인 상관관계 신호가 목표에 더하는 값. 0이면 신호를 끕니다.</translation>
    </message>
    <message>
        <source>Liquidation nearer than this many expected one-day moves tightens the hedge, whatever the strategy says.</source>
        <translation>청산까지 거리가 하루 예상 변동의 이 배수보다 가까우면 전략과 무관하게 헤지를 강화합니다.</translation>
    </message>
    <message>
        <source>Ratio that the tightening reaches as the distance to liquidation goes to zero.</source>
        <translation>청산까지 거리가 0에 가까워질 때 강화가 도달하는 비율.</translation>
    </message>
    <message>
        <source>The liquidation-aware strategy keeps the probability of touching liquidation at or under this.</source>
        <translation>청산 고려 전략은 청산에 닿을 확률을 이 값 이하로 유지합니다.</translation>
    </message>
    <message>
        <source>Time within which that probability counts.</source>
        <translation>그 확률을 계산하는 기간.</translation>
    </message>
    <message>
        <source>The move against the position for which losses are bounded.</source>
        <translation>손실을 제한하는 기준이 되는, 포지션에 불리한 변동.</translation>
    </message>
    <message>
        <source>Share of the protected equity that the loss-budget strategy is ready to lose in a stress move.</source>
        <translation>손실 예산 전략이 스트레스 변동에서 잃을 수 있다고 보는 보호 대상 순자산의 비율.</translation>
    </message>
    <message>
        <source>Whatever the strategy: the hedge is raised until a stress move costs no more than this share of the protected equity.</source>
        <translation>전략과 무관하게: 스트레스 변동의 손실이 보호 대상 순자산의 이 비율을 넘지 않을 때까지 헤지를 높입니다.</translation>
    </message>
    <message>
        <source>The hedge stays so small that its own account outlives a move of this many expected days against it; 0 switches that off.</source>
        <translation>헤지에 불리한 이 일수만큼의 예상 변동을 헤지 계정이 견딜 수 있도록 헤지를 작게 유지합니다. 0이면 끕니다.</translation>
    </message>
    <message>
        <source>Weight of variance against cost in the cost-aware strategy; higher hedges more.</source>
        <translation>비용 고려 전략에서 비용 대비 분산의 가중치. 높을수록 더 많이 헤지합니다.</translation>
    </message>
    <message>
        <source>A position under this effective leverage is not hedged: it can hardly be liquidated, and the hedge would not pay.</source>
        <translation>실효 레버리지가 이보다 낮은 포지션은 헤지하지 않습니다: 청산될 가능성이 거의 없고 헤지가 수지에 맞지 않습니다.</translation>
    </message>
    <message>
        <source>A position of a smaller notional is not hedged: fees and the smallest trade would eat the use.</source>
        <translation>명목 가치가 이보다 작은 포지션은 헤지하지 않습니다: 수수료와 최소 거래액이 효용을 없앱니다.</translation>
    </message>
    <message>
        <source>Half-width of the band around the target inside which nothing is traded.</source>
        <translation>목표를 중심으로 한 밴드의 반폭. 그 안에서는 아무것도 거래하지 않습니다.</translation>
    </message>
    <message>
        <source>Adjustments of a smaller notional wait.</source>
        <translation>명목 가치가 이보다 작은 조정은 대기합니다.</translation>
    </message>
    <message>
        <source>Shortest time between two adjustments; not applied while liquidation is critical.</source>
        <translation>두 조정 사이의 최단 시간. 청산이 위험한 동안에는 적용하지 않습니다.</translation>
    </message>
    <message>
        <source>How long an order may rest as maker before what is left of it takes liquidity; shorter as liquidation nears, 0 takes at once.</source>
        <translation>주문이 메이커로 대기할 수 있는 시간. 그 뒤 남은 것은 테이커가 됩니다. 청산이 가까울수록 짧아지며, 0이면 즉시 테이커가 됩니다.</translation>
    </message>
    <message>
        <source>No order is larger than this share of what the book offers inside the price collar; the rest follows in further orders.</source>
        <translation>어떤 주문도 가격 범위 안에서 호가창이 제공하는 물량의 이 비율보다 크지 않습니다. 나머지는 후속 주문으로 이어집니다.</translation>
    </message>
    <message>
        <source>An order&apos;s limit price is never farther than this from mark and index price.</source>
        <translation>주문의 지정가는 마크 가격과 지수 가격에서 이보다 멀어지지 않습니다.</translation>
    </message>
    <message>
        <source>Larger adjustments are split.</source>
        <translation>이보다 큰 조정은 나눕니다.</translation>
    </message>
    <message>
        <source>No order may take the hedge beyond this notional.</source>
        <translation>어떤 주문도 헤지를 이 명목 가치 너머로 늘릴 수 없습니다.</translation>
    </message>
    <message>
        <source>No order may take the hedge beyond this share of the protected exposure, whatever the strategy or a manual ratio asks for.</source>
        <translation>전략이나 수동 비율이 무엇을 요구하든, 어떤 주문도 헤지를 보호 대상 노출의 이 비율 너머로 늘릴 수 없습니다.</translation>
    </message>
    <message>
        <source>More hedge orders than this in one minute are held back.</source>
        <translation>1분에 이보다 많은 헤지 주문은 보류합니다.</translation>
    </message>
    <message>
        <source>More hedge orders than this in one UTC day are held back.</source>
        <translation>UTC 하루에 이보다 많은 헤지 주문은 보류합니다.</translation>
    </message>
    <message>
        <source>Past this many cancelled orders in one minute no new order rests as maker: all take liquidity at once.</source>
        <translation>1분에 취소한 주문이 이 수를 넘으면 새 주문은 메이커로 대기하지 않고 모두 즉시 테이커가 됩니다.</translation>
    </message>
    <message>
        <source>Once the orders of one UTC day add up to this, only reductions and critical tightening are traded.</source>
        <translation>UTC 하루의 주문 합계가 이 값에 이르면 축소와 위험 시 강화만 거래합니다.</translation>
    </message>
    <message>
        <source>Once fees, funding and slippage of the day pass this, only reductions and critical tightening are traded.</source>
        <translation>당일의 수수료, 펀딩비, 슬리피지가 이 값을 넘으면 축소와 위험 시 강화만 거래합니다.</translation>
    </message>
    <message>
        <source>Once fees, funding and slippage of the month pass this, only reductions and critical tightening are traded.</source>
        <translation>이달의 수수료, 펀딩비, 슬리피지가 이 값을 넘으면 축소와 위험 시 강화만 거래합니다.</translation>
    </message>
    <message>
        <source>Market data older than this stop trading; account data twelve times as old.</source>
        <translation>시장 데이터가 이보다 오래되면 거래를 멈춥니다. 계정 데이터는 그 열두 배입니다.</translation>
    </message>
    <message>
        <source>A computer clock farther than this from the exchange&apos;s stops trading; the offset itself is measured and allowed for.</source>
        <translation>컴퓨터 시계가 거래소 시계와 이보다 더 차이 나면 거래를 멈춥니다. 오차 자체는 측정하여 보정합니다.</translation>
    </message>
    <message>
        <source>Share of the static strategy in the composite one; the weights are divided by their sum.</source>
        <translation>복합 전략에서 고정 전략의 비중. 가중치는 합계로 나눕니다.</translation>
    </message>
    <message>
        <source>Share of the regime-adaptive strategy in the composite one.</source>
        <translation>복합 전략에서 국면 적응 전략의 비중.</translation>
    </message>
    <message>
        <source>Share of the inverse-volatility strategy in the composite one.</source>
        <translation>복합 전략에서 역변동성 전략의 비중.</translation>
    </message>
    <message>
        <source>Share of the minimum-variance strategy in the composite one.</source>
        <translation>복합 전략에서 최소 분산 전략의 비중.</translation>
    </message>
    <message>
        <source>Share of the liquidation-aware strategy in the composite one.</source>
        <translation>복합 전략에서 청산 고려 전략의 비중.</translation>
    </message>
    <message>
        <source>Share of the loss-budget strategy in the composite one.</source>
        <translation>복합 전략에서 손실 예산 전략의 비중.</translation>
    </message>
    <message>
        <source>Share of the cost-aware strategy in the composite one.</source>
        <translation>복합 전략에서 비용 고려 전략의 비중.</translation>
    </message>
    <message>
        <source>Parameter set in force: %1.</source>
        <translation>적용 중인 매개변수 세트: %1.</translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation>이유: %1.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>%1행: %2</translation>
    </message>
    <message>
        <source>this is not valid JSON</source>
        <translation>올바른 JSON이 아닙니다</translation>
    </message>
    <message>
        <source>choose a file that Ballast has exported</source>
        <translation>Ballast에서 내보낸 파일을 선택하십시오</translation>
    </message>
    <message>
        <source>the file holds no parameter set</source>
        <translation>파일에 매개변수 세트가 없습니다</translation>
    </message>
    <message>
        <source>the parameter set is of another version of the format</source>
        <translation>매개변수 세트의 형식 버전이 다릅니다</translation>
    </message>
    <message>
        <source>update Ballast first</source>
        <translation>먼저 Ballast를 업데이트하십시오</translation>
    </message>
    <message>
        <source>there is no parameter &apos;%1&apos;</source>
        <translation>‘%1’ 매개변수가 없습니다</translation>
    </message>
    <message>
        <source>it may be of another version; leave it out</source>
        <translation>다른 버전의 것일 수 있습니다. 빼십시오</translation>
    </message>
    <message>
        <source>%1 is no number</source>
        <translation>%1은(는) 숫자가 아닙니다</translation>
    </message>
    <message>
        <source>write it as a number, without quotes</source>
        <translation>따옴표 없이 숫자로 쓰십시오</translation>
    </message>
    <message>
        <source>%1 is no text</source>
        <translation>%1은(는) 텍스트가 아닙니다</translation>
    </message>
    <message>
        <source>write it in quotes</source>
        <translation>따옴표로 감싸십시오</translation>
    </message>
    <message>
        <source>the file %1 can&apos;t be read: %2</source>
        <translation>파일 %1을(를) 읽을 수 없습니다: %2</translation>
    </message>
    <message>
        <source>check that it is there and may be read</source>
        <translation>파일이 있고 읽을 수 있는지 확인하십시오</translation>
    </message>
    <message>
        <source>the file %1 can&apos;t be written: %2</source>
        <translation>파일 %1에 쓸 수 없습니다: %2</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>다른 폴더를 선택하십시오</translation>
    </message>
    <message>
        <source>a manual ratio must lie between 0 and the maximum ratio</source>
        <translation>수동 비율은 0과 최대 비율 사이여야 합니다</translation>
    </message>
    <message>
        <source>choose 0 to %1 %</source>
        <translation>0에서 %1 % 사이에서 선택하십시오</translation>
    </message>
    <message>
        <source>the override would end before it starts</source>
        <translation>수동 설정이 시작하기 전에 끝나게 됩니다</translation>
    </message>
    <message>
        <source>choose a later expiry</source>
        <translation>더 늦은 만료 시각을 선택하십시오</translation>
    </message>
    <message>
        <source>%1 holds sessions on the simulated exchange, which are no evidence</source>
        <translation>%1에 있는 것은 시뮬레이션 거래소의 세션이므로 실적이 되지 않습니다</translation>
    </message>
    <message>
        <source>%1 holds sessions of another mode (%2), which are no evidence</source>
        <translation>%1에 있는 것은 다른 모드(%2)의 세션이므로 실적이 되지 않습니다</translation>
    </message>
    <message>
        <source>run &apos;ballast %1&apos; at the exchange itself, and leave --db and --evidence out</source>
        <translation>거래소 자체에서 ‘ballast %1’을(를) 실행하고 --db와 --evidence를 빼십시오</translation>
    </message>
    <message>
        <source>Everything has been read anew since the clock jumped.</source>
        <translation>시계가 건너뛴 뒤 모든 것을 다시 읽었습니다.</translation>
    </message>
    <message>
        <source>No limit holds the hedge back any more.</source>
        <translation>이제 헤지를 막는 한도가 없습니다.</translation>
    </message>
    <message>
        <source>The hedge has cost %1 this day, its budget is %2: only what makes the hedge smaller, or is urgent because liquidation is near, is still sent.</source>
        <translation>오늘 헤지 비용은 %1, 예산은 %2입니다: 헤지를 줄이는 주문이나 청산이 가까워 긴급한 주문만 계속 보냅니다.</translation>
    </message>
    <message>
        <source>The hedge has cost %1 this month, its budget is %2: only what makes the hedge smaller, or is urgent because liquidation is near, is still sent.</source>
        <translation>이달 헤지 비용은 %1, 예산은 %2입니다: 헤지를 줄이는 주문이나 청산이 가까워 긴급한 주문만 계속 보냅니다.</translation>
    </message>
    <message>
        <source>The hedge&apos;s cost of this day is within its budget.</source>
        <translation>오늘 헤지 비용이 예산 안에 있습니다.</translation>
    </message>
    <message>
        <source>The hedge&apos;s cost of this month is within its budget.</source>
        <translation>이달 헤지 비용이 예산 안에 있습니다.</translation>
    </message>
    <message>
        <source>The hedge account no longer holds the position that is not the hedge.</source>
        <translation>헤지가 아닌 포지션이 헤지 계정에 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>The order that Ballast did not send no longer rests (%1).</source>
        <translation>Ballast가 보내지 않은 주문이 더 이상 미체결로 남아 있지 않습니다(%1).</translation>
    </message>
    <message>
        <source>The fate of the hedge order is known: %1.</source>
        <translation>헤지 주문의 결과를 알았습니다: %1.</translation>
    </message>
    <message>
        <source>The exchange takes hedge orders again.</source>
        <translation>거래소가 헤지 주문을 다시 받습니다.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with the exchange&apos;s.</source>
        <translation>이 컴퓨터의 시계가 거래소 시계와 일치합니다.</translation>
    </message>
    <message>
        <source>The liquidation prices of %1 agree with the venue&apos;s again.</source>
        <translation>%1의 청산가가 거래소의 값과 다시 일치합니다.</translation>
    </message>
    <message>
        <source>An order of the last session has no known end (%1); it is being asked for.</source>
        <translation>지난 세션의 주문 하나의 결과를 알 수 없어(%1) 조회하고 있습니다.</translation>
    </message>
    <message>
        <source>No margin has to be moved any more.</source>
        <translation>더 이상 증거금을 이체할 필요가 없습니다.</translation>
    </message>
    <message>
        <source>Liquidation of %1 is %2 % away.</source>
        <translation>%1의 청산까지 %2 % 남았습니다.</translation>
    </message>
    <message>
        <source>Add %1 to the margin of that isolated position itself; a transfer to the account does not reach it, before %2 (the market gets there by then with 5 % probability).</source>
        <translation>%2 전에(그때까지 시장이 그 지점에 닿을 확률 5 %) 그 격리 포지션 자체의 증거금에 %1을(를) 추가하십시오. 계정으로 이체해도 그 포지션에는 닿지 않습니다.</translation>
    </message>
    <message>
        <source>Add %1 to the margin of that isolated position itself; a transfer to the account does not reach it, at once.</source>
        <translation>즉시 그 격리 포지션 자체의 증거금에 %1을(를) 추가하십시오. 계정으로 이체해도 그 포지션에는 닿지 않습니다.</translation>
    </message>
    <message>
        <source>Move %1 from %2 to it, before %3 (the market gets there by then with 5 % probability).</source>
        <translation>%3 전에(그때까지 시장이 그 지점에 닿을 확률 5 %) %2에서 그 계정으로 %1을(를) 이체하십시오.</translation>
    </message>
    <message>
        <source>Move %1 from %2 to it, at once.</source>
        <translation>즉시 %2에서 그 계정으로 %1을(를) 이체하십시오.</translation>
    </message>
    <message>
        <source>It needs %1; %2 can spare %3, the rest has to come from elsewhere, before %4 (the market gets there by then with 5 % probability).</source>
        <translation>%1이(가) 필요합니다. %2에서 내줄 수 있는 것은 %3이며, 나머지는 %4 전에 다른 곳에서 가져와야 합니다(그때까지 시장이 그 지점에 닿을 확률 5 %).</translation>
    </message>
    <message>
        <source>It needs %1; %2 can spare %3, the rest has to come from elsewhere, at once.</source>
        <translation>%1이(가) 필요합니다. %2에서 내줄 수 있는 것은 %3이며, 나머지는 즉시 다른 곳에서 가져와야 합니다.</translation>
    </message>
    <message>
        <source>Ballast moves no more by itself: %1 is the limit.</source>
        <translation>Ballast가 스스로 더 이체하지 않습니다: 한도는 %1입니다.</translation>
    </message>
    <message>
        <source>what the hedge account can spare</source>
        <translation>헤지 계정이 내줄 수 있는 금액</translation>
    </message>
    <message>
        <source>the largest transfer</source>
        <translation>최대 이체</translation>
    </message>
    <message>
        <source>the transfers of a day</source>
        <translation>일일 이체 총액</translation>
    </message>
    <message>
        <source>the time between transfers</source>
        <translation>이체 간격</translation>
    </message>
    <message>
        <source>the smallest transfer</source>
        <translation>최소 이체</translation>
    </message>
    <message>
        <source>Liquidation is %1 % away: %2 of margin are on their way from %3 to %4.</source>
        <translation>청산까지 %1 % 남았습니다: 증거금 %2을(를) %3에서 %4(으)로 이체하고 있습니다.</translation>
    </message>
    <message>
        <source>It is not known yet whether %1 have moved to %2; the exchange is asked.</source>
        <translation>%1이(가) %2(으)로 이체되었는지 아직 알 수 없어 거래소에 조회하고 있습니다.</translation>
    </message>
    <message>
        <source>No word on a transfer of %1 to %2: its fate is being asked for, and nothing else is moved until it is known.</source>
        <translation>%2(으)로 %1을(를) 이체했으나 응답이 없습니다: 결과를 조회하고 있으며, 알 때까지 다른 것은 이체하지 않습니다.</translation>
    </message>
    <message>
        <source>A transfer of %1 to %2 was refused.</source>
        <translation>%2(으)로의 %1 이체가 거부되었습니다.</translation>
    </message>
    <message>
        <source>A transfer of %1 to %2 never reached the exchange; it is tried again.</source>
        <translation>%2(으)로의 %1 이체가 거래소에 도달하지 않아 다시 시도합니다.</translation>
    </message>
    <message>
        <source>The exchange refused to move %1 to %2: %3. Move it by hand.</source>
        <translation>거래소가 %2(으)로의 %1 이체를 거부했습니다: %3. 수동으로 이체하십시오.</translation>
    </message>
    <message>
        <source>%1 of margin have arrived in %2.</source>
        <translation>증거금 %1이(가) %2에 도착했습니다.</translation>
    </message>
    <message>
        <source>A transfer of %1 of the last session to %2 has no known end; it is being asked for.</source>
        <translation>지난 세션의 %2(으)로의 %1 이체 결과를 알 수 없어 조회하고 있습니다.</translation>
    </message>
    <message>
        <source>the hedge account</source>
        <translation>헤지 계정</translation>
    </message>
    <message>
        <source>the protected account %1</source>
        <translation>보호 대상 계정 ‘%1’</translation>
    </message>
    <message>
        <source>The engine works again.</source>
        <translation>엔진이 다시 작동합니다.</translation>
    </message>
    <message>
        <source>Ballast&apos;s engine stands still: nothing is watched, and nothing is hedged. End Ballast and start it again.</source>
        <translation>Ballast의 엔진이 멈췄습니다: 아무것도 감시되지 않고, 아무것도 헤지되지 않습니다. Ballast를 끝내고 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>The order journal can be written again.</source>
        <translation>주문 저널에 다시 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>The order journal can&apos;t be written, and no order leaves before it is: %1</source>
        <translation>주문 저널에 쓸 수 없으며, 쓰기 전에는 어떤 주문도 나가지 않습니다: %1</translation>
    </message>
    <message>
        <source>History can&apos;t be written, and waits in memory: %1</source>
        <translation>기록을 쓸 수 없어 메모리에서 대기 중입니다: %1</translation>
    </message>
    <message>
        <source>History is written again; nothing of it was lost.</source>
        <translation>기록을 다시 쓰고 있으며, 잃은 것은 없습니다.</translation>
    </message>
    <message>
        <source>A record could not be kept: %1</source>
        <translation>기록 하나를 보관하지 못했습니다: %1</translation>
    </message>
    <message>
        <source>The history was not backed up: %1</source>
        <translation>기록이 백업되지 않았습니다: %1</translation>
    </message>
    <message>
        <source>The history is backed up.</source>
        <translation>기록이 백업되었습니다.</translation>
    </message>
    <message>
        <source>there is nothing to report yet in %1</source>
        <translation>%1에 아직 보고할 내용이 없습니다</translation>
    </message>
    <message>
        <source>there is no time zone &apos;%1&apos;</source>
        <translation>‘%1’ 시간대는 없습니다</translation>
    </message>
    <message>
        <source>give an IANA name such as Europe/Berlin, America/New_York or UTC</source>
        <translation>Europe/Berlin, America/New_York, UTC 같은 IANA 이름을 지정하십시오</translation>
    </message>
    <message>
        <source>Move margin below</source>
        <translation>증거금 이체 기준</translation>
    </message>
    <message>
        <source>When liquidation of the protected position is nearer than this, margin has to be moved to its account; 0 switches the margin bridge off.</source>
        <translation>보호 대상 포지션의 청산이 이보다 가까우면 그 계정으로 증거금을 이체해야 합니다. 0이면 증거금 브리지를 끕니다.</translation>
    </message>
    <message>
        <source>Distance to restore</source>
        <translation>복원할 거리</translation>
    </message>
    <message>
        <source>As much margin is moved as puts liquidation this far away again.</source>
        <translation>청산이 다시 이만큼 멀어지도록 하는 만큼의 증거금을 이체합니다.</translation>
    </message>
    <message>
        <source>Distance the hedge keeps</source>
        <translation>헤지가 유지할 거리</translation>
    </message>
    <message>
        <source>The hedge account parts only with what it does not need to outlive a move of this size against it.</source>
        <translation>헤지 계정은 불리한 이 크기의 변동을 견디는 데 필요하지 않은 만큼만 내줍니다.</translation>
    </message>
    <message>
        <source>Largest transfer</source>
        <translation>최대 이체</translation>
    </message>
    <message>
        <source>No single transfer between own accounts is larger; the rest follows later.</source>
        <translation>자신의 계정 간 이체는 한 번에 이보다 크지 않으며, 나머지는 나중에 이어집니다.</translation>
    </message>
    <message>
        <source>Transfers a day</source>
        <translation>일일 이체 총액</translation>
    </message>
    <message>
        <source>Once the transfers of one UTC day add up to this, no more is moved; the alert then names what is missing.</source>
        <translation>UTC 하루의 이체 합계가 이 값에 이르면 더 이체하지 않으며, 그때는 알림이 부족분을 알려 줍니다.</translation>
    </message>
    <message>
        <source>Time between transfers</source>
        <translation>이체 간격</translation>
    </message>
    <message>
        <source>Shortest time between two transfers, and after one that was refused.</source>
        <translation>두 이체 사이, 그리고 거부된 이체 뒤의 최단 시간.</translation>
    </message>
    <message>
        <source>last value</source>
        <translation>최근 값</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Trading is paused and resting orders of the hedge account are cancelled. No hedge position is known.</source>
        <translation>거래를 일시정지하고 헤지 계정의 미체결 주문을 취소합니다. 파악된 헤지 포지션이 없습니다.</translation>
    </message>
    <message>
        <source>Trading is paused, resting orders of the hedge account are cancelled, and its position of %1 %2 (about %3) is closed at the market.</source>
        <translation>거래를 일시정지하고 헤지 계정의 미체결 주문을 취소하며, 그 포지션 %1 %2(약 %3)을(를) 시장가로 종료합니다.</translation>
    </message>
    <message>
        <source>It does not touch the protected account: its %1 %2 stay open, without a hedge, until you resume.</source>
        <translation>보호 대상 계정은 조작하지 않습니다. 그 계정의 %1 %2은(는) 재개할 때까지 헤지 없이 열린 채로 남습니다.</translation>
    </message>
    <message>
        <source>Flatten the hedge</source>
        <translation>헤지 전량 종료</translation>
    </message>
    <message>
        <source>Keep the hedge</source>
        <translation>헤지 유지</translation>
    </message>
    <message>
        <source>Hold to flatten</source>
        <translation>길게 눌러 전량 종료</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>적용</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>예(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>아니요(&amp;N)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>초기화</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Ballast %1. Report %2, time zone %3.</source>
        <translation>Ballast %1. 보고서 %2, 시간대 %3.</translation>
    </message>
    <message>
        <source>The first %1 of %2. All of them are in the CSV files, the workbook and the JSON.</source>
        <translation>%2개 중 처음 %1개입니다. 전체는 CSV 파일, 통합 문서, JSON에 있습니다.</translation>
    </message>
    <message>
        <source>Report of the year %1</source>
        <translation>%1년 연간 보고서</translation>
    </message>
    <message>
        <source>Monthly report, %1</source>
        <translation>월간 보고서, %1</translation>
    </message>
    <message>
        <source>%1, from the change of the clock %2</source>
        <translation>%1, 시각 변경 이후 %2</translation>
    </message>
    <message>
        <source>Period %1 to %2. Times in %3 (%4) where nothing else is said; the period in UTC: %5 to %6.</source>
        <translation>기간 %1~%2. 별도 표시가 없는 시각은 %3(%4) 기준입니다. UTC 기준 기간: %5~%6.</translation>
    </message>
    <message>
        <source>The period is not over: what is shown ends with the newest sample, at %1.</source>
        <translation>기간이 끝나지 않았습니다: 표시 내용은 최신 샘플(%1)까지입니다.</translation>
    </message>
    <message>
        <source>No session of Ballast ran in this period. There is no statement; what was booked is listed all the same.</source>
        <translation>이 기간에 실행된 Ballast 세션이 없습니다. 명세서는 없지만 기장된 내역은 그대로 표시합니다.</translation>
    </message>
    <message>
        <source>A session ran for %1 of the period so far. Opening: %2. Closing: %3.</source>
        <translation>지금까지 기간의 %1 동안 세션이 실행되었습니다. 기초: %2. 기말: %3.</translation>
    </message>
    <message>
        <source>Ballast was not running when the period began: the statement opens with the closing of the one before, so that nothing falls between the two.</source>
        <translation>기간이 시작될 때 Ballast가 실행 중이 아니었습니다: 둘 사이에 빠지는 것이 없도록 명세서는 이전 기간의 기말에서 시작합니다.</translation>
    </message>
    <message>
        <source>The database begins within this period: the statement opens with the first sample, not with the first of the month.</source>
        <translation>데이터베이스가 이 기간 중에 시작됩니다: 명세서는 월초가 아니라 첫 샘플에서 시작합니다.</translation>
    </message>
    <message>
        <source>Closing equity</source>
        <translation>기말 순자산</translation>
    </message>
    <message>
        <source>Result without transfers</source>
        <translation>이체 제외 결과</translation>
    </message>
    <message>
        <source>Cost of the hedge</source>
        <translation>헤지 비용</translation>
    </message>
    <message>
        <source>%1, %2 of what it protects</source>
        <translation>%1, 보호 대상 가치의 %2</translation>
    </message>
    <message>
        <source>Variance removed</source>
        <translation>제거된 분산</translation>
    </message>
    <message>
        <source>hourly changes, %1 hours</source>
        <translation>시간별 변화, %1시간</translation>
    </message>
    <message>
        <source>Deepest drawdown</source>
        <translation>최대 낙폭</translation>
    </message>
    <message>
        <source>without the hedge %1</source>
        <translation>헤지 없이는 %1</translation>
    </message>
    <message>
        <source>Nearest to liquidation</source>
        <translation>청산에 가장 근접</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>모든 계정</translation>
    </message>
    <message>
        <source>Core (protected)</source>
        <translation>핵심(보호 대상)</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>헤지</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>명세서</translation>
    </message>
    <message>
        <source>Amounts in %1</source>
        <translation>금액 단위: %1</translation>
    </message>
    <message>
        <source>Opening equity</source>
        <translation>기초 순자산</translation>
    </message>
    <message>
        <source>Realised P&amp;L</source>
        <translation>실현 손익</translation>
    </message>
    <message>
        <source>Change of unrealised P&amp;L</source>
        <translation>미실현 손익 변화</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>수수료</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>펀딩비</translation>
    </message>
    <message>
        <source>Transfers in</source>
        <translation>이체 입금</translation>
    </message>
    <message>
        <source>Transfers out</source>
        <translation>이체 출금</translation>
    </message>
    <message>
        <source>Not explained</source>
        <translation>설명되지 않음</translation>
    </message>
    <message>
        <source>The part that is not explained is what the equities moved beyond everything that was told: liquidation fees, interest, trades and transfers while Ballast was not running, or an equity sampled between two bookings.</source>
        <translation>설명되지 않는 부분은 파악된 모든 항목을 넘어 순자산이 움직인 금액입니다: 청산 수수료, 이자, Ballast가 실행되지 않은 동안의 거래와 이체, 또는 두 기장 사이에 샘플링된 순자산.</translation>
    </message>
    <message>
        <source>Where the change of unrealised P&amp;L is —, a position or its price at one of the ends is not known; it is then part of what is not explained.</source>
        <translation>미실현 손익 변화가 —인 곳은 기초나 기말의 포지션 또는 그 가격을 알 수 없는 곳이며, 이때는 설명되지 않는 부분에 포함됩니다.</translation>
    </message>
    <message>
        <source>With the hedge and without it</source>
        <translation>헤지가 있을 때와 없을 때</translation>
    </message>
    <message>
        <source>Nothing was sampled that could be compared.</source>
        <translation>비교할 수 있는 샘플이 없습니다.</translation>
    </message>
    <message>
        <source>With the hedge</source>
        <translation>헤지 있음</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>헤지 없음</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Worst hour</source>
        <translation>최악의 한 시간</translation>
    </message>
    <message>
        <source>Effectiveness: %1 of the variance of hourly changes was removed (%2 hours compared, 24 are needed).</source>
        <translation>유효성: 시간별 변화의 분산 중 %1을(를) 제거했습니다(%2시간 비교, 24시간 필요).</translation>
    </message>
    <message>
        <source>Equity, %1</source>
        <translation>순자산, %1</translation>
    </message>
    <message>
        <source>Equity of all accounts with the hedge and without it, transfers taken out.</source>
        <translation>헤지가 있을 때와 없을 때의 모든 계정 순자산, 이체 제외.</translation>
    </message>
    <message>
        <source>without the hedge</source>
        <translation>헤지 없음</translation>
    </message>
    <message>
        <source>with the hedge</source>
        <translation>헤지 있음</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>낙폭</translation>
    </message>
    <message>
        <source>Fall below the highest equity so far, with the hedge and without it.</source>
        <translation>그때까지의 최고 순자산 대비 하락, 헤지가 있을 때와 없을 때.</translation>
    </message>
    <message>
        <source>What the hedge cost</source>
        <translation>헤지에 든 비용</translation>
    </message>
    <message>
        <source>Paid, %1</source>
        <translation>지급, %1</translation>
    </message>
    <message>
        <source>Of protected value</source>
        <translation>보호 대상 가치 대비</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>세부</translation>
    </message>
    <message>
        <source>Maker fees</source>
        <translation>메이커 수수료</translation>
    </message>
    <message>
        <source>%1 fills</source>
        <translation>체결 %1건</translation>
    </message>
    <message>
        <source>Taker fees</source>
        <translation>테이커 수수료</translation>
    </message>
    <message>
        <source>%1 payments; received %2, paid %3</source>
        <translation>펀딩비 %1건, 수령 %2, 지급 %3</translation>
    </message>
    <message>
        <source>Slippage (estimate)</source>
        <translation>슬리피지(추정)</translation>
    </message>
    <message>
        <source>against the mid price at the decision; part of the realised P&amp;L</source>
        <translation>결정 시점의 중간 가격 대비, 실현 손익의 일부</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>하루 %1</translation>
    </message>
    <message>
        <source>Protected value: the mean notional of the protected positions in %1 while there was one, %2. Traded volume of the hedge: %3.</source>
        <translation>보호 대상 가치: 포지션이 있던 동안 %1 보호 대상 포지션의 평균 명목 가치, %2. 헤지의 거래량: %3.</translation>
    </message>
    <message>
        <source>%1 fees were paid in another currency: they stand in that currency&apos;s statement, not here.</source>
        <translation>수수료 %1건은 다른 통화로 지급되었습니다: 여기가 아니라 그 통화의 명세서에 있습니다.</translation>
    </message>
    <message>
        <source>Fees, funding and slippage by day, %1</source>
        <translation>일별 수수료, 펀딩비, 슬리피지, %1</translation>
    </message>
    <message>
        <source>Cost of the hedge of each day; paid above zero.</source>
        <translation>일별 헤지 비용. 지급은 0보다 위입니다.</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>비용</translation>
    </message>
    <message>
        <source>Distance to liquidation</source>
        <translation>청산까지 거리</translation>
    </message>
    <message>
        <source>nearest of the day</source>
        <translation>그날의 최근접</translation>
    </message>
    <message>
        <source>No protected position with a liquidation price was sampled.</source>
        <translation>청산가가 있는 보호 대상 포지션이 샘플링되지 않았습니다.</translation>
    </message>
    <message>
        <source>The smallest distance of the period was %1 of the price, at %2.</source>
        <translation>기간 중 최소 거리는 가격의 %1이었으며, 시각은 %2입니다.</translation>
    </message>
    <message>
        <source>Of the protected position that would be liquidated first, by Ballast&apos;s own calculation, sampled once a minute. A hedge in another account does not move this price; only margin does.</source>
        <translation>가장 먼저 청산될 보호 대상 포지션에 대해 Ballast가 직접 계산하여 1분마다 샘플링한 값입니다. 다른 계정의 헤지는 이 가격을 움직이지 않으며, 증거금만이 움직입니다.</translation>
    </message>
    <message>
        <source>Smallest distance to liquidation by day</source>
        <translation>일별 청산까지 최소 거리</translation>
    </message>
    <message>
        <source>Smallest distance of each day, as a share of the price.</source>
        <translation>일별 최소 거리, 가격 대비 비율.</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>일별 내역</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>체결</translation>
    </message>
    <message>
        <source>Slippage</source>
        <translation>슬리피지</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>순자산</translation>
    </message>
    <message>
        <source>Without the hedge</source>
        <translation>헤지 없음</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>최근접</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>관측 비율</translation>
    </message>
    <message>
        <source>Fills to slippage: hedge account, %1, paid above zero. Equity and without the hedge: changes of all accounts while a session ran, transfers taken out. Days begin at midnight in %2.</source>
        <translation>‘체결’부터 ‘슬리피지’까지: 헤지 계정, %1, 지급은 0보다 위. ‘순자산’과 ‘헤지 없음’: 세션이 실행된 동안 모든 계정의 변화, 이체 제외. 하루는 %2의 자정에 시작합니다.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>No decision was recorded.</source>
        <translation>기록된 결정이 없습니다.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Share of the time</source>
        <translation>시간 비율</translation>
    </message>
    <message>
        <source>%1 decisions were recorded.</source>
        <translation>결정 %1건이 기록되었습니다.</translation>
    </message>
    <message>
        <source>Decisions that sent an order</source>
        <translation>주문을 보낸 결정</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>Order, %1</source>
        <translation>주문, %1</translation>
    </message>
    <message>
        <source>Expected cost</source>
        <translation>예상 비용</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>order sent</source>
        <translation>주문 전송</translation>
    </message>
    <message>
        <source>Overrides and other interventions</source>
        <translation>수동 설정과 기타 개입</translation>
    </message>
    <message>
        <source>What</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>수락</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>거부: %1</translation>
    </message>
    <message>
        <source>There were none.</source>
        <translation>없습니다.</translation>
    </message>
    <message>
        <source>The window came to the front %1 times.</source>
        <translation>창이 앞으로 나온 횟수: %1회.</translation>
    </message>
    <message>
        <source>mode %1, strategy %2</source>
        <translation>모드 %1, 전략 %2</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>사건</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>심각도</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>발생 내용</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>심각</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>기장 내역</translation>
    </message>
    <message>
        <source>%1 orders were made: %2 filled, %3 cancelled, %4 expired, %5 refused, %6 without a known end.</source>
        <translation>주문 %1건: 체결 %2, 취소 %3, 만료 %4, 거부 %5, 결과 불명 %6.</translation>
    </message>
    <message>
        <source>There were no fills, no funding payments and no transfers.</source>
        <translation>체결, 펀딩비, 이체가 없었습니다.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>심볼</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>방향</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>수수료</translation>
    </message>
    <message>
        <source>As</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>buy</source>
        <translation>매수</translation>
    </message>
    <message>
        <source>sell</source>
        <translation>매도</translation>
    </message>
    <message>
        <source>maker</source>
        <translation>메이커</translation>
    </message>
    <message>
        <source>taker</source>
        <translation>테이커</translation>
    </message>
    <message>
        <source>Funding payments</source>
        <translation>펀딩비 내역</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>수령</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>이체</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>상대방</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>외부</translation>
    </message>
    <message>
        <source>† Before the period began, and after the last statement closed: counted in this one.</source>
        <translation>† 기간이 시작되기 전, 지난 명세서가 마감된 후: 이 명세서에 포함합니다.</translation>
    </message>
    <message>
        <source>* Outside of the sampled time: not in this statement; after the closing it is in the next one.</source>
        <translation>* 샘플링 시간 밖: 이 명세서에 없으며, 기말 이후의 것은 다음 명세서에 포함됩니다.</translation>
    </message>
    <message>
        <source>Method and signs</source>
        <translation>방법과 부호</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 페이지</translation>
    </message>
    <message>
        <source>January %1</source>
        <translation>%1년 1월</translation>
    </message>
    <message>
        <source>February %1</source>
        <translation>%1년 2월</translation>
    </message>
    <message>
        <source>March %1</source>
        <translation>%1년 3월</translation>
    </message>
    <message>
        <source>April %1</source>
        <translation>%1년 4월</translation>
    </message>
    <message>
        <source>May %1</source>
        <translation>%1년 5월</translation>
    </message>
    <message>
        <source>June %1</source>
        <translation>%1년 6월</translation>
    </message>
    <message>
        <source>July %1</source>
        <translation>%1년 7월</translation>
    </message>
    <message>
        <source>August %1</source>
        <translation>%1년 8월</translation>
    </message>
    <message>
        <source>September %1</source>
        <translation>%1년 9월</translation>
    </message>
    <message>
        <source>October %1</source>
        <translation>%1년 10월</translation>
    </message>
    <message>
        <source>November %1</source>
        <translation>%1년 11월</translation>
    </message>
    <message>
        <source>December %1</source>
        <translation>%1년 12월</translation>
    </message>
    <message>
        <source>not armed</source>
        <translation>비활성</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>일시정지</translation>
    </message>
    <message>
        <source>only watching</source>
        <translation>관찰만</translation>
    </message>
    <message>
        <source>no protected position</source>
        <translation>보호 대상 포지션 없음</translation>
    </message>
    <message>
        <source>market data too old</source>
        <translation>시장 데이터가 오래됨</translation>
    </message>
    <message>
        <source>account data too old</source>
        <translation>계정 데이터가 오래됨</translation>
    </message>
    <message>
        <source>no volatility yet</source>
        <translation>변동성 미확정</translation>
    </message>
    <message>
        <source>order book not usable</source>
        <translation>호가창 사용 불가</translation>
    </message>
    <message>
        <source>an order was on its way</source>
        <translation>주문 전송 중</translation>
    </message>
    <message>
        <source>position not confirmed</source>
        <translation>포지션 미확인</translation>
    </message>
    <message>
        <source>an order&apos;s fate was unknown</source>
        <translation>주문 결과 불명</translation>
    </message>
    <message>
        <source>inside the band</source>
        <translation>밴드 안</translation>
    </message>
    <message>
        <source>cooling down</source>
        <translation>쿨다운 중</translation>
    </message>
    <message>
        <source>below the smallest trade</source>
        <translation>최소 거래액 미만</translation>
    </message>
    <message>
        <source>cost budget used up</source>
        <translation>비용 예산 소진</translation>
    </message>
    <message>
        <source>no free margin</source>
        <translation>여유 증거금 없음</translation>
    </message>
    <message>
        <source>a hard limit</source>
        <translation>절대 한도</translation>
    </message>
    <message>
        <source>somebody else traded</source>
        <translation>다른 누군가의 거래</translation>
    </message>
    <message>
        <source>clock off</source>
        <translation>시계 오류</translation>
    </message>
    <message>
        <source>not reconciled yet</source>
        <translation>아직 대조되지 않음</translation>
    </message>
    <message>
        <source>Closing = opening + realised P&amp;L + change of unrealised P&amp;L - fees + funding + transfers + what is not explained. Fees paid stand with a minus in the statement, funding received with a plus.</source>
        <translation>기말 = 기초 + 실현 손익 + 미실현 손익 변화 - 수수료 + 펀딩비 + 이체 + 설명되지 않는 부분. 명세서에서 지급한 수수료는 마이너스로, 수령한 펀딩비는 플러스로 표시합니다.</translation>
    </message>
    <message>
        <source>Fills, fees, funding and transfers are the exchange&apos;s own bookings, kept as exact decimals and added in the currency in which they were booked; nothing is converted. Fees in another currency have a statement of their own.</source>
        <translation>체결, 수수료, 펀딩비, 이체는 거래소 자체의 기장으로, 정확한 소수로 보관하고 기장된 통화로 합산하며 환산하지 않습니다. 다른 통화의 수수료에는 별도의 명세서가 있습니다.</translation>
    </message>
    <message>
        <source>Equities are sampled once a minute: wallet plus unrealised P&amp;L at the mark price. They are known for all protected accounts together and for the hedge account; a protected account that is one of several shows its bookings only.</source>
        <translation>순자산은 1분마다 샘플링합니다: 지갑 잔고에 마크 가격 기준 미실현 손익을 더한 값입니다. 모든 보호 대상 계정의 합계와 헤지 계정에 대해 알 수 있으며, 여러 개 중 하나인 보호 대상 계정은 기장 내역만 표시합니다.</translation>
    </message>
    <message>
        <source>The change of unrealised P&amp;L is what the trades and the marks at both ends made of the positions, less what of that was realised. It needs no entry price.</source>
        <translation>미실현 손익 변화는 거래와 기초·기말의 마크 가격이 포지션에 낳은 손익에서 그중 실현된 부분을 뺀 값입니다. 진입가는 필요하지 않습니다.</translation>
    </message>
    <message>
        <source>Without the hedge: the protected accounts as they were, plus what the hedge account held when its session began, untouched. It begins anew with each session; a time in which no session ran is in neither figure.</source>
        <translation>헤지 없음: 보호 대상 계정의 실제 값에, 세션이 시작될 때 헤지 계정이 보유하던 것을 그대로 더한 값입니다. 세션마다 새로 시작하며, 세션이 실행되지 않은 시간은 어느 쪽 수치에도 포함되지 않습니다.</translation>
    </message>
    <message>
        <source>Effectiveness is one minus the ratio of the variances of hourly changes, with and without the hedge. Drawdown is the fall below the highest equity so far, as a fraction.</source>
        <translation>유효성은 1에서 헤지가 있을 때와 없을 때의 시간별 변화 분산의 비를 뺀 값입니다. 낙폭은 그때까지의 최고 순자산 대비 하락을 비율로 나타낸 것입니다.</translation>
    </message>
    <message>
        <source>Costs of the hedge: fees and funding as booked in the hedge account, paid above zero; slippage is an estimate against the mid price at the decision, and is part of the realised P&amp;L already.</source>
        <translation>헤지 비용: 수수료와 펀딩비는 헤지 계정에 기장된 대로이며 지급은 0보다 위입니다. 슬리피지는 결정 시점의 중간 가격 대비 추정치이며 이미 실현 손익에 포함되어 있습니다.</translation>
    </message>
    <message>
        <source>A hedge in another account offsets losses of equity. It does not move the liquidation price of the protected position.</source>
        <translation>다른 계정의 헤지는 순자산의 손실을 상쇄합니다. 보호 대상 포지션의 청산가를 움직이지는 않습니다.</translation>
    </message>
    <message>
        <source>This report is no tax advice. The tax files hold realised P&amp;L, fees and funding apart, so that nothing is counted twice.</source>
        <translation>이 보고서는 세무 자문이 아닙니다. 세무용 파일은 이중 계산을 막기 위해 실현 손익, 수수료, 펀딩비를 따로 담습니다.</translation>
    </message>
    <message>
        <source>A session ran for %1 of the period. Opening: %2. Closing: %3.</source>
        <translation>이 기간 중 %1 동안 세션이 실행되었습니다. 기초: %2. 기말: %3.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Ballast can&apos;t start</source>
        <translation>Ballast를 시작할 수 없습니다</translation>
    </message>
</context>
<context>
    <name>ballast::app::SessionDesk</name>
    <message>
        <source>Simulated exchange</source>
        <translation>시뮬레이션 거래소</translation>
    </message>
    <message>
        <source>Binance testnet</source>
        <translation>바이낸스 테스트넷</translation>
    </message>
    <message>
        <source>Binance</source>
        <translation>바이낸스</translation>
    </message>
</context>
<context>
    <name>ballast::ui</name>
    <message>
        <source>About Ballast</source>
        <translation>Ballast 정보</translation>
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
        <translation>커밋 %1</translation>
    </message>
    <message>
        <source>Keeps a measured hedge beside leveraged Ethereum positions.
Free software under the GNU General Public License, version 3 or later. No warranty.</source>
        <translation>레버리지 이더리움 포지션 옆에 계산된 헤지를 유지합니다.
GNU 일반 공중 사용 허가서 버전 3 이상에 따른 자유 소프트웨어입니다. 어떠한 보증도 없습니다.</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Qt 정보</translation>
    </message>
    <message>
        <source>▲ Buy</source>
        <translation>▲ 매수</translation>
    </message>
    <message>
        <source>▼ Sell</source>
        <translation>▼ 매도</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>시장</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>지정가</translation>
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
        <translation> 포스트 온리</translation>
    </message>
    <message>
        <source>, reduce</source>
        <translation>, 감소 전용</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>계획됨</translation>
    </message>
    <message>
        <source>Journalled</source>
        <translation>기록됨</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>전송됨</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>미체결</translation>
    </message>
    <message>
        <source>Partly filled</source>
        <translation>부분 체결</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>체결</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>만료됨</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>정보</translation>
    </message>
    <message>
        <source>▲ Warning</source>
        <translation>▲ 경고</translation>
    </message>
    <message>
        <source>■ Critical</source>
        <translation>■ 심각</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>방향</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>유형</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>평균가</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>클라이언트 ID</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>Notional</source>
        <translation>명목 가치</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>수수료</translation>
    </message>
    <message>
        <source>Paid is +, a rebate is −</source>
        <translation>지급은 +, 리베이트는 −</translation>
    </message>
    <message>
        <source>Realised P&amp;L</source>
        <translation>실현 손익</translation>
    </message>
    <message>
        <source>Without fees</source>
        <translation>수수료 제외</translation>
    </message>
    <message>
        <source>Liquidity</source>
        <translation>유동성</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>메이커</translation>
    </message>
    <message>
        <source>Taker</source>
        <translation>테이커</translation>
    </message>
    <message>
        <source>Trade id</source>
        <translation>거래 ID</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>심각도</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>발생 내용</translation>
    </message>
    <message>
        <source>No hedge order yet.</source>
        <translation>아직 헤지 주문이 없습니다.</translation>
    </message>
    <message>
        <source>No fill yet.</source>
        <translation>아직 체결이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing to report.</source>
        <translation>보고할 내용이 없습니다.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>이후</translation>
    </message>
    <message>
        <source>When it was told first</source>
        <translation>처음 보고된 시각</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>횟수</translation>
    </message>
    <message>
        <source>How often it happened</source>
        <translation>발생한 횟수</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>알린 곳</translation>
    </message>
    <message>
        <source>✓ delivered, ✕ not delivered, … on its way</source>
        <translation>✓ 전달됨, ✕ 전달 안 됨, … 전송 중</translation>
    </message>
    <message>
        <source>Mark price</source>
        <translation>마크 가격</translation>
    </message>
    <message>
        <source>Protected delta</source>
        <translation>보호 대상 델타</translation>
    </message>
    <message>
        <source>Hedge delta</source>
        <translation>헤지 델타</translation>
    </message>
    <message>
        <source>Effective leverage</source>
        <translation>실효 레버리지</translation>
    </message>
    <message>
        <source>Volatility, a year</source>
        <translation>변동성(연율)</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>시장 국면</translation>
    </message>
    <message>
        <source>Liquidation distance</source>
        <translation>청산까지 거리</translation>
    </message>
    <message>
        <source>in expected moves</source>
        <translation>예상 변동 기준</translation>
    </message>
    <message>
        <source>Funding rate</source>
        <translation>펀딩비율</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>스프레드</translation>
    </message>
    <message>
        <source>Trend efficiency</source>
        <translation>추세 효율</translation>
    </message>
    <message>
        <source>Market data age</source>
        <translation>시장 데이터 경과</translation>
    </message>
    <message>
        <source>Account data age</source>
        <translation>계정 데이터 경과</translation>
    </message>
    <message>
        <source>Ratio before</source>
        <translation>이전 비율</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>밴드</translation>
    </message>
    <message>
        <source>Expected cost</source>
        <translation>예상 비용</translation>
    </message>
    <message>
        <source>Risk removed, a day</source>
        <translation>제거된 위험(일)</translation>
    </message>
    <message>
        <source>Minimum ratio</source>
        <translation>최소 비율</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>레버리지</translation>
    </message>
    <message>
        <source>Market regime</source>
        <translation>시장 국면</translation>
    </message>
    <message>
        <source>Static ratio</source>
        <translation>고정 비율</translation>
    </message>
    <message>
        <source>Volatility above target</source>
        <translation>목표를 웃도는 변동성</translation>
    </message>
    <message>
        <source>Variance taken away</source>
        <translation>제거된 분산</translation>
    </message>
    <message>
        <source>Keeping liquidation unlikely</source>
        <translation>청산 확률 억제</translation>
    </message>
    <message>
        <source>Keeping the loss budget</source>
        <translation>손실 예산 유지</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>펀딩비</translation>
    </message>
    <message>
        <source>Near liquidation</source>
        <translation>청산 임박</translation>
    </message>
    <message>
        <source>Manual override</source>
        <translation>수동 설정</translation>
    </message>
    <message>
        <source>Guardrails</source>
        <translation>가드레일</translation>
    </message>
    <message>
        <source>Maximum ratio</source>
        <translation>최대 비율</translation>
    </message>
    <message>
        <source>No-trade band</source>
        <translation>무거래 밴드</translation>
    </message>
    <message>
        <source>Cool-down</source>
        <translation>쿨다운</translation>
    </message>
    <message>
        <source>Smallest trade</source>
        <translation>최소 거래액</translation>
    </message>
    <message>
        <source>Daily cost budget</source>
        <translation>일일 비용 예산</translation>
    </message>
    <message>
        <source>Largest order</source>
        <translation>최대 주문</translation>
    </message>
    <message>
        <source>Largest position</source>
        <translation>최대 포지션</translation>
    </message>
    <message>
        <source>Orders a minute</source>
        <translation>분당 주문 수</translation>
    </message>
    <message>
        <source>Never through flat</source>
        <translation>직접 반대 전환 금지</translation>
    </message>
    <message>
        <source>Largest loss</source>
        <translation>최대 손실</translation>
    </message>
    <message>
        <source>Cap when sideways</source>
        <translation>횡보 시 상한</translation>
    </message>
    <message>
        <source>Safety of the hedge account</source>
        <translation>헤지 계정의 안전</translation>
    </message>
    <message>
        <source>Too small to pay</source>
        <translation>너무 작아 비경제적</translation>
    </message>
    <message>
        <source>Monthly cost budget</source>
        <translation>월간 비용 예산</translation>
    </message>
    <message>
        <source>Free margin of the hedge account</source>
        <translation>헤지 계정의 여유 증거금</translation>
    </message>
    <message>
        <source>○ Held</source>
        <translation>○ 유지</translation>
    </message>
    <message>
        <source>▲ Increased</source>
        <translation>▲ 확대</translation>
    </message>
    <message>
        <source>▼ Reduced</source>
        <translation>▼ 축소</translation>
    </message>
    <message>
        <source>■ Closed</source>
        <translation>■ 종료</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>평온</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Turbulent</source>
        <translation>격동</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>정상</translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation>확인 필요</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>being asked</source>
        <translation>조회 중</translation>
    </message>
    <message>
        <source>Net exposure</source>
        <translation>순노출</translation>
    </message>
    <message>
        <source>Delta of the protected positions plus delta of the hedge.</source>
        <translation>보호 대상 포지션의 델타와 헤지 델타의 합입니다.</translation>
    </message>
    <message>
        <source>Coins of the base currency; long +, short −.</source>
        <translation>기초 통화의 코인 수. 롱은 +, 숏은 −.</translation>
    </message>
    <message>
        <source>Positions as the exchange reports them.</source>
        <translation>거래소가 보고하는 포지션.</translation>
    </message>
    <message>
        <source>Hedge ratio</source>
        <translation>헤지 비율</translation>
    </message>
    <message>
        <source>Minus the hedge&apos;s delta over the protected delta.</source>
        <translation>헤지 델타의 부호를 바꾸어 보호 대상 델타로 나눈 값입니다.</translation>
    </message>
    <message>
        <source>%; 0 % is no hedge, 100 % is flat.</source>
        <translation>%. 0 %는 헤지 없음, 100 %는 중립.</translation>
    </message>
    <message>
        <source>Positions of both accounts, at the mark price.</source>
        <translation>두 계정의 포지션, 마크 가격 기준.</translation>
    </message>
    <message>
        <source>Target ratio</source>
        <translation>목표 비율</translation>
    </message>
    <message>
        <source>What the strategy asks for, after the guardrails, or what you set by hand.</source>
        <translation>가드레일을 거친 뒤 전략이 요구하는 값, 또는 사용자가 수동으로 설정한 값입니다.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>The decision in force; its reasons are in the panel Decisions.</source>
        <translation>적용 중인 결정. 이유는 ‘결정’ 패널에 있습니다.</translation>
    </message>
    <message>
        <source>Around the target; inside it nothing is traded.</source>
        <translation>목표 주변의 범위입니다. 그 안에서는 아무것도 거래하지 않습니다.</translation>
    </message>
    <message>
        <source>%, from lower to upper edge.</source>
        <translation>%, 하단에서 상단까지.</translation>
    </message>
    <message>
        <source>Parameter “No-trade band”, or the strategy&apos;s own.</source>
        <translation>매개변수 ‘무거래 밴드’, 또는 전략 자체의 밴드.</translation>
    </message>
    <message>
        <source>The floor under every target: it rises with leverage.</source>
        <translation>모든 목표의 하한입니다. 레버리지와 함께 높아집니다.</translation>
    </message>
    <message>
        <source>Parameters “Minimum ratio”, “Ratio per turn of leverage” and “Reference leverage”.</source>
        <translation>매개변수 ‘최소 비율’, ‘레버리지 1배당 비율’, ‘기준 레버리지’.</translation>
    </message>
    <message>
        <source>Liquidation price</source>
        <translation>청산가</translation>
    </message>
    <message>
        <source>Mark price at which equity equals maintenance margin, by the exchange&apos;s own tiers. A hedge in another account does not move it.</source>
        <translation>순자산이 유지 증거금과 같아지는 마크 가격으로, 거래소 자체의 증거금 구간을 따릅니다. 다른 계정의 헤지는 이 가격을 움직이지 않습니다.</translation>
    </message>
    <message>
        <source>Quote currency.</source>
        <translation>호가 통화.</translation>
    </message>
    <message>
        <source>Worked out here, and compared with what the exchange reports.</source>
        <translation>여기서 계산하고 거래소가 보고하는 값과 비교합니다.</translation>
    </message>
    <message>
        <source>From the mark price to the liquidation price of the position that dies first; also in σ, moves expected in one day.</source>
        <translation>마크 가격에서 가장 먼저 청산되는 포지션의 청산가까지의 거리입니다. σ(하루 예상 변동)로도 표시합니다.</translation>
    </message>
    <message>
        <source>% of the mark price; − below it.</source>
        <translation>마크 가격 대비 %. 아래쪽은 −.</translation>
    </message>
    <message>
        <source>Liquidation price, mark price and forecast volatility.</source>
        <translation>청산가, 마크 가격, 예측 변동성.</translation>
    </message>
    <message>
        <source>Touch probability</source>
        <translation>도달 확률</translation>
    </message>
    <message>
        <source>Probability that the price touches the liquidation price within 1 h, 24 h or 7 d.</source>
        <translation>가격이 1시간, 24시간 또는 7일 안에 청산가에 닿을 확률입니다.</translation>
    </message>
    <message>
        <source>%; the formula understates the fat tails of crypto.</source>
        <translation>%. 이 식은 암호화폐의 두꺼운 꼬리를 과소평가합니다.</translation>
    </message>
    <message>
        <source>Closed form for a random walk at the forecast volatility.</source>
        <translation>예측 변동성을 따르는 랜덤 워크의 닫힌 해.</translation>
    </message>
    <message>
        <source>Fee bleed</source>
        <translation>비용 유출</translation>
    </message>
    <message>
        <source>What the hedge costs: fees, funding and slippage.</source>
        <translation>헤지에 드는 비용: 수수료, 펀딩비, 슬리피지입니다.</translation>
    </message>
    <message>
        <source>Quote currency; paid is +.</source>
        <translation>호가 통화. 지급은 +.</translation>
    </message>
    <message>
        <source>Fees and funding booked by the exchange; slippage against the mid price at the decision.</source>
        <translation>거래소가 기장한 수수료와 펀딩비. 슬리피지는 결정 시점의 중간 가격 대비.</translation>
    </message>
    <message>
        <source>Projected cost</source>
        <translation>예상 월 비용</translation>
    </message>
    <message>
        <source>The month&apos;s cost at the pace so far; also as a share of the protected notional.</source>
        <translation>지금까지의 속도로 본 이달의 비용입니다. 보호 대상 명목 가치 대비 비율로도 표시합니다.</translation>
    </message>
    <message>
        <source>Quote currency a month, and %.</source>
        <translation>월간 호가 통화, 그리고 %.</translation>
    </message>
    <message>
        <source>Cost of the month to date.</source>
        <translation>이달 현재까지의 비용.</translation>
    </message>
    <message>
        <source>Protected notional over protected equity, whatever the exchange&apos;s slider says.</source>
        <translation>보호 대상 명목 가치를 보호 대상 순자산으로 나눈 값입니다. 거래소 슬라이더의 표시와는 무관합니다.</translation>
    </message>
    <message>
        <source>Times.</source>
        <translation>배.</translation>
    </message>
    <message>
        <source>Positions and balances of the protected accounts.</source>
        <translation>보호 대상 계정의 포지션과 잔고.</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>순자산</translation>
    </message>
    <message>
        <source>Wallet balance plus unrealised P&amp;L.</source>
        <translation>지갑 잔고와 미실현 손익의 합입니다.</translation>
    </message>
    <message>
        <source>Settlement currency.</source>
        <translation>정산 통화.</translation>
    </message>
    <message>
        <source>Balances of the exchange, marked here.</source>
        <translation>거래소의 잔고(여기서 마크 가격으로 평가).</translation>
    </message>
    <message>
        <source>Unrealised P&amp;L</source>
        <translation>미실현 손익</translation>
    </message>
    <message>
        <source>Against the mark price, without fees and funding.</source>
        <translation>마크 가격 기준이며, 수수료와 펀딩비는 제외합니다.</translation>
    </message>
    <message>
        <source>Settlement currency; gain +.</source>
        <translation>정산 통화. 이익은 +.</translation>
    </message>
    <message>
        <source>Entry price of the exchange and the mark price.</source>
        <translation>거래소의 진입가와 마크 가격.</translation>
    </message>
    <message>
        <source>The exchange&apos;s fair price: it decides P&amp;L and liquidation. The index is the spot price behind it.</source>
        <translation>거래소의 공정 가격(시장평균가)으로, 손익과 청산을 결정합니다. 지수는 그 바탕이 되는 현물 가격입니다.</translation>
    </message>
    <message>
        <source>The exchange&apos;s stream; its age is in the header.</source>
        <translation>거래소의 스트림. 경과 시간은 헤더에 있습니다.</translation>
    </message>
    <message>
        <source>What longs pay to shorts once an interval, of the notional. In costs the sign turns: paid is +.</source>
        <translation>매 주기마다 롱이 숏에게 지급하는, 명목 가치 대비 금액입니다. 비용에서는 부호가 반대이며 지급이 +입니다.</translation>
    </message>
    <message>
        <source>% an interval; received +, paid −.</source>
        <translation>주기당 %. 수령은 +, 지급은 −.</translation>
    </message>
    <message>
        <source>The exchange&apos;s rate now, and what was booked.</source>
        <translation>거래소의 현재 요율과 기장된 금액.</translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation>변동성</translation>
    </message>
    <message>
        <source>Of the next day, by the model that has forecast best out of sample; else an estimate of the present.</source>
        <translation>다음 날의 변동성으로, 표본 외 예측이 가장 좋았던 모델을 따릅니다. 없으면 현재의 추정치입니다.</translation>
    </message>
    <message>
        <source>% a year.</source>
        <translation>연율 %.</translation>
    </message>
    <message>
        <source>Candles of the exchange; the panel Models compares the forecasts.</source>
        <translation>거래소의 캔들. ‘모델’ 패널에서 예측을 비교합니다.</translation>
    </message>
    <message>
        <source>Calm, normal or turbulent, by the volatility or by a hidden Markov model where that has proved better.</source>
        <translation>평온, 보통, 격동 중 하나입니다. 변동성으로, 또는 은닉 마르코프 모델이 더 낫다고 입증된 경우 그 모델로 판정합니다.</translation>
    </message>
    <message>
        <source>A name and its probability.</source>
        <translation>이름과 그 확률.</translation>
    </message>
    <message>
        <source>Volatility and the thresholds under Parameters.</source>
        <translation>변동성과 ‘매개변수’의 임계값.</translation>
    </message>
    <message>
        <source>Best ask less best bid, over the mid price.</source>
        <translation>최우선 매도호가에서 최우선 매수호가를 빼고 중간 가격으로 나눈 값입니다.</translation>
    </message>
    <message>
        <source>Basis points.</source>
        <translation>베이시스 포인트.</translation>
    </message>
    <message>
        <source>The order book.</source>
        <translation>호가창.</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>호가 깊이</translation>
    </message>
    <message>
        <source>What the book offers within 0.1 % of the mid price.</source>
        <translation>중간 가격의 0.1 % 이내에 있는 호가 물량입니다.</translation>
    </message>
    <message>
        <source>Coins of the base currency.</source>
        <translation>기초 통화의 코인 수.</translation>
    </message>
    <message>
        <source>Imbalance</source>
        <translation>불균형</translation>
    </message>
    <message>
        <source>Bid less ask depth, over their sum.</source>
        <translation>매수 깊이에서 매도 깊이를 빼고 그 합으로 나눈 값입니다.</translation>
    </message>
    <message>
        <source>−1 to +1; + is more bids.</source>
        <translation>−1에서 +1. +는 매수가 더 많음.</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>베이시스</translation>
    </message>
    <message>
        <source>Perpetual less index price, over the index.</source>
        <translation>무기한 가격에서 지수 가격을 빼고 지수 가격으로 나눈 값입니다.</translation>
    </message>
    <message>
        <source>Mark and index price of the exchange.</source>
        <translation>거래소의 마크 가격과 지수 가격.</translation>
    </message>
    <message>
        <source>Correlation and beta</source>
        <translation>상관관계와 베타</translation>
    </message>
    <message>
        <source>How Ether and Bitcoin move together; a break can raise the hedge.</source>
        <translation>이더와 비트코인이 함께 움직이는 정도입니다. 관계가 깨지면 헤지가 높아질 수 있습니다.</translation>
    </message>
    <message>
        <source>−1 to +1; beta without a unit.</source>
        <translation>−1에서 +1. 베타는 단위 없음.</translation>
    </message>
    <message>
        <source>Hourly closes of both.</source>
        <translation>두 자산의 시간별 종가.</translation>
    </message>
    <message>
        <source>Margin bridge</source>
        <translation>증거금 브리지</translation>
    </message>
    <message>
        <source>Margin that has to reach the protected account in time to keep it alive: the hedge&apos;s gain is in the other account.</source>
        <translation>보호 대상 계정이 청산되지 않도록 제때 도착해야 하는 증거금입니다. 헤지의 이익은 다른 계정에 있습니다.</translation>
    </message>
    <message>
        <source>Both accounts and the ladder of prices.</source>
        <translation>두 계정과 가격 사다리.</translation>
    </message>
    <message>
        <source>Event to order</source>
        <translation>이벤트에서 주문까지</translation>
    </message>
    <message>
        <source>From the arrival of the market event that caused it to the order&apos;s write to the socket.</source>
        <translation>원인이 된 시장 이벤트가 도착한 때부터 주문이 소켓에 기록될 때까지의 시간입니다.</translation>
    </message>
    <message>
        <source>Microseconds, median and 99th percentile.</source>
        <translation>마이크로초, 중앙값과 99번째 백분위.</translation>
    </message>
    <message>
        <source>Measured here.</source>
        <translation>여기서 측정.</translation>
    </message>
    <message>
        <source>Age of a feed</source>
        <translation>피드의 경과 시간</translation>
    </message>
    <message>
        <source>Since its last message. A feed that is silent too long counts as stale, and trading is suspended.</source>
        <translation>마지막 메시지 이후의 시간입니다. 너무 오래 침묵한 피드는 미갱신으로 간주되며 거래가 중단됩니다.</translation>
    </message>
    <message>
        <source>Seconds.</source>
        <translation>초.</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>단위: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>출처: %1</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>데이터 없음</translation>
    </message>
    <message>
        <source>Stale %1</source>
        <translation>미갱신 %1</translation>
    </message>
    <message>
        <source>Waiting for account data</source>
        <translation>계정 데이터 대기 중</translation>
    </message>
    <message>
        <source>No protected position</source>
        <translation>보호 대상 포지션 없음</translation>
    </message>
    <message>
        <source>Protected and hedge position together, in %1; long is +, short is −.</source>
        <translation>보호 대상과 헤지 포지션의 합(%1)입니다. 롱은 +, 숏은 −.</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>중립</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>롱</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>숏</translation>
    </message>
    <message>
        <source>Protected %1 · hedge %2</source>
        <translation>보호 대상 %1 · 헤지 %2</translation>
    </message>
    <message>
        <source>Minus the hedge over the protected position. 0 % is no hedge, 100 % is flat. Nothing is traded inside the band.</source>
        <translation>헤지의 부호를 바꾸어 보호 대상 포지션으로 나눈 값입니다. 0 %는 헤지 없음, 100 %는 중립입니다. 밴드 안에서는 아무것도 거래하지 않습니다.</translation>
    </message>
    <message>
        <source>Minimum %1</source>
        <translation>최소 %1</translation>
    </message>
    <message>
        <source>Target %1 · band %2–%3</source>
        <translation>목표 %1 · 밴드 %2–%3</translation>
    </message>
    <message>
        <source> · by hand until %1</source>
        <translation> · 수동, %1까지</translation>
    </message>
    <message>
        <source> · by hand, no expiry</source>
        <translation> · 수동, 만료 없음</translation>
    </message>
    <message>
        <source> · parameters by hand</source>
        <translation> · 수동 매개변수</translation>
    </message>
    <message>
        <source>▼ Below band</source>
        <translation>▼ 밴드 아래</translation>
    </message>
    <message>
        <source>▲ Above band</source>
        <translation>▲ 밴드 위</translation>
    </message>
    <message>
        <source>In band</source>
        <translation>밴드 안</translation>
    </message>
    <message>
        <source>How far the mark price is from liquidating the protected position, in %, in moves expected in one day (σ), and the probability of touching it: %1 in 1 h, %2 in 24 h, %3 in 7 d. The hedge in its own account does not move this price.</source>
        <translation>마크 가격이 보호 대상 포지션의 청산까지 얼마나 떨어져 있는지를 %, 하루 예상 변동(σ), 도달 확률로 나타냅니다: 1시간 내 %1, 24시간 내 %2, 7일 내 %3. 별도 계정의 헤지는 이 가격을 움직이지 않습니다.</translation>
    </message>
    <message>
        <source>No price liquidates the position</source>
        <translation>이 포지션이 청산되는 가격이 없음</translation>
    </message>
    <message>
        <source>%1 · %2 within 24 h</source>
        <translation>%1 · 24시간 내 %2</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>가격 %1</translation>
    </message>
    <message>
        <source>at %1 · venue says %2</source>
        <translation>가격 %1 · 거래소 %2</translation>
    </message>
    <message>
        <source>Fee bleed today</source>
        <translation>오늘의 비용 유출</translation>
    </message>
    <message>
        <source>What the hedge cost today: fees %1, funding %2, slippage %3. This month: fees %4, funding %5, slippage %6. Paid is +.</source>
        <translation>오늘의 헤지 비용: 수수료 %1, 펀딩비 %2, 슬리피지 %3. 이달: 수수료 %4, 펀딩비 %5, 슬리피지 %6. 지급은 +입니다.</translation>
    </message>
    <message>
        <source>%1 of budget</source>
        <translation>예산의 %1</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>이달 %1</translation>
    </message>
    <message>
        <source>Month %1 · %2 of protected</source>
        <translation>이달 %1 · 보호 대상의 %2</translation>
    </message>
    <message>
        <source>Projected %1</source>
        <translation>예상 %1</translation>
    </message>
    <message>
        <source>Projected %1 · %2</source>
        <translation>예상 %1 · %2</translation>
    </message>
    <message>
        <source>Position, delta</source>
        <translation>포지션, 델타</translation>
    </message>
    <message>
        <source>Long is +, short is −, in coins of the base currency.</source>
        <translation>롱은 +, 숏은 −. 기초 통화의 코인 수입니다.</translation>
    </message>
    <message>
        <source>Minus the hedge&apos;s delta over the protected delta. 0 % is no hedge, 100 % is flat.</source>
        <translation>헤지 델타의 부호를 바꾸어 보호 대상 델타로 나눈 값입니다. 0 %는 헤지 없음, 100 %는 중립입니다.</translation>
    </message>
    <message>
        <source>Received is +, paid is −. In costs the sign turns: paid is +.</source>
        <translation>수령은 +, 지급은 −입니다. 비용에서는 부호가 반대이며 지급이 +입니다.</translation>
    </message>
    <message>
        <source>Fees, slippage</source>
        <translation>수수료, 슬리피지</translation>
    </message>
    <message>
        <source>Paid is +, a rebate is −. Slippage is estimated against the mid price.</source>
        <translation>지급은 +, 리베이트는 −입니다. 슬리피지는 중간 가격 대비로 추정합니다.</translation>
    </message>
    <message>
        <source>Against the mark price; without fees and funding.</source>
        <translation>마크 가격 기준이며, 수수료와 펀딩비는 제외합니다.</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>청산</translation>
    </message>
    <message>
        <source>Distance in % of the mark price, in σ (moves expected in one day), and as the probability of touching the price within 24 hours. A hedge in another account does not move it; only margin does.</source>
        <translation>거리는 마크 가격 대비 %, σ(하루 예상 변동), 24시간 내에 그 가격에 닿을 확률로 표시합니다. 다른 계정의 헤지는 이 가격을 움직이지 않으며, 증거금만이 움직입니다.</translation>
    </message>
    <message>
        <source>— means not known. It is never shown as 0.</source>
        <translation>—는 알 수 없음을 뜻합니다. 절대 0으로 표시하지 않습니다.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>색상</translation>
    </message>
    <message>
        <source>Gain and loss have colours of their own, apart from long and short; a sign or an arrow says the same.</source>
        <translation>이익과 손실에는 롱과 숏과는 다른 고유한 색이 있으며, 부호나 화살표도 같은 뜻을 나타냅니다.</translation>
    </message>
    <message>
        <source>Dashed frame</source>
        <translation>점선 테두리</translation>
    </message>
    <message>
        <source>A preview: it has not happened.</source>
        <translation>미리보기입니다. 실제로 일어나지 않았습니다.</translation>
    </message>
    <message>
        <source>Size of the last order</source>
        <translation>마지막 주문의 크기</translation>
    </message>
    <message>
        <source>Hedge position</source>
        <translation>헤지 포지션</translation>
    </message>
    <message>
        <source>Hedge to protected</source>
        <translation>헤지 대 보호 대상</translation>
    </message>
    <message>
        <source>Orders, last minute</source>
        <translation>최근 1분 주문 수</translation>
    </message>
    <message>
        <source>Orders today</source>
        <translation>오늘의 주문 수</translation>
    </message>
    <message>
        <source>Cancels, last minute</source>
        <translation>최근 1분 취소 수</translation>
    </message>
    <message>
        <source>Notional today</source>
        <translation>오늘의 명목 가치</translation>
    </message>
    <message>
        <source>Cost today</source>
        <translation>오늘의 비용</translation>
    </message>
    <message>
        <source>Its price beyond the mark</source>
        <translation>그 가격의 마크 대비 이탈</translation>
    </message>
    <message>
        <source>Age of market data</source>
        <translation>시장 데이터 경과 시간</translation>
    </message>
    <message>
        <source>Clock off by</source>
        <translation>시계 오차</translation>
    </message>
    <message>
        <source>nothing is carried over in this mode</source>
        <translation>이 모드에서는 아무것도 이어받지 않음</translation>
    </message>
    <message>
        <source>reading the accounts</source>
        <translation>계정을 읽는 중</translation>
    </message>
    <message>
        <source>all of it explained</source>
        <translation>모두 설명됨</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>사용자 확인 대기</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>확인됨</translation>
    </message>
    <message>
        <source>Hard limits</source>
        <translation>절대 한도</translation>
    </message>
    <message>
        <source>days are UTC</source>
        <translation>날짜는 UTC</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>현재값</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>허용값</translation>
    </message>
    <message>
        <source>Checked last, before an order leaves: no strategy and no override can pass them. They are changed under Parameters, and each change is recorded.</source>
        <translation>주문이 나가기 직전에 마지막으로 확인하며, 어떤 전략도 수동 설정도 넘을 수 없습니다. ‘매개변수’에서 변경하며, 모든 변경은 기록됩니다.</translation>
    </message>
    <message>
        <source>Since the last session</source>
        <translation>지난 세션 이후</translation>
    </message>
    <message>
        <source>Ballast does not arm before you have looked at these, and said so.</source>
        <translation>이 항목들을 보고 확인하기 전에는 Ballast가 자동 헤지를 활성화하지 않습니다.</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>미갱신</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>마크</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>지수</translation>
    </message>
    <message>
        <source>Bid / ask</source>
        <translation>매수 / 매도 호가</translation>
    </message>
    <message>
        <source>Order book</source>
        <translation>호가창</translation>
    </message>
    <message>
        <source>within 0.1 %</source>
        <translation>0.1 % 이내</translation>
    </message>
    <message>
        <source>Next hedge</source>
        <translation>다음 헤지</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>할 일 없음</translation>
    </message>
    <message>
        <source>To the target</source>
        <translation>목표까지</translation>
    </message>
    <message>
        <source>Cost about</source>
        <translation>비용(대략)</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1, %2 지속</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>연율</translation>
    </message>
    <message>
        <source>Forecast, 24 h</source>
        <translation>예측, 24시간</translation>
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
        <translation>내재</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>백분위</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>상관관계</translation>
    </message>
    <message>
        <source>signal active</source>
        <translation>신호 있음</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>신호 없음</translation>
    </message>
    <message>
        <source>%1, 7 d</source>
        <translation>%1, 7일</translation>
    </message>
    <message>
        <source>%1, 60 d</source>
        <translation>%1, 60일</translation>
    </message>
    <message>
        <source>Beta on %1</source>
        <translation>%1 대비 베타</translation>
    </message>
    <message>
        <source>Basis, deviations</source>
        <translation>베이시스, 표준편차</translation>
    </message>
    <message>
        <source>longs pay</source>
        <translation>롱이 지급</translation>
    </message>
    <message>
        <source>shorts pay</source>
        <translation>숏이 지급</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>요율</translation>
    </message>
    <message>
        <source>Next in</source>
        <translation>다음까지</translation>
    </message>
    <message>
        <source>Hedge earns a day</source>
        <translation>헤지 수령(일)</translation>
    </message>
    <message>
        <source>Hedge pays a day</source>
        <translation>헤지 지급(일)</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>왕복 시간</translation>
    </message>
    <message>
        <source>Clock offset</source>
        <translation>시계 오차</translation>
    </message>
    <message>
        <source>Book gaps</source>
        <translation>호가창 누락</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 has run on %2 days and made %3 decisions</source>
        <translation>%1: 운영일 %2, 결정 %3건</translation>
    </message>
    <message>
        <source>, with %1 differences between books and exchange</source>
        <translation>, 장부와 거래소의 차이 %1건</translation>
    </message>
    <message>
        <source>Not open yet.</source>
        <translation>아직 열리지 않았습니다.</translation>
    </message>
    <message>
        <source>Ending %1 cancels its resting orders. The hedge position stays open, and nobody adjusts it until %1 runs again.</source>
        <translation>%1을(를) 끝내면 미체결 주문이 취소됩니다. 헤지 포지션은 열린 채로 남으며, %1이(가) 다시 실행될 때까지 아무도 조정하지 않습니다.</translation>
    </message>
    <message>
        <source>Looking at account, keys and evidence. What runs now goes on meanwhile.</source>
        <translation>계정, 키, 실적을 확인하고 있습니다. 그동안 현재 실행 중인 것은 계속됩니다.</translation>
    </message>
    <message>
        <source>Ending the session: resting orders are cancelled, connections closed.</source>
        <translation>세션을 끝내는 중: 미체결 주문을 취소하고 연결을 닫습니다.</translation>
    </message>
    <message>
        <source>Starting %1: asking the exchange for account and market.</source>
        <translation>%1 시작 중: 거래소에 계정과 시장을 조회하고 있습니다.</translation>
    </message>
    <message>
        <source>%1 was not started: %2 %3 goes on.</source>
        <translation>%1을(를) 시작하지 않았습니다: %2 %3은(는) 계속됩니다.</translation>
    </message>
    <message>
        <source>%1 could not be started: %2 Nothing runs, and nothing is traded.</source>
        <translation>%1을(를) 시작할 수 없었습니다: %2 아무것도 실행되지 않으며 아무것도 거래되지 않습니다.</translation>
    </message>
    <message>
        <source>Its variance is the exponential of the sum and half the residual variance of %1.</source>
        <translation>분산은 합계에 잔차 분산 %1의 절반을 더한 값의 지수입니다.</translation>
    </message>
    <message>
        <source>The sum is of daily returns: times %1 it is realised variance, and what happened since the last hour is added.</source>
        <translation>합계는 일간 수익률 기준입니다. %1을(를) 곱하면 실현 분산이 되며, 마지막 정시 이후 일어난 것을 더합니다.</translation>
    </message>
    <message>
        <source>The sum is the variance, kept within what the market has done in the window.</source>
        <translation>합계가 곧 분산이며, 해당 기간에 시장이 실제로 보인 범위 안으로 제한합니다.</translation>
    </message>
    <message>
        <source>Volatility thresholds decide: no model has been fitted yet.</source>
        <translation>변동성 임계값으로 결정: 아직 적합된 모델이 없습니다.</translation>
    </message>
    <message>
        <source>Volatility thresholds decide: a hidden Markov model could not be fitted to this history.</source>
        <translation>변동성 임계값으로 결정: 이 기록에는 은닉 마르코프 모델을 적합할 수 없었습니다.</translation>
    </message>
    <message>
        <source>Volatility thresholds decide: the history is too short to try the hidden Markov model against them.</source>
        <translation>변동성 임계값으로 결정: 기록이 너무 짧아 은닉 마르코프 모델과 비교할 수 없습니다.</translation>
    </message>
    <message>
        <source>error %1 against %2 of the thresholds, p %3, %4 forecasts out of sample</source>
        <translation>오차 %1, 임계값은 %2, p %3, 표본 외 예측 %4건</translation>
    </message>
    <message>
        <source>The hidden Markov model decides: %1.</source>
        <translation>은닉 마르코프 모델로 결정: %1.</translation>
    </message>
    <message>
        <source>Volatility thresholds decide for the moment, as the newest days have a gap; else the hidden Markov model would: %1.</source>
        <translation>최근 날짜에 누락이 있어 당분간 변동성 임계값으로 결정합니다. 누락이 없으면 은닉 마르코프 모델로 결정합니다: %1.</translation>
    </message>
    <message>
        <source>Volatility thresholds decide: the hidden Markov model could not be fitted every time (%1).</source>
        <translation>변동성 임계값으로 결정: 은닉 마르코프 모델을 매번 적합할 수는 없었습니다(%1).</translation>
    </message>
    <message>
        <source>Volatility thresholds decide: the hidden Markov model is not better with significance (%1).</source>
        <translation>변동성 임계값으로 결정: 은닉 마르코프 모델이 유의하게 낫지 않습니다(%1).</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>예측</translation>
    </message>
    <message>
        <source>%1 days of history are known; %2 are needed before models can be fitted.</source>
        <translation>%1일의 기록이 있습니다. 모델을 적합하려면 %2일이 필요합니다.</translation>
    </message>
    <message>
        <source>Until then the present EWMA estimate is used.</source>
        <translation>그때까지는 현재 EWMA 추정치를 사용합니다.</translation>
    </message>
    <message>
        <source>They are being fitted; until then the present EWMA estimate is used.</source>
        <translation>적합하는 중입니다. 그때까지는 현재 EWMA 추정치를 사용합니다.</translation>
    </message>
    <message>
        <source>Forecasts compared</source>
        <translation>예측 비교</translation>
    </message>
    <message>
        <source>smaller is better</source>
        <translation>작을수록 좋음</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
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
        <translation>p(EWMA 대비)</translation>
    </message>
    <message>
        <source>%1 ● used</source>
        <translation>%1 ● 사용 중</translation>
    </message>
    <message>
        <source>to beat</source>
        <translation>비교 기준</translation>
    </message>
    <message>
        <source>%1: %2 fits failed; EWMA stood in for those forecasts.</source>
        <translation>%1: 적합 실패 %2회. 해당 예측은 EWMA로 대신했습니다.</translation>
    </message>
    <message>
        <source>%1 forecasts judged, each made from the %2 days before it; %3 days of history, fitted on %4 %5.</source>
        <translation>예측 %1건을 평가했으며, 각각 직전 %2일로 만들었습니다. 기록 %3일, 적합 시각 %4 %5.</translation>
    </message>
    <message>
        <source>The others are not used: a model replaces EWMA only with a smaller QLIKE and a p under 0.05.</source>
        <translation>나머지는 사용하지 않습니다. 모델은 QLIKE가 더 작고 p가 0.05 미만일 때만 EWMA를 대신합니다.</translation>
    </message>
    <message>
        <source>Next 24 hours</source>
        <translation>다음 24시간</translation>
    </message>
    <message>
        <source>by %1, in %2</source>
        <translation>%1, %2 기준</translation>
    </message>
    <message>
        <source>log variance</source>
        <translation>로그 분산</translation>
    </message>
    <message>
        <source>variance of a day</source>
        <translation>일간 분산</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>항</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>계수</translation>
    </message>
    <message>
        <source>× value</source>
        <translation>× 값</translation>
    </message>
    <message>
        <source>= product</source>
        <translation>= 곱</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>The newest 22 days have a gap: the present EWMA estimate is used until they are complete.</source>
        <translation>최근 22일에 누락이 있습니다. 완전해질 때까지 현재 EWMA 추정치를 사용합니다.</translation>
    </message>
    <message>
        <source>In use, %</source>
        <translation>사용, %</translation>
    </message>
    <message>
        <source>By model, %</source>
        <translation>모델, %</translation>
    </message>
    <message>
        <source>Volatility, %</source>
        <translation>변동성, %</translation>
    </message>
    <message>
        <source>Volatility: of a typical day in that state, as a year&apos;s.</source>
        <translation>변동성: 그 상태의 전형적인 하루 값을 연율로 나타낸 것입니다.</translation>
    </message>
    <message>
        <source>From one day to the next</source>
        <translation>하루에서 다음 날로</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>%1(으)로</translation>
    </message>
    <message>
        <source>Other readings of volatility</source>
        <translation>다른 변동성 측정값</translation>
    </message>
    <message>
        <source>Realised, every bar</source>
        <translation>실현, 모든 봉</translation>
    </message>
    <message>
        <source>Realised, every fifth bar</source>
        <translation>실현, 다섯 봉마다</translation>
    </message>
    <message>
        <source>Close to close</source>
        <translation>종가 대 종가</translation>
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
        <translation>옵션 내재</translation>
    </message>
    <message>
        <source>Rank among past values</source>
        <translation>과거 값 중 백분위</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>포지션</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>위험</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>주문</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>체결</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>로그</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>매개변수</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>한도</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Who dies first</source>
        <translation>먼저 청산되는 쪽</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>검토</translation>
    </message>
    <message>
        <source>What if *</source>
        <translation>가정 분석 *</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Protected accounts are only read; Ballast trades in the hedge account alone.</source>
        <translation>보호 대상 계정은 읽기만 합니다. Ballast는 헤지 계정에서만 거래합니다.</translation>
    </message>
    <message>
        <source>In coins; long is +, short is −</source>
        <translation>코인 수. 롱은 +, 숏은 −</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>진입가</translation>
    </message>
    <message>
        <source>The venue&apos;s mark price; P&amp;L and liquidation use it</source>
        <translation>거래소의 마크 가격. 손익과 청산에 쓰입니다</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Mark price of the last day; the dotted line is the entry</source>
        <translation>지난 하루의 마크 가격. 점선은 진입가입니다</translation>
    </message>
    <message>
        <source>P&amp;L</source>
        <translation>손익</translation>
    </message>
    <message>
        <source>Unrealised, against the mark price, without fees and funding</source>
        <translation>미실현, 마크 가격 기준, 수수료와 펀딩비 제외</translation>
    </message>
    <message>
        <source>Computed from the venue&apos;s margin tiers</source>
        <translation>거래소의 증거금 구간으로 계산</translation>
    </message>
    <message>
        <source>The venue says %1</source>
        <translation>거래소 값 %1</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>거리</translation>
    </message>
    <message>
        <source>From the mark to the liquidation price, in % and in moves expected in one day</source>
        <translation>마크 가격에서 청산가까지. %와 하루 예상 변동으로 표시합니다</translation>
    </message>
    <message>
        <source>P(24 h)</source>
        <translation>P(24 h)</translation>
    </message>
    <message>
        <source>Probability of touching the liquidation price within 24 hours</source>
        <translation>24시간 내에 청산가에 닿을 확률</translation>
    </message>
    <message>
        <source>Received is +, paid is −, since the start</source>
        <translation>수령은 +, 지급은 −, 시작 이후</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>심볼</translation>
    </message>
    <message>
        <source>Time calm</source>
        <translation>평온 시간 비율</translation>
    </message>
    <message>
        <source>Time normal</source>
        <translation>보통 시간 비율</translation>
    </message>
    <message>
        <source>Time turbulent</source>
        <translation>격동 시간 비율</translation>
    </message>
    <message>
        <source>Funding, an interval</source>
        <translation>펀딩비율(주기당)</translation>
    </message>
    <message>
        <source>Leverage, protected</source>
        <translation>보호 대상 레버리지</translation>
    </message>
    <message>
        <source>Nearest liquidation</source>
        <translation>가장 가까운 청산</translation>
    </message>
    <message>
        <source>The week at a glance</source>
        <translation>한 주 요약</translation>
    </message>
    <message>
        <source>Hedge cost</source>
        <translation>헤지 비용</translation>
    </message>
    <message>
        <source>of its budget</source>
        <translation>그 예산</translation>
    </message>
    <message>
        <source>Fees · funding · slippage</source>
        <translation>수수료 · 펀딩비 · 슬리피지</translation>
    </message>
    <message>
        <source>Of the protected value</source>
        <translation>보호 대상 가치 대비</translation>
    </message>
    <message>
        <source>Equity, with the hedge</source>
        <translation>순자산, 헤지 있음</translation>
    </message>
    <message>
        <source>Equity, without it</source>
        <translation>순자산, 헤지 없음</translation>
    </message>
    <message>
        <source>Deepest fall, with and without</source>
        <translation>최대 하락, 헤지 유/무</translation>
    </message>
    <message>
        <source>Outside the band</source>
        <translation>밴드 밖</translation>
    </message>
    <message>
        <source>Liquidation was near</source>
        <translation>청산 임박</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n회</numerusform>
        </translation>
    </message>
    <message>
        <source>Slippage, expected</source>
        <translation>슬리피지(예상)</translation>
    </message>
    <message>
        <source>before and since</source>
        <translation>이전과 이후</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>▲ drifted</source>
        <translation>▲ 변화</translation>
    </message>
    <message>
        <source>▼ drifted</source>
        <translation>▼ 변화</translation>
    </message>
    <message>
        <source>a week against two months</source>
        <translation>1주와 2개월 비교</translation>
    </message>
    <message>
        <source>Two months</source>
        <translation>2개월</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>1주</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>붕괴</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>약화</translation>
    </message>
    <message>
        <source>not since</source>
        <translation>이후 변경 없음</translation>
    </message>
    <message>
        <source>at a start</source>
        <translation>시작 시</translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation>프리셋 %1</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>수동</translation>
    </message>
    <message numerus="yes">
        <source>%n at default</source>
        <translation>
            <numerusform>%n개가 기본값</numerusform>
        </translation>
    </message>
    <message>
        <source>Default</source>
        <translation>기본값</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>이전 값</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>현재 값</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Every parameter is at its default, and nobody changed one.</source>
        <translation>모든 매개변수가 기본값이며, 아무도 변경하지 않았습니다.</translation>
    </message>
    <message>
        <source>Strategy: %1.</source>
        <translation>전략: %1.</translation>
    </message>
    <message>
        <source>Strategy: %1, before %2.</source>
        <translation>전략: %1, 이전은 %2.</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>만료됨</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>해제됨</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>대체됨</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>적용 중</translation>
    </message>
    <message>
        <source>What overrides did</source>
        <translation>수동 설정의 효과</translation>
    </message>
    <message>
        <source>against letting the engine run</source>
        <translation>엔진에 맡긴 경우와 비교</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>수동 설정</translation>
    </message>
    <message>
        <source>For</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>수익</translation>
    </message>
    <message>
        <source>Cost more</source>
        <translation>추가 비용</translation>
    </message>
    <message>
        <source>Drawdown, pts</source>
        <translation>낙폭, %p</translation>
    </message>
    <message>
        <source>Liquidation, pts</source>
        <translation>청산 거리, %p</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 from %n override(s).</source>
        <translation>
            <numerusform>%1: 수동 설정 %n건으로 %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was set by hand: the engine ran alone.</source>
        <translation>수동 설정이 없었습니다. 엔진만으로 운영되었습니다.</translation>
    </message>
    <message>
        <source>* The two hedges had not met again by the end: the difference can still change.</source>
        <translation>* 끝날 때까지 두 헤지가 다시 일치하지 않았습니다. 차이는 아직 바뀔 수 있습니다.</translation>
    </message>
    <message>
        <source>Replayed from the recorded events, with each override and without it, both on paper fills.</source>
        <translation>기록된 이벤트를 각 수동 설정이 있는 경우와 없는 경우로 재현했으며, 둘 다 모의 체결 기준입니다.</translation>
    </message>
    <message>
        <source>Replayed from one-minute candles, with each override and without it: an estimate, as the events were not recorded.</source>
        <translation>1분봉을 각 수동 설정이 있는 경우와 없는 경우로 재현했습니다. 이벤트가 기록되지 않았으므로 추정치입니다.</translation>
    </message>
    <message>
        <source>Peace of mind</source>
        <translation>안심도</translation>
    </message>
    <message>
        <source>%1 watched</source>
        <translation>감시 시간 %1</translation>
    </message>
    <message>
        <source>You looked</source>
        <translation>들여다본 횟수</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>하루당</translation>
    </message>
    <message>
        <source>Nights without an alarm</source>
        <translation>경보 없는 밤</translation>
    </message>
    <message>
        <source>Longest armed and untouched</source>
        <translation>손대지 않고 활성이던 최장 시간</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>주당</translation>
    </message>
    <message>
        <source>Until acknowledged</source>
        <translation>확인까지 걸린 시간</translation>
    </message>
    <message>
        <source>Ratio %1</source>
        <translation>비율 %1</translation>
    </message>
    <message>
        <source>Since %1 the hedge cost %2 of a budget of %3; equity changed by %4 with it, and would have by %5 without.</source>
        <translation>%1 이후 헤지 비용은 %2(예산 %3)입니다. 순자산 변화는 헤지가 있어 %4, 헤지가 없었다면 %5입니다.</translation>
    </message>
    <message>
        <source>The hedge cost what it may</source>
        <translation>헤지 비용이 허용 범위 안이었습니다</translation>
    </message>
    <message>
        <source>The hedge was inside its band</source>
        <translation>헤지가 밴드 안에 있었습니다</translation>
    </message>
    <message>
        <source>%1 of the time outside</source>
        <translation>시간의 %1이(가) 밴드 밖</translation>
    </message>
    <message>
        <source>Liquidation never came near</source>
        <translation>청산이 가까워진 적이 없습니다</translation>
    </message>
    <message>
        <source>Slippage was as expected</source>
        <translation>슬리피지가 예상대로였습니다</translation>
    </message>
    <message>
        <source>%1, expected %2</source>
        <translation>%1, 예상 %2</translation>
    </message>
    <message>
        <source>The market is the one the parameters were chosen for</source>
        <translation>시장이 매개변수를 정할 때와 같습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) drifted</source>
        <translation>
            <numerusform>수치 %n개가 변화</numerusform>
        </translation>
    </message>
    <message>
        <source>The parameters are as you want them</source>
        <translation>매개변수가 원하는 대로입니다</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n개 변경</numerusform>
        </translation>
    </message>
    <message>
        <source>You know what each alert was about</source>
        <translation>각 알림이 무엇에 관한 것이었는지 알고 있습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>알림 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>The hedge takes risk away</source>
        <translation>헤지가 위험을 줄입니다</translation>
    </message>
    <message>
        <source>%1 of the variance</source>
        <translation>분산의 %1</translation>
    </message>
    <message>
        <source>Move, %</source>
        <translation>변동, %</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>보호 대상</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>헤지</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>청산된 쪽</translation>
    </message>
    <message>
        <source>change of equity</source>
        <translation>순자산 변화</translation>
    </message>
    <message>
        <source>If the price jumps</source>
        <translation>가격이 급변하면</translation>
    </message>
    <message>
        <source>If liquidations cascade</source>
        <translation>청산이 연쇄되면</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>파동</translation>
    </message>
    <message>
        <source>No protected position: nothing to cascade.</source>
        <translation>보호 대상 포지션이 없어 연쇄될 것이 없습니다.</translation>
    </message>
    <message>
        <source>Each wave of forced orders moves the price on; from the second, the venue closes the hedge.</source>
        <translation>강제 주문의 파동마다 가격이 더 움직이며, 두 번째부터는 거래소가 헤지를 종료합니다.</translation>
    </message>
    <message>
        <source>If a past day came again</source>
        <translation>과거의 하루가 다시 온다면</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날</translation>
    </message>
    <message>
        <source>at worst</source>
        <translation>최악 시점</translation>
    </message>
    <message>
        <source>at close</source>
        <translation>종가 시점</translation>
    </message>
    <message>
        <source>What was liquidated at the worst price does not come back at the close.</source>
        <translation>최악의 가격에서 청산된 것은 종가에서 되돌아오지 않습니다.</translation>
    </message>
    <message>
        <source>1 day; lost is +</source>
        <translation>1일, 손실은 +</translation>
    </message>
    <message>
        <source>Worst days</source>
        <translation>최악의 날</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Historical</source>
        <translation>역사적</translation>
    </message>
    <message>
        <source>Filtered historical</source>
        <translation>필터링 역사적</translation>
    </message>
    <message>
        <source>Cornish–Fisher</source>
        <translation>Cornish–Fisher</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>보호 대상</translation>
    </message>
    <message>
        <source>hedge</source>
        <translation>헤지</translation>
    </message>
    <message>
        <source>both</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Not known: no past day of returns yet.</source>
        <translation>알 수 없음: 아직 과거 일간 수익률이 없습니다.</translation>
    </message>
    <message>
        <source>Initial margin</source>
        <translation>개시 증거금</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>총액</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>순액</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>절감액</translation>
    </message>
    <message>
        <source>Could carry</source>
        <translation>보유 가능액</translation>
    </message>
    <message>
        <source>Net: what the venue asks for after long against short. Could carry: notional of these positions that the equity would be enough for. In one account: what separate accounts cost.</source>
        <translation>순액: 롱과 숏을 상계한 뒤 거래소가 요구하는 금액. 보유 가능액: 이 순자산으로 감당할 수 있는 이 포지션들의 명목 가치. 한 계정인 경우: 계정을 분리하는 데 드는 비용을 보여 줍니다.</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>계정 %1</translation>
    </message>
    <message>
        <source>in one account</source>
        <translation>한 계정인 경우</translation>
    </message>
    <message>
        <source>Touching liquidation</source>
        <translation>청산 도달</translation>
    </message>
    <message>
        <source>within 24 h, %</source>
        <translation>24시간 내, %</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>포지션</translation>
    </message>
    <message>
        <source>Closed form</source>
        <translation>닫힌 해</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>시뮬레이션</translation>
    </message>
    <message>
        <source>± standard error</source>
        <translation>± 표준오차</translation>
    </message>
    <message>
        <source>The simulation draws from the market&apos;s own past days, fat tails included; the closed form takes moves to be normal.</source>
        <translation>시뮬레이션은 두꺼운 꼬리를 포함한 시장 자체의 과거 날짜에서 추출하고, 닫힌 해는 변동을 정규분포로 봅니다.</translation>
    </message>
    <message>
        <source>No position can be liquidated.</source>
        <translation>청산될 수 있는 포지션이 없습니다.</translation>
    </message>
    <message>
        <source>the hedge</source>
        <translation>헤지</translation>
    </message>
    <message>
        <source>the protected position</source>
        <translation>보호 대상 포지션</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>필요 없음</translation>
    </message>
    <message>
        <source>● yes</source>
        <translation>● 예</translation>
    </message>
    <message>
        <source>■ no</source>
        <translation>■ 아니요</translation>
    </message>
    <message>
        <source>Nothing can be liquidated.</source>
        <translation>청산될 수 있는 것이 없습니다.</translation>
    </message>
    <message>
        <source>The hedge is at its liquidation price now.</source>
        <translation>헤지가 지금 청산가에 있습니다.</translation>
    </message>
    <message>
        <source>The protected position is at its liquidation price now.</source>
        <translation>보호 대상 포지션이 지금 청산가에 있습니다.</translation>
    </message>
    <message>
        <source>%1 at %2 (%3)</source>
        <translation>%1, %2(%3)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Falling: %1. Rising: %2.</source>
        <translation>하락 시: %1. 상승 시: %2.</translation>
    </message>
    <message>
        <source>Liquidation of the protected position: %1</source>
        <translation>보호 대상 포지션의 청산: %1</translation>
    </message>
    <message>
        <source>Protected: liquidation at %1 (venue %2), %3 · %4; touched in 1 h %5, 24 h %6, 7 d %7</source>
        <translation>보호 대상: 청산가 %1(거래소 %2), %3 · %4; 도달 확률 1시간 %5, 24시간 %6, 7일 %7</translation>
    </message>
    <message>
        <source>○ hedge closed by the venue</source>
        <translation>○ 거래소가 헤지 종료</translation>
    </message>
    <message>
        <source>■ both</source>
        <translation>■ 둘 다</translation>
    </message>
    <message>
        <source>■ protected</source>
        <translation>■ 보호 대상</translation>
    </message>
    <message>
        <source>▲ hedge</source>
        <translation>▲ 헤지</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Of the mark price</source>
        <translation>마크 가격 대비</translation>
    </message>
    <message>
        <source>▶ is the row nearest to the mark price</source>
        <translation>▶는 마크 가격에 가장 가까운 행입니다</translation>
    </message>
    <message>
        <source>Equity of the protected accounts there</source>
        <translation>그 가격에서의 보호 대상 계정 순자산</translation>
    </message>
    <message>
        <source>Equity of the hedge account there</source>
        <translation>그 가격에서의 헤지 계정 순자산</translation>
    </message>
    <message>
        <source>Who has been liquidated by then</source>
        <translation>그때까지 청산된 쪽</translation>
    </message>
    <message>
        <source>To move</source>
        <translation>이체 필요액</translation>
    </message>
    <message>
        <source>Margin that must be in the protected accounts by then, so that they live</source>
        <translation>보호 대상 계정이 청산되지 않도록 그때까지 그 계정에 있어야 하는 증거금</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>사용 가능</translation>
    </message>
    <message>
        <source>Margin that the hedge account could give there</source>
        <translation>그 가격에서 헤지 계정이 내줄 수 있는 증거금</translation>
    </message>
    <message>
        <source>P(24 h), %</source>
        <translation>P(24 h), %</translation>
    </message>
    <message>
        <source>Probability that this price is touched within 24 hours</source>
        <translation>24시간 내에 이 가격에 닿을 확률</translation>
    </message>
    <message>
        <source>Soonest, h</source>
        <translation>최단, h</translation>
    </message>
    <message>
        <source>The price is touched within this time with a probability of 5 %</source>
        <translation>이 시간 안에 가격에 닿을 확률이 5 %입니다</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>제때 도착</translation>
    </message>
    <message>
        <source>Margin that is sent now arrives before the price can be there</source>
        <translation>지금 보낸 증거금은 가격이 그곳에 닿을 수 있기 전에 도착합니다</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>%1 숏</translation>
    </message>
    <message>
        <source>%1 long</source>
        <translation>%1 롱</translation>
    </message>
    <message>
        <source>Value at risk</source>
        <translation>최대예상손실(VaR)</translation>
    </message>
    <message>
        <source>Expected shortfall</source>
        <translation>기대 부족액(ES)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>The position is smaller than %1: inside its band it can&apos;t be adjusted by an order that the exchange takes.</source>
        <translation>포지션이 %1보다 작아, 밴드 안에서 거래소가 받아 주는 주문으로 조정할 수 없습니다.</translation>
    </message>
    <message>
        <source>Its leverage is so low that Ballast leaves it unhedged.</source>
        <translation>레버리지가 낮아 Ballast는 헤지하지 않습니다.</translation>
    </message>
    <message>
        <source>A month of hedging costs more than it is expected to keep.</source>
        <translation>한 달의 헤지 비용이 지킬 것으로 예상되는 금액보다 큽니다.</translation>
    </message>
    <message>
        <source>The account holds less than %1, where costs weigh heavily.</source>
        <translation>계정 잔액이 %1 미만이어서 비용 부담이 큽니다.</translation>
    </message>
    <message>
        <source>Leverage is under %1, where liquidation is seldom near.</source>
        <translation>레버리지가 %1 미만이어서 청산이 가까워지는 일이 드뭅니다.</translation>
    </message>
    <message>
        <source>Simulated exchange</source>
        <translation>시뮬레이션 거래소</translation>
    </message>
    <message>
        <source>Binance testnet</source>
        <translation>바이낸스 테스트넷</translation>
    </message>
    <message>
        <source>Binance USD-M futures</source>
        <translation>바이낸스 USD-M 선물</translation>
    </message>
    <message>
        <source>Runs on this computer, with no account and no money. Start it with “ballast exchange”, which prints its keys.</source>
        <translation>이 컴퓨터에서 실행되며 계정도 자금도 필요 없습니다. ‘ballast exchange’로 시작하면 키가 출력됩니다.</translation>
    </message>
    <message>
        <source>The exchange&apos;s own test system: real orders, no real money. It does not say what a key may do.</source>
        <translation>거래소 자체의 테스트 시스템: 실제 주문, 실제 자금 없음. 키의 권한은 알려 주지 않습니다.</translation>
    </message>
    <message>
        <source>Your real account. You begin by only watching it; real orders come last, after the testnet.</source>
        <translation>실제 계정입니다. 처음에는 관찰만 하며, 실제 주문은 테스트넷 다음, 마지막에 옵니다.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>권한</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>알려지지 않음</translation>
    </message>
    <message>
        <source>What can&apos;t be read is refused, not assumed.</source>
        <translation>읽을 수 없는 것은 추정하지 않고 거부합니다.</translation>
    </message>
    <message>
        <source>Key accepted</source>
        <translation>키 수락</translation>
    </message>
    <message>
        <source>The test system takes the key.</source>
        <translation>테스트 시스템이 이 키를 받아들입니다.</translation>
    </message>
    <message>
        <source>The test system does not say what a key may do; no money is at stake.</source>
        <translation>테스트 시스템은 키의 권한을 알려 주지 않습니다. 자금은 걸려 있지 않습니다.</translation>
    </message>
    <message>
        <source>May read</source>
        <translation>읽기 가능</translation>
    </message>
    <message>
        <source>Positions, balances and orders.</source>
        <translation>포지션, 잔고, 주문.</translation>
    </message>
    <message>
        <source>May trade</source>
        <translation>거래 가능</translation>
    </message>
    <message>
        <source>The hedge account needs it.</source>
        <translation>헤지 계정에 필요합니다.</translation>
    </message>
    <message>
        <source>The protected account must not have it: Ballast never trades there.</source>
        <translation>보호 대상 계정에는 있어서는 안 됩니다. Ballast는 그곳에서 절대 거래하지 않습니다.</translation>
    </message>
    <message>
        <source>May withdraw</source>
        <translation>출금 가능</translation>
    </message>
    <message>
        <source>Never needed. A key that may withdraw is refused.</source>
        <translation>전혀 필요하지 않습니다. 출금 가능한 키는 거부됩니다.</translation>
    </message>
    <message>
        <source>May transfer</source>
        <translation>이체 가능</translation>
    </message>
    <message>
        <source>Not needed here.</source>
        <translation>여기서는 필요 없습니다.</translation>
    </message>
    <message>
        <source>Fixed addresses</source>
        <translation>고정 주소</translation>
    </message>
    <message>
        <source>Works from the addresses that you listed at the exchange only.</source>
        <translation>거래소에 등록한 주소에서만 작동합니다.</translation>
    </message>
    <message>
        <source>Works from any address. Restrict it to this computer&apos;s at the exchange.</source>
        <translation>어느 주소에서나 작동합니다. 거래소에서 이 컴퓨터의 주소로 제한하십시오.</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>만료</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>명시되지 않음</translation>
    </message>
    <message>
        <source>Renew it at the exchange within two weeks.</source>
        <translation>2주 안에 거래소에서 갱신하십시오.</translation>
    </message>
    <message>
        <source>Of the right to trade.</source>
        <translation>거래 권한의 만료일입니다.</translation>
    </message>
    <message>
        <source>Protected position</source>
        <translation>보호 대상 포지션</translation>
    </message>
    <message>
        <source>Notional, at %1 leverage on %2 of equity.</source>
        <translation>명목 가치. 레버리지 %1, 순자산 %2.</translation>
    </message>
    <message>
        <source>Hedge aimed at</source>
        <translation>목표 헤지</translation>
    </message>
    <message>
        <source>By the default strategy in the market of this moment; reaching it costs %1 once.</source>
        <translation>현재 시장에서 기본 전략에 따른 값입니다. 도달하는 데 한 번 %1이(가) 듭니다.</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>월간 비용</translation>
    </message>
    <message>
        <source>%1 of the position, %2 of the equity: fees, slippage and funding of the same hedge on the last half year.</source>
        <translation>포지션의 %1, 순자산의 %2: 지난 반년간 같은 헤지의 수수료, 슬리피지, 펀딩비입니다.</translation>
    </message>
    <message>
        <source>Funding alone, at the present rate: there is not enough history yet to measure fees and slippage.</source>
        <translation>현재 요율의 펀딩비만 반영했습니다. 수수료와 슬리피지를 측정할 만큼의 기록이 아직 없습니다.</translation>
    </message>
    <message>
        <source>Liquidation within 30 days</source>
        <translation>30일 내 청산</translation>
    </message>
    <message>
        <source>No price liquidates the position as it stands.</source>
        <translation>현 상태로는 이 포지션이 청산되는 가격이 없습니다.</translation>
    </message>
    <message>
        <source>Without a hedge, at %1 distance and %2 volatility a year. Real markets have fatter tails.</source>
        <translation>헤지 없이, 거리 %1, 연율 변동성 %2인 경우입니다. 실제 시장의 꼬리는 더 두껍습니다.</translation>
    </message>
    <message>
        <source>Kept a month, expected</source>
        <translation>월간 예상 보전액</translation>
    </message>
    <message>
        <source>That probability, times the share of your equity that the hedge would have earned by then.</source>
        <translation>그 확률에, 그때까지 헤지가 벌었을 순자산 대비 몫을 곱한 값입니다.</translation>
    </message>
    <message>
        <source>In the hedge account</source>
        <translation>헤지 계정 내</translation>
    </message>
    <message>
        <source>What the hedge is carried with.</source>
        <translation>헤지를 유지하는 데 쓰이는 자금입니다.</translation>
    </message>
    <message>
        <source>It is empty: move some margin there before you arm.</source>
        <translation>비어 있습니다. 자동 헤지를 활성화하기 전에 증거금을 옮기십시오.</translation>
    </message>
    <message>
        <source>Smallest position</source>
        <translation>최소 포지션</translation>
    </message>
    <message>
        <source>Under this notional hedging does not pay.</source>
        <translation>이 명목 가치 미만에서는 헤지가 수지에 맞지 않습니다.</translation>
    </message>
    <message>
        <source>There is no position to protect now. Ballast waits for one; the figures are worked out then.</source>
        <translation>지금 보호할 포지션이 없습니다. Ballast는 포지션을 기다리며, 수치는 그때 계산합니다.</translation>
    </message>
    <message>
        <source>Hedging does not pay for this position.</source>
        <translation>이 포지션에는 헤지가 수지에 맞지 않습니다.</translation>
    </message>
    <message>
        <source>Hedging may pay for this position, but not clearly.</source>
        <translation>이 포지션에는 헤지가 수지에 맞을 수도 있지만 분명하지 않습니다.</translation>
    </message>
    <message>
        <source>Hedging pays for this position.</source>
        <translation>이 포지션에는 헤지가 수지에 맞습니다.</translation>
    </message>
    <message>
        <source>✗ both liquidated</source>
        <translation>✗ 둘 다 청산</translation>
    </message>
    <message>
        <source>✗ protected liquidated</source>
        <translation>✗ 보호 대상 청산</translation>
    </message>
    <message>
        <source>✗ hedge liquidated</source>
        <translation>✗ 헤지 청산</translation>
    </message>
    <message>
        <source>alive</source>
        <translation>생존</translation>
    </message>
    <message>
        <source>If it came so *</source>
        <translation>만약 그렇게 되면 *</translation>
    </message>
    <message>
        <source>Without hedge</source>
        <translation>헤지 없음</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>현재대로</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>제안대로</translation>
    </message>
    <message>
        <source>Change of equity</source>
        <translation>순자산 변화</translation>
    </message>
    <message>
        <source>Deepest fall</source>
        <translation>최대 하락</translation>
    </message>
    <message>
        <source>Cost of the hedge</source>
        <translation>헤지 비용</translation>
    </message>
    <message>
        <source>Mean ratio</source>
        <translation>평균 비율</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>종료 시점</translation>
    </message>
    <message>
        <source>* Replayed on the market from %1 to %2, and from %3 to %4 in the move. It has not happened.</source>
        <translation>* %1부터 %2까지의 시장과 %3에서 %4(으)로의 변동으로 재현했습니다. 실제로 일어나지 않았습니다.</translation>
    </message>
    <message>
        <source>If liquidations cascade *</source>
        <translation>청산이 연쇄되면 *</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>변동</translation>
    </message>
    <message>
        <source>✗ gone</source>
        <translation>✗ 청산</translation>
    </message>
    <message>
        <source>Taken for granted</source>
        <translation>전제 조건</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>Everything at a glance</source>
        <translation>모든 것을 한눈에</translation>
    </message>
    <message>
        <source>Positions &amp;&amp; risk</source>
        <translation>포지션 &amp;&amp; 위험</translation>
    </message>
    <message>
        <source>Which account dies first, at what price, and what keeps it alive</source>
        <translation>어느 계정이 어떤 가격에서 먼저 청산되는지, 무엇이 이를 막는지</translation>
    </message>
    <message>
        <source>Ratio, target and band; every decision with its reasons; what can be changed by hand</source>
        <translation>비율, 목표, 밴드. 모든 결정과 그 이유. 수동으로 바꿀 수 있는 것</translation>
    </message>
    <message>
        <source>Volatility and regime, funding, order book, correlation, forecasts</source>
        <translation>변동성과 국면, 펀딩비, 호가창, 상관관계, 예측</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>평가</translation>
    </message>
    <message>
        <source>The same market with the hedge and without it</source>
        <translation>같은 시장, 헤지가 있을 때와 없을 때</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>보고서</translation>
    </message>
    <message>
        <source>The month as a statement that balances</source>
        <translation>대차가 맞는 월간 명세서</translation>
    </message>
    <message>
        <source>What drifted since the parameters were last looked at</source>
        <translation>매개변수를 마지막으로 본 뒤 달라진 것</translation>
    </message>
    <message>
        <source>Orders, fills, alerts and events</source>
        <translation>주문, 체결, 알림, 이벤트</translation>
    </message>
    <message>
        <source>Correlation signals</source>
        <translation>상관관계 신호</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>수익률</translation>
    </message>
    <message>
        <source>Return a year</source>
        <translation>연율 수익률</translation>
    </message>
    <message>
        <source>Volatility a year</source>
        <translation>연율 변동성</translation>
    </message>
    <message>
        <source>Maximum drawdown</source>
        <translation>최대 낙폭</translation>
    </message>
    <message>
        <source>Sharpe</source>
        <translation>샤프</translation>
    </message>
    <message>
        <source>Sortino</source>
        <translation>소르티노</translation>
    </message>
    <message>
        <source>Calmar</source>
        <translation>칼마</translation>
    </message>
    <message>
        <source>Value at risk, 5 % of days</source>
        <translation>최대예상손실(VaR), 5 %의 날</translation>
    </message>
    <message>
        <source>Expected shortfall, 5 % of days</source>
        <translation>기대 부족액(ES), 5 %의 날</translation>
    </message>
    <message>
        <source>too few days to tell</source>
        <translation>일수가 적어 판정 불가</translation>
    </message>
    <message>
        <source>not distinguishable from zero</source>
        <translation>0과 구별되지 않음</translation>
    </message>
    <message>
        <source>▼ lower</source>
        <translation>▼ 낮음</translation>
    </message>
    <message>
        <source>▲ higher</source>
        <translation>▲ 높음</translation>
    </message>
    <message>
        <source>✓ avoided</source>
        <translation>✓ 회피</translation>
    </message>
    <message>
        <source>✗ liquidated</source>
        <translation>✗ 청산</translation>
    </message>
    <message>
        <source>✗ only with the hedge</source>
        <translation>✗ 헤지가 있을 때만</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>With the hedge and without it</source>
        <translation>헤지가 있을 때와 없을 때</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1~%2</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>낙폭</translation>
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
        <translation>비용</translation>
    </message>
    <message>
        <source>Variance removed</source>
        <translation>제거된 분산</translation>
    </message>
    <message>
        <source>Upside given up</source>
        <translation>포기한 상승 이익</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>회전율</translation>
    </message>
    <message>
        <source>Outside band</source>
        <translation>밴드 밖</translation>
    </message>
    <message>
        <source>Cost: fees, slippage and funding of the hedge, of the protected value. Turnover: hedge traded, in protected values.</source>
        <translation>비용: 헤지의 수수료, 슬리피지, 펀딩비, 보호 대상 가치 대비. 회전율: 헤지 거래량, 보호 대상 가치의 배수.</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) in the candles: positions are carried through.</source>
        <translation>
            <numerusform>캔들 공백 %n개: 포지션은 공백을 넘겨 보유합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 against no hedge</source>
        <translation>%1 대 헤지 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>With</source>
        <translation>있음</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 구간</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>Cost: fees %1, slippage %2, funding %3; together %4 of the protected value (%5 to %6).</source>
        <translation>비용: 수수료 %1, 슬리피지 %2, 펀딩비 %3. 합계는 보호 대상 가치의 %4(%5~%6).</translation>
    </message>
    <message>
        <source>Sharpe by its own test (Ledoit and Wolf): p %1, %2. Probability that the true Sharpe is above zero: %3 with, %4 without.</source>
        <translation>샤프는 자체 검정(Ledoit와 Wolf): p %1, %2. 실제 샤프가 0보다 클 확률: 헤지 있음 %3, 없음 %4.</translation>
    </message>
    <message>
        <source>no hedge</source>
        <translation>헤지 없음</translation>
    </message>
    <message>
        <source>Long positions liquidated within %1</source>
        <translation>%1 이내에 청산된 롱 포지션</translation>
    </message>
    <message>
        <source>Short positions liquidated within %1</source>
        <translation>%1 이내에 청산된 숏 포지션</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>단독</translation>
    </message>
    <message>
        <source>no position could be followed that long</source>
        <translation>그만큼 오래 추적할 수 있는 포지션이 없습니다</translation>
    </message>
    <message>
        <source>%1 of %2 positions, 95 % interval %3 to %4; half of them within %5 h; %6 of the equity left on average</source>
        <translation>포지션 %2개 중 %1개, 95 % 구간 %3~%4. 그중 절반은 %5시간 이내. 평균적으로 순자산의 %6 남음</translation>
    </message>
    <message>
        <source>Without the hedge %1 of the same positions died; %2 of those were avoided, %3 came only with it.</source>
        <translation>헤지가 없으면 같은 포지션 중 %1개가 청산되었습니다. 그중 %2개는 회피되었고, %3개는 헤지 때문에만 발생했습니다.</translation>
    </message>
    <message>
        <source>Share of the positions opened at every hour (hedged ones: at every few hours) that were liquidated; columns: how margin moves between the accounts. Rest the pointer on a cell for its interval and the time it took.</source>
        <translation>매시간 진입한 포지션(헤지된 것은 몇 시간마다) 중 청산된 비율. 열: 계정 간 증거금 이체 방식. 셀에 포인터를 올리면 구간과 걸린 시간이 표시됩니다.</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>월간 보고서</translation>
    </message>
    <message>
        <source>▼ deeper loss</source>
        <translation>▼ 손실 확대</translation>
    </message>
    <message>
        <source>▲ smaller loss</source>
        <translation>▲ 손실 축소</translation>
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
        <translation>증거금을 옮기는 키는 거래할 수 없어야 합니다.</translation>
    </message>
    <message>
        <source>Between your own accounts; Ballast moves margin to the protected one only.</source>
        <translation>본인 계정 사이에서만. Ballast는 보호 대상 계정으로만 증거금을 옮깁니다.</translation>
    </message>
</context>
<context>
    <name>ballast::ui::AccountsPage</name>
    <message>
        <source>Ask again</source>
        <translation>다시 조회</translation>
    </message>
    <message>
        <source>A hedge in an account of its own can&apos;t be liquidated together with your position, and a key that trades can&apos;t touch it. So the two have to be different accounts.</source>
        <translation>독립된 계정의 헤지는 포지션과 함께 청산될 수 없고, 거래하는 키도 그 포지션을 건드릴 수 없습니다. 따라서 둘은 서로 다른 계정이어야 합니다.</translation>
    </message>
    <message>
        <source>Roles and isolation</source>
        <translation>역할과 분리</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>보호 대상</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>읽기 전용</translation>
    </message>
    <message>
        <source>Your positions. Ballast reads it, and can do nothing else there.</source>
        <translation>사용자의 포지션입니다. Ballast는 이 계정을 읽으며, 그 밖에는 아무것도 할 수 없습니다.</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>헤지</translation>
    </message>
    <message>
        <source>trades</source>
        <translation>거래</translation>
    </message>
    <message>
        <source>Ballast opens and closes the hedge here, within the limits of the next step.</source>
        <translation>Ballast는 다음 단계의 한도 안에서 여기서 헤지를 열고 종료합니다.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>Observe and Paper work without one. Set the account up again to add it.</source>
        <translation>관찰과 모의거래는 이 계정 없이도 작동합니다. 추가하려면 계정을 다시 설정하십시오.</translation>
    </message>
    <message>
        <source>Two accounts</source>
        <translation>두 계정</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>필요 없음</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>조회 중</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>입증됨</translation>
    </message>
    <message>
        <source>not proved</source>
        <translation>입증 안 됨</translation>
    </message>
    <message>
        <source>The exchange gives one stream key for each account. It is asked with both API keys; the same answer twice would be the same account.</source>
        <translation>거래소는 계정마다 하나의 스트림 키를 줍니다. 두 API 키로 각각 조회하며, 같은 답이 두 번 나오면 같은 계정입니다.</translation>
    </message>
</context>
<context>
    <name>ballast::ui::AlertDialog</name>
    <message>
        <source>Trading is suspended</source>
        <translation>거래 중단</translation>
    </message>
    <message>
        <source>Ballast is paused</source>
        <translation>Ballast 일시정지</translation>
    </message>
    <message>
        <source>A connection was lost</source>
        <translation>연결 끊김</translation>
    </message>
    <message>
        <source>The computer slept or its clock jumped</source>
        <translation>컴퓨터 절전 또는 시계 건너뜀</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>시계 오류</translation>
    </message>
    <message>
        <source>The exchange refused an order</source>
        <translation>거래소의 주문 거부</translation>
    </message>
    <message>
        <source>The outcome of an order is not known</source>
        <translation>주문 결과를 알 수 없음</translation>
    </message>
    <message>
        <source>A position vanished</source>
        <translation>포지션 사라짐</translation>
    </message>
    <message>
        <source>The exchange closed a position by force</source>
        <translation>거래소의 포지션 강제 종료</translation>
    </message>
    <message>
        <source>Cancelling is not confirmed yet</source>
        <translation>취소 미확인</translation>
    </message>
    <message>
        <source>Margin call</source>
        <translation>마진콜</translation>
    </message>
    <message>
        <source>Somebody else&apos;s order in the hedge account</source>
        <translation>헤지 계정에 타인의 주문</translation>
    </message>
    <message>
        <source>Liquidation is near</source>
        <translation>청산 임박</translation>
    </message>
    <message>
        <source>Liquidation price differs from the exchange&apos;s</source>
        <translation>청산가가 거래소와 다름</translation>
    </message>
    <message>
        <source>A hard limit was reached</source>
        <translation>절대 한도 도달</translation>
    </message>
    <message>
        <source>Manual trades get in the way of the hedge</source>
        <translation>수동 거래가 헤지를 방해</translation>
    </message>
    <message>
        <source>The account differs from the last session</source>
        <translation>계정이 지난 세션과 다름</translation>
    </message>
    <message>
        <source>A command could not be carried out</source>
        <translation>명령 실행 불가</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>끔</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>무음</translation>
    </message>
    <message>
        <source>On</source>
        <translation>켬</translation>
    </message>
    <message>
        <source>Silent alerts are listed; they make no sound and no message. Off: the log only.</source>
        <translation>무음 알림은 목록에만 표시되고 소리나 메시지는 없습니다. 끔: 로그에만 기록합니다.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>즉시</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>never</source>
        <translation>안 함</translation>
    </message>
    <message>
        <source>Repeat first after</source>
        <translation>첫 반복까지</translation>
    </message>
    <message>
        <source>Escalate critical ones after</source>
        <translation>심각 알림 에스컬레이션까지</translation>
    </message>
    <message>
        <source>Say that Ballast is alive every</source>
        <translation>Ballast 작동 보고 주기</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>웹훅</translation>
    </message>
    <message>
        <source>kept in the key store; empty: as it is</source>
        <translation>키 저장소에 보관, 비워 두면 그대로 유지</translation>
    </message>
    <message>
        <source>Only what nobody acknowledged in time</source>
        <translation>제때 확인되지 않은 알림만</translation>
    </message>
    <message>
        <source>Send a trial</source>
        <translation>테스트 전송</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>From</source>
        <translation>최소 등급</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>토픽</translation>
    </message>
    <message>
        <source>Chat id</source>
        <translation>채팅 ID</translation>
    </message>
    <message>
        <source>✓ Delivered at %1</source>
        <translation>✓ %1에 전달됨</translation>
    </message>
    <message>
        <source>✕ Not delivered: %1</source>
        <translation>✕ 전달 안 됨: %1</translation>
    </message>
    <message>
        <source>On its way …</source>
        <translation>전송 중…</translation>
    </message>
    <message>
        <source>On its way: %1</source>
        <translation>전송 중: %1</translation>
    </message>
    <message>
        <source>Another position in the hedge account</source>
        <translation>헤지 계정에 다른 포지션</translation>
    </message>
    <message>
        <source>The cost budget of the day is used up</source>
        <translation>일일 비용 예산 소진</translation>
    </message>
    <message>
        <source>The cost budget of the month is used up</source>
        <translation>월간 비용 예산 소진</translation>
    </message>
    <message>
        <source>An API key may not be used any more</source>
        <translation>API 키를 더 이상 사용할 수 없음</translation>
    </message>
    <message>
        <source>An API key could not be checked</source>
        <translation>API 키를 확인할 수 없음</translation>
    </message>
    <message>
        <source>An API key expires</source>
        <translation>API 키 만료 예정</translation>
    </message>
    <message>
        <source>An API key works from any address</source>
        <translation>API 키를 모든 주소에서 사용할 수 있음</translation>
    </message>
    <message>
        <source>An API key may transfer money</source>
        <translation>API 키로 자금을 이체할 수 있음</translation>
    </message>
    <message>
        <source>The order journal can&apos;t be written</source>
        <translation>주문 저널에 쓸 수 없음</translation>
    </message>
    <message>
        <source>The history can&apos;t be written</source>
        <translation>기록에 쓸 수 없음</translation>
    </message>
    <message>
        <source>A record could not be kept</source>
        <translation>기록을 보관하지 못함</translation>
    </message>
    <message>
        <source>Ballast&apos;s engine stands still</source>
        <translation>Ballast의 엔진이 멈춤</translation>
    </message>
    <message>
        <source>A backup failed</source>
        <translation>백업 실패</translation>
    </message>
    <message>
        <source>Margin has to be moved</source>
        <translation>증거금 이체 필요</translation>
    </message>
    <message>
        <source>A transfer of margin was refused</source>
        <translation>증거금 이체 거부</translation>
    </message>
    <message>
        <source>The outcome of a transfer is not known</source>
        <translation>이체 결과를 알 수 없음</translation>
    </message>
    <message>
        <source>The database was restored from a backup</source>
        <translation>데이터베이스를 백업에서 복원함</translation>
    </message>
    <message>
        <source>In a webhook&apos;s address, {token} stands for the token below. Secret parts of an address belong there: the address itself is kept in a file, the token in the key store.</source>
        <translation>웹훅 주소에서 {token}은 아래의 토큰을 나타냅니다. 주소의 비밀 부분은 그곳에 넣으십시오: 주소 자체는 파일에, 토큰은 키 저장소에 보관됩니다.</translation>
    </message>
</context>
<context>
    <name>ballast::ui::AlertsPanel</name>
    <message>
        <source>Active, escalated</source>
        <translation>진행 중, 에스컬레이션됨</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>확인됨</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>종료됨</translation>
    </message>
    <message>
        <source>this window</source>
        <translation>이 창</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Acknowledge all</source>
        <translation>모두 확인</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>이상이 없습니다.</translation>
    </message>
    <message>
        <source>You have seen it: it is not repeated, and not escalated</source>
        <translation>확인했음을 표시합니다. 반복도 에스컬레이션도 하지 않습니다</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>음소거</translation>
    </message>
    <message>
        <source>No sound; everything else goes on</source>
        <translation>소리만 끕니다. 나머지는 모두 계속됩니다</translation>
    </message>
    <message>
        <source>Rules and channels…</source>
        <translation>규칙과 채널…</translation>
    </message>
</context>
<context>
    <name>ballast::ui::ChartPanel</name>
    <message>
        <source>Calm</source>
        <translation>평온</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Turbulent</source>
        <translation>격동</translation>
    </message>
    <message>
        <source>The first candle comes within a minute.</source>
        <translation>첫 캔들은 1분 안에 나타납니다.</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>마크</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>진입가</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>청산</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>The ratio is drawn from the first minute on.</source>
        <translation>비율은 첫 1분부터 그려집니다.</translation>
    </message>
    <message>
        <source>Without hedge</source>
        <translation>헤지 없음</translation>
    </message>
    <message>
        <source>With hedge</source>
        <translation>헤지 있음</translation>
    </message>
    <message>
        <source>Equity is drawn from the first minute on.</source>
        <translation>순자산은 첫 1분부터 그려집니다.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Volatility used, a year</source>
        <translation>사용 변동성(연율)</translation>
    </message>
    <message>
        <source>Volatility is drawn from the first minute on.</source>
        <translation>변동성은 첫 1분부터 그려집니다.</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>예측</translation>
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
        <translation>내재</translation>
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
        <translation>전체</translation>
    </message>
    <message>
        <source>The last %1</source>
        <translation>최근 %1</translation>
    </message>
    <message>
        <source>The whole history</source>
        <translation>전체 기록</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>저장 안 됨</translation>
    </message>
    <message>
        <source>%1: %2. Choose another folder.</source>
        <translation>%1: %2. 다른 폴더를 선택하십시오.</translation>
    </message>
    <message>
        <source>Back to the newest</source>
        <translation>최신으로 돌아가기</translation>
    </message>
    <message>
        <source>Save picture as PNG…</source>
        <translation>이미지를 PNG로 저장…</translation>
    </message>
    <message>
        <source>Save picture as SVG…</source>
        <translation>이미지를 SVG로 저장…</translation>
    </message>
    <message>
        <source>Save values as CSV…</source>
        <translation>수치를 CSV로 저장…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1을(를) 쓸 수 없습니다. 다른 폴더를 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>ballast::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Find a command, a panel or a parameter</source>
        <translation>명령, 패널, 매개변수 찾기</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>일치 항목</translation>
    </message>
</context>
<context>
    <name>ballast::ui::CurvesView</name>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: %2에서 %3까지</translation>
    </message>
</context>
<context>
    <name>ballast::ui::DecisionDetail</name>
    <message>
        <source>What made the target</source>
        <translation>목표의 구성</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>목표 %1</translation>
    </message>
    <message>
        <source>Guardrails that bound</source>
        <translation>작동한 가드레일</translation>
    </message>
    <message>
        <source>before → after</source>
        <translation>이전 → 이후</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>무엇이 바뀌면 달라지는가</translation>
    </message>
    <message>
        <source>the nearest threshold</source>
        <translation>가장 가까운 임계값</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>입력값</translation>
    </message>
    <message>
        <source>decision %1</source>
        <translation>결정 %1</translation>
    </message>
</context>
<context>
    <name>ballast::ui::DecisionPanel</name>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>No decision yet. Ballast decides as soon as it knows the account and the market.</source>
        <translation>아직 결정이 없습니다. Ballast는 계정과 시장을 파악하는 즉시 결정합니다.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Search decisions</source>
        <translation>결정 검색</translation>
    </message>
    <message>
        <source>Shows the decisions with this word in their sentence, factors or guardrails</source>
        <translation>설명, 요인, 가드레일에 이 단어가 있는 결정을 표시합니다</translation>
    </message>
    <message>
        <source>Trades only</source>
        <translation>거래만</translation>
    </message>
    <message>
        <source>Hide the decisions to do nothing</source>
        <translation>아무것도 하지 않는 결정을 숨깁니다</translation>
    </message>
</context>
<context>
    <name>ballast::ui::DockTitle</name>
    <message>
        <source>Float or dock this panel</source>
        <translation>이 패널 분리 또는 도킹</translation>
    </message>
    <message>
        <source>Close this panel; the View menu opens it again</source>
        <translation>이 패널을 닫습니다. 보기 메뉴에서 다시 열 수 있습니다</translation>
    </message>
</context>
<context>
    <name>ballast::ui::EconomicsPage</name>
    <message>
        <source>Work it out again</source>
        <translation>다시 계산</translation>
    </message>
    <message>
        <source>Hedging costs money every month. Before you begin, see what it would cost on your account as it stands, and what it is likely to keep.</source>
        <translation>헤지에는 매달 비용이 듭니다. 시작하기 전에 현재 계정에서 얼마나 들고, 얼마를 지킬 수 있을지 확인하십시오.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>처리 중</translation>
    </message>
    <message>
        <source>Does it pay?</source>
        <translation>수지가 맞는가?</translation>
    </message>
    <message>
        <source>Reading position, market and fees; up to a minute…</source>
        <translation>포지션, 시장, 수수료를 읽는 중, 최대 1분…</translation>
    </message>
    <message>
        <source>Not worked out</source>
        <translation>계산되지 않음</translation>
    </message>
</context>
<context>
    <name>ballast::ui::EvaluatePanel</name>
    <message>
        <source>Liquidation study as well</source>
        <translation>청산 연구도 수행</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>비교 결과</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>평가</translation>
    </message>
    <message>
        <source>Choose candles, and compare.</source>
        <translation>캔들을 선택하고 비교하십시오.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Candles …</source>
        <translation>캔들…</translation>
    </message>
    <message>
        <source>Funding …</source>
        <translation>펀딩비율…</translation>
    </message>
    <message>
        <source>Implied volatility …</source>
        <translation>내재 변동성…</translation>
    </message>
    <message>
        <source>Bitcoin …</source>
        <translation>비트코인…</translation>
    </message>
    <message>
        <source>1 minute to 1 day, as Binance Data Vision has them: csv, gz or zip. Several files are joined.</source>
        <translation>1분에서 1일까지, Binance Data Vision 형식 그대로: csv, gz 또는 zip. 여러 파일은 이어 붙입니다.</translation>
    </message>
    <message>
        <source>Funding rates of the same contract. Without them none is charged.</source>
        <translation>같은 계약의 펀딩비율. 없으면 부과하지 않습니다.</translation>
    </message>
    <message>
        <source>DVOL by day, where the strategy looks at it.</source>
        <translation>일별 DVOL, 전략이 참조하는 경우.</translation>
    </message>
    <message>
        <source>Candles of Bitcoin, for the correlation signals.</source>
        <translation>상관관계 신호에 쓰는 비트코인 캔들.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>포지션</translation>
    </message>
    <message>
        <source>long</source>
        <translation>롱</translation>
    </message>
    <message>
        <source>short</source>
        <translation>숏</translation>
    </message>
    <message>
        <source> % of the notional</source>
        <translation> % (명목 가치 대비)</translation>
    </message>
    <message>
        <source>stays where it is</source>
        <translation>그대로 둠</translation>
    </message>
    <message>
        <source>is moved by hand, after 4 h</source>
        <translation>수동 이체, 4시간 후</translation>
    </message>
    <message>
        <source>is moved automatically</source>
        <translation>자동 이체</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>방향</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>레버리지</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>순자산</translation>
    </message>
    <message>
        <source>Hedge account</source>
        <translation>헤지 계정</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>증거금</translation>
    </message>
    <message>
        <source>Hedges to compare</source>
        <translation>비교할 헤지</translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation>프리셋 %1</translation>
    </message>
    <message>
        <source>Positions opened at every hour, at several leverages, on both sides and with every way to move margin: takes longer.</source>
        <translation>매시간 여러 레버리지, 양방향, 모든 증거금 이체 방식으로 포지션에 진입합니다: 더 오래 걸립니다.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행률</translation>
    </message>
    <message>
        <source>Intervals of</source>
        <translation>구간 표시 대상</translation>
    </message>
    <message>
        <source>Hedge whose intervals are shown</source>
        <translation>구간을 표시할 헤지</translation>
    </message>
    <message>
        <source>Equity with each hedge</source>
        <translation>각 헤지의 순자산</translation>
    </message>
    <message>
        <source>Curves and figures</source>
        <translation>곡선과 수치</translation>
    </message>
    <message>
        <source>How long the positions are followed</source>
        <translation>포지션 추적 기간</translation>
    </message>
    <message>
        <source>Liquidations</source>
        <translation>청산</translation>
    </message>
    <message>
        <source>History files</source>
        <translation>기록 파일</translation>
    </message>
    <message>
        <source>Tables (*.csv *.gz *.zip);;All files (*)</source>
        <translation>표 (*.csv *.gz *.zip);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Replaying …</source>
        <translation>재현 중…</translation>
    </message>
    <message>
        <source>Cancelled. What was shown before is still shown.</source>
        <translation>취소했습니다. 이전에 표시된 내용은 그대로 남아 있습니다.</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>%1 이내</translation>
    </message>
    <message>
        <source>Taken for granted</source>
        <translation>전제 조건</translation>
    </message>
    <message>
        <source>Not available in this session.</source>
        <translation>이 세션에서는 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>Choose candles first.</source>
        <translation>먼저 캔들을 선택하십시오.</translation>
    </message>
    <message>
        <source>Tick at least one hedge.</source>
        <translation>헤지를 하나 이상 선택하십시오.</translation>
    </message>
    <message>
        <source>%1 candles of %2, %3 to %4.</source>
        <translation>%2 캔들 %1개, %3 ~ %4.</translation>
    </message>
    <message>
        <source>one that is kept open</source>
        <translation>계속 열어 두는 포지션 하나</translation>
    </message>
    <message>
        <source>my own, as recorded</source>
        <translation>기록된 내 포지션</translation>
    </message>
    <message>
        <source>Your own: what your protected accounts held, trade by trade, as Ballast recorded it. Without candle files on the candles that it saw.</source>
        <translation>내 포지션: 보호 계정이 보유했던 것을 Ballast가 기록한 대로 거래별로 따라갑니다. 캔들 파일이 없으면 Ballast가 본 캔들을 사용합니다.</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>포지션</translation>
    </message>
</context>
<context>
    <name>ballast::ui::FeedStrip</name>
    <message>
        <source>Age of the last message of each feed. A feed counts as stale when it is silent too long, even if its connection is open; trading is then suspended.</source>
        <translation>각 피드의 마지막 메시지 이후 경과 시간입니다. 연결이 열려 있어도 너무 오래 침묵한 피드는 미갱신으로 간주되며, 이때 거래가 중단됩니다.</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>연결 끊김</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>연결 중</translation>
    </message>
    <message>
        <source>stale %1</source>
        <translation>미갱신 %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 전</translation>
    </message>
</context>
<context>
    <name>ballast::ui::HeaderPanel</name>
    <message>
        <source>won&apos;t cancel orders, close the hedge or touch the protected account</source>
        <translation>주문 취소, 헤지 종료, 보호 대상 계정 조작은 하지 않습니다</translation>
    </message>
    <message>
        <source>won&apos;t close the hedge or touch the protected account</source>
        <translation>헤지 종료, 보호 대상 계정 조작은 하지 않습니다</translation>
    </message>
    <message>
        <source>won&apos;t touch the protected account, which is then unhedged</source>
        <translation>보호 대상 계정은 조작하지 않으며, 그 계정은 이후 헤지가 없는 상태가 됩니다</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>데모</translation>
    </message>
    <message>
        <source>OBSERVE</source>
        <translation>관찰</translation>
    </message>
    <message>
        <source>PAPER</source>
        <translation>모의거래</translation>
    </message>
    <message>
        <source>TESTNET</source>
        <translation>테스트넷</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>실거래</translation>
    </message>
    <message>
        <source>Simulated market, simulated money</source>
        <translation>가상의 시장, 가상의 자금</translation>
    </message>
    <message>
        <source>Real market, read-only: never sends an order</source>
        <translation>실제 시장, 읽기 전용: 주문을 절대 보내지 않음</translation>
    </message>
    <message>
        <source>Real market, simulated fills: no real orders</source>
        <translation>실제 시장, 모의 체결: 실제 주문 없음</translation>
    </message>
    <message>
        <source>The exchange&apos;s test system: real orders, no real money</source>
        <translation>거래소의 테스트 시스템: 실제 주문, 실제 자금 없음</translation>
    </message>
    <message>
        <source>Real market, real orders, real money</source>
        <translation>실제 시장, 실제 주문, 실제 자금</translation>
    </message>
    <message>
        <source>DISARMED</source>
        <translation>비활성</translation>
    </message>
    <message>
        <source>ARMED</source>
        <translation>활성</translation>
    </message>
    <message>
        <source>SUSPENDED</source>
        <translation>중단됨</translation>
    </message>
    <message>
        <source>PAUSED</source>
        <translation>일시정지</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>킬 스위치</translation>
    </message>
    <message>
        <source>Three levels: pause, cancel orders, flatten the hedge. None touches the protected account.</source>
        <translation>세 단계: 일시정지, 주문 취소, 헤지 전량 종료. 어느 것도 보호 대상 계정을 조작하지 않습니다.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>One value by hand</source>
        <translation>수동 값 1개</translation>
    </message>
    <message>
        <source>%1 values by hand</source>
        <translation>수동 값 %1개</translation>
    </message>
    <message>
        <source>Sends hedge orders</source>
        <translation>헤지 주문을 보냅니다</translation>
    </message>
    <message>
        <source>NO SESSION</source>
        <translation>세션 없음</translation>
    </message>
    <message>
        <source>Nothing runs, nothing is traded; the figures are the last ones</source>
        <translation>아무것도 실행되지 않고 거래되지 않으며, 수치는 마지막 값입니다</translation>
    </message>
    <message>
        <source>STOPPED</source>
        <translation>정지됨</translation>
    </message>
</context>
<context>
    <name>ballast::ui::HeadlineTile</name>
    <message>
        <source>Age of the market data: %1</source>
        <translation>시장 데이터 경과 시간: %1</translation>
    </message>
</context>
<context>
    <name>ballast::ui::HelpWindow</name>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Arming has no key on purpose, and flattening has to be held: both are deliberate.</source>
        <translation>자동 헤지 활성화에는 일부러 단축키가 없고, 전량 종료는 길게 눌러야 합니다. 둘 다 신중히 해야 하는 조작입니다.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Find a figure, a sign or a key</source>
        <translation>수치, 부호, 키 찾기</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>Signs and units</source>
        <translation>부호와 단위</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>키</translation>
    </message>
</context>
<context>
    <name>ballast::ui::KeyPage</name>
    <message>
        <source>Not now: only watch, and hedge on paper</source>
        <translation>지금은 안 함: 관찰만 하고 헤지는 모의거래로</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 키</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>시크릿 키</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>테스트</translation>
    </message>
    <message>
        <source>The hedge account: a sub-account of its own, in which Ballast trades. Make an API key there that may read and trade futures, and that must not withdraw.</source>
        <translation>헤지 계정: Ballast가 거래하는 독립된 하위 계정입니다. 그곳에서 읽기와 선물 거래는 가능하지만 출금은 불가능한 API 키를 만드십시오.</translation>
    </message>
    <message>
        <source>The protected account: the one with your leveraged positions. Make an API key there that may only read; Ballast never needs more, and refuses one that can do more.</source>
        <translation>보호 대상 계정: 레버리지 포지션이 있는 계정입니다. 그곳에서 읽기만 가능한 API 키를 만드십시오. Ballast는 그 이상을 절대 필요로 하지 않으며, 더 많은 권한이 있는 키는 거부합니다.</translation>
    </message>
    <message>
        <source>Hedge account</source>
        <translation>헤지 계정</translation>
    </message>
    <message>
        <source>Protected account</source>
        <translation>보호 대상 계정</translation>
    </message>
    <message>
        <source>ends in %1</source>
        <translation>끝자리 %1</translation>
    </message>
    <message>
        <source>Asking the exchange what the key may do…</source>
        <translation>키의 권한을 거래소에 조회하는 중…</translation>
    </message>
    <message>
        <source>The test only reads: it asks what the key may do, and changes nothing.</source>
        <translation>테스트는 읽기만 합니다. 키의 권한을 조회하며 아무것도 변경하지 않습니다.</translation>
    </message>
    <message>
        <source>The key fits this account.</source>
        <translation>이 키는 이 계정에 적합합니다.</translation>
    </message>
    <message>
        <source>Not now: an alert says how much margin is missing, and until when</source>
        <translation>지금은 안 함: 부족한 증거금과 기한을 경보로 알림</translation>
    </message>
    <message>
        <source>the hedge sub-account&apos;s e-mail address</source>
        <translation>헤지 하위 계정의 이메일 주소</translation>
    </message>
    <message>
        <source>empty: it is the main account</source>
        <translation>비워 두면: 메인 계정</translation>
    </message>
    <message>
        <source>Margin transfers</source>
        <translation>증거금 이체</translation>
    </message>
    <message>
        <source>Without a hedge account there is nothing to move margin from.</source>
        <translation>헤지 계정이 없으면 증거금을 옮겨 올 곳이 없습니다.</translation>
    </message>
    <message>
        <source>The test system has no transfers between accounts.</source>
        <translation>테스트 시스템에는 계정 간 이체가 없습니다.</translation>
    </message>
    <message>
        <source>The key fits. Now name the two accounts as the exchange does; they are two different ones.</source>
        <translation>키가 맞습니다. 이제 두 계정을 거래소에서 부르는 이름으로 적으십시오. 서로 다른 계정이어야 합니다.</translation>
    </message>
    <message>
        <source>The key fits; margin can be moved.</source>
        <translation>키가 맞습니다. 증거금을 옮길 수 있습니다.</translation>
    </message>
    <message>
        <source>Where liquidation is near, margin in the protected account is what moves it away. With a key of the main account that may make internal transfers, and neither trade nor withdraw, Ballast moves it from the hedge account by itself while it is armed, within limits of its own. It never moves money the other way.</source>
        <translation>청산이 가까울 때 이를 멀어지게 하는 것은 보호 대상 계정의 증거금입니다. 내부 이체는 가능하지만 거래와 출금은 불가능한 메인 계정 키가 있으면, Ballast는 활성화되어 있는 동안 자체 한도 안에서 헤지 계정으로부터 증거금을 스스로 옮깁니다. 반대 방향으로는 결코 돈을 옮기지 않습니다.</translation>
    </message>
</context>
<context>
    <name>ballast::ui::LadderPanel</name>
    <message>
        <source>Entry</source>
        <translation>진입가</translation>
    </message>
    <message>
        <source>Protected dies</source>
        <translation>보호 대상 청산</translation>
    </message>
    <message>
        <source>Hedge dies</source>
        <translation>헤지 청산</translation>
    </message>
    <message>
        <source>Move %1 by</source>
        <translation>여기까지 %1 이체</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>마크</translation>
    </message>
    <message>
        <source>Who dies first: not worked out yet</source>
        <translation>먼저 청산되는 쪽: 아직 계산되지 않음</translation>
    </message>
    <message>
        <source>Who dies first? Working it out …</source>
        <translation>먼저 청산되는 쪽은? 계산 중…</translation>
    </message>
    <message>
        <source>What is left at each price, %1</source>
        <translation>각 가격에서 남는 금액, %1</translation>
    </message>
    <message>
        <source>◀ Protected</source>
        <translation>◀ 보호 대상</translation>
    </message>
    <message>
        <source>Hedge ▶</source>
        <translation>헤지 ▶</translation>
    </message>
    <message>
        <source>dies without %1</source>
        <translation>%1 없으면 청산</translation>
    </message>
    <message>
        <source>liquidated</source>
        <translation>청산됨</translation>
    </message>
    <message>
        <source>closed by the venue</source>
        <translation>거래소가 종료</translation>
    </message>
    <message>
        <source>At %1 (%2)
Protected account: %3
Hedge account: %4</source>
        <translation>%1(%2)에서
보호 대상 계정: %3
헤지 계정: %4</translation>
    </message>
    <message>
        <source>Margin to move by then: %1</source>
        <translation>그때까지 이체해야 할 증거금: %1</translation>
    </message>
    <message>
        <source>Margin to move by then: %1; the market may be there sooner than a transfer</source>
        <translation>그때까지 이체해야 할 증거금: %1. 이체보다 시장이 먼저 그 지점에 닿을 수 있습니다</translation>
    </message>
</context>
<context>
    <name>ballast::ui::LimitsPage</name>
    <message>
        <source>Hard limits: checked last, before an order leaves. No strategy and no override can pass them. The values here are the defaults; tighten them to your account.</source>
        <translation>절대 한도: 주문이 나가기 직전에 마지막으로 확인합니다. 어떤 전략도 수동 설정도 넘을 수 없습니다. 여기의 값은 기본값이며, 계정에 맞게 더 엄격하게 조정하십시오.</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>기본값으로 되돌리기</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>한도</translation>
    </message>
</context>
<context>
    <name>ballast::ui::LimitsPanel</name>
    <message>
        <source>Limits</source>
        <translation>한도</translation>
    </message>
    <message>
        <source>Acknowledge differences</source>
        <translation>차이 확인</translation>
    </message>
    <message>
        <source>The account is as it should be: go on from what it holds now</source>
        <translation>계정은 올바른 상태입니다. 현재 보유 내역에서 계속합니다</translation>
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
        <translation>작업 공간</translation>
    </message>
    <message>
        <source>Ballast is armed</source>
        <translation>자동 헤지 활성 상태</translation>
    </message>
    <message>
        <source>Ballast is adjusting the hedge. If it ends, resting orders are cancelled, the hedge stays as it is, and nobody looks after it.</source>
        <translation>Ballast가 헤지를 조정하고 있습니다. 종료하면 미체결 주문은 취소되고, 헤지는 그대로 남으며, 아무도 관리하지 않습니다.</translation>
    </message>
    <message>
        <source>Keep it running in the tray</source>
        <translation>트레이에서 계속 실행</translation>
    </message>
    <message>
        <source>End Ballast</source>
        <translation>Ballast 종료</translation>
    </message>
    <message>
        <source>&amp;Arm</source>
        <translation>활성화(&amp;A)</translation>
    </message>
    <message>
        <source>Let Ballast send hedge orders</source>
        <translation>Ballast가 헤지 주문을 보내도록 허용합니다</translation>
    </message>
    <message>
        <source>&amp;Disarm</source>
        <translation>비활성화(&amp;D)</translation>
    </message>
    <message>
        <source>Stop sending hedge orders; resting orders and the hedge stay</source>
        <translation>헤지 주문 전송을 멈춥니다. 미체결 주문과 헤지는 그대로 유지됩니다</translation>
    </message>
    <message>
        <source>&amp;Pause new hedge orders</source>
        <translation>새 헤지 주문 일시정지(&amp;P)</translation>
    </message>
    <message>
        <source>Does not cancel resting orders, close the hedge, or touch the protected account</source>
        <translation>미체결 주문 취소, 헤지 종료, 보호 대상 계정 조작은 하지 않습니다</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>재개(&amp;R)</translation>
    </message>
    <message>
        <source>End the pause; Ballast may send hedge orders again if it is armed</source>
        <translation>일시정지를 끝냅니다. 자동 헤지가 활성 상태이면 Ballast가 다시 헤지 주문을 보낼 수 있습니다</translation>
    </message>
    <message>
        <source>&amp;Cancel hedge orders</source>
        <translation>헤지 주문 취소(&amp;C)</translation>
    </message>
    <message>
        <source>Pauses and cancels resting orders; does not close the hedge or touch the protected account</source>
        <translation>일시정지하고 미체결 주문을 취소합니다. 헤지 종료와 보호 대상 계정 조작은 하지 않습니다</translation>
    </message>
    <message>
        <source>&amp;Flatten hedge…</source>
        <translation>헤지 전량 종료(&amp;F)…</translation>
    </message>
    <message>
        <source>Pauses, cancels and closes the hedge; does not touch the protected account, which is then unhedged</source>
        <translation>일시정지하고 주문을 취소한 뒤 헤지를 종료합니다. 보호 대상 계정은 조작하지 않으며, 이후 헤지가 없는 상태가 됩니다</translation>
    </message>
    <message>
        <source>Ac&amp;knowledge differences</source>
        <translation>차이 확인(&amp;K)</translation>
    </message>
    <message>
        <source>The hedge account is as it should be, whatever the last session left: go on from there</source>
        <translation>지난 세션이 무엇을 남겼든 헤지 계정은 올바른 상태입니다. 여기서 계속합니다</translation>
    </message>
    <message>
        <source>&amp;Override…</source>
        <translation>수동 설정(&amp;O)…</translation>
    </message>
    <message>
        <source>Set the hedge ratio or a parameter by hand</source>
        <translation>헤지 비율이나 매개변수를 수동으로 설정합니다</translation>
    </message>
    <message>
        <source>&amp;Back to automatic</source>
        <translation>자동으로 복귀(&amp;B)</translation>
    </message>
    <message>
        <source>End every manual override now</source>
        <translation>모든 수동 설정을 지금 끝냅니다</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>어두운 테마(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>밝은 테마(&amp;L)</translation>
    </message>
    <message>
        <source>Gain green, loss red</source>
        <translation>이익 녹색, 손실 빨간색</translation>
    </message>
    <message>
        <source>Gain red, loss green</source>
        <translation>이익 빨간색, 손실 녹색</translation>
    </message>
    <message>
        <source>Gain blue, loss orange</source>
        <translation>이익 파란색, 손실 주황색</translation>
    </message>
    <message>
        <source>Times in &amp;UTC</source>
        <translation>시각을 UTC로 표시(&amp;U)</translation>
    </message>
    <message>
        <source>Times in local &amp;zone</source>
        <translation>시각을 현지 시간대로 표시(&amp;Z)</translation>
    </message>
    <message>
        <source>A&amp;lerts…</source>
        <translation>알림(&amp;L)…</translation>
    </message>
    <message>
        <source>What becomes an alert, how loud, and who is told</source>
        <translation>무엇을 알림으로 할지, 얼마나 크게, 누구에게</translation>
    </message>
    <message>
        <source>&amp;Start with the desktop</source>
        <translation>데스크톱과 함께 시작(&amp;S)</translation>
    </message>
    <message>
        <source>Open Ballast when you log in</source>
        <translation>로그인할 때 Ballast를 엽니다</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>변경되지 않음</translation>
    </message>
    <message>
        <source>Loc&amp;k layout</source>
        <translation>레이아웃 잠금(&amp;K)</translation>
    </message>
    <message>
        <source>Panels can&apos;t be moved, floated or closed by accident</source>
        <translation>패널이 실수로 이동, 분리, 닫히지 않게 합니다</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>레이아웃 초기화(&amp;R)</translation>
    </message>
    <message>
        <source>Put every panel back where it was at first</source>
        <translation>모든 패널을 처음 위치로 되돌립니다</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>전체 화면(&amp;F)</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>화면 전체를 사용합니다</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>명령 찾기(&amp;F)…</translation>
    </message>
    <message>
        <source>Every command, panel and parameter by a few letters</source>
        <translation>몇 글자로 모든 명령, 패널, 매개변수를 찾습니다</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>설정(&amp;S)…</translation>
    </message>
    <message>
        <source>Language, theme, colours, scale, times</source>
        <translation>언어, 테마, 색상, 배율, 시각</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>What each figure is, its unit and its source</source>
        <translation>각 수치의 의미, 단위, 출처</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>키보드 단축키(&amp;K)</translation>
    </message>
    <message>
        <source>What each key does</source>
        <translation>각 키의 기능</translation>
    </message>
    <message>
        <source>&amp;Signs and units</source>
        <translation>부호와 단위(&amp;S)</translation>
    </message>
    <message>
        <source>How to read the numbers</source>
        <translation>숫자 읽는 법</translation>
    </message>
    <message>
        <source>&amp;About Ballast</source>
        <translation>Ballast 정보(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>버전과 라이선스</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>종료(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window; the hedge position stays as it is</source>
        <translation>창을 닫습니다. 헤지 포지션은 그대로 유지됩니다</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Trading</source>
        <translation>거래(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Strategy</source>
        <translation>전략(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Kill switch</source>
        <translation>킬 스위치(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>패널(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>색상(&amp;C)</translation>
    </message>
    <message>
        <source>Set &amp;up an account…</source>
        <translation>계정 설정(&amp;U)…</translation>
    </message>
    <message>
        <source>Exchange, keys, limits: step by step, and nothing is kept before the end</source>
        <translation>거래소, 키, 한도: 단계별로 설정하며, 끝나기 전에는 아무것도 저장하지 않습니다</translation>
    </message>
    <message>
        <source>Change &amp;mode…</source>
        <translation>모드 변경(&amp;M)…</translation>
    </message>
    <message>
        <source>Demo, Observe, Paper, Testnet, Live: what each has shown, and what is missing</source>
        <translation>데모, 관찰, 모의거래, 테스트넷, 실거래: 각 모드의 실적과 부족한 것</translation>
    </message>
    <message>
        <source>One mode &amp;down</source>
        <translation>모드 한 단계 내리기(&amp;D)</translation>
    </message>
    <message>
        <source>Ends the session and starts the next lower mode that is open</source>
        <translation>세션을 끝내고, 열려 있는 바로 아래 모드를 시작합니다</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>패널</translation>
    </message>
    <message>
        <source>Show and raise this panel</source>
        <translation>이 패널을 표시하고 맨 앞으로 가져옵니다</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>매개변수</translation>
    </message>
</context>
<context>
    <name>ballast::ui::ModeDialog</name>
    <message>
        <source>Mode</source>
        <translation>모드</translation>
    </message>
    <message>
        <source>Each mode opens the next by what it has shown. One step down is always free, and one click.</source>
        <translation>각 모드는 그 실적으로 다음 모드를 엽니다. 한 단계 내리는 것은 언제나 조건이 없으며 한 번 클릭하면 됩니다.</translation>
    </message>
    <message>
        <source>No account is set up for it.</source>
        <translation>이 모드에 설정된 계정이 없습니다.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>설정…</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Passphrase of the sealed file</source>
        <translation>암호화 파일의 암호 구문</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>입력하십시오: %1</translation>
    </message>
    <message>
        <source>Confirmation, letter by letter</source>
        <translation>확인 문구, 한 글자씩 정확히</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>다시 시작</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>%1 시작</translation>
    </message>
</context>
<context>
    <name>ballast::ui::ModePage</name>
    <message>
        <source>Start small: each mode opens the next by what it has shown. One step down is always free.</source>
        <translation>작게 시작하십시오. 각 모드는 그 실적으로 다음 모드를 엽니다. 한 단계 내리는 것은 언제나 조건이 없습니다.</translation>
    </message>
    <message>
        <source>“Finish” keeps the keys and the account, ends what runs now, and starts. Nothing has been kept so far.</source>
        <translation>‘완료’를 누르면 키와 계정을 저장하고, 현재 실행 중인 것을 끝내고, 시작합니다. 지금까지는 아무것도 저장되지 않았습니다.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>시작하기</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>아직 시작 안 함</translation>
    </message>
    <message>
        <source>Only keep the account; what runs now goes on.</source>
        <translation>계정만 저장합니다. 현재 실행 중인 것은 계속됩니다.</translation>
    </message>
</context>
<context>
    <name>ballast::ui::ModelsPanel</name>
    <message>
        <source>Models</source>
        <translation>모델</translation>
    </message>
</context>
<context>
    <name>ballast::ui::PageView</name>
    <message>
        <source>Preview of the report</source>
        <translation>보고서 미리보기</translation>
    </message>
</context>
<context>
    <name>ballast::ui::ParameterPanel</name>
    <message>
        <source>Hedge ratio</source>
        <translation>헤지 비율</translation>
    </message>
    <message>
        <source>Your own target, instead of the strategy&apos;s; never beyond the maximum ratio.</source>
        <translation>전략의 목표를 대신하는 사용자 자신의 목표입니다. 최대 비율을 절대 넘지 않습니다.</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>시장 국면</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>안전</translation>
    </message>
    <message>
        <source>Trading</source>
        <translation>거래</translation>
    </message>
    <message>
        <source>Hard limits</source>
        <translation>절대 한도</translation>
    </message>
    <message>
        <source>Weights of the composite strategy</source>
        <translation>복합 전략의 가중치</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>매개변수</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>적용 중</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>범위</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>수동</translation>
    </message>
    <message>
        <source>Value by hand</source>
        <translation>수동 값</translation>
    </message>
    <message>
        <source>How long it lasts</source>
        <translation>유효 기간</translation>
    </message>
    <message>
        <source>for 15 min</source>
        <translation>15분 동안</translation>
    </message>
    <message>
        <source>for 1 h</source>
        <translation>1시간 동안</translation>
    </message>
    <message>
        <source>for 4 h</source>
        <translation>4시간 동안</translation>
    </message>
    <message>
        <source>for 24 h</source>
        <translation>24시간 동안</translation>
    </message>
    <message>
        <source>until cleared</source>
        <translation>해제할 때까지</translation>
    </message>
    <message>
        <source>Reason, for the audit trail</source>
        <translation>이유(감사 기록용)</translation>
    </message>
    <message>
        <source>Apply by hand</source>
        <translation>수동 적용</translation>
    </message>
    <message>
        <source>Back to automatic  (F9)</source>
        <translation>자동으로 복귀  (F9)</translation>
    </message>
    <message>
        <source>End every manual override now</source>
        <translation>모든 수동 설정을 지금 끝냅니다</translation>
    </message>
    <message>
        <source>By hand since %1, %2. %3</source>
        <translation>%1부터 수동, %2. %3</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1까지</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>기록…</translation>
    </message>
    <message>
        <source>What was set by hand in this session, and when it ended</source>
        <translation>이 세션에서 수동으로 설정한 것과 그 종료 시각</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>수동 설정</translation>
    </message>
    <message>
        <source>Of this session, newest first. What overrides cost or earned is in the review of the week.</source>
        <translation>이 세션의 것, 최신순. 수동 설정의 손익은 주간 검토에 있습니다.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>What</source>
        <translation>내용</translation>
    </message>
</context>
<context>
    <name>ballast::ui::ParameterSetDialog</name>
    <message>
        <source>Apply</source>
        <translation>적용</translation>
    </message>
    <message>
        <source>Automatic values take effect at once. Values set by hand stay in force until they end.</source>
        <translation>자동 값은 즉시 적용됩니다. 수동으로 설정한 값은 끝날 때까지 계속 적용됩니다.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>변경될 내용</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>매개변수</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>현재</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>변경 후</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>전략</translation>
    </message>
    <message>
        <source>These values are in force already: nothing would change.</source>
        <translation>이 값들은 이미 적용 중입니다: 아무것도 바뀌지 않습니다.</translation>
    </message>
</context>
<context>
    <name>ballast::ui::PlacePage</name>
    <message>
        <source>Where is the account that you want to protect? You can set up one of each; everything can be tried on the simulated exchange first.</source>
        <translation>보호하려는 계정은 어디에 있습니까? 각각 하나씩 설정할 수 있으며, 모든 것을 먼저 시뮬레이션 거래소에서 시험해 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Address of the simulated exchange</source>
        <translation>시뮬레이션 거래소의 주소</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>거래소</translation>
    </message>
</context>
<context>
    <name>ballast::ui::PositionsPanel</name>
    <message>
        <source>hedge</source>
        <translation>헤지</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>보호 대상</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>교차</translation>
    </message>
    <message>
        <source>isolated</source>
        <translation>격리</translation>
    </message>
    <message>
        <source>No open position. Ballast starts to hedge when the protected account holds one.</source>
        <translation>보유 포지션이 없습니다. 보호 대상 계정이 포지션을 보유하면 Ballast가 헤지를 시작합니다.</translation>
    </message>
</context>
<context>
    <name>ballast::ui::PreviewBox</name>
    <message>
        <source>preview</source>
        <translation>미리보기</translation>
    </message>
    <message>
        <source>Target %1 (now %2) · order %3 · net %4</source>
        <translation>목표 %1(현재 %2) · 주문 %3 · 순노출 %4</translation>
    </message>
    <message>
        <source>Liquidation of the hedge account: %1 → %2. Of the protected one: %3; a hedge does not move it.</source>
        <translation>헤지 계정의 청산가: %1 → %2. 보호 대상의 청산가: %3. 헤지는 이를 움직이지 않습니다.</translation>
    </message>
</context>
<context>
    <name>ballast::ui::ReportPanel</name>
    <message>
        <source>The year %1</source>
        <translation>%1년</translation>
    </message>
    <message>
        <source>Make it anew</source>
        <translation>새로 만들기</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>저장…</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>월간 보고서</translation>
    </message>
    <message>
        <source>There is no database to report of in this session.</source>
        <translation>이 세션에는 보고할 데이터베이스가 없습니다.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>월</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>시간대</translation>
    </message>
    <message>
        <source>Whose month it is, and the times of the report. The files for machines are in UTC always.</source>
        <translation>월의 구분과 보고서의 시각에 쓰입니다. 기계용 파일은 항상 UTC입니다.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>HTML 페이지</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>통합 문서(XLSX)</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>CSV 파일</translation>
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
        <translation>CSV 파일 폴더</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>보고서 저장</translation>
    </message>
    <message>
        <source>The report is made when it is first looked at …</source>
        <translation>보고서는 처음 볼 때 만들어집니다…</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet. Let a session run for some minutes.</source>
        <translation>아직 기록된 것이 없습니다. 세션을 몇 분간 실행하십시오.</translation>
    </message>
    <message>
        <source>Reading the month …</source>
        <translation>월 데이터를 읽는 중…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1(으)로 저장됨</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in %1</source>
        <translation>
            <numerusform>파일 %n개를 %1에 저장했습니다</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ballast::ui::ReviewPanel</name>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Make it anew</source>
        <translation>새로 만들기</translation>
    </message>
    <message>
        <source>Sign this review</source>
        <translation>이 검토에 서명</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>검토</translation>
    </message>
    <message>
        <source>There is no database to review in this session.</source>
        <translation>이 세션에는 검토할 데이터베이스가 없습니다.</translation>
    </message>
    <message>
        <source>Before you sign</source>
        <translation>서명하기 전에</translation>
    </message>
    <message>
        <source>Written into the audit trail, with the time. Nothing else changes.</source>
        <translation>시각과 함께 감사 기록에 남깁니다. 그 밖에는 아무것도 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>The review is made when it is first looked at …</source>
        <translation>검토는 처음 볼 때 만들어집니다…</translation>
    </message>
    <message>
        <source>Reading the history, and replaying it without your overrides …</source>
        <translation>기록을 읽고, 수동 설정 없이 재현하고 있습니다…</translation>
    </message>
    <message>
        <source>Last signed %1.</source>
        <translation>마지막 서명: %1.</translation>
    </message>
    <message>
        <source>Never signed.</source>
        <translation>서명한 적이 없습니다.</translation>
    </message>
    <message>
        <source>Signed just now. The next review is due in a week.</source>
        <translation>방금 서명했습니다. 다음 검토는 일주일 뒤입니다.</translation>
    </message>
    <message>
        <source>A review is due.</source>
        <translation>검토할 때가 되었습니다.</translation>
    </message>
    <message>
        <source>look: </source>
        <translation>확인 요망: </translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>서명됨</translation>
    </message>
</context>
<context>
    <name>ballast::ui::RiskPanel</name>
    <message>
        <source>Losses</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>위험</translation>
    </message>
    <message>
        <source>Who dies first, by price</source>
        <translation>먼저 청산되는 쪽(가격별)</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>계산 중…</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>가격 사다리</translation>
    </message>
    <message>
        <source>What is left of each account at each price</source>
        <translation>각 가격에서 각 계정에 남는 금액</translation>
    </message>
    <message>
        <source>What jumps, past days and the worst days would cost</source>
        <translation>가격 급변, 과거의 특정일, 최악의 날에 발생할 손실</translation>
    </message>
    <message>
        <source>Who dies first? Working it out …</source>
        <translation>먼저 청산되는 쪽은? 계산 중…</translation>
    </message>
    <message>
        <source>Who dies first? %1</source>
        <translation>먼저 청산되는 쪽은? %1</translation>
    </message>
</context>
<context>
    <name>ballast::ui::SessionBar</name>
    <message>
        <source>Back to the demo</source>
        <translation>데모로 돌아가기</translation>
    </message>
    <message>
        <source>Mode…</source>
        <translation>모드…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>처리 중</translation>
    </message>
</context>
<context>
    <name>ballast::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템 설정에 따름</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어두움</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝음</translation>
    </message>
    <message>
        <source>Gain and loss</source>
        <translation>이익과 손실</translation>
    </message>
    <message>
        <source>Green and red</source>
        <translation>녹색과 빨간색</translation>
    </message>
    <message>
        <source>Red and green</source>
        <translation>빨간색과 녹색</translation>
    </message>
    <message>
        <source>Blue and orange (colour-blind safe)</source>
        <translation>파란색과 주황색(색각 이상 대응)</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>UTC, as exchanges use it</source>
        <translation>UTC(거래소와 동일)</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>현지 시간</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>배율</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>On top of the screen&apos;s own scale; takes effect at the next start.</source>
        <translation>화면 자체 배율에 더해 적용되며, 다음 시작 때부터 적용됩니다.</translation>
    </message>
    <message>
        <source>%1 times a second</source>
        <translation>초당 %1회</translation>
    </message>
    <message>
        <source>Figures refresh</source>
        <translation>수치 갱신</translation>
    </message>
    <message>
        <source>Before a preset or a parameter set replaces values</source>
        <translation>프리셋이나 매개변수 세트가 값을 바꾸기 전</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Real trading and flattening are always confirmed.</source>
        <translation>실제 거래와 헤지 전량 종료는 항상 확인을 거칩니다.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>데이터 폴더</translation>
    </message>
    <message>
        <source>History, orders and decisions; never a key.</source>
        <translation>기록, 주문, 결정. 키는 절대 포함하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>ballast::ui::SetupWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>이전(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>다음(&amp;N)</translation>
    </message>
    <message>
        <source>Set up an account</source>
        <translation>계정 설정</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>완료(&amp;F)</translation>
    </message>
</context>
<context>
    <name>ballast::ui::StoragePage</name>
    <message>
        <source>The desktop&apos;s key store</source>
        <translation>데스크톱의 키 저장소</translation>
    </message>
    <message>
        <source>A sealed file</source>
        <translation>암호화 파일</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>암호 구문</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>암호 구문 다시 입력</translation>
    </message>
    <message>
        <source>Path of the sealed file</source>
        <translation>암호화 파일의 경로</translation>
    </message>
    <message>
        <source>The keys are kept in one place only, and never shown again: not in the database, the settings, a log or a report.</source>
        <translation>키는 한 곳에만 보관되며 다시는 표시되지 않습니다. 데이터베이스, 설정, 로그, 보고서 어디에도 남지 않습니다.</translation>
    </message>
    <message>
        <source>For computers where no key store runs. A passphrase seals it; without the passphrase nobody can open it, you neither. It is asked for at each start of a session.</source>
        <translation>키 저장소가 실행되지 않는 컴퓨터용입니다. 암호 구문으로 암호화되며, 암호 구문이 없으면 사용자 자신을 포함해 누구도 열 수 없습니다. 세션을 시작할 때마다 입력을 요구합니다.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>선택…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>다시 입력</translation>
    </message>
    <message>
        <source>Sealed file</source>
        <translation>암호화 파일</translation>
    </message>
    <message>
        <source>Where the keys are kept</source>
        <translation>키 보관 위치</translation>
    </message>
    <message>
        <source>Looking for a key store…</source>
        <translation>키 저장소를 찾는 중…</translation>
    </message>
    <message>
        <source>Unlocked with your login; Secret Service or KWallet.</source>
        <translation>로그인할 때 잠금 해제됩니다. Secret Service 또는 KWallet.</translation>
    </message>
    <message>
        <source>The passphrase needs at least %1 characters.</source>
        <translation>암호 구문은 %1자 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>두 암호 구문이 다릅니다.</translation>
    </message>
</context>
<context>
    <name>ballast::ui::StrategyMenu</name>
    <message>
        <source>&amp;Presets</source>
        <translation>프리셋(&amp;P)</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>프리셋 %1</translation>
    </message>
    <message>
        <source>Parameter sets (*.json)</source>
        <translation>매개변수 세트 (*.json)</translation>
    </message>
    <message>
        <source>&amp;Import parameters…</source>
        <translation>매개변수 가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>Import parameters</source>
        <translation>매개변수 가져오기</translation>
    </message>
    <message>
        <source>Strategy and values from a file; what would change is shown first</source>
        <translation>파일에서 전략과 값을 가져옵니다. 변경될 내용을 먼저 표시합니다</translation>
    </message>
    <message>
        <source>&amp;Export parameters…</source>
        <translation>매개변수 내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>Export parameters</source>
        <translation>매개변수 내보내기</translation>
    </message>
    <message>
        <source>Strategy and every automatic value, to a file</source>
        <translation>전략과 모든 자동 값을 파일로 내보냅니다</translation>
    </message>
    <message>
        <source>Parameter set %1</source>
        <translation>매개변수 세트 %1</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>실행되지 않음</translation>
    </message>
</context>
<context>
    <name>ballast::ui::TimeChart</name>
    <message>
        <source>O</source>
        <translation>시</translation>
    </message>
    <message>
        <source>H</source>
        <translation>고</translation>
    </message>
    <message>
        <source>L</source>
        <translation>저</translation>
    </message>
    <message>
        <source>C</source>
        <translation>종</translation>
    </message>
</context>
<context>
    <name>ballast::ui::Tray</name>
    <message>
        <source>Show Ballast</source>
        <translation>Ballast 표시</translation>
    </message>
    <message>
        <source>Ballast · %1 · %2 · hedge ratio %3 · liquidation %4</source>
        <translation>Ballast · %1 · %2 · 헤지 비율 %3 · 청산 %4</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>종료됨</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>심각</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>경고</translation>
    </message>
</context>
<context>
    <name>ballast::ui::WhatIfPanel</name>
    <message>
        <source>Calculate</source>
        <translation>계산</translation>
    </message>
    <message>
        <source>Open in Parameters …</source>
        <translation>매개변수에서 열기…</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>가정 분석</translation>
    </message>
    <message>
        <source>What if: nothing here is real</source>
        <translation>가정 분석: 여기의 어떤 것도 실제가 아닙니다</translation>
    </message>
    <message>
        <source>WHAT IF — NOTHING HERE IS REAL. No order is sent, no parameter is changed.</source>
        <translation>가정 분석 — 여기의 어떤 것도 실제가 아닙니다. 주문은 전송되지 않고 매개변수도 변경되지 않습니다.</translation>
    </message>
    <message>
        <source>Choose a move or another parameter, and calculate.</source>
        <translation>가격 변동이나 다른 매개변수를 선택하고 계산하십시오.</translation>
    </message>
    <message>
        <source>Move of the price, per cent</source>
        <translation>가격 변동, 퍼센트</translation>
    </message>
    <message>
        <source>Time that the move takes</source>
        <translation>변동에 걸리는 시간</translation>
    </message>
    <message>
        <source>in 5 minutes</source>
        <translation>5분 동안</translation>
    </message>
    <message>
        <source>in an hour</source>
        <translation>1시간 동안</translation>
    </message>
    <message>
        <source>in six hours</source>
        <translation>6시간 동안</translation>
    </message>
    <message>
        <source>in a day</source>
        <translation>하루 동안</translation>
    </message>
    <message>
        <source>Strategy and parameters to start from</source>
        <translation>출발점이 되는 전략과 매개변수</translation>
    </message>
    <message>
        <source>parameters in force</source>
        <translation>적용 중인 매개변수</translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation>프리셋 %1</translation>
    </message>
    <message>
        <source>Parameter to change</source>
        <translation>변경할 매개변수</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>그 밖에는 변경 없음</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>매개변수 값</translation>
    </message>
    <message>
        <source>Shows this value in the editor of parameters. It is in force only once it is applied there.</source>
        <translation>이 값을 매개변수 편집기에 표시합니다. 그곳에서 적용해야만 효력이 생깁니다.</translation>
    </message>
    <message>
        <source>The price moves by</source>
        <translation>가격 변동</translation>
    </message>
    <message>
        <source>with</source>
        <translation>기준</translation>
    </message>
    <message>
        <source>and</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Nothing calculated yet *</source>
        <translation>아직 계산되지 않음 *</translation>
    </message>
    <message>
        <source>no move</source>
        <translation>변동 없음</translation>
    </message>
    <message>
        <source>Not available in this session.</source>
        <translation>이 세션에서는 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>Replaying …</source>
        <translation>재현 중…</translation>
    </message>
    <message>
        <source>The figures below are of other settings: calculate again.</source>
        <translation>아래 수치는 다른 설정의 것입니다. 다시 계산하십시오.</translation>
    </message>
    <message>
        <source>The market has moved on since: recalculate.</source>
        <translation>그 뒤 시장이 움직였습니다. 다시 계산하십시오.</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>%1 기준.</translation>
    </message>
    <message>
        <source>Recalculate</source>
        <translation>다시 계산</translation>
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
        <translation>지금</translation>
    </message>
    <message>
        <source>% per ×</source>
        <translation>% / 배</translation>
    </message>
    <message>
        <source>/ min</source>
        <translation>/ min</translation>
    </message>
    <message>
        <source>/ day</source>
        <translation>/ 일</translation>
    </message>
</context>
<context>
    <name>risk</name>
    <message>
        <source>Safe</source>
        <translation>안전</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>주의</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>위험</translation>
    </message>
</context>
</TS>
