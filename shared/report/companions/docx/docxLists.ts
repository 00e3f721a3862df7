import { AlignmentType, LevelFormat } from 'docx';
import type { ReportBlock } from '../../reportModel';

const deepest = 8;

const levelsOf = (numbered: boolean) =>
  Array.from({ length: deepest + 1 }, (_, level) => ({
    level,
    format: numbered ? LevelFormat.DECIMAL : LevelFormat.BULLET,
    text: numbered ? `%${level + 1}.` : '•',
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { left: 400 * (level + 1), hanging: 400 } } },
  }));

/** The lists that items of the texts are in. */
export const listDefinitions = {
  config: [
    { reference: 'bullets', levels: levelsOf(false) },
    { reference: 'numbers', levels: levelsOf(true) },
  ],
};

export type ListOf = (item: Pick<ReportBlock, 'bullet' | 'level'>) => {
  readonly reference: string;
  readonly level: number;
  readonly instance?: number;
};

/**
 * Tells for each item in turn which list it is in. A list of numbers has items of one level alone, so that Word counts them as they were
 * counted: 1 begins another one.
 */
export function docxLists(): ListOf {
  const open: number[] = [];
  let lists = 0;
  return ({ bullet, level: depth }) => {
    const level = Math.min(depth, deepest);
    if (bullet === '•') return { reference: 'bullets', level };
    if (bullet === '1.' || open[level] === undefined) open[level] = lists += 1;
    return { reference: 'numbers', level, instance: open[level] };
  };
}
