import { expect, test } from 'vitest';
import { spokenInFile } from '../../query/testing/spokenInFile';
import { asLines } from '../testing/spoken';

const turnsOf = async (text: string) => asLines(await spokenInFile(text));

test('who is heard from tape stands in brackets, sounds with their time are nobody’s, a man and a woman who present are two', async () => {
  expect(
    await turnsOf(`Передача: «Пристань»
Ведущие: Олег Рощин, Майя Юдина

00'00"\tМУЗЫКА: заставка

ВЕДУЩАЯ\tДоброе утро! Сегодня мы на реке.

ВЕДУЩИЙ\tИ река на нас.

00'40"\tШУМ: вода, вёсла

СИНХРОН (Пётр Чалый, перевозчик с Нижней): Лодке сорок лет. Мне больше.

ВЕДУЩАЯ\tА кто гребёт?

СИНХРОН (Чалый): Кто помоложе.

02'10"\tМУЗЫКА: гармонь

ВЕДУЩИЙ\tГребли мы.`),
  ).toEqual([
    'ВЕДУЩАЯ: Доброе утро! Сегодня мы на реке.',
    'ВЕДУЩИЙ: И река на нас.',
    'Пётр Чалый: Лодке сорок лет. Мне больше.',
    'ВЕДУЩАЯ: А кто гребёт?',
    'Пётр Чалый: Кто помоложе.',
    'ВЕДУЩИЙ: Гребли мы.',
  ]);
});

test('words for what a man and a woman do are two people', async () => {
  expect(
    await turnsOf(`SPRECHER: Der Deich ist alt.
SPRECHERIN: Älter als die Stadt.
MODERATOR: Wie alt?
SPRECHERIN: Das weiß niemand.
MODERATORIN: Und wer zahlt?
SPRECHER: Alle.
MODERATOR: Danke.
MODERATORIN: Bis morgen.`),
  ).toEqual([
    'SPRECHER: Der Deich ist alt.',
    'SPRECHERIN: Älter als die Stadt.',
    'MODERATOR: Wie alt?',
    'SPRECHERIN: Das weiß niemand.',
    'MODERATORIN: Und wer zahlt?',
    'SPRECHER: Alle.',
    'MODERATOR: Danke.',
    'MODERATORIN: Bis morgen.',
  ]);
});
