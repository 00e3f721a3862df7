import type { ReportPart } from '@shared/report/reportOptions';

/** What a part is called where it is chosen. */
export function partName(part: ReportPart): string {
  switch (part.kind) {
    case 'cover':
      return 'Cover';
    case 'contents':
      return 'Contents';
    case 'method':
      return 'Method note';
    case 'legend':
      return 'Legend of themes';
    case 'people':
      return 'List of speakers';
    case 'documents':
      return 'Whole texts, annotated';
    case 'excerpts':
      return `Excerpts by ${part.by}`;
    case 'matrix':
      return part.columns === 'speakers' ? 'Matrix of themes by speaker' : 'Matrix of themes by document';
    case 'chart':
      return chartNames[part.of];
    case 'memos':
      return 'Memos of documents, themes, speakers';
    case 'index':
      return part.of === 'themes' ? 'Index of themes' : 'Index of speakers';
    case 'codebook':
      return 'Codebook';
  }
}

export const chartNames: Readonly<Record<Extract<ReportPart, { kind: 'chart' }>['of'], string>> = {
  themesBySpeaker: 'Chart of who speaks of what',
  speakingShare: 'Chart of shares of speech',
  coverage: 'Chart of where texts are coded',
};

/** Every part as it is when it has just been added, in the order of the menu. */
export const newParts: readonly ReportPart[] = [
  { kind: 'cover', subtitle: '', author: '' },
  { kind: 'contents' },
  { kind: 'method', text: '' },
  { kind: 'legend', descriptions: true, unused: false },
  { kind: 'people', attributes: false },
  { kind: 'documents' },
  { kind: 'excerpts', by: 'theme' },
  { kind: 'excerpts', by: 'speaker' },
  { kind: 'excerpts', by: 'document' },
  { kind: 'matrix', rows: 'themes', columns: 'speakers', values: 'codings' },
  { kind: 'matrix', rows: 'themes', columns: 'documents', values: 'codings' },
  { kind: 'chart', of: 'themesBySpeaker' },
  { kind: 'chart', of: 'speakingShare' },
  { kind: 'chart', of: 'coverage' },
  { kind: 'memos' },
  { kind: 'index', of: 'themes' },
  { kind: 'index', of: 'speakers' },
  { kind: 'codebook' },
];
