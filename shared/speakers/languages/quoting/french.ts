import { words } from '../languageRules';
import { phrases, type QuotingRules } from './quotingRules';

/** Present, past historic, imperfect, participles and infinitive of a verb in -er. */
const er = (stem: string): string[] => {
  const soft = stem.replace(/g$/, 'ge').replace(/c$/, 'ç');
  const open = stem.replace(/è(?=[^aeiouéèê]$)/, 'é');
  const grave = stem.replace(/é(?=[^aeiouéèê]$)/, 'è');
  return [
    `${grave}e`,
    `${grave}ent`,
    `${soft}a`,
    `${soft}ait`,
    `${open}é`,
    `${open}ée`,
    `${open}és`,
    `${open}er`,
    `${open}èrent`,
  ];
};

export const french: QuotingRules = {
  code: 'fr',
  commonWords: words(
    'le la les de des du et est une un que qui dans pour pas sur au en il elle ce a plus par avec',
  ),
  says: [
    ...words(`affirm ajout annonc argument articul assur avanc avou balay bougonn claironn clam chuchot command comment concéd confess confi
      confirm conseill constat corrig cri déclar déclam demand dénonc déplor détaill développ document énonc énumèr espèr esquiv estim
      évoqu exhort exig expliqu exclam expos félicit glapit glaç gliss grinc grommel grond hasard houspill hurl impliqu implor indiqu
      insist interrog ironis juge jug jur justifi lâch lament lanc marmonn martel martèl mentionn minaud modér murmur nasillard narr not
      notifi nuanc object observ opin opinn ordonn persifl pest plaid plaisant pleur point précis prêch présent
      préven proclam profér promett propos protest quémand racont raill rapport rassur rappel râl récapitul réclam recommand récit
      reconn réfléch regrett réitèr relativis relat relev remarqu remerci renchér répèt répliqu reproch résum rétorqu révèl ricann rigol
      riposte ripost roucoul salu scand siffl signal sangot soulign soupçonn soupir souhait spécifi stigmatis suggèr suppli supput
      témoign tempêt tonn tranch trouv vant vocifér voci amus agac alarm étonn indign inquièt énerv emport enthousiasm
      émerveill désol excus exclam appel apostroph interpell coup poursuiv complét complèt`).flatMap(er),
    ...words(`dit disent dira disait dirent dire dits dite répond répondent répondit répondu répondue répondre reprend reprennent reprit repris reprise
      reprendre admet admettent admit admis admettre promet promit promis promettre soumet remet prévient préviennent prévint prévenu
      prévenue prévenir soutient soutiennent soutint soutenu soutenue soutenir maintient maintint maintenu maintenir convient convint
      convenu convenir poursuit poursuivent poursuivit poursuivi poursuivie poursuivre conclut concluent conclu conclue conclure
      reconnaît reconnait reconnaissent reconnut reconnu reconnue reconnaître avertit avertissent averti avertie avertir renchérit
      renchéri renchérie renchérir réfléchit réfléchi écrit écrivent écrivit écrite écrire décrit décrivit décrire rit ri rire sourit
      souri sourire rappelle rappellent rappelait interpelle appelle complète répète reprécise relève souligne martèle suggère espère
      considère réitère révèle concède énumère tempère lève enchaîne enchaîna enchaîné enchaîner approuve approuva approuvé approuver
      acquiesce acquiesça acquiescé gémit gémi rugit rugi glapit applaudit applaudi s'exclame exclame fait fit croit
      pense pensait abonde abonda abondé défend défendit défendu se_défend attend attendu rebondit rebondi
      s'insurge insurge insurgé insurgée alerte alerta alerté alerter avise ose osa osé lit lut lu sermonne chantonne fredonne`).map(
      (form) => form.replace(/_/g, ' '),
    ),
  ],
  saysFemale: [],
  saysMale: [],
  adds: words(
    'ajoute ajouta ajouté ajoutée ajouter poursuit poursuivi poursuivie poursuivait renchérit complète reprend conclut conclu',
  ),
  besideVerb:
    words(`a ont avait avaient aura est sont était s'est s'était se s' lui leur nous vous me m'a ensuite aussi également encore alors enfin puis
    tenu tient tenait voulu veut voulait pu su fait faire à de d' tout toutefois cependant pourtant néanmoins ainsi aujourd'hui hier
    simplement sobrement sèchement doucement calmement longuement brièvement notamment même quant déjà toujours d'abord préféré contenté
    contentée empressé empressée pris prise parole soin en souriant riant y`),
  sources: phrases("selon, d'après, à en croire, pour, aux dires de, au dire de, de l'avis de, dixit"),
  sourcesAfter: [],
  shortSources: phrases('dixit'),
  male: {
    pronouns: words('il'),
    names:
      words(`jean pierre michel andré philippe rené louis alain jacques bernard marcel daniel roger robert paul claude christian henri georges nicolas
      françois patrick gérard christophe joseph julien maurice laurent frédéric éric david stéphane pascal sébastien alexandre thierry
      olivier antoine guillaume maxime thomas vincent guy fabrice xavier benoît benoit arnaud yves yann yannick erwan loïc loic gaël
      ronan hervé didier bruno dominique gilles hugues jérôme jérémy lucas hugo théo enzo mathis léo nathan gabriel arthur jules raphaël
      adrien quentin romain clément bastien baptiste damien cédric fabien franck gaston gustave émile eugène edmond edouard édouard
      emmanuel étienne félix fernand marc martin mathieu matthieu mehdi mohamed karim ali ahmed rachid samir mamadou ousmane moussa
      ibrahima thibault thibaut tanguy tristan victor raymond régis rémi rémy serge simon sylvain théodore urbain valentin beat`),
    words: words('m mm monsieur homme garçon père fils frère mari oncle grand-père messieurs'),
    endings: [],
  },
  female: {
    pronouns: words('elle'),
    names:
      words(`marie jeanne françoise monique catherine nathalie isabelle jacqueline sylvie anne martine nicole christine valérie sophie sandrine
      céline véronique julie chantal patricia brigitte suzanne hélène laurence stéphanie élodie aurélie émilie caroline camille léa manon
      chloé emma inès jade louise alice lina mila clara sarah zoé lucie juliette charlotte margaux mathilde pauline marion laura claire
      agathe agnès aline amandine anaïs annick arlette audrey aude béatrice bénédicte bernadette blandine carole cécile clémence colette
      corinne danielle delphine denise diane dominique édith eliane éliane élisabeth elisabeth estelle eugénie évelyne fabienne fanny
      fatima fatou florence gabrielle geneviève germaine ghislaine gisèle gwenaëlle odile henriette irène joëlle joséphine josiane judith
      justine karine khadija aïcha aminata laetitia liliane lucienne lydie madeleine marguerite marianne maud mélanie michèle mireille
      muriel myriam nadia nadine nadège noémie océane odette olga pascale paulette perrine raymonde renée rosalie roxane sabine samia
      ségolène séverine simone solange solène soline thérèse valentine violette virginie viviane yolande yvette yvonne ute`),
    words: words('mme mmes mlle madame mademoiselle femme fille mère sœur soeur épouse tante grand-mère'),
    endings: words('trice euse ière ienne ente ante ée ète esse cheffe'),
  },
  pronouns: words('on'),
  firstPerson: words('je nous'),
  roles:
    words(`artiste boucher bouchère caissier caissière charpentier chauffeur chauffeuse citoyen citoyenne coiffeur coiffeuse
    commandante comptable concierge conducteur conductrice consultant consultante cuisinier cuisinière curé danseur
    danseuse dentiste dessinateur dessinatrice dirigeant dirigeante docteur docteure éboueur éclusier éclusière
    éducateur éducatrice électricien électricienne élève employé employée entraîneur entraîneuse épicier épicière
    évêque facteur factrice fermier fermière fleuriste fonctionnaire forestier forestière garagiste gardien gardienne
    gendarme gestionnaire glaciologue graphiste guide horloger horlogère hôtelier hôtelière huissière imprimeur
    imprimeuse jardinier jardinière juriste livreur livreuse locataire luthier luthière maçon matelot mécanicien
    mécanicienne menuisier menuisière meunier meunière navigateur navigatrice négociateur négociatrice opticien
    opticienne organisateur organisatrice ornithologue paléontologue pasteur paysan paysanne plombier policier
    policière pompier promoteur promotrice propriétaire proviseure régisseur régisseuse restaurateur restauratrice
    scientifique serveur serveuse soigneur stagiaire statisticienne témoin touriste vendeur vendeuse violoniste
    viticulteur viticultrice volontaire voyageur voyageuse zoologue contremaître ébéniste chanteur chanteuse cinéaste
    écrivaine essayiste mathématicienne botaniste ethnologue directeur-adjoint co-présidente ex-ministre ex-maire
    syndique`),
  roleEndings: words('ologue ographe logiste iculteur icultrice'),
  groups: words(
    `entreprise société groupe ministère mairie préfecture commission association collectif fédération direction police gouvernement tribunal parti fondation opérateur exploitant comité conseil`,
  ),
  persons:
    words(`femme homme garçon fille enfant dame monsieur adolescent adolescente retraité retraitée mère père fils sœur frère mari épouse tante oncle
    grand-mère grand-père voisin voisine ami amie collègue inconnu inconnue voix personne spectateur spectatrice auditeur auditrice visiteur
    visiteuse participant participante riverain riveraine passant passante habitant habitante client cliente syndicat syndicats quelqu'un`),
  indefinite: words("un une l'un l'une quelqu'un certains"),
  unnamed:
    phrases(`une voix dans la salle, une voix dans le public, quelqu'un dans la salle, quelqu'un dans le public, une voix au fond de la salle,
    une voix du fond, quelqu'un au fond de la salle, dans la salle, dans le public`),
  articles: words("le la les l' un une"),
  possessives: words('son sa ses leur leurs notre nos mon ma mes votre'),
  ofWords: words("de du des d' à au aux en chargé chargée pour"),
  prepositions:
    words(`avec sur pour de du des d' à au aux en dans par contre entre selon et chez vers sous sans après avant depuis devant derrière pendant
    durant malgré parmi face`),
  relatives: words("qui dont que qu' où lequel laquelle"),
  particles: words("de du des la le d' von van der"),
  honorifics: words('mademoiselle maître'),
  titles: words('docteur professeur'),
  written:
    words(`titre intitulé intitulée slogan devise panneau panneaux affiche affiches pancarte pancartes banderole écriteau inscription nommé nommée
    baptisé baptisée appelé appelée surnommé surnommée dit dite lettre courrier mention phrase mots`),
  openers:
    words(`dans sur pour par à au aux en ce cette ces cet il elle on si son sa ses leur leurs lundi mardi mercredi jeudi
    vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    dehors dedans dessus dessous loin près partout ailleurs parfois souvent toujours jamais bientôt
    tôt tard autrefois naguère jadis soudain peu beaucoup trop très plus moins presque peut-être
            non oui ni ou or car que quoi qui où comment combien pourquoi
    quel quelle quels quelles chaque tout tous toute toutes certains certaines plusieurs aucun aucune nul rien autre
    autres ça cela ceci je tu nous
    vous ils elles notre nos votre vos mon ma mes lors voici voilà d'abord c'est`),
  adverbial: words('après avant pendant lors sans avec en comme pour'),
  ownedEndings: words(''),
  caseEndings: words(''),
  obliqueEndings: words('ment'),
  adjectiveEndings: words(''),
  asWords: words('comme'),
  questions: words('question'),
  descriptors: [],
  pluralEndings: [],
  dropsSubject: false,
  sameOffice: `maire édile élu
maire édile élue
député parlementaire élu
députée parlementaire élue
conseiller élu
conseillère élue
sénateur parlementaire élu
sénatrice parlementaire élue
directeur patron responsable dirigeant
directrice patronne responsable dirigeante
chercheur scientifique universitaire
chercheuse scientifique universitaire
écrivain auteur romancier
écrivaine autrice romancière
président dirigeant
présidente dirigeante
médecin praticien praticienne docteur`.split('\n'),
  capitalNouns: false,
  professionEndings: words('eur euse rice iste ien ienne ologue aire'),
  lateSubject: true,
  verbLast: false,
  genitiveAfter: false,
};
