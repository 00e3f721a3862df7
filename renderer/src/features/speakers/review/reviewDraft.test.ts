import { commandParams } from '@shared/project/commandParams';
import type { SpeakerRecord } from '@shared/project/records';
import {
  type ReviewPerson,
  type ReviewTurn,
  type SpeakerReview,
  someoneNew,
} from '@shared/query/speakerReview';
import { describe, expect, it } from 'vitest';
import { alikeTurns, formsOf, matchingTurns, turnAfter } from './matchingTurns';
import {
  addPerson,
  changePerson,
  linkPerson,
  makeMainForm,
  mergePeople,
  removePerson,
  splitPerson,
} from './peopleSteps';
import {
  personNumbers,
  type ReviewDraft,
  startDraft,
  summary,
  toCommand,
  turnOf,
  wholeProgress,
} from './reviewDraft';
import { accept, cutTurn, give, joinToBefore, leaveOut, makeTurn, setSpeech } from './turnSteps';

const turn = (person: string, start: number, more: Partial<ReviewTurn> = {}): ReviewTurn => ({
  person,
  attribution: null,
  speech: [{ start, end: start + 5 }],
  confidence: 1,
  reason: 'Name before a quotation',
  label: person.toUpperCase(),
  given: false,
  ...more,
});

const person = (key: string, name: string, more: Partial<ReviewPerson> = {}): ReviewPerson => ({
  ...someoneNew(key, name),
  ...more,
});

const review: SpeakerReview = {
  people: [
    person('anna', 'Anna Berg', { role: 'Director', aliases: ['A. Berg'] }),
    person('berg', 'Berg', { speaker: 's1' }),
    person('otto', 'Otto Lind'),
  ],
  documents: [
    { document: 'd1', turns: [turn('anna', 0), turn('berg', 10, { confidence: 0.6 }), turn('otto', 20)] },
    { document: 'd2', turns: [turn('otto', 0, { confidence: 0.5 }), turn('berg', 10, { given: true })] },
  ],
};
const start = () => startDraft(review, [{ id: 's1', color: '#112233' }]);

const speech = (draft: ReviewDraft, document = 'd1') =>
  draft.documents
    .find((part) => part.document === document)
    ?.turns.filter(({ taken }) => taken)
    .map((each) => [each.person, ...each.speech.map((range) => `${range.start}-${range.end}`)]);
const checked = (draft: ReviewDraft) =>
  draft.documents.flatMap(({ turns }) =>
    turns.filter((each) => each.checked && !each.given).map(({ id }) => id),
  );

describe('a speaker review', () => {
  it('says how many were found, how many are checked and how many to look at; given turns do not count', () => {
    expect(summary(start())).toBe('3 speakers found. 0 of 4 checked, 2 to check first.');
    expect(summary(leaveOut(start(), ['d1/1']))).toBe('3 speakers found. 1 of 4 checked, 1 to check first.');
    expect(summary(accept(start(), ['d1/0', 'd1/1', 'd2/0', 'd2/1']))).toBe(
      '3 speakers found. 3 of 4 checked, none is doubtful.',
    );
  });

  it('gives the colours that applying would, and leaves known speakers theirs', () => {
    const [anna, berg, otto] = start().people;
    expect(berg?.color).toBe('#112233');
    expect(new Set([anna?.color, berg?.color, otto?.color]).size).toBe(3);
  });

  it('applies what is taken, as confirmed where the analyst decided, and every document', () => {
    let draft = leaveOut(start(), ['d2/0']);
    draft = give(draft, ['d1/1'], 'otto');
    draft = accept(draft, ['d1/2']);
    draft = changePerson(draft, 'otto', { role: 'Chair', roles: { d1: 'Acting chair' } });
    const params = toCommand(draft);
    expect(commandParams.applySpeakers.parse(params)).toEqual(params);
    expect(params.documents).toMatchObject([
      {
        document: 'd1',
        turns: [
          { person: 'anna', byHand: false, confirmed: false },
          { person: 'otto', byHand: true, confirmed: true },
          { person: 'otto', byHand: false, confirmed: true },
        ],
      },
      { document: 'd2', turns: [] },
    ]);
    expect(params.people).toMatchObject([
      { key: 'anna', name: 'Anna Berg' },
      { key: 'berg', speaker: 's1', color: '#112233' },
      { key: 'otto', role: 'Chair', roles: { d1: 'Acting chair' } },
    ]);
  });

  it('tells which turns a rule gave', () => {
    const byRule = { ...review, documents: [{ document: 'd1', turns: [turn('anna', 0, { byRule: true })] }] };
    expect(toCommand(startDraft(byRule, [])).documents[0]?.turns).toMatchObject([{ byRule: true }]);
  });

  it('leaves out people who are new and have no turn left', () => {
    expect(toCommand(leaveOut(start(), ['d1/0'])).people.map(({ key }) => key)).toEqual(['berg', 'otto']);
  });

  it('changes no list of a document in which nothing changed', () => {
    const draft = start();
    expect(accept(draft, ['d1/0']).documents[1]).toBe(draft.documents[1]);
    expect(turnOf(accept(draft, ['d1/0']), 'd1/2')).toBe(turnOf(draft, 'd1/2'));
  });
});

