import type { NameRules } from '../nameRules';

export const turkish: NameRules = {
  code: 'tr',
  men: 'bay bey beyefendi amca dayı ağabey abi dede',
  women: 'bayan hanım hanımefendi teyze hala abla nine',
  people:
    'sayın sn dr prof doç av uzm op yrd öğr gör arş müh mim yük doktor profesör doçent hoca hocam hocaya usta ustam efendi',
  withGivenName:
    'bey hanım beyefendi hanımefendi amca dayı ağabey abi dede teyze hala abla nine hoca hocam hocaya usta ustam efendi',
  particles: 'el bin ibn',
  patronymics: { men: '', women: '' },
  families: '',
  offices: '',
  cases: '',
  afterApostrophe: `ın in un ün nın nin nun nün a e ya ye na ne ı i u ü yı yi yu yü nı ni da de ta te dan den tan ten nda nde ndan nden
    la le yla yle`,
  givenNames: '',
  pairedNames: '',
  functions: {
    chair: 'başkan oturum',
    moderator: 'moderatör sunucu yöneten',
    questioner: 'soru s görüşmeci muhabir',
    answerer: 'cevap yanıt c görüşülen katılımcı',
    interpreter: 'tercüman çevirmen mütercim',
    audience: 'salon salondan seyirci izleyici dinleyici izleyiciler dinleyiciler ses sesler',
  },
  fillers: 'bir biri sayın',
  lesser: 'vekili avukatı yardımcısı yardımcı vekili vekil eski danışmanı sözcüsü',
  announcers: {
    chair: 'başkan, oturum başkanı, birleşimi yöneten, oturumu yöneten, toplantıya başkanlık eden',
    moderator: 'moderatör, moderatörlüğünü, yöneten, paneli yöneten, sunucu, sunan',
    questioner: 'röportaj, söyleşi, konuşan, röportajı yapan, söyleşen, görüşmeci',
    answerer: 'görüşülen, konuk',
    interpreter: 'tercüman, çevirmen',
  },
  followers: {
    chair: 'başkanlığında, başkanlık etti',
    moderator: 'moderatörlüğünde, yönetti, moderatörlüğünü yaptı',
  },
  chairs: 'başkanlık başkanlığı başkanlığa riyaset',
  handing: 'devretti devreder devrediyor bıraktı',
  devices: 'telefonu bilgisayarı telefon',
  birthNames: 'kızlık',
};
