import { ok, type Result } from '@shared/base/result';
import type { PseudonymOptions } from '@shared/pseudonyms/pseudonymOptions';
import { buildReport } from '@shared/report/buildReport';
import type { ExportedReport } from '@shared/report/exportedReport';
import type { CellSeparator, ExportFormat } from '@shared/report/exportFormat';
import type { ReportOptions } from '@shared/report/reportOptions';
import { reportSlice } from '@shared/report/reportSlice';
import { sliceBytes } from '../embedding/sliceBytes';
import { exportOriginals } from '../highlighting/exportOriginals';
import { highlightDocument } from '../highlighting/highlightDocument';
import { originalProblems } from '../highlighting/originalProblems';
import type { OpenProject } from '../projects';
import { realFiles } from '../projects/files';
import type { ThreadControl } from './inExportingThread';
import { type ExportTools, makeReportFile } from './makeReportFile';
import { type TimedProgress, withTimeLeft } from './withTimeLeft';
import { tryPlace, writeReport } from './writeReport';

/** What is to be exported, and where to. */
export interface WantedExport {
  readonly options: ReportOptions;
  readonly format: ExportFormat;
  /** Of a table as text; a comma when nothing is said. */
  readonly separator?: CellSeparator;
  /** How names are replaced; null, or nothing said: they stay. */
  readonly pseudonyms?: PseudonymOptions | null;
  /** A PDF gets what it shows of the project inside, so that it can be opened again. */
  readonly embed?: boolean;
  /** Where to. Copies of several originals go into a folder of this name. */
  readonly file: string;
}

export interface ExportControl extends ThreadControl {
  readonly onProgress?: (progress: TimedProgress) => void;
}

/** Makes a file of a project and writes it, all of it or nothing; an older file of the name stays until then. */
export async function exportReport(
  project: Pick<OpenProject, 'state' | 'originalFile'>,
  wanted: WantedExport,
  tools: ExportTools,
  control: ExportControl = {},
): Promise<Result<ExportedReport>> {
  const { format, file } = wanted;
  const { onProgress, ...others } = control;
  const timed = { ...others, ...(onProgress && { onProgress: withTimeLeft(onProgress) }) };
  if (format === 'pdf-original') return copyOriginals(project, wanted, tools, timed);
  const place = await tryPlace(realFiles, file);
  if (!place.ok) return place;
  const made = await makeReportFile(project.state, { ...wanted, format }, tools, timed);
  if (!made.ok) return made;
  const { bytes, pages, names } = made.value;
  const written = await writeReport(realFiles, file, bytes, control.signal);
  return written.ok ? ok({ path: file, pages, names, originals: null }) : written;
}

async function copyOriginals(
  project: Pick<OpenProject, 'state' | 'originalFile'>,
  { options, pseudonyms = null, embed = false, file }: WantedExport,
  { clock }: ExportTools,
  { signal = new AbortController().signal, onProgress }: Parameters<typeof makeReportFile>[3],
): Promise<Result<ExportedReport>> {
  const model = buildReport(project.state, options, clock.now());
  if (pseudonyms !== null) return originalProblems.pseudonyms(model.documents[0]?.fileName ?? model.title);
  const inside = embed ? await sliceBytes(reportSlice(project.state, model, options.memos)) : undefined;
  const copied = await exportOriginals({
    files: realFiles,
    model,
    highlight: (number) => highlightDocument(project, model, number, signal, inside),
    out: file,
    signal,
    onProgress: (done, total, title) => onProgress?.({ done, total, step: `Highlighting “${title}”` }),
  });
  return copied.ok ? ok({ path: file, pages: null, names: null, originals: copied.value }) : copied;
}
