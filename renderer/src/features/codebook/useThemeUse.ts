import type { ThemeQuotation } from '@shared/query/themeQuotations';
import type { ThemeNumbers } from '@shared/query/themeUse';
import { callMain } from '@/bridge/client';
import { useAnswer } from '@/bridge/useAnswer';

const none: Readonly<Record<string, ThemeNumbers>> = {};

/** Codings, documents and speakers of every theme, kept up to date. */
export const useThemeUse = (): Readonly<Record<string, ThemeNumbers>> =>
  useAnswer('all', () => callMain('themeUse', {})) ?? none;

/** The passages of a theme in all documents, kept up to date; null: not known yet. */
export const useQuotations = (theme: string): readonly ThemeQuotation[] | null =>
  useAnswer(theme, () => callMain('themeQuotations', { theme }));
