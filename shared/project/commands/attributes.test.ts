import { describe, expect, it } from 'vitest';
import type { CommandParams } from '../commandParams';
import { importParams, TestProject } from '../testing/testProject';

/** Two speakers, and what is known of them. */
function cases() {
  const project = new TestProject();
  const [anna, boris] = ['Anna', 'Boris'].map((name) => project.do('createSpeaker', { name }));
  const party = project.do('createAttribute', { name: 'Party', kind: 'text' });
  const born = project.do('createAttribute', { name: ' Born  in', kind: 'number' });
  return { project, anna: anna ?? '', boris: boris ?? '', party, born };
}

const names = (project: TestProject) => project.state.attributes('speaker').map(({ name }) => name);

describe('attributes', () => {
  it('are added where they are wanted, renamed and moved; nothing happens when one is there already', () => {
    const { project, party, born } = cases();
    const country = project.do('createAttribute', { name: 'Country', kind: 'text', before: party });
    expect(names(project)).toEqual(['Country', 'Party', 'Born in']);
    project.do('moveAttribute', { attribute: country, before: null });
    expect(names(project)).toEqual(['Party', 'Born in', 'Country']);
    expect(project.propose('moveAttribute', { attribute: party, before: born }).diff).toEqual([]);
    expect(project.propose('moveAttribute', { attribute: party, before: party }).diff).toEqual([]);
    project.do('moveAttribute', { attribute: country, before: born });
    project.do('changeAttribute', { attribute: country, name: 'PARTY 2' });
    expect(names(project)).toEqual(['Party', 'PARTY 2', 'Born in']);
  });

  it('have names that no other one and no speaker of themselves has', () => {
    const { project, born } = cases();
    for (const [name, message] of [
      ['party', 'There is already an attribute “Party”.'],
      ['ROLE', 'Every speaker has “ROLE” already. Choose another name.'],
      [' ', 'An attribute needs a name.'],
    ] as const) {
      expect(project.refusal('createAttribute', { name, kind: 'text' }).message).toBe(message);
      expect(project.refusal('changeAttribute', { attribute: born, name }).message).toBe(message);
    }
    project.do('changeAttribute', { attribute: born, name: 'born in' });
  });

  it('take values of their kind, for several speakers as one step, and give them back', () => {
    const { project, anna, boris, party, born } = cases();
    const set = project.propose('setAttributes', { records: [anna, boris], values: { [born]: '1,960' } });
    expect([set.label, set.diff.length]).toEqual(['Set “Born in” of 2 speakers', 2]);
    expect(project.state.speaker(boris)?.attributes).toEqual({ [born]: '1960' });
    const soon = project.refusal('setAttributes', {
      records: [anna],
      values: { [party]: 'A', [born]: 'soon' },
    });
    expect(soon.message).toBe('“Born in” takes a number, as 1,200 or 3.5, and “soon” is none.');
    expect(project.propose('setAttributes', { records: [anna], values: { [born]: '1 960' } }).diff).toEqual(
      [],
    );
  });

  it('change their kind: values are written anew, and what does not fit is named before it goes', () => {
    const { project, anna, boris, party } = cases();
    project.do('setAttributes', { records: [anna], values: { [party]: '1.5.2020' } });
    project.do('setAttributes', { records: [boris], values: { [party]: 'later' } });
    const refusal = project.refusal('changeAttribute', { attribute: party, kind: 'date' });
    expect(refusal.message).toBe(
      '1 value of “Party” would not be a date, as 2022-09-27 or 27 Sep 2022: “later”. Nothing was changed.',
    );
    project.do('changeAttribute', { attribute: party, kind: 'date', clears: true });
    expect(project.state.speaker(anna)?.attributes).toEqual({ [party]: '2020-05-01' });
    expect(project.state.speaker(boris)?.attributes).toEqual({});
  });

  it('go with their values', () => {
    const { project, anna, party } = cases();
    project.do('setAttributes', { records: [anna], values: { [party]: 'A' } });
    const gone = project.propose('deleteAttribute', { attribute: party });
    expect(gone.label).toBe('Delete attribute “Party” and 1 value');
    expect(project.state.speaker(anna)?.attributes).toEqual({});
  });
});

