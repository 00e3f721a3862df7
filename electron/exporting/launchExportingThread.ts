import { launchThread, type Thread } from '../threads/launchThread';
import type { FromExportingThread, ToExportingThread } from './exportingMessages';

export type ExportingThread = Thread<ToExportingThread, FromExportingThread>;
export type LaunchExportingThread = () => ExportingThread;

/** @param entry the thread's bundle */
export const launchExportingThread =
  (entry: string): LaunchExportingThread =>
  () =>
    launchThread(entry, { handedOver });

/** A printed page is in main for nobody any more. */
const handedOver = (message: ToExportingThread): ArrayBuffer[] =>
  message.kind === 'answer' && typeof message.answer !== 'string' ? [message.answer.buffer] : [];
