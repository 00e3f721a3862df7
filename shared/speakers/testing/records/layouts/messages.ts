import type { Layout } from '../layout';
import { neutral } from '../marked';
import { named, type Scene, says } from '../scene';
import type { Person } from '../tongue';

const full = (scene: Scene, who: Person) => scene.tongue.full(who);

/** Messages of three, each dated by `line`; `minute` counts on. */
const chat =
  (line: (scene: Scene, name: string, time: string, words: string) => string) =>
  (scene: Scene): string[] =>
    scene.talk(14, scene.cast.slice(0, 3), (who) =>
      line(scene, named(who, full(scene, who)), scene.time().replace(/^00/u, '10'), says(who, scene.words())),
    );

const dots = (code: string): boolean => ['de', 'ru', 'be', 'kk', 'tr'].includes(code);

const date = ({ tongue }: Scene): string => (dots(tongue.code) ? '14.05.2024' : '14/05/2024');

export const messages: readonly Layout[] = [
  {
    name: 'WhatsApp on Android',
    languages: 'all',
    fixed: true,
    write: chat((scene, name, time, words) => `${date(scene)}, ${time.slice(0, 5)} - ${name}: ${words}`),
  },
  {
    name: 'WhatsApp on iPhone',
    languages: 'all',
    fixed: true,
    write: chat((scene, name, time, words) => `[${date(scene)}, ${time}] ${name}: ${words}`),
  },
  {
    name: 'Telegram',
    languages: 'all',
    fixed: true,
    write: chat((_, name, time, words) => `${name}, [14.05.2024 ${time.slice(0, 5)}]\n${words}`),
  },
  {
    name: 'Signal',
    languages: 'all',
    fixed: true,
    write: chat((_, name, time, words) => `[2024-05-14 ${time.slice(0, 5)}] ${name}: ${words}`),
  },
  {
    name: 'Slack',
    languages: 'all',
    fixed: true,
    write: chat((_, name, time, words) => `${name}  ${neutral(`${time.slice(0, 5)} AM`)}\n${words}`),
  },
  {
    name: 'Teams chat',
    languages: 'all',
    fixed: true,
    write: chat((scene, name, time, words) => `[${date(scene)} ${time.slice(0, 5)}] ${name}\n${words}`),
  },
  {
    name: 'Zoom chat',
    languages: 'all',
    fixed: true,
    write: (scene) =>
      scene.talk(
        14,
        scene.cast.slice(0, 3),
        (who) =>
          `${neutral(scene.time())} ${scene.tongue.words.toAll(named(who, full(scene, who)))}${scene.zh ? '：' : ': '}${says(who, scene.words())}`,
      ),
  },
  {
    name: 'mails, one below the other',
    languages: 'all',
    fixed: true,
    write: (scene) => {
      const [from, to, sent, subject] = scene.tongue.words.mailHead;
      const colon = scene.zh ? '：' : scene.tongue.code === 'fr' ? ' : ' : ': ';
      const about = scene.draw(scene.tongue.headings);
      return scene.talk(5, scene.cast.slice(0, 3), (who) => {
        const other = scene.next(scene.cast.slice(0, 3), who);
        return [
          `${from}${colon}${named(who, full(scene, who))}`,
          neutral(
            `${sent}${colon}14.05.2024 10:15\n${to}${colon}${full(scene, other)}\n${subject}${colon}${about}`,
          ),
          '',
          says(who, `${scene.statement()}\n${scene.words()}`),
        ].join('\n');
      });
    },
  },
];
