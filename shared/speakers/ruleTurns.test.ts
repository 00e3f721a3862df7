import { describe, expect, it } from 'vitest';
import type { BlockContent } from '../text/block';
import { detectSpeakers } from './detectSpeakers';
import { documentLines } from './documentLines';
import { findRuleLabels, ruleTurns, type SpeakerRule } from './ruleTurns';

const paragraph = (text: string): BlockContent => ({ kind: 'paragraph', text, marks: [] });
const rule = (pattern: string, more: Partial<SpeakerRule> = {}): SpeakerRule => ({
  name: 'Odd',
  pattern,
  ignoreCase: false,
  speaker: '',
  reach: 'nextLabel',
  ...more,
});

/** `name, role [named] speech`, a line for each turn that rules give. */
function given(blocks: readonly BlockContent[], ...rules: SpeakerRule[]): string[] {
  const document = documentLines(blocks);
  const words = ({ start, end }: { start: number; end: number }) => document.text.slice(start, end);
  const labels = findRuleLabels(
    blocks.map(({ text }) => text),
    rules,
  );
  return ruleTurns(document, labels, rules).map(
    ({ mention: { name, role }, attribution, speech }) =>
      `${name}${role === '' ? '' : `, ${role}`} [${attribution && words(attribution)}] ${speech.map(words).join(' | ')}`,
  );
}

describe('turns by rules', () => {
  it('are named by the group, with the role beside it, and go on to the next label or a heading', () => {
    const blocks = [
      '[12:03] Berg (chair) >> We begin.',
      'And go on.',
      '[12:05] Ohm >> No.',
      'After the break',
      'Nobody says this.',
    ].map(paragraph);
    blocks[3] = { ...paragraph('After the break'), kind: 'heading', level: 1 };
    const timed = rule('^\\[\\d+:\\d+\\] (?<speaker>\\p{L}+)(?: \\((?<role>[^)]*)\\))? >>');
    expect(given(blocks, timed)).toEqual([
      'Berg, chair [Berg (chair)] We begin.\nAnd go on.',
      'Ohm [Ohm] No.',
    ]);
  });

  it('are named by the whole match without a group, or are all of one speaker', () => {
    const blocks = ['ANNA —', 'We begin.', 'PAUL — No.', 'Why not?'].map(paragraph);
    expect(given(blocks, rule('^\\p{Lu}{2,} —'))).toEqual([
      'ANNA [ANNA] We begin.',
      'PAUL [PAUL] No.\nWhy not?',
    ]);
    expect(given(blocks, rule('^—|^\\p{Lu}+ —', { speaker: 'Choir', reach: 'paragraph' }))).toEqual([
      'Choir [ANNA] We begin.',
      'Choir [PAUL] No.',
    ]);
  });

  it('are of people also by names of two letters, as in Chinese; Q and A are nobody’s names', () => {
    const blocks = ['王芳：我们开始。', 'Q: 什么？'].map(paragraph);
    const document = documentLines(blocks);
    const rules = [rule('^(?<speaker>[^:：]+)[:：]')];
    const labels = findRuleLabels(
      blocks.map(({ text }) => text),
      rules,
    );
    expect(ruleTurns(document, labels, rules).map(({ mention: { kind, name } }) => [kind, name])).toEqual([
      ['person', '王芳'],
      ['role', 'Q'],
    ]);
  });

  it('reach to the end of the paragraph, line ends in it included', () => {
    const blocks = ['Q. Who was there?\nAnd when?', 'A. Nobody.', 'The witness left.'].map(paragraph);
    expect(given(blocks, rule('^[QA]\\.', { reach: 'paragraph' }))).toEqual([
      'Q [Q] Who was there?\nAnd when?',
      'A [A] Nobody.',
    ]);
  });

  it('are of the rule that comes first where two find the same; what names nobody is passed over', () => {
    const blocks = ['X1: One.', '---: Two.'].map(paragraph);
    const first = rule('^X\\d:', { speaker: 'Ada' });
    expect(given(blocks, first, rule('^[^:]+:'))).toEqual(['Ada [X1] One.\n---: Two.']);
    expect(given(blocks, rule('^[^:]+:'), first)).toEqual(['X1 [X1] One.\n---: Two.']);
    expect(given([paragraph('a:')], rule('^a:|$'))).toEqual([]);
  });

  it('look at capitals only when they are to', () => {
    const blocks = ['anna: One.'].map(paragraph);
    expect(given(blocks, rule('^ANNA:'))).toEqual([]);
    expect(given(blocks, rule('^ANNA:', { ignoreCase: true }))).toEqual(['anna [anna] One.']);
  });
});

describe('looking for speakers with rules', () => {
  const blocks = [
    '=Anna Berg= We begin with the harbour.',
    'It costs a lot.',
    '=Paul Ohm= “No,” said the Minister, Otto Lang, “it is late.”',
    'End of the hearing.',
    '"The bridge is safe," said Mayor Ruth Halloran.',
  ].map(paragraph);
  const odd = rule('^=(?<speaker>[^=]+)=', { reach: 'paragraph' });
  const turns = (rules?: readonly SpeakerRule[]) => {
    const { people, turns: found } = detectSpeakers({ blocks, stated: [], ...(rules && { rules }) });
    return found.map(({ person, reason, confidence }) => [
      people.find(({ key }) => key === person)?.name,
      confidence === 1 ? reason : 'found',
    ]);
  };

  it('takes what they find as given, and finds only what lies outside', () => {
    expect(turns([odd])).toEqual([
      ['Anna Berg', 'Rule “Odd”'],
      ['Paul Ohm', 'Rule “Odd”'],
      ['Ruth Halloran', 'found'],
    ]);
    expect(turns([])).toEqual(turns());
  });

  it('leaves nothing of a turn that begins in one of theirs', () => {
    const labelled = ['ANNA BERG: One.', 'More.', 'PAUL OHM: Two.', 'ANNA BERG: Three.', 'PAUL OHM: Four.'];
    const input = { blocks: labelled.map(paragraph), stated: [] };
    expect(detectSpeakers(input).turns[0]?.speech).toEqual([{ start: 11, end: 21 }]);
    const rules = [rule('^\\p{Lu}[\\p{Lu} ]+:', { reach: 'paragraph' })];
    expect(detectSpeakers({ ...input, rules }).turns.map(({ speech }) => speech)).toEqual(
      [
        [11, 15],
        [32, 36],
        [48, 54],
        [65, 70],
      ].map(([start, end]) => [{ start, end }]),
    );
  });
});
