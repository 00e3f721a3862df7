import { describe, expect, test } from 'vitest';
import { saidIn } from '../testing/readText';

describe('reactions signed below', () => {
  test('without a dash, and over two paragraphs', () =>
    expect(
      saidIn(`The ferry stops in May. They answer.
“I took it every day for nine years, and nobody asked me.

I shall not take the bus.”
Ruth Abara, teacher
“We are not of one party. We have written this together.”
Ann Hale, member of the council`),
    ).toEqual([
      ['Ruth Abara', 'I took it every day for nine years, and nobody asked me.\nI shall not take the bus.'],
      ['Ann Hale', 'We are not of one party. We have written this together.'],
    ]));
});

describe('interviews without labels', () => {
  test('a name behind an article and what somebody is', () =>
    expect(
      saidIn(`Die Glockengießerin Hedda Ohlsen über Lehm
INTERVIEW: LUTZ HAGEN
**Frau Ohlsen, wann hören Sie weg?**
Nie. Ich höre jede Glocke.
**Und zu Hause?**
Da habe ich keine.
**Was sagen Ihre Nachbarn?**
Sie sagen mir nichts.`)
        .slice(0, 2)
        .map(([name]) => name),
    ).toEqual(['LUTZ HAGEN', 'Hedda Ohlsen']));
});
