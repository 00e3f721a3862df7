import { expect, test } from 'vitest';
import { speakersIn } from '../testing/readText';

test.each([
  ['Ada Pell, head of research', 'Interview: Erik Holm', 'Ada Pell'],
  ['刘建国，首席财务官', '采访：王志强', '刘建国'],
])(
  'a line with a name and an office presents the guest where another says who asked: %s',
  (presented, credit, guest) => {
    const text = [
      presented,
      credit,
      '**How did it begin?**',
      'With a letter.',
      '**Who opened it?**',
      'Nobody did.',
      '**What was in it?**',
      'A bill.',
    ].join('\n');
    expect([...new Set(speakersIn(text))][1]).toBe(guest);
  },
);
