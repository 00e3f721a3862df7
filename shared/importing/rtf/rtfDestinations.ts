/**
 * What becomes of the words of a group. `shape`: dropped, but a text box may stand in it; `label`: the number or
 * bullet of a list item; `margin`: headers and footers.
 */
export type Destination =
  | 'text'
  | 'dropped'
  | 'shape'
  | 'unicode'
  | 'fonts'
  | 'styles'
  | 'lists'
  | 'instruction'
  | 'label'
  | 'margin';

const table: Readonly<Partial<Record<Destination, string>>> = {
  fonts: 'fonttbl',
  styles: 'stylesheet',
  lists: 'listtable listoverridetable',
  instruction: 'fldinst',
  label: 'listtext pntext',
  margin: 'header headerl headerr headerf footer footerl footerr footerf',
  shape: 'shp shpinst shpgrp do dptxbx',
  unicode: 'upr',
  dropped:
    'colortbl info pict nonshppict shprslt annotation xe rxe txe tc tcn objdata objclass sn sv ' +
    'ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn private1 nonesttables pntxta pntxtb mmathPict ' +
    'listpicture bkmkstart bkmkend template filetbl revtbl atnid atnauthor atntime atnref datafield',
};

const known: ReadonlyMap<string, Destination> = new Map(
  Object.entries(table).flatMap(([destination, words]) =>
    words.split(' ').map((word) => [word, destination as Destination] as const),
  ),
);

/** Words that may stand behind `\*` though what follows is text, or leads to text. */
const transparent = new Set([
  'footnote',
  'shptxt',
  'dptxbxtext',
  'shppict',
  'ud',
  'moMath',
  'moMathPara',
  'mmath',
]);

/**
 * Where a word leads that begins a group; null when it begins none. `starred`: behind `\*`, by which a program that does not know
 * the word drops the group.
 */
export function destinationOf(word: string, starred: boolean): Destination | null {
  const destination = known.get(word);
  if (destination !== undefined) return destination;
  if (/^m[a-zA-Z]+Pr$/.test(word)) return 'dropped';
  return starred && !transparent.has(word) ? 'dropped' : null;
}
