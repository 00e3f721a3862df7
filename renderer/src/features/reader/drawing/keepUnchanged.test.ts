import type { AnnotationRecord } from '@shared/project/records';
import { describe, expect, it } from 'vitest';
import { keepUnchanged } from './keepUnchanged';
import { emptyScene, type Scene, type Stripe } from './Scene';

const annotation = { id: 'a' } as AnnotationRecord;
const stripe = (id: string, top: number): Stripe => ({
  id,
  annotation,
  coding: null,
  theme: null,
  top,
  bottom: top + 20,
  lane: 0,
  label: { top, lane: 1, noted: false, lines: 1 },
  name: id,
  selected: false,
});
const scene = (...stripes: Stripe[]): Scene => ({ ...emptyScene, stripes });

describe('keepUnchanged', () => {
  it('keeps the whole list when nothing looks different', () => {
    const before = scene(stripe('one', 10), stripe('two', 40));
    const kept = keepUnchanged(before, scene(stripe('one', 10), stripe('two', 40)));
    expect(kept.stripes).toBe(before.stripes);
  });

  it('takes what moved from the new scene and the rest from the old one', () => {
    const before = scene(stripe('one', 10), stripe('two', 40));
    const next = scene(stripe('one', 10), stripe('two', 70));
    const kept = keepUnchanged(before, next);
    expect(kept).toEqual(next);
    expect(kept.stripes[0]).toBe(before.stripes[0]);
    expect(kept.stripes[1]).toBe(next.stripes[1]);
  });

  it('sees a label that moved, a passage that changed, an order that changed and a stripe that went', () => {
    const one = stripe('one', 10);
    const before = scene(one, stripe('two', 40));
    const others = [
      scene({ ...one, label: { top: 11, lane: 1, noted: false, lines: 1 } }, stripe('two', 40)),
      scene({ ...one, label: { top: 10, lane: 1, noted: false, lines: 2 } }, stripe('two', 40)),
      scene({ ...one, annotation: { id: 'a' } as AnnotationRecord }, stripe('two', 40)),
      scene(stripe('two', 40), one),
      scene(one),
    ];
    for (const next of others) {
      const kept = keepUnchanged(before, next);
      expect(kept).toEqual(next);
      expect(kept.stripes).not.toBe(before.stripes);
    }
  });
});
