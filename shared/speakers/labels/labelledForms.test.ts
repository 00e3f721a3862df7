import { describe, expect, test } from 'vitest';
import { spokenInFile } from '../../query/testing/spokenInFile';

/** Attribution and speech of each turn, after the import as a file of the kind. */
const turnsOf = async (text: string, name?: string): Promise<string[][]> =>
  (await spokenInFile(text, name)).map(({ attribution, speech }) => [attribution ?? '', ...speech]);

const table = (
  rows: Record<string, readonly [text: string, turns: readonly (readonly string[])[]]>,
  name?: string,
) =>
  test.each(Object.entries(rows))('%s', async (_, [text, turns]) => {
    expect(await turnsOf(text, name)).toEqual(turns);
  });

describe('verbatim records', () => {
  table({
    'American hearing': [
      `STATEMENT OF HON. ADA PRICE, A SENATOR FROM OHIO

Senator PRICE. Thank you. I have a question.
The CHAIRWOMAN. Go ahead.
Mr. VAN DYKE. Before she does--
The CHAIRWOMAN. The gentleman will suspend.
Senator PRICE. It is short.
[Whereupon, at 11:31 a.m., the committee adjourned.]`,
      [
        ['Senator PRICE', 'Thank you. I have a question.'],
        ['The CHAIRWOMAN', 'Go ahead.'],
        ['Mr. VAN DYKE', 'Before she does--'],
        ['The CHAIRWOMAN', 'The gentleman will suspend.'],
        ['Senator PRICE', 'It is short.'],
      ],
    ],
    'British Hansard': [
      `Rail Fares

Helen Marsh (Northmoor) (Lab): What assessment has he made of fares?
The Minister of State for Transport (Sir Giles Penn): Several: all of them grim.
Helen Marsh: I thank the Minister. Will he resign?
Mr Speaker: Order. That is not a question.
Sir Giles Penn: I will not.`,
      [
        ['Helen Marsh (Northmoor) (Lab)', 'What assessment has he made of fares?'],
        ['The Minister of State for Transport (Sir Giles Penn)', 'Several: all of them grim.'],
        ['Helen Marsh', 'I thank the Minister. Will he resign?'],
        ['Mr Speaker', 'Order. That is not a question.'],
        ['Sir Giles Penn', 'I will not.'],
      ],
    ],
    deposition: [
      `EXAMINATION BY MS. COLE:

Q. Where were you?
A. At home. My address: 4 Elm Road.
Q. Alone?
MR. DUNN: Objection.
A. Yes.
Q. Thank you.`,
      [
        ['Q', 'Where were you?'],
        ['A', 'At home. My address: 4 Elm Road.'],
        ['Q', 'Alone?'],
        ['MR. DUNN', 'Objection.'],
        ['A', 'Yes.'],
        ['Q', 'Thank you.'],
      ],
    ],
    'French Senate': [
      `M. le président. La parole est à Mme Anne Kerbrat.
Mme Anne Kerbrat. Merci, monsieur le président. Je serai brève : c'est non. (Sourires.)
M. Paul Hervieu, ministre. C'est dommage.
M. le président. L'incident est clos.
M. le ministre. Soit.
La séance est levée à vingt heures.`,
      [
        ['M. le président', 'La parole est à Mme Anne Kerbrat.'],
        ['Mme Anne Kerbrat', "Merci, monsieur le président. Je serai brève : c'est non."],
        ['M. Paul Hervieu, ministre', "C'est dommage."],
        ['M. le président', "L'incident est clos."],
        ['M. le ministre', 'Soit.'],
      ],
    ],
    'Austrian Nationalrat': [
      `Präsidentin Mag. Rosa Gruber: Zu Wort gemeldet ist Abgeordneter Huber.
Abgeordneter Ing. Franz Huber (BZL): Frau Präsidentin! Zwei Punkte: Erstens die Straße, zweitens die Schule.
Präsidentin Mag. Rosa Gruber: Herr Minister, bitte.
Bundesminister Dr. Karl Leitner: Danke. Beides kommt. (Beifall bei der ÖLP.)`,
      [
        ['Präsidentin Mag. Rosa Gruber', 'Zu Wort gemeldet ist Abgeordneter Huber.'],
        [
          'Abgeordneter Ing. Franz Huber (BZL)',
          'Frau Präsidentin! Zwei Punkte: Erstens die Straße, zweitens die Schule.',
        ],
        ['Präsidentin Mag. Rosa Gruber', 'Herr Minister, bitte.'],
        ['Bundesminister Dr. Karl Leitner', 'Danke. Beides kommt.'],
      ],
    ],
    'Spanish Cortes': [
      `El señor PRESIDENTE: Se abre la sesión. (Pausa).
La señora MARTÍNEZ SOLER: Gracias, señor presidente. Señorías: hablaré poco.
El señor MINISTRO DE TRANSPORTES (Gil Robledo): Yo también.
El señor PRESIDENTE: Muchas gracias.
La señora MARTÍNEZ SOLER: De nada.
Se levanta la sesión a las doce y diez minutos.`,
      [
        ['El señor PRESIDENTE', 'Se abre la sesión.'],
        ['La señora MARTÍNEZ SOLER', 'Gracias, señor presidente. Señorías: hablaré poco.'],
        ['El señor MINISTRO DE TRANSPORTES (Gil Robledo)', 'Yo también.'],
        ['El señor PRESIDENTE', 'Muchas gracias.'],
        ['La señora MARTÍNEZ SOLER', 'De nada.'],
      ],
    ],
    'Latin American record with a dash': [
      `SR. PRESIDENTE.- Tiene la palabra la senadora Ruiz.
SRA. RUIZ.- Gracias. El proyecto dice: nadie paga dos veces.
SR. PRESIDENTE.- ¿Alguien más?
SRA. RUIZ.- Nadie.`,
      [
        ['SR. PRESIDENTE', 'Tiene la palabra la senadora Ruiz.'],
        ['SRA. RUIZ', 'Gracias. El proyecto dice: nadie paga dos veces.'],
        ['SR. PRESIDENTE', '¿Alguien más?'],
        ['SRA. RUIZ', 'Nadie.'],
      ],
    ],
    'Russian Duma': [
      `Председательствующий. Коллеги, продолжаем.
Иванов П.С., фракция "Наш край". Уважаемые коллеги! Вопрос один: где деньги?
Председательствующий. Пожалуйста, Анна Петровна.
Седова А.П., заместитель министра. Деньги в бюджете.
Из зала. (Не слышно.)
Председательствующий. Спасибо.`,
      [
        ['Председательствующий', 'Коллеги, продолжаем.'],
        ['Иванов П.С., фракция "Наш край"', 'Уважаемые коллеги! Вопрос один: где деньги?'],
        ['Председательствующий', 'Пожалуйста, Анна Петровна.'],
        ['Седова А.П., заместитель министра', 'Деньги в бюджете.'],
        ['Председательствующий', 'Спасибо.'],
      ],
    ],
    'Turkish assembly': [
      `BAŞKAN – Oturumu açıyorum.
FATMA YILDIZ ÖZTÜRK (İzmir) – Teşekkür ederim Sayın Başkan. Soru şu: kim ödeyecek?
BAŞKAN – Buyurun Sayın Bakan.
MALİYE BAKANI ALİ DEMİR (Devamla) – Bütçe ödeyecek. (Alkışlar)
BAŞKAN – Teşekkür ederim.
Kapanma Saati: 18.20`,
      [
        ['BAŞKAN', 'Oturumu açıyorum.'],
        ['FATMA YILDIZ ÖZTÜRK (İzmir)', 'Teşekkür ederim Sayın Başkan. Soru şu: kim ödeyecek?'],
        ['BAŞKAN', 'Buyurun Sayın Bakan.'],
        ['MALİYE BAKANI ALİ DEMİR (Devamla)', 'Bütçe ödeyecek.'],
        ['BAŞKAN', 'Teşekkür ederim.'],
      ],
    ],
    'Arabic council': [
      `السيد الرئيس: افتتحت الجلسة.
النائب سمير الحداد: شكراً سيدي الرئيس. لدي سؤال: متى يبدأ العمل؟
السيدة وزيرة الصحة: في الربيع.
النائب سمير الحداد: شكراً.
السيد الرئيس: رفعت الجلسة.
صوت من القاعة: أخيراً!`,
      [
        ['السيد الرئيس', 'افتتحت الجلسة.'],
        ['النائب سمير الحداد', 'شكراً سيدي الرئيس. لدي سؤال: متى يبدأ العمل؟'],
        ['السيدة وزيرة الصحة', 'في الربيع.'],
        ['النائب سمير الحداد', 'شكراً.'],
        ['السيد الرئيس', 'رفعت الجلسة.'],
        ['صوت من القاعة', 'أخيراً!'],
      ],
    ],
    'Chinese meeting': [
      `主持人：今天讨论停车问题。
王局长：方案有三条：一是划线，二是收费，三是罚款。
市民代表陈丽华：收多少？
王局长：每小时两元。（笑声）
主持人：散会。
记录人：李强`,
      [
        ['主持人', '今天讨论停车问题。'],
        ['王局长', '方案有三条：一是划线，二是收费，三是罚款。'],
        ['市民代表陈丽华', '收多少？'],
        ['王局长', '每小时两元。'],
        ['主持人', '散会。'],
      ],
    ],
    'Belarusian session': [
      `Старшыня: Пачынаем. Слова мае Крук І. П.
Крук І. П.: Дзякуй. Пытанне простае: хто плаціць?
Голас з месца: Ніхто!
Старшыня: Цішэй, калі ласка.
Крук І. П.: Я скончыў.
Канец запісу.`,
      [
        ['Старшыня', 'Пачынаем. Слова мае Крук І. П.'],
        ['Крук І. П.', 'Дзякуй. Пытанне простае: хто плаціць?'],
        ['Голас з месца', 'Ніхто!'],
        ['Старшыня', 'Цішэй, калі ласка.'],
        ['Крук І. П.', 'Я скончыў.'],
      ],
    ],
    'Kazakh hearing': [
      `Төраға: Отырысты ашамын.
Ахметов Б.С.: Рақмет. Сұрақ біреу: су қайда?
Төраға: Жауап беріңіз.
Нұрланова А.: Су құбырда.
Залдан: Жоқ!
Ахметов Б.С.: Міне, көрдіңіздер ме?`,
      [
        ['Төраға', 'Отырысты ашамын.'],
        ['Ахметов Б.С.', 'Рақмет. Сұрақ біреу: су қайда?'],
        ['Төраға', 'Жауап беріңіз.'],
        ['Нұрланова А.', 'Су құбырда.'],
        ['Залдан', 'Жоқ!'],
        ['Ахметов Б.С.', 'Міне, көрдіңіздер ме?'],
      ],
    ],
  });
});

