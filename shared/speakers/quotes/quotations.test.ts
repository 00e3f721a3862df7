import { describe, expect, test } from 'vitest';
import { spoken } from '../testing/spoken';

/** Name, attribution, speech of every turn in paragraphs divided by line ends. */
const read = (text: string) =>
  spoken(text.split('\n')).map(({ name, attribution, speech }) => [name, attribution, ...speech]);

const whose = (text: string): string[] => spoken(text.split('\n')).map(({ name }) => name);

test('far behind the last of whom a text tells for the first time, quotations are found as before', () => {
  const road = Array.from({ length: 60 }, () => 'The road was closed.');
  const text = [
    '“We wait,” said Ann Hale, the mayor.',
    '“Not I,” said Bo Lind.',
    ...road,
    '“We go,” said Hale.',
  ];
  expect(whose(text.join('\n'))).toEqual(['Ann Hale', 'Bo Lind', 'Ann Hale']);
});

test('capitals behind a preposition close the role, and are no part of the name', () =>
  expect(
    whose('Deputy Chairman of the Standing Committee on Foreign Trade Andrey Rusakov: “We have come far.”'),
  ).toEqual(['Andrey Rusakov']));

describe('where the attribution stands', () => {
  test.each([
    ['after', '“We kept it all,” said Anna Bell, head of the archive.', 'Anna Bell, head of the archive'],
    ['after, subject first', '“We kept it all,” archivist Anna Bell told reporters.', 'archivist Anna Bell'],
    [
      'after, a clause between subject and verb',
      '“We kept it all,” Anna Bell, who has run the archive since 1990, said.',
      'Anna Bell',
    ],
    [
      'after, words between verb and subject',
      '«Мы всё сохранили», — сказал через переводчика гидролог Юха Лехтонен.',
      'гидролог Юха Лехтонен',
    ],
    [
      'after, a clause set off by commas',
      '„Ён лёгкі“, — здзівілася, узважыўшы чаўнок, Ульяна Жук.',
      'Ульяна Жук',
    ],
    [
      'after, a note in brackets between role and name',
      '«Суды қайтеміз?» – деп сұрады қожалық басшысы (Тобылқұм ауданы) Қайрат Берік.',
      'қожалық басшысы (Тобылқұм ауданы) Қайрат Берік',
    ],
    [
      'after, an organisation in marks before the name',
      '«Мы всё сохранили», – сказал директор завода «Луч» Юрий Петрович Белов и ушёл.',
      'директор завода «Луч» Юрий Петрович Белов',
    ],
    [
      'after, the form of a company and its name in capitals',
      '«Мы всё сохранили», – отметила глава ООО «НТС» Алла Седова.',
      'глава ООО «НТС» Алла Седова',
    ],
    [
      'after, an object before the role',
      '“Tahta konuşur” diye anlatıyor işini saat ustası Davit Gogua.',
      'saat ustası Davit Gogua',
    ],
    [
      'before, a name in marks opens the role behind the name',
      'Юхани Лахти, «Ruoko» компаниясының технологы: «Бізде ереже бар».',
      'Юхани Лахти, «Ruoko» компаниясының технологы',
    ],
    [
      'around, with a colon',
      'Аты емес, тегі бір С. Мұратов мұны естіп: «Менің картамды қосыңыздар», – деді.',
      'С. Мұратов',
    ],
    [
      'before, the end and the verb are missing',
      'Usta Hüsnü Dağcı, “Aynı afiş, aynı film. Borcumuz var.',
      'Usta Hüsnü Dağcı',
    ],
    [
      'after, a whole clause set off by commas',
      '«Дата известна», — написал мне, когда номер верстался, Рустам Галиев.',
      'Рустам Галиев',
    ],
    [
      'after, role before the name with a comma',
      '«Ya está», señaló la presidenta de la Autoridad Portuaria, Nekane Sáez.',
      'la presidenta de la Autoridad Portuaria, Nekane Sáez',
    ],
    ['after, short', '„Ein Vertrag ist kein Moor“, so Anke Thielemann.', 'Anke Thielemann'],
    [
      'after, source',
      '« On nous l’a juré », d’après Fabrice N’Diaye, délégué syndical.',
      'Fabrice N’Diaye, délégué syndical',
    ],
    ['before, colon', 'В ответ министр Анна Седова сказала: «Мы всё сохранили».', 'министр Анна Седова'],
    ['before, comma', 'Asked again, Anna Bell replied, “We kept it all.”', 'Anna Bell'],
    [
      'before, verb first',
      'Darauf antwortete der Archivar Jens Petersen: „Wir haben alles.“',
      'der Archivar Jens Petersen',
    ],
    [
      'before, no verb of saying',
      'Die Forscherin Anna Schmidt rät zur Geduld: „Das dauert drei Jahre.“',
      'Die Forscherin Anna Schmidt',
    ],
    [
      'before, source',
      'По словам волонтёра Светланы Кузьминой, «люди готовы брать пробы бесплатно».',
      'волонтёра Светланы Кузьминой',
    ],
    [
      'before, source with a clause',
      'According to Professor Ewan Strath, who led the survey, “the beams were dry for three hundred years.”',
      'Professor Ewan Strath',
    ],
    [
      'around',
      'Çevre Bakanı Şebnem Arıkan, “Bu köprüden kimse para vererek geçmeyecek” dedi.',
      'Çevre Bakanı Şebnem Arıkan',
    ],
    [
      'after, participle',
      '“Biz o tilkiyi tanıyoruz” diyen muhtar Rıza Çetinkaya gülümsedi.',
      'muhtar Rıza Çetinkaya',
    ],
    [
      'source with a case ending',
      'Genel Müdür Hakan Soylu’ya göre, “maliyet bir kilometre asfalttan azdır.”',
      'Genel Müdür Hakan Soylu’ya',
    ],
    [
      'phrase of saying',
      'Қала әкімі Асқар Ермеков «Суды есептемей тұрып үнемдеу мүмкін емес» деп атап өтті.',
      'Қала әкімі Асқар Ермеков',
    ],
    [
      'inside, dashes',
      '«Список должен быть полным, — потребовала Л. Воронцова. — Без пропусков».',
      'Л. Воронцова',
    ],
    [
      'inside, commas',
      '« C’est le plus beau pré, ajoute Clémence Arrouas, maire du village. Qu’on s’y arrête. »',
      'Clémence Arrouas, maire du village',
    ],
    [
      'inside, rayas',
      '«Nos enseñaron un plano —recordó Concepción Munuera—. No era este».',
      'Concepción Munuera',
    ],
    [
      'in the sentence before',
      'Harbour master Fergal Quill, who has worked here since 1991, was blunt. “I have said no eleven times.”',
      'Harbour master Fergal Quill',
    ],
  ])('%s', (_, text, attribution) => {
    expect(spoken([text]).map((turn) => turn.attribution)).toEqual([attribution]);
  });
  test('in a paragraph before that ends with a colon', () => {
    expect(
      read('Oda Başkanı Kâzım Yılmaz durumu şu sözlerle anlattı:\n“Temmuzda su on günde bir geliyor.”'),
    ).toEqual([['Kâzım Yılmaz', 'Oda Başkanı Kâzım Yılmaz', 'Temmuzda su on günde bir geliyor.']]);
  });
});

