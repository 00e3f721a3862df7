import { useActiveTheme } from '@/bridge/activeTheme';
import { useSelection } from '@/bridge/selection';
import type { ReaderModel } from '../ReaderModel';
import { passageTarget } from './passageTarget';
import { toggleTheme } from './tagPassage';

/** ms after a double click in which a third may follow: only then is the word what was meant. */
const THIRD_CLICK_MS = 350;

/** Tags what the mouse has selected as soon as the button is let go, while a theme is kept for that. */
export class ActiveTagging {
  #pressed = false;
  #wait: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly model: ReaderModel) {}

  /** The button went down in the text. */
  begin(): void {
    clearTimeout(this.#wait);
    this.#pressed = true;
  }

  /** The button was let go, anywhere. */
  end({ button, detail }: MouseEvent): void {
    if (!this.#pressed || button !== 0) return;
    this.#pressed = false;
    if (detail === 2) this.#wait = setTimeout(() => this.#tag(), THIRD_CLICK_MS);
    else this.#tag();
  }

  dispose(): void {
    clearTimeout(this.#wait);
  }

  #tag(): void {
    const { theme } = useActiveTheme.getState();
    if (theme === null || this.model.editing) return;
    this.model.readSelection();
    const target = useSelection.getState().span === null ? null : passageTarget(this.model);
    if (target) void toggleTheme(this.model, target, theme);
  }
}
