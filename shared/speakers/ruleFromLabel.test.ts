import { expect, it } from 'vitest';
import { ruleFromLabel } from './ruleFromLabel';
import { findRuleLabels } from './ruleTurns';

/** Whom the pattern made from `words` in the first line finds in these lines. */
function finds(words: string, ...lines: string[]): string[] {
  const [first = ''] = lines;
  const at = first.indexOf(words);
  const pattern = ruleFromLabel({ words, atStart: at === 0, after: first.slice(at + words.length) });
  const rule = { name: 'R', pattern, ignoreCase: false, speaker: '', reach: 'nextLabel' as const };
  return findRuleLabels(lines, [rule]).map(({ name, role }) => (role === '' ? name : `${name}, ${role}`));
}

it.each([
  [
    'Berg',
    ['Berg: We begin.', 'Ohm: No.', 'Müller-Lüdenscheidt: Yes.', 'and Berg: not.'],
    ['Berg', 'Ohm', 'Müller-Lüdenscheidt'],
  ],
  ['ANNA BERG', ['ANNA BERG', 'We begin.', 'PAUL OHM', 'He said NO.'], ['ANNA BERG', 'PAUL OHM']],
  ['[12:03] Berg', ['[12:03] Berg >> We begin.', '[4:15] Ohm >> No.', 'Ohm >> no time'], ['Berg', 'Ohm']],
  ['Berg (Chair)', ['Berg (Chair): We begin.', 'Anna Ohm (SPD): No.'], ['Berg, Chair', 'Anna Ohm, SPD']],
  ['Q', ['Q: Who?', 'A: Nobody.', 'Quite: no.'], ['Q', 'A']],
  ['frage von Berg', ['frage von Berg: Who?', 'frage von Ohm: When?', 'Ohm: Now.'], ['Berg', 'Ohm']],
  ['Айша', ['Айша — Бастаймыз.', 'Ерлан — Жоқ.'], ['Айша', 'Ерлан']],
  ['王芳', ['王芳：我们开始。', '李国强：好。', '会议开始。'], ['王芳', '李国强']],
  ['سامي حداد', ['سامي حداد: نبدأ.', 'ليلى: لا.', 'بلا أحد'], ['سامي حداد', 'ليلى']],
  ['Speaker 1', ['Speaker 1: Yes.', 'Speaker 12: No.'], ['Speaker 1', 'Speaker 12']],
  ['Berg 12:03', ['Berg 12:03', 'Yes.', 'Ohm 4:15'], ['Berg', 'Ohm']],
] as const)('a label like %j', (words, lines, found) => {
  expect(finds(words, ...lines)).toEqual(found);
});
