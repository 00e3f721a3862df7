import { describe, expect, it } from 'vitest';
import { NameFinder } from './NameFinder';
import { NameReplacer } from './NameReplacer';
import type { Secret } from './secretNames';

const person = (replacement: string, ...names: string[]): Secret => ({
  id: replacement,
  replacement,
  names,
  phrases: [],
});

function replaced(secrets: readonly Secret[], text: string, language = '', learn = [text]): string {
  const finder = new NameFinder(secrets);
  for (const each of learn) finder.learn(each);
  return new NameReplacer(finder).text(text, { language });
}

describe('a name is replaced in all its forms', () => {
  it.each([
    [
      'Anna Kane',
      'en',
      'Anna Kane said so. “Ms Kane’s view”, ANNA KANE: yes. A. Kane, Kane, Anna; Anna. The Kanes.',
      'P said so. “Ms P’s view”, P: yes. P, P; P. The P.',
    ],
    [
      'Jürgen Krüger',
      'de',
      'Krügers Rede, Jürgen Kruegers Buch, J. KRÜGER, Herr Krueger, die Krüger-Kommission',
      'P Rede, P Buch, P, Herr P, die P-Kommission',
    ],
    [
      'Émilie de La Tour',
      'fr',
      'Mme de La Tour, d’Émilie, Emilie de la Tour, LA TOUR',
      'Mme de La P, d’P, P, LA P',
    ],
    [
      'José García Núñez',
      'es',
      'el señor García Nunez y José; GARCÍA NÚÑEZ, J. García',
      'el señor P y P; P, P',
    ],
    [
      'Евгений Громов',
      'ru',
      'Громова, Громову, Громовым, о Громове, Евгения Громова, Е. Громов, ГРОМОВ, Евгением',
      'P, P, P, о P, P, P, P, P',
    ],
    [
      'Светлана Ивановна Кузьмина',
      'ru',
      'Кузьминой, Кузьмину, Светланы Кузьминой, С. И. Кузьмина, Светлане Ивановне, Кузьмина С.И.',
      'P, P, P, P, P, P',
    ],
    ['Мікалай Астапчук', 'be', 'Астапчука, Астапчуку, Мікалая Астапчука, М. Астапчук', 'P, P, P, P'],
    [
      'Ерлан Сейітов',
      'kk',
      'Сейітовтың, Ерланның, Сейітовке, Ерлан Сейітовпен, Сейітовты, СЕЙІТОВ',
      'P, P, P, P, P, P',
    ],
    ['Ayşe Yılmaz', 'tr', 'Yılmaz’ın, Ayşe Yılmaz’a, Yılmazın, YILMAZ; Ayşe’den', 'P’ın, P’a, P, P; P’den'],
    ['أحمد العبيدات', 'ar', 'قال أحمد العبيدات، والعبيدات، لأحمد', 'قال P، P، P'],
    ['李明华', 'zh', '李明华说，李主任、明华和老李都在。', 'P说，P主任、P和P都在。'],
    ['玛丽亚·桑托斯', 'zh', '玛丽亚·桑托斯和桑托斯女士', 'P和P女士'],
  ])('%s (%s)', (name, language, text, wanted) => {
    expect(replaced([person('P', name)], text, language)).toBe(wanted);
  });

  it('in file names, addresses, across lines and around what is not seen', () => {
    const kane = [person('P', 'Anna Kane')];
    expect(replaced(kane, 'Interview_Kane_2021.docx')).toBe('Interview_P_2021.docx');
    expect(replaced(kane, 'write to anna.kane@example.org')).toBe('write to P@example.org');
    expect(replaced(kane, 'Anna\nKane, An\u00adna Ka\u200bne')).toBe('P, P');
    expect(replaced([person('P', 'Anna Makarov')], 'by Maka-\nrov')).toBe('by P');
  });

  it('in another script, when it is an alias or sounds the same', () => {
    expect(replaced([person('P', 'Mary Kane', 'Мэри Кейн')], 'Кейн и Мэри Кейн, Кейна')).toBe('P и P, P');
    expect(replaced([person('P', 'Евгений Громов')], 'Yevgeny Gromov, Gromov')).toBe('P, P');
  });

  it('and words with small letters, or at the head of a sentence, stay where they are words', () => {
    const rice = [person('P', 'Anna Rice')];
    const text = 'Rice is cheap. We eat rice, and rice. Rice said so. Rice: yes. Ms Rice eats. RICE agreed.';
    expect(replaced(rice, text)).toBe(
      'Rice is cheap. We eat rice, and rice. P said so. P: yes. Ms P eats. P agreed.',
    );
    expect(replaced([person('P', 'May Kane')], 'On 27 May, with May on May 3.')).toBe(
      'On 27 May, with P on May 3.',
    );
    expect(replaced([person('P', 'May Kane')], 'Kane may go, may she not? may kane')).toBe(
      'P may go, may she not? P',
    );
  });

  it('and of several of one name the likeliest is meant, or both', () => {
    const two = [person('P1', 'Anna Makarov', 'Makarov'), person('P2', 'Boris Makarov')];
    expect(replaced(two, 'Makarov and Boris Makarov')).toBe('P1 and P2');
    const both = [person('P1', 'Anna Kane'), person('P2', 'Boris Kane')];
    expect(replaced(both, 'Kane asked Boris')).toBe('P1 / P2 asked P2');
    const pair = [person('P1', 'Иван Орлов'), person('P2', 'Анна Орлова')];
    expect(replaced(pair, 'Орлов и Орлова, Ивана Орлова, Анны Орловой')).toBe('P1 и P2, P1, P2');
  });

  it('and phrases as a whole, in any case', () => {
    const other: Secret = {
      id: 'x',
      replacement: 'Q',
      names: [],
      phrases: ['Green River', 'Алматы', 'the old mayor'],
    };
    expect(replaced([other], 'In Green River the river; GREEN RIVER’s, Алматыда. The old mayor came.')).toBe(
      'In Q the river; Q’s, Q. Q came.',
    );
  });
});
