import { firstComma } from '../phraseEnds';
import { wordsOf } from '../words';
import { candidate, closes, type LabelCandidate, type Reading, type Separator } from './labelCandidate';
import { readLabelName } from './labelName';
import { type LabelName, other } from './labelParts';
import { labelColon } from './readColon';
import { timeAfterName } from './readTimed';

/** UTF-16 units. */
const longest = 120;

/** What stands before a separator at the beginning of a line, whatever its words. It is a label only where it comes back. */
export function readUnknown(reading: Reading): LabelCandidate | null {
  const { line, lead } = reading;
  if (line.kind === 'heading') return null;
  const colon = labelColon(line.text, lead.length);
  if (colon > 0) return unknown(reading, 'colon', lead.length, colon, colon + 1);
  const timed = timeAfterName.exec(line.text)?.[1]?.trim();
  if (timed !== undefined) return unknown(reading, 'timeAfter', 0, timed.length, line.text.length);
  const dash = /\.?\s?[–—]\s/u.exec(line.text.slice(lead.length, lead.length + longest));
  if (!dash) return null;
  const at = lead.length + dash.index;
  return unknown(reading, 'dash', lead.length, at, at + dash[0].length);
}

function unknown(
  reading: Reading,
  separator: Separator,
  from: number,
  to: number,
  rest: number,
): LabelCandidate | null {
  const text = reading.line.text.slice(from, to).trimEnd();
  if (text.length > longest || !/^[\p{Lu}\p{Lo}\d]/u.test(text) || closes(text)) return null;
  const words = wordsOf(text);
  if (words.length === 0 || words.length > 14) return null;
  return candidate(reading, other(text), { separator, from, to: from + text.length, rest });
}

/** Without the unknown that never come back behind others; where a label that does has a comma, what stands behind the name is what somebody is. */
export function returning(
  labels: readonly LabelCandidate[],
  unread: ReadonlySet<LabelCandidate>,
): LabelCandidate[] {
  const times = new Map<string, number>();
  let before = '';
  for (const found of labels) {
    const key = keyOf(found);
    if (key !== before) times.set(key, (times.get(key) ?? 0) + 1);
    before = key;
  }
  return labels.flatMap((found) => {
    if (found.shape !== 'other') return [found];
    const often = (times.get(keyOf(found)) ?? 0) > 1;
    if (!often) return unread.has(found) ? [] : [found];
    const named = withRole(found.person.name);
    return [
      named
        ? {
            ...found,
            ...named,
            person: { ...named.person, start: found.person.start, end: found.person.end },
          }
        : found,
    ];
  });
}

const keyOf = ({ separator, person }: LabelCandidate): string => `${separator} ${person.name}`;

/** `JB, Moderation`, `Voss, Mieterinitiative „Warm bleiben“`: a name, then whatever. */
function withRole(label: string): LabelName | null {
  const comma = firstComma(label);
  if (comma < 0) return null;
  const name = readLabelName(label.slice(0, comma));
  const role = label.slice(comma + 1).trim();
  if (!name || name.shape === 'other' || role === '') return null;
  if (name.shape === 'sign' || name.person.kind === 'role')
    return { ...name, shape: name.shape === 'sign' ? 'nameless' : name.shape };
  return { ...name, shape: 'role', person: { ...name.person, role: name.person.role || role } };
}