describe('many speakers', () => {
  it('change as one step, also when two swap their names and one is new', () => {
    const { project, anna, boris, party } = cases();
    const step = project.propose('changeSpeakers', {
      speakers: [
        { speaker: anna, name: 'Boris', attributes: { [party]: 'A' } },
        { speaker: boris, name: 'Anna', role: ' Chair ' },
        { speaker: null, name: 'Clara', affiliation: 'Mill' },
      ],
    });
    expect(step.label).toBe('Change 3 speakers');
    expect(project.state.speakers().map(({ name }) => name)).toEqual(['Boris', 'Anna', 'Clara']);
    expect(project.state.speaker(boris)).toMatchObject({ role: 'Chair' });
  });

  it('cannot come to bear one name, or one that another is also called by', () => {
    const { project, anna, boris } = cases();
    const rename = (name: string) =>
      project.refusal('changeSpeakers', { speakers: [{ speaker: boris, name }] }).message;
    expect(rename('ANNA')).toBe('There is already a speaker “Anna”.');
    project.do('changeSpeaker', { speaker: anna, aliases: ['Annie'] });
    expect(rename('annie')).toBe('“Anna” is also called “annie”. Choose a name that tells the two apart.');
    expect(project.refusal('changeSpeakers', { speakers: [{ speaker: null }] }).code).toBe('empty-name');
  });

  it('are merged as one step: aliases, values, memos and roles in documents come along', () => {
    const { project, anna, boris, party, born } = cases();
    const clara = project.do('createSpeaker', { name: 'Clara', role: 'Chair' });
    const document = project.do('importDocuments', importParams('Hearing', 'alpha beta'));
    project.do('createTurn', { document, span: project.find(document, 'beta'), speaker: clara });
    project.do('changeSpeaker', { speaker: anna, role: 'Mayor' });
    project.do('setAttributes', { records: [anna, boris], values: { [party]: 'A' } });
    project.do('setAttributes', { records: [clara], values: { [party]: 'B', [born]: '1960' } });
    project.do('setMemo', { record: clara, memo: 'Left in May' });
    const step = project.propose('mergeSpeakers', { from: [boris, clara, anna], into: anna });
    expect(step.label).toBe('Merge 2 speakers into “Anna”');
    expect(project.state.speakers()).toEqual([
      expect.objectContaining({
        role: 'Mayor',
        aliases: ['Boris', 'Clara'],
        attributes: { [party]: 'A', [born]: '1960' },
        roles: { [document]: 'Chair' },
        memo: 'Left in May',
      }),
    ]);
    expect(project.state.turnsOf(anna)).toHaveLength(1);
  });

  it('are deleted as one step', () => {
    const { project, anna, boris } = cases();
    expect(project.propose('deleteSpeakers', { speakers: [anna, boris, anna] }).label).toBe(
      'Delete 2 speakers',
    );
    expect(project.state.speakers()).toEqual([]);
  });
});

it('a role in one document is that of the speaker unless it is another one', () => {
  const { project, anna } = cases();
  const document = project.do('importDocuments', importParams('Hearing', 'alpha'));
  const roles = (role: string) => {
    project.do('changeSpeaker', { speaker: anna, role: 'Mayor', roles: { [document]: role } });
    return project.state.speaker(anna)?.roles;
  };
  expect(roles(' Chair ')).toEqual({ [document]: 'Chair' });
  expect(roles('')).toEqual({});
  expect(roles('Mayor')).toEqual({});
});

describe('people from elsewhere', () => {
  const incoming: Pick<CommandParams<'importPeople'>, 'attributes' | 'people'> = {
    attributes: [
      { name: 'party', kind: 'text' },
      { name: 'Sworn in', kind: 'date' },
      { name: 'Never said', kind: 'text' },
    ],
    people: [
      { name: 'A. Makarov', role: 'Director', values: { Party: 'New', 'Sworn in': '1.5.2020' } },
      { name: 'Dora', aliases: ['D.'], values: { 'Sworn in': 'never' } },
    ],
  };
  function withAlias() {
    const made = cases();
    made.project.do('changeSpeaker', { speaker: made.anna, role: 'Head', aliases: ['A. Makarov'] });
    made.project.do('setAttributes', { records: [made.anna], values: { [made.party]: 'Old' } });
    return made;
  }

  it('fill in what is empty, by name or alias, and become speakers', () => {
    const { project, anna, party } = withAlias();
    const step = project.propose('importPeople', { ...incoming, adds: true, replaces: false });
    expect([step.label, step.origin]).toEqual(['Import 2 speakers', 'import']);
    expect(names(project)).toEqual(['Party', 'Born in', 'Sworn in']);
    const sworn = project.state.attributes('speaker')[2]?.id ?? '';
    expect(project.state.speaker(anna)).toMatchObject({
      role: 'Head',
      aliases: ['A. Makarov'],
      attributes: { [party]: 'Old', [sworn]: '2020-05-01' },
    });
    expect(project.state.speakers().at(-1)).toMatchObject({ name: 'Dora', aliases: ['D.'], attributes: {} });
  });

  it('take the place of what is there when that is wanted; nobody is added when that is not', () => {
    const { project, anna, party } = withAlias();
    project.do('importPeople', { ...incoming, adds: false, replaces: true });
    expect(project.state.speaker(anna)).toMatchObject({ name: 'Anna', role: 'Director' });
    expect(project.state.speaker(anna)?.attributes[party]).toBe('New');
    expect(project.state.speakers()).toHaveLength(2);
  });

  it('mean nobody by an alias that two have', () => {
    const { project, boris } = withAlias();
    project.do('changeSpeaker', { speaker: boris, aliases: ['A. Makarov'] });
    const step = project.propose('importPeople', { ...incoming, adds: true, replaces: true });
    expect(step.diff.map(({ after }) => after?.type)).toEqual(['speaker']);
  });
});
