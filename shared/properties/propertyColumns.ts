import { foldHeading } from '../base/foldHeading';

/** What a column of a table of documents says, besides attributes. */
export type PropertyColumn = 'fileName' | 'title' | 'date' | 'provenance' | 'language' | 'memo';

/** How programs and people head these columns, in the languages of our analysts. `ignored`: known, but counted anew by the project. */
const headings: Readonly<Record<PropertyColumn | 'ignored', readonly string[]>> = {
  fileName: ['file', 'file name', 'filename', 'файл', 'имя файла', 'название файла', 'файл атауы', 'файл аты']
    .concat(['імя файла', 'datei', 'dateiname', 'fichier', 'nom du fichier', 'nom de fichier', 'archivo'])
    .concat([
      'nombre de archivo',
      'nombre del archivo',
      'fichero',
      'dosya',
      'dosya adı',
      'الملف',
      'اسم الملف',
      '文件',
      '文件名',
    ]),
  title: ['title', 'document', 'document title', 'name', 'headline', 'название', 'заголовок', 'документ']
    .concat(['атауы', 'тақырыбы', 'құжат', 'назва', 'загаловак', 'дакумент', 'titel', 'dokument', 'titre'])
    .concat(['document', 'titulo', 'documento', 'başlık', 'belge', 'العنوان', 'المستند', '标题', '文档']),
  date: ['date', 'day', 'published', 'publication date', 'date of publication', 'дата', 'дата публикации']
    .concat(['күні', 'жарияланған күні', 'дата публікацыі', 'datum', 'date de publication', 'fecha', 'tarih'])
    .concat(['التاريخ', 'تاريخ', '日期']),
  provenance: [
    'source',
    'provenance',
    'origin',
    'publisher',
    'url',
    'link',
    'источник',
    'ссылка',
    'дереккөз',
  ].concat(['дереккөзі', 'крыніца', 'quelle', 'fuente', 'origen', 'kaynak', 'المصدر', '来源', '出处']),
  language: [
    'language',
    'lang',
    'язык',
    'тіл',
    'тілі',
    'мова',
    'sprache',
    'langue',
    'idioma',
    'lengua',
    'dil',
  ].concat(['اللغة', '语言', '語言']),
  memo: ['memo', 'memos', 'memo of the document'],
  ignored: ['characters', 'turns', 'codings', 'format', 'imported', 'id', 'guid', '#', 'no', '№', 'номер'],
};

const byHeading = new Map(
  Object.entries(headings).flatMap(([column, words]) =>
    words.map((word) => [foldHeading(word), column as PropertyColumn | 'ignored'] as const),
  ),
);

/** What the column under this heading says; undefined: an attribute. */
export const propertyColumnOf = (heading: string): PropertyColumn | 'ignored' | undefined =>
  byHeading.get(foldHeading(heading));
