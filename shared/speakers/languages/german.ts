import { foldKey, type LanguageRules, words } from './languageRules';

export const german: LanguageRules = {
  code: 'de',
  speechVerbs: words(`freute resümierte äußerte versprach unterstreicht fordert warnt erläutert kommentierte
    sagte sagt sagten erklärte erklärt betonte betont fügte ergänzte meinte meint berichtete antwortete fragte
    mahnte warnte kritisierte forderte unterstrich bekräftigte erläuterte entgegnete erwiderte so lobte stellte räumte
    kündigte versicherte schrieb bemerkte verteidigte`),
  verbCompanions: words('hat hatte auch dann später hinzu weiter dazu zudem noch'),
  honorifics: words('herr frau hr fr abg bgm bgmin vbgm gr grin str strin gv gvin lr lrin labg mdl mdb'),
  titles:
    words(`dr prof ddr mag maga mmag ing dipl dipl.-ing dipl.-inf dipl.-kfm dipl.-vw dipl.-päd dipl.-biol dipl.-psych
    dkfm univ.-prof univ.-doz priv.-doz hon.-prof em.o.univ.-prof jun.-prof bsc msc bakk`),
  roleWords:
    words(`präsident präsidentin vizepräsident vizepräsidentin minister ministerin bundesminister bundesministerin bundeskanzler
    bundeskanzlerin kanzler kanzlerin staatssekretär staatssekretärin direktor direktorin leiter leiterin vorsitzender vorsitzende
    sprecher sprecherin professor professorin abgeordneter abgeordnete bürgermeister bürgermeisterin oberbürgermeister
    oberbürgermeisterin botschafter botschafterin geschäftsführer geschäftsführerin mitglied experte expertin forscher forscherin
    historiker historikerin ökonom ökonomin anwalt anwältin lehrer lehrerin student studentin landwirt landwirtin chef chefin
    moderator moderatorin gründer gründerin redakteur redakteurin journalist journalistin autor autorin ingenieur ingenieurin
    landrat landrätin projektleiter projektleiterin stellvertretender stellvertretende alterspräsident
    rapporteur berichterstatter berichterstatterin staatsministerin staatsminister staatsrat staatsrätin senator senatorin stadtrat stadträtin stadtbaurat
    stadtbaurätin gemeinderat gemeinderätin kreisrat beigeordneter beigeordnete dezernent dezernentin bezirksbürgermeister bezirksbürgermeisterin ortsvorsteher ortsvorsteherin
    fraktionsvorsitzender fraktionsvorsitzende fraktionschef fraktionschefin parteichef parteichefin generalsekretär generalsekretärin schriftführer schriftführerin ministerpräsident ministerpräsidentin
    vizekanzler vizekanzlerin regierungssprecher regierungssprecherin pressesprecher pressesprecherin abteilungsleiter abteilungsleiterin amtsleiter amtsleiterin referatsleiter referatsleiterin
    referent referentin institutsleiter institutsleiterin museumsdirektor museumsdirektorin museumsleiter museumsleiterin schulleiter schulleiterin rektor rektorin
    dekan dekanin dozent dozentin privatdozent wissenschaftler wissenschaftlerin biologe biologin geologe geologin ökologe
    ökologin physiker physikerin chemiker chemikerin soziologe soziologin psychologe psychologin politologe politologin archäologe
    archäologin architekt architektin stadtplaner stadtplanerin arzt ärztin oberarzt chefarzt chefärztin pfleger pflegerin
    krankenpfleger krankenschwester hebamme apotheker apothekerin tierarzt tierärztin richter richterin staatsanwalt staatsanwältin rechtsanwalt
    rechtsanwältin verteidiger verteidigerin notar notarin polizist polizistin kommissar kommissarin inspektor inspektorin hauptmann
    oberst general kapitän pilot pilotin pfarrer pfarrerin bischof bischöfin superintendent pastor pastorin
    unternehmer unternehmerin inhaber inhaberin eigentümer eigentümerin besitzer besitzerin händler händlerin kaufmann kauffrau
    wirt wirtin bauer bäuerin fischer fischerin winzer winzerin förster försterin imker imkerin
    handwerker handwerkerin meister meisterin schreiner schreinerin bäcker bäckerin techniker technikerin hausmeister kuratorin
    kurator bibliothekar bibliothekarin archivar archivarin verleger verlegerin lektor lektorin schriftsteller schriftstellerin dichter
    dichterin künstler künstlerin maler malerin regisseur regisseurin schauspieler schauspielerin musiker musikerin dirigent
    dirigentin sänger sängerin reporter reporterin korrespondent korrespondentin chefredakteur chefredakteurin berater beraterin beauftragter
    beauftragte koordinator koordinatorin vorstand vorständin vorstandsvorsitzender vorstandsvorsitzende aufsichtsrat aufsichtsrätin betriebsrat betriebsrätin gewerkschafter
    gewerkschafterin sekretär sekretärin schatzmeister schatzmeisterin kassenwart vereinsvorsitzender vereinsvorsitzende mitarbeiter mitarbeiterin angestellter angestellte
    landesrat landesrätin landeshauptmann landeshauptfrau landeshauptmann-stellvertreter landtagspräsident landtagspräsidentin nationalrat nationalrätin
    bundesrat bundesrätin regierungsrat regierungsrätin ständerat ständerätin kantonsrat kantonsrätin grossrat großrat grossrätin landammann stadtammann
    gemeindepräsident gemeindepräsidentin stadtpräsident stadtpräsidentin vizebürgermeister vizebürgermeisterin klubobmann klubobfrau obmann obfrau
    gemeindevorstand stadtverordneter stadtverordnete stadtverordnetenvorsteher bezirksrat bezirksrätin kreistagsmitglied ratsmitglied ratsvorsitzender ratsvorsitzende
    rentner rentnerin schüler schülerin doktorand doktorandin anwohner anwohnerin bewohner bewohnerin nachbar nachbarin
    einwohner einwohnerin bürger bürgerin aktivist aktivistin ehrenamtliche ehrenamtlicher freiwillige freiwilliger sachverständiger sachverständige
    gutachter gutachterin zeuge zeugin vertreter vertreterin gast gastgeber gastgeberin dolmetscher dolmetscherin übersetzer
    übersetzerin erster erste ehemaliger ehemalige kommissarischer kommissarische`),
  particles: words('von zu vom zum van der den'),
  articles: words('der die das'),
  prepositions: words('mit über zu für aus in im auf bei von an am gegen zwischen und nach vor'),
  nameless:
    words(`operator ehemann ehefrau sohn tochter enkel enkelin mutter vater großmutter großvater bruder schwester nachbar nachbarin bänken redaktion pressesprecher pressesprecherin moderator moderatorin interviewer interviewerin präsident präsidentin vizepräsident vizepräsidentin zuruf frage antwort
    publikum sprecher sprecherin teilnehmer teilnehmerin befragter befragte stimme vorsitzender vorsitzende zwischenruf zwischenfrage zuhörer zuhörerin zuschauer zuschauerin
    unbekannt unbekannte unbekannter mann frau saal alle dolmetscher dolmetscherin übersetzer übersetzerin erzähler erzählerin reporter
    reporterin journalist journalistin gast zeuge zeugin richter richterin staatsanwalt staatsanwältin verteidiger verteidigerin
    alterspräsident alterspräsidentin schriftführer schriftführerin präsidium sprecher stimmen bürger bürgerin gesprächspartner
    gesprächspartnerin redner rednerin proband probandin patient patientin therapeut therapeutin studentin student mehrere viele einige beide probanden teilnehmende teilnehmender befragtenperson anruferin anrufer zitator zitatorin ansager ansagerin off-stimme protokollantin protokollant`),
  voices: [
    'jemand im saal',
    'ein anwesender',
    'eine anwesende',
    'jemand aus dem publikum',
    'eine stimme aus dem saal',
    'aus dem saal',
    'aus dem publikum',
    'aus dem plenum',
    'von der tribüne',
    'von der galerie',
  ],
  notSpeakers:
    words(`gesendet betreff antrag anlagen antragstext feldnotiz anmerkung nachbemerkung vorbemerkung beobachtungsnotiz memo podiumsgespräch streitgespräch rundgespräch podiumsdiskussion debatte absage abspann werbung werbeblock intro outro top teilnehmer thema datum zeit ort uhrzeit tagesordnung punkt kontakt telefon adresse quelle beispiel hinweis achtung
    schritt abbildung tabelle kapitel abschnitt teil seite anhang artikel fazit einleitung ergebnis ergebnisse ziel ziele methode
    literatur foto bild video programm motto zitat montag dienstag mittwoch donnerstag freitag samstag sonntag pressemitteilung
    uhr beginn ende drucksache drucksachen inhalt anlage zusatzpunkt tagesordnungspunkt
    musik atmo geräusch geräusche regie ton technik akzent blende kreuzblende jingle besetzung
    manuskript termin termine bildmaterial pressebilder pressefotos sendung länge block runde modul station themenblock szene akt phase gesprächsblock`),
  participants: words('teilnehmer teilnehmende teilnehmerinnen anwesend anwesende'),
  openers: words(`gestern heute dann danach später zuvor jedoch aber doch auch außerdem zudem schließlich
    inzwischen dagegen daher deshalb nun hier dort wenn als weil obwohl während und`),
  pronouns: words('er sie'),
  relatives: words('der die dessen deren'),
  stageWords: words(
    `beifall heiterkeit zuruf zurufe lachen gegenruf unruhe widerspruch unterbrechung applaus pause
    heiter gelächter lacht lachend schmunzeln raunen tumult pfiffe buhrufe stille schweigt seufzt
    hustet weint unverständlich unv musik glocke bravo bravorufe oh-rufe aha lebhafter anhaltender
    demonstrativer widersprüche
    flüstert flüsternd ruft schreit singt summt murmelt nuschelt kichert gähnt stöhnt räuspert schluchzt
    klatscht klatschen geräusch geräusche schritte donner klingelt klingeln klopfen`,
  ),
  questionSigns: words(`f frage`),
  answerSigns: words(`antwort`),
  labelNotes: words(
    `fortsetzend fortsetzung gast extern online digital zugeschaltet telefonisch per video videoschalte schalte übersetzt dolmetscher dolmetscherin moderation`,
  ),
  closings: [
    'feldnotiz',
    'beobachtungsnotiz',
    'anmerkung der redaktion',
    'anm. d. red',
    'nachbemerkung',
    'beschlossen und verkündet',
    'vorgelesen und genehmigt',
    'es ergeht',
    'absage',
    'abspann',
    'der zeuge wurde',
    'die zeugin wurde',
    'der zeuge wird',
    'die zeugin wird',
    'der zeuge betritt',
    'die zeugin betritt',
    'die verhandlung wurde',
    'die verhandlung wird',
    'die hauptverhandlung',
    'die beratung wird',
    'sitzungspause',
    'kurze unterbrechung',
    'abstimmung',
    'abstimmungsergebnis',
    'ergebnis der abstimmung',
    'beschluss',
    'beschlüsse',
    'die aufnahme wurde',
    'die aufnahme wird',
    'aufnahme unterbrochen',
    'unterbrechung der aufnahme',
    'ende des gesprächs',
    'ende des mitschnitts',
    'während der unterbrechung',
    'nach der pause',
    'die sitzung wurde',
    'die sitzung ist unterbrochen',
    'wiederbeginn',
    'schluss der sitzung',
    'schluss',
    'ende der sitzung',
    'die sitzung ist geschlossen',
    'die sitzung wird',
    'sitzungsende',
    'ende der aufnahme',
    'ende des transkripts',
    'ende des interviews',
    'ende der aufzeichnung',
    'aufzeichnung',
    'transkription',
    'transkript',
    'transkribiert',
    'das gespräch führte',
    'das gespräch führten',
    'das interview führte',
    'die fragen stellte',
    'die fragen stellten',
    'protokoll',
    'protokollführung',
    'protokollführer',
    'protokollführerin',
    'für das protokoll',
    'für die richtigkeit',
    'unterbrechung',
    'ende',
    'interview',
    'text',
    'pressekontakt',
    'kontakt',
    'hintergrund',
    'über die',
    'über den',
    'über das',
    'die veranstaltung endete',
    'die diskussion endete',
    'anmerkung der redaktion',
    'redaktionelle anmerkung',
    'anmerkungen der redaktion',
    'nachbemerkung',
    'aufgezeichnet von',
    'untertitel',
    'untertitelung',
    'übersetzung',
    'mitgearbeitet haben',
    'mitarbeit',
    'die moderation hatte',
    'dieses bearbeitbare transkript',
    'dieses transkript',
    'besprechung nach',
    'meeting beendet nach',
    'transkription beendet nach',
  ].map(foldKey),
  gatherings: words(
    `band bandes tonband tonbands tonbandes kassette sitzung diskussion podium podiumsdiskussion gespräch veranstaltung runde gesprächsrunde debatte aufzeichnung aufnahme interview konferenz tagung versammlung seminar workshop abend podcast folge sendung ausschnitt mitschnitt auszug stream fragerunde`,
  ),
  endings: words(
    `endete endet endeten schloss schließt beendet geschlossen ende schluss unterbrochen vertagt`,
  ),
  examinedBy: words('durch von'),
  examinations: words('befragung vernehmung kreuzverhör fragen verhör zeugenbefragung zeugenvernehmung'),
  minuteVerbs:
    words(`hereingerufen aufgerufen entlassen vernommen vereidigt belehrt beantragt beantragte stellt stellte erläutert erläuterte berichtet berichtete eröffnet eröffnete schließt schloss verlässt verließ
    bittet bat schlägt schlug fragt fragte antwortet antwortete dankt dankte weist wies erklärt erklärte begrüßt begrüßte erinnert
    erinnerte teilt teilte betont betonte regt regte merkt merkte führt führte informiert informierte ergänzt ergänzte verweist verwies
    hebt hob gibt gab äußert äußerte übernimmt übernahm verliest verlas nimmt nahm hält hielt kritisiert kritisierte fordert forderte
    unterbricht unterbrach leitet leitete kündigt kündigte plädiert plädierte zieht zog lehnt lehnte wünscht wünschte berichtigt
    gefragt berichtet erklärt erinnert hingewiesen angeregt vorgeschlagen beantragt gedankt mitgeteilt betont`),
  outcomes: words(
    `verwiesen überwiesen zurückgestellt abgesetzt angenommen abgelehnt beschlossen verabschiedet zurückgezogen vertagt einstimmig`,
  ),
  sworn: words('vereidigt unvereidigt beeidet belehrt'),
  witnesses: words('zeuge zeugin'),
  summons: words('aufgerufen erscheint vernommen hereingerufen'),
  parties: words(
    `kläger klägerin beklagter beklagte beklagtenvertreter beklagtenvertreterin klägervertreter klägervertreterin angeklagter angeklagte nebenkläger nebenklägerin sachverständiger sachverständige antragsteller antragstellerin antragsgegner antragsgegnerin beschuldigter beschuldigte prozessbevollmächtigter prozessbevollmächtigte`,
  ),
  bodies: words(
    `gericht ausschuss kommission rat gemeinderat stadtrat kreistag vorstand versammlung kammer senat gremium mitgliederversammlung bezirksrat ortsrat`,
  ),
  bodyVerbs: words(
    `beschließt beschloss verabschiedet verabschiedete genehmigt genehmigte billigt billigte lehnt lehnte vertagt vertagte stimmt stimmte fasst fasste zieht zog verkündet verkündete nimmt nahm`,
  ),
  memberships: words(`fraktion gruppe partei ausschuss universität institut ministerium verband verein`),
  onBehalf: words('einspieler zuspielung originalton o-ton ot soundbite'),
  chatFrom: words('von'),
  chatTo: words('an zu'),
  reactions: ['antwort auf ', 'antwortet auf ', 'hat reagiert auf ', 'reagierte auf '].map(foldKey),
  events: [
    'hat die besprechung gestartet',
    'hat die besprechung beendet',
    'hat das meeting gestartet',
    'hat das meeting verlassen',
    'ist dem meeting beigetreten',
    'hat eine nachricht gelöscht',
    'hat diese nachricht gelöscht',
    'hat die aufzeichnung angehalten',
    'aufzeichnung gestartet',
    'aufzeichnung beendet',
    'transkription gestartet',
    'transkription beendet',
    'wurde eingelassen',
    'hat die hand gehoben',
    'teilt den bildschirm',
    'ist der besprechung beigetreten',
    'hat die besprechung verlassen',
    'hat die transkription gestartet',
    'hat die transkription beendet',
    'hat die aufzeichnung gestartet',
    'hat die aufzeichnung beendet',
    'ist beigetreten',
    'hat den raum verlassen',
  ].map(foldKey),
  formerly: ['früher', 'vorher', 'zuvor', 'vormals', 'ehemals', 'bisher', 'vorheriger name'].map(foldKey),
  renamed: [
    'heißt jetzt',
    'heisst jetzt',
    'hat den namen geändert in',
    'hat den namen geändert zu',
    'wurde umbenannt in',
    'nennt sich jetzt',
  ].map(foldKey),
  mailFrom: words('von'),
  mailFields: words('gesendet datum an cc bcc kopie betreff anlagen wichtigkeit'),
};
