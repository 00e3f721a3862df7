import { parentPort } from 'node:worker_threads';
import type { ReadAnswer, ReadRequest } from './childMessages';
import { readPath } from './readPath';
import { readTable } from './readTable';

/**
 * Entry of the worker thread that reads. It works apart from the process's main thread, which watches over
 * memory.
 */
parentPort?.on('message', async ({ path, limits, as }: ReadRequest) => {
  const answer: ReadAnswer<unknown> = await (as === 'table' ? readTable : readPath)(path, limits);
  parentPort?.postMessage(answer);
});
