import { readFile } from '@shared/importing/readFile';
import { expect, test } from 'vitest';
import { joinBlocks } from '../../text/joinBlocks';
import { detectSpeakers } from '../detectSpeakers';

/** `Name: words` of each turn of a text file. */
async function turnsOf(text: string): Promise<string[]> {
  const read = await readFile({ name: 'a.txt', bytes: new TextEncoder().encode(text) });
  if (!read.ok) throw new Error(read.problem.message);
  const whole = joinBlocks(read.value.blocks);
  const { people, turns } = detectSpeakers({ blocks: read.value.blocks, stated: read.value.turns });
  const names = new Map(people.map(({ key, name }) => [key, name]));
  return turns.map(
    ({ person, speech }) =>
      `${names.get(person)}: ${speech.map(({ start, end }) => whole.slice(start, end)).join(' ')}`,
  );
}

test('voices that could not be told, several at once, a code with a space; the list of participants is none', async () => {
  expect(
    await turnsOf(`T1: w, 31, Lehrerin
T2: m, 44, Koch
M:	Wer fährt Rad?
T1:	Ich. Jeden Tag.
mehrere:	Ich auch!
T 2:	Ich nicht.
T?:	Warum nicht?
T2:	Zu weit.
M:	Einer nach dem anderen.`),
  ).toEqual([
    'M: Wer fährt Rad?',
    'T1: Ich. Jeden Tag.',
    'mehrere: Ich auch!',
    'T2: Ich nicht.',
    'T?: Warum nicht?',
    'T2: Zu weit.',
    'M: Einer nach dem anderen.',
  ]);
});

test('a list of chapters with times and a table of participants are no turns', async () => {
  const talk = `Nora [00:12]: Good evening.
Ida [00:15]: Good evening.
Nora [00:18]: We begin.
Ida [00:20]: Gladly.`;
  expect(
    await turnsOf(`00:12 Nora: the night
02:20 Ida: the map
${talk}`),
  ).toEqual(['Nora: Good evening.', 'Ida: Good evening.', 'Nora: We begin.', 'Ida: Gladly.']);
});

test('headings with a number, and intertitles before narration, end a turn; a list within it does not', async () => {
  const long =
    'I have worked on that bridge for all of forty years, and nobody has ever asked me what it costs.';
  expect(
    await turnsOf(`Ada Price: Good evening.
Ben Low: ${long}
Block 2: Who pays?
Ada Price: Three things.
The steel
The paint
The people.
Ben Low: ${long}
What the town says
The talk then went to the money. The town holds that the bridge will be paid for by the state in the end.
Ada Price: Well then.
Ben Low: Well then.
The panel ended at 21:10.`),
  ).toEqual([
    'Ada Price: Good evening.',
    `Ben Low: ${long}`,
    'Ada Price: Three things.\nThe steel\nThe paint\nThe people.',
    `Ben Low: ${long}`,
    'Ada Price: Well then.',
    'Ben Low: Well then.',
  ]);
});

test('what a chair says when closing is said', async () => {
  expect(
    await turnsOf(`Ведущая: Начнём.
Ким: Начнём.
Ведущая: Всем спасибо.
Ким: До встречи.
Ведущая: Минуту.
Наша встреча закончена.
Конец фрагмента. Полная запись: 01:27:12.`),
  ).toEqual([
    'Ведущая: Начнём.',
    'Ким: Начнём.',
    'Ведущая: Всем спасибо.',
    'Ким: До встречи.',
    'Ведущая: Минуту.\nНаша встреча закончена.',
  ]);
});
