import { expect, it } from 'vitest';
import { directionOf } from './direction';

it('a paragraph runs as its first letter does, whatever stands before it', () => {
  expect(directionOf('שלום, Anna')).toBe('rtl');
  expect(directionOf('“2023: مرحبا”')).toBe('rtl');
  expect(directionOf('Anna said שלום')).toBe('ltr');
  expect(directionOf('Қазақ тілі')).toBe('ltr');
  expect(directionOf('12 %')).toBe('ltr');
  expect(directionOf('')).toBe('ltr');
});
