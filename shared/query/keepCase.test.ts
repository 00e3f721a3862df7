import { describe, expect, it } from 'vitest';
import { keepCase } from './keepCase';

describe('a replacement that keeps the case of the words before', () => {
  it.each([
    ['water', 'wine', 'wine'],
    ['Water', 'wine', 'Wine'],
    ['WATER', 'wine', 'WINE'],
    ['water', 'Wine', 'wine'],
    ['WATER MILL', 'wine press', 'WINE PRESS'],
    ['Water Mill', 'wine press', 'Wine press'],
    ['A', 'one', 'One'],
    ['iPad', 'tablet', 'tablet'],
    ['1984', 'Wine', 'Wine'],
    ['Вода', 'вино', 'Вино'],
    ['ВОДА', 'вино', 'ВИНО'],
    ['Élan', 'état', 'État'],
    ['“Water', '“wine', '“Wine'],
    ['Water', '', ''],
    ['水', 'Wine', 'Wine'],
  ])('%s, %s: %s', (words, replacement, written) => {
    expect(keepCase(words, replacement)).toBe(written);
  });
});
