import { expect, test } from 'vitest';
import { saidIn, speakersIn } from '../testing/readText';
import { readLabelName } from './labelName';

test('for whom somebody speaks stands behind a comma, before the dash', () => {
  const text = [
    'President. – The debate is open.',
    'Ada Pell, on behalf of the R&V Group. – I thank the rapporteur.',
    'President. – Thank you.',
    'Erik Holm, im Namen der R&V-Fraktion. – Das ist gut.',
    'Ada Pell (R&V). – The debate is not over.',
    'President. – The debate is closed.',
  ].join('\n');
  expect(speakersIn(text)).toEqual([
    'President',
    'Ada Pell',
    'President',
    'Erik Holm',
    'Ada Pell',
    'President',
  ]);
});

test('a short word in marks ends a label too', () => {
  const text = [
    'Председательствующий. Кто за?',
    'Корчак Я. О., фракция «Дело». Надо учесть одно: цену.',
    'Председательствующий. Спасибо.',
    'Дюк А. О., фракция «Город». Согласен.',
    'Председательствующий. Принято.',
    'Корчак Я. О. Спасибо.',
  ].join('\n');
  expect(saidIn(text)[1]).toEqual(['Корчак Я. О.', 'Надо учесть одно: цену.']);
});

test('an abbreviation inside a surname', () => {
  const text = [
    'Mary-Ann St. Clair: Good morning.',
    'Tom Holt: Good morning.',
    'Mary-Ann St. Clair: It is late.',
    'Tom Holt: It is.',
  ].join('\n');
  expect(speakersIn(text)).toEqual(['Mary-Ann St. Clair', 'Tom Holt', 'Mary-Ann St. Clair', 'Tom Holt']);
});

test('name, firm and office between dashes, and the operator between them', () => {
  const text = [
    'Operator',
    'We take the first question.',
    'Ada Pell – Orr and Sons – Trading',
    'How was the spring?',
    'Erik Holm – Northgate – Pumps and Valves',
    'It was mild.',
    'Operator',
    'We take the next one.',
    'Ada Pell – Orr and Sons – Trading',
    'Thank you.',
  ].join('\n');
  expect(speakersIn(text)).toEqual(['Operator', 'Ada Pell', 'Erik Holm', 'Operator', 'Ada Pell']);
});

test('an office in no list behind a Chinese name and a comma', () => {
  const text =
    '刘建国，首席财务官\n今年不错。\n张慧敏，高级分析师\n为什么？\n刘建国\n天气好。\n张慧敏\n谢谢。';
  expect(speakersIn(text)).toEqual(['刘建国', '张慧敏', '刘建国', '张慧敏']);
});

test('marks of direction before a line change nothing', () => {
  const text =
    '[00:01] سلمى الحداد: نعم.\n[00:04] سامي النجار: لا.\n[00:09] سلمى الحداد: حسنا.\n[00:12] سامي النجار: شكرا.';
  const marked = text.replace(/^/gmu, '\u200f');
  expect(speakersIn(marked)).toEqual(speakersIn(text));
  expect(speakersIn(text)).toHaveLength(4);
});

test('in a text read from a scan two blanks part nothing inside a label', () => {
  const text = [
    'El señor QUIROGA (Presidente).- Las bombas se  revisaron en marzo y otra vez en  la primera semana de junio.',
    'La señora ROCA  VIDAL.- Quisiera volver sobre un  punto, porque el dinero se aprobó  hace dos años.',
    'El  señor QUIROGA (Presidente).- Nadie en el departamento  supo decirnos quién había  firmado.',
    'La señora  ROCA VIDAL.- Las cifras del año  pasado no son definitivas, pero no  cambiarán mucho.',
  ].join('\n');
  expect(speakersIn(text).map((name) => name.replace(/\s+/gu, ' '))).toEqual([
    'señor QUIROGA',
    'ROCA VIDAL',
    'señor QUIROGA',
    'ROCA VIDAL',
  ]);
});

test('an answer that is told of is nobody', () => {
  const text = [
    'АННА',
    'Вы согласны?',
    'ПЁТР',
    'Ответ — да, но с условием.',
    'АННА',
    'С каким?',
    'ПЁТР',
    'Ответ — нет, если дорого.',
  ].join('\n');
  expect(speakersIn(text)).toEqual(['АННА', 'ПЁТР', 'АННА', 'ПЁТР']);
});

test('`The answer is yes, …` is no label', () => {
  expect(
    readLabelName('The answer is yes, but with a condition that we will set out before the end of the month'),
  ).toBeNull();
});

test('a role in lower case before a full stop heads a biography, no turn', () => {
  const text = ['Ana Ruiz', 'Luis Gil', 'Eva Mora', 'Juan Sanz']
    .map((name) => `${name}\ndirectora de Aguas, Aguas del Llano. El puerto tiene diez años.`)
    .join('\n');
  expect(saidIn(text).filter(([who]) => who === 'Aguas del Llano')).toEqual([]);
});
