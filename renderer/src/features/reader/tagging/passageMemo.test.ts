// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { useSelection } from '@/bridge/selection';
import { openReader } from '../testing/openReader';
import { passageMemo } from './passageMemo';

let reader: Awaited<ReturnType<typeof openReader>>;
beforeEach(async () => {
  reader = await openReader('Alpha beta gamma');
});
afterEach(() => reader.close());

const written = () => reader.model.state.annotations(reader.document)[0]?.id ?? '';
const write = () => {
  reader.select('Alpha');
  const memo = passageMemo(reader.model, { span: reader.span('Alpha'), annotation: null });
  return memo.save('A thought', 'r');
};

it('the first words of a memo make its passage and select it', async () => {
  await write();
  expect(useSelection.getState().annotation).toBe(written());
});

it('who has gone on in the document meanwhile stays there', async () => {
  const saved = write();
  reader.select('gamma');
  await saved;
  expect(written()).not.toBe('');
  expect(useSelection.getState()).toMatchObject({ annotation: null, span: reader.span('gamma') });
});
