import type { ReaderModel } from '../ReaderModel';

/**
 * Gives the keyboard to the reader around the text, so that Tab goes on from there instead of from passage to passage. The letters still
 * work, and any arrow leads back to the caret.
 */
export function leaveText(model: ReaderModel): void {
  const frame = model.elements?.root.closest('section');
  if (!frame) return;
  const goBack = (event: KeyboardEvent) => {
    if (event.target !== frame || !event.key.startsWith('Arrow') || event.altKey || event.ctrlKey) return;
    event.preventDefault();
    model.focusText();
  };
  // Only for now: a frame that could always take the focus would take it from the text at every click beside it.
  frame.tabIndex = -1;
  frame.focus({ preventScroll: true });
  frame.addEventListener('keydown', goBack);
  frame.addEventListener(
    'focusout',
    () => {
      frame.removeAttribute('tabindex');
      frame.removeEventListener('keydown', goBack);
    },
    { once: true },
  );
  model.say('Left the text. An arrow key leads back.');
}
