import { describe, expect, test } from 'vitest';
import { isMinuted, isTally, tellsOfBody, tellsOutcome } from './minutes';

const known = new Set(['kaya', 'roux', 'burgermeisterin', 'председатель']);

describe('paragraphs of minutes', () => {
  test.each([
    'Mme Claire Roux demande si le devis comprend le mur.',
    'La discussion reprend. M. Faure, adjoint aux travaux, rappelle que le mur est neuf.',
    'La Sra. Soler propone que el asunto pase a comisión.',
    'Frau Ott weist darauf hin, dass die Frist abläuft.',
    'Die Bürgermeisterin erläutert den Haushalt.',
    'Mr. Low moved that the report be received.',
    'Председатель предложил утвердить повестку.',
    'Ferhat Kaya pazar yeri için söz aldı.',
    'El Sr. Alcalde responde: «La segunda, don Tomás.»',
  ])('%s', (text) => expect(isMinuted(text, known)).toBe(true));
  test.each([
    ['I stand outside', 'M. Faure demande si le mur est neuf, et je le lui ai dit.'],
    ['you stand outside', 'Mr. Low said that you had agreed.'],
    ['somebody is called', 'Señora Soler, le agradezco el tono, pregunta usted bien.'],
    ['a question', 'M. Faure demande si le mur est neuf ?'],
    ['no verb of minutes', 'M. Faure a deux chiens dans la cour.'],
    ['a stranger without an address', 'Peter Hall moved to Leeds.'],
    ['an ordinal is no office', 'La segunda propone otra cosa.'],
  ])('said: %s', (_, text) => expect(isMinuted(text, known)).toBe(false));
});

test.each([
  'Pour : 5',
  'За: 29',
  'Abstention : 1 (M. Roux)',
  'Stimmenthaltungen: 3',
  '«За» – 14, «против» – нет, «воздержались» – 2. Принято.',
  '«Жақтап» – 12. Бірауыздан.',
  'Ayes: 12, Noes: 3',
  'Ja – 11; Nein – 4; Enthaltung – keine.',
  'Abstimmungsergebnis zur Vorlage: einstimmig bei einer Enthaltung.',
  'Решение: принято единогласно.',
])('counts votes: %s', (text) => expect(isTally(text)).toBe(true));
test.each([
  'Ich sage: 5 reichen.',
  'It is 10:30.',
  'Room: 3B',
  'Дом – это 5 комнат, а сад – нет.',
  'Мост – в 2019, дорога – в 2021 году, и то не вся.',
])('counts none: %s', (text) => expect(isTally(text)).toBe(false));
test('an outcome is told, not said', () => {
  expect(tellsOutcome('Der Antrag wird einstimmig angenommen.')).toBe(true);
  expect(tellsOutcome('Ich stelle fest: angenommen.')).toBe(false);
});

test.each([
  'Le conseil adopte le projet par 12 voix contre 3.',
  'Суд, совещаясь на месте, определил: ходатайство отклонить.',
  'The committee agreed to the minutes.',
  'Der Ausschuss beschließt die Vertagung.',
  'La comisión aprueba el dictamen.',
])('a body decides: %s', (text) => expect(tellsOfBody(text)).toBe(true));
test.each([
  'Le conseil a douze membres.',
  'The committee agreed, and I was there.',
  'Der Ausschuss beschließt. Danach ist Pause.',
  'Has the committee agreed?',
])('nobody’s decision: %s', (text) => expect(tellsOfBody(text)).toBe(false));
test('a body decides where the verb comes first', () => {
  expect(tellsOfBody('وافق المجلس بالإجماع على الميزانية.')).toBe(true);
  expect(tellsOfBody('وافق أبي على السفر.')).toBe(false);
});
