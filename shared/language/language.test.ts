import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from './detectLanguage';
import { languageName } from './languageName';
import { writtenLanguage } from './writtenLanguage';

const languages = ['en', 'ru', 'be', 'kk', 'de', 'fr', 'es', 'tr', 'ar', 'zh'] as const;
type Tag = (typeof languages)[number];

/** Documents in the ten languages, by language; those in two, `…-fr-ar`, are left out. */
const gold = path.resolve(import.meta.dirname, '../speakers/gold/tuned');
const ofTwo = new RegExp(`(^|-)(${languages.join('|')})-(${languages.join('|')})(-|$)`, 'u');
const texts = new Map<Tag, string[]>(languages.map((tag) => [tag, []]));
for (const file of readdirSync(gold)) {
  const name = file.replace(/\.[^.]+$/u, '');
  const tag = languages.find((each) => name.startsWith(`${each}-`) || name.endsWith(`-${each}`));
  if (file.endsWith('.json') || tag === undefined || ofTwo.test(name)) continue;
  // Numbers, times and voices of captions are no text.
  const text = readFileSync(path.join(gold, file), 'utf8').replace(
    /^\d+$|^[\da-f-]{36}\/\S+$|^.*-->.*$|<\/?v\b[^>]*>/gmu,
    '',
  );
  texts.get(tag)?.push(text.replace(/\s*\n\s*/gu, '\n'));
}

/** What stretches of this length are found to be in. */
function found(tag: Tag, length: number): string[] {
  return (texts.get(tag) ?? []).flatMap((text) =>
    Array.from({ length: Math.floor(text.length / length) }, (_, index) =>
      detectLanguage(text.slice(index * length, (index + 1) * length)),
    ),
  );
}

describe('the language of a text', () => {
  it.each(languages)('%s is never taken for another one, in 300 characters or in 2,000', (tag) => {
    const [short, long] = [found(tag, 300), found(tag, 2000)];
    expect(short.length).toBeGreaterThan(30);
    expect([...short, ...long].filter((each) => each !== tag && each !== '')).toEqual([]);
    // Lists of names and headings say nothing of a language.
    expect(short.filter((each) => each === tag).length / short.length).toBeGreaterThan(0.88);
    expect(long.every((each) => each === tag)).toBe(true);
  });

  it('is not told of a text that is too short, mixed, or no text', () => {
    const start = (tag: Tag, length: number) => (texts.get(tag)?.[0] ?? '').slice(0, length);
    for (const text of ['', 'The mill.', '12.05.2020 — 13:45, № 7', 'Да. Нет. Не знаю.'])
      expect(detectLanguage(text)).toBe('');
    for (const [one, other] of [
      ['ru', 'kk'],
      ['be', 'kk'],
      ['en', 'de'],
      ['en', 'fr'],
      ['en', 'ru'],
      ['zh', 'en'],
    ] as const)
      expect(detectLanguage(`${start(one, 1500)}\n${start(other, 1500)}`)).toBe('');
  });

  it('is told of a long text by stretches of all of it', () => {
    const [ru = '', en = ''] = [texts.get('ru')?.join('\n'), texts.get('en')?.join('\n')];
    expect(detectLanguage(en.slice(0, 1500) + ru)).toBe('ru');
  });
});

describe('the name of a language', () => {
  it('is understood as people write it, and each is read back from what it is called', () => {
    expect(
      [
        'English',
        ' русский ',
        'казахский',
        'қазақ тілі',
        'беларуская',
        '中文',
        'eng',
        'pt_br',
        'EN-us',
        '',
      ].map(writtenLanguage),
    ).toEqual(['en', 'ru', 'kk', 'kk', 'be', 'zh', 'en', 'pt-BR', 'en-US', '']);
    expect(['soon', 'Spain', 'xx', '12', 'the mill'].map(writtenLanguage)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
    for (const tag of ['en', 'kk', 'be', 'zh', 'pt-BR', 'en-US', 'zh-Hant', 'de-AT', 'sah'])
      expect(writtenLanguage(languageName(tag))).toBe(tag);
    expect(languageName('x')).toBe('x');
  });
});
