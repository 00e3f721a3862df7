import { expect, test } from 'vitest';
import { spokenInFile } from '../../query/testing/spokenInFile';

/** Each turn as its speaker and the beginning of the speech. */
const turnsOf = async (text: string): Promise<string[]> =>
  (await spokenInFile(text)).map(({ name, speech }) => `${name}: ${speech[0]?.split(/[\s.]/u)[0]}`);

test('an office that no list has and a surname behind a title, between labels in capitals', async () => {
  const text = `MAYOR ADA HOLT: Welcome to all of you.

BRIDGEWRIGHT DR. VON DER LÜHE: Thank you for that.

UTA BRANDT (CDU): What does it cost?

BRIDGEWRIGHT DR. VON DER LÜHE: Two million at least.

MAYOR ADA HOLT: That is a lot.

UTA BRANDT (CDU): It is indeed.

BRIDGEWRIGHT DR. VON DER LÜHE: So it is.`;
  expect((await turnsOf(text)).filter((turn) => turn.includes('LÜHE'))).toHaveLength(3);
});

test('a code and whatever somebody is behind a comma', async () => {
  const turn = (label: string, words: string) => `${label}: ${words}`;
  const text = [
    turn('JB, Moderation', 'Guten Abend im Gaswerk.'),
    turn('LB, Mieterinitiative „Warm bleiben“', 'In der Gartenstraße wohne ich.'),
    turn('JB, Moderation', 'Was kostet ein Grad?'),
    turn('LB, Mieterinitiative „Warm bleiben“', 'Mehr, als wir haben.'),
    turn('JB, Moderation', 'Danke für das Wort.'),
  ].join('\n');
  expect(await turnsOf(text)).toEqual(['JB: Guten', 'LB: In', 'JB: Was', 'LB: Mehr,', 'JB: Danke']);
});

test('names that end in an abbreviation in brackets, with times', async () => {
  const text = `Ferhat Güler (Afet İşleri Md.)   0:04
Günaydın arkadaşlar.

Derya Aksoy (Sağlık Md.)   0:09
Geliyor, buradayız.

Ferhat Güler (Afet İşleri Md.)   0:14
Gündem kısa.`;
  expect(await turnsOf(text)).toEqual([
    'Ferhat Güler: Günaydın',
    'Derya Aksoy: Geliyor,',
    'Ferhat Güler: Gündem',
  ]);
});

test('a heading of the page with a dash among labels with full stops and dashes', async () => {
  const text = `M. LE MAIRE. – Nous passons au vote.

Mme BENALI. – Merci, Monsieur le Maire.

Ville de Plouvern – Conseil municipal

M. LE MAIRE. – Qui est pour ?

Mme BENALI. – Nous voterons contre.

M. LE MAIRE. – Je le regrette.

Mme BENALI. – Moi aussi.

Ville de Plouvern – Conseil municipal`;
  expect((await turnsOf(text)).map((turn) => turn.split(':')[0])).not.toContain('Ville de Plouvern');
});

test('what comes twice without others between is an entry', async () => {
  const text = 'Keller, Anna: Die Stadt. Bern 2001.\nKeller, Anna: Das Dorf. Bern 2003.';
  expect(await turnsOf(text)).toEqual([]);
});
