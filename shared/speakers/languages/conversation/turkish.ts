import { words } from '../languageRules';
import { type ConversationRules, phrases } from './conversationRules';

export const turkish: ConversationRules = {
  code: 'tr',
  credits:
    phrases(`röportaj, röportajı yapan, röportajı gerçekleştiren, söyleşi, söyleşen, söyleşiyi yapan, söyleşiyi gerçekleştiren,
    konuşan, görüşen, görüşme, soran, mülakat, mülakatı yapan, röportaj ve fotoğraflar, söyleşi ve fotoğraflar,
    soruları soran, soruları yönelten, röportajcı, hazırlayan`),
  talks: phrases('konuştu, görüştü, söyleşti, röportaj yaptı, söyleşi yaptı'),
  reporters: phrases(
    'muhabirimiz, yazarımız, temsilcimiz, gazetemizden, dergimizden, editörümüz, gazetemiz muhabiri, dergimiz yazarı',
  ),
  bylines: phrases(
    'yazan, yazı, haber, metin, muhabir, muhabirimiz, haber ve fotoğraf, metin ve fotoğraf, yazı ve fotoğraflar, hazırlayan',
  ),
  guests: phrases(
    'ile söyleşi, ile röportaj, ile konuştuk, ile sohbet, konuğumuz, konuk, haftanın konuğu, beş soru, söyleşi konuğu',
  ),
  interviewer: 'Muhabir',
  asks: phrases(`diyorum, dedim, soruyorum, sordum, diye soruyorum, diye sordum, diye soracak oluyorum, diyoruz, dedik, soruyoruz, sorduk, diye ekliyorum, diye karşılık veriyorum, diye cevap veriyorum,
    diye yanıtlıyorum, yanıtlıyorum, diye araya giriyorum, diye üsteliyorum, merak ediyorum`),
  own: words('benim bizim'),
  adds: phrases(
    'ekledi, ekliyor, diye ekledi, diye ekliyor, sürdürdü, sürdürüyor, devam etti, devam ediyor, diye bitirdi, diye bitiriyor, diye tamamladı, sözünü tamamladı',
  ),
  heard: words('duyuldu duyuluyor geldi geliyor yükseldi'),
  besideReply: [],
  invertedI: [],
  replies:
    words(`dedi diyor der diye demiş dedim güldü gülüyor gülümsedi gülümsüyor gülümseyerek gülerek iç çekti çekiyor fısıldadı fısıldıyor mırıldandı
    mırıldanıyor homurdandı homurdanıyor bağırdı bağırıyor haykırdı haykırıyor seslendi sesleniyor ekledi ekliyor sordu soruyor cevapladı
    cevaplıyor yanıtladı yanıtlıyor cevap karşılık verdi veriyor atıldı atılıyor karıştı karışıyor girdi giriyor söylendi söyleniyor
    şaşırdı şaşırıyor kızdı kızıyor itiraz etti ediyor onayladı onaylıyor salladı sallıyor omuz silkti silkiyor devam anlattı anlatıyor
    açıkladı açıklıyor hatırlattı hatırlatıyor uyardı uyarıyor rica emretti buyurdu çağırdı çağırıyor davet takıldı takılıyor şakalaştı
    konuştu konuşuyor başladı başlıyor bitirdi bitiriyor tamamladı tamamlıyor özetledi özetliyor itti söze`),
  persons:
    words(`adam kadın çocuk oğlan kız delikanlı genç yaşlı ihtiyar dede nine büyükanne büyükbaba anne baba karısı kocası eş eşi oğlu kızı abla ağabey abi
    kardeş teyze hala amca dayı yenge komşu komşusu arkadaş arkadaşı dost müşteri yolcu şoför sürücü muavin biletçi bekçi güvenlik görevli memur
    garson patron kasiyer tezgâhtar kapıcı emekli turist ziyaretçi misafir konuk hasta asker polis postacı çoban işçi satıcı esnaf bakkal kasap
    fırıncı çırak çırağı kalfa kalfası usta ustası bahçıvan aşçı değirmenci imam balıkçı kayıkçı kaptan tayfa köylü ses yabancı`),
  voices: words('ses sesler'),
  firstPerson: words('ben beni bana benim bende benden benimle biz bizi bize bizim bizde bizden'),
  letters: 'ğşı',
  firstPersonEndings: [
    'yorum',
    'yoruz',
    'dım',
    'dim',
    'dum',
    'düm',
    'tım',
    'tim',
    'tum',
    'tüm',
    'arım',
    'erim',
    'ırım',
    'irim',
    'urum',
    'ürüm',
    'acağım',
    'eceğim',
    'mışım',
    'mişim',
    'dık',
    'dik',
    'duk',
    'dük',
    'tık',
    'tik',
    'tuk',
    'tük',
  ],
  we: words('biz bizi bize bizim bizde bizden'),
  weEndings: words('yoruz dık dik duk dük tık tik tuk tük'),
  participleEndings: words('an en mış miş muş müş maz mez'),
  secondPerson: words(
    'siz sizi size sizin sizde sizden sizinle sen seni sana senin senden sizce sence anlatır',
  ),
  secondPersonEndings: [
    'nız',
    'niz',
    'nuz',
    'nüz',
    'nızı',
    'nizi',
    'nuzu',
    'nüzü',
    'nıza',
    'nize',
    'nuza',
    'nüze',
    'nızın',
    'nizin',
    'sınız',
    'siniz',
    'sunuz',
    'sünüz',
    'nızda',
    'nizde',
    'nızdan',
    'nizden',
  ],
  politeForms: [],
  male: [],
  female: [],
  copulas: [],
  namings: phrases('adı, ismi, adındaki, adlı, kendini tanıtıyor'),
  breakIns: phrases(
    'araya giriyor, araya girdi, söze karışıyor, söze karıştı, söze giriyor, söze girdi, lafa karışıyor, lafa karıştı, sohbete katılıyor, sohbete katıldı, içeri giriyor, içeri girdi, sözünü kesiyor, sözünü kesti',
  ),
  ourselves: phrases(
    'gazetemize, gazetemizin, sorumuza, sorularımıza, muhabirimize, sorumuz üzerine, sorumuzu, görüş istedik, dergimize, sitemize',
  ),
  prepositions: words('için ile hakkında kadar göre'),
  conjunctions: words(
    've ama fakat ancak veya ya ya da çünkü eğer ki de da bu şu o işte hem ne değil sadece bile',
  ),
};
