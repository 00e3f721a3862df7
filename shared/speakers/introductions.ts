import type { Line } from './documentLines';
import { caselessName, roleAndName, titledName, wholeName, withoutNotes } from './entryNames';
import type { Mention } from './foundTurn';
import { readLabelName } from './labels/labelName';
import { type Renaming, renamingOn } from './labels/meetingEvent';
import { invertedName } from './labels/readTimed';
import { lexicon } from './languages/lexicon';
import { nameAt, nameRunStart } from './nameRuns';
import { foldName } from './names/foldName';
import type { Introduction } from './names/nameForms';
import { announcers, followers, phraseStarts } from './names/nameLexicon';
import type { SpeakerFunction } from './names/nameRules';
import { personName } from './names/personName';
import { scriptOf } from './names/sameWord';
import { speakerFunction } from './names/speakerFunction';
import { looksLikeRole } from './personPhrase';
import { isNameless, isPlainVerb, isRoleWord } from './wordKinds';
import { type Word, wordsOf } from './words';

/** An entry of a list is a line or a part of one, not a paragraph; UTF-16 units. */
const longestEntry = 240;
const longestLine = 900;
/** Sentences that say who moderates stand near the beginning or the end; lines. */
const headLines = 80;
const footLines = 20;

/**
 * Reads from what nobody says who takes part: `Interviewer: Joan Hart (JH)`, `Name, role` in a list of participants, `S1 = Name`, `moderated
 * by Name`, `Name presiding`. Under a heading that announces participants the role may be in any words; elsewhere it must be known as one.
 */
export function introductionsOf(lines: readonly Line[]): Introduction[] {
  const found: Introduction[] = [];
  let announced = false;
  lines.forEach((line, at) => {
    const renaming = renamingOn(line.text);
    if (renaming) found.push(...renamed(renaming, line));
    const list = afterParticipants(line.text);
    if (list !== null) announced = true;
    const read =
      list === '' || isAnnouncement(line.text) ? [] : entriesOf(list ?? line.text, line, announced);
    const entries = read.length > 0 || list !== null ? read : wrapped(line, lines[at + 1]);
    if (entries.length === 0 && list === null) announced = false;
    found.push(...entries);
    const outer = at < headLines || at >= lines.length - footLines;
    if (entries.length === 0 && outer) found.push(...announcedInSentence(line));
  });
  return found;
}

/** `[13:02] Guest 2 is now called Anna Keller`: two labels of one. */
function renamed({ from, to }: Renaming, line: Line): Introduction[] {
  const read = invertedName(to) ?? readLabelName(to);
  if (read?.person.kind !== 'person') return [];
  const { name, role, honorific } = read.person;
  const mention: Mention = { kind: 'person', name, role, honorific, at: line.start };
  const before = readLabelName(from)?.person.name;
  return [{ mention, functions: [], labels: [], formerly: before ? [from, before] : [from] }];
}

/** `Présidence de Mme X, vice-présidente` is no entry of a list. */
const isAnnouncement = (text: string): boolean =>
  (phraseAt(wordsOf(text.slice(0, 80)), 0, announcers)?.length ?? 0) > 1 && !/[:：]/u.test(text);

/** `Ведёт заседание: председатель` with the name on the next line. */
function wrapped(line: Line, next: Line | undefined): Introduction[] {
  const named = labelled(line.text);
  if (!next || !named || /[.;]$/u.test(line.text) || functionsOfLabel(named.label).length === 0) return [];
  return entriesOf(`${line.text} ${next.text}`.replace(/\.$/, ''), line, false);
}

/** What follows `Участники:`; empty under a heading `Participants`; null when the line announces nobody. */
function afterParticipants(text: string): string | null {
  const colon = text.slice(0, 60).search(/[:：]/u);
  if (colon < 0 && text.length > 80) return null;
  const announcement = colon < 0 ? text : text.slice(0, colon);
  const words = wordsOf(announcement.replace(/\([^()]*\)/gu, ''));
  if (words.length > 5 || !words.some((word) => lexicon.participants.has(word.key))) return null;
  return colon < 0 ? (text.includes(',') ? null : '') : text.slice(colon + 1).trim();
}

