import type { DocumentLines, Line } from '../documentLines';
import { wordsOf } from '../words';
import { candidate, type LabelCandidate, type Reading, type Separator } from './labelCandidate';
import { named } from './labelParts';
import { isAnswerSign, isQuestionSign } from './questionSigns';

/** `G1`, `Zb.`, `ب`: letters that stand for somebody, with a number or a full stop. */
const code = String.raw`(?:\p{Lu}\p{L}{0,3}|\p{Lo}{1,2})\p{Nd}{0,2}\.?`;
/** `B = the researcher`, `G1 — Anna Roux, born 1931`. */
const entry = new RegExp(String.raw`^(?:[-–—•*▪]\s+)?(${code})\s*(?:=|\s[–—-])\s*(?=\p{L})[^=]+$`, 'u');
/** The number of the turn, the letters, and what parts them from the words. */
const labelled = new RegExp(
  String.raw`^((?:\p{Nd}{1,4}[.)]\s+)?)(${code})(\t+|[ \u00a0\u3000]{2,}|\s*[:：]\s*|\s[–—-]\s|(?<=\.)\s)(?=\S)`,
  'u',
);
/** UTF-16 units. */
const longestEntry = 160;

/** A key at the head of a record: what its letters stand for, and the lines that say so. */
interface Legend {
  readonly codes: ReadonlySet<string>;
  readonly lines: ReadonlySet<number>;
}

/**
 * A label by letters that a key at the head explains, whatever they are. The key says it by two lines in succession, and each of two begins two
 * lines at least further down.
 */
export function readExplained(reading: Reading): LabelCandidate | null {
  const { document, line, index, lead } = reading;
  const legend = legendOf(document);
  if (legend.codes.size === 0 || legend.lines.has(index)) return null;
  const match = labelled.exec(line.text.slice(lead.length, lead.length + 40));
  const [whole = '', number = '', letters = '', gap = ''] = match ?? [];
  if (!match || !legend.codes.has(letters)) return null;
  const from = lead.length + number.length;
  return candidate(
    reading,
    { ...named('role', letters), shape: 'nameless' },
    { separator: separatorOf(gap), from, to: from + letters.length, rest: lead.length + whole.length },
  );
}

function separatorOf(gap: string): Separator {
  if (/[:：]/u.test(gap)) return 'colon';
  return /[–—-]/u.test(gap) ? 'dash' : 'cell';
}

const known = new WeakMap<DocumentLines, Legend>();

function legendOf(document: DocumentLines): Legend {
  const before = known.get(document);
  if (before) return before;
  const legend = readLegend(document);
  known.set(document, legend);
  return legend;
}

function readLegend({ lines }: DocumentLines): Legend {
  const listed = firstKey(lines);
  const times = new Map<string, number>();
  lines.forEach(({ text }, at) => {
    const letters = listed.has(at) ? undefined : labelled.exec(text.slice(0, 40))?.[2];
    if (letters !== undefined) times.set(letters, (times.get(letters) ?? 0) + 1);
  });
  const codes = new Set(listed.values());
  const used = [...codes].filter((letters) => (times.get(letters) ?? 0) > 1);
  return used.length < 2 ? none : { codes, lines: new Set(listed.keys()) };
}

/** The first two or more lines in succession that explain letters, each its own. */
function firstKey(lines: readonly Line[]): ReadonlyMap<number, string> {
  let run = new Map<number, string>();
  for (const [at, { text }] of lines.slice(0, longestHead).entries()) {
    const letters = explainedIn(text);
    if (letters !== undefined && ![...run.values()].includes(letters)) run.set(at, letters);
    else if (run.size > 1) break;
    else run = new Map();
  }
  return run.size > 1 ? run : new Map();
}

const explainedIn = (text: string): string | undefined =>
  text.length > longestEntry || explainsSign(text) ? undefined : entry.exec(text)?.[1];

/** `Q = question`: the letter is a sign, and nobody in particular. */
const explainsSign = (text: string): boolean =>
  wordsOf(text)
    .slice(1, 3)
    .some(({ key }) => isQuestionSign(key) || isAnswerSign(key));

/** Lines of a head; a key stands above the turns. */
const longestHead = 80;

const none: Legend = { codes: new Set(), lines: new Set() };
