import { describe, expect, test } from 'vitest';
import { compareNames, initialsMatch } from './compareNames';
import type { IdentityReason } from './identityReasons';
import { personName } from './personName';

type Row = readonly [a: string, b: string, reason: IdentityReason | null, oblique?: 'oblique'];

const compare = (a: string, b: string, oblique: boolean) =>
  compareNames(personName(a), personName(b), { oblique }) ??
  initialsMatch(personName(a), personName(b)) ??
  initialsMatch(personName(b), personName(a));

function table(rows: readonly Row[]): void {
  for (const [a, b, reason, oblique] of rows) {
    test(`${a} / ${b}: ${reason ?? 'two people'}`, () => {
      expect(compare(a, b, oblique === 'oblique')?.reason ?? null).toBe(reason);
      if (oblique === undefined) expect(compare(b, a, false)?.reason ?? null).toBe(reason);
    });
  }
}

describe('English', () => {
  table([
    ['Harriet Crane', 'HARRIET CRANE', 'sameName'],
    ['Ms. Crane', 'Harriet Crane', 'sameSurname'],
    ['H. Crane', 'Harriet Crane', 'sameSurnameAndInitial'],
    ['H. J. Crane', 'Harriet Crane', 'sameSurnameAndInitial'],
    ['Crane, Harriet', 'Harriet Crane', 'sameName'],
    ['Harriet J. Crane', 'Harriet Crane', 'partOfName'],
    ['Harriet', 'Harriet Crane', 'sameGivenName'],
    ['HC', 'Harriet Crane', 'initials'],
    ['H.C.', 'Harriet Jane Crane', 'initials'],
    ['Dr Ravi Menon', 'Professor Menon', 'sameSurname'],
    ['Sir Alan Pryce', 'Sir Alan', 'sameGivenName'],
    ['Siân Ó Faoláin', 'Sian O Faolain', 'sameName'],
    ['Brigid O’Hara', 'Ms O’Hara', 'sameSurname'],
    ['Brigid O’Hara’s', "Brigid O'Hara", 'sameName'],
    ['Mr. Cavendish', 'Mr. CAVENDSIH', 'oneLetter'],
    ['Helena Woodhouse-Adeyemi', 'Helena Woodhouse', 'partOfDoubleName'],
    ['Nora Flint (née Byrne)', 'Nora Flint', 'sameName'],
    ['Katherine Moss', 'Catherine Moss', 'otherSpelling'],
    ['Paula’s iPad', 'Paula Finch', 'device'],
    ['Juan de Silva', 'de Silva', 'sameSurname'],
    ['Harriet Crane', 'Henry Crane', null],
    ['Mr. Crane', 'Ms. Crane', null],
    ['H. Crane', 'M. R. Crane', null],
    ['Harriet Crane', 'Harriet Craven', null],
    ['Thomas Reed', 'Mr. Thomas', null],
    ['Robert Lane', 'Roberts', null],
    ['Mr. Adeyemi', 'Helena Woodhouse-Adeyemi', null],
    ['Johnson', 'Jonson', null],
    ['Harriet', 'Henrietta', null],
    ['HC', 'Henry Moss', null],
    ['Anna Bell', 'Anna Cole', null],
  ]);
});

describe('German', () => {
  table([
    ['Ulrike Sommerfeld', 'Frau Sommerfeld', 'sameSurname'],
    ['Prof. Dr. Ulrike Sommerfeld', 'U. Sommerfeld', 'sameSurnameAndInitial'],
    ['Sommerfelds', 'Ulrike Sommerfeld', 'otherCase', 'oblique'],
    ['Jürgen Kröger', 'Juergen Kroeger', 'otherSpelling'],
    ['Jürgen Kröger', 'Jurgen Kroger', 'sameName'],
    ['Carl von der Aue', 'von der Aue', 'sameSurname'],
    ['Stefan Groß', 'Stephan Gross', 'otherSpelling'],
    ['Abg. Dr. Eva Lindt', 'Eva Lindt', 'sameName'],
    ['Herr Kröger', 'Frau Kröger', null],
    ['Uwe Sommerfeld', 'Ulrike Sommerfeld', null],
    ['Herr Brandt', 'Sabine Meyer-Brandt', null],
    ['Peters', 'Peter Lang', null],
    ['Schmitz', 'Schmidt', null],
  ]);
});

