import { words } from '../languageRules';
import { phrases, type QuotingRules } from './quotingRules';

/** Feminine beside each masculine noun. */
const both = (list: string): string[] => words(list).flatMap((noun) => [noun, `${noun}in`]);

export const german: QuotingRules = {
  code: 'de',
  commonWords: words(
    'der die das und ist nicht ein eine zu den von mit auf für im dem des sich auch wird sind hat wir es er sie',
  ),
  says: words(`sagt sagte sagen sagten gesagt erklärt erklärte erklären erklärten betont betonte betonen betonten meint meinte meinen meinten
    berichtet berichtete berichten berichteten antwortet antwortete antworten antworteten geantwortet fragt fragte fragen fragten gefragt
    mahnt mahnte mahnten warnt warnte warnten gewarnt kritisiert kritisierte kritisierten fordert forderte forderten gefordert
    unterstreicht unterstrich unterstrichen bekräftigt bekräftigte erläutert erläuterte erläuterten entgegnet entgegnete erwidert
    erwiderte lobt lobte lobten gelobt stellt stellte stellten räumt räumte räumten kündigt kündigte kündigten versichert versicherte
    versicherten schreibt schrieb schrieben geschrieben bemerkt bemerkte verteidigt verteidigte freut freute freuten resümiert
    resümierte äußert äußerte äußerten geäußert verspricht versprach versprachen versprochen kommentiert kommentierte ergänzt ergänzte
    ergänzten fügt fügte fügten hinzugefügt merkt merkte angemerkt gibt gab gaben wendet wandte weist wies wiesen verweist verwies
    verwiesen hebt hob hoben ruft rief riefen gerufen schimpft schimpfte klagt klagte klagten beklagt beklagte bedauert bedauerte
    begrüßt begrüßte bestätigt bestätigte bestätigten behauptet behauptete beteuert beteuerte bittet bat baten empfiehlt empfahl rät
    riet appelliert appellierte drängt drängte pocht pochte hofft hoffte erinnert erinnerte erinnerten erzählt erzählte erzählten
    schildert schilderte schilderten beschreibt beschrieb gesteht gestand zugibt zugab flüstert flüsterte murmelt murmelte brummt
    brummte knurrt knurrte seufzt seufzte lacht lachte scherzt scherzte witzelt witzelte spottet spottete höhnt höhnte ätzt ätzte
    poltert polterte wettert wetterte schwärmt schwärmte staunt staunte wundert wunderte kontert konterte widerspricht widersprach
    pflichtet pflichtete stimmt stimmte schließt schloss fasst fasste bilanziert bilanzierte urteilt urteilte findet fand denkt dachte
    glaubt glaubte vermutet vermutete präzisiert präzisierte konkretisiert konkretisierte verdeutlicht verdeutlichte verkündet
    verkündete teilt teilte teilten mitgeteilt sprach spricht sprachen fährt fuhr zitiert zitierte schreit schrie kreischt grüßt
    stöhnt stöhnte jubelt jubelte grinst grinste lächelt lächelte winkt winkte nickt nickte unterbricht unterbrach hakt hakte
    wirft warf plädiert plädierte argumentiert argumentierte attestiert attestierte prophezeit prophezeite orakelt konstatiert
    konstatierte moniert monierte bemängelt bemängelte rügt rügte ermutigt dankt dankte gratuliert gratulierte quittiert quittierte
    bekennt bekannte bekannten bestreitet bestritt bestritten dementiert dementierte droht drohte korrigiert korrigierte verlangt verlangte
    verlangten wiederholt wiederholte beharrt beharrte verrät verriet plaudert plauderte frotzelt frotzelte grummelt grummelte nörgelt
    nörgelte schmunzelt schmunzelte folgert folgerte sinniert sinnierte grübelt grübelte rechtfertigt rechtfertigte begründet begründete
    wetterte mutmaßt mutmaßte pflegt pflegte pflegten`),
  saysFemale: [],
  saysMale: [],
  quotatives: [],
  finiteEndings: [],
  participleEndings: [],
  adds: words('ergänzt ergänzte fügte fügt fuhr fährt'),
  besideVerb:
    words(`ist war hat haben hatte hatten wird wurde will wollte möchte kann auch dann später hinzu weiter dazu zudem noch sich an ein fest
    heraus hervor nach zu bedenken so dabei darauf daraufhin dagegen wörtlich knapp trocken lachend ruhig leise laut abschließend
    zusammenfassend schmunzelnd sichtlich bewegt kurz ebenfalls selbst schließlich gestern heute am es nur immer wieder außerdem ihm
    ihr ihnen uns mir darüber darauf hin aus fort klar deutlich`),
  sources: phrases(
    'laut, nach angaben von, nach angaben des, nach angaben der, nach worten von, nach den worten von, nach den worten des, nach den worten der, nach aussage von, nach auffassung von, nach ansicht von, aus sicht von, mit den worten von',
  ),
  sourcesAfter: phrases('zufolge, nach'),
  shortSources: phrases('so'),
  male: {
    pronouns: words('er'),
    names:
      words(`hans peter klaus wolfgang jürgen dieter manfred uwe günter günther helmut karl heinz horst werner gerhard walter heinrich hermann
      thomas michael andreas stefan stephan christian martin frank markus matthias bernd ralf jens jörg sven torsten thorsten olaf kai lars
      jan tim lukas jonas felix paul leon max maximilian moritz philipp alexander daniel sebastian tobias florian benjamin david dirk
      holger volker rainer reiner norbert ulrich rudolf friedrich fritz otto ernst georg johann johannes josef franz anton alois konrad
      hinrich hinnerk fiete enno onno heiko heino tilman tillmann arne malte torben hauke eike bodo axel achim joachim hartmut lothar
      siegfried wilfried winfried erwin erich emil oskar theo theodor bruno kurt willi wilhelm ludwig leopold gustav hugo armin detlef
      eckhard ekkehard gernot guido harald henning ingo jochen marco mario mirko rené ronny roland simon steffen timo mehmet mustafa ali
      ahmet kemal beat urs reto ueli jakob samuel elias noah ben luis valentin vinzenz korbinian xaver sepp
      adalbert adam adolf adrian albert albrecht alfons alfred alwin amadeus ambros anatol andré anselm antonius arndt
      arno arnold arthur artur balthasar baptist bastian bela benedikt bent bernhard bert berthold bertram björn bjarne
      boris burkhard carl carsten karsten caspar kaspar cay christof christoph claas clemens klemens cornelius curt
      damian dankwart darius denis dennis detlev dierk diethelm dietmar dietrich dominik eberhard eckart eduard edgar
      edmund edwin egbert egon ehrenfried eggert emanuel engelbert erhard erik ernö eugen ewald fabian falk felipe
      ferdinand finn florentin focke folkert frederik freimut frido fridolin friedbert friedemann friedhelm fritjof
      frithjof frowin gabriel gebhard gereon gero gerd gert gerold gilbert gisbert goran gotthilf gottfried gotthard
      gottlieb götz gregor gunnar gunther gustaf hagen hajo hannes hanno hanns harro hasso heiner helge hellmut helmuth
      hendrik henrik henry herbert heribert hieronymus hilmar hubert hubertus ignaz immo isidor ivo jannik jannis
      janosch jasper jelle jeremias jerome jesko joris jona jörn jost josua jubin julian julius jupp justus kilian knud
      knut konstantin kornelius kristian laurenz lennart lenz leonard leonhard leonhardt levin levi linus lorenz luca
      lucas lüder lutz magnus manuel marc marcel marian marius marlon mats mattheo mathias maurice meinhard meinolf mika
      michel miklas milan mirco mikael nathanael nepomuk nico nicolai nicolas niklas nikolas nikolaus nils niels noel
      olav ole oliver onur ortwin oswald otfried otmar ottmar ottokar pascal patrick peer pepe per philip pius pierre
      quirin raban raimund ralph randolf raphael rasmus reimar reimer reinhard reinhold richard rico robert robin rochus
      roger rolf romuald rudi rüdiger rupert rupprecht ruprecht ruven sascha sebald severin siegbert sigmund sigurd
      silas silvio stanislaus stefano sönke sören swen tassilo tammo tarek thaddäus theobald thies thilo till tilo timm
      timon timotheus titus tjark tom traugott tristan tuncay udo ulf uli ullrich urban valerian veit viktor vincent
      vitus volkmar walther wendelin wenzel werther wieland wiegand wilko wim wolf wolfram wolfhard yannick yusuf
      zacharias`),
    words: words(
      'herr mann junge vater sohn bruder opa großvater onkel ehemann nachbar enkel cousin neffe schwiegervater schwager schwiegersohn witwer urgroßvater',
    ),
    sources: phrases(
      `ihm zufolge, seinen angaben zufolge, nach seinen angaben, nach seinen worten, seiner ansicht nach`,
    ),
    endings: [],
  },
  female: {
    pronouns: words('sie'),
    names:
      words(`anna anne maria monika petra sabine susanne renate ursula brigitte helga ingrid karin gisela elisabeth christa erika gabriele
      andrea claudia birgit heike martina angelika barbara stefanie nicole sandra katrin kathrin katja julia sarah laura lena lisa leonie
      hannah hanna johanna sophie sofie marie emma mia lea luisa louisa charlotte clara klara frieda ida greta mathilda paula antonia
      theresa magdalena franziska veronika christine christina kerstin silke anja antje anke imke wiebke heide heidi ilse inge ingeborg
      irmgard hildegard gertrud hannelore waltraud edith ruth eva doris dagmar bettina beate astrid ute ulrike tanja sonja simone sigrid
      sibylle rosemarie regina regine jantje okka tomke gesa gesche frauke marisa marion margarete margit manuela jutta judith jana ines
      elke elena ayşe fatma emine zeynep annette annika annegret almut adelheid corinna cornelia daniela friederike gudrun henriette
      hilde isabel isabella josefine karoline lieselotte meike maike merle nadine nina pia ricarda svenja tabea vera verena vanessa
      ada adele adelina afra agathe agnes aenne alba albertine alexa alexandra alice alida alina alma alrun aloisia
      alwine amalie amelie amina anett anette angela angelina anina anita annegrit anneke anneliese annelore annemarie
      anni anouk anselma antonie apollonia ariane arina asta auguste aurelia aylin babette barbe bente berit bernadette
      berta bertha betty bianca bine birga birte birthe brigitta brit britta brunhilde cäcilie camilla carina carla
      carmen carola carolin caroline cathrin cecilia celine charlotta christl cilly clarissa claudine clementine conny
      constanze cora cordula corina cosima dana daria delia denise diana diane dorit doro dorothea dorothee dörte dunja
      ebba edda edeltraud edeltraut effi elfi elfriede eleonore elfie elif elisa elise ella elli elly elsa elsbeth else
      elvira emilia emilie emmi emmy enna erdmute erna ernestine esther eugenie eveline evelyn evi fanny felicitas femke
      fenja fenna filiz finja fine flora florentine franka franzi freya frida fridoline friedel friedegard friedlinde
      frigga gabi gabriela geertje geeske genoveva gerda gerlind gerlinde gerti gertraud gertrude gesina gesine giesela
      gila gina gisa gitta gundel gundula gunda gunhild gwendolin hadwig halina hanne hannelies harriet hatice hedda
      hedi hedwig heda hella helen helena helene helma helmtrud henni henny henrike hermine herma herta hertha hilda
      hildburg hilke hilla ilka ilona ilsa ilsabe inga ingeburg ingelore ingrun inka insa irene iris irma irina irmela
      irmtraud isa isabell isabelle isolde iva jadwiga jacqueline janina janine janna jannika jarmila jasmin jeanette
      jelena jenni jennifer jenny jessica jette joana jolanda jördis josepha josefa josephine judika julchen juli
      juliana juliane julika justine kaja karen karla karolina katharina kathi käthe katinka kea kirsten kirsti klaudia
      klothilde konstanze kornelia kreszentia kreszenz kristin kristina kunigunde lara larissa laurentia lavinia leandra
      leni lenchen leokadia leonore levke lia liane liesbeth liesel liesl lili lilian lilli lilly lina linda linnea
      lisbeth liselott lisette livia lore lotta lotte lucia lucie ludmilla ludwiga luise luitgard luzia lydia lynn mady
      magda magret maja malin malina manja mara mareen mareike mareile maren margarethe margareta margaretha margitta
      margret margrit marga mariam mariana marianne mariella marika marina marit marita marleen marlen marlene marlies
      marte marthe martje mathilde mechthild mechtild melanie melina melissa mercedes meta meryem michaela milena mina
      minna mira miriam mirja mirjam nadja nele nelly neele nena nike nicola nikola nora norma notburga olga ortrud
      ottilie pamela patricia pauline petronella philine philippa philomena phoebe quirina rahel ramona rabea reinhild
      renata ria rieke rike rita romina romy ronja rosa rosalie rosalinde rosina roswitha roxana ruby runa sabina
      sabrina samantha sanne sara saskia selina selma senta sevgi sieglinde siegrun sigi signe sigrun silja silvana
      silvia sinja solveig sonnhild sophia stella stine susann susanna susi svea swantje swenja sylke sylvia talea
      tamara tatjana telse tessa thea thekla theodora theresia therese thusnelda thyra tilda tilla tina tine tini toni
      traudel traudl trina trine trude tuulia ulla ulli uschi urte ursel undine vanda valentina valerie valeska vicky
      viktoria viola violetta vroni walburga walli walpurga waltraut wanda wencke wendelina wenke wibke wilhelmine wilma
      winfriede wolfhild xenia yara yasemin yasmin yvonne zenta zita zoe`),
    words: words(
      'frau mädchen mutter tochter schwester oma großmutter tante ehefrau enkelin cousine nichte schwiegermutter schwägerin schwiegertochter witwe urgroßmutter',
    ),
    sources: phrases(
      `ihr zufolge, ihren angaben zufolge, nach ihren angaben, nach ihren worten, ihrer ansicht nach`,
    ),
    endings: words('in'),
  },
  pronouns: [],
  impersonal: [],
  epithets: words('alte alten ältere älteren junge jungen jüngere jüngeren kleine kleinen'),
  firstPerson: words('ich wir'),
  roles: [
    ...both(`arbeiter bäcker metzger fleischer tischler schreiner zimmerer maurer dachdecker klempner elektriker installateur mechaniker schlosser
      schmied gärtner winzer imker jäger förster fischer schäfer müller brauer gastronom hotelier händler verkäufer kassierer fahrer
      busfahrer taxifahrer lokführer schaffner pilot kapitän matros lotse polizist kommissar hauptkommissar staatsanwalt richter notar
      jurist rechtsanwalt steuerberater berater unternehmensberater unternehmer manager geschäftsmann investor banker analyst ökonom
      wissenschaftler forscher physiker chemiker biologe geologe ökologe meteorologe archäologe soziologe psychologe politologe philologe
      mathematiker informatiker statistiker techniker architekt planer stadtplaner ingenieur bauingenieur wirtschaftsprüfer gutachter
      sachverständiger referent referatsleiter abteilungsleiter dezernent beigeordneter stadtrat gemeinderat kreisrat stadtverordneter
      ortsvorsteher ortsbürgermeister bezirksbürgermeister landtagspräsident fraktionschef fraktionsvorsitzender parteichef
      generalsekretär schatzmeister kassenwart schriftführer beisitzer vorstand aufsichtsrat betriebsrat gewerkschafter personalrat
      intendant regisseur dramaturg schauspieler sänger musiker dirigent komponist maler bildhauer künstler fotograf kurator kustos
      archivar bibliothekar restaurator denkmalpfleger pfarrer pastor priester bischof rabbiner imam diakon küster schulleiter rektor
      konrektor erzieher sozialarbeiter pädagoge schüler azubi auszubildender doktorand absolvent hausmeister pförtner pfleger
      krankenpfleger hebamme apotheker zahnarzt arzt chefarzt tierarzt oberarzt landwirt bauer milchbauer züchter waldbesitzer
      trainer spieler schiedsrichter sportler vereinsvorsitzender anwohner bewohner mieter eigentümer besitzer inhaber betreiber gründer
      initiator organisator veranstalter teilnehmer besucher zuschauer zuhörer gast kunde patient rentner pensionär bürger wähler
      augenzeuge zeuge aktivist demonstrant kläger verteidiger dolmetscher übersetzer schriftsteller dichter lyriker verleger
      buchhändler kolumnist korrespondent reporter chefredakteur kritiker vertreter stellvertreter beauftragter koordinator senator
      minister staatsminister umweltminister ministerpräsident bundespräsident staatssekretär botschafter konsul gesandter general
      oberst hauptmann feuerwehrmann wehrführer einsatzleiter bootsmann werkstattleiter standortleiter vorstandsvorsitzender
      vorstandschef obmann präsident nachtwächter türmer köhler küfer weber töpfer glaser schneider schuster sattler bestatter`),
    ...words(`ärztin anwältin rechtsanwältin staatsanwältin köchin koch bäuerin zahnärztin tierärztin vorsitzende beauftragte abgeordnete
      sachverständige auszubildende angestellte beamter beamtin kaufmann kauffrau geschäftsfrau ratsherr ratsfrau stadträtin gemeinderätin
      betriebsrätin landrätin oberin wirt wirtin gastwirt gastwirtin pastorin biologin geologin ökologin ombudsfrau obfrau feuerwehrfrau
      bundesumweltministerin hydrologe hydrologin pädagogin psychologin soziologin archäologin politologin friseur friseurin
      krankenschwester putzfrau hausfrau hafenmeister hafenmeisterin bademeister bademeisterin sprecher sprecherin`),
  ],
  roleEndings:
    words(`minister ministerin direktor direktorin präsident präsidentin leiter leiterin sprecher sprecherin vorsitzender vorsitzende
    bürgermeister bürgermeisterin meister meisterin forscher forscherin führer führerin sekretär sekretärin beauftragter beauftragte
    experte expertin berater beraterin händler händlerin arbeiter arbeiterin fahrer fahrerin besitzer besitzerin lehrer lehrerin ärztin
    anwalt anwältin login loge rätin wirtin landwirt chef chefin bauer bäuerin vertreter vertreterin mitarbeiter mitarbeiterin
    wissenschaftler wissenschaftlerin ingenieur ingenieurin professor professorin redakteur redakteurin referent referentin`),
  groups: words(
    `unternehmen firma ministerium behörde verwaltung stadt kreisverwaltung ausschuss gewerkschaft verband verein stiftung polizei regierung gericht kommission partei fraktion initiative bürgerinitiative betreiber konzern`,
  ),
  persons:
    words(`pendler pendlerin reisender reisende frau mann junge mädchen kind dame herr jugendlicher jugendliche rentner rentnerin mutter vater sohn tochter schwester bruder oma opa
    großmutter großvater tante onkel nachbar nachbarin freund freundin kollege kollegin unbekannter unbekannte stimme person zuhörer
    zuhörerin zuschauer zuschauerin besucher besucherin teilnehmer teilnehmerin anwohner anwohnerin bürger bürgerin passant passantin
    ehefrau ehemann witwe witwer zwischenrufer zwischenruferin jemand einer eine`),
  indefinite: words('ein eine einer jemand'),
  unnamed:
    phrases(`jemand aus dem publikum, eine stimme aus dem publikum, eine stimme aus dem saal, jemand aus dem saal, jemand im saal,
    jemand im publikum, ein zwischenrufer, aus dem publikum, aus dem saal, aus der menge`),
  articles: words('der die das ein eine einer'),
  possessives: words('sein seine ihr ihre unser unsere mein meine'),
  ofWords: words('der des von vom für im am bei beim der zu zum zur in und'),
  prepositions:
    words(`mit über zu für aus in im auf bei beim von vom an am gegen zwischen nach vor zum zur und ins durch ohne um seit während wegen
    trotz unter hinter neben gegenüber laut samt statt innerhalb außerhalb ab bis per pro`),
  relatives: words('der die das dessen deren den dem was wer wo'),
  particles: words('von zu vom zum van der den de'),
  honorifics: [],
  titles: words('dipl-ing mag'),
  written:
    words(`titel motto slogan leitspruch schild plakat plakate aufschrift inschrift lautet lautete heißt hieß steht stand liest gelesen überschrift
    betitelt genannt sogenannte sogenannten brief zettel transparent banner namen`),
  openers:
    words(`so zum zur am im in auf mit bei nach vor für von aus es da noch nur wer was wie warum montag dienstag mittwoch
    donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november
    dezember sein seine ihr ihre diese dieser dieses
    draußen drinnen oben unten vorn vorne hinten links rechts drüben überall nirgends irgendwo irgendwann manchmal oft
    selten immer nie niemals bald früh spät morgens mittags abends nachts vormittags nachmittags damals einst jetzt
    sofort plötzlich kaum fast vielleicht sogar bloß dass denn sondern oder weder entweder sowohl welche welcher
    welches wann woher wohin wieso weshalb dies jene jener jenes jeder jede jedes alle viele manche manch einige
    mehrere keine kein keiner niemand nichts etwas man ich wir du
                    nebenan ringsum
    daneben davor dahinter darunter darüber dazwischen erst wieder ob damit sobald solange nachdem bevor ganz gar mehr
    weniger`),
  adverbial: words('nach vor bei während ohne mit als beim'),
  ownedEndings: words(''),
  caseEndings: words(''),
  obliqueEndings: words('en ern'),
  adjectiveEndings: words(''),
  asWords: words('wie'),
  questions: words('frage zwischenfrage'),
  kin: words(
    'mutter vater frau mann ehefrau ehemann tochter sohn schwester bruder großmutter großvater oma opa enkel enkelin tante onkel cousin cousine nichte neffe witwe witwer zwillingsbruder zwillingsschwester schwager schwägerin schwiegersohn schwiegertochter schwiegermutter schwiegervater',
  ),
  descriptors: words(
    'wissenschaftler wissenschaftlerin experte expertin fachmann fachfrau forscher forscherin politiker politikerin aktivist aktivistin ingenieur ingenieurin künstler künstlerin autor autorin schriftsteller schriftstellerin landwirt landwirtin historiker historikerin handwerker handwerkerin erfinder erfinderin sportler sportlerin rentner rentnerin lehrer lehrerin arzt ärztin mediziner medizinerin jurist juristin musiker musikerin unternehmer unternehmerin gründer gründerin professor professorin',
  ),
  interlocutors: words('gesprächspartner gesprächspartnerin'),
  pluralEndings: [],
  dropsSubject: false,
  sameOffice: `bürgermeister rathauschef stadtoberhaupt
bürgermeisterin rathauschefin stadtoberhaupt
minister ressortchef politiker
ministerin ressortchefin politikerin
forscher wissenschaftler professor experte
forscherin wissenschaftlerin professorin expertin
autor schriftsteller
autorin schriftstellerin
anwalt jurist rechtsanwalt verteidiger
anwältin juristin rechtsanwältin verteidigerin
abgeordneter parlamentarier politiker
abgeordnete parlamentarierin politikerin
geschäftsführer chef
geschäftsführerin chefin
arzt mediziner
ärztin medizinerin`.split('\n'),
  capitalNouns: true,
  professionEndings: words('er erin ist istin eur eurin or orin ent entin wirt frau mann ant antin'),
  lateSubject: true,
  verbLast: false,
  genitiveAfter: false,
};
