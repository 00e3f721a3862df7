import { Worker } from 'node:worker_threads';
import type { FromDetectionThread, ToDetectionThread } from './detectionMessages';

/** The thread as main speaks to it. */
export interface DetectionThread {
  send(message: ToDetectionThread): void;
  onAnswer(listener: (answer: FromDetectionThread) => void): void;
  /** It ended by itself, which it never should; with the error that ended it. */
  onExit(listener: (error: unknown) => void): void;
  end(): void;
}

export type LaunchDetectionThread = () => DetectionThread;

/** @param entry the thread's bundle */
export const launchDetectionThread =
  (entry: string): LaunchDetectionThread =>
  () => {
    const worker = new Worker(entry);
    // Nobody waits for it at the end of the program.
    worker.unref();
    return {
      send: (message) => worker.postMessage(message),
      onAnswer: (listener) => worker.on('message', listener),
      onExit: (listener) => {
        worker.on('error', listener);
        worker.on('exit', (code) => listener(new Error(`the thread ended with ${code}`)));
      },
      end: () => void worker.terminate(),
    };
  };
