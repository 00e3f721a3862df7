import { expect, test } from 'vitest';
import { spokenInFile } from '../../query/testing/spokenInFile';
import { asLines } from '../testing/spoken';

const turnsOf = async (text: string, name?: string) => asLines(await spokenInFile(text, name));

test('a press conference in which names and papers stand before full stops', async () => {
  expect(
    await turnsOf(`Пресс-секретарь. Добрый день. Десять минут.
Газета «Маяк». Когда откроют мост?
Вера Лосева. Осенью. Если не будет льда.
«Новый день». А если будет?
Игорь Пак. Тогда весной.
Газета «Маяк». Кто платит?
Вера Лосева. Область.
«Новый день». Вопрос Игорю. Сколько?
И. Пак. Много.
Портал «Мост». Вы шутите?
Игорь Пак. Нет.
Пресс-секретарь. Спасибо.`),
  ).toEqual([
    'Пресс-секретарь: Добрый день. Десять минут.',
    'Газета «Маяк»: Когда откроют мост?',
    'Вера Лосева: Осенью. Если не будет льда.',
    '«Новый день»: А если будет?',
    'Игорь Пак: Тогда весной.',
    'Газета «Маяк»: Кто платит?',
    'Вера Лосева: Область.',
    '«Новый день»: Вопрос Игорю. Сколько?',
    'Игорь Пак: Много.',
    'Портал «Мост»: Вы шутите?',
    'Игорь Пак: Нет.',
    'Пресс-секретарь: Спасибо.',
  ]);
});

test('a list of works whose authors stand before full stops is none', async () => {
  expect(
    await turnsOf(`Anna Bell. The Tide. London, 1990.
Anna Bell. The Quay. London, 1994.
Boris Lind. On Salt. Leeds, 2001.
Boris Lind. On Sand. Leeds, 2004.`),
  ).toEqual([]);
});

test('a paper that asks has its name at first, then its letters; initials with a hyphen', async () => {
  const text = `**Anzeiger am Wehr:** Frau Hahn-Roth, wann begann das?

**Ute Hahn-Roth:** Mit dem Boot meines Vaters.

**AaW:** War es groß?

**Hahn-Roth:** Es war blau.

**AaW:** Und heute?

**Hahn-Roth:** Heute ist es grau.
`;
  expect(await turnsOf(text, 'gespraech.md')).toEqual([
    'Anzeiger am Wehr: Frau Hahn-Roth, wann begann das?',
    'Ute Hahn-Roth: Mit dem Boot meines Vaters.',
    'Anzeiger am Wehr: War es groß?',
    'Ute Hahn-Roth: Es war blau.',
    'Anzeiger am Wehr: Und heute?',
    'Ute Hahn-Roth: Heute ist es grau.',
  ]);
});

test('initials with a hyphen before a dash', async () => {
  const text = `Propos recueillis par Lise Aubry

Anne-Claire Duroc, verrière, et Marc Petit-Jean, graveur, se parlent.

**Que voyez-vous ici, madame ?**

**Anne-Claire Duroc** — Je vois un vase que vous aimez.

**Marc Petit-Jean** — Je vois une faute.

**Peut-on la réparer ?**

**M. P.-J.** — Moi, non.

**A.-C. D.** — Moi, oui.

**Combien de temps vous faut-il ?**

**M. P.-J.** — Un an.

**A.-C. D.** — Je dirais dix.
`;
  const turns = await turnsOf(text, 'entretien.md');
  expect(turns.slice(-2)).toEqual(['Marc Petit-Jean: Un an.', 'Anne-Claire Duroc: Je dirais dix.']);
  expect(new Set(turns.map((turn) => turn.split(':')[0])).size).toBe(3);
});

test('a sentence that leads to a quotation is no label, though it begins with an office', async () => {
  const turns = await turnsOf(`El Observatorio visitó la planta.
La fiscal Rebeca Soto atendió al equipo en el pasillo: «Tengo mil expedientes». Luego se fue.
El portavoz de la empresa, Gonzalo Vega, sostuvo por teléfono: «El río está limpio». No dijo más.`);
  expect(turns).toEqual(['Rebeca Soto: Tengo mil expedientes', 'Gonzalo Vega: El río está limpio']);
});
