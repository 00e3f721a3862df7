import type { AnyRecord } from '@shared/project/records';
import type { Leak } from '@shared/pseudonyms/LeakCheck';
import type { PseudonymOptions } from '@shared/pseudonyms/pseudonymOptions';
import type { ToldPlace } from '@shared/report/exportedReport';
import type { CellSeparator, ExportFormat } from '@shared/report/exportFormat';
import type { ReportOptions } from '@shared/report/reportOptions';
import type { PrintAnswer, PrintTurn } from '../printing/printJob';
import type { PrintWish } from '../printing/reportSteps';

/** Formats that a thread can write alone: they need neither a printer nor an original. */
export type CompanionFormat = Exclude<ExportFormat, 'pdf' | 'pdf-original'>;

/** What main asks the thread that makes files from a report, one after the other. */
export type ExportingQuestion =
  /** All records came before: puts the report together. */
  | {
      readonly kind: 'build';
      readonly options: ReportOptions;
      /** How names are replaced; null: they stay. */
      readonly pseudonyms: PseudonymOptions | null;
      /** ISO 8601 instant of the report. */
      readonly now: string;
    }
  /** Makes a file of the report; where names are replaced, looks for those left in it. */
  | {
      readonly kind: 'write';
      readonly format: CompanionFormat;
      readonly separator: CellSeparator;
      /** What the file will be called. */
      readonly name: string;
    }
  /** Begins to make the pages of the report: the thread asks for what needs a printer, turn by turn. */
  | ({ readonly kind: 'print' } & Omit<PrintWish, 'now'>)
  /** The answer to what it asked for in the last turn. */
  | { readonly kind: 'answer'; readonly answer: PrintAnswer }
  /** Hands over the printed PDF, where names are replaced with those left in it. */
  | {
      readonly kind: 'finish';
      /** What the file will be called. */
      readonly name: string;
      /** What the report shows of the project goes into it. */
      readonly embed: boolean;
    };

export type ToExportingThread =
  /** Records of the project: it comes in portions. */
  { readonly kind: 'records'; readonly records: readonly AnyRecord[] } | ExportingQuestion;

/** The answer to the question of the same kind. */
export type FromExportingThread =
  | {
      readonly kind: 'build';
      /** Places of names that were replaced. */
      readonly replaced: number;
      /** How many of them, or of those left, a person should look at. */
      readonly doubtful: number;
      /** The first of these places. */
      readonly places: readonly ToldPlace[];
    }
  | { readonly kind: 'write'; readonly bytes: Uint8Array<ArrayBuffer>; readonly leaks: readonly Leak[] }
  | { readonly kind: 'print'; readonly turn: PrintTurn }
  | { readonly kind: 'answer'; readonly turn: PrintTurn }
  | { readonly kind: 'finish'; readonly bytes: Uint8Array<ArrayBuffer>; readonly leaks: readonly Leak[] };
