import { expect, test } from 'vitest';
import { genderOf } from './gender';

test.each([
  ['Holt', 'Ms.', 'female'],
  ['Holt', 'Mr.', 'male'],
  ['Нина Павловна', '', 'female'],
  ['Иван Петрович', '', 'male'],
  ['Иван Петрович Лось', '', 'male'],
  ['Айгүл', 'ханым', 'female'],
  ['Анна Абрамович', '', null],
  ['Абрамович', '', null],
  ['Alex Holt', '', null],
])('%s %s', (name, honorific, gender) => {
  expect(genderOf({ kind: 'person', name, role: '', honorific })).toBe(gender);
});
