import type { Line } from '../documentLines';
import { parsePersonPhrase } from '../personPhrase';
import { isNotSpeaker } from '../wordKinds';
import { wordsOf } from '../words';
import { isClosing } from './closings';
import type { LabelCandidate } from './labelCandidate';
import { readLabelName } from './labelName';
import { endsSentence } from './punctuated';

/**
 * An entry of the card at the head or the foot of a record: `Interviewer: Joan Hart (JH)`, `Chair: A. Moss, director`. What follows the
 * colon names somebody and ends no sentence; people who speak a whole turn end it.
 */
export function isCardEntry(line: Line, found: LabelCandidate): boolean {
  if (found.separator !== 'colon' && found.separator !== 'dash' && found.separator !== 'cell') return false;
  const rest = line.text.slice(found.speechStart - line.start);
  if (isClosing(line.text) && rest.length <= 80 && namesPeople(rest.replace(/\.$/u, ''))) return true;
  const open = rest.replace(/(?<=(?:^|[\s.])\p{Lu})\.$/u, '');
  if (rest === '' || rest.length > 160 || endsSentence.test(open) || line.kind === 'caption' || found.timed)
    return false;
  if (found.person.kind !== 'role' && found.shape !== 'single' && found.shape !== 'other') return false;
  return namesPeople(rest);
}

/** One person, or a list of people divided by commas. */
export function namesPeople(text: string): boolean {
  const whole = parsePersonPhrase(text.replace(/\s*\([^()]*\)/gu, ''));
  if (whole?.kind === 'person' && wordsOf(whole.name).length > 1) return true;
  const parts = text.split(/[,;،、]\s*/u);
  return parts.length > 0 && parts.every((part) => isPerson(part));
}

function isPerson(part: string): boolean {
  const name = readLabelName(part);
  return (
    name !== null &&
    name.person.kind === 'person' &&
    name.shape !== 'other' &&
    name.shape !== 'single' &&
    !wordsOf(part).some(isNotSpeaker)
  );
}
