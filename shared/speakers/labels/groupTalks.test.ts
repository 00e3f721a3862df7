import { expect, test } from 'vitest';
import { spokenInFile } from '../../query/testing/spokenInFile';
import { asLines } from '../testing/spoken';

const turnsOf = async (text: string, name?: string) => asLines(await spokenInFile(text, name));

test('voices that could not be told, several at once, a code with a space; the list of participants is none', async () => {
  expect(
    await turnsOf(`T1: w, 31, Lehrerin
T2: m, 44, Koch
M:	Wer fährt Rad?
T1:	Ich. Jeden Tag.
mehrere:	Ich auch!
T 2:	Ich nicht.
T?:	Warum nicht?
T2:	Zu weit.
M:	Einer nach dem anderen.`),
  ).toEqual([
    'M: Wer fährt Rad?',
    'T1: Ich. Jeden Tag.',
    'mehrere: Ich auch!',
    'T2: Ich nicht.',
    'T?: Warum nicht?',
    'T2: Zu weit.',
    'M: Einer nach dem anderen.',
  ]);
});

test('a list of chapters with times and a table of participants are no turns', async () => {
  const talk = `Nora [00:12]: Good evening.
Ida [00:15]: Good evening.
Nora [00:18]: We begin.
Ida [00:20]: Gladly.`;
  expect(
    await turnsOf(`00:12 Nora: the night
02:20 Ida: the map
${talk}`),
  ).toEqual(['Nora: Good evening.', 'Ida: Good evening.', 'Nora: We begin.', 'Ida: Gladly.']);
});

test('headings with a number, and intertitles before narration, end a turn; a list within it does not', async () => {
  const long =
    'I have worked on that bridge for all of forty years, and nobody has ever asked me what it costs.';
  expect(
    await turnsOf(`Ada Price: Good evening.
Ben Low: ${long}
Block 2: Who pays?
Ada Price: Three things.
The steel
The paint
The people.
Ben Low: ${long}
What the town says
The talk then went to the money. The town holds that the bridge will be paid for by the state in the end.
Ada Price: Well then.
Ben Low: Well then.
The panel ended at 21:10.`),
  ).toEqual([
    'Ada Price: Good evening.',
    `Ben Low: ${long}`,
    'Ada Price: Three things.\nThe steel\nThe paint\nThe people.',
    `Ben Low: ${long}`,
    'Ada Price: Well then.',
    'Ben Low: Well then.',
  ]);
});

test('what a chair says when closing is said', async () => {
  expect(
    await turnsOf(`Ведущая: Начнём.
Ким: Начнём.
Ведущая: Всем спасибо.
Ким: До встречи.
Ведущая: Минуту.
Наша встреча закончена.
Конец фрагмента. Полная запись: 01:27:12.`),
  ).toEqual([
    'Ведущая: Начнём.',
    'Ким: Начнём.',
    'Ведущая: Всем спасибо.',
    'Ким: До встречи.',
    'Ведущая: Минуту.\nНаша встреча закончена.',
  ]);
});

test('what stands twice below a name belongs to it; a voice alone between names; the list at the head is none', async () => {
  expect(
    await turnsOf(`Panel members
Denise Ahlers, Chair
Sam Okoro, Lower Quay Tenants’ Union
Denise Ahlers
Chair
Good morning. Who begins?
Sam Okoro
Lower Quay Tenants’ Union
I do. We have waited long enough.
Audience member
For what?
Sam Okoro
Lower Quay Tenants’ Union
For the wall.
Denise Ahlers
Chair
Thank you.`),
  ).toEqual([
    'Denise Ahlers: Good morning. Who begins?',
    'Sam Okoro: I do. We have waited long enough.',
    'Audience member: For what?',
    'Sam Okoro: For the wall.',
    'Denise Ahlers: Thank you.',
  ]);
});

test('surnames with initials on lines of their own, offices below', async () => {
  expect(
    await turnsOf(`КИМ А.Б.
председатель совета
Начинаем. Вопросы есть?
ОРЛОВ С.Т.
Есть.
КИМ А.Б.
Прошу.
ОРЛОВ С.Т.
Когда перерыв?`),
  ).toEqual([
    'КИМ А.Б.: Начинаем. Вопросы есть?',
    'ОРЛОВ С.Т.: Есть.',
    'КИМ А.Б.: Прошу.',
    'ОРЛОВ С.Т.: Когда перерыв?',
  ]);
});

