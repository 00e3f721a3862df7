import { Paragraph } from 'docx';
import { percent } from '../../../query/saidInWords';
import type { ReportLegend, ReportModel, ReportSection, ReportTheme } from '../../reportModel';
import { joined, reportFacts, toldMethod } from '../../words/reportInWords';
import type { DocxContext } from './docxContext';
import { themeRuns } from './docxExcerpts';
import { logoRun } from './docxLogo';
import { docxMemo } from './docxMemo';
import { runs } from './docxRuns';
import { themeStyleId } from './docxStyles';
import { cell, docxTable } from './docxTables';

/** Title, day and what is in the report, at the head of its first page. */
export function titlePart(context: DocxContext): Paragraph[] {
  const { model, rtl } = context;
  return [
    ...logoPart(model),
    new Paragraph({ style: 'Title', bidirectional: rtl, children: runs(model.title) }),
    factsPart(context),
  ];
}

const factsPart = ({ model, rtl }: DocxContext) =>
  new Paragraph({ style: 'ReportFacts', bidirectional: rtl, children: runs(reportFacts(model)) });

const logoPart = ({ logo }: ReportModel): Paragraph[] =>
  logo === null ? [] : [new Paragraph({ children: [logoRun(logo, { width: 230, height: 84 }, '1')] })];

/** A page of its own: what comes next begins another. */
export function coverPart(
  { subtitle, author }: Extract<ReportSection, { kind: 'cover' }>,
  context: DocxContext,
): Paragraph[] {
  const { model, rtl } = context;
  const line = (style: string, text: string) =>
    text.trim() === '' ? [] : [new Paragraph({ style, bidirectional: rtl, children: runs(text.trim()) })];
  return [
    new Paragraph({ spacing: { before: 3600 }, children: [] }),
    ...logoPart(model),
    new Paragraph({ style: 'Title', bidirectional: rtl, children: runs(model.title) }),
    ...line('Subtitle', subtitle),
    ...line('ReportAuthor', author),
    factsPart(context),
  ];
}

export const methodPart = (text: string, context: DocxContext): Paragraph[] =>
  docxMemo(text.trim() === '' ? toldMethod(context.model) : text.trim(), 'MemoText', context);

/** The themes with their marks, and how often each is coded. */
export function legendPart({ themes: shown, descriptions }: ReportLegend, context: DocxContext) {
  const rows = shown.flatMap((index) => {
    const theme = context.model.themes[index];
    return theme === undefined ? [] : [legendRow(theme, index, descriptions, context)];
  });
  return [docxTable(rows, [1, 9, 1], 0, context, false)];
}

function legendRow(theme: ReportTheme, index: number, descriptions: boolean, { rtl }: DocxContext) {
  const indent = { left: Math.min(theme.depth, 6) * 240 };
  const name = new Paragraph({ style: 'TableText', indent, bidirectional: rtl, children: themeRuns(theme) });
  const description = new Paragraph({
    style: 'TableText',
    indent,
    children: runs(theme.description, { style: 'Label' }),
  });
  return [
    cell('TableText', runs('\u00a0'.repeat(8), { style: themeStyleId(index) })),
    { children: descriptions && theme.description !== '' ? [name, description] : [name] },
    cell('TableNumber', runs(String(theme.codings))),
  ];
}

/** Everybody who speaks, with role and share. */
export function peoplePart(attributes: boolean, context: DocxContext) {
  const { model, words } = context;
  const head = [words.name, words.role].map((title) => cell('TableHead', runs(title)));
  const numbers = [words.turns, words.shareOfSpeech].map((title) => cell('TableNumber', runs(title)));
  const rows = model.people.map((person) => {
    const known = attributes ? person.attributes.map(({ name, value }) => `${name}: ${value}`) : [];
    const role = joined(', ', [person.role, person.affiliation]);
    return [
      cell('TableText', runs(person.name, { style: 'SpeakerName' })),
      cell('TableText', runs(joined(' · ', [role, ...known]))),
      cell('TableNumber', runs(String(person.turns))),
      cell('TableNumber', runs(percent(person.share))),
    ];
  });
  return [docxTable([[...head, ...numbers], ...rows], [4, 7, 2, 2], 1, context)];
}
