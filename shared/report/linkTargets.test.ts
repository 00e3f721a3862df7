import { describe, expect, it } from 'vitest';
import { linkTargets } from './linkTargets';
import type { ReportExcerpt } from './reportModel';

const excerptsAt = (blocks: readonly number[]) => [
  {
    theme: 0,
    passages: blocks.map(
      (block): ReportExcerpt => ({
        text: '',
        language: null,
        speakers: [],
        document: '',
        paragraphs: '',
        memo: '',
        block,
      }),
    ),
  },
];

describe('linkTargets', () => {
  it('leads to the block itself while there are few', () => {
    expect(linkTargets({ excerpts: excerptsAt([3, 4]) }, new Map([['b3', 1]]))(4)).toBe('b4');
  });

  it('leads to one place on the right page where there are very many', () => {
    const blocks = Array.from({ length: 3000 }, (_, index) => 3000 - index);
    const pages = new Map(blocks.map((block) => [`b${block}`, Math.floor(block / 10)]));
    const target = linkTargets({ excerpts: excerptsAt(blocks) }, pages);
    for (const block of blocks) expect(pages.get(target(block))).toBe(pages.get(`b${block}`));
    expect(new Set(blocks.map(target)).size).toBe(301);
  });
});