describe('French', () => {
  table([
    ['Mme Delaunay-Roche', 'Hélène Delaunay-Roche', 'sameSurname'],
    ['Hélène DELAUNAY', 'Helene Delaunay', 'sameName'],
    ['M. d’Aubrac', 'Louis d’Aubrac', 'sameSurname'],
    ['Aubrac', 'Louis d’Aubrac', 'sameSurname'],
    ['J.-P. Vasseur', 'Jean-Pierre Vasseur', 'sameSurnameAndInitial'],
    ['Jean-Pierre', 'Jean-Pierre Vasseur', 'sameGivenName'],
    ['de La Tour', 'Édouard de La Tour', 'sameSurname'],
    ['Mme Vasseur', 'M. Vasseur', null],
    ['M. Vasseur', 'Marie Vasseur', 'sameSurname'],
    ['M. Vasseur', 'Mme Marie Vasseur', 'sameSurname'],
    ['M. Vasseur', 'Mme Hélène Vasseur', null],
    ['Mme Vasseur', 'Monsieur Vasseur', null],
    ['Louis Vasseur', 'Luc Vasseur', null],
  ]);
});

describe('Spanish', () => {
  table([
    ['Rosa Iturbe Solano', 'Iturbe', 'sameSurname'],
    ['Rosa Iturbe Solano', 'Rosa Iturbe', 'partOfName'],
    ['señora Iturbe Solano', 'Rosa Iturbe Solano', 'partOfName'],
    ['doña Rosa', 'Rosa Iturbe Solano', 'sameGivenName'],
    ['ROSA ITURBE', 'rosa iturbe', 'sameName'],
    ['don Íñigo de la Peña', 'De la Peña', 'sameSurname'],
    ['iPhone de Íñigo', 'Íñigo de la Peña', 'device'],
    ['Pérez Solano', 'Pérez Iturbe', null],
    ['señor Pérez', 'señora Pérez', null],
    ['Rosa Pérez', 'Rocío Pérez', null],
    ['don Rosendo', 'Íñigo Rosendo', null],
  ]);
});

describe('Russian', () => {
  table([
    ['Ильина', 'Ольга Ильина', 'sameSurname'],
    ['О. В. Ильина', 'Ольга Ильина', 'sameSurnameAndInitial'],
    ['Ильина О.В.', 'О. Ильина', 'sameSurnameAndInitial'],
    ['ИЛЬИНА Ольга Викторовна', 'Ольга Викторовна', 'partOfName'],
    ['Ольги Ильиной', 'Ольга Ильина', 'otherCase'],
    ['Ильиной', 'Ольга Ильина', 'otherCase'],
    ['Тараса Ковальчука', 'Тарас Ковальчук', 'otherCase'],
    ['Ковальчука', 'Тарас Ковальчук', 'otherCase', 'oblique'],
    ['Белова', 'Игорь Белов', 'otherCase', 'oblique'],
    ['Игоря Белова', 'Игорь Белов', null],
    ['Игоря Белова', 'Игорь Белов', 'otherCase', 'oblique'],
    ['Беловым', 'Игорь Белов', 'otherCase'],
    ['Каменского', 'Лев Каменский', 'otherCase'],
    ['Каменской', 'Инна Каменская', 'otherCase'],
    ['Фёдор Чернышёв', 'Федор Чернышев', 'sameName'],
    ['Olga Ilina', 'Ольга Ильина', 'sameNameInScript'],
    ['Sergey Kovalchuk', 'Сергей Ковальчук', 'sameNameInScript'],
    ['Yevgeny Shcherbakov', 'Евгений Щербаков', 'sameNameInScript'],
    ['Kovalchuk', 'Сергей Ковальчук', 'sameNameInScript'],
    ['Виноградова Н.П.', 'Винаградова Н.П.', 'oneLetter'],
    ['ОИ', 'Ольга Ильина', 'initials'],
    ['О. И.', 'Ольга Викторовна Ильина', 'initials'],
    ['г-жа Ильина', 'Ольга Ильина', 'sameSurname'],
    ['Белов', 'Белова', null],
    ['Игорь Белов', 'Анна Белова', null],
    ['Белова', 'Игорь Белов', null],
    ['Белов И.К.', 'Белов А.К.', null],
    ['Ольга Викторовна', 'Ольга Петровна', null],
    ['Иван Петрович', 'Иван Сидоров', null],
    ['Александра Белова', 'Александр Белов', null],
    ['Мария Ильина', 'Марина Ильина', null],
    ['Иванов', 'Иванова', null],
    ['Соколов', 'Соколовский', null],
    ['Абрамович', 'Анна Абрамович', 'sameSurname'],
  ]);
});

