import { describe, expect, test } from 'vitest';
import { saidIn } from '../testing/readText';

describe('press releases and telegrams', () => {
  test.each([
    [
      'a hyphen between spaces where there is no dash on the keyboard',
      'Порт открыт. «Мы ждали девять лет, - рассказал директор порта Игорь Мурашов. - Девять лет и зиму».',
      [['Игорь Мурашов', 'Мы ждали девять лет', 'Девять лет и зиму']],
    ],
    [
      'a source that opens the next sentence is of that sentence',
      'Das Werk ist fertig.\nZuvor hatte der Vorsitzende Kurt Ahl gewarnt: „Das wird teuer.“ Laut Hanna Seibold sind es vier Millionen.',
      [['Kurt Ahl', 'Das wird teuer.']],
    ],
    [
      'de and an infinitive behind the subject',
      'Le maire Hervé Castaing hausse les épaules.\nEt Hervé Castaing de conclure : « Le bassin sera plein pour l’été. »',
      [['Hervé Castaing', 'Le bassin sera plein pour l’été.']],
    ],
    [
      'a role alone, with de before an elision',
      'La piscine rouvre.\nEt la directrice d’ajouter : « Nous y travaillons encore. »',
      [['la directrice', 'Nous y travaillons encore.']],
    ],
    [
      'what somebody used to say',
      '„So etwas“, pflegte der alte Werkmeister Adolf Kunz zu sagen, „baut man nur einmal.“',
      [['Adolf Kunz', 'So etwas', 'baut man nur einmal.']],
    ],
    [
      'a role that only its ending shows, and the name behind a comma',
      'La cosecha es mala.\n«Si el trigo viene malo, la harina viene mala», resumió el molinero, Casto Ibarra.',
      [['Casto Ibarra', 'Si el trigo viene malo, la harina viene mala']],
    ],
    [
      'any verb between the comma and a full name',
      'The gate is open. “It holds,” beams headteacher Ann Holt.',
      [['Ann Holt', 'It holds,']],
    ],
    [
      'a word that closes what is said makes any verb one of saying',
      'Muhtar Satı Özbek köyde kaldı.\nSatı Özbek sözlerini "Yine de umut var" diye bağladı.',
      [['Satı Özbek', 'Yine de umut var']],
    ],
    [
      'a quotation within a clause that tells of the speaker behind it',
      'Konuşmasını "Hepinizi bekliyoruz" sözleriyle bitiren Nermin Tosun, kurdeleyi kesti.',
      [['Nermin Tosun', 'Hepinizi bekliyoruz']],
    ],
    [
      'an adjective before the article',
      'Köy boşaldı.\n"Denizi kimse onaramaz" diye mırıldandı yaşlı bir kadın.',
      [['yaşlı bir kadın', 'Denizi kimse onaramaz']],
    ],
    [
      'a verb before the noun for whoever speaks is none of the name',
      '«Балаларым қайтып келсе екен» деген тілегін жасырмады зейнеткер Мәрия апа.',
      [['Мәрия апа', 'Балаларым қайтып келсе екен']],
    ],
  ])('%s', (_, text, said) => {
    expect(saidIn(text)).toEqual(said);
  });

  test.each([
    ['a sign', 'Belediye iskeleyi onardı. Tabelada "Girmek yasaktır" yazıyordu.'],
    ['a wall', 'Belediye iskeleyi onardı. Duvarda "Balık tutmak yasaktır" yazıyordu.'],
    ['what something is called', 'Ауылда жаңа мектеп ашылды. Ол «Болашақ мектебі» деп аталады.'],
    [
      'no verb but a conjunction',
      'Der Turm steht. „Betreten verboten.“ Während Anna Berg wartet, regnet es.',
    ],
  ])('nobody speaks: %s', (_, text) => {
    expect(saidIn(text)).toEqual([]);
  });
});

test('a word for a rank before what heads an entry is nobody', () => {
  expect(
    saidIn(
      'Отчёт вышел в среду в Лугах. Полевой этап занял месяц. Главный вывод: «тихая усталость» длиннее, чем думали.\n\nГлавный инженер Олег Дёмин сказал: «Насосы держат воду».',
    ),
  ).toEqual([['Олег Дёмин', 'Насосы держат воду']]);
  expect(saidIn('Отчёт вышел в среду. Главный инженер Олег Дёмин сказал: «Насосы держат».')).toEqual([
    ['Олег Дёмин', 'Насосы держат'],
  ]);
});
