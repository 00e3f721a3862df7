import type { NameRules } from '../nameRules';

export const german: NameRules = {
  code: 'de',
  men: 'herr herrn herren der',
  women: 'frau fräulein die',
  people:
    'abg abgeordnete abgeordneter abgeordneten dr prof professor dipl ing med rer nat phil mdb mdl pfarrer kollege kollegin',
  withGivenName: '',
  particles:
    'von vom zu zum zur der den dem und van prinz prinzessin graf gräfin freiherr freifrau freiin baron baronin edler ritter',
  patronymics: { men: '', women: '' },
  families: '',
  offices: '-/in e/in er/e',
  cases: '*: s',
  afterApostrophe: 's',
  givenNames: `
    stefan stephan
    günter günther
    walter walther
    ralf ralph
    christof christoph
    sofie sophie
    katharina catharina`,
  pairedNames: '',
  functions: {
    chair:
      'vorsitz vorsitzender vorsitzende präsident präsidentin sitzungsleitung versammlungsleiter versammlungsleiterin',
    moderator: 'moderator moderatorin moderation gesprächsleitung diskussionsleitung',
    questioner: 'frage f interviewer interviewerin fragesteller fragestellerin interview',
    answerer:
      'antwort interviewter interviewte befragter befragte interviewpartner interviewpartnerin erzähler erzählerin',
    interpreter: 'dolmetscher dolmetscherin übersetzer übersetzerin dolmetschung',
    audience: 'publikum saal auditorium zuschauer zuschauerraum zuhörer',
  },
  fillers: 'der die das aus dem vom im aus eine ein jemand stimme',
  lesser:
    'anwalt anwältin rechtsanwalt rechtsanwältin vertreter vertreterin verteidiger verteidigerin stellvertretender stellvertretende stellvertreter stellvertreterin vize ehemaliger ehemalige früherer frühere ex altbürgermeister referent referentin berater beraterin sprecher sprecherin',
  announcers: {
    chair:
      'vorsitz, den vorsitz führt, den vorsitz hat, unter vorsitz von, unter dem vorsitz von, sitzungsleitung',
    moderator:
      'moderation, moderiert von, moderiert wird die runde von, es moderiert, es moderierte, durch den abend führt, durch den abend führte, gesprächsleitung, diskussionsleitung, moderator, moderatorin',
    questioner:
      'interview, das interview führte, das interview führten, das gespräch führte, das gespräch führten, die fragen stellte, die fragen stellten, mit ihm sprach, mit ihr sprach, im gespräch mit, fragen',
    answerer: 'interview mit, gespräch mit',
    interpreter: 'dolmetscher, dolmetscherin, dolmetschung',
  },
  followers: { moderator: 'moderierte, moderiert, führte durch den abend', chair: 'führte den vorsitz' },
  chairs: 'vorsitz sitzungsleitung sitzungsvorsitz',
  handing: 'übergibt übergab übergeben',
  devices: 'handy telefon rechner',
  birthNames: 'geb geborene geborener',
};
