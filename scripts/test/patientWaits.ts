/** Before every file of tests: waiting ends after a minute instead of a second, which a busy computer may need for anything. */
import { vi } from 'vitest';

const { waitFor } = vi;

vi.waitFor = (callback, options) =>
  waitFor(callback, { timeout: 60_000, ...(typeof options === 'number' ? { timeout: options } : options) });
