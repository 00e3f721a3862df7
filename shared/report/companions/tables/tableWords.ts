import type { ReportLanguage } from '../../reportLanguage';

/** What the columns of tables are called beyond what every report says. */
export interface TableWords {
  /** Of a sheet with a passage to a row. */
  readonly excerpts: string;
  readonly document: string;
  readonly date: string;
  readonly speaker: string;
  readonly affiliation: string;
  /** Short name of a theme. */
  readonly key: string;
  readonly theme: string;
  readonly passage: string;
  readonly paragraph: string;
  readonly turn: string;
  readonly codedBy: string;
  readonly codedOn: string;
  readonly words: string;
  readonly codings: string;
  readonly file: string;
  readonly source: string;
  readonly language: string;
}

const columns = [
  'excerpts',
  'document',
  'date',
  'speaker',
  'affiliation',
  'key',
  'theme',
  'passage',
  'paragraph',
  'turn',
  'codedBy',
  'codedOn',
  'words',
  'codings',
  'file',
  'source',
  'language',
] as const satisfies readonly (keyof TableWords)[];

/** In the order of {@link columns}. */
const languages: Readonly<Record<ReportLanguage, string>> = {
  en: 'Excerpts|Document|Date|Speaker|Affiliation|Key|Theme|Passage|Paragraph|Turn|Coded by|Coded on|Words|Codings|File|Source|Language',
  ar: 'مقتطفات|الوثيقة|التاريخ|المتحدث|الجهة|الرمز|الموضوع|المقطع|الفقرة|المداخلة|رمّزه|تاريخ الترميز|الكلمات|الترميزات|الملف|المصدر|اللغة',
  be: 'Вытрымкі|Дакумент|Дата|Прамоўца|Арганізацыя|Знак|Тэма|Урывак|Абзац|Рэпліка|Хто кадаваў|Калі кадавана|Словы|Кадаванні|Файл|Крыніца|Мова',
  de: 'Auszüge|Dokument|Datum|Sprecher|Zugehörigkeit|Kürzel|Thema|Textstelle|Absatz|Redebeitrag|Kodiert von|Kodiert am|Wörter|Kodierungen|Datei|Quelle|Sprache',
  es: 'Extractos|Documento|Fecha|Orador|Afiliación|Clave|Tema|Pasaje|Párrafo|Intervención|Codificado por|Codificado el|Palabras|Codificaciones|Archivo|Fuente|Idioma',
  fr: 'Extraits|Document|Date|Intervenant|Affiliation|Sigle|Thème|Passage|Paragraphe|Intervention|Codé par|Codé le|Mots|Codages|Fichier|Source|Langue',
  kk: 'Үзінділер|Құжат|Күні|Сөйлеуші|Ұйымы|Белгі|Тақырып|Үзінді|Абзац|Сөз кезегі|Кодтаған|Кодталған күні|Сөздер|Кодтаулар|Файл|Дереккөз|Тіл',
  ru: 'Выдержки|Документ|Дата|Говорящий|Организация|Знак|Тема|Фрагмент|Абзац|Реплика|Кто кодировал|Когда кодировано|Слова|Кодировки|Файл|Источник|Язык',
  tr: 'Alıntılar|Belge|Tarih|Konuşmacı|Kurum|Kısaltma|Tema|Bölüm|Paragraf|Söz|Kodlayan|Kodlama tarihi|Sözcükler|Kodlamalar|Dosya|Kaynak|Dil',
  zh: '摘录|文档|日期|发言人|单位|代号|主题|段落摘录|段落|发言|编码者|编码日期|字词数|编码数|文件|来源|语言',
};

/** The words of a language; there are as many as columns, which a test counts. */
export function tableWords(language: ReportLanguage): TableWords {
  const words = languages[language].split('|');
  return Object.fromEntries(columns.map((column, index) => [column, words[index] ?? ''])) as Record<
    (typeof columns)[number],
    string
  >;
}
