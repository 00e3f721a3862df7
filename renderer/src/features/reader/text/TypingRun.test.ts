import { describe, expect, it } from 'vitest';
import { TypingRun } from './TypingRun';

const at = (offset: number) => ({ block: 'a', offset });

describe('a typing run', () => {
  it('goes on while letters follow each other', () => {
    const run = new TypingRun();
    const first = run.next('insert', at(1));
    run.caretAt(at(1));
    expect(run.next('insert', at(2))).toBe(first);
  });

  it.each<[string, (run: TypingRun) => string]>([
    ['the caret jumps', (run) => (run.caretAt(at(7)), run.next('insert', at(8)))],
    ['typing turns into deleting', (run) => run.next('delete', at(0))],
    ['a paragraph is made', (run) => run.next('other', at(0))],
    ['the text loses the focus', (run) => (run.end(), run.next('insert', at(2)))],
  ])('ends when %s', (_, act) => {
    const run = new TypingRun();
    const first = run.next('insert', at(1));
    expect(act(run)).not.toBe(first);
  });

  it('never takes two pastes for one', () => {
    const run = new TypingRun();
    expect(run.next('other', at(1))).not.toBe(run.next('other', at(2)));
  });
});
