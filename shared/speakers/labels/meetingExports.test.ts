import { expect, test } from 'vitest';
import { spokenInFile } from '../../query/testing/spokenInFile';
import { asLines } from '../testing/spoken';
import { renamingOn } from './meetingEvent';

const turnsOf = async (text: string, name?: string) => asLines(await spokenInFile(text, name));

test('Zoom: the name in brackets, the time behind; a device renamed, a room', async () => {
  expect(
    await turnsOf(`[Ada Price] 10:02:11
Are we all here?

[Ben’s iPhone] 10:02:20
I am.

[Ada Price] 10:02:31
Who is that?

[Ben Low] 10:02:44
Me: Ben.

[Room 4 - Quay] 10:03:01
Two of us.`),
  ).toEqual([
    'Ada Price: Are we all here?',
    'Ben Low: I am.',
    'Ada Price: Who is that?',
    'Ben Low: Me: Ben.',
    'Room 4 - Quay: Two of us.',
  ]);
});

test('Otter: the list of speakers at the head gives nobody the number of another', async () => {
  expect(
    await turnsOf(`SPEAKERS
Ada Price, Ben Low, Speaker 3

Ada Price  00:03
Good morning.

Ben Low  00:11
Twelve planks.

Speaker 3  00:19
Thirteen.

Ada Price  00:21
Thirteen, then.`),
  ).toEqual([
    'Ada Price: Good morning.',
    'Ben Low: Twelve planks.',
    'Speaker 3: Thirteen.',
    'Ada Price: Thirteen, then.',
  ]);
});

test('Meet: times between, a room, the note at the end', async () => {
  expect(
    await turnsOf(`Attendees
Ada Price, Ben Low, Quay Room

Transcript
00:00:00
Ada Price: Are we all here?
Ben Low: We are.
Quay Room: Two of us.
00:05:00
Ada Price: Good: the quay.
Ben Low: The timber came.
This editable transcript was computer generated and might contain errors.`),
  ).toEqual([
    'Ada Price: Are we all here?',
    'Ben Low: We are.',
    'Quay Room: Two of us.',
    'Ada Price: Good: the quay.',
    'Ben Low: The timber came.',
  ]);
});

test('a voice of several that only laughs ends a turn', async () => {
  expect(
    await turnsOf(`[00:00:02] Ada Price: Are we all here?
[00:00:05] Ben Low: We are.
[00:00:09] Ada Price: And the permit?
[00:00:12] Everyone: (laughs)
[00:00:14] Ben Low: Not yet.`),
  ).toEqual([
    'Ada Price: Are we all here?',
    'Ben Low: We are.',
    'Ada Price: And the permit?',
    'Ben Low: Not yet.',
  ]);
});

test('Webex: the name above the times', async () => {
  expect(
    await turnsOf(
      `WEBVTT

1 "Ada Price" (1234567)
00:00:01.000 --> 00:00:03.000
Are we all here?

2 "Ben Low" (7654321)
00:00:03.500 --> 00:00:05.000
We are.

3 "Ben Low" (7654321)
00:00:05.500 --> 00:00:07.000
All of us.`,
      'a.vtt',
    ),
  ).toEqual(['Ada Price: Are we all here?', 'Ben Low: We are. All of us.']);
});

test('Arabic exports: times in Arabic digits, the name inside what the program writes', async () => {
  expect(
    await turnsOf(`بدأت سلمى الدباغ التسجيل

سلمى الدباغ  ٠:٠٤
صباح الخير. نبدأ الساعة ٩:٣٠ كما اتفقنا.

انضم كريم الزين إلى الاجتماع

د. وائل سرحان  ٠:١٩
شكرا سلمى، أنا جاهز.

Maya Haddad (ضيف)  ٠:٥٢
هل تسمعونني؟

سلمى الدباغ  ١:٠١
نعم، تفضلي.

غادرت Maya Haddad (ضيف) المكالمة

د. وائل سرحان  ١:٠٨
خرجت مايا.

أوقفت سلمى الدباغ التسجيل`),
  ).toEqual([
    'سلمى الدباغ: صباح الخير. نبدأ الساعة ٩:٣٠ كما اتفقنا.',
    'د. وائل سرحان: شكرا سلمى، أنا جاهز.',
    'Maya Haddad: هل تسمعونني؟',
    'سلمى الدباغ: نعم، تفضلي.',
    'د. وائل سرحان: خرجت مايا.',
  ]);
});

