import { launchThread, type Thread } from '../threads/launchThread';
import type { FromExportingThread, ToExportingThread } from './exportingMessages';

export type ExportingThread = Thread<ToExportingThread, FromExportingThread>;
export type LaunchExportingThread = () => ExportingThread;

/** @param entry the thread's bundle */
export const launchExportingThread =
  (entry: string): LaunchExportingThread =>
  () =>
    launchThread(entry);
