import { type RefObject, useEffect } from 'react';
import type { ReaderModel } from './ReaderModel';

/** ms that the pointer rests on tagged words before their passage is shown whole: reading along with the pointer must stay calm. */
const REST_MS = 260;

/** Shows the innermost passage whole while the pointer rests on its words. */
export function useTextHover(model: ReaderModel, text: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = text.current;
    if (!root) return;
    let rest: ReturnType<typeof setTimeout> | undefined;
    const show = (annotation: string | null) => {
      const before = model.store.getState().hovered?.annotation ?? null;
      if (annotation !== before)
        model.store.setState({ hovered: annotation === null ? null : { annotation, theme: null } });
    };
    const passageAt = ({ clientX, clientY }: PointerEvent) => {
      const at = model.positionAt(clientX, clientY);
      return (at && model.annotationsAt(at)[0]?.id) ?? null;
    };
    const leave = () => {
      clearTimeout(rest);
      show(null);
    };
    const move = (event: PointerEvent) => {
      clearTimeout(rest);
      const { hovered, popup, editing } = model.store.getState();
      if (event.buttons !== 0 || popup !== null || editing) {
        show(null);
        return;
      }
      if (hovered !== null && passageAt(event) !== hovered.annotation) show(null);
      if (document.getSelection()?.isCollapsed !== false)
        rest = setTimeout(() => show(passageAt(event)), REST_MS);
    };
    root.addEventListener('pointermove', move);
    for (const type of ['pointerleave', 'pointerdown', 'keydown', 'wheel'] as const)
      root.addEventListener(type, leave, { passive: true });
    return () => {
      clearTimeout(rest);
      root.removeEventListener('pointermove', move);
      for (const type of ['pointerleave', 'pointerdown', 'keydown', 'wheel'] as const)
        root.removeEventListener(type, leave);
    };
  }, [model, text]);
}
