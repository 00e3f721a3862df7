import type { Cell } from '../base/cell';
import type { AttributeRecord } from '../project/records';

/** A value as a cell: numbers are numbers, unless they have more digits than a spreadsheet keeps. */
export const valueCell = (kind: AttributeRecord['kind'], value: string): Cell =>
  kind === 'number' && value !== '' && String(Number(value)) === value ? Number(value) : value;
