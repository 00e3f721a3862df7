import type { CommandParams } from './commandParams';
import type { BlockRecord } from './records';

type EditParams = CommandParams<'editText'>;
type Block = EditParams['inserted'][number];

/** What an edit of the text is called in the history: told from what it did, or from where the words came from or went. */
export function editName({ inserted, replacing, by }: EditParams, removed: readonly BlockRecord[]): string {
  if (by !== undefined) return wayNames[by];
  const before = textOf(removed);
  const after = textOf(inserted);
  if (before === after && inserted.length === removed.length) return lookName(removed, inserted);
  if (inserted.length !== removed.length && letters(before) === letters(after))
    return inserted.length > removed.length ? 'New paragraph' : 'Join paragraphs';
  return after.length < before.length && replacing === undefined ? 'Delete text' : 'Type';
}

const wayNames = { paste: 'Paste', cut: 'Cut', move: 'Move text', copy: 'Copy text' } as const;

const textOf = (blocks: readonly { readonly text: string }[]) => blocks.map(({ text }) => text).join('\n');
const letters = (text: string) => text.replaceAll('\n', '');

function lookName(removed: readonly BlockRecord[], inserted: readonly Block[]): string {
  for (const [index, after] of inserted.entries()) {
    const before = removed[index];
    if (before === undefined) continue;
    if (before.kind !== after.kind || (before.ordered ?? false) !== (after.ordered ?? false))
      return kindName(after);
    if (before.level !== after.level) {
      if (after.kind === 'heading') return 'Heading';
      return (after.level ?? 0) > (before.level ?? 0) ? 'Indent' : 'Outdent';
    }
  }
  for (const [kind, name] of [
    ['bold', 'Bold'],
    ['italic', 'Italic'],
  ] as const) {
    const were = emphasised(removed, kind);
    const are = emphasised(inserted, kind);
    if (were.places !== are.places) return are.units < were.units ? `Not ${name.toLowerCase()}` : name;
  }
  return 'Format';
}

function kindName({ kind, ordered }: Block): string {
  if (kind === 'heading') return 'Heading';
  if (kind === 'listItem') return ordered ? 'Numbered list' : 'List';
  return kind === 'quote' ? 'Quote' : 'Paragraph';
}

/** Where letters stand out, and how many UTF-16 units do. */
function emphasised(blocks: readonly Pick<Block, 'marks'>[], kind: 'bold' | 'italic') {
  const marks = blocks.flatMap((block, index) =>
    block.marks
      .filter((mark) => mark.kind === kind)
      .map(({ start, end }) => ({ place: `${index}:${start}-${end}`, units: end - start })),
  );
  return {
    places: marks.map(({ place }) => place).join(),
    units: marks.reduce((sum, { units }) => sum + units, 0),
  };
}
