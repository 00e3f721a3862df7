import { ok, type Result } from '../base/result';
import { languageName } from '../language/languageName';
import type { CommandContext } from '../project/command';
import type { CommandParams } from '../project/commandParams';
import { runCommand } from '../project/commands';
import { fieldValue } from '../project/documentChange';
import { counted, quoted } from '../project/names';
import type { ProjectState } from '../project/projectState';
import type { DocumentRecord } from '../project/records';
import { attributeLabels, difference, misfits, valueDifferences } from '../tables/previewedValues';
import { DocumentMatcher } from './matchDocuments';
import type { PropertiesRow, ReadProperties } from './readProperties';

/** What an import would do with one document, or with a row that means none, or several. */
export interface PropertiesLine {
  readonly id: string;
  readonly name: string;
  readonly change: 'changed' | 'kept' | 'unknown' | 'unclear';
  /** What would be another: `Date: 2022-09-27`. */
  readonly details: readonly string[];
}

export interface PreviewedProperties {
  /** What the command `importProperties` is to be given. */
  readonly params: CommandParams<'importProperties'>;
  /** Rows that mean no document or several first, which would not be seen among many, then documents that change, then what stays. */
  readonly lines: readonly PropertiesLine[];
  readonly changed: number;
  /** Attributes that would be made. */
  readonly attributes: readonly string[];
  readonly warnings: readonly string[];
}

/** What the import of a table would do, document by document; nothing is changed. */
export function previewProperties(
  state: ProjectState,
  read: ReadProperties,
  replaces: boolean,
  context: CommandContext,
): Result<PreviewedProperties> {
  const matcher = new DocumentMatcher(state.documents());
  const rows = read.rows.map((row, at) => ({ at, row, meant: matcher.find(row) }));
  const matched = rows.flatMap(({ row, meant }) =>
    meant.length === 1 && meant[0] !== undefined ? [{ row, document: meant[0] }] : [],
  );
  const params = {
    attributes: read.attributes,
    documents: matched.map(({ row: { fileName: _, ...said }, document }) => ({
      ...said,
      document: document.id,
    })),
    replaces,
  };
  const proposed = runCommand(state, 'importProperties', params, context);
  if (!proposed.ok) return proposed;
  const { diff } = proposed.value;
  const labels = attributeLabels(state, 'document', diff);
  const changed = diff.flatMap(({ before, after }): PropertiesLine[] =>
    after?.type === 'document' && before?.type === 'document'
      ? [{ id: after.id, name: before.title, change: 'changed', details: differences(before, after, labels) }]
      : [],
  );
  const touched = new Set(changed.map(({ id }) => id));
  const kept = new Map(
    matched.flatMap(({ document: { id, title } }) =>
      touched.has(id) ? [] : [[id, { id, name: title, change: 'kept', details: [] } as const] as const],
    ),
  );
  const unmatched = rows
    .filter(({ meant }) => meant.length !== 1)
    .map(
      ({ at, row, meant }): PropertiesLine => ({
        id: `row ${at}`,
        name: nameOf(row),
        change: meant.length === 0 ? 'unknown' : 'unclear',
        details: meant.map(({ title }) => title),
      }),
    );
  return ok({
    params,
    lines: [...unmatched, ...changed, ...kept.values()],
    changed: changed.length,
    attributes: diff.flatMap(({ after }) => (after?.type === 'attribute' ? [after.name] : [])),
    warnings: [
      ...read.warnings,
      ...repeated(matched.map(({ document }) => document)),
      ...unfit(matched.map(({ row }) => row)),
      ...misfits(
        state,
        'document',
        read.attributes,
        matched.map(({ row }) => row),
      ),
    ],
  });
}

const nameOf = ({ fileName, title = '' }: PropertiesRow): string => fileName || title;

const differences = (
  before: DocumentRecord,
  after: DocumentRecord,
  labels: ReadonlyMap<string, string>,
): string[] => [
  ...difference('Title', before.title, after.title),
  ...difference('Date', before.date, after.date),
  ...difference('Source', before.provenance, after.provenance),
  ...difference('Language', languageName(before.language), languageName(after.language)),
  ...(before.memo === after.memo ? [] : ['Memo']),
  ...valueDifferences(before, after, labels),
];

/** As many documents or values as are told of. */
const most = 3;

/** Documents that several rows mean. */
function repeated(documents: readonly DocumentRecord[]): string[] {
  const counts = new Map<DocumentRecord, number>();
  for (const document of documents) counts.set(document, (counts.get(document) ?? 0) + 1);
  const several = [...counts].filter(([, count]) => count > 1);
  const shown = several
    .slice(0, most)
    .map(
      ([{ title }, count]) =>
        `${quoted(title)} is meant by ${counted(count, 'row')}: the later ones say what counts.`,
    );
  const more = several.length - shown.length;
  return more > 0
    ? [...shown, `${counted(more, 'more document')} ${more === 1 ? 'is' : 'are'} meant by several rows.`]
    : shown;
}

/** Dates and languages that are none. */
function unfit(rows: readonly PropertiesRow[]): string[] {
  return (['date', 'language'] as const).flatMap((field) => {
    const problems = rows.flatMap((row) => {
      const value = fieldValue(field, row[field] ?? '');
      return value.ok ? [] : [value.problem.message];
    });
    const shown = [...new Set(problems)].slice(0, most);
    const more = problems.length - shown.length;
    return more > 0
      ? [...shown, `${counted(more, `more ${field}`)} that fit as little are left out.`]
      : shown;
  });
}