describe('turns of a review', () => {
  it('are cut in two, and the second is somebody else to be', () => {
    const cut = cutTurn(start(), 'd1/0', 2);
    expect(cut && speech(cut.draft)?.slice(0, 2)).toEqual([
      ['anna', '0-2'],
      ['anna', '2-5'],
    ]);
    expect(cut?.turn).toBe('d1/3');
    expect(cutTurn(start(), 'd1/0', 0)).toBeNull();
    expect(cutTurn(start(), 'd2/1', 12)).toBeNull();
  });

  it('go on over the one behind when it is joined to them, its label included', () => {
    const joined = joinToBefore(start(), 'd1/1');
    expect(joined && speech(joined.draft)).toEqual([
      ['anna', '0-15'],
      ['otto', '20-25'],
    ]);
    expect(joined?.turn).toBe('d1/0');
    expect(joinToBefore(start(), 'd1/0')).toBeNull();
  });

  it('are made of words, cut out of what others say; given ones stay', () => {
    const made = makeTurn(start(), 'd1', { start: 2, end: 12 }, 'otto');
    expect(made && speech(made.draft)).toEqual([
      ['anna', '0-2'],
      ['otto', '2-12'],
      ['berg', '12-15'],
      ['otto', '20-25'],
    ]);
    expect(makeTurn(start(), 'd2', { start: 10, end: 15 }, 'otto')).toBeNull();
    const around = makeTurn(start(), 'd2', { start: 8, end: 18 }, 'otto');
    expect(around && speech(around.draft, 'd2')?.slice(1)).toEqual([
      ['otto', '8-10', '15-18'],
      ['berg', '10-15'],
    ]);
  });

  it('that were left out come back out of what was made to go over them', () => {
    const over = setSpeech(leaveOut(start(), ['d1/1']), 'd1/0', [{ start: 0, end: 18 }]);
    expect(speech(accept(over, ['d1/1']))).toEqual([
      ['anna', '0-10', '15-18'],
      ['berg', '10-15'],
      ['otto', '20-25'],
    ]);
  });

  it('that come back in one go each have their words once: of two that overlap the first', () => {
    const over = setSpeech(leaveOut(start(), ['d1/1']), 'd1/0', [{ start: 0, end: 15 }]);
    const none = leaveOut(over, ['d1/0']);
    expect(speech(accept(none, ['d1/0', 'd1/1']))).toEqual([
      ['anna', '0-15'],
      ['otto', '20-25'],
    ]);
  });

  it('that were left out are nobody else’s any more when they are given, cut or get new ends', () => {
    const over = setSpeech(leaveOut(start(), ['d1/1']), 'd1/0', [{ start: 0, end: 18 }]);
    expect(speech(give(over, ['d1/1'], 'otto'))).toEqual([
      ['anna', '0-10', '15-18'],
      ['otto', '10-15'],
      ['otto', '20-25'],
    ]);
    expect(speech(setSpeech(over, 'd1/1', [{ start: 10, end: 12 }]))?.slice(0, 2)).toEqual([
      ['anna', '0-10', '12-18'],
      ['berg', '10-12'],
    ]);
    const cut = cutTurn(over, 'd1/1', 12);
    expect(cut && speech(cut.draft)).toEqual([
      ['anna', '0-10', '15-18'],
      ['berg', '10-12'],
      ['berg', '12-15'],
      ['otto', '20-25'],
    ]);
  });

  it('that come back take their label along', () => {
    const labelled = startDraft(
      {
        ...review,
        documents: [
          {
            document: 'd1',
            turns: [turn('anna', 0), turn('berg', 20, { attribution: { start: 12, end: 18 } })],
          },
        ],
      },
      [],
    );
    const joined = joinToBefore(labelled, 'd1/1');
    expect(joined && speech(joined.draft)).toEqual([['anna', '0-25']]);
    expect(joined && speech(accept(joined.draft, ['d1/1']))).toEqual([
      ['anna', '0-12'],
      ['berg', '20-25'],
    ]);
  });

  it('that were confirmed before are not cut by what comes back over them', () => {
    const draft = startDraft(
      {
        ...review,
        documents: [{ document: 'd1', turns: [turn('anna', 0, { given: true }), turn('otto', 3)] }],
      },
      [],
    );
    expect(speech(accept(leaveOut(draft, ['d1/1']), ['d1/1']))).toEqual([
      ['anna', '0-5'],
      ['otto', '3-8'],
    ]);
  });

  it('go on over the one behind, but not over what others, or the words that name them, have in between', () => {
    const joined = (turns: ReviewTurn[], id: string) => {
      const result = joinToBefore(startDraft({ ...review, documents: [{ document: 'd1', turns }] }, []), id);
      return result && speech(result.draft);
    };
    const around = {
      speech: [
        { start: 0, end: 5 },
        { start: 30, end: 35 },
      ],
    };
    expect(
      joined([turn('berg', 0, { ...around, given: true }), turn('anna', 20), turn('otto', 40)], 'd1/2'),
    ).toEqual([
      ['berg', '0-5', '30-35'],
      ['anna', '20-25', '40-45'],
    ]);
    const named = { attribution: { start: 7, end: 15 } };
    expect(joined([turn('anna', 0, named), turn('otto', 20)], 'd1/1')).toEqual([['anna', '0-5', '20-25']]);
    expect(joined([turn('anna', 0, around), turn('otto', 20)], 'd1/1')).toEqual([['anna', '0-25', '30-35']]);
  });

  it('made over the words that name somebody leave them nameless', () => {
    const draft = startDraft(
      {
        ...review,
        documents: [{ document: 'd1', turns: [turn('berg', 20, { attribution: { start: 12, end: 18 } })] }],
      },
      [],
    );
    const made = makeTurn(draft, 'd1', { start: 10, end: 22 }, 'otto');
    expect(made && turnOf(made.draft, 'd1/0')).toMatchObject({
      attribution: null,
      label: '',
      speech: [{ start: 22, end: 25 }],
    });
  });

  it('are gone through in the order of the text or of sureness, narrowed, and from one that does not match any more', () => {
    const all = { shown: 'all', person: null, order: 'text' } as const;
    const ids = (draft: ReviewDraft, matching: Parameters<typeof matchingTurns>[1]) =>
      matchingTurns(draft, matching).map(({ id }) => id);
    expect(ids(start(), all)).toEqual(['d1/0', 'd1/1', 'd1/2', 'd2/0']);
    expect(ids(start(), { ...all, order: 'doubtful' })).toEqual(['d2/0', 'd1/1', 'd1/0', 'd1/2']);
    expect(ids(start(), { ...all, person: 'otto' })).toEqual(['d1/2', 'd2/0']);
    const toCheck = { ...all, shown: 'check' } as const;
    const draft = accept(start(), ['d1/1']);
    expect(turnAfter(draft, toCheck, turnOf(draft, 'd1/1'), 1)?.id).toBe('d2/0');
    expect(turnAfter(draft, toCheck, turnOf(draft, 'd2/0'), 1)).toBeNull();
    expect(turnAfter(start(), toCheck, turnOf(start(), 'd2/0'), 1, true)?.id).toBe('d1/1');
    expect(turnAfter(start(), all, undefined, 1)?.id).toBe('d1/0');
  });

  it('are alike by label, reason or person, and only those that nobody has decided about', () => {
    const draft = accept(start(), ['d1/2']);
    const first = turnOf(draft, 'd2/0');
    if (first === undefined) throw new Error('no turn');
    const alike = (likeness: 'label' | 'reason' | 'person') =>
      alikeTurns(draft, first, likeness).map(({ id }) => id);
    expect(alike('label')).toEqual(['d2/0']);
    expect(alike('reason')).toEqual(['d1/0', 'd1/1', 'd2/0']);
    expect(checked(accept(draft, alike('reason')))).toEqual(['d1/0', 'd1/1', 'd1/2', 'd2/0']);
  });
});

