/** A label that was pointed at in a text. */
export interface PointedLabel {
  readonly words: string;
  /** It begins a line. */
  readonly atStart: boolean;
  /** What stands behind it on its line. */
  readonly after: string;
}

const escaped = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Parts of a label: what stands in brackets, numbers, words that are written large, those of writings without capitals, small ones, blanks, signs. */
const parts =
  /\((?<role>[^()\n]*)\)|(?<digits>\p{N}+)|(?<capitals>\p{Lu}[\p{Lu}\p{M}.'’-]+(?:\s+\p{Lu}[\p{Lu}\p{M}.'’-]*)*(?![\p{L}\p{M}]))|(?<name>\p{Lu}[\p{L}\p{M}'’-]*\.?(?:\s+\p{Lu}[\p{L}\p{M}'’-]*\.?)*)|(?<uncased>\p{Lo}[\p{Lo}\p{M}·]*(?:\s+\p{Lo}[\p{Lo}\p{M}·]*)*)|(?<small>\p{L}[\p{L}\p{M}]*)|(?<blank>\s+)|(?<sign>.)/gu;

const nameLike = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
/** In writings without capitals length is all that tells a name from a sentence. */
const uncasedLike = '\\p{Lo}[\\p{Lo}\\p{M}·]{0,15}';
const capitalsLike = "\\p{Lu}[\\p{Lu}\\p{M}.'’-]*";

/**
 * A pattern that finds labels like this one: where it has a name, any name written alike, in writings without capitals any few words; where it has numbers, any numbers; a bracket is the
 * role. Small words and signs stay what they are.
 */
export function ruleFromLabel({ words, atStart, after }: PointedLabel): string {
  // Signs that end a label belong to it, whether they were pointed at or not.
  const ending = /^\s*[:：>\])]+|^\s+[—–-]+(?=\s|$)/u.exec(after)?.[0] ?? '';
  const label = `${words.trim()}${ending}`;
  const isAlone = after.slice(ending.length).trim() === '';
  const found = [...label.matchAll(parts)];
  const cased = found.filter(({ groups }) => groups?.['name'] ?? groups?.['capitals']);
  const names = cased.length > 0 ? cased : found.filter(({ groups }) => groups?.['uncased']);
  // Of several words written large the longest row of them names somebody.
  const longest = names.toSorted((a, b) => b[0].length - a[0].length)[0];
  let hasRole = false;
  // `Speaker 3` is called so; `Berg 12:03` is not.
  const numbered =
    longest !== undefined &&
    /^\s+\p{N}+(?!\p{N}|[:.]\p{N})/u.test(label.slice(longest.index + longest[0].length));
  const number = numbered ? found.slice(found.indexOf(longest) + 1, found.indexOf(longest) + 3) : [];
  const written = found.map((part) => {
    if (number.includes(part)) return '';
    const { role, digits, blank } = part.groups ?? {};
    if (role !== undefined) {
      const isFirst = !hasRole && longest !== undefined;
      hasRole = true;
      return isFirst ? '\\((?<role>[^()\\n]*)\\)' : '\\([^()\\n]*\\)';
    }
    if (digits !== undefined) return '\\d+';
    if (blank !== undefined) return '\\s+';
    if (part === longest) return `(?<speaker>${nameOf(part)}${numbered ? '\\s+\\d+' : ''})`;
    return escaped(part[0]);
  });
  return `${atStart ? '^' : ''}${written.join('')}${isAlone && atStart ? '\\s*$' : ''}`;
}

function nameOf(part: RegExpExecArray): string {
  if (part.groups?.['capitals'] !== undefined) return `${capitalsLike}(?:\\s+${capitalsLike})*`;
  if (part.groups?.['uncased'] !== undefined) return `${uncasedLike}(?:\\s+${uncasedLike}){0,3}`;
  if (/^\p{Lu}\.?$/u.test(part[0])) return part[0].endsWith('.') ? '\\p{Lu}\\.' : '\\p{Lu}';
  return `${nameLike}(?:\\s+${nameLike})*`;
}
