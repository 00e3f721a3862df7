import { expect, test } from 'vitest';
import { spoken } from '../testing/spoken';

const read = (...lines: string[]) => spoken(lines).map(({ name, speech }) => [name, ...speech]);

test('the surname of the husband before one’s own', () =>
  expect(read('「水比人早醒」，隔壁茶行老闆娘陳林秀娥說。')).toEqual([['陳林秀娥', '水比人早醒']]));

test('whoever is asked answers', () =>
  expect(
    read(
      '修伞师傅孟长河六十岁。徒弟江雨十九岁。',
      '“雨要来了，”江雨说。',
      '记者问孟长河，还要修几年。他想了想，说：“修到不下雨那天。”',
    ),
  ).toEqual([
    ['江雨', '雨要来了，'],
    ['孟长河', '修到不下雨那天。'],
  ]));

test('a date before the one of whom the next sentence tells; a foreign name behind an office', () =>
  expect(
    read(
      '修伞师傅孟长河六十岁。“慢一点好，”孟长河说。',
      '今年5月，法国收藏家皮埃尔·勒布朗带着一把旧伞找上门来。“我问过三座城，没有人会修，”他说，“这里会。”',
    ).at(-1),
  ).toEqual(['皮埃尔·勒布朗', '我问过三座城，没有人会修，', '这里会。']));

test('a quotation that goes on in the next paragraph and ends within it', () =>
  expect(
    read('次子何定山說：「父親每刻一把，就記在牆上。', '「最後一把沒有記。」那把刀還在抽屜裡。'),
  ).toEqual([['何定山', '父親每刻一把，就記在牆上。\n「最後一把沒有記。']]));

test('a sentence of a few words that somebody throws in', () =>
  expect(read('徒弟江雨十九岁。“那就是永远，”江雨接了一句。')).toEqual([['江雨', '那就是永远，']]));

test('a nickname between two signs of address', () =>
  expect(
    read(
      '刻刀師傅何阿滿上月離世。街坊都記得何阿滿。何阿滿的店關了。',
      '「刀不急，」阿滿師當時說，「人也不急。」',
    ),
  ).toEqual([['何阿滿', '刀不急，', '人也不急。']]));

test('a quotation that is not said does not name who says the next one', () =>
  expect(read('「慢工」，「細活」，牆上寫著「勿催」。')).toEqual([]));
