import { describe, expect, test } from 'vitest';
import { saidIn } from '../testing/readText';

const who = (text: string): (string | undefined)[] => saidIn(text).map(([name]) => name);
const whoSays = (text: string, words: string): string | undefined =>
  saidIn(text).find(([, said]) => said?.startsWith(words))?.[0];

describe('who takes turns with whom', () => {
  const market = (between: string) => `El mercado
Por Inés Valdivieso
El mercado huele a hierba.
—Mejor así —dice Remedios Quispe—. Que lean.
—¿Y qué hizo con el plano? —pregunto.
—Envolver orégano.
${between}
—Por la puerta de atrás.
El mercado cierra a las seis.`;
  test('two who talked do not simply go on after narration: nothing beside it tells who speaks', () => {
    expect(whoSays(market('Pasa una carretilla.'), 'Por la puerta')).toBeUndefined();
  });
  test('but they do where the reporter asks in the narration', () => {
    expect(whoSays(market('Le pregunto por dónde entra. Se ríe.'), 'Por la puerta')).toBe('Remedios Quispe');
  });
  test('and where the last sentence before a verb alone is about somebody', () => {
    const text = market('Pasa un tren. Doña Remedios mira el reloj.').replace('de atrás.', 'de atrás —dice.');
    expect(whoSays(text, 'Por la puerta')).toBe('Remedios Quispe');
  });
  test('a question after narration of one is the reporter’s, who has asked before', () => {
    const text = market('Busco a Remedios para despedirme.').replace(
      '—Por la puerta de atrás.',
      '—¿Por dónde sale?\n—Por la puerta de atrás —contesta.',
    );
    expect(whoSays(text, '¿Por dónde')).toBe('Inés Valdivieso');
    expect(whoSays(text, 'Por la puerta')).toBe('Remedios Quispe');
  });
  test('another person of that surname is not meant, nor two who are joined by a word for and', () => {
    const text = `La lonja
Por Nuria Llopart
La lonja huele a sal.
—No se acerque —avisa Remedios Brea—. Si se tensa, corta.
—¿Y cuál es el mejor? —pregunto.
—El que vuelve.
Lo explica Ezequiel Brea, el subastador, a quien llaman el Chispa.
—Antes se hacía con la voz —resume el Chispa—. Mi tío cantaba.
—¿Llovía?
—Aquí no llueve.
El Chispa y Remedios comparten apellido.`;
    expect(whoSays(text, '¿Llovía?')).toBe('Nuria Llopart');
    expect(who(text)).not.toContain('El Chispa y Remedios');
  });
  test('a role before a comma and the name is that person’s', () => {
    const text = `La obra
Por Inés Valdivieso
La subgerenta de Mercados, Milagros Arostegui del Valle, me recibe en una oficina.
—La columna es la que se ve —dice la subgerenta—. Las otras no.
—¿Por qué no lo dice el informe?
—Porque es preliminar.`;
    expect(who(text)).toEqual([
      'Milagros Arostegui del Valle',
      'Inés Valdivieso',
      'Milagros Arostegui del Valle',
    ]);
  });
});

describe('who adds something has just spoken', () => {
  test.each([
    [
      'ru',
      '— Я писала одиннадцать лет, — говорит Зоя Пахтусова. — Ответ один.\n— А зимой будет лёд, — добавляет она.',
      'А зимой',
    ],
    [
      'be',
      '— Я пісала адзінаццаць гадоў, — кажа Зоя Пахтусава. — Адказ адзін.\n— А зімой будзе лёд, — дадае яна.',
      'А зімой',
    ],
    [
      'kk',
      '– Көл кепкен жоқ, – дейді Сымбат Тілешова. – Ауыл кепті.\n– Мен мұны жазып бердім, – деп қосты ол.',
      'Мен мұны',
    ],
    [
      'es',
      '—Escribí once años —dice Zoe Pardo—. La respuesta era una.\n—Y en invierno habrá hielo —añade.',
      'Y en invierno',
    ],
    [
      'fr',
      '— J’ai écrit onze ans, dit Zoé Pardon. La réponse était la même.\n— Et en hiver il y aura de la glace, ajoute-t-elle.',
      'Et en hiver',
    ],
    [
      'tr',
      '– On bir yıl yazdım, dedi Zeynep Pardo. Cevap hep aynıydı.\n– Kışın buz olacak, diye ekledi.',
      'Kışın',
    ],
  ])('in %s', (_, text, words) => {
    const [first] = who(text);
    expect(first).toMatch(/ /u);
    expect(whoSays(text, words)).toBe(first);
  });
  test('not after narration that names somebody else', () => {
    const text =
      '— Я писала, — говорит Зоя Пахтусова. — Ответ один.\nПодходит Иван Кротов.\n— А зимой будет лёд, — добавляет он.\n— Да, — кивает Иван Кротов. — Будет.';
    expect(whoSays(text, 'А зимой')).not.toBe('Зоя Пахтусова');
  });
});

