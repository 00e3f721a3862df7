import { reportMatrix } from '../../reportMatrix';
import type { ReportDocument, ReportModel, ReportPerson, ReportTheme } from '../../reportModel';
import { reportWords } from '../../words/reportWords';
import { themePath } from '../themePath';
import { attributeFields, dayCell, keyCell, memoCell, wordsCell } from './cells';
import { excerptsSheet } from './excerptsSheet';
import { field, type Sheet, sheetOf } from './sheet';
import { tableWords } from './tableWords';

/** A report as the tables of a workbook: excerpts, themes by speaker, codebook, people, documents; those without rows are left out. */
export function reportSheets(model: ReportModel): Sheet[] {
  const sheets = [
    excerptsSheet(model),
    matrixSheet(model),
    codebookSheet(model),
    peopleSheet(model),
    documentsSheet(model),
  ];
  const filled = sheets.filter(({ rows }) => rows.length > 0);
  return filled.length === 0 ? sheets.slice(0, 1) : filled;
}

function wordsOf({ language }: ReportModel) {
  return { ...reportWords(language), ...tableWords(language) };
}

function matrixSheet(model: ReportModel): Sheet {
  const words = wordsOf(model);
  const { rows, heads, cells } = reportMatrix({ columns: 'speakers', values: 'codings' }, model);
  const lines = rows.flatMap((index, row) => {
    const theme = model.themes[index];
    return theme === undefined ? [] : [{ theme, numbers: cells[row] ?? [] }];
  });
  type Line = (typeof lines)[number];
  return sheetOf(
    words.matrix.speakers,
    lines,
    [
      field(words.key, 8, ({ theme }: Line) => keyCell(theme, model)),
      field(words.theme, 36, ({ theme }: Line) => themePath(theme)),
      ...heads.map((head, column) =>
        field(model.people[head]?.name ?? '', 14, ({ numbers }: Line) => numbers[column] || null),
      ),
      field(words.total, 9, ({ numbers }: Line) => numbers.reduce((sum, number) => sum + number, 0) || null),
    ],
    2,
  );
}

function codebookSheet(model: ReportModel): Sheet {
  const words = wordsOf(model);
  return sheetOf(
    words.codebook,
    model.themes,
    [
      field(words.key, 8, (theme: ReportTheme) => keyCell(theme, model)),
      field(words.theme, 36, themePath),
      field(words.codings, 10, ({ codings }: ReportTheme) => codings),
      field(words.description, 50, ({ description }: ReportTheme) => description),
      field(words.inclusion, 40, ({ inclusion }: ReportTheme) => inclusion),
      field(words.exclusion, 40, ({ exclusion }: ReportTheme) => exclusion),
      field(words.example, 40, ({ example }: ReportTheme) => example),
      field(words.groupsOnly, 12, ({ groupsOnly }: ReportTheme) => groupsOnly || null),
      field(words.memo, 40, ({ memo }: ReportTheme) => memoCell(memo)),
    ],
    2,
  );
}

function peopleSheet(model: ReportModel): Sheet {
  const words = wordsOf(model);
  return sheetOf(
    words.speakers,
    model.people,
    [
      field(words.name, 26, ({ name }: ReportPerson) => name),
      field(words.role, 30, ({ role }: ReportPerson) => role),
      field(words.affiliation, 26, ({ affiliation }: ReportPerson) => affiliation),
      field(words.alsoCalled, 26, ({ aliases }: ReportPerson) => wordsCell(aliases)),
      field(words.turns, 8, ({ turns }: ReportPerson) => turns),
      field(words.words, 9, (person: ReportPerson) => person.words),
      field(words.shareOfSpeech, 10, ({ share }: ReportPerson) => ({ share })),
      ...attributeFields(
        model.people,
        (name) => name,
        (person: ReportPerson) => [person],
      ),
      field(words.memo, 40, ({ memo }: ReportPerson) => memoCell(memo)),
    ],
    1,
  );
}

function documentsSheet(model: ReportModel): Sheet {
  const words = wordsOf(model);
  return sheetOf(
    words.documents,
    model.documents,
    [
      field(words.document, 30, ({ title }: ReportDocument) => title),
      field(words.date, 12, ({ date }: ReportDocument) => dayCell(date)),
      field(words.source, 30, ({ provenance }: ReportDocument) => provenance),
      field(words.language, 10, ({ language }: ReportDocument) => language),
      field(words.file, 26, ({ fileName }: ReportDocument) => fileName),
      field(words.words, 9, (document: ReportDocument) => document.words),
      field(words.turns, 8, ({ turns }: ReportDocument) => turns.length),
      ...attributeFields(
        model.documents,
        (name) => name,
        (document: ReportDocument) => [document],
      ),
      field(words.memo, 40, ({ memo }: ReportDocument) => memoCell(memo)),
    ],
    1,
  );
}
