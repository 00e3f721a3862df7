import { describe, expect, it } from 'vitest';
import type { SpeakerRecord } from '../project/records';
import type { FoundSpeakers } from './readSpeakers';
import { whoIsWho } from './whoIsWho';

const speaker = (id: string, name: string, aliases: string[] = [], role = ''): SpeakerRecord => ({
  type: 'speaker',
  id,
  order: id,
  name,
  role,
  affiliation: '',
  roles: {},
  attributes: {},
  aliases,
  pseudonym: '',
  color: '#336699',
  memo: '',
});

/** `Name, role` for each person of a document. */
const documents = (...people: string[][]): FoundSpeakers[] =>
  people.map((names, at) => ({
    document: `d${at + 1}`,
    people: names.map((written, number) => {
      const [name = '', role = ''] = written.split(', ');
      return { key: `p${number + 1}`, name, role, aliases: [], confidence: 1, reason: '' };
    }),
    turns: [],
    confirmed: [],
  }));

const keysOf = (found: FoundSpeakers[], speakers: SpeakerRecord[] = []) => {
  const who = whoIsWho(found, speakers, []);
  return found.map(({ document, people }) => people.map(({ key }) => who(document, key)));
};

describe('who is who in several documents', () => {
  it.each([
    ['the same name', 'Ruth Halloran', 'RUTH HALLORAN', 'Same name as Ruth Halloran', true],
    [
      'a middle name more',
      'Ruth Anne Halloran',
      'Ruth Halloran',
      'Part of the name of Ruth Anne Halloran',
      true,
    ],
    [
      'initial and surname',
      'Ruth Halloran',
      'R. Halloran',
      'Same surname and initial as Ruth Halloran',
      true,
    ],
    ['the surname alone, as a guess', 'Ruth Halloran', 'Halloran', 'Same surname as Ruth Halloran', false],
    [
      'another script',
      'Жанар Бекбосынова',
      'Zhanar Bekbosynova',
      'Same name in Cyrillic as Жанар Бекбосынова',
      true,
    ],
    [
      'another language',
      'Сяргей Мядзведзеў',
      'Сергей Медведев',
      'Another spelling of Сяргей Мядзведзеў',
      true,
    ],
    [
      'one letter in the full name, as a guess',
      'Ruth Halloran',
      'Ruth Haloran',
      'One letter away from Ruth Halloran',
      false,
    ],
    ['one word that is all the name, as a guess', 'Halloran', 'Halloran', 'Same name as Halloran', false],
    [
      'a label without a name, as a guess',
      'Speaker 1',
      'Speaker 1',
      'The same words in another document, without a name: Speaker 1',
      false,
    ],
  ])('are one: %s', (_, first, second, reason, sure) => {
    const [one, other] = keysOf(documents([first], [second])).map(([person]) => person);
    expect(other?.who.key).toBe(one?.who.key);
    const told = [one, other].flatMap((each) => (each && each.reason !== '' ? [each] : []));
    expect(told.map((each) => each.reason)).toEqual([reason]);
    expect((told[0]?.confidence ?? 0) >= 0.8).toBe(sure);
  });

  it.each([
    ['two given names', ['Ruth Halloran'], ['Rose Halloran']],
    ['two initials', ['R. Halloran'], ['T. Halloran']],
    ['man and woman', ['Mr. Halloran'], ['Ms. Halloran']],
    ['a given name alone', ['Ruth Halloran'], ['Ruth']],
    ['surnames of man and woman', ['Орлов'], ['Орлова']],
    ['two labels', ['Speaker 1'], ['Speaker 2']],
  ])('are two: %s', (_, first, second) => {
    const [one, other] = keysOf(documents(first, second)).map(([person]) => person);
    expect(other?.who.key).not.toBe(one?.who.key);
  });

  it('a surname that two people of the batch have is nobody of them', () => {
    const [, , alone] = keysOf(documents(['Ruth Halloran'], ['Tom Halloran'], ['Halloran'])).flat();
    expect(alone?.who.name).toBe('Halloran');
  });

  it('the fullest form is the name, wherever it stands', () => {
    const [one, other] = keysOf(documents(['R. Halloran'], ['Ruth Halloran'])).flat();
    expect([one?.who.name, other?.who.name]).toEqual(['Ruth Halloran', 'Ruth Halloran']);
  });

  it('two people whom a document tells apart stay two', () => {
    const [one, other] = keysOf(documents(['Ruth Halloran', 'R. Halloran'], ['Ruth Halloran'])).flat();
    expect(one?.who.key).not.toBe(other?.who.key);
  });

  it('what the analyst decided goes before the rules', () => {
    const speakers = [speaker('s1', 'Ruth Halloran', ['Tom Halloran']), speaker('s2', 'R. Halloran')];
    const [alias, initial] = keysOf(documents(['Tom Halloran', 'R. Halloran']), speakers).flat();
    expect([alias?.who.speaker?.id, alias?.confidence, alias?.reason]).toEqual(['s1', 1, '']);
    expect(initial?.who.speaker?.id).toBe('s2');
  });

  it('a speaker of the project is recognised by the rules', () => {
    const [found] = keysOf(documents(['Halloran R., engineer']), [
      speaker('s1', 'Ruth Halloran', [], 'chief engineer'),
    ]).flat();
    expect(found?.who.speaker?.id).toBe('s1');
    expect(found?.reason).toBe('Same surname and initial as Ruth Halloran');
  });

  it('another role altogether makes it less sure', () => {
    const speakers = [speaker('s1', 'Ruth Halloran', [], 'engineer')];
    const sure = keysOf(documents(['R. Halloran, engineer']), speakers)[0]?.[0]?.confidence ?? 0;
    const less = keysOf(documents(['R. Halloran, novelist']), speakers)[0]?.[0]?.confidence ?? 1;
    expect(less).toBeLessThan(0.8);
    expect(sure).toBeGreaterThan(0.8);
  });
});