describe('people of a review', () => {
  it('are merged: turns, forms, role and the known speaker', () => {
    const merged = mergePeople(start(), 'berg', 'anna');
    expect(merged.people).toMatchObject([
      {
        key: 'anna',
        speaker: 's1',
        name: 'Anna Berg',
        role: 'Director',
        aliases: ['A. Berg', 'Berg'],
        color: '#112233',
      },
      { key: 'otto' },
    ]);
    expect(merged.documents.map(({ turns }) => turns.map((each) => each.person))).toEqual([
      ['anna', 'anna', 'otto'],
      ['otto', 'anna'],
    ]);
    const draft = start();
    expect(mergePeople(draft, 'anna', 'anna')).toBe(draft);
  });

  it('of the project who are merged become one when the review is applied', () => {
    const both = changePerson(start(), 'anna', { speaker: 's2' });
    expect(mergePeople(both, 'berg', 'anna').people[0]).toMatchObject({ speaker: 's2', absorbed: ['s1'] });
  });

  it('keep another role where the merged one speaks alone', () => {
    const chair = changePerson(start(), 'otto', { role: 'Chair' });
    expect(mergePeople(chair, 'otto', 'anna').people[0]).toMatchObject({
      role: 'Director',
      roles: { d2: 'Chair' },
    });
  });

  it('are split by forms of the name, which go along', () => {
    expect(formsOf(start(), 'otto')).toEqual([{ form: 'OTTO', turns: ['d1/2', 'd2/0'] }]);
    const split = splitPerson(start(), 'anna', { turns: ['d1/0'], forms: [], name: 'A. Berg' });
    expect(split.draft.people.map(({ name, aliases }) => [name, aliases])).toEqual([
      ['Anna Berg', []],
      ['Berg', []],
      ['Otto Lind', []],
      ['A. Berg', []],
    ]);
    expect(turnOf(split.draft, 'd1/0')).toMatchObject({ person: split.key, checked: true, byHand: true });
  });

  it('are split without bringing back what was left out', () => {
    const split = splitPerson(leaveOut(start(), ['d1/2']), 'otto', {
      turns: ['d1/2', 'd2/0'],
      forms: [],
      name: 'OTTO',
    });
    expect(turnOf(split.draft, 'd1/2')).toMatchObject({ person: split.key, taken: false });
    expect(turnOf(split.draft, 'd2/0')).toMatchObject({ person: split.key, taken: true });
  });

  it('are called by another form', () => {
    expect(makeMainForm(start(), 'anna', 'A. Berg').people[0]).toMatchObject({
      name: 'A. Berg',
      aliases: ['Anna Berg'],
    });
  });

  it('are somebody of the project: who is that already takes them in', () => {
    const speaker = {
      id: 's1',
      name: 'Berg',
      role: 'Minister',
      affiliation: '',
      aliases: [],
      color: '#112233',
    };
    const linked = linkPerson(start(), 'anna', { ...speaker } as unknown as SpeakerRecord);
    expect(linked.people.map(({ key, aliases }) => [key, aliases])).toEqual([
      ['berg', ['Anna Berg', 'A. Berg']],
      ['otto', []],
    ]);
    const other = linkPerson(start(), 'otto', {
      ...speaker,
      id: 's2',
      name: 'O. Lind',
    } as unknown as SpeakerRecord);
    expect(other.people[2]).toMatchObject({
      speaker: 's2',
      name: 'O. Lind',
      role: 'Minister',
      aliases: ['Otto Lind'],
    });
  });

  it('are taken out with what was proposed; who has given turns stays with those', () => {
    const out = removePerson(removePerson(start(), 'anna'), 'berg');
    expect(out.people.map(({ key }) => key)).toEqual(['berg', 'otto']);
    expect(personNumbers(out).get('berg')).toEqual({ turns: 1, toCheck: 0 });
    expect(wholeProgress(out).total).toBe(2);
  });

  it('are added with a name of their own', () => {
    const first = addPerson(start(), 'Ruth');
    const second = addPerson(first.draft, 'Ruth');
    expect(second.key).not.toBe(first.key);
  });
});
