import { expect, test } from 'vitest';
import { spokenInFile } from '../../query/testing/spokenInFile';
import { asLines } from '../testing/spoken';

/** `Name: words` of each turn; each line of `cues` is a caption, `/` cuts it at the width of the screen. */
async function turnsOf(cues: string): Promise<string[]> {
  const text = cues
    .trim()
    .split('\n')
    .map(
      (cue, at) =>
        `${at + 1}\n00:00:${10 + at},000 --> 00:00:${11 + at},000\n${cue.trim().replace(/ \/ /g, '\n')}\n`,
    )
    .join('\n');
  return asLines(await spokenInFile(text, 'a.srt'));
}

test('another voice without a name is whom the words before address', async () => {
  expect(
    await turnsOf(`>> HOST: Good evening. Ines, then Karl.
      >> INES BOLT: Thank you.
      >> KARL OTT: Thank you.
      >> HOST: We begin with the ice. Ines, / how thick was it?
      >> Nine inches.
      >> HOST: Karl Ott.
      >> I measured eight.`),
  ).toEqual([
    'HOST: Good evening. Ines, then Karl.',
    'INES BOLT: Thank you.',
    'KARL OTT: Thank you.',
    'HOST: We begin with the ice. Ines, how thick was it?',
    'INES BOLT: Nine inches.',
    'HOST: Karl Ott.',
    'KARL OTT: I measured eight.',
  ]);
});

test('… or the other one of two, while questions or the turns before show it', async () => {
  expect(
    await turnsOf(`>> ANKER: Willkommen.
      >> RITA MOHR: Danke.
      >> Wie war der Winter?
      >> Lang.
      >> ANKER: Danke.`),
  ).toEqual([
    'ANKER: Willkommen.',
    'RITA MOHR: Danke.',
    'ANKER: Wie war der Winter?',
    'RITA MOHR: Lang.',
    'ANKER: Danke.',
  ]);
});

test('two who take turns are not believed where the next label would follow itself', async () => {
  expect(
    await turnsOf(`>> ANKER: Willkommen.
      >> RITA MOHR: Danke.
      >> Wie war der Winter?
      >> Lang.
      >> RITA MOHR: Und nass.`),
  ).toEqual(['ANKER: Willkommen.', 'RITA MOHR: Danke.', 'RITA MOHR: Und nass.']);
});

test('of two lines with dashes the first answers, or goes on with who spoke, as the label after them tells', async () => {
  expect(
    await turnsOf(`Ведущая: Добрый вечер.
      Павел Ким: Здравствуйте.
      Ведущая: Вам не холодно?
      - Мне? / - Вам.
      Павел Ким: Нет.
      Ведущая: Тогда начнём.
      - И сразу вопрос. / -Давайте.
      Ведущая: Сколько у вас пчёл?`),
  ).toEqual([
    'Ведущая: Добрый вечер.',
    'Павел Ким: Здравствуйте.',
    'Ведущая: Вам не холодно?',
    'Павел Ким: Мне?',
    'Ведущая: Вам.',
    'Павел Ким: Нет.',
    'Ведущая: Тогда начнём.',
    'Ведущая: И сразу вопрос.',
    'Павел Ким: Давайте.',
    'Ведущая: Сколько у вас пчёл?',
  ]);
});

test('names in brackets, two in one caption, sounds between; credits are nobody’s', async () => {
  expect(
    await turnsOf(`[Ada Price] Hello. / Can you hear me?
      [wind howling]
      Good.
      [Ben Low] I can. / [Ada] Then we begin.
      [laughs] All right.
      (Music)
      [Ben] We do.
      Transcribed by Jo Lane`),
  ).toEqual([
    'Ada Price: Hello. Can you hear me? Good.',
    'Ben Low: I can.',
    'Ada Price: Then we begin. [laughs] All right.',
    'Ben Low: We do.',
  ]);
});

test('names in round brackets, in capitals', async () => {
  expect(
    await turnsOf(`(ANA) Buenas noches.
      (LUIS) Hola. / ¿Empezamos?
      (Aplausos)
      (ANA) Sí. (RÍE) Ahora.
      (LUIS) Bien.
      (SUSURRA) Que empiece.`),
  ).toEqual([
    'ANA: Buenas noches.',
    'LUIS: Hola. ¿Empezamos?',
    'ANA: Sí. (RÍE) Ahora.',
    'LUIS: Bien. (SUSURRA) Que empiece.',
  ]);
});

test('a line whose own name is not believed is not another’s', async () => {
  expect(
    await turnsOf(`HOST: Good evening. Ada?
      ADA: Good evening.
      HOST: Is it cold?
      - ADA: It is. / - Somebody behind the curtain: It is not!
      HOST: Well.
      ADA: Well.`),
  ).not.toContain('HOST: Somebody behind the curtain: It is not!');
});

test('without an address, a question or turns it is nobody', async () => {
  expect(
    await turnsOf(`>> HOST: Good evening.
      >> ADA PRICE: Good evening.
      >> BEN LOW: Good evening.
      >> Shut that door.
      >> HOST: Thank you.`),
  ).toEqual([
    'HOST: Good evening.',
    'ADA PRICE: Good evening.',
    'BEN LOW: Good evening.',
    'HOST: Thank you.',
  ]);
});

test('where signs stand before the labels, other words before colons are said', async () => {
  expect(
    await turnsOf(`>> MAYOR OKORO: Please be seated.
      >> CLERK: Two items.
      Item B: The pier.
      >> MAYOR OKORO: Thank you.`),
  ).toEqual(['OKORO: Please be seated.', 'CLERK: Two items. Item B: The pier.', 'OKORO: Thank you.']);
});

test('a label cut at the width of the screen is one', async () => {
  expect(
    await turnsOf(`>> SENATOR DE LA / CRUZ: Present.
      >> CLERK: Senator Ames?
      >> SENATOR AMES: Here.
      >> SENATOR DE LA / CRUZ: I move to adjourn.`),
  ).toEqual([
    'DE LA CRUZ: Present.',
    'CLERK: Senator Ames?',
    'AMES: Here.',
    'DE LA CRUZ: I move to adjourn.',
  ]);
});

test('two of one surname, one of them always with the office', async () => {
  expect(
    await turnsOf(`>> SENATOR PIKE: Next witness.
      >> NORA PIKE: No relation.
      >> SENATOR PIKE: None.
      >> MS. PIKE: I live on Dock Street.
      >> SENATOR PIKE: We know.`),
  ).toEqual([
    'SENATOR PIKE: Next witness.',
    'NORA PIKE: No relation.',
    'SENATOR PIKE: None.',
    'NORA PIKE: I live on Dock Street.',
    'SENATOR PIKE: We know.',
  ]);
});
