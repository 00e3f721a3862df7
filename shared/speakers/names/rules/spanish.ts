import type { NameRules } from '../nameRules';

export const spanish: NameRules = {
  code: 'es',
  men: 'sr señor don d excmo ilmo excelentísimo ilustrísimo el un',
  women: 'sra srta señora señorita doña dña excma ilma excelentísima ilustrísima la una',
  people: 'dr dra doctor doctora prof profa lic ing arq mtro mtra',
  withGivenName: 'don doña d dña',
  particles: 'de del la las los el y e i da do das dos',
  patronymics: { men: '', women: '' },
  families: '',
  offices: 'or/ora o/a ente/enta',
  cases: '',
  afterApostrophe: '',
  givenNames: '',
  pairedNames: '',
  functions: {
    chair: 'presidente presidenta presidencia',
    moderator: 'moderador moderadora moderación conductor conductora presentador presentadora',
    questioner: 'pregunta p entrevistador entrevistadora',
    answerer: 'respuesta r entrevistado entrevistada',
    interpreter: 'intérprete traductor traductora',
    audience: 'público sala auditorio',
  },
  fillers: 'el la los las un una de del desde en voz alguien',
  lesser:
    'letrado letrada abogado abogada procurador procuradora representante vice viceministro viceministra adjunto adjunta exministro exministra ex antiguo antigua suplente asesor asesora portavoz teniente',
  announcers: {
    chair:
      'presidencia, presidencia de, presidencia del, preside, presidida por, presidido por, bajo la presidencia de',
    moderator:
      'modera, moderada por, moderado por, moderador, moderadora, moderación, conduce, conducida por',
    questioner: 'entrevista, entrevista de, entrevista realizada por, entrevistada por, entrevistado por',
    answerer: 'entrevista a, entrevista con, conversación con',
    interpreter: 'intérprete',
  },
  followers: { chair: 'preside, presidió', moderator: 'modera, moderó' },
  chairs: 'presidencia',
  handing: 'cede cedió cediendo pasa',
  devices: 'móvil celular teléfono computadora ordenador tableta',
  birthNames: 'nacido nacida',
};
