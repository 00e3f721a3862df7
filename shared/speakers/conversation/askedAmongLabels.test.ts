import { describe, expect, test } from 'vitest';
import { saidIn } from '../testing/readText';

describe('questions in print among answers with names', () => {
  const magazine = (signed: (question: string) => string) => `Interview: Tom Bracewell
The potters Ida Marsh and Ben Hill Rowe share a kiln.
${signed('When did you begin?')}
Ida: At six. My aunt had clay.
Ben: At sixty. It was raining.
${signed('Who lights the kiln?')}
Ben: I do.
She sleeps.
${signed('You never quarrel, do you?')}
Ida: We do, every night.`;
  test.each([
    ['bold', (question: string) => `**${question}**`],
    ['a bullet', (question: string) => `■ ${question}`],
    ['italics', (question: string) => `*${question}*`],
  ])('%s', (_, signed) => {
    expect(saidIn(magazine(signed))).toEqual([
      ['Tom Bracewell', 'When did you begin?'],
      ['Ida Marsh', 'At six. My aunt had clay.'],
      ['Ben Hill Rowe', 'At sixty. It was raining.'],
      ['Tom Bracewell', 'Who lights the kiln?'],
      ['Ben Hill Rowe', 'I do.\nShe sleeps.'],
      ['Tom Bracewell', 'You never quarrel, do you?'],
      ['Ida Marsh', 'We do, every night.'],
    ]);
  });

  const german = (heading: string) => `Interview: Petra Lang
Die Töpfer Ida Marsch und Jens Rohde teilen sich einen Ofen.
**Wann haben Sie angefangen?**
Ida Marsch: Mit sechs.
Jens Rohde: Mit sechzig.
**Wer heizt den Ofen?**
Jens Rohde: Ich.
${heading}
**Wie war die erste Nacht?**
Heiß. Mein Vater sagte:
OFEN: Bitte nicht öffnen!
Das habe ich mir gemerkt.
Foto: Ida Marsch am Ofen.
**Würden Sie es wieder tun?**
Ida Marsch: Ja.`;
  test('an answer without a name is theirs whom the heading names, with what they tell of', () => {
    expect(saidIn(german('## Jens Rohde erzählt')).slice(5, 8)).toEqual([
      ['Petra Lang', 'Wie war die erste Nacht?'],
      ['Jens Rohde', 'Heiß. Mein Vater sagte:\nOFEN: Bitte nicht öffnen!\nDas habe ich mir gemerkt.'],
      ['Petra Lang', 'Würden Sie es wieder tun?'],
    ]);
  });
  test('under another heading it is nobody’s', () => {
    const said = saidIn(german('## Die erste Nacht'));
    expect(said.filter(([, words]) => words?.startsWith('Heiß'))).toEqual([]);
    expect(said[4]).toEqual(['Jens Rohde', 'Ich.']);
  });
  test('where a moderator has a label, lines in print are headings', () => {
    const text = `**Wie beginnt man?**
Moderatorin: Wir fangen an.
Ida Marsch: Mit sechs.
**Wer heizt den Ofen?**
Moderatorin: Wer heizt?
Jens Rohde: Ich.
**Was kommt danach?**
Ida Marsch: Nichts.
Jens Rohde: Ruhe.`;
    expect(saidIn(text).map(([who]) => who)).not.toContain('Interviewer');
    expect(saidIn(text)).toHaveLength(6);
  });
});

describe('below an interview with labels', () => {
  const talk = (foot: string) => `La restauradora Araceli Monteagudo Fierro tiene 74 años.
P. ¿Qué vio la primera vez?
R. Una lista de la compra.
P. ¿La borró?
R. Jamás.
P. ¿Y por qué el azul?
R. Porque venía de lejos.
${foot}`;
  const last = (foot: string): string | undefined => saidIn(talk(foot)).at(-1)?.[1];
  test('a paragraph that tells of the guest is nobody’s', () => {
    expect(last('Cuadernos del barniz. Araceli Monteagudo Fierro. 304 páginas.')).toBe(
      'Porque venía de lejos.',
    );
  });
  test('one that says I goes on with the answer', () => {
    expect(last('Yo me llamo Araceli Monteagudo Fierro.')).toBe(
      'Porque venía de lejos.\nYo me llamo Araceli Monteagudo Fierro.',
    );
  });
});

test('two questions of a paper behind a sign are enough when a label stands right below each; bullets elsewhere are none', () => {
  const panel = (second: string) => `Interview: Petra Lang
>> Kommt das Wasser wieder?
JENS OHLSEN
Es war nie weg.
UTE BREHM
Bei uns stand es im Keller.
${second}
JENS OHLSEN
Ein Deich.
UTE BREHM
Ein zweiter Deich.`;
  expect(saidIn(panel('>> Was hilft?'))).toEqual([
    ['Petra Lang', 'Kommt das Wasser wieder?'],
    ['JENS OHLSEN', 'Es war nie weg.'],
    ['UTE BREHM', 'Bei uns stand es im Keller.'],
    ['Petra Lang', 'Was hilft?'],
    ['JENS OHLSEN', 'Ein Deich.'],
    ['UTE BREHM', 'Ein zweiter Deich.'],
  ]);
  expect(saidIn(panel('>> Was hilft?\nDas fragen viele.')).map(([name]) => name)).not.toContain('Petra Lang');
});
