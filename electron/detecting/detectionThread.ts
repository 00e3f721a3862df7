import { parentPort } from 'node:worker_threads';
import { reviewOf } from '@shared/query/proposeSpeakers';
import { type DocumentToRead, type FoundSpeakers, readSpeakers } from '@shared/query/readSpeakers';
import type { FromDetectionThread, ToDetectionThread } from './detectionMessages';

/** Entry of the thread that looks for speakers; it serves one review and may be ended at any time. */
const found = new Map<string, FoundSpeakers>();
let blocks: DocumentToRead['blocks'][number][] = [];

const tell = (answer: FromDetectionThread): void => parentPort?.postMessage(answer);

parentPort?.on('message', (message: ToDetectionThread) => {
  if (message.kind === 'blocks') {
    for (const block of message.blocks) blocks.push(block);
  } else if (message.kind === 'read') {
    found.set(message.input.document, readSpeakers({ ...message.input, blocks }));
    blocks = [];
    tell({ kind: 'read', document: message.input.document });
  } else {
    const read = message.documents.flatMap((document) => found.get(document) ?? []);
    tell({ kind: 'review', json: JSON.stringify(reviewOf(read, message.speakers, message.elsewhere)) });
  }
});
