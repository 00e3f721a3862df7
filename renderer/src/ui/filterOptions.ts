import type { SwatchProps } from './Swatch';

/** One thing to choose. */
export interface ChooserOption {
  readonly id: string;
  readonly name: string;
  /** Where it belongs, shown quietly behind the name and searched too. */
  readonly path?: string;
  /** Shown as a swatch before the name. */
  readonly look?: SwatchProps;
  /** Why it cannot be chosen, in a word or two. */
  readonly blocked?: string;
}

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The options that hold all the words that were typed, whatever their case and accents; those whose name begins with them first. */
export function filterOptions<Option extends ChooserOption>(
  options: readonly Option[],
  typed: string,
): readonly Option[] {
  const query = folded(typed.trim());
  if (query === '') return options;
  const words = query.split(/[\s/]+/).filter((word) => word !== '');
  const ranked = options.flatMap((option) => {
    const name = folded(option.name);
    const whole = option.path === undefined ? name : `${folded(option.path)} ${name}`;
    if (!words.every((word) => whole.includes(word))) return [];
    return [{ option, rank: name.startsWith(query) ? 0 : name.includes(query) ? 1 : 2 }];
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ option }) => option);
}
