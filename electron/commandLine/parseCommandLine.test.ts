import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandShapes, isCommand, isOwnOption, shapeOf } from './commandShapes';
import { helpText } from './helpText';
import { parseCommandLine } from './parseCommandLine';

const message = (words: readonly string[]) => {
  const parsed = parseCommandLine(words);
  return parsed.ok ? null : [parsed.problem.code, parsed.problem.message];
};

describe('parseCommandLine', () => {
  it('reads files, options, lists and switches in any order', () => {
    const words = ['import', 'a.txt', '--project', 'p', '-', '--json', '--recursive', '--text-column', 'A'];
    expect(parseCommandLine([...words, '--text-column=B', '--', '--c.txt', '--help'])).toEqual({
      ok: true,
      value: {
        command: 'import',
        files: ['a.txt', '-', '--c.txt', '--help'],
        options: { project: 'p' },
        lists: { 'text-column': ['A', 'B'] },
        switches: new Set(['json', 'recursive']),
        json: true,
      },
    });
  });

  it.each([
    [['frobnicate'], 'There is no command “frobnicate”.'],
    [['imprt', 'a.txt'], 'There is no command “imprt”. Did you mean import?'],
    [['help', 'imprt'], 'There is no command “imprt”. Did you mean import?'],
    [[], 'There is no command “”.'],
    [['--json', 'check'], 'Say the command before its options: roundtable COMMAND … --json.'],
    [['import', 'a.txt'], 'roundtable import: --project is missing, as in --project DIR.'],
    [['import', '--project', 'p'], 'roundtable import: no file was named.'],
    [['find', '--project', 'p', ' '], 'roundtable find: no words were given.'],
    [['check', '--project', 'p', 'q'], 'roundtable check: “q” is one word too many.'],
    [
      ['export', '--project', 'p', '--format', 'pdf', '--out', ''],
      'roundtable export: --out is missing, as in --out FILE.',
    ],
    [
      ['text', '--project', 'p', '--documnet', 'd'],
      'roundtable text: there is no option --documnet. Did you mean --document?',
    ],
    [['text', '--project', 'p', '--xyz'], 'roundtable text: there is no option --xyz.'],
    [['check', '-p', 'p'], 'roundtable check: there is no option -p.'],
    [['check', '--toString'], 'roundtable check: there is no option --toString.'],
    [['check', '--project', 'p', '--json=yes'], 'roundtable check: --json takes no value.'],
    [['check', '--project', 'p', '--project', 'q'], 'roundtable check: --project was given twice.'],
    [
      ['check', '--project', '--json'],
      'roundtable check: --project needs a value: --project DIR. One that begins with a dash is written --project=….',
    ],
    [
      ['check', '--project'],
      'roundtable check: --project needs a value: --project DIR. One that begins with a dash is written --project=….',
    ],
  ])('refuses %j in one line', (words, sentence) => {
    expect(message(words)).toEqual(['usage', sentence]);
  });

  it('takes a value that begins with a dash when it is written with an equals sign', () => {
    expect(parseCommandLine(['import', 'a.pdf', '--project', 'p', '--password=-x-'])).toMatchObject({
      value: { options: { password: '-x-' } },
    });
  });

  it.each([
    [null, [['help'], ['--help'], ['-h'], ['help', '--json']]],
    ['json', [['help', 'json']]],
    [
      'import',
      [
        ['help', 'import'],
        ['import', '--help'],
        ['import', 'x', '--nonsense', '-h'],
      ],
    ],
  ])('knows who asks for help on %s', (help, ways) => {
    for (const words of ways) expect(parseCommandLine(words)).toEqual({ ok: true, value: { help } });
  });

  it('does not take inherited names for commands, nor switches of Chromium for its own', () => {
    expect(isCommand('constructor')).toBe(false);
    expect(isCommand('toString')).toBe(false);
    expect(['--no-sandbox', '--user-data-dir=/p', '--json', '--project=p', '-h'].map(isOwnOption)).toEqual([
      false,
      false,
      true,
      true,
      true,
    ]);
  });
});

describe('the help', () => {
  const commands = Object.keys(commandShapes).filter(isCommand);

  it('lists every command, and of each every option, the examples being right', () => {
    for (const command of commands) {
      expect(helpText(null)).toContain(`\n  ${command} `);
      const help = helpText(command);
      const { options, examples, usage } = shapeOf(command);
      for (const option of Object.values(options).flatMap((group) => Object.keys(group)))
        expect(help).toContain(`\n  --${option}`);
      expect(usage.every((line) => line.startsWith(`roundtable ${command}`))).toBe(true);
      for (const example of examples) {
        const [, said = ''] = example.split('roundtable ');
        const words = (said.match(/"[^"]*"|\S+/gu) ?? []).map((word) => word.replaceAll('"', ''));
        expect([example, parseCommandLine(words)]).toEqual([example, expect.objectContaining({ ok: true })]);
      }
    }
  });

  it('of the answers names those of every command, and the document has them all with the options', () => {
    const { properties } = JSON.parse(helpText('json'));
    const document = readFileSync(path.join(import.meta.dirname, '../../docs/command-line.md'), 'utf8');
    for (const command of commands) {
      expect(Object.keys(properties).some((answer) => answer.startsWith(command))).toBe(true);
      for (const group of Object.values(shapeOf(command).options))
        for (const option of Object.keys(group)) expect(document).toContain(`--${option}`);
    }
    for (const [answer, form] of Object.entries<{ properties: object }>(properties)) {
      const line = document.split('\n').find((each) => each.startsWith(`| ${answer} |`));
      for (const field of Object.keys(form.properties))
        expect([answer, line]).toEqual([answer, expect.stringMatching(`\\b${field}\\b`)]);
    }
  });

  it('fits a terminal', () => {
    const lines = [helpText(null), ...commands.map((command) => helpText(command))].join('\n').split('\n');
    const isExample = (line: string) => /^ +(?:roundtable|pandoc) |^Usage: /u.test(line);
    expect(lines.filter((line) => line.length > 100 && !isExample(line))).toEqual([]);
  });
});
