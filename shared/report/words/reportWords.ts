import type { ReportLanguage } from '../reportLanguage';
import { ar } from './ar';
import { be } from './be';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { kk } from './kk';
import { ru } from './ru';
import { tr } from './tr';
import { zh } from './zh';

/** A number with what is counted, in the forms of `Intl.PluralRules`: `{ one: '# document', other: '# documents' }`. */
export type Counted = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** What a report says in its own voice. `#` stands for a number. */
export interface ReportWords {
  readonly contents: string;
  readonly method: string;
  readonly themes: string;
  readonly speakers: string;
  readonly documents: string;
  readonly excerpts: Readonly<Record<'theme' | 'speaker' | 'document', string>>;
  readonly matrix: Readonly<Record<'speakers' | 'documents', string>>;
  readonly charts: Readonly<Record<'themesBySpeaker' | 'speakingShare' | 'coverage', string>>;
  readonly memos: string;
  readonly index: Readonly<Record<'themes' | 'speakers', string>>;
  readonly codebook: string;
  /** How the annotated text is to be read; above the legend. */
  readonly howToRead: string;
  /** What the numbers of a matrix are. */
  readonly matrixValues: Readonly<Record<'codings' | 'words', string>>;
  readonly total: string;
  /** Under a chart of coverage. */
  readonly coverageRule: string;
  readonly name: string;
  readonly role: string;
  readonly turns: string;
  readonly shareOfSpeech: string;
  readonly alsoCalled: string;
  /** Above the notes at the end of a document that found no room beside it. */
  readonly notes: string;
  readonly memo: string;
  readonly description: string;
  readonly inclusion: string;
  readonly exclusion: string;
  readonly example: string;
  readonly groupsOnly: string;
  readonly project: string;
  readonly nobody: string;
  readonly unplaced: string;
  readonly whyUnplaced: string;
  /** Before the number of a paragraph, of a turn, of a page; in citations. */
  readonly paragraph: string;
  readonly turn: string;
  readonly page: string;
  readonly counted: Readonly<
    Record<
      'documents' | 'speakers' | 'passages' | 'codedPassages' | 'codings' | 'words' | 'turns' | 'themes',
      Counted
    >
  >;
  /** The method note when nobody wrote one; `{…}` are counts with what they count. */
  readonly methodNote: string;
}

const languages: Readonly<Record<ReportLanguage, ReportWords>> = { ar, be, de, en, es, fr, kk, ru, tr, zh };

export const reportWords = (language: ReportLanguage): ReportWords => languages[language];

/** `3 documents` as the language says it. */
export function counted(language: ReportLanguage, number: number, of: Counted): string {
  const form = of[new Intl.PluralRules(language).select(number)] ?? of.other;
  return form.replace('#', new Intl.NumberFormat(numerals(language)).format(number));
}

/** A day, `2026-11-23`, as the language writes it: `23 November 2026`. */
export function writtenDay(language: ReportLanguage, day: string): string {
  const instant = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(instant.getTime())) return day;
  return new Intl.DateTimeFormat(numerals(language), { dateStyle: 'long', timeZone: 'UTC' }).format(instant);
}

/** British dates and digits that everybody reads: citations and page numbers use them too. */
const numerals = (language: ReportLanguage): string =>
  language === 'en' ? 'en-GB' : language === 'ar' ? 'ar-u-nu-latn' : language;
