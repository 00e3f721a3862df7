import { launchThread, type Thread } from '../threads/launchThread';
import type { FromComparingThread, ToComparingThread } from './comparingMessages';

export type ComparingThread = Thread<ToComparingThread, FromComparingThread>;
export type LaunchComparingThread = () => ComparingThread;

/** @param entry the thread's bundle */
export const launchComparingThread =
  (entry: string): LaunchComparingThread =>
  () =>
    launchThread(entry);