describe('names above the words', () => {
  table({
    'capitals, role below': [
      `ANNA BERGSTROM
Director of the Harbour Board

Good evening. We begin with the crane.

PETER OYELARAN
Chief engineer

It cannot be moved.

ANNA BERGSTROM

Then we shall paint it.`,
      [
        ['ANNA BERGSTROM\nDirector of the Harbour Board', 'Good evening. We begin with the crane.'],
        ['PETER OYELARAN\nChief engineer', 'It cannot be moved.'],
        ['ANNA BERGSTROM', 'Then we shall paint it.'],
      ],
    ],
    'names with a party': [
      `Birgit Sommer (Die Linke)

Herr Präsident! Das reicht nicht.

Präsident Jan Feld

Danke. Nächster Redner.

Birgit Sommer (Die Linke)

Ich bin noch nicht fertig.

Präsident Jan Feld

Doch.`,
      [
        ['Birgit Sommer (Die Linke)', 'Herr Präsident! Das reicht nicht.'],
        ['Präsident Jan Feld', 'Danke. Nächster Redner.'],
        ['Birgit Sommer (Die Linke)', 'Ich bin noch nicht fertig.'],
        ['Präsident Jan Feld', 'Doch.'],
      ],
    ],
  });
});

describe('interviews with labels', () => {
  table({
    'French questions and answers': [
      `Q : Quand êtes-vous arrivée ?
R : En mai. Il pleuvait.
Q : Et ensuite ?
R : Ensuite : le soleil.`,
      [
        ['Q', 'Quand êtes-vous arrivée ?'],
        ['R', 'En mai. Il pleuvait.'],
        ['Q', 'Et ensuite ?'],
        ['R', 'Ensuite : le soleil.'],
      ],
    ],
    'signs of a focus group before a full stop, described the first time': [
      `Moderator. Good evening. When were you last there?
W-1, 34 years, teacher. Yesterday.
M. And you?
W-2, 61 years, retired. On Monday. They asked for my card.
W-1. They have to.
W-2. Why?
M-3, 27 years, courier. Because they are told to.
M. By whom?
W-1. By the office.`,
      [
        ['Moderator', 'Good evening. When were you last there?'],
        ['W-1, 34 years, teacher', 'Yesterday.'],
        ['M', 'And you?'],
        ['W-2, 61 years, retired', 'On Monday. They asked for my card.'],
        ['W-1', 'They have to.'],
        ['W-2', 'Why?'],
        ['M-3, 27 years, courier', 'Because they are told to.'],
        ['M', 'By whom?'],
        ['W-1', 'By the office.'],
      ],
    ],
    'a meeting program that writes times without noughts, with a room as a speaker': [
      `0:0:4.180 --> 0:0:11.900
Lind, Karin (Sales)
Can everybody hear me?

0:0:12.310 --> 0:0:14.20
MR-4 Big Table
Loud and clear.

0:0:15.640 --> 0:0:29.770
Lind, Karin (Sales)
Then we begin.

0:0:30.10 --> 0:0:38.450
MR-4 Big Table
Please do.`,
      [
        ['Lind, Karin (Sales)', 'Can everybody hear me?'],
        ['MR-4 Big Table', 'Loud and clear.'],
        ['Lind, Karin (Sales)', 'Then we begin.'],
        ['MR-4 Big Table', 'Please do.'],
      ],
    ],
    'initials before two spaces, without their last full stop once': [
      `Recorded in May (G.L.); asked by Nora Hale (N.H.)

N.H.  What was here before the road?
G.L.  Reeds. And a man who sold eels.
N.H.  Did you know him?
G.L  He was my uncle.
N.H.  Then you had eels.
G.L.  Every Friday.`,
      [
        ['N.H.', 'What was here before the road?'],
        ['G.L.', 'Reeds. And a man who sold eels.'],
        ['N.H.', 'Did you know him?'],
        ['G.L', 'He was my uncle.'],
        ['N.H.', 'Then you had eels.'],
        ['G.L.', 'Every Friday.'],
      ],
    ],
    'Spanish questions and answers': [
      `P. ¿Cuándo llegó?
R. En mayo.
P.- ¿Y después?
R.- Después, nada.`,
      [
        ['P', '¿Cuándo llegó?'],
        ['R', 'En mayo.'],
        ['P', '¿Y después?'],
        ['R', 'Después, nada.'],
      ],
    ],
    'German words for question and answer': [
      `Frage: Wann begann der Streik?
Antwort: Im März.
Frage: Und wann endete er?
Antwort: Nie, wenn Sie mich fragen.`,
      [
        ['Frage', 'Wann begann der Streik?'],
        ['Antwort', 'Im März.'],
        ['Frage', 'Und wann endete er?'],
        ['Antwort', 'Nie, wenn Sie mich fragen.'],
      ],
    ],
    'Russian letters': [
      `В: Когда вы приехали?
О: В мае.
В: И что увидели?
О: Снег.`,
      [
        ['В', 'Когда вы приехали?'],
        ['О', 'В мае.'],
        ['В', 'И что увидели?'],
        ['О', 'Снег.'],
      ],
    ],
    'Turkish words': [
      `Soru: Ne zaman geldiniz?
Cevap: Mayısta.
Soru: Ya sonra?
Cevap: Kaldım.`,
      [
        ['Soru', 'Ne zaman geldiniz?'],
        ['Cevap', 'Mayısta.'],
        ['Soru', 'Ya sonra?'],
        ['Cevap', 'Kaldım.'],
      ],
    ],
    'Arabic letters': [
      `س: متى وصلت؟
ج: في أيار.
س: وماذا رأيت؟
ج: البحر.`,
      [
        ['س', 'متى وصلت؟'],
        ['ج', 'في أيار.'],
        ['س', 'وماذا رأيت؟'],
        ['ج', 'البحر.'],
      ],
    ],
    'Chinese question and answer': [
      `问：您什么时候来的？
答：五月。
问：后来呢？
答：后来就没走。`,
      [
        ['问', '您什么时候来的？'],
        ['答', '五月。'],
        ['问', '后来呢？'],
        ['答', '后来就没走。'],
      ],
    ],
    'initials explained in the head': [
      `Interviewer: Jane Hart (JH)
Narrator: Tom Lowe (TL), born 1931

JH: When did you come?
TL: In May. My mother said: "Go."
JH: And you went?
TL: I did.
End of interview`,
      [
        ['JH', 'When did you come?'],
        ['TL', 'In May. My mother said: "Go."'],
        ['JH', 'And you went?'],
        ['TL', 'I did.'],
      ],
    ],
    'codes of participants': [
      `I: Tell me about your day.
P07: I rise at five.
I: Why?
P07: The cow: she does not wait.`,
      [
        ['I', 'Tell me about your day.'],
        ['P07', 'I rise at five.'],
        ['I', 'Why?'],
        ['P07', 'The cow: she does not wait.'],
      ],
    ],
    'magazine interview with the paper and the guest': [
      `DER BOTE: Herr Kranz, warum Glocken?
Kranz: Weil sie lügen können.
DER BOTE: Wie das?
Kranz: Sie läuten auch, wenn niemand kommt.`,
      [
        ['DER BOTE', 'Herr Kranz, warum Glocken?'],
        ['Kranz', 'Weil sie lügen können.'],
        ['DER BOTE', 'Wie das?'],
        ['Kranz', 'Sie läuten auch, wenn niemand kommt.'],
      ],
    ],
  });
});

