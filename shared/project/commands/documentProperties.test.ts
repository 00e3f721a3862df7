import { describe, expect, it } from 'vitest';
import { findFaults } from '../integrity';
import { importParams, TestProject } from '../testing/testProject';

/** Two documents, and what is known of them. */
function hearings() {
  const project = new TestProject();
  const [first = '', second = ''] = ['First', 'Second'].map((title) =>
    project.do('importDocuments', importParams(title, 'alpha beta')),
  );
  const place = project.do('createAttribute', { of: 'document', name: 'Place', kind: 'text' });
  const number = project.do('createAttribute', { of: 'document', name: 'Number', kind: 'number' });
  return { project, first, second, place, number };
}

describe('what is known of documents', () => {
  it('is changed for several as one step, dates and languages as people write them', () => {
    const { project, first, second, place } = hearings();
    const step = project.propose('changeDocuments', {
      documents: [
        { document: first, title: ' The  mill ', date: '27 Sep 2022', language: 'Russian' },
        { document: second, provenance: 'The  Times', attributes: { [place]: 'Lenna' } },
      ],
    });
    expect([step.label, step.diff.length]).toEqual(['Change 2 documents', 2]);
    expect(project.state.document(first)).toMatchObject({
      title: 'The mill',
      date: '2022-09-27',
      language: 'ru',
    });
    expect(project.state.document(second)).toMatchObject({
      provenance: 'The Times',
      attributes: { [place]: 'Lenna' },
    });
    const again = project.propose('changeDocuments', {
      documents: [{ document: first, date: '2022-09-27' }],
    });
    expect([again.label, again.diff]).toEqual(['Change document “The mill”', []]);
    project.do('changeDocuments', { documents: [{ document: first, date: '', language: '' }] });
    expect(project.state.document(first)).toMatchObject({ date: '', language: '' });
  });

  it('is refused whole when something does not fit', () => {
    const { project, first, second, number } = hearings();
    const change = (said: object) =>
      project.refusal('changeDocuments', {
        documents: [
          { document: second, title: 'Other' },
          { document: first, ...said },
        ],
      }).message;
    expect(change({ title: ' ' })).toBe('A document needs a title.');
    expect(change({ date: 'soon' })).toBe(
      'The date of a document is a date, as 2022-09-27 or 27 Sep 2022, and “soon” is none.',
    );
    expect(change({ language: 'soon' })).toBe(
      '“soon” is no language that is known. Write its name, as English, or its code, as en.',
    );
    expect(change({ attributes: { [number]: 'x' } })).toBe(
      '“Number” takes a number, as 1,200 or 3.5, and “x” is none.',
    );
    expect(project.state.document(second)?.title).toBe('Second');
  });

  it('and of speakers are two tables: names may be the same, values are of one only', () => {
    const { project, first, place } = hearings();
    const speaker = project.do('createSpeaker', { name: 'Anna' });
    const home = project.do('createAttribute', { name: 'Place', kind: 'text' });
    expect(project.state.attributes('document').map(({ name }) => name)).toEqual(['Place', 'Number']);
    for (const [record, attribute] of [
      [speaker, place],
      [first, home],
    ] as const)
      expect(project.refusal('setAttributes', { records: [record], values: { [attribute]: 'x' } }).code).toBe(
        'unknown-attribute',
      );
    const title = project.refusal('createAttribute', { of: 'document', name: 'title', kind: 'text' });
    expect(title.message).toBe('Every document has “title” already. Choose another name.');
    project.do('createAttribute', { of: 'document', name: 'Role', kind: 'text' });
    const document = project.state.document(first);
    if (document === undefined) throw new Error('no document');
    expect(findFaults(project.state, [{ ...document, attributes: { [home]: 'x' } }])).toEqual([
      'The document “First” has an attribute that is not there.',
    ]);
  });

  it('is written anew under another kind, and goes with its attribute', () => {
    const { project, first, second, place } = hearings();
    const set = project.propose('setAttributes', {
      records: [first, second],
      values: { [place]: '1.5.2020' },
    });
    expect(set.label).toBe('Set “Place” of 2 documents');
    project.do('changeAttribute', { attribute: place, kind: 'date' });
    expect(project.state.document(second)?.attributes).toEqual({ [place]: '2020-05-01' });
    const gone = project.propose('deleteAttribute', { attribute: place });
    expect(gone.label).toBe('Delete attribute “Place” and 2 values');
    expect(project.state.document(first)?.attributes).toEqual({});
  });
});

describe('what files say of themselves', () => {
  const stated = (title: string, attributes: { name: string; value: string }[]) =>
    importParams(title, 'alpha').documents.map((document) => ({ ...document, attributes }));

  it('becomes attributes of the kind that all values of an import have', () => {
    const project = new TestProject();
    project.do('importDocuments', {
      documents: [
        ...stated('One', [
          { name: 'Year', value: '1,960' },
          { name: 'Party', value: 'Green' },
        ]),
        ...stated('Two', [
          { name: 'year', value: '1970' },
          { name: 'Party', value: ' ' },
        ]),
      ],
    });
    const [year, party] = project.state.attributes('document');
    expect([year, party]).toMatchObject([
      { name: 'Year', kind: 'number' },
      { name: 'Party', kind: 'text' },
    ]);
    expect(project.state.documents().map(({ attributes }) => attributes)).toEqual([
      { [year?.id ?? '']: '1960', [party?.id ?? '']: 'Green' },
      { [year?.id ?? '']: '1970' },
    ]);
  });

  it('says date, source and language, and what does not fit is told and left out', () => {
    const { project } = hearings();
    const document = project.do('importDocuments', {
      documents: [
        ...stated('Three', [
          { name: 'Date', value: '1 May 2020' },
          { name: 'Language', value: 'kk' },
          { name: 'Number', value: 'many' },
          { name: 'Title', value: 'Another' },
        ]),
      ],
    });
    expect(project.state.document(document)).toMatchObject({
      date: '2020-05-01',
      language: 'kk',
      attributes: {},
      warnings: [
        '“Number” takes a number, as 1,200 or 3.5, and “many” is none. It was left out.',
        'The file says “Title: Another”, which was left out: no attribute can be called that.',
      ],
    });
  });
});

describe('what a table says of documents', () => {
  it('fills what is empty, or takes the place of what is there; attributes that are not there are made', () => {
    const { project, first } = hearings();
    project.do('changeDocuments', { documents: [{ document: first, date: '2020-01-01' }] });
    const row = {
      document: first,
      date: '2 May 2021',
      language: 'nonsense',
      values: { Party: 'Green', Place: 'Lenna' },
    };
    const params = { attributes: [{ name: 'Party', kind: 'text' as const }], documents: [row] };
    project.do('importProperties', { ...params, replaces: false });
    expect(project.state.document(first)).toMatchObject({ date: '2020-01-01', language: '' });
    expect(project.state.attributes('document').map(({ name }) => name)).toEqual([
      'Place',
      'Number',
      'Party',
    ]);
    const step = project.propose('importProperties', { ...params, replaces: true });
    expect(step.label).toBe('Set properties of 1 document');
    expect(project.state.document(first)?.date).toBe('2021-05-02');
  });
});
