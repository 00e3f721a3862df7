import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { reportFile } from './reportFile';

const doc = readFileSync(new URL('../../../../docs/report-json.md', import.meta.url), 'utf8');
const example: unknown = JSON.parse(/```json\n([\s\S]*?)```/.exec(doc)?.[1] ?? '');

it('is what the document shows: nothing missing, nothing more, every passage where its words are', () => {
  const file = z.parse(reportFile, example);
  expect(example).toEqual(file);
  for (const { document, start, end, text } of file.passages)
    expect(file.documents.find(({ id }) => id === document)?.text.slice(start, end)).toBe(text);
});

it('has no field that the document does not name', () => {
  const fields = new Set<string>();
  JSON.stringify(z.toJSONSchema(reportFile), (key, value: unknown) => {
    if (key === 'properties') for (const name of Object.keys(value as object)) fields.add(name);
    return value;
  });
  expect(fields.size).toBeGreaterThan(50);
  const told = doc.slice(0, doc.indexOf('## An example'));
  expect([...fields].filter((name) => !told.includes(`\`${name}\``))).toEqual([]);
});
