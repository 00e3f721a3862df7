import type { ReportTheme } from '../reportModel';

/** A theme with all that stand above it: `Water › Sluice`. */
export const themePath = ({ above, name }: Pick<ReportTheme, 'above' | 'name'>): string =>
  [...above, name].join(' › ');
