import { describe, expect, it } from 'vitest';
import { nearestOf } from './nearestOf';

describe('nearestOf', () => {
  it.each([
    ['encodng', ['project', 'encoding', 'recursive'], 'encoding'],
    ['recusrive', ['project', 'encoding', 'recursive'], 'recursive'],
    ['Windows-1215', ['Windows-1252', 'Windows-1251', 'UTF-8'], 'Windows-1251'],
    ['impotr', ['import', 'export'], 'import'],
    ['ответ', ['Вопрос', 'Ответы'], 'Ответы'],
    ['morse', ['UTF-8', 'Big5'], undefined],
    ['x', ['y'], undefined],
    ['', ['a'], undefined],
    ['anything', [], undefined],
  ])('of %s among %j is %s', (word, known, nearest) => {
    expect(nearestOf(word, known)).toBe(nearest);
  });
});