test('one of the audience is named or described in brackets', async () => {
  expect(
    await turnsOf(`JB: Fragen?
Publikum (Herr Wendt): Wem gehört es?
JB: Der Stadt.
Publikum (Frau, letzte Reihe): Lauter bitte!
JB: Der Stadt!
Publikum (Herr Wendt): Danke.`),
  ).toEqual([
    'JB: Fragen?',
    'Herr Wendt: Wem gehört es?',
    'JB: Der Stadt.',
    'Publikum (Frau, letzte Reihe): Lauter bitte!',
    'JB: Der Stadt!',
    'Herr Wendt: Danke.',
  ]);
});

test('a manuscript of a broadcast: tape on lines with numbers, and with a time behind whatever it is called', async () => {
  expect(
    await turnsOf(`AUTORIN
Wer zur Mühle will, muss laufen.
O-TON 1 – HEINZ BRÜGGE
Das ist eigener Strom.
AUTORIN
Er mahlt nicht mehr.
O-TON 2 – BRÜGGE
Nein.`),
  ).toEqual([
    'AUTORIN: Wer zur Mühle will, muss laufen.',
    'HEINZ BRÜGGE: Das ist eigener Strom.',
    'AUTORIN: Er mahlt nicht mehr.',
    'HEINZ BRÜGGE: Nein.',
  ]);
  expect(
    await turnsOf(`Nora [00:12]: Good evening.
Ida [00:15]: Good evening.
Tape, 1974 [00:18]: The sea was calm.
Nora [00:21]: Was it?
Ida [00:24]: It was.`),
  ).toEqual([
    'Nora: Good evening.',
    'Ida: Good evening.',
    'Tape, 1974: The sea was calm.',
    'Nora: Was it?',
    'Ida: It was.',
  ]);
});

test('particles without their vowel, roles behind initials', async () => {
  expect(
    await turnsOf(`M. Luc d'AUBRAC, maraîcher : Bonjour.
Mme Inès ROUX : Bonjour.
M. d'Aubrac : Merci.
Mme Roux : Merci.
Т. Лис, метадыст: Дзякуй.`),
  ).toEqual([
    "Luc d'AUBRAC: Bonjour.",
    'Inès ROUX: Bonjour.',
    "Luc d'AUBRAC: Merci.",
    'Inès ROUX: Merci.',
    'Т. Лис: Дзякуй.',
  ]);
});

test('a voice that could not be told before a tab', async () => {
  const text = `Moderator\tWho walks?
Participant 1\tI do.
Participant 2\tI drive.
Participant ?\tSame.
Moderator\tAnd you?
Participant 1\tI walk.`;
  expect(await turnsOf(text)).toEqual([
    'Moderator: Who walks?',
    'Participant 1: I do.',
    'Participant 2: I drive.',
    'Participant ?: Same.',
    'Moderator: And you?',
    'Participant 1: I walk.',
  ]);
});

test('initials in bold are labels without a colon, though the first is a sign of answers', async () => {
  expect(
    await turnsOf(
      `**Кв.** Дзе стаяла кузня?

**А. Л.** За рэчкай. Ад яе адзін камень.

**Т. Л.** І той павезлі.

**А. Л.** Не павезлі, а патапілі.

**Кв.** Хто патапіў?

**Т. Л.** Ды мы ж.`,
      'a.md',
    ),
  ).toEqual([
    'Кв: Дзе стаяла кузня?',
    'А. Л.: За рэчкай. Ад яе адзін камень.',
    'Т. Л.: І той павезлі.',
    'А. Л.: Не павезлі, а патапілі.',
    'Кв: Хто патапіў?',
    'Т. Л.: Ды мы ж.',
  ]);
});

test('letters that the legend explains are a label at once; notes on the tape and signatures are nobody’s', async () => {
  const table = `Legende:	AB = Dr. Anna Brandt
		CD = Carl Dorn, Jg. 1940
		PF = Pflegerin

AB	Wo lag der Hafen?

CD	Hinter dem Deich.

PF	Möchte jemand Tee?

CD	Später.

AB	Und die Schiffe?

CD	Alle aus Holz.

Ende des zweiten Bandes.`;
  expect(await turnsOf(table)).toHaveLength(6);
  expect((await turnsOf(table)).slice(-4)).toEqual([
    'PF: Möchte jemand Tee?',
    'Carl Dorn: Später.',
    'AB: Und die Schiffe?',
    'Carl Dorn: Alle aus Holz.',
  ]);
});

test.each(['Für das Archiv: N. Vogt, Sekretär', 'V.º B.º: El Alcalde'])(
  'nobody says: %s',
  async (signature) => {
    const turns = await turnsOf(`Ana Price: The well is dry.
Ben Low: Since when?
Ana Price: Since May.
Ben Low: Then dig.
${signature}`);
    expect(turns.some((turn) => /^(?:Für|For|V)/u.test(turn))).toBe(false);
  },
);

