import { expect, test } from 'vitest';
import { spokenInFile } from '../../query/testing/spokenInFile';
import { asLines } from '../testing/spoken';

const turnsOf = async (text: string) => asLines(await spokenInFile(text));

test('What a sentence says that somebody is names them beside a reply, and a person stands at the turn of one of two', async () => {
  expect(
    await turnsOf(`Le jeudi, Odile Vasseur pousse le portail du moulin. Il pleut. Elle est vétérinaire depuis six mois.

— Vous soignez qui, au juste ? demande Armand Peyrot. Les bêtes ou les gens ?

— Les bêtes, répond la vétérinaire.

— Alors regardez l'âne.

— Il mange ?

— Comme quatre.

— Et vous ? insiste la jeune femme.`),
  ).toEqual([
    'Armand Peyrot: Vous soignez qui, au juste ? Les bêtes ou les gens ?',
    'Odile Vasseur: Les bêtes',
    "Armand Peyrot: Alors regardez l'âne.",
    'Odile Vasseur: Il mange ?',
    'Armand Peyrot: Comme quatre.',
    'Odile Vasseur: Et vous ?',
  ]);
});

test('Who is named later only, and whom a preposition governs, is not meant', async () => {
  const turns = await turnsOf(`Devant la forge, un homme attend.

— Vous cherchez quoi ? demande Armand Peyrot.

— Une clé, répond la jeune femme.

Le soir, Lucie Peyrot, nièce du forgeron, ferme la salle. « Il est tard », dit Lucie Peyrot.`);
  expect(turns).toContain('Armand Peyrot: Vous cherchez quoi ?');
  expect(turns).not.toContain('Lucie Peyrot: Une clé');
  expect(turns).not.toContain('Armand Peyrot: Une clé');
});

test('A title in capitals below a rubric is no byline', async () => {
  const turns = await turnsOf(`Рэпартаж

СЫР ЗГОДНА РЭЦЭПТУ

Пасля дажджу на рынку ціха.

— Сыр новы, вось ён, — гаворыць Кастусь Рабцэвіч.

— Чаму ж ён не на стале?

— Бо стол мокры.`);
  expect(turns[0]).toBe('Кастусь Рабцэвіч: Сыр новы, вось ён');
  expect(turns.filter((turn) => turn.startsWith('СЫР'))).toEqual([]);
});
