import { describe, expect, test } from 'vitest';
import { saidIn } from '../testing/readText';
import { examinationOn } from './examination';
import { readLabelName } from './labelName';
import { isSignature } from './recordCard';

const shown = (label: string) => {
  const read = readLabelName(label);
  return read && [read.shape, read.person.name, read.person.role];
};

describe('labels of records', () => {
  test.each([
    ['DRA. LUZ HIDALGO, INSTITUTO DEL MAR', ['address', 'DRA. LUZ HIDALGO', 'INSTITUTO DEL MAR']],
    ['Тадэвуш Рэйн, дойлід', ['name', 'Тадэвуш Рэйн', 'дойлід']],
    ['СЛУШАТЕЛЬНИЦА (имени не назвала)', ['nameless', 'СЛУШАТЕЛЬНИЦА', '']],
    ['ALL', ['nameless', 'ALL', '']],
    [
      'The Parliamentary Secretary, Ministry of Tides (Ann Hale)',
      ['role', 'Ann Hale', 'Parliamentary Secretary, Ministry of Tides'],
    ],
    ['GRin Ott-Lang', ['address', 'Ott-Lang', '']],
  ])('%s', (label, read) => expect(shown(label)).toEqual(read));

  test.each(['О ДОРОГЕ', 'Von', 'ПРИМЕЧАНИЕ'])('%s names nobody', (label) =>
    expect(readLabelName(label)).toBe(null),
  );

  test('names in columns that wide spaces make', () =>
    expect(
      saidIn(`主持人：林　安
林　安　　今天談渡船。
歐陽以寧　渡船是我祖父造的。
林　安　　造了多久？
歐陽以寧　三年。`).map(([name = '', said]) => [name.replace(/\s/gu, ''), said]),
    ).toEqual([
      ['林安', '今天談渡船。'],
      ['歐陽以寧', '渡船是我祖父造的。'],
      ['林安', '造了多久？'],
      ['歐陽以寧', '三年。'],
    ]));

  test('a letter before a surname in capitals is its initial, and no sign for a question', () =>
    expect(
      saidIn(`В. РОЗАНОВ. Начнём с моста.
Т. КОТ. Мост закрыт с марта.
В. РОЗАНОВ. А паром?
Т. КОТ. Паром ходит.`).map(([name]) => name),
    ).toEqual(['В. РОЗАНОВ', 'Т. КОТ', 'В. РОЗАНОВ', 'Т. КОТ']));

  test('an office that answers somebody twice is not that one, though it is their office elsewhere', () =>
    expect(
      saidIn(`Witness: Sir Hugh Moss, Chair, Ferry Trust.
Chair: Good morning. How many boats?
Sir Hugh Moss: Nine.
Chair: And crews?
Sir Hugh Moss: Four.`).map(([name]) => name),
    ).toEqual(['Chair', 'Hugh Moss', 'Chair', 'Hugh Moss']));

  test('questions of a party that an ending names, and a witness who is called in', () =>
    expect(
      saidIn(`Суд в составе:
представитель истца – Рогова Анна
Судья – Слово представителю истца.
Представитель истца – Прошу выслушать свидетеля.
Судья – Он здесь?
Представитель истца – Да, в коридоре.
Судья – Пригласите.
Вызывается свидетель Лось Николай Антонович, 1957 года рождения.
На вопросы представителя истца:
Вопрос – Вы видели дерево?
Ответ – Видел из окна.
Вопрос – Был ветер?
Ответ – Нет.`)
        .slice(-4)
        .map(([name]) => name),
    ).toEqual(['Рогова Анна', 'Лось Николай Антонович', 'Рогова Анна', 'Лось Николай Антонович']));

  test('only an office makes such a line', () => {
    expect(examinationOn('На вопросы представителя ответчика:')).toEqual({
      by: null,
      office: 'представителя ответчика',
    });
    expect(examinationOn('На вопросы времени нет')).toBe(null);
  });

  test('who signed a record is no label', () => {
    expect(isSignature('被告（签名）：　　　证人（签名）：')).toBe(true);
    expect(isSignature('被告：我没有签名。')).toBe(false);
  });

  test('a box of figures among questions and answers', () =>
    expect(
      saidIn(`Anna Price: Who pays for the pump?
Ben Holt: The town does.
Anna Price: Since when?
Ben Holt: Since spring.
Visitors: 2.3 million
Pumps: 31,400 (May)`).map(([name]) => name),
    ).toEqual(['Anna Price', 'Ben Holt', 'Anna Price', 'Ben Holt']));
});
