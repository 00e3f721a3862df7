// @vitest-environment happy-dom
import { describeQuote, sameWords } from '@shared/anchoring/describeQuote';
import { seededRandom } from '@shared/base/seededRandom';
import { commands } from '@shared/project/commands';
import { type Diff, reverseDiff } from '@shared/project/diff';
import { orderKeys } from '@shared/project/orderKey';
import { ProjectRecords } from '@shared/project/projectRecords';
import type { AnnotationRecord, BlockRecord } from '@shared/project/records';
import { documentText } from '@shared/text/documentText';
import { $createRangeSelection, $getSelection, $isRangeSelection, $setSelection } from 'lexical';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { applyBlocks } from './applyBlocks';
import { $eachBlock, BlockKeys } from './BlockKeys';
import { buildText } from './buildText';
import { createTextEditor } from './createTextEditor';
import { $pasteBlocks, plainBlocks, plainText } from './pasteBlocks';
import { syncEdits } from './syncEdits';

/** A letter that can be told from all others, however many look like it; `\n` parts two blocks. */
interface Cell {
  readonly letter: string;
}

const alphabets: Record<string, readonly string[]> = {
  'repeated letters': ['a', 'a', 'b'],
  'combining marks': ['é', 'e', 'x\u0323', 'q\u0323\u0308'],
  emoji: ['😀', '😁', '👨‍👩‍👧', '🇰🇿', '👍🏽'],
  'right to left': ['ש', 'ל', 'ם', 'ل', 'ا'],
};

const context = {
  clock: { now: () => '2026-01-01T00:00:00.000Z' },
  ids: { next: () => crypto.randomUUID() },
  author: 'Ana',
};
const wordsOf = (cells: readonly Cell[]) => cells.map(({ letter }) => letter).join('');
const here = () => {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) throw new TypeError('nothing is selected');
  return selection;
};

/** The text in the real editor, its project, and what of it is marked as letters. */
function opened(cells: readonly Cell[], marked: readonly (readonly Cell[])[]) {
  const lines = wordsOf(cells).split('\n');
  const orders = orderKeys(null, null, lines.length);
  const blocks = lines.map(
    (text, index): BlockRecord => ({
      type: 'block',
      id: `block-${index}`,
      document: 'document',
      order: orders[index] ?? '',
      kind: 'paragraph',
      text,
      marks: [],
    }),
  );
  const text = documentText(blocks);
  const annotations = marked.flatMap((part, index): AnnotationRecord[] => {
    const from = cells.indexOf(part[0] as Cell);
    const start = wordsOf(cells.slice(0, from)).length;
    const range = { start, end: start + wordsOf(part).length };
    const span = text.spanOf(range);
    if (span === null) return [];
    return [
      {
        type: 'annotation',
        id: `annotation-${index}`,
        document: 'document',
        ...span,
        quote: describeQuote(text, range),
        codings: [],
        memo: 'kept',
        speaker: null,
        createdBy: 'Ana',
        createdAt: context.clock.now(),
      },
    ];
  });
  const document_ = {
    type: 'document' as const,
    id: 'document',
    order: 'V',
    title: 'Text',
    source: { fileName: 'text.txt', format: 'txt' as const, sha256: '', size: 0 },
    date: '',
    provenance: '',
    language: '',
    attributes: {},
    importedAt: context.clock.now(),
    warnings: [],
    memo: '',
  };
  const state = ProjectRecords.from([document_, ...blocks, ...annotations]);
  const keys = new BlockKeys(createTextEditor());
  const diffs: Diff[] = [];
  buildText(keys, state.blocks('document'), null);
  const root = document.createElement('div');
  root.contentEditable = 'true';
  document.body.append(root);
  keys.editor.setRootElement(root);
  const stop = syncEdits(keys, {
    document: 'document',
    state: () => state,
    send: (edit) => {
      const proposed = commands.editText.propose(state, edit, context);
      if (!proposed.ok) throw new Error(proposed.problem.message);
      state.apply(proposed.value.diff);
      diffs.push(proposed.value.diff);
    },
  });
  const shown = () =>
    keys.editor.read(() => [...$eachBlock()].map((node) => node.getTextContent()).join('\n'));
  /** Selects between two UTF-16 offsets of the whole text and acts there, as one step. */
  const at = (start: number, end: number, act: () => void) =>
    keys.editor.update(
      () => {
        const selection = $createRangeSelection();
        for (const [point, offset] of [
          [selection.anchor, start],
          [selection.focus, end],
        ] as const) {
          let left = offset;
          for (const node of $eachBlock()) {
            const size = node.getTextContentSize();
            if (left > size) {
              left -= size + 1;
              continue;
            }
            let inside = node.getFirstChild();
            while (inside?.getNextSibling() && left > inside.getTextContentSize()) {
              left -= inside.getTextContentSize();
              inside = inside.getNextSibling();
            }
            if (inside) point.set(inside.getKey(), left, 'text');
            else point.set(node.getKey(), 0, 'element');
            break;
          }
        }
        $setSelection(selection);
        act();
      },
      { discrete: true },
    );
  const apply = (diff: Diff) => {
    state.apply(diff);
    applyBlocks(keys, state, 'document', diff, false);
  };
  const passages = () => {
    const now = documentText(state.blocks('document'));
    return Object.fromEntries(
      state.annotations('document').map((annotation) => {
        const range = now.rangeOf(annotation);
        if (range === null) throw new RangeError('an annotation lies outside of the text');
        expect(sameWords(annotation.quote, describeQuote(now, range)), 'its quote').toBe(true);
        return [annotation.id, [range.start, range.end]];
      }),
    );
  };
  return { state, diffs, shown, at, apply, passages, stop };
}

