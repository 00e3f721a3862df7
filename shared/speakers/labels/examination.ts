import type { DocumentLines } from '../documentLines';
import { lexicon } from '../languages/lexicon';
import { wordsOf } from '../words';
import type { LabelCandidate } from './labelCandidate';
import { readLabelName } from './labelName';
import { isAnswerSign, isQuestionSign } from './questionSigns';

/**
 * Records of courts say once who examines (`BY MS. VANCE:`) and then only `Q.` and `A.`: the questions are that person's until another
 * takes over, the answers are those of the witness.
 */
export function examined(document: DocumentLines, labels: readonly LabelCandidate[]): LabelCandidate[] {
  let asks: LabelCandidate | null = null;
  let answers: LabelCandidate | null = null;
  return labels.map((found) => {
    const examiner = examinerOf(document, found);
    if (examiner) {
      asks = examiner;
      answers = answers ?? labels.find(isWitness) ?? null;
      return examiner;
    }
    if (isWitness(found)) answers = found;
    if (asks === null || found.shape !== 'sign') return found;
    const { name } = found.person;
    const who = isQuestionSign(name) ? asks : isAnswerSign(name) ? answers : null;
    return who === null ? found : { ...found, person: who.person };
  });
}

/** `BY MS. VANCE`, with nothing behind it on its line. */
function examinerOf(document: DocumentLines, found: LabelCandidate): LabelCandidate | null {
  if (found.separator !== 'colon' || found.speechStart < (document.lines[found.line]?.end ?? 0)) return null;
  const label = document.text.slice(found.start, found.end);
  const [first, second] = wordsOf(label);
  if (!first || !second || !lexicon.examinedBy.has(first.key)) return null;
  const name = readLabelName(label.slice(second.start));
  return name?.person.kind === 'person' ? { ...found, person: name.person, shape: name.shape } : null;
}

const isWitness = ({ person }: LabelCandidate): boolean =>
  person.kind === 'role' && wordsOf(person.name).some((word) => lexicon.witnesses.has(word.key));
