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
const committed = (diff: ReturnType<typeof typing>, run = 'r') => ({
  kind: 'do' as const,
  code: 'editText',
  run,
  diff,
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
    const elsewhere = { kind: 'undo' as const, code: 'editText', diff: typing('x', 'y') };
    expect(predictions.settle(elsewhere, () => block('a'))).toEqual([]);
    expect(predictions.settle(committed(typing('y', 'ya')), () => block('a'))).toEqual(typing('y', 'ya'));
  });

  it('let news of anything else through', () => {
    const predictions = new Predictions();
    predictions.add({ code: 'editText', run: 'r', diff: typing('', 'a') });
    const other = [{ before: null, after: block('c', 'other') }];
    expect(predictions.settle({ kind: 'do', code: 'setMemo', diff: other }, () => undefined)).toEqual(other);
  });
});
