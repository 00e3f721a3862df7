import { launchThread, type Thread } from '../threads/launchThread';
import type { FromSearchThread, ToSearchThread } from './searchMessages';

export type SearchThread = Thread<ToSearchThread, FromSearchThread>;
export type LaunchSearchThread = (shared: SharedArrayBuffer) => SearchThread;

/** @param entry the thread's bundle */
export const launchSearchThread =
  (entry: string): LaunchSearchThread =>
  (shared) =>
    launchThread(entry, {
      workerData: shared,
      handedOver: (message) => (message.kind === 'text' ? [message.lengths.buffer as ArrayBuffer] : []),
    });
