import { groupBy } from '../base/groupBy';
import { ok, type Result, refuse } from '../base/result';
import type { CommandContext } from './command';
import { GrowingCodebook } from './growingCodebook';
import { cleanName, nameKey, quoted } from './names';
import type { ThemeRecord } from './records';

interface NamedTheme {
  readonly name: string;
  /** The name of the theme above it; none: anywhere when it exists, at the top when it is made. */
  readonly parent?: string | undefined;
  readonly color?: string | undefined;
  readonly description?: string | undefined;
}

/** Themes asked for by name, as in files written by hand: those of the project, and those that such a file lists. */
export class ThemesByName {
  readonly made: ThemeRecord[] = [];
  readonly #codebook: GrowingCodebook;
  readonly #byName = new Map<string, ThemeRecord[]>();

  constructor(themes: readonly ThemeRecord[], context: CommandContext) {
    this.#codebook = new GrowingCodebook(themes, context);
    for (const theme of themes) this.#learn(theme);
  }

  /**
   * Makes the listed themes that are not there yet, whatever their order: a parent may stand behind its children. Refused when
   * a parent is unknown, when parents run in a circle, and when the list says the same theme twice.
   */
  addAll(listed: readonly NamedTheme[]): Result<null> {
    const twice = firstTwice(listed);
    if (twice !== undefined)
      return refuse('duplicate-theme', `The theme ${quoted(cleanName(twice.name))} is listed twice.`);
    const placed = new Set<NamedTheme>();
    const byName = groupBy(listed, ({ name }) => nameKey(name));
    for (const wanted of listed) {
      const added = this.#place(wanted, byName, placed, []);
      if (!added.ok) return added;
    }
    return ok(null);
  }

  /** The one theme of this name; refused when there is none, or the name says too little. */
  named(name: string): Result<ThemeRecord> {
    const [found, another] = this.#byName.get(nameKey(name)) ?? [];
    if (found === undefined) {
      return refuse(
        'unknown-theme',
        `There is no theme ${quoted(cleanName(name))}, neither in the project nor among the listed themes.`,
      );
    }
    if (another === undefined) return ok(found);
    return refuse(
      'ambiguous-theme',
      `There are several themes ${quoted(cleanName(name))}; rename one of them first.`,
    );
  }

  /** `below`: the themes that wait for this one. */
  #place(
    wanted: NamedTheme,
    listed: ReadonlyMap<string, readonly NamedTheme[]>,
    placed: Set<NamedTheme>,
    below: readonly NamedTheme[],
  ): Result<null> {
    const { parent } = wanted;
    if (placed.has(wanted)) return ok(null);
    if (below.includes(wanted)) {
      return refuse('theme-circle', `The theme ${quoted(cleanName(wanted.name))} would stand under itself.`);
    }
    if (parent !== undefined) {
      for (const above of listed.get(nameKey(parent)) ?? []) {
        if (above === wanted) continue;
        const added = this.#place(above, listed, placed, [...below, wanted]);
        if (!added.ok) return added;
      }
    }
    placed.add(wanted);
    return this.#add(wanted);
  }

  #add(wanted: NamedTheme): Result<null> {
    const name = cleanName(wanted.name);
    if (name === '') return refuse('empty-name', 'A theme needs a name.');
    const above = wanted.parent === undefined ? null : this.named(wanted.parent);
    if (above !== null && !above.ok) return above;
    const parent = above?.value.id ?? null;
    const found = (this.#byName.get(nameKey(name)) ?? []).some(
      (theme) => wanted.parent === undefined || theme.parent === parent,
    );
    if (found) return ok(null);
    const theme = this.#codebook.make({ ...wanted, name, parent });
    this.made.push(theme);
    this.#learn(theme);
    return ok(null);
  }

  #learn(theme: ThemeRecord): void {
    const key = nameKey(theme.name);
    this.#byName.set(key, [...(this.#byName.get(key) ?? []), theme]);
  }
}

function firstTwice(listed: readonly NamedTheme[]): NamedTheme | undefined {
  const seen = new Set<string>();
  return listed.find(({ name, parent }) => {
    const key = JSON.stringify([nameKey(name), parent === undefined ? null : nameKey(parent)]);
    const twice = seen.has(key);
    seen.add(key);
    return twice;
  });
}
