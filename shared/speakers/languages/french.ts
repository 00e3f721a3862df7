import { foldKey, type LanguageRules, words } from './languageRules';

export const french: LanguageRules = {
  code: 'fr',
  speechVerbs: words(`martelé détaillé glissé résumé soupiré prévenu résume détaille
    déclaré dit affirmé souligné ajouté expliqué reconnu précisé indiqué rappelé estimé répondu demandé lancé insisté
    conclu averti confié observé noté poursuivi annoncé assuré regretté salué plaisanté admis déclare affirme souligne ajoute
    explique reconnaît précise indique rappelle estime répond demande lance insiste conclut avertit confie observe note
    poursuit annonce assure regrette salue plaisante`),
  verbCompanions: words("a ont avait est s'est ensuite aussi également encore alors enfin puis"),
  honorifics: words('m mm mme mmes mlle monsieur madame'),
  titles: words('dr pr me'),
  roleWords:
    words(`président présidente directeur directrice ministre secrétaire ambassadeur ambassadrice maire adjoint adjointe chef
    cheffe responsable membre député députée sénateur sénatrice conseiller conseillère professeur professeure chercheur chercheuse
    expert experte économiste historien historienne avocat avocate porte-parole délégué déléguée fondateur fondatrice rédacteur
    rédactrice journaliste écrivain auteur autrice ingénieur ingénieure médecin enseignant enseignante étudiant étudiante
    agriculteur agricultrice batelier batelière animateur animatrice modérateur modératrice coordinateur coordinatrice préfet
    préfète gérant gérante habitant habitante pêcheur pêcheuse vice-président vice-présidente premier première
    rapporteur rapporteure éditeur éditrice procureur procureure commissaire garde bourgmestre syndic échevin échevine
    gouverneur gouverneure chancelier chancelière vice-chancelier questeur président-directeur directeur-général secrétaire-général sous-préfet sous-préfète sous-secrétaire
    inspecteur inspectrice médiateur médiatrice juge magistrat magistrate greffier greffière notaire huissier architecte
    urbaniste paysagiste sociologue anthropologue géographe philosophe linguiste archéologue géologue biologiste écologue hydrologue
    climatologue physicien physicienne chimiste mathématicien statisticien démographe psychologue psychiatre pédiatre infirmier infirmière
    pharmacien pharmacienne vétérinaire chirurgien chirurgienne sage-femme instituteur institutrice maître maîtresse doyen doyenne
    recteur rectrice proviseur principal principale bibliothécaire archiviste conservateur conservatrice documentaliste libraire poète
    poétesse romancier romancière traducteur traductrice interprète réalisateur réalisatrice metteur comédien comédienne acteur
    actrice musicien musicienne compositeur compositrice peintre sculpteur sculptrice photographe artisan artisane boulanger
    boulangère apiculteur apicultrice éleveur éleveuse vigneron vigneronne maraîcher maraîchère berger bergère exploitant
    exploitante commerçant commerçante entrepreneur entrepreneuse patron patronne associé associée salarié salariée ouvrier
    ouvrière technicien technicienne cadre agent chargé chargée attaché attachée référent référente représentant
    représentante élu élue bénévole militant militante syndicaliste trésorier trésorière vice-trésorier capitaine colonel
    commandant lieutenant adjudant pilote marin consul consule envoyé envoyée correspondant correspondante reporter
    chroniqueur chroniqueuse présentateur présentatrice intervieweur intervieweuse étudiant-chercheur doctorant doctorante lycéen lycéenne retraité
    retraitée riverain riveraine voisin voisine usager usagère président-fondateur doctoresse ancien ancienne général
    générale honoraire adjoint-au-maire co-président coprésident coprésidente cofondateur cofondatrice`),
  particles: words("de du des la le d'"),
  articles: words("le la les l' un une"),
  prepositions: words('avec sur pour de du des à au aux en dans par contre entre selon et'),
  nameless:
    words(`opérateur opératrice mari épouse fils fille petit-fils petite-fille mère père grand-mère grand-père frère sœur voisin voisine bancs rédaction animateur animatrice modérateur modératrice journaliste question réponse public salle président présidente intervenant
    intervenante participant participante voix intervieweur intervieweuse enquêteur enquêtrice enquêté enquêtée interviewé interviewée
    interprète traducteur traductrice narrateur narratrice auditeur auditrice spectateur spectatrice homme femme inconnu inconnue
    plusieurs tous étudiant étudiante habitant habitante témoin juge procureur avocat avocate rapporteur rapporteure secrétaire
    vice-président vice-présidente député députée sénateur sénatrice ministre orateur oratrice assistance reporter invité invitée
    élève riverain riveraine citoyen citoyenne usager usagère co-animateur co-animatrice observateur observatrice annonceur speaker présentateur présentatrice récitant récitante voix-off lecteur lectrice`),
  voices: [
    'tous',
    'toutes',
    'plusieurs voix',
    'tous ensemble',

    'un des participants',
    'une des participantes',
    'une voix dans la salle',
    'une voix dans le public',
    'une voix',
    'dans la salle',
    'depuis la salle',
    'du fond de la salle',
    'sur plusieurs bancs',
    'sur divers bancs',
    'sur de nombreux bancs',
  ],
  notSpeakers:
    words(`envoyé objet table ronde débat entretien publicité pub générique ordre jour ouverture participants thème date lieu heure contact téléphone adresse source exemple remarque attention
    étape tableau chapitre partie annexe conclusion introduction résultat résultats objectif objectifs méthode photo vidéo programme
    devise slogan citation lundi mardi mercredi jeudi vendredi samedi dimanche communiqué première deuxième troisième
    musique bruitage bruitages son sons générique régie distribution effet effets fondu bloc séquence volet module scène acte phase séance épisode`),
  participants: words('participants participantes intervenants présents'),
  openers:
    words(`hier aujourd'hui demain ensuite puis alors enfin cependant pourtant toutefois mais et aussi ainsi
    donc auparavant lorsque quand comme ici là`),
  pronouns: words('il elle ils elles'),
  relatives: words('qui dont'),
  stageWords: words(`rires applaudissements brouhaha silence inaudible protestations
    sourires sourire exclamations exclamation murmures huées vives vifs mouvements interruptions interruption hésitation
    soupir soupire rit rient souffle toux pleurs audible bravo marques approbation acclamations
    ovation
    chuchote chuchotant crie hurle chante fredonne marmonne murmure bâille gémit sanglote tousse ricane
    glousse bruit bruits tonnerre sonnerie musique`),
  questionSigns: words(`q question`),
  answerSigns: words(`r réponse`),
  labelNotes: words(
    `suite invité invitée externe en ligne à distance visioconférence visio par téléphone interprète traduction lui elle`,
  ),
  closings: [
    'note de terrain',
    'note de la rédaction',
    'ndlr',
    'désannonce',
    'le témoin est',
    'le témoin se',
    'la témoin est',
    "suspension d'audience",
    "l'audience est",
    "l'audience reprend",
    'il est procédé',
    'reprise de la séance',
    "reprise de l'audience",
    'vote',
    'résultat du vote',
    'résultats du vote',
    'décision',
    'délibération',
    'mise aux voix',
    'scrutin',
    "l'enregistrement est interrompu",
    "l'enregistrement est suspendu",
    "l'enregistrement reprend",
    'enregistrement interrompu',
    "interruption de l'enregistrement",
    "fin de l'extrait",
    'pendant la suspension',
    'pendant la pause',
    'la séance est reprise',
    'la séance reprend',
    'à la reprise',
    'la séance est levée',
    'la séance est suspendue',
    'la séance est close',
    'la séance, suspendue',
    'la réunion est levée',
    "la réunion s'achève",
    "la séance s'achève",
    'la réunion prend fin',
    'séance levée',
    'fin de la séance',
    "fin de l'enregistrement",
    'fin de la transcription',
    "fin de l'entretien",
    'fin de la retranscription',
    'transcription',
    'retranscription',
    'propos recueillis',
    'propos retranscrits',
    'entretien réalisé',
    'entretien mené',
    'secrétaire de séance',
    'le secrétaire de séance',
    'la secrétaire de séance',
    'contact presse',
    'contacts presse',
    'à propos de',
    'pour en savoir plus',
    'les débats se sont achevés',
    'le directeur du service du compte rendu',
    'note de la rédaction',
    'ndlr',
    'ont contribué',
    'ont participé',
    'sous-titres',
    'sous-titrage',
    'traduction',
    'compte rendu établi',
    'compte rendu réalisé',
    'photographies',
    'pour nous écrire',
    'cette transcription',
    'la réunion a pris fin',
    'transcription terminée',
  ].map(foldKey),
  gatherings: words(
    `bande cassette séance réunion table débat discussion rencontre entretien conférence enregistrement échange échanges colloque atelier soirée assemblée podcast épisode émission extrait plénière audition`,
  ),
  endings: words(
    `levée close clos achève achèvent achevée achevé termine terminée terminé terminent fin suspendue interrompue prend`,
  ),
  examinedBy: words('par de'),
  examinations: words(
    'interrogatoire contre-interrogatoire questions audition interrogé interrogée réinterrogatoire',
  ),
  minuteVerbs:
    words(`introduit introduite entendu entendue prête retire demande demanda demandé propose proposa proposé précise précisa précisé rappelle rappela rappelé indique indiqua indiqué fait
    fit souligne souligna souligné informe informa informé présente présenta présenté expose exposa exposé donne donna donné quitte
    quitta quitté rejoint met mit ouvre ouvrit ouvert lève leva levé clôt remercie remercia remercié répond répondit répondu
    explique expliqua expliqué ajoute ajouta ajouté estime estima estimé suggère suggéra suggéré souhaite souhaita souhaité
    regrette regretta regretté signale signala signalé note nota noté constate constata constaté observe observa observé déclare
    déclara déclaré confirme confirma confirmé insiste insista insisté évoque évoqua évoqué intervient intervint intervenu lit lut
    interroge interrogea interrogé invite invita invité annonce annonça annoncé sollicite sollicita vote s'abstient s'interroge
    s'inquiète s'étonne reconnaît reconnut approuve approuva conclut prend prit revient revint`),
  outcomes: words(
    `renvoyé renvoyée reporté reportée adopté adoptée adoptés adoptées rejeté rejetée rejetés rejetées approuvé approuvée approuvés approuvées unanimité ajourné ajournée retiré retirée`,
  ),
  sworn: words('assermenté assermentée serment'),
  witnesses: words('témoin'),
  summons: words('introduit introduite appelé appelée comparaît entendu entendue'),
  parties: words(
    `demandeur demanderesse défendeur défenderesse plaignant plaignante prévenu prévenue requérant requérante accusé accusée greffier greffière huissier défense bâtonnier`,
  ),
  bodies: words(`tribunal cour commission comité conseil assemblée bureau chambre jury mission délégation`),
  bodyVerbs: words(
    `adopte adopta adopté rejette rejeta rejeté approuve approuva approuvé décide décida décidé vote vota voté délibère délibéra procède procéda ordonne ordonna désigne désigna nomme nomma autorise autorisa`,
  ),
  memberships: words(`groupe parti fraction commission délégation université institut ministère association`),
  onBehalf: words('son-témoin'),
  chatFrom: words('de'),
  chatTo: words('à'),
  reactions: ['en réponse à ', 'réponse à ', 'a réagi à '].map(foldKey),
  events: [
    'a démarré la réunion',
    'a terminé la réunion',
    'a supprimé un message',
    'enregistrement démarré',
    'enregistrement arrêté',
    "l'enregistrement a commencé",
    'a commencé la transcription',
    'a lancé la transcription',
    "a lancé l'enregistrement",
    'a rejoint',
    'a quitté',
    'partage son écran',
    'a rejoint la réunion',
    'a quitté la réunion',
    'a démarré la transcription',
    'a arrêté la transcription',
    "a démarré l'enregistrement",
    "a arrêté l'enregistrement",
  ].map(foldKey),
  formerly: ['anciennement', 'auparavant', 'avant', 'précédemment', 'ancien nom', 'ex'].map(foldKey),
  renamed: [
    "s'appelle désormais",
    "s'appelle maintenant",
    'a changé son nom en',
    'a été renommé en',
    'a été renommée en',
  ].map(foldKey),
  mailFrom: words('de expéditeur'),
  mailFields: words('envoyé date à cc cci objet pièces'),
};