describe('Belarusian', () => {
  table([
    ['Тамара Лагуновіч', 'Т. Лагуновіч', 'sameSurnameAndInitial'],
    ['Тамары Лагуновіч', 'Тамара Лагуновіч', 'otherCase'],
    ['спадарыня Тамара', 'Тамара Лагуновіч', 'sameGivenName'],
    ['Лагуновіч', 'Тамара Лагуновіч', 'sameSurname'],
    ['Тамара Лагунович', 'Тамара Лагуновіч', 'otherSpelling'],
    ['Сяргей Мядзведзеў', 'Сергей Медведев', 'otherSpelling'],
    ['Уладзімір Рабцаў', 'Владимир Рябцев', null],
    ['Ганна Жураўлёва', 'Hanna Zhuraulyova', null],
    ['Ганна Сакалоўская', 'Hanna Sakalovskaya', 'sameNameInScript'],
    ['Сакалоўскага', 'Пятро Сакалоўскі', 'otherCase'],
    ['Т. Л.', 'Тамара Лагуновіч', 'initials'],
    ['Лагуноўіч', 'Тамара Лагуновіч', 'oneLetter'],
    ['спадар Лагуновіч', 'спадарыня Лагуновіч', null],
    ['Сакалоўскі', 'Сакалоўская', null],
    ['Пятро Сакалоўскі', 'Павел Сакалоўскі', null],
  ]);
});

describe('Kazakh', () => {
  table([
    ['Асхат Төлегенов', 'Төлегенов', 'sameSurname'],
    ['Асхат Төлегеновтің', 'Асхат Төлегенов', 'otherCase'],
    ['Төлегеновтің', 'Асхат Төлегенов', 'otherCase'],
    ['Асхат мырза', 'Асхат Төлегенов', 'sameGivenName'],
    ['А. Төлегенов мырза', 'Асхат Төлегенов', 'sameSurnameAndInitial'],
    ['Төлегенов А.', 'Асхат Төлегенов', 'sameSurnameAndInitial'],
    ['Толегенов А.', 'Асхат Төлегенов', 'otherSpelling'],
    ['Askhat Tolegenov', 'Асхат Төлегенов', 'sameNameInScript'],
    ['Жансая Құрманбекқызы', 'Құрманбекқызы Ж.', 'sameSurnameAndInitial'],
    ['Жансая Курманбековна', 'Жансая Құрманбекқызы', 'otherSpelling'],
    ['Серік Болатұлы', 'Серик Булатулы', 'otherSpelling'],
    ['Әсел ханым', 'Асел ханым', 'otherSpelling'],
    ['Төлегенов', 'Төлегенова', null],
    ['Асхат Төлегенов', 'Арман Төлегенов', null],
    ['Марина', 'Мари Сейіт', null],
    ['Асхат мырза', 'Асхат ханым', null],
  ]);
});

describe('Turkish', () => {
  table([
    ['Gülşen Akın', 'Gulsen Akin', 'sameName'],
    ['GÜLŞEN AKIN', 'Gülşen Akın', 'sameName'],
    ['Gülşen Akın’ın', 'Gülşen Akın', 'sameName'],
    ["Akın'a", 'Gülşen Akın', 'sameSurname'],
    ['Gülşen Hanım', 'Gülşen Akın', 'sameGivenName'],
    ['Sayın Akın', 'Gülşen Akın', 'sameSurname'],
    ['Doç. Dr. Akın', 'Gülşen Akın', 'sameSurname'],
    ['Gülşen Yıldız Akın', 'Gülşen Akın', 'partOfName'],
    ['G. Akın', 'Gülşen Akın', 'sameSurnameAndInitial'],
    ['Murat Bey', 'Murat Hanım', null],
    ['Murat Akın', 'Mehmet Akın', null],
    ['Akın Bey', 'Gülşen Akın', null],
    ['İlhan Işık', 'ILHAN ISIK', 'sameName'],
  ]);
});

describe('Arabic', () => {
  table([
    ['الدكتور فؤاد الحموي', 'الحموي', 'sameSurname'],
    ['فؤاد الحموي', 'فؤاد حموي', 'sameName'],
    ['فؤاد', 'فؤاد الحموي', 'sameGivenName'],
    ['فؤاد بن سعيد الحموي', 'فؤاد الحموي', 'partOfName'],
    ['أحمد الطيب', 'احمد الطيب', 'sameName'],
    ['ليـلى منصور', 'ليلى منصور', 'sameName'],
    ['هدى أبو زيد', 'هدى أبي زيد', 'sameName'],
    ['د. هدى', 'هدى أبو زيد', 'sameGivenName'],
    ['Fouad Al-Hamwi', 'فؤاد الحموي', null],
    ['Salim Darwish', 'سليم درويش', 'sameNameInScript'],
    ['السيد منصور', 'السيدة منصور', null],
    ['سمير منصور', 'سامية منصور', null],
    ['عبد الله', 'عبد الرحمن', null],
  ]);
});

describe('Chinese', () => {
  table([
    ['陈主任', '陈文博', 'sameSurname'],
    ['陳文博', '陈文博', 'sameName'],
    ['欧阳教授', '欧阳晴', 'sameSurname'],
    ['陈女士', '陈文博', 'sameSurname'],
    ['安娜·克鲁格', '克鲁格', 'sameSurname'],
    ['陈文博', '陈文彬', null],
    ['陈主任', '程主任', null],
    ['欧阳晴', '欧晴', null],
    ['王先生', '王女士', null],
  ]);
});
