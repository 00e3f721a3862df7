import type { ThemeRecord } from '@shared/project/records';
import { codebookLines } from '@shared/project/themeTree';
import { folded, wordsOf } from './folded';
import { isWithinTypo } from './isWithinTypo';

/** A theme to choose, with the names above it in the codebook. */
export interface ThemeChoice {
  readonly theme: ThemeRecord;
  /** `Economy / Trade` for a theme under both; `''` at the top level. */
  readonly path: string;
  /** How many themes stand above it. */
  readonly depth: number;
}

/** A choice that was found, and where. */
export interface FoundTheme {
  readonly choice: ThemeChoice;
  /** `description`: only what is written on the theme tells of it. */
  readonly by: (typeof places)[number];
}

const places = ['name', 'path', 'description'] as const;

/** What is asked of a theme: numbers of words in {@link ThemeIndex}'s dictionary. */
interface Entry {
  readonly choice: ThemeChoice;
  /** Name and path as they are compared. */
  readonly name: string;
  readonly path: string;
  readonly nameWords: readonly number[];
  readonly pathWords: readonly number[];
  readonly describing: readonly number[];
}

/** How a typed word fits a word of the codebook. */
const fit = { none: 0, equal: 1, begins: 2, within: 3, typo: 4 } as const;

const NONE = 255;
/** What a typed word costs by how it fits, in a name, a path, a description; smaller is better. */
const nameCosts = Uint8Array.of(NONE, 0, 1, 4, 7);
const pathCosts = Uint8Array.of(NONE, 5, 5, 6, NONE);
const descriptionCosts = Uint8Array.of(NONE, 9, 9, NONE, NONE);

/** With fewer found than this, slips of the keyboard are looked for too. */
const FEW = 5;

/** The cost of a theme that is what was typed, before what that is worth is taken off. */
const BEST = 10;

/** The themes of one state of the codebook, ready to be searched with every key: 10,000 of them in a few ms. */
export class ThemeIndex {
  /** In the order of the codebook. */
  readonly choices: readonly ThemeChoice[];
  readonly themes: readonly ThemeRecord[];
  readonly #entries: readonly Entry[];
  readonly #words: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #byId = new Map<string, Entry>();