function entriesOf(text: string, line: Line, announced: boolean): Introduction[] {
  if (!announced && !/[,:=(，：،（]|\s[–—-]\s/u.test(text)) return [];
  if (text.length > longestLine || (text.length > longestEntry && !/[:;：；]/u.test(text))) return [];
  const parts = splitAtLabels(text)
    .flatMap((part) => part.split(/[;；؛]/u))
    .flatMap((part) => (announced ? bareNames(part) : [part]));
  return parts.flatMap((part) => entryOf(part, line, announced) ?? []);
}

/** `Place: the hall Moderation: Anna Berg`: a line of several labels, as Markdown joins them. */
function splitAtLabels(text: string): string[] {
  if (text.indexOf(':') === text.lastIndexOf(':')) return [text];
  const words = wordsOf(text);
  const starts = [0];
  for (let at = 1; at < words.length; at++) {
    if (!/^[\p{Lu}\p{Lo}]/u.test(words[at]?.text ?? '') || words[at - 1]?.end === words[at]?.start) continue;
    const length = [3, 2, 1].find((count) => isKnownLabel(text, words.slice(at, at + count)));
    if (length !== undefined) starts.push(words[at]?.start ?? 0);
  }
  return starts.map((start, order) => text.slice(start, starts[order + 1]));
}

function isKnownLabel(text: string, label: readonly Word[]): boolean {
  const [first, last] = [label[0], label[label.length - 1]];
  if (!first || !last || text[last.end] !== ':') return false;
  return (
    functionsOfLabel(text.slice(first.start, last.end)).length > 0 ||
    label.some((word) => lexicon.notSpeakers.has(word.key) || lexicon.participants.has(word.key))
  );
}

/** `Ana Yépez (host), Marisol Quispe`, `M. Delorme, maire, Mme Rouvière et 8 autres`: a piece that is no name is the role of the one before. */
function bareNames(part: string): string[] {
  const pieces = part.replace(/\s\p{L}{1,3}\s\d.*$/u, '').split(/[,、，،](?![^(（]*[)）])/u);
  const entries: string[] = [];
  for (const piece of pieces) {
    const { head } = withoutNotes(piece);
    if (wholeName(head) ?? caselessName(head) ?? titledName(head)) entries.push(piece);
    else if (isNumbered(head)) continue;
    else if (entries.length === 0) return [part];
    else entries.push(`${entries.pop() ?? ''},${piece}`);
  }
  return entries;
}

/** `发言人4` in a list of those who take part is nobody's role. */
const isNumbered = (text: string): boolean =>
  /[\dA-Z]$/u.test(text) && readLabelName(text.trim())?.shape === 'nameless';

interface Labelled {
  readonly label: string;
  readonly rest: string;
}

/** `Moderation: Frauke Ellerbrock`, `JH = Joan Hart`, `Speaker 1 – Joan Hart`. */
function labelled(text: string): Labelled | null {
  const match = /^([^:：=]{1,60}?)\s*(?:[:：=]|\s[–—-]\s)\s*(\S.*)$/su.exec(text);
  return match ? { label: match[1] ?? '', rest: match[2] ?? '' } : null;
}

function entryOf(part: string, line: Line, announced: boolean): Introduction | null {
  const text = part.trim().replace(/^(?:[-–—•*▪]|\d{1,2}[.)])\s+/u, '');
  if (text === '' || text.length > longestEntry) return null;
  const named = labelled(text);
  const functions = named ? functionsOfLabel(named.label) : [];
  if (named && (functions.length > 0 || isSpeakerLabel(named.label))) {
    const entry = nameEntry(named.rest, line, true) ?? nameAmong(named.rest, line);
    if (!entry) return null;
    return {
      ...entry,
      functions: [...functions, ...entry.functions],
      labels: [...entry.labels, ...labelsOf(named.label)],
    };
  }
  return nameEntry(text, line, announced);
}

/** `recorder, Anna Holt`, `Edda Marsh, born 1931`: behind letters that stand for somebody, the part that is a name. */
function nameAmong(text: string, line: Line): Introduction | null {
  const part = text.split(/[,،]/u).find((piece) => wholeName(piece) !== null);
  return part === undefined ? null : nameEntry(part, line, true);
}

/** `Төраға / Председатель`, `Moderated by`. */
function functionsOfLabel(label: string): SpeakerFunction[] {
  const parts = [label, ...label.split('/')].map((part) => part.trim());
  const found = parts.map((part) => announcers.get(foldName(part)) ?? speakerFunction(part));
  return [...new Set(found.filter((name) => name !== null && name !== 'audience'))];
}

const labelsOf = (label: string): string[] => [label, ...label.split('/')].map((part) => part.trim());

/** What a transcript could write before a turn: a code, `Speaker 1`, a role; not `Contact`. */
function isSpeakerLabel(label: string): boolean {
  const words = wordsOf(label);
  if (words.length === 0 || words.length > 4) return false;
  if (/^(?:\p{Lu}\p{Ll}{0,3}\.|\p{Lo}{1,2})$/u.test(label)) return true;
  if (/^\p{Lu}{1,4}\d{0,2}$|^(?:\p{Lu}\.\s?){2,3}$/u.test(label)) return true;
  return words.every((word) => isNameless(word) || isRoleWord(word));
}

