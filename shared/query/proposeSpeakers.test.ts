import { describe, expect, it } from 'vitest';
import { ProjectRecords } from '../project/projectRecords';
import type { AnyRecord, BlockRecord, DocumentRecord, SpeakerRecord, TurnRecord } from '../project/records';
import { importParams, TestProject } from '../project/testing/testProject';
import { documentText } from '../text/documentText';
import { proposeSpeakers } from './proposeSpeakers';

const document = (id: string): DocumentRecord => ({
  type: 'document',
  id,
  order: id,
  title: id,
  source: { fileName: `${id}.txt`, format: 'txt', sha256: '', size: 0 },
  date: '',
  provenance: '',
  language: '',
  attributes: {},
  importedAt: '2026-11-23T10:00:00.000Z',
  warnings: [],
  memo: '',
});

const block = (of: string, number: number, text: string): BlockRecord => ({
  type: 'block',
  id: `${of}-${number}`,
  document: of,
  order: `a${number}`,
  kind: 'paragraph',
  text,
  marks: [],
});

const speaker = (id: string, name: string, aliases: string[] = []): SpeakerRecord => ({
  type: 'speaker',
  id,
  order: id,
  name,
  role: '',
  affiliation: '',
  roles: {},
  attributes: {},
  aliases,
  pseudonym: '',
  color: '#336699',
  memo: '',
});

const turn = (id: string, of: string, speakerId: string, start: number, end: number): TurnRecord => ({
  type: 'turn',
  id,
  document: 'd1',
  speaker: speakerId,
  attribution: null,
  speech: [{ start: { block: of, offset: start }, end: { block: of, offset: end } }],
  origin: 'suggestion',
  confirmed: true,
});

const records = (...all: AnyRecord[]) => {
  const state = new ProjectRecords();
  state.apply(all.map((after) => ({ before: null, after })));
  return state;
};

const transcript = (of: string) => [
  block(of, 1, 'ANNA BERG: We begin with the harbour.'),
  block(of, 2, 'PAUL ORTEGA: Then let us begin with what it costs.'),
  block(of, 3, 'ANNA BERG: It costs less than waiting.'),
  block(of, 4, 'PAUL ORTEGA: That is what was said of the bridge.'),
];

