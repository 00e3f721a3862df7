import { mapReplacements, movedEnds, replaceWords } from '../../anchoring/mapReplacements';
import { groupBy } from '../../base/groupBy';
import { ok, type Result, refuse } from '../../base/result';
import { sameJson } from '../../base/sameJson';
import { documentText } from '../../text/documentText';
import { graphemeCeil, graphemeFloor } from '../../text/graphemes';
import { defineCommand } from '../command';
import { type CommandParams, commandParams } from '../commandParams';
import { Draft } from '../draft';
import { followText } from '../followText';
import { missing } from '../missing';
import { counted, quoted } from '../names';
import type { ProjectState } from '../projectState';
import type { BlockRecord } from '../records';

type WordChange = CommandParams<'replaceText'>['replacements'][number];

export const replaceText = defineCommand({
  code: 'replaceText',
  params: commandParams.replaceText,
  propose(state, { replacements }) {
    const byBlock = groupBy(replacements.map(cleaned), ({ block }) => block);
    const changed = new Map<string, BlockRecord>();
    for (const [id, changes] of byBlock) {
      const block = state.block(id);
      if (block === undefined) return missing('block');
      changes.sort((a, b) => a.start - b.start || a.end - b.end);
      const fits = checked(state, block, changes);
      if (!fits.ok) return fits;
      changed.set(id, replaced(block, changes));
    }
    const draft = new Draft(state);
    for (const block of changed.values()) draft.put(block);
    const documents = groupBy(changed.values(), ({ document }) => document);
    for (const [document, blocks] of documents) followIn(state, draft, document, blocks, byBlock);
    const diff = draft.diff().filter(({ before, after }) => !sameJson(before, after));
    const where = documents.size > 1 ? ` in ${counted(documents.size, 'document')}` : '';
    return ok({ diff, label: `Replace ${counted(replacements.length, 'place')}${where}` });
  },
});

/** Words in their canonical form: composed, with no control characters but line ends and tabs. */
const cleaned = (change: WordChange): WordChange => ({
  ...change,
  text: change.text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, ''),
});

/** Whether all these can be made in a block as it is now. They are sorted. */
function checked(state: ProjectState, block: BlockRecord, changes: readonly WordChange[]): Result<true> {
  const { text } = block;
  const title = quoted(state.document(block.document)?.title ?? '');
  let free = 0;
  for (const { start, end, was } of changes) {
    if (text.slice(start, end) !== was || start >= end)
      return refuse(
        'text-moved-on',
        `${quoted(was)} does not stand in ${title} any more where it was found, so nothing was replaced. Search again.`,
      );
    if (start < free)
      return refuse('replacements-overlap', `Two replacements in ${title} overlap at ${quoted(was)}.`);
    if (graphemeFloor(text, start) !== start || graphemeCeil(text, end) !== end)
      return refuse('inside-a-letter', `${quoted(was)} in ${title} begins or ends inside a letter.`);
    free = end;
  }
  return ok(true);
}

function replaced(block: BlockRecord, changes: readonly WordChange[]): BlockRecord {
  const ends = movedEnds(changes);
  const marks = block.marks
    .map((mark) => ({ ...mark, start: ends.start(mark.start), end: ends.end(mark.end) }))
    .filter(({ start, end }) => start < end);
  return { ...block, text: replaceWords(block.text, changes), marks };
}

function followIn(
  state: ProjectState,
  draft: Draft,
  document: string,
  changed: readonly BlockRecord[],
  byBlock: ReadonlyMap<string, readonly WordChange[]>,
): void {
  const before = state.blocks(document);
  const now = new Map(changed.map((block) => [block.id, block]));
  const around = new Set<string>();
  for (const [number, { id }] of before.entries()) {
    if (!now.has(id)) continue;
    for (const neighbour of [before[number - 1], before[number + 1]])
      if (neighbour !== undefined) around.add(neighbour.id);
  }
  const text = documentText(before.map((block) => now.get(block.id) ?? block));
  const map = mapReplacements(byBlock);
  followText(state, draft, {
    document,
    text,
    changed: new Set(now.keys()),
    around,
    // White space alone is nothing that anybody tagged.
    map: (span) => {
      const mapped = map(span);
      const range = mapped && text.rangeOf(mapped);
      return range === null || text.slice(range).trim() === '' ? null : mapped;
    },
  });
}
