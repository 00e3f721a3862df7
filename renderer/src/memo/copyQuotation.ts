import type { CallParams } from '@shared/ipc/contract';
import { callMain } from '@/bridge/client';
import { notify, orNotice } from '@/bridge/notices';
import { passageIsGone } from '@/bridge/passages';
import { putOnClipboard } from './putOnClipboard';

/** Puts a passage on the clipboard with where it is from, for texts of all kinds. */
export async function copyQuotation(passage: CallParams<'quotePassage'>): Promise<void> {
  const asked = await orNotice(callMain('quotePassage', passage).then((quoted) => ({ quoted })));
  if (asked === null) return;
  if (asked.quoted === null) notify(passageIsGone, { slot: 'passage' });
  else
    await putOnClipboard(
      asked.quoted.plain,
      'The quotation is on the clipboard, with where it is from.',
      asked.quoted.html,
    );
}
