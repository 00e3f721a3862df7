import { describe, expect, it } from 'vitest';
import { seededRandom } from '../base/seededRandom';
import { importParams, TestProject } from '../project/testing/testProject';
import { emptyLibrary, libraryOf, mergeLibraries, peopleLibrary, peopleOf } from './peopleLibrary';
import { previewPeople } from './peoplePreview';
import { peopleTable } from './peopleTable';
import { readPeopleTable } from './readPeopleTable';

/** Lines as rows; cells are parted by `|`. */
const cellsOf = (lines: string) => lines.split('\n').map((line) => line.split('|'));

function read(lines: string) {
  const people = readPeopleTable(cellsOf(lines));
  if (!people.ok) throw new Error(people.problem.message);
  return people.value;
}

/** The speakers with what is known of them, without ids and places. */
const tell = (project: TestProject) =>
  project.state.speakers().map(({ name, role, affiliation, aliases, color, memo, attributes }) => ({
    name,
    role,
    affiliation,
    aliases,
    color,
    memo,
    values: Object.fromEntries(
      Object.entries(attributes).map(([id, value]) => [project.state.attribute(id)?.name, value]),
    ),
  }));

describe('speakers written as a table', () => {
  it.each([1, 2, 3, 4, 5])('come into another project as the same (seed %i)', (seed) => {
    const random = seededRandom(seed);
    const one = new TestProject();
    const attributes = (
      [
        ['Party', 'text'],
        ['Born', 'number'],
        ['Sworn in', 'date'],
        ['=Member', 'yesNo'],
        ['Position', 'text'],
        ['Notes', 'text'],
        ['No', 'number'],
      ] as const
    ).map(([name, kind]) => one.do('createAttribute', { name, kind }));
    const values = [
      ['A', '=1+1', ' @x'],
      ['1960', '-3.5', '12345678901234567890'],
      ['2022-09-27'],
      ['yes', 'no'],
      ['Left', 'Right'],
      ['Tall'],
      ['7'],
    ];
    for (let n = 0; n < 25; n += 1) {
      const name = `${random.pick(['Anna', '=Otto', "'Á. Ö", '-4', 'Имя; «да»'])} ${n}`;
      const id = one.do('createSpeaker', { name, role: random.pick(['', 'Chair', '+x']) });
      one.do('changeSpeaker', {
        speaker: id,
        affiliation: random.pick(['', '"Mill", Ltd']),
        aliases: random.pick([[], [`A${n}`], [`B${n}`, `C ${n}`]]),
      });
      for (const [index, attribute] of attributes.entries())
        if (random.chance(0.7))
          one.do('setAttributes', {
            records: [id],
            values: { [attribute]: random.pick(values[index] ?? []) },
          });
      if (random.chance(0.3)) one.do('setMemo', { record: id, memo: '- a\n- b' });
    }
    const table = peopleTable(one.state.speakers(), one.state.attributes('speaker'), {
      speakers: {},
      words: 0,
    });
    const again = readPeopleTable(table.map((row) => row.map(String)));
    if (!again.ok) throw new Error(again.problem.message);
    const { warnings, ...people } = again.value;
    expect(warnings).toEqual([]);
    expect(one.propose('importPeople', { ...people, adds: true, replaces: true }).diff).toEqual([]);
    const other = new TestProject();
    other.do('importPeople', { ...people, adds: true, replaces: true });
    expect(tell(other)).toEqual(tell(one));
  });

  it('tell who is behind which pseudonym only when that is asked for; a library never does', () => {
    const project = new TestProject();
    const ada = project.do('createSpeaker', { name: 'Ada' });
    project.do('createSpeaker', { name: 'Bo' });
    project.do('setPseudonyms', { pseudonyms: [{ speaker: ada, pseudonym: 'The mayor' }] });
    const { state } = project;
    const table = (pseudonyms?: ReadonlyMap<string, string>) =>
      peopleTable(state.speakers(), [], { speakers: {}, words: 0 }, pseudonyms);
    expect(JSON.stringify([table(), libraryOf(state.speakers(), [])])).not.toMatch(/seudonym|mayor/u);
    const told = readPeopleTable(table(new Map([[ada, 'The mayor']])).map((row) => row.map(String)));
    if (!told.ok) throw new Error(told.problem.message);
    const other = new TestProject();
    const { warnings: _, ...people } = told.value;
    other.do('importPeople', { ...people, adds: true, replaces: true });
    expect(other.state.speakers().map(({ name, pseudonym }) => [name, pseudonym])).toEqual([
      ['Ada', 'The mayor'],
      ['Bo', ''],
    ]);
    expect(other.state.attributes('speaker')).toEqual([]);
  });

  it('tell numbers as numbers, and shares of all words', () => {
    const project = new TestProject();
    const ada = project.do('createSpeaker', { name: 'Ada' });
    const born = project.do('createAttribute', { name: 'Born', kind: 'number' });
    project.do('setAttributes', { records: [ada], values: { [born]: '1,960' } });
    const [headings, row] = peopleTable(project.state.speakers(), project.state.attributes('speaker'), {
      speakers: { [ada]: { turns: 2, words: 30, themes: 1, documents: 1 } },
      words: 90,
    });
    expect(headings?.[4]).toBe('Born');
    expect(row?.[4]).toBe(1960);
    expect(row?.slice(-5)).toEqual([2, 30, 0.3333, 1, 1]);
  });
});

