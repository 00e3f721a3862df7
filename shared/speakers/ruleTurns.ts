import type { TextRange } from '../text/position';
import { TakenRanges } from '../text/TakenRanges';
import { statedMention } from './captions/statedTurns';
import type { DetectionInput } from './detection';
import type { DocumentLines } from './documentLines';
import { type FoundTurn, type Mention, startOf } from './foundTurn';

/** A rule of the project by which turns are found, see `speakerRuleRecord`. */
export interface SpeakerRule {
  readonly name: string;
  readonly pattern: string;
  readonly ignoreCase: boolean;
  /** Who speaks after every match; `''`: whom the match names. */
  readonly speaker: string;
  readonly reach: 'nextLabel' | 'paragraph';
}

/** A label that a rule found. Offsets are document-wide, UTF-16 units. */
export interface RuleLabel extends TextRange {
  /** Which rule found it, from 0. */
  readonly rule: number;
  /** The words that name the speaker. */
  readonly named: TextRange;
  readonly name: string;
  /** As written; `''` when none. */
  readonly role: string;
}

/** A turn that a rule gives, with all that belongs to it: from its label to its last word. */
export interface RuleTurn extends FoundTurn {
  readonly label: RuleLabel;
  readonly whole: TextRange;
}

const edges = /^[\s:：.,;()[\]<>–—-]+|[\s:：.,;()[\]<>–—-]+$/gu;
const hasWords = /[\p{L}\p{N}]/u;

/**
 * Where rules find labels. A rule's pattern is the analyst's own and may take for ever on some texts: run this where it can be ended. Of labels
 * that overlap the one of the rule that comes first counts.
 * @param texts of the blocks of a document; a label lies inside one of them
 * @param rules whose patterns can be understood
 */
export function findRuleLabels(texts: readonly string[], rules: readonly SpeakerRule[]): RuleLabel[] {
  const readers = rules.map((rule, index) => labelReader(rule, index));
  const found: RuleLabel[] = [];
  let base = 0;
  for (const text of texts) {
    let labels: RuleLabel[] = [];
    for (const read of readers) {
      const taken = new TakenRanges(labels);
      labels = [...labels, ...read(text, base).filter((label) => taken.isFree(label))];
    }
    for (const label of labels.sort((a, b) => a.start - b.start)) found.push(label);
    base += text.length + 1;
  }
  return found;
}

function labelReader(rule: SpeakerRule, index: number): (text: string, base: number) => RuleLabel[] {
  const expression = new RegExp(rule.pattern, rule.ignoreCase ? 'dgimu' : 'dgmu');
  return (text, base) => {
    const labels: RuleLabel[] = [];
    for (const match of text.matchAll(expression)) {
      const label = match[0] === '' ? null : readLabel(rule, match);
      if (label === null) continue;
      const { named, name, role } = label;
      labels.push({
        rule: index,
        start: base + match.index,
        end: base + match.index + match[0].length,
        named: { start: base + named.start, end: base + named.end },
        name,
        role,
      });
    }
    return labels;
  };
}

/** Whom a match names, and where in its text; null: nobody. */
function readLabel(
  { speaker }: SpeakerRule,
  match: RegExpExecArray,
): { readonly named: TextRange; readonly name: string; readonly role: string } | null {
  const groups = match.indices?.groups;
  const written = match.groups?.['speaker'] ?? (groups?.['speaker'] ? '' : match[0]);
  const at = groups?.['speaker']?.[0] ?? match.index;
  const role = (match.groups?.['role'] ?? '').replace(edges, '');
  const name = speaker === '' ? clean(written) : speaker;
  if (!hasWords.test(name)) return null;
  const words = hasWords.test(written) ? written : match[0];
  const from = hasWords.test(written) ? at : match.index;
  const start = from + (words.length - words.replace(/^[\s:：.,;()[\]<>–—-]+/u, '').length);
  const end = Math.max(start, from + words.replace(/[\s:：.,;()[\]<>–—-]+$/u, '').length);
  const beside = role === '' ? undefined : groups?.['role'];
  // A role beside the name is part of the words that name the speaker, with its brackets.
  const named = { start: Math.min(start, beside?.[0] ?? start), end: Math.max(end, beside?.[1] ?? end) };
  const isBracketed =
    /[([]/u.test(match.input.slice(named.start, named.end)) && /[)\]]/u.test(match.input[named.end] ?? '');
  return { named: isBracketed ? { ...named, end: named.end + 1 } : named, name, role };
}

