import { ok, type Result, refuse } from '../base/result';
import type { CommandContext } from './command';
import { cleanName, nameKey, quoted } from './names';
import type { ThemeRecord } from './records';
import { makeTheme } from './themeTree';

interface NamedTheme {
  readonly name: string;
  /** The name of the theme above it; none: anywhere when it exists, at the top when it is made. */
  readonly parent?: string | undefined;
  readonly color?: string | undefined;
  readonly description?: string | undefined;
}

/** Themes asked for by name, as in files written by hand: those of the project, and new ones where the name is unknown. */
export class ThemesByName {
  readonly made: ThemeRecord[] = [];
  readonly #themes: ThemeRecord[];
  readonly #byName = new Map<string, ThemeRecord[]>();
  readonly #context: CommandContext;

  constructor(themes: readonly ThemeRecord[], context: CommandContext) {
    this.#themes = [...themes];
    this.#context = context;
    for (const theme of themes) this.#learn(theme);
  }

  /** The theme of this name, made when there is none. */
  add(wanted: NamedTheme): Result<ThemeRecord> {
    const name = cleanName(wanted.name);
    if (name === '') return refuse('empty-name', 'A theme needs a name.');
    let parent: string | null = null;
    if (wanted.parent !== undefined) {
      const above = this.named(wanted.parent);
      if (!above.ok) return above;
      parent = above.value.id;
    }
    const found = (this.#byName.get(nameKey(name)) ?? []).find(
      (theme) => wanted.parent === undefined || theme.parent === parent,
    );
    if (found !== undefined) return ok(found);
    const theme = makeTheme(this.#themes, { ...wanted, name, parent }, this.#context);
    this.#themes.push(theme);
    this.made.push(theme);
    this.#learn(theme);
    return ok(theme);
  }

  /** The one theme of this name, made at the top when there is none; refused when the name says too little. */
  named(name: string): Result<ThemeRecord> {
    const [found, another] = this.#byName.get(nameKey(name)) ?? [];
    if (another !== undefined) {
      return refuse(
        'ambiguous-theme',
        `There are several themes ${quoted(cleanName(name))}; rename one of them first.`,
      );
    }
    return found === undefined ? this.add({ name }) : ok(found);
  }

  #learn(theme: ThemeRecord): void {
    const key = nameKey(theme.name);
    this.#byName.set(key, [...(this.#byName.get(key) ?? []), theme]);
  }
}
