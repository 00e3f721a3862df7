import type { BlockContent } from '@shared/text/block';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Refusal } from '@/bridge/client';
import type { TextEdit } from '../text/findTextEdit';
import { LostWords } from './LostWords';

const told = vi.hoisted(() => ({ lost: vi.fn(), problem: vi.fn() }));
vi.mock('@/bridge/notices', () => ({ notifyLost: told.lost, notifyProblem: told.problem }));

const full = new Refusal('not-saved', '“Type” could not be saved and was taken back. The disk is full.');
type Block = BlockContent & { id: string };
const block = (id: string, text: string): Block => ({ id, kind: 'paragraph', text, marks: [] });
/** An edit that leaves the caret at an offset of its last block. */
const edit = (inserted: Block[], offset: number): TextEdit => ({
  document: 'd',
  after: null,
  removed: [],
  inserted,
  caret: { block: inserted.at(-1)?.id ?? '', offset },
});

/** Types into the block `b` after `from` letter by letter, each refused; `<` takes a letter back. */
function refuse(lost: LostWords, keys: string, from: string, rest = ''): string {
  let text = from;
  for (const key of keys) {
    const next = key === '<' ? text.slice(0, -1) : text + key;
    lost.add(full, [block('b', text + rest)], edit([block('b', next + rest)], next.length));
    text = next;
  }
  return text;
}
const words = () => told.lost.mock.lastCall?.[1].words;

describe('words that could not be kept', () => {
  beforeEach(() => void vi.clearAllMocks());

  it('are all that was typed, not the last letter', () => {
    refuse(new LostWords(), 'and a ferry', 'The bridge ', ' nearby');
    expect(words()).toBe('and a ferry');
    expect(told.lost.mock.lastCall?.[0]).toBe(full);
  });

  it('are without what was taken back while typing', () => {
    refuse(new LostWords(), 'ferru<y', 'The ');
    expect(words()).toBe('ferry');
  });

  it('go over paragraphs as they would have stood, and are a line each where they were typed apart', () => {
    const lost = new LostWords();
    const text = refuse(lost, 'one', '');
    lost.add(full, [block('b', text)], edit([block('b', text), block('c', '')], 0));
    lost.add(full, [block('c', '')], edit([block('c', 'two')], 3));
    lost.add(full, [block('z', 'elsewhere')], edit([block('z', 'x elsewhere')], 2));
    expect(words()).toBe('one\ntwo\nx ');
  });

  it('are what was pasted over others', () => {
    const before = [block('b', 'the golden bridge'), block('c', 'gone')];
    new LostWords().add(full, before, edit([block('b', 'the first'), block('e', 'second')], 6));
    expect(words()).toBe('first\nsecond');
  });

  it('go on where the caret stands when the first of them are gone from the text', () => {
    const lost = new LostWords();
    refuse(lost, 'and', 'The ');
    refuse(lost, ' so', 'The ');
    expect(words()).toBe('and so');
    expect(lost.add(full, [block('b', 'The ')], edit([block('b', 'The !')], 5))).toEqual({
      block: 'b',
      offset: 4,
    });
  });

  it('are begun anew when they were taken or discarded', () => {
    const lost = new LostWords();
    refuse(lost, 'one', '');
    told.lost.mock.lastCall?.[1].gone();
    refuse(lost, 'two', '');
    expect(words()).toBe('two');
  });

  it('keep the first reason, from which the others follow', () => {
    const lost = new LostWords();
    refuse(lost, 'o', '');
    lost.add(
      new Refusal('text-moved-on', 'The text has changed.'),
      [block('b', 'o')],
      edit([block('b', 'on')], 2),
    );
    expect(told.lost.mock.lastCall?.[0]).toBe(full);
  });

  it('are none when something was deleted: then only the reason is told', () => {
    new LostWords().add(full, [block('b', 'words')], edit([block('b', 'word')], 4));
    expect(told.problem).toHaveBeenCalledWith(full);
    expect(told.lost).not.toHaveBeenCalled();
  });
});
