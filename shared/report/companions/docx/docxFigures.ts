import { Paragraph, type ParagraphChild, type Table } from 'docx';
import { percent } from '../../../query/saidInWords';
import type { ReportChart, ReportMatrix } from '../../reportModel';
import { darkestOf, greyWash } from '../../themeColors';
import type { DocxContext } from './docxContext';
import { themeRuns } from './docxExcerpts';
import { runs } from './docxRuns';
import { type Cell, cell, docxTable } from './docxTables';

/** Columns that stand beside one another on a page; more go below. */
const across = { portrait: 6, landscape: 11 } as const;

/** Themes by people or documents, the higher the number the darker its ground. */
export function matrixPart(matrix: ReportMatrix, context: DocxContext): (Paragraph | Table)[] {
  const { model, words } = context;
  const width = across[model.page.orientation];
  const parts: (Paragraph | Table)[] = [
    new Paragraph({ style: 'Note', children: runs(words.matrixValues[matrix.values]) }),
  ];
  for (let from = 0; from < matrix.heads.length; from += width) {
    if (from > 0) parts.push(new Paragraph({ children: [] }));
    parts.push(matrixTable(matrix, from, Math.min(from + width, matrix.heads.length), context));
  }
  return parts;
}

function matrixTable(matrix: ReportMatrix, from: number, to: number, context: DocxContext): Table {
  const { model, words } = context;
  const most = darkestOf(matrix.cells);
  const last = to === matrix.heads.length;
  const names = matrix.heads
    .slice(from, to)
    .map((index) =>
      matrix.columns === 'speakers' ? model.people[index]?.name : model.documents[index]?.title,
    );
  const head = [
    cell('TableHead', []),
    ...names.map((name) => cell('TableHead', runs(name ?? ''))),
    ...(last ? [cell('TableHead', runs(words.total))] : []),
  ];
  const rows = matrix.rows.map((index, row) => {
    const numbers = matrix.cells[row] ?? [];
    const theme = model.themes[index];
    const name = new Paragraph({
      style: 'TableText',
      indent: { left: Math.min(theme?.depth ?? 0, 6) * 160 },
      children: themeRuns(theme),
    });
    const sum = numbers.reduce((all, number) => all + number, 0);
    return [
      { children: [name] },
      ...numbers.slice(from, to).map((number) => numberCell(number, most)),
      ...(last ? [cell('TableNumber', runs(sum === 0 ? '' : String(sum), { bold: true }))] : []),
    ];
  });
  const columns = to - from + (last ? 1 : 0);
  return docxTable([head, ...rows], [3, ...Array.from({ length: columns }, () => 1.3)], 1, context);
}

const numberCell = (number: number, most: number): Cell =>
  number === 0
    ? cell('TableNumber', [])
    : cell('TableNumber', runs(String(number)), greyWash(number / most).slice(1));

/** Bars of spaces with a ground behind them, and the numbers beside them. */
export function chartPart(chart: ReportChart, context: DocxContext): (Paragraph | Table)[] {
  switch (chart.of) {
    case 'themesBySpeaker':
      return stacked(chart, context);
    case 'speakingShare':
      return [barTable(shares(context), context)];
    case 'coverage':
      return [
        new Paragraph({ style: 'Note', children: runs(context.words.coverageRule) }),
        barTable(coverage(chart, context), context),
      ];
  }
}

interface Bar {
  readonly label: readonly ParagraphChild[];
  readonly parts: readonly ParagraphChild[];
  readonly value: string;
}

const barTable = (bars: readonly Bar[], context: DocxContext): Table =>
  docxTable(
    bars.map(({ label, parts, value }) => [
      cell('TableText', label),
      cell('TableText', parts),
      cell('TableNumber', runs(value)),
    ]),
    barColumns,
    0,
    context,
    false,
  );

/** Columns of a table of bars, in proportion: name, bar, number. */
const barColumns = [4, 9, 1.6] as const;

/** Spaces that fill the widest bar, each about 52 twentieths of a point wide. */
const widest = (context: DocxContext): number => Math.floor((context.textWidth * 9) / 14.6 / 52);

/** A stretch of a bar as long as a share of the widest; a word stands in its middle when there is room for it. */
function stretch(share: number, fill: string, context: DocxContext, word = ''): ParagraphChild[] {
  const spaces = Math.max(1, Math.round(share * widest(context)));
  const room = spaces - word.length * 2;
  const look = { shading: { fill: fill.slice(1) } };
  if (word === '' || room < 0) return runs('\u00a0'.repeat(spaces), look);
  const before = '\u00a0'.repeat(Math.floor(room / 2));
  return runs(`${before}${word}${'\u00a0'.repeat(room - before.length)}`, look);
}

function shares(context: DocxContext): Bar[] {
  const { people, color } = context.model;
  const most = people.reduce((high, { share }) => Math.max(high, share), 0);
  return people
    .filter(({ words }) => words > 0)
    .sort((a, b) => b.words - a.words)
    .map(({ name, share, color: own }) => ({
      label: runs(name, { style: 'SpeakerName' }),
      parts: stretch(share / most, color === 'color' ? own : '#777777', context),
      value: percent(share),
    }));
}

function coverage({ documents }: Extract<ReportChart, { of: 'coverage' }>, context: DocxContext): Bar[] {
  return documents.map(({ document, share, along }) => ({
    label: runs(context.model.documents[document]?.title ?? ''),
    parts: along.flatMap((part) =>
      stretch(1 / along.length, part === 0 ? '#f3f3f3' : greyWash(part), context),
    ),
    value: percent(share),
  }));
}

/** For each theme a bar of the people who speak of it; numbers name them, so that no colour has to be told from another. */
function stacked(
  { themes, people, cells }: Extract<ReportChart, { of: 'themesBySpeaker' }>,
  context: DocxContext,
): (Paragraph | Table)[] {
  const { model } = context;
  const sums = cells.map((row) => row.reduce((sum, count) => sum + count, 0));
  const most = Math.max(1, ...sums);
  const bars = themes.map((theme, row): Bar => {
    const parts = (cells[row] ?? []).flatMap((count, place) => {
      if (count === 0) return [];
      const shade = place % 2 === 0 ? '#d9d9d9' : '#efefef';
      return stretch(count / most, shade, context, String(place + 1));
    });
    return { label: themeRuns(model.themes[theme]), parts, value: String(sums[row] ?? 0) };
  });
  const who = people.map((index, place) => `${place + 1} ${model.people[index]?.name ?? ''}`).join('  ');
  return [new Paragraph({ style: 'Note', children: runs(who) }), barTable(bars, context)];
}
