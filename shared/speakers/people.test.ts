import { describe, expect, test } from 'vitest';
import type { Mention } from './foundTurn';
import type { Introduction } from './names/nameForms';
import { People } from './people';

/** `Ms.|Holt|role`: form of address, name and role; `=chair` a role or label without a name. */
function mention(written: string, at: number): Mention {
  if (written.startsWith('=')) return { kind: 'role', name: written.slice(1), role: '', honorific: '', at };
  const [first = '', second, role = ''] = written.split('|');
  return { kind: 'person', name: second ?? first, role, honorific: second === undefined ? '' : first, at };
}

/** Numbers of the people that mentions mean, in the order of the text. */
function numbers(written: readonly string[], introductions: readonly Introduction[] = []): number[] {
  const mentions = written.map(mention);
  const people = new People(mentions, introductions);
  const met: number[] = [];
  return mentions.map((each) => {
    const person = people.indexOf(each);
    if (!met.includes(person)) met.push(person);
    return met.indexOf(person) + 1;
  });
}

describe('who is who in one document', () => {
  test.each<[string, string[], number[]]>([
    [
      'full name, surname, initials, capitals',
      ['Ruth Halloran', 'Halloran', 'R. Halloran', 'RUTH HALLORAN'],
      [1, 1, 1, 1],
    ],
    ['shorter forms before the full one', ['Halloran', 'Ms.|Halloran|', 'Ruth Halloran'], [1, 1, 1]],
    ['two given names', ['Ruth Halloran', 'Tom Halloran'], [1, 2]],
    ['a surname of two, one of them named before', ['Ruth Halloran', 'Halloran', 'Tom Halloran'], [1, 1, 2]],
    ['a surname of two who were both named before', ['Ruth Halloran', 'Tom Halloran', 'Halloran'], [1, 2, 3]],
    [
      'a surname of two, the address tells',
      ['Mr.|Tom Halloran|', 'Ms.|Ruth Halloran|', 'Ms.|Halloran|'],
      [1, 2, 2],
    ],
    [
      'a surname of two, the role tells',
      ['|Tom Halloran|engineer', '|Ruth Halloran|mayor', '|Halloran|mayor'],
      [1, 2, 2],
    ],
    [
      'man and woman of one surname, full name of neither gender',
      ['Vivian Holt', 'Mr.|Holt|', 'Ms.|Holt|'],
      [1, 2, 3],
    ],
    ['surnames of man and woman', ['Орлов', 'Орлова'], [1, 2]],
    [
      'two scripts and a slip',
      ['Бекбосынова Ж.Ә.', 'Бекбосынова Ж.А.', 'Zhanar Bekbosynova', 'Бекбасынова Ж.А.'],
      [1, 1, 1, 1],
    ],
    ['a slip that is near two', ['Anna Lindholm', 'Anna Lundholm', 'Anna Landholm'], [1, 2, 3]],
    ['a role of one', ['|Ruth Halloran|mayor of Quay', '=the mayor'], [1, 1]],
    ['a role of two', ['|Ruth Halloran|director', '|Tom Berg|director', '=the director'], [1, 2, 3]],
    ['a role of a deputy', ['|Ruth Halloran|deputy mayor', '=the mayor'], [1, 2]],
    [
      'a role by gender',
      ['M.|Luc Ferrand|ministre de la mer', 'Mme|Odile Roy|ministre des forêts', '=Mme la ministre'],
      [1, 2, 2],
    ],
    [
      'one part in the conversation, two languages',
      ['=Төраға', '=Председатель', '=Из зала', '=Залдан'],
      [1, 1, 2, 2],
    ],
    ['questions and answers by word and letter', ['=Pregunta', '=Respuesta', '=P', '=R'], [1, 2, 1, 2]],
    [
      'voices that are told apart',
      ['=woman in the audience', '=audience', '=a voice from the audience'],
      [1, 2, 2],
    ],
    ['numbers', ['=Speaker 1', '=Speaker 2', '=Speaker 1'], [1, 2, 1]],
    ['somebody described, then shorter', ['=водитель молоковоза', '=водитель'], [1, 1]],
    ['an office behind a surname', ['|李明|市发改委副主任', '|李敏|财务总监', '主任|李|'], [1, 2, 1]],
    ['a device', ['Tunde Bakare', 'Tunde’s iPad', 'Ann Moss'], [1, 1, 2]],
  ])('%s', (_, written, expected) => {
    expect(numbers(written)).toEqual(expected);
  });

  test('labels that the head explains, and who moderates', () => {
    const head: Introduction = {
      mention: { kind: 'person', name: 'Joan Hartigan', role: '', honorific: '', at: -1 },
      functions: ['moderator'],
      labels: ['JH', 'Speaker 1'],
    };
    expect(numbers(['JH', '=Speaker 1', '=The moderator', 'Jane Hall', 'Joan'], [head])).toEqual([
      1, 1, 1, 2, 1,
    ]);
  });

  test('the name is the fullest form in the nominative, the reason tells the least certain form', () => {
    const people = new People([
      { kind: 'person', name: 'Ольги Ильиной', role: '', honorific: '', oblique: true },
      mention('Ильина', 9),
    ]);
    expect(people.proposals()).toMatchObject([
      { name: 'Ольга Ильина', confidence: 0.9, reason: 'Also “Ильина”: another case' },
    ]);
  });
});
