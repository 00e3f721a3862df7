import { expect, it } from 'vitest';
import { recentList } from './recentList';

const good = { path: '/hearings', name: 'Hearings', openedAt: '2026-01-01T00:00:00.000Z' };

it('a damaged entry is left out and the others stay', () => {
  expect(recentList.parse([good, { path: 7 }, null, 'nothing', { ...good, path: '/rounds' }])).toEqual([
    good,
    { ...good, path: '/rounds' },
  ]);
});
