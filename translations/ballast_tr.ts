<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr">
<context>
    <name>Alerts</name>
    <message>
        <source>Every channel needs a name.</source>
        <translation>Her kanalın bir adı olmalı.</translation>
    </message>
    <message>
        <source>The folder of %1 can&apos;t be made.</source>
        <translation>%1 klasörü oluşturulamıyor.</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>%1 can&apos;t be removed.</source>
        <translation>%1 kaldırılamıyor.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>%1 yazılamıyor: %2.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>Did nothing: %1.</source>
        <translation>Hiçbir şey yapılmadı: %1.</translation>
    </message>
    <message>
        <source>the engine is not armed</source>
        <translation>motor devrede değil</translation>
    </message>
    <message>
        <source>trading is paused</source>
        <translation>işlemler duraklatıldı</translation>
    </message>
    <message>
        <source>this mode only observes</source>
        <translation>bu mod yalnızca izler</translation>
    </message>
    <message>
        <source>there is no position to protect</source>
        <translation>korunacak pozisyon yok</translation>
    </message>
    <message>
        <source>market data is %1 s old or was not read in full</source>
        <translation>piyasa verileri %1 s yaşında veya tam okunmadı</translation>
    </message>
    <message>
        <source>market data has not arrived yet</source>
        <translation>piyasa verileri henüz gelmedi</translation>
    </message>
    <message>
        <source>account data is %1 s old or was not read in full</source>
        <translation>hesap verileri %1 s yaşında veya tam okunmadı</translation>
    </message>
    <message>
        <source>account data has not arrived yet</source>
        <translation>hesap verileri henüz gelmedi</translation>
    </message>
    <message>
        <source>volatility is not known yet</source>
        <translation>volatilite henüz bilinmiyor</translation>
    </message>
    <message>
        <source>there is no usable quote to trade against</source>
        <translation>karşısında işlem yapılabilecek kullanılabilir bir kotasyon yok</translation>
    </message>
    <message>
        <source>the last session is not accounted for yet</source>
        <translation>son oturumun hesabı henüz netleşmedi</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is too far from the exchange&apos;s; set it by a time server</source>
        <translation>bu bilgisayarın saati borsanınkinden fazla sapıyor; saati bir zaman sunucusuyla ayarlayın</translation>
    </message>
    <message>
        <source>an order is still on its way</source>
        <translation>bir emir hâlâ yolda</translation>
    </message>
    <message>
        <source>the last position change is not confirmed by the exchange yet</source>
        <translation>son pozisyon değişikliğini borsa henüz onaylamadı</translation>
    </message>
    <message>
        <source>the fate of an order is unknown and is being asked for</source>
        <translation>bir emrin akıbeti bilinmiyor ve soruluyor</translation>
    </message>
    <message>
        <source>the ratio of %1 % is inside its band of %2 to %3 %</source>
        <translation>%1 % oranı, %2 ile %3 % arasındaki bandının içinde</translation>
    </message>
    <message>
        <source>the cool-down since the last adjustment is running</source>
        <translation>son ayarlamadan sonraki bekleme süresi işliyor</translation>
    </message>
    <message>
        <source>the adjustment is smaller than the smallest trade</source>
        <translation>ayarlama en küçük işlemden küçük</translation>
    </message>
    <message>
        <source>this month&apos;s cost budget is used up</source>
        <translation>bu ayın maliyet bütçesi tükendi</translation>
    </message>
    <message>
        <source>today&apos;s cost budget is used up</source>
        <translation>bugünün maliyet bütçesi tükendi</translation>
    </message>
    <message>
        <source>the hedge account has no free margin for more; transfer some to it</source>
        <translation>hedge hesabında daha fazlası için serbest marjin yok; oraya transfer yapın</translation>
    </message>
    <message>
        <source>a hard limit stands in the way</source>
        <translation>bir kesin limit engelliyor</translation>
    </message>
    <message>
        <source>someone else traded in the hedge account; resume to let Ballast go on from there</source>
        <translation>hedge hesabında başka biri işlem yaptı; Ballast&apos;ın oradan devam etmesi için sürdürün</translation>
    </message>
    <message>
        <source>Closed the hedge (buy %1): there is no position left to protect.</source>
        <translation>Hedge kapatıldı (alış %1): korunacak pozisyon kalmadı.</translation>
    </message>
    <message>
        <source>Closed the hedge (sell %1): there is no position left to protect.</source>
        <translation>Hedge kapatıldı (satış %1): korunacak pozisyon kalmadı.</translation>
    </message>
    <message>
        <source>Increased the hedge from %1 % towards %2 % (buy %3, expected cost %4) because %5.</source>
        <translation>Hedge %1 % düzeyinden %2 % yönüne artırıldı (alış %3, beklenen maliyet %4); nedeni: %5.</translation>
    </message>
    <message>
        <source>Increased the hedge from %1 % towards %2 % (sell %3, expected cost %4) because %5.</source>
        <translation>Hedge %1 % düzeyinden %2 % yönüne artırıldı (satış %3, beklenen maliyet %4); nedeni: %5.</translation>
    </message>
    <message>
        <source>Reduced the hedge from %1 % towards %2 % (buy %3, expected cost %4) because %5.</source>
        <translation>Hedge %1 % düzeyinden %2 % yönüne azaltıldı (alış %3, beklenen maliyet %4); nedeni: %5.</translation>
    </message>
    <message>
        <source>Reduced the hedge from %1 % towards %2 % (sell %3, expected cost %4) because %5.</source>
        <translation>Hedge %1 % düzeyinden %2 % yönüne azaltıldı (satış %3, beklenen maliyet %4); nedeni: %5.</translation>
    </message>
    <message>
        <source>your manual ratio is in force</source>
        <translation>manuel oranınız geçerli</translation>
    </message>
    <message>
        <source>liquidation is only %1 expected one-day moves away</source>
        <translation>likidasyon yalnızca %1 beklenen günlük hareket uzakta</translation>
    </message>
    <message>
        <source>the position is too small, or its leverage too low, for a hedge to pay</source>
        <translation>pozisyon bir hedge&apos;in kendini karşılaması için çok küçük veya kaldıracı çok düşük</translation>
    </message>
    <message>
        <source>the hedge account can&apos;t safely carry more; transfer margin to it</source>
        <translation>hedge hesabı daha fazlasını güvenle taşıyamaz; oraya marjin transfer edin</translation>
    </message>
    <message>
        <source>a stress move would cost more than the largest loss allowed</source>
        <translation>bir stres hareketi izin verilen en büyük kayıptan fazlasına mal olurdu</translation>
    </message>
    <message>
        <source>the market goes sideways, where more hedge only costs</source>
        <translation>piyasa yatay; burada daha fazla hedge yalnızca maliyettir</translation>
    </message>
    <message>
        <source>less would leave liquidation too likely</source>
        <translation>daha azı likidasyonu fazla olası kılardı</translation>
    </message>
    <message>
        <source>less would cost more than the loss budget in a stress move</source>
        <translation>daha azı bir stres hareketinde kayıp bütçesinden fazlasına mal olurdu</translation>
    </message>
    <message>
        <source>volatility of %1 % a year is above its target</source>
        <translation>yıllık %1 % volatilite hedefinin üzerinde</translation>
    </message>
    <message>
        <source>funding makes part of the hedge dearer than the variance it takes away</source>
        <translation>fonlama, hedge&apos;in bir kısmını giderdiği varyanstan daha pahalı kılıyor</translation>
    </message>
    <message>
        <source>funding pays for the hedge</source>
        <translation>fonlama hedge&apos;in bedelini karşılıyor</translation>
    </message>
    <message>
        <source>that leaves the least variance</source>
        <translation>bu, en az varyansı bırakıyor</translation>
    </message>
    <message>
        <source>the static ratio is in force</source>
        <translation>sabit oran geçerli</translation>
    </message>
    <message>
        <source>the market is calm at %1 % volatility a year</source>
        <translation>piyasa sakin, yıllık volatilite %1 %</translation>
    </message>
    <message>
        <source>the market is normal at %1 % volatility a year</source>
        <translation>piyasa normal, yıllık volatilite %1 %</translation>
    </message>
    <message>
        <source>the market is turbulent at %1 % volatility a year</source>
        <translation>piyasa çalkantılı, yıllık volatilite %1 %</translation>
    </message>
    <message>
        <source>effective leverage of %1x raises the minimum</source>
        <translation>%1x etkin kaldıraç asgari oranı yükseltiyor</translation>
    </message>
    <message>
        <source>the minimum ratio applies</source>
        <translation>asgari oran uygulanıyor</translation>
    </message>
    <message>
        <source>the ratio leaving its band at %1 % (now %2 %)</source>
        <translation>oranın bandından %1 % düzeyinde çıkması (şimdi %2 %)</translation>
    </message>
    <message>
        <source>volatility passing %1 % a year (now %2 %)</source>
        <translation>volatilitenin yıllık %1 % düzeyini geçmesi (şimdi %2 %)</translation>
    </message>
    <message>
        <source>liquidation nearer than %1 expected one-day moves (now %2)</source>
        <translation>likidasyonun %1 beklenen günlük hareketten yakın olması (şimdi %2)</translation>
    </message>
    <message>
        <source>effective leverage passing %1x (now %2x)</source>
        <translation>etkin kaldıracın %1x düzeyini geçmesi (şimdi %2x)</translation>
    </message>
    <message>
        <source>The hedge is closed.</source>
        <translation>Hedge kapalı.</translation>
    </message>
    <message>
        <source>Ballast stays paused until you resume.</source>
        <translation>Ballast siz sürdürene kadar duraklatılmış kalır.</translation>
    </message>
    <message>
        <source>The hedge account has no free margin left: its equity is %1. Transfer some to it, or raise the leverage set there.</source>
        <translation>Hedge hesabında serbest marjin kalmadı: özkaynağı %1. Oraya transfer yapın veya orada ayarlı kaldıracı yükseltin.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on order size.</source>
        <translation>Bir hedge emri, emir miktarı limiti nedeniyle tutuldu.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on hedge position size.</source>
        <translation>Bir hedge emri, hedge pozisyonu miktarı limiti nedeniyle tutuldu.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on hedge ratio.</source>
        <translation>Bir hedge emri, hedge oranı limiti nedeniyle tutuldu.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on orders a minute.</source>
        <translation>Bir hedge emri, dakikadaki emir sayısı limiti nedeniyle tutuldu.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on orders a day.</source>
        <translation>Bir hedge emri, günlük emir sayısı limiti nedeniyle tutuldu.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on cancels a minute.</source>
        <translation>Bir hedge emri, dakikadaki iptal sayısı limiti nedeniyle tutuldu.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on notional a day.</source>
        <translation>Bir hedge emri, günlük nominal limiti nedeniyle tutuldu.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on cost a day.</source>
        <translation>Bir hedge emri, günlük maliyet limiti nedeniyle tutuldu.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on price collar.</source>
        <translation>Bir hedge emri, fiyat sapması limiti nedeniyle tutuldu.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on data age.</source>
        <translation>Bir hedge emri, veri yaşı limiti nedeniyle tutuldu.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on clock offset.</source>
        <translation>Bir hedge emri, saat sapması limiti nedeniyle tutuldu.</translation>
    </message>
    <message>
        <source>A hedge order was held back by the limit on order form.</source>
        <translation>Bir hedge emri, emir biçimi limiti nedeniyle tutuldu.</translation>
    </message>
    <message>
        <source>Data is in order again; trading goes on.</source>
        <translation>Veriler yeniden düzgün; işlemler sürüyor.</translation>
    </message>
    <message>
        <source>Trading is suspended.</source>
        <translation>İşlemler askıda.</translation>
    </message>
    <message>
        <source>Liquidation of the protected position is %1 % away (%2 expected one-day moves). A hedge in another account does not move it: only added margin does.</source>
        <translation>Korunan pozisyonun likidasyonu %1 % uzakta (%2 beklenen günlük hareket). Başka bir hesaptaki hedge onu kaydırmaz: bunu yalnızca eklenen marjin yapar.</translation>
    </message>
    <message>
        <source>Liquidation is no longer near.</source>
        <translation>Likidasyon artık yakın değil.</translation>
    </message>
    <message>
        <source>A manual override has ended; its automatic value is back in force.</source>
        <translation>Bir manuel müdahale bitti; otomatik değeri yeniden geçerli.</translation>
    </message>
    <message>
        <source>The order book missed an update; it is being read again.</source>
        <translation>Emir defteri bir güncellemeyi kaçırdı; yeniden okunuyor.</translation>
    </message>
    <message>
        <source>The basis of %1 is %2 deviations from its mean; the hedge is raised while that lasts.</source>
        <translation>%1 baz farkı ortalamasından %2 sapma uzakta; bu sürdükçe hedge yüksek tutulur.</translation>
    </message>
    <message>
        <source>%1 no longer moves with %2 as it did (correlation %3 this week, %4 over two months); the hedge is raised while that lasts.</source>
        <translation>%1 artık %2 ile eskisi gibi hareket etmiyor (korelasyon bu hafta %3, iki ayda %4); bu sürdükçe hedge yüksek tutulur.</translation>
    </message>
    <message>
        <source>No order rests in the hedge account.</source>
        <translation>Hedge hesabında açık emir yok.</translation>
    </message>
    <message>
        <source>A protected position is gone: closed by hand, or by the exchange. Reading the account again.</source>
        <translation>Bir korunan pozisyon artık yok: elle veya borsa tarafından kapatıldı. Hesap yeniden okunuyor.</translation>
    </message>
    <message>
        <source>The hedge account holds a position that is not the hedge (%1); its margin is not free for the hedge. Close it, or keep that account for Ballast alone.</source>
        <translation>Hedge hesabında hedge olmayan bir pozisyon var (%1); marjini hedge için serbest değil. Kapatın veya bu hesabı yalnızca Ballast&apos;a ayırın.</translation>
    </message>
    <message>
        <source>Ballast holds still; resume to let it go on from there.</source>
        <translation>Ballast hareketsiz bekliyor; oradan devam etmesi için sürdürün.</translation>
    </message>
    <message>
        <source>The exchange has liquidated %1 %2 of the protected account.</source>
        <translation>Borsa korunan hesabın %1 %2 pozisyonunu likide etti.</translation>
    </message>
    <message>
        <source>The exchange has liquidated %1 %2 of the hedge account.</source>
        <translation>Borsa hedge hesabının %1 %2 pozisyonunu likide etti.</translation>
    </message>
    <message>
        <source>The exchange has auto-deleveraged %1 %2 of the protected account.</source>
        <translation>Borsa korunan hesabın %1 %2 pozisyonunu otomatik kaldıraç azaltmayla kapattı.</translation>
    </message>
    <message>
        <source>The exchange has auto-deleveraged %1 %2 of the hedge account.</source>
        <translation>Borsa hedge hesabının %1 %2 pozisyonunu otomatik kaldıraç azaltmayla kapattı.</translation>
    </message>
    <message>
        <source>The exchange has settled %1 %2 of the protected account.</source>
        <translation>Borsa korunan hesabın %1 %2 pozisyonunu uzlaşmayla kapattı.</translation>
    </message>
    <message>
        <source>The exchange has settled %1 %2 of the hedge account.</source>
        <translation>Borsa hedge hesabının %1 %2 pozisyonunu uzlaşmayla kapattı.</translation>
    </message>
    <message>
        <source>An order that Ballast did not send rests in the hedge account (%1); cancel it, or keep that account for Ballast alone.</source>
        <translation>Hedge hesabında Ballast&apos;ın göndermediği bir emir açık (%1); iptal edin veya bu hesabı yalnızca Ballast&apos;a ayırın.</translation>
    </message>
    <message>
        <source>The exchange refused a hedge order (code %1); next attempt in %2 s.</source>
        <translation>Borsa bir hedge emrini reddetti (kod %1); sonraki deneme %2 s içinde.</translation>
    </message>
    <message>
        <source>A hedge order never reached the exchange; next attempt in %1 s.</source>
        <translation>Bir hedge emri borsaya ulaşmadı; sonraki deneme %1 s içinde.</translation>
    </message>
    <message>
        <source>No answer to a hedge order: its fate is being asked for, and nothing is sent until it is known.</source>
        <translation>Bir hedge emrine yanıt yok: akıbeti soruluyor ve bilinene kadar hiçbir şey gönderilmez.</translation>
    </message>
    <message>
        <source>Somebody else traded in the hedge account: bought %1 at %2.</source>
        <translation>Hedge hesabında başka biri işlem yaptı: %2 fiyatından %1 alındı.</translation>
    </message>
    <message>
        <source>Somebody else traded in the hedge account: sold %1 at %2.</source>
        <translation>Hedge hesabında başka biri işlem yaptı: %2 fiyatından %1 satıldı.</translation>
    </message>
    <message>
        <source>Margin call on the protected account: add margin or reduce the position.</source>
        <translation>Korunan hesapta marjin çağrısı: marjin ekleyin veya pozisyonu azaltın.</translation>
    </message>
    <message>
        <source>Margin call on the hedge account: add margin or reduce the position.</source>
        <translation>Hedge hesabında marjin çağrısı: marjin ekleyin veya pozisyonu azaltın.</translation>
    </message>
    <message>
        <source>The market feed was lost; reconnecting.</source>
        <translation>Piyasa akışı koptu; yeniden bağlanılıyor.</translation>
    </message>
    <message>
        <source>The market feed is connected.</source>
        <translation>Piyasa akışı bağlı.</translation>
    </message>
    <message>
        <source>The hedge account&apos;s feed was lost; reconnecting.</source>
        <translation>Hedge hesabının akışı koptu; yeniden bağlanılıyor.</translation>
    </message>
    <message>
        <source>The hedge account&apos;s feed is connected.</source>
        <translation>Hedge hesabının akışı bağlı.</translation>
    </message>
    <message>
        <source>The protected account&apos;s feed was lost; reconnecting.</source>
        <translation>Korunan hesabın akışı koptu; yeniden bağlanılıyor.</translation>
    </message>
    <message>
        <source>The protected account&apos;s feed is connected.</source>
        <translation>Korunan hesabın akışı bağlı.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 s away from the exchange&apos;s; check its time synchronisation.</source>
        <translation>Bu bilgisayarın saati borsanınkinden %1 s sapıyor; saat eşitlemesini denetleyin.</translation>
    </message>
    <message>
        <source>The venue reports %1 as the liquidation price of %2 in %3; Ballast reckons %4. Plan with the nearer one, and check margin mode and collateral there.</source>
        <translation>Borsa, %3 içindeki %2 için likidasyon fiyatı olarak %1 bildiriyor; Ballast %4 hesaplıyor. Yakın olana göre plan yapın ve orada marjin modunu ve teminatı denetleyin.</translation>
    </message>
    <message>
        <source>The hedge position changed without an order of Ballast&apos;s: by hand, or by the exchange while it could not be heard.</source>
        <translation>Hedge pozisyonu Ballast&apos;ın bir emri olmadan değişti: elle veya duyulamadığı sırada borsa tarafından.</translation>
    </message>
    <message>
        <source>The computer slept or its clock jumped by %1 s; everything is being read again.</source>
        <translation>Bilgisayar uyudu veya saati %1 s sıçradı; her şey yeniden okunuyor.</translation>
    </message>
    <message>
        <source>The exchange has not confirmed yet that the hedge account&apos;s resting orders are gone; they are being cancelled again.</source>
        <translation>Borsa, hedge hesabının açık emirlerinin kalktığını henüz onaylamadı; yeniden iptal ediliyorlar.</translation>
    </message>
    <message>
        <source>%1 order(s) of the last session have no known end; they are being asked for.</source>
        <translation>Son oturumun %1 emrinin sonu bilinmiyor; soruluyor.</translation>
    </message>
    <message>
        <source>The hedge account is as Ballast expects it.</source>
        <translation>Hedge hesabı Ballast&apos;ın beklediği gibi.</translation>
    </message>
    <message>
        <source>Armed: Ballast adjusts the hedge by itself from now on.</source>
        <translation>Devrede: Ballast bundan böyle hedge&apos;i kendisi ayarlar.</translation>
    </message>
    <message>
        <source>Not done: %1.</source>
        <translation>Yapılmadı: %1.</translation>
    </message>
    <message>
        <source>The differences are acknowledged; the hedge account counts as it is now.</source>
        <translation>Farklar kabul edildi; hedge hesabı şimdiki hâliyle geçerli sayılır.</translation>
    </message>
    <message>
        <source>Disarmed: Ballast watches, and sends nothing. The hedge stays as it is.</source>
        <translation>Devre dışı: Ballast izler ve hiçbir şey göndermez. Hedge olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>Paused: no new hedge orders. Resting orders and the hedge stay.</source>
        <translation>Duraklatıldı: yeni hedge emri yok. Açık emirler ve hedge kalır.</translation>
    </message>
    <message>
        <source>Resumed.</source>
        <translation>Sürdürüldü.</translation>
    </message>
    <message>
        <source>Paused, and cancelling the hedge account&apos;s resting orders. The hedge stays.</source>
        <translation>Duraklatıldı, hedge hesabının açık emirleri iptal ediliyor. Hedge kalır.</translation>
    </message>
    <message>
        <source>Paused, cancelling orders and closing the hedge. The protected account is not touched.</source>
        <translation>Duraklatıldı, emirler iptal ediliyor ve hedge kapatılıyor. Korunan hesaba dokunulmaz.</translation>
    </message>
    <message>
        <source>Manual ratio of %1 % in force.</source>
        <translation>%1 % manuel oran geçerli.</translation>
    </message>
    <message>
        <source>%1 set to %2 by hand.</source>
        <translation>%1 elle %2 olarak ayarlandı.</translation>
    </message>
    <message>
        <source>Back to automatic: every manual override is cleared.</source>
        <translation>Otomatiğe dönüldü: tüm manuel müdahaleler kaldırıldı.</translation>
    </message>
    <message>
        <source>Strategy in force: %1.</source>
        <translation>Geçerli strateji: %1.</translation>
    </message>
    <message>
        <source>Preset in force: %1.</source>
        <translation>Geçerli hazır ayar: %1.</translation>
    </message>
    <message>
        <source>Ballast ends: its resting order is being cancelled, the hedge stays as it is.</source>
        <translation>Ballast kapanıyor: açık emri iptal ediliyor, hedge olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>Ballast ends: no order of its own rests, the hedge stays as it is.</source>
        <translation>Ballast kapanıyor: kendisinin açık emri yok, hedge olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>No weekly review has been signed for %1 days. Open the review, see what has drifted, and sign it.</source>
        <translation>%1 gündür haftalık inceleme imzalanmadı. İncelemeyi açın, nelerin saptığına bakın ve imzalayın.</translation>
    </message>
    <message>
        <source>Closing the hedge.</source>
        <translation>Hedge kapatılıyor.</translation>
    </message>
    <message>
        <source>Paused by hand.</source>
        <translation>Elle duraklatıldı.</translation>
    </message>
    <message>
        <source>Observe mode only watches.</source>
        <translation>İzleme modu yalnızca izler.</translation>
    </message>
    <message>
        <source>The hedge account is being compared with what Ballast knows of it.</source>
        <translation>Hedge hesabı, Ballast&apos;ın onun hakkında bildikleriyle karşılaştırılıyor.</translation>
    </message>
    <message>
        <source>The hedge account differs from what Ballast knows.</source>
        <translation>Hedge hesabı Ballast&apos;ın bildiğinden farklı.</translation>
    </message>
    <message>
        <source>Not armed.</source>
        <translation>Devrede değil.</translation>
    </message>
    <message>
        <source>There is no position to protect, so nothing would be traded.</source>
        <translation>Korunacak pozisyon yok; bu yüzden hiçbir işlem yapılmazdı.</translation>
    </message>
    <message>
        <source>The hedge is already inside the band of %1 to %2 %: no order.</source>
        <translation>Hedge zaten %1 ile %2 % arasındaki bandın içinde: emir yok.</translation>
    </message>
    <message>
        <source>Would buy %1 %2 at a cost of about %3 %4.</source>
        <translation>Yaklaşık %3 %4 maliyetle %1 %2 alırdı.</translation>
    </message>
    <message>
        <source>Would sell %1 %2 at a cost of about %3 %4.</source>
        <translation>Yaklaşık %3 %4 maliyetle %1 %2 satardı.</translation>
    </message>
    <message>
        <source>The largest hedge position does not allow all of it.</source>
        <translation>En büyük hedge pozisyonu tamamına izin vermiyor.</translation>
    </message>
    <message>
        <source>A manual ratio must lie between 0 and the maximum ratio.</source>
        <translation>Manuel oran 0 ile azami oran arasında olmalıdır.</translation>
    </message>
    <message>
        <source>The strategy is not known yet.</source>
        <translation>Strateji henüz bilinmiyor.</translation>
    </message>
    <message>
        <source>What it trades off on the recent past is being measured.</source>
        <translation>Yakın geçmişte neye karşılık ne sağladığı ölçülüyor.</translation>
    </message>
    <message>
        <source>On the recent past, at %1: %2 activations and %3 orders a month, cost %4 % of the position a month, largest drawdown %5 %.</source>
        <translation>Yakın geçmişte %1 ile: ayda %2 etkinleşme ve %3 emir, ayda pozisyonun %4 % kadarı maliyet, en büyük drawdown %5 %.</translation>
    </message>
    <message>
        <source>The hedge account already holds %1 %2, which Ballast did not open; from now on it counts as hedge.</source>
        <translation>Hedge hesabında Ballast&apos;ın açmadığı %1 %2 zaten var; bundan böyle hedge sayılır.</translation>
    </message>
    <message>
        <source>The hedge account holds %1 %2; when Ballast last ran it held %3, and its own trades since do not explain the difference.</source>
        <translation>Hedge hesabında %1 %2 var; Ballast son çalıştığında %3 vardı ve o zamandan beri kendi işlemleri farkı açıklamıyor.</translation>
    </message>
    <message>
        <source>Somebody else traded in the hedge account on %1: buy %2 at %3.</source>
        <translation>Hedge hesabında %1 üzerinde başka biri işlem yaptı: %3 fiyatından alış %2.</translation>
    </message>
    <message>
        <source>Somebody else traded in the hedge account on %1: sell %2 at %3.</source>
        <translation>Hedge hesabında %1 üzerinde başka biri işlem yaptı: %3 fiyatından satış %2.</translation>
    </message>
    <message>
        <source>An order that Ballast did not send rests in the hedge account: %1, buy %2.</source>
        <translation>Hedge hesabında Ballast&apos;ın göndermediği bir emir açık: %1, alış %2.</translation>
    </message>
    <message>
        <source>An order that Ballast did not send rests in the hedge account: %1, sell %2.</source>
        <translation>Hedge hesabında Ballast&apos;ın göndermediği bir emir açık: %1, satış %2.</translation>
    </message>
    <message>
        <source>The hedge account holds a position that is not the hedge: %1; its margin is not free for the hedge.</source>
        <translation>Hedge hesabında hedge olmayan bir pozisyon var: %1; marjini hedge için serbest değil.</translation>
    </message>
    <message>
        <source>Observe mode never sends orders</source>
        <translation>İzleme modu hiçbir zaman emir göndermez</translation>
    </message>
    <message>
        <source>Observe mode never sends orders, nor cancels any</source>
        <translation>İzleme modu hiçbir zaman emir göndermez, iptal de etmez</translation>
    </message>
    <message>
        <source>switch to Paper or Demo to arm</source>
        <translation>devreye almak için Paper veya Demo moduna geçin</translation>
    </message>
    <message>
        <source>cancel them at the exchange</source>
        <translation>bunları borsada iptal edin</translation>
    </message>
    <message>
        <source>close the hedge at the exchange</source>
        <translation>hedge&apos;i borsada kapatın</translation>
    </message>
    <message>
        <source>the hedge account has not been read yet</source>
        <translation>hedge hesabı henüz okunmadı</translation>
    </message>
    <message>
        <source>wait until it is connected</source>
        <translation>bağlanana kadar bekleyin</translation>
    </message>
    <message>
        <source>the hedge account differs from what Ballast knows</source>
        <translation>hedge hesabı Ballast&apos;ın bildiğinden farklı</translation>
    </message>
    <message>
        <source>read the differences and acknowledge them first</source>
        <translation>önce farkları okuyup kabul edin</translation>
    </message>
    <message>
        <source>there is no difference to acknowledge</source>
        <translation>kabul edilecek fark yok</translation>
    </message>
    <message>
        <source>there is no strategy &apos;%1&apos;</source>
        <translation>&apos;%1&apos; stratejisi yok</translation>
    </message>
    <message>
        <source>choose one of the list of strategies</source>
        <translation>strateji listesinden birini seçin</translation>
    </message>
    <message>
        <source>there is no preset &apos;%1&apos;</source>
        <translation>&apos;%1&apos; hazır ayarı yok</translation>
    </message>
    <message>
        <source>choose one of the list of presets</source>
        <translation>hazır ayar listesinden birini seçin</translation>
    </message>
    <message>
        <source>the signal dial can&apos;t be measured yet</source>
        <translation>sinyal kadranı henüz ölçülemiyor</translation>
    </message>
    <message>
        <source>wait until a protected position and 30 days of history are there</source>
        <translation>korunan bir pozisyon ve 30 günlük geçmiş oluşana kadar bekleyin</translation>
    </message>
    <message>
        <source>%1 can&apos;t be %2</source>
        <translation>%1, %2 olamaz</translation>
    </message>
    <message>
        <source>choose from %1 to %2</source>
        <translation>%1 ile %2 arasında seçin</translation>
    </message>
    <message>
        <source>%1 is above %2</source>
        <translation>%1, %2 değerinin üzerinde</translation>
    </message>
    <message>
        <source>lower the first or raise the second</source>
        <translation>birincisini düşürün veya ikincisini yükseltin</translation>
    </message>
    <message>
        <source>%1 is not open yet: %2</source>
        <translation>%1 henüz açık değil: %2</translation>
    </message>
    <message>
        <source>%1 has run on %2 of %3 days</source>
        <translation>%1, %3 günün %2 gününde çalıştı</translation>
    </message>
    <message>
        <source>%1 has made %2 of %3 decisions</source>
        <translation>%1, %3 kararın %2 tanesini verdi</translation>
    </message>
    <message>
        <source>%1 has met %2 differences between its books and the exchange&apos;s</source>
        <translation>%1, kendi defterleriyle borsanınkiler arasında %2 farkla karşılaştı</translation>
    </message>
    <message>
        <source>run &apos;ballast %1&apos; until then</source>
        <translation>o zamana dek &apos;ballast %1&apos; komutunu çalıştırın</translation>
    </message>
    <message>
        <source>real trading was not confirmed</source>
        <translation>gerçek işlem onaylanmadı</translation>
    </message>
    <message>
        <source>type exactly: %1</source>
        <translation>aynen şunu yazın: %1</translation>
    </message>
    <message>
        <source>no account is set up for this mode</source>
        <translation>bu mod için hesap kurulmamış</translation>
    </message>
    <message>
        <source>set one up first</source>
        <translation>önce bir hesap kurun</translation>
    </message>
    <message>
        <source>both accounts have the same key</source>
        <translation>iki hesabın anahtarı aynı</translation>
    </message>
    <message>
        <source>make a sub-account at the exchange, and a key of its own for the hedge</source>
        <translation>borsada bir alt hesap ve hedge için ayrı bir anahtar oluşturun</translation>
    </message>
    <message>
        <source>both keys belong to the same account</source>
        <translation>iki anahtar da aynı hesaba ait</translation>
    </message>
    <message>
        <source>the exchange did not show that the two keys belong to different accounts</source>
        <translation>borsa, iki anahtarın farklı hesaplara ait olduğunu göstermedi</translation>
    </message>
    <message>
        <source>nothing is traded until it does</source>
        <translation>gösterene kadar hiçbir işlem yapılmaz</translation>
    </message>
    <message>
        <source>the key may withdraw funds</source>
        <translation>anahtar para çekebilir</translation>
    </message>
    <message>
        <source>make a key without that right; Ballast never needs it</source>
        <translation>bu yetki olmadan bir anahtar oluşturun; Ballast&apos;ın buna hiç ihtiyacı yoktur</translation>
    </message>
    <message>
        <source>the key of the protected account may trade</source>
        <translation>korunan hesabın anahtarı işlem yapabilir</translation>
    </message>
    <message>
        <source>make a key that can only read</source>
        <translation>yalnızca okuyabilen bir anahtar oluşturun</translation>
    </message>
    <message>
        <source>the key of the hedge account may not trade futures</source>
        <translation>hedge hesabının anahtarı vadeli işlem yapamaz</translation>
    </message>
    <message>
        <source>allow futures trading for it at the exchange</source>
        <translation>borsada ona vadeli işlem izni verin</translation>
    </message>
    <message>
        <source>the key of the protected account may not read</source>
        <translation>korunan hesabın anahtarı okuyamaz</translation>
    </message>
    <message>
        <source>the key of the hedge account may not read</source>
        <translation>hedge hesabının anahtarı okuyamaz</translation>
    </message>
    <message>
        <source>allow reading for it at the exchange</source>
        <translation>borsada ona okuma izni verin</translation>
    </message>
    <message>
        <source>the exchange did not say what the key may do</source>
        <translation>borsa, anahtarın neler yapabildiğini bildirmedi</translation>
    </message>
    <message>
        <source>the key is not used until it does</source>
        <translation>bildirene kadar anahtar kullanılmaz</translation>
    </message>
    <message>
        <source>the exchange&apos;s balance can&apos;t be read: %1</source>
        <translation>borsadaki bakiye okunamıyor: %1</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>daha sonra yeniden deneyin</translation>
    </message>
    <message>
        <source>the simulated exchange is reached on this computer only</source>
        <translation>simüle borsaya yalnızca bu bilgisayarda ulaşılır</translation>
    </message>
    <message>
        <source>give an address like http://127.0.0.1:9470</source>
        <translation>http://127.0.0.1:9470 gibi bir adres verin</translation>
    </message>
    <message>
        <source>account and market could not be read in time</source>
        <translation>hesap ve piyasa zamanında okunamadı</translation>
    </message>
    <message>
        <source>check the connection, and try again</source>
        <translation>bağlantıyı denetleyip yeniden deneyin</translation>
    </message>
    <message>
        <source>no temporary folder can be made</source>
        <translation>geçici klasör oluşturulamıyor</translation>
    </message>
    <message>
        <source>free some disk space or set TMPDIR</source>
        <translation>diskte yer açın veya TMPDIR değişkenini ayarlayın</translation>
    </message>
    <message>
        <source>the key or the secret of the protected account is missing</source>
        <translation>korunan hesabın API anahtarı veya gizli anahtarı eksik</translation>
    </message>
    <message>
        <source>the key or the secret of the hedge account is missing</source>
        <translation>hedge hesabının API anahtarı veya gizli anahtarı eksik</translation>
    </message>
    <message>
        <source>enter both</source>
        <translation>ikisini de girin</translation>
    </message>
    <message>
        <source>this exchange can&apos;t be used yet</source>
        <translation>bu borsa henüz kullanılamıyor</translation>
    </message>
    <message>
        <source>choose binance or simulated</source>
        <translation>binance veya simulated seçin</translation>
    </message>
    <message>
        <source>the exchange does not list %1</source>
        <translation>borsa %1 sembolünü listelemiyor</translation>
    </message>
    <message>
        <source>choose a symbol that it lists, like ETHUSDT</source>
        <translation>listelediği bir sembol seçin, örneğin ETHUSDT</translation>
    </message>
    <message>
        <source>check the address of the exchange</source>
        <translation>borsanın adresini denetleyin</translation>
    </message>
    <message>
        <source>%1: no answer from the exchange (%2)</source>
        <translation>%1: borsadan yanıt yok (%2)</translation>
    </message>
    <message>
        <source>%1: the answer broke off</source>
        <translation>%1: yanıt yarıda kesildi</translation>
    </message>
    <message>
        <source>it is asked for again</source>
        <translation>yeniden isteniyor</translation>
    </message>
    <message>
        <source>it is being asked for</source>
        <translation>soruluyor</translation>
    </message>
    <message>
        <source>%1: held back by the exchange&apos;s rate limit</source>
        <translation>%1: borsanın hız sınırı nedeniyle tutuldu</translation>
    </message>
    <message>
        <source>it is tried again later</source>
        <translation>daha sonra yeniden denenir</translation>
    </message>
    <message>
        <source>the key store does not answer</source>
        <translation>anahtar deposu yanıt vermiyor</translation>
    </message>
    <message>
        <source>unlock it, or use an encrypted file: --vault FILE</source>
        <translation>kilidini açın veya şifreli dosya kullanın: --vault FILE</translation>
    </message>
    <message>
        <source>no key is held under the name &apos;%1&apos;</source>
        <translation>&apos;%1&apos; adıyla saklanan anahtar yok</translation>
    </message>
    <message>
        <source>the passphrase is too short</source>
        <translation>parola çok kısa</translation>
    </message>
    <message>
        <source>choose one of at least %1 characters</source>
        <translation>en az %1 karakterlik bir parola seçin</translation>
    </message>
    <message>
        <source>%1 is no vault of Ballast&apos;s</source>
        <translation>%1 bir Ballast şifreli dosyası değil</translation>
    </message>
    <message>
        <source>choose another file</source>
        <translation>başka bir dosya seçin</translation>
    </message>
    <message>
        <source>the vault %1 can&apos;t be written: %2</source>
        <translation>%1 şifreli dosyası yazılamıyor: %2</translation>
    </message>
    <message>
        <source>choose a folder that can be written; nothing was changed</source>
        <translation>yazılabilen bir klasör seçin; hiçbir şey değiştirilmedi</translation>
    </message>
    <message>
        <source>the vault %1 can&apos;t be read: %2</source>
        <translation>%1 şifreli dosyası okunamıyor: %2</translation>
    </message>
    <message>
        <source>check the file&apos;s permissions</source>
        <translation>dosyanın izinlerini denetleyin</translation>
    </message>
    <message>
        <source>the list of accounts %1 can&apos;t be read</source>
        <translation>%1 hesap listesi okunamıyor</translation>
    </message>
    <message>
        <source>remove the file, and set the accounts up again</source>
        <translation>dosyayı kaldırın ve hesapları yeniden kurun</translation>
    </message>
    <message>
        <source>the list of accounts %1 can&apos;t be written: %2</source>
        <translation>%1 hesap listesi yazılamıyor: %2</translation>
    </message>
    <message>
        <source>free some disk space, or check the folder&apos;s permissions</source>
        <translation>diskte yer açın veya klasörün izinlerini denetleyin</translation>
    </message>
    <message>
        <source>%1 is in use by another Ballast (process %2)</source>
        <translation>%1 başka bir Ballast tarafından kullanılıyor (süreç %2)</translation>
    </message>
    <message>
        <source>%1 is in use by another Ballast</source>
        <translation>%1 başka bir Ballast tarafından kullanılıyor</translation>
    </message>
    <message>
        <source>close that one first, or choose another database with --db</source>
        <translation>önce onu kapatın veya --db ile başka bir veritabanı seçin</translation>
    </message>
    <message>
        <source>the folder %1 can&apos;t be made</source>
        <translation>%1 klasörü oluşturulamıyor</translation>
    </message>
    <message>
        <source>choose a folder that can be written</source>
        <translation>yazılabilen bir klasör seçin</translation>
    </message>
    <message>
        <source>there are too few candles yet</source>
        <translation>henüz çok az mum var</translation>
    </message>
    <message>
        <source>wait until an hour of the market has been seen</source>
        <translation>piyasanın bir saati görülene kadar bekleyin</translation>
    </message>
    <message>
        <source>there is no protected position to look at</source>
        <translation>bakılacak korunan pozisyon yok</translation>
    </message>
    <message>
        <source>open one, or wait until the account has been read</source>
        <translation>bir pozisyon açın veya hesap okunana kadar bekleyin</translation>
    </message>
    <message>
        <source>the move is out of reach</source>
        <translation>hareket erişim dışında</translation>
    </message>
    <message>
        <source>choose one between -95 % and +500 %</source>
        <translation>-95 % ile +500 % arasında birini seçin</translation>
    </message>
    <message>
        <source>there is nothing to review yet in %1</source>
        <translation>%1 içinde henüz incelenecek bir şey yok</translation>
    </message>
    <message>
        <source>let a session run for some minutes first</source>
        <translation>önce bir oturumu birkaç dakika çalıştırın</translation>
    </message>
    <message>
        <source>The position is opened %1 bars after the first with today&apos;s leverage and equity; the hedge account begins without a hedge.</source>
        <translation>Pozisyon, ilk çubuktan %1 çubuk sonra bugünkü kaldıraç ve özkaynakla açılır; hedge hesabı hedge&apos;siz başlar.</translation>
    </message>
    <message>
        <source>Funding is not charged: no funding rates were given.</source>
        <translation>Fonlama alınmaz: fonlama oranı verilmedi.</translation>
    </message>
    <message>
        <source>Funding: %1 settlements applied at their own times to the positions held then, at the bar&apos;s price; a position pays or receives its notional times the rate.</source>
        <translation>Fonlama: %1 ödeme, kendi zamanlarında o sırada tutulan pozisyonlara çubuğun fiyatıyla uygulandı; bir pozisyon nominal değeri çarpı oranı öder veya alır.</translation>
    </message>
    <message>
        <source>The rates cover %1 to %2 only; outside, nothing is charged.</source>
        <translation>Oranlar yalnızca %1 ile %2 arasını kapsar; dışında hiçbir şey alınmaz.</translation>
    </message>
    <message>
        <source>Transfers: none. The hedge lies in another account, so its gains do not move the protected liquidation price.</source>
        <translation>Transferler: yok. Hedge başka bir hesapta olduğundan kazançları korunan likidasyon fiyatını kaydırmaz.</translation>
    </message>
    <message>
        <source>Transfers (%1): when less than %2 % of the liquidation distance at the opening is left in either account, margin is asked from the other one and arrives %3 later; only wallet money moves, and the giver keeps the whole opening distance for itself.</source>
        <translation>Transferler (%1): hesaplardan birinde açılıştaki likidasyon mesafesinin %2 % kadarından azı kalınca diğerinden marjin istenir ve %3 sonra ulaşır; yalnızca cüzdandaki para aktarılır ve veren, açılıştaki mesafenin tamamını kendine saklar.</translation>
    </message>
    <message>
        <source>Capital: %1 in the protected account and %2 in the hedge account, in both runs; without the hedge the second part lies idle.</source>
        <translation>Sermaye: her iki çalıştırmada da korunan hesapta %1 ve hedge hesabında %2; hedge olmadan ikinci kısım atıl durur.</translation>
    </message>
    <message>
        <source>The position is opened at a bar&apos;s open without a fee and stays open; it is valued at the last close. A liquidated position is not opened again.</source>
        <translation>Pozisyon bir çubuğun açılışında ücretsiz açılır ve açık kalır; son kapanışla değerlenir. Likide edilen pozisyon yeniden açılmaz.</translation>
    </message>
    <message>
        <source>Within a bar: open, the extreme against the protected position, the other extreme, close. The bar&apos;s prices serve as last and mark price alike.</source>
        <translation>Bir çubuğun içinde: açılış, korunan pozisyona karşı uç, diğer uç, kapanış. Çubuğun fiyatları hem son fiyat hem işaret fiyatı yerine geçer.</translation>
    </message>
    <message>
        <source>The engine sees every close; its orders fill whole at the next open (one bar of %1 later), unless that is beyond their limit price or behind a gap.</source>
        <translation>Motor her kapanışı görür; emirleri bir sonraki açılışta (%1 süreli bir çubuk sonra) tümüyle gerçekleşir, bu açılış limit fiyatlarının ötesinde veya bir boşluğun ardında değilse.</translation>
    </message>
    <message>
        <source>Slippage: %1 bps of every fill plus %2 x volatility x sqrt(order / traded volume) of the bar before, at most %3 bps; quoted spread %4 bps.</source>
        <translation>Kayma: her gerçekleşmenin %1 bps kadarı artı %2 x volatilite x sqrt(emir / önceki çubuğun işlem hacmi), en fazla %3 bps; kote spread %4 bps.</translation>
    </message>
    <message>
        <source>Fees: taker %1 % of every fill; liquidation fee %2 % of the seized notional.</source>
        <translation>Ücretler: her gerçekleşmenin taker ücreti %1 %; likidasyon ücreti el konan nominal değerin %2 % kadarı.</translation>
    </message>
    <message>
        <source>Liquidation: cross margin, the whole position at once at the first tick where equity is down to the tiered maintenance margin (%1 tiers, first rate %2 %); a debt is borne by the insurance fund.</source>
        <translation>Likidasyon: çapraz marjin; özkaynağın kademeli sürdürme marjinine indiği ilk tikte pozisyonun tamamı bir kerede (%1 kademe, ilk oran %2 %); borcu sigorta fonu üstlenir.</translation>
    </message>
    <message>
        <source>An order that adds to the hedge needs margin for %1x leverage; without it the order is refused.</source>
        <translation>Hedge&apos;i artıran bir emir %1x kaldıraç için marjin gerektirir; bu yoksa emir reddedilir.</translation>
    </message>
    <message>
        <source>The engine starts without history and knows the volatility after 30 returns (%1): no hedge before.</source>
        <translation>Motor geçmişsiz başlar ve volatiliteyi 30 getiriden sonra bilir (%1): ondan önce hedge yok.</translation>
    </message>
    <message>
        <source>The first %1 bars only tell the engine the volatility; the position is opened after them.</source>
        <translation>İlk %1 çubuk motora yalnızca volatiliteyi bildirir; pozisyon onlardan sonra açılır.</translation>
    </message>
    <message>
        <source>The volatility half-life is raised to 12 bars (%1).</source>
        <translation>Volatilite yarı ömrü 12 çubuğa yükseltilir (%1).</translation>
    </message>
    <message>
        <source>Forecast and regime models are learnt anew every %1 from the bars seen so far, once there are %2 days of them; before that the present estimate and the thresholds stand in.</source>
        <translation>Tahmin ve rejim modelleri, %2 günlük çubuk biriktikten sonra o ana dek görülen çubuklardan her %1 yeniden öğrenilir; ondan önce yerlerine şimdiki kestirim ve eşikler geçer.</translation>
    </message>
    <message>
        <source>%1 gaps in the data (%2 missing in all): positions are carried through them, orders that wait are dropped, and a price that jumped past a liquidation level liquidates at the first price after.</source>
        <translation>Verilerde %1 boşluk (toplam %2 eksik): pozisyonlar boşluklar boyunca taşınır, bekleyen emirler düşer ve bir likidasyon düzeyinin ötesine sıçrayan fiyat sonraki ilk fiyattan likide eder.</translation>
    </message>
    <message>
        <source>Drawdown is measured at every bar&apos;s extremes from the highest close; ratios and value at risk use daily (UTC) closes, 365 days a year, no risk-free rate.</source>
        <translation>Drawdown her çubuğun uçlarında en yüksek kapanıştan ölçülür; oranlar ve riske maruz değer günlük (UTC) kapanışları, yılda 365 günü kullanır, risksiz faiz yoktur.</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>demo</translation>
    </message>
    <message>
        <source>observe</source>
        <translation>izleme</translation>
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
        <translation>gerçek</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Korunan</translation>
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
        <translation>Hedge (izlenen)</translation>
    </message>
    <message>
        <source>%1 market</source>
        <translation>%1 piyasası</translation>
    </message>
    <message>
        <source>cautious</source>
        <translation>temkinli</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>dengeli</translation>
    </message>
    <message>
        <source>lean</source>
        <translation>yalın</translation>
    </message>
    <message>
        <source>More hedge, earlier: for positions that must not be lost.</source>
        <translation>Daha çok ve daha erken hedge: kaybedilmemesi gereken pozisyonlar için.</translation>
    </message>
    <message>
        <source>The defaults.</source>
        <translation>Varsayılanlar.</translation>
    </message>
    <message>
        <source>Little hedge, seldom traded: for the tail only.</source>
        <translation>Az hedge, seyrek işlem: yalnızca kuyruk için.</translation>
    </message>
    <message>
        <source>regime-adaptive</source>
        <translation>rejime uyarlı</translation>
    </message>
    <message>
        <source>static</source>
        <translation>sabit</translation>
    </message>
    <message>
        <source>inverse-volatility</source>
        <translation>ters volatilite</translation>
    </message>
    <message>
        <source>minimum-variance</source>
        <translation>en az varyans</translation>
    </message>
    <message>
        <source>liquidation-aware</source>
        <translation>likidasyona duyarlı</translation>
    </message>
    <message>
        <source>loss-budget</source>
        <translation>kayıp bütçesi</translation>
    </message>
    <message>
        <source>cost-aware</source>
        <translation>maliyete duyarlı</translation>
    </message>
    <message>
        <source>composite</source>
        <translation>bileşik</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>değişmez</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>son gün</translation>
    </message>
    <message>
        <source>mean of 5 days</source>
        <translation>5 günün ortalaması</translation>
    </message>
    <message>
        <source>mean of 22 days</source>
        <translation>22 günün ortalaması</translation>
    </message>
    <message>
        <source>weighted past</source>
        <translation>ağırlıklı geçmiş</translation>
    </message>
    <message>
        <source>last day&apos;s shock</source>
        <translation>son günün şoku</translation>
    </message>
    <message>
        <source>variance before</source>
        <translation>önceki varyans</translation>
    </message>
    <message>
        <source>mean of the window</source>
        <translation>pencerenin ortalaması</translation>
    </message>
    <message>
        <source>first crash year</source>
        <translation>ilk çöküş yılı</translation>
    </message>
    <message>
        <source>pandemic</source>
        <translation>pandemi</translation>
    </message>
    <message>
        <source>squeeze up</source>
        <translation>yukarı sıkışma</translation>
    </message>
    <message>
        <source>futures flush</source>
        <translation>vadeli tasfiyesi</translation>
    </message>
    <message>
        <source>weekend flush</source>
        <translation>hafta sonu tasfiyesi</translation>
    </message>
    <message>
        <source>lender halts withdrawals</source>
        <translation>borç veren çekimleri durduruyor</translation>
    </message>
    <message>
        <source>below the last peak</source>
        <translation>son zirvenin altında</translation>
    </message>
    <message>
        <source>carry unwinds</source>
        <translation>carry pozisyonları çözülüyor</translation>
    </message>
    <message>
        <source>A floor that rises with leverage, and more hedge as the market turns from calm to turbulent.</source>
        <translation>Kaldıraçla yükselen bir taban ve piyasa sakinden çalkantılıya döndükçe daha çok hedge.</translation>
    </message>
    <message>
        <source>One ratio, always.</source>
        <translation>Her zaman tek bir oran.</translation>
    </message>
    <message>
        <source>Hedges what volatility is above a target, so that what is left open moves equally much at all times.</source>
        <translation>Volatilitenin hedefi aşan kısmını hedge eder; böylece açık kalan kısım her zaman aynı ölçüde hareket eder.</translation>
    </message>
    <message>
        <source>The ratio that leaves the least variance, from how protected position and hedge move together.</source>
        <translation>Korunan pozisyonla hedge&apos;in birlikte nasıl hareket ettiğine göre en az varyansı bırakan oran.</translation>
    </message>
    <message>
        <source>The smallest hedge that keeps the probability of liquidation under a limit, if margin is moved in time.</source>
        <translation>Marjin zamanında aktarılırsa likidasyon olasılığını bir limitin altında tutan en küçük hedge.</translation>
    </message>
    <message>
        <source>The smallest hedge that keeps the loss in a stress move within a budget.</source>
        <translation>Bir stres hareketindeki kaybı bütçe içinde tutan en küçük hedge.</translation>
    </message>
    <message>
        <source>Weighs the variance taken away against funding, and trades only where it pays its fee.</source>
        <translation>Giderilen varyansı fonlamaya karşı tartar ve yalnızca ücretini karşıladığı yerde işlem yapar.</translation>
    </message>
    <message>
        <source>A weighted mean of the others.</source>
        <translation>Diğerlerinin ağırlıklı ortalaması.</translation>
    </message>
    <message>
        <source>Minimum ratio</source>
        <translation>Asgari oran</translation>
    </message>
    <message>
        <source>Ratio per turn of leverage</source>
        <translation>Kaldıraç katı başına oran</translation>
    </message>
    <message>
        <source>Reference leverage</source>
        <translation>Referans kaldıraç</translation>
    </message>
    <message>
        <source>Ratio when calm</source>
        <translation>Sakinken oran</translation>
    </message>
    <message>
        <source>Ratio when normal</source>
        <translation>Normalken oran</translation>
    </message>
    <message>
        <source>Ratio when turbulent</source>
        <translation>Çalkantılıyken oran</translation>
    </message>
    <message>
        <source>Maximum ratio</source>
        <translation>Azami oran</translation>
    </message>
    <message>
        <source>Cap when sideways</source>
        <translation>Yatay piyasada tavan</translation>
    </message>
    <message>
        <source>Sideways below</source>
        <translation>Yatay sınırı (altı)</translation>
    </message>
    <message>
        <source>Static ratio</source>
        <translation>Sabit oran</translation>
    </message>
    <message>
        <source>Target volatility</source>
        <translation>Hedef volatilite</translation>
    </message>
    <message>
        <source>Calm below</source>
        <translation>Sakin sınırı (altı)</translation>
    </message>
    <message>
        <source>Turbulent above</source>
        <translation>Çalkantılı sınırı (üstü)</translation>
    </message>
    <message>
        <source>Regime hysteresis</source>
        <translation>Rejim histerezisi</translation>
    </message>
    <message>
        <source>Volatility half-life</source>
        <translation>Volatilite yarı ömrü</translation>
    </message>
    <message>
        <source>Signals: tight to loose</source>
        <translation>Sinyaller: sıkıdan gevşeğe</translation>
    </message>
    <message>
        <source>Ratio added by a signal</source>
        <translation>Sinyalin eklediği oran</translation>
    </message>
    <message>
        <source>Critical distance</source>
        <translation>Kritik mesafe</translation>
    </message>
    <message>
        <source>Critical ratio</source>
        <translation>Kritik oran</translation>
    </message>
    <message>
        <source>Largest touch probability</source>
        <translation>En büyük dokunma olasılığı</translation>
    </message>
    <message>
        <source>Touch horizon</source>
        <translation>Dokunma ufku</translation>
    </message>
    <message>
        <source>Stress move</source>
        <translation>Stres hareketi</translation>
    </message>
    <message>
        <source>Loss budget</source>
        <translation>Kayıp bütçesi</translation>
    </message>
    <message>
        <source>Largest loss</source>
        <translation>En büyük kayıp</translation>
    </message>
    <message>
        <source>Safety of the hedge account</source>
        <translation>Hedge hesabının güvenliği</translation>
    </message>
    <message>
        <source>Risk aversion</source>
        <translation>Riskten kaçınma</translation>
    </message>
    <message>
        <source>Least leverage to hedge</source>
        <translation>Hedge için en az kaldıraç</translation>
    </message>
    <message>
        <source>Least position to hedge</source>
        <translation>Hedge için en küçük pozisyon</translation>
    </message>
    <message>
        <source>No-trade band</source>
        <translation>İşlemsiz bant</translation>
    </message>
    <message>
        <source>Smallest trade</source>
        <translation>En küçük işlem</translation>
    </message>
    <message>
        <source>Cool-down</source>
        <translation>Bekleme süresi</translation>
    </message>
    <message>
        <source>Wait as maker</source>
        <translation>Maker olarak bekleme</translation>
    </message>
    <message>
        <source>Share of the depth</source>
        <translation>Derinlik payı</translation>
    </message>
    <message>
        <source>Price collar</source>
        <translation>Fiyat sapması sınırı</translation>
    </message>
    <message>
        <source>Largest order</source>
        <translation>En büyük emir</translation>
    </message>
    <message>
        <source>Largest hedge position</source>
        <translation>En büyük hedge pozisyonu</translation>
    </message>
    <message>
        <source>Largest hedge ratio</source>
        <translation>En büyük hedge oranı</translation>
    </message>
    <message>
        <source>Orders a minute</source>
        <translation>Dakikada emir</translation>
    </message>
    <message>
        <source>Orders a day</source>
        <translation>Günlük emir sayısı</translation>
    </message>
    <message>
        <source>Cancels a minute</source>
        <translation>Dakikadaki iptal sayısı</translation>
    </message>
    <message>
        <source>Notional a day</source>
        <translation>Günlük nominal</translation>
    </message>
    <message>
        <source>Cost budget a day</source>
        <translation>Günlük maliyet bütçesi</translation>
    </message>
    <message>
        <source>Cost budget a month</source>
        <translation>Aylık maliyet bütçesi</translation>
    </message>
    <message>
        <source>Oldest market data</source>
        <translation>En eski piyasa verisi</translation>
    </message>
    <message>
        <source>Largest clock offset</source>
        <translation>En büyük saat sapması</translation>
    </message>
    <message>
        <source>Weight: static</source>
        <translation>Ağırlık: sabit</translation>
    </message>
    <message>
        <source>Weight: regime-adaptive</source>
        <translation>Ağırlık: rejime uyarlı</translation>
    </message>
    <message>
        <source>Weight: inverse-volatility</source>
        <translation>Ağırlık: ters volatilite</translation>
    </message>
    <message>
        <source>Weight: minimum-variance</source>
        <translation>Ağırlık: en az varyans</translation>
    </message>
    <message>
        <source>Weight: liquidation-aware</source>
        <translation>Ağırlık: likidasyona duyarlı</translation>
    </message>
    <message>
        <source>Weight: loss-budget</source>
        <translation>Ağırlık: kayıp bütçesi</translation>
    </message>
    <message>
        <source>Weight: cost-aware</source>
        <translation>Ağırlık: maliyete duyarlı</translation>
    </message>
    <message>
        <source>The hedge never falls below this share of the protected exposure, before leverage is counted.</source>
        <translation>Kaldıraç hesaba katılmadan önce hedge hiçbir zaman korunan pozisyonun bu payının altına inmez.</translation>
    </message>
    <message>
        <source>How much each turn of effective leverage above the reference raises the minimum ratio.</source>
        <translation>Referansın üzerindeki her etkin kaldıraç katının asgari oranı ne kadar yükselttiği.</translation>
    </message>
    <message>
        <source>Effective leverage from which the minimum ratio starts to rise.</source>
        <translation>Asgari oranın yükselmeye başladığı etkin kaldıraç.</translation>
    </message>
    <message>
        <source>Ratio aimed at in a calm market, where the minimum does not ask for more.</source>
        <translation>Asgari oran daha fazlasını istemiyorsa sakin piyasada hedeflenen oran.</translation>
    </message>
    <message>
        <source>Ratio aimed at in a normal market.</source>
        <translation>Normal piyasada hedeflenen oran.</translation>
    </message>
    <message>
        <source>Ratio aimed at in a turbulent market.</source>
        <translation>Çalkantılı piyasada hedeflenen oran.</translation>
    </message>
    <message>
        <source>The hedge never exceeds this share of the protected exposure; 100 % is flat.</source>
        <translation>Hedge hiçbir zaman korunan pozisyonun bu payını aşmaz; 100 % nötrdür.</translation>
    </message>
    <message>
        <source>In a calm market without direction the hedge stays at or under this share: over-hedging there only costs. The minimum goes first.</source>
        <translation>Yönsüz, sakin bir piyasada hedge bu payda veya altında kalır: orada fazla hedge yalnızca maliyettir. Asgari oran önceliklidir.</translation>
    </message>
    <message>
        <source>The market counts as sideways while net move / travelled path of the last 60 candles is below this; 0 switches the cap off.</source>
        <translation>Son 60 mumun net hareketi / katedilen yolu bunun altındayken piyasa yatay sayılır; 0 tavanı kapatır.</translation>
    </message>
    <message>
        <source>The ratio of the static strategy.</source>
        <translation>Sabit stratejinin oranı.</translation>
    </message>
    <message>
        <source>Annualised volatility that the inverse-volatility strategy leaves open.</source>
        <translation>Ters volatilite stratejisinin açık bıraktığı yıllıklandırılmış volatilite.</translation>
    </message>
    <message>
        <source>Annualised volatility below which the market counts as calm.</source>
        <translation>Altında piyasanın sakin sayıldığı yıllıklandırılmış volatilite.</translation>
    </message>
    <message>
        <source>Annualised volatility above which the market counts as turbulent.</source>
        <translation>Üzerinde piyasanın çalkantılı sayıldığı yıllıklandırılmış volatilite.</translation>
    </message>
    <message>
        <source>By how much a threshold must be passed on the way back before a regime is left.</source>
        <translation>Bir rejimden çıkılması için dönüş yolunda eşiğin ne kadar aşılması gerektiği.</translation>
    </message>
    <message>
        <source>Age at which a return counts half in the volatility that drives the regime; takes effect at the next start.</source>
        <translation>Bir getirinin rejimi belirleyen volatilitede yarım sayıldığı yaş; sonraki başlatmada etkili olur.</translation>
    </message>
    <message>
        <source>When correlation signals act: 0 at small breaks of correlation and basis (early, often, dearer), 1 at large ones (late, seldom).</source>
        <translation>Korelasyon sinyallerinin ne zaman devreye girdiği: 0 korelasyon ve baz farkının küçük kırılmalarında (erken, sık, daha pahalı), 1 büyüklerinde (geç, seyrek).</translation>
    </message>
    <message>
        <source>What an active correlation signal adds to the target; 0 switches the signals off.</source>
        <translation>Etkin bir korelasyon sinyalinin hedefe eklediği; 0 sinyalleri kapatır.</translation>
    </message>
    <message>
        <source>Liquidation nearer than this many expected one-day moves tightens the hedge, whatever the strategy says.</source>
        <translation>Likidasyonun bu sayıda beklenen günlük hareketten yakın olması, strateji ne derse desin hedge&apos;i sıkılaştırır.</translation>
    </message>
    <message>
        <source>Ratio that the tightening reaches as the distance to liquidation goes to zero.</source>
        <translation>Likidasyon mesafesi sıfıra giderken sıkılaştırmanın ulaştığı oran.</translation>
    </message>
    <message>
        <source>The liquidation-aware strategy keeps the probability of touching liquidation at or under this.</source>
        <translation>Likidasyona duyarlı strateji likidasyona dokunma olasılığını bu değerde veya altında tutar.</translation>
    </message>
    <message>
        <source>Time within which that probability counts.</source>
        <translation>Bu olasılığın hesaplandığı süre.</translation>
    </message>
    <message>
        <source>The move against the position for which losses are bounded.</source>
        <translation>Pozisyona karşı, kayıpların sınırlandığı hareket.</translation>
    </message>
    <message>
        <source>Share of the protected equity that the loss-budget strategy is ready to lose in a stress move.</source>
        <translation>Kayıp bütçesi stratejisinin bir stres hareketinde kaybetmeyi göze aldığı korunan özkaynak payı.</translation>
    </message>
    <message>
        <source>Whatever the strategy: the hedge is raised until a stress move costs no more than this share of the protected equity.</source>
        <translation>Strateji ne olursa olsun: bir stres hareketi korunan özkaynağın bu payından fazlasına mal olmayana dek hedge yükseltilir.</translation>
    </message>
    <message>
        <source>The hedge stays so small that its own account outlives a move of this many expected days against it; 0 switches that off.</source>
        <translation>Hedge, kendi hesabının aleyhine bu sayıda beklenen günlük harekete dayanacağı kadar küçük kalır; 0 bunu kapatır.</translation>
    </message>
    <message>
        <source>Weight of variance against cost in the cost-aware strategy; higher hedges more.</source>
        <translation>Maliyete duyarlı stratejide varyansın maliyete karşı ağırlığı; yüksek değer daha çok hedge eder.</translation>
    </message>
    <message>
        <source>A position under this effective leverage is not hedged: it can hardly be liquidated, and the hedge would not pay.</source>
        <translation>Bu etkin kaldıracın altındaki pozisyon hedge edilmez: likide edilmesi çok zordur ve hedge kendini karşılamazdı.</translation>
    </message>
    <message>
        <source>A position of a smaller notional is not hedged: fees and the smallest trade would eat the use.</source>
        <translation>Daha küçük nominal değerli pozisyon hedge edilmez: ücretler ve en küçük işlem yararı yerdi.</translation>
    </message>
    <message>
        <source>Half-width of the band around the target inside which nothing is traded.</source>
        <translation>Hedef çevresinde, içinde hiçbir işlem yapılmayan bandın yarı genişliği.</translation>
    </message>
    <message>
        <source>Adjustments of a smaller notional wait.</source>
        <translation>Daha küçük nominal değerli ayarlamalar bekler.</translation>
    </message>
    <message>
        <source>Shortest time between two adjustments; not applied while liquidation is critical.</source>
        <translation>İki ayarlama arasındaki en kısa süre; likidasyon kritikken uygulanmaz.</translation>
    </message>
    <message>
        <source>How long an order may rest as maker before what is left of it takes liquidity; shorter as liquidation nears, 0 takes at once.</source>
        <translation>Bir emrin, kalanı likidite almadan önce maker olarak ne kadar açık kalabileceği; likidasyon yaklaştıkça kısalır, 0 hemen alır.</translation>
    </message>
    <message>
        <source>No order is larger than this share of what the book offers inside the price collar; the rest follows in further orders.</source>
        <translation>Hiçbir emir, defterin fiyat sapması sınırı içinde sunduğunun bu payından büyük olmaz; kalanı sonraki emirlerle gelir.</translation>
    </message>
    <message>
        <source>An order&apos;s limit price is never farther than this from mark and index price.</source>
        <translation>Bir emrin limit fiyatı işaret ve endeks fiyatından hiçbir zaman bundan uzak olmaz.</translation>
    </message>
    <message>
        <source>Larger adjustments are split.</source>
        <translation>Daha büyük ayarlamalar bölünür.</translation>
    </message>
    <message>
        <source>No order may take the hedge beyond this notional.</source>
        <translation>Hiçbir emir hedge&apos;i bu nominal değerin ötesine taşıyamaz.</translation>
    </message>
    <message>
        <source>No order may take the hedge beyond this share of the protected exposure, whatever the strategy or a manual ratio asks for.</source>
        <translation>Strateji veya manuel oran ne isterse istesin, hiçbir emir hedge&apos;i korunan pozisyonun bu payının ötesine taşıyamaz.</translation>
    </message>
    <message>
        <source>More hedge orders than this in one minute are held back.</source>
        <translation>Bir dakikada bundan fazla hedge emri olursa fazlası tutulur.</translation>
    </message>
    <message>
        <source>More hedge orders than this in one UTC day are held back.</source>
        <translation>Bir UTC gününde bundan fazla hedge emri olursa fazlası tutulur.</translation>
    </message>
    <message>
        <source>Past this many cancelled orders in one minute no new order rests as maker: all take liquidity at once.</source>
        <translation>Bir dakikada bu sayıda iptal edilen emir aşılınca hiçbir yeni emir maker olarak beklemez: hepsi hemen likidite alır.</translation>
    </message>
    <message>
        <source>Once the orders of one UTC day add up to this, only reductions and critical tightening are traded.</source>
        <translation>Bir UTC gününün emirleri toplamda buna ulaşınca yalnızca azaltmalar ve kritik sıkılaştırma için işlem yapılır.</translation>
    </message>
    <message>
        <source>Once fees, funding and slippage of the day pass this, only reductions and critical tightening are traded.</source>
        <translation>Günün ücretleri, fonlaması ve kayması bunu geçince yalnızca azaltmalar ve kritik sıkılaştırma için işlem yapılır.</translation>
    </message>
    <message>
        <source>Once fees, funding and slippage of the month pass this, only reductions and critical tightening are traded.</source>
        <translation>Ayın ücretleri, fonlaması ve kayması bunu geçince yalnızca azaltmalar ve kritik sıkılaştırma için işlem yapılır.</translation>
    </message>
    <message>
        <source>Market data older than this stop trading; account data twelve times as old.</source>
        <translation>Bundan eski piyasa verileri işlemleri durdurur; hesap verileri on iki kat eski olunca.</translation>
    </message>
    <message>
        <source>A computer clock farther than this from the exchange&apos;s stops trading; the offset itself is measured and allowed for.</source>
        <translation>Bilgisayar saatinin borsanınkinden bundan fazla sapması işlemleri durdurur; sapmanın kendisi ölçülür ve hesaba katılır.</translation>
    </message>
    <message>
        <source>Share of the static strategy in the composite one; the weights are divided by their sum.</source>
        <translation>Sabit stratejinin bileşik stratejideki payı; ağırlıklar toplamlarına bölünür.</translation>
    </message>
    <message>
        <source>Share of the regime-adaptive strategy in the composite one.</source>
        <translation>Rejime uyarlı stratejinin bileşik stratejideki payı.</translation>
    </message>
    <message>
        <source>Share of the inverse-volatility strategy in the composite one.</source>
        <translation>Ters volatilite stratejisinin bileşik stratejideki payı.</translation>
    </message>
    <message>
        <source>Share of the minimum-variance strategy in the composite one.</source>
        <translation>En az varyans stratejisinin bileşik stratejideki payı.</translation>
    </message>
    <message>
        <source>Share of the liquidation-aware strategy in the composite one.</source>
        <translation>Likidasyona duyarlı stratejinin bileşik stratejideki payı.</translation>
    </message>
    <message>
        <source>Share of the loss-budget strategy in the composite one.</source>
        <translation>Kayıp bütçesi stratejisinin bileşik stratejideki payı.</translation>
    </message>
    <message>
        <source>Share of the cost-aware strategy in the composite one.</source>
        <translation>Maliyete duyarlı stratejinin bileşik stratejideki payı.</translation>
    </message>
    <message>
        <source>Parameter set in force: %1.</source>
        <translation>Geçerli parametre seti: %1.</translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation>Neden: %1.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>satır %1: %2</translation>
    </message>
    <message>
        <source>this is not valid JSON</source>
        <translation>bu geçerli JSON değil</translation>
    </message>
    <message>
        <source>choose a file that Ballast has exported</source>
        <translation>Ballast&apos;ın dışa aktardığı bir dosya seçin</translation>
    </message>
    <message>
        <source>the file holds no parameter set</source>
        <translation>dosyada parametre seti yok</translation>
    </message>
    <message>
        <source>the parameter set is of another version of the format</source>
        <translation>parametre seti biçimin başka bir sürümünden</translation>
    </message>
    <message>
        <source>update Ballast first</source>
        <translation>önce Ballast&apos;ı güncelleyin</translation>
    </message>
    <message>
        <source>there is no parameter &apos;%1&apos;</source>
        <translation>&apos;%1&apos; parametresi yok</translation>
    </message>
    <message>
        <source>it may be of another version; leave it out</source>
        <translation>başka bir sürümden olabilir; çıkarın</translation>
    </message>
    <message>
        <source>%1 is no number</source>
        <translation>%1 bir sayı değil</translation>
    </message>
    <message>
        <source>write it as a number, without quotes</source>
        <translation>tırnaksız, sayı olarak yazın</translation>
    </message>
    <message>
        <source>%1 is no text</source>
        <translation>%1 bir metin değil</translation>
    </message>
    <message>
        <source>write it in quotes</source>
        <translation>tırnak içinde yazın</translation>
    </message>
    <message>
        <source>the file %1 can&apos;t be read: %2</source>
        <translation>%1 dosyası okunamıyor: %2</translation>
    </message>
    <message>
        <source>check that it is there and may be read</source>
        <translation>var olduğunu ve okunabildiğini denetleyin</translation>
    </message>
    <message>
        <source>the file %1 can&apos;t be written: %2</source>
        <translation>%1 dosyası yazılamıyor: %2</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>başka bir klasör seçin</translation>
    </message>
    <message>
        <source>a manual ratio must lie between 0 and the maximum ratio</source>
        <translation>manuel oran 0 ile azami oran arasında olmalıdır</translation>
    </message>
    <message>
        <source>choose 0 to %1 %</source>
        <translation>0 ile %1 % arasında seçin</translation>
    </message>
    <message>
        <source>the override would end before it starts</source>
        <translation>müdahale başlamadan bitmiş olurdu</translation>
    </message>
    <message>
        <source>choose a later expiry</source>
        <translation>daha geç bir bitiş seçin</translation>
    </message>
    <message>
        <source>%1 holds sessions on the simulated exchange, which are no evidence</source>
        <translation>%1 simüle borsadaki oturumları içeriyor; bunlar kanıt değildir</translation>
    </message>
    <message>
        <source>%1 holds sessions of another mode (%2), which are no evidence</source>
        <translation>%1 başka bir modun (%2) oturumlarını içeriyor; bunlar kanıt değildir</translation>
    </message>
    <message>
        <source>run &apos;ballast %1&apos; at the exchange itself, and leave --db and --evidence out</source>
        <translation>&apos;ballast %1&apos; komutunu borsanın kendisinde çalıştırın; --db ve --evidence seçeneklerini kullanmayın</translation>
    </message>
    <message>
        <source>Everything has been read anew since the clock jumped.</source>
        <translation>Saatin sıçramasından bu yana her şey yeniden okundu.</translation>
    </message>
    <message>
        <source>No limit holds the hedge back any more.</source>
        <translation>Artık hiçbir limit hedge&apos;i tutmuyor.</translation>
    </message>
    <message>
        <source>The hedge has cost %1 this day, its budget is %2: only what makes the hedge smaller, or is urgent because liquidation is near, is still sent.</source>
        <translation>Hedge bu gün %1 tutarında maliyet oluşturdu, bütçesi %2: yalnızca hedge&apos;i küçülten veya likidasyon yakın olduğu için acil olan emirler gönderilmeye devam ediyor.</translation>
    </message>
    <message>
        <source>The hedge has cost %1 this month, its budget is %2: only what makes the hedge smaller, or is urgent because liquidation is near, is still sent.</source>
        <translation>Hedge bu ay %1 tutarında maliyet oluşturdu, bütçesi %2: yalnızca hedge&apos;i küçülten veya likidasyon yakın olduğu için acil olan emirler gönderilmeye devam ediyor.</translation>
    </message>
    <message>
        <source>The hedge&apos;s cost of this day is within its budget.</source>
        <translation>Hedge&apos;in bu günkü maliyeti bütçesi içinde.</translation>
    </message>
    <message>
        <source>The hedge&apos;s cost of this month is within its budget.</source>
        <translation>Hedge&apos;in bu ayki maliyeti bütçesi içinde.</translation>
    </message>
    <message>
        <source>The hedge account no longer holds the position that is not the hedge.</source>
        <translation>Hedge olmayan pozisyon artık hedge hesabında değil.</translation>
    </message>
    <message>
        <source>The order that Ballast did not send no longer rests (%1).</source>
        <translation>Ballast&apos;ın göndermediği emir artık açık değil (%1).</translation>
    </message>
    <message>
        <source>The fate of the hedge order is known: %1.</source>
        <translation>Hedge emrinin akıbeti belli: %1.</translation>
    </message>
    <message>
        <source>The exchange takes hedge orders again.</source>
        <translation>Borsa hedge emirlerini yeniden kabul ediyor.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with the exchange&apos;s.</source>
        <translation>Bu bilgisayarın saati borsanınkiyle uyuşuyor.</translation>
    </message>
    <message>
        <source>The liquidation prices of %1 agree with the venue&apos;s again.</source>
        <translation>%1 hesabının likidasyon fiyatları borsanınkilerle yeniden uyuşuyor.</translation>
    </message>
    <message>
        <source>An order of the last session has no known end (%1); it is being asked for.</source>
        <translation>Son oturumun bir emrinin sonu bilinmiyor (%1); soruluyor.</translation>
    </message>
    <message>
        <source>No margin has to be moved any more.</source>
        <translation>Artık marjin aktarmak gerekmiyor.</translation>
    </message>
    <message>
        <source>Liquidation of %1 is %2 % away.</source>
        <translation>Likidasyon %1 için %2 % uzakta.</translation>
    </message>
    <message>
        <source>Add %1 to the margin of that isolated position itself; a transfer to the account does not reach it, before %2 (the market gets there by then with 5 % probability).</source>
        <translation>%2 öncesinde bu izole pozisyonun kendi marjinine %1 ekleyin; hesaba yapılan bir transfer ona ulaşmaz (piyasa o ana dek 5 % olasılıkla oraya varır).</translation>
    </message>
    <message>
        <source>Add %1 to the margin of that isolated position itself; a transfer to the account does not reach it, at once.</source>
        <translation>Bu izole pozisyonun kendi marjinine hemen %1 ekleyin; hesaba yapılan bir transfer ona ulaşmaz.</translation>
    </message>
    <message>
        <source>Move %1 from %2 to it, before %3 (the market gets there by then with 5 % probability).</source>
        <translation>%3 öncesinde bu hesaba %1 aktarın; kaynak: %2 (piyasa o ana dek 5 % olasılıkla oraya varır).</translation>
    </message>
    <message>
        <source>Move %1 from %2 to it, at once.</source>
        <translation>Bu hesaba hemen %1 aktarın; kaynak: %2.</translation>
    </message>
    <message>
        <source>It needs %1; %2 can spare %3, the rest has to come from elsewhere, before %4 (the market gets there by then with 5 % probability).</source>
        <translation>Bu hesaba %1 gerekiyor; %2 bunun %3 kadarını verebilir, kalanı başka yerden gelmeli, %4 öncesinde (piyasa o ana dek 5 % olasılıkla oraya varır).</translation>
    </message>
    <message>
        <source>It needs %1; %2 can spare %3, the rest has to come from elsewhere, at once.</source>
        <translation>Bu hesaba %1 gerekiyor; %2 bunun %3 kadarını verebilir, kalanı başka yerden gelmeli, hem de hemen.</translation>
    </message>
    <message>
        <source>Ballast moves no more by itself: %1 is the limit.</source>
        <translation>Ballast kendiliğinden daha fazlasını aktarmaz; sınır: %1.</translation>
    </message>
    <message>
        <source>what the hedge account can spare</source>
        <translation>hedge hesabının verebileceği tutar</translation>
    </message>
    <message>
        <source>the largest transfer</source>
        <translation>en büyük transfer</translation>
    </message>
    <message>
        <source>the transfers of a day</source>
        <translation>bir günün transfer toplamı</translation>
    </message>
    <message>
        <source>the time between transfers</source>
        <translation>transferler arasındaki süre</translation>
    </message>
    <message>
        <source>the smallest transfer</source>
        <translation>en küçük transfer</translation>
    </message>
    <message>
        <source>Liquidation is %1 % away: %2 of margin are on their way from %3 to %4.</source>
        <translation>Likidasyon %1 % uzakta: %2 marjin yolda (%3 → %4).</translation>
    </message>
    <message>
        <source>It is not known yet whether %1 have moved to %2; the exchange is asked.</source>
        <translation>%1 tutarının aktarılıp aktarılmadığı henüz bilinmiyor (alıcı: %2); borsaya soruluyor.</translation>
    </message>
    <message>
        <source>No word on a transfer of %1 to %2: its fate is being asked for, and nothing else is moved until it is known.</source>
        <translation>%1 tutarındaki transferden haber yok (alıcı: %2): akıbeti soruluyor ve bilinene kadar başka hiçbir şey aktarılmaz.</translation>
    </message>
    <message>
        <source>A transfer of %1 to %2 was refused.</source>
        <translation>%1 tutarındaki transfer reddedildi (alıcı: %2).</translation>
    </message>
    <message>
        <source>A transfer of %1 to %2 never reached the exchange; it is tried again.</source>
        <translation>%1 tutarındaki transfer borsaya hiç ulaşmadı (alıcı: %2); yeniden deneniyor.</translation>
    </message>
    <message>
        <source>The exchange refused to move %1 to %2: %3. Move it by hand.</source>
        <translation>Borsa %1 aktarmayı reddetti (alıcı: %2): %3. Elle aktarın.</translation>
    </message>
    <message>
        <source>%1 of margin have arrived in %2.</source>
        <translation>%1 marjin ulaştı (alıcı: %2).</translation>
    </message>
    <message>
        <source>A transfer of %1 of the last session to %2 has no known end; it is being asked for.</source>
        <translation>Son oturumun %1 tutarındaki transferinin sonu bilinmiyor (alıcı: %2); soruluyor.</translation>
    </message>
    <message>
        <source>the hedge account</source>
        <translation>hedge hesabı</translation>
    </message>
    <message>
        <source>the protected account %1</source>
        <translation>korunan %1 hesabı</translation>
    </message>
    <message>
        <source>The engine works again.</source>
        <translation>Motor yeniden çalışıyor.</translation>
    </message>
    <message>
        <source>Ballast&apos;s engine stands still: nothing is watched, and nothing is hedged. End Ballast and start it again.</source>
        <translation>Ballast&apos;ın motoru duruyor: hiçbir şey gözlenmiyor ve hiçbir şey hedge edilmiyor. Ballast&apos;ı kapatın ve yeniden başlatın.</translation>
    </message>
    <message>
        <source>The order journal can be written again.</source>
        <translation>Emir günlüğü yeniden yazılabiliyor.</translation>
    </message>
    <message>
        <source>The order journal can&apos;t be written, and no order leaves before it is: %1</source>
        <translation>Emir günlüğü yazılamıyor ve yazılmadan hiçbir emir çıkmaz: %1</translation>
    </message>
    <message>
        <source>History can&apos;t be written, and waits in memory: %1</source>
        <translation>Geçmiş yazılamıyor ve bellekte bekliyor: %1</translation>
    </message>
    <message>
        <source>History is written again; nothing of it was lost.</source>
        <translation>Geçmiş yeniden yazılıyor; hiçbir bölümü kaybolmadı.</translation>
    </message>
    <message>
        <source>A record could not be kept: %1</source>
        <translation>Bir kayıt saklanamadı: %1</translation>
    </message>
    <message>
        <source>The history was not backed up: %1</source>
        <translation>Geçmişin yedeği alınmadı: %1</translation>
    </message>
    <message>
        <source>The history is backed up.</source>
        <translation>Geçmişin yedeği alındı.</translation>
    </message>
    <message>
        <source>there is nothing to report yet in %1</source>
        <translation>%1 içinde henüz raporlanacak bir şey yok</translation>
    </message>
    <message>
        <source>there is no time zone &apos;%1&apos;</source>
        <translation>“%1” saat dilimi yok</translation>
    </message>
    <message>
        <source>give an IANA name such as Europe/Berlin, America/New_York or UTC</source>
        <translation>Europe/Berlin, America/New_York veya UTC gibi bir IANA adı verin</translation>
    </message>
    <message>
        <source>Move margin below</source>
        <translation>Marjin aktarma sınırı (altı)</translation>
    </message>
    <message>
        <source>When liquidation of the protected position is nearer than this, margin has to be moved to its account; 0 switches the margin bridge off.</source>
        <translation>Korunan pozisyonun likidasyonu bundan yakınsa hesabına marjin aktarılması gerekir; 0 marjin köprüsünü kapatır.</translation>
    </message>
    <message>
        <source>Distance to restore</source>
        <translation>Geri kazanılacak mesafe</translation>
    </message>
    <message>
        <source>As much margin is moved as puts liquidation this far away again.</source>
        <translation>Likidasyonu yeniden bu kadar uzağa taşıyacak kadar marjin aktarılır.</translation>
    </message>
    <message>
        <source>Distance the hedge keeps</source>
        <translation>Hedge&apos;in koruduğu mesafe</translation>
    </message>
    <message>
        <source>The hedge account parts only with what it does not need to outlive a move of this size against it.</source>
        <translation>Hedge hesabı, yalnızca aleyhine bu büyüklükte bir harekete dayanmak için gerekmeyeni verir.</translation>
    </message>
    <message>
        <source>Largest transfer</source>
        <translation>En büyük transfer</translation>
    </message>
    <message>
        <source>No single transfer between own accounts is larger; the rest follows later.</source>
        <translation>Kendi hesapları arasında hiçbir tek transfer bundan büyük olmaz; kalanı sonra gelir.</translation>
    </message>
    <message>
        <source>Transfers a day</source>
        <translation>Günlük transfer tutarı</translation>
    </message>
    <message>
        <source>Once the transfers of one UTC day add up to this, no more is moved; the alert then names what is missing.</source>
        <translation>Bir UTC gününün transferleri bu toplama ulaşınca başka bir şey aktarılmaz; alarm o zaman eksik kalanı belirtir.</translation>
    </message>
    <message>
        <source>Time between transfers</source>
        <translation>Transferler arası süre</translation>
    </message>
    <message>
        <source>Shortest time between two transfers, and after one that was refused.</source>
        <translation>İki transfer arasındaki ve reddedilen bir transferden sonraki en kısa süre.</translation>
    </message>
    <message>
        <source>last value</source>
        <translation>son değer</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Trading is paused and resting orders of the hedge account are cancelled. No hedge position is known.</source>
        <translation>İşlemler duraklatılır ve hedge hesabının açık emirleri iptal edilir. Bilinen bir hedge pozisyonu yok.</translation>
    </message>
    <message>
        <source>Trading is paused, resting orders of the hedge account are cancelled, and its position of %1 %2 (about %3) is closed at the market.</source>
        <translation>İşlemler duraklatılır, hedge hesabının açık emirleri iptal edilir ve %1 %2 büyüklüğündeki pozisyonu (yaklaşık %3) piyasa fiyatından kapatılır.</translation>
    </message>
    <message>
        <source>It does not touch the protected account: its %1 %2 stay open, without a hedge, until you resume.</source>
        <translation>Korunan hesaba dokunmaz: oradaki %1 %2, siz sürdürene kadar hedge&apos;siz açık kalır.</translation>
    </message>
    <message>
        <source>Flatten the hedge</source>
        <translation>Hedge&apos;i kapat</translation>
    </message>
    <message>
        <source>Keep the hedge</source>
        <translation>Hedge kalsın</translation>
    </message>
    <message>
        <source>Hold to flatten</source>
        <translation>Kapatmak için basılı tutun</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Uygula</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Evet</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Hayır</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Değişiklikleri at</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Sıfırla</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Ballast %1. Report %2, time zone %3.</source>
        <translation>Ballast %1. Rapor %2, saat dilimi %3.</translation>
    </message>
    <message>
        <source>The first %1 of %2. All of them are in the CSV files, the workbook and the JSON.</source>
        <translation>%2 kaydın ilk %1 tanesi. Tümü CSV dosyalarında, çalışma kitabında ve JSON&apos;dadır.</translation>
    </message>
    <message>
        <source>Report of the year %1</source>
        <translation>%1 yılı raporu</translation>
    </message>
    <message>
        <source>Monthly report, %1</source>
        <translation>Aylık rapor, %1</translation>
    </message>
    <message>
        <source>%1, from the change of the clock %2</source>
        <translation>%1, saat değişiminden itibaren %2</translation>
    </message>
    <message>
        <source>Period %1 to %2. Times in %3 (%4) where nothing else is said; the period in UTC: %5 to %6.</source>
        <translation>Dönem %1 – %2. Başka bir şey belirtilmedikçe saatler %3 (%4); dönem UTC olarak: %5 – %6.</translation>
    </message>
    <message>
        <source>The period is not over: what is shown ends with the newest sample, at %1.</source>
        <translation>Dönem bitmedi: gösterilenler en yeni örnekle, %1 anında sona erer.</translation>
    </message>
    <message>
        <source>No session of Ballast ran in this period. There is no statement; what was booked is listed all the same.</source>
        <translation>Bu dönemde hiçbir Ballast oturumu çalışmadı. Hesap özeti yok; yine de kaydedilenler listelenir.</translation>
    </message>
    <message>
        <source>A session ran for %1 of the period so far. Opening: %2. Closing: %3.</source>
        <translation>Dönemde şimdiye kadar oturum çalışma süresi: %1. Açılış: %2. Kapanış: %3.</translation>
    </message>
    <message>
        <source>Ballast was not running when the period began: the statement opens with the closing of the one before, so that nothing falls between the two.</source>
        <translation>Dönem başladığında Ballast çalışmıyordu: hesap özeti öncekinin kapanışıyla açılır, böylece ikisinin arasına hiçbir şey düşmez.</translation>
    </message>
    <message>
        <source>The database begins within this period: the statement opens with the first sample, not with the first of the month.</source>
        <translation>Veritabanı bu dönemin içinde başlıyor: hesap özeti ayın ilk günüyle değil, ilk örnekle açılır.</translation>
    </message>
    <message>
        <source>Closing equity</source>
        <translation>Kapanış özkaynağı</translation>
    </message>
    <message>
        <source>Result without transfers</source>
        <translation>Transferler hariç sonuç</translation>
    </message>
    <message>
        <source>Cost of the hedge</source>
        <translation>Hedge&apos;in maliyeti</translation>
    </message>
    <message>
        <source>%1, %2 of what it protects</source>
        <translation>%1, koruduğunun %2 kadarı</translation>
    </message>
    <message>
        <source>Variance removed</source>
        <translation>Giderilen varyans</translation>
    </message>
    <message>
        <source>hourly changes, %1 hours</source>
        <translation>saatlik değişimler, %1 saat</translation>
    </message>
    <message>
        <source>Deepest drawdown</source>
        <translation>En derin drawdown</translation>
    </message>
    <message>
        <source>without the hedge %1</source>
        <translation>hedge olmadan %1</translation>
    </message>
    <message>
        <source>Nearest to liquidation</source>
        <translation>Likidasyona en yakın</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tüm hesaplar</translation>
    </message>
    <message>
        <source>Core (protected)</source>
        <translation>Ana (korunan)</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>Hedge</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Hesap özeti</translation>
    </message>
    <message>
        <source>Amounts in %1</source>
        <translation>Tutarlar %1 cinsinden</translation>
    </message>
    <message>
        <source>Opening equity</source>
        <translation>Açılış özkaynağı</translation>
    </message>
    <message>
        <source>Realised P&amp;L</source>
        <translation>Gerçekleşen PnL</translation>
    </message>
    <message>
        <source>Change of unrealised P&amp;L</source>
        <translation>Gerçekleşmemiş PnL değişimi</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Ücretler</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Fonlama</translation>
    </message>
    <message>
        <source>Transfers in</source>
        <translation>Gelen transferler</translation>
    </message>
    <message>
        <source>Transfers out</source>
        <translation>Giden transferler</translation>
    </message>
    <message>
        <source>Not explained</source>
        <translation>Açıklanamayan</translation>
    </message>
    <message>
        <source>The part that is not explained is what the equities moved beyond everything that was told: liquidation fees, interest, trades and transfers while Ballast was not running, or an equity sampled between two bookings.</source>
        <translation>Açıklanamayan kısım, özkaynakların bildirilen her şeyin ötesinde değişmesidir: likidasyon ücretleri, faiz, Ballast çalışmazken yapılan işlemler ve transferler veya iki kayıt arasında örneklenen bir özkaynak.</translation>
    </message>
    <message>
        <source>Where the change of unrealised P&amp;L is —, a position or its price at one of the ends is not known; it is then part of what is not explained.</source>
        <translation>Gerçekleşmemiş PnL değişiminin — olduğu yerde bir pozisyon veya uçlardan birindeki fiyatı bilinmiyor; bu durumda açıklanamayanın parçasıdır.</translation>
    </message>
    <message>
        <source>With the hedge and without it</source>
        <translation>Hedge ile ve hedge olmadan</translation>
    </message>
    <message>
        <source>Nothing was sampled that could be compared.</source>
        <translation>Karşılaştırılabilecek hiçbir şey örneklenmedi.</translation>
    </message>
    <message>
        <source>With the hedge</source>
        <translation>Hedge ile</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Hedge&apos;siz</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Fark</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Worst hour</source>
        <translation>En kötü saat</translation>
    </message>
    <message>
        <source>Effectiveness: %1 of the variance of hourly changes was removed (%2 hours compared, 24 are needed).</source>
        <translation>Etkinlik: saatlik değişimlerin varyansından giderilen %1 (%2 saat karşılaştırıldı, 24 gerekir).</translation>
    </message>
    <message>
        <source>Equity, %1</source>
        <translation>Özkaynak, %1</translation>
    </message>
    <message>
        <source>Equity of all accounts with the hedge and without it, transfers taken out.</source>
        <translation>Tüm hesapların hedge ile ve hedge olmadan özkaynağı, transferler çıkarılmış.</translation>
    </message>
    <message>
        <source>without the hedge</source>
        <translation>hedge olmadan</translation>
    </message>
    <message>
        <source>with the hedge</source>
        <translation>hedge ile</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>Drawdown</translation>
    </message>
    <message>
        <source>Fall below the highest equity so far, with the hedge and without it.</source>
        <translation>O ana kadarki en yüksek özkaynağın altına düşüş, hedge ile ve hedge olmadan.</translation>
    </message>
    <message>
        <source>What the hedge cost</source>
        <translation>Hedge&apos;in maliyeti</translation>
    </message>
    <message>
        <source>Paid, %1</source>
        <translation>Ödenen, %1</translation>
    </message>
    <message>
        <source>Of protected value</source>
        <translation>Korunan değere göre</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Ayrıntı</translation>
    </message>
    <message>
        <source>Maker fees</source>
        <translation>Maker ücretleri</translation>
    </message>
    <message>
        <source>%1 fills</source>
        <translation>%1 gerçekleşme</translation>
    </message>
    <message>
        <source>Taker fees</source>
        <translation>Taker ücretleri</translation>
    </message>
    <message>
        <source>%1 payments; received %2, paid %3</source>
        <translation>%1 ödeme; alınan %2, ödenen %3</translation>
    </message>
    <message>
        <source>Slippage (estimate)</source>
        <translation>Kayma (kestirim)</translation>
    </message>
    <message>
        <source>against the mid price at the decision; part of the realised P&amp;L</source>
        <translation>karar anındaki orta fiyata göre; gerçekleşen PnL&apos;nin parçası</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Toplam</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>günde %1</translation>
    </message>
    <message>
        <source>Protected value: the mean notional of the protected positions in %1 while there was one, %2. Traded volume of the hedge: %3.</source>
        <translation>Korunan değer: korunan pozisyonların var oldukları süredeki ortalama nominal değeri, %1 cinsinden %2. Hedge&apos;in işlem hacmi: %3.</translation>
    </message>
    <message>
        <source>%1 fees were paid in another currency: they stand in that currency&apos;s statement, not here.</source>
        <translation>%1 ücret başka bir para biriminde ödendi: burada değil, o para biriminin hesap özetinde yer alır.</translation>
    </message>
    <message>
        <source>Fees, funding and slippage by day, %1</source>
        <translation>Güne göre ücretler, fonlama ve kayma, %1</translation>
    </message>
    <message>
        <source>Cost of the hedge of each day; paid above zero.</source>
        <translation>Her günün hedge maliyeti; ödenen sıfırın üzerinde.</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>maliyet</translation>
    </message>
    <message>
        <source>Distance to liquidation</source>
        <translation>Likidasyon mesafesi</translation>
    </message>
    <message>
        <source>nearest of the day</source>
        <translation>günün en yakını</translation>
    </message>
    <message>
        <source>No protected position with a liquidation price was sampled.</source>
        <translation>Likidasyon fiyatı olan korunan pozisyon örneklenmedi.</translation>
    </message>
    <message>
        <source>The smallest distance of the period was %1 of the price, at %2.</source>
        <translation>Dönemin en küçük mesafesi fiyatın %1 kadarıydı, %2.</translation>
    </message>
    <message>
        <source>Of the protected position that would be liquidated first, by Ballast&apos;s own calculation, sampled once a minute. A hedge in another account does not move this price; only margin does.</source>
        <translation>İlk likide edilecek korunan pozisyon için, Ballast&apos;ın kendi hesabıyla, dakikada bir örneklenir. Başka bir hesaptaki hedge bu fiyatı kaydırmaz; bunu yalnızca marjin yapar.</translation>
    </message>
    <message>
        <source>Smallest distance to liquidation by day</source>
        <translation>Güne göre en küçük likidasyon mesafesi</translation>
    </message>
    <message>
        <source>Smallest distance of each day, as a share of the price.</source>
        <translation>Her günün en küçük mesafesi, fiyatın payı olarak.</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Gün gün</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Gerçekleşmeler</translation>
    </message>
    <message>
        <source>Slippage</source>
        <translation>Kayma</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Özkaynak</translation>
    </message>
    <message>
        <source>Without the hedge</source>
        <translation>Hedge olmadan</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>En yakın</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>İzlenen</translation>
    </message>
    <message>
        <source>Fills to slippage: hedge account, %1, paid above zero. Equity and without the hedge: changes of all accounts while a session ran, transfers taken out. Days begin at midnight in %2.</source>
        <translation>Gerçekleşmelerden kaymaya: hedge hesabı, %1, ödenen sıfırın üzerinde. Özkaynak ve hedge olmadan: bir oturum çalışırken tüm hesapların değişimleri, transferler çıkarılmış. Günler %2 gece yarısında başlar.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Kararlar</translation>
    </message>
    <message>
        <source>No decision was recorded.</source>
        <translation>Hiçbir karar kaydedilmedi.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Share of the time</source>
        <translation>Zaman payı</translation>
    </message>
    <message>
        <source>%1 decisions were recorded.</source>
        <translation>%1 karar kaydedildi.</translation>
    </message>
    <message>
        <source>Decisions that sent an order</source>
        <translation>Emir gönderen kararlar</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Oran</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Hedef</translation>
    </message>
    <message>
        <source>Order, %1</source>
        <translation>Emir, %1</translation>
    </message>
    <message>
        <source>Expected cost</source>
        <translation>Beklenen maliyet</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>order sent</source>
        <translation>emir gönderildi</translation>
    </message>
    <message>
        <source>Overrides and other interventions</source>
        <translation>Manuel müdahaleler ve diğer eylemler</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>kabul edildi</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>reddedildi: %1</translation>
    </message>
    <message>
        <source>There were none.</source>
        <translation>Hiç olmadı.</translation>
    </message>
    <message>
        <source>The window came to the front %1 times.</source>
        <translation>Pencere %1 kez öne geldi.</translation>
    </message>
    <message>
        <source>mode %1, strategy %2</source>
        <translation>mod %1, strateji %2</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Olaylar</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Önem</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ne oldu</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritik</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>uyarı</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Kayıtlar</translation>
    </message>
    <message>
        <source>%1 orders were made: %2 filled, %3 cancelled, %4 expired, %5 refused, %6 without a known end.</source>
        <translation>%1 emir oluşturuldu: %2 gerçekleşti, %3 iptal edildi, %4 süresi doldu, %5 reddedildi, %6 sonu bilinmiyor.</translation>
    </message>
    <message>
        <source>There were no fills, no funding payments and no transfers.</source>
        <translation>Gerçekleşme, fonlama ödemesi ve transfer olmadı.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Enstrüman</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Yön</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Miktar</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Fiyat</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Ücret</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>buy</source>
        <translation>alış</translation>
    </message>
    <message>
        <source>sell</source>
        <translation>satış</translation>
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
        <translation>Fonlama ödemeleri</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Alınan</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transferler</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>Karşı taraf</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>dışarısı</translation>
    </message>
    <message>
        <source>† Before the period began, and after the last statement closed: counted in this one.</source>
        <translation>† Dönem başlamadan önce ve son hesap özeti kapandıktan sonra: bunda sayılır.</translation>
    </message>
    <message>
        <source>* Outside of the sampled time: not in this statement; after the closing it is in the next one.</source>
        <translation>* Örneklenen sürenin dışında: bu hesap özetinde yok; kapanıştan sonrakiler bir sonrakindedir.</translation>
    </message>
    <message>
        <source>Method and signs</source>
        <translation>Yöntem ve işaretler</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sayfa %1 / %2</translation>
    </message>
    <message>
        <source>January %1</source>
        <translation>Ocak %1</translation>
    </message>
    <message>
        <source>February %1</source>
        <translation>Şubat %1</translation>
    </message>
    <message>
        <source>March %1</source>
        <translation>Mart %1</translation>
    </message>
    <message>
        <source>April %1</source>
        <translation>Nisan %1</translation>
    </message>
    <message>
        <source>May %1</source>
        <translation>Mayıs %1</translation>
    </message>
    <message>
        <source>June %1</source>
        <translation>Haziran %1</translation>
    </message>
    <message>
        <source>July %1</source>
        <translation>Temmuz %1</translation>
    </message>
    <message>
        <source>August %1</source>
        <translation>Ağustos %1</translation>
    </message>
    <message>
        <source>September %1</source>
        <translation>Eylül %1</translation>
    </message>
    <message>
        <source>October %1</source>
        <translation>Ekim %1</translation>
    </message>
    <message>
        <source>November %1</source>
        <translation>Kasım %1</translation>
    </message>
    <message>
        <source>December %1</source>
        <translation>Aralık %1</translation>
    </message>
    <message>
        <source>not armed</source>
        <translation>devrede değil</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>duraklatıldı</translation>
    </message>
    <message>
        <source>only watching</source>
        <translation>yalnızca izliyor</translation>
    </message>
    <message>
        <source>no protected position</source>
        <translation>korunan pozisyon yok</translation>
    </message>
    <message>
        <source>market data too old</source>
        <translation>piyasa verileri çok eski</translation>
    </message>
    <message>
        <source>account data too old</source>
        <translation>hesap verileri çok eski</translation>
    </message>
    <message>
        <source>no volatility yet</source>
        <translation>henüz volatilite yok</translation>
    </message>
    <message>
        <source>order book not usable</source>
        <translation>emir defteri kullanılamaz</translation>
    </message>
    <message>
        <source>an order was on its way</source>
        <translation>bir emir yoldaydı</translation>
    </message>
    <message>
        <source>position not confirmed</source>
        <translation>pozisyon onaylanmadı</translation>
    </message>
    <message>
        <source>an order&apos;s fate was unknown</source>
        <translation>bir emrin akıbeti bilinmiyordu</translation>
    </message>
    <message>
        <source>inside the band</source>
        <translation>bandın içinde</translation>
    </message>
    <message>
        <source>cooling down</source>
        <translation>bekleme süresinde</translation>
    </message>
    <message>
        <source>below the smallest trade</source>
        <translation>en küçük işlemin altında</translation>
    </message>
    <message>
        <source>cost budget used up</source>
        <translation>maliyet bütçesi tükendi</translation>
    </message>
    <message>
        <source>no free margin</source>
        <translation>serbest marjin yok</translation>
    </message>
    <message>
        <source>a hard limit</source>
        <translation>bir kesin limit</translation>
    </message>
    <message>
        <source>somebody else traded</source>
        <translation>başka biri işlem yaptı</translation>
    </message>
    <message>
        <source>clock off</source>
        <translation>saat sapmış</translation>
    </message>
    <message>
        <source>not reconciled yet</source>
        <translation>henüz mutabık değil</translation>
    </message>
    <message>
        <source>Closing = opening + realised P&amp;L + change of unrealised P&amp;L - fees + funding + transfers + what is not explained. Fees paid stand with a minus in the statement, funding received with a plus.</source>
        <translation>Kapanış = açılış + gerçekleşen PnL + gerçekleşmemiş PnL değişimi - ücretler + fonlama + transferler + açıklanamayan. Hesap özetinde ödenen ücretler eksi, alınan fonlama artı işaretle yer alır.</translation>
    </message>
    <message>
        <source>Fills, fees, funding and transfers are the exchange&apos;s own bookings, kept as exact decimals and added in the currency in which they were booked; nothing is converted. Fees in another currency have a statement of their own.</source>
        <translation>Gerçekleşmeler, ücretler, fonlama ve transferler borsanın kendi kayıtlarıdır; tam ondalık olarak tutulur ve kaydedildikleri para biriminde toplanır; hiçbir şey çevrilmez. Başka bir para birimindeki ücretlerin kendi hesap özeti vardır.</translation>
    </message>
    <message>
        <source>Equities are sampled once a minute: wallet plus unrealised P&amp;L at the mark price. They are known for all protected accounts together and for the hedge account; a protected account that is one of several shows its bookings only.</source>
        <translation>Özkaynaklar dakikada bir örneklenir: cüzdan artı işaret fiyatıyla gerçekleşmemiş PnL. Tüm korunan hesaplar için birlikte ve hedge hesabı için bilinirler; birkaç hesaptan biri olan korunan hesap yalnızca kayıtlarını gösterir.</translation>
    </message>
    <message>
        <source>The change of unrealised P&amp;L is what the trades and the marks at both ends made of the positions, less what of that was realised. It needs no entry price.</source>
        <translation>Gerçekleşmemiş PnL değişimi, işlemlerin ve iki uçtaki işaret fiyatlarının pozisyonlarda yarattığı sonuç eksi bundan gerçekleşen kısımdır. Giriş fiyatı gerektirmez.</translation>
    </message>
    <message>
        <source>Without the hedge: the protected accounts as they were, plus what the hedge account held when its session began, untouched. It begins anew with each session; a time in which no session ran is in neither figure.</source>
        <translation>Hedge olmadan: korunan hesaplar oldukları gibi, artı hedge hesabının oturumu başladığında tuttuğu, dokunulmamış. Her oturumla yeniden başlar; hiçbir oturumun çalışmadığı süre iki rakamda da yoktur.</translation>
    </message>
    <message>
        <source>Effectiveness is one minus the ratio of the variances of hourly changes, with and without the hedge. Drawdown is the fall below the highest equity so far, as a fraction.</source>
        <translation>Etkinlik, bir eksi saatlik değişimlerin hedge ile ve hedge olmadan varyanslarının oranıdır. Drawdown, o ana kadarki en yüksek özkaynağın altına düşüştür, kesir olarak.</translation>
    </message>
    <message>
        <source>Costs of the hedge: fees and funding as booked in the hedge account, paid above zero; slippage is an estimate against the mid price at the decision, and is part of the realised P&amp;L already.</source>
        <translation>Hedge maliyetleri: hedge hesabında kaydedilen ücretler ve fonlama, ödenen sıfırın üzerinde; kayma, karar anındaki orta fiyata göre bir kestirimdir ve zaten gerçekleşen PnL&apos;nin parçasıdır.</translation>
    </message>
    <message>
        <source>A hedge in another account offsets losses of equity. It does not move the liquidation price of the protected position.</source>
        <translation>Başka bir hesaptaki hedge özkaynak kayıplarını dengeler. Korunan pozisyonun likidasyon fiyatını kaydırmaz.</translation>
    </message>
    <message>
        <source>This report is no tax advice. The tax files hold realised P&amp;L, fees and funding apart, so that nothing is counted twice.</source>
        <translation>Bu rapor vergi danışmanlığı değildir. Vergi dosyaları gerçekleşen PnL&apos;yi, ücretleri ve fonlamayı ayrı tutar; böylece hiçbir şey iki kez sayılmaz.</translation>
    </message>
    <message>
        <source>A session ran for %1 of the period. Opening: %2. Closing: %3.</source>
        <translation>Dönemin %1 kadarında bir oturum çalıştı. Açılış: %2. Kapanış: %3.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Ballast can&apos;t start</source>
        <translation>Ballast başlatılamıyor</translation>
    </message>
