import type { DocumentLines, Line } from '../documentLines';
import { foldKey } from '../languages/languageRules';
import { lexicon } from '../languages/lexicon';
import { coreOfName } from '../names/coreOfName';
import { looksLikeRole } from '../personPhrase';
import { isRoleWord, isTitle } from '../wordKinds';
import { wordsOf } from '../words';
import { longestDisplayName } from './displayName';
import { groupBy } from './groupBy';
import { isHanOffice } from './hanPerson';
import {
  candidate,
  closes,
  endsSentence,
  type LabelCandidate,
  longestLine,
  type Reading,
} from './labelCandidate';
import { readLabelName } from './labelName';
import { type LabelName, other } from './labelParts';
import { isMeetingEvent } from './meetingEvent';
import { invertedName } from './readTimed';

/** A name alone on a line, its role beside it or on the line below; or a time and a name. */
export function readLine(reading: Reading): LabelCandidate | null {
  const { line, lead, index, document } = reading;
  const next = document.lines[index + 1];
  if (line.text.length > longestLine || !next || next.kind === 'heading') return null;
  const skipped = lead.length + soundbite(line.text.slice(lead.length));
  const text = line.text.slice(skipped).replace(/(?:\*\*|__)\s*$/u, '');
  const beside = besideRole(text);
  if (!beside && closes(line.text)) return null;
  const name =
    beside ?? (lead.timed ? (invertedName(text) ?? readLabelName(text) ?? room(text)) : readLabelName(text));
  if (!name || (lead.timed && isMeetingEvent(line.text))) return null;
  const separator = lead.timed ? 'timeBefore' : beside && text.endsWith('.') ? 'stop' : 'line';
  const role =
    separator === 'line' && name.shape !== 'other' && name.person.kind === 'person' && name.person.role === ''
      ? roleOn(document, index + 1)
      : '';
  return candidate(reading, name, {
    separator,
    from: skipped,
    to: skipped + (beside?.person.end ?? text.length),
    rest: line.text.length,
    lastLine: role === '' ? index : index + 1,
    roleBelow: role,
  });
}

/** `Raum 3.14 Keller`, behind a time: a room, a device, an account. */
const room = (text: string): LabelName | null =>
  text.length <= longestDisplayName && /^\p{L}/u.test(text) ? other(text) : null;

/** Length of `O-TON 3 – ` before a name, as manuscripts of broadcasts number who is heard from tape. */
function soundbite(text: string): number {
  const match = /^([\p{L}-]{2,12})\s*\d{0,3}\s*[–—:-]\s+(?=\p{Lu})/u.exec(text);
  return match && lexicon.onBehalf.has(foldKey(match[1] ?? '')) ? match[0].length : 0;
}

/**
 * `Anna Smith – head of the archive`, `ЖУК П.П. – дэпутат.`, `Ada Pell -- Orr & Co. -- Analyst`: the role beside the name and nothing behind
 * it. A full stop ends it only behind initials or a name in capitals, and two hyphens part it from whatever somebody is.
 */
export function besideRole(text: string): LabelName | null {
  const dash = /\s(?:--|[–—-])\s/u.exec(text);
  if (!dash) return null;
  const stop = text.endsWith('.') ? 1 : 0;
  const role = text.slice(dash.index + dash[0].length, text.length - stop).trim();
  if (role === '' || closes(`${role} `.trim()) || endsSentence.test(role)) return null;
  const name = readLabelName(text.slice(0, dash.index));
  if (!name || name.person.kind !== 'person' || name.shape === 'other' || name.person.role !== '')
    return null;
  if (stop > 0 && (!/^\p{Ll}/u.test(role) || (name.shape !== 'initialed' && name.shape !== 'capitals')))
    return null;
  const called = dash[0].includes('--') && wordsOf(role).every(({ capital, key }) => capital || isSmall(key));
  if (!called && !inThree.test(text) && !looksLikeRole(role)) return null;
  return { ...name, shape: 'role', person: { ...name.person, role, end: text.length - stop } };
}

/** `Ada Pell – Orr & Co. – Analyst`: the name, the firm and what somebody is there. */
const inThree = /^[^–—]{3,60}\s[–—-]\s[^–—.!?]{2,60}\s[–—-]\s[^–—.!?]{2,60}$/u;

const isSmall = (key: string): boolean =>
  lexicon.prepositions.has(key) || lexicon.articles.has(key) || lexicon.particles.has(key);

/** Whatever stands twice below the same line, and ends no sentence, belongs to it: `Lower Quay Tenants' Union` below a name. */
function repeatedBelow(document: DocumentLines, index: number): boolean {
  const times = pairsOf(document);
  const [name, below] = [document.lines[index - 1]?.text ?? '', document.lines[index]?.text ?? ''];
  return below.length <= 90 && !endsSentence.test(below) && (times.get(`${name}\n${below}`) ?? 0) > 1;
}

