import { speakerColors, themeColors } from '@shared/project/themePalette';

type Color = (typeof themeColors)[number];

const names: Readonly<Record<Color, string>> = {
  '#3463a6': 'Blue',
  '#0fb129': 'Green',
  '#b3222b': 'Red',
  '#c665cf': 'Orchid',
  '#a17003': 'Ochre',
  '#978ea1': 'Grey',
  '#7783fe': 'Periwinkle',
  '#3b8b70': 'Teal',
  '#9d2c89': 'Plum',
  '#7a48d9': 'Violet',
  '#f4487e': 'Pink',
  '#735c5f': 'Umber',
};

const named = (colors: readonly Color[]) => colors.map((color) => ({ color, name: names[color] }));

/** The colours that themes and speakers choose from, with names that can be spoken. */
export const themePalette = named(themeColors);
export const speakerPalette = named(speakerColors);
