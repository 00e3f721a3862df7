import { changedId, type Diff } from '@shared/project/diff';
import type { BlockRecord } from '@shared/project/records';
import { describe, expect, it } from 'vitest';
import { Predictions } from './predictions';

const block = (text: string, id = 'b'): BlockRecord => ({
  type: 'block',
  id,
  document: 'd',
  order: 'V',
  kind: 'paragraph',
  text,
  marks: [],
});
const typing = (before: string, after: string) => [{ before: block(before), after: block(after) }];
/** The records of a diff as main tells of them. */
const now = (diff: Diff) => diff.map((change) => change.after ?? changedId(change));
const committed = (diff: Diff, run = 'r') => ({
  kind: 'do' as const,
  code: 'editText',
  run,
  now: now(diff),
  seq: 1,
});

describe('predictions', () => {
  it('make no news of what main confirms', () => {
    const predictions = new Predictions();
    predictions.add({ code: 'editText', run: 'r', diff: typing('', 'a') });
    expect(predictions.settle(committed(typing('', 'a')), () => block('a'))).toEqual([]);
  });

  it('make no news of it either when its keys come in another order, as they do from across the border', () => {
    const predictions = new Predictions();
    predictions.add({ code: 'editText', run: 'r', diff: typing('', 'a') });
    const { text, ...rest } = block('a');
    const sent = [{ before: block(''), after: { text, ...rest } }];
    expect(predictions.settle(committed(sent), () => block('a'))).toEqual([]);
  });

  it('hold older news back while newer typing is under way, so that text is never set back', () => {
    const predictions = new Predictions();
    predictions.add({ code: 'editText', run: 'r', diff: typing('', 'a') });
    predictions.add({ code: 'editText', run: 'r', diff: typing('a', 'ab') });
    expect(predictions.settle(committed(typing('', 'a')), () => block('ab'))).toEqual([]);
    expect(predictions.settle(committed(typing('a', 'ab')), () => block('ab'))).toEqual([]);
  });

  it('tell in the end what main made of it', () => {
    const predictions = new Predictions();
    predictions.add({ code: 'editText', run: 'r', diff: typing('', 'a') });
    const elsewhere = { kind: 'undo' as const, code: 'editText', now: now(typing('x', 'y')), seq: 1 };
    expect(predictions.settle(elsewhere, () => block('a'))).toEqual([]);
    expect(predictions.settle(committed(typing('y', 'ya')), () => block('a'))).toEqual(typing('a', 'ya'));
  });

  it('let news of anything else through', () => {
    const predictions = new Predictions();
    predictions.add({ code: 'editText', run: 'r', diff: typing('', 'a') });
    const other = [{ before: null, after: block('c', 'other') }];
    const change = { kind: 'do' as const, code: 'setMemo', now: now(other), seq: 1 };
    expect(predictions.settle(change, () => undefined)).toEqual(other);
  });

  it('do not take an undo of the same command for the command', () => {
    const predictions = new Predictions();
    predictions.add({ code: 'recode', diff: typing('', 'a') });
    predictions.settle({ kind: 'undo', code: 'recode', now: now(typing('x', '')), seq: 1 }, () => block('a'));
    const own = { kind: 'do' as const, code: 'recode', now: now(typing('', 'a')), seq: 2 };
    expect(predictions.settle(own, () => block('a'))).toEqual([]);
  });

  it('are taken back when main refuses them, to what main has told of meanwhile', () => {
    const predictions = new Predictions();
    const refused = { code: 'recode', diff: typing('', 'a') };
    predictions.add(refused);
    predictions.settle({ kind: 'do', code: 'setMemo', now: now(typing('', 'm')), seq: 1 }, () => block('a'));
    expect(predictions.takeBack(refused, () => block('a'))).toEqual(typing('a', 'm'));
    expect(predictions.takeBack(refused, () => block('m'))).toEqual([]);
  });

  it('taken back leave what a later one shows until that is settled', () => {
    const predictions = new Predictions();
    const refused = { code: 'recode', diff: typing('', 'a') };
    predictions.add(refused);
    predictions.add({ code: 'codePassage', diff: typing('a', 'ab') });
    expect(predictions.takeBack(refused, () => block('ab'))).toEqual([]);
    const later = { kind: 'do' as const, code: 'codePassage', now: now(typing('', 'b')), seq: 1 };
    expect(predictions.settle(later, () => block('ab'))).toEqual(typing('ab', 'b'));
  });

  it('are told apart from each other when the change of the second comes before the refusal of the first', () => {
    const predictions = new Predictions();
    const refused = { code: 'recode', diff: typing('', 'a') };
    predictions.add(refused);
    predictions.add({ code: 'codePassage', diff: [{ before: null, after: block('n', 'new') }] });
    const second = {
      kind: 'do' as const,
      code: 'codePassage',
      now: [block('n', 'new')],
      seq: 1,
    };
    const shown = (id: string) => (id === 'new' ? block('n', 'new') : block('a'));
    expect(predictions.settle(second, shown)).toEqual([]);
    expect(predictions.takeBack(refused, shown)).toEqual(typing('a', ''));
  });

  it('give way to what main made instead: another record, and not the one that was shown', () => {
    const predictions = new Predictions();
    predictions.add({ code: 'codePassage', diff: [{ before: null, after: block('n', 'guessed') }] });
    const made = [{ before: block('old', 'there'), after: block('joined', 'there') }];
    const change = { kind: 'do' as const, code: 'codePassage', now: now(made), seq: 1 };
    const shown = (id: string) => block(id === 'guessed' ? 'n' : 'old', id);
    expect(predictions.settle(change, shown)).toEqual([
      ...made,
      { before: block('n', 'guessed'), after: null },
    ]);
  });

  it('let what is gone go, also what the window never had', () => {
    const predictions = new Predictions();
    const change = { kind: 'do' as const, code: 'deleteThemes', now: ['there', 'never'], seq: 1 };
    const shown = (id: string) => (id === 'there' ? block('t', 'there') : undefined);
    expect(predictions.settle(change, shown)).toEqual([{ before: block('t', 'there'), after: null }]);
  });

  it('end when main has kept nothing, also when the answer overtakes an earlier change', () => {
    const predictions = new Predictions();
    const empty = { code: 'recode', diff: typing('', 'a') };
    predictions.add(empty);
    expect(predictions.accept(empty, 3, 3, () => block('a'))).toEqual(typing('a', ''));
    predictions.add(empty);
    expect(predictions.accept(empty, 4, 3, () => block('a'))).toEqual([]);
    const earlier = { kind: 'do' as const, code: 'setMemo', now: [], seq: 4 };
    expect(predictions.settle(earlier, () => block('a'))).toEqual(typing('a', ''));
  });
});