</context>
<context>
    <name>ballast::app::SessionDesk</name>
    <message>
        <source>Simulated exchange</source>
        <translation>Simüle borsa</translation>
    </message>
    <message>
        <source>Binance testnet</source>
        <translation>Binance testnet</translation>
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
        <translation>Ballast hakkında</translation>
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
        <translation>Kaldıraçlı Ethereum pozisyonlarının yanında ölçülü bir hedge tutar.
GNU Genel Kamu Lisansı, sürüm 3 veya sonrası altında özgür yazılım. Garanti yoktur.</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Qt hakkında</translation>
    </message>
    <message>
        <source>▲ Buy</source>
        <translation>▲ Alış</translation>
    </message>
    <message>
        <source>▼ Sell</source>
        <translation>▼ Satış</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Piyasa</translation>
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
        <translation> post-only</translation>
    </message>
    <message>
        <source>, reduce</source>
        <translation>, sadece azalt</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlandı</translation>
    </message>
    <message>
        <source>Journalled</source>
        <translation>Kaydedildi</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gönderildi</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Partly filled</source>
        <translation>Kısmi</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Gerçekleşti</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>İptal edildi</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Süresi doldu</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Reddedildi</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Bilinmiyor</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Bilgi</translation>
    </message>
    <message>
        <source>▲ Warning</source>
        <translation>▲ Uyarı</translation>
    </message>
    <message>
        <source>■ Critical</source>
        <translation>■ Kritik</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Yön</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Miktar</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Ortalama</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>İstemci ID</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Fiyat</translation>
    </message>
    <message>
        <source>Notional</source>
        <translation>Nominal</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Ücret</translation>
    </message>
    <message>
        <source>Paid is +, a rebate is −</source>
        <translation>Ödenen +, iade −</translation>
    </message>
    <message>
        <source>Realised P&amp;L</source>
        <translation>Gerçekleşen PnL</translation>
    </message>
    <message>
        <source>Without fees</source>
        <translation>Ücretler hariç</translation>
    </message>
    <message>
        <source>Liquidity</source>
        <translation>Likidite</translation>
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
        <translation>İşlem ID</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Önem</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ne oldu</translation>
    </message>
    <message>
        <source>No hedge order yet.</source>
        <translation>Henüz hedge emri yok.</translation>
    </message>
    <message>
        <source>No fill yet.</source>
        <translation>Henüz gerçekleşme yok.</translation>
    </message>
    <message>
        <source>Nothing to report.</source>
        <translation>Bildirilecek bir şey yok.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Beri</translation>
    </message>
    <message>
        <source>When it was told first</source>
        <translation>İlk bildirildiği zaman</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Sorun</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Kez</translation>
    </message>
    <message>
        <source>How often it happened</source>
        <translation>Kaç kez oldu</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>Bildirilen</translation>
    </message>
    <message>
        <source>✓ delivered, ✕ not delivered, … on its way</source>
        <translation>✓ teslim edildi, ✕ teslim edilemedi, … yolda</translation>
    </message>
    <message>
        <source>Mark price</source>
        <translation>İşaret fiyatı</translation>
    </message>
    <message>
        <source>Protected delta</source>
        <translation>Korunan delta</translation>
    </message>
    <message>
        <source>Hedge delta</source>
        <translation>Hedge deltası</translation>
    </message>
    <message>
        <source>Effective leverage</source>
        <translation>Etkin kaldıraç</translation>
    </message>
    <message>
        <source>Volatility, a year</source>
        <translation>Volatilite, yıllık</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>Rejim</translation>
    </message>
    <message>
        <source>Liquidation distance</source>
        <translation>Likidasyon mesafesi</translation>
    </message>
    <message>
        <source>in expected moves</source>
        <translation>beklenen hareket olarak</translation>
    </message>
    <message>
        <source>Funding rate</source>
        <translation>Fonlama oranı</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>Trend efficiency</source>
        <translation>Trend verimliliği</translation>
    </message>
    <message>
        <source>Market data age</source>
        <translation>Piyasa verisinin yaşı</translation>
    </message>
    <message>
        <source>Account data age</source>
        <translation>Hesap verisinin yaşı</translation>
    </message>
    <message>
        <source>Ratio before</source>
        <translation>Önceki oran</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Bant</translation>
    </message>
    <message>
        <source>Expected cost</source>
        <translation>Beklenen maliyet</translation>
    </message>
    <message>
        <source>Risk removed, a day</source>
        <translation>Giderilen risk, günlük</translation>
    </message>
    <message>
        <source>Minimum ratio</source>
        <translation>Asgari oran</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>Kaldıraç</translation>
    </message>
    <message>
        <source>Market regime</source>
        <translation>Piyasa rejimi</translation>
    </message>
    <message>
        <source>Static ratio</source>
        <translation>Sabit oran</translation>
    </message>
    <message>
        <source>Volatility above target</source>
        <translation>Hedefin üstünde volatilite</translation>
    </message>
    <message>
        <source>Variance taken away</source>
        <translation>Giderilen varyans</translation>
    </message>
    <message>
        <source>Keeping liquidation unlikely</source>
        <translation>Likidasyonu düşük olasılıkta tutma</translation>
    </message>
    <message>
        <source>Keeping the loss budget</source>
        <translation>Kayıp bütçesine uyma</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Fonlama</translation>
    </message>
    <message>
        <source>Near liquidation</source>
        <translation>Likidasyona yakın</translation>
    </message>
    <message>
        <source>Manual override</source>
        <translation>Manuel müdahale</translation>
    </message>
    <message>
        <source>Guardrails</source>
        <translation>Emniyet kuralları</translation>
    </message>
    <message>
        <source>Maximum ratio</source>
        <translation>Azami oran</translation>
    </message>
    <message>
        <source>No-trade band</source>
        <translation>İşlemsiz bant</translation>
    </message>
    <message>
        <source>Cool-down</source>
        <translation>Bekleme süresi</translation>
    </message>
    <message>
        <source>Smallest trade</source>
        <translation>En küçük işlem</translation>
    </message>
    <message>
        <source>Daily cost budget</source>
        <translation>Günlük maliyet bütçesi</translation>
    </message>
    <message>
        <source>Largest order</source>
        <translation>En büyük emir</translation>
    </message>
    <message>
        <source>Largest position</source>
        <translation>En büyük pozisyon</translation>
    </message>
    <message>
        <source>Orders a minute</source>
        <translation>Dakikada emir</translation>
    </message>
    <message>
        <source>Never through flat</source>
        <translation>Asla sıfırın ötesine geçmez</translation>
    </message>
    <message>
        <source>Largest loss</source>
        <translation>En büyük kayıp</translation>
    </message>
    <message>
        <source>Cap when sideways</source>
        <translation>Yatay piyasada tavan</translation>
    </message>
    <message>
        <source>Safety of the hedge account</source>
        <translation>Hedge hesabının güvenliği</translation>
    </message>
    <message>
        <source>Too small to pay</source>
        <translation>Değmeyecek kadar küçük</translation>
    </message>
    <message>
        <source>Monthly cost budget</source>
        <translation>Aylık maliyet bütçesi</translation>
    </message>
    <message>
        <source>Free margin of the hedge account</source>
        <translation>Hedge hesabının serbest marjini</translation>
    </message>
    <message>
        <source>○ Held</source>
        <translation>○ Değişmedi</translation>
    </message>
    <message>
        <source>▲ Increased</source>
        <translation>▲ Artırıldı</translation>
    </message>
    <message>
        <source>▼ Reduced</source>
        <translation>▼ Azaltıldı</translation>
    </message>
    <message>
        <source>■ Closed</source>
        <translation>■ Kapatıldı</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Sakin</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Turbulent</source>
        <translation>Çalkantılı</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>yolunda</translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation>bakmaya değer</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>reddedildi</translation>
    </message>
    <message>
        <source>being asked</source>
        <translation>soruluyor</translation>
    </message>
    <message>
        <source>Net exposure</source>
        <translation>Net pozisyon</translation>
    </message>
    <message>
        <source>Delta of the protected positions plus delta of the hedge.</source>
        <translation>Korunan pozisyonların deltası artı hedge&apos;in deltası.</translation>
    </message>
    <message>
        <source>Coins of the base currency; long +, short −.</source>
        <translation>Baz para biriminden adet; long +, short −.</translation>
    </message>
    <message>
        <source>Positions as the exchange reports them.</source>
        <translation>Borsanın bildirdiği pozisyonlar.</translation>
    </message>
    <message>
        <source>Hedge ratio</source>
        <translation>Hedge oranı</translation>
    </message>
    <message>
        <source>Minus the hedge&apos;s delta over the protected delta.</source>
        <translation>Eksi hedge deltası bölü korunan delta.</translation>
    </message>
    <message>
        <source>%; 0 % is no hedge, 100 % is flat.</source>
        <translation>%; 0 % hedge yok, 100 % nötr demektir.</translation>
    </message>
    <message>
        <source>Positions of both accounts, at the mark price.</source>
        <translation>Her iki hesabın pozisyonları, işaret fiyatından.</translation>
    </message>
    <message>
        <source>Target ratio</source>
        <translation>Hedef oran</translation>
    </message>
    <message>
        <source>What the strategy asks for, after the guardrails, or what you set by hand.</source>
        <translation>Emniyet kurallarından sonra stratejinin istediği veya sizin elle belirlediğiniz.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>The decision in force; its reasons are in the panel Decisions.</source>
        <translation>Geçerli karar; nedenleri Kararlar panelindedir.</translation>
    </message>
    <message>
        <source>Around the target; inside it nothing is traded.</source>
        <translation>Hedefin çevresinde; içinde işlem yapılmaz.</translation>
    </message>
    <message>
        <source>%, from lower to upper edge.</source>
        <translation>%, alt kenardan üst kenara.</translation>
    </message>
    <message>
        <source>Parameter “No-trade band”, or the strategy&apos;s own.</source>
        <translation>“İşlemsiz bant” parametresi veya stratejinin kendi bandı.</translation>
    </message>
    <message>
        <source>The floor under every target: it rises with leverage.</source>
        <translation>Her hedefin tabanı: kaldıraçla birlikte yükselir.</translation>
    </message>
    <message>
        <source>Parameters “Minimum ratio”, “Ratio per turn of leverage” and “Reference leverage”.</source>
        <translation>“Asgari oran”, “Kaldıraç katı başına oran” ve “Referans kaldıraç” parametreleri.</translation>
    </message>
    <message>
        <source>Liquidation price</source>
        <translation>Likidasyon fiyatı</translation>
    </message>
    <message>
        <source>Mark price at which equity equals maintenance margin, by the exchange&apos;s own tiers. A hedge in another account does not move it.</source>
        <translation>Özkaynağın sürdürme marjinine eşit olduğu işaret fiyatı, borsanın kendi kademelerine göre. Başka bir hesaptaki hedge bunu değiştirmez.</translation>
    </message>
    <message>
        <source>Quote currency.</source>
        <translation>Kotasyon para birimi.</translation>
    </message>
    <message>
        <source>Worked out here, and compared with what the exchange reports.</source>
        <translation>Burada hesaplanır ve borsanın bildirdiğiyle karşılaştırılır.</translation>
    </message>
    <message>
        <source>From the mark price to the liquidation price of the position that dies first; also in σ, moves expected in one day.</source>
        <translation>İşaret fiyatından, ilk likide olacak pozisyonun likidasyon fiyatına; ayrıca σ olarak, bir günde beklenen hareketler.</translation>
    </message>
    <message>
        <source>% of the mark price; − below it.</source>
        <translation>İşaret fiyatının %&apos;si; altında −.</translation>
    </message>
    <message>
        <source>Liquidation price, mark price and forecast volatility.</source>
        <translation>Likidasyon fiyatı, işaret fiyatı ve tahmin edilen volatilite.</translation>
    </message>
    <message>
        <source>Touch probability</source>
        <translation>Dokunma olasılığı</translation>
    </message>
    <message>
        <source>Probability that the price touches the liquidation price within 1 h, 24 h or 7 d.</source>
        <translation>Fiyatın 1 h, 24 h veya 7 d içinde likidasyon fiyatına dokunma olasılığı.</translation>
    </message>
    <message>
        <source>%; the formula understates the fat tails of crypto.</source>
        <translation>%; formül, kriptonun kalın kuyruklarını olduğundan az gösterir.</translation>
    </message>
    <message>
        <source>Closed form for a random walk at the forecast volatility.</source>
        <translation>Tahmin edilen volatiliteyle rastgele yürüyüş için kapalı formül.</translation>
    </message>
    <message>
        <source>Fee bleed</source>
        <translation>Hedge maliyeti</translation>
    </message>
    <message>
        <source>What the hedge costs: fees, funding and slippage.</source>
        <translation>Hedge&apos;in maliyeti: ücretler, fonlama ve kayma.</translation>
    </message>
    <message>
        <source>Quote currency; paid is +.</source>
        <translation>Kotasyon para birimi; ödenen +.</translation>
    </message>
    <message>
        <source>Fees and funding booked by the exchange; slippage against the mid price at the decision.</source>
        <translation>Borsanın kaydettiği ücretler ve fonlama; karar anındaki orta fiyata göre kayma.</translation>
    </message>
    <message>
        <source>Projected cost</source>
        <translation>Öngörülen maliyet</translation>
    </message>
    <message>
        <source>The month&apos;s cost at the pace so far; also as a share of the protected notional.</source>
        <translation>Şimdiye kadarki hızla ayın maliyeti; ayrıca korunan nominal değerin payı olarak.</translation>
    </message>
    <message>
        <source>Quote currency a month, and %.</source>
        <translation>Aylık kotasyon para birimi ve %.</translation>
    </message>
    <message>
        <source>Cost of the month to date.</source>
        <translation>Ayın bugüne kadarki maliyeti.</translation>
    </message>
    <message>
        <source>Protected notional over protected equity, whatever the exchange&apos;s slider says.</source>
        <translation>Korunan nominal değer bölü korunan özkaynak, borsanın kaydırıcısı ne derse desin.</translation>
    </message>
    <message>
        <source>Times.</source>
        <translation>Kat.</translation>
    </message>
    <message>
        <source>Positions and balances of the protected accounts.</source>
        <translation>Korunan hesapların pozisyonları ve bakiyeleri.</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Özkaynak</translation>
    </message>
    <message>
        <source>Wallet balance plus unrealised P&amp;L.</source>
        <translation>Cüzdan bakiyesi artı gerçekleşmemiş PnL.</translation>
    </message>
    <message>
        <source>Settlement currency.</source>
        <translation>Uzlaşma para birimi.</translation>
    </message>
    <message>
        <source>Balances of the exchange, marked here.</source>
        <translation>Borsanın bakiyeleri, burada işaret fiyatıyla değerlenir.</translation>
    </message>
    <message>
        <source>Unrealised P&amp;L</source>
        <translation>Gerçekleşmemiş PnL</translation>
    </message>
    <message>
        <source>Against the mark price, without fees and funding.</source>
        <translation>İşaret fiyatına göre, ücretler ve fonlama hariç.</translation>
    </message>
    <message>
        <source>Settlement currency; gain +.</source>
        <translation>Uzlaşma para birimi; kazanç +.</translation>
    </message>
    <message>
        <source>Entry price of the exchange and the mark price.</source>
        <translation>Borsanın giriş fiyatı ve işaret fiyatı.</translation>
    </message>
    <message>
        <source>The exchange&apos;s fair price: it decides P&amp;L and liquidation. The index is the spot price behind it.</source>
        <translation>Borsanın adil fiyatı: PnL&apos;yi ve likidasyonu belirler. Endeks, arkasındaki spot fiyattır.</translation>
    </message>
    <message>
        <source>The exchange&apos;s stream; its age is in the header.</source>
        <translation>Borsanın akışı; yaşı üst şerittedir.</translation>
    </message>
    <message>
        <source>What longs pay to shorts once an interval, of the notional. In costs the sign turns: paid is +.</source>
        <translation>Long&apos;ların her aralıkta short&apos;lara nominal değer üzerinden ödediği. Maliyetlerde işaret tersine döner: ödenen +.</translation>
    </message>
    <message>
        <source>% an interval; received +, paid −.</source>
        <translation>Aralık başına %; alınan +, ödenen −.</translation>
    </message>
    <message>
        <source>The exchange&apos;s rate now, and what was booked.</source>
        <translation>Borsanın şu anki oranı ve kaydedilenler.</translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation>Volatilite</translation>
    </message>
    <message>
        <source>Of the next day, by the model that has forecast best out of sample; else an estimate of the present.</source>
        <translation>Örneklem dışında en iyi tahmini yapan modele göre gelecek günün volatilitesi; yoksa şimdinin kestirimi.</translation>
    </message>
    <message>
        <source>% a year.</source>
        <translation>Yıllık %.</translation>
    </message>
    <message>
        <source>Candles of the exchange; the panel Models compares the forecasts.</source>
        <translation>Borsanın mumları; Modeller paneli tahminleri karşılaştırır.</translation>
    </message>
    <message>
        <source>Calm, normal or turbulent, by the volatility or by a hidden Markov model where that has proved better.</source>
        <translation>Sakin, normal veya çalkantılı; volatiliteye göre ya da daha iyi olduğunu gösterdiyse gizli Markov modeline göre.</translation>
    </message>
    <message>
        <source>A name and its probability.</source>
        <translation>Bir ad ve olasılığı.</translation>
    </message>
    <message>
        <source>Volatility and the thresholds under Parameters.</source>
        <translation>Volatilite ve Parametreler altındaki eşikler.</translation>
    </message>
    <message>
        <source>Best ask less best bid, over the mid price.</source>
        <translation>En iyi ask eksi en iyi bid, bölü orta fiyat.</translation>
    </message>
    <message>
        <source>Basis points.</source>
        <translation>Baz puan.</translation>
    </message>
    <message>
        <source>The order book.</source>
        <translation>Emir defteri.</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Derinlik</translation>
    </message>
    <message>
        <source>What the book offers within 0.1 % of the mid price.</source>
        <translation>Defterin orta fiyatın 0.1 % çevresinde sunduğu miktar.</translation>
    </message>
    <message>
        <source>Coins of the base currency.</source>
        <translation>Baz para biriminden adet.</translation>
    </message>
    <message>
        <source>Imbalance</source>
        <translation>Dengesizlik</translation>
    </message>
    <message>
        <source>Bid less ask depth, over their sum.</source>
        <translation>Bid eksi ask derinliği, bölü toplamları.</translation>
    </message>
    <message>
        <source>−1 to +1; + is more bids.</source>
        <translation>−1 ile +1; + daha çok bid demektir.</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Baz farkı</translation>
    </message>
    <message>
        <source>Perpetual less index price, over the index.</source>
        <translation>Sürekli kontrat eksi endeks fiyatı, bölü endeks.</translation>
    </message>
    <message>
        <source>Mark and index price of the exchange.</source>
        <translation>Borsanın işaret ve endeks fiyatı.</translation>
    </message>
    <message>
        <source>Correlation and beta</source>
        <translation>Korelasyon ve beta</translation>
    </message>
    <message>
        <source>How Ether and Bitcoin move together; a break can raise the hedge.</source>
        <translation>Ether ile Bitcoin&apos;in birlikte nasıl hareket ettiği; bir kopma hedge&apos;i artırabilir.</translation>
    </message>
    <message>
        <source>−1 to +1; beta without a unit.</source>
        <translation>−1 ile +1; beta birimsizdir.</translation>
    </message>
    <message>
        <source>Hourly closes of both.</source>
        <translation>İkisinin saatlik kapanışları.</translation>
    </message>
    <message>
        <source>Margin bridge</source>
        <translation>Marjin köprüsü</translation>
    </message>
    <message>
        <source>Margin that has to reach the protected account in time to keep it alive: the hedge&apos;s gain is in the other account.</source>
        <translation>Korunan hesabı ayakta tutmak için zamanında oraya ulaşması gereken marjin: hedge&apos;in kazancı öteki hesaptadır.</translation>
    </message>
    <message>
        <source>Both accounts and the ladder of prices.</source>
        <translation>Her iki hesap ve fiyat merdiveni.</translation>
    </message>
    <message>
        <source>Event to order</source>
        <translation>Olaydan emre</translation>
    </message>
    <message>
        <source>From the arrival of the market event that caused it to the order&apos;s write to the socket.</source>
        <translation>Emre neden olan piyasa olayının gelişinden emrin sokete yazılmasına kadar.</translation>
    </message>
    <message>
        <source>Microseconds, median and 99th percentile.</source>
        <translation>Mikrosaniye, medyan ve 99. yüzdelik.</translation>
    </message>
    <message>
        <source>Measured here.</source>
        <translation>Burada ölçülür.</translation>
    </message>
    <message>
        <source>Age of a feed</source>
        <translation>Bir akışın yaşı</translation>
    </message>
    <message>
        <source>Since its last message. A feed that is silent too long counts as stale, and trading is suspended.</source>
        <translation>Son iletisinden beri. Çok uzun süre sessiz kalan akış eski sayılır ve işlemler askıya alınır.</translation>
    </message>
    <message>
        <source>Seconds.</source>
        <translation>Saniye.</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>Birim: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Kaynak: %1</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Veri yok</translation>
    </message>
    <message>
        <source>Stale %1</source>
        <translation>Eski %1</translation>
    </message>
    <message>
        <source>Waiting for account data</source>
        <translation>Hesap verisi bekleniyor</translation>
    </message>
    <message>
        <source>No protected position</source>
        <translation>Korunan pozisyon yok</translation>
    </message>
    <message>
        <source>Protected and hedge position together, in %1; long is +, short is −.</source>
        <translation>Korunan pozisyon ve hedge birlikte, %1 cinsinden; long +, short −.</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Nötr</translation>
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
        <translation>Korunan %1 · hedge %2</translation>
    </message>
    <message>
        <source>Minus the hedge over the protected position. 0 % is no hedge, 100 % is flat. Nothing is traded inside the band.</source>
        <translation>Eksi hedge bölü korunan pozisyon. 0 % hedge yok, 100 % nötr demektir. Bandın içinde işlem yapılmaz.</translation>
    </message>
    <message>
        <source>Minimum %1</source>
        <translation>Asgari %1</translation>
    </message>
    <message>
        <source>Target %1 · band %2–%3</source>
        <translation>Hedef %1 · bant %2–%3</translation>
    </message>
    <message>
        <source> · by hand until %1</source>
        <translation> · manuel, bitiş %1</translation>
    </message>
    <message>
        <source> · by hand, no expiry</source>
        <translation> · manuel, süresiz</translation>
    </message>
    <message>
        <source> · parameters by hand</source>
        <translation> · parametreler manuel</translation>
    </message>
    <message>
        <source>▼ Below band</source>
        <translation>▼ Bandın altında</translation>
    </message>
    <message>
        <source>▲ Above band</source>
        <translation>▲ Bandın üstünde</translation>
    </message>
    <message>
        <source>In band</source>
        <translation>Bantta</translation>
    </message>
    <message>
        <source>How far the mark price is from liquidating the protected position, in %, in moves expected in one day (σ), and the probability of touching it: %1 in 1 h, %2 in 24 h, %3 in 7 d. The hedge in its own account does not move this price.</source>
        <translation>İşaret fiyatının korunan pozisyonu likide etmeye ne kadar uzak olduğu: % olarak, bir günde beklenen hareketler (σ) olarak ve ona dokunma olasılığı olarak: 1 h içinde %1, 24 h içinde %2, 7 d içinde %3. Kendi hesabındaki hedge bu fiyatı değiştirmez.</translation>
    </message>
    <message>
        <source>No price liquidates the position</source>
        <translation>Hiçbir fiyat pozisyonu likide etmez</translation>
    </message>
    <message>
        <source>%1 · %2 within 24 h</source>
        <translation>%1 · 24 h içinde %2</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>fiyat %1</translation>
    </message>
    <message>
        <source>at %1 · venue says %2</source>
        <translation>fiyat %1 · borsa: %2</translation>
    </message>
    <message>
        <source>Fee bleed today</source>
        <translation>Bugünkü maliyet</translation>
    </message>
    <message>
        <source>What the hedge cost today: fees %1, funding %2, slippage %3. This month: fees %4, funding %5, slippage %6. Paid is +.</source>
        <translation>Hedge&apos;in bugünkü maliyeti: ücretler %1, fonlama %2, kayma %3. Bu ay: ücretler %4, fonlama %5, kayma %6. Ödenen +.</translation>
    </message>
    <message>
        <source>%1 of budget</source>
        <translation>Bütçenin %1</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>Bu ay %1</translation>
    </message>
    <message>
        <source>Month %1 · %2 of protected</source>
        <translation>Bu ay %1 · korunanın %2</translation>
    </message>
    <message>
        <source>Projected %1</source>
        <translation>Öngörülen %1</translation>
    </message>
    <message>
        <source>Projected %1 · %2</source>
        <translation>Öngörülen %1 · %2</translation>
    </message>
    <message>
        <source>Position, delta</source>
        <translation>Pozisyon, delta</translation>
    </message>
    <message>
        <source>Long is +, short is −, in coins of the base currency.</source>
        <translation>Long +, short −, baz para biriminden adet olarak.</translation>
    </message>
    <message>
        <source>Minus the hedge&apos;s delta over the protected delta. 0 % is no hedge, 100 % is flat.</source>
        <translation>Eksi hedge deltası bölü korunan delta. 0 % hedge yok, 100 % nötr demektir.</translation>
    </message>
    <message>
        <source>Received is +, paid is −. In costs the sign turns: paid is +.</source>
        <translation>Alınan +, ödenen −. Maliyetlerde işaret tersine döner: ödenen +.</translation>
    </message>
    <message>
        <source>Fees, slippage</source>
        <translation>Ücretler, kayma</translation>
    </message>
    <message>
        <source>Paid is +, a rebate is −. Slippage is estimated against the mid price.</source>
        <translation>Ödenen +, iade −. Kayma, orta fiyata göre kestirilir.</translation>
    </message>
    <message>
        <source>Against the mark price; without fees and funding.</source>
        <translation>İşaret fiyatına göre; ücretler ve fonlama hariç.</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>Likidasyon</translation>
    </message>
    <message>
        <source>Distance in % of the mark price, in σ (moves expected in one day), and as the probability of touching the price within 24 hours. A hedge in another account does not move it; only margin does.</source>
        <translation>İşaret fiyatının %&apos;si, σ (bir günde beklenen hareketler) ve fiyata 24 saat içinde dokunma olasılığı olarak mesafe. Başka bir hesaptaki hedge bunu değiştirmez; yalnızca marjin değiştirir.</translation>
    </message>
    <message>
        <source>— means not known. It is never shown as 0.</source>
        <translation>— bilinmiyor demektir. Asla 0 olarak gösterilmez.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Renkler</translation>
    </message>
    <message>
        <source>Gain and loss have colours of their own, apart from long and short; a sign or an arrow says the same.</source>
        <translation>Kazanç ve kaybın, long ve short&apos;tan ayrı, kendi renkleri vardır; bir işaret veya ok aynı şeyi söyler.</translation>
    </message>
    <message>
        <source>Dashed frame</source>
        <translation>Kesik çizgili çerçeve</translation>
    </message>
    <message>
        <source>A preview: it has not happened.</source>
        <translation>Bir önizleme: gerçekleşmedi.</translation>
    </message>
    <message>
        <source>Size of the last order</source>
        <translation>Son emrin miktarı</translation>
    </message>
    <message>
        <source>Hedge position</source>
        <translation>Hedge pozisyonu</translation>
    </message>
    <message>
        <source>Hedge to protected</source>
        <translation>Hedge / korunan</translation>
    </message>
    <message>
        <source>Orders, last minute</source>
        <translation>Emirler, son dakika</translation>
    </message>
    <message>
        <source>Orders today</source>
        <translation>Bugünkü emirler</translation>
    </message>
    <message>
        <source>Cancels, last minute</source>
        <translation>İptaller, son dakika</translation>
    </message>
    <message>
        <source>Notional today</source>
        <translation>Bugünkü nominal</translation>
    </message>
    <message>
        <source>Cost today</source>
        <translation>Bugünkü maliyet</translation>
    </message>
    <message>
        <source>Its price beyond the mark</source>
        <translation>Fiyatının işareti aşması</translation>
    </message>
    <message>
        <source>Age of market data</source>
        <translation>Piyasa verisinin yaşı</translation>
    </message>
    <message>
        <source>Clock off by</source>
        <translation>Saat sapması</translation>
    </message>
    <message>
        <source>nothing is carried over in this mode</source>
        <translation>bu modda devreden bir şey yok</translation>
    </message>
    <message>
        <source>reading the accounts</source>
        <translation>hesaplar okunuyor</translation>
    </message>
    <message>
        <source>all of it explained</source>
        <translation>hepsi açıklandı</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>sizi bekliyor</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>kabul edildi</translation>
    </message>
    <message>
        <source>Hard limits</source>
        <translation>Kesin limitler</translation>
    </message>
    <message>
        <source>days are UTC</source>
        <translation>günler UTC&apos;dir</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Kullanımda</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>İzin verilen</translation>
    </message>
    <message>
        <source>Checked last, before an order leaves: no strategy and no override can pass them. They are changed under Parameters, and each change is recorded.</source>
        <translation>En son, emir çıkmadan önce denetlenir: hiçbir strateji ve hiçbir manuel müdahale bunları aşamaz. Parametreler altında değiştirilirler ve her değişiklik kaydedilir.</translation>
    </message>
    <message>
        <source>Since the last session</source>
        <translation>Son oturumdan beri</translation>
    </message>
    <message>
        <source>Ballast does not arm before you have looked at these, and said so.</source>
        <translation>Siz bunlara bakıp bunu belirtmeden Ballast devreye girmez.</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>eski</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>İşaret</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Endeks</translation>
    </message>
    <message>
        <source>Bid / ask</source>
        <translation>Bid / ask</translation>
    </message>
    <message>
        <source>Order book</source>
        <translation>Emir defteri</translation>
    </message>
    <message>
        <source>within 0.1 %</source>
        <translation>0.1 % içinde</translation>
    </message>
    <message>
        <source>Next hedge</source>
        <translation>Sonraki hedge</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>yapılacak yok</translation>
    </message>
    <message>
        <source>To the target</source>
        <translation>Hedefe</translation>
    </message>
    <message>
        <source>Cost about</source>
        <translation>Yaklaşık maliyet</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%2 süredir %1</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>yıllık</translation>
    </message>
    <message>
        <source>Forecast, 24 h</source>
        <translation>Tahmin, 24 h</translation>
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
        <translation>Zımni</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Yüzdelik</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Korelasyon</translation>
    </message>
    <message>
        <source>signal active</source>
        <translation>sinyal etkin</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>sinyal yok</translation>
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
        <translation>%1 için beta</translation>
    </message>
    <message>
        <source>Basis, deviations</source>
        <translation>Baz farkı, sapma</translation>
    </message>
    <message>
        <source>longs pay</source>
        <translation>long&apos;lar öder</translation>
    </message>
    <message>
        <source>shorts pay</source>
        <translation>short&apos;lar öder</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Oran</translation>
    </message>
    <message>
        <source>Next in</source>
        <translation>Sonrakine</translation>
    </message>
    <message>
        <source>Hedge earns a day</source>
        <translation>Hedge günlük kazanır</translation>
    </message>
    <message>
        <source>Hedge pays a day</source>
        <translation>Hedge günlük öder</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Gidiş-dönüş</translation>
    </message>
    <message>
        <source>Clock offset</source>
        <translation>Saat sapması</translation>
    </message>
    <message>
        <source>Book gaps</source>
        <translation>Defter boşlukları</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 has run on %2 days and made %3 decisions</source>
        <translation>%1 modu %2 gün çalıştı ve %3 karar verdi</translation>
    </message>
    <message>
        <source>, with %1 differences between books and exchange</source>
        <translation>, kayıtlar ile borsa arasında %1 farkla</translation>
    </message>
    <message>
        <source>Not open yet.</source>
        <translation>Henüz açık değil.</translation>
    </message>
    <message>
        <source>Ending %1 cancels its resting orders. The hedge position stays open, and nobody adjusts it until %1 runs again.</source>
        <translation>%1 modunu bitirmek açık emirlerini iptal eder. Hedge pozisyonu açık kalır ve %1 yeniden çalışana kadar onu kimse ayarlamaz.</translation>
    </message>
    <message>
        <source>Looking at account, keys and evidence. What runs now goes on meanwhile.</source>
        <translation>Hesap, anahtarlar ve kanıtlar inceleniyor. Çalışan şey bu arada sürer.</translation>
    </message>
    <message>
        <source>Ending the session: resting orders are cancelled, connections closed.</source>
        <translation>Oturum bitiriliyor: açık emirler iptal edilir, bağlantılar kapatılır.</translation>
    </message>
    <message>
        <source>Starting %1: asking the exchange for account and market.</source>
        <translation>%1 başlatılıyor: borsadan hesap ve piyasa isteniyor.</translation>
    </message>
    <message>
        <source>%1 was not started: %2 %3 goes on.</source>
        <translation>%1 başlatılmadı: %2 %3 sürüyor.</translation>
    </message>
    <message>
        <source>%1 could not be started: %2 Nothing runs, and nothing is traded.</source>
        <translation>%1 başlatılamadı: %2 Hiçbir şey çalışmıyor ve işlem yapılmıyor.</translation>
    </message>
    <message>
        <source>Its variance is the exponential of the sum and half the residual variance of %1.</source>
        <translation>Varyansı, toplam artı artık varyansın (%1) yarısının üstelidir.</translation>
    </message>
    <message>
        <source>The sum is of daily returns: times %1 it is realised variance, and what happened since the last hour is added.</source>
        <translation>Toplam, günlük getirilerindir: %1 ile çarpılınca gerçekleşen varyanstır ve son saatten beri olanlar eklenir.</translation>
    </message>
    <message>
        <source>The sum is the variance, kept within what the market has done in the window.</source>
        <translation>Toplam varyanstır; piyasanın pencere içinde yaptıklarının sınırında tutulur.</translation>
    </message>
    <message>
        <source>Volatility thresholds decide: no model has been fitted yet.</source>
        <translation>Volatilite eşikleri karar verir: henüz hiçbir model uyarlanmadı.</translation>
    </message>
    <message>
        <source>Volatility thresholds decide: a hidden Markov model could not be fitted to this history.</source>
        <translation>Volatilite eşikleri karar verir: bu geçmişe bir gizli Markov modeli uyarlanamadı.</translation>
    </message>
    <message>
        <source>Volatility thresholds decide: the history is too short to try the hidden Markov model against them.</source>
        <translation>Volatilite eşikleri karar verir: gizli Markov modelini onlarla sınamak için geçmiş çok kısa.</translation>
    </message>
    <message>
        <source>error %1 against %2 of the thresholds, p %3, %4 forecasts out of sample</source>
        <translation>hata %1, eşiklerinki %2, p %3, örneklem dışı %4 tahmin</translation>
    </message>
    <message>
        <source>The hidden Markov model decides: %1.</source>
        <translation>Gizli Markov modeli karar verir: %1.</translation>
    </message>
    <message>
        <source>Volatility thresholds decide for the moment, as the newest days have a gap; else the hidden Markov model would: %1.</source>
        <translation>Şimdilik volatilite eşikleri karar verir, çünkü en yeni günlerde boşluk var; olmasaydı gizli Markov modeli verirdi: %1.</translation>
    </message>
    <message>
        <source>Volatility thresholds decide: the hidden Markov model could not be fitted every time (%1).</source>
        <translation>Volatilite eşikleri karar verir: gizli Markov modeli her seferinde uyarlanamadı (%1).</translation>
    </message>
    <message>
        <source>Volatility thresholds decide: the hidden Markov model is not better with significance (%1).</source>
        <translation>Volatilite eşikleri karar verir: gizli Markov modeli anlamlı ölçüde daha iyi değil (%1).</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Tahmin</translation>
    </message>
    <message>
        <source>%1 days of history are known; %2 are needed before models can be fitted.</source>
        <translation>%1 günlük geçmiş biliniyor; modellerin uyarlanabilmesi için %2 gün gerekli.</translation>
    </message>
    <message>
        <source>Until then the present EWMA estimate is used.</source>
        <translation>O zamana kadar şimdiki EWMA kestirimi kullanılır.</translation>
    </message>
    <message>
        <source>They are being fitted; until then the present EWMA estimate is used.</source>
        <translation>Uyarlanıyorlar; o zamana kadar şimdiki EWMA kestirimi kullanılır.</translation>
    </message>
    <message>
        <source>Forecasts compared</source>
        <translation>Tahminlerin karşılaştırması</translation>
    </message>
    <message>
        <source>smaller is better</source>
        <translation>küçük olan iyi</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
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
        <translation>p, EWMA&apos;ya karşı</translation>
    </message>
    <message>
        <source>%1 ● used</source>
        <translation>%1 ● kullanımda</translation>
    </message>
    <message>
        <source>to beat</source>
        <translation>geçilecek</translation>
    </message>
    <message>
        <source>%1: %2 fits failed; EWMA stood in for those forecasts.</source>
        <translation>%1: %2 uyarlama başarısız oldu; o tahminlerde yerini EWMA aldı.</translation>
    </message>
    <message>
        <source>%1 forecasts judged, each made from the %2 days before it; %3 days of history, fitted on %4 %5.</source>
        <translation>%1 tahmin değerlendirildi, her biri önceki %2 günden yapıldı; %3 günlük geçmiş, uyarlama zamanı %4 %5.</translation>
    </message>
    <message>
        <source>The others are not used: a model replaces EWMA only with a smaller QLIKE and a p under 0.05.</source>
        <translation>Diğerleri kullanılmaz: bir model ancak daha küçük QLIKE ve 0.05&apos;in altında p ile EWMA&apos;nın yerini alır.</translation>
    </message>
    <message>
        <source>Next 24 hours</source>
        <translation>Gelecek 24 saat</translation>
    </message>
    <message>
        <source>by %1, in %2</source>
        <translation>%1 ile, %2 olarak</translation>
    </message>
    <message>
        <source>log variance</source>
        <translation>log varyans</translation>
    </message>
    <message>
        <source>variance of a day</source>
        <translation>günlük varyans</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terim</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>Katsayı</translation>
    </message>
    <message>
        <source>× value</source>
        <translation>× değer</translation>
    </message>
    <message>
        <source>= product</source>
        <translation>= çarpım</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Toplam</translation>
    </message>
    <message>
        <source>The newest 22 days have a gap: the present EWMA estimate is used until they are complete.</source>
        <translation>En yeni 22 günde boşluk var: tamamlanana kadar şimdiki EWMA kestirimi kullanılır.</translation>
    </message>
    <message>
        <source>In use, %</source>
        <translation>Kullanılan, %</translation>
    </message>
    <message>
        <source>By model, %</source>
        <translation>Modele göre, %</translation>
    </message>
    <message>
        <source>Volatility, %</source>
        <translation>Volatilite, %</translation>
    </message>
    <message>
        <source>Volatility: of a typical day in that state, as a year&apos;s.</source>
        <translation>Volatilite: o durumdaki tipik bir gününki, yıllıklandırılmış.</translation>
    </message>
    <message>
        <source>From one day to the next</source>
        <translation>Bir günden ertesine</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>Other readings of volatility</source>
        <translation>Volatilitenin diğer ölçümleri</translation>
    </message>
    <message>
        <source>Realised, every bar</source>
        <translation>Gerçekleşen, her mum</translation>
    </message>
    <message>
        <source>Realised, every fifth bar</source>
        <translation>Gerçekleşen, her beşinci mum</translation>
    </message>
    <message>
        <source>Close to close</source>
        <translation>Kapanıştan kapanışa</translation>
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
        <translation>Opsiyonlardan zımni</translation>
    </message>
    <message>
        <source>Rank among past values</source>
        <translation>Geçmiş değerler arasında yüzdelik</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Pozisyonlar</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Emirler</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Gerçekleşmeler</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Günlük</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Kararlar</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametreler</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limitler</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarmlar</translation>
    </message>
    <message>
        <source>Who dies first</source>
        <translation>Önce hangisi likide olur</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>İnceleme</translation>
    </message>
    <message>
        <source>What if *</source>
        <translation>Ne olurdu? *</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modeller</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <source>Protected accounts are only read; Ballast trades in the hedge account alone.</source>
        <translation>Korunan hesaplar yalnızca okunur; Ballast yalnızca hedge hesabında işlem yapar.</translation>
    </message>
    <message>
        <source>In coins; long is +, short is −</source>
        <translation>Coin olarak; long +, short −</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Giriş</translation>
    </message>
    <message>
        <source>The venue&apos;s mark price; P&amp;L and liquidation use it</source>
        <translation>Borsanın işaret fiyatı; PnL ve likidasyon bunu kullanır</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Mark price of the last day; the dotted line is the entry</source>
        <translation>Son günün işaret fiyatı; noktalı çizgi giriştir</translation>
    </message>
    <message>
        <source>P&amp;L</source>
        <translation>PnL</translation>
    </message>
    <message>
        <source>Unrealised, against the mark price, without fees and funding</source>
        <translation>Gerçekleşmemiş, işaret fiyatına göre, ücretler ve fonlama hariç</translation>
    </message>
    <message>
        <source>Computed from the venue&apos;s margin tiers</source>
        <translation>Borsanın marjin kademelerinden hesaplanır</translation>
    </message>
    <message>
        <source>The venue says %1</source>
        <translation>Borsa %1 diyor</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Mesafe</translation>
    </message>
    <message>
        <source>From the mark to the liquidation price, in % and in moves expected in one day</source>
        <translation>İşaretten likidasyon fiyatına, % ve bir günde beklenen hareketler olarak</translation>
    </message>
    <message>
        <source>P(24 h)</source>
        <translation>P(24 h)</translation>
    </message>
    <message>
        <source>Probability of touching the liquidation price within 24 hours</source>
        <translation>Likidasyon fiyatına 24 saat içinde dokunma olasılığı</translation>
    </message>
    <message>
        <source>Received is +, paid is −, since the start</source>
        <translation>Alınan +, ödenen −, başlangıçtan beri</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Sembol</translation>
    </message>
    <message>
        <source>Time calm</source>
        <translation>Sakin süre</translation>
    </message>
    <message>
        <source>Time normal</source>
        <translation>Normal süre</translation>
    </message>
    <message>
        <source>Time turbulent</source>
        <translation>Çalkantılı süre</translation>
    </message>
    <message>
        <source>Funding, an interval</source>
        <translation>Fonlama, aralık başına</translation>
    </message>
    <message>
        <source>Leverage, protected</source>
        <translation>Kaldıraç, korunan</translation>
    </message>
    <message>
        <source>Nearest liquidation</source>
        <translation>En yakın likidasyon</translation>
    </message>
    <message>
        <source>The week at a glance</source>
        <translation>Bir bakışta hafta</translation>
    </message>
    <message>
        <source>Hedge cost</source>
        <translation>Hedge maliyeti</translation>
    </message>
    <message>
        <source>of its budget</source>
        <translation>bütçesi</translation>
    </message>
    <message>
        <source>Fees · funding · slippage</source>
        <translation>Ücretler · fonlama · kayma</translation>
    </message>
    <message>
        <source>Of the protected value</source>
        <translation>Korunan değerin oranı</translation>
    </message>
    <message>
        <source>Equity, with the hedge</source>
        <translation>Özkaynak, hedge ile</translation>
    </message>
    <message>
        <source>Equity, without it</source>
        <translation>Özkaynak, hedge olmadan</translation>
    </message>
    <message>
        <source>Deepest fall, with and without</source>
        <translation>En derin düşüş, ile ve olmadan</translation>
    </message>
    <message>
        <source>Outside the band</source>
        <translation>Bandın dışında</translation>
    </message>
    <message>
        <source>Liquidation was near</source>
        <translation>Likidasyon yakındı</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n kez</numerusform>
        </translation>
    </message>
    <message>
        <source>Slippage, expected</source>
        <translation>Kayma, beklenen</translation>
    </message>
    <message>
        <source>before and since</source>
        <translation>önce ve o zamandan beri</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Önce</translation>
    </message>
    <message>
        <source>▲ drifted</source>
        <translation>▲ saptı</translation>
    </message>
    <message>
        <source>▼ drifted</source>
        <translation>▼ saptı</translation>
    </message>
    <message>
        <source>a week against two months</source>
        <translation>iki aya karşı bir hafta</translation>
    </message>
    <message>
        <source>Two months</source>
        <translation>İki ay</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Hafta</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>koptu</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>zayıf</translation>
    </message>
    <message>
        <source>not since</source>
        <translation>değişmedi</translation>
    </message>
    <message>
        <source>at a start</source>
        <translation>başlatmada</translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation>hazır ayar %1</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>manuel</translation>
    </message>
    <message numerus="yes">
        <source>%n at default</source>
        <translation>
            <numerusform>%n varsayılanda</numerusform>
        </translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Varsayılan</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Eski</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Şimdi</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Değişiklik</translation>
    </message>
    <message>
        <source>Every parameter is at its default, and nobody changed one.</source>
        <translation>Her parametre varsayılanında ve kimse birini değiştirmedi.</translation>
    </message>
    <message>
        <source>Strategy: %1.</source>
        <translation>Strateji: %1.</translation>
    </message>
    <message>
        <source>Strategy: %1, before %2.</source>
        <translation>Strateji: %1, önceki %2.</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>süresi doldu</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>kaldırıldı</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>değiştirildi</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>geçerli</translation>
    </message>
    <message>
        <source>What overrides did</source>
        <translation>Manuel müdahaleler ne yaptı</translation>
    </message>
    <message>
        <source>against letting the engine run</source>
        <translation>motoru kendi hâline bırakmaya karşı</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Müdahale</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Kazandırdı</translation>
    </message>
    <message>
        <source>Cost more</source>
        <translation>Ek maliyet</translation>
    </message>
    <message>
        <source>Drawdown, pts</source>
        <translation>Drawdown, puan</translation>
    </message>
    <message>
        <source>Liquidation, pts</source>
        <translation>Likidasyon, puan</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 from %n override(s).</source>
        <translation>
            <numerusform>%1: %n müdahaleden %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was set by hand: the engine ran alone.</source>
        <translation>Elle hiçbir şey belirlenmedi: motor yalnız çalıştı.</translation>
    </message>
    <message>
        <source>* The two hedges had not met again by the end: the difference can still change.</source>
        <translation>* İki hedge sonda henüz yeniden buluşmamıştı: fark hâlâ değişebilir.</translation>
    </message>
    <message>
        <source>Replayed from the recorded events, with each override and without it, both on paper fills.</source>
        <translation>Kaydedilen olaylardan, her müdahaleyle ve onsuz yeniden oynatıldı; ikisi de simüle gerçekleşmelerle.</translation>
    </message>
    <message>
        <source>Replayed from one-minute candles, with each override and without it: an estimate, as the events were not recorded.</source>
        <translation>Bir dakikalık mumlardan, her müdahaleyle ve onsuz yeniden oynatıldı: olaylar kaydedilmediğinden bir kestirim.</translation>
    </message>
    <message>
        <source>Peace of mind</source>
        <translation>İç rahatlığı</translation>
    </message>
    <message>
        <source>%1 watched</source>
        <translation>%1 izlendi</translation>
    </message>
    <message>
        <source>You looked</source>
        <translation>Baktınız</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>günde</translation>
    </message>
    <message>
        <source>Nights without an alarm</source>
        <translation>Alarmsız geceler</translation>
    </message>
    <message>
        <source>Longest armed and untouched</source>
        <translation>En uzun devrede ve dokunulmamış</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>haftada</translation>
    </message>
    <message>
        <source>Until acknowledged</source>
        <translation>Görülene kadar</translation>
    </message>
    <message>
        <source>Ratio %1</source>
        <translation>Oran %1</translation>
    </message>
    <message>
        <source>Since %1 the hedge cost %2 of a budget of %3; equity changed by %4 with it, and would have by %5 without.</source>
        <translation>%1 tarihinden beri hedge, %3 bütçeden %2 tuttu; özkaynak hedge ile %4 değişti, hedge olmadan %5 değişirdi.</translation>
    </message>
    <message>
        <source>The hedge cost what it may</source>
        <translation>Hedge, izin verilen kadara mal oldu</translation>
    </message>
    <message>
        <source>The hedge was inside its band</source>
        <translation>Hedge bandının içindeydi</translation>
    </message>
    <message>
        <source>%1 of the time outside</source>
        <translation>sürenin %1 kadarı dışında</translation>
    </message>
    <message>
        <source>Liquidation never came near</source>
        <translation>Likidasyon hiç yaklaşmadı</translation>
    </message>
    <message>
        <source>Slippage was as expected</source>
        <translation>Kayma beklendiği gibiydi</translation>
    </message>
    <message>
        <source>%1, expected %2</source>
        <translation>%1, beklenen %2</translation>
    </message>
    <message>
        <source>The market is the one the parameters were chosen for</source>
        <translation>Piyasa, parametrelerin seçildiği piyasadır</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) drifted</source>
        <translation>
            <numerusform>%n rakam saptı</numerusform>
        </translation>
    </message>
    <message>
        <source>The parameters are as you want them</source>
        <translation>Parametreler istediğiniz gibi</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n değişti</numerusform>
        </translation>
    </message>
    <message>
        <source>You know what each alert was about</source>
        <translation>Her alarmın ne hakkında olduğunu biliyorsunuz</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n alarm</numerusform>
        </translation>
    </message>
    <message>
        <source>The hedge takes risk away</source>
        <translation>Hedge riski gideriyor</translation>
    </message>
    <message>
        <source>%1 of the variance</source>
        <translation>varyansın %1 kadarı</translation>
    </message>
    <message>
        <source>Move, %</source>
        <translation>Hareket, %</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Korunan</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>Hedge</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>İkisi</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Likide olan</translation>
    </message>
    <message>
        <source>change of equity</source>
        <translation>özkaynak değişimi</translation>
    </message>
    <message>
        <source>If the price jumps</source>
        <translation>Fiyat sıçrarsa</translation>
    </message>
    <message>
        <source>If liquidations cascade</source>
        <translation>Likidasyonlar zincirlenirse</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Dalga</translation>
    </message>
    <message>
        <source>No protected position: nothing to cascade.</source>
        <translation>Korunan pozisyon yok: zincirlenecek bir şey yok.</translation>
    </message>
    <message>
        <source>Each wave of forced orders moves the price on; from the second, the venue closes the hedge.</source>
        <translation>Her zorunlu emir dalgası fiyatı daha da hareket ettirir; ikincisinden itibaren borsa hedge&apos;i kapatır.</translation>
    </message>
    <message>
        <source>If a past day came again</source>
        <translation>Geçmiş bir gün tekrarlansaydı</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>at worst</source>
        <translation>en kötüde</translation>
    </message>
    <message>
        <source>at close</source>
        <translation>kapanışta</translation>
    </message>
    <message>
        <source>What was liquidated at the worst price does not come back at the close.</source>
        <translation>En kötü fiyatta likide olan, kapanışta geri gelmez.</translation>
    </message>
    <message>
        <source>1 day; lost is +</source>
        <translation>1 gün; kayıp +</translation>
    </message>
    <message>
        <source>Worst days</source>
        <translation>En kötü günler</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Kapsam</translation>
    </message>
    <message>
        <source>Historical</source>
        <translation>Tarihsel</translation>
    </message>
    <message>
        <source>Filtered historical</source>
        <translation>Filtreli tarihsel</translation>
    </message>
    <message>
        <source>Cornish–Fisher</source>
        <translation>Cornish–Fisher</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>korunan</translation>
    </message>
    <message>
        <source>hedge</source>
        <translation>hedge</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ikisi</translation>
    </message>
    <message>
        <source>Not known: no past day of returns yet.</source>
        <translation>Bilinmiyor: henüz getirisi olan geçmiş gün yok.</translation>
    </message>
    <message>
        <source>Initial margin</source>
        <translation>Başlangıç marjini</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brüt</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>Serbest kalan</translation>
    </message>
    <message>
        <source>Could carry</source>
        <translation>Taşıyabilir</translation>
    </message>
    <message>
        <source>Net: what the venue asks for after long against short. Could carry: notional of these positions that the equity would be enough for. In one account: what separate accounts cost.</source>
        <translation>Net: long ile short mahsup edildikten sonra borsanın istediği. Taşıyabilir: özkaynağın yeteceği, bu pozisyonların nominal değeri. Tek hesapta: ayrı hesapların maliyeti.</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>hesap %1</translation>
    </message>
    <message>
        <source>in one account</source>
        <translation>tek hesapta</translation>
    </message>
    <message>
        <source>Touching liquidation</source>
        <translation>Likidasyona dokunma</translation>
    </message>
    <message>
        <source>within 24 h, %</source>
        <translation>24 h içinde, %</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Pozisyon</translation>
    </message>
    <message>
        <source>Closed form</source>
        <translation>Kapalı formül</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simüle</translation>
    </message>
    <message>
        <source>± standard error</source>
        <translation>± standart hata</translation>
    </message>
    <message>
        <source>The simulation draws from the market&apos;s own past days, fat tails included; the closed form takes moves to be normal.</source>
        <translation>Simülasyon, kalın kuyruklar dahil piyasanın kendi geçmiş günlerinden çeker; kapalı formül hareketleri normal dağılımlı sayar.</translation>
    </message>
    <message>
        <source>No position can be liquidated.</source>
        <translation>Hiçbir pozisyon likide olamaz.</translation>
    </message>
    <message>
        <source>the hedge</source>
        <translation>hedge</translation>
    </message>
    <message>
        <source>the protected position</source>
        <translation>korunan pozisyon</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>gerekmiyor</translation>
    </message>
    <message>
        <source>● yes</source>
        <translation>● evet</translation>
    </message>
    <message>
        <source>■ no</source>
        <translation>■ hayır</translation>
    </message>
    <message>
        <source>Nothing can be liquidated.</source>
        <translation>Hiçbir şey likide olamaz.</translation>
    </message>
    <message>
        <source>The hedge is at its liquidation price now.</source>
        <translation>Hedge şu anda likidasyon fiyatında.</translation>
    </message>
    <message>
        <source>The protected position is at its liquidation price now.</source>
        <translation>Korunan pozisyon şu anda likidasyon fiyatında.</translation>
    </message>
    <message>
        <source>%1 at %2 (%3)</source>
        <translation>%1, fiyat %2 (%3)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>hiçbiri</translation>
    </message>
    <message>
        <source>Falling: %1. Rising: %2.</source>
        <translation>Düşüşte: %1. Yükselişte: %2.</translation>
    </message>
    <message>
        <source>Liquidation of the protected position: %1</source>
        <translation>Korunan pozisyonun likidasyonu: %1</translation>
    </message>
    <message>
        <source>Protected: liquidation at %1 (venue %2), %3 · %4; touched in 1 h %5, 24 h %6, 7 d %7</source>
        <translation>Korunan: likidasyon %1 (borsa %2), %3 · %4; dokunma 1 h %5, 24 h %6, 7 d %7</translation>
    </message>
    <message>
        <source>○ hedge closed by the venue</source>
        <translation>○ hedge&apos;i borsa kapattı</translation>
    </message>
    <message>
        <source>■ both</source>
        <translation>■ ikisi</translation>
    </message>
    <message>
        <source>■ protected</source>
        <translation>■ korunan</translation>
    </message>
    <message>
        <source>▲ hedge</source>
        <translation>▲ hedge</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>hiçbiri</translation>
    </message>
    <message>
        <source>Of the mark price</source>
        <translation>İşaret fiyatına göre</translation>
    </message>
    <message>
        <source>▶ is the row nearest to the mark price</source>
        <translation>▶ işaret fiyatına en yakın satırdır</translation>
    </message>
    <message>
        <source>Equity of the protected accounts there</source>
        <translation>Korunan hesapların oradaki özkaynağı</translation>
    </message>
    <message>
        <source>Equity of the hedge account there</source>
        <translation>Hedge hesabının oradaki özkaynağı</translation>
    </message>
    <message>
        <source>Who has been liquidated by then</source>
        <translation>O ana dek hangisinin likide olduğu</translation>
    </message>
    <message>
        <source>To move</source>
        <translation>Aktarılacak</translation>
    </message>
    <message>
        <source>Margin that must be in the protected accounts by then, so that they live</source>
        <translation>Korunan hesapların ayakta kalması için o ana dek orada olması gereken marjin</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Kullanılabilir</translation>
    </message>
    <message>
        <source>Margin that the hedge account could give there</source>
        <translation>Hedge hesabının orada verebileceği marjin</translation>
    </message>
    <message>
        <source>P(24 h), %</source>
        <translation>P(24 h), %</translation>
    </message>
    <message>
        <source>Probability that this price is touched within 24 hours</source>
        <translation>Bu fiyata 24 saat içinde dokunulma olasılığı</translation>
    </message>
    <message>
        <source>Soonest, h</source>
        <translation>En erken, h</translation>
    </message>
    <message>
        <source>The price is touched within this time with a probability of 5 %</source>
        <translation>Fiyata bu süre içinde dokunulma olasılığı 5 %</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Zamanında</translation>
    </message>
    <message>
        <source>Margin that is sent now arrives before the price can be there</source>
        <translation>Şimdi gönderilen marjin, fiyat oraya varamadan ulaşır</translation>
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
        <translation>Riske maruz değer</translation>
    </message>
    <message>
        <source>Expected shortfall</source>
        <translation>Beklenen kuyruk kaybı</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>evet</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hayır</translation>
    </message>
    <message>
        <source>The position is smaller than %1: inside its band it can&apos;t be adjusted by an order that the exchange takes.</source>
        <translation>Pozisyon %1 tutarından küçük: bandı içinde, borsanın kabul edeceği bir emirle ayarlanamaz.</translation>
    </message>
    <message>
        <source>Its leverage is so low that Ballast leaves it unhedged.</source>
        <translation>Kaldıracı o kadar düşük ki Ballast onu hedge&apos;siz bırakır.</translation>
    </message>
    <message>
        <source>A month of hedging costs more than it is expected to keep.</source>
        <translation>Bir aylık hedge&apos;in maliyeti, koruması beklenen tutardan fazladır.</translation>
    </message>
    <message>
        <source>The account holds less than %1, where costs weigh heavily.</source>
        <translation>Hesapta %1 tutarından az var; burada maliyetler ağır basar.</translation>
    </message>
    <message>
        <source>Leverage is under %1, where liquidation is seldom near.</source>
        <translation>Kaldıraç %1 altında; burada likidasyon nadiren yakındır.</translation>
    </message>
    <message>
        <source>Simulated exchange</source>
        <translation>Simüle borsa</translation>
    </message>
    <message>
        <source>Binance testnet</source>
        <translation>Binance testnet</translation>
    </message>
    <message>
        <source>Binance USD-M futures</source>
        <translation>Binance USD-M vadeli işlemler</translation>
    </message>
    <message>
        <source>Runs on this computer, with no account and no money. Start it with “ballast exchange”, which prints its keys.</source>
        <translation>Hesap ve para olmadan bu bilgisayarda çalışır. Anahtarlarını yazdıran “ballast exchange” ile başlatın.</translation>
    </message>
    <message>
        <source>The exchange&apos;s own test system: real orders, no real money. It does not say what a key may do.</source>
        <translation>Borsanın kendi test sistemi: gerçek emirler, gerçek para yok. Bir anahtarın ne yapabileceğini söylemez.</translation>
    </message>
    <message>
        <source>Your real account. You begin by only watching it; real orders come last, after the testnet.</source>
        <translation>Gerçek hesabınız. Önce yalnızca izlersiniz; gerçek emirler en son, testnetten sonra gelir.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>İzinler</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>bildirilmedi</translation>
    </message>
    <message>
        <source>What can&apos;t be read is refused, not assumed.</source>
        <translation>Okunamayan varsayılmaz, reddedilir.</translation>
    </message>
    <message>
        <source>Key accepted</source>
        <translation>Anahtar kabul edildi</translation>
    </message>
    <message>
        <source>The test system takes the key.</source>
        <translation>Test sistemi anahtarı kabul ediyor.</translation>
    </message>
    <message>
        <source>The test system does not say what a key may do; no money is at stake.</source>
        <translation>Test sistemi bir anahtarın ne yapabileceğini söylemez; ortada para yok.</translation>
    </message>
    <message>
        <source>May read</source>
        <translation>Okuyabilir</translation>
    </message>
    <message>
        <source>Positions, balances and orders.</source>
        <translation>Pozisyonlar, bakiyeler ve emirler.</translation>
    </message>
    <message>
        <source>May trade</source>
        <translation>İşlem yapabilir</translation>
    </message>
    <message>
        <source>The hedge account needs it.</source>
        <translation>Hedge hesabının buna ihtiyacı var.</translation>
    </message>
    <message>
        <source>The protected account must not have it: Ballast never trades there.</source>
        <translation>Korunan hesapta bu olmamalı: Ballast orada asla işlem yapmaz.</translation>
    </message>
    <message>
        <source>May withdraw</source>
        <translation>Para çekebilir</translation>
    </message>
    <message>
        <source>Never needed. A key that may withdraw is refused.</source>
        <translation>Asla gerekmez. Para çekebilen anahtar reddedilir.</translation>
    </message>
    <message>
        <source>May transfer</source>
        <translation>Transfer yapabilir</translation>
    </message>
    <message>
        <source>Not needed here.</source>
        <translation>Burada gerekmez.</translation>
    </message>
    <message>
        <source>Fixed addresses</source>
        <translation>Sabit adresler</translation>
    </message>
    <message>
        <source>Works from the addresses that you listed at the exchange only.</source>
        <translation>Yalnızca borsada listelediğiniz adreslerden çalışır.</translation>
    </message>
    <message>
        <source>Works from any address. Restrict it to this computer&apos;s at the exchange.</source>
        <translation>Her adresten çalışır. Borsada bu bilgisayarın adresiyle sınırlayın.</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Bitiş</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>belirtilmedi</translation>
    </message>
    <message>
        <source>Renew it at the exchange within two weeks.</source>
        <translation>İki hafta içinde borsada yenileyin.</translation>
    </message>
    <message>
        <source>Of the right to trade.</source>
        <translation>İşlem yapma izninin bitişi.</translation>
    </message>
    <message>
        <source>Protected position</source>
        <translation>Korunan pozisyon</translation>
    </message>
    <message>
        <source>Notional, at %1 leverage on %2 of equity.</source>
        <translation>Nominal değer, %2 özkaynak üzerinde %1 kaldıraçla.</translation>
    </message>
    <message>
        <source>Hedge aimed at</source>
        <translation>Hedeflenen hedge</translation>
    </message>
    <message>
        <source>By the default strategy in the market of this moment; reaching it costs %1 once.</source>
        <translation>Şu andaki piyasada varsayılan stratejiye göre; ona ulaşmak bir kez %1 tutar.</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Aylık maliyet</translation>
    </message>
    <message>
        <source>%1 of the position, %2 of the equity: fees, slippage and funding of the same hedge on the last half year.</source>
        <translation>Pozisyonun %1, özkaynağın %2 kadarı: aynı hedge&apos;in son yarım yıldaki ücretleri, kayması ve fonlaması.</translation>
    </message>
    <message>
        <source>Funding alone, at the present rate: there is not enough history yet to measure fees and slippage.</source>
        <translation>Yalnızca şimdiki orandan fonlama: ücretleri ve kaymayı ölçmek için henüz yeterli geçmiş yok.</translation>
    </message>
    <message>
        <source>Liquidation within 30 days</source>
        <translation>30 gün içinde likidasyon</translation>
    </message>
    <message>
        <source>No price liquidates the position as it stands.</source>
        <translation>Hiçbir fiyat pozisyonu bu hâliyle likide etmez.</translation>
    </message>
    <message>
        <source>Without a hedge, at %1 distance and %2 volatility a year. Real markets have fatter tails.</source>
        <translation>Hedge olmadan, %1 mesafede ve yıllık %2 volatilitede. Gerçek piyasaların kuyrukları daha kalındır.</translation>
    </message>
    <message>
        <source>Kept a month, expected</source>
        <translation>Aylık korunan, beklenen</translation>
    </message>
    <message>
        <source>That probability, times the share of your equity that the hedge would have earned by then.</source>
        <translation>Bu olasılık çarpı özkaynağınızın o zamana dek hedge tarafından kazanılmış olacak bölümü.</translation>
    </message>
    <message>
        <source>In the hedge account</source>
        <translation>Hedge hesabında</translation>
    </message>
    <message>
        <source>What the hedge is carried with.</source>
        <translation>Hedge bununla taşınır.</translation>
    </message>
    <message>
        <source>It is empty: move some margin there before you arm.</source>
        <translation>Boş: devreye almadan önce oraya biraz marjin aktarın.</translation>
    </message>
    <message>
        <source>Smallest position</source>
        <translation>En küçük pozisyon</translation>
    </message>
    <message>
        <source>Under this notional hedging does not pay.</source>
        <translation>Bu nominal değerin altında hedge kendini karşılamaz.</translation>
    </message>
    <message>
        <source>There is no position to protect now. Ballast waits for one; the figures are worked out then.</source>
        <translation>Şu anda korunacak pozisyon yok. Ballast bir pozisyon bekler; rakamlar o zaman hesaplanır.</translation>
    </message>
    <message>
        <source>Hedging does not pay for this position.</source>
        <translation>Hedge bu pozisyon için kendini karşılamaz.</translation>
    </message>
    <message>
        <source>Hedging may pay for this position, but not clearly.</source>
        <translation>Hedge bu pozisyon için kendini karşılayabilir, ama bu açık değil.</translation>
    </message>
    <message>
        <source>Hedging pays for this position.</source>
        <translation>Hedge bu pozisyon için kendini karşılar.</translation>
    </message>
    <message>
        <source>✗ both liquidated</source>
        <translation>✗ ikisi de likide</translation>
    </message>
    <message>
        <source>✗ protected liquidated</source>
        <translation>✗ korunan likide</translation>
    </message>
    <message>
        <source>✗ hedge liquidated</source>
        <translation>✗ hedge likide</translation>
    </message>
    <message>
        <source>alive</source>
        <translation>ayakta</translation>
    </message>
    <message>
        <source>If it came so *</source>
        <translation>Böyle olsaydı *</translation>
    </message>
    <message>
        <source>Without hedge</source>
        <translation>Hedge olmadan</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Olduğu gibi</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>Önerildiği gibi</translation>
    </message>
    <message>
        <source>Change of equity</source>
        <translation>Özkaynak değişimi</translation>
    </message>
    <message>
        <source>Deepest fall</source>
        <translation>En derin düşüş</translation>
    </message>
    <message>
        <source>Cost of the hedge</source>
        <translation>Hedge&apos;in maliyeti</translation>
    </message>
    <message>
        <source>Mean ratio</source>
        <translation>Ortalama oran</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Sonunda</translation>
    </message>
    <message>
        <source>* Replayed on the market from %1 to %2, and from %3 to %4 in the move. It has not happened.</source>
        <translation>* %1 – %2 arasındaki piyasada ve harekette %3 fiyatından %4 fiyatına yeniden oynatıldı. Gerçekleşmedi.</translation>
    </message>
    <message>
        <source>If liquidations cascade *</source>
        <translation>Likidasyonlar zincirlenirse *</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Hareket</translation>
    </message>
    <message>
        <source>✗ gone</source>
        <translation>✗ likide</translation>
    </message>
    <message>
        <source>Taken for granted</source>
        <translation>Varsayımlar</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Genel bakış</translation>
    </message>
    <message>
        <source>Everything at a glance</source>
        <translation>Her şey bir bakışta</translation>
    </message>
    <message>
        <source>Positions &amp;&amp; risk</source>
        <translation>Pozisyonlar &amp;&amp; risk</translation>
    </message>
    <message>
        <source>Which account dies first, at what price, and what keeps it alive</source>
        <translation>Hangi hesap önce, hangi fiyatta likide olur ve onu ne ayakta tutar</translation>
    </message>
    <message>
        <source>Ratio, target and band; every decision with its reasons; what can be changed by hand</source>
        <translation>Oran, hedef ve bant; nedenleriyle her karar; elle değiştirilebilecekler</translation>
    </message>
    <message>
        <source>Volatility and regime, funding, order book, correlation, forecasts</source>
        <translation>Volatilite ve rejim, fonlama, emir defteri, korelasyon, tahminler</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Değerlendir</translation>
    </message>
    <message>
        <source>The same market with the hedge and without it</source>
        <translation>Aynı piyasa, hedge ile ve hedge olmadan</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raporlar</translation>
    </message>
    <message>
        <source>The month as a statement that balances</source>
        <translation>Ay, denkleşen bir hesap özeti olarak</translation>
    </message>
    <message>
        <source>What drifted since the parameters were last looked at</source>
        <translation>Parametrelere son bakıldığından beri ne saptı</translation>
    </message>
    <message>
        <source>Orders, fills, alerts and events</source>
        <translation>Emirler, gerçekleşmeler, alarmlar ve olaylar</translation>
    </message>
    <message>
        <source>Correlation signals</source>
        <translation>Korelasyon sinyalleri</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Getiri</translation>
    </message>
    <message>
        <source>Return a year</source>
        <translation>Yıllık getiri</translation>
    </message>
    <message>
        <source>Volatility a year</source>
        <translation>Yıllık volatilite</translation>
    </message>
    <message>
        <source>Maximum drawdown</source>
        <translation>En büyük drawdown</translation>
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
        <translation>Riske maruz değer, günlerin 5 % kadarı</translation>
    </message>
    <message>
        <source>Expected shortfall, 5 % of days</source>
        <translation>Beklenen kuyruk kaybı, günlerin 5 % kadarı</translation>
    </message>
    <message>
        <source>too few days to tell</source>
        <translation>söylemek için çok az gün</translation>
    </message>
    <message>
        <source>not distinguishable from zero</source>
        <translation>sıfırdan ayırt edilemiyor</translation>
    </message>
    <message>
        <source>▼ lower</source>
        <translation>▼ daha düşük</translation>
    </message>
    <message>
        <source>▲ higher</source>
        <translation>▲ daha yüksek</translation>
    </message>
    <message>
        <source>✓ avoided</source>
        <translation>✓ önlendi</translation>
    </message>
    <message>
        <source>✗ liquidated</source>
        <translation>✗ likide edildi</translation>
    </message>
    <message>
        <source>✗ only with the hedge</source>
        <translation>✗ yalnızca hedge ile</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>otomatik</translation>
    </message>
    <message>
        <source>With the hedge and without it</source>
        <translation>Hedge ile ve hedge olmadan</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
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
        <translation>Maliyet</translation>
    </message>
    <message>
        <source>Variance removed</source>
        <translation>Giderilen varyans</translation>
    </message>
    <message>
        <source>Upside given up</source>
        <translation>Vazgeçilen kazanç</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Devir</translation>
    </message>
    <message>
        <source>Outside band</source>
        <translation>Bant dışında</translation>
    </message>
    <message>
        <source>Cost: fees, slippage and funding of the hedge, of the protected value. Turnover: hedge traded, in protected values.</source>
        <translation>Maliyet: hedge&apos;in ücretleri, kayması ve fonlaması, korunan değere göre. Devir: işlem gören hedge, korunan değerin katı olarak.</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) in the candles: positions are carried through.</source>
        <translation>
            <numerusform>Mumlarda %n boşluk: pozisyonlar boşluk boyunca taşınır.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 against no hedge</source>
        <translation>%1, hedge&apos;siz duruma karşı</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n gün</numerusform>
        </translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Rakam</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Hedge&apos;siz</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Hedge&apos;li</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Fark</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % aralığı</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Yargı</translation>
    </message>
    <message>
        <source>Cost: fees %1, slippage %2, funding %3; together %4 of the protected value (%5 to %6).</source>
        <translation>Maliyet: ücretler %1, kayma %2, fonlama %3; toplam korunan değerin %4 kadarı (%5 – %6).</translation>
    </message>
    <message>
        <source>Sharpe by its own test (Ledoit and Wolf): p %1, %2. Probability that the true Sharpe is above zero: %3 with, %4 without.</source>
        <translation>Kendi testiyle Sharpe (Ledoit ve Wolf): p %1, %2. Gerçek Sharpe&apos;ın sıfırın üzerinde olma olasılığı: hedge ile %3, hedge olmadan %4.</translation>
    </message>
    <message>
        <source>no hedge</source>
        <translation>hedge yok</translation>
    </message>
    <message>
        <source>Long positions liquidated within %1</source>
        <translation>%1 içinde likide edilen long pozisyonlar</translation>
    </message>
    <message>
        <source>Short positions liquidated within %1</source>
        <translation>%1 içinde likide edilen short pozisyonlar</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>tek başına</translation>
    </message>
    <message>
        <source>no position could be followed that long</source>
        <translation>hiçbir pozisyon bu kadar uzun izlenemedi</translation>
    </message>
    <message>
        <source>%1 of %2 positions, 95 % interval %3 to %4; half of them within %5 h; %6 of the equity left on average</source>
        <translation>%2 pozisyonun %1 tanesi, 95 % aralığı %3 – %4; yarısı %5 h içinde; ortalama olarak özkaynağın %6 kadarı kaldı</translation>
    </message>
    <message>
        <source>Without the hedge %1 of the same positions died; %2 of those were avoided, %3 came only with it.</source>
        <translation>Hedge olmadan aynı pozisyonların %1 tanesi likide edildi; bunların %2 tanesi önlendi, %3 tanesi yalnızca hedge ile geldi.</translation>
    </message>
    <message>
        <source>Share of the positions opened at every hour (hedged ones: at every few hours) that were liquidated; columns: how margin moves between the accounts. Rest the pointer on a cell for its interval and the time it took.</source>
        <translation>Her saat (hedge&apos;liler: birkaç saatte bir) açılan pozisyonlardan likide edilenlerin payı; sütunlar: marjinin hesaplar arasında nasıl aktarıldığı. Aralığını ve geçen süreyi görmek için imleci bir hücrenin üzerinde bekletin.</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>Aylık rapor</translation>
    </message>
    <message>
        <source>▼ deeper loss</source>
        <translation>▼ daha büyük kayıp</translation>
    </message>
    <message>
        <source>▲ smaller loss</source>
        <translation>▲ daha küçük kayıp</translation>
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
        <translation>Marjin taşıyan anahtar işlem yapamamalı.</translation>
    </message>
    <message>
        <source>Between your own accounts; Ballast moves margin to the protected one only.</source>
        <translation>Kendi hesaplarınız arasında; Ballast marjini yalnızca korunan hesaba taşır.</translation>
    </message>