describe('one turn or two', () => {
  test('what follows the attribution in its sentence, or directly after it, goes on', () => {
    expect(read('‘Nobody is out,’ insists Hugh Vane, when we meet. ‘We offer a plot.’')[0]).toEqual([
      'Hugh Vane',
      'Hugh Vane',
      'Nobody is out,',
      'We offer a plot.',
    ]);
    expect(
      read('“Kayıp kapanır.” diyen Başkan Nermin Yılmaz, “Boru bakım ister.” ifadelerini kullandı.'),
    ).toEqual([['Nermin Yılmaz', 'Başkan Nermin Yılmaz', 'Kayıp kapanır.', 'Boru bakım ister.']]);
  });
  test('a further quotation with words of its own is a turn of its own', () => {
    const text =
      '«У нас дванаццаць кроснаў», — сказала Ганна Курыловіч. «Кросны — гэта мэбля», — дадала яна.';
    expect(read(text)).toEqual([
      ['Ганна Курыловіч', 'Ганна Курыловіч', 'У нас дванаццаць кроснаў'],
      ['Ганна Курыловіч', null, 'Кросны — гэта мэбля'],
    ]);
  });
  test('a question and its answer in one paragraph', () => {
    expect(
      whose('На вопрос из зала: «Почему рек две?» — министр Анна Ли ответила так: «Мы закрываем долги».'),
    ).toEqual(['из зала', 'Анна Ли']);
  });
  test('paragraphs that one quotation holds together, opened again or not', () => {
    const opened = 'Director Anna Bell said: “We began.\n“And we go on.”\nThe end.';
    expect(read(opened)[0]?.[2]).toBe('We began.\n“And we go on.');
    const closed =
      'Landwirt Hinrich Grote sagte: „Mein Großvater hat gegraben.\nIch schon. Zweimal.“\nDas Ende.';
    expect(read(closed)[0]?.[2]).toBe('Mein Großvater hat gegraben.\nIch schon. Zweimal.');
    const never = 'Director Anna Bell said: “We began.\nThe visitors saw “Salt and Sorrow” and left.';
    expect(read(never)[0]?.[2]).toBe('We began.');
  });
});

