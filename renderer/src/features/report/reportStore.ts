import type { EventPayload } from '@shared/ipc/contract';
import { defaultReportOptions, type ReportOptions } from '@shared/report/reportOptions';
import { create } from 'zustand';
import { callMain, Refusal } from '@/bridge/client';
import { notify, notifyProblem, orNotice } from '@/bridge/notices';
import { useMirrorStore } from '@/bridge/projectMirror';

interface ReportStore {
  readonly options: ReportOptions;
  /** null: no export is under way. */
  readonly exporting: EventPayload<'reportProgress'> | null;
  /** The file written last in this project; null: none yet. */
  readonly written: { readonly path: string; readonly pages: number } | null;
}

const fresh: ReportStore = { options: defaultReportOptions, exporting: null, written: null };

/** What the report of the open project is to be like; starts afresh with another project. */
export const useReport = create<ReportStore>(() => fresh);

useMirrorStore.subscribe((now, before) => {
  if (now.mirror?.path !== before.mirror?.path) useReport.setState(fresh);
});

export const changeOptions = (change: Partial<ReportOptions>): void =>
  useReport.setState(({ options }) => ({ options: { ...options, ...change } }));

/** From the question where to write on, so that an impatient second press starts no second export. */
let asked = false;

/** Asks where, writes the annotated PDF and says what came of it. */
export async function exportReport(): Promise<void> {
  if (asked) return;
  asked = true;
  const { options } = useReport.getState();
  const stop = window.roundtable.on('reportProgress', (exporting) => useReport.setState({ exporting }));
  try {
    const written = await callMain('exportReport', { options });
    if (written === null) return;
    useReport.setState({ written });
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

export const cancelExport = (): void => void orNotice(callMain('cancelReport', {}));
export const showWritten = (path: string): void => void orNotice(callMain('showInFolder', { path }));

/** The last part of a path of any platform. */
export const fileName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;
