import { describeQuote, sameWords } from '../anchoring/describeQuote';
import { groupBy } from '../base/groupBy';
import { documentText } from '../text/documentText';
import type { Span } from '../text/position';
import { type Bearer, bearersOf } from './bearers';
import type { Diff } from './diff';
import { quoted } from './names';
import type { ProjectState } from './projectState';
import {
  type AnnotationRecord,
  type AnyRecord,
  anyRecord,
  type BlockRecord,
  type OrphanRecord,
  type SpeakerRecord,
  type ThemeRecord,
  type TurnRecord,
} from './records';
import { ancestry } from './themeTree';

/**
 * What is wrong with these records, well-formed in themselves, as they stand in the project, one sentence each; empty when all is well. Every reference
 * resolves, every span lies on whole letters inside its document's text and is not empty, quotes are the words of their
 * spans, order keys are unique among siblings.
 */
export function findFaults(state: ProjectState, records: Iterable<AnyRecord>): string[] {
  const faults: string[] = [];
  for (const record of records) faults.push(...faultsOf(state, record));
  return faults;
}

function shapeFaults(record: AnyRecord): string[] {
  const shape = anyRecord.safeParse(record);
  return shape.success
    ? []
    : [`${nameOf(record)} is malformed (${shape.error.issues[0]?.path.join('.') ?? ''}).`];
}

/** As {@link findFaults}, for what a diff has just put, and for what still refers to what it removed. */
export function faultsAfter(state: ProjectState, diff: Diff): string[] {
  const put = diff.flatMap(({ after }) => (after === null ? [] : [after]));
  const gone = diff.flatMap(({ before, after }) => (after === null && before !== null ? [before] : []));
  return [
    ...put.flatMap(shapeFaults),
    ...findFaults(state, put),
    ...gone.flatMap((record) => leftBehind(state, record)),
  ];
}

/** Faults that belong to no single record. */
export function findProjectFaults(state: ProjectState): string[] {
  const empty = state.documents().filter((document) => state.blocks(document.id).length === 0);
  return [
    ...empty.map((document) => `The document ${quoted(document.title)} has no text.`),
    ...sharedOrders(state.documents(), 'documents'),
    ...sharedOrders(state.speakers(), 'speakers'),
    ...sharedOrders(state.attributes('speaker'), 'attributes of speakers'),
    ...sharedOrders(state.attributes('document'), 'attributes of documents'),
    ...sharedOrders(state.speakerRules(), 'speaker rules'),
    ...state
      .documents()
      .flatMap(({ id, title }) => sharedOrders(state.blocks(id), `paragraphs of ${quoted(title)}`)),
    ...Array.from(groupBy(state.themes(), ({ parent }) => parent).values()).flatMap((siblings) =>
      sharedOrders(siblings, 'themes'),
    ),
  ];
}

function sharedOrders(records: readonly { readonly order: string }[], name: string): string[] {
  const shared = records.some((record, index) => index > 0 && record.order === records[index - 1]?.order);
  return shared ? [`Two ${name} claim the same place.`] : [];
}

function faultsOf(state: ProjectState, record: AnyRecord): string[] {
  if (record.type === 'block') return blockFaults(state, record);
  if (record.type === 'theme') return themeFaults(state, record);
  if (record.type === 'document') return bearerFaults(state, record);
  if (record.type === 'speaker') return speakerFaults(state, record);
  if (record.type === 'turn') return turnFaults(state, record);
  if (record.type === 'annotation') return annotationFaults(state, record);
  if (record.type === 'orphan') return orphanFaults(state, record);
  return [];
}

function blockFaults(state: ProjectState, block: BlockRecord): string[] {
  const outside = block.marks.some(({ start, end }) => start >= end || end > block.text.length);
  return [
    ...inDocument(state, block),
    ...(outside ? [`${nameOf(block)} has an emphasis outside of its text.`] : []),
  ];
}

function themeFaults(state: ProjectState, theme: ThemeRecord): string[] {
  if (theme.parent === null) return [];
  if (state.theme(theme.parent) === undefined)
    return [`${nameOf(theme)} stands under a theme that is not there.`];
  return ancestry(state, theme.parent).includes(theme.id) ? [`${nameOf(theme)} stands under itself.`] : [];
}

/** Values of attributes that are not there, or are not of such records. */
const bearerFaults = (state: ProjectState, record: Bearer): string[] =>
  Object.keys(record.attributes).some((id) => state.attribute(id)?.of !== record.type)
    ? [`${nameOf(record)} has an attribute that is not there.`]
    : [];

function speakerFaults(state: ProjectState, speaker: SpeakerRecord): string[] {
  const documents = Object.keys(speaker.roles);
  return [
    ...bearerFaults(state, speaker),
    ...(documents.some((id) => state.document(id) === undefined)
      ? [`${nameOf(speaker)} has a role in a document that is not there.`]
      : []),
  ];
}

