import { describe, expect, it } from 'vitest';
import { chosen, contextWith } from './chosen';

const first = '0b9f6a52-7d4e-4c1b-9a53-1f2e3d4c5b6a';
const second = '1c8e7b63-6e5f-4d2c-8b64-2a3f4e5d6c7b';
const at = '2026-02-03T10:00:00.000Z';
const keeper = (now: string) => ({ author: 'Ada', clock: { now: () => now }, ids: { next: () => 'own' } });
const nothing = { get: () => undefined };

describe('what a sender chose', () => {
  it('is handed out first, in order', () => {
    const { ids, clock } = contextWith(
      { ids: [first, second], at },
      keeper('2026-02-03T10:00:02.000Z'),
      nothing,
    );
    expect([ids.next(), ids.next(), ids.next()]).toEqual([first, second, 'own']);
    expect(clock.now()).toBe(at);
  });

  it('is not used where a record has the id already', () => {
    const taken = { get: (id: string) => (id === first ? { id } : undefined) };
    const { ids } = contextWith({ ids: [first, second], at }, keeper(at), taken as never);
    expect(ids.next()).toBe(second);
  });

  it('is not used as the time when it is far from now', () => {
    const later = '2026-02-03T10:05:00.000Z';
    expect(contextWith({ ids: [], at }, keeper(later), nothing).clock.now()).toBe(later);
  });

  it('is refused when an id is no UUID or comes twice', () => {
    expect(chosen.safeParse({ ids: ['a'], at }).success).toBe(false);
    expect(chosen.safeParse({ ids: [first, first], at }).success).toBe(false);
    expect(chosen.safeParse({ ids: [first, second], at }).success).toBe(true);
  });
});
