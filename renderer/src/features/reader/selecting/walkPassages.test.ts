// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { openReader } from '../testing/openReader';
import { walkPassages } from './walkPassages';

it('a memo is read out as words, without the signs it is written with', async () => {
  const reader = await openReader('Alpha beta gamma');
  const memo = '## Why **beta**?\n\nMore of it';
  await reader.run('codePassage', { document: reader.document, span: reader.span('beta'), themes: [], memo });
  walkPassages(reader.model, 1);
  expect(reader.said()).toBe('No theme. “beta”. Memo: Why beta? 1 of 1.');
  await reader.close();
});