</context>
<context>
    <name>ballast::ui::AccountsPage</name>
    <message>
        <source>Ask again</source>
        <translation>Yeniden sor</translation>
    </message>
    <message>
        <source>A hedge in an account of its own can&apos;t be liquidated together with your position, and a key that trades can&apos;t touch it. So the two have to be different accounts.</source>
        <translation>Kendi hesabındaki bir hedge pozisyonunuzla birlikte likide edilemez ve işlem yapan bir anahtar pozisyonunuza dokunamaz. Bu yüzden ikisi farklı hesaplar olmalıdır.</translation>
    </message>
    <message>
        <source>Roles and isolation</source>
        <translation>Roller ve yalıtım</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Korunan</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>salt okunur</translation>
    </message>
    <message>
        <source>Your positions. Ballast reads it, and can do nothing else there.</source>
        <translation>Pozisyonlarınız. Ballast bunları okur, orada başka hiçbir şey yapamaz.</translation>
    </message>
    <message>
        <source>Hedge</source>
        <translation>Hedge</translation>
    </message>
    <message>
        <source>trades</source>
        <translation>işlem yapar</translation>
    </message>
    <message>
        <source>Ballast opens and closes the hedge here, within the limits of the next step.</source>
        <translation>Ballast hedge&apos;i burada, sonraki adımın limitleri içinde açar ve kapatır.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>henüz yok</translation>
    </message>
    <message>
        <source>Observe and Paper work without one. Set the account up again to add it.</source>
        <translation>İzleme ve Paper onsuz çalışır. Eklemek için hesabı yeniden kurun.</translation>
    </message>
    <message>
        <source>Two accounts</source>
        <translation>İki hesap</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>gerekmiyor</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>soruluyor</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>kanıtlandı</translation>
    </message>
    <message>
        <source>not proved</source>
        <translation>kanıtlanmadı</translation>
    </message>
    <message>
        <source>The exchange gives one stream key for each account. It is asked with both API keys; the same answer twice would be the same account.</source>
        <translation>Borsa her hesap için bir akış anahtarı verir. Her iki API anahtarıyla istenir; iki kez aynı yanıt aynı hesap demektir.</translation>
    </message>