describe('a table from elsewhere', () => {
  it('is read by its headings in many languages; what is not known is an attribute of the kind of its values', () => {
    expect(
      read(
        'Участники\n\nФИО|Должность|Партия|Год рождения|Присяга|Член\nИванов И.|Министр|Новая|1 960|1 мая 2020|да\n|Пусто||||\nПетрова|||1971|02.03.2021|нет',
      ),
    ).toEqual({
      attributes: [
        { name: 'Партия', kind: 'text' },
        { name: 'Год рождения', kind: 'number' },
        { name: 'Присяга', kind: 'date' },
        { name: 'Член', kind: 'yesNo' },
      ],
      people: [
        {
          name: 'Иванов И.',
          role: 'Министр',
          values: { Партия: 'Новая', 'Год рождения': '1 960', Присяга: '1 мая 2020', Член: 'да' },
        },
        { name: 'Петрова', values: { 'Год рождения': '1971', Присяга: '02.03.2021', Член: 'нет' } },
      ],
      warnings: ['1 row without a name is left out.'],
    });
  });

  it.each([
    ['Vorname|Nachname|Partei\nAnna|Berg|Grün', ['Anna Berg']],
    ['Name|Last name\nAnna|Berg', ['Anna Berg']],
    ['Anna Berg|Chair\nOtto|', ['Anna Berg', 'Otto']],
    ['Speaker\nAnna', ['Anna']],
    ['姓名|职务\n王芳|主任', ['王芳']],
  ])('%j', (lines, names) => expect(read(lines).people.map(({ name }) => name)).toEqual(names));

  it.each(['', 'Name|Party', ' |'])('is refused without names: %j', (lines) => {
    expect(readPeopleTable(cellsOf(lines))).toMatchObject({ ok: false, problem: { code: 'no-people' } });
  });

  it('keeps a second column of roles as an attribute', () => {
    expect(read('Name|Position|Role|Company\nAda|Left wing|Chair|Mill')).toEqual({
      attributes: [{ name: 'Position', kind: 'text' }],
      people: [{ name: 'Ada', role: 'Chair', affiliation: 'Mill', values: { Position: 'Left wing' } }],
      warnings: [],
    });
  });

  it('says which columns it leaves out', () => {
    expect(read('Name|Party|Empty|PARTY\nAda|A||B').warnings).toEqual([
      'The column “PARTY” stands there twice, and the second is left out.',
    ]);
  });
});

