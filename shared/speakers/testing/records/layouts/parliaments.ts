import type { Layout } from '../layout';
import { heckle, neutral } from '../marked';
import { idOf, named, part, type Scene, says } from '../scene';
import type { Person } from '../tongue';

const upper = (scene: Scene, who: Person) => scene.upper(who.family);
const full = (scene: Scene, who: Person) => scene.tongue.full(who);

/** Between the turns: headings, what the room does, times. */
function between(scene: Scene, lines: readonly string[], also: () => string = () => ''): string[] {
  return lines.flatMap((line, at) => {
    const more = [line];
    if (at > 0 && scene.chance(0.12)) more.unshift(scene.draw(scene.tongue.headings));
    if (scene.chance(0.15)) more.push(neutral(`(${scene.draw(scene.tongue.asides)})`));
    const other = also();
    if (other !== '' && scene.chance(0.2)) more.push(other);
    return more;
  });
}

/** Turns of members in the form of `line`, the chair in between. */
function sitting(
  scene: Scene,
  chair: (chair: Person) => string,
  line: (who: Person, isFirst: boolean) => string,
): string[] {
  const [first, ...members] = scene.cast.slice(0, 5) as [Person, ...Person[]];
  const lines = scene.talk(9, members, line);
  return lines.flatMap((one, at) =>
    at % 3 === 0 ? [`${chair(first)}${says(first, scene.words())}`, one] : [one],
  );
}

const body = (scene: Scene, who: Person) => says(who, scene.words());