describe('tags without a dash before them', () => {
  const bus = `THE 1.10
by Cormac Lund
The bus leaves when Noel Garrity has finished his flask.
— Are you for Ardna or are you cold? the driver asked me.
— Ardna.
— That's a pity.
We took on a lad in a paper hat.
— Will you stop? said the lad. — I know it isn't one.
— It isn't, said Garrity.
— But will you?
Past Kilbrack the road climbs. I asked the nurse if she was tired. She took off her shoes.
— Four nights in seven, she said. — It's my only hour.
— What will I put?
The lad stood on the step.
— Goodnight so, Noel.
— Jump, or I'm in third gear.
We drove on.
— In nineteen years, Garrity told me, — I've let down four hundred.
— And the company?
— The company thinks I've a slow gearbox.
We stopped.
— Mind yourself, Noel, said the nurse.
— I do nothing else, he answered.`;
  test.each([
    ['the driver is the only one who was named', 'Are you for', 'Noel Garrity'],
    ['who is asked by somebody who “asked me” is the reporter', 'Ardna.', 'Cormac Lund'],
    ['a dash behind the tag goes on with the speech', 'Will you stop?', 'lad'],
    ['turns of two', 'But will you?', 'lad'],
    ['whom the reporter asked in the narration', 'Four nights', 'nurse'],
    ['no place is somebody', 'What will I', 'Cormac Lund'],
    ['who does something in the last sentence and addresses another', 'Goodnight so', 'lad'],
    ['whom somebody addresses answers', 'Jump, or', 'Noel Garrity'],
    ['“I’ve” is nobody’s name', 'In nineteen', 'Noel Garrity'],
    ['he, whom she addresses', 'I do nothing', 'Noel Garrity'],
    ['a question after “told me”', 'And the company', 'Cormac Lund'],
  ])('%s', (_, words, name) => {
    expect(whoSays(bus, words)).toBe(name);
  });
  test('what is said goes on behind the tag', () => {
    expect(
      saidIn(bus)
        .find(([, words]) => words?.startsWith('In nineteen'))
        ?.slice(1),
    ).toEqual(['In nineteen years', 'I’ve let down four hundred.'.replace('’', "'")]);
  });
  test('somebody who is asked and never named is not who spoke last', () => {
    expect(whoSays(bus.replace('said the nurse', 'said Garrity'), 'Four nights')).not.toBe('lad');
  });
  test('a second one who was named leaves the driver alone', () => {
    const two = bus
      .replace('his flask.', 'his flask and Ida Marsh has paid.')
      .replace('said Garrity', 'said Ida Marsh');
    expect(whoSays(two, 'Are you for')).toBe('driver');
  });
});

describe('who is named below', () => {
  test.each([
    [
      'kk',
      '– Квота алу үшін облысқа үш рет барасың.\nСонда балық аулауға уақыт қала ма? Балық адам емес, – дейді Ерсайын Бөкенұлы.\nКөл тыныш.',
      'Квота алу үшін облысқа үш рет барасың.\nСонда балық аулауға уақыт қала ма? Балық адам емес',
      'Ерсайын Бөкенұлы',
    ],
    [
      'ru',
      '— За квотой три раза ездишь.\nКогда же рыбачить? Рыба не ждёт, — говорит Иван Кротов.\nОзеро тихое.',
      'За квотой три раза ездишь.\nКогда же рыбачить? Рыба не ждёт',
      'Иван Кротов',
    ],
  ])('the author’s words at the end of the last paragraph of a reply: %s', (_, text, said, name) => {
    expect(saidIn(text)).toEqual([[name, said]]);
  });
  test('a paragraph that quotes is another’s', () => {
    const text =
      'Иван Кротов, фермер:\n— За квотой три раза ездишь.\nИз очереди: «Сто километров, — кричит Пётр Зимин. — Крюк».';
    expect(whoSays(text, 'За квотой')).toBe('Иван Кротов');
  });
  test('one of a kind who gives no name is not the one of that kind who has one', () => {
    const text =
      'Қайыққа балықшы Ерсайын Бөкенұлы отырды.\n– Балық бар, – дейді Ерсайын Бөкенұлы.\nКеңсеге бардық.\n– Портал ашылмайды, – деп ренжіді аты-жөнін айтпаған балықшы.';
    expect(whoSays(text, 'Портал')).not.toBe('Ерсайын Бөкенұлы');
  });
});

test('he, behind narration in which somebody’s office is the subject, is who has it', () => {
  const text = `Рейс
— Это Боцман, — представляет капитан Аркадий Сычёв. — Кот.
— На подушке спать, — бурчит матрос Ваня Сычёв, племянник капитана.
Ночью туман. Капитан рассказывает о судах. Я спрашиваю, что останется.
— Ничего, — отвечает он. — Кот.`;
  expect(whoSays(text, 'Ничего')).toBe('Аркадий Сычёв');
});
