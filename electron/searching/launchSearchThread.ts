import { Worker } from 'node:worker_threads';
import type { FromSearchThread, ToSearchThread } from './searchMessages';

/** The thread as main speaks to it. */
export interface SearchThread {
  send(message: ToSearchThread): void;
  onAnswer(listener: (answer: FromSearchThread) => void): void;
  /** It ended by itself, which it never should. */
  onExit(listener: () => void): void;
  end(): void;
}

export type LaunchSearchThread = (shared: SharedArrayBuffer) => SearchThread;

/** @param entry the thread's bundle */
export const launchSearchThread =
  (entry: string): LaunchSearchThread =>
  (shared) => {
    const worker = new Worker(entry, { workerData: shared });
    // Nobody waits for it at the end of the program.
    worker.unref();
    return {
      send: (message) =>
        worker.postMessage(message, message.kind === 'text' ? [message.lengths.buffer as ArrayBuffer] : []),
      onAnswer: (listener) => worker.on('message', listener),
      onExit: (listener) => {
        worker.on('error', listener);
        worker.on('exit', listener);
      },
      end: () => void worker.terminate(),
    };
  };
