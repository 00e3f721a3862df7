import { expect, it } from 'vitest';
import { rulesAsText, rulesFromText } from './speakerRulesText';
import { TestProject } from './testing/testProject';

it('rules go to another project as text, and nothing else is taken for rules', () => {
  const from = new TestProject();
  const rule = {
    name: 'A',
    pattern: '^(?<speaker>\\p{Lu}+):',
    ignoreCase: true,
    speaker: '',
    enabled: false,
  };
  from.do('addSpeakerRules', { rules: [{ ...rule, reach: 'paragraph' }] });
  const read = rulesFromText(rulesAsText(from.state.speakerRules()));
  const to = new TestProject();
  if (!read.ok) throw new Error(read.problem.message);
  to.do('addSpeakerRules', { rules: read.value });
  expect(to.state.speakerRules()).toMatchObject([{ ...rule, reach: 'paragraph' }]);
  for (const text of ['', 'words', '[]', '{"rules":[]}', rulesAsText([]).replace('speaker', '')])
    expect(rulesFromText(text).ok).toBe(false);
});
