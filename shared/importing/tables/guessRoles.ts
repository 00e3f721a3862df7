import type { TableOptions } from '../readOptions';
import type { ColumnKind } from './columnKinds';
import type { ColumnProfile } from './columnProfile';
import { asksSomething } from './hasHeadings';

/** A column with its name, and what the name says. */
export interface NamedColumn extends ColumnProfile {
  /** `''`: it has none. */
  readonly name: string;
  readonly kind: ColumnKind | undefined;
}

/** Weights, see {@link ColumnProfile}: a name, a value of an attribute, a title are no longer than this. */
const longest = { name: 60, attribute: 100, title: 200 };

/** An answer to an open question is on average no shorter. */
const shortestAnswer = 20;

/** Mean weight of a text that stands for itself, when one other column, or when two, say whose it is. */
const longText = { beside: 120, besideTwo: 40 };

/** Which column is what, and whether each row is a document, unless that is known. */
export function guessRoles(
  columns: readonly NamedColumn[],
  documentPerRow?: boolean,
): Omit<TableOptions, 'hasHeader' | 'sheet'> {
  const main = mainText(columns);
  const others = columns.filter(({ column }) => column !== main.column);
  const speaker = speakerOf(others, columns);
  const rest = others.filter(({ column }) => column !== speaker?.column);
  const answers = [main, ...rest.filter((each) => isAnswer(each, main, speaker !== undefined))];
  const text = answers.map(({ column }) => column).sort((a, b) => a - b);
  const said = speaker && { speaker: speaker.column };
  if (documentPerRow === undefined ? speaker !== undefined : !documentPerRow)
    return { text, ...said, attributes: [], documentPerRow: false };
  const left = rest.filter(({ column }) => !text.includes(column));
  const title = titleColumn(left);
  const attributes = left.filter((each) => each !== title && isAttribute(each)).map(({ column }) => column);
  if (!documentPerRow && !isDocument(main, answers, title, attributes.length, columns))
    return { text, attributes: [], documentPerRow: false };
  return { text, ...said, ...(title && { title: title.column }), attributes, documentPerRow: true };
}

/** What a name of a column adds to the claim of its cells to be the text. */
const claims: Readonly<Record<ColumnKind, number>> = {
  text: 3,
  speaker: 0.05,
  person: 0.05,
  title: 0.2,
  date: 0.01,
  time: 0.01,
  key: 0.01,
};

/** The column with the most words, and at best with a name that says so. */
function mainText(columns: readonly NamedColumn[]): NamedColumn {
  const claim = ({ filled, weight, natural, kind, distinct }: NamedColumn) => {
    const varied = filled === 0 ? 0 : 0.2 + distinct / filled;
    return filled * weight * varied * (natural + 0.001) * (kind === undefined ? 1 : claims[kind]);
  };
  const [first, ...rest] = columns;
  if (first === undefined) throw new RangeError('a table has columns');
  return rest.reduce((best, each) => (claim(each) > claim(best) ? each : best), first);
}

/** Few short values that come again and again. */
const repeats = ({ filled, distinct }: NamedColumn) => filled > 2 && distinct <= 0.7 * filled;

const likeNames = ({ natural, weight }: NamedColumn) => natural > 0 && weight <= longest.name;

/**
 * By its name; a participant only when they come again, else each row is theirs. Where a name does not tell, or there are no names, values
 * that look like names and come again: in a table without names, or beside a column of times.
 */
function speakerOf(others: readonly NamedColumn[], all: readonly NamedColumn[]): NamedColumn | undefined {
  const isTimed = all.some(({ kind }) => kind === 'time');
  // Who wrote several articles is no speaker.
  const isList = all.some(({ kind }) => kind === 'title');
  const isBare = all.every(({ name }) => name === '');
  return (
    others.find((each) => each.kind === 'speaker' && each.filled > 0 && each.weight <= longest.name) ??
    others.find((each) => !isList && each.kind === 'person' && repeats(each) && likeNames(each)) ??
    others.find(
      (each) =>
        (isBare || isTimed) &&
        each.kind === undefined &&
        repeats(each) &&
        likeNames(each) &&
        each.distinct > 1 &&
        each.natural > 0.8 &&
        each.named > 0.8,
    )
  );
}

/** Whether a column is text beside the main one: it says so, or is headed by a question, and what stands in it is written freely. */
function isAnswer(column: NamedColumn, main: NamedColumn, isTranscript: boolean): boolean {
  const { kind, name, filled, natural, distinct, weight } = column;
  if (filled === 0 || natural < 0.5) return false;
  if (kind === 'text') return weight >= 0.1 * main.weight;
  if (isTranscript || kind !== undefined || weight < shortestAnswer) return false;
  const isFree = distinct > 0.6 * filled;
  // Beside a column that is called the text, only a question can be more of it.
  if (asksSomething(name)) return isFree;
  return name !== '' && isFree && main.kind !== 'text' && weight >= 0.4 * main.weight;
}

/** A title, else a person, else what tells the rows apart. */
function titleColumn(left: readonly NamedColumn[]): NamedColumn | undefined {
  const fits = ({ filled, weight }: NamedColumn) => filled > 0 && weight <= longest.title;
  const tellsApart = (each: NamedColumn) => fits(each) && each.distinct > 0.9 * each.filled;
  return (
    left.find((each) => each.kind === 'title' && fits(each)) ??
    left.find((each) => each.kind === 'person' && tellsApart(each)) ??
    left.find((each) => each.kind === 'key' && tellsApart(each) && each.weight <= longest.name)
  );
}

const isAttribute = ({ name, filled, weight }: NamedColumn) =>
  name !== '' && filled > 0 && weight <= longest.attribute;

/**
 * Whether each row is one: of a survey, where several questions are answered, or of texts that have something to be told apart by. A
 * column of questions beside one of answers is one conversation, and so are lines with the times at which they were said.
 */
function isDocument(
  main: NamedColumn,
  texts: readonly NamedColumn[],
  title: NamedColumn | undefined,
  attributes: number,
  columns: readonly NamedColumn[],
): boolean {
  if (title?.kind === 'title') return true;
  if (columns.some(({ kind }) => kind === 'time')) return false;
  const beside = attributes + (title === undefined ? 0 : 1);
  if (texts.length > 1) return beside > 0 || texts.some(({ name }) => asksSomething(name));
  return (beside > 0 && main.weight >= longText.beside) || (beside > 1 && main.weight >= longText.besideTwo);
}
