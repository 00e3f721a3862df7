import { ok, type Result } from '../../base/result';
import type { NamedColumns, TableOptions } from '../readOptions';
import { ColumnFinder } from './columnFinder';
import { guessTable } from './guessTable';
import type { TableRows } from './tableLayout';
import { tableProblems } from './tableProblems';

/**
 * What the columns of a table are, as far as it was said; the rest is guessed. A speaker that was said makes a conversation of the rows, a
 * title or attributes make each a document. Refused when a column is not there, or was said to be two things.
 *
 * @param name of the file
 */
export function chooseTable(name: string, rows: TableRows, said: NamedColumns): Result<TableOptions> {
  const perRow = documentPerRow(said);
  const guess = guessTable(rows, {
    ...(said.hasHeader !== undefined && { hasHeader: said.hasHeader }),
    ...(perRow !== undefined && { documentPerRow: perRow }),
  });
  const finder = new ColumnFinder(name, rows, guess.hasHeader);
  const text = said.text && finder.all(said.text);
  const speaker = said.speaker === undefined ? undefined : finder.one(said.speaker);
  const title = said.title === undefined ? undefined : finder.one(said.title);
  const attributes = said.attributes && finder.all(said.attributes);
  for (const found of [text, speaker, title, attributes]) if (found && !found.ok) return found;
  const given = [text, speaker, title, attributes].flatMap((found) => (found?.ok ? [...found.value] : []));
  const twice = given.find((column, index) => given.indexOf(column) !== index);
  if (twice !== undefined) return tableProblems.twoRoles(name, finder.nameOf(twice));
  /** What was said; else what was guessed of columns of which nothing was said. */
  const or = (found: Result<readonly number[]> | undefined, guessed: readonly number[]) =>
    found?.ok ? [...found.value] : guessed.filter((column) => !given.includes(column));
  const texts = or(text, guess.text);
  const [speakerColumn] = or(speaker, guess.speaker === undefined ? [] : [guess.speaker]);
  const [titleColumn] = or(title, guess.title === undefined ? [] : [guess.title]);
  if (texts.length === 0) return tableProblems.noTextColumn(name);
  return ok({
    hasHeader: guess.hasHeader,
    text: texts,
    ...(speakerColumn !== undefined && { speaker: speakerColumn }),
    ...(titleColumn !== undefined && { title: titleColumn }),
    attributes: or(attributes, guess.attributes),
    documentPerRow: guess.documentPerRow,
  });
}

function documentPerRow({ documentPerRow: perRow, title, attributes = [], speaker }: NamedColumns) {
  if (perRow !== undefined) return perRow;
  if (title || attributes.some((column) => column !== '')) return true;
  return speaker ? false : undefined;
}
