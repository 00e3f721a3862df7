import { launchThread, type Thread } from '../threads/launchThread';
import type { FromSearchThread, ToSearchThread } from './searchMessages';

export type SearchThread = Thread<ToSearchThread, FromSearchThread>;
export type LaunchSearchThread = (shared: SharedArrayBuffer) => SearchThread;

/** A search makes its hits and sends them off: little is young at a time. */
const YOUNG_MEGABYTES = 6;

/** @param entry the thread's bundle */
export const launchSearchThread =
  (entry: string): LaunchSearchThread =>
  (shared) =>
    launchThread(entry, {
      workerData: shared,
      youngMegabytes: YOUNG_MEGABYTES,
      handedOver: (message) => (message.kind === 'text' ? [message.lengths.buffer as ArrayBuffer] : []),
    });
