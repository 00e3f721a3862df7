import type { NameRules } from '../nameRules';

export const english: NameRules = {
  code: 'en',
  men: 'mr mister sir lord gentleman brother father uncle chairman spokesman congressman he him his',
  women:
    'mrs ms miss madam madame dame lady sister mother aunt chairwoman spokeswoman congresswoman she her hers',
  people:
    'mx dr doctor prof professor rev reverend hon honorable honourable the rt right cllr councillor senator rep representative fr st capt captain col lt sgt gen maj esq jr sr phd md mp mep',
  withGivenName: 'sir dame uncle aunt brother sister father',
  particles: 'o mac mc st ni nic ui de la van der den ter of',
  patronymics: { men: 'ovich evich uly', women: 'ovna evna kyzy' },
  families: 'ov/ova ev/eva in/ina sky/skaya ski/ska',
  offices: '',
  cases: '',
  afterApostrophe: 's',
  givenNames: `
    catherine katherine kathryn
    steven stephen
    geoffrey jeffrey
    philip phillip
    sara sarah
    ann anne anna
    eliza elisa
    jon john`,
  pairedNames: '',
  functions: {
    chair: 'chair chairman chairwoman chairperson president presiding officer',
    moderator: 'moderator host facilitator presenter anchor compere',
    questioner: 'q question interviewer interviewers',
    answerer: 'a answer interviewee narrator respondent witness',
    interpreter: 'interpreter translator',
    audience: 'audience floor hall crowd voice voices someone somebody',
  },
  fillers: 'the a an in from of plaintiffs defendants',
  lesser:
    'counsel attorney lawyer representative advocate deputy vice former ex acting-deputy assistant associate junior aide adviser advisor spokesman spokeswoman spokesperson secretary-to elect candidate wife husband son daughter',
  announcers: {
    chair: 'chaired by, presided over by, in the chair, chair, chairman, chairwoman, chairperson, presiding',
    moderator:
      'moderated by, hosted by, facilitated by, moderator is, your moderator, your host, presented by',
    questioner:
      'interviewed by, interview by, in conversation with, questions by, words by, interview conducted by',
    answerer: 'interview with, a conversation with',
    interpreter: 'interpreted by',
  },
  followers: {
    chair: 'presiding, in the chair, presided, took the chair',
    moderator: 'moderated, moderating, hosted',
  },
  chairs: 'chair chairmanship presidency',
  handing: 'hands handed yields yielded vacates vacated gave cedes ceded passes passed',
  devices: 'iphone ipad phone laptop macbook galaxy pixel pc computer desktop tablet android chromebook',
  birthNames: 'née nee born',
};
