import type { Draft } from './draft';
import { counted } from './names';
import { withCodingsMoved, withoutCodings } from './passages';
import type { ProjectState } from './projectState';
import type { AnnotationRecord, OrphanRecord, TurnRecord } from './records';

/** Themes that go, or become others: what waits to be placed follows as what lies on the text does. */
export function followThemes(
  state: ProjectState,
  draft: Draft,
  gone: ReadonlySet<string>,
  into: ReadonlyMap<string, string> = new Map(),
): void {
  for (const orphan of state.orphans()) {
    if (orphan.was.type !== 'annotation') continue;
    // Only codings and memo decide here; where it stands does not matter.
    const standing = annotationOf(orphan, orphan.was, nowhere);
    const left = withoutCodings(withCodingsMoved(standing, into), ({ theme }) => gone.has(theme));
    if (left === null) draft.remove(orphan.id);
    else if (left !== standing) draft.put({ ...orphan, was: { ...orphan.was, codings: left.codings } });
  }
}

/** A speaker that goes, or becomes another one (`into`). */
export function followSpeaker(state: ProjectState, draft: Draft, gone: string, into: string | null): void {
  for (const orphan of state.orphans()) {
    const { was } = orphan;
    if (was.speaker !== gone) continue;
    if (was.type === 'annotation') draft.put({ ...orphan, was: { ...was, speaker: into } });
    else if (into === null) draft.remove(orphan.id);
    else draft.put({ ...orphan, was: { ...was, speaker: into } });
  }
}

type Place = Pick<AnnotationRecord, 'start' | 'end' | 'quote'>;

const nobody = { block: '', offset: 0 };
const nowhere: Place = {
  start: nobody,
  end: nobody,
  quote: { head: '', tail: '', length: 0, prefix: '', suffix: '' },
};

/** The annotation an orphan was, at a place. */
export function annotationOf(
  { id, document }: OrphanRecord,
  was: Extract<OrphanRecord['was'], { type: 'annotation' }>,
  { start, end, quote }: Place,
): AnnotationRecord {
  return { ...was, id, document, start, end, quote };
}

/** What becomes of an annotation or a turn that has no place any more. */
export function orphanOf(
  record: AnnotationRecord | TurnRecord,
  words: Pick<OrphanRecord, 'quote' | 'suggestion' | 'likeness' | 'at'>,
): OrphanRecord {
  const { id, document } = record;
  const orphan = { type: 'orphan', id, document, ...words } as const;
  if (record.type === 'turn') {
    const { type, speaker, origin, confirmed, reason } = record;
    return { ...orphan, was: { type, speaker, origin, confirmed, ...(reason !== undefined && { reason }) } };
  }
  const { type, codings, memo, speaker, createdBy, createdAt } = record;
  return { ...orphan, was: { type, codings, memo, speaker, createdBy, createdAt } };
}

/** What waits, as a noun for one and for several, by the kinds that are among it. */
export function waitingNoun(kinds: ReadonlySet<string>): readonly [one: string, many: string] {
  if (!kinds.has('turn')) return ['passage', 'passages'];
  return kinds.size === 1 ? ['turn', 'turns'] : ['passage', 'passages and turns'];
}

/** `a passage`, `2 turns`, `3 passages and turns`. */
export function waitingWords(number: number, kinds: ReadonlySet<string>): string {
  const [one, many] = waitingNoun(kinds);
  return number === 1 ? `a ${one}` : counted(number, one, many);
}
