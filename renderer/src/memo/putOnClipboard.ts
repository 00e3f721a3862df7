import { notify, notifyProblem } from '@/bridge/notices';

/** Puts words on the clipboard, also as HTML when there is any, and says so when they are there. */
export async function putOnClipboard(words: string, told: string, html?: string): Promise<void> {
  try {
    if (html === undefined) await navigator.clipboard.writeText(words);
    else await navigator.clipboard.write([inBothForms(words, html)]);
    notify(told, { slot: 'clipboard' });
  } catch (error) {
    notifyProblem(error);
  }
}

/** Chromium 130 takes no plain strings. */
const inBothForms = (words: string, html: string): ClipboardItem =>
  new ClipboardItem({
    'text/plain': new Blob([words], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  });
