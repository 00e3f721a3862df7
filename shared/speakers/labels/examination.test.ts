import { describe, expect, test } from 'vitest';
import { asLines, spoken } from '../testing/spoken';
import { examinerOn, swornOn } from './examination';

/** `Name: words` of each turn. */
const turnsOf = (text: string): string[] =>
  asLines(spoken(text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]))));

test('a sworn witness gives the answers, whoever examines asks', () => {
  expect(
    turnsOf(`THE COURT: Call your witness.
      RUTH ANNE DOWD, affirmed, examined:
      BY MR. VOSS:
      Q. Where did you stand?
      A. By the gate.
      MS. LUND: Objection.
      THE WITNESS: By the north gate.
      CROSS-EXAMINATION BY MS. LUND
      Q. And the light?
      A. Poor.
      THE COURT: Thank you.
      KARL OTT, recalled:
      BY MS. LUND:
      Q. You were there?
      A. I was.`),
  ).toEqual([
    'THE COURT: Call your witness.',
    'MR. VOSS: Where did you stand?',
    'RUTH ANNE DOWD: By the gate.',
    'MS. LUND: Objection.',
    'RUTH ANNE DOWD: By the north gate.',
    'MS. LUND: And the light?',
    'RUTH ANNE DOWD: Poor.',
    'THE COURT: Thank you.',
    'MS. LUND: You were there?',
    'KARL OTT: I was.',
  ]);
});

test('where nobody is said to examine, who is answered by an A goes on with the Qs', () => {
  expect(
    turnsOf(`MS HAYES: Would you state your name?
      A. Peter Lowe.
      Q. You were the mate?
      A. I was.
      THE CHAIR: For how long?
      A. Six years.
      Q. Thank you.
      MS HAYES: No more questions.`),
  ).toEqual([
    'MS HAYES: Would you state your name?',
    'A: Peter Lowe.',
    'MS HAYES: You were the mate?',
    'A: I was.',
    'THE CHAIR: For how long?',
    'A: Six years.',
    'MS HAYES: Thank you.',
    'MS HAYES: No more questions.',
  ]);
});

describe('lines of the record', () => {
  test.each([
    ['BY MS. VANCE:', 'VANCE'],
    ['Questions from MR BHATT', 'BHATT'],
    ['Redirect examination by Mr. Dunn', 'Dunn'],
    ['Befragung durch Rechtsanwältin Anna Berg', 'Anna Berg'],
    ['Contre-interrogatoire par Me Paul Roux', 'Me Paul Roux'],
  ])('%s', (line, name) => expect(examinerOn(line)?.name).toBe(name));
  test.each([
    'By Anna Berg',
    'By the way, Mr. Berg, I agree.',
    'Questions and answers',
    'From Berlin to Bonn',
  ])('nobody examines: %s', (line) => expect(examinerOn(line)).toBeNull());
  test.each([
    ['ADA COLE, sworn, examined:', 'ADA COLE'],
    ['MR BEN DUNN (affirmed)', 'BEN DUNN'],
    ['Zeuge: Karl Ott, vereidigt', 'Karl Ott'],
  ])('%s', (line, name) => expect(swornOn(line)?.name).toBe(name));
  test.each(['He was, he said, sworn to silence.', 'Ada Cole, engineer'])('nobody is sworn: %s', (line) =>
    expect(swornOn(line)).toBeNull(),
  );
});
