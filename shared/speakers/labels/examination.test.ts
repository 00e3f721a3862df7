import { describe, expect, test } from 'vitest';
import { asLines, spoken } from '../testing/spoken';
import { examinationOn, swornOn } from './examination';

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

test('the oath right above the line that names the sworn one, cut off or not; an office that examines is whoever asks then', () => {
  expect(
    turnsOf(`THE COURT: Call him.
      MS. LUND: Karl Ott, please.
      THE CLERK: Do you swear to tell the truth?
      THE WITNESS: I do.
      KARL OTT,
      having been first duly sworn, testified as follows:
      Questions from COUNSEL FOR THE TRUST
      MS. LUND: You kept the lock?
      A. For nine years.
      Q. Alone?
      A. With a dog.
      THE COURT: Whose dog?
      A. The lock's.`),
  ).toEqual([
    'THE COURT: Call him.',
    'MS. LUND: Karl Ott, please.',
    'THE CLERK: Do you swear to tell the truth?',
    'KARL OTT: I do.',
    'MS. LUND: You kept the lock?',
    'KARL OTT: For nine years.',
    'MS. LUND: Alone?',
    'KARL OTT: With a dog.',
    'THE COURT: Whose dog?',
    "KARL OTT: The lock's.",
  ]);
});

test('answers without a sign for the questions are those of the witness whom a label names', () => {
  expect(
    turnsOf(`Председательствующий: Пригласите свидетеля.
      Истец Орлов П.Р.: Он в коридоре.
      В зал приглашён свидетель Дёмин В.Г., права разъяснены.
      Свидетель Дёмин В.Г.: Я живу напротив.
      Представитель ответчика: Что вы видели?
      Ответ: Воду.
      Истец: Много?
      Ответ: По щиколотку.
      Суд определил: перенести слушание.
      Истец: Возражаю.`),
  ).toEqual([
    'Председательствующий: Пригласите свидетеля.',
    'Орлов П.Р.: Он в коридоре.',
    'Дёмин В.Г.: Я живу напротив.',
    'Представитель ответчика: Что вы видели?',
    'Дёмин В.Г.: Воду.',
    'Орлов П.Р.: Много?',
    'Дёмин В.Г.: По щиколотку.',
    'Орлов П.Р.: Возражаю.',
  ]);
});

test('who speaks for a party is another than the party; a witness who is called in ends a turn', () => {
  expect(
    turnsOf(`Vorsitzende: Wo stand der Wagen?
      Kläger: Vor dem Haus.
      Anwalt des Klägers: Das Foto zeigt es.
      Vorsitzende: Wir hören den Zeugen.
      Der Zeuge Arne Poll wird hereingerufen und belehrt.
      Zeuge Poll: Ich kam um neun.
      Anwalt des Klägers: Allein?
      Zeuge: Mit dem Hund.
      Kläger: So war es.`),
  ).toEqual([
    'Vorsitzende: Wo stand der Wagen?',
    'Kläger: Vor dem Haus.',
    'Anwalt des Klägers: Das Foto zeigt es.',
    'Vorsitzende: Wir hören den Zeugen.',
    'Arne Poll: Ich kam um neun.',
    'Anwalt des Klägers: Allein?',
    'Arne Poll: Mit dem Hund.',
    'Kläger: So war es.',
  ]);
});

test('a sign before the name of who asks and who answers', () => {
  expect(
    turnsOf(`Q - Clara Aubin (Harbour Bank): How much of it is price?
      A - Henry Morvan (Finance): Half of it.
      Q - Clara Aubin (Harbour Bank): And next year?
      A - Henry Morvan (Finance): We shall see.`),
  ).toEqual([
    'Clara Aubin: How much of it is price?',
    'Henry Morvan: Half of it.',
    'Clara Aubin: And next year?',
    'Henry Morvan: We shall see.',
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
  ])('%s', (line, name) => expect(examinationOn(line)?.by?.name).toBe(name));
  test.each([
    'By Anna Berg',
    'By the way, Mr. Berg, I agree.',
    'Questions and answers',
    'From Berlin to Bonn',
    'Questions from the floor came late.',
  ])('nobody examines: %s', (line) => expect(examinationOn(line)).toBeNull());
  test.each([
    ['ADA COLE, sworn, examined:', 'ADA COLE'],
    ['MR BEN DUNN (affirmed)', 'BEN DUNN'],
    ['Zeuge: Karl Ott, vereidigt', 'Karl Ott'],
  ])('%s', (line, name) => expect(swornOn(line)?.name).toBe(name));
  test.each(['He was, he said, sworn to silence.', 'Ada Cole, engineer'])('nobody is sworn: %s', (line) =>
    expect(swornOn(line)).toBeNull(),
  );
});
