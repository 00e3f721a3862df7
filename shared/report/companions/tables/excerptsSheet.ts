import { countWords } from '../../../text/countWords';
import type { ReportModel, ReportPassage, ReportPassageCoding, ReportTheme } from '../../reportModel';
import { reportWords } from '../../words/reportWords';
import { themePath } from '../themePath';
import { attributeFields, dayCell, keyCell, memoCell, wordsCell } from './cells';
import { type Field, field, type Sheet, sheetOf } from './sheet';
import { tableWords } from './tableWords';

interface Excerpt {
  readonly passage: ReportPassage;
  /** Null: the passage has a memo and no theme. */
  readonly coding: ReportPassageCoding | null;
}

/** A row for each coding, and for each passage that has a memo alone. */
export function excerptsSheet(model: ReportModel): Sheet {
  const excerpts = model.passages.flatMap((passage): Excerpt[] =>
    passage.codings.length === 0
      ? [{ passage, coding: null }]
      : passage.codings.map((coding) => ({ passage, coding })),
  );
  return sheetOf(tableWords(model.language).excerpts, excerpts, fieldsOf(model), 1);
}

function fieldsOf(model: ReportModel): Field<Excerpt>[] {
  const { documents, people, language } = model;
  const words = { ...reportWords(language), ...tableWords(language) };
  const documentOf = ({ passage }: Excerpt) => documents[passage.document];
  const peopleOf = ({ passage }: Excerpt) => passage.speakers.flatMap(({ person }) => people[person] ?? []);
  const ofTheme = (of: (theme: ReportTheme) => ReturnType<Field<Excerpt>['of']>) => (excerpt: Excerpt) => {
    const theme = excerpt.coding === null ? undefined : model.themes[excerpt.coding.theme];
    return theme === undefined ? null : of(theme);
  };
  return [
    field(words.document, 26, (excerpt) => documentOf(excerpt)?.title ?? null),
    field(words.date, 12, (excerpt) => dayCell(documentOf(excerpt)?.date ?? '')),
    field(words.speaker, 24, ({ passage }) => wordsCell(passage.speakers.map(({ name }) => name))),
    field(words.role, 28, ({ passage }) =>
      wordsCell(passage.speakers.map(({ role }) => role).filter((role) => role !== '')),
    ),
    field(
      words.key,
      8,
      ofTheme((theme) => keyCell(theme, model)),
    ),
    field(words.theme, 30, ofTheme(themePath)),
    field(words.passage, 70, ({ passage }) => passage.text),
    field(words.memo, 40, ({ passage }) => memoCell(passage.memo)),
    field(words.paragraph, 11, ({ passage }) => numberOrRange(passage.paragraphs)),
    field(words.turn, 9, ({ passage }) => numberOrRange(passage.turns)),
    field(words.words, 9, ({ passage }) => countWords(passage.text)),
    field(words.codedBy, 18, ({ passage, coding }) => coding?.by ?? passage.by),
    field(words.codedOn, 17, ({ passage, coding }) => ({ instant: coding?.at ?? passage.at })),
    ...attributeFields(people, (name) => `${words.speaker}: ${name}`, peopleOf),
    ...attributeFields(
      documents,
      (name) => `${words.document}: ${name}`,
      (excerpt: Excerpt) => {
        const document = documentOf(excerpt);
        return document === undefined ? [] : [document];
      },
    ),
  ];
}

/** `7` is a number, `7–9` is not. */
const numberOrRange = (written: string) =>
  written === '' ? null : /^\d+$/.test(written) ? Number(written) : written;
