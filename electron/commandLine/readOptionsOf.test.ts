import { describe, expect, it } from 'vitest';
import { parseCommandLine } from './parseCommandLine';
import { readOptionsOf } from './readOptionsOf';

function read(...words: string[]) {
  const line = parseCommandLine(['import', 'a', '--project', 'p', ...words]);
  if (!line.ok || 'help' in line.value) throw new Error('not a command line');
  const options = readOptionsOf(line.value);
  return options.ok ? options.value : options.problem.message;
}

describe('readOptionsOf', () => {
  it('says only what was said', () => {
    expect(read()).toEqual({});
    const reading = '--encoding koi8r --password= --whole-page --sheet 2';
    const columns = '--text-column A --text-column 4 --speaker-column Who --no-header --one-document';
    expect(read(...reading.split(' '), ...columns.split(' '))).toEqual({
      encoding: 'KOI8-R',
      password: '',
      wholePage: true,
      columns: { sheet: '2', text: ['A', '4'], speaker: 'Who', hasHeader: false, documentPerRow: false },
    });
    expect(
      read('--title-column', '', '--attribute-columns', 'A,B', '--header', '--document-per-row'),
    ).toEqual({
      columns: { title: '', attributes: ['A,B'], hasHeader: true, documentPerRow: true },
    });
  });

  it.each([
    ['utf8', 'UTF-8'],
    ['windows 1251', 'Windows-1251'],
    ['kz1048', 'KZ-1048'],
    ['cp1251', 'cp1251'],
  ])('knows the encoding %s as %s', (said, encoding) => {
    expect(read('--encoding', said)).toEqual({ encoding });
  });

  it('refuses what does not exist or excludes each other', () => {
    expect(read('--encoding', 'koi9-r')).toBe(
      'roundtable import: there is no encoding “koi9-r”. Did you mean KOI8-R?',
    );
    expect(read('--encoding', 'morse')).toMatch(/“morse”\. These are known: UTF-8, .*EUC-KR\.$/);
    expect(read('--header', '--no-header')).toBe(
      'roundtable import: --header and --no-header exclude each other.',
    );
    expect(read('--document-per-row', '--one-document')).toMatch(/exclude each other/);
    expect(read('--one-document', '--attribute-columns', 'A')).toMatch(
      /^roundtable import: --attribute-columns is/,
    );
    expect(read('--one-document', '--title-column', '')).toMatchObject({ columns: { title: '' } });
  });
});
