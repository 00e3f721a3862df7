import type { DocumentLines } from '../documentLines';
import type { LabelCandidate } from '../labels/labelCandidate';
import { foldName } from '../names/foldName';
import { speakerFunction } from '../names/speakerFunction';
import { withoutQuotations } from './besideAnswers';
import { namesIn } from './fullerNames';
import { speaksInFirstPerson } from './whoIsMeant';

/** More than two labels make a meeting, in which full names are said. */
const mostTalking = 2;

/**
 * Below an interview with labels a paragraph may tell of the guest, whom the introduction named in full and who says no I there: from it
 * on nobody speaks. Never the first paragraph of the last answer.
 */
export function closingNote(document: DocumentLines, labels: readonly LabelCandidate[]): ReadonlySet<number> {
  const [first, last] = [labels[0], labels[labels.length - 1]];
  const talking = new Set(labels.map(({ person }) => speakerFunction(person.name) ?? foldName(person.name)));
  if (!first || !last || talking.size > mostTalking) return new Set();
  const introduced = new Set(
    document.lines
      .slice(0, first.line)
      .flatMap(({ text }) => namesIn(text).map(({ mention }) => foldName(mention.name))),
  );
  const inline = last.speechStart < (document.lines[last.line]?.end ?? 0);
  const begins = inline ? last.line : last.lastLine + 1;
  const from = document.lines.findIndex(
    ({ text }, at) =>
      at > begins &&
      namesIn(text).some(({ mention }) => introduced.has(foldName(mention.name))) &&
      !speaksInFirstPerson(withoutQuotations(text)),
  );
  return new Set(from < 0 ? [] : document.lines.flatMap((_, at) => (at >= from ? [at] : [])));
}