describe('who is meant', () => {
  test('a pronoun by gender, across paragraphs', () => {
    const text =
      'Chair Anna Bell met the farmers. Tom Birtles drove the tractor.\n“We will see,” she said.\n“Never,” he answered.';
    expect(whose(text)).toEqual(['Anna Bell', 'Tom Birtles']);
  });
  test('a verb without a subject, where the language drops it', () => {
    const text = '«No pedimos eso», advirtió Pilar Arteaga. Es tarde.\n«Pedimos que se mire», añadió.';
    expect(whose(text)).toEqual(['Pilar Arteaga', 'Pilar Arteaga']);
  });
  test('a role alone, also by another word for the office and as part of a longer word', () => {
    expect(whose('„Gut“, sagte Umweltminister Jan Koch.\n„Sehr gut“, betonte der Minister.')).toEqual([
      'Jan Koch',
      'Jan Koch',
    ]);
    expect(
      whose('«Será grande», prometió el concejal Tomás Berenguer.\n«Pronto», contestó el edil.'),
    ).toEqual(['Tomás Berenguer', 'Tomás Berenguer']);
  });
  test('a surname of two is the one whom the text calls by it', () => {
    const text =
      '“The tour,” says Ron Appleyard. Appleyard talks over his shoulder.\n“No shame,” Jean Appleyard tells him.\n“I said no,” Appleyard says.';
    expect(whose(text)).toEqual(['Ron Appleyard', 'Jean Appleyard', 'Ron Appleyard']);
  });
  test('a name in another case is the same person, and called in the nominative', () => {
    const text =
      'По словам волонтёра Светланы Кузьминой, «люди готовы брать пробы бесплатно».\n«Готовы», — сказала Кузьмина.';
    expect(whose(text)).toEqual(['Светлана Кузьмина', 'Светлана Кузьмина']);
  });
  test.each([
    ['“Will it burn?” asked a boy in the front row.', 'a boy in the front row'],
    ['“There’s cake,” muttered one of the volunteers.', 'one of the volunteers'],
    ['„Die Enkel“, rief jemand von der Tribüne.', 'jemand von der Tribüne'],
    ['« Des tickets ! » a répondu une femme au fond de la salle.', 'une femme au fond de la salle'],
    ['“¿Y cuándo?”, preguntó una voz desde el fondo.', 'una voz desde el fondo'],
    ['«А лавочки?» — спросила пожилая женщина в синем плаще.', 'пожилая женщина в синем плаще'],
    ['“Gece suyu kime?” diye seslendi salondan bir üretici.', 'salondan bir üretici'],
    ['«Қай көктемге?» – деді залдан бір ақсақал.', 'залдан бір ақсақал'],
  ])('nobody’s name: %s', (text, name) => {
    expect(whose(text)).toEqual([name]);
  });
});

test('a place that closes a role is no part of the name, however early the text tells of them', () => {
  expect(
    read(
      'The talks were attended by Ambassador of the Republic of Norland to the Republic of Sudland Askar Lind, Director of the Institute Ove Berg.\nAmbassador of the Republic of Norland to the Republic of Sudland Askar Lind: "We agree on much."',
    ),
  ).toEqual([
    [
      'Askar Lind',
      'Ambassador of the Republic of Norland to the Republic of Sudland Askar Lind',
      'We agree on much.',
    ],
  ]);
});

describe('marks', () => {
  test.each([
    ['‘I’ve come since the ’90s,’ says Anna Bell of the dogs’ home.', 'I’ve come since the ’90s,'],
    ["'We kept it,' said Anna Bell.", 'We kept it,'],
    ['»Das dauert›, nein‹, drei Jahre«, sagt Anna Schmidt.', 'Das dauert›, nein‹, drei Jahre'],
    ['„Jak gesagt, ‚alles‘ ist da“, sagte Anna Schmidt.', 'Jak gesagt, ‚alles‘ ist da'],
  ])('%s', (text, speech) => {
    expect(spoken([text]).flatMap((turn) => turn.speech)).toEqual([speech]);
  });
});

