import { expect, it } from 'vitest';
import { knownLanguages, writtenLanguage } from './writtenLanguage';

it('every language that can be chosen is called what people write, in English and in itself', () => {
  const languages = knownLanguages();
  expect(languages.find(({ tag }) => tag === 'kk')).toEqual({ tag: 'kk', name: 'Kazakh', own: 'қазақ тілі' });
  expect(languages.find(({ tag }) => tag === 'en')).toEqual({ tag: 'en', name: 'English', own: '' });
  expect(languages.length).toBeGreaterThan(150);
  expect(new Set(languages.map(({ name }) => name)).size).toBe(languages.length);
  const unlike = languages.filter(
    ({ tag, name }) => writtenLanguage(name) !== tag || writtenLanguage(tag) !== tag,
  );
  expect(unlike).toEqual([]);
});
