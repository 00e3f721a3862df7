import type { Layout } from '../layout';
import type { Scene } from '../scene';
import type { Person } from '../tongue';

const full = (scene: Scene, who: Person) => scene.tongue.full(who);

/** `count` lines by `line`. */
const lines = (count: number, line: (at: number) => string): string[] =>
  Array.from({ length: count }, (_, at) => line(at));

const colonOf = (scene: Scene): string => (scene.zh ? '：' : scene.tongue.code === 'fr' ? ' : ' : ': ');

/** Texts in which nobody speaks. */
export const nobodys: readonly Layout[] = [
  {
    name: 'minutes in indirect speech',
    languages: 'all',
    write: (scene) => [
      scene.draw(scene.tongue.headings),
      scene.draw(scene.tongue.entries),
      ...scene.talk(10, scene.cast.slice(0, 4), (who) =>
        scene
          .draw(scene.tongue.indirect)
          .replace('{n}', scene.chance(0.5) ? full(scene, who) : scene.tongue.polite(who)),
      ),
    ],
  },
  {
    name: 'entries with colons',
    languages: 'all',
    write: (scene) => [
      scene.draw(scene.tongue.headings),
      ...scene.tongue.entries,
      scene.draw(scene.tongue.narration),
      ...scene.shuffled(scene.tongue.entries),
    ],
  },
  {
    name: 'list of people, office behind a colon',
    languages: 'all',
    write: (scene) => [
      scene.draw(scene.tongue.headings),
      ...scene.cast.map((who) => `${full(scene, who)}${colonOf(scene)}${who.office}`),
      ...lines(4, () => scene.draw(scene.tongue.narration)),
    ],
  },
  {
    name: 'list of offices, people behind a colon',
    languages: 'all',
    write: (scene) => [
      scene.draw(scene.tongue.headings),
      ...scene.cast.map((who) => `${who.office}${colonOf(scene)}${full(scene, who)}`),
      ...lines(4, () => scene.draw(scene.tongue.narration)),
    ],
  },
  {
    name: 'programme with times',
    languages: 'all',
    write: (scene) => [
      scene.draw(scene.tongue.headings),
      ...scene.cast.map(
        (who, at) => `${9 + at}:00 ${full(scene, who)}${colonOf(scene)}${scene.draw(scene.tongue.headings)}`,
      ),
    ],
  },
  {
    name: 'addresses of people',
    languages: 'all',
    write: (scene) => [
      scene.draw(scene.tongue.headings),
      ...scene.cast.flatMap((who, at) => [
        full(scene, who),
        who.office,
        `${who.house}, +00 555 01${10 + at}`,
      ]),
    ],
  },
  {
    name: 'headings with colons over paragraphs',
    languages: 'all',
    write: (scene) =>
      Array.from({ length: 6 }).flatMap(() => [
        `${scene.draw(scene.tongue.headings)}${colonOf(scene)}${scene.draw(scene.tongue.narration)}`,
        scene.draw(scene.tongue.narration),
      ]),
  },
  {
    name: 'biographies',
    languages: 'all',
    write: (scene) => [
      scene.draw(scene.tongue.headings),
      ...scene.cast
        .slice(0, 5)
        .flatMap((who) => [
          full(scene, who),
          `${who.office}, ${who.house}. ${scene.draw(scene.tongue.narration)}`,
        ]),
    ],
  },
  {
    name: 'terms in quotation marks',
    languages: 'all',
    write: (scene) => {
      const [opens, closes] = scene.tongue.quotes;
      return lines(8, () => {
        const gap = scene.zh ? '' : ' ';
        return `${scene.draw(scene.tongue.narration)}${gap}${opens}${scene.draw(scene.tongue.headings)}${closes}${gap}${scene.draw(scene.tongue.narration)}`;
      });
    },
  },
  {
    name: 'letter',
    languages: 'all',
    write: (scene) => [
      scene.draw(scene.tongue.headings),
      ...lines(6, () => `${scene.statement()}${scene.zh ? '' : ' '}${scene.statement()}`),
      full(scene, scene.cast[0] as Person),
      scene.cast[0]?.office ?? '',
    ],
  },
];
