import { parentPort } from 'node:worker_threads';
import type { ReadAnswer, ReadRequest } from './childMessages';
import { readPath } from './readPath';

/**
 * Entry of the worker thread that reads. It works apart from the process's main thread, which watches over
 * memory.
 */
parentPort?.on('message', async ({ path, limits }: ReadRequest) => {
  const answer: ReadAnswer = await readPath(path, limits);
  parentPort?.postMessage(answer);
});
