import type { ReportLanguage } from './reportLanguage';
import type { ReportModel, ReportPassage } from './reportModel';
import { reportWords, writtenDay } from './words/reportWords';

/** What is known of a passage that is quoted. */
export interface Cited {
  readonly speakers: readonly { readonly name: string; readonly role: string }[];
  /** The document's title. */
  readonly title: string;
  /** Of the document, `YYYY-MM-DD`; `''` when it is not known. */
  readonly date: string;
  /** `7`, `7–9`; `''`: none. */
  readonly turns: string;
  readonly paragraphs: string;
}

/** Before the title of what somebody speaks in; `''`: the language has a word behind it, and a comma does. */
const within: Readonly<Record<ReportLanguage, string>> = {
  en: 'in: ',
  ar: 'في: ',
  be: 'у: ',
  de: 'in: ',
  es: 'en: ',
  fr: 'dans : ',
  kk: '',
  ru: 'в: ',
  tr: '',
  zh: '载：',
};

/** Where a passage is from, as one cites it: `Ann Lind, Engineer, in: First hearing (27 September 2022), turn 3, ¶ 7`. */
export function citation(
  { speakers, title, date, turns, paragraphs }: Cited,
  language: ReportLanguage,
): string {
  const words = reportWords(language);
  const who = speakers.map(({ name, role }) => (role === '' ? name : `${name}, ${role}`)).join('; ');
  const text = date === '' ? title : `${title} (${writtenDay(language, date)})`;
  const parts = [
    who,
    `${who === '' ? '' : within[language]}${text}`,
    turns === '' ? '' : `${words.turn} ${turns}`,
    paragraphs === '' ? '' : `${words.paragraph} ${paragraphs}`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** What is known of a passage of a report. */
export function citedOf({ speakers, document, turns, paragraphs }: ReportPassage, model: ReportModel): Cited {
  const { title = '', date = '' } = model.documents[document] ?? {};
  return { speakers, title, date, turns, paragraphs };
}
