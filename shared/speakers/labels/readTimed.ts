import type { DocumentLines, Line } from '../documentLines';
import type { PersonPhrase } from '../personPhrase';
import { splitParenthesis } from '../phraseEnds';
import { wordsOf } from '../words';
import { displayName } from './displayName';
import { candidate, closes, type LabelCandidate, longestLine, type Reading } from './labelCandidate';
import { isTimeAlone, leadOf } from './labelLead';
import { readLabelName } from './labelName';
import { type LabelName, named, roleIn } from './labelParts';

export const timeAfterName =
  /^(.{1,70}?)[\s,–-]*\s[[(]?(?:\p{Nd}{1,2}:)?\p{Nd}{1,2}:\p{Nd}{2}(?:[.,]\p{Nd}+)?(?:\s?[AP]M)?[\])]?:?$/iu;

/** `Marta Kowalczyk  00:12`, or the time alone on the next line. */
export function readTimeAfter(reading: Reading): LabelCandidate | null {
  const { line, index, document } = reading;
  if (line.text.length > 90) return null;
  const next = document.lines[index + 1];
  if (
    !/\p{Nd}/u.test(next?.text[0] ?? '') &&
    !'[('.includes(next?.text[0] ?? ' ') &&
    !/:\p{Nd}{2}/u.test(line.text)
  )
    return null;
  const below = next !== undefined && isTimeAlone(next.text) && index + 2 < document.lines.length;
  const written = below ? line.text : timeAfterName.exec(line.text)?.[1]?.trim();
  if (written === undefined || closes(written) || written.endsWith(':')) return null;
  // `[Marta Kowalczyk] 10:02:11`
  const inside = /^\[([^[\]]+)\]$/u.exec(written)?.[1];
  const text = inside ?? written;
  const name = invertedName(text) ?? readLabelName(text) ?? displayName(text);
  if (!name || wordsOf(text).length === 0) return null;
  return candidate(reading, name, {
    separator: 'timeAfter',
    from: inside === undefined ? 0 : 1,
    to: (inside === undefined ? 0 : 1) + text.length,
    rest: line.text.length,
    lastLine: below ? index + 1 : index,
  });
}

/** `Keller, Anna`, `Keller, Anna (Guest)`, as meeting programs write it. */
export function invertedName(text: string): LabelName | null {
  const { head, inside } = splitParenthesis(text);
  if (!/^\p{Lu}[\p{L}'’-]+,\s\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’.-]*)?$/u.test(head)) return null;
  const person: PersonPhrase = {
    kind: 'person',
    name: head,
    role: roleIn(inside),
    honorific: '',
    start: 0,
    end: text.length,
  };
  return { person, shape: 'name', capitals: false };
}

/** A time alone on a line, the name on the next. */
export function readBelowTime(document: DocumentLines, index: number): LabelCandidate | null {
  const time = document.lines[index] as Line;
  const line = document.lines[index + 1];
  if (!isTimeAlone(time.text) || !line || line.text.length > longestLine || line.kind === 'heading')
    return null;
  const text = line.text.replace(/\s*[:：]$/u, '');
  if (closes(text)) return null;
  // Below a time from … to … stands whoever speaks, also a room or a device.
  const read = invertedName(text) ?? readLabelName(text);
  const isDevice = time.text.includes('-->') && (read === null || read.shape === 'other');
  const name = isDevice ? { ...named('role', text), shape: 'nameless' as const } : read;
  if (!name || index + 2 >= document.lines.length) return null;
  const reading = { document, line, index: index + 1, lead: leadOf(line.text) };
  const separator = text === line.text ? 'timeBefore' : 'colon';
  return candidate(reading, name, {
    separator,
    from: reading.lead.length,
    to: text.length,
    rest: line.text.length,
  });
}
