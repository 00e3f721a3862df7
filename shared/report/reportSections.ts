import { reportChart } from './reportChart';
import { reportIndex } from './reportIndex';
import { reportMatrix } from './reportMatrix';
import type {
  ReportExcerpts,
  ReportGroup,
  ReportLegend,
  ReportMemo,
  ReportModel,
  ReportSection,
} from './reportModel';
import type { ReportPart } from './reportOptions';
import { themesWith } from './themesWith';

type LegendPart = Extract<ReportPart, { kind: 'legend' }>;

/** What the sections of a report are made from. */
export type ReportLists = Pick<ReportModel, 'themes' | 'people' | 'documents' | 'passages'>;

/**
 * The parts of a report with what they show, in their order; what would be empty is left out.
 *
 * @param memo the project's, as far as it is shown
 */
export function reportSections(
  parts: readonly ReportPart[],
  lists: ReportLists,
  memo: string,
): ReportSection[] {
  return parts.flatMap((part) => sectionOf(part, lists, memo) ?? []);
}

function sectionOf(part: ReportPart, lists: ReportLists, memo: string): ReportSection | null {
  const { themes, people, documents } = lists;
  switch (part.kind) {
    case 'cover':
    case 'contents':
    case 'method':
      return part;
    case 'legend':
      return withSome(legendOf(part, lists), (legend) => legend.themes);
    case 'codebook':
      return themes.length === 0 ? null : part;
    case 'people':
      return people.length === 0 ? null : part;
    case 'documents':
      return documents.length === 0 ? null : part;
    case 'excerpts':
      return excerptsBy(part.by, lists);
    case 'matrix':
      return withSome(reportMatrix(part, lists), ({ rows }) => rows);
    case 'chart':
      return reportChart(part.of, lists);
    case 'memos':
      return memosOf(lists, memo);
    case 'index':
      return withSome(reportIndex(part.of, lists), ({ entries }) => entries);
  }
}

/** Passages without a place are told of with their themes too, and those are to be explained. */
function legendOf({ descriptions, unused }: LegendPart, { themes, documents }: ReportLists): ReportLegend {
  const waiting = new Set(documents.flatMap(({ unplaced }) => unplaced.flatMap((passage) => passage.themes)));
  return {
    kind: 'legend',
    descriptions,
    themes: themesWith(themes, ({ codings }, index) => unused || codings > 0 || waiting.has(index)),
  };
}

const withSome = <Section>(
  section: Section,
  listOf: (section: Section) => readonly unknown[],
): Section | null => (listOf(section).length === 0 ? null : section);

/** Coded passages by what they are of; a passage stands in each group that it belongs to. */
function excerptsBy(by: ReportExcerpts['by'], { passages }: ReportLists): ReportExcerpts | null {
  const groups = new Map<number | null, number[]>();
  const add = (of: number | null, passage: number) => {
    const known = groups.get(of);
    if (known === undefined) groups.set(of, [passage]);
    else known.push(passage);
  };
  for (const [index, { codings, speakers, document }] of passages.entries()) {
    if (codings.length === 0) continue;
    if (by === 'theme') for (const { theme } of codings) add(theme, index);
    else if (by === 'document') add(document, index);
    else if (speakers.length === 0) add(null, index);
    else for (const { person } of speakers) add(person, index);
  }
  const last = Number.POSITIVE_INFINITY;
  const sorted: ReportGroup[] = [...groups]
    .sort(([a], [b]) => (a ?? last) - (b ?? last))
    .map(([of, numbers]) => ({ of, passages: numbers }));
  return sorted.length === 0 ? null : { kind: 'excerpts', by, groups: sorted };
}

function memosOf({ documents, themes, people }: ReportLists, memo: string): ReportSection | null {
  const written = (of: ReportMemo['of'], list: readonly { readonly memo: string }[]): ReportMemo[] =>
    list.flatMap((each, index) => (each.memo === '' ? [] : [{ of, index, memo: each.memo }]));
  const memos = [
    ...written('project', [{ memo }]),
    ...written('document', documents),
    ...written('theme', themes),
    ...written('speaker', people),
  ];
  return memos.length === 0 ? null : { kind: 'memos', memos };
}
