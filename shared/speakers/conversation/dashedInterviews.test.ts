import { describe, expect, test } from 'vitest';
import { saidIn, speakersIn } from '../testing/readText';

describe('interviews with dashes in which the author tells and others break in', () => {
  const russian = `Паромщик Семён Ильич Жаворонков служит на реке тридцать лет. Мы встретились утром.
— Семён Ильич, сколько рейсов вы делаете за день?
— Сорок. А осенью десять.
Первый год я боялся. Потом привык.
К парому подходит девушка с корзиной.
— Скоро поедем? — спрашивает девушка с корзиной.
— Садись, — говорит Жаворонков. — Места хватит.
Мы плывём втроём. Он молчит.
— А что будет, когда построят мост?
— Уйду на пенсию.
— Расскажи про медведя! — кричит с берега его жена, Анна Петровна.
— Да что медведь. Переплыл и ушёл.
— Вам не жалко парома?
Семён Ильич смотрит на воду.
— Жалко тишины.
— И кто же придёт вам на смену?
— Внук. Я его учу.
Паром ходит с 7:00 до 21:00.
Вера ГАЛКИНА.
Фото автора.`;
  test('narration is nobody’s, a paragraph that says I goes on with the answer, whoever breaks in is answered once', () => {
    expect(saidIn(russian)).toEqual([
      ['Вера ГАЛКИНА', 'Семён Ильич, сколько рейсов вы делаете за день?'],
      ['Семён Ильич Жаворонков', 'Сорок. А осенью десять.\nПервый год я боялся. Потом привык.'],
      ['девушка', 'Скоро поедем?'],
      ['Семён Ильич Жаворонков', 'Садись', 'Места хватит.'],
      ['Вера ГАЛКИНА', 'А что будет, когда построят мост?'],
      ['Семён Ильич Жаворонков', 'Уйду на пенсию.'],
      ['Анна Петровна', 'Расскажи про медведя!'],
      ['Семён Ильич Жаворонков', 'Да что медведь. Переплыл и ушёл.'],
      ['Вера ГАЛКИНА', 'Вам не жалко парома?'],
      ['Семён Ильич Жаворонков', 'Жалко тишины.'],
      ['Вера ГАЛКИНА', 'И кто же придёт вам на смену?'],
      ['Семён Ильич Жаворонков', 'Внук. Я его учу.'],
    ]);
  });

  test.each([
    [
      'es',
      `El barquero Julián Otero cruza el río desde 1991.
Por Marta Salinas
—¿Cuántas veces cruza usted al día, Julián?
—Cuarenta. Yo no las cuento.
Julián Otero señala la otra orilla.
—¡Cuéntale lo del oso! —grita su mujer, Ana Rey.
—Cruzó y se fue.
—¿Le da pena el puente a usted?
—Me da pena el silencio.
—¿Y quién vendrá después de usted?
—Mi nieto, creo yo.`,
      ['Julián Otero', 'Ana Rey'],
    ],
    [
      'fr',
      `Le passeur Julien Otero traverse la rivière depuis 1991.
Par Marthe Salin
— Combien de fois traversez-vous, Julien ?
— Quarante. Je ne compte pas.
Julien Otero montre l’autre rive.
— Raconte l’ours ! crie sa femme, Anne Roy.
— Il a traversé et il est parti.
— Vous regretterez le bac ?
— Je regretterai le silence.
— Et qui viendra après vous ?
— Mon petit-fils, je crois.`,
      ['Julien Otero', 'Anne Roy'],
    ],
    [
      'tr',
      `Irmağı otuz yıldır Yusuf Kandemir geçiyor.
Yazı: Elif Doruk
– Yusuf Bey, günde kaç kez geçiyorsunuz?
– Kırk. Saymıyorum artık.
Yusuf Kandemir karşı kıyıyı gösteriyor.
– Ayıyı anlat! diye sesleniyor karısı Ayşe Kandemir.
– Yüzdü, gitti.
– Sala üzülmez misiniz?
– Sessizliğe üzülürüm.
– Sizden sonra kim gelecek?
– Torunum gelir, sanıyorum.`,
      ['Yusuf Kandemir', 'Ayşe Kandemir'],
    ],
  ])('in other languages: %s', (_, text, [guest = '', other = '']) => {
    const said = saidIn(text);
    expect(said.filter(([who]) => who === guest)).toHaveLength(4);
    expect(said.filter(([who]) => who === other)).toHaveLength(1);
    expect(said.filter(([, words]) => words?.includes(guest))).toEqual([]);
  });

  test('dialogue of two people of a story is no interview of its author', () => {
    const text = `Рассказ
Вера Галкина
Иван Кротов сидел на лавке. Пришла Ольга.
— Иван, вы спите? — спросила Ольга.
— Я не сплю.
— А почему вы молчите? — спросила Ольга.
— Думаю я.
— О чём вы думаете?
— О мосте. Я его строил.
— И как вы его строили? — спросила Ольга.
— Долго.`;
    expect(speakersIn(text)).not.toContain('Вера Галкина');
  });
});

