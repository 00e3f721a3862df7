import type { DocumentLines } from '../documentLines';
import type { Mention } from '../foundTurn';
import { foldKey } from '../languages/languageRules';
import { coreOfName, foldName } from '../people';
import { isArticle, isHonorific } from '../wordKinds';
import { wordsOf } from '../words';
import { type DocumentKey, documentKey, type Explained, lettersOf } from './documentKey';
import { groupBy } from './groupBy';
import type { LabelCandidate } from './labelReadings';

/** Whom each label means, as far as the document itself says: its head explains initials and offices, and a slip of the pen is none else. */
export function labelSpeakers(
  document: DocumentLines,
  labels: readonly LabelCandidate[],
): ReadonlyMap<LabelCandidate, Mention> {
  const key = documentKey(document, labels[0]?.line ?? 0);
  const slips = slipsAmong(labels);
  return new Map(labels.map((found) => [found, explained(slips.get(found) ?? found, key)]));
}

const plain = ({ person }: LabelCandidate): Mention => ({
  kind: person.kind,
  name: person.name,
  role: person.role,
  honorific: person.honorific,
});

function explained(found: LabelCandidate, key: DocumentKey): Mention {
  const mention = plain(found);
  const letters = lettersOf(mention.name);
  const byLetters = letters.length <= 5 ? key.initials.get(letters) : undefined;
  const who = byLetters ?? (mention.kind === 'role' ? officeHolder(mention.name, key.offices) : undefined);
  return who
    ? { kind: 'person', name: who.name, role: who.role || mention.role, honorific: '', also: mention.name }
    : mention;
}

const sharedStem = 6;

/** `La modératrice` is who stands under `Modération`; an office that several entries could mean is nobody's. */
function officeHolder(label: string, offices: ReadonlyMap<string, Explained>): Explained | undefined {
  const words = wordsOf(label).filter((word) => !isArticle(word) && !isHonorific(word));
  const [only] = words;
  if (words.length !== 1 || only === undefined) return undefined;
  const office = foldKey(only.text);
  const exact = offices.get(office);
  if (exact) return exact;
  const near = [...offices].filter(([other]) => other.slice(0, sharedStem) === office.slice(0, sharedStem));
  return office.length >= sharedStem && near.length === 1 ? near[0]?.[1] : undefined;
}

/** Labels that differ by one letter from one that comes back, and do not come back themselves. */
function slipsAmong(labels: readonly LabelCandidate[]): Map<LabelCandidate, LabelCandidate> {
  const byName = groupBy(labels, (found) => `${found.person.kind} ${foldName(found.person.name)}`);
  const groups = [...byName.values()];
  const often = groups.filter((group) => group.length >= 2).map((group) => group[0] as LabelCandidate);
  const slips = new Map<LabelCandidate, LabelCandidate>();
  for (const [found, more] of groups) {
    if (found === undefined || more !== undefined) continue;
    const meant = often.filter((other) => isSlip(found, other));
    if (meant.length === 1) slips.set(found, meant[0] as LabelCandidate);
  }
  return slips;
}

function isSlip(a: LabelCandidate, b: LabelCandidate): boolean {
  if (a.person.kind !== b.person.kind) return false;
  const [one, other] = [coreOfName(a.person.name), coreOfName(b.person.name)];
  if (one.length !== other.length) return false;
  const different = one.flatMap((word, at) => (word === other[at] ? [] : [[word, other[at] ?? ''] as const]));
  return (
    different.length === 1 &&
    different.every(([x, y]) => Math.min(x.length, y.length) >= 5 && differsByOne(x, y) && !isEnding(x, y))
  );
}

/** `Орлов` and `Орлова` are two people. */
const isEnding = (a: string, b: string): boolean =>
  a.startsWith(b) || b.startsWith(a) || a.slice(0, -1) === b.slice(0, -1);

/** One letter more, less, other, or two neighbours exchanged. */
export function differsByOne(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end])
    end++;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
