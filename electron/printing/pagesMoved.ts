import type { PagePlace } from '@shared/report/print/reportLayout';

/**
 * Whether something stands on another page than was told. What is told of by one of the two alone says nothing: a tagged PDF has a
 * destination of Chromium's own, and a draft has more references than the final print.
 */
export const pagesMoved = (
  told: ReadonlyMap<string, number>,
  places: ReadonlyMap<string, Pick<PagePlace, 'page'>>,
): boolean => Array.from(places).some(([id, { page }]) => (told.get(id) ?? page) !== page);
