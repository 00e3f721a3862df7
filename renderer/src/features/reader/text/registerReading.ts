import { mergeRegister } from '@lexical/utils';
import { COMMAND_PRIORITY_CRITICAL, COPY_COMMAND, KEY_DOWN_COMMAND } from 'lexical';
import type { BlockKeys } from './BlockKeys';
import { answerCopy } from './copySelection';

const changing = ['beforeinput', 'paste', 'cut', 'dragstart', 'dragover', 'drop'] as const;

/**
 * Lets the analyst read: caret and selection work by key and mouse as in any text, nothing can be typed. `around` is an element that
 * contains the text. Returns the function that ends it.
 */
export function registerReading({ editor, waiting }: BlockKeys, around: HTMLElement): () => void {
  const stop = (event: Event) => {
    if (!(event.target instanceof Node) || !editor.getRootElement()?.contains(event.target)) return;
    if (event instanceof DragEvent && event.dataTransfer) {
      if (event.dataTransfer.types.includes('Files')) return;
      event.dataTransfer.dropEffect = 'none';
    }
    event.preventDefault();
    event.stopPropagation();
  };
  for (const type of changing) around.addEventListener(type, stop, { capture: true });
  // The editor's own commands run inside an update, where nothing new reaches the page.
  const complete = () => waiting.fillAll();
  around.addEventListener('copy', complete, { capture: true });
  return mergeRegister(
    () => {
      around.removeEventListener('copy', complete, { capture: true });
      for (const type of changing) around.removeEventListener(type, stop, { capture: true });
    },
    // Keys are the browser's (caret, selection, scrolling) and the app's (shortcuts), never the editor's.
    editor.registerCommand(KEY_DOWN_COMMAND, () => true, COMMAND_PRIORITY_CRITICAL),
    editor.registerCommand(
      COPY_COMMAND,
      (event) => {
        answerCopy(event);
        return true;
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
  );
}
