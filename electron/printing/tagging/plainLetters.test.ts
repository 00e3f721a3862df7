import { expect, test } from 'vitest';
import { withPlainLetters } from './plainLetters';

const map = (sections: string) => `begincmap\n<0000> <FFFF>\nendcodespacerange\n${sections}endcmap\nend`;

test('joined forms are told as plain letters, ligatures and everything else as they were', () => {
  const told = map(
    '2 beginbfchar\n<0010> <FE8E>\n<0011> <D83DDE00>\nendbfchar\n1 beginbfrange\n<00FE> <0101> <FEFA>\nendbfrange\n1 beginbfrange\n<0200> <0201> <0041>\nendbfrange\n',
  );
  expect(withPlainLetters(told)).toBe(
    map(
      '8 beginbfchar\n<0010> <0627>\n<0011> <D83DDE00>\n<00FE> <FEFA>\n<00FF> <FEFB>\n<0100> <FEFC>\n<0101> <FEFD>\n<0200> <0041>\n<0201> <0042>\nendbfchar\n',
    ),
  );
});

test('a map without them stays as it is, and a long one is cut into sections of a hundred', () => {
  const latin = map('1 beginbfrange\n<0001> <0100> <0041>\nendbfrange\n');
  expect(withPlainLetters(latin)).toBe(latin);
  const long = map(
    '1 beginbfrange\n<0001> <00D2> <0041>\nendbfrange\n1 beginbfchar\n<0200> <FE91>\nendbfchar\n',
  );
  const counts = Array.from(withPlainLetters(long).matchAll(/(\d+) beginbfchar/g), ([, count]) => count);
  expect(counts).toEqual(['100', '100', '11']);
});