export const parliaments: readonly Layout[] = [
  {
    name: 'House of Commons',
    languages: ['en'],
    write: (scene) =>
      between(
        scene,
        sitting(
          scene,
          (chair) => `${named(chair, chair.woman ? 'Madam Deputy Speaker' : 'Mr Speaker')}: `,
          (who, isFirst) =>
            isFirst && who.office.includes('Secretary')
              ? `The ${named(who, `${who.office} (${full(scene, who)})`)}: ${body(scene, who)}`
              : isFirst
                ? `${named(who, full(scene, who))} (${who.place}) (${who.party[0]}${who.party.slice(1).toLowerCase()}): ${body(scene, who)}`
                : `${named(who, full(scene, who))}: ${body(scene, who)}`,
        ),
        () => neutral(`Column ${200 + scene.below(100)}`),
      ),
  },
  {
    name: 'House of Representatives of Australia',
    languages: ['en'],
    write: (scene) =>
      between(
        scene,
        sitting(
          scene,
          (chair) => `${named(chair, 'The SPEAKER')} (14:${10 + scene.below(40)}): `,
          (who) =>
            `${named(who, `${who.woman ? 'Ms' : 'Mr'} ${upper(scene, who)}`)} (${who.place}${scene.chance(0.3) ? `—${who.office}` : ''}) (14:${10 + scene.below(40)}): ${body(scene, who)}`,
        ),
      ),
  },
  {
    name: 'House of Commons of Canada',
    languages: ['en', 'fr'],
    write: (scene) => {
      const fr = scene.tongue.code === 'fr';
      return between(
        scene,
        sitting(
          scene,
          (chair) => (fr ? `${named(chair, 'Le Président')} : ` : `${named(chair, 'The Speaker')}: `),
          (who, isFirst) =>
            `${named(who, `${isFirst ? (fr ? 'L’hon.' : 'Hon.') : who.woman ? (fr ? 'Mme' : 'Ms.') : fr ? 'M.' : 'Mr.'} ${full(scene, who)}`)}${isFirst ? ` (${who.place}, ${fr ? 'PLC' : 'Lib.'})` : ''}${fr ? ' :' : ':'} ${body(scene, who)}`,
        ),
        () => neutral(`● (${1400 + scene.below(59)})`),
      );
    },
  },
  {
    name: 'Lok Sabha',
    languages: ['en'],
    write: (scene) =>
      between(
        scene,
        sitting(
          scene,
          (chair) => `${named(chair, 'HON. SPEAKER')}: `,
          (who, isFirst) =>
            `${named(who, `${who.woman ? 'SHRIMATI' : 'SHRI'} ${scene.upper(full(scene, who))}`)}${isFirst ? ` (${scene.upper(who.place)})` : ''}: ${body(scene, who)}`,
        ),
      ),
  },
  {
    name: 'Bundestag',
    languages: ['de'],
    write: (scene) =>
      between(
        scene,
        sitting(
          scene,
          (chair) =>
            `${named(chair, `${chair.woman ? 'Präsidentin' : 'Präsident'} ${full(scene, chair)}`)}:\n`,
          (who) =>
            who.office.startsWith('Bundesminister')
              ? `${named(who, `${full(scene, who)}, ${who.office}`)}:\n${body(scene, who)}`
              : `${named(who, full(scene, who))} (${who.party}):\n${body(scene, who)}`,
        ),
        () => {
          const who = scene.cast[6] as Person;
          return neutral(
            `(${full(scene, who)} [${who.party}]: ${heckle(idOf(who), 'Das stimmt doch nicht!')})`,
          );
        },
      ),
  },
  {
    name: 'Nationalrat',
    languages: ['de'],
    write: (scene) =>
      between(
        scene,
        sitting(
          scene,
          (chair) =>
            `${named(chair, `${chair.woman ? 'Präsidentin' : 'Präsident'} ${full(scene, chair)}`)}: `,
          (who) =>
            `${neutral(`10.${10 + scene.below(40)}`)}\n${named(who, `${who.woman ? 'Abgeordnete' : 'Abgeordneter'} ${full(scene, who)}${scene.chance(0.3) ? ', MA' : ''}`)} (SPÖ): ${body(scene, who)}`,
        ),
        () => neutral('*****'),
      ),
  },
  {
    name: 'Amtliches Bulletin',
    languages: ['de', 'fr'],
    write: (scene) => {
      const fr = scene.tongue.code === 'fr';
      const colon = fr ? ' :' : ':';
      return between(
        scene,
        sitting(
          scene,
          (chair) =>
            `${named(chair, `${fr ? 'La présidente' : 'Präsidentin'} (${chair.family} ${chair.given}, ${fr ? 'présidente' : 'Präsidentin'})`)}${colon} `,
          (who) =>
            `${named(who, `${who.family} ${who.given}`)} (${scene.draw(['S', 'V', 'G', 'RL'])}, ${scene.draw(['ZH', 'BE', 'VD'])})${colon} ${body(scene, who)}`,
        ),
      );
    },
  },
  {
    name: 'Assemblée nationale',
    languages: ['fr'],
    write: (scene) =>
      between(
        scene,
        sitting(
          scene,
          (chair) => `${named(chair, chair.woman ? 'Mme la présidente' : 'M. le président')}. `,
          (who, isFirst) =>
            `${named(who, `${who.woman ? 'Mme' : 'M.'} ${full(scene, who)}${isFirst && who.office.startsWith('ministre') ? `, ${who.office}` : isFirst && scene.chance(0.5) ? ` (${who.party})` : ''}`)}. ${body(scene, who)}`,
        ),
      ),
  },
  {
    name: 'European Parliament',
    languages: ['en', 'de', 'fr', 'es'],
    write: (scene) => {
      const { code } = scene.tongue;
      const chair = { en: 'President', de: 'Die Präsidentin', fr: 'Le Président', es: 'Presidente' }[
        code as 'en'
      ];
      const behalf = {
        en: 'on behalf of the S&D Group',
        de: 'im Namen der S&D-Fraktion',
        fr: 'au nom du groupe S&D',
        es: 'en nombre del Grupo S&D',
      }[code as 'en'];
      return between(
        scene,
        sitting(
          scene,
          (one) => `${named(one, chair)}. – `,
          (who, isFirst) =>
            `${named(who, full(scene, who))}${isFirst ? `, ${behalf}` : ' (S&D)'}. – ${body(scene, who)}`,
        ),
      );
    },
  },
  {
    name: 'Assemblée nationale du Québec',
    languages: ['fr'],
    write: (scene) =>
      between(
        scene,
        sitting(
          scene,
          (chair) => `${named(chair, chair.woman ? 'La Présidente' : 'Le Président')} : `,
          (who, isFirst) =>
            `${named(who, `${who.woman ? 'Mme' : 'M.'} ${who.family}`)}${isFirst ? ` (${who.place})` : ''} : ${body(scene, who)}`,
        ),
        () => neutral(`•(${10 + scene.below(5)} h ${10 + scene.below(40)})•`),
      ),
  },
  {
    name: 'Cortes Generales',
    languages: ['es'],
    write: (scene) =>
      between(
        scene,
        sitting(
          scene,
          (chair) => `${named(chair, chair.woman ? 'La señora PRESIDENTA' : 'El señor PRESIDENTE')}: `,
          (who) =>
            who.office.startsWith('ministro')
              ? `${named(who, `El señor MINISTRO DE TRANSPORTES (${full(scene, who)})`)}: ${body(scene, who)}`
              : `${named(who, `${who.woman ? 'La señora' : 'El señor'} ${scene.upper(who.family)}`)}: ${body(scene, who)}`,
        ),
      ),
  },
  {
    name: 'Congreso de México',
    languages: ['es'],
    write: (scene) =>
      between(
        scene,
        sitting(
          scene,
          (chair) =>
            `${named(chair, `${chair.woman ? 'La presidenta diputada' : 'El presidente diputado'} ${full(scene, chair)}`)}: `,
          (who) =>
            `${named(who, `${who.woman ? 'La diputada' : 'El diputado'} ${full(scene, who)}`)}: ${body(scene, who)}`,
        ),
      ),
  },
  {
    name: 'Congreso de la Nación Argentina',
    languages: ['es'],
    write: (scene) =>
      between(
        scene,
        sitting(
          scene,
          (chair) =>
            `${named(chair, chair.woman ? 'Sra. Presidenta' : 'Sr. Presidente')} (${full(scene, chair)}).- `,
          (who) => `${named(who, `${who.woman ? 'Sra.' : 'Sr.'} ${who.family}`)}.- ${body(scene, who)}`,
        ),
      ),
  },
  {
    name: 'Senado de Chile',
    languages: ['es'],
    write: (scene) =>
      between(
        scene,
        sitting(
          scene,
          (chair) =>
            `${named(chair, `${chair.woman ? 'La señora' : 'El señor'} ${scene.upper(chair.family)}`)} (${chair.woman ? 'Presidenta' : 'Presidente'}).- `,
          (who) =>
            `${named(who, `${who.woman ? 'La señora' : 'El señor'} ${scene.upper(who.family)}`)}${scene.chance(0.3) ? ` (${who.woman ? 'doña' : 'don'} ${who.given})` : ''}.- ${body(scene, who)}`,
        ),
      ),
  },
  {
    name: 'TBMM',
    languages: ['tr'],
    write: (scene) =>
      between(
        scene,
        sitting(
          scene,
          (chair) => `${named(chair, 'BAŞKAN')} – `,
          (who, isFirst) =>
            `${named(who, scene.upper(full(scene, who)))}${isFirst ? ` (${who.place})` : scene.chance(0.5) ? ' (Devamla)' : ` (${who.place})`} – ${body(scene, who)}`,
        ),
        () => neutral('(CHP sıralarından alkışlar)'),
      ),
  },
  {
    name: 'Duma',
    languages: ['ru', 'be'],
    write: (scene) =>
      between(
        scene,
        sitting(
          scene,
          (chair) => `${named(chair, scene.tongue.words.chair(false))}. `,
          (who, isFirst) =>
            `${named(who, `${who.family} ${initials(who)}`)}${isFirst ? `, ${who.party[0]?.toLowerCase()}${who.party.slice(1)}.` : ''} ${body(scene, who)}`,
        ),
      ),
  },
  {
    name: 'Majilis',
    languages: ['kk', 'ru'],
    write: (scene) =>
      between(
        scene,
        sitting(
          scene,
          (chair) => `${named(chair, scene.upper(scene.tongue.words.chair(false)))}. `,
          (who) =>
            `${named(who, `${upper(scene, who)} ${initials(who).replace(/ /gu, '')}`)} ${body(scene, who)}`,
        ),
      ),
  },
  {
    name: 'United Nations verbatim record',
    languages: ['en', 'fr', 'es', 'ru', 'zh', 'ar'],
    write: (scene) => {
      const { code } = scene.tongue;
      const chair = {
        en: ['The ', 'President', ': '],
        fr: ['Le ', 'Président', ' : '],
        es: ['El ', 'Presidente', ': '],
        ru: ['', 'Председатель', ' (говорит по-английски): '],
        zh: ['', '主席', '（以英语发言）：'],
        ar: ['', 'الرئيس', ' (تكلم بالإنكليزية): '],
      }[code as 'en'] as [string, string, string];
      const spoke = {
        en: ': ',
        fr: ' (parle en anglais) : ',
        es: ' (habla en inglés): ',
        ru: ' (говорит по-английски): ',
        zh: '（以英语发言）：',
        ar: ' (تكلم بالإنكليزية): ',
      }[code as 'en'];
      const place = code === 'zh' ? (one: Person) => `（${one.place}）` : (one: Person) => ` (${one.place})`;
      const plain = code === 'zh' ? '：' : code === 'fr' ? ' : ' : ': ';
      return between(
        scene,
        sitting(
          scene,
          (one) => `${named(one, `${chair[0]}${chair[1]}`)}${chair[2]}`,
          (who) =>
            `${named(who, scene.tongue.polite(who).replace(/^г/u, 'Г'))}${place(who)}${scene.chance(0.5) ? spoke : plain}${body(scene, who)}`,
        ),
      );
    },
  },
  {
    name: 'Congressional Record',
    languages: ['en'],
    write: (scene) =>
      between(
        scene,
        sitting(
          scene,
          (chair) => `${named(chair, 'The PRESIDING OFFICER')}. `,
          (who, isFirst) =>
            `${named(who, `${who.woman ? 'Ms.' : 'Mr.'} ${upper(scene, who)}${isFirst && scene.chance(0.3) ? ` of ${who.place}` : ''}`)}. ${body(scene, who)}`,
        ),
      ),
  },
  {
    name: 'Congressional hearing',
    languages: ['en'],
    write: (scene) =>
      between(
        scene,
        sitting(
          scene,
          (chair) => `${named(chair, `${chair.woman ? 'Chairwoman' : 'Chairman'} ${chair.family}`)}. `,
          (who) =>
            `${named(who, `${who.party === 'CON' ? 'Senator' : who.woman ? 'Ms.' : 'Mr.'} ${who.family}`)}. ${body(scene, who)}`,
        ),
      ),
  },
  {
    name: 'Legislative Council of Hong Kong',
    languages: ['zh'],
    write: (scene) =>
      between(
        scene,
        sitting(
          scene,
          (chair) => `${named(chair, '主席')}：`,
          (who) => `${named(who, `${full(scene, who)}議員`)}：${body(scene, who)}`,
        ),
      ),
  },
  {
    name: 'Legislative Yuan',
    languages: ['zh'],
    write: (scene) =>
      between(
        scene,
        sitting(
          scene,
          (chair) => `${named(chair, '主席')}：`,
          (who) =>
            `${named(who, who.office.endsWith('部长') ? `${who.family}部长${who.given}` : `${who.family}委員${who.given}`)}：${body(scene, who)}`,
        ),
      ),
  },
  {
    name: 'Arab parliament',
    languages: ['ar'],
    write: (scene) =>
      between(
        scene,
        sitting(
          scene,
          (chair) => `${named(chair, 'السيد رئيس المجلس')}: `,
          (who) =>
            `${named(who, `${who.woman ? 'السيدة العضو' : 'السيد العضو'} ${full(scene, who)}`)}: ${body(scene, who)}`,
        ),
      ),
  },
  {
    name: 'council, name and party before a colon',
    languages: 'all',
    write: (scene) => {
      const wide = scene.zh;
      const colon = wide ? '：' : scene.tongue.code === 'fr' ? ' : ' : ': ';
      return between(
        scene,
        sitting(
          scene,
          (chair) => `${named(chair, scene.tongue.words.chair(chair.woman))}${colon}`,
          (who) =>
            `${named(who, full(scene, who))}${wide ? `（${who.party}）` : ` (${who.party})`}${colon}${body(scene, who)}`,
        ),
      );
    },
  },
  {
    name: 'council, office before the name',
    languages: ['de', 'ru', 'be', 'kk', 'tr', 'zh', 'ar'],
    write: (scene) =>
      between(
        scene,
        scene.talk(
          12,
          scene.cast.slice(0, 4),
          (who, isFirst) =>
            `${named(who, isFirst ? officeFirst(scene, who) : full(scene, who))}${scene.zh ? '：' : ': '}${body(scene, who)}`,
        ),
      ),
  },
  {
    name: 'council, name in capitals on a line of its own',
    languages: ['be', 'de', 'en', 'es', 'fr', 'kk', 'ru', 'tr'],
    write: (scene) =>
      between(
        scene,
        scene.talk(
          12,
          scene.cast.slice(0, 4),
          (who) => `${named(who, scene.upper(full(scene, who)))}\n${body(scene, who)}`,
        ),
      ),
  },
  {
    name: 'panel, name and office on a line of their own',
    languages: 'all',
    write: (scene) => {
      const moderator = part(scene.tongue.words.moderator);
      return scene
        .talk(
          9,
          scene.cast.slice(0, 4),
          (who, isFirst) =>
            `${named(who, isFirst ? `${full(scene, who)}${scene.zh ? '，' : ', '}${who.office}` : full(scene, who))}\n${body(scene, who)}`,
        )
        .flatMap((line, at) =>
          at % 3 === 0 ? [`${moderator.label}\n${moderator.says(scene.question())}`, line] : [line],
        );
    },
  },
];

const officeFirst = (scene: Scene, { office, given, family }: Person): string =>
  scene.zh
    ? `${office}${family}${given}`
    : `${office[0]?.toLocaleUpperCase(scene.tongue.code)}${office.slice(1)} ${given} ${family}`;

/** `Г. П.` */
export const initials = ({ given }: Person): string =>
  given
    .split(/\s+/u)
    .slice(0, 2)
    .map((word) => `${word[0]}.`)
    .join(' ');
