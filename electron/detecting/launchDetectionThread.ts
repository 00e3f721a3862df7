import { launchThread, type Thread } from '../threads/launchThread';
import type { FromDetectionThread, ToDetectionThread } from './detectionMessages';

export type DetectionThread = Thread<ToDetectionThread, FromDetectionThread>;
export type LaunchDetectionThread = () => DetectionThread;

/** @param entry the thread's bundle */
export const launchDetectionThread =
  (entry: string): LaunchDetectionThread =>
  () =>
    launchThread(entry);