describe('bold names in Markdown', () => {
  table(
    {
      'colon inside and outside the emphasis, none at all': [
        `# Panel

**Date:** 4 May

**Moderator:** Welcome.

**Ana Ruiz (engineer)**: Thank you. *(Laughter.)*

**Ben Okri:** One word: no.

**Moderator:** Why?

**Ben Okri:** Because.

**Voice from the back:** Louder!

*Transcript: C. Moss*`,
        [
          ['Moderator', 'Welcome.'],
          ['Ana Ruiz (engineer)', 'Thank you.'],
          ['Ben Okri', 'One word: no.'],
          ['Moderator', 'Why?'],
          ['Ben Okri', 'Because.'],
          ['Voice from the back', 'Louder!'],
        ],
      ],
    },
    'a.md',
  );
});

describe('meeting exports', () => {
  table({
    'Teams in a text file': [
      `Jo Lane   0:03
Good morning.

Kim, Ada   0:09
Morning. Is it 9:30 yet?

Jo Lane   0:12
Nearly.

Kim, Ada stopped transcription`,
      [
        ['Jo Lane', 'Good morning.'],
        ['Kim, Ada', 'Morning. Is it 9:30 yet?'],
        ['Jo Lane', 'Nearly.'],
      ],
    ],
    WhatsApp: [
      `[12.05.24, 10:23:45] Anna K.: Kommt ihr?
[12.05.24, 10:24:01] Ben: Gleich.
Noch fünf Minuten.
[12.05.24, 10:31:10] Anna K.: Ok 👍`,
      [
        ['Anna K.', 'Kommt ihr?'],
        ['Ben', 'Gleich.\nNoch fünf Minuten.'],
        ['Anna K.', 'Ok 👍'],
      ],
    ],
    'time in brackets before the name': [
      `[00:00:01] Speaker 1: We start.
[00:00:04] Speaker 2: Fine.
[00:00:06] Speaker 1: Item one: the roof.`,
      [
        ['Speaker 1', 'We start.'],
        ['Speaker 2', 'Fine.'],
        ['Speaker 1', 'Item one: the roof.'],
      ],
    ],
    'time behind the name in brackets': [
      `Maria Lund (00:01):
We start.

Oskar Dahl (00:05):
Fine. It is 10:15.

Maria Lund (00:09):
Good.`,
      [
        ['Maria Lund', 'We start.'],
        ['Oskar Dahl', 'Fine. It is 10:15.'],
        ['Maria Lund', 'Good.'],
      ],
    ],
  });
});

