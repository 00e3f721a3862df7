import { expect, test } from 'vitest';
import { linkAddress } from './linkAddress';

test.each([
  ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
  [' http://exam\nple.org ', 'http://example.org'],
  ['mailto:press@example.org', 'mailto:press@example.org'],
  ['#note-1', undefined],
  ['page2.html', undefined],
  ['//example.org', undefined],
  ['javascript:alert(1)', undefined],
  ['java\u0000script:alert(1)', undefined],
  ['file:///etc/passwd', undefined],
  ['data:text/html,x', undefined],
  [`https://example.org/${'a'.repeat(2000)}`, undefined],
])('%s', (href, address) => {
  expect(linkAddress(href)).toBe(address);
});
