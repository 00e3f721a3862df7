import { cased, type Layout } from '../layout';
import { neutral, speech } from '../marked';
import { named, part, type Scene, says } from '../scene';
import type { Person } from '../tongue';

const colonOf = (scene: Scene): string => (scene.zh ? '：' : scene.tongue.code === 'fr' ? ' : ' : ': ');

const full = (scene: Scene, who: Person) => scene.tongue.full(who);

const initialsOf = ({ given, family }: Person): string =>
  [...given.split(/[\s-]+/u), ...family.split(/[\s-]+/u)]
    .map((word) => word[0] ?? '')
    .filter((letter) => /\p{Lu}/u.test(letter))
    .join('');

/** Question and answer in turns. */
const exchanges = (count: number, ask: () => string, answer: () => string): string[] =>
  Array.from({ length: count }, () => [ask(), answer()]).flat();

/** Questions and answers by words or signs before a mark. */
function signs(scene: Scene, asks: string, answers: string, mark: string): string[] {
  const q = part(asks);
  const a = part(answers);
  return exchanges(
    8,
    () => `${q.label}${mark}${q.says(scene.question())}`,
    () => `${a.label}${mark}${a.says(scene.words())}`,
  );
}

/** A title, and some sentences before it begins. */
const opening = (scene: Scene): string[] => [
  scene.draw(scene.tongue.headings),
  scene.draw(scene.tongue.narration),
];

