import { foldHeading } from '../base/foldHeading';

/** What a column of a codebook table says. `ignored`: known, but made anew by the project. */
export type Column =
  | 'path'
  | 'name'
  | 'parent'
  | 'level'
  | 'description'
  | 'inclusion'
  | 'exclusion'
  | 'example'
  | 'color'
  | 'pattern'
  | 'groupsOnly'
  | 'pinned'
  | 'memo'
  | 'ignored';

/** How programs and people head these columns, in the languages of our analysts; compared without case, accents and marks. */
const headings: Readonly<Record<Exclude<Column, 'level'>, readonly string[]>> = {
  path: [
    'path',
    'full path',
    'theme path',
    'code path',
    'hierarchical name',
    'hierarchy',
    'full name',
  ].concat(['путь', 'полный путь', 'жол', 'pfad', 'chemin', 'ruta']),
  name: [
    'name',
    'theme',
    'themes',
    'code',
    'codes',
    'code name',
    'theme name',
    'tag',
    'node',
    'label',
    'title',
  ]
    .concat(['тема', 'темы', 'код', 'коды', 'название', 'наименование', 'имя', 'тақырып', 'атауы'])
    .concat(['thema', 'bezeichnung', 'theme', 'nom', 'codigo', 'nombre', 'tema']),
  parent: [
    'parent',
    'parent code',
    'parent theme',
    'parent node',
    'parent name',
    'category',
    'code category',
    'group',
  ]
    .concat(['родитель', 'родительская тема', 'родительский код', 'категория', 'группа', 'санат'])
    .concat(['oberkategorie', 'kategorie', 'ubergeordneter code', 'categorie', 'categoria']),
  description: ['description', 'definition', 'meaning', 'comment', 'comments', 'notes']
    .concat(['описание', 'определение', 'комментарий', 'сипаттама', 'анықтама'])
    .concat(['beschreibung', 'kommentar', 'descripcion', 'definicion']),
  inclusion: [
    'inclusion',
    'inclusion criteria',
    'include',
    'includes',
    'apply when',
    'when to use',
    'when to apply',
  ]
    .concat(['включение', 'критерии включения', 'когда применять', 'einschluss', 'einschlusskriterien'])
    .concat(['criteres d inclusion', 'criterios de inclusion']),
  exclusion: [
    'exclusion',
    'exclusion criteria',
    'exclude',
    'excludes',
    'do not apply when',
    'when not to use',
  ]
    .concat(['when not to apply', 'not when', 'исключение', 'критерии исключения', 'когда не применять'])
    .concat(['ausschluss', 'ausschlusskriterien', 'criteres d exclusion', 'criterios de exclusion']),
  example: [
    'example',
    'examples',
    'typical example',
    'example quote',
    'quote',
    'пример',
    'примеры',
    'цитата',
    'мысал',
  ].concat(['beispiel', 'ankerbeispiel', 'exemple', 'ejemplo']),
  color: ['colour', 'color', 'цвет', 'түс', 'farbe', 'couleur'],
  pattern: ['pattern', 'line', 'линия', 'штрих', 'muster'],
  groupsOnly: [
    'only groups',
    'groups only',
    'group only',
    'only a group',
    'только группирует',
    'только группа',
  ],
  pinned: ['pinned', 'закреплено'],
  memo: ['memo', 'memos', 'мемо', 'заметка', 'заметки'],
  ignored: [
    'codings',
    'documents',
    'speakers',
    'files',
    'references',
    'count',
    'frequency',
    'id',
    'guid',
    '#',
    'no',
  ].concat(['кодировки', 'количество', 'частота', 'номер', '№', 'owner', 'created', 'date', 'created by']),
};

const byHeading = new Map(
  Object.entries(headings).flatMap(([column, words]) =>
    words.map((word) => [word, column as Column] as const),
  ),
);

const headingsFolded = new Map(Array.from(byHeading, ([word, column]) => [foldHeading(word), column]));

/** What the column under this heading says; undefined: it is not known. */
export function columnOf(heading: string): Column | undefined {
  const words = foldHeading(heading);
  if (/^(?:level|ebene|niveau|nivel|уровень|уровни|деңгеи) ?\d+$/u.test(words)) return 'level';
  return headingsFolded.get(words);
}
