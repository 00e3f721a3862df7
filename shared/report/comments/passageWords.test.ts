import { expect, test } from 'vitest';
import { documentText } from '../../text/documentText';
import { ReportProject } from '../testing/reportProject';
import { passageWords } from './passageWords';

test('a passage keeps its words and a few letters on either side, fewer at the ends of the text', () => {
  const project = new ReportProject('P');
  const document = project.document('First', 'a.txt', [
    'Nobody has asked the fishermen about the plan.',
    'The end.',
  ]);
  const text = documentText(project.state().blocks(document));
  const at = (words: string) => {
    const start = text.text.indexOf(words);
    return passageWords(text, { start, end: start + words.length });
  };
  expect(at('fishermen')).toEqual({
    words: 'fishermen',
    before: 'y has asked the ',
    after: ' about the plan.',
  });
  expect(at('Nobody').before).toBe('');
  expect(at('The end.')).toEqual({ words: 'The end.', before: 'about the plan.\n', after: '' });
});