describe('whose words the paper gives', () => {
  const text = (after: string) =>
    `Ректор Вадим Шлегель назвал срок. «Первый год — теория, второй — вода», — ${after}.`;
  test.each([
    ['цитирует его слова пресс-служба вуза', ''],
    ['цитируют Вадима Шлегеля «Вести»', 'Вадима Шлегеля'],
    ['сказал собеседник агентства', 'собеседник агентства'],
  ])('%s', (after) => {
    expect(whose(text(after))).toEqual(['Вадим Шлегель']);
  });
  test('according to a pronoun', () => {
    expect(whose('Ректор Анна Шлегель ждёт. По её словам, «первый год — теория, второй — вода».')).toEqual([
      'Анна Шлегель',
    ]);
    expect(whose('Müdür Zerrin Alp bekliyor. Ona göre, “Ağaç susuz kaldı, biz de kaldık.”')).toEqual([
      'Zerrin Alp',
    ]);
  });
});

test('short words in capitals beside a role are what they are of, a verb is nobody', () => {
  const text = (who: string) =>
    `У моста стоит ${who}. Водитель высовывается и кричит: «Спасибо, северяне!» Тимур Асланов машет.`;
  expect(whose(text('инспектор ДПС'))).toEqual(['Водитель']);
});

test('who was told something speaks next to whoever asked', () => {
  const text =
    '“Fiyat güzel de zeytin nerede?” diye seslenen bir üreticiye Başkan Zerrin Alptekin, “Dağda” yanıtını verdi.';
  expect(whose(text)[1]).toBe('Zerrin Alptekin');
  const [turn] = read(
    'Emekli öğretmen Saadet Hanım ise “Burada zeytin serilirdi” diyerek eski günleri anlattı.',
  );
  expect(turn?.slice(1)).toEqual(['Emekli öğretmen Saadet Hanım', 'Burada zeytin serilirdi']);
});

test('a patronymic is part of the name in Belarusian', () => {
  expect(
    whose('«Прыехала семдзесят два», — кажа дырэктарка Цэнтра рамёстваў Алена Станіславаўна Бохан.'),
  ).toEqual(['Алена Станіславаўна Бохан']);
});

test('a verb with the capital letter of the sentence is no role; a form of address stands behind the name', () => {
  expect(read('Комментирует министр Георгий Цой: «Такого банка нет больше нигде».')[0]?.[1]).toBe(
    'министр Георгий Цой',
  );
  expect(read('Кешке Бекен ақсақал: «Жол ұзақ, бірақ қысқартпаймын», – деді.')[0]?.[1]).toBe('Бекен ақсақал');
  expect(read('Deniz biyoloğu İpek Saruhan, “Deniz affediyor” dedi.')[0]?.[1]).toBe(
    'Deniz biyoloğu İpek Saruhan',
  );
});

test('a surname alone is whose last name it is, not of whom it is a part', () => {
  const text =
    'Usta Hüsnü Dağlı bekliyor. Mimar Nazan Dağlı Erten gülüyor. Başkan Mümtaz Parlak geldi.\nDağlı ise elini kaldırıp, “Bekliyorum, nazlanıyor” diye yanıt verdi.';
  expect(whose(text)).toEqual(['Hüsnü Dağlı']);
});

test('dashes alone set off the author’s words in a language whose verb ends the sentence', () => {
  expect(read('“Koltuk konuşur – diye anlatıyor Selma Gök – ben dinlerim.”')).toEqual([
    ['Selma Gök', 'Selma Gök', 'Koltuk konuşur', 'ben dinlerim.'],
  ]);
  expect(read('“Koltuk konuşur – bunu Selma Gök bilir – ben dinlerim.”')).toEqual([]);
});

test('a paragraph with a colon goes on with what the one before left open, one with a name does not', () => {
  const text = (second: string) =>
    `Дана Оспанова былай деді: «Екі датчик қойдық.\n${second}: қоршау да керек».`;
  expect(read(text('Менің өтінішім біреу'))[0]?.[2]).toMatch(/қоршау да керек$/);
  expect(read(text('Айгүл Досан'))[0]?.[2]).toBe('Екі датчик қойдық.');
});

