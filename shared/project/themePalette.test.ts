import { describe, expect, it } from 'vitest';
import { nextColor, speakerColors, ThemeLooks, themeColors } from './themePalette';

type Triple = readonly [number, number, number];

const linear = (hex: string): Triple => {
  const part = (start: number) => {
    const value = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
};

const times = (rows: readonly Triple[], [x, y, z]: Triple): Triple => {
  const row = (index: number) => {
    const [a, b, c] = rows[index] ?? [0, 0, 0];
    return a * x + b * y + c * z;
  };
  return [row(0), row(1), row(2)];
};

/** OKLab of linear sRGB, after Ottosson's published matrices. */
function oklab(color: Triple): Triple {
  const [long, middle, short] = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    color,
  );
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    [Math.cbrt(long), Math.cbrt(middle), Math.cbrt(short)],
  );
}

/** Machado, Oliveira and Fernandes 2009, full severity, on linear sRGB. */
const seenBy: Record<string, readonly Triple[]> = {
  'full colour vision': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const clamp = ([a, b, c]: Triple): Triple => {
  const inside = (value: number) => Math.min(1, Math.max(0, value));
  return [inside(a), inside(b), inside(c)];
};

describe('the palette', () => {
  it('has twelve colours, none louder than the others', () => {
    expect(new Set(themeColors).size).toBe(12);
    for (const color of themeColors) {
      const [lightness] = oklab(linear(color));
      expect(lightness).toBeGreaterThan(0.48);
      expect(lightness).toBeLessThan(0.68);
    }
  });

  it.each(Object.keys(seenBy))('can be told apart with %s', (vision) => {
    const seen = themeColors.map((color) => oklab(clamp(times(seenBy[vision] ?? [], linear(color)))));
    const least = vision === 'full colour vision' ? 0.12 : 0.06;
    for (const [index, a] of seen.entries()) {
      for (const b of seen.slice(0, index)) {
        expect(Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])).toBeGreaterThan(least);
      }
    }
  });

  it('gives new themes the colour used least, first come first', () => {
    expect(nextColor(themeColors, [])).toBe(themeColors[0]);
    expect(nextColor(themeColors, [themeColors[0].toUpperCase(), themeColors[1]])).toBe(themeColors[2]);
    expect(nextColor(themeColors, [...themeColors, themeColors[0]])).toBe(themeColors[1]);
    expect([...speakerColors].sort()).toEqual([...themeColors].sort());
  });
});

describe('the looks of new themes', () => {
  it('are all different until each colour has had each pattern; neighbours differ in both', () => {
    const looks = new ThemeLooks();
    const given = Array.from({ length: 48 }, () => {
      const look = looks.next();
      looks.add(look);
      return look;
    });
    expect(new Set(given.map(({ color, pattern }) => color + pattern)).size).toBe(48);
    const alike = given.filter((look, n) => {
      const next = given[n + 1];
      return next !== undefined && (look.color === next.color || look.pattern === next.pattern);
    });
    expect(alike.length).toBeLessThanOrEqual(1);
    expect(looks.next()).toEqual(given[0]);
  });

  it('are those that are free, whatever was chosen by hand', () => {
    const looks = new ThemeLooks([
      { color: '#3463A6', pattern: 'dashed' },
      { color: '#123456', pattern: 'solid' },
    ]);
    expect(looks.next()).toEqual({ color: themeColors[1], pattern: 'dashed' });
  });
});
