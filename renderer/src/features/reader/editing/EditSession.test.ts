import { describeQuote } from '@shared/anchoring/describeQuote';
import { ProjectRecords } from '@shared/project/projectRecords';
import type { AnnotationRecord, BlockRecord } from '@shared/project/records';
import { DocumentText } from '@shared/text/documentText';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CHECK_AFTER_MS, EditSession } from './EditSession';

const block = (text: string): BlockRecord => ({
  type: 'block',
  id: 'b',
  document: 'd',
  order: 'V',
  kind: 'paragraph',
  text,
  marks: [],
});

function annotation(id: string, text: string, words: string): AnnotationRecord {
  const start = text.indexOf(words);
  const range = { start, end: start + words.length };
  return {
    type: 'annotation',
    id,
    document: 'd',
    start: { block: 'b', offset: range.start },
    end: { block: 'b', offset: range.end },
    quote: describeQuote(new DocumentText([block(text)]), range),
    codings: [],
    memo: 'said twice',
    speaker: null,
    createdBy: 'Ana',
    createdAt: '2026-01-01T00:00:00.000Z',
  };
}

const text = 'the golden bridge over the river';

function opened() {
  const golden = annotation('golden', text, 'golden bridge');
  const river = annotation('river', text, 'river');
  const state = ProjectRecords.from([block(text), golden, river]);
  const session = new EditSession('d', () => state);
  const told = () => session.store.getState().check;
  const edit = (run: string, now: string, gone: AnnotationRecord | null = null) => {
    session.beginStep(run);
    const diff = [
      { before: state.block('b') ?? null, after: block(now) },
      ...(gone === null ? [] : [{ before: gone, after: null }]),
    ];
    state.apply(diff);
    session.follow(diff, null);
  };
  session.begin();
  return { session, state, golden, river, told, edit };
}

describe('an edit session', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('tells 3 s after the last key that all is well, and no sooner', () => {
    const { told, edit } = opened();
    edit('1', `${text}!`);
    vi.advanceTimersByTime(CHECK_AFTER_MS - 1);
    edit('1', `${text}!!`);
    vi.advanceTimersByTime(CHECK_AFTER_MS - 1);
    expect(told()).toBeNull();
    vi.advanceTimersByTime(1);
    expect(told()).toMatchObject({ codings: 2, needing: 0 });
  });

  it('tells nothing when nothing was edited', () => {
    const { session, told } = opened();
    session.end();
    expect(told()).toBeNull();
  });

  it('knows passages whose words went, whether undo is the way back, and where the words are else', () => {
    const { session, edit, golden, told } = opened();
    edit('1', 'the over the river', golden);
    session.end();
    const [concern] = told()?.concerns ?? [];
    expect(concern).toMatchObject({ concern: 'gone', before: { id: 'golden' } });
    if (concern === undefined) return;
    expect(session.wentLast(concern)).toBe(true);
    expect(session.placeFor(concern)).toBeNull();
    edit('2', 'the over the river, a golden bridge');
    expect(session.wentLast(concern)).toBe(false);
    expect(session.placeFor(concern)).toEqual({
      start: { block: 'b', offset: 22 },
      end: { block: 'b', offset: 35 },
    });
  });

  it('does not ask about what the analyst removed, nor about what was accepted', () => {
    const { session, state, river, edit, golden, told } = opened();
    const removed = [{ before: river, after: null }];
    state.apply(removed);
    session.follow(removed, null);
    edit('1', 'the over the river', golden);
    session.check();
    expect(told()).toMatchObject({ codings: 1, needing: 1 });
    const concern = session.next();
    if (concern) session.accept(concern);
    expect(session.next()).toBeNull();
    edit('2', 'the over a river');
    session.end();
    expect(told()).toBeNull();
  });
});
