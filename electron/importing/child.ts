import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { type ReadAnswer, type ReadRequest, tooMuchMemoryExit } from './childMessages';

/**
 * Entry of the process in which files are read, so that a hostile one can take nothing with it. Main kills
 * it when a file takes too long; it ends itself when it holds too much memory. It serves Electron's utility
 * process and a plain Node child alike.
 */
const memoryCheck = 100;
let memoryLimit = Number.POSITIVE_INFINITY;

const worker = new Worker(path.join(import.meta.dirname, 'importing-worker.js'));
worker.on('error', (error) => {
  const outOfMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  process.exit(outOfMemory ? tooMuchMemoryExit : 1);
});
worker.on('message', (answer: ReadAnswer<unknown>) => {
  if (process.parentPort) process.parentPort.postMessage(answer);
  else process.send?.(answer);
});

function read(request: ReadRequest): void {
  memoryLimit = request.memory;
  worker.postMessage(request);
}

process.parentPort?.on('message', ({ data }: { data: ReadRequest }) => read(data));
process.on('message', (request: ReadRequest) => read(request));
process.on('disconnect', () => process.exit(0));
setInterval(() => {
  if (process.memoryUsage.rss() > memoryLimit) process.exit(tooMuchMemoryExit);
}, memoryCheck);
