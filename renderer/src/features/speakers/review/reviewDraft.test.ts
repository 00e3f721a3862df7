import { commandParams } from '@shared/project/commandParams';
import type { SpeakerReview } from '@shared/query/speakerReview';
import { describe, expect, it } from 'vitest';
import {
  changePerson,
  giveTurn,
  mergePeople,
  removePerson,
  startDraft,
  summary,
  takeTurn,
  toCommand,
} from './reviewDraft';

const turn = (person: string, start: number, confidence = 1) => ({
  person,
  attribution: null,
  speech: [{ start, end: start + 5 }],
  confidence,
  reason: 'Name before a quotation',
  label: '',
  given: false,
});

const details = { affiliation: '', roles: {} };
const described = (known: {
  key: string;
  speaker: string | null;
  name: string;
  role: string;
  aliases: string[];
}) => ({
  ...known,
  ...details,
  confidence: 1,
  reason: '',
});

const review: SpeakerReview = {
  people: [
    described({ key: 'anna', speaker: null, name: 'Anna Berg', role: 'Director', aliases: ['A. Berg'] }),
    described({ key: 'berg', speaker: 's1', name: 'Berg', role: '', aliases: [] }),
    described({ key: 'otto', speaker: null, name: 'Otto Lind', role: '', aliases: [] }),
  ],
  documents: [
    { document: 'd1', turns: [turn('anna', 0), turn('berg', 10, 0.6), turn('otto', 20)] },
    { document: 'd2', turns: [turn('otto', 0, 0.5)] },
  ],
};

describe('a speaker review', () => {
  it('says how many were found and how many to look at', () => {
    const draft = startDraft(review);
    expect(summary(draft)).toBe('3 speakers found. 2 to check.');
    expect(summary(takeTurn(draft, 'd1/1', false))).toBe('3 speakers found. 1 to check.');
    expect(summary(giveTurn(draft, 'd1/1', 'anna'))).toBe('3 speakers found. 1 to check.');
  });

  it('merges two people: turns, aliases, role and the known speaker', () => {
    const merged = mergePeople(startDraft(review), 'berg', 'anna');
    expect(merged.people).toEqual([
      described({
        key: 'anna',
        speaker: 's1',
        name: 'Anna Berg',
        role: 'Director',
        aliases: ['A. Berg', 'Berg'],
      }),
      review.people[2],
    ]);
    expect(merged.turns.map(({ person }) => person)).toEqual(['anna', 'anna', 'otto', 'otto']);
  });

  it('does not merge a person into themselves', () => {
    const draft = startDraft(review);
    expect(mergePeople(draft, 'anna', 'anna')).toBe(draft);
  });

  it('applies only what was taken, and every reviewed document', () => {
    let draft = takeTurn(startDraft(review), 'd2/0', false);
    draft = removePerson(draft, 'anna');
    draft = changePerson(draft, 'otto', { role: 'Chair' });
    const params = toCommand(draft);
    expect(commandParams.applySpeakers.parse(params)).toEqual(params);
    expect(params).toEqual({
      people: [
        { key: 'berg', speaker: 's1', name: 'Berg', role: '', aliases: [], ...details },
        { key: 'otto', speaker: null, name: 'Otto Lind', role: 'Chair', aliases: [], ...details },
      ],
      documents: [
        {
          document: 'd1',
          turns: [
            { person: 'berg', attribution: null, speech: [{ start: 10, end: 15 }] },
            { person: 'otto', attribution: null, speech: [{ start: 20, end: 25 }] },
          ],
        },
        { document: 'd2', turns: [] },
      ],
    });
  });

  it('leaves out people without any turn left', () => {
    const draft = takeTurn(startDraft(review), 'd1/0', false);
    expect(toCommand(draft).people.map(({ key }) => key)).toEqual(['berg', 'otto']);
  });
});
