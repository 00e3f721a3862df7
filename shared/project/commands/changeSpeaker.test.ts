import { describe, expect, it } from 'vitest';
import { TestProject } from '../testing/testProject';

/** Anna Makarov, who is also called by her surname alone. */
function makarov(project: TestProject): string {
  const speaker = project.do('createSpeaker', { name: 'Anna Makarov' });
  return project.do('changeSpeaker', { speaker, aliases: ['Makarov'] });
}

describe('the name of a speaker', () => {
  it('is that of nobody else, whether somebody is added or renamed; a surname alone may be one person’s', () => {
    const project = new TestProject();
    makarov(project);
    const boris = project.do('createSpeaker', { name: 'Boris Makarov' });
    for (const [name, message] of [
      ['anna  makarov', 'There is already a speaker “Anna Makarov”.'],
      ['Makarov', '“Anna Makarov” is also called “Makarov”. Choose a name that tells the two apart.'],
    ] as const) {
      expect(project.refusal('createSpeaker', { name }).message).toBe(message);
      expect(project.refusal('changeSpeaker', { speaker: boris, name }).message).toBe(message);
    }
  });

  it('can become one of their own other names, or be written otherwise', () => {
    const project = new TestProject();
    const anna = makarov(project);
    project.do('changeSpeaker', { speaker: anna, name: 'Makarov' });
    project.do('changeSpeaker', { speaker: anna, name: 'MAKAROV', role: 'Chair' });
    expect(project.state.speaker(anna)).toMatchObject({ name: 'MAKAROV', role: 'Chair' });
  });
});