  constructor(themes: readonly ThemeRecord[]) {
    this.#entries = codebookLines(themes).map(({ theme, depth, above }) => {
      const parent = above ? this.#byId.get(above.theme.id) : undefined;
      const path = parent ? joined(parent.choice.path, parent.choice.theme.name) : '';
      const entry: Entry = {
        choice: { theme, path, depth },
        name: folded(theme.name),
        path: parent ? joined(parent.path, parent.name) : '',
        nameWords: this.#numbersOf(folded(theme.name)),
        pathWords: parent ? [...parent.pathWords, ...parent.nameWords] : [],
        describing: this.#numbersOf(folded(`${theme.description} ${theme.inclusion}`)),
      };
      this.#byId.set(theme.id, entry);
      return entry;
    });
    this.choices = this.#entries.map(({ choice }) => choice);
    this.themes = this.choices.map(({ theme }) => theme);
  }

  choice(theme: string): ThemeChoice | undefined {
    return this.#byId.get(theme)?.choice;
  }

  /** The first theme whose path, or whose name, is this: `Economy / Trade`. */
  named(path: string): ThemeChoice | undefined {
    const wanted = folded(path);
    return this.#entries.find(({ name, path: above }) => joined(above, name) === wanted || name === wanted)
      ?.choice;
  }

  /** Whether a theme of this name stands under `parent`. */
  has(name: string, parent: string | null): boolean {
    const wanted = folded(name);
    return this.#entries.some((each) => each.choice.theme.parent === parent && each.name === wanted);
  }

  /**
   * Themes that every typed word points to, best first: by name before path before description; from its beginning before from
   * within; a slip of the keyboard, or letters left out, when little else is found. Equally good ones in the order of the codebook.
   */
  search(typed: string): FoundTheme[] {
    const query = folded(typed.trim()).replace(/\s*\/\s*/g, ' / ');
    const asked = wordsOf(query);
    if (asked.length === 0) return [];
    const exact = this.#find(query, asked, false);
    if (exact.length >= FEW) return exact;
    const found = this.#find(query, asked, true);
    return found.length > 0 ? found : this.#findByLetters(query);
  }

  #find(query: string, asked: readonly string[], typos: boolean): FoundTheme[] {
    const fits = asked.map((word) => this.#fitsOf(word, typos));
    // One list for each cost: sorting ten thousand takes longer than finding them.
    const byCost: FoundTheme[][] = [];
    for (const entry of this.#entries) {
      let cost = BEST;
      let by = 0;
      for (const each of fits) {
        const name = cheapest(entry.nameWords, each, nameCosts);
        const path = name === 0 ? NONE : cheapest(entry.pathWords, each, pathCosts);
        const near = Math.min(name, path);
        const least = near < NONE ? near : cheapest(entry.describing, each, descriptionCosts);
        if (least === NONE) {
          cost = NONE;
          break;
        }
        cost += least;
        by = Math.max(by, near === NONE ? 2 : name <= path ? 0 : 1);
      }
      if (cost === NONE) continue;
      const place = cost - bonus(entry.name, query);
      (byCost[place] ??= []).push({ choice: entry.choice, by: places[by] ?? 'name' });
    }
    return byCost.flat();
  }

  /** How well each word of the dictionary is meant by a typed one. */
  #fitsOf(asked: string, typos: boolean): Uint8Array {
    const fits = new Uint8Array(this.#words.length);
    for (const [number, word] of this.#words.entries()) {
      const place = word.indexOf(asked);
      if (place === 0) fits[number] = word.length === asked.length ? fit.equal : fit.begins;
      else if (place > 0 && asked.length > 1) fits[number] = fit.within;
      else if (typos && isWithinTypo(asked, word)) fits[number] = fit.typo;
    }
    return fits;
  }

  /** Themes in whose name the letters occur in this order, the first at the beginning of a word: `ecgr`. */
  #findByLetters(query: string): FoundTheme[] {
    const letters = [...query.replace(/[\s/]/g, '')];
    if (letters.length < 3) return [];
    return this.#entries
      .filter(({ name }) => {
        let from = 0;
        const inOrder = letters.every((letter) => {
          from = name.indexOf(letter, from) + 1;
          return from > 0;
        });
        return inOrder && wordsOf(name).some((word) => word[0] === letters[0]);
      })
      .map(({ choice }) => ({ choice, by: 'name' }));
  }

  #numbersOf(text: string): number[] {
    return wordsOf(text).map((word) => {
      const known = this.#numbers.get(word);
      if (known !== undefined) return known;
      this.#numbers.set(word, this.#words.length);
      return this.#words.push(word) - 1;
    });
  }
}

const joined = (path: string, name: string): string => (path === '' ? name : `${path} / ${name}`);

function cheapest(words: readonly number[], fits: Uint8Array, costs: Uint8Array): number {
  let best = NONE;
  for (const word of words) {
    const cost = costs[fits[word] ?? 0] ?? NONE;
    if (cost < best) best = cost;
  }
  return best;
}

/** What was typed as a whole counts more than its words; at most {@link BEST}. */
function bonus(name: string, query: string): number {
  if (name === query) return BEST;
  if (name.startsWith(query)) return 5;
  return query.includes(' ') && name.includes(query) ? 2 : 0;
}

const known = new WeakMap<readonly ThemeRecord[], ThemeIndex>();

/** The index of a list of themes; the same list gives the same index. */
export function themeIndex(themes: readonly ThemeRecord[]): ThemeIndex {
  let index = known.get(themes);
  if (index === undefined) {
    index = new ThemeIndex(themes);
    known.set(themes, index);
  }
  return index;
}
