const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}\u3000-\u303F\uFF00-\uFF60]/u;
const capital = /\p{Lu}/u;

/** Of a letter, in parts of the size of its type: more than letters of reports take on the average of a few words, also in small capitals. */
const widthOf = (letter: string): number => (wide.test(letter) ? 1 : capital.test(letter) ? 0.85 : 0.68);

/** Room to keep for words, in parts of the size of their type: what can be told without setting them. */
export const roomOf = (text: string): number =>
  Array.from(text).reduce((sum, letter) => sum + widthOf(letter), 0);

/** Words that fit into a room, ended by … when there are more of them; cut within a word only when it is the first. `''` when not even the … fits. */
export function shortened(text: string, room: number): string {
  if (roomOf(text) <= room) return text;
  let left = room - 1;
  let end = 0;
  for (const letter of text) {
    left -= widthOf(letter);
    if (left < 0) break;
    end += letter.length;
  }
  if (end === 0) return '';
  const whole = /\s/u.test(text.charAt(end)) ? end : text.slice(0, end).search(/\s\S*$/u);
  return `${text.slice(0, whole > 0 ? whole : end).trimEnd()}…`;
}
