import type { DocumentLines, Line } from '../documentLines';
import { isAside } from '../stageDirections';
import type { LabelCandidate } from './labelCandidate';
import { type Evidence, hasCapitals } from './labelEvidence';
import { leadOf } from './labelLead';
import { endsAsSentence, endsSentence } from './punctuated';

/**
 * What stands at the head before the first speaker and never comes back, and ends no sentence, is an entry of the head. Where turns end as
 * sentences do, so is whatever comes before the first that does: lists of who takes part, by the names that the labels have, and contents.
 */
export function withoutHead(
  document: DocumentLines,
  labels: readonly LabelCandidate[],
  evidence: Evidence,
): LabelCandidate[] {
  if (evidence.captions) return [...labels];
  const ended = labels.map((found, at) =>
    isTurn(document, found, labels[at + 1]?.line ?? document.lines.length),
  );
  const begin = ended.indexOf(true);
  const turns = ended.slice(begin);
  if (begin >= 0 && turns.length >= 3 && turns.filter(Boolean).length >= turns.length * 0.8)
    return labels.slice(behindEntries(document, labels, begin, evidence));
  const first = labels.findIndex((found) => {
    const own = document.lines[found.line] as Line;
    if (found.separator === 'line' && isListed(document, found)) return false;
    return (
      found.timed || evidence.returns(found) || found.speechStart >= own.end || endsSentence.test(own.text)
    );
  });
  return first < 0 ? [] : labels.slice(first);
}

/** In writing without capitals a list of those who take part looks like names alone on their lines, and what stands below is no sentence. */
const isListed = (document: DocumentLines, found: LabelCandidate): boolean =>
  !hasCapitals(found) && !endsSentence.test(document.lines[found.lastLine + 1]?.text ?? '');

/** Whether what stands behind a label ends as a sentence: on its line, below it, or where lines are cut at the width of the page. */
function isTurn({ lines }: DocumentLines, found: LabelCandidate, next: number): boolean {
  const own = lines[found.line] as Line;
  const alone = found.speechStart >= own.end || found.lastLine !== found.line;
  if (!alone && endsAsSentence(own.text)) return true;
  const below = lines.slice(found.lastLine + 1, next);
  if (alone && (listEntry.test(below[0]?.text ?? '') || isTimedEntry(found, below[0]?.text ?? '')))
    return false;
  if (alone) {
    const first = below.find(({ text }) => !isAside(text))?.text ?? '';
    return (
      (first.length >= shortestCutLine || endsAsSentence(first)) &&
      below.some(({ text }) => endsAsSentence(text))
    );
  }
  const goesOn = own.text.length >= shortestCutLine || /^\p{Ll}/u.test(below[0]?.text ?? '');
  return goesOn && below.some(({ text }) => endsAsSentence(text));
}

/** Where the lines of most labels end as sentences do, one at the head that does not, and whose label never comes back, is an entry still. */
function behindEntries(
  { lines }: DocumentLines,
  labels: readonly LabelCandidate[],
  begin: number,
  evidence: Evidence,
): number {
  const isWhole = (found: LabelCandidate): boolean => {
    const own = lines[found.line] as Line;
    return found.speechStart >= own.end || endsAsSentence(own.text);
  };
  const whole = labels.slice(begin).filter(isWhole).length;
  if (whole < (labels.length - begin) * 0.8) return begin;
  let at = begin;
  while (
    at < labels.length &&
    !isWhole(labels[at] as LabelCandidate) &&
    !evidence.returns(labels[at] as LabelCandidate)
  )
    at++;
  return at;
}

/** `09:35 Advert` above `10:05 Is it a game?`: contents. */
const isTimedEntry = ({ timed }: LabelCandidate, below: string): boolean => timed && leadOf(below).timed;

/** Below a heading of a list. */
const listEntry = /^\s*[-–—•*▪]\s/u;

/** Lines cut at the width of a page are not much shorter; UTF-16 units. */
const shortestCutLine = 45;
