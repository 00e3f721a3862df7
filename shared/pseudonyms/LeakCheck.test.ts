import { describe, expect, it } from 'vitest';
import { seededRandom } from '../base/seededRandom';
import { LeakCheck } from './LeakCheck';
import { leakRefusal, nameOfFile } from './leakRefusal';
import type { Secret } from './secretNames';

const person = (replacement: string, ...names: string[]): Secret => ({
  id: replacement,
  replacement,
  names,
  phrases: [],
});
const kane = person('Participant 1', 'Anna Kane');
const leaks = (secrets: readonly Secret[], text: string) =>
  new LeakCheck(secrets).leaksIn([{ where: 'page 1', text }]).map(({ words, certain }) => [words, certain]);

describe('the leak check', () => {
  it.each([
    ['as it is', kane, 'by Anna Kane.', 'Anna Kane'],
    ['in capitals', kane, 'KANE: yes', 'KANE'],
    ['without its accents', person('P', 'Émilie Hérouville'), 'HEROUVILLE', 'HEROUVILLE'],
    ['with ligatures', person('P', 'Sofia Griffin'), 'by Griﬃn', 'Griffin'],
    ['over a line', kane, 'by Anna\nKane', 'Anna\nKane'],
    ['cut at a line', person('P', 'Ivan Makarov'), 'by Maka-\nrov', 'Maka-\nrov'],
    ['with soft hyphens', kane, 'An\u00adna Ka\u00adne', 'An\u00adna Ka\u00adne'],
    ['in a compound', kane, 'the Kane-report', 'Kane'],
    ['letter by letter', kane, 'A n n a  K a n e', 'A n n a  K a n e'],
    ['in one word', kane, 'see annakane.html', 'annakane'],
    ['in cells', kane, 'Kane\tAnna', 'Kane\tAnna'],
    ['inflected', person('P', 'Евгений Громов'), 'с Громовым', 'Громовым'],
    [
      'as an alias in another script',
      person('P', 'Евгений Громов', 'Yevgeny Gromov'),
      'Mr Gromov’s',
      'Gromov',
    ],
    ['in Chinese', person('P', '李明华'), '由李明華說', '李明華'],
  ])('finds a name %s', (_how, secret, text, words) => {
    expect(leaks([secret], text)).toEqual([[words, true]]);
  });

  it('tells of what may be another word, and does not call it certain', () => {
    const rice = person('P', 'Anna Rice');
    expect(leaks([rice], 'We eat rice. Rice is good, rice.')).toEqual([
      ['rice', false],
      ['Rice', false],
    ]);
    expect(leaks([person('P', 'Ivan Makarov')], 'the Makarovites')).toEqual([['Makarovites', false]]);
    expect(leaks([person('P', 'Евгений Громов')], 'Gromov')).toEqual([['Gromov', false]]);
  });

  it('takes no pseudonym for a leak, though somebody is called so', () => {
    const secrets = [person('Anna', 'Boris Reed'), person('Participant 2', 'Anna Kane')];
    expect(leaks(secrets, 'Anna said so to Participant 2.')).toEqual([]);
  });

  it('counts, and says in one sentence why nothing is written', () => {
    const found = new LeakCheck([kane]).leaksIn([
      { where: 'page 1', text: 'Kane and Kane' },
      { where: 'page 2', text: 'kane, Anna Kane' },
    ]);
    expect(found.map(({ words, where, times, certain }) => [words, where, times, certain])).toEqual([
      ['Kane', 'page 1', 2, true],
      ['Anna Kane', 'page 2', 1, true],
      ['kane', 'page 2', 1, false],
    ]);
    expect(leakRefusal('Report.pdf', found)).toMatchObject({
      ok: false,
      problem: {
        code: 'names-left',
        message:
          '“Anna Kane” would still be in “Report.pdf”: “Kane” (page 1) and 1 more place. Nothing was written. Add what is missing under Pseudonyms, or have such places listed and the file written all the same.',
      },
    });
    expect(
      leakRefusal(
        'Report.pdf',
        found.filter(({ certain }) => !certain),
      ),
    ).toBeNull();
  });

  it('says it otherwise where only the name of the file is in the way', () => {
    const found = new LeakCheck([kane]).leaksIn([{ where: nameOfFile, text: 'Kane.pdf' }]);
    expect(leakRefusal('Kane.pdf', found)).toMatchObject({
      problem: {
        message:
          'The name of the file, “Kane.pdf”, holds “Kane”, a name that is replaced. Nothing was written. Choose another name for the file.',
      },
    });
  });

  it('finds each of 500 planted names and nothing where none is (seeds 1–500)', () => {
    const names = [
      'Anna Kane',
      'Jürgen Krüger',
      'Odile Hérouville',
      'José Núñez',
      'Евгений Громов',
      'Мікалай Астапчук',
      'Ерлан Сейітов',
      'Ayşe Yılmaz',
      'أحمد العبيدات',
      '李明华',
    ];
    const check = () => new LeakCheck(names.map((name, number) => person(`Participant ${number + 1}`, name)));
    const fillers = [
      'the water was low',
      'вода была низкая',
      'су аз болды',
      '水很少',
      'كان الماء قليلا',
      'Participant 3 said',
      '1,200',
      '—',
    ];
    for (let seed = 1; seed <= 500; seed += 1) {
      const random = seededRandom(seed);
      const words = Array.from({ length: random.int(1, 40) }, () => random.pick(fillers));
      expect(check().leaksIn([{ where: '', text: words.join(' ') }]), `seed ${seed}`).toEqual([]);
      const name = random.pick(names);
      const as = random.pick([
        (text: string) => text,
        (text: string) => text.toUpperCase(),
        (text: string) => text.replace(' ', '\n'),
        (text: string) => [...text].join('\u00ad'),
        (text: string) => (text.length > 7 ? [...text].join(' ') : text),
        (text: string) => text.split(' ').at(-1) ?? '',
        (text: string) => text.normalize('NFD'),
      ]);
      words.splice(random.int(0, words.length), 0, as(name));
      const found = check().leaksIn([{ where: '', text: words.join(' ') }]);
      expect(
        found.map((leak) => [leak.name, leak.certain]),
        `seed ${seed}: ${as(name)}`,
      ).toEqual([[name, true]]);
    }
  });
});