</context>
<context>
    <name>ballast::ui::AlertDialog</name>
    <message>
        <source>Trading is suspended</source>
        <translation>İşlemler askıda</translation>
    </message>
    <message>
        <source>Ballast is paused</source>
        <translation>Ballast duraklatıldı</translation>
    </message>
    <message>
        <source>A connection was lost</source>
        <translation>Bir bağlantı koptu</translation>
    </message>
    <message>
        <source>The computer slept or its clock jumped</source>
        <translation>Bilgisayar uyudu veya saati sıçradı</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>Saat yanlış</translation>
    </message>
    <message>
        <source>The exchange refused an order</source>
        <translation>Borsa bir emri reddetti</translation>
    </message>
    <message>
        <source>The outcome of an order is not known</source>
        <translation>Bir emrin sonucu bilinmiyor</translation>
    </message>
    <message>
        <source>A position vanished</source>
        <translation>Bir pozisyon kayboldu</translation>
    </message>
    <message>
        <source>The exchange closed a position by force</source>
        <translation>Borsa bir pozisyonu zorla kapattı</translation>
    </message>
    <message>
        <source>Cancelling is not confirmed yet</source>
        <translation>İptal henüz doğrulanmadı</translation>
    </message>
    <message>
        <source>Margin call</source>
        <translation>Marjin çağrısı</translation>
    </message>
    <message>
        <source>Somebody else&apos;s order in the hedge account</source>
        <translation>Hedge hesabında başkasının emri</translation>
    </message>
    <message>
        <source>Liquidation is near</source>
        <translation>Likidasyon yakın</translation>
    </message>
    <message>
        <source>Liquidation price differs from the exchange&apos;s</source>
        <translation>Likidasyon fiyatı borsanınkinden farklı</translation>
    </message>
    <message>
        <source>A hard limit was reached</source>
        <translation>Kesin bir limite ulaşıldı</translation>
    </message>
    <message>
        <source>Manual trades get in the way of the hedge</source>
        <translation>Elle yapılan işlemler hedge&apos;i engelliyor</translation>
    </message>
    <message>
        <source>The account differs from the last session</source>
        <translation>Hesap son oturumdakinden farklı</translation>
    </message>
    <message>
        <source>A command could not be carried out</source>
        <translation>Bir komut yerine getirilemedi</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarmlar</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanallar</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Kurallar</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Kapalı</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Sessiz</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Silent alerts are listed; they make no sound and no message. Off: the log only.</source>
        <translation>Sessiz alarmlar listelenir; ses çıkarmaz, ileti göndermez. Kapalı: yalnızca günlük.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>hemen</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>never</source>
        <translation>hiçbir zaman</translation>
    </message>
    <message>
        <source>Repeat first after</source>
        <translation>İlk tekrara kadar</translation>
    </message>
    <message>
        <source>Escalate critical ones after</source>
        <translation>Kritikleri yükseltme süresi</translation>
    </message>
    <message>
        <source>Say that Ballast is alive every</source>
        <translation>Ballast çalışıyor bildirimi aralığı</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>kept in the key store; empty: as it is</source>
        <translation>anahtar deposunda; boş: olduğu gibi kalır</translation>
    </message>
    <message>
        <source>Only what nobody acknowledged in time</source>
        <translation>Yalnızca kimsenin zamanında görmedikleri</translation>
    </message>
    <message>
        <source>Send a trial</source>
        <translation>Deneme gönder</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>Chat id</source>
        <translation>Sohbet kimliği</translation>
    </message>
    <message>
        <source>✓ Delivered at %1</source>
        <translation>✓ Teslim edildi: %1</translation>
    </message>
    <message>
        <source>✕ Not delivered: %1</source>
        <translation>✕ Teslim edilemedi: %1</translation>
    </message>
    <message>
        <source>On its way …</source>
        <translation>Yolda …</translation>
    </message>
    <message>
        <source>On its way: %1</source>
        <translation>Yolda: %1</translation>
    </message>
    <message>
        <source>Another position in the hedge account</source>
        <translation>Hedge hesabında başka bir pozisyon</translation>
    </message>
    <message>
        <source>The cost budget of the day is used up</source>
        <translation>Günün maliyet bütçesi tükendi</translation>
    </message>
    <message>
        <source>The cost budget of the month is used up</source>
        <translation>Ayın maliyet bütçesi tükendi</translation>
    </message>
    <message>
        <source>An API key may not be used any more</source>
        <translation>Bir API anahtarı artık kullanılamaz</translation>
    </message>
    <message>
        <source>An API key could not be checked</source>
        <translation>Bir API anahtarı denetlenemedi</translation>
    </message>
    <message>
        <source>An API key expires</source>
        <translation>Bir API anahtarının süresi doluyor</translation>
    </message>
    <message>
        <source>An API key works from any address</source>
        <translation>Bir API anahtarı her adresten çalışıyor</translation>
    </message>
    <message>
        <source>An API key may transfer money</source>
        <translation>Bir API anahtarı para transfer edebilir</translation>
    </message>
    <message>
        <source>The order journal can&apos;t be written</source>
        <translation>Emir günlüğü yazılamıyor</translation>
    </message>
    <message>
        <source>The history can&apos;t be written</source>
        <translation>Geçmiş yazılamıyor</translation>
    </message>
    <message>
        <source>A record could not be kept</source>
        <translation>Bir kayıt saklanamadı</translation>
    </message>
    <message>
        <source>Ballast&apos;s engine stands still</source>
        <translation>Ballast&apos;ın motoru duruyor</translation>
    </message>
    <message>
        <source>A backup failed</source>
        <translation>Bir yedekleme başarısız oldu</translation>
    </message>
    <message>
        <source>Margin has to be moved</source>
        <translation>Marjin aktarılmalı</translation>
    </message>
    <message>
        <source>A transfer of margin was refused</source>
        <translation>Bir marjin transferi reddedildi</translation>
    </message>
    <message>
        <source>The outcome of a transfer is not known</source>
        <translation>Bir transferin sonucu bilinmiyor</translation>
    </message>
    <message>
        <source>The database was restored from a backup</source>
        <translation>Veritabanı bir yedekten geri yüklendi</translation>
    </message>
    <message>
        <source>In a webhook&apos;s address, {token} stands for the token below. Secret parts of an address belong there: the address itself is kept in a file, the token in the key store.</source>
        <translation>Bir webhook adresinde {token}, aşağıdaki token&apos;ın yerini tutar. Adresin gizli kısımları oraya yazılır: adresin kendisi bir dosyada, token ise anahtar deposunda saklanır.</translation>
    </message>
