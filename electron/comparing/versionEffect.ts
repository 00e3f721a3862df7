import { describeQuote } from '@shared/anchoring/describeQuote';
import type { ReadDocument } from '@shared/importing/reader';
import type { VersionEffect } from '@shared/ipc/contract';
import type { CommandContext } from '@shared/project/command';
import { Draft } from '@shared/project/draft';
import { countFates } from '@shared/project/fates';
import { type Fate, type NewVersion, putNewVersion } from '@shared/project/newVersion';
import type { ProjectRecords } from '@shared/project/projectRecords';
import type { BlockRecord } from '@shared/project/records';
import { documentText } from '@shared/text/documentText';
import type { Compared, NewFile } from './comparingMessages';

/** Passages and turns that are listed at most; all are counted. */
const mostFates = 2000;
/** UTF-16 units of their words that are shown. */
const shown = 240;

/**
 * What a file that was read would do to a document, see the contract, and where everything on it would go.
 * @param onPlaced told how many passages and turns have been looked for
 */
export function effectOf(
  state: ProjectRecords,
  document: string,
  file: NewFile,
  content: ReadDocument,
  onPlaced: (done: number) => void = () => undefined,
): Compared {
  const version = putNewVersion(state, new Draft(state), document, content.blocks, nobody(), { onPlaced });
  const before = documentText(state.blocks(document));
  const effect: VersionEffect = {
    ...file,
    format: content.format,
    encoding: content.encoding ?? null,
    characters: { before: before.length, after: version.text.length },
    paragraphs: {
      same: sameParagraphs(state.blocks(document), version),
      all: version.text.blocks.length,
    },
    warnings: [...content.warnings],
    isOtherText: version.placing.isOtherText(),
    numbers: countFates(version.fates),
    fates: version.fates.flatMap((fate) => toldFate(state, version, fate)).slice(0, mostFates),
  };
  return { effect, placements: version.placing.placements() };
}

/** Nothing of what is made here is kept. */
function nobody(): CommandContext {
  let made = 0;
  return { clock: { now: () => '' }, ids: { next: () => `new-${(made += 1)}` }, author: '' };
}

function sameParagraphs(before: readonly BlockRecord[], { text }: NewVersion): number {
  const ids = new Set(before.map(({ id }) => id));
  return text.blocks.filter(({ id }) => ids.has(id)).length;
}

function toldFate(
  state: ProjectRecords,
  { text }: NewVersion,
  { record, kind, range }: Fate,
): VersionEffect['fates'] {
  if (kind === 'exact') return [];
  const { id, type: of } = record;
  const was = record.type === 'orphan' ? record.was : record;
  const themes = was.type === 'annotation' ? was.codings.map(({ theme }) => theme) : [];
  const after = range && text.slice({ start: range.start, end: Math.min(range.end, range.start + shown) });
  return [{ id, of, kind, before: wordsOf(state, record), after, themes, speaker: was.speaker }];
}

function wordsOf(state: ProjectRecords, record: Fate['record']): string {
  if (record.type !== 'turn') return record.quote.head.slice(0, shown);
  const text = documentText(state.blocks(record.document));
  const [first] = record.speech;
  const range = first && text.rangeOf(first);
  return range ? describeQuote(text, range).head.slice(0, shown) : '';
}