export const inquiries: readonly Layout[] = [
  {
    name: 'deposition',
    languages: ['en'],
    write: (scene) => {
      const [lawyer, other, witness] = scene.cast as [Person, Person, Person];
      const by = scene.upper(scene.tongue.polite(lawyer));
      const object = scene.upper(scene.tongue.polite(other));
      const lines = [
        `${scene.upper(full(scene, witness))}, having been duly sworn, was examined and testified as follows:`,
        'EXAMINATION',
        `BY ${named(lawyer, by)}:`,
      ];
      for (let at = 0; at < 9; at++) {
        lines.push(`Q. ${says(lawyer, scene.question())}`);
        if (at % 4 === 2) lines.push(`${named(other, object)}: ${says(other, 'Objection. Form.')}`);
        if (at % 5 === 3)
          lines.push(`${part('THE COURT').label}: ${speech('THE COURT', 'Overruled. You may answer.')}`);
        lines.push(`A. ${says(witness, scene.words())}`);
      }
      return [named(witness, full(scene, witness)), ...lines];
    },
  },
  {
    name: 'questions and answers by signs',
    languages: 'all',
    write: (scene) =>
      signs(
        scene,
        scene.tongue.words.q,
        scene.tongue.words.a,
        scene.zh ? '：' : scene.chance(0.5) ? '. ' : ': ',
      ),
  },
  {
    name: 'questions and answers by words',
    languages: 'all',
    write: (scene) => [
      ...opening(scene),
      ...signs(scene, scene.tongue.words.question, scene.tongue.words.answer, colonOf(scene)),
    ],
  },
  {
    name: 'select committee, numbered questions',
    languages: ['en'],
    write: (scene) => {
      const [chair, ...rest] = scene.cast.slice(0, 4) as [Person, ...Person[]];
      let number = 1;
      return scene
        .talk(10, rest, (who) => `${named(who, full(scene, who))}: ${says(who, scene.words())}`)
        .flatMap((line, at) =>
          at % 2 === 0
            ? [`Q${number++} ${named(chair, 'Chair')}: ${says(chair, scene.question())}`, line]
            : [line],
        );
    },
  },
  {
    name: 'court, roles and names',
    languages: 'all',
    write: (scene) => {
      const judge = part(scene.tongue.words.court);
      const [first, second] = scene.cast as [Person, Person];
      const colon = colonOf(scene);
      return [
        ...opening(scene),
        ...exchanges(
          5,
          () => `${judge.label}${colon}${judge.says(scene.question())}`,
          () => {
            const who = scene.chance(0.5) ? first : second;
            return `${named(who, scene.tongue.polite(who))}${colon}${says(who, scene.words())}`;
          },
        ),
        `${judge.label}${colon}${judge.says(scene.words())}`,
      ];
    },
  },
  {
    name: 'police interview',
    languages: ['en', 'de', 'fr', 'es', 'ru'],
    write: (scene) => {
      const rank = { en: 'DC', de: 'KHK', fr: 'Brigadier', es: 'Agente', ru: 'Следователь' }[
        scene.tongue.code as 'en'
      ];
      const [officer, other] = scene.cast as [Person, Person];
      const colon = colonOf(scene);
      return exchanges(
        8,
        () => `${named(officer, `${rank} ${officer.family}`)}${colon}${says(officer, scene.question())}`,
        () => `${named(other, scene.upper(other.family))}${colon}${says(other, scene.words())}`,
      );
    },
  },
  {
    name: 'press briefing',
    languages: ['en', 'fr', 'es', 'ru', 'tr', 'de'],
    write: (scene) => {
      const [speaker] = scene.cast as [Person];
      const q = part(scene.upper(scene.tongue.words.question));
      const colon = colonOf(scene);
      const name = scene.upper(scene.tongue.polite(speaker));
      return [
        `${named(speaker, name)}${colon}${says(speaker, scene.words())}`,
        ...exchanges(
          7,
          () => `${q.label}${colon}${q.says(scene.question())}`,
          () => `${named(speaker, name)}${colon}${says(speaker, scene.words())}`,
        ),
      ];
    },
  },
  {
    name: 'earnings call, name, firm and title on a line',
    languages: 'all',
    write: (scene) => {
      const operator = part(scene.tongue.words.operator);
      const dash = scene.draw([' – ', ' - ', ' -- ', ', ']);
      return scene
        .talk(
          10,
          scene.cast.slice(0, 4),
          (who) =>
            `${named(who, full(scene, who))}${dash}${who.house}${dash}${who.office}\n${says(who, scene.words())}`,
        )
        .flatMap((line, at) =>
          at % 3 === 0 ? [`${operator.label}\n${operator.says(scene.words())}`, line] : [line],
        );
    },
  },
  {
    name: 'earnings call, names before a colon',
    languages: 'all',
    write: (scene) => {
      const operator = part(scene.tongue.words.operator);
      const colon = colonOf(scene);
      return scene
        .talk(
          10,
          scene.cast.slice(0, 4),
          (who) => `${named(who, full(scene, who))}${colon}${says(who, scene.words())}`,
        )
        .flatMap((line, at) =>
          at % 3 === 0 ? [`${operator.label}${colon}${operator.says(scene.words())}`, line] : [line],
        );
    },
  },
  {
    name: 'magazine, bold questions',
    languages: 'all',
    extension: 'md',
    write: (scene) => magazine(scene, (question) => `**${question}**`),
  },
  {
    name: 'magazine, questions as headings',
    languages: 'all',
    extension: 'md',
    write: (scene) => magazine(scene, (question) => `### ${question}`),
  },
  {
    name: 'magazine, questions in plain text',
    languages: 'all',
    write: (scene) => magazine(scene, (question) => question),
  },
  {
    name: 'magazine, the paper asks',
    languages: 'all',
    write: (scene) => {
      const [guest] = scene.cast as [Person];
      const paper = part(scene.tongue.words.paper);
      const colon = colonOf(scene);
      return [
        ...opening(scene),
        ...exchanges(
          8,
          () => `${paper.label}${colon}${paper.says(scene.question())}`,
          () =>
            `${named(guest, scene.zh ? full(scene, guest) : guest.family)}${colon}${says(guest, scene.words())}`,
        ),
      ];
    },
  },
  {
    name: 'magazine, full names and then initials',
    languages: cased,
    write: (scene) => {
      const [host, guest] = scene.cast as [Person, Person];
      const colon = colonOf(scene);
      const seen = new Set<Person>();
      const tag = (who: Person): string => {
        const name = seen.has(who) ? initialsOf(who) : full(scene, who);
        seen.add(who);
        return named(who, name);
      };
      return [
        ...opening(scene),
        ...exchanges(
          8,
          () => `${tag(host)}${colon}${says(host, scene.question())}`,
          () => `${tag(guest)}${colon}${says(guest, scene.words())}`,
        ),
      ];
    },
  },
  {
    name: 'magazine, dashes before question and answer',
    languages: ['be', 'es', 'fr', 'kk', 'ru', 'tr'],
    write: (scene) => {
      const [host, guest] = scene.cast as [Person, Person];
      return [
        ...credited(scene, host, guest),
        ...exchanges(
          8,
          () => `— ${says(host, scene.question())}`,
          () => `— ${says(guest, scene.words())}`,
        ),
      ];
    },
  },
  {
    name: 'radio, names in bold',
    languages: 'all',
    extension: 'md',
    write: (scene) => {
      const colon = colonOf(scene).trimEnd();
      return scene.talk(
        12,
        scene.cast.slice(0, 3),
        (who) => `**${named(who, full(scene, who))}${colon}** ${says(who, scene.words())}`,
      );
    },
  },
  {
    name: 'play, names before a full stop',
    languages: cased,
    write: (scene) =>
      scene.talk(16, scene.cast.slice(0, 3), (who) => {
        const aside = scene.chance(0.25)
          ? neutral(` (${scene.draw(scene.tongue.asides).toLowerCase()})`)
          : '';
        return `${named(who, scene.upper(firstOf(who)))}${aside}. ${says(who, scene.words())}`;
      }),
  },
  {
    name: 'play, names on a line',
    languages: cased,
    write: (scene) =>
      scene.talk(
        16,
        scene.cast.slice(0, 3),
        (who) => `${named(who, scene.upper(firstOf(who)))}\n${says(who, scene.words())}`,
      ),
  },
  {
    name: 'screenplay',
    languages: ['en', 'de', 'es', 'fr'],
    fixed: true,
    write: (scene) =>
      scene.talk(14, scene.cast.slice(0, 3), (who) => {
        const aside = scene.chance(0.25)
          ? `\n               ${neutral(`(${scene.draw(scene.tongue.asides).toLowerCase()})`)}`
          : '';
        return `                    ${named(who, scene.upper(firstOf(who)))}${aside}\n          ${says(who, scene.words())}`;
      }),
  },
];

const firstOf = ({ given, family }: Person): string =>
  given.includes('.') ? family : (given.split(/\s+/u)[0] ?? '');

/** Who is interviewed and by whom, as a standfirst tells. */
function credited(scene: Scene, host: Person, guest: Person): string[] {
  const comma = scene.zh ? '，' : ', ';
  return [
    `${named(guest, full(scene, guest))}${comma}${guest.office}`,
    scene.tongue.words.credit(named(host, full(scene, host))),
  ];
}

function magazine(scene: Scene, print: (question: string) => string): string[] {
  const [host, guest] = scene.cast as [Person, Person];
  return [
    ...credited(scene, host, guest),
    scene.draw(scene.tongue.narration),
    ...exchanges(
      7,
      () => print(says(host, scene.question())),
      () => says(guest, `${scene.statement()}${scene.zh ? '' : ' '}${scene.words()}`),
    ),
  ];
}
