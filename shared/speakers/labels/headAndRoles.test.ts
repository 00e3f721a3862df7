import { expect, test } from 'vitest';
import type { BlockContent } from '../../text/block';
import { joinBlocks } from '../../text/joinBlocks';
import { detectSpeakers } from '../detectSpeakers';

/** `label: words` of each turn. */
function turnsOf(text: string): string[] {
  const blocks: BlockContent[] = text
    .split('\n')
    .map((line) => ({ kind: 'paragraph', text: line.trim(), marks: [] }));
  const whole = joinBlocks(blocks);
  return detectSpeakers({ blocks, stated: [] }).turns.map(
    ({ attribution, speech }) =>
      `${attribution ? whole.slice(attribution.start, attribution.end) : ''}: ${speech.map(({ start, end }) => whole.slice(start, end)).join(' ')}`,
  );
}

test('chapters, lists and tables at the head are nobody’s, also of people who speak later', () => {
  expect(
    turnsOf(`00:00 Intro
      00:40 Lea: the flood
      02:10 Omar: the map
      Lea: It was four in the morning when the water came.
      Omar: And nobody had a map.
      Lea: Nobody.
      Omar: I drew one.`),
  ).toEqual([
    'Lea: It was four in the morning when the water came.',
    'Omar: And nobody had a map.',
    'Lea: Nobody.',
    'Omar: I drew one.',
  ]);
});

test('where most names have a role below, a line of other words there is one', () => {
  expect(
    turnsOf(`Panel members
      Ada Price, Chair
      Ben Low, Quay Tenants
      Ada Price
      Chair
      Good morning. Who begins?
      Ben Low
      Quay Tenants
      I live behind the wall.
      Ada Price
      Chair
      For how long?
      Audience member
      Too long!
      Ben Low
      Quay Tenants
      Ten years.
      Cem Arı
      Harbour Engineer
      I measured it.`),
  ).toEqual([
    'Ada Price\nChair: Good morning. Who begins?',
    'Ben Low\nQuay Tenants: I live behind the wall.',
    'Ada Price\nChair: For how long?',
    'Audience member: Too long!',
    'Ben Low\nQuay Tenants: Ten years.',
    'Cem Arı\nHarbour Engineer: I measured it.',
  ]);
});

test('a number above a heading counts the heading; one beside a running head the pages', () => {
  expect(
    turnsOf(`M. le président. La séance est ouverte.
      1
      AVENIR DES PORTS
      M. le président. La parole est à Mme Roux.
      Mme Claire Roux. Le port est fermé, et
      – 12 –
      SÉANCE DU 4 MAI
      il le restera.
      M. le président. Merci.
      Mme Claire Roux. De rien.`),
  ).toEqual([
    'M. le président: La séance est ouverte.',
    'M. le président: La parole est à Mme Roux.',
    'Mme Claire Roux: Le port est fermé, et\n– 12 –\nSÉANCE DU 4 MAI\nil le restera.',
    'M. le président: Merci.',
    'Mme Claire Roux: De rien.',
  ]);
});

test('particles without a vowel, notes behind initials, questions from the floor', () => {
  expect(
    turnsOf(`M. Étienne d'Aubrac, maraîcher. – Elles boivent peu.
      Mme Claire Roux. – Combien ?
      Question de la salle. – Et en août ?
      M. Étienne d'Aubrac. – Rien.
      Mme Claire Roux. – Merci.`),
  ).toEqual([
    "M. Étienne d'Aubrac, maraîcher: Elles boivent peu.",
    'Mme Claire Roux: Combien ?',
    'Question de la salle: Et en août ?',
    "M. Étienne d'Aubrac: Rien.",
    'Mme Claire Roux: Merci.',
  ]);
  expect(
    turnsOf(`БЕЛОВ И.П. (фракция "Берег"). У меня вопрос.
      ЗИМИНА О.Н. Пожалуйста.
      БЕЛОВ И.П. Откуда цифра?
      ЗИМИНА О.Н. Из отчёта.`),
  ).toEqual([
    'БЕЛОВ И.П. (фракция "Берег"): У меня вопрос.',
    'ЗИМИНА О.Н.: Пожалуйста.',
    'БЕЛОВ И.П.: Откуда цифра?',
    'ЗИМИНА О.Н.: Из отчёта.',
  ]);
});

test('titles with marks, a sentence that opens with a preposition, and what follows the end are nobody’s', () => {
  expect(
    turnsOf(`„Wer zahlt?“ – Podium im Alten Werk
      In der Gemeinde Moosach, zur festgesetzten Stunde, treffen die Herren Räte zusammen. Es regnet.
      Herr Ott: Ich beginne.
      Frau Roth: Gern.
      Herr Ott: Danke.
      Frau Roth: Ich schließe.
      (Die Sitzung wird um 12 Uhr geschlossen.)
      Redigiert im Haus, zweite Fassung`),
  ).toEqual(['Herr Ott: Ich beginne.', 'Frau Roth: Gern.', 'Herr Ott: Danke.', 'Frau Roth: Ich schließe.']);
});