describe('captions', () => {
  table(
    {
      'signs before names': [
        `1
00:00:01,000 --> 00:00:02,000
>> ANCHOR: Good evening.

2
00:00:02,000 --> 00:00:04,000
We have a guest.

3
00:00:04,000 --> 00:00:05,000
>> DR. LOW: Hello.

4
00:00:05,000 --> 00:00:06,000
[APPLAUSE]

5
00:00:06,000 --> 00:00:07,000
>> ANCHOR: Hello.`,
        [
          ['ANCHOR', 'Good evening.', 'We have a guest.'],
          ['DR. LOW', 'Hello.'],
          ['ANCHOR', 'Hello.'],
        ],
      ],
    },
    'a.srt',
  );
});

describe('a few turns and nothing else', () => {
  table({
    'given names': [
      'Anna: Hi.\nBen: Hello.\nAnna: Bye.',
      [
        ['Anna', 'Hi.'],
        ['Ben', 'Hello.'],
        ['Anna', 'Bye.'],
      ],
    ],
    'one turn each': [
      'INTERVIEWER: Where were you?\nMARIA LOPEZ: At home.',
      [
        ['INTERVIEWER', 'Where were you?'],
        ['MARIA LOPEZ', 'At home.'],
      ],
    ],
    'below a title': [
      'A short talk\n\nМодератор: Вам слово.\n\nАнна Берг: Спасибо!',
      [
        ['Модератор', 'Вам слово.'],
        ['Анна Берг', 'Спасибо!'],
      ],
    ],
  });
});

