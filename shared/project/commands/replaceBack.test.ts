import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  inTurn,
  leavesOut,
  moves,
  type Paragraphs,
  paragraphsOf,
  placedCells,
  putsIn,
  type Revision,
  rewords,
  splitsAndJoins,
  textOf,
  wordsIn,
} from '../../anchoring/testing/revisedText';
import { type SeededRandom, seededRandom } from '../../base/seededRandom';
import { documentText } from '../../text/documentText';
import type { TextRange } from '../../text/position';
import { reverseDiff } from '../diff';
import { importParams, paragraph, recordsById, TestProject } from '../testing/testProject';

const gold = path.resolve(import.meta.dirname, '../../speakers/gold/tuned');
/** Texts that people wrote, in three alphabets, a record full of formulas among them. */
const texts = ['deposition-grain-en.txt', 'ar-tahqiq-souq.txt', 'be-reportazh-krama.txt'];
const revisions: Readonly<Record<string, Revision>> = {
  'words changed': rewords(0.02),
  'paragraphs moved': moves(0.1),
  'split and joined': splitsAndJoins(0.2),
  'left out and put in': inTurn(
    leavesOut(0.1),
    putsIn(0.1, paragraphsOf(['Others speak of another matter here.'])),
  ),
};
const source = { fileName: 'Other.txt', format: 'txt', sha256: '1'.repeat(64), size: 2 };

const linesOf = (name: string): string[] =>
  readFileSync(path.join(gold, name), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A project with one document, passages of all lengths over words of it, a theme and a memo on each. */
function coded(paragraphs: Paragraphs, random: SeededRandom) {
  const project = new TestProject();
  const params = importParams('Hearing', ...paragraphs.map(wordsIn));
  const document = project.do('importDocuments', params);
  const cells = placedCells(paragraphs);
  const text = documentText(project.state.blocks(document));
  for (let passage = 0; passage < 25; passage++) {
    const first = random.int(0, cells.length - 1);
    const last = Math.min(cells.length - 1, first + random.pick([0, 2, 5, 12, 60]));
    const range = { start: cells[first]?.range.start ?? 0, end: cells[last]?.range.end ?? 0 };
    const span = text.spanOf(range);
    // A dash alone tells of no place: it waits to be placed by hand.
    if (span === null || !/\p{L}/u.test(text.text.slice(range.start, range.end))) continue;
    const newTheme = { name: `Theme ${passage}`, parent: null };
    project.do('codePassage', { document, span, themes: [], newTheme, memo: `Memo ${passage}` });
  }
  return { project, document };
}

const replaceBy = (document: string, paragraphs: Paragraphs) => ({
  document,
  source,
  blocks: paragraphs.map((each) => paragraph(wordsIn(each).trim())),
  turns: [],
  warnings: [],
});

/** Where the passages are, in document-wide offsets, by id. */
function rangesOf({ state }: TestProject, document: string): Map<string, TextRange> {
  const text = documentText(state.blocks(document));
  return new Map(
    state.annotations(document).flatMap(({ id, start, end }) => {
      const range = text.rangeOf({ start, end });
      return range === null ? [] : [[id, range] as const];
    }),
  );
}

describe.each(texts)('seeds 1–3, %s', (name) => {
  describe.each(Object.entries(revisions))('%s', (_, revise) => {
    it.each([1, 2, 3])(
      'seed %s: undone, all is as it was; back in its first text, each passage stands where it stood',
      (seed) => {
        const random = seededRandom(seed);
        const before = paragraphsOf(linesOf(name).slice(0, 60));
        const word = () => ({ text: 'zephyr ', origin: null });
        const after = revise(before, { random, word });
        const { project, document } = coded(before, random);
        const records = recordsById(project.state);
        const places = rangesOf(project, document);

        const wordsAt = (all: Paragraphs, range?: TextRange) =>
          textOf(all.map((each) => [{ text: wordsIn(each).trim(), origin: null }])).slice(
            range?.start,
            range?.end,
          );
        const step = project.propose('replaceDocument', replaceBy(document, after));
        project.state.apply(reverseDiff(step.diff));
        expect(recordsById(project.state)).toEqual(records);

        project.do('replaceDocument', replaceBy(document, after));
        const kept = rangesOf(project, document);
        project.do('replaceDocument', replaceBy(document, before));
        expect(documentText(project.state.blocks(document)).text).toBe(
          textOf(before.map((each) => [{ text: wordsIn(each).trim(), origin: null }])),
        );
        const again = rangesOf(project, document);
        /** A passage that lost a word at its end ends before it from then on. */
        const isWhole = (id: string) => wordsAt(after, kept.get(id)) === wordsAt(before, places.get(id));
        const faults = [...kept.keys()].filter((id) => {
          const [was, is] = [places.get(id), again.get(id)];
          if (was === undefined || is === undefined) return true;
          return isWhole(id)
            ? is.start !== was.start || is.end !== was.end
            : is.start >= was.end || is.end <= was.start;
        });
        expect(faults).toEqual([]);
        expect(again.size + project.state.orphans().length).toBe(places.size);
      },
    );
  });
});
