import type { DocumentLines, Line } from './documentLines';
import type { FoundTurn, Mention } from './foundTurn';
import { displayName } from './labels/displayName';
import { readLabelName } from './labels/labelName';
import { invertedName } from './labels/readTimed';
import { lexicon } from './languages/lexicon';
import { wordsOf } from './words';

/** The head of one mail. */
interface Head {
  readonly sender: Mention;
  /** Where the sender is named, document-wide. */
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly lastLine: number;
}

/**
 * Mails one below the other, as programs write them out: a head that names the sender and has two further fields at least (`From:`, `Sent:`,
 * `To:`), then the words. They end at the signature's mark, at a rule, and where an older mail is repeated behind `>` or announced
 * by a line above that. One head alone could stand on a form; two are a correspondence.
 */
export function mailTurns(document: DocumentLines): FoundTurn[] {
  const heads = headsIn(document.lines);
  if (heads.length < 2) return [];
  return heads.flatMap((head, at) => {
    const from = head.lastLine + 1;
    const to = endOf(document.lines, from, heads[at + 1]?.line ?? document.lines.length);
    const [first, last] = [document.lines[from], document.lines[to - 1]];
    if (to <= from || !first || !last) return [];
    return {
      mention: head.sender,
      attribution: { start: head.start, end: head.end },
      speech: [{ start: first.start, end: last.end }],
      confidence: 0.95,
      reason: 'Sender of a mail',
    };
  });
}

/** `**From:** Ada Pell <a.pell@example.org>`, in its parts. */
const field = /^(?:\*\*)?([\p{L}\p{M}]{1,14}(?:\s[\p{L}\p{M}]{1,10})?)\s?[:：](?:\*\*)?\s*(.*)$/u;

const mostFields = 8;

function headsIn(lines: readonly Line[]): Head[] {
  const found: Head[] = [];
  for (let at = 0; at < lines.length; at++) {
    const head = headAt(lines, at);
    if (!head) continue;
    found.push(head);
    at = head.lastLine;
  }
  return found;
}

function headAt(lines: readonly Line[], at: number): Head | null {
  const line = lines[at] as Line;
  const value = valueOf(line.text, lexicon.mailFrom);
  if (value === null) return null;
  let last = at;
  while (last - at < mostFields && valueOf(lines[last + 1]?.text ?? '', lexicon.mailFields) !== null) last++;
  const sender = last - at >= 2 ? senderIn(value) : null;
  if (!sender) return null;
  const start = line.start + line.text.lastIndexOf(value);
  return { sender, start, end: start + withoutAddress(value).length, line: at, lastLine: last };
}

/** What stands behind one of the words and a colon; null when the line has none. */
function valueOf(text: string, names: ReadonlySet<string>): string | null {
  if (text.length > longestField) return null;
  const match = field.exec(text);
  const [word] = wordsOf(match?.[1] ?? '');
  return match && word && names.has(word.key) ? (match[2] ?? '').trim() : null;
}

const longestField = 400;

const withoutAddress = (value: string): string =>
  value.replace(/\s*[<[(]\s*(?:mailto:)?\S+@[^>\])]*[>\])].*$/u, '').trimEnd();

function senderIn(value: string): Mention | null {
  const written = withoutAddress(value).replace(/^["“”']+|["“”']+$/gu, '');
  if (written === '' || written.length > 80) return null;
  const read = invertedName(written) ?? readLabelName(written) ?? displayName(written);
  if (!read) return null;
  const { kind, name, role, honorific } = read.person;
  return { kind, name, role, honorific, label: true };
}

/** Where the words of a mail end: at `-- `, at a rule, at what it repeats. */
function endOf(lines: readonly Line[], from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const text = lines[at]?.text ?? '';
    if (/^(?:--|[_=*-]{5,}|-{2,}\s?\p{L}[\p{L}\s]+\s?-{2,})$/u.test(text)) return at;
    if (text.startsWith('>') || lines[at]?.kind === 'quote')
      return at > from && /[:：]$/u.test(lines[at - 1]?.text ?? '') ? at - 1 : at;
  }
  return to;
}
