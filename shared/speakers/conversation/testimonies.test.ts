import { describe, expect, test } from 'vitest';
import { saidIn } from '../testing/readText';

describe('testimonies with the name below', () => {
  test('paragraphs in which somebody says I, in a report where several sign', () => {
    expect(
      saidIn(`WHAT FAMILIES SAY
Names with an asterisk were changed.
I counted the wells myself. There were nine.
When the water went brown we told the office. Nobody came.
— Ruth Abara, teacher in Lower Kesi (interview, 3 May, 10:30)
The figures agree with these accounts.
They gave us boots on the day of the visit. The next day I handed them back.
— “Sam”*, former worker at the plant
The company did not answer.`),
    ).toEqual([
      [
        'Ruth Abara',
        'I counted the wells myself. There were nine.\nWhen the water went brown we told the office. Nobody came.',
      ],
      ['Sam', 'They gave us boots on the day of the visit. The next day I handed them back.'],
    ]);
  });

  test('one motto with its author is none, nor are paragraphs that tell of others', () => {
    expect(
      saidIn(`The river is long, and I have walked it.
— Ada Price, poet
The report has nine chapters. It was written in spring.`),
    ).toEqual([]);
    expect(
      saidIn(`The figures were checked twice.
— Ada Price, editor
The maps were drawn in May.
— Ben Low, surveyor
The report has nine chapters.`),
    ).toEqual([]);
  });
});

test('labels before the first question and answer, dashes from there on', () => {
  const interview = `ДОНСКОЙ МАЯК, № 3
Вера Павловна Ким двадцать лет водит паром.
Донской маяк: Вера Павловна, вы помните первый рейс?
Вера Ким: Помню. Шкипер сказал: «Не мешай». И я не мешала.
— А потом?
— Потом он ушёл, а я осталась.
— Вам не страшно?
— Мне страшно на берегу.
— Что бы вы ему сказали?
— Спасибо бы сказала.
Беседовал Олег Рудин`;
  expect(saidIn(interview)).toEqual([
    ['Донской маяк', 'Вера Павловна, вы помните первый рейс?'],
    ['Вера Ким', 'Помню. Шкипер сказал: «Не мешай». И я не мешала.'],
    ['Донской маяк', 'А потом?'],
    ['Вера Ким', 'Потом он ушёл, а я осталась.'],
    ['Донской маяк', 'Вам не страшно?'],
    ['Вера Ким', 'Мне страшно на берегу.'],
    ['Донской маяк', 'Что бы вы ему сказали?'],
    ['Вера Ким', 'Спасибо бы сказала.'],
  ]);
});

test('a given name with an apostrophe tells a woman from a man', () => {
  expect(
    saidIn(`Ляснік Язэп Рудзь адчыніў дзверы.
«Не плач, – кажа Язэп Рудзь. – Рана».
«Я не плачу», – адказвае архітэктарка Дар'я Кот. Рудзь ківае.
«Мышы ёсць, – дадае ён. – Наступны!»`).map(([who]) => who),
  ).toEqual(['Язэп Рудзь', "Дар'я Кот", 'Язэп Рудзь']);
});

test('who asked before the narration asks on, and the one who answered answers', () => {
  const hearing = `La juge, Odile Brun, ouvre le dossier.
— Vous reconnaissez les faits ? demande la juge Odile Brun.
— Je reconnais la clé, répond Paul Arnaud.
Quelques rires dans la salle.
— Une clé, tout de même, reprend Odile Brun. Depuis combien d’années ?
— Dix ans.
— Et vous l’avez rendue ?
— Jamais, madame.`;
  expect(saidIn(hearing).map(([who]) => who)).toEqual([
    'Odile Brun',
    'Paul Arnaud',
    'Odile Brun',
    'Paul Arnaud',
    'Odile Brun',
    'Paul Arnaud',
  ]);
});

test('where the replies do not ask and answer by turns, nobody goes on behind narration', () => {
  const talk = `La juge, Odile Brun, ouvre le dossier.
— Vous reconnaissez les faits ? demande la juge Odile Brun.
— Je reconnais la clé, répond Paul Arnaud.
Quelques rires dans la salle.
— Une clé, tout de même, reprend Odile Brun.
— Elle était vieille.
— Et rouillée.`;
  expect(saidIn(talk).map(([who]) => who)).toEqual(['Odile Brun', 'Paul Arnaud', 'Odile Brun']);
});

test('who tells of somebody by name is not the one whom the next reply addresses so', () => {
  const hearing = `Firmin Aubrac, facteur, attend.
— Affaire 24 contre Aubrac, annonce l’huissier.
— Monsieur Aubrac, vous reconnaissez les faits ? demande la juge.
— Je reconnais l’armoire, répond Aubrac.`;
  expect(saidIn(hearing).map(([who]) => who)?.[0]).toBe('l’huissier');
});
