import { expect, test } from 'vitest';
import { spoken } from '../testing/spoken';

const read = (...lines: string[]) => spoken(lines).map(({ name, speech }) => [name, ...speech]);

test('a deputy is told by the surname', () =>
  expect(
    read('区水务局副局长葛长林说：“河堤四月修好。”', '“图纸我也签过字，”葛副局长坦言。').map(
      ([name]) => name,
    ),
  ).toEqual(['葛长林', '葛长林']));

test('an everyday word that begins like a name is nobody', () =>
  expect(read('船主方远山站在岸边。“水涨了，”方远山说。', '颜色是孩子们选的，蓝的。')).toEqual([
    ['方远山', '水涨了，'],
  ]));

test('two who talk, in paragraphs that are nothing but a quotation', () =>
  expect(
    read('“今天水大，”船工江满仓说。', '“还开船吗？”记者林雨问。', '“不开。”', '“明天呢？”').map(
      ([name]) => name,
    ),
  ).toEqual(['江满仓', '林雨', '江满仓', '林雨']));

test('somebody counted behind a place', () =>
  expect(read('“让他守桥，等于让鸭子守电梯。”船尾一位戴草帽的乘客插话。')).toEqual([
    ['一位戴草帽的乘客', '让他守桥，等于让鸭子守电梯。'],
  ]));
