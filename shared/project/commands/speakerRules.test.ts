import { describe, expect, it } from 'vitest';
import { TestProject } from '../testing/testProject';

const rule = (name: string, pattern = '^Q\\.') => ({
  name,
  pattern,
  ignoreCase: false,
  speaker: '',
  reach: 'nextLabel' as const,
  enabled: true,
});

describe('rules for turns', () => {
  it('are added at the end, several as one step, and moved', () => {
    const project = new TestProject();
    expect(project.propose('addSpeakerRules', { rules: [rule('  A '), rule('B')] }).label).toBe(
      'Add 2 speaker rules',
    );
    const last = project.propose('addSpeakerRules', { rules: [rule('C')] });
    expect(last.label).toBe('Add speaker rule “C”');
    const names = () => project.state.speakerRules().map(({ name }) => name);
    const [a, b] = project.state.speakerRules();
    const c = last.subject ?? '';
    project.do('moveSpeakerRule', { rule: c, before: a?.id ?? '' });
    expect(names()).toEqual(['C', 'A', 'B']);
    project.do('moveSpeakerRule', { rule: c, before: null });
    expect(names()).toEqual(['A', 'B', 'C']);
    for (const before of [b?.id ?? '', a?.id ?? ''])
      expect(project.propose('moveSpeakerRule', { rule: a?.id ?? '', before }).diff).toEqual([]);
    expect(project.refusal('moveSpeakerRule', { rule: c, before: 'gone' }).code).toBe('unknown-speakerRule');
  });

  it('are changed, switched off and deleted, each by its name', () => {
    const project = new TestProject();
    const id = project.do('addSpeakerRules', { rules: [rule('A')] });
    expect(project.propose('changeSpeakerRule', { rule: id, speaker: ' Ada ' }).label).toBe(
      'Change speaker rule “A”',
    );
    expect(project.propose('changeSpeakerRule', { rule: id, enabled: false }).label).toBe(
      'Switch off speaker rule “A”',
    );
    expect(project.propose('changeSpeakerRule', { rule: id, name: 'A' }).diff).toEqual([]);
    expect(project.state.speakerRules()).toMatchObject([{ speaker: 'Ada', enabled: false }]);
    expect(project.propose('deleteSpeakerRule', { rule: id }).label).toBe('Delete speaker rule “A”');
    expect(project.state.speakerRules()).toEqual([]);
  });

  it('are refused without a name, and with a pattern that is none, at its place', () => {
    const project = new TestProject();
    const refused = (made: ReturnType<typeof rule>) => project.refusal('addSpeakerRules', { rules: [made] });
    expect(refused(rule(' ')).code).toBe('empty-name');
    expect(refused(rule('A', '')).code).toBe('empty-pattern');
    expect(refused(rule('A', '^(Q')).message).toBe(
      'This expression cannot be understood at character 2, “(”: a “(” is never closed.',
    );
  });
});
