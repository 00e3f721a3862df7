import { expect, test } from 'vitest';
import { saidIn } from '../testing/readText';

test('letters that a key at the head explains, by a dash and with full stops', () =>
  expect(
    saidIn(`Recorded at Low Ferry, 4 March
Who speaks:
Rec. — recorder, Anna Holt
F1 — Edda Marsh, born 1931
N. — neighbour (name not taken down)
Rec.\tWho kept the bees?
F1\tMy mother did. Then nobody.
Rec.\tAnd the honey?
N.\tWe sold it at the gate.
F1\tYou never did.
N.\tOnce I did.`),
  ).toEqual([
    ['Anna Holt', 'Who kept the bees?'],
    ['Edda Marsh', 'My mother did. Then nobody.'],
    ['Anna Holt', 'And the honey?'],
    ['N.', 'We sold it at the gate.'],
    ['Edda Marsh', 'You never did.'],
    ['N.', 'Once I did.'],
  ]));

test('letters without capitals behind the number of the turn', () =>
  expect(
    saidIn(`الرموز
م = الباحثة منى سليم
ع = الراوي علي حمدان
1.\tم\tمتى بدأت الصيد؟
2.\tع\tكنت صغيرا.
3.\tم\tومن علمك؟
4.\tع\tالبحر علمني.`).map(([, said]) => said),
  ).toEqual(['متى بدأت الصيد؟', 'كنت صغيرا.', 'ومن علمك؟', 'البحر علمني.']));

test('one line with an equals sign explains nothing that is said', () =>
  expect(
    saidIn(`Key to the map
A = the old quay
The quay was built in two years.
A  stone bridge stood there before.
A  wall stands there now.`),
  ).toEqual([]));
