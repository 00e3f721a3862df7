import { expect, test } from 'vitest';
import { spokenInFile } from '../../query/testing/spokenInFile';
import { asLines } from '../testing/spoken';

const turnsOf = async (text: string, name?: string) => asLines(await spokenInFile(text, name));

test('Committees number the questions before the names of those who ask', async () => {
  expect(
    await turnsOf(`Members present: Sir Owen Pratt (Chair); Delia Marsh.

Q7   Chair: Good morning. Who keeps the gate?

     Dr Anwar: The harbour does.

Q8   Delia Marsh: Since when?

     Dr Anwar: Since the flood.

Q9   Delia Marsh: And before?

     Dr Anwar: Nobody did.

Q10  The Chair: Thank you.`),
  ).toEqual([
    'Owen Pratt: Good morning. Who keeps the gate?',
    'Dr Anwar: The harbour does.',
    'Delia Marsh: Since when?',
    'Dr Anwar: Since the flood.',
    'Delia Marsh: And before?',
    'Dr Anwar: Nobody did.',
    'Owen Pratt: Thank you.',
  ]);
});

test('Numbered questions in German, Russian and Turkish', async () => {
  expect(
    await turnsOf(`Frage 3  Vera Kolb: Wer zahlt den Steg?

Dr. Emil Haas: Die Stadt.

Frage 4  Vera Kolb: Seit wann?

Dr. Emil Haas: Seit Mai.`),
  ).toEqual([
    'Vera Kolb: Wer zahlt den Steg?',
    'Dr. Emil Haas: Die Stadt.',
    'Vera Kolb: Seit wann?',
    'Dr. Emil Haas: Seit Mai.',
  ]);
  expect(
    await turnsOf(`Вопрос № 12. Лапина Вера: Кто платит за причал?

Громов Илья: Город.

Вопрос № 13. Лапина Вера: Давно?

Громов Илья: С мая.`),
  ).toEqual([
    'Лапина Вера: Кто платит за причал?',
    'Громов Илья: Город.',
    'Лапина Вера: Давно?',
    'Громов Илья: С мая.',
  ]);
  expect(
    await turnsOf(`Soru 2 Ayşe Kara: İskeleyi kim ödüyor?

Kemal Uslu: Belediye.

Soru 3 Ayşe Kara: Ne zamandır?

Kemal Uslu: Mayıstan beri.`),
  ).toEqual([
    'Ayşe Kara: İskeleyi kim ödüyor?',
    'Kemal Uslu: Belediye.',
    'Ayşe Kara: Ne zamandır?',
    'Kemal Uslu: Mayıstan beri.',
  ]);
});

test('A number without a name behind it stands for a question, and questions of a form are nobody’s', async () => {
  expect(
    await turnsOf(`Q1: Who keeps the gate?
A1: The harbour.
Q2: Since when?
A2: Since the flood.`),
  ).not.toContain('Since when: Who keeps the gate?');
  expect(
    await turnsOf(`Q1 Age: how old are you?
Q2 Household: how many live here?
Q3 Region: where do you live?`),
  ).toEqual([]);
});

test('Codes of people and a tab are no numbers of questions', async () => {
  expect(
    await turnsOf(`ANIM\tQui mange là ?
F1\tNon. Moi je lis un mot : « Il a mangé. »
ANIM\tEt vous ?
F2\tMoi aussi.
F1\tVoilà.`),
  ).toEqual([
    'ANIM: Qui mange là ?',
    'F1: Non. Moi je lis un mot : « Il a mangé. »',
    'ANIM: Et vous ?',
    'F2: Moi aussi.',
    'F1: Voilà.',
  ]);
});