describe('proposeSpeakers', () => {
  it('is one person for all documents that name them', () => {
    const state = records(document('d1'), ...transcript('d1'), document('d2'), ...transcript('d2'));
    const review = proposeSpeakers(state, ['d1', 'd2']);
    expect(review.people.map(({ speaker: known }) => known)).toEqual([null, null]);
    expect(review.documents.map(({ turns }) => turns.length)).toEqual([4, 4]);
    const keys = new Set(review.people.map(({ key }) => key));
    for (const { turns } of review.documents) for (const { person } of turns) expect(keys).toContain(person);
  });

  it('means the speaker that the project knows by this name or alias, whatever its capitals', () => {
    const state = records(
      document('d1'),
      ...transcript('d1'),
      speaker('s1', 'Anna Berg'),
      speaker('s2', 'P. O.', ['Paul Ortega']),
    );
    const { people } = proposeSpeakers(state, ['d1']);
    expect(people.map(({ speaker: known, name }) => [known, name])).toEqual([
      ['s1', 'Anna Berg'],
      ['s2', 'P. O.'],
    ]);
  });

  it('means the first of several of one name', () => {
    const state = records(
      document('d1'),
      ...transcript('d1'),
      speaker('s1', 'B. Berg', ['Anna Berg']),
      speaker('s2', 'Anna Berg'),
    );
    expect(proposeSpeakers(state, ['d1']).people[0]).toMatchObject({ speaker: 's1', name: 'B. Berg' });
  });

  it('takes the turns that the file stated as given', () => {
    const stated: TurnRecord = {
      type: 'turn',
      id: 't1',
      document: 'd1',
      speaker: 's1',
      attribution: null,
      speech: [{ start: { block: 'd1-1', offset: 0 }, end: { block: 'd1-1', offset: 16 } }],
      origin: 'import',
      confirmed: false,
    };
    const state = records(
      document('d1'),
      block('d1', 1, 'No label at all.'),
      speaker('s1', 'Ruth Halloran'),
      stated,
    );
    const review = proposeSpeakers(state, ['d1']);
    expect(review.people).toMatchObject([{ speaker: 's1', name: 'Ruth Halloran' }]);
    expect(review.documents[0]?.turns).toMatchObject([
      { attribution: null, speech: [{ start: 0, end: 16 }] },
    ]);
  });

  describe('looking again', () => {
    const words = (review: ReturnType<typeof proposeSpeakers>, state: ProjectRecords) =>
      review.documents[0]?.turns.map(({ person, speech, given }) => [
        review.people.find(({ key }) => key === person)?.name,
        speech.map(({ start, end }) => documentText(state.blocks('d1')).text.slice(start, end)).join('|'),
        given,
      ]);

    it('takes confirmed turns as given and proposes only outside of them', () => {
      const state = records(
        document('d1'),
        ...transcript('d1'),
        speaker('s1', 'The chair'),
        // Paul's turn was given to the chair, and its last words cut off.
        turn('t1', 'd1-2', 's1', 13, 30),
      );
      expect(words(proposeSpeakers(state, ['d1']), state)).toEqual([
        ['ANNA BERG', 'We begin with the harbour.', false],
        ['The chair', 'Then let us begin', true],
        ['ANNA BERG', 'It costs less than waiting.', false],
        ['PAUL ORTEGA', 'That is what was said of the bridge.', false],
      ]);
    });

    it('leaves the rest of a turn in which somebody was said by hand to interrupt', () => {
      const state = records(
        document('d1'),
        ...transcript('d1'),
        speaker('s1', 'A voice'),
        turn('t1', 'd1-2', 's1', 22, 24),
      );
      expect(words(proposeSpeakers(state, ['d1']), state)).toContainEqual([
        'PAUL ORTEGA',
        'Then let|begin with what it costs.',
        false,
      ]);
    });
  });

  it('keeps the role of each document where it is another one', () => {
    const roles = (of: string, role: string) => [
      block(of, 1, `“We begin with the harbour,” said ${role} Anna Berg. “It costs less than waiting.”`),
    ];
    const state = records(
      document('d1'),
      ...roles('d1', 'Minister of Ports'),
      document('d2'),
      ...roles('d2', 'Mayor of Lenna'),
      document('d3'),
      ...roles('d3', 'Minister of Ports'),
    );
    expect(proposeSpeakers(state, ['d1', 'd2', 'd3']).people).toMatchObject([
      { name: 'Anna Berg', role: 'Minister of Ports', roles: { d2: 'Mayor of Lenna' } },
    ]);
  });

  it('tells which turns a rule of the project gave, also once they are in the project', () => {
    const project = new TestProject();
    const text = importParams('Minutes', '§ Anna Berg § We begin.', '“It costs less,” said Paul Ohm.');
    const minutes = project.do('importDocuments', text);
    const rule = {
      name: 'Odd',
      pattern: '^§ (?<speaker>.+?) §',
      ignoreCase: false,
      speaker: '',
      enabled: true,
    };
    project.do('addSpeakerRules', { rules: [{ ...rule, reach: 'paragraph' }] });
    const origins = () => {
      project.do('applySpeakers', proposeSpeakers(project.state, [minutes]));
      return project.state.turns(minutes).map(({ origin }) => origin);
    };
    expect(origins()).toEqual(['rule', 'suggestion']);
    expect(origins()).toEqual(['rule', 'suggestion']);
  });

  it('tells the words that name the speaker, by which turns are alike', () => {
    const state = records(document('d1'), ...transcript('d1'));
    expect(proposeSpeakers(state, ['d1']).documents[0]?.turns.map(({ label }) => label)).toEqual([
      'ANNA BERG',
      'PAUL ORTEGA',
      'ANNA BERG',
      'PAUL ORTEGA',
    ]);
  });
});
