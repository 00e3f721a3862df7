import type { CommandContext } from './command';
import { nameKey } from './names';
import type { ThemeRecord } from './records';
import { themePattern } from './records';
import { LookUses, themeColors } from './themePalette';
import { type NewTheme, writtenTheme } from './themeTree';

/** A codebook to which themes are added by the thousand: names are found and places given without looking through it each time. */
export class GrowingCodebook {
  readonly #context: CommandContext;
  readonly #themes = new Map<string, ThemeRecord>();
  readonly #byName = new Map<string, string>();
  readonly #last = new Map<string | null, string>();
  readonly #colors = new LookUses(themeColors);
  readonly #patterns = new LookUses(themePattern.options);

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
    const theme = writtenTheme(wanted, this.#context, {
      last: this.#last.get(wanted.parent) ?? null,
      color: this.#colors.next(),
      pattern: this.#patterns.next(),
    });
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
    this.#colors.add(theme.color);
    this.#patterns.add(theme.pattern);
  }
}

const placeKey = (parent: string | null, name: string): string => JSON.stringify([parent, nameKey(name)]);
