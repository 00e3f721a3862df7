import { standardReading } from '@shared/ipc/reading';
import { expect, it } from 'vitest';
import { keptSettings } from './keptSettings';

const kept = {
  appearance: 'dark',
  author: 'Ada',
  shortcuts: { 'edit.undo': 'Ctrl+U', 'edit.redo': null },
  reading: { size: 20, width: 70, typeface: 'sans' },
  peopleLibrary: { file: '/people.json', used: false },
};
const noLibrary = { file: null, used: true };
const read = (given: unknown) => keptSettings('user').parse(given);

it('what is good is kept as it is', () => expect(read(kept)).toEqual(kept));

it.each([
  ['appearance', { appearance: 'bright' }, { appearance: 'system' }],
  ['author', { author: 7 }, { author: 'user' }],
  ['shortcut', { shortcuts: { ...kept.shortcuts, 'edit.copy': 3 } }, {}],
  ['list of shortcuts', { shortcuts: 'none' }, { shortcuts: {} }],
  [
    'size of the text',
    { reading: { ...kept.reading, size: 900 } },
    { reading: { ...kept.reading, size: standardReading.size } },
  ],
  ['people library', { peopleLibrary: { file: 7 } }, { peopleLibrary: noLibrary }],
  ['reading', { reading: null }, { reading: standardReading }],
])('a bad %s gives way to its default and leaves the rest', (_what, bad, good) =>
  expect(read({ ...kept, ...bad })).toEqual({ ...kept, ...good }),
);

it('an older file says less', () => {
  const standard = {
    appearance: 'system',
    author: 'Ada',
    shortcuts: {},
    reading: standardReading,
    peopleLibrary: noLibrary,
  };
  expect(read({ author: 'Ada' })).toEqual(standard);
});
