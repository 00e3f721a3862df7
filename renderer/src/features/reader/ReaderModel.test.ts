// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { showDocument, useSelection } from '@/bridge/selection';
import { openReader } from './testing/openReader';

it('what is answered late selects nothing in the document that is read meanwhile', async () => {
  const reader = await openReader('Alpha beta gamma');
  const id = await reader.tag('beta', await reader.theme('Trust'));
  showDocument('another');
  reader.model.selectAnnotation(id, true);
  expect(useSelection.getState().annotation).toBeNull();
  showDocument(reader.document);
  reader.model.selectAnnotation(id, true);
  expect(reader.model.chosenAnnotation?.id).toBe(id);
  await reader.close();
});
