import { describe, expect, it } from 'vitest';
import { seededRandom } from '../base/seededRandom';
import { TestProject } from '../project/testing/testProject';
import { codebookLines, namesAbove } from '../project/themeTree';
import { codebookTable } from './codebookTable';
import { readCodebookTable } from './readCodebookTable';
import { joinPath, splitPath } from './themePath';

/** The codebook as paths and what is said of each theme, without ids and times. */
const told = (project: TestProject) =>
  codebookLines(project.state.themes()).map((line) => {
    const { id: _, parent: __, order: ___, type: ____, ...rest } = line.theme;
    return { path: namesAbove(line), ...rest };
  });

/** Lines as rows; cells are parted by `;`. */
const cellsOf = (lines: string) => lines.split('\n').map((line) => line.split(';'));

const pathsOf = (rows: string[][]) => {
  const read = readCodebookTable(rows);
  return read.ok ? read.value.themes.map(({ path }) => path.join(' | ')) : read.problem.code;
};

describe('a codebook written as a table', () => {
  it.each([1, 2, 3, 4, 5, 6])('comes into another project as the same (seed %i)', (seed) => {
    const random = seededRandom(seed);
    const words = [
      'Trust',
      'a / b',
      '/ c',
      'd /',
      '\\/',
      'e > f',
      '=1+1',
      "'=x",
      '-4',
      'Тема; «да»',
      'x,y',
      '"q"',
      '1.2 z',
    ];
    const one = new TestProject();
    const ids: string[] = [];
    for (let n = 0; n < 40; n += 1) {
      const name = `${random.pick(words)}${random.chance(0.5) ? ` ${n}` : ''}`;
      const parent = ids.length > 0 && random.chance(0.6) ? random.pick(ids) : null;
      const taken = one.state
        .themes()
        .some((theme) => theme.parent === parent && theme.name.toLowerCase() === name.toLowerCase());
      if (taken) continue;
      const id = one.do('createTheme', { name, parent });
      ids.push(id);
      one.do('changeTheme', {
        theme: id,
        description: random.pick(['', '=SUM(A1)', 'two\nlines', '@x', "''+y", 'a;b,c\td']),
        inclusion: random.pick(['', 'when']),
        example: random.pick(['', '“golden” bridge']),
        groupsOnly: random.chance(0.2),
        pinned: random.chance(0.2),
        pattern: random.pick(['solid', 'dashed', 'dotted', 'double'] as const),
      });
      if (random.chance(0.3)) one.do('setMemo', { record: id, memo: '- a\n- b' });
    }
    const read = readCodebookTable(codebookTable(one.state.themes(), {}).map((row) => row.map(String)));
    if (!read.ok) throw new Error(read.problem.message);
    expect(read.value.warnings).toEqual([]);
    const other = new TestProject();
    other.do('importCodebook', { themes: [...read.value.themes] });
    expect(told(other)).toEqual(told(one));
    const again = one.propose('importCodebook', { themes: [...read.value.themes] });
    expect(again.diff).toEqual([]);
  });

  it('tells numbers as numbers', () => {
    const project = new TestProject();
    const id = project.do('createTheme', { name: 'Trust', parent: null });
    const table = codebookTable(project.state.themes(), {
      [id]: { codings: 1200, documents: 3, speakers: 2 },
    });
    expect(table[1]?.slice(-3)).toEqual([1200, 3, 2]);
  });
});

it.each([['a'], ['a / b', 'c'], ['/'], ['\\/', 'x \\', ' /y'.trim()], ['a\\/b', 'c/d', 'e /', '/ f']])(
  'joinPath and splitPath keep %j',
  (...names) => expect(splitPath(joinPath(names))).toEqual(names),
);

