import { cleanLink, deepest, type MemoBlock, type MemoTree, type MemoWords } from './memoTree';

/** One UTF-16 unit of a block's words with its looks. */
interface Unit extends MemoWords {}

/**
 * The one form of a memo among all that look the same, the form that is written: lines without white space at their ends, nothing
 * empty, letters in NFC, emphasis that begins and ends at a letter, list items at most one step deeper than the item before.
 */
export function tidyMemo(tree: MemoTree): MemoTree {
  const tidy: MemoBlock[] = [];
  for (const block of tree) {
    const words = tidyWords(block.words, block.kind === 'heading' ? ' ' : '\n');
    if (words.length === 0) continue;
    if (block.kind === 'item') tidy.push({ ...block, depth: depthAfter(tidy.at(-1), block.depth), words });
    else tidy.push({ ...block, words });
  }
  return tidy;
}

function depthAfter(before: MemoBlock | undefined, depth: number): number {
  return before?.kind === 'item' ? Math.min(depth, before.depth + 1, deepest) : 0;
}

/** Words never change, so what was made of them stays right: while a long memo is written only the block that is written in is made anew. */
const made = () => new WeakMap<readonly MemoWords[], readonly MemoWords[]>();
const known = { '\n': made(), ' ': made() };

function tidyWords(words: readonly MemoWords[], lineBreak: '\n' | ' '): readonly MemoWords[] {
  let tidy = known[lineBreak].get(words);
  if (tidy === undefined) {
    const [first, ...others] = words;
    const isEven = others.every(
      ({ bold, italic, link }) => bold === first?.bold && italic === first.italic && link === first.link,
    );
    tidy =
      first === undefined ? [] : isEven ? tidyEven(first, words, lineBreak) : tidyMixed(words, lineBreak);
    known[lineBreak].set(words, tidy).set(tidy, tidy);
  }
  return tidy;
}

/** Words of one look: the most there are, and not looked at letter by letter. */
function tidyEven(look: MemoWords, words: readonly MemoWords[], lineBreak: string): MemoWords[] {
  const text = cleanText(words.map((each) => each.text).join(''), lineBreak)
    .replace(/\s+/g, (blanks) => (blanks.includes('\n') ? '\n' : blanks))
    .trim();
  const link = look.link === null ? null : cleanLink(look.link);
  return text === '' ? [] : [{ ...look, text: text.normalize('NFC'), link }];
}

function tidyMixed(words: readonly MemoWords[], lineBreak: string): MemoWords[] {
  const units = trimLines(words.flatMap((each) => unitsOf(each, lineBreak)));
  const bold = withinLetters(units, ({ bold: is }) => is);
  const italic = withinLetters(units, ({ italic: is }) => is);
  const joined: { text: string; bold: boolean; italic: boolean; link: string | null }[] = [];
  for (const [place, { text, link }] of units.entries()) {
    const look = { bold: bold[place] === true, italic: italic[place] === true, link };
    const last = joined.at(-1);
    if (last?.bold === look.bold && last.italic === look.italic && last.link === link) last.text += text;
    else joined.push({ text, ...look });
  }
  return joined.map((each) => ({ ...each, text: each.text.normalize('NFC') }));
}

const cleanText = (text: string, lineBreak: string): string =>
  text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[^\P{Cc}\n]/gu, '')
    .replaceAll('\n', lineBreak);

function unitsOf({ text, bold, italic, link }: MemoWords, lineBreak: string): Unit[] {
  const to = link === null ? null : cleanLink(link);
  return cleanText(text, lineBreak)
    .split('')
    .map((unit) => ({ text: unit, bold, italic, link: to }));
}

const isBlank = (unit: Unit | undefined): boolean => unit === undefined || /\s/.test(unit.text);

/** Leaves out white space at the ends of lines, and lines that are empty. */
function trimLines(units: readonly Unit[]): Unit[] {
  const kept: Unit[] = [];
  let blanks: Unit[] = [];
  for (const unit of units) {
    if (isBlank(unit)) {
      blanks.push(unit);
      continue;
    }
    const lineBreak = blanks.find(({ text }) => text === '\n');
    if (kept.length > 0) kept.push(...(lineBreak === undefined ? blanks : [lineBreak]));
    blanks = [];
    kept.push(unit);
  }
  return kept;
}

/** For each unit whether it is emphasised, where emphasis does not begin or end at white space. */
function withinLetters(units: readonly Unit[], emphasised: (unit: Unit) => boolean): boolean[] {
  const marked = units.map((unit) => emphasised(unit) && !isBlank(unit));
  let last = -1;
  for (const [place, unit] of units.entries()) {
    if (!emphasised(unit)) last = -1;
    else if (!isBlank(unit)) {
      if (last >= 0) marked.fill(true, last, place);
      last = place;
    }
  }
  return marked;
}
