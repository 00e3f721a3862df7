import { simplify } from './hanForms';
import type { ClauseReader, LeadSign, Named, Naming, TrailLink } from './naming';
import { spaceless } from './spacelessLexicon';
import { subjectOf, toldOf } from './spacelessPerson';
import type { Vocabulary } from './vocabulary';

const same = { kind: 'same', gender: '' } as const;
const setting = /(?:里|中|上|下|旁|前|后|时|间|外|内|边)$/u;
const according = /^(?:据|根据|按照|依据)/u;
/** After its verb a saying holds a few characters more at most: `补了一句`, `告诉记者`. */
const longestObject = 12;
const longestGesture = 14;

interface Clause {
  readonly source: string;
  readonly text: string;
  /** Offset in the sentence. */
  readonly at: number;
}

/** The stretches between the commas of a sentence; brackets hold together. */
function clausesOf(source: string, text: string): Clause[] {
  const clauses: Clause[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    const sign = text[at] ?? '，';
    if ('（(《「“'.includes(sign)) depth++;
    else if ('）)》」”'.includes(sign)) depth = Math.max(0, depth - 1);
    else if (at === text.length || (depth === 0 && /[，,；;]/u.test(sign))) {
      clauses.push({ source: source.slice(from, at), text: text.slice(from, at), at: from });
      from = at + 1;
    }
  }
  return clauses;
}

/** Where the last word of saying ends in `text`; -1 when there is none. */
function lastSayingEnd(text: string): number {
  let end = -1;
  for (let at = 0; at < text.length; at++) {
    const length = spaceless.sayings.at(text, at);
    if (length > 0) end = Math.max(end, at + length);
  }
  return end;
}

const beginsElliptic = (text: string): boolean => {
  const bare = text.replace(/^[\s　]+/u, '');
  return (
    spaceless.sayings.at(bare, 0) > 0 ||
    spaceless.afterSubject.at(bare, 0) > 0 ||
    spaceless.openers.at(bare, 0) > 0
  );
};

function says(tail: string, sign: LeadSign): boolean {
  const end = lastSayingEnd(tail);
  if (sign === '') return spaceless.directSayings.endingAt(tail, tail.length) > 0;
  if (end >= 0 && tail.length - end <= longestObject) return true;
  return sign === ':' && spaceless.speechNouns.endingAt(tail, tail.length) > 0;
}

/** What somebody does between a name and words that can only be theirs: `王桂兰摆摆手：`. */
function isGesture(tail: string): boolean {
  if (tail.length > longestGesture || tail.startsWith('的') || /(?:[^总还也就]是|为|叫|有)$/u.test(tail))
    return false;
  for (let at = 0; at < tail.length; at++) if (spaceless.things.at(tail, at) > 0) return false;
  return true;
}

const shifted = (found: Named, by: number): Named => ({
  ...found,
  start: found.start + by,
  end: found.end + by,
});

/** Reads sayings in text without spaces. `known` are the names that the document gives. */
export function spacelessReader(known: Vocabulary): ClauseReader {
  const lead = (sentence: string, sign: LeadSign): Naming | null => {
    const clauses = clausesOf(sentence, simplify(sentence));
    const last = clauses[clauses.length - 1];
    if (!last || (according.test(last.text) && sign !== ':')) return null;
    const own = subjectOf(last.source, last.text, known);
    if (own && own !== 'pronoun') {
      const tail = last.text.slice(own.end);
      const acts = sign === ':' && own.mention.kind === 'person' && isGesture(tail);
      return acts || says(tail, sign) ? shifted(own, last.at) : null;
    }
    if (!says(last.text, sign)) return null;
    if (own === 'pronoun') return same;
    if (!beginsElliptic(last.text)) return null;
    for (const clause of clauses.slice(0, -1).reverse()) {
      const found = subjectOf(clause.source, clause.text, known);
      if (found === 'pronoun') return same;
      if (found) return shifted(found, clause.at);
    }
    return clauses.length === 1 || spaceless.sayings.at(last.text, 0) > 0 ? same : null;
  };
  const trail = (after: string, link: TrailLink): Naming | null => {
    const broken = link === 'broken';
    const clauses = clausesOf(after, simplify(after));
    const first = clauses[0];
    // `”电梯里，一个小女孩说`: words of place or time may stand before the subject.
    const at = first && setting.test(first.text.trim()) && first.text.trim().length <= 10 ? 1 : 0;
    const clause = clauses[at];
    if (!clause) return null;
    const found = subjectOf(clause.source, clause.text, known);
    if (!found) return null;
    if (found === 'pronoun') return broken || says(clause.text, ',') ? same : null;
    const tail = clause.text.slice(found.end);
    return says(tail, ',') || (broken && isGesture(tail)) ? shifted(found, clause.at) : null;
  };
  const subject = (sentence: string): Named | null => {
    const [first] = clausesOf(sentence, simplify(sentence));
    if (!first) return null;
    const blank = (text: string): string => text.replace(according, (word) => '　'.repeat(word.length));
    const [source, text] = [blank(first.source), blank(first.text)];
    const found = subjectOf(source, text, known);
    if (found && found !== 'pronoun' && found.mention.kind === 'person') return shifted(found, first.at);
    const told = found === 'pronoun' ? null : toldOf(source, text, known);
    return told && shifted(told, first.at);
  };
  return { lead, trail, subject };
}
