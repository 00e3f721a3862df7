import { describe, expect, test } from 'vitest';
import { saidIn, speakersIn } from '../testing/readText';

const german = `# »Ein Netz vergisst man nicht«
*Hinnerk Thaden fischt seit vierzig Jahren vor Norddeich. Ein Gespräch über Krabben.*
Interview: Maike Ahlers und Jost Peters
**WATT & WIESE: Herr Thaden, wann fahren Sie raus?**
THADEN: Um vier. Das geht ohne Wecker.
**Und wenn es stürmt?**
Dann bleibe ich liegen. Meine Frau sagt: »Endlich.«
**Das glauben wir nicht.**
Fragen Sie sie.
**Was fangen Sie noch?**
Kaum etwas. Ich flicke mehr, als ich fische.`;

describe('both voices have a label the first time only', () => {
  test('who has the labels asks and answers throughout, not the names of the credit', () => {
    expect(saidIn(german)).toEqual([
      ['WATT & WIESE', 'Herr Thaden, wann fahren Sie raus?'],
      ['Hinnerk Thaden', 'Um vier. Das geht ohne Wecker.'],
      ['WATT & WIESE', 'Und wenn es stürmt?'],
      ['Hinnerk Thaden', 'Dann bleibe ich liegen. Meine Frau sagt: »Endlich.«'],
      ['WATT & WIESE', 'Das glauben wir nicht.'],
      ['Hinnerk Thaden', 'Fragen Sie sie.'],
      ['WATT & WIESE', 'Was fangen Sie noch?'],
      ['Hinnerk Thaden', 'Kaum etwas. Ich flicke mehr, als ich fische.'],
    ]);
  });

  test.each([
    [
      'French',
      'Aline Morvan soigne des chevaux.',
      'LE COURRIER : Vous dormez quand ?',
      'Aline Morvan : Jamais, je crois.',
      'Vous aimez ça ?',
    ],
    [
      'English',
      'Ida Marsh, 71, still throws pots.\nInterview: The Weekly',
      'The Weekly: When did you begin?',
      'Marsh: I was nine.',
      'Would you do it again?',
    ],
    [
      'Russian',
      'Пётр Лосев держит пасеку.',
      'ВЕСТИ: Когда вы начали?',
      'Лосев: Мне было девять.',
      'А вы не устали?',
    ],
  ])('%s', (_, head, question, answer, next) => {
    const text = [
      head,
      `**${question}**`,
      answer,
      `**${next}**`,
      'I do. Я да. Je le fais.',
      `**${next}**`,
      'I do. Я да. Je le fais.',
    ];
    const said = speakersIn(text.join('\n'));
    expect(said).toHaveLength(6);
    expect(new Set(said).size).toBe(2);
    expect(said[0]).toBe(question.split(/\s*:/)[0]);
  });

  test('a colon in a question and in an answer makes no label', () => {
    const text = `The potter Ida Marsh, 71, still works.
Interview: Tom Bracewell
**One last thing: when did you begin?**
To be honest: I was nine.
**Who helped you?**
I helped myself.
**Would you do it again?**
I would.`;
    expect(speakersIn(text).slice(0, 2)).toEqual(['Tom Bracewell', 'Ida Marsh']);
    expect(saidIn(text)[0]?.[1]).toBe('One last thing: when did you begin?');
  });
});
