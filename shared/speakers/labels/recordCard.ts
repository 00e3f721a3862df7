import type { Line } from '../documentLines';
import { parsePersonPhrase } from '../personPhrase';
import { lengthWithoutTrailingAsides } from '../stageDirections';
import { isNotSpeaker } from '../wordKinds';
import { wordsOf } from '../words';
import { isClosing } from './closings';
import type { LabelCandidate } from './labelCandidate';
import { readLabelName } from './labelName';
import { caseless } from './labelParts';
import { endsSentence } from './punctuated';

/**
 * An entry of the card at the head or the foot of a record: `Interviewer: Joan Hart (JH)`, `Chair: A. Moss, director`. What follows the
 * colon names somebody and ends no sentence; people who speak a whole turn end it.
 */
export function isCardEntry(line: Line, found: LabelCandidate): boolean {
  if (found.separator !== 'colon' && found.separator !== 'dash' && found.separator !== 'cell') return false;
  const rest = line.text.slice(found.speechStart - line.start);
  if (found.separator === 'colon' && found.person.kind === 'role' && isNameAndRole(rest)) return true;
  if (isSignature(line.text) || isParty(rest)) return true;
  if (dated.test(rest) || (isCount(rest) && (found.shape === 'other' || caseless.test(found.person.name))))
    return true;
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

/** `原告（签名）：  被告（签名）：`: who signed a record. */
export const isSignature = (text: string): boolean =>
  text.length <= longestEntry && /[（(](?:签名|签字|簽名|簽字|盖章|蓋章|捺印|签章)[）)]\s*[:：]?/u.test(text);

/** `罗桂芝，女，1962年生，住…`: the particulars of a party to a trial. */
const isParty = (rest: string): boolean =>
  /^[^，。]{2,20}，(?:男|女)，|^[^，。]{4,30}(?:公司|有限公司|委员会)[。]?$|^[^，。]{2,8}，(?:律师|法律工作者|负责人|经理|董事长)/u.test(
    rest.trim(),
  );

/** `3 May 2024. 10 o'clock.` behind the name of a room. */
const dated = /^\d{1,2}\.?\s\p{L}{3,12}\.?\s(?:19|20)\d{2}(?!\d).{0,24}$/u;

/** `31 ألفا`, `4`: a number with a word or two, where a label could be any words. */
const isCount = (rest: string): boolean =>
  /^\p{Nd}[\p{Nd}.,٫\s%]*(?:\p{L}[\p{L}\p{M}]*\s?){0,2}$/u.test(rest);

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
