import { describe, expect, it } from 'vitest';
import { importParams, repeatableContext, TestProject } from '../project/testing/testProject';
import { DocumentMatcher } from './matchDocuments';
import { previewProperties } from './propertiesPreview';
import { propertiesTable } from './propertiesTable';
import { readPropertiesTable } from './readPropertiesTable';

/** A project with documents of these files; each is called as its file, unless a title stands behind `|`. */
function projectOf(...files: string[]) {
  const project = new TestProject();
  for (const file of files) {
    const [fileName = '', title = fileName] = file.split('|');
    const [document] = importParams(title, 'alpha').documents;
    if (document === undefined) throw new Error('no document');
    project.do('importDocuments', {
      documents: [{ ...document, source: { ...document.source, fileName } }],
    });
  }
  return project;
}

function read(...rows: (string | number)[][]) {
  const result = readPropertiesTable(rows.map((row) => row.map(String)));
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

describe('a table of documents that is read', () => {
  it('tells columns by headings in several languages, and the rest are attributes of their kind', () => {
    expect(
      read(
        ['Our hearings', '', ''],
        ['Имя файла', 'Дата', 'Партия', 'Year', 'Язык'],
        ['texts/one.txt', '27 сентября 2022', 'Зелёные', '1,960', 'русский'],
        ['two.txt', '', '', '1970', ''],
        ['', 'x', '', '', ''],
      ),
    ).toEqual({
      attributes: [
        { name: 'Партия', kind: 'text' },
        { name: 'Year', kind: 'number' },
      ],
      rows: [
        {
          fileName: 'one.txt',
          date: '27 сентября 2022',
          language: 'русский',
          values: { Партия: 'Зелёные', Year: '1,960' },
        },
        { fileName: 'two.txt', values: { Year: '1970' } },
      ],
      warnings: ['1 row without a file name and title is left out.'],
    });
  });

  it('is refused when it names no documents', () => {
    expect(
      readPropertiesTable([
        ['Party', 'Year'],
        ['Green', '1960'],
      ]),
    ).toMatchObject({
      ok: false,
      problem: { code: 'no-documents' },
    });
  });

  it('that Roundtable wrote is read as what it says, whatever attributes are called', () => {
    const project = projectOf('one.txt', 'two.txt');
    const [one = ''] = project.state.documents().map(({ id }) => id);
    const publisher = project.do('createAttribute', { of: 'document', name: 'Publisher', kind: 'text' });
    project.do('changeDocuments', {
      documents: [
        { document: one, date: '2022-09-27', language: 'kk', attributes: { [publisher]: 'Mill Press' } },
      ],
    });
    project.do('setMemo', { record: one, memo: 'First line.\n\n- a list' });
    const { state } = project;
    const table = propertiesTable(state.documents(), state.attributes('document'), {});
    const said = ['one.txt', 'one.txt', '2022-09-27', '', 'Kazakh', 'Mill Press', 'First line.\n\n- a list'];
    expect(table[1]).toEqual([...said, 0, 0, 0]);
    const cleared = project.do('setMemo', { record: one, memo: '' });
    const back = previewProperties(project.state, read(...table), false, repeatableContext('back'));
    if (!back.ok) throw new Error(back.problem.message);
    expect(back.value.lines[0]).toMatchObject({ id: cleared, change: 'changed', details: ['Memo'] });
    project.do('importProperties', back.value.params);
    const preview = previewProperties(state, read(...table), true, repeatableContext('preview'));
    expect(preview.ok && [preview.value.changed, preview.value.warnings]).toEqual([0, []]);
  });
});

describe('the documents that rows mean', () => {
  const found = (project: TestProject, fileName: string, title?: string) =>
    new DocumentMatcher(project.state.documents())
      .find({ fileName, title })
      .map((document) => `${document.source.fileName}|${document.title}`);

  it('are found by file name, with extension or without, else by title', () => {
    const project = projectOf('Hearing 1.docx|The mill', 'Hearing 2.docx', 'notes.txt');
    expect(found(project, 'HEARING 1.DOCX')).toEqual(['Hearing 1.docx|The mill']);
    expect(found(project, 'hearing 1')).toEqual(['Hearing 1.docx|The mill']);
    expect(found(project, 'the mill')).toEqual(['Hearing 1.docx|The mill']);
    expect(found(project, 'old name.docx', 'The mill')).toEqual(['Hearing 1.docx|The mill']);
    expect(found(project, '', 'notes.txt')).toEqual(['notes.txt|notes.txt']);
    expect(found(project, 'hearing 1.pdf')).toEqual([]);
    expect(found(project, 'hearing')).toEqual([]);
  });

  it('are several where a name is that of several, unless the title tells which', () => {
    const project = projectOf('book.epub|One', 'book.epub|Two', 'a.txt', 'a.docx|a.txt 2');
    expect(found(project, 'book.epub')).toHaveLength(2);
    expect(found(project, 'book.epub', 'two')).toEqual(['book.epub|Two']);
    expect(found(project, 'a')).toHaveLength(2);
    expect(found(project, 'a.txt')).toEqual(['a.txt|a.txt']);
  });
});

it('the preview says what would be set, which rows mean nothing and which several, and what does not fit', () => {
  const project = projectOf('one.txt', 'two.txt', 'three.txt', 'same.txt|Same', 'same.md|Same');
  const [one = ''] = project.state.documents().map(({ id }) => id);
  project.do('changeDocuments', { documents: [{ document: one, date: '2020-01-01' }] });
  const table = read(
    ['File', 'Date', 'Language', 'Party'],
    ['one', '27 Sep 2022', 'Russian', 'Green'],
    ['two.txt', 'soon', '', ''],
    ['same', '2022-01-01', '', ''],
    ['nobody.txt', '2022-01-01', '', ''],
    ['one.txt', '', '', 'Red'],
  );
  const preview = previewProperties(project.state, table, true, repeatableContext('preview'));
  if (!preview.ok) throw new Error(preview.problem.message);
  const { lines, changed, attributes, warnings, params } = preview.value;
  expect([changed, attributes]).toEqual([1, ['Party']]);
  expect(lines.map(({ name, change, details }) => [name, change, details])).toEqual([
    ['same', 'unclear', ['Same', 'Same']],
    ['nobody.txt', 'unknown', []],
    ['one.txt', 'changed', ['Date: 2020-01-01 → 2022-09-27', 'Language: Russian', 'Party: Red']],
    ['two.txt', 'kept', []],
  ]);
  expect(warnings).toEqual([
    '“one.txt” is meant by 2 rows: the later ones say what counts.',
    'The date of a document is a date, as 2022-09-27 or 27 Sep 2022, and “soon” is none.',
  ]);
  project.do('importProperties', params);
  expect(project.state.document(one)).toMatchObject({ date: '2022-09-27', language: 'ru' });
});
