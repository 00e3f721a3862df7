import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ReadDocument } from '@shared/importing/reader';
import { webPages } from '@shared/importing/testing/webPages';
import { wordRecall } from '@shared/importing/testing/wordRecall';
import type { BlockKind } from '@shared/text/block';
import { expect, test } from 'vitest';
import { workbook } from '../tables/workbook';
import { importLimits } from './importLimits';
import { readPath } from './readPath';

const hasBlock = (kind: BlockKind) => (document: ReadDocument) =>
  document.blocks.some((block) => block.kind === kind);
const hasMark = (kind: 'bold' | 'italic' | 'link') => (document: ReadDocument) =>
  document.blocks.some(({ marks }) => marks.some((mark) => mark.kind === kind));

/** Whether a document that was read has this. */
const features = {
  headings: hasBlock('heading'),
  lists: hasBlock('listItem'),
  quotes: hasBlock('quote'),
  tables: hasBlock('tableRow'),
  bold: hasMark('bold'),
  italic: hasMark('italic'),
  links: hasMark('link'),
  footnotes: ({ blocks }: ReadDocument) =>
    blocks.some(({ text }) => text.startsWith('[1] ')) && blocks.some(({ text }) => /\S\[1\]/.test(text)),
  speakers: ({ turns }: ReadDocument) => turns.length > 0,
  title: ({ title }: ReadDocument) => !title.startsWith('source'),
  date: ({ date }: ReadDocument) => date !== undefined,
} as const;
type Feature = keyof typeof features;
const featureNames = Object.keys(features) as Feature[];

interface Sample {
  readonly format: string;
  readonly by: string;
  readonly bytes: Uint8Array | string;
  /** What the file holds; told by hand, from the file itself. */
  readonly holds: readonly Feature[];
  /** Its words, told without its reader. */
  readonly words: string;
  /** Of a hundred words, so many have to be read. */
  readonly target: number;
}

const fixture = (place: string) => readFileSync(path.resolve(import.meta.dirname, place));
const shared = (name: string) => fixture(`../../shared/importing/fixtures/${name}`);

/** What stands in the document that an office program saved in three formats. */
const boardHearing = `Water board hearing. Opening. MS. ӘМІРТАЕВА: Біз бәріміз оқыдық, «Су туралы» заңын; we surely read it[1] twice.
“The river is ours.” See the record. Second line after a tab. Demands. Clean water, in schools, in hospitals. Fair prices. Name Vote,
Болат Ұлы yes (twice). Next to a box. The end: 漢字, naïve, Straße. Words in a box. [1] Law of 2003, Art. 5.`;

const printedHearing = `Water board hearing. The chair opened the hearing at ten and read the agenda aloud.[1] What was asked. Who pays for the new
pipes, and who decides which street comes first? The board decides. The council pays. When does the work begin? Read the report, which has
been on the table since the third of May and which nobody has opened yet. Vote on it. We have waited long enough, and so have our neighbours
down the road, who carry their water home. Street, What is to be done there, Cost. Mill Lane, The old pipe is taken out and a new one is laid in
the summer, before the road is mended, 12. High Street, Nothing yet, 7. See the report for more. [1] The agenda was sent out in April.`;

const talkParts = [
  'A talk about the mill. Ana Ruiz. The mill. It was built in 1900, as the record says.[1] What was said. We were here before the road.',
  'one two deeper three first second',
  'Ana yes. Ben no. The road. Another part.[2] And both. [1] The record of 1901. [2] The second note, bold.',
].join(' ');

/** The lines of captions that are said: no times, numbers, names of cues and voices. */
const saidIn = (captions: Buffer) =>
  captions
    .toString()
    .split(/\r?\n\r?\n/)
    .filter((cue) => cue.includes('-->'))
    .map((cue) => cue.slice(cue.indexOf('\n', cue.indexOf('-->'))).replace(/<[^>]*>/g, ''))
    .join('\n');

const markdown = `# Hearing

It was **plain**, *really*, as [the record](https://example.org/) says.[^1]

> Nobody asked us.

- one
- two

| Who | What |
| --- | --- |
| Ana | yes |

[^1]: Of 1901.
`;

const survey = [
  ['Speaker', 'Text', 'Title'],
  ['Anna Berg', 'We begin, as planned.', 'First hearing'],
  ['Paul Ohm', 'Let us: it is May already.', 'First hearing'],
];

let seed = 11;
const [news] = webPages((limit) => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return (seed >>> 8) % limit;
});