describe('a table from elsewhere', () => {
  it.each<[string, string, string[]]>([
    ['names only', 'Trust\nEconomy, trade and tax\nCulture', ['Trust', 'Economy, trade and tax', 'Culture']],
    [
      'spaces as indents',
      'Economy\n  Trade\n    Ports\n  Tax\nTrust',
      ['Economy', 'Economy | Trade', 'Economy | Trade | Ports', 'Economy | Tax', 'Trust'],
    ],
    [
      'tabs as indents',
      'Economy\n\tTrade\n\t\tPorts\nTrust',
      ['Economy', 'Economy | Trade', 'Economy | Trade | Ports', 'Trust'],
    ],
    ['bullets', '- Economy\n  - Trade\n  - Tax', ['Economy', 'Economy | Trade', 'Economy | Tax']],
    [
      'numbers',
      '1 Economy\n1.1 Trade\n1.1.1 Ports\n2. Trust',
      ['Economy', 'Economy | Trade', 'Economy | Trade | Ports', 'Trust'],
    ],
    [
      'dots',
      'Economy\nEconomy.Trade\nEconomy.Tax\nTrust',
      ['Economy', 'Economy | Trade', 'Economy | Tax', 'Trust'],
    ],
    ['dots that are none', 'U.S. policy\nTrust\nWorld', ['U.S. policy', 'Trust', 'World']],
    ['slashes that are none', 'Trust / Confidence\nPeace\nWar', ['Trust / Confidence', 'Peace', 'War']],
    ['backslashes', 'Economy\\Trade\nEconomy\\Tax', ['Economy | Trade', 'Economy | Tax']],
    [
      'a level in each column',
      'Economy;;\n;Trade;\n;;Ports\nTrust;;',
      ['Economy', 'Economy | Trade', 'Economy | Trade | Ports', 'Trust'],
    ],
    [
      'headed levels',
      'Level 1;Level 2\nEconomy;\n;Trade\nTrust;Faith',
      ['Economy', 'Economy | Trade', 'Trust | Faith'],
    ],
    [
      'parents by name, in any order',
      'Code;Parent code\nPorts;Trade\nTrade;Economy\nEconomy;',
      ['Economy | Trade | Ports', 'Economy | Trade', 'Economy'],
    ],
    ['parents in a circle', 'Name;Parent\nA;B\nB;A', ['B | A', 'A | B']],
    ['a title above the headings', 'My codebook;\n;\nName;Description\nTrust;why', ['Trust']],
    [
      'NVivo paths',
      'Name;Hierarchical Name\nTrade;Codes\\\\Economy\\Trade\nTrust;Codes\\\\Trust',
      ['Economy | Trade', 'Trust'],
    ],
    ['paths with >', 'Path\nEconomy > Trade\nTrust', ['Economy | Trade', 'Trust']],
  ])('%s', (_, csv, expected) => expect(pathsOf(cellsOf(csv))).toEqual(expected));

  it('says what it leaves out', () => {
    const csv =
      'Name;Colour;Owner;Mood;Description\nTrust;reddish;me;good;one\n;#fff;;;two\nHope;rgb(1, 2, 255);;;\n';
    const read = readCodebookTable(cellsOf(csv));
    if (!read.ok) throw new Error(read.problem.message);
    expect(read.value.themes).toEqual([
      { path: ['Trust'], description: 'one' },
      { path: ['Hope'], color: '#0102ff' },
    ]);
    expect(read.value.warnings).toEqual([
      'The column “Mood” is not known and is left out.',
      '1 colour could not be read; these themes get colours of their own.',
      '1 row without a name is left out.',
    ]);
  });

  it('says which rows it takes for one theme', () => {
    const warnings = (lines: string) => {
      const read = readCodebookTable(cellsOf(lines));
      return read.ok ? read.value.warnings : [read.problem.code];
    };
    expect(warnings('Name;Description\nTrust;one\nWater;\ntrust ;two\nTRUST;')).toEqual([
      '2 rows name themes that stood above already; of each field the first text is taken.',
    ]);
    expect(warnings('Economy\n  Tax\nTrade\n  Tax')).toEqual([]);
  });

  it.each([
    [[]],
    [[['', ' ']]],
    [[['Name', 'Description']]],
    [[['Path,Name,Parent']]],
    [[['Path;Name;Codings']]],
  ])('is refused without names: %j', (rows) => {
    expect(pathsOf(rows)).toBe('no-themes');
  });

  it('one name with a comma in it is a name', () => {
    expect(pathsOf([['Name, and what it means']])).toEqual(['Name, and what it means']);
  });
});