test('the time in brackets and the name, surname first, the words below; who is renamed, reactions, an answer to a message, a room', async () => {
  expect(
    await turnsOf(`[09:00] Price, Ada started the meeting.
[09:00] Guest 4 joined the meeting.
[09:01] Recording started.

[09:01] Price, Ada
Can you hear me?

[09:01] Guest 4
Low, from the quay. I can.

[09:02] Guest 4 is now known as Low, Ben (External).

[09:03] Room 2.07 Harbour
We are three.
👍 3

[09:04] Price, Ada
> Low, Ben (External), 09:01: I can.
Good. First point: the wall.

[09:05] Low, Ben (External)
It leaks.

[09:06] Low, Ben (External) left the meeting.

[09:06] Room 2.07 Harbour
So it does.

[09:07] Recording stopped.`),
  ).toEqual([
    'Price, Ada: Can you hear me?',
    'Low, Ben: Low, from the quay. I can.',
    'Room 2.07 Harbour: We are three.',
    'Price, Ada: Good. First point: the wall.',
    'Low, Ben: It leaks.',
    'Room 2.07 Harbour: So it does.',
  ]);
});

test('lines of a chat without a receiver, from rooms too; what a chat dates and nobody sent, media left out', async () => {
  expect(
    await turnsOf(`10:02:11\t From  Ada Price : Good morning
10:02:31\t From  Ben’s iPad : I hear nothing
10:03:02\t From  Ada Price : Ben, press the button
10:03:40\t From  Quay Board - Room 2  to  Everyone : We are four.`),
  ).toEqual([
    'Ada Price: Good morning',
    'Ben’s iPad: I hear nothing',
    'Ada Price: Ben, press the button',
    'Quay Board - Room 2: We are four.',
  ]);
  expect(
    await turnsOf(`12/03/2024, 09:14 - Messages are end-to-end encrypted.
12/03/2024, 09:15 - Ada Price: Who waters today?
12/03/2024, 09:18 - Ben: I can’t: doctor.
Tomorrow I can.
12/03/2024, 09:20 - Ada Price: <Media omitted>
12/03/2024, 09:21 - Ada Price: The beans are high.
12/03/2024, 09:25 - Ben went away
12/03/2024, 09:26 - Cem: Why?`),
  ).toEqual([
    'Ada Price: Who waters today?',
    'Ben: I can’t: doctor.\nTomorrow I can.',
    'Ada Price: The beans are high.',
    'Cem: Why?',
  ]);
});

test('A name in initials with what it belongs to in brackets, below times; who was called otherwise before, between rules', async () => {
  expect(
    await turnsOf(`[10:02:07] Орлова Вера
Все на месте?

[10:02:31] Android (Инна)
Почти.

[10:02:40] Жилин П.К. (горсовет)
Я здесь.

--- Инна Цой (прежде: Android (Инна)) сменила имя в 10:03:02 ---

[10:03:10] Инна Цой
Теперь все.

[10:03:20] Жилин П.К. (горсовет)
Тогда начнём.

[10:03:31] Орлова Вера
Начали.`),
  ).toEqual([
    'Орлова Вера: Все на месте?',
    'Инна Цой: Почти.',
    'Жилин П.К.: Я здесь.',
    'Инна Цой: Теперь все.',
    'Жилин П.К.: Тогда начнём.',
    'Орлова Вера: Начали.',
  ]);
});

test('In eight other languages: formerly', async () => {
  const lines = [
    '*** Ada Price (formerly: Guest 2) ***',
    '*** Ada Price (früher Guest 2) hat den Namen geändert ***',
    '*** Ada Price (anciennement : Guest 2) a changé de nom ***',
    '*** Ada Price (antes: Guest 2) ***',
    '*** Ada Price (eski adı: Guest 2) ***',
    '*** Ada Price (سابقا: Guest 2) ***',
    '*** Ada Price（原名：Guest 2）已改名 ***',
    '*** Ada Price (бұрынғы аты: Guest 2) ***',
  ];
  for (const line of lines) expect(renamingOn(line), line).toEqual({ from: 'Guest 2', to: 'Ada Price' });
  expect(renamingOn('Ada Price (formerly: Guest 2) spoke next.')).toBeNull();
  expect(renamingOn('*** Ada Price (chair of the panel) ***')).toBeNull();
});