describe('the preview of an import', () => {
  function project() {
    const made = new TestProject();
    const anna = made.do('createSpeaker', { name: 'Anna', role: 'Head' });
    made.do('changeSpeaker', { speaker: anna, aliases: ['A. Berg'] });
    const otto = made.do('createSpeaker', { name: 'Otto' });
    made.do('changeSpeaker', { speaker: otto, aliases: ['O.'] });
    const oleg = made.do('createSpeaker', { name: 'Oleg' });
    made.do('changeSpeaker', { speaker: oleg, aliases: ['O.'] });
    made.do('createAttribute', { name: 'Born', kind: 'number' });
    return made;
  }
  const people = read('Name|Role|Born\nA. Berg|Chair|1960\nOtto||\nO.|Clerk|\nClara|Guest|soon');
  const preview = (choice: { adds: boolean; replaces: boolean }) => {
    const { state, context } = project();
    const previewed = previewPeople(state, people, choice, context);
    if (!previewed.ok) throw new Error(previewed.problem.message);
    return previewed.value;
  };

  it('tells of each person what would be another, and what does not fit', () => {
    const told = preview({ adds: true, replaces: true });
    expect(told.lines.map(({ name, change, details }) => [name, change, ...details])).toEqual([
      ['Anna', 'changed', 'Role: Head → Chair', 'Born: 1960'],
      ['Clara', 'added', 'Role: Guest'],
      ['Otto', 'kept'],
      ['O.', 'unclear'],
    ]);
    expect(told).toMatchObject({ added: 1, changed: 1, attributes: [] });
    expect(told.warnings).toEqual(['“Born” takes a number, as 1,200 or 3.5, and “soon” is none.']);
  });

  it('tells of a name that several new people of the file are called', () => {
    const { state, context } = project();
    const several = read('Name|Also called\nMaria Lenz|Lenz\nPeter Lenz|Lenz\nLenz|');
    const told = previewPeople(state, several, { adds: true, replaces: true }, context);
    expect(told.ok && told.value.lines.map(({ name, change }) => [name, change])).toEqual([
      ['Maria Lenz', 'added'],
      ['Peter Lenz', 'added'],
      ['Lenz', 'unclear'],
    ]);
  });

  it('tells of a name that stands in several rows', () => {
    const { state, context } = project();
    const twice = read('Name|Role\nAda Rowe|Mayor\nBo Lind|\nada rowe|Clerk');
    const told = previewPeople(state, twice, { adds: true, replaces: true }, context);
    expect(told.ok && told.value.warnings).toEqual([
      '“Ada Rowe” stands in 2 rows: they are taken as one person, of whom the later rows say what counts.',
    ]);
  });

  it('tells of others when nobody is added and nothing replaced', () => {
    const told = preview({ adds: false, replaces: false });
    expect(told.lines.map(({ name, change, details }) => [name, change, ...details])).toEqual([
      ['Anna', 'changed', 'Born: 1960'],
      ['Otto', 'kept'],
      ['O.', 'unclear'],
      ['Clara', 'unknown'],
    ]);
  });
});

describe('a library of people', () => {
  function project(role: string, name = 'Anna Berg') {
    const made = new TestProject();
    const anna = made.do('createSpeaker', { name, role });
    const party = made.do('createAttribute', { name: 'Party', kind: 'text' });
    made.do('setAttributes', { records: [anna], values: { [party]: role } });
    made.do('changeSpeaker', { speaker: anna, aliases: ['Berg'], affiliation: 'Mill' });
    return libraryOf(made.state.speakers(), made.state.attributes('speaker'));
  }

  it('holds what a project knows, and gives it to another', () => {
    const library = peopleLibrary.parse(JSON.parse(JSON.stringify(project('Head'))));
    const other = new TestProject();
    const { warnings, ...people } = peopleOf(library);
    expect(warnings).toEqual([]);
    other.do('importPeople', { ...people, adds: true, replaces: true });
    expect(tell(other)).toMatchObject([
      { name: 'Anna Berg', role: 'Head', affiliation: 'Mill', aliases: ['Berg'], values: { Party: 'Head' } },
    ]);
  });

  it('remembers earlier roles, the latest last, and joins people by an alias that one has', () => {
    const first = mergeLibraries(emptyLibrary, project('Head'));
    expect(first).toMatchObject({ added: 1, changed: 0 });
    const second = mergeLibraries(first.library, project('Chair', 'Berg'));
    expect(second).toMatchObject({ added: 0, changed: 1 });
    expect(second.library.people).toMatchObject([
      { name: 'Anna Berg', roles: ['Head', 'Chair'], aliases: ['Berg'], attributes: { Party: 'Chair' } },
    ]);
    expect(mergeLibraries(second.library, project('Head')).library.people[0]?.roles).toEqual([
      'Chair',
      'Head',
    ]);
    expect(mergeLibraries(first.library, project('Head'))).toMatchObject({ added: 0, changed: 0 });
  });

  it('gives the role of a person, not one that they have in a single document', () => {
    const made = new TestProject();
    const anna = made.do('createSpeaker', { name: 'Anna', role: 'Chair' });
    const [one, two] = ['One', 'Two'].map((title) => made.do('importDocuments', importParams(title, 'A.')));
    made.do('changeSpeaker', { speaker: anna, roles: { [one ?? '']: 'Mayor', [two ?? '']: 'Deputy' } });
    made.do('changeSpeaker', { speaker: anna, role: 'Mayor' });
    expect(peopleOf(libraryOf(made.state.speakers(), [])).people).toMatchObject([{ role: 'Mayor' }]);
  });

  it('takes nobody for two by an alias of both', () => {
    const two = { ...project('Head'), people: ['Anna Berg', 'Otto Berg'].map((name) => person(name)) };
    const merged = mergeLibraries(two, { ...emptyLibrary, people: [person('Berg')] });
    expect(merged).toMatchObject({ added: 1, changed: 0 });
  });
});

const person = (name: string) => ({
  name,
  aliases: name === 'Berg' ? [] : ['Berg'],
  roles: [],
  affiliations: [],
  attributes: {},
});
