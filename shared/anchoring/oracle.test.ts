import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type SeededRandom, seededRandom } from '../base/seededRandom';
import { Reanchoring } from './reanchoring';
import { judge, newPlaces, type Verdict } from './testing/judge';
import {
  foreign,
  inTurn,
  labels,
  leavesOut,
  moves,
  movesSection,
  type Paragraphs,
  paragraphsOf,
  placedCells,
  putsIn,
  type Revision,
  renumbers,
  rewords,
  spells,
  splitsAndJoins,
  textOf,
} from './testing/revisedText';

const root = path.resolve(import.meta.dirname, '../..');
const gold = (name: string) => `shared/speakers/gold/tuned/${name}.txt`;
const files = [
  'resources/sample/Lenna round table.txt',
  ...[
    'y-en-release-ferry',
    'en-trial-crane',
    'en-teams-procurement',
    'de-podium-waerme',
    'ru-sovet-poselka',
    'zh-tingzhenghui',
    'es-diario-sesiones',
    's-ar-maida-mustadira',
    'be-intervju-archiu',
  ].map(gold),
];

const paragraphsIn = (file: string): string[] =>
  readFileSync(path.join(root, file), 'utf8')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');

/** A record that consists of formulas for the most part. */
function formulas(random: SeededRandom): string[] {
  const phrases = [
    'Thank you, Mr President.',
    'Thank you, Mr President. I have no further questions.',
    'The Chair: We come to the next item.',
    'The motion is carried.',
    'Is there any objection? I hear none. It is so decided.',
  ];
  const things = ['harbour', 'ferry', 'school', 'bridge', 'market', 'library', 'water', 'road'];
  return Array.from({ length: 120 }, (_, at) =>
    random.chance(0.7)
      ? random.pick(phrases)
      : `Item ${at}: the ${random.pick(things)} shall be ready before the ${random.pick(things)}.`,
  );
}

const elsewhere = paragraphsOf(paragraphsIn(gold('fr-conseil-lavoir')));

const signs = [
  [/[“”„«»]/g, '"'],
  [/[‘’]/g, "'"],
  [/[–—]/g, '-'],
  [/ $/, '\u00a0'],
  [/…/g, '...'],
] as const;
const letters = [
  [/ё/g, 'е'],
  [/ß/g, 'ss'],
  [/é/g, 'e\u0301'],
] as const;
/** Cut at a line end, as a PDF has it. */
const cut = [[/^(\p{L}{3})(\p{L}{3,})/u, '$1-\n$2']] as const;

const revisions: Readonly<Record<string, Revision>> = {
  'three words of a hundred changed': rewords(0.03),
  'a fifth of the words changed': rewords(0.2),
  'figures corrected': renumbers,
  'quotation marks, dashes, spaces': spells(1, signs),
  'letters (ё, ß, é)': spells(1, letters),
  'words cut at line ends': spells(0.08, cut),
  'speaker labels added': labels,
  'paragraphs split and joined': splitsAndJoins(0.5),
  'a third left out': leavesOut(0.33),
  'paragraphs of another text put in': putsIn(0.5, elsewhere),
  'one paragraph in six moved': moves(0.16),
  'moved, a few words changed': moves(0.16, rewords(0.1)),
  'moved, a third of the words changed': moves(0.16, rewords(0.33)),
  'a section moved, words changed': inTurn(rewords(0.03), movesSection),
  'everything at once': inTurn(
    moves(0.1, rewords(0.1)),
    rewords(0.03),
    leavesOut(0.1),
    putsIn(0.1, elsewhere),
    splitsAndJoins(0.2),
    spells(0.5, signs),
  ),
  'another text': () => elsewhere.map(foreign),
};

type Counts = Record<Verdict, number>;
const none = (): Counts => ({ placed: 0, misplaced: 0, suggested: 0, misled: 0, missed: 0, gone: 0 });

