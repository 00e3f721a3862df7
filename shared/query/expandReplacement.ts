import { keepCase } from './keepCase';
import type { HitLine } from './textQuery';

/** How words that take a hit's place are meant. */
export interface ReplacementLook {
  readonly isExpression: boolean;
  /** They are written as the hit is: small letters, capitals, or a capital first. */
  readonly keepCase: boolean;
}

/**
 * The words that take a hit's place. For an expression `$1`…`$99` stand for what its groups caught, `$<name>` for a named one, `$&` for the
 * hit itself and `$$` for a dollar; a number that no group has stays as it is written. For plain words nothing is special.
 */
export function expandReplacement(
  template: string,
  hit: Pick<HitLine, 'words' | 'groups' | 'names'>,
  look: ReplacementLook,
): string {
  const text = look.isExpression ? expand(template, hit) : template;
  return look.keepCase ? keepCase(hit.words, text) : text;
}

function expand(
  template: string,
  { words, groups = [], names = {} }: Pick<HitLine, 'words' | 'groups' | 'names'>,
): string {
  return template.replace(/\$(?:\$|&|(\d{1,2})|<([^>]*)>)/g, (written, number?: string, name?: string) => {
    if (written === '$$') return '$';
    if (written === '$&') return words;
    if (name !== undefined) return Object.hasOwn(names, name) ? (names[name] ?? '') : written;
    return caught(number ?? '', groups) ?? written;
  });
}

/** `$12` is the twelfth group, or the first and a 2 when there are fewer. */
function caught(number: string, groups: readonly string[]): string | null {
  const whole = groups[Number(number) - 1];
  if (whole !== undefined) return whole;
  const first = number.length === 2 ? groups[Number(number[0]) - 1] : undefined;
  return first === undefined ? null : `${first}${number[1]}`;
}