/** `Name`, `Name, role`, `Name – role`, `Name (MK), role`, `role Name`. */
function nameEntry(text: string, line: Line, announced: boolean): Introduction | null {
  const { head, notes } = withoutNotes(text);
  const split = /^(.*?)(?:\s*[,，،]\s*|\s+[–—-]\s+)(\S.*)$/su.exec(head);
  const first = wholeName(split?.[1] ?? head) ?? (announced ? caselessName(split?.[1] ?? head) : null);
  const told = (split?.[2] ?? '').replace(/[\s.,:：]+$/u, '');
  const tail = /^\d/.test(told) ? '' : told;
  const lead = first || !split ? null : wholeName(tail);
  const named = first ?? (lead && looksLikeRole(split?.[1] ?? '') ? lead : null) ?? roleAndName(head);
  if (!named) return null;
  const role = first ? tail : lead && named === lead ? (split?.[1] ?? '') : named.role;
  if (role !== '' && !isEntryRole(role, announced)) return null;
  if (role === '' && !announced && notes.length === 0) return null;
  const mention: Mention = {
    kind: 'person',
    name: named.name,
    role,
    honorific: named.honorific,
    at: line.start + Math.max(0, line.text.indexOf(named.name)),
  };
  const labels = labelNotes(named.name, notes);
  const noted =
    role === ''
      ? notes.find(
          (note) => !labels.includes(note) && (announced ? /^\p{L}/u.test(note) : looksLikeRole(note)),
        )
      : role;
  return { mention: { ...mention, role: noted ?? '' }, functions: functionsOfRole([role, ...notes]), labels };
}

function isEntryRole(role: string, announced: boolean): boolean {
  const words = wordsOf(role);
  const sentence = /[.!?:]\s|["»”]\s*[,—–]/u.test(role);
  const told = words.some((word) => isPlainVerb(word) || lexicon.pronouns.has(word.key));
  if (/^\p{L}+\s\d+$/u.test(role) && words.some(isNameless)) return false;
  if (functionsOfRole([role]).length > 0) return true;
  if (words.length === 0 || sentence || told || lexicon.relatives.has(words[0]?.key ?? '')) return false;
  return announced || looksLikeRole(role);
}

/** What the parts of a role, and notes, say somebody does: `journaliste, modératrice`, `(модератор)`. A president need not be in the chair. */
const functionsOfRole = (parts: readonly string[]): SpeakerFunction[] =>
  parts
    .flatMap((part) => part.split(/[,;]/u))
    .flatMap((part) => speakerFunction(part.trim()) ?? [])
    .filter((name) => name !== 'chair' && name !== 'audience');

/** Notes that are codes, or the name in other letters. */
const labelNotes = (name: string, notes: readonly string[]): string[] => {
  const letters = new Set(personName(name).words.map((word) => word.key[0]));
  return notes
    .flatMap((note) => note.split(/[,;]\s*/u))
    .filter((note) => {
      const { initials } = personName(note);
      if (initials !== '' && [...initials].every((letter) => letters.has(letter))) return true;
      return scriptOf(foldName(note)) !== scriptOf(foldName(name)) && wholeName(note) !== null;
    });
};

/** `moderated by Anna Berg`, `Hon. Walter Stout presiding`. */
function announcedInSentence(line: Line): Introduction[] {
  const words = wordsOf(line.text.slice(0, longestLine));
  const found: Introduction[] = [];
  words.forEach((_, at) => {
    const before = phraseAt(words, at, announcers);
    const after = phraseAt(words, at, followers);
    const person =
      before && (before.length > 1 || at === 0) ? nameFrom(line, words, at + before.length) : null;
    const ahead = after ? nameBefore(line, words, at) : null;
    if (before && person) found.push({ mention: person, functions: [before.name], labels: [] });
    else if (after && ahead) found.push({ mention: ahead, functions: [after.name], labels: [] });
  });
  return found;
}

const longestPhrase = 5;

/** The longest phrase that begins at a word. */
function phraseAt(
  words: readonly Word[],
  at: number,
  phrases: ReadonlyMap<string, SpeakerFunction>,
): { name: SpeakerFunction; length: number } | null {
  if (!phraseStarts.has(words[at]?.key ?? '')) return null;
  for (let length = Math.min(longestPhrase, words.length - at); length > 0; length--) {
    const phrase = words.slice(at, at + length);
    if (phrase.slice(1).some((word) => word.gap.trim() !== '')) continue;
    const name = phrases.get(foldName(phrase.map((word) => word.text).join(' ')));
    if (name) return { name, length };
  }
  return null;
}

function nameFrom(line: Line, words: readonly Word[], from: number): Mention | null {
  const named = nameAt(line.text, words, from);
  const start = words[from];
  if (!named || !start || named.bare < 2 || !/^[\s.]*$/u.test(start.gap)) return null;
  return {
    kind: 'person',
    name: named.name,
    role: '',
    honorific: named.honorific,
    at: line.start + start.start,
  };
}

function nameBefore(line: Line, words: readonly Word[], to: number): Mention | null {
  const from = nameRunStart(words, to);
  const [first, last] = [words[from], words[to - 1]];
  if (!first || !last || to - from < 2 || (words[to]?.gap ?? '').trim() !== '') return null;
  return {
    kind: 'person',
    name: line.text.slice(first.start, last.end),
    role: '',
    honorific: '',
    at: line.start + first.start,
  };
}
