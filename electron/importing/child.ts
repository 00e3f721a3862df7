import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { type ReadAnswer, type ReadRequest, tooMuchMemoryExit, tooMuchTimeExit } from './childMessages';

/**
 * Entry of the process in which files are read, so that a hostile one can take nothing with it. It ends itself
 * when it has worked too long on a file or holds too much memory; main ends it when it has waited too long. It serves Electron's utility
 * process and a plain Node child alike.
 */
const checkEvery = 25;
let memoryLimit = Number.POSITIVE_INFINITY;
/** Processor time of this process at which the file that is being read is given up. */
let timeLimit = Number.POSITIVE_INFINITY;

const worker = new Worker(path.join(import.meta.dirname, 'importing-worker.js'));
worker.on('error', (error) => {
  const outOfMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  process.exit(outOfMemory ? tooMuchMemoryExit : 1);
});
worker.on('message', (answer: ReadAnswer<unknown>) => {
  timeLimit = Number.POSITIVE_INFINITY;
  if (process.parentPort) process.parentPort.postMessage(answer);
  else process.send?.(answer);
});

function read(request: ReadRequest): void {
  memoryLimit = request.memory;
  timeLimit = processorTime() + request.time;
  worker.postMessage(request);
}

process.parentPort?.on('message', ({ data }: { data: ReadRequest }) => read(data));
process.on('message', (request: ReadRequest) => read(request));
// Ctrl+C goes to every process of the terminal; main decides what becomes of a file that is being read.
process.on('SIGINT', () => undefined);
process.on('disconnect', () => process.exit(0));
setInterval(() => {
  if (process.memoryUsage.rss() > memoryLimit) process.exit(tooMuchMemoryExit);
  if (processorTime() > timeLimit) process.exit(tooMuchTimeExit);
}, checkEvery);

/** Milliseconds that all threads of this process have worked. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
