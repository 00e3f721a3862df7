import { describeQuote } from '@shared/anchoring/describeQuote';
import { type Diff, reverseDiff } from '@shared/project/diff';
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

const cause = {
  id: 'change',
  seq: 1,
  basedOn: 0,
  at: '2026-01-01T00:00:00.000Z',
  by: 'Ana',
  origin: 'hand' as const,
  code: 'editText',
  label: 'Type',
  now: [],
};

function opened() {
  const golden = annotation('golden', text, 'golden bridge');
  const river = annotation('river', text, 'river');
  const state = ProjectRecords.from([block(text), golden, river]);
  const session = new EditSession('d', () => state);
  const told = () => session.store.getState().check;
  let last: Diff = [];
  const edit = (run: string, now: string, gone: AnnotationRecord | null = null) => {
    session.beginStep(run);
    const diff = [
      { before: state.block('b') ?? null, after: block(now) },
      ...(gone === null ? [] : [{ before: gone, after: null }]),
    ];
    last = diff;
    state.apply(diff);
    session.follow(diff, null);
  };
  const follow = (diff: Diff, kind: 'do' | 'undo') => {
    last = diff;
    state.apply(diff);
    session.follow(diff, { ...cause, kind });
  };
  const takeBack = () => follow(reverseDiff(last), 'undo');
  session.begin();
  return { session, state, golden, river, told, edit, follow, takeBack };
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

  it('tells anew after Undo while the line stands, and nothing when nobody is needed any more', () => {
    const { session, edit, told, golden, takeBack } = opened();
    edit('1', 'the over the river', golden);
    session.end();
    expect(told()).toMatchObject({ codings: 2, needing: 1 });
    takeBack();
    expect(told()).toBeNull();
  });

  it('goes through what needs somebody; what was answered or came back meanwhile is not asked about', () => {
    const { session, edit, told, golden, river } = opened();
    edit('1', 'the over the river', golden);
    edit('2', 'the over the', river);
    session.end();
    const first = session.next();
    expect(first?.before.id).toBe('golden');
    if (first) session.accept(first);
    expect(told()).toMatchObject({ codings: 1, needing: 1 });
    expect(session.next()?.before.id).toBe('river');
    expect(session.next()).toBeNull();
    expect(told()).toBeNull();
  });

  it('asks again after the next session about what was left for later or closed, as it was before the first', () => {
    const { session, edit, told, golden } = opened();
    edit('1', 'the over the river', golden);
    session.end();
    session.next();
    session.next();
    expect(told()).toBeNull();
    session.begin();
    session.end();
    expect(told()).toMatchObject({ codings: 2, needing: 1, concerns: [{ before: golden }] });
    session.dismiss();
    session.begin();
    edit('3', 'the over the river!');
    session.end();
    expect(told()?.concerns).toMatchObject([{ concern: 'gone', before: golden }]);
  });

  it('forgets a loss that was brought back between sessions, and knows it again when that is undone', () => {
    const { session, edit, told, golden, follow } = opened();
    edit('1', 'the over the river', golden);
    session.end();
    session.dismiss();
    const back = [{ before: null, after: { ...golden, quote: { ...golden.quote } } }];
    follow(back, 'do');
    session.begin();
    session.end();
    expect(told()).toBeNull();
    session.begin();
    edit('2', 'the over the river', golden);
    session.end();
    follow(back, 'do');
    follow([{ before: golden, after: null }], 'undo');
    session.begin();
    session.end();
    expect(told()?.concerns).toMatchObject([{ concern: 'gone' }]);
  });

  it('ends when the last of two readers ends it', () => {
    const { session, edit, told, golden } = opened();
    session.begin();
    edit('1', 'the over the river', golden);
    session.end();
    expect(told()).toBeNull();
    session.end();
    expect(told()).toMatchObject({ needing: 1 });
  });
});
