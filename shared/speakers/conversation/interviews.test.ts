import { describe, expect, test } from 'vitest';
import { saidIn, speakersIn } from '../testing/readText';

const german = `# Holz hat ein Gedächtnis
Der Geigenbauer Tilo Reinsdorff repariert, was andere aufgegeben haben.
*Interview: Cordula Breitscheidt*
**Herr Reinsdorff, auf Ihrer Werkbank liegt Kleinholz.**
Das ist ein Cello. Ich setze es zusammen.
Es wird **wieder** eins.
**Haben Sie gelacht?**
Nein. Der Besitzer sagte: »Ich weiß, dass Sie lachen werden.«
## Vom Schlosser zum Geigenbauer
**Wie lange brauchen Sie?**
Vierzehn Monate.
**Können Sie selbst spielen?**
Ein einziges Stück.
**Werkstattkonzert:** Samstag, 16:30 Uhr, Eintritt frei.`;

describe('interviews whose questions are set off by print', () => {
  test('bold questions, statements among them; answers of several paragraphs; intertitles and a box of facts are nobody’s', () => {
    expect(saidIn(german)).toEqual([
      ['Cordula Breitscheidt', 'Herr Reinsdorff, auf Ihrer Werkbank liegt Kleinholz.'],
      ['Tilo Reinsdorff', 'Das ist ein Cello. Ich setze es zusammen.\nEs wird wieder eins.'],
      ['Cordula Breitscheidt', 'Haben Sie gelacht?'],
      ['Tilo Reinsdorff', 'Nein. Der Besitzer sagte: »Ich weiß, dass Sie lachen werden.«'],
      ['Cordula Breitscheidt', 'Wie lange brauchen Sie?'],
      ['Tilo Reinsdorff', 'Vierzehn Monate.'],
      ['Cordula Breitscheidt', 'Können Sie selbst spielen?'],
      ['Tilo Reinsdorff', 'Ein einziges Stück.'],
    ]);
  });

  const round = (head: string, questions: readonly string[], foot = '') =>
    [head, ...questions.flatMap((question, at) => [question, `I say answer ${at}, as I did.`]), foot].join(
      '\n',
    );
  const bold = ['**When did you begin?**', '**Who helped you?**', '**Would you do it again?**'];

  test.each([
    ['a credit at the end', 'The potter Ida Marsh, 71, still works.', 'Interview by Tom Bracewell'],
    ['a credit in the head', 'Interview: Tom Bracewell\nThe potter Ida Marsh, 71, still works.', ''],
    ['she tells', 'The potter Ida Marsh, 71, still works. She tells Tom Bracewell why.', ''],
    ['spoke to', 'Tom Bracewell spoke to the potter Ida Marsh in her kitchen.', ''],
    [
      'a subject that does something else first',
      'The potter Ida Marsh, 71, still works. Tom Bracewell spent a day at her wheel and talked to her.',
      '',
    ],
    [
      'somebody of the paper',
      'The potter Ida Marsh, 71, still works. Our correspondent Tom Bracewell spent a day at her wheel.',
      '',
    ],
    [
      'somebody of the paper behind the name',
      'The potter Ida Marsh, 71, still works. Tom Bracewell, our correspondent, spent a day at her wheel.',
      '',
    ],
    ['a byline', 'The potter Ida Marsh, 71, still works.\nBy Tom Bracewell', ''],
    ['minutes with', '# Five minutes with Ida Marsh\nWords by Tom Bracewell', ''],
  ])('names from %s', (_, head, foot) => {
    expect(speakersIn(round(head, bold, foot))).toEqual([
      'Tom Bracewell',
      'Ida Marsh',
      'Tom Bracewell',
      'Ida Marsh',
      'Tom Bracewell',
      'Ida Marsh',
    ]);
  });

  test.each([
    ['italics', ['*When did you begin?*', '*Who helped you?*', '*Would you do it again?*']],
    ['headings', ['## When did you begin?', '## Who helped you?', '## Would you do it again?']],
    ['numbers', ['1. When did you begin?', '2. Who helped you?', '3. Would you do it again?']],
    ['bullets', ['● When did you begin?', '● Who helped you?', '● Would you do it again?']],
  ])('questions set off by %s', (_, questions) => {
    const said = saidIn(
      round('Interview by Tom Bracewell\nThe potter Ida Marsh, 71, still works.', questions),
    );
    expect(said.map(([who]) => who).slice(0, 2)).toEqual(['Tom Bracewell', 'Ida Marsh']);
    expect(said).toHaveLength(6);
    expect(said[2]?.[1]).toBe('Who helped you?');
  });

  test('nobody is named who asks: the questions are an interviewer’s', () => {
    expect(speakersIn(round('The potter Ida Marsh, 71, still works.', bold))[0]).toBe('Interviewer');
  });

  test('a place before a name with a patronymic, a name with somebody', () => {
    const russian = (who: string) => `Солевар посёлка Новосольск ${who} не ждёт.
Беседовала Инга Ройзман
**Как вы начали?**
Я начал в шесть лет.
**Кто вам помогал?**
Моя тётя.
**Вы бы начали снова?**
Я бы начал.`;
    expect(speakersIn(russian('Прохор Игнатьевич Варначёв'))[1]).toBe('Прохор Игнатьевич Варначёв');
    const kazakh = `Шебер Сайын Мырзахметовпен тілшіміз Ботагөз Әлімжан сұхбаттасты.
**Алғашқы қобызыңыз есіңізде ме?**
Есімде. Мен он бесте едім.
**Кімнен үйрендіңіз?**
Мен атамнан үйрендім.
**Неге?**
Мен қорықтым.`;
    expect(speakersIn(kazakh)[1]).toBe('Сайын Мырзахметов');
  });

  test('two who asked together are named together', () => {
    const text = round(
      'The potter Ida Marsh, 71, still works.',
      bold,
      'Interview: Tom Bracewell and Ann Lee',
    );
    expect(speakersIn(text)[0]).toBe('Tom Bracewell and Ann Lee');
  });

  test('plain questions count when a credit says that it is an interview', () => {
    const questions = ['When did you begin?', 'Who helped you?', 'Did you cry?', 'Would you do it again?'];
    const text = round('Interview: Tom Bracewell\nThe potter Ida Marsh, 71, still works.', questions);
    expect(speakersIn(text).slice(0, 2)).toEqual(['Tom Bracewell', 'Ida Marsh']);
    expect(speakersIn(round('The potter Ida Marsh, 71, still works.', questions))).toEqual([]);
  });

  test.each([
    [
      'frequent questions say I, their answers you',
      '# Help\nContact: Ida Marsh\n**How do I sign up?**\nYou open the form.\n**Can I cancel?**\nYes, you can.\n**Where do I pay?**\nAt the desk you pay.',
    ],
    [
      'rhetorical headings',
      '# A study by Ida Marsh\n## What was done?\nWater was measured.\n## What was found?\nIt rose.\n## What follows?\nA dam.',
    ],
    [
      'bold terms',
      'Ida Marsh wrote this.\n**Weir**\nA low dam.\n**Gauge**\nAn instrument.\n**Who measures?**\nThe office.',
    ],
  ])('no interview: %s', (_, text) => {
    expect(saidIn(text)).toEqual([]);
  });
});

