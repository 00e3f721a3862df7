import { afterEach, expect, it, vi } from 'vitest';
import { Refusal } from './client';
import { dismissNotice, dismissNotices, notifyLost, useNotices } from './notices';

afterEach(() => {
  dismissNotices();
  vi.unstubAllGlobals();
});

it('words that could not be kept are offered until the clipboard has them', async () => {
  const writeText = vi
    .fn(async () => Promise.resolve())
    .mockRejectedValueOnce(new Error('The document is not focused.'));
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  const gone = vi.fn();
  const take = () => {
    const [notice] = useNotices.getState().notices;
    dismissNotice(notice?.id ?? '');
    notice?.action?.run();
  };
  const lines = () => useNotices.getState().notices.map(({ line }) => line);
  notifyLost(new Refusal('full', 'The disk is full.'), { slot: 'lost', label: 'Copy', words: 'Alpha', gone });
  expect(lines()).toEqual(['The disk is full. Not kept: “Alpha”']);
  take();
  await vi.waitFor(() =>
    expect(lines()).toEqual(['The clipboard did not take your words. Try again. Not kept: “Alpha”']),
  );
  expect(gone).not.toHaveBeenCalled();
  take();
  await vi.waitFor(() => expect(lines()).toEqual(['Your words are on the clipboard.']));
  expect(gone).toHaveBeenCalledOnce();
});
