import { describe, expect, it } from 'vitest';
import { mapRange } from '../../anchoring/mapEdit';
import { movedEnds } from '../../anchoring/mapReplacements';
import { type SeededRandom, seededRandom } from '../../base/seededRandom';
import { documentText, spanText } from '../../text/documentText';
import { reverseDiff } from '../diff';
import { findFaults, findProjectFaults } from '../integrity';
import { importParams, recordsById, TestProject } from '../testing/testProject';

/** A letter that can be told from all others, however many look like it. */
interface Cell {
  readonly letter: string;
}

const alphabets: Record<string, readonly string[]> = {
  'repeated letters': ['a', 'a', 'b'],
  'combining marks': ['x\u0303', 'x', '\u1ecd\u0308'],
  emoji: ['😀', '😁', '👨‍👩‍👧', '🇰🇿'],
  'right to left': ['ש', 'ל', 'ם', 'ל'],
  Kazakh: ['ә', 'ғ', 'қ', 'қ'],
};

const words = (cells: readonly Cell[]) => cells.map(({ letter }) => letter).join('');
const units = (cells: readonly Cell[]) => words(cells).length;

/** A few stretches that do not overlap, each with new letters in its place. */
function someReplacements(random: SeededRandom, cells: readonly Cell[], fresh: (count: number) => Cell[]) {
  const made: { from: number; to: number; added: Cell[] }[] = [];
  for (let at = random.int(0, 3); at < cells.length; at += random.int(0, 3)) {
    const to = Math.min(cells.length, at + random.int(1, 3));
    made.push({ from: at, to, added: fresh(random.int(0, 3)) });
    at = to;
  }
  return made;
}