</context>
<context>
    <name>ballast::ui::AlertsPanel</name>
    <message>
        <source>Active, escalated</source>
        <translation>Etkin, yükseltildi</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Etkin</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Görüldü</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>this window</source>
        <translation>bu pencere</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Görüldü say</translation>
    </message>
    <message>
        <source>Acknowledge all</source>
        <translation>Tümünü görüldü say</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarmlar</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Sorun yok.</translation>
    </message>
    <message>
        <source>You have seen it: it is not repeated, and not escalated</source>
        <translation>Gördünüz: tekrarlanmaz ve yükseltilmez</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Sesi kapat</translation>
    </message>
    <message>
        <source>No sound; everything else goes on</source>
        <translation>Ses çıkmaz; diğer her şey sürer</translation>
    </message>
    <message>
        <source>Rules and channels…</source>
        <translation>Kurallar ve kanallar…</translation>
    </message>
</context>
<context>
    <name>ballast::ui::ChartPanel</name>
    <message>
        <source>Calm</source>
        <translation>Sakin</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Turbulent</source>
        <translation>Çalkantılı</translation>
    </message>
    <message>
        <source>The first candle comes within a minute.</source>
        <translation>İlk mum bir dakika içinde gelir.</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>İşaret</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Giriş</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>Likidasyon</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Hedef</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Oran</translation>
    </message>
    <message>
        <source>The ratio is drawn from the first minute on.</source>
        <translation>Oran ilk dakikadan itibaren çizilir.</translation>
    </message>
    <message>
        <source>Without hedge</source>
        <translation>Hedge olmadan</translation>
    </message>
    <message>
        <source>With hedge</source>
        <translation>Hedge ile</translation>
    </message>
    <message>
        <source>Equity is drawn from the first minute on.</source>
        <translation>Özkaynak ilk dakikadan itibaren çizilir.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Volatility used, a year</source>
        <translation>Kullanılan volatilite, yıllık</translation>
    </message>
    <message>
        <source>Volatility is drawn from the first minute on.</source>
        <translation>Volatilite ilk dakikadan itibaren çizilir.</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Tahmin</translation>
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
        <translation>Zımni</translation>
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
        <translation>Tümü</translation>
    </message>
    <message>
        <source>The last %1</source>
        <translation>Son %1</translation>
    </message>
    <message>
        <source>The whole history</source>
        <translation>Tüm geçmiş</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Kaydedilmedi</translation>
    </message>
    <message>
        <source>%1: %2. Choose another folder.</source>
        <translation>%1: %2. Başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>Back to the newest</source>
        <translation>En yeniye dön</translation>
    </message>
    <message>
        <source>Save picture as PNG…</source>
        <translation>Resmi PNG olarak kaydet…</translation>
    </message>
    <message>
        <source>Save picture as SVG…</source>
        <translation>Resmi SVG olarak kaydet…</translation>
    </message>
    <message>
        <source>Save values as CSV…</source>
        <translation>Değerleri CSV olarak kaydet…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1 yazılamadı. Başka bir klasör seçin.</translation>
    </message>