test('questions that are written in brackets, a note between dashes, and a neighbour who comes in', async () => {
  const text = `[A. B.: Where did the barge lie?]
C. D.: Below the weir. It lay there for years.
[A. B.: Who owned it?]
C. D.: Nobody did.
[Laughter: both]
— break, the tape is changed: 19:10 —
[A. B.: And then?]
C. D.: Then it sank.`;
  expect(await turnsOf(text)).toEqual([
    'A. B.: Where did the barge lie?',
    'C. D.: Below the weir. It lay there for years.',
    'A. B.: Who owned it?',
    'C. D.: Nobody did.',
    'A. B.: And then?',
    'C. D.: Then it sank.',
  ]);
  expect(
    await turnsOf(`М.К.  Дзе стаяў млын?
С.Л.  За ракою. Там цяпер луг.
М.К.  А хто малоў?
С.Л.  Дзед мой.
Суседка  І мой таксама!
М.К.  Дзякуй.
С.Л.  Няма за што.
Каментар: «луг» — тут: поле.`),
  ).toEqual([
    'М.К.: Дзе стаяў млын?',
    'С.Л.: За ракою. Там цяпер луг.',
    'М.К.: А хто малоў?',
    'С.Л.: Дзед мой.',
    'Суседка: І мой таксама!',
    'М.К.: Дзякуй.',
    'С.Л.: Няма за што.',
  ]);
});

test('a voice in lower case among names in capitals, one initial before a full stop, a colon behind a tab', async () => {
  expect(
    await turnsOf(`BAŞKAN — Buyurun.
NURAY KESKİN — Teşekkür ederim.
Arka sıralardan bir ses — Duyulmuyor!
BAŞKAN — Lütfen.
NURAY KESKİN — Peki.
SALONDAN BİR SES — Bravo!`),
  ).toEqual([
    'BAŞKAN: Buyurun.',
    'NURAY KESKİN: Teşekkür ederim.',
    'Arka sıralardan bir ses: Duyulmuyor!',
    'BAŞKAN: Lütfen.',
    'NURAY KESKİN: Peki.',
    'SALONDAN BİR SES: Bravo!',
  ]);
  expect(
    await turnsOf(`ЛЕБЕДЕВА А. Начнём.
ЖУКОВ П. С. Начнём.
ЛЕБЕДЕВА А. Вопросы есть?
ЖУКОВ П. С. Нет.`),
  ).toEqual([
    'ЛЕБЕДЕВА А.: Начнём.',
    'ЖУКОВ П. С.: Начнём.',
    'ЛЕБЕДЕВА А.: Вопросы есть?',
    'ЖУКОВ П. С.: Нет.',
  ]);
  expect(
    await turnsOf(`M\tWho walks?
P1\tMy answer: nobody.
M\tAnd you?
P2\tI walk.
P1\tReally?`),
  ).toEqual(['M: Who walks?', 'P1: My answer: nobody.', 'M: And you?', 'P2: I walk.', 'P1: Really?']);
});

test('what somebody is stands below the name the first time only', async () => {
  expect(
    await turnsOf(`ADA PRICE
Moderator, The Pier
Who begins?

BEN LOW
Actor and writer
I do.

DR. CARL HOLM
Stage Design, College of the North Shore
I have looked at the figures.

ADA PRICE
And what do they say?

BEN LOW
That we are poor.

CARL HOLM
That all are.

ADA PRICE
Thank you.`),
  ).toEqual([
    'ADA PRICE: Who begins?',
    'BEN LOW: I do.',
    'DR. CARL HOLM: I have looked at the figures.',
    'ADA PRICE: And what do they say?',
    'BEN LOW: That we are poor.',
    'DR. CARL HOLM: That all are.',
    'ADA PRICE: Thank you.',
  ]);
});

