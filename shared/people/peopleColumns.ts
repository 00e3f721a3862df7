import { foldHeading } from '../base/foldHeading';

/** What a column of a table of people says, besides attributes. */
export type PeopleColumn =
  | 'name'
  | 'firstName'
  | 'lastName'
  | 'role'
  | 'affiliation'
  | 'aliases'
  | 'pseudonym'
  | 'color'
  | 'memo';

/** `ignored`: known, but counted anew by the project. How programs and people head these columns, in the languages of our analysts. */
const headings: Readonly<Record<PeopleColumn | 'ignored', readonly string[]>> = {
  name: ['name', 'speaker', 'speakers', 'person', 'people', 'full name', 'case', 'participant', 'respondent']
    .concat(['имя', 'фио', 'спикер', 'участник', 'выступающий', 'полное имя', 'имя и фамилия'])
    .concat(['аты-жөні', 'есімі', 'спикер', 'імя', 'удзельнік'])
    .concat(['vollstandiger name', 'sprecher', 'person', 'nom', 'nom complet', 'intervenant', 'nombre'])
    .concat([
      'nombre completo',
      'ponente',
      'ad soyad',
      'konuşmacı',
      'isim',
      'الاسم',
      'المتحدث',
      '姓名',
      '发言人',
    ]),
  firstName: ['first name', 'given name', 'forename', 'vorname', 'prenom'],
  lastName: [
    'last name',
    'surname',
    'family name',
    'фамилия',
    'nachname',
    'familienname',
    'nom de famille',
    'apellido',
    'apellidos',
    'soyad',
    '姓',
  ],
  role: ['role', 'position', 'title', 'job title', 'function', 'post', 'office']
    .concat(['роль', 'должность', 'пост', 'лауазымы', 'қызметі', 'пасада'])
    .concat([
      'rolle',
      'funktion',
      'amt',
      'fonction',
      'poste',
      'cargo',
      'puesto',
      'görev',
      'unvan',
      'المنصب',
      '职务',
      '职位',
    ]),
  affiliation: ['affiliation', 'organisation', 'organization', 'institution', 'company', 'employer']
    .concat(['организация', 'учреждение', 'компания', 'место работы', 'ұйым', 'мекеме', 'арганізацыя'])
    .concat([
      'zugehorigkeit',
      'einrichtung',
      'organisation',
      'entreprise',
      'institucion',
      'empresa',
      'organizacion',
    ])
    .concat(['kurum', 'المؤسسة', '单位', '机构']),
  aliases: ['also called', 'aliases', 'alias', 'other names', 'aka', 'also known as']
    .concat(['псевдонимы', 'другие имена', 'также', 'басқа атаулары'])
    .concat(['andere namen', 'auch genannt', 'autres noms', 'otros nombres', 'diğer adlar', '别名']),
  pseudonym: [
    'pseudonym',
    'code name',
    'псевдоним',
    'бүркеншік ат',
    'псеўданім',
    'pseudonyme',
    'seudónimo',
  ].concat(['takma ad', 'الاسم المستعار', '化名', 'deckname']),
  color: ['colour', 'color', 'цвет', 'түс', 'farbe', 'couleur', 'renk'],
  memo: [
    'memo',
    'memos',
    'note',
    'notes',
    'comment',
    'comments',
    'заметка',
    'заметки',
    'примечание',
    'комментарий',
  ].concat([
    'мемо',
    'notiz',
    'notizen',
    'kommentar',
    'remarque',
    'nota',
    'notas',
    'comentario',
    'not',
    '备注',
  ]),
  ignored: [
    'turns',
    'words',
    'share',
    'themes',
    'documents',
    'codings',
    'id',
    'guid',
    '#',
    'no',
    '№',
    'номер',
  ],
};

const byHeading = new Map(
  Object.entries(headings).flatMap(([column, words]) =>
    words.map((word) => [foldHeading(word), column as PeopleColumn | 'ignored'] as const),
  ),
);

/** What the column under this heading says; undefined: an attribute. */
export const peopleColumnOf = (heading: string): PeopleColumn | 'ignored' | undefined =>
  byHeading.get(foldHeading(heading));
