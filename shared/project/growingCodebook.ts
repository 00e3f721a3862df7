import type { CommandContext } from './command';
import { nameKey } from './names';
import type { ThemeRecord } from './records';
import { ThemeLooks } from './themePalette';
import { type NewTheme, writtenTheme } from './themeTree';

/** A codebook to which themes are added by the thousand: names are found and places given without looking through it each time. */
export class GrowingCodebook {
  readonly #context: CommandContext;
  readonly #themes = new Map<string, ThemeRecord>();
  readonly #byName = new Map<string, string>();
  readonly #last = new Map<string | null, string>();
  readonly #looks = new ThemeLooks();

  /** @param themes siblings in order */
  constructor(themes: readonly ThemeRecord[], context: CommandContext) {
    this.#context = context;
    for (const theme of themes) this.#learn(theme);
  }

  get(id: string): ThemeRecord | undefined {
    return this.#themes.get(id);
  }

  /** The theme of this name directly under `parent` (null: at the top). */
  find(parent: string | null, name: string): ThemeRecord | undefined {
    return this.#themes.get(this.#byName.get(placeKey(parent, name)) ?? '');
  }

  /** A new theme at the end of its siblings; its name is clean and free there. */
  make(wanted: NewTheme): ThemeRecord {
    const last = this.#last.get(wanted.parent) ?? null;
    const theme = writtenTheme(wanted, this.#context, last, this.#looks.next());
    this.#learn(theme);
    return theme;
  }

  /** Puts another version of a theme in its place; neither its name nor its place has changed. */
  replace(theme: ThemeRecord): void {
    this.#themes.set(theme.id, theme);
  }

  #learn(theme: ThemeRecord): void {
    this.#themes.set(theme.id, theme);
    this.#byName.set(placeKey(theme.parent, theme.name), theme.id);
    this.#last.set(theme.parent, theme.order);
    this.#looks.add(theme);
  }
}

const placeKey = (parent: string | null, name: string): string => JSON.stringify([parent, nameKey(name)]);
