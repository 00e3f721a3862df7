import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { reloadWhenGone } from './reloadWhenGone';

const { showMessageBox } = vi.hoisted(() => ({ showMessageBox: vi.fn() }));
vi.mock('electron', () => ({ dialog: { showMessageBox } }));

const reload = vi.fn();
const destroy = vi.fn();

/** A window whose page's process is gone when told so. */
function newWindow() {
  const webContents = Object.assign(new EventEmitter(), { reload });
  const window = { webContents, destroy, isDestroyed: () => false };
  reloadWhenGone(window as unknown as BrowserWindow);
  return (reason = 'crashed') => webContents.emit('render-process-gone', {}, { reason });
}

beforeEach(() => {
  vi.useFakeTimers();
  showMessageBox.mockResolvedValue({ response: 0 });
});
afterEach(() => {
  vi.useRealTimers();
  vi.clearAllMocks();
});

it('a page that dies is loaded anew, three times in a minute; then the analyst says whether again', async () => {
  const die = newWindow();
  for (let time = 0; time < 3; time += 1) die();
  expect(reload).toHaveBeenCalledTimes(3);
  die();
  expect(showMessageBox).toHaveBeenCalledTimes(1);
  expect(reload).toHaveBeenCalledTimes(3);
  await vi.waitFor(() => expect(reload).toHaveBeenCalledTimes(4));
  expect(destroy).not.toHaveBeenCalled();
});

it('who has had enough closes the window', async () => {
  showMessageBox.mockResolvedValue({ response: 1 });
  const die = newWindow();
  for (let time = 0; time < 4; time += 1) die();
  await vi.waitFor(() => expect(destroy).toHaveBeenCalledTimes(1));
});

it('deaths far apart are not counted together', () => {
  const die = newWindow();
  for (let time = 0; time < 9; time += 1) {
    die();
    vi.advanceTimersByTime(30_000);
  }
  expect(reload).toHaveBeenCalledTimes(9);
  expect(showMessageBox).not.toHaveBeenCalled();
});