</context>
<context>
    <name>ballast::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Komutlar</translation>
    </message>
    <message>
        <source>Find a command, a panel or a parameter</source>
        <translation>Komut, panel veya parametre bulun</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Eşleşmeler</translation>
    </message>
</context>
<context>
    <name>ballast::ui::CurvesView</name>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: %2 – %3</translation>
    </message>
</context>
<context>
    <name>ballast::ui::DecisionDetail</name>
    <message>
        <source>What made the target</source>
        <translation>Hedefi ne belirledi</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>hedef %1</translation>
    </message>
    <message>
        <source>Guardrails that bound</source>
        <translation>Devreye giren emniyet kuralları</translation>
    </message>
    <message>
        <source>before → after</source>
        <translation>önce → sonra</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Bunu ne değiştirirdi</translation>
    </message>
    <message>
        <source>the nearest threshold</source>
        <translation>en yakın eşik</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Girdiler</translation>
    </message>
    <message>
        <source>decision %1</source>
        <translation>karar %1</translation>
    </message>
</context>
<context>
    <name>ballast::ui::DecisionPanel</name>
    <message>
        <source>Time</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Karar</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Hedef</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>No decision yet. Ballast decides as soon as it knows the account and the market.</source>
        <translation>Henüz karar yok. Ballast, hesabı ve piyasayı öğrenir öğrenmez karar verir.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Search decisions</source>
        <translation>Kararlarda ara</translation>
    </message>
    <message>
        <source>Shows the decisions with this word in their sentence, factors or guardrails</source>
        <translation>Cümlesinde, etkenlerinde veya emniyet kurallarında bu sözcük geçen kararları gösterir</translation>
    </message>
    <message>
        <source>Trades only</source>
        <translation>Yalnızca işlemler</translation>
    </message>
    <message>
        <source>Hide the decisions to do nothing</source>
        <translation>Bir şey yapmama kararlarını gizler</translation>
    </message>
