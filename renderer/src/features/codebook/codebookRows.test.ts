import type { ThemeRecord } from '@shared/project/records';
import { unwritten } from '@shared/project/themeTree';
import { describe, expect, it } from 'vitest';
import { type CodebookChoice, choiceWith, codebookRows, pathsOf } from './codebookRows';

const theme = (id: string, parent: string | null, more: Partial<ThemeRecord> = {}): ThemeRecord => ({
  type: 'theme',
  id,
  parent,
  order: id,
  name: id,
  color: '#3463a6',
  ...unwritten,
  ...more,
});

/** Economy (Trade (Porté), Tax), Trust */
const themes = [
  theme('Economy', null, { groupsOnly: true }),
  theme('Trade', 'Economy', { description: 'b' }),
  theme('Porté', 'Trade', { pinned: true, description: 'a' }),
  theme('Tax', 'Economy'),
  theme('Trust 2', null),
  theme('Trust 10', null),
];
const numbers = {
  Trade: { codings: 3, documents: 1, speakers: 2 },
  Tax: { codings: 30, documents: 1, speakers: 1 },
};
const none = new Set<string>();
const listed = (choice: Partial<CodebookChoice>, folded: ReadonlySet<string> = none) =>
  codebookRows(themes, numbers, { words: '', kind: 'all', sort: null, ...choice }, folded).map(
    ({ name, level }) => `${'  '.repeat(level)}${name}`,
  );

describe('codebookRows', () => {
  it('is a tree, without what is folded away', () => {
    expect(listed({})).toEqual(['Economy', '  Trade', '    Porté', '  Tax', 'Trust 2', 'Trust 10']);
    expect(listed({}, new Set(['Trade']))).toEqual(['Economy', '  Trade', '  Tax', 'Trust 2', 'Trust 10']);
    expect(codebookRows(themes, {}, { words: ' ', kind: 'all', sort: null }, none)[0]?.expanded).toBe(true);
  });

  it('is a list where words are looked for, in names and in paths, also below what is folded', () => {
    expect(listed({ words: 'PORTE' }, new Set(['Economy']))).toEqual(['Porté']);
    expect(listed({ words: 'econ / tr' })).toEqual(['Trade', 'Porté']);
    expect(listed({ words: 'nothing' })).toEqual([]);
    expect(pathsOf(themes).get('Porté')).toBe('Economy / Trade');
  });

  it('lets go of what would hide a new theme, and of nothing else', () => {
    const sort = { column: 'codings', descending: true } as const;
    const made = (choice: Partial<CodebookChoice>, name: string, parent: string | null) =>
      choiceWith({ words: '', kind: 'all', sort, ...choice }, themes, { name, parent });
    expect(made({ words: 'porte' }, 'Water', null)).toEqual({ words: '', kind: 'all', sort });
    expect(made({ words: 'econ / wat' }, 'Water', 'Trade').words).toBe('econ / wat');
    expect(made({ kind: 'pinned' }, 'Water', null).kind).toBe('all');
    expect(made({ kind: 'unused' }, 'Water', null).kind).toBe('unused');
  });

  it('tells the kinds apart', () => {
    expect(listed({ kind: 'pinned' })).toEqual(['Porté']);
    expect(listed({ kind: 'groups' })).toEqual(['Economy']);
    expect(listed({ kind: 'unused' })).toEqual(['Porté', 'Trust 2', 'Trust 10']);
  });

  it('is sorted by numbers as numbers, by names as people do, and what says nothing stands last', () => {
    const by = (column: NonNullable<CodebookChoice['sort']>['column'], descending: boolean) =>
      listed({ sort: { column, descending } });
    expect(by('codings', true).slice(0, 2)).toEqual(['Tax', 'Trade']);
    expect(by('codings', false).slice(-2)).toEqual(['Trade', 'Tax']);
    expect(by('name', false).slice(-2)).toEqual(['Trust 2', 'Trust 10']);
    expect(by('description', false).slice(0, 2)).toEqual(['Porté', 'Trade']);
    expect(by('description', true).slice(0, 2)).toEqual(['Trade', 'Porté']);
  });
});