describe('what breaks into an interview', () => {
  const text = (inside: string) => `Ida Marsh, 71, is a potter.
Interview: Tom Bracewell
**When did you begin?**
I began at six.
${inside}
**Who helped you?**
My aunt did, I think.
**Would you do it again?**
I would.`;
  test.each([
    ['a caption in italics', '*Photo: Ida Marsh at her wheel.*', ['I began at six.']],
    ['a pull quote', '> I began at six.', ['I began at six.']],
    ['narration about the guest', 'Ida Marsh gets up and opens the kiln.', ['I began at six.']],
    ['somebody who comes in', 'Her apprentice Ben Hill breaks in with a tray.', ['I began at six.']],
    ['the paper about itself', 'The council declined to comment.', ['I began at six.']],
    [
      'a stage direction before more words',
      '(She laughs.)\nI was small, too.',
      ['I began at six.\n(She laughs.)\nI was small, too.'],
    ],
    [
      'narration before more words',
      'Ida Marsh gets up.\nI was small, too.',
      ['I began at six.', 'I was small, too.'],
    ],
  ])('%s', (_, inside, speech) => {
    expect(saidIn(text(inside))[1]).toEqual(['Ida Marsh', ...speech]);
  });
  test('talk with dashes that the guest tells of stays in the answer', () => {
    const inside = 'An inspector came:\n— What is this?\n— A kiln.\nHe left at once.';
    expect(saidIn(text(inside))[1]).toEqual(['Ida Marsh', `I began at six.\n${inside}`]);
  });
  test.each([
    ['*', 'I was small* and shy.\n* Under five.', 'I began at six.\nI was small* and shy.'],
    ['¹', 'I was small¹ and shy.\n¹ Under five.', 'I began at six.\nI was small¹ and shy.'],
    ['none above', 'I was small.\n¹ Under five.', 'I began at six.\nI was small.\n¹ Under five.'],
  ])('a footnote with %s is nobody’s', (_, inside, speech) => {
    expect(saidIn(text(inside))[1]).toEqual(['Ida Marsh', speech]);
  });
  test('somebody who is named with a dash, after a paragraph that leads to it', () => {
    const inside = 'The door opens.\n— Mum, the kettle! — shouts her son Ben Marsh. — It boils.';
    expect(saidIn(text(inside)).slice(1, 3)).toEqual([
      ['Ida Marsh', 'I began at six.'],
      ['Ben Marsh', 'Mum, the kettle!', 'It boils.'],
    ]);
  });
});