</context>
<context>
    <name>ballast::ui::DockTitle</name>
    <message>
        <source>Float or dock this panel</source>
        <translation>Bu paneli ayır veya yerine tak</translation>
    </message>
    <message>
        <source>Close this panel; the View menu opens it again</source>
        <translation>Bu paneli kapat; Görünüm menüsü yeniden açar</translation>
    </message>
</context>
<context>
    <name>ballast::ui::EconomicsPage</name>
    <message>
        <source>Work it out again</source>
        <translation>Yeniden hesapla</translation>
    </message>
    <message>
        <source>Hedging costs money every month. Before you begin, see what it would cost on your account as it stands, and what it is likely to keep.</source>
        <translation>Hedge her ay para tutar. Başlamadan önce, hesabınızın bu hâlinde neye mal olacağını ve muhtemelen neyi koruyacağını görün.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Çalışıyor</translation>
    </message>
    <message>
        <source>Does it pay?</source>
        <translation>Değer mi?</translation>
    </message>
    <message>
        <source>Reading position, market and fees; up to a minute…</source>
        <translation>Pozisyon, piyasa ve ücretler okunuyor; bir dakikaya kadar…</translation>
    </message>
    <message>
        <source>Not worked out</source>
        <translation>Hesaplanmadı</translation>
    </message>
</context>
<context>
    <name>ballast::ui::EvaluatePanel</name>
    <message>
        <source>Liquidation study as well</source>
        <translation>Likidasyon incelemesi de</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Karşılaştır</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Karşılaştırma</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Değerlendir</translation>
    </message>
    <message>
        <source>Choose candles, and compare.</source>
        <translation>Mumları seçin ve karşılaştırın.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>Candles …</source>
        <translation>Mumlar …</translation>
    </message>
    <message>
        <source>Funding …</source>
        <translation>Fonlama …</translation>
    </message>
    <message>
        <source>Implied volatility …</source>
        <translation>Zımni volatilite …</translation>
    </message>
    <message>
        <source>Bitcoin …</source>
        <translation>Bitcoin …</translation>
    </message>
    <message>
        <source>1 minute to 1 day, as Binance Data Vision has them: csv, gz or zip. Several files are joined.</source>
        <translation>1 dakikadan 1 güne, Binance Data Vision&apos;daki gibi: csv, gz veya zip. Birden çok dosya birleştirilir.</translation>
    </message>
    <message>
        <source>Funding rates of the same contract. Without them none is charged.</source>
        <translation>Aynı sözleşmenin fonlama oranları. Bunlar olmadan fonlama alınmaz.</translation>
    </message>
    <message>
        <source>DVOL by day, where the strategy looks at it.</source>
        <translation>Güne göre DVOL, stratejinin buna baktığı yerde.</translation>
    </message>
    <message>
        <source>Candles of Bitcoin, for the correlation signals.</source>
        <translation>Korelasyon sinyalleri için Bitcoin mumları.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Pozisyon</translation>
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
        <translation> % (nominal değere göre)</translation>
    </message>
    <message>
        <source>stays where it is</source>
        <translation>olduğu yerde kalır</translation>
    </message>
    <message>
        <source>is moved by hand, after 4 h</source>
        <translation>4 h sonra elle aktarılır</translation>
    </message>
    <message>
        <source>is moved automatically</source>
        <translation>otomatik aktarılır</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Yön</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>Kaldıraç</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Özkaynak</translation>
    </message>
    <message>
        <source>Hedge account</source>
        <translation>Hedge hesabı</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marjin</translation>
    </message>
    <message>
        <source>Hedges to compare</source>
        <translation>Karşılaştırılacak hedge&apos;ler</translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation>hazır ayar %1</translation>
    </message>
    <message>
        <source>Positions opened at every hour, at several leverages, on both sides and with every way to move margin: takes longer.</source>
        <translation>Her saat, birkaç kaldıraçla, iki yönde ve marjin aktarmanın her yoluyla açılan pozisyonlar: daha uzun sürer.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Intervals of</source>
        <translation>Aralıkları gösterilen</translation>
    </message>
    <message>
        <source>Hedge whose intervals are shown</source>
        <translation>Aralıkları gösterilen hedge</translation>
    </message>
    <message>
        <source>Equity with each hedge</source>
        <translation>Her hedge ile özkaynak</translation>
    </message>
    <message>
        <source>Curves and figures</source>
        <translation>Eğriler ve rakamlar</translation>
    </message>
    <message>
        <source>How long the positions are followed</source>
        <translation>Pozisyonların ne kadar süre izlendiği</translation>
    </message>
    <message>
        <source>Liquidations</source>
        <translation>Likidasyonlar</translation>
    </message>
    <message>
        <source>History files</source>
        <translation>Geçmiş dosyaları</translation>
    </message>
    <message>
        <source>Tables (*.csv *.gz *.zip);;All files (*)</source>
        <translation>Tablolar (*.csv *.gz *.zip);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>henüz yok</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>Replaying …</source>
        <translation>Yeniden oynatılıyor …</translation>
    </message>
    <message>
        <source>Cancelled. What was shown before is still shown.</source>
        <translation>İptal edildi. Önce gösterilenler hâlâ gösteriliyor.</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>%1 içinde</translation>
    </message>
    <message>
        <source>Taken for granted</source>
        <translation>Varsayımlar</translation>
    </message>
    <message>
        <source>Not available in this session.</source>
        <translation>Bu oturumda kullanılamaz.</translation>
    </message>
    <message>
        <source>Choose candles first.</source>
        <translation>Önce mumları seçin.</translation>
    </message>
    <message>
        <source>Tick at least one hedge.</source>
        <translation>En az bir hedge işaretleyin.</translation>
    </message>
    <message>
        <source>%1 candles of %2, %3 to %4.</source>
        <translation>%1 mum (%2), %3 – %4.</translation>
    </message>
    <message>
        <source>one that is kept open</source>
        <translation>açık tutulan bir pozisyon</translation>
    </message>
    <message>
        <source>my own, as recorded</source>
        <translation>kaydedildiği haliyle benimkiler</translation>
    </message>
    <message>
        <source>Your own: what your protected accounts held, trade by trade, as Ballast recorded it. Without candle files on the candles that it saw.</source>
        <translation>Kendinizinkiler: korunan hesaplarınızın tuttukları, Ballast&apos;ın kaydettiği gibi, işlem işlem. Mum dosyası yoksa Ballast&apos;ın gördüğü mumlar üzerinde.</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Pozisyonlar</translation>
    </message>
</context>
<context>
    <name>ballast::ui::FeedStrip</name>
    <message>
        <source>Age of the last message of each feed. A feed counts as stale when it is silent too long, even if its connection is open; trading is then suspended.</source>
        <translation>Her veri akışının son iletisinin yaşı. Bir akış çok uzun süre sessiz kalırsa, bağlantısı açık olsa bile eski sayılır; işlemler o zaman askıya alınır.</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>bağlı değil</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>bağlanıyor</translation>
    </message>
    <message>
        <source>stale %1</source>
        <translation>eski %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 önce</translation>
    </message>
</context>
<context>
    <name>ballast::ui::HeaderPanel</name>
    <message>
        <source>won&apos;t cancel orders, close the hedge or touch the protected account</source>
        <translation>emirleri iptal etmez, hedge&apos;i kapatmaz, korunan hesaba dokunmaz</translation>
    </message>
    <message>
        <source>won&apos;t close the hedge or touch the protected account</source>
        <translation>hedge&apos;i kapatmaz, korunan hesaba dokunmaz</translation>
    </message>
    <message>
        <source>won&apos;t touch the protected account, which is then unhedged</source>
        <translation>korunan hesaba dokunmaz; o hesap bundan sonra hedge&apos;siz kalır</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>OBSERVE</source>
        <translation>İZLEME</translation>
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
        <translation>GERÇEK</translation>
    </message>
    <message>
        <source>Simulated market, simulated money</source>
        <translation>Simüle piyasa, simüle para</translation>
    </message>
    <message>
        <source>Real market, read-only: never sends an order</source>
        <translation>Gerçek piyasa, salt okunur: asla emir göndermez</translation>
    </message>
    <message>
        <source>Real market, simulated fills: no real orders</source>
        <translation>Gerçek piyasa, simüle gerçekleşmeler: gerçek emir yok</translation>
    </message>
    <message>
        <source>The exchange&apos;s test system: real orders, no real money</source>
        <translation>Borsanın test sistemi: gerçek emirler, gerçek para yok</translation>
    </message>
    <message>
        <source>Real market, real orders, real money</source>
        <translation>Gerçek piyasa, gerçek emirler, gerçek para</translation>
    </message>
    <message>
        <source>DISARMED</source>
        <translation>DEVRE DIŞI</translation>
    </message>
    <message>
        <source>ARMED</source>
        <translation>DEVREDE</translation>
    </message>
    <message>
        <source>SUSPENDED</source>
        <translation>ASKIDA</translation>
    </message>
    <message>
        <source>PAUSED</source>
        <translation>DURAKLATILDI</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>Acil durdurma</translation>
    </message>
    <message>
        <source>Three levels: pause, cancel orders, flatten the hedge. None touches the protected account.</source>
        <translation>Üç düzey: duraklat, emirleri iptal et, hedge&apos;i kapat. Hiçbiri korunan hesaba dokunmaz.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Otomatik</translation>
    </message>
    <message>
        <source>One value by hand</source>
        <translation>Bir değer manuel</translation>
    </message>
    <message>
        <source>%1 values by hand</source>
        <translation>%1 değer manuel</translation>
    </message>
    <message>
        <source>Sends hedge orders</source>
        <translation>Hedge emirleri gönderir</translation>
    </message>
    <message>
        <source>NO SESSION</source>
        <translation>OTURUM YOK</translation>
    </message>
    <message>
        <source>Nothing runs, nothing is traded; the figures are the last ones</source>
        <translation>Hiçbir şey çalışmıyor, işlem yapılmıyor; rakamlar son bilinenler</translation>
    </message>
    <message>
        <source>STOPPED</source>
        <translation>DURDU</translation>
    </message>
</context>
<context>
    <name>ballast::ui::HeadlineTile</name>
    <message>
        <source>Age of the market data: %1</source>
        <translation>Piyasa verisinin yaşı: %1</translation>
    </message>
</context>
<context>
    <name>ballast::ui::HelpWindow</name>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>Arming has no key on purpose, and flattening has to be held: both are deliberate.</source>
        <translation>Devreye almanın bilerek tuşu yoktur, hedge&apos;i kapatmak için de basılı tutmak gerekir: ikisi de kasıtlıdır.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>Find a figure, a sign or a key</source>
        <translation>Bir rakam, işaret veya tuş bulun</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Rakamlar</translation>
    </message>
    <message>
        <source>Signs and units</source>
        <translation>İşaretler ve birimler</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tuşlar</translation>
    </message>
</context>
<context>
    <name>ballast::ui::KeyPage</name>
    <message>
        <source>Not now: only watch, and hedge on paper</source>
        <translation>Şimdi değil: yalnızca izle, hedge simüle olsun</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API anahtarı</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Gizli anahtar</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Sına</translation>
    </message>
    <message>
        <source>The hedge account: a sub-account of its own, in which Ballast trades. Make an API key there that may read and trade futures, and that must not withdraw.</source>
        <translation>Hedge hesabı: Ballast&apos;ın işlem yaptığı ayrı bir alt hesap. Orada okuyabilen ve vadeli işlem yapabilen, ama para çekemeyen bir API anahtarı oluşturun.</translation>
    </message>
    <message>
        <source>The protected account: the one with your leveraged positions. Make an API key there that may only read; Ballast never needs more, and refuses one that can do more.</source>
        <translation>Korunan hesap: kaldıraçlı pozisyonlarınızın olduğu hesap. Orada yalnızca okuyabilen bir API anahtarı oluşturun; Ballast&apos;ın asla fazlasına ihtiyacı olmaz ve fazlasını yapabileni reddeder.</translation>
    </message>
    <message>
        <source>Hedge account</source>
        <translation>Hedge hesabı</translation>
    </message>
    <message>
        <source>Protected account</source>
        <translation>Korunan hesap</translation>
    </message>
    <message>
        <source>ends in %1</source>
        <translation>sonu %1</translation>
    </message>
    <message>
        <source>Asking the exchange what the key may do…</source>
        <translation>Anahtarın ne yapabileceği borsaya soruluyor…</translation>
    </message>
    <message>
        <source>The test only reads: it asks what the key may do, and changes nothing.</source>
        <translation>Sınama yalnızca okur: anahtarın ne yapabileceğini sorar, hiçbir şeyi değiştirmez.</translation>
    </message>
    <message>
        <source>The key fits this account.</source>
        <translation>Anahtar bu hesaba uygun.</translation>
    </message>
    <message>
        <source>Not now: an alert says how much margin is missing, and until when</source>
        <translation>Şimdi değil: bir uyarı ne kadar marjin eksik olduğunu ve ne zamana kadar gerektiğini söyler</translation>
    </message>
    <message>
        <source>the hedge sub-account&apos;s e-mail address</source>
        <translation>hedge alt hesabının e-posta adresi</translation>
    </message>
    <message>
        <source>empty: it is the main account</source>
        <translation>boş: ana hesaptır</translation>
    </message>
    <message>
        <source>Margin transfers</source>
        <translation>Marjin aktarımları</translation>
    </message>
    <message>
        <source>Without a hedge account there is nothing to move margin from.</source>
        <translation>Hedge hesabı olmadan marjin taşınacak bir yer yok.</translation>
    </message>
    <message>
        <source>The test system has no transfers between accounts.</source>
        <translation>Test sisteminde hesaplar arası aktarım yok.</translation>
    </message>
    <message>
        <source>The key fits. Now name the two accounts as the exchange does; they are two different ones.</source>
        <translation>Anahtar uygun. Şimdi iki hesabı borsanın adlandırdığı gibi yazın; ikisi farklı hesaplardır.</translation>
    </message>
    <message>
        <source>The key fits; margin can be moved.</source>
        <translation>Anahtar uygun; marjin taşınabilir.</translation>
    </message>
    <message>
        <source>Where liquidation is near, margin in the protected account is what moves it away. With a key of the main account that may make internal transfers, and neither trade nor withdraw, Ballast moves it from the hedge account by itself while it is armed, within limits of its own. It never moves money the other way.</source>
        <translation>Likidasyon yakınken onu uzaklaştıran, korunan hesaptaki marjindir. Dahili aktarım yapabilen, ama işlem yapamayan ve para çekemeyen bir ana hesap anahtarıyla Ballast, devredeyken kendi sınırları içinde marjini hedge hesabından kendiliğinden taşır. Parayı asla ters yönde taşımaz.</translation>
    </message>
</context>
<context>
    <name>ballast::ui::LadderPanel</name>
    <message>
        <source>Entry</source>
        <translation>Giriş</translation>
    </message>
    <message>
        <source>Protected dies</source>
        <translation>Korunan likide</translation>
    </message>
    <message>
        <source>Hedge dies</source>
        <translation>Hedge likide</translation>
    </message>
    <message>
        <source>Move %1 by</source>
        <translation>Buraya dek %1 aktar</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>İşaret</translation>
    </message>
    <message>
        <source>Who dies first: not worked out yet</source>
        <translation>Önce hangisi likide olur: henüz hesaplanmadı</translation>
    </message>
    <message>
        <source>Who dies first? Working it out …</source>
        <translation>Önce hangisi likide olur? Hesaplanıyor …</translation>
    </message>
    <message>
        <source>What is left at each price, %1</source>
        <translation>Her fiyatta ne kalır, %1</translation>
    </message>
    <message>
        <source>◀ Protected</source>
        <translation>◀ Korunan</translation>
    </message>
    <message>
        <source>Hedge ▶</source>
        <translation>Hedge ▶</translation>
    </message>
    <message>
        <source>dies without %1</source>
        <translation>%1 olmazsa likide</translation>
    </message>
    <message>
        <source>liquidated</source>
        <translation>likide oldu</translation>
    </message>
    <message>
        <source>closed by the venue</source>
        <translation>borsa kapattı</translation>
    </message>
    <message>
        <source>At %1 (%2)
