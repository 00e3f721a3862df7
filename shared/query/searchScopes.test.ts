import { describe, expect, it } from 'vitest';
import { seededRandom } from '../base/seededRandom';
import { importParams, TestProject } from '../project/testing/testProject';
import { documentText } from '../text/documentText';
import { findText } from './findText';
import { textFinder } from './textFinder';
import { widenHits } from './widenHits';
import { withinScope } from './withinScope';

/** A document of short paragraphs with passages of two themes, one under the other, and turns of two speakers, at random. */
function randomProject(seed: number) {
  const random = seededRandom(seed);
  const project = new TestProject();
  const line = () =>
    Array.from({ length: random.int(1, 12) }, () => random.pick(['a', 'b', 'ab', ' '])).join('');
  const document = project.do(
    'importDocuments',
    importParams('Text', ...Array.from({ length: 5 }, () => `x${line()}`)),
  );
  const above = project.do('createTheme', { name: 'Above', parent: null });
  const under = project.do('createTheme', { name: 'Under', parent: above });
  const text = documentText(project.state.blocks(document));
  const someSpan = () => {
    const start = random.int(0, text.length - 1);
    const end = random.int(start + 1, text.length);
    const range = text.trimmed({ start, end });
    return range && text.spanOf(range);
  };
  for (let count = 0; count < 4; count += 1) {
    const span = someSpan();
    const passage =
      span && project.do('codePassage', { document, span, themes: [random.pick([above, under])] });
    const said = someSpan();
    const speakers = project.state.speakers();
    if (passage !== null && speakers.length > 0 && random.chance(0.3))
      project.do('setPassageSpeaker', { annotation: passage, speaker: random.pick(speakers).id });
    const known = speakers.length > 1 ? random.pick(speakers).id : null;
    const newSpeaker = known === null ? `Speaker ${count}` : undefined;
    if (said) project.do('createTurn', { document, span: said, speaker: known, newSpeaker });
  }
  return { project, document, above, text, random };
}

describe('a search within', () => {
  it('finds what lies in the letters of passages and of speech, and nothing else (seeds 1–60)', () => {
    let hits = 0;
    for (let seed = 1; seed <= 60; seed += 1) {
      const { project, document, above, text, random } = randomProject(seed);
      const { state } = project;
      const theme = random.chance(0.6) ? above : null;
      const speaker = random.chance(0.6) ? (state.speakers()[0]?.id ?? null) : null;
      const covered = (spans: readonly Parameters<typeof text.rangeOf>[0][]) => {
        const letters = new Set<number>();
        for (const span of spans) {
          const range = text.rangeOf(span);
          for (let at = range?.start ?? 0; at < (range?.end ?? 0); at += 1) letters.add(at);
        }
        return letters;
      };
      const passages = covered(state.annotations(document));
      const byHand = state.annotations(document).filter((each) => each.speaker !== null);
      const speech = covered(
        state.turns(document).flatMap((turn) => (turn.speaker === speaker ? turn.speech : [])),
      );
      for (const at of covered(byHand.filter((each) => each.speaker !== speaker))) speech.delete(at);
      for (const at of covered(byHand.filter((each) => each.speaker === speaker))) speech.add(at);
      const query = {
        words: 'ab',
        isExpression: false,
        matchCase: true,
        wholeWords: false,
        ignoreAccents: false,
      };
      const finder = textFinder(query);
      if (!finder.ok) throw new Error(finder.problem.message);
      const blocks = state.blocks(document);
      const within = withinScope(state, { theme, speaker })(document);
      const texts = blocks.map((block) => block.text);
      const found = findText(texts, finder.value, { within, most: 1000 });
      const places = found.matches.map(({ block, start }) =>
        text.offsetOf({ block: blocks[block]?.id ?? '', offset: start }),
      );
      const isIn = (letters: ReadonlySet<number>, at: number) => letters.has(at) && letters.has(at + 1);
      const wanted = Array.from({ length: text.length }, (_, at) => at).filter(
        (at) =>
          text.text.startsWith('ab', at) &&
          (theme === null || isIn(passages, at)) &&
          (speaker === null || isIn(speech, at)),
      );
      expect(places).toEqual(wanted);
      expect(found.total).toBe(wanted.length);
      hits += wanted.length;
    }
    expect(hits).toBeGreaterThan(100);
  });

  it('is given up between two texts, and keeps no more than is wanted', () => {
    const finder = textFinder({
      words: 'a',
      isExpression: false,
      matchCase: false,
      wholeWords: false,
      ignoreAccents: false,
    });
    if (!finder.ok) throw new Error(finder.problem.message);
    let asked = 0;
    const isCancelled = () => (asked += 1) > 2;
    expect(findText(['a', 'a', 'a'], finder.value, { most: 9, isCancelled })).toMatchObject({
      total: 2,
      cancelled: true,
    });
    const few = findText(['aaa', 'a'], finder.value, { most: 2 });
    expect([few.total, few.matches.length, few.cancelled]).toEqual([4, 2, false]);
  });
});

describe('the passage of a hit', () => {
  const project = new TestProject();
  const document = project.do(
    'importDocuments',
    importParams('Talk', 'Mr. Smith spoke. Water rose (it did). Later it fell.', '  ', 'Nobody says this.'),
  );
  project.do('createTurn', {
    document,
    span: project.find(document, 'Water rose (it did).'),
    speaker: null,
    newSpeaker: 'Ada',
  });
  const [first, blank, last] = project.state.blocks(document);
  const hitOf = (block: typeof first, start: number, length: number) => ({
    document,
    block: block?.id ?? '',
    start,
    end: start + length,
  });
  const water = hitOf(first, 17, 5);
  const wordsOf = (unit: Parameters<typeof widenHits>[2], ...hits: (typeof water)[]) =>
    widenHits(project.state, hits, unit).map((span) => {
      const text = documentText(project.state.blocks(document));
      const range = span && text.rangeOf(span);
      return range && text.slice(range);
    });

  it('is its words, its sentence, its paragraph or its turn', () => {
    expect(wordsOf('words', water)).toEqual(['Water']);
    expect(wordsOf('sentence', water)).toEqual(['Water rose (it did).']);
    expect(wordsOf('paragraph', water)).toEqual(['Mr. Smith spoke. Water rose (it did). Later it fell.']);
    expect(wordsOf('turn', water)).toEqual(['Water rose (it did).']);
  });

  it('takes in all the sentences that a hit touches', () => {
    expect(wordsOf('sentence', hitOf(first, 10, 12))).toEqual(['Mr. Smith spoke. Water rose (it did).']);
  });

  it('is none where nobody speaks, in blanks, and where the text is gone', () => {
    expect(wordsOf('turn', hitOf(last, 0, 6), water)).toEqual([null, 'Water rose (it did).']);
    expect(wordsOf('words', hitOf(blank, 0, 2), { ...water, block: 'gone' })).toEqual([null, null]);
  });
});
