import { lexicon } from './languages/lexicon';

const lastNote = /^(.*\S)\s*[([（【]([^()[\]（）【】]{1,80})[)\]）】]$/su;

/** Splits off `(FDP)`, `[moderator]` or `(Northmoor) (Con)` at the end. */
export function splitParenthesis(text: string): { head: string; inside: string } {
  const notes: string[] = [];
  let head = text;
  for (let match = lastNote.exec(head); match && notes.length < 3; match = lastNote.exec(head)) {
    notes.unshift((match[2] ?? '').trim());
    head = match[1] ?? '';
  }
  return { head, inside: notes.join(', ') };
}

/** Offset of the first comma outside quotation marks and brackets, or -1. */
export function firstComma(text: string): number {
  let depth = 0;
  let straight = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if ('([«„“'.includes(sign)) depth++;
    else if (')]»”'.includes(sign)) depth = Math.max(0, depth - 1);
    else if (sign === '"') straight = !straight;
    else if (sign === ',' && depth === 0 && !straight) return at;
  }
  return -1;
}

/** Offset at which a phrase ends: comma, colon, full stop of a sentence, dash, or quotation after it; quotations inside belong to it. */
export function phraseBoundary(text: string): number {
  let depth = 0;
  let straight = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if ('([«„“'.includes(sign)) {
      if (depth === 0 && /[.,:;!?]\s*$/.test(text.slice(Math.max(0, at - 3), at))) return at;
      depth++;
    } else if (')]»”'.includes(sign)) {
      if (depth === 0) return at;
      depth--;
    } else if (sign === '"') straight = !straight;
    else if (depth === 0 && !straight) {
      if (',;:!?'.includes(sign)) return at;
      if ('—–'.includes(sign) && /\s/.test(text[at - 1] ?? '')) return at;
      if (sign === '.' && !endsInAbbreviation(text, at) && /^(?:\s|$|["»”])/.test(text.slice(at + 1, at + 2)))
        return at;
    }
  }
  return text.length;
}

/** True when the full stop at `at` belongs to an initial or a title, not to the end of a sentence. */
export function endsInAbbreviation(text: string, at: number): boolean {
  const word = /([\p{L}\p{M}'’.-]+)$/u.exec(text.slice(Math.max(0, at - 24), at))?.[1] ?? '';
  const key = word.toLowerCase();
  return (
    /^\p{Lu}$/u.test(word) ||
    /(?:^|[.-])\p{Lu}$/u.test(word) ||
    lexicon.honorifics.has(key) ||
    lexicon.titles.has(key)
  );
}
