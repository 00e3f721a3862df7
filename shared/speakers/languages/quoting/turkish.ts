import { foldKey, words } from '../languageRules';
import { phrases, type QuotingRules } from './quotingRules';

/** `açıkladı açıkladılar açıklıyor açıklıyordu açıklamıştı açıklayan açıklayarak`: what the past form of a predicate tells of the others. */
function forms(past: string): string[] {
  const at = past.lastIndexOf(' ') + 1;
  const lead = past.slice(0, at);
  const stem = past.slice(at, -2);
  const last = [...stem].reverse().find((letter) => vowels.includes(letter)) ?? 'e';
  const back = 'aıou'.includes(last);
  const high = 'aı'.includes(last) ? 'ı' : 'ei'.includes(last) ? 'i' : 'ou'.includes(last) ? 'u' : 'ü';
  const plural = back ? 'lar' : 'ler';
  const open = back ? 'a' : 'e';
  const ended = vowels.includes(stem.at(-1) ?? '');
  const bare = ended ? stem.slice(0, -1) : stem;
  const narrow = [...bare].reverse().find((letter) => vowels.includes(letter)) ?? last;
  const narrowed = 'aı'.includes(narrow)
    ? 'ı'
    : 'ei'.includes(narrow)
      ? 'i'
      : 'ou'.includes(narrow)
        ? 'u'
        : 'ü';
  const soft = stem === 'et' ? 'ed' : stem;
  const joined = ended ? `${stem}y` : soft;
  const present = ended ? `${bare}${narrowed}yor` : `${soft}${high}yor`;
  return [
    past,
    `${past}${plural}`,
    ...[
      present,
      `${present}lar`,
      `${present}du`,
      `${stem}m${high}şt${high}`,
      `${joined}${open}n`,
      `${joined}${open}r${open}k`,
    ].map((form) => lead + form),
  ];
}

const vowels = 'aıoueiöü';

const pasts =
  `dedi söyledi belirtti vurguladı açıkladı anlattı ekledi sordu yanıtladı cevapladı konuştu seslendi bağırdı haykırdı fısıldadı mırıldandı
  gülümsedi güldü uyardı savundu hatırlattı kaydetti aktardı bildirdi duyurdu iddia_etti ifade_etti dile_getirdi işaret_etti dikkat_çekti
  itiraf_etti kabul_etti itiraz_etti devam_etti tepki_gösterdi söz_verdi teşekkür_etti rica_etti talep_etti öne_sürdü ileri_sürdü
  altını_çizdi not_düştü yanıt_verdi cevap_verdi karşılık_verdi özetledi değerlendirdi yorumladı eleştirdi şikâyet_etti şikayet_etti
  yakındı dert_yandı çıkıştı araya_girdi atıldı güvence_verdi müjde_verdi müjdeledi çağrıda_bulundu çağrı_yaptı açıklama_yaptı
  açıklamada_bulundu açıklamasını_yaptı açıklamasında_bulundu değerlendirmesini_yaptı değerlendirmesinde_bulundu değerlendirmede_bulundu
  ifadelerini_kullandı ifadesini_kullandı ifadelerine_yer_verdi ifadesine_yer_verdi sözlerini_kullandı sözlerine_yer_verdi
  sözlerini_sarf_etti diye_konuştu diye_ekledi diye_sordu şeklinde_konuştu şeklinde_ifade_etti yorumunu_yaptı yorumunda_bulundu
  uyarısında_bulundu uyarısını_yaptı çağrısında_bulundu çağrısını_yaptı görüşünü_savundu görüşünü_dile_getirdi görüşünü_paylaştı
  mesajını_verdi mesajını_paylaştı bilgisini_verdi bilgisini_paylaştı yanıtını_verdi cevabını_verdi karşılığını_verdi sorusunu_yöneltti
  sorusunu_sordu tepkisini_gösterdi tepkisini_verdi eleştirisinde_bulundu itirafında_bulundu sözünü_verdi paylaştı paylaşımında_bulundu
  önerisinde_bulundu önerdi tavsiyesinde_bulundu temennisinde_bulundu talebinde_bulundu sözlerini_tamamladı sözlerini_sürdürdü
  sözlerini_noktaladı sözlerine_devam_etti konuşmasını_sürdürdü konuşmasını_tamamladı sürdürdü tamamladı bitirdi başladı sözünü_kesti espri_yaptı şaka_yaptı
  takıldı esprisini_yaptı mırıldandı homurdandı söylendi inledi iç_çekti omuz_silkti övündü alkışladı kutladı hayıflandı yineledi
  tekrarladı tekrar_etti doğruladı yalanladı reddetti tarif_etti tanımladı nitelendirdi işaretledi dile_getirildi kayda_geçirdi yazdı
  okudu buyurdu emretti rapor_etti sözlerini_söyledi şunları_söyledi şunları_kaydetti şöyle_konuştu şöyle_dedi`
    .split(/\s+/)
    .map((form) => form.replace(/_/g, ' '));

