import { parentPort, workerData } from 'node:worker_threads';
import { findText } from '@shared/query/findText';
import { hitContext } from '@shared/query/hitContext';
import { textFinder } from '@shared/query/textFinder';
import { findRuleLabels } from '@shared/speakers/ruleTurns';
import { type FromSearchThread, type ShownMatch, signals, type ToSearchThread } from './searchMessages';

/**
 * Entry of the thread that looks through texts. It keeps what it was given, answers one search after the other, and may be ended at any
 * time: an expression can take for ever.
 */
const shared = new Int32Array(workerData as SharedArrayBuffer);
const documents = new Map<string, readonly string[]>();

const tell = (answer: FromSearchThread): void => parentPort?.postMessage(answer);

parentPort?.on('message', (message: ToSearchThread) => {
  if (message.kind === 'text') documents.set(message.document, textsOf(message));
  else if (message.kind === 'forget') documents.delete(message.document);
  else if (message.kind === 'labels') findLabels(message);
  else search(message);
});

function textsOf({ text, lengths }: Extract<ToSearchThread, { kind: 'text' }>): readonly string[] {
  let start = 0;
  return Array.from(lengths, (length) => {
    const from = start;
    start += length;
    return text.slice(from, start);
  });
}

function findLabels({ number, document, rules }: Extract<ToSearchThread, { kind: 'labels' }>): void {
  Atomics.store(shared, signals.begun, number);
  tell({ kind: 'labels', number, labels: findRuleLabels(documents.get(document) ?? [], rules) });
  tell({ kind: 'done', number });
}

function search({
  number,
  query,
  documents: wanted,
  most,
}: Extract<ToSearchThread, { kind: 'search' }>): void {
  Atomics.store(shared, signals.begun, number);
  const finder = textFinder(query);
  const isCancelled = () => Atomics.load(shared, signals.givenUp) >= number;
  let left = most;
  for (const { document, within } of finder.ok ? wanted : []) {
    const texts = documents.get(document) ?? [];
    if (!finder.ok || isCancelled()) break;
    const { matches, total, cancelled } = findText(texts, finder.value, { within, most: left, isCancelled });
    if (cancelled) break;
    Atomics.add(shared, signals.looked, 1);
    if (total === 0) continue;
    left -= matches.length;
    const shown = matches.map(
      (match): ShownMatch => ({ ...match, ...hitContext(texts[match.block] ?? '', match) }),
    );
    tell({ kind: 'found', number, document, total, matches: shown });
  }
  tell({ kind: 'done', number });
}
