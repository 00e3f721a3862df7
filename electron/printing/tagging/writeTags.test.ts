import { expect, it } from 'vitest';
import { PdfRef, type PdfValue, parsePdfDict } from './pdfValue';
import type { Tag } from './tag';
import { writeTags } from './writeTags';

const first = 3;
const second = 5;
const document: Tag = {
  type: 'Document',
  object: 20,
  kids: [
    {
      type: 'P',
      object: 21,
      kids: [
        { page: first, mark: 1 },
        { page: first, mark: 0 },
        { page: second, mark: 0 },
      ],
    },
    {
      type: 'Note',
      kids: [
        {
          type: 'Link',
          kids: [
            { page: second, annotation: 30 },
            { page: second, mark: 2 },
          ],
        },
      ],
    },
    { type: 'TH', scope: 'Row', lang: '(kk)', alt: '(said)', kids: [] },
  ],
};

function written() {
  let free = 40;
  const tags = writeTags(document, {
    root: 10,
    next: () => (free += 1) - 1,
    pageKeys: new Map([
      [first, 0],
      [second, 1],
    ]),
  });
  const dict = (value: PdfValue | undefined) => {
    if (!(value instanceof PdfRef)) throw new Error('no reference');
    return parsePdfDict(tags.objects.get(value.number) ?? '');
  };
  return { tags, dict, root: parsePdfDict(tags.objects.get(10) ?? '') };
}

const refs = (value: PdfValue | undefined): (number | null)[] =>
  Array.isArray(value) ? value.map((each) => (each instanceof PdfRef ? each.number : null)) : [];

it('leads from the root down to what is drawn, and from each tag to the one around it', () => {
  const { dict, root } = written();
  const top = dict(root.get('K'));
  expect(root.get('K')).toEqual(new PdfRef(20));
  expect(top.get('P')).toEqual(new PdfRef(10));
  const [paragraph, note, head] = refs(top.get('K'));
  const words = dict(new PdfRef(paragraph ?? 0));
  expect(words.get('Pg')).toEqual(new PdfRef(first));
  // On the tag's own page a number alone; on another with that page.
  expect(words.get('K')).toEqual([1, 0, expect.any(Map)]);
  const noteTag = dict(new PdfRef(note ?? 0));
  expect(noteTag.get('P')).toEqual(new PdfRef(20));
  const link = dict(noteTag.get('K'));
  expect(link.get('P')).toEqual(new PdfRef(note ?? 0));
  const row = dict(new PdfRef(head ?? 0));
  expect([row.get('Lang'), row.get('Alt')]).toMatchObject([{ raw: '(kk)' }, { raw: '(said)' }]);
  expect(row.get('A')).toEqual(
    new Map<string, unknown>([
      ['O', { name: 'Table' }],
      ['Scope', { name: 'Row' }],
    ]),
  );
  expect(row.has('K')).toBe(false);
});

it('tells of each page and link by its key which tags they are in, and of notes by name', () => {
  const { tags, dict, root } = written();
  const nums = dict(root.get('ParentTree')).get('Nums');
  if (!Array.isArray(nums)) throw new Error('no index');
  expect(nums.filter((_, place) => place % 2 === 0)).toEqual([0, 1, 2]);
  const owners = (place: number): string[] => {
    const ref = nums[place];
    const list = ref instanceof PdfRef ? (tags.objects.get(ref.number) ?? '') : '';
    return list.slice(1, -1).split(/ (?=\d+ 0 R|null)/);
  };
  expect(owners(1)).toEqual(['21 0 R', '21 0 R']);
  const [onSecond, nothing, linked] = owners(3);
  expect([onSecond, nothing]).toEqual(['21 0 R', 'null']);
  expect(tags.annotationKeys).toEqual(new Map([[30, 2]]));
  expect(`${(nums[5] as PdfRef).number} 0 R`).toBe(linked);
  expect(root.get('ParentTreeNextKey')).toBe(3);
  const names = dict(root.get('IDTree')).get('Names');
  const [, note] = refs(dict(root.get('K')).get('K'));
  expect(names).toEqual([{ raw: '(note00000001)' }, new PdfRef(note ?? 0)]);
  expect(dict(new PdfRef(note ?? 0)).get('ID')).toEqual({ raw: '(note00000001)' });
});
