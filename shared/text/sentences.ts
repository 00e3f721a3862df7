import { abbreviations } from './abbreviations';
import { around } from './around';
import type { TextRange } from './position';

const segmenter = new Intl.Segmenter(undefined, { granularity: 'sentence' });

/** How far around a place its sentence may reach, UTF-16 units; a longer one is cut there. */
const REACH = 4000;

/**
 * The sentences of a text that touch a range or stand near it, in order, without white space around them. Full stops after
 * initials, titles and numbers of a list end none, and neither do signs within a quotation after which the sentence goes on. A line
 * end always does. Offsets are those of `text`, UTF-16 units.
 */
export function sentencesNear(text: string, range: TextRange): TextRange[] {
  const near = around(text, range, REACH);
  const found: TextRange[] = [];
  let open = '';
  let openAt = 0;
  const close = () => {
    const start = near.from + openAt + (open.length - open.trimStart().length);
    const end = near.from + openAt + open.trimEnd().length;
    if (start < end) found.push({ start, end });
  };
  for (const { segment, index } of segmenter.segment(near.text)) {
    if (open !== '' && !goesOn(open, segment)) {
      close();
      open = '';
    }
    if (open === '') openAt = index;
    open += segment;
  }
  close();
  return found;
}

/** Whether what follows still belongs to the sentence, although it might have ended. */
function goesOn(before: string, after: string): boolean {
  if (before.endsWith('\n')) return false;
  const words = before.trimEnd();
  if (/^\p{Ll}/u.test(after) && /[.!?…]["'”’»“)\]]*$/u.test(words)) return true;
  if (/^["'”’»)\]]+\s*[—–-]\s/u.test(after)) return true;
  if (/^(?:\d{1,3}|\p{L})[.)]$/u.test(words)) return true;
  return words.endsWith('.') && isShort(words);
}

/** Whether the last full stop only shortens a word: `И. И.`, `Mr.`, `т. е.`, `z. B.` */
function isShort(words: string): boolean {
  const [, last = ''] = /(?:^|[\s("'“„«[])((?:\p{L}[\p{L}\p{M}-]*\.\s?)+)$/u.exec(words) ?? [];
  const letters = last.replace(/\s/g, '').slice(0, -1);
  if (letters === '') return false;
  const parts = letters.split('.');
  const final = parts.at(-1) ?? '';
  // `z. B.` is read letter by letter. “So do I.” ends here; “J. S.” does not.
  if (/^[a-z]$/.test(final)) return true;
  if (/^\p{Lu}\p{M}*$/u.test(final)) return final !== 'I' || parts.length > 1;
  return abbreviations.has(letters.toLowerCase()) || abbreviations.has(final.toLowerCase());
}

/** The sentence at an offset: the one it stands in or before, else the one it stands behind. Null in a text without words. */
export function sentenceAt(text: string, offset: number): TextRange | null {
  const sentences = sentencesNear(text, { start: offset, end: offset });
  return sentences.find(({ end }) => offset < end) ?? sentences.at(-1) ?? null;
}