const ofOffice = ['headings', 'lists', 'quotes', 'tables', 'bold', 'italic', 'links', 'footnotes'] as const;
const debate = fixture('../../shared/speakers/fixtures/mayoral-debate.txt');
const [webinar, hours] = [shared('water-board-webinar.vtt'), shared('library-hours-hearing.srt')];
const csv = survey.map((row) => row.map((cell) => `"${cell}"`).join(';')).join('\r\n');
const tableWords = 'We begin, as planned. Let us: it is May already.';

const samples = async (): Promise<readonly Sample[]> => [
  { format: 'txt', by: 'a transcript', bytes: debate, holds: [], words: debate.toString(), target: 100 },
  ...(['docx', 'odt', 'rtf'] as const).map((format) => ({
    format,
    by: 'an office program',
    bytes: shared(`water-board-hearing.${format}`),
    holds: ofOffice,
    words: boardHearing,
    target: 99.9,
  })),
  {
    format: 'pdf',
    by: 'an office program',
    bytes: fixture('pdf/fixtures/office-tagged.pdf'),
    holds: ['headings', 'lists', 'quotes', 'tables', 'bold', 'links', 'footnotes'],
    words: printedHearing,
    target: 99.5,
  },
  {
    format: 'html',
    by: 'an office program',
    bytes: shared('mill-talk.html'),
    holds: [...ofOffice, 'title'],
    words: `${talkParts} Who What`,
    target: 99.9,
  },
  {
    format: 'html',
    by: 'a made news page, with menus',
    bytes: news?.html ?? '',
    holds: ['headings', 'lists', 'quotes', 'tables', 'bold', 'links', 'title', 'date'],
    words: news?.article.join('\n') ?? '',
    target: 99.9,
  },
  {
    format: 'epub',
    by: 'an office program, which writes no lists and quotes',
    bytes: shared('mill-talk.epub'),
    holds: ['headings', 'tables', 'bold', 'italic', 'links', 'footnotes', 'title'],
    words: talkParts,
    target: 99.9,
  },
  {
    format: 'md',
    by: 'made by hand',
    bytes: markdown,
    holds: ofOffice,
    words:
      'Hearing. It was plain, really, as the record says.[1] Nobody asked us. one two Who What Ana yes [1] Of 1901.',
    target: 100,
  },
  { format: 'csv', by: 'made', bytes: csv, holds: ['speakers'], words: tableWords, target: 100 },
  {
    format: 'xlsx',
    by: 'made',
    bytes: await workbook(survey, { name: 'Talk', widths: [] }),
    holds: ['speakers'],
    words: tableWords,
    target: 100,
  },
  {
    format: 'vtt',
    by: 'captions that name voices',
    bytes: webinar,
    holds: ['italic', 'speakers'],
    words: saidIn(webinar),
    target: 100,
  },
  { format: 'srt', by: 'captions', bytes: hours, holds: ['italic'], words: saidIn(hours), target: 100 },
];

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

test('the table in the docs of what is kept is true, every feature that a file holds is kept, and the words are there', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'kept-'));
  const rows: string[] = [];
  const lost: string[] = [];
  for (const { format, by, bytes, holds, words, target } of await samples()) {
    const name = `source.${format}`;
    writeFileSync(path.join(folder, name), bytes);
    const read = await readPath({ path: path.join(folder, name), name }, importLimits);
    const [document] = read.ok ? read.value.documents : [];
    if (document === undefined) throw new Error(`${format} was not read`);
    const { recall, precision } = wordRecall(words, document.blocks);
    if (100 * recall < target) lost.push(`${format}, ${by}: words, ${percent(recall)}`);
    const cells = featureNames.map((feature) => {
      const isKept = features[feature](document);
      if (isKept !== holds.includes(feature)) lost.push(`${format}, ${by}: ${feature}`);
      return isKept ? 'kept' : '';
    });
    rows.push(`| ${[format, by, ...cells, percent(recall), percent(precision)].join(' | ')} |`);
  }
  rmSync(folder, { recursive: true });
  expect(lost).toEqual([]);
  const head = ['format', 'saved by', ...featureNames, 'words read', 'words that belong'];
  const table = [`| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...rows].join('\n');
  await expect(`${introduction}\n\n${table}\n`).toMatchFileSnapshot('../../docs/what-is-kept.md');
});

const introduction = `# What is kept, by format

Written by \`electron/importing/whatIsKept.test.ts\`, which reads one file or two of every format and fails when this table is not true any more.
A cell is empty where the file holds nothing of the kind; nothing that it holds is lost. “Words read” is the share of the words of the file
that come in (at least 99.9 % of Word, OpenDocument, rich text, web pages and books, 99.5 % of PDF), “words that belong” the share of the words that came in
which the text has: menus of a page do not belong. Titles that are only the name of the file do not count.`;
