import { sameSpan } from '@shared/project/passages';
import type { Span } from '@shared/text/position';
import { useActiveTheme } from '@/bridge/activeTheme';
import { useSelection } from '@/bridge/selection';
import type { ReaderModel } from '../ReaderModel';
import type { PassageTarget } from '../readerState';
import { moveBounds } from './moveBounds';
import { passageTarget } from './passageTarget';
import { toggleTheme } from './tagPassage';

/** ms after a double click in which a third may follow: only then is the word what was meant. */
const THIRD_CLICK_MS = 350;

/**
 * Tags what the mouse has selected as soon as the button is let go, while a theme is kept for that. Shift and a click that extend or
 * shorten what was just tagged move the end of that coding.
 */
export class ActiveTagging {
  #pressed = false;
  #extends: Span | null = null;
  /** A word that was double clicked, while a third click may still mean more. */
  #waiting: { readonly target: PassageTarget; readonly timer: ReturnType<typeof setTimeout> } | null = null;
  /** Where the last tagging by mouse is. */
  #tagged: Span | null = null;

  constructor(readonly model: ReaderModel) {}

  /** A button went down in the text. */
  begin({ button, detail, shiftKey }: MouseEvent): void {
    if (detail < 3) this.#tagWaiting();
    else this.#stopWaiting();
    const { span } = useSelection.getState();
    this.#extends = shiftKey && span && this.#tagged && sameSpan(span, this.#tagged) ? span : null;
    this.#pressed = button === 0;
  }

  /** A button was let go, anywhere. */
  end({ button, detail }: MouseEvent): void {
    if (!this.#pressed || button !== 0) return;
    this.#pressed = false;
    if (useActiveTheme.getState().theme === null || this.model.editing) return;
    this.model.readSelection();
    const target = useSelection.getState().span === null ? null : passageTarget(this.model);
    if (target === null || this.#moveTo(target.span)) return;
    if (detail === 2) {
      const timer = setTimeout(() => this.#tagWaiting(), THIRD_CLICK_MS);
      this.#waiting = { target, timer };
    } else this.#tag(target);
  }

  dispose(): void {
    this.#stopWaiting();
  }

  #tagWaiting(): void {
    const target = this.#waiting?.target;
    this.#stopWaiting();
    if (target) this.#tag(target);
  }

  #stopWaiting(): void {
    clearTimeout(this.#waiting?.timer);
    this.#waiting = null;
  }

  #tag(target: PassageTarget): void {
    const { theme } = useActiveTheme.getState();
    if (theme === null || this.model.editing) return;
    void toggleTheme(this.model, target, theme);
    this.#tagged = target.span;
  }

  /** Whether the selection that was extended was a coding of this theme, which has the new bounds now. */
  #moveTo(span: Span): boolean {
    const { theme } = useActiveTheme.getState();
    for (const annotation of this.#extends ? this.model.annotationsOn(this.#extends) : []) {
      const coding = annotation.codings.find((each) => each.theme === theme);
      if (!coding) continue;
      void moveBounds(this.model, annotation, span, { coding: coding.id });
      this.#tagged = span;
      return true;
    }
    return false;
  }
}
