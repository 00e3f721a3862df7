import { memoText } from '../memo/memoText';
import type { ProjectState } from '../project/projectState';
import type {
  AnnotationRecord,
  DocumentRecord,
  ProjectRecord,
  SpeakerRecord,
  ThemeRecord,
} from '../project/records';
import { codebookOrder } from '../project/themeTree';
import { firstGraphemes } from '../text/graphemes';
import { hasWords, plainLetters } from './hasWords';
import type { ListedMemo, ListedMemos, MemoQuery } from './memoQuery';
import { type PassageSpeaker, passageSpeakers } from './passageSpeakers';

type MemoRecord = ProjectRecord | DocumentRecord | AnnotationRecord | ThemeRecord | SpeakerRecord;

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
  const has = ({ memo }: MemoRecord) => memo !== '';
  if (has(state.project())) yield state.project();
  for (const document of state.documents()) {
    if (has(document)) yield document;
    yield* state.annotations(document.id).filter(has);
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
    const text = memoText(record.memo);
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
    (speaker === null ||
      record.id === speaker ||
      (record.type === 'annotation' && saidBy(record).some((each) => each.speaker === speaker))) &&
    hasAll(wordsOf(record).plain);
}

/** Who says a passage; each document is prepared once, when the first of its passages is asked for. */
function speakersIn(state: ProjectState): (annotation: AnnotationRecord) => readonly PassageSpeaker[] {
  const prepared = new Map<string, ReturnType<typeof passageSpeakers>>();
  return (annotation) => {
    const { document } = annotation;
    let said = prepared.get(document);
    if (said === undefined) {
      said = passageSpeakers(state.blocks(document), state.turns(document));
      prepared.set(document, said);
    }
    return said(annotation).speakers;
  };
}

function documentOf(record: MemoRecord): string | null {
  if (record.type === 'annotation') return record.document;
  return record.type === 'document' ? record.id : null;
}

const themesOf = (record: MemoRecord): string[] =>
  record.type === 'annotation' ? record.codings.map(({ theme }) => theme) : [];

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
    speakers: record.type === 'annotation' ? [...saidBy(record)] : [],
    themes: themesOf(record),
    opening: firstGraphemes(wordsOf(record).text, openingLength),
    writtenAt: writtenAt.get(record.id) ?? null,
  };
}

function nameOf(record: MemoRecord): string {
  if (record.type === 'annotation') return record.quote.head;
  return record.type === 'document' ? record.title : record.name;
}
