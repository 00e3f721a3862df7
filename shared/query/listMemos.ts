import { memoText } from '../memo/memoText';
import type { ProjectState } from '../project/projectState';
import { isMemoRecord, type MemoRecord, recordMemo } from '../project/recordMemo';
import { codebookOrder } from '../project/themeTree';
import { firstGraphemes } from '../text/graphemes';
import { hasWords, plainLetters } from './hasWords';
import type { ListedMemo, ListedMemos, MemoQuery } from './memoQuery';
import { type PassageSpeaker, passageSpeakers } from './passageSpeakers';

/** Letters of a memo that a list shows. */
const openingLength = 280;

/**
 * The memos of a project that a question means, in its order.
 *
 * @param writtenAt when memos were last written, by the id of what they are on, ISO 8601
 */
export function listMemos(
  state: ProjectState,
  query: MemoQuery,
  writtenAt: ReadonlyMap<string, string>,
): ListedMemos {
  const isMeant = meant(state, query);
  const all = [...memoRecords(state)];
  const saidBy = speakersIn(state);
  const memos = all.filter(isMeant).map((record) => listed(record, writtenAt, saidBy));
  if (query.sort === 'written')
    memos.sort((a, b) =>
      (a.writtenAt ?? '') < (b.writtenAt ?? '') ? 1 : a.writtenAt === b.writtenAt ? 0 : -1,
    );
  return { memos, total: all.length };
}

/** Everything that has a memo, by place. */
function* memoRecords(state: ProjectState): Generator<MemoRecord> {
  const has = (record: MemoRecord) => recordMemo(record) !== '';
  if (has(state.project())) yield state.project();
  for (const document of state.documents()) {
    if (has(document)) yield document;
    yield* state.annotations(document.id).filter(has);
    for (const orphan of state.orphans(document.id)) if (isMemoRecord(orphan) && has(orphan)) yield orphan;
  }
  yield* codebookOrder(state.themes()).filter(has);
  yield* state.speakers().filter(has);
}

interface Words {
  readonly text: string;
  readonly plain: string;
}

/** Records never change, so what was read of one stays right. */
const known = new WeakMap<MemoRecord, Words>();

function wordsOf(record: MemoRecord): Words {
  let words = known.get(record);
  if (words === undefined) {
    const text = memoText(recordMemo(record));
    words = { text, plain: plainLetters(text) };
    known.set(record, words);
  }
  return words;
}

function meant(state: ProjectState, query: MemoQuery): (record: MemoRecord) => boolean {
  const hasAll = hasWords(query.words);
  const saidBy = speakersIn(state);
  const { kind, document, theme, speaker } = query;
  return (record) =>
    (kind === null || record.type === kind) &&
    (document === null || documentOf(record) === document) &&
    (theme === null || record.id === theme || themesOf(record).includes(theme)) &&
    (speaker === null || record.id === speaker || saidBy(record).some((each) => each.speaker === speaker)) &&
    hasAll(wordsOf(record).plain);
}

/**
 * Who says a passage; each document is prepared once, when the first of its passages is asked for. Of one without a place only a speaker
 * that was given to it by hand is known; what is no passage is said by nobody.
 */
function speakersIn(state: ProjectState): (record: MemoRecord) => readonly PassageSpeaker[] {
  const prepared = new Map<string, ReturnType<typeof passageSpeakers>>();
  return (record) => {
    if (record.type === 'orphan')
      return record.was.speaker === null ? [] : [{ speaker: record.was.speaker, share: 1 }];
    if (record.type !== 'annotation') return [];
    const { document } = record;
    let said = prepared.get(document);
    if (said === undefined) {
      said = passageSpeakers(state.blocks(document), state.turns(document));
      prepared.set(document, said);
    }
    return said(record).speakers;
  };
}

function documentOf(record: MemoRecord): string | null {
  if (isPassage(record)) return record.document;
  return record.type === 'document' ? record.id : null;
}

const isPassage = (record: MemoRecord) => record.type === 'annotation' || record.type === 'orphan';

function themesOf(record: MemoRecord): string[] {
  if (record.type === 'annotation') return record.codings.map(({ theme }) => theme);
  return record.type === 'orphan' ? record.was.codings.map(({ theme }) => theme) : [];
}

function listed(
  record: MemoRecord,
  writtenAt: ReadonlyMap<string, string>,
  saidBy: ReturnType<typeof speakersIn>,
): ListedMemo {
  return {
    record: record.id,
    kind: record.type,
    document: documentOf(record),
    on: nameOf(record),
    speakers: [...saidBy(record)],
    themes: themesOf(record),
    opening: firstGraphemes(wordsOf(record).text, openingLength),
    writtenAt: writtenAt.get(record.id) ?? null,
  };
}

function nameOf(record: MemoRecord): string {
  if (isPassage(record)) return record.quote.head;
  return record.type === 'document' ? record.title : record.name;
}