test('a voice from the benches', () => {
  expect(
    turnsOf(`BAŞKAN – Buyurun.
      ALİ DEMİR (Konya) – Ne zaman bitecek?
      SIRALARDAN BİR ÜYE – Bitmeyecek!
      BAŞKAN – Lütfen.
      ALİ DEMİR (Devamla) – Teşekkür ederim.`),
  ).toContain('SIRALARDAN BİR ÜYE: Bitmeyecek!');
});

test('behind a form of address a surname may begin with a particle', () => {
  expect(
    turnsOf(`M. LE MAIRE. – La parole est à M. de Kerzoncuf.
      M. de KERZONCUF. – Le lavoir n’a plus de toit.
      Mme de La Rochère. – Et qui le paiera ?
      M. de KERZONCUF. – La commune, madame.
      M. LE MAIRE. – Nous y viendrons.
      La séance, suspendue à 10 h 50, est reprise à 11 heures.`),
  ).toEqual([
    'M. LE MAIRE: La parole est à M. de Kerzoncuf.',
    'M. de KERZONCUF: Le lavoir n’a plus de toit.',
    'Mme de La Rochère: Et qui le paiera ?',
    'M. de KERZONCUF: La commune, madame.',
    'M. LE MAIRE: Nous y viendrons.',
  ]);
});

test('a role behind a dash on the line of the name, with a full stop behind it or two hyphens before it, also of one who speaks once', () => {
  expect(
    turnsOf(`Members
      Jo Hart -- Chief Executive Officer
      Ann Moss -- Lake & Rye -- Analyst
      Operator
      Welcome to the call. Mr. Pryor will begin.
      Cal Pryor -- Investor Relations
      Thank you. Some of this looks ahead.
      Jo Hart -- Chief Executive Officer
      We made more ice.
      Operator
      The first question is from Ann Moss.
      Ann Moss -- Lake & Rye -- Analyst
      How much more?
      Jo Hart -- Chief Executive Officer
      Twice as much.
      Ann Moss -- Lake & Rye -- Analyst
      Thank you.`),
  ).toEqual([
    'Operator: Welcome to the call. Mr. Pryor will begin.',
    'Cal Pryor -- Investor Relations: Thank you. Some of this looks ahead.',
    'Jo Hart -- Chief Executive Officer: We made more ice.',
    'Operator: The first question is from Ann Moss.',
    'Ann Moss -- Lake & Rye -- Analyst: How much more?',
    'Jo Hart -- Chief Executive Officer: Twice as much.',
    'Ann Moss -- Lake & Rye -- Analyst: Thank you.',
  ]);
  expect(
    turnsOf(`ЛОЗОВАЯ Т.К. – председатель комитета.
      Начнём. Кто за повестку?
      «За» – 9, «против» – нет. Принято.
      ЯРЦЕВ О.О. – депутат.
      У меня вопрос.
      ЛОЗОВАЯ Т.К.
      Пожалуйста.
      С МЕСТА.
      Короче!
      ЯРЦЕВ О.О.
      Где мост?
      ПРЕДСЕДАТЕЛЬ.
      Мост – в плане.
      С МЕСТА.
      В чьём?`),
  ).toEqual([
    'ЛОЗОВАЯ Т.К. – председатель комитета: Начнём. Кто за повестку?',
    'ЯРЦЕВ О.О. – депутат: У меня вопрос.',
    'ЛОЗОВАЯ Т.К.: Пожалуйста.',
    'С МЕСТА: Короче!',
    'ЯРЦЕВ О.О.: Где мост?',
    'ПРЕДСЕДАТЕЛЬ: Мост – в плане.',
    'С МЕСТА: В чьём?',
  ]);
});

test('speech behind a dash that names an office is no role', () => {
  expect(
    turnsOf(`OYA TEK (Merkez) – Sayın Başkan, soruyorum.
      BAŞKAN – Buyurun.
      OYA TEK (Devamla) – Sustuk Sayın Başkan, sustuk.
      BAŞKAN – Peki.`),
  ).toEqual([
    'OYA TEK (Merkez): Sayın Başkan, soruyorum.',
    'BAŞKAN: Buyurun.',
    'OYA TEK (Devamla): Sustuk Sayın Başkan, sustuk.',
    'BAŞKAN: Peki.',
  ]);
});

test('where each of three has a line below the name the first time, one of them a known role, all are roles', () => {
  expect(
    turnsOf(`Nora Bell-Reyes
      Coastal Studies
      The water is warmer than it was.
      Hal Dunn
      Chairman of the fishermen
      I count in boxes. There are few.
      Sue Orr
      Bay View, Low Point
      My guests ask me about the pool.
      DUNN
      Do they?
      ORR
      They do.
      BELL-REYES
      Nobody asks the sea.`),
  ).toEqual([
    'Nora Bell-Reyes\nCoastal Studies: The water is warmer than it was.',
    'Hal Dunn\nChairman of the fishermen: I count in boxes. There are few.',
    'Sue Orr\nBay View, Low Point: My guests ask me about the pool.',
    'DUNN: Do they?',
    'ORR: They do.',
    'BELL-REYES: Nobody asks the sea.',
  ]);
});
