import { foldKey, type LanguageRules, words } from './languageRules';

export const turkish: LanguageRules = {
  code: 'tr',
  speechVerbs: words(``),
  verbCompanions: words(``),
  honorifics: words(`sayın bay bayan bey hanım beyefendi hanımefendi sn`),
  titles: words(`dr prof doç av uzm op yrd öğr gör arş müh mim yük doktor profesör doçent`),
  roleWords:
    words(`başkan başkanı başkanvekili vekili vekil yardımcısı yardımcı bakan bakanı müdür müdürü müdiresi genel sekreter sekreteri
    vali valisi kaymakam kaymakamı muhtar muhtarı milletvekili senatör büyükelçi büyükelçisi elçi konsolos konsolosu sözcü sözcüsü
    temsilci temsilcisi üye üyesi profesör doçent öğretim görevlisi araştırmacı araştırmacısı uzman uzmanı analist iktisatçı
    ekonomist tarihçi hukukçu avukat avukatı savcı savcısı hâkim hakim yargıç gazeteci muhabir muhabiri editör editörü yazar yazarı
    şair mühendis mühendisi mimar mimarı doktor doktoru hekim hekimi hemşire öğretmen öğretmeni öğrenci öğrencisi çiftçi balıkçı
    esnaf rektör rektörü dekan dekanı koordinatör koordinatörü danışman danışmanı komutan komutanı kaptan general albay müfettiş
    müfettişi sahibi ortağı kurucu kurucusu kurucuları yönetici yöneticisi yönetmen yönetmeni şef şefi amir amiri sorumlu sorumlusu
    aktivist gönüllü küratör küratörü kütüphaneci arşivci moderatör sunucu spiker lider lideri usta ustası teknisyen teknisyeni
    mütercim çevirmen sakini emekli eski onursal vekâleten direktör direktörü ceo sosyolog biyolog jeolog psikolog
    oyuncu sanatçı müzisyen ressam heykeltıraş besteci şarkıcı dansçı koreograf dramaturg yapımcı tasarımcı fotoğrafçı senarist
    antropolog arkeolog eczacı veteriner cerrah hemşiresi sanayici girişimci işletmeci sendikacı sporcu antrenör yayıncı`),
  particles: words(`oğlu el ibn bin de van von`),
  articles: words(``),
  prepositions: words(``),
  nameless:
    words(`operatör kocası karısı oğlu kızı torunu annesi babası kardeşi komşusu sıralardan sıralarından başkan moderatör sunucu spiker muhabir gazeteci soru cevap yanıt salon salondan seyirci izleyici dinleyici katılımcı konuşmacı
    ses kadın erkek bilinmeyen tanık görüşmeci kaynak divan kâtip mikrofon tercüman çevirmen anlatıcı milletvekili görüşülen hep birlikte herkes hepsi birkaçı gözlemci arayan`),
  voices: [
    'hepsi',
    'herkes',
    'hep birlikte',

    'katılımcılardan biri',
    'dinleyicilerden biri',
    'salondan biri',
    'izleyicilerden biri',
    'sıralardan',
    'salondan',
    'yerinden',
    'arka sıralardan',
    'dinleyicilerden',
    'izleyicilerden',
  ],
  notSpeakers:
    words(`yuvarlak masa söyleşi açıkoturum röportaj reklam reklamlar gündem madde maddeler konu tarih saat yer süre başlangıç bitiş kapanış açılış açılma kapanma katılımcılar katılanlar
    bulunanlar davetliler iletişim telefon tel faks eposta e-posta adres web site kaynak kaynakça örnek not notlar dikkat uyarı adım
    şekil tablo grafik bölüm kısım sayfa ek ekler makale sonuç sonuçlar giriş özet amaç hedef hedefler yöntem fotoğraf foto görsel
    video program slogan alıntı başlık pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran
    temmuz ağustos eylül ekim kasım aralık basın bülteni bülten karar kararlar oylama oturum birleşim içindekiler hazırlayan yazan
    editör künye çeviri deşifre kayıt birinci ikinci üçüncü dördüncü birincisi ikincisi üçüncüsü bir iki üç sorular cevaplar üyeler
    kâtip önemli bilgi
    müzik efekt efektler jenerik blok tur aşama perde sahne modül`),
  participants: words(`katılımcılar katılanlar konuşmacılar panelistler bulunanlar`),
  openers: words(
    `dün bugün yarın şimdi ardından ancak fakat çünkü ayrıca üstelik böylece nitekim bazen sabah akşam gece öğlen burada orada`,
  ),
  pronouns: words(``),
  relatives: words(``),
  stageWords:
    words(`alkış alkışlar gülüşmeler gülüşme gürültüler gürültü sesler sesleri sıralarından müzik sessizlik kahkaha kahkahalar
    güler gülüyor anlaşılmıyor duyulmuyor uğultu ıslık laf
    gülüyorlar gülümser gülümsüyor susar susuyor öksürür ağlar bravo ayakta tezahürat itirazlar itiraz
    anons zil kayıt kesiliyor anlaşılmayan
    fısıldar fısıldıyor fısıldayarak bağırır bağırıyor mırıldanır mırıldanıyor kıkırdar esner inler
    hıçkırır`),
  questionSigns: words(`s soru`),
  answerSigns: words(`c y cevap yanıt`),
  labelNotes: words(
    `devamla misafir konuk çevrimiçi telefonla telefonda uzaktan çevirmen aracılığıyla yerinden`,
  ),
  closings: [
    'saha notu',
    'editörün notu',
    'editör notu',
    'kapanış jeneriği',
    'tanık çağrıldı',
    'tanık dinlendi',
    'duruşmaya ara',
    'duruşmaya devam',
    'duruşma ertelendi',
    'duruşmaya son',
    'gereği düşünüldü',
    'dosya incelendi',
    'birleşime ara',
    'oylama',
    'oylama sonucu',
    'oylamanın sonucu',
    'karar',
    'kararlar',
    'kayıt durduruldu',
    'kayda ara verildi',
    'kayıt yeniden başladı',
    'söyleşinin sonu',
    'görüşme sona erdi',
    'ara sırasında',
    'aranın ardından',
    'oturuma ara verildi',
    'kapanma saati',
    'birleşim kapandı',
    'oturum kapandı',
    'oturum sona erdi',
    'toplantı sona erdi',
    'toplantı kapandı',
    'kaydın sonu',
    'kayıt sona erdi',
    'kayıt bitti',
    'görüşmenin sonu',
    'deşifre',
    'deşifre eden',
    'söyleşi',
    'söyleşiyi yapan',
    'röportaj',
    'hazırlayan',
    'yazan',
    'künye',
    'tutanağı tutan',
    'tutanak',
    'basın iletişim',
    'basın bilgi',
    'iletişim',
    'hakkında',
    'editörün notu',
    'editör notu',
    'altyazı',
    'altyazılar',
    'çeviri',
    'katkıda bulunanlar',
    'bu transkript',
    'bu metin otomatik',
  ].map(foldKey),
  gatherings: words(
    `kaset kasetin bant bandın toplantı oturum panel görüşme söyleşi tartışma konferans kayıt birleşim çalıştay seminer etkinlik buluşma kaydın söyleşinin oturumun toplantının panelin bölüm yayın`,
  ),
  endings: words(`kapandı bitti sona sonu kapatıldı tamamlandı`),
  examinedBy: words(''),
  examinations: words('sorgu sorgusu sorular'),
  minuteVerbs:
    words(`sunar okur ayrılır katılır açar kapatır devam yönetir başlattı önerdi önerir bildirdi bildirir belirtti belirtir hatırlattı sordu sorar yanıtladı cevapladı teşekkür açtı kapattı açıkladı ekledi
    aldı verdi istedi söyledi sundu okudu ayrıldı katıldı vurguladı destekledi itiraz ifade etti eder anlattı`),
  outcomes: words(`ertelendi kabul reddedildi oybirliğiyle oyçokluğuyla onaylandı`),
  sworn: words('yeminli yemin'),
  witnesses: words('tanık'),
  summons: words('çağrıldı çağrılan dinlendi'),
  parties: words(
    `davacı davalı sanık müşteki mağdur müdafi vekili savcı hâkim hakim yargıç bilirkişi mübaşir avukat avukatı`,
  ),
  bodies: words(`mahkeme komisyon meclis kurul heyet konsey encümen divan`),
  bodyVerbs: words(`kabul reddetti onayladı onaylar kararlaştırdı verdi verildi oyladı geçti çekildi seçti`),
  memberships: words(`grubu partisi komisyonu üniversitesi enstitüsü bakanlığı derneği`),
  onBehalf: words('adına'),
  chatFrom: words('kimden gönderen'),
  chatTo: words('kime alici'),
  reactions: ['yanıt: ', 'yanıtlanan: ', 'tepki: '].map(foldKey),
  events: [
    'yazıya dökmeyi başlattı',
    'yazıya dökmeyi durdurdu',
    'dökümü başlattı',
    'dökümü durdurdu',
    'toplantıyı başlattı',
    'toplantıyı bitirdi',
    'toplantıyı sonlandırdı',
    'toplantıya kabul edildi',
    'bir iletiyi sildi',
    'bir mesajı sildi',
    'kayıt başladı',
    'kayıt durduruldu',
    'kaydı sonlandırdı',
    'ekranını paylaşıyor',
    'deşifreyi başlattı',
    'deşifreyi durdurdu',
    'toplantıya katıldı',
    'toplantıdan ayrıldı',
    'transkripsiyonu başlattı',
    'transkripsiyonu durdurdu',
    'kaydı başlattı',
    'kaydı durdurdu',
  ].map(foldKey),
  formerly: ['önceden', 'eski adı', 'önceki adı', 'daha önce', 'eskiden', 'önce'].map(foldKey),
  renamed: ['adını şu şekilde değiştirdi:', 'artık', 'olarak yeniden adlandırıldı'].map(foldKey),
  mailFrom: words('kimden gönderen'),
  mailFields: words('gönderildi gönderilme tarih kime alıcı bilgi konu'),
};
