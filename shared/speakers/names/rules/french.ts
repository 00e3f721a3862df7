import type { NameRules } from '../nameRules';

export const french: NameRules = {
  code: 'fr',
  men: 'm monsieur mm messieurs le un',
  women: 'mme madame mlle mademoiselle mmes mesdames la une',
  people: 'dr docteur docteure pr professeur professeure me maître mgr abbé',
  withGivenName: '',
  particles: "de du des d la le les l' d'",
  patronymics: { men: '', women: '' },
  families: '',
  offices: 'teur/trice eur/euse eur/rice ant/ante ent/ente é/ée ier/ière',
  cases: '',
  afterApostrophe: '',
  givenNames: `
    éric erik
    frédéric frederik
    nathalie natalie
    thérèse teresa
    cathy kathy`,
  pairedNames: '',
  functions: {
    chair: 'président présidente présidence',
    moderator: 'modérateur modératrice modération animateur animatrice animation',
    questioner: 'question q intervieweur intervieweuse enquêteur enquêtrice',
    answerer: 'réponse r interviewé interviewée enquêté enquêtée répondant répondante',
    interpreter: 'interprète traducteur traductrice',
    audience: 'public salle auditoire assistance',
  },
  fillers: "le la les un une de du dans depuis voix quelqu'un",
  lesser:
    'avocat avocate conseil représentant représentante adjoint adjointe vice ancien ancienne ex suppléant suppléante conseiller conseillère déléguée délégué assistant assistante',
  announcers: {
    chair:
      'présidence de, présidence, sous la présidence de, présidé par, présidée par, présidents de séance',
    moderator:
      'modération, modérée par, modéré par, animée par, animé par, animation, modérateur, modératrice, animateur, animatrice, un débat animé par',
    questioner:
      'propos recueillis par, entretien réalisé par, interview réalisée par, interview, entretien, recueilli par, questions de',
    answerer: 'entretien avec, interview de, rencontre avec',
    interpreter: 'interprète, traduction',
  },
  followers: { chair: 'préside, présidant', moderator: 'anime, animait' },
  chairs: 'présidence fauteuil',
  handing: 'cède céda cédé cédant passe remet laisse laissant',
  devices: 'téléphone portable ordinateur tablette',
  birthNames: 'né née',
};
