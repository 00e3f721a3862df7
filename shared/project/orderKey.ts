/**
 * Order keys: strings that sort as plain strings and leave room between any two, so that moving or inserting one record
 * touches that record alone. A key is read as the digits after the point of a fraction in base 62; it never ends in `0`.
 */

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const base = digits.length;
const valueAt = (key: string, index: number) => (index < key.length ? digits.indexOf(key.charAt(index)) : 0);
const digit = (value: number) => digits.charAt(value);

/**
 * A key after `lower` and before `upper`; null means no border on that side. Appending again and again grows a key by one
 * character in about sixty steps.
 * @throws RangeError when `lower` is not before `upper`
 */
export function orderBetween(lower: string | null, upper: string | null): string {
  if (upper === null) return lower === null ? digit(base >> 1) : keyAfter(lower);
  return middle(lower ?? '', upper);
}

/**
 * `count` keys between the borders, in order, as short as they come.
 * @throws RangeError when `lower` is not before `upper`
 */
export function orderKeys(lower: string | null, upper: string | null, count: number): string[] {
  if (count <= 0) return [];
  const key = lower === null || upper !== null ? middle(lower ?? '', upper) : orderBetween(lower, upper);
  const before = (count - 1) >> 1;
  return [...orderKeys(lower, key, before), key, ...orderKeys(key, upper, count - 1 - before)];
}

function keyAfter(lower: string): string {
  for (let index = 0; index < lower.length; index += 1) {
    const value = valueAt(lower, index);
    if (value < base - 1) return lower.slice(0, index) + digit(value + 1);
  }
  return lower + digit(1);
}

/** `upper` null stands for 1, the end of the fractions. */
function middle(lower: string, upper: string | null): string {
  if (upper !== null && lower >= upper) throw new RangeError(`no key between ${lower} and ${upper}`);
  let prefix = '';
  for (let index = 0; ; index += 1) {
    const low = valueAt(lower, index);
    const high = upper === null ? base : valueAt(upper, index);
    if (low === high) {
      prefix += digit(low);
    } else if (high - low > 1) {
      return prefix + digit((low + high) >> 1);
    } else {
      if (upper !== null && upper.length > index + 1) return prefix + digit(high);
      return prefix + digit(low) + middle(lower.slice(index + 1), null);
    }
  }
}
