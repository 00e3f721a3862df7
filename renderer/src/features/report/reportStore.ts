import type { EventPayload } from '@shared/ipc/contract';
import { counted } from '@shared/project/names';
import type { PseudonymOptions } from '@shared/pseudonyms/pseudonymOptions';
import type { ExportedReport } from '@shared/report/exportedReport';
import type { CellSeparator, ExportFormat } from '@shared/report/exportFormat';
import { defaultReportOptions, type ReportOptions } from '@shared/report/reportOptions';
import { useEffect } from 'react';
import { create } from 'zustand';
import { callMain, Refusal } from '@/bridge/client';
import { notify, notifyProblem, orNotice } from '@/bridge/notices';
import { onMirrorDiff, useMirrorStore } from '@/bridge/projectMirror';

interface ReportStore {
  readonly options: ReportOptions;
  /** Id of the template it was begun with, one of the project's or one that comes with Roundtable. */
  readonly template: string;
  /** How names are replaced; null: they stay. */
  readonly pseudonyms: PseudonymOptions | null;
  readonly format: ExportFormat;
  /** A PDF takes what it shows of the project with it. */
  readonly embed: boolean;
  /** Of a table as text. */
  readonly separator: CellSeparator;
  /** null: no export is under way. */
  readonly exporting: EventPayload<'reportProgress'> | null;
  /** What was written last of this project; null: nothing yet. */
  readonly written: ExportedReport | null;
}

const fresh: ReportStore = {
  options: defaultReportOptions,
  template: 'annotated',
  pseudonyms: null,
  format: 'pdf',
  embed: false,
  separator: ',',
  exporting: null,
  written: null,
};

/** What reports were like in the projects that were open since the start, by path. */
const kept = new Map<string, Pick<ReportStore, 'options' | 'template' | 'pseudonyms'>>();

/** What the report of the open project is to be like. */
export const useReport = create<ReportStore>(() => fresh);

useMirrorStore.subscribe(({ mirror: now }, { mirror: was }) => {
  if (now?.path === was?.path) return;
  const { options, template, pseudonyms } = useReport.getState();
  if (was) kept.set(was.path, { options, template, pseudonyms });
  useReport.setState({ ...fresh, ...(now && kept.get(now.path)) });
});

export const changeOptions = (change: Partial<ReportOptions>): void =>
  useReport.setState(({ options }) => ({ options: { ...options, ...change } }));

/** Makes the report one of this kind. The reports that come with Roundtable are parts alone: looks and choices stay. */
export const applyTemplate = (template: string, wanted: Partial<ReportOptions>): void => {
  useReport.setState(({ options }) => ({ template, options: { ...options, ...wanted } }));
};

/** From the question where to write on, so that an impatient second press starts no second export. */
let asked = false;

/** A document that is deleted is chosen no more; of none that were chosen, all are printed. */
onMirrorDiff((diff) => {
  const { documents } = useReport.getState().options;
  if (documents.length === 0) return;
  const gone = new Set(diff.map(({ before, after }) => (after === null ? before?.id : undefined)));
  const left = documents.filter((id) => !gone.has(id));
  if (left.length < documents.length) changeOptions({ documents: left });
});

/** Whether the foot of the options, which tells what came of an export, is on the page. */
let isTold = false;

/** For the part that tells what came of an export: while it is shown, no notice does. */
export function useTellsOutcome(): void {
  useEffect(() => {
    isTold = true;
    return () => {
      isTold = false;
    };
  }, []);
}

/** Asks where, writes the annotated PDF and says what came of it, also to who has gone on elsewhere. */
export async function exportReport(): Promise<void> {
  if (asked) return;
  asked = true;
  const { options, pseudonyms, format, separator, embed } = useReport.getState();
  const project = useMirrorStore.getState().mirror?.path;
  const stop = window.roundtable.on('reportProgress', (exporting) => useReport.setState({ exporting }));
  try {
    const written = await callMain('exportReport', { options, pseudonyms, format, separator, embed });
    if (written === null) return;
    const { path } = written;
    if (useMirrorStore.getState().mirror?.path === project) useReport.setState({ written });
    if (!isTold)
      notify(`Saved as ${fileName(path)}.${unplacedIn(written)}`, {
        action: { label: 'Show in folder', run: () => showWritten(path) },
      });
  } catch (error) {
    if (error instanceof Refusal && error.code === 'cancelled')
      notify('Export cancelled. No file was written.');
    else notifyProblem(error);
  } finally {
    asked = false;
    stop();
    useReport.setState({ exporting: null });
  }
}

/** That passages have no place on the pages of originals; `''`: all have. */
function unplacedIn({ originals }: ExportedReport): string {
  const count = originals?.files.reduce((sum, { unplaced }) => sum + unplaced.length, 0) ?? 0;
  return count === 0 ? '' : ` ${counted(count, 'passage')} without a place on the pages: see Report.`;
}

export const cancelExport = (): void => void orNotice(callMain('cancelReport', {}));
export const showWritten = (path: string): void => void orNotice(callMain('showInFolder', { path }));

/** The last part of a path of any platform. */
export const fileName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;
