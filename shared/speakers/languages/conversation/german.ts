import { words } from '../languageRules';
import { type ConversationRules, phrases } from './conversationRules';

export const german: ConversationRules = {
  code: 'de',
  credits:
    phrases(`interview, das interview führte, das interview führten, interview führte, das gespräch führte, das gespräch führten,
    gespräch führte, die fragen stellte, die fragen stellten, fragen, fragen von, interview von, ein interview von, gespräch,
    im gespräch mit ihr war, aufgezeichnet von, protokoll, das gespräch hat geführt, interviewt von, interviewerin,
    interviewer, mit ihm sprach, mit ihr sprach, mit ihnen sprach, sprach, es fragte, es fragten, das gespräch moderierte`),
  talks: phrases('sprach mit, spricht mit, unterhielt sich mit, befragte, interviewte'),
  reporters: phrases(
    'unser korrespondent, unsere korrespondentin, unser redakteur, unsere redakteurin, unser reporter, unsere reporterin, unser mitarbeiter, unsere mitarbeiterin, unser autor, unsere autorin, unsere volontärin, unser volontär',
  ),
  bylines: phrases(
    'von, text, text von, autor, autorin, ein bericht von, eine reportage von, reportage, reporter, reporterin, aus dem ort berichtet, es berichtet',
  ),
  guests:
    phrases(`interview mit, ein interview mit, im gespräch mit, gespräch mit, ein gespräch mit, im interview mit, fragen an, fünf fragen an, drei fragen an,
    zehn fragen an, zur person, über die person, zu gast, gesprächspartner, gesprächspartnerin`),
  interviewer: 'Interviewer',
  asks: phrases(
    'frage ich, fragte ich, sage ich, sagte ich, will ich wissen, wollte ich wissen, erkundige ich mich, antworte ich, antwortete ich, entgegne ich, erwidere ich, werfe ich ein, hake ich nach, frage ich nach, fragen wir, wollen wir wissen, ich frage, ich fragte',
  ),
  own: words('mein meine meiner unser unsere'),
  adds: phrases(
    'fügt hinzu, fügte hinzu, fügt sie hinzu, fügt er hinzu, fügte sie hinzu, fügte er hinzu, ergänzt, ergänzte, fährt fort, fuhr fort, fährt sie fort, fährt er fort, fuhr sie fort, fuhr er fort, setzt hinzu, setzte hinzu, schließt, schloss',
  ),
  heard: words('ertönt ertönte kommt kam schallt tönt'),
  besideReply: [],
  invertedI: [],
  replies:
    words(`nickt nickte lächelt lächelte grinst grinste lacht lachte seufzt seufzte flüstert flüsterte murmelt murmelte brummt brummte
    ruft rief schreit schrie stöhnt stöhnte zuckt zuckte knurrt knurrte schnauft schnaufte schmunzelt schmunzelte schimpft schimpfte
    kichert kicherte winkt winkte unterbricht unterbrach mischt mischte wirft warf fährt fuhr setzt setzte sagt sagte fragt fragte
    antwortet antwortete meint meinte erwidert erwiderte entgegnet entgegnete
    erklärt erklärte ergänzt ergänzte gesteht gestand gibt gab räumt räumte wendet wandte widerspricht widersprach protestiert
    protestierte bestätigt bestätigte erzählt erzählte erinnert erinnerte berichtet berichtete beteuert beteuerte versichert
    versicherte verspricht versprach warnt warnte mahnt mahnte bittet bat befiehlt befahl schlägt schlug korrigiert korrigierte
    präzisiert präzisierte scherzt scherzte spottet spottete witzelt witzelte klagt klagte jammert jammerte schluchzt schluchzte
    stammelt stammelte stottert stotterte haucht hauchte zischt zischte brüllt brüllte poltert polterte wiederholt wiederholte wundert
    wunderte staunt staunte überlegt überlegte schüttelt schüttelte grüßt grüßte bedankt bedankte entschuldigt entschuldigte will
    wollte`),
  persons:
    words(`mann frau junge mädchen kind herr dame bub alte alter fremder fremde nachbar nachbarin stimme oma opa großmutter großvater mutter vater
    ehefrau ehemann sohn tochter schwester bruder tante onkel freund freundin kollege kollegin kunde kundin fahrgast fahrer fahrerin schaffner
    schaffnerin wachmann kellner kellnerin wirt wirtin kassiererin kassierer angestellte pförtner rentner rentnerin tourist touristin
    besucher besucherin gast patient patientin soldat polizist polizistin briefträger schäfer schäferin arbeiter arbeiterin verkäufer
    verkäuferin lehrling geselle meister meisterin gärtner gärtnerin koch köchin bäcker bäckerin müller pfarrer pfarrerin bauer bäuerin`),
  voices: words('stimme stimmen'),
  firstPerson: words(
    'ich mich mir mein meine meinen meinem meiner meines wir uns unser unsere unseren unserem unserer',
  ),
  letters: '',
  firstPersonEndings: [],
  we: words('wir uns unser unsere unseren unserem unserer'),
  weEndings: [],
  participleEndings: [],
  secondPerson: words('du dich dir dein deine deinen deinem deiner euch euer eure'),
  secondPersonEndings: [],
  politeForms: ['Sie', 'Ihnen', 'Ihr', 'Ihre', 'Ihren', 'Ihrem', 'Ihrer', 'Ihres'],
  male: words('er ihm ihn'),
  female: words('sie ihr'),
  copulas: words('ist war'),
  namings: phrases('heißt, hieß, nennt sich, stellt sich vor als, heisst'),
  breakIns: phrases(
    'mischt sich ein, mischte sich ein, fällt ihm ins wort, fällt ihr ins wort, ruft dazwischen, rief dazwischen, wirft ein, warf ein, unterbricht, unterbrach, kommt herein, kommt dazu, schaltet sich ein, meldet sich',
  ),
  ourselves: phrases(
    'auf anfrage, unserer zeitung, unserer redaktion, dieser zeitung, auf nachfrage, teilte auf, ließ eine anfrage, eine anfrage',
  ),
  prepositions: words(
    'mit über zu zum zur für aus in im auf bei von vom an am gegen zwischen nach vor neben hinter unter ohne seit durch während um wegen trotz außer gegenüber entlang bis statt samt',
  ),
  conjunctions: words(
    'und aber oder denn doch sondern weil dass wenn als da wer der die das den nicht nur auch',
  ),
};