/** Without the block borders at its ends: a passage lies on words. */
function tight(part: readonly Cell[]): readonly Cell[] {
  const first = part.findIndex(({ letter }) => letter !== '\n');
  const last = part.findLastIndex(({ letter }) => letter !== '\n');
  return first === -1 ? [] : part.slice(first, last + 1);
}

describe('passages in the real editor', () => {
  beforeEach(() => vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run, 0)));
  afterEach(() => {
    vi.unstubAllGlobals();
    document.body.replaceChildren();
  });

  for (const [name, letters] of Object.entries(alphabets)) {
    it(`lie where their letters lie, through 300 edits with undo and redo between: ${name} (seed 21)`, () => {
      const random = seededRandom(21);
      const some = (count: number): Cell[] =>
        Array.from({ length: count }, () => ({ letter: random.pick(letters) }));
      let cells: readonly Cell[] = [
        ...some(20),
        { letter: '\n' },
        ...some(15),
        { letter: '\n' },
        ...some(25),
      ];
      const startCells = cells;
      const parts = [...Array(8).keys()].map(() => {
        const from = random.int(0, cells.length - 1);
        return tight(cells.slice(from, random.int(from + 1, Math.min(cells.length, from + 25))));
      });
      let marked: readonly (readonly Cell[])[] = parts.filter((part) => part.length > 0);
      const startMarked = marked;
      const text = opened(cells, marked);
      const start = text.passages();
      const before: { cells: readonly Cell[]; marked: typeof marked }[] = [];
      const undone: { diff: Diff; cells: readonly Cell[]; marked: typeof marked }[] = [];
      const expected = () =>
        Object.fromEntries(
          marked.flatMap((part, index) => {
            const [first] = part;
            if (first === undefined) return [];
            const from = wordsOf(cells.slice(0, cells.indexOf(first))).length;
            return [[`annotation-${index}`, [from, from + wordsOf(part).length]]];
          }),
        );
      for (let step = 0; step < 300; step += 1) {
        const kind = random.pick(['type', 'type', 'delete', 'enter', 'paste', 'undo', 'redo']);
        if (kind === 'undo') {
          const diff = text.diffs.pop();
          const state = before.pop();
          if (!diff || !state) continue;
          undone.push({ diff, cells, marked });
          text.apply(reverseDiff(diff));
          ({ cells, marked } = state);
        } else if (kind === 'redo') {
          const redo = undone.pop();
          if (!redo) continue;
          before.push({ cells, marked });
          text.diffs.push(redo.diff);
          text.apply(redo.diff);
          ({ cells, marked } = redo);
        } else {
          const from = random.int(0, cells.length);
          const count = kind === 'delete' ? random.int(1, 6) : 0;
          const removed = cells.slice(from, from + count);
          if (kind === 'delete' && (removed.length === 0 || removed.length === cells.length)) continue;
          const added =
            kind === 'type'
              ? some(1)
              : kind === 'enter'
                ? [{ letter: '\n' }]
                : kind === 'paste'
                  ? [...some(2), { letter: '\n' }, ...some(2)]
                  : [];
          const place = wordsOf(cells.slice(0, from)).length;
          before.push({ cells, marked });
          undone.length = 0;
          const count0 = text.diffs.length;
          text.at(place, place + wordsOf(removed).length, () => {
            if (kind === 'type') here().insertText(wordsOf(added));
            else if (kind === 'enter') here().insertParagraph();
            else if (kind === 'paste') $pasteBlocks(plainBlocks(wordsOf(added)), plainText);
            else here().removeText();
          });
          expect(text.diffs.length, `step ${step}: one edit`).toBe(count0 + 1);
          const next = [...cells.slice(0, from), ...added, ...cells.slice(from + removed.length)];
          marked = marked.map((part) => {
            const first = part[0];
            if (first === undefined) return part;
            const begin = cells.indexOf(first);
            const inside = removed.length === 0 && begin < from && from < begin + part.length;
            const kept = new Set<Cell>(inside ? [...part, ...added] : part);
            return tight(next.filter((cell) => kept.has(cell)));
          });
          cells = next;
        }
        expect(text.shown(), `step ${step}: ${kind}`).toBe(wordsOf(cells));
        expect(text.passages(), `step ${step}: ${kind}`).toEqual(expected());
      }
      for (const diff of text.diffs.toReversed()) text.apply(reverseDiff(diff));
      expect(text.shown()).toBe(wordsOf(startCells));
      marked = startMarked;
      expect(text.passages()).toEqual(start);
      text.stop();
      // Some seconds of work: a busy computer must not make it fail.
    });
  }
});
