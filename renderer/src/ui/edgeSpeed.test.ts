import { describe, expect, it } from 'vitest';
import { edgeSpeed } from './edgeSpeed';

const view = { top: 100, bottom: 700 };

describe('edgeSpeed', () => {
  it('rests in the middle of the view', () => {
    expect([400, 129, 671].map((y) => edgeSpeed(y, view))).toEqual([0, 0, 0]);
  });

  it('goes up above and down below, the faster the farther', () => {
    const [near = 0, at = 0, beyond = 0] = [690, 700, 800].map((y) => edgeSpeed(y, view));
    expect(near).toBeGreaterThan(0);
    expect(at).toBeGreaterThan(near);
    expect(beyond).toBeGreaterThan(at);
    expect(edgeSpeed(0, view)).toBe(-beyond);
  });

  it('is never faster than the eye', () => {
    expect(edgeSpeed(9000, view)).toBe(edgeSpeed(5000, view));
  });
});
