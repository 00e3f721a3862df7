import { describe, expect, test } from 'vitest';
import { saidIn, speakersIn } from '../testing/readText';

describe('author’s words inside a reply', () => {
  test.each([
    [
      '— Приходите завтра, — сказала Нина Павловна. — Сегодня закрыто.',
      ['Нина Павловна', 'Приходите завтра', 'Сегодня закрыто.'],
    ],
    ['— Поздно! — крикнул из кабины водитель.', ['водитель', 'Поздно!']],
    [
      '— Гога, чай стынет! — кричит из задней комнаты жена мастера, Нелли Сурен. — Идите.',
      ['Нелли Сурен', 'Гога, чай стынет!', 'Идите.'],
    ],
    [
      '— Люди нервничают, — Роза Ильинична снимает очки. — А зря.',
      ['Роза Ильинична', 'Люди нервничают', 'А зря.'],
    ],
    [
      '— Он мне: «Иди, — говорит, — домой», — вздохнул Пётр Зимин.',
      ['Пётр Зимин', 'Он мне: «Иди, — говорит, — домой»'],
    ],
    [
      '—Vuelva usted mañana —dijo Carmen Ruiz—. Hoy no hay nadie.',
      ['Carmen Ruiz', 'Vuelva usted mañana', 'Hoy no hay nadie.'],
    ],
    [
      '—De uno en uno —pide el vigilante—, y los carritos, a la izquierda.',
      ['vigilante', 'De uno en uno', 'y los carritos, a la izquierda.'],
    ],
    [
      '—Yo —y no se lo he dicho— guardo dos —susurró Carmen Ruiz.',
      ['Carmen Ruiz', 'Yo —y no se lo he dicho— guardo dos'],
    ],
    ['—¡Eso es enchufe! —grita una voz al fondo.', ['voz al fondo', '¡Eso es enchufe!']],
    [
      '– Je ne sais pas, répondit Anna Petit. Demandez au maire.',
      ['Anna Petit', 'Je ne sais pas', 'Demandez au maire.'],
    ],
    ['– Vous, dit Anna Petit, vous restez ici.', ['Anna Petit', 'Vous', 'vous restez ici.']],
    ['– Encore ? soupire la boulangère, qui ferme la porte.', ['boulangère', 'Encore ?']],
    ['— Yarın gelin, dedi Hasan Alaca. Bugün kapalıyız.', ['Hasan Alaca', 'Yarın gelin', 'Bugün kapalıyız.']],
    ['— Kim o? diye seslendi arkadan yaşlı bir kadın.', ['kadın', 'Kim o?']],
    ['– Ертең келіңіз, – деді Айгүл Досан. – Бүгін жабық.', ['Айгүл Досан', 'Ертең келіңіз', 'Бүгін жабық.']],
    ['– Заходзь, – кажа гаспадыня, ставячы місу. – Не зважай.', ['гаспадыня', 'Заходзь', 'Не зважай.']],
    [
      '– Kommen Sie morgen, sagte Anna Schmidt. Heute ist zu.',
      ['Anna Schmidt', 'Kommen Sie morgen', 'Heute ist zu.'],
    ],
    ['— Приходите завтра, — перебивает его бухгалтер и уходит.', ['бухгалтер', 'Приходите завтра']],
    ['— Дзень добры, — кажа мне паштарка. — Вам ліст.', ['паштарка', 'Дзень добры', 'Вам ліст.']],
    ['—Mañana —dice la panadera—. Hoy no.', ['panadera', 'Mañana', 'Hoy no.']],
    ['— Опять ты! — доносится голос соседки.', ['соседка', 'Опять ты!']],
    ['– Come tomorrow, said Anna Smith. We are closed.', ['Anna Smith', 'Come tomorrow', 'We are closed.']],
  ])('%s', (line, turn) => {
    expect(saidIn(`${line}\nIt was four.`)).toEqual([turn]);
  });
  test.each([
    [
      'any noun with an article behind the verb of saying',
      '—Aquí no pasa nadie —dice la guardabarrera.',
      'guardabarrera',
    ],
    [
      'a sentence behind the verb of saying begins something else',
      '—Es tarde —contesta Ana Gil. Cierra el libro y calla—. Mañana, sí.',
      'Ana Gil',
    ],
    ['two people are not one', '—Ya está —dicen Ana Gil y Luis.\n—Falta uno —dice Ana Gil.', 'Ana Gil'],
  ])('%s', (_, text, name) => {
    expect(
      saidIn(`${text}\nEran las cuatro.`)
        .map(([who]) => who)
        .at(-1),
    ).toMatch(name);
  });
  test.each([
    '— Приходите завтра, — говорит вслух.',
    '— Закрыто, — доносится из окна.',
    '— Так говорил мой отец, — отвечает.',
  ])('nobody: %s', (line) => {
    expect(saidIn(`${line}\nШёл дождь.`)).toEqual([]);
  });
  test('a paragraph that goes on with the closing mark', () => {
    expect(
      saidIn('—Me dijeron: «Espere». Yo me reí.\n»Luego fui a la capital —cuenta Eliseo Baroja, y abre.'),
    ).toEqual([['Eliseo Baroja', 'Me dijeron: «Espere». Yo me reí.\n»Luego fui a la capital']]);
  });
  test('a name and a colon above the dash', () => {
    expect(
      saidIn('Иван Галушко, фермер:\n— Я теряю тонну молока.\nНина Павловна, кассир:\n— А вы говорите.'),
    ).toEqual([
      ['Иван Галушко', 'Я теряю тонну молока.'],
      ['Нина Павловна', 'А вы говорите.'],
    ]);
  });
});

