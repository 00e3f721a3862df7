type Rgb = readonly [number, number, number];

/** `#rrggbb` as red, green, blue from 0 to 255. */
function parse(color: string): Rgb {
  const value = Number.parseInt(color.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

const format = (rgb: Rgb): string =>
  `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/**
 * The light ground behind words coded with these themes: each colour laid over white as a 11 % wash, so that overlaps are darker.
 * Opaque, because printers and readers treat transparency differently.
 */
export function tint(colors: readonly string[]): string {
  const wash = 0.11;
  return format(
    colors
      .map(parse)
      .reduce<Rgb>(
        (under, over) => [
          under[0] * (1 - wash) + over[0] * wash,
          under[1] * (1 - wash) + over[1] * wash,
          under[2] * (1 - wash) + over[2] * wash,
        ],
        [255, 255, 255],
      ),
  );
}

/** The grey ground for a number of themes on one place. */
export const greyTint = (themes: number): string => tint(Array.from({ length: themes }, () => '#787878'));

/** The number that has the darkest ground in a table: its largest, but not one, two or three, which say little alone. */
export const darkestOf = (rows: readonly (readonly number[])[]): number =>
  rows.reduce((most, row) => row.reduce((high, number) => Math.max(high, number), most), 4);

/** The ground of a number in a table: the darker the nearer it is to 1; black words on it can always be read. */
export const greyWash = (share: number): string => {
  const part = Math.round(255 - 105 * Math.min(1, Math.max(0, share)));
  return format([part, part, part]);
};

/** Black or white, whichever can be read better on a ground of this colour. */
export function letterOn(color: string): '#000000' | '#ffffff' {
  const [red, green, blue] = parse(color).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const luminance = 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
  // Where the contrast to both is the same.
  return luminance > 0.179 ? '#000000' : '#ffffff';
}