const known = new WeakMap<DocumentLines, Map<string, number>>();

/** How often a short line stands right below a short line. */
function pairsOf(document: DocumentLines): Map<string, number> {
  const counted = known.get(document);
  if (counted) return counted;
  const times = new Map<string, number>();
  document.lines.forEach(({ text }, at) => {
    const before = document.lines[at - 1]?.text ?? '';
    if (text.length > 90 || before.length > 90 || before === '') return;
    const key = `${before}\n${text}`;
    times.set(key, (times.get(key) ?? 0) + 1);
  });
  known.set(document, times);
  return times;
}

function roleOn(document: DocumentLines, index: number): string {
  const line = document.lines[index];
  if (!line || !document.lines[index + 1] || line.text.length > 140 || line.kind !== 'paragraph') return '';
  if (repeatedBelow(document, index)) return line.text;
  if (endsSentence.test(line.text) || /[:：]|\p{L}{3}[.!?]\s/u.test(line.text)) return '';
  const next = document.lines[index + 1] as Line;
  if (!endsSentence.test(next.text) && next.text.length < 40) return '';
  if (isHanOffice(line.text)) return line.text;
  const words = wordsOf(line.text);
  if (words.length > 16 || !words.slice(0, 8).some((word) => isRoleWord(word) || isTitle(word))) return '';
  return looksLikeRole(line.text) ? line.text : '';
}

/** A role, an organisation, a place; UTF-16 units. */
const longestRole = 90;

/**
 * Where most names alone on a line have a role on the next, a short line there without the end of a sentence is one too, whatever its words:
 * `Lower Quay Tenants' Union`.
 */
export function withRolesBelow(document: DocumentLines, labels: readonly LabelCandidate[]): LabelCandidate[] {
  const alone = labels.filter(({ separator }) => separator === 'line');
  const taken = rolesTaken(alone);
  const starts = new Set(labels.flatMap((found) => (taken.has(found) ? [] : [found.line])));
  const below = alone.filter(({ roleBelow }) => roleBelow).length + taken.size;
  const first = firstOfEach(alone.filter((found) => !taken.has(found)));
  const told = [...first].filter(({ roleBelow }) => roleBelow).length;
  const always = below * 2 >= alone.length - taken.size;
  const onFirst =
    (told >= 2 && told * 2 > first.size) ||
    (told >= 1 &&
      first.size >= 3 &&
      [...first].every((one) => one.roleBelow || roleUnder(document, one, starts)));
  if (always ? below < 3 && !onFirst : !onFirst) return [...labels];
  return labels.flatMap((found) => {
    if (taken.has(found)) return [];
    const line = found.separator === 'line' && !found.roleBelow ? roleUnder(document, found, starts) : null;
    if (!line || !(always || (first.has(found) && !/\d/u.test(line.text)))) return [found];
    const person = { ...found.person, role: found.person.role || line.text };
    return [{ ...found, lastLine: found.line + 1, roleBelow: true, person, end: line.end }];
  });
}

/** A short line below a name that ends no sentence, above something else than a label. */
function roleUnder(
  { lines }: DocumentLines,
  { line, person }: LabelCandidate,
  starts: ReadonlySet<number>,
): Line | null {
  const below = lines[line + 1];
  const isRole =
    person.kind === 'person' &&
    below?.kind === 'paragraph' &&
    below.text.length <= longestRole &&
    !endsSentence.test(below.text) &&
    !/[:：]/u.test(below.text) &&
    lines[line + 2] !== undefined &&
    !starts.has(line + 1) &&
    !starts.has(line + 2);
  return isRole ? (below ?? null) : null;
}

/** Where somebody speaks for the first time, and is told what they are: some word of the name is new. */
function firstOfEach(labels: readonly LabelCandidate[]): ReadonlySet<LabelCandidate> {
  const seen = new Set<string>();
  return new Set(
    labels.filter(({ person }) => {
      const fresh = coreOfName(person.name).filter((word) => !seen.has(word));
      for (const word of fresh) seen.add(word);
      return fresh.length > 0;
    }),
  );
}

/** What reads as a name but stands below one and the same other each time is what that one is. */
function rolesTaken(alone: readonly LabelCandidate[]): ReadonlySet<LabelCandidate> {
  const byLine = new Map(alone.map((found) => [found.line, found]));
  const above = groupBy(alone, ({ person }) => person.name);
  return new Set(
    alone.filter(({ person, roleBelow }) => {
      if (roleBelow) return false;
      const names = new Set(
        (above.get(person.name) ?? []).map(({ line }) => byLine.get(line - 1)?.person.name),
      );
      return names.size === 1 && !names.has(undefined) && !names.has(person.name);
    }),
  );
}