test('a word for what they are means whoever has just been presented with an office; an office does not', () => {
  const text = (who: string) =>
    `Институттың жетекші қызметкері Серік Мұратов мәселені еске салды.\n«Қамыс шикізат қана емес», – деді ${who}.`;
  expect(whose(text('ғалым'))).toEqual(['Серік Мұратов']);
  expect(whose(text('министр'))).toEqual(['министр']);
});

test('right before the verb a name without an ending of case is the subject', () => {
  const text = (name: string) =>
    `Kapıda elinde anahtarla ${name} bekliyor.\n“Makineyi ben susturdum” diyor emekli makinist.`;
  expect(whose(text('Hüsnü Dağcı'))).toEqual(['Hüsnü Dağcı']);
  expect(whose(text('Hüsnü Dağcı’yı'))).toEqual(['emekli makinist']);
});

describe('nobody speaks', () => {
  test.each([
    ['a term', 'The mayor Anna Bell called the plan “a miracle of patience”.'],
    ['a title', 'Peter Quaife, whose book “Salt and Sorrow” is on sale, came early.'],
    ['a sign', 'The sign over the door that Anna Bell painted reads: “Mind your head.”'],
    ['a slogan', 'Under the motto “No winter without a boat” Mayor Anna Bell opened the season.'],
    ['indirect speech with a quoted word', 'Abernathy said the closure could last “several weeks”.'],
    ['indirect speech with a source', 'По словам министра Анны Ли, программа «Чистый берег» продолжится.'],
    ['a name of a programme', 'El consejero Tomás Soto presentó el plan «Litoral 2030».'],
    ['a notice', 'En la puerta un folio advierte: «Sin cita previa no se atiende a nadie».'],
    ['a headline', '„Moor muss nass“: Land und Stiftung unterzeichnen'],
    ['a field', 'Konu: “Suyun Hafızası” çalıştayı'],
    ['a motto', 'Ұраны: «Әр тамшының иесі бар».'],
    ['people in general', 'Мэр Анна Седова ждёт весны. Как говорят на реке, «Вода сама придёт к мельнице».'],
    ['a pronoun of nobody', 'He added: “We will see.”'],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('who is told of', () => {
  test.each([
    [
      'a place in the dateline is nobody',
      'PORT AVON, May 3 (AP) — Ruth Calder closed the lock at noon.\n“It was time,” she said.',
      'Ruth Calder',
    ],
    [
      'nor is a credit',
      'Words: Ann Pell\nOlive Tarn, 70, keeps the gate.\n“It sticks,” she says.',
      'Olive Tarn',
    ],
    [
      'an age makes somebody of a name that no list has',
      'Zelpha Orrin weighs the flour. Zelpha, 68, has no scale.\n“I count,” she says.',
      'Zelpha Orrin',
    ],
    [
      'whoever is named as a speaker further down is somebody before',
      'The last was Zelpha Orrin.\n“Nobody asked,” she said.\n“I would have come,” said Orrin.',
      'Zelpha Orrin',
    ],
    [
      'the only woman so far may be meant from further away',
      'Ruth Tarn keeps the gate.\nIt was built in 1850.\nNobody remembers why.\nThe hinges are new.\n“It sticks,” she says.',
      'Ruth Tarn',
    ],
    [
      'an adverb that opens a sentence is no name',
      'Ana Gil abre.\nFuera, el viento ha parado.\n«Ya era hora», dice ella.',
      'Ana Gil',
    ],
    [
      'a title and an article before the name behind a role',
      'The vicar, the Rev. Ann Hale, is sorry about it. “I have one roof,” she says.',
      'Ann Hale',
    ],
    [
      'the second sentence says what somebody does',
      'Alwin Frank steht im Loch. Der Schachtmeister aus dem Nachbarort flucht. »Tiefer«, sagt er. »Noch tiefer.«',
      'Alwin Frank',
    ],
    [
      'behind a comma and begins another clause',
      '“Parking!” cries a woman in a yellow mac.\nMrs Hale is fair.\nThe sun is out, and the woman in the yellow mac is digging. “It may rain,” she says.',
      'woman in a yellow mac',
    ],
    [
      'an apposition is nobody else',
      'The clerk, a soft-spoken woman with a folder, meets me. Ruth Calder is next. “It leaks,” says the clerk.',
      'clerk',
    ],
    [
      'a name behind a clause about somebody',
      'A surveyor from Tarn who took no fee, Dr. Ann Hale, is careful. “It leaks,” she said.',
      'Ann Hale',
    ],
    [
      'a relative without a name is the other one of the family',
      'Ruth Calder weighs the flour. Dora Calder is at the oven. Ruth Calder waits. Then her sister turns round. “Both times,” she says.',
      'Dora Calder',
    ],
    [
      'a place with a preposition does nothing',
      'À Port-Lanvic, la batelière Anne Morel attend. « C’est long », dit-elle.',
      'Anne Morel',
    ],
    [
      'another word for the office, with marks on its letters',
      'Pour Hugo Morel, maire du bourg, « c’est une première ». L’élu s’en réjouit. « On dort », dit-il.',
      'Hugo Morel',
    ],
  ])('%s', (_, text, name) => {
    expect(whose(text).at(-1)).toContain(name);
  });
});

describe('paragraphs that are nothing but a quotation', () => {
  const talk = '“Grease,” said Ann Pell.\n“Patience,” said Tom Orrin.\n';
  test('two who spoke answer each other; a question or a word more is nobody’s', () => {
    expect(whose(`${talk}“Mostly grease.”`)).toEqual(['Ann Pell', 'Tom Orrin', 'Ann Pell']);
    expect(whose('“Grease,” said Ann Pell.\n“It was never that.”')).toEqual(['Ann Pell']);
    expect(whose('“Is it grease?” said Ann Pell.\n“It is, and it was in my father’s time.”')).toEqual([
      'Ann Pell',
    ]);
  });
  test('narration that ends with what somebody says leads to answers too', () => {
    expect(
      whose(
        'Ann Pell keeps a diary of it. “I wrote to them,” she says. “They sent a leaflet.”\n“A good one,” Tom Orrin says.\n“You wrote it.”\n“I read it.”',
      ),
    ).toEqual(['Ann Pell', 'Tom Orrin', 'Ann Pell', 'Tom Orrin']);
  });
  test('one who is quoted at length goes on', () => {
    expect(
      whose('“Grease,” said Ann Pell.\n“We have forty instruments in that wall and all say the same.”'),
    ).toEqual(['Ann Pell', 'Ann Pell']);
  });
  test('in single marks a speech goes on in the next paragraph, and what it quotes is within it', () => {
    expect(
      read(
        '‘I want to be clear,’ says Ann Pell. ‘My mother said, “Bring the ugly one.” I’ve kept it.\n‘But I’ve measured it.’',
      ),
    ).toEqual([
      [
        'Ann Pell',
        'Ann Pell',
        'I want to be clear,',
        'My mother said, “Bring the ugly one.” I’ve kept it.\n‘But I’ve measured it.',
      ],
    ]);
  });
});

describe('a verb or a pronoun alone', () => {
  test.each([
    [
      'a verb between commas',
      'Blas Gil sube. No es por la edad, aclara, sino por educación: «A un faro no se le corre».',
      'Blas Gil',
    ],
    [
      'an adverb behind the verb',
      'La alcaldesa, Ana Gil, calla. «No se apaga nada», insiste ahora en su despacho.',
      'Ana Gil',
    ],
    [
      'a given name alone tells man or woman',
      'Blas Gil friega los platos de la cena. Su nieta, Nerea, lee en el suelo con la luz del faro.\n«Yo no he dicho eso», protesta él.',
      'Blas Gil',
    ],
  ])('%s', (_, text, name) => {
    expect(whose(text)).toEqual([name]);
  });
});

describe('nobody', () => {
  test.each([
    ['what people say', 'Ann Pell is late. Along the road are posters. “No Deeper”, they say.'],
    ['what something is called', 'Ann Pell steht am Ufer. Das Boot heißt „Die Sture“. Es leckt.'],
    ['the same in French', 'Le premier bateau s’appelle « L’Obstiné. » Anne Morel attend.'],
  ])('%s', (_, text) => {
    expect(whose(text)).toEqual([]);
  });
});

test('a paper that asks under its own name is a label, and two people joined by and are not one', () => {
  expect(
    whose(
      'Die Ministerin dankte Anke Folkert und Pascal Groth für die Geduld.\n„Kein Hof steht im Regen“, so Staatssekretär Groth.\nRedaktion: Frau Janssen, was ändert sich morgen?\nWiebke Janssen: Nichts, und das ist schön.\nRedaktion: Und was sagen Sie ihm dann?\nJanssen: Dann sage ich: Moin.',
    ),
  ).toEqual(['Pascal Groth', 'Redaktion', 'Wiebke Janssen', 'Redaktion', 'Wiebke Janssen']);
});
