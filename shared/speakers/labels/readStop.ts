import type { DocumentLines } from '../documentLines';
import { foldKey } from '../languages/languageRules';
import { lexicon } from '../languages/lexicon';
import { isHonorific } from '../wordKinds';
import { wordsOf } from '../words';
import { candidate, type LabelCandidate, type Reading } from './labelCandidate';
import { longestLabel, readLabelName } from './labelName';
import { type LabelName, named } from './labelParts';

const abbreviated = /(?:^|[\s.-])(\p{L}[\p{L}\p{M}.]*)$/u;

/** `Mr. WARNER. `, `M. le président. `, `Председательствующий. `: the first full stop that ends an abbreviation of nothing. */
export function readStop(reading: Reading): LabelCandidate | null {
  const { line, lead } = reading;
  const text = line.text;
  const limit = Math.min(text.length, lead.length + longestLabel);
  if (!mayStandBeforeStop(text.slice(lead.length, limit))) return null;
  const sign = readSignBeforeStop(reading);
  if (sign) return sign;
  for (
    let at = text.indexOf('.', lead.length), tries = 0;
    at > 0 && at < limit && tries < 6;
    at = text.indexOf('.', at + 1), tries++
  ) {
    if (!/^\.(?:\s*[-–—]\s*|\s+|$)/u.test(text.slice(at, at + 4)) && at + 1 < text.length) continue;
    const label = text.slice(lead.length, at);
    const word = abbreviated.exec(label)?.[1] ?? '';
    const key = word.toLowerCase();
    const initial = /^\p{Lu}$/u.test(word) || /[.]\p{Lu}$/u.test(word);
    const open = initial || lexicon.honorifics.has(key) || lexicon.titles.has(key);
    if (open && !(initial && endsInInitials(label, text.slice(at + 1, at + 4)))) continue;
    if (initial && /^\.\s*[–—]\s/u.test(text.slice(at, at + 5))) return null;
    const name = readLabelName(initial ? `${label}.` : label);
    if (!name || !standsBeforeStop(name) || (name.shape !== 'nameless' && opensWithPreposition(label))) {
      if (wordsOf(label).length > 3 && !/[,(]|\p{Lu}{3}/u.test(label) && !startsWithAddress(label))
        return null;
      continue;
    }
    // `Berg A. (city council)`, a whole line: the full stop is that of the initial.
    if (initial && /^\.?\s*[(（][^()（）]+[)）]$/u.test(text.slice(at))) return null;
    const to = lead.length + (initial ? label.length + 1 : label.length);
    const noted = initial ? /^\.\s?(\([^()]{2,80}\))\s*\.\s/u.exec(text.slice(at, at + 100)) : null;
    const withNote = noted
      ? readLabelName(text.slice(lead.length, at + noted[0].lastIndexOf(')') + 1))
      : null;
    if (noted && withNote) {
      const end = at + noted[0].lastIndexOf(')') + 1;
      return candidate(reading, withNote, { separator: 'stop', from: lead.length, to: end, rest: end + 1 });
    }
    // A name alone on its line ends in the full stop of an initial.
    if (at + 1 >= text.length && (initial || text.length > 60)) return null;
    return candidate(reading, name, { ...signAt(text, at), from: lead.length, to, rest: at + 1 });
  }
  return null;
}

/** A full stop with a dash behind it is a style of its own with the dashes: `HOLT. — No.` */
const signAt = (text: string, at: number): { separator: 'stop' | 'dash'; stopped: boolean } =>
  /^\.\s*[-–—]/u.test(text.slice(at, at + 4))
    ? { separator: 'dash', stopped: true }
    : { separator: 'stop', stopped: false };

/** `F-2. `, `F-2, 61 years, retired. `, and in their company the single letter of who asks: `M. ` */
function readSignBeforeStop(reading: Reading): LabelCandidate | null {
  const { line, lead, document } = reading;
  const text = line.text.slice(lead.length, lead.length + 120);
  const label = /^(\p{Lu}{1,3}-?\d{1,3}(?:,\s[^.!?]{2,80})?|\p{Lu})\.\s+(?=\S)/u.exec(text)?.[1];
  if (label === undefined || (label.length === 1 && !hasSigns(document))) return null;
  const name =
    label.length === 1 ? { ...named('person', label), shape: 'single' as const } : readLabelName(label);
  if (!name) return null;
  const to = lead.length + label.length;
  return candidate(reading, name, { ...signAt(line.text, to), from: lead.length, to, rest: to + 1 });
}

const signed = new WeakMap<DocumentLines, boolean>();

/** Whether several lines of a document begin with a letter and a number before a full stop. */
function hasSigns(document: DocumentLines): boolean {
  let found = signed.get(document);
  if (found === undefined) {
    found = document.lines.filter(({ text }) => /^\p{Lu}{1,3}-?\d{1,3}[.,]\s/u.test(text)).length >= 4;
    signed.set(document, found);
  }
  return found;
}

/** `MORROW K.B`, `Morrow K.B`, and `MORROW K` where no other initial follows. */
const endsInInitials = (label: string, after: string): boolean =>
  /^\p{Lu}[\p{L}\p{M}'’-]+\s\p{Lu}\.\s?\p{Lu}$/u.test(label) ||
  (/^\p{Lu}[\p{Lu}\p{M}'’-]{2,}\s\p{Lu}$/u.test(label) && !/^\s?\p{Lu}\./u.test(after));

const firstWord = /^[«"“„]?([\p{L}\p{M}'’-]+)/u;

const sign = /^\p{Lu}{1,3}(?:-?\d{1,3}[.,]|\.)\s/u;

/** `Anna Bell. `, `«Ледовая газета». `, `Портал «Мост». ` */
const fullName =
  /^(?:\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){1,2}|(?:\p{Lu}[\p{L}-]+\s)?["«“]\p{Lu}[^"«»“”]{1,29}["»”])\.\s/u;

const capitalsSoon = /^.{0,60}?(?:\p{Lu}[\p{Lu}'’-]+|\p{Lu}\.\s?\p{Lu})/u;

/** A look at the first words: an address, an article, an office, a voice, initials or capitals open a label before a full stop. */
function mayStandBeforeStop(text: string): boolean {
  const first = firstWord.exec(text)?.[1];
  if (first === undefined || /^\p{Ll}{3}/u.test(first)) return false;
  const key = foldKey(first);
  return (
    lexicon.honorifics.has(key) ||
    lexicon.nameless.has(key) ||
    lexicon.roleWords.has(key) ||
    lexicon.titles.has(key) ||
    lexicon.articles.has(key) ||
    lexicon.prepositions.has(key) ||
    sign.test(text) ||
    fullName.test(text) ||
    capitalsSoon.test(text)
  );
}

/** `К. Гусев` begins with an initial. */
function opensWithPreposition(label: string): boolean {
  const [first] = wordsOf(label);
  return first !== undefined && !first.initial && lexicon.prepositions.has(first.key);
}

/** Only what can hardly be the first sentence of a paragraph. */
const standsBeforeStop = (name: LabelName): boolean =>
  name.shape === 'address' ||
  name.shape === 'capitals' ||
  name.shape === 'initialed' ||
  name.shape === 'nameless' ||
  name.shape === 'role' ||
  name.shape === 'sign' ||
  (name.shape === 'name' && /^[\p{Lu}«]/u.test(name.person.name)) ||
  (name.shape === 'single' && (name.capitals || name.person.kind === 'role'));

function startsWithAddress(label: string): boolean {
  const [first, second] = wordsOf(label);
  return (
    first !== undefined && (isHonorific(first) || lexicon.articles.has(first.key)) && second !== undefined
  );
}