describe('two who take turns', () => {
  const talk = `Дарья Мельник, наш корреспондент
К утра стоят сорок машин, и хвост очереди теряется в тумане.
— Приходите завтра, — говорит кассир Нина Коробейникова.
— А вчера? — спрашиваю.
— И вчера было закрыто.
— Почему же?
— Парома нет.`;
  test('the reporter, who is named in the byline only', () => {
    expect(speakersIn(talk)).toEqual([
      'Нина Коробейникова',
      'Дарья Мельник',
      'Нина Коробейникова',
      'Дарья Мельник',
      'Нина Коробейникова',
    ]);
  });
  test('nobody is guessed when the turns contradict a name, or when three talk', () => {
    expect(speakersIn('— Да, — сказал Иван Ли.\n— Нет.\n— Да?\n— Нет, — сказал Иван Ли.')).toEqual([
      'Иван Ли',
      'Иван Ли',
    ]);
    expect(
      speakersIn('— Да, — сказал Иван Ли.\n— Нет, — сказала Анна Ким.\n— Да, — сказал Олег Цой.\n— Как же?'),
    ).toHaveLength(3);
  });
  test('who is addressed does not speak', () => {
    const text =
      '— Да, — сказал Иван Ли.\n— Нет, — сказала Анна Ким.\n— Анна, перестань.\n— Иван, сам перестань.';
    expect(speakersIn(text)).toEqual(['Иван Ли', 'Анна Ким', 'Иван Ли', 'Анна Ким']);
    expect(speakersIn(text.replace('Анна, перестань', 'Иван, перестань'))).toEqual(['Иван Ли', 'Анна Ким']);
  });
  test('whom somebody addresses answers; he or she is the only one of whom it is known; who comes in behind does not speak before', () => {
    const text = `Запісала Вольга Сідарэнка
— Марыя Іванаўна, хто мост будаваў? — пытаюся я.
— Дзядзька мой.
— І доўга?
— Два гады, — кажа яна.
— Тры, — папраўляе сусед, Цімох Пятровіч Груша.
— Табе адкуль ведаць!
— Памятаю, — бурчыць Цімох Пятровіч.
Марыя Іванаўна Ляўко махае рукой.`;
    expect(speakersIn(text)).toEqual([
      'Вольга Сідарэнка',
      'Марыя Іванаўна Ляўко',
      'Вольга Сідарэнка',
      'Марыя Іванаўна Ляўко',
      'Цімох Пятровіч Груша',
      'Марыя Іванаўна Ляўко',
      'Цімох Пятровіч Груша',
    ]);
  });
  test('I behind any verb, and a byline with a place', () => {
    const text = `СТАРЫЙ МОСТ
Марина ТЕРЕНТЬЕВА, Нижний Яр
— А лодка чья? — возвращаюсь я к началу.
— Моя, — говорит перевозчик Илья Громов.`;
    expect(speakersIn(text)).toEqual(['Марина ТЕРЕНТЬЕВА', 'Илья Громов']);
    expect(speakersIn(text.replace('Марина ТЕРЕНТЬЕВА, ', 'Новый Торг, '))).toEqual(['Илья Громов']);
  });
  test('a role that stands beside the name in the narration; a role at the turn of somebody named', () => {
    const text = `СТАРЫЙ МОСТ
Марина ТЕРЕНТЬЕВА, Нижний Яр
У окна сидит Илья Громов, бывший лесник.
— Не каждый, — поправляет меня лесник.
За дверью ждёт Пётр Щукин.
— Боитесь? — спрашиваю.
— Кого? — отвечает Пётр Щукин.
— И всё-таки?
— Зимы, — паромщик поправляет кепку.`;
    expect(speakersIn(text)).toEqual([
      'Илья Громов',
      'Марина ТЕРЕНТЬЕВА',
      'Пётр Щукин',
      'Марина ТЕРЕНТЬЕВА',
      'Пётр Щукин',
    ]);
  });
  test('what somebody does before a dash leads to what they say; somebody else’s doing does not', () => {
    const text = `Глава села Артём Лисин не спорит. «Меня вызывали дважды», — говорит он. Лисин смотрит в окно.
— Вот и стоим.
Дети бегут мимо.
— Осторожно! — кричит сторож Кузьма Дедов.`;
    expect(speakersIn(text)).toEqual(['Артём Лисин', 'Артём Лисин', 'Кузьма Дедов']);
    expect(speakersIn(text.replace('Лисин смотрит в окно', 'В окно смотрит собака'))).toHaveLength(2);
  });
  test('the one of whom the last sentence tells takes turns with whoever asks', () => {
    const text = `ЗИМА
Антон Крылов
— Садитесь, — говорит Тимур Асланов.
— Я из Сочи, — отвечает водитель.
Тащим фуру долго. Водитель благодарит. Асланов машет рукой.
— Доедет? — спрашиваю.
— До весны — точно.`;
    expect(speakersIn(text).slice(-2)).toEqual(['Антон Крылов', 'Тимур Асланов']);
  });
  test('of three who talk: whom nobody named addresses, whoever talked before a third speaks up, and at the end', () => {
    const text = `Юрий Званцев
Паромщик Егор Кондаков курит. На мешке сидит Маша.
— Егор, паспорт покажи, — говорит Рябов.
— Какой паспорт? — удивляется Кондаков.
— Порядок есть порядок.
— Вы рыб арестуете? — вмешивается Маша.
Плывём.
— Вот тебе и паспорт, — вздыхает Кондаков.
— Я и говорю, — оживляется Рябов.
— Маша, подай ключ.
— Который?
— Большой.`;
    expect(speakersIn(text)).toEqual([
      'Рябов',
      'Егор Кондаков',
      'Рябов',
      'Маша',
      'Егор Кондаков',
      'Рябов',
      'Егор Кондаков',
      'Маша',
      'Егор Кондаков',
    ]);
  });
  test('a noun behind one name is that one’s', () => {
    const text = `ПОШТА
Ауылға Бекен ақсақал хат тасиды.
– Қар ерте түсті, – дейді Бекен Мұсаұлы.
– Салық хабарламалары, – деп күлді ақсақал.`;
    expect(speakersIn(text).at(-1)).toMatch(/^Бекен/);
  });
  test('a voice that breaks in is none of the two', () => {
    const text =
      '—Hoy no —dice Carmen Ruiz.\n—¿Y mañana? —pregunta Fátima Sáez.\n—¡Eso es enchufe! —grita una voz.\n—Es pediatría —contesta Carmen.';
    expect(speakersIn(text)).toEqual(['Carmen Ruiz', 'Fátima Sáez', 'voz', 'Carmen Ruiz']);
  });
  test('he or she after narration that introduces one', () => {
    const text =
      'Очередь ведёт Тамара Захаровна Лыкова.\n— Сорная, — говорит она.\n— Где же? — обижается Витька Осипов.\n— Вот.';
    expect(speakersIn(text)).toEqual(['Тамара Захаровна Лыкова', 'Витька Осипов', 'Тамара Захаровна Лыкова']);
  });
  test('somebody described is named later', () => {
    const text =
      '— Ждём, — вздыхает пожилой мужчина.\nМужчину зовут Пётр Ильич Зимин, он из села.\n— Дойдём, — говорит Пётр Ильич.';
    expect(speakersIn(text)).toEqual(['Пётр Ильич Зимин', 'Пётр Ильич Зимин']);
  });
});

