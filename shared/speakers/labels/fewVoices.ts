import type { DocumentLines, Line } from '../documentLines';
import { isAside } from '../stageDirections';
import type { LabelCandidate } from './labelCandidate';
import { endsAsSentence } from './punctuated';

/**
 * Whether colons set off the turns of a few who talk, whatever they are called: `I:` and `P:`, `Lakeside Courier:` and `Holm:`. The same few
 * stand before most colons, each three times or more on average, and hardly one follows itself; what they say ends as sentences do and
 * has questions in it. The entries of a form come back too, but end no sentence and ask nothing.
 */
export function areFewVoices(document: DocumentLines, candidates: readonly LabelCandidate[]): boolean {
  const labels = candidates.filter(({ separator, titled }) => separator === 'colon' && !titled);
  const times = new Map<string, number>();
  for (const { person } of labels) times.set(person.name, (times.get(person.name) ?? 0) + 1);
  const voices = labels.filter(({ person }) => (times.get(person.name) ?? 0) > 1);
  const called = new Set(voices.map(({ person }) => person.name)).size;
  if (voices.length < leastTurns || called < 2 || voices.length < labels.length * 0.8) return false;
  if (voices.length < called * 3 || changes(voices) < (voices.length - 1) * 0.8) return false;
  const turns = voices.map(({ line, start, speechStart }, at) =>
    wordsFrom(document, line, speechStart - start, voices[at + 1]?.line ?? document.lines.length),
  );
  const ended = turns.filter(endsAsSentence).length;
  const asked = turns.filter((words) => question.test(words)).length;
  return ended >= turns.length * 0.8 && asked >= Math.max(2, turns.length / 8);
}

const leastTurns = 6;

const question = /[?？؟]/u;

/** How often another one follows. */
const changes = (voices: readonly LabelCandidate[]): number =>
  voices.filter(({ person }, at) => at > 0 && person.name !== voices[at - 1]?.person.name).length;

/** The words of the line behind the label, and of what stands below, as far as it is one paragraph. */
function wordsFrom({ lines }: DocumentLines, at: number, from: number, to: number): string {
  const first = lines[at] as Line;
  const alone = first.text.slice(from).trim() === '' ? (lines[at + 1]?.text ?? '') : first.text.slice(from);
  const below = lines
    .slice(at + 1, Math.min(to, at + 4))
    .find(({ text }) => !isAside(text) && endsAsSentence(text));
  return endsAsSentence(alone) || !below ? alone : below.text;
}