describe('no labels', () => {
  test.each([
    [
      'programme',
      '10:00 Uhr: Begrüßung\n10:30 Uhr: Vortrag von Jan Feld\n12:00 Uhr: Mittagessen\n13:00 Uhr: Ende',
    ],
    [
      'programme with names',
      '10:00 Anna Berg: Opening\n10:30 Ben Osei: The river\n11:00 Cara Lund: The bridge',
    ],
    [
      'contact block',
      'Press contact: Anna Berg\nPhone: 12 34 56\nE-mail: a@example.org\nWeb: https://example.org',
    ],
    ['recipe', 'Ingredients: flour, water\nTime: 30 minutes\nOven: 200 degrees\nServes: four people'],
    [
      'minutes of decisions',
      'Decision: The roof is mended.\nAction: A. Moss writes to the firm.\nDeadline: 4 May',
    ],
    [
      'list of witnesses',
      'Holt, Vivian, Geological Survey\nDelacroix, Luis, Pilots’ Association\nStout, Walter, Chairman',
    ],
    [
      'bibliography',
      'Keller, Anna: Die Stadt. Bern 2001.\nKeller, Anna: Das Dorf. Bern 2003.\nOsei, Ben: Rivers. Accra 2011.',
    ],
    ['list of definitions in French', 'Objet : la rue\nDate : lundi\nLieu : la mairie\nDurée : deux heures'],
    ['agenda in Chinese', '时间：5月4日\n地点：市政厅\n主题：停车\n联系人：李强\n电话：123456'],
    ['card in Arabic', 'التاريخ: 4 أيار\nالمكان: القاعة الكبرى\nالموضوع: المياه\nللاتصال: سمير الحداد'],
    [
      'card in Russian',
      'Дата: 4 мая\nМесто: зал\nТема: парковка\nВедущий: Иван Бережной\nДокладчик: Пётр Цой',
    ],
    [
      'sentences that enumerate',
      'First: we save water.\nSecond: we save heat.\nFirst: again, water.\nSecond: again, heat.',
    ],
    [
      'paragraphs that begin with an address',
      'Mr. President, I object to this.\nMr. President, I object again.\nMr. President, thank you.',
    ],
    ['who is who', 'Director: Paul Stern\nDeputy: Anna Berg\nSecretary: Jane Poe'],
    ['relations', 'Anna: mother\nBen: father\nCarl: son'],
    [
      'participants with roles',
      'Anna Berg – director\nBen Osei – engineer\nCara Lund – architect\nAnna Berg – chair',
    ],
    ['scores', 'Ajax: 3\nFeyenoord: 2\nAjax: 1\nFeyenoord: 4'],
  ])('%s', async (_, text) => {
    expect(await turnsOf(text)).toEqual([]);
  });
});

