import { fieldsOf, holdsLongList, isObject, slicesOf } from './longLists';

/** `JSON.stringify(value)` of plain JSON in pieces, which one after the other are that text; see `longLists.ts`. */
export function jsonPieces(value: unknown): readonly string[] {
  const pieces: string[] = [];
  write(value, pieces);
  return pieces;
}

function write(value: unknown, pieces: string[]): void {
  if (!isObject(value) || !holdsLongList(value)) pieces.push(JSON.stringify(value));
  else if (Array.isArray(value)) {
    for (const [number, slice] of slicesOf(value).entries())
      pieces.push(number === 0 ? '[' : ',', JSON.stringify(slice).slice(1, -1));
    pieces.push(']');
  } else {
    for (const [number, [name, field]] of fieldsOf(value).entries()) {
      pieces.push(`${number === 0 ? '{' : ','}${JSON.stringify(name)}:`);
      write(field, pieces);
    }
    pieces.push('}');
  }
}
