import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const folder = path.resolve(import.meta.dirname, '..');

/** Selectors with `+` or `~`, those inside of `:has()` left out, which the browser treats in another way. */
function siblingSelectors(sheet: string): string[] {
  const rules = sheet.replace(/\/\*.*?\*\//gs, '').matchAll(/([^{}@;]+)\{/g);
  const selectors = Array.from(rules, ([, list = '']) => list.replace(/:has\(.*\)/g, '').split(',')).flat();
  return selectors
    .map((selector) =>
      selector
        .replace(/:global\(([^)]*)\)/g, '$1')
        .replace(/:[\w-]+(\([^)]*\))?/g, '')
        .trim(),
    )
    .filter((selector) => /[+~]/.test(selector));
}

/** Whether the element before a `+` is told by a class or an attribute, and the one behind it by these or by its name. */
const isKeyed = (selector: string): boolean =>
  selector.split(/[+~]/).every((side, index, { length }) => {
    const [first = ''] = side.trim().split(/\s+/);
    const last = side.trim().split(/\s+/).at(-1) ?? '';
    return (index === 0 || /^[\w.[]/.test(first)) && (index === length - 1 || /[.[]/.test(last));
  });

/**
 * When an element comes among others, the browser looks by classes and attributes which rules about neighbours may concern them. A rule
 * without one may concern everything: Enter made it style anew all 64 paragraphs of the section.
 */
it('rules about neighbours name a class or an attribute', () => {
  const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.css'),
  );
  const found = sheets.flatMap((sheet) =>
    siblingSelectors(readFileSync(path.join(folder, sheet), 'utf8')).map((selector) => ({ sheet, selector })),
  );
  expect(found.length).toBeGreaterThan(10);
  expect(found.filter(({ selector }) => !isKeyed(selector))).toEqual([]);
});

it.each(['.a p + p', '.a blockquote + *', '[data-a] + :not([data-a])', '.a ~ *', 'li ~ .b'])(
  'sees that %s does not',
  (selector) => {
    expect(siblingSelectors(`${selector} { margin: 0; }`).map(isKeyed)).toEqual([false]);
  },
);
