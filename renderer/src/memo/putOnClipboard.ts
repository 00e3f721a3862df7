import { notify, notifyProblem } from '@/bridge/notices';

/** Puts words on the clipboard, and says so when they are there. */
export async function putOnClipboard(words: string, told: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(words);
    notify(told, { slot: 'clipboard' });
  } catch (error) {
    notifyProblem(error);
  }
}