Protected account: %3
Hedge account: %4</source>
        <translation>Fiyat %1 (%2)
Korunan hesap: %3
Hedge hesabı: %4</translation>
    </message>
    <message>
        <source>Margin to move by then: %1</source>
        <translation>O ana dek aktarılacak marjin: %1</translation>
    </message>
    <message>
        <source>Margin to move by then: %1; the market may be there sooner than a transfer</source>
        <translation>O ana dek aktarılacak marjin: %1; piyasa oraya bir transferden önce varabilir</translation>
    </message>
</context>
<context>
    <name>ballast::ui::LimitsPage</name>
    <message>
        <source>Hard limits: checked last, before an order leaves. No strategy and no override can pass them. The values here are the defaults; tighten them to your account.</source>
        <translation>Kesin limitler: en son, emir çıkmadan önce denetlenir. Hiçbir strateji ve hiçbir manuel müdahale bunları aşamaz. Buradaki değerler varsayılanlardır; hesabınıza göre sıkılaştırın.</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>Varsayılanlara dön</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limitler</translation>
    </message>
</context>
<context>
    <name>ballast::ui::LimitsPanel</name>
    <message>
        <source>Limits</source>
        <translation>Limitler</translation>
    </message>
    <message>
        <source>Acknowledge differences</source>
        <translation>Farkları kabul et</translation>
    </message>
    <message>
        <source>The account is as it should be: go on from what it holds now</source>
        <translation>Hesap olması gerektiği gibi: şu anki durumundan devam et</translation>
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
        <translation>Çalışma alanları</translation>
    </message>
    <message>
        <source>Ballast is armed</source>
        <translation>Ballast devrede</translation>
    </message>
    <message>
        <source>Ballast is adjusting the hedge. If it ends, resting orders are cancelled, the hedge stays as it is, and nobody looks after it.</source>
        <translation>Ballast hedge&apos;i ayarlıyor. Kapanırsa açık emirler iptal edilir, hedge olduğu gibi kalır ve onunla kimse ilgilenmez.</translation>
    </message>
    <message>
        <source>Keep it running in the tray</source>
        <translation>Sistem tepsisinde çalışmaya devam et</translation>
    </message>
    <message>
        <source>End Ballast</source>
        <translation>Ballast&apos;ı kapat</translation>
    </message>
    <message>
        <source>&amp;Arm</source>
        <translation>&amp;Devreye al</translation>
    </message>
    <message>
        <source>Let Ballast send hedge orders</source>
        <translation>Ballast&apos;ın hedge emri göndermesine izin verir</translation>
    </message>
    <message>
        <source>&amp;Disarm</source>
        <translation>Devreden &amp;çıkar</translation>
    </message>
    <message>
        <source>Stop sending hedge orders; resting orders and the hedge stay</source>
        <translation>Hedge emri göndermeyi bırakır; açık emirler ve hedge kalır</translation>
    </message>
    <message>
        <source>&amp;Pause new hedge orders</source>
        <translation>&amp;Yeni hedge emirlerini duraklat</translation>
    </message>
    <message>
        <source>Does not cancel resting orders, close the hedge, or touch the protected account</source>
        <translation>Açık emirleri iptal etmez, hedge&apos;i kapatmaz, korunan hesaba dokunmaz</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Sürdür</translation>
    </message>
    <message>
        <source>End the pause; Ballast may send hedge orders again if it is armed</source>
        <translation>Duraklatmayı bitirir; devredeyse Ballast yeniden hedge emri gönderebilir</translation>
    </message>
    <message>
        <source>&amp;Cancel hedge orders</source>
        <translation>Hedge emirlerini &amp;iptal et</translation>
    </message>
    <message>
        <source>Pauses and cancels resting orders; does not close the hedge or touch the protected account</source>
        <translation>Duraklatır ve açık emirleri iptal eder; hedge&apos;i kapatmaz, korunan hesaba dokunmaz</translation>
    </message>
    <message>
        <source>&amp;Flatten hedge…</source>
        <translation>Hedge&apos;i &amp;kapat…</translation>
    </message>
    <message>
        <source>Pauses, cancels and closes the hedge; does not touch the protected account, which is then unhedged</source>
        <translation>Duraklatır, iptal eder ve hedge&apos;i kapatır; korunan hesaba dokunmaz, o hesap bundan sonra hedge&apos;siz kalır</translation>
    </message>
    <message>
        <source>Ac&amp;knowledge differences</source>
        <translation>&amp;Farkları kabul et</translation>
    </message>
    <message>
        <source>The hedge account is as it should be, whatever the last session left: go on from there</source>
        <translation>Son oturum ne bırakmış olursa olsun hedge hesabı olması gerektiği gibi: oradan devam et</translation>
    </message>
    <message>
        <source>&amp;Override…</source>
        <translation>&amp;Manuel müdahale…</translation>
    </message>
    <message>
        <source>Set the hedge ratio or a parameter by hand</source>
        <translation>Hedge oranını veya bir parametreyi elle belirler</translation>
    </message>
    <message>
        <source>&amp;Back to automatic</source>
        <translation>&amp;Otomatiğe dön</translation>
    </message>
    <message>
        <source>End every manual override now</source>
        <translation>Tüm manuel müdahaleleri şimdi bitirir</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>&amp;Koyu tema</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>&amp;Açık tema</translation>
    </message>
    <message>
        <source>Gain green, loss red</source>
        <translation>Kazanç yeşil, kayıp kırmızı</translation>
    </message>
    <message>
        <source>Gain red, loss green</source>
        <translation>Kazanç kırmızı, kayıp yeşil</translation>
    </message>
    <message>
        <source>Gain blue, loss orange</source>
        <translation>Kazanç mavi, kayıp turuncu</translation>
    </message>
    <message>
        <source>Times in &amp;UTC</source>
        <translation>Saatler &amp;UTC</translation>
    </message>
    <message>
        <source>Times in local &amp;zone</source>
        <translation>Saatler &amp;yerel dilimde</translation>
    </message>
    <message>
        <source>A&amp;lerts…</source>
        <translation>A&amp;larmlar…</translation>
    </message>
    <message>
        <source>What becomes an alert, how loud, and who is told</source>
        <translation>Ne alarm olur, ne kadar sesli ve kime bildirilir</translation>
    </message>
    <message>
        <source>&amp;Start with the desktop</source>
        <translation>&amp;Oturum açılışında başlat</translation>
    </message>
    <message>
        <source>Open Ballast when you log in</source>
        <translation>Oturum açtığınızda Ballast&apos;ı açar</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>Değiştirilmedi</translation>
    </message>
    <message>
        <source>Loc&amp;k layout</source>
        <translation>Yerleşimi k&amp;ilitle</translation>
    </message>
    <message>
        <source>Panels can&apos;t be moved, floated or closed by accident</source>
        <translation>Paneller kazara taşınamaz, ayrılamaz veya kapatılamaz</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Yerleşimi &amp;sıfırla</translation>
    </message>
    <message>
        <source>Put every panel back where it was at first</source>
        <translation>Her paneli ilk yerine koyar</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Tam ekran</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Tüm ekranı kullanır</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>Komut &amp;bul…</translation>
    </message>
    <message>
        <source>Every command, panel and parameter by a few letters</source>
        <translation>Birkaç harfle her komut, panel ve parametre</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>A&amp;yarlar…</translation>
    </message>
    <message>
        <source>Language, theme, colours, scale, times</source>
        <translation>Dil, tema, renkler, ölçek, saatler</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Yardım</translation>
    </message>
    <message>
        <source>What each figure is, its unit and its source</source>
        <translation>Her rakamın ne olduğu, birimi ve kaynağı</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Klavye kısayolları</translation>
    </message>
    <message>
        <source>What each key does</source>
        <translation>Her tuşun ne yaptığı</translation>
    </message>
    <message>
        <source>&amp;Signs and units</source>
        <translation>&amp;İşaretler ve birimler</translation>
    </message>
    <message>
        <source>How to read the numbers</source>
        <translation>Sayılar nasıl okunur</translation>
    </message>
    <message>
        <source>&amp;About Ballast</source>
        <translation>Ballast &amp;hakkında</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Sürüm ve lisans</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Çık</translation>
    </message>
    <message>
        <source>Close the window; the hedge position stays as it is</source>
        <translation>Pencereyi kapatır; hedge pozisyonu olduğu gibi kalır</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Dosya</translation>
    </message>
    <message>
        <source>&amp;Trading</source>
        <translation>&amp;İşlem</translation>
    </message>
    <message>
        <source>&amp;Strategy</source>
        <translation>&amp;Strateji</translation>
    </message>
    <message>
        <source>&amp;Kill switch</source>
        <translation>&amp;Acil durdurma</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Görünüm</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Paneller</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Renkler</translation>
    </message>
    <message>
        <source>Set &amp;up an account…</source>
        <translation>Hesap &amp;kur…</translation>
    </message>
    <message>
        <source>Exchange, keys, limits: step by step, and nothing is kept before the end</source>
        <translation>Borsa, anahtarlar, limitler: adım adım, sona gelmeden hiçbir şey saklanmaz</translation>
    </message>
    <message>
        <source>Change &amp;mode…</source>
        <translation>&amp;Mod değiştir…</translation>
    </message>
    <message>
        <source>Demo, Observe, Paper, Testnet, Live: what each has shown, and what is missing</source>
        <translation>Demo, İzleme, Paper, Testnet, Gerçek: her birinin ne gösterdiği ve neyin eksik olduğu</translation>
    </message>
    <message>
        <source>One mode &amp;down</source>
        <translation>Bir mod &amp;aşağı</translation>
    </message>
    <message>
        <source>Ends the session and starts the next lower mode that is open</source>
        <translation>Oturumu bitirir ve açık olan bir sonraki alt modu başlatır</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Komut</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Show and raise this panel</source>
        <translation>Bu paneli göster ve öne getir</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parametre</translation>
    </message>
</context>
<context>
    <name>ballast::ui::ModeDialog</name>
    <message>
        <source>Mode</source>
        <translation>Mod</translation>
    </message>
    <message>
        <source>Each mode opens the next by what it has shown. One step down is always free, and one click.</source>
        <translation>Her mod, gösterdikleriyle bir sonrakini açar. Bir basamak inmek her zaman serbesttir, tek tıktır.</translation>
    </message>
    <message>
        <source>No account is set up for it.</source>
        <translation>Bunun için kurulmuş hesap yok.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Kur…</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <source>Passphrase of the sealed file</source>
        <translation>Şifreli dosyanın parolası</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Yazın: %1</translation>
    </message>
    <message>
        <source>Confirmation, letter by letter</source>
        <translation>Onay, harfi harfine</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Yeniden başlat</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başlat</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>%1 modunu başlat</translation>
    </message>
</context>
<context>
    <name>ballast::ui::ModePage</name>
    <message>
        <source>Start small: each mode opens the next by what it has shown. One step down is always free.</source>
        <translation>Küçük başlayın: her mod, gösterdikleriyle bir sonrakini açar. Bir basamak inmek her zaman serbesttir.</translation>
    </message>
    <message>
        <source>“Finish” keeps the keys and the account, ends what runs now, and starts. Nothing has been kept so far.</source>
        <translation>“Bitir” anahtarları ve hesabı saklar, şu anda çalışanı bitirir ve başlatır. Şimdiye kadar hiçbir şey saklanmadı.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Başla</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Henüz hiçbiri</translation>
    </message>
    <message>
        <source>Only keep the account; what runs now goes on.</source>
        <translation>Yalnızca hesabı sakla; çalışan sürer.</translation>
    </message>
</context>
<context>
    <name>ballast::ui::ModelsPanel</name>
    <message>
        <source>Models</source>
        <translation>Modeller</translation>
    </message>
</context>
<context>
    <name>ballast::ui::PageView</name>
    <message>
        <source>Preview of the report</source>
        <translation>Raporun önizlemesi</translation>
    </message>
</context>
<context>
    <name>ballast::ui::ParameterPanel</name>
    <message>
        <source>Hedge ratio</source>
        <translation>Hedge oranı</translation>
    </message>
    <message>
        <source>Your own target, instead of the strategy&apos;s; never beyond the maximum ratio.</source>
        <translation>Stratejininki yerine sizin hedefiniz; asla azami oranın üzerinde değil.</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Oran</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>Rejim</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Güvenlik</translation>
    </message>
    <message>
        <source>Trading</source>
        <translation>İşlem</translation>
    </message>
    <message>
        <source>Hard limits</source>
        <translation>Kesin limitler</translation>
    </message>
    <message>
        <source>Weights of the composite strategy</source>
        <translation>Bileşik stratejinin ağırlıkları</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parametre</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Geçerli</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Otomatik</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Aralık</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Value by hand</source>
        <translation>Manuel değer</translation>
    </message>
    <message>
        <source>How long it lasts</source>
        <translation>Ne kadar sürer</translation>
    </message>
    <message>
        <source>for 15 min</source>
        <translation>15 min boyunca</translation>
    </message>
    <message>
        <source>for 1 h</source>
        <translation>1 h boyunca</translation>
    </message>
    <message>
        <source>for 4 h</source>
        <translation>4 h boyunca</translation>
    </message>
    <message>
        <source>for 24 h</source>
        <translation>24 h boyunca</translation>
    </message>
    <message>
        <source>until cleared</source>
        <translation>kaldırılana kadar</translation>
    </message>
    <message>
        <source>Reason, for the audit trail</source>
        <translation>Neden, denetim kaydı için</translation>
    </message>
    <message>
        <source>Apply by hand</source>
        <translation>Manuel uygula</translation>
    </message>
    <message>
        <source>Back to automatic  (F9)</source>
        <translation>Otomatiğe dön  (F9)</translation>
    </message>
    <message>
        <source>End every manual override now</source>
        <translation>Tüm manuel müdahaleleri şimdi bitirir</translation>
    </message>
    <message>
        <source>By hand since %1, %2. %3</source>
        <translation>%1 itibarıyla manuel, %2. %3</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bitiş %1</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Geçmiş…</translation>
    </message>
    <message>
        <source>What was set by hand in this session, and when it ended</source>
        <translation>Bu oturumda elle ayarlananlar ve bitiş zamanları</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Elle ayarlananlar</translation>
    </message>
    <message>
        <source>Of this session, newest first. What overrides cost or earned is in the review of the week.</source>
        <translation>Bu oturumdan, en yeniler önce. Müdahalelerin neye mal olduğu veya ne kazandırdığı haftanın incelemesindedir.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
</context>
<context>
    <name>ballast::ui::ParameterSetDialog</name>
    <message>
        <source>Apply</source>
        <translation>Uygula</translation>
    </message>
    <message>
        <source>Automatic values take effect at once. Values set by hand stay in force until they end.</source>
        <translation>Otomatik değerler hemen etkili olur. Elle ayarlanan değerler bitene kadar geçerli kalır.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Neler değişirdi</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parametre</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Şimdi</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strateji</translation>
    </message>
    <message>
        <source>These values are in force already: nothing would change.</source>
        <translation>Bu değerler zaten geçerli: hiçbir şey değişmezdi.</translation>
    </message>
</context>
<context>
    <name>ballast::ui::PlacePage</name>
    <message>
        <source>Where is the account that you want to protect? You can set up one of each; everything can be tried on the simulated exchange first.</source>
        <translation>Korumak istediğiniz hesap nerede? Her birinden bir tane kurabilirsiniz; her şey önce simüle borsada denenebilir.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Address of the simulated exchange</source>
        <translation>Simüle borsanın adresi</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Borsa</translation>
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
        <translation>korunan</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>çapraz</translation>
    </message>
    <message>
        <source>isolated</source>
        <translation>izole</translation>
    </message>
    <message>
        <source>No open position. Ballast starts to hedge when the protected account holds one.</source>
        <translation>Açık pozisyon yok. Ballast, korunan hesapta bir pozisyon olduğunda hedge etmeye başlar.</translation>
    </message>
</context>
<context>
    <name>ballast::ui::PreviewBox</name>
    <message>
        <source>preview</source>
        <translation>önizleme</translation>
    </message>
    <message>
        <source>Target %1 (now %2) · order %3 · net %4</source>
        <translation>Hedef %1 (şimdi %2) · emir %3 · net %4</translation>
    </message>
    <message>
        <source>Liquidation of the hedge account: %1 → %2. Of the protected one: %3; a hedge does not move it.</source>
        <translation>Hedge hesabının likidasyonu: %1 → %2. Korunan hesabınki: %3; hedge onu kaydırmaz.</translation>
    </message>
</context>
<context>
    <name>ballast::ui::ReportPanel</name>
    <message>
        <source>The year %1</source>
        <translation>%1 yılı</translation>
    </message>
    <message>
        <source>Make it anew</source>
        <translation>Yeniden oluştur</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Kaydet …</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>Aylık rapor</translation>
    </message>
    <message>
        <source>There is no database to report of in this session.</source>
        <translation>Bu oturumda raporlanacak veritabanı yok.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ay</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Saat dilimi</translation>
    </message>
    <message>
        <source>Whose month it is, and the times of the report. The files for machines are in UTC always.</source>
        <translation>Ayın kimin ayı olduğu ve raporun saatleri. Makineler için dosyalar her zaman UTC&apos;dir.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Biçim</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>HTML sayfası</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Çalışma kitabı (XLSX)</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>CSV dosyaları</translation>
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
        <translation>CSV dosyaları için klasör</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Raporu kaydet</translation>
    </message>
    <message>
        <source>The report is made when it is first looked at …</source>
        <translation>Rapor ilk bakıldığında oluşturulur …</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet. Let a session run for some minutes.</source>
        <translation>Henüz hiçbir şey kaydedilmedi. Bir oturumu birkaç dakika çalıştırın.</translation>
    </message>
    <message>
        <source>Reading the month …</source>
        <translation>Ay okunuyor …</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 olarak kaydedildi</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in %1</source>
        <translation>
            <numerusform>%1 klasörüne %n dosya kaydedildi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ballast::ui::ReviewPanel</name>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Make it anew</source>
        <translation>Yeniden oluştur</translation>
    </message>
    <message>
        <source>Sign this review</source>
        <translation>Bu incelemeyi imzala</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>İnceleme</translation>
    </message>
    <message>
        <source>There is no database to review in this session.</source>
        <translation>Bu oturumda incelenecek veritabanı yok.</translation>
    </message>
    <message>
        <source>Before you sign</source>
        <translation>İmzalamadan önce</translation>
    </message>
    <message>
        <source>Written into the audit trail, with the time. Nothing else changes.</source>
        <translation>Saatiyle birlikte denetim kaydına yazılır. Başka bir şey değişmez.</translation>
    </message>
    <message>
        <source>The review is made when it is first looked at …</source>
        <translation>İnceleme ilk bakıldığında oluşturulur …</translation>
    </message>
    <message>
        <source>Reading the history, and replaying it without your overrides …</source>
        <translation>Geçmiş okunuyor ve müdahaleleriniz olmadan yeniden oynatılıyor …</translation>
    </message>
    <message>
        <source>Last signed %1.</source>
        <translation>Son imza: %1.</translation>
    </message>
    <message>
        <source>Never signed.</source>
        <translation>Hiç imzalanmadı.</translation>
    </message>
    <message>
        <source>Signed just now. The next review is due in a week.</source>
        <translation>Az önce imzalandı. Sonraki inceleme bir hafta sonra.</translation>
    </message>
    <message>
        <source>A review is due.</source>
        <translation>İnceleme zamanı geldi.</translation>
    </message>
    <message>
        <source>look: </source>
        <translation>bakın: </translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>İmzalandı</translation>
    </message>
</context>
<context>
    <name>ballast::ui::RiskPanel</name>
    <message>
        <source>Losses</source>
        <translation>Kayıplar</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Who dies first, by price</source>
        <translation>Fiyata göre önce hangisi likide olur</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>Hesaplanıyor …</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Merdiven</translation>
    </message>
    <message>
        <source>What is left of each account at each price</source>
        <translation>Her fiyatta her hesaptan geriye kalan</translation>
    </message>
    <message>
        <source>What jumps, past days and the worst days would cost</source>
        <translation>Sıçramaların, geçmiş günlerin ve en kötü günlerin maliyeti</translation>
    </message>
    <message>
        <source>Who dies first? Working it out …</source>
        <translation>Önce hangisi likide olur? Hesaplanıyor …</translation>
    </message>
    <message>
        <source>Who dies first? %1</source>
        <translation>Önce hangisi likide olur? %1</translation>
    </message>
</context>
<context>
    <name>ballast::ui::SessionBar</name>
    <message>
        <source>Back to the demo</source>
        <translation>Demoya dön</translation>
    </message>
    <message>
        <source>Mode…</source>
        <translation>Mod…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Çalışıyor</translation>
    </message>
</context>
<context>
    <name>ballast::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Sistemdeki gibi</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Gain and loss</source>
        <translation>Kazanç ve kayıp</translation>
    </message>
    <message>
        <source>Green and red</source>
        <translation>Yeşil ve kırmızı</translation>
    </message>
    <message>
        <source>Red and green</source>
        <translation>Kırmızı ve yeşil</translation>
    </message>
    <message>
        <source>Blue and orange (colour-blind safe)</source>
        <translation>Mavi ve turuncu (renk körlüğüne uygun)</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Kez</translation>
    </message>
    <message>
        <source>UTC, as exchanges use it</source>
        <translation>UTC, borsalardaki gibi</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Yerel</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Ölçek</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>On top of the screen&apos;s own scale; takes effect at the next start.</source>
        <translation>Ekranın kendi ölçeğine eklenir; sonraki başlatmada geçerli olur.</translation>
    </message>
    <message>
        <source>%1 times a second</source>
        <translation>saniyede %1 kez</translation>
    </message>
    <message>
        <source>Figures refresh</source>
        <translation>Rakamların yenilenmesi</translation>
    </message>
    <message>
        <source>Before a preset or a parameter set replaces values</source>
        <translation>Bir hazır ayar veya parametre seti değerleri değiştirmeden önce</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Onay iste</translation>
    </message>
    <message>
        <source>Real trading and flattening are always confirmed.</source>
        <translation>Gerçek işlemler ve hedge&apos;in kapatılması her zaman onaylatılır.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Veri klasörü</translation>
    </message>
    <message>
        <source>History, orders and decisions; never a key.</source>
        <translation>Geçmiş, emirler ve kararlar; asla bir anahtar değil.</translation>
    </message>
</context>
<context>
    <name>ballast::ui::SetupWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Geri</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>İ&amp;leri</translation>
    </message>
    <message>
        <source>Set up an account</source>
        <translation>Hesap kur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Bitir</translation>
    </message>
</context>
<context>
    <name>ballast::ui::StoragePage</name>
    <message>
        <source>The desktop&apos;s key store</source>
        <translation>Masaüstünün anahtar deposu</translation>
    </message>
    <message>
        <source>A sealed file</source>
        <translation>Şifreli bir dosya</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Parola tekrar</translation>
    </message>
    <message>
        <source>Path of the sealed file</source>
        <translation>Şifreli dosyanın yolu</translation>
    </message>
    <message>
        <source>The keys are kept in one place only, and never shown again: not in the database, the settings, a log or a report.</source>
        <translation>Anahtarlar yalnızca tek yerde saklanır ve bir daha gösterilmez: veritabanında, ayarlarda, günlükte veya raporda yer almazlar.</translation>
    </message>
    <message>
        <source>For computers where no key store runs. A passphrase seals it; without the passphrase nobody can open it, you neither. It is asked for at each start of a session.</source>
        <translation>Anahtar deposu çalışmayan bilgisayarlar için. Dosyayı bir parola şifreler; parola olmadan onu kimse açamaz, siz de. Her oturum başlangıcında sorulur.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Seç…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Tekrar</translation>
    </message>
    <message>
        <source>Sealed file</source>
        <translation>Şifreli dosya</translation>
    </message>
    <message>
        <source>Where the keys are kept</source>
        <translation>Anahtarların saklandığı yer</translation>
    </message>
    <message>
        <source>Looking for a key store…</source>
        <translation>Anahtar deposu aranıyor…</translation>
    </message>
    <message>
        <source>Unlocked with your login; Secret Service or KWallet.</source>
        <translation>Oturumunuzla açılır; Secret Service veya KWallet.</translation>
    </message>
    <message>
        <source>The passphrase needs at least %1 characters.</source>
        <translation>Parola en az %1 karakter olmalıdır.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>İki parola farklı.</translation>
    </message>
</context>
<context>
    <name>ballast::ui::StrategyMenu</name>
    <message>
        <source>&amp;Presets</source>
        <translation>&amp;Hazır ayarlar</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>Hazır ayar %1</translation>
    </message>
    <message>
        <source>Parameter sets (*.json)</source>
        <translation>Parametre setleri (*.json)</translation>
    </message>
    <message>
        <source>&amp;Import parameters…</source>
        <translation>Parametreleri &amp;içe aktar…</translation>
    </message>
    <message>
        <source>Import parameters</source>
        <translation>Parametreleri içe aktar</translation>
    </message>
    <message>
        <source>Strategy and values from a file; what would change is shown first</source>
        <translation>Bir dosyadan strateji ve değerler; önce neyin değişeceği gösterilir</translation>
    </message>
    <message>
        <source>&amp;Export parameters…</source>
        <translation>Parametreleri &amp;dışa aktar…</translation>
    </message>
    <message>
        <source>Export parameters</source>
        <translation>Parametreleri dışa aktar</translation>
    </message>
    <message>
        <source>Strategy and every automatic value, to a file</source>
        <translation>Strateji ve tüm otomatik değerler, bir dosyaya</translation>
    </message>
    <message>
        <source>Parameter set %1</source>
        <translation>Parametre seti %1</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Yapılmadı</translation>
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
        <translation>Y</translation>
    </message>
    <message>
        <source>L</source>
        <translation>D</translation>
    </message>
    <message>
        <source>C</source>
        <translation>K</translation>
    </message>
</context>
<context>
    <name>ballast::ui::Tray</name>
    <message>
        <source>Show Ballast</source>
        <translation>Ballast&apos;ı göster</translation>
    </message>
    <message>
        <source>Ballast · %1 · %2 · hedge ratio %3 · liquidation %4</source>
        <translation>Ballast · %1 · %2 · hedge oranı %3 · likidasyon %4</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritik</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Uyarı</translation>
    </message>
</context>
<context>
    <name>ballast::ui::WhatIfPanel</name>
    <message>
        <source>Calculate</source>
        <translation>Hesapla</translation>
    </message>
    <message>
        <source>Open in Parameters …</source>
        <translation>Parametrelerde aç …</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Ne olurdu?</translation>
    </message>
    <message>
        <source>What if: nothing here is real</source>
        <translation>Ne olurdu? Burada hiçbir şey gerçek değil</translation>
    </message>
    <message>
        <source>WHAT IF — NOTHING HERE IS REAL. No order is sent, no parameter is changed.</source>
        <translation>NE OLURDU? — BURADA HİÇBİR ŞEY GERÇEK DEĞİL. Emir gönderilmez, parametre değiştirilmez.</translation>
    </message>
    <message>
        <source>Choose a move or another parameter, and calculate.</source>
        <translation>Bir hareket veya başka bir parametre seçip hesaplayın.</translation>
    </message>
    <message>
        <source>Move of the price, per cent</source>
        <translation>Fiyat hareketi, yüzde</translation>
    </message>
    <message>
        <source>Time that the move takes</source>
        <translation>Hareketin süresi</translation>
    </message>
    <message>
        <source>in 5 minutes</source>
        <translation>5 dakikada</translation>
    </message>
    <message>
        <source>in an hour</source>
        <translation>bir saatte</translation>
    </message>
    <message>
        <source>in six hours</source>
        <translation>altı saatte</translation>
    </message>
    <message>
        <source>in a day</source>
        <translation>bir günde</translation>
    </message>
    <message>
        <source>Strategy and parameters to start from</source>
        <translation>Başlangıçtaki strateji ve parametreler</translation>
    </message>
    <message>
        <source>parameters in force</source>
        <translation>geçerli parametreler</translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation>hazır ayar %1</translation>
    </message>
    <message>
        <source>Parameter to change</source>
        <translation>Değiştirilecek parametre</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>başka değişiklik yok</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>Değeri</translation>
    </message>
    <message>
        <source>Shows this value in the editor of parameters. It is in force only once it is applied there.</source>
        <translation>Bu değeri parametre düzenleyicisinde gösterir. Ancak orada uygulandığında geçerli olur.</translation>
    </message>
    <message>
        <source>The price moves by</source>
        <translation>Fiyat hareketi</translation>
    </message>
    <message>
        <source>with</source>
        <translation>şununla:</translation>
    </message>
    <message>
        <source>and</source>
        <translation>ve</translation>
    </message>
    <message>
        <source>Nothing calculated yet *</source>
        <translation>Henüz hesaplanmadı *</translation>
    </message>
    <message>
        <source>no move</source>
        <translation>hareket yok</translation>
    </message>
    <message>
        <source>Not available in this session.</source>
        <translation>Bu oturumda kullanılamaz.</translation>
    </message>
    <message>
        <source>Replaying …</source>
        <translation>Yeniden oynatılıyor …</translation>
    </message>
    <message>
        <source>The figures below are of other settings: calculate again.</source>
        <translation>Aşağıdaki rakamlar başka ayarlara ait: yeniden hesaplayın.</translation>
    </message>
    <message>
        <source>The market has moved on since: recalculate.</source>
        <translation>Piyasa o zamandan beri hareket etti: yeniden hesaplayın.</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Saat %1 itibarıyla.</translation>
    </message>
    <message>
        <source>Recalculate</source>
        <translation>Yeniden hesapla</translation>
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
        <translation>şimdi</translation>
    </message>
    <message>
        <source>% per ×</source>
        <translation>% / ×</translation>
    </message>
    <message>
        <source>/ min</source>
        <translation>/ min</translation>
    </message>
    <message>
        <source>/ day</source>
        <translation>/ gün</translation>
    </message>
</context>
<context>
    <name>risk</name>
    <message>
        <source>Safe</source>
        <translation>Güvenli</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Dikkat</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritik</translation>
    </message>
</context>
</TS>