describe('replacing words', () => {
  for (const [name, letters] of Object.entries(alphabets)) {
    it(`moves passages and turns as a set of letters would: ${name} (seed 21)`, () => {
      const random = seededRandom(21);
      const fresh = (count: number) =>
        Array.from({ length: count }, (): Cell => ({ letter: random.pick(letters) }));
      for (let round = 0; round < 120; round += 1) {
        const project = new TestProject();
        const paragraphs = Array.from({ length: 3 }, () => fresh(random.int(1, 9)));
        const document = project.do('importDocuments', importParams('Hearing', ...paragraphs.map(words)));
        const blocks = project.state.blocks(document);
        const cells = paragraphs.flat();
        const blockOf = new Map(paragraphs.flatMap((each, n) => each.map((cell) => [cell, n] as const)));
        const place = (cell: Cell, side: 'start' | 'end') => {
          const number = blockOf.get(cell) ?? 0;
          const paragraph = paragraphs[number] ?? [];
          const count = paragraph.indexOf(cell) + (side === 'end' ? 1 : 0);
          return { block: blocks[number]?.id ?? '', offset: units(paragraph.slice(0, count)) };
        };
        const first = random.int(0, cells.length - 1);
        const marked = cells.slice(first, random.int(first + 1, cells.length));
        const span = {
          start: place(marked[0] as Cell, 'start'),
          end: place(marked.at(-1) as Cell, 'end'),
        };
        const theme = project.do('createTheme', { name: 'Water', parent: null });
        const annotation = project.do('codePassage', { document, span, themes: [theme] });
        const turn = project.do('createTurn', { document, span, speaker: null, newSpeaker: 'Ada' });

        const made = paragraphs.map((paragraph) => someReplacements(random, paragraph, fresh));
        const replacements = made.flatMap((each, number) =>
          each.map(({ from, to, added }) => {
            const paragraph = paragraphs[number] ?? [];
            const start = units(paragraph.slice(0, from));
            const was = words(paragraph.slice(from, to));
            return {
              block: blocks[number]?.id ?? '',
              start,
              end: start + was.length,
              was,
              text: words(added),
            };
          }),
        );
        if (replacements.length === 0) continue;

        const kept = new Set(marked);
        const now = paragraphs.map((paragraph, number) => {
          const left = [...paragraph];
          for (const { from, to, added } of (made[number] ?? []).toReversed()) {
            const gone = left.splice(from, to - from, ...added);
            const inside = gone.every((cell) => marked.includes(cell));
            for (const cell of gone) kept.delete(cell);
            if (inside) for (const cell of added) kept.add(cell);
          }
          return left;
        });
        project.do('replaceText', {
          replacements: random.chance(0.5) ? replacements : replacements.toReversed(),
        });
        expect(project.state.blocks(document).map(({ text }) => text)).toEqual(now.map(words));

        const after = now.flatMap((paragraph) => [...paragraph, { letter: '\n' }]).slice(0, -1);
        const start = after.findIndex((cell) => kept.has(cell));
        const end = after.findLastIndex((cell) => kept.has(cell)) + 1;
        const moved = project.state.annotation(annotation);
        const speech = project.state.turns(document).find(({ id }) => id === turn)?.speech;
        if (start === -1) {
          expect([moved, speech]).toEqual([undefined, undefined]);
          continue;
        }
        const text = documentText(project.state.blocks(document));
        const range = moved && text.rangeOf(moved);
        const wanted = { start: units(after.slice(0, start)), end: units(after.slice(0, end)) };
        // Letters put side by side may join: both then belong to the passage as one.
        const snapped = text.spanOf(wanted);
        expect(range).toEqual(snapped && text.rangeOf(text.snapped(snapped)));
        expect(speech?.map((each) => text.rangeOf(each))).toEqual([range]);
        expect(moved?.quote.head).toBe(moved && spanText(project.state.blocks(document), moved));
        expect([
          ...findFaults(project.state, project.state.all()),
          ...findProjectFaults(project.state),
        ]).toEqual([]);
      }
    });
  }

  it('moves ends like one replacement after the other, from the last to the first (seed 22)', () => {
    const random = seededRandom(22);
    for (let round = 0; round < 500; round += 1) {
      const replacements: { start: number; end: number; text: string }[] = [];
      for (let at = random.int(0, 4); at < 30; ) {
        const end = at + random.int(1, 5);
        replacements.push({ start: at, end, text: 'x'.repeat(random.int(0, 4)) });
        at = end + random.int(0, 4);
      }
      const start = random.int(0, 34);
      const end = random.int(start + 1, 36);
      let slow: { start: number; end: number } | null = { start, end };
      for (const each of replacements.toReversed()) {
        const step = { start: each.start, oldEnd: each.end, newEnd: each.start + each.text.length };
        slow = slow && mapRange(slow, step);
      }
      const ends = movedEnds(replacements);
      const fast = { start: ends.start(start), end: ends.end(end) };
      expect(fast.start < fast.end ? fast : null).toEqual(slow);
    }
  });

  const hearing = () => {
    const project = new TestProject();
    const document = project.do(
      'importDocuments',
      importParams('Hearing', 'Water is water.', 'No more water'),
    );
    const [first, second] = project.state.blocks(document);
    const replacement = (block: string, start: number, was: string, text: string) => ({
      block,
      start,
      end: start + was.length,
      was,
      text,
    });
    return { project, document, first: first?.id ?? '', second: second?.id ?? '', replacement };
  };

  it('is one step in all documents, and its way back is exact', () => {
    const { project, first, second, replacement } = hearing();
    const other = project.do('importDocuments', importParams('Debate', 'water!'));
    const block = project.state.blocks(other)[0]?.id ?? '';
    const before = recordsById(project.state);
    const proposal = project.propose('replaceText', {
      replacements: [
        replacement(first, 9, 'water', 'ice'),
        replacement(first, 0, 'Water', 'Ice'),
        replacement(block, 0, 'water', 'steam'),
        replacement(second, 8, 'water', ''),
      ],
    });
    expect(proposal.label).toBe('Replace 4 places in 2 documents');
    expect(project.state.block(first)?.text).toBe('Ice is ice.');
    expect(project.state.block(second)?.text).toBe('No more ');
    expect(project.state.block(block)?.text).toBe('steam!');
    project.state.apply(reverseDiff(proposal.diff));
    expect(recordsById(project.state)).toEqual(before);
  });

  it('keeps a coding on words that change, and lets go of a passage that has none left', () => {
    const { project, document, first, second, replacement } = hearing();
    const theme = project.do('createTheme', { name: 'Water', parent: null });
    const changed = project.do('codePassage', {
      document,
      span: project.find(document, 'Water'),
      themes: [theme],
    });
    const lost = project.do('codePassage', {
      document,
      span: project.find(document, 'more water'),
      themes: [theme],
    });
    project.do('replaceText', {
      replacements: [
        replacement(first, 0, 'Water', 'Milk'),
        replacement(second, 3, 'more', ''),
        replacement(second, 8, 'water', ''),
      ],
    });
    expect(project.state.annotation(changed)?.quote.head).toBe('Milk');
    expect(project.state.annotation(lost)).toBeUndefined();
  });

  it('lets emphasis follow, and cleans what is put in', () => {
    const { project, document, first, replacement } = hearing();
    const block = project.state.block(first);
    const marks = [
      { start: 0, end: 5, kind: 'bold' as const },
      { start: 9, end: 14, kind: 'italic' as const },
    ];
    project.do('editText', {
      document,
      after: null,
      removed: [first],
      inserted: [{ id: first, kind: 'paragraph', text: block?.text ?? '', marks }],
      caret: null,
    });
    project.do('replaceText', {
      replacements: [
        replacement(first, 0, 'Water', 'Ru\u0308be\u0000\r\n'),
        replacement(first, 9, 'water', ''),
      ],
    });
    expect(project.state.block(first)).toMatchObject({
      text: 'Rübe\n is .',
      marks: [{ start: 0, end: 5, kind: 'bold' }],
    });
  });

  it('is refused by name when words do not stand there any more, overlap or cut a letter', () => {
    const { project, first, replacement } = hearing();
    expect(project.refusal('replaceText', { replacements: [replacement(first, 1, 'Water', '')] })).toEqual({
      code: 'text-moved-on',
      message:
        '“Water” does not stand in “Hearing” any more where it was found, so nothing was replaced. Search again.',
    });
    const overlap = [replacement(first, 0, 'Water', ''), replacement(first, 4, 'r is', '')];
    expect(project.refusal('replaceText', { replacements: overlap }).code).toBe('replacements-overlap');
    expect(project.refusal('replaceText', { replacements: [replacement('gone', 0, 'a', '')] }).code).toBe(
      'unknown-block',
    );
    const other = project.do('importDocuments', importParams('Marks', 'x\u0303y'));
    const block = project.state.blocks(other)[0]?.id ?? '';
    expect(project.refusal('replaceText', { replacements: [replacement(block, 0, 'x', 'z')] }).code).toBe(
      'inside-a-letter',
    );
  });
});
