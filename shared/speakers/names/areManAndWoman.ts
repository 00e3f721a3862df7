import { differInGender } from '../caseless/nameCore';
import { officeEndings } from './nameLexicon';
import { phraseWords } from './speakerFunction';

/** `Ведущий` and `Ведущая`, `MODERATOR` and `MODERATORIN`, `مذيع` and `مذيعة`: a man and a woman who do the same are two. */
export function areManAndWoman(a: string, b: string): boolean {
  if (differInGender(a, b)) return true;
  const [one, ...more] = phraseWords(a);
  const [other, ...others] = phraseWords(b);
  if (one === undefined || other === undefined || more.join(' ') !== others.join(' ')) return false;
  return officeEndings.some(
    ([man, woman]) => formsPair(one, other, man, woman) || formsPair(other, one, man, woman),
  );
}

/** Letters before the ending. */
const shortestStem = 2;

function formsPair(his: string, hers: string, man: string, woman: string): boolean {
  const [plain, ending] = [withoutDash(man), withoutDash(woman)];
  if (!his.endsWith(plain) || !hers.endsWith(ending)) return false;
  const stem = his.slice(0, his.length - plain.length);
  return stem.length >= shortestStem && stem === hers.slice(0, hers.length - ending.length);
}

const withoutDash = (ending: string): string => (ending === '-' ? '' : ending);
