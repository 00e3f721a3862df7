import { z } from 'zod';

/** What a report can be written as. */
export const exportFormat = z.enum([
  'pdf',
  'pdf-original',
  'docx',
  'html',
  'xlsx',
  'csv',
  'md',
  'json',
  'webannotation',
]);
export type ExportFormat = z.infer<typeof exportFormat>;

interface FormatShape {
  /** What a file of it is called, for the analyst. */
  readonly name: string;
  /** Of the file, without the full stop. */
  readonly extension: string;
}

export const formatShapes: Readonly<Record<ExportFormat, FormatShape>> = {
  pdf: { name: 'PDF document', extension: 'pdf' },
  'pdf-original': { name: 'PDF with highlights', extension: 'pdf' },
  docx: { name: 'Word document', extension: 'docx' },
  html: { name: 'Web page', extension: 'html' },
  xlsx: { name: 'Excel workbook', extension: 'xlsx' },
  csv: { name: 'CSV table', extension: 'csv' },
  md: { name: 'Markdown text', extension: 'md' },
  json: { name: 'JSON data', extension: 'json' },
  webannotation: { name: 'W3C Web Annotations', extension: 'jsonld' },
};

/** What stands between the cells of a table that is written as text. */
export const cellSeparator = z.enum([',', ';', '\t']);
export type CellSeparator = z.infer<typeof cellSeparator>;
