import { groupBy } from '../../../base/groupBy';
import { percent } from '../../../query/saidInWords';
import type { Mark } from '../../../text/block';
import type { ReportBlock, ReportDocument, ReportModel, ReportPassage } from '../../reportModel';
import { type ReportWords, writtenDay } from '../../words/reportWords';
import { indented, markdownLine, markdownTable, markdownText, quotation } from './markdownText';
import { memoMarkdown } from './memoMarkdown';
import { themesMarkdown } from './themesMarkdown';

/** A whole text; a footnote at the end of each passage tells its beginning, its themes, who says it, and the memo. */
export function markdownDocument(document: ReportDocument, model: ReportModel, words: ReportWords): string {
  const notes = notesByPlace(document, model);
  const parts: string[] = [`## ${markdownLine(document.title)}`, ...aboutDocument(document, model)];
  let rows: string[][] = [];
  const endTable = () => {
    const [first] = rows;
    if (first === undefined) return;
    const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
    const padded = rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
    parts.push(markdownTable(first.map(() => '').concat(Array(width - first.length).fill('')), padded));
    rows = [];
  };
  let before: ReportBlock | undefined;
  for (const block of document.blocks) {
    if (block.kind !== 'tableRow') endTable();
    if (block.speaker !== null) {
      endTable();
      parts.push(voiceLine(block.speaker));
    }
    const text = blockText(block, notes.get(block.index) ?? []);
    if (block.kind === 'tableRow') rows.push(text.split('\t'));
    else if (text.trim() !== '') {
      const written = blockMarkdown(block, text, words);
      const joins = block.kind === 'listItem' && before?.kind === 'listItem' && block.speaker === null;
      if (joins && parts.length > 0) parts[parts.length - 1] += `\n${written}`;
      else parts.push(written);
    }
    before = block;
  }
  endTable();
  return [...parts, ...unplaced(document, model, words), footnotes(document, model)]
    .filter((part) => part !== '')
    .join('\n\n');
}

function aboutDocument({ date, provenance, fileName }: ReportDocument, { language }: ReportModel): string[] {
  const known = [date === '' ? '' : writtenDay(language, date), provenance, fileName];
  const line = known
    .filter((part) => part !== '')
    .map(markdownLine)
    .join(' · ');
  return line === '' ? [] : [`*${line}*`];
}

const voiceLine = ({ name, role }: { readonly name: string; readonly role: string }): string =>
  `**${markdownLine(name)}**${role === '' ? '' : `, ${markdownLine(role)}`}:`;

function blockMarkdown(block: ReportBlock, text: string, words: ReportWords): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(Math.min(6, block.level + 2))} ${text.replaceAll('\n', ' ')}`;
    case 'listItem': {
      const indent = '  '.repeat(block.level) + (block.level > 0 ? '  ' : '');
      return `${indent}${block.bullet === '•' ? '-' : block.bullet} ${indented(text, `${indent}  `)}`;
    }
    case 'quote':
      return quotation(text);
    case 'caption':
      return `*${text.replaceAll('\n', ' ')}*`;
    case 'paragraph':
    case 'tableRow':
      // Two spaces before its end keep a line of its own.
      return `${block.number === null ? '' : `${words.paragraph} ${block.number} `}${text.trim().replaceAll('\n', '  \n')}`;
  }
}

interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** References to footnotes, by block, at the ends of passages. */
function notesByPlace(
  { blocks }: ReportDocument,
  { passages }: ReportModel,
): ReadonlyMap<number, readonly Insertion[]> {
  const [first = 0, last = -1] = [blocks[0]?.index, blocks.at(-1)?.index];
  const found = new Map<number, Insertion[]>();
  for (const [index, { end }] of passages.entries()) {
    if (end.block < first || end.block > last) continue;
    const known = found.get(end.block) ?? [];
    known.push({ at: end.at, text: `[^${index + 1}]` });
    found.set(end.block, known);
  }
  return found;
}

/** The words of a block with their emphasis, links and references. */
function blockText({ text, marks }: ReportBlock, notes: readonly Insertion[]): string {
  const borders = [
    0,
    text.length,
    ...marks.flatMap(({ start, end }) => [start, end]),
    ...notes.map(({ at }) => at),
  ];
  const places = [...new Set(borders)].sort((a, b) => a - b);
  const pieces = places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? text.length;
    return { start, end };
  });
  const byPlace = groupBy(notes, ({ at }) => at);
  const noted = (at: number) => (byPlace.get(at) ?? []).map((note) => note.text).join('');
  return (
    noted(0) +
    pieces.map(({ start, end }) => marked(text.slice(start, end), start, marks) + noted(end)).join('')
  );
}

/** Signs of emphasis mean something only beside letters: white space stays outside. */
function marked(text: string, start: number, marks: readonly Mark[]): string {
  const on = marks.filter((mark) => mark.start <= start && start < mark.end);
  const words = text.trim();
  if (words === '' || on.length === 0) return markdownText(text);
  const stars =
    (on.some(({ kind }) => kind === 'bold') ? '**' : '') +
    (on.some(({ kind }) => kind === 'italic') ? '*' : '');
  const href = on.find(({ kind }) => kind === 'link')?.href;
  const from = text.indexOf(words);
  const inner = `${stars}${markdownText(words)}${[...stars].reverse().join('')}`;
  const linked =
    href === undefined ? inner : `[${inner}](<${href.replace(/[<>\\\s]/g, encodeURIComponent)}>)`;
  return `${text.slice(0, from)}${linked}${text.slice(from + words.length)}`;
}

/** Of a long passage, told from its beginning and from its end. */
const shownWords = 6;

function extentOf({ text }: ReportPassage): string {
  const words = text.split(/\s+/).filter((word) => word !== '');
  if (words.length <= 2 * shownWords) return words.join(' ');
  return `${words.slice(0, shownWords).join(' ')} … ${words.slice(-shownWords).join(' ')}`;
}

function footnotes({ blocks }: ReportDocument, model: ReportModel): string {
  const [first = 0, last = -1] = [blocks[0]?.index, blocks.at(-1)?.index];
  return model.passages
    .flatMap((passage, index) => {
      if (passage.end.block < first || passage.end.block > last) return [];
      const themes = themesMarkdown(
        passage.codings.map(({ theme }) => theme),
        model,
      );
      const said = passage.speakers
        .map(({ name, share }) => `${markdownLine(name)}${share === null ? '' : ` ${percent(share)}`}`)
        .join(', ');
      const line = [themes, `“${markdownLine(extentOf(passage))}”`, said]
        .filter((part) => part !== '')
        .join(' · ');
      const memo = passage.memo === '' ? '' : `\n\n    ${indented(memoMarkdown(passage.memo), '    ')}`;
      return [`[^${index + 1}]: ${line}${memo}`];
    })
    .join('\n');
}

function unplaced(document: ReportDocument, model: ReportModel, words: ReportWords): string[] {
  if (document.unplaced.length === 0) return [];
  const list = document.unplaced.map(({ text, themes, memo }) => {
    const line = [`“${markdownLine(text)}”`, themesMarkdown(themes, model)]
      .filter((part) => part !== '')
      .join(' · ');
    return `- ${line}${memo === '' ? '' : `\n\n  ${indented(memoMarkdown(memo), '  ')}`}`;
  });
  return [`### ${words.unplaced}`, words.whyUnplaced, list.join('\n')];
}
