import { describe, expect, it } from 'vitest';
import { isCommand, parseCommandLine } from './parseCommandLine';

describe('parseCommandLine', () => {
  it('reads files and options in any order', () => {
    expect(parseCommandLine(['import', 'a.txt', '--project', 'p', 'b.md', '--json'])).toEqual({
      ok: true,
      value: {
        command: 'import',
        files: ['a.txt', 'b.md'],
        options: { project: 'p' },
        switches: new Set(),
        json: true,
      },
    });
  });

  it('reads switches', () => {
    expect(parseCommandLine(['import', 'a.txt', '--no-speakers', '--project', 'p'])).toMatchObject({
      value: { switches: new Set(['no-speakers']), json: false },
    });
  });

  it.each([
    [['frobnicate'], 'There is no command “frobnicate”.'],
    [[], 'There is no command “”.'],
    [['import', 'a.txt'], 'roundtable import: --project is missing.'],
    [['import', '--project', 'p'], 'roundtable import: no file was named.'],
    [['check', 'p'], 'roundtable check: --project is missing.'],
    [['check', '--project', 'p', 'q'], 'roundtable check: “q” is one word too many.'],
    [['export', '--project', 'p', '--format', 'pdf', '--out', ''], 'roundtable export: --out is missing.'],
  ])('refuses %j in one line', (words, message) => {
    expect(parseCommandLine(words)).toEqual({ ok: false, problem: { code: 'usage', message } });
  });

  it('refuses an option that the command does not have', () => {
    const refused = parseCommandLine(['text', '--project', 'p', '--document', 'd', '--out', 'x']);
    expect(refused).toMatchObject({ ok: false, problem: { code: 'usage' } });
    expect(!refused.ok && refused.problem.message).toMatch(/^roundtable text: .*--out.*\.$/);
  });

  it('does not take inherited names for commands', () => {
    expect(isCommand('constructor')).toBe(false);
    expect(isCommand('toString')).toBe(false);
  });
});
