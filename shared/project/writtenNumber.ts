/** What stands between groups of three digits: spaces of all kinds, apostrophes. */
const groups = /(?<=\d)[\s'’](?=\d{3}(?!\d))/gu;

/**
 * A number as people write it, as digits with a full stop: `1 234,5`, `1,234.5` and `1.234,5` are `1234.5`. A single comma before three
 * digits parts thousands, as in `1,234`, except behind a zero. Null when it is no number.
 */
export function writtenNumber(text: string): string | null {
  const words = text.normalize('NFKC').trim().replace(/^[−–]/u, '-').replace(/^\+/u, '').replace(groups, '');
  const [, sign = '', digits = ''] = /^(-?)\s*(\d[\d.,]*|[.,]\d+)$/u.exec(words) ?? [];
  if (digits === '') return null;
  const plain = withFullStop(digits);
  if (plain === null) return null;
  const number = plain.replace(/^\./u, '0.').replace(/^0+(?=\d)/u, '');
  return sign !== '' && Number(number) !== 0 ? `-${number}` : number;
}

function withFullStop(digits: string): string | null {
  const commas = digits.split(',').length - 1;
  const stops = digits.split('.').length - 1;
  if (commas > 0 && stops > 0) {
    const decimal = digits.lastIndexOf(',') > digits.lastIndexOf('.') ? ',' : '.';
    const [whole = '', part = '', ...more] = digits.split(decimal);
    const grouped = decimal === ',' ? whole.split('.') : whole.split(',');
    return more.length === 0 && areGroups(grouped) && /^\d+$/u.test(part)
      ? `${grouped.join('')}.${part}`
      : null;
  }
  const parts = digits.split(/[.,]/u);
  if (parts.length === 1) return digits;
  const areThousands = areGroups(parts) && (parts.length > 2 || (commas === 1 && !digits.startsWith('0')));
  if (areThousands) return parts.join('');
  return parts.length === 2 && /^\d+$/u.test(parts[1] ?? '') ? parts.join('.') : null;
}

const areGroups = ([first = '', ...others]: readonly string[]): boolean =>
  /^\d{1,3}$/u.test(first) && others.every((group) => /^\d{3}$/u.test(group));
