import { Worker, type WorkerOptions } from 'node:worker_threads';

/** A thread of the app's own as main speaks to it. */
export interface Thread<Message, Answer> {
  send(message: Message): void;
  onAnswer(listener: (answer: Answer) => void): void;
  /** It ended by itself, which it never should; with the error that ended it. */
  onExit(listener: (error: unknown) => void): void;
  end(): void;
}

export interface ThreadSettings<Message> {
  readonly workerData?: WorkerOptions['workerData'];
  /** Room for what it has just made, megabytes; by default V8 takes up to 48, and keeps them for as long as the thread lives. */
  readonly youngMegabytes?: number;
  /** What of a message is handed over and not copied. */
  readonly handedOver?: (message: Message) => readonly ArrayBuffer[];
}

/** @param entry the thread's bundle */
export function launchThread<Message, Answer>(
  entry: string,
  { workerData, youngMegabytes, handedOver = () => [] }: ThreadSettings<Message> = {},
): Thread<Message, Answer> {
  const limits = youngMegabytes === undefined ? {} : { maxYoungGenerationSizeMb: youngMegabytes };
  const worker = new Worker(entry, { workerData, resourceLimits: limits });
  // Nobody waits for it at the end of the program.
  worker.unref();
  return {
    send: (message) => worker.postMessage(message, handedOver(message)),
    onAnswer: (listener) => worker.on('message', listener),
    onExit: (listener) => {
      worker.on('error', listener);
      worker.on('exit', (code) => listener(new Error(`the thread ended with ${code}`)));
    },
    end: () => void worker.terminate(),
  };
}
