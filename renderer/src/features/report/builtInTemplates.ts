import { defaultReportOptions, type ReportPart } from '@shared/report/reportOptions';

interface BuiltInTemplate {
  readonly id: string;
  readonly name: string;
  readonly parts: ReportPart[];
}

/** Reports that one can begin with, the plainest first. */
export const builtInTemplates: readonly BuiltInTemplate[] = [
  { id: 'annotated', name: 'Annotated texts', parts: defaultReportOptions.parts },
  {
    id: 'full',
    name: 'Full report',
    parts: [
      { kind: 'cover', subtitle: '', author: '' },
      { kind: 'contents' },
      { kind: 'method', text: '' },
      { kind: 'legend', descriptions: true, unused: false },
      { kind: 'people', attributes: true },
      { kind: 'chart', of: 'themesBySpeaker' },
      { kind: 'matrix', rows: 'themes', columns: 'speakers', values: 'codings' },
      { kind: 'documents' },
      { kind: 'excerpts', by: 'theme' },
      { kind: 'memos' },
      { kind: 'index', of: 'themes' },
      { kind: 'index', of: 'speakers' },
      { kind: 'codebook' },
    ],
  },
  {
    id: 'themes',
    name: 'Quotations by theme',
    parts: [
      { kind: 'contents' },
      { kind: 'legend', descriptions: true, unused: false },
      { kind: 'excerpts', by: 'theme' },
    ],
  },
  {
    id: 'speakers',
    name: 'Who says what',
    parts: [
      { kind: 'contents' },
      { kind: 'people', attributes: true },
      { kind: 'matrix', rows: 'themes', columns: 'speakers', values: 'codings' },
      { kind: 'chart', of: 'themesBySpeaker' },
      { kind: 'chart', of: 'speakingShare' },
      { kind: 'excerpts', by: 'speaker' },
    ],
  },
  { id: 'codebook', name: 'Codebook', parts: [{ kind: 'codebook' }] },
];
