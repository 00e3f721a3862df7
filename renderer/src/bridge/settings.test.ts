// @vitest-environment happy-dom
import { standardReading } from '@shared/ipc/reading';
import { afterEach, expect, it, vi } from 'vitest';
import { changeReading, useAppInfo } from './settings';

afterEach(() => vi.unstubAllGlobals());

it('text that is made larger and larger never goes back at the answer to an earlier press', async () => {
  const call = async (_name: string, { reading }: { reading: unknown }) =>
    Promise.resolve({ ok: true, value: { author: 'Ada', reading } });
  vi.stubGlobal('roundtable', { call });
  useAppInfo.setState({ info: { settings: { author: 'Ada', reading: standardReading } } as never });
  const sizes: unknown[] = [];
  const stop = useAppInfo.subscribe(({ info }) => sizes.push(info?.settings.reading.size));
  await Promise.all([19, 20, 21].map(async (size) => changeReading({ ...standardReading, size })));
  stop();
  expect(sizes).toEqual([19, 20, 21]);
});
