import { parentPort } from 'node:worker_threads';
import type { ReadAnswer, ReadRequest } from './childMessages';
import { lookAt } from './lookAt';
import { peekTable } from './peekTable';
import { readPath } from './readPath';
import { readTable } from './readTable';

/**
 * Entry of the worker thread that reads. It works apart from the process's main thread, which watches over
 * memory.
 */
parentPort?.on('message', async ({ path, name, limits, as, options }: ReadRequest) => {
  const read = { documents: readPath, table: readTable, look: lookAt, peek: peekTable }[as];
  const answer: ReadAnswer<unknown> = await read({ path, name }, limits, options);
  parentPort?.postMessage(answer);
});
