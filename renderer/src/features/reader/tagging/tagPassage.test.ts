import { describe, expect, it } from 'vitest';
import { inVivoName } from './tagPassage';

describe('words as a theme', () => {
  it('lose the marks around them and the breaks between', () => {
    expect(inVivoName(' “golden\nbridge”, ')).toBe('golden bridge');
  });

  it('are cut at a word, to 60 units', () => {
    const name = inVivoName('We have a very good history of relations and there are no points to hush up');
    expect(name).toBe('We have a very good history of relations and there are no');
  });

  it('may be none', () => expect(inVivoName(' … ')).toBe(''));
});
