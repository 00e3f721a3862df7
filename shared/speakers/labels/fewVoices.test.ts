import { expect, test } from 'vitest';
import { saidIn, speakersIn } from '../testing/readText';

const turns = (first: string, second: string): string =>
  [
    `${first}: How did it begin?`,
    `${second}: With a letter nobody opened.`,
    `${first}: And who opened it in the end?`,
    `${second}: My sister did, years later.`,
    `${first}: What was in it?`,
    `${second}: A bill. It was a small one.`,
  ].join('\n');

test.each([
  ['letters', 'I', 'P'],
  ['a paper in no list and a surname', 'Lakeside Courier', 'Holm'],
  ['in Cyrillic', 'Озёрный вестник', 'Гуськова'],
  ['in Chinese', '湖滨日报', '王志强'],
])('a few who come back before colons are the voices of a talk, whatever they are called: %s', (_, a, b) => {
  expect(speakersIn(turns(a, b))).toEqual([a, b, a, b, a, b]);
});

test('entries of a form come back too, but end no sentence and ask nothing', () => {
  const form = ['Width: two metres', 'Colour: dark green', 'Finish: matt'].join('\n');
  expect(saidIn(`${form}\n${form}\n${form}`)).toEqual([]);
});

test('what an entry holds is no sentence because the next line is one', () => {
  const box = ['Preis: 4,50 Euro', 'Zutaten: Mehl, Salz', 'Summe: 4.312'].join('\n');
  expect(saidIn(`${box}\nDraußen reichte die Schlange bis zur Bäckerei.\n${box}`)).toEqual([]);
});

test('two who answer each other are two, though one word means what both do', () => {
  const text = turns('Enquêteur', 'Enquêtée').replaceAll(': ', ' : ');
  expect(new Set(speakersIn(text)).size).toBe(2);
});