const clean = (words: string): string => words.replace(edges, '').replace(/\s+/gu, ' ');

/** The turns that labels give; a label behind which nobody says anything gives none. */
export function ruleTurns(
  document: DocumentLines,
  labels: readonly RuleLabel[],
  rules: readonly SpeakerRule[],
): RuleTurn[] {
  return labels.flatMap((label, index) => {
    const rule = rules[label.rule];
    if (rule === undefined) return [];
    const speech = speechAfter(document, label, labels[index + 1]?.start ?? document.text.length, rule.reach);
    if (speech === null) return [];
    return [
      {
        mention: mentionOf(rule, label),
        attribution: label.named,
        speech: [speech],
        confidence: 1,
        reason: `Rule “${rule.name}”`,
        byRule: true,
        label,
        whole: { start: label.start, end: speech.end },
      },
    ];
  });
}

function mentionOf({ speaker }: SpeakerRule, { name, role }: RuleLabel): Mention {
  if (speaker !== '') return { kind: 'person', name: speaker, role, honorific: '' };
  // `Q` and `A` are nobody's names; two letters of a writing without capitals may well be one, as 王芳.
  if (name.length < 3 && !/^\p{Lo}{2}$/u.test(name)) return { kind: 'role', name, role, honorific: '' };
  const mention = statedMention(name);
  return role === '' ? mention : { ...mention, role };
}

/** What is said after a label, before `limit`: up to a heading, or only the rest of the paragraph, or the next when there is no rest. */
function speechAfter(
  document: DocumentLines,
  label: RuleLabel,
  limit: number,
  reach: SpeakerRule['reach'],
): TextRange | null {
  const { lines, text } = document;
  const first = lineAt(document, label.start);
  const start = label.end + (/^[\s:：]*/u.exec(text.slice(label.end, limit))?.[0].length ?? 0);
  if (start >= limit) return null;
  let end = -1;
  let block = -1;
  for (let index = first; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || line.start >= limit) break;
    if (line.end <= start) continue;
    if (index > first && line.kind === 'heading') break;
    if (block === -1) block = line.block;
    if (reach === 'paragraph' && line.block !== block) break;
    end = Math.min(line.end, limit);
  }
  if (end <= start) return null;
  const words = text.slice(start, end);
  return hasWords.test(words) ? { start, end: start + words.trimEnd().length } : null;
}

function lineAt({ lines }: DocumentLines, offset: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The turns that rules give, and of those that were found otherwise what lies outside; in text order. */
export function withRuleTurns(
  document: DocumentLines,
  { blocks, rules = [] }: Pick<DetectionInput, 'blocks' | 'rules'>,
  found: readonly FoundTurn[],
): readonly FoundTurn[] {
  if (rules.length === 0) return found;
  const labels = findRuleLabels(
    blocks.map(({ text }) => text),
    rules,
  );
  const given = ruleTurns(document, labels, rules);
  return [...given, ...besideGiven(given, found)].sort((a, b) => startOf(a) - startOf(b));
}

/** What begins in a turn that is given is theirs, of the rest what lies outside is left. */
function besideGiven(given: readonly RuleTurn[], found: readonly FoundTurn[]): FoundTurn[] {
  const taken = new TakenRanges(given.map(({ whole }) => whole));
  return found.flatMap((turn) => {
    const starts = [turn.attribution?.start, turn.speech[0]?.start];
    if (starts.some((start) => start !== undefined && taken.has(start))) return [];
    const speech = turn.speech.flatMap((range) => taken.outside(range));
    return speech.length === 0 ? [] : [{ ...turn, speech }];
  });
}
