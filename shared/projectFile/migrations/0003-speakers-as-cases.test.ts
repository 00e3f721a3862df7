import { expect, it } from 'vitest';
import { speakersAsCases } from './0003-speakers-as-cases';

const speaker = { type: 'speaker', id: 's', name: 'Mary Kane', aliases: [] };
const turn = (origin: string) => ({ type: 'turn', id: origin, speaker: 's', origin });

it('M2 3 gives speakers room for attributes and roles, and confirms the turns made by hand', () => {
  const block = { type: 'block', id: 'b', text: 'One' };
  const records = [speaker, turn('hand'), turn('import'), turn('suggestion'), block];
  expect(speakersAsCases.migrate({ records, changes: [] }).records).toEqual([
    { ...speaker, roles: {}, attributes: {} },
    { ...turn('hand'), confirmed: true },
    { ...turn('import'), confirmed: false },
    { ...turn('suggestion'), confirmed: false },
    block,
  ]);
});

it('M2 3 does the same in the changes kept for Undo', () => {
  const change = { seq: 1, label: 'Add turn', diff: [{ before: null, after: turn('hand') }] };
  expect(speakersAsCases.migrate({ records: [], changes: [change] }).changes).toEqual([
    { ...change, diff: [{ before: null, after: { ...turn('hand'), confirmed: true } }] },
  ]);
});
