import { expect, test } from 'vitest';
import { saidIn } from './testing/readText';

const mail = (from: string, words: string): string =>
  `From: ${from}\nSent: 14 May 2024 10:15\nTo: Somebody Else\nSubject: Ferry\n${words}`;

test('what stands below the head of a mail is its sender’s', () => {
  const text = `${mail('Ada Pell <a.pell@example.org>', 'The pumps are in.\nI saw them.')}\n${mail('Holm, Erik', 'Good.')}`;
  expect(saidIn(text)).toEqual([
    ['Ada Pell', 'The pumps are in.\nI saw them.'],
    ['Holm, Erik', 'Good.'],
  ]);
});

test('a signature and what is repeated of an older mail are nobody’s', () => {
  const first = mail('Ada Pell', 'The pumps are in.\n--\nAda Pell\nRiver Board');
  const second = mail('Erik Holm', 'Good.\nOn 14 May 2024, Ada Pell wrote:\n> The pumps are in.');
  expect(saidIn(`${first}\n${second}`)).toEqual([
    ['Ada Pell', 'The pumps are in.'],
    ['Erik Holm', 'Good.'],
  ]);
});

test.each([
  ['De : Claire Aubin\nEnvoyé : mardi\nÀ : Marc Petit\nObjet : Bac\nLes pompes sont là.', 'Claire Aubin'],
  ['Кімнен: Айгүл Бекова\nЖіберілді: 14.05\nКімге: Самат\nТақырыбы: Сал\nСорғы келді.', 'Айгүл Бекова'],
  ['发件人：张慧敏\n发送时间：周二\n收件人：王志强\n主题：渡船\n水泵到了。', '张慧敏'],
  ['من: سلمى الحداد\nتاريخ الإرسال: الثلاثاء\nإلى: سامي\nالموضوع: المضخات\nوصلت المضخات.', 'سلمى الحداد'],
])('heads in other languages: %s', (one, sender) => {
  expect(saidIn(`${one}\n${one}`).map(([who]) => who)).toEqual([sender, sender]);
});

test('one head alone may stand on a form', () => {
  expect(saidIn(mail('Ada Pell', 'The pumps are in.'))).toEqual([]);
});
