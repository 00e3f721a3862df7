import { linesOf, peopleOf, type Tongue } from '../tongue';

export const turkish: Tongue = {
  code: 'tr',
  people: peopleOf(`
    Elif | Karaca | f | Su İşleri Müdürü | Akpınar Su İdaresi | CHP | Akpınar
    Mehmet Ali | Tokgöz | m | Mali İşler Müdürü | Kuzey Liman AŞ | AK PARTİ | Çamlıdere
    Gülşah | Yıldırım Şen | f | Analist | İskele Bankası | İYİ PARTİ | Söğütlü
    Orhan | Göksu | m | Belediye Başkan Yardımcısı | Akpınar Belediyesi | MHP | Kıyıköy
    Zeynep | Öztürk | f | Platform Sözcüsü | Irmak Platformu | CHP | Ovacık
    Hüseyin | Aydoğan | m | Ulaştırma Bakanı | Ulaştırma Bakanlığı | AK PARTİ | Konya
    Meryem | Çelikkol | f | Hidroloji Profesörü | Akpınar Üniversitesi | İYİ PARTİ | Sinop
    İsmail | Uçar | m | Liman Başkanı | Çamlıdere Limanı | MHP | Rize
  `),
  statements: linesOf(`
    Pompalar martta ve haziranın ilk haftasında yeniden denendi.
    Bir noktaya dönmek istiyorum: para iki yıl önce onaylandı, o günden beri hiçbir şey harcanmadı.
    Üç seçeneğe baktık. Birincisi ucuzdu ama yavaştı, ikincisi yeni bir yol istiyordu, üçüncüsü bugün önünüzde.
    Kızım okula başladığında saatte iki otobüs vardı; şimdi bir tane var, o da sık sık geç kalıyor.
    Raporda öyle yazmıyor, iki kez okudum.
    Bizce “geçici” sözü anlamını yitirdi, çünkü çit dokuz yıldır orada.
    Dört şeyi düşünmek gerek: maliyet, gürültü, ulaşım ve kuşlar.
    Bir örnek vereyim. Rıhtımdaki bir aile on bir ay yanıt bekledi, sonra yanlış formu aldı.
    Yanıt evet, ama ay sonundan önce yazıyla bildireceğimiz bir koşulla.
    Gelirler ikinci çeyrekte yüzde 4,2 arttı, en çok da ılık kış yüzünden.
    Dairede ilk sözleşmeyi kimin imzaladığını kimse söyleyemedi.
    Köyün ne kadar küçük olduğunu unutmayın: bir dükkân, bir cami ve yedi buçuktaki sal.
    Bize yazan herkese teşekkür ederim; duyurunun daha önce yapılması gerektiğini kabul ediyorum.
    Vana bozulursa su duvarı aşar, o zaman iş saatlere kalır.
    Biz de komşulara sorduk, çoğu altıda bitmesi koşuluyla çalışmaya karşı değildi.
    Geçen yılın rakamları kesin değil ama pek değişmez.
  `),
  short: linesOf(`
    Evet, doğru.
    Hayır.
    Hatırlamıyorum.
    Çok teşekkür ederim.
    Bildiğim kadarıyla hayır.
  `),
  questions: linesOf(`
    Liman duvarındaki çalışma nasıl başladı?
    Peki mektup gelince ne yaptınız?
    İkinci aşama için biraz daha bilgi verir misiniz?
    Hattın kışın kapanmasına kim karar verdi?
    O akşam kapının yanında birini gördünüz mü?
    Bugün yeniden başlasanız neyi değiştirirdiniz?
    Para bittikten sonraki yıllar için bir plan var mı?
    Sakinlere yanıt vermek neden bu kadar sürdü?
  `),
  narration: linesOf(`
    Toplantı, bir gece önce kaloriferi bozulan eski gümrük binasında yapıldı.
    Yeni rıhtımdaki çalışma ilkbaharda başladı, gelecek yılın sonuna kadar sürecek.
    Sis bastığında dört teknenin üçü çoktan ayrılmıştı.
    Kasabanın dokuz bin kadar nüfusu ve on yıldır taranmayan bir limanı var.
    Dışarıda kuyruk fırına kadar uzanıyordu.
    Kararın sonbaharda çıkması bekleniyor.
  `),
  asides: linesOf(`
    Gülüşmeler
    Alkışlar
    Gürültüler
    Sessizlik
  `),
  headings: linesOf(`
    Sal seferlerinin geleceği
    Taşkından korunma
    İkinci aşama
    Salondan sorular
  `),
  entries: linesOf(`
    Tarih: 14 Mayıs 2024
    Yer: Belediye binası, 2 numaralı salon
    Saat: 10.00–12.30
    Fiyat: 4,50 lira
    Not: ek arşivde saklanır
    Çalışma saatleri: pazartesiden cumaya
    Malzemeler: un, tuz, su
    Toplam: 4.312
  `),
  polite: ({ woman, given }) => `${given} ${woman ? 'Hanım' : 'Bey'}`,
  full: ({ given, family }) => `${given} ${family}`,
  words: {
    chair: () => 'BAŞKAN',
    moderator: 'Moderatör',
    interviewer: 'Görüşmeci',
    respondent: 'Görüşülen',
    participant: 'Katılımcı',
    operator: 'Operatör',
    court: 'Mahkeme Başkanı',
    question: 'Soru',
    answer: 'Yanıt',
    q: 'S',
    a: 'Y',
    paper: 'Akpınar Postası',
    wrote: (name, date) => `${name} şunu yazdı (${date}):`,
    mailHead: ['Kimden', 'Kime', 'Gönderildi', 'Konu'],
    toAll: (name) => `From ${name} to Everyone`,
    credit: (name) => `Söyleşi: ${name}`,
    dashSaid: (name) => `, dedi ${name}`,
  },
  attributions: linesOf(`
    “{q}” dedi {n}.
    {n}, “{q}” dedi.
    {n} şöyle konuştu: “{q}”
    {n}’e göre, “{q}”
    “{q}” diyen {n}, ekip arkadaşlarına teşekkür etti.
    {n}, “{q}” diye konuştu.
    {n}, “{q}” ifadelerini kullandı.
  `),
  further: linesOf(`
    “{q}” diye ekledi.
    O da, “{q}” dedi.
  `),
  indirect: linesOf(`
    {n}, çalışmaların sonbahara kadar süreceğini söyledi.
    {n}, rakamların kesin olup olmadığını sordu.
    {n}, “geçici” çitin dokuz yaşında olduğunu anımsattı.
    {n} rapor için teşekkür etti.
  `),
  quotes: ['“', '”'],
};