describe('records with their own ways', () => {
  table({
    'who examines asks until another takes over': [
      `THE COURT: Call your witness.
THE WITNESS: Peter Dale.
BY MS. VANCE:
Q. Where were you?
A. In the cab.
MR. OKORO: Objection.
BY MR. OKORO:
Q. Alone?
A. No, sir.`,
      [
        ['THE COURT', 'Call your witness.'],
        ['THE WITNESS', 'Peter Dale.'],
        ['Q', 'Where were you?'],
        ['A', 'In the cab.'],
        ['MR. OKORO', 'Objection.'],
        ['Q', 'Alone?'],
        ['A', 'No, sir.'],
      ],
    ],
    'surname and initials run in, with a dash, and a voice in brackets': [
      `Гусева А.В. – Начинаем. Вопрос один: крыша.
Титов Р.И., глава посёлка – Крыша течёт.
(с места) – Давно!
Гусева А.В. – Тише.
Титов Р.И. – Я кончил.
Результаты голосования:
за – 6
Гусева А.В. – Принято.
Протокол вела Е. Дроздова`,
      [
        ['Гусева А.В.', 'Начинаем. Вопрос один: крыша.'],
        ['Титов Р.И., глава посёлка', 'Крыша течёт.'],
        ['с места', 'Давно!'],
        ['Гусева А.В.', 'Тише.'],
        ['Титов Р.И.', 'Я кончил.'],
        ['Гусева А.В.', 'Принято.'],
      ],
    ],
    'Chinese names with the office below': [
      `林晓岚
主持人、社区规划师
各位下午好。今天只听意见。
高振邦
老街商会会长
换石板，我赞成。停业三个月，我不赞成。
谢文君
区文旅局副局长
这次我们分段施工。`,
      [
        ['林晓岚\n主持人、社区规划师', '各位下午好。今天只听意见。'],
        ['高振邦\n老街商会会长', '换石板，我赞成。停业三个月，我不赞成。'],
        ['谢文君\n区文旅局副局长', '这次我们分段施工。'],
      ],
    ],
    'sound bites and sounds of a radio script': [
      `SPRECHERIN
Das Seil ist alt.
O-TON BUX
Älter als ich.
MUSIK
Akkordeon.
SPRECHERIN
Und es hält.
O-TON BUX
Noch.`,
      [
        ['SPRECHERIN', 'Das Seil ist alt.'],
        ['O-TON BUX', 'Älter als ich.'],
        ['SPRECHERIN', 'Und es hält.'],
        ['O-TON BUX', 'Noch.'],
      ],
    ],
  });
});
