import { expect, it, test } from 'vitest';
import { type ColumnRole, roleOf, rolesFor, withRole } from './columnRoles';

const survey = {
  hasHeader: true,
  text: [3, 5],
  speaker: 0,
  title: 1,
  attributes: [2, 4],
  documentPerRow: true,
};

const all = (options: Parameters<typeof roleOf>[0]) =>
  [0, 1, 2, 3, 4, 5, 6].map((column) => roleOf(options, column));

it('tells the role of each column, and of one document none that only a document of a row has', () => {
  expect(all(survey)).toEqual(['speaker', 'title', 'attribute', 'text', 'attribute', 'text', 'leaveOut']);
  const one = { ...survey, documentPerRow: false };
  expect(all(one)).toEqual(['speaker', 'leaveOut', 'leaveOut', 'text', 'leaveOut', 'text', 'leaveOut']);
  expect(rolesFor(one)).toEqual(['text', 'speaker', 'leaveOut']);
  expect(rolesFor(survey)).toEqual(['text', 'speaker', 'title', 'attribute', 'leaveOut']);
});

test.each<[number, ColumnRole, object]>([
  [4, 'text', { text: [3, 4, 5], attributes: [2] }],
  [3, 'leaveOut', { text: [5] }],
  [3, 'attribute', { text: [5], attributes: [2, 3, 4] }],
  [2, 'speaker', { speaker: 2, attributes: [4] }],
  [0, 'text', { text: [0, 3, 5], speaker: undefined }],
  [2, 'title', { title: 2, attributes: [4] }],
  [1, 'speaker', { speaker: 1, title: undefined }],
  [3, 'text', {}],
  [6, 'leaveOut', {}],
])('column %i as %s changes what it must', (column, role, change) => {
  const { speaker, title, ...rest }: Partial<typeof survey> = { ...survey, ...change };
  expect(withRole(survey, column, role)).toStrictEqual({
    ...rest,
    ...(speaker === undefined ? {} : { speaker }),
    ...(title === undefined ? {} : { title }),
  });
});