export const turkish: QuotingRules = {
  code: 'tr',
  commonWords: words(
    've bir bu da de için ile çok ne daha gibi olarak olan kadar sonra var ama en o ise değil her',
  ),
  says: [
    ...pasts.flatMap(forms).map(foldKey),
    ...words(`diyor diyorlar söylüyor söylüyorlar belirtiyor vurguluyor açıklıyor anlatıyor anlatıyorlar ekliyor soruyor soruyorlar yanıtlıyor cevaplıyor konuşuyor
      sesleniyor bağırıyor fısıldıyor gülümsüyor gülüyor uyarıyor savunuyor hatırlatıyor kaydediyor aktarıyor bildiriyor özetliyor
      değerlendiriyor yorumluyor eleştiriyor yakınıyor çıkışıyor düşünüyor inanıyor der derler derdi dermiş demiş demişti demektedir söyledi
      diyen diyerek söyleyen söyleyerek belirten belirterek vurgulayan vurgulayarak anlatan anlatarak ekleyen ekleyerek soran sorarak
      yanıtlayan yanıtlayarak konuşan konuşarak seslenen seslenerek uyaran uyararak savunan savunarak hatırlatan hatırlatarak kaydeden
      kaydederek aktaran aktararak bildiren bildirerek özetleyen özetleyerek açıklayan açıklayarak cevaplayan demekte diyordu diyorum`),
    ...phrases(`ifade eden, ifade ederek, ifade ediyor, dile getiren, dile getirerek, dile getiriyor, işaret eden, işaret ediyor, dikkat çeken, dikkat çekiyor,
      altını çizen, altını çiziyor, ifadelerini kullanan, ifadesini kullanan, ifadelerini kullanıyor, diye konuşan, diye konuşuyor, diye soruyor,
      diye ekliyor, diye anlatıyor, diye anlattı, diye söze başladı, diye seslendi, diye bağırdı, diye yanıtladı, diye cevapladı, diye yanıt
      verdi, diye cevap verdi, diye karşılık verdi, diye devam etti, diye sürdürdü, diye açıkladı, diye özetledi, diye tamamladı, diye itiraz
      etti, diye uyardı, diye yazdı, diye gülümsedi, diye güldü, diye fısıldadı, diye mırıldandı, diye seslenen, diye soran, diye ekleyen,
      diye anlatan, diyerek tepki gösterdi, diyerek uyardı, diyerek yanıtladı, diyerek cevapladı, diyerek sözlerini tamamladı, diyerek
      sözlerini noktaladı, diyerek teşekkür etti, diyerek itiraz etti, diyerek karşılık verdi, diyerek devam etti, diyerek özetledi, diyerek
      açıkladı, diyerek konuştu, şeklinde konuşan, şeklinde yanıt verdi, şeklinde cevap verdi, şeklinde anlattı, şeklinde özetledi, yanıtı oldu,
      cevabı oldu, yanıtı kısa oldu, cevabı kısa oldu, yanıtı gecikmedi, cevabı gecikmedi, sözleriyle anlattı, sözleriyle özetledi, sözleriyle
      açıkladı, sözleriyle ifade etti, sözleriyle dile getirdi, sözleriyle tepki gösterdi, sözleriyle tamamladı, sözleriyle duyurdu,
      sözleriyle karşıladı, sözleriyle savundu, sözleriyle eleştirdi, sözleriyle yanıtladı, sözleriyle uyardı, sözleriyle değerlendirdi,
      itiraz eden, söz alan`),
  ],
  saysFemale: [],
  saysMale: [],
  quotatives: words('diye diyerek sözleriyle sözüyle şeklinde ifadeleriyle ifadesiyle cümlesiyle'),
  finiteEndings: words('dı di du dü tı ti tu tü yor mış miş muş müş'),
  participleEndings: words('an en'),
  adds: words('ekledi ekliyor sürdürdü tamamladı'),
  besideVerb:
    words(`alan olan eden veren yapan gelen giden çıkan katılan diye şeklinde şöyle şunları şu sözleri sözlerle sözleriyle de da ise ayrıca ardından sonra daha önce önceden bugün dün kısaca açıkça özellikle
    gazetecilere basına kürsüden şunu böyle öyle yine tekrar sözlerine konuşmasında açıklamasında açıklamada ifadelerini ifadeleri konuyla ilgili
    olarak dedikten hemen gülerek gülümseyerek sessizce yüksek sesle yavaşça bize bana ona onlara kendisi`),
  sources: [],
  sourcesAfter: phrases(
    'göre, ifadesine göre, ifadesiyle, sözleriyle, deyimiyle, tabiriyle, anlatımıyla, söylediğine göre, belirttiğine göre, aktardığına göre, anlattığına göre, değerlendirmesine göre',
  ),
  shortSources: [],
  male: {
    pronouns: [],
    names:
      words(`ahmet mehmet mustafa ali hüseyin hasan ibrahim ismail osman yusuf murat ömer ramazan halil süleyman abdullah mahmut recep salih fatih kadir emre hakan
      adem kemal yaşar bekir musa metin orhan bayram serkan burak furkan sedat selçuk selim sinan tolga tuncay turgut ufuk uğur umut ünal vedat veli volkan
      yakup yalçın yasin yavuz yılmaz yiğit yüksel zafer zeki kâzım kazım cem cemal cengiz cihan coşkun deniz doğan efe emin emir engin erdal erdem erkan
      erol ersin fahri faruk ferhat fikret gökhan güven haluk haydar ilhan ilker kaan kamil kenan kerem koray levent mert mesut nazım necati nihat nuri oğuz
      okan onur özcan özgür rıza rüstem sabri sadık sami serdar şahin şükrü tahir taner tarık tayfun temel tevfik timur baran barış berk berkay bilal bora
      bülent can celal pieter arif asım atilla aydın aytaç ayhan abidin adnan akif alper alpay altan arda asaf avni azmi bahadır bahri bahtiyar batuhan
      battal behçet bedri bedirhan besim beşir birol burhan bünyamin cahit cafer caner cavit celalettin cemil cevat cevdet cihat dursun durmuş ebubekir
      ekrem enis enver ercan ercüment erdinç erhan erkut ertan ertuğrul eşref eyüp fazıl fehmi ferdi ferit fevzi fırat galip giray görkem gürkan gürsel
      habib hakkı haldun halim hami hamdi hamit hamza harun haşim hayati hayri hıdır hikmet hilmi hulusi hurşit hüsamettin hüsnü hüsrev ihsan iskender ishak
      ismet izzet kadri kamuran kâmil kâmuran kemalettin kerim kürşat lütfi lütfü macit mahir mazhar melih memduh menderes metehan mevlüt mithat mirza
      muammer muhammet muharrem muhsin muhittin murtaza muzaffer mücahit mümin mümtaz münir müslüm nadir nafiz naim naci namık nebi necdet necip necmettin
      nevzat nizamettin numan nurettin nurullah nusret okay oktay olcay orçun ozan önder özer polat rafet rahmi raif ramiz rauf refik remzi resul reşat
      reşit rıdvan rıfat ruhi rüştü sabahattin sadettin sadullah saffet sait salim samet sefa seçkin semih serhat sertaç sezai sezer sıtkı sırrı süha suat
      suphi şaban şakir şamil şemsettin şenol şefik şerafettin şevket tahsin talat tamer tanju tarkan tuğrul tufan turan turhan türker ulaş ulvi utku ümit
      vahit varol vecdi vehbi veysel yahya yener yekta yetkin yunus zekeriya zeynel ziya zihni`),
    words: words('bey adam erkek baba oğul oğlu kardeş dede amca dayı ağabey efendi'),
    sources: phrases(`ona göre, onun ifadesiyle, onun deyimiyle, onun sözleriyle, onun anlatımıyla`),
    endings: [],
  },
  female: {
    pronouns: [],
    names:
      words(`fatma ayşe emine hatice zeynep elif meryem şerife zehra sultan hanife merve havva zeliha esra fadime özlem yasemin hülya cemile sevim gülsüm leyla
      dilek büşra aysel songül kübra halime tuğba sevgi rabia aynur nurten asiye gamze hacer sibel derya ebru selma nermin nesrin neslihan nuray nur nurcan
      oya pınar reyhan saadet saliha seda seher selin semra serap serpil sevda sevil sevinç suna şenay şeyma şule tülay ülkü ümmü yeliz yıldız zerrin
      zübeyde aslı ayla aylin azra bahar banu belgin berna betül beyza birgül burcu canan ceren defne demet didem dilara ece eda ela emel esma eylem fadik
      feride figen filiz funda gonca gönül gül gülay gülcan gülten güler hande handan hilal inci ipek jale kader lale macide mine müge nalan nazlı nazan
      nihal nilgün nilüfer nurhan perihan rukiye selda adile ahu alev aliye arzu asuman atiye ayfer aygül ayperi ayten aytül bahriye bedia bedriye begüm
      behice behiye belkıs belma bengü beren berrin besime bilge binnaz birsen buket burçin cansu cavidan cavide ceyda ceylan çağla çiğdem damla dicle didar
      dilan dilber duygu dürdane elvan enise esin fahriye fatoş fehime ferda feray feriha fevziye feyza firdevs fikriye fulya füsun gizem gökçe gözde
      gülbahar gülbin gülçin gülden gülfem gülistan gülizar gülnaz gülnur gülnihal gülperi gülru gülsen gülseren gülşah gülşen gülümser habibe hamide
      hamiyet hafize hayriye hicran hilmiye huriye hürrem ilknur ilkay iclal irem ışıl ışılay jülide kadriye kamile kevser lamia latife leman lütfiye
      makbule mediha mehtap melahat melda melek melike meltem meral mesude mihriban miray mualla muazzez mukaddes mükerrem müjgan mürüvvet münevver müşerref
      müzeyyen naciye nadide nadire nagihan nahide naile naime nazife nazire nazmiye nebahat necla nefise neriman neslişah neşe nevin nezahat nezihe nigar
      nuriye nükhet özge özgül özden pakize pelin pervin petek rahime rana raziye refika rezzan ruhsar sabiha sabriye sacide sadiye safiye sakine sebahat
      seçil sedef selcen selen semiha senem seren sevtap seyhan sezen sıdıka sinem suzan süheyla süreyya şadiye şahika şaziye şebnem şefika şehnaz şermin
      şirin şükran şükriye tansu tijen tomris tuba tuğçe türkan ulviye ümran ümmühan vahide vildan yeşim yonca zahide zekiye zeliş züleyha zühal`),
    words: words('hanım kadın anne kız abla teyze hala nine büyükanne eş gelin'),
    sources: phrases(`ona göre, onun ifadesiyle, onun deyimiyle, onun sözleriyle, onun anlatımıyla`),
    endings: [],
  },
  pronouns: words('o onlar kendisi'),
  impersonal: [],
  epithets: words('yaşlı ihtiyar genç küçük'),
  firstPerson: words('ben biz'),
  roles:
    words(`müdire akademisyen noter hemşiresi eczacı veteriner cerrah ressam ressamı heykeltıraş oyuncu müzisyen besteci
    şarkıcı sanatçı arkeolog kimyager fizikçi matematikçi çiftçisi üretici üreticisi çoban arıcı bağcı fırıncı kasap
    bakkal manav terzi berber kuaför marangoz demirci çırak çırağı kalfa kalfası işçi işçisi memur memuru tüccar
    sanayici girişimci girişimcisi işletmecisi işletmeci yönetim kurulu delege delegesi sendikacı gönüllüsü kaptanı
    pilot şoför şoförü sürücü sürücüsü makinist bekçi bekçisi polis jandarma itfaiyeci imam papaz sunucusu antrenör
    antrenörü hakemi hakem sporcu futbolcu emeklisi müşteri müşterisi yolcu yolcusu komşu komşusu vatandaş kiracı
    ziyaretçi katılımcı izleyici dinleyici tanık davacı sanık başhekim başhekimi başmühendis başkâtip kâtip kâtibi
    sayman denetçi eşbaşkan eşbaşkanı belediye cumhurbaşkanı başbakan rehber rehberi müteahhit operatör tekniker
    bahçıvan aşçı aşçısı garson kahveci değirmenci dokumacı halıcı çömlekçi saatçi ciltçi sahaf kitapçı matbaacı
    restoratör restoratörü hidrolog meteorolog ekolog mühendislik dernek derneği oda odası vakfı kooperatif kooperatifi
    birliği`),
  roleEndings: words(
    'başkanı müdürü bakanı vekili sekreteri uzmanı üyesi yardımcısı sözcüsü temsilcisi koordinatörü mühendisi profesörü olog',
  ),
  groups: words(`şirket bakanlık belediye kurum dernek vakıf sendika komisyon polis hükümet parti`),
  persons:
    words(`alıcı satıcı kadın adam erkek çocuk kız oğlan genç yaşlı amca teyze anne baba oğul abla ağabey dede nine komşu arkadaş yolcu müşteri üretici dinleyici izleyici
    katılımcı vatandaş köylü esnaf öğrenci veli ses kişi emekli turist ziyaretçi birisi biri kimse`),
  indefinite: words('bir birisi biri başka'),
  unnamed:
    phrases(`salondan bir ses, salondan biri, salondan bir dinleyici, salondan bir katılımcı, salondan bir izleyici, arka sıralardan bir ses, arkadan bir ses,
    arkalardan bir ses, kalabalıktan biri, kalabalıktan bir ses, izleyicilerden biri, katılımcılardan biri, dinleyicilerden biri`),
  articles: [],
  possessives: [],
  ofWords: words('ve'),
  prepositions: [],
  relatives: [],
  particles: words('van von de der el bin ibn'),
  honorifics: words('bey hanım usta abi abla teyze amca dede nine kaptan hoca'),
  titles: words('ord'),
  written:
    words(`tabela tabelada tabelası afiş pankart pankartta yazıyor yazılı yazan yazıyordu başlıklı adlı isimli sloganı sloganıyla slogan adı adını başlığı
    temalı konulu denilen denen yazısı notu`),
  openers:
    words(`dün bugün yarın sonra ardından ancak ama fakat ve ayrıca öte yandan bunun üzerine daha önce şimdi burada orada böylece çünkü eğer açılışta kapanışta
    toplantıda törende konuşmasında bu şu o her hiç kimse pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs
    haziran temmuz ağustos eylül ekim kasım aralık`),
  adverbial: words(''),
  ownedEndings: words('ı i u ü sı si su sü'),
  caseEndings: words('ini ını unu ünü an en ip up üp arak erek da de ta te dan den tan ten'),
  obliqueEndings: words('e a ye ya de da den dan le la'),
  adjectiveEndings: words(''),
  asWords: words(''),
  questions: words('sorusu sorusuna sorusunu'),
  kin: words(
    'annesi babası eşi karısı kocası kızı oğlu ablası kardeşi abisi ağabeyi ninesi dedesi torunu teyzesi halası amcası dayısı yeğeni',
  ),
  interlocutors: words(''),
  descriptors: words(
    'uzman akademisyen araştırmacı yönetici başkan siyasetçi politikacı milletvekili girişimci işinsanı çiftçi üretici sanatçı yazar ressam mühendis mimar hekim doktor hukukçu avukat öğretmen tarihçi usta makinist aktivist gönüllü emekli',
  ),
  pluralEndings: words('lar ler'),
  dropsSubject: true,
  sameOffice: `belediye reis
milletvekil vekil
müdür yönetici
yazar edebiyatçı
profesör hoca akademisyen
doktor hekim
avukat hukukçu`.split('\n'),
  capitalNouns: false,
  professionEndings: words('ci cu çi çu cisi'),
  lateSubject: true,
  verbLast: true,
  genitiveAfter: false,
};
