import type { Line } from '../documentLines';
import { parsePersonPhrase } from '../personPhrase';
import { lengthWithoutTrailingAsides } from '../stageDirections';
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
  if (found.separator === 'colon' && found.person.kind === 'role' && isNameAndRole(rest)) return true;
  if (isClosing(line.text) && rest.length <= 80 && namesPeople(rest.replace(/\.$/u, ''))) return true;
  const open = rest.slice(0, lengthWithoutTrailingAsides(rest)).replace(/(?<=(?:^|[\s.])\p{Lu})\.$/u, '');
  if (
    rest === '' ||
    rest.length > longestEntry ||
    endsSentence.test(open) ||
    line.kind === 'caption' ||
    found.timed
  )
    return false;
  if (found.person.kind !== 'role' && found.shape !== 'single' && found.shape !== 'other') return false;
  return namesPeople(rest);
}

/** `Коваль Н.Р., заместитель главы администрации.` behind `Председатель:` */
function isNameAndRole(rest: string): boolean {
  if (rest.length > longestEntry || !rest.includes(',') || /\p{L}{3}[.!?]\s/u.test(rest)) return false;
  const whole = parsePersonPhrase(rest.replace(/\.$/u, ''));
  return whole?.kind === 'person' && whole.role !== '' && wordsOf(whole.name).length > 1;
}

/** UTF-16 units. */
const longestEntry = 160;

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
