import { describe, expect, it } from 'vitest';
import { type EditKind, TypingRun } from './TypingRun';

const at = (offset: number) => ({ block: 'a', offset });
const edit = (kind: EditKind, offset: number) => ({ kind, caret: at(offset), replaced: null });

describe('a typing run', () => {
  it('goes on while letters follow each other', () => {
    const run = new TypingRun();
    const first = run.next(edit('insert', 1));
    run.caretAt(at(1));
    expect(run.next(edit('insert', 2))).toEqual(first);
  });

  it.each<[string, (run: TypingRun) => { run: string }]>([
    ['the caret jumps', (run) => (run.caretAt(at(7)), run.next(edit('insert', 8)))],
    ['typing turns into deleting', (run) => run.next(edit('delete', 0))],
    ['a paragraph is made', (run) => run.next(edit('other', 0))],
    ['the text loses the focus', (run) => (run.end(), run.next(edit('insert', 2)))],
    ['selected words are typed over', (run) => run.next({ ...edit('insert', 1), replaced: at(0) })],
  ])('ends when %s', (_, act) => {
    const run = new TypingRun();
    const first = run.next(edit('insert', 1));
    expect(act(run).run).not.toBe(first.run);
  });

  it('never takes two pastes for one', () => {
    const run = new TypingRun();
    expect(run.next(edit('other', 1)).run).not.toBe(run.next(edit('other', 2)).run);
  });

  it('knows to its end where the words began that it replaces', () => {
    const run = new TypingRun();
    const first = run.next({ kind: 'insert', caret: at(4), replaced: at(3) });
    run.caretAt(at(4));
    expect(run.next(edit('insert', 5))).toEqual({ run: first.run, replacing: at(3) });
    run.caretAt(at(0));
    expect(run.next(edit('insert', 1))).not.toHaveProperty('replacing');
  });
});
