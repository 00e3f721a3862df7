import { describe, expect, it } from 'vitest';
import { attributeValue, kindOfValues } from './attributeValue';

describe('a number', () => {
  it.each([
    ['42', '42'],
    ['007', '7'],
    ['-3,5', '-3.5'],
    ['−12', '-12'],
    ['+4', '4'],
    ['1 234,5', '1234.5'],
    ['1\u00a0234\u202f567', '1234567'],
    ['1,234', '1234'],
    ['1,234.5', '1234.5'],
    ['1.234,5', '1234.5'],
    ['1.234.567', '1234567'],
    ["1'234.50", '1234.50'],
    ['0,125', '0.125'],
    ['1.234', '1.234'],
    ['.5', '0.5'],
    ['-0', '0'],
    ['１２', '12'],
  ])('%j is %j', (text, value) => expect(attributeValue('number', text)).toBe(value));
  it.each(['', ' '])('%j says nothing', (text) => expect(attributeValue('number', text)).toBe(''));
  it.each(['soon', '1,2,3', '12.', '1.2.3', '1,23,456', '12%', '1 2', '--1', '2022-01-01'])(
    '%j is none',
    (text) => expect(attributeValue('number', text)).toBeNull(),
  );
});

describe('a date', () => {
  it.each([
    ['2022-09-27', '2022-09-27'],
    ['2022/9/7', '2022-09-07'],
    ['2022-09-27T08:30:00.000Z', '2022-09-27'],
    ['27.09.2022', '2022-09-27'],
    ['27.09.2022 г.', '2022-09-27'],
    ['7.9.22', '2022-09-07'],
    ['1.1.85', '1985-01-01'],
    ['03/04/2022', '2022-04-03'],
    ['09/27/2022', '2022-09-27'],
    ['27 September 2022', '2022-09-27'],
    ['Sept 27, 2022', '2022-09-27'],
    ['September 27th, 2022', '2022-09-27'],
    ['27 сентября 2022 г.', '2022-09-27'],
    ['27 верасня 2022 г.', '2022-09-27'],
    ['2022 ж. 27 қыркүйек', '2022-09-27'],
    ['27. September 2022', '2022-09-27'],
    ['1. März 2022', '2022-03-01'],
    ['1er août 2022', '2022-08-01'],
    ['27 de septiembre de 2022', '2022-09-27'],
    ['27 Eylül 2022', '2022-09-27'],
    ['27 سبتمبر 2022', '2022-09-27'],
    ['2022年9月27日', '2022-09-27'],
    ['29.02.2024', '2024-02-29'],
  ])('%j is %j', (text, value) => expect(attributeValue('date', text)).toBe(value));
  it.each([
    '29.02.2023',
    '32.01.2022',
    '2022',
    'September 2022',
    'soon',
    '13/13/2022',
    '5',
    'May and June 5, 2022',
  ])('%j is none', (text) => expect(attributeValue('date', text)).toBeNull());
});

it.each([
  ['Да', 'yes'],
  ['X', 'yes'],
  ['0', 'no'],
  ['жоқ', 'no'],
  ['perhaps', null],
])('yes or no: %j is %j', (text, value) => expect(attributeValue('yesNo', text)).toBe(value));

it('a text is one line', () => expect(attributeValue('text', ' two\n lines ')).toBe('two lines'));

it.each([
  [['1', '0', ''], 'number'],
  [['1.2.2022', '2022-01-01'], 'date'],
  [['yes', 'Nein'], 'yesNo'],
  [['yes', 'maybe'], 'text'],
  [['', ''], 'text'],
] as const)('%j are of the kind %s', (texts, kind) => expect(kindOfValues(texts)).toBe(kind));
