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
parentPort?.on('message', (request: ReadRequest) => {
  answer(request).catch((error: unknown) => {
    // A defect ends the thread, so that it is told at once and not when the time is over.
    setImmediate(() => {
      throw error;
    });
  });
});

// The PDF library fails once more behind the answer that it has given about a damaged file.
process.on('unhandledRejection', () => undefined);

async function answer(request: ReadRequest): Promise<void> {
  const answered: ReadAnswer<unknown> = await read(request);
  parentPort?.postMessage(answered);
}

async function read({
  path,
  name,
  limits,
  as,
  options,
  document,
}: ReadRequest): Promise<ReadAnswer<unknown>> {
  const file = { path, name };
  if (as !== 'highlight' && as !== 'inside' && as !== 'comments')
    return { documents: readPath, table: readTable, look: lookAt, peek: peekTable }[as](
      file,
      limits,
      options,
    );
  // What writes PDFs is not loaded for reading files.
  if (as === 'comments')
    return (await import('../comments/readComments')).readComments(file, limits, options);
  if (as === 'inside') return (await import('../embedding/projectInside')).projectInside(file, limits);
  const { highlightKept } = await import('../highlighting/highlightKept');
  return highlightKept(file, limits, options, document ?? { blocks: [], passages: [] });
}
