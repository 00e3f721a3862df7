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
      témoign tempêt tonn tranch trouv vant vocifér voci souffl bredouill bafouill balbuti fulmin jubil maugré rabâch radot
      ressass rumin susurr tonitru trompett calcul devin entonn épel hoquet larmoy mim pépi piaill postillonn
      psalmodi ronchonn rouspét rugi sifflot soliloqu temporis toussot vitupér amus agac alarm étonn indign inquièt énerv emport enthousiasm
      émerveill désol excus exclam appel apostroph interpell coup poursuiv complét complèt`).flatMap(er),
    ...words(`dit disent dira disait dirent dire dits dite répond répondent répondit répondu répondue répondre reprend reprennent reprit repris reprise
      reprendre admet admettent admit admis admettre promet promit promis promettre soumet remet prévient préviennent prévint prévenu
      prévenue prévenir soutient soutiennent soutint soutenu soutenue soutenir maintient maintint maintenu maintenir convient convint
      convenu convenir dément démentent démentit démenti démentie démentir nie nia nié nient réfute réfuta réfuté fustige
      fustigea fustigé rectifie rectifia rectifié analyse analysent analysa analysé menace menaça menacé informe informa informé renseigne
      encourage encouragea grommelle sanglote fanfaronne badine tweete interrompt interrompit interrompu intervient intervint intervenu
      questionne questionna réjouit tempéré considéré cru écrie écria écrié poursuit poursuivent poursuivit poursuivi poursuivie poursuivre conclut concluent conclu conclue conclure
      reconnaît reconnait reconnaissent reconnut reconnu reconnue reconnaître avertit avertissent averti avertie avertir renchérit
      renchéri renchérie renchérir réfléchit réfléchi écrit écrivent écrivit écrite écrire décrit décrivit décrire rit ri rire sourit
      souri sourire rappelle rappellent rappelait interpelle appelle complète répète reprécise relève souligne martèle suggère espère
      considère réitère révèle concède énumère tempère lève enchaîne enchaîna enchaîné enchaîner approuve approuva approuvé approuver
      acquiesce acquiesça acquiescé gémit gémi rugit rugi glapit applaudit applaudi s'exclame exclame fait fit croit
      pense pensait croire penser abonde abonda abondé défend défendit défendu se_défend attend attendu rebondit rebondi
      s'insurge insurge insurgé insurgée alerte alerta alerté alerter avise ose osa osé lit lut lu sermonne chantonne fredonne`).map(
      (form) => form.replace(/_/g, ' '),
    ),
  ],
  saysFemale: [],
  saysMale: [],
  quotatives: [],
  finiteEndings: [],
  participleEndings: [],
  adds: words(
    'ajoute ajouta ajouté ajoutée ajouter poursuit poursuivi poursuivie poursuivait renchérit complète reprend conclut conclu',
  ),
  besideVerb:
    words(`a ont avait avaient aura est sont était s'est s'était se s' lui leur nous vous me m'a ensuite aussi également encore alors enfin puis
    lundi mardi mercredi jeudi vendredi samedi dimanche matin midi soir après-midi récemment tenu tient tenait voulu veut voulait pu su fait faire à de d' tout toutefois cependant pourtant néanmoins ainsi aujourd'hui hier
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
      ibrahima thibault thibaut tanguy tristan victor raymond régis rémi rémy serge simon sylvain théodore urbain valentin beat
      abdel abel achille adam adolphe alban albéric albert alexis alfred aloïs alphonse amaury ambroise amir anatole
      andréas anicet anselme anthony anton apollinaire aristide armand armel arsène arthus aubin auguste augustin aurèle
      aurélien axel aymeric balthazar barnabé barthélemy basile bertrand blaise boris brice bruce camille casimir
      célestin césaire césar christ christobal claudius clotaire clovis colin côme conrad constantin corentin cyprien
      cyr cyriaque cyril cyrille dany dario denis désiré diego dimitri donatien dorian edgar edgard eliott éloi élie
      élias emeric émilien enguerrand ephrem ernest erwin esteban eudes eustache evan évariste évrard fantin faustin
      ferdinand firmin flavien florent florentin florian foucauld francis frédérick fulbert gabin gaétan gaëtan galien
      gaspard gatien gautier gauthier gédéon geoffrey geoffroy georgy germain ghislain gildas gino giovanni godefroy
      gontran goulven gratien grégoire grégory guénolé guilhem gurvan gwenaël gwendal hamid hamza harold hassan hector
      henry herbert herman hermann hilaire hippolyte horace hubert hyacinthe idriss ignace igor isaac isidore ismaël
      ivan jacky jacquot jeannot jérémie joachim joaquim joël joffrey johan johann jonas jonathan jordan josselin josué
      justin kamel kenzo kévin kilian lambert landry lazare léandre léonard léonce léonid léopold liam lilian lionel
      lubin luc lucien ludovic malik malo manuel marceau marcellin marius martial mathias mathurin maxence maximilien
      mayeul médard melchior mickaël michaël milan milo mohammed moïse nabil napoléon nathanaël nazaire nestor nicéphore
      niels nino noah noé noël norbert octave odilon odon olaf omer onésime oscar oswald pacôme paterne perceval
      philémon philibert pierrick pol raoul ralph ramzi renan renaud riad richard robin roch rodolphe rodrigue roland
      rolland romaric romuald ronny ruben rudy saïd salomon salvador sami samuel saturnin sébastian selim séraphin
      séverin sidoine siegfried sigismond siméon sofiane soufiane stan stanislas steeve sven sylvère sylvestre tancrède
      tarek taïeb télesphore théodose théophile théotime théophraste tiago timéo timothée titouan tom toni tugdual
      ulysse valère valéry venceslas vianney vital vladimir waldemar wandrille wilfrid wilfried william yacine yanis
      yohan yohann youri youssef zacharie zéphyrin`),
    words: words(
      'm mm monsieur homme garçon père fils frère mari oncle grand-père messieurs petit-fils cousin neveu beau-père beau-frère gendre veuf époux arrière-grand-père',
    ),
    sources: phrases(`selon lui, d'après lui, à l'en croire`),
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
      ségolène séverine simone solange solène soline thérèse valentine violette virginie viviane yolande yvette yvonne ute
      abigaël adelaïde adélaïde adèle adeline adélie adrienne agnan aimée aïssata albane alberte albertine alexandra
      alexandrine alexane alexia alix aliénor alison alma aloïse alphonsine amélie ana andréa andrée angela angèle
      angélina angeline angélique anita anna annabelle annette annie anouck anouk antoinette aphrodite apolline arlène
      armande armelle arwen asmaa assia astrid athénaïs augustine aure aurélia ava axelle ayna babette barbara basma
      bathilde béatrix bérangère bérengère bérénice berthe bertille betty brune calixte calypso candice carine carla
      carmen cassandre cathy célestine célia céleste célimène charlène charline chiara chrystelle christel christelle
      christiane ciara cindy clairette claudette claudie claudine clarisse clélia clémentine cléo clotilde coline
      constance coralie coraline cordélia corentine cornélie cunégonde cyrielle daisy dalila daphné danièle danaé
      deborah déborah delia denyse désirée diana dina djamila dolorès domitille donatienne dora dorine doriane dorothée
      edmée edwige élaine élena éléonore éléa élisa élise ella ellen elsa éloïse elvire emeline émeline emilia
      emmanuelle énora erika ernestine esmeralda esther eulalie eurydice eva ève évangéline eve éveline fantine fanette
      fanchon farida fatiha fatoumata faustine félicie félicité fernande flavie flora florentine floriane florine
      frédérique gaëlle gabriela georgette georgina géraldine gilberte gillian gina ginette giovanna giulia glwadys
      graziella guillemette guilaine gwendoline gwennaëlle gwladys habiba hanaé hanna harmonie hawa hedwige hélèna
      héloïse hermance hermeline hermine hilda honorine hortense huguette ida ilona ilse imane ina inaya ingrid
      iphigénie irina iris irma isabeau isaure isabella isolde ivana jacinthe jacotte janine jasmine jeannette jeannine
      jennifer jenny jessica joana joanna jocelyne johanna jordane josée josèphe josette josyane juliana julienne juline
      karen karima karin katell katia kelly kenza kim ladislava laëtitia laila lara laure laureen laurène laurette
      laurie laurine lauriane layla léana léonie léonore léontine léopoldine leslie leïla lila lilas lili lilia lilou
      lilwenn linda lise lisa lisbeth lisette liv livia liza loane loïse lola lorette lorraine lou louane louisa louna
      luce lucette luciane lucile lucille lucrèce ludivine luna lydia lyse maddy madeline mado maé maëlle maëlys magali
      magalie maguelone mahaut maïa maïlys maïté maïwenn malika mallory manuela manuella mara marcelle marcelline
      margaret margot margerie maria mariam mariama mariana mariette marielle marilou marilyne marina marinette marisa
      marise marjolaine marjorie marlène marthe mary maryam maryline maryse maryvonne mathurine maude maureen mauricette
      mauve maylis mégane mélaine mélina mélinda mélissa mélodie mélusine mercedes mia micheline milène mimi mina
      miranda moïra monia morgane muguette mylène nabila naïma nadejda nadira nahia naïs naomi nelly nicoletta nina
      ninon nine noëlla noëlle noëllie nolwenn nora norah noura octavie olympe olivia ondine ophélie oriane orlane paola
      paloma paméla patience pélagie pénélope pétronille philippine philomène pierrette prisca priscilla prudence
      quitterie rachel rachelle rachida radegonde raïssa raphaëlle raphaëla rébecca régine renaude rita roberte romane
      romy rosa rosaline roseline rosemonde rosine rosita rozenn ruth sabrina sacha safia salima salomé samantha samira
      sandie sandra sandy sara saskia scarlett selma sérafine séraphine séréna sibylle sidonie sigolène silvia sixtine
      soizic sonia sophia soraya souad stella suzette suzon suzy sybille sylvaine sylvia sylviane sylvette tamara tania
      tatiana tess tessa théa théodora théophanie tiffany tiphaine tina toinette ursule urielle valériane valentina
      vanessa vanina véra verena vérane vicky victoria victorine viola viktoria viviana wendy wilhelmine wided yaël
      yamina yanna yasmina yasmine yoanna yola yolaine ysaline yseult yvanna zahia zara zélie zénaïde zita zohra zora`),
    words: words(
      'mme mmes mlle madame mademoiselle femme fille mère sœur soeur épouse tante grand-mère petite-fille cousine nièce belle-mère belle-sœur bru veuve arrière-grand-mère',
    ),
    sources: phrases(`selon elle, d'après elle`),
    endings: words('trice euse ière ienne ente ante ée ète esse cheffe'),
  },
  pronouns: words('on'),
  impersonal:
    phrases(`il faut, il fallait, il faudra, il faudrait, il fallut, il a fallu, il y a, il y avait, il y aura, il y eut, il n'y a, il n'y avait,
    il pleut, il pleuvait, il neige, il neigeait, il vente, il gèle, il gelait, il s'agit, il s'agissait, il reste, il restait,
    il suffit, il suffisait, il semble, il semblait, il paraît, il parait, il est temps, il était temps, il est midi, il est tard,
    il était tard, il fait, il faisait, il vaut mieux, il valait mieux, il existe, il manque, il manquait, il convient, il se peut`),
  epithets: words('vieux vieil vieille jeune petit petite'),
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
    words(`s'appelle s'appelait s'intitule titre intitulé intitulée slogan devise panneau panneaux affiche affiches pancarte pancartes banderole écriteau inscription nommé nommée
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
  kin: words(
    'mère père femme mari épouse époux fille fils sœur soeur frère grand-mère grand-père petit-fils petite-fille tante oncle cousin cousine nièce neveu veuve veuf jumeau jumelle beau-frère belle-sœur beau-père belle-mère gendre bru compagne compagnon',
  ),
  descriptors: words(
    'scientifique chercheur chercheuse expert experte spécialiste universitaire responsable élu élue militant militante ingénieur ingénieure artiste écrivain écrivaine auteur autrice auteure romancier romancière agriculteur agricultrice historien historienne artisan artisane inventeur inventrice sportif sportive retraité retraitée enseignant enseignante médecin avocat avocate musicien musicienne entrepreneur entrepreneuse dirigeant dirigeante professeur professeure trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire',
  ),
  interlocutors: words('interlocuteur interlocutrice'),
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
