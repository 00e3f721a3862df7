import { describe, expect, test } from 'vitest';
import type { BlockContent } from '../text/block';
import { detectSpeakers } from './detectSpeakers';
import { chairOn } from './presiding';

/** Who speaks, turn by turn. */
function speakersOf(text: string): (string | undefined)[] {
  const blocks: BlockContent[] = text
    .split('\n')
    .map((line) => ({ kind: 'paragraph', text: line.trim(), marks: [] }));
  const { people, turns } = detectSpeakers({ blocks, stated: [] });
  return turns.map(({ person }) => people.find(({ key }) => key === person)?.name);
}

describe('the chair changes', () => {
  test('announced again', () => {
    expect(
      speakersOf(`Présidence de Mme Odile Marchand
        Mme la présidente. La séance est ouverte.
        M. Paul Rey. Je demande la parole.
        Mme la présidente. Vous l’avez.
        M. Paul Rey. Merci.
        Présidence de M. Yves Caron, vice-président
        M. le président. La séance est reprise.
        M. Paul Rey. Merci.`),
    ).toEqual(['Odile Marchand', 'Paul Rey', 'Odile Marchand', 'Paul Rey', 'Yves Caron', 'Paul Rey']);
  });
  test('entries of the record, each above its sitting', () => {
    expect(
      speakersOf(`BAŞKAN: Oya Tek
        KÂTİP: Can Er
        BAŞKAN – Oturumu açıyorum.
        CEM ARI (Merkez) – Teşekkür ederim.
        BAŞKAN – Buyurun.
        CEM ARI (Merkez) – Sağ olun.
        İKİNCİ OTURUM
        BAŞKAN: Başkan Vekili Nur Ak
        BAŞKAN – Devam ediyoruz.
        CEM ARI (Merkez) – Peki.`),
    ).toEqual(['Oya Tek', 'CEM ARI', 'Oya Tek', 'CEM ARI', 'Nur Ak', 'CEM ARI']);
  });
  test('taken over from somebody without a name', () => {
    expect(
      speakersOf(`The CHAIR. We begin.
        Mr. LOW. Thank you.
        The CHAIR. Go on.
        Mr. LOW. I will.
        (Ms. Ada Price took the chair.)
        The CHAIR. We go on.
        Mr. LOW. Thank you.`),
    ).toEqual(['The CHAIR', 'Mr. LOW', 'The CHAIR', 'Mr. LOW', 'Ada Price', 'Mr. LOW']);
  });
});

describe('who takes the chair', () => {
  test.each([
    ['(Vizepräsidentin Dr. Hanna Ott übernimmt um 11.15 Uhr den Vorsitz.)', 'Dr. Hanna Ott'],
    ['M. Roux quitte la salle et cède la présidence à Mme Line Faure, adjointe.', 'Line Faure'],
    ['Ocupa la presidencia la vicepresidenta primera, doña Eva Soler', 'Eva Soler'],
    ['Председательствует заместитель председателя Думы И.П. Белов', 'И.П. Белов'],
    ['[Mr. Tom Low in the Chair]', 'Tom Low'],
    ['Hon. Ada Price presiding', 'Ada Price'],
  ])('%s', (line, name) => expect(chairOn(line)?.name).toBe(name));
  test.each([
    'Ich übergebe den Vorsitz.',
    'The Chair adjourned the meeting at noon.',
    'Chair of the board: Ada Price',
  ])('nobody: %s', (line) => expect(chairOn(line)).toBeNull());
});
