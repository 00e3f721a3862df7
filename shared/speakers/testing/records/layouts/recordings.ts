import { cased, type Layout } from '../layout';
import { neutral } from '../marked';
import { named, part, type Scene, says } from '../scene';
import type { Person } from '../tongue';

const full = (scene: Scene, who: Person) => scene.tongue.full(who);

const colonOf = (scene: Scene): string => (scene.zh ? '：' : scene.tongue.code === 'fr' ? ' : ' : ': ');

/** A talk of three in which each turn has its name, time and words by `line`. */
const meeting =
  (line: (name: string, time: string, words: string) => string) =>
  (scene: Scene): string[] =>
    scene.talk(14, scene.cast.slice(0, 3), (who) =>
      line(named(who, full(scene, who)), scene.time(), says(who, scene.words())),
    );

const short = (time: string) => time.replace(/^00:0?/u, '');

/** A talk of people who are called by letters and numbers. */
const coded = (
  scene: Scene,
  codes: readonly string[],
  line: (label: string, words: string) => string,
): string[] => {
  const parts = codes.map(part);
  let before: unknown;
  return Array.from({ length: 16 }, (_, at) => {
    const among = parts.filter((one) => one !== before);
    const one = at === 0 ? parts[0] : among[scene.below(among.length)];
    before = one;
    const isFirst = one === parts[0];
    return line(one?.label ?? '', one?.says(isFirst ? scene.question() : scene.words()) ?? '');
  });
};

const cueTime = (seconds: number, mark: string) =>
  `${new Date(seconds * 1000).toISOString().slice(11, 19)}${mark}000`;

/** Captions: each turn is one caption, or two. */
const captions =
  (mark: ',' | '.', line: (scene: Scene, who: Person, words: string, isNew: boolean) => string) =>
  (scene: Scene): string[] => {
    let number = 0;
    const cues: string[] = mark === '.' ? ['WEBVTT'] : [];
    for (let turn = 0, before: Person | undefined; turn < 14; turn++) {
      const who = scene.next(scene.cast.slice(0, 3), before);
      before = who;
      const sentences = scene.chance(0.4) ? [scene.statement(), scene.statement()] : [scene.statement()];
      sentences.forEach((sentence, at) => {
        const from = scene.clock();
        number++;
        const head = mark === '.' ? '' : `${number}\n`;
        const times = `${cueTime(from, mark)} --> ${cueTime(from + 3, mark)}`;
        cues.push(`${neutral(`${head}${times}`)}\n${line(scene, who, says(who, sentence), at === 0)}`);
      });
    }
    return cues;
  };

export const recordings: readonly Layout[] = [
  {
    name: 'Otter',
    languages: 'all',
    write: meeting((name, time, words) => `${name}  ${neutral(short(time))}\n${words}`),
  },
  {
    name: 'Rev',
    languages: 'all',
    write: meeting((name, time, words) => `${name} (${time.slice(3)}):\n${words}`),
  },
  {
    name: 'Descript',
    languages: 'all',
    write: meeting((name, time, words) => `[${time}] ${name}: ${words}`),
  },
  { name: 'Trint', languages: 'all', write: meeting((name, time, words) => `${name} [${time}]\n${words}`) },
  { name: 'Sonix', languages: 'all', write: meeting((name, time, words) => `[${time}] - ${name}\n${words}`) },
  {
    name: 'Happy Scribe',
    languages: 'all',
    write: meeting((name, time, words) => `[${time}.${10 + (time.length % 7)}] - ${name}\n${words}`),
  },
  {
    name: 'time above, name before a colon',
    languages: 'all',
    write: meeting((name, time, words) => `${neutral(time)}\n${name}: ${words}`),
  },
  {
    name: 'time behind the words',
    languages: 'all',
    write: meeting((name, time, words) => `${name}: ${words} ${neutral(`#${time}-0#`)}`),
  },
  {
    name: 'Google Meet',
    languages: 'all',
    write: (scene) =>
      meeting((name, _, words) => `${name}: ${words}`)(scene).flatMap((line, at) =>
        at % 5 === 0 ? [neutral(scene.time()), line] : [line],
      ),
  },
  {
    name: 'Zoom captions',
    languages: 'all',
    extension: 'vtt',
    fixed: true,
    write: captions('.', (scene, who, words) => `${named(who, full(scene, who))}: ${words}`),
  },
  {
    name: 'Teams captions',
    languages: 'all',
    extension: 'vtt',
    fixed: true,
    write: captions(
      '.',
      (scene, who, words) => `${neutral(`<v ${named(who, full(scene, who))}>`)}${words}${neutral('</v>')}`,
    ),
  },
  {
    name: 'f4, letters',
    languages: 'all',
    write: (scene) =>
      coded(
        scene,
        scene.tongue.code === 'de' ? ['I', 'B'] : scene.zh ? ['问', '答'] : ['I', 'P'],
        (name, words) => `${name}: ${words}${scene.chance(0.7) ? ` ${neutral(`#${scene.time()}-0#`)}` : ''}`,
      ),
  },
  {
    name: 'focus group, letters and numbers',
    languages: 'all',
    write: (scene) => coded(scene, ['M', 'P1', 'P2', 'P3'], (name, words) => `${name}: ${words}`),
  },
  {
    name: 'focus group, words and numbers',
    languages: 'all',
    write: (scene) => {
      const { moderator, participant } = scene.tongue.words;
      const gap = scene.zh ? '' : ' ';
      return coded(
        scene,
        [moderator, `${participant}${gap}1`, `${participant}${gap}2`, `${participant}${gap}3`],
        (name, words) => `${name}${colonOf(scene)}${words}`,
      );
    },
  },
  {
    name: 'interviewer and respondent',
    languages: 'all',
    write: (scene) =>
      coded(
        scene,
        [scene.tongue.words.interviewer, scene.tongue.words.respondent],
        (name, words) => `${name}${colonOf(scene)}${words}`,
      ),
  },
  {
    name: 'speakers by number and time',
    languages: 'all',
    write: (scene) =>
      coded(
        scene,
        ['Speaker 1', 'Speaker 2', 'Speaker 3'],
        (name, words) => `${name} ${neutral(`(${scene.time()})`)}\n${words}`,
      ),
  },
  {
    name: 'tab between name and words',
    languages: 'all',
    write: (scene) =>
      scene.talk(
        14,
        scene.cast.slice(0, 3),
        (who) => `${named(who, full(scene, who))}\t${says(who, scene.words())}`,
      ),
  },
  {
    name: 'captions with labels in capitals',
    languages: cased,
    extension: 'srt',
    fixed: true,
    write: captions(',', (scene, who, words, isNew) =>
      isNew ? `${named(who, scene.upper(full(scene, who)))}: ${words}` : words,
    ),
  },
  {
    name: 'captions with >> and a name',
    languages: cased,
    extension: 'srt',
    fixed: true,
    write: captions(',', (scene, who, words, isNew) =>
      isNew ? `>> ${named(who, scene.upper(full(scene, who)))}: ${words}` : words,
    ),
  },
  {
    name: 'captions with names in brackets',
    languages: cased,
    extension: 'srt',
    fixed: true,
    write: captions(',', (scene, who, words, isNew) =>
      isNew ? `[${named(who, scene.upper(full(scene, who)))}] ${words}` : words,
    ),
  },
  {
    name: 'captions with dashes and a name',
    languages: 'all',
    extension: 'srt',
    fixed: true,
    write: captions(',', (scene, who, words, isNew) =>
      isNew ? `- ${named(who, full(scene, who))}: ${words}` : words,
    ),
  },
];
