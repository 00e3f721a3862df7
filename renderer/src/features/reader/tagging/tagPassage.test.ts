// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openReader } from '../testing/openReader';
import { passageTarget } from './passageTarget';
import { lastTheme } from './recentThemes';
import { removeLayer } from './removeLayer';
import { inVivoName, tagInVivo, tagWithNew } from './tagPassage';

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

describe('own words as the theme', () => {
  let reader: Awaited<ReturnType<typeof openReader>>;
  beforeEach(async () => {
    reader = await openReader('Water is what we share, said the water board.');
  });
  afterEach(() => reader.close());

  const tag = async (words: string) => {
    reader.select(words);
    const target = passageTarget(reader.model);
    if (target) await tagInVivo(reader.model, target);
  };
  const names = () => reader.model.state.themes().map(({ name }) => name);

  it('make one theme, in whatever case, and take it away again like any other', async () => {
    await tag('Water');
    expect(reader.said()).toBe('Tagged with Water, a new theme');
    await tag('water');
    expect(reader.said()).toBe('Tagged with Water');
    expect([names(), reader.codings()]).toEqual([['Water'], ['Water: Water', 'Water: water']]);
    await tag('water');
    expect(reader.said()).toBe('Water removed');
    expect(reader.codings()).toEqual(['Water: Water']);
  });

  it('use the only theme of that name wherever it stands, and say where', async () => {
    const rules = await reader.theme('Rules');
    const water = await reader.theme('WATER', rules);
    await tag('Water');
    expect(reader.said()).toBe('Tagged with WATER, under Rules');
    expect(lastTheme('project')).toBe(water);
    await tag('Water');
    expect(reader.codings()).toEqual([]);
    expect(names()).toEqual(['Rules', 'WATER']);
  });

  it('say that a theme is new only when it is, and remember the one that was there', async () => {
    const water = await reader.theme('WATER');
    const theme = { name: 'water', parent: null, under: [], shown: 'water' };
    await tagWithNew(reader.model, { span: reader.span('share'), annotation: null }, theme);
    expect(reader.said()).toBe('Tagged with WATER');
    expect(lastTheme('project')).toBe(water);
  });
});

it('a coding that is taken away by Delete is told of in the voice of tagging', async () => {
  const reader = await openReader('Alpha beta');
  const id = await reader.tag('Alpha', await reader.theme('Trust'));
  const annotation = reader.model.state.annotation(id);
  if (annotation) await removeLayer(reader.model, { id, annotation, coding: annotation.codings[0] ?? null });
  await vi.waitFor(() => expect(reader.codings()).toEqual([]));
  expect(reader.said()).toBe('Trust removed');
  await reader.close();
});
