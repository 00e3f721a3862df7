import { linesOf, peopleOf, type Tongue } from '../tongue';

export const french: Tongue = {
  code: 'fr',
  people: peopleOf(`
    Claire | Aubin | f | directrice des services de l’eau | Régie du Val | SOC | Drôme
    Jean-Luc | de La Tour | m | directeur financier | Groupe Nordport | LR | Haute-Marne
    Nathalie | Le Goff | f | analyste | Banque du Port | EPR | Finistère
    Étienne | Désormeaux | m | président de la métropole | Métropole du Val | LFI-NFP | Isère
    Aminata | Diop-Lefèvre | f | maire de Saint-Aubin | Ville de Saint-Aubin | Dem | Eure
    Pierre-Yves | N’Guyen | m | ministre des transports | Ministère des transports | EPR | Paris
    Solène | d’Arcy | f | porte-parole du collectif | Collectif Rivière | SOC | Landes
    Marc | Petit | m | chef du port | Port de Saint-Aubin | LR | Manche
  `),
  statements: linesOf(`
    Les pompes ont été contrôlées en mars, puis de nouveau dans la première semaine de juin.
    Je voudrais revenir sur un point : l’argent a été voté il y a deux ans, et rien n’a été dépensé depuis.
    Nous avons étudié trois options. La première était bon marché mais lente, la deuxième exigeait une route, la troisième est devant vous aujourd’hui.
    Quand ma fille est entrée à l’école, il y avait deux bus par heure ; il n’y en a plus qu’un, souvent en retard.
    Ce n’est pas ce que dit le rapport, et je l’ai lu deux fois.
    À nos yeux, le mot « provisoire » a perdu son sens, puisque la clôture est là depuis neuf ans.
    Il faut considérer quatre choses : le coût, le bruit, l’accès et les oiseaux.
    Je vous donne un exemple. Une famille du quai a attendu onze mois une réponse, puis a reçu le mauvais formulaire.
    La réponse est oui, à une condition que nous vous écrirons avant la fin du mois.
    Le chiffre d’affaires a progressé de 4,2 % au deuxième trimestre, surtout grâce à un hiver doux.
    Personne, dans le service, n’a pu nous dire qui avait signé le premier contrat.
    Il faut se souvenir de la taille du village : une boutique, une chapelle et un bac à sept heures et demie.
    Je remercie tous ceux qui nous ont écrit, et j’admets que l’avis aurait dû partir plus tôt.
    Si la vanne lâche, l’eau passe par-dessus le mur, et c’est alors une question d’heures.
    Nous avons donc demandé aux voisins, et la plupart acceptaient les travaux à condition qu’ils s’arrêtent à six heures.
    Les chiffres de l’an dernier ne sont pas définitifs, mais ils ne changeront guère.
  `),
  short: linesOf(`
    Oui, c’est exact.
    Non.
    Je ne m’en souviens pas.
    Merci beaucoup.
    Pas à ma connaissance.
  `),
  questions: linesOf(`
    Comment ont commencé les travaux sur le mur du port ?
    Et qu’avez-vous fait quand la lettre est arrivée ?
    Pourriez-vous en dire un peu plus sur la deuxième phase ?
    Qui a décidé que la ligne fermerait l’hiver ?
    Avez-vous vu quelqu’un près du portail ce soir-là ?
    Que changeriez-vous si vous deviez recommencer aujourd’hui ?
    Y a-t-il un plan pour les années où l’argent manquera ?
    Pourquoi a-t-il fallu si longtemps pour répondre aux riverains ?
  `),
  narration: linesOf(`
    La séance s’est tenue dans l’ancienne douane, où le chauffage était tombé en panne la veille.
    Les travaux du nouveau quai ont commencé au printemps et doivent durer jusqu’à la fin de l’an prochain.
    Trois des quatre bateaux étaient déjà partis quand la brume est arrivée.
    La ville compte environ neuf mille habitants et un port que personne n’a dragué depuis dix ans.
    Dehors, la file allait jusqu’à la boulangerie.
    Une décision est attendue à l’automne.
  `),
  asides: linesOf(`
    Sourires
    Applaudissements
    Exclamations
    Silence
  `),
  headings: linesOf(`
    Avenir de la liaison par bac
    Protection contre les crues
    La deuxième phase
    Questions de la salle
  `),
  entries: linesOf(`
    Date : 14 mai 2024
    Lieu : mairie, salle 2
    Horaire : de 10 h à 12 h 30
    Prix : 4,50 euros
    Nota : l’annexe est aux archives
    Ouverture : du lundi au vendredi
    Ingrédients : farine, sel, eau
    Total : 4 312
  `),
  polite: ({ woman, family }) => `${woman ? 'Mme' : 'M.'} ${family}`,
  full: ({ given, family }) => `${given} ${family}`,
  words: {
    chair: (woman) => (woman ? 'Mme la présidente' : 'M. le président'),
    moderator: 'Animatrice',
    interviewer: 'Enquêteur',
    respondent: 'Enquêtée',
    participant: 'Participant',
    operator: 'Opérateur',
    court: 'Le président',
    question: 'Question',
    answer: 'Réponse',
    q: 'Q',
    a: 'R',
    paper: 'Le Courrier du Val',
    wrote: (name, date) => `Le ${date}, ${name} a écrit :`,
    mailHead: ['De', 'À', 'Envoyé', 'Objet'],
    toAll: (name) => `De ${name} à Tout le monde`,
    credit: (name) => `Propos recueillis par ${name}`,
    dashSaid: (name) => `, répond ${name}`,
  },
  attributions: linesOf(`
    « {q} », a déclaré {n}.
    « {q} », explique {n}.
    {n} a déclaré : « {q} »
    Selon {n}, « {q} ».
    « {q} », souligne {n} devant la presse.
    {n} ajoute : « {q} »
    « {q} », a précisé mardi {n}.
  `),
  further: linesOf(`
    « {q} », ajoute-t-elle.
    Elle précise : « {q} »
  `),
  indirect: linesOf(`
    {n} indique que les travaux dureront jusqu’à l’automne.
    {n} demande si les chiffres sont définitifs.
    {n} rappelle que la clôture « provisoire » a neuf ans.
    {n} remercie les services pour leur rapport.
  `),
  quotes: ['« ', ' »'],
};