describe('pull quotes', () => {
  test('a block quotation with a dash and the name of one who speaks', () => {
    const text =
      '> On birinci gün geldi.\n> — MERYEM SAĞIROĞLU\n— Yarın gelin, dedi Meryem Sağıroğlu. Kapalıyız.';
    expect(saidIn(text)[0]).toEqual(['Meryem Sağıroğlu', 'On birinci gün geldi.']);
  });
  test('a motto is nobody’s', () => {
    expect(saidIn('> Alles fließt.\n> — Anna Heraklit\nDer Text beginnt hier.')).toEqual([]);
  });
});

describe('no dialogue', () => {
  test.each([
    ['a list', 'Решено:\n— создать реестр;\n— провести проверку.\n— Утвердить план.'],
    ['a list with capitals', 'The plan:\n- Build the wall\n- Plant the trees\n- Call Anna Smith'],
    ['numbers below zero', '-5 degrees were measured.\n-7 on Monday, said nobody.'],
    ['replies of nobody', '— Да.\n— Нет.\n— Почему?'],
    ['a list under one word', 'Мероприятия:\n— Открытие выставки\n— Закрытие'],
    ['question and answer in one line', '— Где? — В музее.\n— Когда? — Завтра вечером.'],
    ['a dash in the middle', 'Паром — это судно. Иван Ли, капитан, ждал — и молчал.'],
  ])('%s', (_, text) => {
    expect(saidIn(text)).toEqual([]);
  });
});