describe('who signs an interview', () => {
  const round = (foot: string) => `Гончар Ида Марш живёт у реки.
**Ида, когда вы начали?**
Я начала в шесть лет.
**Кто вам помогал?**
Моя тётя.
**Вы бы повторили?**
Я бы повторила.
**А что у вас в печи?**
Кувшин моей соседки.
**Кому вы его отдадите?**
Соседке я и отдам.
${foot}`;
  test.each([
    ['a surname in capitals', 'Волька РЫМША.\nФота аўтара.', 'Волька РЫМША'],
    ['somebody of the paper', 'Айгерім Жұмаш,\nарнайы тілшіміз', 'Айгерім Жұмаш'],
    ['a name on the last line', 'Лидия Овсянникова', 'Лидия Овсянникова'],
  ])('%s', (_, foot, name) => {
    expect(speakersIn(round(foot))[0]).toBe(name);
  });
  test.each([
    ['a contact', 'Контакты:\nЛидия ОВСЯННИКОВА\nТелефон 12-34'],
    ['a name that is not the last line', 'Лидия Овсянникова\nТелефон 12-34'],
  ])('not %s', (_, foot) => {
    expect(speakersIn(round(foot))[0]).toBe('Корреспондент');
  });
});

describe('questions of several lines', () => {
  test('paragraphs in bold that follow each other are one question, also with stars around both', () => {
    const text = `The potter Ida Marsh, 71, still works.
**When did you begin?**
I began at six.
**Who helped you?
And what did they want?**
My aunt, I think.
**You sold it all.**
**Would you do it again?**
I would.`;
    expect(saidIn(text).map(([, ...said]) => said.join(' '))).toEqual([
      'When did you begin?',
      'I began at six.',
      'Who helped you?\nAnd what did they want?',
      'My aunt, I think.',
      'You sold it all.\nWould you do it again?',
      'I would.',
    ]);
  });
  test('a bold caption set as a quotation asks nobody', () => {
    const text = `The potter Ida Marsh, 71, still works.
**When did you begin?**
I began at six.
> **The kiln of 1971. Can it be saved?**
**Who helped you?**
My aunt, I think.
**Would you do it again?**
I would.`;
    expect(saidIn(text)).toHaveLength(6);
    expect(saidIn(text)[1]).toEqual(['Ida Marsh', 'I began at six.']);
  });
  test('bulleted questions in wrapped lines go on to their question mark', () => {
    const text = `Interview: Tom Bracewell
The potter Ida Marsh, 71, still works.
■ When did you begin to work with the red clay of
the river, and who showed you?
I began at six.
■ Who helped you?
My aunt, I think.
■ Would you do it again if you had the choice to
live by the sea?
I would.`;
    expect(saidIn(text).map(([, said]) => said)).toEqual([
      'When did you begin to work with the red clay of\nthe river, and who showed you?',
      'I began at six.',
      'Who helped you?',
      'My aunt, I think.',
      'Would you do it again if you had the choice to\nlive by the sea?',
      'I would.',
    ]);
  });
});

describe('questions in bold and answers that both begin with a dash', () => {
  const text = `Беседовала Анна Лещенко
Мастер Раушан Мамбет делает кобызы.
**— Раушан, где вы берёте дерево?**
— Нужен клён. Я его сам ищу.
Однажды мы выловили ствол.
— Восемь лет ждать не трудно?
— Я не ждал, я работал.
**— Учеников у вас много?**
— Осталось трое. Отец мне сказал: «Это дверь скрипит», — сказал и ушёл. Я не обиделся.
**— А себе вы кобыз сделали?**
— Нет. Я без кобыза.`;
  test('what is asked and answered with dashes between two of them is asked by the same one', () => {
    expect(saidIn(text).slice(1, 5)).toEqual([
      ['Раушан Мамбет', 'Нужен клён. Я его сам ищу.\nОднажды мы выловили ствол.'],
      ['Анна Лещенко', 'Восемь лет ждать не трудно?'],
      ['Раушан Мамбет', 'Я не ждал, я работал.'],
      ['Анна Лещенко', 'Учеников у вас много?'],
    ]);
  });
  test('a verb alone behind a quotation that a colon led to is told, not the author’s', () => {
    expect(saidIn(text).find(([, said]) => said?.startsWith('Осталось'))).toHaveLength(2);
  });
});