describe('interviews in which both begin with a dash', () => {
  test('turns, continued answers, the dash outside', () => {
    const text = `Entrevista a Inés Villalba, directora del Observatorio
Por Tomás Recalde
–¿Cuándo supo que el río cambiaba?
–Cuando mi abuelo dejó de quejarse.
–¿Y qué hizo usted?
–Medir.
Medimos once años.
–Los regantes dicen que exagera.
–Son mis primos.
–¿Qué les diría a los jóvenes?
–Que no se fíen.
Inés Villalba (Miranda, 1970) es autora de un libro.`;
    expect(saidIn(text).slice(2, 6)).toEqual([
      ['Tomás Recalde', '¿Y qué hizo usted?'],
      ['Inés Villalba', 'Medir.\nMedimos once años.'],
      ['Tomás Recalde', 'Los regantes dicen que exagera.'],
      ['Inés Villalba', 'Son mis primos.'],
    ]);
    expect(saidIn(text).at(-1)).toEqual(['Inés Villalba', 'Que no se fíen.']);
  });
  test('bold questions with a dash; a bold line without one is a caption', () => {
    const text = `С мастером Георгием Тер-Акопяном беседовала Анна Лещенко. Георгий Тер-Акопян чинит часы.
**— Георгий, вы помните первые часы?**
— Помню. Я их сломал.
**Мастер за работой**
**— Говорят, молодые часов не носят.**
— Кто говорит?
**— А вы их спрашивали?**
— Нет. — Он смеётся. — Зачем?
**— Есть ли у вас ученики?**
— Я учеников не беру.`;
    expect(saidIn(text).slice(0, 4)).toEqual([
      ['Анна Лещенко', 'Георгий, вы помните первые часы?'],
      ['Георгий Тер-Акопян', 'Помню. Я их сломал.'],
      ['Анна Лещенко', 'Говорят, молодые часов не носят.'],
      ['Георгий Тер-Акопян', 'Кто говорит?'],
    ]);
  });
  test('writings without capital letters', () => {
    const arabic = `حوار مع الدكتورة ليلى الحداد
أجرى الحوار: سامر النجار
* متى بدأتِ العمل؟
- بدأت قبل عشرين عاماً، عندي أمي.
* وهل استمع إليكم أحد؟
- استمعوا لي ثلاث سنوات.
* ما أصعب ما واجهكم؟
- السيارات.`;
    expect(speakersIn(arabic).slice(0, 2)).toEqual(['سامر النجار', 'ليلى الحداد']);
    const chinese = `对话作家周若川
采访：何静宜
1. 您的新书写了九年，为什么这么久？
因为我一直在删。
2. 删掉的部分去哪里了？
我用来垫猫窝了。
3. 读者说您的书太慢，您怎么看？
我同意他们。`;
    expect(saidIn(chinese).slice(0, 2)).toEqual([
      ['何静宜', '您的新书写了九年，为什么这么久？'],
      ['周若川', '因为我一直在删。'],
    ]);
  });
});
