import { expect, test } from 'vitest';
import { blocksFromHtml } from './htmlBlocks';

test('words outside of paragraphs, nested blocks, scripts and comments', () => {
  const html =
    'Loose <i>words</i><!-- no --><div><p>A\n  b</p>tail</div><script>x</script><ul><li><p>one</p><p>more</p></li></ul>';
  expect(blocksFromHtml(html, { keepSpace: false })).toEqual({
    blocks: [
      { kind: 'paragraph', text: 'Loose words', marks: [{ start: 6, end: 11, kind: 'italic' }] },
      { kind: 'paragraph', text: 'A b', marks: [] },
      { kind: 'paragraph', text: 'tail', marks: [] },
      { kind: 'listItem', level: 0, ordered: false, text: 'one', marks: [] },
      { kind: 'paragraph', text: 'more', marks: [] },
    ],
    pictures: 0,
  });
});

test('seed 7: whatever the tags, marks lie inside their text, sorted, and no word is lost', () => {
  let seed = 7;
  const below = (limit: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return (seed >>> 8) % limit;
  };
  const tags = ['p', 'b', 'i', 'ul', 'li', 'ol', 'blockquote', 'table', 'tr', 'td', 'h2', 'br', 'div'];
  for (let round = 0; round < 300; round++) {
    let html = '';
    let words = 0;
    for (let step = 0; step < 25; step++) {
      const tag = tags[below(tags.length)] ?? 'p';
      const what = below(3);
      if (what === 0) html += `<${tag}>`;
      else if (what === 1) html += `</${tag}>`;
      else html += ` w${words++}ә `;
    }
    const { blocks } = blocksFromHtml(html, { keepSpace: below(2) === 0 });
    const found = blocks.flatMap(({ text }) => text.match(/w\d+ә/g) ?? []);
    expect(found.toSorted()).toEqual(Array.from({ length: words }, (_, at) => `w${at}ә`).toSorted());
    for (const { text, marks, kind } of blocks) {
      expect(text.trim()).not.toBe('');
      if (kind !== 'tableRow') expect(text).toBe(text.trim());
      for (const [index, mark] of marks.entries()) {
        expect(mark.start).toBeGreaterThanOrEqual(index === 0 ? 0 : (marks[index - 1]?.start ?? 0));
        expect(mark.end).toBeGreaterThan(mark.start);
        expect(mark.end).toBeLessThanOrEqual(text.length);
      }
    }
  }
});