test('where a time stands before the labels, or the words below them, what is otherwise is a part of the speech', async () => {
  expect(
    await turnsOf(`[00:00:05] د. سامي الحلو: نبدأ من الماء.
[00:00:12] هدى عباس: والماء يبدأ منا.
[00:00:20] مداخلة من القاعة: ارفعوا الصوت!
[00:00:24] د. سامي الحلو: حاضر.
السؤال الأول: من يملك البئر؟
[00:00:31] هدى عباس: القرية كلها.
[00:00:40] د. سامي الحلو: شكراً.`),
  ).toEqual([
    'د. سامي الحلو: نبدأ من الماء.',
    'هدى عباس: والماء يبدأ منا.',
    'مداخلة من القاعة: ارفعوا الصوت!',
    'د. سامي الحلو: حاضر.\nالسؤال الأول: من يملك البئر؟',
    'هدى عباس: القرية كلها.',
    'د. سامي الحلو: شكراً.',
  ]);
  expect(
    await turnsOf(`Bürgermeister Jan Ohlsen:
Ich eröffne die Aussprache.
Stadträtin Ute Brehm (SPD):
Herr Bürgermeister, nur eines: Wer zahlt?
Bürgermeister Jan Ohlsen:
Wir alle.
Stadtrat Karl Noll (Neue Liste):
Zum Deich: Er hält.
Stadträtin Ute Brehm (SPD):
Noch.
Bürgermeister Jan Ohlsen:
Danke.
Stadtrat Noll (Neue Liste):
Bitte.
Der Punkt wird in den Ausschuss verwiesen.`),
  ).toEqual([
    'Jan Ohlsen: Ich eröffne die Aussprache.',
    'Ute Brehm: Herr Bürgermeister, nur eines: Wer zahlt?',
    'Jan Ohlsen: Wir alle.',
    'Karl Noll: Zum Deich: Er hält.',
    'Ute Brehm: Noch.',
    'Jan Ohlsen: Danke.',
    'Karl Noll: Bitte.',
  ]);
});

test('contents with times, an advert, one of the family, a line that ends with a mark of the French kind', async () => {
  expect(
    await turnsOf(`00:00 Intro
04:10 The name
09:35 Advert
10:05 Is it a game?

[00:00:04] Lea
Hello.

[00:00:09] Omar Dean
Hello. We talk about maps.

[00:04:10] Lea
Why maps?

[00:04:14] Omar Dean
Because of my aunt.

[09:35] ADVERT. This episode is brought to you by a shop for pens.

[00:10:05] Lea
Is it a game?

[00:10:09] Omar Dean
It is.`),
  ).toEqual([
    'Lea: Hello.',
    'Omar Dean: Hello. We talk about maps.',
    'Lea: Why maps?',
    'Omar Dean: Because of my aunt.',
    'Lea: Is it a game?',
    'Omar Dean: It is.',
  ]);
  expect(
    await turnsOf(`A.V. — Et l'école, madame ?
J.T. — Elle était là-bas. Le maître nous disait : « Lisez sans faute et vivez sans faute. »
On ne riait pas.
A.V. — Et vous, vous lisiez ?
J.T. — Un peu. Ma sœur me disait toujours
« Lis plus fort. »
Fils — Maman, ton cachet.
J.T. — Merci.
A.V. — On reprend ?
J.T. — Oui.`),
  ).toEqual([
    "A.V.: Et l'école, madame ?",
    'J.T.: Elle était là-bas. Le maître nous disait : « Lisez sans faute et vivez sans faute. »\nOn ne riait pas.',
    'A.V.: Et vous, vous lisiez ?',
    'J.T.: Un peu. Ma sœur me disait toujours\n« Lis plus fort. »',
    'Fils: Maman, ton cachet.',
    'J.T.: Merci.',
    'A.V.: On reprend ?',
    'J.T.: Oui.',
  ]);
});

test('offices in capitals, an entry that ends with a full stop, a man and a woman of one place, few words before a sound', async () => {
  expect(
    await turnsOf(`Председатель: Лунина С.П., глава поселения.

ЛУНИНА С.П.: Начинаем. Доклад, пожалуйста.
ГЛАВНЫЙ ИНЖЕНЕР: Трубу меняем в июне.
ЖИТЕЛЬНИЦА: Уже обещали!
ЖИТЕЛЬ: Два раза.
ЛУНИНА С.П.: Тише.
ГЛАВНЫЙ ИНЖЕНЕР: В июне. [смех]
ЖИТЕЛЬНИЦА: Какого года?
ЖИТЕЛЬ: Вот именно.`),
  ).toEqual([
    'Лунина С.П: Начинаем. Доклад, пожалуйста.',
    'ГЛАВНЫЙ ИНЖЕНЕР: Трубу меняем в июне.',
    'ЖИТЕЛЬНИЦА: Уже обещали!',
    'ЖИТЕЛЬ: Два раза.',
    'Лунина С.П: Тише.',
    'ГЛАВНЫЙ ИНЖЕНЕР: В июне.',
    'ЖИТЕЛЬНИЦА: Какого года?',
    'ЖИТЕЛЬ: Вот именно.',
  ]);
});