function turnFaults(state: ProjectState, turn: TurnRecord): string[] {
  const spans = turn.attribution === null ? turn.speech : [turn.attribution, ...turn.speech];
  return [
    ...inDocument(state, turn),
    ...(state.speaker(turn.speaker) === undefined
      ? [`${nameOf(turn)} names a speaker that is not there.`]
      : []),
    ...spans.flatMap((span) => spanFaults(state, turn, span)),
  ];
}

function annotationFaults(state: ProjectState, annotation: AnnotationRecord): string[] {
  const faults = [...inDocument(state, annotation), ...spanFaults(state, annotation, annotation)];
  const themes = annotation.codings.map(({ theme }) => theme);
  if (themes.some((theme) => state.theme(theme) === undefined)) {
    faults.push(`${nameOf(annotation)} is coded with a theme that is not there.`);
  }
  if (new Set(themes).size < themes.length)
    faults.push(`${nameOf(annotation)} is coded twice with one theme.`);
  if (annotation.speaker !== null && state.speaker(annotation.speaker) === undefined) {
    faults.push(`${nameOf(annotation)} names a speaker that is not there.`);
  }
  const text = documentText(state.blocks(annotation.document));
  const range = text.rangeOf(annotation);
  if (range !== null && !sameWords(describeQuote(text, range), annotation.quote)) {
    faults.push(`${nameOf(annotation)} quotes other words than those it stands on.`);
  }
  return faults;
}

function orphanFaults(state: ProjectState, orphan: OrphanRecord): string[] {
  const { was } = orphan;
  const themes = was.type === 'annotation' ? was.codings.map(({ theme }) => theme) : [];
  return [
    ...inDocument(state, orphan),
    ...(themes.some((theme) => state.theme(theme) === undefined)
      ? [`${nameOf(orphan)} is coded with a theme that is not there.`]
      : []),
    ...(was.speaker !== null && state.speaker(was.speaker) === undefined
      ? [`${nameOf(orphan)} names a speaker that is not there.`]
      : []),
  ];
}

function inDocument(
  state: ProjectState,
  record: BlockRecord | TurnRecord | AnnotationRecord | OrphanRecord,
): string[] {
  return state.document(record.document) === undefined ? [`${nameOf(record)} belongs to no document.`] : [];
}

function spanFaults(state: ProjectState, owner: TurnRecord | AnnotationRecord, span: Span): string[] {
  const text = documentText(state.blocks(owner.document));
  const range = text.rangeOf(span);
  if (range === null) return [`${nameOf(owner)} lies outside of its document's text.`];
  if (range.start === range.end) return [`${nameOf(owner)} is empty.`];
  const whole = text.snapped(span);
  const inside = whole.start.offset !== span.start.offset || whole.end.offset !== span.end.offset;
  return inside ? [`${nameOf(owner)} begins or ends inside a letter.`] : [];
}

function leftBehind(state: ProjectState, gone: AnyRecord): string[] {
  const stays: Record<AnyRecord['type'], () => boolean> = {
    project: () => true,
    document: () =>
      state.blocks(gone.id).length + state.turns(gone.id).length + state.annotations(gone.id).length > 0 ||
      state.orphans(gone.id).length > 0 ||
      state.speakers().some(({ roles }) => gone.id in roles),
    block: () => gone.type === 'block' && stillOn(state, gone),
    theme: () =>
      state.codingCount(gone.id) > 0 ||
      orphansWith(state, gone.id) ||
      state.themes().some(({ parent }) => parent === gone.id),
    attribute: () =>
      gone.type === 'attribute' && bearersOf(state, gone.of).some(({ attributes }) => gone.id in attributes),
    speaker: () => state.turnCount(gone.id) > 0 || state.orphans().some(({ was }) => was.speaker === gone.id),
    speakerRule: () => false,
    turn: () => false,
    annotation: () => false,
    orphan: () => false,
    reportTemplate: () => false,
  };
  return stays[gone.type]() ? [`${nameOf(gone)} was removed while something still refers to it.`] : [];
}

const orphansWith = (state: ProjectState, theme: string): boolean =>
  state
    .orphans()
    .some(({ was }) => was.type === 'annotation' && was.codings.some((each) => each.theme === theme));

function stillOn(state: ProjectState, { id, document }: BlockRecord): boolean {
  const touches = (span: Span) => span.start.block === id || span.end.block === id;
  return (
    state.annotationsIn(document, new Set([id])).some(touches) ||
    state
      .turns(document)
      .some(({ speech, attribution }) => speech.some(touches) || (attribution && touches(attribution)))
  );
}

const kinds: Record<AnyRecord['type'], string> = {
  project: 'The project',
  document: 'The document',
  block: 'The paragraph',
  theme: 'The theme',
  attribute: 'The attribute',
  speaker: 'The speaker',
  speakerRule: 'The speaker rule',
  turn: 'The turn',
  annotation: 'The passage',
  orphan: 'The passage without a place',
  reportTemplate: 'The report template',
};

function nameOf(record: AnyRecord): string {
  const kind = kinds[record.type] ?? 'A record';
  if ('name' in record && record.type !== 'project') return `${kind} ${quoted(record.name)}`;
  return record.type === 'document' ? `${kind} ${quoted(record.title)}` : `${kind} ${record.id}`;
}
