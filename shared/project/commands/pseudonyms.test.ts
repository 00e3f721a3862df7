import { describe, expect, it } from 'vitest';
import { TestProject } from '../testing/testProject';

describe('pseudonyms', () => {
  it('are set for one or many as one step, and cleared, by a name that tells which', () => {
    const project = new TestProject();
    const anna = project.do('createSpeaker', { name: 'Anna' });
    const boris = project.do('createSpeaker', { name: 'Boris' });
    const set = (...pseudonyms: [string, string][]) =>
      project.propose('setPseudonyms', {
        pseudonyms: pseudonyms.map(([speaker, pseudonym]) => ({ speaker, pseudonym })),
      });
    expect(set([anna, '  The  mayor ']).label).toBe('Set pseudonym of “Anna”');
    expect(set([anna, 'A'], [boris, 'B']).label).toBe('Set pseudonym of 2 speakers');
    expect(project.state.speakers().map(({ pseudonym }) => pseudonym)).toEqual(['A', 'B']);
    expect(set([anna, 'A']).diff).toEqual([]);
    expect(set([anna, ''], [boris, ' ']).label).toBe('Clear pseudonym of 2 speakers');
    expect(project.state.speakers().map(({ pseudonym }) => pseudonym)).toEqual(['', '']);
    expect(
      project.refusal('setPseudonyms', { pseudonyms: [{ speaker: 'nobody', pseudonym: 'A' }] }).code,
    ).toBe('unknown-speaker');
  });

  it('stay with whom a speaker is merged into', () => {
    const project = new TestProject();
    const anna = project.do('createSpeaker', { name: 'Anna' });
    const boris = project.do('createSpeaker', { name: 'Boris' });
    project.do('setPseudonyms', { pseudonyms: [{ speaker: boris, pseudonym: 'B' }] });
    project.do('mergeSpeakers', { from: [boris], into: anna });
    expect(project.state.speaker(anna)?.pseudonym).toBe('B');
  });

  it('come in with people only where the file tells them', () => {
    const project = new TestProject();
    const people = [
      { name: 'Anna', pseudonym: 'A', values: {} },
      { name: 'Boris', values: {} },
    ];
    project.do('importPeople', { attributes: [], people, adds: true, replaces: true });
    project.do('importPeople', {
      attributes: [],
      people: [{ name: 'Anna', values: {} }],
      adds: true,
      replaces: true,
    });
    expect(project.state.speakers().map(({ pseudonym }) => pseudonym)).toEqual(['A', '']);
  });

  it('stand beside other names to be replaced: without empty ones, the last of the same words', () => {
    const project = new TestProject();
    const names = [
      { words: ' Green  River ', replacement: 'the river' },
      { words: '', replacement: 'x' },
      { words: 'green river', replacement: 'a river' },
      { words: 'Oz', replacement: '' },
    ];
    project.do('setOtherNames', { names });
    const kept = [
      { words: 'green river', replacement: 'a river' },
      { words: 'Oz', replacement: '' },
    ];
    expect(project.state.project().otherNames).toEqual(kept);
    expect(project.propose('setOtherNames', { names: kept }).diff).toEqual([]);
  });
});