function measure(before: Paragraphs, revise: Revision, random: SeededRandom, counts: Counts): void {
  const words = before.flat();
  const word = () => ({ text: random.pick(words).text, origin: null });
  const after = revise(before, { random, word });
  const reanchoring = new Reanchoring(textOf(before), textOf(after));
  const old = placedCells(before);
  const now = newPlaces(placedCells(after));
  for (const [from, to] of passagesIn(before, random)) {
    const passage = old.slice(from, to);
    const range = { start: passage[0]?.range.start ?? 0, end: passage.at(-1)?.range.end ?? 0 };
    const anchoring = reanchoring.place(range);
    counts[judge(anchoring, passage, now)] += 1;
  }
}

/** Whole paragraphs, and any words in a row. */
function passagesIn(paragraphs: Paragraphs, random: SeededRandom): (readonly [number, number])[] {
  const starts: number[] = [0];
  for (const { length } of paragraphs) starts.push((starts.at(-1) ?? 0) + length);
  const all = starts.at(-1) ?? 0;
  return Array.from({ length: 80 }, () => {
    if (random.chance(0.4)) {
      const at = random.int(0, paragraphs.length - 1);
      return [starts[at] ?? 0, starts[at + 1] ?? all] as const;
    }
    const from = random.int(0, all - 1);
    return [from, Math.min(all, from + random.int(1, 30))] as const;
  });
}

const share = (part: number, of: number): string => (of === 0 ? '–' : `${((100 * part) / of).toFixed(1)} %`);

const head = [
  '| what was done to the text | passages still there | placed | suggested | suggested elsewhere | lost | placed wrong, of all |',
  '| --- | --: | --: | --: | --: | --: | --: |',
];

const thereOf = ({ placed, suggested, misled, missed, misplaced }: Counts): number =>
  placed + suggested + misled + missed + misplaced;

function row(name: string, counts: Counts): string {
  const there = thereOf(counts);
  const { placed, suggested, misled, missed, misplaced, gone } = counts;
  const shares = [placed, suggested, misled, missed].map((part) => share(part, there));
  return `| ${name} | ${[there, ...shares, share(misplaced, there + gone)].join(' | ')} |`;
}

/** The measured table of some texts, and what is in it all together. */
function measured(texts: readonly Paragraphs[], random: SeededRandom): { table: string; sum: Counts } {
  const sum = none();
  const rows = Object.entries(revisions).map(([name, revise]) => {
    const counts = none();
    for (const before of texts) measure(before, revise, random, counts);
    for (const verdict of Object.keys(sum) as Verdict[]) sum[verdict] += counts[verdict];
    return row(name, counts);
  });
  return { table: [...head, ...rows, row('all together', sum), ''].join('\n'), sum };
}

function rates(counts: Counts) {
  const there = thereOf(counts);
  return {
    found: (counts.placed + counts.suggested) / there,
    missed: counts.missed / there,
    misplaced: counts.misplaced / (there + counts.gone),
  };
}

describe('passages in revised texts are where they are known to be', () => {
  it('in ten texts of six languages (seed 21)', async () => {
    const { table, sum } = measured(files.map(paragraphsIn).map(paragraphsOf), seededRandom(21));
    await expect(table).toMatchFileSnapshot('oracle.md');
    const { found, missed, misplaced } = rates(sum);
    expect(found).toBeGreaterThan(0.985);
    expect(missed).toBeLessThan(0.003);
    expect(misplaced).toBeLessThan(0.0005);
  });

  it('in records that are formulas for the most part (seed 22)', async () => {
    const random = seededRandom(22);
    const records = Array.from({ length: 4 }, () => paragraphsOf(formulas(random)));
    const { table, sum } = measured(records, random);
    await expect(table).toMatchFileSnapshot('oracleOfFormulas.md');
    const { found, missed, misplaced } = rates(sum);
    expect(found).toBeGreaterThan(0.8);
    expect(missed).toBeLessThan(0.01);
    expect(misplaced).toBeLessThan(0.006);
  });
});
