import { describe, expect, test } from 'vitest';
import { saidIn } from '../testing/readText';

describe('quotations that go on, and what is none', () => {
  test('behind “and then” and a colon the same one goes on', () =>
    expect(
      saidIn(
        '“It was nine boats,” Ada Price said. And then, because the hall was quiet: “It was nine and a raft.”',
      ),
    ).toEqual([['Ada Price', 'It was nine boats,', 'It was nine and a raft.']]));

  test('a sign in capitals says nothing', () =>
    expect(
      saidIn('Ada Price points at the gate: “NO DOGS AND NO BOATS”. “It was my sign,” Ada Price said.'),
    ).toEqual([['Ada Price', 'It was my sign,']]));

  test('a word for somebody, a place and the name', () =>
    expect(saidIn('«Я приехал за сетями», – сказал покупатель из Ольховки Янис Петрас.')).toEqual([
      ['Янис Петрас', 'Я приехал за сетями'],
    ]));
});
