import type { AnyRecord } from '@shared/project/records';
import type { CellSeparator, ExportFormat } from '@shared/report/exportFormat';
import type { ReportOptions } from '@shared/report/reportOptions';

/** Formats that need no printer. */
export type CompanionFormat = Exclude<ExportFormat, 'pdf'>;

/** What is to be written. */
export interface CompanionWanted {
  readonly format: CompanionFormat;
  readonly options: ReportOptions;
  /** Of a table as text. */
  readonly separator: CellSeparator;
  /** ISO 8601 instant of the report. */
  readonly now: string;
}

/** What main tells the thread that makes files from a report. */
export type ToExportingThread =
  /** Records of the project: it comes in portions. */
  | { readonly kind: 'records'; readonly records: readonly AnyRecord[] }
  /** All records came before. */
  | { readonly kind: 'make'; readonly wanted: CompanionWanted };

export type FromExportingThread =
  /** The report is put together; now it becomes a file. */
  { readonly kind: 'built' } | { readonly kind: 'made'; readonly bytes: Uint8Array<ArrayBuffer> };
