import { linkedAnnotation } from '@shared/memo/memoTree';
import type { LexicalEditor } from 'lexical';
import { findPassages, isWaiting, passageIsGone, passageWaits } from '@/bridge/passages';
import { useMirrorStore } from '@/bridge/projectMirror';
import { linkWords } from './linkWords';
import { MemoLink } from './MemoLink';

/** ms after which links are looked up again. */
const PAUSE_MS = 200;

/**
 * Tells on each link of a memo where it leads, and marks those whose passage is gone or has other words now; again whenever the project changes. Returns the
 * function that ends it.
 */
export function markLinks(editor: LexicalEditor): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void mark(editor), PAUSE_MS);
  };
  const stops = [
    editor.registerMutationListener(MemoLink, later),
    useMirrorStore.subscribe(({ mirror }, before) => {
      if (mirror?.seq !== before.mirror?.seq && editor.getRootElement()?.querySelector('a')) later();
    }),
  ];
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
}

async function mark(editor: LexicalEditor): Promise<void> {
  const links = [...(editor.getRootElement()?.querySelectorAll('a') ?? [])];
  const ids = links.flatMap((link) => linkedAnnotation(link.getAttribute('href') ?? '') ?? []);
  if (links.length === 0 || useMirrorStore.getState().mirror === null) return;
  const found = await findPassages([...new Set(ids)]).catch(() => null);
  for (const link of found === null ? [] : links) {
    const href = link.getAttribute('href') ?? '';
    const annotation = linkedAnnotation(href);
    const place = annotation === null ? undefined : found?.get(annotation);
    const waits = annotation !== null && isWaiting(annotation);
    const isChanged = place !== undefined && isOldQuote(link.textContent ?? '', place.quote);
    link.toggleAttribute('data-gone', annotation !== null && place === undefined && !waits);
    link.toggleAttribute('data-changed', isChanged || waits);
    if (annotation === null) link.title = href;
    else if (waits) link.title = passageWaits;
    else if (place === undefined) link.title = passageIsGone;
    else link.title = `${isChanged ? 'The passage now reads ' : ''}“${place.quote}”`;
  }
}

/**
 * Whether a link names its passage by words, in quotation marks, that the passage does not have any more. A memo is what the analyst wrote:
 * it is not written anew when a text is corrected, but says that it quotes what is not there.
 */
export const isOldQuote = (words: string, quote: string): boolean =>
  /^“.*”$/s.test(words) && words !== linkWords(quote) && words !== `“${quote}”`;
