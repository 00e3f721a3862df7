import type { ProjectState } from '../project/projectState';
import { passagesMeant } from '../query/passagesMeant';
import { linkedPlaces } from './linkedPlaces';
import { annotationsOf, type ReportContext } from './reportContext';
import { type PreparedDocument, reportDocument } from './reportDocument';
import type { ReportDocument, ReportModel, ReportPassage } from './reportModel';
import type { ReportOptions } from './reportOptions';
import { reportPeople } from './reportPeople';
import { reportSections } from './reportSections';
import { reportThemes } from './reportThemes';

/**
 * Everything that a report of a project shows. Documents that the options name and the project does not have, and those that the filter
 * leaves out, are not in it.
 *
 * @param now ISO 8601 instant of making it
 */
export function buildReport(state: ProjectState, options: ReportOptions, now: string): ReportModel {
  const context = contextOf(state, options);
  const { documents: ids, memoOf } = context;
  const themes = reportThemes(state.themes(), countCodings(context), memoOf);
  const people = reportPeople(state, ids, memoOf);
  const indexed = { ...context, themeIndex: indexOf(themes), personIndex: indexOf(people) };
  const prepared = prepareDocuments(indexed);
  const documents = prepared.map(({ document }) => document);
  const passages = prepared.flatMap((each) => each.passages);
  const memo = memoOf(state.project());
  const lists = { themes, people, documents, passages };
  return {
    project: state.project().id,
    title: options.title.trim() || state.project().name,
    now,
    language: options.language,
    page: options.page,
    color: options.color,
    logo: options.logo,
    footer: options.footer.trim(),
    totals: {
      documents: documents.length,
      speakers: people.length,
      passages: passages.filter(({ codings }) => codings.length > 0).length,
      codings: passages.reduce((sum, { codings }) => sum + codings.length, 0),
      words: documents.reduce((sum, { words }) => sum + words, 0),
    },
    ...lists,
    sections: reportSections(options.parts, lists, memo),
    linked: linkedPlaces(passages, memosOf(lists, memo)),
    lanes: Math.max(0, ...prepared.map(({ lanes }) => lanes)),
  };
}

/** Working notes may be kept from the reader. */
const noMemo = () => '';

function contextOf(state: ProjectState, options: ReportOptions): ReportContext {
  const meant = passagesMeant(state, options.filter);
  const wanted =
    options.documents.length === 0 ? state.documents().map(({ id }) => id) : [...new Set(options.documents)];
  return {
    state,
    documents: wanted.filter((id) => state.document(id) !== undefined && meant.document(id)),
    meant,
    themeIndex: new Map(),
    personIndex: new Map(),
    memoOf: options.memos ? ({ memo }) => memo.trim() : noMemo,
  };
}

const indexOf = (list: readonly { readonly id: string }[]): ReadonlyMap<string, number> =>
  new Map(list.map(({ id }, index) => [id, index]));

/** A theme twice on one passage counts once, as it is shown once. */
function countCodings(context: ReportContext): Map<string, number> {
  const counts = new Map<string, number>();
  for (const document of context.documents)
    for (const { codings } of annotationsOf(context, document))
      for (const theme of new Set(codings.map((coding) => coding.theme)))
        if (context.meant.theme(theme)) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  return counts;
}

function prepareDocuments(context: ReportContext): PreparedDocument[] {
  let firstBlock = 0;
  let firstPassage = 0;
  return context.documents.map((id, document) => {
    const next = reportDocument(context, { id, document, firstBlock }, firstPassage);
    firstBlock += next.document.blocks.length;
    firstPassage += next.passages.length;
    return next;
  });
}

function memosOf(
  lists: {
    readonly documents: readonly ReportDocument[];
    readonly passages: readonly ReportPassage[];
  } & Pick<ReportModel, 'themes' | 'people'>,
  ofProject: string,
): string[] {
  const { themes, people, documents, passages } = lists;
  const unplaced = documents.flatMap((document) => document.unplaced);
  return [
    ofProject,
    ...[...themes, ...people, ...documents, ...passages, ...unplaced].map(({ memo }) => memo),
  ];
}
