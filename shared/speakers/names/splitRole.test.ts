import { expect, test } from 'vitest';
import { splitRole } from './splitRole';

test.each([
  ['Chief Hydrologist, State Geological Survey', 'Chief Hydrologist', 'State Geological Survey'],
  ['директор, Институт «Дорпроект»', 'директор', 'Институт «Дорпроект»'],
  ['Geschäftsführerin, Stiftung Hochmoor', 'Geschäftsführerin', 'Stiftung Hochmoor'],
  ['FDP', '', 'FDP'],
  ['CDU/CSU', '', 'CDU/CSU'],
  ['BÜNDNIS 90/DIE GRÜNEN', '', 'BÜNDNIS 90/DIE GRÜNEN'],
  ['DIE LINKE', '', 'DIE LINKE'],
  ['PRESIDENT OF THE COUNCIL', 'PRESIDENT OF THE COUNCIL', ''],
  ['CEO', 'CEO', ''],
  ['director of the institute', 'director of the institute', ''],
  ['head of the archive, member of the council', 'head of the archive, member of the council', ''],
  ['Director, Head of Research', 'Director, Head of Research', ''],
  ['ткачиха', 'ткачиха', ''],
  ['', '', ''],
])('%s', (written, role, affiliation) => {
  expect(splitRole(written)).toEqual({ role, affiliation });
});
